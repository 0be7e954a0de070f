"""Campaigns on the command line: from a file of JSON, or from code; and the columns that they need."""

from __future__ import annotations

import sys
from contextlib import nullcontext

from ottbuild.cli.common import Unusable, imported, known, names_object
from ottbuild.cli.files import called, unclear, why
from ottbuild.cli.terminal import printable, tell
from ottbuild.guide.loading import NoPayload, loaded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ottbuild import Campaign
    from ottbuild.cli.data import Data


def takes_campaign(parser: ArgumentParser) -> None:
    """Add the arguments that say how a campaign in a file is read."""
    parser.add_argument(
        "--delimiters",
        metavar=("OPEN", "CLOSE"),
        nargs=2,
        default=("{{", "}}"),
        help="what is around a name; by default {{ }}",
    )
    parser.add_argument(
        "--leave",
        metavar="NAME",
        action="append",
        default=[],
        help="a name in braces that the provider fills; can be repeated",
    )


def campaign_in(name: str, options: Namespace) -> Campaign:
    """Return the campaign in a file, or that `module:name` stands for.

    Raises:
        Unusable: There is none, or it can't be used.
    """
    from ottbuild import Campaign, InvalidPayload

    if names_object(name):
        return imported(name, "campaign", lambda found: found if isinstance(found, Campaign) else Campaign(found))
    shown = printable(called(name))
    try:
        with nullcontext(sys.stdin.buffer) if name == "-" else open(name, "rb") as file:
            data = file.read()
    except OSError as error:
        raise Unusable(f"{shown} {why(name, error)}") from None
    try:
        (item, *others) = loaded(data, 1, options.kind)
        if others or item.pointer:
            raise Unusable(f"{shown} is a list; a campaign is one payload")
        if item.kind is None:
            reason = item.problem.message if item.problem else "is not known; give its kind: --as KIND"
            raise Unusable(f"{shown} {printable(reason)}")
        known(item.kind)
        return Campaign.from_json(item.kind, item.data, delimiters=tuple(options.delimiters), keep=options.leave)
    except NoPayload as error:
        raise unclear(shown, error.finding) from None
    except (InvalidPayload, ValueError) as error:
        raise Unusable(f"{shown}: {error}") from None


MOST_NAMED = 20
"""The columns that an error names."""


def refuse_columns(data: Data, needs: dict[str, bool], keep: tuple[str, ...] = ()) -> None:
    """Refuse data without a column that every row needs, and say which others are not there."""
    for name in keep:
        if name == "payload" or keep.count(name) > 1:
            why = "is the name of what is made" if name == "payload" else "is given twice"
            raise Unusable(f"can't keep the column {printable(name)!r}: it {why}")
    if data.columns is None:
        return
    columns = data.columns
    lacking = [*(name for name, needed in needs.items() if needed), *keep]
    lacking = [name for name in dict.fromkeys(lacking) if name not in columns]
    if lacking:
        more = ["..."] if len(columns) > MOST_NAMED else []
        known_names = ", ".join([*map(printable, columns[:MOST_NAMED]), *more]) or "none"
        raise Unusable(
            f"{printable(data.name)} has no column {', '.join(map(printable, lacking))}; it has {known_names}"
        )
    for name in dict.fromkeys([*needs, *keep]):
        if columns.count(name) > 1:
            raise Unusable(f"{printable(data.name)} has {columns.count(name)} columns {printable(name)}")
        if name not in columns:
            tell(f"ottbuild: {printable(data.name)} has no column {printable(name)}; no row has a value for it")
