"""The report of one validation: the problems so far, and the place that is being looked at."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Iterable
from itertools import islice
from typing import Any, Literal, NamedTuple

from ottbuild.schemas.jsondata import GIVEN_TWICE, Alien, Twice, has_type, kind_of, pointer, unjsonable
from ottbuild.schemas.problem import MORE, Listing, Problem
from ottbuild.schemas.rules import Broken
from ottbuild.schemas.severity import Reads, Softening
from ottbuild.schemas.spec import Node, Spec, expand
from ottbuild.schemas.spellings import Converted
from ottbuild.schemas.stack import LEVELS, apart
from ottbuild.schemas.veil import STARS, Veiled, unveiled
from ottbuild.schemas.wording import closest, hint, show, switched_off, unlisted

MISSING = frozenset({"required", "min_length", "min_items", "min_fields"})
"""The rules that an absent or empty member breaks; `missing` in a spec's `x-errors` means all of them.

It also means a null or an empty text where another type is wanted.
"""

EMPTY = MISSING - {"required"}
"""The rules that an empty member breaks."""

ALWAYS_ERRORS = frozenset({"type", "json", "max_depth", "surrogate", "field", "finite", GIVEN_TWICE})
"""The rules that stay errors whatever a place softens: no model and no JSON text can hold what breaks them."""

MOST_KEYS = 50
"""So many keys of an object are compared with a missing one."""

MOST_HINTS = 100
"""After that many problems there are no more suggestions: they take long to find, and so many are not read."""


Path = tuple[str | int, ...]
"""The keys and indexes that lead to a place. Unlike a pointer, it costs the same however long the keys are."""


class Place(NamedTuple):
    """A value in the payload, and the schema for it."""

    spec: Spec
    """The spec that holds the schema."""
    node: Node
    """The schema, expanded."""
    data: Any
    doc: str | None
    """The page that documents the nearest component or schema around the value."""


class Measure(NamedTuple):
    """How long a text or an array is, next to its limit."""

    path: Path
    length: int
    most: int
    unit: str


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
        self.hides = False
        """True if there are secrets in the payload, which are veiled."""
        self.converted: dict[str, Converted] = {}
        """The texts that are read as a number or a boolean, and the numbers that are read as a text, by JSON Pointer."""
        self.twice: dict[Path, Twice] = {}
        """The fields that were given more than once, and are not reported yet: their values."""
        self.listing = Listing()
        self.problems = self.listing.problems
        self.left_out = self.listing.left_out
        self.reported: dict[tuple[Path, str], list[int]] = {}
        """Place and rule -> the indexes of their problems."""
        self.unjsonable: set[tuple[str, str]] = set()
        """Pointers and rules of what JSON can't hold."""
        self.path: list[str | int] = []
        """The keys and indexes that lead to the current place."""
        self.reasons: list[str] = []
        """The conditions under which the current rules apply, in words."""
        self.sentences: list[str] = []
        """What the spec says of the conditions around the current rule; "" for one without a description."""
        self.advice = 0
        """How many conditions around the current rule only give advice."""
        self.inbound = False
        """True for what the provider sends: nobody refuses it, so that most of what is odd is a warning."""
        self.reads = Reads()
        self.measures: dict[tuple[Path, str], Measure] | None = None
        """The lengths by place and unit, each with the least limit; None if nobody wants to know."""
        """How the provider reads what is not plain, at the current place."""
        self.owners: list[tuple[int, str]] = []
        """The objects around the current place: the length of the path that leads to each, and its component."""
        self.softened: list[Softening] = []
        """The rules that the places around the current one lower to warnings."""
        self.wrong: set[Path] = set()
        """The places of the texts, numbers and the like that have an error."""

    @abstractmethod
    def validate(self, spec: Spec, node: Node, data: Any, doc: str | None) -> None:
        """Report every problem of a value."""

    @property
    def ignores_null(self) -> bool:
        """True if null counts as an absent field at the current place."""
        return self.null_is_absent or self.reads.null != "refused"

    def filled(self, data: dict[str, Any], condition: Node | None = None) -> dict[str, Any]:
        """Return the members of an object that count as set: no empty text or array, and no null that is ignored.

        A condition that asks for an empty value sees it.
        """
        ignores_null = self.ignores_null
        unset = {k for k, v in data.items() if v in ("", []) or (v is None and ignores_null)}
        if not unset:
            return data
        asked = (condition or {}).get("properties", {})
        return {k: v for k, v in data.items() if k not in unset or asks_for_empty(asked.get(k, {}))}

    def filled_fields(self, place: Place) -> dict[str, Any]:
        """Return the same of an object whose schema is known.

        An empty value that breaks a rule of its own counts as set: that problem is enough.
        """
        filled = self.filled(place.data)
        properties = place.node.get("properties", {})
        return {
            name: value
            for name, value in place.data.items()
            if name in filled
            or (value is not None and not self._may_be_empty(place.spec, properties.get(name, {}), value))
        }

    def _may_be_empty(self, spec: Spec, node: Node, data: Any) -> bool:
        node = expand(spec, node)[1]
        return has_type(data, node.get("type", ())) and not (node.get("minLength") or node.get("minItems"))

    def refused(self, at: Path, rule: str) -> bool:
        """Return True if a broken rule was reported for a place, and not only as a warning."""
        return any(self.problems[index].is_error for index in self.reported.get((at, rule), ()))

    @abstractmethod
    def fits(self, spec: Spec, node: Node, data: Any) -> bool:
        """Return True if a value is valid against a schema in a condition. Report nothing."""

    def measure(self, length: int, most: int, unit: str) -> None:
        """Note the length of the current value, if somebody wants to know it."""
        if self.measures is not None:
            key = (tuple(self.path), unit)
            known = self.measures.get(key)
            if known is None or most < known.most:
                self.measures[key] = Measure(key[0], length, most, unit)

    def validate_at(self, step: str | int, place: Place, node: Node, data: Any) -> None:
        """Report every problem of a member of the current value."""
        self.path.append(step)
        if len(self.path) % LEVELS:
            self.validate(place.spec, node, data, place.doc)
        else:
            apart(lambda: self.validate(place.spec, node, data, place.doc))
        self.path.pop()

    def add(self, place: Place, rule: str, broken: Broken, node: Node | None = None, *, warning: bool = False) -> None:
        """Report a problem of the current value; `node` has its error texts, if that is not the schema of the place.

        A problem is left out if the value is of a wrong type or unknown, which breaks most other rules, too. It is also
        left out if the same problem was reported before, perhaps for another reason, or if it is a warning about a rule
        that is broken already.
        """
        softened = self._softened_by(rule)
        is_error = self._is_error(rule, softened, warning)
        if self.trial:
            if is_error:
                raise Misfit
            return
        if self.listing.full:
            self.left_out.append(is_error)
            return
        node = place.node if node is None else node
        errors = node.get("x-errors", {})
        missing = rule in MISSING or (rule == "type" and (place.data is None or place.data == ""))
        error = errors.get(rule) or (errors.get("missing") if missing else None) or {}
        message, limit, actual, unit = broken
        if softened is not None:
            message += f" by the network's rules, though not by {softened.page}"
        if self.reasons:
            message += f" (because {' and '.join(self.reasons)})"
        actual = STARS if node.get("x-secret") and unit is None else unveiled(actual)
        limit = unveiled(limit)
        at = tuple(self.path)
        if any(self.refused(at, other) for other in ("type", "unknown_variant") if other != rule):
            if rule == "enum":
                self._narrow(at, limit)
            return
        if rule == "required" and any((at, other) in self.reported for other in ("min_length", "min_items")):
            return  # a condition takes an empty field for absent
        earlier = self.reported.setdefault((at, rule), [])
        if not is_error and any(self.problems[index].is_error for index in earlier):
            return
        if is_error and not isinstance(place.data, (dict, list)):
            self.wrong.add(at)
        elif at in self.wrong:
            return  # advice on a value that is refused
        severity: Literal["error", "warning"] = "error" if is_error else "warning"
        text, code = error.get("message"), error.get("code")
        # Lists of the spec are copied, so that nobody who gets the problem can change them.
        limit = [*limit] if isinstance(limit, list) else limit
        actual = kind_of(actual) if isinstance(actual, Alien) else actual
        problem = Problem(pointer(at), rule, message, limit, actual, unit, place.doc, text, code, severity)
        for index in earlier:
            known = self.problems[index]
            if known[3:6] == problem[3:6]:
                worse = is_error and not known.is_error
                if worse or (known.provider_message is None and problem.provider_message is not None):
                    self.problems[index] = problem
                return
        earlier.append(len(self.problems))
        self.listing.add(problem)

    def _is_error(self, rule: str, softened: Softening | None, warning: bool) -> bool:
        return not (warning or self.advice or softened or (self.inbound and rule not in ALWAYS_ERRORS))

    def only_counted(self, step: str | int, rule: str, *, warning: bool = False) -> bool:
        """Count a problem of a member of the current value, and return True, if no more problems are listed."""
        if self.trial or not self.listing.full:
            return False
        self.path.append(step)
        self.left_out.append(self._is_error(rule, self._softened_by(rule), warning))
        self.path.pop()
        return True

    def _narrow(self, at: Path, allowed: Any) -> None:
        """Leave out of the problem of an unknown tag what another rule about the tag does not allow at this place.

        Not so if the object was explained as a variant that would be left out.
        """
        for index in self.reported.get((at, "unknown_variant"), ()):
            known = self.problems[index]
            tags = [tag for tag in known.limit if tag in allowed]
            listed = unlisted(show(known.actual), known.limit)
            if not tags or len(tags) == len(known.limit) or not known.message.startswith(listed):
                continue
            explained = known.message.removeprefix(listed)
            if not any(show(tag) in explained for tag in known.limit if tag not in tags):
                message = unlisted(show(known.actual), tags) + explained
                self.problems[index] = known._replace(message=message, limit=tags)

    def add_at(
        self,
        step: str | int,
        place: Place,
        rule: str,
        broken: Broken,
        node: Node | None = None,
        *,
        warning: bool = False,
    ) -> None:
        """Report a problem of a member of the current value."""
        self.path.append(step)
        self.add(place, rule, broken, node, warning=warning)
        self.path.pop()

    def _softened_by(self, rule: str) -> Softening | None:
        """Return what lowers a rule at the current place to a warning."""
        if not self.softened or rule in ALWAYS_ERRORS:
            return None
        depth, owner = self.owners[-1] if self.owners else (0, "")
        field = self.path[depth] if len(self.path) > depth else None
        return next((one for one in reversed(self.softened) if one.covers(owner, field, rule)), None)

    def listed(self) -> tuple[Problem, ...]:
        """Return the problems. The last one says how many were left out, if there were too many."""
        return tuple(self.listing.listed())

    def add_missing(self, place: Place, name: str) -> None:
        """Report that an object lacks a field."""
        part = place.node.get("properties", {}).get(name)
        # The error texts of a component are about the component, those of a condition about the fields that it requires.
        errors = {} if is_component(place.node) else dict(place.node.get("x-errors", {}))
        if part is not None:
            spec, part = expand(place.spec, part)
            place = place._replace(doc=spec.doc(part.get("x-source")) or place.doc)
            errors.update(part.get("x-errors", {}))
        self.add_at(name, place, "required", Broken("is required" + self.instead(place, name)), {"x-errors": errors})

    def instead(self, place: Place, name: str) -> str:
        """Return the unknown key that a missing one was probably written as, such as `alt_text` for `altText`."""
        properties = place.node.get("properties", ())
        if "x-component" not in place.node or not self.suggests(name):
            return ""
        unknown = [key for key in islice(place.data, MOST_KEYS) if isinstance(key, str) and key not in properties]
        given = next((key for key in unknown if closest(key, [name])), None)
        return "" if given is None else f", not {show(given)}"

    def add_switched_off(self, place: Place, notice: dict[str, Any]) -> None:
        """Report something that the provider has deprecated."""
        self.add(place, "switched_off", Broken(switched_off(notice or None)), warning=not notice.get("refused"))

    def add_unjsonable(self, data: Any) -> None:
        """Report what JSON can't hold in data that the spec has no schema for."""
        for problem in unjsonable(data, self.path):
            if problem[:2] in self.unjsonable:  # conditions look again
                continue
            if problem.rule == MORE:
                self.left_out += [True] * (problem.actual - problem.limit)
            elif self.listing.full:
                self.left_out.append(True)
            else:
                self.listing.add(problem)
                self.unjsonable.add(problem[:2])

    def hint(self, value: Any, known: Iterable[Any]) -> str:
        """Suggest the known name that a misspelt one is closest to."""
        return hint(value, known) if self.suggests(value) else ""

    def suggests(self, value: Any) -> bool:
        """Return True if a suggestion for a misspelt name may be made."""
        return not (self.trial or len(self.problems) >= MOST_HINTS or isinstance(value, Veiled))


def asks_for_empty(node: Node) -> bool:
    """Return True if a condition on a value is about empty ones."""
    return node.get("const") == "" or 0 in (node.get("maxLength"), node.get("maxItems"))


def is_component(node: Node) -> bool:
    """Return True if a node is a complete schema, and False if it only adds to one, as a node in a condition does."""
    return "x-component" in node or "type" in node


def shown(node: Node, data: Any) -> str:
    """Return a value for a message, or stars for a secret."""
    return STARS if node.get("x-secret") else show(data)
