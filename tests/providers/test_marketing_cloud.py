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
    start = MarketingCloud.send("hello-1", sender_type="messenger", sender_id="410022003300440")
    taken = {name: [*inspect.signature(getattr(start, name)).parameters] for name in CONTENTS}
    assert taken == {
        "text": ["text"],
        "image": ["url", "alt_url", "is_reusable", "attachment_id"],
        "audio": ["url", "duration", "is_reusable", "attachment_id"],
        "video": ["url", "alt_url", "is_reusable", "attachment_id"],
    }


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
    assert (content.duration, content.is_reusable) == (0, False)
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
