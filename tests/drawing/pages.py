"""Reads a page as a browser does: its elements, texts, styles and addresses."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from typing import NamedTuple

from ottbuild.drawing.tree import ATTRIBUTES, TAGS

VOID = frozenset(("meta", "img", "input"))


class Tag(NamedTuple):
    """A tag in a page."""

    name: str
    attributes: dict[str, str]


class Page(HTMLParser):
    """What is in a page."""

    def __init__(self, text: str) -> None:
        super().__init__(convert_charrefs=True)
        self.tags: list[Tag] = []
        self.open: list[str] = []
        self.words: list[str] = []
        self.drawn: list[str] = []
        self.comments: list[str] = []
        self.feed(text)
        self.close()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append(Tag(tag, {key: value or "" for key, value in attrs}))
        if tag not in VOID:
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        if "style" not in self.open:
            self.words.append(data)
            if "aside" not in self.open:
                self.drawn.append(data)

    def handle_comment(self, data: str) -> None:
        self.comments.append(data)

    @property
    def text(self) -> str:
        """All texts, one after the other."""
        return "".join(self.words)

    @property
    def picture(self) -> str:
        """The texts in the picture, and not beside it."""
        return "".join(self.drawn)

    def of(self, name: str) -> list[Tag]:
        """Return the tags with a class."""
        return [tag for tag in self.tags if name in tag.attributes.get("class", "").split()]


STYLE = re.compile(
    r"[a-z-]+:(?:#[0-9a-fA-F]{3,8}|-?[0-9.]+(?:px|%)?|[a-z-]+|[0-9]+ 0 (?:0|auto)|[0-9.]+(?:e\+?[0-9]+)? / [0-9.]+(?:e\+?[0-9]+)?"
    r"|span [0-9]+|repeat\([0-9]+,1fr\)"
    r"|[0-9.]+px solid #[0-9a-fA-F]{3,8}|[0-9]+px(?: [0-9]+px){0,3}|calc\([0-9.a-z+ ]+(?: / -?2)?\)(?: 0)?|calc\([0-9.-]+px \* var\(--scale, 1\)\)"
    r"|linear-gradient\(-?[0-9.]+deg, #[0-9a-fA-F]+ 0%(?:, #[0-9a-fA-F]+ [0-9.]+(?:%|px))?, #[0-9a-fA-F]+ 100%\))"
)
FRAME = {"html", "head", "meta", "title", "style", "body"}


def assert_closed(text: str, images: bool = False) -> None:
    """Assert that a page has no tag, attribute, style or address beyond those that it can have."""
    shown = Page(text)
    assert shown.open == []
    assert shown.comments == []
    for name, attributes in shown.tags:
        if name in FRAME:
            assert attributes.keys() <= {"lang", "charset", "name", "content", "http-equiv"}
            continue
        assert name in TAGS
        assert attributes.keys() <= ATTRIBUTES
        href = attributes.get("href", "#")
        assert href.startswith("#") or attributes["rel"] == "noreferrer noopener"
        source = attributes.get("src", "data:image/png;base64,")
        assert source.startswith("data:image/" if not images else ("data:image/", "https://"))
        for style in filter(None, attributes.get("style", "").split(";")):
            assert STYLE.fullmatch(style), style
    assert "<script" not in text.lower()
