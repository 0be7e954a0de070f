"""Answers that never end, over real connections."""

from __future__ import annotations

import asyncio
import gzip
import socket
import time
from collections.abc import Iterator
from contextlib import ExitStack
from typing import Any

import httpx
import pytest

from ottbuild import AsyncClient, Client, Line, Outcome, Retries, Timeouts, UnknownFate
from tests.sending.gateway import ENDLESS, House

SHORT, LONG = Timeouts(total=0.15), Timeouts(total=30)
ONCE = Retries(attempts=1)
QUICK = Retries(first=0.001, longest=0.002)


def account(house: House) -> Any:
    return Line.Account(channel_access_token="token", base_url=house.url)


def messages(count: int) -> list[Any]:
    return [Line.push("U" + "0" * 32).message(Line.text(f"Message {number}")) for number in range(count)]


def sent(house: House, *attempts: Timeouts) -> list[Outcome[Any]]:
    """Send a message with each of some timeouts, all with the connections of one client."""
    with httpx.Client() as http:
        return [
            outcome
            for timeouts in attempts
            for outcome in Client(account(house), retries=ONCE, timeouts=timeouts, http=http).send_many(messages(1))
        ]


async def asent(house: House, *attempts: Timeouts) -> list[Outcome[Any]]:
    async with httpx.AsyncClient() as http:
        return [
            outcome
            for timeouts in attempts
            async for outcome in AsyncClient(account(house), retries=ONCE, timeouts=timeouts, http=http).send_many(
                messages(1)
            )
        ]


@pytest.mark.parametrize("fault", ENDLESS)
@pytest.mark.parametrize("is_async", [False, True])
def test_an_answer_without_an_end_is_left(fault: str, is_async: bool) -> None:
    short, reason = (
        (LONG, "has more than 16 MB") if fault == "flood" else (SHORT, "was not complete after 0.15 seconds")
    )
    for attempts in ([short], [LONG, short]):  # on a new connection, and on one that was used before
        last = len(attempts)
        with House(lambda request, last=last: fault if request >= last else "") as house:  # type: ignore[misc]
            outcomes = asyncio.run(asent(house, *attempts)) if is_async else sent(house, *attempts)
        assert [outcome.state for outcome in outcomes] == ["accepted", "unknown"][-last:]
        assert reason in str(outcomes[-1].error)


SAID = b'{"sentMessages": [{"id": "1"}]}'
ZEROS = gzip.compress(bytes(50_000_000))


@pytest.mark.parametrize(
    ("status", "encoding", "body", "state", "reason"),
    [
        (200, "gzip", gzip.compress(SAID), "accepted", ""),
        (200, "gzip", ZEROS, "unknown", "TooLong: the answer has more than 16 MB"),
        (200, "gzip, gzip", gzip.compress(ZEROS), "unknown", "a body that is not UTF-8"),
        (200, "utf-8", SAID, "accepted", ""),  # a mistake of a server
        (200, "br", b"?", "unknown", "a body that is not JSON"),
        (401, "br", b"?", "refused", "401"),
    ],
    ids=["gzip", "much gzip", "gzip twice", "no encoding", "another one", "another one, refused"],
)
def test_answers_in_any_encoding(status: int, encoding: str, body: bytes, state: str, reason: str) -> None:
    """What was not asked for is not decoded, so that it fills no memory; the status says what it says."""
    headers = {"Content-Encoding": encoding}
    transport = httpx.MockTransport(lambda _: httpx.Response(status, headers=headers, stream=Parts(body)))
    with Client(Line.Account(channel_access_token="token"), transport=transport, retries=ONCE) as client:
        (outcome,) = client.send_many(messages(1))
    assert outcome.state == state
    assert reason in str(outcome.error)


@pytest.fixture
def silent() -> Iterator[str]:
    """Return the address of a server that takes connections, and nothing else."""
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.listen(0)
        yield f"127.0.0.1:{server.getsockname()[1]}"


def test_what_never_left_is_not_unknown(silent: str) -> None:
    async def run() -> Outcome[Any]:
        line = Line.Account(channel_access_token="token", base_url=f"http://{silent}")
        async with AsyncClient(line, retries=ONCE, timeouts=SHORT) as client:
            (outcome,) = [one async for one in client.send_many(messages(1))]
        return outcome

    host, port = silent.split(":")
    with ExitStack() as waiting:  # as many as the server has room for, so that no other one is taken
        for _ in range(3):
            one = waiting.enter_context(socket.socket())
            one.setblocking(False)
            one.connect_ex((host, int(port)))
        assert asyncio.run(run()).state == "unsent"


def test_a_body_that_is_not_taken_is_left(silent: str) -> None:
    line = Line.Account(channel_access_token="token", base_url=f"http://{silent}")
    started = time.monotonic()
    with Client(line, retries=ONCE, timeouts=SHORT) as client, pytest.raises(UnknownFate, match="complete after 0"):
        client.send(Line.push("U1").message(Line.text("x" * 20_000_000)), check=False)
    assert time.monotonic() - started < 10


def test_a_late_answer_that_is_there_counts() -> None:
    def late(_: httpx.Request) -> httpx.Response:
        time.sleep(0.2)
        return httpx.Response(200, content=SAID)

    line = Line.Account(channel_access_token="token")
    with Client(line, transport=httpx.MockTransport(late), retries=ONCE, timeouts=SHORT) as client:
        assert client.send(messages(1)[0]).sent_messages


class Parts(httpx.SyncByteStream):
    def __init__(self, body: bytes) -> None:
        self.body = body

    def __iter__(self) -> Iterator[bytes]:
        yield from (self.body[start : start + 65536] for start in range(0, len(self.body), 65536))


def test_with_a_key_the_message_is_asked_for_again() -> None:
    with House(lambda request: "headers" if request == 1 else "") as house:
        with Client(account(house), retries=QUICK, timeouts=Timeouts(total=1)) as client:
            (outcome,) = client.send_many(messages(1))
        assert (outcome.state, outcome.attempts, outcome.again) == ("accepted", 2, True)
        assert set(house.accepted.values()) == {1}


def test_a_client_of_your_own_has_the_deadline_only_for_ottbuild() -> None:
    with House() as house, httpx.Client() as http:
        client = Client(account(house), timeouts=Timeouts(total=1), http=http)
        client.send(messages(1)[0])
        time.sleep(1)
        assert http.post(house.url, content=b"{}").status_code == 200


@pytest.mark.parametrize("is_async", [False, True])
def test_what_waited_for_a_connection_all_the_time_was_not_sent(is_async: bool) -> None:
    few = httpx.Limits(max_connections=1)

    async def run(house: House) -> Outcome[Any]:
        async with httpx.AsyncClient(limits=few) as http, http.stream("POST", house.url, content=b"{}"):
            client = AsyncClient(account(house), retries=ONCE, timeouts=Timeouts(total=1.5), http=http)
            (outcome,) = [one async for one in client.send_many(messages(1))]
        return outcome

    with House(lambda request: "body") as house:
        if is_async:
            outcome = asyncio.run(run(house))
        else:
            with httpx.Client(limits=few) as http, http.stream("POST", house.url, content=b"{}"):
                (outcome,) = Client(account(house), retries=ONCE, timeouts=Timeouts(total=1.5), http=http).send_many(
                    messages(1)
                )
        assert house.requests == 1
    assert (outcome.state, outcome.may_repeat) == ("unsent", True)
