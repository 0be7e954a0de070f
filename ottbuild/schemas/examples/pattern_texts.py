"""Make texts that match a pattern, or just miss it."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache
from re import _constants as op  # type: ignore[attr-defined]
from re import _parser  # type: ignore[attr-defined]  # there is no public way to see what a pattern is made of
from typing import Any

from ottbuild.schemas.patterns import search

TURNS = 24
"""How many texts are tried for a pattern; each turn takes other branches, characters and numbers of repetitions."""
MOST_REPEATS = 2_000
"""A part is not repeated more often than this."""
_CHARACTERS = "".join(sorted(map(chr, range(32, 127)), key=lambda char: (not char.isalnum(), char))) + "\n漢"
_CATEGORIES = {
    op.CATEGORY_DIGIT: r"[0-9]", op.CATEGORY_NOT_DIGIT: r"[^0-9]", op.CATEGORY_SPACE: r"\s",
    op.CATEGORY_NOT_SPACE: r"\S", op.CATEGORY_WORD: r"[A-Za-z0-9_]", op.CATEGORY_NOT_WORD: r"[^A-Za-z0-9_]",
}  # fmt: skip


@cache
def texts_matching(pattern: str) -> tuple[str, ...]:
    """Return texts that match: the shortest first, then longer ones that take other branches.

    The result is empty where no such text can be made, as for many patterns with look-arounds.
    """
    texts: list[str] = []
    try:
        tree = _parser.parse(pattern)
        for turn in range(TURNS):
            text = "".join(_parts(tree, turn))
            if text not in texts and search(pattern, text):
                texts.append(text)
    except (re.error, LookupError, TypeError, ValueError, OverflowError, RecursionError):
        pass  # some construct of the pattern is beyond this generator
    return tuple(texts)


@cache
def texts_missing(pattern: str) -> tuple[str, ...]:
    """Return texts that fail to match only by a character too many, too few or another one."""
    near: list[str] = []
    for text in texts_matching(pattern):
        near += [text + "\n", text + " ", " " + text, text[:-1], text[1:], text + text[-1:], text + "é"]
        near += [text[:place] + other + text[place + 1 :] for place in range(min(len(text), 20)) for other in "!0x "]
    return tuple(text for text in dict.fromkeys(near) if not search(pattern, text))


def _parts(tree: Any, turn: int) -> Iterator[str]:
    """Yield the parts of one text. Turn 0 keeps it short, odd turns make it long."""
    for code, value in tree:
        if code is op.LITERAL:
            yield chr(value)
        elif code is op.NOT_LITERAL:
            yield "x" if value != ord("x") else "y"
        elif code is op.ANY:
            yield "x"
        elif code is op.IN:
            fitting = _members(tuple(value))
            yield fitting[turn % len(fitting)]
        elif code is op.BRANCH:
            yield from _parts(value[1][turn // 2 % len(value[1])], turn)
        elif code is op.SUBPATTERN:
            yield from _parts(value[-1], turn)
        elif code in (op.MAX_REPEAT, op.MIN_REPEAT, op.POSSESSIVE_REPEAT):
            low, high, part = value
            count = low if turn % 2 == 0 else max(low, 3) if high is op.MAXREPEAT else int(high)
            for _ in range(min(count, max(low, MOST_REPEATS))):
                yield from _parts(part, turn)
        elif code is op.ATOMIC_GROUP:
            yield from _parts(value, turn)


@cache
def _members(members: tuple[Any, ...]) -> list[str]:
    """Return the characters of a set."""
    negated = members[0][0] is op.NEGATE
    return [char for char in _CHARACTERS if any(_covers(member, char) for member in members) != negated]


def _covers(member: Any, char: str) -> bool:
    kind, value = member
    if kind is op.LITERAL:
        return bool(value == ord(char))
    if kind is op.RANGE:
        return bool(value[0] <= ord(char) <= value[1])
    return kind is op.CATEGORY and re.match(_CATEGORIES[value], char) is not None
