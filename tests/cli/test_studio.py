"""ottbuild studio: what it begins with, and how it ends."""

from __future__ import annotations

import json
import re
import signal
import socket
import subprocess
import sys
from pathlib import Path
from urllib.request import Request, urlopen

import pytest

from ottbuild.studio.fluent import Code
from ottbuild.studio.start import Start
from tests.cli.conftest import Cli
from tests.helpers import ROOT


def started(cli: Cli, monkeypatch: pytest.MonkeyPatch, *arguments: str | Path, stdin: bytes = b"") -> Start:
    """Return what the page begins with; the server ends at once."""
    found: list[Start] = []
    monkeypatch.setattr(
        "ottbuild.studio.server.serve", lambda server: (found.append(server.start), server.server_close())
    )
    result = cli("studio", *arguments, stdin=stdin)
    assert (result.code, result.err) == (0, "")
    assert re.fullmatch(r"ottbuild studio: http://127\.0\.0\.1:\d+/#[\w-]{32}\nCtrl-C ends it\n", result.out)
    return found[0]


def test_what_the_page_begins_with(cli: Cli, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert started(cli, monkeypatch) == Start()
    path = tmp_path / "order.json"
    path.write_bytes(b'\xef\xbb\xbf{"a":\r\n1}')
    assert started(cli, monkeypatch, path) == Start('{"a":\n1}', "json", "", str(path))
    assert started(cli, monkeypatch, "--as", "line.push", "-", stdin=b"{}") == Start(
        "{}", "json", "line.push", "standard input"
    )
    code = tmp_path / "order.py"
    code.write_text("from ottbuild import Line\nhello = Line.text('Hello')\n")
    assert started(cli, monkeypatch, code).language == "python"
    monkeypatch.chdir(tmp_path)
    made = started(cli, monkeypatch, "order:hello")
    assert (json.loads(made.text), made.kind) == ({"type": "text", "text": "Hello"}, "line.message")


def test_what_can_not_be_opened(cli: Cli, tmp_path: Path) -> None:
    assert "there is no such file" in cli("studio", tmp_path / "nothing.json").err
    (tmp_path / "binary").write_bytes(b"\xff\xfe\x00")
    assert "no text in UTF-8" in cli("studio", tmp_path / "binary").err
    (tmp_path / "large").write_bytes(b" " * 2_000_001)
    assert "more than 2,000,000 bytes" in cli("studio", tmp_path / "large").err
    assert "from 0 to 65535, not 65536" in cli("studio", "--port", "65536").err
    assert "is not a payload kind" in cli("studio", "--as", "line.nothing").err
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        assert f"port {port} can't be used" in cli("studio", "--port", str(port)).err


@pytest.mark.slow
def test_it_ends_with_ctrl_c() -> None:
    with subprocess.Popen(
        [sys.executable, "-m", "ottbuild", "studio"],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        try:
            assert process.stdout is not None
            address, token = process.stdout.readline().split(": ")[1].strip().split("#")
            request = Request(f"{address}draw", b"{}", {"Content-Type": "application/json", "X-Ottbuild-Token": token})
            with urlopen(request, timeout=20) as answer:
                assert "empty" in json.loads(answer.read())["stopped"]["message"]
            process.send_signal(signal.SIGINT)
            _, errors = process.communicate(timeout=20)
            assert (process.returncode, errors) == (0, "")
        finally:
            process.kill()


def test_the_code_of_the_page_of_the_documentation_is_read() -> None:
    (code,) = re.findall(r"```python\n(.*?)```", (ROOT / "docs" / "studio.md").read_text("utf-8"), re.S)
    (payload,) = Code(code).read()
    assert payload.kind == "line.push"
