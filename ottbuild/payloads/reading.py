"""Reads JSON data or text into models."""

from __future__ import annotations

from typing import Any

import attrs

from ottbuild.payloads.careful import careful
from ottbuild.payloads.model import Unknown
from ottbuild.schemas import jsondata
from ottbuild.schemas.jsontext import as_data
from ottbuild.schemas.problem import InvalidPayload, errors_in
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.spellings import as_parsed, normalise, tolerant
from ottbuild.schemas.stack import with_room


def fast(schema: Schema, wire: Any) -> Any:
    """Return the model of wire JSON that the generated reader makes; None if it finds them unusual."""
    try:
        return _whole(schema, schema.read(wire))
    except RecursionError:
        raise
    except Exception:  # a key is missing, a value is of another shape, or has a class of the caller's
        return None


def structure(schema: Schema, wire: Any) -> Any:
    """Return the model of wire JSON in the spelling of the spec.

    Raises:
        TypeError, ValueError, KeyError, AttributeError: The data have another structure than the schema.
    """
    model = fast(schema, wire)
    return _whole(schema, careful(schema, wire)) if model is None else model


def structure_spelt(schema: Schema, wire: Any) -> Any:
    """Return the model of wire JSON in any spelling that the spec accepts.

    Raises:
        TypeError, ValueError, KeyError, AttributeError: The data have another structure than the schema.
    """
    model = fast(schema, wire)
    if model is None:
        model = structure(schema, normalise(schema, wire)[0] if tolerant(schema) else wire)
    return model


def _whole(schema: Schema, model: Any) -> Any:
    """Return the model of a whole payload: then an unknown variant has a kind, too."""
    return attrs.evolve(model, of=schema) if type(model) is Unknown else model


def parse(schema: Schema, data: Any, *, own: bool = False) -> Any:
    """Return the model of JSON data or JSON text.

    A required part that is missing where that is only a warning is `UNSET` in the model. A text that says a number or a
    boolean is read as one, where one is wanted, and a whole number as its digits, where a text is; but not in what a
    provider sends.

    Args:
        schema: What the payload is.
        data: JSON data or JSON text.
        own: The data were made by ottbuild: they are neither too deep nor anything but JSON, and texts keep their types.

    Raises:
        InvalidPayload: Not JSON, a required part is missing, or a type is wrong; every such place is listed.
    """
    return with_room(lambda: _parsed(schema, data, own))


def parse_received(schema: Schema, data: Any) -> Any:
    """Return the model of what a provider sent, as `parse` does, and whatever the types of its values are.

    A value of another type than its field is kept among the unknown fields of its object.

    Raises:
        InvalidPayload: Not JSON, or not even the whole is of the type that it should be; or it is an answer, and a field that
            tells what it is has another type.
    """
    try:
        return parse(schema, data)
    except InvalidPayload:
        wire = jsondata.copy(as_data(data))
        if jsondata.nested(wire):
            raise
        wire = jsondata.exact(wire)
        try:
            return with_room(lambda: (_body_kept if schema.is_webhook else structure_kept)(schema, wire))
        except jsondata.SHAPE_ERRORS:
            pass
        raise


def _body_kept(schema: Schema, wire: Any) -> Any:
    """Return the model of the body of a webhook: its event is worth reading, whatever is missing in it."""
    return _whole(schema, careful(schema, wire, tolerant=True, keeps=True))


def structure_kept(schema: Schema, wire: Any) -> Any:
    """Return the model of wire JSON that a provider answered, whatever the types of its values are.

    Texts and whole numbers are read as `parse` reads those of a payload. What is of another type even so is kept among the
    unknown fields of its object.

    Raises:
        TypeError, ValueError, KeyError, AttributeError: The whole is of another type, or what tells which answer it is, or
            that is missing.
    """
    wire = as_parsed(schema, jsondata.exact(wire), numbers=True)
    model = _whole(schema, careful(schema, wire, tolerant=True, keeps=True))
    required = {*schema.node.get("required", ())}
    if not required <= wire.keys() or not (required | {*schema.node.get("x-accepted", ())}).isdisjoint(
        model.unknown_fields
    ):
        raise TypeError("a field that tells what the answer is is missing, or has another type")
    return model


def _parsed(schema: Schema, data: Any, own: bool) -> Any:
    wire: Any = None
    try:
        wire = as_data(data)
        if wire is data and not own:  # a text was looked at when it was read
            if jsondata.nested(wire):
                raise InvalidPayload([jsondata.too_deep()])
            model = fast(schema, wire)  # which takes plain types only
            if model is not None:
                return model
            wire = jsondata.copy(wire)
        return structure_spelt(schema, wire)
    except InvalidPayload as error:
        found = error.problems
    except RecursionError:
        raise
    except Exception as error:  # what is not JSON may raise anything when it is looked at
        from ottbuild.schemas.validator import validate

        try:
            if not own:  # a class of the caller's may say that it is another one
                wire = jsondata.exact(wire)
            wire = as_parsed(schema, wire)
            found = errors_in(validate(schema, wire, structure_only=True))
            if not found:
                return _whole(schema, careful(schema, wire, tolerant=True))
        except RecursionError:
            raise
        except Exception:
            raise AssertionError(f"{schema.label}: the reader refuses what the validator accepts") from error
    raise InvalidPayload(found, schema.label) from None
