"""Reads and writes JSON text: exact, strict, and never silently lossy."""

import json
import math
import re
from collections.abc import Iterable
from typing import Any

import orjson

from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.stack import again

MAX_DEPTH = 254
"""The deepest nesting that a payload may have, which is the deepest that orjson writes. No provider's payloads come near it.

Python's own limits of recursion differ by version, so whatever walks JSON data asks `nested` before it recurses.
"""
SHALLOW = 2 * MAX_DEPTH
"""A text with fewer bytes can't be nested too deeply: each level takes two brackets."""

SHAPE_ERRORS = (TypeError, LookupError, ValueError, AttributeError, RecursionError)
"""What a check or the encoder raises for data of the wrong shape. Any other exception is a mistake in the code."""

OBJECT: Any = dict
ARRAY: Any = list
"""The types of JSON objects and arrays. As names of type Any, they keep type checkers from narrowing the items."""
type_of = type
"""The built-in `type`, for functions with a parameter of that name."""

dumps_checked = orjson.dumps
"""`dumps` for JSON data whose numbers are known to be finite.

Raises TypeError for anything else that JSON can't hold, and for data that are nested more than MAX_DEPTH levels deep.
"""

TYPES: dict[str, tuple[type, ...]] = {
    "string": (str,),
    "integer": (int,),
    "number": (int, float),
    "boolean": (bool,),
    "object": (dict,),
    "array": (list, tuple),
    "null": (type(None),),
}
"""The Python types by JSON type."""


def has_type(value: Any, names: str | Iterable[str]) -> bool:
    """Return True if a value is of a JSON type, or of one of several. A boolean is no number."""
    if not isinstance(names, str):
        return any(has_type(value, name) for name in names)
    return names == "boolean" if isinstance(value, bool) else isinstance(value, TYPES[names])


def equal(value: Any, other: Any) -> bool:
    """Return True if two scalars are equal in JSON: 1 equals 1.0, but not true."""
    return bool(value == other) and isinstance(value, bool) == isinstance(other, bool)


class Given(dict[str, Any]):
    """An object with parts that its spec does not know, but that the user asked for.

    The fast checks accept only plain dicts, so the validator always looks at such an object. A copy is a plain dict.
    """

    __slots__ = ("extra",)

    extra: frozenset[str] | None
    """The unknown keys that are allowed; None if the whole object is taken as it is."""

    def __init__(self, data: dict[str, Any], extra: frozenset[str] | None) -> None:
        super().__init__(data)
        self.extra = extra


_OPTIONS = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS


def dumps(wire: Any) -> bytes:
    """Return `wire` as compact UTF-8 text; raise InvalidPayload for anything JSON can't hold."""
    try:
        data = orjson.dumps(wire, option=_OPTIONS)
    except TypeError:
        pass  # a lone surrogate, an integer of more than 64 bits, a type JSON lacks, too deep: sorted out below
    else:
        if b"null" not in data or not unjsonable(wire):  # orjson writes NaN and Infinity as null
            return data
    problems = unjsonable(wire)
    if problems:
        raise InvalidPayload(problems)
    return json.dumps(wire, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def dumps_indented(wire: Any, indent: int) -> str:
    """Return `wire` as indented text for people; raise InvalidPayload for anything JSON can't hold."""
    problems = unjsonable(wire)
    if problems:
        raise InvalidPayload(problems)
    return json.dumps(wire, ensure_ascii=False, indent=indent, allow_nan=False)


class NotJson(Exception):
    """A text is not JSON, or not JSON that can be read without loss."""

    def __init__(self, reason: str | Problem, offset: int | None = None) -> None:
        self.problem = reason if isinstance(reason, Problem) else Problem("", "json", reason)
        super().__init__(self.problem.message)
        self.offset = offset
        """The offset of the first character that can't be read, where there is one."""


def loads(data: str | bytes | bytearray | memoryview) -> Any:
    """Return the value of a JSON text; raise InvalidPayload if it is not JSON."""
    text = ""
    try:
        text = data if isinstance(data, str) else bytes(data).decode("utf-8-sig")
        return read(text)
    except UnicodeDecodeError as error:
        problem = Problem("", "json", f"is not UTF-8: byte {error.start} can't be decoded")
    except NotJson as error:
        problem = error.problem
        if error.offset is not None:
            line, column = place(text, error.offset)
            problem = problem._replace(message=f"{problem.message} at line {line}, column {column}")
    raise InvalidPayload([problem]) from None


def read(text: str) -> Any:
    """Return the value of a JSON text; raise NotJson if it is not JSON, or nested more than MAX_DEPTH levels deep."""
    end: int | None = None
    try:
        value = _DECODER.decode(text)
        if len(text) <= SHALLOW or text.count("[") + text.count("{") <= MAX_DEPTH or not nested(value):
            return value
        fault = NotJson(too_deep())
    except json.JSONDecodeError as error:
        fault, end = NotJson(f"is not JSON: {error.msg}", error.pos), error.pos
    except NotJson as error:
        fault = error
    except RecursionError:
        if not _opens_too_deep(text, None):
            return again(lambda: read(text))
        fault = NotJson(too_deep())
    except ValueError as error:  # an integer of more digits than Python agrees to read
        fault = NotJson(f"can't be read: {error}")
    raise NotJson(too_deep()) if _opens_too_deep(text, end) else fault


def _opens_too_deep(text: str, end: int | None) -> bool:
    """Return True if a text opens more objects and arrays, one in the other, than a payload may have."""
    if text.count("[", 0, end) + text.count("{", 0, end) <= MAX_DEPTH:
        return False
    depth = 0
    for match in _BRACKETS.finditer(text, 0, len(text) if end is None else end):
        bracket = match[0]
        if bracket in "[{":
            depth += 1
            if depth > MAX_DEPTH + 1:  # the innermost one may be empty, which is allowed one level deeper
                return True
        elif bracket in "]}":
            depth -= 1
    return False


_BRACKETS = re.compile(r'"[^"\\]*(?:\\.[^"\\]*)*"?|[][{}]', re.DOTALL)
"""A bracket, or a string, which may have brackets in it."""


def place(text: str, offset: int) -> tuple[int, int]:
    """Return the line and the column of a character, both counted from 1."""
    return text.count("\n", 0, offset) + 1, offset - text.rfind("\n", 0, offset)


def _refuse_constant(name: str) -> Any:
    raise NotJson(f"is not JSON: {name} is not a JSON number")


def _float(text: str) -> float:
    value = float(text)
    if math.isinf(value):
        raise NotJson(f"is not JSON: {text[:100]} is too large a number")
    return value


def _pairs(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    value = dict(pairs)
    if len(value) != len(pairs):
        seen: set[str] = set()
        for key, _ in pairs:
            if key in seen:
                raise NotJson(f"is not JSON: the key {key[:100]!r} stands twice in one object")
            seen.add(key)
    return value


_DECODER = json.JSONDecoder(parse_constant=_refuse_constant, parse_float=_float, object_pairs_hook=_pairs)
"""One decoder for all texts: json.loads would create one for each."""


def copy(value: Any) -> Any:
    """Return a deep copy of JSON data; values that are not JSON are kept as they are.

    Raises:
        InvalidPayload: The data are nested much deeper than a payload may be.
    """
    try:
        return _copy(value, 0)
    except RecursionError:
        return again(lambda: _copy(value, 0))


COPIED = MAX_DEPTH + 100
"""The deepest nesting that is copied: what is a little too deep is left for the validator to report, with its place."""


def _copy(value: Any, depth: int) -> Any:
    if isinstance(value, dict):
        if depth > COPIED:
            raise InvalidPayload([too_deep()])
        return {key: _copy(item, depth + 1) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        if depth > COPIED:
            raise InvalidPayload([too_deep()])
        return [_copy(item, depth + 1) for item in value]
    return value


def nested(value: Any) -> bool:
    """Return True if JSON data are nested more than MAX_DEPTH levels deep. It does not recurse."""
    level = [value] if isinstance(value, (dict, list, tuple)) else []
    for _ in range(MAX_DEPTH):
        level = [
            item
            for holder in level
            for item in (holder.values() if isinstance(holder, dict) else holder)
            if isinstance(item, (dict, list, tuple))
        ]
        if not level:
            return False
        if len(level) > MANY:
            level = [*{id(item): item for item in level}.values()]
    return any(level)


MANY = 1000
"""So many objects and arrays on one level are looked through for repeated ones, which could double on every level."""


def too_deep() -> Problem:
    """Return the problem of data that are nested too deeply."""
    return Problem("", "max_depth", f"is nested more than {MAX_DEPTH} levels deep", MAX_DEPTH)


def plain(value: Any) -> bool:
    """Return True if `value` is JSON data with finite numbers, nested no deeper than MAX_DEPTH."""
    return not unjsonable(value)


def pointer(path: Iterable[str | int]) -> str:
    """Return the JSON Pointer for a path of keys and indexes."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def steps(pointer: str) -> list[str]:
    """Return the keys and indexes of a JSON Pointer, all as text."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def unjsonable(value: Any, path: Iterable[str | int] = ()) -> list[Problem]:
    """Return a problem for everything in `value` that JSON or UTF-8 can't hold; `path` leads to it in the payload."""
    problems: list[Problem] = []
    _unjsonable(value, [*path], problems)
    return problems


def _unjsonable(value: Any, path: list[str | int], problems: list[Problem]) -> None:
    if len(path) > MAX_DEPTH:
        problems.append(Problem(pointer(path), "max_depth", f"is nested more than {MAX_DEPTH} levels deep", MAX_DEPTH))
    elif isinstance(value, str):
        if surrogate(value):
            problems.append(Problem(pointer(path), "surrogate", "holds a lone surrogate, which UTF-8 can't carry"))
    elif value is None or isinstance(value, int):
        pass
    elif isinstance(value, float):
        if not math.isfinite(value):
            problems.append(Problem(pointer(path), "finite", f"is {value}, which JSON can't hold", actual=str(value)))
    elif isinstance(value, (dict, list, tuple)):
        items = value.items() if isinstance(value, dict) else enumerate(value)
        for key, item in items:
            path.append(key if isinstance(key, (str, int)) else repr(key))
            if isinstance(value, dict) and not isinstance(key, str):
                message = f"has the key {key!r}, and JSON keys are strings"
                problems.append(Problem(pointer(path[:-1]), "json", message))
            elif isinstance(key, str) and surrogate(key):
                problems.append(
                    Problem(pointer(path[:-1]), "surrogate", "has a key with a lone surrogate, which UTF-8 can't carry")
                )
            else:
                _unjsonable(item, path, problems)
            path.pop()
    else:
        problems.append(Problem(pointer(path), "json", f"is {kind_of(value)}, which JSON can't hold"))


def surrogate(text: str) -> bool:
    """Return True if `text` holds a lone surrogate."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def kind_of(value: Any) -> str:
    """Return the JSON name of a value's type with its article, or the Python name if JSON has no such type."""
    if value is None:
        return "null"
    for types, name in (
        (str, "a string"),
        (bool, "a boolean"),
        (int, "an integer"),
        (float, "a number"),
        (dict, "an object"),
        ((list, tuple), "an array"),
    ):
        if isinstance(value, types):
            return name
    return f"a Python {type(value).__name__}"


def as_text(value: Any) -> Any:
    """Return an integer as its digits, and anything else unchanged."""
    return str(value) if type(value) is int else value
