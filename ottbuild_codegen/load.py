"""Read a folder of specs into the SpecSet that everything else is made from."""

from __future__ import annotations

from pathlib import Path

from ottbuild_codegen.external import convert_external
from ottbuild_codegen.project import COMMAND
from ottbuild_codegen.spec.defaults import fill_defaults
from ottbuild_codegen.spec.inherit import expand_bases
from ottbuild_codegen.spec.lint import lint
from ottbuild_codegen.spec.model import SpecSet, references
from ottbuild_codegen.spec.names import find_answer, python_names, write_answer
from ottbuild_codegen.spec.source import Document, SpecError, read_specs
from ottbuild_codegen.spec.unions import complete_unions


def load(
    spec: Path,
    package: str,
    lenient: bool = False,
    public: str = "",
    command: str = COMMAND,
    stored: bytes | None = None,
) -> SpecSet:
    """Return the specs of a folder.

    Args:
        spec: The folder.
        package: The import name of the package that the providers go into.
        lenient: Accept specs that break rules, as long as everything in them can be resolved. Older specs may break
            rules that are newer.
        public: The module that users import all entry points from; "" if each is imported from its own package.
        command: What people run to generate.
        stored: The file that keeps the names from an earlier run.

    Raises:
        SpecError: The specs have mistakes.
    """
    documents = read_specs(spec)
    try:
        documents, mistakes, notes = convert_external(documents)
        mistakes = mistakes or expand_bases(documents) or lint(documents)
    except RecursionError:
        text = "is nested too deeply, or components inherit over too many levels"
        raise SpecError(document.mistake((), text) for document in documents) from None
    if mistakes and not (lenient and _is_resolvable(documents)):
        raise SpecError(mistakes)
    try:
        answer = find_answer(documents, stored)
        spec_set = SpecSet(documents, python_names(documents, answer), package, public, notes=notes, command=command)
        spec_set.stored_names = write_answer(documents, answer)
        complete_unions(documents)
        fill_defaults(spec_set)
        return spec_set
    except (LookupError, TypeError, AttributeError, ValueError):
        if not mistakes:
            raise
        raise SpecError(mistakes) from None  # the mistakes are the cause


def _is_resolvable(documents: list[Document]) -> bool:
    """Return True if every reference leads to a component, and no union is a member of itself."""
    unions: dict[tuple[str, str], set[tuple[str, str]]] = {}
    for document in documents:
        for name, node in document.schemas.items():
            unions[document.name, name] = set()
            for ref in references(node):
                file, _, target = ref.partition("#/components/schemas/")
                owner = next((other for other in documents if other.name == (file or document.name)), None)
                if owner is None or not isinstance(owner.schemas.get(target), dict):
                    return False
            if not isinstance(node, dict) or "$ref" in node:
                return False
            if "discriminator" in node:
                for ref in references(node.get("oneOf")):
                    file, _, target = ref.partition("#/components/schemas/")
                    unions[document.name, name].add((file or document.name, target))
    while unions:
        leaves = {name for name, members in unions.items() if not members & unions.keys()}
        if not leaves:
            return False
        unions = {name: members for name, members in unions.items() if name not in leaves}
    return not any(document.mistakes for document in documents)
