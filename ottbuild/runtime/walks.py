"""Walks over wire JSON along its schema: other spellings, secrets."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from typing import Any

from ottbuild.runtime.jsontext import pointer
from ottbuild.runtime.payload import as_text
from ottbuild.runtime.spec import Node, Schema, Spec, expand


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


def untagged(union: Node) -> list[str]:
    """References to the members of a union that have no tag."""
    refs: str | list[str] = union.get("x-untagged", [])
    return [refs] if isinstance(refs, str) else refs


def member_without_tag(spec: Spec, union: Node, data: Any) -> str | None:
    """The reference to the member of a union that data without a tag is, by its JSON type."""
    kind = "object" if isinstance(data, dict) else "array" if isinstance(data, (list, tuple)) else "string"
    return next((ref for ref in untagged(union) if spec.resolve(ref).node.get("type") == kind), None)


@cache
def tolerant(schema: Schema) -> bool:
    """Whether the spec accepts other spellings of anything in `schema` when parsing."""
    return any(key in node for _, node in reachable(schema) for key in ("x-any-case", "x-also", "x-accepts"))


def normalise(schema: Schema, wire: Any) -> tuple[Any, dict[str, str]]:
    """Wire JSON in the spec's spelling, and the pointers (in that spelling) of the keys that were spelt otherwise."""
    names: dict[str, str] = {}
    return _normalise(schema.spec, {"$ref": f"#/components/schemas/{schema.name}"}, wire, "", names), names


def _normalise(spec: Spec, node: Node, data: Any, at: str, names: dict[str, str]) -> Any:
    spec, node = expand(spec, node)
    if "discriminator" in node and isinstance(data, dict):
        mapping = node["discriminator"]["mapping"]
        tag = node["discriminator"]["propertyName"]
        value = next((item for key, item in data.items() if str(key).lower() == tag.lower()), None)
        ref = member_without_tag(spec, node, data)
        if value is None and ref is not None:
            return _normalise(spec, {"$ref": ref}, data, at, names)
        value = as_text(value)
        if not isinstance(value, str) or value not in mapping:
            return data
        return _normalise(spec, {"$ref": mapping[value]}, data, at, names)
    if isinstance(data, (list, tuple)) and "items" in node:
        return [_normalise(spec, node["items"], item, f"{at}/{place}", names) for place, item in enumerate(data)]
    if isinstance(data, dict):
        properties: dict[str, Node] = node.get("properties", {})
        spellings = {other: name for name, part in properties.items() for other in part.get("x-also", ())}
        if node.get("x-any-case"):
            spellings |= {name.lower(): name for name in properties}
        done: dict[str, Any] = {}
        for key, item in data.items():
            name = key
            if key not in properties and isinstance(key, str):
                other = spellings.get(key) or (spellings.get(key.lower()) if node.get("x-any-case") else None)
                if other is not None and other not in data and other not in done:
                    name = other
                    names[f"{at}{pointer([name])}"] = f"{at}{pointer([key])}"
            part = properties.get(name, node.get("additionalProperties"))
            if isinstance(part, dict):
                item = _normalise(spec, part, item, f"{at}{pointer([name])}", names)
            done[name] = item
        return done
    return _accepted(node, data)


def _accepted(node: Node, data: Any) -> Any:
    wanted = node.get("type")
    accepts = node.get("x-accepts", ())
    if isinstance(data, bool) and "boolean" in accepts and wanted == "string":
        return next((flag for flag in node["enum"] if (flag in ("true", "1")) is data), data)
    if isinstance(data, bool) or not accepts:
        return data
    if (isinstance(data, int) and "integer" in accepts) or (isinstance(data, (int, float)) and "number" in accepts):
        if wanted == "boolean":
            return bool(data) if data in (0, 1) else data
        return str(data) if wanted == "string" else data
    if isinstance(data, str) and "string" in accepts and wanted == "integer" and re.fullmatch(r"-?\d{1,18}", data):
        return int(data)
    if isinstance(data, str) and "string" in accepts and wanted == "number" and re.fullmatch(_NUMBER, data):
        return float(data) if "." in data else int(data)
    return data


_NUMBER = r"-?\d{1,15}(\.\d{1,15})?"


def redact(schema: Schema, wire: Any) -> Any:
    """Wire JSON with `***` in place of secrets."""
    return _redact(schema.spec, {"$ref": f"#/components/schemas/{schema.name}"}, wire)


def _redact(spec: Spec, node: Node, data: Any) -> Any:
    spec, node = expand(spec, node)
    if node.get("x-secret"):
        return "***"
    if "discriminator" in node and isinstance(data, dict):
        value = data.get(node["discriminator"]["propertyName"])
        mapping = node["discriminator"]["mapping"]
        ref = mapping.get(value) if isinstance(value, str) else member_without_tag(spec, node, data)
        return data if ref is None else _redact(spec, {"$ref": ref}, data)
    if isinstance(data, (list, tuple)) and "items" in node:
        return [_redact(spec, node["items"], item) for item in data]
    if isinstance(data, dict):
        properties = node.get("properties", {})
        return {key: _redact(spec, properties[key], item) if key in properties else item for key, item in data.items()}
    return data
