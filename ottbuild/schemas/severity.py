"""What turns an error into a warning: how a provider reads odd values, and the rules that a place softens."""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Any, NamedTuple

from ottbuild.schemas.jsondata import as_text
from ottbuild.schemas.patterns import search


class Reads(NamedTuple):
    """How a provider reads values that are not plain: the `x-reads` of a spec or of a component."""

    null: str = "refused"
    """What null means in an optional field: `absent`, `refused`, or `uncertain` (absent, with a warning).

    Unless it is refused, null in a field that the spec does not know is only a warning, too.
    """
    unknown: str = "refused"
    """What becomes of a field that the spec does not know: `refused`; `ignored`, or `uncertain`: a warning."""
    text: str = "refused"
    """What becomes of a text where a number or a boolean is wanted: `refused`; `converted`, or `uncertain`: a warning."""
    number: str = "refused"
    """What becomes of a whole number where a text is wanted: the same."""
    json: str = "refused"
    """What becomes of JSON text where an object or an array is wanted: the same."""
    empty: str = "allowed"
    """Whether required texts and present arrays may be empty by default: the generator writes that into the spec."""


class Softening(NamedTuple):
    """An entry of `x-soften`: rules that are only warnings inside a place."""

    of: str
    """The component, or `Component.field`; `*` for everything."""
    rules: frozenset[str]
    """The ids of the rules; `*` among them stands for all."""
    page: str
    """The page that asks for less."""

    @classmethod
    def read(cls, entry: dict[str, Any], page: str | None) -> Softening:
        """Return what an entry of a spec says."""
        return cls(entry["of"], frozenset(entry["rules"]), page or "the page of this place")

    def covers(self, component: str, field: str | int | None, rule: str) -> bool:
        """Return True if this softens a rule of a component, or of one of its fields."""
        if rule not in self.rules and "*" not in self.rules:
            return False
        return self.of in ("*", component if field is None else f"{component}.{field}")


def may_be_empty(node: dict[str, Any]) -> bool:
    """Return True if a schema accepts an empty text or array."""
    if {"const", "enum", "x-uri"} & node.keys() or node.get("minLength") or node.get("minItems"):
        return False
    if "pattern" in node and not search(node["pattern"], ""):
        return False
    return bool({"string", "array"} & {*types_of(node)})


NUMERALS = {"integer": r"-?[0-9]{1,18}", "number": r"-?[0-9]{1,15}(\.[0-9]{1,15})?", "boolean": "(true|false)"}
"""JSON type -> the pattern of the texts that stand for its values."""


def said(value: Any, types: Iterable[str]) -> Any:
    """Return the number or the boolean that a text says, where one of these types wants one; else None."""
    if not isinstance(value, str):
        return None
    for name in types:
        if name in NUMERALS and re.fullmatch(NUMERALS[name], value):
            if name == "boolean":
                return value == "true"
            return float(value) if "." in value else int(value)
    return None


def digits(value: Any, node: dict[str, Any]) -> str | None:
    """Return the digits of a whole number, where the schema wants a text that it may stand for; else None.

    A number that has lost what its text begins with, such as the zero of a phone number, stands for no text.
    """
    if type(value) is not int or types_of(node) not in (("string",), ("string", "null")):
        return None
    text = as_text(value)
    wanted = node.get("x-says", {}).get("integer", True)
    return text if isinstance(text, str) and (wanted is True or search(wanted, text)) else None


def types_of(node: dict[str, Any]) -> tuple[str, ...]:
    """Return the JSON types of a schema; none if it names none."""
    types = node.get("type", ())
    return (types,) if isinstance(types, str) else tuple(types)
