"""Identifiers: which words a spec can't use as they are, and names that no two things of a scope share."""

from __future__ import annotations

import keyword
import re
import unicodedata
from collections.abc import Hashable, Iterable

from ottbuild.http.account import Account
from ottbuild.http.sendable import Sendable
from ottbuild.payloads.builder import Builder, Part
from ottbuild.payloads.model import ListModel, Model

KEYWORDS = frozenset(keyword.kwlist)
"""The words that Python refuses as identifiers."""


def _members(*classes: type) -> frozenset[str]:
    return frozenset(name for cls in classes for name in dir(cls) if not name.startswith("_"))


RESERVED = KEYWORDS | _members(Builder, Part, Model, Sendable) | {"request", "self"}
"""The words that no field and no method can have: those of Python, and what every payload has already.

`self` is a parameter of the initialiser that attrs writes for a model, beside all its fields.
"""
LIST_MEMBERS = _members(ListModel)
"""What every model of a bare array has."""
ENTRY_MEMBERS = KEYWORDS | {Account.__name__}
"""The words that no group can have: those of Python, and what the class with a provider's calls has already."""
REQUEST_ARGUMENTS = frozenset(("self", "operation", "base_url", "check"))
"""What every `request()` takes, so that no argument for a value of the spec can have the name."""


def public_name(word: str, reserved: frozenset[str] = RESERVED) -> str:
    """Return the identifier for a word of a spec: the word itself, with `_` after it only if it is reserved."""
    return f"{word}_" if word in reserved else word


def words(text: str) -> list[str]:
    """Return the words of a name, in ASCII letters and digits."""
    plain = unicodedata.normalize("NFKD", text).encode("ascii", "ignore").decode()
    plain = re.sub(r"([a-z0-9])([A-Z])", r"\1 \2", plain)
    plain = re.sub(r"([A-Z]+)([A-Z][a-z])", r"\1 \2", plain)
    return re.findall(r"[A-Za-z0-9]+", plain)


def kind_name(stem: str, component: str) -> str:
    """Return the name of a component among the kinds of a provider: `line.flex_box`."""
    return f"{stem}.{'_'.join(words(component)).lower()}"


def natural(name: str) -> str:
    """Return a name as Python reads it, without underscores before it: attrs leaves these out of its arguments."""
    return unicodedata.normalize("NFKC", name).lstrip("_")


class Namer:
    """Hands out the names of one scope. The first thing that asks for a name gets it; others get it with `_` behind."""

    def __init__(self, taken: Iterable[str] = ()) -> None:
        self._taken = set(taken)
        self._names: dict[Hashable, str] = {}

    def name(self, subject: Hashable, wish: str) -> str:
        """Return the name of a subject, which gets the same one whenever it asks."""
        if subject not in self._names:
            name = unicodedata.normalize("NFKC", wish)
            while name in self._taken:
                name += "_"
            self._taken.add(name)
            self._names[subject] = name
        return self._names[subject]
