"""Values that fit a schema, for examples."""

from __future__ import annotations

import re
from typing import Any

from ottbuild.schemas.patterns import search
from ottbuild.schemas.spec import Node

_TEXTS = (
    "https://example.com", "https://www.facebook.com/example", "https://example.com/a.png", "1", "1:1", "16px", "50%",
    "45deg", "0deg", "#1DB446", "12:30", "2030-01-31", "2030-01-31T12:30", "2030-01-31 12:30:00", "en_US", "+15550100",
    "name", "0" * 64,
)  # fmt: skip
"""Texts, one of which matches most patterns."""


def sample(node: Node, name: str) -> Any:
    """A value for a field that holds no object; `name` is what it is called."""
    if node.get("x-secret"):
        return secret_name(name)
    known = [value["value"] for value in node.get("x-values", ())]
    for values in (node.get("examples"), node.get("enum"), known):
        if values:
            return values[0]
    if "const" in node:
        return node["const"]
    names = node.get("type", "string")
    kind = names if isinstance(names, str) else names[0]
    if kind in ("integer", "number"):
        return node.get("minimum", 1)
    if kind == "boolean":
        return True
    if "pattern" in node:
        return matching(node["pattern"]) or node.get("default", "...")
    if node.get("format") == "uri" or name.endswith(("url", "uri")):
        return _TEXTS[0]
    text = name.replace("_", " ").capitalize()
    return text[: node.get("maxLength", len(text))]


def matching(pattern: str) -> str | None:
    """A text that matches a pattern, if one is at hand."""
    return next((text for text in _TEXTS if search(pattern, text)), None)


def secret_name(key: str) -> str:
    """What stands for the secret under a key: the variable of the environment that code reads it from."""
    words = re.sub(r"([a-z0-9])([A-Z])", r"\1_\2", key[:50])
    return re.sub(r"[^A-Z0-9]+", "_", words.upper()).strip("_") or "SECRET"
