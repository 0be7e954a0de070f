"""External OpenAPI documents: those that were not written for this generator.

A document without `info.x-entry` is external. It is never edited: this package converts it to the vocabulary of
spec/README.md, so that the rest of the generator need not know about it. Every node keeps the line that it comes from.
What can't be converted is refused, with its line.
"""

from __future__ import annotations

from typing import NamedTuple

from ottbuild_codegen.external.library import INBOUND, Library
from ottbuild_codegen.external.notes import notes
from ottbuild_codegen.external.operations import Paths
from ottbuild_codegen.external.output import write_document
from ottbuild_codegen.external.schemas import Schemas
from ottbuild_codegen.external.structure import find_mistakes
from ottbuild_codegen.external.vocabulary import snake
from ottbuild_codegen.spec.source import Document, Mistake


class Converted(NamedTuple):
    """The documents of a folder, the external ones converted."""

    documents: list[Document]
    mistakes: list[Mistake]
    notes: list[str]
    """A line for each external document: what in it is ignored or not checked."""


def convert_external(documents: list[Document]) -> Converted:
    """Return the documents of a folder with the external ones converted. With mistakes, nothing is converted."""
    external = [document for document in documents if is_external(document)]
    mistakes = [mistake for document in external if not document.mistakes for mistake in find_mistakes(document)]
    if mistakes or any(document.mistakes for document in external):
        mistakes += [mistake for document in documents for mistake in document.mistakes]
    if mistakes or not external:
        return Converted(documents, mistakes, [])
    files = {document.file: f"{snake(document.stem.removesuffix(INBOUND), 'api')}.yaml" for document in external}
    mistakes = [
        document.mistake(
            (),
            f"the package {files[document.file].removesuffix('.yaml')!r} would be made of {other.file} as well; rename one of them",
        )
        for document in external
        for other in documents
        if other is not document and files.get(other.file, other.name) == files[document.file]
    ]
    if mistakes:
        return Converted(documents, mistakes, [])
    library = Library(external)
    library.refuse_circles()
    schemas = Schemas(library)
    schemas.convert()
    paths = {
        document.file: Paths(library, schemas, document, files[document.file].removesuffix(".yaml"))
        for document in external
    }
    schemas.finish(
        set().union(*(each.sent for each in paths.values())), set().union(*(each.received for each in paths.values()))
    )
    if library.mistakes:
        return Converted(documents, sorted(library.mistakes), [])
    converted = {
        document.file: write_document(library, schemas, document, paths[document.file], files) for document in external
    }
    lines = [line for document in external for line in notes(document, paths[document.file])]
    return Converted([converted.get(document.file, document) for document in documents], [], lines)


def is_external(document: Document) -> bool:
    """Return True if a document was not written for this generator: it names neither an entry point nor its sources."""
    info = document.data.get("info")
    has_entry = isinstance(info, dict) and "x-entry" in info
    return bool(document.data) and not has_entry and "x-sources" not in document.data
