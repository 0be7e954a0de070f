"""What was parsed is written back: every value, known or not, in the order of the spec, and our own text to the byte."""

from __future__ import annotations

import json
from collections.abc import Iterator
from itertools import product
from random import Random
from typing import Any

import pytest

import ottbuild
from ottbuild import InvalidPayload
from ottbuild.catalog import component
from ottbuild.schemas.examples.draft import Path
from ottbuild.schemas.spec import Node, Schema, Spec, expand
from ottbuild.schemas.variants import variant_of
from tests.contract.ways import entries
from tests.fuzz.payloads import homes, payloads, places
from tests.fuzz.verdicts import exact, verdict
from tests.selection import for_each

PLANES = "".join(chr(plane << 16 | last) for plane in range(17) for last in (0x41, 0xFDD0, 0xFFFD, 0xFFFF))
NESTED: Any = "deep"
for _ in range(60):
    NESTED = {"down": [NESTED]}
FIRE: dict[str, Any] = {
    "null": None, "empty text": "", "empty array": [], "empty object": {}, "true": True, "a big integer": 10**40,
    "a negative integer": -(2**63) - 1, "a whole number": 75.00, "an exponent": 1e3, "a small number": 5e-324,
    "a large number": 1.7976931348623157e308, "minus zero": -0.0, "a fraction": 0.1 + 0.2,
    "a long text": "long " * 2000, "all planes": PLANES, "controls": "".join(map(chr, range(32))) + "\x7f\u2028\u2029\ufeff",
    "nested": NESTED, "a union member": {"type": "from the future", "x": [None, {"type": 5}]},
    "an array of all sorts": [None, True, 0, 0.5, "", [], {}],
}  # fmt: skip
KEYS = ("", "é🍎", "a/b~c", "\x00", "unknown_fields", "__class__", "self")


def one_of_each(kind: str) -> Iterator[tuple[Any, Path]]:
    """Yield a valid payload for every component that payloads of this kind are the first to hold, and where it stands."""
    return ((data, path) for _, data, path in components_of(kind))


def components_of(kind: str) -> Iterator[tuple[Schema, Any, Path]]:
    """Yield the same, each with its component."""
    for schema, known in entries().items():
        for entry in known[:1]:
            if entry.root is component(kind):
                yield schema, json.loads(entry.text), entry.at


def at(data: Any, path: Path) -> Any:
    """Return what stands at a path."""
    for step in path:
        data = data[step]
    return data


def objects(kind: str, data: Any) -> Iterator[tuple[list[str], dict[str, Any]]]:
    """Yield every object whose fields the spec knows, with their names in the order of the spec."""
    schema = component(kind)
    return _objects(schema.spec, schema.ref, data)


def _objects(spec: Spec, node: Node, data: Any) -> Iterator[tuple[list[str], dict[str, Any]]]:
    spec, node = expand(spec, node)
    if "discriminator" in node:
        variant = variant_of(spec, node, data)
        assert variant is not None
        spec, node = expand(spec, {"$ref": variant.ref})
    if isinstance(data, dict) and "properties" in node:
        yield list(node["properties"]), data
        for key, part in node["properties"].items():
            if key in data:
                yield from _objects(spec, part, data[key])
    elif isinstance(data, dict) and isinstance(node.get("additionalProperties"), dict):
        for item in data.values():
            yield from _objects(spec, node["additionalProperties"], item)
    elif isinstance(data, list):
        for item in data:
            yield from _objects(spec, node["items"], item)


def written(kind: str, data: Any) -> Any:
    """Return JSON data after they were parsed and written."""
    wire = ottbuild.parse(kind, json.dumps(data)).to_dict(check=False)
    assert exact(ottbuild.parse(kind, data).to_dict(check=False)) == exact(wire)
    return wire


@pytest.mark.slow
@pytest.mark.parametrize("kind", ottbuild.kinds())
def test_unknown_fields_everywhere(kind: str) -> None:
    for data, _ in one_of_each(kind):
        for known, found in list(objects(kind, data)):
            found |= {key: FIRE["an array of all sorts"] for key in KEYS if key not in known}
        assert exact(written(kind, data)) == exact(data)


TRIED: set[Path] = set()
"""The homes of the places that were tried."""


@pytest.mark.slow
@pytest.mark.parametrize("kind", ottbuild.kinds())
def test_any_value_in_any_place(kind: str) -> None:
    """The value is kept, or refused where the model has no room for it. All validators agree on it.

    In each payload, the places are those of its component: what stands around it has payloads of its own. A place that
    components or kinds share is tried once.
    """
    random = Random(kind)
    for schema, data, path in components_of(kind):
        for number, home in enumerate(homes(schema, at(data, path))):
            if home in TRIED:
                continue
            TRIED.add(home)
            for value in random.sample(list(FIRE.values()), 2):
                changed = json.loads(json.dumps(data))
                container, key = list(places(at(changed, path)))[number]
                container[key] = value
                _, found = verdict(kind, changed)
                assert found is None, (changed, found)


@pytest.mark.parametrize("kind", ottbuild.kinds())
@for_each("name", FIRE)
def test_an_unknown_field(kind: str, name: str) -> None:
    data, (_, found) = next(
        (data, one) for data in map(json.loads, payloads(kind).valid) for one in objects(kind, data)
    )
    found["unheard_of"] = FIRE[name]
    assert exact(written(kind, data)) == exact(data)
    text = ottbuild.parse(kind, data).to_bytes(check=False)
    assert exact(json.loads(text)) == exact(data)
    assert ottbuild.parse(kind, text).to_bytes(check=False) == text
    assert ottbuild.parse(kind, text) == ottbuild.parse(kind, data)


@pytest.mark.parametrize("kind", ottbuild.kinds())
def test_order_is_that_of_the_spec_with_unknown_fields_last(kind: str) -> None:
    """Readers count the fields that they know: one that counts too far loses a single unknown field."""
    random = Random(1)
    for text, more in product(payloads(kind).valid, ([("zz", 1), ("aa", [])], [("zz", 1)])):
        data = json.loads(text)
        for _, found in list(objects(kind, data)):
            items = [*found.items(), *more]
            found.clear()
            found |= random.sample(items, len(items))
        for (known, read), (_, wrote) in zip(objects(kind, data), objects(kind, written(kind, data)), strict=True):
            assert list(wrote) == [key for key in known if key in read] + [key for key in read if key not in known]


@pytest.mark.parametrize("text", ["1e400", "-1e400", "1" + "0" * 400 + ".0"])
def test_a_number_that_can_not_be_kept_is_refused(text: str) -> None:
    with pytest.raises(InvalidPayload, match="is too large a number"):
        ottbuild.parse("messenger.message", f'{{"text": "a", "x": {text}}}')
