"""What people may look at: escapes, and stars. It imports nothing, as each command of the command line needs it."""

STARS = "***"
"""What is shown in place of a secret."""


class Veiled:
    """A secret value. It equals the plain value and behaves like it, except that every text made of it is stars."""

    __slots__ = ()

    def __repr__(self) -> str:
        return STARS

    def __str__(self) -> str:
        return STARS

    def __format__(self, spec: str) -> str:
        return STARS


def printable(text: str) -> str:
    """Return a text with escapes in place of what a terminal obeys or hides: control characters, and those that turn the order."""
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() else ascii(char)[1:-1] for char in text)
