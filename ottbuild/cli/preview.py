"""Draws messages as their apps do: one page of HTML, with the problems and the limits of
each at their places, and the code that builds it.

The page is complete in itself. It has no script and loads nothing, unless --images lets it
load the pictures of the message. The app may differ in fonts, line breaks and sizes.
"""

from __future__ import annotations

import sys

from ottbuild.cli.common import CLEAN, PROBLEMS, Unusable, imported, known, names_object, takes_kind
from ottbuild.cli.files import Unreadable, called, payloads, unclear
from ottbuild.cli.terminal import printable
from ottbuild.guide.loading import NoPayload, loaded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ottbuild.drawing.page import Picture, Theme

_EPILOG = """\
examples:
  ottbuild preview order.json -o order.html
  ottbuild preview order.json --open
  ottbuild preview --as line.message --dark --width 320 menu.json > menu.html
  ottbuild preview --asset https://example.com/hat.png=hat.png card.json --open
  ottbuild preview batch.ndjson -o batch.html        one picture a line
  ottbuild preview --text order.json                 in the terminal
  ottbuild preview shop.messages:order -o order.html a builder, or a campaign

exit codes: 0 no errors in what is drawn, 1 errors, which the page shows, 2 nothing drawn:
a file that can't be read, a text that is not JSON, a payload whose kind is not clear
"""

MOST = 100
"""The most payloads on one page."""
TYPES = {".png": "png", ".jpg": "jpeg", ".jpeg": "jpeg", ".gif": "gif", ".webp": "webp"}
"""How the files of pictures end -> their types."""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    takes_kind(parser, "the payloads; by default it is recognised")
    parser.add_argument("-o", "--output", metavar="OUT", help="the page; by default standard output")
    parser.add_argument("--dark", action="store_true", help="draw the chat dark; the page can be switched")
    parser.add_argument(
        "--width", metavar="N", type=int, default=390, help="the width of the screen in pixels, by default 390"
    )
    parser.add_argument("--images", action="store_true", help="let the page load the pictures of the message")
    parser.add_argument(
        "--asset",
        metavar="URL=FILE",
        action="append",
        default=[],
        help="draw the picture in FILE where the message has URL; can be given several times",
    )
    parser.add_argument("--text", action="store_true", help="write text for a terminal instead of a page")
    parser.add_argument("--open", action="store_true", help="open the page in a browser")
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="payloads in JSON or NDJSON; - is standard input; module:name is a message in code",
    )


def run(options: Namespace) -> int:
    """Run the command; return its exit code."""
    if options.kind is not None:
        known(options.kind)
    if options.text and options.open:
        raise Unusable("--open is for pages, and --text makes none")
    if not 200 <= options.width <= 1000:
        raise Unusable(f"--width is a number of pixels from 200 to 1000, not {options.width}")
    assets = dict(map(_asset, options.asset))
    pictures: list[Picture] = []
    for name in options.files:
        _add(pictures, name, options, assets)
    from ottbuild.drawing.page import page
    from ottbuild.drawing.text import as_text
    from ottbuild.schemas.problem import errors_in

    if options.text:
        written = "\n".join(map(as_text, pictures))
    else:
        theme: Theme = "dark" if options.dark else "light"
        written = page(pictures, theme=theme, width=options.width, images=options.images)
    _deliver(written, options)
    return PROBLEMS if any(errors_in(picture.problems) for picture in pictures) else CLEAN


def _add(pictures: list[Picture], name: str, options: Namespace, assets: dict[str, str]) -> None:
    """Draw the payloads of a file."""
    from ottbuild.catalog import component
    from ottbuild.drawing.page import draw

    if names_object(name):
        pictures.append(_made(name, options, assets, len(pictures) + 1))
        return
    shown, before = printable(called(name)), len(pictures)
    try:
        for first_line, data in payloads(name):
            for item in loaded(data, first_line, options.kind, to_check=True):
                if item.kind is None:
                    what = item.problem.message if item.problem else "its kind is not clear"
                    raise Unusable(f"{shown}:{first_line}: {printable(what)}")
                if len(pictures) == MOST:
                    raise Unusable(f"a page has room for {MOST} payloads, and here are more")
                picture = draw(
                    component(item.kind), item.data, images=options.images, assets=assets, number=len(pictures) + 1
                )
                pictures.append(picture)
    except NoPayload as error:
        raise unclear(shown, error.finding) from None
    except Unreadable as error:
        raise Unusable(f"{shown}: {printable(str(error))}") from None
    if len(pictures) == before:
        raise Unusable(f"{shown} is empty")


def _made(name: str, options: Namespace, assets: dict[str, str], number: int) -> Picture:
    """Draw the message or the campaign that `module:name` stands for."""
    from ottbuild.drawing.page import draw, given

    schema, wire, problems = imported(name, "message", given)
    return draw(schema, wire, problems, images=options.images, assets=assets, number=number)


def _asset(pair: str) -> tuple[str, str]:
    from base64 import b64encode
    from os.path import splitext

    url, equals, name = pair.rpartition("=")
    kind = TYPES.get(splitext(name)[1].lower())
    if not equals or not url:
        raise Unusable(f"--asset takes URL=FILE, not {printable(pair)}")
    if kind is None:
        raise Unusable(f"--asset takes pictures in PNG, JPEG, GIF or WebP, not {printable(name)}")
    try:
        with open(name, "rb") as file:
            return url, f"data:image/{kind};base64,{b64encode(file.read()).decode()}"
    except OSError as error:
        raise Unusable(f"{printable(name)} can't be read: {error.strerror or error}") from None


def _deliver(text: str, options: Namespace) -> None:
    """Write the page to where it was asked for, and open it."""
    name = options.output
    if options.open and name is None:
        from tempfile import mkstemp

        handle, name = mkstemp(".html", "ottbuild-")
        with open(handle, "w", encoding="utf-8") as file:
            file.write(text)
    elif name is None or name == "-":
        sys.stdout.write(text)
        return
    else:
        try:
            with open(name, "w", encoding="utf-8") as file:
                file.write(text)
        except OSError as error:
            raise Unusable(f"{printable(name)} can't be written: {error.strerror or error}") from None
    if options.open:
        import webbrowser
        from pathlib import Path

        webbrowser.open(Path(name).resolve().as_uri())
        print(f"ottbuild: {printable(name)}", file=sys.stderr)
