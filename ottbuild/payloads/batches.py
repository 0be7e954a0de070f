"""Splits a message for very many receivers into requests of the size that the provider takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from itertools import chain, islice
from typing import Any, TypeVar

from ottbuild.payloads.arguments import Kinds, parts, texts
from ottbuild.payloads.builder import Builder
from ottbuild.schemas.jsondata import kind_of, known_as, shortened
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.rules import items_under

B = TypeVar("B", bound=Builder[Any])
_NONE = object()


def batches(
    builder: B,
    slot: str,
    more: Iterable[Any] | None,
    kinds: Kinds | None,
    size: int,
    most: int | None,
    ids: tuple[str, ...],
    beside: str | None,
    values: Iterable[Any] | None,
) -> Iterator[B]:
    """Return copies of `builder`, each with as many receivers as one request takes.

    Args:
        builder: The message, perhaps with receivers already, which come first.
        slot: The slot of the receivers.
        more: More receivers. They are read when they are needed, and not kept.
        kinds: The components that a receiver may be; None for plain values.
        size: How many receivers, and how many ids of theirs, one request gets.
        most: How many it takes; None if that is not documented.
        ids: The keys of a receiver's arrays of ids. A receiver with too many ids is divided.
        beside: The slot of an array that has one value for each receiver; None if there is no such array.
        values: More of these values.

    Raises:
        ValueError: `size` is no such number.
        TypeError: `more` is a single receiver, or nothing that can be read one by one in order; or `values` is.
    """
    if type(size) is not int or size < 1 or (most is not None and size > most):
        limit = "of at least 1" if most is None else f"from 1 to {most}"
        raise ValueError(f"size: must be a whole number {limit}, not {shortened(size)}")
    more = _in_turn(slot, "receivers", more)
    _in_turn(slot, "receivers", builder._first(slot))
    values = _in_turn(beside or "", "values", values)
    return _batches(builder, slot, more, kinds, size, ids, beside, values)


def _in_turn(name: str, what: str, values: Any) -> Iterable[Any] | None:
    """Return an argument that can be read one by one; the members of a set in order.

    Raises:
        TypeError: It is a single value, or a set of what has no order.
    """
    if values is None:
        return None
    from ottbuild.payloads.values import in_order, is_like_text  # not needed by those who only import a provider

    if isinstance(values, (str, bytes, Mapping)) or not isinstance(values, Iterable) or is_like_text(values):
        size = f"; write size={values} for the size of a request" if type(values) is int else ""
        raise TypeError(f"{name}: give a list or another iterable of {what}, not {kind_of(values)}{size}")
    if isinstance(values, (set, frozenset)) and values:
        ordered = in_order(values)
        if ordered is None:
            raise TypeError(f"{name}: give a list of {what}, not {kind_of(values)}, which has no order")
        return ordered
    return values


def _batches(
    builder: B,
    slot: str,
    more: Iterable[Any] | None,
    kinds: Kinds | None,
    most: int,
    ids: tuple[str, ...],
    beside: str | None,
    values: Iterable[Any] | None,
) -> Iterator[B]:
    """Yield the batches.

    Raises:
        InvalidPayload: There are values, but not one for each receiver. It is raised when the shorter of the two ends.
    """
    from ottbuild.payloads.values import is_missing

    state, own_receivers, own_values = builder._without(slot, beside)
    paired = values is not None or own_values is not None
    first, rest, notes = (
        iter(own_receivers if state[3] else [one for one in own_receivers if not is_missing(one)]),
        iter(() if more is None else more),
        chain(own_values or (), () if values is None else values),
    )
    held: list[Any] = []
    held_notes: list[Any] = []
    known_valid, count = state[3], 0

    def request() -> B:
        nonlocal held, held_notes, known_valid, count
        batch = type(builder)()
        batch._state = (state, (slot,), tuple(held), known_valid)
        if paired:
            texts = all(type(note) is str for note in held_notes)
            batch._state = (batch._state, beside, held_notes, known_valid and texts)
        held, held_notes, known_valid, count = [], [], state[3], 0
        return batch

    while True:
        room = most - len(held)
        wires, wires_valid = [*islice(first, room)], state[3]
        if not wires:
            taken = [*islice(rest, room)]
            if not taken:
                break
            receivers = [one for one in taken if type(one) is str or not is_missing(one)]
            wires, wires_valid = texts(receivers) if kinds is None else parts(receivers, kinds)
        if ids and not wires_valid:
            wires = [_counted(wire, ids) for wire in wires]
        wire_values = [*islice(notes, len(wires))] if paired else [None] * len(wires)
        if len(wire_values) < len(wires):
            raise _unpaired(builder, slot, beside)
        for piece, their_notes, number in _pieces(wires, wire_values, ids, most - count, most):
            if count + number > most:
                yield request()
            held += piece
            held_notes += their_notes
            known_valid = known_valid and wires_valid
            count += number
        if len(held) == most or count == most:
            yield request()
    if held:
        yield request()
    if paired and next(notes, _NONE) is not _NONE:
        raise _unpaired(builder, beside, slot)


def _counted(wire: Any, ids: tuple[str, ...]) -> Any:
    """Return a receiver with arrays of ids that can be counted and divided: in order, without what is no id."""
    if not isinstance(wire, dict):
        return wire
    from ottbuild.payloads.values import in_order, is_missing

    arrays: dict[str, Any] = {}
    for key in ids:
        given = in_order(wire.get(key)) or wire.get(key)
        if isinstance(given, list):
            arrays[key] = [one for one in given if not is_missing(one)] or (() if given else given)
    return known_as({**wire, **arrays}, wire)


def _pieces(
    wires: list[Any], notes: list[Any], ids: tuple[str, ...], room: int, most: int
) -> Iterator[tuple[list[Any], list[Any], int]]:
    """Yield receivers, their values, and the number of their ids.

    They come all at once where there is room for their ids, else one by one; one with too many ids comes as several.
    """
    try:
        number = items_under(wires, ids) if ids else len(wires)
    except TypeError:  # there is something else among them
        number = room + 1
    if number <= room:
        yield wires, notes, number
        return
    for wire, note in zip(wires, notes, strict=True):
        arrays = {key: wire[key] for key in ids if isinstance(wire, dict) and isinstance(wire.get(key), list)}
        number = sum(map(len, arrays.values()))
        if number <= most:
            yield [wire], [note], number
            continue
        for key, values in arrays.items():
            for start in range(0, len(values), most):
                chunk = values[start : start + most]
                other_fields = {name: value for name, value in wire.items() if name == key or name not in arrays}
                yield [known_as({**other_fields, key: chunk}, wire)], [note], len(chunk)


def _unpaired(builder: Builder[Any], longer: str | None, shorter: str | None) -> InvalidPayload:
    message = f"{longer} has more items than {shorter}; there must be one for each"
    return InvalidPayload([Problem("", "same_length", message)], builder._kind().label)
