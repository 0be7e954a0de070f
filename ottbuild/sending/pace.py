"""Keeps requests below a rate. Only the monotonic clock counts, so that nobody who sets the clock changes it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from threading import Lock
from time import monotonic
from typing import Any, NamedTuple

from ottbuild.schemas.jsondata import shortened


class Rate(NamedTuple):
    """At most so many requests in so many seconds."""

    requests: int
    seconds: float


class Pace:
    """Tells when the next request may be sent: never more than the rate in any span of its seconds."""

    def __init__(self, rate: Rate, now: Callable[[], float] = monotonic) -> None:
        self._rate = rate
        self._now = now
        self._times: deque[float] = deque(maxlen=rate.requests)
        """When the last requests were or will be sent."""
        self._lock = Lock()

    def wait(self) -> float:
        """Take the next free place, and return the seconds until then."""
        with self._lock:
            now = self._now()
            times = self._times
            at = now
            if len(times) == self._rate.requests:
                at = max(now, times[0] + self._rate.seconds)
            times.append(at)
            return at - now


UNLIMITED = float("inf")
MOST = 1e9
"""The most seconds, and requests a second, that are a rate."""


def rate_of(given: float | tuple[int, float] | None) -> Rate | None:
    """Return the rate that somebody asks for: a number of requests a second, or so many in so many seconds.

    Requests of a plain number are evenly spaced. None stands for the rates that the provider documents, and infinity for
    no limit; both return None.

    Raises:
        ValueError: It is no such rate.
    """
    if given is None or given == UNLIMITED:
        return None
    several = isinstance(given, tuple)
    requests: Any
    number: Any
    requests, number = given if isinstance(given, tuple) and len(given) == 2 else (1, given)
    if type(requests) is int and type(number) in (int, float) and requests > 0 and 0 < number < MOST:
        return Rate(requests, float(number)) if several else Rate(1, 1 / number)
    raise ValueError(f"rate: must be a number of requests a second, or (requests, seconds), not {shortened(given)}")
