"""The generated checks, which answer yes or no without a look at the spec."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.schemas import jsondata, jsontext
from ottbuild.schemas.spec import Schema


def valid_text(schema: Schema, wire: Any, written: bytes | None = None, strict: bool = False) -> bytes | None:
    """Return the JSON text of `wire` if the fast checks and the encoder accept it. After a None, ask the validator.

    Args:
        schema: The schema.
        wire: The data.
        written: The text that the encoder makes of the data, where that is known already.
        strict: Accept no warnings either.
    """
    accepts = schema.accepts
    try:
        if accepts(wire, strict):
            text = jsontext.dumps_checked(wire) if written is None else written
            fits = schema.text_fits
            if fits is None or fits(wire, text):
                return text
    except Exception as error:  # the validator says where and why
        if not jsondata.is_about_data(error, wire):
            raise
    return None


def passes(schema: Schema, wire: Any) -> bool:
    """Return True if the fast checks and the encoder accept `wire`. After a False, ask the validator."""
    return valid_text(schema, wire) is not None


def is_faultless(schema: Schema, wire: Any, written: bytes | None = None) -> bool:
    """Return True if `wire` is known to give neither errors nor warnings. After a False, ask the validator.

    Args:
        schema: The schema.
        wire: The data.
        written: The text that the encoder makes of the data, where that is known already.
    """
    return valid_text(schema, wire, written, True) is not None


def known_valid(check: Callable[[Any], bool], wire: Any) -> bool:
    """Return what a check says of wire JSON; False where the data have another shape than the check expects."""
    try:
        return check(wire)
    except Exception as error:
        if not jsondata.is_about_data(error, wire):
            raise
        return False
