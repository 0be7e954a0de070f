"""Limits in words, and the words of messages."""

from __future__ import annotations

from typing import Any

import pytest

from ottbuild.schemas.limits import deprecated, limits
from ottbuild.schemas.wording import LONGEST_NAME, counted, hint, listed, show
from ottbuild_codegen.spec.text import described

WORDS: list[tuple[dict[str, Any], list[str]]] = [
    ({"minLength": 1, "maxLength": 20}, ["1 to 20 characters"]),
    ({"maxLength": 1}, ["at most 1 character"]),
    ({"minLength": 1}, ["not empty"]),
    ({"minLength": 4, "maxLength": 4}, ["exactly 4 characters"]),
    ({"minLength": 0, "maxLength": 4}, ["at most 4 characters"]),
    ({"maxLength": 9, "x-length-unit": "utf16"}, ["at most 9 UTF-16 code units"]),
    ({"maxLength": 9, "x-length-unit": "byte", "minItems": 1}, ["at most 9 bytes", "not empty"]),
    ({"minItems": 2, "maxItems": 3}, ["2 to 3 items"]),
    ({"minProperties": 2, "maxProperties": 2}, ["exactly 2 fields"]),
    ({"minimum": 0, "maximum": 5}, ["0 to 5"]),
    ({"minimum": 1}, ["at least 1"]),
    ({"maximum": 2.5}, ["at most 2.5"]),
    ({"pattern": "^x$"}, ["matches ^x$"]),
    ({"propertyNames": {"pattern": "^x$"}}, ["keys match ^x$"]),
    ({"uniqueItems": True}, ["no item twice"]),
    ({"default": "x"}, ["if absent, the provider assumes 'x'"]),
    ({"x-accepts": ["integer", "boolean"]}, ["when parsing, integer or boolean passes too"]),
]


@pytest.mark.parametrize(("node", "phrases"), WORDS)
def test_limits_in_words(node: dict[str, Any], phrases: list[str]) -> None:
    assert limits(node) == phrases


@pytest.mark.parametrize(
    ("node", "description", "stated"),
    [
        ({"minItems": 1, "maxItems": 500}, "The user ids, 1 to 500; no groups.", True),
        ({"minItems": 1, "maxItems": 50}, "The user ids, 1 to 500; no groups.", False),
        ({"minItems": 1, "maxItems": 5}, "From 11 to 5 of them.", False),
        ({"maxLength": 300}, "Text of up to 300 characters.", True),
        ({"maxLength": 300, "x-length-unit": "grapheme"}, "Text of up to 300 characters.", False),
        ({"maxLength": 300, "x-length-unit": "byte"}, "Text of up to 300 bytes.", True),
        ({"maxLength": 30}, "Text of 30.5 pages.", False),
        ({"maxLength": 30}, "Text; 30 is a nice number.", False),
        ({"minLength": 2, "maxLength": 2}, "Country as 2 letters.", True),
        ({"minItems": 1}, "The items; 1 at least.", False),
        ({"minimum": 3}, "3 or more.", False),
    ],
)
def test_a_size_that_the_description_states_is_left_out(node: dict[str, Any], description: str, stated: bool) -> None:
    assert (limits(node, beside=description) == []) is stated
    assert limits(node) != []


def test_advice_that_the_description_states_is_left_out_unless_another_limit_is_shown() -> None:
    advice = [{"maxItems": 5, "x-severity": "warning"}]
    assert limits({"maxItems": 20, "allOf": advice}, beside="Up to 20; best are at most 5.") == []
    assert limits({"maxItems": 20, "allOf": advice}, beside="Best are at most 5.") == [
        "at most 20 items",
        "advised: at most 5 items",
    ]
    assert limits({"maxItems": 20, "allOf": advice}, beside="Up to 20.") == ["advised: at most 5 items"]


@pytest.mark.parametrize(
    ("node", "text"),
    [
        ({"description": "A name", "maxLength": 9}, "A name. At most 9 characters."),
        ({"description": "Up to 9 signs", "maxLength": 9}, "Up to 9 signs."),
        ({"description": "A colour", "pattern": "^#"}, "A colour."),
        ({"description": "A colour", "pattern": "^#", "examples": ["#0ff"]}, "A colour. For example, '#0ff'."),
        ({"pattern": "^#"}, "Matches ^#."),
        ({"x-deprecated": {"since": "2020-01-01", "use": "b"}}, "Deprecated since 2020-01-01: use b."),
        ({"deprecated": True, "description": "Old"}, "Deprecated. Old."),
        ({"x-values": [{"value": "a"}]}, "Values not listed here pass too."),
    ],
)
def test_the_description_of_a_value_in_a_docstring(node: dict[str, Any], text: str) -> None:
    assert described(node) == text


def test_deprecation_in_words() -> None:
    assert deprecated({}) == []
    assert deprecated({"deprecated": True}) == ["is deprecated by the provider"]
    notice = {"x-deprecated": {"since": "2020-01-01", "use": "b"}}
    assert deprecated(notice, lambda name: f"`{name}`") == ["was switched off by the provider on 2020-01-01; use `b`"]


def test_values_names_and_counts_in_words() -> None:
    assert [show(value) for value in (True, None, 1, "x")] == ["true", "null", "1", "'x'"]
    assert len(show("x" * 100)) == 80
    assert [listed(names, "or") for names in ([], ["a"], ["a", "b", "c"])] == ["nothing", "a", "a, b or c"]
    assert [counted(number, "items") for number in (0, 1, 2)] == ["0 items", "1 item", "2 items"]
    assert hint("rde", ["red", 5]) == "; did you mean 'red'?"
    for value, known, meant in (
        ("response", ["RESPONSE"], "RESPONSE"),
        ("web-url", ["web_url", "postback"], "web_url"),
        ("webUrl", ["web_url"], "web_url"),
        ("url", ["uri", "text"], "uri"),
        ("first", ["economy", "first_class"], "first_class"),
        ("datetime", ["datetimepicker"], "datetimepicker"),
    ):
        assert hint(value, known) == f"; did you mean {meant!r}?"
    assert hint("spacer", ["span", "separator", "text"]) == ""
    assert hint("x", ["red"]) == hint(5, ["red"]) == hint("red" + "x" * LONGEST_NAME, ["red"]) == ""
