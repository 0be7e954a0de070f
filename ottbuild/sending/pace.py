"""Keeps requests below a rate. Only the monotonic clock counts, so that nobody who sets the clock changes it."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable
from math import isfinite
from threading import Lock
from time import monotonic
from typing import NamedTuple

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


def rate_of(given: float | tuple[int, float] | None) -> Rate | None:
    """Return the rate that somebody asks for: a number of requests a second, or so many in so many seconds.

    Requests of a plain number are evenly spaced. None stands for the rates that the provider documents, and infinity for
    no limit; both return None.

    Raises:
        ValueError: It is no such rate.
    """
    if given is None or given == UNLIMITED:
        return None
    if isinstance(given, tuple):
        requests, seconds = given
        if type(requests) is int and requests > 0 and isfinite(seconds) and seconds > 0:
            return Rate(requests, float(seconds))
    elif not isinstance(given, bool) and isfinite(given) and given > 0:
        return Rate(1, 1 / given)
    raise ValueError(f"rate: must be a number of requests a second, or (requests, seconds), not {shortened(given)}")
