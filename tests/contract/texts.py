"""Texts of a length in any unit, and texts that match a pattern or just miss it."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from functools import cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]  # there is no other way to see what a pattern is made of
from typing import Any

WRITINGS = {
    "ASCII": "x",
    "two bytes": "é",
    "three bytes": "漢",
    "a surrogate pair": "🍎",
    "a combining mark": "e\u0301",
    "a ZWJ sequence": "👩\u200d👩\u200d👧\u200d👦",
    "a flag": "🇻🇳",
    "a skin tone": "👍🏽",
}
"""Texts that are of different lengths in different units; each is one grapheme cluster."""


def _clusters(text: str) -> int:
    count = 0
    for one in sorted(WRITINGS.values(), key=len, reverse=True):
        count += text.count(one)
        text = text.replace(one, "")
    return count + len(text)


SIZES: dict[str, Callable[[str], int]] = {
    "character": len,
    "utf16": lambda text: len(text.encode("utf-16-le")) // 2,
    "byte": lambda text: len(text.encode()),
    "grapheme": _clusters,
}
"""How many units a text made of ASCII and WRITINGS has."""
UNITS = {"character": "characters", "utf16": "UTF-16 code units", "byte": "bytes", "grapheme": "grapheme clusters"}

EXAMPLES: dict[str, str] = {}
"""Pattern -> a text that matches it, where none can be made from the pattern itself."""


def of_size(unit: str, size: int, writing: str, start: str = "") -> str:
    """A text of exactly `size` units that begins with `start` and goes on in a writing."""
    one = WRITINGS[writing]
    room = size - SIZES[unit](start)
    count, rest = divmod(max(room, 0), 1 if unit == "grapheme" else SIZES[unit](one))
    return start + one * count + "x" * rest


@cache
def matching(pattern: str) -> tuple[str, ...]:
    """Texts that match: the shortest, the longest, and some between."""
    found = [EXAMPLES[pattern]] if pattern in EXAMPLES else []
    tree = _parser.parse(pattern)
    for turn in range(24):
        text = "".join(_draw(tree, turn))
        if re.search(pattern, text) and text not in found:
            found.append(text)
    if not found:
        raise AssertionError(f"no text is known that matches {pattern}: add one to EXAMPLES in {__name__}")
    return tuple(found)


@cache
def missing(pattern: str) -> tuple[str, ...]:
    """Texts that match but for a character too many, too few or another."""
    strict = re.compile(re.sub(r"(?<!\\)\$(?=\)*\Z)", r"\\Z", pattern))  # `$` would let a final line break pass
    near: list[str] = []
    for text in matching(pattern):
        near += [text + "\n", text + " ", " " + text, text[:-1], text[1:], text + text[-1:], text + "é"]
        near += [text[:place] + other + text[place + 1 :] for place in range(min(len(text), 20)) for other in "!0x "]
    return tuple(text for text in dict.fromkeys(near) if not strict.search(text))


def _draw(tree: Any, turn: int) -> Iterator[str]:
    """The parts of one text: a turn of 0 keeps it short, odd ones make it long, and each takes other branches."""
    for code, value in tree:
        if code is op.LITERAL:
            yield chr(value)
        elif code is op.NOT_LITERAL:
            yield "x" if value != ord("x") else "y"
        elif code is op.ANY:
            yield "x"
        elif code is op.IN:
            yield _one_of(value, turn)
        elif code is op.BRANCH:
            yield from _draw(value[1][turn // 2 % len(value[1])], turn)
        elif code is op.SUBPATTERN:
            yield from _draw(value[-1], turn)
        elif code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            low, high, part = value
            count = low if turn % 2 == 0 else max(low, 3) if high is op.MAXREPEAT else int(high)
            for _ in range(count):
                yield from _draw(part, turn)
        elif code is op.ATOMIC_GROUP:
            yield from _draw(value, turn)


def _one_of(members: Any, turn: int) -> str:
    negated = members[0][0] is op.NEGATE
    fits = [one for one in _CHARACTERS if any(_covers(member, one) for member in members) != negated]
    return fits[turn % len(fits)]


_CHARACTERS = "".join(sorted(map(chr, range(32, 127)), key=lambda one: (not one.isalnum(), one))) + "\n漢"
_CATEGORIES = {
    op.CATEGORY_DIGIT: r"\d", op.CATEGORY_NOT_DIGIT: r"\D", op.CATEGORY_SPACE: r"\s", op.CATEGORY_NOT_SPACE: r"\S",
    op.CATEGORY_WORD: r"\w", op.CATEGORY_NOT_WORD: r"\W",
}  # fmt: skip


def _covers(member: Any, one: str) -> bool:
    kind, value = member
    if kind is op.LITERAL:
        return bool(value == ord(one))
    if kind is op.RANGE:
        return bool(value[0] <= ord(one) <= value[1])
    return kind is op.CATEGORY and re.match(_CATEGORIES[value], one) is not None
