"""Cases for the rules that JSON Schema can't express."""

from __future__ import annotations

import json
import math
from collections.abc import Callable, Iterator
from contextlib import suppress
from itertools import chain, combinations, product
from typing import Any

from ottbuild.schemas.examples.draft import ABSENT, KEY, Impossible, Path
from ottbuild.schemas.jsondata import has_type
from ottbuild.schemas.severity import types_of
from ottbuild.schemas.spec import Node, Spec, expand
from ottbuild.schemas.validator import fits, validate
from ottbuild.schemas.variants import variants
from tests.contract.case import Case, Expected, choose, expect, kind_of
from tests.contract.maker import Maker
from tests.contract.rules import Rule, Step, Way
from tests.contract.texts import SIZES, of_size


def check_cases(rule: Rule, beyond: bool) -> Iterator[Case]:
    makers = CHECKS.get(rule.detail["rule"])
    if makers is None:
        raise AssertionError(f"there are no cases for x-check {rule.detail['rule']}: add them to CHECKS in {__name__}")
    yield from makers(rule, rule.detail, beyond)


def ascending(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    low, high = (tuple(field.split(".")) for field in check["fields"])

    def values(maker: Maker, at: Path) -> tuple[Any, Any]:
        for field in (low, high):
            maker.ensure((*at, *field))
            maker.kept.add((*at, *field))
        maker.solve()
        first = maker.get((*at, *low))
        node = maker.declared((*at, *low))[1]
        later = node["enum"][1:] if "enum" in node else list(increased(first))
        if "enum" in node:
            first = node["enum"][0]
        return first, later[maker.attempt % len(later)]

    orders = {"equal": (0, 0), "swapped": (1, 0), "one after the other": (0, 1)}
    right = {"one after the other", *(("equal",) if check.get("equal") else ())}
    for name, order in ((name, order) for name, order in orders.items() if (name in right) is not beyond):

        def prepare(maker: Maker, at: Path, order: tuple[int, int] = order) -> Callable[[], Expected] | None:
            ordered = values(maker, at)
            pair = [ordered[place] for place in order]
            for field, value in zip((low, high), pair, strict=True):
                maker.hold((*at, *field), value)
            return expect(rule, at, "ascending", check["fields"], pair) if beyond else None

        yield Case(name, prepare)
    ways = [(low, high), (high, low)] if not beyond else []
    for field, other in (way for way in ways if way[1][0] not in rule.home.node.get("required", ())):

        def alone(maker: Maker, at: Path, field: Path = field, other: Path = other) -> None:
            maker.ban((*at, other[0]))
            maker.ensure((*at, *field))
            maker.kept.add((*at, *field))

        yield Case(f"only {'.'.join(map(str, field))}", alone)


def increased(value: Any) -> Iterator[Any]:
    """Yield values that come after a value: with one digit, or the last letter, higher."""
    if not isinstance(value, str):
        yield value + 1
        return
    for place in reversed(range(len(value))):
        if value[place].isdigit() and value[place] != "9":
            yield value[:place] + str(int(value[place]) + 1) + value[place + 1 :]
    if value[-1:].isalpha():
        yield value[:-1] + chr(ord(value[-1]) + 1)


def placeholders(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    text, values = check["text"], check["values"]
    valid = (f"{{{KEY}}}", f"{{{{{KEY}}}}} {{{KEY}}}{{{KEY}}}", "{{}}", "none")
    broken = (("{other}", [KEY], ["other"]), ("{", None, "{"), ("}}}", None, "}"), (f"{{{KEY}}} {{", None, "{"))
    for content, limit, actual in broken if beyond else ((content, None, None) for content in valid):

        def prepare(
            maker: Maker, at: Path, content: str = content, limit: Any = limit, actual: Any = actual
        ) -> Callable[[], Expected] | None:
            maker.ensure((*at, values, KEY))
            maker.kept.add((*at, values, KEY))
            maker.hold((*at, text), content)
            return expect(rule, at, "placeholders", limit, actual) if beyond else None

        yield Case(repr(content), prepare)


def marks(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> Callable[[], Expected] | None:
        maker.ensure((*at, check["items"], 0, check["index"]))
        maker.hold((*at, check["text"]), f"🍎{check['mark']} {check['mark']}")
        index = 1 if beyond else 2  # in code points, in UTF-16 code units
        maker.hold((*at, check["items"], 0, check["index"]), index)
        offsets = [2, 3 + SIZES["utf16"](check["mark"])]
        return expect(rule, at, "marks", offsets, [index], "UTF-16 code units") if beyond else None

    yield Case("an index in UTF-16 code units" if not beyond else "an index in characters", prepare)


def linked(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    """Yield texts whose marks name an item, or another one."""
    right, wrong = named(check)
    for names in ((right[0], wrong), (right[0], wrong, right[0])) if beyond else (right[:1], right[:1] * 2, ()):

        def prepare(maker: Maker, at: Path, names: tuple[str, ...] = names) -> Callable[[], Expected] | None:
            hold_items(maker, at, check, right[:1])
            hold_marks(maker, at, check, names)
            return expect(rule, at, "linked", [right[0]], [wrong]) if beyond else None

        yield Case(f"marks {names}", prepare)


def used(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    """Yield texts that name all items, or not all of them."""
    right, _ = named(check)

    def prepare(maker: Maker, at: Path) -> Callable[[], Expected] | None:
        hold_items(maker, at, check, right)
        hold_marks(maker, at, check, right[:1] if beyond else right)
        return expect(rule, at, "used", [right[0]], [right[1]]) if beyond else None

    yield Case("one of two marks" if beyond else "both marks", prepare)


def named(check: Node) -> tuple[tuple[str, str], str]:
    """Return what marks call two items, and what they call none."""
    return (("5", "6"), "7") if "field" in check else (("1", "2"), "3")


def hold_items(maker: Maker, at: Path, check: Node, names: tuple[str, ...]) -> None:
    path = (*at, *check["items"])
    if "field" not in check:
        maker.ensure((*path, len(names) - 1))
        maker.solve()
        maker.hold(path, maker.get(path)[: len(names)])
    for number, name in enumerate(names) if "field" in check else ():
        place = (*path, number, check["field"])
        maker.ensure(place)
        maker.hold(place, int(name) if "integer" in types_of(maker.declared(place)[1]) else name)


def hold_marks(maker: Maker, at: Path, check: Node, names: tuple[str, ...]) -> None:
    """Set a text with these marks; where it can't have so many, with that of another item alone, or else with the first."""
    place = (*at, *check["text"])
    maker.ensure(place)
    for marks in (names, [name for name in names if name != names[0]] or names[:1]):
        text = f"Hello {' '.join(check['mark'].replace('*', name) for name in marks)} there"
        if fits(*maker.declared(place), text):
            break
    maker.hold(place, text)


def json_size(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    limit = check["max"]

    def fill(maker: Maker, at: Path, writing: str) -> Callable[[], Expected] | None:
        places = [follow(maker, at, way) for way in fillers(maker, at, rule, limit)]
        for place in places:
            maker.hold(place, of_size("byte", limit // len(places) - 500, writing))
        maker.solve()
        short = limit + beyond - size_of(maker.get(at))
        maker.fixed.discard(places[-1])
        maker.hold(places[-1], maker.get(places[-1]) + "x" * short)
        return expect(rule, at, "json_size", limit, limit + 1, "bytes") if beyond else None

    for writing in ("ASCII", "three bytes"):

        def prepare(maker: Maker, at: Path, writing: str = writing) -> Callable[[], Expected] | None:
            return fill(maker, at, writing)

        yield Case(f"bytes of {writing}", prepare)


FILLERS: dict[str, list[Way]] = {}
"""Rule -> the ways that `fillers` returned for it."""


def fillers(maker: Maker, at: Path, rule: Rule, size: int) -> list[Way]:
    """Return the ways to texts below a place that together can have a size."""
    key = f"{maker.root} {rule.id}"
    for way in ways_to(maker, at, free_text) if key not in FILLERS else ():
        for copies in (1, 2, 3):
            ways = [numbered(way, number, first=True) for number in range(copies)]
            if can_hold(maker, at, ways, size // 9) and can_hold(maker, at, ways, size // copies - 500):
                FILLERS[key] = ways
                return ways
    return FILLERS[key]


def can_hold(maker: Maker, at: Path, ways: list[Way], size: int) -> bool:
    """Return True if a payload with long texts at several places is valid."""
    saved = maker.saved()
    try:
        for way in ways:
            maker.hold(follow(maker, at, way), "x" * size)
        return not validate(maker.root, maker.solve())
    except Impossible:
        return False
    finally:
        maker.restore(saved)


def size_of(value: Any) -> int:
    return len(json.dumps(value, ensure_ascii=False, separators=(",", ":")).encode())


def free_text(node: Node) -> bool:
    return node.get("type") == "string" and not node.keys() & {"enum", "const", "pattern", "maxLength"}


def ratio(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    times = check["max"]
    for height in (10 * times + 1, 11 * times) if beyond else (10 * times, 10, 1):

        def prepare(maker: Maker, at: Path, value: str = f"10:{height}") -> Callable[[], Expected] | None:
            maker.hold(at, value)
            return expect(rule, at, "ratio", times, value) if beyond else None

        yield Case(f"10:{height}", prepare)


def proportion(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    first, second = check["fields"]

    def prepare(maker: Maker, at: Path) -> Callable[[], Expected] | None:
        most = maker.declared((*at, first))[1]["maximum"]
        pair = [most, int(most / check["min"]) + beyond]
        for field, value in zip((first, second), pair, strict=True):
            maker.hold((*at, field), value)
        return expect(rule, at, "proportion", check["min"], pair) if beyond else None

    yield Case("at the limit" if not beyond else "beyond it", prepare)


def adds_up(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    """Yield sums of all numbers, and of only the ones that are required, and sums that are off by one."""
    parts = [(sign, field.split(".")) for sign, word in ((1, "of"), (-1, "less")) for field in check.get(word, ())]
    for name in ("all", "few"):
        for off in (1, -1) if beyond else (0,):

            def prepare(maker: Maker, at: Path, name: str = name, off: int = off) -> Callable[[], Expected] | None:
                for _, path in parts:
                    place = (*at, *path)
                    maker.ensure((*at, path[0]))
                    if name == "all" or is_required(maker, at, path):
                        maker.ensure(place)
                        maker.kept.add(place)
                    else:
                        maker.ban(place[:-1])
                maker.solve()
                numbers = [sign * maker.get((*at, *path)) for sign, path in parts if has(maker, (*at, *path))]
                expected = sum(numbers)
                maker.hold((*at, *check["total"].split(".")), expected + off)
                return expect(rule, at, "adds_up", expected, expected + off) if beyond else None

            yield Case(f"{name}, off by {off}", prepare)


def is_required(maker: Maker, at: Path, path: list[str]) -> bool:
    """Return True if every field on a path from a place is required, where the first one is there."""
    depths = range(min(1, len(path) - 1), len(path))
    return all(path[depth] in maker.declared((*at, *path[:depth]))[1].get("required", ()) for depth in depths)


def has(maker: Maker, at: Path) -> bool:
    return maker.get(at) is not ABSENT


def items_add_up(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    """Yield sums of two items, of which one has all prices, and sums with the wrong price."""
    paths = [field.split(".") for field in check["of"]]

    def prepare(maker: Maker, at: Path) -> Callable[[], Expected] | None:
        items = (*at, check["items"])
        for index in (0, 1):
            maker.ensure((*items, index))
            maker.hold((*items, index, *check["times"].split(".")), index + 2)
            for number, path in enumerate(paths if index == 0 else paths[-1:], 1):
                maker.hold((*items, index, *path), number * 100)
        maker.resize(items, 2)
        maker.sized.add(items)
        for path in paths[:-1]:
            maker.ban((*items, 1, path[0]))
        expected, actual = 100 * 2 + 100 * 3, (100 * len(paths) * 2 + 100 * 3 if beyond else 500)
        maker.hold((*at, *check["total"].split(".")), actual)
        return expect(rule, at, "items_add_up", expected, actual) if beyond else None

    yield Case("the first price" if not beyond else "the last price", prepare)


def same_field(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> Callable[[], Expected] | None:
        for index in (0, 1):
            maker.hold(under(maker, (*at, index), check["field"]), f"{index if beyond else 0}")
        maker.resize(at, 2)
        maker.sized.add(at)
        return expect(rule, at, "same_field", check["field"], ["0", "1"]) if beyond else None

    yield Case("another value" if beyond else "the same", prepare)


def under(maker: Maker, at: Path, field: str) -> Path:
    """Create the place under a path of keys with dots, in the first item of every array on it."""
    *keys, last = field.split(".")
    for firsts in product(((), (0,)), repeat=len(keys)):
        steps: list[Path] = [(key, *first) for key, first in zip(keys, firsts, strict=True)]
        place: Path = (*at, *chain.from_iterable(steps), last)
        with suppress(Impossible):
            maker.ensure(place)
            return place
    raise Impossible(f"nothing declares {field} under {at}")


def same_count(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    def prepare(maker: Maker, at: Path) -> Callable[[], Expected] | None:
        maker.resize(at, 2)
        maker.sized.add(at)
        for index in (0, 1):
            inner = under(maker, (*at, index), check["field"])
            maker.resize(inner, 2 if beyond and index else 1)
            maker.sized.add(inner)
        return expect(rule, at, "same_count", check["field"], [1, 2]) if beyond else None

    yield Case("one more" if beyond else "as many", prepare)


def together(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    """Yield arrays of three items, of which some have the values, and the others have not."""
    where, first = check["where"], check.get("first", False)
    right, wrong = ["110", "100", "000"], ["101", "010"]
    (wrong if first else right).extend(["011", "001"])
    for having in wrong if beyond else right:

        def prepare(maker: Maker, at: Path, having: str = having) -> Callable[[], Expected] | None:
            for index, has in enumerate(having):
                maker.ensure((*at, index))
                for name, value in where.items():
                    others = [one for one in maker.alternatives((*at, index, name)) if one != value]
                    choose(
                        maker,
                        (*at, index, name),
                        value if has == "1" else others[(maker.attempt + index) % len(others)],
                    )
            maker.resize(at, 3)
            maker.sized.add(at)
            expected = [index for index, has in enumerate(having) if has == "1"]
            return expect(rule, at, "together", where, expected) if beyond else None

        yield Case(having, prepare)


def count(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    where, most = check["where"], check["max"]

    def wanted(node: Node) -> bool:
        properties = node.get("properties", {})
        return all(
            name in properties and value in (properties[name].get("const", value), *properties[name].get("enum", [value]))
            and has_type(value, properties[name].get("type", kind_of(value)))
            and properties[name].get("const", value) == value
            for name, value in where.items()
        )  # fmt: skip

    def prepare(maker: Maker, at: Path) -> Callable[[], Expected] | None:
        ways = [way for way in ways_to(maker, at, wanted) if numbered(way, 1) != way]
        if maker.attempt >= len(ways):
            raise Impossible("no other place holds several of them")
        for number in range(most + beyond):
            place = follow(maker, at, numbered(ways[maker.attempt], number))
            for name, value in where.items():
                maker.hold((*place, name), value)
        return expect(rule, at, "count", most, most + 1, "items") if beyond else None

    yield Case(f"{most + beyond} of them", prepare)


def follow(maker: Maker, at: Path, way: Way) -> Path:
    """Follow a way that starts at a place."""
    return maker.follow((*(Step("go", step) for step in at), *way))


def numbered(way: Way, number: int, first: bool = False) -> Way:
    """Return the same way through another item of the last array or map on it, or of the first one."""
    turns = [place for place, (do, value) in enumerate(way) if do == "go" and value in (0, KEY)]
    if not turns or (first and number == 0):
        return way
    place = turns[0 if first else -1]
    return (*way[:place], Step("go", number if way[place].value == 0 else f"{KEY}{number}"), *way[place + 1 :])


def ways_to(maker: Maker, at: Path, wanted: Callable[[Node], bool], depth: int = 9) -> Iterator[Way]:
    """Yield the ways down from a place to the wanted nodes, the shortest first."""
    spec, node = maker.declared_union(at)
    waiting: list[tuple[Spec, Node, Way, tuple[str, ...]]] = [(spec, node, (), ())]
    for spec, node, way, seen in waiting:
        spec, node = expand(spec, node)
        name = node.get("x-component", "")
        if len(way) > depth or (name and seen.count(name) > 1):
            continue
        if wanted(node):
            yield way
        seen = (*seen, name)
        for variant in variants(spec, node) if "discriminator" in node else ():
            waiting.append((spec, {"$ref": variant.ref}, (*way, Step("is", variant)), seen))
        for key, part in node.get("properties", {}).items():
            waiting.append((spec, part, (*way, Step("go", key)), seen))
        if "items" in node:
            waiting.append((spec, node["items"], (*way, Step("go", 0)), seen))
        if isinstance(node.get("additionalProperties"), dict):
            waiting.append((spec, node["additionalProperties"], (*way, Step("go", KEY)), seen))


def total_items(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    fields, most = check["fields"], check["max"]
    for numbers in ((most - 1, 2), (most + 1,)) if beyond else ((most - 1, 1), (most,)):

        def prepare(maker: Maker, at: Path, numbers: tuple[int, ...] = numbers) -> Callable[[], Expected] | None:
            maker.resize(at, len(numbers))
            maker.sized.add(at)
            for index, number in enumerate(numbers):
                mixed = index if maker.attempt < len(fields) else 0  # kinds of ids that go together, else one kind
                place = (*at, index, fields[(maker.attempt + mixed) % len(fields)])
                maker.ensure(place)
                maker.resize(place, number)
                maker.sized.add(place)
            return expect(rule, at, "total_items", most, most + 1, "items") if beyond else None

        yield Case(" and ".join(map(str, numbers)), prepare)


def same_length(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    fields = check["fields"]
    for numbers in ((1, 2), (2, 1)) if beyond else ((2, 2), (1, 1)):

        def prepare(maker: Maker, at: Path, numbers: tuple[int, ...] = numbers) -> Callable[[], Expected] | None:
            for field, number in zip(fields, numbers, strict=True):
                maker.ensure((*at, field))
                maker.resize((*at, field), number)
                maker.sized.add((*at, field))
                maker.kept.add((*at, field))
            return expect(rule, at, "same_length", fields, list(numbers)) if beyond else None

        yield Case(" and ".join(map(str, numbers)), prepare)


def grid(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    most, size, fields, absent = check["max"], check.get("size"), check["fields"], check["absent"]
    for sides in ([1] * len(fields), [2] * len(fields), absent) if not size else ([1] * len(fields),):
        number = most * math.prod(sides) + beyond

        def prepare(
            maker: Maker, at: Path, sides: list[int] = sides, number: int = number
        ) -> Callable[[], Expected] | None:
            for field, side in zip(fields, sides, strict=True):
                if sides is absent:
                    maker.ban((*at, field))
                else:
                    maker.hold((*at, field), side)
            place = (*at, check["items"])
            maker.ensure(place)
            maker.resize(place, 1 if size else number)
            maker.sized.add(place)
            maker.kept.add(place)
            for field in size or ():
                maker.hold((*place, 0, field), number if field == size[-1] else 1)
            return expect(rule, at, "grid", number - beyond, number, "cells" if size else "items") if beyond else None

        yield Case(f"{number} in a grid of {' x '.join(map(str, sides))}", prepare)


def unique_field(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    field, start = check["field"], check.get("start")
    pairs = [(start or 0, start or 0)] if beyond else [(start or 0, (start or 0) + 1)]
    if start is not None:
        pairs += [(start, start + 2)] if beyond else [(start + 1, start)]
    for places in across_items(rule, field) if isinstance(field, str) else across_fields(rule, field):
        for pair in pairs:

            def prepare(
                maker: Maker, at: Path, places: list[Path] = places, pair: tuple[int, int] = pair
            ) -> Callable[[], Expected] | None:
                for number, place in zip(pair, places, strict=True):
                    maker.ensure((*at, *place))
                    is_number = type(maker.get((*at, *place))) is int
                    maker.hold((*at, *place), number if is_number else f"{number}")
                return expect(rule, at, "unique_field", field, [maker.get((*at, *places[1]))]) if beyond else None

            yield Case(f"{pair} at {places}", prepare)


def across_items(rule: Rule, field: str) -> Iterator[list[Path]]:
    """Yield pairs of places below an array under the same path of keys."""
    keys = field.split(".")
    _, role, name, *_ = (*rule.pointer.split("/"), "", "")
    node = rule.home.node["properties"][name] if role == "properties" else rule.node
    items = expand(rule.spec, node["items"]) if "items" in node else None
    if items and "oneOf" in items[1]:
        members = [expand(items[0], member) for member in items[1]["oneOf"]]
        items = next(member for member in members if keys[0] in member[1].get("properties", ()))
    if len(keys) > 1 and items and expand(items[0], items[1]["properties"][keys[0]])[1].get("type") != "array":
        yield [(0, *keys), (1, *keys)]
        return
    for pair in ([(0, 0), (1, 0)], [(0, 0), (0, 1)]) if len(keys) > 1 else ([(0,), (1,)],):
        yield [
            tuple(step for index, key in zip(indexes, keys, strict=True) for step in (index, key)) for indexes in pair
        ]


def across_fields(rule: Rule, fields: list[str]) -> Iterator[list[Path]]:
    """Yield pairs of places in an object: under each two of the paths, and in two items of each array."""
    places: list[Path] = []
    for first, *rest in (field.split(".") for field in fields):
        _, node = expand(rule.spec, rule.home.node["properties"][first])
        if node["type"] == "array":
            yield [(first, 0, *rest), (first, 1, *rest)]
        places.append((first, 0, *rest) if node["type"] == "array" else (first, *rest))
    yield from (list(pair) for pair in combinations(places, 2))


def numeric(rule: Rule, check: Node, beyond: bool) -> Iterator[Case]:
    most = check["max"]
    for value in (f"{most + 1}", f"{0:030}{most + 1}", "9" * 30) if beyond else (f"{most}", f"{0:030}{most}", "0"):

        def prepare(maker: Maker, at: Path, value: str = value) -> Callable[[], Expected] | None:
            maker.hold(at, value)
            return expect(rule, at, "numeric", most, value) if beyond else None

        yield Case(value[:40], prepare)


CHECKS: dict[str, Callable[[Rule, Node, bool], Iterator[Case]]] = {
    "ascending": ascending,
    "placeholders": placeholders,
    "marks": marks,
    "linked": linked,
    "used": used,
    "json_size": json_size,
    "ratio": ratio,
    "proportion": proportion,
    "adds_up": adds_up,
    "items_add_up": items_add_up,
    "count": count,
    "together": together,
    "total_items": total_items,
    "same_length": same_length,
    "grid": grid,
    "unique_field": unique_field,
    "same_field": same_field,
    "same_count": same_count,
    "numeric": numeric,
}
