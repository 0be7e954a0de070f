"""Draws tables, and compares the results for their rows with those for the same rows as mappings."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import UTC, date, datetime
from decimal import Decimal
from random import Random
from typing import Any

import pyarrow as pa

from tests.campaigns.law import KINDS, VALUES, Drawn

TEXT_TYPES = (pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int32(), pa.string()))
OTHERS: tuple[tuple[pa.DataType, Sequence[Any]], ...] = (
    (pa.int64(), (0, 1, -1, 17, 2**53, 2**63 - 1)),
    (pa.uint64(), (0, 2**64 - 1)),
    (pa.float64(), (0.0, -0.0, 1.5, 1e300, float("inf"), float("nan"))),
    (pa.bool_(), (True, False)),
    (pa.decimal128(10, 2), (Decimal("1.50"), Decimal("-0.01"))),
    (pa.date32(), (date(2026, 1, 2),)),
    (pa.timestamp("us", "UTC"), (datetime(2026, 1, 2, tzinfo=UTC),)),
    (pa.timestamp("ns"), (1, 1_000)),
    (pa.binary(), (b"", b"x", b"\xff")),
    (pa.list_(pa.string()), ([], ["x"])),
    (pa.struct([("a", pa.int64())]), ({"a": 1},)),
    (pa.dictionary(pa.int8(), pa.int64()), (1, 2)),
    (pa.null(), ()),
)
TEXTS = [value for value in VALUES if (isinstance(value, str) and value.isprintable()) or value == "line\nbreak"]


def column(own: Sequence[Any], random: Random) -> pa.Array:
    """Return a column with values of one type, mostly those of the payload if they are texts."""
    nulls = random.choice((0, 0, 0.2))
    if all(isinstance(value, str) for value in own) and random.random() < 0.8:
        kind = random.choice(TEXT_TYPES)
        share = random.choice((0, 0, 0.1, 0.5))
        near = random.choice((TEXTS, [" ", "é", '"', "\\", "x" * 20, "\n", "|"]))
        values = [
            (random.choice(near) if near is TEXTS else value + random.choice(near))
            if random.random() < share
            else value
            for value in own
        ]
        values = [value.encode(errors="replace").decode() for value in values]
    else:
        kind, choices = random.choice(OTHERS)
        if all(type(value) is int and abs(value) < 2**63 for value in own) and random.random() < 0.8:
            kind, choices = pa.int64(), own
        values = [random.choice(choices) if choices else None for _ in own]
    return pa.array([None if random.random() < nulls else value for value in values], kind)


def table(drawn: Drawn, random: Random) -> pa.Table:
    """Return a table of rows for a campaign, in chunks, some of them slices of larger arrays."""
    count = random.choice((1, 2, 30, 200))
    rows = [drawn.row(random) for _ in range(count)]
    columns: dict[str, Any] = {"id": pa.array([*range(count)])}
    for name, first in rows[0].items():
        if name == "part":
            whole = parts(drawn, rows, random)
        else:
            whole = column([row[name] if type(row[name]) is type(first) else first for row in rows], random)
        cut = random.randrange(count + 1)
        columns[name] = pa.chunked_array([whole.slice(0, cut), whole.slice(cut)])
    return pa.table(columns)


def parts(drawn: Drawn, rows: Sequence[dict[str, Any]], random: Random) -> pa.Array:
    """Return the column that decides of a part: switches, or lists of records of texts."""
    if drawn.how == "when":
        kind, choices = random.choice(((pa.bool_(), (True, False, None)), (pa.string(), ("x", "", None))))
        return pa.array([random.choice(choices) for _ in rows], kind)
    records = pa.struct([(name, pa.string()) for name in drawn.inner])
    lists = [[{name: text(value) for name, value in one.items()} for one in row["part"]] for row in rows]
    return pa.array(lists, random.choice((pa.list_, pa.large_list))(records))


def text(value: Any) -> str | None:
    """Return a value as a text that UTF-8 can carry; None for what is no text."""
    return value.encode(errors="replace").decode() if isinstance(value, str) else None


def differences(seed: int, rows: int, kinds: Sequence[str] = KINDS) -> Iterator[str]:
    """Yield how results for tables differ from those for rows."""
    random = Random(seed)
    done = 0
    while done < rows:
        drawn = Drawn(random.choice(kinds), random)
        campaign = drawn.campaign()
        if campaign is None:
            done += 1
            continue
        given = table(drawn, random)
        done += given.num_rows
        found = campaign.render_table(given, keep=["id"])
        if found["id"].to_pylist() != [*range(given.num_rows)]:
            yield f"{drawn.marked} loses a row"
        for number, (row, result) in enumerate(zip(as_rows(given), found.to_pylist(), strict=True)):
            (wanted,) = campaign.render([row])
            payload = None if wanted.payload is None else wanted.payload.decode()
            problems = [(number, one.field, one.pointer, one.rule, one.severity) for one in wanted.problems]
            told = [
                tuple(one[key] for key in ("row", "field", "pointer", "rule", "severity")) for one in result["problems"]
            ]
            if (payload, problems) != (result["payload"], told):
                yield f"{drawn.marked} with {row} gives {result}, not {wanted}"


def as_rows(given: pa.Table) -> list[dict[str, Any]]:
    """Return the rows of a table as mappings."""
    columns = {}
    for name in given.column_names:
        values = []
        for scalar in given[name]:
            try:
                values.append(scalar.as_py())
            except ValueError:  # nanoseconds
                values.append(scalar)
        columns[name] = values
    return [dict(zip(columns, row, strict=True)) for row in zip(*columns.values(), strict=True)]
