"""When a request is sent again."""

from __future__ import annotations

from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from random import random
from time import monotonic
from typing import Any

import attrs

from ottbuild.schemas.jsondata import shortened
from ottbuild.sending.needs import tenacity


def _positive(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    if isinstance(value, bool) or not isinstance(value, (int, float)) or not value > 0:
        raise ValueError(f"{attribute.name}: must be a number above 0, not {shortened(value)}")


def _whole(_: Any, attribute: attrs.Attribute[Any], value: Any) -> None:
    if type(value) is not int or value < 1:
        raise ValueError(f"{attribute.name}: must be a whole number of at least 1, not {shortened(value)}")


@attrs.frozen(kw_only=True)
class Retries:
    """How often a request is sent again that may be: after ever longer pauses, each of a random length."""

    attempts: int = attrs.field(default=6, validator=_whole)
    """The most attempts, with the first one; 1 to send nothing again."""
    seconds: float = attrs.field(default=120.0, validator=_positive)
    """The time for all attempts. A pause that would go beyond it is not begun."""
    first: float = attrs.field(default=0.5, validator=_positive)
    """The first pause in seconds; the next ones are each twice as long. To each comes up to as much by chance."""
    longest: float = attrs.field(default=30.0, validator=_positive)
    """The longest pause in seconds, where the provider asks for none."""


class Schedule:
    """The attempts of one message."""

    def __init__(self, retries: Retries, started: float) -> None:
        self._retries = retries
        self._state = tenacity.RetryCallState(None, None, (), {})  # type: ignore[arg-type]
        self._state.start_time = started
        growing = tenacity.wait_exponential(multiplier=retries.first, max=retries.longest)
        self._wait = growing + tenacity.wait_random(0, retries.first)
        self._stop = tenacity.stop_any(
            tenacity.stop_after_attempt(retries.attempts), tenacity.stop_before_delay(retries.seconds)
        )

    def pause(self, attempts: int, asked: float | None) -> float | None:
        """Return the seconds until the next attempt; None if there is none.

        Args:
            attempts: The attempts so far.
            asked: The seconds that the provider asks to wait; None if it does not.
        """
        state = self._state
        state.attempt_number = attempts
        state.outcome_timestamp = monotonic()
        pause = self._wait(state) if asked is None else asked + random() * self._retries.first
        state.upcoming_sleep = pause
        return None if self._stop(state) else pause


def retry_after(value: str | None, date: str | None) -> float | None:
    """Return the seconds of a `Retry-After`; None if it has none that can be read.

    A time of day counts from the `Date` of the answer, so that the clock of this machine matters only where there is none.
    """
    if value is None:
        return None
    value = value.strip()
    if value.isascii() and value.isdecimal():
        return float(value[:9])
    try:
        then = parsedate_to_datetime(value)
    except (ValueError, TypeError):
        return None
    try:
        now = parsedate_to_datetime(date or "")
    except (ValueError, TypeError):
        now = datetime.now(UTC)
    try:
        return max(0.0, (then - now).total_seconds())
    except TypeError:  # one has a time zone, and the other has none
        return None
