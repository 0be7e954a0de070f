"""Checks JSON data or JSON text against a schema."""

from __future__ import annotations

from typing import Any

import orjson

from ottbuild.schemas import jsondata, jsontext
from ottbuild.schemas.fast import is_faultless
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.spellings import normalise, tolerant
from ottbuild.schemas.stack import again
from ottbuild.schemas.validator import validate


def check(schema: Schema, data: Any, allow_unknown: bool = False) -> tuple[Problem, ...]:
    """Return every problem of JSON data or JSON text. Nothing in `data` makes it raise."""
    if type(data) is bytes:  # all that is done for a faultless text stands here: calls would take a tenth of the time
        try:
            wire = orjson.loads(data)
            written = orjson.dumps(wire)
            if (written == data or jsontext.is_lossless(data, written)) and schema.accepts(wire, True):
                fits = schema.text_fits
                if fits is None or fits(wire, written):
                    return ()
        except Exception:  # of the text or of a check: it comes again below
            pass
    return _problems(schema, data, allow_unknown)


def _problems(schema: Schema, data: Any, allow_unknown: bool) -> tuple[Problem, ...]:
    try:
        is_text = issubclass(type(data), jsontext.TEXTS)
        wire, written = jsontext.read_text(data) if is_text else (data, None)
        if is_faultless(schema, wire, written):
            return ()
        if jsondata.nested(wire):
            return (jsondata.too_deep(),)
        names: dict[str, str] = {}
        if tolerant(schema):
            wire, names = normalise(schema, jsondata.exact(wire))
        problems = validate(schema, wire, allow_unknown=allow_unknown)
        return tuple(problem._replace(pointer=_as_written(problem.pointer, names)) for problem in problems)
    except InvalidPayload as error:
        return error.problems
    except RecursionError:
        return again(lambda: _problems(schema, data, allow_unknown))


def _as_written(pointer: str, names: dict[str, str]) -> str:
    """Translate a pointer from the spec's spelling to the payload's."""
    if not names or not pointer:
        return pointer
    parent, _, _ = pointer.rpartition("/")
    written = names.get(pointer, pointer)
    if written == parent:  # what the payload does not have around it, or does not name
        return _as_written(parent, names)
    return f"{_as_written(parent, names)}/{written.rpartition('/')[2]}"
