"""Texts of a length in any unit."""

from __future__ import annotations

from collections.abc import Callable

WRITINGS = {
    "ASCII": "x",
    "two bytes": "é",
    "three bytes": "漢",
    "a surrogate pair": "🍎",
    "a combining mark": "e\u0301",
    "a ZWJ sequence": "👩\u200d👩\u200d👧\u200d👦",
    "a flag": "🇻🇳",
    "a skin tone": "👍🏽",
}
"""Texts with different lengths in different units; each is one grapheme cluster."""


def _clusters(text: str) -> int:
    count = 0
    for char in sorted(WRITINGS.values(), key=len, reverse=True):
        count += text.count(char)
        text = text.replace(char, "")
    return count + len(text)


SIZES: dict[str, Callable[[str], int]] = {
    "character": len,
    "utf16": lambda text: len(text.encode("utf-16-le")) // 2,
    "byte": lambda text: len(text.encode()),
    "grapheme": _clusters,
}
"""Counts the units of a text of ASCII and WRITINGS, independently of the library."""
UNITS = {"character": "characters", "utf16": "UTF-16 code units", "byte": "bytes", "grapheme": "grapheme clusters"}


def of_size(unit: str, size: int, writing: str, start: str = "") -> str:
    """Return a text of exactly `size` units that begins with `start` and continues in a writing."""
    char = WRITINGS[writing]
    room = size - SIZES[unit](start)
    count, rest = divmod(max(room, 0), 1 if unit == "grapheme" else SIZES[unit](char))
    return start + char * count + "x" * rest
