"""Campaigns that fill the columns of tables."""

from __future__ import annotations

import sys
from datetime import date
from decimal import Decimal
from typing import Any

import duckdb
import pandas as pd
import polars as pl
import pyarrow as pa
import pytest

from ottbuild import Campaign, Line, Messenger, field, when
from ottbuild.campaigns import arrow
from tests.campaigns.columns import as_rows, differences
from tests.campaigns.test_campaigns import cards, offer

ROWS: list[dict[str, Any]] = [
    {"id": 1, "name": "Ana", "order": "A-17", "total": 12.5, "url": "https://example.com/17"},
    {"id": 2, "name": None, "order": "A-18", "total": 8.0, "url": "https://example.com/18"},
    {"id": 3, "name": "Ben", "order": "A-19", "total": 20.0, "url": "example.com/19"},
    {"id": 4, "name": 'Zoë "Z"', "order": "A\\20", "total": None, "url": "https://example.com/20"},
    {"id": 5, "name": "", "order": "\u0e01" * 39, "total": 1e9, "url": "https://example.com/é"},
]


def same(found: pa.Table, campaign: Campaign, rows: list[dict[str, Any]]) -> None:
    """Assert that the results for a table are those for its rows."""
    assert found.num_rows == len(rows)
    for row, (result, wanted) in enumerate(zip(found.to_pylist(), campaign.render(rows), strict=True)):
        assert result["payload"] == (None if wanted.payload is None else wanted.payload.decode())
        assert [one["message"] for one in result["problems"]] == [one.message for one in wanted.problems]
        assert {one["row"] for one in result["problems"]} <= {row}


@pytest.mark.parametrize(
    "source",
    [
        pa.Table.from_pylist(ROWS),
        pa.RecordBatch.from_pylist(ROWS),
        pl.DataFrame(ROWS),
        pd.DataFrame(ROWS),
        pytest.param(duckdb.from_arrow(pa.Table.from_pylist(ROWS)), id="duckdb"),
    ],
    ids=lambda source: f"{type(source).__module__.partition('.')[0]}.{type(source).__name__}",
)
def test_tables_of_many_libraries(source: Any) -> None:
    found = offer().render_table(source, keep=["id"])
    assert found.column_names == ["id", "payload", "problems"]
    assert found["id"].to_pylist() == [1, 2, 3, 4, 5]
    same(found, offer(), ROWS)


def test_results_are_what_other_libraries_read() -> None:
    found = offer().render_table(pl.DataFrame(ROWS), keep=["id"])
    frame: Any = pl.from_arrow(found)
    assert frame.filter(pl.col("payload").is_null())["id"].to_list() == [3, 4]
    assert duckdb.sql("SELECT payload->>'$.altText' FROM found LIMIT 1").fetchall() == [("Your order",)]
    assert found["problems"].to_pylist()[2] == [
        {
            "row": 2,
            "field": "url",
            "pointer": "/template/actions/0/uri",
            "rule": "uri",
            "message": "'example.com/19' must be an address that starts with http:, https:, line: or tel:",
            "limit": '["http", "https", "line", "tel"]',
            "actual": '"example.com/19"',
            "unit": None,
            "doc": "https://developers.line.biz/en/reference/messaging-api/#uri-action",
            "provider_message": "invalid uri",
            "provider_code": None,
            "severity": "error",
        }
    ]


@pytest.mark.slow
def test_tables_that_are_drawn_give_what_their_rows_give() -> None:
    assert [*differences(1, 1500)] == []


@pytest.mark.parametrize(
    "kind", [pa.string(), pa.large_string(), pa.string_view(), pa.dictionary(pa.int16(), pa.string())], ids=str
)
def test_kinds_of_texts(kind: pa.DataType) -> None:
    names = ["Ana", None, 'Zoë "Z"', "back\\slash\n", "\x00", "", "x" * 60, "\u0e01" * 20, None, "Ben"]
    given = pa.table({"name": pa.array(names, kind), "order": ["A"] * 10, "total": [1.0] * 10, "url": ["tel:1"] * 10})
    chunked = pa.concat_tables([given.slice(3), given.slice(1, 4), given.slice(0, 0)])
    found = offer().render_table(chunked)
    same(found, offer(), as_rows(chunked))
    assert found["payload"].null_count == 1


def test_values_that_are_no_texts() -> None:
    campaign = Campaign(
        Line.imagemap(
            "https://example.com/x",
            alt_text=f"{field('day'):%d.%m.} {field('price'):.1f}",
            base_size=Line.base_size(height=1040),
            actions=[
                Line.Imagemap.uri(
                    "https://example.com",
                    area=Line.Imagemap.area(x=field("x"), y=0, width=field("width", default=5), height=10),
                )
            ],
        )
    )
    given = pa.table(
        {
            "day": pa.array([date(2026, 1, 2), date(2026, 12, 31)], pa.date32()),
            "price": pa.array([Decimal("1.25"), Decimal("2.00")], pa.decimal128(5, 2)),
            "x": pa.array([1, 2], pa.int8()),
            "width": pa.nulls(2),
        }
    )
    found = campaign.render_table(given)
    same(found, campaign, as_rows(given))
    assert found["payload"].null_count == 0


def test_lists_of_records() -> None:
    products = [{"title": "Mug", "image": "https://example.com/m", "url": "https://example.com", "price": None}]
    given = pa.table({"products": pa.array([products, [], None, products * 11])})
    found = cards().render_table(given)
    same(found, cards(), given.to_pylist())
    assert [payload is None for payload in found["payload"].to_pylist()] == [False, True, True, True]


def test_rows_keep_their_order_in_steps_of_any_size(monkeypatch: pytest.MonkeyPatch) -> None:
    rows = [ROWS[at % 3] | {"id": at} for at in range(200)]
    for step, most in ((1, 1 << 30), (1 << 20, 3000), (1, 100)):
        monkeypatch.setattr(arrow, "STEP_BYTES", step)
        monkeypatch.setattr(arrow, "MOST_BYTES", most)
        found = offer().render_table(pa.Table.from_pylist(rows), keep=["id"])
        assert found["id"].to_pylist() == [*range(200)]
        same(found, offer(), rows)


def test_batches_that_come_one_after_the_other() -> None:
    given = [pa.RecordBatch.from_pylist(ROWS[:2]), pl.DataFrame(ROWS[2:3]), pa.RecordBatch.from_pylist(ROWS[3:])]
    found = pa.Table.from_batches(offer().render_batches(iter(given), keep=["id"]))
    assert found["id"].to_pylist() == [1, 2, 3, 4, 5]
    assert [one["row"] for problems in found["problems"].to_pylist() for one in problems] == [2, 3, 4]
    assert offer().spark_schema.startswith("payload string, problems array<struct<`row`: bigint, `field`: string,")
    assert [*offer().render_batches([])] == []


@pytest.mark.parametrize(
    "odd", ["mailto:x", "https:///", "https://", "ftp://example.com", 'https://example.com/"', "x"]
)
def test_one_odd_address_among_many(odd: str) -> None:
    rows = [ROWS[0] | {"url": f"https://{at}.example.com/{at}"} for at in range(10)]
    rows[5] = ROWS[0] | {"url": odd}
    given = pa.Table.from_pylist(rows)
    same(offer().render_table(given), offer(), [*as_rows(given)])
    assert [result.payload is None for result in offer().render(rows)] == [at == 5 for at in range(10)]


def test_an_empty_table() -> None:
    found = offer().render_table(pa.Table.from_pylist(ROWS).slice(0, 0))
    assert found.num_rows == 0
    assert found.column_names == ["payload", "problems"]


def test_columns_that_rows_can_do_without() -> None:
    given = pa.Table.from_pylist(ROWS[:1]).drop_columns(["name"])
    assert "Hi there," in offer().render_table(given)["payload"].to_pylist()[0]
    more = Campaign(Line.push("U1").message(Line.text("Hi")).message(when("more", Line.text(field("text")))))
    assert more.render_table(pa.table({"id": [1]}))["payload"].null_count == 0
    with pytest.warns(UserWarning, match="the campaign has no field"):
        same = Campaign(Line.text("Hi"))
    assert same.render_table(pa.table({"id": [1, 2]}))["payload"].to_pylist() == ['{"type":"text","text":"Hi"}'] * 2


def test_what_a_table_lacks() -> None:
    given = pa.Table.from_pylist(ROWS).drop_columns(["url"])
    with pytest.raises(
        ValueError, match=r"the table lacks 'url', 'no'; its columns are 'id', 'name', 'order', 'total'"
    ):
        offer().render_table(given, keep=["no"])
    with pytest.raises(ValueError, match=r"the table lacks 'url'"):
        next(offer().render_batches([given]))
    twice = pa.table([pa.array(["a"])] * 2, names=["name", "name"])
    with pytest.raises(ValueError, match="the table has 2 columns 'name'"):
        Campaign(Line.text(field("name"))).render_table(twice)
    with pytest.raises(TypeError, match=r"rows that are mappings go to \.render"):
        offer().render_table(ROWS)
    for keep, error, why in (
        ("id", TypeError, "keep is a list of names of columns, not 'id'"),
        (["id", "id"], ValueError, "can't keep the column 'id': it is given twice"),
        (["payload"], ValueError, "can't keep the column 'payload': it is the name of a column that is made"),
    ):
        with pytest.raises(error, match=why):
            offer().render_table(pa.Table.from_pylist(ROWS), keep=keep)


@pytest.mark.parametrize(
    "column", [pl.Series(["a"]), pa.array(["a"]), pd.Series(["a"])], ids=lambda one: str(type(one))
)
def test_a_column_is_no_table(column: Any) -> None:
    with pytest.raises(TypeError, match="takes a table that Arrow can read"):
        offer().render_table(column)


@pytest.mark.parametrize("kind", [pl.Categorical(), pl.Enum(["Ana", "Ben"])], ids=str)
def test_categories_of_polars(kind: Any) -> None:
    given = pl.DataFrame({"name": ["Ana", None, "Ben"]}, schema={"name": kind})
    found = Campaign(Line.text(f"Hi {field('name', default='there')}")).render_table(given)
    assert [payload[26:-2] for payload in found["payload"].to_pylist()] == ["Ana", "there", "Ben"]


def test_texts_that_are_repeated_do_not_overflow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(arrow, "MOST_BYTES", 100_000)
    given = pa.table({"x": pa.DictionaryArray.from_arrays(pa.array([0] * 50, pa.int8()), pa.array(["y" * 5000]))})
    campaign = Campaign(Messenger.web_url("View", f"https://example.com/{field('x')}"))
    same(campaign.render_table(given), campaign, given.to_pylist())


def test_texts_that_are_no_utf8() -> None:
    broken = pa.array([b"ok", b"\xff"], pa.binary()).view(pa.string())
    found = Campaign(Line.text(f"Hi {field('name')}")).render_table(pa.table({"name": broken})).to_pylist()
    assert found[0]["payload"] == '{"type":"text","text":"Hi ok"}'
    assert [one["rule"] for one in found[1]["problems"]] == ["format"]


def test_without_pyarrow(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    for name in ("arrow", "untyped"):
        monkeypatch.delitem(sys.modules, f"ottbuild.campaigns.{name}")
    with pytest.raises(ImportError, match=r'tables need pyarrow: pip install "ottbuild\[arrow\]"'):
        offer().render_table(None)


def test_megabytes() -> None:
    campaign = Campaign(Messenger.web_url("View", f"https://example.com/{field('x')}"))
    given = pa.table({"x": ["a" * 5_000_000, "b", 'c"' * 1_000_000]})
    same(campaign.render_table(given), campaign, given.to_pylist())
