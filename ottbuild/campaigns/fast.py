"""What must hold of the values of a row so that its payload is certain to be valid.

A campaign has a fast form if one filling of it is valid, and if no rule but those of the place itself reads what a field
gives. Then a row is valid whose values keep the rules of their places.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator
from math import isfinite
from typing import Any, NamedTuple

from ottbuild.campaigns.columns import Column, Kind, Use
from ottbuild.campaigns.marks import Place
from ottbuild.campaigns.template import Each, Path, Text, When, Whole, replaced, walk
from ottbuild.schemas.fast import is_faultless
from ottbuild.schemas.jsontext import dumps_checked
from ottbuild.schemas.keywords import CONDITIONS, KEYWORDS
from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.patterns import compiled
from ottbuild.schemas.severity import types_of
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, tests_of
from ottbuild.schemas.uris import pattern_of, refused_in
from ottbuild.schemas.variants import inside, reachable, variant

ROOM = {"character": 1, "grapheme": 1, "utf16": 2, "byte": 4}
"""The most units that one code point takes. A grapheme cluster has at least one code point."""

TEXTS = ("x", "1", "https://example.com/x")
"""Texts of which one fits most places."""

_KNOWN = frozenset(
    ("type", "minLength", "maxLength", "enum", "x-values", "pattern", "x-uri", "minimum", "maximum", *CONDITIONS)
)
"""The keywords of a place that are looked at here."""
SIZE = "json_size"
"""The rule about the JSON text of an object, which is no longer than that of the payload around it."""
_LARGE = 2**63


class Test(NamedTuple):
    """A rule about one value."""

    fits: Callable[[Any], Any]
    """True for a value that keeps the rule: a whole text, or a number."""
    all_fit: Callable[[list[Column]], Any] | None = None
    """True only if all values do, given the columns of the fields in them; None if each value must be looked at."""


class Slot(NamedTuple):
    """A place that a row fills, and what may stand there."""

    pieces: tuple[str | Place, ...]
    """The texts and the fields in it; one field if it is a number."""
    most: int | None
    """The code points that are left for the fields together, whatever characters these are; None if there is no limit."""
    most_ascii: int
    """The same if all of them are ASCII."""
    tests: tuple[Test, ...]
    """The other rules of the place."""
    kind: Kind
    columns: tuple[int, ...] = ()
    """Which of the columns of a campaign stand in it, in their order."""

    @property
    def uses(self) -> list[Use]:
        """The fields in it."""
        return [(piece, self.kind) for piece in self.pieces if isinstance(piece, Place)]


class Fast(NamedTuple):
    """The fast form of a campaign."""

    segments: tuple[bytes, ...]
    """The literal JSON text before, between and after the fields."""
    uses: tuple[Use, ...]
    """The fields, each once: what the columns are made of."""
    order: tuple[int, ...]
    """The columns between the segments."""
    slots: tuple[Slot, ...]
    fixed_bytes: int
    """The length of all segments."""
    most_bytes: int | None
    """The length of a JSON text up to which no part of it can be too large; None if no rule is about it."""


def fast_form(schema: Schema, tree: Any) -> Fast | None:
    """Return the fast form of a campaign; None if it has none."""
    places = [(path, where) for path, _, where in walk(tree)]
    if not places or any(isinstance(where, (Each, When)) for _, where in places):
        return None
    known: dict[str, tuple[Slot, Any]] = {}  # equal places with equal rules are looked at once
    slots: list[Slot] = []
    samples: dict[Path, Any] = {}
    for path, where in places:
        rules = rules_at(schema, tree, path)
        same = repr((where, rules))
        found = known.get(same) or (None if rules is None else _slot(where, rules))
        if found is None:
            return None
        known[same] = found
        slot, samples[path] = found
        slots.append(slot)
    wire = replaced(tree, samples)
    if not is_faultless(schema, wire):
        return None
    return _cut(tree, places, slots, _least_size(schema))


def _least_size(schema: Schema) -> int | None:
    """Return the least size that a rule about the JSON text of an object allows; None if there is no such rule."""
    checks = [check for _, node in reachable(schema) for check in node.get("x-check", ())]
    return min((check["max"] for check in checks if check["rule"] == SIZE), default=None)


# What a row must keep


def rules_at(schema: Schema, tree: Any, path: Path) -> list[Node] | None:
    """Return what a place must fit: its schema, and what rules about objects around it say of it in some case.

    None if a rule may depend on what stands there in another way.
    """
    spec: Spec = schema.spec
    node: Node = schema.ref
    rules: list[Node] = []
    for depth in range(len(path) + 1):
        spec, node = expand(spec, node)
        if is_union(node):
            ref = variant(spec, node, tree)
            beside = {key: value for key, value in node.items() if key not in ("oneOf", "discriminator")}
            if ref is None or depth == len(path) or _is_test(node, path[depth]):
                return None
            if not _collect(beside, tree, path[depth:], rules):
                return None
            spec, node = expand(spec, ref)
            if is_union(node):
                return None
        if not _collect(_about_members(node), tree, path[depth:], rules):
            return None
        if depth == len(path):
            return [node, *rules]
        below = inside(node, path[depth])
        if below is None:
            return None
        tree, node = tree[path[depth]], below
    return None


def _is_test(union: Node, step: str | int) -> bool:
    """Return True if the value of a field tells the objects of a union apart."""
    return any(isinstance(test.get(str(step)), list) for test in tests_of(union).values())


def _about_members(node: Node) -> Node:
    """Return the rules of a value that look at its members."""
    keys = (*CONDITIONS, "then", "else", "uniqueItems", "contains", "prefixItems")
    return {key: node[key] for key in keys if key in node}


def _collect(rule: Any, data: Any, path: Path, rules: list[Node], must_fit: bool = True) -> bool:
    """Collect what a rule says of the value at a path.

    Args:
        rule: A schema that is applied to an object or array around the value, or to the value.
        data: What it is applied to, with fields in it.
        path: The path from there.
        rules: Gets schemas. As long as the value fits them, it makes no difference to the rule.
        must_fit: Whether the rule is kept if the value fits. Otherwise something else depends on whether it does.

    Returns:
        False if it makes a difference to the rule what the value is, other than a text that is not empty.
    """
    if not isinstance(rule, dict):
        return True
    if "$ref" in rule:
        return False
    parts = [(part, must_fit) for key in ("allOf", "anyOf") for part in rule.get(key, ())]
    parts += [(rule[key], must_fit) for key in ("then", "else") if key in rule]
    parts += [(part, False) for part in rule.get("oneOf", ())]
    parts += [(rule[key], False) for key in ("if", "not") if key in rule]
    if not path:
        own = (rule.keys() & KEYWORDS.keys()) - CONDITIONS.keys() - {"type"}
        if (own and own != {"minLength"}) or rule.get("minLength", 0) > 1:
            if not must_fit:
                return False
            rules.append({key: value for key, value in rule.items() if key not in CONDITIONS})
    elif isinstance(path[0], int):
        first = rule.get("prefixItems", ())
        below = first[path[0]] if path[0] < len(first) else rule.get("items")
        if rule.get("uniqueItems") or not _collect(rule.get("contains"), data[path[0]], path[1:], rules, False):
            return False
        if not _collect(below, data[path[0]], path[1:], rules, must_fit):
            return False
    else:
        below = rule.get("properties", {}).get(path[0], rule.get("additionalProperties"))
        if not _collect(below, data[path[0]], path[1:], rules, must_fit):
            return False
    if any(_checks(check, data, path) for check in rule.get("x-check", ())):
        return False
    return all(_collect(part, data, path, rules, how) for part, how in parts)


def _checks(check: Node, data: Any, path: Path) -> bool:
    """Return True if a rule of `x-check` may look at what stands at a path in data."""
    items = check.get("items")
    if items and isinstance(data, dict) and (items if isinstance(items, str) else items[0]) not in data:
        return False  # it is about items that are not there
    names: set[str] = set()
    waiting: list[Any] = [value for key, value in check.items() if key != "rule"]
    while waiting:
        part = waiting.pop()
        if isinstance(part, str):
            names |= {part, *part.split(".")}
        elif isinstance(part, dict):
            waiting += [*part, *part.values()]
        elif isinstance(part, list):
            waiting += part
    if check["rule"] == SIZE and path:
        return False  # looked at where the row is written
    return not names or not names.isdisjoint(step for step in path if isinstance(step, str))


def _slot(where: Whole | Text, rules: list[Node]) -> tuple[Slot, Any] | None:
    """Return what may stand in a place, and a value that may; None if that is not known."""
    types = types_of(rules[0])
    if any((rule.keys() & KEYWORDS.keys()) - _KNOWN for rule in rules) or not types:
        return None
    pieces = where.pieces if isinstance(where, Text) else (where.place,)
    examples = [value for rule in rules for value in (*rule.get("examples", ()), *rule.get("enum", ()))]
    if "string" not in types:
        if not isinstance(where, Whole) or not {"integer", "number"} & {*types}:
            return None
        fits = _number_fits(rules, "number" in types)
        sample = next((value for value in (1, *examples, rules[0].get("minimum")) if fits(value)), None)
        return None if sample is None else (Slot(pieces, None, 0, (Test(fits),), Kind.NUMBER), sample)
    if any(rule.get("minLength", 0) > 1 for rule in rules):
        return None
    literal = "".join(piece for piece in pieces if isinstance(piece, str))
    left: list[tuple[int, int]] = []
    for rule in rules:
        if "maxLength" in rule:
            unit = rule.get("x-length-unit", "character")
            left.append((rule["maxLength"] - UNITS[unit][1](literal), ROOM[unit]))
    slot = Slot(
        pieces,
        min((units // room for units, room in left), default=None),
        min((units for units, _ in left), default=0),
        tuple(test for rule in rules for test in _tests(rule, pieces)),
        Kind.WHOLE if isinstance(where, Whole) else Kind.PIECE,
    )
    for text in (*TEXTS, *examples):
        if isinstance(text, str):
            whole = "".join(piece if isinstance(piece, str) else text for piece in pieces)
            if all(test.fits(whole) for test in slot.tests):
                return slot, whole
    return None


def _tests(rule: Node, pieces: tuple[str | Place, ...]) -> Iterator[Test]:
    """Yield the tests of a text, but for its length."""
    whole = len(pieces) == 1
    if "enum" in rule:
        listed = frozenset(value for value in rule["enum"] if isinstance(value, str))
        yield Test(listed.__contains__, (lambda columns: listed >= columns[0].distinct) if whole else None)
    off = frozenset(entry["value"] for entry in rule.get("x-values", ()) if "deprecated" in entry)
    if off:
        yield Test(
            lambda text: text not in off, (lambda columns: off.isdisjoint(columns[0].distinct)) if whole else None
        )
    if "pattern" in rule:
        yield _pattern_test(rule["pattern"], whole)
    if "x-uri" in rule:
        yield _address_test(rule["x-uri"], pieces)


_CLASS = re.compile(r"\^\[(?:[^]\\]|\\.)*\][*+]\$")
"""A pattern that each character of a text must fit by itself."""
_OPEN = re.compile(r"\^(?:[^\\$(]|\\[^bBZ]|\((?:\?:|(?!\?)))*")
"""A pattern that a longer text fits as well."""


def _pattern_test(pattern: str, whole: bool) -> Test:
    fits = compiled(pattern).search
    if _CLASS.fullmatch(pattern):
        only = _only(fits)
        return Test(fits, lambda columns: all(map(only, columns)))
    if whole and _OPEN.fullmatch(pattern):
        return Test(fits, lambda columns: fits(columns[0].start))
    return Test(fits)


def _address_test(settings: Node, pieces: tuple[str | Place, ...]) -> Test:
    fits = compiled(pattern_of(settings)).search
    bad = compiled(f"[{refused_in(settings)}]").search
    only = _only(lambda text: not bad(text))
    start = pieces[0]
    if isinstance(start, str) and fits(start):  # what follows is free, but for some characters
        return Test(fits, lambda columns: all(map(only, columns)))
    if len(pieces) > 1:
        return Test(fits)

    def all_fit(columns: list[Column]) -> bool:
        start = columns[0].start
        return bool(start and fits(start) and only(columns[0]))

    return Test(fits, all_fit)


def _only(fits: Callable[[str], Any]) -> Callable[[Column], bool]:
    """Return a function that is true for a column of which each character fits."""
    other = bytes([code for code in range(128) if not fits(chr(code))])

    def only(column: Column) -> bool:
        if column.ascii is None:
            return bool(fits(column.joined))
        return len(column.ascii.translate(None, other)) == len(column.ascii)

    return only


def _number_fits(rules: list[Node], fractions: bool) -> Callable[[Any], bool]:
    """Return a function that is true for a number that fits schemas."""
    low = max([-_LARGE, *(rule["minimum"] for rule in rules if "minimum" in rule)])
    high = min([_LARGE - 1, *(rule["maximum"] for rule in rules if "maximum" in rule)])
    listed = [rule["enum"] for rule in rules if "enum" in rule]

    def fits(value: Any) -> bool:
        if type(value) is not int and not (fractions and type(value) is float and isfinite(value)):
            return False
        return bool(low <= value <= high) and all(value in values for values in listed)

    return fits


_TEXT, _NUMBER = "\ufdd0", "\ufdd1"
_FIELD = re.compile(f'"{_NUMBER}"|{_TEXT}'.encode())


def _cut(tree: Any, places: list[tuple[Path, Any]], slots: list[Slot], most_bytes: int | None) -> Fast | None:
    """Return the JSON text of a template, cut at its fields; None if a literal text has the marks of the cuts in it."""
    marked: dict[Path, str] = {}
    uses: list[Use] = []
    for (path, _), slot in zip(places, slots, strict=True):
        mark = _NUMBER if slot.kind is Kind.NUMBER else _TEXT
        marked[path] = "".join(piece if isinstance(piece, str) else mark for piece in slot.pieces)
        uses += slot.uses
    text = dumps_checked(replaced(tree, marked))
    segments = tuple(_FIELD.split(text))
    if len(segments) != len(uses) + 1:
        return None
    columns = {use: column for column, use in enumerate(dict.fromkeys(uses))}
    unique = {id(slot): slot._replace(columns=tuple([columns[use] for use in slot.uses])) for slot in slots}
    order = tuple([columns[use] for use in uses])
    return Fast(segments, tuple(columns), order, tuple(unique.values()), sum(map(len, segments)), most_bytes)
