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


class Deadline:
    """The time that each attempt in a thread has as a whole."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self._here = local()
        """When the attempt of this thread ends; absent between attempts, as others may use the connections, too."""

    @contextmanager
    def attempt(self) -> Generator[None]:
        """Begin an attempt, and end it."""
        self._here.end = monotonic() + self._seconds
        try:
            yield
        finally:
            del self._here.end

    def left(self) -> float | None:
        """Return the seconds that are left to the attempt of this thread; None between attempts.

        Raises:
            TimeIsUp: There are none.
        """
        end = getattr(self._here, "end", None)
        if end is None:
            return None
        left: float = end - monotonic()
        if left <= 0:
            raise TimeIsUp(self._seconds)
        return left

    def trace(self, event: str, info: Mapping[str, Any]) -> None:
        """Hear of each step of a request, and bound what is read from a new connection."""
        if event.endswith(CONNECTED):
            connection = info["return_value"]
            connection.read = self._bounded(connection.read)

    def _bounded(self, read: Callable[..., bytes]) -> Callable[..., bytes]:
        def read_in_time(max_bytes: int, timeout: float | None = None) -> bytes:
            left = self.left()
            bounds = [bound for bound in (timeout, left) if bound is not None]
            try:
                return read(max_bytes, min(bounds, default=None))
            except Exception:
                self.left()  # says so, if it was the time of the attempt that was too short
                raise

        return read_in_time
