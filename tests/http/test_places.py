"""The places that providers' answers name are found in the payload, in each notation, or are left open."""

from __future__ import annotations

from typing import Any

import pytest

import ottbuild
from ottbuild import explain_response, read_response
from ottbuild.catalog import component
from ottbuild.http.operation import Operation
from ottbuild.http.request import Request
from ottbuild.schemas import jsontext

TEXT = {"type": "text", "text": "Hello"}
BUTTONS = {
    "type": "template",
    "altText": "a",
    "template": {
        "type": "buttons",
        "text": "?",
        "thumbnailImageUrl": "http://example.com/a.png",
        "actions": [
            {"type": "uri", "label": "Open", "uri": "htp://x"},
            {"type": "message", "label": "Hi", "text": "Hi"},
        ],
    },
}
COLUMN = {"text": "?", "title": "t", "actions": [{"type": "message", "label": "Hi", "text": "Hi"}]}
CAROUSEL = {"type": "template", "altText": "a", "template": {"type": "carousel", "columns": [COLUMN] * 6}}
BOX = {"type": "box", "layout": "vertical", "contents": [TEXT, TEXT, TEXT]}
BUBBLE = {"type": "bubble", "hero": {"type": "image", "url": "https://example.com/a|b.png"}, "body": BOX, "footer": BOX}
FLEX = {"type": "flex", "altText": "a", "contents": BUBBLE}
FLEX_CAROUSEL = {"type": "flex", "altText": "a", "contents": {"type": "carousel", "contents": [BUBBLE, BUBBLE]}}
QUICK = TEXT | {
    "quickReply": {"items": [{"type": "action", "action": {"type": "uri", "label": "a", "uri": "https://a\n"}}]}
}
IMAGEMAP = {
    "type": "imagemap",
    "baseUrl": "https://example.com/i",
    "altText": "a",
    "baseSize": {"width": 1040, "height": 1040},
    "actions": [{"type": "message", "text": "", "area": {"x": 0, "y": 0, "width": 9, "height": 9}}],
}


def line(number: int | None, place: str | None, *messages: Any, text: str = "invalid") -> list[str]:
    """Return the pointers of LINE's answer to a push; `number` is the message in its summary."""
    summary = f"A message (messages[{number}]) in the request body is invalid"
    body: dict[str, Any] = {"message": "The request body has 1 error(s)" if number is None else summary}
    if place is not None:
        body["details"] = [{"message": text, "property": place}]
    sent = ottbuild.parse("line.push", {"to": "U1", "messages": [*messages]})
    found = explain_response(read_response(sent, 400, body), sent)
    assert all(problem.severity == "error" for problem in found)
    return [problem.pointer for problem in found]


@pytest.mark.parametrize(
    ("number", "place", "messages", "pointer"),
    [
        # counted from the request
        (None, "messages[0].text", [TEXT], "/messages/0/text"),
        (None, "messages[1].quickReply.items[0].action.uri", [TEXT, QUICK], "/messages/1/quickReply/items/0/action/uri"),
        (None, "messages[2].actions[0].text", [TEXT, TEXT, IMAGEMAP], "/messages/2/actions/0/text"),
        (None, "messages[0].altText", [TEXT], "/messages/0/altText"),
        (None, "/messages/0/text", [TEXT], "/messages/0/text"),
        (None, "to", [TEXT], "/to"),
        (None, "messages", [TEXT], "/messages"),
        (None, "messages[4].text", [TEXT], ""),
        # counted from the message in the summary
        (0, "template/actions/0/uri", [BUTTONS], "/messages/0/template/actions/0/uri"),
        (1, "template/actions/0/uri", [BUTTONS, BUTTONS], "/messages/1/template/actions/0/uri"),
        (2, "template/columns/5/title", [CAROUSEL, TEXT, CAROUSEL], "/messages/2/template/columns/5/title"),
        (1, "template/columns/5/thumbnailImageUrl", [TEXT, CAROUSEL], "/messages/1/template/columns/5/thumbnailImageUrl"),
        (1, "altText", [BUTTONS, BUTTONS], "/messages/1/altText"),
        (1, "template/actions/9/uri", [BUTTONS, BUTTONS], "/messages/1"),
        (None, "template/actions/0/uri", [TEXT, BUTTONS], "/messages/1/template/actions/0/uri"),
        (None, "template/actions/0/label", [BUTTONS, BUTTONS], ""),
        # counted from the Flex container
        (0, "/hero/url", [FLEX], "/messages/0/contents/hero/url"),
        (1, "/hero/url", [FLEX, FLEX], "/messages/1/contents/hero/url"),
        (1, "/footer/contents/2", [TEXT, FLEX], "/messages/1/contents/footer/contents/2"),
        (1, "/contents/1/body/contents/0/text", [FLEX, FLEX_CAROUSEL], "/messages/1/contents/contents/1/body/contents/0/text"),
        (None, "/contents/1/body/contents/0/text", [FLEX, FLEX_CAROUSEL], "/messages/1/contents/contents/1/body/contents/0/text"),
        (0, "/styles", [FLEX, FLEX], "/messages/0/contents/styles"),
        (0, "/styles/type", [FLEX | {"contents": BUBBLE | {"styles": {}}}], "/messages/0"),
        (0, "/styles/type", [FLEX | {"contents": BUBBLE | {"styles": {"type": "a"}}}], "/messages/0/contents/styles/type"),
        (0, "/", [FLEX, FLEX], "/messages/0/contents"),
        (1, "/", [FLEX, FLEX_CAROUSEL], "/messages/1/contents"),
        (None, "/", [TEXT, FLEX_CAROUSEL], "/messages/1/contents"),
        (None, "/", [FLEX, FLEX], ""),
        # of 2016
        (1, "template[@type=buttons].thumbnailImageUrl", [TEXT, BUTTONS], "/messages/1/template/thumbnailImageUrl"),
        (None, "template[@type=buttons].thumbnailImageUrl", [CAROUSEL, BUTTONS], "/messages/1/template/thumbnailImageUrl"),
        (0, "template[@type=confirm].text", [BUTTONS], "/messages/0"),
        # only the summary
        (1, None, [TEXT, FLEX], "/messages/1"),
        (1, "elsewhere", [TEXT, FLEX], "/messages/1"),
    ],
)  # fmt: skip
def test_line(number: int | None, place: str | None, messages: list[Any], pointer: str) -> None:
    assert line(number, place, *messages) == [pointer]


def test_what_breaks_a_rule_is_what_an_ambiguous_place_means() -> None:
    broken = BUTTONS | {"template": BUTTONS["template"] | {"text": "x" * 500}}  # type: ignore[operator]
    assert line(None, "template/text", BUTTONS | {"template": CAROUSEL["template"]}, broken) == [
        "/messages/1/template/text"
    ]


def test_a_detail_without_a_place_is_about_the_message_in_the_summary() -> None:
    body = {
        "message": "A message (messages[1]) in the request body is invalid",
        "details": [{"message": "Too large flex message"}, {"message": "May not be empty"}],
    }
    sent = unchecked("line.push", {"to": "U1", "messages": [TEXT | {"text": ""}, TEXT | {"text": ""}, FLEX]})
    found = explain_response(read_response(sent, 400, body), sent)
    assert [problem.pointer for problem in found] == ["/messages/1", "/messages/1/text"]


def test_an_ambiguous_place_is_told() -> None:
    sent = ottbuild.parse("line.push", {"to": "U1", "messages": [FLEX, TEXT, FLEX]})
    body = {"message": "The request body has 1 error(s)", "details": [{"message": "invalid", "property": "/footer"}]}
    (problem,) = explain_response(read_response(sent, 400, body), sent)
    assert problem.pointer == ""
    assert problem.message.endswith("the place is /messages/0/contents/footer or /messages/2/contents/footer")


@pytest.mark.parametrize("kind", ["line.reply", "line.multicast", "line.narrowcast", "line.broadcast", "line.pnp_push"])
def test_every_request_of_line(kind: str) -> None:
    receiver: dict[str, Any] = {
        "line.reply": {"replyToken": "t"}, "line.multicast": {"to": ["U1"]}, "line.pnp_push": {"to": "0a" * 32},
    }.get(kind, {})  # fmt: skip
    sent = ottbuild.parse(kind, receiver | {"messages": [TEXT, FLEX]})
    details = [{"message": "invalid", "property": "/hero/url"}]
    body = {"message": "A message (messages[1]) in the request body is invalid", "details": details}
    (problem,) = explain_response(read_response(sent, 400, body), sent)
    assert (problem.pointer, problem.provider_message) == ("/messages/1/contents/hero/url", "invalid")


def test_a_place_of_a_notification_template() -> None:
    body = {"items": [{"itemKey": "a", "content": "b"}]}
    sent = ottbuild.parse("line.pnp_templated_push", {"to": "0a" * 32, "templateKey": "k", "body": body})
    details = [{"message": "The specified item key does not exist: a", "property": "body.items[0].itemKey"}]
    answer = read_response(sent, 400, {"message": "The request body has 1 invalid key(s).", "details": details})
    assert [problem.pointer for problem in explain_response(answer, sent)] == ["/body/items/0/itemKey"]


POSTBACK = {"type": "postback", "title": "", "payload": "GO"}


def template(**payload: Any) -> Any:
    return {"attachment": {"type": "template", "payload": payload}}


BUTTON_TEMPLATE = template(template_type="button", text="?", buttons=[POSTBACK])
GENERIC = template(template_type="generic", elements=[{"title": "a", "buttons": []}])
QUICK_REPLIES = {"text": "a", "quick_replies": []}
META: list[tuple[str, Any, str]] = [
    ("(#100) Param [text] must be a non-empty UTF-8 encoded string", {"text": ""}, "/text"),
    ("(#100) The parameter message[attachment][type] is required", {"attachment": {"payload": {}}}, "/attachment/type"),
    ("(#100) The parameter message[attachment][payload] is required", {"attachment": {"type": "image"}}, "/attachment/payload"),
    ("(#100) The parameter name_placeholder[text] is required", template(template_type="button"), "/attachment/payload/text"),
    (
        "(#100) Param name_placeholder[buttons][0][title] must be a non-empty UTF-8 encoded string",
        BUTTON_TEMPLATE, "/attachment/payload/buttons/0/title",
    ),
    (
        "(#100) The parameter name_placeholder[buttons][0][url] is required",
        template(template_type="button", text="?", buttons=[{"type": "web_url", "title": "a"}]), "/attachment/payload/buttons/0/url",
    ),
    ("name_placeholder[buttons][0][title] should represent a valid URL", BUTTON_TEMPLATE, "/attachment/payload/buttons/0/title"),
    ("(#100) param name_placeholder[buttons] must be non-empty.", BUTTON_TEMPLATE, "/attachment/payload/buttons"),
    ("(#194) param message[quick_replies] has too few elements.", QUICK_REPLIES, "/quick_replies"),
    ("(#194) param name_placeholder[elements][0][buttons] has too few elements.", GENERIC, "/attachment/payload/elements/0/buttons"),
    ("(#194) param elements[0][buttons] has too few elements.", GENERIC, "/attachment/payload/elements/0/buttons"),
    ("(#194) elements[0][buttons] has too few elements.", GENERIC, "/attachment/payload/elements/0/buttons"),
    ("(#194) param elements has too few elements.", GENERIC, "/attachment/payload/elements"),
]  # fmt: skip


def unchecked(kind: str, data: Any) -> Any:
    """Return a request with a body that may be wrong."""
    spec = component(kind).spec
    operation = next(
        Operation(spec.package, id) for id, node in spec.operations.items() if spec.resolve(node["body"]).label == kind
    )
    return Request("POST", "https://example.com", {}, jsontext.dumps(data), operation)


@pytest.mark.parametrize(("text", "message", "pointer"), META)
def test_meta(text: str, message: Any, pointer: str) -> None:
    sent = unchecked("messenger.send", {"recipient": {"id": "1"}, "messaging_type": "RESPONSE", "message": message})
    body = {"error": {"message": text, "type": "OAuthException", "code": 100}}
    found = explain_response(read_response(sent, 400, body), sent)
    assert [(problem.pointer, problem.provider_message) for problem in found] == [(f"/message{pointer}", text)]


@pytest.mark.parametrize(("text", "message", "pointer"), META)
def test_meta_through_gateways(text: str, message: Any, pointer: str) -> None:
    contents = [{"type": "native", "nativePayload": message}]
    data = {
        "messageKey": "k", "from": {"senderType": "messenger", "senderId": "1"}, "to": {"ottId": "2"},
        "message": {"contents": contents, "customKeys": [{"messagingType": "RESPONSE"}]}, "validityPeriod": 30,
    }  # fmt: skip
    sent = unchecked("marketing_cloud.send", data)
    error = {"message": text, "errorcode": 1, "documentation": ""}
    answer = read_response(sent, 400, error | {"validationErrors": [error]})
    (problem,) = explain_response(answer, sent)
    assert problem.pointer == f"/message/contents/0/nativePayload{pointer}"
    data = {
        "deliverychannel": "fb", "appid": "a", "destination": [{"psid": ["1"]}],
        "channels": {"OTT-Messaging": {"fb": message}},
    }  # fmt: skip
    sent = unchecked("webex_connect.message", data)
    (problem,) = explain_response(read_response(sent, 200, {"response": {"code": "7010", "description": text}}), sent)
    assert problem.pointer == f"/channels/OTT-Messaging/fb{pointer}"


@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        ("The parameter interactive['action']['buttons'][0]['reply']['title'] is required.", "/reply/action/buttons/0/reply/title"),
        ("(#100) Param interactive['body']['text'] is too long", "/reply/body/text"),
        ("The parameter interactive['header']['type'] is required.", ""),
    ],
)  # fmt: skip
def test_whatsapp_through_webex_connect(text: str, pointer: str) -> None:
    reply = {"body": {"text": "?"}, "action": {"buttons": [{"type": "reply", "reply": {"id": "a"}}]}}
    data = {
        "deliverychannel": "whatsapp", "appid": "a", "destination": [{"waid": ["1"]}],
        "channels": {"OTT-Messaging": {"wa": {"type": "reply", "reply": reply}}},
    }  # fmt: skip
    sent = unchecked("webex_connect.message", data)
    (problem,) = explain_response(read_response(sent, 200, {"response": {"code": "7010", "description": text}}), sent)
    assert problem.pointer == (f"/channels/OTT-Messaging/wa{pointer}" if pointer else "")


@pytest.mark.parametrize(
    ("text", "pointer"),
    [
        ("messages[1].text: Length must be between 0 and 5000", "/message/contents/1/payload/text"),
        ("Length must be between 0 and 5000 (messages[0].text)", "/message/contents/0/text"),
        ("A message (messages[2]) in the request body is invalid", "/message/contents/2"),
        ("messages[3].template.actions[0].uri is invalid", "/message/contents/3/payload/template/actions/0/uri"),
        ("invalid uri scheme: /hero/url", "/message/contents/2/nativePayload/contents/hero/url"),
        ("template[@type=buttons].thumbnailImageUrl is invalid", "/message/contents/3/payload/template/thumbnailImageUrl"),
    ],
)  # fmt: skip
def test_line_through_marketing_cloud(text: str, pointer: str) -> None:
    contents = [
        TEXT, {"type": "native", "payload": TEXT}, {"type": "native", "nativePayload": FLEX},
        {"type": "native", "payload": BUTTONS},
    ]  # fmt: skip
    data = {
        "messageKey": "k", "from": {"senderType": "line", "senderId": "1"}, "to": {"ottId": "U2"},
        "message": {"contents": contents}, "validityPeriod": 30,
    }  # fmt: skip
    sent = unchecked("marketing_cloud.send", data)
    error = {"message": text, "errorcode": 1, "documentation": ""}
    for body in (error, error | {"message": "Please fix the following errors", "validationErrors": [error]}):
        (problem,) = explain_response(read_response(sent, 400, body), sent)
        assert problem.pointer == pointer


@pytest.mark.parametrize(
    "text",
    [
        "(#100) Parameter value is not valid",
        "(#100) Invalid parameter",
        "See https://example.com/text",
        "param text[9] bad",
        "x." * 50_000 + "[",
        "[" * 100_000,
        "/x" * 50_000,
    ],
)
def test_words_that_only_look_like_a_place(text: str) -> None:
    sent = unchecked("messenger.send", {"recipient": {"id": "1"}, "message": {"text": "a"}})
    answer = read_response(sent, 400, {"error": {"message": text, "type": "OAuthException", "code": 100}})
    assert [problem.pointer for problem in explain_response(answer, sent)] == [""]
