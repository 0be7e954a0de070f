"""What a double checks, what it is told to do, and what it remembers."""

from __future__ import annotations

import time
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import httpx
import pytest

import ottbuild
from ottbuild import Cima360, Esms, Line, MarketingCloud, Messenger, Viber, WebexConnect, WhatsApp
from ottbuild.http.operation import described, operation_of
from ottbuild.testing import Gateway, Received
from tests.testing.calls import post, read

USER = "U" + "0" * 32
HELLO = Line.push(USER).message(Line.text("Hello"))
PUSH = HELLO.request(channel_access_token="shh-token")
BROKEN = Line.push(USER).message(Line.text("")).request(channel_access_token="shh-token", check=False)
PATH = "/v2/bot/message/push"


def client_of(gateway: Gateway) -> httpx.Client:
    return httpx.Client(transport=gateway.transport, base_url="https://api.line.me")


# Which provider, and which operation


@pytest.mark.parametrize(
    ("provider", "name"),
    [("line", "line"), ("Line", "line"), (Line, "line"), ("WebexConnect", "webex_connect"), ("webex-connect", "webex_connect"), (MarketingCloud, "marketing_cloud")],
)  # fmt: skip
def test_a_provider_is_named_or_given(provider: Any, name: str) -> None:
    assert Gateway(provider).name == name


@pytest.mark.parametrize(
    ("provider", "text"),
    [
        ("lien", "'lien' is no provider; did you mean 'line'?; there are cima360, esms, "),
        ("", "'' is no provider; there are"),
        (7, "7 is no provider that has operations; give it as Line, or as 'line'"),
    ],
)
def test_what_is_no_provider_is_refused(provider: Any, text: str) -> None:
    with pytest.raises(ValueError, match=r"provider") as caught:
        Gateway(provider)
    assert str(caught.value).startswith(text)


def test_credentials_are_named_like_those_of_an_account() -> None:
    with pytest.raises(
        ValueError, match="'channel_acces_token' is no credential of line; did you mean 'channel_access_token'"
    ):
        Gateway("line", channel_acces_token="x")
    with pytest.raises(TypeError, match="channel_access_token must be a string, not an integer"):
        Gateway("line", channel_access_token=7)  # type: ignore[arg-type]


def test_every_host_and_every_prefix_of_a_provider_is_its_own() -> None:
    gateway = Gateway("esms")
    client = client_of(gateway)
    for url in (
        "https://voiceapi.esms.vn/MainService.svc/json/MakeCallTemplate_V2",
        "http://127.0.0.1/MakeCallTemplate_V2",
    ):
        client.get(url, params={"ApiKey": "a"})
    assert [one.operation for one in gateway.received] == ["template_call", "template_call"]


@pytest.mark.parametrize(
    ("provider", "method", "path", "status", "rule"),
    [
        ("line", "POST", "/v2/bot/message/pull", 404, "not_found"),
        ("line", "POST", "/v2/bot/message/push/", 404, "not_found"),
        ("line", "GET", PATH, 405, "method"),
        ("messenger", "PUT", "/v25.0/me/messenger_profile", 405, "method"),
        ("messenger", "POST", "/v25.0/act_7/messages/x", 404, "not_found"),
        ("viber", "POST", "/pa/send", 404, "not_found"),
        ("cima360", "POST", "/sms/v2/deliver", 404, "not_found"),
    ],
)
def test_what_is_no_operation_is_not_found(provider: str, method: str, path: str, status: int, rule: str) -> None:
    gateway = Gateway(provider)
    answer = client_of(gateway).request(method, path)
    assert answer.status_code == status
    assert [problem.rule for problem in gateway.received[0].problems] == [rule]
    assert (gateway.received[0].operation, gateway.received[0].kind) == (None, None)
    if provider == "line" and status == 404:
        assert answer.json() == {"message": "Not found"}
    if status == 405:
        assert set(answer.headers["Allow"].split(", ")) <= {"POST", "GET", "DELETE"}
    with pytest.raises(ValueError, match="calls no operation"):
        _ = gateway.received[0].model


def test_the_more_exact_of_two_paths_is_meant() -> None:
    gateway = Gateway("messenger")
    client_of(gateway).post("/v25.0/act_7/messages")
    client_of(gateway).post("/v25.0/7/messages")
    assert [one.operation for one in gateway.received] == ["send_marketing_message", "send"]


# Credentials

VIBER = Viber.text("Hello", to="01234567890A=", sender="Hats")


def sent(gateway: Gateway, request: Any, **changed: str | None) -> httpx.Response:
    """Send a request with changed headers."""
    headers = {**request.headers, **{name.replace("_", "-"): value for name, value in changed.items()}}
    kept = {name: value for name, value in headers.items() if value is not None}
    return client_of(gateway).request(request.method, request.url, headers=kept, content=request.content)


def test_a_missing_token_is_refused_as_documented() -> None:
    gateway = Gateway("line")
    for value in (None, "", "Bearer", "Bearer ", "Basic shh"):
        answer = sent(gateway, PUSH, Authorization=value)
        assert answer.status_code == 401
        assert answer.json()["message"].startswith("Authentication failed due to the following reason: ")
    assert {problem.rule for one in gateway.received for problem in one.problems} == {"unauthorized"}
    assert sent(gateway, PUSH, Authorization="bearer other").status_code == 200
    assert "shh" not in str([one.problems for one in gateway.received])


def test_a_given_token_has_to_be_the_one() -> None:
    gateway = Gateway("line", channel_access_token="shh-token")
    assert sent(gateway, PUSH).status_code == 200
    assert sent(gateway, PUSH, Authorization="Bearer shh-other").status_code == 401
    [problem] = gateway.received[-1].problems
    assert (
        problem.message
        == "the credential channel_access_token is not the one of this gateway: Authorization in the header"
    )


def test_errors_of_credentials_come_with_the_status_that_is_documented() -> None:
    viber = Gateway("viber")
    answer = sent(viber, VIBER.request(auth_token="shh"), X_Viber_Auth_Token=None)
    assert (answer.status_code, answer.json()) == (200, {"status": 2, "status_message": "missing_auth_token"})
    esms = Gateway("esms", api_key="a", secret_key="b")
    zns = {"Phone": "84901234567", "TempID": "1", "TempData": {}, "OAID": "2", "SecretKey": "b", "ApiKey": "x"}
    answer = client_of(esms).post("/SendZaloMessage_V6/", json=zns)
    assert (answer.status_code, answer.json()) == (200, {"CodeResult": "101", "ErrorMessage": "Authorize Failed"})
    cima = Gateway("cima360")
    request = Cima360.sms("+573001234567", "Hola").request(api_key="shh")
    assert (sent(cima, request, X_API_KEY=None).status_code, sent(cima, request).status_code) == (401, 200)


def test_a_token_may_be_in_the_body_where_the_provider_takes_it_there() -> None:
    gateway = Gateway("viber", auth_token="shh")
    for token, code in (("shh", 0), ("other", 2)):
        payload = {**VIBER.to_dict(), "auth_token": token}
        answer = client_of(gateway).post("/pa/send_message", json=payload)
        assert answer.json()["status"] == code


# The body


@pytest.mark.parametrize("given", [None, "text/plain", "application/x-www-form-urlencoded"])
def test_another_content_type_is_refused(given: str | None) -> None:
    gateway = Gateway("line")
    assert sent(gateway, PUSH, Content_Type=given).status_code == 415
    assert sent(gateway, PUSH, Content_Type="Application/JSON; charset=utf-8").status_code == 200


@pytest.mark.parametrize(
    "content", [b"", b"{", b"[1]", b'"text"', b"\xff", b"null", b'{"to": 1, "to": 2}', b"[" * 100_000]
)
def test_any_body_is_answered(content: bytes) -> None:
    gateway = Gateway("line")
    headers = {**PUSH.headers}
    answer = client_of(gateway).post(PATH, headers=headers, content=content)
    assert answer.status_code == 400
    assert ottbuild.explain_response(read(PUSH, answer), PUSH)
    assert gateway.received[0].content == content


def test_the_query_is_the_payload_of_a_get() -> None:
    gateway = Gateway("esms")
    request = Esms.otp_check("0901888484", code="123456").request(api_key="shh-a", secret_key="shh-b")
    answer = post(client_of(gateway), request)
    assert answer.json()["CodeResult"] == "100"
    assert gateway.assert_sent(Esms.otp_check("0901888484", code="123456")).payload["ApiKey"] == "shh-a"
    assert "shh" not in repr(gateway.received)
    with pytest.raises(AssertionError) as caught:
        gateway.assert_sent(Esms.otp_check("0901888484", code="654321"))
    assert "shh" not in str(caught.value)
    assert "/Code: '654321' was expected, and '123456' received" in str(caught.value)


# Repeated keys

KEY = "123e4567-e89b-42d3-a456-426614174000"


def test_a_retry_key_is_known_again(monkeypatch: pytest.MonkeyPatch) -> None:
    key = {"argument": "retry_key", "repeated": {"status": 409, "header": "X-Line-Accepted-Request-Id"}}
    node = described(operation_of("ottbuild.providers.line", "push")).node
    monkeypatch.setitem(node, "sending", {"key": key})
    gateway = Gateway("line")
    client = client_of(gateway)
    request = HELLO.request(channel_access_token="t", retry_key=KEY)
    broken = Line.push(USER).message(Line.text("")).request(channel_access_token="t", retry_key=KEY, check=False)
    gateway.cut_off(when=lambda request: not request.problems)
    assert post(client, broken).status_code == 400  # it is not accepted, and so neither is its key
    with pytest.raises(httpx.RemoteProtocolError):
        post(client, request)
    first = gateway.received[-1].answer
    answer = post(client, request)
    assert first is not None
    assert answer.status_code == 409
    assert answer.headers["X-Line-Accepted-Request-Id"] == first.headers["X-Line-Request-Id"]
    assert answer.headers["X-Line-Request-Id"] != first.headers["X-Line-Request-Id"]
    assert answer.json() == {
        "message": "The retry key is already accepted",
        "sentMessages": first.json["sentMessages"],
    }
    assert [one.accepted for one in gateway.received] == [False, True, False]
    assert post(client, PUSH).status_code == 200


def test_a_key_in_the_body_is_known_again(monkeypatch: pytest.MonkeyPatch) -> None:
    key = {"field": "RequestId", "repeated": {"field": "CodeResult", "value": "124"}}
    node = described(operation_of("ottbuild.providers.esms", "viber")).node
    monkeypatch.setitem(node, "sending", {"key": key})
    gateway = Gateway("esms")
    payload = {
        "ApiKey": "a",
        "SecretKey": "b",
        "Phones": ["84901234567"],
        "Content": "Hi",
        "Brandname": "B",
        "SmsType": "23",
    }
    codes = [
        client_of(gateway).post("/Send_Multiple_Sms_OTT/", json={**payload, "RequestId": id}).json()["CodeResult"]
        for id in ("1", "2", "1")
    ]
    assert codes == ["100", "100", "124"]


# Answers


def test_ids_differ_and_answers_repeat_the_request() -> None:
    gateway = Gateway("messenger")
    client = client_of(gateway)
    found = [
        read(request, post(client, request))
        for user in ("7", "8", "9")
        if (
            request := Messenger.send(Messenger.text("Hi"), to={"id": user}, messaging_type="RESPONSE").request(
                access_token="t"
            )
        )
    ]
    assert [one.recipient_id for one in found] == ["7", "8", "9"]
    assert len({one.message_id for one in found}) == 3

    line = Gateway("line")
    request = Line.push(USER, [Line.text("1"), Line.text("2")]).request(channel_access_token="t")
    answers = [post(client_of(line), request) for _ in range(3)]
    ids = [one.id for answer in answers for one in read(request, answer).sent_messages]
    assert len(set(ids)) == len(ids) == 6
    assert len({answer.headers["X-Line-Request-Id"] for answer in answers}) == 3

    whatsapp = Gateway("whatsapp")
    request = WhatsApp.text("Hi", to="+491701234567").request(phone_number_id="1", access_token="t")
    assert read(request, post(client_of(whatsapp), request)).contacts[0].input == "+491701234567"


def test_answers_suit_what_was_sent() -> None:
    messenger = Gateway("messenger")
    request = Messenger.sender_action("typing_on", to={"id": "7"}).request(access_token="t")
    assert post(client_of(messenger), request).json() == {"recipient_id": "7"}
    whatsapp = Gateway("whatsapp")
    request = WhatsApp.mark_as_read("wamid.1").request(phone_number_id="1", access_token="t")
    assert post(client_of(whatsapp), request).json() == {"success": True}


# What it is told to do


def test_steps_are_taken_in_their_order_and_then_it_is_as_usual() -> None:
    gateway = Gateway("line")
    gateway.fail(500)
    gateway.rate_limit(retry_after=2, times=2)
    gateway.answer(418, json={"message": "teapot"}, headers={"X-Tea": "green"})
    client = client_of(gateway)
    answers = [post(client, PUSH) for _ in range(6)]
    assert [answer.status_code for answer in answers] == [500, 429, 429, 418, 200, 200]
    assert answers[1].headers["Retry-After"] == "2"
    assert answers[1].json() == {"message": "The API rate limit has been exceeded. Try again later."}
    assert (answers[3].json(), answers[3].headers["X-Tea"]) == ({"message": "teapot"}, "green")
    assert [one.accepted for one in gateway.received] == [False, False, False, False, True, True]
    assert [one.answer and one.answer.status for one in gateway.received] == [500, 429, 429, 418, 200, 200]


def test_too_many_requests_and_failures_are_answered_as_the_provider_does() -> None:
    viber, text = Gateway("viber"), Viber.text("Hi", sender="Shop").to("a==").request(auth_token="t")
    viber.rate_limit()
    viber.fail()
    viber.fail(429)
    limited, failed, before = (post(client_of(viber), text) for _ in range(3))
    assert (limited.status_code, limited.json()["status"], "Retry-After" in limited.headers) == (200, 12, False)
    assert (failed.status_code, before.status_code) == (503, 429)  # it has no code of its own for failures
    webex = Gateway("webex_connect")
    webex.rate_limit()
    webex.fail()
    message = WebexConnect.messenger_template(appid="a_1").template("7004").to(psid=["1"])
    call = message.request(region="us", service_key="k")
    answers = [post(client_of(webex), call) for _ in range(2)]
    codes = [(answer.status_code, answer.json()["response"]["code"]) for answer in answers]
    assert codes == [(200, "7020"), (200, "7006")]


def test_a_step_waits_for_a_request_that_fulfils_its_condition() -> None:
    gateway = Gateway("line")

    def is_for_two(request: Received) -> bool:
        return request.kind == "line.push" and "2" in request.payload["messages"][0]["text"]

    gateway.fail(503, when=is_for_two)
    client = client_of(gateway)
    statuses = [
        post(client, Line.push(USER).message(Line.text(text)).request(channel_access_token="t")).status_code
        for text in ("1", "2", "2", "3")
    ]
    assert statuses == [200, 503, 200, 200]


def test_a_step_can_be_for_all_requests_until_it_is_cleared() -> None:
    gateway = Gateway("line")
    gateway.refuse("Size must be between 1 and 5", times=None)
    client = client_of(gateway)
    assert {post(client, PUSH).status_code for _ in range(5)} == {400}
    gateway.clear()
    assert gateway.received == []
    assert post(client, PUSH).status_code == 200


@pytest.mark.parametrize(
    ("call", "text"),
    [
        (lambda gateway: gateway.refuse("Not fuond"), "'Not fuond' is no code and no text of a documented error of line; did you mean 'Not found'?"),
        (lambda gateway: gateway.answer(99), "status is a number from 200 to 599, not 99"),
        (lambda gateway: gateway.fail(503, times=0), "times is a number from 1 on, or None for all requests, not 0"),
    ],
)  # fmt: skip
def test_a_wrong_step_is_refused_at_once(call: Any, text: str) -> None:
    with pytest.raises(ValueError, match=r"\w") as caught:
        call(Gateway("line"))
    assert str(caught.value).startswith(text)


def test_a_code_gives_its_text_and_a_text_its_code() -> None:
    gateway = Gateway("esms")
    payload = {
        "ApiKey": "a",
        "SecretKey": "b",
        "Phones": ["84901234567"],
        "Content": "Hi",
        "Brandname": "B",
        "SmsType": "23",
    }
    for wanted in ("104", "Brand name code is not exist"):
        gateway.refuse(wanted)
        answer = client_of(gateway).post("/Send_Multiple_Sms_OTT/", json=payload)
        assert answer.json() == {"CodeResult": "104", "ErrorMessage": "Brand name code is not exist"}


def test_an_error_of_whole_requests_has_its_own_status() -> None:
    gateway = Gateway("messenger")
    request = Messenger.send(Messenger.text("Hi"), to={"id": "7"}, messaging_type="RESPONSE").request(access_token="t")
    gateway.refuse(190)
    gateway.refuse(4)
    gateway.refuse("Must send either message or state")
    answers = [post(client_of(gateway), request) for _ in range(3)]
    assert [answer.status_code for answer in answers] == [401, 429, 400]
    assert answers[0].json()["error"]["message"] == "Invalid OAuth access token."
    assert answers[1].json()["error"]["code"] == 4


def test_the_transport_fails_like_a_connection() -> None:
    gateway = Gateway("line")
    client = client_of(gateway)
    gateway.hang_up()
    with pytest.raises(httpx.RemoteProtocolError, match="without sending a response"):
        post(client, PUSH)
    gateway.cut_off()
    with pytest.raises(httpx.RemoteProtocolError, match="without sending complete"):
        post(client, PUSH)
    gateway.cut_off(after_bytes=0)
    with pytest.raises(httpx.RemoteProtocolError):
        post(client, PUSH)
    gateway.broken_json()
    with pytest.raises(ottbuild.UnreadableResponse):
        read(PUSH, post(client, PUSH))
    gateway.slow(60)
    client.timeout = httpx.Timeout(0.01)
    with pytest.raises(httpx.ReadTimeout):
        post(client, PUSH)
    assert [one.accepted for one in gateway.received] == [False, True, True, True, True]


def test_the_transport_waits_as_long_as_it_is_told() -> None:
    gateway = Gateway("line")
    gateway.slow(0.05)
    before = time.monotonic()
    assert post(client_of(gateway), PUSH).status_code == 200
    assert time.monotonic() - before >= 0.05


async def sent_by_an_async_client(gateway: Gateway) -> list[int]:
    async with httpx.AsyncClient(transport=gateway.transport) as client:
        gateway.slow(0.001)
        answers = [
            await client.request(PUSH.method, PUSH.url, headers=PUSH.headers, content=PUSH.content) for _ in range(2)
        ]
        gateway.cut_off()
        with pytest.raises(httpx.RemoteProtocolError):
            await client.request(PUSH.method, PUSH.url, headers=PUSH.headers, content=PUSH.content)
        return [answer.status_code for answer in answers]


def test_an_async_client_takes_the_same_transport() -> None:
    import asyncio

    assert asyncio.run(sent_by_an_async_client(Gateway("line"))) == [200, 200]


# What it remembers


def test_records_are_typed_and_show_no_credentials() -> None:
    gateway = Gateway("line")
    post(client_of(gateway), PUSH)
    [record] = gateway.received
    assert (record.number, record.operation, record.kind) == (1, "push", "line.push")
    assert record.payload == HELLO.to_dict()
    assert record.model.messages[0].text == "Hello"
    assert record.headers["authorization"] == "Bearer shh-token"
    assert record.answer is not None
    assert "sentMessages" in record.answer.json
    assert "shh" not in repr(record) + repr(record.headers) + repr(gateway)
    assert repr(record) == (
        f"<Received 1, push: POST https://api.line.me{PATH} {len(PUSH.content)} bytes, answered with 200>"
    )


def test_what_was_sent_is_found_in_any_form() -> None:
    gateway = Gateway("line")
    gateway.assert_nothing_sent()
    post(client_of(gateway), PUSH)
    for form in (HELLO, HELLO.to_dict(), HELLO.to_json(), ottbuild.parse("line.push", HELLO.to_dict())):
        assert gateway.assert_sent(form, times=1).number == 1
    with pytest.raises(AssertionError, match="the payload was received 1 times, not 2: by the requests 1"):
        gateway.assert_sent(HELLO, times=2)
    with pytest.raises(AssertionError, match="1 request was received:\n  <Received 1, push: POST "):
        gateway.assert_nothing_sent()


def test_the_difference_to_the_nearest_request_is_shown() -> None:
    gateway = Gateway("line")
    for text in ("Hello", "Good bye"):
        post(client_of(gateway), Line.push(USER).message(Line.text(text)).request(channel_access_token="t"))
    with pytest.raises(AssertionError) as caught:
        gateway.assert_sent(Line.push("U" + "1" * 32).message(Line.text("Hello")))
    first, *lines = str(caught.value).split("\n")
    assert first.startswith(
        "no request with this payload was received; the nearest of 2 requests is <Received 1, push: "
    )
    assert lines == [
        "--- expected",
        "+++ received",
        "@@ -1,5 +1,5 @@",
        " {",
        f'-  "to": "U{"1" * 32}",',
        f'+  "to": "{USER}",',
        '   "messages": [',
        "     {",
        '       "type": "text",',
        f"/to: 'U{'1' * 32}' was expected, and '{USER}' received",
    ]


def test_nothing_at_all_is_said_so() -> None:
    with pytest.raises(AssertionError, match="no request was received, and so none with this payload:"):
        Gateway("line").assert_sent(HELLO)


def test_many_threads_lose_no_record() -> None:
    gateway = Gateway("line")
    gateway.fail(500, times=64)
    client = client_of(gateway)

    def send(number: int) -> int:
        request = Line.push(USER).message(Line.text(str(number))).request(channel_access_token="t")
        return post(client, request).status_code

    with ThreadPoolExecutor(64) as pool:
        statuses = [*pool.map(send, range(640))]
    records = gateway.received
    assert [one.number for one in records] == [*range(1, 641)]
    assert {one.payload["messages"][0]["text"] for one in records} == {*map(str, range(640))}
    assert (statuses.count(500), statuses.count(200)) == (64, 576)
    ids = [one.answer.json["sentMessages"][0]["id"] for one in records if one.answer and one.answer.status == 200]
    assert len(set(ids)) == 576
