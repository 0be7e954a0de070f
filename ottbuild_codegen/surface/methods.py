"""The chained methods for one slot of a message."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator

from ottbuild_codegen.spec.identifiers import public_name
from ottbuild_codegen.spec.model import Component, SpecSet, as_list
from ottbuild_codegen.surface.effects import method_effects, object_effects
from ottbuild_codegen.surface.model import (
    Append,
    AppendRouted,
    Call,
    Form,
    Layout,
    Param,
    Path,
    PutObject,
    PutValue,
    Slot,
    Split,
    slots_in,
)
from ottbuild_codegen.surface.objects import named_only, object_layout, object_params


class Methods:
    """Works out the methods of one builder.

    A field that holds an object has a method that takes the object's fields, or the object itself where it has a
    factory. An array has a method that appends one item, and one with its own name that appends finished parts.
    """

    def __init__(self, spec_set: SpecSet, layout: Layout) -> None:
        self.spec_set = spec_set
        self.holding: dict[str, Layout] = defaultdict(list)
        """Name of a slot -> the places of the layout that are that slot, or have it inside."""
        for key, place in layout:
            for name in dict.fromkeys(slot.name for slot in slots_in([(key, place)])):
                self.holding[name].append((key, place))

    def of(self, slot: Slot) -> Iterator[Call]:
        """Yield the methods for a slot."""
        field = slot.field
        target = self.spec_set.referred(field.document, field.raw)
        if target and target.is_object and not target.factories:
            yield self.object_method(slot, target)
        elif field.is_array and (items := self.spec_set.referred(field.document, field.node["items"])) is not None:
            yield from self.array_methods(slot, items)
        elif field.is_array:
            for name in dict.fromkeys([field.hint.item or slot.name, slot.name]):
                yield self.appending(slot, name, None, Form.VALUES)
        else:
            yield self.setter(slot)

    def setter(self, slot: Slot) -> Call:
        """Return the method that sets a value."""
        field = slot.field
        default = "True" if as_list(field.node.get("type")) == ["boolean"] else None
        param = Param(
            slot.name,
            document=field.document,
            node=field.raw,
            default=default,
            nullable=True,
            path=slot.path,
            optional=True,
        )
        effects = method_effects(self.holding[slot.name], set(), {slot.name})
        return Call(method_name(slot.name), (param,), PutValue(slot), effects.fixed, effects.beside)

    def object_method(self, slot: Slot, target: Component) -> Call:
        """Return the method that takes the fields of an object without a factory."""
        return self.making(slot, target, slot.name, target.hint.args or (), append=False)

    def making(self, slot: Slot, component: Component, name: str, args: tuple[str, ...] | None, append: bool) -> Call:
        """Return a method that makes an object from arguments."""
        layout = named_only(object_layout(self.spec_set, component, {}), args, component.hint.keywords)
        at: Path = (*slot.path, 0) if append else slot.path
        own = object_effects(layout, at)
        around = method_effects(self.holding[slot.name], {slot.name}, set())
        return Call(
            method_name(name),
            object_params(layout, args, at),
            PutObject(slot, component, layout, append),
            around.fixed | own.fixed,
            around.beside | own.beside,
            component,
        )

    def array_methods(self, slot: Slot, items: Component) -> Iterator[Call]:
        """Yield the methods that append one item, and the one that appends finished parts."""
        hint = slot.field.hint
        members = list(self.spec_set.members(items).values()) if items.is_union else [items]
        names: list[str] = []
        if items.is_union and hint.item:
            names.append(method_name(hint.item))
            yield self.appending(slot, hint.item, items, Form.ITEM)
            members = []
        for member in members:
            method = hint.items.get(member.name) if hint.items else hint.item or next(iter(member.factories), None)
            if method is not None:
                names.append(method_name(method))
                routed = member.hint.route is not None
                yield (
                    self.routed(slot, member, method)
                    if routed
                    else self.making(slot, member, method, member.hint.args, append=True)
                )
        if slot.name not in names:
            yield self.appending(slot, slot.name, items, Form.ITEMS)

    def appending(self, slot: Slot, name: str, items: Component | None, form: Form) -> Call:
        """Return a method that appends finished parts, or plain values, which the finished message validates."""
        single = form is Form.ITEM
        field = slot.field
        param = Param(
            slot.name if form is Form.VALUES else name,
            form,
            field.document,
            field.node["items"],
            nullable=True,
            variadic=form is Form.VALUES,
            path=slot.path if form is Form.ITEMS else (*slot.path, 0),
            optional=True,
        )
        effects = method_effects(self.holding[slot.name], set(), {slot.name})
        return Call(method_name(name), (param,), Append(slot, items, single), effects.fixed, effects.beside)

    def routed(self, slot: Slot, member: Component, method: str) -> Call:
        """Return the method with one argument that goes under a key of several, by the provider of its message."""
        route = member.hint.route
        if route is None:
            raise TypeError(f"{member.name}: no route")
        package = self.spec_set.package
        packages = {f"{package}.{file.rpartition('.')[0]}": key for file, key in route.keys.items()}
        fields = self.spec_set.fields(member)
        field = next(one for one in fields if one.wire in packages.values())
        target = self.spec_set.parts_of(field)
        if target is None:
            raise TypeError(f"{member.name}: a route is for messages")
        at = (*slot.path, 0)
        params = (
            Param(
                route.argument,
                document=field.document,
                node=field.raw,
                about=target.node,
                path=(*at, "{key}"),
            ),
            Param(
                "key",
                Form.KEY,
                about="The key that it goes under; by default the network's.",
                positional=False,
                default="None",
                nullable=True,
                optional=True,
                choices=tuple(dict.fromkeys(packages.values())),
            ),
        )
        fixed = {(*at, one.wire): one.node["const"] for one in fields if one.const}
        action = AppendRouted(slot, member, target, route.argument, packages)
        return Call(method_name(method), params, action, fixed, about=member)

    def batch(self, slot: Slot) -> Call:
        """Return the method that splits a message for any number of receivers."""
        field, batch = slot.field, slot.field.hint.batch
        along = batch.beside if batch else None
        beside = next((one for one in self.spec_set.fields(slot.owner) if one.wire == along), None)
        total = next((rule for rule in as_list(field.node.get("x-check")) if rule["rule"] == "total_items"), None)
        limits = [limit for limit in (field.node.get("maxItems"), total and total["max"]) if limit is not None]
        most = min(limits, default=None)
        params = [
            Param(
                slot.name,
                Form.ITEMS,
                field.document,
                field.node["items"],
                about="More receivers, after those of the chain.",
                default="()",
            ),
            Param(
                "size",
                Form.NUMBER,
                about=f"How many of them a request gets, at most {most}."
                if most
                else "How many of them a request gets.",
                positional=False,
                default=None if most is None else str(most),
            ),
        ]
        if beside:
            about = f"More {beside.wire}, one for each receiver."
            params.append(Param(beside.name, Form.TEXTS, about=about, positional=False, default="None", nullable=True))
        params.sort(key=lambda param: param.positional, reverse=True)
        items = self.spec_set.parts_of(field)
        return Call("batches", tuple(params), Split(slot, items, most, tuple(total["fields"] if total else ()), beside))


def method_name(name: str) -> str:
    """Return a method name that hides nothing every builder has."""
    return public_name(name)
