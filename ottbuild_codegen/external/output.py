"""A foreign document as one of ours."""

from __future__ import annotations

from typing import Any

from ottbuild_codegen.external.library import Library
from ottbuild_codegen.external.operations import Paths
from ottbuild_codegen.external.schemas import Schemas, kind_name
from ottbuild_codegen.external.tree import Node, lines
from ottbuild_codegen.spec.source import Document


def written(library: Library, schemas: Schemas, document: Document, paths: Paths, files: dict[str, str]) -> Document:
    """A document in our words. `files` are the names that the documents have from here on."""
    root = library.roots[document.file]
    info: Node = root["info"]
    known = root.with_({made.name: node for made, node in schemas.made.items() if made.file == document.file})
    for original, (copy, place) in paths.copies.items():
        known[copy.name] = place.with_({**schemas.made[original], "x-kind": kind_name(paths.stem, copy.name)})
    components = root.with_({"schemas": known})
    if paths.schemes:
        components["securitySchemes"] = root.with_(paths.schemes)
    told = {"description": info["description"]} if "description" in info else {}
    data = root.with_(
        {
            "openapi": "3.1.0",
            "info": info.with_({"title": info["title"], **told, "x-entry": library.entry(document.file)}),
            "paths": paths.paths,
            "components": components,
        }
    )
    data = _localised(data, document.file, files)
    plain: dict[str, Any] = _plain(data)
    return Document.rewritten(document, files[document.file], plain, lines(document, data))


def _localised(node: Any, here: str, files: dict[str, str]) -> Any:
    """A copy whose references are as short as they can be, and name files as they are called from here on."""
    if isinstance(node, list):
        return [_localised(item, here, files) for item in node]
    if isinstance(node, Node):
        return node.with_({key: _localised(value, here, files) for key, value in node.items()})
    if isinstance(node, dict):
        return {key: _localised(value, here, files) for key, value in node.items()}
    if isinstance(node, str) and "#/components/schemas/" in node:
        file, mark, pointer = node.partition("#")
        if file in files:
            return f"{files[file] if file != here else ''}{mark}{pointer}"
    return node


def _plain(node: Any) -> Any:
    if isinstance(node, dict):
        return {key: _plain(value) for key, value in node.items()}
    return [_plain(item) for item in node] if isinstance(node, list) else node
