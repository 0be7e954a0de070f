"""LINE's conditional rules, each with a payload just within it and one just beyond it.

Three rules can't be seen in a payload and have no test: that a tracking id is not for groups, that
only the quick replies of the last message are shown, and that altUri does nothing outside of Flex Messages.
"""

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple, Protocol

import pytest

import ottbuild
from ottbuild import Builder, Line, Part, Problem
from ottbuild.schemas import lengths
from tests.helpers import quietly
from tests.selection import for_each

Flex = Line.Flex

UTF16 = "UTF-16 code units"
GRAPHEMES = "grapheme clusters"

APPLE = "🍎"
"""One character, two UTF-16 code units."""
FAMILY = "👨‍👩‍👧‍👦"
"""One grapheme cluster of seven characters."""
ACCENT = "e\u0301"
"""One grapheme cluster of two characters."""
URL = "https://example.com/mug.png"
AREA = Line.Imagemap.area(x=0, y=0, width=1040, height=520)
BUY = Line.postback("Buy", "buy=mug")
HELLO = Line.text("Hello")
HELLO_BOX = Flex.box("vertical", [Flex.text("Hello")])
SUN = Line.emoji_substitution("6a1f0c2d9b3e4d5f60718293", "003")
ALL = Line.mention(Line.all_mentionees())
PHONE = "0a" * 32
USER = "U1f7c3a9e5b2d48069e4f1a7c8d2b6053"


class Judged(Protocol):
    def problems(self) -> tuple[Problem, ...]: ...


class Wire(NamedTuple):
    """A payload that the fluent calls can't make."""

    kind: str
    data: dict[str, Any]

    def problems(self) -> tuple[Problem, ...]:
        return ottbuild.check(self.kind, self.data)


class Rule(NamedTuple):
    number: int
    what: str
    right: Judged
    wrong: Judged
    pointer: str
    rule: str
    unit: str | None = None
    severity: str = "error"


def changed(payload: Builder[Any], *path: str | int, **fields: Any) -> Wire:
    """Return a valid payload with changed fields in one object. Fields that are None are removed."""
    wire = payload.to_dict()
    place: Any = wire
    for step in path:
        place = place[step]
    place.update(fields)
    for name in [name for name, value in place.items() if value is None]:
        del place[name]
    return Wire("line.message", wire)


def buttons(text: str = "Hello") -> Any:
    return Line.buttons(text, alt_text="Hello").actions([BUY])


def with_actions(*actions: Any) -> Any:
    return Line.buttons("Hello", alt_text="Hello").actions(actions)


def carousel(*columns: Part[Any]) -> Any:
    return Line.carousel(alt_text="Hello").columns(columns)


def column(text: str = "Hello", **options: Any) -> Part[Any]:
    return Line.carousel_column(text, **{"actions": [BUY], **options})


def image_carousel(action: Any) -> Any:
    return Line.image_carousel(alt_text="Hello").column(URL, action)


def confirm(*actions: Any) -> Any:
    return Line.confirm("Sure?", alt_text="Sure?").actions(actions)


def quick_reply(action: Any) -> Any:
    return HELLO.quick_reply(action)


def imagemap(base_url: str = "https://example.com/menu") -> Any:
    return Line.imagemap(base_url, alt_text="Menu", base_size=Line.base_size(height=520)).message("Hello", AREA)


def imagemap_with_video(**options: Any) -> Any:
    return imagemap().video(Line.Imagemap.video(URL, URL, AREA, **options))


def bubble(**blocks: Any) -> Any:
    return Line.flex(contents=Flex.bubble(**blocks), alt_text="Hello")


def body(*contents: Any) -> Any:
    return bubble(body=Flex.box("vertical", contents))


def baseline(*contents: Any) -> Any:
    return body(Flex.box("baseline", contents))


def bubbles(*contents: Any) -> Any:
    return Line.flex(contents=Flex.carousel(contents), alt_text="Hello")


def sized_bubbles(*sizes: Any) -> Any:
    return bubbles(*[Flex.bubble(size=size, body=HELLO_BOX) for size in sizes])


def hero_video(**options: Any) -> Part[Any]:
    return Flex.video(URL, URL, **{"alt_content": HELLO_BOX, **options})


def pick(mode: Any, **limits: Any) -> Any:
    return with_actions(Line.datetimepicker("When?", "slot", mode, **limits))


def text_v2(text: str, **substitution: Any) -> Any:
    return Line.text_v2(text).substitution(substitution)


def many(number: int, value: Any) -> dict[str, Any]:
    return {f"k{index}": value for index in range(number)}


def heavy_bubble(size: int) -> Part[Any]:
    """Return a bubble with this many bytes of JSON."""
    empty = len(Flex.bubble(body=Flex.box("vertical", [Flex.text("x")])).to_bytes()) - 1
    return Flex.bubble(body=Flex.box("vertical", [Flex.text("x" * (size - empty))]))


def heavy_bubbles(size: int) -> Any:
    """Return a carousel with this many bytes of JSON."""
    first = heavy_bubble(25_000)
    rest = size - len(Flex.carousel([first, heavy_bubble(25_000)]).to_bytes()) + 25_000
    return bubbles(first, heavy_bubble(rest))


TEXTS_OF_TEMPLATES = [
    Rule(1, "160 without image and title", buttons(FAMILY * 160), buttons(FAMILY * 161),
         "/template/text", "max_length", GRAPHEMES),
    Rule(1, "60 with a title", buttons(ACCENT * 60).title("A"), buttons(ACCENT * 61).title("A"),
         "/template/text", "max_length", GRAPHEMES),
    Rule(1, "60 with an image", buttons(FAMILY * 60).thumbnail_image_url(URL),
         buttons(FAMILY * 61).thumbnail_image_url(URL), "/template/text", "max_length", GRAPHEMES),
    Rule(2, "120 without image and title", carousel(column(FAMILY * 120)), carousel(column(), column(FAMILY * 121)),
         "/template/columns/1/text", "max_length", GRAPHEMES),
    Rule(2, "60 with a title", carousel(column(ACCENT * 60, title="A")), carousel(column(ACCENT * 61, title="A")),
         "/template/columns/0/text", "max_length", GRAPHEMES),
    Rule(2, "60 with an image", carousel(column(FAMILY * 60, thumbnail_image_url=URL)),
         carousel(column(FAMILY * 61, thumbnail_image_url=URL)), "/template/columns/0/text", "max_length", GRAPHEMES),
]  # fmt: skip

NUMBERS_OF_ACTIONS = [
    Rule(3, "a confirm without a second", confirm(BUY, BUY), confirm(BUY), "/template/actions", "min_items", "items"),
    Rule(3, "a confirm with a third", confirm(BUY, BUY), confirm(BUY, BUY, BUY),
         "/template/actions", "max_items", "items"),
    Rule(3, "buttons with one", with_actions(BUY), with_actions(), "/template/actions", "min_items", "items"),
    Rule(3, "buttons with four", with_actions(*[BUY] * 4), with_actions(*[BUY] * 5),
         "/template/actions", "max_items", "items"),
    Rule(3, "a column with one", carousel(column()), carousel(column(actions=[])),
         "/template/columns/0/actions", "min_items", "items"),
    Rule(3, "a column with three", carousel(column(actions=[BUY] * 3)), carousel(column(actions=[BUY] * 4)),
         "/template/columns/0/actions", "max_items", "items"),
    Rule(3, "an image with one", image_carousel(BUY), image_carousel([BUY]), "/template/columns/0/action", "type"),
    Rule(3, "an image without", image_carousel(BUY), image_carousel(None), "/template/columns/0/action", "required"),
    Rule(4, "columns with as many", carousel(column(actions=[BUY] * 2), column(actions=[BUY] * 2)),
         carousel(column(actions=[BUY] * 2), column(actions=[BUY] * 3)), "/template", "same_action_count"),
    Rule(4, "titles", carousel(column(title="A"), column(title="B")), carousel(column(title="A"), column()),
         "/template", "all_or_none_title"),
    Rule(4, "images", carousel(column(thumbnail_image_url=URL), column(thumbnail_image_url=URL)),
         carousel(column(), column(thumbnail_image_url=URL)), "/template", "all_or_none_image"),
]  # fmt: skip


class Place(NamedTuple):
    """A place for an action."""

    name: str
    put: Callable[[Any], Any]
    pointer: str
    label: int
    """How long a label may be."""
    required: bool = False


PLACES = [
    Place("buttons", with_actions, "/template/actions/0", 20, True),
    Place("confirm", lambda action: confirm(action, BUY), "/template/actions/0", 20, True),
    Place("carousel column", lambda action: carousel(column(actions=[action])), "/template/columns/0/actions/0", 20,
          True),
    Place("default action of buttons", lambda action: buttons().default_action(action), "/template/defaultAction", 20),
    Place("default action of a column", lambda action: carousel(column(default_action=action)),
          "/template/columns/0/defaultAction", 20),
    Place("image carousel", image_carousel, "/template/columns/0/action", 12),
    Place("quick reply", quick_reply, "/quickReply/items/0/action", 20, True),
    Place("flex button", lambda action: body(Flex.button(action)), "/contents/body/contents/0/action", 40, True),
    Place("flex text", lambda action: body(Flex.text("a", action=action)), "/contents/body/contents/0/action", 40),
    Place("flex image", lambda action: body(Flex.image(URL, action=action)), "/contents/body/contents/0/action", 40),
    Place("flex box", lambda action: body(Flex.box("vertical", [], action=action)), "/contents/body/contents/0/action",
          40),
    Place("flex bubble", lambda action: bubble(body=HELLO_BOX, action=action), "/contents/action", 40),
]  # fmt: skip
VIDEO = Place("flex video", lambda action: bubble(hero=hero_video(action=action)), "/contents/hero/action", 40)

ANYWHERE: list[Callable[[str], Any]] = [
    lambda label: Line.postback(label, "buy=mug"),
    lambda label: Line.message(label, "Hello"),
    lambda label: Line.uri(label, "https://example.com"),
    lambda label: Line.datetimepicker(label, "slot", "date"),
    lambda label: Line.clipboard(label, "ROAST7"),
]
"""Actions that any place takes but a video, which takes nothing but links."""
ONLY_IN_QUICK_REPLIES: list[Callable[[str], Part[Any]]] = [Line.camera, Line.camera_roll, Line.location_action]


def labels() -> Iterator[Rule]:
    for place in [*PLACES, VIDEO]:
        for marks, mark in {"families": FAMILY, "accents": ACCENT}.items():
            right, wrong = (place.put(Line.uri(mark * length, "tel:1")) for length in (place.label, place.label + 1))
            pointer = f"{place.pointer}/label"
            yield Rule(5, f"{place.name}, {marks}", right, wrong, pointer, "max_length", GRAPHEMES)
        fine = place.put(Line.uri("A", "tel:1"))
        empty = place.put(Line.uri("", "tel:1"))
        yield Rule(5, f"{place.name}, empty", fine, empty, f"{place.pointer}/label", "min_length", GRAPHEMES)
        if place.required:
            none = place.put(Line.uri(None, "tel:1"))
            yield Rule(5, f"{place.name}, no label", fine, none, f"{place.pointer}/label", "required")


def kinds_of_actions() -> Iterator[Rule]:
    tab = Line.richmenuswitch(rich_menu_alias_id="tab-b", data="tab=b", label="Tab")
    for place in PLACES:
        only = [] if place.name == "quick reply" else [action("A") for action in ONLY_IN_QUICK_REPLIES]
        yield Rule(5, f"{place.name}, rich menu", place.put(BUY), place.put(tab), f"{place.pointer}/type", "enum")
        refused = place.name.startswith("flex")  # templates take them, but they do nothing there
        for wrong in only:
            name = f"{place.name}, {wrong.to_dict()['type']}"
            rule, severity = ("enum", "error") if refused else ("forbidden", "warning")
            yield Rule(5, name, place.put(BUY), place.put(wrong), f"{place.pointer}/type", rule, severity=severity)


ACTIONS = [
    Rule(6, "displayText and text", with_actions(Line.postback("A", "b", display_text="c")),
         quietly(lambda: with_actions(Line.postback("A", "b", display_text="c", text="c"))),
         "/template/actions/0", "exclusive"),
    Rule(6, "text in a quick reply", quietly(lambda: with_actions(Line.postback("A", "b", text="c"))),
         quietly(lambda: quick_reply(Line.postback("A", "b", text="c"))),
         "/quickReply/items/0/action/text", "forbidden"),
    Rule(6, "fillInText alone",
         with_actions(Line.postback("A", "b", input_option="openKeyboard", fill_in_text="c\nd")),
         with_actions(Line.postback("A", "b", fill_in_text="c\nd")), "/template/actions/0/inputOption", "required"),
    Rule(6, "fillInText without a keyboard", with_actions(Line.postback("A", "b", input_option="openVoice")),
         with_actions(Line.postback("A", "b", input_option="openVoice", fill_in_text="c")),
         "/template/actions/0/inputOption", "const"),
    Rule(7, "a date", pick("date", initial="2031-05-01"), pick("date", initial="2031-05-01T10:00"),
         "/template/actions/0/initial", "pattern"),
    Rule(7, "a time", pick("time", max="23:59"), pick("time", max="24:00"), "/template/actions/0/max", "pattern"),
    Rule(7, "a date with a time", pick("datetime", min="2031-05-01t10:00"), pick("datetime", min="2031-05-01 10:00"),
         "/template/actions/0/min", "pattern"),
    Rule(7, "the first date", pick("date", min="1900-01-01"), pick("date", min="1899-12-31"),
         "/template/actions/0/min", "pattern"),
    Rule(7, "the last date", pick("datetime", max="2100-12-31T23:59"), pick("datetime", max="2101-01-01T00:00"),
         "/template/actions/0/max", "pattern"),
    Rule(7, "min before max", pick("date", min="2031-05-01", max="2031-05-02"),
         pick("date", min="2031-05-01", max="2031-05-01"), "/template/actions/0", "ascending"),
    Rule(7, "min before max in time", pick("time", min="09:59", max="10:00"), pick("time", min="10:00", max="09:59"),
         "/template/actions/0", "ascending"),
    Rule(7, "min before max in both", pick("datetime", min="2031-05-01t23:59", max="2031-05-02T00:00"),
         pick("datetime", min="2031-05-01T10:00", max="2031-05-01t10:00"), "/template/actions/0", "ascending"),
    Rule(7, "initial at min", pick("date", min="2031-05-01", initial="2031-05-01"),
         pick("date", min="2031-05-02", initial="2031-05-01"), "/template/actions/0", "ascending", severity="warning"),
    Rule(7, "initial at max", pick("time", max="10:00", initial="10:00"), pick("time", max="10:00", initial="10:01"),
         "/template/actions/0", "ascending", severity="warning"),
    Rule(8, "altUri in a quick reply",
         body(Flex.button(Line.uri("A", "tel:1", alt_uri=Line.alt_uri("https://example.com")))),
         quick_reply(Line.uri("A", "tel:1", alt_uri=Line.alt_uri("https://example.com"))),
         "/quickReply/items/0/action/altUri", "forbidden"),
]  # fmt: skip

SENT_TO_MANY: dict[str, Any] = {
    "multicast": Line.multicast([USER]),
    "narrowcast": Line.narrowcast(),
    "broadcast": Line.broadcast(),
    "message to a phone number": Line.pnp_push(PHONE),
}
"""Requests in which nobody can be mentioned or quoted."""

QUOTING: list[tuple[Any, Any]] = [
    (HELLO, Line.image(URL, URL)),
    (Line.text_v2("Hello"), Line.location("a", "b", latitude=1, longitude=2)),
    (Line.sticker("1", "2"), buttons()),
]
"""A message that can quote, and one that can't."""

TEXTS = [
    Rule(9, "a lone opening brace", text_v2("{{"), text_v2("{"), "", "placeholders"),
    Rule(9, "a lone closing brace", text_v2("a }} {{ b"), text_v2("a } {{ b"), "", "placeholders"),
    Rule(9, "a placeholder", text_v2("{sun} {{moon}}", sun=SUN), text_v2("{sun} {moon}", sun=SUN), "", "placeholders"),
    Rule(9, "a placeholder of nothing", Line.text_v2("{{a}}"), Line.text_v2("{a}"), "", "placeholders"),
    Rule(9, "letters of a key", text_v2("a", **{"a_Z9" * 5: SUN}), text_v2("a", **{"a-b": SUN}),
         "/substitution/a-b", "pattern"),
    Rule(9, "length of a key", text_v2("a", **{"k" * 20: SUN}), text_v2("a", **{"k" * 21: SUN}),
         f"/substitution/{'k' * 21}", "pattern"),
    Rule(9, "20 mentions", text_v2("a", **many(20, ALL)), text_v2("a", **many(21, ALL)), "", "count", "items"),
    Rule(9, "20 emojis", text_v2("a", **many(20, SUN)), text_v2("a", **many(21, SUN)), "", "count", "items"),
    *[
        Rule(9, f"a mention in a {name}", Line.push(USER).message(text_v2("{a}", a=ALL)),
             request.message(text_v2("{a}", a=ALL)), "/messages/0/substitution/a/type", "const")
        for name, request in SENT_TO_MANY.items()
    ],
    Rule(10, "20 emojis", Line.text("$" * 20).emojis(Line.emoji(index=at, product_id="p", emoji_id="e") for at in range(20)),
         Line.text("$" * 21).emojis(Line.emoji(index=at, product_id="p", emoji_id="e") for at in range(21)), "/emojis", "max_items", "items"),
    Rule(10, "an index in UTF-16 code units", Line.text(f"{APPLE}$").emoji(index=2, product_id="p", emoji_id="e"),
         Line.text(f"{APPLE}$").emoji(index=1, product_id="p", emoji_id="e"), "", "marks", UTF16),
    Rule(10, "an index beyond the text", Line.text("a$").emoji(index=1, product_id="p", emoji_id="e"), Line.text("a$").emoji(index=2, product_id="p", emoji_id="e"),
         "", "marks", UTF16),
    *[
        Rule(11, f"a quote with a {right.to_dict()['type']}", right.quote_token("q"), changed(wrong, quoteToken="q"),
             "/quoteToken", "unknown_field", severity="warning")
        for right, wrong in QUOTING
    ],
    *[
        Rule(11, f"a quote in a {name}", Line.reply("r").message(HELLO.quote_token("q")),
             request.message(HELLO).message(HELLO.quote_token("q")), "/messages/1/quoteToken", "forbidden")
        for name, request in SENT_TO_MANY.items()
    ],
]  # fmt: skip

MEDIA = [
    *[
        Rule(12, f"a base URL with {end}", imagemap("https://example.com/v1.2"), imagemap(f"https://example.com/menu{end}"),
             "/baseUrl", "forbidden")
        for end in (".png", ".jpg", ".JPEG")
    ],
    Rule(12, "a width of 1040", imagemap(), changed(imagemap(), "baseSize", width=1039), "/baseSize/width", "const"),
    *[
        Rule(12, f"a video without {field}", imagemap_with_video(),
             changed(imagemap_with_video(), "video", **{field: None}), f"/video/{field}", "required")
        for field in ("originalContentUrl", "previewImageUrl", "area")
    ],
    *[
        Rule(12, f"an external link without {field}", linked, changed(linked, "video", "externalLink", **{field: None}),
             f"/video/externalLink/{field}", "required")
        for linked in [imagemap_with_video(external_link=Line.Imagemap.external_link("tel:1", "Call"))]
        for field in ("linkUri", "label")
    ],
    Rule(13, "letters of a tracking id", Line.video(URL, URL).tracking_id("-.=,+*()%$&;:@{}!?<>[]".ljust(100, "x")),
         Line.video(URL, URL).tracking_id("a_b"), "/trackingId", "pattern"),
]  # fmt: skip

LAYOUTS: list[tuple[Any, Any, list[Any]]] = [
    ("vertical", HELLO_BOX, [Flex.icon(URL), Flex.span("a"), hero_video()]),
    ("horizontal", Flex.separator(), [Flex.icon(URL), Flex.span("a"), hero_video()]),
    (
        "baseline",
        Flex.icon(URL),
        [HELLO_BOX, Flex.button(BUY), Flex.image(URL), Flex.separator(), Flex.span("a"), hero_video()],
    ),
]
"""A layout of a box, something that it holds, and what it doesn't."""

FLEX = [
    Rule(14, "a video in a carousel", bubble(hero=hero_video()), bubbles(Flex.bubble(hero=hero_video())),
         "/contents/contents/0/hero/type", "forbidden"),
    *[
        Rule(14, f"{wrong.to_dict()['type']} in a {layout} box", bubble(body=Flex.box(layout, [right])),
             bubble(body=Flex.box(layout, [right, wrong])), "/contents/body/contents/1/type", "enum")
        for layout, right, wrongs in LAYOUTS
        for wrong in wrongs
    ],
    Rule(14, "a text in a text", body(Flex.text(contents=[Flex.span("a")])),
         body(Flex.text(contents=[Flex.text("a")])),  # type: ignore[list-item]
         "/contents/body/contents/0/contents/0", "wrong_part"),
    Rule(14, "a text as hero", bubble(hero=HELLO_BOX), bubble(hero=Flex.text("a")),
         "/contents/hero", "wrong_part"),
    *[
        Rule(14, f"no box as {block}", bubble(**{block: HELLO_BOX}),
             changed(bubble(**{block: HELLO_BOX}), "contents", block, type="image"), f"/contents/{block}/type", "const")
        for block in ("header", "body", "footer")
    ],
    *[
        Rule(14, f"a video in a {wrong} bubble", bubble(hero=hero_video(), size=right),
             bubble(hero=hero_video(), size=wrong), "/contents/size", "enum")
        for right, wrong in [("kilo", "nano"), ("mega", "micro"), ("giga", "deca"), (None, "hecto")]
    ],
    Rule(14, "a text in place of a video", bubble(hero=hero_video(alt_content=Flex.image(URL))),
         bubble(hero=hero_video(alt_content=Flex.text("a"))), "/contents/hero/altContent", "wrong_part"),
    Rule(14, "an action of a video", VIDEO.put(Line.uri("A", "tel:1")),
         changed(VIDEO.put(Line.uri("A", "tel:1")), "contents", "hero", "action", type="message"),
         "/contents/hero/action/type", "const"),
    Rule(15, "a text without text", body(Flex.text(contents=[Flex.span("a")])), body(Flex.text()),
         "/contents/body/contents/0", "any_of"),
    Rule(15, "a text without spans", body(Flex.text("a", contents=[])), body(Flex.text(contents=[])),
         "/contents/body/contents/0", "any_of"),
    Rule(15, "a span without text", body(Flex.text(contents=[Flex.span("a")])), body(Flex.text(contents=[Flex.span()])),
         "/contents/body/contents/0/contents/0/text", "required", severity="warning"),
    Rule(14, "an empty bubble", bubble(footer=Flex.box("vertical", [])), bubble(), "/contents", "any_of"),
    Rule(15, "an empty text", body(Flex.text(" ")), body(Flex.text("")),
         "/contents/body/contents/0/text", "min_length", UTF16),
    Rule(15, "an icon with offsetBottom", baseline(Flex.icon(URL, offset_top="1px")),
         baseline(Flex.icon(URL, offset_bottom="1px")),
         "/contents/body/contents/0/contents/0/offsetBottom", "forbidden"),
    Rule(15, "a text with offsetBottom", baseline(Flex.text("a", offset_top="1px")),
         baseline(Flex.text("a", offset_bottom="1px")),
         "/contents/body/contents/0/contents/0/offsetBottom", "forbidden"),
    Rule(15, "a text with gravity", body(Flex.text("a", gravity="top")), baseline(Flex.text("a", gravity="top")),
         "/contents/body/contents/0/contents/0/gravity", "forbidden", severity="warning"),
    *[
        Rule(15, f"an absolute start of a {block}",
             bubble(**{block: Flex.box("vertical", [Flex.text("a"), Flex.text("b", position="absolute")])}),
             bubble(**{block: Flex.box("vertical", [Flex.text("b", position="absolute"), Flex.text("a")])}),
             f"/contents/{block}/contents/0/position", "const", severity="warning")
        for block in ("header", "hero", "body", "footer")
    ],
    Rule(16, "12 bubbles", sized_bubbles(*[None] * 12), sized_bubbles(*[None] * 13),
         "/contents/contents", "max_items", "items"),
    Rule(16, "bubbles of one size", sized_bubbles("nano", "nano"), sized_bubbles("nano", "micro"),
         "/contents", "same_bubble_size"),
    Rule(16, "bubbles of the usual size", sized_bubbles("mega", None), sized_bubbles("kilo", None),
         "/contents", "same_bubble_size"),
    Rule(16, "30 KB of bubble", Line.flex(contents=heavy_bubble(30_720), alt_text="a"),
         Line.flex(contents=heavy_bubble(30_721), alt_text="a"), "/contents", "json_size", "bytes"),
    Rule(16, "50 KB of carousel", heavy_bubbles(51_200), heavy_bubbles(51_201), "/contents", "json_size", "bytes"),
    Rule(16, "10 animated images", body(*[Flex.image(URL, animated=True)] * 10, Flex.image(URL, animated=False)),
         body(*[Flex.image(URL, animated=True)] * 11), "", "count", "items"),
    Rule(16, "a high image", body(Flex.image(URL, aspect_ratio="1:3")), body(Flex.image(URL, aspect_ratio="1:3.01")),
         "/contents/body/contents/0/aspectRatio", "ratio"),
    *[
        Rule(16, f"a gradient without {field}", gradient,
             changed(gradient, "contents", "body", "contents", 0, "background", **{field: None}),
             f"/contents/body/contents/0/background/{field}", "required")
        for gradient in [
            body(Flex.box("vertical", [], background=Flex.linear_gradient("359.9deg", "#000000", "#FFFFFF00")))
        ]
        for field in ("angle", "startColor", "endColor")
    ],
    Rule(16, "the angle of a gradient",
         body(Flex.box("vertical", [], background=Flex.linear_gradient("0deg", "#000000", "#FFFFFF"))),
         body(Flex.box("vertical", [], background=Flex.linear_gradient("360deg", "#000000", "#FFFFFF"))),
         "/contents/body/contents/0/background/angle", "pattern"),
]  # fmt: skip

AUDIENCE: Part[Any] = Line.Recipient.audience(101)
EARLIER: Part[Any] = Line.Recipient.redelivery("7f3a1c58-0b6e-4d29-9a41-c2e85d7f6b10")
FILTERS: list[Part[Any]] = [
    Line.Demographic.gender(["female"]),
    Line.Demographic.age(gte="age_20"),
    Line.Demographic.app_type(["ios"]),
    Line.Demographic.area(["jp_13"]),
    Line.Demographic.subscription_period(lt="day_30"),
]


def recipient(value: Any) -> Any:
    return Line.narrowcast().message(HELLO).to(value)


def demographic(value: Any) -> Any:
    return Line.narrowcast().message(HELLO).demographic(value)


def limit(**options: Any) -> Any:
    return Line.narrowcast().message(HELLO).limit(**options)


def either(operator: Any, part: Part[Any], number: int) -> Any:
    return operator(or_=[part] * number)


OPERATORS: list[tuple[Any, Part[Any], Any, str]] = [
    (recipient, AUDIENCE, Line.Recipient.operator, "/recipient"),
    (demographic, FILTERS[0], Line.Demographic.operator, "/filter/demographic"),
]

NARROWCASTS = [
    Rule(17, "forbidPartialDelivery alone", limit(up_to_remaining_quota=True, forbid_partial_delivery=True),
         limit(forbid_partial_delivery=True), "/limit/upToRemainingQuota", "required"),
    Rule(17, "forbidPartialDelivery beyond the quota", limit(up_to_remaining_quota=False, forbid_partial_delivery=False),
         limit(up_to_remaining_quota=False, forbid_partial_delivery=True), "/limit/upToRemainingQuota", "const"),
    *[
        Rule(17, f"an operator {what} on {pointer}", put(right), put(wrong), pointer, "one_of")
        for put, part, operator, pointer in OPERATORS
        for what, right, wrong in [
            ("of nothing", operator(and_=[part]), operator()),
            ("with and, and or", operator(or_=[part]), operator(and_=[part], or_=[part])),
            ("with and, and not", operator(not_=part), operator(and_=[part], not_=part)),
        ]
    ],
    Rule(17, "an empty operator", recipient(Line.Recipient.operator(or_=[AUDIENCE])),
         recipient(Line.Recipient.operator(or_=[])), "/recipient", "one_of"),
    Rule(17, "an age without limits", demographic(Line.Demographic.age(lt="age_15")),
         demographic(Line.Demographic.age()), "/filter/demographic", "any_of"),
    Rule(17, "an age of nobody", demographic(Line.Demographic.age(gte="age_65", lt="age_70")),
         demographic(Line.Demographic.age(gte="age_70", lt="age_70")), "/filter/demographic", "ascending"),
    Rule(17, "a period without limits", demographic(Line.Demographic.subscription_period(gte="day_365")),
         demographic(Line.Demographic.subscription_period()), "/filter/demographic", "any_of"),
    Rule(17, "a period of nobody", demographic(Line.Demographic.subscription_period(gte="day_90", lt="day_180")),
         demographic(Line.Demographic.subscription_period(gte="day_180", lt="day_90")),
         "/filter/demographic", "ascending"),
    *[
        Rule(17, f"10 times {part.to_dict()['type']}", recipient(either(Line.Recipient.operator, part, 10)),
             recipient(either(Line.Recipient.operator, part, 11)), "/recipient", "count", "items")
        for part in (AUDIENCE, EARLIER)
    ],
    *[
        Rule(17, f"10 times {part.to_dict()['type']}", demographic(either(Line.Demographic.operator, part, 10)),
             demographic(either(Line.Demographic.operator, part, 11)), "/filter/demographic", "count", "items")
        for part in FILTERS
    ],
]  # fmt: skip

NOTICE = Line.pnp_templated_push(PHONE, "parcel_left_en").emphasized_item("day_1", "Monday").item("order_1", "881")
LOADING = Line.loading_indicator(USER)

REQUESTS = [
    Rule(19, "an item that stands out and comes again", NOTICE.item("price_1", "9 €"), NOTICE.item("day_1", "Tuesday"),
         "/body", "unique_field"),
    Rule(19, "an item that comes twice", NOTICE.item("order_2", "882"), NOTICE.item("order_1", "882"),
         "/body", "unique_field"),
    Rule(19, "a button that comes twice", NOTICE.button("a", URL).button("b", URL),
         NOTICE.button("a", URL).button("a", URL), "/body/buttons", "unique_field"),
    Rule(19, "the name of a unit", NOTICE.custom_aggregation_units(["x" * 30]),
         NOTICE.custom_aggregation_units(["x" * 31]), "/customAggregationUnits/0", "max_length", UTF16),
    Rule(19, "one unit", Line.pnp_push(PHONE).message(HELLO).custom_aggregation_units(["a"]),
         Line.pnp_push(PHONE).message(HELLO).custom_aggregation_units(["a", "b"]),
         "/customAggregationUnits", "max_items", "items"),
    Rule(19, "letters of a unit", NOTICE.custom_aggregation_units(["a_Z9"]), NOTICE.custom_aggregation_units(["a-b"]),
         "/customAggregationUnits/0", "pattern", severity="warning"),
    *[
        Rule(21, f"the id of a {what}", Line.push(start + USER[1:]).message(HELLO), Line.push(wrong).message(HELLO),
             "/to", "pattern", severity="warning")
        for what, start, wrong in [("user", "U", "u1"), ("group", "C", USER.upper()), ("room", "R", f"X{USER[1:]}")]
    ],
    *[
        Rule(21, f"{wrong} in a multicast", Line.multicast([USER]).message(HELLO),
             Line.multicast([USER, wrong]).message(HELLO), "/to/1", "pattern", severity="warning")
        for wrong in ("U1", f"C{USER[1:]}", USER.upper())
    ],
    Rule(21, "a chat", LOADING, Line.loading_indicator("U1"), "/chatId", "pattern", severity="warning"),
    Rule(21, "a reader", Line.mark_chat_as_read(USER), Line.mark_chat_as_read("U1"), "/chat/userId", "pattern",
         severity="warning"),
    Rule(21, "someone mentioned", text_v2("{a}", a=Line.mention(Line.user_mentionee(USER))),
         text_v2("{a}", a=Line.mention(Line.user_mentionee("U1"))), "/substitution/a/mentionee/userId", "pattern",
         severity="warning"),
    Rule(20, "5 seconds", LOADING.loading_seconds(5), LOADING.loading_seconds(0), "/loadingSeconds", "minimum"),
    Rule(20, "60 seconds", LOADING.loading_seconds(60), LOADING.loading_seconds(65), "/loadingSeconds", "maximum"),
    Rule(20, "steps of 5 seconds", LOADING.loading_seconds(25), LOADING.loading_seconds(26), "/loadingSeconds", "enum"),
    Rule(20, "the chat with a user", LOADING, Line.loading_indicator("R1f7c3a9e5b2d48069e4f1a7c8d2b6053"),
         "/chatId", "forbidden"),
]  # fmt: skip

MENU = "richmenu-88c05ef6921ae53f8b58a25f3a65faf7"


def rich_menu(action: Any = None, **fields: Any) -> Any:
    action = action or Line.postback(None, "a")
    rest = {"width": 2500, "height": 1686, "selected": True, "name": "Menu", "chat_bar_text": "Menu"}
    return Line.rich_menu(**rest | fields).area(action, x=0, y=0, width=1, height=1)


def rich_menus(*operations: Any) -> Any:
    return Line.rich_menu_batch(operations=operations)


RICH_MENUS = [
    Rule(23, "the narrowest menu", rich_menu(width=800, height=270), rich_menu(width=799, height=270),
         "/size/width", "minimum"),
    Rule(23, "the widest menu", rich_menu(), rich_menu(width=2501), "/size/width", "maximum"),
    Rule(23, "the lowest menu", rich_menu(width=800, height=250), rich_menu(width=800, height=249),
         "/size/height", "minimum"),
    Rule(23, "the highest menu", rich_menu(height=1724), rich_menu(height=1725), "/size", "proportion"),
    Rule(23, "the name of a menu", rich_menu(name="👋🏽" * 300), rich_menu(name="👋🏽" * 301),
         "/name", "max_length", GRAPHEMES),
    Rule(23, "the chat bar", rich_menu(chat_bar_text="👋🏽" * 14), rich_menu(chat_bar_text="👋🏽" * 15),
         "/chatBarText", "max_length", GRAPHEMES),
    Rule(23, "20 areas", rich_menu().areas([Line.RichMenu.area(BUY, x=0, y=0, width=1, height=1)] * 19),
         rich_menu().areas([Line.RichMenu.area(BUY, x=0, y=0, width=1, height=1)] * 20),
         "/areas", "max_items", "items"),
    Rule(23, "a label in a menu", rich_menu(Line.message("x" * 20, "a")), rich_menu(Line.message("x" * 21, "a")),
         "/areas/0/action/label", "max_length", GRAPHEMES),
    Rule(23, "an empty label in a menu", rich_menu(), rich_menu(Line.message("", "a")),
         "/areas/0/action/label", "min_length", GRAPHEMES, severity="warning"),
    Rule(23, "the text of a message", rich_menu(Line.message(None, "a")), rich_menu(Line.message(None, "")),
         "/areas/0/action/text", "min_length", GRAPHEMES),
    *[
        Rule(23, f"no {action.to_dict()['type']} action", rich_menu(Line.richmenuswitch(rich_menu_alias_id="b", data="b")),
             rich_menu(action), "/areas/0/action/type", "forbidden", severity="warning")
        for action in (Line.camera("A"), Line.camera_roll("A"), Line.location_action("A"))
    ],
    Rule(23, "500 people", Line.rich_menu_bulk_link(MENU, to=[USER] * 500), Line.rich_menu_bulk_link(MENU, to=[USER] * 501),
         "/userIds", "max_items", "items"),
    Rule(23, "500 people without", Line.rich_menu_bulk_unlink(user_ids=[USER] * 500),
         Line.rich_menu_bulk_unlink(user_ids=[USER] * 501), "/userIds", "max_items", "items"),
    Rule(23, "somebody who gets a menu", Line.rich_menu_bulk_link(MENU, to=[USER]), Line.rich_menu_bulk_link(MENU, to=["U1"]),
         "/userIds/0", "pattern", severity="warning"),
    Rule(23, "1000 operations", rich_menus(*(Line.RichMenu.unlink(f"m{number}") for number in range(1000))),
         rich_menus(*(Line.RichMenu.unlink(f"m{number}") for number in range(1001))), "/operations", "max_items", "items"),
    Rule(23, "a menu in two operations", rich_menus(Line.RichMenu.unlink("a"), Line.RichMenu.link(from_="b", to="a")),
         rich_menus(Line.RichMenu.unlink("a"), Line.RichMenu.link(from_="a", to="b")), "/operations", "unique_field"),
    Rule(23, "all or some", rich_menus(Line.RichMenu.unlink_all()),
         rich_menus(Line.RichMenu.unlink_all(), Line.RichMenu.unlink("a")), "/operations", "forbidden"),
    Rule(23, "a key for retries", rich_menus(Line.RichMenu.unlink_all()).resume_request_key("a_Z-9" * 20),
         rich_menus(Line.RichMenu.unlink_all()).resume_request_key("a.b"), "/resumeRequestKey", "pattern"),
    Rule(23, "an alias", Line.rich_menu_alias("a_z-9", rich_menu_id=MENU), Line.rich_menu_alias("A", rich_menu_id=MENU),
         "/richMenuAliasId", "pattern"),
    Rule(23, "a long alias", Line.rich_menu_alias("x" * 32, rich_menu_id=MENU),
         Line.rich_menu_alias("x" * 33, rich_menu_id=MENU), "/richMenuAliasId", "max_length", UTF16),
]  # fmt: skip

MEDIA_LINKS: dict[str, Callable[[str], Any]] = {
    "/originalContentUrl": lambda url: Line.image(url, URL),
    "/previewImageUrl": lambda url: Line.video(URL, url),
    "/sender/iconUrl": lambda url: HELLO.sender(icon_url=url),
    "/quickReply/items/0/imageUrl": lambda url: HELLO.quick_reply(BUY, image_url=url),
    "/baseUrl": lambda url: imagemap(url.removesuffix(".png")),
    "/video/originalContentUrl": lambda url: imagemap().video(Line.Imagemap.video(url, URL, AREA)),
    "/video/previewImageUrl": lambda url: imagemap().video(Line.Imagemap.video(URL, url, AREA)),
    "/template/thumbnailImageUrl": lambda url: buttons().thumbnail_image_url(url),
    "/template/columns/0/thumbnailImageUrl": lambda url: carousel(column(thumbnail_image_url=url)),
    "/template/columns/0/imageUrl": lambda url: Line.image_carousel(alt_text="Hello").column(url, BUY),
    "/contents/hero/url": lambda url: bubble(hero=Flex.image(url)),
    "/contents/hero/previewUrl": lambda url: bubble(hero=Flex.video(URL, url, HELLO_BOX)),
    "/contents/body/contents/0/contents/0/url": lambda url: baseline(Flex.icon(url)),
}
"""Where a link that LINE itself fetches is -> what puts it there."""

TAP_LINKS: dict[str, Callable[[str], Any]] = {
    "/template/actions/0/uri": lambda url: with_actions(Line.uri("A", url)),
    "/quickReply/items/0/action/uri": lambda url: quick_reply(Line.uri("A", url)),
    "/contents/action/uri": lambda url: bubble(body=HELLO_BOX, action=Line.uri(None, url)),
    "/contents/action/altUri/desktop": lambda url: bubble(
        body=HELLO_BOX, action=Line.uri(None, "tel:1", alt_uri=Line.alt_uri(url))
    ),
    "/actions/1/linkUri": lambda url: imagemap().uri(url, AREA),
    "/video/externalLink/linkUri": lambda url: imagemap_with_video(external_link=Line.Imagemap.external_link(url, "A")),
}
"""Where a link that a tap opens is -> what puts it there."""


BROKEN_LINKS = [
    *[f"https://example.com/a{mark}b" for mark in ' \t\n|"<>\\^{}`\x7f'],
    "https://example.com/a ", "https://example.com/a\n", "https://", "https:///a.png", "https://?a",
]  # fmt: skip


def links() -> Iterator[Rule]:
    for pointer, put in [*MEDIA_LINKS.items(), *TAP_LINKS.items()]:
        fine = put("https://example.com/a%20b?c=%7C#d")
        for url in BROKEN_LINKS:
            yield Rule(22, f"{url!r} of {pointer}", fine, put(url), pointer, "uri")
        for url in ("/a", "example.com/a", "//example.com/a"):
            yield Rule(22, f"{url!r} of {pointer}", fine, put(url), pointer, "uri")
        yield Rule(
            22, f"not ASCII, of {pointer}", fine, put("https://example.com/a/é"), pointer, "pattern", severity="warning"
        )
    for pointer, put in MEDIA_LINKS.items():
        for scheme in ("http", "ftp"):
            wrong = put(URL.replace("https", scheme))
            yield Rule(18, f"{scheme} of {pointer}", put(URL), wrong, pointer, "uri")
    for pointer, put in TAP_LINKS.items():
        for url in ("https://example.com", "http://example.com", "line://nv/chat", "tel:+15550100"):
            yield Rule(18, f"{url} of {pointer}", put(url), put(f"x{url}"), pointer, "uri")


class Limit(NamedTuple):
    """The limit of a text."""

    most: int
    unit: str
    pointer: str
    put: Callable[[str], Any]
    start: str = ""
    """What it begins with."""


LIMITS = [
    Limit(5000, UTF16, "/text", Line.text),
    Limit(5000, UTF16, "/text", Line.text_v2),
    Limit(20, UTF16, "/sender/name", lambda text: HELLO.sender(name=text)),
    Limit(1500, UTF16, "/altText", lambda text: Line.confirm("a", alt_text=text).actions([BUY, BUY])),
    Limit(1500, UTF16, "/altText", lambda text: Line.flex(contents=Flex.bubble(body=HELLO_BOX), alt_text=text)),
    Limit(1500, UTF16, "/altText",
          lambda text: Line.imagemap("https://a", alt_text=text, base_size=Line.base_size(height=1)).message("a", AREA)),
    Limit(100, UTF16, "/title", lambda text: Line.location(text, "a", latitude=1, longitude=2)),
    Limit(100, UTF16, "/address", lambda text: Line.location("a", text, latitude=1, longitude=2)),
    Limit(30, UTF16, "/video/externalLink/label",
          lambda text: imagemap_with_video(external_link=Line.Imagemap.external_link("tel:1", text))),
    Limit(100, UTF16, "/actions/1/label", lambda text: imagemap().uri("tel:1", AREA, label=text)),
    Limit(400, UTF16, "/actions/1/text", lambda text: imagemap().message(text, AREA)),
    Limit(1000, UTF16, "/actions/1/clipboardText", lambda text: imagemap().clipboard(text, AREA)),
    Limit(300, UTF16, "/template/actions/0/data", lambda text: with_actions(Line.postback("A", text))),
    Limit(300, UTF16, "/template/actions/0/data", lambda text: with_actions(Line.datetimepicker("A", text, "date"))),
    Limit(1000, UTF16, "/template/actions/0/clipboardText", lambda text: with_actions(Line.clipboard("A", text))),
    Limit(15, UTF16, "/body/emphasizedItem/content",
          lambda text: Line.pnp_templated_push(PHONE, "k").emphasized_item("day_1", text)),
    Limit(300, UTF16, "/body/items/0/content", lambda text: Line.pnp_templated_push(PHONE, "k").item("day_1", text)),
    *[Limit(2000, UTF16, pointer, put, "https://") for pointer, put in MEDIA_LINKS.items()],
    *[
        Limit(10_000 if "ction" in pointer and "/linkUri" not in pointer else 1000, UTF16, pointer, put, "https://")
        for pointer, put in TAP_LINKS.items()
    ],
    Limit(300, GRAPHEMES, "/template/actions/0/displayText",
          lambda text: with_actions(Line.postback("A", "b", display_text=text))),
    Limit(300, GRAPHEMES, "/template/actions/0/fillInText",
          lambda text: with_actions(Line.postback("A", "b", input_option="openKeyboard", fill_in_text=text))),
    Limit(300, GRAPHEMES, "/template/actions/0/text",
          lambda text: quietly(lambda: with_actions(Line.postback("A", "b", text=text)))),
    Limit(300, GRAPHEMES, "/template/actions/0/text", lambda text: with_actions(Line.message("A", text))),
    Limit(40, GRAPHEMES, "/template/title", lambda text: buttons().title(text)),
    Limit(40, GRAPHEMES, "/template/columns/0/title", lambda text: carousel(column(title=text))),
    Limit(240, GRAPHEMES, "/template/text", lambda text: Line.confirm(text, alt_text="a").actions([BUY, BUY])),
]  # fmt: skip

RULES = [
    *TEXTS_OF_TEMPLATES,
    *NUMBERS_OF_ACTIONS,
    *labels(),
    *kinds_of_actions(),
    *ACTIONS,
    *TEXTS,
    *MEDIA,
    *FLEX,
    *NARROWCASTS,
    *REQUESTS,
    *RICH_MENUS,
    *links(),
]

MARKS = {UTF16: [APPLE, "x"], GRAPHEMES: [FAMILY, ACCENT, APPLE]}


def told(payload: Judged, severity: str = "error") -> list[tuple[str, str, str | None]]:
    problems = [problem for problem in payload.problems() if problem.severity == severity]
    return [(problem.pointer, problem.rule, problem.unit) for problem in problems]


def full(limit: Limit, mark: str) -> str:
    """Return a text of full length, made of one mark as far as possible."""
    size = lengths.utf16(mark) if limit.unit == UTF16 else 1
    count, rest = divmod(limit.most - len(limit.start), size)
    return limit.start + mark * count + "x" * rest


each_rule = for_each("rule", RULES, ids=lambda rule: f"{rule.number}. {rule.what}", by=lambda rule: str(rule.number))
each_limit = pytest.mark.parametrize("limit", LIMITS, ids=lambda limit: f"{limit.pointer} of {limit.most}")


@each_rule
def test_what_is_just_within_the_rule_is_valid(rule: Rule) -> None:
    assert told(rule.right) == []
    assert rule.severity == "error" or told(rule.right, rule.severity) == []


@each_rule
def test_what_is_just_beyond_the_rule_gives_one_problem(rule: Rule) -> None:
    assert told(rule.wrong, rule.severity) == [(rule.pointer, rule.rule, rule.unit)]
    assert rule.severity == "error" or told(rule.wrong) == []


@pytest.mark.parametrize("place", PLACES, ids=lambda place: place.name)
def test_every_place_takes_the_usual_actions(place: Place) -> None:
    for action in ANYWHERE:
        assert told(place.put(action("A"))) == []


@pytest.mark.parametrize("action", ONLY_IN_QUICK_REPLIES, ids=lambda action: action.__name__)
def test_a_quick_reply_takes_actions_of_its_own(action: Callable[[str], Any]) -> None:
    assert told(quick_reply(action(FAMILY * 20))) == []


def test_every_rule_is_here() -> None:
    assert {rule.number for rule in RULES} == set(range(1, 24))


@each_limit
def test_a_text_of_full_length_passes(limit: Limit) -> None:
    for mark in MARKS[limit.unit]:
        assert told(limit.put(full(limit, mark))) == []


@each_limit
def test_a_text_that_is_longer_is_counted_in_the_unit_of_its_place(limit: Limit) -> None:
    for mark in MARKS[limit.unit]:
        for longer in (full(limit, mark) + "x", full(limit, mark) + mark):
            assert told(limit.put(longer)) == [(limit.pointer, "max_length", limit.unit)]


def test_2500_apples_are_5000_code_units() -> None:
    assert told(Line.text(APPLE * 2500)) == []
    (problem,) = Line.text(APPLE * 2501).problems()
    assert (problem.limit, problem.actual, problem.unit) == (5000, 5002, UTF16)


def test_20_families_are_20_grapheme_clusters() -> None:
    assert told(with_actions(Line.message(FAMILY * 20, "a"))) == []
    (problem,) = with_actions(Line.message(FAMILY * 21, "a")).problems()
    assert (problem.limit, problem.actual, problem.unit) == (20, 21, GRAPHEMES)
