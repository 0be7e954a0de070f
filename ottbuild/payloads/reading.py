"""Reads JSON data or text into models."""

from __future__ import annotations

from typing import Any

from ottbuild.payloads.model import structure
from ottbuild.schemas import jsontext
from ottbuild.schemas.checking import as_data
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.spellings import normalise, tolerant
from ottbuild.schemas.stack import apart
from ottbuild.schemas.validator import validate


def parse(schema: Schema, data: Any) -> Any:
    """Return the model of JSON data or JSON text.

    Raises:
        InvalidPayload: Not JSON, a required part is missing, or a type is wrong; every such place is listed.
    """
    wire: Any = None
    try:
        wire = as_data(data)
        if wire is data and jsontext.nested(wire):  # a text was looked at when it was read
            raise InvalidPayload([jsontext.too_deep()])
        if tolerant(schema):
            wire, _ = normalise(schema, wire)
        return structure(schema, wire)
    except InvalidPayload as error:
        found = error.problems
    except RecursionError:
        return apart(lambda: parse(schema, data))
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        found = validate(schema, wire, structure_only=True)
        if not found:
            raise AssertionError(f"{schema.label}: the reader refuses what the validator accepts") from error
    raise InvalidPayload(found, schema.label) from None
