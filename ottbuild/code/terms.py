"""Expressions of fluent code, and what they make."""

from __future__ import annotations

from itertools import repeat
from typing import Any, NamedTuple

from ottbuild.code.layout import Code, brackets
from ottbuild.schemas.jsondata import Kept


class Placeholder(Kept):
    """A secret, under the name that stands for it in code."""

    name: str


class Term(NamedTuple):
    """An expression, and what it makes."""

    value: Any
    code: Code
    called: bool = True
    """Whether it is made by calls, rather than given as JSON data."""


def list_term(terms: list[Term]) -> Term:
    """Return a list of arguments as one argument."""
    return Term([term.value for term in terms], brackets("[", [("", term.code) for term in terms], "]"))


def equal(value: Any, data: Any, same: dict[tuple[int, int], Any]) -> bool:
    """Return True if two values are the same JSON; `same` keeps the pairs that were found equal."""
    pair = (id(value), id(data))
    if value is data or pair in same:
        return True
    if isinstance(value, dict) and isinstance(data, dict):
        alike = value.keys() == data.keys() and all(equal(item, data[key], same) for key, item in value.items())
    elif isinstance(value, list) and isinstance(data, list):
        alike = len(value) == len(data) and all(map(equal, value, data, repeat(same)))
    else:
        return bool(value == data) and all(isinstance(value, kind) == isinstance(data, kind) for kind in (bool, float))
    if alike:
        same[pair] = (value, data)
    return alike
