"""The archives of the project, built from what git has."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]


def run(*command: str | Path, cwd: Path, **variables: str) -> str:
    """Run a program that must succeed, without anything of the checkout, and return what it prints."""
    env = {name: value for name, value in os.environ.items() if not name.startswith(("PYTHON", "VIRTUAL_ENV"))}
    done = subprocess.run(
        [*map(str, command)], cwd=cwd, env={**env, **variables}, capture_output=True, text=True, check=False
    )
    assert done.returncode == 0, f"{command}\n{done.stdout}\n{done.stderr}"
    return done.stdout


def tracked() -> list[str]:
    """Return the files that git has."""
    return run("git", "ls-files", "-z", cwd=ROOT).rstrip("\0").split("\0")


def build(folder: Path, **variables: str) -> dict[str, Path]:
    """Build both archives from a clean copy, and return them by their ending."""
    source = folder / "source"
    for name in tracked():
        (source / name).parent.mkdir(parents=True, exist_ok=True)
        (source / name).write_bytes((ROOT / name).read_bytes())
    run("git", "init", "-q", cwd=source)  # so that .gitignore is seen
    run(sys.executable, "-m", "hatchling", "build", "-d", folder / "dist", cwd=source, **variables)
    return {path.suffix: path for path in (folder / "dist").iterdir()}


@pytest.fixture(scope="session")
def archives(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    return build(tmp_path_factory.mktemp("archives"))
