"""Rows of values in CSV, NDJSON, Parquet and Arrow files, in batches that can be handed to other processes."""

from __future__ import annotations

import csv
import json
import os
import re
import sys
from contextlib import contextmanager
from io import BufferedReader
from itertools import chain
from typing import Any, BinaryIO, NamedTuple

from ottbuild.campaigns.campaign import batches as row_batches
from ottbuild.cli.common import Unusable
from ottbuild.cli.files import (
    BLANK,
    ENDS_OF_LINES,
    LONGEST,
    SAMPLE,
    Unreadable,
    batches,
    bounded,
    called,
    refuse_binary,
    split,
    why,
)

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Generator, Iterable, Iterator

ROWS = 2000
"""The rows of a batch of cells."""
TABLE_ROWS = 20_000
"""The most rows of a batch of a table."""
DELIMITERS = ",;\t|"
"""What may separate the cells of a CSV file."""


class Cells(NamedTuple):
    """Rows of a CSV file."""

    header: list[str]
    rows: list[tuple[int, list[str]]]
    """The line on which each row starts, and its cells."""


class Lines(NamedTuple):
    """Lines of an NDJSON file."""

    lines: list[tuple[int, bytes]]
    """The number of each line, and its text."""


class Batch(NamedTuple):
    """Some rows of a file."""

    first: int
    """The number of the first one, from 0."""
    rows: Any
    """`Cells`, `Lines`, or a record batch of Arrow."""
    size: int
    """How much of the file they are, in its unit."""


class Data(NamedTuple):
    """An open file of rows."""

    name: str
    batches: Iterator[Batch]
    columns: list[str] | None
    """The names of the columns; None if each row has names of its own."""
    size: int | None
    """The size of the file in `unit`; None if it is not known."""
    unit: str


@contextmanager
def opened(name: str, wanted: Iterable[str]) -> Generator[Data]:
    """Open a file of rows, whose format its first bytes tell.

    Args:
        name: The path of the file; "-" is standard input.
        wanted: The names of the columns that are read, as far as the format lets others be.

    Raises:
        Unreadable: The file can't be read; also while its batches are read, after those before.
        Unusable: The format needs pyarrow, and that is not installed.
    """
    limit = csv.field_size_limit()
    stream: Any = None
    try:
        with _reading(name):
            stream = _stdin() if name == "-" else open(name, "rb")  # noqa: SIM115  closed below
            data = _of(name, stream, {*wanted})
        csv.field_size_limit(LONGEST)
        yield data._replace(batches=_readable(name, data.batches))
    finally:
        csv.field_size_limit(limit)
        if stream is not None and name != "-":
            stream.close()


@contextmanager
def _reading(name: str) -> Generator[None]:
    """Say why a file can't be read."""
    try:
        yield
    except OSError as error:
        raise Unreadable(why(name, error)) from None


def _readable(name: str, parts: Iterator[Batch]) -> Iterator[Batch]:
    with _reading(name):
        yield from parts


def _of(name: str, stream: Any, wanted: set[str]) -> Data:
    head = stream.peek(SAMPLE)[:SAMPLE]
    if not head.strip(BLANK):
        raise Unreadable("is empty; there is nothing to render")
    if head.startswith((b"PAR1", b"ARROW1", b"\xff\xff\xff\xff")):
        return _table(called(name), stream, head, wanted)
    refuse_binary(stream)
    size = None if name == "-" else os.fstat(stream.fileno()).st_size
    if _are_lines(name, head):
        return _lines(name, stream, size)
    if head.lstrip(BLANK).startswith(b"["):
        raise Unreadable("is one JSON array; give one object a line instead, as jq -c '.[]' makes of it")
    return _cells(called(name), stream, size)


def _are_lines(name: str, head: bytes) -> bool:
    """Return True for NDJSON. Its first line may be no row: a null, a number, a text or a list."""
    first, _, others = head.lstrip(BLANK).partition(b"\n")
    if first.startswith(b"{"):
        return True
    if not (others.lstrip(BLANK).startswith(b"{") or name.lower().endswith(ENDS_OF_LINES)):
        return False
    try:
        json.loads(first)
    except (ValueError, RecursionError):
        return False
    return bool(others.strip(BLANK)) or not first.startswith(b"[")


def _stdin() -> Any:
    stream: Any = sys.stdin.buffer
    return stream if hasattr(stream, "peek") else BufferedReader(stream)


def _lines(name: str, stream: BinaryIO, size: int | None) -> Data:
    def parts() -> Iterator[Batch]:
        first = 0
        for lines in batches(split(name, stream)):
            yield Batch(first, Lines(lines), sum([len(line) for _, line in lines]))
            first += len(lines)

    return Data(called(name), parts(), None, size, "B")


def _cells(name: str, stream: BinaryIO, size: int | None) -> Data:
    read = 0

    def lines() -> Iterator[str]:
        nonlocal read
        for number, line in enumerate(iter(bounded(stream.readline, "line"), b""), 1):
            read += len(line)
            try:
                yield line.decode("utf-8-sig" if number == 1 else "utf-8")
            except UnicodeDecodeError as error:
                byte = line[error.start]
                raise Unreadable(f"line {number} is not UTF-8: byte {byte:#04x}; save the file as UTF-8") from None

    source = lines()
    blank = 0
    for first in source:
        if first.strip():
            break
        blank += 1
    else:
        raise Unreadable("is empty; there is nothing to render")
    plain = _QUOTED.sub("", first)
    if "\r" in plain.rstrip("\r\n"):
        raise Unreadable("ends its lines with a carriage return (CR) alone; save it with LF or CR LF")
    reader = csv.reader(chain([first], source), delimiter=max(DELIMITERS, key=plain.count), strict=True)

    def rows() -> Iterator[tuple[int, list[str]]]:
        line = blank + 1
        try:
            for cells in reader:
                if cells:
                    yield line, cells
                line = blank + reader.line_num + 1
        except csv.Error as error:
            raise Unreadable(f"line {line} is no row of a CSV file: {_meaning(error)}") from None

    found = rows()
    _, header = next(found)

    def parts() -> Iterator[Batch]:
        first = before = 0
        for batch in row_batches(found, ROWS, ROWS):
            yield Batch(first, Cells(header, batch), read - before)
            first += len(batch)
            before = read

    return Data(name, parts(), header, size, "B")


_QUOTED = re.compile(r'"[^"]*(?:"|$)')


def _meaning(error: csv.Error) -> str:
    """Return what an error of the reader means."""
    text = str(error)
    if "field limit" in text:
        return f"a cell has more than {LONGEST:,} characters; is a quote left open?"
    return "a carriage return (CR) ends no line; save the file with LF or CR LF" if "new-line" in text else text


def _table(name: str, stream: BinaryIO, head: bytes, wanted: set[str]) -> Data:
    try:
        from ottbuild.campaigns.untyped import pa
    except ImportError:
        raise Unusable(f'{name} is a table, which needs pyarrow: pip install "ottbuild[arrow]"') from None
    try:
        if head.startswith(b"PAR1"):
            return _parquet(name, stream, wanted)
        if head.startswith(b"ARROW1"):
            return _arrow(name, _seekable(stream), wanted)
        reader = pa.ipc.open_stream(stream)
    except pa.ArrowException as error:
        raise Unreadable(f"can't be read as a table: {error}") from None
    return Data(name, _counted(reader), reader.schema.names, None, " rows")


def _parquet(name: str, stream: BinaryIO, wanted: set[str]) -> Data:
    import pyarrow.parquet as parquet  # pyright: ignore[reportMissingTypeStubs]

    file: Any = parquet.ParquetFile(_seekable(stream))
    names = file.schema_arrow.names
    parts = file.iter_batches(TABLE_ROWS, columns=[column for column in names if column in wanted])
    return Data(name, _counted(parts), names, file.metadata.num_rows, " rows")


def _arrow(name: str, stream: BinaryIO, wanted: set[str]) -> Data:
    from ottbuild.campaigns.untyped import pa

    file = pa.ipc.open_file(stream)
    names = file.schema.names
    parts = (file.get_batch(at) for at in range(file.num_record_batches))
    return Data(name, _counted(parts), names, None, " rows")


def _seekable(stream: BinaryIO) -> BinaryIO:
    if not stream.seekable():
        raise Unreadable("is a table that is read from its end; name the file, or send CSV, NDJSON or an Arrow stream")
    return stream


def _counted(batches: Iterable[Any]) -> Iterator[Batch]:
    """Yield record batches of a bounded size."""
    from ottbuild.campaigns.untyped import pa

    first = 0
    try:
        for batch in batches:
            for at in range(0, batch.num_rows, TABLE_ROWS):
                part = batch.slice(at, TABLE_ROWS)
                yield Batch(first, part, part.num_rows)
                first += part.num_rows
    except (pa.ArrowException, OSError) as error:
        raise Unreadable(f"can't be read further: {error}") from None
