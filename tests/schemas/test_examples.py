"""Valid payloads are made of every schema; they are stable, and show nothing that is deprecated."""

from __future__ import annotations

import copy
import json
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

import ottbuild
from ottbuild.catalog import kind_homes, providers
from ottbuild.schemas.examples.draft import Impossible
from ottbuild.schemas.examples.pattern_texts import texts_matching, texts_missing
from ottbuild.schemas.examples.payloads import MORE, example_payload, least_payload
from ottbuild.schemas.examples.solver import Solver
from ottbuild.schemas.examples.values import is_deprecated, sample, secret_name
from ottbuild.schemas.patterns import search
from ottbuild.schemas.problem import errors_in
from ottbuild.schemas.severity import Reads
from ottbuild.schemas.spec import Node, Schema, Spec, schema_of, spec_of
from ottbuild.schemas.validator import is_valid, validate_node
from ottbuild.schemas.variants import inside, member, reachable
from ottbuild_codegen.changes.stored import Validators
from ottbuild_codegen.emit.render import TEMPLATES
from ottbuild_codegen.load import load

EXTERNAL = Path(__file__).parents[1] / "codegen" / "external" / "specs"


class MemorySpec(Spec):
    """Schemas in memory; references to other files lead to the specs as they are."""

    def __init__(self, schemas: dict[str, Node], package: str = "memory") -> None:
        super().__init__(package)
        self.given = schemas

    @property
    def schemas(self) -> dict[str, Node]:
        return self.given

    @property
    def reads(self) -> Reads:  # type: ignore[override]
        return Reads()

    @property
    def inbound(self) -> frozenset[str]:  # type: ignore[override]
        return frozenset()

    @property
    def called(self) -> frozenset[str]:
        return frozenset()

    def resolve(self, ref: str) -> Schema:
        file, _, name = ref.partition("#/components/schemas/")
        return spec_of(self.package).resolve(ref) if file else schema_in(self, name)

    def doc(self, source: str | list[str] | None) -> str | None:
        return None


def schema_in(spec: Spec, name: str) -> Schema:
    schema = Schema(spec.package, name)
    schema.spec = spec
    return schema


def schema(**schemas: Node) -> Schema:
    """The first of some components."""
    return schema_in(MemorySpec(schemas), next(iter(schemas)))


def ref(name: str, **beside: Any) -> Node:
    return {"$ref": f"#/components/schemas/{name}", **beside}


@cache
def shipped() -> tuple[Schema, ...]:
    return tuple(schema_of(package, name) for package in providers().values() for name in spec_of(package).schemas)


@cache
def external() -> tuple[Schema, ...]:
    spec_set = load(EXTERNAL, "acme")
    validators = Validators(spec_set)
    unclear = [component for component in spec_set.components.values() if "x-alike" in component.node]
    assert [component.name for component in unclear] == [
        "SendCardResponse"
    ]  # what requires nothing has no least payload
    return tuple(validators.schema(one) for one in spec_set.components.values() if one not in unclear)


# Whole payloads


@pytest.mark.slow
@pytest.mark.parametrize("make", [least_payload, example_payload])
@pytest.mark.parametrize("schemas", [shipped, external])
def test_every_component_has_a_valid_payload(make: Any, schemas: Any) -> None:
    wrong = [component for component in schemas() if not is_valid(component, make(component))]
    assert len(schemas()) > 30
    assert wrong == []


def test_the_starter_spec_has_valid_payloads(tmp_path: Path) -> None:
    text = TEMPLATES.get_template("spec.yaml.jinja2").render(name="acme", entry="Acme", title="Acme", command="x")
    (tmp_path / "acme.yaml").write_text(text, "utf-8")
    spec_set = load(tmp_path, "acme")
    validators = Validators(spec_set)
    for component in spec_set.components.values():
        for make in (least_payload, example_payload):
            assert is_valid(validators.schema(component), make(validators.schema(component))), component.name


@pytest.mark.parametrize("kind", ottbuild.kinds())
def test_payloads_of_kinds_pass_the_generated_checks(kind: str) -> None:
    for make in (least_payload, example_payload):
        data = make(schema_of(*kind_homes()[kind]))
        assert ottbuild.check(kind, data) == ()
        assert json.loads(json.dumps(data)) == data


@pytest.mark.slow
def test_the_same_schema_gives_the_same_payload() -> None:
    for component in shipped():
        assert json.dumps(example_payload(component)) == json.dumps(example_payload(component))
        assert json.dumps(least_payload(component)) == json.dumps(least_payload(component))


def test_a_payload_is_no_part_of_the_spec() -> None:
    component = schema(Card={"type": "object", "properties": {}, "examples": [{}], "additionalProperties": True})
    example_payload(component)["changed"] = True
    assert component.node["examples"] == [{}]


def test_the_least_payload_has_what_is_required_only() -> None:
    component = schema_of(*kind_homes()["line.push"])
    assert least_payload(component) == {
        "to": sample(component.node["properties"]["to"], "to"),
        "messages": [{"type": "text", "text": "Your appointment is on 12 March at 10:30."}],
    }


# Stability


@pytest.mark.slow
@pytest.mark.parametrize("first", [True, False])
def test_an_optional_field_more_changes_no_payload(first: bool) -> None:
    """A field that is added to every component of all specs, as the first one or the last one."""
    for package in providers().values():
        schemas = copy.deepcopy(spec_of(package).schemas)
        for node in schemas.values():
            if "properties" in node:
                parts = [{"added_field": {"type": "string"}}, node["properties"]]
                node["properties"] = {**parts[not first], **parts[first]}
        spec = MemorySpec(schemas, package)
        for name in schemas:
            for make in (least_payload, example_payload):
                assert json.dumps(make(schema_in(spec, name))) == json.dumps(make(schema_of(package, name))), name


# Deprecated parts


def deprecated_parts(spec: Spec, node: Node, data: Any, pointer: str = "") -> Iterator[str]:
    """What a payload has that is deprecated, outside of what is a part of something deprecated."""
    place = member(spec, node, data)
    if place is None:
        return
    spec, node = place
    gone = [value["value"] for value in node.get("x-values", ()) if "deprecated" in value]
    if is_deprecated(node) or data in gone:
        yield pointer
        return
    for step, item in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        part = inside(node, step)
        if part is not None:
            yield from deprecated_parts(spec, part, item, f"{pointer}/{step}")


def test_nothing_deprecated_is_in_a_payload_of_something_that_is_not() -> None:
    for component in shipped():
        for make in (least_payload, example_payload):
            if not is_deprecated(component.node):
                reference = ref(component.name)
                assert list(deprecated_parts(component.spec, reference, make(component))) == [], component


def test_a_deprecated_way_out_is_the_last_one() -> None:
    gone = {"type": "string", "deprecated": True, "x-deprecated": {"use": "link"}}
    component = schema(
        Card={
            "type": "object",
            "properties": {"title": {"type": "string"}, "item_url": gone, "link": {"type": "string"}},
            "required": ["title"],
            "anyOf": [{"required": ["item_url"]}, {"required": ["link"]}],
        }
    )
    assert least_payload(component) == {"title": "Title", "link": "Link"}
    component.node["anyOf"].pop()
    assert least_payload(component) == {"title": "Title", "item_url": "https://example.com"}


def test_a_deprecated_field_does_not_fill_an_object() -> None:
    part = {"type": "string"}
    properties = {"old": {**part, "deprecated": True}, "subtitle": part}
    component = schema(Card={"type": "object", "properties": properties, "minProperties": 1})
    assert least_payload(component) == {"subtitle": "Subtitle"}


# What an example shows


def test_examples_come_first() -> None:
    component = schema(
        Card={
            "type": "object",
            "properties": {
                "title": {"type": "string", "examples": ["Spring sale"]},
                "note": {"type": "string"},
                "link": {"type": "string", "examples": ["https://example.com/sale"]},
                "key": {"type": "string", "x-secret": True, "examples": ["x"]},
                "old": {"type": "string", "deprecated": True, "examples": ["x"]},
                "style": ref("Style"),
                "count": {"type": "integer", "examples": [3]},
                "more": {"type": "integer", "examples": [4]},
            },
            "required": ["title"],
        },
        Style={"type": "object", "properties": {"color": {"type": "string"}}, "examples": [{"color": "#1DB446"}]},
    )
    assert least_payload(component) == {"title": "Spring sale"}
    data = example_payload(component)
    assert data == {
        "title": "Spring sale",
        "link": "https://example.com/sale",
        "style": {"color": "#1DB446"},
        "count": 3,
    }
    assert list(data) == ["title", "link", "style", "count"]
    assert len(data) == 1 + MORE
    component.node["examples"] = [{"title": "A whole one"}]
    assert example_payload(component) == {"title": "A whole one"}


def test_an_example_that_a_rule_elsewhere_refuses_is_repaired() -> None:
    component = schema(
        Card={
            "type": "object",
            "properties": {"rows": {"type": "array", "items": ref("Row")}},
            "required": ["rows"],
            "allOf": [{"properties": {"rows": {"items": {"not": {"required": ["image"]}}}}}],
        },
        Row={
            "type": "object",
            "properties": {"title": {"type": "string"}, "image": {"type": "string"}},
            "required": ["title"],
            "examples": [{"title": "Shirt", "image": "a.png"}],
        },
    )
    assert example_payload(component) == {"rows": [{"title": "Shirt"}]}


@pytest.mark.parametrize(
    "node",
    [
        {"type": "string", "pattern": "^(?=a)b$"},
        {"type": "string", "minLength": 5, "maxLength": 4},
        {"type": "object", "properties": {"self": ref("Card")}, "required": ["self"]},
        {"type": "object", "properties": {"a": {"type": "string"}}, "required": ["a"], "not": {"required": ["a"]}},
    ],
)
def test_where_no_payload_can_be_made_there_is_none(node: Node) -> None:
    component = schema(Card=node)
    assert least_payload(component) is None
    assert example_payload(component) is None


# Values of fields


@pytest.mark.parametrize(
    ("node", "value"),
    [
        ({"type": "string", "examples": ["Shirt"], "enum": ["Socks", "Shirt"]}, "Shirt"),
        ({"type": "string", "examples": ["far too long", "short"], "maxLength": 5}, "short"),
        ({"type": "string", "enum": ["a", "b"]}, "a"),
        ({"type": "string", "x-values": [{"value": "old", "deprecated": {}}, {"value": "new"}]}, "new"),
        ({"type": "string", "x-values": [{"value": "old", "deprecated": {}}], "enum": ["old"]}, "old"),
        ({"const": 3}, 3),
        ({"type": "integer"}, 1),
        ({"type": "integer", "minimum": 5}, 5),
        ({"type": "number", "maximum": 0.5}, 0.5),
        ({"type": "boolean"}, True),
        ({"type": ["null", "string"]}, None),
        ({"type": "string"}, "Site name"),
        ({"type": "string", "maxLength": 4}, "Site"),
        ({"type": "string", "minLength": 12}, "Site nameSite"[:12]),
        ({"type": "string", "format": "date"}, "2030-01-31"),
        ({"type": "string", "format": "uri"}, "https://example.com"),
        ({"type": "string", "pattern": "^#[0-9A-F]{6}$"}, "#1DB446"),
        ({"type": "string", "pattern": "^zz[0-9]{3}$"}, "zz000"),
        ({"type": "string", "x-check": [{"rule": "numeric", "max": 5}], "pattern": "^[0-9]+$"}, "1"),
        ({"type": "string", "x-secret": True}, "SITE_NAME"),
    ],
)
def test_values(node: Node, value: Any) -> None:
    assert sample(node, "siteName") == value
    assert sample(copy.deepcopy(node), "site_name") == value


def test_values_of_all_fields_are_valid() -> None:
    """Those of every field of every spec that holds no object; a secret is only named."""
    count = 0
    for kind in ottbuild.kinds():
        for spec, node in reachable(schema_of(*kind_homes()[kind])):
            for name, part in node.get("properties", {}).items() if node.get("type") == "object" else ():
                if {"$ref", "items", "x-secret"}.isdisjoint(part) and part.get("type") not in (None, "object", "array"):
                    count += 1
                    assert errors_in(validate_node(spec, part, sample(part, name))) == (), (kind, name)
    assert count > 1000


def test_names_of_secrets() -> None:
    assert [secret_name(key) for key in ("apiKey", "api_key", "API-Key", "$")] == ["API_KEY"] * 3 + ["SECRET"]


# Texts of patterns


@pytest.mark.parametrize("pattern", [r"^[a-z_-]*$", r"^https://", r"^(?!0+px$)[0-9]+(\.[0-9]+)?px$", r"^\S+$", "a|b"])
def test_texts_of_a_pattern(pattern: str) -> None:
    assert len(texts_matching(pattern)) > 1 or pattern == r"^https://"
    assert all(search(pattern, text) for text in texts_matching(pattern))
    assert texts_missing(pattern)
    assert not any(search(pattern, text) for text in texts_missing(pattern))


def test_patterns_of_all_specs_have_texts() -> None:
    patterns = {
        node["pattern"]
        for kind in ottbuild.kinds()
        for _, node in reachable(schema_of(*kind_homes()[kind]))
        if isinstance(node.get("pattern"), str)
    }
    assert len(patterns) > 20
    assert all(map(texts_matching, patterns))
    for pattern in patterns:  # read by Python itself, where `$` would also match before a last line break
        strict = re.compile(re.sub(r"(?<!\\)\$(?=\)*(?:\||\Z))", r"\\Z", pattern), re.ASCII)
        assert all(strict.search(text) for text in texts_matching(pattern)), pattern
        assert not any(strict.search(text) for text in texts_missing(pattern)), pattern


@pytest.mark.parametrize("pattern", ["^(?=a)b$", r"(a)\1b(?<=c)", "("])
def test_patterns_without_texts(pattern: str) -> None:
    assert texts_matching(pattern) == ()


# Held places


def test_a_payload_around_held_places() -> None:
    solver = Solver(schema_of(*kind_homes()["line.message"]))
    solver.hold(("type",), "template")
    solver.hold(("template", "type"), "confirm")
    solver.hold(("template", "text"), "Will you come?")
    solver.ban(("quickReply",))
    data = solver.solve()
    assert ottbuild.check("line.message", data) == ()
    assert data["template"]["type"] == "confirm"
    assert data["template"]["text"] == "Will you come?"


def test_what_is_held_can_be_in_the_way() -> None:
    solver = Solver(schema_of(*kind_homes()["line.push"]))
    solver.fixed.add(("to",))
    with pytest.raises(Impossible, match="can't be"):
        solver.hold(("to",), "another")
    with pytest.raises(Impossible, match="nothing declares"):
        solver.ensure(("unknown",))
