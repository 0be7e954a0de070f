"""Pairs of components that correspond to each other, with their changes."""

from __future__ import annotations

from collections.abc import Hashable, Iterable
from dataclasses import dataclass, field
from difflib import SequenceMatcher
from typing import Generic, TypeVar

from ottbuild_codegen.changes.change import Effect
from ottbuild_codegen.changes.facts import At, Path
from ottbuild_codegen.spec.model import Component

Thing = TypeVar("Thing")
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
    unsure: set[str] = field(default_factory=set)
    """The old wire names that may have a new one, but too many are like them."""
    documented: bool = False


def place(component: Component) -> ComponentKey:
    """Return the key of a component."""
    return (component.stem, component.name)


def below(path: Path, places: set[Path]) -> bool:
    """Return True if `path` is one of `places`, or inside one."""
    return any(path[:length] in places for length in range(len(path) + 1))


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


def attribute(component: Component, wire: str) -> str:
    """Return the Python name of a property."""
    name: str = component.node["properties"][wire].get("x-name") or component.names.fields[wire]
    return name


MOST = 100
"""How many new things of one shape an old thing is compared with, so that the work grows with the specs and no faster."""
IS_GONE = "is gone"
PERHAPS_RENAMED = f"; whether it has a new name was not looked for, as more than {MOST} new ones are like it"


class Candidates(Generic[Thing]):
    """New things by their shape: each old one is compared only with those of its own, unless these are too many."""

    def __init__(self, things: Iterable[tuple[Hashable, Thing]]) -> None:
        self._by_shape: dict[Hashable, list[Thing]] = {}
        for shape, thing in things:
            self._by_shape.setdefault(shape, []).append(thing)

    def of(self, shape: Hashable) -> list[Thing]:
        """Return the things of a shape; none if there are too many."""
        return [] if self.too_many(shape) else self._by_shape.get(shape, [])

    def too_many(self, shape: Hashable) -> bool:
        """Return True if there are too many things of a shape to compare them."""
        return len(self._by_shape.get(shape, ())) > MOST

    def gone(self, shape: Hashable) -> str:
        """Return what is said of an old thing for which no new one was found."""
        return IS_GONE + (PERHAPS_RENAMED if self.too_many(shape) else "")
