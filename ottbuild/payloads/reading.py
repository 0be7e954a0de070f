"""Reads JSON data or text into models."""

from __future__ import annotations

from typing import Any

from ottbuild.payloads.model import structure
from ottbuild.schemas import jsontext
from ottbuild.schemas.jsontext import as_data
from ottbuild.schemas.problem import InvalidPayload, errors_in
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.spellings import converted, normalise, tolerant
from ottbuild.schemas.stack import with_room
from ottbuild.schemas.validator import validate


def parse(schema: Schema, data: Any, *, own: bool = False) -> Any:
    """Return the model of JSON data or JSON text.

    A required part that is missing where that is only a warning is `UNSET` in the model. A text that says a number or a
    boolean is read as one, where one is wanted.

    Args:
        schema: What the payload is.
        data: JSON data or JSON text.
        own: The data were made by ottbuild: they are neither too deep nor anything but JSON, and texts keep their types.

    Raises:
        InvalidPayload: Not JSON, a required part is missing, or a type is wrong; every such place is listed.
    """
    return with_room(lambda: _parsed(schema, data, own))


def _parsed(schema: Schema, data: Any, own: bool) -> Any:
    wire: Any = None
    try:
        wire = as_data(data)
        if wire is data and not own:  # a text was looked at when it was read
            if jsontext.nested(wire):
                raise InvalidPayload([jsontext.too_deep()])
            wire = jsontext.copy(wire)
        if tolerant(schema):
            wire, _ = normalise(schema, wire)
        return structure(schema, wire)
    except InvalidPayload as error:
        found = error.problems
    except RecursionError:
        raise
    except Exception as error:  # what is not JSON may raise anything when it is looked at
        try:
            wire, _ = converted(schema, wire, everywhere=True)
            found = errors_in(validate(schema, wire, structure_only=True))
            if not found:
                return structure(schema, wire, tolerant=True)
        except RecursionError:
            raise
        except Exception:
            raise AssertionError(f"{schema.label}: the reader refuses what the validator accepts") from error
    raise InvalidPayload(found, schema.label) from None
