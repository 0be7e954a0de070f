"""Fills a message for every row of a file: one payload a row, checked.

CAMPAIGN is a payload in a JSON file, with {{names}} in its texts, or MODULE:NAME, a
Campaign or a message with fields in Python. DATA has the values: CSV with a header, NDJSON,
Parquet or Arrow.
"""

from __future__ import annotations

import os
import pickle
import sys
from collections import Counter
from contextlib import ExitStack
from functools import partial
from time import monotonic

from ottbuild.campaigns.report import merged
from ottbuild.cli.campaigns import campaign_in, refuse_columns, takes_campaign
from ottbuild.cli.common import CLEAN, PROBLEMS, UNUSABLE, Unusable, takes_kind
from ottbuild.cli.data import opened
from ottbuild.cli.files import Unreadable, called, identity
from ottbuild.cli.filling import MOST_SHOWN
from ottbuild.cli.jobs import in_order, number_of_jobs
from ottbuild.cli.outputs import Lines, Stopped, Whole, output
from ottbuild.cli.terminal import Progress, counted, printable, tell
from ottbuild.guide.tables import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ottbuild.campaigns.report import Report
    from ottbuild.cli.filling import Done

_EPILOG = """\
examples:
  ottbuild render offer.json people.csv -o offers.ndjson --rejects refused.ndjson
  ottbuild render offer.json people.csv --dry-run
  ottbuild render shop.messages:offer people.parquet -o offers.parquet --keep id --jobs auto
  producer | ottbuild render offer.json - | consumer

A payload is a line of OUT; with --keep, a line is an object of the kept values and the
payload. If OUT ends in .parquet, it is a table instead, which needs pyarrow. A refused row
is not in OUT: with --rejects it is a line of that file, with the number of the row, from 0,
its line, and every problem. So each row is in one of the two, in the order of DATA.

In CSV, an empty cell is a value that is missing. A cell is a text; a number, a date or a
boolean is read where the campaign needs one, and a list of records is JSON text.

A run that is interrupted leaves whole lines, and says how many rows are done.

exit codes: 0 every row has a payload, 1 some were refused, 2 unusable arguments or input
"""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    takes_kind(parser, "the payload in CAMPAIGN; by default it is recognised")
    parser.add_argument(
        "-o", "--out", metavar="OUT", default="-", help="the file of payloads; by default standard output"
    )
    parser.add_argument("--rejects", metavar="FILE", help="the file of refused rows, as NDJSON")
    parser.add_argument("--keep", metavar="NAME", action="append", default=[], help="a column to keep; can be repeated")
    takes_campaign(parser)
    parser.add_argument(
        "--dry-run", action="store_true", help="write nothing; report refused rows and lengths of texts"
    )
    parser.add_argument("--strict", action="store_true", help="exit with 1 for warnings, too")
    parser.add_argument(
        "--jobs", metavar="N", type=number_of_jobs, default=1, help="fill in N processes; auto: one for each core"
    )
    parser.add_argument("campaign", metavar="CAMPAIGN", help="a JSON file, or MODULE:NAME; - is standard input")
    parser.add_argument("data", metavar="DATA", help="CSV, NDJSON, Parquet or Arrow; - is standard input")


def run(options: Namespace) -> int:
    """Run the command; return its exit code."""
    from ottbuild.campaigns.cells import needed
    from ottbuild.cli.filling import Work, fill

    _refuse_same_files(options)
    campaign = campaign_in(options.campaign, options)
    needs = needed(campaign)
    keep = tuple(options.keep)
    out = output(options.out, options.dry_run, keep)
    name = called(options.data)
    work = Work(pickle.dumps(campaign), name, keep, out.as_table, bool(options.rejects), options.dry_run)
    tally = Tally()
    try:
        with ExitStack() as stack:
            data = stack.enter_context(opened(options.data, [*needs, *keep]))
            refuse_columns(data, needs, keep)
            stack.enter_context(out)
            keeps_refused = options.rejects and not options.dry_run
            rejects = stack.enter_context(Lines(options.rejects)) if keeps_refused else None
            for one in (out, rejects):  # none is emptied if another one can't be opened
                if one is not None:
                    one.begin()
            whole = Whole()
            stack.callback(whole.leave)
            whole.listen()
            progress = stack.enter_context(Progress(data.size, data.unit, "rows"))
            for batch, done in in_order(partial(fill, work), data.batches, options.jobs):
                with whole:
                    out.write(done.made)
                    if rejects is not None:
                        rejects.write(done.rejects)
                    tally.add(done)
                if rejects is None and not options.dry_run:
                    for line in tally.to_show(done):
                        tell(line)
                progress.advance(batch.size, done.rows)
    except Unreadable as error:
        tally.say(options, f"{printable(name)}: {printable(str(error))}")
        return UNUSABLE
    except Stopped as stop:
        tally.say(options, f"interrupted after {tally.rows:,} rows; what is written is whole")
        return 128 + stop.signal
    if not tally.rows:
        raise Unusable(f"{printable(name)} has no rows")
    tally.say(options)
    if options.dry_run:
        print(_table_of(merged(tally.reports)))
    return PROBLEMS if tally.refused or (options.strict and tally.warned) else CLEAN


class Tally:
    """Counts what becomes of rows."""

    def __init__(self) -> None:
        self.rows = self.refused = self.warned = 0
        self.reports: list[Report] = []
        self._rules: Counter[str] = Counter()
        self._warnings: Counter[str] = Counter()
        self._shown = 0
        self._started = monotonic()

    def add(self, done: Done) -> None:
        """Count a batch."""
        self.rows += done.rows
        self.refused += done.refused
        self.warned += done.warned
        self._warnings.update(done.warnings)
        self._rules.update(done.rules)
        if done.report is not None:
            self.reports = [merged([*self.reports, done.report])]

    def to_show(self, done: Done) -> tuple[str, ...]:
        """Return the problems of a batch that are still to be shown."""
        lines = done.shown[: max(0, MOST_SHOWN - self._shown)]
        self._shown += len(lines)
        return lines

    def say(self, options: Namespace, end: str = "") -> None:
        """Print what became of the rows, for people."""
        seconds = monotonic() - self._started
        lines = [f"{end}"] if end else []
        good = self.rows - self.refused
        to = "" if options.dry_run or options.out == "-" else f" to {printable(options.out)}"
        verb = "would be rendered" if options.dry_run else "rendered"
        speed = f" in {seconds:.1f} s, {self.rows / seconds:,.0f} rows/s" if seconds else ""
        lines.append(f"{good:,} of {self.rows:,} rows {verb}{to}{speed}")
        if self.refused:
            where = "" if options.dry_run else _where_refused(options)
            lines.append(f"{self.refused:,} refused: {counted(self._rules)}{where}")
        if self.warned:
            lines.append(f"{self.warned:,} with warnings: {counted(self._warnings)}")
        for line in lines:
            tell(f"ottbuild: {line}")


def _where_refused(options: Namespace) -> str:
    return f"; see {printable(options.rejects)}" if options.rejects else "; --rejects FILE keeps all of them"


def _table_of(report: Report) -> str:
    """Return the lengths of the texts as a table."""
    rows: list[tuple[str, ...]] = [("text", "fields", "longest", "limit", "near", "beyond")]
    for text in report.texts:
        shares = [f"{count} ({count / text.texts:.1%})" if text.texts else "0" for count in (text.near, text.beyond)]
        rows.append((text.pointer, ", ".join(text.fields), str(text.longest), f"{text.limit} {text.unit}", *shares))
    if len(rows) == 1:
        return "no text with a field in it has a limit"
    return "\n".join([*table(rows), "", "near: at least 90 % of the limit"])


def _refuse_same_files(options: Namespace) -> None:
    """Refuse to write over a file that is read, or one file twice. A device, such as /dev/null, is no file."""
    if options.out == options.rejects == "-":
        raise Unusable("the payloads and the refused rows can't both go to standard output")
    if options.campaign == options.data == "-":
        raise Unusable("the campaign and the data can't both be standard input")
    seen: dict[object, str] = {}
    for name, standard, label in (
        (options.campaign, sys.stdin, "standard input"),
        (options.data, sys.stdin, "standard input"),
        (options.out, sys.stdout, "standard output"),
        (options.rejects, sys.stdout, "standard output"),
    ):
        file = identity(name, standard) if name else None
        if file is None:
            continue
        shown = label if name == "-" else printable(os.path.normpath(name))
        if file in seen:
            is_same = shown == seen[file]
            what = f"{shown} is named twice" if is_same else f"{seen[file]} and {shown} are one file"
            raise Unusable(f"{what}; give each file a name of its own")
        seen[file] = shown
