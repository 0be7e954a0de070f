"""Merges schemas that are combined by `allOf`."""

from __future__ import annotations

from typing import Any

from ottbuild_codegen.external.tree import DocumentNode
from ottbuild_codegen.external.vocabulary import CONDITIONS, SUBSTANCE
from ottbuild_codegen.spec.model import as_list

LEAST = frozenset(("minLength", "minItems", "minProperties", "minimum", "minContains"))
MOST = frozenset(("maxLength", "maxItems", "maxProperties", "maximum", "maxContains"))
ONCE = frozenset(("oneOf", "anyOf", "pattern", "contains", "prefixItems", "propertyNames", *CONDITIONS))
"""Keywords that can't be merged."""


class Clash(Exception):
    """Two schemas can't be merged. The text says why."""


def merged(base: DocumentNode, own: DocumentNode) -> DocumentNode:
    """Return a schema that requires what `base` and `own` require. Descriptions are those of `own`.

    Raises:
        Clash: They can't be merged.
    """
    result = own.with_({**base, **own})
    for key in base.keys() & own.keys():
        result[key] = _both(key, base[key], own[key])
    return result


def _both(key: str, base: Any, own: Any) -> Any:
    if base == own or key not in SUBSTANCE:
        return own
    if key == "properties":
        properties = {name: property_of(part, own[name]) if name in own else part for name, part in base.items()}
        return own.with_({**properties, **own, **properties})
    if key == "required":
        return [*base, *(name for name in own if name not in base)]
    if key == "type":
        return _types(as_list(base), as_list(own))
    if key == "enum":
        left = [value for value in own if value in base]
        if not left:
            raise Clash("what is put together by allOf has no value in common: its enums differ")
        return left
    if key in LEAST:
        return max(base, own)
    if key in MOST:
        return min(base, own)
    if key in ("items", "additionalProperties") and isinstance(base, DocumentNode) and isinstance(own, DocumentNode):
        return property_of(base, own)
    if key == "dependentRequired":
        return own.with_({**base, **own})
    if key in ONCE:
        raise Clash(f"what is put together by allOf has two different {key}, which is not supported")
    return own


def property_of(base: DocumentNode, own: DocumentNode) -> DocumentNode:
    """Return a property that a base has as well: refined, or replaced if it is a reference."""
    if not SUBSTANCE & own.keys():
        return own.with_({**base, **own})
    if "$ref" in own or not SUBSTANCE & base.keys():
        return own.with_({**{key: value for key, value in base.items() if key not in SUBSTANCE}, **own})
    return own.with_({"allOf": [base, own]})


def _types(base: list[str], own: list[str]) -> list[str]:
    left = [name for name in own if name in base or (name == "integer" and "number" in base)]
    left += ["integer"] if "number" in own and "integer" in base and "integer" not in left else []
    if not left:
        raise Clash(f"what is put together by allOf is {' or '.join(base)} and {' or '.join(own)} at the same time")
    return left
