"""Write schemas as Python expressions, for the generated checks and for the fluent calls."""

from __future__ import annotations

import operator
from ast import literal_eval
from collections.abc import Callable, Iterable, Set
from copy import copy
from typing import Any

from ottbuild.schemas.spec import Test, tests_of, untagged
from ottbuild_codegen.emit.expressions import (
    CONDITIONS,
    All,
    Comparison,
    either,
    function_name,
    implied,
    is_long,
    joined,
    negated,
    split,
)
from ottbuild_codegen.emit.keywords import (
    ANY_RULES,
    ARRAY_RULES,
    OBJECT_RULES,
    SCALAR_RULES,
    UNKNOWN,
    WORDS,
    Conditions,
    type_test,
)
from ottbuild_codegen.emit.patterns import PatternNames
from ottbuild_codegen.emit.scopes import top, unmarked
from ottbuild_codegen.emit.shapes import Shape
from ottbuild_codegen.spec.identifiers import Namer
from ottbuild_codegen.spec.lint import ANYTHING
from ottbuild_codegen.spec.model import Component, Node, SpecSet, as_list
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import literal
from ottbuild_codegen.spec.unions import ALIKE


class Rules(Conditions):
    """Write the rules of one provider's schemas."""

    def __init__(self, spec_set: SpecSet, document: Document, prefix: str = "") -> None:
        super().__init__()
        self.spec_set = spec_set
        self.document = document
        self.prefix = prefix
        """The prefix for names of the provider's own checks."""
        self.imports: set[str] = set()
        """The other providers whose checks are called."""
        self._names = PatternNames(spec_set, document)
        self.tables = Namer()
        """The names of the tables."""
        self.selections: dict[str, list[dict[str, str]]] = {}
        """Name of a union -> tag -> the check of that variant, for each table that has only some of its variants."""
        self.strict = ""
        """The variable that says whether advice counts, if there is one."""

    def pattern(self, pattern: str) -> str:
        """Return the name of the constant that holds a pattern."""
        if pattern not in self.patterns:
            used = [*map(unmarked, self.patterns.values())]
            self.patterns[pattern] = top(self._names.name(pattern, used))
        return self.patterns[pattern]

    def check(self, component: Component) -> str:
        """Return the check of a component, as the generated module refers to it."""
        if self.tag(component):
            return f"{self.at_home(component, 'CHECKS')}[{literal(component.name)}]"
        return self.function(component)

    def function(self, component: Component) -> str:
        """Return the function of a component's check. It does not look at the tag that selects the component."""
        return self.at_home(component, function_name(component.name))

    def at_home(self, component: Component, name: str) -> str:
        """Return a name of the checks of a component's provider, as the generated module refers to it."""
        if component.document is self.document:
            return self.own(name)
        self.imports.add(component.stem)
        return f"{top(f'_{component.stem}')}.{name}"

    def tag(self, component: Component) -> tuple[str, str] | None:
        """Return the key and the value of the tag that selects a component, and that its function does not look at."""
        tag = self.spec_set.tags.get((component.stem, component.name))
        fields = self.spec_set.fields(component) if tag and component.is_object else ()
        constants = [(field.wire, field.node["const"]) for field in fields if field.required and field.const]
        return tag if tag in constants else None

    def own(self, function: str) -> str:
        """Return a function of the provider's own checks, as the generated module refers to it."""
        return self.prefix + function if self.prefix else top(function)

    def passed(self, component: Component, var: str) -> str:
        """Return an expression that is true if `var` is valid against a component."""
        tag = self.tag(component)
        own = Comparison(f"{var}[{literal(tag[0])}]", "==", literal(tag[1])) if tag else ""
        return joined([own, f"{self.function(component)}({self.arguments(var)})"])

    def selected(self, union: Component, node: Node, var: str, advice: str = "") -> tuple[str, str]:
        """Return an expression that is true if `var` is valid against a node that refers to a union, and the other advice.

        A table selects the check of the variant by its tag. It has only the variants that the terms on the tag accept.
        """
        shape = Shape.of(self.spec_set, union)
        beside = self.holds(_only(ANY_RULES, node), var, shape.keeping({"required": self.missed(node, var, shape)}))
        mapping = union.node["discriminator"]["mapping"]
        tag = f"{var}[{literal(union.node['discriminator']['propertyName'])}]"
        accepted, beside = _tags(mapping, tag, beside)
        quiet, advice = _tags(accepted, tag, advice)
        table = self.table(union)
        checks = {value: self.function(self.spec_set.target(union.document, mapping[value])) for value in accepted}
        if quiet != accepted:
            self.helpers.add("schemas.rules")
            checks |= {value: f"rules.unless_strict({checks[value]})" for value in accepted if value not in quiet}
        if quiet != [*mapping]:
            own = self.selections.setdefault(union.name, [])
            own += [] if checks in own else [checks]
            table = self.selection(union.name, own.index(checks) + 2)
        return joined([f"{table}[{tag}]({self.arguments(var)})", beside]), advice

    def selected_tables(self) -> dict[str, dict[str, str]]:
        """Return the name of each table that has only some variants of a union, and what is in it."""
        return {
            self.selection(union, number): checks
            for union, tables in self.selections.items()
            for number, checks in enumerate(tables, 2)
        }

    def selection(self, union: str, number: int) -> str:
        """Return the name of a table that has only some variants of a union."""
        return top(self.tables.name((union, number), f"_{union.upper()}_{number}"))

    def missed(self, node: Node, var: str, shape: Shape) -> list[str]:
        """Return the keys that a node requires and looks into: a check needs no test for one whose absence raises."""
        return [
            name
            for part in [node, *as_list(node.get("allOf"))]
            for name in part.get("required", ())
            if "x-severity" not in part
            and not any("x-may-be-empty" in field for _, field in shape.field(name).schemas)
            and self.holds(part.get("properties", {}).get(name, {}), f"{var}[{literal(name)}]", shape.field(name))
        ]

    def arguments(self, var: str) -> str:
        """Return the arguments of a check."""
        return f"{var}, {self.strict}" if self.strict else var

    def by_tag(self, union: Component) -> bool:
        """Return True if the tag of a union alone selects the check, which then is all that there is to test."""
        if not union.is_union or union.document is not self.document or self.prefix:
            return False
        tagged = union.node["discriminator"]["mapping"]
        alone = not self.without_tag(union) and not self.of_union(union, "o") and not self.advice(union.node, "o")
        return bool(tagged) and alone

    def table(self, union: Component) -> str:
        """Return the name of the table with the checks of the tagged variants of a union."""
        return top(self.tables.name(union.name, f"_{union.name.upper()}"))

    def valid(self, document: Document, node: Node, var: str, deep: bool = True) -> str:
        """Return an expression that is true if `var` is valid against `node`.

        `deep` is false if the objects in `var` are known to be valid, and an array to be one. What this place asks of
        them beyond their own schemas is tested all the same. Then advice is left out.
        """
        advice = self.advice_at(document, node, var) if deep else ""
        target = self.spec_set.referred(document, node)
        if deep and target is not None and self.by_tag(target) and not nullable(node) and not _is_refused(node):
            valid, advice = self.selected(target, node, var, advice)
        else:
            valid = self.correct(document, node, var, deep)
        return joined([valid, self.if_strict(advice)])

    def correct(self, document: Document, node: Node, var: str, deep: bool = True) -> str:
        """Return the expression of `valid` without the advice in `node` itself."""
        if _is_refused(node):
            return "False"
        target = self.spec_set.referred(document, node)
        if target is not None:
            if deep and self.by_tag(target):
                valid, _ = self.selected(target, node, var)
            else:
                valid = joined([self.passed(target, var) if deep else "", self.beside(node, var, target)])
            return (_unless_null(var, valid) if nullable(node) else valid) or "True"
        node = self.spec_set.folded(document, node)
        if "const" in node:
            value = node["const"]
            if isinstance(value, bool):
                return Comparison(var, "is", value)
            return joined(
                [Comparison(var, "==", literal(value)), "" if isinstance(value, str) else type_test("integer", var)]
            )
        names = as_list(node["type"])
        if set(names) >= ANYTHING:
            self.helpers.add("plain")
            return f"plain({var})"
        if len(names) == 1:
            return self._typed(document, node, names[0], var, deep)
        alone = {key: value for key, value in node.items() if key != "allOf"}
        types = either(self._typed(document, alone, name, var, deep) for name in names)
        holds = self.holds({key: node[key] for key in ("allOf",) if key in node}, var)  # for all types
        return joined([types, _unless_null(var, holds) if "null" in names else holds])

    def if_strict(self, advice: str) -> str:
        """Return an expression that is true if advice is followed, or does not count."""
        plain, loops = split(advice)
        return joined(implied(self.strict, term) for term in [plain, *loops])

    def advice_at(self, document: Document, node: Node, var: str) -> str:
        """Return an expression that is true if the valid value at a place follows the advice there."""
        target = self.spec_set.referred(document, node)
        shape = UNKNOWN if target is None else Shape.of(self.spec_set, target)
        node = self.spec_set.folded(document, node) if target is None else node
        advice = self.advice(node, var, shape)
        return _unless_null(var, advice) if nullable(node) else advice

    def advice(self, node: Node, var: str, shape: Shape = UNKNOWN) -> str:
        """Return an expression that is true if a valid value follows the advice in a node; "" where none is asked for."""
        if not self.strict:
            return ""
        if node.get("deprecated"):
            return "False"
        rules = copy(self)  # what it collects is for the same module
        rules.of_text = True
        parts = [
            {key: value for key, value in part.items() if key != "x-severity"}
            for part in as_list(node.get("allOf"))
            if "x-severity" in part
        ]
        terms = [rules.holds(part, var, shape) for part in parts]
        gone = [entry["value"] for entry in as_list(node.get("x-values")) if "deprecated" in entry]
        if gone:
            terms.append(Comparison(var, "not in", f"{{{', '.join(map(literal, gone))}}}"))
        return joined(terms)

    def beside(self, node: Node, var: str, target: Component) -> str:
        """Return an expression for the rules that stand beside a reference, and for those of a union as a whole.

        No variant of a union knows the rules of the whole, so that a valid part may still break them.
        """
        rules = self.holds(_only(ANY_RULES, node), var, Shape.of(self.spec_set, target))
        return joined([rules, self.of_union(target, var)]) if target.is_union else rules

    def between_fields(self, component: Component, var: str, present: Set[str] = frozenset()) -> str:
        """Return an expression for the conditions between the fields of a valid object, which has those in `present`.

        Where they are long, it is a call of the function in the checks of the provider that tests them.
        """
        rules, shape = _only(OBJECT_RULES, component.node), Shape.of(self.spec_set, component)
        if self.conditions(component):
            return f"{self.own(function_name(component.name, CONDITIONS))}({var})"
        return self.holds(rules, var, shape.keeping({"required": [*present]}) if present else shape)

    def breakable_by(self, component: Component, optional: Set[str]) -> frozenset[str]:
        """Return optional fields of which an object must have one to break its conditions; none if it needs none."""
        return needs_one_of(_only(OBJECT_RULES, component.node), optional) or frozenset()

    def conditions(self, component: Component) -> str:
        """Return the expression of the function for the conditions between fields; "" where none is needed."""
        rules = _only(OBJECT_RULES, component.node)
        condition = self.holds(rules, "o", Shape.of(self.spec_set, component))
        return condition if is_long(condition) and component.document is self.document else ""

    def of_union(self, union: Component, var: str) -> str:
        """Return an expression for the rules of a union as a whole."""
        return self.holds(_only(frozenset(("allOf",)), union.node), var, Shape.of(self.spec_set, union))

    def without_tag(self, union: Component) -> list[tuple[str, Component]]:
        """Return the members of a union that have no tag, each with an expression that is true for what can only be it."""
        tag = union.node["discriminator"]["propertyName"]
        passed = {ref: _passed(test, "o") for ref, test in tests_of(union.node).items()}
        alike: list[str] = union.node.get(ALIKE, [])
        told: list[tuple[str, Component]] = []
        for ref in untagged(union.node):
            member = self.spec_set.target(union.document, ref)
            if member.is_object:
                self.helpers.add("OBJECT")
                others = [negated(passed[other]) for other in alike if ref in alike and other != ref]
                is_it = f"type_of(o) is OBJECT and {literal(tag)} not in o"
                told.append((joined([is_it, passed.get(ref, ""), *others]), member))
            else:
                told.append((self.holds({"type": member.node["type"]}, "o"), member))
        return told

    def _typed(self, document: Document, node: Node, name: str, var: str, deep: bool) -> str:
        if name == "array":
            return self._array(document, node, var, deep)
        if name == "object":
            return self._map(document, node, var, deep)
        return joined([type_test(name, var), self.holds(_only(SCALAR_RULES.get(name, frozenset()), node), var)])

    def _array(self, document: Document, node: Node, var: str, deep: bool) -> str:
        terms: list[str] = []
        items = node["items"]
        target = self.spec_set.referred(document, items)
        if deep or target is None:
            self.helpers.add("ARRAY")
            terms.append(type_test("array", var))
        terms.append(self.holds(_only(ARRAY_RULES, node), var))
        terms.append(self.each(var, lambda item: self.valid(document, items, item, deep)))
        return joined(terms)

    def _map(self, document: Document, node: Node, var: str, deep: bool) -> str:
        self.helpers.add("OBJECT")
        terms = [type_test("object", var)]
        value = node.get("additionalProperties", True)
        if not isinstance(value, dict):
            self.helpers.add("plain")
            terms.append(f"plain({var})")
        else:
            terms.append(self.each(var, lambda key: type_test("string", key)))
            terms.append(self.each(f"{var}.values()", lambda item: self.valid(document, value, item, deep)))
        terms.append(self.holds(_only(OBJECT_RULES, node), var))
        return joined(terms)


def _tags(tags: Iterable[str], tag: str, condition: str) -> tuple[list[str], str]:
    """Return those of some tags that meet the terms of a condition on the tag alone, and the other terms."""
    kept, others = [*tags], []
    for term in condition.terms if isinstance(condition, All) else [condition]:
        if isinstance(term, Comparison) and term.left == tag and term.operator in MEMBERSHIP:
            kept = [one for one in kept if MEMBERSHIP[term.operator](one, literal_eval(term.right))]
        else:
            others.append(term)
    return kept, joined(others)


MEMBERSHIP: dict[str, Callable[[Any, Any], bool]] = {
    "in": lambda tag, tags: tag in tags,
    "not in": lambda tag, tags: tag not in tags,
    "==": operator.eq,
    "!=": operator.ne,
}
"""The operators of comparisons that can be made for each tag in advance."""


def _is_refused(node: Node) -> bool:
    """Return True for a place that accepts nothing any more."""
    return bool(node.get("x-deprecated", {}).get("refused"))


def nullable(node: Node) -> bool:
    """Return True if a place accepts null besides what it refers to."""
    return "null" in as_list(node.get("type"))


def _unless_null(var: str, then: str) -> str:
    """Return an expression that is true if `var` is None, or `then` is true."""
    return implied(Comparison(var, "is not", None), then)


def needs_one_of(node: Node, optional: Set[str]) -> frozenset[str] | None:
    """Return optional fields of which an object must have one to break the rules of a node; None if there are none."""
    found: set[str] = set()
    for keyword in WORDS & node.keys():
        value = node[keyword]
        if keyword == "allOf":
            fields = [needs_one_of(part, optional) for part in value if "x-severity" not in part]
        elif keyword == "not":
            fields = [_one_of_these(value.get("required", ()), optional)]
        elif keyword in ("if", "then", "else"):
            fields = [None if "else" in node else _one_of_these(node["if"].get("required", ()), optional)]
        elif keyword == "dependentRequired":
            fields = [_one_of_these([name], optional) for name in value]
        else:
            return None
        for names in fields:
            if names is None:
                return None
            found |= names
    return frozenset(found)


def _one_of_these(names: Iterable[str], optional: Set[str]) -> frozenset[str] | None:
    """Return the last of the names that is an optional field: without it, a condition on all of them can't be met."""
    usable = [name for name in names if name in optional]
    return frozenset(usable[-1:]) if usable else None


def _only(keywords: frozenset[str], node: Node) -> Node:
    return {key: value for key, value in node.items() if key in keywords}


def _passed(test: Test, var: str) -> str:
    """Return an expression that is true if an object passes the test of a variant."""
    terms: list[str] = []
    for key, wanted in test.items():
        if isinstance(wanted, bool):
            terms.append(Comparison(literal(key), "in" if wanted else "not in", var))
        elif any(isinstance(value, bool) for value in wanted):
            terms.append(either(Comparison(f"{var}.get({literal(key)})", "is", literal(value)) for value in wanted))
        else:
            terms.append(Comparison(f"{var}.get({literal(key)})", "in", f"({', '.join(map(literal, wanted))},)"))
    return joined(terms)
