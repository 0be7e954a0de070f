"""The README's examples do what it says."""

import contextlib
import io
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
BLOCKS = re.findall(r"```python\n(.*?)```\n\n```(?:json|text)\n(.*?)```", (ROOT / "README.md").read_text("utf-8"), re.S)


def test_there_are_examples() -> None:
    assert len(BLOCKS) == 4


@pytest.mark.parametrize(("code", "output"), BLOCKS)
def test_an_example_prints_what_it_says(code: str, output: str) -> None:
    printed = io.StringIO()
    with contextlib.redirect_stdout(printed):
        exec(code, {})
    assert printed.getvalue() == output


def test_the_demo_runs() -> None:
    done = subprocess.run([sys.executable, "docs/demo.py"], cwd=ROOT, capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    assert "marketing_cloud.send has 5 problems" in done.stdout
