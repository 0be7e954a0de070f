"""The generated readers: what they read by themselves, what they leave to the careful reader, and what they make."""

from __future__ import annotations

import copy
import pickle
from collections.abc import Iterator
from typing import Any

import pytest
from attrs.exceptions import FrozenInstanceError

import ottbuild
from ottbuild import UNSET, InvalidPayload, Unknown
from ottbuild.catalog import component
from ottbuild.payloads import reading
from ottbuild.payloads.careful import careful
from ottbuild.payloads.model import converter
from ottbuild.payloads.reading import fast
from ottbuild.providers.line import models
from ottbuild.schemas import jsontext
from ottbuild.schemas.examples.payloads import example_payload, least_payload
from ottbuild.schemas.spec import Schema
from tests.helpers import refuse

BOX: dict[str, Any] = {
    "type": "box", "layout": "vertical", "contents": [{"type": "text", "text": "Hi", "size": "md", "wrap": True}],
    "flex": 2, "offsetTop": "4px", "background": {"type": "linearGradient", "angle": "0deg", "startColor": "#000000", "endColor": "#ffffff"},
}  # fmt: skip
CARD: dict[str, Any] = {
    "attachment": {
        "type": "template",
        "payload": {"template_type": "generic", "elements": [{"title": "Mug", "subtitle": "Red"}]},
    }
}


@pytest.fixture
def alone(monkeypatch: pytest.MonkeyPatch) -> None:
    """Nothing but the generated readers may look at a payload."""
    for name in ("careful", "normalise", "as_parsed"):
        monkeypatch.setattr(reading, name, refuse)


def schemas() -> Iterator[Schema]:
    """Yield the schema of everything that can be parsed."""
    return map(component, ottbuild.kinds(parts=True))


@pytest.mark.slow
def test_they_read_every_example_and_agree_with_the_careful_reader() -> None:
    for schema in schemas():
        for data in (least_payload(schema), example_payload(schema)):
            model, expected = fast(schema, data), careful(schema, data)
            assert model == expected, data
            assert jsontext.dumps(converter().unstructure(model)) == jsontext.dumps(converter().unstructure(expected))


@pytest.mark.usefixtures("alone")
@pytest.mark.parametrize(
    "change",
    [
        {"colour": "red", "": [None, {"a": 1}]},
        {"width": None, "new": None},
        {"contents": [{"type": "hologram", "depth": 3}]},
        {"layout": "diagonal", "flex": -(10**40)},
        {"action": None, "background": {**BOX["background"], "type": "plaid"}},
    ],
)
def test_what_the_spec_does_not_know_is_read_as_fast(change: dict[str, Any]) -> None:
    data = {**BOX, **change}
    for given in (data, jsontext.dumps(data)):
        assert ottbuild.parse("line.flex_box", given).to_dict(check=False) == data


@pytest.mark.usefixtures("alone")
def test_one_tolerant_part_slows_nothing_down() -> None:
    assert ottbuild.parse("messenger.message", CARD).to_dict() == CARD


def test_other_spellings_are_settled_where_they_stand() -> None:
    usual = {"type": "file", "url": "https://example.com/a.pdf", "isreusable": True}
    model = ottbuild.parse(
        "marketing_cloud.file_content", {"TYPE": "file", "Url": "https://example.com/a.pdf", "isReusable": True}
    )
    assert model == ottbuild.parse("marketing_cloud.file_content", usual)
    twice = {**usual, "ISREUSABLE": "x"}
    assert ottbuild.parse("marketing_cloud.file_content", twice).to_dict(check=False) == twice


def test_models_are_as_if_made_by_hand() -> None:
    model = ottbuild.parse("line.flex_box", BOX)
    text = models.FlexText(text="Hi", size="md", wrap=True)
    gradient = models.LinearGradient(angle="0deg", start_color="#000000", end_color="#ffffff")
    made = models.FlexBox(layout="vertical", contents=(text,), flex=2, offset_top="4px", background=gradient)
    assert type(model) is models.FlexBox
    assert (model, hash(model), repr(model)) == (made, hash(made), repr(made))
    assert pickle.loads(pickle.dumps(model)) == model == copy.deepcopy(model)
    for name in ("flex", "unheard_of", "__class__"):
        with pytest.raises(FrozenInstanceError):
            setattr(model, name, 3)


def test_data_are_not_shared() -> None:
    data: dict[str, Any] = {**BOX, "new": {"list": [1]}}
    model = ottbuild.parse("line.flex_box", data)
    data["new"]["list"].append(2)
    data["contents"].clear()
    assert model.unknown_fields == {"new": {"list": [1]}}
    assert len(model.contents) == 1


class Text(str):
    """A text of the caller's own."""


def test_values_of_other_classes_become_plain() -> None:
    data = {**BOX, "layout": Text("vertical"), "contents": tuple(BOX["contents"])}
    model = ottbuild.parse("line.flex_box", data)
    assert model == ottbuild.parse("line.flex_box", BOX)
    assert type(model.layout) is str


@pytest.mark.parametrize(
    ("change", "pointers"),
    [
        ({"contents": "text"}, ["/contents"]),
        ({"contents": {"type": "text"}}, ["/contents"]),
        ({"contents": [5, {"type": 5}, {}]}, ["/contents/0", "/contents/1/type", "/contents/2/type"]),
        ({"flex": True, "width": 1.5}, ["/width", "/flex"]),
        ({"flex": 10**4300}, ["/flex"]),
        ({"background": "red"}, ["/background"]),
    ],
)  # fmt: skip
def test_every_place_that_does_not_fit_is_reported(change: dict[str, Any], pointers: list[str]) -> None:
    with pytest.raises(InvalidPayload) as caught:
        ottbuild.parse("line.flex_box", {**BOX, **change})
    assert sorted(problem.pointer for problem in caught.value.problems) == sorted(pointers)


def test_an_unknown_variant_of_a_whole_payload_has_a_kind() -> None:
    model = ottbuild.parse("line.message", {"type": "hologram"})
    assert isinstance(model, Unknown)
    assert model.kind == "line.message"


def test_a_null_that_counts_is_no_missing_field() -> None:
    """One field is missing, where that is only a warning; null in another is what it was."""
    model = ottbuild.parse("cima360.ott_result", [{"recipient": "a", "messageId": None}])
    assert (model[0].message_id, model[0].status) == (None, UNSET)
    assert model.to_dict(check=False) == [{"recipient": "a", "messageId": None}]


def test_cattrs_reads_with_them() -> None:
    assert converter().structure(BOX, models.FlexBox) == ottbuild.parse("line.flex_box", BOX)
