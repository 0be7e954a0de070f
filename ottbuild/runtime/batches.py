"""Splits a message for very many receivers into requests of a size that the provider takes."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from itertools import chain
from typing import Any, TypeVar

from ottbuild.runtime.payload import Builder, Kinds, part
from ottbuild.runtime.problem import InvalidPayload, Problem

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
    """Builders that are `builder` with as many receivers each as one request takes.

    Args:
        builder: The message, perhaps with receivers already, which come first.
        slot: Where the receivers stand.
        more: More receivers. Taken as they are needed, and not kept.
        kinds: What a receiver is.
        most: How many receivers, and how many ids of theirs, one request takes.
        ids: The keys under which a receiver has its ids. One that has too many is divided.
        beside: The slot of an array that has one value for each receiver.
        values: More of these values.

    Raises:
        InvalidPayload: There are values, but not one for each receiver; known only when one of the two has come to its
            end.
    """
    calls, mine, along = builder._without(slot, beside)
    receivers = chain(((wire, True) for wire in mine), (part(one, kinds) for one in more or () if one is not None))
    paired = values is not None or along is not None
    others = chain(along or (), values or ())
    held: list[Any] = []
    notes: list[Any] = []
    fine, count = builder._fine, 0

    def finished() -> B:
        it = type(builder)()
        it._calls, it._fine = (calls, slot, tuple(held)), fine
        if paired:
            it._calls = (it._calls, beside, [*notes])
        return it

    for wire, ok in receivers:
        note = next(others, _NONE) if paired else None
        if note is _NONE:
            raise _unpaired(builder, slot, beside)
        for piece, number in _pieces(wire, ids, most):
            if held and (len(held) == most or count + number > most):
                yield finished()
                held, notes, fine, count = [], [], builder._fine, 0
            held.append(piece)
            notes.append(note)
            fine = fine and ok and (note is None or type(note) is str)
            count += number
    if held:
        yield finished()
    if paired and next(others, _NONE) is not _NONE:
        raise _unpaired(builder, beside, slot)


def _pieces(wire: Any, ids: tuple[str, ...], most: int) -> Iterator[tuple[Any, int]]:
    """A receiver, and the number of its ids; several with the rest of its fields where it has too many."""
    arrays = {key: wire[key] for key in ids if isinstance(wire, dict) and isinstance(wire.get(key), list)}
    number = sum(map(len, arrays.values()))
    if number <= most:
        yield wire, number
        return
    for key, values in arrays.items():
        for start in range(0, len(values), most):
            some = values[start : start + most]
            yield (
                {
                    name: some if name == key else value
                    for name, value in wire.items()
                    if name == key or name not in arrays
                },
                len(some),
            )


def _unpaired(builder: Builder[Any], longer: str, shorter: str) -> InvalidPayload:
    message = f"{longer} has more items than {shorter}; there must be one for each"
    return InvalidPayload([Problem("", "same_length", message)], builder._kind().label)
