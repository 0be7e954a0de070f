"""Example calls: how a field, or an object, is written in Python.

They are made from the table of calls, with the required arguments and the one in question, and values from the spec.
They are valid Python, and show the shape of the call.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ottbuild.guide.entries import call_names, factories, home_of, node_in, wrapped
from ottbuild.guide.paths import Location, contained
from ottbuild.payloads.calls import REQUIRED, Call, Entry, Param, entries_about
from ottbuild.schemas.examples.values import sample
from ottbuild.schemas.spec import Node, Schema, Spec, expand, schema_of, tests_of

_DEPTH = 3
"""Calls within calls, at most."""


@dataclass(frozen=True)
class Example:
    """A call that makes something: an entry point, or a method after one."""

    entry: Entry
    call: Call
    before: str = ""
    """The calls before a method."""

    def text(self, *also: str, depth: int = 0) -> str:
        """Return the call as it is written: the required arguments and those in `also`; the first, if that is none."""
        params = self.call.params
        required = [param.name for param in params if param.default is REQUIRED and not param.many]
        given = {*required, *also} or {param.name for param in params[:1]}
        parts: list[str] = []
        skipped = False
        for param in params:
            if param.name not in given:
                skipped = True
                continue
            value = self._value(param, depth)
            parts.append(f"{param.name}={value}" if param.by_name or skipped else value)
        return f"{self.before}{self.call.name}({', '.join(parts)})"

    def takes(self, name: str) -> bool:
        """Return True if there is a parameter of that name."""
        return self.call.param(name) is not None

    def method(self, name: str) -> Example | None:
        """Return a method after this call; None if there is none of that name."""
        call = next((call for call in self.entry.methods if call.name == name), None)
        return None if call is None else Example(self.entry, call, f"{self.text()}.")

    def _value(self, param: Param, depth: int) -> str:
        spec = self.entry.spec
        if param.message:
            here = spec, {"$ref": param.message}
        elif param.place is None:
            return repr_of(next(iter(self.call.chosen.values()), None))
        else:
            at, component = home_of(self.entry, self.call, param.place)
            found = node_in(spec, component, param.place[len(at) :])
            if found is None:
                return "..."
            here = found
        return _value(*here, param.name, depth + 1)


def examples(location: Location) -> list[str]:
    """Return how a place is written."""
    home = _home(location)
    if home is not None and (call := _set(home, location)):
        return [call]
    if calls := _calls(location):
        return [_complete(call, location).text() for call in calls]
    for variant in location.variants:
        if texts := examples(variant):
            return texts[:1]
    return [] if home is None else [home.text()]


def _complete(example: Example, location: Location) -> Example:
    """Return the call, with those of the methods that set what is required beyond its arguments."""
    arguments = example.takes
    for field in _required(location):
        if not any(arguments(name) for name in _names(field)):
            choice = next((one for one in field.variants if one.schema and _appenders(field, one.schema)), field)
            example = _method(example, choice) or example
    return example


def _required(location: Location) -> Iterator[Location]:
    """Yield the required fields of an object, and of those that are wrapped around it or flattened into it."""
    for place in (location, *location.around):
        for field in place.fields:
            if field.required and _is_flattened(field):
                yield from _required(field)
            elif field.required:
                yield field


def _set(home: Example, location: Location) -> str | None:
    """Return the call that sets a field: with an argument, or by a method of what the call returns."""
    for name in _names(location):
        if home.takes(name):
            return home.text(name)
    method = None if _is_flattened(location) else _method(home, location)
    return None if method is None else method.text()


def _home(location: Location) -> Example | None:
    """Return the call that makes the object that a field is set in."""
    owner = location.maker or location.owner
    return next(iter(_calls(owner)), None) if owner is not None else None


def _calls(location: Location) -> list[Example]:
    """Return the calls that make the object at a place; none for anything else."""
    schema = location.schema
    if schema is None or "discriminator" in schema.node:
        return []
    if entries := entries_about(schema):
        tagged = [entry for entry in entries if location.tag and location.tag in entry.call.fixed.values()]
        chosen = [entry for entry in entries if entry.call.name.rpartition(".")[2] == location.factory]
        return [Example(entry, entry.call) for entry in chosen or tagged or entries]
    if _is_flattened(location) and location.owner:
        return _calls(location.owner)
    home = _home(location.within or location)
    if home is not None and (method := _method(home, location)):
        return [method]
    inner = next(iter(wrapped(schema, outermost=False)), None)
    return [] if inner is None else [Example(entry, entry.call) for entry in entries_about(inner)]


def _method(home: Example, location: Location) -> Example | None:
    """Return the method that sets a field, or that appends a variant to it."""
    place = location.within or location
    appenders = _appenders(place, location.schema) if location.schema else []
    for name in (*appenders, *_names(place)):
        if method := home.method(name):
            return method
    return None


def _appenders(place: Location, schema: Schema) -> list[str]:
    """Return the methods that make an object and append it to an array."""
    owner = place.owner.schema if place.owner else None
    names = call_names(owner).items() if owner else ()
    return [name for name, named in names if named.path == (place.key, 0) and named.component == schema.name]


def _names(location: Location) -> list[str]:
    """Return what a field may be called in a builder: first the methods that append one item."""
    owner = location.owner.schema if location.owner else None
    names = call_names(owner).items() if owner else ()
    items = [name for name, named in names if named.path == (location.key, 0)]
    return [*items, *(name for name, named in names if named.path == (location.key,)), location.python_name]


def _is_flattened(location: Location) -> bool:
    """Return True for an object whose fields are arguments and methods of the object around it."""
    owner = location.owner.schema if location.owner else None
    names = call_names(owner).values() if owner else ()
    reached = [named.path for named in names if named.path[0] == location.key]
    return any(len(path) > 1 and path[1] != 0 for path in reached) and (location.key,) not in reached


def _value(spec: Spec, node: Node, name: str, depth: int) -> str:
    """Return something that fits a place, as it is written in Python; an ellipsis where that would take too long."""
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
        targets = [spec.resolve(ref) for ref in (*node["discriminator"]["mapping"].values(), *tests_of(node))]
        made = sorted((target for target in targets if factories(target)), key=_effort)
        return _object(made[0], depth) if made else "..."
    if "properties" in node:
        return _object(schema_of(spec.package, node["x-component"]), depth)
    return repr_of(sample(node, name))


def _object(schema: Schema, depth: int) -> str:
    """Return the first entry point that is about an object; an ellipsis if there is none."""
    return next((Example(entry, entry.call).text(depth=depth) for entry in entries_about(schema)), "...")


def _effort(schema: Schema) -> tuple[bool, int]:
    """Return the sort key that puts the variants that are easily written first."""
    properties = schema.node["properties"]
    objects = sum("$ref" in properties[key] or "items" in properties[key] for key in schema.node.get("required", ()))
    return bool(schema.node.get("deprecated")), objects


def repr_of(value: Any) -> str:
    """Return a value in Python, with double quotes."""
    return json.dumps(value, ensure_ascii=False) if isinstance(value, str) else repr(value)
