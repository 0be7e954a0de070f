"""Walks over wire JSON along its schema: other spellings, secrets."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from difflib import get_close_matches
from functools import cache
from typing import Any

from ottbuild.runtime.jsontext import MAX_DEPTH, Given, pointer
from ottbuild.runtime.payload import as_text
from ottbuild.runtime.spec import Node, Schema, Spec, expand, spec_of, untagged

UNKNOWN = "..."
"""Stands for what is not shown."""


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
    if "discriminator" in node:
        value = as_text(_tag(spec, node, data)) if isinstance(data, dict) else None
        ref = member_without_tag(spec, node, data) if value is None else None
        if isinstance(value, str):
            ref = node["discriminator"]["mapping"].get(value)
        return data if ref is None else _normalise(spec, {"$ref": ref}, data, at, names)
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


def _tag(spec: Spec, union: Node, data: dict[Any, Any]) -> Any:
    """What tells the variant, under whatever spelling of its key the variants accept."""
    tag: str = union["discriminator"]["propertyName"]
    refs = union["discriminator"]["mapping"].values()
    if tag in data or not any(spec.resolve(ref).node.get("x-any-case") for ref in refs):
        return data.get(tag)
    return next((item for key, item in data.items() if isinstance(key, str) and key.lower() == tag.lower()), None)


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


Hide = Callable[[str, Any], Any]
"""What stands in for a secret, by its key and its value."""


def redact(schema: Schema, wire: Any) -> Any:
    """Wire JSON to be shown: `***` in place of secrets, and `...` in place of what the spec does not know.

    What is not known may be secret as well; and it need not be JSON, or end anywhere.
    """
    return _redact(schema.spec, {"$ref": f"#/components/schemas/{schema.name}"}, wire, MAX_DEPTH)


def _redact(spec: Spec, node: Node, data: Any, depth: int) -> Any:
    spec, node = expand(spec, node)
    if node.get("x-secret"):
        return "***"
    if data is None or isinstance(data, (str, int, float)):
        return data
    if "discriminator" in node:
        value = data.get(node["discriminator"]["propertyName"]) if isinstance(data, dict) else None
        mapping = node["discriminator"]["mapping"]
        ref = mapping.get(value) if isinstance(value, str) else member_without_tag(spec, node, data)
        return UNKNOWN if ref is None else _redact(spec, {"$ref": ref}, data, depth)
    if depth and isinstance(data, (list, tuple)) and "items" in node:
        return [_redact(spec, node["items"], item, depth - 1) for item in data]
    if depth and isinstance(data, dict):
        properties: dict[str, Node] = node.get("properties", {})
        other = node.get("additionalProperties")
        shown: dict[str, Any] = {}
        for key, item in data.items():
            part = properties.get(key, other)
            shown[str(key)] = _redact(spec, part, item, depth - 1) if isinstance(part, dict) else UNKNOWN
        return shown
    return UNKNOWN


def conceal(schema: Schema | None, wire: Any, hide: Hide) -> Any:
    """A copy of wire JSON with something else in place of secrets.

    What the spec does not know is taken for a secret where it is called like one of any provider, if only nearly; without
    a schema, that is everything.
    """
    here = (schema.spec, {"$ref": f"#/components/schemas/{schema.name}"}) if schema else None
    return _concealed(here, wire, "", hide)


@cache
def _secrets() -> list[str]:
    """The names of the secrets of all providers, in lower case."""
    from ottbuild._providers import KINDS  # here: the generator walks without anything that it has generated

    specs = [spec_of(package) for package in sorted({package for package, _ in KINDS.values()})]
    parts = (
        part for spec in specs for schema in spec.schemas.values() for part in schema.get("properties", {}).items()
    )
    return sorted({name.lower() for name, part in parts if part.get("x-secret")})


def _concealed(here: tuple[Spec, Node] | None, data: Any, key: str, hide: Hide) -> Any:
    here = member(*here, data) if here else None
    if here[1].get("x-secret") if here else key and get_close_matches(key.lower()[:LONG], _secrets(), 1, NEARLY):
        return hide(key, data)

    def one(step: str | int, item: Any) -> Any:
        node = inside(here[1], step) if here else None
        return _concealed(
            (here[0], node) if here and node is not None else None, item, step if isinstance(step, str) else "", hide
        )

    if isinstance(data, (list, tuple)):
        return [one(place, item) for place, item in enumerate(data)]
    if isinstance(data, dict):
        copy = {name: one(name, item) for name, item in data.items()}
        return Given(copy, data.extra) if isinstance(data, Given) else copy
    return data


NEARLY = 0.85
"""How alike two names are of which one may be the other misspelt."""
LONG = 100
"""No name is longer."""
