"""Write the fast checks: one function for each component that returns True only for valid wire JSON.

For a broken payload, a check returns something false or raises one of `jsondata.SHAPE_ERRORS`; then the validator looks
at it. So a check may expect required keys, and needs no guards against data of another shape. The rules about the JSON
text are in functions of their own, in `texts`: a payload becomes text anyway, and most are too small to break them.
"""

from __future__ import annotations

from collections.abc import Iterable, Set
from dataclasses import replace

from ottbuild_codegen.emit.expressions import (
    CONDITIONS,
    Comparison,
    function_name,
    implied,
    joined,
    known_texts,
    refusing,
    returning,
)
from ottbuild_codegen.emit.rules import Rules
from ottbuild_codegen.emit.scopes import top
from ottbuild_codegen.emit.shapes import Shape
from ottbuild_codegen.spec.model import Component, Field, Node, SpecSet, as_list
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import literal

WIDE = 8
"""An object with this many optional fields is wide."""
FEW = 3
"""Up to this many optional fields are looked for one after the other."""


class Checks:
    """The checks of one provider."""

    def __init__(self, spec_set: SpecSet, document: Document) -> None:
        self.spec_set = spec_set
        self.document = document
        self.rules = Rules(spec_set, document)
        self.rules.of_text = False
        self.rules.strict = "strict"
        self.tables: dict[str, dict[str, str]] = {}
        """Name of a table -> tag -> the check of that variant."""
        self.words: dict[str, tuple[str, dict[str, str]]] = {}
        """Name of a check -> the name of its table, and field -> the texts that it is known to take."""

    def checked(self) -> list[Component]:
        """Return the components that have a check."""
        return [one for one in self.spec_set.of(self.document) if (one.stem, one.name) in self.spec_set.checked]

    def checks(self) -> dict[str, str]:
        """Return the check of every component by its name."""
        found: dict[str, str] = {}
        for component in self.checked():
            check, tag = self.rules.function(component), self.rules.tag(component)
            found[component.name] = f"rules.tagged({literal(tag[0])}, {literal(tag[1])}, {check})" if tag else check
            if tag:
                self.rules.helpers.add("schemas.rules")
        return found

    def functions(self) -> list[tuple[str, list[str]]]:
        """Return the name and the lines of the checks of every component."""
        functions: list[tuple[str, list[str]]] = []
        for component in self.checked():
            conditions = self.rules.conditions(component) if component.is_object else ""
            if conditions:
                functions.append((function_name(component.name, CONDITIONS), returning(conditions)))
            functions.append((function_name(component.name), self.body(component)))
        return functions

    def body(self, component: Component) -> list[str]:
        """Return the lines of the check of one component."""
        if component.is_union:
            return self.union(component)
        if component.is_object:
            return self.object(component)
        return [f"return {self.rules.valid(component.document, component.node, 'o')}"]

    def union(self, component: Component) -> list[str]:
        """Return the lines of the check of a union: the tag, the JSON type or a test selects the check of the variant."""
        tag = component.node["discriminator"]["propertyName"]
        name = self.rules.table(component)
        self.tables[name] = {
            value: self.rules.function(self.spec_set.target(component.document, ref))
            for value, ref in component.node["discriminator"]["mapping"].items()
        }
        self.rules.helpers.add("OBJECT")
        given = self.rules.arguments("o")
        advice = self.rules.if_strict(self.rules.advice(component.node, "o"))
        lines = [f"return {joined(['type_of(o) is OBJECT', f'{name}[o[{literal(tag)}]]({given})', advice])}"]
        if not self.tables[name]:  # no variant has a tag
            del self.tables[name]
            lines = ["return False"]
        for fits, member in self.rules.without_tag(component):
            lines[:0] = [f"if {fits}:", f"    return {joined([self.rules.passed(member, 'o'), advice])}"]
        return [*guarded("type_of(o) is OBJECT", refusing(self.rules.of_union(component, "o"))), *lines]

    def object(self, component: Component) -> list[str]:
        """Return the lines of the check of an object."""
        if component.node.get("x-deprecated", {}).get("refused"):
            return ["return False"]
        fields = self.spec_set.fields(component)
        rest = component.node.get("additionalProperties")
        if rest in (None, False) and sum(not field.required for field in fields) >= WIDE:
            return self.wide_object(component, fields)
        required = [field for field in fields if field.required]
        optional = [field for field in fields if not field.required]
        self.rules.helpers.add("OBJECT")
        lines = ["if type_of(o) is not OBJECT:", "    return False"]
        for field in required:
            key = literal(field.wire)
            if field.const and isinstance(field.node["const"], str):
                if self.rules.tag(component) == (field.wire, field.node["const"]):
                    continue
                advice = self.rules.if_strict(self.rules.advice_at(field.document, field.raw, f"o[{key}]"))
                lines += refusing(Comparison(f"o[{key}]", "==", literal(field.node["const"]))) + refusing(advice)
            else:
                lines += [f"v = o[{key}]", *refusing(self.rules.valid(field.document, field.raw, "v"))]
        count = len(required)
        conditions = self.rules.between_fields(component, "o")
        if not optional:
            lines += self.rest(component, fields, f"len(o) != {count}")
        else:
            # Few objects have more than the first: mostly there is no need to look for each of the others.
            first, others = (optional[:1], optional[1:]) if len(optional) > FEW else (optional, [])
            breakable_by = self.rules.breakable_by(component, {field.wire for field in optional})
            last = [*self.given(others), *self.rest(component, fields, "more")]
            if breakable_by and breakable_by <= {field.wire for field in others}:
                last, conditions = [*last, *refusing(conditions)], ""
            inner = [*self.given(first), *(guarded("more", last) if others else last)]
            if breakable_by:
                inner, conditions = [*inner, *refusing(conditions)], ""
            lines += [f"more = len(o) - {count}" if count else "more = len(o)", *guarded("more", inner)]
        return [*lines, *returning(joined([conditions, self.advice(component)]))]

    def advice(self, component: Component, more: Iterable[str] = ()) -> str:
        """Return the expression for the advice on a whole object, and for more advice."""
        own = self.rules.advice(component.node, "o", Shape.of(self.spec_set, component))
        return self.rules.if_strict(joined([*more, own]))

    def given(self, fields: list[Field]) -> list[str]:
        """Return the lines that test those of some optional fields that are set, and count down how many `more` there are."""
        lines: list[str] = []
        for field in fields:
            key = literal(field.wire)
            test = [f"v = o[{key}]", *refusing(self.rules.valid(field.document, field.raw, "v")), "more -= 1"]
            lines += guarded(f"{key} in o", test)
        return lines

    def rest(self, component: Component, fields: list[Field], more: str) -> list[str]:
        """Return the lines that test the other fields of an object, which there are if `more` is true."""
        rest = component.node.get("additionalProperties")
        if isinstance(rest, dict):
            known = ", ".join(literal(field.wire) for field in fields)
            others = f"[x for k, x in o.items() if k not in ({known},)]" if known else "o.values()"
            valid = self.rules.each("v", lambda item: self.rules.valid(component.document, rest, item))
            return guarded(more, [f"v = {others}", *refusing(valid)])
        if rest is True:
            self.rules.helpers.add("plain")
            more += " and not plain(o)"
        return guarded(more, ["return False"])

    def wide_object(self, component: Component, fields: list[Field]) -> list[str]:
        """Return the lines of the check of an object with many fields, of which few are set: a loop over those that are.

        Sizes, colours and the like are looked up in a table of the texts that each field is known to take.
        """
        name = f"{function_name(component.name, '').upper()}_WORDS"
        table = top(self.rules.tables.name((component.name, "words"), name))
        words: dict[str, str] = {}
        advice: list[str] = []
        tests: dict[str, list[str]] = {}
        for field in fields:
            known, rest = known_texts(self.rules.correct(field.document, field.raw, "v"), "v")
            key = literal(field.wire)
            advice.append(
                implied(Comparison(key, "in", "o"), self.rules.advice_at(field.document, field.raw, f"o[{key}]"))
            )
            if known:
                words[field.wire] = known
            elif self.may_be_text(field):
                words[field.wire] = "set()"
            tests.setdefault(rest, []).append(field.wire)
        tests.pop("False", None)
        self.words[function_name(component.name)] = (table, words)
        self.rules.helpers |= {"OBJECT", "TEXT"}
        given = joined(Comparison(literal(field.wire), "in", "o") for field in fields if field.required)
        lines = ["if type_of(o) is not OBJECT:", "    return False", *refusing(given)]
        lines += ["for k, v in o.items():", f"    if type_of(v) is TEXT and v in {table}[k]:", "        continue"]
        for test, names in tests.items():
            one_of = f"== {literal(names[0])}" if len(names) == 1 else f"in {{{', '.join(map(literal, names))}}}"
            # not `elif`: Python can't compile hundreds of these, as each is inside the one before
            lines += [f"    if k {one_of}:", *(f"        {line}" for line in [*refusing(test), "continue"])]
        lines += ["    return False"]
        return [*lines, *returning(joined([self.rules.between_fields(component, "o"), self.advice(component, advice)]))]

    def may_be_text(self, field: Field) -> bool:
        """Return True if a field may hold a text."""
        target = self.spec_set.referred(field.document, field.raw)
        if target is None:
            return "string" in as_list(self.spec_set.folded(field.document, field.raw).get("type"))
        return not target.is_object and not (
            target.is_union and all(one.is_object for one in self.spec_set.untagged(target))
        )

    def complete(self, component: Component, always: frozenset[str]) -> list[str]:
        """Return the lines of the check of a message under construction, whose parts are known to be valid.

        `always` are the arguments that are known to be set.
        """
        owners = [self.spec_set.components[component.stem, owner] for owner, _ in component.hint.wrappers]
        wires = [wire for _, wire in component.hint.wrappers]
        lines: list[str] = []
        self.level([*owners, component], wires, "o", lines, always)
        return [*lines, "return True"]

    def level(
        self, owners: list[Component], wires: list[str], var: str, lines: list[str], always: frozenset[str]
    ) -> None:
        """Append the lines for an object around the message, the rest of which is at `wires`, and for what is inside."""
        owner, *inner = owners
        for field in self.spec_set.fields(owner):
            key = literal(field.wire)
            target = self.spec_set.referred(field.document, field.raw)
            if field.const:
                continue
            if inner and field.wire == wires[0]:
                within: list[str] = []
                place = f"{var}{len(lines)}"
                self.level(inner, wires[1:], place, within, always)
                lines += [f"{place} = {var}[{key}]", *within] if within else []
            elif field.hint.flatten and target:
                nested: list[str] = []
                self.level([target], [], f"{var}[{key}]", nested, always)
                lines += nested if field.required else guarded(f"{key} in {var}", nested)
            elif not inner or field.required or field.wire in owner.hint.shared:
                # a plain value is tested when it is set, and an array when all calls have appended to it
                by_call = self.spec_set.parts_of(field) is None and (not field.is_array or field.call_name in always)
                valid = "" if by_call else self.rules.valid(field.document, field.raw, "v", deep=False)
                test = [f"v = {var}[{key}]", *refusing(valid)] if refusing(valid) else []
                if not field.required:
                    lines += guarded(f"{key} in {var}", test)
                elif test:
                    lines += test
                elif field.call_name not in always:
                    lines += [f"if {key} not in {var}:", "    return False"]
        if inner:
            absent = {one.wire for one in self.spec_set.fields(owner)} - {wires[0], *owner.hint.shared}
            absent -= set(as_list(owner.node.get("required")))
            owner = replace(owner, node=without_settled(owner.node, wires[0], absent))
        lines += refusing(self.rules.between_fields(owner, var))


def without_settled(node: Node, present: str, absent: Set[str]) -> Node:
    """Return an object's schema without the conditions that hold because one field is there, and others are not."""
    if "allOf" not in node:
        return node
    return {**node, "allOf": [rule for rule in node["allOf"] if not _is_settled(rule, present, absent)]}


def _is_settled(rule: Node, present: str, absent: Set[str]) -> bool:
    """Return True if a condition holds, going by the keys that it asks for."""
    tests = [key for key in rule if key != "description" and not key.startswith("x-")]
    if len(tests) != 1 or tests[0] not in ("oneOf", "anyOf", "not"):
        return False
    keyword, value = tests[0], rule[tests[0]]
    holds: list[bool | None] = []
    for branch in [value] if keyword == "not" else value:
        keys = set(branch.get("required", ()))
        if branch.keys() != {"required"} or not keys:
            return False
        holds.append(True if keys == {present} else False if keys & absent else None)
    if keyword == "not":
        return holds == [False]
    return None not in holds and (holds.count(True) == 1 if keyword == "oneOf" else True in holds)


def guarded(condition: str, lines: list[str]) -> list[str]:
    """Return lines that run if a condition holds."""
    return [f"if {condition}:", *(f"    {line}" for line in lines)] if lines else []
