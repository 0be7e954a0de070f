"""Deprecated features still build, with one warning at the line of the caller."""

import warnings
from collections.abc import Callable
from pathlib import Path
from typing import Any, NamedTuple

import pytest
import yaml

import ottbuild
from ottbuild import Builder, MarketingCloud, Messenger, WebexConnect
from tests.helpers import quietly
from tests.providers.cases import CASES, each_case

SPECS = [Path(__file__).parents[2] / "spec" / name for name in ("messenger.yaml", "webex_connect.yaml")]

Call = Callable[[], object]


class Gone(NamedTuple):
    """A call that uses something deprecated, and the contents of its warning."""

    name: str
    call: Call
    use: str = ""
    since: str = ""


def recorded(call: Call) -> list[warnings.WarningMessage]:
    with warnings.catch_warnings(record=True) as record:
        warnings.simplefilter("always")
        call()
    return record


TEXT = Messenger.text("Hello")
SEND = Messenger.send(TEXT)
WEBEX = WebexConnect.messenger(TEXT, appid="a_1")
MARKETING = MarketingCloud.send("hello-1", sender_type="messenger", sender_id="410022003300440", validity_period=30)
BUTTONS = Messenger.button_template("Hello")
LIST = quietly(Messenger.list_template)
CARDS = Messenger.generic_template()
TOPICS = Messenger.notification_messages_template(payload="NEWS")
SUMMARY = Messenger.payment_summary(
    currency="EUR", payment_type="FIXED_AMOUNT", merchant_name="Mug shop", requested_user_info=[], price_list=[]
)

AIRLINES_GONE = "2021-12-06"
GENERIC = "the generic template"

FACTORIES = [
    Gone("list_template", lambda: Messenger.list_template(), GENERIC),
    Gone("open_graph_template", lambda: Messenger.open_graph_template(), GENERIC),
    Gone(
        "one_time_notif_req_template",
        lambda: Messenger.one_time_notif_req_template("Back soon", "RESTOCK_7"),
        "the notification_messages template",
    ),
    Gone(
        "airline_itinerary_template",
        lambda: Messenger.airline_itinerary_template("", locale="", pnr_number="", total_price=1, currency="EUR"),
        GENERIC,
        AIRLINES_GONE,
    ),
    Gone(
        "airline_checkin_template",
        lambda: Messenger.airline_checkin_template("", locale="", pnr_number="", checkin_url=""),
        GENERIC,
        AIRLINES_GONE,
    ),
    Gone(
        "airline_boardingpass_template",
        lambda: Messenger.airline_boardingpass_template("", locale=""),
        GENERIC,
        AIRLINES_GONE,
    ),
    Gone(
        "airline_update_template",
        lambda: Messenger.airline_update_template("delay", locale="", pnr_number=""),
        GENERIC,
        AIRLINES_GONE,
    ),
    Gone("quick_reply_location", lambda: Messenger.quick_reply_location(), "a text quick reply"),
    Gone("quick_reply_location", lambda: TEXT.quick_reply_location(), "a text quick reply"),
    Gone("element_share", lambda: Messenger.element_share(), "sharable of the template"),
    Gone("payment", lambda: Messenger.payment("buy", "PAY_881", SUMMARY), "a web_url button"),
    Gone("payment", lambda: BUTTONS.payment("buy", "PAY_881", SUMMARY), "a web_url button"),
    Gone("payment", lambda: LIST.payment("buy", "PAY_881", SUMMARY), "a web_url button"),
    Gone("nested", lambda: Messenger.Menu.nested("More", []), "items without a menu around them"),
    Gone(
        "hsm",
        lambda: WebexConnect.WhatsApp.hsm(
            "ready", namespace="ns_1", language_code="en", policy="fallback", localizable_params=[]
        ),
        "whatsapp_template",
    ),
]

ARGUMENTS = [
    Gone(
        "one_time_notif_token",
        lambda: SEND.to(one_time_notif_token="token-2"),
        "notification_messages_token",
    ),
    Gone("phone_number", lambda: SEND.to(phone_number="+1(212)555-2368"), "id"),
    Gone("home_url", lambda: Messenger.profile(home_url={"url": "https://example.com"})),
    Gone("target_audience", lambda: Messenger.profile(target_audience={"audience_type": "all"})),
    Gone("payment_settings", lambda: Messenger.profile(payment_settings={"testers": []})),
    Gone("item_url", lambda: Messenger.generic_element("Mug", item_url="https://example.com"), "default_action"),
    Gone("item_url", lambda: CARDS.element("Mug", item_url="https://example.com"), "default_action"),
    Gone(
        "notification_messages_frequency",
        lambda: TOPICS.notification_messages_frequency("DAILY"),
        since="2023-02-02",
    ),
    Gone(
        "notification_messages_frequency",
        lambda: TOPICS.element(payload="MUGS", notification_messages_frequency="DAILY"),
        since="2023-02-02",
    ),
    Gone(
        "notification_messages_frequency",
        lambda: Messenger.notification_messages_element(payload="MUGS", notification_messages_frequency="DAILY"),
        since="2023-02-02",
    ),
]


def keyboard(old: str, new: str) -> Gone:
    return Gone(old, lambda: WebexConnect.Apple.input_page("p", "Name", keyboard_type=old), new, "2026-08-21")


KEYBOARDS = [
    keyboard("UIKeyboardTypeASCIICapable", "asciiCapable"),
    keyboard("UIKeyboardTypeDecimalPad", "decimalPad"),
    keyboard("UIKeyboardTypeDefault", "default"),
    keyboard("UIKeyboardTypeEmailAddress", "emailAddress"),
    keyboard("UIKeyboardTypeNamePhonePad", "namePhonePad"),
    keyboard("UIKeyboardTypeNumberPad", "numberPad"),
    keyboard("UIKeyboardTypeNumbersAndPunctuation", "numbersAndPunctuation"),
    keyboard("UIKeyboardTypePhonePad", "phonePad"),
    keyboard("UIKeyboardTypeURL", "URL"),
    keyboard("UIKeyboardTypeWebSearch", "webSearch"),
]

TAGS_GONE_IN_2026 = ["ACCOUNT_UPDATE", "CONFIRMED_EVENT_UPDATE", "POST_PURCHASE_UPDATE"]

TAGS_GONE_IN_2020 = [
    "APPLICATION_UPDATE",
    "APPOINTMENT_UPDATE",
    "BUSINESS_PRODUCTIVITY",
    "COMMUNITY_ALERT",
    "CONFIRMED_EVENT_REMINDER",
    "FEATURE_FUNCTIONALITY_UPDATE",
    "GAME_EVENT",
    "ISSUE_RESOLUTION",
    "NON_PROMOTIONAL_SUBSCRIPTION",
    "PAIRING_UPDATE",
    "PAYMENT_UPDATE",
    "PERSONAL_FINANCE_UPDATE",
    "RESERVATION_UPDATE",
    "SHIPPING_UPDATE",
    "TICKET_UPDATE",
    "TRANSPORTATION_UPDATE",
]


def tag_of_a_send(tag: str, use: str, since: str) -> Gone:
    return Gone(tag, lambda: SEND.tag(tag), use, since)


def tag_of_custom_keys(tag: str, use: str, since: str) -> Gone:
    return Gone(tag, lambda: MARKETING.custom_keys(messaging_type="MESSAGE_TAG", tag=tag), use, since)


def tag_of_webex_connect(tag: str, use: str, since: str) -> Gone:
    return Gone(tag, lambda: WEBEX.tag(tag), use, since)


TAGS = [
    made(tag, use, since)
    for tags, use, since in [
        (TAGS_GONE_IN_2026, "a utility template or the Marketing Messages API", "2026-04-27"),
        (TAGS_GONE_IN_2020, "HUMAN_AGENT or a utility template", "2020-03-04"),
    ]
    for tag in tags
    for made in (tag_of_a_send, tag_of_custom_keys, tag_of_webex_connect)
]

CURRENT: list[Call] = [
    lambda: Messenger.generic_template().sharable().element("Mug", subtitle="350 ml"),
    lambda: Messenger.generic_element("Mug", item_url=None, subtitle="350 ml"),
    lambda: Messenger.button_template("Hello").web_url("Open", "https://example.com").phone_number("Call", "+15550100"),
    lambda: Messenger.notification_messages_template(payload="NEWS").notification_messages_frequency(None),
    lambda: Messenger.notification_messages_template(payload="NEWS").element(
        payload="MUGS", notification_messages_reoptin="ENABLED"
    ),
    lambda: Messenger.text("Hello").quick_reply("Hi", "HI").quick_reply_phone_number().quick_reply_email(),
    lambda: SEND.to(id="7001", phone_number=None, one_time_notif_token=None),
    lambda: SEND.to(notification_messages_token="token-1"),
    lambda: SEND.tag("HUMAN_AGENT"),
    lambda: SEND.tag("CUSTOMER_FEEDBACK"),
    lambda: SEND.tag("NOT_KNOWN_YET"),
    lambda: SEND.tag(None),
    lambda: MARKETING.custom_keys(messaging_type="MESSAGE_TAG", tag="HUMAN_AGENT"),
    lambda: MARKETING.custom_keys(messaging_type="RESPONSE"),
    lambda: WEBEX.messaging_type("MESSAGE_TAG").tag("HUMAN_AGENT"),
    lambda: WEBEX.tag("NOT_KNOWN_YET").tag(None),
    lambda: WebexConnect.messenger(LIST, appid="a_1").to(psid=["1"]),
]

each_gone = pytest.mark.parametrize("gone", [*FACTORIES, *ARGUMENTS, *KEYBOARDS, *TAGS], ids=lambda gone: gone.name)


def switched_off_in(node: Any) -> set[str]:
    """Return the names of everything that a spec marks as deprecated."""
    found: set[str] = set()
    if isinstance(node, dict):
        if "x-deprecated" in node and "x-builder" in node:
            found.add(node["x-builder"]["factory"])
        for name, part in node.get("properties", {}).items():
            if "x-deprecated" in part:
                found.add(name)
        found |= {entry["value"] for entry in node.get("x-values", ()) if "deprecated" in entry}
    if isinstance(node, (dict, list)):
        for part in node.values() if isinstance(node, dict) else node:
            found |= switched_off_in(part)
    return found


@pytest.mark.slow
def test_everything_that_the_spec_marks_as_switched_off_is_tried_here() -> None:
    specs = [yaml.safe_load(path.read_text(encoding="utf-8")) for path in SPECS]
    assert {gone.name for gone in [*FACTORIES, *ARGUMENTS, *KEYBOARDS, *TAGS]} == switched_off_in(specs)


@each_gone
def test_something_switched_off_gives_one_deprecation_warning(gone: Gone) -> None:
    assert [warning.category for warning in recorded(gone.call)] == [DeprecationWarning]


@each_gone
def test_the_warning_is_at_the_line_of_the_caller(gone: Gone) -> None:
    (warning,) = recorded(gone.call)
    assert (warning.filename, warning.lineno) == (__file__, gone.call.__code__.co_firstlineno)


@each_gone
def test_the_warning_names_what_is_gone_since_when_and_what_to_use(gone: Gone) -> None:
    (warning,) = recorded(gone.call)
    text = str(warning.message)
    assert gone.name in text
    assert ("switched off by the provider on " in text) == bool(gone.since)
    assert gone.since in text
    assert ("; use " in text) == bool(gone.use)
    assert text.endswith(gone.use or gone.since)


def test_an_entry_point_is_named_with_its_group() -> None:
    (warning,) = recorded(next(gone.call for gone in FACTORIES if gone.name == "hsm"))
    assert str(warning.message).startswith("WebexConnect.WhatsApp.hsm ")


@pytest.mark.parametrize("call", CURRENT)
def test_what_is_current_gives_no_warning(call: Call) -> None:
    assert recorded(call) == []


@each_case
def test_only_the_call_that_uses_it_warns(name: str) -> None:
    payload: Builder[Any] = quietly(CASES[name])
    assert recorded(payload.to_dict) == []
    assert recorded(payload.build) == []


@each_case
def test_parsing_gives_no_warning(name: str) -> None:
    payload: Builder[Any] = quietly(CASES[name])
    kind, text = payload.kind, payload.to_json()
    assert recorded(lambda: ottbuild.parse(kind, text)) == []
    assert recorded(lambda: ottbuild.check(kind, text)) == []
