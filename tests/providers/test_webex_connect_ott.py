"""The rules of Webex Connect for messages to Messenger, WhatsApp and Apple, just within and just beyond each rule."""

import json
from collections.abc import Callable
from functools import reduce
from typing import Any, NamedTuple, Protocol

import pytest

import ottbuild
from ottbuild import Builder, Messenger, Part, Problem, WebexConnect
from tests.helpers import quietly
from tests.providers.cases import CASES
from tests.providers.cases.messenger import AMSTERDAM, ROME
from tests.selection import for_each

WhatsApp = WebexConnect.WhatsApp
Apple = WebexConnect.Apple

CHARACTERS = "characters"
ITEMS = "items"

FB = "/channels/OTT-Messaging/fb"
PAYLOAD = f"{FB}/attachment/payload"
ELEMENT = f"{PAYLOAD}/elements/0"
WA = "/channels/OTT-Messaging/wa"
ABC = "/channels/AppleBusinessChat"
DATA = f"{ABC}/interactiveData/data"
FORM = f"{DATA}/dynamic/data"
PARAMETERS = "/message/parameters"

LINK = "https://example.com"
PNG = "https://example.com/mug.png"

NO_TEXT = "param 'text' missing for channel fb"
NOBODY = "any one of [customerid,msisdn,email, userid,pushid,psid, etc.] is mandatory"


class Judged(Protocol):
    def problems(self) -> tuple[Problem, ...]: ...


class Wire(NamedTuple):
    """A request that the fluent calls can't make."""

    data: dict[str, Any]

    def problems(self) -> tuple[Problem, ...]:
        return ottbuild.check("webex_connect.message", self.data)


def errors(payload: Judged) -> tuple[Problem, ...]:
    """Return the problems that are no warnings."""
    return tuple(problem for problem in payload.problems() if problem.is_error)


class Rule(NamedTuple):
    what: str
    right: Judged
    wrong: Judged
    pointer: str
    rule: str
    message: str
    limit: Any = None
    actual: Any = None
    unit: str | None = None
    provider: str | None = None
    """What the provider says of it, with code 7003."""
    severity: str = "error"


def at(payload: Builder[Any], pointer: str, check: bool = True) -> Any:
    """Return the value at a place of a request."""
    return reduce(lambda place, step: place[step], pointer.split("/")[1:], payload.to_dict(check=check))


def changed(payload: Builder[Any], pointer: str, /, **fields: Any) -> Wire:
    """Return a valid request with changed fields in one object. Fields that are None are removed."""
    wire = payload.to_dict()
    place: Any = wire
    for step in pointer.split("/")[1:]:
        place = place[int(step) if step.isdigit() else step]
    place.update(fields)
    for name in [name for name, value in fields.items() if value is None]:
        del place[name]
    return Wire(wire)


def missing(payload: Builder[Any], pointer: str, because: str = "", provider: str | None = None) -> Rule:
    """Make a rule: the request is invalid without this field."""
    holder, _, name = pointer.rpartition("/")
    message = "is required" + (f" (because {because})" if because else "")
    wrong = changed(payload, holder, **{name: None})
    return Rule(f"without {pointer}", payload, wrong, pointer, "required", message, provider=provider)


def empty(payload: Builder[Any], pointer: str, provider: str | None = None) -> Rule:
    """Make a rule: the list must not be empty."""
    holder, _, name = pointer.rpartition("/")
    wrong = changed(payload, holder, **{name: []})
    return Rule(f"empty {pointer}", payload, wrong, pointer, "min_items", "must not be empty", 1, 0, ITEMS, provider)


def too_long(put: Callable[[str], Judged], pointer: str, most: int) -> Rule:
    """Make a rule: the text must not be longer than the limit. An emoji is one character."""
    message = f"is {most + 1} characters long, at most {most} are allowed"
    right, wrong = put("🍎" * most), put("🍎" * (most + 1))
    return Rule(
        f"{most} characters in {pointer}", right, wrong, pointer, "max_length", message, most, most + 1, CHARACTERS
    )


def softened(rule: Rule) -> Rule:
    """Make a warning of a rule: the network's pages ask for it, and those of Webex Connect do not."""
    page = "https://developers.webexconnect.io/reference/send-message-v1"
    message = f"{rule.message} by the network's rules, though not by {page}"
    return rule._replace(message=message, severity="warning")


def advice(rule: Rule) -> Rule:
    """Make a warning of a rule."""
    return rule._replace(severity="warning")


def too_many(put: Callable[[int], Judged], pointer: str, most: int) -> Rule:
    """Make a rule: the list must not be longer than the limit."""
    message = f"has {most + 1} items, at most {most} are allowed"
    return Rule(f"{most} in {pointer}", put(most), put(most + 1), pointer, "max_items", message, most, most + 1, ITEMS)


def not_one_of(what: str, right: Judged, wrong: Judged, pointer: str, actual: str, allowed: list[str], *,
               meant: str = "", rule: str = "enum") -> Rule:  # fmt: skip
    """Make a rule: the value must be one of the list."""
    message = f"{actual!r} is not one of {', '.join(map(repr, allowed[:-1]))} and {allowed[-1]!r}"
    message += f"; did you mean {meant!r}?" if meant else ""
    return Rule(what, right, wrong, pointer, rule, message, allowed, actual)


# Messenger


def fb(message: Any) -> Any:
    return WebexConnect.messenger(message, appid="a_1").to(psid=["1"])


def with_button(button: Any) -> Any:
    return fb(Messenger.button_template("Help?").buttons([button]))


def quick_reply(title: str = "Red", payload: str = "RED") -> Any:
    return fb(Messenger.text("Color?").quick_reply(title, payload))


def card(title: str = "Mug", **options: Any) -> Any:
    return fb(Messenger.generic_template().element(title, **{"subtitle": "350 ml", **options}))


HELLO = fb(Messenger.text("Hello"))
IMAGE = fb(Messenger.image(PNG))
POSTBACK = Messenger.postback("Save", "SAVE")
MUG = Messenger.generic_element("Mug", subtitle="350 ml")
BUTTONS = fb(
    Messenger.button_template("Help?").web_url("Read", LINK).postback("Chat", "CHAT").phone_number("Call", "+4")
)
TYPING = WebexConnect.messenger_sender_action("typing_on", appid="a_1").to(psid=["1"])
TAGGED = HELLO.messaging_type("MESSAGE_TAG").tag("HUMAN_AGENT")

SCHEDULE = Messenger.full_flight_schedule(departure_time="2030-01-02T19:45", arrival_time="2030-01-02T22:20")
FLIGHT = Messenger.flight_info(
    "XX1",
    departure_airport=ROME,
    arrival_airport=AMSTERDAM,
    flight_schedule=Messenger.flight_schedule(departure_time="2030-01-02T19:45"),
)
RECEIPT = fb(quietly(CASES["messenger/receipt_template_in_full"]))


def itinerary(products: int = 1) -> Any:
    extras = [Messenger.product_info("Lounge", "Yes")] * products
    template = quietly(
        lambda: Messenger.airline_itinerary_template(
            "Your trip", locale="en_US", pnr_number="AB12CD", total_price="135", currency="EUR"
        )
    )
    return fb(
        template.passenger_info("Ida Roe", passenger_id="p1")
        .flight_info(
            "XX1",
            connection_id="c1",
            segment_id="s1",
            departure_airport=ROME,
            arrival_airport=AMSTERDAM,
            flight_schedule=SCHEDULE,
            travel_class="economy",
        )
        .passenger_segment_info(segment_id="s1", passenger_id="p1", seat="1A", seat_type="Window", product_info=extras)
        .price_info("Fuel", amount="15", currency="EUR")
    )


def boarding_pass(auxiliary: int = 1, secondary: int = 1) -> Any:
    template = quietly(lambda: Messenger.airline_boardingpass_template("You are in.", locale="en_US"))
    return fb(
        template.boarding_pass(
            "ROE/IDA",
            pnr_number="AB12CD",
            logo_image_url=PNG,
            qr_code="M1ROE/IDA",
            above_bar_code_image_url=PNG,
            flight_info=FLIGHT,
            auxiliary_fields=[Messenger.field("Terminal", "T1")] * auxiliary,
            secondary_fields=[Messenger.field("Gate", "D57")] * secondary,
        )
    )


CHECKIN = fb(quietly(CASES["messenger/airline_checkin_template"]))
UPDATE = fb(
    quietly(lambda: Messenger.airline_update_template("delay", locale="en_US", pnr_number="AB12CD")).update_flight_info(
        FLIGHT
    )
)

PEOPLE = {
    "psid": ["psid", "customerid", "msisdn", "email"],
    "abcUserId": ["abcUserId", "msisdn", "customerid", "email"],
}
"""The kinds of id for a channel."""


def beside(payload: Any, called: str, other: str, own: str) -> Rule:
    """Make a rule: an id of a stored profile stands alone."""
    message = f"needs exactly one of {', '.join(PEOPLE[own][:-1])} and email; {own} and {other} are set"
    right, wrong = payload.to(**{other: ["1"]}), payload.to(**{called: ["1"], other: ["1"]})
    return Rule(f"{other} beside {own}", right, wrong, "/destination/1", "one_of", message, PEOPLE[own], [own, other])


MESSENGER = [
    missing(HELLO, "/appid"),
    missing(HELLO, "/channels", "there is no stored template"),
    missing(HELLO, "/channels/OTT-Messaging", provider="param 'OTT-Messaging' missing for channel fb"),
    missing(HELLO, FB, provider="param 'fb' missing for channel fb"),
    missing(HELLO, "/destination"),
    empty(HELLO, "/destination"),
    Rule("nobody in Messenger", HELLO, changed(HELLO, "/destination/0", psid=None), "/destination/0", "one_of",
         "needs exactly one of psid, customerid, msisdn and email; none is set", PEOPLE["psid"], [], provider=NOBODY),
    *[beside(HELLO, "psid", one, "psid") for one in ("customerid", "msisdn", "email")],
    empty(HELLO, "/destination/0/psid", provider=NOBODY),
    Rule("nothing", HELLO, changed(HELLO, FB, text=None), FB, "any_of",
         "needs at least one of text, attachment or sender_action; none is set (because there is no stored template)",
         ["text", "attachment", "sender_action"], [], provider=NO_TEXT),
    Rule("an empty text", HELLO, fb(Messenger.text("")), f"{FB}/text", "min_length", "must not be empty",
         1, 0, CHARACTERS, NO_TEXT),
    *[
        Rule(f"{one} and {other}", right, changed(right, FB, **{one: at(beside, f"{FB}/{one}")}), FB, "exclusive",
             f"can't have {one} and {other} together", [one, other], [one, other])
        for one, beside, other, right in [
            ("text", HELLO, "attachment", IMAGE),
            ("text", HELLO, "sender_action", TYPING),
            ("attachment", IMAGE, "sender_action", TYPING),
        ]
    ],
    not_one_of("a sender action", TYPING, changed(TYPING, FB, sender_action="markread"), f"{FB}/sender_action",
               "markread", ["mark_seen", "typing_on", "typing_off"]),
    Rule("a sender action with quick replies", quick_reply(),
         changed(TYPING, FB, quick_replies=[{"content_type": "location"}]), FB, "exclusive",
         "can't have sender_action and quick_replies together", ["sender_action", "quick_replies"],
         ["sender_action", "quick_replies"]),
    missing(TAGGED, f"{FB}/tag", "messaging_type is 'MESSAGE_TAG'"),
    not_one_of("a messaging type", TAGGED, changed(HELLO, FB, messaging_type="UTILITY"), f"{FB}/messaging_type",
               "UTILITY", ["RESPONSE", "UPDATE", "MESSAGE_TAG"]),
    not_one_of("a notification type", HELLO.notification_type("NO_PUSH"), HELLO.notification_type("PUSH"),
               f"{FB}/notification_type", "PUSH", ["REGULAR", "SILENT_PUSH", "NO_PUSH"], meant="NO_PUSH"),
    too_long(lambda text: fb(Messenger.text(text)), f"{FB}/text", 2000),
    Rule("smart links", fb(Messenger.text("{{link_5}}")).smartlink(5, validity=30), fb(Messenger.text("{{link_5}}")),
         "/channels/smartlinks", "required", "is required (because the text holds a smart link placeholder)"),
    too_many(lambda number: fb(Messenger.text("Color?").quick_replies([Messenger.quick_reply("Red", "RED")] * number)),
             f"{FB}/quick_replies", 10),
    too_long(lambda text: quick_reply(title=text), f"{FB}/quick_replies/0/title", 20),
    too_long(lambda text: quick_reply(payload=text), f"{FB}/quick_replies/0/payload", 1000),
    missing(quick_reply(), f"{FB}/quick_replies/0/title"),
    missing(quick_reply(), f"{FB}/quick_replies/0/payload"),
    not_one_of("an attachment", IMAGE, changed(IMAGE, f"{FB}/attachment", type="sticker"), f"{FB}/attachment/type",
               "sticker", ["image", "audio", "video", "file", "template"], rule="unknown_variant"),
    *[
        Rule(f"{name} without url and id", fb(media(attachment_id="77")), changed(fb(media(LINK, is_reusable=True)), PAYLOAD, url=None),
             PAYLOAD, "any_of",
             "needs at least one of url or attachment_id; none is set "
             f"(because type is '{name}')", ["url", "attachment_id"], [])
        for name, media in [("image", Messenger.image), ("audio", Messenger.audio), ("video", Messenger.video),
                            ("file", Messenger.file)]
    ],
    too_many(lambda number: fb(Messenger.generic_template().elements([MUG] * number)),
             f"{PAYLOAD}/elements", 10),
    missing(card(image_url=PNG), f"{ELEMENT}/title"),
    too_long(lambda text: card(text), f"{ELEMENT}/title", 80),
    too_long(lambda text: card(subtitle=text), f"{ELEMENT}/subtitle", 80),
    too_many(lambda number: card(buttons=[POSTBACK] * number), f"{ELEMENT}/buttons", 3),
    missing(BUTTONS, f"{PAYLOAD}/text"),
    softened(missing(BUTTONS, f"{PAYLOAD}/buttons")),
    softened(empty(BUTTONS, f"{PAYLOAD}/buttons")),
    softened(too_long(lambda text: fb(Messenger.button_template(text).web_url("Read", LINK)), f"{PAYLOAD}/text", 640)),
    softened(too_long(lambda text: with_button(Messenger.web_url(text, LINK)), f"{PAYLOAD}/buttons/0/title", 20)),
    softened(too_long(lambda text: with_button(Messenger.postback(text, "A")), f"{PAYLOAD}/buttons/0/title", 20)),
    softened(too_long(lambda text: with_button(Messenger.phone_number(text, "+4")), f"{PAYLOAD}/buttons/0/title", 20)),
    softened(too_long(lambda text: card(buttons=[Messenger.web_url(text, LINK)]), f"{ELEMENT}/buttons/0/title", 20)),
    *[
        softened(missing(RECEIPT, f"{PAYLOAD}/{field}"))
        for field in ("elements/0/price", "summary/total_cost", "adjustments/0/name", "adjustments/0/amount")
    ],
    Rule("whole quantities", changed(RECEIPT, f"{PAYLOAD}/elements/0", quantity=2),
         changed(RECEIPT, f"{PAYLOAD}/elements/0", quantity=1.5), f"{PAYLOAD}/elements/0/quantity", "type",
         "must be an integer, not the number 1.5", "integer", "number"),
    Rule("digits of a time", changed(RECEIPT, PAYLOAD, timestamp="1428444852"),
         changed(RECEIPT, PAYLOAD, timestamp="2015-04-07"), f"{PAYLOAD}/timestamp", "pattern",
         "'2015-04-07' does not fit: When the order was placed, in Unix seconds; for example, '1772532000'", "^[0-9]+$", "2015-04-07"),
    too_many(lambda number: fb(Messenger.button_template("Help?").buttons([POSTBACK] * number)), f"{PAYLOAD}/buttons",
             3),
    missing(BUTTONS, f"{PAYLOAD}/buttons/0/url"),
    missing(BUTTONS, f"{PAYLOAD}/buttons/1/payload"),
    missing(BUTTONS, f"{PAYLOAD}/buttons/2/payload"),
    *[
        missing(RECEIPT, f"{PAYLOAD}/{field}", because)
        for field, because in [
            ("recipient_name", ""), ("order_number", ""), ("currency", ""), ("payment_method", ""), ("summary", ""),
            ("elements", "it is a receipt"), ("elements/0/title", ""), ("address/street_1", ""), ("address/city", ""),
            ("address/postal_code", ""), ("address/state", ""), ("address/country", ""),
        ]
    ],
    *[
        missing(itinerary(), f"{PAYLOAD}/{field}")
        for field in (
            "intro_message", "locale", "pnr_number", "passenger_info", "flight_info", "passenger_segment_info",
            "total_price", "currency", "passenger_info/0/name", "passenger_info/0/passenger_id",
            "flight_info/0/connection_id", "flight_info/0/segment_id", "flight_info/0/flight_number",
            "flight_info/0/departure_airport", "flight_info/0/arrival_airport", "flight_info/0/flight_schedule",
            "flight_info/0/travel_class", "flight_info/0/departure_airport/airport_code",
            "flight_info/0/departure_airport/city", "flight_info/0/flight_schedule/departure_time",
            "flight_info/0/flight_schedule/arrival_time", "passenger_segment_info/0/segment_id",
            "passenger_segment_info/0/passenger_id", "passenger_segment_info/0/seat",
            "passenger_segment_info/0/seat_type", "passenger_segment_info/0/product_info/0/title",
            "passenger_segment_info/0/product_info/0/value", "price_info/0/title",
            "passenger_segment_info/0/product_info",
        )
    ],
    Rule("an amount or a value", changed(itinerary(), f"{PAYLOAD}/price_info/0", amount=None, value="Fuel"),
         changed(itinerary(), f"{PAYLOAD}/price_info/0", amount=None), f"{PAYLOAD}/price_info/0", "any_of",
         "needs at least one of amount or value; none is set", ["amount", "value"], [], severity="warning"),
    Rule("a text in the header", changed(boarding_pass(), f"{PAYLOAD}/boarding_pass/0", header_text_field="Priority"),
         changed(boarding_pass(), f"{PAYLOAD}/boarding_pass/0", header_text_field=5.5),
         f"{PAYLOAD}/boarding_pass/0/header_text_field", "type", "must be an object or a string, not the number 5.5",
         ["object", "string"], "number"),
    too_many(itinerary, f"{PAYLOAD}/passenger_segment_info/0/product_info", 4),
    *[
        missing(CHECKIN, f"{PAYLOAD}/{field}")
        for field in ("intro_message", "locale", "pnr_number", "flight_info", "checkin_url",
                      "flight_info/0/flight_schedule/arrival_time")
    ],
    *[
        missing(boarding_pass(), f"{PAYLOAD}/{field}")
        for field in ("intro_message", "locale", "boarding_pass", "boarding_pass/0/passenger_name",
                      "boarding_pass/0/pnr_number", "boarding_pass/0/logo_image_url",
                      "boarding_pass/0/above_bar_code_image_url", "boarding_pass/0/flight_info",
                      "boarding_pass/0/auxiliary_fields/0/label", "boarding_pass/0/auxiliary_fields/0/value")
    ],
    too_many(lambda number: boarding_pass(auxiliary=number), f"{PAYLOAD}/boarding_pass/0/auxiliary_fields", 5),
    too_many(lambda number: boarding_pass(secondary=number), f"{PAYLOAD}/boarding_pass/0/secondary_fields", 5),
    Rule("no code", boarding_pass(), changed(boarding_pass(), f"{PAYLOAD}/boarding_pass/0", qr_code=None),
         f"{PAYLOAD}/boarding_pass/0", "any_of", "needs at least one of qr_code or barcode_image_url; none is set",
         ["qr_code", "barcode_image_url"], []),
    *[
        missing(UPDATE, f"{PAYLOAD}/{field}")
        for field in ("update_type", "locale", "pnr_number", "update_flight_info",
                      "update_flight_info/flight_schedule/departure_time")
    ],
    not_one_of("an update", UPDATE, changed(UPDATE, PAYLOAD, update_type="early"), f"{PAYLOAD}/update_type", "early",
               ["delay", "gate_change", "cancellation"]),
    not_one_of("a class", changed(boarding_pass(), f"{PAYLOAD}/boarding_pass/0", travel_class="first_class"),
               changed(boarding_pass(), f"{PAYLOAD}/boarding_pass/0", travel_class="first"),
               f"{PAYLOAD}/boarding_pass/0/travel_class", "first", ["economy", "business", "first_class"],
               meant="first_class"),
    Rule("a color", changed(UPDATE, PAYLOAD, theme_color="#009ddc"), changed(UPDATE, PAYLOAD, theme_color="blue"),
         f"{PAYLOAD}/theme_color", "pattern",
         "'blue' does not fit: Background color, as hexadecimal RGB; for example, '#0B5FA5'", "^#[0-9A-Fa-f]{6}$", "blue"),
]  # fmt: skip

# WhatsApp


def wa(content: Any) -> Any:
    return WebexConnect.whatsapp(content, appid="a_1").to(waid=["1"])


def from_template(**parameters: Any) -> Any:
    return WebexConnect.whatsapp_template("5139", appid="a_1", parameters=parameters).to(waid=["1"])


def numbered(rows: int, first: int = 1) -> list[Part[Any]]:
    """Return rows that differ."""
    return [WhatsApp.row(title=f"Bill {number}", id=f"r{number}") for number in range(first, first + rows)]


def menu(rows: int = 1, body: str = "Choose", button: str = "Open", **options: Any) -> Any:
    section = WhatsApp.section(numbered(rows))
    return wa(WhatsApp.list(body, button, [section], **options))


def reply(buttons: int = 1, body: str = "Sure?", **options: Any) -> Any:
    return wa(
        WhatsApp.reply(body, [WhatsApp.button(title=f"Yes {one}", id=f"b{one}") for one in range(buttons)], **options)
    )


def contact(**options: Any) -> Any:
    return wa(WhatsApp.contacts([WhatsApp.contact("Ana Roe", **{"first_name": "Ana", **options})]))


def one_row(row: Part[Any]) -> Any:
    return wa(WhatsApp.list("Choose", "Open", [WhatsApp.section([row])]))


def one_button(button: Part[Any]) -> Any:
    return wa(WhatsApp.reply("Sure?", [button]))


TEXT = wa(WhatsApp.text("Hello"))
TEMPLATE = WebexConnect.whatsapp_template("5139", appid="a_1").to(waid=["1"])
LOCATION = wa(WhatsApp.location(latitude=1, longitude=2))
CARD = contact(
    addresses=[WhatsApp.address(country_code="NL")],
    emails=[WhatsApp.email("ana@example.com")],
    urls=[WhatsApp.url(LINK)],
)
HSM = wa(quietly(lambda: WhatsApp.hsm("a", namespace="ns_1", language_code="en", policy="deterministic",
                                      localizable_params=[WhatsApp.localizable_param("Ana")])))  # fmt: skip
DATE = from_template(day=WhatsApp.date_time("May 4"))
PRICE = from_template(price=WhatsApp.currency("EUR 1", currency_code="EUR", amount_1000=1000))
SUFFIX = from_template(track=WhatsApp.url_suffix("1"))
ANSWERS = from_template(quickReply=[WhatsApp.quick_reply("Yes", "YES")])
OTP = from_template(otp=WhatsApp.otp("1234"))
MEDIA: dict[str, Callable[[str], Any]] = {
    "image": lambda url: wa(WhatsApp.image(url, "image/png")),
    "audio": lambda url: wa(WhatsApp.audio(url, "audio/mpeg")),
    "document": lambda url: wa(WhatsApp.document(url, "application/pdf")),
    "video": lambda url: wa(WhatsApp.video(url, "video/mp4")),
    "sticker": lambda url: wa(WhatsApp.sticker(url, "image/webp")),
}
HEADERS: dict[str, Part[Any]] = {
    "document": WhatsApp.document_header(LINK),
    "video": WhatsApp.video_header(LINK),
    "image": WhatsApp.image_header(LINK),
}
FILES = ["image", "video", "document"]
NAMES = ["first_name", "last_name", "middle_name", "suffix", "prefix"]
EXTENSION = r"\.[A-Za-z0-9]+$"

WHATSAPP = [
    *[missing(TEXT, pointer) for pointer in ("/appid", "/destination")],
    missing(TEXT, "/channels", "there is no stored template"),
    missing(TEXT, "/channels/OTT-Messaging", "there is no stored template"),
    missing(TEXT, WA),
    Rule("just an identity", TEMPLATE.content(WhatsApp.identity("h1")), wa(WhatsApp.identity("h1")), f"{WA}/type",
         "required", "is required (because there is no stored template)"),
    Rule("a content and a template", TEMPLATE, TEMPLATE.content(WhatsApp.text("Hello")), f"{WA}/type", "forbidden",
         "must not be set (because there is a stored template)", actual="text"),
    missing(TEMPLATE, "/message/template"),
    Rule("neither waid nor bsuid", TEXT, WebexConnect.whatsapp(WhatsApp.text("Hello"), appid="a_1").to(),
         "/destination/0", "one_of",
         "breaks the rule: waid, bsuid or both, or one kind of id of a stored profile.", None, [],
         provider=NOBODY),
    *[
        Rule(f"{one} beside waid", TEXT.to(**{one: ["1"]}), TEXT.to(waid=["1"], **{one: ["1"]}), "/destination/1",
             "one_of", "breaks the rule: waid, bsuid or both, or one kind of id of a stored profile.", None,
             ["waid", one])
        for one in ("customerid", "msisdn", "email")
    ],
    empty(TEXT, "/destination/0/waid", NOBODY),
    not_one_of("a content of another network", TEXT, changed(TEXT, WA, type="carousel"), f"{WA}/type", "carousel",
               ["text", "image", "audio", "document", "video", "sticker", "location", "contacts", "list", "reply",
                "hsm"],
               rule="unknown_variant"),
    Rule("smart links", wa(WhatsApp.text("{{link_5}}")).smartlink(5, validity=30), wa(WhatsApp.text("{{link_5}}")),
         "/channels/smartlinks", "required", "is required (because the text holds a smart link placeholder)"),
    missing(TEXT, f"{WA}/text/body"),
    not_one_of("a flag", wa(WhatsApp.text("Hello", preview_url=True)), changed(TEXT, WA, preview_url="yes"),
               f"{WA}/preview_url", "yes", ["true", "false"]),
    *[
        Rule(f"an extension of {name}", put("https://example.com/v1/a.b2"), put(wrong), f"{WA}/{name}/url", "pattern",
             f"{wrong!r} breaks the rule: The address ends in the extension of the file's name.", EXTENSION, wrong)
        for name, put in MEDIA.items()
        for wrong in ("https://example.com/a", "https://example.com/a.png?size=2")
    ],
    *[
        missing(put(PNG), f"{WA}/{name}/{field}")
        for name, put in MEDIA.items()
        for field in ("url", "mimeType")
    ],
    *[
        Rule(f"a caption of {name}", MEDIA["video"](PNG), changed(MEDIA[name](PNG), f"{WA}/{name}", caption="a"),
             f"{WA}/{name}/caption", "unknown_field", f"is not a field of WhatsApp{name.title()}", ["url", "mimeType"],
             "caption")
        for name in ("audio", "sticker")
    ],
    missing(LOCATION, f"{WA}/location/longitude"),
    missing(LOCATION, f"{WA}/location/latitude"),
    missing(CARD, f"{WA}/contacts"),
    missing(CARD, f"{WA}/contacts/0/name"),
    missing(CARD, f"{WA}/contacts/0/name/formatted_name"),
    missing(CARD, f"{WA}/contacts/0/emails/0/email"),
    missing(CARD, f"{WA}/contacts/0/urls/0/url"),
    *[
        Rule(f"a name with nothing but {field}", contact(**{"first_name": None, field: "a"}), contact(first_name=None),
             f"{WA}/contacts/0/name", "any_of",
             "needs at least one of first_name, last_name, middle_name, suffix or prefix; none is set", NAMES, [])
        for field in NAMES
    ],
    Rule("a birthday", contact(birthday="1990-12-31"), contact(birthday="31.12.1990"), f"{WA}/contacts/0/birthday",
         "pattern", "'31.12.1990' does not fit: Birthday as YYYY-MM-DD; for example, '1990-04-12'",
         "^[0-9]{4}-[0-9]{2}-[0-9]{2}$", "31.12.1990"),
    Rule("a country code", contact(addresses=[WhatsApp.address(country_code="NL")]),
         contact(addresses=[WhatsApp.address(country_code="NLD")]), f"{WA}/contacts/0/addresses/0/country_code",
         "max_length", "is 3 characters long, at most 2 are allowed", 2, 3, "characters"),
    Rule("a short country code", contact(addresses=[WhatsApp.address(country_code="NL")]),
         contact(addresses=[WhatsApp.address(country_code="N")]), f"{WA}/contacts/0/addresses/0/country_code",
         "min_length", "is 1 character long, at least 2 are needed", 2, 1, "characters"),
    *[
        missing(menu(), f"{WA}/list/{field}")
        for field in ("body", "action", "action/button", "action/sections", "action/sections/0/rows",
                      "action/sections/0/rows/0/id", "action/sections/0/rows/0/title")
    ],
    too_long(lambda text: menu(header=text), f"{WA}/list/header/text", 60),
    too_long(lambda text: menu(body=text), f"{WA}/list/body/text", 4096),
    advice(too_long(lambda text: menu(body=text), f"{WA}/list/body/text", 1024)),
    too_long(lambda text: menu(footer=text), f"{WA}/list/footer/text", 60),
    too_long(lambda text: one_row(WhatsApp.row(title="Bill", id=text)), f"{WA}/list/action/sections/0/rows/0/id", 200),
    too_long(lambda text: one_row(WhatsApp.row(title=text, id="r1")), f"{WA}/list/action/sections/0/rows/0/title", 24),
    too_long(lambda text: one_row(WhatsApp.row(title="Bill", id="r1", description=text)),
             f"{WA}/list/action/sections/0/rows/0/description", 72),
    Rule("a section has rows", menu(), menu(0), f"{WA}/list/action/sections/0/rows", "min_items", "must not be empty",
         1, 0, ITEMS),
    Rule("ids of rows", menu(2), wa(WhatsApp.list("a", "b", [
             WhatsApp.section([WhatsApp.row(title="A", id="r1")], title="A"), WhatsApp.section([WhatsApp.row(title="B", id="r1")], title="B"),
         ])), f"{WA}/list/action/sections", "unique_field", "has the same rows.id twice: 'r1'", "rows.id", ["r1"]),
    advice(Rule("titles of rows", menu(2), wa(WhatsApp.list("a", "b", [
             WhatsApp.section([WhatsApp.row(title="A", id="r1"), WhatsApp.row(title="A", id="r2")]),
         ])), f"{WA}/list/action/sections", "unique_field", "has the same rows.title twice: 'A'", "rows.title", ["A"])),
    too_long(lambda text: wa(WhatsApp.text(text)), f"{WA}/text/body", 4096),
    too_long(lambda text: wa(WhatsApp.image(PNG, "image/png", caption=text)), f"{WA}/image/caption", 1024),
    too_long(lambda text: wa(WhatsApp.video(PNG, "video/mp4", caption=text)), f"{WA}/video/caption", 1024),
    too_long(lambda text: wa(WhatsApp.document(PNG, "application/pdf", caption=text)), f"{WA}/document/caption", 1024),
    too_many(lambda number: wa(WhatsApp.contacts([WhatsApp.contact("Ana Roe", first_name="Ana")] * number)),
             f"{WA}/contacts", 257),
    too_long(lambda text: one_button(WhatsApp.button(title="Yes", id=text)), f"{WA}/reply/action/buttons/0/reply/id", 256),
    too_long(lambda text: one_button(WhatsApp.button(title=text, id="b1")), f"{WA}/reply/action/buttons/0/reply/title", 20),
    Rule("a title of a button", reply(), one_button(WhatsApp.button(title="", id="b1")),
         f"{WA}/reply/action/buttons/0/reply/title", "min_length", "must not be empty", 1, 0, CHARACTERS),
    *[
        Rule(f"a {field} of buttons", reply(2), wa(WhatsApp.reply("Sure?", [WhatsApp.button(**one), WhatsApp.button(**two)])),
             f"{WA}/reply/action/buttons", "unique_field", f"has the same reply.{field} twice: 'A'", f"reply.{field}",
             ["A"])
        for field, one, two in [
            ("title", {"title": "A", "id": "b1"}, {"title": "A", "id": "b2"}),
            ("id", {"title": "Yes", "id": "A"}, {"title": "No", "id": "A"}),
        ]
    ],
    too_long(lambda text: menu(button=text), f"{WA}/list/action/button", 20),
    too_long(lambda text: wa(WhatsApp.list("a", "b", [WhatsApp.section(numbered(1), title=text)])),
             f"{WA}/list/action/sections/0/title", 24),
    Rule("no section", menu(), wa(WhatsApp.list("Choose", "Open", [])), f"{WA}/list/action/sections", "min_items",
         "must not be empty", 1, 0, "items"),
    Rule("10 rows", menu(10), menu(11), f"{WA}/list/action/sections", "total_items",
         "has 11 rows in all, at most 10 are allowed", 10, 11, "items"),
    Rule("10 rows in all", wa(WhatsApp.list("a", "b", [WhatsApp.section(numbered(5, n), title="A") for n in (1, 6)])),
         wa(WhatsApp.list("a", "b", [WhatsApp.section(numbered(4, n), title="A") for n in (1, 5, 9)])),
         f"{WA}/list/action/sections", "total_items", "has 12 rows in all, at most 10 are allowed", 10, 12, "items"),
    Rule("titles of sections", menu(),
         wa(WhatsApp.list("a", "b", [WhatsApp.section(numbered(1), title="A"), WhatsApp.section(numbered(1, 2))])),
         f"{WA}/list/action/sections/1/title", "required", "is required (because there are several sections)"),
    *[
        missing(reply(), f"{WA}/reply/{field}")
        for field in ("body", "action", "action/buttons", "action/buttons/0/reply/id", "action/buttons/0/reply/title")
    ],
    too_long(lambda text: reply(header=WhatsApp.text_header(text)), f"{WA}/reply/header/text", 60),
    too_long(lambda text: reply(body=text), f"{WA}/reply/body/text", 1024),
    too_long(lambda text: reply(footer=text), f"{WA}/reply/footer/text", 60),
    too_many(reply, f"{WA}/reply/action/buttons", 3),
    Rule("no button", reply(), reply(0), f"{WA}/reply/action/buttons", "min_items", "must not be empty", 1, 0, "items"),
    *[
        missing(reply(header=header), f"{WA}/reply/header/{name}/url")
        for name, header in HEADERS.items()
    ],
    missing(reply(header=WhatsApp.image_header(LINK, provider="p1")), f"{WA}/reply/header/image/provider/name"),
    Rule("a header of two kinds", reply(header=WhatsApp.image_header(LINK)),
         changed(reply(header=WhatsApp.image_header(LINK)), f"{WA}/reply/header", text="Hello"),
         f"{WA}/reply/header/text", "unknown_field", "is not a field of WhatsAppImageHeader", ["type", "image"],
         "text"),
    Rule("a header of a list", menu(header="A"), changed(menu(header="A"), f"{WA}/list/header", type="image"),
         f"{WA}/list/header/type", "const", "must be 'text', not 'image'", "text", "image"),
    *[
        missing(HSM, f"{WA}/hsm/{field}")
        for field in ("namespace", "element_name", "language", "language/code", "language/policy",
                      "localizable_params", "localizable_params/0/default")
    ],
    *[
        missing(from_template(**{name: WhatsApp.media(LINK)}), f"{PARAMETERS}/{name}/link")
        for name in FILES
    ],
    *[
        Rule(f"a file name of {name}", from_template(document=WhatsApp.media(LINK, filename="a.pdf")),
             from_template(**{name: WhatsApp.media(LINK, filename="a.pdf")}), f"{PARAMETERS}/{name}/filename",
             "forbidden", "must not be set: only a document has a file name", actual="a.pdf")
        for name in ("image", "video")
    ],
    *[
        Rule(f"a text as {name}", right, from_template(**{name: "Hello"}), f"{PARAMETERS}/{name}", "type",
             f"must be {what}, not " + ("a string" if name == "otp" else "the string 'Hello'"), what.split()[1], "string")
        for name, right, what in [
            *[(name, from_template(**{name: WhatsApp.media(LINK)}), "an object") for name in FILES],
            ("quickReply", ANSWERS, "an array"), ("otp", OTP, "an object"),
        ]
    ],
    Rule("something else as otp", OTP, from_template(otp=WhatsApp.url_suffix("1")), f"{PARAMETERS}/otp/type", "const",
         "must be 'otp', not 'url'", "otp", "url"),
    Rule("no text and no object", DATE, from_template(day=4), f"{PARAMETERS}/day", "type",
         "must be an object, a string or an array, not the number 4", ["object", "string", "array"], "integer"),
    not_one_of("a kind of parameter", DATE, changed(DATE, f"{PARAMETERS}/day", type="time"), f"{PARAMETERS}/day/type",
               "time", ["date_time", "currency", "url", "otp"], meant="date_time", rule="unknown_variant"),
    missing(DATE, f"{PARAMETERS}/day/fallback_value"),
    *[missing(PRICE, f"{PARAMETERS}/price/{field}") for field in ("currency_code", "amount_1000", "fallback_value")],
    missing(SUFFIX, f"{PARAMETERS}/track/payload"),
    missing(ANSWERS, f"{PARAMETERS}/quickReply/0/button_text"),
    missing(ANSWERS, f"{PARAMETERS}/quickReply/0/payload"),
    missing(OTP, f"{PARAMETERS}/otp/value"),
    too_many(lambda number: from_template(quickReply=[WhatsApp.quick_reply("Yes", "YES")] * number),
             f"{PARAMETERS}/quickReply", 3),
    too_long(lambda text: from_template(otp=WhatsApp.otp(text)), f"{PARAMETERS}/otp/value", 15),
    Rule("a space in a password", OTP, from_template(otp=WhatsApp.otp("12 34")), f"{PARAMETERS}/otp/value", "pattern",
         "'12 34' breaks the rule: A one-time password has no spaces.", "^\\S*$", "12 34"),
]  # fmt: skip

# Apple Messages for Business


def apple(content: Any) -> Any:
    return WebexConnect.apple(content, appid="a_1").to(abc_user_id=["u"])


def invite(**options: Any) -> Any:
    return WebexConnect.apple(Apple.invitation("Shop", with_image=True, **options), appid="a_1").to(msisdn=["+4"])


def quick_replies(number: int) -> Any:
    items = [Apple.quick_reply_item(title="Yes", identifier="y")] * number
    return apple(Apple.quick_reply("Sure?", request_identifier="r1").items(items))


def shelves(number: int = 1, items: int = 1) -> Any:
    section = Apple.section("Mugs", [Apple.list_item("Blue", "m1")] * items)
    return apple(Apple.list_picker(request_identifier="r1").sections([section] * number).received_message("Pick"))


def times(number: int = 1) -> Any:
    slots = [Apple.timeslot("2030-05-26T08:00:00Z", duration=60, identifier="t1")] * number
    return apple(Apple.time_picker("Visit", identifier="e1", request_identifier="r1").timeslots(slots))


def form(*pages: Any) -> Any:
    return apple(Apple.form(start_page_identifier="0", request_identifier="r1").splash("Go").pages(pages))


def test_the_question_of_apple_s_quick_replies_is_short() -> None:
    items = [Apple.quick_reply_item(identifier=name, title=name) for name in ("Yes", "No")]
    (problem,) = apple(Apple.quick_reply("?" * 201, request_identifier="r1").items(items)).problems()
    assert (problem.pointer.rpartition("/")[2], problem.rule, problem.severity) == (
        "summaryText",
        "max_length",
        "warning",
    )


NOTE = apple(Apple.text("Hello", attachments=[Apple.file(PNG, "image/png")]))
RICH_LINK = apple(Apple.rich_link(LINK, "Shop", image=Apple.file(PNG, "image/png")))
PAY = apple(
    Apple.pay(request_identifier="r1")
    .line_item("Mug", amount="9")
    .shipping_method("Post", amount="1")
    .total("Shop", amount="10")
)
SIGN_IN = apple(Apple.oauth2(request_identifier="r1", state="s1", scope=["profile"], redirect_uri=LINK))
SELECT = Apple.select_page("0", "Which?", [Apple.select_item("A", "1", next_page_identifier="1")])
PAGES = form(
    SELECT,
    Apple.picker_page("1", "Which?", [Apple.picker_item("A", "1")]),
    Apple.date_picker_page("2", "When?"),
    Apple.input_page("3", "How?", input_type="multiline"),
)
APP = apple(Apple.imessage_app("123", "Shop", "?d=1").received_message("Open"))
PICTURES = Apple.list_picker(request_identifier="r1").section("Mugs", [Apple.list_item("Blue", "m1")]).image("a", PNG)
PRINTABLE = r"^[^\u0000-\u001f\u007f-\u009f]*$"
LABELS: dict[str, Callable[[str], Any]] = {
    "receivedMessage/imageTitle": lambda text: apple(PICTURES.received_message(image_title=text)),
    "receivedMessage/tertiarySubtitle": lambda text: apple(PICTURES.received_message(tertiary_subtitle=text)),
    "replyMessage/title": lambda text: apple(PICTURES.reply_message(text)),
    "replyMessage/subtitle": lambda text: apple(PICTURES.reply_message(subtitle=text)),
    "data/quick-reply/items/0/title": lambda text: apple(
        Apple.quick_reply("Sure?", request_identifier="r1")
        .item(title=text, identifier="1")
        .item(title="No", identifier="2")
    ),
    "data/listPicker/sections/0/title": lambda text: apple(
        Apple.list_picker(request_identifier="r1").section(text, [Apple.list_item("Blue", "m1")])
    ),
    "data/listPicker/sections/0/items/0/subtitle": lambda text: apple(
        Apple.list_picker(request_identifier="r1").section("Mugs", [Apple.list_item("Blue", "m1", subtitle=text)])
    ),
    "data/payment/paymentRequest/lineItems/0/label": lambda text: apple(
        Apple.pay(request_identifier="r1").line_item(text, amount="9")
    ),
    "data/dynamic/data/splash/buttonTitle": lambda text: apple(
        Apple.form(start_page_identifier="0", request_identifier="r1").splash(text).pages([SELECT])
    ),
    "data/dynamic/data/pages/0/hintText": lambda text: form(Apple.input_page("0", "How?", hint_text=text)),
    "data/dynamic/data/pages/0/options/labelText": lambda text: form(Apple.input_page("0", "How?", label_text=text)),
}


def attached(name: str) -> Any:
    return apple(Apple.text("Bill \ufffc", attachments=[Apple.file(PNG, "image/png", name=name, size=102400)]))


ASKED = ["quick-reply", "listPicker", "event", "payment", "authenticate", "dynamic"]

APPLE = [
    *[
        missing(NOTE, pointer)
        for pointer in ("/appid", "/destination", f"{ABC}/attachments/0/url",
                        f"{ABC}/attachments/0/mimeType")
    ],
    missing(NOTE, f"{ABC}/type")._replace(message="is required; the other fields are those of AppleText, so give 'text'"),
    *[missing(NOTE, pointer, "there is no stored template") for pointer in ("/channels", ABC)],
    missing(NOTE, f"{ABC}/text", "there is no stored template and it is a text"),
    Rule("an invitation to an opaque id", invite(), apple(Apple.invitation("Shop", with_image=True)),
         "/destination/0/abcUserId", "forbidden", "must not be set (because the content is an invitation)",
         actual=["u"]),
    Rule("no id", apple(Apple.text("a")), WebexConnect.apple(Apple.text("a"), appid="a_1").to(), "/destination/0",
         "one_of", "needs exactly one of abcUserId, msisdn, customerid and email; none is set", PEOPLE["abcUserId"],
         [], provider=NOBODY),
    *[beside(NOTE, "abc_user_id", one, "abcUserId") for one in ("msisdn", "customerid", "email")],
    empty(NOTE, "/destination/0/abcUserId", NOBODY),
    empty(invite(), "/destination/0/msisdn", NOBODY),
    not_one_of("a kind of message", RICH_LINK, changed(RICH_LINK, ABC, type="richlink"), f"{ABC}/type", "richlink",
               ["text", "richLink", "interactive", "typing_start", "typing_end", "invitation"], meant="richLink",
               rule="unknown_variant"),
    *[
        missing(RICH_LINK, f"{ABC}/richLinkData{field}")
        for field in ("", "/url", "/title", "/assets", "/assets/image/url", "/assets/image/mimeType")
    ],
    Rule("an asset", RICH_LINK, apple(Apple.rich_link(LINK, "Shop")), f"{ABC}/richLinkData/assets", "any_of",
         "needs at least one of image or video; none is set", ["image", "video"], []),
    missing(invite(), f"{ABC}/withImage"),
    missing(invite(), f"{ABC}/brandName"),
    too_long(lambda text: invite(request_identifier=text), f"{ABC}/requestIdentifier", 100),
    missing(shelves(), f"{ABC}/interactiveData"),
    Rule("neither data nor app", shelves(), changed(shelves(), f"{ABC}/interactiveData", data=None),
         f"{ABC}/interactiveData", "one_of", "needs exactly one of data and appId; none is set", ["data", "appId"], []),
    Rule("data and app", APP,
         changed(APP, f"{ABC}/interactiveData", data=at(shelves(), DATA)),
         f"{ABC}/interactiveData", "one_of", "needs exactly one of data and appId; data and appId are set",
         ["data", "appId"], ["data", "appId"]),
    missing(shelves(), f"{DATA}/requestIdentifier"),
    missing(shelves(), f"{DATA}/version", "it is not a form"),
    Rule("nothing asked", shelves(), changed(shelves(), DATA, listPicker=None), DATA, "one_of",
         f"needs exactly one of {', '.join(ASKED[:-1])} and dynamic; none is set", ASKED,
         []),
    Rule("two things asked", shelves(),
         changed(shelves(), DATA, event=at(times(), f"{DATA}/event")),
         DATA, "one_of",
         f"needs exactly one of {', '.join(ASKED[:-1])} and dynamic; listPicker and event are set",
         ASKED, ["listPicker", "event"]),
    Rule("images", apple(PICTURES.image("b", PNG)), apple(PICTURES.image("a", PNG)), f"{DATA}/images", "unique_field",
         "has the same identifier twice: 'a'", "identifier", ["a"]),
    missing(apple(PICTURES), f"{DATA}/images/0/identifier"),
    missing(apple(PICTURES), f"{DATA}/images/0/url"),
    too_long(lambda text: apple(PICTURES.received_message(text)), f"{ABC}/interactiveData/receivedMessage/title", 200),
    too_long(lambda text: apple(PICTURES.received_message(subtitle=text)),
             f"{ABC}/interactiveData/receivedMessage/subtitle", 200),
    not_one_of("a style", apple(PICTURES.received_message(style="large")),
               changed(shelves(), f"{ABC}/interactiveData/receivedMessage", style="huge"),
               f"{ABC}/interactiveData/receivedMessage/style", "huge", ["icon", "small", "large"]),
    *[
        too_long(put, f"{ABC}/interactiveData/{pointer}", 200)
        for pointer, put in LABELS.items()
    ],
    *[
        Rule(f"printable {pointer}", put("Ana"), put("A\na"), f"{ABC}/interactiveData/{pointer}", "pattern",
             "'A\\na' breaks the rule: A label has printable characters only.", PRINTABLE, "A\na")
        for pointer, put in LABELS.items()
    ],
    advice(too_long(lambda text: apple(Apple.rich_link(LINK, text, image=Apple.file(PNG, "image/png"))),
                    f"{ABC}/richLinkData/title", 128)),
    advice(too_long(lambda text: apple(Apple.text(text)), f"{ABC}/text", 10000)),
    advice(not_one_of("a PNG file", RICH_LINK, apple(Apple.rich_link(LINK, "Shop", image=Apple.file(PNG, "image/jpeg"))),
                      f"{ABC}/richLinkData/assets/image/mimeType", "image/jpeg", ["image/png"])._replace(
        message="'image/jpeg' is not one of 'image/png'; did you mean 'image/png'?")),
    advice(Rule("a place for a file", attached("bill-1.pdf"),
                apple(Apple.text("Bill", attachments=[Apple.file(PNG, "image/png")])), f"{ABC}/text", "pattern",
                "'Bill' breaks the rule: the text has U+FFFC where an attachment goes (because attachments is set "
                "and text is set)", "\\uFFFC", "Bill")),
    advice(Rule("an address below a name", wa(WhatsApp.location(latitude=1, longitude=2, name="HQ", address="1 Way")),
                wa(WhatsApp.location(latitude=1, longitude=2, address="1 Way")), f"{WA}/location/name", "required",
                "is required (because address is set)")),
    advice(Rule("a name of a file", attached("bill-1.pdf"), attached("bill 1.pdf"), f"{ABC}/attachments/0/name",
                "pattern", "'bill 1.pdf' breaks the rule: a file name has no plus sign and no space", "^[^+\\s]*$",
                "bill 1.pdf")),
    *[
        Rule(f"an asset has no {field}", RICH_LINK,
             apple(Apple.rich_link(LINK, "Shop", **{kind: Apple.file(PNG, "image/png", **{field: "1"})})),
             f"{ABC}/richLinkData/assets/{kind}/{field}", "forbidden",
             f"must not be set: Only a file that goes with a text has a {field}.", actual="1")
        for kind in ("image", "video") for field in ("name", "size")
    ],
    Rule("2 quick replies", quick_replies(2), quick_replies(1), f"{DATA}/quick-reply/items", "min_items",
         "has 1 item, at least 2 are needed", 2, 1, "items"),
    too_many(quick_replies, f"{DATA}/quick-reply/items", 5),
    *[
        missing(quick_replies(2), f"{DATA}/quick-reply/{field}")
        for field in ("summaryText", "items", "items/0/identifier", "items/0/title")
    ],
    too_many(shelves, f"{DATA}/listPicker/sections", 20),
    too_many(lambda number: shelves(items=number), f"{DATA}/listPicker/sections/0/items", 20),
    *[
        missing(shelves(), f"{DATA}/listPicker/{field}")
        for field in ("sections", "sections/0/items", "sections/0/title", "sections/0/items/0/title",
                      "sections/0/items/0/identifier")
    ],
    too_many(times, f"{DATA}/event/timeslots", 10),
    *[
        missing(times(), f"{DATA}/event/{field}")
        for field in ("identifier", "title", "timeslots", "timeslots/0/duration", "timeslots/0/startTime",
                      "timeslots/0/identifier")
    ],
    *[
        missing(PAY, f"{DATA}/payment/paymentRequest{field}")
        for field in ("", "/lineItems/0/amount", "/lineItems/0/label", "/shippingMethods/0/label",
                      "/shippingMethods/0/amount", "/total/amount", "/total/label")
    ],
    *[
        missing(SIGN_IN, f"{DATA}/authenticate/oauth2{field}")
        for field in ("", "/state", "/responseType", "/scope", "/redirectURI")
    ],
    *[
        missing(PAGES, f"{FORM}{field}")
        for field in ("", "/startPageIdentifier", "/splash/buttonTitle", "/pages", "/pages/0/items",
                      "/pages/1/items", "/pages/0/items/0/title", "/pages/0/items/0/identifier",
                      "/pages/1/items/0/title", "/pages/1/items/0/identifier")
    ],
    missing(PAGES, f"{FORM}/pages/0/type")._replace(
        message="is required; the other fields are those of AppleSelectPage or ApplePickerPage, so give 'select' or 'picker'"
    ),
    *[missing(PAGES, f"{FORM}/pages/{page}/{field}") for page in range(4) for field in ("pageIdentifier", "subtitle")],
    too_long(lambda text: form(Apple.select_page(text, "Which?", [Apple.select_item("A", "1")])), f"{FORM}/pages/0/pageIdentifier", 19),
    too_long(lambda text: form(Apple.picker_page(text, "Which?", [Apple.picker_item("A", "1")])), f"{FORM}/pages/0/pageIdentifier", 19),
    too_long(lambda text: form(Apple.date_picker_page(text, "When?")), f"{FORM}/pages/0/pageIdentifier", 19),
    too_long(lambda text: form(Apple.input_page(text, "How?")), f"{FORM}/pages/0/pageIdentifier", 19),
    not_one_of("a page", PAGES, changed(PAGES, f"{FORM}/pages/0", type="text"), f"{FORM}/pages/0/type", "text",
               ["select", "picker", "datePicker", "input"], rule="unknown_variant"),
    Rule("what follows one of several", PAGES, changed(PAGES, f"{FORM}/pages/0", multipleSelection=True),
         f"{FORM}/pages/0/items/0/nextPageIdentifier", "forbidden",
         "must not be set (because multipleSelection is true)", actual="1"),
    not_one_of("a kind of input", PAGES, changed(PAGES, f"{FORM}/pages/3/options", inputType="multi"),
               f"{FORM}/pages/3/options/inputType", "multi", ["singleline", "multiline"], meant="multiline"),
    *[
        missing(APP, f"{ABC}/interactiveData/{field}", "appId is set")
        for field in ("appName", "URL", "receivedMessage")
    ],
]  # fmt: skip

# How each destination is called


def called(payload: Any, right: str, wrong: str, **ids: list[str]) -> Rule:
    """Return a rule about a correlationid that is longer than 50 bytes."""
    pointer, message = "/destination/1/correlationid", "is 51 bytes long, at most 50 are allowed"
    good, bad = payload.to(**ids, correlationid=right), payload.to(**ids, correlationid=wrong)
    return Rule(f"a correlationid of {list(ids)}", good, bad, pointer, "max_length", message, 50, 51, "bytes")


CALLED = [
    called(HELLO, "é" * 25, "é" * 25 + "e", psid=["2"]),
    called(TEXT, "a" * 50, "a" * 51, waid=["2"]),
    called(NOTE, "好" * 16 + "ab", "好" * 17, abc_user_id=["2"]),
]

RULES = [*MESSENGER, *WHATSAPP, *APPLE, *CALLED]

ROW_TITLE = ("Row title is too long. Max length is 24", "131009")
BUTTON_TITLE = ("Button title length invalid. Min length: 1, Max length: 20", "131009")
ROWS = ("Total row count exceed max allowed count: 10", "131009")
META = {
    f"without {FB}/quick_replies/0/title": (None, "2018098"),
    f"without {FB}/quick_replies/0/payload": (None, "2018099"),
    f"without {PAYLOAD}/text": ("(#100) The parameter name_placeholder[text] is required", "100"),
    f"without {PAYLOAD}/buttons": ("(#100) The parameter name_placeholder[buttons] is required", "100"),
    f"empty {PAYLOAD}/buttons": ("param name_placeholder[buttons] must be non-empty.", "100"),
    f"without {PAYLOAD}/buttons/0/url": (None, "2018041"),
    f"without {PAYLOAD}/buttons/1/payload": (None, "2018040"),
    "24 characters in /channels/OTT-Messaging/wa/list/action/sections/0/rows/0/title": ROW_TITLE,
    "20 characters in /channels/OTT-Messaging/wa/reply/action/buttons/0/reply/title": BUTTON_TITLE,
    "a title of a button": BUTTON_TITLE,
    "10 rows": ROWS,
    "10 rows in all": ROWS,
    "without /channels/OTT-Messaging/wa/reply/action/buttons/0/reply/title": (
        "The parameter title is required.",
        "100",
    ),
    **{
        f"without {PAYLOAD}/{field}": (None, "100")
        for field in ("recipient_name", "order_number", "currency", "payment_method", "summary")
    },
}
"""What Meta says of a rule, where Webex Connect does not say anything."""

each_rule = for_each("rule", RULES, ids=lambda rule: rule.what)


@each_rule
def test_what_is_just_within_the_rule_is_valid(rule: Rule) -> None:
    assert errors(rule.right) == ()


@each_rule
def test_what_is_just_beyond_the_rule_gives_one_problem(rule: Rule) -> None:
    found = [
        problem for problem in rule.wrong.problems() if problem.rule != "switched_off"
    ]  # Meta has, of its templates
    (problem,) = [problem for problem in found if problem.severity == rule.severity]
    assert rule.severity == "error" or errors(rule.wrong) == ()
    assert problem[:6] == rule[3:9]
    assert problem.doc is not None
    said = (rule.provider, "7003") if rule.provider else (None, None)
    if "airline" not in problem.doc:
        said = META.get(rule.what, said)
    assert (problem.provider_message, problem.provider_code) == said


# Messenger messages that go in as they are

MESSAGES = {
    name: message
    for name, message in ((name, quietly(build)) for name, build in CASES.items() if name.startswith("messenger/"))
    if message.kind == "messenger.message"
}
TEMPLATES = {"generic", "button", "receipt"}
AIRLINES = {"airline_itinerary", "airline_checkin", "airline_boardingpass", "airline_update"}

each_message = pytest.mark.parametrize("name", MESSAGES)


def not_taken(message: dict[str, Any]) -> set[tuple[str, str]]:
    """Return the pointer and the rule of each problem that Webex Connect has with a valid Messenger message."""
    found = {(f"{FB}/{field}", "unknown_field") for field in message.keys() - {"text", "attachment", "quick_replies"}}
    if not message.keys() & {"text", "attachment"}:
        found.add((FB, "any_of"))
    replies = message.get("quick_replies", [])
    if len(replies) > 10:
        found.add((f"{FB}/quick_replies", "max_items"))
    for place, reply in enumerate(replies):
        if reply["content_type"] not in ("text", "location"):
            found.add((f"{FB}/quick_replies/{place}/content_type", "enum"))
    payload = message.get("attachment", {}).get("payload", {})
    for place, segment in enumerate(payload.get("passenger_segment_info", ())):
        if "product_info" not in segment:
            found.add((f"{PAYLOAD}/passenger_segment_info/{place}/product_info", "required"))
    if payload.get("template_type", "generic") not in TEMPLATES | AIRLINES:
        found.add((f"{PAYLOAD}/template_type", "enum"))
    if payload.get("template_type") == "receipt" and "elements" not in payload:
        found.add((f"{PAYLOAD}/elements", "required"))
    holders = {PAYLOAD: payload} | {f"{PAYLOAD}/elements/{n}": one for n, one in enumerate(payload.get("elements", ()))}
    for pointer, holder in holders.items():
        for place, button in enumerate(holder.get("buttons", ())):
            if button["type"] not in ("web_url", "postback", "phone_number"):
                found.add((f"{pointer}/buttons/{place}/type", "enum"))
    return found


def test_messages_are_taken_and_refused() -> None:
    refused = [name for name, message in MESSAGES.items() if not_taken(message.to_dict())]
    assert len(MESSAGES) > 80
    assert len(MESSAGES) / 3 < len(refused) < len(MESSAGES) * 2 / 3


@each_message
def test_a_message_goes_in_unchanged(name: str) -> None:
    message = MESSAGES[name]
    for given in (message, message.build(), message.to_dict()):
        wire = fb(given).to_dict(check=False)
        assert json.dumps(wire["channels"]) == json.dumps({"OTT-Messaging": {"fb": message.to_dict()}})


@each_message
def test_what_is_not_taken_of_a_message_is_refused(name: str) -> None:
    problems = errors(fb(MESSAGES[name]))
    assert {(problem.pointer, problem.rule) for problem in problems} == not_taken(MESSAGES[name].to_dict())
    assert all(problem.doc is not None for problem in problems)


def test_what_is_refused_is_still_there_beside_how_it_is_sent() -> None:
    request = fb(Messenger.text("Hello").metadata("order-881")).messaging_type("MESSAGE_TAG").tag("HUMAN_AGENT")
    (problem,) = request.problems()
    assert (problem.pointer, problem.message) == (f"{FB}/metadata", "is not a field of FbMessage")
    assert at(request, FB, check=False) == {
        "text": "Hello",
        "messaging_type": "MESSAGE_TAG",
        "tag": "HUMAN_AGENT",
        "metadata": "order-881",
    }


@pytest.mark.parametrize(("given", "kind"), [("Hello", "string"), (5, "integer"), ([Messenger.text("a")], "array")])
def test_what_is_no_message_is_refused(given: Any, kind: str) -> None:
    (problem,) = fb(given).problems()
    assert (problem.pointer, problem.rule, problem.limit, problem.actual) == (FB, "type", "object", kind)


def test_a_stored_template_has_nothing_to_do_with_the_message() -> None:
    wire = fb(Messenger.text("Hello")).template("5139", parameters={"name": "Ana"}).to_dict()
    assert wire["message"] == {"template": "5139", "parameters": {"name": "Ana"}}
    assert wire["channels"] == {"OTT-Messaging": {"fb": {"text": "Hello"}}}


# How many people


@pytest.mark.parametrize(
    ("one", "first", "second", "names"),
    [
        (WebexConnect.messenger(Messenger.text("a"), appid="a_1"), "psid", "psid", "psid"),
        (WebexConnect.whatsapp(WhatsApp.text("a"), appid="a_1"), "waid", "bsuid", "waid and bsuid"),
        (WebexConnect.apple(Apple.text("a"), appid="a_1"), "abc_user_id", "msisdn", "abcUserId and msisdn"),
    ],
    ids=["psid", "waid", "abcUserId"],
)
def test_a_request_is_for_1000_people_at_most(one: Any, first: str, second: str, names: str) -> None:
    most = one.to(**{first: ["1"] * 600}).to(**{second: ["2"] * 400})
    assert most.problems() == ()
    (problem,) = most.to(**{first: ["3"]}).problems()
    message = f"has 1001 {names} in all, at most 1000 are allowed"
    assert problem[:6] == ("/destination", "total_items", message, 1000, 1001, ITEMS)
    assert (problem.provider_message, problem.provider_code) == ("Max number of destinations", "7009")


# What the page of Webex Connect allows, though it is not the whole story


def test_an_empty_text_of_a_button_template_is_no_error() -> None:
    """The sample of the page has one."""
    assert errors(changed(BUTTONS, PAYLOAD, text="")) == ()


@pytest.mark.parametrize(
    "fields",
    [
        {"elements": [{"title": "Mug"}]},
        {"summary": {"subtotal": 9}},
        {"adjustments": [{}]},
        {"timestamp": None},
    ],
)
def test_a_bare_receipt_is_parsed_and_written_back(fields: dict[str, Any]) -> None:
    request = changed(RECEIPT, PAYLOAD, **fields)
    assert errors(request) == ()
    model = ottbuild.parse("webex_connect.message", request.data)
    assert json.dumps(model.to_dict()) == json.dumps(request.data)


def test_a_button_template_without_buttons_is_parsed_and_written_back() -> None:
    request = changed(BUTTONS, PAYLOAD, buttons=None)
    assert ottbuild.parse("webex_connect.message", request.data).to_dict() == request.data


@pytest.mark.parametrize("field", [{"amount": None, "value": "Fuel"}, {"value": "Fuel"}])
def test_a_line_of_the_price_has_a_value(field: dict[str, Any]) -> None:
    request = changed(itinerary(), f"{PAYLOAD}/price_info/0", **field)
    assert ottbuild.parse("webex_connect.message", request.data).to_dict() == request.data


@pytest.mark.parametrize("header", ["Priority", {"label": "Terminal", "value": "T1"}])
def test_the_header_of_a_boarding_pass_is_a_text_or_a_field(header: Any) -> None:
    request = changed(boarding_pass(), f"{PAYLOAD}/boarding_pass/0", header_text_field=header)
    assert ottbuild.parse("webex_connect.message", request.data).to_dict() == request.data


def test_the_fluent_call_takes_a_text_in_the_header() -> None:
    template = quietly(lambda: Messenger.airline_boardingpass_template("You are in.", locale="en_US"))
    request = fb(
        template.boarding_pass(
            "ROE/IDA",
            pnr_number="AB12CD",
            logo_image_url=PNG,
            qr_code="M1ROE/IDA",
            header_text_field="Priority",
            above_bar_code_image_url=PNG,
            flight_info=FLIGHT,
        )
    )
    assert errors(request) == ()
    assert at(request, f"{PAYLOAD}/boarding_pass")[0]["header_text_field"] == "Priority"


def test_a_price_with_five_lines_is_no_error() -> None:
    lines = [{"title": "Fuel", "amount": "1"}] * 5
    request = changed(itinerary(), PAYLOAD, price_info=lines)
    assert errors(request) == ()
    assert (f"{PAYLOAD}/price_info", "max_items", "warning") in [
        (problem.pointer, problem.rule, problem.severity) for problem in request.problems()
    ]


# Stored templates


@pytest.mark.parametrize(
    "request_",
    [
        WebexConnect.messenger_template(appid="a_1").template("5139").to(psid=["1"]),
        WebexConnect.messenger(Messenger.text("Hello"), appid="a_1").template("5139").to(psid=["1"]),
        WebexConnect.apple(appid="a_1").template("5139", parameters={"name": "Ana"}).to(abc_user_id=["1"]),
        WebexConnect.voice_template().template("5139").to(msisdn=["+4"]),
        WebexConnect.push(appid="a_1").template("5139").to(userid=["1"]),
        WebexConnect.push(appid="a_1").template("5139").android(title="Shop").ios(title="Shop").to(userid=["1"]),
        WebexConnect.in_app("th-9", appid="a_1").template("5139").to(userid=["1"]),
        WebexConnect.sms_template("5139").to(msisdn=["+4"]),
        TEMPLATE,
    ],
    ids=["messenger", "messenger and text", "apple", "voice", "push", "push titles", "in-app", "sms", "whatsapp"],
)
def test_a_stored_template_takes_the_place_of_the_text(request_: Builder[Any]) -> None:
    assert request_.problems() == ()
    bare = {name: value for name, value in request_.to_dict().items() if name != "channels"}
    for data in (request_.to_dict(), bare):
        assert ottbuild.check("webex_connect.message", data) == ()
        assert ottbuild.parse("webex_connect.message", data).to_dict() == data


# Other spellings


def other(pointer: str, right: Builder[Any], **fields: Any) -> Any:
    """Return a request with a value in another spelling, and the same request in ours."""
    return pytest.param(changed(right, pointer, **fields).data, right.to_dict(), id=f"{pointer} {fields}")


SMART = fb(Messenger.text("{{link_5}}")).smartlink(5, validity=30)


@pytest.mark.parametrize(
    ("given", "written"),
    [
        other("/channels/smartlinks/0", SMART, linkid="5", validity="30"),
        other("", apple(Apple.text("Hello")), deliverychannel="applebusinesschat"),
        other("", TEXT, deliverychannel="wa"),
        other("", WebexConnect.in_app("th-9", "Hello", appid="a_1").to(userid=["1"]), deliverychannel="rt"),
        other(
            FB, WebexConnect.messenger_sender_action("mark_seen", appid="a_1").to(psid=["1"]), sender_action="markseen"
        ),
        other(f"{ABC}/attachments/0", attached("bill.pdf"), size=102400),
        other(WA, wa(WhatsApp.text("Hello", preview_url=True)), preview_url=True),
        other(f"{WA}/location", wa(WhatsApp.location(latitude=51.5, longitude=-1)), latitude="51.5", longitude="-1"),
        other(f"{PARAMETERS}/price", PRICE, amount_1000=1000),
        other(f"{PARAMETERS}/price", PRICE, amount_1000=None, amount1000="1000"),
        other(f"{PARAMETERS}/price", PRICE, currency_code=None, currencycode="EUR"),
        other(
            f"{PARAMETERS}/day",
            from_template(day=WhatsApp.date_time("May 4", timestamp="1782231500")),
            timestamp=1782231500,
        ),
        other(DATA, shelves(), version=1.0),
        other(f"{DATA}/images/0", apple(PICTURES), url=None, data=PNG),
    ],
)
def test_other_spellings_are_parsed(given: Any, written: Any) -> None:
    assert ottbuild.check("webex_connect.message", given) == ()
    assert ottbuild.parse("webex_connect.message", given).to_dict() == written
