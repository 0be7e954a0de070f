"""Make a payload valid, around places of it that are held.

Create a `Solver`, hold places of its draft, and call `solve`. `example_payloads` is the short way to a whole payload.
"""

from __future__ import annotations

from contextlib import suppress
from itertools import islice
from typing import Any

from ottbuild.schemas.examples.breaking import Breaking, Change
from ottbuild.schemas.examples.draft import ABSENT, BrokenRule, Impossible, Path, child, copied
from ottbuild.schemas.examples.pattern_texts import texts_matching
from ottbuild.schemas.examples.values import is_deprecated
from ottbuild.schemas.jsondata import has_type
from ottbuild.schemas.lengths import UNITS
from ottbuild.schemas.patterns import search
from ottbuild.schemas.rules import RULES
from ottbuild.schemas.spec import Node, Schema, Spec
from ottbuild.schemas.validator import fits
from ottbuild.schemas.variants import variant_of, variants

ROUNDS = 6
"""How often a payload is gone through; repairing one place may break another."""
_LIMITS_OF_VALUES = frozenset("const enum pattern minLength maxLength minimum maximum".split())


class Solver(Breaking):
    """A draft that can be made valid.

    `solve` repairs what is invalid as far as the held places allow. Where a repair has several ways, another `attempt`
    takes another one.
    """

    def __init__(self, root: Schema, attempt: int = 0, *, rich: bool = False, broken: BrokenRule | None = None) -> None:
        super().__init__(root, attempt, rich=rich, broken=broken)
        self.demands: list[Change] = []

    def solve(self) -> Any:
        """Return the payload, repaired as far as possible. It may still be invalid."""
        for _ in range(ROUNDS):
            before = copied(self.data)
            for demand in self.demands:
                demand()
            self.satisfy(self.root.spec, self.node, ())
            if self.data == before:
                break
        return self.data

    def saved(self) -> Any:
        """Return the state, for `restore`."""
        return super().saved(), self.demands.copy()

    def restore(self, state: Any) -> None:
        """Return to a state."""
        super().restore(state[0])
        self.demands = state[1]

    def demand(self, spec: Spec, node: Node, at: Path, holds: bool) -> None:
        """Make a condition hold, or fail, from now on."""

        def apply() -> None:
            (self.satisfy if holds else self.violate)(spec, node, at)

        apply()
        if self.fits(spec, node, at) != holds:
            apply()
        if holds:
            self.pin(node, at)
        self.demands.append(apply)

    def pin(self, node: Node, at: Path) -> None:
        """Hold the places that a condition is about."""
        if node.keys() & _LIMITS_OF_VALUES:
            self.fixed.add(at)
        for name in node.get("required", ()):
            (self.barred if self.get((*at, name)) is ABSENT else self.kept).add((*at, name))
        for name, part in node.get("properties", {}).items():
            if self.get((*at, name)) is not ABSENT:
                self.pin(part, (*at, name))
        data = self.get(at)
        for index in range(len(data)) if "items" in node and isinstance(data, list) else ():
            self.pin(node["items"], (*at, index))
        for part in [part for word in ("allOf", "anyOf", "oneOf") for part in node.get(word, ())]:
            self.pin(part, at)
        if "not" in node:
            self.pin(node["not"], at)

    def is_spared(self, node: Node, keyword: str, at: Path, detail: Any = None) -> bool:
        """Return True if a rule is the one that stays broken."""
        rule = self.broken
        if rule is None or rule.node is not node or rule.keyword != keyword or rule.detail != detail:
            return False
        return at == self.target

    def satisfy(self, spec: Spec, node: Node, at: Path) -> None:
        """Repair what is invalid at a place and below it."""
        if self.get(at) is ABSENT:
            return
        if "$ref" in node:
            target = spec.resolve(node["$ref"])
            self._drop_unlisted(target.node, at)
            self.satisfy(target.spec, target.node, at)
        if "discriminator" in node:
            self._repair_union(spec, node, at)
        elif "type" in node and not self.is_spared(node, "type", at) and not has_type(self.get(at), node["type"]):
            self.put(at, self._least_at(spec, node, at))
        self._repair_choice_of_values(node, at)
        data = self.get(at)
        if isinstance(data, str):
            self._repair_text(node, at, data)
        elif isinstance(data, (int, float)) and not isinstance(data, bool):
            if data < node.get("minimum", data) and not self.is_spared(node, "minimum", at):
                self.put(at, node["minimum"])
            if data > node.get("maximum", data) and not self.is_spared(node, "maximum", at):
                self.put(at, node["maximum"])
        elif isinstance(data, list):
            self._repair_array(spec, node, at)
        elif isinstance(data, dict):
            self._repair_object(spec, node, at)
        self._repair_conditions(spec, node, at)

    def _least_at(self, spec: Spec, node: Node, at: Path) -> Any:
        name = next((step for step in reversed(at) if isinstance(step, str)), self.root.name)
        return self.least(spec, node, name)

    # Unions and values

    def _repair_union(self, spec: Spec, node: Node, at: Path) -> None:
        if variant_of(spec, node, self.get(at)) is None:
            if not isinstance(self.get(at), dict):
                if not self.is_spared(node, "type", at):
                    self.put(at, self._least_at(spec, node, at))
            elif not self.is_spared(node, "variant", at, node["discriminator"]["propertyName"]):
                self.take(at, variants(spec, node)[0])
        member = variant_of(spec, node, self.get(at))
        if member is not None:
            self.satisfy(spec, {"$ref": member.ref}, at)

    def _repair_choice_of_values(self, node: Node, at: Path) -> None:
        if self.is_spared(node, "const", at) or self.is_spared(node, "enum", at):
            return
        if "const" in node or "enum" in node:
            allowed = [node["const"]] if "const" in node else node["enum"]
            if self.get(at) not in allowed:
                self.become(at, [value for value in allowed if value in self.alternatives(at)] or allowed)

    def _repair_text(self, node: Node, at: Path, data: str) -> None:
        size = UNITS[node.get("x-length-unit", "character")][1]
        if "minLength" in node and not self.is_spared(node, "minLength", at) and size(data) < node["minLength"]:
            self.put(at, data + "x" * (node["minLength"] - size(data)))
        if "maxLength" in node and not self.is_spared(node, "maxLength", at) and size(data) > node["maxLength"]:
            self.put(at, data[: node["maxLength"]] if data.isascii() else "x")
        if "pattern" in node and not self.is_spared(node, "pattern", at) and not search(node["pattern"], data):
            declared = self.declared(at)[1]
            texts = [start + text for text in texts_matching(node["pattern"]) for start in ("", data)]
            texts = [*(text for text in declared.get("examples", ()) if search(node["pattern"], text)), *texts]
            if "enum" in declared:
                texts = [text for text in declared["enum"] if search(node["pattern"], text)] or texts
            fitting = [text for text in texts if search(declared.get("pattern", ""), text)] or texts
            if fitting:
                self.put(at, fitting[0])

    # Arrays

    def _repair_array(self, spec: Spec, node: Node, at: Path) -> None:
        least, most = node.get("minItems", 0), node.get("maxItems")
        data = self.get(at)
        if not self.is_spared(node, "minItems", at) and len(data) < least:
            with suppress(Impossible):
                self.ensure((*at, least - 1))
            self.refused += len(data) < least
        if most is not None and not self.is_spared(node, "maxItems", at):
            for index in reversed(range(most, len(data))):
                self.drop((*at, index))
        if node.get("uniqueItems") and not self.is_spared(node, "uniqueItems", at):
            for index, item in enumerate(data):
                if item in data[:index]:
                    self._make_different((*at, index), data)
        for index in range(len(data)):
            if index < len(node.get("prefixItems", ())):
                self.satisfy(spec, node["prefixItems"][index], (*at, index))
            if "items" in node:
                self.satisfy(spec, node["items"], (*at, index))
        if "contains" in node and not self.is_spared(node, "contains", at):
            self._repair_contains(spec, node, at)

    def _repair_contains(self, spec: Spec, node: Node, at: Path) -> None:
        least, most = node.get("minContains", 1), node.get("maxContains")
        having = [index for index in range(len(self.get(at))) if self.fits(spec, node["contains"], (*at, index))]
        if len(self.get(at)) < least:
            self.add((*at, least - 1))
        lacking = [index for index in reversed(range(len(self.get(at)))) if index not in having]
        held = [index for index in lacking if self.is_held((*at, index), False)]
        missing = least - len(having)
        for index in lacking if self.attempt % 2 == 0 else ():  # else leave them to other conditions of the array
            if missing > 0 and index not in held:
                self.satisfy(spec, node["contains"], (*at, index))
                missing -= 1
        while missing > 0 and self.add((*at, len(self.get(at)))):
            self.satisfy(spec, node["contains"], (*at, len(self.get(at)) - 1))
            missing -= 1
        for index in [*held, *(index for index in lacking if index not in held)][: max(0, missing)]:
            self.satisfy(spec, node["contains"], (*at, index))
        for index in having[most:] if most is not None else ():
            self.violate(spec, node["contains"], (*at, index))

    def _make_different(self, at: Path, others: list[Any]) -> None:
        """Change an item so that it equals no other one."""
        value = self.get(at)
        if isinstance(value, (str, int)) and not isinstance(value, bool):
            taken = {other for other in others if isinstance(other, (str, int))}
            options = [other for other in self.alternatives(at) if other not in taken]
            if isinstance(value, str):
                free = [text for number in range(len(others) + 2) if (text := f"{value}{number}") not in taken]
                fitting = (text for text in free if self._may_be(at, text))
                options = [*islice(fitting, 1)] or options or free
            else:
                options = options or [number for number in range(len(others) + 2) if number not in taken]
            self.put(at, options[0])
        elif isinstance(value, dict):
            for key, item in value.items():
                if (
                    isinstance(item, str)
                    and (*at, key) not in self.fixed
                    and self._may_be((*at, key), f"{item}{at[-1]}")
                ):
                    self.put((*at, key), f"{item}{at[-1]}")
                    return

    def _may_be(self, at: Path, value: Any) -> bool:
        return fits(*self.declared(at), value)

    # Objects

    def _drop_unlisted(self, component: Node, at: Path) -> None:
        data = self.get(at)
        if "properties" in component and "additionalProperties" not in component and isinstance(data, dict):
            for name in [name for name in data if name not in component["properties"]]:
                if not self.is_spared(component, "closed", at):
                    self.drop((*at, name))

    def _repair_object(self, spec: Spec, node: Node, at: Path) -> None:
        data = self.get(at)
        properties = node.get("properties", {})
        for name in node.get("required", ()):
            if name not in data and not self.is_spared(node, "required", at, name):
                self.add((*at, name))
        for name, others in node.get("dependentRequired", {}).items():
            for other in others if name in data else ():
                if other not in data and not self.is_spared(node, "dependentRequired", at, (name, other)):
                    self.add((*at, other))
        if len(data) < node.get("minProperties", 0) and not self.is_spared(node, "minProperties", at):
            self.grow(at, node["minProperties"])
        if "maxProperties" in node and not self.is_spared(node, "maxProperties", at):
            for name in list(data)[node["maxProperties"] :]:
                self.drop((*at, name))
        if "propertyNames" in node and not (self.broken is not None and self.broken.node is node["propertyNames"]):
            for name in list(data):
                if not fits(spec, node["propertyNames"], name):
                    self.drop((*at, name))
        rest = node.get("additionalProperties")
        for name in list(data):
            part = properties.get(name, rest)
            if isinstance(part, dict):
                self.satisfy(spec, part, (*at, name))

    # Conditions

    def _repair_conditions(self, spec: Spec, node: Node, at: Path) -> None:
        for part in node.get("allOf", ()):
            self.satisfy(spec, part, at)
        for word in ("anyOf", "oneOf"):
            if word in node and "discriminator" not in node and not self.is_spared(node, word, at):
                self._repair_choice(spec, node[word], at, word == "oneOf")
        if "not" in node and not self.is_spared(node, "not", at) and self.fits(spec, node["not"], at):
            self.violate(spec, node["not"], at)
        if "if" in node and not self._is_mistyped(node["if"], at):
            self._repair_if(spec, node, at)
        for check in node.get("x-check", ()):
            if not self.is_spared(node, "x-check", at, check):
                self._repair_check(check, at)

    def _repair_if(self, spec: Spec, node: Node, at: Path) -> None:
        satisfied = self.fits(spec, node["if"], at)
        branch = node.get("then" if satisfied else "else")
        if branch is None:
            return
        before = self.refused
        evade = bool(self.attempt) and self.random.random() < 0.3 and not self.fits(spec, branch, at)
        if not evade:
            self.satisfy(spec, branch, at)
        if evade or self.refused > before:
            (self.violate if satisfied else self.satisfy)(spec, node["if"], at)

    def _is_mistyped(self, condition: Node, at: Path) -> bool:
        """Return True if a condition is about a value whose type stays wrong, so that nothing follows from it."""
        if self.broken is None or self.broken.keyword != "type":
            return False
        parts = [part for word in ("allOf", "anyOf", "oneOf") for part in condition.get(word, ())]
        parts += [condition["not"]] if "not" in condition else []
        return any(
            (*at, name) == self.target or self._is_mistyped(part, (*at, name))
            for name, part in condition.get("properties", {}).items()
        ) or any(self._is_mistyped(part, at) for part in parts)

    def _repair_choice(self, spec: Spec, branches: list[Node], at: Path, exclusive: bool) -> None:
        fitting = [branch for branch in branches if self.fits(spec, branch, at)]
        if not fitting:
            order = sorted(branches, key=lambda branch: self._needs_deprecated(branch, at))
            if self.attempt:
                self.random.shuffle(order)
            for branch in order:
                before = self.refused
                self.satisfy(spec, branch, at)
                if self.refused == before and self.fits(spec, branch, at):
                    fitting = [branch]
                    break
        for branch in branches if exclusive and len(fitting) > 1 else ():
            if branch is not fitting[self.attempt % len(fitting)]:
                self.violate(spec, branch, at)

    def _needs_deprecated(self, branch: Node, at: Path) -> bool:
        """Return True if a branch requires a deprecated field."""
        _, node = self.declared(at)
        with suppress(Impossible):
            return any(is_deprecated(child(node, name)) for name in branch.get("required", ()))
        return False

    def _repair_check(self, check: dict[str, Any], at: Path) -> None:
        parameters = {key: value for key, value in check.items() if key != "rule"}
        try:
            broken = RULES[check["rule"]](self.get(at), **parameters)
            if broken is None:
                return
        except (TypeError, AttributeError, LookupError):  # the data is of another shape, which is another problem
            return
        match check["rule"]:
            case "ascending":
                self._repair_ascending([(*at, *field.split(".")) for field in parameters["fields"]], check, at)
            case "adds_up" | "items_add_up":
                self.put((*at, *parameters["total"].split(".")), broken.limit)
            case "placeholders":
                self.put((*at, parameters["text"]), "x")
            case "marks":
                for index in range(len(self.get((*at, parameters["items"])))):
                    self.put((*at, parameters["items"], index, parameters["index"]), 0)
                self.put((*at, parameters["text"]), parameters["mark"])
            case "linked" | "used":
                items, field = self.get((*at, *parameters["items"])), parameters.get("field")
                names = [item[field] for item in items] if field else range(1, len(items) + 1)
                texts = [parameters["mark"].replace("*", str(name)) for name in names]
                self.put((*at, *parameters["text"]), " ".join(["x", *texts, "x"]))
                for number, name in enumerate(broken.actual[: len(items)]) if check["rule"] == "linked" else ():
                    if field and RULES["linked"](self.get(at), **parameters) is not None:  # the text is held
                        self.put((*at, *parameters["items"], number, field), name)
            case "ratio":
                self.put(at, "1:1")
            case "proportion":
                first, second = parameters["fields"]
                self.put((*at, second), int(self.get((*at, first)) / parameters["min"]))
            case "count":
                where: dict[str, Any] = parameters["where"]
                condition: Node = {
                    "required": list(where),
                    "properties": {name: {"const": value} for name, value in where.items()},
                }
                having = [place for place in self.objects(at) if self.fits(self.root.spec, condition, place)]
                for place in having[parameters["max"] :]:
                    self.violate(self.root.spec, {"properties": condition["properties"]}, place)
            case "together":
                self._repair_together(at, parameters["where"], parameters.get("first", False))
            case "total_items":
                for index in range(len(self.get(at))):
                    for place in [(*at, index, field) for field in parameters["fields"]]:
                        if isinstance(self.get(place), list):
                            self._try_to_resize(place, 1)
            case "same_length":
                first, second = ((*at, field) for field in parameters["fields"])
                if not self._try_to_resize(first, len(self.get(second))):
                    self._try_to_resize(second, len(self.get(first)))
            case "grid":
                place = (*at, parameters["items"])
                self._try_to_resize(place, 1)
                for field in parameters.get("size", ()):
                    self.put((*place, 0, field), 1)
            case "unique_field":
                field = parameters["field"]
                self._repair_unique_field([field] if isinstance(field, str) else field, at, parameters.get("start"))
            case "same_field":
                places = self._places_under([parameters["field"]], at)
                held = next((place for place in places if place in self.fixed), places[0])
                for place in places:
                    self.put(place, self.get(held))
            case "numeric":
                self.put(at, str(parameters["max"]))
            case _:
                pass  # the rule has no repair

    def _repair_ascending(self, places: list[Path], check: dict[str, Any], at: Path) -> None:
        low, high = places
        if type(self.get(high)) is int:
            self.put(low, self.get(high) - (not check.get("equal")))
        if not self.fits(self.root.spec, {"x-check": [check]}, at):
            self.drop(places[self.attempt % 2][: len(at) + 1])

    def _repair_together(self, at: Path, where: dict[str, Any], first: bool) -> None:
        """Change the items that do not stand with the first ones."""
        condition: Node = {"required": list(where), "properties": {name: {"const": where[name]} for name in where}}
        having = [index for index in range(len(self.get(at))) if self.fits(self.root.spec, condition, (*at, index))]
        start = 0 if first else having[0]
        for index in having:
            if index - start != having.index(index):
                self.violate(self.root.spec, {"properties": condition["properties"]}, (*at, index))

    def _places_under(self, fields: list[str], at: Path) -> list[Path]:
        """Return the places under paths of keys with dots that there are, in the items of an array or in an object."""
        paths = [field.split(".") for field in fields]
        places = [
            (*place, path[-1])
            for place in self.objects(at)
            for path in paths
            if path[:-1] == [step for step in place[len(at) :] if isinstance(step, str)]
        ]
        return [place for place in places if self.get(place) is not ABSENT]

    def _repair_unique_field(self, fields: list[str], at: Path, start: int | None) -> None:
        known: list[Any] = []
        for place in self._places_under(fields, at):
            if start is not None:
                self.put(place, start + len(known))
            elif self.get(place) in known:
                self._make_different(place, known)
            known.append(self.get(place))

    def _try_to_resize(self, at: Path, count: int) -> bool:
        try:
            self.resize(at, count)
            return True
        except Impossible:
            self.refused += 1
            return False
