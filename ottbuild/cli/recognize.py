"""Finds the kind of a payload.

First it compares the top level of the payload with that of every kind: keys, JSON types and tags. Only if several kinds
look alike does it validate the payload.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any, NamedTuple

import ottbuild
from ottbuild import catalog
from ottbuild.schemas.fast import passes
from ottbuild.schemas.jsontext import ARRAY, OBJECT, TYPES
from ottbuild.schemas.problem import errors_in
from ottbuild.schemas.spec import Node, Spec, expand, is_union


class Unrecognized(Exception):
    """A payload is similar to no kind, or equally similar to several: `candidates`."""

    def __init__(self, candidates: tuple[str, ...]) -> None:
        super().__init__(candidates)
        self.candidates = candidates

    def __str__(self) -> str:
        if not self.candidates:
            return "is not like any payload kind; say which it is with --as KIND ('ottbuild kinds' lists them)"
        *others, last = self.candidates
        return f"could be {', '.join(others)} or {last}; say which with --as KIND"


def recognize(payload: Any, to_check: bool = False) -> str:
    """Return the kind of a payload; raise Unrecognized if it is not clear.

    Args:
        payload: JSON data.
        to_check: Where a payload could be of several kinds, take the first one if all of them report the same problems.
    """
    kinds = _alike(_looks(payload))
    if len(kinds) > 1:
        kinds = tuple(kind for kind in kinds if passes(catalog.component(kind), payload)) or kinds
    if len(kinds) > 1:
        reports = {kind: ottbuild.check(kind, payload) for kind in kinds}
        problems = {kind: (len(errors_in(report)), len(report)) for kind, report in reports.items()}
        fewest = min(problems.values())
        kinds = tuple(kind for kind in kinds if problems[kind] == fewest)
        if to_check and all(reports[kind] == reports[kinds[0]] for kind in kinds):
            return kinds[0]
    if len(kinds) != 1:
        raise Unrecognized(kinds)
    return kinds[0]


class _Field(NamedTuple):
    """A field at the top level of a kind."""

    required: bool
    types: frozenset[type]
    values: frozenset[str]
    """The values of a tag; empty for other fields."""


_Shape = dict[str, _Field]
"""The fields of an object by key in lower case: wrong spelling is a problem, but no other kind."""


class _Looks(NamedTuple):
    """The appearance of a payload. Its size is bounded whatever the payload holds, as it is a key of a cache."""

    in_array: bool
    """True if the payload is an array; the other attributes are then about the first item."""
    fields: frozenset[tuple[str, type, str]]
    """The fields that some kind has: key in lower case, type, and the value if it is that of a tag."""
    strange: int
    """The number of fields that no kind has."""


def _looks(payload: Any) -> _Looks:
    in_array = isinstance(payload, ARRAY)
    if in_array:
        payload = payload[0] if payload else None
    if not isinstance(payload, OBJECT):
        return _Looks(in_array, frozenset(), 0)
    keys, tags = _vocabulary()
    fields: set[tuple[str, type, str]] = {
        (key.lower(), type(value), value if isinstance(value, str) and value in tags else "")
        for key, value in payload.items()
        if key.lower() in keys
    }
    return _Looks(in_array, frozenset(fields), len(payload) - len(fields))


@lru_cache(maxsize=1024)
def _alike(looks: _Looks) -> tuple[str, ...]:
    """Return the kinds with the highest score, unless that is negative."""
    if not looks.fields:
        return ()
    scores = {
        kind: max(_score(shape, looks) for shape in shapes)
        for kind, (is_array, shapes) in _shapes().items()
        if is_array == looks.in_array
    }
    best = max(scores.values(), default=-1)
    return tuple(kind for kind, score in scores.items() if score == best) if best >= 0 else ()


def _score(shape: _Shape, looks: _Looks) -> int:
    score = -looks.strange
    for key, kind, value in looks.fields:
        field = shape.get(key)
        if field is not None and kind in field.types and (not field.values or value in field.values):
            score += 2 if field.values else 1  # a tag says more than a name that anything may have
        else:
            score -= 1
    present = {key for key, _, _ in looks.fields}
    return score - sum(field.required and key not in present for key, field in shape.items())


@cache
def _shapes() -> dict[str, tuple[bool, list[_Shape]]]:
    """Return for every kind whether it is an array, and the shapes of its objects."""
    shapes: dict[str, tuple[bool, list[_Shape]]] = {}
    for kind in catalog.kinds():
        schema = catalog.component(kind)
        spec, node = expand(schema.spec, schema.ref)
        is_array = "items" in node
        if is_array:
            spec, node = expand(spec, node["items"])
        shapes[kind] = (
            is_array,
            [_shape(*expand(spec, member)) for member in node.get("oneOf", [])] or [_shape(spec, node)],
        )
    return shapes


def _shape(spec: Spec, node: Node) -> _Shape:
    shape: _Shape = {}
    for name, part in node.get("properties", {}).items():
        _, field = expand(spec, part)
        names = field.get("type", "object" if is_union(field) else list(TYPES))
        names = [*([names] if isinstance(names, str) else names), *field.get("x-accepts", ())]
        types = frozenset(python for name in names for python in TYPES[name])
        values = [field["const"]] if "const" in field else field.get("enum", ())
        tags = frozenset(value for value in values if isinstance(value, str))
        for spelling in (name, *field.get("x-also", ())):
            shape[spelling.lower()] = _Field(name in node.get("required", ()), types, tags)
    return shape


@cache
def _vocabulary() -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys of all kinds, and the values of their tags."""
    shapes = [shape for _, shapes in _shapes().values() for shape in shapes]
    values = (value for shape in shapes for field in shape.values() for value in field.values)
    return frozenset(key for shape in shapes for key in shape), frozenset(values)
