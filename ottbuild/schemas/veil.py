"""Values that can be compared, measured and searched, but not shown: secrets, while a payload is validated."""

from __future__ import annotations

from collections.abc import Container
from operator import is_
from typing import Any

from ottbuild.schemas.escapes import STARS as STARS
from ottbuild.schemas.escapes import Veiled as Veiled
from ottbuild.schemas.jsondata import Given, known_as


class VeiledText(Veiled, str):
    """A secret text."""

    __slots__ = ()


class VeiledInteger(Veiled, int):
    """A secret integer."""

    __slots__ = ()


class VeiledNumber(Veiled, float):
    """A secret number."""

    __slots__ = ()


class VeiledObject(Veiled, dict[str, Any]):
    """A secret object."""

    __slots__ = ()


class VeiledGiven(Veiled, Given):
    """A secret object with parts that were given on purpose."""

    __slots__ = ()


class VeiledArray(Veiled, list[Any]):
    """A secret array."""

    __slots__ = ()


def veil(value: Any, known: Container[str] = ()) -> Any:
    """Return a secret that can't be shown, nor can anything in it.

    Its keys are veiled, too, except those that are known as fields. Null, booleans and what is not JSON are returned as
    they are: no message shows them.
    """
    if isinstance(value, str):
        return VeiledText(value)
    if isinstance(value, float):
        return VeiledNumber(value)
    if isinstance(value, int) and not isinstance(value, bool):
        return VeiledInteger(value)
    if isinstance(value, (list, tuple)):
        return VeiledArray(map(veil, value))
    if isinstance(value, dict):
        copy = {
            VeiledText(key) if isinstance(key, str) and key not in known else key: veil(item)
            for key, item in value.items()
        }
        return VeiledGiven(copy, value.extra) if isinstance(value, Given) else VeiledObject(copy)
    return value


def holds_veil(value: Any) -> bool:
    """Return True if a value is secret, or if anything in it is."""
    if isinstance(value, Veiled):
        return True
    if isinstance(value, (list, tuple)):
        return any(map(holds_veil, value))
    if isinstance(value, dict):
        return any(map(holds_veil, value.values()))
    return False


def unveiled(value: Any) -> Any:
    """Return a value for a problem: stars for everything in it that is secret."""
    if isinstance(value, Veiled):
        return STARS
    if isinstance(value, (list, tuple)):
        items = [unveiled(item) for item in value]
        return value if all(map(is_, items, value)) else items
    if isinstance(value, dict):
        copy = {key: unveiled(item) for key, item in value.items()}
        return value if all(map(is_, copy.values(), value.values())) else copy
    return value


def bare(value: Any) -> Any:
    """Return the plain form of data with secrets in them, for functions that return no text; the data if there are none."""
    if isinstance(value, (list, tuple)):
        items = [bare(item) for item in value]
        return value if not isinstance(value, Veiled) and all(map(is_, items, value)) else items
    if isinstance(value, dict):
        copy = {bare(key): bare(item) for key, item in value.items()}
        if not isinstance(value, Veiled) and all(map(is_, copy.values(), value.values())):
            return value
        return known_as(copy, value)
    if isinstance(value, VeiledText):
        return str.__str__(value)
    if isinstance(value, VeiledInteger):
        return int.__add__(value, 0)
    return float.__mul__(value, 1.0) if isinstance(value, VeiledNumber) else value
