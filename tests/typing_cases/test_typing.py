"""Type checkers accept valid code, and refuse every line of deliberate misuse."""

import json
import re
import subprocess
import sys
from pathlib import Path

import pytest

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
VALID = HERE / "valid.py"
MISUSE = HERE / "misuse.py"


def mypy(file: Path) -> set[int]:
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary", "--show-error-end", str(file)]
    done = subprocess.run(command, capture_output=True, text=True, cwd=ROOT)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    found = re.findall(rf"{re.escape(file.name)}:(\d+):.*error:", done.stdout)
    assert len(found) == done.stdout.count("error:"), done.stdout
    return set(map(int, found))


def pyright(file: Path, folder: Path) -> set[int]:
    (folder / file.name).write_text(file.read_text())
    config = {"typeCheckingMode": "strict", "pythonVersion": "3.11"}
    (folder / "pyrightconfig.json").write_text(json.dumps(config | {"extraPaths": [str(ROOT)]}))
    command = [sys.executable, "-m", "pyright", "--outputjson", "-p", str(folder), "--pythonpath", sys.executable]
    done = subprocess.run(command, capture_output=True, text=True)
    report = json.loads(done.stdout)
    assert report["summary"]["filesAnalyzed"] == 1
    unused = ("reportUnusedExpression", "reportUnusedCoroutine", "reportUnusedVariable")
    return {
        entry["range"]["start"]["line"] + 1
        for entry in report["generalDiagnostics"]
        if entry["severity"] == "error" and entry.get("rule") not in unused
    }


def refused(file: Path) -> set[int]:
    return {number for number, line in enumerate(file.read_text().splitlines(), 1) if "# refused:" in line}


@pytest.mark.parametrize("file", [VALID, MISUSE], ids=["valid", "misuse"])
def test_mypy(file: Path) -> None:
    assert mypy(file) == refused(file)


@pytest.mark.parametrize("file", [VALID, MISUSE], ids=["valid", "misuse"])
def test_pyright(file: Path, tmp_path: Path) -> None:
    assert pyright(file, tmp_path) == refused(file)
