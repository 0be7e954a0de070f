"""Gives work room on the stack, so that a verdict does not depend on how much of it the caller has used up."""

import sys
from _thread import allocate_lock, get_ident, start_new_thread
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")

FRAMES = 6500
"""Enough for any work on a payload of MAX_DEPTH levels, at up to 25 frames for each."""

_APART: set[int] = set()
"""The threads that exist only to lend their stack."""
_ONE_AT_A_TIME = allocate_lock()
"""Guards the limit of recursion, which all threads share."""


def apart(work: Callable[[], T]) -> T:
    """Return what `work` returns, on the stack of a new thread; to be used after a RecursionError.

    Only what is nested almost too deeply comes here, or what a caller deep in calls asks for. Few frames are left then,
    so this takes few: `threading` takes more.

    Raises:
        RecursionError: Not even FRAMES are enough.
    """
    if get_ident() in _APART:
        raise RecursionError
    outcome: list[tuple[Any, Exception | None]] = []
    running = allocate_lock()
    running.acquire()

    def run() -> None:
        _APART.add(get_ident())
        try:
            with _ONE_AT_A_TIME:
                limit = sys.getrecursionlimit()
                sys.setrecursionlimit(max(limit, FRAMES))
                try:
                    outcome.append((work(), None))
                finally:
                    sys.setrecursionlimit(limit)
        except Exception as error:
            outcome.append((None, error))
        finally:
            _APART.discard(get_ident())
            running.release()

    start_new_thread(run, ())
    running.acquire()
    result, error = outcome[0]
    if error is not None:
        raise error
    value: T = result
    return value
