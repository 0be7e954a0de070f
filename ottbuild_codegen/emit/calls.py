"""The fluent calls of one provider: its entry points, and the chained methods of its messages."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from typing import Any

from ottbuild_codegen.emit.rules import (
    ARRAY_RULES,
    OBJECT_RULES,
    SCALAR_RULES,
    Rules,
    function_name,
    joined,
    keeping_ok,
)
from ottbuild_codegen.emit.types import Types
from ottbuild_codegen.spec.lint import FLAGS, RESERVED
from ottbuild_codegen.spec.model import Component, Field, Node, SpecSet, listed
from ottbuild_codegen.spec.source import Document, Mistake, SpecError
from ottbuild_codegen.spec.text import deprecation, described, docstring, literal, prose, sentence


@dataclass
class Param:
    """One parameter of a call."""

    name: str
    annotation: str
    default: str | None
    positional: bool
    doc: str

    def __str__(self) -> str:
        return f"{self.name}: {self.annotation}" + (f" = {self.default}" if self.default else "")


@dataclass
class Call:
    """One method."""

    name: str
    params: list[Param]
    returns: str
    paragraphs: list[str]
    body: list[str]
    deprecated: str | None = None

    @property
    def signature(self) -> str:
        """The parameters as written."""
        positional = [str(param) for param in self.params if param.positional]
        keywords = [str(param) for param in self.params if not param.positional]
        return ", ".join([*positional, *(["*", *keywords] if keywords else [])])

    def doc(self, indent: int) -> str:
        """The docstring."""
        paragraphs = list(self.paragraphs)
        told = [f"    {param.name}: {param.doc}" for param in self.params if param.doc]
        if told:
            paragraphs.insert(1, "\n".join(["Args:", *told]))
        return docstring(paragraphs, indent)


@dataclass
class BuilderClass:
    """The class of one message under construction."""

    name: str
    base: str
    root: Component
    paragraphs: list[str]
    fill: list[str] = field(default_factory=list)
    """Statements that put values into the wire form."""
    always: set[str] = field(default_factory=set)
    """The slots that have a value from the start."""
    methods: list[Call] = field(default_factory=list)
    component: Component = field(init=False)

    @property
    def own_schema(self) -> bool:
        """Whether the class itself says what it builds."""
        return "[" in self.base

    @property
    def message(self) -> str:
        """The name of the check of the finished message."""
        return function_name(self.component.name, "complete")

    def doc(self, indent: int) -> str:
        """The docstring."""
        return docstring(self.paragraphs, indent)


@dataclass
class Slot:
    """A value of a message under construction: a field of the message, or of an object that is flattened into it."""

    field: Field
    name: str
    rivals: frozenset[str] = frozenset()
    """The fields of which only one can be set, this one among them."""
    merges: Component | None = None
    """The object around it, where the slot stands for a finished message whose fields become those of the object."""
    namesake: bool = False
    """Whether another slot is for a field of the same wire name, which this one leaves that name to."""


@dataclass
class Constant:
    """A value that is always the same, as a Python literal."""

    text: str


@dataclass
class OptionalShape:
    """An object that is left out where it would be empty."""

    shape: Shape


Place = Constant | Slot | OptionalShape | list[tuple[str, Any]]
Shape = list[tuple[str, Place]]
"""Where a message's values go on the wire: (key, place), in wire order."""


def fill(shape: Shape, variable: str, always: set[str]) -> list[str]:
    """Statements that make the object `variable` of `values`; `always` are the slots that surely have one."""
    before: list[str] = []
    first: list[str] = []
    lines: list[str] = []
    for key, place in shape:
        value = ""
        if isinstance(place, Slot) and place.merges:
            slot = literal(place.name)
            lines += [f"if {slot} in values:", f"    {variable} = with_rest({variable}, values[{slot}])"]
            continue
        if isinstance(place, Constant):
            value = place.text
        elif isinstance(place, Slot) and place.name in always:
            value = f"values[{literal(place.name)}]"
        elif isinstance(place, Slot) and place.field.hint.get("empty"):
            value = f"values.get({literal(place.name)}, [])"
        elif isinstance(place, list):
            value = f"{variable}_{len(first) + len(lines)}"
            before += fill(place, value, always)
        if value and not lines:
            first.append(f"{literal(key)}: {value}")
        elif value:
            lines.append(f"{variable}[{literal(key)}] = {value}")
        elif isinstance(place, Slot):
            slot = literal(place.name)
            lines += [f"if {slot} in values:", f"    {variable}[{literal(key)}] = values[{slot}]"]
        elif isinstance(place, OptionalShape) and isinstance(only := place.shape[0][1], Slot) and len(place.shape) == 1:
            inner, slot = literal(place.shape[0][0]), literal(only.name)
            lines += [f"if {slot} in values:", f"    {variable}[{literal(key)}] = {{{inner}: values[{slot}]}}"]
        elif isinstance(place, OptionalShape):
            inner = f"{variable}_{len(first) + len(lines)}"
            before += fill(place.shape, inner, set())
            constants = sum(isinstance(one, Constant) for _, one in place.shape)
            lines.append(f"if len({inner}) > {constants}:" if constants else f"if {inner}:")
            lines.append(f"    {variable}[{literal(key)}] = {inner}")
    return [*before, f"{variable}: Wire = {{{', '.join(first)}}}", *lines]


class Calls:
    """Makes the calls of one provider."""

    def __init__(self, spec_set: SpecSet, document: Document, patterns: dict[str, str]) -> None:
        self.spec_set = spec_set
        self.document = document
        self.rules = Rules(spec_set, document, "_checks.")
        self.rules.patterns = patterns
        self.rules.of_text = False
        self.types = Types(spec_set, document, "models.")
        self.entry: str = document.data["info"]["x-entry"]
        self.schemas: dict[str, tuple[str, str]] = {}
        """Constant -> package and component, for every object that calls make."""
        self.choices: dict[str, list[str]] = {}
        """Constant -> constants of the schemas that a place takes."""
        self.dead: dict[str, dict[str, str]] = {}
        """Constant -> value -> what is said of it."""
        self.builders: list[BuilderClass] = []
        self.bases: dict[str, BuilderClass] = {}
        """Outermost component -> the class with the methods that all its messages share."""
        self.messages: list[Call] = []
        self.groups: dict[str, list[Call]] = {"": []}
        """Group -> the entry points of its parts."""
        self.mistakes: list[Mistake] = []
        for component in spec_set.of(document):
            if component.factories and spec_set.is_message(component):
                self.message(component)
            else:
                for factory, hint in component.factories.items():
                    self.groups.setdefault(component.group, []).append(self.part(component, factory, hint))
        if self.mistakes:
            raise SpecError(self.mistakes)

    # Parts

    def part(self, component: Component, factory: str, hint: dict[str, Any]) -> Call:
        fields = self.arguments(component, hint)
        for one in fields:
            target = self.spec_set.parts_of(one)
            members = self.spec_set.members(target).values() if target and target.is_union else [target]
            if target and not any(member and member.factories for member in members):
                at = ("components", "schemas", component.name, "properties", one.wire)
                self.mistakes.append(
                    self.document.mistake(
                        at, f"a part takes finished parts, and {target.name} has no factory to make one"
                    )
                )
        returns = f"Part[models.{component.names.class_name}]"
        body = self.object_lines(component, fields, hint.get("set", {}))
        return self.call(component, factory, fields, hint, returns, body)

    def arguments(self, component: Component, hint: dict[str, Any], needed: bool = True) -> list[Field]:
        """The fields that a call takes, those of flattened objects among them; `needed`: the object can't be left out."""
        found: list[Field] = []
        for one in self.spec_set.fields(component):
            if one.const or one.wire in hint.get("set", {}):
                continue
            target = self.flattened(one)
            if target is not None:
                found += self.arguments(target, hint, needed and one.required)
            else:
                found.append(self.argument(one, needed or one.wire in hint.get("required", ())))
        return found

    def flattened(self, one: Field) -> Component | None:
        """The object whose fields a call takes in place of the object."""
        return self.spec_set.referred(one.document, one.raw) if one.hint.get("flatten") else None

    def argument(self, one: Field, needed: bool) -> Field:
        """A field as a call takes it."""
        return replace(one, name=one.hint.get("name", one.name), required=one.required and needed)

    def positional(self, fields: list[Field], hint: dict[str, Any]) -> list[str]:
        if "args" in hint:
            args: list[str] = hint["args"]
            return args
        return [one.name for one in fields if one.required]

    def call(
        self,
        component: Component,
        name: str,
        fields: list[Field],
        hint: dict[str, Any],
        returns: str,
        body: list[str],
        summary: str | None = None,
    ) -> Call:
        page = self.spec_set.source(component.document, component.node)
        paragraphs = [sentence(summary or prose(component.node.get("description", component.name)))]
        if page:
            paragraphs.append(f"See {prose(page)}")
        gone = deprecation(component.node)
        return Call(
            name,
            self.params(fields, hint),
            returns,
            paragraphs,
            [*self.warnings(fields), *body],
            f"{'.'.join(filter(None, (self.entry, component.group, name)))} {gone}" if gone else None,
        )

    def params(self, fields: list[Field], hint: dict[str, Any]) -> list[Param]:
        order = {name: place for place, name in enumerate(self.positional(fields, hint))}
        places = {one.name: order.get(one.name, order.get(one.wire, len(order))) for one in fields}
        params: list[Param] = []
        for one in sorted(fields, key=lambda one: places[one.name]):
            positional = places[one.name] < len(order)
            annotation = self.types.argument(one.document, one.raw)
            default = None if one.required else "None"
            annotation += " | None" if default else ""
            params.append(Param(one.name, annotation, default, positional, described(one.node)))
        for place, param in enumerate(params):
            if param.positional and any(later.positional and not later.default for later in params[place:]):
                param.default = None  # something required follows: leaving it out is said with None
        return params

    def warnings(self, fields: list[Field]) -> list[str]:
        lines: list[str] = []
        for one in fields:
            gone = deprecation(one.raw) or deprecation(one.node if "x-kind" not in one.node else {})
            if gone and "properties" not in one.node:
                lines += [f"if {one.name} is not None:", f"    warn_deprecated({literal(f'{one.wire} {gone}')})"]
            table = self.dead_values(one)
            if table:
                lines.append(f"warn_dead({one.name}, {table})")
        return lines

    def dead_values(self, one: Field) -> str | None:
        dead = {
            entry["value"]: f"{one.wire} {entry['value']} {deprecation({'x-deprecated': entry['deprecated']})}"
            for entry in listed(one.node.get("x-values"))
            if "deprecated" in entry
        }
        if not dead:
            return None
        constant = f"_DEAD_{one.name.upper()}"
        while self.dead.get(constant, dead) != dead:  # another property of that name has other values
            constant += "_"
        self.dead[constant] = dead
        return constant

    def object_lines(
        self, component: Component, fields: list[Field], fixed: dict[str, Any], slot: str = "", many: bool = False
    ) -> list[str]:
        """Statements that make an object from arguments, and know whether it surely keeps every rule.

        They return it as a part; or put it into a slot of a builder, or append it there.
        """
        made, first, lines = self.made(component, "made", fixed, True)
        rules = {key: value for key, value in component.node.items() if key in OBJECT_RULES}
        there = frozenset(one.wire for one in self.spec_set.fields(component) if one.required)
        holds = self.rules.holds(rules, "made", present=there)
        ok = joined(first) or "True"
        if lines or holds:
            lines = [f"made: Wire = {made}", f"ok = {ok}", *lines, *keeping_ok(holds)]
            made, ok = "made", "ok"
        if slot:
            return [*lines, *step(slot, made, ok, many)]
        return [
            *lines,
            f"it: Part[models.{component.names.class_name}] = Part()",
            f"it._of, it._wire, it._valid = {self.schema(component)}, {made}, {ok}",
            "return it",
        ]

    def made(
        self, component: Component, variable: str, fixed: dict[str, Any], needed: bool
    ) -> tuple[str, list[str], list[str]]:
        """What makes an object: its first fields as a dict display, what must be true of them, and statements."""
        literals: list[str] = []
        first: list[str] = []
        lines: list[str] = []
        for own in self.spec_set.fields(component):
            one = self.argument(own, needed)
            key = literal(one.wire)
            made = f"{variable}[{key}]"
            always = None
            if one.wire in fixed or (one.const and own.required):
                always = literal(fixed.get(one.wire, one.node.get("const")))
            elif one.const:
                continue
            elif (target := self.flattened(one)) is not None:
                lines += self.nested(target, own, variable, fixed, needed)
                continue
            elif one.required and self.conversion(one) is None:
                always = one.name
            if always is not None and lines:  # an optional field stands before it
                lines.append(f"{made} = {always}")
            elif always is not None:
                literals.append(f"{key}: {always}")
            if one.wire in fixed or one.const:
                continue
            good = self.rules.good(one.document, one.raw, one.name, deep=False)
            call = self.conversion(one)
            statement = f"{made} = {call or one.name}"
            if call is not None:
                good = self.rules.good(one.document, one.raw, made, deep=False)
            if only_texts(one.node):
                statement = f"{made}, fine = texts({one.name})"
                # an empty one is not `fine` either
                rules = {key: rule for key, rule in one.node.items() if key in ARRAY_RULES and [key, rule] != NOT_EMPTY}
                fine = "fine" if one.node.get("minItems") else f"(fine or {made} == [])"
                good = joined([fine, self.rules.holds(rules, made)])
            if self.spec_set.parts_of(one) is not None:
                statement = f"{made}, fine = {call}"
                good = joined(["fine", good])
            if always is not None:
                first.append(good)
            elif one.required:
                lines += [statement, *keeping_ok(good)]
            else:
                lines += [f"if {one.name} is not None:", *(f"    {line}" for line in (statement, *keeping_ok(good)))]
        return "{" + ", ".join(literals) + "}", first, lines

    def nested(self, target: Component, field: Field, variable: str, fixed: dict[str, Any], needed: bool) -> list[str]:
        """Statements that make an object of the arguments of the one around it, and put it there."""
        inner = f"{variable}_{field.name}"
        needed = needed and field.required
        made, first, lines = self.made(target, inner, fixed, needed)
        rules = {key: value for key, value in target.node.items() if key in OBJECT_RULES}
        constants = sum(one.required and (one.const or one.wire in fixed) for one in self.spec_set.fields(target))
        required = frozenset(one.wire for one in self.spec_set.fields(target) if one.required)
        known = required if needed else frozenset[str]()
        holds = joined(
            [
                self.rules.holds({"required": sorted(required)}, inner, present=known),
                self.rules.holds(rules, inner, present=required),
                self.rules.beside(field.raw, inner, target),
            ]
        )
        put = [f"{variable}[{literal(field.wire)}] = {inner}", *keeping_ok(holds)]
        if not needed:
            put = [f"if len({inner}) > {constants}:" if constants else f"if {inner}:", *(f"    {line}" for line in put)]
        return [f"{inner}: Wire = {made}", *(keeping_ok(joined(first)) if first else []), *lines, *put]

    def schema(self, component: Component) -> str:
        """The constant that holds the schema of an object."""
        constant = "_" + function_name(component.name).removeprefix("check_").upper()
        if component.document is not self.document:
            constant = f"_{component.stem.upper()}_{constant}"
        self.schemas[constant] = (f"{self.spec_set.package}.{component.stem}", component.name)
        return constant

    def choice(self, target: Component) -> str:
        """The constant that holds the schemas that a place takes."""
        members = self.spec_set.members(target).values() if target.is_union else [target]
        constant = f"{self.schema(target)}__KINDS"  # two underscores: no component's own constant has them
        if target.is_union:
            del self.schemas[self.schema(target)]
        self.choices[constant] = [self.schema(member) for member in members]
        return constant

    def conversion(self, one: Field) -> str | None:
        """The call that turns an argument into wire JSON; None where it is wire JSON as it is.

        Where the field holds objects, the call also tells whether they surely keep every rule.
        """
        target = self.spec_set.parts_of(one)
        kind = (listed(one.node.get("type")) or [None])[0]
        if target is None:
            return self.scalar_conversion(one, str(kind))
        if self.spec_set.referred(one.document, one.raw) is not None:
            return f"part({one.name}, {self.choice(target)})"
        if kind == "array":
            return f"parts({one.name}, {self.choice(target)})"
        plain = target.is_union and any(not member.is_object for member in self.spec_set.untagged(target))
        check = f", {self.rules.check(target)}" if plain else ""
        return f"part_map({one.name}, {self.choice(target)}{check})"

    def scalar_conversion(self, one: Field, kind: str) -> str | None:
        if kind == "string" and "boolean" in one.node.get("x-accepts", ()):
            no, yes = next(pair for pair in FLAGS if set(pair) == set(one.node["enum"]))
            return f"as_flag({one.name}, {literal(no)}, {literal(yes)})"
        if kind == "string" and "integer" in one.node.get("x-accepts", ()):
            return f"as_text({one.name})"
        return {"array": f"plain_list({one.name})", "object": f"plain_map({one.name})"}.get(kind)

    # Messages

    def message(self, component: Component) -> None:
        """The builder class and the entry points of a message."""
        slots: list[Slot] = []
        path = [step.split(".", 1) for step in component.hint.get("in", ())]
        root = self.spec_set.components[component.stem, path[0][0]] if path else component
        shape = self.shape(component, path, slots)
        wires = [slot.field.wire for slot in slots]
        for slot in slots:
            slot.namesake = "name" in slot.field.hint and wires.count(slot.field.wire) > 1
        taken = {slot.field.wire for slot in slots if self.in_signature(component, slot)}
        fixed = {wire for hint in component.factories.values() for wire in hint.get("set", {})}
        rivals = {wire for slot in slots if slot.field.wire in taken for wire in slot.rivals}
        joint = {wire for wires in component.hint.get("methods", {}).values() for wire in wires}
        name = f"{component.names.class_name}Builder"
        page = self.spec_set.source(component.document, component.node)
        about = [
            sentence(f"{prose(component.node.get('description', component.name)).rstrip('.')}, under construction")
        ]
        base = self.base(root)
        model = f'"models.{root.names.class_name}"'
        heir = f"{base.name}[{model}]" if base and base.root.is_union else base.name if base else f"Builder[{model}]"
        builder = BuilderClass(name, heir, root, [*about, *([f"See {prose(page)}"] if page else [])])
        builder.component = component
        given_by_call = [
            {
                slot.name
                for slot in slots
                if slot.field.wire in hint.get("set", {}) or self.must(component, slot, slots, hint)
            }
            for hint in component.factories.values()
        ]
        builder.always = set.intersection(*given_by_call)
        builder.fill = fill(shape, "wire", builder.always)
        inherited = {call.name for call in base.methods} if base else set[str]()
        whole = {wire for slot in slots if slot.merges for wire in slot.field.node.get("properties", ())}
        for slot in slots:
            if slot.merges or slot.field.wire in whole:
                continue
            given = self.in_signature(component, slot) and self.spec_set.parts_of(slot.field) is None
            if not given and slot.field.wire not in fixed | (rivals - taken) | joint:
                builder.methods += [call for call in self.methods(slot) if call.name not in inherited]
        for method, wires in component.hint.get("methods", {}).items():
            builder.methods.append(self.joint(method, [slot for slot in slots if slot.field.wire in wires]))
        self.unique(component, builder, inherited)
        self.builders.append(builder)
        for factory, hint in component.factories.items():
            used = [slot for slot in slots if self.in_call(component, slot, hint)]
            scalars = [slot for slot in used if self.spec_set.parts_of(slot.field) is None]
            settled = {slot.name: self.settled(slot, used, hint) for slot in used}
            constants = {
                slot.name: hint["set"][slot.field.wire] for slot in slots if slot.field.wire in hint.get("set", {})
            }
            body = self.begin(
                name, [settled[slot.name] for slot in scalars], [slot.name for slot in scalars], constants
            )
            for slot in used:
                if slot.merges:
                    body[2:2] = self.merged(slot, slots)
                elif slot not in scalars:
                    body[-1] += f".{safe(slot.name)}({slot.name})"
            call = self.call(component, factory, list(settled.values()), {"args": [], **hint}, name, body)
            (self.groups.setdefault(component.group, []) if component.group else self.messages).append(call)

    def merged(self, slot: Slot, slots: list[Slot]) -> list[str]:
        """Statements that take a finished message apart, into the slots of the object that it becomes."""
        target, block = self.spec_set.parts_of(slot.field), slot.merges
        if target is None or block is None:
            raise TypeError(f"{slot.name}: only objects can be merged")
        inside = [one.wire for one in self.spec_set.fields(block)]
        names = {
            other.field.wire: other.name
            for other in slots
            if other.field.wire in inside and other.field.wire in slot.field.node["properties"]
        }
        return [
            f"whole, fine = part({slot.name}, {self.choice(target)})",
            f"made |= merged(whole, {literal(names)}, {literal(slot.name)})",
            f"ok = ok and fine and known_valid({self.rules.check(block)}, whole)",
        ]

    def begin(self, builder: str, fields: list[Field], names: list[str], fixed: dict[str, Any]) -> list[str]:
        """Statements that return a new builder with its first values."""
        values: list[str] = []
        first: list[str] = []
        lines: list[str] = []
        for one, name in zip(fields, names, strict=True):
            call = self.conversion(one)
            made = f"made[{literal(name)}]"
            good = self.rules.good(one.document, one.raw, made if call else one.name)
            if one.required:
                values.append(f"{literal(name)}: {call or one.name}")
                first.append(good)
            else:
                lines += [f"if {one.name} is not None:", f"    {made} = {call or one.name}"]
                lines += [f"    {line}" for line in keeping_ok(good)]
        values += [f"{literal(name)}: {literal(value)}" for name, value in fixed.items()]
        return [
            f"made: Wire = {{{', '.join(values)}}}",
            f"ok = {joined(first) or 'True'}",
            *lines,
            f"it = {builder}()",
            "it._calls, it._parts_valid = made, ok",
            "return it",
        ]

    def base(self, root: Component) -> BuilderClass | None:
        """The class with the methods that all builders of `root`, or of the union it belongs to, share."""
        owner = self.spec_set.kind_unions.get((root.stem, root.name), root)
        if "shared" not in owner.hint:
            return None
        if owner.name not in self.bases:
            about = sentence(f"{prose(owner.node.get('description', owner.name)).rstrip('.')}, under construction")
            plain = f'Builder["models.{owner.names.class_name}"]'
            base = BuilderClass(
                f"Any{owner.names.class_name}Builder", "Builder[M_co]" if owner.is_union else plain, owner, [about]
            )
            slots: list[Slot] = []
            for one in self.spec_set.fields(root):
                if one.wire in owner.hint["shared"]:
                    self.place(root, one, slots)
            for slot in slots:
                base.methods += self.methods(slot)
            self.bases[owner.name] = base
        return self.bases[owner.name]

    def settled(self, slot: Slot, used: list[Slot], hint: dict[str, Any]) -> Field:
        """The field of a slot as a call takes it: what it asks for, and of rivals the only one, must be given."""
        alone = slot.field.wire in hint.get("required", ()) or slot.name in hint.get("required", ())
        alone |= bool(slot.rivals) and not any(other.field.wire in slot.rivals for other in used if other is not slot)
        return replace(slot.field, name=slot.name, required=slot.field.required or alone)

    def must(self, component: Component, slot: Slot, slots: list[Slot], hint: dict[str, Any]) -> bool:
        """Whether a call can't be made without a value for a slot."""
        used = [other for other in slots if self.in_call(component, other, hint)]
        return slot in used and self.spec_set.parts_of(slot.field) is None and self.settled(slot, used, hint).required

    def in_signature(self, component: Component, slot: Slot) -> bool:
        return any(self.in_call(component, slot, hint) for hint in component.factories.values())

    def in_call(self, component: Component, slot: Slot, hint: dict[str, Any]) -> bool:
        named = [*hint.get("args", ()), *hint.get("keywords", ())]
        if slot.name in named or (slot.field.wire in named and not slot.namesake):
            return True
        if "keywords" in hint or slot.field.wire in hint.get("set", {}) or slot.field.node.get("x-credential"):
            return False
        array = listed(slot.field.node.get("type")) == ["array"]
        return slot.field.required and not array and self.spec_set.referred(slot.field.document, slot.field.raw) is None

    def shape(self, component: Component, path: list[list[str]], slots: list[Slot]) -> Shape:
        """The shape of a message: its own fields, and of what it is wrapped in those that lead to it or are shared."""
        owner = self.spec_set.components[component.stem, path[0][0]] if path else component
        shared = owner.hint.get("shared", ())
        shape: Shape = []
        for one in self.spec_set.fields(owner):
            if path and one.wire == path[0][1]:
                shape.append((one.wire, self.shape(component, path[1:], slots)))
            elif not path or one.const or one.required or one.wire in shared:
                shape.append((one.wire, self.place(owner, one, slots)))
        return shape

    def place(self, owner: Component, one: Field, slots: list[Slot]) -> Place:
        """The place of one field in a shape."""
        target = self.spec_set.referred(one.document, one.raw)
        if one.const:
            return Constant(literal(one.node["const"]))
        if one.hint.get("flatten") and target:
            inner = self.shape(target, [], slots)
            if "merge" in one.hint:
                ref = {"$ref": one.hint["merge"]["of"]}
                whole = replace(one, raw=ref, node=self.spec_set.folded(one.document, ref), required=True)
                inner.append(("", self.taken(owner, one, Slot(whole, one.hint["merge"]["arg"], merges=target), slots)))
            return inner if one.required else OptionalShape(inner)
        return self.taken(owner, one, Slot(one, one.hint.get("name", one.name), rivals(owner, one)), slots)

    def taken(self, owner: Component, one: Field, slot: Slot, slots: list[Slot]) -> Slot:
        """A slot for a field of `owner`, as one more of `slots`."""
        if any(other.name == slot.name for other in slots):
            at = ("components", "schemas", owner.name, "properties", one.wire)
            text = f"two fields of one message are called {slot.name!r}; give one an x-name, or a name in its x-builder"
            self.mistakes.append(owner.document.mistake(at, text))
        slots.append(slot)
        return slot

    def methods(self, slot: Slot) -> list[Call]:
        """The chained methods for one field."""
        return [*self.own_methods(slot), *([self.batch(slot)] if "batch" in slot.field.hint else [])]

    def batch(self, slot: Slot) -> Call:
        """The method that splits a message for very many receivers."""
        one, hint = slot.field, slot.field.hint["batch"]
        items = self.spec_set.parts_of(one)
        beside = next(
            (other for other in self.spec_set.fields(self.owner(one)) if other.wire == hint.get("with")), None
        )
        if items is None:
            raise TypeError(f"{one.wire}: receivers are objects")
        item = self.types.argument(one.document, one.node["items"])
        params = [Param(slot.name, f"Iterable[{item} | None]", "()", True, "More receivers, after those of the chain.")]
        if beside:
            about = f"More {beside.wire}, one for each receiver."
            params.append(Param(beside.name, "Iterable[str] | None", "None", False, about))
        most = hint["max"]
        paragraphs = [
            f"Splits a message for any number of receivers into requests for up to {most} of them, and up to {most} ids.",
            "It is lazy: a request is made when it is asked for, and no receiver is kept longer. Receivers keep their "
            "order, and one with too many ids is divided.",
        ]
        arguments = [
            "self", literal(slot.name), slot.name, self.choice(items), str(most), repr(tuple(hint["ids"])),
            literal(beside.name if beside else ""), beside.name if beside else "None",
        ]  # fmt: skip
        return Call(hint["method"], params, "Iterator[Self]", paragraphs, [f"return batches({', '.join(arguments)})"])

    def owner(self, one: Field) -> Component:
        """The component that a field stands in."""
        return next(
            component
            for component in self.spec_set.of(one.document)
            if component.is_object and component.node["properties"].get(one.wire) is one.raw
        )

    def own_methods(self, slot: Slot) -> list[Call]:
        one = slot.field
        target = self.spec_set.referred(one.document, one.raw)
        if target and target.is_object and not target.factories:
            return [self.object_method(one, target, slot.name)]
        if listed(one.node.get("type")) == ["array"]:
            items = self.spec_set.referred(one.document, one.node["items"])
            if items is not None:
                return self.array_methods(one, items, slot.name)
            if "item" in one.hint:
                return self.list_methods(one, slot.name)
        return [self.setter(one, slot.name)]

    def setter(self, one: Field, name: str) -> Call:
        default = "True" if listed(one.node.get("type")) == ["boolean"] else None
        annotation = f"{self.types.argument(one.document, one.raw)} | None"
        about = described(one.node) or sentence(f"Sets {prose(one.wire)}")
        page = self.spec_set.source(one.document, one.raw, one.node)
        paragraphs = [about, *([f"See {prose(page)}"] if page and "x-source" in one.raw else [])]
        body = [*self.warnings([one]), f"if {name} is None:", "    return self", *self.scalar(one, name)]
        if self.spec_set.parts_of(one):
            call = self.conversion(replace(one, name=name))
            body = [*self.warnings([one]), f"return self._put({literal(name)}, {call})"]
        return Call(safe(name), [Param(name, annotation, default, True, "")], "Self", paragraphs, body)

    def joint(self, method: str, slots: list[Slot]) -> Call:
        """A method that sets several values at once."""
        params: list[Param] = []
        steps = "self"
        for slot in slots:
            one = replace(slot.field, name=slot.name)
            annotation = f"{self.types.argument(one.document, one.raw)} | None"
            params.append(Param(slot.name, annotation, None, True, described(one.node)))
            made = self.conversion(one) or slot.name
            steps += f"._put({literal(slot.name)}, ({made}, {self.rules.good(one.document, one.raw, made)}))"
        about = sentence(f"Sets {' and '.join(prose(slot.field.wire) for slot in slots)}")
        return Call(safe(method), params, "Self", [about], [f"return {steps}"])

    def list_methods(self, one: Field, name: str) -> list[Call]:
        """The chained methods for an array of plain values, which the finished message is checked for."""
        item = self.types.argument(one.document, one.node["items"])
        about = f"Appends to {prose(one.wire)}. {described(one.node)}".strip()
        put = f"return self._extend({literal(name)}, (plain_list({name}), True))"
        some = Param(f"*{name}", f"{item} | None", None, True, "")
        all_of = Param(name, f"Iterable[{item} | None] | None", None, True, "")
        return [
            Call(safe(one.hint["item"]), [some], "Self", [about], [put]),
            Call(safe(name), [all_of], "Self", [about], [put]),
        ]

    def scalar(self, one: Field, name: str) -> list[str]:
        """Statements that put a value that is no object into a slot."""
        call = self.conversion(replace(one, name=name))
        good = self.rules.good(one.document, one.raw, "made" if call else name)
        return [f"made = {call}", *step(name, "made", good)] if call else step(name, name, good)

    def object_method(self, one: Field, target: Component, name: str) -> Call:
        hint = {"args": [], **target.hint}
        fields = self.arguments(target, {})
        body = self.object_lines(target, fields, {}, name)
        summary = described({key: value for key, value in one.raw.items() if key in ("description", *GONE)})
        return self.call(target, safe(name), fields, hint, "Self", body, summary or None)

    def array_methods(self, one: Field, items: Component, name: str) -> list[Call]:
        members = self.spec_set.members(items) if items.is_union else {items.name: items}
        names: dict[str, str] = one.hint.get("items", {})
        calls: list[Call] = []
        item = self.types.argument(one.document, one.node["items"])
        if items.is_union and "item" in one.hint:
            method = one.hint["item"]
            body = [f"return self._extend({literal(name)}, parts([{method}], {self.choice(items)}))"]
            about = f"Appends a finished part to {prose(one.wire)}."
            calls.append(Call(safe(method), [Param(method, f"{item} | None", None, True, "")], "Self", [about], body))
            members = {}
        for member in members.values():
            method = names.get(member.name) if names else one.hint.get("item") or next(iter(member.factories), None)
            if method is None:
                continue
            calls.append(self.appender(member, method, name))
        if name not in [call.name for call in calls]:
            param = Param(name, f"Iterable[{item} | None] | None", None, True, "")
            about = f"Appends finished parts to {prose(one.wire)}. {described(one.node)}".strip()
            body = [f"return self._extend({literal(name)}, parts({name}, {self.choice(items)}))"]
            calls.append(Call(safe(name), [param], "Self", [about], body))
        return calls

    def appender(self, member: Component, method: str, slot: str) -> Call:
        call = self.object_method_of(member, method, slot)
        call.paragraphs[0] = f"Appends an item. {call.paragraphs[0]}"
        return call

    def routed(self, member: Component, method: str, slot: str) -> Call:
        """A call with one argument that goes under a key of several, by the provider that it comes from."""
        route = member.hint["route"]
        packages = {f"{self.spec_set.package}.{file.rpartition('.')[0]}": key for file, key in route["keys"].items()}
        one = next(one for one in self.spec_set.fields(member) if one.wire in packages.values())
        target = self.spec_set.parts_of(one)
        if target is None:
            raise TypeError(f"{member.name}: a route is for messages")
        consts = ", ".join(
            f"{literal(field.wire)}: {literal(field.node['const'])}"
            for field in self.spec_set.fields(member)
            if field.const
        )
        keys = ", ".join(map(literal, dict.fromkeys(packages.values())))
        first = next(iter(packages.values()))
        call = self.call(member, safe(method), [], {}, "Self", [])
        call.params = [
            Param(route["arg"], self.types.argument(one.document, one.raw), None, True, described(target.node)),
            Param(
                "key", f"Literal[{keys}] | None", "None", False, "The key that it goes under; by default the network's."
            ),
        ]
        call.body = [
            f"value, fine = part({route['arg']}, {self.choice(target)})",
            f"place = home_of({route['arg']}, {literal(packages)}, {literal(first)}) if key is None else str(key)",
            *step(slot, f"{{{consts}, place: value}}", "fine", many=True),
        ]
        return call

    def object_method_of(self, member: Component, method: str, slot: str) -> Call:
        if "route" in member.hint:
            return self.routed(member, method, slot)
        fields = self.arguments(member, {})
        hint = {key: value for key, value in member.hint.items() if key == "args"}
        body = self.object_lines(member, fields, {}, slot, many=True)
        return self.call(member, safe(method), fields, hint, "Self", body)

    def unique(self, component: Component, builder: BuilderClass, inherited: set[str]) -> None:
        seen = set(inherited)
        for method in builder.methods:
            if method.name in seen:
                at = ("components", "schemas", component.name)
                self.mistakes.append(
                    component.document.mistake(
                        at, f"two chained methods of {component.name} are called {method.name!r}"
                    )
                )
            seen.add(method.name)


NOT_EMPTY = ["minItems", 1]
GONE = ("deprecated", "x-deprecated")


def rivals(owner: Component, one: Field) -> frozenset[str]:
    """The fields that exclude each other with `one`, itself among them."""
    for rule in owner.node.get("allOf", ()):
        branches = [*rule.get("oneOf", ()), *([rule["not"]] if "not" in rule else [])]
        names = [name for branch in branches for name in branch.get("required", ())]
        if one.wire in names and len(names) > 1:
            return frozenset(names)
    return frozenset()


def only_texts(node: Node) -> bool:
    """Whether a value is an array of strings of which nothing more is asked."""
    items = node.get("items", {}) if listed(node.get("type")) == ["array"] else {}
    return listed(items.get("type")) == ["string"] and not {"const", "allOf", *SCALAR_RULES["string"]} & items.keys()


def step(slot: str, made: str, ok: str, many: bool = False) -> list[str]:
    """Statements that return a builder with one more value; written out, as a call for it costs half of a short one."""
    fine = joined(["self._parts_valid", ok])
    place = f"({literal(slot)},)" if many else literal(slot)
    return [
        "it = type_of(self)()",
        f"it._calls, it._parts_valid = (self._calls, {place}, {made}), {fine}",
        "return it",
    ]


def safe(name: str) -> str:
    """A method name that hides nothing every builder has."""
    return f"{name}_" if name in RESERVED else name
