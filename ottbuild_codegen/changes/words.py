"""Facts and changes in words."""

from __future__ import annotations

import json
from typing import Any

from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.validator import condition, show
from ottbuild_codegen.changes.facts import HIGH, LOW, Fact, Path
from ottbuild_codegen.spec.model import Component


def subject(component: Component, path: Path) -> str:
    """`GenericTemplate.elements[].title`."""
    return component.name + "".join(step if step[0] in "[{" else f".{step}" for step in path)


def amount(fact: Fact) -> str:
    """The number in a limit, with what it counts."""
    number, unit = fact.value
    what = {"Length": UNITS[unit or "character"][0], "Items": "items", "ties": "fields"}
    words = next((f" {word}" for end, word in what.items() if fact.keyword.endswith(end)), "")
    return f"{number}{words.removesuffix('s') if number == 1 else words}"


def fact_words(fact: Fact, short: bool = False) -> str:
    """A fact as a sentence without its subject; `short`: as much as is needed after one of the same kind."""
    keyword, value = fact.keyword, fact.value
    if keyword in LOW | HIGH:
        limit = f"at {'least' if keyword in LOW else 'most'} {amount(fact)}"
        return str(value[0]) if short else f"{'is' if keyword.endswith('imum') else 'has'} {limit}"
    if keyword == "required":
        return "is required"
    if keyword == "enum":
        return f"takes only {', '.join(show(json.loads(one)) for one in sorted(value))}"
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
        parameters = [
            f"{key} {part if isinstance(part, str) else json.dumps(part)}"
            for key, part in check.items()
            if key != "rule"
        ]
        return " ".join(
            ["keeps the rule", check["rule"], *parameters, *([f"at most {value}"] if value is not None else [])]
        )
    exactly, rules = value
    branches = [condition(json.loads(one)) for one in sorted(rules)]
    which = f"{'exactly' if exactly else 'at least'} one of: {'; '.join(branches)}"
    return which if short else f"must be such that {which}"


def gone_words(fact: Fact) -> str:
    """A fact that is gone, as a sentence without its subject."""
    keyword, words = fact.keyword, fact_words(fact)
    if keyword in LOW | HIGH:
        return f"is without a limit, was {words.removeprefix('has ').removeprefix('is ')}"
    if keyword in ("enum", "type", "pattern"):
        what = {"enum": "takes any value", "type": "is of any type", "pattern": "takes any text"}[keyword]
        return f"{what}, was: {words}"
    if keyword in ("required", "not", "uniqueItems"):
        return {
            "required": "is no longer required",
            "not": words.replace("must not be", "may be", 1),
            "uniqueItems": "may have equal items",
        }[keyword]
    verb, _, rest = words.partition(" ")
    return f"need no longer {({'has': 'have', 'keeps': 'keep', 'must': ''}[verb] + ' ' + rest).strip()}"


def guard_words(guard: tuple[Path, str]) -> str:
    """What is asked before a fact counts."""
    path, rule = guard
    return condition(json.loads(rule), f"{dotted(path)}." if path else "")


def dotted(path: Path) -> str:
    """`elements[].title`."""
    return "".join(step if step[0] in "[{" else f".{step}" for step in path).removeprefix(".")


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
