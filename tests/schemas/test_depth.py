"""The depth of JSON data decides first, and by a fixed number: not by how deep this Python, or the caller, can recurse."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable
from typing import Any

import pytest

import ottbuild
from ottbuild import InvalidPayload, Line, Messenger, UnreadableResponse, explain_response, raw, read_response
from ottbuild.catalog import code_of
from ottbuild.schemas.jsondata import MAX_DEPTH, nested
from ottbuild.schemas.jsontext import loads

DEPTHS = (150, 200, 253, 254, 255, 256, 340, 360, 450, 900, 1100, 1600, 5000, 9000, 20_000)
"""Python 3.11 recurses about 1000 levels deep, and the JSON reader of Python 3.13 about 10,000."""
TOO_DEEP = ["max_depth"]


def in_arrays(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = [value]
    return value


def in_objects(levels: int) -> Any:
    value: Any = 1
    for _ in range(levels):
        value = {"x": value}
    return value


def boxes(levels: int, text: Any = "a") -> Any:
    """Return a LINE message with boxes in boxes; it has 2 * levels + 4 levels in all."""
    box: Any = {"type": "text", "text": text}
    for _ in range(levels):
        box = {"type": "box", "layout": "vertical", "contents": [box]}
    return {"type": "flex", "altText": "a", "contents": {"type": "bubble", "body": box}}


def rules(work: Callable[[], Any]) -> Any:
    """Return the rules that are broken."""
    try:
        found = work()
    except InvalidPayload as error:
        found = error.problems
    return [problem.rule for problem in found] if isinstance(found, tuple) else []


@pytest.mark.parametrize("make", [in_arrays, in_objects])
@pytest.mark.parametrize("depth", DEPTHS)
def test_what_is_refused_for_its_depth(depth: int, make: Callable[[int], Any]) -> None:
    data = {"text": "a", "quick_replies": make(depth - 1)}
    start, end = ("[", "]") if make is in_arrays else ('{"x":', "}")
    text = f'{{"text":"a","quick_replies":{start * (depth - 1)}1{end * (depth - 1)}}}'
    deep = depth > MAX_DEPTH
    assert nested(data) is deep
    for given in (data, text, text.encode()):
        assert (rules(lambda given=given: ottbuild.check("messenger.message", given)) == TOO_DEEP) is deep  # type: ignore[misc]
        assert (rules(lambda given=given: ottbuild.parse("messenger.message", given)) == TOO_DEEP) is deep  # type: ignore[misc]
        if deep:
            assert rules(lambda given=given: code_of("messenger.message", given)) == TOO_DEEP  # type: ignore[misc]
    fields = {"more": make(depth - 1)}
    if deep:
        assert rules(lambda: Messenger.text("a").extra(fields).problems()) == TOO_DEEP
        assert (
            rules(lambda: Messenger.button_template("?").buttons([raw({"type": "x", **fields})]).problems()) == TOO_DEEP
        )
        assert rules(lambda: Messenger.text(make(depth)).problems()) == TOO_DEEP  # type: ignore[arg-type]
        assert rules(lambda: loads(text)) == TOO_DEEP
    for body in (make(depth), f"{start * depth}1{end * depth}", f"{start * (depth + 1)}"):
        with pytest.raises(UnreadableResponse) as caught:
            read_response("messenger.send", 200, body)
        assert ("is nested more than 254 levels deep" in str(caught.value)) is deep


@pytest.mark.parametrize(
    ("levels", "deep"), [(98, False), (125, False), (126, True), (127, True), (150, True), (300, True)]
)
def test_the_depth_of_what_the_spec_knows(levels: int, deep: bool) -> None:
    for given in (boxes(levels), json.dumps(boxes(levels)) if levels < 200 else boxes(levels)):
        assert rules(lambda given=given: ottbuild.check("line.message", given)) == TOO_DEEP * deep  # type: ignore[misc]
        assert rules(lambda given=given: ottbuild.parse("line.message", given)) == TOO_DEEP * deep  # type: ignore[misc]
    part = Line.Flex.text("a")
    for _ in range(levels):
        part = Line.Flex.box("vertical", [part])
    message = Line.flex(contents=Line.Flex.bubble(body=part), alt_text="a")
    assert rules(message.problems) == TOO_DEEP * deep
    assert rules(Line.push("U" + "1" * 32).message(message).problems) == TOO_DEEP * (levels > 124)


def test_brackets_in_texts_are_no_levels() -> None:
    message = {"text": "[" * 500 + '{"' * 100 + "\\" * 9}
    assert ottbuild.check("messenger.message", json.dumps(message)) == ()
    assert rules(lambda: loads(json.dumps([message, message])[:-1])) == ["json"]
    assert rules(lambda: loads('["' + "[" * 500)) == ["json"]
    assert rules(lambda: loads("[" * 500 + "NaN" + "]" * 500)) == TOO_DEEP


def test_shared_parts_are_looked_at_once() -> None:
    shared: Any = [1]
    for _ in range(MAX_DEPTH - 2):
        shared = [shared, shared]
    assert not nested(shared)
    assert nested([[shared, shared], shared])


def deeper(frames: int, work: Callable[[], Any]) -> Any:
    """Do some work below so many calls."""
    return work() if frames == 0 else deeper(frames - 1, work)


def test_the_limit_of_recursion_stays(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "setrecursionlimit", None)
    broken = boxes(125, 1.5)
    for levels in (20, 80, 125):
        sent = ottbuild.parse("line.push", {"to": "U" + "1" * 32, "messages": [boxes(levels - 1)]})
        assert rules(lambda levels=levels: ottbuild.check("line.message", boxes(levels, 1.5))) == ["type"]  # type: ignore[misc]
        assert sent.to_dict()["messages"] == [boxes(levels - 1)]
        assert rules(lambda levels=levels: code_of("line.message", boxes(levels))) == TOO_DEEP * (levels > 73)  # type: ignore[misc]
        assert explain_response(read_response(sent, 400, {"message": "no"}), sent)
    assert rules(lambda: ottbuild.parse("line.message", broken)) == ["type"]


@pytest.mark.parametrize("frames", [0, 100, 300, 500, 700, 800, 880])
def test_what_is_said_does_not_depend_on_the_stack_of_the_caller(frames: int) -> None:
    for levels in (10, 60, 73, 125):
        valid, broken = boxes(levels), boxes(levels, 1.5)
        assert deeper(frames, lambda valid=valid: ottbuild.check("line.message", valid)) == ()  # type: ignore[misc]
        for given in (broken, json.dumps(broken)):
            for work in (ottbuild.check, ottbuild.parse):
                found = deeper(frames, lambda given=given, work=work: rules(lambda: work("line.message", given)))  # type: ignore[misc]
                assert found == ["type"]
        for given in (valid, json.dumps(valid)):
            model = deeper(frames, lambda given=given: ottbuild.parse("line.message", given))  # type: ignore[misc]
            assert model == ottbuild.parse("line.message", valid)
        written = deeper(frames, lambda valid=valid: rules(lambda: code_of("line.message", valid)))  # type: ignore[misc]
        assert written == TOO_DEEP * (levels > 73)  # brackets in Python source
    sent = ottbuild.parse("line.push", {"to": "U1", "messages": [boxes(90)]})
    details = [{"message": "invalid", "property": "/body" + "/contents/0" * 90 + "/text"}]
    refusal = read_response(sent, 400, {"message": "no", "details": details})
    (problem,) = deeper(frames, lambda: explain_response(refusal, sent))
    assert problem.pointer == "/messages/0/contents" + details[0]["property"]
    answer = {"error": {"message": "no", "type": "OAuthException", "code": 100}}
    for body in (answer, json.dumps(answer)):
        assert deeper(frames, lambda body=body: read_response("messenger.send", 400, body)).to_dict() == answer  # type: ignore[misc]
