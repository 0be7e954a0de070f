"""The client of `ottbuild[send]` against doubles: faults, retries and keys."""

from __future__ import annotations

import asyncio

import pytest

from ottbuild import AsyncClient, Client, Line, MarketingCloud, Refused, UnknownFate, Viber
from ottbuild.providers.line.models import SendResult
from ottbuild.sending.retries import Retries
from ottbuild.testing import Gateway

USER = "U" + "0" * 32
LINE = Line.Account(channel_access_token="t")
QUICK = Retries(attempts=8, seconds=60, first=0.001, longest=0.002)


def push(number: int) -> Line.push:  # type: ignore[valid-type]
    return Line.push(USER).message(Line.text(str(number)))


def hurt(gateway: Gateway) -> None:
    """Let the next requests fail in every way."""
    gateway.rate_limit(retry_after=0.001)
    gateway.fail(500)
    gateway.hang_up()
    gateway.cut_off(after_bytes=0)
    gateway.cut_off()
    gateway.broken_json()


def assert_once_each(gateway: Gateway, numbers: range) -> None:
    accepted = [one.payload["messages"][0]["text"] for one in gateway.received if one.accepted]
    assert sorted(map(int, accepted)) == [*numbers]


def test_with_a_key_every_message_is_accepted_once() -> None:
    gateway = Gateway("line")
    with Client(LINE, transport=gateway.transport, retries=QUICK) as client:
        for number in range(3):
            hurt(gateway)
            client.send(push(number))
        hurt(gateway)
        outcomes = [*client.send_many((push(number) for number in range(3, 40)), concurrency=8)]
    assert len(outcomes) == 37
    assert_once_each(gateway, range(40))


async def send_over_sockets(gateway: Gateway, url: str) -> int:
    account = Line.Account(channel_access_token="t", base_url=url)
    async with AsyncClient(account, retries=QUICK) as client:
        return len(
            [outcome async for outcome in client.send_many((push(number) for number in range(40)), concurrency=8)]
        )


def test_the_same_over_real_sockets() -> None:
    gateway = Gateway("line")
    hurt(gateway)
    hurt(gateway)
    with gateway.serve() as url:
        assert asyncio.run(send_over_sockets(gateway, url)) == 40
    assert_once_each(gateway, range(40))


def test_without_a_key_the_fate_is_unknown_and_nothing_is_sent_again() -> None:
    gateway = Gateway("viber")
    payload = Viber.text("Hello", to="01234567890A=", sender="Hats")
    with Client(Viber.Account(auth_token="t"), transport=gateway.transport, retries=QUICK) as client:
        gateway.cut_off(after_bytes=0)
        with pytest.raises(UnknownFate):
            client.send(payload)
        gateway.refuse("Not subscribed")
        with pytest.raises(Refused, match="Not subscribed"):
            client.send(payload)
    assert [one.accepted for one in gateway.received] == [True, False]


def test_refusals_of_the_double_are_explained() -> None:
    gateway = Gateway("marketing_cloud")
    account = MarketingCloud.Account(subdomain="hats", access_token="t")
    payload = MarketingCloud.send("k", sender_type="line", sender_id="1", validity_period=5).to(ott_id="2").text("Hi")
    with Client(account, transport=gateway.transport, retries=QUICK) as client:
        gateway.refuse("From object must be provided")
        with pytest.raises(Refused) as caught:
            client.send(payload)
    assert [problem.pointer for problem in caught.value.problems] == ["/from"]


def test_an_answer_is_typed() -> None:
    with Client(LINE, transport=Gateway("line").transport) as client:
        assert isinstance(client.send(push(1)), SendResult)


def test_a_mistake_of_a_test_is_raised_as_it_is() -> None:
    gateway = Gateway("line")
    gateway.fail(500, when=lambda request: request.payload["text"] == "Bye", times=None)

    async def run() -> None:
        async with AsyncClient(LINE, transport=gateway.transport, retries=QUICK) as client:
            with pytest.raises(KeyError, match="text"):
                await client.send(push(1))
            with pytest.raises(KeyError, match="text"):
                [one async for one in client.send_many([push(1), push(2)])]

    asyncio.run(run())
    with Client(LINE, transport=gateway.transport, retries=QUICK) as client:
        with pytest.raises(KeyError, match="text"):
            client.send(push(1))
        with pytest.raises(KeyError, match="text"):
            list(client.send_many([push(1), push(2)]))
