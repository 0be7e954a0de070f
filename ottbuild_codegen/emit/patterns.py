"""Names of the constants that hold the patterns of a spec."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator
from itertools import takewhile
from pathlib import Path
from typing import Any

from ottbuild.schemas.uris import pattern_of
from ottbuild_codegen.emit.expressions import function_name
from ottbuild_codegen.emit.keywords import PYTHON_TYPES
from ottbuild_codegen.spec.model import SpecSet
from ottbuild_codegen.spec.source import Document

TEMPLATES = (Path(__file__).parents[1] / "templates").glob("*.py.jinja2")
TAKEN = frozenset(
    ("PATTERN", *PYTHON_TYPES.values()),
).union(*(re.findall(r"\b[A-Z][A-Z_]*\b", template.read_text("utf-8")) for template in TEMPLATES))
"""Other names in capitals that a generated module uses, and that of a pattern without a subject."""


class PatternNames:
    """The names of the patterns that one provider uses: each after the properties, or the component, that have it."""

    def __init__(self, spec_set: SpecSet, document: Document) -> None:
        self.subjects: dict[str, str] = {}
        """Pattern -> a name for what has it in this provider's spec, or else in another's."""
        for other in sorted(spec_set.documents, key=lambda one: one is not document):
            users: dict[str, list[str]] = {}
            for component in spec_set.of(other):
                for pattern, wire in _patterns(component.node, ""):
                    subject = component.names.fields.get(wire, wire) or function_name(component.name, "")
                    users.setdefault(pattern, []).append(subject.strip("_"))
            self.subjects = {**{pattern: _shared_name(names) for pattern, names in users.items()}, **self.subjects}
        classes = {component.names.class_name for component in spec_set.components.values()}
        entries = {other.data["info"].get("x-entry", "") for other in spec_set.documents}
        self.taken: Collection[str] = {*TAKEN, *classes, *entries}

    def name(self, pattern: str, used: Collection[str]) -> str:
        """Return a name for a pattern that is not among the `used` ones."""
        name = re.sub(r"\W+", "_", self.subjects.get(pattern, ""), flags=re.ASCII).strip("_").upper()
        if not name or name[0].isdigit() or name in self.taken:
            name = f"{name}_PATTERN" if name and not name[0].isdigit() else f"PATTERN_{name}".strip("_")
        number, numbered = 1, name
        while numbered in used or numbered in self.taken:
            number += 1
            numbered = f"{name}_{number}"
        return numbered


def _shared_name(names: list[str]) -> str:
    """Return the words that names share at their beginning or end; if there are none, the most common name."""
    words = [name.split("_") for name in names]
    shared = _same_start(words) or _same_start([parts[::-1] for parts in words])[::-1]
    return "_".join(shared) or max(names, key=names.count)


def _same_start(lists: list[list[str]]) -> list[str]:
    """Return the items with which all lists begin."""
    shared = takewhile(lambda same: len({*same}) == 1, zip(*lists, strict=False))
    return [same[0] for same in shared]


def _patterns(node: Any, subject: str) -> Iterator[tuple[str, str]]:
    """Yield the patterns in a schema, each with the property that has it; "" for the schema itself."""
    if isinstance(node, list):
        for part in node:
            yield from _patterns(part, subject)
    elif isinstance(node, dict):
        if isinstance(node.get("pattern"), str):
            yield node["pattern"], subject
        if "x-uri" in node:
            yield pattern_of(node["x-uri"]), "address"
        for key, part in node.items():
            if key == "properties":
                for wire, inner in part.items():
                    yield from _patterns(inner, wire)
            elif not key.startswith("x-") and key not in ("const", "default", "enum", "examples"):
                yield from _patterns(part, subject)
