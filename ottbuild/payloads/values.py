"""Turns the values that programs hold into JSON data: one function for each JSON type.

What is JSON already is returned as it is. What can't be converted without a guess is, too: the validator refuses it. No
library is imported for this. The values of numpy and pandas are known by the classes of these libraries, if those are loaded.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterator, KeysView, ValuesView
from datetime import UTC, date, datetime, time, timedelta
from decimal import Decimal
from enum import Enum
from sys import modules
from typing import Any
from uuid import UUID

from ottbuild.schemas.jsondata import drawn
from ottbuild.schemas.patterns import search
from ottbuild.schemas.severity import types_of
from ottbuild.schemas.spec import Node
from ottbuild.schemas.spellings import accepted

UNIX = "%s"
"""The format of a time that is the number of seconds since 1970."""
_SECOND = timedelta(seconds=1)
_EXACT = 2**53
"""Up to here each whole float is one integer."""
_LONGEST = 100
"""The most digits that a Decimal may have before or after its point."""


def bare(value: Any) -> Any:
    """Return the Python value that a numpy scalar, an array without dimensions or a member of an enumeration stands for."""
    kind = type(value)
    numpy = modules.get("numpy")
    if numpy is not None and issubclass(kind, (getattr(numpy, "generic", ()), getattr(numpy, "ndarray", ()))):
        return value if getattr(value, "shape", ()) else _of_numpy(numpy, value)
    if issubclass(kind, Enum) and not issubclass(kind, (str, int, float)):
        return bare(value._value_)
    return value


def _of_numpy(numpy: Any, value: Any) -> Any:
    kind = value.dtype.kind
    if kind == "f" and value.dtype.itemsize != _DOUBLE:
        return _of_float(value)
    if kind not in ("M", "m"):
        return value.item()
    if kind == "M" and not str(value.dtype).endswith(_OF_DAYS):
        value = value.astype("datetime64[us]")  # nanoseconds would become an integer
    elif kind == "M":
        value = value.astype("datetime64[D]")
    item = value.item()
    return value if issubclass(type(item), int) else item  # of a time that Python has no object for


def _of_float(value: Any) -> Any:
    """Return a float of another size than Python's with the digits that it is written with; itself if these don't fit."""
    value = value[()]  # an array without dimensions has one
    if value.dtype.itemsize < _DOUBLE:
        return float(str(value))
    number = float(value)
    return number if value == number or value != value else value


_DOUBLE = 8
"""The bytes of a float in Python."""
_OF_DAYS = ("[Y]", "[M]", "[W]", "[D]")
"""The units of numpy's times that are dates."""


def is_missing(value: Any) -> bool:
    """Return True for what stands for no value: None, NaN, and pandas' NA and NaT."""
    value = bare(value)
    kind = type(value)
    if value is None or kind is str:
        return value is None
    if issubclass(kind, float):
        return bool(float.__ne__(value, value))
    if issubclass(kind, Decimal):
        return Decimal.is_nan(value)
    pandas = modules.get("pandas")
    return pandas is not None and (value is getattr(pandas, "NA", None) or value is getattr(pandas, "NaT", None))


# Arrays


def listed(value: Any) -> list[Any] | None:
    """Return the items of a value that is a row of values, but not a list or a tuple; None for any other."""
    if issubclass(type(value), (range, deque, KeysView, ValuesView, Iterator)) or is_array(value):
        return drawn(value)
    return None


def in_order(value: Any) -> list[Any] | None:
    """Return the members of a set in order if they are texts or whole numbers, or there are none; None for any other value.

    A set has no order of its own. In order, they make the same payload each time.
    """
    is_set = issubclass(type(value), (set, frozenset))
    return sorted(value) if is_set and {*map(type, value)} in (set(), {str}, {int}) else None


def is_array(value: Any) -> bool:
    """Return True for an array, or a column of a table, of numpy, pandas and the like."""
    kind = type(value)
    if not (_has(kind, "__array__") and _has(kind, "__iter__")):
        return False
    shape: Any = getattr(value, "shape", None)
    return not issubclass(type(shape), tuple) or len(shape) == 1


# Scalars


def as_scalar(node: Node, value: Any) -> Any:
    """Return a value as the JSON type that a schema names; None if it stands for no value."""
    if is_missing(value):
        return None
    value = bare(value)
    types = types_of(node)
    kind = type(value)
    if not types or kind is str or (kind is bool and "boolean" in types):
        return value if types else as_any(value)
    if issubclass(kind, str):
        return str.__str__(value)
    if "number" in types or "integer" in types:
        number = as_number(value, "number" in types)
        if type(number) in (int, float):
            return number
    return as_text(node, value) if "string" in types else value


def as_any(value: Any) -> Any:
    """Return a value where any JSON is wanted."""
    value = bare(value)
    if issubclass(type(value), str):
        return str.__str__(value)
    return as_number(value, True) if issubclass(type(value), Decimal) else str(value) if is_like_text(value) else value


def as_number(value: Any, fractions: bool) -> Any:
    """Return a number; if `fractions` are not wanted, only a whole one.

    A Decimal is a number if a float says the same digits. It is refused otherwise, as its last digits would change.
    """
    kind = type(value)
    if issubclass(kind, Decimal):
        if not Decimal.is_finite(value) or abs(Decimal.adjusted(value)) > _LONGEST:
            return value
        if Decimal.as_tuple(value).exponent >= 0 or (not fractions and value == Decimal.to_integral_value(value)):  # type: ignore[operator]
            return int(value)
        number = float(value)
        return number if fractions and Decimal(repr(number)) == value else value
    if issubclass(kind, float) and not fractions:
        return int(value) if _is_whole(value) else value
    return value


def as_text(node: Node, value: Any) -> Any:
    """Return a text. `x-says` of the schema tells which numbers and times a text stands for."""
    kind = type(value)
    says = node.get("x-says", {})
    if kind is bool:
        return accepted(node, value)
    if issubclass(kind, (int, float, Decimal)):
        return _digits(says, node, value)
    if issubclass(kind, (date, time)):
        return time_text(says, value)
    is_address = node.get("format") == "uri" and all(_has(kind, name) for name in ("scheme", "host", "__str__"))
    return str(value) if is_address or issubclass(kind, UUID) or is_like_text(value) else value


def is_like_text(value: Any) -> bool:
    """Return True for an object that behaves as a text without being one, such as a lazily translated string.

    It can be joined and formatted like a text, and has a length and members. Arrays have these, too, but also subtract;
    bytes have them, but can be decoded.
    """
    kind = type(value)
    return all(_has(kind, name) for name in _OF_TEXTS) and not (_has(kind, "__sub__") or _has(kind, "decode"))


_OF_TEXTS = ("__str__", "__len__", "__contains__", "__getitem__", "__add__", "__mod__")


def _has(kind: type, name: str) -> bool:
    """Return True if a class, or one that it inherits from, defines a name. It runs no code of the class."""
    return any(name in vars(base) for base in type.mro(kind) if base is not object)


def _is_whole(value: Any) -> bool:
    return float.is_integer(value) and abs(float.__add__(value, 0.0)) <= _EXACT


def _digits(says: Node, node: Node, value: Any) -> Any:
    """Return the text of a number, where the text of a field stands for one."""
    if "number" in says and not issubclass(type(value), float):
        if not issubclass(type(value), Decimal):
            return str(int.__add__(value, 0)) if abs(int.__add__(value, 0)) < 10**_LONGEST else value
        fits = Decimal.is_finite(value) and abs(Decimal.adjusted(value)) < _LONGEST
        return Decimal.__format__(value, "f") if fits else value
    number = as_number(value, False)
    if not issubclass(type(number), int) or not ("integer" in says or "integer" in node.get("x-accepts", ())):
        return value
    number = int.__add__(number, 0)
    if not 0 <= number < 10**_LONGEST:
        return value
    text = str(number)
    wanted = says.get("integer", True)
    return text if wanted is True or search(wanted, text) else value


def time_text(says: Node, value: Any) -> Any:
    """Return a date or a time in the format of a field. What is finer than the format is cut off.

    `zone` says what a time is in: UTC, which it is converted to; or local, a time of the clock on the wall without a zone.
    """
    kind = type(value)
    name = "datetime" if issubclass(kind, datetime) else "date" if issubclass(kind, date) else "time"
    pattern: str | None = says.get(name)
    if pattern is None or name == "date":
        return value if pattern is None else value.strftime(_with_year(pattern, value))
    zone = value.tzinfo if name == "time" else value.utcoffset()  # without its date, a time may know no offset
    if (zone is not None) is not (says.get("zone") == "UTC"):
        return value
    return value.strftime(pattern) if name == "time" else _moment_text(pattern, value)


def _moment_text(pattern: str, value: Any) -> Any:
    day = (value.year, value.month, value.day)
    clock = (value.hour, value.minute, value.second, value.microsecond)
    moment = datetime(*day, *clock, value.tzinfo, fold=value.fold)  # of the plain class, whose methods do what they say
    if moment.tzinfo is not None and moment.utcoffset() is not None:
        try:
            moment = moment.astimezone(UTC)
        except OverflowError:  # the first or the last day that there is
            return value
    if pattern == UNIX:
        return str((moment - datetime(1970, 1, 1, tzinfo=UTC)) // _SECOND)
    return moment.strftime(_with_year(pattern, moment))


def _with_year(pattern: str, day: date) -> str:
    """Return a format with the year filled in, which `strftime` does not write with four digits everywhere."""
    return pattern.replace("%Y", f"{day.year:04}")
