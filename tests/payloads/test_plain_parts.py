"""Parts that are given as plain data: judged as any other part, and copied."""

from collections import OrderedDict, UserDict
from types import MappingProxyType
from typing import Any

import pytest

from ottbuild import InvalidPayload, Line, MarketingCloud, Messenger, Payload, WebexConnect, raw

Flex = Line.Flex
TEXT = {"type": "text", "text": "Hello"}
SEPARATOR = {"type": "separator"}
BOX = {"type": "box", "layout": "vertical", "contents": [TEXT]}
POSTBACK = {"type": "postback", "title": "Buy", "payload": "BUY"}


def send(sender_type: Any) -> Any:
    return MarketingCloud.send("k", sender_type=sender_type, sender_id="1", validity_period=30)


SAME: dict[str, tuple[Payload, Payload]] = {
    "in a list": (
        Flex.box("vertical", [TEXT, Flex.separator()]),
        Flex.box("vertical", [Flex.text("Hello"), Flex.separator()]),
    ),
    "in a tuple": (Flex.box("vertical", (TEXT,)), Flex.box("vertical", [Flex.text("Hello")])),
    "from a generator": (Flex.box("vertical", (one for one in [TEXT])), Flex.box("vertical", [Flex.text("Hello")])),
    "alone": (Flex.bubble(body=BOX), Flex.bubble(body=Flex.box("vertical", [Flex.text("Hello")]))),
    "in a map": (
        Line.text_v2("Hi {x}").substitution({"x": {"type": "mention", "mentionee": {"type": "all"}}}),
        Line.text_v2("Hi {x}").substitution({"x": Line.mention(Line.all_mentionees())}),
    ),
    "in a wrapped template": (
        Messenger.button_template("Ready?").buttons([POSTBACK]),
        Messenger.button_template("Ready?").buttons([Messenger.postback("Buy", "BUY")]),
    ),
    "in a part of a message": (
        Messenger.generic_template().element("Mug", buttons=[POSTBACK, None]),
        Messenger.generic_template().element("Mug", buttons=[Messenger.postback("Buy", "BUY")]),
    ),
    "in a method that appends": (
        Line.text("Hello").quick_reply({"type": "camera", "label": "Photo"}),
        Line.text("Hello").quick_reply(Line.camera("Photo")),
    ),
    "a message in a request": (Line.push("U1").message(TEXT), Line.push("U1").message(Line.text("Hello"))),
    "messages in a request": (
        Line.push("U1").messages([TEXT, None, Line.text("Hello")]),
        Line.push("U1").messages([Line.text("Hello")] * 2),
    ),
    "a message in a send": (Messenger.send({"text": "Hi"}), Messenger.send(Messenger.text("Hi"))),
    "a message that is merged": (
        WebexConnect.messenger({"text": "Hi"}, appid="a"),
        WebexConnect.messenger(Messenger.text("Hi"), appid="a"),
    ),
    "a Messenger message in a gateway": (
        send("messenger").native({"text": "Hi"}),
        send("messenger").native(Messenger.text("Hi")),
    ),
    "a LINE message in a gateway": (send("line").native(TEXT), send("line").native(Line.text("Hello"))),
    "beside plain values": (
        WebexConnect.whatsapp_template("7", appid="a", parameters={"x": "y", "z": {"type": "otp", "value": "1"}}),
        WebexConnect.whatsapp_template("7", appid="a", parameters={"x": "y", "z": WebexConnect.WhatsApp.otp("1")}),
    ),
    "None in it": (
        Flex.box("vertical", [TEXT | {"size": None, "contents": None}]),
        Flex.box("vertical", [Flex.text("Hello", size=None)]),
    ),
    "None deep in it": (
        Flex.bubble(body=BOX | {"contents": [None, TEXT | {"wrap": None}], "margin": None}),
        Flex.bubble(body=Flex.box("vertical", [None, Flex.text("Hello", wrap=None)])),
    ),
    "parts in it": (
        Flex.bubble(body=BOX | {"contents": [Flex.text("Hello"), Flex.text("Hello").build(), MappingProxyType(TEXT)]}),
        Flex.bubble(body=Flex.box("vertical", [Flex.text("Hello")] * 3)),
    ),
    "a dict of another class": (Flex.box("vertical", [OrderedDict(TEXT)]), Flex.box("vertical", [Flex.text("Hello")])),
    "other mappings": (
        Flex.box("vertical", [MappingProxyType(TEXT), UserDict(TEXT)]),
        Flex.box("vertical", [Flex.text("Hello")] * 2),
    ),
}


@pytest.mark.parametrize("case", SAME)
def test_a_dict_is_as_good_as_the_call(case: str) -> None:
    plain, called = SAME[case]
    assert plain.to_json(check=False) == called.to_json(check=False)
    assert plain == called
    assert [problem.message for problem in plain.problems()] == [problem.message for problem in called.problems()]


def test_a_later_change_of_the_dict_does_nothing() -> None:
    text = {"type": "text", "text": "Hello"}
    row = {"type": "box", "layout": "vertical", "contents": [text]}
    bubble = Flex.bubble(body=row)
    push = Line.push("U1").message(text)
    text["text"] = "Bye"
    row["contents"] = []
    assert bubble == Flex.bubble(body=Flex.box("vertical", [Flex.text("Hello")]))
    assert push == Line.push("U1").message(Line.text("Hello"))


def test_its_problems_have_their_place() -> None:
    message = Line.flex("Hello", Flex.bubble(body=BOX | {"contents": [TEXT | {"wrap": "yes", "txt": 1}]}))
    assert [(one.pointer, one.rule) for one in message.problems() if one.severity == "error"] == [
        ("/contents/body/contents/0/wrap", "type"),
        ("/contents/body/contents/0/txt", "unknown_field"),
    ]
    with pytest.raises(InvalidPayload, match="'postbck'"):
        Messenger.button_template("Ready?").buttons([POSTBACK | {"type": "postbck"}]).to_json()
    with pytest.raises(InvalidPayload, match="/buttons/0/title: is required"):
        Messenger.button_template("Ready?").buttons([POSTBACK | {"title": None}]).to_json()


def test_free_data_and_unknown_fields_keep_their_nulls() -> None:
    button = {"type": "postback", "title": "Go", "payload": {"a": None, "b": [None]}}
    card = WebexConnect.InApp.element("Mug", buttons=[button])
    assert card.to_dict(check=False)["buttons"] == [button]
    assert Flex.box("vertical", [TEXT | {"new": None}]).to_dict(check=False)["contents"] == [TEXT | {"new": None}]


def test_raw_inside_a_dict_stays_as_it_is() -> None:
    card = {"title": "Mug", "buttons": [raw({"type": "hologram", "size": None})]}
    assert '"buttons":[{"type":"hologram","size":null}]' in Messenger.generic_template().elements([card]).to_json()


def test_what_is_no_part_is_reported() -> None:
    for wrong in (5, "text", [TEXT], object()):
        with pytest.raises(InvalidPayload, match="/contents/0"):
            Flex.box("vertical", [wrong]).to_json()  # type: ignore[list-item]
    with pytest.raises(InvalidPayload, match="/messages: must be an array, not an object"):
        Line.push("U1").messages(TEXT).to_json()  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("message", "key"),
    [
        ({"type": "sticker", "packageId": "446", "stickerId": "1988"}, "payload"),
        ({"type": "sticker", "packageId": "446", "stickerId": 1988}, "payload"),
        ({"type": "location", "title": "a", "address": "b", "latitude": "1", "longitude": 2}, "payload"),
        ({"type": "text", "text": "x", "new": 1}, "payload"),
        ({"type": "new", "text": "x"}, "payload"),
        ({"text": "x", "new": 1}, "nativePayload"),
        ({"attachment": {"type": "image"}}, "nativePayload"),
    ],
    ids=str,
)
def test_a_message_of_a_network_goes_under_the_key_of_that_network(message: Any, key: str) -> None:
    sent = (
        MarketingCloud.send("k", sender_type="line", sender_id="1", validity_period=60).to(ott_id="U1").native(message)
    )
    assert [*sent.to_dict(check=False)["message"]["contents"][0]] == ["type", key]
