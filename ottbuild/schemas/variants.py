"""Finds the schema of a place in wire JSON: the member of a union, the field of an object, the item of an array."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

from ottbuild.schemas.spec import Node, Schema, Spec, expand, untagged


def reachable(schema: Schema) -> Iterator[tuple[Spec, Node]]:
    """Every schema that `schema` is made of, itself first, with the spec that it stands in."""
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


def member_without_tag(spec: Spec, union: Node, data: Any) -> str | None:
    """The reference to the member of a union that data without a tag is, by its JSON type."""
    kinds: dict[str, tuple[type, ...]] = {
        "object": (dict,),
        "array": (list, tuple),
        "string": (str,),
        "boolean": (bool,),
        "integer": (int,),
        "number": (int, float),
    }
    for ref in untagged(union):
        kind = spec.resolve(ref).node["type"]
        if isinstance(data, kinds[kind]) and (not isinstance(data, bool) or kind == "boolean"):
            return ref
    return None


def member(spec: Spec, node: Node, data: Any) -> tuple[Spec, Node] | None:
    """The expanded schema of `data`: for a choice, of the variant that it is; None where the spec does not know that."""
    spec, node = expand(spec, node)
    if "discriminator" not in node:
        return spec, node
    value = data.get(node["discriminator"]["propertyName"]) if isinstance(data, dict) else None
    mapping = node["discriminator"]["mapping"]
    ref = mapping.get(value) if isinstance(value, str) else member_without_tag(spec, node, data)
    return None if ref is None else member(spec, {"$ref": ref}, data)


def inside(node: Node, step: str | int) -> Node | None:
    """The schema of a member of an object or of an array; None where the spec says nothing of it."""
    found = node.get("items") if isinstance(step, int) else node.get("properties", {}).get(step)
    if found is None and not isinstance(step, int):
        found = node.get("additionalProperties")
    return found if isinstance(found, dict) else None


def node_at(schema: Schema, wire: Any, path: Sequence[str | int]) -> tuple[Spec, Node] | None:
    """The expanded schema of a place in `wire`; None where the spec says nothing of it."""
    here = member(schema.spec, {"$ref": f"#/components/schemas/{schema.name}"}, wire)
    for step in path:
        node = inside(here[1], step) if here else None
        wire = wire[step]
        here = member(here[0], node, wire) if here and node is not None else None
    return here
