"""The generated checks are enough for valid data, whatever their size, and go through what is there."""

from __future__ import annotations

import json
from typing import Any
from unittest.mock import patch

import pytest

import ottbuild
from ottbuild import Line
from ottbuild.schemas import checking
from tests.helpers import no_validator, refuse

BUBBLE, CAROUSEL = 30720, 51200


def bubble(size: int) -> dict[str, Any]:
    """Return a bubble with that many bytes of JSON text."""
    text = {"type": "text", "text": "x"}
    data = {"type": "bubble", "body": {"type": "box", "layout": "vertical", "contents": [text]}}
    text["text"] += "x" * (size - len(json.dumps(data, separators=(",", ":"))))
    return data


def flex(*sizes: int) -> dict[str, Any]:
    carousel = {"type": "carousel", "contents": [bubble(size) for size in sizes]}
    return {"type": "flex", "altText": "Menu", "contents": carousel}


EMPTY = len(json.dumps(flex()["contents"], separators=(",", ":")))


@pytest.mark.parametrize("sizes", [(500, 500), (BUBBLE, 500), (BUBBLE, CAROUSEL - BUBBLE - EMPTY - 1)])
def test_valid_data_of_any_size_need_no_validator(sizes: tuple[int, ...]) -> None:
    data = flex(*sizes)
    built = Line.flex(contents=data["contents"], alt_text="Menu")
    with no_validator(), patch.object(checking, "validate", refuse):
        assert ottbuild.check("line.message", data) == ottbuild.check("line.broadcast", {"messages": [data]}) == ()
        assert json.loads(built.to_bytes()) == data


@pytest.mark.parametrize(
    ("sizes", "pointers"),
    [((BUBBLE + 1, 500), ["/contents/contents/0"]), ((BUBBLE, CAROUSEL - BUBBLE - EMPTY), ["/contents"])],
)
def test_a_size_beyond_its_limit_is_reported(sizes: tuple[int, ...], pointers: list[str]) -> None:
    assert [(one.pointer, one.rule) for one in ottbuild.check("line.message", flex(*sizes))] == [
        (pointer, "json_size") for pointer in pointers
    ]


TEXT = {"type": "text", "text": "Hi"}


def box(**fields: Any) -> dict[str, Any]:
    """Return a message with a text that has these fields as well."""
    contents = {"type": "bubble", "body": {"type": "box", "layout": "vertical", "contents": [TEXT | fields]}}
    return {"type": "flex", "altText": "Menu", "contents": contents}


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"size": "sm", "color": "#aabbcc", "wrap": True, "flex": 0},
        {"margin": "7.25px", "offsetTop": "-3%", "action": {"type": "uri", "uri": "https://example.com/a"}},
    ],
)
def test_fields_in_any_order_need_no_validator(fields: dict[str, Any]) -> None:
    data = box(**dict(reversed(fields.items())))
    with no_validator(), patch.object(checking, "validate", refuse):
        assert ottbuild.check("line.message", data) == ottbuild.check("line.message", box(**fields)) == ()


class Lying(str):
    """A text that claims to be each other."""

    def __eq__(self, other: object) -> bool:
        return True

    __hash__ = str.__hash__


@pytest.mark.parametrize(
    ("fields", "rule"),
    [
        ({"size": "tiny"}, "pattern"),
        ({"weight": "heavy"}, "enum"),
        ({"wrap": 1}, "type"),
        ({"flex": True}, "type"),
        ({"size": 1}, "type"),
        ({"wrap": "true"}, "type"),
        ({"colour": "#aabbcc"}, "unknown_field"),
        ({Lying("colour"): "#aabbcc"}, "unknown_field"),
        ({"weight": Lying("heavy")}, "enum"),
    ],
)
def test_wrong_fields_of_a_wide_object_are_reported(fields: dict[str, Any], rule: str) -> None:
    data = box()
    data["contents"]["body"]["contents"] = [TEXT | fields]
    assert [one.rule for one in ottbuild.check("line.message", data)] == [rule]
