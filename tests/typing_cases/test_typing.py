"""Type checkers accept valid code, what people write and the page on types, and refuse every line of deliberate misuse."""

import json
import re
import subprocess
import sys
from pathlib import Path
from shutil import copy

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
FILES = ("valid.py", "inferred.py", "misuse.py")
PAGE = ROOT / "docs" / "typing.md"
Lines = dict[str, set[int]]
"""File -> the lines with errors."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """The code in a folder of its own."""
    for name in FILES:
        copy(HERE / name, tmp_path)
    (tmp_path / "page.py").write_text("\n".join(re.findall(r"```python\n(.*?)```", PAGE.read_text("utf-8"), re.S)))
    return tmp_path


def mypy(folder: Path) -> Lines:
    command = [
        sys.executable,
        "-m",
        "mypy",
        "--strict",
        "--no-error-summary",
        "--show-error-end",
        "--hide-error-context",
    ]
    done = subprocess.run([*command, *map(str, folder.glob("*.py"))], capture_output=True, text=True, cwd=ROOT)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = re.findall(r"(\w+\.py):(\d+):.*error:", done.stdout)
    assert len(found) == done.stdout.count("error:"), done.stdout
    print(done.stdout)
    return grouped([(name, int(line)) for name, line in found])


def pyright(folder: Path) -> Lines:
    config = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(config | {"extraPaths": [str(ROOT)]}))
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", str(folder), "--pythonpath", sys.executable]
    done = subprocess.run(command, capture_output=True, text=True)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == len(FILES) + 1
    unused = ("reportUnusedExpression", "reportUnusedCoroutine", "reportUnusedVariable")
    errors = [
        entry
        for entry in report["generalDiagnostics"]
        if entry["severity"] == "error" and entry.get("rule") not in unused
    ]
    print(*errors, sep="\n")
    return grouped([(Path(entry["file"]).name, entry["range"]["start"]["line"] + 1) for entry in errors])


def grouped(found: list[tuple[str, int]]) -> Lines:
    return {file: {line for name, line in found if name == file} for file, _ in found}


def refused() -> Lines:
    lines = [(file, (HERE / file).read_text().splitlines()) for file in FILES]
    return grouped(
        [(file, number) for file, text in lines for number, line in enumerate(text, 1) if "# refused:" in line]
    )


@pytest.mark.slow
def test_mypy(folder: Path) -> None:
    assert mypy(folder) == refused()


@pytest.mark.slow
def test_pyright(folder: Path) -> None:
    assert pyright(folder) == refused()
