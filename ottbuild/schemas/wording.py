"""Turns values, names and counts into the words of a sentence."""

from __future__ import annotations

import re
from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import islice
from typing import Any

from ottbuild.schemas.escapes import Veiled
from ottbuild.schemas.jsondata import kind_of, shortened, too_large

LONGEST_NAME = 100
"""A longer text is no misspelt name, and comparing it would take long."""


def show(value: Any) -> str:
    """Return a value as JSON has it, cut if it is long."""
    if value is None or value is True or value is False:
        return {True: "true", False: "false", None: "null"}[value]
    return shortened(value)


MOST_NAMES = 100
"""The number of names from a payload that a message lists; lists of a spec are as long as they are."""


def some(names: Collection[str]) -> list[str]:
    """Return names of a payload for a message: the first ones, each cut if it is long, and how many more there are."""
    first = [name if len(name) <= LONGEST_NAME else f"{name[:LONGEST_NAME]}..." for name in islice(names, MOST_NAMES)]
    return [*first, f"{len(names) - len(first)} more"] if len(names) > len(first) else first


def listed(names: Sequence[str], word: str) -> str:
    """Join names with commas, and with `word` before the last one."""
    if not names:
        return "nothing"
    return names[0] if len(names) == 1 else f"{', '.join(names[:-1])} {word} {names[-1]}"


_ARTICLES = {"integer": "an", "object": "an", "array": "an", "null": ""}


def with_article(kind: str) -> str:
    """Return the name of a JSON type with its article."""
    return f"{_ARTICLES.get(kind, 'a')} {kind}".strip()


def told(value: Any) -> str:
    """Return a value of a wrong type in words: what it is and, unless that can't be shown or says little, the value."""
    kind = kind_of(value)
    word = kind.partition(" ")[2]
    if isinstance(value, bool):
        return show(value)
    if isinstance(value, Veiled) or not word or word.startswith("Python") or (word == "integer" and too_large(value)):
        return kind
    if isinstance(value, dict):
        names = [show(name) for name in islice(value, 3)]
        return f"{kind} with {listed(names, 'and')}" + (" and more" if len(value) > 3 else "") if value else kind
    if isinstance(value, (list, tuple)) and any(isinstance(item, (dict, list, tuple)) for item in value):
        return f"{kind} of {counted(len(value), 'items')}"
    return f"the {'number' if word == 'integer' else word} {show(value)}"


def counted(number: int, unit: str) -> str:
    """Return a number with its unit, which is given in the plural: `1 item`, `2 items`."""
    return f"{number} {unit.removesuffix('s') if number == 1 else unit}".rstrip()


def switched_off(notice: dict[str, Any] | None, code: Callable[[str], str] = str) -> str:
    """Return the deprecation notice of a spec in words, None for one without details; `code` formats the replacement."""
    if notice is None:
        return "is deprecated by the provider"
    since = f" on {notice['since']}" if "since" in notice else ""
    use = f"; use {code(notice['use'])}" if "use" in notice else ""
    return f"was switched off by the provider{since}{use}"


def hint(value: Any, known: Iterable[Any]) -> str:
    """Suggest the known name that a misspelt one is closest to; "" if none is close."""
    name = closest(value, known)
    return f"; did you mean {name!r}?" if name is not None else ""


def unlisted(shown: str, known: Sequence[Any]) -> str:
    """Say that a value is none of those that are listed."""
    return f"{shown} is not one of {listed([show(value) for value in known], 'and')}"


CLOSE = 0.7
"""How alike two names must be, from 0 to 1, so that one is taken for a misspelling of the other."""


def closest(value: Any, known: Iterable[Any]) -> str | None:
    """Return the known name that a misspelt one is closest to; None if none is close.

    Letter case, and what separates words, make no difference.
    """
    if not issubclass(type(value), str) or str.__len__(value) > LONGEST_NAME:
        return None
    value = str.__str__(value)
    names = {_bare(name): name for name in known if isinstance(name, str)}
    given = _bare(value)
    if given in names:
        return names[given] if given and names[given] != value else None
    from difflib import get_close_matches  # it takes long to load, and most payloads are valid

    matches = get_close_matches(given, names, 1, CLOSE) or [
        name for name in names if _one_slip(given, name) or _is_short_for(value, names[name])
    ]
    return names[matches[0]] if matches else None


def _bare(name: str) -> str:
    return "".join(filter(str.isalnum, name)).casefold()


def _one_slip(one: str, other: str) -> bool:
    """Return True if two short names differ in one letter, as `url` and `uri` do, or in the order of two."""
    if len(one) != len(other) or len(one) < 3:
        return False
    places = [place for place, pair in enumerate(zip(one, other, strict=True)) if pair[0] != pair[1]]
    swapped = len(places) == 2 and [one[place] for place in places] == [other[place] for place in reversed(places)]
    return len(places) == 1 or swapped


def _is_short_for(short: str, name: str) -> bool:
    """Return True if a name begins with a shorter one, or has it as a word: `first` for `first_class`."""
    bare = _bare(short)
    return len(bare) > 2 and (_bare(name).startswith(bare) or bare in re.split(r"[\W_]+", name.casefold()))
