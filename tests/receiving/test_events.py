"""Every event that the documents describe is read as its model, with what stands around it; what is unknown is kept."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ottbuild import Event, Unknown, check, parse, read_webhook
from ottbuild.payloads.model import Model, fields_of
from ottbuild.providers.line import models as line
from ottbuild.providers.whatsapp import models as whatsapp
from ottbuild.schemas.spec import is_union, spec_of
from ottbuild.schemas.variants import reachable
from tests.receiving.bodies import ALL, BODIES, KINDS, LINE, TEMPLATE, VIBER, WHATSAPP, chat, meta, page
from tests.receiving.signing import received


def models_in(value: Any) -> Iterator[Model | Unknown]:
    if isinstance(value, (Model, Unknown)):
        yield value
    if isinstance(value, Model):
        for field in fields_of(type(value)).values():
            yield from models_in(getattr(value, field.name))
        yield from models_in(getattr(value, "items", None))
    elif isinstance(value, tuple):
        for item in value:
            yield from models_in(item)


@pytest.mark.parametrize(("provider", "name"), ALL)
def test_a_documented_body_is_read_whole(provider: str, name: str) -> None:
    data = BODIES[provider][name]
    kind = KINDS[provider]
    hook = received(provider, data)
    assert (hook.kind, hook.verified) == (kind, True)
    assert hook.body == parse(kind, data)
    assert hook.body.to_dict(check=False) == data
    assert not [problem for problem in check(kind, data) if problem.is_error]
    inside = list(models_in(hook.body))
    assert not any(isinstance(one, Unknown) for one in inside)
    opened = {"ReceivedPayload", "FlowUpdate", "GroupEvent"}
    assert not [
        one for one in inside if isinstance(one, Model) and one.unknown_fields and type(one).__name__ not in opened
    ]
    if name != "test of the connection":
        assert len(hook) >= 1


@pytest.mark.parametrize("provider", BODIES)
def test_there_is_a_body_for_every_model(provider: str) -> None:
    found = {
        type(model).__name__ for data in BODIES[provider].values() for model in models_in(parse(KINDS[provider], data))
    }
    spec = spec_of(f"ottbuild.providers.{provider}")
    root = spec.resolve(spec.webhooks[0]["body"])
    names = {ref.rpartition("/")[2] for _, node in reachable(root) if isinstance(ref := node.get("$ref"), str)}
    assert {name for name in names if "properties" in spec.schemas[name] and not is_union(spec.schemas[name])} <= found


def place(provider: str, name: str) -> list[tuple[str, str]]:
    return [(type(event.model).__name__, event.pointer) for event in received(provider, BODIES[provider][name])]


def test_events_are_found_in_the_lists_of_the_spec() -> None:
    assert place("line", "text") == [("MessageEvent", "/events/0")]
    assert place("line", "test of the connection") == []
    assert place("messenger", "standby") == [("MessageEvent", "/entry/0/standby/0")]
    assert place("messenger", "feed") == [("WebhookChange", "/entry/0/changes/0")]
    assert place("instagram", "comment without a list") == [("WebhookEntry", "/entry/0")]
    assert place("whatsapp", "text") == [("ReceivedText", "/entry/0/changes/0/value/messages/0")]
    assert place("whatsapp", "failed") == [("MessageStatus", "/entry/0/changes/0/value/statuses/0")]
    assert place("whatsapp", "template paused") == [("TemplateStatusUpdate", "/entry/0/changes/0/value")]
    assert place("viber", "seen") == [("SeenEvent", "")]
    assert place("marketing_cloud", "Read") == [("OttReceipt", "/0")]
    assert place("webex_connect", "delivered") == [("DeliveryCallback", "")]


def test_an_event_has_its_context() -> None:
    (event,) = received("whatsapp", WHATSAPP["failed"])
    assert event.context == {
        "account_id": "102290129340398",
        "time": 1764547200,
        "field": "messages",
        "phone_number_id": "106540352242922",
        "display_phone_number": "15550783881",
    }
    (event,) = received("messenger", BODIES["messenger"]["text"])
    assert event.context == {"page_id": "682498302938465", "time": 1764547200594}
    (event,) = received("line", LINE["text"])
    assert event.context == {"destination": "U8189cf6745fc0d808977bdb0b9f22995"}
    assert received("viber", VIBER["seen"]).events[0].context == {}


def test_several_events_of_several_entries_are_read_in_order() -> None:
    data = copy.deepcopy(WHATSAPP["text"])
    assert isinstance(data, dict)
    value = data["entry"][0]["changes"][0]["value"]
    value["statuses"] = [{"id": "wamid.B", "status": "read"}, {"id": "wamid.C", "status": "sent"}]
    data["entry"].append({"id": "2", "changes": [{"field": "messages", "value": {"messages": [{"type": "text"}]}}]})
    hook = received("whatsapp", data)
    assert [(event.pointer, event.context["account_id"]) for event in hook] == [
        ("/entry/0/changes/0/value/messages/0", "102290129340398"),
        ("/entry/0/changes/0/value/statuses/0", "102290129340398"),
        ("/entry/0/changes/0/value/statuses/1", "102290129340398"),
        ("/entry/1/changes/0/value/messages/0", "2"),
    ]
    assert hook.events[3].context["phone_number_id"] is None


def test_codes_have_their_meaning() -> None:
    (event,) = received("whatsapp", WHATSAPP["failed"])
    status = event.model
    assert isinstance(status, whatsapp.MessageStatus)
    meaning = status.status_meaning
    assert meaning is not None
    assert meaning.description == "It was not sent or not delivered; the errors say why."
    assert status.errors is not None
    meaning = status.errors[0].code_meaning
    assert meaning is not None
    assert meaning.retry is False


def test_a_repeated_event_of_line_is_known_by_its_id() -> None:
    data = copy.deepcopy(LINE["text"])
    assert isinstance(data, dict)
    data["events"][0]["deliveryContext"] = {"isRedelivery": True}
    model = received("line", data).events[0].model
    assert isinstance(model, line.MessageEvent)
    assert model.delivery_context == line.DeliveryContext(is_redelivery=True)
    assert model.webhook_event_id == "01KBC7Z0J9Q8T5W6X3Y2N1M4PA"


NOVEL = {"type": "novel", "field": "novel", "event": "novel", "novel": {"a": [1, None]}}


@pytest.mark.parametrize(
    ("provider", "data"),
    [
        ("line", {"destination": "U", "events": [NOVEL]}),
        ("messenger", meta("page", [chat(novel={"a": 1})])),
        ("instagram", meta("instagram", [chat(novel={"a": 1})])),
        ("whatsapp", {"object": "whatsapp_business_account", "entry": [{"id": "1", "changes": [NOVEL]}]}),
        ("viber", NOVEL),
        ("marketing_cloud", [{"eventCategoryType": "EngagementEvents.EmailOpen", "novel": 1}]),
    ],
)
def test_an_unknown_event_is_kept(provider: str, data: Any) -> None:
    hook = received(provider, data)
    (event,) = hook
    assert isinstance(event.model, Unknown)
    assert hook.body.to_dict(check=False) == data
    assert all(problem.severity == "warning" or problem.rule == "unknown_variant" for problem in check(hook.kind, data))


def test_unknown_messages_and_fields_are_kept() -> None:
    data = page(message={"mid": "m_1", "novel": 1}, novel=2)
    (event,) = received("messenger", data)
    assert dict(event.model.unknown_fields) == {"novel": 2}
    assert dict(event.model.message.unknown_fields) == {"novel": 1}
    (event,) = received("line", {"events": [{"type": "message", "message": {"type": "novel", "x": 1}}]})
    assert event.model.message == Unknown({"type": "novel", "x": 1})


def test_a_value_of_another_type_is_kept() -> None:
    data = page(message={"mid": 17, "text": ["Hi"], "attachments": {"type": "image"}}, timestamp="soon")
    hook = received("messenger", data)
    (event,) = hook
    assert event.model.timestamp is None
    assert event.model.unknown_fields["timestamp"] == "soon"
    assert {*event.model.message.unknown_fields} == {"mid", "text", "attachments"}
    assert hook.body.to_dict(check=False) == data
    assert {problem.rule for problem in hook.body.problems() if problem.is_error} == {"type"}


def test_null_is_absent() -> None:
    (event,) = received("line", {"events": [{"type": "message", "source": None, "message": None, "replyToken": None}]})
    assert (event.model.source, event.model.message, event.model.reply_token) == (None, None, None)


def test_events_can_be_stored() -> None:
    hook = received("line", LINE["text"])
    event = pickle.loads(pickle.dumps(hook)).events[0]
    assert isinstance(event, Event)
    assert event == hook.events[0]


@pytest.mark.parametrize(
    ("provider", "query", "kind", "wire"),
    [
        (
            "esms",
            b"SMSID=849fe08c&SendFailed=0&SendStatus=5&RequestId=&error_info=%7B%22a%22%3A1%7D&novel=a+b",
            "esms.callback",
            {
                "SMSID": "849fe08c",
                "SendFailed": "0",
                "SendStatus": "5",
                "RequestId": "",
                "error_info": '{"a":1}',
                "novel": "a b",
            },
        ),
        (
            "esms",
            b"?ReferenceId=c-1&CallDuration=13&CallStatus=ANSWERED",
            "esms.call_callback",
            {"ReferenceId": "c-1", "CallDuration": "13", "CallStatus": "ANSWERED"},
        ),
    ],
)
def test_a_callback_in_a_query_is_read(provider: str, query: bytes, kind: str, wire: dict[str, str]) -> None:
    hook = read_webhook(provider, {}, query, None)
    assert (hook.kind, hook.verified, len(hook)) == (kind, False, 1)
    assert hook.events[0].model == hook.body
    assert hook.body.to_dict(check=False) == wire


def places(data: Any, path: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    for step, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        if isinstance(data, dict):
            yield (*path, step)
        yield from places(value, (*path, step))


PLACES = [(provider, name, path) for provider, name in ALL for path in places(BODIES[provider][name])]
OTHERS = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=5),
    lambda inner: st.lists(inner, max_size=2) | st.dictionaries(st.text(max_size=5), inner, max_size=2),
    max_leaves=4,
)


def without(provider: str, name: str, path: tuple[Any, ...], *instead: Any) -> Any:
    data = copy.deepcopy(BODIES[provider][name])
    holder: Any = data
    for step in path[:-1]:
        holder = holder[step]
    if instead:
        holder[path[-1]] = instead[0]
    else:
        del holder[path[-1]]
    return data


@given(st.sampled_from(PLACES))
def test_every_key_can_be_absent(where: tuple[str, str, tuple[Any, ...]]) -> None:
    data = without(*where)
    hook = received(where[0], data)
    assert hook.body.to_dict(check=False) == data
    assert not [one for one in check(hook.kind, data) if one.is_error and one.rule != "unknown_variant"]


@pytest.mark.slow
@given(st.sampled_from(PLACES), OTHERS)
def test_every_value_can_be_another(where: tuple[str, str, tuple[Any, ...]], other: Any) -> None:
    provider, name, path = where
    if path == ("object",):
        return  # which says whose body it is
    data = without(provider, name, path, other)
    if isinstance(data, dict):
        hook = received(provider, data)
        assert len(list(hook)) == len(hook.events)
        assert parse(hook.kind, data) == hook.body


def test_a_wrong_type_is_kept_and_reported() -> None:
    data = {"destination": 7, "events": [{"type": "follow", "timestamp": "soon"}]}
    model = parse("line.webhook", data)
    assert (model.destination, model.unknown_fields) == (None, {"destination": 7})
    assert model.to_dict(check=False) == data
    assert {one.pointer for one in check("line.webhook", data) if one.is_error} == {
        "/destination",
        "/events/0/timestamp",
    }


def test_the_templates_of_a_status_are_told() -> None:
    (event,) = received("whatsapp", WHATSAPP["template rejected"])
    assert event.model.event_meaning.description == "It was not approved."
    assert event.model.message_template_id == TEMPLATE["message_template_id"]
