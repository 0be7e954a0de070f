"""Print the bodies of calls: statements that build wire JSON, and keep track of whether it is valid."""

from __future__ import annotations

from collections.abc import Sequence, Set
from dataclasses import replace

from ottbuild.schemas.jsondata import pointer
from ottbuild_codegen.emit.expressions import Comparison, function_name, joined, keeping_valid
from ottbuild_codegen.emit.keywords import ARRAY_RULES, SCALAR_RULES
from ottbuild_codegen.emit.rules import Rules
from ottbuild_codegen.emit.scopes import top, word
from ottbuild_codegen.spec.identifiers import Namer
from ottbuild_codegen.spec.lint import FLAGS
from ottbuild_codegen.spec.model import Component, Field, Node, SpecSet, as_list
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import deprecation, literal
from ottbuild_codegen.surface.model import (
    Append,
    AppendRouted,
    Argument,
    Call,
    Constant,
    Inner,
    Layout,
    MakePart,
    PutObject,
    PutValue,
    PutValues,
    Slot,
    Split,
    StartMessage,
    arguments_in,
)

NOT_EMPTY = ["minItems", 1]


class Bodies:
    """Print the bodies of one provider's calls, and collects the constants that they need."""

    def __init__(self, spec_set: SpecSet, document: Document, rules: Rules, names: Namer) -> None:
        self.spec_set = spec_set
        self.document = document
        self.rules = rules
        self.schemas: dict[str, tuple[str, str]] = {}
        """Constant -> package and component, for every object that calls make."""
        self.choices: dict[str, list[str]] = {}
        """Constant -> constants of the schemas that a place takes."""
        self.deprecated: dict[str, dict[str, str]] = {}
        """Constant -> value -> the warning for it."""
        self.names = names
        """The names of the module."""
        self.inner = Namer()
        """The variables of the objects inside the one that a call makes."""

    def body(self, call: Call) -> list[str]:
        """Return the statements of a call."""
        action = call.action
        match action:
            case MakePart():
                fields = [one.field for one in arguments_in(action.layout)]
                return [*self.warnings(fields), *self.part(action)]
            case StartMessage():
                return [
                    *self.warnings([self.settled(action, param.name) for param in call.params if not param.chained]),
                    *self.start(action, {param.name for param in call.params if param.nullable}),
                ]
            case PutValue():
                return [*self.warnings([action.slot.field]), *self.setter(action.slot)]
            case PutObject():
                fields = [one.field for one in arguments_in(action.layout)]
                lines, wire, valid = self.object(action.component, action.layout)
                given = (
                    ["if not wire or (not valid and nothing_in(wire)):", "    return self"]
                    if may_be_nothing(action)
                    else []
                )
                return [*self.warnings(fields), *lines, *given, *step(action.slot.name, wire, valid, action.append)]
            case PutValues():
                return [self.setters(action)]
            case Append():
                return [self.append(action, call.params[0].name)]
            case AppendRouted():
                return self.routed(action)
            case Split():
                return [self.split(action)]

    # Parts and objects

    def part(self, action: MakePart) -> list[str]:
        component = action.component
        lines, wire, valid = self.object(component, action.layout)
        of = self.schema(component)
        known = of if valid == "True" else f"{of} if {valid} else None"
        return [
            *lines,
            f"finished: Part[models.{component.names.class_name}] = Part()",
            f"finished._of, finished._given, finished._valid = {of}, {wire}, {known}",
            "return finished",
        ]

    def object(self, component: Component, layout: Layout) -> tuple[list[str], str, str]:
        """Return statements that make an object, its wire form, and whether it is known to be valid."""
        self.inner = Namer()
        display, first, lines = self.display(layout, "wire")
        tests = self.between_fields(component, layout)
        valid = joined(first) or "True"
        if not lines and not tests:
            return [], display, valid
        return [f"wire: Wire = {display}", f"valid = {valid}", *lines, *tests], "wire", "valid"

    def between_fields(self, component: Component, layout: Layout) -> list[str]:
        """Return the tests between fields: under an `if`, where few arguments can break them, as tests take time."""
        optional = {
            wire: place.field.name for wire, place in layout if isinstance(place, Argument) and not place.always
        }
        size = {key: value for key, value in component.node.items() if key in ("minProperties", "maxProperties")}
        others = {key: value for key, value in component.node.items() if key not in size}
        needed = self.rules.breakable_by(replace(component, node=others), optional.keys())
        given = [name for wire, name in optional.items() if wire in needed]
        if not 1 <= len(given) <= 2:
            return keeping_valid(self.rules.between_fields(component, "wire"))
        if size:
            component = replace(component, node=others)
        present = {wire for wire in optional if wire in needed} if len(given) == 1 else set[str]()
        tests = keeping_valid(self.rules.between_fields(component, "wire", present))
        if not tests:
            return keeping_valid(self.rules.holds(size, "wire"))
        any_given = " or ".join(f"{word(name)} is not None" for name in given)
        return [*keeping_valid(self.rules.holds(size, "wire")), f"if {any_given}:", *(f"    {test}" for test in tests)]

    def display(self, layout: Layout, variable: str) -> tuple[str, list[str], list[str]]:
        """Return the first fields of an object as a dict display, the conditions on them, and further statements."""
        items: list[str] = []
        first: list[str] = []
        lines: list[str] = []
        for wire, place in layout:
            if isinstance(place, Inner):
                lines += self.nested(place, variable)
                continue
            value = None
            if isinstance(place, Constant):
                value = literal(place.value)
            elif isinstance(place, Argument) and place.always and self.conversion(place.field) is None:
                value = word(place.field.name)
            if isinstance(place, Constant) and lines:  # an optional field precedes it; pyright would remember an item
                lines.append(f"{variable} |= {{{literal(wire)}: {value}}}")
            elif value is not None and lines:
                lines.append(f"{variable}[{literal(wire)}] = {value}")
            elif value is not None:
                items.append(f"{literal(wire)}: {value}")
            if isinstance(place, Argument):
                statement, condition = self.argument(place.field, f"{variable}[{literal(wire)}]")
                if value is not None:
                    first.append(condition)
                elif place.always:
                    lines += [statement, *keeping_valid(condition)]
                else:
                    lines.append(f"if {word(place.field.name)} is not None:")
                    lines += [f"    {line}" for line in (statement, *keeping_valid(condition))]
        return "{" + ", ".join(items) + "}", first, lines

    def argument(self, field: Field, target: str) -> tuple[str, str]:
        """Return the statement that puts an argument into an object, and the condition on the value."""
        call = self.conversion(field)
        if self.spec_set.parts_of(field) is not None:
            condition = self.rules.valid(field.document, field.raw, target, deep=False)
            may_be_empty = field.is_array and not field.node.get("minItems")
            checked = f"(checked or {target} == [])" if may_be_empty else "checked"
            return f"{target}, checked = {call}", joined([checked, condition])
        if only_texts(field.node):
            # `checked` is False for an empty list as well
            rules = {key: rule for key, rule in field.node.items() if key in ARRAY_RULES and [key, rule] != NOT_EMPTY}
            checked = "checked" if field.node.get("minItems") else f"(checked or {target} == [])"
            filled = Comparison('""', "not in", target) if field.node["items"].get("minLength") else ""
            return f"{target}, checked = texts({word(field.name)})", joined(
                [checked, filled, self.rules.holds(rules, target)]
            )
        value = word(field.name) if call is None else target
        return f"{target} = {call or value}", self.rules.valid(field.document, field.raw, value, deep=False)

    def nested(self, place: Inner, variable: str) -> list[str]:
        """Return statements that make an object of the arguments of the one around it, and put it there."""
        target, field = place.component, place.field
        inner = self.inner.name(id(place), f"{variable}_{field.name}")
        display, first, lines = self.display(place.layout, inner)
        constants = sum(isinstance(one, Constant) for _, one in place.layout)
        required = sorted(as_list(target.node.get("required"))) if place.optional else []
        holds = joined(
            [
                self.rules.holds({"required": required}, inner),
                self.rules.between_fields(target, inner),
                self.rules.beside(field.raw, inner, target),
            ]
        )
        put = [f"{variable}[{literal(field.wire)}] = {inner}", *keeping_valid(holds)]
        if place.optional:
            put = [f"if len({inner}) > {constants}:" if constants else f"if {inner}:", *(f"    {line}" for line in put)]
        return [f"{inner}: Wire = {display}", *(keeping_valid(joined(first)) if first else []), *lines, *put]

    # Messages

    def settled(self, action: StartMessage, name: str) -> Field:
        """Return the field that an entry point takes as the argument `name`."""
        slot = next(slot for slot in action.slots if slot.name == name)
        return replace(slot.field, name=name)

    def start(self, action: StartMessage, nullable: Set[str]) -> list[str]:
        """Return statements that start a builder with its first values; `nullable` are the arguments that may be None."""
        values: list[str] = []
        first: list[str] = []
        lines: list[str] = []
        for slot, field in action.values:
            call = self.conversion(field)
            target = f"values[{literal(slot)}]"
            condition = self.rules.valid(field.document, field.raw, target if call else word(field.name))
            if field.required:
                values.append(f"{literal(slot)}: {call or word(field.name)}")
                first.append(condition)
            else:
                lines += [f"if {word(field.name)} is not None:", f"    {target} = {call or word(field.name)}"]
                lines += [f"    {line}" for line in keeping_valid(condition)]
        values += [f"{literal(slot)}: {literal(value)}" for slot, value in action.constants.items()]
        for merging in reversed(action.merged):
            lines[:0] = self.merged(merging, action)
        display, valid = f"{{{', '.join(values)}}}", joined(first) or "True"
        if lines or first:
            lines = [f"values: Wire = {display}", f"valid = {valid}", *lines]
            display, valid = "values", "valid"
        lines += [f"builder = {top(action.builder)}()", f'builder._state = (None, "", {display}, {valid})']
        parts, chained = ({slot.name for slot in slots} for slots in (action.parts, action.chained))
        for later in action.slots:
            if later.name in parts or later.name in chained:
                given = self.chained(later, action.setters.get(later.name))
                if later.name in chained and later.name in action.makers:
                    given = [
                        f"if is_one_value({word(later.keyword)}):",
                        f"    builder = builder.{action.makers[later.name]}({word(later.keyword)})",
                        "else:",
                        *(f"    {line}" for line in given),
                    ]
                if later.keyword in nullable:
                    given = [f"if {word(later.keyword)} is not None:", *(f"    {line}" for line in given)]
                lines += given
        for param in action.joint:
            taken = literal([one.name for one in param.together])
            pair = f"together(builder, {literal(param.name)}, {word(param.name)}, {taken})"
            lines += [f"if {word(param.name)} is not None:", f"    builder = builder.{param.name}(*{pair})"]
        last = lines[-1]
        if last.startswith("builder = builder."):
            return [*lines[:-1], last.replace("builder = ", "return ", 1)]
        return [*lines, "return builder"]

    def chained(self, slot: Slot, setter: str | None) -> list[str]:
        """Return statements that do to a builder what the method for a slot does, and call it if it takes the value."""
        if setter is not None:
            return [f"builder = builder.{setter}({word(slot.keyword)})"]
        field = replace(slot.field, name=slot.keyword)
        target = self.spec_set.referred(field.document, field.raw)
        gone = deprecation(target.node) if target is not None else None
        warnings = [f"warn_deprecated({literal(f'{field.wire} {gone}')})"] if gone else self.warnings([field])
        put = "_extend" if field.is_array else "_put"
        return [*warnings, f"builder = builder.{put}({literal(slot.name)}, {self.judged(field)})"]

    def judged(self, field: Field) -> str:
        """Return an argument as wire JSON, and whether it is known to be valid."""
        call = self.conversion(field)
        if self.spec_set.parts_of(field) is not None and call is not None:
            return call
        value = call or word(field.name)
        return f"({value}, {self.rules.valid(field.document, field.raw, value)})"

    def merged(self, slot: Slot, action: StartMessage) -> list[str]:
        """Return statements that take a finished message apart, into the slots of the object that it becomes."""
        target, block = self.spec_set.parts_of(slot.field), slot.merges
        if target is None or block is None:
            raise TypeError(f"{slot.name}: only objects can be merged")
        inside = block.node["properties"].keys() & slot.field.node["properties"].keys()
        names = {other.field.wire: other.name for other in action.slots if other.field.wire in inside}
        return [
            f"whole, checked = message({word(slot.name)}, {self.choice(target)}, {literal(pointer(slot.path))}, {top(action.builder)})",
            f"values |= merged(whole, {literal(names)}, {literal(slot.name)})",
            f"valid = valid and checked and known_valid({self.rules.check(block)}, whole)",
        ]

    # Methods

    def setter(self, slot: Slot) -> list[str]:
        """Return statements that put one value into a slot."""
        name, field = slot.name, replace(slot.field, name=slot.name)
        call = self.conversion(field)
        if self.spec_set.parts_of(field):
            return [f"return self._put({literal(name)}, {call})"]
        condition = self.rules.valid(field.document, field.raw, "wire" if call else word(name))
        put = [f"wire = {call}", *step(name, "wire", condition)] if call else step(name, word(name), condition)
        return [f"if {word(name)} is None:", "    return self", *put]

    def setters(self, action: PutValues) -> str:
        steps = "self"
        for slot in action.slots:
            field = replace(slot.field, name=slot.name)
            steps += f"._put({literal(slot.name)}, {self.judged(field)})"
        return f"return {steps}"

    def append(self, action: Append, argument: str) -> str:
        slot = literal(action.slot.name)
        if action.items is None:
            items = action.slot.field.node["items"]
            values = f"given_values({word(argument)})"
            of_texts = as_list(items.get("type")) == ["string"]
            return (
                f"return self._extend({slot}, {f'texts({values})' if of_texts else f'(plain_list({values}), False)'})"
            )
        values = f"[{word(argument)}]" if action.single else word(argument)
        return f"return self._extend({slot}, parts({values}, {self.choice(action.items)}))"

    def routed(self, action: AppendRouted) -> list[str]:
        constants = ", ".join(
            f"{literal(field.wire)}: {literal(field.node['const'])}"
            for field in self.spec_set.fields(action.component)
            if field.const
        )
        argument, kinds = word(action.argument), self.choice(action.part)
        home = f"home_of({argument}, value, {kinds}, {literal(dict(action.keys))})"
        return [
            f"value, checked = part({argument}, {kinds})",
            f"place = {home} if {word('key')} is None else str({word('key')})",
            *step(action.slot.name, f"{{{constants}, place: value}}", "checked", many=True),
        ]

    def split(self, action: Split) -> str:
        name = action.slot.name
        arguments = [
            "self", literal(name), word(name), self.choice(action.items) if action.items else "None",
            word("size"), repr(action.most), repr(action.ids),
            literal(action.beside.name) if action.beside else "None", word(action.beside.name) if action.beside else "None",
        ]  # fmt: skip
        return f"return batches({', '.join(arguments)})"

    # What bodies refer to

    def schema(self, component: Component) -> str:
        """Return the constant that holds the schema of an object."""
        constant = top(self.names.name((component.stem, component.name), self.constant(component)))
        self.schemas[constant] = (f"{self.spec_set.package}.{component.stem}", component.name)
        return constant

    def constant(self, component: Component) -> str:
        """Return the usual name of the constant that holds the schema of a component."""
        own = function_name(component.name, "").upper()
        return own if component.document is self.document else f"_{component.stem.upper()}_{own}"

    def choice(self, target: Component) -> str:
        """Return the constant that holds the schemas that a place takes."""
        members = self.spec_set.members(target).values() if target.is_union else [target]
        subject = (target.stem, target.name, "kinds")
        constant = top(self.names.name(subject, f"{self.constant(target)}__KINDS"))
        self.choices[constant] = [self.schema(member) for member in members]
        return constant

    def conversion(self, field: Field) -> str | None:
        """Return the call that turns an argument into wire JSON; None where it is wire JSON already.

        Where the field holds objects, the call also returns whether they are known to be valid.
        """
        target = self.spec_set.parts_of(field)
        kind = (as_list(field.node.get("type")) or [None])[0]
        if target is None:
            return scalar_conversion(field, str(kind))
        if self.spec_set.referred(field.document, field.raw) is not None:
            return f"part({word(field.name)}, {self.choice(target)})"
        if kind == "array":
            return f"parts({word(field.name)}, {self.choice(target)})"
        plain = target.is_union and any(not member.is_object for member in self.spec_set.untagged(target))
        check = f", {self.rules.check(target)}" if plain else ""
        return f"part_map({word(field.name)}, {self.choice(target)}{check})"

    def warnings(self, fields: Sequence[Field]) -> list[str]:
        """Return statements that warn about deprecated arguments and values."""
        lines: list[str] = []
        for field in fields:
            gone = deprecation(field.raw) or deprecation(field.node if "x-kind" not in field.node else {})
            if gone and "properties" not in field.node:
                lines.append(f"if {word(field.name)} is not None:")
                lines.append(f"    warn_deprecated({literal(f'{field.wire} {gone}')})")
            table = self.deprecated_values(field)
            if table:
                lines.append(f"warn_deprecated_value({word(field.name)}, {table})")
        return lines

    def deprecated_values(self, field: Field) -> str | None:
        """Return the constant that holds the warnings for the deprecated values of a field; None if it has none."""
        table = {
            entry["value"]: f"{field.wire} {entry['value']} {deprecation({'x-deprecated': entry['deprecated']})}"
            for entry in as_list(field.node.get("x-values"))
            if "deprecated" in entry
        }
        if not table:
            return None
        subject = (field.name, *table.items())  # another property of that name has other values
        constant = top(self.names.name(subject, f"_DEPRECATED_{field.name.upper()}"))
        self.deprecated[constant] = table
        return constant


def scalar_conversion(field: Field, kind: str) -> str | None:
    """Return the call that turns a plain value into wire JSON; None where it is wire JSON already."""
    if kind == "string" and "boolean" in field.node.get("x-accepts", ()):
        no, yes = next(pair for pair in FLAGS if set(pair) == set(field.node["enum"]))
        return f"as_flag({word(field.name)}, {literal(no)}, {literal(yes)})"
    if kind == "string" and "integer" in field.node.get("x-accepts", ()):
        return f"as_text({word(field.name)})"
    return {"array": f"plain_list({word(field.name)})", "object": f"plain_map({word(field.name)})"}.get(kind)


def only_texts(node: Node) -> bool:
    """Return True for an array of strings of which no more is asked than that they are not empty."""
    items = node.get("items", {}) if as_list(node.get("type")) == ["array"] else {}
    asked = {"const", "allOf", *SCALAR_RULES["string"]} & items.keys()
    return as_list(items.get("type")) == ["string"] and (
        not asked or (asked == {"minLength"} and items["minLength"] == 1)
    )


def may_be_nothing(action: PutObject) -> bool:
    """Return True for an object that is left out if no argument is given: one that needs nothing, and has no constants."""
    optional = all(
        place.optional if isinstance(place, Inner) else isinstance(place, Argument) and not place.always
        for _, place in action.layout
    )
    left_out = action.append or not action.slot.field.hint.empty
    return bool(action.layout) and optional and left_out and not needs_a_field(action.component.node)


def needs_a_field(node: Node) -> bool:
    """Return True if an object without fields breaks a rule, which is then reported."""
    words = {"required", "minProperties", "anyOf", "oneOf"}
    return not words.isdisjoint(node) or any(needs_a_field(part) for part in node.get("allOf", ()))


def step(slot: str, wire: str, condition: str, many: bool = False) -> list[str]:
    """Return statements that return a builder with one more value.

    They are written out in each method: a call of a helper costs half as much as a short method.
    """
    valid = joined(["before[3]", condition])
    place = f"({literal(slot)},)" if many else literal(slot)
    return [
        "before = self._state",
        "builder = type_of(self)()",
        f"builder._state = (before, {place}, {wire}, {valid})",
        "return builder",
    ]
