"""The page around pictures: the messages at the left, and at the right their problems, their limits and their code.

The page is one file without scripts. It loads nothing: its rules for browsers (CSP) allow no address but those of the
pictures that the caller asks for.
"""

from __future__ import annotations

import re
from base64 import b64encode
from collections.abc import Iterable, Mapping, Sequence
from functools import cache
from hashlib import sha256
from html import escape
from importlib.resources import files
from typing import Any, Literal, NamedTuple

from ottbuild.campaigns.campaign import Campaign
from ottbuild.catalog import component
from ottbuild.code.writer import write as code_of
from ottbuild.drawing.rows import Picks
from ottbuild.drawing.scene import Scene
from ottbuild.drawing.shapes import SHAPES
from ottbuild.drawing.spots import Spot
from ottbuild.drawing.tree import VOID, Element, visible, write
from ottbuild.payloads.guesses import answered
from ottbuild.payloads.payload import Payload
from ottbuild.schemas import jsondata
from ottbuild.schemas.jsondata import pointer, shortened
from ottbuild.schemas.jsontext import as_data
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.report import Measure
from ottbuild.schemas.secrets import conceal
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.spellings import normalise, tolerant
from ottbuild.schemas.stack import with_room
from ottbuild.schemas.validator import examined

Theme = Literal["light", "dark"]

WIDTHS = (320, 375, 390, 430)
"""The widths of screens in use, in CSS pixels."""
SCALES = {"small": 0.85, "normal": 1, "large": 1.15, "largest": 1.3}
"""The sizes of texts that users can choose, as shares of the normal one: those of Android."""
NEAR = 0.6
"""From this share of its limit on, a text or an array gets a bar."""
FEW = 3
"""A limit up to this says little, as that of a country code."""
MOST_BARS = 40


class Picture(NamedTuple):
    """A payload that was drawn."""

    kind: str
    tree: Element
    look: str
    problems: tuple[Problem, ...]
    measures: list[Measure]
    code: str
    """The fluent calls that build it; "" if there are none, or if they were not asked for."""
    number: int
    """Its number on the page."""
    title: str = ""
    """Which row of a campaign it is, and why it is drawn; "" for anything else."""

    def phone(self, width: int | None = None) -> Element:
        """Return it on a screen, `width` CSS pixels wide or as wide as the page around says."""
        return Element(f"phone look-{self.look or 'none'}", self.tree, style={"width": f"{width}px"} if width else None)


@answered
def preview(
    x: Any,
    *,
    theme: Theme = "light",
    width: int = 390,
    images: bool = False,
    assets: dict[str, str] | None = None,
    row: Mapping[str, Any] | None = None,
    rows: Any = None,
) -> str:
    """Return a page of HTML that shows a message as its app would, with its problems and limits at their places.

    The page is complete in itself: it has no script, and loads nothing. The app may differ in fonts, line breaks and sizes.

    Args:
        x: A builder, a part or a model; a pair of a kind and JSON data or text, `("line.message", data)`; or a campaign.
        theme: The colours of the chat, "light" or "dark"; the reader of the page can change them.
        width: The width of the screen in CSS pixels, from 200 to 1,000.
        images: Let the browser load the pictures of the message from their hosts, which then learn that it was looked at.
        assets: Addresses of pictures -> `data:` addresses of PNG, JPEG, GIF or WebP that stand in for them.
        row: The values of a campaign; without them, each field shows its name.
        rows: Rows of a campaign as for `render`, or a table as for `render_table`. The page has the first row, those with the
            longest texts, and those that are refused. Rows are read one by one.

    Raises:
        TypeError: It is no message, or there is a row and no campaign.
        ValueError: There is no such kind or theme, the width is out of range, or there are no rows.
        InvalidPayload: The text is not JSON.
    """
    if type(theme) is not str or theme not in ("light", "dark"):
        raise ValueError(f"the theme is 'light' or 'dark', not {shortened(theme)}")
    if type(width) is not int or not 200 <= width <= 1000:
        raise ValueError(f"the width is a number of pixels from 200 to 1000, not {shortened(width)}")
    if type(images) is not bool:
        raise TypeError(f"images is True or False, not {shortened(images)}")
    if assets is not None and type(assets) is not dict:
        raise TypeError(f"assets are a dict of addresses with data: addresses, not {shortened(assets)}")
    if rows is not None:
        picks = _picks(x, row, rows)
        return page(
            of_rows(picks, images=images, assets=assets), theme=theme, width=width, images=images, about=str(picks)
        )
    schema, wire, problems = given(x, row)
    picture = draw(schema, wire, problems, images=images, assets=assets)
    return page([picture], theme=theme, width=width, images=images)


def _picks(x: Any, row: Mapping[str, Any] | None, rows: Any) -> Picks:
    """Return the rows of a campaign that are drawn."""
    if type(x) is not Campaign or row is not None:
        raise TypeError("only a campaign is filled with rows" if row is None else "give a row or rows, not both")
    picks = Picks(x)
    picks.add_all(rows)
    if not picks.rows:
        raise ValueError("there are no rows")
    return picks


def of_rows(picks: Picks, *, images: bool = False, assets: Mapping[str, str] | None = None) -> list[Picture]:
    """Return the pictures of rows that were picked. The arguments are those of `preview`."""
    return [
        draw(one.schema, one.wire, one.problems, images=images, assets=assets, number=number)._replace(title=one.title)
        for number, one in enumerate(picks.picked(), 1)
    ]


def framed(x: Payload) -> str | None:
    """Return the picture of a message as a frame in another page, which shares no styles with it; None if it has no kind."""
    try:
        text = preview(x)
    except InvalidPayload:
        return None
    return (
        f'<iframe sandbox srcdoc="{escape(text)}" title="ottbuild preview" loading="lazy" '
        'style="width:100%;height:480px;border:0"></iframe>'
    )


def given(x: Any, row: Mapping[str, Any] | None = None) -> tuple[Schema, Any, tuple[Problem, ...] | None]:
    """Return the schema of what `preview` takes, its wire JSON, and its problems; None if it has to be checked."""
    if type(x) is Campaign:
        return x._message(row)
    if row is not None:
        raise TypeError("only a campaign is filled with a row")
    if issubclass(type(x), Payload):
        return x._kind(), x._wire, x.problems()
    if type(x) is tuple and len(x) == 2:
        return component(x[0], x[1]), as_data(x[1]), None
    raise TypeError(
        f"a preview is made of a builder, a part or a model, of a campaign, or of a pair (kind, data), not {shortened(x)}"
    )


def draw(
    schema: Schema,
    wire: Any,
    problems: tuple[Problem, ...] | None = None,
    *,
    images: bool = False,
    assets: Mapping[str, str] | None = None,
    number: int = 1,
    code: bool = True,
) -> Picture:
    """Return the picture of a payload. Nothing in it makes it raise.

    Args:
        schema: What the payload is.
        wire: JSON data.
        problems: Its problems; by default it is checked.
        images: As for `preview`.
        assets: As for `preview`.
        number: The number of the picture on its page.
        code: Whether to write the fluent calls, too, which takes as long as all the rest.
    """
    return with_room(lambda: _draw(schema, wire, problems, images, assets, number, code))


def _draw(
    schema: Schema,
    wire: Any,
    problems: tuple[Problem, ...] | None,
    images: bool,
    assets: Mapping[str, str] | None,
    number: int,
    code: bool,
) -> Picture:
    if wire is None and problems:
        return Picture(schema.label, Element("chat"), "", problems, [], "", number)
    if jsondata.nested(wire):
        return Picture(schema.label, Element("chat"), "", (jsondata.too_deep(),), [], "", number)
    wire = jsondata.exact(wire)
    if tolerant(schema):
        wire, _ = normalise(schema, wire)
    found, measures = examined(schema, wire)
    problems = found if problems is None else problems
    shown = conceal(schema, wire, lambda _key, _value: "***")
    scene = Scene(SHAPES, images=images, assets=assets)
    tree = scene.picture(Spot.root(schema, shown))
    _attach(tree, problems, number)
    return Picture(schema.label, tree, scene.look, problems, measures, _code(schema, wire) if code else "", number)


def _code(schema: Schema, wire: Any) -> str:
    """Return the fluent calls that build a payload; "" if there are none."""
    try:
        return code_of(schema, wire)
    except InvalidPayload:
        return ""


def _attach(tree: Element, problems: Sequence[Problem], picture: int) -> None:
    """Give each problem a mark at the innermost element that draws its place."""
    homes: dict[str, Element] = {}
    for element in tree.walk():
        for child in element:
            if child.path is not None:
                homes[pointer(child.path)] = element if child.tag in VOID else child
    for number, problem in enumerate(problems, 1):
        at = problem.pointer
        while at and at not in homes:
            at = at.rpartition("/")[0]
        home = homes.get(at, tree)
        if " marked" not in home.name:
            home.name += f" marked {problem.severity}"
        elif problem.severity == "error":
            home.name = home.name.replace("marked warning", "marked error")
        home.children.append(
            Element(
                f"mark {problem.severity}",
                str(number),
                tag="a",
                href=f"#problem-{picture}-{number}",
                id=f"place-{picture}-{number}",
                title=visible(f"{problem.pointer} {problem.message}")[:500],
            )
        )


def page(
    pictures: Sequence[Picture], *, theme: Theme = "light", width: int = 390, images: bool = False, about: str = ""
) -> str:
    """Return the page of pictures, with a line about all of them."""
    style = _style()
    sources = "https: data:" if images else "data:"
    digest = b64encode(sha256(style.encode()).digest()).decode()
    rules = (
        f"default-src 'none'; img-src {sources}; style-src-elem 'sha256-{digest}'; style-src-attr 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'"
    )
    body = Element("page", *_switches(theme, width), _main(pictures, width, about))
    title = f"{pictures[0].kind} · ottbuild preview" if pictures else "ottbuild preview"
    return (
        '<!doctype html>\n<html lang="en"><head><meta charset="utf-8">'
        f'<meta http-equiv="Content-Security-Policy" content="{escape(rules)}">'
        '<meta name="viewport" content="width=device-width,initial-scale=1"><meta name="referrer" content="no-referrer">'
        f"<title>{escape(title)}</title><style>{style}</style></head><body>{write(body)}</body></html>\n"
    )


@cache
def _style() -> str:
    parts = [files("ottbuild.drawing").joinpath(name).read_text("utf-8") for name in ("page.css", "picture.css")]
    return re.sub(r"\s*\n\s*", "\n", re.sub(r"/\*.*?\*/", "", "".join(parts), flags=re.S)).strip()


def _switches(theme: Theme, width: int) -> Iterable[Element]:
    """Yield the inputs that change the colours, the width and the size of texts without a script: the style looks at what is checked."""
    for name, value in (("theme", "light"), ("theme", "dark")):
        yield _switch(name, value, value == theme)
    for one in dict.fromkeys((width, *WIDTHS)):
        if one in WIDTHS:
            yield _switch("width", str(one), one == width)
    for name in SCALES:
        yield _switch("text", name, name == "normal")


def _switch(name: str, value: str, checked: bool) -> Element:
    state = "" if checked else None
    return Element("switch", tag="input", type="radio", name_=name, value=value, id=f"{name}-{value}", checked=state)


def _main(pictures: Sequence[Picture], width: int, about: str) -> Element:
    labels = [
        Element("", text, tag="label", for_=f"{name}-{value}")
        for name, value, text in (
            *(("theme", theme, theme) for theme in ("light", "dark")),
            *(("width", str(one), f"{one} px") for one in WIDTHS),
            *(("text", name, f"{name} text" if name == "normal" else name) for name in SCALES),
        )
    ]
    return Element(
        "",
        Element("bar", *labels, role="toolbar", aria_label="view"),
        Element("about", about, tag="p") if about else None,
        _index(pictures) if len(pictures) > 1 else None,
        *(_section(picture, width) for picture in pictures),
        Element("foot", "Drawn from ottbuild's specs. Fonts, line breaks and sizes differ in the app.", tag="p"),
        tag="main",
    )


def _index(pictures: Sequence[Picture]) -> Element:
    """Return the list of the pictures, with what is wrong with each."""
    rows = [
        Element(
            "",
            Element(
                "",
                f"{picture.number} {visible(picture.title or picture.kind)}",
                tag="a",
                href=f"#picture-{picture.number}",
            ),
            _verdict(picture),
            tag="li",
        )
        for picture in pictures
    ]
    return Element("index", *rows, tag="ol")


def _section(picture: Picture, width: int) -> Element:
    return Element("pair", picture.phone(width), _side(picture), tag="section", id=f"picture-{picture.number}")


def _side(picture: Picture) -> Element:
    parts = [
        Element("", picture.kind, tag="h1"),
        Element("about", visible(picture.title), tag="p", dir="auto") if picture.title else None,
        _verdict(picture),
        _problems(picture),
        _bars(picture.measures),
    ]
    if picture.code:
        parts.append(
            Element("code", Element("", "code", tag="summary"), Element("", picture.code, tag="pre"), tag="details")
        )
    return Element("side", *parts, tag="aside")


def _verdict(picture: Picture) -> Element:
    """Return how many problems there are."""
    errors = sum(problem.severity == "error" for problem in picture.problems)
    warnings = len(picture.problems) - errors
    counts = [(errors, "error"), (warnings, "warning")]
    says = ", ".join(f"{count} {name}{'' if count == 1 else 's'}" for count, name in counts if count)
    kind = "error" if errors else "warning" if warnings else "clean"
    return Element(f"verdict {kind}", says or "no problems", tag="p")


def _problems(picture: Picture) -> Element | None:
    rows = [_problem(f"{picture.number}-{number}", str(number), one) for number, one in enumerate(picture.problems, 1)]
    return Element("problems", *rows, tag="ol") if rows else None


def _problem(key: str, number: str, problem: Problem) -> Element:
    link = Element("number", number, tag="a", href=f"#place-{key}", aria_label="show in the picture")
    doc = problem.doc if problem.doc and problem.doc.startswith("https://") else None
    return Element(
        f"problem {problem.severity}",
        link,
        Element("pointer", visible(problem.pointer or "(the whole)"), tag="code", dir="ltr"),
        Element("says", visible(problem.message), tag="span", dir="auto"),
        Element("doc", "source", tag="a", href=doc, rel="noreferrer noopener") if doc else None,
        tag="li",
        id=f"problem-{key}",
    )


def near(measures: Iterable[Measure]) -> list[Measure]:
    """Return what is near its limit or beyond it, the nearest first."""
    found = [
        one for one in measures if one.length >= max(NEAR * one.most, 1) and (one.most > FEW or one.length > one.most)
    ]
    return sorted(found, key=lambda one: -one.length / max(one.most, 1))[:MOST_BARS]


def _bars(measures: list[Measure]) -> Element | None:
    """Return bars for what is near its limit."""
    rows = [
        Element(
            "limit",
            Element("pointer", visible(pointer(one.path)), tag="code", dir="ltr"),
            Element(
                "",
                tag="meter",
                optimum="0",
                low=str(0.9 * one.most),
                high=str(one.most),
                max=str(max(one.most, one.length)),
                value=str(one.length),
            ),
            Element("count", f"{one.length:,} of {one.most:,} {one.unit}", tag="span"),
        )
        for one in near(measures)
    ]
    return Element("limits", Element("", "limits", tag="h2"), *rows) if rows else None
