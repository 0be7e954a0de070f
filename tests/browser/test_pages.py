"""Pages in Chromium: they ask for nothing, complain of nothing, and do without a script what they promise."""

from __future__ import annotations

import base64
from typing import Any

import pytest

import ottbuild
from ottbuild import Messenger
from ottbuild.catalog import component
from ottbuild.drawing.page import SCALES, draw, given, page
from tests.browser.conftest import View
from tests.hostile.test_drawing import payloads
from tests.providers.cases import CASES, build

BROKEN = {
    "type": "template",
    "altText": "Menu",
    "template": {"type": "buttons", "title": "T" * 41, "text": "x", "actions": [{"type": "message", "label": "Yes"}]},
}
DOT = base64.b64decode(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg=="
)


def test_no_request_and_no_complaint(view: View) -> None:
    names = sorted(CASES)
    for start in range(0, len(names), 60):
        pictures = [
            draw(component(payload.kind), payload.to_dict(check=False), number=number)
            for number, payload in enumerate(map(build, names[start : start + 60]), 1)
        ]
        view.show(page(pictures))
        assert len(view.boxes(".phone")) == len(pictures)
        assert view.requests == []
        assert view.complaints == []


def test_hostile_payloads_ask_for_nothing(view: View) -> None:
    pictures = [
        draw(component(kind), data, number=number) for number, (kind, data) in enumerate(payloads(seed=3, count=60), 1)
    ]
    view.show(page(pictures))
    assert view.requests == []
    assert view.complaints == []


def test_only_pictures_are_loaded(view: View) -> None:
    card = Messenger.generic_template().element("Hat", image_url="https://example.com/hat.png")
    view.show(ottbuild.preview(card, images=True))
    assert view.requests == ["https://example.com/hat.png"]
    own = f"data:image/png;base64,{base64.b64encode(DOT).decode()}"
    view.show(ottbuild.preview(card, assets={"https://example.com/hat.png": own}))
    assert view.requests == []
    assert view.page.eval_on_selector("img", "one => one.naturalWidth") == 1


def test_colours_and_widths_without_a_script(view: View) -> None:
    view.show(ottbuild.preview(("line.message", BROKEN)))
    light = view.style(".phone", "backgroundColor")
    view.page.click("label[for=theme-dark]")
    assert view.style(".phone", "backgroundColor") != light
    view.page.click("label[for=width-320]")
    assert view.boxes(".phone")[0]["width"] == 320


SIZES = """() => [...document.querySelectorAll(".phone *")]
    .filter((one) => [...one.childNodes].some((inner) => inner.nodeType === 3 && inner.data.trim()))
    .filter((one) => !one.closest(".flex-bubble, .blocked, .map, .area, .mark"))
    .map((one) => parseFloat(getComputedStyle(one).fontSize))"""
"""The sizes of all texts that users read."""


def test_every_text_follows_the_chosen_size(view: View) -> None:
    payloads = [build(name) for name in [*CASES][::15]]
    pictures = [draw(*given(payload), number=number) for number, payload in enumerate(payloads, 1)]
    view.show(page(pictures, width=430))
    normal = view.page.evaluate(SIZES)
    assert len(normal) > 100
    for name, scale in SCALES.items():
        view.page.click(f"label[for=text-{name}]")
        assert view.page.evaluate(SIZES) == pytest.approx([scale * size for size in normal], rel=0.01)


def test_texts_of_flex_follow_it_if_they_scale(view: View) -> None:
    parts: list[dict[str, Any]] = [
        {"type": "text", "text": "a", "size": "xl", "scaling": True, "contents": [{"type": "span", "text": "b"}]},
        {"type": "text", "text": "a", "size": "xl"},
        {"type": "text", "text": "a", "scaling": True},
        {"type": "button", "scaling": True, "action": {"type": "uri", "label": "a", "uri": "https://example.com"}},
        {"type": "button", "action": {"type": "uri", "label": "a", "uri": "https://example.com"}},
    ]
    body = {"type": "box", "layout": "vertical", "contents": parts}
    view.show(ottbuild.preview(("line.flex_bubble", {"type": "bubble", "body": body})))
    sizes = """() => [...document.querySelectorAll(".flex-text span, .flex-button .label")]
        .map((one) => Math.round(parseFloat(getComputedStyle(one).fontSize) * 10) / 10)"""
    assert view.page.evaluate(sizes) == [22, 22, 16, 16, 16]
    view.page.click("label[for=text-largest]")
    assert view.page.evaluate(sizes) == [28.6, 22, 20.8, 20.8, 16]


def test_the_bubbles_of_every_network_are_dark_in_the_dark(view: View) -> None:
    for kind in ("line.message", "messenger.message", "viber.send", "whatsapp.send"):
        data = (
            {"type": "text", "text": "Hello"}
            if kind != "whatsapp.send"
            else {"type": "text", "text": {"body": "Hello"}}
        )
        view.show(ottbuild.preview((kind, data), theme="dark"))
        red, green, blue = (int(one) for one in view.style(".bubble", "backgroundColor")[4:-1].split(","))
        assert max(red, green, blue) < 100, kind


def test_numbers_lead_to_places_and_back(view: View) -> None:
    view.show(ottbuild.preview(("line.message", BROKEN)))
    view.page.click("a.number >> nth=1")
    assert view.page.eval_on_selector("a.mark:target", "one => one.textContent") == "2"
    view.page.click("a.mark >> nth=0")
    assert view.page.eval_on_selector(".problem:target", "one => one.id") == "problem-1-1"


@pytest.mark.parametrize("width", [320, 390])
def test_a_narrow_screen_needs_no_scrolling_sideways(view: View, width: int) -> None:
    view.page.set_viewport_size({"width": width, "height": 800})
    view.show(ottbuild.preview(("line.message", BROKEN)))
    assert view.page.evaluate("document.documentElement.scrollWidth") <= width


def test_what_a_screen_reader_reads(view: View) -> None:
    view.show(ottbuild.preview(("line.message", BROKEN)))
    names = view.page.eval_on_selector_all(
        "a", "all => all.map(one => one.getAttribute('aria-label') || one.title || one.textContent)"
    )
    assert all(names)
    assert view.page.get_by_role("radio", name="dark").count() == 1
