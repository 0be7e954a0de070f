"""Instagram: what differs from Messenger, and what its pages print."""

from typing import Any

import jsonschema
import pytest

import ottbuild
from ottbuild import Instagram, Messenger
from ottbuild.guide.recognize import others
from ottbuild.schemas.problem import errors_in

IMAGE = {"type": "image", "payload": {"url": "https://example.com/1.jpg"}}
TO: dict[str, Any] = {"recipient": {"id": "17840000000001"}}
REPLY = {"content_type": "text", "title": "S", "payload": "size-s"}


def found(kind: str, payload: dict[str, Any], severity: str) -> set[tuple[str, str]]:
    return {(one.pointer, one.rule) for one in ottbuild.check(kind, payload) if one.severity == severity}


def test_a_text_has_1000_bytes() -> None:
    assert ottbuild.check("instagram.message", {"text": "é" * 500}) == ()
    (problem,) = ottbuild.check("instagram.message", {"text": "é" * 501})
    assert (problem.rule, problem.limit, problem.actual, problem.unit) == ("max_length", 1000, 1002, "bytes")
    assert ottbuild.check("messenger.message", {"text": "é" * 501}) == ()


@pytest.mark.parametrize(
    "message",
    [
        {
            "text": "Size?",
            "quick_replies": [REPLY, {"content_type": "user_phone_number", "title": "x", "payload": "y"}],
        },
        {"attachment": {"type": "like_heart"}},
        {"attachment": {"type": "MEDIA_SHARE", "payload": {"id": "17900000000000001"}}},
        {"attachment": {"type": "MEDIA_SHARE", "payload": {"attachment_id": "17900000000000001"}}},
        {"attachments": [IMAGE, {"type": "image", "payload": {"attachment_id": "1000000000000001"}}]},
        {"attachment": {"type": "image", "payload": {"url": "https://example.com/1.jpg", "is_reusable": True}}},
        {"attachments": IMAGE},
    ],
)
def test_messages_that_are_sent_in_practice(message: dict[str, Any]) -> None:
    assert ottbuild.check("instagram.message", message) == ()
    assert ottbuild.check("instagram.send", {**TO, "messaging_type": "RESPONSE", "message": message}) == ()


@pytest.mark.parametrize(
    ("message", "refused"),
    [
        ({"text": "x", "attachment": IMAGE}, ("", "one_of")),
        ({"attachments": [IMAGE] * 11}, ("/attachments", "max_items")),
        ({"attachment": IMAGE, "quick_replies": [REPLY]}, ("/text", "required")),
        ({"text": "x", "quick_replies": [REPLY] * 14}, ("/quick_replies", "max_items")),
        ({"attachment": {"type": "sticker"}}, ("/attachment/type", "unknown_variant")),
        (
            {"attachment": {"type": "template", "payload": {"template_type": "receipt"}}},
            ("/attachment/payload/template_type", "unknown_variant"),
        ),
    ],
)
def test_what_instagram_refuses(message: dict[str, Any], refused: tuple[str, str]) -> None:
    assert refused in found("instagram.message", message, "error")


@pytest.mark.parametrize(
    ("payload", "warned"),
    [
        ({**TO, "message": {"text": "x", "metadata": "y"}}, ("/message/metadata", "forbidden")),
        (
            {**TO, "message": {"text": "x", "quick_replies": [{**REPLY, "title": "t" * 21}]}},
            ("/message/quick_replies/0/title", "max_length"),
        ),
        ({"recipient": {"comment_id": "1"}, "message": {"attachment": IMAGE}}, ("/message/text", "required")),
        (
            {**TO, "sender_action": "unreact", "payload": {"message_id": "m", "reaction": "love"}},
            ("/payload/reaction", "forbidden"),
        ),
        ({**TO, "message": {"text": "x"}, "tag": "HUMAN_AGENT"}, ("/messaging_type", "required")),
    ],
)
def test_what_is_only_advised_against(payload: dict[str, Any], warned: tuple[str, str]) -> None:
    assert warned in found("instagram.send", payload, "warning")
    assert errors_in(ottbuild.check("instagram.send", payload)) == ()


def test_one_image_without_the_array_around_it() -> None:
    payload = {**TO, "message": {"attachments": IMAGE}}
    assert ottbuild.parse("instagram.send", payload).to_dict()["message"] == {"attachments": [IMAGE]}
    wrong = {**TO, "message": {"attachments": {**IMAGE, "payload": {"url": "nowhere"}}}}
    assert found("instagram.send", wrong, "error") == {("/message/attachments/payload/url", "uri")}


def test_ids_that_are_numbers_and_tokens_in_the_body() -> None:
    payload = {"recipient": {"id": 17840000000001}, "message": {"text": "x"}, "access_token": "EAABsecret"}
    assert found("instagram.send", payload, "error") == set()
    assert found("instagram.send", payload, "warning") == {("/access_token", "credential")}
    model = ottbuild.parse("instagram.send", payload)
    assert "EAABsecret" not in repr(model)
    assert model.to_dict(check=False)["recipient"] == TO["recipient"]


def test_fields_of_messenger_alone_are_refused() -> None:
    payload = {**TO, "message": {"text": "x"}, "persona_id": "1", "notification_type": "NO_PUSH"}
    assert found("instagram.send", payload, "error") == {
        ("/persona_id", "unknown_field"),
        ("/notification_type", "unknown_field"),
    }
    assert not jsonschema.Draft202012Validator(ottbuild.schema("instagram.send")).is_valid(payload)
    assert others("messenger.send", payload) == ()
    assert others("messenger.send", {**TO, "message": {"text": "x"}, "platform": "a"}) == ("instagram.send",)


def test_tags_that_are_switched_off_are_refused_here_too() -> None:
    payload = {**TO, "message": {"text": "x"}, "messaging_type": "MESSAGE_TAG", "tag": "ACCOUNT_UPDATE"}
    assert ("/tag", "switched_off") in found("instagram.send", payload, "error")


def test_the_same_calls_make_the_same_message_for_both() -> None:
    for provider in (Instagram, Messenger):
        message = provider.button_template("Next?").web_url("Shop", "https://example.com").postback("Chat", "CHAT")
        assert message.to_dict()["attachment"]["payload"]["buttons"] == [
            {"type": "web_url", "url": "https://example.com", "title": "Shop"},
            {"type": "postback", "title": "Chat", "payload": "CHAT"},
        ]


def test_requests_of_both_logins() -> None:
    message = Instagram.send(Instagram.text("Hi")).to("17840000000001")
    assert message.request(access_token="t").url == "https://graph.facebook.com/v25.0/me/messages"
    request = message.request(access_token="t", host="graph.instagram.com", version="v27.0", account_id="178")
    assert request.url == "https://graph.instagram.com/v27.0/178/messages"
    assert request.headers["Authorization"] == "Bearer t"


def test_what_may_be_sent_again() -> None:
    def answer(code: int, subcode: int) -> Any:
        body = {"error": {"message": "m", "type": "OAuthException", "code": code, "error_subcode": subcode}}
        return ottbuild.read_response("instagram.send", 400, body).error

    assert answer(2, 1545133).error_subcode_meaning.retry is True
    assert answer(613, 1).code_meaning.retry is True
    assert answer(10, 2534022).error_subcode_meaning.retry is False
    assert answer(1, 1).code_meaning is None
