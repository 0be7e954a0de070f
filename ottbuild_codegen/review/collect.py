"""Runs the snapshot tests of a project, and collects the snapshots that they would write differently."""

from __future__ import annotations

import importlib.util
import json
import os
import shlex
import subprocess
import sys
from collections.abc import Hashable
from dataclasses import dataclass
from enum import Enum
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import ottbuild_codegen
from ottbuild.schemas import jsontext
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.schemas.secrets import Masks
from ottbuild_codegen.changes.sources import UnusableError
from ottbuild_codegen.review.snippets import SourceCall
from ottbuild_codegen.review.wirediff import Mark, WireDiff, compare, one_sided

RAN = (0, 1)
"""The exit codes of pytest if it has run the tests."""
NO_TESTS = 5
SHOWN = 15
"""Lines of pytest's output to show if it could not run."""
NO_CALL = SourceCall("", "")


class Status(Enum):
    """The status of a snapshot."""

    CHANGED = "changed"
    NEW = "new"
    UNUSED = "unused"
    """No test takes this snapshot any more."""
    FAILED = "failed"
    """The test failed before it had a payload."""


@dataclass
class Item:
    """A snapshot to review, or a test that failed to take one."""

    name: str
    status: Status
    path: Path | None
    """The snapshot file; None for a test that failed."""
    old: bytes | None = None
    """The content of the file; None if there is no file yet."""
    new: bytes | None = None
    """The new content; None if the file would be deleted."""
    call: SourceCall = NO_CALL
    test: str = ""
    kind: str = ""
    error: str = ""
    """Why the test failed."""
    payload: Any = None
    """The new payload as JSON data; of a failed test, the refused payload if there is one."""
    refused: tuple[tuple[str, ...], ...] = ()
    """The refused places of the payload, by keys and indexes."""
    diff: WireDiff | None = None
    causes: tuple[str, ...] = ()
    """Sentences about the changes of the specs that cause the difference."""
    likeness: Hashable = None
    """Equal for items that differ in the same way, for the same reason."""


@dataclass(frozen=True)
class Collected:
    """Everything there is to review."""

    items: list[Item]
    unsupported: list[str]
    """Snapshot files that differ, but can't be reviewed."""


def collect(project: Path, tests: str = "") -> Collected:
    """Return everything there is to review in a project.

    Args:
        project: The folder that pytest runs in.
        tests: Arguments for pytest, as on a command line; without any, it runs every test that takes a snapshot.

    Raises:
        UnusableError: The tests can't be run.
    """
    with TemporaryDirectory(prefix="review-") as name:
        folder = Path(name)
        record = _run(project, tests, folder)
        failed = [about["name"] for about in record["failed"].values()]
        unused = [Path(file) for file in record["unused"] if not any(_owns(name, Path(file)) for name in failed)]
        changed = {Path(file): about for file, about in record["written"].items()} | {path: {} for path in unused}
        items: list[Item] = []
        unsupported = [_name(Path(file), project) for file in record["unsupported"]]
        for path, about in changed.items():
            new = (folder / about["new"]).read_bytes() if about else None
            item = item_of(path, project, new, about)
            if item is None:
                unsupported.append(_name(path, project))
            else:
                items.append(item)
    for test, about in record["failed"].items():
        call = SourceCall(about["call"], about["where"])
        items.append(
            Item(
                test, Status.FAILED, None, call=call, test=test, kind=about["kind"], error=about["error"],
                payload=about["payload"], refused=tuple(map(tuple, about["refused"])),
            )
        )  # fmt: skip
    return Collected(sorted(items, key=lambda item: item.name), sorted(unsupported))


def _run(project: Path, tests: str, folder: Path) -> dict[str, Any]:
    try:
        arguments = shlex.split(tests)
    except ValueError as error:
        raise UnusableError(f"--tests is no list of arguments: {error}") from error
    command = [
        *(sys.executable, "-m", "pytest", "-q", "--no-header", "--tb=line", "-p", "no:cacheprovider"),
        *(
            "-p",
            "ottbuild_codegen.review.recorder",
            f"--review-folder={folder}",
            "--snapshot-update",
            "--snapshot-no-cleanup",
        ),
        *(["-n0"] if importlib.util.find_spec("xdist") else []),  # the recorder sees one process only
        *arguments,
    ]
    # the recorder is found as it was found in this process, whether installed or not
    home = str(Path(ottbuild_codegen.__file__).parents[1])
    path = os.pathsep.join(filter(None, [home, os.environ.get("PYTHONPATH")]))
    env = {**os.environ, "PYTHONPATH": path, "PYTHONIOENCODING": "utf-8"}
    done = subprocess.run(
        command, cwd=project, env=env, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
        check=False,
    )  # fmt: skip
    record = folder / "record.json"
    if done.returncode == NO_TESTS:
        raise UnusableError(f"no test of {project} takes a snapshot{f' among {tests}' if tests else ''}")
    if done.returncode not in RAN or not record.exists():
        output = done.stdout.decode("utf-8", "replace").strip().splitlines()[-SHOWN:]
        raise UnusableError("\n".join(["the snapshot tests can't be run; pytest says:", *output]))
    data: dict[str, Any] = json.loads(record.read_bytes())
    return data


def item_of(path: Path, project: Path, new: bytes | None, about: dict[str, Any]) -> Item | None:
    """Return the item of a snapshot file; None if it is not JSON, or nested deeper than any payload."""
    old = path.read_bytes() if path.exists() else None
    try:
        before, after = (None if data is None else jsontext.loads(data) for data in (old, new))
        masks = Masks(about.get("secrets", ()))
        shown_before, shown_after = masks.masked(before), masks.masked(after)
        if old is None:
            status, diff = Status.NEW, one_sided(Mark.ADDED, shown_after)
        elif new is None:
            status, diff = Status.UNUSED, one_sided(Mark.REMOVED, shown_before)
        else:
            status, diff = Status.CHANGED, compare(shown_before, shown_after)
    except (InvalidPayload, RecursionError):
        return None
    call = SourceCall(about.get("call", ""), about.get("where", ""))
    test, kind = about.get("test", ""), about.get("kind", "")
    return Item(_name(path, project), status, path, old, new, call, test, kind, payload=after, diff=diff)


def _name(path: Path, project: Path) -> str:
    return path.relative_to(project).as_posix() if path.is_relative_to(project) else str(path)


def _owns(name: str, path: Path) -> bool:
    """Return True if a snapshot file is named after a failed test: then it is not unused."""
    stem = path.with_suffix("").as_posix()
    return stem == name or stem.endswith(f"/{name}") or path.stem == name or path.stem.endswith(f"[{name}]")
