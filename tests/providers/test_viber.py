"""Viber: what its pages print, what its own libraries send, and the rules between fields."""

from typing import Any

import pytest

import ottbuild
from ottbuild import InvalidPayload, Viber
from ottbuild.providers.viber import models
from ottbuild.schemas.problem import errors_in

TO: dict[str, Any] = {"receiver": "01234567890A=", "sender": {"name": "Shop"}}
MENU = {"Type": "keyboard", "Buttons": [{"ActionBody": "menu", "Text": "Menu"}]}
BUTTON = {"Columns": 2, "Rows": 1, "ActionBody": "buy", "Text": "Mug"}


def cards(**fields: Any) -> dict[str, Any]:
    whole = {"Type": "rich_media", "ButtonsGroupColumns": 2, "ButtonsGroupRows": 2, "BgColor": "#FFFFFF"}
    return {**TO, "min_api_version": 7, "type": "rich_media", "rich_media": {**whole, "Buttons": [BUTTON], **fields}}


def found(payload: dict[str, Any], kind: str = "viber.send") -> list[tuple[str, str, str]]:
    return [(one.pointer, one.rule, one.severity) for one in ottbuild.check(kind, payload)]


@pytest.mark.parametrize(
    "payload",
    [
        {**TO, "type": "text", "text": "Hi", "auth_token": "secret"},
        {**TO, "type": "location", "location": {"lat": "50.45", "lon": "30.52"}},
        {**TO, "type": "sticker", "sticker_id": "46105"},
        {**TO, "type": "picture", "text": "", "media": "https://example.com/A.JPEG?x=1"},
        {**TO, "type": "contact", "contact": {"name": "Ana", "phone_number": "+380500000001"}},
        {**TO, "type": "video", "media": "https://example.com/v.mp4", "size": 1, "text": "from a library"},
        {**TO, "keyboard": MENU},
        {**TO, "type": "file", "media": "https://example.com/a.pdf?from=shop.com", "size": 1, "file_name": "a.pdf"},
        {"receiver": "x", "sender": {"name": "Shop", "avatar": ""}, "type": "text", "text": "Hi"},
        {"receiver": "x", "sender": {"name": "Shop", "avatar": None}, "type": "text", "text": "Hi"},
        {**TO, "type": "text", "text": "Hi", "keyboard": {**MENU, "Revision": 1}},
        {**TO, "type": "text", "text": "Hi", "keyboard": {"Type": "keyboard", "Buttons": [{**BUTTON, "Columns": "2"}]}},
        cards(),
    ],
)
def test_what_is_sent_in_practice(payload: dict[str, Any]) -> None:
    assert found(payload) == []
    ottbuild.parse("viber.send", payload)


@pytest.mark.parametrize(
    ("payload", "warned"),
    [
        ({"receiver": "x", "type": "text", "text": "Hi"}, ("/sender", "required")),
        ({**TO, "type": "text", "text": "Hi", "tracking_data": "x" * 4001}, ("/tracking_data", "max_length")),
        ({**TO, "type": "text", "text": "Hi", "alt_text": None}, ("/alt_text", "null")),
        (cards(Type=None), ("/rich_media/Type", "null")),
        ({**TO, "type": "picture", "text": None, "media": "https://example.com/a.png"}, ("/text", "null")),
        ({**TO, "type": "url", "media": "www.example.com"}, ("/media", "pattern")),
        (
            {
                **TO,
                "type": "video",
                "media": "https://example.com/v.mp4",
                "size": 1,
                "thumbnail": "https://e.com/t.png",
            },
            ("/thumbnail", "forbidden"),
        ),
        ({**TO, "type": "video", "media": "https://example.com/v.mp4", "size": "1"}, ("/size", "type")),
        ({**TO, "keyboard": {**MENU, "DefaultHeight": "false"}}, ("/keyboard/DefaultHeight", "type")),
        (
            {**TO, "keyboard": {**MENU, "Buttons": [{**BUTTON, "ReplyType": "message"}]}},
            ("/keyboard/Buttons/0/ReplyType", "unknown_field"),
        ),
        (
            {**TO, "keyboard": {**MENU, "Buttons": [{"ActionType": "none", "Text": "x"}]}},
            ("/keyboard/Buttons/0/ActionBody", "required"),
        ),
        (cards(Buttons=[{**BUTTON, "Rows": 2}] * 7), ("/rich_media", "grid")),
        (cards(BgColor="red"), ("/rich_media/BgColor", "pattern")),
        ({**cards(HeightScale=50), "min_api_version": 2}, ("/min_api_version", "minimum")),
        ({**TO, "keyboard": {**MENU, "InputFieldState": "hidden"}}, ("/min_api_version", "required")),
        ({**TO, "keyboard": {**MENU, "Buttons": [{**BUTTON, "Rows": 3}]}}, ("/keyboard/Buttons/0/Rows", "maximum")),
        (
            {**TO, "keyboard": {**MENU, "Buttons": [{**BUTTON, "TextSize": "medium"}]}},
            ("/keyboard/Buttons/0/TextSize", "enum"),
        ),
        (
            {
                **TO,
                "keyboard": {**MENU, "Buttons": [{"ActionType": "open-url", "ActionBody": "www.tut.by", "Text": "x"}]},
            },
            ("/keyboard/Buttons/0/ActionBody", "pattern"),
        ),
        (
            {**TO, "type": "file", "media": "https://example.com/a.mp3", "size": 1, "file_name": "Audio"},
            ("/file_name", "pattern"),
        ),
    ],
)
def test_what_is_only_advised_against(payload: dict[str, Any], warned: tuple[str, str]) -> None:
    assert warned in {(pointer, rule) for pointer, rule, _ in found(payload)}
    assert errors_in(ottbuild.check("viber.send", payload)) == ()


@pytest.mark.parametrize(
    ("payload", "refused"),
    [
        ({"sender": {"name": "Shop"}, "type": "text", "text": "Hi"}, ("/receiver", "required")),
        ({**TO, "type": "text", "text": "x" * 7001}, ("/text", "max_length")),
        ({**TO, "type": "picture", "text": "x" * 769, "media": "https://example.com/a.png"}, ("/text", "max_length")),
        ({**TO, "type": "picture", "text": "", "media": "https://example.com/a.webp"}, ("/media", "pattern")),
        ({**TO, "type": "video", "media": "https://example.com/v.mp4", "size": 27262977}, ("/size", "maximum")),
        ({**TO, "type": "text", "text": "Hi", "tracking_data": "x" * 4097}, ("/tracking_data", "max_length")),
        (
            {**TO, "type": "file", "media": "https://example.com/a.exe", "size": 1, "file_name": "a.pdf"},
            ("/media", "forbidden"),
        ),
        ({**TO, "keyboard": {"Buttons": MENU["Buttons"]}}, ("/keyboard/Type", "required")),
        ({**TO, "keyboard": {"Type": "keyboard", "Buttons": []}}, ("/keyboard/Buttons", "min_items")),
        (cards(Buttons=[{**BUTTON, "Columns": 3}]), ("/rich_media/Buttons/0/Columns", "maximum")),
        (cards(Buttons=[BUTTON] * 25), ("/rich_media", "grid")),
        (cards(Buttons=[{**BUTTON, "Columns": 1}] * 253), ("/rich_media", "grid")),
        ({**TO, "keyboard": {**MENU, "Buttons": [{"Text": "Mug"}]}}, ("/keyboard/Buttons/0/ActionBody", "required")),
        (cards(Buttons=[{**BUTTON, "ActionType": "share-phone"}]), ("/rich_media/Buttons/0/ActionType", "forbidden")),
    ],
)
def test_what_viber_refuses(payload: dict[str, Any], refused: tuple[str, str]) -> None:
    assert refused in {(pointer, rule) for pointer, rule, severity in found(payload) if severity == "error"}


def test_a_map_of_payment_parameters_is_read_as_the_list_of_the_sample() -> None:
    payment = {"type": "GooglePay", "total_price": 1.85, "currency_code": "EUR"}
    settings = {"gateway": "gw", "gatewayMerchantId": "m-1"}
    payload = {
        "receiver": "01234567890A=", "min_api_version": 10, "sender": {"name": "Flower Shop"}, "type": "payment",
        "payment": {**payment, "payment_parameters": settings},
    }  # fmt: skip
    assert not ottbuild.check("viber.send", payload)
    read = ottbuild.parse("viber.send", payload).to_dict()["payment"]["payment_parameters"]
    assert read == [{"key": key, "value": value} for key, value in settings.items()]
    payload["payment"] = {**payment, "payment_parameters": {"gateway": ["gw"]}}
    (problem,) = ottbuild.check("viber.send", payload)
    assert (problem.pointer, problem.rule) == ("/payment/payment_parameters/gateway", "type")


@pytest.mark.parametrize(
    ("columns", "rows", "most"), [(1, 1, 6), (2, 3, 36), (3, 2, 36), (5, 7, 210), (6, 6, 216), (6, 7, 252)]
)
def test_six_cards_of_buttons(columns: int, rows: int, most: int) -> None:
    small = {**BUTTON, "Columns": 1}
    for number, refused in ((most, False), (most + 1, True)):
        payload = cards(ButtonsGroupColumns=columns, ButtonsGroupRows=rows, Buttons=[small] * number)
        counted = [
            (one.limit, one.actual, one.unit) for one in ottbuild.check("viber.send", payload) if one.rule == "grid"
        ]
        assert counted == ([(most, number, "items")] if refused else [])


def test_a_row_of_cards_is_measured_by_its_buttons() -> None:
    wide = {**BUTTON, "Columns": 6, "Rows": 7}
    whole = {"ButtonsGroupColumns": 6, "ButtonsGroupRows": 7}
    assert found(cards(**whole, Buttons=[wide] * 6)) == []
    (problem,) = ottbuild.check("viber.send", cards(**whole, Buttons=[wide] * 6 + [{**BUTTON, "Columns": 1}]))
    assert (problem.severity, problem.limit, problem.actual, problem.unit) == ("warning", 252, 253, "cells")


def test_the_text_of_viber_for_a_keyboard_without_a_type() -> None:
    problem, *_ = errors_in(ottbuild.check("viber.send", {**TO, "keyboard": {"Buttons": MENU["Buttons"]}}))
    assert problem.provider_message == 'keyboard is not valid. [object has missing required properties (["Type"])]'
    assert problem.provider_code == "3"


def test_a_broadcast_has_up_to_300_receivers() -> None:
    message = Viber.Broadcast.text("Sale!", sender="Flower Shop")
    people = [f"{number:011}A=" for number in range(301)]
    assert [len(one.to_dict()["broadcast_list"]) for one in message.batches(people)] == [300, 1]
    with pytest.raises(InvalidPayload, match="broadcast_list"):
        message.to(*people).to_bytes()


def test_fields_that_no_page_decides_are_kept_with_a_warning() -> None:
    body = {
        "receiver": "01234567890A=",
        "broadcast_list": ["01234567890B="],
        "sender": {"name": "Shop"},
        "type": "text",
        "text": "Hi",
    }
    for kind, odd in (("viber.send", "broadcast_list"), ("viber.broadcast", "receiver")):
        assert ottbuild.parse(kind, body).to_dict() == body
        (problem,) = ottbuild.check(kind, body)
        assert (problem.pointer, problem.rule, problem.severity) == (f"/{odd}", "unknown_field", "warning")
        assert "no page says whether the provider ignores it" in str(problem)


def test_the_token_is_sent_in_a_header() -> None:
    request = Viber.text("Hi", sender="Flower Shop").to("01234567890A=").request(auth_token="t")
    assert (request.method, request.url) == ("POST", "https://chatapi.viber.com/pa/send_message")
    assert request.headers["X-Viber-Auth-Token"] == "t"
    assert "auth_token" not in request.content.decode()


def test_who_does_not_get_a_broadcast() -> None:
    message = Viber.Broadcast.text("Sale!", sender="Flower Shop").to("01234567890A=", "01234567890B=")
    failed = {"receiver": "01234567890B=", "status": 6, "status_message": "Not subscribed"}
    body = {"status": 0, "status_message": "ok", "message_token": 5741311803571721087, "failed_list": [failed]}
    answer = ottbuild.read_response(message, 200, body)
    assert isinstance(answer, models.SendResult)
    assert answer.message_token == 5741311803571721087
    (good, others), (receiver, (one,)) = answer.failed_list_by_receiver(message).items()
    assert (good, others) == ("01234567890A=", ())
    assert (receiver, one.status, one.status_meaning.retry) == ("01234567890B=", 6, False)


def test_what_may_be_sent_again() -> None:
    answers = {status: ottbuild.read_response("viber.send", 200, {"status": status}) for status in range(25)}
    assert [status for status, answer in answers.items() if answer.status_meaning.retry] == [12]
    assert answers[24].status_meaning.description == "The balance is used up."
