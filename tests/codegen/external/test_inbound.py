"""Documents of what a provider sends: they are read whatever is missing, and a long one takes no more work than its length asks for."""

from __future__ import annotations

import copy
import importlib
import json
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import openapi_spec_validator
import pytest

from ottbuild import InvalidPayload
from ottbuild.payloads.model import UNSET, Unknown
from ottbuild.payloads.reading import parse
from ottbuild.schemas.problem import Problem
from ottbuild.schemas.spec import Schema, schema_of
from ottbuild.schemas.validator import validate
from tests.codegen.external.test_converted import checked
from tests.codegen.external.webhook import CONTENTS, EVENTS, Data, document, event, ref
from tests.codegen.helpers import Outcome, generate, write
from tests.hostile.work import calls

pytestmark = pytest.mark.slow

DESTINATION = "U" + "0" * 32
NOTE: Data = {
    "type": "object",
    "required": ["id", "by"],
    "properties": {"id": {"type": "string", "minLength": 2}, "by": ref("Person")},
}
PERSON: Data = {"type": "object", "required": ["name"], "properties": {"name": {"type": "string"}}}


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("inbound")
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(str(folder))
        yield folder


def made(folder: Path, name: str, file: str, data: Data) -> Outcome:
    """Make a package of one document."""
    openapi_spec_validator.validate(data)
    write(folder / name, {"__init__.py": "", "py.typed": ""})
    return generate(write(folder / f"{name}_spec", {file: json.dumps(data, indent=1)}), folder / name)


@pytest.fixture(scope="module")
def webhook(folder: Path) -> Schema:
    outcome = made(folder, "inbound_webhook", "chat-webhook.inbound.json", document())
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.splitlines()[0] == "chat-webhook.inbound.json: no payload: text/plain (1 place)"
    return schema_of("inbound_webhook.chat_webhook", "CallbackRequest")


def sent(*events: Data, **more: Any) -> Data:
    return {"destination": DESTINATION, "events": list(events), **more}


def places(value: Any, path: tuple[str | int, ...] = ()) -> Iterator[tuple[str | int, ...]]:
    """Yield the path of every key in data."""
    if isinstance(value, dict):
        for key, part in value.items():
            yield (*path, key)
            yield from places(part, (*path, key))
    elif isinstance(value, list):
        for at, part in enumerate(value):
            yield from places(part, (*path, at))


def without(data: Data, path: tuple[str | int, ...]) -> Data:
    left: Any = copy.deepcopy(data)
    place = left
    for step in path[:-1]:
        place = place[step]
    del place[path[-1]]
    return dict(left)


def severities(problems: tuple[Problem, ...]) -> set[str]:
    return {problem.severity for problem in problems}


@pytest.mark.parametrize("tag", EVENTS)
def test_an_event_is_read(tag: str, webhook: Schema) -> None:
    data = sent(event(tag))
    assert validate(webhook, data) == ()
    assert parse(webhook, data).to_dict() == data


@pytest.mark.parametrize("tag", EVENTS)
def test_an_event_that_lacks_a_key_is_read(tag: str, webhook: Schema) -> None:
    data = sent(event(tag))
    assert len(list(places(data))) >= 10
    for path in places(data):
        less = without(data, path)
        problems = validate(webhook, less)
        assert severities(problems) <= {"warning"}, (path, problems)
        assert parse(webhook, less).to_dict() == less, path
        assert json.loads(parse(webhook, json.dumps(less)).to_json()) == less, path


def test_a_model_says_what_is_absent(webhook: Schema) -> None:
    data = event("message", source={"type": "group", "groupId": "G1"}, mode="asleep", new=1)
    del data["webhookEventId"], data["message"]["quoteToken"], data["deliveryContext"]["isRedelivery"]
    problems = validate(webhook, {"events": [data]})
    assert [(problem.pointer, problem.rule, problem.severity) for problem in problems] == [
        ("/destination", "required", "warning"),
        ("/events/0/webhookEventId", "required", "warning"),
        ("/events/0/mode", "enum", "warning"),
        ("/events/0/deliveryContext/isRedelivery", "required", "warning"),
        ("/events/0/message/quoteToken", "required", "warning"),
        ("/events/0/new", "unknown_field", "warning"),
    ]
    request = parse(webhook, {"events": [data]})
    (got,) = request.events
    assert request.destination is got.webhook_event_id is got.message.quote_token is UNSET
    assert got.delivery_context.is_redelivery is UNSET
    assert (got.source.group_id, got.source.user_id, got.message.text, got.mode) == ("G1", None, "Hi", "asleep")
    assert "UNSET" not in repr(request)
    assert request.to_dict() == {"events": [data]}


def test_what_is_not_known_is_kept(webhook: Schema) -> None:
    odd = [event("message", message={"type": "hologram", "id": "1"}), {"type": "earthquake", "strength": 7}, {}]
    data = sent(*odd, event("unfollow"))
    assert severities(validate(webhook, data)) == {"warning"}
    request = parse(webhook, data)
    assert isinstance(request.events[0].message, Unknown)
    assert isinstance(request.events[1], Unknown)
    assert request.to_dict() == data


@pytest.mark.parametrize(
    ("path", "value"),
    [(("events",), {}), (("events", 0), 1), (("events", 0, "timestamp"), []), (("events", 0, "message", "text"), 7)],
)
def test_a_wrong_type_is_an_error(path: tuple[str | int, ...], value: Any, webhook: Schema) -> None:
    data = sent(event("message"))
    place: Any = data
    for step in path[:-1]:
        place = place[step]
    place[path[-1]] = value
    pointer = "".join(f"/{step}" for step in path)
    assert [(problem.pointer, problem.rule) for problem in validate(webhook, data) if problem.severity == "error"] == [
        (pointer, "type")
    ]
    with pytest.raises(InvalidPayload):
        parse(webhook, data)


def test_it_is_not_sent(webhook: Schema) -> None:
    models: ModuleType = importlib.import_module("inbound_webhook.chat_webhook.models")
    assert not hasattr(models.CallbackRequest, "request")
    assert set(webhook.spec.kinds) == {"chat_webhook.callback_request"}
    assert webhook.spec.entry[1] == "ChatWebhook"


USER = """\
from typing import assert_type

from inbound_webhook.chat_webhook import models

def answer(request: models.CallbackRequest) -> list[str]:
    found: list[str] = []
    for event in request.events:
        match event:
            case models.MessageEvent(message=models.TextMessageContent(text=text)):
                assert_type(text, str)
                found.append(text)
            case models.PostbackEvent():
                found.append(event.postback.data)
            case _:
                pass
    return found
"""


def test_it_and_a_user_of_it_are_typed(webhook: Schema, folder: Path) -> None:
    (folder / "inbound_user.py").write_text(USER, "utf-8")
    outcome = made(folder, "inbound_few", "chat.json", with_choices(document(copies=2), 3))
    assert (outcome.code, outcome.err) == (0, "")
    done = checked(folder, "mypy", "--strict", "-m", "inbound_user", "-p", "inbound_webhook", "-p", "inbound_few")
    assert "Success: no issues found" in done, done


def test_the_same_document_is_strict_where_it_is_sent(folder: Path) -> None:
    outcome = made(folder, "inbound_outbound", "chat-webhook.json", document())
    assert outcome.code == 0, outcome.err
    schema = schema_of("inbound_outbound.chat_webhook", "CallbackRequest")
    problems = validate(schema, {"events": []})
    assert [(problem.pointer, problem.severity) for problem in problems] == [("/destination", "error")]
    with pytest.raises(InvalidPayload):
        parse(schema, {"events": []})


# Where a document says that the provider sends something


def arrival(schema: Data) -> Data:
    content = {"application/json": {"schema": schema}}
    return {"post": {"requestBody": {"content": content}, "responses": {"204": {"description": "Read."}}}}


def described(more: Data, info: Data | None = None, schemas: Data | None = None) -> Data:
    components = {"schemas": {"Note": NOTE, "Person": PERSON, **(schemas or {})}}
    info = {"title": "Note", "version": "1", **(info or {})}
    return {"openapi": "3.1.0", "info": info, "components": components, **more}


SENT = {"type": "object", "required": ["text"], "properties": {"text": {"type": "string"}}}
ASKED = {
    "operationId": "ask", "requestBody": {"content": {"application/json": {"schema": SENT}}},
    "responses": {"202": {"description": "Asked."}},
}  # fmt: skip
SAID: dict[str, tuple[str, Data, str, str]] = {
    "info": ("inbox.json", described({"paths": {"/in": arrival(ref("Note"))}}, {"x-inbound": True}), "Note", ""),
    "the file": ("inbox.inbound.json", described({"paths": {"/in": arrival(ref("Note"))}}), "Note", ""),
    "webhooks": ("inbox.json", described({"webhooks": {"noted": arrival(ref("Note"))}}), "Note", ""),
    "webhooks with a schema of their own": ("inbox.json", described({"webhooks": {"noted": arrival(NOTE)}}), "NotedRequest", ""),
    "a callback": (
        "inbox.json",
        described(
            {"servers": [{"url": "https://api.example/"}], "paths": {"/ask": {"post": {**ASKED, "callbacks": {"done": {"{$url}/x": arrival(NOTE)}}}}}}
        ),
        "AskDoneRequest", "AskRequest",
    ),
    "a callback elsewhere": (
        "inbox.json",
        {
            **described({"servers": [{"url": "https://api.example/"}], "paths": {"/ask": {"post": {**ASKED, "callbacks": {"done": {"$ref": "#/components/callbacks/done"}}}}}}),
            "components": {"schemas": {"Note": NOTE, "Person": PERSON}, "callbacks": {"done": {"{$url}": arrival(ref("Note"))}}},
        },
        "Note", "AskRequest",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", SAID)
def test_what_the_provider_sends_is_read_tolerantly(name: str, folder: Path) -> None:
    file, data, received, asked = SAID[name]
    package = f"inbound_said_{list(SAID).index(name)}"
    outcome = made(folder, package, file, data)
    assert (outcome.code, outcome.err) == (0, "")
    assert outcome.out.startswith("new ")
    schema = schema_of(f"{package}.inbox", received)
    assert f"inbox.{received}".lower() in {kind.replace("_", "").lower() for kind in schema.spec.kinds}
    less = {"id": "1", "by": {}}
    assert [(problem.pointer, problem.rule, problem.severity) for problem in validate(schema, less)] == [
        ("/id", "min_length", "warning"), ("/by/name", "required", "warning")
    ]  # fmt: skip
    note = parse(schema, less)
    assert note.by.name is UNSET
    assert note.to_dict() == less
    assert not hasattr(note, "request")
    if asked:
        question = schema_of(f"{package}.inbox", asked)
        assert [problem.severity for problem in validate(question, {})] == ["error"]
        assert hasattr(question.model, "request")


def test_what_is_sent_as_well_is_strict(folder: Path) -> None:
    operation = {**ASKED, "requestBody": {"content": {"application/json": {"schema": ref("Note")}}}}
    data = described({"paths": {"/ask": {"post": operation}}, "webhooks": {"noted": arrival(ref("Note"))}})
    assert made(folder, "inbound_both", "inbox.json", data).code == 0
    schema = schema_of("inbound_both.inbox", "Note")
    assert [problem.severity for problem in validate(schema, {"id": "12"})] == ["error"]


# A document of 30,000 lines


@pytest.fixture(scope="module")
def long(folder: Path) -> Schema:
    """Make a package of a long document, and return one of its schemas."""
    data = document(copies=38)
    assert json.dumps(data, indent=1).count("\n") >= 30_000
    outcome = made(folder, "inbound_long", "chat-webhook.inbound.json", data)
    assert (outcome.code, outcome.err) == (0, "")
    return schema_of("inbound_long.chat_webhook", "CallbackRequestV37")


def growth(folder: Path, name: str, make: Callable[[int], Data]) -> float:
    """Return how much work the second half of a document adds to that of the second quarter: 2 if it is linear, 4 if square."""

    def work(size: int) -> int:
        return calls(lambda: made(folder, f"inbound_{name}_{size}", "chat.inbound.json", make(size)))

    work(1)  # loads what is needed, and fills the caches
    first, second, fourth = work(1), work(2), work(4)
    return (fourth - second) / (second - first)


def test_the_work_of_generating_grows_with_the_document(folder: Path) -> None:
    assert growth(folder, "copies", document) < 2.3


def test_a_long_document_is_loaded_and_read(long: Schema, folder: Path) -> None:
    code = f"""
from ottbuild.payloads.reading import parse
from ottbuild.schemas.spec import schema_of
print(parse(schema_of({long.package!r}, {long.name!r}), {sent(event("message"))!r}).events[0].message.text)
"""
    (folder / "inbound_reader.py").write_text(code, "utf-8")
    assert checked(folder, "inbound_reader") == "Hi\n"


def test_the_work_of_reading_does_not_depend_on_the_document(long: Schema, webhook: Schema) -> None:
    data = sent(event("message"))

    def work(schema: Schema) -> int:
        parse(schema, data)  # loads the package
        return calls(lambda: parse(schema, data))

    assert abs(work(long) - work(webhook)) < 20


@pytest.mark.parametrize("tag", CONTENTS)
def test_contents_of_a_long_document(tag: str, long: Schema) -> None:
    data = sent(event("message", message={"type": tag, "id": "1"}))
    problems = validate(long, data)
    assert {(problem.rule, problem.severity) for problem in problems} == {("required", "warning")}
    assert len(problems) == len(CONTENTS[tag][0])
    assert parse(long, data).to_dict() == data


def chosen(number: int) -> Data:
    """Return the path and the components of a payload with choices that required keys, and the values of a key, tell apart."""
    text: Data = {"type": "string"}
    by = [
        {"title": f"By{key}", "type": "object", "required": [key], "properties": {key: text, "caption": text}}
        for key in ("id", "link")
    ]
    actions = {
        f"{name}{number}": {
            "type": "object",
            "required": ["name", key],
            "properties": {"name": {"type": "string", "enum": [name]}, key: text},
        }
        for name, key in (("Call", "phone"), ("Visit", "url"))
    }
    picture = {
        "type": "object",
        "required": ["by"],
        "properties": {"by": {"oneOf": by}, "action": {"oneOf": list(map(ref, actions))}},
    }
    operation = {
        "operationId": f"send{number}",
        "servers": [{"url": "https://api.example/"}],
        "requestBody": {"content": {"application/json": {"schema": ref(f"Picture{number}")}}},
        "responses": {"200": {"description": "Sent."}},
    }
    return {"path": {f"/send/{number}": {"post": operation}}, "schemas": {f"Picture{number}": picture, **actions}}


def with_choices(data: Data, choices: int) -> Data:
    for number in range(choices):
        parts = chosen(number)
        data["paths"] |= parts["path"]
        data["components"]["schemas"] |= parts["schemas"]
    return data


def test_the_work_of_generating_grows_with_the_choices(folder: Path) -> None:
    assert growth(folder, "choices", lambda size: with_choices(described({"paths": {}}), 5 * size)) < 2.3


def test_a_document_with_many_choices_that_keys_tell_apart(folder: Path) -> None:
    data = with_choices(document(copies=2), 40)
    outcome = made(folder, "inbound_choices", "chat.json", data)
    assert (outcome.code, outcome.err) == (0, "")
    schema = schema_of("inbound_choices.chat", "Picture7")
    sent = {"by": {"link": "x"}, "action": {"name": "Call", "phone": "1"}}
    assert validate(schema, sent) == ()
    assert parse(schema, sent).request().url == "https://api.example/send/7"
    assert [(problem.pointer, problem.rule) for problem in validate(schema, {"by": {"caption": "x"}})] == [
        ("/by", "unknown_variant")
    ]
