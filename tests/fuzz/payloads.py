"""Make payloads: valid ones, changed ones, and ones that are grown from the published JSON Schema of a kind."""

from __future__ import annotations

import json
import re
import warnings
from collections.abc import Iterator
from functools import cache
from random import Random
from typing import Any

import ottbuild
from ottbuild.catalog import kind_homes
from ottbuild.schemas.examples.draft import Path
from ottbuild.schemas.examples.pattern_texts import texts_matching
from ottbuild.schemas.examples.payloads import example_payload, least_payload
from ottbuild.schemas.spec import Node, Schema, Spec, schema_of
from ottbuild.schemas.variants import inside, member, reachable
from tests.contract.ways import entries_from
from tests.once import once
from tests.providers.cases import CASES

Container = dict[str, Any] | list[Any]

ODD: tuple[Any, ...] = (
    None, True, False, 0, 1, -1, 2**53 + 1, 10**25, 1.0, 1e3, 75.00, 0.1, -0.0, 1e300, 3.5, "", " ", "0", "x", "x\n", "{", "}}",
    "{x}", "$", "http://example.com", "https://example.com", "\u00a0", "é" * 7, "🍎" * 11, "e\u0301" * 21, "👩\u200d👩\u200d👧" * 5,
    "\U0010ffff\x00\u2028", "x" * 300, [], {}, [None], [[]], ["x", "x"], {"type": "text"}, {"": 0}, {"x": {"y": [1]}},
)  # fmt: skip


ORIGINS = ("valid", "changed", "changed", "changed")


class Payloads:
    """Makes the payloads of one kind."""

    def __init__(self, kind: str) -> None:
        self.kind = kind
        self.schema = ottbuild.schema(kind)
        self.valid: list[str] = once(f"payloads of {kind}", lambda: [*map(json.dumps, valid_payloads(kind))])
        words: dict[str, None] = {}
        sizes: set[int] = set()
        for node in nodes(self.schema["$defs"]):
            words |= dict.fromkeys(name for name in node.get("properties", ()))
            words |= dict.fromkeys(v for v in (*node.get("enum", ()), node.get("const")) if isinstance(v, str))
            sizes |= {node[key] for key in ("minLength", "maxLength") if isinstance(node.get(key), int)}
        for _, node in reachable(schema_of(*kind_homes()[kind])):
            words |= dict.fromkeys(node.get("x-also", ()))
        self.words = list(words)
        self.sizes = sorted(size for size in sizes if size <= 5000)

    def make(self, seed: int, number: int) -> Any:
        """Return the payload of a number."""
        return self.draw(Random(f"{seed}/{number}"))

    def draw(self, random: Random) -> Any:
        """Return a payload by chance; one in four is valid by construction."""
        if random.choice(ORIGINS) == "valid":
            return self.draw_valid(random)
        if random.random() < 0.3:
            data = self.grow(random, {"$ref": self.schema["$ref"]}, 0)
        else:
            data = json.loads(random.choice(self.valid))
        for _ in range(random.choice((0, 1, 1, 1, 2, 2, 3, 5))):
            data = self.mutate(random, data)
        return data

    def draw_valid(self, random: Random) -> Any:
        """Return a valid payload, after changes that keep it valid."""
        data = json.loads(random.choice(self.valid))
        for _ in range(random.randrange(4)):
            changed = self.mutate(random, json.loads(json.dumps(data)))
            if not ottbuild.check(self.kind, json.dumps(changed)):
                data = changed
        return data

    def grow(self, random: Random, node: dict[str, Any], depth: int) -> Any:
        """Return a value as a schema declares it; whether it keeps the rules across fields is left to chance."""
        while "$ref" in node:
            node = self.schema["$defs"][node["$ref"].rpartition("/")[2]]
        if "const" in node:
            return node["const"]
        if "enum" in node:
            return random.choice(node["enum"])
        if "type" not in node:
            return self.grow(random, random.choice(node["oneOf"]), depth) if "oneOf" in node else odd(random)
        names = node["type"]
        match random.choice(names) if isinstance(names, list) else names:
            case "string":
                return self.text(random, node)
            case "integer":
                return random.choice((node.get("minimum", 0), node.get("maximum", 7), random.randrange(100)))
            case "number":
                return random.choice((node.get("minimum", 0), 75.00, 1e3, random.uniform(-200, 200)))
            case "boolean":
                return random.random() < 0.5
            case "null":
                return None
            case "array":
                least, most = node.get("minItems", 0), node.get("maxItems", 50)
                count = random.choice((least, least, least + 1, 2, most)) if depth < 5 else least
                return [self.grow(random, node["items"], depth + 1) for _ in range(min(count, 13))]
        value: dict[str, Any] = {}
        chance = 0.4 / (depth + 1) if random.random() < 0.8 else 0.0
        for name, part in node.get("properties", {}).items():
            if name in node.get("required", ()) or random.random() < chance:
                value[name] = self.grow(random, part, depth + 1)
        if isinstance(node.get("additionalProperties"), dict):
            for name in random.sample(["a", "b1", "c_c", "d-d", ""], random.randrange(3)):
                value[name] = self.grow(random, node["additionalProperties"], depth + 1)
        return value

    def text(self, random: Random, node: dict[str, Any]) -> str:
        if "pattern" in node:
            return random.choice(texts_matching(str(node["pattern"])))
        limits: list[int] = [node[key] for key in ("minLength", "maxLength") if key in node]
        if limits and random.random() < 0.5:
            return random.choice("xé漢🍎") * random.choice(limits)
        return random.choice(("x", "Hello", "https://example.com/a", "text of {x}", "🍎", "x" * max(limits[:1] or [1])))

    def mutate(self, random: Random, data: Any) -> Any:
        """Change one place of a payload."""
        positions = list(places(data))
        if not positions or random.random() < 0.01:
            return odd(random)
        container, key = random.choice(positions)
        value = container[key]
        match random.randrange(11):
            case 0:
                del container[key]
            case 1 if isinstance(container, list):
                container[key:key] = [json.loads(json.dumps(value)) for _ in range(random.choice((1, 1, 2, 12)))]
            case 2 if isinstance(container, dict):
                container[random.choice(self.words)] = self.something(random, data)
            case 3 if isinstance(container, dict):
                container[random.choice((f"{key}_", str(key).swapcase(), random.choice(self.words)))] = container.pop(
                    key
                )
            case 4 if isinstance(value, str):
                more = random.choice(("x", "🍎", " ", "\n", "{", "$", "x" * 40, "é" * 100))
                container[key] = random.choice((value + more, more + value, value[:-1], value[1:], value * 3))
            case 5 if isinstance(value, str):
                size = random.choice(self.sizes or [1]) + random.choice((-1, 0, 0, 1))
                container[key] = random.choice(("x", "é", "漢", "🍎", "https://x")) * max(size, 0)
            case 6 if isinstance(value, (int, float)):
                container[key] = random.choice((value + 1, value - 1, -value, float(value), str(value)))
            case 7:
                container[key] = random.choice(self.words) if isinstance(value, str) else self.something(random, data)
            case 8 if isinstance(value, list):
                random.shuffle(value)
            case 9 if isinstance(value, (str, bool, int, float)):
                container[key] = random.choice([*respelt(value), value])
            case _:
                container[key] = self.something(random, data)
        return data

    def something(self, random: Random, data: Any) -> Any:
        """Return a value for a wrong place: an odd one, or one that is right elsewhere."""
        match random.randrange(4):
            case 0:
                container, key = random.choice(list(places(json.loads(random.choice(self.valid)))) or [([1], 0)])
                return container[key]
            case 1:
                return self.grow(random, random.choice(list(self.schema["$defs"].values())), 4)
            case 2:
                return random.choice(self.words) if self.words else ""
            case _:
                return odd(random)


def odd(random: Random) -> Any:
    """Return an odd value, which may be changed."""
    return json.loads(json.dumps(random.choice(ODD)))


def respelt(value: Any) -> Iterator[Any]:
    """Yield the same value in other JSON types, some of which a spec may accept."""
    if isinstance(value, bool):
        yield from (int(value), str(value).lower(), str(int(value)))
    elif isinstance(value, (int, float)):
        yield from (str(value), bool(value))
    elif value in ("true", "false"):
        yield value == "true"
    elif re.fullmatch(r"-?[0-9]{1,30}(\.[0-9]{1,5})?", value):
        yield from (float(value), int(float(value)), value in ("1", "1.0"))


def valid_payloads(kind: str) -> list[Any]:
    """Return valid payloads of a kind: the maker's, one with each component that the kind can hold, and the cases."""
    root = schema_of(*kind_homes()[kind])
    candidates = [least_payload(root), example_payload(root)]
    candidates += [json.loads(entry.text) for known in entries_from((root,), 1).values() for entry in known]
    candidates += cases().get(kind, [])
    return [data for data in candidates if not ottbuild.check(kind, json.dumps(data))]


@cache
def cases() -> dict[str, list[Any]]:
    """Return the payloads of all cases, by kind."""
    by_kind: dict[str, list[Any]] = {}
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        for _, build in sorted(CASES.items()):
            payload = build()
            by_kind.setdefault(payload.kind, []).append(payload.to_dict())
    return by_kind


def places(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every container in a payload, with each key or index of it."""
    if isinstance(value, (dict, list)):
        for key, item in list(value.items() if isinstance(value, dict) else enumerate(value)):
            yield value, key
            yield from places(item)


def homes(schema: Schema, value: Any) -> Iterator[Path]:
    """Yield for each of the `places` of a valid payload the component that has it, and the way from there.

    Places with the same home go through the same code. All items of an array have one home.
    """
    return _homes(schema.spec, schema.ref, value, ())


def _homes(spec: Spec, node: Node | None, value: Any, home: Path) -> Iterator[Path]:
    found = None if node is None else member(spec, node, value)
    spec, node = found or (spec, {})
    if "x-component" in node:
        home = (spec.package, node["x-component"])
    if isinstance(value, (dict, list)):
        for key, item in value.items() if isinstance(value, dict) else ((0, item) for item in value):
            yield (*home, key)
            yield from _homes(spec, inside(node, key), item, (*home, key))


def nodes(node: Any) -> Iterator[dict[str, Any]]:
    """Yield every schema in a schema."""
    if isinstance(node, dict):
        yield node
    for part in node.values() if isinstance(node, dict) else node if isinstance(node, list) else ():
        yield from nodes(part)


@cache
def payloads(kind: str) -> Payloads:
    """Return the maker of the payloads of a kind."""
    return Payloads(kind)
