"""The studio in Chromium, with each of its editors: it asks nobody but its own server, and complains of nothing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from threading import Thread
from typing import Any

import pytest
from playwright.sync_api import Browser, FrameLocator, Page, expect

from ottbuild.studio.server import BUILT, Studio
from ottbuild.studio.start import Start
from tests.helpers import ROOT

CARD: dict[str, Any] = {
    "type": "template",
    "altText": "Menu",
    "template": {
        "type": "buttons",
        "title": "T" * 41,
        "text": "Please select 😀",
        "actions": [{"type": "message", "label": "Yes"}, {"type": "message", "label": "No", "text": "no"}],
    },
}
TEXT = json.dumps(CARD, ensure_ascii=False, indent=2)


class Desk:
    """The studio in a page."""

    def __init__(self, page: Page, studio: Studio) -> None:
        self.page, self.studio = page, studio
        self.foreign: list[str] = []
        self.complaints: list[str] = []
        page.on("console", lambda message: self.complaints.append(message.text))
        page.on("pageerror", lambda error: self.complaints.append(str(error)))
        own = f"http://127.0.0.1:{studio.server_port}/"
        page.on(
            "request",
            lambda request: None if request.url.startswith((own, "data:")) else self.foreign.append(request.url),
        )

    def open(self) -> Desk:
        self.page.goto(self.studio.address)
        expect(self.page.locator("#status")).not_to_have_text("…")
        return self

    @property
    def picture(self) -> FrameLocator:
        return self.page.frame_locator("#picture")

    @property
    def text(self) -> str:
        return str(json.loads(self.page.evaluate("sessionStorage.getItem('draft')"))["text"])

    @property
    def selected(self) -> str:
        found: str = self.page.evaluate(
            "() => { const one = document.activeElement; return one.tagName === 'TEXTAREA'"
            " ? one.value.slice(one.selectionStart, one.selectionEnd) : getSelection().toString() }"
        )
        return found

    def wait_for(self, condition: str) -> None:
        """Wait until JavaScript is true. Playwright's own way needs `eval`, which the page forbids."""
        for _ in range(200):
            if self.page.evaluate(condition):
                return
            self.page.wait_for_timeout(50)
        raise AssertionError(f"never true: {condition}")

    def press(self, *keys: str) -> None:
        for key in keys:
            self.page.keyboard.press(key)

    def write(self, text: str) -> None:
        """Write a text in place of the whole."""
        self.page.focus("#text")
        self.press("Control+a")
        self.page.keyboard.insert_text(text)


@pytest.fixture(params=["plain", "built"])
def plain(request: pytest.FixtureRequest) -> bool:
    if request.param == "built" and not (ROOT / "ottbuild" / "studio" / BUILT).exists():
        pytest.skip("the editor is not built; make studio builds it")
    return bool(request.param == "plain")


@pytest.fixture
def desk(browser: Browser, plain: bool) -> Iterator[Desk]:
    studio = Studio(Start(TEXT, name="card.json"), plain=plain)
    thread = Thread(target=studio.serve_forever, kwargs={"poll_interval": 0.01})
    thread.start()
    page = browser.new_page(viewport={"width": 1280, "height": 800}, color_scheme="light")
    page.set_default_timeout(10_000)
    desk = Desk(page, studio)
    yield desk
    page.close()
    studio.shutdown()
    thread.join()
    studio.server_close()
    assert desk.foreign == []
    assert desk.complaints == []


def test_what_is_typed_is_drawn(desk: Desk) -> None:
    desk.open()
    expect(desk.picture.locator(".card .title")).to_contain_text("T" * 41)
    expect(desk.page.locator("#status")).to_have_text("2 errors")
    desk.write('{"type": "text", "text": "Hel')
    desk.page.keyboard.type('lo"}')
    expect(desk.picture.locator(".bubble")).to_have_text("Hello")
    expect(desk.page.locator("#status")).to_have_text("no problems")
    desk.press("Control+z", "Control+z", "Control+z")
    assert not desk.page.locator("#proposals").is_visible()


def test_broken_json_keeps_the_picture_and_says_where(desk: Desk) -> None:
    desk.open()
    desk.write(TEXT.replace('"text": "Please', '"text" "Please'))
    expect(desk.page.locator("#stopped")).to_contain_text("Line 7:")
    expect(desk.picture.locator(".card .text >> nth=0")).to_contain_text("Please select 😀")
    desk.page.click("#problems button")
    assert desk.page.evaluate("document.activeElement.id") == "text"
    desk.write(TEXT)
    expect(desk.page.locator("#stopped")).to_be_hidden()


def test_problems_and_drawn_parts_lead_to_the_text(desk: Desk) -> None:
    desk.open()
    desk.page.click("#problems button >> nth=0")
    assert desk.selected == f'"title": "{"T" * 41}"'
    outlined = "[...document.querySelector('#picture').contentDocument.querySelectorAll('[style*=outline]')].map(one => one.dataset.at)"
    desk.wait_for(f"{outlined}.length")
    assert desk.page.evaluate(outlined) == ["/template/title"]
    desk.picture.get_by_text("Please select").click()
    assert desk.selected == '"text": "Please select 😀"'
    desk.picture.locator("a.mark >> nth=1").click()
    assert json.loads(desk.selected) == {"type": "message", "label": "Yes"}
    desk.page.click("#limits button >> nth=0")
    assert desk.selected.startswith('"title"')


def test_keys_and_values_are_proposed(desk: Desk) -> None:
    desk.open()
    desk.write("{")
    desk.page.keyboard.type('"ty')
    proposals = desk.page.locator("#proposals [role=option]")
    expect(proposals.first).to_contain_text("type")
    desk.press("Enter")
    expect(proposals.first).to_contain_text("text")
    desk.press("ArrowDown", "ArrowDown", "ArrowUp", "ArrowUp", "Enter")
    desk.press("End")
    desk.page.keyboard.type(', "te')
    expect(proposals.first).to_contain_text("required")
    desk.press("Tab")
    desk.page.keyboard.type("Hi")
    desk.press("End")
    desk.page.keyboard.type("}")
    expect(desk.picture.locator(".bubble")).to_have_text("Hi")
    assert json.loads(desk.text) == {"type": "text", "text": "Hi"}


def test_the_field_at_the_cursor_is_explained(desk: Desk) -> None:
    desk.open()
    desk.page.click("#problems button >> nth=0")
    reference = desk.page.locator("#reference")
    expect(reference).to_contain_text("Title of up to 40 characters.")
    expect(reference.locator("a").first).to_have_attribute("rel", "noreferrer noopener")


def test_the_other_language(desk: Desk) -> None:
    desk.open()
    desk.page.click("#other summary")
    expect(desk.page.locator("#other pre")).to_contain_text("Line.buttons(")
    desk.page.click("#tab-python")
    expect(desk.page.locator("#status")).to_have_text("2 errors")
    expect(desk.page.locator("#tab-python")).to_have_attribute("aria-selected", "true")
    desk.picture.get_by_text("Please select").click()
    assert desk.selected == '"Please select 😀"'
    desk.write('from ottbuild import Line\n\npayload = Line.text("Hello").quick_reply(')
    expect(desk.page.locator("#stopped")).to_contain_text("not Python")
    expect(desk.picture.locator(".card .title")).to_contain_text("TTT")
    desk.write("from ottbuild import Line\n\nimport subprocess")
    expect(desk.page.locator("#stopped")).to_contain_text("Line 3: this import is not read here")
    desk.write("from ottbuild import Line\n\npayload = Line")
    desk.page.keyboard.type(".but")
    expect(desk.page.locator("#proposals [role=option]").first).to_contain_text("buttons")
    desk.press("Enter")
    desk.page.keyboard.type('"Select", alt_text="Menu", actions=[Line.message("Yes", "yes")]')
    expect(desk.picture.locator(".card")).to_contain_text("Select")
    desk.page.click("#tab-json")
    desk.wait_for("sessionStorage.getItem('draft').includes('altText')")
    assert json.loads(desk.text)["template"]["text"] == "Select"


def test_what_is_pasted_says_its_language(desk: Desk) -> None:
    desk.open()
    desk.write("from ottbuild import Line\n\npayload = Line.text('Hello')")
    expect(desk.page.locator("#tab-python")).to_have_attribute("aria-selected", "true")
    expect(desk.picture.locator(".bubble")).to_have_text("Hello")
    desk.write("from ottbuild import Line\n\npayload = Line.")
    desk.page.click("#tab-json")
    expect(desk.page.locator("#stopped")).to_contain_text("Not turned into JSON: this is not Python")
    desk.write(TEXT)
    expect(desk.page.locator("#tab-json")).to_have_attribute("aria-selected", "true")
    expect(desk.page.locator("#status")).to_have_text("2 errors")


def test_drafts_survive_a_reload(desk: Desk) -> None:
    desk.open()
    desk.write('{"type": "text", "text": "Draft"}')
    expect(desk.picture.locator(".bubble")).to_have_text("Draft")
    assert desk.studio.token not in desk.page.url
    desk.page.reload()
    expect(desk.picture.locator(".bubble")).to_have_text("Draft")
    desk.page.select_option("#example", "given")
    expect(desk.picture.locator(".card")).to_contain_text("Please select")


def test_examples_to_start_from(desk: Desk) -> None:
    desk.open()
    for way in ("line.message.flex.contents.bubble", "whatsapp.send.interactive.interactive.list", "esms.sms"):
        desk.page.select_option("#example", way)
        expect(desk.page.locator("#kind")).to_have_attribute("placeholder", ".".join(way.split(".")[:2]))
        expect(desk.page.locator("#status")).to_have_text("no problems")


def test_scroll_is_kept_while_typing(desk: Desk) -> None:
    desk.open()
    columns = [
        {"text": f"Column {i}", "actions": [{"type": "message", "label": "Yes", "text": "yes"}]} for i in range(5)
    ]
    message = {"type": "template", "altText": "x", "template": {"type": "carousel", "columns": columns}}
    several = json.dumps([message] * 8, indent=1)
    desk.write(several)
    expect(desk.picture.locator(".card")).to_have_count(40)
    scrolls = "(() => { const page = document.querySelector('#picture').contentDocument; return [page.scrollingElement.scrollTop, page.querySelector('.row').scrollLeft] })()"
    desk.page.evaluate(
        "() => { const page = document.querySelector('#picture').contentDocument;"
        " page.scrollingElement.scrollTop = 300; page.querySelector('.row').scrollLeft = 120 }"
    )
    desk.press("Control+End")
    desk.page.evaluate("document.querySelector('#picture').contentDocument.scrollingElement.scrollTop = 300")
    desk.page.keyboard.type(" \n")
    desk.page.wait_for_timeout(500)
    assert desk.page.evaluate(scrolls) == [300, 120]


def test_copies(desk: Desk, browser: Browser) -> None:
    desk.page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    desk.open()
    copied = "navigator.clipboard.readText()"
    summary = desk.page.locator("#copy summary")
    for form, wanted in (
        ("minified", json.dumps(CARD, ensure_ascii=False, separators=(",", ":"))),
        ("code", "Line.buttons("),
    ):
        summary.click()
        desk.page.click(f"[data-form={form}]")
        expect(summary).to_have_text("Copy: copied")
        assert wanted in desk.page.evaluate(copied)
        expect(summary).to_have_text("Copy")
    summary.click()
    desk.page.click("[data-form=container]")
    expect(desk.page.locator("#stopped")).to_contain_text("no Flex container")
    with desk.page.expect_download() as download:
        summary.click()
        desk.page.click("[data-form=page]")
    assert download.value.suggested_filename == "message.html"
    assert "<!doctype html>" in download.value.path().read_text("utf-8")


def test_dark(desk: Desk) -> None:
    desk.page.emulate_media(color_scheme="dark")
    desk.open()
    colours = "[getComputedStyle(document.querySelector('main')).color, getComputedStyle(document.querySelector('#picture').contentDocument.querySelector('.phone')).backgroundColor]"
    dark = desk.page.evaluate(colours)
    desk.page.click("#theme")
    light = desk.page.evaluate(colours)
    assert all(one != other for one, other in zip(dark, light, strict=True))
    desk.page.reload()
    expect(desk.page.locator("#status")).to_have_text("2 errors")
    assert desk.page.evaluate(colours) == light


def test_a_long_text_scrolls_in_its_box(desk: Desk) -> None:
    desk.open()
    desk.write(json.dumps([CARD] * 3, indent=1))
    bottoms = desk.page.evaluate(
        "['#editor', '#text', '.keys'].map(one => document.querySelector(one))"
        ".map((one, i) => i === 2 ? one.getBoundingClientRect().top : one.closest('.cm-scroller, #editor').getBoundingClientRect().bottom)"
    )
    assert max(bottoms) - min(bottoms) < 2
    desk.press("Control+End")
    assert desk.page.evaluate("document.scrollingElement.scrollHeight <= innerHeight")


def test_narrow(desk: Desk) -> None:
    desk.page.set_viewport_size({"width": 400, "height": 800})
    desk.open()
    assert desk.page.evaluate("document.documentElement.scrollWidth") <= 400
    desk.page.select_option("#width", "320")
    assert desk.picture.locator(".phone").bounding_box()["width"] == 320  # type: ignore[index]
    size = "getComputedStyle(document.querySelector('#picture').contentDocument.querySelector('.card .text')).fontSize"
    assert desk.page.evaluate(size) == "14px"
    desk.page.select_option("#size", "largest")
    assert desk.page.evaluate(size) == "18.2px"


def test_two_megabytes(desk: Desk) -> None:
    desk.open()
    message = {"type": "text", "text": "x" * 4_900}
    whole = json.dumps([message] * 400)
    assert 1_900_000 < len(whole) < 2_000_000
    desk.page.focus("#text")
    desk.press("Control+a")
    desk.page.keyboard.insert_text(whole)
    expect(desk.picture.locator(".bubble >> nth=0")).to_contain_text("xxxx", timeout=20_000)
    desk.page.focus("#text")
    desk.press("Control+a")
    desk.page.keyboard.insert_text(json.dumps([message] * 420))
    expect(desk.page.locator("#stopped")).to_contain_text("at most 2,000,000 are read", timeout=20_000)


def test_keyboard_only(desk: Desk) -> None:
    desk.open()
    desk.page.click("h1")
    reached: list[str] = []
    for _ in range(30):
        desk.press("Tab")
        reached.append(
            str(
                desk.page.evaluate(
                    "document.activeElement.id || document.activeElement.className || document.activeElement.tagName"
                )
            )
        )
        if "SUMMARY" in reached[-1:] and reached.count("SUMMARY") == 2:
            break
    for name in ("tab-json", "kind", "example", "width", "theme", "text"):
        assert name in reached
    assert reached.count("SUMMARY") == 2
    desk.page.focus("#text")
    desk.press("Control+Home", "F8")
    assert desk.selected.startswith('"title"')
    desk.press("F8")
    assert '"Yes"' in desk.selected
    desk.press("Shift+F8")
    assert desk.selected.startswith('"title"')
    desk.page.focus("#tab-json")
    desk.press("ArrowRight", "Enter")
    expect(desk.page.locator("#tab-python")).to_have_attribute("aria-selected", "true")
    desk.page.focus("#copy summary")
    desk.press("Enter", "Escape")
    assert not desk.page.locator("#copy").get_attribute("open")


def test_names_for_screen_readers(desk: Desk) -> None:
    desk.open()
    page = desk.page
    for role, name in (
        ("textbox", "text of the message"),
        ("tab", "JSON"),
        ("tabpanel", "JSON"),
        ("combobox", "Kind"),
        ("combobox", "Example"),
        ("combobox", "Width"),
        ("combobox", "Text"),
        ("button", "Dark"),
        ("region", "picture"),
        ("complementary", "about the message"),
        ("list", "Problems"),
        ("button", "error at /template/actions/0/text: is required"),
    ):
        expect(page.get_by_role(role, name=name, exact=True)).to_be_visible()  # type: ignore[arg-type]
    expect(page.get_by_title("picture of the message")).to_be_visible()
    unnamed = page.evaluate(
        "[...document.querySelectorAll('button, select, input, iframe, summary, [role=tab]')]"
        ".filter(one => !(one.textContent.trim() || one.getAttribute('aria-label') || one.title || one.labels?.length)).length"
    )
    assert unnamed == 0
    page.focus("#text")
    desk.press("F8")
    expect(page.locator("#said")).to_have_text(
        "error at /template/title: is 41 grapheme clusters long, at most 40 are allowed"
    )


def test_the_end_is_said(desk: Desk) -> None:
    desk.open()
    desk.studio.token = "another"
    desk.write("{}")
    expect(desk.page.locator("#stopped")).to_contain_text("the token is missing or wrong")
    desk.complaints.clear()  # the browser tells of the refused requests
