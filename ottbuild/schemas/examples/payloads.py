"""Make valid payloads of a schema, as small as possible or as an example for people.

The same schema always gives the same payload. Nothing deprecated is in it, unless the schema requires it.
"""

from __future__ import annotations

from contextlib import suppress
from typing import Any

from ottbuild.schemas.examples.draft import Impossible
from ottbuild.schemas.examples.solver import Solver
from ottbuild.schemas.examples.values import is_deprecated
from ottbuild.schemas.spec import Node, Schema, expand
from ottbuild.schemas.validator import is_valid

ATTEMPTS = 8
"""How many payloads are tried."""
MORE = 3
"""How many optional fields an example shows."""


def least_payload(schema: Schema) -> Any:
    """Return a valid payload with no more than the schema requires; None if none can be made."""
    return _first_valid(schema, rich=False)


def example_payload(schema: Schema) -> Any:
    """Return a valid payload to show to people; None if none can be made.

    It is the spec's own example of the component. Where there is none, it is the least payload, whose parts are the
    spec's examples of them, with up to three optional fields that have examples. So an optional field without examples
    never changes it.
    """
    data = _first_valid(schema, rich=True)
    return with_optional_fields(schema, least_payload(schema) if data is None else data)


def with_optional_fields(schema: Schema, data: Any) -> Any:
    """Return a valid payload with up to three more fields that have examples, in the order of the spec.

    The component's own example stays as it is. Secrets and deprecated fields are not added.
    """
    if not isinstance(data, dict) or "examples" in schema.node:
        return data
    properties: dict[str, Node] = schema.node.get("properties", {})
    left = MORE
    for key, part in properties.items():
        spec, node = expand(schema.spec, part)
        if left and key not in data and "examples" in node and _is_shown(node):
            with suppress(Impossible):
                more = {**data, key: Solver(schema, rich=True).least(spec, node, key)}
                if is_valid(schema, more):
                    data, left = more, left - 1
    return {key: data[key] for key in dict.fromkeys([*(key for key in properties if key in data), *data])}


def _is_shown(node: Node) -> bool:
    return not is_deprecated(node) and not node.get("x-secret") and not node.get("x-credential")


def _first_valid(schema: Schema, rich: bool) -> Any:
    for attempt in range(ATTEMPTS):
        with suppress(Impossible):
            data = Solver(schema, attempt, rich=rich).solve()
            if is_valid(schema, data):
                return data
    return None
