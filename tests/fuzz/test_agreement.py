"""Judges of one payload agree, and what was parsed is written back: on payloads of every kind, good and bad.

The fast checks and the judge are two readings of one spec, written independently of each other; jsonschema-rs is somebody
else's. The payloads are those of `make fuzz`, which looks at more of them, and parts made by the fluent calls from all
sorts of arguments.
"""

import json
from collections.abc import Callable
from functools import cache
from random import Random
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings, strategies

import ottbuild
from ottbuild import Line, Messenger
from ottbuild.catalog import component
from ottbuild.schemas.spec import Schema, schema_of
from ottbuild.schemas.validator import validate
from tests.contract.factories import chained, factories, parameters
from tests.fuzz.payloads import payloads
from tests.fuzz.verdicts import verdict
from tests.helpers import known_valid

EXAMPLES = 250
VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 3.5, 1e300, "", "x", "x" * 21, "x" * 81, "x" * 2001, "https://example.com", "web_url",
    "uri", "text", "🍎" * 20, "e\u0301" * 20, [], {}, [None], ["x"], {"type": "text"}, {"x": 1},
)  # fmt: skip


@pytest.mark.parametrize("kind", ottbuild.kinds())
def test_every_judge_agrees_and_nothing_is_lost(kind: str) -> None:
    """What hypothesis finds, it makes as small as it can; `make fuzz` looks at many more, and faster."""
    good: list[bool] = []

    @settings(max_examples=EXAMPLES, suppress_health_check=list(HealthCheck))
    @given(strategies.randoms(use_true_random=False))
    def judged(random: Random) -> None:
        data = payloads(kind).draw(random)
        is_valid, found = verdict(kind, data)
        good.append(is_valid)
        assert found is None, f"{found}\nof {json.dumps(data, ensure_ascii=False)}"

    judged()
    count = len(good)
    assert count >= EXAMPLES // 2
    assert count // 20 < sum(good) < count - count // 20, f"{sum(good)} of {count} are good, which is a poor mixture"


FACTORIES = sorted(factories().items())
CHAINS = 6000


@cache
def parts() -> list[Any]:
    """Good parts of many kinds, to be put in right and wrong places."""
    return [
        Messenger.web_url("Open", "https://example.com"),
        Messenger.postback("Buy", "BUY"),
        Messenger.postback("", "x" * 1001),
        Messenger.default_action("https://example.com"),
        Line.uri("Open", "https://example.com"),
        Line.postback(None, "buy"),
        Line.Flex.text("Hello"),
        Line.Flex.box("vertical", []),
        Line.Flex.bubble(),
        Line.text("Hello"),
        Messenger.text("Hello"),
    ]


def drawn(random: Random, function: Callable[..., Any]) -> tuple[list[Any], dict[str, Any]]:
    """Arguments of all sorts for a call; those that are not needed are often left out."""
    values = [*VALUES, *parts(), "https://example.com", "Title"]
    positional: list[Any] = []
    named: dict[str, Any] = {}
    for name, one in parameters(function).parameters.items():
        if name != "self" and (one.default is one.empty or random.random() < 0.4):
            value = random.choice(values)
            if random.random() < 0.3:
                value = random.choices(values, k=random.randrange(4))
            if one.kind is one.VAR_POSITIONAL:
                positional += value if isinstance(value, list) else [value]
            else:
                named[name] = value
    return positional, named


def schema_of_built(call: Callable[..., Any], made: ottbuild.Builds[Any]) -> Schema:
    """Return the schema of what a call has built."""
    if made.kind in ottbuild.kinds():
        return component(made.kind)
    return schema_of(call.__module__.rpartition(".")[0], made.kind)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_what_calls_take_for_good_is_good() -> None:
    good = 0
    for number in range(CHAINS):
        random = Random(number)
        name, call = FACTORIES[number % len(FACTORIES)]
        positional, named = drawn(random, call)
        made = call(*positional, **named)
        for _ in range(random.randrange(4) if isinstance(made, ottbuild.Builder) else 0):
            methods = chained(type(made))
            if methods:
                method = random.choice(methods)
                name += f".{method}"
                positional, named = drawn(random, getattr(type(made), method))
                made = getattr(made, method)(*positional, **named)
        wire = made.to_dict(check=False)
        found = validate(schema_of_built(call, made), wire, null_is_absent=True)
        assert not (found and known_valid(made)), (name, wire)
        assert made.problems() == found, (name, wire)
        if not found:
            good += 1
            text = json.dumps(made.to_dict(), ensure_ascii=False, separators=(",", ":"))
            assert made.build().to_bytes() == made.to_bytes() == text.encode()
    assert CHAINS // 20 < good < CHAINS // 2, f"{good} of {CHAINS} are good, which is a poor mixture"
