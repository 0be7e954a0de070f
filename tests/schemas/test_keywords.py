"""Every keyword, at its limit and beyond: the validator and the generated check give the same verdict."""

from __future__ import annotations

import importlib
import json
from typing import Any, NamedTuple

import pytest

from ottbuild.schemas.checking import check
from ottbuild.schemas.fast import passes
from ottbuild.schemas.keywords import KEYWORDS
from ottbuild.schemas.spec import Schema, schema_of
from ottbuild.schemas.validator import is_valid
from ottbuild_codegen.changes.facts import FACTS
from ottbuild_codegen.emit.keywords import KEYWORDS as WRITTEN
from ottbuild_codegen.spec.lint import ANYWHERE
from tests.codegen.helpers import generate, write

HEAD = """\
openapi: 3.1.0
info: {title: Limits, version: v1, x-entry: Limits}
x-sources: {guide: https://limits.example/guide}
paths: {}
components:
  schemas:
    Small:
      type: object
      x-source: guide
      properties: {kind: {type: string, const: small}, size: {type: integer}}
      required: [kind]
    Large:
      type: object
      x-source: guide
      properties: {kind: {type: string, const: large}, size: {type: integer}}
      required: [kind]
    Sized:
      x-source: guide
      oneOf: [{$ref: '#/components/schemas/Small'}, {$ref: '#/components/schemas/Large'}]
      discriminator:
        propertyName: kind
        mapping: {small: '#/components/schemas/Small', large: '#/components/schemas/Large'}
      allOf: [{if: {required: [size]}, then: {properties: {size: {maximum: 9}}}}]
    Things:
      type: object
      x-kind: limits.things
      x-source: guide
      properties:
"""


class Case(NamedTuple):
    """A schema, values that it accepts, and values that it refuses."""

    schema: dict[str, Any]
    valid: list[Any]
    broken: list[tuple[Any, str]]
    """A value, and `rule message` of its problem; the message may be cut."""


SMALL = {"$ref": "#/components/schemas/Small"}
TWO = {"required": ["size"], "properties": {"size": {"const": 2}}}
FLAT = {"type": "object", "additionalProperties": {"type": "integer"}}
NUMBERS = {"type": "array", "items": {"type": "integer"}}

CASES = {
    "type": Case({"type": "string"}, ["", "x"], [(1, "type must be a string, not the number 1"), (None, "type must")]),
    "types": Case({"type": ["integer", "string"]}, [1, "x"], [(True, "type must be an integer or a string")]),
    "boolean": Case({"type": "boolean"}, [True], [(1, "type must be a boolean, not the number 1")]),
    "number": Case({"type": "number"}, [1, 1.5], [(True, "type must be a number, not true")]),
    "null": Case({"type": ["string", "null"], "minLength": 2}, [None, "xx"], [("x", "min_length is 1 character long")]),
    "const": Case({"type": "string", "const": "x"}, ["x"], [("y", "const must be 'x', not 'y'")]),
    "const of a number": Case({"type": "integer", "const": 1}, [1], [(2, "const must be 1, not 2")]),
    "const of a boolean": Case({"type": "boolean", "const": True}, [True], [(False, "const must be true, not false")]),
    "enum": Case(
        {"type": "string", "enum": ["red", "blue"]},
        ["red"],
        [("rde", "enum 'rde' is not one of 'red' and 'blue'; did you mean 'red'?"), ("", "enum ''")],
    ),
    "enum of numbers": Case({"type": "integer", "enum": [1, 2]}, [1], [(3, "enum 3 is not one of 1 and 2")]),
    "minLength": Case(
        {"type": "string", "minLength": 2}, ["xx"], [("x", "min_length is 1 character long, at least 2")]
    ),
    "minLength 1": Case({"type": "string", "minLength": 1}, ["x"], [("", "min_length must not be empty")]),
    "maxLength": Case({"type": "string", "maxLength": 2}, ["xx", "🍎🍎"], [("xxx", "max_length is 3 characters long")]),
    "x-length-unit utf16": Case(
        {"type": "string", "maxLength": 2, "x-length-unit": "utf16"},
        ["xx", "🍎"],
        [("🍎x", "max_length is 3 UTF-16 code units long, at most 2")],
    ),
    "x-length-unit byte": Case(
        {"type": "string", "minLength": 2, "maxLength": 3, "x-length-unit": "byte"},
        ["é", "éx"],
        [("x", "min_length is 1 byte long"), ("éé", "max_length is 4 bytes long")],
    ),
    "x-length-unit grapheme": Case(
        {"type": "string", "maxLength": 1, "x-length-unit": "grapheme"},
        ["e\u0301"],
        [("xx", "max_length is 2 grapheme clusters long")],
    ),
    "pattern": Case(
        {"type": "string", "pattern": "^[a-z]+$"},
        ["x"],
        [
            ("x\n", "pattern 'x\\n' does not match ^[a-z]+$"),
            ("RED", "pattern 'RED' does not match ^[a-z]+$; did you mean 'red'?"),
        ],
    ),
    "x-uri": Case(
        {"type": "string", "format": "uri", "x-uri": {"schemes": ["https", "tel"], "refused": "|"}},
        ["https://a.example", "HTTPS://a/b?c=d#e", "tel:110", "https://user@[::1]:80", "https://über.example/ü"],
        [
            ("a.example", "uri 'a.example' must be an address that starts with https: or tel:"),
            ("http://a.example", "uri 'http://a.example' must be an address that starts with https: or tel:"),
            ("https://", "uri 'https://' has no host"),
            ("https:///path", "uri 'https:///path' has no host"),
            ("tel:", "uri 'tel:' has nothing after tel:"),
            (
                "https://a.example/b c",
                "uri 'https://a.example/b c' has ' ' at offset 19, which must be percent-encoded",
            ),
            ("https://a.example/\n", "uri 'https://a.example/\\n' has '\\n' at offset 18"),
            ("https://a|b", "uri 'https://a|b' has '|' at offset 9, which is not allowed in an address"),
        ],
    ),
    "x-uri of any scheme": Case(
        {"type": "string", "format": "uri", "x-uri": {}},
        ["http://a", "mailto:ann@a.example"],
        [("//a", "uri '//a' must be an address that starts with a scheme such as https:"), ("http:a", "uri 'http:a'")],
    ),
    "x-uri in ASCII": Case(
        {"type": "string", "format": "uri", "x-uri": {"non-ascii": "refused"}},
        ["http://a/%C3%BC"],
        [("http://a/ü", "uri 'http://a/ü' has 'ü' at offset 9, which must be percent-encoded")],
    ),
    "x-values": Case(
        {
            "type": "string",
            "x-values": [{"value": "new"}, {"value": "old", "deprecated": {"since": "2020-03-04", "refused": True}}],
        },
        ["new", "other"],
        [("old", "switched_off was switched off by the provider on 2020-03-04")],
    ),
    "minimum": Case({"type": "integer", "minimum": 2}, [2], [(1, "minimum is 1, at least 2 is needed")]),
    "maximum": Case({"type": "number", "maximum": 2}, [2, 2.0], [(2.5, "maximum is 2.5, at most 2 is allowed")]),
    "minItems": Case({**NUMBERS, "minItems": 2}, [[1, 2]], [([1], "min_items has 1 item, at least 2 are needed")]),
    "minItems 1": Case({**NUMBERS, "minItems": 1}, [[1]], [([], "min_items must not be empty")]),
    "maxItems": Case({**NUMBERS, "maxItems": 1}, [[1]], [([1, 2], "max_items has 2 items, at most 1 is allowed")]),
    "uniqueItems": Case({**NUMBERS, "uniqueItems": True}, [[1, 2]], [([1, 1], "unique_items stands twice")]),
    "items": Case(NUMBERS, [[1]], [([1, "x"], "type must be an integer")]),
    "prefixItems": Case(
        {**NUMBERS, "allOf": [{"prefixItems": [{"const": 1}, {"maximum": 2}]}]},
        [[], [1], [1, 2, 3]],
        [([2], "const must be 1"), ([1, 3], "maximum is 3")],
    ),
    "contains": Case({**NUMBERS, "contains": {"const": 1}}, [[2, 1]], [([2], "min_contains has 0: items of which")]),
    "minContains": Case(
        {**NUMBERS, "contains": {"minimum": 5}, "minContains": 2}, [[5, 6, 1]], [([5, 1], "min_contains has 1")]
    ),
    "maxContains": Case(
        {**NUMBERS, "contains": {"minimum": 5}, "minContains": 0, "maxContains": 1},
        [[], [5]],
        [([5, 5], "max_contains has 2")],
    ),
    "minProperties": Case(
        {**FLAT, "minProperties": 2}, [{"a": 1, "b": 1}], [({"a": 1}, "min_fields has 1 of at least 2")]
    ),
    "minProperties 1": Case({**FLAT, "minProperties": 1}, [{"a": 1}], [({}, "min_fields must not be empty")]),
    "maxProperties": Case({**FLAT, "maxProperties": 1}, [{"a": 1}], [({"a": 1, "b": 2}, "max_fields has 2 fields")]),
    "propertyNames": Case({**FLAT, "propertyNames": {"maxLength": 1}}, [{"a": 1}], [({"ab": 1}, "max_length is 2")]),
    "additionalProperties": Case(FLAT, [{"a": 1}], [({"a": "x"}, "type must be an integer")]),
    "dependentRequired": Case(
        {**FLAT, "dependentRequired": {"a": ["b"]}},
        [{}, {"b": 1}, {"a": 1, "b": 1}],
        [({"a": 1}, "required is required (because a is set)")],
    ),
    "required": Case(
        SMALL, [{"kind": "small"}], [({}, "required is required"), ({"kind": "small", "x": 1}, "unknown")]
    ),
    "allOf": Case(
        {"type": "integer", "allOf": [{"minimum": 2}, {"maximum": 3}]}, [2, 3], [(4, "maximum"), (1, "minimum")]
    ),
    "anyOf": Case(
        {"type": "integer", "anyOf": [{"maximum": 2}, {"minimum": 5}]}, [2, 5], [(3, "any_of breaks the rule")]
    ),
    "oneOf": Case(
        {"type": "integer", "allOf": [{"oneOf": [{"maximum": 3}, {"minimum": 3}]}]},
        [2, 4],
        [(3, "one_of breaks the rule: exactly one of these")],
    ),
    "not": Case({"type": "string", "not": {"const": "x"}}, ["y"], [("x", "forbidden must not be such that")]),
    "if": Case(
        {"type": "string", "if": {"pattern": "^x"}, "then": {"minLength": 3}, "else": {"maxLength": 1}},
        ["xxx", "y"],
        [("xx", "min_length is 2 characters long, at least 3"), ("yy", "max_length is 2")],
    ),
    "x-check": Case(
        {"type": "string", "x-check": [{"rule": "numeric", "max": 5}]}, ["5", "x"], [("6", "numeric is 6")]
    ),
    "beside a reference": Case(
        {**SMALL, "not": TWO}, [{"kind": "small", "size": 1}], [({"kind": "small", "size": 2}, "forbid")]
    ),
    "beside a reference in an array": Case(
        {"type": "array", "items": {**SMALL, "allOf": [{"not": TWO}]}},
        [[{"kind": "small"}]],
        [([{"kind": "small", "size": 2}], "forbidden")],
    ),
    "beside a reference in a map": Case(
        {"type": "object", "additionalProperties": {**SMALL, "allOf": [{"not": TWO}]}},
        [{"a": {"kind": "small"}}],
        [({"a": {"kind": "small", "size": 2}}, "forbidden")],
    ),
    "allOf of a union": Case(
        {"$ref": "#/components/schemas/Sized"},
        [{"kind": "small", "size": 9}, {"kind": "large"}],
        [({"kind": "large", "size": 10}, "maximum is 10, at most 9")],
    ),
}


@pytest.fixture(scope="module")
def things(tmp_path_factory: pytest.TempPathFactory) -> Schema:
    """The schema of an object with a field for every case."""
    folder = tmp_path_factory.mktemp("keywords")
    fields = [f"        case_{place}: {json.dumps(case.schema)}\n" for place, case in enumerate(CASES.values())]
    outcome = generate(write(folder / "spec", {"limits.yaml": HEAD + "".join(fields)}), folder / "every_keyword")
    assert outcome.code == 0, outcome.err
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        importlib.import_module("every_keyword.limits._checks")
        schema = schema_of("every_keyword.limits", "Things")
        assert schema.accepts({})
    return schema


@pytest.mark.slow
@pytest.mark.parametrize("name", CASES)
def test_a_value_at_the_limit_is_valid(name: str, things: Schema) -> None:
    for value in CASES[name].valid:
        wire = {f"case_{[*CASES].index(name)}": value}
        assert passes(things, wire), value
        assert is_valid(things, wire), value
        assert check(things, wire) == (), value


@pytest.mark.parametrize("name", CASES)
def test_a_value_beyond_the_limit_has_one_problem(name: str, things: Schema) -> None:
    for value, expected in CASES[name].broken:
        wire = {f"case_{[*CASES].index(name)}": value}
        problems = check(things, wire)
        assert len(problems) == 1, (value, problems)
        assert f"{problems[0].rule} {problems[0].message}".startswith(expected), problems
        assert not is_valid(things, wire), value
        assert not passes(things, wire), value


def test_every_keyword_has_a_case_and_all_sides_know_it() -> None:
    used: set[str] = set()

    def visit(node: Any) -> None:
        if isinstance(node, dict):
            used.update(node)
            for part in node.values():
                visit(part)
        elif isinstance(node, list):
            for part in node:
                visit(part)

    visit([case.schema for case in CASES.values()])
    written = {word for keyword in WRITTEN for word in keyword.words}
    assert KEYWORDS.keys() <= used
    assert KEYWORDS.keys() <= written
    assert written - KEYWORDS.keys() == {
        "properties", "items", "additionalProperties", "propertyNames", "then", "else", "minContains", "x-length-unit",
        "x-filled",
    }  # fmt: skip
    assert ANYWHERE - written == {
        "$ref", "discriminator", "description", "title", "format", "default", "examples", "deprecated",
    }  # fmt: skip
    assert {word for word in FACTS if not word.startswith("x-")} <= ANYWHERE
    assert written - FACTS.keys() == {
        "properties", "items", "additionalProperties", "propertyNames", "prefixItems", "allOf", "if", "then", "else",
        "minContains", "maxContains", "x-length-unit", "x-filled", "x-values",
    }  # fmt: skip


def test_a_mistake_in_a_generated_check_is_not_taken_for_a_slow_payload(
    things: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    def mistaken(wire: Any, strict: bool = False) -> bool:
        return wire is not no_such_name  # type: ignore[name-defined]  # noqa: F821  # pyright: ignore[reportUndefinedVariable, reportUnknownVariableType]

    monkeypatch.setitem(things.__dict__, "accepts", mistaken)
    with pytest.raises(NameError):
        check(things, {})


@pytest.mark.parametrize("error", [TypeError, KeyError, IndexError, ValueError, AttributeError, RecursionError])
def test_data_of_another_shape_are_left_to_the_validator(
    error: type[Exception], things: Schema, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuses(wire: Any, strict: bool = False) -> bool:
        raise error

    monkeypatch.setitem(things.__dict__, "accepts", refuses)
    assert check(things, {}) == ()
    assert [problem.rule for problem in check(things, {"case_0": 1})] == ["type"]
