"""Fills many rows at once, as far as it is certain that they are valid. Every other row is left to the validator."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import repeat
from operator import itemgetter
from typing import Any

from ottbuild.campaigns.columns import Column, Kind, Listed, joined
from ottbuild.campaigns.fast import Fast, Slot


def filled(fast: Fast, rows: Sequence[Any]) -> tuple[Iterator[bytes], set[int]]:
    """Return the JSON texts of rows, and the places of those that the validator must look at.

    The texts are joined one by one as they are asked for, so that few are in memory. There is at least one row.
    """
    doubtful: set[int] = set()
    if {*map(type, rows)} != {dict}:
        doubtful |= {at for at, row in enumerate(rows) if type(row) is not dict}
        rows = [row if type(row) is dict else {} for row in rows]
    columns = [Listed(place, kind, _values(place.name, rows), doubtful) for place, kind in fast.uses]
    look(fast, columns, doubtful)
    parts: list[Any] = [repeat(fast.segments[0])]
    for column, segment in zip(fast.order, fast.segments[1:], strict=True):
        parts += [columns[column].written, repeat(segment)]
    return map(b"".join, zip(*parts)), doubtful  # noqa: B905  what is repeated has no end


def _values(name: str, rows: Sequence[dict[str, Any]]) -> list[Any]:
    try:
        return [*map(itemgetter(name), rows)]
    except Exception:  # a row lacks it
        return [row.get(name) for row in rows]


def look(fast: Fast, columns: Sequence[Column], doubtful: set[int]) -> None:
    """Add the places of the rows that may break a rule."""
    for slot in fast.slots:
        _look(slot, [columns[column] for column in slot.columns], doubtful)
    if fast.most_bytes is not None:
        left = fast.most_bytes - fast.fixed_bytes
        own = [columns[column] for column in fast.order]
        if sum([column.largest for column in own]) > left:
            sizes = zip(*[column.sizes for column in own], strict=True)
            doubtful |= {at for at, row in enumerate(sizes) if sum(row) > left}


def _look(slot: Slot, own: list[Column], doubtful: set[int]) -> None:
    """Add the places of the rows that may break a rule of a place, given the columns of the fields in it."""
    if slot.kind is not Kind.NUMBER:
        if slot.most is not None and _are_long(own, slot.most):
            doubtful |= {at for at, texts in _long(own, slot.most) if _may_be_too_long(slot, texts)}
        if not any(isinstance(piece, str) for piece in slot.pieces) and all(column.has_empty for column in own):
            lengths = zip(*[column.lengths for column in own], strict=True)
            doubtful |= {at for at, row in enumerate(lengths) if not any(row)}
    for test in slot.tests:
        if test.all_fit is None or not test.all_fit(own):
            whole = own[0].values if len(slot.pieces) == 1 else joined(slot.pieces, own)
            doubtful |= {at for at, value in enumerate(whole) if not test.fits(value)}


def _are_long(own: list[Column], most: int) -> bool:
    """Return True if the longest texts of columns have more code points together."""
    return sum([column.largest for column in own]) > most and sum([column.longest for column in own]) > most


def _long(own: list[Column], most: int) -> Iterator[tuple[int, tuple[str, ...]]]:
    """Yield the places of the rows whose texts have more code points, and the texts."""
    for at, lengths in enumerate(zip(*[column.lengths for column in own], strict=True)):
        if sum(lengths) > most:
            yield at, tuple([column.values[at] for column in own])


def _may_be_too_long(slot: Slot, texts: tuple[str, ...]) -> bool:
    """Return True if texts of more code points than there is room for in every case may be too long."""
    return sum(map(len, texts)) > slot.most_ascii or not all(map(str.isascii, texts))
