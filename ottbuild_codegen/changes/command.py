"""`python -m ottbuild_codegen diff`: what a change of the specs means."""

from __future__ import annotations

import argparse
import re
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ottbuild_codegen.changes import Change, compare
from ottbuild_codegen.changes.changelog import drafted
from ottbuild_codegen.changes.report import FORMATS, Report, as_text
from ottbuild_codegen.changes.sources import Source, UnusableError, from_folder, from_git, named, version_in
from ottbuild_codegen.changes.stored import Stored, judge_stored
from ottbuild_codegen.spec.model import SpecSet
from ottbuild_codegen.spec.source import SpecError

ROOT = Path(__file__).parents[2]
EPILOG = """\
OLD and NEW are folders of specs, or git revisions of the repository that holds the specs.
Exit code: 0 nothing breaks, 1 something breaks, 2 there is nothing to compare."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command to the command line."""
    parser = commands.add_parser(
        "diff", help="tell what a change of the specs means", description="Tells what a change of the specs means.",
        epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument("old", metavar="OLD", nargs="?", default="HEAD", help="the specs before (default: HEAD)")
    parser.add_argument("new", metavar="NEW", nargs="?", help="the specs after (default: as they stand in the folder)")
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="the folder of the specs")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "ottbuild/providers", help="the package that the providers go into"
    )
    parser.add_argument(
        "--format", choices=("text", "markdown", "json"), default="text", help="how to write the report"
    )
    parser.add_argument(
        "--payloads", type=Path, metavar="PATH",
        help="stored payloads to judge by both: a folder, a .json or a .ndjson file (default: the project's snapshots)",
    )  # fmt: skip
    parser.add_argument("--as", dest="kind", metavar="KIND", help="the kind of the payloads (default: any that fits)")
    parser.add_argument("--version", type=_version, help="the version of OLD (default: what the package says)")
    parser.add_argument("--changelog", action="store_true", help="draft an entry of the project's CHANGELOG.md as well")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Writes the report; returns the exit code."""
    try:
        old = named(options.old, options.spec, options.out)
        new = named(options.new, options.spec) if options.new else from_folder(options.spec, options.spec.name)
        with ThreadPoolExecutor() as pool:
            before = pool.submit(old.spec_set, options.out.name, lenient=True)
            after = pool.submit(new.spec_set, options.out.name)
            spec_sets = before.result(), after.result()
        payloads = options.payloads or stored_in(options.spec)
        report = compared(old, new, *spec_sets, options.out, payloads, options.kind, options.version)
    except UnusableError as error:
        print(error, file=sys.stderr)
        return 2
    print(FORMATS[options.format](report), end="")
    if options.changelog:
        changelog = options.spec.absolute().parent / "CHANGELOG.md"
        text = changelog.read_bytes().decode() if changelog.exists() else ""
        end = "\r\n" if "\r\n" in text else "\n"
        done, note = drafted(text.replace(end, "\n"), report, old.digest)
        if done.replace("\n", end) != text:
            changelog.write_bytes(done.replace("\n", end).encode())
        print(f"{changelog.name}: {note}", end="", file=sys.stderr)
    return 1 if report.broken else 0


def compared(
    old: Source,
    new: Source,
    before: SpecSet,
    after: SpecSet,
    out: Path,
    payloads: Path | None,
    kind: str | None = None,
    version: str | None = None,
) -> Report:
    """The report on two sets of specs; raises UnusableError."""
    try:
        changes = compare(before, after)
        stored = _judged(payloads, before, after, changes, kind) if payloads and changes else None
    except UnusableError:
        raise
    except SpecError as error:
        raise UnusableError(str(error)) from error
    except Exception:
        old.spec_set(out.name)  # which tells what is wrong with old specs that are not quite right
        raise
    home = out / "__init__.py"
    here = version_in(home.read_text("utf-8")) if home.exists() else None
    entries = {one.stem: str(one.data["info"]["x-entry"]) for spec_set in (before, after) for one in spec_set.documents}
    return Report(old.name, new.name, version or old.version or here or "0.0.0", changes, stored, entries)


def _judged(payloads: Path, before: SpecSet, after: SpecSet, changes: list[Change], kind: str | None) -> Stored:
    renamed = {
        gone: change.subjects[0]
        for change in changes
        if change.rule == "kind-renamed"
        for gone in change.kinds
        if gone != change.subjects[0]
    }
    return judge_stored(payloads, before, after, renamed, kind)


def stored_in(spec: Path) -> Path | None:
    """The snapshots of the project that a folder of specs belongs to."""
    snapshots = spec.absolute().parent / "tests" / "snapshots"
    return snapshots if snapshots.is_dir() else None


def _version(text: str) -> str:
    if not re.fullmatch(r"\d+\.\d+\.\d+", text):
        raise argparse.ArgumentTypeError(f"{text!r} is not of the form 1.2.3")
    return text


def since_head(spec: Path, out: Path, after: SpecSet) -> tuple[str, str]:
    """The report on the specs since the last commit, and a note where there can be none; nothing if they are the same."""
    try:
        old, new = from_git("HEAD", spec, out), from_folder(spec, spec.name)
        if old.files == new.files:
            return "", ""
        before = old.spec_set(out.name, lenient=True)
        return "\n" + as_text(compared(old, new, before, after, out, stored_in(spec))), ""
    except UnusableError as error:
        return "", f"; no report: {str(error).partition(chr(10))[0] or 'there is no commit to compare with'}"
