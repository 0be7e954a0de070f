"""Nodes of a document that keep their place in it, so that what is converted from them leads back to its line."""

from __future__ import annotations

import posixpath
from collections.abc import Iterator, Mapping
from typing import Any
from urllib.parse import unquote

from ottbuild_codegen.spec.source import Document, Mistake, Pointer


class DocumentNode(dict[str, Any]):
    """A mapping of a document, or one that is converted from it."""

    __slots__ = ("document", "pointer")

    def __init__(self, document: Document, pointer: Pointer, data: Mapping[str, Any] | None = None) -> None:
        super().__init__(data or {})
        self.document = document
        self.pointer = pointer

    def with_(self, data: Mapping[str, Any]) -> DocumentNode:
        """Return other data with the same place."""
        return DocumentNode(self.document, self.pointer, data)

    def less(self, *keys: str) -> DocumentNode:
        """Return a copy without some keys."""
        return self.with_({key: value for key, value in self.items() if key not in keys})

    def mistake(self, message: str, *steps: str | int) -> Mistake:
        """Return a mistake at this node, or at `steps` from it."""
        return self.document.mistake((*self.pointer, *steps), f"{message} (at {shown((*self.pointer, *steps))})")


def shown(pointer: Pointer) -> str:
    """Return a place as a JSON Pointer that is safe to print."""
    text = "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in pointer)
    return ascii(f"#{text if len(text) <= 200 else text[:197] + '...'}")[1:-1]


def grown(document: Document, data: Any = None, at: Pointer = ()) -> Any:
    """Return a document as nodes, with the file in each reference."""
    if isinstance(data, list):
        return [grown(document, item, (*at, index)) for index, item in enumerate(data)]
    if not isinstance(data, dict):
        return data
    node = DocumentNode(document, at, {key: grown(document, value, (*at, key)) for key, value in data.items()})
    if isinstance(node.get("$ref"), str):
        node["$ref"] = absolute(document, node["$ref"])
    tag = node.get("discriminator")
    if isinstance(tag, dict) and isinstance(tag.get("mapping"), dict):
        for value, ref in tag["mapping"].items():
            named = isinstance(ref, str) and "#" not in ref
            tag["mapping"][value] = absolute(document, f"#/components/schemas/{ref}" if named else str(ref))
    return node


def absolute(document: Document, ref: str) -> str:
    """Return a reference with the file that it leads to."""
    file, mark, pointer = ref.partition("#")
    if "://" not in file:
        file = posixpath.normpath(unquote(file)) if file else document.file
    return f"{file}{mark}{pointer}"


def nodes(node: Any) -> Iterator[DocumentNode]:
    """Yield a node and all nodes in it."""
    if isinstance(node, DocumentNode):
        yield node
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(part)


def lines(document: Document, data: Any) -> dict[Pointer, int]:
    """Return the line of everything in `data`, which holds nodes of `document` and of other documents."""
    lines_of: dict[Pointer, int] = {}

    def walk(value: Any, at: Pointer, origin: Pointer | None, line: int) -> None:
        if isinstance(value, DocumentNode):
            origin = value.pointer if value.document is document else None
        if origin is not None:
            line = document.line(origin)
        lines_of[at] = line
        parts = value.items() if isinstance(value, dict) else enumerate(value) if isinstance(value, list) else ()
        for key, part in parts:
            walk(part, (*at, key), None if origin is None else (*origin, key), line)

    walk(data, (), (), 1)
    return lines_of
