"""Draws a message while you type: an editor beside the picture, with its problems, its limits
and what can be written where. JSON and fluent code are both read; code is never run.

It is a page of a small server that only this computer reaches, and only with the token in
its address. Nothing is written to disk, and nothing is sent anywhere. Ctrl-C ends it.
"""

from __future__ import annotations

import sys

from ottbuild.cli.common import CLEAN, Unusable, imported, known, names_object, takes_kind
from ottbuild.cli.files import why
from ottbuild.cli.terminal import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ottbuild.studio.start import Start

_EPILOG = """\
examples:
  ottbuild studio                            an empty page, with examples to start from
  ottbuild studio order.json --open          a payload
  ottbuild studio order.py                   fluent code, which is read and not run
  ottbuild studio shop.messages:order        a builder in your code, as JSON

exit codes: 0 ended by Ctrl-C, 2 a file that can't be read, or a port that is taken
"""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    takes_kind(parser, "the payload; by default it is recognised")
    parser.add_argument("--port", metavar="N", type=int, default=0, help="the port; by default a free one")
    parser.add_argument("--plain", action="store_true", help="have a plain text field, and no editor with colours")
    parser.add_argument("--open", action="store_true", help="open the page in a browser")
    parser.add_argument("file", metavar="FILE", nargs="?", help="JSON, fluent code in a .py file, or module:name")


def run(options: Namespace) -> int:
    """Run the command; return its exit code."""
    if options.kind is not None:
        known(options.kind)
    if not 0 <= options.port <= 65_535:
        raise Unusable(f"--port is a number from 0 to 65535, not {options.port}")
    start = _start(options)
    from ottbuild.studio.server import Studio, serve

    try:
        studio = Studio(start, options.port, plain=options.plain)
    except OSError as error:
        raise Unusable(f"port {options.port} can't be used: {error.strerror or error}") from None
    print(f"ottbuild studio: {studio.address}\nCtrl-C ends it", flush=True)
    if options.open:
        import webbrowser

        webbrowser.open(studio.address)
    serve(studio)
    return CLEAN


def _start(options: Namespace) -> Start:
    """Return what the page begins with."""
    from ottbuild.studio.start import Start

    name, kind = options.file, options.kind or ""
    if name is None:
        return Start(kind=kind)
    if names_object(name):
        from ottbuild.drawing.page import given
        from ottbuild.schemas.jsontext import dumps_indented

        schema, wire, _ = imported(name, "message", given)
        return Start(dumps_indented(wire, 2), "json", kind or schema.label, name)
    from ottbuild.studio.server import LARGEST

    try:
        with sys.stdin.buffer if name == "-" else open(name, "rb") as file:
            data = file.read(LARGEST + 1)
        text = data.decode("utf-8-sig")
    except OSError as error:
        raise Unusable(f"{printable(name)}: {why(name, error)}") from None
    except UnicodeDecodeError:
        raise Unusable(f"{printable(name)} is no text in UTF-8") from None
    if len(data) > LARGEST:
        raise Unusable(f"{printable(name)} has more than {LARGEST:,} bytes")
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    return Start(text, "python" if name.endswith(".py") else "json", kind, "standard input" if name == "-" else name)
