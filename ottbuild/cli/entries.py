"""The entry points of the fluent API, as the specs name them: nothing of a provider's code is loaded."""

from __future__ import annotations

from typing import Any

from ottbuild.schemas.spec import Schema, schema_of, untagged


def factories(schema: Schema) -> dict[str, dict[str, Any]]:
    """The entry points that make an object: name -> how it is called."""
    hint: dict[str, Any] = schema.node.get("x-builder", {})
    several: dict[str, dict[str, Any]] = hint.get("factories", {})
    return several or ({hint["factory"]: hint} if "factory" in hint else {})


def dotted(schema: Schema, factory: str) -> str:
    """An entry point as users write it: `Line.Flex.box`."""
    group: str = schema.node["x-builder"].get("group", "")
    return ".".join(filter(None, (schema.spec.entry[1], group, factory)))


def members(schema: Schema) -> list[Schema]:
    """The objects that a choice is between; of anything else, itself."""
    if "discriminator" not in schema.node:
        return [schema]
    refs = [*schema.node["discriminator"]["mapping"].values(), *untagged(schema.node)]
    return [schema.spec.resolve(ref) for ref in dict.fromkeys(refs)]


def wrapped(schema: Schema, outermost: bool = True) -> list[Schema]:
    """The messages whose entry points wrap them in `schema`, or in a member of it; perhaps in others first."""
    homes = {member.name for member in members(schema) if member.package == schema.package} | {schema.name}
    found: list[Schema] = []
    for name, node in schema.spec.schemas.items():
        around: list[str] = [one.partition(".")[0] for one in node.get("x-builder", {}).get("in", ())]
        if not homes.isdisjoint(around[:1] if outermost else around):
            found.append(schema_of(schema.package, name))
    return found


def entry_points(schema: Schema) -> dict[str, Schema]:
    """Everything that makes a `schema`: entry point -> what it is about."""
    return {
        dotted(target, factory): target
        for target in (*members(schema), *wrapped(schema))
        for factory in factories(target)
    }
