"""Writes the fluent Python code that builds a payload, from the JSON of one: a provider's
sample, a design tool's export, a line of a log.

Running the code gives a payload with the same JSON, unknown fields included. Secrets are
not written into the code, which reads them from environment variables that a comment names.
"""

from __future__ import annotations

import sys

from ottbuild.cli.common import CLEAN, Unusable, known, takes_kind
from ottbuild.cli.files import NoPayload, Unreadable, called, loaded, payloads
from ottbuild.cli.terminal import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Sequence

    from ottbuild import Problem

_EPILOG = """\
examples:
  ottbuild code order.json > order.py
  ottbuild code --as line.message bubble.json
  tail -1 sent.ndjson | ottbuild code -

A payload that breaks rules gets its code as well, and a note on standard error.

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
        _, payload, kind = loaded(data, first_line, options.kind)
    except NoPayload as error:
        line, column, problem = error.finding
        raise Unusable(f"{shown}:{line}:{column}: {printable(problem.message)}") from None

    import ottbuild
    from ottbuild.catalog import code_of
    from ottbuild.schemas.problem import errors_in

    try:
        code = code_of(kind, payload)
    except ottbuild.InvalidPayload as error:
        raise Unusable(_why_not(shown, kind, error.problems)) from None
    print(code, end="")
    errors = len(errors_in(ottbuild.check(kind, payload)))
    if errors:
        sys.stdout.flush()
        count = "an error" if errors == 1 else f"{errors} errors"
        file = printable(options.file)
        print(f"ottbuild: this {kind} has {count}; see: ottbuild check --as {kind} {file}", file=sys.stderr)
    return CLEAN


def _why_not(shown: str, kind: str, problems: Sequence[Problem]) -> str:
    first, *others = problems
    where = f"{first.pointer} " if first.pointer else ""
    more = f", and {len(others)} more" if others else ""
    return f"{shown} can't be written as calls for {kind}: {printable(where + first.message)}{more}"


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
