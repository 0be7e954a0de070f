"""Three judges of one payload agree: the fast checks, the judge that words the problems, and jsonschema.

The fast checks and the judge are two readings of one spec, written independently of each other; jsonschema is somebody
else's. Payloads are mutations of the cases, and parts made by the fluent calls from all sorts of arguments.
"""

import copy
import inspect
import json
import warnings
from collections.abc import Callable, Iterator
from functools import cache
from typing import Any

import jsonschema
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import ottbuild
from ottbuild import Builds, Line, MarketingCloud, Messenger
from ottbuild._providers import KINDS
from ottbuild.runtime.judge import judge
from ottbuild.runtime.spec import Schema, schema_of
from ottbuild.runtime.walks import normalise, tolerant
from tests.cases import CASES

BEYOND_JSON_SCHEMA = frozenset("ascending placeholders marks json_size ratio count surrogate finite max_depth".split())
"""Rules that a published schema can't say. Lengths in other units than characters come on top."""
VALUES: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 3.5, 1e300, "", "x", "x" * 21, "x" * 81, "x" * 2001, "https://example.com", "web_url",
    "uri", "text", "🍎" * 20, "e\u0301" * 20, [], {}, [None], ["x"], {"type": "text"}, {"x": 1},
)  # fmt: skip


ANY = st.sampled_from(VALUES).map(copy.deepcopy)


@cache
def wires() -> list[tuple[Schema, str]]:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        payloads = [build() for _, build in sorted(CASES.items())]
    return [(payload._kind(), json.dumps(payload._wire)) for payload in payloads]


@cache
def validator(schema: Schema) -> Any:
    return jsonschema.Draft202012Validator(ottbuild.schema(schema.label))


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Every container in a payload, with a key or index of it."""
    if isinstance(value, (dict, list)):
        for key, item in list(value.items() if isinstance(value, dict) else enumerate(value)):
            yield value, key
            yield from places(item)


@st.composite
def mutated(draw: st.DrawFn) -> tuple[Schema, Any]:
    schema, text = draw(st.sampled_from(wires()))
    wire = json.loads(text)
    for _ in range(draw(st.integers(0, 3))):
        spots = list(places(wire))
        if not spots:
            break
        container, key = draw(st.sampled_from(spots))
        match draw(st.sampled_from(["put", "drop", "double", "add", "grow"])):
            case "drop":
                del container[key]
            case "double" if isinstance(container, list):
                container.append(json.loads(json.dumps(container[key])))
            case "add" if isinstance(container, dict):
                container[draw(st.sampled_from(["unknown", "type", "text", "title", "url", "label"]))] = draw(ANY)
            case "grow" if isinstance(container[key], str):
                container[key] += draw(st.sampled_from(["x", "🍎", " ", "x" * 100]))
            case _:
                container[key] = draw(ANY)
    return schema, wire


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(mutated())
def test_fast_checks_and_judge(payload: tuple[Schema, Any]) -> None:
    schema, wire = payload
    try:
        accepted = schema.accepts(wire) is True
    except Exception:  # that is how a check says that it stumbled
        accepted = False
    assert accepted == (not judge(schema, wire))


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(mutated())
def test_jsonschema_and_judge(payload: tuple[Schema, Any]) -> None:
    schema, wire = payload
    problems = judge(schema, wire)
    told = [
        problem
        for problem in problems
        if problem.rule not in BEYOND_JSON_SCHEMA and problem.unit not in ("UTF-16 code units", "grapheme clusters")
    ]
    valid = validator(schema).is_valid(wire)
    assert not (valid and told), told
    assert valid or problems


@settings(max_examples=400, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(mutated())
def test_parsing_gives_back_what_it_took_or_says_what_does_not_fit(payload: tuple[Schema, Any]) -> None:
    kind, wire = payload[0].label, payload[1]
    schema = schema_of(*KINDS[kind])
    spelt = normalise(schema, wire)[0] if tolerant(schema) else wire
    unfit = judge(schema, spelt, structure_only=True)
    if unfit:
        with pytest.raises(ottbuild.InvalidPayload) as caught:
            ottbuild.parse(kind, wire)
        assert {problem.rule for problem in caught.value.problems} <= {"required", "type"}
    else:
        model = ottbuild.parse(kind, wire)
        assert (model._wire if isinstance(model, ottbuild.Unknown) else model.to_dict(check=False)) == spelt


def factories() -> dict[str, Callable[..., Any]]:
    found: dict[str, Callable[..., Any]] = {}
    for entry in (Messenger, Line, MarketingCloud):
        for name, value in vars(entry).items():
            if isinstance(value, staticmethod):
                found[f"{entry.__name__}.{name}"] = getattr(entry, name)
            elif inspect.isclass(value):
                for inner in vars(value):
                    if not inner.startswith("_"):
                        found[f"{entry.__name__}.{name}.{inner}"] = getattr(value, inner)
    return found


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
