"""Sets of specs: from a folder, or as they were at a git revision."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
from dataclasses import dataclass
from pathlib import Path
from tempfile import TemporaryDirectory

from ottbuild_codegen.load import load
from ottbuild_codegen.spec.model import SpecSet
from ottbuild_codegen.spec.source import ENDINGS, SpecError, spec_files


class UnusableError(Exception):
    """There is nothing to compare; the text says why."""


@dataclass(frozen=True)
class Source:
    """A set of specs, not yet read."""

    name: str
    """What the user calls it: a folder or a revision."""
    files: dict[str, bytes]
    version: str | None = None
    """The version of the package that the specs belong to, where that is known."""

    @property
    def digest(self) -> str:
        """The same for the same files, wherever they come from."""
        data = b"".join(name.encode() + b"\0" + self.files[name] + b"\0" for name in sorted(self.files))
        return hashlib.sha256(data).hexdigest()[:8]

    def spec_set(self, package: str, lenient: bool = False) -> SpecSet:
        """The specs as the generator sees them. `lenient`: also where they break rules that came later."""
        with TemporaryDirectory() as folder:
            for name, data in self.files.items():
                Path(folder, name).write_bytes(data)
            try:
                return load(Path(folder), package, lenient)
            except SpecError as error:
                lines = [f"{self.name}: {mistake}" for mistake in error.mistakes]
                raise UnusableError("\n".join(lines)) from error


def from_folder(folder: Path, name: str | None = None) -> Source:
    """The specs that stand in a folder."""
    files = {path.name: path.read_bytes() for path in spec_files(folder)}
    return _filled(Source(name or str(folder), files))


def from_git(revision: str, spec: Path, package: Path | None = None) -> Source:
    """The specs as they were at a revision of the repository that holds the folder `spec`."""
    tree = revision
    if ":" not in revision:  # else it names a folder itself
        commit = _git(spec, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        tree = f"{commit.decode().strip()}:{_prefix(spec)}"
    files: dict[str, bytes] = {}
    for line in _git(spec, "ls-tree", "-z", "--full-tree", tree).split(b"\0"):
        about, _, name = line.decode("utf-8", "replace").partition("\t")
        if name.endswith(ENDINGS):
            files[name] = _git(spec, "cat-file", "blob", about.split()[2])
    version = None
    if package is not None:
        try:
            text = _git(package, "show", f"{revision.partition(':')[0]}:{_prefix(package)}/__init__.py")
            version = version_in(text.decode("utf-8", "replace"))
        except UnusableError:
            version = None  # there was no such package yet
    return _filled(Source(revision, files, version))


def named(name: str, spec: Path, package: Path | None = None) -> Source:
    """The specs that a user means: a folder, else a revision."""
    if Path(name).is_dir():
        return from_folder(Path(name), name)
    try:
        return from_git(name, spec, package)
    except UnusableError as error:
        reason = f": {error}" if str(error) else ""
        raise UnusableError(f"{name!r} is neither a folder nor a revision that holds specs{reason}") from None


def version_in(text: str) -> str | None:
    """The version that a package says it has."""
    found = re.search(r"^__version__ = [\"'](\d+\.\d+\.\d+)[\"']", text, re.MULTILINE)
    return found[1] if found else None


def _filled(source: Source) -> Source:
    if not source.files:
        raise UnusableError(f"{source.name} holds no .yaml file")
    return source


def _prefix(folder: Path) -> str:
    """Where a folder stands in its repository."""
    return _git(folder, "rev-parse", "--show-prefix").decode().strip().rstrip("/")


def _git(folder: Path, *arguments: str) -> bytes:
    try:
        done = subprocess.run(
            ["git", "-C", str(folder), *arguments],
            env={**os.environ, "LC_ALL": "C"},
            capture_output=True,
            check=False,
        )
    except OSError as error:
        raise UnusableError("git is not installed") from error
    if done.returncode:
        lines = done.stderr.decode("utf-8", "replace").strip().splitlines()
        raise UnusableError(lines[0].removeprefix("fatal: ") if lines else "")
    return done.stdout
