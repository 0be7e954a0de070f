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


UNITS: dict[str, tuple[str, Callable[[str], int]]] = {
    "character": ("characters", characters),
    "utf16": ("UTF-16 code units", utf16),
    "byte": ("bytes", utf8),
}
"""`x-length-unit` -> what problems call the unit, and how it is counted."""
