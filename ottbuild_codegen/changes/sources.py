"""Sets of specs: those of a folder, or those of a git revision."""

from __future__ import annotations

import hashlib
import os
import re
import subprocess
import tomllib
from dataclasses import dataclass
from itertools import takewhile
from pathlib import Path
from tempfile import TemporaryDirectory

from ottbuild_codegen.load import load
from ottbuild_codegen.project import FILE
from ottbuild_codegen.spec.model import SpecSet
from ottbuild_codegen.spec.names import STORED
from ottbuild_codegen.spec.source import ENDINGS, SpecError, spec_files


class UnusableError(Exception):
    """There is nothing to compare. The text says why."""


@dataclass(frozen=True)
class Source:
    """A set of specs, not yet read."""

    name: str
    """The folder or the revision, as the user names it."""
    files: dict[str, bytes]
    version: str | None = None
    """The version of the package that the specs belong to, if it is known."""
    names: bytes | None = None
    """The file that keeps the names of these specs, if there is one."""

    @property
    def digest(self) -> str:
        """A hash of the files, wherever they come from."""
        data = b"".join(name.encode() + b"\0" + self.files[name] + b"\0" for name in sorted(self.files))
        return hashlib.sha256(data).hexdigest()[:8]

    def spec_set(self, package: str, lenient: bool = False) -> SpecSet:
        """Return the specs as the generator reads them.

        Args:
            package: The import name of the package that the providers go into.
            lenient: Accept specs that break rules which are newer than they are.

        Raises:
            UnusableError: The specs have mistakes.
        """
        with TemporaryDirectory() as folder:
            for name, data in self.files.items():
                Path(folder, name).write_bytes(data)
            try:
                return load(Path(folder), package, lenient, stored=self.names)
            except SpecError as error:
                lines = [f"{self.name}: {mistake}" for mistake in error.mistakes]
                raise UnusableError("\n".join(lines)) from error


def from_folder(folder: Path, name: str | None = None, package: Path | None = None) -> Source:
    """Return the specs of a folder. `package` is the folder of what is generated from them, if anything is.

    Raises:
        UnusableError: There are none, or they can't be read.
    """
    try:
        files = {path.name: path.read_bytes() for path in spec_files(folder)}
    except OSError as error:
        raise UnusableError(f"{error.filename}: can't be read: {error.strerror}") from error
    stored = package / STORED if package else None
    names = stored.read_bytes() if stored and stored.is_file() else None
    return _require_files(Source(name or str(folder), files, names=names))


def from_git(revision: str, spec: Path, package: Path | None = None) -> Source:
    """Return the specs at a revision of the repository that holds the folder `spec`.

    Raises:
        UnusableError: There is no such revision, or it holds no specs.
    """
    tree = revision
    if ":" not in revision:  # with a colon, it names a folder
        commit = _git(spec, "rev-parse", "--verify", "--quiet", "--end-of-options", f"{revision}^{{commit}}")
        tree = f"{commit.decode().strip()}:{_prefix(spec)}"
    files: dict[str, bytes] = {}
    for line in _git(spec, "ls-tree", "-z", "--full-tree", tree).split(b"\0"):
        about, _, name = line.decode("utf-8", "replace").partition("\t")
        if name.endswith(ENDINGS):
            files[name] = _git(spec, "cat-file", "blob", about.split()[2])
    folders = [package.absolute(), *package.absolute().parents] if package else []
    inits = (_git_file(revision, folder, "__init__.py") for folder in takewhile(_is_package, folders))
    versions = (version_in(init.decode("utf-8", "replace")) for init in inits if init)
    tables = (_git_file(revision, folder, FILE) for folder in (package.absolute().parents if package else ()))
    declared = (version_declared(table.decode("utf-8", "replace")) for table in tables if table)
    version = next(filter(None, versions), None) or next(filter(None, declared), None)
    return _require_files(Source(revision, files, version, _git_file(revision, package, STORED)))


def _git_file(revision: str, package: Path | None, name: str) -> bytes | None:
    """Return a file of a package at a revision; None if there is none."""
    if package is None:
        return None
    try:
        return _git(package, "show", f"{revision.partition(':')[0]}:./{name}")
    except UnusableError:
        return None


def from_name(name: str, spec: Path, package: Path | None = None) -> Source:
    """Return the specs that a user names: those of a folder, else those of a revision.

    Raises:
        UnusableError: The name is neither.
    """
    if Path(name).is_dir():
        return from_folder(Path(name), name)
    try:
        return from_git(name, spec, package)
    except UnusableError as error:
        reason = f": {error}" if str(error) else ""
        raise UnusableError(f"{name!r} is neither a folder nor a revision that holds specs{reason}") from None


def version_of(package: Path) -> str | None:
    """Return the version of a package: `__version__` of it or of a package around it, else that of the project."""
    folders = takewhile(_is_package, [package, *package.parents])
    versions = (version_in((folder / "__init__.py").read_text("utf-8")) for folder in folders)
    files = (folder / FILE for folder in package.parents)
    declared = (version_declared(file.read_text("utf-8", "replace")) for file in files if file.is_file())
    return next(filter(None, versions), None) or next(filter(None, declared), None)


def _is_package(folder: Path) -> bool:
    return (folder / "__init__.py").is_file()


def version_in(text: str) -> str | None:
    """Return the version in the text of a package's `__init__.py`."""
    match = re.search(r"^__version__ = [\"'](\d+\.\d+\.\d+)[\"']", text, re.MULTILINE)
    return match[1] if match else None


def version_declared(text: str) -> str | None:
    """Return the version of the project in the text of a `pyproject.toml`."""
    try:
        version = tomllib.loads(text)["project"]["version"]
    except (tomllib.TOMLDecodeError, LookupError, TypeError):
        return None
    return version if isinstance(version, str) and re.fullmatch(r"\d+\.\d+\.\d+", version) else None


def _require_files(source: Source) -> Source:
    if not source.files:
        raise UnusableError(f"{source.name} holds no .yaml file")
    return source


def _prefix(folder: Path) -> str:
    """Return the path of a folder in its repository."""
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
