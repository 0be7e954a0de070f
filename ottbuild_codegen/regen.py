"""`ottbuild-codegen regen` and `check`: write the generated files of a project, or report how they differ."""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from pathlib import Path

from ottbuild_codegen.changes.command import report_since_head
from ottbuild_codegen.emit.render import render
from ottbuild_codegen.load import load
from ottbuild_codegen.project import Project, ProjectError, add_options, find_project
from ottbuild_codegen.reference import reference
from ottbuild_codegen.spec.names import STORED
from ottbuild_codegen.spec.source import SpecError

BANNER = re.compile(rb"[Gg]enerated[\": ]+from [^\n]+ by `[^`\n]+`[.;] ?[Ee]dit the spec")
"""What every generated file says near its beginning."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add both commands to the command line."""
    parser = commands.add_parser(
        "regen",
        help="generate the provider packages from the specs (the default)",
        description="Generate the provider packages and their reference from the specs. Write only what changed.",
    )
    add_options(parser)
    parser.add_argument("--check", action="store_true", help="the same as the command `check`")
    parser.set_defaults(run=lambda options: regenerate(find_project(options), options.check))
    parser = commands.add_parser(
        "check",
        help="fail if the generated files do not match the specs",
        description="Compare the generated files with the specs. Write nothing; the exit code is 1 if they differ.",
    )
    add_options(parser)
    parser.set_defaults(run=lambda options: regenerate(find_project(options), check=True))


def regenerate(project: Project, check: bool = False) -> int:
    """Generate the files of a project and return the exit code.

    Args:
        project: The project.
        check: Write nothing; return 1 if a file would change.
    """
    started = time.monotonic()
    out = project.out.resolve()
    docs = project.docs.resolve() if project.docs else None
    try:
        spec_set = load(
            project.spec,
            project.package,
            public=project.public,
            command=project.command,
            stored=_stored_names(out),
        )
        code = render(spec_set)
    except SpecError as error:
        for mistake in error.mistakes:
            print(mistake, file=sys.stderr)
        count = len(error.mistakes)
        print(f"{count} mistake{'' if count == 1 else 's'} in the specs; nothing was written", file=sys.stderr)
        return 1
    for note in spec_set.notes:
        print(note)
    files = {out / path: text for path, text in code.items()}
    files[out / STORED] = spec_set.stored_names
    folders = [out]
    if docs:
        files |= {docs / path: text for path, text in reference(spec_set, code).items()}
        folders.append(docs)
    changes = find_changes(files, folders)
    above = os.path.commonpath([folder.parent for folder in folders])
    for path, change in changes.items():
        print(f"{change:8} {path.relative_to(above).as_posix()}")
    if check:
        if changes:
            print(f"the generated files do not match the specs; run `{project.command}`", file=sys.stderr)
            return 1
        print(f"{len(files)} generated files match the specs")
        return 0
    write(files, changes)
    report, note = report_since_head(project, spec_set)
    seconds = time.monotonic() - started
    print(f"{len(changes)} of {len(files)} generated files changed, in {seconds:.1f} s{note if changes else ''}")
    print(report, end="")
    return 0


def _stored_names(out: Path) -> bytes | None:
    try:
        return (out / STORED).read_bytes()
    except OSError:
        return None  # there is none yet; if it can't be read, find_changes says so


def find_changes(files: dict[Path, str], folders: list[Path]) -> dict[Path, str]:
    """Return what has to be done to each file that is not as generated: `new`, `changed` or `gone`.

    Args:
        files: Path -> text, for every generated file.
        folders: Where generated files are; those that are no longer made are `gone`.

    Raises:
        ProjectError: A file can't be read.
    """
    changes: dict[Path, str] = {}
    try:
        for path, text in files.items():
            if not path.exists():
                changes[path] = "new"
            elif path.read_bytes() != text.encode():
                changes[path] = "changed"
        for path in sorted(path for folder in folders for path in folder.glob("*/*")):
            if (
                path.is_file()
                and path.suffix in (".py", ".json", ".md")
                and path not in files
                and BANNER.search(path.read_bytes()[:2000])
            ):
                changes[path] = "gone"
    except OSError as error:
        raise ProjectError(f"{error.filename}: can't be read: {error.strerror}") from error
    return changes


def write(files: dict[Path, str], changes: dict[Path, str]) -> None:
    """Write the files that changed, and delete those that are gone.

    Raises:
        ProjectError: A file can't be written.
    """
    try:
        for path, change in changes.items():
            if change == "gone":
                path.unlink()
            else:
                path.parent.mkdir(parents=True, exist_ok=True)
                path.write_bytes(files[path].encode())
    except OSError as error:
        raise ProjectError(f"{error.filename}: can't be written: {error.strerror}") from error
