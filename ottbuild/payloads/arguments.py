"""Turns the arguments of fluent calls into wire JSON.

A function for parts returns a pair: the wire form, and True if it is known to be valid. False means that the validator is
asked about the whole payload; it never means that the payload is wrong.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any

from ottbuild.payloads.builder import Builder, Part
from ottbuild.payloads.payload import Wire
from ottbuild.schemas import jsontext
from ottbuild.schemas.jsontext import Given, is_about_data
from ottbuild.schemas.jsontext import as_text as as_text
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.schemas.spec import Schema

Kinds = frozenset[Schema]
"""The components that a place takes."""


def part(value: Any, kinds: Kinds) -> tuple[Any, bool]:
    """Convert an argument where a part is wanted. What is no part is passed on for the validator to report."""
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
    if jsontext.nested(value):
        raise InvalidPayload([jsontext.too_deep()])
    return parts(value, kinds)[0], False


def parts(values: Any, kinds: Kinds) -> tuple[Any, bool]:
    """Convert a list of parts; those that are None are left out."""
    if type(values) is not list:
        if values is None or isinstance(values, (str, dict)) or not isinstance(values, Iterable):
            return jsontext.copy(values), False
        values = [*values]  # perhaps an iterator, which can be read only once
    wires: list[Any] = []
    valid = True
    try:
        for value in values:
            if value is not None:
                wires.append(value._wire)
                if not value._valid or value._of not in kinds:
                    valid = False
    except AttributeError:  # there are builders among them, or what is no part
        pairs = [part(value, kinds) for value in values if value is not None]
        return [wire for wire, _ in pairs], all(known for _, known in pairs)
    return wires, valid


def part_map(values: Any, kinds: Kinds, check: Callable[[Any], bool] | None = None) -> tuple[Any, bool]:
    """Convert a map of parts. Where the place takes plain values as well, `check` validates those."""
    if not isinstance(values, Mapping):
        return jsontext.copy(values), False
    pairs = {key: part(value, kinds) for key, value in values.items() if value is not None}
    valid = all(known or (check is not None and known_valid(check, wire)) for wire, known in pairs.values())
    return {key: wire for key, (wire, _) in pairs.items()}, valid


def texts(values: Any) -> tuple[Any, bool]:
    """Convert a list of strings. An empty one is not known to be valid."""
    if type(values) is list and values:
        for value in values:
            if type(value) is not str:
                break
        else:
            return values.copy(), True
    plain = plain_list(values)
    return plain, type(plain) is list and plain != [] and all(type(value) is str for value in plain)


def known_valid(check: Callable[[Any], bool], wire: Any) -> bool:
    """Return what a check says of wire JSON; False where the data have another shape than the check expects."""
    try:
        return check(wire)
    except Exception as error:
        if is_about_data(error, wire):
            return False
        raise


def as_flag(value: Any, no: str, yes: str) -> Any:
    """Return the string that stands for a boolean on the wire."""
    return yes if value is True else no if value is False else as_text(value)


def plain_list(values: Any) -> Any:
    """Return the items of an iterable that are not None, as a list; return anything else unchanged."""
    if isinstance(values, (str, bytes, dict)) or not isinstance(values, Iterable):
        return values
    return [value for value in values if value is not None]


def plain_map(values: Any) -> Any:
    """Return a copy of JSON data."""
    return jsontext.copy(values if isinstance(values, dict) or not isinstance(values, Mapping) else dict(values))


def merged(wire: Any, slots: dict[str, str], rest: str) -> Wire:
    """Split a message's wire dict into builder slots; collect unknown keys under `rest`."""
    if not isinstance(wire, dict):
        return {rest: wire}
    values = {slots[key]: value for key, value in wire.items() if key in slots}
    others = {key: value for key, value in wire.items() if key not in slots}
    if type(wire) is Given:
        others = Given(others, frozenset(others) if wire.extra is None else wire.extra)
    return {**values, rest: others} if others else values


def with_rest(wire: Wire, rest: Any) -> Any:
    """Put back what `merged` has collected under `rest`; what is no object replaces the whole."""
    whole = {**wire, **rest} if isinstance(rest, dict) else rest
    return Given(whole, rest.extra) if type(rest) is Given else whole


def home_of(value: Any, keys: dict[str, str], default: str) -> str:
    """Return the key that belongs to the package of a part."""
    schema = getattr(value, "_of", None)
    return keys.get(schema.package, default) if isinstance(schema, Schema) else default
