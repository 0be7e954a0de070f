"""Which variant of a union a value is."""

from __future__ import annotations

import importlib
from functools import partial
from typing import Any

import pytest

import ottbuild
from ottbuild.payloads.careful import careful
from ottbuild.payloads.reading import fast
from ottbuild.schemas.fast import known_valid
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
    Free: {type: object, properties: {path: {type: string}, media: {$ref: '#/components/schemas/Media'}}, required: [path]}
    Media:
      x-source: guide
      oneOf: [{$ref: '#/components/schemas/Film'}, {$ref: '#/components/schemas/Stored'}, {$ref: '#/components/schemas/Linked'}]
      discriminator: {propertyName: kind, mapping: {film: '#/components/schemas/Film'}}
      x-untagged: ['#/components/schemas/Stored', '#/components/schemas/Linked']
    Film: {type: object, properties: {kind: {type: string, const: film}}, required: [kind]}
    Stored: {type: object, properties: {id: {type: string}, note: {type: [string, 'null']}}, required: [id]}
    Linked: {type: object, properties: {link: {type: string}, sizes: {type: array, items: {type: [integer, 'null']}}}, required: [link]}
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
        "must be an object, a string or an array, not the number 5"
    ]


def test_without_tags_a_key_of_that_name_tells_nothing() -> None:
    answer = {"response": {"type": "text", "code": "1001", "description": "no"}}
    assert [problem.rule for problem in ottbuild.check("webex_connect.error", answer)] == ["unknown_field"]
    assert ottbuild.parse("webex_connect.error", answer).response.code == "1001"
    odd: dict[str, Any] = {"type": "text", "code": "1001", "description": {}}
    read: Any = ottbuild.parse("webex_connect.error", {"response": odd})
    assert read.response.unknown_fields == {"type": "text", "description": {}}


# Objects whose tag is missing or wrong


def texts(kind: str, data: Any) -> list[tuple[str, str]]:
    return [(problem.pointer, problem.message) for problem in ottbuild.check(kind, data) if problem.is_error]


def buttons(*items: Any) -> dict[str, Any]:
    return {
        "attachment": {"type": "template", "payload": {"template_type": "button", "text": "x", "buttons": [*items]}}
    }


BUTTON = "/attachment/payload/buttons/0"


def test_an_object_without_its_tag_is_explained_as_the_likeliest_variant() -> None:
    assert texts("messenger.message", buttons({"url": "https://example.com", "title": "x" * 21})) == [
        (f"{BUTTON}/type", "is required; the other fields are those of WebUrlButton, so give 'web_url'"),
        (f"{BUTTON}/title", "is 21 characters long, at most 20 are allowed"),
    ]
    assert texts("messenger.message", buttons({"type": 5, "url": "https://example.com", "title": ""})) == [
        (f"{BUTTON}/type", "must be a string, not the number 5; the other fields are those of WebUrlButton, so give 'web_url'"),
        (f"{BUTTON}/title", "must not be empty"),
    ]  # fmt: skip
    assert texts("line.message", {"text": "x"}) == [
        ("/type", "is required; the other fields are those of TextMessage or TextMessageV2, so give 'text' or 'textV2'")
    ]
    assert texts("line.message", {"mood": "sunny"}) == [("/type", "is required")]


def test_a_misspelt_tag_is_explained_as_the_tag_that_is_meant() -> None:
    (tag, title) = texts("messenger.message", buttons({"type": "web-url", "url": "https://example.com"}))
    assert tag[1].endswith("; did you mean 'web_url'?")
    assert title == (f"{BUTTON}/title", "is required")
    (new,) = texts("messenger.message", buttons({"type": "hologram", "url": "https://example.com"}))
    assert "other fields" not in new[1]
    assert "did you mean" not in new[1]


def test_an_entry_that_may_have_no_tag_is_explained_as_what_it_looks_like() -> None:
    data = {"Phone": "0901", "Channels": ["zalo", "sms"], "Data": [{}, {"Content": "Hi", "Brandname": "SHOP"}]}
    found = texts("esms.multichannel", data)
    message = "is required; the other fields are those of SmsMessage, so give '2'"
    assert [one for one in found if one[0].startswith("/Data/1")] == [("/Data/1/SmsType", message)]


def test_suggestions_are_what_the_place_takes() -> None:
    box = {"type": "box", "layout": "vertical", "contents": [{"type": "spacer", "size": "md"}]}
    data = {"type": "flex", "altText": "x", "contents": {"type": "bubble", "body": box}}
    message = "'spacer' is not one of 'box', 'button', 'image', 'text', 'separator' and 'filler'"
    assert texts("line.message", data) == [("/contents/body/contents/0/type", message)]


def test_a_meant_tag_is_told_where_the_place_does_not_take_it() -> None:
    box = {"type": "box", "layout": "vertical", "contents": [{"type": "icon_"}]}
    data = {"type": "flex", "altText": "x", "contents": {"type": "bubble", "body": box}}
    (tag, url) = texts("line.message", data)
    assert tag[1].endswith("; did you mean 'icon'?")
    assert url == ("/contents/body/contents/0/url", "is required")


TAGS: tuple[Any, ...] = ("circle", "film", "square", "", None, 5, 7, "7", ["film"], True)
ODD: tuple[Any, ...] = (
    "x", [1], [None], [True], [10**4300], (1,), 1, None, {}, {"id": "1"}, {"id": 1}, {"id": None}, {"id": "1", "note": None},
    {"id": "1", "note": 5}, {"id": "1", "link": "x"}, {"link": "x", "sizes": [1, None]}, {"link": "x", "sizes": ["1"]},
    {"link": "x", "sizes": None}, {"note": "x"}, {"path": "x"}, {"path": None}, {"path": "x", "media": {"id": "1"}},
    {"path": "x", "media": {}}, {"path": "x", "media": None}, {"path": "x", "media": "x"},
)  # fmt: skip


@pytest.mark.parametrize("name", ["Shape", "Media"])
def test_the_readers_choose_the_same(name: str, shape: Schema) -> None:
    """The generated reader leaves to the careful one only what is refused, unclear, or not plain."""
    schema = schema_of(shape.package, name)
    tagged = [{**one, "kind": tag} for one in ODD if isinstance(one, dict) for tag in TAGS]
    for data in (*ODD, *tagged):
        model = fast(schema, data)
        try:
            expected = careful(schema, data)
        except TypeError:
            expected = None
        if model is None and expected is not None:  # an object without a tag may have it under another spelling
            is_untagged = isinstance(data, dict) and not data.get("kind")
            assert data == (1,) or (name == "Shape" and is_untagged), data
        else:
            assert (type(model), model) == (type(expected), expected), data


@pytest.mark.parametrize("strict", [False, True])
def test_a_check_that_no_union_selects_looks_at_the_tag(strict: bool) -> None:
    video: dict[str, Any] = {
        "type": "video",
        "url": "https://example.com/video.mp4",
        "previewUrl": "https://example.com/preview.jpg",
        "altContent": {"type": "image", "url": "https://example.com/image.jpg"},
        "action": {"type": "uri", "label": "More", "uri": "https://example.com/more"},
    }
    alone = schema_of("ottbuild.providers.line", "TextMessage")
    inside = schema_of("ottbuild.providers.line", "FlexVideo")
    assert alone.accepts({"type": "text", "text": "Hello"}, strict)
    assert not alone.accepts({"type": "sticker", "text": "Hello"}, strict)
    assert inside.accepts(video, strict)
    assert not inside.accepts(video | {"action": video["action"] | {"type": "camera"}}, strict)


def test_a_place_that_takes_some_variants_takes_no_other() -> None:
    actions: dict[str, Any] = {
        "camera": {"type": "camera", "label": "Picture"},
        "richmenuswitch": {"type": "richmenuswitch", "label": "Menu", "richMenuAliasId": "menu", "data": "a"},
        "message": {"type": "message", "label": "Ask", "text": "What?"},
    }
    template = schema_of("ottbuild.providers.line", "ButtonsTemplate")
    found: dict[str, list[str]] = {}
    for name, action in actions.items():
        data = {"type": "buttons", "text": "Choose", "actions": [action]}
        problems = ottbuild.check("line.message", {"type": "template", "altText": "Choose", "template": data})
        found[name] = [problem.severity for problem in problems]
        for strict in (False, True):
            assert known_valid(partial(template.accepts, strict=strict), data) is not (
                bool(problems) if strict else "error" in found[name]
            )
    assert found == {"camera": ["warning"], "richmenuswitch": ["error"], "message": []}
