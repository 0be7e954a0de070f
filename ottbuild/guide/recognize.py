"""Finds the kind of a payload, or of a part of one.

First it compares the top level of the payload with that of every kind: keys, JSON types and tags, and the keys and tags
of the objects in it. Only if several kinds look alike does it validate the payload. A payload kind is preferred to a
part that looks the same. Of parts only objects are candidates, as a choice between objects looks like one of them. An
array that is no payload holds several of them.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import cache, lru_cache
from types import NoneType
from typing import Any, NamedTuple

import ottbuild
from ottbuild import catalog
from ottbuild.schemas.fast import passes
from ottbuild.schemas.jsondata import ARRAY, OBJECT, TYPES
from ottbuild.schemas.problem import Problem, errors_in
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, spec_of, tag_name, tagged, untagged
from ottbuild.schemas.validator import validate
from ottbuild.schemas.wording import LONGEST_NAME, closest, listed


class Unrecognized(Exception):
    """A payload is similar to no kind, or equally similar to several: `candidates`. `meant` says what may be misspelt."""

    def __init__(self, candidates: tuple[str, ...], meant: str = "") -> None:
        super().__init__(candidates, meant)
        self.candidates = candidates
        self.meant = meant

    def __str__(self) -> str:
        if not self.candidates:
            what = f"is not like any payload kind or part{self.meant}"
            return f"{what}; say which it is with --as KIND ('ottbuild kinds --parts' lists them)"
        *others, last = self.candidates[:MOST_NAMED]
        more = len(self.candidates) - MOST_NAMED
        named = f"{', '.join(others)}, {last} or {more} more" if more > 0 else f"{', '.join(others)} or {last}"
        return f"could be {named}; say which with --as KIND"


MOST_NAMED = 8
"""The most candidates that are named."""


def split(payload: Any, kind: str | None = None) -> list[tuple[str, Any]]:
    """Return the payloads that data hold, with their pointers: the data themselves, or the items of an array.

    Args:
        payload: JSON data.
        kind: The kind, if it is known.
    """
    if not isinstance(payload, ARRAY) or not payload:
        return [("", payload)]
    if kind is None:
        whole, item = _scores(_looks(payload)), _scores(_looks(payload[0]))
        is_whole = not item or max(whole.values(), default=-1) >= max(item.values())
    else:
        is_whole = _takes_arrays(catalog.component(kind))
    return [("", payload)] if is_whole else [(f"/{place}", item) for place, item in enumerate(payload)]


def _takes_arrays(schema: Schema) -> bool:
    spec, node = expand(schema.spec, schema.ref)
    return "items" in node or any("items" in spec.resolve(ref).node for ref in untagged(node))


def recognize(payload: Any, to_check: bool = False) -> str:
    """Return the kind of a payload; raise Unrecognized if it is not clear.

    Args:
        payload: JSON data.
        to_check: Where a payload could be of several kinds of one provider, take the first one if it breaks the same rules
            in the same places of all of them. Of networks that share their parts, take the one that the parts belong to.
    """
    kinds, parts = _alike(_looks(payload))
    if parts and not any(_may_be(kind, payload) for kind in kinds):
        kinds = (*kinds, *(part for part in parts if not kinds or passes(catalog.component(part), payload)))
    if len(kinds) > 1:
        kinds = tuple(kind for kind in kinds if _fits(kind, payload)) or kinds
    if len(kinds) > 1:
        reports = {kind: ottbuild.check(kind, payload) for kind in kinds}
        faults = {kind: _faults(report, catalog.component(kind).inbound) for kind, report in reports.items()}
        fewest = min(faults.values())
        kinds = tuple(kind for kind in kinds if faults[kind] == fewest)
        first = _first(kinds) if to_check and len({_broken(reports[kind]) for kind in kinds}) == 1 else None
        if first is not None:
            return first
    if len(kinds) != 1:
        raise Unrecognized(kinds, "" if kinds else _meant(payload))
    return kinds[0]


def _first(kinds: Sequence[str]) -> str | None:
    """Return the kind that a payload of several kinds is checked as; None if their providers have nothing in common.

    Payloads of providers that refer to one of them are checked as its own. Parts are not: many are of use to several. Of the
    kinds of one provider, it is the one that the spec has first.
    """
    packages = {kind: catalog.component(kind).package for kind in kinds}
    if len({*packages.values()}) > 1 and not catalog.kind_homes().keys() >= packages.keys():
        return None
    referred = [{package, *spec_of(package).files.values()} for package in packages.values()]
    candidates = [kind for kind in kinds if all(packages[kind] in packed for packed in referred)]
    return min(candidates, key=_position, default=None)


def _position(kind: str) -> int:
    """Return the place of a kind in the spec of its provider."""
    schema = catalog.component(kind)
    return [*schema.spec.schemas].index(schema.name)


def others(kind: str, payload: Any) -> tuple[str, ...]:
    """Return the kinds of other providers that a payload of a kind looks the same as, and is as good or as bad as.

    One that is only too long or too large for another network may have been meant for it.
    """
    provider = kind.partition(".")[0]
    alike = [one for one in _alike(_looks(payload))[0] if one.partition(".")[0] != provider and _first((kind, one))]
    own = passes(catalog.component(kind), payload) if alike else True
    return tuple(one for one in alike if passes(catalog.component(one), payload) == own or _only_exceeds(one, payload))


def _only_exceeds(kind: str, payload: Any) -> bool:
    """Return True if a payload breaks no rules of a kind but upper limits."""
    return all(problem.rule in UPPER_LIMITS for problem in errors_in(ottbuild.check(kind, payload)))


UPPER_LIMITS = frozenset(("max_length", "max_items", "maximum"))
"""The ids of the rules that something is not too much."""


def _fits(kind: str, payload: Any) -> bool:
    """Return True if a payload breaks no rule of a kind. In what only the provider sends, that is hardly ever an error."""
    return (
        not ottbuild.check(kind, payload)
        if catalog.component(kind).inbound
        else passes(catalog.component(kind), payload)
    )


def _faults(report: Sequence[Problem], inbound: bool) -> tuple[int, int, int, bool]:
    """Return how little a payload is like a kind.

    The worst is a variant inside that the kind does not know, as its one problem stands for all that is in it; the tag of
    the payload itself belongs to its appearance. A field that the provider ignores there is no better than a wrong one. What
    people send has faults more often than what only the provider sends.
    """
    strange = sum(problem.rule == "unknown_variant" and problem.pointer.count("/") > 1 for problem in report)
    faults = sum(inbound or problem.is_error or problem.rule == "unknown_field" for problem in report)
    return strange, faults, len(report), inbound


def _broken(report: Iterable[Problem]) -> tuple[tuple[str, str, str], ...]:
    """Return what several kinds agree on: the places and rules. Each has its own pages, texts and lists of fields."""
    return tuple((problem.pointer, problem.rule, problem.severity) for problem in report)


def _meant(payload: Any) -> str:
    """Return which tag is probably misspelt in a payload that is like no kind, in words; "" where that can't be said."""
    fields = payload.items() if isinstance(payload, OBJECT) and len(payload) <= MOST_FIELDS else ()
    keys, tags = _vocabulary()
    for key, value in fields:
        tag = closest(value, sorted(tags)) if key.lower() in keys else None
        if tag is None or value.lower() in tags:
            continue
        kinds, parts = _alike(_looks({**payload, key: tag}))
        likely = [kind for kind in (*kinds, *parts) if _has_tag(kind, key.lower(), tag)]
        if likely:
            return f"; did you mean {tag!r} for {value!r}, of {listed(likely[:MOST_NAMED], 'or')}?"
    return ""


MOST_FIELDS = 100
"""A payload with more fields is like no kind for other reasons than a misspelt tag."""


def _has_tag(kind: str, key: str, tag: str) -> bool:
    """Return True if a field of a kind has one of several values, and this one is among them."""
    return any(key in shape and tag in shape[key].values for shape in _shapes()[kind][1])


def _may_be(kind: str, payload: Any) -> bool:
    """Return True if a payload has the structure of a kind: nothing required is missing, and all types are right."""
    return not validate(catalog.component(kind), payload, structure_only=True)


class _Field(NamedTuple):
    """A field at the top level of a kind."""

    required: bool
    types: frozenset[type]
    values: frozenset[str]
    """The values of a tag, or those that are known; empty for other fields."""
    open: bool
    """Whether other values pass, too."""
    inner: frozenset[str]
    """The keys of the object, or of the items, in lower case; empty if it may have any, or is none."""
    inner_tags: frozenset[str]
    """The values of the object's tags."""


_Shape = dict[str, _Field]
"""The fields of an object by key in lower case: wrong spelling is a problem, but no other kind."""


class _Seen(NamedTuple):
    """A field at the top level of a payload."""

    key: str
    """In lower case."""
    type: type
    value: str
    """The value if it is that of a tag, in lower case; otherwise empty."""
    inner: frozenset[str] = frozenset()
    """The keys of an object, or of the first item, that some kind has, in lower case."""
    inner_tags: frozenset[str] = frozenset()
    """The values of an object that are those of tags, in lower case."""


class _Looks(NamedTuple):
    """The appearance of a payload. Its size is bounded whatever the payload holds, as it is a key of a cache."""

    in_array: bool
    """True if the payload is an array; the other attributes are then about the first item."""
    fields: frozenset[_Seen]
    """The fields that some kind has."""
    strange: int
    """The number of fields that no kind has, and that are not null."""


def _looks(payload: Any) -> _Looks:
    in_array = isinstance(payload, ARRAY)
    if in_array:
        payload = payload[0] if payload else None
    if not isinstance(payload, OBJECT):
        return _Looks(in_array, frozenset(), 0)
    keys, tags = _vocabulary()
    seen: list[_Raw] = []
    strange = 0
    for name, value in payload.items():
        key = name.lower()
        if key in keys:
            inner = _NOTHING
            if isinstance(value, OBJECT):
                inner = _inside(value, keys, tags)
            elif isinstance(value, ARRAY) and value and isinstance(value[0], OBJECT):
                inner = _inside(value[0], keys, tags)
            seen.append((key, _type_of(value), _tag(value, tags), *inner))
        elif value is not None:
            strange += 1
    return _collected(in_array, tuple(seen), strange)


_Raw = tuple[str, type[Any], str, tuple[str, ...], tuple[str, ...]]
"""What a `_Seen` is made of."""
_type_of: Callable[[object], type[Any]] = type
_NOTHING: tuple[tuple[str, ...], tuple[str, ...]] = ((), ())


@lru_cache(maxsize=1024)
def _collected(in_array: bool, seen: tuple[_Raw, ...], strange: int) -> _Looks:
    """Return the appearance of an object. Most payloads of a file look alike, and plain tuples are quick to compare."""
    fields = frozenset(
        _Seen(key, kind, tag, frozenset(inner), frozenset(filter(None, inner_tags)))
        for key, kind, tag, inner, inner_tags in seen
    )
    return _Looks(in_array, fields, strange)


def _tag(value: Any, tags: frozenset[str]) -> str:
    if not isinstance(value, str) or len(value) >= LONGEST_NAME:
        return ""
    tag = value.lower()
    return tag if tag in tags else ""


def _inside(value: Any, keys: frozenset[str], tags: frozenset[str]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the known keys, and the known tags or "", of an object in a payload."""
    inner = [(key.lower(), key) for key in value if value[key] is not None]
    return (
        tuple([low for low, _ in inner if low in keys]),
        tuple([_tag(value[key], tags) for low, key in inner if low == "type"]),
    )


@lru_cache(maxsize=1024)
def _alike(looks: _Looks) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Return the payload kinds, and the parts, that are to be considered: those with the highest scores.

    An incomplete payload may look a little more like some part, so that only a clear difference counts. Where the difference
    is small, the parts are considered too, unless all that there is is one field.
    """
    homes = catalog.kind_homes()
    kinds = {kind: score for kind, score in _scores(looks).items() if kind in homes}
    parts = {kind: score for kind, score in _scores(looks).items() if kind not in homes and score > 0}
    lead = max(parts.values(), default=-1) - max(kinds.values(), default=-1)
    if not kinds or lead >= CLEAR:
        return (), _best(parts)
    return _best(kinds), _best(parts) if lead == 0 or (lead > 0 and len(looks.fields) > 1) else ()


CLEAR = 2
"""The difference of scores from which a part is preferred to a payload kind: what a tag counts."""


def _best(scores: dict[str, int]) -> tuple[str, ...]:
    return tuple(kind for kind, score in scores.items() if score == max(scores.values()))


@lru_cache(maxsize=1024)
def _scores(looks: _Looks) -> dict[str, int]:
    """Return the kinds that are similar, with their scores: none is negative."""
    if not looks.fields:
        return {}
    scores = {
        kind: max((_score(shape, looks) for shape in shapes if _has_what_it_needs(kind, shape, looks)), default=-1)
        for kind, (is_array, shapes) in _shapes().items()
        if is_array == looks.in_array
    }
    return {kind: score for kind, score in scores.items() if score >= 0}


def _has_what_it_needs(kind: str, shape: _Shape, looks: _Looks) -> bool:
    """Return False for what only the provider sends where a required field is absent: that would be no error there."""
    present = {seen.key for seen in looks.fields}
    return not catalog.component(kind).inbound or all(key in present for key, field in shape.items() if field.required)


def _score(shape: _Shape, looks: _Looks) -> int:
    score = -looks.strange
    for key, kind, value, inner, inner_tags in looks.fields:
        field = shape.get(key)
        if kind is NoneType and (field is None or kind not in field.types):
            continue  # serializers write null for what is not set
        if field is None or kind not in field.types:
            score -= 1
        elif kind is list:
            score += 1 if not (inner and field.inner) or inner & field.inner else -1
        elif inner and field.inner and not (inner <= field.inner and inner_tags <= field.inner_tags):
            score -= 1
        elif inner_tags and field.inner_tags:
            score += 2
        elif value in field.values and not field.open:
            score += 2  # a tag says more than a name that anything may have
        elif value in field.values or not field.values:
            score += 1
        elif not field.open:
            score -= 1
    present = {seen.key for seen in looks.fields}
    return score - sum(field.required and key not in present for key, field in shape.items())


@cache
def _shapes() -> dict[str, tuple[bool, list[_Shape]]]:
    """Return for every kind that is compared whether it is an array, and the shapes of its objects."""
    shapes: dict[str, tuple[bool, list[_Shape]]] = {}
    payload_kinds = catalog.kind_homes()
    for kind in catalog.kinds(parts=True):
        schema = catalog.component(kind)
        spec, node = expand(schema.spec, schema.ref)
        if kind not in payload_kinds and (is_union(node) or schema.label != kind or schema.inbound):
            continue  # what looks like it is of another kind as well; and nobody has a part of an answer by itself
        is_array = "items" in node
        if is_array:
            spec, node = expand(spec, node["items"])
        shapes[kind] = (
            is_array,
            [_shape(*member) for member in _members(spec, node)],
        )
    return shapes


def _members(spec: Spec, node: Node) -> Iterator[tuple[Spec, Node]]:
    """Yield the objects that a component is a choice of, those of choices inside it among them, or itself."""
    if is_union(node):
        for member in node["oneOf"]:
            yield from _members(*expand(spec, member))
    else:
        yield spec, node


def _shape(spec: Spec, node: Node) -> _Shape:
    shape: _Shape = {}
    for name, part in node.get("properties", {}).items():
        home, field = expand(spec, part)
        names = field.get("type", "object" if is_union(field) else list(TYPES))
        names = [names] if isinstance(names, str) else [*names]
        inside = {"object", "array"} & {*names}  # whose JSON text tells little: any other text is none
        names += [name for name in field.get("x-accepts", ()) if not (inside and name == "string")]
        types = frozenset(python for name in names for python in TYPES[name])
        known = [value["value"] for value in field.get("x-values", ())]
        values = [field["const"]] if "const" in field else field.get("enum", known)
        tags = frozenset(value.lower() for value in values if isinstance(value, str))
        inner, inner_tags = _keys_of(home, field)
        for spelling in (name, *field.get("x-also", ())):
            shape[spelling.lower()] = _Field(
                name in node.get("required", ()), types, tags, bool(known), inner, inner_tags
            )
    return shape


def _keys_of(spec: Spec, node: Node) -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys of the objects that a place takes, by itself or as items, and the values of their tags."""
    if isinstance(node.get("items"), dict):
        spec, node = expand(spec, node["items"])
    if not is_union(node):
        properties = node.get("properties", {})
        kind = expand(spec, properties["type"])[1] if "type" in properties else {}
        values = [kind["const"]] if "const" in kind else kind.get("enum", ())
        return frozenset(map(str.lower, properties)), frozenset(str(value).lower() for value in values)
    keys: set[str] = {tag_name(node).lower()}
    tags = {str(tag).lower() for tag in tagged(node)}
    for ref in (*tagged(node).values(), *untagged(node)):
        more, inner = _keys_of(*expand(spec, {"$ref": ref}))
        keys |= more
        tags |= inner
    return frozenset(keys), frozenset(tags)


@cache
def _vocabulary() -> tuple[frozenset[str], frozenset[str]]:
    """Return the keys of all kinds, and the values of their tags."""
    shapes = [shape for _, shapes in _shapes().values() for shape in shapes]
    values = (value for shape in shapes for field in shape.values() for value in field.values)
    return frozenset(key for shape in shapes for key in shape), frozenset(values)
