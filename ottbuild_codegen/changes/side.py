"""One provider's calls, before or after a change of its spec."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ottbuild_codegen.changes.facts import At, at_component
from ottbuild_codegen.changes.pairs import ComponentKey, place
from ottbuild_codegen.emit.scopes import unmarked
from ottbuild_codegen.emit.signatures import annotation
from ottbuild_codegen.emit.types import Types as Annotations
from ottbuild_codegen.spec.model import Component, SpecSet
from ottbuild_codegen.surface.model import (
    AppendRouted,
    Argument,
    Builder,
    Call,
    Entry,
    MakePart,
    Param,
    PutObject,
    PutValues,
    Slot,
    StartMessage,
    Surface,
    arguments_in,
    inner_components,
)

Names = dict[str, str]
"""Old name -> new name."""
Types = frozenset[Any]
"""The members of a type: names, literals, and generic types with the members of theirs."""


class _WithUnions(Annotations):
    """Writes a union by its name, in place of the base classes of its members."""

    def taken_by(self, union: Component) -> str:
        return self.reached(union.document, union.names.class_name)


@dataclass
class Side:
    """One provider's calls, before or after."""

    spec_set: SpecSet
    surface: Surface
    names: Names = field(default_factory=dict)
    """Old name of a class -> its new name."""

    def annotation(self, param: Param) -> str:
        """Return the type of a parameter, as it is written."""
        return unmarked(annotation(Annotations(self.spec_set, self.surface.document, "models."), param))

    def taken(self, param: Param) -> Types:
        """Return the members of the type of a parameter; a union has its name, whichever classes stand for it."""
        known = self._taken.get(id(param))
        if known is None:
            known = self._taken[id(param)] = (param, self.types(unmarked(annotation(self._annotations, param))))
        return known[1]

    @cached_property
    def _taken(self) -> dict[int, tuple[Param, Types]]:
        return {}

    @cached_property
    def _annotations(self) -> Annotations:
        return _WithUnions(self.spec_set, self.surface.document, "models.")

    def types(self, text: str) -> Types:
        """Return the members of a type. Classes have their new names, and aliases of values are written out."""
        return self._members(ast.parse(text, mode="eval").body)

    def _members(self, node: ast.expr) -> Types:
        if isinstance(node, ast.BinOp):
            return self._members(node.left) | self._members(node.right)
        if isinstance(node, ast.Subscript):
            inner = node.slice.elts if isinstance(node.slice, ast.Tuple) else [node.slice]
            head = ast.unparse(node.value)
            if head == "Literal":
                values = [ast.literal_eval(literal) for literal in inner]
                return frozenset(("Literal", type(value).__name__, value) for value in values)
            return frozenset([(head, *(self._members(argument) for argument in inner))])
        text = ast.unparse(node)
        name = self.names.get(text, text)
        return self.types(self.aliases[name]) if name in self.aliases else frozenset([name])

    @cached_property
    def unions(self) -> dict[str, Types]:
        """The name of a union -> its members."""
        return {
            self._named(component): frozenset(
                self._named(self.spec_set.target(component.document, part["$ref"])) for part in component.node["oneOf"]
            )
            for component in self.spec_set.components.values()
            if component.is_union
        }

    def _named(self, component: Component) -> str:
        own_document = component.document is self.surface.document
        name = f"{'models' if own_document else f'_{component.stem}'}.{component.names.class_name}"
        return self.names.get(name, name)

    @cached_property
    def aliases(self) -> dict[str, str]:
        """The name of a scalar, an array or a map -> its type."""
        return {
            self._named(component): unmarked(self._annotations.argument(component.document, component.node))
            for component in self.spec_set.components.values()
            if not component.is_object and not component.is_union
        }

    @cached_property
    def entries(self) -> dict[str, Entry]:
        """`Acme.card` -> the entry point: those of messages first, and of each group together."""
        groups: dict[str, int] = {"": 0}
        for entry in self.surface.entries:
            groups.setdefault(entry.component.group, len(groups))
        order = sorted(
            self.surface.entries,
            key=lambda entry: (groups[entry.component.group], not entry.component.group and not entry.builder),
        )
        return {entry.name: entry for entry in order}

    def builder_name(self, component: Component) -> str:
        """Return how reports name a message under construction: by its only entry point, or by its class."""
        factories = list(component.factories)
        builder = f"{component.names.class_name}Builder"
        return f"{self.surface.provider}.{factories[0]}()" if len(factories) == 1 else builder

    def methods(self, builder: Builder) -> dict[str, Call]:
        """Return the chained methods of a message; those that it shares with others come first."""
        return {call.name: call for call in [*(builder.base.methods if builder.base else []), *builder.methods]}

    def at(self, component: Component, call: Call, param: str = "") -> At:
        """Return the place in the spec of a call, or of one of its parameters."""
        source = _source(call, param)
        if source is not None:
            return at_component(source.owner) / "properties" / source.field.wire
        if isinstance(call.action, (PutObject, AppendRouted)) and param:
            return at_component(call.action.component)
        at = at_component(component) / "x-builder"
        several = "factories" in component.node.get("x-builder", {})
        return at / "factories" / call.name if several else at / "factory"

    def makers(self) -> Iterator[tuple[ComponentKey, str]]:
        """Yield every object that calls make, with each of these calls."""
        for name, entry in self.entries.items():
            action = entry.call.action
            layout = action.layout if isinstance(action, MakePart) else entry.builder.layout if entry.builder else []
            root = entry.builder.root if entry.builder else entry.component
            for part in dict.fromkeys(map(place, [root, entry.component, *inner_components(layout)])):
                yield part, name
        for builder in self.surface.builders:
            for method, call in self.methods(builder).items():
                if isinstance(call.action, (PutObject, AppendRouted)):
                    yield place(call.action.component), f"{self.builder_name(builder.component)}.{method}"


def _source(call: Call, param: str) -> Slot | Argument | None:
    """Return the field that a call, or one of its parameters, is for."""
    action = call.action
    match action:
        case MakePart():
            return _argument(arguments_in(action.layout), param)
        case StartMessage():
            return next((slot for slot in action.slots if param in (slot.name, slot.keyword)), None)
        case PutObject():
            return _argument(arguments_in(action.layout), param) or (None if param else action.slot)
        case PutValues():
            return next((slot for slot in action.slots if slot.name == param), action.slots[0])
        case AppendRouted():
            return None if param else action.slot
        case _:
            return action.slot


def _argument(arguments: Iterator[Argument], param: str) -> Argument | None:
    return next((argument for argument in arguments if argument.field.name == param), None)
