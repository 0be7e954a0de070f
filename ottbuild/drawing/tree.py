"""The tree of a picture, and the one writer that makes HTML of it.

Only the tags and the attributes that are listed here can be written, and every text is escaped, so that no payload can add
code, addresses or markup. What comes from a payload goes into styles and addresses through `ottbuild.drawing.safe`.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from html import escape

from ottbuild.schemas.jsondata import pointer
from ottbuild.schemas.stack import with_room

Path = tuple[str | int, ...]
"""Keys and indexes that lead to a place in wire JSON."""

TAGS = frozenset(
    (
        *("div", "span", "p", "b", "i", "s", "u", "code", "img", "a", "h1", "h2", "ol", "ul", "li", "meter"),
        *("details", "summary", "section", "main", "aside", "input", "label", "pre", "table", "tr", "th", "td"),
    )
)
ATTRIBUTES = frozenset(
    (
        *("alt", "aria-label", "checked", "class", "dir", "for", "high", "href", "id", "lang", "low", "max", "name"),
        *("open", "optimum", "rel", "role", "referrerpolicy", "src", "style", "title", "type", "value"),
    )
)
VOID = frozenset(("img", "input"))


class Element:
    """A part of a picture."""

    __slots__ = ("attributes", "children", "name", "path", "style", "tag")

    def __init__(
        self,
        name: str,
        *children: Element | str | None,
        tag: str = "div",
        at: Path | None = None,
        style: dict[str, str] | None = None,
        **attributes: str | None,
    ) -> None:
        """Make an element.

        Args:
            name: What it is, as CSS classes.
            children: The elements and texts in it; None is left out.
            tag: One of `TAGS`.
            at: The place in the payload that it draws.
            style: CSS properties, whose values are safe.
            attributes: HTML attributes, one of `ATTRIBUTES` each; None is left out. `aria_label` is `aria-label`, `for_` is `for`.
        """
        self.name = name
        self.children: list[Element | str] = [child for child in children if child is not None]
        self.tag = tag
        self.path = at
        self.style = style or {}
        self.attributes = {
            key.rstrip("_").replace("_", "-"): value for key, value in attributes.items() if value is not None
        }

    def __iter__(self) -> Iterator[Element]:
        """Yield the elements in it."""
        return (child for child in self.children if isinstance(child, Element))

    def walk(self) -> Iterator[Element]:
        """Yield it and every element inside, from top to bottom."""
        waiting: list[Element] = [self]
        while waiting:
            element = waiting.pop()
            yield element
            waiting += reversed([*element])

    @property
    def text(self) -> str:
        """All texts inside."""
        return " ".join(child for element in self.walk() for child in element.children if isinstance(child, str))


_UNSEEN = re.compile("[\x00-\x08\x0b-\x1f\x7f-\x9f\ud800-\udfff\ufdd0-\ufdef\ufffe\uffff]")
"""Characters that no page can hold, or that say nothing: they are drawn as a mark."""
_TURNS = re.compile("[\u202a-\u202e\u2066-\u2069]")
"""Characters that turn the direction of what follows: in lists they are drawn as a mark."""


def plain(text: str) -> str:
    """Return a text without characters that can't be drawn."""
    return _UNSEEN.sub("\ufffd", text.replace("\r\n", "\n"))


def visible(text: str) -> str:
    """Return a text in which what changes the direction of writing can be seen."""
    return _TURNS.sub(lambda found: f"\u27e8U+{ord(found[0]):04X}\u27e9", plain(text))


def write(root: Element, at: str | None = None) -> str:
    """Return the HTML of a tree.

    Args:
        root: The tree.
        at: The JSON Pointer of the payload that the tree draws. With it, every part says in `data-at` what it draws.
    """
    return with_room(lambda: _written(root, at))


def _written(root: Element, at: str | None) -> str:
    parts: list[str] = []
    _write(root, parts.append, at)
    return "".join(parts)


def _write(element: Element, put: Callable[[str], None], at: str | None) -> None:
    if element.tag not in TAGS or not element.attributes.keys() <= ATTRIBUTES:
        raise ValueError(f"no picture has <{element.tag}> with {', '.join(element.attributes)}")
    put(f"<{element.tag}")
    if element.name:
        put(f' class="{escape(element.name)}"')
    if at is not None and element.path is not None:
        put(f' data-at="{escape(plain(at + pointer(element.path)))}"')
    for key, value in element.attributes.items():
        put(f' {key}="{escape(plain(value))}"')
    if element.style:
        put(f' style="{escape(";".join(f"{key}:{value}" for key, value in element.style.items()))}"')
    put(">")
    for child in element.children:
        if isinstance(child, str):
            put(escape(plain(child), quote=False))
        else:
            _write(child, put, at)
    if element.tag not in VOID:
        put(f"</{element.tag}>")
