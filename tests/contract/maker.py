"""Makes payloads that keep every rule, around places that are held to something."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator
from random import Random
from typing import Any

from ottbuild.schemas.rules import RULES
from ottbuild.schemas.spec import Node, Schema, Spec, expand
from ottbuild.schemas.validator import fits
from tests.contract.rules import KEY, Path, Rule, Step, Variant, variant_of, variants
from tests.contract.texts import SIZES, matching, missing

ROUNDS = 6
"""How often a payload is gone through; mending one place may break another."""


OF_VALUES = frozenset("const enum pattern minLength maxLength minimum maximum".split())


class Absent:
    """What stands at a place that does not exist."""


ABSENT = Absent()


class Impossible(Exception):
    """A place can't be had, or can't be had that way."""


class AnotherVariant(Impossible):
    """An object can't break a rule in a union, since it would be another member of it then."""


class Maker:
    """A payload of `root` in the making.

    It starts from the least that the schema asks for. `satisfy` mends what is wrong, as far as the places that were
    fixed allow; where there are several ways to do so, another `attempt` takes another one.
    """

    def __init__(self, root: Schema, attempt: int, broken: Rule | None = None) -> None:
        self.root = root
        self.node: Node = root.ref
        self.random = Random(attempt)
        self.attempt = attempt
        self.broken = broken
        """The rule that is not to be mended, at its place."""
        self.target: Path = ()
        self.fixed: set[Path] = set()
        """Places whose value stays."""
        self.kept: set[Path] = set()
        """Places that stay, whatever their value."""
        self.barred: set[Path] = set()
        """Places that stay absent."""
        self.sized: set[Path] = set()
        """Arrays and maps that stay as long as they are."""
        self.demands: list[Callable[[], None]] = []
        self.refused = 0
        self.data: Any = None
        self.data = self.least(root.spec, self.node)

    def saved(self) -> Any:
        """The state, to come back to."""
        parts = (self.fixed, self.kept, self.barred, self.sized, self.demands)
        return json.dumps(self.data), [part.copy() for part in parts]

    def restore(self, state: Any) -> None:
        """Comes back to a state."""
        self.data = json.loads(state[0])
        self.fixed, self.kept, self.barred, self.sized, self.demands = state[1]

    # Places

    def get(self, at: Path) -> Any:
        """What stands at a place."""
        value = self.data
        for step in at:
            try:
                value = value[step]
            except (LookupError, TypeError):
                return ABSENT
        return value

    def put(self, at: Path, value: Any) -> None:
        """Sets a place, unless it is held."""
        if self.get(at) == value and type(self.get(at)) is type(value):
            return
        parent = self.get(at[:-1])
        if self.held(at, self.get(at) is ABSENT) or at in self.fixed or (at and not isinstance(parent, (dict, list))):
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
        """Removes a place, unless it is held."""
        if self.get(at) is ABSENT:
            return
        if self.held(at, True) or at in self.kept or at in self.fixed or not at:
            self.refused += 1
        else:
            del self.get(at[:-1])[at[-1]]

    def held(self, at: Path, resized: bool) -> bool:
        """Whether what stands around a place, or in it, keeps it from changing."""
        if resized and (at[:-1] in self.sized or at in self.barred):
            return True
        return any(at[:length] in self.fixed for length in range(len(at))) or any(
            len(place) > len(at) and place[: len(at)] == at for places in (self.fixed, self.kept) for place in places
        )

    def hold(self, at: Path, value: Any) -> None:
        """Sets a place for good."""
        self.ensure(at)
        self.put(at, value)
        if self.get(at) != value:
            raise Impossible(f"{at} can't be {value!r}")
        self.fixed.add(at)

    def free(self, at: Path) -> None:
        """Lets go of a place and all below it, so that it can be set."""
        for places in (self.fixed, self.kept, self.barred, self.sized):
            places -= {place for place in places if place[: len(at)] == at}

    def ban(self, at: Path) -> None:
        """Removes a place for good."""
        self.free(at)
        self.drop(at)
        if self.get(at) is not ABSENT:
            raise Impossible(f"{at} can't be left out")
        self.barred.add(at)

    # What the specs declare

    def declared(self, at: Path) -> tuple[Spec, Node]:
        """What the specs say of a place, with the variants that the payload has on the way there."""
        spec, node = expand(self.root.spec, self.node)
        for length in range(len(at) + 1):
            spec, node = self.variant(spec, node, at[:length])
            if length < len(at):
                spec, node = expand(spec, child(node, at[length]))
        return spec, node

    def variant(self, spec: Spec, node: Node, at: Path) -> tuple[Spec, Node]:
        """The variant of a union that stands at a place; the union itself where there is none."""
        found = variant_of(spec, node, self.get(at)) if "discriminator" in node else None
        return (spec, node) if found is None else expand(spec, {"$ref": found.ref})

    def union(self, at: Path) -> Node | None:
        """The union that a place is declared as, if it is one."""
        spec, node = expand(self.root.spec, self.node)
        for length, step in enumerate(at):
            spec, node = self.variant(spec, node, at[:length])
            spec, node = expand(spec, child(node, step))
        return node if "discriminator" in node else None

    def alternatives(self, at: Path) -> list[Any]:
        """Values that the specs declare for a place, in several types where it has several."""
        union = self.union(at[:-1]) if at else None
        if union is not None and union["discriminator"]["propertyName"] == at[-1]:
            return list(union["discriminator"]["mapping"])
        _, node = self.declared(at)
        if "enum" in node:
            return list(node["enum"])
        if "const" in node:
            return [node["const"]]
        if "pattern" in node:
            return list(matching(node["pattern"]))
        names = node.get("type", "string")
        samples: dict[str, list[Any]] = {"string": ["x", "y", "z"], "integer": [1, 2, 3], "number": [1, 2, 1.5],
                                         "boolean": [False, True], "null": [None]}  # fmt: skip
        found = [value for name in ([names] if isinstance(names, str) else names) for value in samples.get(name, ())]
        low, high = node.get("minimum"), node.get("maximum")
        numbers = [value for value in (low, high) if value is not None]
        least = node.get("minLength", 0)
        return [*numbers, *found] if numbers else [v * least if isinstance(v, str) and least > 1 else v for v in found]

    # Making places

    def least(self, spec: Spec, node: Node, inside: tuple[str, ...] = ()) -> Any:
        """The least value that a schema declares."""
        spec, node = expand(spec, node)
        inside = (*inside, f"{spec.package}:{node.get('x-component')}")
        if "discriminator" in node:
            mapping = node["discriminator"]["mapping"]
            refs = [ref for ref in mapping.values() if f"{(to := spec.resolve(ref)).package}:{to.name}" not in inside]
            value = self.least(spec, {"$ref": refs[0]}, inside)
            tag = next(name for name, ref in mapping.items() if ref == refs[0])
            return {node["discriminator"]["propertyName"]: tag, **value}
        if "const" in node or "enum" in node:
            return node.get("const", node.get("enum", [None])[0])
        names = node.get("type", "string")
        match names if isinstance(names, str) else names[0]:
            case "string":
                least = node.get("minLength", 1)
                texts = matching(node["pattern"]) if "pattern" in node else ()
                return next((text for text in texts if len(text) >= least), "x" * max(least, 1))
            case "integer" | "number":
                return node.get("minimum", min(1, node.get("maximum", 1)))
            case "boolean":
                return False
            case "null":
                return None
            case "array":
                few = "items" not in node or self.comes_back(spec, node["items"], inside)
                count = node.get("minItems", 0 if few else 1)
                return [self.least(spec, node["items"], inside) for _ in range(count)]
        properties = node.get("properties", {})
        return {name: self.least(spec, properties[name], inside) for name in node.get("required", ())}

    @staticmethod
    def comes_back(spec: Spec, node: Node, inside: tuple[str, ...]) -> bool:
        """Whether a value would hold another one of what it is in."""
        spec, node = expand(spec, node)
        members = [spec.resolve(ref).node for ref in node.get("discriminator", {}).get("mapping", {}).values()]
        return any(f"{spec.package}:{one.get('x-component')}" in inside for one in [node, *members])

    def ensure(self, at: Path) -> None:
        """Makes a place exist, in variants that have it."""
        wanted = self.ways_down(self.root.spec, self.node, (), at)
        if wanted is None:
            raise Impossible(f"nothing declares {at}")
        for length in range(len(at) + 1):
            place = at[:length]
            if place in wanted:
                self.take(place, wanted[place])
            if self.get(place) is ABSENT:
                spec, node = self.declared(place[:-1])
                value = self.least(spec, child(node, place[-1]))
                if isinstance(place[-1], int):
                    for index in range(len(self.get(place[:-1])), place[-1] + 1):
                        self.put((*place[:-1], index), json.loads(json.dumps(value)))
                else:
                    self.put(place, value)
                if place in wanted:
                    self.take(place, wanted[place])
            if self.get(place) is ABSENT:
                raise Impossible(f"{place} can't be had")

    def ways_down(self, spec: Spec, node: Node, at: Path, goal: Path) -> dict[Path, Variant] | None:
        """The variants to take at places on the way down to a goal; None where no variants lead there."""
        spec, node = expand(spec, node)
        if "discriminator" in node and len(goal) > len(at):
            choices = variants(spec, node)
            if self.attempt:
                self.random.shuffle(choices)
            now = variant_of(spec, node, self.get(at))
            choices.sort(key=lambda variant: (variant != now, variant.value is None))
            tag = (*at, node["discriminator"]["propertyName"])
            for variant in choices[:1] if tag in self.fixed or tag in self.barred else choices:
                below = self.ways_down(spec, {"$ref": variant.ref}, at, goal)
                if below is not None:
                    return {at: variant, **below}
            return None
        if len(at) == len(goal):
            return {}
        try:
            part = child(node, goal[len(at)])
        except Impossible:
            return None
        return self.ways_down(spec, part, goal[: len(at) + 1], goal)

    def take(self, at: Path, variant: Variant) -> None:
        """Makes what stands at a place a variant of its union."""
        spec, union = self.declared_union(at)
        old = self.get(at)
        if old is ABSENT or variant_of(spec, union, old) == variant:
            return
        made = self.least(spec, {"$ref": variant.ref})
        if variant.value is not None:
            made[variant.tag] = variant.value
        if not isinstance(old, dict) or not isinstance(made, dict):
            self.put(at, made)
            return
        for key in [key for key in old if key not in made and key != variant.tag]:
            self.drop((*at, key))
        for key in [key for key in made if key != variant.tag]:
            self.put((*at, key), made[key])
        if variant.value is None:
            self.drop((*at, variant.tag))
        else:
            self.put((*at, variant.tag), variant.value)

    def has_taken(self, at: Path, variant: Variant) -> bool:
        """Whether what stands at a place is a variant."""
        return variant_of(*self.declared_union(at), self.get(at)) == variant

    def declared_union(self, at: Path) -> tuple[Spec, Node]:
        spec, node = expand(self.root.spec, self.node)
        for length, step in enumerate(at):
            spec, node = self.variant(spec, node, at[:length])
            spec, node = expand(spec, child(node, step))
        return spec, node

    def follow(self, way: tuple[Step, ...]) -> Path:
        """Goes a way, so that the payload has the place at its end, in the variants and conditions on the way."""
        at: Path = ()
        for do, value in way:
            if do == "go":
                at = (*at, value)
                self.ensure(at)
                self.kept.add(at)
            elif do == "is":
                self.ensure(at)
                self.take(at, value)
                if not self.has_taken(at, value):
                    raise Impossible(f"{at} can't be {value}")
                if value.kind == "object":
                    (self.barred if value.value is None else self.fixed).add((*at, value.tag))
            else:
                spec, node = value
                self.demand(spec, node, at, do == "hold")
        return at

    def demand(self, spec: Spec, node: Node, at: Path, holds: bool) -> None:
        """Has a condition hold, or not, from now on."""

        def see_to_it() -> None:
            (self.satisfy if holds else self.violate)(spec, node, at)

        see_to_it()
        if self.fits(spec, node, at) != holds:
            see_to_it()
        if holds:
            self.pin(node, at, holds)
        self.demands.append(see_to_it)

    def pin(self, node: Node, at: Path, holds: bool) -> None:
        """Keeps the places that make a condition hold or fail."""
        if node.keys() & OF_VALUES:
            self.fixed.add(at)
        for name in node.get("required", ()):
            place = (*at, name)
            if self.get(place) is ABSENT:
                self.barred.add(place)
            else:
                self.kept.add(place)
        for name, part in node.get("properties", {}).items():
            if self.get((*at, name)) is not ABSENT:
                self.pin(part, (*at, name), holds)
        for index, _ in enumerate(self.get(at)) if "items" in node and isinstance(self.get(at), list) else ():
            self.pin(node["items"], (*at, index), holds)
        for word in ("allOf", "anyOf", "oneOf"):
            for part in node.get(word, ()):
                self.pin(part, at, holds)
        if "not" in node:
            self.pin(node["not"], at, not holds)

    # Mending

    def solve(self) -> Any:
        """The payload, mended as far as it goes."""
        for _ in range(ROUNDS):
            before = json.dumps(self.data)
            for demand in self.demands:
                demand()
            self.satisfy(self.root.spec, self.node, ())
            if json.dumps(self.data) == before:
                break
        return self.data

    def fits(self, spec: Spec, node: Node, at: Path) -> bool:
        """Whether what stands at a place satisfies a condition."""
        return keeps(spec, node, self.get(at))

    def spared(self, node: Node, keyword: str, at: Path, detail: Any = None) -> bool:
        """Whether a rule is the one that is to stay broken."""
        rule = self.broken
        if rule is None or rule.node is not node or rule.keyword != keyword or rule.detail != detail:
            return False
        return at == self.target

    def satisfy(self, spec: Spec, node: Node, at: Path) -> None:
        """Mends what is wrong at a place and below it."""
        if self.get(at) is ABSENT:
            return
        if "$ref" in node:
            target = spec.resolve(node["$ref"])
            self.close(target.node, at)
            self.satisfy(target.spec, target.node, at)
        if "discriminator" in node:
            self.mend_union(spec, node, at)
        elif "type" in node and not self.spared(node, "type", at) and not fits_type(node["type"], self.get(at)):
            self.put(at, self.least(spec, node))
        data = self.get(at)
        if (
            ("const" in node or "enum" in node)
            and not self.spared(node, "const", at)
            and not self.spared(node, "enum", at)
        ):
            allowed = [node["const"]] if "const" in node else node["enum"]
            if data not in allowed:
                self.become(at, [value for value in allowed if value in self.alternatives(at)] or allowed)
        data = self.get(at)
        if isinstance(data, str):
            self.mend_text(node, at, data)
        elif isinstance(data, (int, float)) and not isinstance(data, bool):
            if data < node.get("minimum", data) and not self.spared(node, "minimum", at):
                self.put(at, node["minimum"])
            if data > node.get("maximum", data) and not self.spared(node, "maximum", at):
                self.put(at, node["maximum"])
        elif isinstance(data, list):
            self.mend_array(spec, node, at)
        elif isinstance(data, dict):
            self.mend_object(spec, node, at)
        self.mend_conditions(spec, node, at)

    def become(self, at: Path, values: list[Any]) -> None:
        """Makes a place one of several values; at the tag of a union, with all that goes with it."""
        value = values[0] if self.attempt == 0 else self.random.choice(values)
        union = self.union(at[:-1]) if at else None
        if union is not None and union["discriminator"]["propertyName"] == at[-1] and at not in self.fixed:
            for variant in variants(*self.declared_union(at[:-1])):
                if variant.value == value:
                    self.take(at[:-1], variant)
        else:
            self.put(at, value)

    def mend_union(self, spec: Spec, node: Node, at: Path) -> None:
        if variant_of(spec, node, self.get(at)) is None:
            if not isinstance(self.get(at), dict):
                if not self.spared(node, "type", at):
                    self.put(at, self.least(spec, node))
            elif not self.spared(node, "variant", at, node["discriminator"]["propertyName"]):
                self.take(at, variants(spec, node)[0])
        found = variant_of(spec, node, self.get(at))
        if found is not None:
            self.satisfy(spec, {"$ref": found.ref}, at)

    def mend_text(self, node: Node, at: Path, data: str) -> None:
        size = SIZES[node.get("x-length-unit", "character")]
        if "minLength" in node and not self.spared(node, "minLength", at) and size(data) < node["minLength"]:
            self.put(at, data + "x" * (node["minLength"] - size(data)))
        if "maxLength" in node and not self.spared(node, "maxLength", at) and size(data) > node["maxLength"]:
            self.put(at, data[: node["maxLength"]] if data.isascii() else "x")
        if "pattern" in node and not self.spared(node, "pattern", at) and not re.search(node["pattern"], data):
            declared = self.declared(at)[1]
            texts = [start + text for text in matching(node["pattern"]) for start in ("", data)]
            if "enum" in declared:
                texts = [text for text in declared["enum"] if re.search(node["pattern"], text)] or texts
            other = declared.get("pattern", "")
            self.put(at, next((text for text in texts if re.search(other, text)), texts[0]))

    def mend_array(self, spec: Spec, node: Node, at: Path) -> None:
        least, most = node.get("minItems", 0), node.get("maxItems")
        data = self.get(at)
        if not self.spared(node, "minItems", at) and len(data) < least:
            try:
                self.ensure((*at, least - 1))
            except Impossible:
                self.refused += 1
        if most is not None and not self.spared(node, "maxItems", at):
            while len(data) > most:
                before = len(data)
                self.drop((*at, len(data) - 1))
                if len(data) == before:
                    break
        if node.get("uniqueItems") and not self.spared(node, "uniqueItems", at):
            for index, item in enumerate(data):
                if item in data[:index]:
                    self.differ((*at, index), data)
        for index in range(len(self.get(at))):
            if index < len(node.get("prefixItems", ())):
                self.satisfy(spec, node["prefixItems"][index], (*at, index))
            if "items" in node:
                self.satisfy(spec, node["items"], (*at, index))
        if "contains" in node and not self.spared(node, "contains", at):
            self.mend_contains(spec, node, at)

    def mend_contains(self, spec: Spec, node: Node, at: Path) -> None:
        least, most = node.get("minContains", 1), node.get("maxContains")
        having = [index for index in range(len(self.get(at))) if self.fits(spec, node["contains"], (*at, index))]
        if len(self.get(at)) < least:
            self.add((*at, least - 1))
        lacking = [index for index in range(len(self.get(at))) if index not in having]
        for index in lacking[: max(0, least - len(having))]:
            self.satisfy(spec, node["contains"], (*at, index))
        for index in having[most:] if most is not None else ():
            self.violate(spec, node["contains"], (*at, index))

    def differ(self, at: Path, others: list[Any]) -> None:
        """Makes an item another than all others."""
        value = self.get(at)
        if isinstance(value, (str, int)) and not isinstance(value, bool):
            free = [other for other in self.alternatives(at) if other not in others]
            more = (f"{value}{n}" if isinstance(value, str) else n for n in range(len(others) + 2))
            self.put(at, free[0] if free else next(other for other in more if other not in others))
        elif isinstance(value, dict):
            for key, item in value.items():
                if isinstance(item, str) and (*at, key) not in self.fixed:
                    self.put((*at, key), f"{item}{at[-1]}")
                    return

    def close(self, component: Node, at: Path) -> None:
        """Drops what a component does not list."""
        data = self.get(at)
        if "properties" in component and "additionalProperties" not in component and isinstance(data, dict):
            for name in [name for name in data if name not in component["properties"]]:
                if not self.spared(component, "closed", at):
                    self.drop((*at, name))

    def mend_object(self, spec: Spec, node: Node, at: Path) -> None:
        data = self.get(at)
        properties = node.get("properties", {})
        for name in node.get("required", ()):
            if name not in data and not self.spared(node, "required", at, name):
                self.add((*at, name))
        for name, others in node.get("dependentRequired", {}).items():
            for other in others:
                if name in data and other not in data and not self.spared(node, "dependentRequired", at, (name, other)):
                    self.add((*at, other))
        if len(data) < node.get("minProperties", 0) and not self.spared(node, "minProperties", at):
            self.grow(at, node["minProperties"])
        if "maxProperties" in node and not self.spared(node, "maxProperties", at):
            for name in list(data)[node["maxProperties"] :]:
                self.drop((*at, name))
        if "propertyNames" in node and not (self.broken is not None and self.broken.node is node["propertyNames"]):
            for name in list(data):
                if not keeps(spec, node["propertyNames"], name):
                    self.drop((*at, name))
        for name in list(data):
            if name in properties:
                self.satisfy(spec, properties[name], (*at, name))
            elif isinstance(node.get("additionalProperties"), dict):
                self.satisfy(spec, node["additionalProperties"], (*at, name))

    def add(self, at: Path) -> None:
        """Adds a place if it can be had."""
        if at in self.barred:
            self.refused += 1
            return
        try:
            self.ensure(at)
        except Impossible:
            self.refused += 1

    def grow(self, at: Path, count: int) -> None:
        """Adds fields to an object until it has `count`."""
        _, node = self.declared(at)
        names = list(node.get("properties", {}))
        if not names:
            names = [f"{KEY}{number}" for number in range(count)]
        elif self.attempt:
            self.random.shuffle(names)
        for name in names:
            if len(self.get(at)) >= count:
                break
            self.add((*at, name))

    def mend_conditions(self, spec: Spec, node: Node, at: Path) -> None:
        for part in node.get("allOf", ()):
            self.satisfy(spec, part, at)
        for word in ("anyOf", "oneOf"):
            if word in node and "discriminator" not in node and not self.spared(node, word, at):
                self.mend_choice(spec, node[word], at, word == "oneOf")
        if "not" in node and not self.spared(node, "not", at) and self.fits(spec, node["not"], at):
            self.violate(spec, node["not"], at)
        if "if" in node and not self.misfit(node["if"], at):
            met = self.fits(spec, node["if"], at)
            branch = node.get("then" if met else "else")
            if branch is not None:
                before = self.refused
                evade = self.attempt and self.random.random() < 0.3 and not self.fits(spec, branch, at)
                if not evade:
                    self.satisfy(spec, branch, at)
                if evade or self.refused > before:
                    (self.violate if met else self.satisfy)(spec, node["if"], at)
        for check in node.get("x-check", ()):
            if not self.spared(node, "x-check", at, check):
                self.mend_check(check, at)

    def misfit(self, condition: Node, at: Path) -> bool:
        """Whether what a condition looks at is of a wrong type on purpose, so that nothing follows from it."""
        if self.broken is None or self.broken.keyword != "type":
            return False
        parts = [part for word in ("allOf", "anyOf", "oneOf") for part in condition.get(word, ())]
        parts += [condition["not"]] if "not" in condition else []
        return any(
            (*at, name) == self.target or self.misfit(part, (*at, name))
            for name, part in condition.get("properties", {}).items()
        ) or any(self.misfit(part, at) for part in parts)

    def mend_choice(self, spec: Spec, branches: list[Node], at: Path, one: bool) -> None:
        fitting = [branch for branch in branches if self.fits(spec, branch, at)]
        if not fitting:
            order = branches if self.attempt == 0 else self.random.sample(branches, len(branches))
            for branch in order:
                before = self.refused
                self.satisfy(spec, branch, at)
                if self.refused == before and self.fits(spec, branch, at):
                    fitting = [branch]
                    break
        for branch in branches if one and len(fitting) > 1 else ():
            if branch is not fitting[self.attempt % len(fitting)]:
                self.violate(spec, branch, at)

    def mend_check(self, check: dict[str, Any], at: Path) -> None:
        parameters = {key: value for key, value in check.items() if key != "rule"}
        try:
            if RULES[check["rule"]](self.get(at), **parameters) is None:
                return
        except (TypeError, AttributeError, LookupError):
            return
        match check["rule"]:
            case "ascending":
                self.drop((*at, parameters["fields"][self.attempt % 2]))
            case "placeholders":
                self.put((*at, parameters["text"]), "x")
            case "marks":
                items = self.get((*at, parameters["items"]))
                for index in range(len(items)):
                    self.put((*at, parameters["items"], index, parameters["index"]), 0)
                self.put((*at, parameters["text"]), parameters["mark"])
            case "ratio":
                self.put(at, "1:1")
            case "count":
                where: dict[str, Any] = parameters["where"]
                condition = {"properties": {name: {"const": value} for name, value in where.items()}}
                having = [place for place in self.objects(at) if where.keys() <= self.get(place).keys()]
                having = [place for place in having if self.fits(self.root.spec, condition, place)]
                for place in having[parameters["max"] :]:
                    self.violate(self.root.spec, condition, place)

            case "total_items":
                for place in [
                    (*at, index, field) for index in range(len(self.get(at))) for field in parameters["fields"]
                ]:
                    if isinstance(self.get(place), list):
                        self.resized(place, 1)
            case "same_length":
                one, other = ((*at, field) for field in parameters["fields"])
                if not self.resized(one, len(self.get(other))):
                    self.resized(other, len(self.get(one)))
            case "unique_field":
                keys = parameters["field"].split(".")
                places = [(*place, keys[-1]) for place in self.objects(at) if len(place) == len(at) + 2 * len(keys) - 1]
                found = [place for place in places if self.get(place) is not ABSENT]
                for number, place in enumerate(found):
                    others = [self.get(other) for other in found[:number]]
                    if self.get(place) in others:
                        self.differ(place, others)
            case "numeric":
                self.put(at, str(parameters["max"]))

    def resized(self, at: Path, count: int) -> bool:
        """Makes an array of `count` items if it can be had."""
        try:
            self.resize(at, count)
        except Impossible:
            self.refused += 1
            return False
        return True

    def objects(self, at: Path) -> list[Path]:
        """The places of all objects at a place and below it."""
        found: list[Path] = []
        waiting = [at]
        for place in waiting:
            value = self.get(place)
            if isinstance(value, dict):
                found.append(place)
                waiting += [(*place, key) for key in value]
            elif isinstance(value, list):
                waiting += [(*place, index) for index in range(len(value))]
        return found

    # Breaking

    def violate(self, spec: Spec, node: Node, at: Path) -> None:
        """Changes a place so that it does not satisfy a condition."""
        if not self.fits(spec, node, at):
            return
        options = list(self.breaks(spec, node, at))
        if self.attempt:
            self.random.shuffle(options)
        for option in options:
            try:
                option()
            except Impossible:
                continue
            if not self.fits(spec, node, at):
                return
        self.refused += 1

    def breaks(self, spec: Spec, node: Node, at: Path) -> Iterator[Callable[[], None]]:
        """Changes that may keep a place from satisfying a condition."""
        data = self.get(at)
        for name, part in node.get("properties", {}).items():
            place = (*at, name)
            if self.get(place) is not ABSENT or name not in node.get("required", ()):

                def inside(place: Path = place, part: Node = part) -> None:
                    if place in self.barred:
                        raise Impossible
                    self.ensure(place)
                    self.violate(spec, part, place)

                yield inside
        for name in node.get("required", ()):
            yield lambda name=name: self.drop((*at, name))  # type: ignore[misc]
        if "const" in node or "enum" in node:
            no = [node["const"]] if "const" in node else node["enum"]
            free = [value for value in self.alternatives(at) if value not in no]
            if free:
                yield lambda: self.become(at, free)
            elif isinstance(data, str):
                yield lambda: self.put(at, "other")
        if "pattern" in node:
            yield lambda: self.put(at, next(text for text in (*missing(node["pattern"]),) if text))
        if "minLength" in node:
            yield lambda: self.put(at, "x" * (node["minLength"] - 1))
        if "maxLength" in node:
            yield lambda: self.put(at, "x" * (node["maxLength"] + 1))
        if "minItems" in node and isinstance(data, list):
            yield lambda: self.resize(at, node["minItems"] - 1)
        if "maxItems" in node and isinstance(data, list):
            yield lambda: self.resize(at, node["maxItems"] + 1)
        if "minimum" in node:
            yield lambda: self.put(at, node["minimum"] - 1)
        if "maximum" in node:
            yield lambda: self.put(at, node["maximum"] + 1)
        if "items" in node and isinstance(data, list):
            for index in range(len(data) + 1):

                def item(place: Path = (*at, index)) -> None:
                    self.ensure(place)
                    self.violate(spec, node["items"], place)

                yield item
        for index, part in enumerate(node.get("prefixItems", ())):
            if part:

                def prefix(place: Path = (*at, index), part: Node = part) -> None:
                    self.ensure(place)
                    self.violate(spec, part, place)

                yield prefix
        if isinstance(node.get("additionalProperties"), dict):

            def entry() -> None:
                key = next(iter(self.get(at)), KEY)
                self.ensure((*at, key))
                self.violate(spec, node["additionalProperties"], (*at, key))

            yield entry
        for part in node.get("allOf", ()):
            yield lambda part=part: self.violate(spec, part, at)  # type: ignore[misc]
        for word in ("anyOf", "oneOf"):
            if word in node:

                def every(parts: list[Node] = node[word]) -> None:
                    for part in parts:
                        if self.fits(spec, part, at):
                            self.violate(spec, part, at)

                yield every
        if "not" in node:
            yield lambda: self.satisfy(spec, node["not"], at)
        if "then" in node:

            def consequence() -> None:
                self.satisfy(spec, node["if"], at)
                self.violate(spec, node["then"], at)

            yield consequence

    def resize(self, at: Path, count: int) -> None:
        """Makes an array, or a map, of `count` items."""
        data = self.get(at)
        if isinstance(data, list):
            while len(data) > count:
                before = len(data)
                self.drop((*at, len(data) - 1))
                if len(data) == before:
                    raise Impossible
            if count > 0:
                self.ensure((*at, count - 1))
        else:
            for key in list(data):
                if len(data) > count:
                    self.drop((*at, key))
            self.grow(at, count)
        if len(self.get(at)) != count:
            raise Impossible


def keeps(spec: Spec, node: Node, value: Any) -> bool:
    """Whether a value satisfies a schema, as the judge takes it; what is made that way is judged anew as a whole."""
    return fits(spec, node, value)


def child(node: Node, step: str | int) -> Node:
    """What a schema declares for a step down."""
    if isinstance(step, int):
        part = node.get("items")
    else:
        part = node.get("properties", {}).get(step, node.get("additionalProperties"))
    if not isinstance(part, dict):
        raise Impossible(f"{step} is not declared")
    return part


def fits_type(names: str | list[str], value: Any) -> bool:
    """Whether a value is of a JSON type."""
    types: dict[str, Any] = {"string": str, "integer": int, "number": (int, float), "boolean": bool, "null": type(None),
                             "array": list, "object": dict}  # fmt: skip
    return any(
        isinstance(value, types[name]) and (isinstance(value, bool) == (name == "boolean"))
        for name in ([names] if isinstance(names, str) else names)
    )
