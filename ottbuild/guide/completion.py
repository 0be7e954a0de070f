"""What can be written at a place of a JSON text: the keys of an object that it has not yet, and the values of a field."""

from __future__ import annotations

import json
from typing import Any, NamedTuple

from ottbuild.guide.explain import type_of
from ottbuild.guide.outline import Slot
from ottbuild.guide.paths import Location, contained, follow
from ottbuild.schemas.jsondata import OBJECT, at_path
from ottbuild.schemas.spec import Node, expand, tag_name, tagged

MOST = 100
"""The most proposals for one place."""
STARTS = {"string": '""', "array": "[]", "object": "{}", "boolean": "true"}
"""What a value of a JSON type begins with."""


class Proposal(NamedTuple):
    """Something that can be written."""

    label: str
    text: str
    """What takes the place of what stands there."""
    about: str
    back: int = 0
    """How many characters before its end one writes on."""


def proposals(kind: str, data: Any, slot: Slot) -> list[Proposal]:
    """Return what can be written in a slot, first what begins with what was typed."""
    found = _keys(kind, data, slot) if slot.what == "key" else _values(kind, data, slot) if slot.what == "value" else []
    return fitting(found, slot.typed)


def fitting(found: list[Proposal], typed: str) -> list[Proposal]:
    """Return the proposals with what was typed in their label, first those that begin with it."""
    typed = typed.lower()
    first = [one for one in found if one.label.lower().startswith(typed)]
    return [*first, *(one for one in found if one not in first and typed in one.label.lower())][:MOST]


def _keys(kind: str, data: Any, slot: Slot) -> list[Proposal]:
    place = follow(kind, data, slot.path)
    if place is None:
        return []
    there = at_path(data, slot.path)
    present = set(there) - {slot.typed} if isinstance(there, OBJECT) else set()
    found: list[Proposal] = []
    if place.variants and place.content[1]["discriminator"]["mapping"]:
        tag = tag_name(place.content[1])
        found.append(_key(slot, tag, '""', f"which of {len(place.variants)} variants it is"))
    for one in sorted(place.fields, key=lambda one: not one.required):
        if one.key not in present:
            words = [type_of(*one.whole), *(["required"] if one.required else []), _sentence(one.whole[1])]
            found.append(_key(slot, one.key, _start(one), " · ".join(filter(None, words))))
    return found


def _key(slot: Slot, key: str, start: str, about: str) -> Proposal:
    text = json.dumps(key, ensure_ascii=False)
    if slot.followed:
        return Proposal(key, text, about)
    return Proposal(key, f"{text}: {start}", about, 1 if start[-1] in '"]}' and len(start) == 2 else 0)


def _start(place: Location) -> str:
    """Return what the value of a field begins with."""
    _, node = place.whole
    if "const" in node:
        return json.dumps(node["const"], ensure_ascii=False)
    if "items" in node:
        return "[]"
    if "properties" in node or "discriminator" in node or contained(node) is not None:
        return "{}"
    names = node.get("type", "string")
    return STARTS.get(names if isinstance(names, str) else names[0], "0")


def _values(kind: str, data: Any, slot: Slot) -> list[Proposal]:
    *around, last = slot.path or ("",)
    if slot.path and isinstance(last, str) and (found := _tags(kind, data, tuple(around), last)):
        return found
    place = follow(kind, data, slot.path)
    if place is None:
        return []
    spec, node = place.content if isinstance(last, int) else place.whole
    if "const" in node:
        return [_value(node["const"], "the only value")]
    found = [_value(value, "") for value in node.get("enum", ())]
    for known in node.get("x-values", ()):
        found.append(_value(known["value"], "deprecated" if "deprecated" in known else known.get("description", "")))
    if "boolean" in node.get("type", ()):
        found += [_value(value, "") for value in (True, False)]
    if "discriminator" in node:
        tag = tag_name(node)
        for value, ref in tagged(node).items():
            about = _sentence(expand(spec, {"$ref": ref})[1])
            found.append(Proposal(str(value), json.dumps({tag: value}, ensure_ascii=False), about, 1))
    return found


def _tags(kind: str, data: Any, around: tuple[str | int, ...], key: str) -> list[Proposal]:
    """Return the values of a key that says which variant the object around it is."""
    place = follow(kind, data, around)
    while place is not None:
        spec, node = place.content
        if "discriminator" in node and tagged(node) and tag_name(node) == key:
            return [_value(tag, _sentence(expand(spec, {"$ref": ref})[1])) for tag, ref in tagged(node).items()]
        place = place.within
    return []


def _value(value: Any, about: str) -> Proposal:
    return Proposal(
        value if isinstance(value, str) else json.dumps(value), json.dumps(value, ensure_ascii=False), about
    )


def _sentence(node: Node) -> str:
    """Return the first sentence of a description."""
    text: str = node.get("description", "")
    return text.partition(". ")[0].removesuffix(".")
