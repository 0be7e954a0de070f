"""Write what the runtime needs of a spec: its schemas and operations, with the table of calls."""

from __future__ import annotations

import json
from typing import Any

from ottbuild_codegen.spec.model import Component, Node, SpecSet
from ottbuild_codegen.spec.operations import Operations
from ottbuild_codegen.spec.webhooks import Webhooks
from ottbuild_codegen.surface.model import Surface
from ottbuild_codegen.surface.table import table_of, table_text

HINTS = ("x-builder", "x-content", "x-filled", "x-may-be-empty")
"""Keywords that only the generator needs."""


def spec_text(spec_set: SpecSet, surface: Surface, operations: Operations, webhooks: Webhooks) -> str:
    """Return the text of a provider's spec.json."""
    document = surface.document
    files = {one.name: f"{spec_set.package}.{one.stem}" for one in spec_set.documents}
    data = {
        "generated": f"{spec_set.origin(document)}; edit the spec, not this file",
        "entry": {"module": spec_set.module(document), "name": surface.provider},
        "files": {name: package for name, package in files.items() if name in json.dumps(document.data)},
        "reads": {key: value for key, value in document.data["info"].get("x-reads", {}).items() if key != "empty"},
        "inbound": sorted(name for stem, name in spec_set.answers if stem == document.stem),
        "parts": {component.kind: component.name for component in spec_set.of(document) if component.is_part},
        "sources": document.data.get("x-sources", {}),
        "schemas": {component.name: _schema(spec_set, component) for component in spec_set.of(document)},
        "operations": {one.id: one.data for sender in operations.senders.values() for one in sender.operations},
        "webhooks": [webhook.data for webhook in webhooks.found.values()],
    }
    text = json.dumps(data, indent=1, ensure_ascii=True).removesuffix("\n}")
    return f'{text},\n "calls": {table_text(table_of(surface), 1)}\n}}\n'


def _schema(spec_set: SpecSet, component: Component) -> Node:
    """Return a schema with the Python name of each field, and without hints: the table of calls says the same."""
    node = _without_hint(component.node)
    if component.is_object:
        node["properties"] = {
            field.wire: {
                **_without_hint(field.raw),
                **({"x-name": field.name} if field.name != field.wire else {}),
            }
            for field in spec_set.fields(component)
        }
    return node


def _without_hint(node: Node) -> dict[str, Any]:
    return {key: value for key, value in node.items() if key not in HINTS}
