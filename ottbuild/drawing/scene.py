"""Draws a payload: walks along its schema, and draws each part as `x-draw` in the spec says, or else as a list of its fields."""

from __future__ import annotations

import re
from collections.abc import Callable, Generator, Mapping
from contextlib import contextmanager
from typing import Any

from ottbuild.drawing import safe
from ottbuild.drawing.marks import MARKS
from ottbuild.drawing.spots import Spot
from ottbuild.drawing.tree import Element
from ottbuild.schemas.jsondata import shortened
from ottbuild.schemas.spec import Node

Shape = Callable[["Slots"], Element | None]
"""Draws a part, given what fills it; None if there is nothing to draw."""

MOST_ELEMENTS = 2000
"""So many parts of a payload are drawn; of the rest the picture says how many they are."""
WHOLE = frozenset(("flex",))
"""The shapes that have no slots, since they show every field."""
LONGEST = 20_000
"""The characters of a text that are drawn."""


class Scene:
    """One picture in the making."""

    def __init__(
        self, shapes: Mapping[str, Shape], *, images: bool = False, assets: Mapping[str, str] | None = None
    ) -> None:
        """Start a picture.

        Args:
            shapes: The functions that draw, by the names that `x-draw` has for them.
            images: Whether the page may load the pictures of the payload from their hosts.
            assets: Addresses of pictures -> `data:` addresses that stand in for them.
        """
        self.shapes = shapes
        self.images = images
        self.assets = assets or {}
        self.look = ""
        """The network that the first message is drawn for: the name of its spec."""
        self.drawn = 0
        self.skipped = 0
        self.given: dict[str, str] = {}
        """What the parts of a row share, such as the ratio of their pictures."""

    def picture(self, root: Spot) -> Element:
        """Return the tree of a payload."""
        chat = Element("chat", *self.blocks(root))
        if self.skipped:
            chat.children.append(Element("more", f"… and {self.skipped} parts more", tag="p"))
        return chat

    def blocks(self, spot: Spot) -> list[Element]:
        """Return what a payload, an envelope or a list of messages shows."""
        if spot.rule is not None:
            return [*self._envelope(spot, self._rest(spot, spot.rule)), self._message(spot)]
        rows, messages = self._sorted(spot)
        return [*self._envelope(spot, rows), *messages] if messages else [self.fields(spot)]

    def _envelope(self, spot: Spot, rows: list[Element]) -> list[Element]:
        """Return what no receiver sees, folded."""
        return [Element("envelope", Element("", _title(spot), tag="summary"), *rows, tag="details")] if rows else []

    def _rest(self, spot: Spot, rule: Node) -> list[Element]:
        """Return the fields of a payload that its shape does not show: of a request, its receivers and its options."""
        if rule["as"] in WHOLE:
            return []
        ways = [way for value in rule.values() for way in (value if isinstance(value, list) else [value])]
        shown = {way.partition(".")[0] for way in ways if isinstance(way, str)}
        others = [(name, inner) for name, inner in spot.members() if name not in shown and "const" not in inner.node]
        return [self.row(name, inner) for name, inner in others]

    def _message(self, spot: Spot) -> Element:
        rule = spot.rule or {}
        look = rule.get("look") or spot.spec.package.rpartition(".")[2]
        self.look = self.look or look
        return Element(f"message look-{look}", self.draw(spot), at=spot.path)

    def _sorted(self, spot: Spot) -> tuple[list[Element], list[Element]]:
        """Return the fields of an envelope as rows, and the messages in it."""
        rows: list[Element] = []
        messages: list[Element] = []
        spots = spot.items() if isinstance(spot.data, (list, tuple)) else None
        for name, inner in [(str(i + 1), one) for i, one in enumerate(spots)] if spots else spot.members():
            if inner.rule is not None:
                messages.append(self._message(inner))
                continue
            own, below = self._sorted(inner) if isinstance(inner.data, (dict, list, tuple)) else ([], [])
            messages += below
            if own and below:
                rows += own
            elif not below:
                rows.append(self._row(name, inner, own))
        return rows, messages

    def row(self, name: str, spot: Spot) -> Element:
        """Return a field with its name: a value, or the fields in it."""
        return self._row(name, spot, self._sorted(spot)[0] if isinstance(spot.data, (dict, list, tuple)) else [])

    def _row(self, name: str, spot: Spot, below: list[Element]) -> Element:
        label = Element("key", name, tag="span")
        if below:
            return Element("field", label, Element("fields", *below), at=spot.path)
        return Element("field", label, self.text("value", spot, tag="span"), at=spot.path)

    def fields(self, spot: Spot) -> Element:
        """Return what has no shape of its own: its fields and their values, so that nothing is invisible."""
        rows, messages = self._sorted(spot)
        if not isinstance(spot.data, (dict, list, tuple)):
            rows = [self._row(_title(spot), spot, [])]
        return Element("generic", Element("kind", _title(spot), tag="span"), *rows, *messages, at=spot.path)

    def draw(self, spot: Spot) -> Element | None:
        """Return the element of a part; None once there are too many."""
        if self.is_full():
            return None
        if not isinstance(spot.data, (dict, list, tuple)):
            return self.text("text", spot)
        rule = spot.rule
        shape = None if rule is None else self.shapes.get(rule["as"])
        element = None if rule is None or shape is None else shape(Slots(self, spot, rule))
        return self.fields(spot) if element is None else element

    def is_full(self) -> bool:
        """Count a part; return True if there are too many, so that it is left out."""
        if self.drawn >= MOST_ELEMENTS:
            self.skipped += 1
            return True
        self.drawn += 1
        return False

    def draw_all(self, spots: list[Spot]) -> list[Element]:
        """Return the elements of parts."""
        return [element for element in map(self.draw, spots) if element is not None]

    def text(self, name: str, spot: Spot, tag: str = "div", marks: object = None) -> Element:
        """Return the element of a text; `marks`, one of `MARKS`, says how words in it are made bold and the like."""
        text = spot.text or (shortened(spot.data) if spot.data not in ("", [], {}) else "")
        if len(text) > LONGEST:
            text = f"{text[:LONGEST]}… ({len(text) - LONGEST} characters more)"
        return Element(name, *(MARKS[marks](text) if marks in MARKS else [text]), tag=tag, at=spot.path, dir="auto")

    def image(self, spot: Spot | None, ratio: str | None = None, fit: str = "") -> Element | None:
        """Return the element of a picture: the picture if it may be loaded, otherwise a box of its size."""
        if spot is None:
            return None
        source = safe.picture(spot.data, self.images, self.assets)
        if source is None:
            return self.box(spot, ratio)
        style = {"aspect-ratio": ratio} if ratio else {}
        if fit in ("cover", "contain"):
            style["object-fit"] = fit
        name = safe.file_name(spot.data)
        return Element(
            "picture", tag="img", at=spot.path, style=style, src=source, alt=name, referrerpolicy="no-referrer"
        )

    def box(self, spot: Spot, ratio: str | None = None) -> Element:
        """Return the box that stands in for a picture or a video, with the name of its file."""
        name = Element("file", (safe.file_name(spot.data) or spot.text)[:60], tag="span", dir="ltr")
        style = {"aspect-ratio": ratio} if ratio else {}
        return Element("picture blocked", name, at=spot.path, style=style, title=safe.opened(spot.text))


def in_words(name: str) -> str:
    """Return the name of a field or a component as words."""
    return _BORDER.sub(" ", name.replace("_", " ")).lower().strip()


_BORDER = re.compile(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])")


def _title(spot: Spot) -> str:
    """Return the name of a part in words."""
    name = spot.component
    if not name:
        tag = spot.data.get("type") if isinstance(spot.data, dict) else None
        return tag[:60] if isinstance(tag, str) and tag else "part"
    return in_words(name)


class Slots:
    """What the spec says of the parts of a shape: which field is its title, which are its buttons."""

    def __init__(self, scene: Scene, spot: Spot, rule: Mapping[str, Any]) -> None:
        self.scene, self.spot, self.rule = scene, spot, rule

    def find(self, name: str) -> Spot | None:
        """Return the field of a slot, if it is set."""
        way = self.rule.get(name)
        return self.spot.find(way) if isinstance(way, str) else None

    def says(self, name: str) -> str:
        """Return the text of the field of a slot; "" if it is not set."""
        found = self.find(name)
        return "" if found is None else found.text

    def text(self, name: str) -> Element | None:
        """Return the element of a text, if it is set; what stands in the spec for it is under `label`."""
        found = self.find(name)
        kind = {"note": "footnote", "button": "caption"}.get(name, name)
        if found is None or not found.text:
            return None
        return self.scene.text(kind, found, marks=self.rule.get("marks"))

    @contextmanager
    def sharing(self, *names: str) -> Generator[None]:
        """Let the parts that are drawn inside the block know the texts of some slots, such as the ratio of their pictures."""
        before = self.scene.given
        self.scene.given = {**before, **{name: self.says(name) for name in names if self.says(name)}}
        yield
        self.scene.given = before

    def amount(self, found: Spot) -> Element:
        """Return the element of an amount, with its currency: its own, or that of the part around it."""
        element = self.scene.draw(found) if found.rule is not None else self.scene.text("price", found, tag="span")
        currency = self.says("currency") or self.scene.given.get("currency", "")
        if element is None or not currency or not element.text:
            return element or Element("price")
        element.children.insert(1, f" {currency}")  # before its notes
        return element

    def label(self) -> Element | None:
        """Return the words that the app writes itself."""
        words = self.rule.get("label")
        return Element("label", words) if isinstance(words, str) else None

    def image(self, name: str = "image", ratio: str | None = None, fit: str = "") -> Element | None:
        """Return the element of a picture, if it is set."""
        return self.scene.image(self.find(name), ratio, fit)

    def items(self, name: str) -> list[Element]:
        """Return the elements of the parts in the fields of a slot, in their order."""
        return self.scene.draw_all([item for spot in self.all(name) for item in spot.items()])

    def all(self, name: str) -> list[Spot]:
        """Return the fields of a slot that are set."""
        ways = self.rule.get(name, ())
        found = [self.spot.find(way) for way in ([ways] if isinstance(ways, str) else ways)]
        return [spot for spot in found if spot is not None]
