"""Splits a message for very many receivers into requests of the size that the provider takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain, islice
from typing import Any, TypeVar

from ottbuild.payloads.arguments import Kinds, parts
from ottbuild.payloads.builder import Builder
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.rules import items_under

B = TypeVar("B", bound=Builder[Any])
_NONE = object()


def batches(
    builder: B,
    slot: str,
    more: Iterable[Any] | None,
    kinds: Kinds,
    most: int,
    ids: tuple[str, ...],
    beside: str,
    values: Iterable[Any] | None,
) -> Iterator[B]:
    """Yield copies of `builder`, each with as many receivers as one request takes.

    Args:
        builder: The message, perhaps with receivers already, which come first.
        slot: The slot of the receivers.
        more: More receivers. They are read when they are needed, and not kept.
        kinds: The components that a receiver may be.
        most: How many receivers, and how many ids of theirs, one request takes.
        ids: The keys of a receiver's arrays of ids. A receiver with too many ids is divided.
        beside: The slot of an array that has one value for each receiver.
        values: More of these values.

    Raises:
        InvalidPayload: There are values, but not one for each receiver. It is raised when the shorter of the two ends.
    """
    calls, mine, along = builder._without(slot, beside)
    paired = values is not None or along is not None
    first, rest, notes = iter(mine), iter(more or ()), chain(along or (), values or ())
    held: list[Any] = []
    held_notes: list[Any] = []
    known_valid, count = builder._parts_valid, 0

    def request() -> B:
        nonlocal held, held_notes, known_valid, count
        batch = type(builder)()
        batch._calls, batch._parts_valid = (calls, (slot,), tuple(held)), known_valid
        if paired:
            batch._calls, batch._parts_valid = (
                (batch._calls, beside, held_notes),
                known_valid and all(type(note) is str for note in held_notes),
            )
        held, held_notes, known_valid, count = [], [], builder._parts_valid, 0
        return batch

    while True:
        room = most - len(held)
        wires, wires_valid = [*islice(first, room)], True
        if not wires:
            some = [*islice(rest, room)]
            if not some:
                break
            wires, wires_valid = parts(some, kinds)
        noted = [*islice(notes, len(wires))] if paired else [None] * len(wires)
        if len(noted) < len(wires):
            raise _unpaired(builder, slot, beside)
        for few, their_notes, number in _pieces(wires, noted, ids, most - count, most):
            if count + number > most:
                yield request()
            held += few
            held_notes += their_notes
            known_valid = known_valid and wires_valid
            count += number
        if len(held) == most or count == most:
            yield request()
    if held:
        yield request()
    if paired and next(notes, _NONE) is not _NONE:
        raise _unpaired(builder, beside, slot)


def _pieces(
    wires: list[Any], notes: list[Any], ids: tuple[str, ...], room: int, most: int
) -> Iterator[tuple[list[Any], list[Any], int]]:
    """Yield receivers, their values, and the number of their ids.

    They come all at once where there is room for their ids, else one by one; one with too many ids comes as several.
    """
    try:
        number = items_under(wires, ids)
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
                some = values[start : start + most]
                kept = {name: value for name, value in wire.items() if name == key or name not in arrays}
                yield [{**kept, key: some}], [note], len(some)


def _unpaired(builder: Builder[Any], longer: str, shorter: str) -> InvalidPayload:
    message = f"{longer} has more items than {shorter}; there must be one for each"
    return InvalidPayload([Problem("", "same_length", message)], builder._kind().label)
