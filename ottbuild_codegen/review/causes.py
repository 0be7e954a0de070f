"""Finds the changes of the specs that a snapshot differs because of."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

from ottbuild.schemas.jsontext import pointer
from ottbuild.schemas.spec import expand
from ottbuild.schemas.variants import member
from ottbuild_codegen.changes import Change
from ottbuild_codegen.changes.report import what
from ottbuild_codegen.changes.stored import Validators
from ottbuild_codegen.review.collect import Item, Status
from ottbuild_codegen.review.wirediff import Difference, Mark
from ottbuild_codegen.spec.model import SpecSet

SAME_SPECS = "the code or the test changed; the specs did not"
OTHER_CHANGES = "the code or the test changed; no spec change touches this"

RENAMES = frozenset({"property-renamed", "property-respelt"})
ORDER = frozenset({"key-order-changed"})
WRITES = RENAMES | frozenset(
    "property-added required-property-added property-removed type-narrowed type-widened type-changed const-changed "
    "enum-value-added enum-value-removed known-value-added known-value-removed variant-added variant-removed "
    "variant-renamed tag-changed spelling-added spelling-removed".split()
)
"""Rules after which the wire JSON differs."""
REFUSES_NOTHING = frozenset(
    "documentation-changed deprecated undeprecated secret-added secret-removed key-order-changed".split()
)


class FieldPlace(NamedTuple):
    """A place in a payload, as the spec names it."""

    name: str
    """`Component.field`: the same in every envelope, and for every item of an array."""
    subjects: frozenset[str]
    """The subjects of the changes that concern the place."""


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
        if not causes:
            causes |= dict.fromkeys(self._of_calls(item))
        item.causes = tuple(map(change_line, causes)) or (OTHER_CHANGES,)
        item.likeness = (item.status, frozenset(names), item.causes)

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
        subjects = frozenset[str]().union(*(place.subjects for place in places))
        for change in self.changes:
            fits = change.rule in rules if rules is not None else change.rule not in REFUSES_NOTHING
            if fits and change.section == "payload" and subjects.intersection(change.subjects):
                yield change

    def _of_calls(self, item: Item) -> Iterator[Change]:
        """Yield the changes of calls that the item makes: the source has the last part of the call's name, and the provider."""
        called = set(re.findall(r"\w+(?=\()", item.call.text))
        words = set(re.findall(r"\w+", item.call.text)) | {item.kind.partition(".")[0]}
        for change in self.changes:
            if change.section == "call" and (change.rule == "call-builds-other" or item.status is Status.FAILED):
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
    item.likeness = (item.status, item.kind, frozenset(names))


def change_line(change: Change) -> str:
    """Return a change as one line."""
    return f"{what(change)} [{change.rule}, {change.location}]"


def place_of(validators: Validators, kind: str, data: Any, steps: tuple[str, ...]) -> FieldPlace:
    """Return a place in a payload as the spec of its kind names it."""
    if kind not in validators.kinds:
        return FieldPlace(_general(steps), frozenset())
    schema = validators.schema(validators.kinds[kind])
    spec, node = schema.spec, schema.ref
    name, owners = "", list[str]()
    for step in [*steps, None]:
        spec, node = expand(spec, node)
        holders = [str(node["x-component"])] if "discriminator" in node or "properties" in node else []
        located = member(spec, node, data)
        if located is None:
            return FieldPlace(kind + _general(steps), frozenset({name, *holders}))
        spec, node = located
        holders += [str(node["x-component"])] if "properties" in node else []
        if step is None:
            return FieldPlace(name or kind, frozenset({name, name.removesuffix("[]"), *owners, *holders}))
        owners = holders or owners
        name, node, data = _step(holders[-1] if holders else name, node, data, step)
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
