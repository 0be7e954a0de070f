"""Judges of one payload agree, and what was parsed is written back: on payloads of every kind, good and bad.

The fast checks and the judge are two readings of one spec, written independently of each other; jsonschema-rs is somebody
else's. The payloads are those of `make fuzz`, which looks at more of them, and parts made by the fluent calls from all
sorts of arguments.
"""

import inspect
import warnings
from functools import cache
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ottbuild
from ottbuild import Builds, Line, Messenger
from tests.factories import factories
from tests.fuzz.payloads import payloads
from tests.fuzz.verdicts import verdict

EXAMPLES = 250
VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 3.5, 1e300, "", "x", "x" * 21, "x" * 81, "x" * 2001, "https://example.com", "web_url",
    "uri", "text", "🍎" * 20, "e\u0301" * 20, [], {}, [None], ["x"], {"type": "text"}, {"x": 1},
)  # fmt: skip


@pytest.mark.parametrize("kind", ottbuild.kinds())
def test_every_judge_agrees_and_nothing_is_lost(kind: str) -> None:
    good = 0
    for number in range(EXAMPLES):
        is_good, found = verdict(kind, payloads(kind).make(0, number))
        assert found is None, f"{found}; see python -m tests.fuzz --kind {kind} --only {number}"
        good += is_good
    assert EXAMPLES // 20 < good < EXAMPLES - EXAMPLES // 20, f"{good} of {EXAMPLES} are good, which is a poor mixture"


FACTORIES = factories()


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


@settings(max_examples=1500, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(st.data())
def test_what_a_call_takes_for_good_is_good(data: st.DataObject) -> None:
    call = FACTORIES[data.draw(st.sampled_from(sorted(FACTORIES)))]
    single = st.sampled_from([*VALUES, *parts(), "https://example.com", "Title"])
    arguments: dict[str, Any] = {}
    for name, parameter in inspect.signature(call).parameters.items():
        if parameter.default is inspect.Parameter.empty or data.draw(st.booleans()):
            arguments[name] = data.draw(single | st.lists(single, max_size=4))
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        made: Builds[Any] = call(**arguments)
    wire = made._wire
    good = made._ok if isinstance(made, ottbuild.Part) else made._surely(wire)  # type: ignore[attr-defined]
    problems = made.problems()
    assert not (good and problems), (wire, problems)
