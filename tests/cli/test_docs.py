"""The examples in the documentation print the documented output."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

from tests.cli.conftest import ROOT

BLOCK = re.compile(r"```console\n(.*?)```", re.S)
COMMAND = re.compile(r"^\$ (.+)\n((?:(?!\$ ).*\n)*)", re.M)
EXAMPLES = [
    pytest.param(command, output, id=f"{page}: {command}")
    for page in ("README.md", "docs/cli.md")
    for block in BLOCK.findall((ROOT / page).read_text("utf-8"))
    for command, output in COMMAND.findall(block)
]

pytestmark = pytest.mark.skipif(os.name != "posix", reason="the examples are for a POSIX shell")


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 9


@pytest.mark.parametrize(("command", "output"), EXAMPLES)
def test_an_example_prints_its_output(command: str, output: str, tmp_path: Path) -> None:
    program = tmp_path / "ottbuild"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ottbuild "$@"\n')
    program.chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    folder = ROOT / "docs" / "examples"
    done = subprocess.run(
        ["sh", "-c", f"({command}) 2>&1"], cwd=folder, env=environment, capture_output=True, text=True
    )
    assert columns(done.stdout) == columns(output)


def columns(text: str) -> str:
    """Return text with two spaces between columns, as their width depends on rows that an example leaves out."""
    return re.sub(r"(?<=\S) {2,}", "  ", text)
