"""Converts external schemas: every object and every union to a component, every value to its type and limits."""

from __future__ import annotations

from ottbuild_codegen.external.components import ComponentRef, Components, annotate
from ottbuild_codegen.external.library import Library
from ottbuild_codegen.external.limits import Limits, show_values
from ottbuild_codegen.external.shapes import Shapes, types_of
from ottbuild_codegen.external.tree import DocumentNode, nodes
from ottbuild_codegen.external.unions import Unions
from ottbuild_codegen.external.vocabulary import ANY, STRING, free_field
from ottbuild_codegen.spec.model import as_list
from ottbuild_codegen.spec.text import limits

WITHIN = ("items", "additionalProperties")
"""The keywords for what a value holds."""


class Schemas:
    """Writes the components. Inline objects become components that wait until the one around them is written."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.shapes = Shapes(library)
        self.limits = Limits(library)
        self.components = Components(library)
        self.unions = Unions(library, self.shapes, self.components)

    def convert(self) -> None:
        """Convert every component that is not just another name for something."""
        for key, node in self.library.components.items():
            if self.library.is_alias(key):
                self.library.target(self.library.plain(node))  # reports a reference that leads nowhere
            elif key in self.library.tagged:
                self.unions.write_heirs(key)
            else:
                self.components.add(self.components.of(key), node)
            self.write_pending()

    def of_inline(self, node: DocumentNode) -> ComponentRef:
        """Return the component of an inline schema, written."""
        ref = self.components.of_inline(node)
        self.write_pending()
        return ref

    def write_pending(self) -> None:
        """Write the components that wait, and those that they hold."""
        while self.components.pending:
            ref, node, as_object = self.components.pending.pop(0)
            solid = self.library.solid(node)
            converted = self.object(solid) if as_object else self.component(solid)
            annotate(converted, solid)
            self.components.schemas[ref] = converted

    def component(self, solid: DocumentNode) -> DocumentNode:
        """Return the schema of a component."""
        shape = self.shapes.shape(solid)
        if shape == "union":
            return self.unions.convert(solid)
        return self.object(solid) if shape == "object" else self.value(solid)

    def place(self, node: DocumentNode) -> DocumentNode:
        """Return a schema as it is written where it is used: a reference, or a value."""
        plain = self.library.plain(node)
        nullable = self.library.nullable(plain)
        if self.library.is_reference(plain):
            target = self.library.target(plain)
            if target is None:
                return plain.with_({"type": ANY})
            key, is_nullable = target
            nullable = nullable or is_nullable
            converted = plain.with_({"$ref": self.components.of(key).ref})
            types = ["object"] if key in self.library.tagged else []
            types = types or (self.shapes.types(self.library.components[key]) if nullable else [])
        else:
            plain = self.library.solid(plain)
            if self.shapes.shape(plain) == "value":
                converted = self.value(plain)
                types = [name for name in as_list(converted["type"]) if name != "null"]
            else:
                converted = plain.with_({"$ref": self.components.of_inline(plain).ref})
                types = ["object"]
        annotate(converted, plain)
        if nullable:
            converted["type"] = [*types, "null"]
        return converted

    # Objects

    def object(self, solid: DocumentNode) -> DocumentNode:
        """Return the schema of an object with known properties."""
        given: DocumentNode = solid.get("properties") or solid.with_({})
        properties = given.with_({})
        taken: set[str] = set()
        for wire, part in given.items():
            properties[wire] = self.place(part)
            properties[wire]["x-name"] = free_field(wire, taken)
        for wire in dict.fromkeys(solid.get("required", ())):
            if wire not in properties:
                properties[wire] = solid.with_({"type": ANY, "x-name": free_field(wire, taken)})
        converted = solid.with_({"type": "object", "properties": properties})
        keywords = ("minProperties", "maxProperties", "dependentRequired")
        converted |= {key: solid[key] for key in keywords if solid.get(key)}
        if solid.get("required"):
            converted["required"] = list(dict.fromkeys(solid["required"]))
        rest = solid.get("additionalProperties", False)
        if rest is not False:
            converted["additionalProperties"] = self.place(rest) if isinstance(rest, DocumentNode) and rest else True
        conditions = self.limits.conditions(solid)
        if conditions:
            converted["allOf"] = conditions
        return converted

    def open_object(self, solid: DocumentNode) -> DocumentNode:
        """Return the schema of a map as that of an object, which has a model."""
        converted = self.object(solid)
        converted.setdefault("additionalProperties", True)
        return converted

    # Values

    def value(self, solid: DocumentNode) -> DocumentNode:
        """Return the schema of a value that is no object with known properties."""
        members = self.shapes.members(solid)
        if members:
            return self.choice(solid, members)
        types = list(dict.fromkeys(types_of(solid)))
        if not types:
            return solid.with_({"type": ANY})
        converted = solid.with_({"type": types[0] if len(types) == 1 else types})
        conditions: list[DocumentNode] = []
        if "string" in types:
            converted |= {key: solid[key] for key in STRING if key in solid}
        if {"integer", "number"} & set(types):
            conditions += self.limits.bounds(solid, converted, whole="number" not in types)
        if "array" in types:
            self.array(solid, converted)
        if "object" in types:
            conditions += self.map(solid, converted)
        conditions += self.limits.listed_values(solid, converted, types)
        conditions += self.limits.conditions(solid)
        if self.library.nullable(solid):
            converted["type"] = [*types, "null"]
        if conditions:
            converted["allOf"] = conditions
        return converted

    def array(self, solid: DocumentNode, converted: DocumentNode) -> None:
        """Write the items of an array, and how many there may be."""
        items = solid.get("items")
        converted["items"] = self.place(items) if isinstance(items, DocumentNode) else solid.with_({"type": ANY})
        converted |= {key: solid[key] for key in ("minItems", "maxItems") if key in solid}
        if solid.get("uniqueItems"):
            converted["uniqueItems"] = True
        if "contains" in solid:
            converted |= {key: solid[key] for key in ("minContains", "maxContains") if key in solid}
            converted["contains"] = self.limits.condition(solid["contains"])

    def map(self, solid: DocumentNode, converted: DocumentNode) -> list[DocumentNode]:
        """Write the values of a map, and how many there may be; return its conditions."""
        rest = solid.get("additionalProperties")
        if isinstance(rest, DocumentNode) and rest:
            converted["additionalProperties"] = self.place(rest)
        converted |= {key: solid[key] for key in ("minProperties", "maxProperties") if key in solid}
        if rest is False:
            converted["maxProperties"] = 0
        if "propertyNames" in solid:
            converted["propertyNames"] = self.limits.condition(solid["propertyNames"])
        required = list(dict.fromkeys(solid.get("required", ())))
        return [solid.with_({"required": required})] if required else []

    def choice(self, solid: DocumentNode, members: list[DocumentNode]) -> DocumentNode:
        """Return the schema of a choice between plain values, as one value."""
        parts = [self.value(self.library.solid(member)) for member in members]
        sets = [[name for name in as_list(part["type"]) if name != "null"] for part in parts]
        types = list(dict.fromkeys(name for names in sets for name in names))
        if {"number", "integer"} <= set(types):
            types.remove("integer")
        converted = solid.with_({})
        for name in ("array", "object"):
            holders = [part for part, names in zip(parts, sets, strict=True) if name in names]
            if len(holders) > 1 and types != ANY[:-1]:
                text = (
                    f"a choice between several {name}s that nothing tells apart is not supported; describe one of them"
                )
                self.library.report(solid, text, "oneOf" if "oneOf" in solid else "anyOf")
            for part in holders:
                converted |= {key: part[key] for key in WITHIN if key in part}
        enums = [as_list(part.get("enum", part.get("const"))) for part in parts]
        branches = [part.with_({key: part[key] for key in part if key not in WITHIN}) for part in parts]
        if types == ["string"] and all(enums):
            converted["enum"] = list(dict.fromkeys(value for values in enums for value in values))
        elif sum(map(len, sets)) == len(types) and not any({"allOf", "enum", "const"} & part.keys() for part in parts):
            for part in branches:
                converted |= part
        elif any(len(part) > 1 for part in branches):
            converted["allOf"] = [solid.with_({"anyOf": [_described(part) for part in branches]})]
        nullable = self.library.nullable(solid) or any("null" in as_list(part["type"]) for part in parts)
        converted["type"] = [*types, "null"] if nullable else types if len(types) > 1 else types[0]
        return converted

    # Steps that need all components

    def finish(self, sent: set[ComponentRef], received: set[ComponentRef]) -> None:
        """Write the tags of unions, and make optional what is only required in the other direction.

        Args:
            sent: The payloads of requests.
            received: The payloads of responses.
        """
        self.unions.write_tags()
        in_requests, in_responses = self.components.reachable(sent), self.components.reachable(received)
        for ref, schema in self.components.schemas.items():
            for wire, part in schema.get("properties", {}).items():
                absent = (part.get("readOnly") and ref in in_requests) or (
                    part.get("writeOnly") and ref in in_responses
                )
                if absent and wire in schema.get("required", ()) and "const" not in part:
                    schema["required"] = [name for name in schema["required"] if name != wire]
            for part in nodes(schema):
                for key in ("readOnly", "writeOnly"):
                    if isinstance(part.get(key), bool):
                        del part[key]
        self.unions.refuse_unclear(in_responses - in_requests)


def _described(part: DocumentNode) -> DocumentNode:
    """Return a branch of a choice, with a description of its values."""
    kinds = " or ".join(as_list(part["type"]))
    values = show_values(part)
    facts = [f"one of {values}"] if values else []
    sentence = limits(part).rstrip(".").replace("\\\\", "\\")  # it is escaped for a docstring
    facts += [sentence] if sentence else []
    return part.with_({**part, "description": f"it is of type {kinds}" + (f" ({'; '.join(facts)})" if facts else "")})
