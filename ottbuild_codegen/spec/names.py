"""Asks datamodel-code-generator how schemas and properties are called in Python."""

from __future__ import annotations

import json
import subprocess
import sys
import unicodedata
from functools import cache
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from ottbuild_codegen.spec.lint import CLASHES, RESERVED
from ottbuild_codegen.spec.source import Document, Mistake, SpecError

STRUCTURE = frozenset(
    "openapi info title version paths components schemas type properties required $ref items oneOf discriminator "
    "propertyName mapping enum const additionalProperties".split()
)


class ModelNames(NamedTuple):
    """The Python names of one component."""

    class_name: str
    fields: dict[str, str]
    """Wire name -> Python name."""


def python_names(documents: list[Document]) -> dict[tuple[str, str], ModelNames]:
    """(file name, component name) -> Python names, for every component."""
    metadata = _asked(tuple((document.name, json.dumps(_structure(document.data))) for document in documents))
    names: dict[tuple[str, str], ModelNames] = {}
    mistakes: list[Mistake] = []
    by_name = {document.name: document for document in documents}
    for model in metadata["models"]:
        file, _, pointer = model["source_ref"].partition("#/components/schemas/")
        if "/" in pointer:
            continue
        document = by_name[Path(file).name]
        properties = document.schemas[pointer].get("properties", {})
        fields: dict[str, str] = {}
        for field in model["fields"]:
            wire = field["original_name"] or field["alias"]
            if not field["name"] or "x-name" in properties.get(wire, {}):
                continue
            name = unicodedata.normalize("NFKC", field["name"])
            if not name.isidentifier():
                at = ("components", "schemas", pointer, "properties", wire)
                mistakes.append(document.mistake(at, f"{name!r} can't be a Python name; give an x-name"))
            fields[wire] = f"{name}_" if name in CLASHES | RESERVED else name
        taken: dict[str, str] = {}
        for wire, part in properties.items():
            name = part.get("x-name") or fields.get(wire, wire)
            if name in taken:
                at = ("components", "schemas", pointer, "properties", wire)
                mistakes.append(
                    document.mistake(at, f"the Python name {name!r} is taken by {taken[name]!r}; give another x-name")
                )
            taken[name] = wire
        names[document.name, pointer] = ModelNames(model["class_name"], fields)
    if mistakes:
        raise SpecError(mistakes)
    return names


@cache
def _asked(specs: tuple[tuple[str, str], ...]) -> dict[str, Any]:
    """What datamodel-code-generator says of specs: asked once, as that takes longer than all else."""
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


def _structure(node: Any) -> Any:
    """A copy with only the keywords that decide names; the rest of a spec is none of a name's business."""
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
