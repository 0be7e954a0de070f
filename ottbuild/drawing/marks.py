"""The marks in texts of WhatsApp and Viber: *bold*, _italic_, ~struck~, `code` and ```fixed width```.

No provider publishes a formal rule. A mark touches the text that it is about, stands at the edge of a word, and ends on its line.
"""

from __future__ import annotations

import re

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
