"""Example payloads: valid, and with little more than has to be there."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from typing import Any

from ottbuild.schemas.examples import matching, sample
from ottbuild.schemas.jsontext import steps
from ottbuild.schemas.problem import Problem
from ottbuild.schemas.spec import Node, Schema, Spec, expand
from ottbuild.schemas.validator import validate
from ottbuild.schemas.variants import inside, node_at
from ottbuild_codegen.changes.stored import Judges
from ottbuild_codegen.spec.hints import Factory
from ottbuild_codegen.spec.model import Component, SpecSet

ROUNDS = 12
"""How often a payload is mended; mending one place may break another."""
MORE = 3
"""How many optional fields an example shows."""
AVOIDED = frozenset(("x-secret", "x-credential", "deprecated", "x-deprecated"))
"""What an optional field must not be to be shown."""
DEEPEST = 12
"""Objects in objects, at most; deeper only where an object can't do without itself."""

Step = str | int


class Payloads:
    """Makes the examples of all specs."""

    def __init__(self, spec_set: SpecSet) -> None:
        self.spec_set = spec_set
        self.judges = Judges(spec_set)
        self.known: dict[tuple[str, str], dict[str, Any]] = {}
        """The least object of every component that was asked for."""

    def example(self, component: Component) -> tuple[Component, Any] | None:
        """The payload that shows a component, and what it is: the component, or what that is always wrapped in."""
        schema = self.judges.schema(component)
        if not component.is_object:
            data = self._mended(schema, self._least(schema.spec, _reference(schema), component.name, 0))
            return None if data is None else (component, data)
        called = next(iter(component.factories.values()), Factory())
        fixed = dict(called.constants)
        asked = {_wire(component, name) for name in called.required}
        data = self._mended(schema, self._fields(schema.spec, schema.node, asked, 0))
        if data is None:
            return None
        data = {**self._with_more(schema, data), **_known(component, fixed)}
        root = component
        for name, key in reversed(component.hint.wrappers):
            root = self.spec_set.components[component.stem, name]
            outer = self._object(schema.spec, {"x-component": name, **root.node}, 1)
            data = {**outer, key: data, **_known(root, fixed)}
        data = self._mended(self.judges.schema(root), data)
        return None if data is None else (root, data)

    # The least that a schema asks for

    def _least(self, spec: Spec, node: Node, name: str, depth: int) -> Any:
        """The least that a place asks for; `name` is what it is called."""
        spec, node = expand(spec, node)
        if depth > DEEPEST:
            return None
        if "discriminator" in node:
            tag, ref = self._variant(spec, node)
            made = self._least(spec, {"$ref": ref}, name, depth + 1)
            return {**made, node["discriminator"]["propertyName"]: tag} if tag and isinstance(made, dict) else made
        if "properties" in node:
            return self._object(spec, node, depth)
        if "items" in node:
            return [self._least(spec, node["items"], name, depth + 1)] * max(1, node.get("minItems", 1))
        if isinstance(node.get("additionalProperties"), dict):
            return {"name": self._least(spec, node["additionalProperties"], name, depth + 1)}
        return {} if node.get("type") == "object" else sample(node, snake(name))

    def _object(self, spec: Spec, node: Node, depth: int) -> dict[str, Any]:
        """The least object of a component that says something; good in itself, unless it is asked for on the way."""
        place = (spec.package, node["x-component"])
        if place not in self.known:
            self.known[place] = {}
            made = self.known[place] = self._fields(spec, node, set(), depth)
            schema = self.judges.schema(self.spec_set.components[place])
            made = self._mended(schema, made) or made
            plain = all("const" in node["properties"].get(key, ()) for key in made)
            self.known[place] = self._with_more(schema, made) if plain else made
        return self.known[place]

    def _fields(self, spec: Spec, node: Node, asked: set[str], depth: int) -> dict[str, Any]:
        """The required fields of an object, those that are asked for, and those that are always sent."""
        needed = asked | {*node.get("required", ())}
        return {
            key: [] if _always_empty(part) else self._least(spec, part, key, depth + 1)
            for key, part in node["properties"].items()
            if key in needed or _always_empty(part)
        }

    def _variant(self, spec: Spec, union: Node) -> tuple[str, str]:
        """The tag and the reference of the variant that is easily written; there is a call for it, if for any."""
        variants: dict[str, str] = union["discriminator"]["mapping"]

        def effort(variant: tuple[str, str]) -> tuple[bool, bool, int]:
            node = spec.resolve(variant[1]).node
            parts = [node["properties"][key] for key in node.get("required", ())]
            hint = node.get("x-builder", {})
            called = "factory" in hint or "factories" in hint
            return bool(node.get("deprecated")), not called, sum("$ref" in part or "items" in part for part in parts)

        return min(variants.items(), key=effort)

    # Mending

    def _mended(self, schema: Schema, data: Any) -> Any:
        """A payload without problems, made of one with some; None if there is no easy way to it."""
        problems = validate(schema, data)
        for _ in range(ROUNDS):
            if not problems:
                return data
            tried = [(validate(schema, other), other) for other in self._changes(schema, data, problems[0])]
            if not tried:
                return None
            problems, data = min(tried, key=lambda one: len(one[0]))
        return None if problems else data

    def _changes(self, schema: Schema, data: Any, problem: Problem) -> Iterator[Any]:
        """What might be done about a problem: copies of a payload with one change each."""
        path = _path(data, problem.pointer)
        limit: list[Any] = problem.limit if isinstance(problem.limit, list) else [problem.limit]
        value = _at(data, path)
        if problem.rule in ("const", "enum"):
            yield from (_put(data, path, choice) for choice in limit)
        elif problem.rule in ("minimum", "maximum", "type") and value is not None:
            yield _put(data, path, problem.limit)
        elif problem.rule == "pattern":
            yield _put(data, path, matching(str(problem.limit)) or value)
        elif problem.rule in ("max_length", "max_items") and isinstance(value, (str, list)):
            yield _put(data, path, value[: problem.limit])
        elif problem.rule == "required":
            yield from self._filled(schema, data, path)
        elif isinstance(value, dict):
            yield from self._either(schema, data, path, [name for name in limit if isinstance(name, str)])
        if path and isinstance(_at(data, path[:-1]), dict) and value is not None:
            yield _drop(data, path)

    def _either(self, schema: Schema, data: Any, path: list[Step], named: list[str]) -> Iterator[Any]:
        """An object with other fields: with all that a rule names together, or with one more or one less."""
        there = _at(data, path)
        for names in named:
            made = data
            for name in names.split(" with "):
                made = next(self._filled(schema, made, [*path, name]), made)
            yield made
        here = node_at(schema, data, path)
        for key in here[1].get("properties", {}) if here else ():
            if key not in there:
                yield from self._filled(schema, data, [*path, key])
        yield from (_drop(data, [*path, key]) for key in there)

    def _filled(self, schema: Schema, data: Any, path: list[Step]) -> Iterator[Any]:
        """A payload with the least at a place where there was nothing."""
        here = node_at(schema, data, path[:-1])
        part = inside(here[1], path[-1]) if here else None
        if here is not None and part is not None:
            yield _put(data, path, self._least(here[0], part, str(path[-1]), 1))

    # What makes an example worth reading

    def _with_more(self, schema: Schema, data: dict[str, Any]) -> dict[str, Any]:
        """An object with some of its optional fields, in the order of the spec."""
        properties: dict[str, Node] = schema.node["properties"]
        left = MORE
        for key, part in properties.items():
            _, node = expand(schema.spec, part)
            if left and key not in data and AVOIDED.isdisjoint(node):
                more = {**data, key: self._least(schema.spec, part, key, 1)}
                if more[key] not in ({}, []) and not validate(schema, more):
                    data = more
                    left -= 1
        return {key: data[key] for key in dict.fromkeys([*(key for key in properties if key in data), *data])}


def _always_empty(part: Node) -> bool:
    """Whether an array is sent where there is nothing in it, too."""
    return bool(part.get("x-builder", {}).get("empty"))


def _wire(component: Component, name: str) -> str:
    """The wire name of a field that a call may know by another one."""
    names: dict[str, str] = {
        part.get("x-builder", {}).get("name"): wire for wire, part in component.node["properties"].items()
    }
    return names.get(name, name)


def _known(component: Component, values: dict[str, Any]) -> dict[str, Any]:
    """Those of some values that are for fields of a component."""
    return {key: value for key, value in values.items() if key in component.node["properties"]}


def snake(name: str) -> str:
    """A name on the wire in snake case."""
    return re.sub(r"(?<=[a-z0-9])(?=[A-Z])", "_", name).lower()


def _reference(schema: Schema) -> Node:
    return {"$ref": f"#/components/schemas/{schema.name}"}


def _path(data: Any, pointer: str) -> list[Step]:
    """The steps of a JSON Pointer into some data."""
    path: list[Step] = []
    for name in steps(pointer):
        path.append(int(name) if isinstance(data, list) else name)
        data = _at(data, path[-1:])
    return path


def _at(data: Any, path: list[Step]) -> Any:
    """What stands at a place; None where there is nothing."""
    for step in path:
        try:
            data = data[step]
        except (LookupError, TypeError):
            return None
    return data


def _put(data: Any, path: list[Step], value: Any) -> Any:
    """A copy with a value at a place."""
    if not path:
        return value
    copy = json.loads(json.dumps(data))
    _at(copy, path[:-1])[path[-1]] = value
    return copy


def _drop(data: Any, path: list[Step]) -> Any:
    """A copy without a place."""
    copy = json.loads(json.dumps(data))
    del _at(copy, path[:-1])[path[-1]]
    return copy
