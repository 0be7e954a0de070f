"""Checks JSON data or text against a schema."""

from __future__ import annotations

from typing import Any

from ottbuild.schemas import jsontext
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.spellings import normalise, tolerant
from ottbuild.schemas.validator import validate


def check(schema: Schema, data: Any, allow_unknown: bool = False) -> tuple[Problem, ...]:
    """Return every problem of JSON data or JSON text. Never raises for what `data` holds."""
    try:
        wire = as_data(data)
        if passes(schema, wire):
            return ()
        names: dict[str, str] = {}
        if tolerant(schema):
            wire, names = normalise(schema, wire)
        found = validate(schema, wire, allow_unknown=allow_unknown)
        return tuple(problem._replace(pointer=_as_written(problem.pointer, names)) for problem in found)
    except InvalidPayload as error:
        return error.problems
    except RecursionError:
        return (jsontext.too_deep(),)


def as_data(data: Any) -> Any:
    """Return JSON data, of which JSON text may have been given."""
    return jsontext.loads(data) if isinstance(data, (str, bytes, bytearray, memoryview)) else data


def passes(schema: Schema, wire: Any) -> bool:
    """Return True if the fast checks and the encoder accept `wire`. False means: ask the validator."""
    accepts = schema.accepts
    try:
        if accepts(wire):
            jsontext.dumps_checked(wire)
            return True
    except jsontext.SHAPE_ERRORS:
        pass
    return False


def _as_written(pointer: str, names: dict[str, str]) -> str:
    """Return a pointer in the payload's spelling, given the one in the spec's."""
    if not names or not pointer:
        return pointer
    parent, _, _ = pointer.rpartition("/")
    written = names.get(pointer, pointer).rpartition("/")[2]
    return f"{_as_written(parent, names)}/{written}"
