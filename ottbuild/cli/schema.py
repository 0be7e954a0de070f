"""Prints the JSON Schema (2020-12) of a payload kind or a part, with everything it refers to.

Rules that JSON Schema can't say, such as lengths in grapheme clusters, are left out.
"""

from __future__ import annotations

from ottbuild.cli.common import CLEAN, completing, kind_completer, known
from ottbuild.cli.terminal import json_text

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = "example: ottbuild schema line.push > line.push.schema.json"
    kind = parser.add_argument("kind", metavar="KIND", help="payload kind or part; 'ottbuild kinds --parts' lists them")
    completing(kind, kind_completer)


def run(options: Namespace) -> int:
    """Run the command; return its exit code."""
    schema = known(options.kind)
    from ottbuild.schemas.publish import published

    print(json_text(published(schema), indent=2))
    return CLEAN
