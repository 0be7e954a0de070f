"""Asks datamodel-code-generator how schemas and properties are called in Python."""

from __future__ import annotations

import json
import re
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

from codegen.lint import RESERVED
from codegen.source import Document, Mistake, SpecError

STRUCTURE = frozenset(
    "openapi info title version paths components schemas type properties required $ref items oneOf discriminator "
    "propertyName mapping enum const additionalProperties".split()
)
CLASHES = RESERVED | frozenset(
    "str int float bool tuple unknown_fields len all any sum map set made ok fine part parts part_map plain plain_list "
    "plain_map begin type_of warn_dead warn_deprecated rules lengths models".split()
)
"""Names that generated code uses, and that no field can have."""


class ModelNames(NamedTuple):
    """The Python names of one component."""

    class_name: str
    fields: dict[str, str]
    """Wire name -> Python name."""


def python_names(documents: list[Document]) -> dict[tuple[str, str], ModelNames]:
    """(file name, component name) -> Python names, for every component."""
    with TemporaryDirectory() as folder:
        for document in documents:
            text = json.dumps(_structure(document.data))
            Path(folder, "spec", document.name).parent.mkdir(exist_ok=True)
            Path(folder, "spec", document.name).write_text(text, "utf-8")
        command = [
            sys.executable, "-m", "datamodel_code_generator", "--input", "spec", "--input-file-type", "openapi",
            "--output", "out", "--output-model-type", "dataclasses.dataclass", "--emit-model-metadata", "names.json",
            "--disable-timestamp", "--enum-field-as-literal", "all", "--snake-case-field", "--formatters", "builtin",
        ]  # fmt: skip
        done = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
        if done.returncode:
            last = (done.stderr.strip().splitlines() or ["no output"])[-1]
            raise SpecError([Mistake("spec", 1, f"datamodel-code-generator can't read the specs: {last}")])
        metadata = json.loads(Path(folder, "names.json").read_text("utf-8"))
    names: dict[tuple[str, str], ModelNames] = {}
    for model in metadata["models"]:
        file, _, pointer = model["source_ref"].partition("#/components/schemas/")
        if "/" in pointer:
            continue
        fields = {}
        for field in model["fields"]:
            name = field["name"]
            if name:
                fields[field["original_name"] or field["alias"]] = name + "_" if name in CLASHES else name
        names[Path(file).name, pointer] = ModelNames(model["class_name"], fields)
    for (file, component), model_names in names.items():
        for name in [model_names.class_name, *model_names.fields.values()]:
            if not re.fullmatch(r"[A-Za-z_][A-Za-z0-9_]*", name):
                raise SpecError([Mistake(file, 1, f"{component}: {name!r} can't be a Python name; give x-name")])
    return names


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
