"""Checks that an external document has the structure of OpenAPI, which the conversion relies on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema

from ottbuild_codegen.external.tree import shown
from ottbuild_codegen.external.vocabulary import REFUSED
from ottbuild_codegen.spec.source import Document, Mistake, Pointer

STRUCTURE: dict[str, Any] = json.loads(Path(__file__).with_name("structure.json").read_text("utf-8"))

MOST_STEPS = 120
"""The deepest nesting of a document."""


def find_mistakes(document: Document) -> list[Mistake]:
    """Return where a document does not follow OpenAPI 3, or uses what is not supported."""
    data = document.data
    if "swagger" in data:
        return [document.mistake(("swagger",), "Swagger 2.0 is not supported: convert the document to OpenAPI 3")]
    version = str(data.get("openapi", ""))
    if not version.startswith(("3.0", "3.1")):
        subject = f"OpenAPI {version[:20]!r} is" if version else "a document that does not say its version is"
        return [document.mistake(("openapi",), f"{subject} not supported: openapi must be 3.0.x or 3.1.x")]
    deepest = max(document.lines, key=len)
    if len(deepest) > MOST_STEPS:
        return [
            document.mistake(deepest, f"nesting of more than {MOST_STEPS} levels is not supported; make components")
        ]
    mistakes: list[Mistake] = []
    for error in jsonschema.Draft202012Validator(STRUCTURE).iter_errors(data):
        at = tuple(error.absolute_path)
        name = next((step for step in reversed(at) if isinstance(step, str)), "the document")
        mistakes.append(
            document.mistake(at, f"{name[:60]!r} is not what is read there: {error.message[:200]} (at {shown(at)})")
        )
    return mistakes or list(_refused(document, data, ()))


def _refused(document: Document, node: Any, at: Pointer, names: bool = False) -> list[Mistake]:
    """Return the keywords that can't be converted. `names`: the keys of `node` are names, not keywords."""
    mistakes: list[Mistake] = []
    if isinstance(node, list):
        for index, item in enumerate(node):
            mistakes += _refused(document, item, (*at, index))
    elif isinstance(node, dict):
        for key, value in node.items():
            if not names and key in REFUSED:
                mistakes.append(
                    document.mistake((*at, key), f"{key} is not supported: {REFUSED[key]} (at {shown((*at, key))})")
                )
            if names or key not in ("example", "examples", "default", "enum", "const"):
                inner = key in ("properties", "schemas") and not names
                mistakes += _refused(document, value, (*at, key), inner)
    return mistakes
