"""The client that sends in this thread, and many messages in several threads."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing, suppress
from functools import partial
from queue import SimpleQueue
from threading import Event
from typing import Any, Self, TypeVar

from ottbuild.http.account import Account
from ottbuild.http.sendable import Sendable
from ottbuild.payloads.guesses import answered
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.sending.base import (
    FAULTS,
    Base,
    Body,
    Job,
    Run,
    Timeouts,
    failed,
    is_decoded,
    is_of_hook,
    usable,
)
from ottbuild.sending.deadline import Steps, attempt, left, trace
from ottbuild.sending.delivery import Delivery, Outcome, Verdict
from ottbuild.sending.journal import Journal, JournalError
from ottbuild.sending.lanes import CLOSED, lanes_of
from ottbuild.sending.needs import httpx
from ottbuild.sending.retries import Retries

R = TypeVar("R")


class Client(Base[httpx.Client]):
    """Sends the payloads of an account, one after the other or many at a time. Connections are kept until `close`.

    Threads can share it. It follows no redirects, which a provider does not send.
    """

    @answered
    def __init__(
        self,
        account: Account,
        *,
        retries: Retries = Retries(),  # noqa: B008  it can't be changed
        rate: float | tuple[int, float] | None = None,
        timeouts: Timeouts | None = None,
        transport: httpx.BaseTransport | None = None,
        http: httpx.Client | None = None,
    ) -> None:
        """Make a client.

        Args:
            account: The account, such as `Line.Account(...)`.
            retries: How often a message is sent again that may be.
            rate: The most requests a second, or `(requests, seconds)`; by default what the provider documents.
            timeouts: How long a request and each of its steps may take; by default `Timeouts()`.
            transport: What httpx sends with, such as a proxy, or a double of the provider in tests.
            http: An httpx client of your own, with its own timeouts if you give no others; it stays open.
        """
        super().__init__(account, retries, rate)
        self._running: dict[ThreadPoolExecutor, tuple[Run, Event]] = {}
        """The threads of each `send_many` that is going on, and what stops it."""
        timeouts = usable(http, httpx.Client, transport, httpx.BaseTransport, timeouts)
        self._total: float | None = None
        self._extensions: dict[str, Any] = {}
        if timeouts is not None:
            self._total = timeouts.total
            self._extensions = {"timeout": timeouts.as_extension(), "trace": trace}
        self._lanes = lanes_of(httpx.Client, http, transport)

    def send(
        self, payload: Sendable[R], /, operation: str | None = None, *, check: bool = True, **parameters: str | None
    ) -> R:
        """Send a message, and return the answer of the provider.

        Args:
            payload: The message, as a builder or a model.
            operation: The operation, for a payload that several ones send.
            check: Check the payload first.
            parameters: More arguments of the operation, as `account.request()` takes them.

        Raises:
            InvalidPayload: The payload breaks a rule.
            Refused: The provider has refused it.
            Unreachable: It was not sent.
            UnknownFate: It was sent, and nobody knows what became of it.
        """
        self._require_open()
        delivery = self.delivery(payload, operation, parameters, check)
        outcome: Outcome[R] = self._deliver(delivery, 0, None, Event())
        return outcome.result()

    def send_many(
        self,
        payloads: Iterable[Sendable[R]],
        *,
        concurrency: int = 8,
        rate: float | tuple[int, float] | None = None,
        journal: Journal | None = None,
        stop: Event | None = None,
        operation: str | None = None,
        check: bool = True,
        **parameters: str | None,
    ) -> Iterator[Outcome[R]]:
        """Send messages, and yield what became of each, in the order in which they are done.

        The messages are taken when there is room for them, in this thread, and no message is kept longer than it takes.

        Args:
            payloads: The messages.
            concurrency: How many are sent at a time.
            rate: The most requests a second, or `(requests, seconds)`; by default that of the client.
            journal: The journal of the run. What an earlier run has done is not done again, and not yielded.
            stop: Set it to take no more messages, and finish those on their way.
            operation: The operation, for payloads that several ones send.
            check: Check the payloads first.
            parameters: More arguments of the operation.

        Raises:
            JournalError: The journal is of another run, or can't be written further. What is on its way is finished.
        """
        self._require_open()
        run = self.run(concurrency, rate, journal, operation, check, parameters)
        return self._outcomes(payloads, run, stop or Event())

    def _outcomes(
        self, payloads: Iterable[Sendable[Any] | InvalidPayload], run: Run, stop: Event
    ) -> Iterator[Outcome[Any]]:
        done: SimpleQueue[Outcome[Any] | BaseException] = SimpleQueue()
        ready: dict[int, Job] = {}
        """The messages that no thread has yet, by their places. Who takes one out has it."""

        def begin(job: Job, failure: Exception | None = None) -> None:
            """Hand a message to a thread, as soon as the journal has it."""
            if failure is None:
                ready[job.place] = job
                try:
                    threads.submit(work, job.place)
                    return
                except RuntimeError as error:  # the client was closed, Python ends, or no more threads can be made
                    if ready.pop(job.place, None) is None:  # one that there is got it even so
                        return
                    failure = RuntimeError(CLOSED) if self._is_closed else error
                if run.journal is not None:
                    run.journal.end(job.delivery.outcome(job.delivery.stopped(), job.place), job.digest)
            done.put(failure)

        def work(place: int) -> None:
            job = ready.pop(place, None)
            if job is None:
                return
            try:
                outcome = self._deliver(job.delivery, job.place, run, stop)
                if run.journal is not None:
                    run.journal.end(outcome, job.digest)
                done.put(outcome)
            except BaseException as error:
                done.put(error)

        waiting = enumerate(payloads)
        has_more, on_their_way = True, 0
        failure: BaseException | None = None
        with ThreadPoolExecutor(run.concurrency, "send") as threads:
            self._running[threads] = run, stop
            try:
                while has_more or on_their_way:
                    while has_more and on_their_way < run.concurrency and done.empty():
                        try:
                            numbered = None if stop.is_set() or self._is_closed else next(waiting, None)
                            found = None if numbered is None else self.job(*numbered, run)
                        except Exception as error:
                            # It is of the caller's iterator, or of a payload that can't be sent at all.
                            failure = failure or error
                            numbered = found = None
                        has_more = numbered is not None
                        if isinstance(found, Outcome):
                            yield found
                        elif found is not None:
                            on_their_way += 1
                            if run.journal is None:
                                begin(found)
                            else:
                                run.journal.begin(found.place, found.digest, found.delivery.key, partial(begin, found))
                    if on_their_way:
                        ended = done.get()
                        on_their_way -= 1
                        if isinstance(ended, Outcome):
                            yield ended
                        else:
                            failure = failure or ended
                            has_more = False
            finally:
                if has_more or on_their_way:  # the caller goes no further, or was interrupted
                    _finish(threads, run, stop)
                del self._running[threads]
        if failure is not None:
            raise failure
        self._require_all_taken()

    def _deliver(self, delivery: Delivery, place: int, run: Run | None, stop: Event) -> Outcome[Any]:
        pace = self.pace_of(delivery, run)
        while True:
            wait = 0.0 if pace is None else pace.wait()
            if wait > 0 and stop.wait(wait):
                return delivery.outcome(delivery.stopped(), place)
            verdict = self._attempt(delivery)
            pause = delivery.pause(verdict)
            if pause is None or stop.wait(pause) or self._is_closed:
                return delivery.outcome(verdict, place)

    def _attempt(self, delivery: Delivery) -> Verdict:
        steps = Steps()
        http = self._lanes.take()
        request = self.request_of(http, delivery, self._extensions)
        answer: httpx.Response | None = None
        try:
            with attempt(self._total, steps):
                answer = http.send(request, stream=True, follow_redirects=False)
                with closing(answer):
                    body = Body()
                    parts = answer.iter_bytes() if is_decoded(answer) else answer.iter_raw()
                    for number, part in enumerate(parts):
                        if number:  # else it is there, however late; not every transport has connections
                            left()
                        body.add(part)
        except FAULTS as error:
            if answer is None and is_of_hook(error, http, request):
                raise
            return failed(delivery, error, steps)
        finally:
            for idle in self._lanes.give(http):
                idle.close()
        return delivery.heard(answer.status_code, answer.headers, body.content)

    def close(self) -> None:
        """Finish what is on its way, and close the connections, but not those of a client of your own."""
        self._is_closed = True
        for threads, (run, stop) in [*self._running.items()]:
            _finish(threads, run, stop)
        for http in self._lanes.close():
            http.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def _finish(threads: ThreadPoolExecutor, run: Run, stop: Event) -> None:
    """Let a run take no more messages, and wait for those on their way."""
    stop.set()
    if run.journal is not None:
        with suppress(JournalError):
            run.journal.flush()  # what it still has to write is handed to the threads then
    threads.shutdown()
