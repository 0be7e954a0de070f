"""What became of a message for each of its receivers."""

from __future__ import annotations

from typing import Any

import pytest

from ottbuild import (
    Cima360,
    Client,
    Esms,
    Instagram,
    Line,
    Messenger,
    Viber,
    WebexConnect,
    WhatsApp,
    explain_response,
    parse,
    read_response,
)
from tests.sending.stub import Stub


def states(account: Any, message: Any, status: int, body: Any) -> dict[str, str]:
    (outcome,) = Client(account, transport=Stub((status, body))).send_many([message])
    return {name: receipt.state for name, receipt in outcome.receipts().items()}


def test_viber_lists_those_that_are_refused() -> None:
    viber = Viber.Account(auth_token="token")
    message = Viber.Broadcast.text("Hi", sender="Shop").to("a=", "b=", "c=")
    failed = [{"receiver": "b=", "status": 6, "status_message": "Not subscribed"}]
    body = {"status": 0, "status_message": "ok", "message_token": 1, "failed_list": failed}
    assert states(viber, message, 200, body) == {"a=": "accepted", "b=": "refused", "c=": "accepted"}
    assert states(viber, message, 200, {"status": 0}) == {"a=": "accepted", "b=": "accepted", "c=": "accepted"}
    assert states(viber, message, 200, {"status": 2}) == {"a=": "refused", "b=": "refused", "c=": "refused"}
    answer = read_response(message, 200, body)
    (problem,) = explain_response(answer, message)  # and none about the "ok" of the whole
    assert (problem.provider_message, problem.provider_code) == ("Not subscribed", 6)
    assert {name: len(found) for name, found in answer.failed_list_by_receiver(message).items()} == {
        "a=": 0, "b=": 1, "c=": 0,
    }  # fmt: skip


def test_cima360_lists_all() -> None:
    cima360 = Cima360.Account(api_key="key")
    message = Cima360.ott()
    for phone in ("573001", "573002", "573003"):
        message = message.message(phone, "welcome", ["Ana"], channel_type=3)
    results = [
        {"recipient": "573002", "messageId": None, "status": "error", "error": "template not found"},
        {"recipient": "573001", "messageId": "1", "status": "queued", "error": None},
    ]
    assert states(cima360, message, 200, results) == {"573001": "accepted", "573002": "refused", "573003": "unknown"}
    email = Cima360.email("Hi", html="<p>Hi").to("a@example.com").to("b@example.com")
    entries = [{"to": "a@example.com", "success": True}, {"to": "b@example.com", "success": False, "errorMessage": "x"}]
    assert states(cima360, email, 202, {"overallStatus": "Accepted", "recipients": entries}) == {
        "a@example.com": "accepted", "b@example.com": "refused",
    }  # fmt: skip


def test_a_message_that_is_refused_for_every_receiver_is_refused() -> None:
    cima360 = Cima360.Account(api_key="key")
    message = Cima360.ott().message("573001", "welcome", ["Ana"], channel_type=3)
    entry = {"recipient": "573001", "messageId": None, "status": "error", "error": "template not found"}
    (outcome,) = Client(cima360, transport=Stub((200, [entry]))).send_many([message])
    assert (outcome.state, outcome.receipts()["573001"].state) == ("refused", "refused")
    assert str(outcome.error).splitlines()[0] == "cima360.ott was refused for every receiver, with HTTP status 200"
    assert "the provider says: template not found" in str(outcome.error)


def test_esms_and_line_accept_a_message_as_a_whole() -> None:
    esms = Esms.Account(api_key="key", secret_key="secret")
    message = Esms.viber("SHOP", "Hi").to("0901000001", "0901000002")
    assert states(esms, message, 200, {"CodeResult": "100"}) == {"0901000001": "accepted", "0901000002": "accepted"}
    assert states(esms, message, 200, {"CodeResult": "104"}) == {"0901000001": "refused", "0901000002": "refused"}
    phones = [{"IsSent": True, "NetworkName": "x", "Phone": "0901000002", "Retry": 0, "SentResult": True}]
    report = parse("esms.receivers", {"CodeResult": "100", "ReceiverList": phones})
    assert [*report.receiver_list_by_phone(message)] == ["0901000001", "0901000002"]
    users = [f"U{number:032x}" for number in range(3)]
    line = Line.Account(channel_access_token="token")
    multicast = Line.multicast(users).message(Line.text("Hi"))
    assert states(line, multicast, 200, {}) == dict.fromkeys(users, "accepted")
    assert states(line, Line.broadcast().message(Line.text("Hi")), 200, {}) == {}


def test_webex_connect_accepts_a_message_for_every_id() -> None:
    webex = WebexConnect.Account(region="us", service_key="key")
    message = WebexConnect.whatsapp(WebexConnect.WhatsApp.text("Hi"), appid="a_1")
    message = message.to(waid=["1", "2"], bsuid=["GB.2"], correlationid="c").to(msisdn=["+3"])
    queued = {"response": [{"code": "1001", "transid": "3f09295d-9eb3", "description": "Queued"}]}
    assert states(webex, message, 200, queued) == dict.fromkeys(("1", "2", "GB.2", "+3"), "accepted")
    refused = {"response": {"code": "7001", "description": "Authentication failed.", "transid": "7670c9a8-131f"}}
    assert states(webex, message, 200, refused) == dict.fromkeys(("1", "2", "GB.2", "+3"), "refused")
    sms = WebexConnect.V2.sms("Hi", from_="SHOP").to(msisdn=["+1", "+2"]).to(msisdn=["+3"])
    answer = {"messageId": "a770f205", "correlationId": "c-1", "status": "Rejected"}
    assert states(webex, sms, 201, answer) == dict.fromkeys(("+1", "+2", "+3"), "refused")


def test_line_names_the_messages_in_their_order() -> None:
    message = Line.push("U1").message(Line.text("a")).message(Line.text("b"))
    for sent in (message, Line.Account(channel_access_token="token").request(message)):
        answer = read_response(sent, 200, {"sentMessages": [{"id": "1"}]})
        pairs = answer.sent_messages_in_order(sent)
        assert [(one["text"], found and found.id) for one, found in pairs] == [("a", "1"), ("b", None)]


def test_a_single_message_of_viber_is_accepted_for_its_receiver() -> None:
    message = Viber.text("Hi", sender="Shop").to("a==")
    answer = {"status": 0, "status_message": "ok", "message_token": 1}
    assert states(Viber.Account(auth_token="token"), message, 200, answer) == {"a==": "accepted"}


@pytest.mark.parametrize(
    ("account", "message", "answer"),
    [
        (Messenger.Account(access_token="t"), Messenger.send(Messenger.text("Hi")).to("123"), {"message_id": "m"}),
        (
            Instagram.Account(access_token="t"),
            Instagram.send(Instagram.text("Hi")).to("123"),
            {"recipient_id": "123", "message_id": "m"},
        ),
        (
            WhatsApp.Account(phone_number_id="1", access_token="t"),
            WhatsApp.text("Hi").to("123"),
            {
                "messaging_product": "whatsapp",
                "contacts": [{"input": "123", "wa_id": "123"}],
                "messages": [{"id": "wamid.1"}],
            },
        ),
    ],
    ids=["messenger", "instagram", "whatsapp"],
)
def test_networks_accept_a_message_for_its_receiver(account: Any, message: Any, answer: Any) -> None:
    assert states(account, message, 200, answer) == {"123": "accepted"}
