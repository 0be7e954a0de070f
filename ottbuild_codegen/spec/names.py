"""The Python names of components and properties, as datamodel-code-generator gives them.

Asking it takes seconds. Its answer depends on the structure of the specs alone, so it is kept in a file beside the
generated code, and used until the structure or the version of datamodel-code-generator changes.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Collection
from functools import cache
from hashlib import sha256
from importlib.metadata import version
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple, TypedDict

from ottbuild_codegen.spec.identifiers import natural, public_name
from ottbuild_codegen.spec.source import Document, Mistake, SpecError

STORED = "_names.json"
"""The file that keeps the answer, in the folder of the generated packages."""
STRUCTURE = frozenset(
    "openapi info title version paths components schemas type properties required $ref items oneOf discriminator "
    "propertyName mapping enum const additionalProperties".split()
)
"""The keywords that decide names."""


class Renamed(TypedDict, total=False):
    """The Python names of a component that differ from the spec: those of its fields by wire name."""

    fields: dict[str, str]


Answer = dict[str, dict[str, Renamed]]
"""File -> component -> its Python names, where they differ from those in the spec."""


class Stored(TypedDict):
    """What is kept of an answer."""

    digest: str
    names: Answer


class ModelNames(NamedTuple):
    """The Python names of one component."""

    class_name: str
    fields: dict[str, str]
    """Wire name -> Python name."""


def find_answer(documents: list[Document], stored: bytes | None) -> Answer:
    """Return the stored answer if it belongs to these specs, else ask datamodel-code-generator.

    Args:
        documents: The specs.
        stored: The file that keeps the answer to an earlier question.

    Raises:
        SpecError: datamodel-code-generator can't read the specs.
    """
    for section in _sections(stored).values():
        try:
            if section["digest"] == _digest(documents, section["names"]):
                answer: Answer = section["names"]
                return answer
        except (LookupError, TypeError, AttributeError):
            pass  # not what the generator wrote
    return ask(documents)


def ask(documents: list[Document]) -> Answer:
    """Return what datamodel-code-generator calls the components and properties of specs.

    Raises:
        SpecError: It can't read the specs.
    """
    metadata = _run(tuple((document.name, json.dumps(_structure(document.data))) for document in documents))
    by_name = {document.name: document for document in documents}
    answer: Answer = {}
    for model in metadata["models"]:
        file, _, component = model["source_ref"].partition("#/components/schemas/")
        if "/" in component:
            continue  # an inline schema, which gets no model
        document = by_name[Path(file).name]
        properties = document.schemas[component].get("properties", {})
        names = {field["original_name"] or field["alias"]: field["name"] for field in model["fields"] if field["name"]}
        fields = {wire: name for wire, name in names.items() if wire in properties and name != wire}
        renamed: Renamed = {"fields": fields} if fields else {}
        answer.setdefault(document.name, {})[component] = renamed  # of several models of one component, the last counts
    return {file: {name: names for name, names in components.items() if names} for file, components in answer.items()}


def write_answer(documents: list[Document], answer: Answer) -> Stored:
    """Return what is kept of an answer. The digest shows edits by hand, too: they are not used."""
    return {"digest": _digest(documents, answer), "names": answer}


def write_names(own: Stored, stored: bytes | None, folder: str, folders: Collection[str], origin: str) -> str:
    """Return the text of the file that keeps the answers for all folders of specs that share a package.

    Args:
        own: The answer for one folder.
        stored: The file so far.
        folder: What that folder is called in the file.
        folders: All folders that share the package; the answers for others are dropped.
        origin: Where the file comes from.
    """
    sections = {name: section for name, section in _sections(stored).items() if name in folders} | {folder: own}
    data = {"generated": f"{origin}; edit the specs, not this file", "specs": sections}
    return json.dumps(data, indent=1, sort_keys=True) + "\n"


def _sections(stored: bytes | None) -> dict[str, Any]:
    """Return the answers in the file that keeps them, by the folder of the specs; none if it is not the generator's."""
    try:
        sections = json.loads(stored or b"{}")["specs"]
    except (ValueError, LookupError, TypeError, RecursionError):
        return {}
    return sections if isinstance(sections, dict) else {}


def python_names(documents: list[Document], answer: Answer) -> dict[tuple[str, str], ModelNames]:
    """Return the names of every component by file and component.

    Raises:
        SpecError: Two properties have the same name, or one has a name that Python does not allow.
    """
    names: dict[tuple[str, str], ModelNames] = {}
    mistakes: list[Mistake] = []
    for document in documents:
        for component, node in document.schemas.items():
            renamed = answer.get(document.name, {}).get(component, {})
            given = renamed.get("fields", {})
            fields: dict[str, str] = {}
            taken: dict[str, str] = {}
            for wire, part in node.get("properties", {}).items():
                at = ("components", "schemas", component, "properties", wire)
                name = part.get("x-name")
                if name is None:
                    name = natural(given.get(wire, wire))
                    if not name.isidentifier():
                        mistakes.append(document.mistake(at, f"{name!r} can't be a Python name; give an x-name"))
                    fields[wire] = name = public_name(name)
                if name in taken:
                    text = f"the Python name {name!r} is taken by {taken[name]!r}; give another x-name"
                    mistakes.append(document.mistake(at, text))
                taken[name] = wire
            names[document.name, component] = ModelNames(component, fields)
    if mistakes:
        raise SpecError(mistakes)
    return names


@cache
def _run(specs: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    """Run datamodel-code-generator over the structure of specs, and return its metadata."""
    with TemporaryDirectory() as folder:
        for name, text in specs:
            Path(folder, "spec", name).parent.mkdir(exist_ok=True)
            Path(folder, "spec", name).write_text(text, "utf-8")
        command = [
            sys.executable, "-m", "datamodel_code_generator", "--input", "spec", "--input-file-type", "openapi",
            "--output", "out", "--output-model-type", "dataclasses.dataclass", "--emit-model-metadata", "names.json",
            "--disable-timestamp", "--enum-field-as-literal", "all", "--snake-case-field", "--formatters", "builtin",
        ]  # fmt: skip
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["no output"])[-1]
            raise SpecError([Mistake("spec", 1, f"datamodel-code-generator can't read the specs: {last}")])
        metadata: dict[str, Any] = json.loads(Path(folder, "names.json").read_text("utf-8"))
        return metadata


def _digest(documents: list[Document], answer: Answer) -> str:
    """Return a hash of everything that an answer depends on, and of the answer."""
    structures = sorted((document.name, json.dumps(_structure(document.data))) for document in documents)
    data = [version("datamodel-code-generator"), structures, answer]
    return sha256(json.dumps(data, sort_keys=True).encode()).hexdigest()


def _structure(node: Any) -> Any:
    """Return a copy with only the keywords that decide names."""
    if isinstance(node, list):
        return [_structure(item) for item in node]
    if not isinstance(node, dict):
        return node
    kept: dict[str, Any] = {}
    for key, value in node.items():
        if key in ("properties", "schemas", "mapping") and isinstance(value, dict):
            kept[key] = {name: _structure(part) for name, part in value.items()}
        elif key == "paths":
            kept[key] = {}
        elif key == "oneOf" and "discriminator" not in node:
            continue
        elif key in STRUCTURE:
            kept[key] = _structure(value)
    return kept
