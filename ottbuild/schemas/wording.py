"""Turns values, names and counts into the words of a sentence."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Sequence
from itertools import islice
from typing import Any

from ottbuild.schemas.jsontext import shortened

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
    if not issubclass(type(value), str) or str.__len__(value) > LONGEST_NAME:
        return ""
    value = str.__str__(value)
    from difflib import get_close_matches  # it takes long to load, and most payloads are valid

    matches = get_close_matches(value, [name for name in known if isinstance(name, str)], 1)
    return f"; did you mean {matches[0]!r}?" if matches else ""
