"""Example calls: how a field, or an object, is written in Python.

Made from the signatures of the entry points themselves, with the required arguments and the one in question, and values
from the spec: they are valid Python, and show the shape of the call.
"""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from importlib import import_module
from inspect import Parameter, signature
from typing import Any

from ottbuild.cli.entries import dotted, factories, wrapped
from ottbuild.cli.paths import Location, contained, python_names
from ottbuild.schemas.examples import sample
from ottbuild.schemas.spec import Node, Schema, Spec, expand, schema_of

_DEPTH = 3
"""Calls within calls, at most."""

_Fields = dict[str, tuple[Spec, Node]]
"""Parameter -> what it takes."""


@dataclass(frozen=True)
class Call:
    """A call that makes something."""

    name: str
    """What is called: `Line.buttons`, or a method after the call that gives its object."""
    function: Callable[..., Any]
    fields: _Fields
    builder: type | None
    """The class of what it gives, if one can go on from there."""

    def text(self, *also: str, depth: int = 0) -> str:
        """The call as it is written: the required arguments and those in `also`; the first, if that is none."""
        required = [name for name, one in self._parameters.items() if one.default is Parameter.empty]
        given = {*required, *also} or {*list(self._parameters)[:1]}
        parts: list[str] = []
        skipped = False
        for name, parameter in self._parameters.items():
            if name not in given:
                skipped = True
                continue
            value = self._value(name, depth)
            positional = parameter.kind is not Parameter.KEYWORD_ONLY and not skipped
            parts.append(value if positional else f"{name}={value}")
        return f"{self.name}({', '.join(parts)})"

    def takes(self, name: str) -> bool:
        """Whether there is a parameter of that name."""
        return name in self._parameters

    @property
    def _parameters(self) -> dict[str, Parameter]:
        parameters = signature(self.function).parameters
        return {name: one for name, one in parameters.items() if name != "self"}

    def _value(self, name: str, depth: int) -> str:
        spec, node = self.fields.get(name) or (None, {})
        return "..." if spec is None else _value(spec, node, name, depth + 1)


def examples(location: Location) -> list[str]:
    """How a place is written."""
    home = _home(location)
    if home is not None and (call := _set(home, location)):
        return [call]
    if calls := _calls(location):
        return [_complete(call, location).text() for call in calls]
    for variant in location.variants:
        if made := examples(variant):
            return made[:1]
    return [] if home is None else [home.text()]


def _complete(call: Call, location: Location) -> Call:
    """The call, and those of the methods that set what is required beyond its arguments."""
    arguments = call.takes
    for one in _required(location):
        if not any(arguments(name) for name in _names(one)):
            appenders = _hint(one).get("items", {})
            choice = (variant for variant in one.variants if variant.schema and variant.schema.name in appenders)
            call = _method(call, next(choice, one)) or call
    return call


def _required(location: Location) -> Iterator[Location]:
    """The required fields of an object, and of those that are wrapped around it or flattened into it."""
    for place in (location, *location.around):
        for one in place.fields:
            if one.required and _hint(one).get("flatten"):
                yield from _required(one)
            elif one.required:
                yield one


def _set(home: Call, location: Location) -> str | None:
    """The call that sets a field: as an argument, or by a method of what the call gives."""
    for name in _names(location):
        if home.takes(name):
            return home.text(name)
    method = None if _hint(location).get("flatten") else _method(home, location)
    return None if method is None else method.text()


def _home(location: Location) -> Call | None:
    """The call that makes the object that a field is set in."""
    owner = location.maker or location.owner
    return next(iter(_calls(owner)), None) if owner is not None else None


def _calls(location: Location) -> list[Call]:
    """The calls that make what stands at a place, if it is an object."""
    schema = location.schema
    if schema is None or "discriminator" in schema.node:
        return []
    if hints := factories(schema):
        tagged = [name for name, hint in hints.items() if location.tag and location.tag in hint.get("set", {}).values()]
        return [_entry_point(schema, name) for name in ([location.factory] if location.factory else tagged or hints)]
    if _hint(location).get("flatten") and location.owner:
        return _calls(location.owner)
    home = _home(location.within or location)
    if home is not None and (method := _method(home, location)):
        return [method]
    inner = next(iter(wrapped(schema, outermost=False)), None)
    return [] if inner is None else [_entry_point(inner, name) for name in factories(inner)]


def _entry_point(schema: Schema, name: str) -> Call:
    group: str = schema.node["x-builder"].get("group", "")
    home = getattr(import_module(schema.package), schema.spec.entry[1])
    function = getattr(getattr(home, group) if group else home, name)
    fields = _fields(schema)
    for outer in schema.node["x-builder"].get("in", ()):
        fields = _fields(schema_of(schema.package, outer.partition(".")[0])) | fields
    return Call(dotted(schema, name), function, fields, _builder(function, None))


def _method(home: Call, location: Location) -> Call | None:
    """The method that sets a field, or that appends a variant to it, on what a call gives."""
    place = location.within or location
    schema = location.schema
    hint = _hint(place)
    appender = hint.get("items", {}).get(schema.name) if schema else None
    for name in filter(None, (appender, *_names(place))):
        function = getattr(home.builder, name, None)
        if function is not None:
            _, node = place.whole
            fields = dict.fromkeys(_names(place), (place.spec, place.node))
            if "item" in hint:
                fields[hint["item"]] = place.spec, contained(node) or node
            fields |= _fields(schema) if schema else {}
            return Call(f"{home.text()}.{name}", function, fields, _builder(function, home.builder))
    return None


def _hint(location: Location) -> dict[str, Any]:
    """How the field goes into a builder."""
    hint: dict[str, Any] = location.node.get("x-builder", {})
    return hint


def _names(location: Location) -> list[str]:
    """What a field may be called in a builder."""
    hint = _hint(location)
    return [name for name in (hint.get("item"), hint.get("name"), location.python_name) if name]


def _fields(schema: Schema) -> _Fields:
    """The fields of an object by Python name, with those that are flattened into it."""
    found: _Fields = {}
    properties: dict[str, Node] = schema.node.get("properties", {})
    for key, name in python_names(schema).items():
        node = properties[key]
        hint = node.get("x-builder", {})
        if hint.get("flatten"):
            found = _fields(schema.spec.resolve(node["$ref"])) | found
        found[hint.get("name", name)] = schema.spec, node
    route = schema.node.get("x-builder", {}).get("route")
    if route:
        found[route["arg"]] = schema.spec, properties[next(iter(route["keys"].values()))]
    return found


def _builder(function: Callable[..., Any], own: type | None) -> type | None:
    """The class of the builder that a function gives."""
    returns = function.__annotations__.get("return", "")
    builder: type | None = getattr(sys.modules[function.__module__], returns, None)
    return own if returns == "Self" else builder


def _value(spec: Spec, node: Node, name: str, depth: int) -> str:
    """Something that fits a place, as it is written in Python; an ellipsis where that would take too long."""
    spec, node = expand(spec, node)
    item = contained(node)
    if depth > _DEPTH:
        return "..."
    if item is not None:
        value = _value(spec, item, name, depth)
        return (
            f"[{', '.join([value] * max(1, node.get('minItems', 1)))}]" if "items" in node else f'{{"name": {value}}}'
        )
    if "discriminator" in node:
        targets = [spec.resolve(ref) for ref in node["discriminator"]["mapping"].values()]
        made = sorted((target for target in targets if factories(target)), key=_effort)
        return _entry_point(made[0], next(iter(factories(made[0])))).text(depth=depth) if made else "..."
    if "properties" in node:
        target = schema_of(spec.package, node["x-component"])
        return _entry_point(target, next(iter(factories(target)))).text(depth=depth) if factories(target) else "..."
    return repr_of(sample(node, name))


def _effort(schema: Schema) -> tuple[bool, int]:
    """Sorts the variants that are easily written first."""
    properties = schema.node["properties"]
    objects = sum("$ref" in properties[key] or "items" in properties[key] for key in schema.node.get("required", ()))
    return bool(schema.node.get("deprecated")), objects


def repr_of(value: Any) -> str:
    """A value in Python, with double quotes."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
