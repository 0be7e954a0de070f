"""Sends payloads to their provider, and says what became of each.

FILE has a payload a line, as `ottbuild render` writes them. Credentials come from the
environment: OTTBUILD_PROVIDER_NAME, where NAME is an argument of the provider's Account,
such as OTTBUILD_LINE_CHANNEL_ACCESS_TOKEN.
"""

from __future__ import annotations

import os
import signal
import sys
from argparse import ArgumentTypeError
from bisect import bisect_right
from collections import Counter
from contextlib import ExitStack, closing
from importlib import import_module
from inspect import signature
from itertools import chain, islice
from threading import Event, current_thread, main_thread
from time import monotonic
from typing import Any

from ottbuild.cli.common import CLEAN, PROBLEMS, UNUSABLE, Unusable, known, takes_kind
from ottbuild.cli.files import Unreadable, called, identity, payloads, size
from ottbuild.cli.outputs import Lines, Stopped
from ottbuild.cli.terminal import Progress, counted, json_text, printable, tell
from ottbuild.guide.loading import NoPayload, loaded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Callable, Generator, Iterable, Iterator

    from ottbuild import Client, Journal, Outcome, Problem
    from ottbuild.http.account import Account
    from ottbuild.schemas.spec import Schema

_EPILOG = """\
examples:
  ottbuild send --as line.push --journal run.db --outcomes done.ndjson pushes.ndjson
  ottbuild send --as line.push --journal run.db --resume pushes.ndjson
  ottbuild send --as line.push --dry-run pushes.ndjson
  ottbuild render push.json people.csv | ottbuild send --as line.push --rate 50 -

The journal keeps what is known of each message, so that a run that ended at any point can
be taken up again, with the same FILE: nothing is lost, and nothing that may have gone out
is sent twice, unless the provider knows it by a key. What nobody knows is `unknown`.

SIGINT and SIGTERM take no more messages, and finish those on their way.

exit codes: 0 every message was accepted, 1 some were not, 2 unusable arguments or input
"""

MOST_SHOWN = 10
"""The messages that are printed of a run that keeps no file of outcomes, and the lines that the summary names."""
STATES = {
    "accepted": "accepted",
    "invalid": "not sent, as they break a rule",
    "refused": "refused by the provider",
    "unsent": "not sent; they can be sent again",
    "unknown": "unknown: they were sent, and no answer says what became of them",
}
"""What becomes of a message -> how the summary says it."""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    takes_kind(parser, "the payloads; by default it is recognised")
    parser.add_argument("--journal", metavar="DB", help="the journal of the run, a file that is made")
    parser.add_argument("--resume", action="store_true", help="take up the run of the journal")
    parser.add_argument("--outcomes", metavar="OUT", help="what became of each message, as NDJSON")
    parser.add_argument(
        "--rate", metavar="N", type=_rate, help="the most messages a second; by default what the provider documents"
    )
    parser.add_argument(
        "--concurrency", metavar="N", type=_up_to(1000), default=16, help="how many are sent at a time; by default 16"
    )
    parser.add_argument(
        "--attempts", metavar="N", type=_up_to(1000), default=6, help="how often a message is tried; by default 6"
    )
    parser.add_argument("--operation", metavar="ID", help="the operation, where several ones send the payloads")
    parser.add_argument("--base-url", metavar="URL", help="what stands before the path, in place of the provider's")
    parser.add_argument("--dry-run", action="store_true", help="send nothing; check the messages")
    parser.add_argument("file", metavar="FILE", help="payloads in JSON or NDJSON; - is standard input")


def _rate(text: str) -> float:
    try:
        rate = float(text)
    except ValueError:
        rate = 0.0
    if 0 < rate < float("inf"):
        return rate
    raise ArgumentTypeError(f"give a number of messages a second above 0, not {text!r}")


def _up_to(most: int) -> Callable[[str], int]:
    def number(text: str) -> int:
        if text.isdecimal() and 1 <= int(text[:9]) <= most:
            return int(text[:9])
        raise ArgumentTypeError(f"give a number from 1 to {most}, not {text!r}")

    return number


def run(options: Namespace) -> int:
    """Run the command; return its exit code."""
    if options.resume and options.journal is None:
        raise Unusable("--resume takes up the run of a journal: give --journal DB")
    if options.kind is not None:
        known(options.kind)
    _require_apart(options)
    source = Source(options)
    try:
        source.start()
    except Unreadable as error:
        raise Unusable(f"{printable(called(options.file))}: {printable(str(error))}") from None
    return _checked(source, options) if options.dry_run else _sent(source, options)


def _require_apart(options: Namespace) -> None:
    """Refuse one file as two: it would be written while it is read."""
    seen: dict[object, tuple[str, str]] = {}
    for name, path in (("--journal", options.journal), ("--outcomes", options.outcomes), ("FILE", options.file)):
        file = identity(path, sys.stdin) if path and path != "-" else None
        if file in seen:
            other, first = seen[file]
            raise Unusable(f"{other} and {name} must be different files, not both {printable(first)}")
        if file is not None:
            seen[file] = name, path


class Source:
    """The messages of a file."""

    def __init__(self, options: Namespace) -> None:
        self._options = options
        self._blank: tuple[list[int], list[int]] = ([], [])
        """The places of messages after lines without one, and the lines that each of these messages is behind its place."""
        self.is_reading = False
        """True while a signal may end the reading."""
        self.read = 0
        """The bytes that were read."""
        self.failure: Unreadable | None = None
        """Why the file can't be read further."""
        self.schema: Schema | None = None
        """The kind of the first message; None if it is no payload."""

    def start(self) -> None:
        """Read the first message.

        Raises:
            Unreadable: There is none.
        """
        texts = self._texts()
        first = next(texts, None)
        if self.failure is not None:
            raise self.failure
        if first is None:
            raise Unreadable("is empty; there is nothing to send")
        self._all = chain([first], texts)
        found = self._message(first)
        kind = self._options.kind or (found.kind if not isinstance(found, Exception) else None)
        if kind is None:
            raise Unusable(
                f"the kind of the first message is not clear: {printable(str(found))}; give it with --as KIND"
            )
        self.schema = known(kind)

    def _texts(self) -> Iterator[tuple[int, int, bytes]]:
        """Yield the place of each text, its line, and the text; end where a signal comes."""
        place = behind = 0
        try:
            self.is_reading = True
            for line, data in payloads(self._options.file):
                self.is_reading = False
                if line - 1 - place != behind:
                    behind = line - 1 - place
                    self._blank[0].append(place)
                    self._blank[1].append(behind)
                self.read += len(data)
                yield place, line, data
                place += 1
                self.is_reading = True
        except Stopped:
            pass
        except Unreadable as error:
            self.failure = error
        finally:
            self.is_reading = False

    def line(self, place: int) -> int:
        """Return the line of a message."""
        at = bisect_right(self._blank[0], place)
        return place + 1 + (self._blank[1][at - 1] if at else 0)

    def messages(self) -> Iterator[Any]:
        """Yield the messages as models, and an InvalidPayload for what is none."""
        return map(self._message, self._all)

    def _message(self, text: tuple[int, int, bytes]) -> Any:
        from ottbuild import InvalidPayload, Problem, Sendable, parse

        _, line, data = text
        try:
            items = loaded(data, line, self._options.kind)
        except NoPayload as error:
            return InvalidPayload([error.finding.problem], "the line")
        if len(items) != 1 or items[0].pointer:
            return InvalidPayload([Problem("", "kind", "is a list; give one payload a line")], "the line")
        item = items[0]
        if item.kind is None:
            return InvalidPayload([item.problem or Problem("", "kind", "its kind is not clear")], "the line")
        schema = known(item.kind)
        if self.schema is not None and schema.package != self.schema.package:
            text_ = f"is {item.kind}, and the first message is for another provider: {self.schema.label}"
            return InvalidPayload([Problem("", "kind", text_)], "the line")
        try:
            model = parse(item.kind, item.data)
        except InvalidPayload as error:
            return error
        if not issubclass(type(model), Sendable):
            what = f"is {item.kind}, which is not sent by itself; what is sent: {_sendable(schema)}"
            return InvalidPayload([Problem("", "kind", what)], "the line")
        return model


def _checked(source: Source, options: Namespace) -> int:
    """Check the messages, and send nothing."""
    from ottbuild import InvalidPayload
    from ottbuild.schemas.problem import errors_in

    tally = Tally(options, source)
    for place, message in enumerate(source.messages()):
        is_message = not isinstance(message, InvalidPayload)
        found = message.problems() if is_message else message.problems
        problems = errors_in(found)
        if found and not problems:
            tally.note_warnings({problem.rule for problem in found})
        tally.note(place, "invalid" if problems else "accepted", [str(problem) for problem in problems])
    tally.say_dry()
    if source.failure is not None:
        tell(f"ottbuild: {printable(called(options.file))}: {printable(str(source.failure))}")
        return UNUSABLE
    return PROBLEMS if tally.counts["invalid"] else CLEAN


def _sent(source: Source, options: Namespace) -> int:
    """Send the messages."""
    try:
        from ottbuild import Client, Journal, JournalError, Retries
    except ImportError as error:
        raise Unusable(str(error)) from None
    assert source.schema is not None
    account = _account(source.schema, options.base_url)
    stop, signals = Event(), Signals(source)
    tally = Tally(options, source)
    journal: Journal | None = None
    try:
        with ExitStack() as stack:
            if options.journal is not None:
                journal = stack.enter_context(Journal(options.journal, resume=options.resume))
            out = stack.enter_context(Lines(options.outcomes)) if options.outcomes else None
            if out is not None:
                out.go_on() if options.resume else out.begin()
            client = stack.enter_context(Client(account, retries=Retries(attempts=options.attempts)))
            signals.listen(stop)
            stack.callback(signals.leave)
            progress = stack.enter_context(Progress(size(options.file), "B", "messages"))
            seen = 0
            # It is closed before the client and the journal, whatever ends the run.
            outcomes = stack.enter_context(closing(_outcomes(client, source, options, journal, stop)))
            for outcome in outcomes:
                if out is not None:
                    out.write(json_text(_record(outcome, source)).encode() + b"\n")
                if outcome.state == "accepted":
                    tally.note_receivers(receipt.state for receipt in outcome.receipts().values())
                tally.note(outcome.place, outcome.state, [] if outcome.error is None else [str(outcome.error)])
                progress.advance(source.read - seen, 1)
                seen = source.read
            if journal is not None:
                tally.unknown = [one.place for one in islice(journal.entries("unknown"), MOST_SHOWN + 1)]
                tally.known = journal.counts()
    except JournalError as error:
        if tally.total:
            tally.say(signals.number)
        raise Unusable(str(error)) from None
    except (ValueError, TypeError) as error:  # an argument, such as the operation
        raise Unusable(str(error)) from None
    tally.say(signals.number)
    if source.failure is not None:
        tell(f"ottbuild: {printable(called(options.file))}: {printable(str(source.failure))}")
        return UNUSABLE
    if signals.number is not None:
        return 128 + signals.number
    return CLEAN if tally.all_accepted else PROBLEMS


def _outcomes(
    client: Client, source: Source, options: Namespace, journal: Journal | None, stop: Event
) -> Generator[Outcome[Any]]:
    yield from client.send_many(
        source.messages(),
        concurrency=options.concurrency,
        rate=options.rate,
        journal=journal,
        stop=stop,
        operation=options.operation,
    )


def _sendable(schema: Schema) -> str:
    """Return the kinds of a provider that are sent."""
    from ottbuild.http.operation import described

    operations = import_module(f"{schema.package}.operations").Account._operations
    labels = [*dict.fromkeys(described(operation).body.label for operation in operations)]
    return ", ".join(labels[:MOST_SHOWN]) + (", ..." if len(labels) > MOST_SHOWN else "")


def _account(schema: Schema, base_url: str | None) -> Account:
    """Return the account of a provider, made of the variables of the environment.

    Raises:
        Unusable: A variable is missing, or its value is wrong.
    """
    operations = import_module(f"{schema.package}.operations")
    provider = schema.label.partition(".")[0]
    given: dict[str, str] = {}
    missing: list[str] = []
    for name, parameter in signature(operations.Account).parameters.items():
        variable = f"OTTBUILD_{provider}_{name}".upper()
        value = base_url if name == "base_url" and base_url is not None else os.environ.get(variable)
        if value:
            given[name] = value
        elif parameter.default is parameter.empty:
            missing.append(variable)
    if missing:
        raise Unusable(f"the environment has no {' and no '.join(missing)}, which {provider}'s account needs")
    try:
        account: Account = operations.Account(**given)
    except ValueError as error:
        reasons = "; ".join(line.strip() for line in str(error).splitlines()[1:])
        raise Unusable(f"the variables OTTBUILD_{provider.upper()}_... make no account: {reasons}") from None
    return account


class Signals:
    """Takes SIGINT and SIGTERM: the first one ends the run when what is on its way is done, the next one at once."""

    def __init__(self, source: Source) -> None:
        self._source = source
        self.number: int | None = None
        """The signal that came."""
        self._before: dict[signal.Signals, Any] = {}

    def listen(self, stop: Event) -> None:
        """Set an event when a signal comes."""
        if current_thread() is not main_thread():
            return

        def take(number: int, _: object) -> None:
            self.number = number
            stop.set()
            self.leave()
            if self._source.is_reading:
                raise Stopped(number)

        for number in (signal.SIGINT, signal.SIGTERM):
            self._before[number] = signal.signal(number, take)

    def leave(self) -> None:
        """Give the signals back."""
        while self._before:
            signal.signal(*self._before.popitem())


class Tally:
    """Counts what becomes of messages."""

    def __init__(self, options: Namespace, source: Source) -> None:
        self._options = options
        self._source = source
        self.counts: Counter[str] = Counter()
        self.known: dict[str, int] | None = None
        """The messages of all runs of the journal by their states; None without a journal."""
        self.left_out = 0
        """The receivers of accepted messages that are refused, or that the answer does not name."""
        self.warned = 0
        """The messages with warnings only, and how many have one of each rule."""
        self._warnings: Counter[str] = Counter()
        self.unknown: list[int] = []
        """The places of the first unknown messages."""
        self._shown = 0
        self._started = monotonic()

    @property
    def total(self) -> int:
        """The messages of this run."""
        return self.counts.total()

    @property
    def all_accepted(self) -> bool:
        """True if every message was accepted, in this run or an earlier one of the journal."""
        counts = self.counts if self.known is None else self.known
        return set(counts) <= {"accepted"} and not self.left_out

    def note(self, place: int, state: str, texts: list[str]) -> None:
        """Count a message; print the first ones that were not accepted, if no file has them."""
        self.counts[state] += 1
        if state == "unknown" and self.known is None and len(self.unknown) <= MOST_SHOWN:
            self.unknown.append(place)
        if state != "accepted" and not self._options.outcomes and self._shown < MOST_SHOWN:
            self._shown += 1
            name = printable(called(self._options.file))
            for text in texts:
                lines = "\n".join(map(printable, text.split("\n")))
                tell(f"{name}:{self._source.line(place)}: {lines}")

    def note_warnings(self, rules: Iterable[str]) -> None:
        """Count a message with warnings."""
        self.warned += 1
        self._warnings.update(rules)

    def note_receivers(self, states: Iterable[str]) -> None:
        """Count the receivers of an accepted message that are not accepted themselves."""
        self.left_out += sum(state != "accepted" for state in states)

    def say_dry(self) -> None:
        """Print what a dry run has found."""
        tell(f"ottbuild: {self.counts['accepted']:,} of {self.total:,} messages would be sent")
        if self.counts["invalid"]:
            tell(f"ottbuild: {self.counts['invalid']:,} would not be sent, as they break a rule")
        if self.warned:
            tell(f"ottbuild: {self.warned:,} with warnings, which `ottbuild check` shows: {counted(self._warnings)}")

    def say(self, interrupted: int | None) -> None:
        """Print what became of the messages, for people."""
        seconds = monotonic() - self._started
        if interrupted is not None:
            go_on = f"; --journal {self._options.journal} --resume goes on" if self._options.journal else ""
            tell(f"ottbuild: interrupted after {self.total:,} messages; what was on its way is done{printable(go_on)}")
        if self.total or self.known is None:
            speed = f", {self.total / seconds:,.0f} messages/s" if seconds else ""
            tell(f"ottbuild: {self.counts['accepted']:,} of {self.total:,} messages accepted in {seconds:.1f} s{speed}")
        else:
            tell("ottbuild: nothing was left to do")
        counts: dict[str, int] = dict(self.counts)
        if self.known is not None and self.known != counts:
            counts = self.known
            tell(
                f"ottbuild: {counts.get('accepted', 0):,} of {sum(counts.values()):,} accepted in all runs of the journal"
            )
        if self.left_out:
            tell(f"ottbuild: {self.left_out:,} receivers of accepted messages are not accepted")
        for state, text in STATES.items():
            if state != "accepted" and counts.get(state):
                tell(f"ottbuild: {counts[state]:,} {text}{self._lines() if state == 'unknown' else ''}")

    def _lines(self) -> str:
        lines = [str(self._source.line(place)) for place in self.unknown[:MOST_SHOWN]]
        more = ", ..." if len(self.unknown) > MOST_SHOWN else ""
        return f": line{'s' if len(self.unknown) > 1 else ''} {', '.join(lines)}{more}" if lines else ""


def _record(outcome: Outcome[Any], source: Source) -> dict[str, Any]:
    """Return an outcome as a mapping of plain values."""
    from ottbuild.schemas.records import record

    error: Any = outcome.error
    problems: tuple[Problem, ...] = getattr(error, "problems", ())
    answer: Any = outcome.answer
    receivers = {name: receipt.state for name, receipt in outcome.receipts().items()}
    return {
        "place": outcome.place,
        "line": source.line(outcome.place),
        "kind": None if outcome.sent is None else outcome.sent.kind,
        "state": outcome.state,
        "attempts": outcome.attempts,
        "key": outcome.key,
        "status": getattr(error, "status", None),
        "reason": getattr(error, "reason", None),
        "problems": [record(problem) for problem in problems],
        **({"receivers": receivers} if receivers else {}),
        "answer": None if answer is None else answer.to_dict(check=False),
    }
