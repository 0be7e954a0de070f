"""The examples of the README and of the page on sending give the printed output."""

import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

ROOT = Path(__file__).parents[2]


def blocks(page: str) -> list[tuple[str, str]]:
    """Return the examples of a page: code and its output."""
    text = (ROOT / page).read_text("utf-8")
    return re.findall(r"```python\n(.*?)```\n(?:\n```(?:json|text)\n(.*?)```)?", text, re.S)


def output(code: str, names: dict[str, Any]) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(code, names)
    return printed.getvalue()


def test_there_are_examples() -> None:
    assert (len(blocks("README.md")), len(blocks("docs/sending.md"))) == (7, 8)


@pytest.mark.parametrize(("code", "printed"), blocks("README.md"))
def test_an_example_prints_its_output(code: str, printed: str) -> None:
    assert output(code, {}) == printed


def test_the_page_on_sending_reads_from_top_to_bottom(monkeypatch: pytest.MonkeyPatch) -> None:
    names: dict[str, Any] = {}
    for code, printed in blocks("docs/sending.md"):
        assert output(code, names) == printed
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(201, json={"ottRequestId": "942adfff"})

    client = httpx.Client(transport=httpx.MockTransport(answer))
    monkeypatch.setattr(httpx, "request", client.request)
    assert names["post"](names["request"]).to_dict() == {"ottRequestId": "942adfff"}
    assert (str(sent[0].url), sent[0].content) == (names["request"].url, names["request"].content)


def test_the_demo_runs() -> None:
    done = subprocess.run([sys.executable, "docs/demo.py"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "marketing_cloud.send has 5 problems" in done.stdout
