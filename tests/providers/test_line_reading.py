"""How LINE reads what is not plain: null, empty, unknown fields and texts for numbers, outside of Flex and inside."""

import json
from typing import Any

import pytest

import ottbuild
from ottbuild import Line

BUY = {"type": "message", "label": "Buy", "text": "I buy it"}
URL = "https://example.com/mug.png"


def told(kind: str, payload: dict[str, Any]) -> list[tuple[str, str, str]]:
    return [(problem.pointer, problem.rule, problem.severity) for problem in ottbuild.check(kind, payload)]


def buttons(**fields: Any) -> dict[str, Any]:
    template = {"type": "buttons", "text": "Hello", "actions": [BUY], **fields}
    return {"type": "template", "altText": "Hello", "template": template}


def column(**fields: Any) -> dict[str, Any]:
    return {"text": "Hello", "actions": [BUY], **fields}


def carousel(*columns: dict[str, Any]) -> dict[str, Any]:
    return {"type": "template", "altText": "Hello", "template": {"type": "carousel", "columns": list(columns)}}


def flex(component: dict[str, Any], **bubble: Any) -> dict[str, Any]:
    body = {"type": "box", "layout": "vertical", "contents": [component]}
    return {"type": "flex", "altText": "Hello", "contents": {"type": "bubble", "body": body, **bubble}}


HELLO = {"type": "text", "text": "Hello"}
FIRST = "/contents/body/contents/0"

NULLS_THAT_ARE_ABSENT = {
    "fields of a message": {**HELLO, "sender": None, "quickReply": None, "emojis": None, "quoteToken": None},
    "an image beside a long text": buttons(text="x" * 160, thumbnailImageUrl=None, title=None),
    "an image in one column": carousel(column(thumbnailImageUrl=None, title=None), column()),
    "texts of a postback": buttons(actions=[{"type": "postback", "label": "A", "data": "a", "displayText": None, "text": None}]),
    "fields of the message around a Flex container": {**flex(HELLO), "sender": None},
}  # fmt: skip


@pytest.mark.parametrize("payload", NULLS_THAT_ARE_ABSENT.values(), ids=NULLS_THAT_ARE_ABSENT)
def test_null_is_absent_outside_of_flex(payload: dict[str, Any]) -> None:
    assert told("line.message", payload) == []
    assert told("line.push", {"to": f"U{'0' * 32}", "messages": [payload], "notificationDisabled": None}) == []


@pytest.mark.parametrize(
    ("payload", "pointer"),
    [
        (flex({**HELLO, "wrap": None}), f"{FIRST}/wrap"),
        (flex(HELLO, size=None), "/contents/size"),
        (flex(HELLO, hero=None), "/contents/hero"),
        (flex({"type": "button", "action": BUY, "style": None}), f"{FIRST}/style"),
        (flex(HELLO, styles={"body": {"separator": None}}), "/contents/styles/body/separator"),
    ],
)
def test_null_is_refused_in_flex(payload: dict[str, Any], pointer: str) -> None:
    assert told("line.message", payload) == [(pointer, "type", "error")]


@pytest.mark.parametrize(
    ("payload", "pointer"),
    [
        ({"type": "text", "text": None}, "/text"),
        ({"type": "image", "originalContentUrl": URL, "previewImageUrl": None}, "/previewImageUrl"),
        (buttons(text=None), "/template/text"),
        (buttons(actions=None), "/template/actions"),
        (buttons(actions=[{"type": "message", "label": "A", "text": None}]), "/template/actions/0/text"),
    ],
)
def test_null_in_a_required_field_is_absent(payload: dict[str, Any], pointer: str) -> None:
    assert told("line.message", payload) == [(pointer, "required", "error")]


@pytest.mark.parametrize(
    ("kind", "payload", "pointer", "severity"),
    [
        ("line.message", {**HELLO, "colour": "red"}, "/colour", "warning"),
        ("line.message", buttons(subtitle="A"), "/template/subtitle", "warning"),
        ("line.message", buttons(actions=[{**BUY, "data": "a"}]), "/template/actions/0/data", "warning"),
        ("line.push", {"to": f"U{'0' * 32}", "messages": [HELLO], "priority": 1}, "/priority", "warning"),
        ("line.message", flex({**HELLO, "colour": "red"}), f"{FIRST}/colour", "error"),
        ("line.message", flex(HELLO, styles={"type": "styles"}), "/contents/styles/type", "error"),
        ("line.message", flex(HELLO, title="A"), "/contents/title", "error"),
    ],
)
def test_unknown_fields_are_ignored_outside_of_flex(
    kind: str, payload: dict[str, Any], pointer: str, severity: str
) -> None:
    assert told(kind, payload) == [(pointer, "unknown_field", severity)]


@pytest.mark.parametrize(
    ("payload", "pointer", "severity"),
    [
        ({"type": "audio", "originalContentUrl": URL, "duration": "60000"}, "/duration", "warning"),
        ({"type": "location", "title": "a", "address": "b", "latitude": "1.5", "longitude": 2}, "/latitude", "warning"),
        (flex({**HELLO, "flex": "1"}), f"{FIRST}/flex", "error"),
        (flex({**HELLO, "wrap": "true"}), f"{FIRST}/wrap", "error"),
    ],
)
def test_texts_are_converted_outside_of_flex(payload: dict[str, Any], pointer: str, severity: str) -> None:
    assert told("line.message", payload) == [(pointer, "type", severity)]


@pytest.mark.parametrize(
    ("kind", "payload", "pointer"),
    [
        ("line.message", {"type": "text", "text": ""}, "/text"),
        ("line.message", {"type": "textV2", "text": ""}, "/text"),
        ("line.message", {"type": "sticker", "packageId": "446", "stickerId": ""}, "/stickerId"),
        ("line.message", {"type": "coupon", "couponId": ""}, "/couponId"),
        ("line.message", {**flex(HELLO), "altText": ""}, "/altText"),
        ("line.message", {**buttons(), "altText": ""}, "/altText"),
        ("line.message", buttons(actions=[{**BUY, "text": ""}]), "/template/actions/0/text"),
        ("line.message", buttons(actions=[{"type": "postback", "label": "A", "data": ""}]), "/template/actions/0/data"),
        ("line.message", buttons(title=""), "/template/title"),
        ("line.message", buttons(actions=[]), "/template/actions"),
        ("line.message", carousel(), "/template/columns"),
        ("line.message", {**HELLO, "quickReply": {"items": []}}, "/quickReply/items"),
        ("line.message", {**flex(HELLO), "contents": {"type": "carousel", "contents": []}}, "/contents/contents"),
        ("line.reply", {"replyToken": "", "messages": [HELLO]}, "/replyToken"),
        ("line.push", {"to": "", "messages": [HELLO]}, "/to"),
        ("line.multicast", {"to": [], "messages": [HELLO]}, "/to"),
        ("line.multicast", {"to": [""], "messages": [HELLO]}, "/to/0"),
        ("line.broadcast", {"messages": []}, "/messages"),
        ("line.mark_as_read", {"markAsReadToken": ""}, "/markAsReadToken"),
        ("line.loading_indicator", {"chatId": ""}, "/chatId"),
        ("line.pnp_templated_push", {"to": "0a" * 32, "templateKey": ""}, "/templateKey"),
    ],
)
def test_what_is_empty_is_refused(kind: str, payload: dict[str, Any], pointer: str) -> None:
    errors = [problem for problem in told(kind, payload) if problem[2] == "error"]
    assert [problem[0] for problem in errors] == [pointer]
    assert errors[0][1] in {"min_length", "min_items", "pattern"}


@pytest.mark.parametrize(
    ("kind", "payload"),
    [
        ("line.message", flex({"type": "box", "layout": "vertical", "contents": []})),
        ("line.message", flex({**HELLO, "contents": []})),
        ("line.pnp_templated_push", {"to": "0a" * 32, "templateKey": "k", "body": {"items": [], "buttons": []}}),
    ],
)
def test_arrays_that_may_be_empty(kind: str, payload: dict[str, Any]) -> None:
    assert told(kind, payload) == []


@pytest.mark.parametrize("size", ["margin", "spacing", "cornerRadius"])
@pytest.mark.parametrize("value", ["5%", "-5px"])
def test_lengths_that_are_positive_and_in_pixels(size: str, value: str) -> None:
    box = {"type": "box", "layout": "vertical", "contents": [], size: value}
    assert told("line.message", flex(box)) == [(f"{FIRST}/{size}", "pattern", "error")]


@pytest.mark.parametrize("size", ["offsetTop", "offsetEnd", "paddingAll", "paddingTop", "paddingStart"])
@pytest.mark.parametrize("value", ["5%", "-5px", "-2.5%", "0px", "md"])
def test_lengths_that_may_be_negative_and_in_per_cent(size: str, value: str) -> None:
    box = {"type": "box", "layout": "vertical", "contents": [], size: value}
    assert told("line.message", flex(box)) == []


@pytest.mark.parametrize(("color", "fits"), [("#0a7f3f", True), ("#0A7F3F80", True), ("#F00", False), ("red", False)])
def test_colors(color: str, fits: bool) -> None:
    problems = [] if fits else [(f"{FIRST}/color", "pattern", "error")]
    assert told("line.message", flex({**HELLO, "color": color})) == problems
    background = [] if len(color) == 7 else [("/template/imageBackgroundColor", "pattern", "error")]
    assert told("line.message", buttons(imageBackgroundColor=color)) == background


def test_warnings_stop_nothing() -> None:
    builder = Line.push("U1").message(Line.image("https://example.com/é.png", URL))
    assert [problem.severity for problem in builder.problems()] == ["warning", "warning"]
    assert json.loads(builder.to_json())["to"] == "U1"


def test_what_is_deprecated_is_a_warning() -> None:
    filler = flex({"type": "filler"})
    assert told("line.message", filler) == [(FIRST, "switched_off", "warning")]
    postback = {"type": "postback", "label": "A", "data": "a", "text": "b"}
    assert told("line.message", buttons(actions=[postback])) == [
        ("/template/actions/0/text", "switched_off", "warning")
    ]


def test_the_rules_hold_in_the_messages_that_others_carry() -> None:
    """A gateway sends LINE's messages as they are."""
    native = {"type": "native", "payload": buttons(title=None, text="x" * 160)}
    sent = {
        "from": {"senderType": "line", "senderId": "1"},
        "to": {"ottId": "U1"},
        "message": {"contents": [native], "validityPeriod": 5},
    }
    assert [problem for problem in told("marketing_cloud.send", sent) if "payload" in problem[0]] == []
    native["payload"] = flex({**HELLO, "wrap": None})
    assert ("/message/contents/0/payload/contents/body/contents/0/wrap", "type", "error") in told(
        "marketing_cloud.send", sent
    )
