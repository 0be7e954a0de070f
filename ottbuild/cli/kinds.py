"""Lists the payload kinds, each with its entry point in Python and a description.

A kind without an entry point is an answer, which ottbuild.parse reads.
"""

from __future__ import annotations

from ottbuild import catalog
from ottbuild.cli.common import CLEAN, known, table
from ottbuild.cli.terminal import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = "example: ottbuild kinds | grep ^line"


def run(options: Namespace) -> int:
    """Run the command; return its exit code."""
    from ottbuild.cli.entries import entry_points

    rows: list[tuple[str, ...]] = []
    for kind in catalog.kinds():
        schema = known(kind)
        made_by = list(entry_points(schema)) or ["ottbuild.parse"]
        more = f" and {len(made_by) - 1} more" if len(made_by) > 1 else ""
        rows.append((kind, made_by[0] + more, schema.node.get("description", "")))
    for line in table(rows):
        print(printable(line))
    return CLEAN
