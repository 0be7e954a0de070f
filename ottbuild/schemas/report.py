"""The report of one validation: the problems so far, and the place that is being looked at."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from typing import Any, NamedTuple

from ottbuild.schemas.jsontext import pointer, unjsonable
from ottbuild.schemas.problem import Problem
from ottbuild.schemas.rules import Broken
from ottbuild.schemas.spec import Node, Spec, expand
from ottbuild.schemas.wording import hint, show

MISSING = frozenset({"required", "min_length", "min_items", "min_fields"})
"""The rules that an absent or empty member breaks; `missing` in a spec's `x-errors` means all of them.

It also means a null or an empty text where another type is wanted.
"""

MOST_HINTS = 100
"""After that many problems there are no more suggestions: they take long to find, and so many are not read."""


class Place(NamedTuple):
    """A value in the payload, and the schema for it."""

    spec: Spec
    """The spec that holds the schema."""
    node: Node
    """The schema, expanded."""
    data: Any
    doc: str | None
    """The page that documents the nearest component or schema around the value."""


class Misfit(Exception):
    """Ends a trial validation at its first problem."""


class Report(ABC):
    """Collects the problems of a payload. Knows which of them repeat what another one says."""

    def __init__(self, structure_only: bool, allow_unknown: bool, null_is_absent: bool, trial: bool = False) -> None:
        self.structure_only = structure_only
        self.allow_unknown = allow_unknown
        self.null_is_absent = null_is_absent
        self.trial = trial
        """True if the first problem ends the validation."""
        self.problems: list[Problem] = []
        self.reported: dict[tuple[str, str], list[int]] = {}
        """Pointer and rule -> the indexes of their problems."""
        self.path: list[str | int] = []
        """The keys and indexes that lead to the current place."""
        self.reasons: list[str] = []
        """The conditions under which the current rules apply, in words."""

    @abstractmethod
    def validate(self, spec: Spec, node: Node, data: Any, doc: str | None) -> None:
        """Report every problem of a value."""

    @abstractmethod
    def fits(self, spec: Spec, node: Node, data: Any) -> bool:
        """Return True if a value is valid against a schema in a condition. Report nothing."""

    def validate_at(self, step: str | int, place: Place, node: Node, data: Any) -> None:
        """Report every problem of a member of the current value."""
        self.path.append(step)
        self.validate(place.spec, node, data, place.doc)
        self.path.pop()

    def add(self, place: Place, rule: str, broken: Broken, node: Node | None = None) -> None:
        """Report a problem of the current value; `node` has its error texts, if that is not the schema of the place.

        A problem is left out if the value is of a wrong type or unknown, which breaks most other rules, too. It is also
        left out if the same problem was reported before, perhaps for another reason.
        """
        if self.trial:
            raise Misfit
        node = place.node if node is None else node
        errors = node.get("x-errors", {})
        missing = rule in MISSING or (rule == "type" and (place.data is None or place.data == ""))
        error = errors.get(rule) or (errors.get("missing") if missing else None) or {}
        message, limit, actual, unit = broken
        if self.reasons:
            message += f" (because {' and '.join(self.reasons)})"
        if node.get("x-secret") and unit is None:
            actual = "***"
        at = pointer(self.path)
        if any((at, other) in self.reported for other in ("type", "unknown_variant") if other != rule):
            return
        problem = Problem(at, rule, message, limit, actual, unit, place.doc, error.get("message"), error.get("code"))
        earlier = self.reported.setdefault((at, rule), [])
        for index in earlier:
            if self.problems[index][3:6] == problem[3:6]:
                if self.problems[index].provider_message is None and problem.provider_message is not None:
                    self.problems[index] = problem
                return
        earlier.append(len(self.problems))
        self.problems.append(problem)

    def add_at(self, step: str | int, place: Place, rule: str, broken: Broken, node: Node | None = None) -> None:
        """Report a problem of a member of the current value."""
        self.path.append(step)
        self.add(place, rule, broken, node)
        self.path.pop()

    def add_missing(self, place: Place, name: str) -> None:
        """Report that an object lacks a field."""
        part = place.node.get("properties", {}).get(name)
        # The error texts of a component are about the component, those of a condition about the fields that it requires.
        errors = {} if is_component(place.node) else dict(place.node.get("x-errors", {}))
        if part is not None:
            spec, part = expand(place.spec, part)
            place = place._replace(doc=spec.doc(part.get("x-source")) or place.doc)
            errors.update(part.get("x-errors", {}))
        self.add_at(name, place, "required", Broken("is required"), {"x-errors": errors})

    def add_unjsonable(self, data: Any) -> None:
        """Report what JSON can't hold in data that the spec has no schema for."""
        problems = unjsonable(data, self.path)
        self.problems += [problem for problem in problems if problem[:2] not in self.reported]  # conditions look again
        for problem in problems:
            self.reported.setdefault(problem[:2], [])

    def hint(self, value: Any, known: Iterable[Any]) -> str:
        """Suggest the known name that a misspelt one is closest to."""
        return "" if self.trial or len(self.problems) >= MOST_HINTS else hint(value, known)


def is_component(node: Node) -> bool:
    """Return True if a node is a complete schema, and False if it only adds to one, as a node in a condition does."""
    return "x-component" in node or "type" in node


def shown(node: Node, data: Any) -> str:
    """Return a value for a message, or stars for a secret."""
    return "***" if node.get("x-secret") else show(data)
