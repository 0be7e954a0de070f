"""Foreign schemas of plain values, arrays and maps in our words, and the conditions of all schemas."""

from __future__ import annotations

import math
from typing import TYPE_CHECKING, Any

from ottbuild_codegen.external.tree import Node, nodes
from ottbuild_codegen.external.words import ANY, CONDITIONS, STRING
from ottbuild_codegen.spec.model import listed
from ottbuild_codegen.spec.text import limits

if TYPE_CHECKING:
    from ottbuild_codegen.external.schemas import Schemas

IMPLIED = {
    "object": ("properties", "additionalProperties", "required", "minProperties", "maxProperties", "propertyNames"),
    "array": ("items", "minItems", "maxItems", "uniqueItems", "prefixItems", "contains"),
    "string": STRING,
    "number": ("minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum"),
}
"""Type -> the keywords that only make sense for it, and so say it where no type is given."""
TYPE_NAMES = {str: "string", bool: "boolean", int: "integer", float: "number"}
IN_CONDITIONS = frozenset(
    (
        *STRING, "minimum", "maximum", "minItems", "maxItems", "minContains", "maxContains", "minProperties",
        "maxProperties", "required", "dependentRequired", "type", "description",
    )
)  # fmt: skip
"""The keywords of conditions that go along as they are."""
WITHIN = ("items", "additionalProperties")
"""The keywords that say what a value holds."""


def types_of(solid: Node) -> list[str]:
    """The JSON types of a schema, but null; empty for any."""
    names = [name for name in listed(solid.get("type")) if name != "null"]
    given = values_of(solid)
    if not names and given:
        names = list(dict.fromkeys(TYPE_NAMES[type(value)] for value in given))
    if not names and "type" not in solid:
        names = [name for name, keys in IMPLIED.items() if any(key in solid for key in keys)][:1]
    return ["number" if name == "integer" and "number" in names else name for name in dict.fromkeys(names)]


def values_of(solid: Node) -> list[Any]:
    """The values that a schema lists, but null."""
    given = [solid["const"]] if "const" in solid else solid.get("enum", [])
    return [value for place, value in enumerate(given) if value is not None and not _known(value, given[:place])]


def _known(value: Any, others: list[Any]) -> bool:
    return any(value == other and type(value) is type(other) for other in others)


class Values:
    """Writes schemas that are no objects with known properties."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self.library = schemas.library

    def value(self, solid: Node) -> Node:
        """A value in our words."""
        members = self.schemas.unions.members(solid)
        if members:
            return self.either(solid, members)
        types = list(dict.fromkeys(types_of(solid)))
        if not types:
            return solid.with_({"type": ANY})
        out = solid.with_({"type": types[0] if len(types) == 1 else types})
        conditions: list[Node] = []
        if "string" in types:
            out |= {key: solid[key] for key in STRING if key in solid}
        if {"integer", "number"} & set(types):
            conditions += self.bounds(solid, out, whole="number" not in types)
        if "array" in types:
            self.array(solid, out)
        if "object" in types:
            conditions += self.map(solid, out)
        conditions += self.listed_values(solid, out, types)
        conditions += self.conditions(solid)
        if self.library.nullable(solid):
            out["type"] = [*types, "null"]
        if conditions:
            out["allOf"] = conditions
        return out

    def bounds(self, solid: Node, out: Node, whole: bool) -> list[Node]:
        """The limits of a number; a bound that is itself excluded is a condition, or the next whole number."""
        conditions: list[Node] = []
        for key, strict, other, word, step in (
            ("minimum", "exclusiveMinimum", "maximum", "more", 1),
            ("maximum", "exclusiveMaximum", "minimum", "less", -1),
        ):
            bound, excluded = solid.get(key), solid.get(strict, False)
            if isinstance(excluded, bool):
                edge = bound if excluded else None
                bound = None if excluded else bound
            else:
                edge = excluded
            if edge is not None and whole:
                near = (math.floor(edge) if step == 1 else math.ceil(edge)) + step
                bound = near if bound is None else max(bound, near) if step == 1 else min(bound, near)
            elif edge is not None:
                text = f"It must be {word} than {edge}."
                conditions.append(
                    solid.with_({"description": text, "not": solid.with_({"type": "number", other: edge})})
                )
            if bound is not None:
                out[key] = bound
        return conditions

    def array(self, solid: Node, out: Node) -> None:
        items = solid.get("items")
        out["items"] = self.schemas.place(items) if isinstance(items, Node) else solid.with_({"type": ANY})
        out |= {key: solid[key] for key in ("minItems", "maxItems") if key in solid}
        if solid.get("uniqueItems"):
            out["uniqueItems"] = True
        if "contains" in solid:
            out |= {key: solid[key] for key in ("minContains", "maxContains") if key in solid}
            out["contains"] = self.condition(solid["contains"])

    def map(self, solid: Node, out: Node) -> list[Node]:
        rest = solid.get("additionalProperties")
        if isinstance(rest, Node) and rest:
            out["additionalProperties"] = self.schemas.place(rest)
        out |= {key: solid[key] for key in ("minProperties", "maxProperties") if key in solid}
        if rest is False:
            out["maxProperties"] = 0
        if "propertyNames" in solid:
            out["propertyNames"] = self.condition(solid["propertyNames"])
        required = list(dict.fromkeys(solid.get("required", ())))
        return [solid.with_({"required": required})] if required else []

    def listed_values(self, solid: Node, out: Node, types: list[str]) -> list[Node]:
        """The values that a schema lists: as its type where Python can say that, else as a condition."""
        given = values_of(solid)
        if not given:
            return []
        if types == ["string"]:
            given = [self.text(solid, value) for value in given]
        for value in given:
            kind = TYPE_NAMES[type(value)]
            if kind not in types and not (kind == "integer" and "number" in types):
                self.library.say(solid, f"the value {value!r} is not of the type {' or '.join(types)}", "enum")
        if types == ["boolean"]:
            if len(given) == 1:
                out["const"] = given[0]
            return []
        if types in (["string"], ["integer"]):
            out["const" if "const" in solid else "enum"] = given[0] if "const" in solid else given
            return []
        if "boolean" in types:
            self.library.say(
                solid, "values of several types, booleans among them, are not supported: split them", "enum"
            )
        return [solid.with_({"enum": given})]

    def text(self, solid: Node, value: Any) -> str:
        """A value of a string that was written without quotes."""
        if isinstance(value, float):
            self.library.say(solid, f"the value {value!r} of a string is written as a number; quote it", "enum")
        return str(value).lower() if isinstance(value, bool) else str(value)

    # Conditions

    def conditions(self, solid: Node) -> list[Node]:
        """What a schema asks beyond its type and limits."""
        found: list[Node] = []
        if "not" in solid:
            condition = self.condition(solid["not"])
            told = _forbidden(condition)
            found.append(condition.with_({**({"description": told} if told else {}), "not": condition}))
        if "if" in solid:
            parts = {key: self.condition(solid[key]) for key in ("if", "then", "else") if key in solid}
            found.append(solid["if"].with_(parts))
        for key in ("oneOf", "anyOf"):
            if key in solid and not self.library.is_choice(solid, key):
                found.append(solid.with_({key: [self.condition(part) for part in solid[key]]}))
        if "prefixItems" in solid:
            found.append(solid.with_({"prefixItems": [self.condition(part) for part in solid["prefixItems"]]}))
        return [one for one in found if len(one) > 1 or "if" not in one]

    def condition(self, node: Node) -> Node:
        """A schema that something is only compared with."""
        for part in nodes(node):
            if isinstance(part.get("$ref"), str):
                text = "a reference inside a condition (not, if, contains, prefixItems) is not supported; write it out"
                self.library.say(part, text, "$ref")
        return self._condition(node)

    def _condition(self, node: Node) -> Node:
        out = node.with_({key: node[key] for key in node if key in IN_CONDITIONS})
        given = values_of(node)
        if any(isinstance(value, bool) for value in given):
            if len(given) > 1:
                self.library.say(node, "several booleans in a condition are not supported", "enum")
            out["const"] = given[0]
        elif given:
            out["enum"] = given
        more = self.bounds(node, out, whole=False)
        for key in ("exclusiveMinimum", "exclusiveMaximum"):
            if node.get(key) is True:
                out.pop("minimum" if key == "exclusiveMinimum" else "maximum", None)
        if isinstance(node.get("properties"), Node):
            out["properties"] = node["properties"].with_({k: self._condition(v) for k, v in node["properties"].items()})
        for key in ("items", "contains", "propertyNames", *CONDITIONS):
            if isinstance(node.get(key), Node):
                out[key] = self._condition(node[key])
        for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
            if key in node:
                out[key] = [self._condition(part) for part in node[key]]
        if more:
            out["allOf"] = [*out.get("allOf", []), *more]
        if node.get("uniqueItems"):
            out["uniqueItems"] = True
        return out

    # Choices between plain values

    def either(self, solid: Node, members: list[Node]) -> Node:
        """A choice between values that are no objects with known properties, as one value."""
        parts = [self.value(self.library.solid(one)) for one in members]
        sets = [[name for name in listed(part["type"]) if name != "null"] for part in parts]
        types = list(dict.fromkeys(name for names in sets for name in names))
        if {"number", "integer"} <= set(types):
            types.remove("integer")
        out = solid.with_({})
        for name in ("array", "object"):
            holders = [part for part, names in zip(parts, sets, strict=True) if name in names]
            if len(holders) > 1 and types != ANY[:-1]:
                text = (
                    f"a choice between several {name}s that nothing tells apart is not supported; describe one of them"
                )
                self.library.say(solid, text, "oneOf" if "oneOf" in solid else "anyOf")
            for part in holders:
                out |= {key: part[key] for key in WITHIN if key in part}
        enums = [listed(part.get("enum", part.get("const"))) for part in parts]
        branches = [part.with_({key: part[key] for key in part if key not in WITHIN}) for part in parts]
        if types == ["string"] and all(enums):
            out["enum"] = list(dict.fromkeys(value for values in enums for value in values))
        elif sum(map(len, sets)) == len(types) and not any({"allOf", "enum", "const"} & part.keys() for part in parts):
            for part in branches:
                out |= part
        elif any(len(part) > 1 for part in branches):
            out["allOf"] = [solid.with_({"anyOf": [_told(part) for part in branches]})]
        nullable = self.library.nullable(solid) or any("null" in listed(part["type"]) for part in parts)
        out["type"] = [*types, "null"] if nullable else types if len(types) > 1 else types[0]
        return out


def _forbidden(condition: Node) -> str:
    """A condition that must not hold, in words; "" where the problem says it by itself."""
    if "description" in condition:
        return ""
    values = _shown(condition)
    if values:
        return f"It must not be {values}."
    return f"It must not match {condition['pattern']}." if "pattern" in condition else ""


def _told(part: Node) -> Node:
    """A branch of a choice, with what it is in words."""
    kinds = " or ".join(listed(part["type"]))
    words = [f"one of {_shown(part)}"] if _shown(part) else []
    said = limits(part).rstrip(".").replace("\\\\", "\\")  # it was made for a docstring
    words += [said] if said else []
    return part.with_({**part, "description": f"it is of type {kinds}" + (f" ({'; '.join(words)})" if words else "")})


def _shown(node: Node) -> str:
    """The values that a schema in our words lists."""
    return ", ".join(map(repr, listed(node.get("enum", node.get("const")))))
