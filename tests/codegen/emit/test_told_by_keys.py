"""A spec of one's own whose union is told apart by keys: calls, checks, models, code, reference and explanations."""

from __future__ import annotations

import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from typing import Any

import jsonschema
import pytest

import ottbuild
from ottbuild.cli.explain import explained
from ottbuild.cli.terminal import Style
from ottbuild.guide.paths import Location
from ottbuild.payloads.reading import parse
from ottbuild.schemas.examples.payloads import example_payload, least_payload
from ottbuild.schemas.fast import passes
from ottbuild.schemas.publish import published
from ottbuild.schemas.spec import Schema, schema_of
from ottbuild.schemas.validator import validate
from tests.codegen.helpers import generate, write

SPEC = """\
openapi: 3.1.0
info: {title: Kites, version: v1, x-entry: Kites}
x-sources: {guide: https://kites.example/guide}
paths: {}
components:
  schemas:
    Message:
      type: object
      description: A message.
      x-kind: kites.message
      x-source: guide
      x-builder: {factory: message, args: [to], keywords: []}
      properties:
        to: {type: string}
        media: {$ref: '#/components/schemas/Media'}
        lines: {type: array, items: {$ref: '#/components/schemas/Piece'}}
      required: [to]
    Media:
      description: A picture by its id or by its link.
      x-source: guide
      oneOf:
        - $ref: '#/components/schemas/Stored'
        - $ref: '#/components/schemas/Linked'
      discriminator: {propertyName: none, mapping: {}}
      x-untagged: ['#/components/schemas/Stored', '#/components/schemas/Linked']
    Piece:
      description: A piece of the text.
      x-source: guide
      oneOf:
        - $ref: '#/components/schemas/Words'
        - $ref: '#/components/schemas/Media'
        - $ref: '#/components/schemas/Names'
      discriminator: {propertyName: kind, mapping: {words: '#/components/schemas/Words'}}
      x-untagged: ['#/components/schemas/Media', '#/components/schemas/Names']
    Names: {type: array, items: {type: string}}
    Words:
      type: object
      description: Words.
      x-source: guide
      x-builder: {factory: words}
      properties: {kind: {type: string, const: words}, text: {type: string}}
      required: [kind, text]
    Stored:
      type: object
      description: A picture that was stored before.
      x-source: guide
      x-any-case: true
      x-builder: {factory: stored, args: [id]}
      examples: [{id: '77'}]
      properties: {id: {type: string, x-also: [key]}, caption: {type: string}}
      required: [id]
    Linked:
      type: object
      description: A picture on the web.
      x-source: guide
      x-builder: {factory: linked, args: [link]}
      properties: {link: {type: string}, caption: {type: string, deprecated: true}}
      required: [link]
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("kites")
    outcome = generate(
        write(folder / "spec", {"kites.yaml": SPEC}), folder / "told_kites", "--docs", str(folder / "docs")
    )
    assert outcome.code == 0, outcome.err
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture(scope="module")
def kites(folder: Path) -> ModuleType:
    return importlib.import_module("told_kites.kites")


@pytest.fixture(scope="module")
def message(kites: ModuleType) -> Schema:
    return schema_of(kites.__name__, "Message")


def test_calls_make_each_variant(kites: ModuleType, message: Schema) -> None:
    calls: Any = kites.Kites
    payload = calls.message("a").media(calls.linked("l")).words("w").stored("1").lines([["x"]])
    wire = {"to": "a", "media": {"link": "l"}, "lines": [{"kind": "words", "text": "w"}, {"id": "1"}, ["x"]]}
    assert payload.to_dict() == wire
    model = payload.build()
    assert type(model.media).__name__ == "Linked"
    assert [type(line).__name__ for line in model.lines] == ["Words", "Stored", "tuple"]
    assert parse(message, wire) == model
    made: dict[str, Any] = {}
    exec(ottbuild.to_code(model), made)
    assert made["payload"].build() == model


def test_other_spellings_of_the_keys_tell_when_parsing(message: Schema) -> None:
    model = parse(message, {"to": "a", "media": {"ID": "1"}, "lines": [{"key": "2"}, {"Id": "3", "CAPTION": "c"}]})
    assert model.to_dict() == {"to": "a", "media": {"id": "1"}, "lines": [{"id": "2"}, {"id": "3", "caption": "c"}]}


@pytest.mark.parametrize(
    ("piece", "found"),
    [
        ({"caption": "c"}, ("", "unknown_variant", "has no 'kind', and is none of these: Stored has 'id'; Linked has 'link'")),
        ({"id": "1", "link": "2"}, ("", "unknown_variant", "has no 'kind', and is Stored and Linked at once: Stored has 'id'; Linked has 'link'")),
        ({"kind": "other"}, ("/kind", "unknown_variant", "'other' is not one of 'words'")),
        ({"kind": 3}, ("/kind", "type", "must be a string, not the number 3")),
        (3, ("", "type", "must be an object or an array, not the number 3")),
    ],
)  # fmt: skip
def test_what_is_no_variant_is_refused(piece: Any, found: tuple[str, str, str], message: Schema) -> None:
    wire = {"to": "a", "lines": [piece]}
    pointer, rule, text = found
    assert [problem[:3] for problem in validate(message, wire)] == [(f"/lines/0{pointer}", rule, text)]
    assert not passes(message, wire)
    assert not jsonschema.Draft202012Validator(published(message)).is_valid(wire)


def test_only_the_variant_that_it_is_warns(message: Schema) -> None:
    assert validate(message, {"to": "a", "media": {"id": "1", "caption": "c"}}) == ()
    warned = validate(message, {"to": "a", "media": {"link": "1", "caption": "c"}})
    assert [(problem.pointer, problem.severity) for problem in warned] == [("/media/caption", "warning")]


def test_examples_are_valid(message: Schema) -> None:
    for name in ("Message", "Media", "Piece"):
        schema = schema_of(message.package, name)
        assert validate(schema, least_payload(schema)) == ()
        assert validate(schema, example_payload(schema)) == ()


def test_the_reference_says_what_tells(folder: Path) -> None:
    page = (folder / "docs" / "kites" / "message.md").read_text("utf-8")
    assert "| Told by | Variant | What it is |" in page
    assert "| has 'id' | [Stored](#stored) | A picture that was stored before. |" in page
    assert "| `words` | [Words](#words) | Words. |" in page


def test_explanations_say_what_tells(message: Schema) -> None:
    place = Location(message.spec, message.ref, "kites.message")
    media = next(field for field in place.fields if field.key == "media")
    lines = next(field for field in place.fields if field.key == "lines")
    style = Style(sys.stdout)
    assert next(explained(media, style)) == "kites.message.media: Media, one of 2 variants, optional"
    assert [next(explained(one, style)) for one in media.variants] == [
        "kites.message.media.stored: Stored object, has 'id'",
        "kites.message.media.linked: Linked object, has 'link'",
    ]
    assert (
        next(explained(lines.variants[1], style)) == "kites.message.lines.stored: Stored object, without kind, has 'id'"
    )
