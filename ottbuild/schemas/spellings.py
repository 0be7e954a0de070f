"""Rewrites wire JSON from the other spellings that a spec accepts to the spec's own."""

from __future__ import annotations

from collections.abc import Callable
from functools import cache
from typing import Any

from ottbuild.schemas.jsontext import pointer
from ottbuild.schemas.severity import said, types_of
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union
from ottbuild.schemas.variants import other_keys, reachable, variant


@cache
def tolerant(schema: Schema) -> bool:
    """Return True if the spec accepts other spellings of anything in `schema` when parsing."""
    return any(
        key in node for _, node in reachable(schema) for key in ("x-any-case", "x-also", "x-also-values", "x-accepts")
    )


def normalise(schema: Schema, wire: Any, numerals: bool = False) -> tuple[Any, dict[str, str]]:
    """Return wire JSON in the spec's spelling, and the renamed keys: pointer in that spelling -> pointer as written.

    Args:
        schema: The schema of the data.
        wire: JSON data.
        numerals: Turn a text into a number or a boolean, where one is wanted and the text says one.
    """
    names: dict[str, str] = {}
    accepted = _accepted_or_numeral if numerals else _accepted
    return _normalise(schema.spec, schema.ref, wire, "", names, accepted), names


def _normalise(
    spec: Spec, node: Node, data: Any, at: str, names: dict[str, str], accepted: Callable[[Node, Any], Any]
) -> Any:
    spec, node = expand(spec, node)
    if is_union(node):
        ref = variant(spec, node, data, any_spelling=True)
        return data if ref is None else _normalise(spec, ref, data, at, names, accepted)
    if isinstance(data, (list, tuple)) and "items" in node:
        return [
            _normalise(spec, node["items"], item, f"{at}/{place}", names, accepted) for place, item in enumerate(data)
        ]
    if isinstance(data, dict):
        properties: dict[str, Node] = node.get("properties", {})
        spellings = other_keys(node)
        done: dict[str, Any] = {}
        for key, item in data.items():
            name = key
            if key not in properties and isinstance(key, str):
                other = spellings.get(key) or (spellings.get(key.lower()) if node.get("x-any-case") else None)
                if other is not None and other not in data and other not in done:
                    name = other
                    names[f"{at}{pointer([name])}"] = f"{at}{pointer([key])}"
            part = properties.get(name, node.get("additionalProperties"))
            if isinstance(part, dict):
                item = _normalise(spec, part, item, f"{at}{pointer([name])}", names, accepted)
            done[name] = item
        return done
    return accepted(node, data)


def _accepted_or_numeral(node: Node, data: Any) -> Any:
    """Return a scalar as the spec wants it; a text may say a number or a boolean."""
    types = types_of(node)
    value = None if "string" in types else said(data, types)
    return _accepted(node, data) if value is None else value


def _accepted(node: Node, data: Any) -> Any:
    """Return a scalar in the spelling and the JSON type that the spec wants, if the spec accepts the given ones."""
    others = node.get("x-also-values")
    if others and isinstance(data, str):
        return others.get(data, data)
    wanted = node.get("type")
    accepts = node.get("x-accepts", ())
    if isinstance(data, bool) and "boolean" in accepts and wanted == "string":
        return next((flag for flag in node["enum"] if (flag in ("true", "1")) is data), data)
    if isinstance(data, bool) or not accepts:
        return data
    if (isinstance(data, int) and "integer" in accepts) or (isinstance(data, (int, float)) and "number" in accepts):
        if wanted == "boolean":
            return bool(data) if data in (0, 1) else data
        return str(data) if wanted == "string" else data
    if isinstance(data, str) and "string" in accepts and wanted in ("integer", "number"):
        value = said(data, (wanted,))
        return data if value is None else value
    return data
