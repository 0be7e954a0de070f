"""Parts of payloads are kinds: parse, check, schema and to_code take them as they take payloads."""

from __future__ import annotations

import json
import subprocess
import sys
from typing import Any

import jsonschema
import pytest

import ottbuild
from ottbuild import InvalidPayload, Line, Messenger, Payload
from ottbuild.catalog import code_of, component
from ottbuild.guide.recognize import Unrecognized, recognize
from ottbuild.payloads.calls import entries
from ottbuild.schemas.examples.payloads import example_payload
from ottbuild.schemas.problem import errors_in
from tests.fuzz.verdicts import built, same_but_secrets
from tests.helpers import ROOT
from tests.selection import for_each

PARTS = sorted({*ottbuild.kinds(parts=True)} - {*ottbuild.kinds()})


def test_every_object_of_a_spec_is_a_kind_or_a_part() -> None:
    kinds = ottbuild.kinds(parts=True)
    assert list(kinds) == sorted(set(kinds))
    assert {*ottbuild.kinds()} < {*kinds}
    named = {component(kind) for kind in kinds}
    assert len(named) == len(kinds)
    for spec in {schema.spec for schema in named}:
        nodes = {name: node for name, node in spec.schemas.items() if "properties" in node or "discriminator" in node}
        assert {*nodes} <= {schema.name for schema in named if schema.spec is spec}
    assert {"line.flex_bubble", "line.flex_container", "line.text_message", "messenger.button"} < {*PARTS}


@for_each("kind", PARTS, by=lambda kind: kind.partition(".")[0])
def test_a_part_is_taken_wherever_a_payload_is(kind: str) -> None:
    schema = component(kind)
    data = example_payload(schema)
    assert errors_in(ottbuild.check(kind, data)) == ()
    judge = jsonschema.Draft202012Validator(ottbuild.schema(kind))
    assert judge.is_valid(data)
    assert ottbuild.schema(kind)["title"] == kind
    if not isinstance(data, dict):  # of a choice of other things, too
        return
    model = ottbuild.parse(kind, json.dumps(data))
    wire = model.to_dict(check=False)
    assert wire == data
    assert ottbuild.parse(kind, {**data, "unheard_of": [1]}).to_dict(check=False) == {**data, "unheard_of": [1]}
    assert model.kind == schema.label or "discriminator" in schema.node  # a union gives one of its members
    assert ottbuild.parse(model.kind, model.to_dict()) == model
    assert errors_in(ottbuild.check(model.kind, model.to_dict())) == ()
    code = ottbuild.to_code(model)
    assert code == code_of(kind, wire)
    again = built(code).to_dict(check=False)
    assert same_but_secrets(again, wire, {})
    assert list(again) == list(wire)
    if entries(schema):
        assert " parse(" not in code
        assert "raw(" not in code
    for key in schema.node.get("required", ())[:1] if not schema.inbound else ():
        rest = {name: value for name, value in data.items() if name != key}
        assert judge.is_valid(rest) == (not errors_in(ottbuild.check(kind, rest)))


@pytest.mark.slow
def test_parts_are_recognized() -> None:
    """Where several kinds look alike, at least one that the part is valid as is among the candidates."""
    exact = compared = 0
    for kind in PARTS:
        schema = component(kind)
        data = example_payload(schema)
        if not data or "properties" not in schema.node or schema.inbound:
            continue
        compared += 1
        try:
            found: tuple[str, ...] = (recognize(data),)
        except Unrecognized as unclear:
            found = unclear.candidates
        assert any(errors_in(ottbuild.check(one, data)) == () for one in found), kind
        exact += found == (kind,)
    assert exact > compared / 2


def test_fluent_parts_name_their_kind() -> None:
    parts: list[tuple[Payload, str]] = [
        (Line.Flex.box("vertical", []), "line.flex_box"),
        (Line.Flex.box("vertical", []).build(), "line.flex_box"),
        (Messenger.postback("Go", "GO"), "messenger.postback_button"),
        (ottbuild.parse("line.flex_component", {"type": "hologram"}), "line.flex_component"),
        (ottbuild.parse("line.text_message", {"type": "text", "text": "Hi"}), "line.message"),
    ]
    assert [(part.kind, kind) for part, kind in parts] == [(kind, kind) for _, kind in parts]


def test_errors_name_the_kind_of_the_part() -> None:
    with pytest.raises(InvalidPayload, match=r"^line\.flex_box has 2 problems\n  /layout: is required"):
        ottbuild.parse("line.flex_box", {"type": "box"})


def test_a_part_that_no_call_makes_is_parsed() -> None:
    template = {"type": "confirm", "text": "Go?", "actions": [{"type": "uri", "label": "Go", "uri": "tel:1"}]}
    expected = 'from ottbuild import parse\n\npayload = parse(\n    "line.confirm_template",\n'
    assert code_of("line.template", template).startswith(expected)


def test_a_choice_may_be_of_other_things_than_objects() -> None:
    assert ottbuild.parse("webex_connect.whats_app_parameter", '"Anna"') == "Anna"
    assert code_of("webex_connect.whats_app_parameter", '"Anna"') == 'payload = "Anna"\n'
    with pytest.raises(InvalidPayload, match="must be an object, not the array"):
        code_of("line.flex_box", "[]")


@pytest.mark.parametrize(
    ("name", "meant"),
    [
        ("line.flexbubble", "line.flex_bubble"),
        ("line.FlexBubble", "line.flex_bubble"),
        ("line.push_request", "line.push"),
        ("messenger.buton", "messenger.button"),
        ("marketing_cloud.noification", "marketing_cloud.notification"),  # and not the part of almost the same name
    ],
)
def test_a_misspelt_kind(name: str, meant: str) -> None:
    with pytest.raises(ValueError, match=rf"'{name}' is not a payload kind; did you mean '{meant}'\?; kinds\(parts"):
        ottbuild.check(name, {})


def test_parts_load_no_more_than_a_spec() -> None:
    program = (
        "import sys, ottbuild\n"
        "ottbuild.kinds()\n"
        "print('ottbuild.schemas.spec' in sys.modules)\n"
        "ottbuild.kinds(parts=True)\n"
        "print([name for name in sys.modules if name.endswith(('.models', '.builders', 'attrs'))])\n"
    )
    done = subprocess.run([sys.executable, "-c", program], cwd=ROOT, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("False\n[]\n", "")


def unclear(data: Any) -> str:
    with pytest.raises(Unrecognized) as caught:
        recognize(data)
    return str(caught.value)


def test_what_could_be_many_parts_names_some() -> None:
    told = unclear({"url": "https://example.com"})
    assert told.startswith("could be messenger.")
    assert told.endswith(" more; say which with --as KIND")
    named = (
        "could be instagram.button_template, messenger.button_template or messenger.marketing_button_template; "
        "say which with --as KIND"
    )
    assert unclear({"template_type": "button", "text": "Go?", "buttons": []}) == named
