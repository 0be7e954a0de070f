"""Reads what the generated readers find unusual: slowly, along the schema, and with a reason for each refusal."""

from __future__ import annotations

from typing import Any, NoReturn

import attrs

from ottbuild.payloads.model import UNSET, Unknown, fields_of, is_required
from ottbuild.schemas import jsondata
from ottbuild.schemas.jsondata import Given, has_type
from ottbuild.schemas.severity import types_of
from ottbuild.schemas.spec import Node, Schema, Spec, expand, is_union, schema_of, tag_name, tests_of
from ottbuild.schemas.variants import fitting, variant

ANYTHING = jsondata.TYPES.keys() - {"integer"}
"""The types of a value without restrictions."""
LITERALS = {str: "string", bool: "boolean", int: "integer", float: "number"}
"""The JSON types by Python type."""


def careful(schema: Schema, wire: Any, *, tolerant: bool = False, keeps: bool = False) -> Any:
    """Return the model of wire JSON in the spelling of the spec.

    Args:
        schema: The schema of the data.
        wire: The data.
        tolerant: Read objects that lack required fields, which are then `UNSET`, or their tag.
        keeps: Keep what has another structure than its field, as an unknown field.

    Raises:
        TypeError, ValueError, KeyError, AttributeError: The data have another structure than the schema.
    """
    return _Reader(tolerant, keeps).value(schema.spec, schema.ref, wire)


class _Reader:
    def __init__(self, tolerant: bool, keeps: bool) -> None:
        self.tolerant = tolerant
        self.keeps = keeps

    def value(self, spec: Spec, node: Node, data: Any) -> Any:
        """Return what a model holds of a value."""
        spec, node = expand(spec, node)
        types = types_of(node)
        if data is None and "null" in types:
            return None
        if is_union(node):
            return self.variant(spec, node, data)
        if "properties" in node:
            return self.object(spec, node, data)
        if {*types} >= ANYTHING:
            return jsondata.copy(data)
        if issubclass(type(data), (list, tuple)) and "array" in types:
            items = tuple([self.value(spec, node["items"], item) for item in jsondata.items_of(data)])
            return _model(spec, node)(items=items) if "x-kind" in node else items
        if issubclass(type(data), dict) and "object" in types:
            rest = node.get("additionalProperties")
            if not isinstance(rest, dict):
                return jsondata.copy(data)
            entries: dict[Any, Any] = data  # pyright: ignore[reportAssignmentType]  it is an object
            return {key: self.value(spec, rest, item) for key, item in entries.items()}
        literals = [node["const"]] if "const" in node else node.get("enum")
        if literals:  # a value that the spec does not list is kept
            types = (LITERALS[type(literals[0])],)
        scalars = [name for name in types if name not in ("array", "object", "null")]
        if not has_type(data, scalars) or (type(data) is int and jsondata.too_large(data)):
            _refuse(f"{' or '.join(types)} wanted")
        return data

    def variant(self, spec: Spec, union: Node, data: Any) -> Any:
        """Return the model of what a union allows."""
        if _is_raw(data):
            return Unknown(data)
        ref = variant(spec, union, data)
        if ref is not None:
            return self.value(spec, ref, data)
        if not issubclass(type(data), dict):
            _refuse("object wanted")
        tag = data.get(tag_name(union))
        if tag is not None and not isinstance(tag, str):
            return Unknown(data) if self.keeps else _refuse("tag wanted")
        if tag or tests_of(union):
            return Unknown(data)
        refs = fitting(spec, union, data)
        if refs:
            return self.value(spec, {"$ref": refs[0]}, data)
        return Unknown(data) if self.tolerant else _refuse("tag wanted")

    def object(self, spec: Spec, node: Node, data: Any) -> Any:
        """Return the model of an object."""
        if _is_raw(data):
            return Unknown(data)
        if not issubclass(type(data), dict):
            _refuse("object wanted")
        cls = _model(spec, node)
        fields = fields_of(cls)
        values: dict[str, Any] = {}
        unknown: dict[str, Any] = {}
        for key, item in data.items():
            part = node["properties"].get(key)
            if part is None or (item is None and self.is_absent(spec, part, fields[key])):
                unknown[key] = item
            else:
                try:
                    values[fields[key].name] = self.value(spec, part, item)
                except jsondata.SHAPE_ERRORS:
                    if not self.keeps:
                        raise
                    unknown[key] = item
        for field in fields.values():
            if is_required(field) and field.name not in values:
                if not self.tolerant:
                    _refuse("a required field is missing")
                values[field.name] = UNSET
        if type(data) is Given and data.extra:
            unknown = Given(unknown, frozenset(unknown))
        return cls(**values, unknown_fields=unknown)

    def is_absent(self, spec: Spec, part: Node, field: attrs.Attribute[Any]) -> bool:
        """Return True if null stands for no value of a field."""
        if is_required(field):
            return self.tolerant and "null" not in types_of(expand(spec, part)[1])
        return field.default is not UNSET


def _model(spec: Spec, node: Node) -> Any:
    return schema_of(spec.package, node["x-component"]).model


def _is_raw(value: Any) -> bool:
    """Return True if an object was given as it is, by `raw`."""
    return type(value) is Given and value.extra is None


def _refuse(reason: str) -> NoReturn:
    raise TypeError(reason)
