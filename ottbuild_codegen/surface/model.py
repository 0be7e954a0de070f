"""The fluent calls of one provider as data: what each call is named, what it takes, and where that goes on the wire.

`ottbuild_codegen.emit` prints builders from this data, `surface.table` writes it into the provider's spec.json, and the
change report and the reference read it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from enum import Enum
from typing import Any

from ottbuild_codegen.spec.hints import Names
from ottbuild_codegen.spec.model import Component, Field, Node
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import deprecation

Path = tuple[str | int, ...]
"""Keys that lead from the object that a call makes to a place in it; 0 is the item that the call appends."""

RECEIVERS = "to"
"""What calls call whoever receives a message."""

# Layouts: where the values of an object go


@dataclass(frozen=True)
class Constant:
    """A value that is always the same."""

    value: Any


@dataclass
class Slot:
    """A value of a message under construction: a field of the message, or of an object that is flattened into it."""

    owner: Component
    """The component of the field."""
    field: Field
    name: str
    path: Path
    """The place of the value in the outermost object."""
    rivals: frozenset[str] = frozenset()
    """The fields of which only one can be set, this one among them."""
    merges: Component | None = None
    """The object that gets the fields of a finished message, if the slot is for such a message."""
    needed: bool = True
    """Whether the object of the field is always there."""
    shares_wire_name: bool = False
    """Whether another slot is for a field of the same wire name, to which hints by wire name refer."""

    @property
    def keyword(self) -> str:
        """The name of the argument of an entry point: that of the slot, but receivers are `to`, as in the chain."""
        return RECEIVERS if self.field.hint.item == RECEIVERS else self.name


@dataclass(frozen=True)
class Argument:
    """A field of an object that a call takes as an argument."""

    owner: Component
    """The component of the field."""
    field: Field
    """With the name of the argument, and whether the call requires it."""
    path: Path
    """The place of the value in the object."""
    always: bool
    """Whether the value is in the object whatever it is; otherwise None leaves it out."""


@dataclass(frozen=True)
class Inner:
    """An object inside the one that a call makes."""

    component: Component
    layout: Layout
    optional: bool
    """Whether it is left out where it would hold nothing but constants."""
    field: Field


LayoutPlace = Constant | Slot | Argument | Inner
Layout = list[tuple[str, LayoutPlace]]
"""The (key, place) pairs of an object in wire order. The key of a slot that is merged into the object is ""."""


def slots_in(layout: Layout) -> Iterator[Slot]:
    """Yield the slots of a layout, in wire order."""
    for _, place in layout:
        if isinstance(place, Slot):
            yield place
        elif isinstance(place, Inner):
            yield from slots_in(place.layout)


def arguments_in(layout: Layout) -> Iterator[Argument]:
    """Yield the arguments of a layout, in wire order."""
    for _, place in layout:
        if isinstance(place, Argument):
            yield place
        elif isinstance(place, Inner):
            yield from arguments_in(place.layout)


def inner_components(layout: Layout) -> Iterator[Component]:
    """Yield the components of the objects inside the one that a call makes."""
    for _, place in layout:
        if isinstance(place, Inner):
            yield place.component
            yield from inner_components(place.layout)


# Parameters


class Form(Enum):
    """How a parameter holds the values of its schema."""

    VALUE = "one value"
    ITEM = "one item"
    ITEMS = "any number of items"
    VALUES = "any number of plain values, or one list of them"
    KEY = "a key of several"
    TEXTS = "any number of strings"
    NUMBER = "a whole number that is not on the wire"
    TOGETHER = "the arguments of a method, as a tuple"


@dataclass(frozen=True)
class Param:
    """One parameter of a call."""

    name: str
    form: Form = Form.VALUE
    document: Document | None = None
    """The spec of the schema."""
    node: Node = field(default_factory=dict)
    """The schema of the value or the item, as written."""
    about: Node | str = ""
    """The schema, or the sentence, that describes the parameter."""
    positional: bool = True
    default: str | None = None
    """The default as a Python literal; None for a required parameter."""
    nullable: bool = False
    """Whether None may be given, also where nothing else is the default."""
    variadic: bool = False
    """Whether it takes any number of arguments."""
    path: Path | None = None
    """Where the argument goes; None for one that goes nowhere by itself."""
    optional: bool = False
    """Whether nothing is sent where the argument is None."""
    merges: str = ""
    """A reference to the component of a message whose fields go into the object at `path`; "" for other arguments."""
    chained: bool = False
    """Whether it does what the method for its field does; such a parameter of an entry point can always be left out."""
    choices: Names = ()
    """The keys, one of which stands for `{name}` in the path of another parameter."""
    together: tuple[Param, ...] = ()
    """The parameters of the method of that name, where the argument is a tuple with one value for each."""
    short: Param | None = None
    """The first parameter of the method of that name, which a plain value is for, where the argument is an object."""


# Calls


@dataclass(frozen=True)
class MakePart:
    """Make a finished part from arguments."""

    component: Component
    layout: Layout


@dataclass(frozen=True)
class StartMessage:
    """Start a builder with its first values."""

    builder: str
    values: tuple[tuple[str, Field], ...]
    """(slot, the field as the call takes it), for each value that is no part."""
    parts: tuple[Slot, ...]
    """The slots of parts that the call names."""
    chained: tuple[Slot, ...]
    """The slots that have a method, too."""
    joint: tuple[Param, ...]
    """The parameters that do what a method with several arguments does."""
    setters: Mapping[str, str]
    """Slot -> the method that takes its whole value, where there is one."""
    makers: Mapping[str, str]
    """Slot -> the method that makes its object from a plain value, where there is one."""
    merged: tuple[Slot, ...]
    constants: Mapping[str, Any]
    """Slot -> value."""
    slots: tuple[Slot, ...]
    """All slots of the builder."""


@dataclass(frozen=True)
class PutValue:
    """Put one value into a slot."""

    slot: Slot


@dataclass(frozen=True)
class PutObject:
    """Make an object from arguments, and put it into a slot or append it there."""

    slot: Slot
    component: Component
    layout: Layout
    append: bool


@dataclass(frozen=True)
class PutValues:
    """Put several values into their slots."""

    slots: tuple[Slot, ...]


@dataclass(frozen=True)
class Append:
    """Append finished parts, or plain values, to an array."""

    slot: Slot
    items: Component | None
    """The parts; None for plain values."""
    single: bool
    """Whether the call takes one part."""


@dataclass(frozen=True)
class AppendRouted:
    """Append an object with one part, under a key that depends on the part."""

    slot: Slot
    component: Component
    part: Component
    argument: str
    keys: Mapping[str, str]
    """Package of the part -> key."""


@dataclass(frozen=True)
class Split:
    """Split a message for any number of receivers."""

    slot: Slot
    items: Component | None
    """The receivers; None for plain values."""
    most: int | None
    """How many receivers, and ids of theirs, a request takes; None if that is not documented."""
    ids: tuple[str, ...]
    """The keys of the arrays of ids of a receiver."""
    beside: Field | None
    """An array that is split along."""


Action = MakePart | StartMessage | PutValue | PutObject | PutValues | Append | AppendRouted | Split


@dataclass(frozen=True)
class Call:
    """An entry point, or a method of a builder."""

    name: str
    params: tuple[Param, ...]
    action: Action
    fixed: Mapping[Path, Any] = field(default_factory=dict)
    """What the call always puts on the wire by itself."""
    beside: Mapping[Path, Any] = field(default_factory=dict)
    """What the call puts there beside an argument that can be left out."""
    about: Component | None = None
    """The component that describes the call, and whose deprecation it shares."""
    description: str = ""
    """The description of the call itself, in place of the component's."""

    @property
    def deprecation(self) -> str | None:
        """What the provider did to the subject of the call, in words; None unless it is deprecated."""
        return deprecation(self.about.node) if self.about else None


@dataclass(frozen=True)
class Entry:
    """An entry point."""

    name: str
    """As users write it: `Line.Flex.box`."""
    call: Call
    component: Component
    """The component that the entry point is about."""
    builder: Builder | None
    """The builder that the call returns; None for a finished part."""


@dataclass
class Builder:
    """The class of one message under construction."""

    name: str
    component: Component
    root: Component
    """The outermost object, which the builder makes."""
    layout: Layout
    base: Builder | None = None
    """The class with the methods that sibling messages share."""
    always: frozenset[str] = frozenset()
    """The slots that every entry point fills."""
    methods: list[Call] = field(default_factory=list)

    @property
    def all_methods(self) -> list[Call]:
        """The methods of the class, and those that it inherits."""
        return [*self.methods, *(self.base.methods if self.base else [])]


@dataclass
class Surface:
    """The fluent calls of one provider."""

    document: Document
    entries: list[Entry] = field(default_factory=list)
    """The entry points, in the order of the spec."""
    builders: list[Builder] = field(default_factory=list)
    bases: dict[str, Builder] = field(default_factory=dict)
    """Outermost component -> the class with the methods that all its messages share."""

    @property
    def provider(self) -> str:
        """The name of the class with the entry points."""
        name: str = self.document.data["info"]["x-entry"]
        return name
