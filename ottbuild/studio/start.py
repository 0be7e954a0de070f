"""What the page begins with: a text, the kinds, and examples of each."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from ottbuild import catalog
from ottbuild.guide.paths import Location, find
from ottbuild.schemas.examples.payloads import example_payload
from ottbuild.schemas.jsontext import dumps_indented


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
    """Yield the ways to the objects that one chooses between; a required choice in an object is one, too."""
    if place.variants:
        for variant in place.variants:
            if "deprecated" not in variant.content[1]:
                yield from _ways(variant)
        return
    choice = next((one for one in place.fields if one.required and one.variants and one.content == one.whole), None)
    if choice is None:
        yield place.path
    else:
        yield from _ways(choice)


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
        around = _example(outer.owner)
        data = {**around, outer.key: data} if isinstance(around, dict) else None
        outer = outer.owner.within or outer.owner
    return "" if data is None else dumps_indented(data, 2)


def _example(place: Location) -> Any:
    return None if place.schema is None else example_payload(place.schema)
