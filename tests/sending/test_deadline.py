"""Answers that never end, over real connections."""

from __future__ import annotations

import asyncio
from typing import Any

import httpx
import pytest

from ottbuild import AsyncClient, Client, Line, Outcome, Retries, Timeouts
from tests.sending.gateway import ENDLESS, House

SHORT = Timeouts(total=0.15)
LONG = Timeouts(total=30)
ONCE = Retries(attempts=1)
QUICK = Retries(first=0.001, longest=0.002)


def account(house: House) -> Any:
    return Line.Account(channel_access_token="token", base_url=house.url)


def messages(count: int) -> list[Any]:
    return [Line.push("U" + "0" * 32).message(Line.text(f"Message {number}")) for number in range(count)]


def sent(
    house: House, retries: Retries, timeouts: Timeouts = SHORT, http: httpx.Client | None = None
) -> list[Outcome[Any]]:
    with Client(account(house), retries=retries, timeouts=timeouts, http=http) as client:
        return [*client.send_many(messages(2), concurrency=1)]


async def asent(house: House, retries: Retries, timeouts: Timeouts = SHORT) -> list[Outcome[Any]]:
    async with AsyncClient(account(house), retries=retries, timeouts=timeouts) as client:
        return [outcome async for outcome in client.send_many(messages(2), concurrency=1)]


@pytest.mark.parametrize("fault", ENDLESS)
@pytest.mark.parametrize("is_async", [False, True])
def test_an_answer_without_an_end_is_left(fault: str, is_async: bool) -> None:
    for number in (1, 2):  # on a new connection, and on one that was used before
        with House(lambda request, number=number: fault if request == number else "") as house:  # type: ignore[misc]
            timeouts = LONG if fault == "flood" else SHORT
            outcomes = asyncio.run(asent(house, ONCE, timeouts)) if is_async else sent(house, ONCE, timeouts)
        states = [outcome.state for outcome in outcomes]
        assert states.pop(number - 1) == "unknown"
        assert states == ["accepted"]
        reason = "has more than 16 MB" if fault == "flood" else "was not complete after 0.15 seconds"
        assert reason in str(outcomes[number - 1].error)


@pytest.mark.parametrize("is_async", [False, True])
def test_with_a_key_the_message_is_asked_for_again(is_async: bool) -> None:
    with House(lambda request: "headers" if request == 1 else "") as house:
        outcomes = asyncio.run(asent(house, QUICK)) if is_async else sent(house, QUICK)
        assert [one.state for one in outcomes] == ["accepted", "accepted"]
        assert [one.attempts for one in outcomes] == [2, 1]
        assert set(house.accepted.values()) == {1}


def test_a_client_of_your_own_has_the_deadline_only_for_ottbuild() -> None:
    with House(lambda request: "headers" if request == 1 else "") as house, httpx.Client() as http:
        assert [one.state for one in sent(house, ONCE, http=http)] == ["unknown", "accepted"]
        assert http.post(house.url, content=b"{}").status_code == 200
