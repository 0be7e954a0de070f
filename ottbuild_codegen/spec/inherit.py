"""Inheritance: components that are others, and more.

A component whose `allOf` holds a bare reference has everything of the component that it refers to. Its own properties
refine those of the same name, in their place; the rest come after. From here on nobody needs to know: the base has been
written out.
"""

from __future__ import annotations

import json
from typing import Any

from ottbuild_codegen.spec.model import absolute
from ottbuild_codegen.spec.source import Document, Mistake

OWN = frozenset(("x-kind", "x-builder", "x-deprecated", "deprecated"))
"""What a component does not hand down."""
SAID = frozenset(("description", "x-source", "x-name", "x-errors", "x-secret"))
"""What a property that is replaced by a reference keeps."""


def with_bases(documents: list[Document]) -> list[Mistake]:
    """Writes out what components inherit, and drops those that are nothing but a base; tells of what can't be."""
    by_name = {document.name: document for document in documents}
    mistakes: list[Mistake] = []
    done: set[tuple[str, str]] = set()
    bases: set[tuple[str, str]] = set()

    def settle(document: Document, name: str, heirs: tuple[tuple[str, str], ...]) -> None:
        here = (document.name, name)
        node = document.schemas[name]
        if here in done or not isinstance(node, dict) or not isinstance(node.get("allOf"), list):
            return
        for place, part in enumerate(list(node["allOf"])):
            if not _is_base(part):
                continue
            at = ("components", "schemas", name, "allOf", place)
            file, _, target = part["$ref"].partition("#/components/schemas/")
            owner = by_name.get(file) if file else document
            base = owner.schemas.get(target) if owner else None
            if owner is None or not isinstance(base, dict) or "properties" not in base:
                mistakes.append(document.mistake(at, f"{part['$ref']!r} is not an object that can be inherited from"))
            elif (owner.name, target) in (*heirs, here):
                mistakes.append(document.mistake(at, f"{name} inherits from itself by way of {target}"))
            else:
                settle(owner, target, (*heirs, here))
                bases.add((owner.name, target))
                _inherit(node, base if owner is document else absolute(base, owner.name))
        node["allOf"] = [part for part in node["allOf"] if not _is_base(part)]
        if not node["allOf"]:
            del node["allOf"]
        done.add(here)

    for document in documents:
        for name in document.schemas:
            settle(document, name, ())
    for file, name in bases:
        schemas = by_name[file].schemas
        others = json.dumps(
            [{n: s for n, s in one.schemas.items() if (one.name, n) != (file, name)} for one in documents]
        )
        if f'#/components/schemas/{name}"' not in others and "x-kind" not in schemas[name]:
            del schemas[name]
    return mistakes


def _is_base(part: Any) -> bool:
    return isinstance(part, dict) and isinstance(part.get("$ref"), str) and len(part) == 1


def _inherit(node: dict[str, Any], base: dict[str, Any]) -> None:
    own = node.get("properties", {})
    properties: dict[str, Any] = {}
    for name, part in base["properties"].items():
        mine = own.get(name, {})
        kept = part if "$ref" not in mine else {key: value for key, value in part.items() if key in SAID}
        properties[name] = {**kept, **mine}
    properties |= {name: part for name, part in own.items() if name not in properties}
    inherited = {key: value for key, value in base.items() if key not in OWN}
    required = list(dict.fromkeys([*base.get("required", ()), *node.get("required", ())]))
    conditions = [*base.get("allOf", ()), *node.get("allOf", ())]
    said = dict(node)
    node.clear()
    node |= {**inherited, **said, "properties": properties}
    if required:
        node["required"] = required
    if conditions:
        node["allOf"] = conditions
