"""Checks the payloads in JSON or NDJSON files, and reports every problem with its place.

A file is NDJSON, one payload a line, if its name ends in .ndjson or .jsonl, or if its
second line can't continue the JSON of its first. It is read line by line, and may be of
any length.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from functools import partial

import ottbuild
from ottbuild.cli.common import CLEAN, PROBLEMS, UNUSABLE, known, takes_kind
from ottbuild.cli.files import Batch, Unreadable, batches, called, payloads, size
from ottbuild.cli.jobs import in_order, number_of_jobs
from ottbuild.cli.terminal import Progress, Style, json_text, printable
from ottbuild.guide.loading import Finding, Loaded, NoPayload, loaded, text_of
from ottbuild.guide.source import Text, locate
from ottbuild.schemas.records import record

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable

    from ottbuild import Problem

_EPILOG = """\
examples:
  ottbuild check order.json
  ottbuild check --as line.push batch.ndjson
  ottbuild check bubble.json messages.json
  producer | ottbuild check --json - | jq -r .rule | sort | uniq -c

With --json, every problem is one JSON object on a line of its own: file, line, column,
kind, pointer, rule, message, limit, actual, unit, doc, provider_message, provider_code,
severity; null where there is none. Columns count characters, from 1. Long texts and lists
are cut, and end in "...".

With --jobs, a file of many lines is checked by several processes. The report is the same,
in the same order.

An error is what the provider refuses. A warning is advice, or something that the provider
ignores or may refuse; it counts for the exit code only with --strict.

A part of a payload, such as a Flex bubble, is recognised like a payload. What could be of
several kinds of one provider is checked as the first if it breaks the same rules of all;
if it could be of two networks, and one has its parts from the other, it is checked as the
other's, and the last line says so. Of an array every item is checked.

exit codes: 0 no errors, 1 errors, 2 something could not be checked: a file that can't be
read, a text that is not JSON, a payload whose kind is not clear
"""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    takes_kind(parser, "the payloads; by default each is recognised")
    parser.add_argument("--json", action="store_true", help="one JSON object for each problem, for programs")
    parser.add_argument(
        "--allow-unknown", action="store_true", help="accept fields, values and variants that are not documented"
    )
    parser.add_argument("--strict", action="store_true", help="exit with 1 for warnings, too")
    parser.add_argument(
        "--jobs", metavar="N", type=number_of_jobs, default=1, help="check in N processes; auto: one for each core"
    )
    parser.add_argument("files", metavar="FILE", nargs="+", help="JSON or NDJSON; - is standard input")


def run(options: Namespace) -> int:
    """Run the command; return its exit code."""
    if options.kind is not None:
        known(options.kind)
    report = Report(options.json, options.strict)
    check = partial(_check_all, kind=options.kind, allow_unknown=options.allow_unknown)
    for name in options.files:
        _check_file(name, check, options.jobs, report)
    report.end()
    return report.code


class Report:
    """Prints and counts problems."""

    def __init__(self, as_json: bool, strict: bool) -> None:
        self._as_json = as_json
        self._strict = strict
        self._style = Style(sys.stdout)
        self._payloads: Counter[str] = Counter()
        self._also: defaultdict[str, set[str]] = defaultdict(set)
        self._faulty = 0
        self._unchecked = 0
        self._errors = 0
        self._warnings = 0
        self.code = CLEAN

    def payload(
        self, file: str, kind: str | None, findings: list[Finding], progress: Progress, also: tuple[str, ...] = ()
    ) -> None:
        """Report a checked payload. Without a kind it could not be checked, and the finding says why.

        Args:
            file: The name of its file.
            kind: Its kind.
            findings: What is wrong with it.
            progress: What is to be printed above.
            also: The kinds of other providers that it could be of as well.
        """
        for finding in findings:
            progress.print(self._record(file, kind, finding) if self._as_json else self._lines(file, finding))
        if kind is None:
            self.code = UNUSABLE
            self._unchecked += 1
            return
        self._payloads[kind] += 1
        self._also[kind].update(also)
        if findings:
            errors = sum(finding.problem.is_error for finding in findings)
            self._faulty += 1
            self._errors += errors
            self._warnings += len(findings) - errors
            if errors or self._strict:
                self.code = max(self.code, PROBLEMS)

    def unreadable(self, file: str, reason: str) -> None:
        """Report a file that can't be read."""
        self.code = UNUSABLE
        print(f"ottbuild: {printable(file)}: {printable(reason)}", file=sys.stderr)

    def end(self) -> None:
        """Print the summary, for people."""
        total = self._payloads.total()
        if self._as_json or not total + self._unchecked:
            return
        kinds = ", ".join(f"{count} {self._named(kind)}" for kind, count in sorted(self._payloads.items()))
        parts: list[str] = []
        if self._faulty:
            counts = [_counted(self._errors, "error")] if self._errors else []
            counts += [_counted(self._warnings, "warning")] if self._warnings else []
            parts.append(f"{' and '.join(counts)} in {self._faulty} of {_counted(total, 'payload')}")
        elif total:
            parts.append(f"no problems in {_counted(total, 'payload')}")
        if total:
            parts[0] += f" ({kinds})"
        if self._unchecked:
            parts.append(f"{_counted(self._unchecked, 'payload')} could not be checked")
        print("; ".join(parts))

    def _named(self, kind: str) -> str:
        also = sorted(self._also[kind])
        return f"{kind}, which could be {' or '.join(also)} as well" if also else kind

    def _lines(self, file: str, finding: Finding) -> str:
        line, column, problem = finding
        style = self._style
        place = style.strong(f"{printable(file)}:{line}:{column}:")
        where = f"{printable(problem.pointer)}: " if problem.pointer else ""
        message = printable(problem.message)
        marked = style.bad(message) if problem.is_error else style.warning(f"warning: {message}")
        lines = [f"{place} {where}{marked} {style.faint(f'[{printable(problem.rule)}]')}"]
        if problem.provider_message is not None:
            lines.append(f"    the provider says: {printable(problem.provider_message)}")
        if problem.provider_code is not None:
            lines.append(f"    the provider's code: {printable(str(problem.provider_code))}")
        if problem.doc is not None:
            lines.append(style.faint(f"    see {printable(problem.doc)}"))
        return "\n".join(lines)

    def _record(self, file: str, kind: str | None, finding: Finding) -> str:
        line, column, problem = finding
        own = {"file": file, "line": line, "column": column, "kind": kind, **record(problem)}
        del own["hint"], own["place"]  # of code, and there is none
        return json_text(own)


def _check_file(name: str, check: Callable[[Batch], Checked], jobs: int, report: Report) -> None:
    shown = called(name)
    empty = True
    try:
        with Progress(size(name)) as progress:
            for batch, checked in in_order(check, batches(payloads(name), one_by_one=jobs == 1), jobs):
                empty = False
                for kind, also, findings in checked:
                    report.payload(shown, kind, findings, progress, also)
                progress.advance(sum([len(data) for _, data in batch]), len(batch))
    except Unreadable as error:
        report.unreadable(shown, str(error))
        return
    if empty:
        report.unreadable(shown, "is empty; there is nothing to check")


Checked = list["tuple[str | None, tuple[str, ...], list[Finding]]"]
"""The kind of each payload, None if it can't be checked, the kinds that it could be of as well, and its problems."""


def _check_all(texts: Batch, kind: str | None, allow_unknown: bool) -> Checked:
    """Return what is found in texts, each with the line that it starts on."""
    return [found for line, data in texts for found in _check(data, line, kind, allow_unknown)]


def _check(data: bytes, first_line: int, kind: str | None, allow_unknown: bool) -> Checked:
    try:
        items = loaded(data, first_line, kind, to_check=True)
    except NoPayload as error:
        return [(None, (), [error.finding])]
    found = [(item.kind, item.also, _problems(item, allow_unknown)) for item in items]
    pointers = {problem.pointer for *_, problems in found for problem in problems}
    if not pointers:
        return [(item.kind, item.also, []) for item in items]
    text = text_of(data)
    places = locate(text, pointers)
    lines = Text(text, first_line)
    return [
        (
            found_kind,
            also,
            [
                Finding(*lines.place(places[problem.pointer][problem.rule != "unknown_field"]), problem)
                for problem in problems
            ],
        )
        for found_kind, also, problems in found
    ]


def _problems(item: Loaded, allow_unknown: bool) -> list[Problem]:
    """Return the problems of a payload, with pointers from the start of the text."""
    if item.kind is None:
        return [item.problem] if item.problem else []
    found = ottbuild.check(item.kind, item.data, allow_unknown=allow_unknown)
    return [problem._replace(pointer=item.pointer + problem.pointer) for problem in found] if found else []


def _counted(count: int, noun: str) -> str:
    return f"{count} {noun}{'' if count == 1 else 's'}"
