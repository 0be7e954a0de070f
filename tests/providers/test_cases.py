"""Every case: its wire JSON, and what must be true of every payload."""

import copy
import json
import pickle
from functools import cache
from typing import Any

import jsonschema
import pytest
from syrupy.assertion import SnapshotAssertion

import ottbuild
from ottbuild.catalog import component
from tests.helpers import known_valid, no_schema_checks, no_validator
from tests.providers.cases import CASES, build, each_case

EMPTY_TEXT = {
    "messenger/quick_reply_with_nothing_but_an_image",
    "webex_connect/in_app_typing_start",
    "webex_connect/in_app_typing_stop",
    "webex_connect/push_with_named_shop_buttons",
}
"""Cases with an empty text in a field that conditions test: whether they hold is left to the validator."""


@pytest.mark.parametrize("name", sorted(CASES))
def test_wire_json(name: str, wire_snapshot: SnapshotAssertion) -> None:
    assert build(name).to_dict() == wire_snapshot(name=name)


@each_case
def test_the_three_wire_forms_agree(name: str) -> None:
    payload = build(name)
    text = payload.to_json()
    assert payload.to_bytes() == text.encode()
    assert json.loads(text) == payload.to_dict()
    assert payload.to_json(indent=2) == json.dumps(payload.to_dict(), ensure_ascii=False, indent=2)
    assert list(map(str, walk(json.loads(text)))) == list(map(str, walk(payload.to_dict())))


@each_case
def test_building_is_repeatable(name: str) -> None:
    payload = build(name)
    assert payload == build(name)
    assert hash(payload) == hash(build(name))
    assert payload.to_bytes() == payload.to_bytes() == build(name).to_bytes()
    assert payload.build() == payload.build()


@each_case
def test_the_fast_checks_are_enough(name: str) -> None:
    """A valid payload never reaches the validator, neither from its builder nor as plain JSON."""
    payload = build(name)
    expected = payload.to_dict(check=False)
    if name in EMPTY_TEXT:
        assert payload.to_dict() == expected
        return
    assert component(payload.kind).accepts(expected) is True
    assert known_valid(payload)
    with no_validator(), no_schema_checks():
        assert payload.to_dict() == expected


@each_case
def test_model(name: str) -> None:
    payload = build(name)
    model = payload.build()
    assert model.to_bytes() == payload.to_bytes()
    assert not any(problem.is_error for problem in model.problems())
    assert hash(model) == hash(payload.build())


@each_case
def test_parse_round_trip(name: str) -> None:
    payload = build(name)
    model = ottbuild.parse(payload.kind, payload.to_bytes())
    assert model == payload.build()
    assert model.to_bytes() == payload.to_bytes()
    assert not any(problem.is_error for problem in ottbuild.check(payload.kind, payload.to_dict()))


@each_case
def test_copies_and_pickles(name: str) -> None:
    payload = build(name)
    for made in (payload, payload.build()):
        for twin in (copy.copy(made), copy.deepcopy(made), pickle.loads(pickle.dumps(made))):
            assert twin == made
            assert twin.to_bytes() == payload.to_bytes()


@cache
def validator(kind: str) -> Any:
    return jsonschema.Draft202012Validator(ottbuild.schema(kind))


@each_case
def test_an_independent_validator_agrees(name: str) -> None:
    payload = build(name)
    validator(payload.kind).validate(payload.to_dict())


def walk(value: Any) -> Any:
    if isinstance(value, dict):
        for key, item in value.items():
            yield key
            yield from walk(item)
    elif isinstance(value, list):
        for item in value:
            yield from walk(item)
    else:
        yield value
