"""The problems of invalid input: each with its place, its rule, the limit and the actual value, and all at once."""

import datetime
import json
import pickle
from typing import Any

import pytest

import ottbuild
from ottbuild import Builds, InvalidPayload, Line, MarketingCloud, Messenger, Problem

Any_: Any = None
"""Where a type checker would refuse what these tests are about."""


def send(**custom_keys: Any) -> Any:
    return (
        MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=30)
        .to(ott_id="2")
        .text("Hello")
        .custom_keys(**custom_keys)
    )


def card(**fields: Any) -> Any:
    return Messenger.generic_template().element("Mug", **fields)


def one(payload: Builds[Any]) -> Problem:
    problems = payload.problems()
    assert len(problems) == 1, problems
    return problems[0]


ELEMENT = "/attachment/payload/elements/0"

BUTTONS = [
    "AccountLinkButton", "AccountUnlinkButton", "AudioCallButton", "ElementShareButton", "GamePlayButton", "PaymentButton",
    "PhoneNumberButton", "PostbackButton", "WebUrlButton",
]  # fmt: skip

TABLE: dict[str, tuple[Builds[Any], str, str, Any, Any, str | None]] = {
    "a title too long": (
        Messenger.generic_template().element("x" * 81, subtitle="y"),
        f"{ELEMENT}/title", "max_length", 80, 81, "characters",
    ),
    "a label too long in grapheme clusters": (
        Line.confirm("Sure?", alt_text="Sure?").message("e\u0301" * 21, "y").message("No", "n"),
        "/template/actions/0/label", "max_length", 20, 21, "grapheme clusters",
    ),
    "a text too long in UTF-16 code units": (
        Line.text("🍎" * 2501), "/text", "max_length", 5000, 5002, "UTF-16 code units",
    ),
    "a wrong type": (Messenger.text(5), "/text", "type", "string", "integer", None),  # type: ignore[arg-type]
    "a number that is true": (
        MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=True).to(ott_id="2").text("Hello")
        .custom_keys(messaging_type="RESPONSE"),
        "/validityPeriod", "type", "integer", "boolean", None,
    ),
    "null for a required argument": (
        card(buttons=[Messenger.postback(None, "BUY")]),  # type: ignore[arg-type]
        f"{ELEMENT}/buttons/0/title", "required", None, None, None,
    ),
    "something that JSON does not have": (
        Messenger.text(datetime.date(2026, 1, 1)),  # type: ignore[arg-type]
        "/text", "type", "string", "date", None,
    ),
    "an element too many": (
        card(buttons=[Messenger.postback("Buy", "BUY")] * 4), f"{ELEMENT}/buttons", "max_items", 3, 4, "items",
    ),
    "no element at all": (
        Messenger.generic_template(), "/attachment/payload/elements", "required", None, None, None,
    ),
    "an unknown value": (
        card(buttons=[Messenger.web_url("a", "https://b", webview_height_ratio="huge")]),  # type: ignore[arg-type]
        f"{ELEMENT}/buttons/0/webview_height_ratio", "enum", ["compact", "tall", "full"], "huge", None,
    ),
    "two recipients": (
        Messenger.send(Messenger.text("a")).to(id="1", user_ref="2"),
        "/recipient", "one_of",
        ["id", "user_ref", "post_id", "comment_id", "notification_messages_token", "one_time_notif_token",
         "phone_number"], ["id", "user_ref"], None,
    ),
    "a tag without MESSAGE_TAG": (
        Messenger.send(Messenger.text("a")).to(id="1").messaging_type("RESPONSE").tag("HUMAN_AGENT"),
        "/messaging_type", "const", "MESSAGE_TAG", "RESPONSE", None,
    ),
    "MESSAGE_TAG without a tag": (
        Messenger.send(Messenger.text("a")).to(id="1").messaging_type("MESSAGE_TAG"),
        "/tag", "required", None, None, None,
    ),
    "MESSAGE_TAG without a tag in custom keys": (
        send(messaging_type="MESSAGE_TAG"),
        "/message/customKeys/0/tag", "required", None, None, None,
    ),
    "a part in the wrong place": (
        card(buttons=[Line.uri("a", "https://example.com")]),
        f"{ELEMENT}/buttons/0", "wrong_part", BUTTONS, "UriAction", None,
    ),
    "something that is no part": (card(buttons=["Buy"]), f"{ELEMENT}/buttons/0", "type", "object", "string", None),
    "one part instead of a list": (
        card(buttons=Messenger.postback("Buy", "BUY")), f"{ELEMENT}/buttons", "wrong_part", BUTTONS, "PostbackButton", None,
    ),
    "NaN": (
        Messenger.receipt_template(recipient_name="a", order_number="1", currency="EUR", payment_method="b")
        .summary(total_cost=float("nan")).element("c", price=1),
        "/attachment/payload/summary/total_cost", "required", None, None, None,
    ),
    "a lone surrogate": (Messenger.text("a\ud800"), "/text", "surrogate", None, None, None),
}  # fmt: skip


@pytest.mark.parametrize("name", TABLE)
def test_one_problem(name: str) -> None:
    payload, pointer, rule, limit, actual, unit = TABLE[name]
    problem = one(payload)
    assert (problem.pointer, problem.rule, problem.limit, problem.actual, problem.unit) == (
        pointer, rule, limit, actual, unit,
    )  # fmt: skip
    for form in (payload.build, payload.to_dict, payload.to_json, payload.to_bytes, lambda: payload.to_json(indent=2)):
        with pytest.raises(InvalidPayload) as caught:
            form()
        assert caught.value.problems == (problem,)


def test_an_unknown_argument_is_refused_by_python_itself() -> None:
    with pytest.raises(TypeError, match="colour"):
        Messenger.text("a", colour="red")  # type: ignore[call-arg]


def test_the_text_lists_everything() -> None:
    payload = (
        MarketingCloud.send("k", sender_type="messenger", sender_id="", validity_period=30)
        .native(Messenger.generic_template().element("x" * 81, buttons=[Messenger.postback("a" * 21, "b")] * 4))
        .custom_keys(messaging_type="MESSAGE_TAG")
    )
    with pytest.raises(InvalidPayload) as caught:
        payload.to_bytes()
    assert isinstance(caught.value, ValueError)
    element = "/message/contents/0/nativePayload/attachment/payload/elements/0"
    assert str(caught.value).splitlines() == [
        "marketing_cloud.send has 9 problems",
        "  /to: is required [required]",
        "      .to(...) sets it; each call returns a new builder, so keep it: b = b.to(...)",
        "      the provider says: To object must be provided",
        "  /from/senderId: must not be empty [min_length]",
        "      the provider says: Sender Id must be provided",
        f"  {element}/title: is 81 characters long, at most 80 are allowed [max_length]",
        f"  {element}/buttons: has 4 items, at most 3 are allowed [max_items]",
        f"  {element}/buttons/0/title: is 21 characters long, at most 20 are allowed [max_length]",
        f"  {element}/buttons/1/title: is 21 characters long, at most 20 are allowed [max_length]",
        f"  {element}/buttons/2/title: is 21 characters long, at most 20 are allowed [max_length]",
        f"  {element}/buttons/3/title: is 21 characters long, at most 20 are allowed [max_length]",
        "  /message/customKeys/0/tag: is required "
        "(because from.senderType is 'messenger' and customKeys has one object and messagingType is 'MESSAGE_TAG') [required]",
        "      .custom_keys(tag=...) sets it",
        "      the provider says: Tag must be provided as a Custom Key when MessagingType is provided as MESSAGE_TAG",
        "  see https://developer.salesforce.com/docs/marketing/marketing-cloud/references/mc_rest_chat_messaging/"
        "OTTsendMessageToRecipient.html",
        "  see https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/generic",
        "  see https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/postback",
        "  with OTTBUILD_TRACE=1 in the environment, each problem names the line of your code",
    ]


def test_errors_survive_pickling() -> None:
    with pytest.raises(InvalidPayload) as caught:
        Messenger.text("x" * 2001).build()
    again = pickle.loads(pickle.dumps(caught.value))
    assert again.problems == caught.value.problems
    assert str(again) == str(caught.value)


def test_nothing_is_checked_with_check_false() -> None:
    payload = Messenger.text("x" * 2001)
    assert payload.to_dict(check=False) == {"text": "x" * 2001}
    assert json.loads(payload.to_bytes(check=False)) == json.loads(payload.to_json(check=False, indent=2))


def test_unchecked_output_is_still_json() -> None:
    with pytest.raises(InvalidPayload, match="lone surrogate"):
        Messenger.text("\ud800").to_bytes(check=False)
    receipt = Messenger.receipt_template(recipient_name="a", order_number="1", currency="EUR", payment_method="b")
    with pytest.raises(InvalidPayload, match="total_cost: is inf, which JSON can't hold"):
        receipt.summary(total_cost=float("inf")).to_bytes(check=False)


def test_a_long_value_is_cut_in_the_message() -> None:
    problem = one(card(buttons=[Messenger.web_url("a", "https://b", webview_height_ratio=Any_ or "x" * 500)]))  # type: ignore[arg-type]
    assert len(problem.message) < 200


def test_a_misspelt_field_gets_a_suggestion() -> None:
    (problem,) = ottbuild.check("messenger.message", {"text": "a", "quick_reply": []})
    assert problem.rule == "unknown_field"
    assert problem.message == "is not a field of Message; did you mean 'quick_replies'?"
