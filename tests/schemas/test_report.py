"""What the validator leaves out: repetitions, and problems that another one explains."""

from __future__ import annotations

from typing import Any

import pytest

from ottbuild.schemas.spec import Node, spec_of
from ottbuild.schemas.validator import fits, validate_node

SPEC = spec_of("ottbuild.providers.line")


def problems(node: Node, data: Any) -> list[tuple[str, str, str]]:
    return [(one.pointer, one.rule, one.message) for one in validate_node(SPEC, node, data)]


def test_the_same_problem_is_reported_once() -> None:
    node = {"type": "object", "allOf": [{"required": ["a"]}, {"required": ["a"]}]}
    assert problems(node, {}) == [("/a", "required", "is required")]


def test_other_limits_at_one_place_are_reported_each() -> None:
    node = {"type": "string", "allOf": [{"minLength": 3}, {"minLength": 2}]}
    assert [message for _, _, message in problems(node, "x")] == [
        "is 1 character long, at least 3 are needed",
        "is 1 character long, at least 2 are needed",
    ]


def test_a_repetition_with_a_text_of_the_provider_takes_the_place_of_the_first() -> None:
    own = {"required": ["a"], "x-errors": {"missing": {"message": "Give a.", "code": 7}}}
    found = validate_node(SPEC, {"type": "object", "required": ["a"], "allOf": [own]}, {})
    assert [(one.pointer, one.provider_message, one.provider_code) for one in found] == [("/a", "Give a.", 7)]


def test_a_problem_under_conditions_has_them_all_as_reasons() -> None:
    inner = {"if": {"required": ["b"]}, "then": {"required": ["c"]}}
    node = {"if": {"required": ["a"], "properties": {"a": {"const": 1}}}, "then": inner}
    assert problems(node, {"a": 1, "b": 2}) == [("/c", "required", "is required (because a is 1 and b is set)")]


@pytest.mark.parametrize(
    ("condition", "data", "reason"),
    [
        ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, {"a": 1}, "a is set"),
        ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, {"b": 1}, "b is set"),
        ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}]}, {"a": 1, "b": 1}, "a is set and b is set"),
        ({"oneOf": [{"required": ["a"]}, {"required": ["b"]}]}, {"b": 1}, "b is set"),
        ({"required": ["a"], "properties": {"a": {"enum": ["x", "y"]}}}, {"a": "y"}, "a is 'y'"),
        ({"properties": {"a": {"anyOf": [{"required": ["b"]}, {"required": ["d"]}]}}}, {"a": {"d": 1}}, "a.d is set"),
        ({"anyOf": [{"required": ["a"]}, {"required": ["b"]}], "description": "it is so"}, {"a": 1}, "it is so"),
    ],
)
def test_a_reason_names_only_what_holds(condition: Node, data: Any, reason: str) -> None:
    found = problems({"if": condition, "then": {"required": ["c"]}}, data)
    assert found == [("/c", "required", f"is required (because {reason})")]


def test_the_branch_for_an_unmet_condition_says_so() -> None:
    node = {"if": {"required": ["a"]}, "then": {}, "else": {"required": ["b"]}}
    assert problems(node, {}) == [("/b", "required", "is required (because it is not so that a is set)")]


def test_a_value_of_a_wrong_type_has_no_other_problem() -> None:
    node = {"type": "object", "properties": {"a": {"type": "string"}}, "allOf": [{"properties": {"a": {"const": "x"}}}]}
    assert problems(node, {"a": 1}) == [("/a", "type", "must be a string, not the number 1")]


@pytest.mark.parametrize(
    "condition",
    [
        {"not": {"properties": {"a": {"minimum": 5}}}},
        {"if": {"properties": {"a": {"minimum": 5}}}, "then": {"required": ["b"]}},
        {"anyOf": [{"properties": {"a": {"maximum": 5}}}, {"required": ["b"]}]},
        {"oneOf": [{"properties": {"a": {"maximum": 5}}}, {"required": ["b"]}]},
    ],
    ids=lambda condition: next(iter(condition)),
)
def test_a_condition_on_a_value_of_a_wrong_type_adds_nothing(condition: Node) -> None:
    node = {"type": "object", "properties": {"a": {"type": "integer"}}, "allOf": [condition]}
    assert problems(node, {"a": "x"}) == [("/a", "type", "must be an integer, not the string 'x'")]
    assert problems(node, {"a": 9}) != []


def test_a_text_has_one_problem_and_a_number_has_all() -> None:
    assert [rule for _, rule, _ in problems({"minLength": 3, "pattern": "y"}, "x")] == ["min_length"]
    assert [rule for _, rule, _ in problems({"enum": [1], "minimum": 5}, 2)] == ["enum", "minimum"]


def test_an_empty_object_has_one_problem() -> None:
    node = {"type": "object", "minProperties": 1, "required": ["a"]}
    assert problems(node, {}) == [("", "min_fields", "must not be empty")]
    assert [rule for _, rule, _ in problems({**node, "minProperties": 3}, {"b": 1})] == ["min_fields", "required"]


def test_a_trial_ends_at_the_first_problem_and_leaves_no_trace() -> None:
    node = {"type": "object", "required": ["a"], "properties": {"b": {"type": "array", "items": {"type": "string"}}}}
    assert not fits(SPEC, node, {"b": [1]})
    assert fits(SPEC, node, {"a": 0, "b": ["x"]})
    both = {"type": "object", "properties": {"b": {"items": {"anyOf": [{"required": ["x"]}, {"required": ["y"]}]}}}}
    assert [pointer for pointer, _, _ in problems(both, {"b": [{}, {"x": 1}, {}]})] == ["/b/0", "/b/2"]
