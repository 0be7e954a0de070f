"""Pairs of components that correspond to each other, with their changes."""

from __future__ import annotations

from dataclasses import dataclass, field
from difflib import SequenceMatcher

from ottbuild_codegen.changes.change import Effect
from ottbuild_codegen.changes.facts import At, Path
from ottbuild_codegen.spec.model import Component, SpecSet

ComponentKey = tuple[str, str]
"""The package and the name of a component."""
Both = tuple[ComponentKey, ComponentKey, str]
"""Two components that correspond to each other, and the tag that tells them from other variants; "" for none."""


@dataclass(frozen=True)
class Draft:
    """A change of a component, before it is known which payloads hold it."""

    rule: str
    subject: str
    text: str
    at: At
    old: bool = False
    effect: Effect | None = None
    """The effect of the change, if it differs from the usual effect of its rule."""


@dataclass
class Pair:
    """Two components that correspond to each other."""

    old: Component
    new: Component
    drafts: list[Draft] = field(default_factory=list)
    inner: list[tuple[Component, Component, str]] = field(default_factory=list)
    renames: dict[str, str] = field(default_factory=dict)
    """Old wire name -> new wire name."""
    documented: bool = False


def place(component: Component) -> ComponentKey:
    """Return the key of a component."""
    return (component.stem, component.name)


def below(path: Path, places: set[Path]) -> bool:
    """Return True if `path` is one of `places`, or inside one."""
    return any(path[: len(prefix)] == prefix for prefix in places)


def similar(first: str, second: str) -> bool:
    """Return True if two names may mean the same."""
    plain, others = (name.replace("_", "").replace("-", "").lower() for name in (first, second))
    matcher = SequenceMatcher(None, plain, others)
    return matcher.real_quick_ratio() >= 0.6 and matcher.quick_ratio() >= 0.6 and matcher.ratio() >= 0.6


def unrelated(old: Component, new: Component) -> bool:
    """Return True for two objects of different names without a common property."""
    if not (old.is_object and new.is_object) or old.name == new.name:
        return False
    before, after = set(old.node["properties"]), set(new.node["properties"])
    return bool(before and after) and not before & after


def attribute(spec_set: SpecSet, component: Component, wire: str) -> str:
    """Return the Python name of a property."""
    return next(field.name for field in spec_set.fields(component) if field.wire == wire)
