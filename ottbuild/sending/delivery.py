"""One message on its way: what each attempt says of it, and whether there is another one. It does no input or output."""

from __future__ import annotations

from collections.abc import Mapping
from time import monotonic
from typing import Any, Generic, NamedTuple, TypeVar, cast

import attrs

from ottbuild.http.request import Request
from ottbuild.http.responses import UnreadableResponse, explain_response, read_response, receivers
from ottbuild.http.sendable import Sendable
from ottbuild.http.verdicts import Receipt, State, accepted, has_entries, is_silent, may_be_repeated, receipts
from ottbuild.payloads.builder import Builds
from ottbuild.payloads.model import Model
from ottbuild.payloads.origins import place_of
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.schemas.veil import STARS
from ottbuild.sending.errors import Refused, SendingError, UnknownFate, Unreachable
from ottbuild.sending.retries import Retries, Schedule, retry_after
from ottbuild.sending.rules import Rules

R_co = TypeVar("R_co", covariant=True)

TOO_MANY, UNAVAILABLE = 429, 503


@attrs.frozen(kw_only=True)
class Outcome(Generic[R_co]):
    """What became of a message."""

    state: State
    """`accepted`; `refused` by the provider; `unsent`: it has not left, and can be sent again; `unknown`: it has left, and
    no answer says what became of it; `invalid`: it breaks a rule, and was not sent."""
    sent: Sendable[R_co] | None
    """The message; None if it could not be read."""
    place: int
    """Its place among the messages that were given, from 0."""
    attempts: int
    """How often it was tried."""
    answer: R_co | None = None
    """The last answer, where it can be read."""
    error: SendingError | InvalidPayload | None = None
    """Why it was not accepted, or is not known to be; None if it was accepted."""
    key: str | None = None
    """The key under which the provider knows the request; None if there is none."""
    again: bool = False
    """True if it was accepted by an attempt whose answer was lost, so that `answer` is the one to the last attempt."""
    may_repeat: bool = False
    """True if the same message may be accepted later: it was not sent, or refused for a moment."""

    def receipts(self) -> dict[str, Receipt]:
        """Return what became of the message for each of its receivers, in their order.

        Where the answer has an entry for each receiver, or for each one that was refused, the entries decide; otherwise
        the message is accepted or refused as a whole. It is empty where the spec does not say who the receivers are.
        """
        known = None if self.sent is None else receivers(self.sent)
        if self.sent is None or known is None:
            return {}
        if self.state != "accepted":
            return dict.fromkeys(known, Receipt(self.state))
        answer: Any = self.answer
        return receipts(self.sent._operations[0], answer, known)

    def result(self) -> R_co:
        """Return the answer of the provider.

        Raises:
            Refused, Unreachable, UnknownFate, InvalidPayload: It was not accepted, or is not known to be.
        """
        if self.error is not None:
            raise self.error
        return cast("R_co", self.answer)  # None only where the provider documents no body


class Verdict(NamedTuple):
    """What one attempt says of a message."""

    state: State
    reason: str = ""
    status: int | None = None
    answer: Any = None
    may_repeat: bool = False
    """True if the message may be sent again."""
    asked: float | None = None
    """The seconds that the provider asks to wait before."""
    again: bool = False
    """True if an earlier attempt was accepted."""


LONG = 8
"""Shorter credentials may be words of any answer, and are not looked for there."""


class Delivery:
    """A message, its request, and what its attempts have said so far."""

    __slots__ = (
        "_doubt", "_retries", "_schedule", "_secrets", "_started", "attempts", "given", "headers", "key", "payload",
        "request", "rules",
    )  # fmt: skip

    def __init__(
        self,
        payload: Sendable[Any],
        request: Request[Any],
        rules: Rules,
        key: str | None,
        retries: Retries,
        secrets: tuple[str, ...],
        given: bool = False,
        doubt: bool = False,
    ) -> None:
        """Prepare a message.

        Args:
            payload: The message.
            request: The request, without a key that is a header.
            rules: How it may be sent.
            key: The key under which the provider knows the request; None if there is none.
            retries: How often it is sent again.
            secrets: The credentials, which no text shows.
            given: The key was given by the caller, who may have used it before.
            doubt: An earlier run may have sent it.
        """
        self.payload = payload
        self.request = request
        self.rules = rules
        self.key = key
        self.given = given
        self.attempts = 0
        self.headers: Mapping[str, str] = request.headers
        if key is not None and rules.header is not None:
            self.headers = request.headers | {rules.header: key}
        self._retries = retries
        self._secrets = secrets
        self._schedule: Schedule | None = None
        self._started = monotonic()
        self._doubt = doubt

    def heard(self, status: int, headers: Mapping[str, str], body: bytes) -> Verdict:
        """Return what an answer says."""
        self.attempts += 1
        answer, unreadable = self._read(status, body)
        if self.rules.is_repeated(status, headers, answer) and (self._doubt or self.given):
            if self.rules.says_accepted:
                return Verdict("accepted", status=status, answer=answer, again=True)
            reason = "was sent before: the provider knows its key, and does not say whether it accepted it then"
            return Verdict("unknown", reason, status, answer)
        if 200 <= status < 300:
            return self._success(status, answer, unreadable)
        return self._failure(status, headers, answer)

    def _read(self, status: int, body: bytes) -> tuple[Any, str]:
        for secret in self._secrets:  # some answers repeat the request
            if len(secret) >= LONG:
                body = body.replace(secret.encode(), STARS.encode())
        try:
            return read_response(self.request, status, body), ""
        except UnreadableResponse as error:
            return None, "" if is_silent(self.request.operation, status) else error.reason

    def _success(self, status: int, answer: Any, unreadable: str) -> Verdict:
        if unreadable:
            reason = f"was answered with HTTP status {status}, and a body that {unreadable}"
            return self._unknown(reason, status, None)
        if accepted(self.request.operation, answer):
            if has_entries(answer) and self._is_for_nobody(answer):
                return Verdict("refused", f"was refused for every receiver, with HTTP status {status}", status, answer)
            return Verdict("accepted", status=status, answer=answer)
        may_repeat = may_be_repeated(answer) is True
        return Verdict("refused", f"was refused with HTTP status {status}", status, answer, may_repeat)

    def _is_for_nobody(self, answer: Any) -> bool:
        found = receipts(self.request.operation, answer, receivers(self.payload) or ())
        return bool(found) and all(one.state == "refused" for one in found.values())

    def _failure(self, status: int, headers: Mapping[str, str], answer: Any) -> Verdict:
        advice = may_be_repeated(answer)
        asked = retry_after(headers.get("retry-after"), headers.get("date"))
        is_waiting = status == UNAVAILABLE and asked is not None
        if status >= 500 and advice is None and not is_waiting:
            return self._unknown(f"was answered with HTTP status {status}", status, answer, asked)
        may_repeat = is_waiting or status == TOO_MANY or status in self.rules.again if advice is None else advice
        return Verdict("refused", f"was refused with HTTP status {status}", status, answer, may_repeat, asked)

    def _unknown(self, reason: str, status: int | None, answer: Any, asked: float | None = None) -> Verdict:
        self._doubt = True
        return Verdict("unknown", reason, status, answer, self.key is not None, asked)

    def unsent(self, reason: str) -> Verdict:
        """Return what it means that no connection was made."""
        self.attempts += 1
        return Verdict("unsent", f"was not sent: {self._veiled(reason)}", may_repeat=True)

    def stopped(self) -> Verdict:
        """Return what it means that the run is stopped before the next attempt."""
        return Verdict("unsent", "was not sent: the run was stopped before", may_repeat=True)

    def lost(self, reason: str) -> Verdict:
        """Return what it means that the answer did not arrive."""
        self.attempts += 1
        return self._unknown(f"was sent, and no answer came: {self._veiled(reason)}", None, None)

    def _veiled(self, reason: str) -> str:
        for secret in self._secrets:
            reason = reason.replace(secret, STARS)
        return reason

    def pause(self, verdict: Verdict) -> float | None:
        """Return the seconds until the next attempt; None if there is none."""
        if not verdict.may_repeat:
            return None
        if self._schedule is None:
            self._schedule = Schedule(self._retries, self._started)
        return self._schedule.pause(self.attempts, verdict.asked)

    def outcome(self, verdict: Verdict, place: int) -> Outcome[Any]:
        """Return what became of the message after its last attempt."""
        state, reason = verdict.state, verdict.reason
        if self._doubt and state in ("refused", "unsent"):
            state = "unknown"
            reason = f"{reason}; an earlier attempt may have been accepted"
        error: SendingError | None = None
        kind = self.payload.kind
        if state == "unsent":
            error = Unreachable(kind, reason, self.attempts)
        elif state != "accepted":
            cls = Refused if state == "refused" else UnknownFate
            error = cls(kind, reason, self.attempts, verdict.status, verdict.answer, self._problems(verdict.answer))
        return Outcome(
            state=state, sent=self.payload, place=place, attempts=self.attempts, answer=verdict.answer,
            error=error, key=self.key, again=verdict.again,
            may_repeat=state in ("unsent", "refused") and verdict.may_repeat,
        )  # fmt: skip

    def _problems(self, answer: Any) -> Any:
        if not isinstance(answer, Model):
            return ()
        problems = explain_response(answer, self.request)
        if not isinstance(self.payload, Builds):
            return problems
        wire = self.payload._wire
        return tuple(problem._replace(place=place_of(wire, problem.pointer)) for problem in problems)
