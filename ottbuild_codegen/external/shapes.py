"""What external schemas describe: an object, a union of objects or a plain value; its JSON types and listed values."""

from __future__ import annotations

from typing import Any

from ottbuild_codegen.external.library import Key, Library
from ottbuild_codegen.external.tree import DocumentNode
from ottbuild_codegen.external.vocabulary import ANY, STRING, SUBSTANCE
from ottbuild_codegen.spec.model import as_list
from ottbuild_codegen.spec.source import Pointer

IMPLIED = {
    "object": ("properties", "additionalProperties", "required", "minProperties", "maxProperties", "propertyNames"),
    "array": ("items", "minItems", "maxItems", "uniqueItems", "prefixItems", "contains"),
    "string": STRING,
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
}
"""Type -> the keywords that only apply to it, and so imply it if no type is given."""
TYPE_NAMES = {str: "string", bool: "boolean", int: "integer", float: "number"}


def types_of(solid: DocumentNode) -> list[str]:
    """Return the JSON types that a schema gives or implies, without null; none if it allows any."""
    names = [name for name in as_list(solid.get("type")) if name != "null"]
    values = values_of(solid)
    if not names and values:
        names = list(dict.fromkeys(TYPE_NAMES[type(value)] for value in values))
    if not names and "type" not in solid:
        names = [name for name, keys in IMPLIED.items() if any(key in solid for key in keys)][:1]
    return ["number" if name == "integer" and "number" in names else name for name in dict.fromkeys(names)]


def values_of(solid: DocumentNode) -> list[Any]:
    """Return the values that a schema lists, without null and duplicates."""
    values = [solid["const"]] if "const" in solid else solid.get("enum", [])
    return [value for at, value in enumerate(values) if value is not None and not _is_in(value, values[:at])]


def _is_in(value: Any, others: list[Any]) -> bool:
    return any(value == other and type(value) is type(other) for other in others)


class Shapes:
    """Analyses schemas; changes nothing."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self._shapes: dict[Key, str] = {}

    def shape(self, solid: DocumentNode) -> str:
        """Return what a schema is converted to: an `object`, a `union` of objects or a plain `value`."""
        if self.members(solid):
            return "union" if self.is_union(solid) else "value"
        return "object" if types_of(solid) == ["object"] and solid.get("properties") else "value"

    def shape_of_member(self, member: DocumentNode) -> str:
        """Return the shape of a schema that may be a reference."""
        plain = self.library.plain(member)
        if not self.library.is_reference(plain):
            return self.shape(self.library.solid(plain))
        target = self.library.target(plain)
        if target is None:
            return "value"
        key = target[0]
        if key not in self._shapes:
            self._shapes[key] = "union"  # until it is known: only a choice can lead back to itself
            if key not in self.library.tagged:
                self._shapes[key] = self.shape(self.library.solid(self.library.components[key]))
        return self._shapes[key]

    def is_union(self, solid: DocumentNode) -> bool:
        """Return True if at least one member of a choice is an object with known properties."""
        return "discriminator" in solid or any(
            self.shape_of_member(member) != "value" for member in self.members(solid)
        )

    def members(self, solid: DocumentNode) -> list[DocumentNode]:
        """Return the schemas that a schema is a choice between; none if it is no choice."""
        keys = [key for key in ("oneOf", "anyOf") if key in solid and self.library.is_choice(solid, key)]
        if not keys:
            types = types_of(solid)
            several = len(types) > 1 and "object" in types and "properties" in solid
            return [solid.with_({**solid, "type": name}) for name in types] if several else []
        if len(keys) > 1:
            self.library.report(solid, "oneOf and anyOf in one schema are not supported; write one of them", "anyOf")
            return []
        rest = solid.less(keys[0], "discriminator")
        common = {
            key for key in SUBSTANCE & rest.keys() if key != "type" or set(as_list(rest[key])) - {"object", "null"}
        }
        members: list[DocumentNode] = []
        for part in solid[keys[0]]:
            inner = self.library.plain(part)
            if not {"$ref", "allOf", "discriminator"} & inner.keys() and "discriminator" not in solid and not common:
                members += self.members(inner) or [part]
            elif common:
                title = {"title": part["title"]} if "title" in part else {}
                members.append(part.with_({**title, "allOf": [rest, part]}))
            else:
                members.append(part)
        return members

    def types(self, node: DocumentNode, trail: tuple[Pointer, ...] = ()) -> list[str]:
        """Return the JSON types of all values of a schema, without null."""
        solid = self.library.solid(node)
        if self.shape(solid) != "value" or solid.pointer in trail:
            return ["object"]
        names = [name for member in self.members(solid) for name in self.types(member, (*trail, solid.pointer))]
        return list(dict.fromkeys(names)) or types_of(solid) or ANY[:-1]
