"""One message: its answer, what is sent again, and what is said of it otherwise."""

from __future__ import annotations

import asyncio
import json
import logging
import os
import pickle
import subprocess
import sys
import traceback
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from email.utils import format_datetime
from typing import Any
from uuid import UUID

import httpx
import pytest

from ottbuild import (
    AsyncClient,
    Client,
    Esms,
    InvalidPayload,
    Line,
    MarketingCloud,
    Refused,
    Retries,
    SendingError,
    Timeouts,
    UnknownFate,
    Unreachable,
    Viber,
    WebexConnect,
    WhatsApp,
    parse,
)
from ottbuild.sending.retries import retry_after
from tests.sending.stub import DEAD, LOST, REPEAT, SENT, Stub

TOKEN = "token-that-nobody-sees"
QUICK = Retries(first=0.001, longest=0.002)
LINE = Line.Account(channel_access_token=TOKEN)


def push() -> Any:
    return Line.push("U" + "0" * 32).message(Line.text("Hello"))


def reply() -> Any:
    return Line.reply("token").message(Line.text("Hello"))


def client(stub: Stub, account: Any = LINE, **options: Any) -> Client:
    return Client(account, transport=stub, retries=options.pop("retries", QUICK), **options)


def test_the_answer_is_a_model() -> None:
    stub = Stub()
    answer = client(stub).send(push())
    assert answer.sent_messages[0].id == "500000000000000001"
    (request,) = stub.got
    assert (request.method, str(request.url)) == ("POST", "https://api.line.me/v2/bot/message/push")
    assert request.headers["authorization"] == f"Bearer {TOKEN}"
    assert json.loads(request.content)["messages"] == [{"type": "text", "text": "Hello"}]


def test_a_model_is_sent_like_a_builder() -> None:
    stub = Stub()
    client(stub).send(parse("line.push", push().to_dict()))
    client(stub).send(push())
    assert stub.got[0].content == stub.got[1].content


def test_every_push_has_a_retry_key_of_its_own_and_a_reply_none() -> None:
    stub = Stub()
    sender = client(stub)
    for message in (push(), push(), reply()):
        sender.send(message)
    first, second, none = stub.keys
    assert UUID(first) != UUID(second)
    assert none is None


def test_a_lost_answer_is_asked_for_with_the_same_key() -> None:
    stub = Stub(LOST(), (500, {"message": "Failed"}), REPEAT)
    (outcome,) = client(stub).send_many([push()])
    assert (outcome.state, outcome.attempts, outcome.again, outcome.error) == ("accepted", 3, True, None)
    assert stub.keys == [outcome.key] * 3


def test_without_a_key_nothing_that_may_have_gone_out_is_sent_again() -> None:
    for fault, reason in (
        (LOST(), "was sent, and no answer came: ReadTimeout: timed out"),
        (httpx.RemoteProtocolError("Server disconnected"), "RemoteProtocolError: Server disconnected"),
        (httpx.WriteError("broken pipe"), "WriteError: broken pipe"),
        (OSError("reset"), "OSError: reset"),
        (httpx.Response(500, json={"message": "Failed"}), "was answered with HTTP status 500"),
        (httpx.Response(502, text="<html>Bad gateway"), "was answered with HTTP status 502"),
        (httpx.Response(200, text="<html>Welcome"), "was answered with HTTP status 200, and a body that is not JSON"),
    ):
        stub = Stub(fault)
        with pytest.raises(UnknownFate) as caught:
            client(stub).send(reply())
        assert reason in str(caught.value)
        assert len(stub.got) == 1


def test_what_was_not_sent_is_tried_again() -> None:
    stub = Stub(DEAD(), httpx.ConnectTimeout("slow"), httpx.PoolTimeout("busy"), (200, SENT))
    assert client(stub).send(reply()).sent_messages
    stub = Stub(DEAD())
    with pytest.raises(Unreachable, match=r"was not sent: ConnectError: .* Connection refused, after 6 attempts"):
        client(stub).send(reply())
    assert len(stub.got) == 6


def test_doubt_stays_whatever_comes_after() -> None:
    for after in (DEAD(), httpx.Response(400, json={"message": "Not found"})):
        stub = Stub(LOST(), after)
        with pytest.raises(UnknownFate, match="an earlier attempt may have been accepted"):
            client(stub).send(push())


def test_a_refusal_names_the_place_and_the_code() -> None:
    body = {
        "message": "The request body has 1 error(s)",
        "details": [{"message": "May not be empty", "property": "to"}],
    }
    stub = Stub((400, body))
    with pytest.raises(Refused) as caught:
        client(stub).send(push())
    error = caught.value
    assert (error.status, error.attempts, error.answer.message) == (400, 1, body["message"])
    assert [problem.pointer for problem in error.problems] == ["/to"]
    assert str(error).splitlines() == [
        "line.push was refused with HTTP status 400",
        "  /to: was refused by the provider [refused]",
        "      the provider says: May not be empty",
    ]
    again = pickle.loads(pickle.dumps(error))
    assert (str(again), again.status, again.problems) == (str(error), 400, error.problems)


@pytest.mark.slow
def test_the_line_of_the_code_is_in_the_refusal() -> None:
    code = (
        "from ottbuild import Client, Line, Refused\n"
        "from tests.sending.stub import Stub\n"
        "stub = Stub((400, {'message': 'x', 'details': [{'message': 'May not be empty', 'property': 'messages[0].text'}]}))\n"
        "message = Line.push('U1').message(\n"
        "    Line.text('Hello')\n"
        ")\n"
        "try:\n"
        "    Client(Line.Account(channel_access_token='t'), transport=stub).send(message, check=False)\n"
        "except Refused as error:\n"
        "    print(error.problems[0].place)\n"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], env={**os.environ, "OTTBUILD_TRACE": "1"}, capture_output=True, text=True, check=True
    )  # fmt: skip
    assert done.stdout == "<string>:5\n"


def test_an_answer_with_status_200_can_be_a_refusal() -> None:
    esms = Esms.Account(api_key="key-of-esms", secret_key="secret-of-esms")
    viber = Viber.Account(auth_token="token-of-viber")
    webex = WebexConnect.Account(region="us", service_key="key-of-webex")
    for account, message, body, answer in (
        (esms, Esms.viber("SHOP", "Hi").to("0901000001"), {"CodeResult": "104"}, "104"),
        (
            viber,
            parse(
                "viber.text_message",
                {"sender": {"name": "x"}, "receiver": "01234567890A=", "type": "text", "text": "Hi"},
            ),
            {"status": 6, "status_message": "x"},
            6,
        ),
        (
            webex,
            WebexConnect.sms("Hi", senderid="SHOP").to(msisdn=["+447700900001"]),
            {"response": {"code": "7001", "description": "x", "transid": "1"}},
            "7001",
        ),
    ):
        with pytest.raises(Refused) as caught:
            client(Stub((200, body)), account).send(message)
        assert str(answer) in str(caught.value.answer)


@pytest.mark.parametrize(
    ("status", "body", "attempts"),
    [
        (429, {"message": "The API rate limit has been exceeded. Try again later."}, 6),
        (403, {"message": "Not available"}, 1),
        (409, {"message": "The retry key is already accepted"}, 1),
    ],
)
def test_what_line_refuses(status: int, body: Any, attempts: int) -> None:
    with pytest.raises(Refused) as caught:
        client(Stub((status, body))).send(push())
    assert caught.value.attempts == attempts


@pytest.mark.parametrize(("code", "attempts"), [(131016, 6), (131000, 6), (190, 1), (131057, 6)])
def test_codes_say_what_may_be_sent_again(code: int, attempts: int) -> None:
    whatsapp = WhatsApp.Account(phone_number_id="1", access_token=TOKEN)
    body = {"error": {"message": "x", "type": "OAuthException", "code": code, "fbtrace_id": "A"}}
    with pytest.raises(Refused) as caught:
        client(Stub((500, body)), whatsapp).send(WhatsApp.text("Hi", to="+15550100"))
    assert caught.value.attempts == attempts


def test_esms_gets_a_request_id_unless_it_has_one() -> None:
    esms = Esms.Account(api_key="key-of-esms", secret_key="secret-of-esms")
    stub = Stub((200, {"CodeResult": "100", "SMSID": "1"}))
    message = Esms.viber("SHOP", "Hi").to("0901000001")
    first, second = client(stub, esms).send_many([message, message.request_id("v-100")], concurrency=1)
    bodies = [json.loads(request.content) for request in stub.got]
    assert [body["RequestId"] for body in bodies] == [first.key, "v-100"]
    assert list(bodies[0])[-1] == "RequestId"
    assert second.key == "v-100"


def test_esms_knows_a_request_and_does_not_say_whether_it_accepted_it() -> None:
    esms = Esms.Account(api_key="key-of-esms", secret_key="secret-of-esms")
    message = Esms.viber("SHOP", "Hi").to("0901000001")
    known = httpx.Response(200, json={"CodeResult": "124", "ErrorMessage": "Request exist 1"})
    with pytest.raises(UnknownFate, match="the provider knows its key"):
        client(Stub(LOST(), known), esms).send(message)
    with pytest.raises(Refused):
        client(Stub(known), esms).send(message)


def test_the_key_of_marketing_cloud_is_in_the_message() -> None:
    account = MarketingCloud.Account(subdomain="mc-hats", access_token=TOKEN)
    message = (
        MarketingCloud.send("order-881", sender_type="messenger", sender_id="1", validity_period=30)
        .to(ott_id="2")
        .text("Hello")
        .custom_keys(messaging_type="RESPONSE")
    )
    (outcome,) = client(Stub(LOST(), (201, {"ottRequestId": "1"})), account).send_many([message])
    assert (outcome.state, outcome.key, outcome.attempts) == ("accepted", "order-881", 2)


def test_a_given_key_was_perhaps_used_before() -> None:
    key = "123e4567-e89b-12d3-a456-426614174000"
    stub = Stub(REPEAT)
    client(stub).send(push(), retry_key=key)
    assert stub.keys == [key]
    with pytest.raises(ValueError, match="retry_key"):
        client(stub).send(push(), retry_key="no\nuuid")
    with pytest.raises(
        ValueError, match="retry_key: 'order-7' does not fit: A UUID in hexadecimal digits; for example, "
    ):
        client(stub).send(push(), retry_key="order-7")
    client(stub).send(push(), retry_key=key.upper().replace("-", ""))
    with pytest.raises(ValueError, match="retry_key: is the key of one message"):
        client(stub).send_many([push()], retry_key=key)


def test_nothing_invalid_is_sent() -> None:
    stub = Stub()
    with pytest.raises(InvalidPayload):
        client(stub).send(Line.push("U1"))
    with pytest.raises(TypeError, match=r"line\.Account sends"):
        client(stub).send(Line.text("Hello"))
    with pytest.raises(ValueError, match="shade: is no argument"):
        client(stub).send(push(), shade="dark")
    assert stub.got == []


def test_retry_after() -> None:
    now = datetime.now(UTC)
    for value, date, seconds in (
        ("3", None, 3),
        (format_datetime(now + timedelta(seconds=90)), format_datetime(now), 90),
        (format_datetime(now - timedelta(seconds=90)), format_datetime(now), 0),
        ("soon", None, None),
        (format_datetime(now - timedelta(hours=9)), None, 0),
        (None, None, None),
    ):
        assert retry_after(value, date) == seconds
    later = retry_after(format_datetime(now + timedelta(hours=1)), None)  # by the clock of this machine
    assert later is not None and 3000 < later <= 3600  # noqa: PT018
    busy = httpx.Response(429, json={"message": "x"}, headers={"Retry-After": "3600"})
    with pytest.raises(Refused) as caught:
        client(Stub(busy)).send(push())
    assert caught.value.attempts == 1  # an hour is longer than a message is waited for
    down = httpx.Response(503, text="Maintenance", headers={"Retry-After": "0"})
    assert client(Stub(down, (200, SENT))).send(reply()).sent_messages


def test_an_endless_answer_is_not_read_to_its_end() -> None:
    def endless() -> Iterator[bytes]:
        for number in range(1_000):
            assert number < 100
            yield b"x" * 1_000_000

    transport = httpx.MockTransport(lambda _: httpx.Response(200, content=endless()))
    with pytest.raises(UnknownFate, match="the answer has more than 16 MB"):
        Client(LINE, transport=transport).send(reply())


def test_redirects_are_not_followed() -> None:
    stub = Stub(httpx.Response(307, headers={"Location": "https://example.com/"}))
    with pytest.raises(Refused, match="HTTP status 307"):
        client(stub).send(reply())
    assert len(stub.got) == 1


def test_credentials_are_shown_nowhere(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    esms = Esms.Account(api_key="key-of-esms", secret_key="secret-of-esms")
    call = Esms.template_call("0901000001", template_id="12")
    texts = [repr(client(Stub(), esms)), repr(client(Stub()))]
    for account, message, secrets in ((esms, call, ("key-of-esms", "secret-of-esms")), (LINE, push(), (TOKEN,))):
        no_way = httpx.ConnectError(f"no way to {secrets}")
        for fault in (httpx.Response(200, json={}), LOST(), no_way, (401, {})):
            try:
                client(Stub(fault), account, retries=Retries(attempts=1)).send(message)
            except SendingError as error:
                texts += ["".join(traceback.format_exception(error)), repr(error), repr(vars(error))]
                texts += [repr(vars(one)) for one in (error.__cause__, error.__context__) if one is not None]
    texts.append(caplog.text)
    assert "voiceapi.esms.vn" in caplog.text
    assert not [text for text in texts for secret in ("key-of-esms", "secret-of-esms", TOKEN) if secret in text]


def test_a_client_of_your_own_stays_open() -> None:
    stub = Stub()
    with httpx.Client(transport=stub, headers={"X-Trace": "1"}) as http:
        with Client(LINE, http=http) as sender:
            sender.send(push())
        assert not http.is_closed
        assert stub.got[0].extensions["timeout"]["read"] == 5  # as httpx has it
        with pytest.raises(ValueError, match="a client of your own"):
            Client(LINE, http=http, transport=stub)
        Client(LINE, http=http, timeouts=Timeouts(read=7)).send(push())
    assert stub.got[0].headers["x-trace"] == "1"
    assert stub.got[1].extensions["timeout"]["read"] == 7


def test_what_is_no_account_and_no_number() -> None:
    with pytest.raises(TypeError, match="account: must be an account"):
        Client("token")  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="attempts: must be a whole number"):
        Retries(attempts=0)
    with pytest.raises(ValueError, match="rate: must be a number of requests a second"):
        Client(LINE, rate=0)
    with pytest.raises(ValueError, match="concurrency: must be a whole number from 1 to 1000, not 0"):
        Client(LINE).send_many([], concurrency=0)


def test_the_asynchronous_client_does_the_same() -> None:
    async def run() -> None:
        async with AsyncClient(LINE, transport=Stub(LOST(), REPEAT), retries=QUICK) as sender:
            assert repr(sender) == "<AsyncClient of <line.Account channel_access_token=***>>"
            assert (await sender.send(push())).message == "The retry key is already accepted"
        async with AsyncClient(LINE, transport=Stub(DEAD()), retries=QUICK) as sender:
            with pytest.raises(Unreachable):
                await sender.send(push())
        async with httpx.AsyncClient(transport=Stub()) as http:
            async with AsyncClient(LINE, http=http) as sender:
                assert (await sender.send(reply())).sent_messages
            assert not http.is_closed

    asyncio.run(run())


@pytest.mark.slow
@pytest.mark.parametrize("package", ["httpx", "tenacity"])
@pytest.mark.parametrize("name", ["Client", "AsyncClient", "Journal", "Retries"])
def test_without_the_extra_the_error_says_what_to_install(name: str, package: str) -> None:
    code = f"import sys; sys.modules[{package!r}] = None\nimport ottbuild\nfrom ottbuild import *\nottbuild.{name}"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    said = done.stderr.splitlines()
    assert not said or said[-1] == f'ImportError: sending needs {package}: pip install "ottbuild[send]"'
    assert said or name == "Journal"  # which needs neither


@pytest.mark.parametrize("wrong", ["10", 0, -1, float("nan"), float("inf"), True, None])
def test_timeouts_are_numbers_of_seconds(wrong: Any) -> None:
    with pytest.raises(ValueError, match="connect: must be a number of seconds above 0") as caught:
        Timeouts(connect=wrong, read=wrong)
    assert "read: must be" in str(caught.value)


def test_a_client_of_the_other_sort_is_refused_at_once() -> None:
    line = Line.Account(channel_access_token="token")
    for make, arguments in (
        (Client, {"transport": 1}),
        (Client, {"transport": httpx.AsyncHTTPTransport()}),
        (Client, {"http": httpx.AsyncClient()}),
        (AsyncClient, {"transport": httpx.HTTPTransport()}),
        (AsyncClient, {"http": httpx.Client()}),
    ):
        with pytest.raises(TypeError, match="must be an httpx"):
            make(line, **arguments)  # type: ignore[arg-type]


def test_a_closed_client_sends_nothing() -> None:
    line = Line.Account(channel_access_token="token")
    closed = Client(line, transport=Stub())
    closed.close()
    with pytest.raises(RuntimeError, match="the client is closed"):
        closed.send(push())
    with pytest.raises(RuntimeError, match="the client is closed"):
        closed.send_many([push()])
    own = httpx.Client(transport=Stub())
    own.close()
    with pytest.raises(RuntimeError, match="the client is closed"):
        Client(line, http=own).send(push())


def test_a_run_whose_client_is_closed_does_not_look_complete() -> None:
    closing = client(Stub())
    outcomes = closing.send_many(push() for _ in range(100))
    next(outcomes)
    closing.close()
    with pytest.raises(RuntimeError, match="messages may be left"):
        list(outcomes)


def test_a_credential_that_the_provider_repeats_is_shown_nowhere() -> None:
    stub = Stub((200, {"status": 2, "status_message": "bad token 4f8a-SECRET-77"}))
    with Client(Viber.Account(auth_token="4f8a-SECRET-77"), transport=stub) as bot:
        (outcome,) = bot.send_many([Viber.text("Hi", sender="Shop").to("a==")])
    assert outcome.answer is not None
    assert outcome.answer.to_dict(check=False) == {"status": 2, "status_message": "bad token ***"}
    assert "SECRET" not in f"{outcome!r} {outcome.error!r} {outcome.error}"


def test_a_mistake_in_a_hook_is_raised_as_it_is() -> None:
    def check(response: httpx.Response) -> None:
        response.raise_for_status()

    http = httpx.Client(transport=Stub((429, {"message": "slow"})), event_hooks={"response": [check]})
    with http, pytest.raises(httpx.HTTPStatusError):
        Client(LINE, http=http, retries=QUICK).send(push())


@pytest.mark.parametrize("when", ["request", "response"])
@pytest.mark.parametrize("mistake", [FileNotFoundError("log"), TimeoutError("log"), httpx.ConnectError("log")])
def test_an_error_of_a_hook_says_nothing_of_the_connection(mistake: Exception, when: str) -> None:
    """Otherwise the message would count as one that was lost, or was not sent, and would be sent again."""

    def log(_: Any) -> None:
        raise mistake

    async def alog(_: Any) -> None:
        raise mistake

    async def run(stub: Stub) -> None:
        async with httpx.AsyncClient(transport=stub, event_hooks={when: [alog]}) as http:
            await AsyncClient(LINE, http=http, retries=QUICK).send(push())

    stub = Stub()
    http = httpx.Client(transport=stub, event_hooks={when: [log]})
    with http, pytest.raises(type(mistake), match="log"):
        Client(LINE, http=http, retries=QUICK).send(push())
    with pytest.raises(type(mistake), match="log"):
        asyncio.run(run(stub))
    assert len(stub.got) == (0 if when == "request" else 2)


@pytest.mark.parametrize("fault", [OSError("reset"), httpx.ReadError("reset")])
def test_with_a_hook_an_error_of_the_connection_is_still_one(fault: Exception) -> None:
    http = httpx.Client(transport=Stub(fault, (200, SENT)), event_hooks={"response": [lambda response: None]})
    with http:
        (outcome,) = Client(LINE, http=http, retries=QUICK).send_many([push()])
    assert (outcome.state, outcome.attempts) == ("accepted", 2)
