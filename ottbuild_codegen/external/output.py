"""Writes a converted document."""

from __future__ import annotations

from typing import Any

from ottbuild_codegen.external.library import Library
from ottbuild_codegen.external.operations import Paths
from ottbuild_codegen.external.schemas import Schemas
from ottbuild_codegen.external.tree import DocumentNode, lines
from ottbuild_codegen.spec.identifiers import kind_name
from ottbuild_codegen.spec.source import Document


def write_document(
    library: Library, schemas: Schemas, document: Document, paths: Paths, files: dict[str, str]
) -> Document:
    """Return the converted document.

    Args:
        library: The external documents.
        schemas: The converted components.
        document: The external document.
        paths: Its converted operations.
        files: External file -> the name of the converted document.
    """
    root = library.roots[document.file]
    info: DocumentNode = root["info"]
    known = root.with_(
        {ref.name: node for ref, node in schemas.components.schemas.items() if ref.file == document.file}
    )
    for original, (copy, place) in paths.copies.items():
        known[copy.name] = place.with_(
            {**schemas.components.schemas[original], "x-kind": kind_name(paths.stem, copy.name)}
        )
    components = root.with_({"schemas": known})
    if paths.schemes:
        components["securitySchemes"] = root.with_(paths.schemes)
    description = {"description": info["description"]} if "description" in info else {}
    inbound = {"x-inbound": True} if paths.inbound else {}
    entry = {"x-entry": library.entry(document.file)}
    data = root.with_(
        {
            "openapi": "3.1.0",
            "info": info.with_({"title": info["title"], **description, **entry, **inbound}),
            "paths": paths.paths,
            **({"webhooks": paths.webhooks} if paths.webhooks else {}),
            "components": components,
        }
    )
    data = _localised(data, document.file, files)
    plain: dict[str, Any] = _plain(data)
    return Document.rewritten(document, files[document.file], plain, lines(document, data))


def _localised(node: Any, own: str, files: dict[str, str]) -> Any:
    """Return a copy with references to converted documents, and without a file if they stay in this document."""
    if isinstance(node, list):
        return [_localised(item, own, files) for item in node]
    if isinstance(node, DocumentNode):
        return node.with_({key: _localised(value, own, files) for key, value in node.items()})
    if isinstance(node, dict):
        return {key: _localised(value, own, files) for key, value in node.items()}
    if isinstance(node, str) and "#/components/schemas/" in node:
        file, mark, pointer = node.partition("#")
        if file in files:
            return f"{files[file] if file != own else ''}{mark}{pointer}"
    return node


def _plain(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node] if isinstance(node, list) else node
