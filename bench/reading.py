"""JSON text to a verdict, and to objects: `check` and `parse` beside parsers and validators that others use."""

from __future__ import annotations

from collections.abc import Callable
from typing import Annotated, Any, Literal

import jsonschema_rs
import linebot.v3.messaging as bot
import msgspec
import orjson
from msgspec import Meta, Struct

import ottbuild
from bench import line, messenger

Https = Annotated[str, Meta(max_length=2000, pattern="^https://")]
Label = Annotated[str, Meta(max_length=20)]
Text80 = Annotated[str, Meta(max_length=80)]
Gap = Annotated[str, Meta(pattern=r"^([0-9]+(\.[0-9]+)?px|none|xs|sm|md|lg|xl|xxl)$")]
FontSize = Annotated[str, Meta(pattern=r"^([0-9]+(\.[0-9]+)?px|xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl)$")]


class Tagged(Struct, tag_field="type", forbid_unknown_fields=True, rename="camel"):
    """An object that its `type` tells apart. Key names and limits are those of the pydantic models."""


class Postback(Tagged, tag="postback"):
    label: Label
    data: Annotated[str, Meta(max_length=300)]


class Ask(Tagged, tag="message"):
    label: Label
    text: Annotated[str, Meta(max_length=300)]


class Uri(Tagged, tag="uri"):
    label: Label
    uri: Annotated[str, Meta(max_length=1000, pattern="^(https?|line|tel):")]


class Buttons(Tagged, tag="buttons"):
    text: Annotated[str, Meta(max_length=60)]
    actions: Annotated[list[Postback | Ask | Uri], Meta(min_length=1, max_length=4)]
    thumbnail_image_url: Https | None = None
    title: Annotated[str, Meta(max_length=40)] | None = None


class Template(Tagged, tag="template"):
    alt_text: Annotated[str, Meta(max_length=1500)]
    template: Buttons


class Text(Tagged, tag="text"):
    text: Annotated[str, Meta(min_length=1)]
    flex: Annotated[int, Meta(ge=0)] | None = None
    margin: Gap | None = None
    size: FontSize | None = None
    wrap: bool | None = None
    weight: Literal["regular", "bold"] | None = None
    color: Annotated[str, Meta(pattern="^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$")] | None = None


class Icon(Tagged, tag="icon"):
    url: Https
    size: FontSize | None = None


class Image(Tagged, tag="image"):
    url: Https
    size: str | None = None
    aspect_ratio: Annotated[str, Meta(pattern="^[0-9.]+:[0-9.]+$")] | None = None
    aspect_mode: Literal["cover", "fit"] | None = None


class Button(Tagged, tag="button"):
    action: Postback | Ask | Uri
    height: Literal["sm", "md"] | None = None
    style: Literal["primary", "secondary", "link"] | None = None


class Box(Tagged, tag="box"):
    layout: Literal["horizontal", "vertical", "baseline"]
    contents: list[Box | Text | Icon | Button]
    spacing: Gap | None = None
    margin: Gap | None = None


class Bubble(Tagged, tag="bubble"):
    hero: Image | None = None
    body: Box | None = None
    footer: Box | None = None


class Carousel(Tagged, tag="carousel"):
    contents: Annotated[list[Bubble], Meta(max_length=12)]


class Flexible(Tagged, tag="flex"):
    alt_text: Annotated[str, Meta(max_length=1500)]
    contents: Carousel


class WebUrl(Struct, tag_field="type", tag="web_url", forbid_unknown_fields=True):
    url: str
    title: Label


class Payload(Struct, tag_field="type", tag="postback", forbid_unknown_fields=True):
    title: Label
    payload: Annotated[str, Meta(max_length=1000)]


class Element(Struct, forbid_unknown_fields=True):
    title: Text80
    image_url: str | None = None
    subtitle: Text80 | None = None
    buttons: Annotated[list[WebUrl | Payload], Meta(max_length=3)] | None = None


class Generic(Struct, tag_field="template_type", tag="generic", forbid_unknown_fields=True):
    elements: Annotated[list[Element], Meta(min_length=1, max_length=10)]


class Attachment(Struct, tag_field="type", tag="template", forbid_unknown_fields=True):
    payload: Generic


class Message(Struct, forbid_unknown_fields=True):
    attachment: Attachment


PAYLOADS: dict[str, tuple[str, dict[str, Any], Any, Any, Any]] = {
    "Messenger generic template": ("messenger.message", messenger.as_dict(), messenger.Message, Message, None),
    "LINE buttons template": ("line.message", line.buttons_dict(), line.Template, Template, bot.TemplateMessage),
    "LINE flex carousel": ("line.message", line.flex_dict(), line.Flexible, Flexible, bot.FlexMessage),
}
"""The kind and the data of each payload, and its class of pydantic, of msgspec and of line-bot-sdk."""


def contenders() -> dict[str, dict[str, Callable[[], object]]]:
    """Return the functions to measure by payload and name; the first is the reference."""
    return {
        f"{title}, {len(orjson.dumps(payload[1])):,} bytes": functions(*payload) for title, payload in PAYLOADS.items()
    }


def functions(kind: str, data: dict[str, Any], model: Any, struct: Any, sdk: Any) -> dict[str, Callable[[], object]]:
    """Return the functions for one payload."""
    text = orjson.dumps(data)
    decoder = msgspec.json.Decoder(struct)
    is_valid = jsonschema_rs.validator_for(ottbuild.schema(kind)).is_valid
    found: dict[str, Callable[[], object]] = {
        "orjson.loads (no checks)": lambda: orjson.loads(text),
        "ottbuild.check, of bytes": lambda: ottbuild.check(kind, text),
        "ottbuild.check, of a dict": lambda: ottbuild.check(kind, data),
        "ottbuild.parse, to models": lambda: ottbuild.parse(kind, text),
        "pydantic (limits, no rules across fields)": lambda: model.model_validate_json(text),
        "msgspec (limits, no rules across fields)": lambda: decoder.decode(text),
        "jsonschema-rs, of a dict, with our JSON Schema": lambda: is_valid(data),
    }
    if sdk is not None:
        found["line-bot-sdk (few checks)"] = lambda: sdk.from_json(text)
    assert ottbuild.check(kind, text) == ()
    assert ottbuild.parse(kind, text).to_bytes() == text
    assert model.model_validate_json(text)
    assert decoder.decode(text)
    assert is_valid(data)
    broken = orjson.dumps(with_long_labels(data))
    assert ottbuild.check(kind, broken)
    assert not is_valid({})
    for refuse in (model.model_validate_json, decoder.decode):
        try:
            refuse(broken)
        except ValueError:
            continue
        raise AssertionError(f"{refuse} takes labels that are too long")
    return found


def with_long_labels(data: Any) -> Any:
    """Return a payload in which every label of a button is too long."""
    if isinstance(data, dict):
        return {key: "x" * 99 if key in ("label", "title") else with_long_labels(value) for key, value in data.items()}
    return [with_long_labels(item) for item in data] if isinstance(data, list) else data
