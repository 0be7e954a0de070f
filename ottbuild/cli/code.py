"""Writes the fluent Python code that builds a payload, from the JSON of one: a provider's
sample, a design tool's export, a line of a log.

Running the code gives a payload with the same JSON, unknown fields included. Secrets are
not written into the code, which reads them from environment variables that a comment names.
"""

from __future__ import annotations

import sys

from ottbuild.cli.common import CLEAN, Unusable, known, takes_kind
from ottbuild.cli.files import Unreadable, called, payloads, unclear
from ottbuild.cli.terminal import printable
from ottbuild.guide.loading import Finding, NoPayload, loaded, text_of
from ottbuild.guide.source import Text, locate

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from ottbuild import Problem

_EPILOG = """\
examples:
  ottbuild code order.json > order.py
  ottbuild code bubble.json
  ottbuild code --as line.message messages.json
  tail -1 sent.ndjson | ottbuild code -

A part of a payload, such as a Flex bubble, is recognised like a payload. Of an array the
code makes a list. A payload that breaks rules gets its code as well, and a note on standard
error.

exit codes: 0 the code is written, 2 it can't be written: a file that can't be read, a text
that is not JSON, a payload whose kind is not clear or that lacks what every call requires
"""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    takes_kind(parser, "the payload; by default it is recognised")
    parser.add_argument("file", metavar="FILE", help="one payload in JSON; - is standard input")


def run(options: Namespace) -> int:
    """Run the command; return its exit code."""
    if options.kind is not None:
        known(options.kind)
    shown = printable(called(options.file))
    first_line, data = _only(options.file, shown)
    try:
        items = loaded(data, first_line, options.kind, to_check=True)
    except NoPayload as error:
        raise unclear(shown, error.finding) from None
    for item in items:
        if item.problem:
            text = text_of(data)
            place = Text(text, first_line).place(locate(text, [item.pointer])[item.pointer].value)
            raise unclear(shown, Finding(*place, item.problem))

    import ottbuild
    from ottbuild.catalog import code_of, code_of_all
    from ottbuild.schemas.problem import errors_in

    typed = [(item.kind or "", item.data) for item in items]
    kinds = ", ".join(dict.fromkeys(kind for kind, _ in typed))
    is_list = bool(items[0].pointer)
    try:
        code = code_of_all(typed) if is_list else code_of(*typed[0])
    except ottbuild.InvalidPayload as error:
        raise Unusable(_why_not(shown, kinds, error.problems)) from None
    print(code, end="")
    if options.kind is None and not is_list:
        _tell_others(shown, typed[0])
    errors = sum(len(errors_in(ottbuild.check(kind, payload))) for kind, payload in typed)
    if errors:
        sys.stdout.flush()
        count = "an error" if errors == 1 else f"{errors} errors"
        file = printable(options.file)
        choice = f"--as {kinds} " if "," not in kinds else ""
        what = "list" if is_list else kinds
        print(f"ottbuild: this {what} has {count}; see: ottbuild check {choice}{file}", file=sys.stderr)
    return CLEAN


def _tell_others(shown: str, typed: tuple[str, object]) -> None:
    """Say so if a payload could be of other kinds as well: `check` takes the first one, and so does the code."""
    from ottbuild.guide.recognize import Unrecognized, recognize

    try:
        recognize(typed[1])
    except Unrecognized as several:
        sys.stdout.flush()
        print(f"ottbuild: {shown} {several}; this is the code of a {typed[0]}", file=sys.stderr)


def _why_not(shown: str, kinds: str, problems: Sequence[Problem]) -> str:
    first, *others = problems
    where = f"{first.pointer} " if first.pointer else ""
    more = f", and {len(others)} more" if others else ""
    return f"{shown} can't be written as calls for {kinds}: {printable(where + first.message)}{more}"


def _only(name: str, shown: str) -> tuple[int, bytes]:
    """Return the only payload of a file, with the line that it starts on."""
    only: tuple[int, bytes] | None = None
    try:
        for payload in payloads(name):
            if only is not None:
                a_line = "sed -n 3p" if name == "-" else f"sed -n 3p {printable(name)}"
                raise Unusable(f"{shown} holds several payloads; give one: {a_line} | ottbuild code -")
            only = payload
    except Unreadable as error:
        raise Unusable(f"{shown}: {printable(str(error))}") from None
    if only is None:
        raise Unusable(f"{shown} is empty")
    return only
