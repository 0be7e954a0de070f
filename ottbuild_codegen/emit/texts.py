"""Write the functions for the rules about JSON text: how large it is, and how many objects of a kind are in it.

They get a payload that passes its check, and its text. Nearly every text is so small that no part can break such a rule.
Components without such rules, and without parts that have some, have no function.
"""

from __future__ import annotations

from collections.abc import Set
from typing import Any

from ottbuild_codegen.emit.expressions import Comparison, function_name, implied, joined, refusing, returning
from ottbuild_codegen.emit.keywords import ANY_RULES, TEXT_RULES
from ottbuild_codegen.emit.rules import Rules
from ottbuild_codegen.emit.scopes import top
from ottbuild_codegen.emit.shapes import Shape
from ottbuild_codegen.spec.model import Component, Node, SpecSet, as_list, references
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import literal

PREFIX = "text_fits_in"
"""How the names of the functions begin."""
ANYTHING = "anything"
"""The function for variants without such rules."""
Place = tuple[str, str]
"""(stem, name) of a component."""


class Texts:
    """The functions of one provider."""

    def __init__(self, spec_set: SpecSet, document: Document, rules: Rules, places: Set[Place]) -> None:
        self.spec_set = spec_set
        self.document = document
        self.rules = rules
        self.places = places
        """The components of all providers that have such rules, or hold components that do."""
        self.tables: dict[str, dict[str, str]] = {}
        """Name of a table -> tag -> the function of that variant."""
        self.imports: set[str] = set()
        """The other providers whose functions are called."""

    def holds(self, node: Node, var: str, shape: Shape) -> str:
        """Return an expression that is true if a value keeps the rules about text in a node; "" if there are none."""
        return self.rules.holds(_of_text(node), var, shape)

    def functions(self) -> dict[str, list[str]]:
        """Return component -> the lines of its function."""
        found = [one for one in self.spec_set.of(self.document) if self.is_place(one)]
        return {component.name: self.body(component) for component in found}

    def body(self, component: Component) -> list[str]:
        """Return the lines of one function."""
        shape = Shape.of(self.spec_set, component) if component.is_object else Shape()
        own = self.holds(component.node, "o", shape)
        if component.is_union:
            return [*refusing(own), *self.union(component)]
        if not component.is_object:
            return returning(self.kept(component.document, component.node, "o"))
        lines: list[str] = []
        for field in self.spec_set.fields(component):
            test = self.kept(field.document, field.raw, "v")
            if test and field.required:
                lines += [f"v = o[{literal(field.wire)}]", *refusing(test)]
            elif test:
                lines += [f"if {literal(field.wire)} in o:", f"    v = o[{literal(field.wire)}]"]
                lines += [f"    {line}" for line in refusing(test)]
        rest = component.node.get("additionalProperties")
        if isinstance(rest, dict):
            lines += refusing(self.rules.each("o.values()", lambda item: self.kept(component.document, rest, item)))
        return [*lines, *returning(own or "True")]

    def union(self, component: Component) -> list[str]:
        """Return the lines for a union: the tag selects the function of the variant."""
        self.tables[self.table(component)] = {
            value: self.name(target) if self.is_place(target) else ANYTHING
            for value, ref in component.node["discriminator"]["mapping"].items()
            for target in [self.spec_set.target(component.document, ref)]
        }
        lines: list[str] = []
        for fits, member in self.rules.without_tag(component):
            lines += [f"if {fits}:", f"    return {self.called(member, 'o') if self.is_place(member) else 'True'}"]
        return [*lines, f"return {self.by_tag(component, 'o')}"]

    def table(self, union: Component) -> str:
        """Return the name of the table with the functions of the tagged variants of a union."""
        return top(self.rules.tables.name((union.name, PREFIX), f"_{union.name.upper()}_TEXTS"))

    def by_tag(self, union: Component, var: str) -> str:
        """Return a call of the function of a tagged variant."""
        return f"{self.table(union)}[{var}[{literal(union.node['discriminator']['propertyName'])}]]({var}, data)"

    def called(self, component: Component, var: str) -> str:
        """Return a call of the function for a component."""
        others = (
            [*self.rules.without_tag(component), self.holds(component.node, "o", Shape())] if component.is_union else []
        )
        by_tag = others == [""] and component.document is self.document
        return self.by_tag(component, var) if by_tag else f"{self.name(component)}({var}, data)"

    def kept(self, document: Document, node: Node, var: str) -> str:
        """Return an expression that is true if a value and all in it keep the rules; "" if there are none."""
        target = self.spec_set.referred(document, node)
        if target is not None:
            own = self.called(target, var) if self.is_place(target) else ""
            test = joined([own, self.holds(node, var, Shape())])
        else:
            node = self.spec_set.folded(document, node)
            terms = [self.holds(node, var, Shape())]
            if isinstance(node.get("items"), dict):
                terms.append(self.rules.each(var, lambda item: self.kept(document, node["items"], item)))
            if isinstance(node.get("additionalProperties"), dict):
                part = node["additionalProperties"]
                terms.append(self.rules.each(f"{var}.values()", lambda item: self.kept(document, part, item)))
            test = joined(terms)
        return implied(Comparison(var, "is not", None), test) if "null" in as_list(node.get("type")) else test

    def name(self, component: Component) -> str:
        """Return the name of a component's function, as the generated module refers to it."""
        name = function_name(component.name, PREFIX)
        if component.document is self.document:
            return top(name)
        self.imports.add(component.stem)
        return f"{top(f'_{component.stem}')}.{name}"

    def is_place(self, component: Component) -> bool:
        """Return True if a component has such rules, or holds components that do."""
        return (component.stem, component.name) in self.places


def with_text_rules(spec_set: SpecSet) -> set[Place]:
    """Return the components that have rules about text, or that hold such components."""
    found: set[Place] = set()
    holders: dict[Place, set[Place]] = {}
    for place, component in spec_set.components.items():
        if _is_about_text(component.node):
            found.add(place)
        for ref in references(component.node):
            target = spec_set.target(component.document, ref)
            holders.setdefault((target.stem, target.name), set()).add(place)
    waiting = list(found)
    while waiting:
        new = holders.get(waiting.pop(), set()) - found
        found |= new
        waiting += new
    return found


def _is_about_text(node: Any) -> bool:
    """Return True if there is a rule about JSON text in a node, apart from those of components that it refers to."""
    if isinstance(node, list):
        return any(map(_is_about_text, node))
    if not isinstance(node, dict) or "x-severity" in node:
        return False
    own = any(rule["rule"] in TEXT_RULES for rule in node.get("x-check", ()))
    return own or any(_is_about_text(part) for key, part in node.items() if not key.startswith("x-"))


def _of_text(node: Node) -> Node:
    """Return the rules of a node that are about JSON text, or are conditions of such rules."""
    kept = {key: part for key, part in node.items() if key in ANY_RULES and key != "x-check" and _is_about_text(part)}
    own = [rule for rule in node.get("x-check", ()) if rule["rule"] in TEXT_RULES]
    if own:
        kept["x-check"] = own
    if "allOf" in kept:
        kept["allOf"] = [part for part in node["allOf"] if _is_about_text(part)]
    if not kept.keys().isdisjoint(("if", "then", "else")):
        kept |= {key: node[key] for key in ("if", "then", "else") if key in node}
    return kept
