"""The values of a field for many rows at once: what their rules ask of all of them together, and their JSON."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from decimal import Decimal
from enum import Enum
from functools import cached_property
from itertools import repeat
from os.path import commonprefix
from typing import Any

import orjson

from ottbuild.campaigns.marks import Place
from ottbuild.payloads.values import is_missing

WRITTEN = frozenset((int, float, Decimal, bool, date, datetime))
"""The types of values, beside texts, that an f-string writes without code of the caller's."""


class Kind(Enum):
    """How the value of a field becomes JSON."""

    NUMBER = "number"
    """It is a number, and written as one."""
    WHOLE = "whole"
    """It is a text, and stands alone."""
    PIECE = "piece"
    """It is formatted, and stands in a text."""


Use = tuple[Place, Kind]
"""A field, and how it is used."""


class Column:
    """The values of a field, formatted if it stands in a text. A row that is doubtful has some other value."""

    @cached_property
    def values(self) -> list[Any]:
        """The texts, or the numbers."""
        raise NotImplementedError

    @cached_property
    def written(self) -> Any:
        """The same as JSON, texts without their quotes."""
        raise NotImplementedError

    @cached_property
    def lengths(self) -> Sequence[int]:
        """The lengths of the texts in code points."""
        return [*map(len, self.values)]

    @cached_property
    def longest(self) -> int:
        """The length of the longest text."""
        return max(self.lengths)

    @cached_property
    def sizes(self) -> Sequence[int]:
        """The lengths of the values as JSON."""
        return [*map(len, self.written)]

    @cached_property
    def size(self) -> int:
        """The length of all values as JSON."""
        return sum(self.sizes)

    @cached_property
    def largest(self) -> int:
        """The length of the longest value as JSON. No text has more code points."""
        return max(map(len, self.written))

    @cached_property
    def has_empty(self) -> bool:
        """Whether a text is empty."""
        return not all(self.values)

    @cached_property
    def distinct(self) -> set[Any]:
        """The values, each once."""
        return {*self.values}

    @cached_property
    def joined(self) -> str:
        """All texts, one after the other."""
        return "".join(self.values)

    @cached_property
    def start(self) -> str:
        """What all texts start with."""
        return common_start(min(self.values), max(self.values))

    @cached_property
    def ascii(self) -> bytes | None:
        """All texts, one after the other, if they are ASCII."""
        return self.joined.encode() if self.joined.isascii() else None


def common_start(one: str, other: str) -> str:
    """Return what two texts start with."""
    return str(commonprefix([one, other]))  # noqa: RUF071  they are no paths


class Listed(Column):
    """A column of values in a list."""

    def __init__(self, place: Place, kind: Kind, values: list[Any], doubtful: set[int]) -> None:
        """Take the values of a field.

        Args:
            place: The field.
            kind: How it is used.
            values: The values of the rows. The list is changed.
            doubtful: Gets the places of the values that the validator must look at.
        """
        self.values = values
        if [*map(type, values)].count(str) < len(values) or place.spec or kind is Kind.NUMBER:
            for at, value in enumerate(values):
                fits, values[at] = converted(place, kind, value)
                if not fits:
                    doubtful.add(at)
        self.written = written(values, doubtful, kind is not Kind.NUMBER)


def converted(place: Place, kind: Kind, value: Any) -> tuple[bool, Any]:
    """Return whether a value will do without a conversion, and the value, or another one if not."""
    own = type(value)
    if own is not str and is_missing(value):
        if not place.has_default:
            return False, 0 if kind is Kind.NUMBER else ""
        value, own = place.default, type(place.default)
    if kind is Kind.NUMBER:
        fits = own is int or own is float
        return fits, value if fits else 0
    if kind is Kind.WHOLE:
        return own is str, value if own is str else ""
    try:
        return (True, format(value, place.spec)) if own is str or own in WRITTEN else (False, "")
    except Exception:  # the value may be of any size, and its time zone of any class
        return False, ""


def written(values: list[Any], doubtful: set[int], are_texts: bool) -> list[bytes]:
    """Return values as JSON, texts without their quotes: all are written at once, and no text has a line break in it."""
    try:
        data = orjson.dumps(values, option=orjson.OPT_INDENT_2)
    except TypeError:  # a text has a lone surrogate, or a number is too large
        for at, value in enumerate(values):
            try:
                orjson.dumps(value)
            except TypeError:
                doubtful.add(at)
                values[at] = type(value)()
        data = orjson.dumps(values, option=orjson.OPT_INDENT_2)
    return data[5:-3].split(b'",\n  "') if are_texts else data[4:-2].split(b",\n  ")


def joined(pieces: Sequence[str | Place], columns: list[Column]) -> list[str]:
    """Return whole texts: pieces between which the columns of the fields stand."""
    own = iter(columns)
    parts: list[Any] = [repeat(piece) if isinstance(piece, str) else next(own).values for piece in pieces]
    return [*map("".join, zip(*parts))]  # noqa: B905  what is repeated has no end
