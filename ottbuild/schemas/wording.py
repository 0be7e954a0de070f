"""Turns values, names and counts into the words of a sentence."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import Any

LONGEST_NAME = 100
"""A longer text is no misspelt name, and comparing it would take long."""


def show(value: Any) -> str:
    """Return a value as JSON has it, cut if it is long."""
    text = {True: "true", False: "false", None: "null"}.get(value) if isinstance(value, (bool, type(None))) else None
    text = text or repr(value)
    return text if len(text) <= 80 else text[:77] + "..."


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
    if not isinstance(value, str) or len(value) > LONGEST_NAME:
        return ""
    from difflib import get_close_matches  # it takes long to load, and most payloads are valid

    matches = get_close_matches(value, [name for name in known if isinstance(name, str)], 1)
    return f"; did you mean {matches[0]!r}?" if matches else ""
