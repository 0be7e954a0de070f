"""Finds the events in the body of a webhook, and what stands around them: the `x-events` of a spec."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import Any, NamedTuple

import attrs

from ottbuild.payloads.model import UNSET, ListModel, Model, Unknown, fields_of
from ottbuild.schemas.jsondata import pointer
from ottbuild.schemas.spec import Node

Ways = dict[str, "Ways"]
"""Field -> the fields inside it, of all ways that lead to events."""


@attrs.frozen
class Event:
    """Something that happened."""

    model: Any
    """What the spec calls it; an `Unknown` if the spec does not know it."""
    context: Mapping[str, Any]
    """What stands around it, such as the account that it is for, under the names of the spec; None for what is absent."""
    pointer: str
    """Where it stands in the body, as a JSON Pointer; "" for an event that is the whole body."""


class _Place(NamedTuple):
    """An object on the way to an event."""

    way: tuple[str, ...]
    value: Any
    around: _Place | None


def events_of(body: Any, node: Node) -> tuple[Event, ...]:
    """Return the events in the model of a body.

    An object on the way to events that has none of the fields that lead on is an event itself, and so is one that the
    spec does not know. Thus nothing that arrives is overlooked. Of a body that is a list, each item is an event.

    Args:
        body: The model.
        node: The schema of the body. Without `x-events`, the body is the event.
    """
    hint = node.get("x-events", {"in": []})
    ways: Ways = {}
    for way in hint["in"]:
        inner = ways
        for step in way.split("."):
            inner = inner.setdefault(step, {})
    context = {name: way.split(".") for name, way in hint.get("context", {}).items()}
    return tuple(
        Event(place.value, {name: _found(place, way) for name, way in context.items()}, pointer(path))
        for place, path in _walk(_Place((), body, None), (), ways)
    )


def _walk(place: _Place, path: tuple[str | int, ...], ways: Ways) -> Iterator[tuple[_Place, tuple[str | int, ...]]]:
    value = place.value.items if isinstance(place.value, ListModel) else place.value
    if isinstance(value, tuple):
        for index, item in enumerate(value):
            yield from _walk(place._replace(value=item), (*path, index), ways)
        return
    inner = {step: _field(value, step) for step in ways} if isinstance(value, Model) else {}
    steps = [step for step, found in inner.items() if isinstance(found, (Model, Unknown, tuple))]
    if not steps:
        yield place, path
    for step in steps:
        yield from _walk(_Place((*place.way, step), inner[step], place), (*path, step), ways[step])


def _found(place: _Place | None, way: list[str]) -> Any:
    """Return the value at a way, which begins at the body and goes through the objects around an event."""
    while place is not None and place.way != tuple(way[: len(place.way)]):
        place = place.around
    value = place.value if place else None
    for step in way[len(place.way) if place else 0 :]:
        value = _field(value, step)
    return value


def _field(value: Any, wire: str) -> Any:
    """Return a field by its wire name; None if it is absent."""
    if isinstance(value, Model):
        field = fields_of(type(value)).get(wire)
        found = getattr(value, field.name) if field else value.unknown_fields.get(wire)
        return None if found is UNSET else found
    return value.data.get(wire) if isinstance(value, Unknown) else None
