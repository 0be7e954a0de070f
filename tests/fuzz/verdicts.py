"""What must be true of every payload, good or bad."""

from __future__ import annotations

import json
import os
import re
import warnings
from functools import cache
from typing import Any
from unittest.mock import patch

import jsonschema_rs

import ottbuild
from ottbuild import Builder, InvalidPayload, Problem
from ottbuild.catalog import code_of, component
from ottbuild.schemas.jsontext import steps
from ottbuild.schemas.rules import RULES
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.spellings import normalise, tolerant
from ottbuild.schemas.validator import validate
from tests.helpers import AskedAgain, known_valid, no_schema_checks

BEYOND_JSON_SCHEMA = {
    **dict.fromkeys(RULES, "an x-check, which JSON Schema has no keyword for"),
    "UTF-16 code units": "JSON Schema counts characters",
    "grapheme clusters": "JSON Schema counts characters",
    "bytes": "JSON Schema counts characters",
    "whole": "JSON Schema takes 1.0 for an integer; we do not, since readers of typed languages do not",
    "max_depth": "JSON Schema does not limit nesting",
}
"""What a published schema can't say, by rule or unit, and why."""
STRUCTURE = frozenset({"required", "type", "max_depth"})
"""All that may keep a payload from being parsed."""


def verdict(kind: str, data: Any) -> tuple[bool, str | None]:
    """Whether a payload is good, and what is not right about how it is judged, parsed, written, and put into code."""
    schema = component(kind)
    problems = ottbuild.check(kind, data if not isinstance(data, str) else json.dumps(data))
    spelt = normalise(schema, data)[0] if tolerant(schema) else data
    found = disagreement(kind, schema, spelt, problems) or loss(kind, schema, spelt, problems)
    return not problems, found or misbuilt(kind, spelt)


def disagreement(kind: str, schema: Schema, data: Any, problems: tuple[Problem, ...]) -> str | None:
    """Where the fast check, the judge and jsonschema-rs do not agree."""
    try:
        accepted = schema.accepts(data) is True
    except Exception:  # that is how a fast check says that it stumbled
        accepted = False
    if accepted == bool(problems):
        return f"the fast check {'accepts' if accepted else 'refuses'} it, the judge says {problems}"
    valid = validator(kind).is_valid(data)
    sayable = [problem for problem in problems if beyond_json_schema(problem, data) is None]
    if valid and sayable:
        return f"JSON Schema accepts it, the judge says {sayable}"
    if not valid and not problems:
        return f"the judge accepts it, JSON Schema says {[str(e)[:300] for e in validator(kind).iter_errors(data)]}"
    return None


def beyond_json_schema(problem: Problem, data: Any) -> str | None:
    """The name of what JSON Schema can't say, if a problem is of that sort."""
    if problem.rule == "type" and "integer" in str(problem.limit) and problem.actual == "number":
        return "whole" if at(data, problem.pointer).is_integer() else None
    name = problem.unit if problem.rule in ("min_length", "max_length") else problem.rule
    return name if name in BEYOND_JSON_SCHEMA else None


def at(data: Any, pointer: str) -> Any:
    for step in steps(pointer):
        data = data[int(step) if isinstance(data, list) else step]
    return data


@cache
def validator(kind: str) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(ottbuild.schema(kind))


def loss(kind: str, schema: Schema, data: Any, problems: tuple[Problem, ...]) -> str | None:
    """What parsing and writing do not give back."""
    text = json.dumps(data)
    try:
        model = ottbuild.parse(kind, text)
    except InvalidPayload as error:
        strange = {problem.rule for problem in error.problems} - STRUCTURE
        return f"parse says {strange}" if strange or not problems else None
    wire = model.to_dict(check=False)
    if exact(wire) != exact(data):
        return f"parsed and written, it is {wire}"
    again = model.to_bytes(check=False)
    twice = ottbuild.parse(kind, again)
    if twice != model or twice.to_bytes(check=False) != again:
        return f"parsed, written, parsed and written, it is {twice}"
    if not problems and (model.to_dict() != wire or model.problems()):
        return f"it is good, but the model says {model.problems()}"
    return None


def misbuilt(kind: str, data: Any) -> str | None:
    """What the code that is written for a payload builds instead of it, or what its calls say of it wrongly."""
    try:
        code = code_of(kind, json.dumps(data))
    except InvalidPayload as error:
        strange = {problem.rule for problem in error.problems} - STRUCTURE
        is_valid = not ottbuild.check(kind, json.dumps(data))
        return f"to_code says {strange}" if strange or is_valid else None
    payload = built(code)
    wire = payload.to_dict(check=False)
    secrets: dict[str, Any] = {}
    if not same_but_secrets(wire, data, secrets):
        return f"the code that is written for it builds {wire}"
    if re.search(r"\b(parse|raw|extra)\(", code):  # which say nothing of what they are given
        return None
    if secrets:
        if not all(isinstance(value, str) and "\0" not in value for value in secrets.values()):
            return None
        payload = built(code, secrets)
    said = payload.problems()
    expected = validate(component(kind), data, null_is_absent=True)
    if sorted(map(str, said)) != sorted(
        map(str, expected)
    ):  # the order is that of the fields, which others may have mixed
        return f"the calls say {said}"
    if said and sure(payload):
        return f"the calls are sure that it is good, and do not ask the judge, who says {said}"
    if not said and not known_valid(payload):
        return "it is good, but the calls have to ask the judge"
    return None


def sure(payload: Builder[Any]) -> bool:
    """Whether the checks in the calls let a payload pass, so that nobody asks the judge."""
    try:
        with no_schema_checks():
            payload.to_bytes()
    except (AskedAgain, InvalidPayload):  # InvalidPayload: it is not JSON
        return False
    return True


SECRET = "secret: "


def built(code: str, secrets: dict[str, str] | None = None) -> Any:
    """What the code that is written for a payload builds; where secrets are not given, each is what it is called."""
    values = {name: SECRET + name for name in re.findall(r'os\.environ\["(\w+)"\]', code)}
    if secrets is not None:
        values = {name: secrets[placeholder] for name, placeholder in values.items()}
    names: dict[str, Any] = {}
    with patch.dict(os.environ, values), warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        exec(code, names)
    return names["payload"]


def same_but_secrets(built: Any, data: Any, secrets: dict[str, Any]) -> bool:
    """Whether two values are the same JSON, where each placeholder of a secret stands for one value."""
    if isinstance(built, str) and built.startswith(SECRET):
        return exact(secrets.setdefault(built, data)) == exact(data)
    if isinstance(built, dict) and isinstance(data, dict):
        return built.keys() == data.keys() and all(same_but_secrets(built[key], data[key], secrets) for key in data)
    if isinstance(built, list) and isinstance(data, list):
        return len(built) == len(data) and all(
            same_but_secrets(*pair, secrets) for pair in zip(built, data, strict=True)
        )
    return exact(built) == exact(data)


def exact(value: Any) -> Any:
    """JSON data in a form that tells 1 from true and 1.0; the order of keys does not matter."""
    if isinstance(value, dict):
        return {key: exact(item) for key, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return (type(value), value)
