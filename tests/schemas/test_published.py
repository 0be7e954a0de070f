"""The published JSON Schema of each kind, beside `check`: the schema is stricter, and only in the ways that docs/json.md tells."""

from __future__ import annotations

import json
from collections.abc import Iterator
from copy import deepcopy
from typing import Any

import jsonschema_rs
import pytest

import ottbuild
from ottbuild.catalog import component
from ottbuild.schemas.examples.payloads import example_payload
from ottbuild.schemas.problem import errors_in

Step = str | int


def places(data: Any, path: tuple[Step, ...] = ()) -> Iterator[tuple[tuple[Step, ...], Any]]:
    """Yield every value in JSON data, with the way to it."""
    yield path, data
    for step, item in data.items() if isinstance(data, dict) else enumerate(data if isinstance(data, list) else ()):
        yield from places(item, (*path, step))


def changed(data: Any, path: tuple[Step, ...], value: Any) -> Any:
    """Return a copy of JSON data with another value at a place."""
    holder = data = deepcopy(data)
    for step in path[:-1]:
        holder = holder[step]
    holder[path[-1]] = value
    return data


def variations(data: Any) -> Iterator[tuple[str, Any]]:
    """Yield JSON data as programs may write it, each with what is odd about it."""
    for path, value in places(data):
        if isinstance(value, dict):
            yield "unknown field", changed(data, (*path, "mood"), 1)
            yield "unknown null", changed(data, (*path, "mood"), None)
        if not path:
            continue
        if isinstance(path[-1], str):
            yield "null", changed(data, path, None)
        if isinstance(value, str):
            yield "spelling", changed(data, path, value.swapcase())
            if value.isdecimal() and len(value) < 18:
                yield "number", changed(data, path, int(value))
        elif isinstance(value, (int, float)):
            yield "text", changed(data, path, json.dumps(value))
        elif value:
            yield "JSON text", changed(data, path, json.dumps(value))


@pytest.mark.slow
def test_the_schema_is_stricter_in_documented_ways_only() -> None:
    looser, stricter = set[str](), set[str]()
    for kind in ottbuild.kinds():
        schema = component(kind)
        data = json.loads(json.dumps(example_payload(schema)))
        validator = jsonschema_rs.validator_for(ottbuild.schema(kind))
        assert validator.is_valid(data), kind
        for odd, changed_data in variations(data) if isinstance(data, dict) else ():
            is_valid, errors = validator.is_valid(changed_data), errors_in(ottbuild.check(kind, changed_data))
            if is_valid and errors:
                assert all("a number has lost the zero" in problem.message for problem in errors), (kind, changed_data)
                looser.add(odd)
            elif not is_valid and not errors and not schema.inbound:
                stricter.add(odd)
    assert looser == {"number"}
    assert stricter == {"spelling", "JSON text"}
