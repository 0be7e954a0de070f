"""Run the command line, in this process or in one of its own."""

import io
import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ottbuild.cli import main

ROOT = Path(__file__).parents[2]


class Result(NamedTuple):
    code: int
    out: str
    err: str

    @property
    def lines(self) -> list[str]:
        return self.out.splitlines()

    @property
    def records(self) -> list[dict[str, Any]]:
        return [json.loads(line) for line in self.lines]

    @property
    def places(self) -> list[tuple[int, int, str, str]]:
        """Line, column, pointer and rule of every problem in the output of --json."""
        return [(one["line"], one["column"], one["pointer"], one["rule"]) for one in self.records]


Cli = Callable[..., Result]


@pytest.fixture
def cli(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> Cli:
    """Run `ottbuild` in this process."""
    for name in ("NO_COLOR", "FORCE_COLOR", "_ARGCOMPLETE"):
        monkeypatch.delenv(name, raising=False)

    def run(*arguments: str | Path, stdin: bytes = b"") -> Result:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(stdin)))
        capsys.readouterr()
        code = main([str(one) for one in arguments])
        return Result(code, *capsys.readouterr())

    return run


def spawn(*arguments: str | Path, **options: Any) -> Any:
    """Start `python -m ottbuild` as a process of its own."""
    environment = {**os.environ, "PYTHONPATH": str(ROOT), "PYTHONUNBUFFERED": "", **options.pop("env", {})}
    pipes = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.PIPE) | options
    return subprocess.Popen([sys.executable, "-m", "ottbuild", *arguments], env=environment, **pipes)
