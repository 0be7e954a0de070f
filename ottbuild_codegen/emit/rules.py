"""Writes spec rules as Python expressions: the part that fast checks and fluent calls have in common."""

from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any

from ottbuild_codegen.spec.lint import ANYTHING
from ottbuild_codegen.spec.model import Component, Node, SpecSet, listed
from ottbuild_codegen.spec.source import Document
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
SCALAR_RULES = {
    "string": frozenset("enum minLength maxLength pattern allOf x-check".split()),
    "integer": frozenset("enum minimum maximum allOf".split()),
    "number": frozenset("enum minimum maximum allOf".split()),
    "boolean": frozenset(("allOf",)),
}
ARRAY_RULES = frozenset(
    "minItems maxItems uniqueItems contains minContains maxContains prefixItems allOf x-check".split()
)
TEXT_RULES = frozenset(("json_size", "count"))
"""The `x-check` rules about the JSON text: what holds for the text of a whole message holds for each of its parts."""
OBJECT_RULES = frozenset(
    "minProperties maxProperties dependentRequired propertyNames allOf anyOf oneOf not if then else x-check".split()
)


class Rules:
    """Writes the rules of one provider's schemas. Keeps account of what the expressions need around them."""

    def __init__(self, spec_set: SpecSet, document: Document, prefix: str = "") -> None:
        self.spec_set = spec_set
        self.document = document
        self.prefix = prefix
        """What stands before the names of the provider's own checks."""
        self.patterns: dict[str, str] = {}
        self.imports: set[str] = set()
        self.helpers: set[str] = set()
        self.of_text = True
        """Whether the rules about the JSON text are written, too; a builder looks at them once, on the finished text."""
        self._depth = 0

    def check(self, component: Component) -> str:
        """How a component's check is called."""
        name = function_name(component.name)
        if component.document is self.document:
            return self.prefix + name
        self.imports.add(component.stem)
        return f"_{component.stem}.{name}"

    def good(self, document: Document, node: Node, var: str, deep: bool = True) -> str:
        """An expression that is true where `var` keeps to `node`.

        `deep` is false where the objects in `var` are known to be good in themselves (and a list to be one); what the
        place asks of them beyond that is looked at all the same.
        """
        target = self.spec_set.referred(document, node)
        if target is not None:
            own = f"{self.check(target)}({var})" if deep else ""
            good = joined([own, self.beside(node, var, target)])
            return (unless(f"{var} is None", good) if good and nullable(node) else good) or "True"
        node = self.spec_set.folded(document, node)
        if "const" in node:
            value = node["const"]
            if isinstance(value, bool):
                return f"{var} is {value}"
            return f"{var} == {literal(value)}" + ("" if isinstance(value, str) else f" and type_of({var}) is int")
        names = listed(node["type"])
        if set(names) >= ANYTHING:
            self.helpers.add("plain")
            return f"plain({var})"
        if len(names) == 1:
            return self.good_type(document, node, names[0], var, deep)
        alone = {key: value for key, value in node.items() if key != "allOf"}
        types = " or ".join(self.good_type(document, alone, name, var, deep) for name in names)
        holds = self.holds({key: node[key] for key in ("allOf",) if key in node}, var)  # looks at all types
        return joined([f"({types})", unless(f"{var} is None", holds) if holds and "null" in names else holds])

    def beside(self, node: Node, var: str, target: Component) -> str:
        """What a place asks of what it refers to."""
        rules = {key: value for key, value in node.items() if key in ("allOf", "x-check")}
        return self.holds(rules, var, there=self.spec_set.always_present(target))

    def good_type(self, document: Document, node: Node, name: str, var: str, deep: bool) -> str:
        if name == "array":
            return self.good_array(document, node, var, deep)
        if name == "object":
            return self.good_map(document, node, var, deep)
        rules = {key: value for key, value in node.items() if key in SCALAR_RULES.get(name, ())}
        return joined([TYPE_TESTS[name].format(var), self.holds(rules, var, node.get("x-length-unit"))])

    def good_array(self, document: Document, node: Node, var: str, deep: bool) -> str:
        terms: list[str] = []
        if deep or self.spec_set.referred(document, node["items"]) is None:
            self.helpers.add("ARRAY")
            terms.append(TYPE_TESTS["array"].format(var))
        terms.append(self.holds({key: value for key, value in node.items() if key in ARRAY_RULES}, var))
        items = node["items"]
        target = self.spec_set.referred(document, items)
        if target is None or nullable(items):
            terms.append(self.each(var, lambda item: self.good(document, items, item, deep)))
        else:
            if deep:
                terms.append(f"all(map({self.check(target)}, {var}))")
            terms.append(self.each(var, lambda item: self.beside(items, item, target)))
        return joined(terms)

    def good_map(self, document: Document, node: Node, var: str, deep: bool) -> str:
        self.helpers.add("OBJECT")
        terms = [TYPE_TESTS["object"].format(var)]
        value = node.get("additionalProperties", True)
        if not isinstance(value, dict):
            self.helpers.add("plain")
            terms.append(f"plain({var})")
        else:
            terms.append(self.each(var, lambda key: f"type_of({key}) is str"))
            target = self.spec_set.referred(document, value)
            if target is None or nullable(value):
                terms.append(self.each(f"{var}.values()", lambda item: self.good(document, value, item, deep)))
            elif deep:
                terms.append(f"all(map({self.check(target)}, {var}.values()))")
        terms.append(self.holds({key: rule for key, rule in node.items() if key in OBJECT_RULES}, var))
        return joined(terms)

    def each(self, values: str, good: Callable[[str], str], word: str = "all") -> str:
        """An expression over every one of `values`: by default, one that is true where each is good."""
        self._depth += 1
        item = "x" if self._depth == 1 else f"x{self._depth}"
        inner = good(item)
        self._depth -= 1
        if word == "all" and inner:
            return Each("", item, values, inner)
        return f"{word}({inner} for {item} in {values})" if inner else ""

    def holds(self, node: Node, var: str, unit: str | None = None, there: frozenset[str] = frozenset()) -> str:
        """An expression that is true where `var`, of the right type, satisfies the rules in `node`; "" for none.

        `there` are the keys that are known to be in `var`.
        """
        return joined(self.terms(node, var, unit, there))

    def terms(self, node: Node, var: str, unit: str | None = None, there: frozenset[str] = frozenset()) -> list[str]:
        """The expressions that all have to be true."""
        terms: list[str] = []
        if "type" in node:
            names = listed(node["type"])
            self.helpers |= {name.upper() for name in names} & {"ARRAY", "OBJECT"}
            test = " or ".join(TYPE_TESTS[name].format(var) for name in names)
            terms.append(f"({test})" if len(names) > 1 else test)
        required = listed(node.get("required"))
        terms += [f"{literal(name)} in {var}" for name in required if name not in there]
        there |= frozenset(required)
        for name, part in node.get("properties", {}).items():
            inner = self.holds(part, f"{var}[{literal(name)}]")
            if inner:
                terms.append(inner if name in there else unless(f"{literal(name)} not in {var}", inner))
        if "const" in node:
            value = node["const"]
            terms.append(f"{var} is {value}" if isinstance(value, bool) else f"{var} == {literal(value)}")
        if "enum" in node:
            terms.append(f"{var} in {{{', '.join(map(literal, node['enum']))}}}")
        terms += self.sizes(node, var, unit or node.get("x-length-unit"))
        if "pattern" in node:
            terms.append(self.matches(node["pattern"], var))
        if "uniqueItems" in node:
            terms.append(f"len(set({var})) == len({var})")
        for key in ("propertyNames", "items"):
            if key in node:
                terms.append(self.each(var, lambda item, rule=node[key]: self.holds(rule, item)))  # type: ignore[misc]
        if isinstance(node.get("additionalProperties"), dict):
            terms.append(self.each(f"{var}.values()", lambda item: self.holds(node["additionalProperties"], item)))
        for place, part in enumerate(node.get("prefixItems", ())):
            inner = self.holds(part, f"{var}[{place}]")
            if inner:
                terms.append(f"(len({var}) <= {place} or {inner})")
        if "contains" in node:
            terms.append(self.contains(node, var))
        for name, needed in node.get("dependentRequired", {}).items():
            inner = " and ".join(f"{literal(other)} in {var}" for other in needed)
            terms.append(f"({literal(name)} not in {var} or {inner})")
        for part in node.get("allOf", ()):
            terms.append(self.holds(part, var, there=there))
        if "anyOf" in node:
            terms.append(
                "(" + " or ".join(self.holds(part, var, there=there) or "True" for part in node["anyOf"]) + ")"
            )
        if "oneOf" in node:
            terms.append(" + ".join(f"({self.holds(part, var, there=there)})" for part in node["oneOf"]) + " == 1")
        if "not" in node:
            terms.append(f"not ({self.holds(node['not'], var, there=there)})")
        if "if" in node:
            terms += self.conditional(node, var, there)
        for rule in node.get("x-check", ()):
            terms.append(self.function(rule, var))
        return [term for term in terms if term and term != "True"]

    def conditional(self, node: Node, var: str, there: frozenset[str]) -> list[str]:
        met = self.holds(node["if"], var, there=there) or "True"
        surely = there | frozenset(listed(node["if"].get("required")))
        then = self.holds(node["then"], var, there=surely) if "then" in node else ""
        other = self.holds(node["else"], var, there=there) if "else" in node else ""
        if then and other:
            return [f"({then} if {met} else {other})"]
        return [unless(f"not ({met})", then) if then else "", unless(met, other) if other else ""]

    def function(self, rule: dict[str, Any], var: str) -> str:
        """A call of a rule that JSON Schema can't say; such a function returns None where the rule holds."""
        if rule["rule"] in TEXT_RULES and not self.of_text:
            return ""
        self.helpers.add("schemas.rules")
        arguments = [f"{key}={literal(value)}" for key, value in rule.items() if key not in ("rule", "x-source")]
        return f"rules.{rule['rule']}({', '.join([var, *arguments])}) is None"

    def sizes(self, node: Node, var: str, unit: str | None) -> list[str]:
        terms: list[str] = []
        for low, high, size in (
            ("minLength", "maxLength", self.length(node, var, unit)),
            ("minItems", "maxItems", f"len({var})"),
            ("minProperties", "maxProperties", f"len({var})"),
            ("minimum", "maximum", var),
        ):
            least, most = node.get(low), node.get(high)
            if least == 1 and low == "minLength":
                terms.append(f'{var} != ""')
                least = None
            quick = ""
            if low == "minLength" and unit == "byte" and most is not None and least is None:
                quick = f"{var}.isascii() and len({var}) <= {most} or "
            elif low == "minLength" and unit and most is not None and least is None:
                quick = f"len({var}) <= {most // {'utf16': 2, 'grapheme': 1}[unit]} or "
            if least is not None and most is not None:
                terms.append(f"{size} == {least}" if least == most else f"{least} <= {size} <= {most}")
            elif least is not None:
                terms.append(f"{size} >= {least}")
            elif most is not None:
                terms.append(f"({quick}{size} <= {most})" if quick else f"{size} <= {most}")
        return terms

    def length(self, node: Node, var: str, unit: str | None) -> str:
        if unit is None or not {"minLength", "maxLength"} & node.keys():
            return f"len({var})"
        name = {"utf16": "utf16", "byte": "utf8", "grapheme": "graphemes"}[unit]
        self.helpers.add("schemas.lengths")
        return f"lengths.{name}({var})"

    def contains(self, node: Node, var: str) -> str:
        count = self.each(var, lambda item: self.holds(node["contains"], item), "sum")
        least, most = node.get("minContains", 1), node.get("maxContains")
        return f"{least} <= {count}" + (f" <= {most}" if most is not None else "")

    def matches(self, pattern: str, var: str) -> str:
        """An expression that is true where a pattern matches."""
        start = re.fullmatch(r"\^([\w:/]+)", pattern)
        if start:
            return f"{var}.startswith({literal(start[1])})"
        name = self.patterns.setdefault(pattern, f"PATTERN_{len(self.patterns) + 1}")
        return f"({var} in {name}.known or {name}.matches({var}))"


class Each(str):
    """An expression that is true where every one of some values is good; it can also be written as a loop."""

    __slots__ = ("exempt", "inner", "item", "values")

    exempt: str
    """Where this is true, the values are not looked at; "" for nowhere."""
    item: str
    values: str
    inner: str

    def __new__(cls, exempt: str, item: str, values: str, inner: str) -> Each:
        """The expression."""
        expression = f"all({inner} for {item} in {values})"
        self = super().__new__(cls, f"({exempt} or {expression})" if exempt else expression)
        self.exempt, self.item, self.values, self.inner = exempt, item, values, inner
        return self


def nullable(node: Node) -> bool:
    """Whether a place takes null, too, whatever it refers to."""
    return "null" in listed(node.get("type"))


def unless(exempt: str, then: str) -> str:
    """An expression that is true where `exempt` or `then` is."""
    if isinstance(then, Each):
        return Each(f"{exempt} or {then.exempt}" if then.exempt else exempt, then.item, then.values, then.inner)
    return f"({exempt} or {then})"


class All(str):
    """A conjunction of expressions."""

    __slots__ = ("terms",)

    terms: list[str]

    def __new__(cls, terms: list[str]) -> All:
        """The expression."""
        self = super().__new__(cls, " and ".join(terms))
        self.terms = terms
        return self


def joined(terms: list[str]) -> str:
    """The conjunction of expressions; empty ones say nothing."""
    said: list[str] = []
    for term in terms:
        said += term.terms if isinstance(term, All) else [term] if term and term != "True" else []
    return said[0] if len(said) == 1 else All(said)


def keeping_ok(condition: str) -> list[str]:
    """Statements that make `ok` false unless a condition holds; a loop costs half of what `all` does."""
    plain, loops = _parted(condition)
    lines = [f"ok = ok and {plain}"] if plain else []
    for one in loops:
        lines.append(f"if ok and not ({one.exempt}):" if one.exempt else "if ok:")
        lines += [f"    for {one.item} in {one.values}:", f"        ok = ok and {one.inner}"]
    return lines


def refusing(condition: str) -> list[str]:
    """Statements that return False unless a condition holds."""
    plain, loops = _parted(condition)
    lines = [f"if not ({plain}):", "    return False"] if plain else []
    for one in loops:
        loop = [f"for {one.item} in {one.values}:", f"    if not ({one.inner}):", "        return False"]
        lines += [f"if not ({one.exempt}):", *(f"    {line}" for line in loop)] if one.exempt else loop
    return lines


def _parted(condition: str) -> tuple[str, list[Each]]:
    terms = condition.terms if isinstance(condition, All) else [condition]
    return joined([term for term in terms if not isinstance(term, Each)]), [
        term for term in terms if isinstance(term, Each)
    ]


def function_name(component: str, what: str = "check") -> str:
    """The name of a component's check: `WebUrlButton` -> `check_web_url_button`."""
    return what + "".join(f"_{char.lower()}" if char.isupper() else char for char in component)
