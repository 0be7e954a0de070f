"""Print the builders of one provider: what the template fills in."""

from __future__ import annotations

from collections.abc import Iterable

from ottbuild_codegen.emit.bodies import Bodies
from ottbuild_codegen.emit.expressions import function_name
from ottbuild_codegen.emit.mixins import share
from ottbuild_codegen.emit.printed import PrintedBuilder, PrintedCall
from ottbuild_codegen.emit.rules import Rules
from ottbuild_codegen.emit.scopes import top, unmarked
from ottbuild_codegen.emit.signatures import call_docstring, returns, signature
from ottbuild_codegen.emit.types import Types
from ottbuild_codegen.spec.identifiers import Namer
from ottbuild_codegen.spec.model import Component, SpecSet
from ottbuild_codegen.spec.text import docstring, literal, prose, sentence
from ottbuild_codegen.surface.model import (
    Builder,
    Call,
    Constant,
    Entry,
    Inner,
    Layout,
    MakePart,
    PutValues,
    Slot,
    StartMessage,
    Surface,
)


class Printer:
    """Print the calls of one provider."""

    def __init__(self, spec_set: SpecSet, surface: Surface, patterns: dict[str, str]) -> None:
        names = Namer(module_names(surface, patterns.values()))
        self.spec_set = spec_set
        self.surface = surface
        self.rules = Rules(spec_set, surface.document, "_checks.")
        self.rules.patterns = patterns
        self.rules.of_text = False
        self.types = Types(spec_set, surface.document, "models.")
        self.bodies = Bodies(spec_set, surface.document, self.rules, names)
        self.builders: list[PrintedBuilder] = []
        self.bases: list[PrintedBuilder] = []
        groups: dict[str, list[PrintedCall]] = {}
        messages: list[PrintedCall] = []
        printed_bases: set[str] = set()
        built = {id(builder.component): builder for builder in reversed(surface.builders)}
        entries: dict[int, list[Entry]] = {}
        for entry in surface.entries:
            entries.setdefault(id(entry.component), []).append(entry)
        for component in spec_set.of(surface.document):
            builder = built.get(id(component))
            if builder is not None:
                if builder.base is not None and builder.base.name not in printed_bases:
                    printed_bases.add(builder.base.name)
                    self.bases.append(self.base(builder.base))
                self.builders.append(self.builder(builder))
            for entry in entries.get(id(component), ()):
                indent = 12 if component.group else 8
                call = self.call(entry.call, entry.name, indent)
                ungrouped = messages if builder is not None else groups.setdefault("", [])
                (groups.setdefault(component.group, []) if component.group else ungrouped).append(call)
        self.mixins, self.builders = share(self.builders, names)
        self.ungrouped = [*messages, *groups.pop("", [])]
        """The entry points of the provider's own class: those of messages, then those of parts."""
        self.groups = groups
        """Group -> its entry points."""

    def call(self, call: Call, name: str = "", indent: int = 8) -> PrintedCall:
        """Return a call, ready to be written."""
        return PrintedCall(
            call.name,
            ("" if name else "self: Chain, ") + signature(self.types, call.params),
            returns(call),
            call_docstring(self.spec_set, call, indent),
            tuple(self.bodies.body(call)),
            f"{name or f'{self.surface.provider}.{call.name}'} {call.deprecation}" if call.deprecation else None,
            slot_of(call),
            tuple(param.name for param in call.params if param.default is None and not param.variadic),
        )

    def builder(self, builder: Builder) -> PrintedBuilder:
        """Return the class of a message under construction, ready to be written."""
        component, base, root = builder.component, builder.base, builder.root
        model = f'"models.{root.names.class_name}"'
        inherits = f"Builder[{model}]"
        if base is not None:
            inherits = f"{top(base.name)}[{model}]" if base.root.is_union else top(base.name)
        page = self.spec_set.source(component.document, component.node)
        return PrintedBuilder(
            builder.name,
            inherits,
            docstring([under_construction(component), *([f"See {prose(page)}"] if page else [])], 4),
            root,
            "[" in inherits,
            function_name(component.name, "complete"),
            fill(builder.layout, "wire", builder.always),
            alone(builder.layout, builder.always),
            self.calls(builder.methods),
        )

    def base(self, base: Builder) -> PrintedBuilder:
        """Return the class with the methods that sibling messages share, ready to be written."""
        root = base.root
        inherits = "Builder[M_co]" if root.is_union else f'Builder["models.{root.names.class_name}"]'
        doc = docstring([under_construction(root)], 4)
        return PrintedBuilder(base.name, inherits, doc, root, root.is_object, "", [], {}, self.calls(base.methods))

    def calls(self, calls: Iterable[Call]) -> list[PrintedCall]:
        """Return methods, ready to be written."""
        return [self.call(call) for call in calls]


def module_names(surface: Surface, patterns: Iterable[str]) -> list[str]:
    """Return the names of the module that are settled before it is printed."""
    builders = [*surface.bases.values(), *surface.builders]
    return [surface.provider, *(builder.name for builder in builders), *map(unmarked, patterns)]


def slot_of(call: Call) -> str:
    """Return the first slot that a method fills; "" for an entry point."""
    action = call.action
    if isinstance(action, (MakePart, StartMessage)):
        return ""
    return action.slots[0].name if isinstance(action, PutValues) else action.slot.name


def under_construction(component: Component) -> str:
    """Return the summary of the builder of a component."""
    about = prose(component.node.get("description", component.name)).rstrip(".")
    return sentence(f"{about}, under construction")


def fill(layout: Layout, variable: str, always: frozenset[str]) -> list[str]:
    """Return statements that make the object `variable` from `values`; `always` are the slots that have a value."""
    before: list[str] = []
    first: list[str] = []
    lines: list[str] = []
    for key, place in layout:
        if isinstance(place, Slot) and place.merges:
            slot = literal(place.name)
            lines += [f"if {slot} in values:", f"    {variable} = with_rest({variable}, values[{slot}])"]
            continue
        if isinstance(place, Inner) and place.optional:
            lines += _optional(key, place, variable, f"{variable}_{len(first) + len(lines)}", before)
            continue
        value = ""
        if isinstance(place, Constant):
            value = literal(place.value)
        elif isinstance(place, Slot) and place.name in always:
            value = f"values[{literal(place.name)}]"
        elif isinstance(place, Slot) and place.field.hint.empty:
            value = f"values.get({literal(place.name)}, [])"
        elif isinstance(place, Inner):
            value = f"{variable}_{len(first) + len(lines)}"
            before += fill(place.layout, value, always)
        if value and not lines:
            first.append(f"{literal(key)}: {value}")
        elif value:
            lines.append(f"{variable}[{literal(key)}] = {value}")
        elif isinstance(place, Slot):
            slot = literal(place.name)
            lines += [f"if {slot} in values:", f"    {variable}[{literal(key)}] = values[{slot}]"]
    return [*before, f"{variable}: Wire = {{{', '.join(first)}}}", *lines]


def alone(layout: Layout, always: frozenset[str]) -> dict[str, tuple[bool, tuple[str, ...]]]:
    """Return what the class of a builder says of the arrays that can be all that an optional object holds."""
    found: dict[str, tuple[bool, tuple[str, ...]]] = {}
    for _, place in layout:
        if isinstance(place, Inner):
            found |= alone(place.layout, always)
            names = slots_in(place.layout)
            # what needs no field is left out anyway when it is empty
            if place.optional and place.component.node.get("required") and always.isdisjoint(names):
                for _, one in place.layout:
                    if isinstance(one, Slot) and one.field.is_array:
                        refused = bool(one.field.node.get("minItems"))
                        found[one.name] = (refused, tuple(name for name in names if name != one.name))
    return found


def slots_in(layout: Layout) -> list[str]:
    """Return the slots in an object, and in those that it holds."""
    names: list[str] = []
    for _, place in layout:
        names += slots_in(place.layout) if isinstance(place, Inner) else [place.name] if isinstance(place, Slot) else []
    return names


def _optional(key: str, place: Inner, variable: str, inner: str, before: list[str]) -> list[str]:
    """Return statements that put an object in place where it is not empty; those that make it go to `before`."""
    target = f"{variable}[{literal(key)}]"
    wire, only = place.layout[0]
    if isinstance(only, Slot) and len(place.layout) == 1:
        slot = literal(only.name)
        return [f"if {slot} in values:", f"    {target} = {{{literal(wire)}: values[{slot}]}}"]
    before += fill(place.layout, inner, frozenset())
    constants = sum(isinstance(one, Constant) for _, one in place.layout)
    return [f"if len({inner}) > {constants}:" if constants else f"if {inner}:", f"    {target} = {inner}"]
