"""Counts work, so that no test has to measure time."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any


def calls(work: Callable[[], Any]) -> int:
    """Count the calls of functions, of Python and of C.

    What one call of C does is not seen: a pattern that goes back and forth over a text, a search in a list, numbers that
    have the same hash, a sort, a copy of a text. For these, tests look at what is handed to C: see `test_work`.
    """
    count = 0

    def see(*_: Any) -> None:
        nonlocal count
        count += 1

    sys.setprofile(see)
    try:
        work()
    finally:
        sys.setprofile(None)
    return count


def lines(work: Callable[[], Any]) -> int:
    """Count the lines of Python that are run, and the calls: a loop without calls is seen, too."""
    count = 0

    def trace(*_: Any) -> Any:
        nonlocal count
        count += 1
        return trace

    sys.settrace(trace)
    try:
        work()
    finally:
        sys.settrace(None)
    return count + calls(work)


def grows(make: Callable[[int], Callable[[], Any]], small: int = 100, factor: int = 4) -> float:
    """Return how much more work `factor` times the size is; `factor` itself if work grows with the size."""
    make(small * factor)()  # loads and compiles what is needed, and fills the caches for both sizes alike
    few, many = lines(make(small)), lines(make(small * factor))
    return many / few
