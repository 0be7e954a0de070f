"""Measures texts in the units that providers count."""

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

    return sum(1 for _ in regex.finditer(r"\X", text))


UNITS: dict[str, tuple[str, Callable[[str], int]]] = {
    "character": ("characters", characters),
    "utf16": ("UTF-16 code units", utf16),
    "byte": ("bytes", utf8),
    "grapheme": ("grapheme clusters", graphemes),
}
"""`x-length-unit` -> the name of the unit in problems, and the function that counts it."""
