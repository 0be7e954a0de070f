"""Writes schemas as Python expressions, for the generated checks and for the fluent calls."""

from __future__ import annotations

from ottbuild_codegen.emit.expressions import function_name, joined, unless
from ottbuild_codegen.emit.keywords import (
    ANY_RULES,
    ARRAY_RULES,
    OBJECT_RULES,
    SCALAR_RULES,
    TYPE_TESTS,
    Conditions,
)
from ottbuild_codegen.spec.lint import ANYTHING
from ottbuild_codegen.spec.model import Component, Node, SpecSet, listed
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import literal


class Rules(Conditions):
    """Writes the rules of one provider's schemas."""

    def __init__(self, spec_set: SpecSet, document: Document, prefix: str = "") -> None:
        super().__init__()
        self.spec_set = spec_set
        self.document = document
        self.prefix = prefix
        """The prefix for names of the provider's own checks."""
        self.imports: set[str] = set()
        """The other providers whose checks are called."""

    def check(self, component: Component) -> str:
        """Return the name of a component's check, as the generated module refers to it."""
        name = function_name(component.name)
        if component.document is self.document:
            return self.prefix + name
        self.imports.add(component.stem)
        return f"_{component.stem}.{name}"

    def good(self, document: Document, node: Node, var: str, deep: bool = True) -> str:
        """Return an expression that is true if `var` is valid against `node`.

        `deep` is false if the objects in `var` are known to be valid, and an array to be one. What this place asks of
        them beyond their own schemas is tested all the same.
        """
        target = self.spec_set.referred(document, node)
        if target is not None:
            own = f"{self.check(target)}({var})" if deep else ""
            valid = joined([own, self.beside(node, var, target)])
            return (unless(f"{var} is None", valid) if valid and nullable(node) else valid) or "True"
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
            return self._typed(document, node, names[0], var, deep)
        alone = {key: value for key, value in node.items() if key != "allOf"}
        types = " or ".join(self._typed(document, alone, name, var, deep) for name in names)
        holds = self.holds({key: node[key] for key in ("allOf",) if key in node}, var)  # for all types
        return joined([f"({types})", unless(f"{var} is None", holds) if holds and "null" in names else holds])

    def beside(self, node: Node, var: str, target: Component) -> str:
        """Return an expression for the rules that stand beside a reference, and for those of a union as a whole.

        No variant of a union knows the rules of the whole, so that a valid part may still break them.
        """
        rules = self.holds(_only(ANY_RULES, node), var, self.spec_set.always_present(target))
        return joined([rules, self.of_union(target, var)]) if target.is_union else rules

    def of_union(self, union: Component, var: str) -> str:
        """Return an expression for the rules of a union as a whole."""
        return self.holds(_only(frozenset(("allOf",)), union.node), var, self.spec_set.always_present(union))

    def _typed(self, document: Document, node: Node, name: str, var: str, deep: bool) -> str:
        if name == "array":
            return self._array(document, node, var, deep)
        if name == "object":
            return self._map(document, node, var, deep)
        return joined([TYPE_TESTS[name].format(var), self.holds(_only(SCALAR_RULES.get(name, frozenset()), node), var)])

    def _array(self, document: Document, node: Node, var: str, deep: bool) -> str:
        terms: list[str] = []
        items = node["items"]
        target = self.spec_set.referred(document, items)
        if deep or target is None:
            self.helpers.add("ARRAY")
            terms.append(TYPE_TESTS["array"].format(var))
        terms.append(self.holds(_only(ARRAY_RULES, node), var))
        if target is None or nullable(items):
            terms.append(self.each(var, lambda item: self.good(document, items, item, deep)))
        else:
            if deep:
                terms.append(f"all(map({self.check(target)}, {var}))")
            terms.append(self.each(var, lambda item: self.beside(items, item, target)))
        return joined(terms)

    def _map(self, document: Document, node: Node, var: str, deep: bool) -> str:
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
            else:
                if deep:
                    terms.append(f"all(map({self.check(target)}, {var}.values()))")
                terms.append(self.each(f"{var}.values()", lambda item: self.beside(value, item, target)))
        terms.append(self.holds(_only(OBJECT_RULES, node), var))
        return joined(terms)


def nullable(node: Node) -> bool:
    """Return True if a place accepts null besides what it refers to."""
    return "null" in listed(node.get("type"))


def _only(keywords: frozenset[str], node: Node) -> Node:
    return {key: value for key, value in node.items() if key in keywords}
