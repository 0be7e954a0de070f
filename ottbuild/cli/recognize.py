"""Finds out which kind a payload is.

Cheap evidence first: the top level of the payload, by key, JSON type and tag, against the top level of every kind. The
rules themselves are only asked where several kinds look alike.
"""

from __future__ import annotations

from functools import cache, lru_cache
from typing import Any, NamedTuple

import ottbuild
from ottbuild import catalog
from ottbuild.schemas.checking import passes
from ottbuild.schemas.jsontext import ARRAY, OBJECT
from ottbuild.schemas.spec import Node, Spec, expand

_TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list,),
    "null": (type(None),),
}


class Unrecognized(Exception):
    """A payload fits no kind well enough, or several equally well: `candidates`."""

    def __init__(self, candidates: tuple[str, ...]) -> None:
        super().__init__(candidates)
        self.candidates = candidates

    def __str__(self) -> str:
        if not self.candidates:
            return "is not like any payload kind; say which it is with --as KIND ('ottbuild kinds' lists them)"
        *others, last = self.candidates
        return f"could be {', '.join(others)} or {last}; say which with --as KIND"


def recognize(payload: Any) -> str:
    """The kind of a payload; raises Unrecognized where that is not clear."""
    kinds = _alike(_looks(payload))
    if len(kinds) > 1:
        kinds = tuple(kind for kind in kinds if passes(catalog.component(kind), payload)) or kinds
    if len(kinds) > 1:
        problems = {kind: len(ottbuild.check(kind, payload)) for kind in kinds}
        fewest = min(problems.values())
        kinds = tuple(kind for kind in kinds if problems[kind] == fewest)
    if len(kinds) != 1:
        raise Unrecognized(kinds)
    return kinds[0]


class _Field(NamedTuple):
    """What recognition knows of a field at the top level of a kind."""

    required: bool
    types: frozenset[type]
    values: frozenset[str]
    """The values of a tag; empty if it is none."""


_Shape = dict[str, _Field]
"""The top level of an object, by key in lower case: spelling is for the rules to judge."""


class _Looks(NamedTuple):
    """What a payload looks like. Bounded, whatever the payload holds: looks are remembered."""

    in_array: bool
    """Whether it is an array; the rest is then about the first item."""
    fields: frozenset[tuple[str, type, str]]
    """Of the fields that some kind has: key in lower case, type, and the value if it is a tag's."""
    strange: int
    """How many fields are none of any kind."""


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
    """The kinds that a payload is most like, if as much speaks for them as against."""
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
    """Every kind: whether it is an array, and the shapes that its objects have."""
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
        names = field.get("type", "object" if "discriminator" in field else list(_TYPES))
        names = [*([names] if isinstance(names, str) else names), *field.get("x-accepts", ())]
        types = frozenset(one for name in names for one in _TYPES[name])
        values = [field["const"]] if "const" in field else field.get("enum", ())
        tags = frozenset(value for value in values if isinstance(value, str))
        for spelling in (name, *field.get("x-also", ())):
            shape[spelling.lower()] = _Field(name in node.get("required", ()), types, tags)
    return shape


@cache
def _vocabulary() -> tuple[frozenset[str], frozenset[str]]:
    """The keys of all kinds, and the values of their tags."""
    shapes = [shape for _, shapes in _shapes().values() for shape in shapes]
    values = (value for shape in shapes for field in shape.values() for value in field.values)
    return frozenset(key for shape in shapes for key in shape), frozenset(values)
