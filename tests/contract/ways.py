"""Ways from the payload kinds to components, through valid payloads."""

from __future__ import annotations

import json
import re
from collections import Counter
from collections.abc import Iterator
from functools import cache, partial
from random import Random
from typing import Any, NamedTuple

import ottbuild
from ottbuild.catalog import kind_homes
from ottbuild.schemas.examples.draft import Impossible, Path
from ottbuild.schemas.fast import known_valid
from ottbuild.schemas.jsondata import SHAPE_ERRORS, steps
from ottbuild.schemas.problem import Problem, errors_in
from ottbuild.schemas.report import ALWAYS_ERRORS
from ottbuild.schemas.severity import Reads, Softening
from ottbuild.schemas.spec import Node, Schema, Spec, expand, schema_of
from ottbuild.schemas.validator import validate
from ottbuild.schemas.variants import inside
from tests.contract.case import Expected, Reported
from tests.contract.maker import Maker
from tests.contract.rules import Rule, Step, Way, references
from tests.fuzz.verdicts import has_empty, is_accepted
from tests.once import once

ATTEMPTS = 24
"""How many payloads are tried for a case, each with other choices."""


def problems_of(root: Schema, data: Any) -> list[Reported]:
    """Return the problems of a payload, with another one if the generated check and the validator disagree.

    What is switched off is left out: the payloads of a component that the provider has switched off all break that rule.
    What explains a tag as the misspelt or missing one of a variant is, too.
    """
    problems = found(root, data)
    try:
        accepted = is_accepted(root, data)
    except SHAPE_ERRORS:  # data of another shape than the check expects
        accepted = False
    report: list[Reported] = [
        (p.pointer, p.rule, p.limit, p.actual, p.unit, p.severity)
        for p in unexplained(root, data, problems)
        if p.rule != "switched_off" or p.is_error
    ]
    unproved = not problems and not has_empty(data) and not root.inbound  # which has no generated check
    wrong = bool(errors_in(problems)) if accepted else unproved
    if wrong:
        report.append(("", f"the generated check returns {accepted}", None, None, None, "error"))
    quiet = accepted and known_valid(partial(root.accepts, strict=True), data)
    if accepted and not wrong and (quiet if problems else not quiet and not root.inbound):
        report.append(("", f"the generated check for warnings returns {quiet}", None, None, None, "error"))
    return report


def found(root: Schema, data: Any) -> tuple[Problem, ...]:
    """Return every problem of a payload."""
    return ottbuild.check(root.label, json.dumps(data)) if is_kind(root) else validate(root, data)


TOLD = re.compile(r"(?:did you mean|, so give) '(\w+)'\??$")
"""The tag that a problem tells to write."""


def unexplained(root: Schema, data: Any, problems: tuple[Problem, ...]) -> list[Problem]:
    """Return the problems without those that an object has as the variant whose tag a problem tells to write."""
    left = list(problems)
    for problem in problems:
        told = TOLD.search(problem.message)
        if told is None or problem.rule not in ("unknown_variant", "required", "type"):
            continue
        owner = problem.pointer.rpartition("/")[0]
        for other in found(root, with_tag(data, problem.pointer, told[1])):
            if f"{other.pointer}/".startswith(f"{owner}/") and other in left:
                left.remove(other)
    return left


def with_tag(data: Any, pointer: str, value: str) -> Any:
    """Return a copy of a payload with another tag at a place."""
    copy = json.loads(json.dumps(data))
    *way, tag = steps(pointer)
    place = copy
    for step in way:
        place = place[int(step) if isinstance(place, list) else step]
    place[tag] = value
    return copy


def narrowed(root: Schema, data: Any, problem: Expected) -> Expected:
    """Return the problem of an unknown tag without the tags that its place does not take, unless it tells to write one."""
    pointer, rule, tags, actual, unit = problem
    if rule != "unknown_variant":
        return problem
    refused = [(pointer, "enum"), (pointer, "const")]
    taken = [
        tag for tag in tags if not any(other[:2] in refused for other in found(root, with_tag(data, pointer, tag)))
    ]
    told = [TOLD.search(other.message) for other in found(root, data) if other[:2] == (pointer, rule)]
    is_told = any(match is not None and match[1] not in taken for match in told)
    return (pointer, rule, tags if is_told or not taken else taken, actual, unit)


def severity(root: Schema, way: Way, rule: Rule, problem: Expected) -> str:
    """Return the severity that a problem must have: that of its rule, unless something on the way to it lowers it."""
    if problem[1] in ALWAYS_ERRORS and not rule.advice:
        return "error"
    reads, softened = context(root, (*way, *rule.way))
    ignored = problem[1] == "unknown_field" and reads.unknown != "refused"
    owner = owner_of(root, (*way, *rule.way), problem[0])
    soft = any(one.covers(*owner, problem[1]) for one in softened)
    return "warning" if rule.advice or root.inbound or ignored or soft else "error"


def context(root: Schema, way: Way) -> tuple[Reads, list[Softening]]:
    """Return how the provider reads the place at the end of a way, and what the places on it soften."""
    reads = root.spec.reads
    softened: list[Softening] = []
    for spec, node, outer in _along(root, way):
        if spec is not outer:
            reads = spec.reads
        reads = reads._replace(**node.get("x-reads", {}))
        softened += [Softening.read(entry, None) for entry in node.get("x-soften", ())]
    return reads, softened


def owner_of(root: Schema, way: Way, pointer: str) -> tuple[str, str | None]:
    """Return the object that a problem belongs to, and the field of it, if it is one of a field."""
    steps = pointer.split("/")[1:]
    owner, depth = root.name, 0
    for place, (_, node, _) in enumerate(_along(root, way)):
        at = sum(step.do == "go" for step in way[:place])
        if "properties" in node and "x-component" in node and at <= len(steps):
            owner, depth = node["x-component"], at
    return owner, steps[depth] if len(steps) > depth else None


def _along(root: Schema, way: Way) -> Iterator[tuple[Spec, Node, Spec]]:
    """Yield the expanded schemas of the places on a way, each with the spec around it."""
    outer = root.spec
    place: tuple[Spec, Node] | None = expand(root.spec, root.ref)
    yield (*place, outer)
    for do, value in way:
        if place is None or do not in ("go", "is"):
            continue
        outer = place[0]
        node = inside(place[1], value) if do == "go" else {"$ref": value.ref}
        place = None if node is None else expand(outer, node)
        if place is not None:
            yield (*place, outer)


@cache
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
    text: str = ""
    """That payload, as JSON."""
    at: Path = ()
    """Where the component stands in it."""


def varied(way: Way, turn: int) -> Way:
    """Return the same way; on later turns, it leads through second items instead of first ones."""
    random = Random(turn)
    return tuple(
        Step("go", 1) if turn and step.value == 0 and step.do == "go" and random.random() < 0.5 else step
        for step in way
    )


@cache
def entries() -> dict[Schema, list[Entry]]:
    """Return the shortest ways from the payload kinds into every component that their payloads can have."""
    return dict(once("entries", lambda: [*entries_from(kinds()).items()]))


def entries_from(roots: tuple[Schema, ...], ways: int = 7) -> dict[Schema, list[Entry]]:
    """Return the shortest ways from some components into every other one that their payloads can have.

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
        turned = varied(way, attempt)
        try:
            maker = Maker(root, attempt)
            at = maker.follow(turned)
            data = maker.solve()
            if all(problem[-1] == "warning" for problem in problems_of(root, data)):
                return Entry(root, turned, attempt, json.dumps(data), at)
        except Impossible:
            continue
    return None
