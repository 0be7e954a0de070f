"""Draws messages as their apps do: one page of HTML, with the problems and the limits of
each at their places, and the code that builds it.

The page is complete in itself. It has no script and loads nothing, unless --images lets it
load the pictures of the message. The app may differ in fonts, line breaks and sizes.
"""

from __future__ import annotations

import pickle
import sys

from ottbuild.cli.campaigns import campaign_in, refuse_columns, takes_campaign
from ottbuild.cli.common import CLEAN, PROBLEMS, Unusable, imported, known, names_object, takes_kind
from ottbuild.cli.files import Unreadable, called, payloads, unclear
from ottbuild.cli.terminal import printable
from ottbuild.guide.loading import NoPayload, loaded

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from ottbuild.drawing.page import Picture, Theme
    from ottbuild.drawing.rows import Picks

_EPILOG = """\
examples:
  ottbuild preview order.json -o order.html
  ottbuild preview order.json --open
  ottbuild preview --as line.message --dark --width 320 menu.json > menu.html
  ottbuild preview --asset https://example.com/hat.png=hat.png card.json --open
  ottbuild preview batch.ndjson -o batch.html        one picture a line
  ottbuild preview --text order.json                 in the terminal
  ottbuild preview shop.messages:order -o order.html a builder, or a campaign
  ottbuild preview offer.json --rows people.csv --open   the longest rows of a campaign

exit codes: 0 no errors in what is drawn, 1 errors, which the page shows, 2 nothing drawn:
a file that can't be read, a text that is not JSON, a payload whose kind is not clear,
rows without a column that the campaign needs
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
        "--rows",
        metavar="DATA",
        help="the rows of a campaign, as for render: draw the first one, those with the longest texts, and refused ones",
    )
    takes_campaign(parser)
    parser.add_argument(
        "files",
        metavar="FILE",
        nargs="+",
        help="payloads in JSON or NDJSON, or with --rows one campaign; - is standard input; module:name is a message in code",
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
    from ottbuild.drawing.page import of_rows, page
    from ottbuild.drawing.text import as_text
    from ottbuild.schemas.problem import errors_in

    pictures: list[Picture] = []
    about = ""
    if options.rows is not None:
        picks = _picked(options)
        pictures += of_rows(picks, images=options.images, assets=assets)
        about = str(picks)
    else:
        for name in options.files:
            _add(pictures, name, options, assets)
    if options.text:
        written = "\n".join([*([f"{about}\n"] if about else []), *map(as_text, pictures)])
    else:
        theme: Theme = "dark" if options.dark else "light"
        written = page(pictures, theme=theme, width=options.width, images=options.images, about=about)
    _deliver(written, options)
    return PROBLEMS if any(errors_in(picture.problems) for picture in pictures) else CLEAN


def _picked(options: Namespace) -> Picks:
    """Return the rows of a campaign that are drawn."""
    from ottbuild.campaigns.cells import needed
    from ottbuild.cli.data import Cells, Lines, opened
    from ottbuild.cli.filling import given
    from ottbuild.drawing.rows import Picks

    if len(options.files) > 1:
        raise Unusable("--rows are those of one campaign, and here are several files")
    (name,) = options.files
    if name == options.rows == "-":
        raise Unusable("the campaign and its rows can't both be standard input")
    campaign = campaign_in(name, options)
    needs = needed(campaign)
    picks, pickled = Picks(campaign), pickle.dumps(campaign)
    try:
        with opened(options.rows, needs) as data:
            refuse_columns(data, needs)
            for batch in data.batches:
                if not isinstance(batch.rows, (Cells, Lines)):
                    picks.add_all(batch.rows)
                    continue
                rows = [*given(pickled, batch.rows)]
                broken = {at: row.broken for at, row in enumerate(rows) if row.broken is not None}
                picks.add([row.values for row in rows], [row.line for row in rows], broken)
    except Unreadable as error:
        raise Unusable(f"{printable(called(options.rows))}: {printable(str(error))}") from None
    if not picks.rows:
        raise Unusable(f"{printable(called(options.rows))} has no rows")
    return picks


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
