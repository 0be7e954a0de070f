"""`ottbuild-codegen review`: walk through the snapshots that the tests would write differently."""

from __future__ import annotations

import argparse
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from ottbuild_codegen.changes.command import make_report
from ottbuild_codegen.changes.sources import UnusableError, from_folder, from_name
from ottbuild_codegen.project import Project, add_options, find_project
from ottbuild_codegen.requirements import describe_missing
from ottbuild_codegen.review.causes import SAME_SPECS, Causes, without_specs
from ottbuild_codegen.review.collect import Collected, collect
from ottbuild_codegen.review.lines import visible
from ottbuild_codegen.review.page import as_html, as_markdown
from ottbuild_codegen.review.session import RefusedError, Session, Verdict
from ottbuild_codegen.review.summary import shown, summary

HEAD = "HEAD"
EPILOG = """\
In a terminal, a screen shows each snapshot. An accepted snapshot is written at once; the others stay as they are, and
their tests go on failing. Without a terminal, or with --no-screen, only the summary and the pages are written.

--accept needs no terminal. It prints the snapshots that a pattern names, each with its cause and its difference, and
writes those and no others. A pattern is the end of a path; * and ? stand for any characters of one folder or name.

  ottbuild-codegen review --tests "tests/providers/test_cases.py -k line"
  ottbuild-codegen review --no-screen --html review.html
  ottbuild-codegen review --accept 'line/*' 'messenger/rating_template'

Exit code: 0 everything accepted, or nothing to review; 1 something is not accepted; 2 the tests can't be run, or
an option can't be followed."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "review", help="review the snapshots that have changed",
        description="Walk through the snapshots that the tests would write differently.",
        epilog=EPILOG, formatter_class=argparse.RawDescriptionHelpFormatter,
    )  # fmt: skip
    parser.add_argument(
        "--tests", default="", metavar="ARGUMENTS",
        help="arguments for pytest (default: every test that takes a snapshot)",
    )  # fmt: skip
    parser.add_argument("--html", type=Path, metavar="FILE", help="write the review as a page for a browser")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the review as text for a pull request")
    parser.add_argument(
        "--accept", nargs="*", metavar="PATTERN",
        help="print and accept the snapshots of these names, without a screen (without a PATTERN: all)",
    )  # fmt: skip
    parser.add_argument("--no-screen", action="store_true", help="open no screen; only write the summary and the pages")
    parser.add_argument(
        "--since", default=HEAD, metavar="OLD", help="the specs before: a git revision or a folder (default: HEAD)"
    )
    add_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Review the snapshots and return the exit code."""
    missing = describe_missing("review")
    if missing:
        print(missing, file=sys.stderr)
        return 2
    project = find_project(options)
    screen = not options.no_screen and options.accept is None and sys.stdin.isatty() and sys.stdout.isatty()
    print("running the snapshot tests ...", file=sys.stderr)
    try:
        collected, note = collect_with_causes(project, options.tests, options.since)
    except UnusableError as error:
        print(*map(visible, str(error).splitlines()), sep="\n", file=sys.stderr)
        return 2
    notes = [f"{note}; the specs are not taken into account"] if note else []
    if collected.unsupported:
        notes.append(f"not reviewed, as they are not single JSON files: {', '.join(collected.unsupported)}")
    session = Session(collected.items)
    if screen and session.items:
        from ottbuild_codegen.review.screen import ReviewApp  # slow to load, and only needed in a terminal

        app = ReviewApp(session)
        app.run()
        if app.return_code:  # the app has printed why
            return app.return_code
    refused = "" if options.accept is None else accept(session, options.accept)
    if refused:
        print(*map(visible, refused.splitlines()), sep="\n", file=sys.stderr)
        return 2
    code = 0 if session.done and not collected.unsupported else 1
    for path, write in ((options.html, as_html), (options.markdown, as_markdown)):
        if path is not None and not write_page(path, write(session, notes)):
            code = 2
    print(*map(visible, notes), sep="\n", end="\n" if notes else "", file=sys.stderr)
    print(summary(session) if session.items else "nothing to review\n", end="")
    if session.items and not (screen or options.html or options.markdown or options.accept is not None):
        print("run it in a terminal to accept or reject, or give --html FILE or --markdown FILE for a page,")
        print("or --accept with the names of the snapshots to accept, such as 'line/*'")
    return code


def accept(session: Session, patterns: list[str]) -> str:
    """Print the snapshots that patterns name, and accept them. Return why it can't be done; "" if it is done.

    Args:
        session: The review.
        patterns: What the snapshots are called; without any, all of them.
    """
    if not session.items:
        return ""
    found = {pattern: session.called(pattern) for pattern in patterns or ["*"]}
    for pattern in patterns:
        if not found[pattern]:
            return f"nothing is accepted: no snapshot to review is called {pattern!r}\n{summary(session).rstrip()}"
    places = sorted({place for named in found.values() for place in named})
    for place in places:
        print(shown(session, place))
    try:
        session.give(Verdict.ACCEPTED, *places)
    except RefusedError as error:
        return f"nothing is accepted: {error}"
    return ""


def write_page(path: Path, page: str) -> bool:
    """Write a page. Return False, and print why, if it can't be written."""
    try:
        path.write_bytes(page.encode())
    except OSError as error:
        print(visible(f"{path} can't be written: {error.strerror}"), file=sys.stderr)
        return False
    return True


def collect_with_causes(project: Project, tests: str, since: str) -> tuple[Collected, str]:
    """Run the tests and compare the specs.

    Returns:
        What there is to review, each with its causes; and why there are no causes if the specs can't be compared.

    Raises:
        UnusableError: The tests can't be run, or `since` names no specs.
    """
    with ThreadPoolExecutor() as pool:
        collecting = pool.submit(collect, project.root, tests)
        comparing = pool.submit(find_causes, project, since)
        collected = collecting.result()
        try:
            causes = comparing.result()
        except UnusableError as error:
            if since != HEAD:
                raise
            for item in collected.items:
                without_specs(item)
            return collected, str(error).partition("\n")[0]
    for item in collected.items:
        if causes is not None:
            causes.explain(item)
        else:
            without_specs(item)
            item.causes = (SAME_SPECS,)
    return collected, ""


def find_causes(project: Project, since: str) -> Causes | None:
    """Return the changes of the specs; None if there are none.

    Raises:
        UnusableError: The specs can't be compared.
    """
    old = from_name(since, project.spec, project.out)
    new = from_folder(project.spec, package=project.out)
    if old.files == new.files:
        return None
    before, after = old.spec_set(project.package, lenient=True), new.spec_set(project.package)
    return Causes(before, after, make_report(old, new, before, after, project.out, None).changes)
