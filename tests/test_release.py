"""`make release` sets the version, dates the changelog, commits and tags; or it changes nothing and says why."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
CODE = '"""Docs."""\n\n__version__ = "0.1.0"\n'
LOG = "# Changelog\n\n## 0.1.0, unreleased\n\n- Something.\n"
NAMES = {"GIT_AUTHOR_NAME": "A", "GIT_AUTHOR_EMAIL": "a@example.com"}
NAMES |= {name.replace("AUTHOR", "COMMITTER"): value for name, value in NAMES.items()}


@pytest.fixture
def project(tmp_path: Path) -> Path:
    (tmp_path / "ottbuild").mkdir()
    (tmp_path / "ottbuild" / "__init__.py").write_text(CODE)
    (tmp_path / "CHANGELOG.md").write_text(LOG)
    git(tmp_path, "init", "-q")
    git(tmp_path, "add", ".")
    git(tmp_path, "commit", "-qm", "first")
    return tmp_path


def git(project: Path, *arguments: str) -> str:
    env = {**os.environ, **NAMES, "GIT_CONFIG_GLOBAL": os.devnull}
    return subprocess.run(
        ["git", *arguments], cwd=project, env=env, capture_output=True, text=True, check=True
    ).stdout.strip()


def release(project: Path, version: str) -> subprocess.CompletedProcess[str]:
    env = {**os.environ, **NAMES, "GIT_CONFIG_GLOBAL": os.devnull}
    command = [sys.executable, str(ROOT / "tools" / "release.py"), version]
    return subprocess.run(command, cwd=project, env=env, capture_output=True, text=True, check=False)


def edit(project: Path, name: str, old: str, new: str) -> None:
    path = project / name
    path.write_text(path.read_text().replace(old, new))
    git(project, "commit", "-qam", "edit")


def test_releases(project: Path) -> None:
    done = release(project, "0.1.0")
    assert (done.returncode, done.stderr) == (0, "")
    assert git(project, "tag") == "v0.1.0"
    assert git(project, "log", "-1", "--format=%s") == "release: 0.1.0"
    assert git(project, "status", "--porcelain") == ""
    assert "## 0.1.0, 20" in (project / "CHANGELOG.md").read_text()

    edit(project, "CHANGELOG.md", "# Changelog\n", "# Changelog\n\n## 0.2.0, unreleased\n\n- More.\n")
    assert release(project, "0.2.0").returncode == 0
    assert '__version__ = "0.2.0"' in (project / "ottbuild" / "__init__.py").read_text()
    assert git(project, "tag").split() == ["v0.1.0", "v0.2.0"]


@pytest.mark.parametrize(
    ("version", "name", "old", "new", "told"),
    [
        ("1.2", "", "", "", "'1.2' is not of the form 1.2.3"),
        ("0.01.0", "", "", "", "'0.01.0' is not of the form 1.2.3"),
        ("0.0.9", "", "", "", "0.0.9 does not come after 0.1.0"),
        ("0.2.0", "", "", "", "CHANGELOG.md begins with a section for 0.1.0, not for 0.2.0"),
        ("0.1.0", "CHANGELOG.md", "unreleased", "2026-01-01", "does not begin with a section `## 0.1.0, unreleased`"),
        ("0.1.0", "CHANGELOG.md", "- Some", "<!-- drafted from the specs -->\n- Some", "CHANGELOG.md has drafts"),
        ("0.1.0", "ottbuild/__init__.py", "__version__", "version", "has no line __version__"),
    ],
)
def test_what_is_not_ready_changes_nothing(
    project: Path, version: str, name: str, old: str, new: str, told: str
) -> None:
    if name:
        edit(project, name, old, new)
    before = git(project, "rev-parse", "HEAD")
    done = release(project, version)
    assert done.returncode == 1
    assert told in done.stderr
    assert (git(project, "rev-parse", "HEAD"), git(project, "status", "--porcelain"), git(project, "tag")) == (
        before,
        "",
        "",
    )


def test_all_reasons_at_once(project: Path) -> None:
    git(project, "tag", "v0.1.0")
    (project / "CHANGELOG.md").write_text("# Changelog\n")
    done = release(project, "0.1.0")
    assert done.stderr.splitlines() == [
        "nothing was changed:",
        "there are changes that are not committed",
        "0.1.0 does not come after 0.1.0",
        "the tag v0.1.0 exists",
        "CHANGELOG.md does not begin with a section `## 0.1.0, unreleased`",
    ]
