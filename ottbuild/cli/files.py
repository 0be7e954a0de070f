"""Payloads in JSON and NDJSON files."""

from __future__ import annotations

import os
import sys
from contextlib import nullcontext
from itertools import chain
from typing import Any, BinaryIO, NamedTuple

from ottbuild import Problem
from ottbuild.cli.common import meant
from ottbuild.cli.source import Text, refused
from ottbuild.schemas.jsontext import NotJson, read

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Iterator

_BLANK = b" \t\r\n\xef\xbb\xbf"
"""What a line without a payload is made of: white space, and the bytes of a byte order mark."""


class Unreadable(Exception):
    """A file that can't be read, and what to do."""


def called(name: str) -> str:
    """What a file is called when something is said of it."""
    return "(standard input)" if name == "-" else name


def payloads(name: str) -> Iterator[tuple[int, bytes]]:
    """The payloads of a file, with the lines that they start on."""
    try:
        with nullcontext(sys.stdin.buffer) if name == "-" else open(name, "rb") as stream:
            yield from _split(stream, name.lower().endswith((".ndjson", ".jsonl")))
    except OSError as error:
        raise Unreadable(_why(name, error)) from None


def _split(stream: BinaryIO, is_ndjson: bool) -> Iterator[tuple[int, bytes]]:
    head: list[bytes] = []
    if not is_ndjson:
        full: list[bytes] = []
        while len(full) < 2 and (line := stream.readline()):
            head.append(line)
            if line.strip(_BLANK):
                full.append(line)
        is_ndjson = len(full) == 2 and _starts_anew(*full)
    if is_ndjson:
        for number, line in enumerate(chain(head, stream), 1):
            if line.strip(_BLANK):
                yield number, line
    else:
        data = b"".join([*head, stream.read()])
        if data.strip(_BLANK):
            yield 1, data


def _starts_anew(line: bytes, following: bytes) -> bool:
    """Whether a line can't go on with the JSON of the line before: between two values stands a comma, or a bracket."""
    return line.rstrip()[-1:] not in b"[{,:" and following.lstrip()[:1] not in b"]},:"


def size(name: str) -> int | None:
    """The size of a file, if it has one."""
    try:
        return os.path.getsize(name) or None
    except OSError:
        return None


def _why(name: str, error: OSError) -> str:
    """Why a file can't be read, and what to do."""
    if isinstance(error, IsADirectoryError):
        return f"is a directory; name its files, for example {os.path.join(name, '*.json')}"
    if isinstance(error, FileNotFoundError):
        folder, base = os.path.split(name)
        try:
            near = meant(base, os.listdir(folder or "."))
        except OSError:
            near = ""
        return "there is no such file" + near
    return f"can't be read: {error.strerror or error}"


class Finding(NamedTuple):
    """A problem and its place."""

    line: int
    column: int
    problem: Problem


class NoPayload(Exception):
    """A text that is no payload, or of no clear kind: `finding`."""

    def __init__(self, finding: Finding) -> None:
        super().__init__(finding)
        self.finding = finding


def loaded(data: bytes, first_line: int, kind: str | None) -> tuple[str, Any, str]:
    """The text of a payload, what it says, and its kind, which is found out where it is not given; raises NoPayload."""

    def no_payload(text: str, offset: int, problem: Problem) -> NoPayload:
        return NoPayload(Finding(*Text(text, first_line).place(offset), problem))

    try:
        text = data.rstrip(b"\r\n").decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = error.object[: error.start].decode()
        reason = f"is not UTF-8: byte {error.object[error.start]:#04x} can't be decoded; save it as UTF-8"
        raise no_payload(before, len(before), Problem("", "json", reason)) from None
    try:
        payload = read(text)
    except NotJson as error:
        raise no_payload(text, refused(text) if error.offset is None else error.offset, error.problem) from None
    if kind is None:
        from ottbuild.cli.recognize import Unrecognized, recognize

        try:
            kind = recognize(payload)
        except Unrecognized as unclear:
            problem = Problem("", "kind", str(unclear), list(unclear.candidates))
            raise no_payload(text, 0, problem) from None
    return text, payload, kind
