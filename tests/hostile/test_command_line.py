"""No command ends in a traceback or shows raw control characters, and no output grows much faster than its input."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from ottbuild import Problem
from ottbuild.cli import main
from ottbuild.cli.terminal import Progress, Style
from ottbuild.guide.loading import Finding
from tests.cli.conftest import Cli
from tests.hostile.odd import ODD

COMMANDS = (
    ["--help"], ["--version"], ["check", "--help"], ["kinds"], ["schema", "line.push"], ["explain", "line.push"], ["check", "-"],
    ["code", "-"], ["check", "--json", "-"], [], ["bad"], ["check"], ["schema", "no.kind"], ["explain", "no.kind"], ["check", "/no/file"],
)  # fmt: skip


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.parametrize("command", COMMANDS, ids=" ".join)
def test_a_full_disk(command: list[str]) -> None:
    text = json.dumps({"to": "U" + "0" * 32, "messages": [{"type": "text", "text": ""}]}).encode()
    for streams in ("stdout", "stderr", "both"):
        with open("/dev/full", "wb") as full:
            run = subprocess.run(
                [sys.executable, "-m", "ottbuild", *command], input=text, timeout=60, check=False,
                stdout=subprocess.PIPE if streams == "stderr" else full,
                stderr=subprocess.PIPE if streams == "stdout" else full,
            )  # fmt: skip
        written = (run.stdout or b"") + (run.stderr or b"")
        assert b"Traceback" not in written
        usual = len(command) > 0 and (command[0] in ("--help", "--version", "kinds", "code") or "--help" in command)
        if streams == "stdout" and (usual or (command and command[-1] in ("line.push", "-"))):
            assert run.returncode == 2
            assert b"can't write the output" in written
        assert run.returncode in (0, 1, 2)


def test_an_endless_line(cli: Cli, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("ottbuild.cli.files.LONGEST", 1000)
    for name, text in {
        "one.json": b"x" * 2000, "two.json": b"{}\n" + b"x" * 2000, "lines.ndjson": b"{}\n" + b" " * 2000, "open.json": b"[" * 1001,
    }.items():  # fmt: skip
        (tmp_path / name).write_bytes(text)
        for command in (["check"], ["check", "--json", "--as", "line.push"], ["code"]):
            result = cli(*command, str(tmp_path / name))
            assert result.code == 2
            assert "which no provider takes" in result.err
            assert "Traceback" not in result.err


@pytest.mark.parametrize(
    ("letter", "reason"),
    [
        ("x", "has a payload of more than 64 MB, which no provider takes"),
        ("\\0", "is no text, but binary data; JSON is text in UTF-8"),
    ],
    ids=["text", "zeros"],
)
def test_an_endless_stream(letter: str, reason: str) -> None:
    with (
        open("/dev/zero", "rb") as zeros,
        subprocess.Popen(["tr", "\\0", letter], stdin=zeros, stdout=subprocess.PIPE) as endless,
    ):
        run = subprocess.run(
            [sys.executable, "-m", "ottbuild", "check", "-"],
            stdin=endless.stdout,
            capture_output=True,
            timeout=60,
            check=False,
        )
        endless.kill()
    assert (run.returncode, run.stdout) == (2, b"")
    assert run.stderr.decode() == f"ottbuild: (standard input): {reason}\n"


@pytest.mark.parametrize(
    "error", [MemoryError(), RuntimeError("bad \x1b[31m\n"), RecursionError("deep"), AssertionError()], ids=repr
)
def test_any_error_is_one_line(cli: Cli, monkeypatch: pytest.MonkeyPatch, error: Exception) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    monkeypatch.setattr("ottbuild.catalog.kinds", fail)
    result = cli("kinds")
    assert result.code == 2
    assert result.err.count("\n") == 1
    assert result.err.isascii()
    assert "\x1b" not in result.err


HOSTILE = "a\x1b[31mb\nc\rd\u202ee\u2066f\x07g\x9bh\u2028i\x00j"


def is_plain(text: str) -> bool:
    return all(char.isprintable() or char == "\n" for char in text)


def test_texts_of_providers_are_escaped(capsys: pytest.CaptureFixture[str]) -> None:
    from ottbuild.cli.check import Report

    problem = Problem(f"/{HOSTILE}", HOSTILE, HOSTILE, [HOSTILE], HOSTILE, HOSTILE, HOSTILE, HOSTILE, HOSTILE)
    with Progress(None) as progress:
        Report(False, False).payload(HOSTILE, "line.push", [Finding(1, 1, problem)], progress)
    out = capsys.readouterr().out
    assert is_plain(out)
    assert out.count("\n") == 4


def test_explained_texts_are_escaped(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FORCE_COLOR", "1")
    monkeypatch.delenv("NO_COLOR", raising=False)
    style = Style(sys.stdout)
    line = f"{style.strong('kind')}: {HOSTILE}"
    assert style.escaped(line).startswith("\x1b[1mkind\x1b[0m: a")
    monkeypatch.setenv("NO_COLOR", "1")
    assert is_plain(Style(sys.stdout).escaped(line))


def test_odd_arguments_are_escaped(cli: Cli) -> None:
    for command in ("check", "explain", "schema", "code"):
        result = cli(command, HOSTILE)
        assert result.code == 2
        assert is_plain(result.err)
    assert is_plain(cli(HOSTILE).err)
    assert is_plain(cli("check", f"--{HOSTILE}").err)


@pytest.mark.parametrize(
    "name", ["a\0b", pytest.param("\ud800", marks=pytest.mark.skipif(os.name == "nt", reason="a name there"))]
)
@pytest.mark.parametrize("words", ["check", "check --as line.message", "code", "preview", "render", "send", "studio"])
def test_a_name_that_no_file_can_have(cli: Cli, words: str, name: str) -> None:
    code, out, error = cli(*words.split(), name)
    assert (code, out) == (2, "")
    assert "no file can have this name" in error
    assert len(error.splitlines()) == 1


def test_records_are_bounded(cli: Cli) -> None:
    lines = [
        '{"type": "text", "text": "x", "colour": 1}', '{"type": "x"}', '{"type": "' + "x" * 5000 + '"}', "1", '{"type": "imagemap"}',
        '{"type": "text", "text": "x", "k' + "x" * 5000 + '": 1}', '{"type": "flex", "altText": "x", "contents": {"type": "bubble", "size": "x"}}',
        '{"type": "textV2", "text": "' + "{k}" * 2000 + '", "substitution": {}}',
    ]  # fmt: skip
    result = cli("check", "--json", "--as", "line.message", "-", stdin="\n".join(lines * 20).encode())
    assert max(map(len, result.lines)) < 4000
    assert all(set(record) >= {"file", "line", "pointer", "limit", "actual"} for record in result.records)


@pytest.mark.parametrize("name", [name for name, value in ODD.items() if issubclass(type(value), (str, bytes))])
def test_odd_texts(cli: Cli, name: str) -> None:
    value = ODD[name]
    data = value if isinstance(value, bytes) else str.__str__(value).encode("utf-8", "surrogatepass")
    for text in (data, b'{"text": "' + data + b'"}', b'{"min": ' + data + b"}"):
        for command in (["check"], ["check", "--as", "line.message"], ["check", "--json"], ["code"]):
            result = cli(*command, "-", stdin=text)
            assert result.code in (0, 1, 2)
            assert "Traceback" not in result.err


def test_long_digits(cli: Cli) -> None:
    action = {"type": "datetimepicker", "data": "x", "mode": "date", "min": "9" * 5000, "max": "9" * 5000}
    text = json.dumps(
        {"type": "template", "altText": "x", "template": {"type": "buttons", "text": "x", "actions": [action]}}
    )
    result = cli("check", "--as", "line.message", "-", stdin=text.encode())
    assert result.code == 1
    assert "9" * 200 not in result.out


def test_main_is_a_function_that_returns() -> None:
    assert main(["kinds"]) == 0
    assert os.path.exists(os.devnull)
