"""What both clients have in common: all but input and output."""

from __future__ import annotations

from collections.abc import Mapping
from threading import Lock
from traceback import walk_tb
from typing import Any, Generic, NamedTuple

import attrs

from ottbuild.http.account import Account
from ottbuild.http.operation import Operation, described
from ottbuild.http.prepared import named
from ottbuild.http.sendable import Sendable
from ottbuild.payloads.payload import Wire
from ottbuild.schemas import jsondata
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.sending.deadline import Steps, TimeIsUp
from ottbuild.sending.delivery import Delivery, Outcome, Verdict
from ottbuild.sending.errors import UnknownFate
from ottbuild.sending.journal import SENDING, Entry, Journal, digest_of
from ottbuild.sending.lanes import CLOSED, H, Lanes, Shared
from ottbuild.sending.needs import httpx
from ottbuild.sending.pace import UNLIMITED, Pace, rate_of
from ottbuild.sending.retries import Retries
from ottbuild.sending.rules import rules_of

MOST_AT_ONCE = 1000
"""The most requests at a time."""
NOT_SENT = (httpx.ConnectError, httpx.ConnectTimeout, httpx.PoolTimeout, httpx.ProxyError, httpx.UnsupportedProtocol)
"""The errors before any of a request could have left."""


class TooLong(Exception):
    """An answer has more bytes than any provider's."""

    def __init__(self) -> None:
        super().__init__(f"the answer has more than {MOST_ANSWER // 1_000_000} MB")


FAULTS = (httpx.RequestError, OSError, TooLong)
"""The errors of a connection. Any other one is a mistake of a program, such as in a transport or a hook, and is raised."""


@attrs.frozen(kw_only=True)
class Timeouts:
    """How long each step of a request may take, in seconds."""

    connect: float = 10.0
    """To make a connection."""
    write: float = 30.0
    """To send a part of the request."""
    read: float = 60.0
    """To receive a part of the answer."""
    pool: float = 60.0
    """To get a connection, where a client of your own has fewer of them than messages are sent at a time."""
    total: float = 90.0
    """For one attempt as a whole, until its answer is complete."""

    def __attrs_post_init__(self) -> None:
        wrong = [
            f"{name}: must be a number of seconds above 0, not {jsondata.shortened(value)}"
            for name, value in attrs.asdict(self).items()
            if type(value) not in (int, float) or not 0 < value < float("inf")
        ]
        if wrong:
            raise ValueError("\n".join(wrong))

    def as_extension(self) -> dict[str, Any]:
        """Return those of the steps as requests of httpx take them.

        The wait for a connection ends well before the whole time is up: it is known then that nothing was sent, and what
        gets a connection late still has time for its answer.
        """
        pool = min(self.pool, self.total * 2 / 3)
        return {"connect": self.connect, "write": self.write, "read": self.read, "pool": pool}


class QuietURL(httpx.URL):
    """A URL whose text has no query, where credentials may be: httpx writes it into its log."""

    def __str__(self) -> str:
        return super().__str__().partition("?")[0]


def is_of_hook(error: Exception, http: httpx.Client | httpx.AsyncClient, request: httpx.Request) -> bool:
    """Return True if an error of sending a request comes from a hook of the caller's client, not from the connection."""
    if not any(http.event_hooks.values()):
        return False
    if isinstance(error, httpx.RequestError):  # the hook may send requests of its own
        try:
            return error.request is not request
        except RuntimeError:  # it has none: no transport has raised it
            return True
    return not any(frame.f_code.co_name in _OF_TRANSPORTS for frame, _ in walk_tb(error.__traceback__))


_OF_TRANSPORTS = ("handle_request", "handle_async_request")
"""The methods of a transport that send a request."""


def failed(delivery: Delivery, error: Exception, steps: Steps) -> Verdict:
    """Return what the error of an attempt means. Of what is not known to come before the request, nobody knows."""
    reason = f"{type(error).__name__}: {error}"
    is_unsent = isinstance(error, NOT_SENT) or (isinstance(error, TimeIsUp) and steps.never_left)
    return delivery.unsent(reason) if is_unsent else delivery.lost(reason)


def _secrets(account: Account) -> tuple[str, ...]:
    """Return the credentials of an account, the longest first."""
    arguments = [described(operation).arguments for operation in account._operations]
    found = {
        value
        for name, value in account._given.items()
        if value and any(known.get(name, {}).get("secret") for known in arguments)
    }
    return tuple(sorted(found, key=len, reverse=True))


MOST_ANSWER = 16_000_000
"""The most bytes of an answer; no provider's has as many, and an endless one would fill the memory."""


ENCODINGS = ("gzip", "deflate")
"""The encodings of answers that are read. Of these, no part becomes more than a thousand times as long."""


def is_decoded(answer: httpx.Response) -> bool:
    """Return True if httpx may decode the body of an answer. Any other one is read as it comes: its status counts."""
    encoding = answer.headers.get("content-encoding", "").strip().lower()
    return answer.is_stream_consumed or encoding in ("", "identity", *ENCODINGS)


class Body:
    """The body of an answer, as it comes in."""

    def __init__(self) -> None:
        self._parts: list[bytes] = []
        self._size = 0

    def add(self, part: bytes) -> None:
        """Add a part.

        Raises:
            TooLong: There are too many.
        """
        self._size += len(part)
        if self._size > MOST_ANSWER:
            raise TooLong
        self._parts.append(part)

    @property
    def content(self) -> bytes:
        """The whole body."""
        return b"".join(self._parts)


class Job(NamedTuple):
    """A message that is to be sent, with its place in the input."""

    place: int
    delivery: Delivery
    digest: bytes


def usable(http: object, client: type, transport: object, base: type, timeouts: Timeouts | None) -> Timeouts | None:
    """Return the timeouts of the attempts; refuse what a client can't send with.

    Args:
        http: The httpx client of the caller; None for one of our own.
        client: What it has to be.
        transport: What httpx sends with; None for its own.
        base: What that has to be.
        timeouts: The timeouts that are asked for; None for those of the caller's client, or for the usual ones.

    Raises:
        TypeError: One is of another kind.
        ValueError: The caller's client gets a transport.
    """
    for name, given, kind in (("transport", transport, base), ("http", http, client)):
        if given is not None and not isinstance(given, kind):
            raise TypeError(f"{name}: must be an httpx.{kind.__name__}, not {type(given).__name__}")
    if timeouts is not None and not isinstance(timeouts, Timeouts):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
        raise TypeError(f"timeouts: must be Timeouts(...), not {jsondata.kind_of(timeouts)}")
    if http is not None and transport is not None:
        raise ValueError("http: a client of your own has its own transport")
    return Timeouts() if http is None and timeouts is None else timeouts


class Base(Generic[H]):
    """The account, the retries and the pace of a client."""

    _lanes: Lanes[H] | Shared[H]
    """The httpx clients that send."""

    def __init__(self, account: Account, retries: Retries, rate: float | tuple[int, float] | None) -> None:
        if not isinstance(account, Account):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
            raise TypeError(f"account: must be an account, such as Line.Account(...), not {jsondata.kind_of(account)}")
        if not isinstance(retries, Retries):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
            raise TypeError(f"retries: must be Retries(...), not {jsondata.kind_of(retries)}")
        self.account = account
        """The account that sends."""
        self._is_closed = False
        self._retries = retries
        self._secrets = _secrets(account)
        self._unlimited = rate == UNLIMITED
        own = rate_of(rate)
        self._pace = None if own is None else Pace(own)
        self._paces: dict[Operation, Pace | None] = {}
        self._lock = Lock()
        self._url = "", httpx.URL("")
        """The URL of the last request, as text and as httpx has it."""

    def __repr__(self) -> str:
        return f"<{type(self).__name__} of {self.account!r}>"

    def _require_open(self) -> None:
        if self._is_closed or self._lanes.is_closed:
            raise RuntimeError(CLOSED)

    def _require_all_taken(self) -> None:
        """Refuse to end a run as if it were complete, if it ends as the client was closed."""
        if self._is_closed:
            raise RuntimeError(f"{CLOSED}, and messages may be left")

    def pace_of(self, delivery: Delivery, run: Run | None) -> Pace | None:
        """Return the pace of a message: that of the call, or of the client, or of the operation as documented."""
        if run is not None and (run.pace is not None or run.unlimited):
            return run.pace
        if self._pace is not None or self._unlimited:
            return self._pace
        operation = delivery.request.operation
        with self._lock:
            if operation not in self._paces:
                rate = delivery.rules.rate
                self._paces[operation] = None if rate is None else Pace(rate)
            return self._paces[operation]

    def delivery(
        self,
        payload: Sendable[Any],
        operation: str | None,
        parameters: Mapping[str, Any],
        check: bool = True,
        key: str | None = None,
        doubt: bool = False,
    ) -> Delivery:
        """Return a message that is ready to be sent.

        Args:
            payload: The message.
            operation: The operation, where several ones send it.
            parameters: More arguments of the operation.
            check: Check the payload first.
            key: The key that it was sent with before; None to use its own, or a new one.
            doubt: It may have been sent before.

        Raises:
            InvalidPayload: It breaks a rule.
            ValueError, TypeError: It can't be sent by the account, or an argument is wrong.
        """
        account = self.account
        given = {name: value for name, value in parameters.items() if value is not None}
        sender = None if given or operation is not None else account._senders.get(type(payload))
        if sender is None:
            sender = account._prepare(payload, operation, given)
        called = payload._operations[0] if len(payload._operations) == 1 else named(payload._operations, operation)
        rules = rules_of(called)
        own_key: str | None = given.get(rules.argument) if rules.argument is not None else None
        keyed: Wire | None = None
        own = rules.key_in(payload._wire) if rules.field else None
        key = own_key or own or key or rules.new_key()
        if own is None and key is not None and rules.field:
            keyed = rules.keyed(payload._wire, key)
        request = sender(payload, check, keyed)
        return Delivery(payload, request, rules, key, self._retries, self._secrets, own_key is not None, doubt)

    def request_of(self, http: H, delivery: Delivery, extensions: dict[str, Any]) -> httpx.Request:
        """Return the request of a message as httpx takes it."""
        request = delivery.request
        text, url = self._url
        if text != request.url:  # it takes httpx a while to read one, and it is mostly that of the message before
            url = httpx.URL(request.url)
            self._url = request.url, url
        made = http.build_request(
            request.method,
            url,
            headers={"Accept-Encoding": ", ".join(ENCODINGS), **delivery.headers},
            content=request.content,
            extensions=extensions,
        )
        if "?" in request.url:
            made.url = QuietURL(made.url)
        return made

    def job(self, place: int, item: Sendable[Any] | InvalidPayload, run: Run) -> Job | Outcome[Any] | None:
        """Return what is to be done for a message: send it; or nothing, and what became of it; or nothing at all.

        A message of a run that is taken up again is not sent if it was accepted or refused, or if it may have gone out
        and the provider does not know its key. One that broke a rule is checked again: it may be mended.
        """
        journal = run.journal
        if isinstance(item, InvalidPayload):
            return self._invalid(place, None, item, run)
        digest, key, doubt = b"", None, False
        if journal is not None and isinstance(item, Sendable):  # pyright: ignore[reportUnnecessaryIsInstance]
            try:
                digest = digest_of(item)
            except InvalidPayload as error:
                return self._invalid(place, item, error, run)
            entry = journal.entry(place, digest)
            if entry is not None:
                doubt = entry.state in (SENDING, "unknown")
                key = entry.key
                hours = rules_of(item._operations[0]).hours
                if doubt and not entry.has_live_key(hours):
                    return None if entry.state == "unknown" else self._gone(item, entry, run)
                if entry.state in ("accepted", "refused") and not entry.may_repeat:
                    return None
        try:
            delivery = self.delivery(item, run.operation, run.parameters, run.check, key, doubt)
        except InvalidPayload as error:
            return self._invalid(place, item, error, run, digest)
        return Job(place, delivery, digest)

    def _gone(self, item: Sendable[Any], entry: Entry, run: Run) -> Outcome[Any]:
        reason = "was on its way when an earlier run ended"
        if entry.key is not None:
            reason += ", too long ago for the provider to know its key"
        error = UnknownFate(item.kind, reason, max(1, entry.attempts))
        outcome = Outcome(state="unknown", sent=item, place=entry.place, attempts=0, error=error, key=entry.key)
        return self._ended(outcome, entry.digest, run)

    def _invalid(
        self, place: int, item: Sendable[Any] | None, error: InvalidPayload, run: Run, digest: bytes = b""
    ) -> Outcome[Any]:
        outcome: Outcome[Any] = Outcome(state="invalid", sent=item, place=place, attempts=0, error=error)
        return self._ended(outcome, digest, run)

    def _ended(self, outcome: Outcome[Any], digest: bytes, run: Run) -> Outcome[Any]:
        if run.journal is not None:
            run.journal.end(outcome, digest)
        return outcome

    def run(
        self,
        concurrency: int,
        rate: float | tuple[int, float] | None,
        journal: Journal | None,
        operation: str | None,
        check: bool,
        parameters: Mapping[str, Any],
    ) -> Run:
        """Return what the messages of one call have in common; refuse what can't be used."""
        if type(concurrency) is not int or not 1 <= concurrency <= MOST_AT_ONCE:
            text = f"concurrency: must be a whole number from 1 to {MOST_AT_ONCE}"
            raise ValueError(f"{text}, not {jsondata.shortened(concurrency)}")
        keys = {rules_of(one).argument for one in self.account._operations}
        for name, value in parameters.items():
            if name in keys and value is not None:
                raise ValueError(f"{name}: is the key of one message; many messages get keys of their own")
        own = rate_of(rate)
        if journal is not None:
            if not isinstance(journal, Journal):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
                raise TypeError(f"journal: must be a Journal(...), not {jsondata.kind_of(journal)}")
            provider = self.account._name.partition(".")[0]
            journal.belongs_to(f"a run with {provider}{f'.{operation}' if operation is not None else ''}")
        pace = None if own is None else Pace(own)
        return Run(concurrency, pace, rate == UNLIMITED, journal, operation, check, parameters)


class Run(NamedTuple):
    """What the messages of one call of `send_many` have in common."""

    concurrency: int
    pace: Pace | None
    unlimited: bool
    journal: Journal | None
    operation: str | None
    check: bool
    parameters: Mapping[str, Any]
