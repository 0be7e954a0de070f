"""`ottbuild-codegen regen` and `check`: write the generated files of a project, or report how they differ."""

from __future__ import annotations

import argparse
import os
import sys
import time
from contextlib import nullcontext
from pathlib import Path

from ottbuild_codegen.changes.command import is_committed, report_since_head
from ottbuild_codegen.emit.render import RenderError, render, table_rows
from ottbuild_codegen.load import load
from ottbuild_codegen.manifest import Rows
from ottbuild_codegen.project import Project, ProjectError, add_options, find_project
from ottbuild_codegen.reference import reference
from ottbuild_codegen.spec.names import STORED, write_names
from ottbuild_codegen.spec.source import SpecError
from ottbuild_codegen.targets import Target, require_safe
from ottbuild_codegen.unchanged import remember, remembered, state_of
from ottbuild_codegen.writing import Transaction, remove_unfinished


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add both commands to the command line."""
    parser = commands.add_parser(
        "regen",
        help="generate the provider packages from the specs (the default)",
        description="Generate the provider packages and their reference from the specs. Write only what changed.",
    )
    add_options(parser)
    parser.add_argument("--check", action="store_true", help="the same as the command `check`")
    parser.add_argument(
        "--force", action="store_true", help="replace generated files that were edited, for instance by a merge"
    )
    parser.set_defaults(run=lambda options: regenerate(find_project(options), options.check, options.force))
    parser = commands.add_parser(
        "check",
        help="fail if the generated files do not match the specs",
        description="Compare the generated files with the specs. Write nothing; the exit code is 1 if they differ.",
    )
    add_options(parser)
    parser.set_defaults(run=lambda options: regenerate(find_project(options), check=True))


def regenerate(
    project: Project, check: bool = False, force: bool = False, transaction: Transaction | None = None
) -> int:
    """Generate the files of a project and return the exit code.

    Args:
        project: The project.
        check: Write nothing; return 1 if a file would change.
        force: Replace generated files that were edited.
        transaction: What to write the files with, if they belong to something larger.

    Raises:
        ProjectError: Something would be lost, or can't be read or written.
    """
    started = time.monotonic()
    state = "" if check or force or transaction else state_of(project)
    if state and (count := remembered(project, state)) is not None and is_committed(project):
        print(_summary(0, count, started))
        return 0
    package = Target(project.out, project.spec)
    docs = Target(project.docs, project.spec) if project.docs else None
    if docs and docs.folder == package.folder:
        docs = package
    try:
        spec_set = load(
            project.spec,
            project.package,
            public=project.public,
            command=project.command,
            stored=_stored_names(package.folder),
        )
        sources = {document.stem: document.file for document in spec_set.documents}
        others = package.others(sources)
        tables = {stem: one.rows["table"] for stem, one in others.items() if "table" in one.rows}
        code = render(spec_set, tables)
    except RenderError as error:
        raise ProjectError(f"{error}\nnothing was written") from error
    except SpecError as error:
        for mistake in error.mistakes:
            print(mistake, file=sys.stderr)
        count = len(error.mistakes)
        print(f"{count} mistake{'' if count == 1 else 's'} in the specs; nothing was written", file=sys.stderr)
        return 1
    for note in spec_set.notes:
        print(note)
    folders = {package.key, *(one.spec for one in others.values())}
    names = write_names(spec_set.stored_names, _stored_names(package.folder), package.key, folders, spec_set.origin())
    files: dict[Target, dict[str, str]] = {package: {**code, STORED: names}}
    rows: dict[Target, dict[str, dict[str, Rows]]] = {
        package: {stem: {"table": table} for stem, table in table_rows(spec_set).items()}
    }
    if docs:
        indexed = {stem: one.rows["reference"] for stem, one in docs.others(sources).items() if "reference" in one.rows}
        try:
            pages, index = reference(spec_set, code, indexed)
        except RuntimeError as error:
            text = f"the package {project.package!r} can't be imported, perhaps as its name is taken"
            raise ProjectError(f"{text}: {str(error).splitlines()[-1]}\nnothing was written") from error
        files.setdefault(docs, {}).update(pages)
        for stem, row in index.items():
            rows.setdefault(docs, {}).setdefault(stem, {})["reference"] = row
    plans = [target.plan(files[target], rows[target], sources, project.command, force) for target in files]
    require_safe(plans, check)
    changes = [change for plan in plans for change in plan.changes]
    above = os.path.commonpath([target.folder.parent for target in files])
    manifests = [plan.manifest for plan in plans if plan.manifest]
    for change in changes or manifests:
        print(f"{change.what:8} {change.path.relative_to(above).as_posix()}")
    count = sum(map(len, files.values()))
    if check:
        if changes or manifests:
            print(f"the generated files do not match the specs; run `{project.command}`", file=sys.stderr)
            return 1
        print(f"{count} generated files match the specs")
        return 0
    for folder in {(target.folder / path).parent for target in files for path in files[target]}:
        remove_unfinished(folder)
    with nullcontext(transaction) if transaction else Transaction() as writing:
        for change in [*changes, *manifests]:
            writing.replace(change.path, change.data)
    report, note = report_since_head(project, spec_set)
    print(f"{_summary(len(changes), count, started)}{note if changes else ''}")
    print(report, end="")
    if state and not (changes or manifests or spec_set.notes):
        remember(project, state, count)
    return 0


def _summary(changed: int, count: int, started: float) -> str:
    return f"{changed} of {count} generated files changed, in {time.monotonic() - started:.1f} s"


def _stored_names(out: Path) -> bytes | None:
    path = out / STORED
    try:
        return path.read_bytes() if path.is_file() else None
    except OSError:
        return None  # there is none yet; if it can't be read, the plan says so
