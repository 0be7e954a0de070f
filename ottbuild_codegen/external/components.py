"""The components that external schemas are converted to: their names, their schemas, and which are still to be written."""

from __future__ import annotations

from typing import NamedTuple

from ottbuild_codegen.external.library import Key, Library
from ottbuild_codegen.external.names import name_at
from ottbuild_codegen.external.tree import DocumentNode, nodes
from ottbuild_codegen.external.vocabulary import ANNOTATIONS, free
from ottbuild_codegen.spec.source import Pointer


class ComponentRef(NamedTuple):
    """A converted component: the file of its document, and its name."""

    file: str
    name: str

    @property
    def ref(self) -> str:
        """The reference to it from any document."""
        return f"{self.file}#/components/schemas/{self.name}"


class Pending(NamedTuple):
    """A component whose schema is still to be written."""

    ref: ComponentRef
    node: DocumentNode
    """The external schema."""
    as_object: bool
    """True to write an object even if the schema describes a choice."""


class Components:
    """The converted components."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.schemas: dict[ComponentRef, DocumentNode] = {}
        """In the order of the output. The schema of a pending component is the external one."""
        self.pending: list[Pending] = []
        self._refs: dict[tuple[str, Pointer], ComponentRef] = {
            (key.file, library.components[key].pointer): ComponentRef(key.file, name)
            for key, name in library.names.items()
        }
        """File and pointer of an external schema -> its component."""

    def of(self, key: Key) -> ComponentRef:
        """Return the component of an external component."""
        return ComponentRef(key.file, self.library.names[key])

    def of_inline(self, node: DocumentNode) -> ComponentRef:
        """Return the component of an inline schema. If it has none yet, name one and leave it to be written."""
        place = (node.document.file, node.pointer)
        if place not in self._refs:
            file = node.document.file
            self._refs[place] = ComponentRef(file, free(name_at(self.library, node), self.library.taken[file]))
            self.add(self._refs[place], node)
        return self._refs[place]

    def add(self, ref: ComponentRef, node: DocumentNode, as_object: bool = False) -> None:
        """Add a component that is still to be written."""
        self.schemas[ref] = node
        self.pending.append(Pending(ref, node, as_object))

    def reachable(self, start: set[ComponentRef]) -> set[ComponentRef]:
        """Return components and everything that they refer to."""
        by_ref = {component.ref: component for component in self.schemas}
        reached: set[ComponentRef] = set()
        waiting = list(start)
        while waiting:
            component = waiting.pop()
            if component not in reached and component in self.schemas:
                reached.add(component)
                refs = [part["$ref"] for part in nodes(self.schemas[component]) if isinstance(part.get("$ref"), str)]
                waiting += [by_ref[ref] for ref in refs if ref in by_ref]
        return reached


def annotate(converted: DocumentNode, node: DocumentNode) -> None:
    """Copy what a schema says about a value without limiting it: the description, deprecation and the like."""
    for key in (*ANNOTATIONS, "readOnly", "writeOnly"):
        if key in node:
            converted[key] = node[key]
    if "title" in node and "description" not in converted and isinstance(node["title"], str):
        converted["description"] = node["title"]
