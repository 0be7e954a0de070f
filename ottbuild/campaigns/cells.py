"""What a campaign reads of files: the names of values, and values that are written as texts, as in CSV."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from decimal import Decimal
from typing import Any

from ottbuild.campaigns.campaign import Campaign
from ottbuild.campaigns.samples import TEXT, sampled
from ottbuild.campaigns.template import Each, Text, When, walk
from ottbuild.schemas.severity import types_of
from ottbuild.schemas.variants import node_at

Reader = Callable[[str], Any]
"""Returns the value that a cell stands for; the cell itself if it stands for none."""

_INTEGER = re.compile(r"[+-]?[0-9]{1,100}")
_NUMBER = re.compile(r"[+-]?(?:[0-9]{1,100}\.?[0-9]{0,100}|\.[0-9]{1,100})(?:[eE][+-]?[0-9]{1,3})?")
_BOOLEANS = {"true": True, "false": False}
_OF_TEXT = re.compile(r"(?:(?s:.)?[<>^])?(?:[1-9][0-9]*)?(?:\.[0-9]+)?s?")
"""The formats of texts. A width that starts with 0 asks for zeros before a number."""


def needed(campaign: Campaign) -> dict[str, bool]:
    """Return the names of the values of a row, and whether a row without it is refused, whatever else it has."""
    return campaign._needs


def readers(campaign: Campaign) -> dict[str, Reader]:
    """Return functions that read the value of a cell, by the name of the value; a cell stays a text where there is none.

    A number is read where a number is wanted, or where it is formatted as one; a date where it is formatted as one; a
    boolean where one is wanted, and for `when`; a list of records, which is JSON text, for `each`. What can't be read
    so stays a text, which the row is then refused for. A text that stands as it is never changes.
    """
    wire = sampled(campaign._tree, TEXT)
    found: dict[str, set[Any]] = {}
    for path, scope, where in walk(campaign._tree):
        if scope:
            continue
        if isinstance(where, (When, Each)):
            found.setdefault(where.name, set()).add(When if isinstance(where, When) else _records)
        elif isinstance(where, Text):
            for piece in where.pieces:
                if not isinstance(piece, str):
                    found.setdefault(piece.name, set()).add(_of_format(piece.spec))
        else:
            node = node_at(campaign._schema, wire, path)
            found.setdefault(where.place.name, set()).add(_of_types({*types_of(node[1])} if node else set()))
    return {name: _reader(wanted) for name, wanted in found.items()}


def _of_format(spec: str) -> Reader:
    if "%" in spec[:-1]:
        return _date
    if _OF_TEXT.fullmatch(spec):
        return str
    return _decimal if spec[-1] in "eEfFgG%" else _exact


def _of_types(types: set[str]) -> Reader:
    if "string" in types:
        return str
    if types & {"integer", "number"}:
        return _number
    return _boolean if "boolean" in types else str


def _reader(wanted: set[Any]) -> Reader:
    """Return what reads a cell, given what reads it for each of its places, and `When` for a part."""
    own: set[Reader] = wanted - {When}
    if not own:
        return _boolean
    read = _agreed(own)
    if own == wanted or read is _boolean:
        return read
    return lambda text: _No(text) if text.lower() == "false" else read(text)


def _agreed(own: set[Reader]) -> Reader:
    if len(own) == 1:
        return next(iter(own))
    if own <= {str, _decimal, _exact, _date}:
        return _Cell
    if own <= {_number, _decimal, _exact}:
        return _exact
    for read in (_records, _boolean):
        if read in own:
            return lambda text: _same(text, read(text))
    return lambda text: _same(text, _exact(text))


def _same(text: str, value: Any) -> Any:
    """Return a value if its text is that of the cell, so that it can also stand in a text."""
    return value if str(value) == text else text


class _Cell(str):
    """A cell that is a text in one place and formatted as something else in another."""

    __slots__ = ()

    def __format__(self, spec: str) -> str:
        return format(_of_format(spec)(str(self)), spec)


class _No(tuple[()]):
    """The cell `false` of a part, which is then left out; in a text it stays what it is."""

    def __new__(cls, text: str) -> _No:
        made = super().__new__(cls)
        made._text = text
        return made

    _text: str

    def __format__(self, spec: str) -> str:
        return format(_Cell(self._text), spec)


def _decimal(text: str) -> Any:
    return Decimal(text) if _NUMBER.fullmatch(text) else text


def _exact(text: str) -> Any:
    return int(text) if _INTEGER.fullmatch(text) else _decimal(text)


def _number(text: str) -> Any:
    """Return a number for JSON: a float where it has the same digits."""
    value = _exact(text)
    if type(value) is Decimal:
        near = float(value)
        return near if Decimal(repr(near)) == value else value
    return value


def _boolean(text: str) -> Any:
    return _BOOLEANS.get(text.lower(), text)


def _date(text: str) -> Any:
    try:
        return date.fromisoformat(text) if len(text) == 10 else datetime.fromisoformat(text)
    except ValueError:
        return text


def _records(text: str) -> Any:
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return text
