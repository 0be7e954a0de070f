"""Explains a payload kind, a part, or a field of one: what it is, its limits and conditions,
where they are documented, and how it is written in Python.
"""

from __future__ import annotations

import sys

from ottbuild.cli.common import CLEAN, Unusable, completing
from ottbuild.cli.terminal import Style

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from ottbuild.guide.paths import Location

_EPILOG = """\
A path goes by the names on the wire or in Python, and through a choice by the tag or the
entry point of a variant. Arrays and maps are passed without a step.

examples:
  ottbuild explain line.push
  ottbuild explain line.message.buttons.text
  ottbuild explain line.flex_box.contents
  ottbuild explain messenger.message.generic_template.elements.buttons
"""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    path = parser.add_argument(
        "path", metavar="KIND[.PATH]", help="a payload kind or a part, and the way to a field of it"
    )
    completing(path, _complete)


def run(options: Namespace) -> int:
    """Run the command; return its exit code."""
    from ottbuild.guide.paths import NoPlace, find

    try:
        location = find(options.path)
    except NoPlace as error:
        raise Unusable(str(error)) from None
    style = Style(sys.stdout)
    for line in explained(location, style):
        print(style.escaped(line))
    return CLEAN


def _complete(prefix: str, **_: object) -> list[str]:
    from ottbuild.guide.paths import complete

    return complete(prefix)


def explained(location: Location, style: Style) -> Iterator[str]:
    """Yield the lines that explain a place."""
    from ottbuild.guide.explain import explain

    said = explain(location)
    yield f"{style.strong(said.path)}: {said.what}"
    if said.description:
        yield f"  {said.description}"
    for title, lines in said.sections.items():
        yield ""
        yield style.strong(title)
        for line in lines:
            yield f"  {line}"
