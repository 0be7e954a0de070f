"""Answers that never end, over real connections."""

from __future__ import annotations

import asyncio
import gzip
import time
from collections.abc import Iterator
from typing import Any

import httpx
import pytest

from ottbuild import AsyncClient, Client, Line, Outcome, Retries, Timeouts
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


def test_answers_that_grow_fill_no_memory() -> None:
    zeros = gzip.compress(bytes(50_000_000))
    said = b'{"sentMessages": [{"id": "1"}]}'
    for encoding, body, reason in (
        ("gzip", gzip.compress(said), ""),
        ("gzip", zeros, "TooLong: the answer has more than 16 MB"),
        ("gzip, gzip", gzip.compress(zeros), "DecodingError: the answer is encoded as 'gzip, gzip'"),
        ("br", b"?", "DecodingError: the answer is encoded as 'br'"),
    ):
        headers = {"Content-Encoding": encoding}
        transport = httpx.MockTransport(lambda _, h=headers, b=body: httpx.Response(200, headers=h, stream=Parts(b)))  # type: ignore[misc]
        with Client(Line.Account(channel_access_token="token"), transport=transport, retries=ONCE) as client:
            (outcome,) = client.send_many(messages(1))
        assert outcome.state == ("unknown" if reason else "accepted")
        assert reason in str(outcome.error)


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
