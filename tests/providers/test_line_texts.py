"""What LINE says about a payload that it refuses, beside the rule that the payload breaks."""

from collections.abc import Callable
from typing import Any

import pytest

import ottbuild
from ottbuild import Line, Part, Problem

Flex = Line.Flex
BUY: Part[Any] = Line.postback("Buy", "buy=mug")
URL = "https://example.com/mug.png"
PHONE = "0a" * 32
USER = "U1f7c3a9e5b2d48069e4f1a7c8d2b6053"
COLUMNS = "The use of image, title and the number of actions should be consistent for all columns."


def body(*contents: Any) -> Any:
    return Line.flex(contents=Flex.bubble(body=Flex.box("vertical", contents)), alt_text="Hello")


def column(**options: Any) -> Part[Any]:
    fields: dict[str, Any] = {"actions": [BUY], **options}
    return Line.carousel_column("Hello", **fields)


def carousel(*columns: Any) -> Any:
    return Line.carousel(alt_text="Hello").columns(columns)


def box(**options: Any) -> Any:
    return body(Flex.box("vertical", [], **options))


def flex(bubble: dict[str, Any]) -> Callable[[], Any]:
    return lambda: {"type": "flex", "altText": "Hello", "contents": {"type": "bubble", **bubble}}


def of_contents(*contents: dict[str, Any]) -> Callable[[], Any]:
    return flex({"body": {"type": "box", "layout": "vertical", "contents": list(contents)}})


def pick(**limits: Any) -> Any:
    return Line.buttons("Hello", alt_text="Hello").datetimepicker("When?", "slot", "date", **limits)


FIRST = "/contents/body/contents/0"

TEXTS: list[tuple[Callable[[], Any], str, str, str]] = [
    (lambda: Line.image("http://example.com/a.png", URL), "/originalContentUrl", "uri",
     "Must be a valid HTTPS URL"),
    (lambda: Line.video(URL, "http://example.com/a.png"), "/previewImageUrl", "uri", "Must be a valid HTTPS URL"),
    (lambda: Line.audio("http://example.com/a.m4a", duration=1), "/originalContentUrl", "uri", "Must be a valid HTTPS URL"),
    (lambda: carousel(column(thumbnail_image_url="http://example.com/a.png")),
     "/template/columns/0/thumbnailImageUrl", "uri", "invalid uri scheme"),
    (lambda: body(Flex.image("http://example.com/a.png")), f"{FIRST}/url", "uri", "invalid uri scheme"),
    (lambda: body(Flex.image("https://example.com/a|b.png")), f"{FIRST}/url", "uri", "invalid uri scheme"),
    (lambda: Line.text("a").quick_reply(Line.uri("A", "https://example.com/a\n")),
     "/quickReply/items/0/action/uri", "uri", "invalid uri"),
    (lambda: Line.text("a").quick_reply(Line.uri("A", "ftp://example.com")),
     "/quickReply/items/0/action/uri", "uri", "invalid uri"),
    (lambda: Line.image("https://example.com/a b.png", URL), "/originalContentUrl", "uri", "Must be a valid HTTPS URL"),
    (lambda: Line.location("Shop", "", latitude=1, longitude=2), "/address", "min_length", "May not be empty"),
    (lambda: body(Flex.image(None)),  # type: ignore[arg-type]
     f"{FIRST}/url", "required", "must be specified"),
    (lambda: carousel(column(), column(actions=[BUY, BUY])), "/template", "same_action_count", COLUMNS),
    (lambda: carousel(column(title="A"), column()), "/template", "all_or_none_title", COLUMNS),
    (lambda: carousel(column(), column(thumbnail_image_url=URL)), "/template", "all_or_none_image", COLUMNS),
    (lambda: Line.flex(contents=Flex.bubble(), alt_text="Hello"), "/contents", "any_of", "At least one block must be specified"),
    (lambda: body(Flex.text()), FIRST, "any_of", "`text` or `contents` must be specified"),
    (lambda: body(Flex.text(contents=[])), FIRST, "any_of", "`text` or `contents` must be specified"),
    (lambda: body(Flex.text("")), f"{FIRST}/text", "min_length", "must be non-empty text"),
    (lambda: body(Flex.text(contents=[Flex.span("")])), f"{FIRST}/contents/0/text", "min_length", "must be specified"),
    (lambda: body(Flex.icon(URL)), f"{FIRST}/type", "enum", "invalid box content type"),
    (of_contents({"type": "spacer"}), f"{FIRST}/type", "unknown_variant", "invalid property"),
    (flex({"styles": {"type": "styles"}, "body": {"type": "box", "layout": "vertical", "contents": []}}),
     "/contents/styles/type", "unknown_field", "unknown field"),
    (of_contents({"type": "separator", "colour": "#000000"}), f"{FIRST}/colour", "unknown_field", "unknown field"),
    (lambda: body(Flex.text("a", color="red")), f"{FIRST}/color", "pattern", "invalid property"),
    (lambda: box(background_color="#F00"), f"{FIRST}/backgroundColor", "pattern", "invalid property"),
    (lambda: box(padding_top="5"), f"{FIRST}/paddingTop", "pattern", "invalid property"),
    (lambda: body(Flex.text("a", flex=-1)), f"{FIRST}/flex", "minimum", "must be greater than or equal to 0"),
    (lambda: body(Flex.text("a", max_lines=-1)), f"{FIRST}/maxLines", "minimum", "must be greater than or equal to 0"),
    (lambda: body(Flex.image(URL, aspect_ratio="1:4")), f"{FIRST}/aspectRatio", "ratio",
     "aspect ratio must be in the range (0 < (h/w) <= 3)"),
    (lambda: pick(min="2031-05-02", max="2031-05-01"), "/template/actions/0", "ascending", "invalid date time order"),
    (lambda: Line.imagemap("https://example.com/menu", alt_text="", base_size=Line.base_size(height=520)).message(
        "a", Line.Imagemap.area(x=0, y=0, width=1040, height=520)), "/altText", "min_length", "May not be empty"),
    (lambda: Line.pnp_templated_push(PHONE, "k").emphasized_item("day_1", "a").item("day_1", "b"),
     "/body", "unique_field", "Duplicate itemKey in items or between emphasizedItem and items are not allowed"),
    (lambda: Line.pnp_templated_push(PHONE, "k").item("day_1", "a").item("day_1", "b"),
     "/body", "unique_field", "Duplicate itemKey in items or between emphasizedItem and items are not allowed"),
    (lambda: Line.loading_indicator(USER).loading_seconds(4), "/loadingSeconds", "minimum", "Must be between 5 and 60"),
    (lambda: Line.loading_indicator(USER).loading_seconds(65), "/loadingSeconds", "maximum",
     "Must be between 5 and 60"),
    (lambda: Line.loading_indicator(USER).loading_seconds(7), "/loadingSeconds", "enum", "must be a multiple of five"),
    (lambda: Line.loading_indicator(USER.replace("U", "C")), "/chatId", "forbidden",
     "Only user id is acceptable, please confirm if there are any group/room ids or illegal ids."),
    (lambda: Line.rich_menu(width=800, height=250, selected=True, name="", chat_bar_text="A", areas=[]), "/name", "min_length",
     "must be specified"),
    (lambda: Line.rich_menu_batch().unlink_all().unlink("a"), "/operations", "forbidden",
     "'unlinkAll' type can't be combined with other type"),
]  # fmt: skip


@pytest.mark.parametrize(
    ("build", "pointer", "rule", "text"), TEXTS, ids=[f"{place}-{one[1]}-{one[2]}" for place, one in enumerate(TEXTS)]
)
def test_the_problem_has_the_text_of_line(build: Callable[[], Any], pointer: str, rule: str, text: str) -> None:
    payload: Any = build()
    check: Callable[[], tuple[Problem, ...]] = getattr(
        payload, "problems", lambda: ottbuild.check("line.message", payload)
    )
    (problem,) = [problem for problem in check() if problem.severity == "error"]
    assert (problem.pointer, problem.rule, problem.provider_message) == (pointer, rule, text)
