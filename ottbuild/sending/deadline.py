"""Ends an attempt when its time is up, however slowly its answer comes in.

The timeouts of httpx are each about one part of an answer, so that an answer that drips in never ends. asyncio can end it.
A thread waits inside httpx until the headers are complete; only the connection is asked for every part.
"""

from __future__ import annotations

from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager, suppress
from threading import local
from time import monotonic
from typing import Any, TypeVar

SENDING = ".send_request_headers.started"
"""How the name of the event ends after which some of a request may have left."""
CONNECTED = (".connect_tcp.complete", ".connect_unix_socket.complete", ".start_tls.complete")
"""How the names of the events end that have a new connection."""


PART = 65_536
"""The bytes that are written at once."""
R = TypeVar("R")


class TimeIsUp(TimeoutError):
    """The whole time of an attempt is over."""

    def __init__(self, seconds: float) -> None:
        super().__init__(f"the answer was not complete after {seconds:g} seconds")


class Steps:
    """What is known of the way of a request, by the events of httpx."""

    def __init__(self) -> None:
        self._is_seen = False
        self._may_have_left = False

    @property
    def never_left(self) -> bool:
        """True if it is certain that nothing was sent. Not every transport has events, so that none says nothing."""
        return self._is_seen and not self._may_have_left

    def note(self, event: str, info: Mapping[str, Any]) -> None:
        """Note an event.

        Raises:
            TimeIsUp: The request may have waited for its connection all the time.
        """
        self._is_seen = True
        if event.endswith(SENDING) and info["request"].method != b"CONNECT":  # which is what a proxy gets before
            left()
            self._may_have_left = True
            info["request"].extensions.pop("trace", None)  # what comes now says no more, and takes time

    async def heard(self, event: str, info: Mapping[str, Any]) -> None:
        """Note an event of an asynchronous request."""
        self.note(event, info)


class _Here(local):
    """The attempt of this thread."""

    seconds: float | None = None
    """Its whole time; None for none, and between attempts, as others may use the connections, too."""
    end: float = 0.0
    """When it is up."""
    steps = Steps()


_here = _Here()


@contextmanager
def attempt(seconds: float | None, steps: Steps) -> Generator[None]:
    """Begin an attempt of this thread, and end it."""
    before = _here.seconds, _here.end, _here.steps
    _here.seconds, _here.end, _here.steps = seconds, monotonic() + (seconds or 0), steps
    try:
        yield
    finally:
        _here.seconds, _here.end, _here.steps = before


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
    """Hear of each step of a request, and bound what is read from a new connection, and written to it."""
    _here.steps.note(event, info)
    if event.endswith(CONNECTED):
        connection = info["return_value"]
        with suppress(AttributeError):  # a network of the caller's own, which can't be changed
            connection.read, connection.write = _in_time(connection.read), _in_parts(_in_time(connection.write))


def _in_time(step: Callable[[Any, float | None], R]) -> Callable[..., R]:
    """Bound a step by the time that is left."""

    def step_in_time(what: Any, timeout: float | None = None) -> R:
        bounds = [bound for bound in (timeout, left()) if bound is not None]
        try:
            return step(what, min(bounds, default=None))
        except Exception:
            left()  # says so, if it was the time of the attempt that was too short
            raise

    return step_in_time


def _in_parts(write: Callable[..., None]) -> Callable[..., None]:
    """Write part after part: the socket counts its time anew whenever something of a part has left."""

    def write_in_parts(buffer: bytes, timeout: float | None = None) -> None:
        for start in range(0, len(buffer), PART):
            write(buffer[start : start + PART], timeout)

    return write_in_parts
