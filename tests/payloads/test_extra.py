"""What the spec does not know yet: `extra()` on builders and parts, `raw()` for whole parts."""

import copy
import json
import pickle
import re
from typing import Any

import pytest

import ottbuild
from ottbuild import Builder, InvalidPayload, Line, MarketingCloud, Messenger, Unknown, WebexConnect, raw
from ottbuild.providers.messenger import models
from ottbuild.schemas.problem import errors_in

SEND = (
    MarketingCloud.send("order-1", sender_type="messenger", sender_id="1", validity_period=30)
    .to(ott_id="2")
    .text("Hello")
    .custom_keys(messaging_type="RESPONSE")
)
NEW_BUTTON = {"type": "new_button", "title": "Go", "deep": [{"null": None, "number": 1.5}]}
EXAMPLES: dict[str, Any] = {
    "builder": Messenger.text("Hi").extra({"mood": "sunny"}),
    "twice": Messenger.text("Hi").extra({"mood": "sunny", "a": {}}).metadata("m").extra({"b": [], "mood": None}),
    "part": Messenger.web_url("Open", "https://example.com").extra({"badge": 3}),
    "part in a chain": Messenger.button_template("Well?").buttons(
        [Messenger.web_url("Open", "https://example.com").extra({"badge": 3})]
    ),
    "nested": SEND.extra({"a": 1}, at="/message").extra({"b": 2}, at="/message/contents/0").extra({"c": 3}, at="/to"),
    "in an envelope": MarketingCloud.send("order-1", sender_type="messenger", sender_id="1", validity_period=30)
    .to(ott_id="2")
    .native(Messenger.generic_template().element("Mug", subtitle="Big").extra({"mood": "sunny"}))
    .custom_keys(messaging_type="RESPONSE"),
    "variant": Messenger.button_template("Well?").buttons([raw(NEW_BUTTON)]),
    "variant without a tag": Messenger.button_template("Well?").buttons([raw({"title": "Go"})]),
    "known variant": Messenger.button_template("Well?").buttons([raw({"type": "web_url", "link": 1})]),
    "one object": Messenger.send(raw({"video_note": {"id": 1}})).to(id="7001").messaging_type("RESPONSE"),
    "whole message": Line.push("U1").message(raw({"type": "hologram"})),
    "merged message": WebexConnect.messenger(Messenger.text("Hi").extra({"mood": "sunny"}), appid="a_1").to(psid=["1"]),
    "merged raw message": WebexConnect.messenger(raw({"text": "Hi", "video_note": {"id": 1}}), appid="a_1").to(psid=["1"]),
    "content": MarketingCloud.send("order-1", sender_type="line", sender_id="1", validity_period=30)
    .to(ott_id="2")
    .text("Hello")
    .contents([raw({"type": "sticker", "id": 7})]),
}  # fmt: skip


@pytest.mark.parametrize("name", EXAMPLES)
def test_it_is_sent_as_it_was_given(name: str) -> None:
    payload = EXAMPLES[name]
    assert errors_in(payload.problems()) == ()
    wire = payload.to_dict()
    assert (
        json.loads(payload.to_bytes()) == wire == json.loads(payload.to_json(indent=1)) == payload.to_dict(check=False)
    )
    assert all(type(one) in (dict, list, str, int, float, bool, type(None)) for one in walk(wire))


@pytest.mark.parametrize("name", EXAMPLES)
def test_models_keep_it(name: str) -> None:
    payload = EXAMPLES[name]
    model = payload.build()
    assert model.to_bytes() == payload.to_bytes()
    for twin in (copy.copy(model), copy.deepcopy(model), pickle.loads(pickle.dumps(model))):
        assert twin == model
        assert twin.to_bytes() == payload.to_bytes()


@pytest.mark.parametrize("name", EXAMPLES)
def test_copies_and_pickles(name: str) -> None:
    payload = EXAMPLES[name]
    for twin in (copy.copy(payload), copy.deepcopy(payload), pickle.loads(pickle.dumps(payload))):
        assert twin == payload
        assert hash(twin) == hash(payload)
        assert twin.to_bytes() == payload.to_bytes()


@pytest.mark.parametrize("name", [name for name in EXAMPLES if name != "part"])
def test_check_reports_what_the_spec_does_not_know(name: str) -> None:
    payload = EXAMPLES[name]
    assert ottbuild.check(payload.kind, payload.to_dict()) != ()


def walk(value: Any) -> Any:
    yield value
    if isinstance(value, (dict, list)):
        for item in [*value, *value.values()] if isinstance(value, dict) else value:
            yield from walk(item)


def test_wire_forms() -> None:
    assert EXAMPLES["twice"].to_json() == '{"text":"Hi","metadata":"m","mood":null,"a":{},"b":[]}'
    nested = EXAMPLES["nested"].to_dict()
    assert nested["message"]["a"] == 1
    assert nested["message"]["contents"] == [{"type": "text", "text": "Hello", "b": 2}]
    assert nested["to"] == {"ottId": "2", "c": 3}
    assert list(EXAMPLES["part"].to_dict()) == ["type", "url", "title", "badge"]
    assert EXAMPLES["variant"].to_dict()["attachment"]["payload"]["buttons"] == [NEW_BUTTON]


def test_models_hold_it_as_parsing_does() -> None:
    assert EXAMPLES["builder"].build() == ottbuild.parse("messenger.message", {"text": "Hi", "mood": "sunny"})
    buttons = EXAMPLES["variant"].build().attachment.payload.buttons
    assert buttons == (Unknown(NEW_BUTTON),)


def test_it_goes_into_the_names_of_wire_keys_with_slashes() -> None:
    made = Messenger.text("Hi").extra({"a/b": {"~": {}}}).extra({"x": 1}, at="/a~1b/~0")
    assert made.to_dict() == {"text": "Hi", "a/b": {"~": {"x": 1}}}


def test_nothing_else_gets_through() -> None:
    buttons: Any = [raw({"type": "new"}), {"type": "newer"}]
    made = Messenger.button_template("x" * 641).buttons(buttons).extra({"mood": "sunny"})
    payload = "/attachment/payload"
    assert [(problem.pointer, problem.rule) for problem in made.problems()] == [
        (f"{payload}/text", "max_length"),
        (f"{payload}/buttons/1/type", "unknown_variant"),
    ]
    assert [problem.rule for problem in Messenger.send(Messenger.text("Hi").extra({"a": 1})).problems()] == ["required"]
    model = models.Message(text="Hi", unknown_fields={"mood": "sunny"})
    assert [problem.rule for problem in model.problems()] == ["unknown_field"]
    assert [problem.pointer for problem in Messenger.send(model).to(id="1").problems()] == ["/message/mood"]


def test_conditions_see_what_was_given() -> None:
    both = Messenger.send(raw({"text": "Hi"})).to(id="1").messaging_type("MESSAGE_TAG")
    assert [problem.pointer for problem in both.problems() if problem.severity == "error"] == ["/tag"]
    carousel = Line.carousel(alt_text="Menu").columns(
        [raw({"text": "A", "actions": [1, 2, 3]}), raw({"text": "B", "actions": [1]})]
    )
    assert carousel.problems()


@pytest.mark.parametrize(
    ("value", "rule"),
    [(float("inf"), "finite"), ("\ud800", "surrogate"), ({"\ud800": 1}, "surrogate"), ({1: 2}, "json"), (b"", "json"),
     ({1, 2}, "json"), (object(), "json")],
)  # fmt: skip
def test_it_has_to_be_json(value: Any, rule: str) -> None:
    made: list[Builder[Any]] = [
        Messenger.text("Hi").extra({"mood": [value]}),
        Messenger.button_template("Well?").buttons([raw({"type": "new", "mood": [value]})]),
        Messenger.button_template("Well?").buttons([raw({"type": "postback", "mood": [value]})]),
    ]
    for payload in made:
        assert [problem.rule for problem in payload.problems()] == [rule]
        assert "mood/0" in payload.problems()[0].pointer
        for write in (payload.to_dict, payload.to_bytes, payload.build):
            with pytest.raises(InvalidPayload):
                write()
    assert [problem.rule for problem in raw({"mood": [value]}).problems()] == [rule]


def test_keys_have_to_be_strings() -> None:
    made = Messenger.text("Hi").extra({1: 2})  # type: ignore[dict-item]
    assert [(problem.pointer, problem.rule) for problem in made.problems()] == [("", "json")]


@pytest.mark.parametrize("depth", [240, 260, 320])
def test_depth(depth: int) -> None:
    deep: Any = {}
    for _ in range(depth):
        deep = {"a": deep}
    for made in (
        Messenger.text("Hi").extra({"deep": deep}),
        Messenger.button_template("?").buttons([raw({"type": "x", "deep": deep})]),
    ):
        assert [problem.rule for problem in made.problems()] == (["max_depth"] if depth > 250 else [])


def test_hostile_depth() -> None:
    deep: dict[str, Any] = {}
    for _ in range(100_000):
        deep = {"a": deep}
    for make in (Messenger.text("Hi").extra, Messenger.web_url("Open", "x").extra, raw):
        with pytest.raises(InvalidPayload, match="nested more than 254 levels"):
            make(deep)


def test_what_goes_in_can_not_be_changed_from_outside() -> None:
    inner = [1]
    fields = {"mood": inner}
    made = Messenger.text("Hi").extra(fields).extra({"x": 1}, at="")
    variant = raw(fields)
    part = Messenger.web_url("Open", "https://example.com")
    more = part.extra(fields)
    inner.append(2)
    made.to_dict()["mood"].append(3)
    assert made.to_dict()["mood"] == variant.to_dict()["mood"] == more.to_dict()["mood"] == [1]
    assert "mood" not in part.to_dict()


def test_a_chain_forks() -> None:
    card = Messenger.generic_template().element("Mug", subtitle="Big")
    left = card.extra({"a": 1}, at="/attachment/payload/elements/0")
    right = card.extra({"b": 1}, at="/attachment/payload/elements/0").element("Cup", subtitle="Small")
    assert [
        [list(one) for one in made.to_dict()["attachment"]["payload"]["elements"]] for made in (card, left, right)
    ] == [
        [["title", "subtitle"]],
        [["title", "subtitle", "a"]],
        [["title", "subtitle", "b"], ["title", "subtitle"]],
    ]


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: Messenger.web_url("Open", "x").extra({"title": "x"}), "'title' is set by Messenger.web_url(title=...)"),
        (lambda: Messenger.web_url("Open", "x").extra({"type": "x"}), "'type' is set by Messenger.web_url()"),
        (lambda: Messenger.text("Hi").extra({"text": "x"}), "'text' is set by Messenger.text(...)"),
        (lambda: Messenger.text("Hi").extra({"metadata": "x"}), "'metadata' is set by .metadata(...)"),
        (lambda: SEND.extra({"ottId": "x"}, at="/to"), "'ottId' is set by .to(ott_id=...)"),
        (lambda: SEND.extra({"to": {}}), "'to' is set by .to(...)"),
        (lambda: SEND.extra({"subject": "x"}, at="/message"), "'subject' is set by .subject(...)"),
        (lambda: SEND.extra({"new": 1, "text": "x"}, at="/message/contents/0"), "'text' is set by .text(...)"),
        (
            lambda: Messenger.generic_template().element("Mug").extra({"title": 1}, at="/attachment/payload/elements/0"),
            "'title' is set by .element(title=...)",
        ),
        (
            lambda: Line.push("U1").message(Line.text("Hi")).extra({"text": "x", "type": "x"}, at="/messages/0"),
            "'text' is set by Line.text(...); 'type' is set by Line.text()",
        ),
        (lambda: Messenger.text("Hi").extra({"attachment": {}}), "'attachment' is a field of Message"),
        (lambda: Messenger.text("Hi").extra({"a": 1}, at="/message"), "at='/message' leads to no object"),
        (lambda: Messenger.text("Hi").extra({"a": 1}, at="/text"), "at='/text' leads to no object"),
        (lambda: SEND.extra({"a": 1}, at="/message/contents"), "at='/message/contents' leads to no object"),
        (lambda: SEND.extra({"a": 1}, at="/message/contents/-1"), "leads to no object"),
        (lambda: SEND.extra({"a": 1}, at="message"), "at='message' is not a JSON Pointer"),
    ],
)  # fmt: skip
def test_mistakes(make: Any, said: str) -> None:
    with pytest.raises(ValueError, match=re.escape(said)):
        make()


@pytest.mark.parametrize("payload", [Messenger.text("Hi"), Messenger.postback("Go", "GO")])
def test_fields_that_are_no_object(payload: Any) -> None:
    with pytest.raises(TypeError, match=re.escape("extra() takes a JSON object, as a dict, and not list")):
        payload.extra(["mood"])


def test_raw_takes_an_object() -> None:
    for data in (5, "x", [1], None):
        with pytest.raises(TypeError, match="JSON object"):
            raw(data)  # type: ignore[arg-type]


def test_a_null_for_a_known_field() -> None:
    made = Messenger.text("Hi").extra({"metadata": None})
    assert made.to_json() == '{"text":"Hi","metadata":null}'
    assert made.build().to_json() == made.to_json()
    assert made.metadata("m").to_json() == '{"text":"Hi","metadata":"m"}'
    assert [problem.pointer for problem in ottbuild.check("messenger.message", made.to_dict())] == ["/metadata"]


def test_a_place_that_a_part_of_a_split_message_lacks() -> None:
    phones = [WebexConnect.Destination.phone(msisdn=[f"+4477009{number:05}"]) for number in range(1001)]
    sms = WebexConnect.sms("Hi", senderid="SHOP", to=phones).extra({"note": 1}, at="/destination/1000")
    made = next(sms.batches())
    assert [(problem.pointer, problem.rule) for problem in made.problems()] == [("/destination/1000", "extra")]
    with pytest.raises(InvalidPayload, match="is no object any more"):
        made.to_dict(check=False)
    assert "is no object any more" in repr(made)


def test_none_and_nothing_leave_it_as_it_is() -> None:
    button = Messenger.web_url("Open", "https://example.com")
    assert button.extra(None) is button
    assert SEND.extra({}, at="/nowhere") is SEND


def test_reprs_keep_secrets() -> None:
    registration = MarketingCloud.messenger_registration(
        application_id="1", application_secret="app-shh", page_id="1", page_name="Shop", page_access_token="page-shh",
        endpoint_url="https://example.com", callback_verify_token="verify-shh", is_active=True,
    ).extra({"colour": "red", "aplicationSecret": "misspelt-shh"}, at="/ottPlatformAttributes")  # fmt: skip
    for form in (registration, registration.build()):
        assert "-shh" not in repr(form)
        assert "colour" in repr(form)
        assert "red" not in repr(form)  # what is not known may be secret as well
    assert "raw" in repr(raw({"a": 1}))
    assert '"badge": "..."' in repr(EXAMPLES["part"])


def test_a_null_for_a_field_that_a_call_has_set() -> None:
    with pytest.raises(ValueError, match=r"'quoteToken' is set by \.quote_token"):
        Line.text("Hi").quote_token("q").extra({"quoteToken": None})
    assert Line.text("Hi").extra({"quoteToken": None}).to_dict()["quoteToken"] is None


def test_many_calls_for_one_place_take_no_longer_each() -> None:
    """A call looks at what the last one has left: with a look at all calls before it, this took half a minute."""
    menu = Line.buttons("Select", alt_text="Menu").message("Go", "go").extra({"mood": 0}, at="/template")
    other = menu.extra({"tone": 1}, at="/template")
    for number in range(1500):
        menu = menu.extra({f"k{number}": number}, at="/template" if number % 2 else "")
    template = menu.extra({"last": 1}, at="/template/actions/0").to_dict(check=False)["template"]
    assert (template["mood"], template["k1499"], template["actions"][0]["last"]) == (0, 1499, 1)
    assert len(template) == 4 + 750
    assert other.to_dict(check=False)["template"] == {**other.to_dict(check=False)["template"], "mood": 0, "tone": 1}
    assert "k1" not in other.to_dict(check=False)["template"]
    assert pickle.loads(pickle.dumps(menu)) == menu
    with pytest.raises(ValueError, match=r"is set by"):
        menu.extra({"text": "x"}, at="/template")
    with pytest.raises(ValueError, match=r"leads to no object"):
        menu.extra({"a": 1}, at="/template/none")
