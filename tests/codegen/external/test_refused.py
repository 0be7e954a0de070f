"""What can't be made of a external document is told with its line, its place and what to do; what is odd works."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any, NamedTuple

import pytest

from ottbuild_codegen.load import load
from ottbuild_codegen.spec.model import SpecSet
from ottbuild_codegen.spec.source import SpecError
from tests.codegen.helpers import generate, write

HEAD = """\
openapi: 3.0.3
info: {title: Acme, version: '1'}
paths: {}
components:
  schemas:
"""
OTHER = "    Other: {type: object, properties: {a: {type: string}}}\n"
TYPES = "['string', 'integer', 'number', 'boolean', 'object', 'array', 'null']"
NOWHERE = "leads nowhere: there is no such file, or it is not an external document"
PART = "a reference to anything but a component schema is not supported; make it a component, and refer to that"


class Case(NamedTuple):
    """A document with something in it that is refused."""

    text: str
    """The component schemas, from line 6 on; or a whole document."""
    mistakes: tuple[str, ...]
    """Every mistake: its line, and all that is said."""


def one(property: str) -> str:
    """A component with one property, in line 9."""
    return f"    A:\n      type: object\n      properties:\n        n: {property}\n"


REFUSED = {
    "Swagger 2.0": Case(
        "swagger: '2.0'\ninfo: {title: A}\npaths: {}\n",
        ("1: Swagger 2.0 is not supported: convert the document to OpenAPI 3",),
    ),
    "no version": Case(
        "info: {title: A}\npaths: {}\n",
        ("1: a document that does not say its version is not supported: openapi must be 3.0.x or 3.1.x",),
    ),
    "another version": Case(
        "info: {title: A}\nopenapi: 4.0.0\n",
        ("2: OpenAPI '4.0.0' is not supported: openapi must be 3.0.x or 3.1.x",),
    ),
    "no title": Case(
        "openapi: 3.0.0\ninfo: {}\n",
        ("2: 'info' is not what is read there: 'title' is a required property (at #/info)",),
    ),
    "a list": Case("- a\n", ("1: must be a mapping: an OpenAPI document",)),
    "patternProperties": Case(
        "    A:\n      type: object\n      patternProperties: {'^a': {type: string}}\n",
        (
            "8: patternProperties is not supported: keys by a pattern have no type; write additionalProperties "
            "(at #/components/schemas/A/patternProperties)",
        ),
    ),
    "dependentSchemas": Case(
        "    A:\n      type: object\n      dependentSchemas: {a: {required: [b]}}\n",
        ("8: dependentSchemas is not supported: write it as if and then (at #/components/schemas/A/dependentSchemas)",),
    ),
    "required of a property": Case(
        one("{type: string, required: true}"),
        (
            "9: 'required' is not what is read there: True is not of type 'array' "
            "(at #/components/schemas/A/properties/n/required)",
        ),
    ),
    "an unknown type": Case(
        one("{type: file}"),
        (f"9: 'type' is not what is read there: 'file' is not one of {TYPES} (at #/components/schemas/A/properties/n/type)",),
    ),
    "an enum of objects": Case(
        one("{enum: [{a: 1}]}"),
        (
            "9: 'enum' is not what is read there: {'a': 1} is not of type 'string', 'number', 'boolean', 'null' "
            "(at #/components/schemas/A/properties/n/enum/0)",
        ),
    ),
    "an empty enum": Case(
        one("{type: string, enum: []}"),
        (
            "9: 'enum' is not what is read there: [] should be non-empty "
            "(at #/components/schemas/A/properties/n/enum)",
        ),
    ),
    "an enum of another type": Case(
        one("{type: integer, enum: ['1']}"),
        ("9: the value '1' is not of the type integer (at #/components/schemas/A/properties/n/enum)",),
    ),
    "a text that is written as a number": Case(
        one("{type: string, enum: [1.10, '2']}"),
        (
            "9: the value 1.1 of a string is written as a number; quote it "
            "(at #/components/schemas/A/properties/n/enum)",
        ),
    ),
    "booleans among other values": Case(
        one("{enum: [true, a]}"),
        (
            "9: values of several types, booleans among them, are not supported: split them "
            "(at #/components/schemas/A/properties/n/enum)",
        ),
    ),
    "no such component": Case(
        one("{$ref: '#/components/schemas/B'}"),
        (
            "9: the reference '#/components/schemas/B' leads nowhere: acme.yaml does not hold that "
            "(at #/components/schemas/A/properties/n/$ref)",
        ),
    ),
    "no such file": Case(
        one("{$ref: './b.yaml#/components/schemas/B'}"),
        (f"9: the reference to 'b.yaml' {NOWHERE} (at #/components/schemas/A/properties/n/$ref)",),
    ),
    "another folder": Case(
        one("{$ref: '../b.yaml#/components/schemas/B'}"),
        (
            "9: the reference to '../b.yaml' leads nowhere: it is not in this folder "
            "(at #/components/schemas/A/properties/n/$ref)",
        ),
    ),
    "a URL": Case(
        one("{$ref: 'https://b.example/b.yaml#/B'}"),
        (
            "9: the reference to 'https://b.example/b.yaml' leads nowhere: it is not in this folder "
            "(at #/components/schemas/A/properties/n/$ref)",
        ),
    ),
    "a whole file": Case(
        one("{$ref: b.yaml}"),
        (
            "9: '$ref' is not what is read there: 'b.yaml' does not match '#/' "
            "(at #/components/schemas/A/properties/n/$ref)",
        ),
    ),
    "a part of a schema": Case(
        one("{$ref: '#/components/schemas/Other/properties/a'}") + OTHER,
        (f"9: {PART} (at #/components/schemas/A/properties/n/$ref)",),
    ),
    "a response as a schema": Case(
        one("{$ref: '#/components/responses/B'}") + "  responses:\n    B: {description: b}\n",
        (f"9: {PART} (at #/components/schemas/A/properties/n/$ref)",),
    ),
    "only itself": Case(
        "    A: {$ref: '#/components/schemas/A'}\n",
        ("6: A is nothing but a reference to itself, which is no schema (at #/components/schemas/A)",),
    ),
    "only each other": Case(
        "    A: {$ref: '#/components/schemas/B'}\n    B:\n      allOf: [{$ref: '#/components/schemas/A'}]\n",
        (
            "6: A is nothing but a reference to itself, which is no schema (at #/components/schemas/A)",
            "7: B is nothing but a reference to itself, which is no schema (at #/components/schemas/B)",
        ),
    ),
    "a list of itself": Case(
        "    A: {type: array, items: {$ref: '#/components/schemas/A'}}\n",
        ("6: 'A' contains itself by way of arrays, maps, unions or flatten, which are written out",),
    ),
    "its own heir": Case(
        "    A:\n      allOf:\n        - $ref: '#/components/schemas/A'\n        - {properties: {a: {type: string}}}\n",
        ("8: A inherits from itself (at #/components/schemas/A/allOf/0/$ref)",),
    ),
    "objects that nothing tells apart": Case(
        "    A: {type: object, properties: {b: {type: integer}}}\n" + OTHER
        + "    C:\n      oneOf:\n        - $ref: '#/components/schemas/A'\n        - $ref: '#/components/schemas/Other'\n",
        (
            "9: a choice between A, Other that nothing tells apart is not supported; give it a discriminator "
            "(at #/components/schemas/C/oneOf)",
        ),
    ),
    "an object or anything": Case(
        OTHER + "    C:\n      anyOf:\n        - $ref: '#/components/schemas/Other'\n        - {minLength: 1, type: string}\n"
        "        - {pattern: a}\n",
        (
            "8: a choice between an object and several strings is not supported; describe one of them "
            "(at #/components/schemas/C/anyOf)",
        ),
    ),
    "an object or a map": Case(
        OTHER + "    C:\n      oneOf:\n        - $ref: '#/components/schemas/Other'\n        - {type: object}\n",
        (
            "8: a choice between an object and an object without known properties is not supported; "
            "describe one of them (at #/components/schemas/C/oneOf)",
        ),
    ),
    "one array or another": Case(
        "    C:\n      oneOf: [{type: array, items: {type: string}}, {type: array, items: {type: integer}}]\n",
        (
            "7: a choice between several arrays that nothing tells apart is not supported; describe one of them "
            "(at #/components/schemas/C/oneOf)",
        ),
    ),
    "oneOf and anyOf": Case(
        "    C:\n      oneOf: [{type: string}, {type: integer}]\n      anyOf: [{type: string}, {type: boolean}]\n",
        ("8: oneOf and anyOf in one schema are not supported; write one of them (at #/components/schemas/C/anyOf)",),
    ),
    "more on top of a choice": Case(
        OTHER + "    P:\n      oneOf: [{type: string}, {$ref: '#/components/schemas/Other'}]\n"
        "    A:\n      allOf:\n        - $ref: '#/components/schemas/P'\n        - {properties: {x: {type: string}}}\n",
        (
            "11: more on top of P, which is a choice, is not supported; put it into what it chooses from "
            "(at #/components/schemas/A/allOf/0/$ref)",
        ),
    ),
    "an object and a string at once": Case(
        OTHER + "    A:\n      allOf:\n        - $ref: '#/components/schemas/Other'\n        - {type: string, maxLength: 3}\n",
        ("10: what is put together by allOf is object and string at the same time (at #/components/schemas/A/allOf/1)",),
    ),
    "enums with nothing in common": Case(
        "    A:\n      allOf:\n        - {type: string, enum: [a]}\n        - {type: string, enum: [b]}\n",
        (
            "9: what is put together by allOf has no value in common: its enums differ "
            "(at #/components/schemas/A/allOf/1)",
        ),
    ),
    "two patterns": Case(
        "    A:\n      allOf:\n        - {type: string, pattern: a}\n        - {type: string, pattern: b}\n",
        (
            "9: what is put together by allOf has two different pattern, which is not supported "
            "(at #/components/schemas/A/allOf/1)",
        ),
    ),
    "a mapping that leads nowhere": Case(
        OTHER + "    C:\n      oneOf: [{$ref: '#/components/schemas/Other'}, {type: object, properties: {b: {}}}]\n"
        "      discriminator:\n        propertyName: a\n        mapping:\n          x: Nope\n",
        (
            "12: the reference '#/components/schemas/Nope' leads nowhere: acme.yaml does not hold that "
            "(at #/components/schemas/C/discriminator/mapping/x)",
        ),
    ),
    "a mapping against an enum": Case(
        "    A: {type: object, properties: {k: {type: string, enum: [a]}}}\n"
        "    B: {type: object, properties: {k: {type: string, enum: [b]}}}\n"
        "    C:\n      oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]\n"
        "      discriminator: {propertyName: k, mapping: {z: A, b: B}}\n",
        (
            "10: A is told by 'k' 'z', which is none of its own values of 'k'; say in the mapping which of them it is "
            "(at #/components/schemas/C/discriminator)",
        ),
    ),
    "one tag for two": Case(
        "    Base:\n      type: object\n      properties: {k: {type: string}}\n"
        "      discriminator: {propertyName: k, mapping: {B: '#/components/schemas/D'}}\n"
        "    B: {allOf: [{$ref: '#/components/schemas/Base'}]}\n    D: {allOf: [{$ref: '#/components/schemas/Base'}]}\n",
        ("9: 'B' of 'k' stands for D and for B; name both in the mapping (at #/components/schemas/Base/discriminator)",),
    ),
    "a tag that is a number": Case(
        "    A: {type: object, properties: {k: {type: integer}}}\n    B: {type: object, properties: {k: {}}}\n"
        "    C:\n      oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]\n"
        "      discriminator: {propertyName: k}\n",
        (
            "10: 'k' of A, which a choice is told by, is integer; only a string is supported "
            "(at #/components/schemas/C/discriminator)",
        ),
    ),
    "a choice within a choice by another tag": Case(
        "    A: {type: object, properties: {k: {type: string}}}\n    B: {type: object, properties: {k: {type: string}}}\n"
        "    C:\n      oneOf: [{$ref: '#/components/schemas/A'}, {$ref: '#/components/schemas/B'}]\n"
        "      discriminator: {propertyName: k}\n"
        "    D:\n      oneOf: [{$ref: '#/components/schemas/C'}, {type: object, properties: {t: {}}}]\n"
        "      discriminator: {propertyName: t}\n",
        (
            "12: C, a choice by 'k', can't be a member of a choice by 't'; this is not supported, "
            "list what it chooses from (at #/components/schemas/D/oneOf)",
        ),
    ),
    "a reference in a condition": Case(
        OTHER + "    A:\n      type: object\n      properties: {a: {}}\n      not: {$ref: '#/components/schemas/Other'}\n",
        (
            "10: a reference inside a condition (not, if, contains, prefixItems) is not supported; write it out "
            "(at #/components/schemas/A/not/$ref)",
        ),
    ),
    "no regular expression": Case(
        one("{type: string, pattern: '('}"),
        ("9: is not a regular expression: missing ), unterminated subpattern at position 0",),
    ),
    "no properties": Case(
        "    A:\n      type: object\n      properties:\n",
        ("8: 'properties' is not what is read there: None is not of type 'object' (at #/components/schemas/A/properties)",),
    ),
    "a merge key": Case(
        "    A: &a {type: string}\n    B: {<<: *a}\n",
        ("7: a key with the tag tag:yaml.org,2002:merge is not allowed; specs are plain data",),
    ),
    "terminal escapes": Case(
        '    "A\\e[31m": {type: object, properties: {"x\\e[0m\\n": {$ref: "#/components/schemas/\\e[31m"}}}\n',
        (
            "6: the reference '#/components/schemas/\\x1b[31m' leads nowhere: acme.yaml does not hold that "
            "(at #/components/schemas/A\\x1b[31m/properties/x\\x1b[0m\\n/$ref)",
        ),
    ),
    "several at once": Case(
        one("{$ref: '#/components/schemas/B'}") + "        m: {type: integer, enum: [a]}\n",
        (
            "9: the reference '#/components/schemas/B' leads nowhere: acme.yaml does not hold that "
            "(at #/components/schemas/A/properties/n/$ref)",
            "10: the value 'a' is not of the type integer (at #/components/schemas/A/properties/m/enum)",
        ),
    ),
}  # fmt: skip


def refused(specs: dict[str, str], folder: Path) -> list[str]:
    """The mistakes in external documents."""
    outcome = generate(write(folder / "spec", specs), folder / "out")
    assert (outcome.code, (folder / "out").exists()) == (1, False)
    return outcome.mistakes


def whole(text: str) -> str:
    return HEAD + text if text.startswith("    ") else text


@pytest.mark.parametrize("name", REFUSED)
def test_it_is_refused(name: str, tmp_path: Path) -> None:
    said = refused({"acme.yaml": whole(REFUSED[name].text)}, tmp_path)
    assert said == [f"acme.yaml:{mistake}" for mistake in REFUSED[name].mistakes]


def test_heirs_in_another_file(tmp_path: Path) -> None:
    base = (
        "    Base:\n      type: object\n      properties: {k: {type: string}}\n      discriminator: {propertyName: k}\n"
    )
    heir = "    Heir:\n      allOf:\n        - $ref: base.yaml#/components/schemas/Base\n"
    assert refused({"acme.yaml": HEAD + heir, "base.yaml": HEAD + base}, tmp_path) == [
        "acme.yaml:6: Heir inherits from Base of base.yaml, whose discriminator would lead out of its file; "
        "this is not supported, put both into one file (at #/components/schemas/Heir)"
    ]


def test_files_that_refer_to_each_other(tmp_path: Path) -> None:
    texts = {f"{here}.yaml": HEAD + one(f"{{$ref: '{to}.yaml#/components/schemas/A'}}") for here, to in ("ab", "ba")}
    assert refused(texts, tmp_path) == [
        f"{here}.yaml:9: {to}.yaml leads back to {here}.yaml, and files that refer to each other are not supported; "
        "put what both need into a third (at #/components/schemas/A/properties/n/$ref)"
        for here, to in ("ab", "ba")
    ]


def test_two_files_for_one_package(tmp_path: Path) -> None:
    assert refused(
        {"a-b.yaml": HEAD + OTHER, "a_b.json": json.dumps({"openapi": "3.1.0", "info": {"title": "A"}})}, tmp_path
    ) == [
        "a-b.yaml:1: the package 'a_b' would be made of a_b.json as well; rename one of them",
        "a_b.json:1: the package 'a_b' would be made of a-b.yaml as well; rename one of them",
    ]


# What is odd, and works


def made(text: str, folder: Path) -> SpecSet:
    """What is made of a document."""
    try:
        return load(write(folder, {"acme.yaml": whole(text)}), "out")
    except SpecError as error:
        pytest.fail(str(error))


class Odd(NamedTuple):
    """A schema that is odd, and what is made of it."""

    text: str
    name: str
    """A component."""
    node: dict[str, Any]
    """Some of its keywords, in our words."""


def field(node: dict[str, Any]) -> dict[str, Any]:
    return {"properties": {"n": {**node, "x-name": "n"}}}


ANY = ["string", "number", "boolean", "object", "array", "null"]
ODD = {
    "no type, but a length": Odd(one("{minLength: 2}"), "A", field({"type": "string", "minLength": 2})),
    "nothing at all": Odd(one("{}"), "A", field({"type": ANY})),
    "an enum without a type": Odd(one("{enum: [1, 2]}"), "A", field({"type": "integer", "enum": [1, 2]})),
    "words of YAML 1.1": Odd(one("{enum: [no, on, 12:30]}"), "A", field({"type": "string", "enum": ["no", "on", "12:30"]})),
    "numbers as texts": Odd(one("{type: string, enum: [1, 2]}"), "A", field({"type": "string", "enum": ["1", "2"]})),
    "null among the values": Odd(
        one("{type: string, nullable: true, enum: [a, null]}"), "A", field({"type": ["string", "null"], "enum": ["a"]})
    ),
    "both booleans": Odd(one("{type: boolean, enum: [true, false]}"), "A", field({"type": "boolean"})),
    "an edge of whole numbers": Odd(
        one("{type: integer, minimum: 0, exclusiveMinimum: true}"), "A", field({"type": "integer", "minimum": 1})
    ),
    "an edge in 3.1": Odd(one("{type: integer, exclusiveMaximum: 5}"), "A", field({"type": "integer", "maximum": 4})),
    "a reference that may be null": Odd(
        OTHER + one("{allOf: [{$ref: '#/components/schemas/Other'}], nullable: true}"),
        "A",
        field({"$ref": "#/components/schemas/Other", "type": ["object", "null"]}),
    ),
    "a choice of one thing or null": Odd(
        OTHER + one("{oneOf: [{type: 'null'}, {$ref: '#/components/schemas/Other'}]}"),
        "A",
        field({"$ref": "#/components/schemas/Other", "type": ["object", "null"]}),
    ),
    "a reference with a description": Odd(
        OTHER + one("{allOf: [{$ref: '#/components/schemas/Other'}], description: So.}"),
        "A",
        field({"$ref": "#/components/schemas/Other", "description": "So."}),
    ),
    "an alias of an alias": Odd(
        OTHER + "    B: {$ref: '#/components/schemas/C'}\n    C: {$ref: '#/components/schemas/Other'}\n"
        + one("{$ref: '#/components/schemas/B'}"),
        "A",
        field({"$ref": "#/components/schemas/Other"}),
    ),
    "enums that are joined": Odd(
        one("{anyOf: [{type: string, enum: [a]}, {type: string, const: b}]}"),
        "A",
        field({"type": "string", "enum": ["a", "b"]}),
    ),
    "limits of several levels": Odd(
        "    B: {type: string, minLength: 1, maxLength: 9}\n    C: {allOf: [{$ref: '#/components/schemas/B'}, {maxLength: 5}]}\n"
        + one("{allOf: [{$ref: '#/components/schemas/C'}, {minLength: 2}]}"),
        "A",
        field({"type": "string", "minLength": 2, "maxLength": 5}),
    ),
    "required, and not described": Odd(
        "    A: {type: object, required: [n, m], properties: {n: {type: string}}}\n",
        "A",
        {"required": ["n", "m"], "properties": {"n": {"type": "string", "x-name": "n"}, "m": {"type": ANY, "x-name": "m"}}},
    ),
    "a name that generated code uses": Odd("    Model: {type: object, properties: {n: {type: string}}}\n", "Model", {}),
    "a word of Python": Odd("    None: {type: object, properties: {n: {type: string}}}\n", "NoneSchema", {}),
    "a name with all sorts of signs": Odd("    3d/foo.bär-Baz: {type: string}\n", "Schema3dFooBarBaz", {"type": "string"}),
    "names that differ in case": Odd("    Foo: {type: string}\n    FOO: {type: integer}\n", "Foo2", {"type": "string"}),
    "a discriminator without a mapping": Odd(
        "    A: {type: object, properties: {k: {type: string}}}\n    B: {type: object}\n"
        "    C:\n      oneOf: [{$ref: '#/components/schemas/A'}, {type: object, properties: {k: {enum: [b]}}}]\n"
        "      discriminator: {propertyName: k}\n",
        "C",
        {
            "discriminator": {
                "propertyName": "k",
                "mapping": {"A": "#/components/schemas/A", "b": "#/components/schemas/CVariant2"},
            }
        },
    ),
    "a discriminator that nothing inherits from": Odd(
        "    A: {type: object, properties: {n: {type: string}}, discriminator: {propertyName: n}}\n",
        "A",
        field({"type": "string"}),
    ),
    "a list of two kinds of values": Odd(
        one("{type: array, items: {oneOf: [{type: string, maxLength: 3}, {type: integer}]}}"),
        "A",
        field({"type": "array", "items": {"type": ["string", "integer"], "maxLength": 3}}),
    ),
    "recursion through a map": Odd(
        one("{type: object, additionalProperties: {$ref: '#/components/schemas/A'}}"),
        "A",
        field({"type": "object", "additionalProperties": {"$ref": "#/components/schemas/A"}}),
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", ODD)
def test_it_is_odd_and_works(name: str, tmp_path: Path) -> None:
    text, component, node = ODD[name]
    schema = made(text, tmp_path).documents[0].schemas[component]
    assert {key: schema[key] for key in node} == node


def test_a_document_of_ours_is_not_external(tmp_path: Path) -> None:
    ours = HEAD.replace("'1'}", "'1', x-entry: Acme}") + OTHER
    assert refused({"acme.yaml": ours}, tmp_path) == ["acme.yaml:1: openapi must be 3.1.x"]


def test_hostile_texts_stay_texts(tmp_path: Path) -> None:
    evil = '"""; raise SystemExit; """\\\\ \n # {{ 7 }}'
    key = {"type": "string", "description": evil, "default": evil, "title": evil, "enum": [evil, "b"]}
    document = {
        "openapi": "3.0.0",
        "info": {"title": evil, "description": evil},
        "paths": {},
        "components": {"schemas": {evil: {"type": "object", "description": evil, "properties": {evil: key}, evil: 1}}},
    }
    outcome = generate(write(tmp_path / "spec", {"acme.json": json.dumps(document)}), tmp_path / "out")
    assert outcome.code == 0, outcome.err
    assert "\n # " not in outcome.out
    for path in (tmp_path / "out").rglob("*.py"):
        compile(path.read_text("utf-8"), str(path), "exec")
        assert "\nraise" not in path.read_text("utf-8")
