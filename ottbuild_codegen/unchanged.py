"""Remembers the state in which a run had nothing to do, so that the next run in the same state ends at once.

The state is a hash of all that a run reads: the specs, the generated files, the generator and the runtime with their
tools, and the project's table. Whatever changes in one of these, even by hand, makes the next run a whole one.
"""

from __future__ import annotations

import os
import platform
from collections.abc import Iterator
from contextlib import suppress
from hashlib import blake2b
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import ottbuild
from ottbuild_codegen.project import Project
from ottbuild_codegen.requirements import EXTRAS
from ottbuild_codegen.writing import replace_file

FOLDER = ".ottbuild_cache"
"""The folder in the project; git ignores it, and it can be deleted at any time."""
FILE = "regen"
TOOLS = ("attrs", "cattrs", "orjson", "regex", *EXTRAS["codegen"].values())
"""The packages whose versions may change what is generated."""


def state_of(project: Project) -> str:
    """Return the hash of all that a run in the project reads; "" if something can't be read, or is no plain file."""
    try:
        return _state_of(project)
    except OSError:
        return ""


def _state_of(project: Project) -> str:
    state = blake2b(digest_size=32)

    def add(*parts: str | bytes) -> None:
        for part in parts:
            data = part.encode("utf-8", "surrogateescape") if isinstance(part, str) else part
            state.update(len(data).to_bytes(8))
            state.update(data)

    add(platform.python_implementation(), platform.python_version(), *map(_version, TOOLS), repr(project))
    code = [Path(ottbuild.__file__).parent, Path(__file__).parent]
    folders = [*code, *filter(None, (project.spec, project.out, project.docs))]
    for path in dict.fromkeys(
        path for folder in folders for path in _files(folder.absolute())
    ):  # one can be in another
        if not os.path.isfile(path):  # reading a pipe would not end
            return ""
        add(path, Path(path).read_bytes())
    return state.hexdigest()


def _version(package: str) -> str:
    try:
        return version(package)
    except PackageNotFoundError:
        return ""


def _files(folder: Path) -> Iterator[str]:
    """Yield the files of a folder, always in the same order, without what Python compiles."""
    for place, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if name != "__pycache__")
        yield from (os.path.join(place, name) for name in sorted(names))


def remembered(project: Project, state: str) -> int | None:
    """Return the number of generated files, if an earlier run in exactly this state had nothing to do."""
    try:
        known, count = (project.root / FOLDER / FILE).read_text("ascii").split()
        return int(count) if known == state else None
    except (OSError, ValueError):
        return None


def remember(project: Project, state: str, count: int) -> None:
    """Remember that a run which began in this state had nothing to do.

    Nobody depends on it, so a folder that can't be written is no error.
    """
    folder = project.root / FOLDER
    with suppress(OSError):
        if folder.is_symlink():
            return
        folder.mkdir(exist_ok=True)
        replace_file(folder / ".gitignore", b"*\n")
        replace_file(folder / FILE, f"{state} {count}\n".encode())
