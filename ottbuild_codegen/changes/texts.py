"""Collects the texts of a component: descriptions, sources, the provider's own error texts."""

from __future__ import annotations

from typing import Any

from ottbuild_codegen.changes.facts import NAMED, TEXTS, At, at_component, canonical, renamed
from ottbuild_codegen.spec.model import Component, Node

Texts = dict[tuple[str, ...], tuple[Node, At]]
_KEPT = TEXTS | {"x-deprecated"}
_DATA = TEXTS | {"const", "enum", "x-builder", "x-values"}


def texts(component: Component, renames: dict[str, str]) -> Texts:
    """Return the texts of a component by place. Conditions are identified by their content, not by their order."""
    texts: Texts = {}

    def visit(node: Any, path: tuple[str, ...], at: At, names: bool = False) -> None:
        if isinstance(node, list):
            for count, part in enumerate(node):
                if isinstance(part, dict):
                    visit(part, (*path, canonical(renamed(part, renames))), at / count)
        elif isinstance(node, dict):
            if not names:
                texts[path] = ({key: part for key, part in node.items() if key in _KEPT}, at)
            for key, part in node.items():
                if names or key not in _DATA:
                    step = str(renames.get(key, key)) if path == ("properties",) else key
                    visit(part, (*path, step), at / key, key in NAMED and not names)

    visit(component.node, (), at_component(component))
    return texts
