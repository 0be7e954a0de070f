"""Writes the keywords of JSON Schema as Python expressions: one table entry for each, in the order of the terms.

To add a keyword, add its function and its entry to KEYWORDS.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from typing import Any, NamedTuple

from ottbuild_codegen.emit.expressions import Each, joined, unless
from ottbuild_codegen.spec.model import Node, listed
from ottbuild_codegen.spec.text import literal

TYPE_TESTS = {
    "string": "type_of({0}) is str",
    "integer": "type_of({0}) is int",
    "number": "(type_of({0}) is int or type_of({0}) is float and {0} - {0} == 0)",
    "boolean": "type_of({0}) is bool",
    "null": "{0} is None",
    "array": "type_of({0}) is ARRAY",
    "object": "type_of({0}) is OBJECT",
}
"""JSON type -> the test of a value."""

TEXT_RULES = frozenset(("json_size", "count"))
"""The `x-check` rules about the JSON text: if the text of a whole message keeps them, each of its parts does."""


class Conditions:
    """Writes the conditions of one provider's schemas. Collects what the expressions need around them."""

    def __init__(self) -> None:
        self.patterns: dict[str, str] = {}
        """Pattern -> the name of the constant that holds it."""
        self.helpers: set[str] = set()
        """The names and modules of the runtime that the expressions use."""
        self.of_text = True
        """False to leave out the rules about the JSON text, which a builder tests only once, on the finished text."""
        self._depth = 0

    def holds(self, node: Node, var: str, present: frozenset[str] = frozenset()) -> str:
        """Return an expression that is true if `var`, of the right type, keeps the rules in `node`; "" for no rules.

        `present` are the keys that `var` is known to have.
        """
        terms = [
            term
            for keyword in KEYWORDS
            if not node.keys().isdisjoint(keyword.words)
            for term in keyword.terms(self, node, var, present)
        ]
        return joined([term for term in terms if term and term != "True"])

    def each(self, values: str, test: Callable[[str], str], word: str = "all") -> str:
        """Return an expression over all `values`: by default, one that is true if each passes the test."""
        self._depth += 1
        item = "x" if self._depth == 1 else f"x{self._depth}"
        inner = test(item)
        self._depth -= 1
        if word == "all" and inner:
            return Each("", item, values, inner)
        return f"{word}({inner} for {item} in {values})" if inner else ""


class Keyword(NamedTuple):
    """How keywords are written."""

    words: tuple[str, ...]
    """The keywords that are written together."""
    types: tuple[str, ...]
    """The JSON types that they limit. Empty for those that only conditions write: others need more than a term."""
    terms: Callable[[Conditions, Node, str, frozenset[str]], Iterable[str]]
    """Given a node, a variable and the keys that it is known to have, returns the expressions that must be true."""


# Any type


def _type(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    names = listed(node["type"])
    conditions.helpers |= {name.upper() for name in names} & {"ARRAY", "OBJECT"}
    test = " or ".join(TYPE_TESTS[name].format(var) for name in names)
    return [f"({test})" if len(names) > 1 else test]


def _const(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    value = node["const"]
    return [f"{var} is {value}" if isinstance(value, bool) else f"{var} == {literal(value)}"]


def _enum(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    return [f"{var} in {{{', '.join(map(literal, node['enum']))}}}"]


def _all_of(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    return [conditions.holds(part, var, _known(node, present)) for part in node["allOf"]]


def _any_of(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    branches = [conditions.holds(part, var, _known(node, present)) or "True" for part in node["anyOf"]]
    return [f"({' or '.join(branches)})"]


def _one_of(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    branches = [conditions.holds(part, var, _known(node, present)) for part in node["oneOf"]]
    return [" + ".join(f"({branch})" for branch in branches) + " == 1"]


def _not(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    return [f"not ({conditions.holds(node['not'], var, _known(node, present))})"]


def _if(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    present = _known(node, present)
    if "if" not in node:
        return []
    met = conditions.holds(node["if"], var, present) or "True"
    then = conditions.holds(node["then"], var, _known(node["if"], present)) if "then" in node else ""
    other = conditions.holds(node["else"], var, present) if "else" in node else ""
    if then and other:
        return [f"({then} if {met} else {other})"]
    return [unless(f"not ({met})", then) if then else "", unless(met, other) if other else ""]


def _x_check(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    """Call a rule of `schemas.rules`, which returns None if it is kept."""
    terms: list[str] = []
    for rule in node["x-check"]:
        if rule["rule"] in TEXT_RULES and not conditions.of_text:
            continue
        conditions.helpers.add("schemas.rules")
        arguments = [f"{key}={literal(value)}" for key, value in rule.items() if key not in ("rule", "x-source")]
        terms.append(f"rules.{rule['rule']}({', '.join([var, *arguments])}) is None")
    return terms


# Sizes


def _between(least: float | None, most: float | None, size: str, quick: str = "") -> list[str]:
    """Test a size against its limits; `quick` is true for most values within them, and tested first."""
    if least is not None and most is not None:
        return [f"{size} == {least}" if least == most else f"{least} <= {size} <= {most}"]
    if least is not None:
        return [f"{size} >= {least}"]
    if most is not None:
        return [f"({quick}{size} <= {most})" if quick else f"{size} <= {most}"]
    return []


def _length(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    least, most, unit = node.get("minLength"), node.get("maxLength"), node.get("x-length-unit", "character")
    if least is None and most is None:
        return []
    size = f"len({var})"
    if unit != "character":
        conditions.helpers.add("schemas.lengths")
        size = f"lengths.{ {'utf16': 'utf16', 'byte': 'utf8', 'grapheme': 'graphemes'}[unit] }({var})"
    terms: list[str] = []
    if least == 1:
        terms.append(f'{var} != ""')
        least = None
    quick = ""
    if least is None and most is not None and unit != "character":
        # A code point is at most 2 UTF-16 code units, and part of at most 1 grapheme cluster.
        few = {"utf16": most // 2, "grapheme": most}.get(unit)
        quick = f"{var}.isascii() and len({var}) <= {most} or " if few is None else f"len({var}) <= {few} or "
    return [*terms, *_between(least, most, size, quick)]


def _items(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    return _between(node.get("minItems"), node.get("maxItems"), f"len({var})")


def _properties(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    return _between(node.get("minProperties"), node.get("maxProperties"), f"len({var})")


def _number(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    return _between(node.get("minimum"), node.get("maximum"), var)


# Strings


def _pattern(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    start = re.fullmatch(r"\^([\w:/]+)", node["pattern"])
    if start:
        return [f"{var}.startswith({literal(start[1])})"]
    name = conditions.patterns.setdefault(node["pattern"], f"PATTERN_{len(conditions.patterns) + 1}")
    return [f"({var} in {name}.known or {name}.matches({var}))"]


# Arrays


def _unique(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    return [f"len(set({var})) == len({var})"]


def _every_item(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    return [conditions.each(var, lambda item: conditions.holds(node["items"], item))]


def _first_items(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    tests = [(index, conditions.holds(part, f"{var}[{index}]")) for index, part in enumerate(node["prefixItems"])]
    return [f"(len({var}) <= {index} or {test})" for index, test in tests if test]


def _contains(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    if "contains" not in node:
        return []
    count = conditions.each(var, lambda item: conditions.holds(node["contains"], item), "sum")
    least, most = node.get("minContains", 1), node.get("maxContains")
    return [f"{least} <= {count}" + (f" <= {most}" if most is not None else "")]


# Objects


def _required(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    return [f"{literal(name)} in {var}" for name in listed(node["required"]) if name not in present]


def _members(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    terms: list[str] = []
    present = _known(node, present)
    for name, part in node["properties"].items():
        test = conditions.holds(part, f"{var}[{literal(name)}]")
        if test:
            terms.append(test if name in present else unless(f"{literal(name)} not in {var}", test))
    return terms


def _every_key(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    return [conditions.each(var, lambda key: conditions.holds(node["propertyNames"], key))]


def _every_value(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    part: Any = node["additionalProperties"]
    if not isinstance(part, dict):
        return []
    return [conditions.each(f"{var}.values()", lambda value: conditions.holds(part, value))]


def _needed(conditions: Conditions, node: Node, var: str, present: frozenset[str]) -> list[str]:
    terms: list[str] = []
    for name, needed in node["dependentRequired"].items():
        others = " and ".join(f"{literal(other)} in {var}" for other in needed)
        terms.append(f"({literal(name)} not in {var} or {others})")
    return terms


def _known(node: Node, present: frozenset[str]) -> frozenset[str]:
    """Return the keys that an object has if it keeps the `required` of a node."""
    return present | frozenset(listed(node.get("required")))


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
    Keyword(("pattern",), STRING, _pattern),
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

RULES_OF = {name: frozenset(word for one in KEYWORDS if name in one.types for word in one.words) for name in ANY}
"""JSON type -> the keywords for values of that type."""
SCALAR_RULES = {name: RULES_OF[name] for name in ("string", "integer", "number", "boolean")}
ARRAY_RULES, OBJECT_RULES = RULES_OF["array"], RULES_OF["object"]
ANY_RULES = frozenset.intersection(*RULES_OF.values())
"""The keywords for values of every type."""
