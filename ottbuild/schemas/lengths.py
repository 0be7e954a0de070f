"""How long a text is, in the unit that a provider counts."""

from collections.abc import Callable


def characters(text: str) -> int:
    """Unicode code points, as JSON Schema counts."""
    return len(text)


def utf16(text: str) -> int:
    """UTF-16 code units: 2 for a character beyond the basic plane."""
    return len(text) if text.isascii() else len(text.encode("utf-16-le", "surrogatepass")) // 2


def utf8(text: str) -> int:
    """Bytes in UTF-8."""
    return len(text) if text.isascii() else len(text.encode("utf-8", "surrogatepass"))


def graphemes(text: str) -> int:
    """Grapheme clusters, as UAX #29 defines them: what a reader takes for one character."""
    if text.isascii():
        return len(text) - text.count("\r\n")
    import regex  # only a text beyond the limit in code points, or one that has a lower limit, comes this far

    return sum(1 for _ in regex.finditer(r"\X", text))


UNITS: dict[str, tuple[str, Callable[[str], int]]] = {
    "character": ("characters", characters),
    "utf16": ("UTF-16 code units", utf16),
    "byte": ("bytes", utf8),
    "grapheme": ("grapheme clusters", graphemes),
}
"""`x-length-unit` -> what problems call the unit, and how it is counted."""
