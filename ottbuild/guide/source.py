"""Finds the places of values in the text of a JSON document.

The JSON parser is fast, and keeps no places; so the text of a document with problems is read a second time, in one pass
over its tokens, without recursion.
"""

from __future__ import annotations

import json
import re
from bisect import bisect_right
from collections.abc import Iterable, Iterator
from typing import NamedTuple

from ottbuild.schemas.jsondata import pointer
from ottbuild.schemas.jsontext import NotJson, read

# Possessive quantifiers, so that no text makes the expression backtrack.
_TOKEN = re.compile(r'"(?:[^"\\]++|\\.)*+"|[^\s"\[\]{}:,]++|[\[\]{}:,]', re.DOTALL)


class Span(NamedTuple):
    """The offset of a value, and of the member that holds it, which begins at its key."""

    member: int
    value: int


class Text:
    """A text, divided into lines."""

    def __init__(self, text: str, first_line: int) -> None:
        self._starts = [0, *(match.end() for match in re.finditer("\n", text))]
        self._first_line = first_line

    def place(self, offset: int) -> tuple[int, int]:
        """Return the line and the column of a character; columns count characters, from 1."""
        line = bisect_right(self._starts, offset) - 1
        return self._first_line + line, offset - self._starts[line] + 1

    def offset(self, line: int, column: int) -> int:
        """Return the offset of a place."""
        return self._starts[line - self._first_line] + column - 1


def locate(text: str, pointers: Iterable[str]) -> dict[str, Span]:
    """Return the places of the values that JSON Pointers name; for a missing value, that of the object around it."""
    wanted = set(pointers)
    on_the_way = {part for path in wanted for part in _up(path)}
    spans: dict[str, Span] = {}
    container: str | None = None  # the pointer of the open container, if something wanted is inside
    index = -1  # of the last item in an array; -1 in an object
    above: list[tuple[str | None, int]] = []
    member: int | None = None
    path: str | None = ""
    for event, start, token in _events(text):
        if event == "end":
            container, index = above.pop()
            continue
        if event == "key":
            path = container if container is None else container + pointer([_string(token)])
            member = start
            continue
        if index >= 0:
            path = container if container is None else f"{container}/{index}"
            index += 1
        if path is not None and path in on_the_way:
            spans[path] = Span(start if member is None else member, start)
            if len(spans) == len(on_the_way):
                break
        else:
            path = None
        member = None
        if token in "[{":
            above.append((container, index))
            container, index = path, 0 if token == "[" else -1
    return {path: next(spans[part] for part in _up(path) if part in spans) for path in wanted}


def refused(text: str) -> int:
    """Return the offset at which `read` refuses a text whose syntax is JSON: a repeated key, NaN, a huge number."""
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
    """Yield keys, values (a container by its opening bracket) and ends of containers, with their offsets."""
    objects: list[bool] = []
    key_next = False
    for match in _TOKEN.finditer(text):
        token = match[0]
        if token in ",:]}" and not objects:
            return  # the text is no JSON from here on
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


def _up(path: str) -> Iterator[str]:
    """Yield a pointer and the pointers of everything around it, innermost first."""
    while path:
        yield path
        path = path.rpartition("/")[0]
    yield ""
