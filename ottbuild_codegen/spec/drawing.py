"""Finds mistakes in `x-draw`: slots that a shape does not have, and ways that lead to no field."""

from __future__ import annotations

from collections.abc import Container, Iterator
from typing import Any

from ottbuild.drawing.shapes import SHAPES, SLOTS
from ottbuild.schemas.spec import COMPONENTS
from ottbuild.schemas.wording import hint, listed
from ottbuild_codegen.spec.source import Document, Mistake

Place = tuple[Document, dict[str, Any]]
"""A schema, and the document that it stands in."""


def mistakes_in_drawing(documents: list[Document], words: Container[str]) -> Iterator[Mistake]:
    """Yield every mistake in `x-draw`. The documents have no other mistakes.

    Args:
        documents: The specs.
        words: The keys of `x-draw` that are no slots: what they say is no field.
    """
    by_name = {document.name: document for document in documents}
    for document in documents:
        for name, node in document.schemas.items():
            rule = node.get("x-draw")
            if rule is not None:
                for slot, message in _mistakes(by_name, (document, node), rule, words):
                    yield document.mistake(("components", "schemas", name, "x-draw", slot), message)


def _mistakes(
    documents: dict[str, Document], place: Place, rule: dict[str, Any], words: Container[str]
) -> Iterator[tuple[str, str]]:
    """Yield the slot and the message of each mistake in a rule."""
    shape = rule["as"]
    if shape not in SHAPES:
        yield "as", f"there is no shape {shape!r}{hint(shape, SHAPES)}"
        return
    for slot, ways in rule.items():
        if slot in words:
            continue
        if slot not in SLOTS[shape]:
            yield slot, f"the shape {shape!r} has no slot {slot!r}; it has {listed(sorted(SLOTS[shape]), 'and')}"
            continue
        for way in [ways] if isinstance(ways, str) else ways:
            places = [place]
            for key in way.split("."):
                places = [inner for one in places for inner in _inside(documents, one, key)]
            if not places:
                yield slot, f"{way!r} leads to no field"


def _inside(documents: dict[str, Document], place: Place, key: str) -> Iterator[Place]:
    """Yield the schemas of a field, or of the items of an array: of a choice, those of all variants."""
    document, node = place
    if "$ref" in node:
        yield from _inside(documents, _target(documents, document, node["$ref"]), key)
    for part in (*node.get("oneOf", ()), *node.get("allOf", ())):
        if isinstance(part, dict):  # a field of a map may stand in a condition only
            yield from _inside(documents, (document, part), key)
    inner = node.get("items") if key.isdecimal() else node.get("properties", {}).get(key)
    if isinstance(inner, dict):
        yield document, inner


def _target(documents: dict[str, Document], document: Document, ref: str) -> Place:
    file, _, name = ref.partition(COMPONENTS)
    target = documents[file] if file else document
    return target, target.schemas[name]
