"""Gives work room on the stack, so that a verdict does not depend on how much of it the caller has used up.

Python's limit of recursion holds for each thread by itself. So work that needs more goes on in a thread of its own, and the
limit, which belongs to the whole process, stays as it is.
"""

from _thread import get_ident, start_new_thread
from collections.abc import Callable
from contextvars import copy_context
from queue import SimpleQueue
from typing import Any, TypeVar

T = TypeVar("T")

LEVELS = 60
"""How many levels of a payload one thread looks at: at up to 10 frames each, less than Python's default limit allows."""

_LENT: set[int] = set()
"""The threads that exist only to lend their stack."""


def apart(work: Callable[[], T]) -> T:
    """Return what `work` returns, on the stack of a new thread, in the context of this one.

    Few frames may be left, so this takes few: `threading` takes more.
    """
    context = copy_context()
    outcome: SimpleQueue[tuple[Any, Exception | None]] = SimpleQueue()

    def run() -> None:
        _LENT.add(get_ident())
        try:
            outcome.put((context.run(work), None))
        except Exception as error:
            outcome.put((None, error))
        finally:
            _LENT.discard(get_ident())

    start_new_thread(run, ())
    result, error = outcome.get()
    if error is not None:
        raise error
    value: T = result
    return value


def with_room(work: Callable[[], T]) -> T:
    """Return what `work` returns, whatever the caller has used up of the stack."""
    try:
        return work()
    except RecursionError:
        return again(work)


def again(work: Callable[[], T]) -> T:
    """Do work again that ended in a RecursionError, with a whole stack.

    Raises:
        RecursionError: A whole stack is not enough: the limit of recursion is far below Python's default.
    """
    if get_ident() in _LENT:
        raise RecursionError
    return apart(work)
