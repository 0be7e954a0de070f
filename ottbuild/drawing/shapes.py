"""The shapes that `x-draw` names: what a message, a card or a button looks like, given the fields that fill it."""

from __future__ import annotations

from collections.abc import Iterator

from ottbuild.drawing import flex, safe
from ottbuild.drawing.scene import Scene, Shape, Slots
from ottbuild.drawing.spots import Spot
from ottbuild.drawing.tree import Element

RATIOS = {"horizontal": "1.91 / 1", "square": "1 / 1", "rectangle": "1.51 / 1", "HORIZONTAL": "1.91 / 1", "SQUARE": "1 / 1"}
"""The ratios of pictures that have names: Messenger's and LINE's."""


def message(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw a message: who sends it, its picture or text, its parts, and the chips below."""
    hint = slots.find("hint")
    return Element(
        "stack",
        *slots.items("sender"),
        _bubble(scene, spot, slots),
        *slots.items("items"),
        Element("hint", f"notification: {hint.text}", at=hint.path, dir="auto") if hint is not None and hint.text else None,
        *_chips(slots),
        at=spot.path,
    )


def _bubble(scene: Scene, spot: Spot, slots: Slots) -> Element | None:
    """Return what a message shows itself: a picture, a map, texts, or what only the provider knows."""
    rule = slots.rule
    texts = [slots.text("title"), slots.text("text"), slots.text("note")]
    values = [*_values(scene, spot, slots)]
    media = _map(slots) if "latitude" in rule else _media(slots, None) if {"image", "file"} & rule.keys() else None
    shown = media is not None or any(texts)
    if not shown and not values:
        return None
    says = slots.label() if values else None
    return Element(
        f"bubble{' with-media' if media is not None else ''}{'' if shown else ' note'}",
        media,
        says,
        *values,
        Element("texts", *texts) if media is not None and any(texts) else None,
        *(texts if media is None else ()),
    )


def _chips(slots: Slots) -> Iterator[Element]:
    """Yield a row of chips: the elements of an array, or the one element that is such a row."""
    found = slots.items("chips")
    if len(found) == 1 and found[0].name == "chips":
        yield found[0]
    elif found:
        yield Element("chips", *found)


def chips(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw the chips below a message: what the user can answer with a tap."""
    return Element("chips", *slots.items("items"), at=spot.path)


def chip(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw an answer that the user can tap."""
    return Element("chip", slots.image(), slots.text("text") or slots.label(), at=spot.path, **_opens(slots))


def card(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw a card: a picture, a title, a text, and rows of buttons."""
    named = slots.says("ratio") or scene.given.get("ratio", "")
    ratio = RATIOS.get(named) or safe.ratio(named) or RATIOS.get(slots.rule.get("shape", "")) or "1.91 / 1"
    image = _media(slots, ratio)
    colour = safe.colour(slots.says("background"))
    if image is not None and colour:
        image.style["background-color"] = colour
    texts = [slots.text(name) for name in ("title", "text", "note", "code")]
    across = " across" if slots.rule.get("across") else ""
    buttons = slots.items("buttons")
    return Element(
        "card",
        image,
        Element("texts", *texts) if any(texts) else None,
        *slots.items("items"),
        Element(f"buttons{across}", *buttons) if buttons else None,
        at=spot.path,
    )


def row(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw cards side by side."""
    before = scene.given
    scene.given = {**before, **{name: slots.says(name) for name in ("ratio", "fit") if slots.says(name)}}
    intro = slots.text("text")
    items = Element("row", *slots.items("items"), at=spot.path)
    scene.given = before
    return Element("stack", Element("bubble", intro), items, at=spot.path) if intro is not None else items


def tile(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw a picture that can be tapped, with its label on it."""
    label = slots.text("text")
    return Element("tile", slots.image(ratio="1 / 1"), label and Element("pill", label), at=spot.path)


def button(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw a button."""
    return Element("button", slots.text("text") or slots.label(), at=spot.path, **_opens(slots))


def _opens(slots: Slots) -> dict[str, str]:
    """Return what a tap opens or sends, as a tooltip."""
    value = slots.says("value")
    return {"title": safe.opened(value)[:500]} if value else {}


def media(scene: Scene, spot: Spot, slots: Slots) -> Element | None:
    """Draw a picture, a video, a recording or a file."""
    inner = _media(slots, None)
    text = slots.text("text")
    if inner is None:
        return Element("note", slots.label(), *_values(scene, spot, slots), text, at=spot.path)
    return Element("media", inner, text and Element("texts", text), at=spot.path)


def _media(slots: Slots, ratio: str | None) -> Element | None:
    kind = (slots.says("kind") or slots.rule.get("of", "image")).lower()
    found = slots.find("image")
    if kind in ("audio", "file", "document"):
        file = found or slots.find("file")
        name = slots.says("title") or safe.file_name(file.data if file else "")
        sign = "▶" if kind == "audio" else "🗎"
        shown = Element("name", name or kind, tag="span", dir="auto")
        return Element(f"file {kind}", Element("sign", sign, tag="span", aria_label=kind), shown, at=file.path if file else None)
    fit = slots.says("fit") or slots.scene.given.get("fit", "")
    image = slots.scene.image("", found or slots.find("file"), ratio or "4 / 3", fit)
    if image is None or kind != "video":
        return image
    return Element("video", image, Element("sign play", "▶", tag="span", aria_label="video"), at=image.path)


def _map(slots: Slots) -> Element:
    """Return the map of a place, which is not loaded."""
    position = ", ".join(filter(None, (slots.says("latitude"), slots.says("longitude"))))
    sign = Element("sign", "⌖", tag="span", aria_label="map")
    return Element("map", sign, Element("position", position, tag="span", dir="ltr"))


def note(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw what the payload only names: its content stands with the provider."""
    return Element("note", slots.label(), *_values(scene, spot, slots), *slots.items("items"), at=spot.path)


def _values(scene: Scene, spot: Spot, slots: Slots) -> Iterator[Element]:
    """Yield the fields of the slot `values`, with their names."""
    for way in slots.rule.get("values", ()):
        found = spot.find(way)
        if found is not None:
            name = Element("key", way.rpartition(".")[2], tag="span")
            yield Element("field", name, scene.text("value", found, tag="span"), at=found.path)


def sender(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw who sends a message."""
    return Element("sender", slots.image(ratio="1 / 1"), slots.text("title"), at=spot.path)


def sheet(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw a list that a button opens, below the button."""
    opener = slots.text("button")
    return Element(
        "sheet-of",
        opener and Element("buttons", Element("button", opener)),
        Element("sheet", slots.text("title"), *slots.items("items")),
        at=spot.path,
    )


def section(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw a part of a list, with its heading."""
    return Element("section", slots.text("title"), *slots.items("items"), at=spot.path)


def option(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw an entry of a list: a title, a text below it, a picture beside it."""
    texts = Element("texts", slots.text("title"), slots.text("text"))
    return Element("option", slots.image(ratio="1 / 1"), texts, slots.text("price"), at=spot.path)


def signal(scene: Scene, spot: Spot, slots: Slots) -> Element:
    """Draw what shows no message, such as that somebody is typing."""
    return Element("signal", slots.text("text") or slots.label(), at=spot.path)


SHAPES: dict[str, Shape] = {
    "message": message,
    "chips": chips,
    "chip": chip,
    "card": card,
    "row": row,
    "tile": tile,
    "button": button,
    "media": media,
    "note": note,
    "sender": sender,
    "sheet": sheet,
    "section": section,
    "option": option,
    "signal": signal,
    "flex": flex.draw,
}
"""What `x-draw` can name."""
