"""Fills a campaign with batches of rows; what it makes can be handed to another process, or written as it is."""

from __future__ import annotations

import json
import pickle
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from functools import lru_cache
from importlib import import_module
from typing import Any, NamedTuple

import orjson

from ottbuild import Campaign
from ottbuild.campaigns.campaign import RowProblem
from ottbuild.campaigns.cells import needed, readers
from ottbuild.campaigns.report import Report
from ottbuild.cli.data import Batch, Cells, Lines
from ottbuild.cli.terminal import json_text, printable
from ottbuild.guide.loading import Finding, NoPayload, value_of
from ottbuild.schemas.records import record

MOST_SHOWN = 10
"""The problems that are printed of a run that keeps no file of them."""


class Work(NamedTuple):
    """What is to be made of rows."""

    campaign: bytes
    """The campaign, pickled."""
    name: str
    """The name of the file, for people."""
    keep: tuple[str, ...]
    """The columns that stand beside the payloads."""
    as_table: bool
    """Whether the payloads are made as a table; else as lines of JSON text."""
    to_reject: bool
    """Whether refused rows are made as lines of JSON text, too."""
    dry: bool
    """Whether there is only a report."""


class Done(NamedTuple):
    """What was made of a batch of rows."""

    rows: int
    refused: int
    made: Any
    """The payloads: lines, or a table; None for a dry run."""
    rejects: bytes
    """The refused rows, as lines."""
    shown: tuple[str, ...]
    """The first problems, for people."""
    rules: Mapping[str, int]
    """The rows that break a rule, by its id."""
    warned: int
    """The rows that are not refused, and have warnings."""
    warnings: Mapping[str, int]
    """How many of them have a warning, by its rule."""
    report: Report | None


class Row(NamedTuple):
    """A row, and what became of it."""

    line: int | None
    """The line of the file that it starts on; None for a row of a table."""
    kept: Mapping[str, Any]
    payload: bytes | None
    problems: tuple[RowProblem, ...]


def fill(work: Work, batch: Batch) -> Done:
    """Fill a campaign with a batch of rows."""
    campaign = _campaign(work.campaign)
    if isinstance(batch.rows, (Cells, Lines)):
        return _of_rows(work, campaign, [*given(work.campaign, batch.rows, work.keep)], batch.first)
    return _of_table(work, campaign, batch.rows, batch.first)


@lru_cache(1)
def _campaign(pickled: bytes) -> Campaign:
    campaign: Campaign = pickle.loads(pickled)
    return campaign


class Given(NamedTuple):
    """A row of a text file."""

    line: int
    kept: Mapping[str, Any]
    values: Any
    broken: RowProblem | None
    """Why the line is no row."""


def given(campaign: bytes, batch: Cells | Lines, keep: Sequence[str] = ()) -> Iterator[Given]:
    """Yield the rows of a text file, with the values that a pickled campaign reads, and those of the columns to keep."""
    if isinstance(batch, Lines):
        for number, line in batch.lines:
            try:
                values = value_of(line, number)
            except NoPayload as error:
                yield Given(number, {}, {}, _broken(error.finding))
            else:
                yield Given(number, _kept_of(keep, values), values, None)
        return
    header = batch.header
    places = [(name, header.index(name), read) for name, read in _readers(campaign).items() if name in header]
    kept_at = [(name, header.index(name)) for name in keep]
    for number, cells in batch.rows:
        if len(cells) != len(header):
            what = f"has {len(cells)} cells, and the header has {len(header)}"
            kept = {name: cells[at] for name, at in kept_at if at < len(cells)}
            yield Given(number, kept, {}, RowProblem(0, "", "", "cells", what, len(header), len(cells)))
            continue
        values = {name: read(cells[at]) if cells[at] else None for name, at, read in places}
        yield Given(number, {name: cells[at] for name, at in kept_at}, values, None)


def _kept_of(keep: Sequence[str], values: Any) -> dict[str, Any]:
    own: Mapping[str, Any] = values if issubclass(type(values), dict) else {}
    return {name: own.get(name) for name in keep}


@lru_cache(1)
def _readers(pickled: bytes) -> dict[str, Any]:
    """Return a function that reads the cells of a column, for each column that the campaign reads."""
    campaign = _campaign(pickled)
    return dict.fromkeys(needed(campaign), str) | readers(campaign)


def _broken(finding: Finding) -> RowProblem:
    return RowProblem(0, "", "", finding.problem.rule, f"column {finding.column}: {finding.problem.message}")


def _of_rows(work: Work, campaign: Campaign, given: list[Given], first: int) -> Done:
    results = [*campaign.render([one.values for one in given])]
    rows = [
        Row(one.line, one.kept, None, (one.broken,)) if one.broken else Row(one.line, one.kept, *result)
        for one, result in zip(given, results, strict=True)
    ]
    if work.dry:
        return _done(work, rows, first, None, campaign.report([one.values for one in given]))
    good = [row for row in rows if row.payload is not None]
    return _done(work, rows, first, _as_table(work, good) if work.as_table else _as_lines(work, good), None)


def _as_lines(work: Work, rows: list[Row]) -> bytes:
    if not work.keep:
        return b"".join([row.payload + b"\n" for row in rows if row.payload is not None])
    return b"".join([_kept(row.kept) + row.payload + b"}\n" for row in rows if row.payload is not None])


def _kept(values: Mapping[str, Any]) -> bytes:
    """Return the start of an object that has the payload as its last value."""
    return _json(values)[:-1] + b',"payload":'


def _json(value: Any) -> bytes:
    """Return a value as JSON text. What JSON has no type for is a text."""
    try:
        return orjson.dumps(value, default=str, option=orjson.OPT_NON_STR_KEYS)
    except TypeError:  # a number of more than 64 bits, or half a surrogate pair, which stays an escape
        plain = json.loads(json.dumps(value, default=_as_text), parse_constant=lambda _: None)  # NaN is null
        return json.dumps(plain, separators=(",", ":")).encode()


def _as_text(value: Any) -> str:
    return str(value.isoformat()) if hasattr(value, "isoformat") else str(value)


def _as_table(work: Work, rows: list[Row]) -> Any:
    from ottbuild.campaigns.untyped import pa

    kept = {name: pa.array([_text(row.kept[name]) for row in rows], pa.string()) for name in work.keep}
    return pa.table({**kept, "payload": pa.array([row.payload for row in rows], pa.string())})


def _text(value: Any) -> str | None:
    if value is None:
        return None
    plain = _plain(value)
    text = plain if isinstance(plain, str) else json_text(plain)
    return text.encode("utf-8", "backslashreplace").decode()  # half a surrogate pair is no text of a table


def _of_table(work: Work, campaign: Campaign, batch: Any, first: int) -> Done:
    from ottbuild.campaigns.arrow import joined
    from ottbuild.campaigns.untyped import pa, pc

    table = campaign.render_table(batch)
    kept = pa.table({name: _keepable(batch.column(name), work.as_table) for name in work.keep})
    has_problems = pc.greater(pc.list_value_length(table["problems"]), 0)
    troubled = table.filter(has_problems).to_pylist()
    nothing: list[dict[str, Any]] = [{}] * len(troubled)
    kept_of = _pylist(kept.filter(has_problems)) if work.keep else nothing
    rows = [_row_of(*one) for one in zip(troubled, kept_of, strict=True)]
    if work.dry:
        return _done(work, rows, first, None, campaign.report(batch), len(table))
    is_good = pc.is_valid(table["payload"])
    payloads = table["payload"].filter(is_good)
    if not work.keep:
        lines = (
            b"".join([joined(chunk, "\n") + b"\n" for chunk in payloads.chunks if len(chunk)])
            if not work.as_table
            else None
        )
        return _done(work, rows, first, pa.table({"payload": payloads}) if lines is None else lines, None, len(table))
    kept = kept.filter(is_good)
    if work.as_table:
        return _done(work, rows, first, kept.append_column("payload", payloads), None, len(table))
    made = b"".join(
        [_kept(one) + text.encode() + b"}\n" for one, text in zip(_pylist(kept), payloads.to_pylist(), strict=True)]
    )
    return _done(work, rows, first, made, None, len(table))


def _keepable(column: Any, as_table: bool) -> Any:
    """Return a column that can be filtered and written: of the same values, or of their texts if there is no other way."""
    from ottbuild.campaigns.untyped import pa, pc

    kind = str(column.type)
    if kind.startswith("run_end_encoded"):
        column = pc.run_end_decode(column)
    elif kind in ("string_view", "binary_view"):
        column = column.cast(pa.large_string() if kind == "string_view" else pa.large_binary())
    if _is_keepable(column.type, as_table):
        return column
    return pa.array([_text(value) for value in _values(column)], pa.string())


@lru_cache
def _is_keepable(kind: Any, as_table: bool) -> bool:
    from ottbuild.campaigns.untyped import pa

    table = pa.table({"kept": pa.nulls(0, kind)})
    try:
        table.filter(pa.array([], pa.bool_()))
        if as_table:
            parquet: Any = import_module("pyarrow.parquet")
            parquet.write_table(table, pa.BufferOutputStream())
    except pa.ArrowException:
        return False
    return True


def _pylist(table: Any) -> list[dict[str, Any]]:
    """Return the rows of a table. A column of values that Python can't hold, such as the year 20000, is one of texts."""
    columns = [_values(column) for column in table.columns]
    return [dict(zip(table.column_names, row, strict=True)) for row in zip(*columns, strict=True)]


def _values(column: Any) -> list[Any]:
    from ottbuild.campaigns.untyped import pa, pc

    try:
        values: list[Any] = column.to_pylist()
    except (ValueError, OverflowError):
        values = pc.cast(column, pa.string()).to_pylist()
    return values


def _row_of(result: dict[str, Any], kept: dict[str, Any]) -> Row:
    payload = result["payload"]
    problems = tuple([RowProblem(**one) for one in result["problems"]])
    return Row(None, kept, None if payload is None else payload.encode(), problems)


def _done(work: Work, rows: list[Row], first: int, made: Any, report: Report | None, count: int | None = None) -> Done:
    """Return what was made.

    Args:
        work: What was to be made.
        rows: The rows; of a table, those with problems.
        first: The number of the first row.
        made: The payloads.
        report: What a dry run tells.
        count: The number of all rows; by default that of `rows`.
    """
    rules: Counter[str] = Counter()
    refused: list[bytes] = []
    shown: list[str] = []
    warned = count_refused = 0
    warnings: Counter[str] = Counter()
    for at, row in enumerate(rows):
        if not row.problems:
            continue
        if row.payload is not None:
            warned += 1
            warnings.update({one.rule for one in row.problems})
            continue
        count_refused += 1
        rules.update({one.rule for one in row.problems if one.severity == "error"})
        number = first + (at if row.line is not None else row.problems[0].row)
        if len(shown) < MOST_SHOWN:
            where = f"{work.name}:{row.line}" if row.line is not None else f"{work.name}: row {number}"
            shown += [f"{where}{_in_words(one)}" for one in row.problems]
        if work.to_reject:
            refused.append(_reject(work, number, row))
    total = len(rows) if count is None else count
    return Done(total, count_refused, made, b"".join(refused), tuple(shown), rules, warned, warnings, report)


def _in_words(problem: RowProblem) -> str:
    of = f", field {printable(problem.field)}" if problem.field else ""
    at = f": {printable(problem.pointer)}" if problem.pointer else ""
    return f"{of}{at}: {printable(problem.message)} [{problem.rule}]"


def _reject(work: Work, number: int, row: Row) -> bytes:
    problems = [record(problem) for problem in row.problems]
    for one in problems:
        del one["row"]
    line = {} if row.line is None else {"line": row.line}
    kept = {"kept": {name: _plain(value) for name, value in row.kept.items()}} if work.keep else {}
    return json_text({"row": number, **line, **kept, "problems": problems}).encode() + b"\n"


def _plain(value: Any) -> Any:
    """Return a value as JSON has it."""
    return json.loads(_json(value))
