"""Warnings for what a provider has switched off."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Marks a call whose subject the provider has switched off: type checkers say so, and so does a warning."""

        def mark(function):
            from functools import wraps

            @wraps(function)
            def call(*args, **kwargs):
                warn_deprecated(message)
                return function(*args, **kwargs)

            call.__deprecated__ = message
            return call

        return mark


def warn_dead(value: Any, table: dict[str, str]) -> None:
    """Warns of a value that the provider has switched off."""
    if isinstance(value, str) and value in table:
        warn_deprecated(table[value])


def warn_deprecated(message: str) -> None:
    """Warns of something that the provider has switched off, at the line of the caller outside this package."""
    import sys
    from warnings import warn

    level = 2
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  warnings' skip_file_prefixes needs Python 3.12
    while frame.f_back is not None and frame.f_globals.get("__name__", "").startswith("ottbuild."):
        frame = frame.f_back
        level += 1
    warn(message, DeprecationWarning, stacklevel=level)
