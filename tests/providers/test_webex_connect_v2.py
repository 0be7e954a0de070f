"""Rules and answers of Webex Connect's version 2 that the contract does not show."""

from datetime import UTC, datetime
from typing import Any

import pytest

import ottbuild
from ottbuild import WebexConnect

V2, Rcs = WebexConnect.V2, WebexConnect.Rcs
KIND = "webex_connect.v2_message"
TO = [{"msisdn": ["+447700900001"]}]
SMS: dict[str, Any] = {"channel": "sms", "from": "SHOP", "to": TO, "content": {"type": "text", "text": "Hi"}}
RCS: dict[str, Any] = {"channel": "rcs", "from": "app", "to": TO, "content": {"type": "text", "text": "Hi"}}
EMAIL: dict[str, Any] = {
    "channel": "email", "from": "shop@example.com", "to": [{"email": ["ana@example.com"]}],
    "content": {"type": "text", "subject": "Order", "text": "Hi"},
}  # fmt: skip
SPEECH = {
    "type": "TTS", "ttsProcessor": "Azure", "language": "en-US", "voice": "GuyNeural", "region": "Canada",
    "text": "School is closed", "voiceType": "Neural", "gender": "male",
}  # fmt: skip
VOICE: dict[str, Any] = {"channel": "voice", "from": "+12015550100", "to": TO, "content": SPEECH}
NOT: Any = ...
"""Stands for a field that is left out."""


def found(data: dict[str, Any], **fields: Any) -> list[tuple[str, str, str]]:
    """Return the place, the rule and the severity of what is wrong with a message that has other fields."""
    whole = {key: value for key, value in {**data, **fields}.items() if value is not NOT}
    problems = [(problem.pointer, problem.rule, problem.severity) for problem in ottbuild.check(KIND, whole)]
    if not any((rule, severity) == ("required", "error") for _, rule, severity in problems):
        assert ottbuild.parse(KIND, whole).to_dict(check=False).keys() == whole.keys()
    return problems


def media(number: int = 1, **fields: Any) -> dict[str, Any]:
    return {"title": f"Card {number}", "media": {"url": "https://example.com/m.jpg", "height": "TALL"}, **fields}


def replies(number: int) -> list[dict[str, Any]]:
    return [{"type": "reply", "displayText": f"Text {place}"} for place in range(number)]


@pytest.mark.parametrize("data", [SMS, RCS, EMAIL])
def test_there_is_a_content_or_a_template(data: dict[str, Any]) -> None:
    assert found(data, content=NOT) == [("", "any_of", "error")]
    assert found(data, content=NOT, template={"id": "5S2"}) == []
    assert found(data, template={"id": "5S2"}) == [("", "exclusive", "warning")]


@pytest.mark.parametrize(
    ("data", "fields", "expected"),
    [
        (SMS, {"validity": 60}, []),
        (SMS, {"validity": "259201"}, [("/validity", "numeric", "error")]),
        (SMS, {"sendAt": "2024-09-26T13:47:18.000Z"}, []),
        (SMS, {"sendAt": "tomorrow"}, [("/sendAt", "pattern", "error")]),
        (RCS, {"sendAt": "2025-02-08T05:59:04.000Z"}, [("/expireAt", "required", "error")]),
        (RCS, {"sendAt": "2025-02-08T05:59:04.000Z", "expireAt": "2025-02-08T06:57:04.000Z"}, []),
    ],
)
def test_a_message_is_scheduled(data: dict[str, Any], fields: Any, expected: Any) -> None:
    assert found(data, **fields) == expected


def test_an_end_is_a_time_or_a_number_of_seconds() -> None:
    assert found(SMS, expireAt="2024-09-26T13:47:18.000Z", validity="60") == [("", "exclusive", "error")]


def test_a_wrong_time_has_the_text_of_the_page() -> None:
    message = V2.sms("Hi", from_="SHOP").to(msisdn=["+447700900001"]).send_at("tomorrow")
    (problem,) = message.problems()
    assert (problem.provider_message, problem.provider_code) == ("Invalid parameter - sendAt", "7004")
    answer = ottbuild.read_response(message, 400, {"code": "7004", "message": "Invalid parameter - sendAt"})
    assert [problem.pointer for problem in ottbuild.explain_response(answer, message)] == ["/sendAt"]
    sent = (
        V2.sms("Hi", from_=34343).to(msisdn=["1"]).send_at(datetime(2026, 12, 17, 15, 40, 4, 5, tzinfo=UTC)).to_dict()
    )
    assert (sent["from"], sent["sendAt"]) == ("34343", "2026-12-17T15:40:04.000Z")


@pytest.mark.parametrize(
    ("data", "options", "expected"),
    [
        (SMS, {"trackClicks": "true", "shortenLinks": True}, [("/options/domain", "required", "error")]),
        (SMS, {"tag1": "a"}, []),
        (RCS, {"smsFallback": False}, []),
        (RCS, {"smsFallback": True, "text": "Hi"}, [("/options/smsSenderId", "required", "error")]),
        (RCS, {"smsFallback": "true", "smsSenderId": "A", "text": "Hi"}, [("/options/smsFallback", "type", "warning")]),
        (RCS, {"carrierId": "3"}, []),
        (EMAIL, {"trackOpens": True, "trackClicks": "true"}, [("/options/trackClicks", "type", "warning")]),
    ],
)
def test_options(data: dict[str, Any], options: Any, expected: Any) -> None:
    assert found(data, options=options) == expected


def test_links_of_a_text_are_defined() -> None:
    text = {"type": "text", "text": "Hi {{smartlink_4371}}, API V2 with smartlink"}
    assert found(SMS, content=text) == [("/smartlinks", "required", "error")]
    assert found(SMS, content=text, smartlinks=[{"smartlinkId": "4371", "validity": "1"}]) == []
    assert found(SMS, content=text, smartlinks=[{"smartlinkId": 5, "validity": 1}]) != []


@pytest.mark.parametrize(
    ("options", "expected"),
    [
        (NOT, [("/options", "required", "warning")]),
        ({"trackClicks": True}, [("/options/shortenLinks", "required", "warning")]),
        ({"trackClicks": "true", "shortenLinks": True, "domain": "s.example.com"}, []),
    ],
)
def test_clicks_are_reported_for_links_that_are_tracked(options: Any, expected: Any) -> None:
    assert found(SMS, requestedReceipts=["DELIVERED"], options=options) == []
    assert found(SMS, requestedReceipts=["CLICKED"], options=options) == expected


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"type": "text", "text": "x" * 1024, "suggestions": replies(10)}, []),
        ({"type": "text", "text": "x" * 1025}, [("/content/text", "max_length", "error")]),
        ({"type": "text", "text": "x", "suggestions": replies(11)}, [("/content/suggestions", "max_items", "warning")]),
        ({"type": "media", "mediaContentUrl": "https://example.com/a.jpg", "filesize": 1}, []),
        (
            {"type": "media", "mediaContentUrl": "https://example.com/a"},
            [("/content/mediaContentUrl", "pattern", "warning")],
        ),
        ({"type": "carousel", "width": "MEDIUM", "cards": [media()]}, [("/content/cards", "min_items", "error")]),
        ({"type": "carousel", "width": "SMALL", "cards": [*map(media, range(10))]}, []),
        (
            {"type": "carousel", "width": "SMALL", "cards": [*map(media, range(11))]},
            [("/content/cards", "max_items", "warning")],
        ),
        (
            {"type": "carousel", "width": "SMALL", "cards": [media(), media(suggestions=replies(3))]},
            [("/content/cards/1/suggestions", "max_items", "warning")],
        ),
        (
            {"type": "standalone", "richCard": media(orientation="VERTICAL", thumbnailAlignment="LEFT", title="x" * 201)},
            [("/content/richCard/title", "max_length", "warning")],
        ),
        ({"type": "standalone", "richCard": media()}, [
            ("/content/richCard/orientation", "required", "error"),
            ("/content/richCard/thumbnailAlignment", "required", "error"),
        ]),
        ({"type": "agentEvent", "event": "READ"}, [("/content/messageId", "required", "error")]),
        ({"type": "agentEvent", "event": "IS_TYPING"}, []),
    ],
)  # fmt: skip
def test_the_content_of_rcs(content: Any, expected: Any) -> None:
    assert found(RCS, content=content) == expected


def test_other_spellings_are_written_in_the_main_one() -> None:
    card = media(orientation="VERTICAL", thumbnailAlignment="LEFT", suggestions=[
        {"type": "openUrl", "displayText": "Open", "URL": "https://example.com"}
    ])  # fmt: skip
    card["media"]["fileSize"] = 1
    wire = ottbuild.parse(KIND, {**RCS, "content": {"type": "standalone", "richCard": card}}).to_dict()
    assert wire["content"]["richCard"]["media"]["filesize"] == 1
    assert wire["content"]["richCard"]["suggestions"][0]["url"] == "https://example.com"
    speech = {**SPEECH, "type": "Text-to-Speech", "ttsProcessor": "AZURE", "voiceType": "NEURAL"}
    data = {**VOICE, "content": speech, "correlationid": "c", "notifyurl": ""}
    assert ottbuild.check(KIND, data) == ()
    wire = ottbuild.parse(KIND, data).to_dict()
    assert wire == {**VOICE, "correlationId": "c", "notifyUrl": ""}


def test_only_a_text_of_rcs_has_variables() -> None:
    assert found(RCS, substitutions={"name": "Ana"}) == []
    event = {"type": "agentEvent", "event": "IS_TYPING"}
    assert found(RCS, content=event, substitutions={"name": "Ana"}) == [("/substitutions", "forbidden", "warning")]


@pytest.mark.parametrize(
    ("content", "expected"),
    [
        ({"type": "text", "subject": "Order"}, [("/content/text", "required", "error")]),
        ({"type": "html", "subject": "Order", "html": "<p>"}, []),
        ({"type": "html", "subject": "Order", "text": "Hi"}, [("/content/html", "required", "warning")]),
        ({"type": "html", "subject": "Order", "html": "é" * 180_000}, [("/content/html", "max_length", "warning")]),
        ({"type": "html", "subject": "Order", "html": "x" * 512_001}, [("/content/html", "max_length", "error")]),
    ],
)
def test_the_content_of_an_email(content: Any, expected: Any) -> None:
    assert found(EMAIL, content=content) == expected
    assert found(EMAIL, cc=[], bcc=[], multipleToRecipients=True, requestedReceipts=["bounced"]) == []


def test_a_call_plays_or_says_something() -> None:
    assert found(VOICE) == []
    assert found(VOICE, content={"type": "media", "mediaId": "7"}, priority="3") == []
    assert found(VOICE, content={**SPEECH, "text": "x" * 2001}) == [("/content/text", "max_length", "error")]
    assert found(VOICE, content=NOT) == [("/content", "required", "error")]


def test_an_mms_may_hold_what_no_page_explains() -> None:
    content = {
        "name": "n",
        "fallbacktext": "f",
        "attachments": [{"type": "image", "mediaUrl": "https://example.com", "duration": 1}],
    }
    mms = {"channel": "mms", "from": "34343", "to": TO, "options": {}, "requestedReceipts": [], "content": content}
    assert found(mms) == []
    assert ottbuild.parse(KIND, mms).to_dict() == mms


def test_recipients_have_one_kind_of_id() -> None:
    assert found(SMS, to=[{"email": ["ana@example.com"]}]) == [
        ("/to/0/msisdn", "required", "error"), ("/to/0/email", "unknown_field", "warning"),
    ]  # fmt: skip
    many = [{"msisdn": ["1"] * 600}, {"msisdn": ["2"] * 401}]
    assert found(SMS, to=many) == [("/to", "total_items", "error")]
