"""What an error says of the code that built the payload: the call that sets what is missing, and parts in wrong places."""

from __future__ import annotations

from typing import Any

import pytest

import ottbuild
from ottbuild import (
    Builds,
    Cima360,
    Esms,
    InvalidPayload,
    Line,
    MarketingCloud,
    Messenger,
    Problem,
    Viber,
    WebexConnect,
    WhatsApp,
)

ANY: Any = None
"""Where a type checker would refuse what these tests are about."""
ANY_FLAG: Any = True


def one(payload: Builds[Any]) -> Problem:
    problems = payload.problems()
    assert len(problems) == 1, problems
    return problems[0]


def card(buttons: Any) -> Any:
    return Messenger.generic_template().element("Mug", subtitle="350 ml", buttons=buttons)


BUTTON = "/attachment/payload/elements/0/buttons"

HINTS: dict[str, tuple[Builds[Any], str, str]] = {
    "a list of a request": (Line.push("U" + "0" * 32), "/messages", ".message(...)"),
    "a list of a message": (Messenger.generic_template(), "/attachment/payload/elements", ".element(...)"),
    "a field of a part": (card([Messenger.postback(ANY, "BUY")]), f"{BUTTON}/0/title", "Messenger.postback(title=...)"),
    "a field of a request": (Messenger.send(Messenger.text("x")), "/recipient", ".to(...)"),
}


@pytest.mark.parametrize("name", HINTS)
def test_what_is_missing_has_the_call_that_sets_it(name: str) -> None:
    payload, pointer, call = HINTS[name]
    problem = next(one for one in payload.problems() if one.pointer == pointer)
    assert problem.message == "is required"
    assert call in problem.hint
    assert problem.hint in str(problem)


def test_a_result_that_was_not_kept_gets_a_hint_once() -> None:
    request = MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=30)
    request.to(ott_id="2")  # the result is not kept
    text = "\n".join(map(str, request.problems()))
    assert text.count("each call returns a new builder, so keep it: b = b.to(...)") == 1


def test_hints_do_not_count_for_equality() -> None:
    problem = Problem("/x", "required", "is required")
    told = problem._replace(hint=".x(...) sets it", place="a.py:1")
    assert problem == told
    assert hash(problem) == hash(told)
    assert problem != problem._replace(rule="type")


def stray(payload: Builds[Any]) -> tuple[str, str]:
    problem = one(payload)
    assert problem.rule == "wrong_part"
    return problem.pointer, problem.message


def test_a_part_of_another_network() -> None:
    given = "a PostbackAction of Line was given, where a Button of Messenger is wanted"
    assert stray(card([Messenger.postback("Buy", "BUY"), Line.postback("Buy", "buy=1")])) == (f"{BUTTON}/1", given)
    button: Any = Messenger.postback("Buy", "BUY")
    action = Line.buttons("x", alt_text="x").actions([button])
    given = "a PostbackButton of Messenger was given, where an Action of Line is wanted"
    assert stray(action) == ("/template/actions/0", given)


def test_a_part_of_another_kind() -> None:
    bubble: Any = Line.Flex.text("x")
    assert stray(Line.flex("x", bubble)) == (
        "/contents",
        "a FlexText was given, where a FlexContainer is wanted",
    )
    assert "Line.Flex.bubble(...)" in one(Line.flex("x", bubble)).hint
    inner: Any = Line.push("U" + "0" * 32).message(Line.text("x"))
    given = "a PushRequest was given, where a Message is wanted"
    assert stray(Line.push("U" + "0" * 32).message(inner)) == ("/messages/0", given)
    assert stray(Line.text(inner)) == ("/text", "a PushRequest was given, where a string is wanted")


def test_one_part_and_a_list_of_them() -> None:
    button = Messenger.postback("Buy", "BUY")
    assert stray(card(button)) == (BUTTON, "a PostbackButton was given, where a list is wanted")
    assert one(card(button)).hint == "put it into a list: [...]"
    problem = one(card([[button]]))
    assert (problem.pointer, problem.rule) == (f"{BUTTON}/0", "type")
    assert problem.hint.startswith("one part is wanted here, not a list")
    assert "Messenger.postback(...)" in one(card(["Buy"])).hint


EMAIL: Any = Messenger.quick_reply_email()
TEXT = Messenger.text("x")


@pytest.mark.parametrize(
    "payload",
    [
        TEXT.quick_replies(EMAIL),
        TEXT.quick_reply("M", "x").quick_replies(EMAIL),
        TEXT.quick_replies([EMAIL]).quick_replies(EMAIL),
        TEXT.quick_replies(EMAIL).quick_reply("M", "x"),
        TEXT.quick_replies(EMAIL).quick_replies([EMAIL]),
        TEXT.quick_replies(EMAIL).quick_replies(EMAIL),
        Messenger.text("x", quick_replies=EMAIL).quick_reply("M", "x"),
        TEXT.quick_reply("M", "x").quick_replies(EMAIL).quick_reply("N", "y"),
    ],
)
def test_one_part_in_place_of_a_list_is_one_problem_whatever_else_was_given(payload: Builds[Any]) -> None:
    assert stray(payload) == ("/quick_replies", "a UserEmailQuickReply was given, where a list is wanted")
    assert one(payload).hint == "put it into a list: [...], or call .quick_reply_email(...)"


def test_a_value_in_place_of_a_list_is_one_problem_too() -> None:
    value: Any = 5
    for payload in (TEXT.quick_reply("M", "x").quick_replies(value), TEXT.quick_replies(value).quick_reply("M", "x")):
        assert one(payload).message == "must be an array, not the number 5"


def native(network: Any, content: Any) -> Builds[Any]:
    send = MarketingCloud.send("k", sender_type=network, sender_id="1", validity_period=30).to(ott_id="2")
    return send.native(content).custom_keys(messaging_type="RESPONSE")


@pytest.mark.parametrize("content", [TEXT, card([Messenger.postback("Buy", "BUY")]), {"text": "x"}])
def test_a_message_of_another_network_than_that_of_the_sender(content: Any) -> None:
    problem = one(native("line", content))
    assert (problem.pointer, problem.rule) == ("/message/contents/0/nativePayload/type", "required")
    assert problem.hint.startswith(
        "a Message of Messenger was given, where a Message of Line is wanted; Line.text(...)"
    )
    assert native("messenger", content).problems() == ()


@pytest.mark.parametrize("content", [Line.text("x"), {"type": "text", "text": "x"}])
def test_a_message_with_a_tag_where_none_has_one(content: Any) -> None:
    (hint,) = (problem.hint for problem in native("messenger", content).problems() if problem.rule == "forbidden")
    assert hint.startswith("a TextMessage of Line was given, where a Message of Messenger is wanted")
    assert native("line", content).problems() == ()


def test_a_message_that_can_not_be_taken_apart_is_headed_by_the_kind() -> None:
    message: Any = Line.text("x")
    with pytest.raises(InvalidPayload, match=r"^webex_connect\.message has 1 problem\n"):
        WebexConnect.messenger(message, appid="a")


def test_a_message_for_another_channel_than_that_of_its_place() -> None:
    sms = Esms.multichannel("0901000001").sms("2", brandname="SHOP")
    (problem,) = (problem for problem in sms.problems() if problem.pointer == "/Data/0/SmsType")
    assert problem.message == "must not be set: The Zalo notification comes first."
    assert problem.hint == "a SmsMessage was given, where a ZaloMessage is wanted; .zalo(...) adds one"


def test_a_text_of_another_form_is_told_the_form_alone() -> None:
    assert one(Esms.viber("SHOP", "Sale").to("1").send_date("tomorrow")).message == (
        "'tomorrow' does not fit: When it is sent, such as 2026-12-31 09:00:00"
    )


def test_a_part_is_misplaced_only_where_it_is_refused() -> None:
    hats = card([Messenger.postback("Buy", "BUY")])
    assert WebexConnect.messenger(hats, appid="a_1579").to(psid=["2093"]).problems() == ()
    long = card([Messenger.postback("Buy" * 10, "BUY")])
    assert [problem.rule for problem in WebexConnect.messenger(long, appid="a_1579").to(psid=["2093"]).problems()] == [
        "max_length"
    ]
    wrong = card([Messenger.postback("Buy" * 10, "BUY"), Line.uri("Open", "https://example.com")])
    assert [problem.rule for problem in wrong.problems()] == ["max_length", "wrong_part"]


def test_a_misplaced_part_keeps_what_was_added_to_it() -> None:
    part = Line.postback("Buy", "buy=1").extra({"badge": 1})
    assert card([part]).to_dict(check=False)["attachment"]["payload"]["elements"][0]["buttons"] == [part.to_dict()]
    assert [problem.rule for problem in card([part]).problems()] == ["wrong_part"]


def test_the_text_says_once_how_to_see_the_lines() -> None:
    with pytest.raises(InvalidPayload) as caught:
        Line.push("x").message(Line.text("")).to_bytes()
    assert str(caught.value).count("OTTBUILD_TRACE=1") == 1
    with pytest.raises(InvalidPayload) as caught:
        ottbuild.parse("line.message", {"type": "text", "text": ""}).to_bytes()
    assert "OTTBUILD_TRACE" not in str(caught.value)  # no call has built it


@pytest.mark.parametrize(
    ("payload", "hint"),
    [
        (
            Line.multicast(["U1"], messages={"type": "text", "text": "x"}),  # type: ignore[arg-type]
            "put it into a list: [...], or call .message(...)",
        ),
        (WebexConnect.sms("Hi", to={"msisdn": ["1"]}), "put it into a list: [...], or call .to(...)"),  # type: ignore[arg-type]
        (WebexConnect.sms("Hi", to="1"), "give a list of parts; WebexConnect.Destination.phone(...) makes one"),  # type: ignore[arg-type]
        (Cima360.email("Hi", "<p>", to="a@example.com"), ".to(...) adds one"),  # type: ignore[arg-type]
        (Cima360.email("Hi", "<p>", to=["a@example.com"]), ".to(...) adds one"),  # type: ignore[list-item]
        (
            Messenger.utility_template("order", "en").header("A-17"),  # type: ignore[arg-type]
            "give a list of parts; Messenger.text_parameter(...) makes one",
        ),
        (Line.text(5), "give str(x) if its digits are meant"),  # type: ignore[arg-type]
        (
            Esms.zns("0901000001", temp_id="1", oaid="1", temp_data={"count": 3}),  # type: ignore[dict-item]
            "give str(x) if its digits are meant",
        ),
        (Line.text(ANY_FLAG), ""),
        (Line.postback("Buy", {"item": 1}), "give json.dumps(x) if its JSON text is meant"),  # type: ignore[arg-type]
        (Line.postback("Buy", [1]), "one value is wanted here, not a list"),  # type: ignore[arg-type]
        (Line.Demographic.age(gte=20), ""),  # type: ignore[arg-type]
        (Messenger.send(Messenger.text("x"), to=12.5), "give str(x) if its digits are meant"),  # type: ignore[arg-type]
        (Viber.text("x", sender={"name": "S"}), "give the value of 'name' alone: the call makes the object"),  # type: ignore[arg-type]
        (Line.text("x", sender="Desk"), ".sender(name=..., icon_url=...) sets it"),  # type: ignore[arg-type]
        (Esms.viber("SHOP", "Sale").to(["1"], "2"), "one value is wanted here, not a list"),
        (Line.Flex.box("vertical", {"type": "text", "text": "x"}), "put it into a list: [...]"),  # type: ignore[arg-type]
        (
            WebexConnect.messenger([Messenger.text("x")], appid="a"),  # type: ignore[arg-type]
            "one part is wanted here, not a list",
        ),
    ],
)
def test_the_hint_about_a_list(payload: Any, hint: str) -> None:
    assert [problem.hint for problem in payload.problems() if problem.rule == "type"] == [hint]


WEB_URL: Any = Messenger.web_url("Open", "https://example.com")


def envelope(**fields: Any) -> Any:
    """Return a message of Marketing Cloud, whose contents are its own but for those in `native`."""
    return MarketingCloud.send("k", sender_type="line", sender_id="1", validity_period=30, to={"ottId": "1"}, **fields)


@pytest.mark.parametrize(
    ("payload", "hint"),
    [
        (envelope(contents=[Line.sticker("1", "2")]), ".native(...) takes it"),
        (envelope(contents=[Messenger.generic_template()]), ".native(...) takes it"),
        (envelope(contents=[Line.Flex.bubble()]), "put it into .native(Line.flex(...))"),
        (envelope().text(Line.text("Hi")), ".native(...) takes it"),
        (envelope().native(Line.Flex.bubble()), "put it into Line.flex(...)"),
        (
            envelope().native(Messenger.send(Messenger.text("Hi"))),
            "give its message alone, without Messenger.send(...)",
        ),
        (envelope().native(Line.push("U1", [Line.text("Hi")])), "give its messages alone, without Line.push(...)"),
        (Line.push(f"U{0:032}", [Line.Flex.bubble()]), "put it into Line.flex(...)"),  # type: ignore[list-item]
        (
            Messenger.generic_template(
                elements=[Messenger.generic_element("Hat", default_action=WEB_URL, subtitle="x")]
            ),
            "Messenger.default_action(...) makes one",
        ),
        (Line.text("Hi", quick_replies=[Line.postback("A", "b")]), "put it into Line.quick_reply(...)"),  # type: ignore[list-item]
    ],
)
def test_a_misplaced_part_is_told_where_it_goes(payload: Any, hint: str) -> None:
    assert [problem.hint for problem in payload.problems() if problem.rule == "wrong_part"] == [hint]


@pytest.mark.parametrize(
    ("message", "missing"),
    [
        (
            Line.push(f"U{0:032}", [{"type": "flex", "alt_text": "x", "contents": {"type": "bubble"}}]),
            ("altText", "alt_text"),
        ),
        (Line.push(f"U{0:032}", [{"type": "sticker", "packageId": "1", "stickerID": "2"}]), ("stickerId", "stickerID")),
        (Messenger.generic_template(elements=[{"titel": "Hats", "subtitle": "New"}]), ("title", "titel")),
        (
            Cima360.ott().payload([{"recipient": "1", "template_id": "2", "channelType": 3}]),
            ("templateID", "template_id"),
        ),
    ],
)
def test_a_missing_key_is_told_with_the_one_that_was_written(message: Any, missing: tuple[str, str]) -> None:
    found = [one for one in message.problems() if one.rule == "required" and ", not " in one.message]
    key, written = missing
    assert [(one.pointer.rpartition("/")[2], one.message) for one in found] == [(key, f"is required, not '{written}'")]


CARD: Any = {"title": "Mug", "buttons": [Line.postback("Buy", "BUY")]}
REPLIES: Any = {"type": "text", "text": "x", "quickReply": {"items": [Messenger.quick_reply("a", "b")]}}
BODY: Any = {"type": "bubble", "body": Line.Flex.text("x")}


@pytest.mark.parametrize(
    ("payload", "pointer", "given"),
    [
        (Messenger.generic_template(elements=[CARD]), "/attachment/payload/elements/0/buttons/0", "PostbackAction of Line"),
        (Line.push(f"U{0:032}", [REPLIES]), "/messages/0/quickReply/items/0", "TextQuickReply of Messenger"),
        (Line.flex("x", BODY), "/contents/body", "FlexText"),
    ],
)  # fmt: skip
def test_a_misplaced_part_inside_a_dict_is_named(payload: Any, pointer: str, given: str) -> None:
    (problem,) = payload.problems()
    assert (problem.rule, problem.pointer) == ("wrong_part", pointer)
    assert f"a {given} was given" in problem.message


def test_a_part_inside_a_dict_is_right_where_it_belongs() -> None:
    card: Any = CARD | {"buttons": [Messenger.postback("Buy", "BUY"), Messenger.web_url("See", "https://a.example")]}
    assert not Messenger.generic_template(elements=[card]).problems()
    assert not Line.flex("x", {"type": "bubble", "body": Line.Flex.box("vertical", [Line.Flex.text("x")])}).problems()
    assert not Line.push(
        f"U{0:032}", [REPLIES | {"quickReply": {"items": [Line.quick_reply(Line.camera("a"))]}}]
    ).problems()


MULTICHANNEL: Any = Esms.multichannel("0901")


@pytest.mark.parametrize(
    ("payload", "rule", "hint"),
    [
        (MULTICHANNEL.zalo("1", [], oaid="1"), "min_items", ".zalo(...) or .sms(...) adds one"),
        (MULTICHANNEL.data([Esms.viber("S", "x")] * 2), "wrong_part", ".zalo(...) or .sms(...) adds one"),
        (
            MULTICHANNEL.zalo("1", {"code": "1"}, oaid="1").sms("x", brandname="S"),
            "type",
            "give a list of the values alone, in their order",
        ),
        (Line.Flex.box("vertical", [Line.image("https://a.b/c", "https://a.b/d")]), "wrong_part", "Line.Flex.image(...) makes one"),  # type: ignore[list-item]
        (
            Line.quick_reply(Line.location("a", "b", latitude=1, longitude=2)),  # type: ignore[arg-type]
            "wrong_part",
            "Line.location_action(...) makes one",
        ),
        (
            MarketingCloud.send("k", sender_type="line", sender_id="1", validity_period=1, to=["U1"]).text("x"),  # type: ignore[arg-type]
            "type",
            "one part is wanted here, not a list; .to(ott_id=..., user_reference=...) sets it",
        ),
        (
            Line.text("x").quick_reply([Line.message("a", "a")]),  # type: ignore[arg-type]
            "type",
            "one part is wanted here, not a list; .quick_replies(...) takes a list; "
            "Line.postback(...), Line.message(...), Line.uri(...) and 6 more calls make such parts",
        ),
    ],
)  # fmt: skip
def test_the_hint_leads_to_the_call(payload: Any, rule: str, hint: str) -> None:
    assert {problem.hint for problem in payload.problems() if problem.rule == rule} == {hint}


@pytest.mark.parametrize(
    ("payload", "order"),
    [
        (Messenger.web_url("https://a.example", "View"), "url and title changed places: it is Messenger.web_url(title, url)"),
        (
            Line.flex("x", Line.Flex.bubble(body=Line.Flex.box("vertical", [Line.Flex.button(Line.uri("https://a.b", "See"))]))),
            "uri and label changed places: it is Line.uri(label, uri)",
        ),
        (Line.push([Line.text("a")], "U" + "0" * 32), "to and messages changed places: it is Line.push(to, messages)"),  # type: ignore[arg-type]
        (
            WhatsApp.cta_url("Shop", "https://a.b", "Open", to="+15550100"),
            "url and display_text changed places: it is WhatsApp.cta_url(body, display_text, url)",
        ),
        (
            Esms.viber("SHOP", "Sale").button("https://a.b", "Open").to("0901000001"),
            "button_url and button_label changed places: it is .button(button_label, button_url)",
        ),
    ],
)  # fmt: skip
def test_arguments_that_changed_places(payload: Any, order: str) -> None:
    assert payload.problems()[0].hint == f"perhaps {order}"


def test_values_that_are_wrong_in_any_order_are_told_no_order() -> None:
    assert one(Messenger.web_url("View", "no address")).hint == ""


@pytest.mark.parametrize(
    ("around", "what"),
    [("“%s”", "quotation marks"), ("«%s»", "quotation marks"), (" %s\n", "spaces"), ("\u200b%s", "spaces"), (" '%s' ", "quotation marks and spaces")],
)  # fmt: skip
def test_what_was_copied_around_a_value(around: str, what: str) -> None:
    assert one(Messenger.web_url("View", around % "https://a.example")).hint == f"leave out the {what} around it"


@pytest.mark.parametrize(
    ("payload", "pointer", "call"),
    [
        (Messenger.send(Messenger.text).to("1"), "/message", "Messenger.text(...)"),  # type: ignore[arg-type]
        (Line.flex("x", Line.Flex.bubble), "/contents", "Line.Flex.bubble(...)"),  # type: ignore[arg-type]
        (card([Messenger.postback]), f"{BUTTON}/0", "Messenger.postback(...)"),
        (Line.text(Line.text("x").to_json), "/text", "Payload.to_json(...)"),  # type: ignore[arg-type]
    ],
)
def test_a_call_in_place_of_its_result(payload: Any, pointer: str, call: str) -> None:
    problem = one(payload)
    assert (problem.pointer, problem.rule) == (pointer, "type")
    assert problem.message.endswith(f"; give what it returns, {call}")


@pytest.mark.parametrize(
    ("payload", "hint"),
    [
        (Viber.text("x", sender={"name": "S", "avatar": "https://a.b"}), "the call makes the object: give its values as sender=... and avatar=..."),  # type: ignore[arg-type]
        (WhatsApp.template("order", {"code": "en"}, to="+15550100"), "give the value of 'code' alone: the call makes the object"),  # type: ignore[arg-type]
        (Line.Flex.text("x", size=12), "say its unit: '12px'"),  # type: ignore[arg-type]
        (Esms.zns("0901000001", oaid="1", temp_id="1", temp_data=["Ana"]), "give a dict, {name: value, ...}"),  # type: ignore[arg-type]
        (Messenger.phone_number("Call", 15550100), "give its text, such as '+15550100'"),  # type: ignore[arg-type]
        (
            WebexConnect.messenger("Hello", appid="a").to(psid=["1"]),  # type: ignore[arg-type]
            "Messenger.text(...), Messenger.images(...), Messenger.sticker(...) and 14 more calls make such parts",
        ),
    ],
)  # fmt: skip
def test_the_hint_about_a_value(payload: Any, hint: str) -> None:
    assert [problem.hint for problem in payload.problems() if problem.rule == "type"] == [hint]


@pytest.mark.parametrize(
    ("payload", "argument"),
    [
        (Line.text(ANY), "Line.text(text=...)"),
        (Messenger.web_url(float("nan"), "https://a.b"), "Messenger.web_url(title=...)"),  # type: ignore[arg-type]
        (Line.push(ANY, [Line.text("x")]), "Line.push(to=...)"),
    ],
)
def test_an_argument_that_is_nothing_is_told_from_one_that_was_forgotten(payload: Any, argument: str) -> None:
    assert one(payload).hint == f"{argument} got nothing for it: None and NaN leave a field out"


def test_a_size_without_its_unit() -> None:
    assert one(Line.Flex.box("vertical", [], width="50")).hint == "say its unit: '50px' or '50%'"
    assert one(Line.Flex.image("https://a.b", aspect_ratio="12")).hint == ""
