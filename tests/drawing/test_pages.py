"""The page: complete in itself, with problems and limits at their places."""

from __future__ import annotations

import json
import operator
import re
import subprocess
import sys
from base64 import b64encode
from hashlib import sha256
from typing import Any

import pytest

import ottbuild
from ottbuild import Line, Messenger, WebexConnect
from ottbuild.catalog import component
from ottbuild.drawing.page import draw, given
from ottbuild.drawing.text import as_text
from tests.drawing.pages import Page
from tests.providers.cases import build

MENU = Line.buttons("Please select", alt_text="Menu", title="Menu").message("Yes", "yes")
BROKEN: dict[str, Any] = {
    "type": "template",
    "altText": "Menu",
    "template": {
        "type": "buttons",
        "title": "T" * 41,
        "text": "Please select",
        "actions": [{"type": "message", "label": "Yes"}],
    },
    "bogus": 1,
}


def test_it_loads_nothing() -> None:
    text = ottbuild.preview(MENU)
    rules = next(tag.attributes["content"] for tag in Page(text).tags if "http-equiv" in tag.attributes)
    style = re.search("<style>(.*?)</style>", text, re.S)
    assert style is not None
    digest = b64encode(sha256(style[1].encode()).digest()).decode()
    assert rules == (
        f"default-src 'none'; img-src data:; style-src-elem 'sha256-{digest}'; style-src-attr 'unsafe-inline'; "
        "base-uri 'none'; form-action 'none'"
    )
    assert "url(" not in style[1]
    assert "@import" not in style[1]


def test_pictures_are_loaded_only_if_asked_for() -> None:
    card = Messenger.generic_template().element("Hat", image_url="https://example.com/hat.png")
    assert not [tag for tag in Page(ottbuild.preview(card)).tags if tag.name == "img"]
    shown = Page(ottbuild.preview(card, images=True))
    image = next(tag for tag in shown.tags if tag.name == "img")
    assert image.attributes["src"] == "https://example.com/hat.png"
    assert image.attributes["referrerpolicy"] == "no-referrer"
    own = "data:image/png;base64,AAAA"
    shown = Page(ottbuild.preview(card, assets={"https://example.com/hat.png": own}))
    assert next(tag for tag in shown.tags if tag.name == "img").attributes["src"] == own
    for bad in ("https://evil.example/x.png", "data:text/html;base64,AAAA", "data:image/svg+xml;base64,AAAA"):
        assert "<img" not in ottbuild.preview(card, assets={"https://example.com/hat.png": bad})


def test_problems_stand_at_their_places() -> None:
    shown = Page(ottbuild.preview(("line.message", BROKEN)))
    marks = [tag.attributes for tag in shown.of("mark")]
    problems = [tag.attributes["id"] for tag in shown.of("problem")]
    assert [mark["href"] for mark in marks] == ["#problem-1-3", "#problem-1-1", "#problem-1-2"]
    assert problems == ["problem-1-1", "problem-1-2", "problem-1-3"]
    assert {tag.attributes["href"] for tag in shown.of("number")} == {"#place-1-1", "#place-1-2", "#place-1-3"}
    titles = [tag.attributes["class"] for tag in shown.of("marked")]
    assert titles == ["value marked warning", "title marked error", "button marked error"]
    assert "2 errors, 1 warning" in shown.words


def test_limits_are_counted_as_the_validator_counts() -> None:
    shown = Page(ottbuild.preview(Line.text("👍🏽" * 2000)))
    assert "8,000 of 5,000 UTF-16 code units" in shown.words
    shown = Page(ottbuild.preview(("line.message", BROKEN)))
    assert "41 of 40 grapheme clusters" in shown.words
    assert "1 of 4 items" not in shown.words  # far from the limit


def test_a_limit_of_a_condition_counts() -> None:
    menu = Line.buttons("x" * 59, alt_text="Menu", title="Menu").message("Yes", "yes")
    assert "59 of 60 grapheme clusters" in Page(ottbuild.preview(menu)).words


def test_the_code_is_there() -> None:
    assert ottbuild.to_code(MENU).strip() in Page(ottbuild.preview(MENU)).text


def test_messages_are_drawn_through_envelopes() -> None:
    card = Messenger.generic_template().element("Hat")
    shown = Page(ottbuild.preview(WebexConnect.messenger(card, appid="a_1579").to(psid=["2093"])))
    assert [tag.attributes["class"] for tag in shown.of("message")] == ["message look-messenger"]
    assert shown.of("envelope")
    assert {"Hat", "appid", "a_1579"} <= {*shown.words}
    push = Line.push("U" + "1" * 32, [MENU, Line.text("Hello")])
    assert len(Page(ottbuild.preview(push)).of("message")) == 2


def test_themes_and_widths() -> None:
    shown = Page(ottbuild.preview(MENU, theme="dark", width=320))
    assert [tag.attributes["value"] for tag in shown.tags if "checked" in tag.attributes] == ["dark", "320", "normal"]
    shown = Page(ottbuild.preview(MENU, width=500))
    assert shown.of("phone")[0].attributes["style"] == "width:500px"
    with pytest.raises(ValueError, match="the theme is 'light' or 'dark', not 'blue'"):
        ottbuild.preview(MENU, theme="blue")  # type: ignore[arg-type]  # pyright: ignore[reportArgumentType]
    with pytest.raises(ValueError, match="from 200 to 1000, not 5"):
        ottbuild.preview(MENU, width=5)


def test_what_is_no_message() -> None:
    with pytest.raises(TypeError, match="a builder, a part or a model, of a campaign"):
        ottbuild.preview({"type": "text"})
    with pytest.raises(ValueError, match="is not a payload kind"):
        ottbuild.preview(("line.nothing", {}))
    with pytest.raises(ottbuild.InvalidPayload, match="is not JSON"):
        ottbuild.preview(("line.message", "{"))


def test_texts_models_and_parts() -> None:
    assert "Hi there" in ottbuild.preview(("line.message", '{"type": "text", "text": "Hi there"}'))
    assert "Hi there" in ottbuild.preview(ottbuild.parse("line.message", {"type": "text", "text": "Hi there"}))
    assert "Hi there" in ottbuild.preview(
        Line.Flex.bubble(body=Line.Flex.box("vertical", [Line.Flex.text("Hi there")]))
    )
    with pytest.raises(ottbuild.InvalidPayload, match="the spec does not know"):
        ottbuild.preview(ottbuild.raw({"text": "Hi there"}))


def test_campaigns() -> None:
    offer = ottbuild.Campaign(Line.text(f"Hi {ottbuild.field('name')}!"))
    assert "Hi ‹name›!" in Page(ottbuild.preview(offer)).words
    assert "Hi Ana!" in Page(ottbuild.preview(offer, row={"name": "Ana"})).words
    shown = Page(ottbuild.preview(offer, row={"name": "x" * 5_000}))
    assert "1 error" in shown.words
    assert "1 error" in Page(ottbuild.preview(offer, row={})).words
    with pytest.raises(TypeError, match="only a campaign is filled with a row"):
        ottbuild.preview(MENU, row={"name": "Ana"})


def in_a_notebook(payload: Any) -> str | None:
    """Return what IPython asks an object for."""
    html: str | None = operator.methodcaller("_repr_html_")(payload)
    return html


def test_notebooks() -> None:
    frame = in_a_notebook(MENU) or ""
    assert frame.startswith('<iframe sandbox srcdoc="&lt;!doctype html&gt;')
    assert frame.count("<") == 2
    assert "Please select" in frame
    assert "Please select" in in_a_notebook(ottbuild.parse("line.message", MENU.to_dict()))
    assert in_a_notebook(ottbuild.raw({"type": "x"})) is None


def test_text_form() -> None:
    schema = component("line.message")
    assert as_text(draw(schema, BROKEN)) == (
        "line.message\n\n"
        "│ template message\n"
        "│ bogus: 1 ⟦3⟧\n\n"
        f"│ {'T' * 41} ⟦1⟧\n"
        "│ Please select\n"
        "│ [ Yes ⟦2⟧ ]\n"
        "notification: Menu\n\n"
        "1  error  /template/title  is 41 grapheme clusters long, at most 40 are allowed\n"
        "2  error  /template/actions/0/text  is required\n"
        "3  warning  /bogus  is not a field of TemplateMessage; the provider ignores it\n"
    )


def test_right_to_left() -> None:
    bubble = Line.Flex.bubble(direction="rtl", body=Line.Flex.box("vertical", [Line.Flex.text("שלום")]))
    assert Page(ottbuild.preview(bubble)).of("flex-bubble")[0].attributes["dir"] == "rtl"


def test_what_turns_the_direction_is_visible_in_lists() -> None:
    shown = Page(ottbuild.preview(("line.message", {"type": "text", "text": "x", "\u202egnp": 1})))
    assert any("⟨U+202E⟩" in word for word in shown.words)


def test_import_stays_light() -> None:
    code = "import ottbuild, sys; print([name for name in sys.modules if name.startswith('ottbuild.drawing')])"
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert json.loads(done.stdout) == []


OFFER = ottbuild.Campaign(Line.text(f"Hi {ottbuild.field('name')}, {ottbuild.field('text', default='-')}"))


def titles(text: str) -> list[str]:
    """Return the titles of the pictures of rows."""
    return [tag.split("</p>")[0] for tag in text.split('<p class="about" dir="auto">')[1:]]


def test_the_longest_rows_of_a_campaign() -> None:
    rows = [{"name": "Ana", "text": "a"}, {"name": "Ana", "text": "b" * 50}, {"name": "Eve"}, {"text": "c"}, 5]
    text = ottbuild.preview(OFFER, rows=iter(rows))
    assert titles(text) == [
        "row 0",
        "row 1; the longest text of /text (name, text): 58 of 5,000 UTF-16 code units",
        "row 3; refused",
        "row 4; refused",
    ]
    shown = Page(text)
    assert "5 rows, 2 refused" in shown.words
    assert "Hi Ana, a" in shown.words
    assert any("needs the value 'name' of the row, which is missing" in word for word in shown.words)
    assert "must be a mapping from names to values, not 5" in shown.words
    assert len(shown.of("index")) == 1


def test_a_row_that_is_too_long_is_drawn_once() -> None:
    text = ottbuild.preview(OFFER, rows=[{"name": "x" * 6_000}])
    assert titles(text) == ["row 0; the longest text of /text (name, text): 6,006 of 5,000 UTF-16 code units; refused"]


def test_a_text_without_a_limit_has_its_longest_row() -> None:
    action = Line.postback("Yes", "yes", display_text="Yes")
    flex = Line.Flex.bubble(body=Line.Flex.box("vertical", [Line.Flex.text(ottbuild.field("name"), action=action)]))
    rows = [{"name": "a"}, {"name": "b" * 9}, {"name": "c" * 3}]
    (_, longest) = titles(ottbuild.preview(ottbuild.Campaign(flex), rows=rows))
    assert longest == "row 1; the longest text of /body/contents/0/text (name): 9 characters"


def test_of_many_rows_few_are_kept_and_drawn() -> None:
    rows = ({"name": "x" * (number % 700)} if number % 3 else {} for number in range(5_000))
    text = ottbuild.preview(OFFER, rows=rows)
    assert "5,000 rows, 1,667 refused; 1,647 of these are not drawn" in Page(text).words
    assert len(titles(text)) == 21


def test_tables_have_rows() -> None:
    table = pytest.importorskip("pyarrow").table({"name": ["a", "bb"], "more": [1, 2]})
    assert [title[:5] for title in titles(ottbuild.preview(OFFER, rows=table))] == ["row 0", "row 1"]


def test_what_is_no_rows() -> None:
    with pytest.raises(ValueError, match="there are no rows"):
        ottbuild.preview(OFFER, rows=[])
    with pytest.raises(TypeError, match=r"here is one mapping: write \[row\]"):
        ottbuild.preview(OFFER, rows={"name": "Ana"})
    with pytest.raises(TypeError, match="only a campaign is filled with rows"):
        ottbuild.preview(MENU, rows=[{}])
    with pytest.raises(TypeError, match="a row or rows, not both"):
        ottbuild.preview(OFFER, row={}, rows=[{}])


def test_amounts_have_their_currency() -> None:
    receipt = {
        "template_type": "receipt",
        "recipient_name": "Ida",
        "order_number": "A-1",
        "currency": "EUR",
        "payment_method": "Visa",
        "elements": [{"title": "Mug", "price": 9.5}, {"title": "Cup", "price": 4, "currency": "USD"}],
        "summary": {"subtotal": 13.5, "total_cost": 15},
        "adjustments": [{"name": "Coupon", "amount": 1}],
    }
    text = Page(
        ottbuild.preview(("messenger.message", {"attachment": {"type": "template", "payload": receipt}}))
    ).picture
    assert all(amount in text for amount in ("9.5 EUR", "4 USD", "13.5 EUR", "15 EUR", "1 EUR"))


def test_notifications_are_those_of_their_system() -> None:
    push = build("webex_connect/push_to_every_platform")
    shown = Page(ottbuild.preview(push))
    assert [tag.attributes["class"] for tag in shown.of("push")] == [
        "push android folded",
        "push android opened",
        "push ios folded",
        "push ios opened",
        "push web",
        "push windows",
    ]
    assert {"Your roast", "is ready.", "Android, folded", "in a browser"} <= {*shown.words}
    shown = Page(ottbuild.preview(build("webex_connect/push_to_ios_with_every_option")))
    assert len(shown.of("push")) == 2
    assert [tag.attributes["style"] for tag in shown.of("picture")] == ["aspect-ratio:1 / 1", "aspect-ratio:2 / 1"]
    shown = Page(ottbuild.preview(build("webex_connect/in_app_notification_with_every_option")))
    assert [len(shown.of(name)) for name in ("ios", "android", "buttons")] == [2, 2, 2]


def test_amounts_of_the_smallest_units() -> None:
    text = Page(ottbuild.preview(build("whatsapp/order_details_in_brazil"))).picture
    assert all(amount in text for amount in ("44.90 BRL", "10.00 BRL (Standard delivery)", "54.90 BRL", "49.90 BRL"))
    assert "10.00 BRL (Standard delivery)" in as_text(draw(*given(build("whatsapp/order_details_in_brazil"))))


ODD_AMOUNTS = (
    (-5, "-0.05 BRL"),
    (10**17, "1000000000000000.00 BRL"),
    (10**5000, "an integer"),
    ("500", "500"),
    (1.5, "1.5"),
)


@pytest.mark.parametrize(("value", "shown"), ODD_AMOUNTS, ids=[shown for _, shown in ODD_AMOUNTS])
def test_an_odd_amount_is_drawn_as_it_is(value: Any, shown: str) -> None:
    order = build("whatsapp/order_details_in_brazil").to_dict()
    order["interactive"]["action"]["parameters"]["total_amount"]["value"] = value
    text = Page(ottbuild.preview(("whatsapp.send", order))).picture
    assert shown in text
    assert "0.00 BRL" not in text.replace("10.00 BRL", "").replace(shown, "")


def test_times_are_those_of_their_place() -> None:
    def shown(**event: Any) -> str:
        slots = [
            {"startTime": start, "duration": 1890, "identifier": "a"}
            for start in ("2030-05-26T23:30:00Z", "2030-05-26T23:30", "9999-12-31T23:59:59Z", "soon")
        ]
        picker = {"identifier": "x", "title": "Fitting", "timeslots": slots, **event}
        return Page(ottbuild.preview(("webex_connect.apple_time_picker", picker))).picture

    assert shown(timezoneOffset=60).count("2030-05-27, 00:30") == 2
    assert shown(timezoneOffset=-90).count("2030-05-26, 22:00") == 2
    assert shown().count("2030-05-26, 23:30 GMT") == 2
    assert shown().count("31 min, 30 s") == 3
    assert "soon" in shown(timezoneOffset=10**9)
