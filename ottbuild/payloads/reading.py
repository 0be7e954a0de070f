"""Reads JSON data or text into models."""

from __future__ import annotations

from typing import Any

from ottbuild.payloads.model import structure
from ottbuild.schemas import jsontext
from ottbuild.schemas.checking import as_data
from ottbuild.schemas.problem import InvalidPayload, errors_in
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.spellings import converted, normalise, tolerant
from ottbuild.schemas.stack import again
from ottbuild.schemas.validator import validate


def parse(schema: Schema, data: Any) -> Any:
    """Return the model of JSON data or JSON text.

    A required part that is missing where that is only a warning is `UNSET` in the model. A text that says a number or a
    boolean is read as one, where one is wanted.

    Raises:
        InvalidPayload: Not JSON, a required part is missing, or a type is wrong; every such place is listed.
    """
    try:
        return _parsed(schema, data)
    except RecursionError:
        return again(lambda: _parsed(schema, data))


def _parsed(schema: Schema, data: Any) -> Any:
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
    except (TypeError, ValueError, KeyError, AttributeError) as error:
        try:
            wire, _ = converted(schema, wire, everywhere=True)
            found = errors_in(validate(schema, wire, structure_only=True))
            if not found:
                return structure(schema, wire, tolerant=True)
        except (TypeError, ValueError, KeyError, AttributeError):
            raise AssertionError(f"{schema.label}: the reader refuses what the validator accepts") from error
    raise InvalidPayload(found, schema.label) from None
