"""What a text holds: a payload or several, of which kind, or where it is no JSON."""

from __future__ import annotations

from typing import Any, NamedTuple

from ottbuild.guide.source import Text, refused
from ottbuild.schemas.jsontext import Doubtful, NotJson, fast_read, read
from ottbuild.schemas.problem import Problem


class Finding(NamedTuple):
    """A problem and its place in the file."""

    line: int
    column: int
    problem: Problem


class NoPayload(Exception):
    """A text is no payload; `finding` says why."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding


class Loaded(NamedTuple):
    """A payload in a text: the whole, or an item of an array."""

    pointer: str
    """Where it is in the text; "" for the whole."""
    data: Any
    kind: str | None
    """None if it is not clear; `problem` then says so."""
    problem: Problem | None
    also: tuple[str, ...] = ()
    """The kinds of other providers that it could be of as well."""


def loaded(data: bytes, first_line: int, kind: str | None, to_check: bool = False) -> list[Loaded]:
    """Return the payloads in a text: one, or those of an array. Their kind is recognised unless it is given.

    Args:
        data: The text.
        first_line: The line of the file on which it starts.
        kind: The kind; None to recognise it.
        to_check: Any of several kinds will do if all of them report the same problems.

    Raises:
        NoPayload: The text is not JSON.
    """
    payload = value_of(data, first_line)
    if type(payload) is dict:
        return [_loaded("", payload, kind, to_check)]
    from ottbuild.guide.recognize import split

    return [_loaded(pointer, item, kind, to_check) for pointer, item in split(payload, kind)]


def value_of(data: bytes, first_line: int) -> Any:
    """Return the value of a JSON text that starts on a line of a file.

    Raises:
        NoPayload: The text is not JSON.
    """
    try:
        return fast_read(data.rstrip(b"\r\n"))
    except Doubtful:
        return _read_carefully(data, first_line)


def text_of(data: bytes) -> str:
    """Return the text whose characters are counted."""
    return data.rstrip(b"\r\n").decode("utf-8-sig")


def _read_carefully(data: bytes, first_line: int) -> Any:
    def no_payload(text: str, offset: int, problem: Problem) -> NoPayload:
        return NoPayload(Finding(*Text(text, first_line).place(offset), problem))

    try:
        text = text_of(data)
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode()
        reason = f"is not UTF-8: byte {error.object[error.start]:#04x} can't be decoded; save it as UTF-8"
        raise no_payload(before, len(before), Problem("", "json", reason)) from None
    try:
        return read(text)
    except NotJson as error:
        raise no_payload(text, refused(text) if error.offset is None else error.offset, error.problem) from None


def _loaded(pointer: str, data: Any, kind: str | None, to_check: bool) -> Loaded:
    from ottbuild.guide.recognize import Unrecognized, others, recognize

    try:
        found = kind or recognize(data, to_check)
        return Loaded(pointer, data, found, None, () if kind or not to_check else others(found, data))
    except Unrecognized as unclear:
        return Loaded(pointer, data, None, Problem(pointer, "kind", str(unclear), list(unclear.candidates)))
