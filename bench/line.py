"""LINE messages to bytes: a buttons template, and a flex carousel of ten bubbles of fifteen components each."""

from __future__ import annotations

import json
from collections.abc import Callable
from typing import Any, Literal

import linebot.v3.messaging as bot
import orjson
from pydantic import BaseModel, ConfigDict, Field
from pydantic.alias_generators import to_camel

from ottbuild import Line

Flex = Line.Flex
STAR = "https://example.com/star.png"
MUGS = [
    (f"Mug {number}", f"https://example.com/mug/{number}", f"https://example.com/mug/{number}.png", f"buy={number}")
    for number in range(10)
]


def buttons_dict() -> dict[str, Any]:
    return {
        "type": "template",
        "altText": "Menu",
        "template": {
            "type": "buttons",
            "thumbnailImageUrl": "https://example.com/menu.png",
            "title": "Menu",
            "text": "Please select",
            "actions": [
                {"type": "postback", "label": "Buy", "data": "action=buy&itemid=123"},
                {"type": "postback", "label": "Add to cart", "data": "action=add&itemid=123"},
                {"type": "message", "label": "Ask", "text": "I have a question"},
                {"type": "uri", "label": "View detail", "uri": "https://example.com/page/123"},
            ],
        },
    }


def buttons_ottbuild() -> Any:
    return (
        Line.buttons("Please select", alt_text="Menu")
        .thumbnail_image_url("https://example.com/menu.png")
        .title("Menu")
        .postback("Buy", "action=buy&itemid=123")
        .postback("Add to cart", "action=add&itemid=123")
        .message("Ask", "I have a question")
        .uri("View detail", "https://example.com/page/123")
    )


def flex_dict() -> dict[str, Any]:
    return {
        "type": "flex",
        "altText": "Mugs",
        "contents": {"type": "carousel", "contents": [bubble_dict(*mug) for mug in MUGS]},
    }


def bubble_dict(title: str, url: str, image: str, data: str) -> dict[str, Any]:
    return {
        "type": "bubble",
        "hero": {"type": "image", "url": image, "size": "full", "aspectRatio": "20:13", "aspectMode": "cover"},
        "body": {
            "type": "box",
            "layout": "vertical",
            "contents": [
                {"type": "text", "text": title, "size": "xl", "weight": "bold"},
                {
                    "type": "box",
                    "layout": "baseline",
                    "contents": [
                        {"type": "icon", "url": STAR, "size": "sm"},
                        {"type": "icon", "url": STAR, "size": "sm"},
                        {"type": "icon", "url": STAR, "size": "sm"},
                        {"type": "text", "text": "3.0", "margin": "md", "size": "sm", "color": "#999999"},
                    ],
                    "margin": "md",
                },
                {
                    "type": "box",
                    "layout": "baseline",
                    "contents": [
                        {"type": "text", "text": "Price", "flex": 1, "size": "sm", "color": "#aaaaaa"},
                        {"type": "text", "text": "12.50", "flex": 5, "size": "sm", "wrap": True, "color": "#666666"},
                    ],
                    "spacing": "sm",
                },
            ],
        },
        "footer": {
            "type": "box",
            "layout": "vertical",
            "contents": [
                {
                    "type": "button",
                    "action": {"type": "uri", "label": "View", "uri": url},
                    "height": "sm",
                    "style": "link",
                },
                {
                    "type": "button",
                    "action": {"type": "postback", "label": "Buy", "data": data},
                    "height": "sm",
                    "style": "primary",
                },
            ],
            "spacing": "sm",
        },
    }


def flex_ottbuild() -> Any:
    return Line.flex(contents=Flex.carousel([bubble_ottbuild(*mug) for mug in MUGS]), alt_text="Mugs")


def bubble_ottbuild(title: str, url: str, image: str, data: str) -> Any:
    return Flex.bubble(
        hero=Flex.image(image, size="full", aspect_ratio="20:13", aspect_mode="cover"),
        body=Flex.box(
            "vertical",
            [
                Flex.text(title, size="xl", weight="bold"),
                Flex.box(
                    "baseline",
                    [
                        Flex.icon(STAR, size="sm"),
                        Flex.icon(STAR, size="sm"),
                        Flex.icon(STAR, size="sm"),
                        Flex.text("3.0", margin="md", size="sm", color="#999999"),
                    ],
                    margin="md",
                ),
                Flex.box(
                    "baseline",
                    [
                        Flex.text("Price", flex=1, size="sm", color="#aaaaaa"),
                        Flex.text("12.50", flex=5, size="sm", wrap=True, color="#666666"),
                    ],
                    spacing="sm",
                ),
            ],
        ),
        footer=Flex.box(
            "vertical",
            [
                Flex.button(Line.uri("View", url), height="sm", style="link"),
                Flex.button(Line.postback("Buy", data), height="sm", style="primary"),
            ],
            spacing="sm",
        ),
    )


def buttons_line_bot() -> bytes:
    message = bot.TemplateMessage(
        alt_text="Menu",
        template=bot.ButtonsTemplate(
            thumbnail_image_url="https://example.com/menu.png",
            title="Menu",
            text="Please select",
            actions=[
                bot.PostbackAction(label="Buy", data="action=buy&itemid=123"),
                bot.PostbackAction(label="Add to cart", data="action=add&itemid=123"),
                bot.MessageAction(label="Ask", text="I have a question"),
                bot.URIAction(label="View detail", uri="https://example.com/page/123"),
            ],
        ),
    )
    return str(message.to_json()).encode()


def flex_line_bot() -> bytes:
    message = bot.FlexMessage(
        alt_text="Mugs", contents=bot.FlexCarousel(contents=[bubble_line_bot(*mug) for mug in MUGS])
    )
    return str(message.to_json()).encode()


def bubble_line_bot(title: str, url: str, image: str, data: str) -> Any:
    return bot.FlexBubble(
        hero=bot.FlexImage(url=image, size="full", aspect_ratio="20:13", aspect_mode="cover"),
        body=bot.FlexBox(
            layout="vertical",
            contents=[
                bot.FlexText(text=title, size="xl", weight="bold"),
                bot.FlexBox(
                    layout="baseline",
                    contents=[
                        bot.FlexIcon(url=STAR, size="sm"),
                        bot.FlexIcon(url=STAR, size="sm"),
                        bot.FlexIcon(url=STAR, size="sm"),
                        bot.FlexText(text="3.0", margin="md", size="sm", color="#999999"),
                    ],
                    margin="md",
                ),
                bot.FlexBox(
                    layout="baseline",
                    contents=[
                        bot.FlexText(text="Price", flex=1, size="sm", color="#aaaaaa"),
                        bot.FlexText(text="12.50", flex=5, size="sm", wrap=True, color="#666666"),
                    ],
                    spacing="sm",
                ),
            ],
        ),
        footer=bot.FlexBox(
            layout="vertical",
            contents=[
                bot.FlexButton(action=bot.URIAction(label="View", uri=url), height="sm", style="link"),
                bot.FlexButton(action=bot.PostbackAction(label="Buy", data=data), height="sm", style="primary"),
            ],
            spacing="sm",
        ),
    )


class Wire(BaseModel):
    model_config = ConfigDict(alias_generator=to_camel, populate_by_name=True)


class Postback(Wire):
    type: Literal["postback"] = "postback"
    label: str = Field(max_length=20)
    data: str = Field(max_length=300)


class Ask(Wire):
    type: Literal["message"] = "message"
    label: str = Field(max_length=20)
    text: str = Field(max_length=300)


class Uri(Wire):
    type: Literal["uri"] = "uri"
    label: str = Field(max_length=20)
    uri: str = Field(max_length=1000, pattern="^(https?|line|tel):")


class Buttons(Wire):
    type: Literal["buttons"] = "buttons"
    thumbnail_image_url: str | None = Field(default=None, max_length=2000, pattern="^https://")
    title: str | None = Field(default=None, max_length=40)
    text: str = Field(max_length=60)
    actions: list[Postback | Ask | Uri] = Field(min_length=1, max_length=4)


class Template(Wire):
    type: Literal["template"] = "template"
    alt_text: str = Field(max_length=1500)
    template: Buttons


class Text(Wire):
    type: Literal["text"] = "text"
    text: str = Field(min_length=1)
    flex: int | None = Field(default=None, ge=0)
    margin: str | None = Field(default=None, pattern=r"^([0-9]+(\.[0-9]+)?px|none|xs|sm|md|lg|xl|xxl)$")
    size: str | None = Field(default=None, pattern=r"^([0-9]+(\.[0-9]+)?px|xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl)$")
    wrap: bool | None = None
    weight: Literal["regular", "bold"] | None = None
    color: str | None = Field(default=None, pattern="^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$")


class Icon(Wire):
    type: Literal["icon"] = "icon"
    url: str = Field(max_length=2000, pattern="^https://")
    size: str | None = Field(default=None, pattern=r"^([0-9]+(\.[0-9]+)?px|xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl)$")


class Image(Wire):
    type: Literal["image"] = "image"
    url: str = Field(max_length=2000, pattern="^https://")
    size: str | None = None
    aspect_ratio: str | None = Field(default=None, pattern="^[0-9.]+:[0-9.]+$")
    aspect_mode: Literal["cover", "fit"] | None = None


class Button(Wire):
    type: Literal["button"] = "button"
    action: Postback | Ask | Uri
    height: Literal["sm", "md"] | None = None
    style: Literal["primary", "secondary", "link"] | None = None


class Box(Wire):
    type: Literal["box"] = "box"
    layout: Literal["horizontal", "vertical", "baseline"]
    contents: list[Box | Text | Icon | Button]
    spacing: str | None = Field(default=None, pattern=r"^([0-9]+(\.[0-9]+)?px|none|xs|sm|md|lg|xl|xxl)$")
    margin: str | None = Field(default=None, pattern=r"^([0-9]+(\.[0-9]+)?px|none|xs|sm|md|lg|xl|xxl)$")


class Bubble(Wire):
    type: Literal["bubble"] = "bubble"
    hero: Image | None = None
    body: Box | None = None
    footer: Box | None = None


class Carousel(Wire):
    type: Literal["carousel"] = "carousel"
    contents: list[Bubble] = Field(max_length=12)


class Flexible(Wire):
    type: Literal["flex"] = "flex"
    alt_text: str = Field(max_length=1500)
    contents: Carousel


def buttons_pydantic() -> bytes:
    message = Template(
        alt_text="Menu",
        template=Buttons(
            thumbnail_image_url="https://example.com/menu.png",
            title="Menu",
            text="Please select",
            actions=[
                Postback(label="Buy", data="action=buy&itemid=123"),
                Postback(label="Add to cart", data="action=add&itemid=123"),
                Ask(label="Ask", text="I have a question"),
                Uri(label="View detail", uri="https://example.com/page/123"),
            ],
        ),
    )
    return message.model_dump_json(exclude_none=True, by_alias=True).encode()


def flex_pydantic() -> bytes:
    message = Flexible(alt_text="Mugs", contents=Carousel(contents=[bubble_pydantic(*mug) for mug in MUGS]))
    return message.model_dump_json(exclude_none=True, by_alias=True).encode()


def bubble_pydantic(title: str, url: str, image: str, data: str) -> Bubble:
    return Bubble(
        hero=Image(url=image, size="full", aspect_ratio="20:13", aspect_mode="cover"),
        body=Box(
            layout="vertical",
            contents=[
                Text(text=title, size="xl", weight="bold"),
                Box(
                    layout="baseline",
                    contents=[
                        Icon(url=STAR, size="sm"),
                        Icon(url=STAR, size="sm"),
                        Icon(url=STAR, size="sm"),
                        Text(text="3.0", margin="md", size="sm", color="#999999"),
                    ],
                    margin="md",
                ),
                Box(
                    layout="baseline",
                    contents=[
                        Text(text="Price", flex=1, size="sm", color="#aaaaaa"),
                        Text(text="12.50", flex=5, size="sm", wrap=True, color="#666666"),
                    ],
                    spacing="sm",
                ),
            ],
        ),
        footer=Box(
            layout="vertical",
            contents=[
                Button(action=Uri(label="View", uri=url), height="sm", style="link"),
                Button(action=Postback(label="Buy", data=data), height="sm", style="primary"),
            ],
            spacing="sm",
        ),
    )


def contenders(
    as_dict: Callable[[], dict[str, Any]],
    ours: Callable[[], Any],
    pydantic: Callable[[], bytes],
    line_bot: Callable[[], bytes],
) -> dict[str, Callable[[], object]]:
    """Return the functions to measure by name; the first is the reference."""
    assert ours().to_bytes() == orjson.dumps(as_dict())
    assert json.loads(pydantic()) == as_dict()
    return {
        "dict + orjson (no checks)": lambda: orjson.dumps(as_dict()),
        "dict + json.dumps (no checks)": lambda: json.dumps(
            as_dict(), ensure_ascii=False, separators=(",", ":")
        ).encode(),
        "ottbuild, checked": lambda: ours().to_bytes(),
        "ottbuild, check=False": lambda: ours().to_bytes(check=False),
        "pydantic (limits, no rules across fields)": pydantic,
        "line-bot-sdk (few checks)": line_bot,
    }


def buttons() -> dict[str, Callable[[], object]]:
    return contenders(buttons_dict, buttons_ottbuild, buttons_pydantic, buttons_line_bot)


def flex() -> dict[str, Callable[[], object]]:
    return contenders(flex_dict, flex_ottbuild, flex_pydantic, flex_line_bot)
