"""Whether a foreign document has the shape of OpenAPI, so that all after it can rely on that."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema

from ottbuild_codegen.external.tree import shown
from ottbuild_codegen.external.words import REFUSED
from ottbuild_codegen.spec.source import Document, Mistake, Pointer

SHAPE: dict[str, Any] = json.loads(Path(__file__).with_name("shape.json").read_text("utf-8"))

MOST_STEPS = 120
"""How deep a document may be nested."""


def misshapen(document: Document) -> list[Mistake]:
    """Where a document is not what OpenAPI 3 asks for."""
    data = document.data
    if "swagger" in data:
        return [document.mistake(("swagger",), "Swagger 2.0 is not supported: convert the document to OpenAPI 3")]
    version = str(data.get("openapi", ""))
    if not version.startswith(("3.0", "3.1")):
        said = f"OpenAPI {version[:20]!r} is" if version else "a document that does not say its version is"
        return [document.mistake(("openapi",), f"{said} not supported: openapi must be 3.0.x or 3.1.x")]
    deepest = max(document.lines, key=len)
    if len(deepest) > MOST_STEPS:
        return [
            document.mistake(deepest, f"nesting of more than {MOST_STEPS} levels is not supported; make components")
        ]
    mistakes: list[Mistake] = []
    for error in jsonschema.Draft202012Validator(SHAPE).iter_errors(data):
        at = tuple(error.absolute_path)
        name = next((step for step in reversed(at) if isinstance(step, str)), "the document")
        mistakes.append(
            document.mistake(at, f"{name[:60]!r} is not what is read there: {error.message[:200]} (at {shown(at)})")
        )
    return mistakes or list(_refused(document, data, ()))


def _refused(document: Document, node: Any, at: Pointer, names: bool = False) -> list[Mistake]:
    """The keywords that nothing can be made of. `names`: the keys of `node` are names, not keywords."""
    found: list[Mistake] = []
    if isinstance(node, list):
        for place, item in enumerate(node):
            found += _refused(document, item, (*at, place))
    elif isinstance(node, dict):
        for key, value in node.items():
            if not names and key in REFUSED:
                found.append(
                    document.mistake((*at, key), f"{key} is not supported: {REFUSED[key]} (at {shown((*at, key))})")
                )
            if names or key not in ("example", "examples", "default", "enum", "const"):
                inner = key in ("properties", "schemas") and not names
                found += _refused(document, value, (*at, key), inner)
    return found
