"""Hides secrets in wire JSON that is shown or written as code."""

from __future__ import annotations

import re
from collections.abc import Callable
from functools import cache
from typing import Any

from ottbuild.schemas.jsontext import MAX_DEPTH, Given
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, spec_of
from ottbuild.schemas.variants import inside, member, variant

UNKNOWN = "..."
"""Replaces anything that is not shown."""

Hide = Callable[[str, Any], Any]
"""Returns the replacement of a secret, given its key and its value."""


def redact(schema: Schema, wire: Any) -> Any:
    """Return wire JSON that can be shown: `***` for secrets, and `...` for everything that the spec does not know.

    Unknown parts may be secret as well. They also need not be JSON, and may contain themselves.
    """
    return _redact(schema.spec, schema.ref, wire, MAX_DEPTH)


def _redact(spec: Spec, node: Node, data: Any, depth: int) -> Any:
    spec, node = expand(spec, node)
    if node.get("x-secret"):
        return "***"
    if data is None or isinstance(data, (str, int, float)):
        return data
    if is_union(node):
        ref = variant(spec, node, data)
        return UNKNOWN if ref is None else _redact(spec, ref, data, depth)
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
    """Return a copy of wire JSON with its secrets replaced.

    A field that the spec does not know counts as a secret if its name is similar to the name of one, so that misspelt
    secrets are hidden, too. Without a schema, that holds for all fields.
    """
    place = (schema.spec, schema.ref) if schema else None
    return _concealed(place, wire, "", hide, _names(schema.package) if schema else COMMON)


COMMON = frozenset(
    "accesstoken apikey auth authorization bearer bearertoken channelaccesstoken channelsecret clientsecret credentials "
    "jwt otp pageaccesstoken passcode passphrase passwd password privatekey pwd refreshtoken secret secretkey token".split()
)
"""Usual names of secrets, in lower case and without separators."""
ENDINGS = ("token", "secret", "password", "apikey", "privatekey", "pwd")
"""Endings of other names of secrets, such as `sessionToken`."""


@cache
def _names(package: str) -> frozenset[str]:
    """Return the names of secrets of a provider and of the specs that it refers to, and the usual names."""
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

    name = _bare(key)
    return name.endswith(ENDINGS) or bool(get_close_matches(name, names, 1, SIMILARITY))


def _concealed(place: tuple[Spec, Node] | None, data: Any, key: str, hide: Hide, names: frozenset[str]) -> Any:
    known = member(*place, data) if place else None
    if known and known[1].get("x-secret") and isinstance(data, dict):
        return hide(key, data)  # its keys may be secret, too
    if known[1].get("x-secret") if known else key and _looks_secret(key, names):
        return _all_concealed(data, key, hide)

    def inner(step: str | int, item: Any, key: str) -> Any:
        node = inside(known[1], step) if known else None
        return _concealed((known[0], node) if known and node is not None else None, item, key, hide, names)

    if isinstance(data, (list, tuple)):
        return [inner(index, item, key) for index, item in enumerate(data)]
    if isinstance(data, dict):
        copy = {name: inner(name, item, name) for name, item in data.items()}
        return Given(copy, data.extra) if isinstance(data, Given) else copy
    return data


def _all_concealed(data: Any, key: str, hide: Hide) -> Any:
    """Return a copy of the value of a secret's key: every text and number in it is replaced."""
    if isinstance(data, (list, tuple)):
        return [_all_concealed(item, key, hide) for item in data]
    if isinstance(data, dict):
        copy = {name: _all_concealed(item, key, hide) for name, item in data.items()}
        return Given(copy, data.extra) if isinstance(data, Given) else copy
    return data if data is None or isinstance(data, bool) else hide(key, data)


SIMILARITY = 0.85
"""The ratio from which on one name may be the other one misspelt."""
LONGEST_NAME = 100
"""Keys are cut to this length before they are compared."""
