"""Colours and a progress bar, for terminals; files and pipes get neither."""

from __future__ import annotations

import os
import re
import sys
from contextlib import suppress
from time import monotonic
from typing import TYPE_CHECKING, Any, TextIO

from ottbuild.schemas.escapes import printable as printable

if TYPE_CHECKING:
    from collections import Counter
    from typing import Self

PATIENCE = 1.0
"""Seconds after which a run shows its progress."""


def json_text(value: Any, indent: int | None = None) -> str:
    """Return JSON text in which what a terminal would not print as it is, is escaped as in JSON."""
    import json

    text = json.dumps(value, ensure_ascii=False, indent=indent)
    if text.isprintable():
        return text
    return "".join(char if char.isprintable() or char == "\n" else json.dumps(char)[1:-1] for char in text)


def counted(counts: Counter[str]) -> str:
    """Return names with how often there is each: "2 pattern, 1 max_length"."""
    return ", ".join(f"{count:,} {name}" for name, count in counts.most_common())


def tell(line: str) -> None:
    """Print a line for people to standard error. That nobody can read it changes nothing of a run."""
    try:
        print(line, file=sys.stderr, flush=True)
    except OSError:  # Python would try once more at exit, and end with a code of its own
        with suppress(OSError, ValueError):
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stderr.fileno())


_MARK = re.compile("(\x1b\\[[0-9]{1,2}m)|[^\x1b]+|\x1b")


class Style:
    """Marks up text if the stream is a terminal with colours and NO_COLOR is not set (no-color.org)."""

    def __init__(self, stream: TextIO) -> None:
        forced = bool(os.environ.get("FORCE_COLOR"))
        able = os.name == "posix" and stream.isatty() and os.environ.get("TERM") != "dumb"
        self._on = (able or forced) and not os.environ.get("NO_COLOR")

    def escaped(self, line: str) -> str:
        """Return a line with its control characters escaped, except those of the marks."""
        return _MARK.sub(lambda part: part[0] if self._on and part[1] else printable(part[0]), line)

    def strong(self, text: str) -> str:
        """Return bold text."""
        return self._marked("1", text)

    def bad(self, text: str) -> str:
        """Return red text."""
        return self._marked("31", text)

    def warning(self, text: str) -> str:
        """Return yellow text."""
        return self._marked("33", text)

    def faint(self, text: str) -> str:
        """Return dim text."""
        return self._marked("2", text)

    def _marked(self, code: str, text: str) -> str:
        return f"\x1b[{code}m{text}\x1b[0m" if self._on and text else text


class Progress:
    """A bar on standard error for long runs, if that is a terminal and tqdm is installed."""

    def __init__(self, total: int | None, unit: str = "B", of: str = "lines") -> None:
        """Prepare it.

        Args:
            total: How much there is; None if that is not known.
            unit: What that counts; B is bytes.
            of: What is done in one second, for people.
        """
        self._total = total
        self._unit = unit
        self._of = of
        self._done = 0
        self._lines = 0
        self._start = monotonic()
        self._bar: Any = None
        self._show_at = self._start + PATIENCE if sys.stderr.isatty() else None

    def advance(self, count: int, lines: int) -> None:
        """Count what is done: in the unit of the total, and in lines or rows."""
        self._done += count
        self._lines += lines
        if self._bar is not None:
            rate = self._lines / (monotonic() - self._start)
            self._bar.set_postfix_str(f"{rate:,.0f} {self._of}/s", refresh=False)
            self._bar.update(count)
        elif self._show_at is not None and monotonic() > self._show_at:
            self._show()

    def print(self, line: str) -> None:
        """Print a line to standard output, above the bar."""
        if self._bar is None:
            print(line)
        else:
            self._bar.write(line)

    def _show(self) -> None:
        self._show_at = None
        try:
            from tqdm import tqdm
        except ImportError:
            return
        self._bar = tqdm(
            total=self._total, initial=self._done, unit=self._unit, unit_scale=True, leave=False, file=sys.stderr
        )

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        if self._bar is not None:
            self._bar.close()
