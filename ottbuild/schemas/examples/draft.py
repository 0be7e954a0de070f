"""A payload in the making: its places, what the spec declares for them, and which of them are held.

`PayloadDraft` creates places. `solver.Solver` goes on from there and repairs what is invalid.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from random import Random
from typing import Any, Protocol

from ottbuild.schemas.examples.values import is_deprecated, sample
from ottbuild.schemas.spec import Node, Schema, Spec, Test, expand, tests_of
from ottbuild.schemas.validator import fits
from ottbuild.schemas.variants import Variant, variant_of, variants

Path = tuple[str | int, ...]
"""A place in a payload."""
KEY = "key"
"""The key of the first entry of a map."""
DEEPEST = 60
"""The most containers within one another; a value that requires more of them has no end."""


class Absent:
    """The type of `ABSENT`."""


ABSENT = Absent()
"""The value of a place that does not exist."""


class Impossible(Exception):
    """A place can't be created, or can't have the value that is asked for."""


class BrokenRule(Protocol):
    """A rule that a solver leaves broken, at one place."""

    @property
    def node(self) -> Node:
        """The schema that has the rule."""
        ...

    @property
    def keyword(self) -> str:
        """The keyword."""
        ...

    @property
    def detail(self) -> Any:
        """The field, or the check, that the rule is about, where a keyword holds several rules."""


def child(node: Node, step: str | int) -> Node:
    """Return the schema of a field or an item.

    Raises:
        Impossible: The schema declares none.
    """
    if isinstance(step, int):
        part = node.get("items")
    else:
        part = node.get("properties", {}).get(step, node.get("additionalProperties"))
        part = {"type": "string"} if part is True else part  # any value, such as a text
    if not isinstance(part, dict):
        raise Impossible(f"{step} is not declared")
    return part


def copied(value: Any) -> Any:
    """Return a copy of JSON data."""
    return json.loads(json.dumps(value))


class PayloadDraft:
    """A payload of `root` in the making, which begins with the least that the schema requires.

    Args:
        root: What the payload is.
        attempt: Attempt 0 always takes the first choice; later ones choose at random, each in its own way.
        rich: Begin with the examples that the spec gives for whole objects, arrays and maps.
        broken: A rule that is not repaired at the place `target`.
    """

    def __init__(self, root: Schema, attempt: int = 0, *, rich: bool = False, broken: BrokenRule | None = None) -> None:
        self.root = root
        self.node: Node = root.ref
        self.random = Random(attempt)
        self.attempt = attempt
        self.rich = rich
        self.broken = broken
        self.target: Path = ()
        self.fixed: set[Path] = set()
        """Places that keep their value."""
        self.kept: set[Path] = set()
        """Places that stay, with any value."""
        self.barred: set[Path] = set()
        """Places that stay absent."""
        self.sized: set[Path] = set()
        """Arrays and maps that keep their size."""
        self.refused = 0
        """How many changes failed because a place was held."""
        self.data: Any = None
        self.data = self.least(root.spec, self.node, root.name)

    # Places

    def get(self, at: Path) -> Any:
        """Return the value of a place, or ABSENT."""
        value = self.data
        for step in at:
            try:
                value = value[step]
            except (LookupError, TypeError):
                return ABSENT
        return value

    def put(self, at: Path, value: Any) -> None:
        """Set a place, unless it is held."""
        old = self.get(at)
        if old == value and type(old) is type(value):
            return
        parent = self.get(at[:-1])
        if self.is_held(at, old is ABSENT) or at in self.fixed or (at and not isinstance(parent, (dict, list))):
            self.refused += 1
        elif not at:
            self.data = value
        elif isinstance(parent, list):
            if int(at[-1]) < len(parent):
                parent[int(at[-1])] = value
            else:
                parent.append(value)
        else:
            parent[at[-1]] = value

    def drop(self, at: Path) -> None:
        """Remove a place, unless it is held."""
        if self.get(at) is ABSENT:
            return
        if self.is_held(at, True) or at in self.kept or at in self.fixed or not at:
            self.refused += 1
        else:
            del self.get(at[:-1])[at[-1]]

    def is_held(self, at: Path, resized: bool) -> bool:
        """Return True if a place around or below one is held, so that it can't change."""
        if resized and (at[:-1] in self.sized or at in self.barred):
            return True
        return any(at[:length] in self.fixed for length in range(len(at))) or any(
            len(place) > len(at) and place[: len(at)] == at for places in (self.fixed, self.kept) for place in places
        )

    def hold(self, at: Path, value: Any) -> None:
        """Set a place, and keep its value from then on."""
        self.ensure(at)
        self.put(at, value)
        if self.get(at) != value:
            raise Impossible(f"{at} can't be {value!r}")
        self.fixed.add(at)

    def keep(self, at: Path) -> None:
        """Create a place, and keep it from then on."""
        self.ensure(at)
        self.kept.add(at)

    def free(self, at: Path) -> None:
        """Release a place and all below it."""
        for places in (self.fixed, self.kept, self.barred, self.sized):
            places -= {place for place in places if place[: len(at)] == at}

    def ban(self, at: Path) -> None:
        """Remove a place, and keep it absent from then on."""
        self.free(at)
        self.drop(at)
        if self.get(at) is not ABSENT:
            raise Impossible(f"{at} can't be left out")
        self.barred.add(at)

    def saved(self) -> Any:
        """Return the state, for `restore`."""
        return json.dumps(self.data), [part.copy() for part in (self.fixed, self.kept, self.barred, self.sized)]

    def restore(self, state: Any) -> None:
        """Return to a state."""
        self.data = json.loads(state[0])
        self.fixed, self.kept, self.barred, self.sized = state[1]

    # What the spec declares

    def declared(self, at: Path) -> tuple[Spec, Node]:
        """Return the schema of a place; of a union, the variant that the payload has there."""
        spec, node = self.declared_union(at)
        return self.variant(spec, node, at)

    def declared_union(self, at: Path) -> tuple[Spec, Node]:
        """Return the schema of a place, which may be a union."""
        spec, node = expand(self.root.spec, self.node)
        for length, step in enumerate(at):
            spec, node = self.variant(spec, node, at[:length])
            spec, node = expand(spec, child(node, step))
        return spec, node

    def variant(self, spec: Spec, node: Node, at: Path) -> tuple[Spec, Node]:
        """Return the variant of a union at a place, or the union itself where it has none."""
        member = variant_of(spec, node, self.get(at)) if "discriminator" in node else None
        return (spec, node) if member is None else expand(spec, {"$ref": member.ref})

    def union(self, at: Path) -> Node | None:
        """Return the union that a place is declared as, if it is one."""
        _, node = self.declared_union(at)
        return node if "discriminator" in node else None

    def tagged_union(self, at: Path) -> Node | None:
        """Return the union that a place is the tag of, if it is one."""
        union = self.union(at[:-1]) if at else None
        return union if union is not None and union["discriminator"]["propertyName"] == at[-1] else None

    def telling(self, at: Path) -> dict[Any, Variant]:
        """Return the values of a place that each tell one variant of the union around it, with that variant."""
        spec, union = self.declared_union(at[:-1]) if at else (self.root.spec, {})
        if "discriminator" not in union:
            return {}
        tests = tests_of(union)
        return {
            value: variant
            for variant in variants(spec, union)
            for value in ([variant.value] if at[-1] == variant.tag else _wanted(tests.get(variant.ref, {}), at[-1]))
            if value is not None
        }

    def alternatives(self, at: Path) -> list[Any]:
        """Return values that the spec declares for a place, of each type that it may have."""
        union = self.tagged_union(at)
        if union is not None:
            return list(union["discriminator"]["mapping"])
        try:
            _, node = self.declared(at)
        except Impossible:  # in an object that is no variant of its union
            return []
        if "enum" in node:
            return list(node["enum"])
        if "const" in node:
            return [node["const"]]
        if "pattern" in node:
            from ottbuild.schemas.examples.pattern_texts import texts_matching

            return list(texts_matching(node["pattern"]))
        names = node.get("type", "string")
        by_kind: dict[str, list[Any]] = {"string": ["x", "y", "z"], "integer": [1, 2, 3], "number": [1, 2, 1.5],
                                         "boolean": [False, True], "null": [None]}  # fmt: skip
        values = [value for name in ([names] if isinstance(names, str) else names) for value in by_kind.get(name, ())]
        numbers = [node[limit] for limit in ("minimum", "maximum") if limit in node]
        least = node.get("minLength", 0)
        if numbers:
            return [*numbers, *values]
        return [value * least if isinstance(value, str) and least > 1 else value for value in values]

    # Creating places

    def least(self, spec: Spec, node: Node, name: str, inside: tuple[str, ...] = ()) -> Any:
        """Return the least value that a schema declares.

        Args:
            spec: The spec of the schema.
            node: The schema.
            name: The name of the field that the value is for.
            inside: The components that the value is a part of, which are to be left out where possible.
        """
        spec, node = expand(spec, node)
        inside = (*inside, f"{spec.package}:{node.get('x-component')}")
        if len(inside) > DEEPEST:
            raise Impossible(f"{name} requires itself")
        if self.rich and node.keys() & {"properties", "items", "additionalProperties", "discriminator"}:
            for example in node.get("examples", ()):
                if fits(spec, node, example):
                    return copied(example)
        if "discriminator" in node:
            choice = min(self._outside(spec, node, inside), key=lambda variant: _effort(spec, variant))
            value = self.least(spec, {"$ref": choice.ref}, name, inside)
            return value if choice.value is None else {choice.tag: choice.value, **value}
        kind = node.get("type", "string")
        kind = kind if isinstance(kind, str) else kind[0]
        if "const" in node or "enum" in node or kind not in ("array", "object"):
            return copied(sample(node, name))
        if kind == "array":
            may_be_empty = "items" not in node or self._comes_back(spec, node["items"], inside)
            count = node.get("minItems", 0 if may_be_empty else 1)
            return [self.least(spec, node["items"], name, inside) for _ in range(count)]
        properties = node.get("properties", {})
        required = {key: properties[key] for key in node.get("required", ()) if key in properties}
        if self.rich and not required and isinstance(node.get("additionalProperties"), dict):
            return {"name": self.least(spec, node["additionalProperties"], name, inside)}
        ordered = [key for key in properties if key in required]
        return {key: self.least(spec, properties[key], key, inside) for key in ordered}

    def _outside(self, spec: Spec, union: Node, inside: tuple[str, ...]) -> list[Variant]:
        """Return the variants that a value is not yet a part of; else all."""
        choices = variants(spec, union)
        targets = {choice.ref: spec.resolve(choice.ref) for choice in choices}
        names = {ref: f"{target.spec.package}:{target.name}" for ref, target in targets.items()}
        return [choice for choice in choices if names[choice.ref] not in inside] or choices

    @staticmethod
    def _comes_back(spec: Spec, node: Node, inside: tuple[str, ...]) -> bool:
        """Return True if a value could hold another one of a component that it is a part of."""
        spec, node = expand(spec, node)
        names = [spec.resolve(ref).name for ref in node.get("discriminator", {}).get("mapping", {}).values()]
        names += [node["x-component"]] if "x-component" in node else []
        return any(f"{spec.package}:{name}" in inside for name in names)

    def ensure(self, at: Path) -> None:
        """Create a place, in variants that have it.

        Raises:
            Impossible: Nothing declares the place, or it is held absent.
        """
        wanted = self._variants_towards(self.root.spec, self.node, (), at)
        if wanted is None:
            raise Impossible(f"nothing declares {at}")
        for length in range(len(at) + 1):
            place = at[:length]
            if place in wanted:
                self.take(place, wanted[place])
            if self.get(place) is ABSENT:
                self._create(place)
                if place in wanted:
                    self.take(place, wanted[place])
            if self.get(place) is ABSENT:
                raise Impossible(f"{place} can't be created")

    def _create(self, at: Path) -> None:
        """Set a place, and the items before it, to the least that is declared for it."""
        spec, node = self.declared(at[:-1])
        name = next((str(step) for step in reversed(at) if isinstance(step, str)), self.root.name)
        value = self.least(spec, child(node, at[-1]), name)
        if isinstance(at[-1], int):
            for index in range(len(self.get(at[:-1])), at[-1] + 1):
                self.put((*at[:-1], index), copied(value))
        else:
            self.put(at, value)

    def _variants_towards(self, spec: Spec, node: Node, at: Path, goal: Path) -> dict[Path, Variant] | None:
        """Return the variants to take on the way down to a place; None where none lead there."""
        spec, node = expand(spec, node)
        if "discriminator" in node and len(goal) > len(at):
            choices = variants(spec, node)
            if self.attempt:
                self.random.shuffle(choices)
            now = variant_of(spec, node, self.get(at))
            choices.sort(key=lambda variant: (variant != now, variant.value is None))
            tag = (*at, node["discriminator"]["propertyName"])
            for variant in choices[:1] if tag in self.fixed or tag in self.barred else choices:
                below = self._variants_towards(spec, {"$ref": variant.ref}, at, goal)
                if below is not None:
                    return {at: variant, **below}
            return None
        if len(at) == len(goal):
            return {}
        try:
            part = child(node, goal[len(at)])
        except Impossible:
            return None
        return self._variants_towards(spec, part, goal[: len(at) + 1], goal)

    def take(self, at: Path, variant: Variant) -> None:
        """Turn the value of a place into a variant of its union."""
        spec, union = self.declared_union(at)
        old = self.get(at)
        if old is ABSENT or variant_of(spec, union, old) == variant:
            return
        new = self.least(spec, {"$ref": variant.ref}, str(at[-1]) if at else self.root.name)
        if variant.value is not None:
            new[variant.tag] = variant.value
        if not isinstance(old, dict) or not isinstance(new, dict):
            self.put(at, new)
            return
        for key in [key for key in old if key not in new and key != variant.tag]:
            self.drop((*at, key))
        for key in [key for key in new if key != variant.tag]:
            self.put((*at, key), new[key])
        if variant.value is None:
            self.drop((*at, variant.tag))
        else:
            self.put((*at, variant.tag), variant.value)

    def has_taken(self, at: Path, variant: Variant) -> bool:
        """Return True if the value of a place is a variant."""
        return variant_of(*self.declared_union(at), self.get(at)) == variant

    def objects(self, at: Path) -> Iterator[Path]:
        """Yield the places of all objects at a place and below it."""
        waiting = [at]
        for place in waiting:
            value = self.get(place)
            if isinstance(value, dict):
                yield place
                waiting += [(*place, key) for key in value]
            elif isinstance(value, list):
                waiting += [(*place, index) for index in range(len(value))]


def _wanted(test: Test, key: Any) -> list[Any]:
    """Return the values of a key that pass the test for a variant without a tag, if the test is about the value."""
    wanted = test.get(key, True)
    return [] if isinstance(wanted, bool) else wanted


def _effort(spec: Spec, variant: Variant) -> tuple[bool, bool, bool, int]:
    """Return a sort key that puts the variants first that are easily written: with a tag, a call and few objects."""
    schema = spec.resolve(variant.ref)
    node = schema.node
    properties = node.get("properties", {})
    parts = [properties[key] for key in node.get("required", ()) if key in properties]
    called = schema.name in schema.spec.called
    objects = sum("$ref" in part or "items" in part for part in parts)
    return is_deprecated(node), variant.value is None, not called, objects
