"""How the requests of an operation are sent: what may be sent again, under which key, and how often."""

from __future__ import annotations

from itertools import product
from typing import Any

from ottbuild_codegen.spec.model import Component, SpecSet
from ottbuild_codegen.spec.source import Document

Node = dict[str, Any]
KEYWORD = "x-sending"


def sending(spec_set: SpecSet, document: Document, node: Node, body: Component, arguments: list[str]) -> Node:
    """Return what the document says of an operation: its own `x-sending` over that of the whole document.

    What the whole document says of fields and arguments is left out where the operation has none of these.
    """
    common: Node = dict(document.data.get(KEYWORD, {}))
    own: Node = node.get(KEYWORD, {})
    key: Node = common.get("key", {})
    if key and not (key.get("argument") in arguments or has_place(spec_set, body, key.get("field", ""))):
        del common["key"]
    if "to" in common:
        common["to"] = [way for way in common["to"] if has_place(spec_set, body, way)]
    merged = {**common, **own}
    if not merged.get("to"):
        merged.pop("to", None)
    merged.pop("x-source", None)
    return merged


def has_place(spec_set: SpecSet, component: Component, way: str) -> bool:
    """Return True if a payload, or a member of a choice of payloads, has a field; `*` is every item of an array.

    Of a way with a step such as `id|phone`, all that it stands for must be there.
    """
    if "|" in way:
        steps = [step.split("|") for step in way.split(".")]
        return all(has_place(spec_set, component, ".".join(names)) for names in product(*steps))
    if component.is_union:
        members = [*spec_set.members(component).values(), *spec_set.untagged(component)]
        return any(has_place(spec_set, one, way) for one in members if one.is_object or one.is_union)
    first, _, rest = way.partition(".")
    part = component.node.get("properties", {}).get(first)
    if part is None or not rest:
        return part is not None
    inside = part
    if rest == "*" or rest.startswith("*."):
        inside = spec_set.folded(component.document, part).get("items")
        rest = rest[2:]
        if inside is None or not rest:
            return inside is not None
    target = spec_set.referred(component.document, inside)
    return target is not None and has_place(spec_set, target, rest)
