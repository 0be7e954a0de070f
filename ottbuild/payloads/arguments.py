"""Turns the arguments of fluent calls into wire JSON.

A function for parts returns a pair: the wire form, and True if it is known to be valid. False means that the validator is
asked about the whole payload; it never means that the payload is wrong. Values that are no JSON are converted later, by
`conversion`, which is imported only where there is one.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Any, TypeGuard

from ottbuild.payloads.builder import Builder, Part
from ottbuild.payloads.payload import Wire
from ottbuild.schemas import jsondata
from ottbuild.schemas.fast import known_valid as known_valid
from ottbuild.schemas.jsondata import Given, given_again
from ottbuild.schemas.jsondata import as_text as as_text
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import Schema, expand

Kinds = frozenset[Schema]
"""The components that a place takes."""


def part(value: Any, kinds: Kinds) -> tuple[Any, bool]:
    """Convert an argument where a part is wanted. What is no part is passed on for the validator to report."""
    kind = type(value)
    if kind is Part or issubclass(kind, Part):
        if value._valid in kinds:
            return value._given, True
        return value._given if value._of in kinds else _stray(value, value._given), False
    if issubclass(kind, Builder):
        wire = value._wire
        return (wire, value._known_valid(wire)) if value._of in kinds else (_stray(value, wire), False)
    try:
        return value._wire, False  # a model, or raw data
    except AttributeError:
        if not isinstance(value, (list, tuple)):
            wire = held(value, nulls=True)
            return wire, type(wire) is dict and any(known_valid(kind.accepts, wire) for kind in kinds)
    if jsondata.nested(value):
        raise InvalidPayload([jsondata.too_deep()])
    # A list may be right here, and its parts no strays.
    own = frozenset(of for item in value if isinstance(of := getattr(item, "_of", None), Schema))
    return parts(value, own)[0], False


def is_one_value(value: Any) -> TypeGuard[Any]:
    """Return True for what is a field of an object, where the object can be given as well: "U1" for a receiver."""
    if isinstance(value, (str, int)):
        return True
    kind = type(value)  # such as a number of numpy, or a Decimal
    if not (hasattr(kind, "__index__") or hasattr(kind, "__float__")) or hasattr(kind, "__len__"):
        return False
    from ottbuild.payloads.values import is_missing

    return not is_missing(value)


def message(value: Any, kinds: Kinds, at: str, builder: Any) -> tuple[Any, bool]:
    """Convert a message whose fields go into an object; there they would be taken for those of another message.

    Args:
        value: The message.
        kinds: The messages that the object takes.
        at: JSON Pointer to the object in what the builder makes.
        builder: The class of the builder.

    Raises:
        InvalidPayload: It was made for another place.
    """
    made = getattr(value, "_of", None)
    if made not in kinds and isinstance(made, Schema):
        from ottbuild.payloads.explained import misplaced

        raise InvalidPayload([misplaced(made, kinds, at)], builder._of.label)
    return part(value, kinds)


def held(value: Any, nulls: bool = False) -> Any:
    """Return a copy of an argument that nobody else can change."""
    from ottbuild.payloads.conversion import held

    return held(value, nulls)


def parts(values: Any, kinds: Kinds) -> tuple[Any, bool]:
    """Convert a list of parts; those that are None are left out. An empty one is not known to be valid.

    An empty tuple is a list with nothing left in it, and an empty list one that was empty before.
    """
    if type(values) is not list:
        items = _items(values)
        if items is None:
            return held(values), False
        values = items
    wires: list[Any] = []
    try:
        for value in values:
            if value is None:
                continue
            if value._valid not in kinds:
                break
            wires.append(value._given)
        else:
            return wires if wires or not values else (), bool(wires)
    except AttributeError:  # there are builders among them, or what is no part
        pass
    pairs = [part(value, kinds) for value in values if value is not None]
    return [wire for wire, _ in pairs], all(known for _, known in pairs)


def _stray(value: Any, wire: Any) -> Any:
    """Return the wire form of a part with a mark that it was made for another place."""
    of = value._of
    if of is None or not issubclass(type(wire), dict):  # raw data are for any place
        return wire
    return Given(wire, *(wire.extra, of, wire.origin) if isinstance(wire, Given) else (frozenset(), of))


def part_map(values: Any, kinds: Kinds, check: Callable[[Any], bool] | None = None) -> tuple[Any, bool]:
    """Convert a map of parts. Where the place takes plain values as well, `check` validates those."""
    if not issubclass(type(values), Mapping):
        return held(values), False
    pairs = {key: part(value, kinds) for key, value in jsondata.drawn_mapping(values).items()}
    valid = all(known or (check is not None and known_valid(check, wire)) for wire, known in pairs.values())
    return {key: wire for key, (wire, _) in pairs.items()}, valid


def texts(values: Any) -> tuple[Any, bool]:
    """Convert a list of strings. An empty one is not known to be valid."""
    if type(values) is list and values:
        for value in values:
            if type(value) is not str:
                break
        else:
            return values.copy(), True
    plain = plain_list(values)
    return plain, type(plain) is list and plain != [] and all(type(value) is str for value in plain)


def as_flag(value: Any, no: str, yes: str) -> Any:
    """Return the string that stands for a boolean on the wire."""
    return yes if value is True else no if value is False else as_text(value)


def plain_list(values: Any) -> Any:
    """Return the items of an iterable as a list; anything else as it is. What None means in it depends on the schema."""
    if type(values) is list:
        return values.copy()
    items = _items(values)
    return held(values) if items is None else items


def _items(values: Any) -> list[Any] | None:
    """Return the items of an argument where an array is wanted; None if it is none."""
    if type(values) is tuple:
        return [*values]
    from ottbuild.payloads.values import in_order, is_array, is_like_text

    if isinstance(values, (set, frozenset)):
        return in_order(values)
    if isinstance(values, (str, bytes, Mapping)) or is_like_text(values):
        return None
    if not isinstance(values, Iterable) or (hasattr(type(values), "__array__") and not is_array(values)):
        return None
    return jsondata.drawn(values)  # perhaps an iterator, which can be read only once


def given_values(values: tuple[Any, ...]) -> Any:
    """Return the values of a call that takes any number of them, or one list of them; none of one that is missing."""
    if len(values) == 1 and type(values[0]) is not str:
        only = values[0]
        if isinstance(only, (list, set, frozenset)):
            return only
        from ottbuild.payloads.values import is_missing

        if is_missing(only):
            return ()
        items = _items(only)  # read once: it may be an iterator
        if items is not None:
            return items
    return [*values]


def together(builder: Any, name: str, values: Any, names: list[str]) -> Any:
    """Return the arguments of a method that an entry point takes as one argument.

    Args:
        builder: The message.
        name: The name of the method and of the argument.
        values: The argument: a tuple, or a list.
        names: The names of the method's arguments.

    Raises:
        InvalidPayload: It is something else, or not of this length.
    """
    from ottbuild.payloads.values import is_missing

    if isinstance(values, (tuple, list)) and len(values) == len(names):
        return values
    if is_missing(values):
        return (None,) * len(names)
    given = f"one of {len(values)}" if isinstance(values, (tuple, list)) else jsondata.kind_of(values)
    text = f"must be a tuple of {len(names)} values, {name}=({', '.join(names)}), not {given}"
    raise InvalidPayload([Problem(f"/{name}", "type", text)], builder._kind().label)


def nothing_in(wire: Wire) -> bool:
    """Return True for an object all of whose fields stand for a missing value. It does not recurse."""
    from ottbuild.payloads.values import is_missing

    waiting, seen = [wire], set[int]()
    while waiting:
        holder = waiting.pop()
        if id(holder) in seen:
            continue
        seen.add(id(holder))
        for value in holder.values():
            if type(value) is dict:
                waiting.append(value)
            elif not is_missing(value):
                return False
    return True


def plain_map(values: Any) -> Any:
    """Return a copy of JSON data, with what is None in it: what that means depends on the schema."""
    return held(values, nulls=True)


def merged(wire: Any, slots: dict[str, str], rest: str) -> Wire:
    """Split a message's wire dict into builder slots; collect unknown keys under `rest`."""
    if not issubclass(type(wire), dict):
        return {rest: wire}
    values = {slots[key]: value for key, value in wire.items() if key in slots}
    others = {key: value for key, value in wire.items() if key not in slots}
    if type(wire) is Given:
        others = Given(others, frozenset(others) if wire.extra is None else wire.extra)
    return {**values, rest: others} if others else values


def with_rest(wire: Wire, rest: Any) -> Any:
    """Put back what `merged` has collected under `rest`; what is no object replaces the whole.

    What a call has set as well is given twice.
    """
    if not issubclass(type(rest), dict):
        return rest
    whole = {**wire, **rest}
    for key in wire.keys() & rest.keys():
        whole[key] = wire[key] if rest[key] is None else given_again(rest[key], wire[key])
    return jsondata.known_as(whole, rest)


def home_of(value: Any, wire: Any, kinds: Kinds, keys: dict[str, str]) -> str:
    """Return the key that belongs to the package of a part; the first one where that is not known."""
    default = next(iter(keys.values()))
    schema = getattr(value, "_of", None)
    if issubclass(type(value), Mapping):
        schema = next((kind for kind in kinds if known_valid(kind.accepts, wire)), None) or _nearest(kinds, value, keys)
    return keys.get(schema.package, default) if isinstance(schema, Schema) else default


def _nearest(kinds: Kinds, data: Mapping[Any, Any], packages: Iterable[str]) -> Schema:
    """Return the kind that data of none of them are most like: with their tags, and the most of their keys."""
    order = [*packages]

    def likeness(kind: Schema) -> tuple[int, int, int]:
        _, node = expand(kind.spec, kind.ref)
        known = node.get("properties", {})
        tags = sum([known[key]["const"] == data[key] for key in data if "const" in known.get(key, ())])
        place = order.index(kind.package) if kind.package in order else len(order)
        return tags, sum([key in known for key in data]), -place

    return max(kinds, key=likeness)
