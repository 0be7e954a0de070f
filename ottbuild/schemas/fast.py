"""The generated checks, which answer yes or no without a look at the spec."""

from __future__ import annotations

from typing import Any

from ottbuild.schemas import jsontext
from ottbuild.schemas.spec import Schema


def passes(schema: Schema, wire: Any) -> bool:
    """Return True if the fast checks and the encoder accept `wire`. After a False, ask the validator."""
    accepts = schema.accepts
    try:
        if accepts(wire):
            return jsontext.is_shallow(jsontext.dumps_checked(wire)) or not jsontext.nested(wire)
    except jsontext.SHAPE_ERRORS:
        pass
    return False


def is_quiet(schema: Schema, wire: Any) -> bool:
    """Return True if wire JSON without errors is known to give no warnings either. After a False, ask the validator."""
    quiet = schema.quiet
    try:
        return quiet is None or quiet(wire)
    except jsontext.SHAPE_ERRORS:
        return False
