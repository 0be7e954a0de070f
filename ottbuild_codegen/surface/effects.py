"""What calls put on the wire by themselves: the constants beside their arguments."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, NamedTuple

from ottbuild_codegen.surface.model import Argument, Constant, Inner, Layout, LayoutPlace, Path, Slot

ABSENT, PERHAPS, ALWAYS = range(3)
"""Whether a call gives a value to a place."""


class Effects(NamedTuple):
    """What a call puts on the wire by itself."""

    fixed: dict[Path, Any]
    beside: dict[Path, Any]
    """What is there only where an argument that can be left out is given."""
    presence: int = ABSENT
    """Whether the call gives a value to any place of the layout."""


def object_effects(layout: Layout, at: Path = ()) -> Effects:
    """Return the effects of a call that makes a whole object from arguments."""
    found = _effects(layout, at, lambda place: ALWAYS if isinstance(place, Argument) and place.always else PERHAPS)
    return _or_empty(found, at)


def start_effects(layout: Layout, given: set[str], perhaps: set[str]) -> Effects:
    """Return the effects of an entry point that starts a message.

    Args:
        layout: The layout of the outermost object.
        given: The slots that always get a value.
        perhaps: The slots that get one if the argument is given.
    """
    return _or_empty(_effects(layout, (), lambda place: _presence(place, given, perhaps)), ())


def method_effects(layout: Layout, given: set[str], perhaps: set[str]) -> Effects:
    """Return the effects that a method adds to those of the entry point: constants of optional objects."""
    names = given | perhaps
    layout = [(key, place) for key, place in layout if _holds(place, names)]  # no more changes by the method
    before = _effects(layout, (), lambda _: ABSENT)
    after = _effects(layout, (), lambda place: _presence(place, given, perhaps))
    fixed = {path: value for path, value in after.fixed.items() if path not in before.fixed}
    return Effects(fixed, {path: value for path, value in after.beside.items() if path not in before.fixed})


def _holds(place: LayoutPlace, names: set[str]) -> bool:
    """Return True if a place is one of the named slots, or has one inside."""
    if isinstance(place, Inner):
        return any(_holds(inner, names) for _, inner in place.layout)
    return isinstance(place, Slot) and place.name in names


def _presence(place: LayoutPlace, given: set[str], perhaps: set[str]) -> int:
    name = place.name if isinstance(place, Slot) else ""
    return ALWAYS if name in given else PERHAPS if name in perhaps else ABSENT


def _or_empty(found: Effects, at: Path) -> Effects:
    """Add the empty object, where nothing else is."""
    if not found.fixed and found.presence == ABSENT:
        found.fixed[at] = {}
    return found


def _effects(layout: Layout, at: Path, presence_of: Callable[[LayoutPlace], int]) -> Effects:
    fixed: dict[Path, Any] = {}
    beside: dict[Path, Any] = {}
    most = ABSENT
    for key, place in layout:
        path = (*at, key)
        if isinstance(place, Constant):
            fixed |= _leaves(place.value, path)
            continue
        if isinstance(place, Inner):
            inner = _effects(place.layout, path, presence_of)
            presence = inner.presence
            if not place.optional:
                inner = _or_empty(inner, path)
                presence = ALWAYS
            if not place.optional or presence == ALWAYS:
                fixed |= inner.fixed
                beside |= inner.beside
            elif presence == PERHAPS:
                beside |= inner.fixed | inner.beside
        else:
            presence = presence_of(place)
            if presence == ABSENT and isinstance(place, Slot) and place.field.hint.empty:
                fixed[path] = []
                presence = ALWAYS
        most = max(most, presence)
    return Effects(fixed, beside, most)


def _leaves(value: Any, path: Path) -> dict[Path, Any]:
    if isinstance(value, dict) and value:
        return {at: leaf for key, item in value.items() for at, leaf in _leaves(item, (*path, key)).items()}
    return {path: value}
