"""Self-contained JSON Schemas of payload kinds."""

from __future__ import annotations

from typing import Any

from ottbuild.schemas.spec import Node, Schema, Spec, Test, tests_of
from ottbuild.schemas.variants import reachable

_DROPPED = frozenset(("discriminator",))


def published(schema: Schema) -> dict[str, Any]:
    """Return a JSON Schema (2020-12) that refers to nothing else and has only keywords of JSON Schema.

    Objects are closed, as for `check`. Rules that JSON Schema can't express, such as lengths in other units than
    characters, are left out.
    """
    targets = {schema: schema.name}
    for spec, node in reachable(schema):
        if isinstance(node.get("$ref"), str):
            target = spec.resolve(node["$ref"])
            if target not in targets:
                taken = target.name in targets.values()
                name = f"{target.package.rpartition('.')[2]}.{target.name}" if taken else target.name
                targets[target] = name
    definitions = {
        name: _plain(target.spec, target.node, targets, closed=True)
        for target, name in sorted(targets.items(), key=lambda item: item[1])
    }
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": schema.label,
        "$ref": f"#/$defs/{schema.name}",
        "$defs": definitions,
    }


def _plain(spec: Spec, node: Node, targets: dict[Schema, str], closed: bool = False) -> Node:
    if "$ref" in node and "null" in node.get("type", ()):  # in a spec it replaces the target's type
        rest = {key: value for key, value in node.items() if key != "type"}
        return {"anyOf": [_plain(spec, rest, targets), {"type": "null"}]}
    if "enum" in node and "null" in node.get("type", ()):
        node = {**node, "enum": [*node["enum"], None]}
    if tests_of(node):
        told = {ref: _condition(test) for ref, test in tests_of(node).items()}
        node = {**node, "oneOf": [{**part, **told.get(part["$ref"], {})} for part in node["oneOf"]]}
    plain: Node = {}
    other_unit = "x-length-unit" in node
    for key, value in node.items():
        if key.startswith("x-") or key in _DROPPED or (other_unit and key in ("minLength", "maxLength")):
            continue
        if key == "$ref":
            plain[key] = f"#/$defs/{targets[spec.resolve(value)]}"
        elif key == "properties":
            plain[key] = {name: _plain(spec, part, targets) for name, part in value.items()}
        elif isinstance(value, dict) and key not in ("const", "default", "dependentRequired"):
            plain[key] = _plain(spec, value, targets)
        elif isinstance(value, list) and key not in ("enum", "required", "type", "examples"):
            plain[key] = [_plain(spec, part, targets) if isinstance(part, dict) else part for part in value]
        else:
            plain[key] = value
    if closed and "properties" in node and "additionalProperties" not in node:
        plain["additionalProperties"] = False
    return plain


def _condition(test: Test) -> Node:
    """Return what the test of a variant says as JSON Schema."""
    required = [key for key, wanted in test.items() if wanted is True or (wanted and None not in wanted)]
    properties: Node = {}
    for key, wanted in test.items():
        if wanted is False:
            properties[key] = {"not": {}}
        elif wanted is not True:
            properties[key] = {"enum": wanted}
    return {**({"required": required} if required else {}), **({"properties": properties} if properties else {})}
