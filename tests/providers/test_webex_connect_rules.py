"""The rules of Webex Connect for the envelope, destinations, SMS, voice, push and in-app messages.

Each rule has a payload just within it, and one just beyond it that gives one problem.
"""

import warnings
from collections.abc import Callable
from itertools import pairwise
from typing import Any, NamedTuple, Protocol

import pytest

import ottbuild
from ottbuild import Builder, InvalidPayload, Problem, WebexConnect
from tests.selection import for_each

Destination = WebexConnect.Destination
InApp = WebexConnect.InApp
Push = WebexConnect.Push
PushButton = WebexConnect.PushButton

NOTHING: Any = None
"""Where a type checker would refuse a None."""
URL = "https://example.com"
PHONE = "+447700900001"
NO_ID = ("any one of [customerid,msisdn,email, userid,pushid,psid, etc.] is mandatory", "7003")
TOO_MANY = ("Max number of destinations", "7009")
NO_TEXT = ("param 'text' missing for channel sms", "7003")
NO_BODY = ("param 'body' missing for channel sms", "7003")
DUPLICATE = ("Duplicate identifiers not allowed", "7704")


class Judged(Protocol):
    def problems(self) -> tuple[Problem, ...]: ...


class Wire(NamedTuple):
    """A payload that the fluent calls can't make, or that a type checker would refuse."""

    data: Any

    def problems(self) -> tuple[Problem, ...]:
        return ottbuild.check("webex_connect.message", self.data)


def errors(payload: Judged) -> tuple[Problem, ...]:
    """Return the problems that are no warnings."""
    return tuple(problem for problem in payload.problems() if problem.is_error)


class Said(NamedTuple):
    """The problem that a broken rule gives."""

    pointer: str
    rule: str
    limit: Any = None
    actual: Any = None
    unit: str | None = None
    provider_message: str | None = None
    provider_code: str | None = None
    severity: str = "error"


class Rule(NamedTuple):
    what: str
    right: Judged
    wrong: Judged
    said: Said


def said(problem: Problem) -> Said:
    return Said(
        problem.pointer,
        problem.rule,
        problem.limit,
        problem.actual,
        problem.unit,
        problem.provider_message,
        None if problem.provider_code is None else str(problem.provider_code),
        problem.severity,
    )


def advice(pointer: str, rule: str, limit: Any = None, actual: Any = None, unit: str | None = None) -> Said:
    """Return the warning that broken advice gives."""
    return Said(pointer, rule, limit, actual, unit, severity="warning")


def changed(payload: Builder[Any], *path: str | int, **fields: Any) -> Wire:
    """Return a valid payload with changed fields in one object. Fields that are None are removed."""
    wire = payload.to_dict()
    place: Any = wire
    for step in path:
        place = place[step]
    place.update(fields)
    for name in [name for name, value in place.items() if value is None]:
        del place[name]
    return Wire(wire)


def sms(text: Any = "Hello", **options: Any) -> Any:
    return WebexConnect.sms(text, **options).to(msisdn=[PHONE])


def binary(body: Any) -> Any:
    return WebexConnect.sms_binary(body).to(msisdn=[PHONE])


def template(template: Any = "5139", **options: Any) -> Any:
    return WebexConnect.sms_template(template, **options).to(msisdn=[PHONE])


def to(**destination: Any) -> Any:
    return WebexConnect.sms("Hello").to(**destination)


def push(appid: Any = "a_1") -> Any:
    return WebexConnect.push(appid=appid).to(userid=["ana"])


def push_to(**destination: Any) -> Any:
    return WebexConnect.push(appid="a_1").android("Hello").to(**destination)


def android(text: Any = "Hello", **options: Any) -> Any:
    return push().android(text, **options)


def ios(text: Any = "Hello", **options: Any) -> Any:
    return push().ios(text, **options)


def web(text: Any = "Hello", **options: Any) -> Any:
    return push().web(text, **{"title": "Shop", "platform_types": ["chrome"], **options})


def buttons(category: Any, *actions: Any, device_types: Any = ("ios",)) -> Any:
    return android().interactive(category, device_types=device_types, actions=actions)


def button(pos: Any) -> Any:
    return PushButton.dismiss(pos=pos)


def named(*names: str) -> list[Any]:
    """Return buttons with these names."""
    return [PushButton.dismiss(pos=1 if place == 0 else 2, identifier=name) for place, name in enumerate(names)]


def in_app(text: Any = "Hello", thread: Any = "th-9", appid: Any = "a_1") -> Any:
    return WebexConnect.in_app(thread, text, appid=appid).to(userid=["ana"])


def in_app_to(**destination: Any) -> Any:
    return WebexConnect.in_app("th-9", "Hello", appid="a_1").to(**destination)


def attached(attachment: Any) -> Any:
    return in_app(None).attachment(attachment)


def cards(*elements: Any) -> Any:
    return attached(InApp.generic_template(elements))


def card(*names: Any) -> Any:
    """Return a card whose buttons have these identifiers."""
    return InApp.element("Mug", buttons=[InApp.postback("Save", identifier=name) for name in names] or None)


def replies(*names: Any) -> Any:
    return in_app().quick_replies(InApp.quick_reply("Yes", identifier=name) for name in names)


def notification(**options: Any) -> Any:
    return in_app().notification("Hello", **{"title": "Shop", **options})


def announced(category: Any, *actions: Any) -> Any:
    return notification(interactive=InApp.interactive(category, actions=actions))


def policies(method: str, at: str) -> list[Rule]:
    def policy(group: Any = "vip", **flags: Any) -> Any:
        return getattr(sms(), method)(group, **flags)

    consent = policy(channel_check_consent=True)
    one_flag = Said(at, "any_of")
    return [
        Rule(f"{at}: a group", consent, policy(None, channel_check_consent=True), Said(f"{at}/contactPolicyGroup", "required")),
        Rule(f"{at}: one flag", consent, policy(), one_flag),
        Rule(
            f"{at}: one flag that is true",
            policy(channel_check_consent=False, channel_apply_frequency_cap=True),
            policy(channel_check_consent=False, channel_apply_frequency_cap=False),
            one_flag,
        ),
        Rule(
            f"{at}: the other flag that is true",
            policy(channel_check_consent=True, channel_apply_frequency_cap=False),
            policy(channel_apply_frequency_cap=False),
            one_flag,
        ),
    ]  # fmt: skip


CHANNELS = ["sms", "voice", "push", "appmessaging", "fb", "whatsapp", "AppleBusinessChat"]
PUSH_IDS = [
    "userid", "customerid", "android_pushid", "ios_pushid", "chrome_pushid", "safari_pushid", "firefox_pushid",
    "hms_pushid", "msisdn", "email",
]  # fmt: skip
EXPIRY = r"^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{1,2}(:?[0-9]{2})?)$"
APP_IDS = ["userid", "customerid", "msisdn", "email"]
PAGE = (
    r"^$|^[A-Za-z][A-Za-z0-9+.-]*:(//[^\s/?#]|[^\s/])\S*$"
    r"|^[^\s/?#:.]+(\.[^\s/?#:.]+)+(:[0-9]+)?([/?#]\S*)?$"
)
VOICES = ["callflowid", "promptid", "media"]
PUSH_BLOCK, ANDROID, IOS, WEB = (f"/channels/push{block}" for block in ("", "/android", "/ios", "/web"))
BUTTONS = "/channels/push/interactive/actions"
APP = "/channels/appmessaging"
CARDS = f"{APP}/message/attachment/payload/elements"
REPLIES = f"{APP}/message/quickReplies/options"
TITLES: list[tuple[Any, tuple[str, Any, Any, str | None]]] = [
    (None, ("required", None, None, None)),
    ("", ("min_length", 1, 0, "characters")),
]
TARGETS = ["OPEN_URL", "OPEN_WEBVIEW", "OPENWEBVIEW", "OPEN_HTML", "DEEPLINK", "OPEN_APP"]
SINGLE = [
    "SINGLE_DISMISS", "SINGLE_OPEN", "SINGLE_SUBSCRIBE", "SINGLE_UNSUBSCRIBE", "SINGLE_SHARE", "SINGLE_DEEPLINK",
    "SINGLE_REPLY",
]  # fmt: skip
DOUBLE = [
    "DOUBLE_YES_NO", "DOUBLE_ACCEPT_CANCEL", "DOUBLE_SHARE_CANCEL", "DOUBLE_SHOPNOW_CANCEL", "DOUBLE_LATER_NOW",
    "DOUBLE_PLAY_NOW_PLAY_LATER", "DOUBLE_OK_LEARN_MORE", "DOUBLE_SUBSCRIBE_UNSUBSCRIBE", "DOUBLE_BUY_NOW_BUY_LATER",
    "DOUBLE_LIKE_SHARE",
]  # fmt: skip
REPLY = ["DOUBLE_REPLY_DISMISS", "DOUBLE_REPLY_NO_DISMISS", "DOUBLE_REPLY_YES_DISMISS", "DOUBLE_REPLY_YES_NO"]
DISMISS = PushButton.dismiss(pos=1)
LATER = PushButton.dismiss(pos=2)

ENVELOPE = [
    Rule("a channel", sms(), changed(sms(), deliverychannel=None), Said("/deliverychannel", "required")),
    Rule(
        "a channel that there is",
        sms(),
        changed(sms(), deliverychannel="twitter"),
        Said("/deliverychannel", "unknown_variant", CHANNELS, "twitter"),
    ),
    Rule("a content", sms(), changed(sms(), channels=None), Said("/channels", "required")),
    Rule("an app for a push", android(), push(None).android("Hello"), Said("/appid", "required")),
    Rule("an app for an in-app message", in_app(), in_app(appid=None), Said("/appid", "required")),
    Rule(
        "correlationid",
        sms().correlationid("é" * 25),
        sms().correlationid("é" * 25 + "x"),
        Said("/correlationid", "max_length", 50, 51, "bytes"),
    ),
    Rule(
        "callbackData",
        sms().callback_data("é" * 2000),
        sms().callback_data("é" * 2001),
        Said("/callbackData", "max_length", 2000, 2001, "characters"),
    ),
    *(
        Rule(
            f"no space in notifyurl: {url!r}",
            sms().notifyurl(URL),
            sms().notifyurl(url),
            Said("/notifyurl", "uri", limit, url),
        )
        for limit, url in (
            (["http", "https"], f" {URL}"),
            (None, f"{URL} "),
            (None, f"{URL}\n"),
            (["http", "https"], " "),
            (None, f"{URL}/a b"),
        )
    ),
    *(
        Rule(
            f"a notifyurl is an address: {url}",
            sms().notifyurl(URL),
            sms().notifyurl(url),
            Said("/notifyurl", "uri", limit, url),
        )
        for limit, url in (
            (["http", "https"], "example.com/notify"),
            (["http", "https"], "/notify"),
            (["http", "https"], "ftp://example.com/notify"),
            (None, "https://"),
        )
    ),
    *(
        Rule(
            f"expiry is a time, not {text}",
            sms().expiry(right),
            sms().expiry(text),
            Said("/expiry", "pattern", EXPIRY, text),
        )
        for right, text in (
            ("2015-04-12T13:00:19.456Z", "tomorrow"),
            ("2015-04-12T18:30:19.456+5:30", "2015-04-12"),
            ("2015-04-12T18:30:19+05:30", "2015-04-12 18:30:19Z"),
            ("2015-04-12T18:30Z", "2015-04-12T18:30:19"),
        )
    ),
    Rule("a template has an id", template(), template(None), Said("/message/template", "required")),
    Rule(
        "parameters of a template are strings",
        template(parameters={"price": "5"}),
        template(parameters={"price": 5}),
        Said("/message/parameters/price", "type", "string", "integer"),
    ),
    Rule(
        "options have a domain",
        sms().options(URL),
        sms().options(None, shorten_links=True),
        Said("/options/domain", "required"),
    ),
    *(
        Rule(
            f"{wire} is a flag",
            sms().options(URL, **{name: "false"}),
            sms().options(URL, **{name: "yes"}),
            Said(f"/options/{wire}", "enum", ["true", "false"], "yes"),
        )
        for name, wire in (
            ("track_clicks", "trackClicks"),
            ("shorten_links", "shortenLinks"),
            ("allow_fallback_url", "allowFallbackURL"),
        )
    ),
    *policies("contact_policy", "/channels/contactPolicy"),
    *policies("request_contact_policy", "/contactPolicy"),
    Rule(
        "as many gtrId as destinations",
        sms().gtr_id(["1"]),
        sms().gtr_id(["1", "2"]),
        Said("", "same_length", ["gtrId", "destination"], [2, 1]),
    ),
    Rule(
        "no fewer gtrId than destinations",
        sms().to(msisdn=[PHONE]).gtr_id(["1", "2"]),
        sms().to(msisdn=[PHONE]).gtr_id(["1"]),
        Said("", "same_length", ["gtrId", "destination"], [1, 2]),
    ),
    Rule(
        "smart links of an SMS",
        sms("{{link_5}}").smartlink(5, validity=30),
        sms("{{link_5}}"),
        Said("/channels/smartlinks", "required"),
    ),
    Rule(
        "smart links of an SMS, any",
        sms("{{link_5}}").smartlink(5, validity=30),
        changed(sms("{{link_5}}").smartlink(5, validity=30), "channels", smartlinks=[]),
        Said("/channels/smartlinks", "min_items", 1, 0, "items"),
    ),
    Rule(
        "smart links of an in-app message",
        in_app("{{link_5}}").smartlink(5, validity=30),
        in_app("{{link_5}}"),
        Said("/channels/smartlinks", "required"),
    ),
    Rule(
        "a smart link has an id",
        sms().smartlink(5, validity=1),
        sms().smartlink(None, validity=1),
        Said("/channels/smartlinks/0/linkid", "required"),
    ),
    Rule(
        "a smart link has a validity",
        sms().smartlink(5, validity=1),
        sms().smartlink(5, validity=None),
        Said("/channels/smartlinks/0/validity", "required"),
    ),
]

DESTINATIONS = [
    Rule("a destination", sms(), WebexConnect.sms("Hello"), Said("/destination", "required")),
    Rule(
        "at least one destination",
        sms(),
        changed(sms(), destination=[]),
        Said("/destination", "min_items", 1, 0, "items"),
    ),
    Rule(
        "destinations",
        WebexConnect.sms("Hello").destination([Destination.phone(msisdn=[PHONE])] * 1000),
        WebexConnect.sms("Hello").destination([Destination.phone(msisdn=[PHONE])] * 1001),
        Said("/destination", "max_items", 1000, 1001, "items", *TOO_MANY),
    ),
    Rule(
        "ids of one destination",
        to(msisdn=[PHONE] * 1000),
        to(msisdn=[PHONE] * 1001),
        Said("/destination", "total_items", 1000, 1001, "items", *TOO_MANY),
    ),
    Rule(
        "ids in all",
        to(msisdn=[PHONE] * 999).to(msisdn=[PHONE]),
        to(msisdn=[PHONE] * 999).to(msisdn=[PHONE] * 2),
        Said("/destination", "total_items", 1000, 1001, "items", *TOO_MANY),
    ),
    Rule(
        "ids of several kinds",
        push_to(userid=["1"] * 500).to(hms_pushid=["1"] * 500),
        push_to(userid=["1"] * 500).to(hms_pushid=["1"] * 501),
        Said("/destination", "total_items", 1000, 1001, "items", *TOO_MANY),
    ),
    Rule(
        "a number",
        to(msisdn=[PHONE]),
        to(msisdn=None),
        Said("/destination/0", "one_of", ["msisdn", "customerid", "email"], [], None, *NO_ID),
    ),
    *(
        Rule(
            f"a profile by {name} on every channel: {make.__name__}",
            make(**{name: ["1"]}),
            make(**{name: []}),
            Said("/destination/0", "one_of", ids, [], None, *NO_ID),
        )
        for make, ids in (
            (to, ["msisdn", "customerid", "email"]),
            (push_to, PUSH_IDS),
            (in_app_to, ["userid", "customerid", "msisdn", "email"]),
        )
        for name in ("customerid", "email")
    ),
    Rule(
        "one kind of id for an SMS",
        to(email=["ana@example.com"]),
        to(msisdn=[PHONE], email=["ana@example.com"]),
        Said("/destination/0", "one_of", ["msisdn", "customerid", "email"], ["msisdn", "email"]),
    ),
    Rule(
        "an id is not empty",
        to(customerid=["1"]),
        to(customerid=["1", ""]),
        Said("/destination/0/customerid/1", "min_length", 1, 0, "characters"),
    ),
    Rule(
        "at least one number",
        to(msisdn=[PHONE]),
        to(msisdn=[]),
        Said("/destination/0", "one_of", ["msisdn", "customerid", "email"], [], None, *NO_ID),
    ),
    Rule(
        "a list of numbers",
        to(msisdn=[PHONE]),
        to(msisdn=PHONE),
        Said("/destination/0/msisdn", "type", "array", "string"),
    ),
    Rule(
        "numbers are strings",
        to(msisdn=[PHONE]),
        to(msisdn=[PHONE, True]),
        Said("/destination/0/msisdn/1", "type", "string", "boolean"),
    ),
    Rule(
        "correlationid of a destination",
        to(msisdn=[PHONE], correlationid="x" * 50),
        to(msisdn=[PHONE], correlationid="x" * 51),
        Said("/destination/0/correlationid", "max_length", 50, 51, "bytes"),
    ),
    Rule(
        "one kind of id for a push",
        push_to(userid=["1"]),
        push_to(),
        Said("/destination/0", "one_of", PUSH_IDS, [], None, *NO_ID),
    ),
    *(
        Rule(
            f"one kind of id for a push, not {one} and {other}",
            push_to(**{one: ["1"]}),
            push_to(**{one: ["1"], other: ["1"]}),
            Said("/destination/0", "one_of", PUSH_IDS, [one, other]),
        )
        for one, other in pairwise(PUSH_IDS)
    ),
    *(
        Rule(
            f"at least one {name}",
            push_to(**{name: ["1"]}),
            push_to(**{name: []}),
            Said("/destination/0", "one_of", PUSH_IDS, [], None, *NO_ID),
        )
        for name in PUSH_IDS
    ),
    Rule(
        "one kind of id for an in-app message",
        in_app_to(userid=["1"]),
        in_app_to(),
        Said("/destination/0", "one_of", APP_IDS, [], None, *NO_ID),
    ),
    Rule(
        "just one kind of id for an in-app message",
        in_app_to(customerid=["1"]),
        in_app_to(userid=["1"], customerid=["2"]),
        Said("/destination/0", "one_of", APP_IDS, ["userid", "customerid"]),
    ),
    Rule(
        "no id of another channel",
        sms(),
        changed(sms(), "destination", 0, psid=["1"]),
        Said("/destination/0/psid", "unknown_field", ["msisdn", "customerid", "email", "correlationid"], "psid"),
    ),
]

SMS = [
    Rule(
        "an SMS",
        sms(),
        changed(sms(), "channels", sms=None),
        Said("/channels/sms", "required", None, None, None, "param 'sms' missing for channel sms", "7003"),
    ),
    Rule("a text", sms("x"), sms(None), Said("/channels/sms/text", "required", None, None, None, *NO_TEXT)),
    Rule(
        "a text that is not empty",
        sms("x"),
        sms(""),
        Said("/channels/sms/text", "min_length", 1, 0, "characters", *NO_TEXT),
    ),
    Rule("text", sms("é" * 1024), sms("é" * 1025), Said("/channels/sms/text", "max_length", 1024, 1025, "characters")),
    Rule("type", sms(type="4"), sms(type="5"), Said("/channels/sms/type", "enum", ["1", "2", "3", "4"], "5")),
    Rule(
        "a body of what is binary",
        binary("00"),
        sms(type="3"),
        Said("/channels/sms/body", "required", None, None, None, *NO_BODY),
    ),
    Rule(
        "a body that is given",
        binary("00"),
        binary(None),
        Said("/channels/sms/body", "required", None, None, None, *NO_BODY),
    ),
    Rule(
        "a body that is not empty",
        binary("0"),
        binary(""),
        Said("/channels/sms/body", "min_length", 1, 0, "characters", *NO_BODY),
    ),
    Rule(
        "a body in hexadecimal",
        binary("00fF"),
        binary("00fg"),
        Said("/channels/sms/body", "pattern", "^[0-9A-Fa-f]*$", "00fg"),
    ),
    Rule(
        "dlt_templateid",
        sms().dlt_templateid("1107158158796985790"),
        sms().dlt_templateid("110715815879698579O"),
        advice("/channels/sms/extras/dlt_templateid", "pattern", "^[0-9]+$", "110715815879698579O"),
    ),
]

CALL = WebexConnect.voice("184").to(msisdn=[PHONE])
VOICE = [
    Rule("a call", CALL, changed(CALL, "channels", voice=None), Said("/channels/voice", "required")),
    Rule(
        "a flow or a recording",
        CALL,
        WebexConnect.voice(NOTHING).to(msisdn=[PHONE]),
        Said("/channels/voice", "any_of", VOICES, []),
    ),
    *(
        Rule(
            f"not both {one} and {other}",
            CALL,
            changed(CALL, "channels", voice={one: "1", other: "2"}),
            Said("/channels/voice", "exclusive", [one, other], [one, other], severity=severity),
        )
        for one, other, severity in (
            ("callflowid", "promptid", "warning"),
            ("callflowid", "media", "error"),
            ("promptid", "media", "warning"),
        )
    ),
]

PUSHES = [
    Rule(
        "a push",
        android(),
        changed(android(), "channels", push=None),
        Said(PUSH_BLOCK, "required", None, None, None, "param 'push' missing for push channel", "7003"),
    ),
    Rule(
        "a platform",
        web(),
        push().windows(["Hello"]),
        Said(
            PUSH_BLOCK,
            "any_of",
            ["android", "ios", "web"],
            [],
            None,
            "either android or ios information is mandatory for push channel",
            "7003",
        ),
    ),
    *(
        rule
        for name, block, make, code, most in (
            ("android", ANDROID, android, "7506", 2419200),
            ("ios", IOS, ios, "7511", 2592000),
        )
        for rule in (
            Rule(
                f"{name}: a text",
                make("x"),
                changed(make("x"), "channels", "push", name, text=None, title="Shop"),
                Said(f"{block}/text", "required", None, None, None, f"param 'text' is missing for {name}", "7003"),
            ),
            Rule(
                f"{name}: a text that is not empty",
                make("x"),
                make(""),
                Said(f"{block}/text", "min_length", 1, 0, "characters", f"param 'text' is missing for {name}", "7003"),
            ),
            Rule(
                f"{name}: time_to_live",
                make(time_to_live=most),
                make(time_to_live=most + 1),
                Said(
                    f"{block}/extras/time_to_live",
                    "numeric",
                    most,
                    str(most + 1),
                    None,
                    "Invalid time to live value",
                    code,
                ),
            ),
            Rule(
                f"{name}: time_to_live in digits",
                make(time_to_live="0"),
                make(time_to_live="-1"),
                Said(
                    f"{block}/extras/time_to_live",
                    "pattern",
                    "^[0-9]+$",
                    "-1",
                    None,
                    "Invalid time to live value",
                    code,
                ),
            ),
        )
    ),
    Rule(
        "delay_while_idle",
        changed(android(), "channels", "push", "android", extras={"delay_while_idle": "true"}),
        changed(android(), "channels", "push", "android", extras={"delay_while_idle": "1"}),
        Said(f"{ANDROID}/extras/delay_while_idle", "enum", ["true", "false"], "1"),
    ),
    Rule(
        "silentpush",
        ios(silentpush=True),
        ios(silentpush="1"),
        Said(f"{IOS}/extras/silentpush", "enum", ["true", "false"], "1"),
    ),
    Rule("badge", ios(badge=0), ios(badge="+1"), Said(f"{IOS}/extras/badge", "pattern", "^[0-9]+$", "+1")),
    Rule("web: a text", web(), web(None), Said(f"{WEB}/text", "required")),
    Rule("web: a title", web(), web(title=None), Said(f"{WEB}/title", "required")),
    Rule("web: browsers", web(), web(platform_types=None), Said(f"{WEB}/platform_types", "required")),
    Rule(
        "web: browsers that there are",
        web(platform_types=["firefox", "chrome"]),
        web(platform_types=["firefox", "Chrome"]),
        Said(f"{WEB}/platform_types/1", "enum", ["chrome", "firefox", "safari"], "Chrome"),
    ),
    Rule(
        "web: a caption for Safari",
        web(platform_types=["chrome", "safari"], actiontext="View"),
        web(platform_types=["chrome", "safari"]),
        Said(f"{WEB}/actiontext", "required"),
    ),
    Rule(
        "web: time_to_live",
        web(time_to_live=2419200),
        web(time_to_live=2419201),
        advice(f"{WEB}/extras/time_to_live", "numeric", 2419200, "2419201"),
    ),
    Rule(
        "web: time_to_live of 600 days",
        web(time_to_live=51840000),
        web(time_to_live=51840001),
        Said(f"{WEB}/extras/time_to_live", "numeric", 51840000, "51840001"),
    ),
    Rule(
        "web: no collapse_key for Safari",
        web(collapse_key="a"),
        web(collapse_key="a", platform_types=["safari"], actiontext="View"),
        advice(f"{WEB}/extras/collapse_key", "forbidden", actual="a"),
    ),
    *(
        Rule(
            f"web: a page is given by its URL, not {url!r}",
            web(url="https://play.google.com/apps/50"),
            web(url=url),
            advice(f"{WEB}/url", "pattern", PAGE, url),
        )
        for url in ("no page", "/apps/50", "https://")
    ),
    *(
        Rule(
            f"{make.__name__} leads to a URL, not {url!r}",
            android(notificationaction=make("www.bbc.com")),
            android(notificationaction=make(url)),
            Said(f"{ANDROID}/extras/notificationaction/value", "pattern", PAGE, url),
        )
        for make in (Push.open_url, Push.open_webview, Push.openwebview)
        for url in ("the news", "news", "/news", "https://")
    ),
    *(
        Rule(
            f"{make.__name__} of a button leads to a URL",
            buttons("SINGLE_OPEN", make("bbc.com/news?a=1", pos=1)),
            buttons("SINGLE_OPEN", make("the news", pos=1)),
            Said(f"{BUTTONS}/0/value", "pattern", PAGE, "the news"),
        )
        for make in (PushButton.open_url, PushButton.openurl, PushButton.openwebview, PushButton.open_webview)
    ),
    *(
        Rule(
            f"a tag is a string, an object or an array, not {value!r}: {place}",
            make(customtags={"a": "b", "c": {"d": 1}, "e": [1]}),
            changed(make(customtags={"a": "b"}), "channels", "push", place, "extras", customtags={"a": value}),
            Said(f"/channels/push/{place}/extras/customtags/a", "type", ["string", "object", "array"], kind),
        )
        for make, place in ((android, "android"), (ios, "ios"), (web, "web"))
        for value, kind in ((5, "integer"), (True, "boolean"))
    ),
    Rule(
        "imageurl is a string",
        android(customtags={"imageurl": "https://example.com/a.png"}),
        android(customtags={"imageurl": ["https://example.com/a.png"]}),
        Said(f"{ANDROID}/extras/customtags/imageurl", "type", "string", "array"),
    ),
    Rule(
        "imageurl is a URL",
        android(customtags={"imageurl": "https://example.com/a.png"}),
        android(customtags={"imageurl": "no image"}),
        advice(f"{ANDROID}/extras/customtags/imageurl", "pattern", PAGE, "no image"),
    ),
    Rule(
        "web: time_to_live in digits",
        web(time_to_live="060"),
        web(time_to_live="1h"),
        Said(f"{WEB}/extras/time_to_live", "pattern", "^[0-9]+$", "1h"),
    ),
    Rule(
        "windows: lines",
        android().windows(["Hello"]),
        android().windows("Hello"),
        Said("/channels/push/windows/text", "type", "array", "string"),
    ),
    *(
        Rule(
            f"a tap that leads somewhere: {make.__name__}",
            android(notificationaction=make(URL)),
            android(notificationaction=make(NOTHING)),
            Said(f"{ANDROID}/extras/notificationaction/value", "required"),
        )
        for make in (Push.open_url, Push.open_webview, Push.openwebview, Push.open_html, Push.deeplink)
    ),
    Rule(
        "a tap that there is",
        android(notificationaction=Push.open_app()),
        changed(android(), "channels", "push", "android", extras={"notificationaction": {"action": "CLOSE_APP"}}),
        Said(f"{ANDROID}/extras/notificationaction/action", "unknown_variant", TARGETS, "CLOSE_APP"),
    ),
    Rule(
        "a push of 4 KB",
        android("x" * 4073),
        android("x" * 4074),
        Said(PUSH_BLOCK, "json_size", 4096, 4097, "bytes"),
    ),
    Rule(
        "a push of 4 KB in all",
        android("é" * 1019).ios("é" * 1008),
        android("é" * 1019).ios("é" * 1009),
        Said(PUSH_BLOCK, "json_size", 4096, 4097, "bytes"),
    ),
    *(
        Rule(
            f"{one}: one button",
            buttons(one, DISMISS),
            buttons(one, DISMISS, LATER),
            advice(BUTTONS, "max_items", 1, 2, "items"),
        )
        for one in SINGLE
    ),
    Rule(
        "SINGLE: a button",
        buttons("SINGLE_OPEN", DISMISS),
        buttons("SINGLE_OPEN"),
        Said(BUTTONS, "min_items", 1, 0, "items"),
    ),
    *(
        Rule(
            f"{two}: two buttons",
            buttons(two, DISMISS, LATER),
            buttons(two, DISMISS),
            advice(BUTTONS, "min_items", 2, 1, "items"),
        )
        for two in DOUBLE
    ),
    Rule(
        "DOUBLE: no third button",
        buttons("DOUBLE_LIKE_SHARE", DISMISS, LATER),
        buttons("DOUBLE_LIKE_SHARE", DISMISS, LATER, LATER),
        advice(BUTTONS, "max_items", 2, 3, "items"),
    ),
    Rule(
        "a category that there is",
        buttons("SINGLE_OPEN", DISMISS),
        buttons("TRIPLE_OPEN", DISMISS),
        Said("/channels/push/interactive/category", "enum", SINGLE + DOUBLE, "TRIPLE_OPEN"),
    ),
    *(
        Rule(
            f"{category}: names of the buttons",
            buttons(category, *named(*names)),
            buttons(category, *named(names[0], "OTHER")),
            Said(f"{BUTTONS}/1/identifier", "enum", names, "OTHER"),
        )
        for category, names in (("DOUBLE_YES_NO", ["YES", "NO"]), ("DOUBLE_SHOPNOW_CANCEL", ["SHOPNOW", "CANCEL"]))
    ),
    Rule(
        "a device",
        buttons("SINGLE_OPEN", DISMISS, device_types=["windows"]),
        buttons("SINGLE_OPEN", DISMISS, device_types=[]),
        Said("/channels/push/interactive/device_types", "min_items", 1, 0, "items"),
    ),
    Rule(
        "a device that there is",
        buttons("SINGLE_OPEN", DISMISS),
        buttons("SINGLE_OPEN", DISMISS, device_types=["web"]),
        Said("/channels/push/interactive/device_types/0", "enum", ["android", "ios", "windows"], "web"),
    ),
    Rule(
        "a position",
        buttons("SINGLE_OPEN", DISMISS),
        buttons("SINGLE_OPEN", button(None)),
        Said(f"{BUTTONS}/0/pos", "required"),
    ),
    *(
        Rule(
            f"a position that there is, not {pos}",
            buttons("SINGLE_OPEN", LATER),
            buttons("SINGLE_OPEN", button(pos)),
            Said(f"{BUTTONS}/0/pos", "enum", [1, 2], pos),
        )
        for pos in (0, 3)
    ),
    *(
        Rule(
            f"a button that leads somewhere: {make.__name__}",
            buttons("SINGLE_OPEN", make(URL, pos=1)),
            buttons("SINGLE_OPEN", make(NOTHING, pos=1)),
            Said(f"{BUTTONS}/0/value", "required"),
        )
        for make in (
            PushButton.open_url,
            PushButton.openurl,
            PushButton.deeplink,
            PushButton.openwebview,
            PushButton.open_webview,
            PushButton.share,
        )
    ),
    *(
        Rule(
            f"no {make.__name__} in a push",
            buttons("SINGLE_REPLY", DISMISS),
            buttons("SINGLE_REPLY", make(pos=1)),
            Said(f"{BUTTONS}/0", "wrong_part", ["InteractivePlain", "InteractiveTarget"], "InteractiveReply"),
        )
        for make in (
            PushButton.trivial_reply,
            PushButton.trivial_replies,
            PushButton.inline_reply,
            PushButton.in_line_reply,
        )
    ),
    *(
        Rule(
            f"no {category} in a push",
            announced(category, DISMISS, LATER),
            buttons(category, DISMISS, LATER),
            Said("/channels/push/interactive/category", "enum", SINGLE + DOUBLE, category),
        )
        for category in REPLY
    ),
]

IN_APP = [
    Rule(
        "an in-app message",
        in_app(),
        changed(in_app(), "channels", appmessaging=None),
        Said(APP, "required", None, None, None, "param 'appmessaging' missing for channel rt", "7003"),
    ),
    Rule("a thread", in_app(), in_app(thread=None), Said(f"{APP}/thread_id", "required")),
    Rule(
        "a text or an attachment",
        attached(InApp.file(URL)),
        in_app(None),
        Said(f"{APP}/message", "required", None, None, None, None, "7003"),
    ),
    Rule(
        "an empty message",
        in_app(),
        changed(in_app(), "channels", "appmessaging", message={}),
        Said(f"{APP}/message", "any_of", ["text", "attachment"], [], None, None, "7003"),
    ),
    Rule(
        "an empty text",
        in_app(),
        in_app(""),
        Said(f"{APP}/message", "any_of", ["text", "attachment"], [], None, None, "7003"),
    ),
    Rule(
        "a type that there is",
        changed(in_app(), "channels", "appmessaging", type="threadAlert"),
        changed(in_app(), "channels", "appmessaging", type="thread"),
        Said(f"{APP}/type", "enum", ["threadAlert", "typingStart", "typingStop"], "thread"),
    ),
    Rule(
        "an in-app message of 4 KB",
        in_app("x" * 4054),
        in_app("x" * 4055),
        Said(APP, "json_size", 4096, 4097, "bytes", "Request Json parameter size exceeded 4 KB", "7026"),
    ),
    *(
        Rule(
            f"{make.__name__}: a file",
            attached(make(URL)),
            attached(make(NOTHING)),
            Said(f"{APP}/message/attachment/file", "required"),
        )
        for make in (InApp.image, InApp.audio, InApp.file)
    ),
    Rule(
        "video: a file",
        attached(InApp.video(URL, "p")),
        attached(InApp.video(NOTHING, "p")),
        Said(f"{APP}/message/attachment/file", "required"),
    ),
    Rule(
        "video: a preview",
        attached(InApp.video(URL, "p")),
        attached(InApp.video(URL, NOTHING)),
        Said(f"{APP}/message/attachment/preview", "required"),
    ),
    Rule(
        "location: two degrees",
        attached(InApp.location(latitude=1, longitude=2)),
        attached(InApp.location(latitude=1, longitude=NOTHING)),
        Said(f"{APP}/message/attachment/longitude", "required"),
    ),
    Rule(
        "location: degrees",
        attached(InApp.location(latitude="1", longitude=2.5)),
        attached(InApp.location(latitude=True, longitude=2.5)),
        Said(f"{APP}/message/attachment/latitude", "type", ["string", "number"], "boolean"),
    ),
    Rule(
        "an attachment that there is",
        attached(InApp.file(URL)),
        changed(attached(InApp.file(URL)), "channels", "appmessaging", "message", "attachment", contentType="sticker"),
        Said(
            f"{APP}/message/attachment/contentType",
            "unknown_variant",
            ["image", "video", "audio", "file", "location", "template"],
            "sticker",
        ),
    ),
    Rule(
        "cards",
        cards(*[card()] * 8),
        cards(*[card()] * 9),
        Said(
            CARDS,
            "max_items",
            8,
            9,
            "items",
            "Max allowed elements reached - Upto 8 elements are allowed in attachments",
            "7034",
        ),
    ),
    Rule("a title of a card", cards(card()), cards(InApp.element(NOTHING)), Said(f"{CARDS}/0/title", "required")),
    Rule(
        "buttons of a card",
        cards(card("1", "2", "3")),
        cards(card("1", "2", "3", "4")),
        Said(
            f"{CARDS}/0/buttons",
            "max_items",
            3,
            4,
            "items",
            "Max allowed buttons in a section reached  - Upto 3 buttons allowed in element",
            "7703",
        ),
    ),
    Rule(
        "images of a card",
        cards(InApp.element("Mug", image_urls=[URL] * 5)),
        cards(InApp.element("Mug", image_urls=[URL] * 6)),
        Said(
            f"{CARDS}/0/imageUrls",
            "max_items",
            5,
            6,
            "items",
            "Max allowed image urls reached - Upto 5 allowed URLs in element",
            "7708",
        ),
    ),
    Rule(
        "identifiers of a card",
        cards(card("1", "2")),
        cards(card("1", "1")),
        Said(CARDS, "unique_field", "buttons.identifier", ["1"], None, *DUPLICATE),
    ),
    Rule(
        "identifiers of all cards",
        cards(card("1", "2"), card("3")),
        cards(card("1", "2"), card("2")),
        Said(CARDS, "unique_field", "buttons.identifier", ["2"], None, *DUPLICATE),
    ),
    *(
        Rule(f"an identifier: {where}", right, wrong, Said(pointer, "required"))
        for where, right, wrong, pointer in (
            (
                "web_url",
                cards(card("1")),
                cards(InApp.element("Mug", buttons=[InApp.web_url("View", URL, identifier=NOTHING)])),
                f"{CARDS}/0/buttons/0/identifier",
            ),
            ("postback", cards(card("1")), cards(card(None)), f"{CARDS}/0/buttons/0/identifier"),
            ("quick_reply", replies("1"), replies(None), f"{REPLIES}/0/identifier"),
        )
    ),
    Rule(
        "quick replies",
        replies(*"12345"),
        replies(*"123456"),
        Said(
            REPLIES,
            "max_items",
            5,
            6,
            "items",
            "Max allowed quick replies reached -  max  5 quick replies will be allowed",
            "7706",
        ),
    ),
    Rule(
        "identifiers of quick replies",
        replies("1", "2"),
        replies("1", "1"),
        Said(REPLIES, "unique_field", "identifier", ["1"], None, *DUPLICATE),
    ),
    Rule(
        "a reference to quick replies",
        replies("1").quick_reply_reference("r"),
        in_app().quick_reply_reference("r"),
        Said(REPLIES, "required"),
    ),
    *(
        Rule(
            f"a title of a notification, not {title!r}",
            notification(),
            notification(title=title),
            Said(f"{APP}/notification/title", *broken, "param 'title' in notification, is missed or empty", "7004"),
        )
        for title, broken in TITLES
    ),
    Rule(
        "a text of a notification",
        notification(),
        in_app().notification(None, title="Shop"),
        Said(f"{APP}/notification/text", "required"),
    ),
    *(
        Rule(
            f"{one}: one button of a notification",
            announced(one, DISMISS),
            announced(one, DISMISS, LATER),
            advice(f"{APP}/notification/interactive/actions", "max_items", 1, 2, "items"),
        )
        for one in SINGLE
    ),
    *(
        Rule(
            f"{two}: two buttons of a notification",
            announced(two, DISMISS, LATER),
            announced(two, DISMISS),
            advice(f"{APP}/notification/interactive/actions", "min_items", 2, 1, "items"),
        )
        for two in DOUBLE + REPLY
    ),
    *(
        Rule(
            f"{category}: names of the buttons of a notification",
            announced(category, *named(*names)),
            announced(category, *named("OTHER", names[1])),
            Said(f"{APP}/notification/interactive/actions/0/identifier", "enum", names, "OTHER"),
        )
        for category, names in (("DOUBLE_YES_NO", ["YES", "NO"]), ("DOUBLE_SHOPNOW_CANCEL", ["SHOPNOW", "CANCEL"]))
    ),
]

RULES = [*ENVELOPE, *DESTINATIONS, *SMS, *VOICE, *PUSHES, *IN_APP]

each_rule = for_each("rule", RULES, ids=lambda rule: rule.what)


def test_every_rule_has_a_name_of_its_own() -> None:
    assert len({rule.what for rule in RULES}) == len(RULES)


@each_rule
def test_what_keeps_the_rule_has_no_problem(rule: Rule) -> None:
    assert errors(rule.right) == ()


@each_rule
def test_what_breaks_the_rule_has_one_problem(rule: Rule) -> None:
    problems = [said(problem) for problem in rule.wrong.problems()]
    assert [problem for problem in problems if problem.severity == rule.said.severity] == [rule.said]
    assert rule.said.severity == "error" or not errors(rule.wrong)


@each_rule
def test_the_problem_has_a_page_that_states_the_rule(rule: Rule) -> None:
    (problem,) = [problem for problem in rule.wrong.problems() if problem.severity == rule.said.severity]
    assert problem.doc is not None
    assert "webexconnect.io" in problem.doc


# Messages


@pytest.mark.parametrize(
    ("payload", "message"),
    [
        (sms(None), "is required (because there is neither a stored template nor a binary message)"),
        (sms(type="3"), "is required (because type is '3')"),
        (sms("{{link_5}}"), "is required (because the text holds a smart link)"),
        (
            sms().contact_policy("vip"),
            "breaks the rule: channelCheckConsent or channelApplyFrequencyCap must be true.",
        ),
        (sms().gtr_id(["1", "2"]), "needs as many gtrId as destination; there are 2 and 1"),
        (to(msisdn=[PHONE] * 1001), "has 1001 msisdn in all, at most 1000 are allowed"),
        (
            changed(CALL, "channels", voice={"callflowid": "1", "media": "a"}),
            "can't have callflowid and media together",
        ),
        (
            push().windows(["Hello"]),
            "needs at least one of android, ios or web; none is set (because there is no stored template)",
        ),
        (web(platform_types=["safari"]), "is required (because Safari is listed)"),
        (android(time_to_live=2419201), "is 2419201, at most 2419200 is allowed"),
        (
            buttons("SINGLE_OPEN", DISMISS, LATER),
            "has 2 items, at most 1 is allowed (because it is a SINGLE category)",
        ),
        (buttons("DOUBLE_LIKE_SHARE"), "must not be empty"),
        (
            buttons("DOUBLE_LIKE_SHARE", DISMISS),
            "has 1 item, at least 2 are needed (because it is a DOUBLE category)",
        ),
        (
            sms("{{link_5}} {{link_7}}").smartlink(5, validity=30),
            "needs one of smartlinks for each {{link_…}} in sms.text; there is none for {{link_7}}",
        ),
        (sms().smartlink(5, validity=30), "has smartlinks that sms.text does not use: it lacks {{link_5}}"),
        (
            buttons("DOUBLE_YES_NO", *named("YES", "MAYBE")),
            "'MAYBE' is not one of 'YES' and 'NO' (because category is 'DOUBLE_YES_NO')",
        ),
        (cards(card("1", "1")), "has the same buttons.identifier twice: '1'"),
        (in_app("x" * 4055), "is 4097 bytes of JSON, at most 4096 are allowed"),
    ],
    ids=lambda value: value if isinstance(value, str) else "",
)
def test_the_message(payload: Judged, message: str) -> None:
    assert [problem.message for problem in payload.problems()] == [message]


def test_all_problems_are_reported_at_once() -> None:
    payload = (
        WebexConnect.sms("x" * 1025, type="3")
        .correlationid("x" * 51)
        .contact_policy("vip")
        .to(msisdn=[], correlationid="x" * 51)
    )
    with pytest.raises(InvalidPayload) as caught:
        payload.to_json()
    assert {(problem.pointer, problem.rule) for problem in caught.value.problems} == {
        ("/correlationid", "max_length"),
        ("/channels/sms/text", "max_length"),
        ("/channels/sms/body", "required"),
        ("/channels/contactPolicy", "any_of"),
        ("/destination/0", "one_of"),
        ("/destination/0/correlationid", "max_length"),
    }


# Not a rule


@pytest.mark.parametrize(
    "payload",
    [
        pytest.param(sms().icmessage("false"), id="icmessage is open"),
        pytest.param(to(msisdn=["4490XXXXX009"]), id="numbers need no plus sign"),
        pytest.param(android(notificationaction=Push.open_url("www.bbc.com")), id="URLs need no scheme"),
        pytest.param(template(), id="a stored template needs no text"),
        pytest.param(sms("{{name}} {{ link_5 }}"), id="other braces are text"),
        pytest.param(in_app(None).attachment(InApp.file(URL)), id="an attachment needs no text"),
        pytest.param(buttons("DOUBLE_LIKE_SHARE", DISMISS, DISMISS), id="positions are not compared"),
    ],
)
def test_what_is_not_documented_is_no_rule(payload: Judged) -> None:
    assert payload.problems() == ()


# Accepted by parse


def parsed(payload: Builder[Any], *path: str | int, **fields: Any) -> Any:
    """Return a valid payload with changed fields, parsed and written."""
    wire = changed(payload, *path, **fields)
    assert wire.problems() == ()
    place: Any = ottbuild.parse("webex_connect.message", wire.data).to_dict()
    for step in path:
        place = place[step]
    return place


WEB_PUSH = web(platform_types=["chrome", "safari"], actiontext="View")
LINKED = sms("{{link_5}}").smartlink(5, validity=30)
CARD = cards(InApp.element("Mug", image_urls=[URL]))


@pytest.mark.parametrize(
    ("payload", "path", "known", "other"),
    [
        (WEB_PUSH, ("channels", "push", "web"), "platform_types", "platorm_types"),
        (WEB_PUSH, ("channels", "push", "web"), "actiontext", "actionText"),
        (replies("1"), ("channels", "appmessaging", "message"), "quickReplies", "quickreplies"),
        (
            in_app().quick_reply("Yes", identifier="1", image_url=URL),
            ("channels", "appmessaging", "message", "quickReplies", "options", 0),
            "imageUrl",
            "imageurl",
        ),
        (
            CARD,
            ("channels", "appmessaging", "message", "attachment", "payload", "elements", 0),
            "imageUrls",
            "attachment_url",
        ),
    ],
)
def test_another_key_is_accepted(payload: Any, path: tuple[Any, ...], known: str, other: str) -> None:
    value: Any = payload.to_dict()
    for step in path:
        value = value[step]
    value = value[known]
    assert parsed(payload, *path, **{known: None, other: value})[known] == value


@pytest.mark.parametrize(
    ("payload", "path", "name", "given", "written"),
    [
        (LINKED, ("channels", "smartlinks", 0), "linkid", "5", 5),
        (LINKED, ("channels", "smartlinks", 0), "validity", "30", 30),
        (sms().options(URL), ("options",), "trackClicks", True, "true"),
        (sms().options(URL), ("options",), "shortenLinks", False, "false"),
        (sms().options(URL), ("options",), "allowFallbackURL", True, "true"),
        (sms().dlt_templateid("1"), ("channels", "sms", "extras"), "dlt_templateid", 5, "5"),
        (ios(badge=1), ("channels", "push", "ios", "extras"), "badge", 3, "3"),
        (ios(badge=1), ("channels", "push", "ios", "extras"), "silentpush", True, "true"),
        (ios(badge=1), ("channels", "push", "ios", "extras"), "time_to_live", 60, "60"),
        (android(sound="a"), ("channels", "push", "android", "extras"), "time_to_live", 60, "60"),
        (web(collapse_key="a"), ("channels", "push", "web", "extras"), "time_to_live", 60, "60"),
        (buttons("SINGLE_OPEN", DISMISS), ("channels", "push", "interactive", "actions", 0), "pos", "2", 2),
        (attached(InApp.image(URL)), ("channels", "appmessaging", "message", "attachment"), "size", 30, "30"),
        (
            notification(ios_extras=InApp.ios_extras(badge="1")),
            ("channels", "appmessaging", "notification", "ios_extras"),
            "badge",
            3,
            "3",
        ),
    ],
)
def test_another_type_is_accepted(
    payload: Any, path: tuple[Any, ...], name: str, given: object, written: object
) -> None:
    assert parsed(payload, *path, **{name: given})[name] == written


def test_another_spelling_of_a_value_is_accepted() -> None:
    other = {"notificationaction": {"action": "OPENAPP"}}
    main = {"notificationaction": {"action": "OPEN_APP"}}
    assert parsed(android(), "channels", "push", "android", extras=other)["extras"] == main
    tapped = buttons("SINGLE_OPEN", PushButton.open_app(pos=1))
    actions = [{"pos": 1, "action": "OPENAPP"}]
    written = parsed(tapped, "channels", "push", "interactive", actions=actions)["actions"]
    assert written == [{"pos": 1, "action": "OPEN_APP"}]


@pytest.mark.parametrize("action", [{}, {"value": "www.bbc.com"}])
def test_a_tap_needs_no_action(action: dict[str, str]) -> None:
    extras = {"notificationaction": action}
    assert parsed(android(), "channels", "push", "android", extras=extras)["extras"] == extras
    assert (
        android(notificationaction=Push.default_action(**action)).to_dict()["channels"]["push"]["android"]["extras"]
        == extras
    )


# Smart links


@pytest.mark.parametrize("text", ["{{link_5}}", "{{link_5}} {{link_5}}", "{{link_linkid}}"])
def test_the_smart_links_of_the_text_are_defined(text: str) -> None:
    for message in (sms(text), in_app(text)):
        assert message.smartlink(5, validity=30).problems() == ()


@pytest.mark.parametrize(
    ("text", "rule", "severity"),
    [
        ("{{link_7}}", "linked", "error"),
        ("{{link_5}} {{link_7}}", "linked", "error"),
        ("Hello", "used", "warning"),
        ("{{ link_5 }}", "used", "warning"),
    ],
)
def test_the_smart_links_of_the_text_match_their_definitions(text: str, rule: str, severity: str) -> None:
    for message in (sms(text), in_app(text)):
        problems = message.smartlink(5, validity=30).problems()
        assert ("/channels", rule, severity) in [
            (problem.pointer, problem.rule, problem.severity) for problem in problems
        ]


def test_a_smart_link_that_is_not_in_the_text_is_still_sent() -> None:
    assert sms().smartlink(5, validity=30).to_dict()["channels"]["smartlinks"] == [{"linkid": 5, "validity": 30}]


# Advice


def test_a_text_of_more_than_1024_bytes_is_advised_against_and_sent() -> None:
    payload = sms("é" * 1024)
    assert [(problem.rule, problem.limit, problem.actual, problem.unit) for problem in payload.problems()] == [
        ("max_length", 1024, 2048, "bytes")
    ]
    assert payload.to_dict()["channels"]["sms"]["text"] == "é" * 1024


@pytest.mark.parametrize(("first", "second"), [("YES", "NO"), ("SHOPNOW", "CANCEL")])
def test_the_buttons_have_an_order_and_names_of_their_own(first: str, second: str) -> None:
    category = "DOUBLE_YES_NO" if first == "YES" else "DOUBLE_SHOPNOW_CANCEL"
    assert buttons(category, *named(first, second)).problems() == ()
    turned = buttons(category, *named(second, first)).problems()
    assert {(problem.rule, problem.severity) for problem in turned} == {("forbidden", "warning")}
    equal = errors(buttons(category, *named(first, first)))
    assert [(problem.pointer, problem.rule) for problem in equal] == [(BUTTONS, "unique_field")]


# Deprecated


@pytest.mark.parametrize("call", [lambda: android(delay_while_idle=True), lambda: android(delay_while_idle="false")])
def test_what_is_deprecated_warns_at_the_line_of_the_caller(call: Callable[[], object]) -> None:
    with warnings.catch_warnings(record=True) as record:
        warnings.simplefilter("always")
        call()
    assert [(one.category, one.filename, str(one.message)) for one in record] == [
        (DeprecationWarning, __file__, "delay_while_idle is deprecated by the provider")
    ]


def test_what_is_deprecated_is_sent_all_the_same() -> None:
    with pytest.warns(DeprecationWarning, match="delay_while_idle"):
        payload = android(delay_while_idle=True)
    assert payload.to_dict()["channels"]["push"]["android"]["extras"] == {"delay_while_idle": "true"}


# What the page prints but its notes forbid


def test_the_list_of_voice_fields_is_parsed_and_not_sent() -> None:
    """The page prints a flow and a recording in one object, and states twice that they exclude each other."""
    printed = {"callflowid": "voice flow ID", "media": "name of media uploaded", "cli": "predefined CLI"}
    request = changed(CALL, "channels", voice=printed)
    model = ottbuild.parse("webex_connect.message", request.data)
    assert model.to_dict(check=False)["channels"]["voice"] == printed
    assert [(problem.rule, problem.severity) for problem in model.problems()] == [("exclusive", "error")]
