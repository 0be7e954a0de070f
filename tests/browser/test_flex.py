"""Flex messages have the geometry that LINE's pages describe. Boxes without texts: no font changes them."""

from __future__ import annotations

from itertools import pairwise
from typing import Any

import pytest

import ottbuild
from tests.browser.conftest import View

Box = dict[str, Any]


def box(layout: str = "vertical", *contents: Box, **more: Any) -> Box:
    return {"type": "box", "layout": layout, "contents": [*contents], **more}


def block(height: str = "20px", **more: Any) -> Box:
    return box(height=height, **more)


def show(
    view: View, *contents: Box, layout: str = "vertical", size: str = "mega", bubble: Box | None = None, **more: Any
) -> View:
    """Draw a bubble whose body has no padding."""
    body = box(layout, *contents, paddingAll="0px", **more)
    return view.show(
        ottbuild.preview(("line.flex_bubble", {"type": "bubble", "size": size, "body": body, **(bubble or {})}))
    )


CHILD = ".flex-body > .flex-box > *"


@pytest.mark.parametrize(
    ("size", "width"),
    [("nano", 120), ("micro", 160), ("deca", 220), ("hecto", 241), ("kilo", 260), ("mega", 300)],
)
def test_sizes_of_bubbles(view: View, size: str, width: int) -> None:
    assert show(view, block(), size=size).boxes(".flex-bubble")[0]["width"] == width


def test_a_bubble_is_no_wider_than_the_screen(view: View) -> None:
    show(view, block(), size="giga")
    phone = view.boxes(".phone")[0]
    assert view.boxes(".flex-bubble")[0]["width"] <= phone["width"]


def test_shares_of_a_row(view: View) -> None:
    show(view, box(flex=2), box(flex=3), layout="horizontal")
    assert [one["width"] for one in view.boxes(CHILD)] == [120, 180]
    show(view, box(), box(), box(), layout="horizontal")
    assert [one["width"] for one in view.boxes(CHILD)] == [100, 100, 100]
    show(view, box(width="50px"), box(), layout="horizontal")
    assert [one["width"] for one in view.boxes(CHILD)] == [50, 250]
    show(view, box(flex=0), box(flex=1), layout="horizontal")
    assert [one["width"] for one in view.boxes(CHILD)] == [0, 300]


def test_shares_of_a_column(view: View) -> None:
    show(view, block(), {"type": "filler"}, block(), height="200px")
    assert [one["height"] for one in view.boxes(CHILD)] == [20, 160, 20]
    show(view, box(flex=1), box(flex=3), height="200px")
    assert [one["height"] for one in view.boxes(CHILD)] == [50, 150]


def test_spacing_and_margin(view: View) -> None:
    show(view, block(), block(), block(margin="xxl"), block(margin="none"), spacing="md")
    tops = [one["y"] for one in view.boxes(CHILD)]
    assert [after - before for before, after in pairwise(tops)] == [28, 40, 20]
    show(view, block(margin="10px"), block())
    assert view.boxes(CHILD)[0]["y"] - view.boxes(".flex-body")[0]["y"] == 10
    show(view, box(width="20px"), box(width="20px"), layout="horizontal", spacing="lg")
    left, right = (one["x"] for one in view.boxes(CHILD))
    assert right - left == 32


def test_right_to_left(view: View) -> None:
    contents = box(width="20px"), box(width="30px", margin="10px")
    show(view, *contents, layout="horizontal", bubble={"direction": "rtl"})
    body, (first, second) = view.boxes(".flex-body")[0], view.boxes(CHILD)
    assert body["x"] + body["width"] - first["x"] == 20
    assert first["x"] - second["x"] - second["width"] == 10


def test_offsets(view: View) -> None:
    show(view, block(), block(position="absolute", width="50px", offsetTop="5px", offsetEnd="10px"), height="100px")
    body = view.boxes(".flex-body > .flex-box")[0]
    moved = view.boxes(CHILD)[1]
    assert (moved["y"] - body["y"], body["x"] + body["width"] - moved["x"] - moved["width"]) == (5, 10)
    show(view, block(), block(offsetTop="7px", offsetStart="9px"))
    first, moved = view.boxes(CHILD)
    assert (moved["y"] - first["y"], moved["x"] - first["x"]) == (27, 9)


def test_paddings(view: View) -> None:
    inner = box("vertical", block(), paddingAll="lg", paddingTop="30px")
    show(view, inner)
    outer, block_in = view.boxes(CHILD)[0], view.boxes(f"{CHILD} > *")[0]
    assert (block_in["x"] - outer["x"], block_in["y"] - outer["y"], outer["height"]) == (12, 30, 62)


@pytest.mark.parametrize(
    ("size", "block_name", "left", "top"),
    [
        ("mega", "body", 20, 19),
        ("mega", "header", 20, 20),
        ("mega", "footer", 10, 10),
        ("kilo", "body", 13, 13),
        ("nano", "body", 10, 10),
    ],
)
def test_paddings_of_blocks(view: View, size: str, block_name: str, left: int, top: int) -> None:
    data = {"type": "bubble", "size": size, block_name: box("vertical", block())}
    view.show(ottbuild.preview(("line.flex_bubble", data)))
    outer, inner = view.boxes(f".flex-{block_name}")[0], view.boxes(f".flex-{block_name} > .flex-box > *")[0]
    assert (inner["x"] - outer["x"], inner["y"] - outer["y"]) == (left, top)


def test_justified(view: View) -> None:
    parts = [box(width="50px", flex=0) for _ in range(3)]
    places = {}
    for how in ("flex-start", "center", "flex-end", "space-between", "space-evenly"):
        show(view, *parts, layout="horizontal", justifyContent=how)
        left = view.boxes(".flex-body")[0]["x"]
        places[how] = [one["x"] - left for one in view.boxes(CHILD)]
    assert places == {
        "flex-start": [0, 50, 100],
        "center": [75, 125, 175],
        "flex-end": [150, 200, 250],
        "space-between": [0, 125, 250],
        "space-evenly": [37.5, 125, 212.5],
    }


def test_aligned(view: View) -> None:
    show(view, box(width="50px", height="20px"), alignItems="flex-end")
    body, inner = view.boxes(".flex-body")[0], view.boxes(CHILD)[0]
    assert inner["x"] - body["x"] == 250


def image(**more: Any) -> Box:
    return {"type": "image", "url": "https://example.com/a.png", **more}


def test_images(view: View) -> None:
    show(view, image(), image(size="xxs"), image(size="full", aspectRatio="3:2"), image(size="50%"), image(size="90px"))
    sizes = [(one["width"], one["height"]) for one in view.boxes(".picture")]
    assert sizes == [(100, 100), (40, 40), (300, 200), (150, 150), (90, 90)]
    middles = [one["x"] + one["width"] / 2 for one in view.boxes(".picture")]
    assert len({*middles}) == 1
    show(view, image(size="60px", align="start"), image(size="60px", align="end"))
    left, right = view.boxes(".picture")
    assert right["x"] - left["x"] == 240
    assert show(view, image(size="full", aspectRatio="1:9")).boxes(".picture")[0]["height"] == 900


def test_buttons(view: View) -> None:
    action = {"type": "message", "label": "x", "text": "x"}
    show(
        view,
        {"type": "button", "action": action, "style": "primary"},
        {"type": "button", "action": action, "height": "sm"},
    )
    assert [one["height"] for one in view.boxes(".flex-button > *")] == [52, 40]
    assert view.style(".flex-primary", "backgroundColor") == "rgb(23, 201, 80)"
    show(view, {"type": "button", "action": action, "style": "primary", "color": "#112233"})
    assert view.style(".flex-primary", "backgroundColor") == "rgb(17, 34, 51)"


def test_separators(view: View) -> None:
    show(view, block(), {"type": "separator", "margin": "md"}, block())
    line = view.boxes(".flex-separator")[0]
    assert (line["width"], line["height"]) == (300, 1)
    show(view, box(height="40px"), {"type": "separator"}, box(), layout="horizontal")
    line = view.boxes(".flex-separator")[0]
    assert (line["width"], line["height"]) == (1, 40)


def test_borders_corners_and_gradients(view: View) -> None:
    gradient = {"type": "linearGradient", "angle": "90deg", "startColor": "#ff0000", "endColor": "#0000ff"}
    show(view, block(borderWidth="bold", borderColor="#ff0000", cornerRadius="xl", background=gradient))
    assert view.style(CHILD, "borderTopWidth") == "4px"
    assert view.style(CHILD, "borderTopLeftRadius") == "16px"
    assert view.style(CHILD, "backgroundImage") == "linear-gradient(90deg, rgb(255, 0, 0) 0%, rgb(0, 0, 255) 100%)"


def test_bodies_of_a_carousel_are_equally_high(view: View) -> None:
    bubbles = [
        {"type": "bubble", "body": box("vertical", block(height), paddingAll="0px"), "footer": box("vertical", block())}
        for height in ("30px", "90px")
    ]
    view.show(ottbuild.preview(("line.flex_carousel", {"type": "carousel", "contents": bubbles})))
    assert [one["height"] for one in view.boxes(".flex-body")] == [90, 90]
    left, right = view.boxes(".flex-bubble")
    assert right["x"] - left["x"] - left["width"] == 9
    assert left["height"] == right["height"]


def test_a_line_above_a_block(view: View) -> None:
    data = {
        "type": "bubble",
        "header": box("vertical", block()),
        "body": box("vertical", block()),
        "styles": {"header": {"separator": True}, "body": {"separator": True, "separatorColor": "#00ff00"}},
    }
    view.show(ottbuild.preview(("line.flex_bubble", data)))
    assert view.style(".flex-header", "borderTopWidth") == "0px"
    assert view.style(".flex-body", "borderTopColor") == "rgb(0, 255, 0)"


def test_lines_of_texts(view: View) -> None:
    words = {"type": "text", "text": "one two three four five six seven eight nine ten " * 4}
    show(view, words, {**words, "wrap": True}, {**words, "wrap": True, "maxLines": 2})
    one, wrapped, clamped = (part["height"] for part in view.boxes(".flex-text"))
    assert one < clamped < wrapped
    assert clamped == pytest.approx(2 * one, abs=1)
