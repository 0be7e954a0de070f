"""Facts and changes in words."""

from __future__ import annotations

import json
from typing import Any

from codegen.changes.facts import HIGH, LOW, Fact, Path
from codegen.ir import Component
from codegen.text import UNITS
from ottbuild.runtime.judge import condition, show


def subject(component: Component, path: Path) -> str:
    """`GenericTemplate.elements[].title`."""
    return component.name + "".join(step if step[0] in "[{" else f".{step}" for step in path)


def fact_words(fact: Fact, short: bool = False) -> str:
    """A fact as a sentence without its subject; `short`: as much as is needed after one of the same kind."""
    keyword, value = fact.keyword, fact.value
    if keyword in LOW | HIGH:
        number, unit = value
        what = {"Length": UNITS.get(unit, "characters"), "Items": "items", "ties": "fields"}
        words = next((f" {word}" for end, word in what.items() if keyword.endswith(end)), "")
        least = f"at {'least' if keyword in LOW else 'most'} {number}{words}"
        return str(number) if short else f"{'has' if words else 'is'} {least}"
    if keyword == "required":
        return "is required"
    if keyword == "enum":
        return f"is one of {', '.join(show(json.loads(one)) for one in sorted(value))}"
    if keyword == "type":
        return f"is {type_words(value)}"
    if keyword == "pattern":
        return f"matches {fact.detail}"
    if keyword == "uniqueItems":
        return "has items that all differ"
    if keyword == "not":
        return f"must not be such that {condition(json.loads(fact.detail))}"
    if keyword == "contains":
        low, high = value
        count = f"{low} or more" if high is None else f"{low} to {high}"
        return count if short else f"has {count} items of which {condition(json.loads(fact.detail))}"
    if keyword == "x-check":
        if short and value is not None:
            return f"{value}"
        check = json.loads(fact.detail)
        parameters = [f"{key} {show(part)}" for key, part in check.items() if key != "rule"]
        return " ".join(
            ["keeps the rule", check["rule"], *parameters, *([f"at most {value}"] if value is not None else [])]
        )
    branches = [condition(json.loads(one)) for one in sorted(value)]
    which = f"{'at least' if keyword == 'anyOf' else 'exactly'} one of: {'; '.join(branches)}"
    return which if short else f"must be such that {which}"


def guard_words(guard: tuple[Path, str]) -> str:
    """What is asked before a fact counts."""
    path, rule = guard
    return condition(json.loads(rule), "".join(step if step[0] in "[{" else f"{step}." for step in path))


def type_words(names: frozenset[str] | None) -> str:
    """JSON types in words."""
    if names is None:
        return "of any type"
    return " or ".join(sorted(names - ({"integer"} if "number" in names else set())))


def a_thing(component: Component) -> str:
    """A component in words."""
    return f"a union, {component.name}" if component.is_union else f"a {component.name}"


def variant_words(values: list[str], tag: str) -> str:
    """Variants in words."""
    return ", ".join(show(value) if value else f"an object without {tag}" for value in values)


def error_words(error: dict[str, Any] | None) -> str:
    """A provider's own error in words."""
    if error is None:
        return "nothing"
    return " with code ".join(show(error[key]) for key in ("message", "code") if key in error)
