"""Components that stand for each other, and what is noted of them."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import SequenceMatcher

from ottbuild_codegen.changes.facts import At, Path
from ottbuild_codegen.changes.rules import Effect
from ottbuild_codegen.spec.model import Component, SpecSet

Place = tuple[str, str]
"""The package and the name of a component."""
Both = tuple[Place, Place, str]
"""Two components that stand for each other, and the tag that tells them from other variants; "" for none."""


@dataclass(frozen=True)
class Draft:
    """A change of a component, before it is known which payloads hold it."""

    rule: str
    subject: str
    text: str
    at: At
    old: bool = False
    effect: Effect | None = None
    """Where it means something else than its rule usually does."""


@dataclass
class Pair:
    """Two components that stand for each other."""

    old: Component
    new: Component
    drafts: list[Draft] = field(default_factory=list)
    inner: list[tuple[Component, Component, str]] = field(default_factory=list)
    renames: dict[str, str] = field(default_factory=dict)
    """Old wire name -> new wire name."""
    documented: bool = False


def place(component: Component) -> Place:
    """What a component is found by."""
    return (component.stem, component.name)


def below(path: Path, places: set[Path]) -> bool:
    """Whether `path` is one of `places`, or in one."""
    return any(path[: len(one)] == one for one in places)


def similar(one: str, other: str) -> bool:
    """Whether two names may well be meant for the same."""
    plain, others = (name.replace("_", "").replace("-", "").lower() for name in (one, other))
    return SequenceMatcher(None, plain, others).ratio() >= 0.6


def strangers(old: Component, new: Component) -> bool:
    """Whether two objects have no more in common than two that never had to do with each other."""
    if not (old.is_object and new.is_object) or old.name == new.name:
        return False
    before, after = set(old.node["properties"]), set(new.node["properties"])
    return bool(before and after) and not before & after


def attribute(spec_set: SpecSet, component: Component, wire: str) -> str:
    """The Python name of a property."""
    return next(one.name for one in spec_set.fields(component) if one.wire == wire)
