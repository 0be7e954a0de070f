"""Write files: each as a whole, and all of them or none."""

from __future__ import annotations

import os
import re
import stat
from contextlib import suppress
from pathlib import Path
from tempfile import NamedTemporaryFile
from types import TracebackType

from ottbuild_codegen.project import ProjectError

UNFINISHED = ".ottbuild-new"
"""The end of the name of a file that is being written."""
_UNFINISHED = re.compile(rf"\..+\.[a-z0-9_]{{8}}{re.escape(UNFINISHED)}", re.DOTALL)


class WriteError(ProjectError):
    """A file can't be written."""


class Transaction:
    """Files that are written together. If one can't be written, those before it are put back."""

    def __init__(self) -> None:
        self._before: dict[Path, bytes | None] = {}
        """What each file held, in the order of writing; None for a file that is new."""
        self._folders: list[Path] = []
        """The folders that were made."""

    def __enter__(self) -> Transaction:
        return self

    def __exit__(self, kind: type[BaseException] | None, error: BaseException | None, _: TracebackType | None) -> None:
        if kind is None:
            return
        left = self.roll_back()
        if isinstance(error, OSError):
            end = f"; what was written before it could not be undone: {', '.join(map(str, left))}" if left else ""
            name = error.filename2 or error.filename
            raise WriteError(f"{name}: can't be written: {error.strerror or error}{end}") from error

    def replace(self, path: Path, data: bytes | None) -> None:
        """Write a file, or delete it if `data` is None.

        Raises:
            OSError: It can't be written.
        """
        if path not in self._before:
            self._before[path] = path.read_bytes() if os.path.lexists(path) else None
        missing = [folder for folder in path.parents if not folder.exists()]
        for folder in reversed(missing):
            folder.mkdir()
            self._folders.append(folder)
        replace_file(path, data)

    def roll_back(self) -> list[Path]:
        """Put everything back, and return the files for which this failed."""
        left: list[Path] = []
        for path, data in reversed(self._before.items()):
            try:
                if (path.read_bytes() if os.path.lexists(path) else None) != data:
                    replace_file(path, data)
            except OSError:
                left.append(path)
        for folder in reversed(self._folders):
            with suppress(OSError):  # something else is in it by now
                folder.rmdir()
        self._before, self._folders = {}, []
        return left


def replace_file(path: Path, data: bytes | None) -> None:
    """Replace or delete a file atomically, so that no reader and no crash meets half of it."""
    if data is None:
        path.unlink(missing_ok=True)
        return
    path.parent.mkdir(parents=True, exist_ok=True)
    try:
        name = f".{path.name[:40]}."
        with NamedTemporaryFile(dir=path.parent, prefix=name, suffix=UNFINISHED, delete=False) as file:
            try:
                file.write(data)
                file.flush()
                os.chmod(file.name, stat.S_IMODE(path.stat().st_mode) if path.exists() else 0o666 & ~_umask())
                os.replace(file.name, path)
            except BaseException:
                Path(file.name).unlink(missing_ok=True)
                raise
    except OSError as error:
        error.filename, error.filename2 = str(path), None  # not the temporary name, which tells nobody anything
        raise


def remove_unfinished(folder: Path) -> None:
    """Delete the files that a run left in a folder when it was killed, and nothing else."""
    with suppress(OSError), os.scandir(folder) as entries:
        for entry in entries:
            if _UNFINISHED.fullmatch(entry.name) and entry.is_file(follow_symlinks=False):
                os.unlink(entry.path)


def _umask() -> int:
    mask = os.umask(0)
    os.umask(mask)
    return mask
