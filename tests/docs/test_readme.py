"""The examples of README.md and of the pages that are read from top to bottom print what the pages say."""

import asyncio
import contextlib
import hashlib
import hmac
import io
import os
import re
import subprocess
import sys
from base64 import b64encode
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
    if page == "docs/receiving.md":
        configure_django()
        try_receiving(names)


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


def try_receiving(names: dict[str, Any]) -> None:
    """Call the endpoints that the page on webhooks defines."""
    from django.test import RequestFactory

    def ask(method: str, path: str, **parts: Any) -> httpx.Response:
        async def asked() -> httpx.Response:
            async with httpx.AsyncClient(transport=httpx.ASGITransport(names["app"]), base_url="http://test") as client:
                return await client.request(method, path, **parts)

        return asyncio.run(asked())

    body = b'{"events":[]}'
    signed = b64encode(hmac.new(names["secret"].encode(), body, hashlib.sha256).digest()).decode()
    assert ask("POST", "/line", content=body, headers={"X-Line-Signature": signed}).status_code == 200
    assert ask("POST", "/line", content=b"{}", headers={"X-Line-Signature": signed}).status_code == 401
    query = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": names["VERIFY_TOKEN"]}
    assert ask("GET", "/whatsapp", params=query).text == "1158201444"
    assert ask("GET", "/whatsapp", params={**query, "hub.verify_token": "guessed"}).status_code == 403

    body = b'{"object":"whatsapp_business_account","entry":[{"changes":[{"field":"novel","value":{}}]}]}'
    signed = f"sha256={hmac.new(b'the secret before', body, hashlib.sha256).hexdigest()}"
    make = RequestFactory()
    for header, status in ((signed, 200), ("sha256=0", 401)):
        request = make.post("/", body, "application/json", headers={"X-Hub-Signature-256": header})
        assert names["whatsapp"](request).status_code == status
    assert names["esms"](make.get("/", {"SMSID": "849fe08c", "SendSuccess": "1"})).status_code == 200


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
