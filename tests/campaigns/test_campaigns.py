"""Campaigns: one message, filled for every row."""

from __future__ import annotations

import json
import pickle
import re
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta, tzinfo
from decimal import Decimal
from typing import Any

import numpy
import pandas as pd
import pyarrow as pa
import pytest

from ottbuild import Campaign, Esms, InvalidPayload, Line, MarketingCloud, Messenger, WebexConnect, each, field, when
from tests.campaigns.law import differences

ROW = {"name": "Ana", "order": "A-17", "total": 12.5, "url": "https://example.com/17"}


def offer() -> Campaign:
    return Campaign(
        Line.buttons(f"Hi {field('name', default='there')}, order {field('order')} has left.", alt_text="Your order")
        .title(f"{field('total'):.2f} EUR")
        .uri("Track it", field("url"))
    )


def cards() -> Campaign:
    card = Messenger.generic_element(
        field("title"),
        subtitle=field("price", default=None),
        image_url=field("image"),
        buttons=[when("url", Messenger.web_url("View", field("url")))],
    )
    return Campaign(Messenger.generic_template(elements=each("products", card)))


def problems(campaign: Campaign, row: Any) -> list[tuple[str, str, str]]:
    """Return field, pointer and rule of what is wrong with a row."""
    (result,) = campaign.render([row])
    assert result.payload is None
    return [(one.field, one.pointer, one.rule) for one in result.problems]


def test_literal_values_of_stored_payloads_are_read_as_parse_does() -> None:
    stored = {"recipient": '{"id": 1042}', "message": '{"text": "Hi {{name}}"}'}
    campaign = Campaign.from_json("messenger.send", stored)
    assert campaign.to_bytes(name="Ana") == b'{"recipient":{"id":"1042"},"message":{"text":"Hi Ana"}}'
    button = {"type": "button", "sub_type": "URL", "index": 0, "parameters": [{"type": "text", "text": "{{code}}"}]}
    template = {"name": "order", "language": {"code": "en"}, "components": [button]}
    wire = {"messaging_product": "whatsapp", "to": "15551234567", "type": "template", "template": template}
    (read,) = Campaign.from_json("whatsapp.send", wire).render([{"code": "A1"}])
    assert b'"sub_type":"url","index":"0"' in (read.payload or b"")


def test_a_row_is_the_message_with_its_values() -> None:
    message = (
        Line.buttons("Hi Ana, order A-17 has left.", alt_text="Your order")
        .title("12.50 EUR")
        .uri("Track it", "https://example.com/17")
    )
    assert offer().to_bytes(**ROW) == offer().to_bytes(ROW) == message.to_bytes()
    assert [result.payload for result in offer().render([ROW] * 3)] == [message.to_bytes()] * 3


@pytest.mark.slow
def test_rows_of_drawn_campaigns_are_the_messages_with_their_values() -> None:
    assert [*differences(1, 800)] == []


def test_a_refused_row_stops_nothing() -> None:
    rows = [ROW, {}, ROW | {"url": "ftp"}, 5, ROW | {"order": "x" * 100}, ROW | {"total": "much"}, ROW]
    results = [*offer().render(rows)]
    assert [result.payload is not None for result in results] == [True, False, False, False, False, False, True]
    assert [str(problem).splitlines()[0] for result in results for problem in result.problems] == [
        "row 1, field total: /template/title: needs the value 'total' of the row, which is missing [missing_value]",
        "row 1, field order: /template/text: needs the value 'order' of the row, which is missing [missing_value]",
        "row 1, field url: /template/actions/0/uri: needs the value 'url' of the row, which is missing [missing_value]",
        "row 2, field url: /template/actions/0/uri: 'ftp' must be an address that starts with http:, https:, line: or tel: [uri]",
        "row 3: (payload): must be a mapping from names to values, not 5 [row]",
        "row 4, field name: /template/text: is 124 grapheme clusters long, at most 60 are allowed (because title is set) "
        "[max_length]",
        "row 5, field total: /template/title: can't write 'much' as '.2f': ValueError [format]",
    ]


@pytest.mark.parametrize(
    ("rows", "words"),
    [
        (ROW, r"here is one mapping: write \[row\]; .to_bytes\(row\) fills one row"),
        ("name\nAna\n", "not a text; csv.DictReader"),
        (pd.DataFrame([ROW]), r"not a table; \.render_table\(table\) takes a table"),
        (pa.table({"name": ["Ana"]}), r"not a table; \.render_table\(table\) takes a table"),
    ],
)
def test_what_is_no_list_of_rows_says_how_to_make_one(rows: Any, words: str) -> None:
    with pytest.raises(TypeError, match=words):
        offer().render(rows)


class Broken(Mapping[str, Any]):
    """A row that can't be read."""

    def __getitem__(self, key: str) -> Any:
        raise OSError(key)

    def __iter__(self) -> Iterator[str]:
        return iter(["name"])

    def __len__(self) -> int:
        return 1


def test_a_row_whose_class_or_values_fail_stops_no_other() -> None:
    class Zone(tzinfo):
        def utcoffset(self, at: datetime | None) -> timedelta:
            raise RuntimeError

    campaign = Campaign(Line.text(f"{field('name'):.2f}"))
    rows = [
        {"name": 1.5}, {"name": 10**400}, Broken(), {"name": Decimal("1E+999999999999999")},
        {"name": datetime(2026, 1, 1, tzinfo=Zone())}, {"name": 2},
    ]  # fmt: skip
    results = [*campaign.render(rows)]
    assert [[one.rule for one in result.problems] for result in results] == [
        [], ["format"], ["row"], ["format"], ["format"], []
    ]  # fmt: skip


@pytest.mark.parametrize(
    ("call", "words"),
    [
        (lambda: Campaign(Line.text(json.dumps({"a": field("x")}))), "field in the JSON text that json.dumps made"),
        (lambda: f"{field('x'):>{field('y')}}", "the format of field('x') can't hold a field"),
        (lambda: field("x", default="\ud800"), "the default of 'x' holds a lone surrogate"),
        (
            lambda: Campaign.from_json("line.message", '{"type":"text","text":"{{first name}}"}'),
            "'{{first name}}' holds no name",
        ),
        (lambda: Campaign.from_json("line.message", '{"type":"text","text":"{{name|upper}}"}'), "keep=['name|upper']"),
    ],
)
def test_what_would_be_sent_as_it_stands_is_refused(call: Any, words: str) -> None:
    with pytest.raises((TypeError, ValueError), match=re.escape(words)):
        call()


def test_names_that_stay() -> None:
    stored = '{"type":"text","text":"{{1}} {{first name}} {{ name }} {x}"}'
    campaign = Campaign.from_json("line.message", stored, keep=["first name"])
    assert json.loads(campaign.to_bytes(name="Ana"))["text"] == "{{1}} {{first name}} Ana {x}"
    assert Campaign(Line.text(f"{field('x'):>99999999999}")).fields["x"].places == ("/text",)


def test_an_array_of_values_is_a_list() -> None:
    campaign = Campaign(Line.multicast(field("to")).message(Line.text("Hi")))
    same = Line.multicast(["U1", "U2"]).message(Line.text("Hi")).to_bytes()
    assert [campaign.to_bytes(to=to) for to in (["U1", "U2"], numpy.array(["U1", "U2"]), iter(["U1", "U2"]))] == [
        same
    ] * 3


def test_a_list_is_not_the_values_of_one_row() -> None:
    rows: Any = [ROW]
    with pytest.raises(TypeError, match=r"not list; .render\(rows\) takes a list of rows"):
        offer().to_bytes(rows)


def test_a_message_without_a_field_warns() -> None:
    with pytest.warns(UserWarning, match=r"has no field.*; field\('name'\) stands for a value") as caught:
        Campaign(Line.text("Hi {name}"))
    assert caught[0].filename == __file__
    with pytest.warns(UserWarning, match=r"has no field.*; <name> in a text"):
        Campaign.from_json("line.message", {"type": "text", "text": "Hi {name}"}, delimiters=("<", ">"))


def test_rows_before_an_error_of_the_source_are_not_lost() -> None:
    def source() -> Iterator[dict[str, Any]]:
        yield from [ROW] * 5
        raise OSError("the disk is gone")

    results = offer().render(source())
    assert [next(results).payload is not None for _ in range(5)] == [True] * 5
    with pytest.raises(OSError, match="the disk is gone"):
        next(results)


def test_rows_are_read_as_they_are_needed() -> None:
    read: list[int] = []
    rows = (read.append(number) or ROW for number in range(10_000))
    results = offer().render(rows)
    next(results)
    assert len(read) == 1
    for _ in range(3):
        next(results)
    assert len(read) <= 7


def test_missing_values() -> None:
    named = offer().to_bytes(ROW | {"name": None})
    assert b"Hi there," in named
    assert offer().to_bytes({key: ROW[key] for key in ROW if key != "name"}) == named
    assert problems(offer(), ROW | {"total": float("nan")}) == [("total", "/template/title", "missing_value")]


def test_values_go_in_as_themselves() -> None:
    area = Campaign(Line.Imagemap.area(x=field("x"), y=0, width=field("width"), height=10))
    assert json.loads(area.to_bytes(x=5, width=Decimal(20))) == {"x": 5, "y": 0, "width": 20, "height": 10}
    assert problems(area, {"x": [], "width": 1}) == [("x", "/x", "type")]


def test_repeated_and_optional_parts() -> None:
    products = [
        {"title": "Mug", "price": "5 EUR", "image": "https://example.com/m", "url": "https://example.com"},
        {"title": "Cup", "image": "https://example.com/c", "url": None},
    ]
    same = Messenger.generic_template(
        elements=[
            Messenger.generic_element(
                "Mug",
                subtitle="5 EUR",
                image_url="https://example.com/m",
                buttons=[Messenger.web_url("View", "https://example.com")],
            ),
            Messenger.generic_element("Cup", image_url="https://example.com/c"),
        ]
    )
    assert cards().to_bytes(products=products) == same.to_bytes()
    assert problems(cards(), {"products": []}) == [("products", "/attachment/payload/elements", "min_items")]
    assert problems(cards(), {"products": 5}) == [("products", "/attachment/payload/elements", "records")]
    assert problems(cards(), {"products": [*products[:1], {"title": "x" * 81, "image": "https://example.com"}]}) == [
        ("title", "/attachment/payload/elements/1/title", "max_length")
    ]


@pytest.mark.parametrize("value", [None, "", False, [], float("nan")])
def test_a_part_is_left_out(value: Any) -> None:
    campaign = Campaign(Line.push("U1").message(Line.text("Hi")).message(when("more", Line.text("more"))))
    assert len(json.loads(campaign.to_bytes(more=value))["messages"]) == 1
    assert len(json.loads(campaign.to_bytes())["messages"]) == 1
    assert len(json.loads(campaign.to_bytes(more=1))["messages"]) == 2


def test_what_is_known_before_there_are_rows() -> None:
    found = {
        name: (info.types, info.places, info.left, info.unit, info.required) for name, info in offer().fields.items()
    }
    assert found == {
        "total": ((), ("/template/title",), 36, "grapheme clusters", True),
        "name": ((), ("/template/text",), 39, "grapheme clusters", False),
        "order": ((), ("/template/text",), 39, "grapheme clusters", True),
        "url": (("string",), ("/template/actions/0/uri",), 10000, "UTF-16 code units", True),
    }
    assert [*cards().fields] == [
        "products", "products[].title", "products[].image", "products[].price", "products[].url"
    ]  # fmt: skip


def test_what_no_row_can_mend_is_said_at_once() -> None:
    with pytest.raises(InvalidPayload) as raised:
        Campaign(Line.buttons(f"Hi {field('name')}" + "x" * 200, alt_text="").uri("x" * 30, field("url")))
    found = [(problem.pointer, problem.rule) for problem in raised.value.problems]
    assert found == [
        ("/altText", "min_length"),
        ("/template/actions/0/label", "max_length"),
        ("/template/text", "max_length"),
    ]


def test_what_a_value_can_mend_is_left_to_the_rows() -> None:
    sms = WebexConnect.sms_binary("0605040B8423F0", senderid="SHOP").to(msisdn=["+447700900001"]).to_dict()
    sms["channels"]["sms"]["type"] = "{{type}}"
    campaign = Campaign.from_json("webex_connect.message", sms)
    assert campaign.to_bytes(type=3) == campaign.to_bytes(type="3")
    assert problems(campaign, {"type": "1"}) == [("", "/channels/sms/text", "required")]


def test_a_campaign_travels() -> None:
    for campaign, row in ((offer(), ROW), (cards(), {"products": []})):
        again = pickle.loads(pickle.dumps(campaign))
        assert again.fields == campaign.fields
        assert [*again.render([row])] == [*campaign.render([row])]
    assert len(pickle.dumps(offer())) < 1000


def test_mistakes() -> None:
    with pytest.raises(TypeError, match="the name of a field is a string, not 5"):
        field(5)  # type: ignore[arg-type]
    with pytest.raises(ValueError, match="the name of a field is empty"):
        field("")
    with pytest.raises(TypeError, match="the default of a field is a string, a number, a boolean or None"):
        field("x", default=[])
    with pytest.raises(TypeError, match=r"field\('x'\) has no value yet, so upper can't be applied to it"):
        field("x").upper()
    with pytest.raises(ValueError, match="was cut or changed"):
        Campaign(Line.text(str.__getitem__(f"{field('x')}", slice(5))))
    with pytest.raises(TypeError, match=r"each\(\) takes a part, such as Messenger.web_url\(...\), not 'x'"):
        each("x", "x")
    with pytest.raises(TypeError, match=r"a campaign is made of a message, such as Line\.text"):
        Campaign("x")
    with pytest.raises(ValueError, match="where its default can't be None"):
        Campaign(Line.text(f"Hi {field('name', default=None)}"))


@pytest.mark.parametrize(
    "message",
    [
        Line.text(f"Hi {field('name')}"),
        Line.text(field("name")),
        Line.push("U" + "0" * 32).message(when("more", Line.text("more"))),
        Messenger.generic_template(
            elements=each("products", Messenger.generic_element("Mug", subtitle=field("price")))
        ),
    ],
)
def test_nothing_but_a_campaign_sends_a_field(message: Any) -> None:
    assert message.problems()
    for send in (message.to_json, message.to_bytes, message.build, lambda: message.to_bytes(check=False)):
        with pytest.raises(InvalidPayload, match=r"only a campaign can send it: write Campaign\(\.\.\.\)"):
            send()


def test_other_envelopes() -> None:
    sent = Campaign(
        MarketingCloud.send(field("order"), sender_type="line", sender_id="1", validity_period=field("minutes"))
        .to(ott_id=field("id"))
        .text(f"Hi {field('name')}")
    )
    row = {"order": "o-1", "minutes": 30, "id": "U1", "name": "Ana"}
    same = (
        MarketingCloud.send("o-1", sender_type="line", sender_id="1", validity_period=30).to(ott_id="U1").text("Hi Ana")
    )
    assert sent.to_bytes(row) == same.to_bytes()
    viber = Campaign(Esms.viber("SHOP", f"Hi {field('name')}").to(field("phone")))
    assert viber.to_bytes(name="Ana", phone="0901000001") == Esms.viber("SHOP", "Hi Ana").to("0901000001").to_bytes()


@pytest.mark.parametrize("text", ["\ufdd0", "\ufdd1", "a\ufdd0b\ufdd1", '"\ufdd1"'])
def test_characters_that_mean_nothing(text: str) -> None:
    campaign = Campaign(Line.text(f"{text} {field('name')}"))
    assert campaign.to_bytes(name=text) == Line.text(f"{text} {text}").to_bytes()
    assert [result.payload for result in campaign.render([{"name": text}] * 2)] == [campaign.to_bytes(name=text)] * 2


def test_formats() -> None:
    campaign = Campaign(Line.text(f"{field('when'):%d.%m.%Y} {field('sum'):>8,.2f} {field('n')} {field('ok')}"))
    row = {"when": datetime(2026, 11, 29, tzinfo=UTC), "sum": Decimal("1234.5"), "n": 7, "ok": True}
    assert json.loads(campaign.to_bytes(row))["text"] == "29.11.2026 1,234.50 7 True"


def test_a_stored_template() -> None:
    stored = '{"type": "text", "text": "Hi {{ name }}, {{count}} {{1}} {x} $(y)"}'
    campaign = Campaign.from_json("line.message", stored)
    assert json.loads(campaign.to_bytes(name="Ana", count=5))["text"] == "Hi Ana, 5 {{1}} {x} $(y)"
    assert problems(campaign, {"name": "Ana"}) == [("count", "/text", "missing_value")]
    other = Campaign.from_json("line.message", {"type": "text", "text": "<name> {{x}}"}, delimiters=("<", ">"))
    assert json.loads(other.to_bytes(name="Ana"))["text"] == "Ana {{x}}"
    kept = Campaign.from_json("line.message", {"type": "text", "text": "{{a}} {{b}}"}, keep=["a"])
    assert json.loads(kept.to_bytes(b=1))["text"] == "{{a}} 1"


def test_what_webex_connect_fills_itself_is_no_field() -> None:
    text = "See {{link_1}}, {{name}}"
    sms = WebexConnect.sms(text, senderid="SHOP").smartlink(1, validity=60)
    stored = sms.to(msisdn=["+447700900001"]).to_bytes()
    assert [*Campaign.from_json("webex_connect.message", stored).fields] == ["name"]
    assert [*Campaign.from_json("line.message", {"type": "text", "text": text}).fields] == ["link_1", "name"]


def test_a_stored_template_takes_values_as_they_are_wanted() -> None:
    campaign = Campaign.from_json(
        "line.message",
        '{"type": "video", "originalContentUrl": "{{url}}", "previewImageUrl": "{{url}}", "trackingId": "{{id}}"}',
    )
    assert json.loads(campaign.to_bytes(url="https://example.com", id=7))["trackingId"] == "7"
    with pytest.raises(InvalidPayload, match="can't be a field: it says what kind of object this is"):
        Campaign.from_json("line.message", '{"type": "{{kind}}", "text": "x"}')
    with pytest.raises(ValueError, match="a key can't hold a field"):
        Campaign.from_json("line.message", '{"type": "text", "text": "x", "{{a}}": 1}')
