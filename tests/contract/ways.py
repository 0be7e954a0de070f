"""Ways from the payload kinds to components, over payloads that keep every rule."""

from __future__ import annotations

import json
from collections import Counter
from functools import cache
from random import Random
from typing import Any, NamedTuple

import ottbuild
from ottbuild.catalog import kind_homes
from ottbuild.schemas.draft import Impossible
from ottbuild.schemas.spec import Schema, schema_of
from ottbuild.schemas.validator import validate
from tests.contract.cases import Told
from tests.contract.maker import Maker
from tests.contract.rules import Step, Way, references

ATTEMPTS = 24
"""How often the making of a payload is tried, each time with other choices."""


def look(root: Schema, data: Any) -> list[Told]:
    """What is wrong with a payload, by the judge; the fast check has to agree that something is, or nothing."""
    if is_kind(root):
        problems = ottbuild.check(root.label, json.dumps(data))
    else:
        problems = validate(root, data)
    try:
        accepted = root.accepts(data) is True
    except Exception:  # that is how a fast check says that it stumbled
        accepted = False
    found: list[Told] = [(p.pointer, p.rule, p.limit, p.actual, p.unit) for p in problems]
    if accepted == bool(problems):
        found.append(("", f"the fast check says {accepted}", None, None, None))
    return found


def kinds() -> tuple[Schema, ...]:
    """All payload kinds."""
    return tuple(schema_of(*kind_homes()[kind]) for kind in ottbuild.kinds())


def is_kind(root: Schema) -> bool:
    return root.label in kind_homes() and schema_of(*kind_homes()[root.label]) is root


class Entry(NamedTuple):
    """A way from a payload kind into a component."""

    root: Schema
    way: Way
    attempt: int
    """The attempt that makes a payload with the component in it."""


def varied(way: Way, turn: int) -> Way:
    """The same way, on later turns through second items instead of first ones."""
    random = Random(turn)
    return tuple(
        Step("go", 1) if turn and step.value == 0 and step.do == "go" and random.random() < 0.5 else step
        for step in way
    )


@cache
def entries(roots: tuple[Schema, ...], ways: int = 8) -> dict[Schema, list[Entry]]:
    """The shortest ways from payload kinds into every component that such a payload can hold: at most so many.

    Not many of them lead through one place that refers to it, since what is asked for there would be asked of all.
    """
    found: dict[Schema, list[Entry]] = {}
    through = Counter[str]()
    waiting: list[tuple[Schema, Schema, Way, str]] = [(root, root, (), "") for root in roots]
    for schema, root, way, door in waiting:  # grows meanwhile, by ever longer ways
        known = found.setdefault(schema, [])
        if len(known) >= ways or (door and through[door] >= max(1, ways // 4)):
            continue
        entry = first_good_entry(root, way)
        if entry is None:
            continue
        through[door] += 1
        known.append(entry)
        for target, further in references(schema):
            door = "" if further[-1].do == "is" else f"{schema} {further} {target}"
            waiting.append((target, root, (*entry.way, *further), door))
    return found


def first_good_entry(root: Schema, way: Way) -> Entry | None:
    for attempt in range(ATTEMPTS):
        entry = Entry(root, varied(way, attempt), attempt)
        try:
            maker = Maker(root, attempt)
            maker.follow(entry.way)
            if not look(root, maker.solve()):
                return entry
        except Impossible:
            continue
    return None
