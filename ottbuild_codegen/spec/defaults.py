"""Defaults: what a statement about a whole spec or component says of each of its fields, written into the fields.

So the rest of the generator, and the runtime, find every rule where it applies.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

from ottbuild.schemas.severity import may_be_empty
from ottbuild_codegen.spec.model import Component, Node, SpecSet, as_list

ENCODED = {
    "description": "percent-encode what is not ASCII",
    "x-severity": "warning",
    "pattern": "^[\\u0000-\\u007f]*$",
}
"""The advice for addresses of providers that may not take other characters."""
UNSAID = {
    "description": "No page says what a character is; in UTF-16 units, as programs may count, most emoji are 2.",
    "x-severity": "warning",
    "x-length-unit": "utf16",
}
"""The advice for texts whose unit no page names."""
PARTS = ("items", "additionalProperties")


def fill_defaults(spec_set: SpecSet) -> None:
    """Write the defaults into the components of every spec."""
    in_conditions = {name for document in spec_set.documents for name in _tested(document.data)}
    for component in spec_set.components.values():
        _read_only_here(spec_set, component)
    for component in spec_set.components.values():
        info = component.document.data["info"]
        reads = {**info.get("x-reads", {}), **component.node.get("x-reads", {})}
        sent = (component.stem, component.name) not in spec_set.answers and not info.get("x-inbound")
        if sent and reads.get("empty") == "refused":
            _refuse_empty(spec_set, component)
        _require_credentials_of_requests(component)
        for node in _nodes(component.node):
            if node.pop("x-unit-unsaid", False):
                node["allOf"] = [*node.get("allOf", ()), {**UNSAID, "maxLength": node["maxLength"]}]
            if node.get("format") == "uri" and ("x-uri" in info or "x-uri" in node):
                node["x-uri"] = {**info.get("x-uri", {}), **node.get("x-uri", {})}
                if node["x-uri"].get("non-ascii") == "warning":
                    node["allOf"] = [*node.get("allOf", ()), ENCODED]
        own_conditions = {*_tested(component.node)}
        for name, node in component.node.get("properties", {}).items():
            folded = spec_set.folded(component.document, node)
            is_optional = name not in component.node.get("required", ())
            tested = in_conditions if is_optional else own_conditions
            if name in tested and may_be_empty(folded):
                if is_optional and _is_empty_sent(folded):
                    node["x-may-be-empty"] = True
                else:
                    node["x-filled"] = as_list(folded["type"])
        _mark_passwords(component.node)
        for node in _nodes(component.node):
            for limit in ("minLength", "minItems"):
                if node.get(limit) == 0:
                    del node[limit]


def _read_only_here(spec_set: SpecSet, component: Component) -> None:
    """Write how a component reads odd values, and that what is directly inside it reads them as the provider does."""
    here = component.node.pop("x-reads-here", {})
    if not here:
        return
    component.node["x-reads"] = {**component.node.get("x-reads", {}), **here}
    info = component.document.data["info"].get("x-reads", {})
    around = {key: info.get(key, "allowed" if key == "empty" else "refused") for key in here}
    members = [one["$ref"] for one in component.node.get("oneOf", ()) if one["$ref"].startswith("#")]
    objects = [spec_set.components[component.stem, ref.rpartition("/")[2]] for ref in members] or [component]
    for ref in {ref for one in objects for ref in _references(one.node.get("properties", {}))}:
        if not ref.startswith("#"):
            continue  # another document says how its own components read odd values
        inner = spec_set.components[component.stem, ref.rpartition("/")[2]]
        if inner.is_object or inner.is_union:
            inner.node["x-reads"] = {**around, **inner.node.get("x-reads", {})}


def _references(properties: Node) -> Iterator[str]:
    """Yield the references of fields, of their items and of their values."""
    for part in properties.values():
        yield from (node["$ref"] for node in _nodes(part) if "$ref" in node)


def _require_credentials_of_requests(component: Component) -> None:
    """Make a required credential optional in the payload: it is `request()` that requires it."""
    credentials = {name for name, node in component.node.get("properties", {}).items() if "x-credential" in node}
    required = component.node.get("required", [])
    for name in credentials.intersection(required):
        part = component.node["properties"][name]
        component.node["properties"][name] = {**part, "x-credential": "required"}  # YAML anchors share the node
    if credentials.intersection(required):
        component.node["required"] = [name for name in required if name not in credentials]


def _mark_passwords(node: Any) -> None:
    """Mark as secret what OpenAPI calls a password."""
    if isinstance(node, dict):
        if node.get("format") == "password":
            node["x-secret"] = True
        for key, part in node.items():
            if key not in ("examples", "default", "const", "enum"):
                _mark_passwords(part)
    elif isinstance(node, list):
        for part in node:
            _mark_passwords(part)


def _refuse_empty(spec_set: SpecSet, component: Component) -> None:
    """Require one character in required strings and one item in arrays, unless the spec says otherwise."""
    required = component.node.get("required", ())
    for name, node in component.node.get("properties", {}).items():
        folded = spec_set.folded(component.document, node)
        is_text = as_list(folded.get("type")) == ["string"]
        if is_text and name in required and "minLength" not in folded and may_be_empty(folded):
            node["minLength"] = 1
    for node in _nodes(component.node):
        if as_list(node.get("type")) == ["array"] and "minItems" not in node and not _is_empty_sent(node):
            node["minItems"] = 1


def _is_empty_sent(node: Node) -> bool:
    return bool(node.get("x-builder", {}).get("empty")) or 0 in (node.get("minLength"), node.get("minItems"))


def _nodes(node: Node) -> Iterator[Node]:
    """Yield a schema and the schemas of its values, but not its conditions."""
    yield node
    for part in [*node.get("properties", {}).values(), *(node.get(key) for key in PARTS)]:
        if isinstance(part, dict):
            yield from _nodes(part)


def _tested(node: Any, inside: bool = False) -> Iterator[str]:
    """Yield the fields whose presence a condition tests."""
    if isinstance(node, list):
        for part in node:
            yield from _tested(part, inside)
    elif isinstance(node, dict):
        if inside:
            yield from (name for name in as_list(node.get("required")) if isinstance(name, str))
        if isinstance(node.get("dependentRequired"), dict):
            yield from node["dependentRequired"]
            yield from (name for names in node["dependentRequired"].values() for name in names)
        for key, part in node.items():
            yield from _tested(part, inside or key in ("allOf", "anyOf", "not", "if", "then", "else"))
