"""Every field of a message can be given to its entry point by keyword or by a chained method, and only once."""

from __future__ import annotations

import copy
import pickle
import re
from collections.abc import Iterator
from functools import partial
from typing import Any

import pytest

from ottbuild import (
    Builder,
    Cima360,
    Esms,
    InvalidPayload,
    Line,
    MarketingCloud,
    Messenger,
    WebexConnect,
    WhatsApp,
    raw,
)
from ottbuild.catalog import providers
from ottbuild.guide.entries import home_of, node_in
from ottbuild.payloads.calls import MISSING, REQUIRED, Call, Entry, Param, Path, all_entries, found
from ottbuild.schemas.examples.draft import PayloadDraft
from ottbuild.schemas.jsondata import pointer
from ottbuild.schemas.spec import Node, Spec, expand, schema_of
from tests.contract.factories import factories
from tests.helpers import quietly
from tests.selection import for_each

ENTRIES = {
    entry.call.name: entry for package in providers().values() for entry in all_entries(package) if entry.call.chained
}
FUNCTIONS = factories()


def value_for(entry: Entry, param: Param) -> Any:
    """Return a valid value for an argument of an entry point, as JSON data."""
    draft = PayloadDraft(schema_of(entry.spec.package, entry.call.component))
    if param.places:
        return tuple(value_for(entry, param._replace(place=place, places=())) for place in param.places)
    if param.place is None:
        return draft.least(entry.spec, {"$ref": param.message}, param.name)
    at, component = home_of(entry, entry.call, param.place)
    place = node_in(entry.spec, component, param.place[len(at) :])
    assert place is not None
    return something(draft, place, draft.least(*place, param.name), param.name)


def something(draft: PayloadDraft, place: tuple[Spec, Node], value: Any, name: str) -> Any:
    """Return a value with a field in each object that needs none: a method to which nothing is given does nothing."""
    spec, node = expand(*place)
    if isinstance(value, list):
        return [something(draft, (spec, node["items"]), item, name) for item in value]
    field = next(iter(node.get("properties", ())), "")
    return {field: draft.least(spec, node["properties"][field], field)} if value == {} and field else value


def started(entry: Entry, **given: Any) -> Any:
    """Return what an entry point makes of the required arguments, and of others by keyword."""
    required = {param.name: value_for(entry, param) for param in entry.call.params if param.default is REQUIRED}
    return quietly(lambda: FUNCTIONS[entry.call.name](**required, **given))


def chained(builder: Any, entry: Entry, param: Param, value: Any) -> Any:
    """Return a builder to which a chained method has given the value of a field."""
    if param.places:
        return getattr(builder, param.name)(*value)
    place = param.place or ()
    for method in entry.methods:
        taken = next(
            (one for one in method.params if one.place == place or (one.many and one.place == (*place, 0))), None
        )
        if taken is not None and not method.component:
            arguments = value if taken.many else [value if one is taken else None for one in method.params]
            return quietly(partial(getattr(builder, method.name), *arguments))
    return quietly(lambda: with_fields(builder, entry, place, value))


def with_fields(builder: Any, entry: Entry, place: Path, value: Any) -> Any:
    """Return a builder to which methods have given the fields of an object, or of each object in an array."""
    whole = next((method for method in entry.methods if method.at == place and method.component), None)
    if whole is not None:
        return getattr(builder, whole.name)(**dict(fields(whole, place, value)))
    one = next(method for method in entry.methods if method.at == (*place, 0))
    for item in value:
        builder = getattr(builder, one.name)(**dict(fields(one, (*place, 0), item)))
    return builder


def fields(method: Call, place: Path, value: Any) -> Iterator[tuple[str, Any]]:
    """Yield the arguments with which a method makes an object."""
    for param in method.params:
        inner = found(value, (param.place or ())[len(place) :])
        if inner is not MISSING:
            yield param.name, inner


def placed(param: Param, value: Any) -> dict[Path, Any]:
    """Return the places that an argument goes to, with what goes there."""
    return dict(zip(param.places, value, strict=True)) if param.places else {param.place or (): value}


@for_each("name", ENTRIES, by=lambda name: name.partition(".")[0])
def test_a_keyword_and_a_chain_do_the_same(name: str) -> None:
    entry = ENTRIES[name]
    for param in entry.call.chained:
        value = value_for(entry, param)
        by_keyword, by_chain = started(entry, **{param.name: value}), chained(started(entry), entry, param, value)
        for place, item in placed(param, value).items():
            assert found(by_keyword.to_dict(check=False), place) == item
        assert by_keyword == by_chain
        assert hash(by_keyword) == hash(by_chain)
        assert by_keyword.problems() == by_chain.problems()
        assert started(entry, **{param.name: None}) == started(entry)


def is_appended_to(entry: Entry, param: Param) -> bool:
    """Return True if methods append items to an argument. A list that may be a text instead is one value."""
    item = (*(param.place or ()), 0)
    return any(method.at == item or any(one.place == item for one in method.params) for method in entry.methods)


@for_each("name", ENTRIES, by=lambda name: name.partition(".")[0])
def test_a_field_is_given_once_and_a_list_is_appended_to(name: str) -> None:
    entry = ENTRIES[name]
    for param in entry.call.chained:
        value = value_for(entry, param)
        places = placed(param, value)
        once = chained(started(entry), entry, param, value)
        for twice in (
            chained(started(entry, **{param.name: value}), entry, param, value),
            chained(once, entry, param, value),
        ):
            if is_appended_to(entry, param):
                assert [found(twice.to_dict(check=False), place) for place in places] == [value + value]
            else:
                reported = [problem.pointer for problem in twice.problems() if problem.rule == "given_twice"]
                assert reported == [*map(pointer, places)], param.name
                assert twice != once


def test_everything_by_keyword() -> None:
    action = Line.postback("Buy", "buy=1")
    buttons = Line.buttons("Please select", alt_text="Menu", title="Menu", actions=[action], sender={"name": "Shop"})
    assert buttons == Line.buttons("Please select", alt_text="Menu").title("Menu").actions([action]).sender(name="Shop")
    card = {"title": "Mug", "subtitle": "Blue"}
    generic = Messenger.generic_template(elements=[card], image_aspect_ratio="square", metadata="m")
    assert generic == Messenger.generic_template().element(**card).image_aspect_ratio("square").metadata("m")
    viber = Esms.viber("SHOP", "Sale", image="https://example.com/a.png", to=["0901888484"])
    assert viber == Esms.viber("SHOP", "Sale").image("https://example.com/a.png").to("0901888484")
    send = MarketingCloud.send(
        "k",
        sender_type="messenger",
        sender_id="1",
        validity_period=30,
        to={"ottId": "2"},
        custom_keys=[{"messagingType": "RESPONSE"}],
        contents=[{"type": "text", "text": "Hello"}],
    )
    assert send.problems() == ()


def test_a_method_with_several_arguments_is_a_keyword_that_takes_a_tuple() -> None:
    chain = Esms.viber("SHOP", "Sale").button("Buy", "https://example.com")
    pair: Any = ["Buy", "https://example.com"]
    assert Esms.viber("SHOP", "Sale", button=("Buy", "https://example.com")) == chain
    assert Esms.viber("SHOP", "Sale", button=pair) == chain
    assert Esms.viber("SHOP", "Sale", button_label="Buy", button_url="https://example.com") == chain
    nan: Any = float("nan")
    assert Esms.viber("SHOP", "Sale", button=nan) == Esms.viber("SHOP", "Sale", button=(None, None))
    assert Esms.viber("SHOP", "Sale", button=nan) == Esms.viber("SHOP", "Sale", button=None)
    both = Esms.viber("SHOP", "Sale", button=("Buy", None), button_label="Order")
    assert [problem.pointer for problem in both.problems() if problem.rule == "given_twice"] == ["/OttLabel"]


@pytest.mark.parametrize(
    ("wrong", "what"),
    [("Buy", "a string"), (("Buy",), "one of 1"), (("a", "b", "c"), "one of 3"), ({"label": "Buy"}, "an object")],
)
def test_a_keyword_that_takes_a_tuple_says_what_is_in_it(wrong: Any, what: str) -> None:
    text = f"esms.viber has 1 problem\n  /button: must be a tuple of 2 values, button=(button_label, button_url), not {what} [type]"
    with pytest.raises(InvalidPayload, match=re.escape(text)):
        Esms.viber("SHOP", "Sale", button=wrong)


def test_a_keyword_for_an_object_takes_the_plain_value_that_its_method_takes() -> None:
    text = Messenger.text("Hi")
    expected = Messenger.send(text).to("7001").reply_to("m_1")
    assert Messenger.send(text, to="7001", reply_to="m_1") == expected
    assert Messenger.send(text, to={"id": "7001"}, reply_to={"mid": "m_1"}) == expected
    assert Messenger.send(text, to=7001).to_dict() == Messenger.send(text).to(7001).to_dict()
    assert WhatsApp.text("Hi", reply_to="wamid.1") == WhatsApp.text("Hi").reply_to("wamid.1")
    twice = Messenger.send(text, to="7001").to("7002")
    assert [problem.rule for problem in twice.problems()] == ["given_twice"]
    nan: Any = float("nan")
    assert Messenger.send(text, to=nan).to_json(check=False) == Messenger.send(text).to_json(check=False)
    wrong: Any = ["7001"]
    assert [problem.pointer for problem in Messenger.send(text, to=wrong).problems()] == ["/recipient"]


def test_receivers_are_to_in_the_call_and_in_the_chain() -> None:
    assert Esms.viber("SHOP", "Sale", to=["1", "2"]) == Esms.viber("SHOP", "Sale").to("1", "2")
    assert WebexConnect.sms("Hi", to=[{"msisdn": ["1"]}]) == WebexConnect.sms("Hi").to(msisdn=["1"])
    assert Cima360.email("Hi", "<p>", to=[{"to": "a@example.com"}]) == Cima360.email("Hi", "<p>").to("a@example.com")
    viber, sms, email = partial(Esms.viber, "SHOP"), WebexConnect.sms, partial(Cima360.email, "Hi")
    for call, key in ((viber, "phones"), (sms, "destination"), (email, "recipients")):
        with pytest.raises(TypeError, match=rf"unexpected argument '{key}': did you mean to=\.\.\.\?"):
            call("Hi", **{key: ["1"]})


def test_keywords_come_before_what_is_chained() -> None:
    menu = Line.buttons("Please select", alt_text="Menu", actions=[Line.message("A", "a")])
    wire = menu.message("B", "b").actions([Line.message("C", "c")]).to_dict()
    assert [action["label"] for action in wire["template"]["actions"]] == ["A", "B", "C"]


@pytest.mark.parametrize(
    "give", [Line.quick_reply(Line.camera("Go")), {"type": "action", "action": {"type": "camera", "label": "Go"}}]
)
def test_a_part_is_finished_or_plain_data(give: Any) -> None:
    assert Line.text("Hi", quick_replies=[give]).problems() == ()
    assert [problem.pointer for problem in Line.text("Hi", quick_replies=[{"type": "action"}]).problems()] == [
        "/quickReply/items/0/action"
    ]


TWICE = Line.buttons("Select", alt_text="Menu", title="Menu").title("Card").title("x" * 41).message("Go", "go")


def test_a_field_that_is_given_twice_is_a_problem_among_others() -> None:
    assert [(problem.pointer, problem.rule) for problem in TWICE.problems()] == [
        ("/template/title", "given_twice"),
        ("/template/title", "max_length"),
    ]
    problem = TWICE.problems()[0]
    assert problem.message == f"is given 3 times, first as 'Menu' and last as '{'x' * 41}'; keep one"
    assert (problem.limit, problem.actual, problem.unit) == (1, 3, "values")
    inside = Line.reply("R1", messages=[TWICE])
    assert [problem.pointer for problem in inside.problems()] == ["/messages/0/template/title"] * 2


def test_no_form_takes_one_of_the_values() -> None:
    for write in (
        TWICE.build,
        TWICE.to_json,
        TWICE.to_dict,
        TWICE.to_bytes,
        lambda: TWICE.to_json(check=False),
        lambda: TWICE.to_json(check=False, indent=2),
        lambda: TWICE.to_dict(check=False),
        Line.reply("R1", messages=[TWICE]).to_json,
        lambda: Line.reply("R1", messages=[TWICE]).to_bytes(check=False),
    ):
        with pytest.raises(InvalidPayload) as caught:
            write()
        assert caught.value.problems[0].rule == "given_twice"
        assert caught.value.problems[0].pointer.endswith("/template/title")


def test_builders_with_a_field_given_twice_can_be_compared_and_copied() -> None:
    same = Line.buttons("Select", alt_text="Menu", title="Menu").title("Card").title("x" * 41).message("Go", "go")
    assert same == TWICE
    assert hash(same) == hash(TWICE)
    assert Line.buttons("Select", alt_text="Menu", title="x" * 41).message("Go", "go") != TWICE
    assert pickle.loads(pickle.dumps(TWICE)) == copy.deepcopy(TWICE) == TWICE
    assert "Menu" in repr(TWICE)


def test_a_secret_that_is_given_twice_is_not_shown() -> None:
    message = Messenger.send(Messenger.text("Hi"), to={"id": "1"}, messaging_type="RESPONSE")
    message = message.access_token("hidden-1").access_token("hidden-2")
    texts = [repr(message), *map(str, message.problems())]
    assert "given_twice" in texts[1]
    assert "hidden" not in "".join(texts)


def test_extra_goes_into_the_last_of_several_objects() -> None:
    message = Line.text("Hi").sender(name="A").extra({"mood": 1}, at="/sender").sender(name="B")
    assert [problem.rule for problem in message.problems()] == ["given_twice"]
    assert [problem.rule for problem in message.extra({"tone": 1}, at="/sender").problems()] == ["given_twice"]
    opens = Line.uri("Open", "https://example.com", alt_uri=Line.alt_uri("https://example.com"))
    menu = Line.buttons("Select", alt_text="Menu", default_action=opens, actions=[opens])
    menu = menu.extra({"mood": 1}, at="/template/defaultAction/altUri").default_action(Line.camera("Go"))
    assert "given_twice" in [problem.rule for problem in menu.problems()]


@pytest.mark.parametrize(
    "receivers",
    [
        Esms.viber("SHOP", "Sale").to("1", "2"),
        Esms.viber("SHOP", "Sale").to(["1", "2"]),
        Esms.viber("SHOP", "Sale").to("1").to(None).phones("2"),
        Esms.viber("SHOP", "Sale", to=("1",)).to(phone for phone in ["2", None]),
        Esms.viber("SHOP", "Sale", to="1").phones(["2"]),
    ],
)
def test_a_list_of_plain_values_takes_any_number_or_one_list(receivers: Builder[Any]) -> None:
    assert receivers == Esms.viber("SHOP", "Sale", to=["1", "2"])


@pytest.mark.parametrize(
    "message",
    [
        Messenger.send(Messenger.text("Hi"), messaging_type="RESPONSE").to(id="1"),
        Messenger.send(Messenger.text("Hi"), messaging_type="RESPONSE", to={"id": "1"}),
        Line.push(to=f"U{0:032}").message(Line.text("Hi")),
        Line.narrowcast(to=Line.Recipient.audience(1)).message(Line.text("Hi")),
        Line.narrowcast().to(Line.Recipient.audience(1)).message(Line.text("Hi")),
        Cima360.sms(to="+573001234567", message_body="Hola"),
        Cima360.email("Hola", "<p>Hola</p>").to("ada@example.com"),
        Cima360.ott().message(to="573000000000", template_id="1", channel_type=3),
        WebexConnect.sms("Hi", senderid="SHOP").to(msisdn=["+447700900001"]),
    ],
)
def test_receivers_are_called_to(message: Builder[Any]) -> None:
    assert [problem for problem in message.problems() if problem.is_error] == []


def required_by_check(name: str) -> list[str]:
    """Return the plain values that are found missing where an entry point has all that it requires."""
    entry = ENTRIES[name]
    builder = started(entry)
    missing: list[str] = []
    for problem in builder.problems():
        steps = tuple(problem.pointer.split("/")[1:])
        param = next((one for one in entry.call.chained if tuple(map(str, one.place or ())) == steps), None)
        if param and param.name == "to":
            continue  # who receives a message is often known last, so that `.to(...)` can take it alone
        if (
            problem.is_error
            and problem.rule == "required"
            and param
            and not isinstance(value_for(entry, param), (dict, list))
        ):
            missing.append(param.name)
    return missing


@for_each("name", ENTRIES, by=lambda name: name.partition(".")[0])
def test_an_entry_point_requires_the_required_plain_values(name: str) -> None:
    assert required_by_check(name) == []


@pytest.mark.parametrize("tagged", [
    {"text": "x", "tag": "A"}, raw({"text": "x", "tag": "A"}), Messenger.text("x").extra({"tag": "A"}),
])  # fmt: skip
def test_a_merged_message_counts_as_given_and_nothing_does_not(tagged: Any) -> None:
    request = WebexConnect.messenger(tagged, appid="a").to(psid=["1"])
    assert request.to_dict(check=False)["channels"]["OTT-Messaging"]["fb"]["tag"] == "A"
    for twice in (request.tag("B"), WebexConnect.messenger(tagged, appid="a", tag="B").to(psid=["1"])):
        (problem,) = [one for one in twice.problems() if one.rule == "given_twice"]
        assert problem.pointer == "/channels/OTT-Messaging/fb/tag"
    text = Line.text("x")
    assert text.sender() == text.sender(name=None) == text
    assert text.sender(name=None).sender(name="A").to_dict()["sender"] == {"name": "A"}
    nothing: Any = {"a": None}
    assert Line.text_v2("x", substitution=None).to_dict() == {"type": "textV2", "text": "x"}
    assert [one.pointer for one in Line.text_v2("x", substitution=nothing).problems()] == ["/substitution/a"]
    assert "one_of" in [one.rule for one in request.to(psid=None).problems()]
    nan: Any = float("nan")
    for once in (text.sender(name=nan).sender(name="A"), text.sender(name="A").sender(name=nan, icon_url=nan)):
        assert once == text.sender(name="A")
    assert "one_of" in [one.rule for one in request.to(psid=nan).problems()]


@pytest.mark.parametrize("message", [Line.text("x"), Line.text("x").build(), Line.buttons("x", alt_text="m")])
def test_a_message_of_another_network_is_never_merged(message: Any) -> None:
    with pytest.raises(InvalidPayload) as caught:
        WebexConnect.messenger(message, appid="a")
    (problem,) = caught.value.problems
    assert (problem.pointer, problem.rule) == ("/channels/OTT-Messaging/fb", "wrong_part")
    assert problem.message.endswith("of Line was given, where a Message of Messenger is wanted")
