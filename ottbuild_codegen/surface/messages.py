"""The builder of one message: its layout, its entry points, and the methods for its slots."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from dataclasses import replace

from ottbuild_codegen.spec.hints import Factory, Wrapper
from ottbuild_codegen.spec.identifiers import Namer
from ottbuild_codegen.spec.model import Component, Field, SpecSet, as_list
from ottbuild_codegen.spec.source import Document, Mistake
from ottbuild_codegen.surface.effects import method_effects, start_effects
from ottbuild_codegen.surface.methods import Methods, method_name
from ottbuild_codegen.surface.model import (
    Append,
    Builder,
    Call,
    Constant,
    Form,
    Inner,
    Layout,
    LayoutPlace,
    MakePart,
    Param,
    Path,
    PutObject,
    PutValue,
    PutValues,
    Slot,
    Split,
    StartMessage,
    slots_in,
)
from ottbuild_codegen.surface.objects import ArgumentSource, field_params


class Messages:
    """Works out the builders of one provider."""

    def __init__(self, spec_set: SpecSet, document: Document) -> None:
        self.spec_set = spec_set
        self.document = document
        self.bases: dict[str, Builder] = {}
        self.mistakes: list[Mistake] = []
        self._rivals: dict[tuple[str, str], dict[str, frozenset[str]]] = {}
        self.names = Namer(f"{component.names.class_name}Builder" for component in spec_set.of(document))
        """The names of the bases: they yield to those of the builders."""

    def builder(self, component: Component) -> Builder:
        """Return the builder of a message, with its methods."""
        wrappers = component.hint.wrappers
        root = self.spec_set.components[component.stem, wrappers[0].component] if wrappers else component
        layout = self.layout(component, wrappers, set())
        slots = list(slots_in(layout))
        wires = Counter(slot.field.wire for slot in slots)
        for slot in slots:
            slot.shares_wire_name = slot.field.hint.name is not None and wires[slot.field.wire] > 1
        name = f"{component.names.class_name}Builder"
        builder = Builder(name, component, root, layout, self.base(root))
        filled = [
            {
                slot.name
                for slot in slots
                if slot.field.wire in factory.constants
                or (self.spec_set.parts_of(slot.field) is None and self.must(component, slot, slots, factory))
            }
            for factory in component.factories.values()
        ]
        builder.always = frozenset(set.intersection(*filled))
        builder.methods = list(self.methods(builder, slots))
        self.check_names(component, builder)
        return builder

    def methods(self, builder: Builder, slots: list[Slot]) -> Iterator[Call]:
        """Yield the methods for the slots that no entry point fills. A list can always be appended to."""
        component = builder.component
        inherited = {call.name for call in builder.base.methods} if builder.base else set[str]()
        taken = {slot.field.wire for slot in slots if self.in_signature(component, slot)}
        constants = {wire for factory in component.factories.values() for wire in factory.constants}
        rivals = {wire for slot in slots if slot.field.wire in taken for wire in slot.rivals}
        joint = {wire for wires in component.hint.methods.values() for wire in wires}
        merged = {wire for slot in slots if slot.merges for wire in slot.field.node.get("properties", ())}
        methods = Methods(self.spec_set, builder.layout)
        for slot in slots:
            if slot.merges or slot.field.wire in merged:
                continue
            plain = self.spec_set.parts_of(slot.field) is None
            given = self.in_signature(component, slot) if plain else self.is_asked_for(component, slot, slots)
            if not given and slot.field.wire not in constants | (rivals - taken) | joint:
                yield from (call for call in methods.of(slot) if call.name not in inherited)
        for slot in slots:
            if slot.field.hint.batch is not None:
                yield methods.batch(slot)
        for method, wires in component.hint.methods.items():
            yield joint_method(method, builder.layout, [slot for slot in slots if slot.field.wire in wires])

    def entry_point(self, builder: Builder, name: str, factory: Factory) -> Call:
        """Return the entry point that starts a message."""
        component, slots = builder.component, list(slots_in(builder.layout))
        used = [slot for slot in slots if self.in_call(component, slot, factory)]
        settled = {slot.name: self.settled(slot, used, factory) for slot in used}
        plain = [slot for slot in used if self.spec_set.parts_of(slot.field) is None]
        merged = [slot for slot in used if slot.merges]
        parts = [slot for slot in used if self.spec_set.parts_of(slot.field) is not None and not slot.merges]
        constants = {
            slot.name: factory.constants[slot.field.wire] for slot in slots if slot.field.wire in factory.constants
        }
        chained = [slot for slot in self.chained(builder, slots, factory) if slot.name not in settled]
        joint = joint_params(builder, {slot.name for slot in chained})
        chained = [slot for slot in chained if all(param.name != slot.name for param in joint)]
        settled |= {slot.name: replace(slot.field, name=slot.keyword, required=False) for slot in chained}
        merging = {slot.name: self.reference(slot) for slot in merged}
        always = {slot.name for slot in [*plain, *merged] if settled[slot.name].required}
        perhaps = {slot.name for slot in used} - always
        effects = start_effects(builder.layout, always | constants.keys(), perhaps)
        given = [
            ArgumentSource(settled[slot.name], slot.path, slot.name not in always)
            for slot in slots
            if slot.name in settled
        ]
        names = {slot.keyword for slot in chained}
        params = [
            replace(param, merges=merging.get(param.name, ""), chained=param.name in names)
            for param in field_params(given, factory.args or ())
        ]
        makers = self.makers(builder)
        shorts = {slot.keyword: makers[slot.name].params[0] for slot in chained if slot.name in makers}
        params = [replace(param, short=shorts.get(param.name)) for param in params]
        params.sort(key=lambda param: 0 if param.positional else 1 if param.default is None else 2)
        params = with_joint(params, joint)
        set_by_call = {slot.path: constants[slot.name] for slot in slots if slot.name in constants}
        return Call(
            name,
            tuple(params),
            StartMessage(
                builder.name,
                tuple((slot.name, settled[slot.name]) for slot in plain),
                tuple(parts),
                tuple(chained),
                joint,
                setters(builder),
                {name: call.name for name, call in makers.items()},
                tuple(merged),
                constants,
                tuple(slots),
            ),
            effects.fixed | set_by_call,
            effects.beside,
            component,
            factory.description,
        )

    def chained(self, builder: Builder, slots: list[Slot], factory: Factory) -> list[Slot]:
        """Return the slots that have a method, in wire order, but not those that the entry point fills by itself."""
        filled = {name for call in builder.all_methods for name in slots_of(call)}
        return [
            slot
            for slot in slots
            if slot.name in filled
            and slot.field.wire not in factory.constants
            and not slot.field.node.get("x-credential")
        ]

    def makers(self, builder: Builder) -> dict[str, Call]:
        """Return the methods that make the object of a slot from one plain value by position: `.to("U1")`."""
        return {
            call.action.slot.name: call
            for call in builder.all_methods
            if isinstance(call.action, PutObject) and not call.action.append and self.is_short(call.params)
        }

    def is_short(self, params: tuple[Param, ...]) -> bool:
        """Return True if one string or number by position is enough for a call with such parameters."""
        if not params or any(param.default is None for param in params[1:]):
            return False
        param = params[0]
        if not param.positional or param.document is None:
            return False
        types = {*as_list(self.spec_set.folded(param.document, param.node).get("type"))}
        return bool(types) and types <= {"string", "integer"}

    def reference(self, slot: Slot) -> str:
        """Return a reference from the provider's spec to the component of a slot."""
        target = self.spec_set.target(slot.field.document, slot.field.raw["$ref"])
        file = "" if target.document is self.document else target.document.name
        return f"{file}#/components/schemas/{target.name}"

    def base(self, root: Component) -> Builder | None:
        """Return the class with the methods that all builders of `root`, or of the union it belongs to, share."""
        owner = self.spec_set.kind_unions.get((root.stem, root.name), root)
        if not owner.hint.shared:
            return None
        if owner.name not in self.bases:
            names = set[str]()
            layout: Layout = [
                (field.wire, self.place(root, field, names, (field.wire,)))
                for field in self.spec_set.fields(root)
                if field.wire in owner.hint.shared
            ]
            name = self.names.name(owner.name, f"Any{owner.names.class_name}Builder")
            base = Builder(name, owner, owner, layout)
            methods = Methods(self.spec_set, layout)
            base.methods = [call for slot in slots_in(layout) for call in methods.of(slot)]
            self.bases[owner.name] = base
        return self.bases[owner.name]

    # The layout

    def layout(
        self,
        component: Component,
        wrappers: tuple[Wrapper, ...],
        names: set[str],
        at: Path = (),
        needed: bool = True,
    ) -> Layout:
        """Return the layout of a message: its own fields, and the shared and required ones of what it is wrapped in."""
        owner = self.spec_set.components[component.stem, wrappers[0].component] if wrappers else component
        layout: Layout = []
        for field in self.spec_set.fields(owner):
            path = (*at, field.wire)
            if wrappers and field.wire == wrappers[0].wire:
                inner = self.layout(component, wrappers[1:], names, path, needed)
                held = self.spec_set.components[component.stem, wrappers[1].component] if wrappers[1:] else component
                layout.append((field.wire, Inner(held, inner, False, field)))
            elif not wrappers or field.const or field.required or field.wire in owner.hint.shared:
                layout.append((field.wire, self.place(owner, field, names, path, needed)))
        return layout

    def place(self, owner: Component, field: Field, names: set[str], path: Path, needed: bool = True) -> LayoutPlace:
        """Return the place of one field in a layout."""
        if field.const:
            return Constant(field.node["const"])
        target = self.spec_set.referred(field.document, field.raw)
        if not field.hint.flatten or target is None:
            slot = Slot(
                owner, field, field.call_name, path, self.rivals(owner).get(field.wire, frozenset()), needed=needed
            )
            return self.added(slot, names)
        layout = self.layout(target, (), names, path, needed and field.required)
        if field.hint.merge:
            ref = {"$ref": field.hint.merge.component}
            whole = replace(field, raw=ref, node=self.spec_set.folded(field.document, ref), required=True)
            slot = Slot(owner, whole, field.hint.merge.argument, path, merges=target)
            layout.append(("", self.added(slot, names)))
        return Inner(target, layout, not field.required, field)

    def rivals(self, owner: Component) -> dict[str, frozenset[str]]:
        """Return the fields of an object that exclude each other, each with all of them."""
        place = (owner.stem, owner.name)
        if place not in self._rivals:
            self._rivals[place] = _rivals(owner)
        return self._rivals[place]

    def added(self, slot: Slot, names: set[str]) -> Slot:
        """Add a slot to those of a message; two slots of one name are a mistake."""
        if slot.name in names:
            at = ("components", "schemas", slot.owner.name, "properties", slot.field.wire)
            text = f"two fields of one message are called {slot.name!r}; give one an x-name, or a name in its x-builder"
            self.mistakes.append(slot.owner.document.mistake(at, text))
        names.add(slot.name)
        return slot

    # What entry points take

    def settled(self, slot: Slot, used: list[Slot], factory: Factory) -> Field:
        """Return the field of a slot as a call takes it: the only one of several rivals must be given."""
        alone = slot.field.wire in factory.required or slot.name in factory.required
        alone |= bool(slot.rivals) and not any(other.field.wire in slot.rivals for other in used if other is not slot)
        return replace(slot.field, name=slot.name, required=slot.field.required or alone)

    def must(self, component: Component, slot: Slot, slots: list[Slot], factory: Factory) -> bool:
        """Return True if an entry point requires a value for a slot."""
        if not self.in_call(component, slot, factory):
            return False
        rivals = [other for other in slots if other.field.wire in slot.rivals] if slot.rivals else []
        used = [other for other in rivals if self.in_call(component, other, factory)]
        return self.settled(slot, used, factory).required

    def is_asked_for(self, component: Component, slot: Slot, slots: list[Slot]) -> bool:
        """Return True if every entry point requires an object for a slot or excludes it, so that a method is of no use."""
        return not slot.field.is_array and all(
            self.must(component, slot, slots, factory) or self.excluded(component, slot, slots, factory)
            for factory in component.factories.values()
        )

    def excluded(self, component: Component, slot: Slot, slots: list[Slot], factory: Factory) -> bool:
        """Return True if an entry point fills a slot that excludes another one."""
        if not slot.rivals:
            return False
        others = [other for other in slots if other.field.wire in slot.rivals and other is not slot]
        return any(
            other.field.wire in factory.constants or self.must(component, other, slots, factory) for other in others
        )

    def in_signature(self, component: Component, slot: Slot) -> bool:
        """Return True if any entry point takes a slot."""
        return any(self.in_call(component, slot, factory) for factory in component.factories.values())

    def in_call(self, component: Component, slot: Slot, factory: Factory) -> bool:
        """Return True if an entry point takes a slot: by its hint, or as a required value that is no object.

        A list of parts is not among them, as it can be chained, unless it is the only one of several rivals.
        """
        if slot.field.is_array and not slot.rivals and self.spec_set.parts_of(slot.field) is not None:
            return slot.field.wire in factory.required
        named = [*(factory.args or ()), *(factory.keywords or ())]
        if slot.name in named or (slot.field.wire in named and not slot.shares_wire_name):
            return True
        if slot.field.wire in factory.constants or slot.field.node.get("x-credential"):
            return False
        field = slot.field
        plain = not field.is_array and self.spec_set.referred(field.document, field.raw) is None
        return field.required and slot.needed and plain

    def check_names(self, component: Component, builder: Builder) -> None:
        """Report methods of one name."""
        seen: set[str] = set()
        for method in builder.all_methods[::-1]:
            if method.name in seen:
                text = f"two chained methods of {component.name} are called {method.name!r}"
                self.mistakes.append(component.document.mistake(("components", "schemas", component.name), text))
            seen.add(method.name)


def joint_method(method: str, layout: Layout, slots: list[Slot]) -> Call:
    """Return a method that sets several values at once."""
    params = tuple(
        Param(
            slot.name,
            document=slot.field.document,
            node=slot.field.raw,
            about=slot.field.node,
            nullable=True,
            path=slot.path,
            optional=True,
        )
        for slot in slots
    )
    effects = method_effects(layout, set(), {slot.name for slot in slots})
    return Call(method_name(method), params, PutValues(tuple(slots)), effects.fixed, effects.beside)


def joint_params(builder: Builder, chained: set[str]) -> tuple[Param, ...]:
    """Return the parameters of an entry point that do what methods with several arguments do."""
    return tuple(
        Param(
            call.name,
            Form.TOGETHER,
            about=f"What `.{call.name}({', '.join(param.name for param in call.params)})` takes, as a tuple.",
            positional=False,
            default="None",
            nullable=True,
            optional=True,
            chained=True,
            together=call.params,
        )
        for call in builder.methods
        if isinstance(call.action, PutValues) and chained.issuperset(slots_of(call))
    )


def with_joint(params: list[Param], joint: tuple[Param, ...]) -> list[Param]:
    """Return the parameters of an entry point with those for several fields, each before the first of its fields."""
    params = [*params]
    for param in joint:
        fields = {one.name for one in param.together}
        places = [place for place, one in enumerate(params) if one.name in fields and not one.positional]
        params.insert(min(places, default=len(params)), param)
    return params


def slots_of(call: Call) -> list[str]:
    """Return the names of the slots that a method fills."""
    action = call.action
    if isinstance(action, PutValues):
        return [slot.name for slot in action.slots]
    return [] if isinstance(action, (MakePart, StartMessage, Split)) else [action.slot.name]


def setters(builder: Builder) -> dict[str, str]:
    """Return the methods that take the whole value of a slot, as the entry point does."""
    actions = [(call.name, call.action) for call in builder.all_methods]
    return {
        action.slot.name: name
        for name, action in actions
        if isinstance(action, PutValue) or (isinstance(action, Append) and not action.single)
    }


def _rivals(owner: Component) -> dict[str, frozenset[str]]:
    """Return the fields that exclude each other: each field that there is a rule for -> those of the first such rule."""
    found: dict[str, frozenset[str]] = {}
    for rule in owner.node.get("allOf", ()):
        branches = [*rule.get("oneOf", ()), *([rule["not"]] if "not" in rule else [])]
        names = [name for branch in branches for name in branch.get("required", ())]
        if len(names) > 1:
            found = dict.fromkeys(names, frozenset(names)) | found
    return found
