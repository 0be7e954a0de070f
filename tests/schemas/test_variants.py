"""Which variant of a union a value is."""

from __future__ import annotations

import importlib
from typing import Any

import pytest

import ottbuild
from ottbuild import InvalidPayload
from ottbuild.schemas.secrets import redact
from ottbuild.schemas.spec import Schema, schema_of
from ottbuild.schemas.spellings import normalise
from ottbuild.schemas.validator import validate
from ottbuild.schemas.variants import member, variant
from tests.codegen.helpers import generate, write

SPEC = """\
openapi: 3.1.0
info: {title: Shapes, version: v1, x-entry: Shapes}
x-sources: {guide: https://shapes.example/guide}
paths: {}
components:
  schemas:
    Shape:
      x-source: guide
      x-kind: shapes.shape
      oneOf:
        - $ref: '#/components/schemas/Circle'
        - $ref: '#/components/schemas/Free'
        - $ref: '#/components/schemas/Name'
        - $ref: '#/components/schemas/Points'
      discriminator: {propertyName: kind, mapping: {circle: '#/components/schemas/Circle', '7': '#/components/schemas/Circle'}}
      x-untagged: ['#/components/schemas/Free', '#/components/schemas/Name', '#/components/schemas/Points']
    Circle:
      type: object
      x-any-case: true
      x-source: guide
      properties: {kind: {type: string, enum: [circle, '7'], x-accepts: [integer]}, r: {type: integer}}
      required: [kind]
    Free: {type: object, properties: {path: {type: string}}, required: [path]}
    Name: {type: string}
    Points: {type: array, items: {type: integer}}
"""


@pytest.fixture(scope="module")
def shape(tmp_path_factory: pytest.TempPathFactory) -> Schema:
    folder = tmp_path_factory.mktemp("variants")
    outcome = generate(write(folder / "spec", {"shapes.yaml": SPEC}), folder / "some_variants")
    assert outcome.code == 0, outcome.err
    with pytest.MonkeyPatch.context() as patch:
        patch.syspath_prepend(folder)
        importlib.import_module("some_variants.shapes._checks")
        schema = schema_of("some_variants.shapes", "Shape")
        assert schema.accepts("x")
    return schema


def name_of(shape: Schema, data: Any, any_spelling: bool = False) -> str | None:
    ref = variant(shape.spec, shape.node, data, any_spelling)
    return None if ref is None else shape.spec.resolve(ref["$ref"]).name


@pytest.mark.parametrize(
    ("data", "name"),
    [
        ({"kind": "circle"}, "Circle"),
        ({"kind": "square"}, None),
        ({"kind": 7}, None),
        ({"kind": ["circle"]}, None),
        ({"kind": None, "path": "x"}, "Free"),
        ({"path": "x"}, "Free"),
        ({}, "Free"),
        ("x", "Name"),
        ([1], "Points"),
        ((1,), "Points"),
        (True, None),
        (1, None),
        (None, None),
    ],
)
def test_the_tag_or_else_the_type_decides(data: Any, name: str | None, shape: Schema) -> None:
    assert name_of(shape, data) == name
    place = member(shape.spec, shape.ref, data)
    assert (place and place[1]["x-component"]) == name


@pytest.mark.parametrize(
    ("data", "name"),
    [({"KIND": "circle"}, "Circle"), ({"Kind": 7}, "Circle"), ({"KIND": "square"}, None), ({"Kind": None}, "Free")],
)
def test_other_spellings_of_the_tag_count_when_they_are_asked_for(data: Any, name: str | None, shape: Schema) -> None:
    assert name_of(shape, data) == "Free"
    assert name_of(shape, data, any_spelling=True) == name


def test_every_user_of_the_look_up_agrees(shape: Schema) -> None:
    assert normalise(shape, {"KIND": 7, "R": 1}) == ({"kind": "7", "r": 1}, {"/kind": "/KIND", "/r": "/R"})
    assert redact(shape, {"kind": "circle", "r": 1, "odd": 2}) == {"kind": "circle", "r": 1, "odd": "..."}
    assert redact(shape, {"kind": 5, "path": "x"}) == "..."
    assert [problem.rule for problem in validate(shape, {"kind": 5, "path": "x"})] == ["type"]
    assert [problem.rule for problem in validate(shape, {"kind": "square"})] == ["unknown_variant"]
    assert validate(shape, {"path": "x"}) == validate(shape, [1]) == validate(shape, "x") == ()
    assert [problem.message for problem in validate(shape, 5)] == [
        "must be an object, a string or an array, not an integer"
    ]


def test_without_tags_a_key_of_that_name_tells_nothing() -> None:
    answer = {"response": {"type": "text", "code": "1001", "description": "no"}}
    assert [problem.rule for problem in ottbuild.check("webex_connect.error", answer)] == ["unknown_field"]
    assert ottbuild.parse("webex_connect.error", answer).response.code == "1001"
    with pytest.raises(InvalidPayload, match="description: must be a string"):
        ottbuild.parse("webex_connect.error", {"response": {"type": "text", "code": "1001", "description": {}}})
