"""From a folder of specs to the spec_set that everything else is made from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ottbuild_codegen.external import adopted
from ottbuild_codegen.spec.inherit import with_bases
from ottbuild_codegen.spec.lint import lint
from ottbuild_codegen.spec.model import SpecSet, with_flat_unions
from ottbuild_codegen.spec.names import python_names
from ottbuild_codegen.spec.source import Document, SpecError, read_specs


def load(spec: Path, package: str, lenient: bool = False, public: str = "") -> SpecSet:
    """The specs in a folder; raises SpecError.

    Args:
        spec: The folder.
        package: The import name of the package that the providers go into.
        lenient: Take specs that break rules which came after them, as long as they can be read.
    """
    documents, mistakes, notes = adopted(read_specs(spec))
    mistakes = mistakes or with_bases(documents) or lint(documents)
    if mistakes and not (lenient and _sound(documents)):
        raise SpecError(mistakes)
    try:
        names = python_names(documents)
        with_flat_unions(documents)
        return SpecSet(documents, names, package, public, notes=notes)
    except (LookupError, TypeError, AttributeError, ValueError):
        if not mistakes:
            raise
        raise SpecError(mistakes) from None  # which say what is in the way


def _sound(documents: list[Document]) -> bool:
    """Whether specs can be read at all: every reference leads somewhere, and no union is a member of itself."""
    unions: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for document in documents:
        for name, node in document.schemas.items():
            unions[document.name, name] = set()
            for ref in _refs(node):
                file, _, target = ref.partition("#/components/schemas/")
                owner = next((one for one in documents if one.name == (file or document.name)), None)
                if owner is None or not isinstance(owner.schemas.get(target), dict):
                    return False
            if not isinstance(node, dict) or "$ref" in node:
                return False
            if "discriminator" in node:
                for ref in _refs(node.get("oneOf")):
                    file, _, target = ref.partition("#/components/schemas/")
                    unions[document.name, name].add((file or document.name, target))
    while unions:
        leaves = {name for name, members in unions.items() if not members & unions.keys()}
        if not leaves:
            return False
        unions = {name: members for name, members in unions.items() if name not in leaves}
    return not any(document.mistakes for document in documents)


def _refs(node: Any) -> list[str]:
    if isinstance(node, dict):
        found = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
        return found + [ref for part in node.values() for ref in _refs(part)]
    return [ref for part in node for ref in _refs(part)] if isinstance(node, list) else []
