"""Add fields that a spec does not know yet to wire JSON: the work of `extra` on builders and parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from typing import Any

from ottbuild.payloads.calls import Path, who_sets
from ottbuild.payloads.conversion import held
from ottbuild.payloads.payload import Payload, Wire
from ottbuild.schemas.jsontext import Given, Twice, known_as, pointer, shortened, steps
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import expand
from ottbuild.schemas.variants import node_at

Extra = tuple[Path, Wire]
"""The place of an object, and the fields that it gets."""


def copied(data: Mapping[str, Any]) -> Wire:
    """Return a copy of a JSON object.

    Raises:
        InvalidPayload: It is nested too deeply.
    """
    wire: Wire = held(data, nulls=True)
    return wire


def checked(payload: Payload, fields: Mapping[str, Any], at: str) -> Extra:
    """Return what `extra` adds to a payload.

    New fields of the outermost object are not compared with what is there, so that many calls take no longer each.

    Raises:
        TypeError: The fields are no JSON object.
        ValueError: A call sets one of the fields, or there is no object at the place.
    """
    if not isinstance(fields, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
        raise TypeError(f"extra() takes a JSON object, as a dict, and not {type(fields).__name__}")
    if at == "":
        _, node = expand(payload._kind().spec, payload._kind().ref)
        if "properties" in node and node["properties"].keys().isdisjoint(fields):
            return (), copied(fields)
    wire = payload._wire
    path, target = _path(wire, at)
    schema = node_at(payload._kind(), wire, path)
    known = schema[1].get("properties", {}) if schema else {}
    taken = [
        key for key, value in fields.items() if key in known and (value is not None or target.get(key) is not None)
    ]
    if taken:
        setters = "; ".join(who_sets(payload._kind(), wire, path, key) for key in taken)
        raise ValueError(f"extra() is for what the spec does not know: {setters}")
    return path, copied(fields)


def _path(wire: Any, at: str) -> tuple[Path, Wire]:
    """Return the keys and indexes of a JSON Pointer to an object in `wire`, and the object."""
    if not isinstance(at, str):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
        raise TypeError(f"at= takes a JSON Pointer as a string, and not {type(at).__name__}")
    if at and not at.startswith("/"):
        raise ValueError(f"at={shortened(at)} is not a JSON Pointer, which starts with a slash: /message")
    path: list[str | int] = []
    for name in steps(at):
        key: Any = int(name) if isinstance(wire, list) and re.fullmatch("0|[1-9][0-9]{0,8}", name) else name
        try:
            wire = _latest(wire[key])
        except (LookupError, TypeError):
            wire = None
            break
        path.append(key)
    if not isinstance(wire, dict):
        raise ValueError(f"at={shortened(at)} leads to no object; the call that makes it has to come first")
    return tuple(path), wire


def _latest(value: Any) -> Any:
    """Return a value, or the last one of a field that was given more than once."""
    return value[-1] if type(value) is Twice else value


def with_extra(wire: Wire, extras: Iterable[Extra]) -> Wire:
    """Return wire JSON with more fields. What it shares with other payloads is copied, not changed."""
    mine: set[int] = set()

    def own(value: Any) -> Any:
        if id(value) in mine:
            return value
        if type(value) is Twice:
            return Twice((*value[:-1], own(value[-1])))
        if not isinstance(value, (dict, list)):
            raise TypeError
        twin = [*value] if isinstance(value, list) else _twin(value)
        mine.add(id(twin))
        return twin

    tree = [wire]
    for path, fields in extras:
        holder: Any = tree
        key: Any = 0
        twice = False
        try:
            for step in path:
                holder[key] = own(holder[key])
                twice = twice or type(holder[key]) is Twice
                holder, key = _latest(holder[key]), step
            holder[key] = own(holder[key])
            target = _latest(holder[key])
        except (LookupError, TypeError):
            target = None
        if not isinstance(target, Given):
            if twice:  # that is reported
                continue
            message = "is no object any more, and extra() was to add fields to it"
            raise InvalidPayload([Problem(pointer(path), "extra", message)])
        meant = target.keys() if target.extra is None else target.extra
        given = {  # a null never replaces what a call has set
            name: value for name, value in fields.items() if value is not None or name not in target or name in meant
        }
        target.update(given)
        if target.extra is not None:
            target.extra = target.extra.union(given)
    return tree[0]


def _twin(value: Wire) -> Wire:
    """Return a copy of an object that may get more fields."""
    return known_as(value, value) if isinstance(value, Given) else Given(value, frozenset())
