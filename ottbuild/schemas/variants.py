"""Finds the schema of a place in wire JSON: the variant of a union, the field of an object, the item of an array."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ottbuild.schemas.jsondata import as_text, equal, has_type, steps
from ottbuild.schemas.spec import Node, Schema, Spec, Test, expand, is_union, tag_name, tagged, tests_of, untagged
from ottbuild.schemas.wording import listed, show

Path = tuple[str | int, ...]
"""Keys and indexes that lead to a place in wire JSON."""

# Variants of a union


class Variant(NamedTuple):
    """A variant of a union."""

    ref: str
    tag: str
    """The field that tells the variants apart."""
    value: str | None
    """The value of that field; None for a variant without a tag."""
    kind: str
    """The JSON type, which tells apart the variants without a tag."""


def variants(spec: Spec, union: Node) -> list[Variant]:
    """Return the variants of a union, under each of their tags."""
    tag = tag_name(union)
    by_tag = [Variant(ref, tag, value, "object") for value, ref in tagged(union).items()]
    return [*by_tag, *(Variant(ref, tag, None, spec.resolve(ref).node["type"]) for ref in untagged(union))]


def variant_of(spec: Spec, union: Node, data: Any) -> Variant | None:
    """Return the variant that `data` is, or None if the spec knows no such variant."""
    node = variant(spec, union, data)
    if node is None:
        return None
    tag = tag_name(union)
    if issubclass(type(data), dict) and tag in data:
        return Variant(node["$ref"], tag, data[tag], "object")
    return Variant(node["$ref"], tag, None, spec.resolve(node["$ref"]).node["type"])


def variant(spec: Spec, union: Node, data: Any, any_spelling: bool = False) -> Node | None:
    """Return a node that refers to the variant that `data` is, or None if the spec knows no such variant.

    The tag decides. Data without a tag are the untagged variant of their JSON type; of several objects, the only one
    whose test they pass.

    Args:
        spec: The spec that holds the union.
        union: The union.
        data: JSON data.
        any_spelling: Accept the tag under every key that the variants accept when parsing, and as a number.
    """
    value: Any = None
    if issubclass(type(data), dict) and tagged(union):
        value = _main_tag(spec, union, data) if any_spelling else data.get(tag_name(union))
    if value is None:
        found = fitting(spec, union, data, any_spelling)
        ref = found[0] if len(found) == 1 else None
    else:
        ref = tagged(union).get(value) if isinstance(value, str) else None
    return None if ref is None else {"$ref": ref}


def fitting(spec: Spec, union: Node, data: Any, any_spelling: bool = False) -> list[str]:
    """Return references to the variants without a tag that `data` can be; if it is not one, the union does not fit.

    Keys with null are left out if that makes the difference: null often means an absent field. What does not pass one
    test is not valid; it is meant to be the only variant that has all its keys, if there is one.
    """
    refs = [ref for ref in untagged(union) if has_type(data, spec.resolve(ref).node["type"])]
    tests = tests_of(union)
    if not issubclass(type(data), dict) or not tests:
        return refs
    for has_nulls in (True, False):
        wire = data if has_nulls else {key: item for key, item in data.items() if item is not None}
        spelt = {ref: _as_spelt(spec, ref, wire) if any_spelling else wire for ref in refs}
        found = [ref for ref in refs if _passes(spelt[ref], tests[ref])]
        if len(found) == 1:
            return found
    named = [ref for ref in found or refs if spelt[ref].keys() <= spec.resolve(ref).node["properties"].keys()]
    return named if len(named) == 1 and wire else found


def _passes(data: dict[Any, Any], test: Test) -> bool:
    return all(
        (key in data) is wanted if isinstance(wanted, bool) else any(equal(data.get(key), value) for value in wanted)
        for key, wanted in test.items()
    )


def common_key(tests: dict[str, Test]) -> tuple[str | None, list[Any]]:
    """Return the key whose values alone tell all variants apart, and its values; None if there is no such key."""
    keys = {key for test in tests.values() for key in test}
    groups = [wanted for test in tests.values() for wanted in test.values() if isinstance(wanted, list)]
    if len(keys) != 1 or len(groups) < len(tests):
        return None, []
    return keys.pop(), [value for group in groups for value in group]


def likeliest(spec: Spec, union: Node, data: dict[Any, Any]) -> list[Variant]:
    """Return the variants that an object is most probably meant to be, by its keys: the best one, or those on a par.

    A key that a variant has speaks for it; an unknown key, and a required one that is absent, speak against it.
    """
    scores: dict[str, tuple[int, Variant]] = {}
    tag = tag_name(union)
    keys = {key for key in data if key != tag}
    for one in variants(spec, union):
        node = spec.resolve(one.ref).node
        properties = node.get("properties", {})
        shared = sum(key in properties and _may_be(properties[key], data[key]) for key in keys)
        absent = sum(key not in data and key != tag for key in node.get("required", ()))
        if shared and one.ref not in scores:
            scores[one.ref] = (3 * shared - len(keys) - absent, one)
    top = max((score for score, _ in scores.values()), default=0)
    return [one for score, one in scores.values() if score == top >= 0]


def _may_be(node: Node, value: Any) -> bool:
    """Return False for a value under a key that tells variants apart, if the variant has another one there."""
    return "const" not in node or equal(node["const"], value)


def told_by(spec: Spec, union: Node) -> str:
    """Return in words what tells the objects without a tag apart."""
    return "; ".join(f"{spec.resolve(ref).name} {in_words(test)}" for ref, test in tests_of(union).items())


def in_words(test: Test) -> str:
    """Return what is true of the keys of an object that passes a test: `has 'id'`, `has no 'link'`."""
    there = [repr(key) for key, wanted in test.items() if wanted is True]
    gone = [repr(key) for key, wanted in test.items() if wanted is False]
    words = [f"has {listed(there, 'and')}"] if there else []
    words += [f"has no {listed(gone, 'or')}"] if gone else []
    for key, wanted in test.items():
        if isinstance(wanted, list):
            values = listed([show(value) if value is not None else "nothing" for value in wanted], "or")
            words.append(f"has {values} as {key!r}")
    return listed(words, "and")


def _main_tag(spec: Spec, union: Node, data: dict[Any, Any]) -> Any:
    """Return the value of the tag in the spec's spelling."""
    value = as_text(_tag_as_spelt(spec, union, data))
    if not isinstance(value, str) or value in tagged(union):
        return value
    for ref in tagged(union).values():
        target = spec.resolve(ref)
        others = target.node.get("properties", {}).get(tag_name(union), {}).get("x-also-values", {})
        if value in others:
            return others[value]
    return value


def _tag_as_spelt(spec: Spec, union: Node, data: dict[Any, Any]) -> Any:
    """Return the value of the tag, under its own key or another spelling of it."""
    tag = tag_name(union)
    if tag in data or not any(spec.resolve(ref).node.get("x-any-case") for ref in tagged(union).values()):
        return data.get(tag)
    return next((item for key, item in data.items() if isinstance(key, str) and key.lower() == tag.lower()), None)


def other_keys(node: Node) -> dict[str, str]:
    """Return other spellings of the keys of an object -> the keys; those in lower case stand for any letter case."""
    properties: dict[str, Node] = node.get("properties", {})
    names = {other: name for name, part in properties.items() for other in part.get("x-also", ())}
    return names | {name.lower(): name for name in properties} if node.get("x-any-case") else names


def _as_spelt(spec: Spec, ref: str, data: dict[Any, Any]) -> dict[Any, Any]:
    """Return data with the keys and the values of a variant, where they have other spellings of them."""
    node = spec.resolve(ref).node
    names = other_keys(node)
    if node.get("x-any-case"):
        data = {names.get(key.lower(), key) if isinstance(key, str) else key: item for key, item in data.items()}
    elif names:
        data = {names.get(key, key): item for key, item in data.items()}
    values = {key: part["x-also-values"] for key, part in node.get("properties", {}).items() if "x-also-values" in part}
    spelt = {key: values[key].get(item, item) for key, item in data.items() if key in values and isinstance(item, str)}
    return {**data, **spelt} if spelt else data


# Places in a payload


def reachable(schema: Schema) -> Iterator[tuple[Spec, Node]]:
    """Yield every node that `schema` is made of, itself first, each with the spec that holds it."""
    seen = {schema}
    waiting: list[tuple[Spec, Any]] = [(schema.spec, schema.node)]
    while waiting:
        spec, part = waiting.pop()
        if isinstance(part, dict):
            yield spec, part
            for ref in (part.get("$ref"), *untagged(part)):
                target = spec.resolve(ref) if isinstance(ref, str) else None
                if target is not None and target not in seen:
                    seen.add(target)
                    waiting.append((target.spec, target.node))
            waiting += [(spec, value) for value in part.values()]
        elif isinstance(part, list):
            waiting += [(spec, value) for value in part]


def member(spec: Spec, node: Node, data: Any) -> tuple[Spec, Node] | None:
    """Return the expanded schema of `data`, for a union that of the variant; None if the spec knows no such variant."""
    spec, node = expand(spec, node)
    if not is_union(node):
        return spec, node
    ref = variant(spec, node, data)
    return None if ref is None else member(spec, ref, data)


def inside(node: Node, step: str | int) -> Node | None:
    """Return the schema of one member of an object or array; None if the spec has no schema for it."""
    part = node.get("items") if isinstance(step, int) else node.get("properties", {}).get(step)
    if part is None and not isinstance(step, int):
        part = node.get("additionalProperties")
    return part if isinstance(part, dict) else None


def node_at(schema: Schema, wire: Any, path: Sequence[str | int]) -> tuple[Spec, Node] | None:
    """Return the expanded schema of a place in `wire`; None if the spec has no schema for it."""
    place = member(schema.spec, schema.ref, wire)
    for step in path:
        node = inside(place[1], step) if place else None
        wire = wire[step]
        place = member(place[0], node, wire) if place and node is not None else None
    return place


def way(schema: Schema, wire: Any, at: str) -> Iterator[tuple[Path, Spec | None, Node, Any]]:
    """Yield every place on the way to a JSON Pointer: its path, the schema for it, unions included, and the value.

    Where the spec has no schema for a place, there is no spec and an empty node.
    """
    path: Path = ()
    start = expand(schema.spec, schema.ref)
    yield path, *start, wire
    place: tuple[Spec, Node] | None = start
    for name in steps(at):
        step: str | int = int(name) if isinstance(wire, (list, tuple)) and name.isdecimal() and len(name) < 10 else name
        owner = member(*place, wire) if place else None
        part = inside(owner[1], step) if owner else None
        place = expand(owner[0], part) if owner and part is not None else None
        try:
            holder: Any = wire
            wire = holder[step]
        except (LookupError, TypeError):
            return
        path = (*path, step)
        found, inner = place or (None, {})
        yield path, found, inner, wire
