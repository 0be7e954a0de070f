"""Add fields that a spec does not know yet to wire JSON: the work of `extra` on builders and parts."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from contextlib import suppress
from typing import Any

from ottbuild.payloads.calls import Path, who_sets
from ottbuild.payloads.conversion import held
from ottbuild.payloads.payload import Payload, Wire
from ottbuild.schemas.jsondata import Given, Twice, drawn_mapping, known_as, pointer, shortened, steps
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import expand
from ottbuild.schemas.variants import node_at


class Extra:
    """The fields that an object of a payload gets."""

    __slots__ = ("_left", "fields", "path")

    def __init__(self, path: Path, fields: Wire) -> None:
        self.path = path
        self.fields = fields
        self._left: list[Growing] = []

    def taken(self) -> Growing | None:
        """Return the payload with these fields, for the next `extra`, which would have to look at all calls again.

        The first caller gets it, and changes it; a chain that starts from the same builder begins anew.
        """
        try:
            return self._left.pop()
        except IndexError:
            return None

    def keep(self, left: Growing) -> None:
        """Keep the payload with these fields."""
        self._left.append(left)

    def __reduce__(self) -> Any:
        return Extra, (self.path, self.fields)


class Growing:
    """Wire JSON that gets more fields. What it shares with other payloads is copied, once, and not changed."""

    def __init__(self, wire: Wire) -> None:
        self._root: list[Any] = [wire]
        self._own: dict[int, Any] = {}
        """The objects and arrays that were copied, by their ids."""
        self._keys: dict[int, set[str]] = {}
        """The keys that are allowed in an object although the spec does not know them, by its id."""

    @property
    def data(self) -> Any:
        """The data so far, without the notes of what was added."""
        return self._root[0]

    @property
    def wire(self) -> Wire:
        """The result, if there is nothing more to add."""
        for one, keys in self._keys.items():
            self._own[one].extra = frozenset(keys)
        wire: Wire = self._root[0]
        return wire

    def add(self, extra: Extra) -> None:
        """Add fields.

        Raises:
            InvalidPayload: There is no object at the place.
        """
        holder: Any = self._root
        key: Any = 0
        twice = False
        try:
            for step in extra.path:
                holder[key] = self._owned(holder[key])
                twice = twice or type(holder[key]) is Twice
                holder, key = _latest(holder[key]), step
            holder[key] = self._owned(holder[key])
            target = _latest(holder[key])
        except (LookupError, TypeError):
            target = None
        if not isinstance(target, Given):
            if twice:  # that is reported
                return
            message = "is no object any more, and extra() was to add fields to it"
            raise InvalidPayload([Problem(pointer(extra.path), "extra", message)])
        keys = None if target.extra is None else self._keys.setdefault(id(target), {*target.extra})
        for name, value in extra.fields.items():
            if value is not None or name not in target or keys is None or name in keys:
                target[name] = value  # a null never replaces what a call has set
                if keys is not None:
                    keys.add(name)

    def _owned(self, value: Any) -> Any:
        if id(value) in self._own:
            return value
        if type(value) is Twice:
            last = self._owned(value[-1])
            return value if last is value[-1] else Twice((*value[:-1], last))
        if not isinstance(value, (dict, list)):
            raise TypeError
        twin = [*value] if isinstance(value, list) else _twin(value)
        self._own[id(twin)] = twin
        return twin


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
    if not issubclass(type(fields), Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
        raise TypeError(f"extra() takes a JSON object, as a dict, and not {type(fields).__name__}")
    if not issubclass(type(at), str):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
        raise TypeError(f"at= takes a JSON Pointer as a string, and not {type(at).__name__}")
    fields, at = drawn_mapping(fields), str.__str__(at)
    left = last.taken() if last is not None else None
    try:
        if at == "" and _are_new(payload, fields):
            path: Path = ()
        else:
            left = left or Growing(payload._wire)
            path = _place(payload, left.data, fields, at)
        added = Extra(path, copied(fields))
    except BaseException:
        if last is not None and left is not None:
            last.keep(left)
        raise
    if left is not None:
        with suppress(InvalidPayload):  # it is reported with the payload
            left.add(added)
            added.keep(left)
    return added


def _are_new(payload: Payload, fields: Mapping[str, Any]) -> bool:
    """Return True if the spec knows the fields of a payload, and none of these is among them."""
    _, node = expand(payload._kind().spec, payload._kind().ref)
    return "properties" in node and node["properties"].keys().isdisjoint(fields)


def _place(payload: Payload, wire: Any, fields: Mapping[str, Any], at: str) -> Path:
    """Return the path to the object that fields go into."""
    path, target = _path(wire, at)
    schema = node_at(payload._kind(), wire, path)
    known = schema[1].get("properties", {}) if schema else {}
    taken = [
        key for key, value in fields.items() if key in known and (value is not None or target.get(key) is not None)
    ]
    if taken:
        setters = "; ".join(who_sets(payload._kind(), wire, path, key) for key in taken)
        raise ValueError(f"extra() is for what the spec does not know: {setters}")
    return path


def _path(wire: Any, at: str) -> tuple[Path, Wire]:
    """Return the keys and indexes of a JSON Pointer to an object in `wire`, and the object."""
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
    growing = Growing(wire)
    for extra in extras:
        growing.add(extra)
    return growing.wire


def _twin(value: Wire) -> Wire:
    """Return a copy of an object that may get more fields."""
    return known_as(value, value) if isinstance(value, Given) else Given(value, frozenset())
