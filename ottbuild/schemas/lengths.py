"""Measures texts in the units that providers count."""

import re
from collections.abc import Callable


def characters(text: str) -> int:
    """Return the number of Unicode code points, which JSON Schema counts."""
    return len(text)


def utf16(text: str) -> int:
    """Return the number of UTF-16 code units: 2 for a character beyond the basic plane."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8(text: str) -> int:
    """Return the number of bytes in UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def graphemes(text: str) -> int:
    """Return the number of grapheme clusters (UAX #29), which readers see as single characters."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    import regex  # rarely needed: only for texts beyond the limit in code points, or with a lower limit

    # For each regional indicator, `regex` goes back over all of them that stand before it. Two are one flag, so that
    # a run of them can be cut by pairs.
    pairs = 0

    def cut(run: re.Match[str]) -> str:
        nonlocal pairs
        rest = 2 - len(run[0]) % 2
        pairs += (len(run[0]) - rest) // 2
        return run[0][:rest]

    text = _INDICATORS.sub(cut, text)
    return pairs + sum(1 for _ in regex.finditer(r"\X", text))


_INDICATORS = re.compile("[\U0001f1e6-\U0001f1ff]{3,}")
"""The regional indicators, which make flags."""


UNITS: dict[str, tuple[str, Callable[[str], int]]] = {
    "character": ("characters", characters),
    "utf16": ("UTF-16 code units", utf16),
    "byte": ("bytes", utf8),
    "grapheme": ("grapheme clusters", graphemes),
}
"""`x-length-unit` -> the name of the unit in problems, and the function that counts it."""
