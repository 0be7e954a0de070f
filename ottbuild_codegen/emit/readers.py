"""Write the readers: one function for each component that makes its model from wire JSON.

A reader takes JSON data as they mostly are. For anything unusual it raises some exception; then
`ottbuild.payloads.careful` looks at the data. So a reader may expect required keys, and needs no guards.
"""

from __future__ import annotations

from typing import Any, NamedTuple

from ottbuild.schemas.spec import tests_of
from ottbuild_codegen.emit.expressions import function_name
from ottbuild_codegen.emit.scopes import top
from ottbuild_codegen.emit.types import SCALARS, Types
from ottbuild_codegen.spec.identifiers import Namer
from ottbuild_codegen.spec.lint import ANYTHING
from ottbuild_codegen.spec.model import Component, Field, Node, SpecSet, as_list
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import literal

READ = "read"
INTEGER = "type_of({0}) is int and LEAST_INTEGER <= {0} <= LARGEST_INTEGER"
TESTS = {
    "str": "type_of({0}) is str",
    "int": INTEGER,
    "float": f"type_of({{0}}) is float or ({INTEGER})",
    "bool": "type_of({0}) is bool",
}
"""The Python type of a scalar -> the test of a value."""
WIDTH = 100
"""Roughly the longest line of assignments."""
GROUP = 4
"""The number of optional fields that are looked for before asking whether any keys are left: most objects have few."""


class Choice(NamedTuple):
    """How a value of one type is read, or of several types that are read alike."""

    test: str
    """An expression that is true if the value is of that type; "" if reading it finds that out."""
    value: str
    """The expression for what a model holds."""


class Readers:
    """The readers of one provider."""

    def __init__(self, spec_set: SpecSet, document: Document, home: str) -> None:
        self.spec_set = spec_set
        self.document = document
        self.home = home
        """The literal of the provider's package."""
        self.types = Types(spec_set, document, "models.")
        self.imports: set[str] = set()
        """The other providers whose readers are called."""
        self.twins: dict[str, str] = {}
        """Name -> the class that it is the twin of."""
        self.tables: dict[str, dict[str | None, str]] = {}
        """Name of a table -> tag or reference -> the reader of that variant."""
        self.names = Namer()
        """The names of the twins and the tables."""

    def functions(self) -> list[tuple[str, list[str]]]:
        """Return the name and the lines of the readers of all components."""
        return [(function_name(one.name, READ), self.body(one)) for one in self.spec_set.of(self.document)]

    def body(self, component: Component) -> list[str]:
        """Return the lines of the reader of a component."""
        if component.is_union:
            return self.union(component)
        if component.is_object:
            return self.object(component)
        value = one_of(self.choices(component.document, component.node, "o"))
        return [
            f"return models.{component.names.class_name}(items={value})" if component.is_list else f"return {value}"
        ]

    def object(self, component: Component) -> list[str]:
        """Return the lines of the reader of an object."""
        fields = self.spec_set.fields(component)
        required = [one for one in fields if one.required]
        optional = [one for one in fields if not one.required]
        twin, cls = self.name(component), f"models.{component.names.class_name}"
        self.twins[twin] = cls
        lines = [
            *refusing_all_but_objects(),
            f"m = {twin}()",
            *assigned(["unknown_fields"], "NO_FIELDS"),
            *assigned([one.name for one in optional if not one.nullable], "None"),
            *assigned([one.name for one in optional if one.nullable], "UNSET"),
        ]
        for one in required:
            lines += [f"v = o[{literal(one.wire)}]", self.assignment(one)]
        lines.append(f"left = len(o) - {len(required)}")
        for start in range(0, len(optional), GROUP):
            lines.append("if left:")
            for one in optional[start : start + GROUP]:
                key = literal(one.wire)
                there = f"if {key} in o:" if one.nullable else f"if {key} in o and (v := o[{key}]) is not None:"
                read = [f"v = o[{key}]"] if one.nullable else []
                lines += [f"    {there}", *(f"        {line}" for line in [*read, self.assignment(one), "left -= 1"])]
        lines.append(f"m.__class__ = {cls}")
        maps = self.types.maps(fields)
        if maps:
            lines.append(f"freeze(m, {maps})")
        return [*lines, "if left:", "    keep(m, o)", "return m"]

    def assignment(self, field: Field) -> str:
        """Return the line that gives a model the value `v` of a field."""
        value = one_of(self.choices(field.document, field.raw, "v", field.nullable))
        if field.node.get("x-secret"):
            value = f"as_secret({value})"
        elif self.types.holds_secrets(field.document, field.node):
            value = f"as_secrets({value})"
        return f"m.{field.name} = {value}"

    def union(self, component: Component) -> list[str]:
        """Return the lines of the reader of a union: the JSON type, the tag or a test selects the reader of the variant."""
        lines: list[str] = []
        default: Component | None = None
        for ref in as_list(component.node.get("x-untagged")):
            member = self.spec_set.target(component.document, ref)
            if member.is_object:
                default = member
            else:
                for choice in self.choices(component.document, {"$ref": ref}, "o"):
                    lines += [f"if {choice.test or 'type_of(o) is ARRAY'}:", f"    return {choice.value}"]
        members = {ref: self.spec_set.target(component.document, ref) for ref in _refs(component)}
        nodes = [member.node for member in members.values()]
        has_any_case = any("x-any-case" in node for node in nodes)
        tag = component.node["discriminator"]["propertyName"]
        others = {
            key: [other for node in nodes for other in node.get("properties", {}).get(key, {}).get("x-also-values", ())]
            for key in dict.fromkeys([tag, *(key for test in tests_of(component.node).values() for key in test)])
        }
        if tests_of(component.node):
            if has_any_case or any(
                "x-also" in field for node in nodes for field in node.get("properties", {}).values()
            ):
                return [*lines, "return unusual()"]
            table = self.table(component, {ref: self.reader(member) for ref, member in members.items()})
            for key, values in others.items():
                if values:
                    lines += [
                        f"if type_of(o) is OBJECT and o.get({literal(key)}) in {literal(values)}:",
                        "    unusual()",
                    ]
            return [*lines, f"return told(o, schema_of({self.home}, {literal(component.name)}), {table})"]
        tags = {value: self.reader(members[ref]) for value, ref in component.node["discriminator"]["mapping"].items()}
        if default is not None and not tags:
            return [*lines, f"return {self.reader(default)}(o)"]
        if default is not None and not has_any_case:  # else the tag may stand under another key
            tags |= dict.fromkeys((None, ""), self.reader(default))
        tags |= dict.fromkeys(others[tag], "unusual")
        return [
            *lines,
            *(refusing_all_but_objects() if default else []),
            f"tag = o.get({literal(tag)})" if default else f"tag = o[{literal(tag)}]",
            f"read = {self.table(component, tags)}.get(tag)",
            "return unknown(o, tag) if read is None else read(o)",
        ]

    def choices(self, document: Document, node: Node, var: str, nullable: bool = False) -> list[Choice]:
        """Return how a value is read, by its type."""
        null = [Choice(f"{var} is None", "None")] if nullable else []
        if "$ref" in node:
            target = self.spec_set.target(document, node["$ref"])
            if target.is_object or target.is_union or target.is_list:
                return [*null, Choice("", f"{self.reader(target)}({var})")]
            node = self.spec_set.folded(document, node)
        names = as_list(node["type"])
        if set(names) >= ANYTHING:
            return [Choice("", f"copy({var})")]
        found: list[Choice] = []
        tests = [TESTS[name].format(var) for name in scalars(node)]
        if tests:
            others = node.get("x-also-values")
            if others:
                tests = [f"{test} and {var} not in {{{', '.join(map(literal, others))}}}" for test in tests]
            found.append(Choice(either([*(one.test for one in null), *tests]), var))
            null = []
        item = "x" if var != "x" else "y"
        if "array" in names:
            found.append(
                Choice(
                    f"type_of({var}) is ARRAY",
                    f"tuple([{self.item(document, node['items'], item)} for {item} in {var}])",
                )
            )
        if "object" in names:
            rest = node.get("additionalProperties")
            value = self.item(document, rest, item) if isinstance(rest, dict) else f"copy({item})"
            found.append(Choice(f"type_of({var}) is OBJECT", f"{{k: {value} for k, {item} in {var}.items()}}"))
        return [*null, *found]

    def item(self, document: Document, node: Node, var: str) -> str:
        """Return the expression for what a model holds of an item of an array, or of a value of a map."""
        nullable = "null" in as_list(self.spec_set.folded(document, node).get("type"))
        return one_of(self.choices(document, node, var, nullable))

    def reader(self, component: Component) -> str:
        """Return the name of a component's reader, as the generated module refers to it."""
        name = function_name(component.name, READ)
        if component.document is self.document:
            return top(name)
        self.imports.add(component.stem)
        return f"{top(f'_{component.stem}')}.{name}"

    def table(self, component: Component, readers: dict[Any, str]) -> str:
        """Return the name of a new table."""
        name = self.name(component)
        self.tables[name] = readers
        return name

    def name(self, component: Component) -> str:
        """Return the name of the twin or the table of a component."""
        return top(self.names.name(component.name, function_name(component.name, "").upper()))


def refusing_all_but_objects() -> list[str]:
    """Return the lines that refuse everything but plain dicts."""
    return ["if type_of(o) is not OBJECT:", "    unusual()"]


def assigned(names: list[str], value: str) -> list[str]:
    """Return the lines that give several attributes of a model the same value."""
    lines: list[str] = []
    line = ""
    for name in names:
        if len(line) + len(name) > WIDTH:
            lines.append(line + value)
            line = ""
        line += f"m.{name} = "
    return [*lines, line + value] if line else lines


def scalars(node: Node) -> list[str]:
    """Return the Python types of the scalars that a schema allows."""
    literals = as_list(node.get("const")) or as_list(node.get("enum"))
    if literals:
        return [type(literals[0]).__name__]
    names = [SCALARS[name] for name in as_list(node["type"]) if name in SCALARS]
    return [name for name in names if name != "int" or "float" not in names]


def one_of(choices: list[Choice]) -> str:
    """Return the expression for what a model holds of a value, which raises for a value of no type that is read."""
    value = "unusual()"
    for choice in reversed(choices):
        value = f"{choice.value} if {choice.test} else {value}" if choice.test else choice.value
    return value


def either(tests: list[str]) -> str:
    """Return the disjunction of tests."""
    return tests[0] if len(tests) == 1 else " or ".join(f"({test})" if " and " in test else test for test in tests)


def _refs(union: Component) -> list[str]:
    return [*dict.fromkeys(union.node["discriminator"]["mapping"].values()), *as_list(union.node.get("x-untagged"))]
