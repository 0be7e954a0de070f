"""Reads the JSON text that someone is typing: what stands where, as far as it can be told of a text that is not finished.

Nothing in a text makes it raise. A missing comma, colon or bracket is passed over, and a string that is not closed ends
with its line.
"""

from __future__ import annotations

import json
import re
from collections.abc import Collection
from typing import Any, NamedTuple

Path = tuple[str | int, ...]
"""Keys and indexes that lead to a value."""

DEEPEST = 110
"""Brackets inside more than these are passed over."""

# Possessive quantifiers, so that no text makes the expression backtrack.
_TOKEN = re.compile(r'"(?:[^"\\\n]|\\.)*+"?|[^\s"\[\]{}:,]++|[\[\]{}:,]')


class Range(NamedTuple):
    """Where a value stands."""

    member: int
    """Where its key begins; of an item, where the value begins."""
    start: int
    end: int


class Slot(NamedTuple):
    """What can be written at a place of the text."""

    what: str
    """`key`, `value`, or `after`: behind a value, where nothing but a comma or a bracket follows."""
    path: Path
    """Of a key, the way to its object; of a value, the way to it."""
    start: int
    end: int
    """The key or the value that is there already, from `start` to `end`."""
    typed: str
    """What of it stands before the place, without quotes."""
    followed: bool = False
    """Whether a key is followed by a colon."""


class Outline:
    """What stands where in a text."""

    def __init__(self, text: str, wanted: Collection[Path] = (), place: int | None = None) -> None:
        """Read a text.

        Args:
            text: The text.
            wanted: The values whose ranges are looked for.
            place: The offset whose slot is looked for.
        """
        self.data: Any = None
        """The data of the text, as far as it can be read."""
        self.ranges: dict[Path, Range] = {}
        self.slot = Slot("value", (), place or 0, place or 0, "")
        self._text = text
        self._wanted = wanted
        self._place = place
        self._open: list[_Open] = []
        self._beyond = 0
        self._seen = False
        self._read()

    def range(self, path: Path) -> Range | None:
        """Return the range of a wanted value, or of the innermost one around it that is known."""
        while path and path not in self.ranges:
            path = path[:-1]
        return self.ranges.get(path)

    def _read(self) -> None:
        self._set((), 0, len(self._text), None)
        for match in _TOKEN.finditer(self._text):
            start, end, token = match.start(), match.end(), match[0]
            if self._place is not None and not self._seen and start > self._place:
                self._seen = True
            if token in "[{":
                self._enter(start, token)
            elif token in "]}":
                self._leave(end, token)
            elif not self._beyond:
                self._take(start, end, token)
        while self._open:
            self._close(len(self._text))

    def _enter(self, start: int, token: str) -> None:
        if self._beyond or len(self._open) >= DEEPEST:
            self._beyond += 1
            return
        path = self._next()
        data: Any = {} if token == "{" else []
        self._put(path, data)
        self._open.append(_Open(path, data, start if self._key_start() is None else self._key_start(), start))
        self._note("key" if token == "{" else "value", path if token == "{" else (*path, 0), start + 1)

    def _leave(self, end: int, token: str) -> None:
        if self._beyond:
            self._beyond -= 1
            return
        wanted: type = dict if token == "}" else list
        if any(type(one.data) is wanted for one in self._open):
            while type(self._open[-1].data) is not wanted:
                self._close(end - 1)
            self._close(end)
        self._note("after", self._open[-1].path if self._open else (), end)

    def _close(self, end: int) -> None:
        done = self._open.pop()
        self._set(done.path, done.start, end, done.member)
        if self._open:
            self._open[-1].finish()

    def _take(self, start: int, end: int, token: str) -> None:
        """Take a token that is no bracket."""
        inner = self._open[-1] if self._open else None
        if token == ",":
            if inner is not None:
                inner.finish()
                path = inner.path if type(inner.data) is dict else self._next()
                self._note("key" if type(inner.data) is dict else "value", path, end)
        elif token == ":":
            if inner is not None and inner.key is not None:
                inner.colon = True
                self._note("value", (*inner.path, inner.key), end)
        elif inner is not None and type(inner.data) is dict and (inner.key is None or not inner.colon):
            inner.key, inner.key_start, inner.colon = _text_of(token), start, False
            self._note("key", inner.path, start, end)
        else:
            path = self._next()
            self._put(path, _value_of(token))
            self._set(path, start, end, self._key_start())
            self._note("value", path, start, end)
            if inner is not None:
                inner.finish()

    def _next(self) -> Path:
        """Return the way to the value that comes next."""
        if not self._open:
            return ()
        inner = self._open[-1]
        return (*inner.path, len(inner.data) if type(inner.data) is list else inner.key or "")

    def _key_start(self) -> int | None:
        return self._open[-1].key_start if self._open else None

    def _put(self, path: Path, value: Any) -> None:
        if not self._open:
            self.data = value
            return
        inner = self._open[-1].data
        if type(inner) is list:
            inner.append(value)
        else:
            inner[path[-1]] = value

    def _set(self, path: Path, start: int, end: int, member: int | None) -> None:
        if path in self._wanted:
            self.ranges[path] = Range(start if member is None else member, start, end)

    def _note(self, what: str, path: Path, start: int, end: int | None = None) -> None:
        """Keep the slot that a token makes, if the token is the last one before the place."""
        place = self._place
        if place is None or self._seen or start > place:
            return
        if end is None or (place > end):  # behind it
            self.slot = Slot(what if end is None else "after", path, place, place, "")
        else:
            followed = what == "key" and self._text[end : end + 100].lstrip()[:1] == ":"
            self.slot = Slot(what, path, start, end, self._text[start:place].strip('"'), followed)


class _Open:
    """An object or an array that is not closed yet."""

    __slots__ = ("colon", "data", "key", "key_start", "member", "path", "start")

    def __init__(self, path: Path, data: Any, member: int | None, start: int) -> None:
        self.path, self.data, self.member, self.start = path, data, member, start
        self.finish()

    def finish(self) -> None:
        """Be ready for the next member."""
        self.key: str | None = None
        self.key_start: int | None = None
        self.colon = False


def _text_of(token: str) -> str:
    try:
        value = json.loads(token)
        return value if isinstance(value, str) else token
    except ValueError:
        return token.strip('"')


def _value_of(token: str) -> Any:
    try:
        return json.loads(token)
    except (ValueError, RecursionError):
        return token.strip('"')
