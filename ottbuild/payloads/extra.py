"""Add fields that a spec does not know yet to wire JSON: the work of `extra` on builders and parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from ottbuild.payloads.calls import Path, who_sets
from ottbuild.payloads.conversion import held
from ottbuild.payloads.payload import Payload, Wire
from ottbuild.schemas.jsondata import Given, Twice, known_as, pointer, shortened, steps
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import expand
from ottbuild.schemas.variants import node_at


class Extra:
    """The fields that an object of a payload gets."""

    __slots__ = ("fields", "path", "wire")

    def __init__(self, path: Path, fields: Wire) -> None:
        self.path = path
        self.fields = fields
        self.wire: Wire | None = None
        """The payload with these fields, for the next `extra`, which would have to look at all calls again."""

    def __reduce__(self) -> Any:
        return Extra, (self.path, self.fields)


def copied(data: Mapping[str, Any]) -> Wire:
    """Return a copy of a JSON object.

    Raises:
        InvalidPayload: It is nested too deeply.
    """
    wire: Wire = held(data, nulls=True)
    return wire


def checked(payload: Payload, fields: Mapping[str, Any], at: str, last: Extra | None = None) -> Extra:
    """Return what `extra` adds to a payload; `last` is what the call before has added, if that was `extra`, too.

    Many calls take no longer each: new fields of the outermost object are not compared with what is there, and other
    objects are looked up in what the last call has left.

    Raises:
        TypeError: The fields are no JSON object.
        ValueError: A call sets one of the fields, or there is no object at the place.
    """
    if not isinstance(fields, Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
        raise TypeError(f"extra() takes a JSON object, as a dict, and not {type(fields).__name__}")
    if at == "":
        _, node = expand(payload._kind().spec, payload._kind().ref)
        if "properties" in node and node["properties"].keys().isdisjoint(fields):
            return _after(_taken(last) if last is not None else None, Extra((), copied(fields)))
    known_wire = last.wire if last is not None else None
    wire = payload._wire if known_wire is None else known_wire
    path, target = _path(wire, at)
    schema = node_at(payload._kind(), wire, path)
    known = schema[1].get("properties", {}) if schema else {}
    taken = [
        key for key, value in fields.items() if key in known and (value is not None or target.get(key) is not None)
    ]
    if taken:
        setters = "; ".join(who_sets(payload._kind(), wire, path, key) for key in taken)
        raise ValueError(f"extra() is for what the spec does not know: {setters}")
    if last is not None:
        last.wire = None
    return _after(wire, Extra(path, copied(fields)))


def _taken(last: Extra) -> Wire | None:
    """Return what the last call has left. It is kept only once, however many calls there are."""
    wire, last.wire = last.wire, None
    return wire


def _after(wire: Wire | None, added: Extra) -> Extra:
    """Return what is added to a payload, together with what results from it; None for a payload that is not known."""
    if wire is not None:
        with suppress(InvalidPayload):  # it is reported with the payload
            added.wire = with_extra(wire, [added])
    return added


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
    for extra in extras:
        path, fields = extra.path, extra.fields
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
