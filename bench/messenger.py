"""A Messenger generic template to bytes, as a dict, with pydantic, with fbmessenger and with ottbuild."""

from __future__ import annotations

import collections
import collections.abc
import json
from collections.abc import Callable
from typing import Any, Literal

import orjson
from pydantic import BaseModel, Field

from ottbuild import Messenger

CARDS = [
    (f"Mug {number}", f"https://example.com/mug/{number}", f"https://example.com/mug/{number}.png")
    for number in range(3)
]
SUBTITLE = "350 ml, dishwasher safe"


def as_dict() -> dict[str, Any]:
    return {
        "attachment": {
            "type": "template",
            "payload": {
                "template_type": "generic",
                "elements": [
                    {
                        "title": title,
                        "image_url": image,
                        "subtitle": SUBTITLE,
                        "buttons": [
                            {"type": "web_url", "url": url, "title": "View"},
                            {"type": "web_url", "url": url, "title": "Share"},
                            {"type": "postback", "title": "Buy", "payload": "BUY"},
                        ],
                    }
                    for title, url, image in CARDS
                ],
            },
        }
    }


def dict_orjson() -> bytes:
    return orjson.dumps(as_dict())


def dict_json() -> bytes:
    return json.dumps(as_dict(), ensure_ascii=False, separators=(",", ":")).encode()


def ottbuild_builder() -> Any:
    card = Messenger.generic_template()
    for title, url, image in CARDS:
        card = card.element(
            title,
            image_url=image,
            subtitle=SUBTITLE,
            buttons=[
                Messenger.web_url("View", url),
                Messenger.web_url("Share", url),
                Messenger.postback("Buy", "BUY"),
            ],
        )
    return card


def ottbuild_checked() -> bytes:
    data: bytes = ottbuild_builder().to_bytes()
    return data


def ottbuild_unchecked() -> bytes:
    data: bytes = ottbuild_builder().to_bytes(check=False)
    return data


class WebUrl(BaseModel):
    type: Literal["web_url"] = "web_url"
    url: str
    title: str = Field(max_length=20)


class Postback(BaseModel):
    type: Literal["postback"] = "postback"
    title: str = Field(max_length=20)
    payload: str = Field(max_length=1000)


class Element(BaseModel):
    title: str = Field(max_length=80)
    image_url: str | None = None
    subtitle: str | None = Field(default=None, max_length=80)
    buttons: list[WebUrl | Postback] | None = Field(default=None, max_length=3)


class Generic(BaseModel):
    template_type: Literal["generic"] = "generic"
    elements: list[Element] = Field(min_length=1, max_length=10)


class Attachment(BaseModel):
    type: Literal["template"] = "template"
    payload: Generic


class Message(BaseModel):
    attachment: Attachment


def pydantic() -> bytes:
    elements = [
        Element(
            title=title,
            image_url=image,
            subtitle=SUBTITLE,
            buttons=[
                WebUrl(url=url, title="View"),
                WebUrl(url=url, title="Share"),
                Postback(title="Buy", payload="BUY"),
            ],
        )
        for title, url, image in CARDS
    ]
    message = Message(attachment=Attachment(payload=Generic(elements=elements)))
    return message.model_dump_json(exclude_none=True).encode()


def fbmessenger() -> Callable[[], bytes] | None:
    """Return the function that uses fbmessenger; None if fbmessenger can't be imported.

    fbmessenger imports `collections.Iterable`, which Python 3.10 removed.
    """
    if not hasattr(collections, "Iterable"):
        collections.Iterable = collections.abc.Iterable  # type: ignore[attr-defined]
    try:
        from fbmessenger import elements, templates
    except ImportError:
        return None

    def build() -> bytes:
        cards = [
            elements.Element(
                title=title,
                image_url=image,
                subtitle=SUBTITLE,
                buttons=[
                    elements.Button(button_type="web_url", title="View", url=url),
                    elements.Button(button_type="web_url", title="Share", url=url),
                    elements.Button(button_type="postback", title="Buy", payload="BUY"),
                ],
            )
            for title, url, image in CARDS
        ]
        return json.dumps(templates.GenericTemplate(elements=cards).to_dict()).encode()

    return build


def contenders() -> dict[str, Callable[[], object]]:
    """Return the functions to measure by name; the first is the reference."""
    assert ottbuild_checked() == dict_orjson() == dict_json() == pydantic()
    found: dict[str, Callable[[], object]] = {
        "dict + orjson (no checks)": dict_orjson,
        "dict + json.dumps (no checks)": dict_json,
        "ottbuild, checked": ottbuild_checked,
        "ottbuild, check=False": ottbuild_unchecked,
        "pydantic (checks)": pydantic,
    }
    peer = fbmessenger()
    if peer is None:
        print("fbmessenger can't be imported here")
    else:
        found["fbmessenger (some checks, stops at the first)"] = peer
    return found
