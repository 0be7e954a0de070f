"""Where things stand in the text of a JSON document.

Only a document with problems is looked at, a second time: json.loads is fast, and keeps no places. One pass over the
tokens, without recursion.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ottbuild.schemas.jsontext import NotJson, pointer, read

# Possessive quantifiers: no text, however long or odd, makes the expression go back.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[^\s"\[\]{}:,]++|[\[\]{}:,]', re.DOTALL)


class Span(NamedTuple):
    """Where a value begins, and where the member that holds it does: at its key."""

    member: int
    value: int


class Text:
    """A text by lines."""

    def __init__(self, text: str, first_line: int) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._first_line = first_line

    def place(self, offset: int) -> tuple[int, int]:
        """The line and the column of a character; columns count characters, from 1."""
        line = bisect_right(self._starts, offset) - 1
        return self._first_line + line, offset - self._starts[line] + 1


def locate(text: str, pointers: Iterable[str]) -> dict[str, Span]:
    """Where the values are that JSON Pointers name. One that is missing is where the object is that should hold it."""
    wanted = set(pointers)
    on_the_way = {part for one in wanted for part in _up(one)}
    found: dict[str, Span] = {}
    here: str | None = None  # the pointer of the open container, if something wanted is inside
    index = -1  # of the last item in an array; -1 in an object
    above: list[tuple[str | None, int]] = []
    member: int | None = None
    path: str | None = ""
    for event, start, token in _events(text):
        if event == "end":
            here, index = above.pop()
            continue
        if event == "key":
            path = here if here is None else here + pointer([_string(token)])
            member = start
            continue
        if index >= 0:
            path = here if here is None else f"{here}/{index}"
            index += 1
        if path is not None and path in on_the_way:
            found[path] = Span(start if member is None else member, start)
            if len(found) == len(on_the_way):
                break
        else:
            path = None
        member = None
        if token in "[{":
            above.append((here, index))
            here, index = path, 0 if token == "[" else -1
    return {one: next(found[part] for part in _up(one) if part in found) for one in wanted}


def refused(text: str) -> int:
    """Where a text is that `read` refuses although it is JSON by its syntax: a key that stands twice, NaN, a huge number."""
    open_objects: list[tuple[set[str], list[int]]] = []
    for event, start, token in _events(text):
        if event == "key":
            keys, twice = open_objects[-1]
            key = _string(token)
            if key in keys:
                twice.append(start)
            keys.add(key)
        elif event == "end":
            _, twice = open_objects.pop()
            if twice:
                return twice[0]
        elif token in "[{":
            open_objects.append((set(), []))
        elif not token.startswith('"'):
            try:
                read(token)
            except NotJson:
                return start
    return 0


def _events(text: str) -> Iterator[tuple[str, int, str]]:
    """The keys, the values (a container by its opening bracket) and the ends of containers, with their offsets."""
    objects: list[bool] = []
    key_next = False
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in ",:]}" and not objects:
            return  # the text is broken here, which is not what is looked for
        if token == ",":
            key_next = objects[-1]
        elif token == ":":
            key_next = False
        elif token in "]}":
            objects.pop()
            key_next = False
            yield "end", match.start(), token
        elif key_next:
            yield "key", match.start(), token
        else:
            if token in "[{":
                objects.append(token == "{")
                key_next = objects[-1]
            yield "value", match.start(), token


def _string(token: str) -> str:
    text: str = json.loads(token) if "\\" in token else token[1:-1]
    return text


def _up(one: str) -> Iterator[str]:
    """A pointer and those of what it is in, innermost first."""
    while one:
        yield one
        one = one.rpartition("/")[0]
    yield ""
