"""JSON text in and out: exact, strict, and never silently lossy."""

import json
import math
from collections.abc import Iterable
from typing import Any

import orjson

from ottbuild.schemas.problem import InvalidPayload, Problem

MAX_DEPTH = 200
"""Levels of nesting that a payload may have. No provider comes near."""

SHAPE_ERRORS = (TypeError, LookupError, ValueError, AttributeError, RecursionError)
"""What a check or the encoder raises for data of another shape than it is for. Anything else is a mistake in the code."""

OBJECT: Any = dict
ARRAY: Any = list
"""The types of JSON objects and arrays, as names that a comparison does not narrow: their items stay Any."""
type_of = type
"""The built-in, for functions that have a parameter called `type`."""

dumps_checked = orjson.dumps
"""The same for JSON data whose numbers are known to be finite; raises TypeError for what else JSON can't hold."""


class Given(dict[str, Any]):
    """An object with something in it that its spec does not know, and that is meant all the same.

    The fast checks take plain dicts only, so such an object is always left to the judge. A copy is a plain dict.
    """

    __slots__ = ("extra",)

    extra: frozenset[str] | None
    """The keys that are meant; None where everything is."""

    def __init__(self, data: dict[str, Any], extra: frozenset[str] | None) -> None:
        super().__init__(data)
        self.extra = extra


_OPTIONS = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS


def dumps(wire: Any) -> bytes:
    """The compact UTF-8 text of `wire`; raises InvalidPayload for what JSON can't hold."""
    try:
        data = orjson.dumps(wire, option=_OPTIONS)
    except TypeError:
        pass  # a lone surrogate, an integer of more than 64 bits, a foreign type, too deep: told apart below
    else:
        if b"null" not in data or not unjsonable(wire):  # orjson writes NaN and Infinity as null
            return data
    problems = unjsonable(wire)
    if problems:
        raise InvalidPayload(problems)
    return json.dumps(wire, ensure_ascii=False, separators=(",", ":"), allow_nan=False).encode()


def dumps_indented(wire: Any, indent: int) -> str:
    """The text of `wire` for people; raises InvalidPayload for what JSON can't hold."""
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
        """The character where reading ended, if the text is broken there."""


def loads(data: str | bytes | bytearray | memoryview) -> Any:
    """The value of a JSON text; raises InvalidPayload where it is not one."""
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
    """The value of a JSON text; raises NotJson where it is not one."""
    try:
        return _DECODER.decode(text)
    except json.JSONDecodeError as error:
        raise NotJson(f"is not JSON: {error.msg}", error.pos) from None
    except RecursionError:
        raise NotJson(too_deep()) from None
    except ValueError as error:  # an integer of more digits than Python is willing to read
        raise NotJson(f"can't be read: {error}") from None


def place(text: str, offset: int) -> tuple[int, int]:
    """The line and the column of a character, both from 1."""
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
"""Made once: json.loads would make one for every text."""


def copy(value: Any) -> Any:
    """A deep copy of JSON data; anything else in it is kept as it is.

    Raises:
        InvalidPayload: It is nested deeper than Python can follow.
    """
    try:
        return _copy(value)
    except RecursionError:
        raise InvalidPayload([too_deep()]) from None


def _copy(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _copy(item) for key, item in value.items()}
    if isinstance(value, (list, tuple)):
        return [_copy(item) for item in value]
    return value


def too_deep() -> Problem:
    """The problem of data that are nested deeper than Python can follow."""
    return Problem("", "max_depth", f"is nested more than {MAX_DEPTH} levels deep", MAX_DEPTH)


def plain(value: Any) -> bool:
    """Whether `value` is JSON data with finite numbers, nested no deeper than MAX_DEPTH."""
    return not unjsonable(value)


def pointer(path: Iterable[str | int]) -> str:
    """The JSON Pointer of a path of keys and indexes."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def steps(pointer: str) -> list[str]:
    """The keys and indexes of a JSON Pointer, as they are written."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def unjsonable(value: Any, path: Iterable[str | int] = ()) -> list[Problem]:
    """What in `value` JSON can't hold, or can't be written as UTF-8; `path` is where it stands in the payload."""
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
    """Whether `text` holds a lone surrogate."""
    if text.isascii():
        return False
    try:
        text.encode()
    except UnicodeEncodeError:
        return True
    return False


def kind_of(value: Any) -> str:
    """The JSON name of a value's type, with its article, or the Python name where JSON has none."""
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
    """A whole number as its digits."""
    return str(value) if type(value) is int else value
