"""Says what to write in place of a value that calls don't convert, as that would be a guess."""

from __future__ import annotations

from datetime import date, datetime, time, timedelta
from decimal import Decimal
from typing import Any

from ottbuild.schemas.jsondata import Alien
from ottbuild.schemas.jsontext import meant, why_not
from ottbuild.schemas.severity import types_of
from ottbuild.schemas.spec import Node


def wrong_time(node: Node, value: Any) -> str:
    """Return what is wrong with a time of a type that a field takes, and what to write; "" for any other value."""
    says = node.get("x-says", {})
    if not isinstance(value, Alien) or not issubclass(value.kind, (date, time)):
        return ""
    name = _name_of_time(value.kind)
    if name not in says:
        return ""
    if says.get("zone") == "UTC" and value.is_aware:
        return f"is a {name} that in UTC is not in the years 1 to 9999"
    if says.get("zone") == "UTC":
        return (
            f"is a {name} without a time zone, and the field has UTC; "
            "say its time zone, as in datetime(..., tzinfo=timezone.utc) or x.astimezone()"
        )
    zoned = "" if name == "time" else ".astimezone(zone)"
    return (
        f"is a {name} with a time zone, and the field has none; "
        f"give the time on the clock there, x{zoned}.replace(tzinfo=None)"
    )


def advice(node: Node, value: Any) -> str:
    """Return what to write for a value of a wrong type, to be added to the text of its problem; "" if that is plain."""
    types = types_of(node)
    says = node.get("x-says", {})
    if isinstance(value, Alien):
        text = _for_python(types, says, value)
        return f"; {text}" if text else ""
    if isinstance(value, str) and meant(value, types) is not None:
        return "; it is JSON text, so give what it says"
    if isinstance(value, str) and (reason := why_not(value, types)):
        return f"; it can't be read as JSON text: {reason}"
    if isinstance(value, (int, float)) and not isinstance(value, bool) and "string" in types:
        if isinstance(says.get("integer"), str):
            return "; a number has lost the zero or the country code that it began with, so give the text with all its digits"
        if "number" in says:
            return '; give a Decimal, or the text with the digits that are meant, such as f"{x:.2f}"'
    return ""


def for_object(kind: type) -> str:
    """Return how to make a dict of a Python object; "" if that is not known."""
    for name, call in _TO_DICT.items():
        if hasattr(kind, name):
            return f"give a dict, {call}"
    return ""


_TO_DICT = {
    "__dataclass_fields__": "dataclasses.asdict(x)",
    "__attrs_attrs__": "attrs.asdict(x)",
    "model_dump": "x.model_dump()",
    "to_dict": "x.to_dict()",
}
"""The calls that make a dict, by what the classes of such objects have."""


def _for_python(types: tuple[str, ...], says: Node, value: Alien) -> str:
    kind = value.kind
    if value.call:
        return f"give what it returns, {value.call}(...)"
    if issubclass(kind, (set, frozenset)):
        return "a set has no order, so give a list, such as sorted(x)" if "array" in types else ""
    if "object" in types and for_object(kind):
        return for_object(kind)
    if hasattr(kind, "get_secret_value"):
        return "give what is in it, x.get_secret_value()" if "string" in types else ""
    if issubclass(kind, timedelta):
        if "datetime" in says:
            return "give the moment itself, such as datetime.now(timezone.utc) + x"
        return "give a number in the unit of the field: x.total_seconds() are seconds, x // timedelta(milliseconds=1) milliseconds"
    if issubclass(kind, Decimal) and {"number", "integer"} & {*types}:
        return "a JSON number can't keep all its digits, so round it" if "number" in types else "give int(x)"
    if "number" in types and hasattr(kind, "__float__"):
        return "give float(x), or round it"
    if "string" not in types:
        return ""
    if issubclass(kind, (bytes, bytearray)):
        return "give its text, x.decode()"
    if issubclass(kind, (date, time)):
        return _for_time(says, kind)
    return "" if hasattr(kind, "__iter__") else "give str(x) if its text is meant"


def _name_of_time(kind: type) -> str:
    return "datetime" if issubclass(kind, datetime) else "date" if issubclass(kind, date) else "time"


def _for_time(says: Node, kind: type) -> str:
    name = _name_of_time(kind)
    if name == "datetime" and "date" in says:
        return "give its day, x.date()"
    if name == "datetime" and "time" in says:
        return "give its time of day, x.time()"
    wanted = [one for one in ("datetime", "date", "time") if one in says]
    return f"give a Python {' or '.join(wanted)}" if wanted else "give the text that is meant, such as x.strftime(...)"
