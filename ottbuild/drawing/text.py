"""A picture as text, for terminals and logs."""

from __future__ import annotations

from textwrap import wrap

from ottbuild.drawing.page import Picture
from ottbuild.drawing.tree import Element, visible

FRAMED = frozenset(("card", "bubble", "flex-bubble", "sheet", "generic", "note", "push", "envelope", "tile"))
"""The elements with a line at their side."""
LINES = frozenset(("chips", "option", "ends", "sender", "flex-horizontal", "flex-baseline", "file"))
"""The elements whose parts stand on one line."""


def as_text(picture: Picture, columns: int = 72) -> str:
    """Return a picture as lines of text, with its problems below.

    Args:
        picture: The picture.
        columns: How wide a line of text may be.
    """
    lines = _lines(picture.tree, max(columns, 20))
    problems = [
        f"{number}  {problem.severity}  {visible(problem.pointer) or '(the whole)'}  {visible(problem.message)}"
        for number, problem in enumerate(picture.problems, 1)
    ]
    heading = [picture.kind, *([visible(picture.title)] if picture.title else [])]
    return "\n".join([*heading, "", *lines, *([""] if problems else []), *problems]) + "\n"


def _lines(element: Element, columns: int) -> list[str]:
    """Return the lines of an element."""
    kinds = element.name.split()
    kind = kinds[0] if kinds else ""
    if kind == "picture" or "picture" in kinds:
        return [f"▨ {_inline(element) or element.attributes.get('alt', '')}".rstrip()]
    if kind in ("button", "flex-button"):
        return [f"[ {_inline(element)} ]"]
    if kind == "chip":
        return [f"( {_inline(element)} )"]
    if kind == "hint":
        return _wrapped(_inline(element), columns)
    if kind == "field" and len(element.children) > 1:
        key, *below = _parts(element)
        says = [line for child in below for line in _lines(child, columns - 2)] or [""]
        return [f"{_inline(key)}: {says[0]}".rstrip(), *(f"  {line}" for line in says[1:])]
    if kind == "flex-separator":
        return ["─" * 12]
    if kind in LINES or (len(kinds) > 1 and kinds[1] in LINES):
        return _wrapped(
            "  ".join(filter(None, (" ".join(_lines(child, columns)) for child in _parts(element)))), columns
        )
    inner = columns - 2 if kind in FRAMED else columns
    lines: list[str] = []
    waiting = ""
    for child in _parts(element):
        if child.name.startswith("mark ") or (not child.name and child.tag in ("span", "b", "i", "s", "code")):
            waiting += _inline(child)
            continue
        lines += _wrapped(waiting, inner)
        waiting = ""
        drawn = _lines(child, inner)
        if drawn and lines and kind in ("chat", "row", "flex-carousel"):
            lines.append("")
        lines += drawn
    lines += _wrapped(waiting.strip(), inner)
    return [f"│ {line}".rstrip() for line in lines] if kind in FRAMED else lines


def _parts(element: Element) -> list[Element]:
    """Return what an element consists of, with its bare texts as elements."""
    return [child if isinstance(child, Element) else Element("", child, tag="span") for child in element.children]


def _inline(element: Element) -> str:
    """Return the text of an element on one line."""
    if element.name.startswith("mark "):
        return f" ⟦{element.text}⟧"
    return "".join(visible(child) if isinstance(child, str) else _inline(child) for child in element.children)


def _wrapped(text: str, columns: int) -> list[str]:
    lines: list[str] = []
    for line in text.splitlines():
        lines += wrap(line, columns, break_on_hyphens=False) or [""]
    return lines if text else []
