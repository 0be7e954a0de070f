"""The marks in texts: *bold*, _italic_, ~struck~, `code` and ```fixed width``` of WhatsApp and Viber, and the HTML of Viber.

No provider publishes a formal rule. A mark touches the text that it is about, stands at the edge of a word, and ends on its line.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import unescape

from ottbuild.drawing import safe
from ottbuild.drawing.tree import Element

TAGS = {"*": "b", "_": "i", "~": "s"}
_MARK = re.compile(
    r"```(?P<fixed>.+?)```|`(?P<code>[^`\n]+)`|"
    r"(?<![^\W_])(?P<mark>[*_~])(?=\S)(?P<text>(?:(?!(?P=mark))[^\n])+?)(?<=\S)(?P=mark)(?![^\W_])",
    re.S,
)


def marked(text: str, depth: int = 0) -> list[Element | str]:
    """Return a text as elements, with what stands between marks in bold, italic, struck or fixed letters."""
    parts: list[Element | str] = []
    end = 0
    for found in _MARK.finditer(text):
        parts.append(text[end : found.start()])
        end = found.end()
        fixed = found["fixed"] or found["code"]
        if fixed is not None:
            parts.append(Element("", fixed, tag="code"))
        else:
            inner = marked(found["text"], depth + 1) if depth < len(TAGS) else [found["text"]]
            parts.append(Element("", *inner, tag=TAGS[found["mark"]]))
    parts.append(text[end:])
    return [part for part in parts if part != ""]


_TAG = re.compile(r"<(?P<end>/?)(?P<name>b|i|u|s|br|font)(?P<rest>(?:\s+[a-z]+\s*=\s*[^\s<>]+)*)\s*/?>", re.I)
_COLOUR = re.compile(r"""\scolor\s*=\s*["']?(#[0-9a-f]{6})["']?(?=\s|$)""", re.I)
_SIZE = re.compile(r"""\ssize\s*=\s*["']?([0-9]{1,2})["']?(?=\s|$)""", re.I)
DEEPEST = 20
"""So many tags may stand in each other; those inside are left out."""


def tagged(text: str) -> list[Element | str]:
    """Return a text as elements, with the HTML tags that Viber knows. Any other tag is text, and stands as it is."""
    root = Element("")
    open_ones: list[tuple[str, Element]] = [("", root)]
    end = 0
    for found in _TAG.finditer(text):
        _put(open_ones[-1][1], text[end : found.start()])
        end = found.end()
        name = found["name"].lower()
        if name == "br":
            _put(open_ones[-1][1], "\n")
        elif not found["end"]:
            element = _font(found["rest"]) if name == "font" else Element("", tag=name)
            if len(open_ones) <= DEEPEST:
                open_ones[-1][1].children.append(element)
                open_ones.append((name, element))
        elif any(other == name for other, _ in open_ones):
            while open_ones.pop()[0] != name:
                pass
    _put(open_ones[-1][1], text[end:])
    return root.children


def _put(element: Element, text: str) -> None:
    if text:
        element.children.append(unescape(text))


def _font(attributes: str) -> Element:
    """Return what a font tag makes of the letters in it, as far as its values are of the known forms."""
    colour, size = _COLOUR.search(attributes), _SIZE.search(attributes)
    style: dict[str, str] = {}
    if colour and (known := safe.colour(colour[1])):
        style["color"] = known
    if size and 12 <= int(size[1]) <= 32:
        style["font-size"] = f"calc({int(size[1])}px * var(--scale, 1))"
    return Element("", tag="span", style=style)


MARKS: dict[object, Callable[[str], list[Element | str]]] = {True: marked, "html": tagged}
"""What a spec says of the marks in its texts -> the function that draws a text with them."""
