"""ottbuild render: one payload for every row of a file."""

from __future__ import annotations

import csv
import io
import json
import os
import signal
import sys
import time
from pathlib import Path
from typing import Any

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
import pytest

from ottbuild import Campaign, Line, field, when
from ottbuild.campaigns.cells import readers
from ottbuild.cli import data, files, outputs
from ottbuild.cli.common import Unusable
from tests.cli.conftest import Cli, spawn

OFFER = {
    "type": "template",
    "altText": "Your order",
    "template": {
        "type": "buttons",
        "title": "{{total}} EUR",
        "text": "Hi {{name}}, order {{order}} has left.",
        "actions": [{"type": "uri", "label": "Track it", "uri": "{{url}}"}],
    },
}
CSV = """\
id,name,order,total,url
1,Ana,007,12.50,https://example.com/17
2,,A-18,8,https://example.com/18
3,Ben,A-19,20.00,example.com/19
4,"Zoë ""Z"", née
X",A-20,1,https://example.com/20

5,Short,A-21
6,Ann,A-22,1,https://example.com/é
"""
ROWS: list[dict[str, Any]] = [
    {"id": 1, "name": "Ana", "order": "007", "total": "12.50", "url": "https://example.com/17"},
    {"id": 2, "name": None, "order": "A-18", "total": "8", "url": "https://example.com/18"},
    {"id": 3, "name": "Ben", "order": "A-19", "total": "20.00", "url": "example.com/19"},
    {"id": 4, "name": 'Zoë "Z", née\nX', "order": "A-20", "total": "1", "url": "https://example.com/20"},
    {"id": 6, "name": "Ann", "order": "A-22", "total": "1", "url": "https://example.com/é"},
]
GOOD = [
    Campaign.from_json("line.message", OFFER).to_bytes(row).decode() for row in (ROWS[0], ROWS[3], ROWS[4])
]  # fmt: skip
REFUSED = [(1, "missing_value", "name"), (2, "uri", "url")]


@pytest.fixture
def offer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "offer.json"
    path.write_text(json.dumps(OFFER))
    return path


@pytest.fixture
def people(tmp_path: Path) -> Path:
    path = tmp_path / "people.csv"
    path.write_text(CSV, encoding="utf-8")
    return path


def source(form: str, folder: Path) -> Path:
    """Write the rows in a format."""
    path = folder / f"rows.{form}"
    if form == "ndjson":
        path.write_text("".join(f"{json.dumps(row)}\n" for row in ROWS))
    elif form == "parquet":
        pq.write_table(pa.Table.from_pylist(ROWS), path)
    else:
        opened = pa.ipc.new_file if form == "arrow" else pa.ipc.new_stream
        with pa.OSFile(str(path), "wb") as file, opened(file, pa.Table.from_pylist(ROWS).schema) as writer:
            writer.write_table(pa.Table.from_pylist(ROWS))
    return path


def refused(text: str) -> list[tuple[int, str, str]]:
    records = [json.loads(line) for line in text.splitlines()]
    return [(record["row"], one["rule"], one["field"]) for record in records for one in record["problems"]]


def test_csv(cli: Cli, offer: Path, people: Path) -> None:
    code, out, error = cli("render", offer, people.name)
    assert code == 1
    assert out.splitlines() == GOOD
    assert [line for line in error.splitlines() if not line.startswith("ottbuild: 3 of 6 rows rendered in")] == [
        "people.csv:3, field name: /template/text: needs the value 'name' of the row, which is null [missing_value]",
        "people.csv:4, field url: /template/actions/0/uri: 'example.com/19' must be an address that starts with "
        "http:, https:, line: or tel: [uri]",
        "people.csv:8: has 3 cells, and the header has 5 [cells]",
        "ottbuild: 3 refused: 1 missing_value, 1 uri, 1 cells; --rejects FILE keeps all of them",
        "ottbuild: 1 with warnings: 1 pattern",
    ]


@pytest.mark.parametrize("form", ["ndjson", "parquet", "arrow", "arrows"])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_other_formats(cli: Cli, offer: Path, tmp_path: Path, form: str, jobs: str) -> None:
    path = source(form, tmp_path)
    assert cli("render", offer, path, "-o", "out.ndjson", "--rejects", "no.ndjson", "--jobs", jobs)[:2] == (1, "")
    assert Path("out.ndjson").read_text().splitlines() == GOOD
    assert refused(Path("no.ndjson").read_text()) == REFUSED
    assert cli("render", offer, path, "-o", "out.parquet", "--keep", "id", "--jobs", jobs)[0] == 1
    table = pq.read_table("out.parquet")
    assert [str(one) for one in table["id"].to_pylist()] == ["1", "4", "6"]
    assert table["payload"].to_pylist() == GOOD
    assert cli("render", offer, path, "--keep", "id", "--jobs", jobs)[1].splitlines() == [
        f'{{"id":{number},"payload":{payload}}}' for number, payload in zip((1, 4, 6), GOOD, strict=True)
    ]


def test_standard_input(cli: Cli, offer: Path, tmp_path: Path) -> None:
    lines = source("ndjson", tmp_path).read_bytes()
    for given in (CSV.encode(), CSV.replace(",", ";", 4).replace("Ana,", "Ana;").encode("utf-8-sig"), lines):
        assert (
            cli("render", offer, "-", stdin=given if b";" not in given else CSV.encode("utf-8-sig"))[1].splitlines()
            == GOOD
        )
    arrow = source("arrows", tmp_path).read_bytes()
    assert cli("render", offer, "-", stdin=arrow)[1].splitlines() == GOOD


@pytest.mark.parametrize("separator", ";\t|")
def test_other_separators(cli: Cli, offer: Path, tmp_path: Path, separator: str) -> None:
    path = tmp_path / "rows.txt"
    path.write_text(
        separator.join(["name", "order", "total", "url"]) + "\r\n" + separator.join(["A", "B", "1,5", "tel:1"])
    )
    code, out, _ = cli("render", offer, path)
    assert code == 0
    assert json.loads(out)["template"]["title"] == "1,5 EUR"


def test_rejects_tell_the_line_and_what_is_kept(cli: Cli, offer: Path, people: Path) -> None:
    cli("render", offer, people, "--rejects", "no.ndjson", "--keep", "id", "-o", "out.ndjson")
    records = [json.loads(line) for line in Path("no.ndjson").read_text().splitlines()]
    assert [(one["row"], one["line"], one["kept"]) for one in records] == [
        (1, 3, {"id": "2"}), (2, 4, {"id": "3"}), (4, 8, {"id": "5"}),
    ]  # fmt: skip
    assert records[1]["problems"][0] == {
        "field": "url",
        "pointer": "/template/actions/0/uri",
        "rule": "uri",
        "message": "'example.com/19' must be an address that starts with http:, https:, line: or tel:",
        "limit": ["http", "https", "line", "tel"],
        "actual": "example.com/19",
        "unit": None,
        "doc": "https://developers.line.biz/en/reference/messaging-api/#uri-action",
        "provider_message": "invalid uri",
        "provider_code": None,
        "severity": "error",
    }


def test_refused_rows_are_lines_whatever_their_file_is_called(cli: Cli, offer: Path, people: Path) -> None:
    cli("render", offer, people, "-o", "out.ndjson", "--rejects", "no.parquet")
    assert [row for row, _, _ in refused(Path("no.parquet").read_text())] == [1, 2, 4]


def test_batches_of_any_size_keep_the_order(
    cli: Cli, offer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(data, "ROWS", 3)
    monkeypatch.setattr(data, "TABLE_ROWS", 3)
    monkeypatch.setattr(files, "FULL", 300)
    rows = [ROWS[at % 4] | {"id": at, "order": f"N{at}"} for at in range(40)]
    given = {"rows.csv": "id,name,order,total,url\n" + "".join(
        ",".join('"' + ("" if value is None else str(value)).replace('"', '""') + '"' for value in row.values()) + "\n" for row in rows
    ), "rows.ndjson": "".join(f"{json.dumps(row)}\n" for row in rows)}  # fmt: skip
    for name, text in given.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    pq.write_table(pa.Table.from_pylist(rows), tmp_path / "rows.parquet")
    wanted = [row["id"] for row in rows if row["id"] % 4 in (0, 3)]
    for name in (*given, "rows.parquet"):
        for jobs in ("1", "2"):
            _, out, error = cli("render", offer, tmp_path / name, "--keep", "id", "--rejects", "no", "--jobs", jobs)
            assert [int(json.loads(line)["id"]) for line in out.splitlines()] == wanted, name
            assert [row for row, _, _ in refused(Path("no").read_text())] == [
                at for at in range(40) if at not in wanted
            ]
            assert "20 of 40 rows rendered" in error


def test_values_of_cells_are_read_as_they_are_wanted(cli: Cli, offer: Path, tmp_path: Path) -> None:
    module = tmp_path / "shop_messages.py"
    module.write_text(
        "from ottbuild import Campaign, Line, Messenger, each, field, when\n"
        "push = Line.push('U1').message(Line.text(f\"{field('total'):,.2f} by {field('day'):%d.%m.}\"))\n"
        "offer = Campaign(push.message(when('more', Line.sticker(field('package'), '1'))))\n"
        "area = Line.Imagemap.area(x=field('x'), y=0, width=1, height=1)\n"
        "cards = Messenger.generic_template(elements=each('products', Messenger.generic_element(field('title'), subtitle='s')))\n"
        "nothing = 5\n"
    )
    csv = "total,day,more,package\n1234.5,2026-01-31,TRUE,446\n7,2026-02-01T10:00:00,false,\nx,2026-01-31,,\n"
    code, out, error = cli("render", "shop_messages:offer", "-", stdin=csv.encode())
    assert code == 1
    assert [[message.get("text") for message in json.loads(line)["messages"]] for line in out.splitlines()] == [
        ["1,234.50 by 31.01.", None],
        ["7.00 by 01.02."],
    ]
    assert "can't write 'x' as ',.2f'" in error
    assert json.loads(cli("render", "shop_messages:area", "-", stdin=b"x\n5\n")[1])["x"] == 5
    listed = b'products\n"[{""title"": ""Mug""}, {""title"": ""Cup""}]"\n'
    (line,) = cli("render", "shop_messages:cards", "-", stdin=listed)[1].splitlines()
    assert [one["title"] for one in json.loads(line)["attachment"]["payload"]["elements"]] == ["Mug", "Cup"]
    for name, why in (
        ("shop_messages:nothing", "TypeError: a campaign is made of a message"),
        ("shop_messages:no", "AttributeError"),
        ("no_such_module:x", "ModuleNotFoundError: No module named 'no_such_module'"),
    ):
        code, out, error = cli("render", name, "-")
        assert (code, out) == (2, "")
        assert f"ottbuild: {name} is no campaign: {why}" in error


def test_a_dry_run_writes_nothing(cli: Cli, offer: Path, people: Path) -> None:
    code, out, error = cli("render", offer, people, "--dry-run", "-o", "out.ndjson", "--rejects", "no.ndjson")
    assert code == 1
    assert [line.split() for line in out.splitlines()] == [
        "text fields longest limit near beyond".split(),
        "/template/title total 9 40 grapheme clusters 0 (0.0%) 0 (0.0%)".split(),
        "/template/text name, order 39 60 grapheme clusters 0 (0.0%) 0 (0.0%)".split(),
        "/template/actions/0/uri url 22 10000 UTF-16 code units 0 (0.0%) 0 (0.0%)".split(),
        [],
        "near: at least 90 % of the limit".split(),
    ]
    assert "3 of 6 rows would be rendered" in error
    assert sorted(path.name for path in Path.cwd().iterdir()) == ["offer.json", "people.csv"]
    assert cli("render", offer, people, "--dry-run", "--jobs", "2")[1] == out


@pytest.mark.parametrize(
    ("text", "why"),
    [
        (b"", "is empty; there is nothing to render"),
        (b" \n", "is empty; there is nothing to render"),
        (b"name,order,total,url\n", "has no rows"),
        (b"name,order,total\nx,y,1\n", "has no column url; it has name, order, total"),
        (b"name,name,order,total,url\nx,x,y,1,tel:1\n", "has 2 columns name"),
        (b"[{}]", "is one JSON array; give one object a line instead"),
        (b"PAR1nothing", "can't be read as a table"),
        (b"\x89PNG\r\n\x1a\n\x00", "is no text, but binary data"),
        ("name\u00e9".encode("utf-16"), "is text in UTF-16"),
        (b"name,order,total,url\rA,B,1,tel:1\r", "ends its lines with a carriage return (CR) alone; save it with LF"),
        (
            b",".join(b"c%d" % at for at in range(25)) + b"\nx",
            "; it has c0, c1, c2, c3, c4, c5, c6, c7, c8, c9, c10, c11, ",
        ),
        (b",".join(b"c%d" % at for at in range(25)) + b"\nx", ", c19, ...\n"),
    ],
    ids=lambda value: value[:12].decode("latin-1") if isinstance(value, bytes) else "",
)
def test_data_that_can_not_be_used(cli: Cli, offer: Path, tmp_path: Path, text: bytes, why: str) -> None:
    path = tmp_path / "rows"
    path.write_bytes(text)
    code, out, error = cli("render", offer, path)
    assert (code, out) == (2, "")
    assert why in error
    assert "Traceback" not in error


@pytest.mark.parametrize(
    ("tail", "why"),
    [
        (b"\xff,x,1,tel:1\n", "rows.csv: line 4 is not UTF-8: byte 0xff; save the file as UTF-8"),
        (b'"x,y,1,tel:1\n', "rows.csv: line 4 is no row of a CSV file: unexpected end of data"),
        (
            b'"' + b"x\n" * 100_001 + b'",x,1,tel:1\n',
            "rows.csv: line 4 is no row of a CSV file: a cell has more than 200,000 characters; is a quote left open?",
        ),
        (b"x" * 200_001, "rows.csv: has a line of more than 0 MB, which no provider takes"),
        (b"A,B\rC,1,tel:1\n", "rows.csv: line 4 is no row of a CSV file: a carriage return (CR) ends no line"),
    ],
    ids=["encoding", "quote", "long cell", "long line", "carriage return"],
)
def test_rows_before_a_broken_line_are_written(
    cli: Cli, offer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tail: bytes, why: str
) -> None:
    monkeypatch.setattr(data, "LONGEST", 200_000)
    monkeypatch.setattr(files, "LONGEST", 200_000)
    path = tmp_path / "rows.csv"
    path.write_bytes(b"name,order,total,url\n" + b"A,B,1,tel:1\n" * 2 + tail)
    for jobs in ("1", "2"):
        code, out, error = cli("render", offer, path, "--jobs", jobs)
        assert code == 2
        assert len(out.splitlines()) == 2
        assert why in error
        assert "2 of 2 rows rendered" in error


def test_lines_that_are_no_rows(cli: Cli, offer: Path, tmp_path: Path) -> None:
    good = json.dumps(ROWS[0])
    path = tmp_path / "rows.ndjson"
    path.write_text(f'{good}\n{{"name": \n\n5\n{good[:-1]}, "id": 2}}\n{good}\n')
    code, out, error = cli("render", offer, path.name)
    assert code == 1
    assert out.splitlines() == [GOOD[0]] * 2
    shown = error.splitlines()
    assert shown[0].startswith("rows.ndjson:2: column 10: ")
    assert shown[1].startswith("rows.ndjson:4: must be a mapping from names to values, not 5 [row]")
    assert shown[2].startswith("rows.ndjson:5: column ")
    assert "'id'" in shown[2]


def test_what_no_row_has_is_told(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "more.py").write_text(
        "from ottbuild import Line, field\ntext = Line.text(f\"Hi {field('name', default='there')}\")\n"
    )
    monkeypatch.chdir(tmp_path)
    code, out, error = cli("render", "more:text", "-", stdin=b"nmae\nAna\n")
    assert (code, out) == (0, '{"type":"text","text":"Hi there"}\n')
    assert "ottbuild: (standard input) has no column name; no row has a value for it" in error


@pytest.mark.parametrize(
    ("arguments", "why"),
    [
        (["no.json", "people.csv"], "no.json there is no such file"),
        (["offer.json", "no.csv"], "no.csv: there is no such file"),
        (["offer.json", "people.csv", "-o", "people.csv"], "people.csv is named twice"),
        (["offer.json", "people.csv", "-o", "x", "--rejects", "./x"], "x is named twice"),
        (["offer.json", "people.csv", "--rejects", "-"], "can't both go to standard output"),
        (["offer.json", "people.csv", "-o", "no/x.ndjson"], "no/x.ndjson can't be written: No such file or directory"),
        (
            ["offer.json", "people.csv", "--keep", "no"],
            "people.csv has no column no; it has id, name, order, total, url",
        ),
        (["offer.json", "people.csv", "--keep", "id", "--keep", "id"], "can't keep the column 'id': it is given twice"),
        (["offer.json", "people.csv", "--as", "line.mesage"], "did you mean"),
        (["broken.json", "people.csv"], "broken.json:1:2: is not JSON"),
        (["list.json", "people.csv"], "list.json is a list; a campaign is one payload"),
        (
            ["unclear.json", "people.csv"],
            "unclear.json is not like any payload kind or part; say which it is with --as KIND (",
        ),
        (["bad.json", "people.csv"], "bad.json: campaign of line.message has 1 problem"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_arguments_that_can_not_be_used(cli: Cli, offer: Path, people: Path, arguments: list[str], why: str) -> None:
    Path("broken.json").write_text("{{name}}")
    Path("list.json").write_text(json.dumps([OFFER, OFFER]))
    Path("unclear.json").write_text("{}")
    Path("bad.json").write_text(json.dumps(OFFER | {"altText": ""}))
    code, out, error = cli("render", *arguments)
    assert (code, out) == (2, "")
    assert why in error
    assert people.read_text(encoding="utf-8") == CSV


def test_delimiters_and_names_that_the_provider_fills(
    cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    Path("a.json").write_text('{"type": "text", "text": "<<name>> {{first_name}}"}')
    Path("b.json").write_text('{"type": "text", "text": "{{name}} {{first_name}}"}')
    same = '{"type":"text","text":"Ana {{first_name}}"}\n'
    assert cli("render", "a.json", "-", "--delimiters", "<<", ">>", stdin=b"name\nAna\n")[:2] == (0, same)
    assert cli("render", "b.json", "-", "--leave", "first_name", stdin=b"name\nAna\n")[:2] == (0, same)
    assert "has no column first_name" in cli("render", "b.json", "-", stdin=b"name\nAna\n").err


def test_warnings_count_with_strict(cli: Cli, offer: Path) -> None:
    given = "name,order,total,url\nA,B,1,https://example.com/é\n".encode()
    assert cli("render", offer, "-", stdin=given).code == 0
    assert cli("render", offer, "-", "--strict", stdin=given).code == 1


def test_without_pyarrow(cli: Cli, offer: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    path = source("parquet", tmp_path)
    monkeypatch.setitem(sys.modules, "pyarrow", None)
    monkeypatch.delitem(sys.modules, "ottbuild.campaigns.untyped", raising=False)
    code, _, error = cli("render", offer, path)
    assert code == 2
    assert 'is a table, which needs pyarrow: pip install "ottbuild[arrow]"' in error
    assert cli("render", offer, "-", "-o", "out.parquet", stdin=CSV.encode()).code == 2
    assert cli("render", offer, "-", stdin=CSV.encode()).code == 1


@pytest.mark.slow
@pytest.mark.parametrize("number", [signal.SIGINT, signal.SIGTERM])
@pytest.mark.parametrize("jobs", ["1", "2"])
def test_an_interrupted_run_leaves_whole_lines(offer: Path, tmp_path: Path, number: signal.Signals, jobs: str) -> None:
    out = tmp_path / "out.ndjson"
    row = b"A,B,1,https://example.com\n"
    with spawn("render", str(offer), "-", "-o", str(out), "--jobs", jobs, cwd=tmp_path) as process:
        try:
            process.stdin.write(b"name,order,total,url\n" + row * 30_000)
            process.stdin.flush()
            for _ in range(400):
                if out.exists() and out.stat().st_size > 1_000_000:
                    break
                time.sleep(0.02)
            process.send_signal(number)
            error = process.stderr.read().decode()
            assert process.wait(20) == 128 + number
        finally:
            process.kill()
    text = out.read_text()
    assert text.endswith("}\n")
    assert all(json.loads(line)["type"] == "template" for line in text.splitlines())
    assert f"interrupted after {text.count(chr(10)):,} rows; what is written is whole" in error
    assert "Traceback" not in error


@pytest.mark.parametrize(
    ("spec", "cells"),
    [
        ("{:.10}", {"007": "007", "1234567890123": "1234567890"}),
        ("{:>8}|{}", {"007": "     007|007"}),
        ("{:05}", {"7": "00007"}),
        ("{:.2f}", {"2.675": "2.68", "12345678901234567890": "12345678901234567890.00", "x": None}),
        ("{:,}", {"1234567890123456.78": "1,234,567,890,123,456.78", "1e9999": None}),
        ("{:d}", {"12345678901234567890": "12345678901234567890", "1.5": None}),
        ("{:.2f} {} {:>5}", {"007": "7.00 007   007", "1.50": "1.50 1.50  1.50", "x": None}),
        ("{:%d.%m.} {}", {"2026-01-31": "31.01. 2026-01-31", "2026-01-31T10:00": "31.01. 2026-01-31T10:00"}),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_a_cell_is_written_exactly(spec: str, cells: dict[str, str | None]) -> None:
    campaign = Campaign(Line.text("-" + spec.replace("{", "{0").format(field("x"))))
    read = readers(campaign)["x"]
    for cell, wanted in cells.items():
        (result,) = campaign.render([{"x": read(cell)}])
        assert (json.loads(result.payload)["text"][1:] if result.payload else None) == wanted, cell


def test_a_part_is_left_out_for_false_and_the_text_stays() -> None:
    part = when("x", Line.text(f"Note: {field('x')}"))
    campaign = Campaign(Line.push("U1").message(Line.text(f"Hi {field('x')}")).message(part))
    read = readers(campaign)["x"]
    for cell, texts in {
        "true": ["Hi true", "Note: true"],
        "false": ["Hi false"],
        "FALSE": ["Hi FALSE"],
        "007": ["Hi 007", "Note: 007"],
    }.items():
        (result,) = campaign.render([{"x": read(cell)}])
        assert [one["text"] for one in json.loads(result.payload or b"")["messages"]] == texts


def test_a_number_that_is_a_text_too() -> None:
    place = {"type": "location", "title": "{{x}}", "address": "a", "latitude": "{{x}}", "longitude": 1}
    campaign = Campaign.from_json("line.message", place)
    read = readers(campaign)["x"]
    assert campaign.to_bytes(x=read("5.50")) == (
        b'{"type":"location","title":"5.50","address":"a","latitude":5.5,"longitude":1}'
    )
    assert read("005") == "005"


def test_false_for_a_number_is_reported_as_the_text_that_it_is() -> None:
    place = {"type": "location", "title": "a", "address": "a", "latitude": "{{x}}", "longitude": 1}
    campaign = Campaign.from_json("line.message", place)
    (result,) = campaign.render([{"x": readers(campaign)["x"]("false")}])
    assert [problem.message for problem in result.problems] == ["must be a number, not the string 'false'"]


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
@pytest.mark.parametrize(
    ("arguments", "what"),
    [(["-o", "/dev/full"], "/dev/full"), (["-o", "x", "--rejects", "/dev/full"], "/dev/full")],
    ids=["out", "rejects"],
)
def test_a_full_disk_is_that_of_the_output(
    cli: Cli, offer: Path, people: Path, arguments: list[str], what: str
) -> None:
    code, _, error = cli("render", offer, people, *arguments)
    assert (code, error) == (2, f"ottbuild: {what} can't be written: No space left on device\n")


def test_a_batch_that_is_cut_leaves_whole_lines(tmp_path: Path) -> None:
    resource = pytest.importorskip("resource")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    with outputs.Lines(str(tmp_path / "out")) as out:
        out.begin()
        out.write(b"0123456789\n")
        resource.setrlimit(resource.RLIMIT_FSIZE, (50, before[1]))
        try:
            with pytest.raises(Unusable, match="out can't be written: File too large"):
                out.write(b"0123456789\n" * 9)
        finally:
            resource.setrlimit(resource.RLIMIT_FSIZE, before)
    assert (tmp_path / "out").read_bytes() == b"0123456789\n"


def test_an_output_takes_part_of_what_is_written(cli: Cli, monkeypatch: pytest.MonkeyPatch) -> None:
    class Slow(io.RawIOBase):
        def writable(self) -> bool:
            return True

        def write(self, data: Any) -> int | None:
            taken.append(bytes(data[:7]))
            return len(taken[-1]) if len(taken) < 9 else None

    taken: list[bytes] = []
    monkeypatch.setattr(sys, "stdout", io.TextIOWrapper(io.BufferedWriter(Slow())))
    with outputs.Lines("-") as lines:
        lines.write(b"0123456789\n" * 3)
        assert b"".join(taken) == b"0123456789\n" * 3
        with pytest.raises(Unusable, match="standard output can't be written: "):
            lines.write(b"0123456789\n" * 9)


def test_one_file_under_two_names(cli: Cli, offer: Path, people: Path) -> None:
    os.link(people, "hard.csv")
    Path("soft.csv").symlink_to(people)
    for name in ("hard.csv", "soft.csv", f"{people}"):
        for arguments in (["-o", name], ["-o", "x", "--rejects", name]):
            code, out, error = cli("render", offer, "people.csv", *arguments)
            assert (code, out) == (2, "")
            assert error == f"ottbuild: people.csv and {name} are one file; give each file a name of its own\n"
    assert people.read_text(encoding="utf-8") == CSV
    assert not Path("x").exists()
    assert cli("render", offer, people, "-o", os.devnull, "--rejects", os.devnull).code == 1


def test_standard_streams_are_files_too(offer: Path, people: Path, tmp_path: Path) -> None:
    with people.open("rb") as given, spawn("render", offer, "-", "-o", people, stdin=given, cwd=tmp_path) as process:
        error = process.stderr.read().decode()
        assert process.wait(20) == 2
    assert error == f"ottbuild: standard input and {people} are one file; give each file a name of its own\n"
    assert people.read_text(encoding="utf-8") == CSV


def test_nothing_is_emptied_if_a_file_can_not_be_opened(cli: Cli, offer: Path, people: Path) -> None:
    for name in ("out.ndjson", "out.parquet"):
        Path(name).write_text("before")
        assert cli("render", offer, people, "-o", name, "--rejects", "no/x").code == 2
        assert Path(name).read_text() == "before"
        assert cli("render", offer, people, "-o", name).code == 1
        assert b"before" not in Path(name).read_bytes()


def test_a_table_without_rows_can_be_read(cli: Cli, offer: Path) -> None:
    given = b"id,name,order,total,url\n"
    assert cli("render", offer, "-", "-o", "out.parquet", "--keep", "id", stdin=given).code == 2
    table = pq.read_table("out.parquet")
    assert (table.column_names, len(table)) == (["id", "payload"], 0)


def test_kept_values_that_are_hard_to_write(cli: Cli, offer: Path, tmp_path: Path) -> None:
    rest = '"name":"A","order":"B","total":"1","url":"tel:1"}\n'
    broken = rest.replace("tel:1", "x")
    kept = ["123456789012345678901234567890", '"\\ud800"', '{"a":[1.5,99999999999999999999]}']
    given = "".join(f'{{"id":{one},{end}' for one in kept for end in (rest, broken)).encode()
    code, out, error = cli("render", offer, "-", "--keep", "id", "--rejects", "no", stdin=given)
    assert (code, "internal" in error) == (1, False)
    assert [line[: len(one) + 6] for line, one in zip(out.splitlines(), kept, strict=True)] == [
        f'{{"id":{one}' for one in kept
    ]
    assert [json.loads(line)["kept"]["id"] for line in Path("no").read_text().splitlines()] == [*map(json.loads, kept)]
    assert cli("render", offer, "-", "--keep", "id", "-o", "out.parquet", stdin=given).code == 1
    assert pq.read_table("out.parquet")["id"].to_pylist() == [kept[0], "\\ud800", '{"a": [1.5, 99999999999999999999]}']


def test_kept_columns_of_rare_types(cli: Cli, offer: Path) -> None:
    numbers = pa.array([1, 1])
    columns = {
        "view": pa.array(["a", "b"], pa.string_view()),
        "runs": pc.run_end_encode(numbers),
        "union": pa.UnionArray.from_sparse(pa.array([0, 0], pa.int8()), [numbers]),
        "months": pa.array([pa.MonthDayNano([1, 2, 3])] * 2),
        "far": pa.array([10**18, 10**18], pa.timestamp("us")),
        "problems": numbers,
    }
    table = pa.Table.from_pylist([ROWS[0], ROWS[2]])
    for name, column in columns.items():
        table = table.append_column(name, column)
    with pa.OSFile("rows.arrow", "wb") as file, pa.ipc.new_file(file, table.schema) as writer:
        writer.write_table(table)
    keep = [part for name in columns for part in ("--keep", name)]
    code, out, error = cli("render", offer, "rows.arrow", *keep, "--rejects", "no")
    assert (code, "internal" in error) == (1, False)
    made = {
        "view": "a",
        "runs": 1,
        "union": 1,
        "months": "MonthDayNano(months=1, days=2, nanoseconds=3)",
        "problems": 1,
    }
    kept = json.loads(out)
    far = kept.pop("far")
    assert isinstance(far, str)
    assert kept == made | {"payload": json.loads(GOOD[0])}
    refused_one = json.loads(Path("no").read_text())
    assert refused_one["kept"] == made | {"view": "b", "far": far}
    assert cli("render", offer, "rows.arrow", *keep, "-o", "out.parquet").code == 1
    row = pq.read_table("out.parquet").drop_columns(["far"]).to_pylist()
    assert row == [made | {"union": "1", "payload": GOOD[0]}]


@pytest.mark.skipif(int(pa.__version__.partition(".")[0]) < 25, reason="until pyarrow 25, such a time becomes another")
def test_a_kept_value_that_a_table_can_not_hold(cli: Cli, offer: Path) -> None:
    table = pa.Table.from_pylist([ROWS[0]]).append_column("at", pa.array([10**17], pa.timestamp("s")))
    with pa.OSFile("rows.arrow", "wb") as file, pa.ipc.new_file(file, table.schema) as writer:
        writer.write_table(table)
    code, _, error = cli("render", offer, "rows.arrow", "--keep", "at", "-o", "out.parquet")
    assert code == 2
    assert error.startswith("ottbuild: out.parquet can't be written as a table: ")
    assert cli("render", offer, "rows.arrow", "--keep", "at").code == 0


@pytest.mark.parametrize("first", [b"null", b"5", b'"x"', b"[1]"])
def test_a_first_line_that_is_no_row(cli: Cli, offer: Path, tmp_path: Path, first: bytes) -> None:
    given = first + b"\n" + json.dumps(ROWS[0]).encode() + b"\n"
    assert cli("render", offer, "-", stdin=given)[:2] == (1, f"{GOOD[0]}\n")


@pytest.mark.parametrize(
    "given",
    [
        b'"a;b;c;d;e;f",name,order,total,url\n1,A,B,1,tel:1\n',
        b"\n  \r\nid,name,order,total,url\n1,A,B,1,tel:1\n",
        b"id,name,order,total,url\n" + b"x" * 140_000 + b",A,B,1,tel:1\n",
    ],
    ids=["quoted separators", "blank lines", "long cell"],
)
def test_headers_and_cells(cli: Cli, offer: Path, given: bytes) -> None:
    limit = csv.field_size_limit()
    assert cli("render", offer, "-", stdin=given).code == 0
    assert csv.field_size_limit() == limit


def test_the_line_after_blank_lines(cli: Cli, offer: Path) -> None:
    given = b"\n\nid,name,order,total,url\n1,,B,1,tel:1\n"
    assert "(standard input):4, field name:" in cli("render", offer, "-", stdin=given).err


def test_a_campaign_of_standard_input(cli: Cli, offer: Path, people: Path) -> None:
    assert cli("render", "-", people, stdin=offer.read_bytes())[1].splitlines() == GOOD
    code, _, error = cli("render", "-", "-")
    assert (code, error) == (2, "ottbuild: the campaign and the data can't both be standard input\n")
    assert cli("render", "-", people, stdin=b"{").err.startswith("ottbuild: (standard input):1:")


def test_a_module_that_exits(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "shop_exits.py").write_text("import sys\nsys.exit(0)\n")
    monkeypatch.chdir(tmp_path)
    assert cli("render", "shop_exits:x", "-")[::2] == (2, "ottbuild: shop_exits:x is no campaign: SystemExit: 0\n")


def test_nobody_reads_the_messages(offer: Path, people: Path, tmp_path: Path) -> None:
    with spawn("render", offer, people, "-o", "out.ndjson", cwd=tmp_path) as process:
        process.stderr.close()
        assert process.wait(20) == 1
    assert (tmp_path / "out.ndjson").read_text().splitlines() == GOOD


def test_unbuffered_output(offer: Path, people: Path, tmp_path: Path) -> None:
    with spawn("render", offer, people, cwd=tmp_path, env={"PYTHONUNBUFFERED": "1"}) as process:
        assert process.stdout.read().decode().splitlines() == GOOD
        assert process.wait(20) == 1
