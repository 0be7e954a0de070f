"""Writes the fast checks: one function per component that answers whether wire JSON surely keeps every rule.

A check returns True, or something false, or raises: all but True mean that the judge has to look. So it may take a
required key for granted, and need not guard against what only a broken payload holds.
"""

from __future__ import annotations

from codegen.ir import Component, World
from codegen.rules import OBJECT_RULES, Rules
from codegen.source import Document
from codegen.text import literal


class Checks:
    """The checks of one provider."""

    def __init__(self, world: World, document: Document) -> None:
        self.world = world
        self.document = document
        self.rules = Rules(world, document)
        self.tables: dict[str, dict[str, str]] = {}
        """Table name -> tag -> the check of that variant."""

    def functions(self) -> list[tuple[str, list[str]]]:
        """(component name, lines of the function's body), for every component."""
        return [(component.name, self.body(component)) for component in self.world.of(self.document)]

    def body(self, component: Component) -> list[str]:
        """The lines of the check of one component."""
        if component.is_union:
            return self.union(component)
        if component.is_object:
            return self.object(component)
        return [f"return {self.rules.good(component.document, component.node, 'o')}"]

    def union(self, component: Component) -> list[str]:
        tag = component.node["discriminator"]["propertyName"]
        name = f"_{component.name.upper()}"
        self.tables[name] = {
            value: self.rules.check(self.world.target(component.document, ref))
            for value, ref in component.node["discriminator"]["mapping"].items()
        }
        self.rules.helpers.add("OBJECT")
        lines = [f"return type_of(o) is OBJECT and {name}[o[{literal(tag)}]](o)"]
        if "x-untagged" in component.node:
            untagged = self.rules.check(self.world.target(component.document, component.node["x-untagged"]))
            lines.insert(0, f"if type_of(o) is OBJECT and {literal(tag)} not in o:")
            lines.insert(1, f"    return {untagged}(o)")
        return lines

    def object(self, component: Component) -> list[str]:
        fields = self.world.fields(component)
        required = [field for field in fields if field.required]
        optional = [field for field in fields if not field.required]
        self.rules.helpers.add("OBJECT")
        lines = ["if type_of(o) is not OBJECT:", "    return False"]
        for field in required:
            if field.const and isinstance(field.node["const"], str):
                lines += [f"if o[{literal(field.wire)}] != {literal(field.node['const'])}:", "    return False"]
            else:
                good = self.rules.good(field.document, field.raw, "v")
                lines += [f"v = o[{literal(field.wire)}]", f"if not ({good}):", "    return False"]
        count = str(len(required))
        indent = ""
        if optional:
            lines += [f"known = {count}", f"if len(o) != {count}:"]
            for field in optional:
                key = literal(field.wire)
                lines += [
                    f"    if {key} in o:",
                    f"        v = o[{key}]",
                    f"        if not ({self.rules.good(field.document, field.raw, 'v')}):",
                    "            return False",
                    "        known += 1",
                ]
            count, indent = "known", "    "
        open_ended = component.node.get("additionalProperties") is True
        if open_ended:
            self.rules.helpers.add("plain")
        lines.append(f"{indent}if len(o) != {count}{' and not plain(o)' if open_ended else ''}:")
        lines.append(f"{indent}    return False")
        rules = {key: value for key, value in component.node.items() if key in OBJECT_RULES}
        holds = self.rules.holds(rules, "o", there=frozenset(field.wire for field in required))
        lines.append(f"return {holds or 'True'}")
        return lines

    def complete(self, component: Component) -> list[str]:
        """The lines of the check of a message under construction, whose parts are known to be good in themselves."""
        path = [step.split(".", 1) for step in component.hint.get("in", ())]
        owners = [self.world.components[component.stem, owner] for owner, _ in path]
        wires = [wire for _, wire in path]
        lines: list[str] = []
        self.level([*owners, component], wires, "o", lines)
        return [*lines, "return True"]

    def level(self, owners: list[Component], wires: list[str], var: str, lines: list[str]) -> None:
        owner, *inner = owners
        for field in self.world.fields(owner):
            key = literal(field.wire)
            target = self.world.referred(field.document, field.raw)
            if field.const:
                continue
            if inner and field.wire == wires[0]:
                lines.append(f"{var}{len(lines)} = {var}[{key}]")
                self.level(inner, wires[1:], f"{var}{len(lines) - 1}", lines)
            elif field.hint.get("flatten") and target:
                nested: list[str] = []
                self.level([target], [], f"{var}[{key}]", nested)
                lines += nested if field.required else guarded(f"{key} in {var}", nested)
            elif not inner or field.required or field.wire in owner.hint.get("shared", ()):
                good = self.rules.good(field.document, field.raw, "v", deep=False)
                test = [f"v = {var}[{key}]", f"if not ({good}):", "    return False"]
                lines += test if field.required else guarded(f"{key} in {var}", test)
        rules = {key: value for key, value in owner.node.items() if key in OBJECT_RULES}
        there = frozenset(field.wire for field in self.world.fields(owner) if field.required)
        holds = self.rules.holds(rules, var, there=there)
        if holds:
            lines += [f"if not ({holds}):", "    return False"]


def guarded(condition: str, lines: list[str]) -> list[str]:
    """Lines that are run where a condition holds."""
    return [f"if {condition}:", *(f"    {line}" for line in lines)] if lines else []
