"""`python -m ottbuild_codegen review`: walks through the snapshots that tests would write in another way."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ottbuild_codegen.changes import command as diff
from ottbuild_codegen.changes.sources import UnusableError, from_folder, named
from ottbuild_codegen.review.causes import SAME_SPECS, Causes, without_specs
from ottbuild_codegen.review.collect import Collected, collect
from ottbuild_codegen.review.lines import visible
from ottbuild_codegen.review.page import as_html, as_markdown
from ottbuild_codegen.review.session import Session
from ottbuild_codegen.review.words import summary

ROOT = Path(__file__).parents[2]
HEAD = "HEAD"
EPILOG = """\
In a terminal, each snapshot is shown on a screen; what is accepted there is written at once, and what is not stays as
it is, so that its test goes on failing. Else, or with --no-screen, only the summary and the pages are written.

  python -m ottbuild_codegen review --tests "tests/providers/test_cases.py -k line"
  python -m ottbuild_codegen review --no-screen --html review.html

Exit code: 0 everything accepted, or nothing to review; 1 something is not accepted; 2 the tests can't be run, or
something that was asked for is not to be had."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command to the command line."""
    parser = commands.add_parser(
        "review", help="review the snapshots that have changed",
        description="Walks through the snapshots that the tests would write in another way.",
        epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument(
        "--tests", default="", metavar="ARGUMENTS",
        help="what pytest is told to run (default: every test that takes a snapshot)",
    )  # fmt: skip
    parser.add_argument("--html", type=Path, metavar="FILE", help="write the review as a page for a browser")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the review as text for a pull request")
    parser.add_argument("--no-screen", action="store_true", help="give no verdicts, only write what there is")
    parser.add_argument(
        "--since", default=HEAD, metavar="OLD", help="the specs before: a git revision or a folder (default: HEAD)"
    )
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="the folder of the specs, in the project")
    parser.add_argument(
        "--out", type=Path, default=ROOT / "ottbuild/providers", help="the package that the providers go into"
    )
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Reviews; returns the exit code."""
    screen = not options.no_screen and sys.stdin.isatty() and sys.stdout.isatty()
    print("running the snapshot tests ...", file=sys.stderr)
    try:
        found, note = explained(options)
    except UnusableError as error:
        print(*map(visible, str(error).splitlines()), sep="\n", file=sys.stderr)
        return 2
    notes = [f"{note}; the specs are not taken into account"] if note else []
    if found.unsupported:
        notes.append(f"not reviewed, as they are not single JSON files: {', '.join(found.unsupported)}")
    session = Session(found.items)
    if screen and session.items:
        from ottbuild_codegen.review.screen import ReviewApp  # slow to load, and needed by nothing else

        app = ReviewApp(session)
        app.run()
        if app.return_code:  # it has told why
            return app.return_code
    code = 0 if session.done and not found.unsupported else 1
    for path, write in ((options.html, as_html), (options.markdown, as_markdown)):
        if path is not None and not written(path, write(session, notes)):
            code = 2
    print(*map(visible, notes), sep="\n", end="\n" if notes else "", file=sys.stderr)
    print(summary(session) if session.items else "nothing to review\n", end="")
    if session.items and not (screen or options.html or options.markdown):
        print("run it in a terminal to accept or reject, or give --html FILE or --markdown FILE for a page")
    return code


def written(path: Path, page: str) -> bool:
    """Writes a page; says so if it can't be."""
    try:
        path.write_bytes(page.encode())
    except OSError as error:
        print(visible(f"{path} can't be written: {error.strerror}"), file=sys.stderr)
        return False
    return True


def explained(options: argparse.Namespace) -> tuple[Collected, str]:
    """What there is to review, each with its causes; and why there are no causes, if the specs can't be compared."""
    with ThreadPoolExecutor() as pool:
        collecting = pool.submit(collect, options.spec.absolute().parent, options.tests)
        comparing = pool.submit(compared, options)
        found = collecting.result()
        try:
            causes = comparing.result()
        except UnusableError as error:
            if options.since != HEAD:
                raise
            for item in found.items:
                without_specs(item)
            return found, str(error).partition("\n")[0]
    for item in found.items:
        if causes is not None:
            causes.explain(item)
        else:
            without_specs(item)
            item.causes = (SAME_SPECS,)
    return found, ""


def compared(options: argparse.Namespace) -> Causes | None:
    """The changes of the specs; None if there are none. Raises UnusableError."""
    old, new = named(options.since, options.spec), from_folder(options.spec)
    if old.files == new.files:
        return None
    before, after = old.spec_set(options.out.name, lenient=True), new.spec_set(options.out.name)
    return Causes(before, after, diff.compared(old, new, before, after, options.out, None).changes)
