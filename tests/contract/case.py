"""A case: a payload to try a rule with, and the problem that it must give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

from ottbuild.schemas.examples.draft import ABSENT, Impossible, Path
from ottbuild.schemas.jsondata import has_type
from tests.contract.maker import Maker
from tests.contract.rules import Rule

Expected = tuple[str, str, Any, Any, str | None]
"""Pointer, rule, limit, actual value and unit of a problem."""
Reported = tuple[str, str, Any, Any, str | None, str]
"""The same of a reported problem, with its severity."""


class Case(NamedTuple):
    """A payload to make."""

    name: str
    prepare: Callable[[Maker, Path], Callable[[], Expected] | None]
    """Changes the place that the rule is about, and returns the problem that the finished payload must give, if any."""


def pointer(at: Path) -> str:
    """Return the JSON Pointer of a place."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in at)


def expect(
    rule: Rule, at: Path, problem: str, limit: Any = None, actual: Any = None, unit: str | None = None
) -> Callable[[], Expected]:
    """Return a problem that is known before the payload is finished."""
    shown = "***" if rule.node.get("x-secret") and unit is None else actual
    return lambda: (pointer(at), problem, limit, shown, unit)


def as_it_is(rule: Rule) -> Iterator[Case]:
    """Yield the case of a payload that the rule is not broken in."""
    yield Case("as it is", lambda maker, at: None)


def set_value(maker: Maker, at: Path, rule: Rule, value: Any) -> Path:
    """Set the value that the rule is about: a place, or the name of the place."""
    if not rule.named:
        maker.ensure(at)
        maker.free(at)
        if at[-1:] == (0,) and isinstance(maker.get(at[:-1]), str):  # which takes a text or an array
            maker.put(at[:-1], [value])
        maker.put(at, value)
        if maker.get(at) is ABSENT or maker.get(at) != value:
            raise Impossible(f"{at} can't be {value!r}")
        maker.fixed.add(at)
        return at
    item = maker.get(at)
    maker.kept.discard(at)
    maker.drop(at)
    maker.put((*at[:-1], value), item)
    maker.kept.add((*at[:-1], value))
    return (*at[:-1], value)


def choose(maker: Maker, at: Path, value: Any) -> None:
    """Set a value; for the tag of a union, also take its variant."""
    maker.ensure(at)
    maker.free(at)
    maker.become(at, [value])
    if maker.get(at) != value:
        raise Impossible(f"{at} can't be {value!r}")
    maker.fixed.add(at)


def kind_of(value: Any) -> str:
    names = ("boolean", "integer", "number", "string", "array", "object", "null")
    return next(name for name in names if has_type(value, name))
