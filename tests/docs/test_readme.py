"""The examples of README.md and of the pages that are read from top to bottom print what the pages say."""

import contextlib
import io
import os
import re
import subprocess
import sys
from pathlib import Path
from typing import Any

import httpx
import pytest

ROOT = Path(__file__).parents[2]
TESTS = "docs/cookbook/testing.md"
"""The page whose code is a test module."""
ELSEWHERE = {TESTS, "docs/own-provider.md"}
"""Pages whose code is run by a test of its own."""
PAGES = [
    page
    for path in sorted((*ROOT.glob("docs/*.md"), *ROOT.glob("docs/cookbook/*.md")))
    if (page := path.relative_to(ROOT).as_posix()) not in ELSEWHERE and "```python\n" in path.read_text("utf-8")
]


def blocks(page: str) -> list[tuple[str, str]]:
    """Return the examples of a page: code and its output."""
    text = (ROOT / page).read_text("utf-8")
    return re.findall(r"```python\n(.*?)```\n(?:\n```(?:json|text)\n(.*?)```)?", text, re.S)


def output(code: str, names: dict[str, Any]) -> str:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(code, names)
    return printed.getvalue()


@pytest.mark.parametrize(("code", "printed"), blocks("README.md"))
def test_an_example_prints_its_output(code: str, printed: str) -> None:
    assert output(code, {}) == printed


def test_there_are_examples() -> None:
    assert len(blocks("README.md")) >= 4
    assert {"docs/sending.md", "docs/requests.md", "docs/cookbook/django.md"} <= {*PAGES}


@pytest.mark.parametrize("page", PAGES)
def test_a_page_reads_from_top_to_bottom(page: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)  # where pages write files
    if page.endswith("django.md"):
        configure_django()
    names: dict[str, Any] = {"__name__": "page"}
    for code, printed in blocks(page):
        assert output(code, names) == printed
    if page == "docs/cookbook/django.md":
        try_django(names)


def configure_django() -> None:
    import django
    from django.conf import settings

    if not settings.configured:
        settings.configure(USE_I18N=True, ALLOWED_HOSTS=["test"])
        django.setup()


def try_django(names: dict[str, Any]) -> None:
    """Call what the page on Django defines."""
    from django.test import RequestFactory

    request = RequestFactory().get("/", {"name": "Ada"}, headers={"host": "test"})
    assert names["greeting"](request).content == b'{"type":"text","text":"Hello Ada!"}'
    assert b'"stickerId": "1988"' in names["steps"](request).content
    with pytest.raises(names["InvalidPayload"]) as caught:
        names["Line"].text("").to_json()
    middleware = names["InvalidPayloadMiddleware"](names["greeting"])
    assert middleware(request).status_code == 200
    assert middleware.process_exception(request, caught.value).status_code == 422
    assert middleware.process_exception(request, KeyError()) is None


def test_the_tests_of_the_cookbook_pass(tmp_path: Path) -> None:
    (tmp_path / "test_messages.py").write_text("\n\n".join(code for code, _ in blocks(TESTS)), "utf-8")
    done = subprocess.run(
        [sys.executable, "-m", "pytest", "-q", "-p", "no:cacheprovider", "-p", "syrupy", "--snapshot-update"],
        cwd=tmp_path, env={**os.environ, "PYTHONPATH": str(ROOT), "PYTEST_DISABLE_PLUGIN_AUTOLOAD": "1"},
        capture_output=True, text=True,
    )  # fmt: skip
    assert done.returncode == 0, done.stdout
    snapshots = sorted(path.name for path in tmp_path.glob("__snapshots__/*/*.json"))
    assert snapshots == ["test_wire_json[order_sent].json", "test_wire_json[welcome].json"]


def test_a_request_is_sent_as_the_page_on_requests_says(monkeypatch: pytest.MonkeyPatch) -> None:
    names: dict[str, Any] = {}
    for code, _ in blocks("docs/requests.md")[:2]:
        output(code, names)
    sent: list[httpx.Request] = []

    def answer(request: httpx.Request) -> httpx.Response:
        sent.append(request)
        return httpx.Response(201, json={"ottRequestId": "942adfff"})

    client = httpx.Client(transport=httpx.MockTransport(answer))
    monkeypatch.setattr(httpx, "request", client.request)
    assert names["post"](names["request"]).to_dict() == {"ottRequestId": "942adfff"}
    assert (str(sent[0].url), sent[0].content) == (names["request"].url, names["request"].content)


def test_the_page_on_types_reads_from_top_to_bottom() -> None:
    names: dict[str, Any] = {}
    for code, printed in blocks("docs/typing.md"):
        assert output(code, names) == printed


def test_the_demo_runs() -> None:
    done = subprocess.run([sys.executable, "docs/demo.py"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "marketing_cloud.send has 4 problems" in done.stdout
