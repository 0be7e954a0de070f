"""Errors and warnings: what a spec calls advice, what a provider ignores, and what a place softens."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from functools import partial
from typing import Any

import jsonschema
import pytest

import ottbuild
from ottbuild import UNSET, InvalidPayload, Problem
from ottbuild.catalog import component
from ottbuild.payloads.reading import parse
from ottbuild.schemas.checking import check
from ottbuild.schemas.fast import is_faultless, passes
from ottbuild.schemas.problem import errors_in
from ottbuild.schemas.publish import published
from ottbuild.schemas.spec import Schema, schema_of
from ottbuild.schemas.spellings import converted
from tests.codegen.helpers import generate, write
from tests.hostile.work import grows

NETWORK = """\
openapi: 3.1.0
info:
  title: Network
  version: v1
  x-entry: Network
  x-reads: {'null': uncertain, unknown: ignored, text: converted, empty: refused}
  x-uri: {schemes: [https], non-ascii: warning}
x-sources: {guide: https://network.example/guide}
paths: {}
components:
  schemas:
    Message:
      type: object
      x-kind: network.message
      x-source: guide
      properties:
        text: {type: string, maxLength: 9, allOf: [{x-severity: warning, maxLength: 5}]}
        url: {type: string, format: uri}
        cards: {type: array, maxItems: 3, items: {$ref: '#/components/schemas/Card'}}
        rows: {type: array, minItems: 0, items: {type: string}}
        count: {type: integer, maximum: 9}
        sizes: {type: array, items: {type: integer, minimum: 2}}
        silent: {type: boolean}
        old: {type: string, deprecated: true, x-deprecated: {since: '2020-03-04', use: text}}
        dead: {type: string, deprecated: true, x-deprecated: {refused: true}}
        tag:
          type: string
          x-values: [{value: new}, {value: old, deprecated: {}}, {value: dead, deprecated: {refused: true}}]
        strict: {$ref: '#/components/schemas/Strict'}
        picks: {type: array, items: {$ref: '#/components/schemas/Pick'}}
      allOf:
        - anyOf: [{required: [text]}, {required: [cards]}, {required: [rows]}, {required: [strict]}]
        - {if: {required: [sizes, count]}, then: {properties: {count: {enum: [1, 2]}}}}
        - {x-severity: warning, description: A url goes with a text., if: {required: [url]}, then: {required: [text]}}
    Card:
      type: object
      x-source: guide
      properties:
        title: {type: string, maxLength: 5}
        subtitle: {type: string}
        note: {type: string}
      required: [title]
      allOf:
        - anyOf: [{required: [subtitle]}, {required: [note]}]
    Pick:
      x-source: guide
      oneOf: [{$ref: '#/components/schemas/Yes'}, {$ref: '#/components/schemas/No'}]
      discriminator:
        propertyName: type
        mapping: {'yes': '#/components/schemas/Yes', 'no': '#/components/schemas/No'}
    'Yes': {type: object, x-source: guide, properties: {type: {type: string, const: 'yes'}}, required: [type]}
    'No': {type: object, x-source: guide, properties: {type: {type: string, const: 'no'}}, required: [type]}
    Strict:
      type: object
      x-source: guide
      x-reads: {'null': refused, unknown: refused, text: refused}
      properties:
        label: {type: string}
        inner: {$ref: '#/components/schemas/Inner'}
    Inner:
      type: object
      x-source: guide
      properties: {size: {type: integer}}
"""
GATEWAY = """\
openapi: 3.1.0
info: {title: Gateway, version: v1, x-entry: Gateway}
x-sources: {own: https://gateway.example/own}
paths:
  /send:
    post:
      operationId: send
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Send'}}}}
      responses:
        '200': {description: Sent., content: {application/json: {schema: {$ref: '#/components/schemas/Answer'}}}}
servers: [{url: 'https://gateway.example'}]
components:
  schemas:
    Send:
      type: object
      x-kind: gateway.send
      x-source: own
      properties:
        message:
          $ref: network.yaml#/components/schemas/Message
          x-soften:
            - {of: Card.title, rules: [required, max_length], x-source: own}
            - {of: Card, rules: [any_of], x-source: own}
            - {of: Message.picks, rules: [required], x-source: own}
      required: [message]
    Answer:
      type: object
      x-kind: gateway.answer
      x-source: own
      properties:
        id: {type: string, maxLength: 3}
        code: {type: integer}
        sent: {$ref: network.yaml#/components/schemas/Message}
      required: [id, code]
"""


@pytest.fixture(scope="module")
def kinds(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Schema]:
    folder = tmp_path_factory.mktemp("severity")
    outcome = generate(write(folder / "spec", {"network.yaml": NETWORK, "gateway.yaml": GATEWAY}), folder / "severe")
    assert outcome.code == 0, outcome.err
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        found: dict[str, Schema] = {}
        for stem, name in (("network", "Message"), ("gateway", "Send"), ("gateway", "Answer")):
            schema = found[name] = schema_of(f"severe.{stem}", name)
            assert schema.accepts is not None
            assert schema.model is not None
    return found


def told(problems: tuple[Problem, ...]) -> list[str]:
    return [f"{problem.severity} {problem.pointer} {problem.rule}" for problem in problems]


REPORTS: list[tuple[dict[str, Any], list[str]]] = [
    ({"text": "12345"}, []),
    ({"text": "123456"}, ["warning /text max_length"]),
    ({"text": "1234567890"}, ["error /text max_length"]),
    ({"rows": ["a"], "url": "https://a.example"}, ["warning /text required"]),
    ({"text": "a", "url": "https://ä.example"}, ["warning /url pattern"]),
    ({"text": "a", "url": "http://a.example"}, ["error /url uri"]),
    ({"text": "a", "url": None}, ["warning /url null"]),
    ({"text": None, "rows": []}, ["warning /text null", "error  any_of"]),
    ({"text": "", "rows": []}, ["error  any_of"]),
    ({"rows": []}, ["error  any_of"]),
    ({"text": "a", "rows": []}, []),
    ({"text": "a", "cards": []}, ["error /cards min_items"]),
    ({"cards": [{"title": "", "note": "a"}]}, ["error /cards/0/title min_length"]),
    ({"cards": [{"title": None, "note": "a"}]}, ["error /cards/0/title required"]),
    ({"cards": [{"title": "a", "subtitle": "", "note": "a"}]}, []),
    ({"cards": [{"title": "a", "subtitle": ""}]}, ["error /cards/0 any_of"]),
    ({"text": "a", "mood": 1}, ["warning /mood unknown_field"]),
    ({"text": "a", "count": "8"}, ["warning /count type"]),
    ({"text": "a", "count": "8.5"}, ["error /count type"]),
    ({"text": "a", "count": "010"}, ["warning /count type", "error /count maximum"]),
    (
        {"text": "a", "sizes": [2, "3", "1"]},
        [
            "warning /sizes/1 type",
            "warning /sizes/2 type",
            "error /sizes/2 minimum",
        ],
    ),
    ({"text": "a", "sizes": [2], "count": "2"}, ["warning /count type"]),
    ({"text": "a", "sizes": [2], "count": "3"}, ["warning /count type", "error /count enum"]),
    ({"text": "a", "silent": "true"}, ["warning /silent type"]),
    ({"text": "a", "silent": "yes"}, ["error /silent type"]),
    ({"text": "a", "old": "b"}, ["warning /old switched_off"]),
    ({"text": "a", "dead": "b"}, ["error /dead switched_off"]),
    ({"text": "a", "tag": "new"}, []),
    ({"text": "a", "tag": "old"}, ["warning /tag switched_off"]),
    ({"text": "a", "tag": "dead"}, ["error /tag switched_off"]),
    ({"text": "a", "picks": [{"type": "yes"}]}, []),
    ({"text": "a", "picks": [{}]}, ["error /picks/0/type required"]),
    ({"strict": {"label": None}}, ["error /strict/label type"]),
    ({"strict": {"mood": 1}}, ["error /strict/mood unknown_field"]),
    ({"strict": {"inner": {"size": "1"}}}, ["error /strict/inner/size type"]),
    ({"strict": {"inner": {"size": None}}}, ["error /strict/inner/size type"]),
]


@pytest.mark.parametrize(("data", "expected"), REPORTS, ids=lambda value: str(value)[:60])
def test_what_is_an_error_and_what_a_warning(kinds: dict[str, Schema], data: Any, expected: list[str]) -> None:
    message = kinds["Message"]
    problems = check(message, data)
    assert told(problems) == expected
    errors = errors_in(problems)
    assert not (passes(message, data) and errors)
    assert is_faultless(message, data) <= (not problems)
    valid = jsonschema.Draft202012Validator(published(message)).is_valid
    assert (valid(data) and valid(converted(message, data)[0])) is not bool(errors)
    if not errors:
        assert parse(message, data).problems() is not None


SOFTENED: list[tuple[dict[str, Any], list[str]]] = [
    ({"note": "a"}, ["warning /message/cards/0/title required"]),
    ({"title": "123456", "note": "a"}, ["warning /message/cards/0/title max_length"]),
    ({"title": "a"}, ["warning /message/cards/0 any_of"]),
    ({"title": "", "note": "a"}, ["error /message/cards/0/title min_length"]),
    ({"title": 1.5, "note": "a"}, ["error /message/cards/0/title type"]),
]


@pytest.mark.parametrize(("card", "expected"), SOFTENED, ids=lambda value: str(value)[:60])
def test_a_gateway_softens_rules_of_a_network(kinds: dict[str, Schema], card: Any, expected: list[str]) -> None:
    data = {"message": {"cards": [card]}}
    problems = check(kinds["Send"], data)
    assert told(problems) == expected
    assert jsonschema.Draft202012Validator(published(kinds["Send"])).is_valid(data) is not bool(errors_in(problems))
    assert errors_in(check(kinds["Message"], data["message"]))
    if problems[0].severity == "warning":
        assert "by the network's rules, though not by https://gateway.example/own" in problems[0].message
        assert problems[0].doc == "https://network.example/guide"
        assert parse(kinds["Send"], data).to_dict() == data
    else:
        with pytest.raises(InvalidPayload):
            parse(kinds["Send"], data).to_dict()


def test_a_softened_field_softens_nothing_inside_its_items(kinds: dict[str, Schema]) -> None:
    data = {"message": {"text": "a", "picks": [{}]}}
    assert told(check(kinds["Send"], data)) == ["error /message/picks/0/type required"]
    assert not jsonschema.Draft202012Validator(published(kinds["Send"])).is_valid(data)


def test_a_model_says_what_is_absent(kinds: dict[str, Schema]) -> None:
    model = parse(kinds["Send"], {"message": {"cards": [{"note": "a"}]}})
    assert model.message.cards[0].title is UNSET
    with pytest.raises(InvalidPayload, match="title: is required"):
        parse(kinds["Message"], {"cards": [{"note": "a"}]})


def test_what_the_provider_sends_is_read_tolerantly(kinds: dict[str, Schema]) -> None:
    answer = kinds["Answer"]
    data = {"code": 1, "mood": 1, "sent": {"text": "1234567890", "tag": "dead"}}
    assert told(check(answer, data)) == [
        "warning /id required",
        "warning /mood unknown_field",
        "warning /sent/text max_length",
        "warning /sent/text max_length",  # more than both the limit and the advice
    ]
    model = parse(answer, data)
    assert model.id is UNSET
    assert model.to_dict() == data
    assert told(check(answer, {"id": 1})) == ["warning /code required", "error /id type"]
    with pytest.raises(InvalidPayload, match="must be a string"):
        parse(answer, {"id": 1.5})


def test_numbers_and_booleans_as_text_are_parsed(kinds: dict[str, Schema]) -> None:
    model = parse(kinds["Message"], {"text": "a", "count": "008", "silent": "false", "sizes": ["2", 3]})
    assert (model.count, model.silent, model.sizes) == (8, False, (2, 3))
    strict = {"inner": {"size": "1"}}
    assert parse(kinds["Message"], {"strict": strict}).strict.inner.size == 1
    assert told(check(kinds["Message"], {"strict": strict})) == ["error /strict/inner/size type"]
    with pytest.raises(InvalidPayload, match="title: is required"):
        parse(kinds["Message"], {"count": "008", "cards": [{"note": "a"}]})


def test_json_text_is_parsed_where_an_object_or_an_array_is_wanted(kinds: dict[str, Schema]) -> None:
    message = kinds["Message"]
    texts = {"cards": '[{"title": "a", "note": 1}]', "picks": ['{"type": "yes"}'], "strict": '{"inner": "{}"}'}
    read = {"cards": [{"title": "a", "note": "1"}], "picks": [{"type": "yes"}], "strict": {"inner": {}}}
    assert parse(message, texts).to_dict(check=False) == read
    assert told(check(message, texts)) == [f"error {place} type" for place in ("/cards", "/picks/0", "/strict")]
    assert all("it is JSON text" in problem.message for problem in check(message, texts))
    others = ("a", "[]", '{"label": "a", "label": "b"}', "{}}", "[" * 1000 + "]" * 1000, '{"label": 1e999}')
    for other in others:
        with pytest.raises(InvalidPayload, match="must be an object"):
            parse(message, {"strict": other})


def test_whole_numbers_are_parsed_as_their_digits_where_a_text_is_wanted(kinds: dict[str, Schema]) -> None:
    assert parse(kinds["Message"], {"text": 12, "rows": [7, "8"]}).to_dict() == {"text": "12", "rows": ["7", "8"]}
    assert told(check(kinds["Message"], {"text": 12})) == ["error /text type"]
    for other in (1.5, True):
        with pytest.raises(InvalidPayload, match="must be a string"):
            parse(kinds["Message"], {"text": other})


def test_json_text_is_judged_as_the_provider_reads_it() -> None:
    def checked(kind: str, data: Any) -> list[str]:
        return [f"{problem.severity} {problem.pointer} {problem.rule}" for problem in ottbuild.check(kind, data)]

    sent = {"recipient": '{"id": 1}', "message": '{"text": "a", "mood": "b"}'}
    for kind in ("messenger.send", "instagram.send"):
        assert checked(kind, sent) == [
            "warning /recipient type",
            "warning /message type",
            "error /message/mood unknown_field",
        ]
    reaction = {
        "recipient": {"id": "1"},
        "sender_action": "react",
        "payload": '{"message_id": "m", "reaction": "love"}',
    }
    for kind in ("messenger.send", "instagram.send"):
        assert checked(kind, reaction) == []  # as Meta's own SDK sends it
    assert checked("line.push", {"to": "U" + "1" * 32, "messages": '[{"type": "text", "text": "a"}]'}) == [
        "error /messages type"
    ]
    assert checked("messenger.send", json.dumps(json.dumps(sent))) == ["error  type"]  # but no whole payload


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        ('{"id": "1", "id": "2"}', "the key 'id' stands twice in one object"),
        ('{"id": {"a": 1, "b": 2, "a": 3}}', "the key 'a' stands twice in one object"),
        ('{"id": "1"', "Expecting ',' delimiter"),
        ('{"id": 123456789012345678901234567890}', "something of it would be lost"),
    ],
)
def test_json_text_that_can_not_be_read_says_why(text: str, reason: str) -> None:
    (problem,) = ottbuild.check("messenger.send", {"recipient": text, "message": {"text": "a"}})
    assert (problem.pointer, problem.rule, problem.is_error) == ("/recipient", "type", True)
    assert problem.message == f"must be an object, not a string; it can't be read as JSON text: {reason}"
    with pytest.raises(InvalidPayload, match=re.escape(reason)):
        ottbuild.parse("messenger.send", {"recipient": text, "message": {"text": "a"}})
    (plain,) = ottbuild.check("messenger.send", {"recipient": "Lan", "message": {"text": "a"}})
    assert plain.message == "must be an object, not the string 'Lan'"


@pytest.mark.parametrize(
    "text",
    [
        '{"access_token": "Hush"}',
        '[{"token": "Hush"}]',
        '{"access_token": "Hush"',
        '"{\\"token\\": \\"Hush\\"}"',
        '{"a": 1, "a": "Hush"}',
    ],
)
def test_no_problem_shows_json_text(text: str) -> None:
    for data in ({"recipient": text}, {"recipient": {"id": "1"}, "message": {"quick_replies": text}}):
        for kind in ("messenger.send", "line.push", "whatsapp.send", "messenger.webhook"):
            problems = ottbuild.check(kind, {**data, "messages": [text], "interactive": text, "entry": [text]})
            assert problems
            assert "Hush" not in repr(problems) + "".join(map(str, problems))
        with pytest.raises(InvalidPayload) as raised:
            ottbuild.parse("line.push", {"messages": [text]})
        assert "Hush" not in str(raised.value)
    twice = f'{{"recipient": {json.dumps(text)}, "recipient": "b", "message": {{"text": "a"}}}}'
    assert "Hush" not in "".join(map(str, ottbuild.check("messenger.send", twice)))


@pytest.mark.parametrize(
    ("kind", "data", "expected"),
    [
        ("line.message", {"type": "text", "text": 12}, ["warning /text type"]),
        ("line.message", {"type": "sticker", "packageId": 446, "stickerId": 1988}, ["warning /packageId type", "warning /stickerId type"]),
        ("line.message", {"type": "text", "text": "a", "sender": {"name": 12}}, ["error /sender/name type"]),
        ("viber.send", {"receiver": 1, "sender": {"name": "A"}, "type": "text", "text": "a"}, ["warning /receiver type"]),
        ("messenger.pass_thread_control", {"recipient": {"id": 1}, "target_app_id": 2, "metadata": 3}, ["warning /metadata type"]),
        ("messenger.send", {"recipient": {"id": "1"}, "persona_id": 12, "message": {"text": "a"}}, ["warning /persona_id type"]),
        ("webex_connect.message", {"deliverychannel": "sms", "channels": {"sms": {"text": 5}}, "destination": [{"msisdn": ["+447700900001"]}]}, ["warning /channels/sms/text type"]),
        ("webex_connect.message", {"appid": "a_1", "deliverychannel": "whatsapp", "message": {"template": "513972", "parameters": {"name": 5}}, "destination": [{"waid": ["447700900001"]}]}, ["warning /message/parameters/name type"]),
        ("cima360.ott", {"payload": [{"recipient": "573001112233", "templateID": "w", "channelType": "3"}]}, ["warning /payload/0/channelType type"]),
        ("whatsapp.send", {"messaging_product": "whatsapp", "to": 491701234567, "type": "image", "image": {"id": 1}}, ["warning /to type", "warning /image/id type"]),
        ("whatsapp.send", {"messaging_product": "whatsapp", "to": "491701234567", "type": "text", "text": {"body": "a", "preview_url": "true"}}, ["warning /text/preview_url type"]),
    ],
)  # fmt: skip
def test_what_providers_make_of_values_of_another_type(kind: str, data: Any, expected: list[str]) -> None:
    problems = check(component(kind), data)
    assert told(problems) == expected
    assert jsonschema.Draft202012Validator(ottbuild.schema(kind)).is_valid(data) is not bool(errors_in(problems))
    if not errors_in(problems):
        assert not check(component(kind), parse(component(kind), data).to_dict())


CARD = {
    "title": "a",
    "subtitle": "b",
    "image": None,
    "buttons": [{"type": "postback", "title": "c", "payload": "d", "url": None}],
}
FORM = {"namespace": None, "name": "a", "language": {"code": "en"}}


@pytest.mark.parametrize(
    ("kind", "data", "expected"),
    [
        ("messenger.message", {"attachment": {"type": "template", "payload": {"template_type": "generic", "elements": [CARD]}}}, ["warning /attachment/payload/elements/0/image unknown_field", "warning /attachment/payload/elements/0/buttons/0/url unknown_field"]),
        ("messenger.message", {"text": "a", "payload": None}, ["warning /payload unknown_field"]),
        ("instagram.message", {"text": "a", "payload": None}, ["warning /payload unknown_field"]),
        ("whatsapp.send", {"messaging_product": "whatsapp", "to": "491701234567", "type": "text", "text": {"body": "a"}, "image": None}, ["warning /image unknown_field"]),
        ("whatsapp.send", {"messaging_product": "whatsapp", "to": "491701234567", "type": "template", "template": FORM}, ["warning /template/namespace unknown_field"]),
        ("line.message", {"type": "text", "text": "a", "sender": {"name": "b", "mood": None}}, ["warning /sender/mood unknown_field"]),
        ("line.flex_bubble", {"type": "bubble", "body": {"type": "box", "layout": "vertical", "contents": []}, "mood": None}, ["error /mood unknown_field"]),
        ("viber.send", {"receiver": "1", "sender": {"name": "A"}, "type": "text", "text": "a", "media": None}, ["warning /media unknown_field"]),
        ("webex_connect.message", {"deliverychannel": "sms", "channels": {"sms": {"text": "a", "mood": None}}, "destination": [{"msisdn": ["+447700900001"]}]}, ["warning /channels/sms/mood unknown_field"]),
        ("messenger.send_result", {"recipient_id": "1", "mood": None}, ["warning /mood unknown_field"]),
    ],
)  # fmt: skip
def test_null_in_a_field_that_the_spec_does_not_know(kind: str, data: Any, expected: list[str]) -> None:
    problems = check(component(kind), data)
    assert told(problems) == expected
    if not component(kind).inbound:
        assert jsonschema.Draft202012Validator(ottbuild.schema(kind)).is_valid(data) is not bool(errors_in(problems))
    if not errors_in(problems):
        assert parse(component(kind), data).to_dict() == data
    assert {one.rule for one in check(component(kind), {**data, "mood": 1})} == {"unknown_field"}


@pytest.mark.parametrize("network", ["messenger", "instagram"])
def test_meta_takes_unknown_fields_beside_a_message_and_none_inside_it(network: str) -> None:
    kind = component(f"{network}.send")
    data = {"messaging_product": "instagram", "platform": "a", "recipient": {"id": "1"}, "message": {"text": "a"}}
    assert told(check(kind, data)) == ["warning /messaging_product unknown_field", "warning /platform unknown_field"]
    assert parse(kind, data).to_dict() == data
    inside = {
        "recipient": {"id": "1", "mood": 1},
        "message": {"text": "a", "preview": "b"},
        "reply_to": {"mid": "a", "to": 1},
    }
    assert {one.rsplit(" ", 1)[0] for one in told(check(kind, inside))} == {
        "error /recipient/mood", "error /message/preview", "error /reply_to/to",
    }  # fmt: skip


def test_a_number_that_has_lost_its_zero_is_no_phone_number() -> None:
    data = {"OAID": 4097311281936189049, "Phone": 901888484, "TempData": {"code": 12}, "TempID": 200607}
    told_of = told(check(component("esms.zns"), data))
    assert told_of == ["warning /OAID type", "error /Phone type", "warning /TempData/code type", "warning /TempID type"]
    with pytest.raises(InvalidPayload, match="has lost the zero"):
        parse(component("esms.zns"), data)
    whole = parse(component("esms.zns"), {**data, "Phone": 84901888484})
    assert whole.to_dict() == {
        "OAID": "4097311281936189049", "Phone": "84901888484", "TempData": {"code": "12"}, "TempID": "200607",
    }  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("make", [lambda n: {str(place): 1 for place in range(n)}, lambda n: {"cards": [1] * n}])
def test_problems_take_work_in_proportion(kinds: dict[str, Schema], make: Callable[[int], Any]) -> None:
    assert grows(lambda n: partial(check, kinds["Message"], make(n)), 2000) < 4.4


@pytest.mark.slow
@pytest.mark.parametrize("data", [{str(place): 1 for place in range(200_000)}, {"cards": [1] * 200_000}])
def test_problems_are_bounded(kinds: dict[str, Schema], data: Any) -> None:
    problems = check(kinds["Message"], data)
    assert len(problems) == 1_001
    last = problems[-1]
    assert (last.pointer, last.rule, last.limit, last.unit, last.severity) == (
        "", "more_problems", 1000, "problems", "error",
    )  # fmt: skip
    assert last.actual >= 200_000


def test_a_problem_says_that_it_is_a_warning(kinds: dict[str, Schema]) -> None:
    (problem,) = check(kinds["Message"], {"text": "123456"})
    assert str(problem) == "/text: warning: is 6 characters long, at most 5 are allowed [max_length]"
    assert not problem.is_error


def test_a_gateway_softens_the_least_number_of_fields() -> None:
    card = {"template_type": "generic", "elements": [{"title": "Classic T-shirt"}]}
    message = {"attachment": {"type": "template", "payload": card}}
    data = {
        "deliverychannel": "fb",
        "destination": [{"psid": ["Psid"]}],
        "appid": "a_157956789012345",
        "channels": {"OTT-Messaging": {"fb": message}},
    }
    assert [problem.rule for problem in ottbuild.check("webex_connect.message", data)] == ["min_fields"]
    assert jsonschema.Draft202012Validator(ottbuild.schema("webex_connect.message")).is_valid(data)
    assert not jsonschema.Draft202012Validator(ottbuild.schema("messenger.message")).is_valid(message)
