"""Reports in one line what an external document holds that is ignored or not checked."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator
from typing import Any

from ottbuild_codegen.external.operations import Paths
from ottbuild_codegen.external.vocabulary import ANNOTATIONS, ELSEWHERE, SUBSTANCE, UNCHECKED
from ottbuild_codegen.spec.source import Document

UNDERSTOOD = SUBSTANCE | ELSEWHERE | frozenset(ANNOTATIONS)
INNER = ("items", "additionalProperties", "propertyNames", "contains", "not", "if", "then", "else")
LISTS = ("allOf", "anyOf", "oneOf", "prefixItems")


def notes(document: Document, paths: Paths) -> list[str]:
    """Return the line about one document; none if everything in it is used."""
    unused: Counter[str] = Counter()
    for schema in _schemas(document.data):
        unused.update(key for key in schema if key not in UNDERSTOOD)
    unchecked = Counter({key: count for key, count in unused.items() if key in UNCHECKED})
    ignored = Counter({key: count for key, count in unused.items() if key not in UNCHECKED})
    parts = [
        _counted("ignored", ignored),
        _counted("not checked", unchecked),
        _counted("no payload", paths.skipped),
        _counted("base_url required", paths.hostless),
        _counted("no request()", paths.unsent),
    ]
    line = "; ".join(part for part in parts if part)
    return [f"{document.file}: {line}"] if line else []


def _counted(what: str, counts: Counter[str]) -> str:
    places = [f"{_shown(key)} ({count} place{'' if count == 1 else 's'})" for key, count in sorted(counts.items())]
    return f"{what}: {', '.join(places)}" if places else ""


def _shown(text: str) -> str:
    """Return a word of a document so that it is safe on a terminal."""
    plain = "".join(char if char.isprintable() else "\ufffd" for char in text)
    return plain if len(plain) <= 80 else f"{plain[:77]}..."


def _schemas(node: Any, inside: bool = False) -> Iterator[dict[str, Any]]:
    """Yield every schema of a document. `inside`: `node` is a schema."""
    if isinstance(node, list):
        for item in node:
            yield from _schemas(item)
    if not isinstance(node, dict):
        return
    if inside:
        yield node
        for part in node.get("properties", {}).values():
            yield from _schemas(part, True)
        for key in INNER:
            yield from _schemas(node.get(key), True)
        for key in LISTS:
            for part in node.get(key, ()):
                yield from _schemas(part, True)
        return
    for key, value in node.items():
        if key == "schemas" and isinstance(value, dict):
            for part in value.values():
                yield from _schemas(part, True)
        elif key not in ("example", "examples"):
            yield from _schemas(value, key == "schema")
