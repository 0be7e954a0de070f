"""Payloads that no call makes: their models, what makes those, and what is wrong with the payloads."""

from __future__ import annotations

from typing import Any

import attrs

from ottbuild.payloads.model import Model
from ottbuild.payloads.payload import Payload
from ottbuild.payloads.reading import parse
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.validator import validate


def model_of(schema: Schema, data: Any) -> Payload | None:
    """Return the model of a payload; None if it has not the structure of its schema."""
    try:
        model: Payload = parse(schema, data)
    except InvalidPayload:
        return None
    return model


def misfits(schema: Schema, data: Any) -> list[Problem]:
    """Return what in the structure of a payload its schema does not allow."""
    return [*validate(schema, data, structure_only=True)]


def is_model(value: Payload) -> bool:
    """Return True for a model of a class that the spec has."""
    return isinstance(value, Model)


def unknown_data(unknown: Any) -> Any:
    """Return the data of a variant that the spec does not know."""
    return unknown.data


def arguments_of(model: Any) -> dict[str, Any]:
    """Return the arguments that make a model again, without those that are the defaults anyway."""
    arguments = {field.alias: (getattr(model, field.name), field) for field in attrs.fields(type(model))}
    kept = {
        name: value
        for name, (value, field) in arguments.items()
        if name != "unknown_fields" and (field.default is attrs.NOTHING or value != field.default)
    }
    return {**kept, **({"unknown_fields": model.unknown_fields} if model.unknown_fields else {})}
