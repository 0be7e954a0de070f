"""One message for many people: rows and columns of values to payloads, next to what programs write by hand."""

from __future__ import annotations

import json
import random
import statistics
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from functools import partial
from typing import Any, NamedTuple

import jinja2
import msgspec
import orjson
import pyarrow as pa

from bench import line
from ottbuild import Campaign, Line, Messenger, field

Flex = Line.Flex
Row = dict[str, Any]

STAR = "https://example.com/star.png"
SUBTITLE = "350 ml, dishwasher safe"


class Workload(NamedTuple):
    """A message with fields in it, and the rows that fill it."""

    message: Callable[[Mapping[str, Any]], Any]
    """Makes the message of a row with fluent calls. With a field for each value, it makes the campaign's."""
    data: Callable[[Mapping[str, Any]], Any]
    """Makes the same as a dict."""
    names: tuple[str, ...]
    row: Callable[[int], Row]
    rows: int


def card(row: Mapping[str, Any]) -> Any:
    name, code, page, image = row["name"], row["code"], row["page"], row["image"]
    message = Messenger.generic_template()
    for number in range(3):
        message = message.element(
            f"{name}, mug {number} is for you",
            image_url=image,
            subtitle=f"{SUBTITLE}. Your code: {code}",
            buttons=[
                Messenger.web_url("View", page),
                Messenger.web_url("Share", f"https://example.com/share/{number}"),
                Messenger.postback("Buy", f"BUY-{number}"),
            ],
        )
    return message.quick_reply(f"Not {name}?", payload="NO")


def card_dict(row: Mapping[str, Any]) -> Any:
    name, code, page, image = row["name"], row["code"], row["page"], row["image"]
    return {
        "attachment": {
            "type": "template",
            "payload": {
                "template_type": "generic",
                "elements": [
                    {
                        "title": f"{name}, mug {number} is for you",
                        "image_url": image,
                        "subtitle": f"{SUBTITLE}. Your code: {code}",
                        "buttons": [
                            {"type": "web_url", "url": page, "title": "View"},
                            {"type": "web_url", "url": f"https://example.com/share/{number}", "title": "Share"},
                            {"type": "postback", "title": "Buy", "payload": f"BUY-{number}"},
                        ],
                    }
                    for number in range(3)
                ],
            },
        },
        "quick_replies": [{"content_type": "text", "title": f"Not {name}?", "payload": "NO"}],
    }


def card_row(number: int) -> Row:
    page = f"https://example.com/p/{number}"
    return {"name": f"Ana{number % 1000}", "code": f"C-{number}", "page": page, "image": f"{page}.png"}


def buttons(row: Mapping[str, Any]) -> Any:
    name, order = row["name"], row["order"]
    return (
        Line.buttons(f"Hi {name}, your order has left.", alt_text=f"Order of {name}", title="Your order")
        .thumbnail_image_url("https://example.com/parcel.png")
        .postback("Return", f"action=return&order={order}")
        .uri("Track it", f"https://example.com/track/{order}")
        .message("Ask", "I have a question")
    )


def buttons_dict(row: Mapping[str, Any]) -> Any:
    name, order = row["name"], row["order"]
    return {
        "type": "template",
        "altText": f"Order of {name}",
        "template": {
            "type": "buttons",
            "thumbnailImageUrl": "https://example.com/parcel.png",
            "title": "Your order",
            "text": f"Hi {name}, your order has left.",
            "actions": [
                {"type": "postback", "label": "Return", "data": f"action=return&order={order}"},
                {"type": "uri", "label": "Track it", "uri": f"https://example.com/track/{order}"},
                {"type": "message", "label": "Ask", "text": "I have a question"},
            ],
        },
    }


def buttons_row(number: int) -> Row:
    return {"name": f"Ana {number}", "order": f"A-{number}"}


TITLES = tuple(f"title{number}" for number in range(10))


def flex(row: Mapping[str, Any]) -> Any:
    bubbles = [line.bubble_ottbuild(row[name], *mug[1:]) for name, mug in zip(TITLES, line.MUGS, strict=True)]
    return Line.flex(contents=Flex.carousel(bubbles), alt_text="Mugs")


def flex_dict(row: Mapping[str, Any]) -> Any:
    bubbles = [line.bubble_dict(row[name], *mug[1:]) for name, mug in zip(TITLES, line.MUGS, strict=True)]
    return {"type": "flex", "altText": "Mugs", "contents": {"type": "carousel", "contents": bubbles}}


def flex_row(number: int) -> Row:
    return {name: f"Mug {number} of {at}" for at, name in enumerate(TITLES)}


WORKLOADS = {
    "Messenger card, 4 fields in 13 places": Workload(
        card, card_dict, ("name", "code", "page", "image"), card_row, 20_000
    ),
    "LINE buttons, 2 fields in 4 places": Workload(buttons, buttons_dict, ("name", "order"), buttons_row, 40_000),
    "LINE Flex carousel, 10 fields": Workload(flex, flex_dict, TITLES, flex_row, 4_000),
}
