"""Write the keywords of JSON Schema as Python expressions: one table entry for each, in the order of the terms.

To add a keyword, add its function and its entry to KEYWORDS.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from ottbuild.schemas.uris import pattern_of
from ottbuild_codegen.emit.expressions import Comparison, Each, bare, either, implied, joined, negated
from ottbuild_codegen.emit.shapes import Shape
from ottbuild_codegen.spec.model import Node, as_list
from ottbuild_codegen.spec.text import literal

PYTHON_TYPES = {
    "string": "str",
    "integer": "int",
    "boolean": "bool",
    "array": "ARRAY",
    "object": "OBJECT",
}
"""JSON type -> the Python type of its values."""

UNKNOWN = Shape()

ASCII = r"^[\u0000-\u007f]*$"
"""The pattern of texts without other characters than those of ASCII."""

TEXT_RULES = frozenset(("json_size", "count"))
"""The `x-check` rules about the JSON text: if the text of a whole message keeps them, each of its parts does."""


class Conditions:
    """Write the conditions of one provider's schemas. Collects what the expressions need around them."""

    def __init__(self) -> None:
        self.patterns: dict[str, str] = {}
        """Pattern -> the name of the constant that holds it, for those in use."""
        self.helpers: set[str] = set()
        """The names and modules of the runtime that the expressions use."""
        self.of_text = True
        """False to leave out the rules about the JSON text, which are tested once, on the text of the whole payload."""
        self.text = ""
        """The variable with the JSON text of the whole payload, if there is one."""
        self._depth = 0

    def holds(self, node: Node, var: str, shape: Shape = UNKNOWN) -> str:
        """Return an expression that is true if `var`, of the right type, keeps the rules in `node`; "" for no rules.

        `shape` is what is known about `var` before.
        """
        terms = [
            term
            for keyword in KEYWORDS
            if not node.keys().isdisjoint(keyword.words)
            for term in keyword.terms(self, node, var, shape)
        ]
        return joined(terms)

    def pattern(self, pattern: str) -> str:
        """Return the name of the constant that holds a pattern."""
        raise NotImplementedError

    def each(self, values: str, test: Callable[[str], str], word: str = "all") -> str:
        """Return an expression over all `values`: by default, one that is true if each passes the test."""
        self._depth += 1
        item = "x" if self._depth == 1 else f"x{self._depth}"
        inner = test(item)
        self._depth -= 1
        if word == "all":
            return Each("", item, values, inner) if inner not in ("", "True") else ""
        return f"{word}({bare(inner)} for {item} in {values})" if inner else ""


class Keyword(NamedTuple):
    """How keywords are written."""

    words: tuple[str, ...]
    """The keywords that are written together."""
    types: tuple[str, ...]
    """The JSON types that they limit. Empty for those that only conditions write: others need more than a term."""
    terms: Callable[[Conditions, Node, str, Shape], Iterable[str]]
    """Given a node, a variable and what is known about it, returns the expressions that must be true."""


def type_test(name: str, var: str) -> str:
    """Return an expression that is true if `var` has a JSON type."""
    if name == "null":
        return Comparison(var, "is", None)
    if name == "number":
        finite = [Comparison(f"type_of({var})", "is", "float"), Comparison(f"{var} - {var}", "==", 0)]
        return either([Comparison(f"type_of({var})", "is", "int"), joined(finite)])
    return Comparison(f"type_of({var})", "is", PYTHON_TYPES[name])


# Any type


def _type(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    names = as_list(node["type"])
    conditions.helpers |= {name.upper() for name in names} & {"ARRAY", "OBJECT"}
    return [either(type_test(name, var) for name in names)]


def _const(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    value = node["const"]
    return [Comparison(var, "is" if isinstance(value, bool) else "==", literal(value))]


def _enum(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    return [Comparison(var, "in", f"{{{', '.join(map(literal, node['enum']))}}}")]


def _all_of(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    shape = shape.keeping(node)
    return [conditions.holds(part, var, shape) for part in node["allOf"] if "x-severity" not in part]


def _any_of(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    return [either(conditions.holds(part, var, shape.keeping(node)) for part in node["anyOf"])]


def _one_of(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    branches = [conditions.holds(part, var, shape.keeping(node)) or "True" for part in node["oneOf"]]
    return [Comparison(" + ".join(f"({bare(branch)})" for branch in branches), "==", 1)]


def _not(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    return [negated(conditions.holds(node["not"], var, shape.keeping(node)))]


def _if(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    if "if" not in node:
        return []
    shape = shape.keeping(node)
    met = conditions.holds(node["if"], var, shape)
    then = conditions.holds(node["then"], var, shape.keeping(node["if"])) if "then" in node else ""
    other = conditions.holds(node["else"], var, shape) if "else" in node else ""
    if met and then and other:
        return [f"({then} if {bare(met)} else {other})"]
    return [implied(met, then), implied(negated(met), other)]


def _x_check(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    """Call a rule of `schemas.rules`, which returns None if it is kept."""
    terms: list[str] = []
    for rule in node["x-check"]:
        if rule["rule"] in TEXT_RULES and not conditions.of_text:
            continue
        conditions.helpers.add("schemas.rules")
        arguments = [f"{key}={literal(value)}" for key, value in rule.items() if key not in ("rule", "x-source")]
        kept = Comparison(f"rules.{rule['rule']}({', '.join([var, *arguments])})", "is", None)
        terms.append(either([_fits_anyway(rule, conditions.text), kept]) if rule["rule"] in TEXT_RULES else kept)
    return terms


def _fits_anyway(rule: Node, text: str) -> str:
    """Return an expression that is true only if all parts of a payload keep a rule about text, going by the whole text."""
    if not text:
        return "False"
    if rule["rule"] == "json_size":
        return Comparison(f"len({text})", "<=", rule["max"])
    # The text holds at least as many as the rule counts. The tag comes last: it is the most common part.
    parts = [json.dumps({key: value}, separators=(",", ":"))[1:-1] for key, value in rule["where"].items()]
    return either(
        Comparison(f"{text}.count({part.encode()!r})", "<=", rule["max"])
        for part in reversed(parts)
        if "\\" not in part
    )


# Sizes


def _between(least: float | None, most: float | None, size: str) -> list[str]:
    """Test a size against its limits."""
    if least is not None and most is not None:
        return [Comparison(size, "==", least) if least == most else f"{least} <= {size} <= {most}"]
    if least is not None:
        return [Comparison(size, ">=", least)]
    return [Comparison(size, "<=", most)] if most is not None else []


def _length(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    least, most, unit = node.get("minLength"), node.get("maxLength"), node.get("x-length-unit", "character")
    if least is None and most is None:
        return []
    size = f"len({var})"
    if unit != "character":
        conditions.helpers.add("schemas.lengths")
        size = f"lengths.{ {'utf16': 'utf16', 'byte': 'utf8', 'grapheme': 'graphemes'}[unit] }({var})"
    terms: list[str] = []
    if least == 1:
        if "x-uri" not in node or node["x-uri"].get("empty") == "allowed":  # no other address is empty
            terms.append(Comparison(var, "!=", '""'))
        least = None
    within = _between(least, most, size)
    if least is None and most is not None and unit != "character":
        # Most texts pass a test that is faster: a code point is at most 2 UTF-16 code units, and part of at most 1
        # grapheme cluster.
        few = {"utf16": most // 2, "grapheme": most}.get(unit, most)
        ascii_only = f"{var}.isascii()" if unit == "byte" else ""
        within = [either([joined([ascii_only, Comparison(f"len({var})", "<=", few)]), *within])]
    return [*terms, *within]


def _items(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    return _between(node.get("minItems"), node.get("maxItems"), f"len({var})")


def _properties(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    return _between(node.get("minProperties"), node.get("maxProperties"), f"len({var})")


def _number(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    return _between(node.get("minimum"), node.get("maximum"), var)


# Strings


def _pattern(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    start = re.fullmatch(r"\^([\w:/]+)", node["pattern"])
    if start:
        return [f"{var}.startswith({literal(start[1])})"]
    if node["pattern"] == ASCII:
        return [f"{var}.isascii()"]
    name = conditions.pattern(node["pattern"])
    return [either([Comparison(var, "in", f"{name}.known"), f"{name}.matches({var})"])]


def _uri(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    name = conditions.pattern(pattern_of(node["x-uri"]))
    return [either([Comparison(var, "in", f"{name}.known"), f"{name}.matches({var})"])]


def _values(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    refused = [entry["value"] for entry in node["x-values"] if entry.get("deprecated", {}).get("refused")]
    return [Comparison(var, "not in", f"{{{', '.join(map(literal, refused))}}}")] if refused else []


# Strings and arrays


def _filled(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    """Leave empty values to the validator, where conditions take them for absent ones."""
    return [Comparison(var, "!=", empty) for name, empty in _EMPTY.items() if name in node["x-filled"]]


_EMPTY = {"string": '""', "array": "[]"}


# Arrays


def _unique(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    conditions.helpers.add("schemas.rules")
    return [f"rules.distinct({var})"]


def _every_item(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    return [conditions.each(var, lambda item: conditions.holds(node["items"], item, shape.item()))]


def _first_items(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    tests = [
        (index, conditions.holds(part, f"{var}[{index}]", shape.item()))
        for index, part in enumerate(node["prefixItems"])
    ]
    return [implied(Comparison(f"len({var})", ">", index), test) for index, test in tests]


def _contains(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    if "contains" not in node:
        return []
    least, most = node.get("minContains", 1), node.get("maxContains")

    def test(item: str) -> str:
        return conditions.holds(node["contains"], item, shape.item()) or "True"

    if least == 1 and most is None:
        return [conditions.each(var, test, "any")]
    return _between(least or None, most, conditions.each(var, test, "sum"))


# Objects


def _is_set(name: str, var: str, shape: Shape) -> str:
    """Return an expression that is true if a field is set; where it may be empty, an empty one is not."""
    if any("x-may-be-empty" in field for _, field in shape.field(name).schemas):
        return f"bool({var}.get({literal(name)}))"
    return Comparison(literal(name), "in", var)


def _required(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    return [_is_set(name, var, shape) for name in as_list(node["required"]) if name not in shape.keys]


def _members(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    terms: list[str] = []
    shape = shape.keeping(node)
    for name, part in node["properties"].items():
        test = conditions.holds(part, f"{var}[{literal(name)}]", shape.field(name))
        terms.append(test if name in shape.keys else implied(Comparison(literal(name), "in", var), test))
    return terms


def _every_key(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    return [conditions.each(var, lambda key: conditions.holds(node["propertyNames"], key))]


def _every_value(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    part: Any = node["additionalProperties"]
    if not isinstance(part, dict):
        return []
    return [conditions.each(f"{var}.values()", lambda value: conditions.holds(part, value))]


def _needed(conditions: Conditions, node: Node, var: str, shape: Shape) -> list[str]:
    terms: list[str] = []
    for name, needed in node["dependentRequired"].items():
        others = joined(_is_set(other, var, shape) for other in needed if other not in shape.keys)
        terms.append(others if name in shape.keys else implied(_is_set(name, var, shape), others))
    return terms


ANY = ("string", "integer", "number", "boolean", "array", "object")
STRING, ARRAY, OBJECT, NUMBER = ("string",), ("array",), ("object",), ("integer", "number")

KEYWORDS = (
    Keyword(("type",), (), _type),
    Keyword(("required",), (), _required),
    Keyword(("properties",), (), _members),
    Keyword(("const",), (), _const),
    Keyword(("enum",), (*STRING, *NUMBER), _enum),
    Keyword(("minLength", "maxLength", "x-length-unit"), STRING, _length),
    Keyword(("minItems", "maxItems"), ARRAY, _items),
    Keyword(("minProperties", "maxProperties"), OBJECT, _properties),
    Keyword(("minimum", "maximum"), NUMBER, _number),
    Keyword(("x-uri",), STRING, _uri),
    Keyword(("pattern",), STRING, _pattern),
    Keyword(("x-values",), (*STRING, *NUMBER), _values),
    Keyword(("x-filled",), (*STRING, *ARRAY), _filled),
    Keyword(("uniqueItems",), ARRAY, _unique),
    Keyword(("propertyNames",), OBJECT, _every_key),
    Keyword(("items",), (), _every_item),
    Keyword(("additionalProperties",), (), _every_value),
    Keyword(("prefixItems",), ARRAY, _first_items),
    Keyword(("contains", "minContains", "maxContains"), ARRAY, _contains),
    Keyword(("dependentRequired",), OBJECT, _needed),
    Keyword(("allOf",), ANY, _all_of),
    Keyword(("anyOf",), ANY, _any_of),
    Keyword(("oneOf",), ANY, _one_of),
    Keyword(("not",), ANY, _not),
    Keyword(("if", "then", "else"), ANY, _if),
    Keyword(("x-check",), ANY, _x_check),
)
"""Every keyword, in the order in which the terms are written."""

WORDS = frozenset(word for one in KEYWORDS for word in one.words)
"""All that can break a condition."""
RULES_OF = {name: frozenset(word for one in KEYWORDS if name in one.types for word in one.words) for name in ANY}
"""JSON type -> the keywords for values of that type."""
SCALAR_RULES = {name: RULES_OF[name] for name in ("string", "integer", "number", "boolean")}
ARRAY_RULES, OBJECT_RULES = RULES_OF["array"], RULES_OF["object"]
ANY_RULES = frozenset.intersection(*RULES_OF.values())
"""The keywords for values of every type."""
