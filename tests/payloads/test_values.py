"""Calls take the values that programs have: what stands for no value, and what stands for JSON of another type."""

from __future__ import annotations

import enum
import sys
import uuid
from collections import UserString, deque
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, timezone
from decimal import Decimal
from fractions import Fraction
from pathlib import PurePosixPath
from types import ModuleType
from typing import Any
from zoneinfo import ZoneInfo

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

import ottbuild
from ottbuild import Cima360, Esms, Instagram, InvalidPayload, Line, MarketingCloud, Messenger, WebexConnect, raw
from ottbuild.schemas.problem import Problem

NAN = float("nan")
HANOI = timezone(timedelta(hours=7))
MOMENT = datetime(2030, 1, 2, 3, 4, 5, 678, tzinfo=HANOI)
CLOCK = datetime(2030, 1, 2, 3, 4, 5, 678)
IMAGE = "https://example.com/hat.png"


class Colour(enum.Enum):
    RED = "red"


class Mode(enum.Enum):
    DATE = "date"


class Lazy:
    """A text that is translated when it is wanted, with the methods that such classes have in common."""

    language = "en"

    def __str__(self) -> str:
        return {"en": "Hello", "de": "Hallo"}[self.language]

    def __len__(self) -> int:
        return len(str(self))

    def __contains__(self, part: str) -> bool:
        return part in str(self)

    def __getitem__(self, place: int) -> str:
        return str(self)[place]

    def __add__(self, other: str) -> str:
        return str(self) + other

    def __mod__(self, values: Any) -> str:
        return str(self) % values


class Url:
    """An address as the HTTP libraries have them."""

    scheme, host = "https", "example.com"

    def __str__(self) -> str:
        return "https://example.com/"


def wire(payload: Any) -> Any:
    return payload.to_dict()


def sms(number: Any) -> Any:
    return wire(WebexConnect.sms("Hi").to(msisdn=[number]))["destination"][0]["msisdn"]


def phones(*numbers: Any) -> Any:
    return Esms.viber("SHOP", "Hi").to(*numbers).to_dict(check=False).get("Phones")


def expiry(value: Any) -> Any:
    return wire(WebexConnect.sms("Hi").to(msisdn=["1"]).expiry(value)).get("expiry")


def picker(mode: Any, **choices: Any) -> Any:
    return wire(Line.datetimepicker("When?", "when", mode, **choices))


def place(latitude: Any) -> Any:
    return wire(Line.location("Shop", "1 Lake Road", latitude=latitude, longitude=9))["latitude"]


def text(value: Any) -> Any:
    return wire(Line.text(value))["text"]


def zns(data: Any) -> Any:
    return wire(Esms.zns("0901000009", oaid="1", temp_id="1", temp_data=data))["TempData"]


def flight(departure: Any) -> Any:
    return wire(Messenger.flight_schedule(departure_time=departure))["departure_time"]


TAKEN: dict[str, tuple[Callable[[Any], Any], Any, Any]] = {
    "digits: an integer": (sms, 447700900001, ["447700900001"]),
    "digits: a float from a column with gaps": (sms, 447700900001.0, ["447700900001"]),
    "digits: a Decimal": (sms, Decimal("447700900001"), ["447700900001"]),
    "digits: a gap": (lambda gap: wire(WebexConnect.sms("Hi").to(msisdn=["1", gap]))["destination"][0]["msisdn"], NAN, ["1"]),
    "digits: a phone with its country code": (phones, 84901000001, ["84901000001"]),
    "digits: a PSID": (lambda psid: wire(Messenger.send(Messenger.text("Hi")).to(id=psid))["recipient"], 2093, {"id": "2093"}),
    "digits: a sticker": (lambda number: wire(Line.sticker(number, 1989))["packageId"], 446, "446"),
    "digits: a sender": (lambda page: wire(MarketingCloud.send("k", sender_type="line", sender_id=page, validity_period=30)
                                           .to(ott_id="U1").text("Hi"))["from"]["senderId"], 50386, "50386"),
    "a time in UTC": (expiry, MOMENT, "2030-01-01T20:04:05Z"),
    "a time in UTC that is missing": (expiry, NAN, None),
    "Unix time": (lambda moment: wire(WebexConnect.WhatsApp.date_time("x", timestamp=moment))["timestamp"], MOMENT, "1893528245"),
    "a slot": (lambda moment: wire(WebexConnect.Apple.timeslot(moment, duration=60, identifier="a"))["startTime"],
               MOMENT, "2030-01-01T20:04:05Z"),
    "a time on the clock": (flight, CLOCK, "2030-01-02T03:04"),
    "a time on the clock, with seconds": (lambda at: Esms.viber("SHOP", "Hi").send_date(at).to_dict(check=False)["SendDate"],
                                          CLOCK, "2030-01-02 03:04:05"),
    "a date": (lambda day: picker("date", min=day)["min"], date(2030, 1, 2), "2030-01-02"),
    "a time of day": (lambda at: picker("time", min=at)["min"], time(3, 4, 5), "03:04"),
    "a date with a time": (lambda at: picker("datetime", min=at)["min"], CLOCK, "2030-01-02T03:04"),
    "a number: Decimal": (place, Decimal("35.65910"), 35.6591),
    "a number: Decimal 0.1": (place, Decimal("0.1"), 0.1),
    "a number: a whole Decimal": (place, Decimal("35"), 35),
    "an integer: a whole Decimal": (lambda ms: wire(Line.audio(IMAGE, duration=ms))["duration"], Decimal("60.00"), 60),
    "an integer: a whole float": (lambda ms: wire(Line.audio(IMAGE, duration=ms))["duration"], 60.0, 60),
    "a price as text: Decimal": (lambda price: wire(WebexConnect.Apple.line_item("Hat", amount=price))["amount"], Decimal("19.90"), "19.90"),
    "a price as text: Decimal with an exponent": (lambda price: wire(WebexConnect.Apple.line_item("Hat", amount=price))["amount"],
                                                  Decimal("1E+2"), "100"),
    "a text: lazy": (text, Lazy(), "Hello"),
    "a text: UserString": (text, UserString("Hello"), "Hello"),
    "a text: a member of an enumeration": (text, Colour.RED, "red"),
    "a text: a UUID": (text, uuid.UUID(int=1), "00000000-0000-0000-0000-000000000001"),
    "an enumeration: a member of the program's own": (lambda mode: picker(mode)["mode"], Mode.DATE, "date"),
    "an address": (lambda address: wire(Line.uri("Go", address))["uri"], Url(), "https://example.com/"),
    "a list: a tuple": (lambda ids: wire(Line.multicast(ids).message(Line.text("Hi")))["to"], ("U1", "U2"), ["U1", "U2"]),
    "a list: a view": (lambda ids: wire(Line.multicast(ids).message(Line.text("Hi")))["to"], {"U1": 1}.keys(), ["U1"]),
    "a list: a deque": (lambda ids: wire(Line.multicast(ids).message(Line.text("Hi")))["to"], deque(["U1"]), ["U1"]),
    "a list: a set of ids": (lambda ids: wire(Line.multicast(ids).message(Line.text("Hi")))["to"], {"U2", "U1"}, ["U1", "U2"]),
    "a list: a generator": (lambda ids: wire(Line.multicast(ids).message(Line.text("Hi")))["to"],
                            (f"U{number}" for number in range(2)), ["U0", "U1"]),
}  # fmt: skip


@pytest.mark.parametrize("name", TAKEN)
def test_a_value_is_taken(name: str) -> None:
    call, value, expected = TAKEN[name]
    result = call(value)
    assert (type(result), result) == (type(expected), expected)


def problem_of(payload: Any) -> Problem:
    (problem,) = payload.problems()
    return problem  # type: ignore[no-any-return]


NO_ZONE = "and the field has none; give the time on the clock there, x.astimezone(zone).replace(tzinfo=None)"
REFUSED: dict[str, tuple[Any, str]] = {
    "a naive datetime where UTC is wanted": (
        WebexConnect.sms("Hi").to(msisdn=["1"]).expiry(CLOCK),
        "/expiry: is a datetime without a time zone, and the field has UTC; "
        "say its time zone, as in datetime(..., tzinfo=timezone.utc) or x.astimezone()",
    ),
    "a date where a time is wanted": (
        WebexConnect.sms("Hi").to(msisdn=["1"]).expiry(date(2030, 1, 2)),  # type: ignore[arg-type]
        "/expiry: must be a string, not a Python date; give a Python datetime",
    ),
    "a datetime with a zone where there is none": (
        Messenger.flight_schedule(departure_time=MOMENT), "/departure_time: is a datetime with a time zone, " + NO_ZONE,
    ),
    "a datetime where no time is wanted": (
        Line.text(MOMENT),  # type: ignore[arg-type]
        "/text: must be a string, not a Python datetime; give the text that is meant, such as x.strftime(...)",
    ),
    "a Decimal with more digits than a number has": (
        Line.location("Shop", "1 Lake Road", latitude=Decimal("0.1000000000000000055"), longitude=9),
        "/latitude: must be a number, not a Python Decimal; a JSON number can't keep all its digits, so round it",
    ),
    "a fraction": (
        Line.location("Shop", "1 Lake Road", latitude=Fraction(1, 3), longitude=9),  # type: ignore[arg-type]
        "/latitude: must be a number, not a Python Fraction; give float(x), or round it",
    ),
    "a price as a float": (
        WebexConnect.Apple.line_item("Hat", amount=19.9),  # type: ignore[arg-type]
        "/amount: must be a string, not the number 19.9; "
        'give a Decimal, or the text with the digits that are meant, such as f"{x:.2f}"',
    ),
    "a number where a text is wanted": (Line.text(5), "/text: must be a string, not the number 5"),  # type: ignore[arg-type]
    "a number where a text is wanted, of a network that may take it": (
        Messenger.text(5), "/text: must be a string, not the number 5",  # type: ignore[arg-type]
    ),
    "a boolean where digits are wanted": (
        Line.sticker(True, "1989"), "/packageId: must be a string, not true",
    ),
    "a fraction where digits are wanted": (
        Line.sticker(1.5, "1989"), "/packageId: must be a string, not the number 1.5",  # type: ignore[arg-type]
    ),
    "bytes": (Line.text(b"Hi"), "/text: must be a string, not a Python bytes; give its text, x.decode()"),  # type: ignore[arg-type]
    "a path": (
        Line.uri("Go", PurePosixPath("a")),  # type: ignore[arg-type]
        "/uri: must be a string, not a Python PurePosixPath; give str(x) if its text is meant",
    ),
    "an address that is no address": (
        Line.text(Url()),  # type: ignore[arg-type]
        "/text: must be a string, not a Python Url; give str(x) if its text is meant",
    ),
    "a set of parts": (
        Messenger.button_template("Well?").buttons({Messenger.postback("A", "B")}),
        "/attachment/payload/buttons: must be an array, not a Python set; "
        "a set has no order, so give a list, such as sorted(x)",
    ),
    "a missing value that is required": (Messenger.postback("A", NAN), "/payload: is required"),  # type: ignore[arg-type]
}  # fmt: skip


class Hidden:
    def get_secret_value(self) -> str:
        raise AssertionError


class Column:
    def to_dict(self) -> Any:
        raise AssertionError


@dataclass
class Sender:
    name: str


@attrs.define
class Bubble:
    size: str


class Dumped:
    def model_dump(self) -> Any:
        raise AssertionError


def advised(payload: Any) -> list[str]:
    """Return what the problem of a payload says to write."""
    return [problem.message.rpartition("; ")[2] for problem in payload.problems()]


def test_what_to_write_in_place_of_other_objects() -> None:
    any_: Any = Line
    late = datetime(9999, 12, 31, 23, tzinfo=timezone(timedelta(hours=-7)))
    assert advised(any_.text(Hidden())) == ["give what is in it, x.get_secret_value()"]
    assert advised(WebexConnect.sms("Hi", expiry=late).to(msisdn=["1"])) == [
        "is a datetime that in UTC is not in the years 1 to 9999"
    ]
    assert advised(any_.audio(IMAGE, duration=timedelta(1))) == [
        "give a number in the unit of the field: x.total_seconds() are seconds, x // timedelta(milliseconds=1) milliseconds"
    ]
    assert advised(WebexConnect.sms("Hi", expiry=timedelta(1)).to(msisdn=["1"])) == [  # type: ignore[arg-type]
        "give the moment itself, such as datetime.now(timezone.utc) + x"
    ]
    for part, call in (
        (Sender("x"), "dataclasses.asdict(x)"),
        (Bubble("x"), "attrs.asdict(x)"),
        (Dumped(), "x.model_dump()"),
        (Column(), "x.to_dict()"),
    ):
        assert advised(any_.text("Hi", sender=part)) == [f"give a dict, {call}"]
        assert advised(any_.push("U" + "0" * 32, messages=[part])) == [f"give a dict, {call}"]
    zns: Any = Esms.zns("0901000009", oaid="1", temp_id="1", temp_data=Column())  # type: ignore[arg-type]
    assert advised(zns) == ["give a dict, x.to_dict()"]
    hints = [problem_of(Line.datetimepicker("When?", "when", mode, min=CLOCK)).hint for mode in ("date", "time")]
    assert hints == ["of a datetime, give x.date()", "of a datetime, give x.time()"]


@pytest.mark.parametrize("name", REFUSED)
def test_a_value_is_refused_with_what_to_write(name: str) -> None:
    payload, expected = REFUSED[name]
    problem = problem_of(payload)
    assert f"{problem.pointer}: {problem.message}" == expected


def test_a_phone_that_has_lost_its_zero() -> None:
    problems = Esms.viber("SHOP", "Hi").to(901000001).problems()
    assert "/Phones/0: must be a string, not the number 901000001; a number has lost the zero or the country code that it began with, "\
        "so give the text with all its digits" in [f"{problem.pointer}: {problem.message}" for problem in problems]  # fmt: skip


@pytest.mark.parametrize("missing", [NAN, None, Decimal("NaN"), Decimal("sNaN")], ids=repr)
def test_what_is_missing_is_left_out(missing: Any) -> None:
    card = Messenger.generic_template().element("Hats", subtitle="New", image_url=missing, buttons=missing)
    element = {"title": "Hats", "subtitle": "New"}
    assert wire(card)["attachment"]["payload"]["elements"] == [element]
    given_as_dict: Any = {"title": "Hats", "subtitle": "New", "image_url": missing, "buttons": [missing]}
    assert Messenger.generic_template().elements([given_as_dict, missing]) == card
    assert Messenger.generic_template().element("Hats", subtitle="New", buttons=[missing]) == card
    text = Messenger.text("Hi").quick_reply("A", "B")
    assert text.metadata(missing) == text
    assert text.metadata("x").metadata(missing) == text.metadata("x")
    assert text.quick_replies(missing) == text.quick_replies([missing]) == text


PLACES: dict[str, Any] = {
    "/payload/0/templateParameters": lambda values: Cima360.ott().message(
        "57300", template_id="1", channel_type=3, template_parameters=values
    ),
    "/payload/0/templateParameters of a dict": lambda values: Cima360.ott(
        payload=[{"recipient": "57300", "templateID": "1", "channelType": 3, "templateParameters": values}]
    ),
    "/Data/0/Params": lambda values: Esms.multichannel("0901").zalo("1", values, oaid="1").sms("x", brandname="S"),
    "/gtrId": lambda values: WebexConnect.sms("Hi", gtr_id=values, to=[{"msisdn": ["1"]}] * 3),
    "/gtrId by a method": lambda values: WebexConnect.sms("Hi", to=[{"msisdn": ["1"]}] * 3).gtr_id(values),
    "/gtrId one by one": lambda values: WebexConnect.sms("Hi", to=[{"msisdn": ["1"]}] * 3).gtr_id(*values),
}


@pytest.mark.parametrize("missing", [NAN, None, Decimal("NaN")], ids=repr)
@pytest.mark.parametrize("place", PLACES)
def test_an_item_that_counts_by_its_place_is_not_left_out(place: str, missing: Any) -> None:
    for values in (["a", missing, "b"], ("a", missing)):
        (problem,) = [one for one in PLACES[place](values).problems() if one.rule == "type"]
        assert problem.pointer == f"{place.partition(' ')[0]}/1"
        assert problem.message == "must be a string, not null"
        assert problem.hint == 'nothing was given for this item, which counts by its place: give a value, perhaps ""'
    assert not PLACES[place](["a", "", "b"]).problems()


@pytest.mark.parametrize("missing", [NAN, None, Decimal("NaN")], ids=repr)
def test_an_item_that_is_a_name_is_left_out(missing: Any) -> None:
    viber = Esms.viber("S", "Hi", to=["0901000001", missing]).to("0901000002", missing)
    assert wire(viber)["Phones"] == ["0901000001", "0901000002"]
    assert sms_to([missing, "1"]) == ["1"]
    receivers: Any = [f"U{0:032}", missing]
    assert wire(Line.multicast(receivers).message(Line.text("x")))["to"] == receivers[:1]
    assert wire(WebexConnect.InApp.element("x", image_urls=[missing])) == {"title": "x"}
    assert WebexConnect.sms("Hi").gtr_id(missing) == WebexConnect.sms("Hi", gtr_id=None) == WebexConnect.sms("Hi")


NOTHING = "nothing was given for it: give a value, or leave the name out"


def maps(value: Any) -> dict[str, Any]:
    """Return messages with a map in each place that takes one; the name `code` has the value."""
    variables: Any = {"name": "An", "code": value}
    emoji: Any = {"name": Line.emoji_substitution("1", "2"), "code": value}
    names: Any = {"name": "An", "code": value}
    zalo: Any = {"oaid": "1", "temp_id": "1", "temp_data": variables}
    return {
        "/TempData": Esms.zns("0901888484", **zalo),
        "/TempData of a user id": Esms.zns_zalo_uid("1", **zalo),
        "/TempData of a hash": Esms.zns_hash_phone("1", **zalo),
        "/recipients/0/fields": Cima360.email("Hi", "Hi").to("a@example.com", fields=variables),
        "/substitution": Line.text_v2("{name} {code}", substitution=emoji),
        "/substitution by a method": Line.text_v2("{name} {code}").substitution(emoji),
        "/message/parameters": WebexConnect.sms_template("1", parameters=variables).to(msisdn=["1"]),
        "/message/parameters of WhatsApp": WebexConnect.whatsapp_template("1", appid="a", parameters=names).to(
            waid=["1"]
        ),
    }


@pytest.mark.parametrize("missing", [NAN, None, Decimal("NaN")], ids=repr)
@pytest.mark.parametrize("place", maps(None))
def test_a_variable_without_a_value_is_refused(place: str, missing: Any) -> None:
    message = maps(missing)[place]
    problem = next(one for one in message.problems() if one.rule == "type")
    assert problem.pointer == f"{place.partition(' ')[0]}/code"
    assert problem.message.endswith(", not null")
    assert problem.hint == NOTHING


@pytest.mark.parametrize("missing", [NAN, None, Decimal("NaN"), Decimal("sNaN")], ids=repr)
def test_what_is_missing_in_data_without_a_schema_is_null(missing: Any) -> None:
    """The positions in it may count, and its nulls may have a meaning."""
    data = {"new": missing, "list": [1, missing, {"deep": missing}]}
    null = {"new": None, "list": [1, None, {"deep": None}]}
    assert raw(data).to_dict() == null
    assert Messenger.postback("A", "B").extra(data).to_dict() == {
        "type": "postback", "title": "A", "payload": "B", **null,
    }  # fmt: skip
    free = WebexConnect.in_app("T", "Hi", appid="a", extras=data, thread_extras=data).to_dict(check=False)
    channel = free["channels"]["appmessaging"]
    assert channel["extras"] == channel["message"]["extras"] == null
    message: Any = {"type": "text", "text": "Hi", "new": missing}
    assert Line.push("U1").messages([message]).to_dict(check=False)["messages"] == [message | {"new": None}]


@pytest.mark.parametrize("kind", [set, frozenset])
def test_a_set_is_put_in_order_when_it_is_given(kind: Any) -> None:
    first, second = kind({"0901000003", "0901000002"}), kind({"0901000001"})
    numbers = ["0901000002", "0901000003", "0901000001"]
    assert wire(Esms.viber("S", "Hi", to=first).to(*second))["Phones"] == numbers
    assert wire(Esms.viber("S", "Hi").to(first).phones(second))["Phones"] == numbers
    sms = WebexConnect.sms("Hi", gtr_id=first).gtr_id(second)
    assert sms.to_dict(check=False)["gtrId"] == numbers
    cast = Line.multicast(["U1"], custom_aggregation_units=kind({"a"})).message(Line.text("Hi"))
    assert cast.custom_aggregation_units("b").to_dict(check=False)["customAggregationUnits"] == ["a", "b"]
    assert wire(WebexConnect.sms("Hi", gtr_id=kind()).to(msisdn=["1"])).get("gtrId") is None


def test_a_list_of_plain_values_that_is_read_once_is_read_once() -> None:
    first, second = iter(["0901000001"]), (number for number in ["0901000002"])
    viber = Esms.viber("S", "Hi", to=first).to(second)
    assert wire(viber)["Phones"] == wire(viber)["Phones"] == ["0901000001", "0901000002"]
    assert sms_to(iter(["1", "2"])) == ["1", "2"]


def test_a_time_of_day_has_no_zone() -> None:
    for zone in (UTC, HANOI, ZoneInfo("Asia/Tokyo")):
        problem = problem_of(Line.datetimepicker("When?", "when", "time", min=time(9, 30, tzinfo=zone)))
        assert problem.pointer == "/min"
    assert picker("datetime", min=CLOCK)["min"] == "2030-01-02T03:04"
    assert problem_of(
        Line.datetimepicker("When?", "when", "datetime", min=CLOCK.replace(tzinfo=ZoneInfo("Asia/Tokyo")))
    ).pointer == "/min"  # fmt: skip


def test_an_optional_list_with_nothing_left_is_left_out() -> None:
    bubble = Line.Flex.text("Hi", contents=[None])
    assert wire(bubble) == {"type": "text", "text": "Hi"}
    assert wire(Line.Flex.text("Hi", contents=[])) == {"type": "text", "text": "Hi", "contents": []}  # which LINE takes
    assert wire(Line.Flex.text("Hi", contents=[NAN])) == {"type": "text", "text": "Hi"}  # type: ignore[list-item]
    assert wire(Messenger.text("Hi").quick_replies([])) == {"text": "Hi"}
    spans: Any = {"type": "text", "text": "Hi", "contents": [None]}
    assert wire(Line.Flex.box("vertical", [spans]))["contents"] == [{"type": "text", "text": "Hi"}]
    assert bubble.to_dict(check=False) == {"type": "text", "text": "Hi"}
    assert wire(Line.Flex.box("vertical", [None]))["contents"] == []  # it is required, and may be empty
    (problem,) = Messenger.button_template("Well?").buttons([None]).problems()
    assert (problem.pointer, problem.rule) == ("/attachment/payload/buttons", "required")
    send = MarketingCloud.send("k", sender_type="line", sender_id="1", validity_period=1).to(ott_id="U1").text("Hi")
    assert wire(send)["message"]["customKeys"] == []  # which is sent empty


@pytest.mark.parametrize("nothing", [[], (), [NAN], [None], [None, NAN]], ids=repr)
def test_an_optional_object_that_would_hold_only_an_empty_list_is_left_out(nothing: Any) -> None:
    assert Line.text("Hi", quick_replies=nothing) == Line.text("Hi").quick_replies(nothing) == Line.text("Hi")
    assert not Line.text("Hi", quick_replies=(reply for reply in nothing)).problems()
    alert = WebexConnect.in_app("T", "Hi", appid="a", quick_replies=nothing)
    assert alert == WebexConnect.in_app("T", "Hi", appid="a")
    with_reference = WebexConnect.in_app("T", "Hi", appid="a", quick_reply_reference="r", quick_replies=nothing)
    assert [problem.pointer for problem in with_reference.problems()][1:] == [
        "/channels/appmessaging/message/quickReplies/options"
    ]
    (problem,) = Messenger.button_template("Well?").buttons(nothing).problems()
    assert problem.pointer == "/attachment/payload/buttons"  # it is required


def test_a_list_that_is_read_once_is_read_when_the_call_is_made() -> None:
    replies: Any = {"text": "Hi", "quick_replies": (reply for reply in [{"content_type": "user_email"}])}
    send = Messenger.send(replies).to(id="1")
    assert send.to_json() == send.to_json()
    assert wire(send)["message"]["quick_replies"] == [{"content_type": "user_email"}]


def test_a_lazy_text_is_translated_when_it_is_written(monkeypatch: pytest.MonkeyPatch) -> None:
    greeting = Messenger.text(Lazy()).quick_reply(Lazy(), "x")  # type: ignore[arg-type]
    assert [wire(greeting)["text"], wire(greeting)["quick_replies"][0]["title"]] == ["Hello", "Hello"]
    monkeypatch.setattr(Lazy, "language", "de")
    assert [wire(greeting)["text"], wire(greeting)["quick_replies"][0]["title"]] == ["Hallo", "Hallo"]


def test_values_inside_dicts_and_extra_are_taken() -> None:
    message: Any = {"type": "location", "title": Lazy(), "address": "x", "latitude": Decimal("1.5"), "longitude": 2}
    push = Line.push("U1").messages([message, {"type": "sticker", "packageId": 446, "stickerId": Decimal(2)}])
    assert wire(push)["messages"] == [
        {"type": "location", "title": "Hello", "address": "x", "latitude": 1.5, "longitude": 2},
        {"type": "sticker", "packageId": "446", "stickerId": "2"},
    ]
    assert wire(Line.postback("A", "B").extra({"new": {"price": Decimal("1.50"), "name": Lazy()}}))["new"] == {
        "price": 1.5,
        "name": "Hello",
    }


def test_payloads_from_elsewhere_are_json() -> None:
    """`check` and `parse` are about JSON data: they convert no Python value."""
    for value in (5.5, NAN, Decimal(5), MOMENT, Lazy()):
        assert [problem.pointer for problem in ottbuild.check("line.message", {"type": "text", "text": value})] == [
            "/text"
        ]
        with pytest.raises(InvalidPayload):
            ottbuild.parse("line.message", {"type": "text", "text": value})


@pytest.mark.slow
@given(st.datetimes(datetime(1, 1, 1), datetime(9999, 12, 31)), st.integers(-1439, 1439))
def test_a_time_is_converted_to_utc(moment: datetime, minutes: int) -> None:
    aware = moment.replace(tzinfo=timezone(timedelta(minutes=minutes)))
    message = WebexConnect.sms("Hi").to(msisdn=["1"]).expiry(aware)
    try:
        utc = aware.astimezone(UTC)
    except OverflowError:
        assert message.problems()
        return
    written = wire(message)["expiry"]
    assert datetime.fromisoformat(written) == utc.replace(microsecond=0)
    assert len(written) == len("2030-01-01T20:04:05Z")


# Stand-ins for numpy and pandas: their classes are known if the libraries are loaded


class generic:
    shape = ()

    def __init__(self, value: Any, kind: str = "i") -> None:
        self.value = value
        self.dtype = type("dtype", (), {"kind": kind, "itemsize": 8})

    def item(self) -> Any:
        return self.value

    def __float__(self) -> float:
        return float(self.value)

    def astype(self, unit: str) -> generic:
        assert unit == "datetime64[us]"
        return self


class ndarray:
    def __init__(self, *values: Any, shape: Any = None) -> None:
        self.values = values
        self.shape = (len(values),) if shape is None else shape

    def __array__(self) -> Any:
        raise AssertionError

    def __iter__(self) -> Any:
        return iter(self.values)


@pytest.fixture
def science(monkeypatch: pytest.MonkeyPatch) -> Any:
    numpy, pandas = ModuleType("numpy"), ModuleType("pandas")
    numpy.generic, numpy.ndarray, pandas.NA, pandas.NaT = generic, ndarray, object(), object()  # type: ignore[attr-defined]
    monkeypatch.setitem(sys.modules, "numpy", numpy)
    monkeypatch.setitem(sys.modules, "pandas", pandas)
    return pandas


def test_numpy_and_pandas_by_their_classes(science: Any) -> None:
    assert sms(generic(447700900001)) == ["447700900001"]
    assert place(generic(1.5, "f")) == 1.5
    assert wire(Messenger.web_url("A", IMAGE, messenger_extensions=generic(True, "b")))["messenger_extensions"] is True  # type: ignore[arg-type]
    assert flight(generic(CLOCK, "M")) == "2030-01-02T03:04"
    for missing in (science.NA, science.NaT, generic(None, "M"), generic(NAN, "f")):
        assert expiry(missing) is None
        assert sms_to(ndarray("1", missing, generic("2", "U"))) == ["1", "2"]
    (problem,) = Line.multicast(ndarray(ndarray("U1"), shape=(1, 1))).message(Line.text("Hi")).problems()
    assert problem.message == "must be an array, not a Python ndarray"


def sms_to(numbers: Any) -> Any:
    return wire(WebexConnect.sms("Hi").to(msisdn=numbers))["destination"][0]["msisdn"]


def test_the_real_numpy_and_pandas() -> None:
    numpy, pandas = pytest.importorskip("numpy"), pytest.importorskip("pandas")
    assert place(numpy.float64(1.5)) == place(numpy.array(1.5)) == place(numpy.float32(1.5)) == 1.5
    assert wire(Line.audio(IMAGE, duration=numpy.int64(5)))["duration"] == 5
    assert expiry(pandas.Timestamp(MOMENT)) == "2030-01-01T20:04:05Z"
    assert expiry(pandas.NaT) is expiry(pandas.NA) is expiry(numpy.datetime64("NaT", "us")) is None
    assert flight(numpy.datetime64("2030-01-02T03:04:05.123456789")) == "2030-01-02T03:04"
    assert flight(numpy.datetime64("2030-01-02T03")) == "2030-01-02T03:00"
    assert picker("date", min=numpy.datetime64("2030-01-02"))["min"] == "2030-01-02"
    assert picker("date", min=numpy.datetime64("2030-01"))["min"] == "2030-01-01"
    assert expiry(numpy.datetime64("NaT", "D")) is None
    assert raw({"x": [1, numpy.nan, pandas.NA], "y": numpy.array([1.5, numpy.nan])}).to_dict() == {
        "x": [1, None, None],
        "y": [1.5, None],
    }
    assert place(numpy.float32(19.9)) == place(numpy.array(19.9, dtype="float32")) == place(numpy.float64(19.9)) == 19.9
    assert place(numpy.float16(1.1)) == 1.1
    assert place(numpy.longdouble(19.9)) == 19.9
    refused = [
        Messenger.flight_schedule(departure_time=numpy.datetime64("2030-01-02")),  # a date
        Messenger.flight_schedule(departure_time=numpy.datetime64("20000-01-02T03:04")),
        Line.audio(IMAGE, duration=numpy.timedelta64(5, "ns")),
    ]
    if numpy.dtype("longdouble").itemsize > 8:
        refused.append(Line.location("Shop", "1 Lake Road", latitude=numpy.longdouble("19.9"), longitude=9))
    assert [problem_of(payload).rule for payload in refused] == ["type"] * len(refused)
    for column in ([1, None], [1, 2]):
        numbers = [str(number) for number in column if number]
        assert sms_to(pandas.Series(column)) == sms_to(pandas.Index(column)) == numbers
        assert sms_to(pandas.Series(column, dtype="Int64")) == numbers
    assert sms_to(numpy.array(["1", "2"])) == ["1", "2"]


def test_real_lazy_texts_and_addresses() -> None:
    functional = pytest.importorskip("django.utils.functional")
    assert text(functional.lazystr("Hi")) == "Hi"


@pytest.mark.parametrize(
    "value", ["84901", 84901, 84901.0, 1.5, Decimal(84901), "numpy.float64", "numpy.int64"], ids=repr
)
def test_a_receiver_is_taken_as_an_argument_as_by_its_method(value: Any) -> None:
    if str(value).startswith("numpy"):
        value = getattr(pytest.importorskip("numpy"), value.rpartition(".")[2])(84901)
    messages: list[Any] = [Instagram.text("x"), Messenger.text("x")]
    for send, message in zip((Instagram.send, Messenger.send), messages, strict=True):
        make: Any = send
        assert make(message, to=value).to_dict(check=False) == make(message).to(value).to_dict(check=False)
