"""`ottbuild-codegen diff`: report what a change of the specs means."""

from __future__ import annotations

import argparse
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ottbuild_codegen.changes import Change, compare
from ottbuild_codegen.changes.changelog import drafted
from ottbuild_codegen.changes.report import FORMATS, Report, as_text
from ottbuild_codegen.changes.sources import Source, UnusableError, from_folder, from_git, from_name, version_of
from ottbuild_codegen.changes.stored import Stored, validate_stored
from ottbuild_codegen.project import Project, add_options, find_project
from ottbuild_codegen.spec.model import SpecSet
from ottbuild_codegen.spec.source import SpecError

EPILOG = """\
OLD and NEW are folders of specs, or git revisions of the repository that holds the specs.
Exit code: 0 nothing breaks, 1 something breaks, 2 there is nothing to compare."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "diff", help="report what a change of the specs means",
        description="Report what a change of the specs means for payloads, fluent calls and models.",
        epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("old", metavar="OLD", nargs="?", default="HEAD", help="the specs before (default: HEAD)")
    parser.add_argument("new", metavar="NEW", nargs="?", help="the specs after (default: the project's folder)")
    add_options(parser)
    parser.add_argument(
        "--format", choices=("text", "markdown", "json"), default="text", help="how to write the report"
    )
    parser.add_argument(
        "--payloads", type=Path, metavar="PATH",
        help="stored payloads to validate against both: a folder, a .json or a .ndjson file (default: the project's snapshots)",
    )  # fmt: skip
    parser.add_argument(
        "--as",
        dest="kind",
        metavar="KIND",
        help="the kind of the payloads (default: every kind that they are valid for)",
    )
    parser.add_argument(
        "--version",
        type=_version,
        help="the version of OLD (default: `__version__` of the package or of one around it, else the project's version)",
    )
    parser.add_argument("--changelog", action="store_true", help="draft an entry of the project's CHANGELOG.md as well")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Print the report and return the exit code."""
    project = find_project(options, reads_specs=options.new is None)
    try:
        old = from_name(options.old, project.spec, project.out)
        new = (
            from_name(options.new, project.spec, project.out)
            if options.new
            else from_folder(project.spec, project.spec.name, project.out)
        )
        with ThreadPoolExecutor() as pool:
            before = pool.submit(old.spec_set, project.package, lenient=True)
            after = pool.submit(new.spec_set, project.package)
            spec_sets = before.result(), after.result()
        payloads = options.payloads or find_snapshots(project)
        report = make_report(old, new, *spec_sets, project.out, payloads, options.kind, options.version)
    except UnusableError as error:
        print(error, file=sys.stderr)
        return 2
    print(FORMATS[options.format](report), end="")
    if options.changelog:
        changelog = project.root / "CHANGELOG.md"
        text = changelog.read_bytes().decode() if changelog.exists() else ""
        end = "\r\n" if "\r\n" in text else "\n"
        done, note = drafted(text.replace(end, "\n"), report, old.digest)
        if done.replace("\n", end) != text:
            changelog.write_bytes(done.replace("\n", end).encode())
        print(f"{changelog.name}: {note}", end="", file=sys.stderr)
    return 1 if report.broken else 0


def make_report(
    old: Source,
    new: Source,
    before: SpecSet,
    after: SpecSet,
    out: Path,
    payloads: Path | None,
    kind: str | None = None,
    version: str | None = None,
) -> Report:
    """Compare two sets of specs.

    Args:
        old: Where the specs before come from.
        new: Where the specs after come from.
        before: The specs before.
        after: The specs after.
        out: The package that the providers go into, for its version.
        payloads: Stored payloads to validate against both.
        kind: The kind of the stored payloads.
        version: The version of the old specs, if it is not the package's.

    Raises:
        UnusableError: The specs or the payloads can't be read.
    """
    try:
        changes = compare(before, after)
        stored = _validate_stored(payloads, before, after, changes, kind) if payloads and changes else None
    except UnusableError:
        raise
    except SpecError as error:
        raise UnusableError(str(error)) from error
    except Exception:
        old.spec_set(before.package)  # not lenient: if the old specs are the reason, this reports their mistakes
        raise
    entries = {
        document.stem: str(document.data["info"]["x-entry"])
        for spec_set in (before, after)
        for document in spec_set.documents
    }
    return Report(
        old.name, new.name, version or old.version or version_of(out.absolute()) or "0.0.0", changes, stored, entries
    )


def _validate_stored(
    payloads: Path, before: SpecSet, after: SpecSet, changes: list[Change], kind: str | None
) -> Stored:
    renamed = {
        old_kind: change.subjects[0]
        for change in changes
        if change.rule == "kind-renamed"
        for old_kind in change.kinds
        if old_kind != change.subjects[0]
    }
    return validate_stored(payloads, before, after, renamed, kind)


def find_snapshots(project: Project) -> Path | None:
    """Return the folder of a project's snapshots, if it has one."""
    snapshots = project.root / "tests" / "snapshots"
    return snapshots if snapshots.is_dir() else None


def _version(text: str) -> str:
    if not re.fullmatch(r"\d+\.\d+\.\d+", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form 1.2.3")
    return text


def is_committed(project: Project) -> bool:
    """Return True if the specs are those of the last commit, or if there is none: then there is nothing to report."""
    try:
        return from_git("HEAD", project.spec).files == from_folder(project.spec, project.spec.name).files
    except UnusableError:
        return True


def report_since_head(project: Project, after: SpecSet) -> tuple[str, str]:
    """Return the report on the specs since the last commit, and a note if there can be none.

    Both are empty if the specs are the same.
    """
    spec, out = project.spec, project.out
    try:
        old, new = from_git("HEAD", spec, out), from_folder(spec, spec.name)
        if old.files == new.files:
            return "", ""
        before = old.spec_set(project.package, lenient=True)
        return "\n" + as_text(make_report(old, new, before, after, out, find_snapshots(project))), ""
    except UnusableError as error:
        return "", f"; no report: {str(error).partition(chr(10))[0] or 'there is no commit to compare with'}"
