"""Where in the user's code the parts of a message were made: known only while `OTTBUILD_TRACE` is set.

Without it, calls remember nothing, and cost nothing more. With it, every part and every call on a builder notes the
file and the line that called ottbuild. The notes travel inside the wire form, in objects of type `Given`, so that they
live exactly as long as what they are about.
"""

from __future__ import annotations

import os
import sys
from typing import Any

from ottbuild.payloads.deprecation import is_inside
from ottbuild.schemas.jsondata import Given, steps

TRACING = os.environ.get("OTTBUILD_TRACE", "") not in ("", "0")
"""True if the places are noted. The variable is read once, at the import."""

ADVICE = "with OTTBUILD_TRACE=1 in the environment, each problem names the line of your code"
"""What an error says where the places are not known."""


class Origin(str):
    """A place in the user's code, as `file:line`. A type of its own, as messages hold other texts."""

    __slots__ = ()


def trace(part: Any, builder: Any) -> None:
    """Make parts and builders note the places of their calls.

    Args:
        part: The class of parts; its slot `_given` gets the wire form with its place.
        builder: The class of builders; its slot `_origins` gets the places of its calls.
    """
    wire_of = builder._wire.fget

    def set_of_part(self: Any, name: str, value: Any) -> None:
        if name == "_given" and isinstance(value, dict):
            value = _placed(value, _caller())
        object.__setattr__(self, name, value)

    def set_of_builder(self: Any, name: str, value: Any) -> None:
        object.__setattr__(self, name, value)
        if name == "_state":
            # The builder that the call was made on is the `self` of the method that makes the new one.
            before: Any = sys._getframe(1).f_locals.get("self")  # pyright: ignore[reportPrivateUsage]
            follows = isinstance(before, builder) and value[0] is before._state
            object.__setattr__(self, "_origins", (before._origins, _caller()) if follows else _caller())

    def wire(self: Any) -> Any:
        data = wire_of(self)
        return _placed(data, _tree(self, wire_of)) if isinstance(data, dict) else data

    part.__setattr__ = set_of_part
    builder.__setattr__ = set_of_builder
    builder._wire = property(wire)


def _placed(wire: dict[str, Any], origin: Any) -> Given:
    """Return wire JSON with its origin; the origin of a part that has one stays."""
    if not isinstance(wire, Given):
        return Given(wire, frozenset(), None, origin)
    return wire if wire.origin is not None else Given(wire, wire.extra, wire.made_as, origin)


def _caller() -> Origin:
    """Return the place of the call that led into ottbuild, or into generated code."""
    frame = sys._getframe(2)  # pyright: ignore[reportPrivateUsage]  traceback and inspect read the source, too
    while frame.f_back is not None and is_inside(frame):
        frame = frame.f_back
    return Origin(f"{frame.f_code.co_filename}:{frame.f_lineno}")


def _tree(builder: Any, wire_of: Any) -> tuple[Origin, Any]:
    """Return the place of the entry point, and the message with the place of its call for each value.

    What fills the message with values fills it with places, too.
    """
    origins: list[Origin] = []
    rest = builder._origins
    while type(rest) is tuple:
        rest, origin = rest
        origins.append(origin)
    entry: Origin = rest
    calls: list[tuple[Any, Any]] = []
    state = builder._state
    while state[0] is not None:
        state, slot, value, _ = state
        calls.append((slot, value))
    if len(calls) != len(origins):
        return entry, None  # the calls were changed, as batches do
    places: Any = (None, "", dict.fromkeys(state[2], entry), True)
    for (slot, value), origin in zip(reversed(calls), reversed(origins), strict=True):
        items = tuple(origin for _ in value) if type(slot) is tuple and type(value) is tuple else origin
        places = (places, slot, items, True)
    twin = type(builder)()
    twin._state = places
    try:
        return entry, wire_of(twin)
    except Exception:  # a message whose values are not only put into their places
        return entry, None


def place_of(wire: Any, pointer: str) -> str:
    """Return the place of the innermost call that is known to have made, or set, what a JSON Pointer leads to."""
    found, origin = "", None
    for step in (None, *steps(pointer)):
        if step is not None:
            wire, origin = _member(wire, step), _member(origin, step)
        if isinstance(wire, Given) and wire.origin is not None:
            origin = wire.origin
            if isinstance(origin, tuple):
                found, origin = origin
        found = origin if isinstance(origin, Origin) else found
    return _shown(found) if found else ""


def _shown(place: str) -> str:
    """Return a place for people: relative to the working directory if it is in there."""
    try:
        here = os.path.join(os.getcwd(), "")
    except OSError:  # the directory is gone
        return place
    return place.removeprefix(here)


def _member(value: Any, step: str) -> Any:
    """Return a member of an object or an array; None if there is none."""
    if isinstance(value, dict):
        return value.get(step)
    if isinstance(value, (list, tuple)) and len(step) < 10 and step.isdecimal():
        return value[int(step)] if int(step) < len(value) else None
    return None
