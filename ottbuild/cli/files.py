"""Payloads in JSON and NDJSON files."""

from __future__ import annotations

import os
import re
import stat
import sys
from codecs import getincrementaldecoder
from contextlib import nullcontext
from io import BufferedReader
from itertools import chain
from typing import BinaryIO, TextIO

from ottbuild.cli.common import Unusable, meant
from ottbuild.schemas.escapes import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Callable, Iterable, Iterator

    from ottbuild.guide.loading import Finding

BLANK = b" \t\r\n\xef\xbb\xbf"
"""The bytes of a line without a payload: white space, and those of a byte order mark."""


ENDS_OF_LINES = (".ndjson", ".jsonl")
"""How the names of files end that have a JSON text a line."""


class Unreadable(Exception):
    """A file that can't be read, and what to do."""


def called(name: str) -> str:
    """Return the name of a file for messages."""
    return "(standard input)" if name == "-" else name


def payloads(name: str) -> Iterator[tuple[int, bytes]]:
    """Yield the payloads of a file, each with the line that it starts on.

    Raises:
        Unreadable: The file can't be read.
    """
    try:
        with nullcontext(sys.stdin.buffer) if name == "-" else open(name, "rb") as stream:
            refuse_binary(stream)
            yield from split(name, stream)
    except OSError as error:
        raise Unreadable(why(name, error)) from None


Batch = list[tuple[int, bytes]]
"""Some payloads of a file, each with the line that it starts on."""


def batches(payloads: Iterable[tuple[int, bytes]], one_by_one: bool = False) -> Iterator[Batch]:
    """Yield payloads in batches of some hundred, or one by one as they come.

    Raises:
        Unreadable: The payloads end with it, after those before.
    """
    if one_by_one:
        yield from ([payload] for payload in payloads)
        return
    batch: Batch = []
    volume = 0
    try:
        for payload in payloads:
            batch.append(payload)
            volume += len(payload[1])
            if volume >= FULL:
                yield batch
                batch, volume = [], 0
    except Unreadable:
        if batch:
            yield batch
        raise
    if batch:
        yield batch


FULL = 500_000
"""The bytes of a batch: much against what it costs to hand it to another process, little against the memory."""


def refuse_binary(stream: BinaryIO) -> None:
    """Refuse what is no text at all, such as a picture: each of its lines would be a problem of its own."""
    sample: bytes = stream.peek(SAMPLE)[:SAMPLE] if isinstance(stream, BufferedReader) else b""
    if sample.startswith((b"\xff\xfe", b"\xfe\xff")):
        raise Unreadable("is text in UTF-16, and JSON is text in UTF-8; save it as UTF-8")
    if b"\0" in sample or (_CONTROL.search(sample) and not _is_text(sample)):
        raise Unreadable("is no text, but binary data; JSON is text in UTF-8")


SAMPLE = 4096
"""The bytes at the start of a file that tell whether it is text."""
_CONTROL = re.compile(rb"[\x01-\x08\x0e-\x1f]")


def _is_text(sample: bytes) -> bool:
    try:
        getincrementaldecoder("utf-8")().decode(sample)  # the last character may be cut
    except UnicodeDecodeError:
        return False
    return True


def split(name: str, stream: BinaryIO) -> Iterator[tuple[int, bytes]]:
    """Yield the payloads of an open file, each with the line that it starts on."""
    is_ndjson = name.lower().endswith(ENDS_OF_LINES)
    read_line, read_all = bounded(stream.readline), bounded(stream.read)
    head: list[bytes] = []
    if not is_ndjson:
        full: list[bytes] = []
        while len(full) < 2 and (line := read_line()):
            head.append(line)
            if line.strip(BLANK):
                full.append(line)
        is_ndjson = len(full) == 2 and _starts_anew(*full)
    if is_ndjson:
        for number, line in enumerate(chain(head, iter(read_line, b"")), 1):
            if line.strip(BLANK):
                yield number, line
    else:
        data = b"".join([*head, read_all()])
        if data.strip(BLANK):
            yield 1, data


def bounded(read: Callable[[int], bytes], of: str = "payload") -> Callable[[], bytes]:
    """Return a function that reads at most LONGEST bytes, and refuses more; `of` is what is read."""

    def read_some() -> bytes:
        data = read(LONGEST + 1)
        if len(data) > LONGEST:
            raise Unreadable(f"has a {of} of more than {LONGEST // 1_000_000} MB, which no provider takes")
        return data

    return read_some


LONGEST = 64_000_000
"""The most bytes of a payload, or of a line; an endless one would fill the memory."""


def _starts_anew(line: bytes, following: bytes) -> bool:
    """Return True if a line can't continue the JSON of the line before: no comma or bracket separates them."""
    return line.rstrip()[-1:] not in b"[{,:" and following.lstrip()[:1] not in b"]},:"


def size(name: str) -> int | None:
    """Return the size of a file in bytes, None if it has none."""
    try:
        return os.path.getsize(name) or None
    except OSError:
        return None


def why(name: str, error: OSError) -> str:
    """Return why a file can't be read, and what to do."""
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


def identity(name: str, standard: TextIO) -> object:
    """Return what tells a file from any other, under whatever name it is opened; None for a device."""
    try:
        found = os.fstat(standard.fileno()) if name == "-" else os.stat(name)
    except (OSError, ValueError):  # it is still to be made, or is no file of the system
        return None if name == "-" else os.path.realpath(name)
    is_file = stat.S_ISREG(found.st_mode) or stat.S_ISFIFO(found.st_mode)
    return (found.st_dev, found.st_ino) if is_file else None


def unclear(shown: str, finding: Finding) -> Unusable:
    """Return the error of a file that holds no payload; `shown` is its name."""
    return Unusable(f"{shown}:{finding.line}:{finding.column}: {printable(finding.problem.message)}")
