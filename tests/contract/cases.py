"""For each keyword: the cases at its limit, and those just beyond."""

from __future__ import annotations

from collections.abc import Callable, Iterator

from tests.contract.case import Case, as_it_is
from tests.contract.checks import check_cases
from tests.contract.conditions import all_the_same, no_branch, not_all, not_met, one_branch
from tests.contract.containers import contained, counted, distinct, left_out, needed, present, sized, twice, unlisted
from tests.contract.rules import Rule
from tests.contract.values import (
    at_enum,
    at_max_length,
    at_min_length,
    at_pattern,
    at_uri,
    number,
    off_const,
    off_enum,
    off_pattern,
    off_type,
    off_uri,
    off_variant,
    over_max_length,
    under_min_length,
)

Cases = Callable[[Rule], Iterator[Case]]

KEYWORDS: dict[str, tuple[Cases, Cases]] = {
    "type": (as_it_is, off_type),
    "variant": (as_it_is, off_variant),
    "const": (as_it_is, off_const),
    "enum": (at_enum, off_enum),
    "minLength": (at_min_length, under_min_length),
    "maxLength": (at_max_length, over_max_length),
    "pattern": (at_pattern, off_pattern),
    "x-uri": (at_uri, off_uri),
    "minimum": (lambda rule: number(rule, "minimum", False), lambda rule: number(rule, "minimum", True)),
    "maximum": (lambda rule: number(rule, "maximum", False), lambda rule: number(rule, "maximum", True)),
    "minItems": (
        lambda rule: sized(rule, "minItems", "min_items", 0),
        lambda rule: sized(rule, "minItems", "min_items", -1),
    ),
    "maxItems": (
        lambda rule: sized(rule, "maxItems", "max_items", 0),
        lambda rule: sized(rule, "maxItems", "max_items", 1),
    ),
    "uniqueItems": (distinct, twice),
    "contains": (lambda rule: contained(rule, False), lambda rule: contained(rule, True)),
    "required": (present, left_out),
    "dependentRequired": (lambda rule: needed(rule, False), lambda rule: needed(rule, True)),
    "closed": (as_it_is, unlisted),
    "minProperties": (
        lambda rule: counted(rule, "minProperties", "min_fields", 0),
        lambda rule: counted(rule, "minProperties", "min_fields", -1),
    ),
    "maxProperties": (
        lambda rule: counted(rule, "maxProperties", "max_fields", 0),
        lambda rule: counted(rule, "maxProperties", "max_fields", 1),
    ),
    "oneOf": (lambda rule: one_branch(rule, "oneOf"), lambda rule: no_branch(rule, "oneOf")),
    "anyOf": (lambda rule: one_branch(rule, "anyOf"), lambda rule: no_branch(rule, "anyOf")),
    "not": (not_all, all_the_same),
    "if": (not_met, lambda rule: iter(())),  # beyond it are the rules of its consequence
    "x-check": (lambda rule: check_cases(rule, False), lambda rule: check_cases(rule, True)),
}


def limits_of(rule: Rule) -> Iterator[Case]:
    """Yield the cases at the limit, whose payloads are valid."""
    yield from KEYWORDS[rule.keyword][0](rule)


def beyond_of(rule: Rule) -> Iterator[Case]:
    """Yield the cases just beyond the limit, whose payloads have exactly one problem."""
    yield from KEYWORDS[rule.keyword][1](rule)
