"""The connections of a client: each request has its own, they are used again, and none is left open for nothing."""

from __future__ import annotations

import asyncio
import gc
import os
import signal
import threading
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from ottbuild import AsyncClient, Client, Journal, JournalError, Line, Outcome, Retries, Timeouts, UnknownFate
from tests.sending.gateway import Gateway, House

UNLIMITED = float("inf")


def messages(count: int) -> list[Any]:
    return [Line.push(f"U{number:032x}").message(Line.text("Hello")) for number in range(count)]


def account(url: str) -> Any:
    return Line.Account(channel_access_token="token", base_url=url)


def until(condition: Callable[[], bool]) -> bool:
    """Wait until something holds: a gateway hears a little later that a connection is closed."""
    end = time.monotonic() + 10
    while not condition() and time.monotonic() < end:
        time.sleep(0.01)
    return condition()


def test_connections_are_used_again_and_idle_ones_are_closed(monkeypatch: pytest.MonkeyPatch) -> None:
    with House() as house, Client(account(house.url), rate=UNLIMITED) as client:
        for _ in range(3):
            assert len([*client.send_many(messages(40), concurrency=8)]) == 40
        assert len(house.open) <= 8
        monkeypatch.setattr("ottbuild.sending.lanes.IDLE", 0.05)
        time.sleep(0.1)
        client.send(messages(1)[0])
        assert until(lambda: len(house.open) == 1)
        client.close()
        assert until(lambda: not house.open)


def test_the_asynchronous_client_does_the_same(monkeypatch: pytest.MonkeyPatch) -> None:
    async def run(house: House) -> None:
        async with AsyncClient(account(house.url), rate=UNLIMITED) as client:
            for _ in range(3):
                assert len([one async for one in client.send_many(messages(40), concurrency=8)]) == 40
            assert len(house.open) <= 8
            monkeypatch.setattr("ottbuild.sending.lanes.IDLE", 0.05)
            await asyncio.sleep(0.1)
            await client.send(messages(1)[0])
            assert until(lambda: len(house.open) == 1)

    with House() as house:
        asyncio.run(run(house))
        assert until(lambda: not house.open)


def test_a_connection_that_the_gateway_has_closed_is_not_used() -> None:
    with House() as house, Client(account(house.url), retries=Retries(attempts=1)) as client:
        client.send(messages(1)[0])
        house.shut()
        house.start()
        time.sleep(0.05)
        client.send(messages(2)[1])
        assert len(house.accepted) == 2


def send(is_async: bool, line: Any, timeouts: Timeouts) -> Outcome[Any]:
    once = Retries(attempts=1)

    async def run() -> Outcome[Any]:
        async with AsyncClient(line, retries=once, timeouts=timeouts) as client:
            (outcome,) = [one async for one in client.send_many(messages(1))]
            return outcome

    if is_async:
        return asyncio.run(run())
    with Client(line, retries=once, timeouts=timeouts) as client:
        (outcome,) = client.send_many(messages(1))
        return outcome


@pytest.mark.parametrize("is_async", [False, True])
def test_the_proxies_of_the_environment_are_used(is_async: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    with House() as house:
        monkeypatch.setenv("HTTP_PROXY", house.url)
        assert send(is_async, account("http://gateway.invalid"), Timeouts()).state == "accepted"
        assert len(house.accepted) == 1


@pytest.mark.parametrize("is_async", [False, True])
def test_a_proxy_that_makes_no_connection_has_not_got_the_message(
    is_async: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    with House(lambda request: "hints") as house:
        monkeypatch.setenv("HTTPS_PROXY", house.url)
        outcome = send(is_async, account("https://gateway.invalid"), Timeouts(total=0.3))
    assert outcome.state == "unsent"


def test_a_client_that_another_thread_closes_finishes_what_is_on_its_way(tmp_path: Path) -> None:
    many = messages(2000)
    for number in range(20):
        path = tmp_path / f"{number}.db"
        with House() as house:
            client = Client(account(house.url), rate=UNLIMITED)
            with Journal(path) as journal:
                closing = threading.Timer(0.002 * number, client.close)
                closing.start()
                with pytest.raises(RuntimeError, match="the client is closed"):
                    for _ in client.send_many(many, concurrency=4, journal=journal):
                        pass
                closing.join()
                assert journal.counts().get("accepted", 0) == len(house.accepted)


def test_who_waits_for_a_journal_that_is_closed_is_told(tmp_path: Path) -> None:
    told: list[Exception | None] = []
    journal = Journal(tmp_path / "run.db")
    journal.begin(0, b"", None, told.append)
    journal.close()
    journal.begin(1, b"", None, told.append)
    assert told[0] is None
    assert isinstance(told[1], JournalError)
    with pytest.raises(JournalError, match="is closed"):
        journal.flush()


@pytest.mark.filterwarnings("ignore::pytest.PytestUnraisableExceptionWarning")  # nothing closes what such a loop leaves
def test_connections_of_an_event_loop_that_has_ended_are_not_used() -> None:
    with House() as house:
        client = AsyncClient(account(house.url), rate=UNLIMITED)

        async def run(number: int) -> list[str]:
            return [one.state async for one in client.send_many(messages(20 * number)[-20:], concurrency=4)]

        for number in (1, 2, 3):
            assert asyncio.run(run(number)) == ["accepted"] * 20
        asyncio.run(client.aclose())
        assert len(house.accepted) == house.requests == 60
    gc.collect()


@pytest.mark.skipif(not hasattr(os, "fork"), reason="only where processes are forked")
@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
def test_a_process_that_is_forked_does_not_use_the_connections_of_the_first_one(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    made: list[Gateway] = []
    connection_made = Gateway.connection_made

    def counted(self: Gateway, transport: Any) -> None:
        made.append(self)
        connection_made(self, transport)

    monkeypatch.setattr(Gateway, "connection_made", counted)
    with House() as house, Client(account(house.url), retries=Retries(attempts=1)) as client:
        first, second, third = messages(3)
        client.send(first)
        child = os.fork()
        if child == 0:
            try:
                client.send(second)
            finally:
                os.kill(os.getpid(), signal.SIGKILL)  # so that it ends without what pytest does at the end
        os.waitpid(child, 0)
        client.send(third)
        assert len(house.accepted) == 3
        assert len(made) == 2


def test_a_run_that_begins_after_the_end_of_its_client_takes_nothing(tmp_path: Path) -> None:
    async def run(house: House, journal: Journal) -> None:
        client = AsyncClient(account(house.url))
        outcomes = client.send_many(messages(50), journal=journal)
        await client.aclose()
        with pytest.raises(RuntimeError, match="the client is closed"):
            await anext(outcomes)

    with House() as house:
        with Journal(tmp_path / "run.db") as journal:
            client = Client(account(house.url))
            outcomes = client.send_many(messages(50), journal=journal)
            client.close()
            with pytest.raises(RuntimeError, match="the client is closed"):
                next(outcomes)
            assert journal.counts() == {}
        with Journal(tmp_path / "other.db") as journal:
            asyncio.run(run(house, journal))
            assert journal.counts() == {}
        assert house.requests == 0


@pytest.mark.parametrize("most", [0, 5])
def test_every_message_is_told_of_where_no_more_threads_can_be_made(
    most: int, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[threading.Thread] = []
    start = threading.Thread.start

    def start_few(self: threading.Thread) -> None:
        if self.name.startswith("send_"):
            if len(started) == most:
                raise RuntimeError("can't start new thread")
            started.append(self)
        start(self)

    with House() as house, Client(account(house.url), rate=UNLIMITED) as client:
        for journal in (None, Journal(tmp_path / "run.db")):
            house.requests = 0
            house.keys.clear()
            started.clear()
            found: list[str] = []
            with monkeypatch.context() as patch:
                patch.setattr(threading.Thread, "start", start_few)
                outcomes = client.send_many(messages(100), concurrency=50, journal=journal)
                with pytest.raises(RuntimeError, match="can't start new thread"):
                    found.extend(one.state for one in outcomes)
            assert found == ["accepted"] * house.requests
            if journal is not None:
                counts = journal.counts()
                journal.close()
                assert counts.pop("unsent") > 0
                assert counts == ({"accepted": house.requests} if most else {})


def test_a_client_that_is_closed_between_two_attempts_tells_what_the_first_one_was_answered() -> None:
    async def send_and_close(house: House) -> None:
        client = AsyncClient(account(house.url), retries=Retries(first=0.2))
        sending = asyncio.ensure_future(client.send(messages(1)[0]))
        while house.requests < 2:
            await asyncio.sleep(0.01)
        await client.aclose()
        with pytest.raises(UnknownFate, match="500"):
            await sending

    with House(lambda request: "500") as house:
        client = Client(account(house.url), retries=Retries(first=0.2))

        def close() -> None:
            until(lambda: house.requests > 0)
            client.close()

        closing = threading.Thread(target=close)
        closing.start()
        with pytest.raises(UnknownFate, match="500"):
            client.send(messages(1)[0])
        closing.join()
        house.requests = 1
        asyncio.run(send_and_close(house))
