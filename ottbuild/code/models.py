"""Payloads that no call makes: their models, and what is wrong with them."""

from __future__ import annotations

from typing import Any

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
