"""Words facts and changes for the change report and the reference."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ottbuild.schemas.conditions import condition
from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.limits import RANGES
from ottbuild.schemas.wording import counted, show
from ottbuild_codegen.changes.facts import HIGH, LOW, Fact, Path
from ottbuild_codegen.spec.model import Component


def subject(component: Component, path: Path) -> str:
    """Return the name of a place: `GenericTemplate.elements[].title`."""
    return component.name + "".join(step if step[0] in "[{" else f".{step}" for step in path)


class Kind(NamedTuple):
    """How facts of one keyword are worded, as sentences without a subject."""

    added: str
    """The id of the change that adds such a fact."""
    removed: str
    words: Callable[[Fact], str]
    gone: Callable[[Fact], str]
    """Words a fact that no longer holds."""
    short: Callable[[Fact], str] | None = None
    """Words only what differs between facts of one key; None if all of it does."""


def fact_words(fact: Fact, short: bool = False) -> str:
    """Return a fact as a sentence without a subject; `short` for what follows the words of a similar fact."""
    kind = KINDS[fact.keyword]
    return kind.short(fact) if short and kind.short else kind.words(fact)


def gone_words(fact: Fact) -> str:
    """Return a fact that no longer holds as a sentence without a subject."""
    return KINDS[fact.keyword].gone(fact)


_UNITS = {word: limit.unit for limit in RANGES for word in (limit.low, limit.high)}


def amount(fact: Fact) -> str:
    """Return the number in a limit, with its unit."""
    number, unit = fact.value
    return counted(number, UNITS[unit][0] if unit else _UNITS[fact.keyword])


def _limit(fact: Fact) -> str:
    verb = "has" if _UNITS[fact.keyword] else "is"
    return f"{verb} at {'least' if fact.keyword in LOW else 'most'} {amount(fact)}"


def _limit_gone(fact: Fact) -> str:
    return f"is without a limit, was {_limit(fact).partition(' ')[2]}"


def _enum(fact: Fact) -> str:
    return f"takes only {', '.join(show(json.loads(value)) for value in sorted(fact.value))}"


def _not(fact: Fact) -> str:
    return f"must not be such that {condition(json.loads(fact.detail))}"


def _count(fact: Fact) -> str:
    low, high = fact.value
    return f"{low} or more" if high is None else f"{low} to {high}"


def _contains(fact: Fact) -> str:
    return f"has {_count(fact)} items of which {condition(json.loads(fact.detail))}"


def _check(fact: Fact) -> str:
    check = json.loads(fact.detail)
    parameters = [
        f"{key} {part if isinstance(part, str) else json.dumps(part)}" for key, part in check.items() if key != "rule"
    ]
    most = [f"at most {fact.value}"] if fact.value is not None else []
    return " ".join(["keeps the rule", check["rule"], *parameters, *most])


def _address(fact: Fact) -> str:
    schemes, refused, is_ascii = fact.value
    words = f"is an address with {' or '.join(sorted(schemes))}" if schemes else "is an address"
    without = [
        *([f"any of {' '.join(sorted(refused))}"] if refused else []),
        *(["other than ASCII"] if is_ascii else []),
    ]
    return f"{words}, without {' and '.join(without)}" if without else words


def _branches(fact: Fact) -> str:
    exactly, rules = fact.value
    branches = [condition(json.loads(rule)) for rule in sorted(rules)]
    return f"{'exactly' if exactly else 'at least'} one of: {'; '.join(branches)}"


KINDS: dict[str, Kind] = {
    **{
        key: Kind(f"{name}-added", f"{name}-removed", _limit, _limit_gone, lambda fact: str(fact.value[0]))
        for key, name in (LOW | HIGH).items()
    },
    "required": Kind("required-added", "required-removed", lambda _: "is required", lambda _: "is no longer required"),
    "enum": Kind("values-closed", "values-opened", _enum, lambda fact: f"takes any value, was: {_enum(fact)}"),
    "type": Kind(
        "type-narrowed",
        "type-widened",
        lambda fact: f"is {type_words(fact.value)}",
        lambda fact: f"is of any type, was: is {type_words(fact.value)}",
    ),
    "pattern": Kind(
        "pattern-added",
        "pattern-removed",
        lambda fact: f"matches {fact.detail}",
        lambda fact: f"takes any text, was: matches {fact.detail}",
    ),
    "x-uri": Kind("uri-added", "uri-removed", _address, lambda fact: f"takes any text, was: {_address(fact)}"),
    "uniqueItems": Kind(
        "unique-items-added",
        "unique-items-removed",
        lambda _: "has items that all differ",
        lambda _: "may have equal items",
    ),
    "not": Kind(
        "condition-added",
        "condition-removed",
        _not,
        lambda fact: _not(fact).replace("must not be", "may be", 1),
    ),
    "contains": Kind(
        "condition-added",
        "condition-removed",
        _contains,
        lambda fact: f"need no longer have {_contains(fact).removeprefix('has ')}",
        _count,
    ),
    "x-check": Kind(
        "check-added",
        "check-removed",
        _check,
        lambda fact: f"need no longer keep {_check(fact).removeprefix('keeps ')}",
        lambda fact: _check(fact) if fact.value is None else f"{fact.value}",
    ),
    "choice": Kind(
        "condition-added",
        "condition-removed",
        lambda fact: f"must be such that {_branches(fact)}",
        lambda fact: f"need no longer be such that {_branches(fact)}",
        _branches,
    ),
}
"""Keyword of a fact -> its wording."""


def guard_words(guard: tuple[Path, str]) -> str:
    """Return the condition under which a fact holds."""
    path, rule = guard
    return condition(json.loads(rule), f"{dotted(path)}." if path else "")


def dotted(path: Path) -> str:
    """Return a path as text: `elements[].title`."""
    return "".join(step if step[0] in "[{" else f".{step}" for step in path).removeprefix(".")


def type_words(names: frozenset[str] | None) -> str:
    """Return JSON types in words."""
    if names is None:
        return "of any type"
    return " or ".join(sorted(names - ({"integer"} if "number" in names else set())))


def a_thing(component: Component) -> str:
    """Return a component in words."""
    return f"a union, {component.name}" if component.is_union else f"a {component.name}"


def variant_words(values: list[str], tag: str) -> str:
    """Return variants in words."""
    return ", ".join(
        (f"a {value[1:-1]}" if value else f"an object without {tag}") if is_untagged(value) else show(value)
        for value in values
    )


def is_untagged(value: str) -> bool:
    """Return True if a variant has no tag: `value` is "", or its name in parentheses."""
    return not value or value.startswith("(")


def told_apart_by(union: Component, tag: str) -> str:
    """Return what tells the members of a union apart."""
    return "keys" if union.is_union and not union.node["discriminator"]["mapping"] else tag


READ = {
    "null": "null",
    "unknown": "an unknown field",
    "text": "a text for a number or a boolean",
    "number": "a number for a text",
    "json": "JSON text for an object or an array",
}
"""What is not plain, in `x-reads` and in words."""


def reading(was: dict[str, str], now: dict[str, str]) -> Iterator[tuple[str, str]]:
    """Yield the changes of how a provider reads what is not plain: rule and text."""
    for key, what in READ.items():
        before, after = (part.get(key, "refused") for part in (was, now))
        if before != after:
            text = f"takes {what} as {after}, was {before}"
            if after == "refused":
                yield "reads-tightened", text
            elif before == "refused":
                yield "reads-loosened", text
            else:
                yield ("warning-added" if after == "uncertain" else "warning-removed"), text


def error_words(error: dict[str, Any] | None) -> str:
    """Return a provider's own error in words."""
    if error is None:
        return "nothing"
    return " with code ".join(show(error[key]) for key in ("message", "code") if key in error)
