"""What must be true of every payload, valid or invalid."""

from __future__ import annotations

import json
import os
import re
import warnings
from collections.abc import Sequence
from contextlib import nullcontext
from functools import cache, partial
from typing import Any
from unittest.mock import patch

import jsonschema_rs

import ottbuild
from ottbuild import Builder, InvalidPayload, Problem
from ottbuild.catalog import code_of, component, kind_homes
from ottbuild.payloads.careful import careful
from ottbuild.payloads.reading import fast
from ottbuild.schemas.fast import known_valid
from ottbuild.schemas.jsondata import SHAPE_ERRORS, steps
from ottbuild.schemas.jsontext import dumps
from ottbuild.schemas.problem import MORE, errors_in
from ottbuild.schemas.rules import RULES
from ottbuild.schemas.spec import Check, Schema, is_union, schema_of, spec_of, tag_name, tagged, untagged
from ottbuild.schemas.spellings import converted, normalise, tolerant
from ottbuild.schemas.validator import validate
from ottbuild.schemas.variants import reachable

BEYOND_JSON_SCHEMA = {
    **dict.fromkeys(RULES, "an x-check, which JSON Schema has no keyword for"),
    "UTF-16 code units": "JSON Schema counts characters",
    "grapheme clusters": "JSON Schema counts characters",
    "bytes": "JSON Schema counts characters",
    "whole": "JSON Schema takes 1.0 for an integer; we do not, since readers of typed languages do not",
    "max_depth": "JSON Schema does not limit nesting",
}
"""What a published schema can't express, by rule or unit, and why."""
STRUCTURE = frozenset({"required", "type", "max_depth", MORE})
"""The only rules that keep a payload from being parsed."""


def verdict(kind: str, data: Any) -> tuple[bool, str | None]:
    """Return whether a payload is valid, and what is wrong with how it is validated, parsed, written or put into code."""
    schema = schema_of(*kind_homes()[kind])
    problems = ottbuild.check(kind, data if not isinstance(data, str) else json.dumps(data))
    spelt = normalise(schema, data)[0] if tolerant(schema) else data
    if spelt != data:
        problems = ottbuild.check(kind, spelt)  # the same, but with pointers into what is looked at
    try:
        fault = (
            disagreement(kind, schema, spelt, problems)
            or misread(schema, data, spelt, problems)
            or loss(kind, schema, spelt, problems)
            or misbuilt(kind, spelt, problems)
        )
    except Exception as error:  # a fault like any other, so that the run goes on
        fault = f"{type(error).__name__}: {error}"
    return not errors_in(problems), fault


class Vast(bytes):
    """A text that tells nothing, as it is so large and holds so much."""

    def __len__(self) -> int:
        return 10**9

    def count(self, *_: object) -> int:
        return 10**9


def is_accepted(root: Schema, data: Any) -> bool:
    """Return True if the generated checks accept a payload: the one of its data, and the one of its JSON text."""
    if root.accepts(data) is not True:
        return False
    if root.text_fits is None:
        return True
    fits = root.text_fits(data, dumps(data))
    assert fits is root.text_fits(data, Vast()), "what the text alone tells differs from what the data tell"
    return fits


def disagreement(kind: str, schema: Schema, data: Any, problems: tuple[Problem, ...]) -> str | None:
    """Return how the generated checks, the validator and jsonschema-rs disagree."""
    errors = errors_in(problems)
    try:
        accepted = is_accepted(schema, data)
    except SHAPE_ERRORS:  # data of another shape than the check expects
        accepted = False
    if accepted and errors:
        return f"the generated check accepts it, the validator reports {errors}"
    # Only the validator knows what is empty or ignored, and what only the provider sends has no generated check.
    if not accepted and not problems and not has_empty(data) and not schema.inbound:
        return "the generated check refuses it, the validator accepts it"
    quiet = accepted and known_valid(partial(schema.accepts, strict=True), data)
    if accepted and (
        quiet if problems else not quiet and not schema.inbound
    ):  # an answer may hold what is switched off
        return f"the generated check for warnings says {not problems}, the validator reports {problems}"
    valid = validator(kind).is_valid(data)
    if any(problem.rule == "type" and not problem.is_error for problem in problems):
        # a published schema takes each text that says a number, and can't look at that number
        valid = valid and validator(kind).is_valid(converted(schema, data)[0])
    sayable = [problem for problem in errors if beyond_json_schema(problem, data) is None]
    if valid and sayable:
        return f"JSON Schema accepts it, the validator reports {sayable}"
    excused = (
        problems or has_empty(data) if schema.inbound else errors
    )  # the schema of an answer is the documented form
    if not valid and not excused:
        return f"the validator accepts it, JSON Schema says {[str(e)[:300] for e in validator(kind).iter_errors(data)]}"
    return None


def has_empty(data: Any) -> bool:
    """Return True if there is an empty value, or a null, anywhere in the data."""
    if data in ("", [], {}) or data is None:
        return True
    parts = data.values() if isinstance(data, dict) else data if isinstance(data, list) else ()
    return any(map(has_empty, parts))


def beyond_json_schema(problem: Problem, data: Any) -> str | None:
    """Return the name of what JSON Schema can't say, if a problem is of that sort."""
    if problem.rule == "type" and re.search("integer|string", str(problem.limit)):
        value = at(data, problem.pointer)
        if type(value) is float:
            return "whole" if value.is_integer() else None
    if problem.rule == "type" and "a number has lost" in problem.message:
        return "lost digits"
    name = problem.unit if problem.rule in ("min_length", "max_length") else problem.rule
    return name if name in BEYOND_JSON_SCHEMA else None


def at(data: Any, pointer: str) -> Any:
    for step in steps(pointer):
        data = data[int(step) if isinstance(data, list) else step]
    return data


@cache
def validator(kind: str) -> jsonschema_rs.Validator:
    return jsonschema_rs.validator_for(ottbuild.schema(kind))


def misread(schema: Schema, data: Any, spelt: Any, problems: tuple[Problem, ...]) -> str | None:
    """Return how the generated reader and the careful one disagree."""
    model = fast(schema, data)
    try:
        expected = careful(schema, spelt)
    except SHAPE_ERRORS:
        return None if model is None else f"the generated reader makes {model} of it, and the careful one refuses it"
    has_two_spellings = tolerant(schema) and any(problem.rule == "unknown_field" for problem in problems)
    if model is None and exact(data) == exact(spelt) and not has_two_spellings:
        return "the generated reader leaves it to the careful one"
    if model is not None and (model != expected or model.to_bytes(check=False) != expected.to_bytes(check=False)):
        return f"the generated reader makes {model} of it, and the careful one {expected}"
    return None


def loss(kind: str, schema: Schema, data: Any, problems: tuple[Problem, ...]) -> str | None:
    """Return what parsing and writing do not give back."""
    text = json.dumps(data)
    try:
        model = ottbuild.parse(kind, text)
    except InvalidPayload as error:
        strange = {problem.rule for problem in error.problems} - STRUCTURE
        return f"parse reports {strange}" if strange or not errors_in(problems) else None
    wire = model.to_dict(check=False)
    if exact(wire) not in (exact(data), exact(converted(schema, data, everywhere=True)[0])):
        return f"parsed and written, it is {wire}"
    again = model.to_bytes(check=False)
    twice = ottbuild.parse(kind, again)
    if twice != model or twice.to_bytes(check=False) != again:
        return f"parsed, written, parsed and written, it is {twice}"
    if not errors_in(problems) and (model.to_dict() != wire or errors_in(model.problems())):
        return f"it is valid, but the model reports {model.problems()}"
    return None


def misbuilt(kind: str, data: Any, found: Sequence[Problem]) -> str | None:
    """Return what is wrong with the code that is written for a payload: with what it builds, or what its calls report.

    `found` are the problems that `check` finds in the payload.
    """
    try:
        code = code_of(kind, json.dumps(data))
    except InvalidPayload as error:
        strange = {problem.rule for problem in error.problems} - STRUCTURE
        is_valid = not any(one.is_error or one.rule == "type" for one in found)  # to_code converts no texts
        return f"to_code reports {strange}" if strange or is_valid else None
    payload = built(code)
    wire = payload.to_dict(check=False)
    secrets: dict[str, Any] = {}
    if not same_but_secrets(wire, data, secrets):
        return f"the code that is written for it builds {wire}"
    if lacks_tag(kind, found):
        return None  # the variant without a tag has calls of its own, which don't know the fields of the others
    is_raw = re.search(r"\b(parse|raw|extra)\(", code) is not None
    if is_raw and secrets:
        return None
    problems = payload.problems()
    if not secrets and not errors_in(problems):
        # What no call sends is given by `raw` and `extra`, which send it as it is: what the spec does not know, and null.
        known = [
            problem
            for problem in errors_in(found)
            if problem.rule not in ("unknown_field", "unknown_variant") and problem.actual != "null"
        ]
        if known:
            return f"the code passes, though {known}"
    if is_raw:  # what these take is not validated, or by its own rules
        return None
    if secrets:
        if not all(isinstance(value, str) and "\0" not in value for value in secrets.values()):
            return None
        payload = built(code, secrets)
        problems = payload.problems()
    # In one order, as the calls may have mixed the fields.
    reported = sorted(str(problem._replace(hint="")) for problem in problems)
    if reported != sorted(map(str, validate(schema_of(*kind_homes()[kind]), data, null_is_absent=True))):
        return f"the calls report {reported}"
    if errors_in(problems) and is_written(payload):
        return f"the calls let it pass, though they report {reported}"
    if has_empty(data):  # what is empty counts as absent here and there, which only the validator knows
        return None
    if not reported and not knows_itself_valid(payload) and not exceeds_in_text(kind, payload.to_bytes()):
        return "it is valid, but the calls have to ask the generated check of the whole payload"
    return None


def lacks_tag(kind: str, problems: Sequence[Problem]) -> bool:
    """Return True if a payload without a tag is reported as one of the variants that have a tag."""
    node = component(kind).node
    tag = tag_name(node) if is_union(node) and tagged(node) and untagged(node) else None
    return tag is not None and any(one.rule == "required" and one.pointer == f"/{tag}" for one in problems)


def is_written(payload: Builder[Any]) -> bool:
    """Return True if a payload becomes text. What its calls know of it decides that, and not what it reports."""
    try:
        payload.to_bytes()
    except InvalidPayload:
        return False
    return True


def knows_itself_valid(payload: Builder[Any]) -> bool:
    """Return True if the checks in the calls let a valid payload pass, so that nothing looks at it as a whole."""
    watch(type(payload).__module__.rpartition(".")[0])
    QUESTIONS.clear()
    payload.to_bytes()
    return not QUESTIONS


def exceeds_in_text(kind: str, text: bytes) -> bool:
    """Return True if the text of a valid payload is long, or repeats something often enough, to need another look.

    The calls don't keep count of size and numbers: they compare the finished text with the limits, which are those of a
    part of it. Only the slower encoder writes integers of more than 64 bits.
    """
    if re.search(rb"[0-9]{19}", text):
        return True
    for check in text_rules(kind):
        if check["rule"] == "json_size":
            exceeds = len(text) > check["max"]
        else:
            parts = [json.dumps({key: value}, separators=(",", ":"))[1:-1] for key, value in check["where"].items()]
            exceeds = all(text.count(part.encode()) > check["max"] for part in parts)
        if exceeds:
            return True
    return False


@cache
def text_rules(kind: str) -> list[dict[str, Any]]:
    """Return the rules of a kind about the size of JSON, and about how many objects have some values."""
    checks = [check for _, node in reachable(schema_of(*kind_homes()[kind])) for check in node.get("x-check", ())]
    return [check for check in checks if check["rule"] in ("json_size", "count")]


QUESTIONS: list[Schema] = []
"""The components whose generated check was asked about a payload, since the list was cleared."""


@cache
def watch(package: str) -> None:
    """Record from now on which generated checks of a provider are asked."""

    def watched(schema: Schema, accepts: Check) -> Check:
        def ask(data: Any, strict: bool = False) -> bool:
            QUESTIONS.append(schema)
            return accepts(data, strict)

        return ask

    for name in spec_of(package).schemas:
        schema = schema_of(package, name)
        schema.accepts = watched(schema, schema.accepts)


SECRET = "secret: "


def built(code: str, secrets: dict[str, str] | None = None) -> Any:
    """Return what code builds; a secret that is not given is replaced by its name."""
    values = {name: SECRET + name for name in re.findall(r'os\.environ\["(\w+)"\]', code)}
    if secrets is not None:
        values = {name: secrets[placeholder] for name, placeholder in values.items()}
    names: dict[str, Any] = {}
    with patch.dict(os.environ, values) if values else nullcontext(), warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        exec(code, names)
    return names["payload"]


def same_but_secrets(built: Any, data: Any, secrets: dict[str, Any]) -> bool:
    """Return True if two values are the same JSON, where each placeholder of a secret stands for one text, number or object."""
    if isinstance(built, str) and built.startswith(SECRET):
        known = secrets.setdefault(built, data)
        return exact(known) == exact(data) and isinstance(data, (str, int, float, dict)) and not isinstance(data, bool)
    if isinstance(built, dict) and isinstance(data, dict):
        return built.keys() == data.keys() and all(same_but_secrets(built[key], data[key], secrets) for key in data)
    if isinstance(built, list) and isinstance(data, list):
        return len(built) == len(data) and all(
            same_but_secrets(*pair, secrets) for pair in zip(built, data, strict=True)
        )
    return exact(built) == exact(data)


def exact(value: Any) -> Any:
    """Return JSON data in a form in which 1, true and 1.0 differ; the order of keys does not matter."""
    if isinstance(value, dict):
        return {key: exact(item) for key, item in value.items()}
    if isinstance(value, list):
        return [exact(item) for item in value]
    return (type(value), value)
