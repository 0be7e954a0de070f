"""What is handed out, and what was passed in, can be changed without any effect on what is checked and sent."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest

import ottbuild
from ottbuild import InvalidPayload, Line, Messenger, Problem
from tests.fuzz.payloads import payloads, places


def spoil(value: Any) -> None:
    """Change everything in a value that can be changed, innermost first."""
    if isinstance(value, dict):
        for item in [*value.values()]:
            spoil(item)
        value.clear()
        value["spoilt"] = "spoilt"
    elif isinstance(value, list):
        for item in value:
            spoil(item)
        value[:] = ["spoilt"]
    elif isinstance(value, Problem | tuple):
        for item in value:
            spoil(item)
    elif isinstance(value, set):
        value.clear()


def broken(kind: str) -> Iterator[Any]:
    """Yield payloads with one place changed each, which break most of the rules of a kind."""
    for text in payloads(kind).valid[:2]:
        for number in range(len(list(places(json.loads(text))))):
            for value in ("", "x" * 6000, -1, None, [], {}, [[]] * 2, {"type": "x"}, [{"x": 1}] * 2):
                payload = json.loads(text)
                container, key = list(places(payload))[number]
                container[key] = value
                yield payload


def verdicts(kind: str) -> list[str]:
    return [repr(ottbuild.check(kind, json.dumps(payload))) for payload in broken(kind)]


@pytest.mark.slow
@pytest.mark.parametrize(
    "kind", ["line.push", "messenger.send", "webex_connect.message", "cima360.email", "marketing_cloud.send"]
)
def test_schemas_and_problems(kind: str) -> None:
    schema, before = json.dumps(ottbuild.schema(kind)), verdicts(kind)
    spoil(ottbuild.schema(kind))
    for payload in broken(kind):
        spoil(ottbuild.check(kind, json.dumps(payload)))
        spoil(ottbuild.check(kind, payload, allow_unknown=True))
        spoil(ottbuild.check(kind, {"spoilt": payload}))
        spoil(ottbuild.check(kind, [payload]))
    assert json.dumps(ottbuild.schema(kind)) == schema
    assert verdicts(kind) == before


def test_no_part_of_a_schema_is_in_another_place_of_it() -> None:
    for kind in ottbuild.kinds():
        seen: set[int] = set()
        waiting: list[Any] = [ottbuild.schema(kind)]
        kept = [*waiting]
        while waiting:
            part = waiting.pop()
            if isinstance(part, (dict, list)):
                assert id(part) not in seen
                seen.add(id(part))
                waiting += part.values() if isinstance(part, dict) else part
        assert kept


def unsuitable() -> dict[str, Any]:
    return {"fields": {"a": [{"b": 1}]}, "items": [["x"], ["x"]]}


MADE: dict[str, Callable[[Any], Any]] = {
    "extra": lambda data: Line.text("x").extra(data),
    "extra in a part": lambda data: (
        Messenger.text("x").buttons_template("y", [Messenger.postback_button("a", "b").extra(data)])
        if hasattr(Messenger, "nothing")
        else Line.Flex.bubble(body=Line.Flex.box("vertical", [Line.Flex.text("x").extra(data)]))
    ),
    "raw": lambda data: Line.reply("t").message(ottbuild.raw(data)),
    "a dict as a part": lambda data: Line.reply("t").message({"type": "text", "text": "x", **data}),  # type: ignore[arg-type]
    "dicts as parts": lambda data: Line.reply("t").messages([{"type": "text", "text": "x", **data}]),  # type: ignore[list-item]
    "parsed": lambda data: ottbuild.parse("line.message", {"type": "text", "text": "x", **data}),
    "unknown": lambda data: ottbuild.parse("line.message", {"type": "new", **data}),
    "inside": lambda data: ottbuild.parse("line.reply", {"replyToken": "t", "messages": [{"type": "new", **data}]}),
}


@pytest.mark.parametrize("name", MADE)
def test_what_was_passed_in(name: str) -> None:
    data = unsuitable()
    made = MADE[name](data)
    before = made.to_bytes(check=False), repr(made.problems()), hash(made)
    spoil(data)
    assert (made.to_bytes(check=False), repr(made.problems()), hash(made)) == before


@pytest.mark.parametrize("name", MADE)
def test_what_comes_out_of_a_payload(name: str) -> None:
    made = MADE[name](unsuitable())
    before = made.to_bytes(check=False), repr(made.problems()), hash(made)
    spoil(made.to_dict(check=False))
    spoil(made.problems())
    try:
        made.to_bytes()
    except InvalidPayload as error:
        spoil(error.problems)
    if hasattr(made, "build"):
        try:
            spoil(made.build().to_dict(check=False))
        except InvalidPayload as error:
            spoil(error.problems)
    assert (made.to_bytes(check=False), repr(made.problems()), hash(made)) == before


def test_the_actual_value_of_a_problem_is_a_copy() -> None:
    from ottbuild.schemas.jsondata import exact
    from ottbuild.schemas.rules import unique_field

    data = {"items": [{"x": [1]}]}
    assert exact(data) == data
    assert exact(data)["items"] is not data["items"]
    assert unique_field([{"id": 1}, {"id": 1}], "id") == unique_field([{"id": 1}, {"id": 1}], "id")


def test_answers_and_requests() -> None:
    def asked() -> Any:
        return Line.push("U" + "0" * 32).message(Line.text("Hi")).request(channel_access_token="x")

    body = {
        "message": "Bad",
        "details": [{"message": "May not be empty", "property": "messages[0].text", "more": [1]}],
        "also": {"a": [1]},
    }
    request = asked()
    answer = ottbuild.read_response(request, 400, body)
    before = repr(ottbuild.explain_response(answer, request)), answer.to_bytes(check=False)
    spoil(body)
    spoil(answer.to_dict(check=False))
    spoil(ottbuild.explain_response(answer, request))
    assert (repr(ottbuild.explain_response(answer, request)), answer.to_bytes(check=False)) == before
    assert asked() == request


def test_kinds_are_a_tuple() -> None:
    assert isinstance(ottbuild.kinds(), tuple)
