"""Payloads that no call makes: their models, what makes those, and what is wrong with the payloads."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

import attrs

from ottbuild.payloads.hidden import data_of, revealed
from ottbuild.payloads.model import UNSET, Model
from ottbuild.payloads.payload import Payload
from ottbuild.payloads.reading import parse
from ottbuild.schemas.problem import InvalidPayload, Problem, errors_in
from ottbuild.schemas.spec import Node, Schema, Spec
from ottbuild.schemas.validator import validate, validate_node


def model_of(schema: Schema, data: Any) -> Any:
    """Return the model of a payload; None if it has not the structure of its schema."""
    try:
        return parse(schema, data, own=True)
    except InvalidPayload:
        return None


def misfits(schema: Schema, data: Any) -> tuple[Problem, ...]:
    """Return what in the structure of a payload no model of its schema can hold."""
    return errors_in(validate(schema, data, structure_only=True))


def is_broken(spec: Spec, node: Node, data: Any) -> bool:
    """Return True if a part breaks a rule. What the spec does not know breaks none."""
    return any(
        problem.is_error and problem.rule not in ("unknown_field", "unknown_variant")
        for problem in validate_node(spec, node, data)
    )


def is_model(value: Payload) -> bool:
    """Return True for a model of a class that the spec has."""
    return isinstance(value, Model)


def is_unset(value: Any) -> bool:
    """Return True for a required field that a parsed payload lacks."""
    return value is UNSET


def unknown_data(unknown: Any) -> Any:
    """Return the data of a variant that the spec does not know."""
    return data_of(unknown.data)


def arguments_of(model: Any) -> dict[str, Any]:
    """Return the arguments that make a model again, without those that are the defaults anyway."""
    arguments = {field.alias: (getattr(model, field.name), field) for field in attrs.fields(type(model))}
    kept = {
        name: value
        for name, (value, field) in arguments.items()
        if name != "unknown_fields" and (field.default is attrs.NOTHING or value != field.default)
    }
    return {**kept, **({"unknown_fields": data_of(model.unknown_fields)} if model.unknown_fields else {})}


def plain(value: Any) -> Any:
    """Return the value of a field as data: of a secret what it hides, of read-only fields the object."""
    value = revealed(value)
    return data_of(value) if isinstance(value, Mapping) else value
