"""OpenAPI documents from somewhere else, in the words of our specs.

A document without `info.x-entry` was not written for this generator. It is taken as it stands: this package writes what
it says in the vocabulary of spec/README.md, so that nothing after it has to know. Every node keeps the line that it came
from. What can't be written so is refused, with its place.
"""

from __future__ import annotations

from typing import NamedTuple

from ottbuild_codegen.external.library import Library
from ottbuild_codegen.external.notes import notes
from ottbuild_codegen.external.operations import Paths
from ottbuild_codegen.external.output import written
from ottbuild_codegen.external.schemas import Schemas
from ottbuild_codegen.external.shape import misshapen
from ottbuild_codegen.external.words import snake
from ottbuild_codegen.spec.source import Document, Mistake


class Adopted(NamedTuple):
    """What came of the documents of a folder."""

    documents: list[Document]
    """All of them; foreign ones in our words."""
    mistakes: list[Mistake]
    notes: list[str]
    """What foreign documents say that nothing was made of: a line for each."""


def convert_external(documents: list[Document]) -> Adopted:
    """The documents of a folder, foreign ones in our words."""
    foreign = [document for document in documents if is_foreign(document)]
    mistakes = [mistake for document in foreign if not document.mistakes for mistake in misshapen(document)]
    if mistakes or any(document.mistakes for document in foreign):
        mistakes += [mistake for document in documents for mistake in document.mistakes]
    if mistakes or not foreign:
        return Adopted(documents, mistakes, [])
    files = {document.file: f"{snake(document.stem, 'api')}.yaml" for document in foreign}
    mistakes = [
        document.mistake(
            (),
            f"the package {files[document.file].removesuffix('.yaml')!r} would be made of {other.file} as well; rename one of them",
        )
        for document in foreign
        for other in documents
        if other is not document and files.get(other.file, other.name) == files[document.file]
    ]
    if mistakes:
        return Adopted(documents, mistakes, [])
    library = Library(foreign)
    library.refuse_circles()
    schemas = Schemas(library)
    schemas.components()
    paths = {one.file: Paths(library, schemas, one, files[one.file].removesuffix(".yaml")) for one in foreign}
    schemas.finish(
        set().union(*(one.sent for one in paths.values())), set().union(*(one.received for one in paths.values()))
    )
    if library.mistakes:
        return Adopted(documents, sorted(library.mistakes), [])
    made = {one.file: written(library, schemas, one, paths[one.file], files) for one in foreign}
    told = [note for one in foreign for note in notes(one, paths[one.file])]
    return Adopted([made.get(document.file, document) for document in documents], [], told)


def is_foreign(document: Document) -> bool:
    """Whether a document was not written for this generator: neither names an entry point nor its sources."""
    info = document.data.get("info")
    ours = isinstance(info, dict) and "x-entry" in info
    return bool(document.data) and not ours and "x-sources" not in document.data
