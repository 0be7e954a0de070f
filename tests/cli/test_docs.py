"""The examples in the documentation print the documented output."""

import os
import re
import shutil
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


@pytest.mark.slow
@pytest.mark.parametrize(("command", "output"), EXAMPLES)
def test_an_example_prints_its_output(command: str, output: str, tmp_path: Path) -> None:
    program = tmp_path / "ottbuild"
    program.write_text(f'#!/bin/sh\nexec "{sys.executable}" -m ottbuild "$@"\n')
    program.chmod(0o755)
    environment = {**os.environ, "PATH": f"{tmp_path}:{os.environ['PATH']}", "PYTHONPATH": str(ROOT)}
    folder = shutil.copytree(ROOT / "docs" / "examples", tmp_path / "examples")
    done = subprocess.run(
        ["sh", "-c", f"({command}) 2>&1"], cwd=folder, env=environment, capture_output=True, text=True
    )
    assert matches(columns(done.stdout), columns(output)), f"{done.stdout}\nis not as documented:\n{output}"


def matches(printed: str, documented: str) -> bool:
    """Return True if text is as documented, where `...` stands for what an example leaves out: lines, or part of a line."""
    lines = [
        "(?:.*\n)*" if line.strip() == "..." else re.escape(line).replace(re.escape("..."), ".*") + "\n"
        for line in documented.splitlines()
    ]
    return re.fullmatch("".join(lines), printed) is not None


@pytest.mark.parametrize(
    ("printed", "documented", "same"),
    [
        ("a and 3 more\n", "a and ... more\n", True),
        ("one\ntwo\nthree\n", "one\n  ...\nthree\n", True),
        ("one\nthree\n", "one\n  ...\nthree\n", True),
        ("one\ntwo\n", "one\n  ...\nthree\n", False),
        ("one\ntwo\n", "one ...\n", False),
        ("one\n", "one\ntwo\n", False),
    ],
)
def test_what_an_example_leaves_out(printed: str, documented: str, same: bool) -> None:
    assert matches(printed, documented) is same


def columns(text: str) -> str:
    """Return text with two spaces between columns, as their width depends on rows that an example leaves out."""
    return re.sub(r"(?<=\S) {2,}", "  ", text)
