"""Describes the limits of a value in words, for the command line, the reference, docstrings and the change report."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.spec import Node
from ottbuild.schemas.wording import counted, switched_off


class Range(NamedTuple):
    """A pair of keywords for the least and the greatest size of a value."""

    low: str
    high: str
    unit: str
    """What the size counts, in the plural; "" for a plain number."""


LENGTH = Range("minLength", "maxLength", "characters")
RANGES = (
    LENGTH,
    Range("minItems", "maxItems", "items"),
    Range("minProperties", "maxProperties", "fields"),
    Range("minimum", "maximum", ""),
)


def unit_of(limit: Range, node: Node) -> str:
    """Return what the limit counts in a schema: lengths may be counted in other units than characters."""
    return UNITS[node["x-length-unit"]][0] if limit is LENGTH and "x-length-unit" in node else limit.unit


def limits(node: Node, code: Callable[[Any], str] | None = None, beside: str = "", brief: bool = False) -> list[str]:
    """Return the limits of a value as phrases without a capital letter or a full stop.

    Args:
        node: The schema of the value.
        code: Formats a pattern or a value; by default patterns are bare and values look as in Python.
        beside: A description that is shown with the limits. What it states already is left out.
        brief: Leave out what concerns keys, repeated items, other types when parsing, and advice but for sizes.
    """
    phrases = [phrase for limit in RANGES for phrase in _unstated(node, limit, beside)]
    if "pattern" in node:
        phrases.append(f"matches {(code or str)(node['pattern'])}")
    if "pattern" in node.get("propertyNames", {}) and not brief:
        phrases.append(f"keys match {(code or str)(node['propertyNames']['pattern'])}")
    if node.get("uniqueItems") and not brief:
        phrases.append("no item twice")
    if "default" in node:
        phrases.append(f"if absent, the provider assumes {(code or repr)(node['default'])}")
    for part in node.get("allOf", ()) if "properties" not in node else ():  # of an object, they are conditions
        if "x-severity" in part:
            in_words = [part["description"].rstrip(".")] if "description" in part and not brief else []
            sizes = [phrase for limit in RANGES for phrase in _range(part, limit)]
            # Beside a limit that the description does not state, that would look like another limit.
            if {*phrases} <= {"not empty"} and sizes and all(_states(beside, phrase) for phrase in sizes):
                continue
            phrases += [f"advised: {phrase}" for phrase in sizes or in_words]
    if "x-says" in node and not brief:
        phrases.append(f"calls take {_taken(node['x-says'])} as well")
    if node.get("x-accepts") and not brief:
        others = ["its JSON text" if name == "string" and _is_inside(node) else name for name in node["x-accepts"]]
        phrases.append(f"when parsing, {' or '.join(others)} passes too")
    return phrases


def _is_inside(node: Node) -> bool:
    """Return True if values have members: those of an object or an array."""
    return bool({"$ref", "properties", "items"} & node.keys())


def _taken(says: Node) -> str:
    """Return in words the Python values that a call takes for a text."""
    words = {"integer": "a whole number", "number": "a Decimal", "date": "a date", "time": "a time"}
    zone = {"UTC": " with a time zone", "local": " without a time zone"}.get(says.get("zone", ""), "")
    return " or ".join({**words, "datetime": f"a datetime{zone}"}[key] for key in says if key != "zone")


def _range(node: Node, limit: Range) -> Iterator[str]:
    least, most, unit = node.get(limit.low), node.get(limit.high), unit_of(limit, node)
    if unit and (least == 0 or (least == 1 and ("enum" in node or "const" in node))):
        least = None  # no size is negative, and a listed value is as long as it is
    if least is not None and least == most:
        yield f"exactly {counted(least, unit)}"
    elif least is not None and most is not None:
        yield f"{least} to {counted(most, unit)}"
    elif least is not None:
        yield "not empty" if least == 1 and unit else f"at least {counted(least, unit)}"
    elif most is not None:
        yield f"at most {counted(most, unit)}"


def _unstated(node: Node, limit: Range, description: str) -> list[str]:
    """Return what a description does not state of a limit."""
    least, most, unit = node.get(limit.low), node.get(limit.high), unit_of(limit, node)
    phrases = [*_range(node, limit)]
    if least in (None, 0, 1) and least != most and unit and _states(description, f"at most {most}"):
        phrases = [f"counted in {unit}"] if unit not in _EVERYDAY and unit not in description else []
        phrases += ["not empty"] if least == 1 else []
    return [phrase for phrase in phrases if not _states(description, phrase)]


_EVERYDAY = ("", "character", "characters", "item", "items", "field", "fields")
"""The units that a description need not name to state a size."""


def _states(description: str, phrase: str) -> bool:
    """Return True if a description states a size that is worded as in `_range`: `1 to 5 items`, `at most 5 items`."""
    match = re.fullmatch(r"(?:(exactly|at most) )?(\S+(?: to \S+)?) ?(.*)", phrase)
    if match is None or "empty" in phrase:
        return False
    word, numbers, unit = match.groups()
    if unit not in _EVERYDAY and unit not in description:
        return False
    words = {"exactly": "(?:exactly )?", "at most": "(?:up to|at most|of) "}.get(word, "")
    stated = rf"(?<![\w.]){words}{re.escape(numbers)}(?!\w|\.\d)"
    return re.search(stated, description, re.IGNORECASE) is not None


def deprecated(node: Node, code: Callable[[str], str] = str) -> list[str]:
    """Return the deprecation notice of a schema as a phrase, if it has one; `code` formats the replacement's name."""
    notice = node.get("x-deprecated")
    return [] if notice is None and not node.get("deprecated") else [switched_off(notice, code)]
