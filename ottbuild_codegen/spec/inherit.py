"""Inheritance: components that have everything of another component, and more.

A component inherits from the component that a bare reference in its `allOf` leads to. Its own properties refine those of
the same name in place; the others come after. Where it names all that it inherits, its own order holds. The inherited
parts are written into the component, so that the rest of the generator need not know about inheritance.
"""

from __future__ import annotations

import json
import re
from collections import OrderedDict, deque
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
        heir: _Heir | None = None
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
                heir = heir or _Heir(node)
                base = base if owner is document else _moved(base, owner, document)
                there: Pointer = ("components", "schemas", target)
                for steps in heir.handed_down(base):
                    origins[*here, *steps] = owner.origin((*there, *steps))
                for place, condition in enumerate(base.get("allOf", ())):
                    conditions.setdefault(id(condition), owner.origin((*there, "allOf", place)))
                heir.inherit(base)
        if heir:
            heir.finish()
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


class _Heir:
    """A component while it takes what its bases hand down. Its properties and conditions end up before those it has.

    Nothing is copied for each base, as there can be hundreds.
    """

    def __init__(self, node: dict[str, Any]) -> None:
        self.node = node
        self.named = {*node.get("properties", ())}
        """The properties that the component names itself."""
        self.properties: OrderedDict[str, Any] = OrderedDict(node.get("properties", {}))
        self.required: OrderedDict[str, None] = OrderedDict.fromkeys(node.get("required", ()))
        self.conditions: deque[Any] = deque(node.get("allOf", ()))
        self.known = {_text(part) for part in self.conditions}
        """The texts of the conditions: each is inherited once, however many ways lead to its base."""

    def handed_down(self, base: dict[str, Any]) -> Iterator[Pointer]:
        """Yield the ways to what the component would have from a base: keywords, properties and their keywords."""
        not_taken = (*NOT_INHERITED, "properties", "required", "allOf", *self.node)
        yield from ((key,) for key in base if key not in not_taken)
        for name, part in base["properties"].items():
            if name not in self.properties:
                yield ("properties", name)
            elif isinstance(self.properties[name], dict):
                yield from (("properties", name, key) for key in part if key not in self.properties[name])

    def inherit(self, base: dict[str, Any]) -> None:
        """Take everything that a base hands down."""
        keeps_order = {*base["properties"]} <= self.named
        for name, part in reversed(base["properties"].items()):
            refined = self.properties.get(name, {})
            kept = part if "$ref" not in refined else {key: value for key, value in part.items() if key in ANNOTATIONS}
            self.properties[name] = {**kept, **refined}
            if not keeps_order:
                self.properties.move_to_end(name, last=False)
        for name in reversed(base.get("required", ())):
            self.required[name] = None
            self.required.move_to_end(name, last=False)
        new = [part for part in base.get("allOf", ()) if _text(part) not in self.known]
        self.known.update(map(_text, new))
        self.conditions.extendleft(reversed(new))
        inherited = {key: value for key, value in base.items() if key not in NOT_INHERITED}
        own = dict(self.node)
        self.node.clear()
        self.node |= {**inherited, **own}

    def finish(self) -> None:
        """Write the properties, what is required and the conditions into the component."""
        self.node["properties"] = dict(self.properties)
        if self.required:
            self.node["required"] = [*self.required]
        self.node["allOf"] = [*self.conditions]


def _text(part: Any) -> str:
    return json.dumps(part, sort_keys=True, default=str)
