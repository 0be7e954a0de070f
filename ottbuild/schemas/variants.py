"""Finds the schema of a place in wire JSON: the variant of a union, the field of an object, the item of an array."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from ottbuild.schemas.jsontext import as_text, has_type
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, tag_name, tagged, untagged

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
    if isinstance(data, dict) and tag in data:
        return Variant(node["$ref"], tag, data[tag], "object")
    return Variant(node["$ref"], tag, None, spec.resolve(node["$ref"]).node["type"])


def variant(spec: Spec, union: Node, data: Any, any_spelling: bool = False) -> Node | None:
    """Return a node that refers to the variant that `data` is, or None if the spec knows no such variant.

    The tag decides. Data without a tag are the untagged variant of their JSON type.

    Args:
        spec: The spec that holds the union.
        union: The union.
        data: JSON data.
        any_spelling: Accept the tag under every key that the variants accept when parsing, and as a number.
    """
    value: Any = None
    if isinstance(data, dict):
        value = _main_tag(spec, union, data) if any_spelling else data.get(tag_name(union))
    if value is None:
        ref = next((ref for ref in untagged(union) if has_type(data, spec.resolve(ref).node["type"])), None)
    else:
        ref = tagged(union).get(value) if isinstance(value, str) else None
    return None if ref is None else {"$ref": ref}


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
