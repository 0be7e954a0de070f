"""Write the functions that return True only for payloads without warnings, given that they have no errors.

They may return False, or raise one of `jsontext.SHAPE_ERRORS`, where there is none: then the validator looks at the
payload. Components that never give a warning have no function.
"""

from __future__ import annotations

from typing import Any

from ottbuild_codegen.emit.expressions import Comparison, function_name, implied, joined, refusing, returning
from ottbuild_codegen.emit.rules import Rules
from ottbuild_codegen.emit.scopes import top
from ottbuild_codegen.emit.shapes import Shape
from ottbuild_codegen.spec.identifiers import Namer
from ottbuild_codegen.spec.model import Component, Node, SpecSet, as_list, references
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import literal

QUIET = "is_quiet"


class Warnings:
    """The functions of one provider."""

    def __init__(self, spec_set: SpecSet, document: Document, rules: Rules, loud: set[tuple[str, str]]) -> None:
        self.spec_set = spec_set
        self.document = document
        self.rules = rules
        self.loud = loud
        """(stem, name) of the components of all providers that can give warnings."""
        self.tables: dict[str, dict[str, str]] = {}
        """Name of a table -> tag -> the function of that variant."""
        self.names = Namer()
        """The names of the tables."""
        self.imports: set[str] = set()
        """The other providers whose functions are called."""

    def functions(self) -> dict[str, list[str]]:
        """Return component -> the lines of its function, for those that can give warnings."""
        return {
            component.name: self.body(component)
            for component in self.spec_set.of(self.document)
            if (component.stem, component.name) in self.loud
        }

    def body(self, component: Component) -> list[str]:
        """Return the lines of one function."""
        if _is_advised_against(component.node):
            return ["return False"]
        if component.is_union:
            return self.union(component)
        if not component.is_object:
            return returning(self.quiet(component.document, component.node, "o"))
        lines: list[str] = []
        for field in self.spec_set.fields(component):
            test = self.quiet(field.document, field.raw, "v")
            if test == "False":
                lines += [f"if {literal(field.wire)} in o:", "    return False"]
            elif test and field.required:
                lines += [f"v = o[{literal(field.wire)}]", *refusing(test)]
            elif test:
                lines += [f"if {literal(field.wire)} in o:", f"    v = o[{literal(field.wire)}]"]
                lines += [f"    {line}" for line in refusing(test)]
        rest = component.node.get("additionalProperties")
        if isinstance(rest, dict):
            lines += refusing(self.rules.each("o.values()", lambda item: self.quiet(component.document, rest, item)))
        advice = self.advice(component.node, "o", Shape.of(self.spec_set, component))
        return [*lines, *returning(advice or "True")]

    def union(self, component: Component) -> list[str]:
        """Return the lines for a union: the tag selects the function of the variant."""
        tag = component.node["discriminator"]["propertyName"]
        table = top(self.names.name(component.name, f"_{component.name.upper()}"))
        targets = {
            value: self.spec_set.target(component.document, ref)
            for value, ref in component.node["discriminator"]["mapping"].items()
        }
        self.tables[table] = {value: self.name(one) for value, one in targets.items() if self.is_loud(one)}
        lines = refusing(self.advice(component.node, "o"))
        for fits, member in self.rules.without_tag(component):
            quiet = f"{self.name(member)}(o)" if self.is_loud(member) else "True"
            lines += [f"if {fits}:", f"    return {quiet}"]
        return [*lines, f"quiet = {table}.get(o[{literal(tag)}])", "return quiet is None or quiet(o)"]

    def quiet(self, document: Document, node: Node, var: str) -> str:
        """Return an expression that is true if a value gives no warning; "" if none can."""
        if _is_advised_against(node):
            return "False"
        target = self.spec_set.referred(document, node)
        if target is not None:
            own = f"{self.name(target)}({var})" if self.is_loud(target) else ""
            test = joined([own, self.advice(node, var)])
        else:
            node = self.spec_set.folded(document, node)
            terms = [self.advice(node, var)]
            gone = [entry["value"] for entry in as_list(node.get("x-values")) if "deprecated" in entry]
            if gone:
                terms.append(Comparison(var, "not in", f"{{{', '.join(map(literal, gone))}}}"))
            if isinstance(node.get("items"), dict):
                terms.append(self.rules.each(var, lambda item: self.quiet(document, node["items"], item)))
            if isinstance(node.get("additionalProperties"), dict):
                part = node["additionalProperties"]
                terms.append(self.rules.each(f"{var}.values()", lambda item: self.quiet(document, part, item)))
            test = joined(terms)
        return implied(Comparison(var, "is not", None), test) if test and "null" in as_list(node.get("type")) else test

    def advice(self, node: Node, var: str, shape: Shape | None = None) -> str:
        """Return an expression that is true if a value follows the advice in a node."""
        parts = [
            {key: value for key, value in part.items() if key != "x-severity"}
            for part in as_list(node.get("allOf"))
            if "x-severity" in part
        ]
        return joined(self.rules.holds(part, var, shape or Shape()) for part in parts)

    def name(self, component: Component) -> str:
        """Return the name of a component's function, as the generated module refers to it."""
        name = function_name(component.name, QUIET)
        if component.document is self.document:
            return top(name)
        self.imports.add(component.stem)
        return f"{top(f'_{component.stem}')}.{name}"

    def is_loud(self, component: Component) -> bool:
        """Return True if a component can give warnings."""
        return (component.stem, component.name) in self.loud


def loud(spec_set: SpecSet) -> set[tuple[str, str]]:
    """Return (stem, name) of the components that can give warnings, or that hold such components."""
    found: set[tuple[str, str]] = set()
    holders: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for place, component in spec_set.components.items():
        if _has_advice(component.node):
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


def _has_advice(node: Any) -> bool:
    if isinstance(node, list):
        return any(map(_has_advice, node))
    if not isinstance(node, dict):
        return False
    own = "x-severity" in node or "deprecated" in node
    return own or any(_has_advice(part) for key, part in node.items() if key != "examples")


def _is_advised_against(node: Node) -> bool:
    return bool(node.get("deprecated"))
