"""Ends an attempt when its time is up, however slowly its answer comes in.

The timeouts of httpx are each about one part of an answer, so that an answer that drips in never ends. asyncio can end it.
A thread waits inside httpx until the headers are complete; only the connection is asked for every part.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from threading import local
from time import monotonic
from typing import Any

CONNECTED = (".connect_tcp.complete", ".connect_unix_socket.complete", ".start_tls.complete")
"""How the names of the events end that have a new connection."""


class TimeIsUp(TimeoutError):
    """The whole time of an attempt is over."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"the answer was not complete after {seconds:g} seconds")


class _Here(local):
    """The attempt of this thread."""

    seconds: float | None = None
    """Its whole time; None for none, and between attempts, as others may use the connections, too."""
    end: float = 0.0
    """When it is up."""


_here = _Here()


@contextmanager
def attempt(seconds: float | None) -> Generator[None]:
    """Begin an attempt of this thread, and end it."""
    before = _here.seconds, _here.end
    _here.seconds, _here.end = seconds, monotonic() + (seconds or 0)
    try:
        yield
    finally:
        _here.seconds, _here.end = before


def left() -> float | None:
    """Return the seconds that are left to the attempt of this thread; None if it has no end.

    Raises:
        TimeIsUp: There are none.
    """
    if _here.seconds is None:
        return None
    found = _here.end - monotonic()
    if found <= 0:
        raise TimeIsUp(_here.seconds)
    return found


def trace(event: str, info: Mapping[str, Any]) -> None:
    """Hear of each step of a request, and bound what is read from a new connection."""
    if event.endswith(CONNECTED):
        connection = info["return_value"]
        connection.read = _bounded(connection.read)


def _bounded(read: Callable[..., bytes]) -> Callable[..., bytes]:
    def read_in_time(max_bytes: int, timeout: float | None = None) -> bytes:
        bounds = [bound for bound in (timeout, left()) if bound is not None]
        try:
            return read(max_bytes, min(bounds, default=None))
        except Exception:
            left()  # says so, if it was the time of the attempt that was too short
            raise

    return read_in_time
