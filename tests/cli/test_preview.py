"""ottbuild preview: pages of messages."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.conftest import Cli
from tests.drawing.pages import Page

TEXT = {"type": "text", "text": "Hello"}


def test_a_page_on_standard_output(cli: Cli, tmp_path: Path) -> None:
    path = tmp_path / "hello.json"
    path.write_text(json.dumps(TEXT))
    result = cli("preview", "--as", "line.message", path)
    assert result.code == 0
    assert "Hello" in Page(result.out).words
    assert result.err == ""


def test_a_page_in_a_file(cli: Cli, tmp_path: Path) -> None:
    out = tmp_path / "page.html"
    result = cli(
        "preview", "--as", "line.message", "--dark", "--width", "320", "-o", out, "-", stdin=json.dumps(TEXT).encode()
    )
    assert (result.code, result.out) == (0, "")
    assert [tag.attributes["value"] for tag in Page(out.read_text("utf-8")).tags if "checked" in tag.attributes] == [
        "dark",
        "320",
        "normal",
    ]


def test_errors_are_in_the_exit_code_and_on_the_page(cli: Cli) -> None:
    result = cli("preview", "--as", "line.message", "-", stdin=b'{"type": "text"}')
    assert result.code == 1
    assert "1 error" in Page(result.out).words


def test_several_payloads(cli: Cli, tmp_path: Path) -> None:
    lines = tmp_path / "batch.ndjson"
    lines.write_text("".join(f"{json.dumps(TEXT | {'text': f'number {i}'})}\n" for i in range(3)))
    one = tmp_path / "one.json"
    one.write_text('{"attachment": {"type": "image", "payload": {"url": "https://example.com/a.png"}}}')
    result = cli("preview", "--as", "line.message", lines)
    assert len(Page(result.out).of("phone")) == 3
    assert len(Page(cli("preview", one, one).out).of("phone")) == 2


def test_assets(cli: Cli, tmp_path: Path) -> None:
    picture = tmp_path / "a=b.png"
    picture.write_bytes(b"\x89PNG")
    card = b'{"attachment": {"type": "image", "payload": {"url": "https://example.com/a.png?x=1"}}}'
    result = cli(
        "preview", "--as", "messenger.message", "--asset", f"https://example.com/a.png?x=1={picture}", "-", stdin=card
    )
    assert "<img" not in result.out  # the name of the file is what stands behind the last =
    picture = picture.rename(tmp_path / "a.png")
    result = cli(
        "preview", "--as", "messenger.message", "--asset", f"https://example.com/a.png?x=1={picture}", "-", stdin=card
    )
    assert 'src="data:image/png;base64,iVBORw=="' in result.out


def test_messages_in_code(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    code = "from ottbuild import Campaign, Line, field\nhello = Line.text('Hello')\noffer = Campaign(Line.text(field('name')))\n"
    (tmp_path / "card_messages.py").write_text(code)
    result = cli("preview", "card_messages:hello", "card_messages:offer")
    assert result.code == 0
    assert {"Hello", "‹name›"} <= {*Page(result.out).words}
    for name, says in (
        ("card_messages:gone", "AttributeError"),
        ("card_messages:field", "TypeError"),
        ("no_shop:x", "no_shop"),
    ):
        result = cli("preview", name)
        assert (result.code, says in result.err) == (2, True)


def test_what_it_can_not_use(cli: Cli, tmp_path: Path) -> None:
    lines = tmp_path / "many.ndjson"
    lines.write_text(f"{json.dumps(TEXT)}\n" * 101)
    cases = {
        ("preview", "-"): "(standard input) is empty",
        ("preview", tmp_path / "gone.json"): "there is no such file",
        ("preview", "--as", "line.nothing", "-"): "is not a payload kind",
        (
            "preview",
            "--as",
            "line.message",
            "--width",
            "5",
            "-",
        ): "--width is a number of pixels from 200 to 1000, not 5",
        ("preview", "--as", "line.message", lines): "a page has room for 100 payloads",
        ("preview", "--as", "line.message", "--asset", "x", "-"): "--asset takes URL=FILE",
        ("preview", "--as", "line.message", "--asset", "u=x.svg", "-"): "--asset takes pictures in PNG",
        ("preview", "--as", "line.message", "--asset", "u=gone.png", "-"): "gone.png can't be read",
        (
            "preview",
            "--as",
            "line.message",
            "-o",
            tmp_path / "no" / "x.html",
            lines.with_name("one.json"),
        ): "no such file",
    }
    for arguments, says in cases.items():
        result = cli(*arguments)
        assert result.code == 2, arguments
        assert says in result.err, result.err
        assert result.err.count("\n") == 1
    result = cli("preview", "-", stdin=b"{")
    assert (result.code, "1:2" in result.err) == (2, True)
    result = cli("preview", "-", stdin=b'{"nothing": "known"}')
    assert result.code == 2


OFFER = '{"type": "text", "text": "Hi {{name}}, order {{order}} has left."}'


@pytest.fixture
def offer(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Make a campaign in the working directory."""
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "offer.json"
    path.write_text(OFFER)
    return path


def rows_of(cli: Cli, offer: Path, rows: str) -> tuple[int, list[str]]:
    """Return the exit code of a preview, and what it says of the rows in a file."""
    result = cli("preview", "--as", "line.message", offer, "--rows", rows, "--text")
    return result.code, [line for line in (result.out + result.err).splitlines() if "row" in line]


def test_rows_of_a_campaign(cli: Cli, offer: Path) -> None:
    Path("people.csv").write_text("name,order\nAna,A-17\nBartholomew,B\n,x\na,b,c\n")
    assert rows_of(cli, offer, "people.csv") == (
        1,
        [
            "4 rows, 2 refused",
            "row 0, line 2",
            "row 1, line 3; the longest text of /text (name, order): 33 of 5,000 UTF-16 code units",
            "row 2, line 4; refused",
            "1  error  /text  needs the value 'name' of the row, which is null",
            "row 3, line 5; refused",
        ],
    )
    Path("people.ndjson").write_text('{"name": "Ana", "order": "A-17"}\n')
    assert rows_of(cli, offer, "people.ndjson")[0] == 0
    page = Page(cli("preview", "--as", "line.message", offer, "--rows", "people.csv").out)
    assert len(page.of("phone")) == 4
    assert "4 rows, 2 refused" in page.words


def test_rows_in_a_table(cli: Cli, offer: Path) -> None:
    parquet = pytest.importorskip("pyarrow.parquet")
    pyarrow = pytest.importorskip("pyarrow")
    parquet.write_table(pyarrow.table({"name": ["Ana", "Eve"], "order": ["A-17", "B"]}), "people.parquet")
    assert rows_of(cli, offer, "people.parquet")[1][:2] == [
        "2 rows, 0 refused",
        "row 0; the longest text of /text (name, order): 28 of 5,000 UTF-16 code units",
    ]


@pytest.mark.parametrize(
    ("name", "text", "says"),
    [
        ("wrong.csv", "nom,order\nA,1\n", "wrong.csv has no column name; it has nom, order"),
        ("none.csv", "name,order\n", "none.csv has no rows"),
        ("empty.csv", "", "empty.csv: is empty"),
        ("broken.csv", "name,order\n\xff,x\n", "broken.csv: line 2 is not UTF-8"),
    ],
)
def test_rows_that_can_not_be_used(cli: Cli, offer: Path, name: str, text: str, says: str) -> None:
    Path(name).write_bytes(text.encode("latin-1"))
    result = cli("preview", "--as", "line.message", offer, "--rows", name)
    assert (result.code, result.out) == (2, "")
    assert says in result.err


def test_rows_are_those_of_one_campaign(cli: Cli, offer: Path) -> None:
    result = cli("preview", offer, offer, "--rows", "people.csv")
    assert (result.code, result.err) == (
        2, "ottbuild: --rows are those of one campaign, and here are several files\n"
    )  # fmt: skip
    assert cli("preview", "-", "--rows", "-").code == 2
    assert "there is no such file" in cli("preview", "--as", "line.message", offer, "--rows", "gone.csv").err
