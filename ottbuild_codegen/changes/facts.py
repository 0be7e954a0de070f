"""Splits the rules of a component into facts, which can be compared one by one.

A fact is one rule at one place: `maxLength 20` at `title`, or `tag` required if `messaging_type` is MESSAGE_TAG. Facts
don't depend on the order of keywords, on references that are written out, or on the structure of conditions. So two
specs that mean the same have the same facts.
"""

from __future__ import annotations

import json
from collections import defaultdict
from collections.abc import Callable, Hashable, Iterator
from dataclasses import dataclass, field
from functools import cached_property, partial
from typing import Any, NamedTuple

from ottbuild.schemas.keywords import KEYWORDS
from ottbuild.schemas.limits import RANGES
from ottbuild_codegen.spec.model import Component, Node, SpecSet, as_list
from ottbuild_codegen.spec.source import Document, Pointer

Path = tuple[str, ...]
"""Steps into wire JSON: the names of properties, and these."""
ITEM, ENTRY, NAME = "[]", "{}", "{key}"

LOW, HIGH = (
    {word: KEYWORDS[word].rule.replace("_", "-") for word in words}
    for words in ([limit.low for limit in RANGES], [limit.high for limit in RANGES])
)
"""Keyword -> the start of the ids of its changes: `min-length`."""
TEXTS = frozenset("description title examples default format x-source x-errors x-rule".split())
"""Keywords that forbid no value."""
PARAMETERS = frozenset("fields text values items total of less".split())
"""The parameters of an `x-check` that hold names of properties, or paths of them with dots."""
NAMED = frozenset("properties dependentRequired where".split())
"""Keywords that hold objects with names as keys, not keywords."""


class At(NamedTuple):
    """A place in a spec."""

    document: Document
    pointer: Pointer

    def __truediv__(self, step: str | int) -> At:
        return At(self.document, (*self.pointer, step))

    @property
    def line(self) -> int:
        """The number of the line in the file."""
        return self.document.line(self.pointer)


@dataclass(frozen=True)
class Value:
    """A schema with the references to scalars, arrays and maps written out."""

    keywords: Node
    places: dict[str, At]
    """Keyword -> its place."""
    conditions: tuple[tuple[Node, At], ...]
    target: Component | None
    """The object or union that the schema refers to."""
    at: At

    def place(self, *keywords: str) -> At:
        """Return the place of the first of these keywords that the schema has, or that of the schema."""
        return next((self.places[key] for key in keywords if key in self.places), self.at)


Guard = tuple[Path, str]
"""A place and a condition for it, as canonical JSON: the fact holds only if the place meets the condition."""


@dataclass(frozen=True)
class Fact:
    """One rule at one place."""

    keyword: str
    detail: str
    """Distinguishes several facts of one keyword: a name, a pattern, a whole rule."""
    value: Any
    path: Path
    guards: tuple[Guard, ...]
    at: At
    description: str = ""
    """The description of the condition in the spec."""
    problem: str = ""
    """The id that `x-rule` gives to the problem of a broken condition."""

    @property
    def key(self) -> Key:
        """The key that comparable facts share."""
        return (self.guards, self.path, self.keyword, self.detail)


Key = tuple[tuple[Guard, ...], Path, str, str]


@dataclass
class FieldShape:
    """All facts of a component and of the values in it, without those of the objects that it refers to."""

    component: Component
    values: dict[Path, Value] = field(default_factory=dict)
    facts: dict[Key, list[Fact]] = field(default_factory=dict)
    advice: dict[Key, list[Fact]] = field(default_factory=dict)
    """The facts that are only worth a warning."""

    @property
    def targets(self) -> dict[Path, Component]:
        """The objects and unions that the component refers to."""
        return {path: value.target for path, value in self.values.items() if value.target}

    @cached_property
    def properties(self) -> dict[str, tuple[dict[Any, Any], dict[Path, Component]]]:
        """The facts of each property, and the objects in it. The shape must be complete."""
        found: dict[Any, tuple[dict[Any, Any], dict[Path, Component]]] = defaultdict(lambda: ({}, {}))
        for key, facts in self.facts.items():
            if key[1]:
                found[key[1][0]][0][(key[0], key[1][1:], *key[2:])] = {fact.value for fact in facts}
        for path, target in self.targets.items():
            if path:
                found[path[0]][1][path[1:]] = target
        return found

    def outline(self, name: str) -> Hashable:
        """Return what is the same for two properties that are alike, without the objects in them."""
        if name not in self._outlines:
            facts, inner = self.properties[name]
            rules = frozenset((key, frozenset(values)) for key, values in facts.items())
            self._outlines[name] = (name in self.component.node.get("required", ()), rules, frozenset(inner))
        return self._outlines[name]

    @cached_property
    def _outlines(self) -> dict[str, Hashable]:
        return {}

    @cached_property
    def neighbours(self) -> dict[str, tuple[str | None, str | None]]:
        """The properties before and after each property."""
        names = [*self.component.node["properties"]]
        around = zip([None, *names[:-1]], [*names[1:], None], strict=True)
        return dict(zip(names, around, strict=True))


def at_component(component: Component) -> At:
    """Return the place of a component."""
    return At(component.document, ("components", "schemas", component.name))


def valued(spec_set: SpecSet, at: At, node: Node) -> Value:
    """Return a schema with its references written out, except those to objects and unions."""
    keywords: Node = {}
    places: dict[str, At] = {}
    conditions: list[tuple[Node, At]] = []
    start = at
    while True:
        for key, item in node.items():
            if key == "allOf":
                conditions += [(part, at / key / place) for place, part in enumerate(item)]
            elif key != "$ref" and key not in keywords:
                keywords[key] = item
                places[key] = at / key
        if "$ref" not in node:
            return Value(keywords, places, tuple(conditions), None, start)
        target = spec_set.target(at.document, node["$ref"])
        if target.is_object or target.is_union:
            return Value(keywords, places, tuple(conditions), target, start)
        at, node = at_component(target), target.node


def shape_of(spec_set: SpecSet, component: Component, renames: dict[str, str] | None = None) -> FieldShape:
    """Return the shape of a component after its properties were renamed."""
    shape = FieldShape(component)
    _Collector(spec_set, shape, renames or {}).component()
    for found in (shape.facts, shape.advice):
        for key, facts in found.items():
            found[key] = _effective(key[2], facts)
    return shape


def facts_in(spec_set: SpecSet, component: Component, condition: Node, path: Path = ()) -> list[Fact]:
    """Return the facts in a condition on the place `path` of a component."""
    shape = FieldShape(component)
    _Collector(spec_set, shape, {}).condition(condition, at_component(component), path, (), "")
    return [fact for facts in shape.facts.values() for fact in facts]


class _Collector:
    def __init__(self, spec_set: SpecSet, shape: FieldShape, renames: dict[str, str]) -> None:
        self.spec_set = spec_set
        self.shape = shape
        self.renames = renames
        self.found = shape.facts
        """Where facts are collected: those of the rules, or those of the advice."""

    def component(self) -> None:
        component = self.shape.component
        at = at_component(component)
        value = valued(self.spec_set, at, component.node)
        self.value((), value)
        if component.is_object:
            for name, part in component.node["properties"].items():
                self.value((self.renames.get(name, name),), valued(self.spec_set, at / "properties" / name, part))

    def value(self, path: Path, value: Value) -> None:
        self.shape.values[path] = value
        node = value.keywords
        if value.target or "discriminator" in node:
            self.add(Fact("type", "", frozenset({"object"}), path, (), value.at))
        else:
            for key, step in (("items", ITEM), ("additionalProperties", ENTRY), ("propertyNames", NAME)):
                if isinstance(node.get(key), dict):
                    self.value((*path, step), valued(self.spec_set, value.places[key], node[key]))
        rules = {key: part for key, part in node.items() if not (key == "oneOf" and "discriminator" in node)}
        self.rules(rules if path else renamed(rules, self.renames), lambda key: value.place(key), path, (), "")
        for part, at in value.conditions:
            self.condition(part if path else renamed(part, self.renames), at, path, (), "")

    def condition(self, node: Node, at: At, path: Path, guards: tuple[Guard, ...], description: str) -> None:
        """Collect the facts in a condition, which covers all members below its place."""
        if "x-severity" in node:
            rules, self.found = self.found, self.shape.advice
            self.condition(
                {key: part for key, part in node.items() if key != "x-severity"}, at, path, guards, description
            )
            self.found = rules
            return
        description = node.get("description", description)
        self.rules(node, lambda key: at if description else at / key, path, guards, description)
        for name, part in node.get("properties", {}).items():
            self.condition(part, at if description else at / "properties" / name, (*path, name), guards, description)
        for key, step in (("items", ITEM), ("additionalProperties", ENTRY), ("propertyNames", NAME)):
            if isinstance(node.get(key), dict):
                self.condition(node[key], at if description else at / key, (*path, step), guards, description)
        for place, part in enumerate(node.get("prefixItems", ())):
            self.condition(
                part, at if description else at / "prefixItems" / place, (*path, f"[{place}]"), guards, description
            )
        for place, part in enumerate(node.get("allOf", ())):
            self.condition(part, at / "allOf" / place, path, guards, description)

    def rules(
        self, node: Node, at: Callable[[str], At], path: Path, guards: tuple[Guard, ...], description: str
    ) -> None:
        """Collect the facts in the keywords of one node, without those of its members."""
        problem = node.get("x-rule", "")
        for key, entry in FACTS.items():
            for rule in entry(node[key], node) if key in node else ():
                given = [(path, canonical({"required": [rule.given]}))] if rule.given else []
                conditions = tuple(sorted({*guards, *given}))
                self.add(
                    Fact(rule.keyword or key, rule.detail, rule.value, path, conditions, at(key), description, problem)
                )
        if "if" in node:
            for key, condition in (("then", node["if"]), ("else", {"not": node["if"]})):
                if key in node:
                    conditions = tuple(sorted({*guards, (path, canonical(condition))}))
                    self.condition(node[key], at(key), path, conditions, description)

    def add(self, fact: Fact) -> None:
        self.found.setdefault(fact.key, []).append(fact)


class KeywordRule(NamedTuple):
    """The part of a fact that depends on the keyword alone."""

    value: Any
    detail: str = ""
    keyword: str = ""
    """The keyword of the fact, if another one says the same."""
    given: str = ""
    """The property that must be set for the rule to apply."""


def _limit(key: str, value: Any, node: Node) -> list[KeywordRule]:
    return [KeywordRule((value, node.get("x-length-unit", "character") if key.endswith("Length") else ""))]


def _type(value: Any, node: Node) -> list[KeywordRule]:
    names = set(as_list(value))
    return [KeywordRule(frozenset(names | ({"integer"} if "number" in names else set())))]


def _contains(value: Any, node: Node) -> list[KeywordRule]:
    return [KeywordRule((node.get("minContains", 1), node.get("maxContains")), canonical(value))]


def _checks(value: Any, node: Node) -> list[KeywordRule]:
    return [
        KeywordRule(check.get("max"), canonical({key: part for key, part in check.items() if key != "max"}))
        for check in value
    ]


def _address(value: Any, node: Node) -> list[KeywordRule]:
    if node.get("format") != "uri":
        return []
    schemes = frozenset(value["schemes"]) if "schemes" in value else None
    return [KeywordRule((schemes, frozenset(value.get("refused", "")), value.get("non-ascii") == "refused"))]


FACTS: dict[str, Callable[[Any, Node], list[KeywordRule]]] = {
    **{key: partial(_limit, key) for key in (*LOW, *HIGH)},
    "type": _type,
    "const": lambda value, _: [KeywordRule(frozenset({canonical(value)}), keyword="enum")],
    "enum": lambda value, _: [KeywordRule(frozenset(map(canonical, value)))],
    "pattern": lambda value, _: [KeywordRule(True, value)],
    "x-uri": _address,
    "uniqueItems": lambda _value, _node: [KeywordRule(True)],
    "required": lambda value, _: [KeywordRule(True, name) for name in value],
    "dependentRequired": lambda value, _: [
        KeywordRule(True, other, "required", name) for name, needed in value.items() for other in needed
    ],
    "anyOf": lambda value, _: [KeywordRule((False, frozenset(map(canonical, value))), keyword="choice")],
    "oneOf": lambda value, _: [KeywordRule((True, frozenset(map(canonical, value))), keyword="choice")],
    "not": lambda value, _: [KeywordRule(True, canonical(value))],
    "contains": _contains,
    "x-check": _checks,
}
"""Keyword -> its rules, given its value and its node."""


def _effective(keyword: str, facts: list[Fact]) -> list[Fact]:
    """Return the facts that remain of all facts of one place and keyword: of limits, the tightest."""
    if keyword in LOW or keyword in HIGH:
        by_unit: dict[str, Fact] = {}
        for fact in facts:
            number, unit = fact.value
            other = by_unit.get(unit)
            if other is None or (number > other.value[0] if keyword in LOW else number < other.value[0]):
                by_unit[unit] = fact
        return list(by_unit.values())
    if keyword in ("type", "enum"):
        common = frozenset.intersection(*(fact.value for fact in facts))
        tightest = min(facts, key=lambda fact: len(fact.value))
        return [Fact(keyword, "", common, tightest.path, tightest.guards, tightest.at, tightest.description)]
    return list({fact.value: fact for fact in facts}.values())


def canonical(node: Any) -> str:
    """Return JSON text that is the same for schemas that mean the same."""
    return json.dumps(_plain(node), sort_keys=True, ensure_ascii=False)


def _plain(node: Any, names: bool = False) -> Any:
    if isinstance(node, dict):
        kept = {key: part for key, part in node.items() if names or key not in TEXTS}
        plain = {key: _plain(part, key in NAMED and not names) for key, part in kept.items()}
        for key in () if names else ("required", "enum", "anyOf", "oneOf", "allOf", "type"):
            if isinstance(plain.get(key), list):
                plain[key] = sorted(plain[key], key=lambda part: json.dumps(part, sort_keys=True))
        return plain
    if isinstance(node, list):
        return [_plain(part) for part in node]
    return int(node) if isinstance(node, float) and node.is_integer() else node


def renamed(node: Any, renames: dict[str, str]) -> Any:
    """Return a condition on an object after its properties were renamed."""
    if not renames or not isinstance(node, dict):
        return node
    done: Node = {}
    for key, part in node.items():
        if key == "required":
            done[key] = [renames.get(name, name) for name in part]
        elif key == "properties":
            done[key] = {renames.get(name, name): inner for name, inner in part.items()}
        elif key == "dependentRequired":
            done[key] = {
                renames.get(name, name): [renames.get(other, other) for other in needed]
                for name, needed in part.items()
            }
        elif key in ("allOf", "anyOf", "oneOf"):
            done[key] = [renamed(inner, renames) for inner in part]
        elif key in ("not", "if", "then", "else"):
            done[key] = renamed(part, renames)
        elif key == "x-check":
            done[key] = [
                {
                    name: _renamed_parameter(value, renames) if name in PARAMETERS else value
                    for name, value in check.items()
                }
                for check in part
            ]
        else:
            done[key] = part
    return done


def _renamed_parameter(value: Any, renames: dict[str, str]) -> Any:
    if isinstance(value, list):
        return [_renamed_parameter(name, renames) for name in value]
    if not isinstance(value, str):
        return value
    name, dot, rest = value.partition(".")
    return renames.get(name, name) + dot + rest


# What a place could hold


def holders(spec_set: SpecSet, component: Component, path: Path) -> Iterator[Component | Value]:
    """Yield what a component can hold at `path`; nothing if there is no such place."""
    if not path:
        yield component
        return
    if component.is_union:
        for member in spec_set.members(component).values():
            yield from holders(spec_set, member, path)
        return
    at = at_component(component)
    step, *rest = path
    value = valued(spec_set, at, component.node)
    if component.is_object:
        part = component.node["properties"].get(step)
        if part is None:
            if "additionalProperties" in component.node:
                yield value
            return
        value = valued(spec_set, at / "properties" / step, part)
    else:
        rest = [*path]
    yield from _inside(spec_set, value, tuple(rest))


def _inside(spec_set: SpecSet, value: Value, path: Path) -> Iterator[Component | Value]:
    if value.target:
        yield from holders(spec_set, value.target, path)
    elif not path:
        yield value
    else:
        key = {ENTRY: "additionalProperties", NAME: "propertyNames"}.get(path[0], "items")
        part = value.keywords.get(key)
        if isinstance(part, dict):
            yield from _inside(spec_set, valued(spec_set, value.places[key], part), path[1:])
        elif key != "items" or "items" not in value.keywords:
            yield value  # the spec leaves the content open


def can_hold(spec_set: SpecSet, component: Component, path: Path, rule: Node) -> bool:
    """Return False if nothing at `path` of a component can satisfy `rule`, and True if something might."""
    return any(_might(spec_set, holder, rule) for holder in holders(spec_set, component, path))


def _might(spec_set: SpecSet, holder: Component | Value, rule: Node) -> bool:
    if isinstance(holder, Value):
        allowed = _allowed(holder)
        asked = [rule["const"]] if "const" in rule else rule.get("enum")
        return allowed is None or asked is None or any(value in allowed for value in map(canonical, asked))
    if holder.is_union:
        return any(_might(spec_set, member, rule) for member in spec_set.members(holder).values())
    for name in rule.get("required", ()):
        part = rule.get("properties", {}).get(name, {})
        inner = list(holders(spec_set, holder, (name,)))
        if not any(_might(spec_set, inner_part, part) for inner_part in inner):
            return False
    return all(_might(spec_set, holder, part) for part in rule.get("allOf", ()))


def _allowed(value: Value) -> set[str] | None:
    node = value.keywords
    if "const" in node:
        return {canonical(node["const"])}
    return set(map(canonical, node["enum"])) if "enum" in node else None
