"""Columns of values to a column of payloads: Arrow tables, of whatever library they come from."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import suppress
from functools import cached_property
from itertools import islice
from typing import Any

import orjson

from ottbuild.campaigns.columns import Column, Kind, Listed, Use, common_start, converted, written
from ottbuild.campaigns.fast import Fast
from ottbuild.campaigns.rows import look
from ottbuild.campaigns.untyped import Array, RecordBatch, Schema, Table, pa, pc
from ottbuild.schemas.jsondata import shortened
from ottbuild.schemas.records import record

PROBLEM = pa.struct(
    [
        ("row", pa.int64()),
        *[(name, pa.string()) for name in ("field", "pointer", "rule", "message", "limit", "actual", "unit", "doc")],
        *[(name, pa.string()) for name in ("provider_message", "provider_code", "severity")],
    ]
)
"""A problem of a row. The limit and the actual value are JSON text."""
RESULTS = [pa.field("payload", pa.string()), pa.field("problems", pa.list_(PROBLEM))]
"""The columns that are made."""
_MADE = tuple(one.name for one in RESULTS)

STEP_BYTES = 1 << 22
"""The bytes of JSON text that are made at once: so many stay in the caches of a processor."""
MOST_BYTES = 1 << 30
"""The bytes of JSON text from which on fewer rows are looked at at once: an Arrow array holds 2 GiB of text."""
MOST_ROWS = 1 << 16
"""The most rows that are looked at at once."""

Judge = Callable[[int, Any], "tuple[bytes | None, tuple[Any, ...]]"]
"""Returns the payload and the problems of a row, given its number and its values."""


class Tables:
    """Fills the rows of tables."""

    def __init__(self, fast: Fast | None, judge: Judge, needs: Mapping[str, bool], keep: Iterable[str]) -> None:
        """Prepare it.

        Args:
            fast: The fast form of the campaign.
            judge: Looks at rows that are not certain to be valid.
            needs: The names of the values, and whether a row without it is refused.
            keep: The names of the columns to keep.

        Raises:
            TypeError: `keep` is no list of names.
            ValueError: A name is given twice, or is that of a column that is made.
        """
        self._fast = fast
        self._judge = judge
        self._needs = needs
        names: list[Any] = [*keep]
        if issubclass(type(keep), str) or not all(issubclass(type(name), str) for name in names):
            raise TypeError(f"keep is a list of names of columns, not {shortened(keep)}")
        counts = Counter(names)
        for name in names:
            if counts[name] > 1 or name in _MADE:
                why = "is the name of a column that is made" if name in _MADE else "is given twice"
                raise ValueError(f"can't keep the column {shortened(name)}: it {why}")
        self._keep = names

    def table(self, source: Any) -> Table:
        """Return the results for a table."""
        reader = _reader(source)
        return pa.Table.from_batches(self._filled(reader, 0), self._schema(reader.schema))

    def batches(self, sources: Iterable[Any]) -> Iterator[RecordBatch]:
        """Yield the results for tables, in order."""
        row = 0
        for source in sources:
            reader = _reader(source)
            self._schema(reader.schema)
            for batch in self._filled(reader, row):
                row += batch.num_rows
                yield batch

    def rows(self, source: Any) -> Iterator[dict[str, Any]]:
        """Yield the rows of a table, with the values that the campaign needs."""
        reader = _reader(source)
        self._schema(reader.schema)
        for batch in reader:
            values = self._values(batch)
            for at in range(values.num_rows):
                yield _row(values, at)

    def _values(self, batch: RecordBatch) -> RecordBatch:
        names = {*batch.schema.names}
        return batch.select([name for name in self._needs if name in names])

    def _schema(self, given: Schema) -> Schema:
        """Return the columns of the result.

        Raises:
            ValueError: A column is missing, or there are several of its name.
        """
        counts = Counter(given.names)
        lacking = [name for name, needed in self._needs.items() if needed and name not in counts]
        lacking += [name for name in self._keep if name not in counts]
        if lacking:
            known = ", ".join(map(shortened, islice(given.names, 20))) or "none"
            more = ", ..." if len(given.names) > 20 else ""
            raise ValueError(f"the table lacks {', '.join(map(repr, lacking))}; its columns are {known}{more}")
        for name in (*self._needs, *self._keep):
            if counts[name] > 1:
                raise ValueError(f"the table has {counts[name]} columns {name!r}")
        return pa.schema([*[given.field(name) for name in self._keep], *RESULTS])

    def _filled(self, reader: Iterable[RecordBatch], row: int) -> Iterator[RecordBatch]:
        for batch in reader:
            kept = batch.select(self._keep)
            values = self._values(batch)
            step = self._rows_at_once(values)
            done = 0
            for at in range(0, batch.num_rows, step):
                for made in self._made(values.slice(at, step), row + at):
                    own = kept.slice(done, len(made[0]))
                    done += len(made[0])
                    yield pa.RecordBatch.from_arrays([*own.columns, *made], schema=pa.schema([*kept.schema, *RESULTS]))
            row += batch.num_rows

    def _rows_at_once(self, values: RecordBatch) -> int:
        if self._fast is None:
            return 1024
        each = self._fast.fixed_bytes + sum(map(_size, values.columns)) // max(1, values.num_rows)
        return int(min(MOST_ROWS, max(1, MOST_BYTES // each)))

    def _made(self, values: RecordBatch, row: int) -> Iterator[list[Array]]:
        """Yield the payloads and the problems of rows, in parts that an array can hold."""
        fast = self._fast
        count = values.num_rows
        if fast is None:
            yield self._judged(None, values, {*range(count)}, row)
            return
        doubtful: set[int] = set()
        try:
            columns = [_column(use, values, doubtful) for use in fast.uses]
            size = count * fast.fixed_bytes + sum([columns[column].size for column in fast.order])
        except pa.ArrowInvalid:  # texts that stand there once take more than an array holds where they are repeated
            columns, size = [], MOST_BYTES + 1
        if size > MOST_BYTES and count > 1:
            yield from self._made(values.slice(0, count // 2), row)
            yield from self._made(values.slice(count // 2), row + count // 2)
            return
        if size > MOST_BYTES:
            yield self._judged(None, values, {0}, row)
            return
        look(fast, columns, doubtful)
        arrays = [_array(column.written) for column in columns]
        literals = [*map(_literal, fast.segments)]
        step = max(64, STEP_BYTES * count // size)
        for at in range(0, count, step):
            parts: list[Any] = [literals[0]]
            for column, literal in zip(fast.order, literals[1:], strict=True):
                parts += [arrays[column].slice(at, step), literal]
            own = {place - at for place in doubtful.intersection(range(at, at + step))}
            texts = None if len(own) == min(step, count - at) else pc.binary_join_element_wise(*parts, _literal(b""))
            yield self._judged(texts, values.slice(at, step), own, row + at)

    def _judged(self, texts: Array | None, values: RecordBatch, doubtful: set[int], row: int) -> list[Array]:
        """Return the payloads and the problems of rows, of which those that are doubtful are judged one by one."""
        count = values.num_rows
        if not doubtful:
            return [texts, _no_problems(count)]
        places = sorted(doubtful)
        results = [self._judge(row + at, _row(values, at)) for at in places]
        judged = pa.array([payload for payload, _ in results], pa.string())
        problems: list[list[Any]] = [[] for _ in range(count)]
        for at, (_, found) in zip(places, results, strict=True):
            problems[at] = [_plain(problem) for problem in found]
        if texts is not None:
            judged = pc.replace_with_mask(texts, pa.array([at in doubtful for at in range(count)]), judged)
        return [judged, pa.array(problems, RESULTS[1].type)]


def _reader(source: Any) -> RecordBatch:
    """Return the batches of a table of any library.

    Raises:
        TypeError: It is no table.
    """
    with suppress(pa.ArrowInvalid):  # it is one column
        if hasattr(source, "__arrow_c_stream__"):
            return pa.RecordBatchReader.from_stream(source)
        if hasattr(source, "__arrow_c_array__"):
            batch = pa.record_batch(source)
            return pa.RecordBatchReader.from_batches(batch.schema, [batch])
    raise TypeError(
        "takes a table that Arrow can read, such as one of pyarrow, polars, pandas or duckdb, not "
        f"{shortened(source)}; rows that are mappings go to .render(rows)"
    )


def _size(column: Array) -> int:
    """Return the bytes of the values of a column, or more."""
    if pa.types.is_dictionary(column.type) and len(column.dictionary):
        return _size(column.dictionary) // len(column.dictionary) * len(column)
    try:
        return int(column.nbytes)
    except pa.ArrowTypeError:  # older versions do not know it of string views
        return int(column.get_total_buffer_size())


def _literal(text: bytes) -> Array:
    return pa.scalar(text.decode(), pa.string())


def _no_problems(count: int) -> Array:
    offsets = pa.array(bytes(0), pa.int32()) if not count else pa.repeat(pa.scalar(0, pa.int32()), count + 1)
    return pa.ListArray.from_arrays(offsets, pa.array([], PROBLEM))


def _plain(problem: Any) -> dict[str, Any]:
    """Return a problem as the columns of `PROBLEM` hold it."""
    own = record(problem)
    for name in ("limit", "actual"):
        own[name] = None if own[name] is None else json.dumps(own[name])
    if own["provider_code"] is not None:
        own["provider_code"] = str(own["provider_code"])
    return own


# Columns


class Texts(Column):
    """A column of texts in Arrow memory, none of them null."""

    def __init__(self, array: Array) -> None:
        """Take an array.

        Raises:
            UnicodeDecodeError: It holds what is no UTF-8.
        """
        self.array = array
        self._data = joined(array, "")
        self.joined = self._data.decode()
        self._is_plain = len(orjson.dumps(self.joined)) == len(self._data) + 2
        """Whether no character is escaped in JSON."""

    @cached_property
    def ascii(self) -> bytes | None:
        """All texts, one after the other, if they are ASCII."""
        return self._data if self.joined.isascii() else None

    @cached_property
    def values(self) -> list[Any]:
        """The texts."""
        return list(self.array.to_pylist())

    @cached_property
    def lengths(self) -> list[int]:
        """The lengths of the texts in code points."""
        return list(pc.utf8_length(self.array).to_pylist())

    @cached_property
    def _bytes(self) -> dict[str, int]:
        """The least and the greatest length of a text in bytes."""
        return dict(pc.min_max(pc.binary_length(self.array)).as_py())

    @cached_property
    def longest(self) -> int:
        """The length of the longest text."""
        return self._bytes["max"] if self.ascii is not None else int(pc.max(pc.utf8_length(self.array)).as_py())

    @cached_property
    def has_empty(self) -> bool:
        """Whether a text is empty."""
        return self._bytes["min"] == 0

    @cached_property
    def written(self) -> Array:
        """The texts as JSON, without quotes."""
        if self._is_plain:
            return self.array
        escaped = pc.match_substring_regex(self.array, '["\\\\\\x00-\\x1f]')
        texts = written(self.array.filter(escaped).to_pylist(), set(), True)
        return pc.replace_with_mask(self.array, escaped, pa.array(texts, pa.string()))

    @cached_property
    def size(self) -> int:
        """The length of all texts as JSON."""
        return len(self._data) if self._is_plain else sum(self.sizes)

    @cached_property
    def sizes(self) -> list[int]:
        """The lengths of the texts as JSON."""
        return list(pc.binary_length(self.written).to_pylist())

    @cached_property
    def largest(self) -> int:
        """The length of the longest text as JSON."""
        return self._bytes["max"] if self._is_plain else max(self.sizes)

    @cached_property
    def distinct(self) -> set[Any]:
        """The texts, each once."""
        return {*pc.unique(self.array).to_pylist()}

    @cached_property
    def start(self) -> str:
        """What all texts start with."""
        both = pc.min_max(self.array).as_py()
        return common_start(both["min"], both["max"])


def joined(texts: Array, between: str) -> bytes:
    """Return all texts of an array as one, with a text between them."""
    # one list of all texts, so that they are joined without an object for each
    whole = pc.binary_join(pa.ListArray.from_arrays(pa.array([0, len(texts)], pa.int32()), texts), between)
    return bytes(whole[0].as_buffer().to_pybytes())


def _column(use: Use, values: RecordBatch, doubtful: set[int]) -> Column:
    """Return the values of a field; see `Listed`."""
    place, kind = use
    if place.name not in values.schema.names:
        array = pa.nulls(values.num_rows)
    else:
        array = values.column(place.name)
    texts = None if place.spec or kind is Kind.NUMBER else _texts(array)
    if texts is not None and texts.null_count:
        fits, default = converted(place, kind, None)
        if not fits:
            doubtful.update(pc.indices_nonzero(pc.is_null(texts)).to_pylist())
        texts = pc.fill_null(texts, default)
    if texts is not None:
        try:
            return Texts(texts)
        except UnicodeDecodeError:
            pass  # the row is told of it
    return Listed(place, kind, _values(array), doubtful)


def _texts(array: Array) -> Array | None:
    """Return an array of texts; None if it has other values."""
    kind = array.type
    if pa.types.is_dictionary(kind):
        values = _texts(array.dictionary)
        return None if values is None else pa.DictionaryArray.from_arrays(array.indices, values).dictionary_decode()
    if pa.types.is_string(kind):
        return array
    return array.cast(pa.string()) if pa.types.is_large_string(kind) or pa.types.is_string_view(kind) else None


def _array(texts: Any) -> Array:
    return texts if isinstance(texts, pa.Array) else pa.array(texts, pa.string())


def _row(values: RecordBatch, at: int) -> dict[str, Any]:
    return {name: _value(column[at]) for name, column in zip(values.schema.names, values.columns, strict=True)}


def _values(array: Array) -> list[Any]:
    """Return the values of an array. One that Python has no value for stays an Arrow scalar, and is refused as such."""
    try:
        return list(array.to_pylist())
    except (ValueError, OverflowError, pa.ArrowInvalid):
        return [_value(scalar) for scalar in array]


def _value(scalar: Any) -> Any:
    try:
        return scalar.as_py()
    except (ValueError, OverflowError):
        return scalar
