"""Warnings about what a provider has switched off."""

from __future__ import annotations

from contextlib import contextmanager
from contextvars import ContextVar
from typing import TYPE_CHECKING, Any

MARKER = "__ottbuild_generated__"
"""The global variable by which generated modules are known."""

_SILENT: ContextVar[bool] = ContextVar("ottbuild_silent", default=False)
"""True in a thread or task that makes deprecated calls for its own ends. The filters of `warnings` are for all threads."""

if TYPE_CHECKING:
    from collections.abc import Generator
    from types import FrameType

    from typing_extensions import deprecated as deprecated
else:

    def deprecated(message):
        """Mark a deprecated call, for type checkers and with a warning at run time."""

        def mark(function):
            from functools import wraps

            from ottbuild.payloads.guesses import opened

            function = opened(function)

            @wraps(function)
            def call(*args, **kwargs):
                warn_deprecated(message)
                return function(*args, **kwargs)

            call.__deprecated__ = message
            return call

        return mark


@contextmanager
def silent() -> Generator[None]:
    """Warn about nothing inside the block."""
    before = _SILENT.set(True)
    try:
        yield
    finally:
        _SILENT.reset(before)


def warn_deprecated_value(value: Any, table: dict[str, str]) -> None:
    """Warn about a deprecated value; `table` holds the warning for each."""
    if isinstance(value, str) and value in table:
        warn_deprecated(table[value])


def warn_deprecated(message: str) -> None:
    """Warn about something deprecated, at the line of the caller outside ottbuild and generated code."""
    if not _SILENT.get():
        warn_caller(message, DeprecationWarning)


def warn_caller(message: str, category: type[Warning]) -> None:
    """Warn at the line of the caller outside ottbuild and generated code."""
    import sys
    from warnings import warn

    level = 2
    frame = sys._getframe(1)  # pyright: ignore[reportPrivateUsage]  warnings' skip_file_prefixes needs Python 3.12
    while frame.f_back is not None and is_inside(frame):
        frame = frame.f_back
        level += 1
    warn(message, category, stacklevel=level)


def is_inside(frame: FrameType) -> bool:
    """Return True for a frame of ottbuild, or of builders that were generated for another package."""
    module = frame.f_globals
    name: str = module.get("__name__", "")
    return name.startswith("ottbuild.") or MARKER in module
