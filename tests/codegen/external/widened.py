"""Makes long documents of short ones: copies of all their components, and operations that send and receive those."""

from __future__ import annotations

import copy
import json
import re
from pathlib import Path
from typing import Any

import yaml

from ottbuild_codegen.spec.source import Document

SPECS = Path(__file__).with_name("specs")
LOCAL = "#/components/schemas/"


def external_specs() -> dict[str, str]:
    """File name -> text of the documents as they were written by hand."""
    return {path.name: path.read_text("utf-8") for path in sorted(SPECS.iterdir())}


def parsed(name: str) -> dict[str, Any]:
    """A document as data."""
    text = (SPECS / name).read_text("utf-8")
    data: dict[str, Any] = json.loads(text) if name.endswith(".json") else Document(name, text).data
    return data


def copied(node: Any, names: set[str], suffix: str) -> Any:
    """A copy of data in which every component of a document is called something else."""
    if isinstance(node, list):
        return [copied(item, names, suffix) for item in node]
    if isinstance(node, dict):
        return {key: copied(value, names, suffix) for key, value in node.items()}
    known = isinstance(node, str) and (node.removeprefix(LOCAL) in names)
    return f"{node}{suffix}" if known else node


def widened(name: str, lines: int = 5_000) -> str:
    """A document with at least so many lines."""
    data = parsed(name)
    schemas = data["components"]["schemas"]
    family = copy.deepcopy(schemas)
    paths = data.setdefault("paths", {})
    number = 1
    while True:
        text = _dumped(data, name)
        if text.count("\n") >= lines:
            return text
        for _ in range(3):
            number += 1
            for component, schema in copied(family, set(family), f"_{number}").items():
                schemas[f"{component}_{number}"] = schema
            if paths:
                _add_paths(paths, sorted(family), number)


def _add_paths(paths: dict[str, Any], names: list[str], number: int) -> None:
    for place, component in enumerate(names):
        schema = {"$ref": f"{LOCAL}{component}_{number}"}
        content = {"application/json": {"schema": schema}}
        plain = re.sub(r"\W", "_", component)
        paths[f"/more/{number}/{place}"] = {
            "post": {
                "operationId": f"send{plain}Number{number}",
                "requestBody": {"content": content},
                "responses": {"200": {"description": "The same again.", "content": content}},
            }
        }


class _Plain(yaml.SafeDumper):
    def ignore_aliases(self, data: Any) -> bool:
        return True


def _dumped(data: dict[str, Any], name: str) -> str:
    if name.endswith(".json"):
        return json.dumps(data, indent="\t") + "\n"
    return yaml.dump(data, Dumper=_Plain, sort_keys=False, allow_unicode=True)
