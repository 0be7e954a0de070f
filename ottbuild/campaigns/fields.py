"""What is known of the fields of a campaign before there are rows."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any, NamedTuple

from ottbuild.campaigns.marks import Place
from ottbuild.campaigns.samples import TEXT, sampled, too_long
from ottbuild.campaigns.template import Each, When, Whole, walk
from ottbuild.payloads.builder import finished
from ottbuild.schemas.jsondata import pointer
from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.severity import types_of
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.variants import node_at


class FieldInfo(NamedTuple):
    """A field of a campaign."""

    name: str
    """The name of the value; in the records of a list, `list[].name`."""
    types: tuple[str, ...]
    """The JSON types of the values: those that all of its places take. `array` is a list for `each`; empty means any."""
    places: tuple[str, ...]
    """JSON Pointers to its places, with each repeated part and each part that may be missing as if it were there once."""
    left: int | None
    """The greatest length that a value may have in the place with the least room; None if no place has a limit."""
    unit: str
    """What the length counts, such as `characters`."""
    required: bool
    """Whether a row without the value is refused."""


def fields_of(schema: Schema, tree: Any) -> Mapping[str, FieldInfo]:
    """Return the fields of a template by name, in the order of the payload."""
    wire = sampled(tree, TEXT)
    limits = limits_of(schema, tree)
    found: dict[str, FieldInfo] = {}
    for path, scope, where in walk(tree):
        at = pointer(path)
        if isinstance(where, (When, Each)):
            of_list = ("array",) if isinstance(where, Each) else ()
            _add(found, FieldInfo(scope + where.name, of_list, (at,), None, "", False))
            continue
        node = node_at(schema, wire, path)
        is_whole = isinstance(where, Whole)
        pieces = (where.place,) if is_whole else where.pieces
        left, unit = _left(limits.get(at), pieces)
        for place in pieces:
            if isinstance(place, Place):
                types = types_of(node[1]) if node and is_whole else ()
                _add(found, FieldInfo(scope + place.name, types, (at,), left, unit, not place.has_default))
    return MappingProxyType(found)


def limits_of(schema: Schema, tree: Any) -> dict[str, tuple[int, str]]:
    """Return the greatest lengths of the texts in a template, and their units, by pointer: what the validator says."""
    problems = finished(schema, too_long(tree), False).problems()
    return {one.pointer: (one.limit, one.unit or "") for one in problems if one.is_error and one.rule == "max_length"}


def _left(limit: tuple[int, str] | None, pieces: tuple[str | Place, ...]) -> tuple[int | None, str]:
    """Return how many units are left for the fields in a text, and the unit."""
    if limit is None:
        return None, ""
    most, unit = limit
    count = next(count for name, count in UNITS.values() if name == unit)
    return max(0, most - count("".join(piece for piece in pieces if isinstance(piece, str)))), unit


def _add(found: dict[str, FieldInfo], info: FieldInfo) -> None:
    before = found.get(info.name)
    if before is None:
        found[info.name] = info
        return
    if before.types and info.types:
        types = tuple(kind for kind in before.types if kind in info.types) or before.types
    else:
        types = before.types or info.types
    tighter = info if before.left is None or (info.left is not None and info.left < before.left) else before
    found[info.name] = FieldInfo(
        info.name,
        types,
        (*before.places, *info.places),
        tighter.left,
        tighter.unit,
        before.required or info.required,
    )
