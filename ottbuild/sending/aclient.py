"""The client for asyncio."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncGenerator, AsyncIterable, AsyncIterator, Iterable
from contextlib import aclosing, suppress
from typing import Any, Self, TypeVar

from ottbuild.http.account import Account
from ottbuild.http.sendable import Sendable
from ottbuild.payloads.guesses import answered
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
from ottbuild.sending.deadline import Steps, TimeIsUp
from ottbuild.sending.delivery import Delivery, Outcome, Verdict
from ottbuild.sending.journal import Journal
from ottbuild.sending.lanes import lanes_of
from ottbuild.sending.needs import httpx
from ottbuild.sending.retries import Retries

R = TypeVar("R")


class AsyncClient(Base[httpx.AsyncClient]):
    """Sends the payloads of an account in an event loop, one or many at a time. Connections are kept until `aclose`.

    It follows no redirects, which a provider does not send.
    """

    @answered
    def __init__(
        self,
        account: Account,
        *,
        retries: Retries = Retries(),  # noqa: B008  it can't be changed
        rate: float | tuple[int, float] | None = None,
        timeouts: Timeouts | None = None,
        transport: httpx.AsyncBaseTransport | None = None,
        http: httpx.AsyncClient | None = None,
    ) -> None:
        """Make a client; the arguments are those of `Client`, with the asynchronous classes of httpx."""
        super().__init__(account, retries, rate)
        self._stops: set[asyncio.Event] = set()
        """What stops each `send_many` that is going on."""
        self._on_their_way = 0
        self._idle = asyncio.Event()
        timeouts = usable(http, httpx.AsyncClient, transport, httpx.AsyncBaseTransport, timeouts)
        self._total: float | None = None
        self._extensions: dict[str, Any] = {}
        if timeouts is not None:
            self._total = timeouts.total
            self._extensions = {"timeout": timeouts.as_extension()}
        self._lanes = lanes_of(httpx.AsyncClient, http, transport)

    async def send(
        self, payload: Sendable[R], /, operation: str | None = None, *, check: bool = True, **parameters: str | None
    ) -> R:
        """Send a message, and return the answer of the provider; see `Client.send`."""
        self._require_open()
        delivery = self.delivery(payload, operation, parameters, check)
        outcome: Outcome[R] = await self._deliver(delivery, 0, None, asyncio.Event())
        return outcome.result()

    def send_many(
        self,
        payloads: Iterable[Sendable[R]] | AsyncIterable[Sendable[R]],
        *,
        concurrency: int = 8,
        rate: float | tuple[int, float] | None = None,
        journal: Journal | None = None,
        stop: asyncio.Event | None = None,
        operation: str | None = None,
        check: bool = True,
        **parameters: str | None,
    ) -> AsyncIterator[Outcome[R]]:
        """Send messages, and yield what became of each, in the order in which they are done; see `Client.send_many`."""
        self._require_open()
        run = self.run(concurrency, rate, journal, operation, check, parameters)
        return self._outcomes(payloads, run, stop or asyncio.Event())

    async def _outcomes(self, payloads: Any, run: Run, stop: asyncio.Event) -> AsyncIterator[Outcome[Any]]:
        done: asyncio.Queue[Outcome[Any] | asyncio.Task[None]] = asyncio.Queue()
        room = asyncio.Semaphore(run.concurrency)
        """For messages that are taken, until the caller has their outcomes."""
        waiting = _numbered(payloads)
        turn = asyncio.Lock()

        async def work() -> None:
            try:
                while not stop.is_set():
                    await room.acquire()
                    async with turn:
                        numbered = None if stop.is_set() or self._is_closed else await anext(waiting, None)
                        if numbered is None:
                            break
                        found = self.job(*numbered, run)
                    if isinstance(found, Job):
                        self._on_their_way += 1
                        try:
                            found = await self._journalled(found, run, stop)
                        finally:
                            self._on_their_way -= 1
                            self._idle.set()
                    if found is None:
                        room.release()
                    else:
                        done.put_nowait(found)
            except BaseException:
                stop.set()
                raise
            finally:
                room.release()  # for another worker, which may wait for room to find that there is nothing left

        self._stops.add(stop)
        workers = [asyncio.create_task(work()) for _ in range(run.concurrency)]
        for worker in workers:
            worker.add_done_callback(done.put_nowait)
        failure: BaseException | None = None
        left = len(workers)
        try:
            while left:
                ended = await done.get()
                if isinstance(ended, Outcome):
                    room.release()
                    yield ended
                else:
                    left -= 1
                    found = _failure(ended)  # of each one, or asyncio reports that nobody has asked
                    failure = failure or found
        finally:
            stop.set()  # the caller may go no further; what is on its way is finished
            while left:
                ended = await done.get()
                room.release()
                left -= not isinstance(ended, Outcome)
            self._stops.discard(stop)
            await waiting.aclose()
        if failure is not None:
            raise failure
        self._require_all_taken()

    async def _journalled(self, job: Job, run: Run, stop: asyncio.Event) -> Outcome[Any]:
        if run.journal is not None:
            await _written(run.journal, job)
        outcome = await self._deliver(job.delivery, job.place, run, stop)
        if run.journal is not None:
            run.journal.end(outcome, job.digest)
        return outcome

    async def _deliver(
        self, delivery: Delivery, place: int, run: Run | None, stop: asyncio.Event
    ) -> Outcome[Any]:  # fmt: skip
        pace = self.pace_of(delivery, run)
        while True:
            wait = 0.0 if pace is None else pace.wait()
            if wait > 0 and await _stopped(stop, wait):
                return delivery.outcome(delivery.stopped(), place)
            verdict = await self._attempt(delivery)
            pause = delivery.pause(verdict)
            if pause is None or await _stopped(stop, pause) or self._is_closed:
                return delivery.outcome(verdict, place)

    async def _attempt(self, delivery: Delivery) -> Verdict:
        steps = Steps()
        extensions = {**self._extensions, "trace": steps.heard} if self._extensions else {}
        deadline = asyncio.timeout(self._total)
        http = self._lanes.take()
        request = self.request_of(http, delivery, extensions)
        answer: httpx.Response | None = None
        try:
            async with deadline:
                answer = await http.send(request, stream=True, follow_redirects=False)
                async with aclosing(answer):
                    body = Body()
                    async for part in answer.aiter_bytes() if is_decoded(answer) else answer.aiter_raw():
                        body.add(part)
        except FAULTS as error:
            if self._total is not None and deadline.expired():
                return failed(delivery, TimeIsUp(self._total), steps)
            if answer is None and is_of_hook(error, http, request):
                raise
            return failed(delivery, error, steps)
        finally:
            for idle in self._lanes.give(http):
                await idle.aclose()
        return delivery.heard(answer.status_code, answer.headers, body.content)

    async def aclose(self) -> None:
        """Finish what is on its way, and close the connections, but not those of a client of your own."""
        self._is_closed = True
        for stop in self._stops:
            stop.set()
        while self._on_their_way:
            self._idle.clear()
            await self._idle.wait()
        for http in self._lanes.close():
            await http.aclose()

    async def __aenter__(self) -> Self:
        return self

    async def __aexit__(self, *_: object) -> None:
        await self.aclose()


def _failure(worker: asyncio.Task[None]) -> BaseException | None:
    """Return why a worker ended early. The payloads of the caller may be cancelled by themselves."""
    return asyncio.CancelledError() if worker.cancelled() else worker.exception()


async def _written(journal: Journal, job: Job) -> None:
    """Wait until the journal has a message."""
    loop = asyncio.get_running_loop()
    done: asyncio.Future[None] = loop.create_future()

    def tell(failure: Exception | None) -> None:
        if done.cancelled():
            return
        if failure is None:
            done.set_result(None)
        else:
            done.set_exception(failure)

    def then(failure: Exception | None) -> None:
        with suppress(RuntimeError):  # the loop has ended
            loop.call_soon_threadsafe(tell, failure)

    journal.begin(job.place, job.digest, job.delivery.key, then)
    await done


async def _numbered(payloads: Any) -> AsyncGenerator[tuple[int, Any], None]:
    place = 0
    if isinstance(payloads, AsyncIterable):
        async for payload in payloads:
            yield place, payload
            place += 1
    else:
        for payload in payloads:
            yield place, payload
            place += 1


async def _stopped(stop: asyncio.Event, seconds: float) -> bool:
    """Wait, and return True as soon as the run is stopped."""
    try:
        await asyncio.wait_for(stop.wait(), seconds)
    except TimeoutError:
        return False
    return True
