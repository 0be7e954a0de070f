"""How the requests of an operation are sent: what may be sent again, under which key, and how often."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ottbuild_codegen.spec.model import Component, SpecSet, as_list
from ottbuild_codegen.spec.source import Document, Pointer

Node = dict[str, Any]
KEYWORD = "x-sending"


def sending(document: Document, node: Node, has_field: bool) -> Node:
    """Return what the document says of an operation: its own `x-sending` over that of the whole document.

    Args:
        document: The document.
        node: The operation.
        has_field: True if the payload has the field that the document names as the key.
    """
    common: Node = document.data.get(KEYWORD, {})
    own: Node = node.get(KEYWORD, {})
    merged = {**common, **own}
    if "key" in common and "key" not in own and not has_field:
        del merged["key"]
    merged.pop("x-source", None)
    return merged


def has_place(spec_set: SpecSet, component: Component, way: str) -> bool:
    """Return True if a payload, or each member of a choice of payloads, has a field; `*` is every item of an array."""
    if component.is_union:
        members = [*spec_set.members(component).values(), *spec_set.untagged(component)]
        return all(has_place(spec_set, one, way) for one in members)
    first, _, rest = way.partition(".")
    part = component.node.get("properties", {}).get(first)
    if part is None or not rest:
        return part is not None
    items, _, inner = rest.partition(".")
    if items != "*" or not inner:
        return False
    listed = spec_set.referred(component.document, spec_set.folded(component.document, part).get("items", {}))
    return listed is not None and has_place(spec_set, listed, inner)


def mistakes_in_sending(document: Document) -> Iterator[tuple[Pointer, str]]:
    """Yield the sources that the document does not list."""
    places: list[tuple[Pointer, Any]] = [((KEYWORD,), document.data.get(KEYWORD))]
    for path, item in (document.data.get("paths") or {}).items():
        for method, node in item.items():
            if isinstance(node, dict):
                places.append((("paths", path, method, KEYWORD), node.get(KEYWORD)))
    for at, found in places:
        for source in as_list((found or {}).get("x-source", [])):
            if source not in document.data.get("x-sources", {}):
                yield (*at, "x-source"), f"the source {source!r} is not in x-sources"
