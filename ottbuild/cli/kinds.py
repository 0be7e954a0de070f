"""Lists the payload kinds, each with its entry point in Python and a description.

With --parts it lists the parts of payloads as well: buttons, templates, Flex containers.
Every command takes them where it takes a payload kind. What has no entry point is read by
ottbuild.parse: an answer, or a part that is made by calls of the message around it.
"""

from __future__ import annotations

from ottbuild import catalog
from ottbuild.cli.common import CLEAN, known
from ottbuild.cli.terminal import printable
from ottbuild.guide.tables import table

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = "example: ottbuild kinds --parts | grep ^line"
    parser.add_argument("--parts", action="store_true", help="list the parts of payloads, too")


def run(options: Namespace) -> int:
    """Run the command; return its exit code."""
    from ottbuild.guide.entries import entry_points

    rows: list[tuple[str, ...]] = []
    for kind in catalog.kinds(parts=options.parts):
        schema = known(kind)
        made_by = list(entry_points(schema)) or ["ottbuild.parse"]
        more = f" and {len(made_by) - 1} more" if len(made_by) > 1 else ""
        rows.append((kind, made_by[0] + more, schema.node.get("description", "")))
    for line in table(rows):
        print(printable(line))
    return CLEAN
