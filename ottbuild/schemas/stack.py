"""Gives work room on the stack, so that a verdict does not depend on how much of it the caller has used up."""

from _thread import allocate_lock, get_ident, start_new_thread
from collections.abc import Callable
from typing import Any, TypeVar

T = TypeVar("T")

_APART: set[int] = set()
"""The threads that exist only to lend their stack."""


def apart(work: Callable[[], T]) -> T:
    """Return what `work` returns, on the stack of a new thread; to be used after a RecursionError.

    Payloads of up to MAX_DEPTH levels need less than a new stack, so only a caller deep in calls comes here. He has few
    frames left, so this takes few: `threading` takes more.

    Raises:
        RecursionError: Even a new stack is not enough, as the limit of recursion was lowered.
    """
    if get_ident() in _APART:
        raise RecursionError
    outcome: list[tuple[Any, Exception | None]] = []
    running = allocate_lock()
    running.acquire()

    def run() -> None:
        _APART.add(get_ident())
        try:
            outcome.append((work(), None))
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
