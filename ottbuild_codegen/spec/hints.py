"""The hints of a spec: what `x-builder` says about fluent calls, as typed classes.

A hint is read once, from the JSON object in the spec; the linter has checked its shape before.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any, NamedTuple

Names = tuple[str, ...]


class Wrapper(NamedTuple):
    """An object around a message, and the property that leads to the message."""

    component: str
    wire: str


@dataclass(frozen=True)
class Factory:
    """One entry point of a component."""

    args: Names | None = None
    """The positional parameters; None where the spec leaves them to the default."""
    keywords: Names | None = None
    """The keyword parameters; None where the spec leaves them to the default."""
    constants: Mapping[str, Any] = field(default_factory=dict)
    """Wire name -> the value that the call sets."""
    required: Names = ()
    """The properties that must be given to this call, though the component does not require them."""
    description: str = ""
    """What the call makes, where the component's description says too little."""


@dataclass(frozen=True)
class Route:
    """One argument that goes under a key of several, by the spec that its message comes from."""

    argument: str
    keys: Mapping[str, str]
    """File of a spec -> key."""


@dataclass(frozen=True)
class Merge:
    """A finished message whose fields become those of a flattened object."""

    argument: str
    component: str
    """A reference to the component of the message."""


@dataclass(frozen=True)
class Batch:
    """The method `batches` splits a message along an array of receivers."""

    beside: str | None
    """The array that is split along."""


@dataclass(frozen=True)
class ComponentHint:
    """The `x-builder` of a component."""

    group: str = ""
    """The class that its entry points are in, inside the provider's; "" for none."""
    factories: Mapping[str, Factory] = field(default_factory=dict)
    """Name of an entry point -> how it is called."""
    args: Names | None = None
    """The positional parameters of the methods that make the object from arguments."""
    keywords: Names | None = None
    """The keyword parameters of these methods; None for all other fields."""
    wrappers: tuple[Wrapper, ...] = ()
    """The objects that a message is wrapped in, outermost first."""
    route: Route | None = None
    methods: Mapping[str, Names] = field(default_factory=dict)
    """Name of a method -> the properties that it sets at once."""
    shared: Names = ()
    """The properties that every message inside the component offers as methods."""

    @classmethod
    def read(cls, node: Mapping[str, Any]) -> ComponentHint:
        """Return the hint of a component schema."""
        hint: dict[str, Any] = node.get("x-builder", {})
        several: dict[str, Any] = hint.get("factories", {hint["factory"]: hint} if "factory" in hint else {})
        return cls(
            group=hint.get("group", ""),
            factories={name: _factory(factory) for name, factory in several.items()},
            args=_names(hint, "args"),
            keywords=_names(hint, "keywords"),
            wrappers=tuple(Wrapper(*place.split(".", 1)) for place in hint.get("in", ())),
            route=Route(hint["route"]["arg"], hint["route"]["keys"]) if "route" in hint else None,
            methods={name: tuple(wires) for name, wires in hint.get("methods", {}).items()},
            shared=tuple(hint.get("shared", ())),
        )


@dataclass(frozen=True)
class FieldHint:
    """The `x-builder` of a property."""

    name: str | None = None
    """What the property is called in a builder."""
    item: str | None = None
    """The method that appends one item."""
    items: Mapping[str, str] = field(default_factory=dict)
    """Component of an item -> the method that appends it."""
    empty: bool = False
    """True if an empty array is sent rather than left out."""
    flatten: bool = False
    """True if the fields of the object are arguments and methods of the object around it."""
    merge: Merge | None = None
    batch: Batch | None = None

    @classmethod
    def read(cls, node: Mapping[str, Any]) -> FieldHint:
        """Return the hint of a property, as the property is written in the spec."""
        hint: dict[str, Any] = node.get("x-builder", {})
        if not hint:
            return _NO_HINT
        merge, batch = hint.get("merge"), hint.get("batch")
        return cls(
            name=hint.get("name"),
            item=hint.get("item"),
            items=hint.get("items", {}),
            empty=bool(hint.get("empty")),
            flatten=bool(hint.get("flatten")),
            merge=Merge(merge["arg"], merge["of"]) if merge else None,
            batch=None if batch is None else Batch(batch.get("with")),
        )


_NO_HINT = FieldHint()


def _factory(hint: Mapping[str, Any]) -> Factory:
    return Factory(
        args=_names(hint, "args"),
        keywords=_names(hint, "keywords"),
        constants=hint.get("set", {}),
        required=tuple(hint.get("required", ())),
        description=hint.get("description", ""),
    )


def _names(hint: Mapping[str, Any], key: str) -> Names | None:
    return tuple(hint[key]) if key in hint else None
