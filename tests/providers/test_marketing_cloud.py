"""Rules and answers of Marketing Cloud that its samples do not show."""

import copy
import inspect
from typing import Any

import pytest

import ottbuild
from ottbuild import MarketingCloud

TEXT: dict[str, Any] = {"type": "text", "text": "Hello"}
SENT: dict[str, Any] = {
    "messageKey": "hello-1",
    "from": {"senderType": "messenger", "senderId": "410022003300440"},
    "to": {"ottId": "7788990011223344"},
    "message": {"contents": [TEXT], "customKeys": [{"messagingType": "RESPONSE"}]},
    "validityPeriod": 30,
}
CONTENTS: dict[str, dict[str, Any]] = {
    "text": TEXT,
    "image": {"type": "image", "url": "https://example.com/a.jpg", "alturl": "https://example.com/a_small.jpg"},
    "audio": {"type": "audio", "url": "https://example.com/a.m4a"},
    "video": {"type": "video", "url": "https://example.com/a.mp4", "alturl": "https://example.com/a.jpg"},
}


def send(*contents: dict[str, Any], network: str = "messenger", keys: Any = ...) -> dict[str, Any]:
    """Return a send request with these contents and custom keys."""
    data = copy.deepcopy(SENT)
    data["from"]["senderType"] = network
    data["message"]["contents"] = [dict(content) for content in contents or (TEXT,)]
    if keys is not ...:
        data["message"]["customKeys"] = keys
    return data


# Contents


@pytest.mark.parametrize("kind", CONTENTS)
@pytest.mark.parametrize("network", ["messenger", "line"])
@pytest.mark.parametrize("duration", [0, 13141, "13141"])
def test_a_duration_does_no_harm(kind: str, network: str, duration: Any) -> None:
    data = send(CONTENTS[kind] | {"duration": duration}, network=network)
    assert ottbuild.check("marketing_cloud.send", data) == ()
    read = ottbuild.parse("marketing_cloud.send", data).to_dict()
    assert read["message"]["contents"][0]["duration"] == int(duration)


def test_line_needs_the_duration_of_audio() -> None:
    (problem,) = ottbuild.check("marketing_cloud.send", send(CONTENTS["audio"], network="line"))
    assert (problem.pointer, problem.rule) == ("/message/contents/0/duration", "required")


def test_only_audio_is_built_with_a_duration() -> None:
    start = MarketingCloud.send("hello-1", sender_type="messenger", sender_id="410022003300440", validity_period=30)
    taken = {
        name: [one for one in inspect.signature(getattr(start, name)).parameters if one not in ("more", "others")]
        for name in CONTENTS
    }
    assert taken == {
        "text": ["text"],
        "image": ["url", "alt_url", "is_reusable", "attachment_id"],
        "audio": ["url", "duration", "is_reusable", "attachment_id"],
        "video": ["url", "alt_url", "is_reusable", "attachment_id"],
    }


FILE: dict[str, Any] = {"type": "file", "url": "https://example.com/invoice.pdf"}


def problems(data: dict[str, Any], kind: str = "marketing_cloud.send") -> list[tuple[str, str, str]]:
    """Return the severity, the place and the rule of every problem."""
    return [(problem.severity, problem.pointer, problem.rule) for problem in ottbuild.check(kind, data)]


@pytest.mark.parametrize("network", ["messenger", "line"])
@pytest.mark.parametrize("more", [{}, {"duration": 0}, {"isReusable": False}])
def test_a_file_is_read_with_a_warning(network: str, more: dict[str, Any]) -> None:
    data = send(FILE | more, network=network)
    assert problems(data) == [("warning", "/message/contents/0", "undocumented")]
    read = ottbuild.parse("marketing_cloud.send", data)
    assert read.to_dict()["message"]["contents"][0]["url"] == FILE["url"]
    assert ottbuild.parse("marketing_cloud.send", read.to_json()) == read


@pytest.mark.parametrize("url", [..., None, ""])
def test_a_file_needs_its_address(url: Any) -> None:
    data = send({"type": "file"} | ({} if url is ... else {"url": url}))
    (problem,) = (problem for problem in ottbuild.check("marketing_cloud.send", data) if problem.severity == "error")
    assert problem.pointer == "/message/contents/0/url"
    assert problem.provider_message == (
        "Url attribute must be provided for Image, File, Audio and Video type Message Content"
    )


def test_no_call_makes_a_file() -> None:
    start = MarketingCloud.send("hello-1", sender_type="messenger", sender_id="410022003300440", validity_period=30)
    assert not hasattr(start, "file")
    assert not hasattr(MarketingCloud, "file")


@pytest.mark.parametrize("kind", ["image", "audio", "video"])
def test_only_messenger_keeps_assets(kind: str) -> None:
    content = CONTENTS[kind] | {"duration": 5, "isreusable": True, "attachmentid": 18546}
    assert problems(send(content)) == []
    place = "/message/contents/0"
    assert problems(send(content, network="line")) == [
        ("warning", f"{place}/isreusable", "const"),
        ("warning", f"{place}/attachmentid", "forbidden"),
    ]


# Custom keys

RESPONSE, TAGGED = {"messagingType": "RESPONSE"}, {"messagingType": "MESSAGE_TAG"}
TAG, QUIET = {"tag": "HUMAN_AGENT"}, {"notificationType": "NO_PUSH"}
PLACE = "/message/customKeys"
MANY = ("warning", PLACE, "max_items")


@pytest.mark.parametrize(
    ("keys", "expected"),
    [
        ([RESPONSE], []),
        ([RESPONSE | QUIET], []),
        ([TAGGED | TAG | QUIET], []),
        ([RESPONSE, QUIET], [MANY]),
        ([QUIET, RESPONSE], [MANY]),
        ([TAGGED, TAG], [MANY]),
        ([TAG, QUIET, TAGGED], [MANY]),
        ([TAGGED | TAG, QUIET], [MANY]),
        ([RESPONSE | {"tag": ""}], []),
        ([RESPONSE | TAG], [("warning", f"{PLACE}/0/messagingType", "const")]),
        ([RESPONSE, TAG], [MANY]),
        ([RESPONSE | TAG, QUIET], [MANY, ("warning", f"{PLACE}/0/messagingType", "const")]),
        ([QUIET, QUIET], [MANY, ("error", PLACE, "min_contains")]),
        ([TAGGED, QUIET], [MANY, ("error", PLACE, "min_contains")]),
        ([TAGGED, {"tag": ""}], [MANY, ("error", PLACE, "min_contains")]),
        ([QUIET], [("error", f"{PLACE}/0/messagingType", "required")]),
        ([TAG], [("error", f"{PLACE}/0/messagingType", "required")]),
        ([TAGGED], [("error", f"{PLACE}/0/tag", "required")]),
    ],
)
def test_custom_keys_of_messenger(keys: list[dict[str, Any]], expected: list[tuple[str, str, str]]) -> None:
    assert sorted(problems(send(keys=keys))) == sorted(expected)


@pytest.mark.parametrize(
    ("keys", "text"),
    [
        ([QUIET, QUIET], "MessagingType must be provided as a Custom Key"),
        ([TAGGED, QUIET], "Tag must be provided as a Custom Key when MessagingType is provided as MESSAGE_TAG"),
    ],
)
def test_several_custom_keys_have_the_texts_of_one(keys: list[dict[str, Any]], text: str) -> None:
    errors = [p for p in ottbuild.check("marketing_cloud.send", send(keys=keys)) if p.severity == "error"]
    assert [problem.provider_message for problem in errors] == [text]


@pytest.mark.parametrize("tag", ["ACCOUNT_UPDATE", "CONFIRMED_EVENT_UPDATE", "POST_PURCHASE_UPDATE", "PAYMENT_UPDATE"])
def test_a_tag_that_is_switched_off_is_reported_as_for_messenger(tag: str) -> None:
    (problem,) = ottbuild.check("marketing_cloud.send", send(keys=[TAGGED | {"tag": tag}]))
    assert (problem.pointer, problem.rule) == (f"{PLACE}/0/tag", "switched_off")
    same = {"recipient": {"id": "1"}, "message": {"text": "Hello"}, "messaging_type": "MESSAGE_TAG", "tag": tag}
    (other,) = ottbuild.check("messenger.send", same)
    assert (other.rule, other.severity, other.message) == (problem.rule, problem.severity, problem.message)


@pytest.mark.parametrize("keys", [[], [RESPONSE], [TAG], [QUIET], None])
def test_line_needs_no_custom_keys(keys: Any) -> None:
    assert problems(send(network="line", keys=keys)) == []


# Null and empty


@pytest.mark.parametrize("empty", [None, ""])
@pytest.mark.parametrize(
    "place", ["messageGroupKey", "to/userReference", "message/subject", "message/customKeys/0/tag"]
)
def test_an_empty_optional_field_is_a_missing_one(place: str, empty: Any) -> None:
    data = send()
    *steps, name = place.split("/")
    holder: Any = data
    for step in steps:
        holder = holder[int(step) if step.isdecimal() else step]
    holder[name] = empty
    assert problems(data) == []


@pytest.mark.parametrize("keys", [None, []])
def test_messenger_needs_custom_keys(keys: Any) -> None:
    (problem,) = ottbuild.check("marketing_cloud.send", send(keys=keys))
    assert (problem.severity, problem.pointer) == ("error", PLACE)
    assert problem.provider_message == "MessagingType must be provided as a Custom Key"


# Answers

ECHO: dict[str, Any] = {
    "requestBody": {
        "messageKey": "order-881-a",
        "ottRequestId": "942adfff-817e-4276-bca6-c1cbcd7b6241",
        "from": {"senderType": "line", "senderId": "1650001112"},
        "to": {"ottId": "U1111"},
        "message": {
            "subject": "Hi",
            "contents": [{"type": "text", "text": "Hello", "duration": 0, "isReusable": False}],
            "customKeys": [],
        },
        "validityPeriod": 30,
    },
    "status": [{"event": "Created", "eventDateTime": "2026-01-02T03:04:05.67"}],
}


@pytest.mark.parametrize("kind", CONTENTS)
@pytest.mark.parametrize("network", ["messenger", "line"])
def test_a_status_shows_what_the_server_filled_in(kind: str, network: str) -> None:
    data = copy.deepcopy(ECHO)
    data["requestBody"]["from"]["senderType"] = network
    data["requestBody"]["message"]["contents"] = [CONTENTS[kind] | {"duration": 0, "isReusable": False}]
    assert ottbuild.check("marketing_cloud.status", data) == ()
    answer = ottbuild.parse("marketing_cloud.status", data)
    assert answer.request_body is not None
    assert answer.request_body.message is not None
    (content,) = answer.request_body.message.contents
    assert (getattr(content, "duration", None), getattr(content, "is_reusable", None)) == (0, False)
    assert answer.unknown_fields == {}


def test_a_refused_request_has_one_text() -> None:
    refused = {"message": "Please fix the following errors", "errorcode": 10006, "documentation": ""}
    assert ottbuild.check("marketing_cloud.error", refused) == ()
    assert ottbuild.check("marketing_cloud.error", {"message": "Not found", "errorcode": 10004}) == ()
    (problem,) = ottbuild.check("marketing_cloud.error", refused | {"message": "Please fix it"})
    assert (problem.pointer, problem.rule, problem.limit) == ("/message", "const", refused["message"])


def test_an_error_may_have_its_codes_as_digits() -> None:
    data = {
        "message": "Please fix the following errors",
        "errorcode": "10006",
        "validationErrors": [{"message": "Message contents must be provided", "errorcode": "10002"}],
    }
    assert ottbuild.check("marketing_cloud.error", data) == ()
    error = ottbuild.parse("marketing_cloud.error", data)
    assert (error.errorcode, [one.errorcode for one in error.validation_errors or ()]) == (10006, [10002])


def test_advice_on_a_message_of_a_network_is_that_of_the_network() -> None:
    tap = {"type": "postback", "label": "Buy", "data": "buy", "text": "Buy"}  # LINE has switched its text off
    message = {"type": "template", "altText": "Buy", "template": {"type": "buttons", "text": "Buy?", "actions": [tap]}}
    found = ottbuild.check(
        "marketing_cloud.send", send({"type": "native", "payload": message}, network="line", keys=[])
    )
    places = [(one.pointer, one.rule, one.severity) for one in found if "/actions/0" in one.pointer]
    assert places == [("/message/contents/0/payload/template/actions/0/text", "switched_off", "warning")]
