"""What the page begins with: a text, the kinds, and examples of each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from ottbuild import catalog
from ottbuild.guide.paths import Location, find
from ottbuild.schemas.examples.payloads import example_payload
from ottbuild.schemas.jsontext import dumps_indented
from ottbuild.schemas.validator import is_valid


class Start(NamedTuple):
    """The text that the page begins with."""

    text: str = ""
    language: str = "json"
    kind: str = ""
    """The kind that was given; "" to recognise it."""
    name: str = ""
    """The name of the file; "" for none."""


@cache
def kinds() -> tuple[str, ...]:
    """Return every kind and part."""
    return tuple(catalog.kinds(parts=True))


@cache
def examples() -> list[dict[str, Any]]:
    """Return the ways to everything that there is an example of, by provider: payloads, and their variants."""
    groups: list[dict[str, Any]] = []
    for name, package in catalog.providers().items():
        own = [kind for kind in catalog.kinds() if catalog.component(kind).package == package]
        ways = [way for kind in own if not catalog.component(kind).inbound for way in _ways(find(kind))]
        if ways:
            groups.append({"provider": name, "ways": ways})
    return groups


def _ways(place: Location) -> Iterator[str]:
    """Yield the ways to the objects that one chooses between, also by a field that an object has to have."""
    if place.variants:
        for variant in place.variants:
            if "deprecated" not in variant.content[1]:
                yield from _ways(variant)
        return
    choices = [one for one in place.fields if one.variants and one.content == one.whole]
    needed = next((one for one in choices if one.required), None)
    if needed is not None:
        yield from _ways(needed)
        return
    yield place.path
    for one in choices:
        if _is_alternative(place, one):
            yield from _ways(one)


def _is_alternative(place: Location, field: Location) -> bool:
    """Return True for a field that stands in the place of another, as an attachment does for a text."""
    around, part = _example(place), _example(field)
    if not isinstance(around, dict) or part is None or place.schema is None:
        return False
    return not is_valid(place.schema, {**around, field.key: part}) and is_valid(
        place.schema, {**_needed(place, around), field.key: part}
    )


@cache
def example(way: str) -> str:
    """Return an example of what a way leads to, in the payload around it, as a text; "" if none can be made.

    Raises:
        NoPlace: There is no such way.
    """
    place = find(way)
    data = _example(place)
    outer = place.within or place
    while data is not None and outer.owner is not None:
        data = _around(outer.owner, outer.key, data)
        outer = outer.owner.within or outer.owner
    return "" if data is None else dumps_indented(data, 2)


def _around(place: Location, key: str, data: Any) -> Any:
    """Return an example of an object with a field; what can't stand beside the field is left out."""
    around = _example(place)
    if not isinstance(around, dict) or place.schema is None:
        return None
    whole = {**around, key: data}
    return whole if is_valid(place.schema, whole) else {**_needed(place, around), key: data}


def _needed(place: Location, around: dict[str, Any]) -> dict[str, Any]:
    """Return the fields of an object that it always has."""
    return {one.key: around[one.key] for one in place.fields if one.required and one.key in around}


def _example(place: Location) -> Any:
    return None if place.schema is None else example_payload(place.schema)
