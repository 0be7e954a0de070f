"""Every documented send error that a payload can cause has the provider's own words."""

from typing import Any

import pytest

import ottbuild

GOOD: dict[str, Any] = {
    "messageKey": "k",
    "from": {"senderType": "messenger", "senderId": "1"},
    "to": {"ottId": "2"},
    "message": {"contents": [{"type": "text", "text": "Hello"}], "customKeys": [{"messagingType": "RESPONSE"}]},
    "validityPeriod": 30,
}


def changed(*path: str | int, to: Any = ...) -> dict[str, Any]:
    """Return the valid request with one place changed or removed."""
    import copy

    request = copy.deepcopy(GOOD)
    place: Any = request
    for step in path[:-1]:
        place = place[step]
    if to is ...:
        del place[path[-1]]
    else:
        place[path[-1]] = to
    return request


URL = "Url attribute must be provided for Image, File, Audio and Video type Message Content"
TAG = "Tag must be provided as a Custom Key when MessagingType is provided as MESSAGE_TAG"
CONTENTS = ("message", "contents")
KEYS = ("message", "customKeys")

TABLE: list[tuple[dict[str, Any], str, str, int | None]] = [
    (changed("from"), "/from", "From object must be provided", None),
    (changed("from", "senderId"), "/from/senderId", "Sender Id must be provided", None),
    (changed("from", "senderId", to=""), "/from/senderId", "Sender Id must be provided", None),
    (changed("from", "senderType"), "/from/senderType", "Sender Type must be provided", None),
    (changed("from", "senderType", to=""), "/from/senderType", "Sender Type must be provided", None),
    (changed("to"), "/to", "To object must be provided", None),
    (changed("to", to={}), "/to", "Either OttId or UserReference must be provided in the To object", None),
    (
        changed("to", to={"ottId": "", "userReference": ""}),
        "/to", "Either OttId or UserReference must be provided in the To object", None,
    ),
    (changed("message"), "/message", "Message object must be provided", None),
    (changed(*CONTENTS), "/message/contents", "Message contents must be provided", 10002),
    (changed(*CONTENTS, to=[]), "/message/contents", "Message contents must be provided", 10002),
    (
        changed(*CONTENTS, to=[{"type": "text", "text": "a"}] * 2),
        "/message/contents", "Message object cannot contain more than 1 message objects", None,
    ),
    (
        changed(*CONTENTS, 0, to={"text": "a"}),
        "/message/contents/0/type", "Content Type for all message contents must be provided", None,
    ),
    (
        changed(*CONTENTS, 0, to={"type": "", "text": "a"}),
        "/message/contents/0/type", "Content Type for all message contents must be provided", None,
    ),
    (
        changed(*CONTENTS, 0, "text"),
        "/message/contents/0/text", "Text attribute must be provided for Text type Message Content", None,
    ),
    (
        changed(*CONTENTS, 0, "text", to=""),
        "/message/contents/0/text", "Text attribute must be provided for Text type Message Content", None,
    ),
    *[
        (changed(*CONTENTS, 0, to={"type": kind, **url}), "/message/contents/0/url", URL, None)
        for kind in ("image", "audio", "video")
        for url in ({}, {"url": ""})
    ],
    (changed("validityPeriod"), "/validityPeriod", "Validity Period must be provided", None),
    (changed(*KEYS), "/message/customKeys", "MessagingType must be provided as a Custom Key", None),
    (changed(*KEYS, to=[]), "/message/customKeys", "MessagingType must be provided as a Custom Key", None),
    (
        changed(*KEYS, to=[{}]),
        "/message/customKeys/0/messagingType", "MessagingType must be provided as a Custom Key", None,
    ),
    (
        changed(*KEYS, to=[{"messagingType": ""}]),
        "/message/customKeys/0/messagingType", "MessagingType must be provided as a Custom Key", None,
    ),
    (changed(*KEYS, to=[{"messagingType": "MESSAGE_TAG"}]), "/message/customKeys/0/tag", TAG, None),
    (changed(*KEYS, to=[{"messagingType": "MESSAGE_TAG", "tag": ""}]), "/message/customKeys/0/tag", TAG, None),
    *[
        (changed(*place, to=empty), pointer, message, code)
        for empty in (None, "")
        for place, pointer, message, code in (
            (("from",), "/from", "From object must be provided", None),
            (("from", "senderId"), "/from/senderId", "Sender Id must be provided", None),
            (("from", "senderType"), "/from/senderType", "Sender Type must be provided", None),
            (("to",), "/to", "To object must be provided", None),
            (("message",), "/message", "Message object must be provided", None),
            (CONTENTS, "/message/contents", "Message contents must be provided", 10002),
            (
                (*CONTENTS, 0, "type"),
                "/message/contents/0/type", "Content Type for all message contents must be provided", None,
            ),
            (
                (*CONTENTS, 0, "text"),
                "/message/contents/0/text", "Text attribute must be provided for Text type Message Content", None,
            ),
            (
                (*KEYS, 0, "messagingType"),
                "/message/customKeys/0/messagingType", "MessagingType must be provided as a Custom Key", None,
            ),
            (("validityPeriod",), "/validityPeriod", "Validity Period must be provided", None),
        )
    ],
]  # fmt: skip


def test_the_request_that_is_changed_is_valid() -> None:
    assert ottbuild.check("marketing_cloud.send", GOOD) == ()


@pytest.mark.parametrize(("request_", "pointer", "message", "code"), TABLE)
def test_marketing_cloud_send(request_: dict[str, Any], pointer: str, message: str, code: int | None) -> None:
    (problem,) = ottbuild.check("marketing_cloud.send", request_)
    assert (problem.pointer, problem.provider_message, problem.provider_code) == (pointer, message, code)


PAGE: dict[str, Any] = {
    "applicationId": "9001", "applicationSecret": "app-shh", "pageId": "8001", "pageName": "Shop",
    "pageAccessToken": "page-token", "endpointUrl": "https://graph.facebook.com/v2.6/me/messages",
    "callbackVerifyToken": "verify-me", "isActive": True,
}  # fmt: skip
CHANNEL: dict[str, Any] = {
    "channelId": "1650001112", "channelName": "Shop", "channelSecret": "channel-shh",
    "endpointUrl": "https://api.line.me/v2/bot/message/push", "isTransactional": True, "isTestChannel": False,
    "isActive": True,
}  # fmt: skip
LOWER_CASE = {"isTransactional", "isTestChannel"}


@pytest.mark.parametrize("empty", [..., None, ""])
@pytest.mark.parametrize(
    ("platform", "attribute"),
    [*[("messenger", name) for name in PAGE], *[("line", name) for name in CHANNEL]],
)
def test_marketing_cloud_registration(platform: str, attribute: str, empty: Any) -> None:
    attributes = dict(PAGE if platform == "messenger" else CHANNEL)
    if empty is ...:
        del attributes[attribute]
    else:
        attributes[attribute] = empty
    data = {"ottPlatformName": platform, "ottPlatformAttributes": attributes}
    (problem,) = ottbuild.check("marketing_cloud.registration", data)
    name = attribute if attribute in LOWER_CASE else attribute[0].upper() + attribute[1:]
    assert problem.pointer == f"/ottPlatformAttributes/{attribute}"
    assert problem.provider_message == f"{name} must be provided"
    assert problem.provider_code == (10002 if attribute == "endpointUrl" else None)


@pytest.mark.parametrize("empty", [..., None, "", {}])
def test_marketing_cloud_registration_without_attributes(empty: Any) -> None:
    data = {"ottPlatformName": "line"} | ({} if empty is ... else {"ottPlatformAttributes": empty})
    (problem,) = ottbuild.check("marketing_cloud.registration", data)
    assert (problem.pointer, problem.provider_message) == ("/ottPlatformAttributes", "OttPlatformAttributes is invalid")


@pytest.mark.parametrize("wrong", ["soon", [], {}, 1.5])
def test_a_value_of_another_type_is_not_missing(wrong: Any) -> None:
    (problem,) = ottbuild.check("marketing_cloud.send", changed("validityPeriod", to=wrong))
    assert (problem.rule, problem.provider_message) == ("type", None)


def test_messenger_codes() -> None:
    from ottbuild import Messenger

    both = {"recipient": {"id": "1"}, "message": {"text": "a"}, "sender_action": "typing_on"}
    (problem,) = ottbuild.check("messenger.send", both)
    assert (problem.pointer, problem.rule, problem.provider_code) == ("", "exclusive", "100/2018014")
    (problem,) = Messenger.media_template().element("image").problems()
    assert problem.provider_code == "2018187"
    (problem,) = Messenger.media_template().element("image", url="https://example.com/a.jpg").problems()
    assert problem.provider_code == "2018188"
