"""Turns what fluent calls were given into wire JSON, along its schema.

A builder asks for this only if one of its values is not known to be valid, so that it costs nothing where all are.
"""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ottbuild.payloads.payload import Payload
from ottbuild.payloads.values import as_any, as_scalar, bare, in_order, is_missing, listed
from ottbuild.schemas import jsondata
from ottbuild.schemas.fast import known_valid
from ottbuild.schemas.jsondata import COPIED, Given, Twice, items_of, known_as
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.schemas.severity import types_of
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, tagged, untagged
from ottbuild.schemas.stack import with_room
from ottbuild.schemas.variants import variant

_ANY: Node = {}
"""The schema of what a spec does not know."""
_PLAIN = (dict, list, tuple)


def plain(schema: Schema, wire: Any) -> Any:
    """Return wire JSON in which the values are of JSON types, as far as they stand for some.

    What stands for no value, such as NaN, is left out; in a map, and in data that no schema describes, it is null. An optional array
    with nothing left in it is left out, and one that was empty before if the provider refuses it.
    """
    if known_valid(schema.accepts, wire) or jsondata.nested(wire):  # what is too deep, the validator reports
        return wire
    return with_room(lambda: _value(schema.spec, schema.ref, wire))


def plain_data(data: Any) -> Any:
    """Return the same of JSON data that no schema describes."""
    return data if jsondata.nested(data) else with_room(lambda: _value(None, _ANY, data))


def held(value: Any, nulls: bool = False) -> Any:
    """Return a copy of an argument that nobody else can change, with the items of what can be read only once.

    Args:
        value: The argument.
        nulls: Keep None in arrays, where it is null. By default it is left out, as a part that is None is.
    """
    return with_room(lambda: _held(value, 0, nulls))


def _held(value: Any, depth: int, nulls: bool) -> Any:
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if issubclass(kind, (set, frozenset)):
        return {*value}
    if not issubclass(kind, _PLAIN) and issubclass(kind, Mapping):
        value, kind = jsondata.drawn_mapping(value), dict
    if not issubclass(kind, _PLAIN):
        items = listed(value)
        if items is None:
            return jsondata.copy(value)
        value, kind = items, list
    if depth > COPIED:
        raise InvalidPayload([jsondata.too_deep()])
    if issubclass(kind, dict):
        return {
            str.__str__(key) if issubclass(type(key), str) else key: _held(item, depth + 1, nulls)
            for key, item in dict.items(value)
        }
    items = [_held(item, depth + 1, nulls) for item in items_of(value) if nulls or item is not None]
    return items if items or not value else ()


def _value(spec: Spec | None, node: Node, data: Any) -> Any:
    kind = type(data)
    if issubclass(kind, Payload):
        return _wire_of(spec, node, data)
    if kind is str or data is None:
        return data
    if kind is Twice:
        values = Twice(_value(spec, node, item) for item in data)
        if spec is None or types_of(expand(spec, node)[1]) != ("array",):
            return values
        # What is no list is alone to blame: lists can be given again.
        return next((value for value in values if type(value) not in (list, tuple)), values)
    if kind is Given and data.extra is None:
        spec, node = None, _ANY
    if spec is not None:
        spec, node = expand(spec, node)
        if is_union(node):
            data = data if issubclass(kind, _PLAIN) else bare(data)
            ref = variant(spec, node, data)
            return _value(spec, ref, data) if ref is not None else _value(None, _ANY, data)
    if "array" in types_of(node):
        ordered = in_order(data)
        data = data if ordered is None else ordered
        kind = type(data)
    if issubclass(kind, dict):
        return _object(spec, node, data)
    if issubclass(kind, (list, tuple)):
        return _array(spec, node, data)
    if spec is None:
        return as_any(data)
    return as_scalar(node, data)


def _wire_of(spec: Spec | None, node: Node, part: Payload) -> Any:
    """Return the wire form of a part; if it was made for another place, with the mark that tells what was given."""
    wire, made_as = part._wire, getattr(part, "_of", None)
    if spec is None or not isinstance(made_as, Schema) or type(wire) is not dict or _is_for(spec, node, made_as):
        return wire
    return Given(wire, frozenset(), made_as)


def _is_for(spec: Spec, node: Node, made: Schema) -> bool:
    """Return True if a place names the component that a part was made as, or a choice that has it."""
    if "$ref" in node and spec.resolve(node["$ref"]) is made:
        return True
    spec, node = expand(spec, node)
    if not is_union(node):
        return False
    return any(_is_for(spec, {"$ref": ref}, made) for ref in (*tagged(node).values(), *untagged(node)))


def _object(spec: Spec | None, node: Node, data: dict[Any, Any]) -> dict[Any, Any]:
    properties: dict[str, Node] = node.get("properties", {})
    required = node.get("required", ())
    others = node.get("additionalProperties")
    extra = data.extra or () if type(data) is Given else ()
    wire: dict[Any, Any] = {}
    for key, item in dict.items(data):
        if type(item) is str:
            wire[key] = item
            continue
        field = None if key in extra else properties.get(key, others)
        if is_missing(item):
            is_known = spec is not None and isinstance(field, dict) and not _is_free(spec, field)
            if not is_known or key not in properties or (item is None and _is_nullable(spec, field)):  # type: ignore[arg-type]
                wire[key] = None  # it is null, which a map of known values refuses: its names are those of variables
            continue
        value = _value(spec, field, item) if isinstance(field, dict) else _value(None, _ANY, item)
        if (
            spec is None
            or key not in properties
            or key in required
            or not _is_emptied(spec, properties[key], item, value)
        ):
            wire[key] = value
    return known_as(wire, data)


def _is_free(spec: Spec, field: Node) -> bool:
    """Return True if a schema says nothing about the data: any JSON may stand there."""
    return not field or (not types_of(node := expand(spec, field)[1]) and not is_union(node))


def _is_nullable(spec: Spec, field: Node) -> bool:
    return "null" in types_of(expand(spec, field)[1])


def _is_emptied(spec: Spec, field: Node, given: Any, value: Any) -> bool:
    """Return True if nothing is left of an optional array or object, or an array is empty that the provider refuses so.

    An object that has required fields stays, so that these are reported.
    """
    if type(value) is not list or value:
        return type(value) is dict and not value and bool(given) and not expand(spec, field)[1].get("required")
    return type(given) is not list or bool(given) or bool(expand(spec, field)[1].get("minItems"))


def _array(spec: Spec | None, node: Node, data: Any) -> list[Any]:
    items = node.get("items", _ANY)
    if spec is None or _is_free(spec, items):  # positions may count, so what is missing is null
        return [None if is_missing(item) else _value(None, _ANY, item) for item in items_of(data)]
    if has_places(spec, items):  # there, null is refused
        return [None if is_missing(item) else _value(spec, items, item) for item in items_of(data)]
    nulls = _is_nullable(spec, items)
    return [_value(spec, items, item) for item in items_of(data) if (nulls if item is None else not is_missing(item))]


_OF_NAMES = ("enum", "const", "x-values", "pattern", "format", "minLength")
"""What the schema of a text has that is never empty, as it names something by itself: a receiver, an address, a choice."""


def has_places(spec: Spec, items: Node) -> bool:
    """Return True if an item of an array counts by its place, as the values of a template do.

    It does if it is a plain value that may be anything, the empty text included: without it, the others would move up.
    """
    node = expand(spec, items)[1]
    types = types_of(node)
    return not is_union(node) and not {"object", "array"} & {*types} and not any(node.get(key) for key in _OF_NAMES)
