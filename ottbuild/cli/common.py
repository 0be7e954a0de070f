"""What commands share."""

from __future__ import annotations

from ottbuild import catalog

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Iterable, Sequence
    from typing import Any

    from ottbuild.schemas.spec import Schema

CLEAN, PROBLEMS, UNUSABLE, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141
"""Exit codes. The last two are what a shell shows for a program that the signal has ended."""


class Unusable(Exception):
    """Arguments or input that a command can do nothing with. The text says what to do, in one line."""


def known(kind: str) -> Schema:
    """The schema of a payload kind."""
    try:
        return catalog.component(kind)
    except ValueError:
        raise Unusable(
            f"{kind!r} is not a payload kind{meant(kind, catalog.kinds()) or '; see: ottbuild kinds'}"
        ) from None


def meant(name: str, names: Iterable[str]) -> str:
    """A suggestion for a misspelt name, to end a sentence with; empty if there is none."""
    from ottbuild.schemas.validator import hint

    return hint(name, names)


def completing(action: Any, completer: Any) -> None:
    """Says what completes an argument in a shell."""
    action.completer = completer


def takes_kind(parser: ArgumentParser, whose: str) -> None:
    """Adds --as KIND; `whose` kind that is, is said in the help."""
    kind = parser.add_argument("--as", dest="kind", metavar="KIND", help=f"the kind of {whose}")
    completing(kind, kind_completer)


def kind_completer(prefix: str, **_: object) -> list[str]:
    """Completes a payload kind."""
    return [kind for kind in catalog.kinds() if kind.startswith(prefix)]


def table(rows: Sequence[tuple[str, ...]]) -> list[str]:
    """Rows as lines, with their columns below one another."""
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    return ["  ".join(cell.ljust(width) for cell, width in zip(row, widths, strict=True)).rstrip() for row in rows]
