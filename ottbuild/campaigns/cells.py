"""What a campaign reads of files: the names of values, and values that are written as texts, as in CSV."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from datetime import date, datetime
from typing import Any

from ottbuild.campaigns.campaign import Campaign
from ottbuild.campaigns.template import Each, Text, When, needs, walk

_INTEGER = re.compile(r"[+-]?\d{1,18}")
_NUMBER = re.compile(r"[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?")
_BOOLEANS = {"true": True, "false": False}


def needed(campaign: Campaign) -> dict[str, bool]:
    """Return the names of the values of a row, and whether a row without it is refused, whatever else it has."""
    return needs(campaign._tree)


def readers(campaign: Campaign) -> dict[str, Callable[[str], Any]]:
    """Return functions that read the value of a text, by the name of the value; a text stays one where there is none.

    A number is read where a number is wanted, or where it is formatted as one; a date where it is formatted as one; a
    boolean where one is wanted, and for `when`; a list of records, which is JSON text, for `each`. What can't be read
    so stays a text, which the row is then refused for.
    """
    found: dict[str, Callable[[str], Any]] = {}
    for _, scope, where in walk(campaign._tree):
        if scope:
            continue
        if isinstance(where, (When, Each)):
            found[where.name] = _boolean if isinstance(where, When) else _records
        elif isinstance(where, Text):
            for piece in where.pieces:
                if not isinstance(piece, str) and piece.spec and not piece.spec.endswith("s"):
                    found.setdefault(piece.name, _date if "%" in piece.spec[:-1] else _number)
        else:
            types = campaign.fields[where.place.name].types
            if types and "string" not in types:
                found.setdefault(where.place.name, _boolean if types == ("boolean",) else _number)
    return found


def _number(text: str) -> Any:
    if _INTEGER.fullmatch(text):
        return int(text)
    return float(text) if _NUMBER.fullmatch(text) else text


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
