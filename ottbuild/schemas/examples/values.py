"""Sample values for the fields of a payload.

The spec's own `examples` come first. A value is never deprecated, unless the schema takes nothing else.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Any

from ottbuild.schemas.jsondata import has_type
from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.patterns import search
from ottbuild.schemas.rules import RULES
from ottbuild.schemas.spec import Node

_TEXTS = (
    "https://example.com", "https://www.facebook.com/example", "https://example.com/a.png", "1", "1:1", "16px", "50%",
    "45deg", "0deg", "#1DB446", "12:30", "2030-01-31", "2030-01-31T12:30", "2030-01-31 12:30:00", "en_US", "+15550100",
    "name", "0" * 64,
)  # fmt: skip
"""Texts that read better than those made from a pattern, which many patterns match."""
_FORMATS = {
    "uri": "https://example.com", "url": "https://example.com", "date": "2030-01-31", "time": "12:30:00Z",
    "date-time": "2030-01-31T12:30:00Z", "email": "ada@example.com", "hostname": "example.com", "ipv4": "192.0.2.1",
    "uuid": "123e4567-e89b-42d3-a456-426614174000",
}  # fmt: skip


def sample(node: Node, name: str) -> Any:
    """Return a value for a field that holds no object.

    Args:
        node: The schema of the field, without a `$ref`.
        name: The name of the field, which becomes a text where the schema gives no better one.
    """
    values = list(_candidates(node, name))
    return next((value for value in values if _suits(node, value)), values[0])


def is_deprecated(node: Node) -> bool:
    """Return True if a component or a field is deprecated, or no longer works."""
    return bool(node.get("deprecated")) or "x-deprecated" in node


def secret_name(key: str) -> str:
    """Return the environment variable that code reads the secret under a key from."""
    return re.sub(r"[^A-Z0-9]+", "_", _snake(key[:50]).upper()).strip("_") or "SECRET"


def _snake(name: str) -> str:
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name)


def _candidates(node: Node, name: str) -> Iterator[Any]:
    """Yield values for a field, the best first; there is always one."""
    if node.get("x-secret"):
        yield secret_name(name)
    known = node.get("x-values", ())
    yield from node.get("examples", ())
    if "const" in node:
        yield node["const"]
    deprecated = [value["value"] for value in known if "deprecated" in value]
    for value in (*node.get("enum", ()), *(value["value"] for value in known)):
        if value not in deprecated:
            yield value
    names = node.get("type", "string")
    for kind in [names] if isinstance(names, str) else names:
        yield from _of_kind(kind, node, name)
    yield from deprecated


def _of_kind(kind: str, node: Node, name: str) -> Iterator[Any]:
    """Yield values of a JSON type."""
    if kind in ("integer", "number"):
        yield node.get("minimum", min(1, node.get("maximum", 1)))
    elif kind == "boolean":
        yield True
    elif kind == "string":
        yield from _texts(node, name)
    else:
        yield {"null": None, "array": [], "object": {}}.get(kind)


def _texts(node: Node, name: str) -> Iterator[str]:
    """Yield texts for a field."""
    if "pattern" in node:
        from ottbuild.schemas.examples.pattern_texts import texts_matching  # few fields have a pattern that needs it

        yield from (text for text in _TEXTS if search(node["pattern"], text))
        yield from (matching for matching in texts_matching(node["pattern"]))
        yield node.get("default", "...")
        return
    if node.get("format") in _FORMATS:
        yield _FORMATS[node["format"]]
    elif name.lower().endswith(("url", "uri")):
        yield _FORMATS["uri"]
    text = _snake(name).replace("_", " ").capitalize() or "Text"
    count = UNITS[node.get("x-length-unit", "character")][1]
    most, least = node.get("maxLength", len(text)), node.get("minLength", 0)
    yield text[:most] if count(text) >= least else (text * (least // len(text) + 1))[: max(least, 1)]
    yield "1"  # a text that may be a number, or a part of one


def _suits(node: Node, value: Any) -> bool:
    """Return True if a value that is no container keeps the rules of its field."""
    if "type" in node and not has_type(value, node["type"]):
        return False
    if isinstance(value, str):
        size = UNITS[node.get("x-length-unit", "character")][1](value)
        if not node.get("minLength", 0) <= size <= node.get("maxLength", size):
            return False
        if "pattern" in node and not search(node["pattern"], value):
            return False
    elif isinstance(value, (int, float)) and not isinstance(value, bool):  # noqa: SIM102 - as for texts
        if not node.get("minimum", value) <= value <= node.get("maximum", value):
            return False
    if "enum" in node and value not in node["enum"]:
        return False
    return value == node.get("const", value) and not any(_breaks(check, value) for check in node.get("x-check", ()))


def _breaks(check: dict[str, Any], value: Any) -> bool:
    parameters = {key: parameter for key, parameter in check.items() if key != "rule"}
    try:
        return RULES[check["rule"]](value, **parameters) is not None
    except (TypeError, AttributeError, LookupError):  # the rule is for another type
        return False
