"""Inheritance: components that have everything of another component, and more.

A component inherits from the component that a bare reference in its `allOf` leads to. Its own properties refine those of
the same name in place; the others come after. Where it names all that it inherits, its own order holds. The inherited
parts are written into the component, so that the rest of the generator need not know about inheritance.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ottbuild_codegen.spec.model import absolute
from ottbuild_codegen.spec.source import Document, Mistake, Pointer

NOT_INHERITED = frozenset(("x-kind", "x-builder", "x-content", "x-deprecated", "deprecated"))
"""Keywords that a component does not hand down."""
ANNOTATIONS = frozenset(("description", "x-source", "x-name", "x-errors", "x-secret"))
"""Keywords that a property keeps when a reference replaces it."""


def expand_bases(documents: list[Document]) -> list[Mistake]:
    """Write into each component what it inherits, and drop the components that are only bases.

    Returns:
        The references that can't be inherited from.
    """
    by_name = {document.name: document for document in documents}
    mistakes: list[Mistake] = []
    done: set[tuple[str, str]] = set()
    bases: set[tuple[str, str]] = set()

    def expand(document: Document, name: str, heirs: tuple[tuple[str, str], ...]) -> None:
        component = (document.name, name)
        node = document.schemas[name]
        if component in done or not isinstance(node, dict) or not isinstance(node.get("allOf"), list):
            return
        inherited: set[str] = set()
        own = [*node.get("properties", ())]
        here: Pointer = ("components", "schemas", name)
        conditions = {id(part): (document, (*here, "allOf", index)) for index, part in enumerate(node["allOf"])}
        origins: dict[Pointer, tuple[Document, Pointer]] = {}
        for index, part in enumerate(list(node["allOf"])):
            if not _is_base(part) or part["$ref"] in inherited:
                continue
            inherited.add(part["$ref"])
            at = (*here, "allOf", index)
            file, _, target = part["$ref"].partition("#/components/schemas/")
            owner = by_name.get(file) if file else document
            base = owner.schemas.get(target) if owner else None
            if owner is None or not isinstance(base, dict) or "properties" not in base:
                mistakes.append(document.mistake(at, f"{part['$ref']!r} is not an object that can be inherited from"))
            elif (owner.name, target) in (*heirs, component):
                mistakes.append(document.mistake(at, f"{name} inherits from itself by way of {target}"))
            else:
                expand(owner, target, (*heirs, component))
                bases.add((owner.name, target))
                base = base if owner is document else _moved(base, owner, document)
                there: Pointer = ("components", "schemas", target)
                for steps in _handed_down(node, base):
                    origins[*here, *steps] = owner.origin((*there, *steps))
                for place, condition in enumerate(base.get("allOf", ())):
                    conditions.setdefault(id(condition), owner.origin((*there, "allOf", place)))
                _inherit(node, base, own)
        node["allOf"] = [part for part in node["allOf"] if not _is_base(part)]
        origins |= {(*here, "allOf", place): conditions[id(part)] for place, part in enumerate(node["allOf"])}
        if not node["allOf"]:
            del node["allOf"]
        document.origins |= origins
        done.add(component)

    for document in documents:
        for name in document.schemas:
            expand(document, name, ())
    for file, name in bases - _needed(documents):
        if "x-kind" not in by_name[file].schemas[name]:
            del by_name[file].schemas[name]
    return mistakes


def _needed(documents: list[Document]) -> set[tuple[str, str]]:
    """Return the file and the name of every component that something but itself refers to."""
    needed: set[tuple[str, str]] = set()
    for document in documents:
        for name, node in document.schemas.items():
            text = json.dumps(node, default=str, ensure_ascii=False)
            found = re.findall(r'"([^"#]*)#/components/schemas/([^"]*)"', text)
            needed |= {(file or document.name, target) for file, target in found} - {(document.name, name)}
    return needed


def _is_base(part: Any) -> bool:
    return isinstance(part, dict) and isinstance(part.get("$ref"), str) and len(part) == 1


def _moved(node: dict[str, Any], owner: Document, document: Document) -> dict[str, Any]:
    """Return a copy for another document: its references lead back, and its sources are the same pages there."""
    pages: dict[str, str] = owner.data.get("x-sources", {})
    here: dict[str, str] = document.data.setdefault("x-sources", {})

    def name_of(source: str) -> str:
        page = pages.get(source)
        if page is None:
            return source
        known = next((name for name, other in here.items() if other == page), source)
        name = known if here.get(known, page) == page else f"{Path(owner.name).stem}-{source}"
        here[name] = page
        return name

    def moved(part: Any) -> Any:
        if isinstance(part, list):
            return [moved(item) for item in part]
        if not isinstance(part, dict):
            return part
        return {key: moved_source(value) if key == "x-source" else moved(value) for key, value in part.items()}

    def moved_source(value: Any) -> Any:
        return name_of(value) if isinstance(value, str) else [name_of(name) for name in value]

    copy: dict[str, Any] = moved(absolute(node, owner.name))
    return copy


def _handed_down(node: dict[str, Any], base: dict[str, Any]) -> Iterator[Pointer]:
    """Yield the ways to what a component has from a base: its keywords, and properties and their keywords."""
    yield from ((key,) for key in base if key not in (*NOT_INHERITED, "properties", "required", "allOf", *node))
    own = node.get("properties", {})
    for name, part in base["properties"].items():
        if name not in own:
            yield ("properties", name)
        elif isinstance(own[name], dict):
            yield from (("properties", name, key) for key in part if key not in own[name])


def _inherit(node: dict[str, Any], base: dict[str, Any], named: list[str]) -> None:
    """Put everything that `base` hands down into `node`, which names these properties itself."""
    own = node.get("properties", {})
    properties: dict[str, Any] = {}
    for name, part in base["properties"].items():
        refined = own.get(name, {})
        kept = part if "$ref" not in refined else {key: value for key, value in part.items() if key in ANNOTATIONS}
        properties[name] = {**kept, **refined}
    properties |= {name: part for name, part in own.items() if name not in properties}
    if {*base["properties"]} <= {*named}:
        properties = {name: properties[name] for name in own}
    inherited = {key: value for key, value in base.items() if key not in NOT_INHERITED}
    required = list(dict.fromkeys([*base.get("required", ()), *node.get("required", ())]))
    known = [json.dumps(part, sort_keys=True, default=str) for part in node.get("allOf", ())]
    new = [part for part in base.get("allOf", ()) if json.dumps(part, sort_keys=True, default=str) not in known]
    conditions = [*new, *node.get("allOf", ())]  # once, however many ways lead to the base
    original = dict(node)
    node.clear()
    node |= {**inherited, **original, "properties": properties}
    if required:
        node["required"] = required
    if conditions:
        node["allOf"] = conditions
