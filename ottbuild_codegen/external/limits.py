"""The limits, listed values and conditions of external schemas, in the vocabulary of our specs."""

from __future__ import annotations

import math
from typing import Any

from ottbuild_codegen.external.library import Library
from ottbuild_codegen.external.shapes import TYPE_NAMES, values_of
from ottbuild_codegen.external.tree import DocumentNode, nodes
from ottbuild_codegen.external.vocabulary import CONDITIONS, STRING
from ottbuild_codegen.spec.model import as_list

IN_CONDITIONS = frozenset(
    (
        *STRING, "minimum", "maximum", "minItems", "maxItems", "minContains", "maxContains", "minProperties",
        "maxProperties", "required", "dependentRequired", "type", "description",
    )
)  # fmt: skip
"""The keywords of conditions that are copied as they are."""


class Limits:
    """Converts what a schema requires of a value beyond its type."""

    def __init__(self, library: Library) -> None:
        self.library = library

    def bounds(self, solid: DocumentNode, converted: DocumentNode, whole: bool) -> list[DocumentNode]:
        """Write the bounds of a number. An exclusive bound becomes the next whole number, or a condition, which is returned."""
        conditions: list[DocumentNode] = []
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
                converted[key] = bound
        return conditions

    def listed_values(self, solid: DocumentNode, converted: DocumentNode, types: list[str]) -> list[DocumentNode]:
        """Write the values that a schema lists: into its type if Python has one for them, else as a condition."""
        values = values_of(solid)
        if not values:
            return []
        if types == ["string"]:
            values = [self.text(solid, value) for value in values]
        for value in values:
            kind = TYPE_NAMES[type(value)]
            if kind not in types and not (kind == "integer" and "number" in types):
                self.library.report(solid, f"the value {value!r} is not of the type {' or '.join(types)}", "enum")
        if types == ["boolean"]:
            if len(values) == 1:
                converted["const"] = values[0]
            return []
        if types in (["string"], ["integer"]):
            converted["const" if "const" in solid else "enum"] = values[0] if "const" in solid else values
            return []
        if "boolean" in types:
            self.library.report(
                solid, "values of several types, booleans among them, are not supported: split them", "enum"
            )
        return [solid.with_({"enum": values})]

    def text(self, solid: DocumentNode, value: Any) -> str:
        """Return the text of a listed string that was written without quotes."""
        if isinstance(value, float):
            self.library.report(solid, f"the value {value!r} of a string is written as a number; quote it", "enum")
        return str(value).lower() if isinstance(value, bool) else str(value)

    # Conditions

    def conditions(self, solid: DocumentNode) -> list[DocumentNode]:
        """Return the conditions of a schema: `not`, `if`, and choices between conditions on its properties."""
        conditions: list[DocumentNode] = []
        if "not" in solid:
            condition = self.condition(solid["not"])
            sentence = _describe_forbidden(condition)
            conditions.append(condition.with_({**({"description": sentence} if sentence else {}), "not": condition}))
        if "if" in solid:
            parts = {key: self.condition(solid[key]) for key in ("if", "then", "else") if key in solid}
            conditions.append(solid["if"].with_(parts))
        for key in ("oneOf", "anyOf"):
            if key in solid and not self.library.is_choice(solid, key):
                conditions.append(solid.with_({key: [self.condition(part) for part in solid[key]]}))
        if "prefixItems" in solid:
            conditions.append(solid.with_({"prefixItems": [self.condition(part) for part in solid["prefixItems"]]}))
        return [condition for condition in conditions if len(condition) > 1 or "if" not in condition]

    def condition(self, node: DocumentNode) -> DocumentNode:
        """Return a schema that a value is only compared with."""
        for part in nodes(node):
            if isinstance(part.get("$ref"), str):
                text = "a reference inside a condition (not, if, contains, prefixItems) is not supported; write it out"
                self.library.report(part, text, "$ref")
        return self._condition(node)

    def _condition(self, node: DocumentNode) -> DocumentNode:
        converted = node.with_({key: node[key] for key in node if key in IN_CONDITIONS})
        given = values_of(node)
        if any(isinstance(value, bool) for value in given):
            if len(given) > 1:
                self.library.report(node, "several booleans in a condition are not supported", "enum")
            converted["const"] = given[0]
        elif given:
            converted["enum"] = given
        more = self.bounds(node, converted, whole=False)
        for key in ("exclusiveMinimum", "exclusiveMaximum"):
            if node.get(key) is True:
                converted.pop("minimum" if key == "exclusiveMinimum" else "maximum", None)
        if isinstance(node.get("properties"), DocumentNode):
            converted["properties"] = node["properties"].with_(
                {k: self._condition(v) for k, v in node["properties"].items()}
            )
        for key in ("items", "contains", "propertyNames", *CONDITIONS):
            if isinstance(node.get(key), DocumentNode):
                converted[key] = self._condition(node[key])
        for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
            if key in node:
                converted[key] = [self._condition(part) for part in node[key]]
        if more:
            converted["allOf"] = [*converted.get("allOf", []), *more]
        if node.get("uniqueItems"):
            converted["uniqueItems"] = True
        return converted


def _describe_forbidden(condition: DocumentNode) -> str:
    """Return a sentence about a condition that must not hold; "" if it is described, or hard to put into words."""
    if "description" in condition:
        return ""
    values = show_values(condition)
    if values:
        return f"It must not be {values}."
    return f"It must not match {condition['pattern']}." if "pattern" in condition else ""


def show_values(node: DocumentNode) -> str:
    """Return the values that a converted schema lists, for a sentence."""
    return ", ".join(map(repr, as_list(node.get("enum", node.get("const")))))
