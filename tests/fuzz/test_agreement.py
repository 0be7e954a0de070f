"""All validators agree, and parsed payloads are written back unchanged: for payloads of every kind, valid and invalid.

The generated checks and the validator are two independent readings of one spec; jsonschema-rs is a third party's. The
payloads are those of `make fuzz`, which checks more of them, and the results of calls with arguments of all sorts.
"""

import json
from collections.abc import Callable
from functools import cache
from random import Random
from typing import Any

import pytest

import ottbuild
from ottbuild import InvalidPayload, Line, Messenger
from ottbuild.payloads.guesses import parameters_of
from ottbuild.schemas.jsondata import GIVEN_TWICE
from ottbuild.schemas.problem import errors_in
from ottbuild.schemas.validator import validate
from tests.contract.factories import chained, factories, schema_of_payload
from tests.fuzz.payloads import payloads
from tests.fuzz.verdicts import verdict

MOST = 150
"""Payloads that are drawn for a kind at most; one that holds few components has fewer."""
VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 3.5, 1e300, "", "x", "x" * 21, "x" * 81, "x" * 2001, "https://example.com", "web_url",
    "uri", "text", "🍎" * 20, "e\u0301" * 20, [], {}, [None], ["x"], {"type": "text"}, {"x": 1},
)  # fmt: skip


@pytest.mark.parametrize("kind", ottbuild.kinds())
def test_every_judge_agrees_and_nothing_is_lost(kind: str) -> None:
    """They are the first payloads of `make fuzz`, which checks many more."""
    count = min(MOST, 30 + 5 * len(payloads(kind).valid))
    valid = 0
    for number in range(count):
        data = payloads(kind).make(0, number)
        is_valid, fault = verdict(kind, data)
        valid += is_valid
        assert fault is None, f"{fault}\nof {json.dumps(data, ensure_ascii=False)}"
    assert count // 20 < valid < count - count // 20, f"{valid} of {count} are valid, which is a poor mixture"


def is_inside(pointer: str, places: list[str]) -> bool:
    """Return True if a problem is one of some places, or of what is in them."""
    return any(pointer == place or pointer.startswith(f"{place}/") for place in places)


FACTORIES = sorted(factories().items())
CHAINS = 2400


@cache
def parts() -> list[Any]:
    """Return valid parts of many kinds, to be put in right and wrong places."""
    return [
        Messenger.web_url("Open", "https://example.com"),
        Messenger.postback("Buy", "BUY"),
        Messenger.postback("", "x" * 1001),
        Messenger.default_action("https://example.com"),
        Line.uri("Open", "https://example.com"),
        Line.postback(None, "buy"),
        Line.Flex.text("Hello"),
        Line.Flex.box("vertical", []),
        Line.Flex.bubble(body=Line.Flex.box("vertical", [])),
        Line.text("Hello"),
        Messenger.text("Hello"),
    ]


def drawn(random: Random, function: Callable[..., Any]) -> tuple[list[Any], dict[str, Any]]:
    """Return arguments of all sorts for a call; optional ones are often left out."""
    values = [*VALUES, *parts(), "https://example.com", "Title"]
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for parameter in parameters_of(function):
        name = parameter.name
        if name != "self" and (parameter.default is parameter.empty or random.random() < 0.4):
            value = random.choice(values)
            if random.random() < 0.3:
                value = random.choices(values, k=random.randrange(4))
            if parameter.kind is parameter.VAR_POSITIONAL:
                positional += value if isinstance(value, list) else [value]
            else:
                named[name] = value
    return positional, named


@pytest.mark.slow
@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_calls_report_what_the_validator_reports() -> None:
    valid = 0
    for number in range(CHAINS):
        random = Random(number)
        name, call = FACTORIES[number % len(FACTORIES)]
        positional, named = drawn(random, call)
        try:
            payload = call(*positional, **named)
        except InvalidPayload as error:  # neither a message of another network nor a wrong tuple has a wire form
            if {problem.rule for problem in error.problems} <= {"wrong_part", "type"}:
                continue
            raise
        if any(problem.rule == GIVEN_TWICE for problem in payload.problems()):  # by a message and beside it
            continue
        for _ in range(random.randrange(4) if isinstance(payload, ottbuild.Builder) else 0):
            methods = chained(type(payload))
            if methods:
                method = random.choice(methods)
                positional, named = drawn(random, getattr(type(payload), method))
                following = getattr(payload, method)(*positional, **named)
                if all(problem.rule != GIVEN_TWICE for problem in following.problems()):  # such a payload has no wire
                    name += f".{method}"
                    payload = following
        wire = payload.to_dict(check=False)
        problems = validate(schema_of_payload(payload), wire, null_is_absent=True)
        told = [problem._replace(hint="") for problem in payload.problems()]
        wrong = [problem.pointer for problem in told if problem.rule == "wrong_part"]
        elsewhere = [problem for problem in problems if not is_inside(problem.pointer, wrong)]
        assert [problem for problem in told if not is_inside(problem.pointer, wrong)] == elsewhere, (name, wire)
        assert all(errors_in(problem for problem in problems if is_inside(problem.pointer, [at])) for at in wrong), name
        if isinstance(payload, ottbuild.Part):
            _, (_, _, known_valid) = payload.__reduce__()  # its builder relies on it
            assert not (errors_in(problems) and known_valid), (name, wire)
        if not errors_in(problems):
            valid += 1
            text = json.dumps(payload.to_dict(), ensure_ascii=False, separators=(",", ":"))
            assert payload.build().to_bytes() == payload.to_bytes() == text.encode()
    assert CHAINS // 20 < valid < CHAINS // 2, f"{valid} of {CHAINS} are valid, which is a poor mixture"
