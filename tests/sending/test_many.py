"""Many messages: their order, the memory, the pace, and what ends a run early."""

from __future__ import annotations

import asyncio
import gc
import threading
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import httpx
import pytest

from ottbuild import AsyncClient, Client, InvalidPayload, Journal, Line, Retries
from ottbuild.http.operation import operation_of
from ottbuild.sending.pace import Pace, Rate
from ottbuild.sending.rules import rules_of
from tests.sending.gateway import House
from tests.sending.stub import DEAD, SENT, Stub

LINE = Line.Account(channel_access_token="token")
QUICK = Retries(first=0.001, longest=0.002)


def pushes(count: int) -> Iterator[Any]:
    for number in range(count):
        yield Line.push(f"U{number:032x}").message(Line.text("Hello"))


def test_each_message_has_an_outcome_as_soon_as_it_is_done() -> None:
    slow = threading.Event()

    def answer(request: httpx.Request) -> httpx.Response:
        if b"U" + b"0" * 32 in request.content:
            slow.wait(10)
        return httpx.Response(200, json=SENT)

    places = []
    for outcome in Client(LINE, transport=httpx.MockTransport(answer)).send_many(pushes(9), concurrency=2):
        assert outcome.sent.to_dict()["to"] == f"U{outcome.place:032x}"
        assert outcome.result() is outcome.answer
        places.append(outcome.place)
        if len(places) == 8:
            slow.set()
    assert (sorted(places), places[-1]) == ([*range(9)], 0)


def test_an_invalid_message_stops_no_other() -> None:
    stub = Stub()
    messages = [*pushes(2), Line.push("U1"), *pushes(1)]
    states = {one.place: one.state for one in Client(LINE, transport=stub).send_many(messages)}
    assert states == {0: "accepted", 1: "accepted", 2: "invalid", 3: "accepted"}
    assert len(stub.got) == 3
    (outcome,) = Client(LINE, transport=stub).send_many(messages[2:3])
    with pytest.raises(InvalidPayload):
        outcome.result()


def test_messages_are_taken_when_there_is_room_and_none_is_kept() -> None:
    taken = 0

    def counted() -> Iterator[Any]:
        nonlocal taken
        for message in pushes(100):
            taken += 1
            yield message

    for done, _ in enumerate(Client(LINE, transport=Stub()).send_many(counted(), concurrency=4), 1):
        assert taken <= done + 4
    assert taken == 100


def test_who_goes_no_further_leaves_nothing_half_done() -> None:
    with House() as house:
        account = Line.Account(channel_access_token="token", base_url=house.url)
        with Client(account) as client:
            outcomes = client.send_many(pushes(1000), concurrency=4)
            next(outcomes)
            outcomes.close()  # type: ignore[attr-defined]
        assert house.requests == len(house.accepted) <= 9


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_an_error_of_the_caller_leaves_nothing_half_done(kind: Any, tmp_path: Path) -> None:
    async def run_async(account: Any, journal: Journal) -> None:
        async with AsyncClient(account, retries=QUICK) as client:
            async for _ in client.send_many(pushes(1000), concurrency=4, journal=journal):
                raise LookupError

    def run(account: Any, journal: Journal) -> None:
        with Client(account, retries=QUICK) as client:
            for _ in client.send_many(pushes(1000), concurrency=4, journal=journal):
                raise LookupError

    with House() as house, Journal(tmp_path / "run.db") as journal:
        account = Line.Account(channel_access_token="token", base_url=house.url)
        with pytest.raises(LookupError):
            run(account, journal) if kind is Client else asyncio.run(run_async(account, journal))
        assert journal.counts() == {"accepted": len(house.accepted)}


def test_an_error_of_the_input_comes_after_what_was_on_its_way() -> None:
    def broken() -> Iterator[Any]:
        yield from pushes(5)
        raise LookupError("the table is gone")

    outcomes = Client(LINE, transport=Stub()).send_many(broken(), concurrency=2)
    assert sorted(next(outcomes).place for _ in range(5)) == [*range(5)]
    with pytest.raises(LookupError, match="the table is gone"):
        next(outcomes)
    with pytest.raises(TypeError, match=r"line\.Account sends"):
        [*Client(LINE, transport=Stub()).send_many([None])]  # type: ignore[list-item]


def test_stopping_takes_no_more_messages_and_waits_for_no_retry() -> None:
    stop = threading.Event()
    requests: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        requests.append(request)
        if len(requests) == 2:
            stop.set()
        raise DEAD()

    retries = Retries(first=1000, longest=1000, seconds=10_000)
    client = Client(LINE, transport=httpx.MockTransport(answer), retries=retries)
    outcomes = [*client.send_many(pushes(100), concurrency=2, stop=stop)]
    assert [(one.state, one.attempts, one.may_repeat) for one in outcomes] == [("unsent", 1, True)] * 2


def test_a_gateway_that_dies_and_comes_back() -> None:
    with House() as house:
        account = Line.Account(channel_access_token="token", base_url=house.url)
        retries = Retries(first=0.02, longest=0.1, attempts=500, seconds=60)
        errors = []
        with Client(account, retries=retries) as client:
            for outcome in client.send_many(pushes(120), concurrency=8):
                errors.append(outcome.error)
                if len(errors) == 40:
                    house.shut()
                    threading.Timer(0.2, house.start).start()
        assert errors == [None] * 120
        assert (len(house.accepted), max(house.accepted.values())) == (120, 1)


@pytest.mark.parametrize("fault", ["lost", "500", "429"])
def test_faults_lose_nothing_and_send_nothing_twice(fault: str) -> None:
    with House(lambda number: fault if number % 3 == 0 else "") as house:
        account = Line.Account(channel_access_token="token", base_url=house.url)
        with Client(account, retries=Retries(first=0.001, longest=0.01, attempts=50)) as client:
            assert {one.state for one in client.send_many(pushes(60), concurrency=8)} == {"accepted"}
        assert (len(house.accepted), max(house.accepted.values())) == (60, 1)


def test_the_asynchronous_client() -> None:
    async def messages() -> AsyncIterator[Any]:
        for message in pushes(30):
            yield message

    async def run() -> None:
        async with AsyncClient(LINE, transport=Stub(), retries=QUICK) as client:
            for given in (messages(), pushes(30)):
                done = [one.place async for one in client.send_many(given, concurrency=4)]
                assert sorted(done) == [*range(30)]
            outcomes = client.send_many(pushes(1000), concurrency=4)
            await anext(outcomes)
            await outcomes.aclose()  # type: ignore[attr-defined]
            with pytest.raises(TypeError, match=r"line\.Account sends"):
                [one async for one in client.send_many([None])]  # type: ignore[list-item]
            stop = asyncio.Event()
            stop.set()
            assert [one async for one in client.send_many(pushes(5), stop=stop)] == []

    asyncio.run(run())


@pytest.mark.parametrize("kind", [Client, AsyncClient])
def test_an_interrupt_finishes_what_is_on_its_way(kind: Any, tmp_path: Path) -> None:
    def interrupted() -> Iterator[Any]:
        yield from pushes(20)
        raise KeyboardInterrupt

    async def run_async(account: Any, journal: Journal) -> None:
        async with AsyncClient(account) as client:
            async for _ in client.send_many(interrupted(), concurrency=4, journal=journal):
                pass

    def run(account: Any, journal: Journal) -> None:
        with Client(account) as client:
            for _ in client.send_many(interrupted(), concurrency=4, journal=journal):
                pass

    with House() as house:
        account = Line.Account(channel_access_token="token", base_url=house.url)
        with Journal(tmp_path / "run.db") as journal, pytest.raises(KeyboardInterrupt):
            run(account, journal) if kind is Client else asyncio.run(run_async(account, journal))
        with Journal(tmp_path / "run.db", resume=True) as journal, Client(account) as client:
            assert sum(journal.counts().values()) >= len(house.accepted) > 0
            outcomes = [*client.send_many(pushes(20), journal=journal)]
            assert journal.counts() == {"accepted": 20}
        assert len(outcomes) <= 8
        assert (len(house.accepted), set(house.accepted.values())) == (20, {1})


def test_payloads_that_are_cancelled_end_the_run() -> None:
    """As by themselves: they may wait for a task that somebody else has cancelled."""

    async def messages() -> AsyncIterator[Any]:
        for message in pushes(2):
            yield message
        raise asyncio.CancelledError

    async def run() -> None:
        async with AsyncClient(LINE, transport=Stub()) as client:
            outcomes = client.send_many(messages(), concurrency=2)
            assert [(await anext(outcomes)).state for _ in range(2)] == ["accepted"] * 2
            with pytest.raises(asyncio.CancelledError):
                await anext(outcomes)

    asyncio.run(asyncio.wait_for(run(), 10))


def test_a_run_that_is_cancelled_finishes_what_is_on_its_way(tmp_path: Path) -> None:
    accepted = 0

    async def answer(request: httpx.Request) -> httpx.Response:
        nonlocal accepted
        await asyncio.sleep(0.05)
        accepted += 1
        return httpx.Response(200, json=SENT)

    async def run(journal: Journal) -> None:
        async with AsyncClient(LINE, transport=httpx.MockTransport(answer)) as client:
            async for _ in client.send_many(pushes(1000), concurrency=4, journal=journal):
                pass

    async def main() -> None:
        with Journal(tmp_path / "run.db") as journal:
            with pytest.raises(TimeoutError):
                await asyncio.wait_for(run(journal), 0.08)
            assert journal.counts() == {"accepted": accepted}
        assert 4 <= accepted <= 8

    asyncio.run(main())


@pytest.mark.parametrize("seconds", [0, 0.001, 0.01, 0.03])
def test_a_loop_that_ends_leaves_a_journal_that_can_be_taken_up(tmp_path: Path, seconds: float) -> None:
    sent: list[str] = []

    async def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request.headers["x-line-retry-key"])
        await asyncio.sleep(0.02)
        return httpx.Response(200, json=SENT)

    async def run(journal: Journal) -> None:
        client = AsyncClient(LINE, transport=httpx.MockTransport(answer))
        outcomes = client.send_many(pushes(1000), concurrency=4, journal=journal)
        first = asyncio.ensure_future(anext(outcomes))  # nobody waits for it, and the loop ends under it
        await asyncio.sleep(seconds)
        assert not first.cancelled()

    with Journal(tmp_path / "run.db") as journal:
        asyncio.run(run(journal))
    with Journal(tmp_path / "run.db", resume=True) as journal:
        assert set(sent) <= {entry.key for entry in journal.entries("sending", "accepted", "unknown")}


class Clock:
    def __init__(self) -> None:
        self.time = 0.0

    def __call__(self) -> float:
        return self.time


def test_never_more_requests_than_the_rate_in_any_span() -> None:
    clock = Clock()
    pace = Pace(Rate(3, 10.0), clock)
    times = []
    for step in (0, 0, 0, 0, 4, 0, 30, 0, 0, 0):
        clock.time += step
        times.append(clock.time + pace.wait())
    assert times == [0, 0, 0, 10, 10, 10, 34, 34, 34, 44]


def test_a_plain_rate_is_evenly_spaced_and_wall_clocks_do_not_matter(monkeypatch: pytest.MonkeyPatch) -> None:
    waits: list[float] = []
    monkeypatch.setattr("time.time", lambda: float(len(waits)) * -1e9)
    client = Client(LINE, transport=Stub(), rate=0.01)
    monkeypatch.setattr(threading.Event, "wait", lambda self, seconds=None: bool(waits.append(seconds)))
    for message in pushes(4):
        client.send(message)
    assert [round(wait / 100) for wait in waits] == [1, 2, 3]


def test_rates_of_the_providers() -> None:
    def rate(provider: str, operation: str) -> Any:
        return rules_of(operation_of(f"ottbuild.providers.{provider}", operation)).rate

    assert rate("line", "broadcast") == (60, 3600)
    assert rate("line", "multicast") == (200, 1)
    assert rate("viber", "broadcast") == (500, 10)
    client = Client(LINE, transport=Stub())
    delivery = client.delivery(Line.broadcast().message(Line.text("Hi")), None, {})
    assert client.pace_of(delivery, None) is client.pace_of(delivery, None)
    assert Client(LINE, rate=float("inf")).pace_of(delivery, None) is None


@pytest.mark.slow
def test_nothing_is_kept_of_messages_that_are_done() -> None:
    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=b'{"sentMessages":[{"id":"1"}]}'))
    objects: list[int] = []
    for done, _ in enumerate(Client(LINE, transport=transport, rate=float("inf")).send_many(pushes(600)), 1):
        if done in (200, 600):
            gc.collect()
            objects.append(len(gc.get_objects()))
    assert objects[1] < objects[0] + 200
