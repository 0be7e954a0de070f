"""Turns the arguments of fluent calls into wire JSON."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ottbuild.payloads.builder import Builder, Part
from ottbuild.payloads.payload import Wire
from ottbuild.schemas import jsontext
from ottbuild.schemas.jsontext import SHAPE_ERRORS, Given
from ottbuild.schemas.jsontext import as_text as as_text
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.schemas.spec import Schema

Kinds = frozenset[Schema]
"""The objects that a place takes."""


def part(value: Any, kinds: Kinds) -> tuple[Any, bool]:
    """The wire form of an argument, and whether it surely is of `kinds` and keeps every rule.

    What is not a part is passed on as it is, for the judge to find.
    """
    if type(value) is Part:
        return value._wire, value._valid and value._of in kinds
    if isinstance(value, Builder):
        wire = value._wire
        return wire, value._of in kinds and value._known_valid(wire)
    try:
        return value._wire, value._valid and value._of in kinds
    except AttributeError:
        if not isinstance(value, (list, tuple)):
            return jsontext.copy(value), False
    try:
        return parts(value, kinds)[0], False
    except RecursionError:
        raise InvalidPayload([jsontext.too_deep()]) from None


def known_valid(check: Callable[[Any], bool], wire: Any) -> bool:
    """Whether a check says yes; it may stumble over what is broken."""
    try:
        return check(wire)
    except SHAPE_ERRORS:
        return False


def merged(wire: Any, slots: dict[str, str], rest: str) -> Wire:
    """The values of a finished message by the slots that they go to; what has none goes to the slot `rest`."""
    if not isinstance(wire, dict):
        return {rest: wire}
    values = {slots[key]: value for key, value in wire.items() if key in slots}
    others = {key: value for key, value in wire.items() if key not in slots}
    if type(wire) is Given:
        others = Given(others, frozenset(others) if wire.extra is None else wire.extra)
    return {**values, rest: others} if others else values


def with_rest(wire: Wire, rest: Any) -> Any:
    """An object with what a finished message holds beyond it; what is no message stands in its place."""
    whole = {**wire, **rest} if isinstance(rest, dict) else rest
    return Given(whole, rest.extra) if type(rest) is Given else whole


def home_of(value: Any, keys: dict[str, str], default: str) -> str:
    """What `keys` gives for the package that a part comes from."""
    schema = getattr(value, "_of", None)
    return keys.get(schema.package, default) if isinstance(schema, Schema) else default


def parts(values: Any, kinds: Kinds) -> tuple[Any, bool]:
    """The same for a list of arguments; those that are None are left out."""
    if type(values) is not list:
        if values is None or isinstance(values, (str, dict)) or not isinstance(values, Iterable):
            return jsontext.copy(values), False
        values = [*values]  # perhaps an iterator, which can be read only once
    wires: list[Any] = []
    fine = True
    try:
        for value in values:
            if value is not None:
                wires.append(value._wire)
                if not value._valid or value._of not in kinds:
                    fine = False
    except AttributeError:
        made = [part(value, kinds) for value in values if value is not None]
        return [wire for wire, _ in made], all(ok for _, ok in made)
    return wires, fine


def texts(values: Any) -> tuple[Any, bool]:
    """The same for a list of strings that is not empty."""
    if type(values) is list and values:
        for value in values:
            if type(value) is not str:
                break
        else:
            return values.copy(), True
    made = plain_list(values)
    return made, type(made) is list and made != [] and all(type(value) is str for value in made)


def part_map(values: Any, kinds: Kinds, check: Callable[[Any], bool] | None = None) -> tuple[Any, bool]:
    """The same for a map of arguments. `check` is asked of what is no part, where the place takes plain values, too."""
    if not isinstance(values, Mapping):
        return jsontext.copy(values), False
    made = {key: part(value, kinds) for key, value in values.items() if value is not None}
    fine = all(ok or (check is not None and known_valid(check, wire)) for wire, ok in made.values())
    return {key: wire for key, (wire, _) in made.items()}, fine


def as_flag(value: Any, no: str, yes: str) -> Any:
    """A boolean as the string that stands for it."""
    return yes if value is True else no if value is False else as_text(value)


def plain_list(values: Any) -> Any:
    """A list of scalars, without those that are None; anything but an iterable of them as it is."""
    if isinstance(values, (str, bytes, dict)) or not isinstance(values, Iterable):
        return values
    return [value for value in values if value is not None]


def plain_map(values: Any) -> Any:
    """A copy of JSON data."""
    return jsontext.copy(dict(values) if isinstance(values, Mapping) else values)
