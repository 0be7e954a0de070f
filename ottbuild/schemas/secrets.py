"""Hides the secrets in wire JSON that is shown or written as code."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from ottbuild.schemas.jsontext import MAX_DEPTH, Given
from ottbuild.schemas.spec import Node, Schema, Spec, expand, spec_of
from ottbuild.schemas.variants import inside, member, member_without_tag

UNKNOWN = "..."
"""Stands for what is not shown."""

Hide = Callable[[str, Any], Any]
"""What stands in for a secret, by its key and its value."""


def redact(schema: Schema, wire: Any) -> Any:
    """Wire JSON to be shown: `***` in place of secrets, and `...` in place of what the spec does not know.

    What is not known may be secret as well; and it need not be JSON, or end anywhere.
    """
    return _redact(schema.spec, {"$ref": f"#/components/schemas/{schema.name}"}, wire, MAX_DEPTH)


def _redact(spec: Spec, node: Node, data: Any, depth: int) -> Any:
    spec, node = expand(spec, node)
    if node.get("x-secret"):
        return "***"
    if data is None or isinstance(data, (str, int, float)):
        return data
    if "discriminator" in node:
        value = data.get(node["discriminator"]["propertyName"]) if isinstance(data, dict) else None
        mapping = node["discriminator"]["mapping"]
        ref = mapping.get(value) if isinstance(value, str) else member_without_tag(spec, node, data)
        return UNKNOWN if ref is None else _redact(spec, {"$ref": ref}, data, depth)
    if depth and isinstance(data, (list, tuple)) and "items" in node:
        return [_redact(spec, node["items"], item, depth - 1) for item in data]
    if depth and isinstance(data, dict):
        properties: dict[str, Node] = node.get("properties", {})
        other = node.get("additionalProperties")
        shown: dict[str, Any] = {}
        for key, item in data.items():
            part = properties.get(key, other)
            shown[str(key)] = _redact(spec, part, item, depth - 1) if isinstance(part, dict) else UNKNOWN
        return shown
    return UNKNOWN


def conceal(schema: Schema | None, wire: Any, hide: Hide) -> Any:
    """Copy wire JSON with something else in place of secrets.

    A field that the spec does not know is a secret if its name is like that of one, be it misspelt. Without a schema,
    that is asked of every field.
    """
    here = (schema.spec, {"$ref": f"#/components/schemas/{schema.name}"}) if schema else None
    return _concealed(here, wire, "", hide, _names(schema.package) if schema else COMMON)


COMMON = frozenset(
    "accesstoken apikey authorization bearertoken channelaccesstoken channelsecret clientsecret credentials jwt "
    "pageaccesstoken passphrase passwd password privatekey refreshtoken secret secretkey token".split()
)
"""Names that secrets have everywhere, in lower case and without separators."""


@cache
def _names(package: str) -> frozenset[str]:
    """Return the names of the secrets of a provider and of those that it refers to, beside the common ones."""
    specs = [spec_of(package), *map(spec_of, spec_of(package).files.values())]
    parts = (
        part for spec in specs for schema in spec.schemas.values() for part in schema.get("properties", {}).items()
    )
    return COMMON.union(_bare(name) for name, part in parts if part.get("x-secret"))


def _bare(name: str) -> str:
    """Return a name in lower case and without separators."""
    return re.sub("[^a-z0-9]", "", name[:LONGEST_NAME].lower())


def _looks_secret(key: str, names: frozenset[str]) -> bool:
    from difflib import get_close_matches  # only what no spec knows is compared; most payloads hold nothing like it

    return bool(get_close_matches(_bare(key), names, 1, SIMILARITY))


def _concealed(here: tuple[Spec, Node] | None, data: Any, key: str, hide: Hide, names: frozenset[str]) -> Any:
    here = member(*here, data) if here else None
    if here and here[1].get("x-secret"):
        return hide(key, data)

    def inner(step: str | int, item: Any, key: str) -> Any:
        node = inside(here[1], step) if here else None
        place = (here[0], node) if here and node is not None else None
        return _concealed(place, item, key, hide, names)

    if isinstance(data, (list, tuple)):
        return [inner(index, item, key) for index, item in enumerate(data)]
    if isinstance(data, dict):
        copy = {name: inner(name, item, name) for name, item in data.items()}
        return Given(copy, data.extra) if isinstance(data, Given) else copy
    return hide(key, data) if not here and key and _looks_secret(key, names) else data


SIMILARITY = 0.85
"""How alike two names are of which one may be the other misspelt."""
LONGEST_NAME = 100
"""Longer keys are cut before they are compared."""
