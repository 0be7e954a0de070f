"""Work in several processes."""

from __future__ import annotations

import os
import signal
import threading
from argparse import ArgumentTypeError
from collections import deque

from ottbuild.cli.common import UNUSABLE, Unusable
from ottbuild.cli.files import Unreadable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterator
    from concurrent.futures import Future
    from typing import TypeVar

    T = TypeVar("T")
    R = TypeVar("R")

MOST_JOBS = 256
"""The most processes that can be asked for."""


def number_of_jobs(text: str) -> int:
    """Return the number of processes that an argument asks for."""
    if text == "auto":
        return len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    if text.isdecimal() and 1 <= int(text[:9]) <= MOST_JOBS:
        return int(text[:9])
    raise ArgumentTypeError(f"give a number from 1 to {MOST_JOBS}, or auto for one process a core, not {text!r}")


def in_order(work: Callable[[T], R], batches: Iterator[T], jobs: int) -> Iterator[tuple[T, R]]:
    """Yield batches with the results of work on them, in the order of the batches.

    Only as many batches are read ahead as keep the processes busy. With one job, this process does the work.

    Raises:
        Unreadable: The batches end with it. What came before is done first.
        Unusable: A process ended before its work did.
    """
    if jobs == 1:
        for batch in batches:
            yield batch, work(batch)
        return
    from concurrent.futures import ProcessPoolExecutor
    from concurrent.futures.process import BrokenProcessPool

    waiting: deque[tuple[T, Future[R]]] = deque()
    end: Unreadable | None = None
    pool = ProcessPoolExecutor(jobs, initializer=_obey_the_parent)
    try:
        try:
            for batch in batches:
                waiting.append((batch, pool.submit(work, batch)))
                if len(waiting) > 2 * jobs:
                    first, result = waiting.popleft()
                    yield first, result.result()
        except Unreadable as error:
            end = error
        for first, result in waiting:
            yield first, result.result()
    except BrokenProcessPool:
        raise Unusable("a process ended early, perhaps for lack of memory; give a smaller number of --jobs") from None
    finally:
        pool.shutdown(cancel_futures=True)
    if end is not None:
        raise end


def _obey_the_parent() -> None:
    """Leave interrupts to the parent, end when it says so, and end with it, however it ends."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    signal.signal(signal.SIGTERM, signal.SIG_DFL)  # a fork has the handlers of the parent
    threading.Thread(target=_end_with_the_parent, daemon=True).start()


def _end_with_the_parent() -> None:
    from multiprocessing import parent_process

    parent = parent_process()
    if parent is not None:
        parent.join()
        os._exit(UNUSABLE)
