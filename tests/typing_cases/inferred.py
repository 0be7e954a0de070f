"""Code as people write it, without annotations: both type checkers must infer what it holds, and accept all of it."""

from collections.abc import Iterator
from types import MappingProxyType
from typing import Any

import ottbuild
from ottbuild import Builds, Line, MarketingCloud, Messenger, WebexConnect
from ottbuild.providers.line import models
from ottbuild.providers.line.types import Action, FlexBox, FlexComponent, Message, PushRequest
from ottbuild.providers.marketing_cloud.types import NetworkMessage
from ottbuild.providers.messenger import types as messenger

Flex = Line.Flex
WhatsApp = WebexConnect.WhatsApp
late = ottbuild.__version__ > "1"
words = ["a", "b"]

# Lists in variables

rows = [Flex.text("a"), Flex.separator()]
Flex.box("vertical", rows)
Flex.box("vertical", [*rows, None, Flex.icon("https://example.com/a.png")])
Flex.box("vertical", rows[:1])
pictures = [Flex.box("vertical", rows), Flex.image("https://example.com/a.png")]
Flex.box("vertical", pictures)
Flex.bubble(hero=pictures[0])
Flex.carousel([Flex.bubble(body=Flex.box("vertical", rows))])

buttons = [Messenger.web_url("Open", "https://example.com"), Messenger.postback("Buy", "BUY")]
Messenger.button_template("Ready?").buttons(buttons)
Messenger.generic_template().element("Mug", buttons=buttons)
Messenger.Marketing.generic_element("Mug", buttons=buttons)
calls = [Messenger.postback("Buy", "BUY"), Messenger.phone_number("Call", "+15105551234")]
Messenger.generic_template().element("Mug", buttons=calls if late else buttons)

actions = [Line.postback("Buy", "buy"), Line.uri("View", "https://example.com")]
Line.buttons("Please select", alt_text="Menu").actions(actions)
Line.text("Hello").quick_reply(actions[0])

# Tuples, generators, comprehensions, conditional expressions, arguments

pair = (Flex.text("a"), Flex.separator())
Flex.box("vertical", pair)
Flex.box("vertical", (Flex.text(word) for word in words))
Flex.box("vertical", (Flex.text(word) if word else Flex.separator() for word in words))
mixed = [Flex.text(word) if word else Flex.separator() for word in words]
Flex.box("vertical", mixed)
some = [Flex.text(word) if word else None for word in words]
Flex.box("vertical", some)
either = Flex.text("a") if late else Flex.separator()
Flex.box("vertical", [either, Flex.text("b") if late else None])
named = {"text": Flex.text("a"), "line": Flex.separator()}
Flex.box("vertical", named.values())
Flex.box("vertical", [named["text"]])

# Messages and requests

messages = [
    Line.text("a"),
    Line.sticker(package_id="1", sticker_id="2"),
    Line.buttons("Well?", alt_text="Menu"),
    Line.image(original_content_url="a", preview_image_url="b"),
]
Line.push("U1").messages(messages)
for message in messages:
    Line.push("U1").message(message.quick_reply(actions[1])).messages([message, *messages])
texts = {"hello": Line.text("Hello"), "bye": Line.image(original_content_url="a", preview_image_url="b")}
Line.push("U1").message(texts["hello"]).messages(texts.values())
Line.push("U1").message(Line.text("a") if late else Line.sticker(package_id="1", sticker_id="2"))
contents = {"text": WhatsApp.text("a"), "image": WhatsApp.location(longitude=1, latitude=2)}
WebexConnect.whatsapp(contents["text"], appid="a")
Messenger.send(Messenger.text("a") if late else Messenger.generic_template())
requests = [WebexConnect.sms("a"), WebexConnect.push(appid="a")]
print([request.to_json() for request in requests])

# Helpers


def row(text: str) -> FlexComponent:
    return Flex.text(text) if text else Flex.separator()


def header(title: str) -> FlexBox:
    return Flex.box("vertical", [row(title), Flex.separator()])


def lines() -> Iterator[FlexComponent]:
    yield Flex.text("a")
    yield header("b")
    yield from rows


def column(*parts: FlexComponent) -> FlexBox:
    return Flex.box("vertical", parts)


def greeting(kind: str) -> Message:
    found = {
        "a": Line.text("a"),
        "b": Line.buttons("a", alt_text="b"),
        "c": Line.sticker(package_id="1", sticker_id="2"),
    }
    return found[kind].quick_reply(Line.camera("Camera"))


def menu(size: int) -> list[Message]:
    chosen: list[Message] = [*messages]
    chosen += messages[:size]
    chosen.append(texts["bye"])
    return chosen


def signed(message: messenger.Message) -> messenger.Message:
    return message.quick_reply(title="M", payload="SIZE_M")


def order(user: str) -> PushRequest:
    return Line.push(user).message(greeting("a"))


Flex.bubble(header=header("a"), body=column(row("b"), Flex.text("c"), *rows, *lines()))
order("U1").messages(menu(1)).request(channel_access_token="t")
Messenger.send(signed(Messenger.generic_template()))
growing: list[FlexComponent] = []
growing.append(Flex.text("a"))
growing.append(header("b"))
growing.extend(pictures)
growing += rows
Flex.box("vertical", growing)
taps: list[Action] = [Line.camera("Camera")]
taps.extend(actions)
networks: list[NetworkMessage] = [Messenger.text("a"), Line.text("b"), Line.sticker(package_id="1", sticker_id="2")]
send = MarketingCloud.send("k", sender_type="line", sender_id="1", validity_period=30)
for network in networks:
    send.native(network)
wide: list[Builds[models.FlexComponent]] = [Flex.text("a"), header("b")]
Flex.box("vertical", wide)

# Plain data, and what was parsed

plain: dict[str, Any] = {"type": "text", "text": "a"}
Flex.box("vertical", [{"type": "separator"}, Flex.text("a"), plain, MappingProxyType(plain)])
Flex.bubble(body={"type": "box", "layout": "vertical", "contents": []})
Line.push("U1").message(plain).messages([plain, Line.text("a"), None])
Messenger.send({"text": "Hi", "metadata": None})
send.native({"text": "Hi"}).native(ottbuild.raw({"hologram": 1}))
free: list[FlexComponent | dict[str, Any]] = [plain, Flex.text("a")]
Flex.box("vertical", free)
parsed = ottbuild.parse("line.message", b"{}")
Line.push("U1").message(parsed)
if isinstance(parsed, models.FlexMessage) and isinstance(parsed.contents, models.FlexBubble) and parsed.contents.body:
    Flex.box("vertical", parsed.contents.body.contents)
