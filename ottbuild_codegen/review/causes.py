"""Finds the changes of the specs that a snapshot differs because of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ottbuild.schemas.jsondata import pointer, steps
from ottbuild.schemas.spec import expand
from ottbuild.schemas.variants import member
from ottbuild.schemas.wording import show
from ottbuild_codegen.changes import Change
from ottbuild_codegen.changes.report import what
from ottbuild_codegen.changes.stored import Validators
from ottbuild_codegen.review.collect import Item, Status
from ottbuild_codegen.review.wirediff import Difference, Mark, text_of
from ottbuild_codegen.spec.model import SpecSet

SAME_SPECS = "the code or the test changed; the specs did not"
OTHER_CHANGES = "the code or the test changed; no spec change is known to touch this"

RENAMES = frozenset({"property-renamed", "property-respelt"})
ORDER = frozenset({"key-order-changed"})
WRITES = RENAMES | frozenset(
    "property-added required-property-added property-removed type-narrowed type-widened type-changed const-changed "
    "enum-value-added enum-value-removed known-value-added known-value-removed variant-added variant-removed "
    "variant-renamed tag-changed spelling-added spelling-removed".split()
)
"""Rules after which the wire JSON differs."""
VALUES = frozenset({"variant-added", "enum-value-added", "known-value-added"})
"""Rules whose text lists the values that are new."""
REFUSES_NOTHING = frozenset(
    "documentation-changed deprecated undeprecated secret-added secret-removed key-order-changed".split()
)


class FieldPlace(NamedTuple):
    """A place in a payload, as the spec names it."""

    name: str
    """`Component.field`: the same in every envelope, and for every item of an array."""
    subjects: frozenset[tuple[str, str]]
    """The subjects of the changes that concern the place, each with its provider."""
    value: Any = None
    """The value in this place."""


class Causes:
    """The changes between two sets of specs, by what they do to payloads."""

    def __init__(self, old: SpecSet, new: SpecSet, changes: list[Change]) -> None:
        self.changes = changes
        self.old, self.new = Validators(old), Validators(new)

    def explain(self, item: Item) -> None:
        """Set the causes of an item, and its likeness."""
        causes: dict[Change, None] = {}
        names: set[tuple[str, ...]] = set()
        old = item.diff.root.old if item.diff else None
        for difference in item.diff.differences if item.diff else ():
            places = self._places(item, difference, old)
            rules = (RENAMES if difference.mark is Mark.MOVED else WRITES) | (ORDER if difference.reordered else set())
            causes |= dict.fromkeys(self._touching(places, rules))
            names.add((difference.mark.value, *(place.name for place in places)))
        if item.status is Status.FAILED:
            kind = next(iter(self._kinds(self.new, item, item.payload)), "")
            refused = [place_of(self.new, kind, item.payload, steps) for steps in item.refused]
            causes |= dict.fromkeys(self._touching(refused, None))
        elif not causes:
            causes |= dict.fromkeys(self._of_one_side(item, old))
        if not causes:
            causes |= dict.fromkeys(self._of_calls(item))
        item.causes = tuple(map(change_line, causes)) or (OTHER_CHANGES,)
        item.likeness = (item.status, frozenset(names), _whole(item, bool(causes)), item.causes)

    def _of_one_side(self, item: Item, old: Any) -> Iterator[Change]:
        """Yield the changes of what only the new specs know of the new payload, and only the old ones of the old one."""
        if item.kind in self.new.kinds and item.kind not in self.old.kinds:
            stem = self.new.kinds[item.kind].stem
            for change in self.changes:
                of_kind = change.rule in ("kind-added", "kind-renamed") and item.kind in change.subjects
                if of_kind or (change.rule == "provider-added" and change.provider == stem):
                    yield change
        for data, knows, refuses in ((item.payload, self.new, self.old), (old, self.old, self.new)):
            kind = next(iter(self._kinds(knows, item, data)), "") if data is not None else ""
            if kind in refuses.kinds:
                known = {(problem.pointer, problem.rule) for problem in knows.findings(kind, data)}
                found = dict.fromkeys((problem.pointer, problem.rule) for problem in refuses.findings(kind, data))
                only = [place for place, rule in found if (place, rule) not in known]
                places = [place_of(knows, kind, data, tuple(steps(place))) for place in only]
                yield from self._touching(places, None)

    def _places(self, item: Item, difference: Difference, old: Any) -> list[FieldPlace]:
        sides = ((self.old, old, difference.old), (self.new, item.payload, difference.new))
        return [
            place_of(validators, next(iter(self._kinds(validators, item, data)), ""), data, steps)
            for validators, data, steps in sides
            if steps is not None
        ]

    def _kinds(self, validators: Validators, item: Item, data: Any) -> list[str]:
        """Return the kind of a payload: its builder's, else the kinds that it is valid for."""
        return [item.kind] if item.kind in validators.kinds else validators.kinds_of(data)

    def _touching(self, places: Iterable[FieldPlace], rules: frozenset[str] | None) -> Iterator[Change]:
        places = list(places)
        for change in self.changes:
            fits = change.rule in rules if rules is not None else change.rule not in REFUSES_NOTHING
            if fits and change.section == "payload" and any(_concerns(change, place) for place in places):
                yield change

    def _of_calls(self, item: Item) -> Iterator[Change]:
        """Yield the changes of calls that the item makes: the source has the last part of the call's name, and the provider."""
        rules = {"call-builds-other"} | ({"call-added"} if item.status is Status.NEW else set())
        called = set(re.findall(r"\w+(?=\()", item.call.text))
        words = set(re.findall(r"\w+", item.call.text)) | {item.kind.partition(".")[0]}
        for change in self.changes:
            if change.section == "call" and (change.rule in rules or item.status is Status.FAILED):
                names = re.findall(
                    r"[A-Za-z_]\w*(?:\(\))?(?:\.\w+(?:\(\))?)+", " ".join((*change.subjects, change.text))
                )
                parts = [re.findall(r"\w+", name) for name in names]
                if any(part[-1] in called and {part[0], change.provider} & words for part in parts):
                    yield change


def without_specs(item: Item) -> None:
    """Set the likeness of an item if the specs did not change, or can't be compared."""
    names = {
        (difference.mark.value, *(_general(steps) for steps in (difference.old, difference.new) if steps is not None))
        for difference in (item.diff.differences if item.diff else ())
    }
    item.likeness = (item.status, item.kind, frozenset(names), _whole(item, False))


def _whole(item: Item, explained: bool) -> str:
    """Return what tells apart items that differ as a whole: a new or unused payload; an error without a cause."""
    if item.status is Status.FAILED:
        return "" if explained else item.error
    root = item.diff.root if item.diff is not None else None
    return text_of(root.value) if root is not None and root.mark in (Mark.ADDED, Mark.REMOVED) else ""


def _concerns(change: Change, place: FieldPlace) -> bool:
    """Return True if a change is about a place; a change that adds values is about the places that have one of them."""
    if not any((change.provider, subject) in place.subjects for subject in change.subjects):
        return False
    if change.rule not in VALUES:
        return True
    is_plain = not isinstance(place.value, (dict, list))
    words = [show(place.value)] if is_plain else ["an object", *(f"a {name}" for _, name in place.subjects)]
    return any(word in change.text for word in words)


def change_line(change: Change) -> str:
    """Return a change as one line."""
    return f"{what(change)} [{change.rule}, {change.location}]"


def place_of(validators: Validators, kind: str, data: Any, steps: tuple[str, ...]) -> FieldPlace:
    """Return a place in a payload as the spec of its kind names it."""
    if kind not in validators.kinds:
        return FieldPlace(_general(steps), frozenset())
    schema = validators.schema(validators.kinds[kind])
    spec, node = schema.spec, schema.ref
    name, home, owners = "", "", list[tuple[str, str]]()
    for step in [*steps, None]:
        spec, node = expand(spec, node)
        component = spec.package, str(node.get("x-component", ""))
        holders = [component] if "discriminator" in node or "properties" in node else []
        located = member(spec, node, data)
        if located is None:
            return FieldPlace(kind + _general(steps), frozenset({(home, name), *holders}), data)
        spec, node = located
        holders += [(spec.package, str(node["x-component"]))] if "properties" in node else []
        if step is None:
            own = {(home, name), (home, name.removesuffix("[]"))}
            return FieldPlace(name or kind, frozenset({*own, *owners, *holders}), data)
        owners = holders or owners
        home, name = holders[-1] if holders else (home, name)
        name, node, data = _step(name, node, data, step)
    raise AssertionError("the last step returns")


def _step(name: str, node: dict[str, Any], data: Any, step: str) -> tuple[str, dict[str, Any], Any]:
    """Take one step into a payload. Return the name of the place, its schema and its value."""
    if isinstance(data, list):
        return f"{name}[]", node.get("items", {}), data[int(step)] if int(step) < len(data) else None
    inner = data.get(step) if isinstance(data, dict) else None
    if step in node.get("properties", {}):
        return f"{name}.{step}", node["properties"][step], inner
    rest = node.get("additionalProperties")
    return f"{name}{{}}", rest if isinstance(rest, dict) else {}, inner


def _general(steps: tuple[str, ...]) -> str:
    """Return a JSON Pointer with `*` for the items of arrays."""
    return pointer("*" if step.isdigit() else step for step in steps)
