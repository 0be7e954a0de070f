"""Lays out a wire diff as lines of JSON, for the screen and the pages."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import Any

from ottbuild_codegen.review.wirediff import DiffNode, Mark, text_of

NEAR = 2
"""Unchanged lines to show around a changed one."""
LEAST = 3
"""The fewest unchanged lines to fold."""
LONG = 300
"""Characters of a text to show."""
SHARED = 40
"""Common characters of two changed texts to show; more are cut."""


@dataclass(frozen=True)
class Line:
    """One line of JSON, or a fold."""

    mark: Mark
    depth: int
    text: str
    note: str = ""
    folded: int = 0
    """The number of unchanged lines that are folded into this one."""

    @property
    def indented(self) -> str:
        """The text with its indentation."""
        return "  " * self.depth + self.text


def lines_of(root: DiffNode) -> list[Line]:
    """Return all lines of a payload, each with its mark."""
    return list(_lines(root, 0, "", ""))


def folded(lines: list[Line]) -> list[Line]:
    """Return the lines with long unchanged parts folded. The brackets around a change stay visible."""
    shown = [line.mark is not Mark.SAME for line in lines]
    for place in [place for place, changed in enumerate(shown) if changed]:
        for near in range(max(place - NEAR, 0), min(place + NEAR + 1, len(lines))):
            shown[near] = True
        depth = lines[place].depth
        for above in range(place - 1, -1, -1):
            if lines[above].depth < depth:
                depth = lines[above].depth
                shown[above] = True
    result: list[Line] = []
    hidden: list[Line] = []
    for line, visible in zip([*lines, None], [*shown, True], strict=True):
        if not visible and line is not None:
            hidden.append(line)
            continue
        result += hidden if len(hidden) < LEAST else [_fold(hidden)]
        hidden = []
        result += [line] if line is not None else []
    return result


def _fold(hidden: list[Line]) -> Line:
    depth = min(line.depth for line in hidden)
    return Line(Mark.SAME, depth, f"… {len(hidden)} unchanged lines", folded=len(hidden))


def visible(text: str) -> str:
    """Return a text with JSON escapes for characters that are invisible, or that change the layout around them."""
    if text.isprintable():
        return text
    return "".join(character if character.isprintable() else _escape(character) for character in text)


def _escape(character: str) -> str:
    number = ord(character)
    return f"\\u{number:04x}" if number <= 0xFFFF else json.dumps(character)[1:-1]


def _lines(node: DiffNode, depth: int, label: str, comma: str) -> Iterator[Line]:
    if node.left:
        yield Line(Mark.MOVED, depth, f"{label}…", node.note)
    elif node.mark is Mark.CHANGED:
        yield from _changed(node, depth, label, comma)
    elif node.parts is None:
        rest = Mark.SAME if node.mark is Mark.MOVED else node.mark
        first, *others = _plain(node.value, depth, label, comma, rest)
        yield replace(first, mark=node.mark, note=_joined(node.note, first.note))
        yield from others
    else:
        opening, closing = "{}" if isinstance(node.value, dict) else "[]"
        rest = Mark.SAME if node.mark is Mark.MOVED else node.mark
        yield Line(node.mark, depth, f"{label}{opening}", node.note)
        for place, part in enumerate(node.parts):
            name = part.at[-1] if isinstance(node.value, dict) else None
            yield from _lines(part, depth + 1, _label(name), "," if place + 1 < len(node.parts) else "")
        yield Line(rest, depth, closing + comma)


def _changed(node: DiffNode, depth: int, label: str, comma: str) -> Iterator[Line]:
    if any(isinstance(value, (dict, list)) and value for value in (node.old, node.new)):
        yield from _plain(node.old, depth, label, comma, Mark.REMOVED)
        first, *others = _plain(node.new, depth, label, comma, Mark.ADDED)
        yield replace(first, note=_joined(node.note, first.note))
        yield from others
    else:
        old, new = _cut(node.old, node.new)
        yield Line(Mark.CHANGED, depth, f"{label}{old} → {new}{comma}", node.note)


def _plain(value: Any, depth: int, label: str, comma: str, mark: Mark) -> Iterator[Line]:
    """Return the lines of a value, all with the same mark."""
    if isinstance(value, (dict, list)) and value:
        members = list(value.items()) if isinstance(value, dict) else [(None, item) for item in value]
        opening, closing = "{}" if isinstance(value, dict) else "[]"
        yield Line(mark, depth, f"{label}{opening}")
        for place, (name, item) in enumerate(members):
            yield from _plain(item, depth + 1, _label(name), "," if place + 1 < len(members) else "", mark)
        yield Line(mark, depth, closing + comma)
    else:
        note = ""
        if isinstance(value, str) and len(value) > LONG:
            note = f"{len(value)} characters"
            value = value[:LONG] + "…"
        yield Line(mark, depth, f"{label}{visible(text_of(value))}{comma}", note)


def _label(name: str | None) -> str:
    return "" if name is None else f"{visible(text_of(name))}: "


def _cut(old: Any, new: Any) -> tuple[str, str]:
    """Return both values as JSON; of long texts, the part that differs with some context."""
    if isinstance(old, str) and isinstance(new, str):
        start = max(_shared(old, new) - SHARED, 0)
        end = max(_shared(old[start:][::-1], new[start:][::-1]) - SHARED, 0)
        old, new = (_part(value, start, end) for value in (old, new))
    return visible(text_of(old)), visible(text_of(new))


def _shared(text: str, other: str) -> int:
    """Return the number of characters that two texts have in common at the start."""
    pairs = zip(text, other, strict=False)
    return next((place for place, (a, b) in enumerate(pairs) if a != b), min(len(text), len(other)))


def _part(text: str, start: int, end: int) -> str:
    part = text[start : len(text) - end]
    if len(part) > LONG:
        part, end = part[:LONG], 1
    return ("…" if start else "") + part + ("…" if end else "")


def _joined(*notes: str) -> str:
    return "; ".join(note for note in notes if note)
