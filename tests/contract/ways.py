"""Ways from the payload kinds to components, through valid payloads."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from random import Random
from typing import Any, NamedTuple

import ottbuild
from ottbuild.catalog import kind_homes
from ottbuild.schemas.examples.draft import Impossible
from ottbuild.schemas.jsontext import SHAPE_ERRORS
from ottbuild.schemas.spec import Schema, schema_of
from ottbuild.schemas.validator import validate
from tests.contract.case import Expected
from tests.contract.maker import Maker
from tests.contract.rules import Step, Way, references

ATTEMPTS = 24
"""How many payloads are tried for a case, each with other choices."""


def problems_of(root: Schema, data: Any) -> list[Expected]:
    """Return the problems of a payload, with another one if the generated check and the validator disagree."""
    if is_kind(root):
        problems = ottbuild.check(root.label, json.dumps(data))
    else:
        problems = validate(root, data)
    try:
        accepted = root.accepts(data) is True
    except SHAPE_ERRORS:  # data of another shape than the check expects
        accepted = False
    report: list[Expected] = [(p.pointer, p.rule, p.limit, p.actual, p.unit) for p in problems]
    if accepted == bool(problems):
        report.append(("", f"the generated check returns {accepted}", None, None, None))
    return report


def kinds() -> tuple[Schema, ...]:
    """Return the schemas of all payload kinds."""
    return tuple(schema_of(*kind_homes()[kind]) for kind in ottbuild.kinds())


def is_kind(root: Schema) -> bool:
    return root.label in kind_homes() and schema_of(*kind_homes()[root.label]) is root


class Entry(NamedTuple):
    """A way from a payload kind into a component."""

    root: Schema
    way: Way
    attempt: int
    """The attempt whose payload is valid and has the component."""


def varied(way: Way, turn: int) -> Way:
    """Return the same way; on later turns, it leads through second items instead of first ones."""
    random = Random(turn)
    return tuple(
        Step("go", 1) if turn and step.value == 0 and step.do == "go" and random.random() < 0.5 else step
        for step in way
    )


@cache
def entries(roots: tuple[Schema, ...], ways: int = 8) -> dict[Schema, list[Entry]]:
    """Return the shortest ways from payload kinds into every component that their payloads can have.

    Few of them lead through the same reference to a component, since all of those have the conditions of that place.
    """
    by_schema: dict[Schema, list[Entry]] = {}
    through = Counter[str]()
    waiting: list[tuple[Schema, Schema, Way, str]] = [(root, root, (), "") for root in roots]
    for schema, root, way, door in waiting:  # grows meanwhile, by ever longer ways
        known = by_schema.setdefault(schema, [])
        if len(known) >= ways or (door and through[door] >= max(1, ways // 4)):
            continue
        entry = first_valid_entry(root, way)
        if entry is None:
            continue
        through[door] += 1
        known.append(entry)
        for target, further in references(schema):
            door = "" if further[-1].do == "is" else f"{schema} {further} {target}"
            waiting.append((target, root, (*entry.way, *further), door))
    return by_schema


def first_valid_entry(root: Schema, way: Way) -> Entry | None:
    for attempt in range(ATTEMPTS):
        entry = Entry(root, varied(way, attempt), attempt)
        try:
            maker = Maker(root, attempt)
            maker.follow(entry.way)
            if not problems_of(root, maker.solve()):
                return entry
        except Impossible:
            continue
    return None
