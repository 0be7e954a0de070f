"""Reads and writes JSON text: exact, strict, and never silently lossy."""

import json
import math
import re
from collections.abc import Callable, Iterable
from typing import Any, NoReturn

import orjson

from ottbuild.schemas.jsondata import MAX_DEPTH, Twice, exact, items_of, nested, too_deep, unjsonable
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.stack import again

SHALLOW = 2 * MAX_DEPTH
"""A text with fewer bytes can't be nested too deeply: each level takes two brackets."""
TEXTS = (bytes, str, bytearray, memoryview)
"""The types of JSON texts."""
dumps_checked = orjson.dumps
"""`dumps` for JSON data whose numbers are known to be finite.

Raises TypeError for anything else that JSON can't hold, and for data that are nested more than MAX_DEPTH levels deep.
"""
_OPTIONS = orjson.OPT_PASSTHROUGH_DATETIME | orjson.OPT_PASSTHROUGH_DATACLASS


def dumps(wire: Any) -> bytes:
    """Return `wire` as compact UTF-8 text; raise InvalidPayload for anything JSON can't hold."""
    try:
        data = orjson.dumps(wire, option=_OPTIONS)
    except TypeError:
        pass  # a lone surrogate, an integer of more than 64 bits, a type JSON lacks, too deep: sorted out below
    else:
        if _has_json_types(wire):  # orjson also writes UUIDs, members of enumerations, and NaN as null
            return data
    return _dumps(wire, separators=(",", ":")).encode()


def as_data(data: Any) -> Any:
    """Return JSON data as they are, and JSON text as the data that it holds."""
    return loads(data) if issubclass(type(data), TEXTS) else data


def dumps_indented(wire: Any, indent: int) -> str:
    """Return `wire` as indented text for people; raise InvalidPayload for anything JSON can't hold."""
    return _dumps(wire, indent=indent)


def _dumps(wire: Any, **layout: Any) -> str:
    problems = unjsonable(wire)
    if problems:
        raise InvalidPayload(problems)
    try:
        return json.dumps(exact(wire), ensure_ascii=False, allow_nan=False, **layout)
    except RecursionError:
        return again(lambda: _dumps(wire, **layout))
    except ValueError as error:  # an integer of more digits than this process agrees to write
        raise InvalidPayload([Problem("", "json", f"can't be written: {error}")]) from None


def _has_json_types(wire: Any) -> bool:
    """Return True if every value in data is of a JSON type, and every number finite. It does not recurse."""
    waiting = [wire]
    while waiting:
        value = waiting.pop()
        kind = type(value)
        if kind is str or kind is int or kind is bool or value is None:
            continue
        if issubclass(kind, dict):
            waiting.extend(dict.values(value))
        elif kind is not Twice and issubclass(kind, (list, tuple)):
            waiting.extend(items_of(value))
        elif issubclass(kind, float):
            if not math.isfinite(float.__add__(value, 0.0)):
                return False
        elif not issubclass(kind, (str, int)):
            return False
    return True


class NotJson(Exception):
    """A text is not JSON, or not JSON that can be read without loss."""

    def __init__(self, reason: str | Problem, offset: int | None = None) -> None:
        self.problem = reason if isinstance(reason, Problem) else Problem("", "json", reason)
        super().__init__(self.problem.message)
        self.offset = offset
        """The offset of the first character that can't be read, where there is one."""


def loads(data: str | bytes | bytearray | memoryview) -> Any:
    """Return the value of a JSON text; raise InvalidPayload if it is not JSON."""
    return read_text(data)[0]


def _read_carefully(data: str | bytes | bytearray | memoryview) -> Any:
    text = ""
    try:
        text = str.__str__(data) if isinstance(data, str) else bytes(data).decode("utf-8-sig")
        return read(text)
    except UnicodeDecodeError as error:
        problem = Problem("", "json", f"is not UTF-8: byte {error.start} can't be decoded")
    except NotJson as error:
        problem = error.problem
        if error.offset is not None:
            line, column = place(text, error.offset)
            problem = problem._replace(message=f"{problem.message} at line {line}, column {column}")
    raise InvalidPayload([problem]) from None


def read_text(
    data: str | bytes | bytearray | memoryview, otherwise: Callable[[Any], Any] = _read_carefully
) -> tuple[Any, bytes | None]:
    """Return the value of a JSON text, and the text that the encoder makes of it, where that is known.

    The fast parser reads it first. The encoder refuses what is nested more than MAX_DEPTH levels deep.

    Args:
        data: The text.
        otherwise: Reads a text that is not JSON, or of which something may be lost; by default, the careful parser.

    Raises:
        InvalidPayload: The text is not JSON.
    """
    try:
        text = data if type(data) is bytes else str.encode(data) if isinstance(data, str) else bytes(data)
        value = orjson.loads(text)
        written = orjson.dumps(value)
        if is_lossless(text, written):
            return value, written
    except (ValueError, TypeError):  # among them UnicodeEncodeError
        pass
    return otherwise(data), None


class Doubtful(Exception):
    """The fast parser can't read a text, or may lose something of it."""


def fast_read(text: bytes) -> Any:
    """Return the value of a JSON text, read by the fast parser.

    Raises:
        Doubtful: The text is not JSON, or the value may differ from what the text says.
    """
    return read_text(text, _doubt)[0]


def meant(text: str, types: Iterable[str]) -> Any:
    """Return the object or the array that a text is the JSON text of, where one of these JSON types is wanted; else None."""
    for name, kind, opening in (("object", dict, "{"), ("array", list, "[")):
        if name in types and text.lstrip().startswith(opening):
            try:
                value = fast_read(text.encode())
            except (Doubtful, UnicodeEncodeError):
                return None
            return value if type(value) is kind else None
    return None


def why_not(text: str, types: Iterable[str]) -> str:
    """Return why a text that begins as JSON text of one of these types can't be read; "" if it does not begin so."""
    if not text.lstrip().startswith(
        tuple(opening for name, opening in (("object", "{"), ("array", "[")) if name in types)
    ):
        return ""
    try:
        read(text)
    except NotJson as error:
        return error.problem.message.removeprefix("is not JSON: ")
    return "something of it would be lost"


def _doubt(text: bytes) -> NoReturn:
    raise Doubtful


def is_lossless(text: bytes, written: bytes) -> bool:
    """Return True if nothing is lost between a JSON text and what the encoder makes of its value, read by the fast parser.

    That parser keeps the last of two equal keys, and makes a float of an integer of more than 64 bits. Neither can have
    happened if the texts are equal; or else if as many strings are written, keys included, as the text has, and the text
    has no number of so many digits.
    """
    return written == text or (_strings(written) == _strings(text) and _DIGITS not in text.translate(_DIGITS_ONLY))


def _strings(text: bytes) -> int:
    """Return twice the number of strings in a JSON text."""
    if b"\\" in text:
        text = text.replace(b"\\\\", b"").replace(b'\\"', b"")
    return text.count(b'"')


_DIGITS = b"0" * 19
"""The least number of digits that an integer of more than 64 bits has, all of them made zero."""
_DIGITS_ONLY = bytes(ord("0") if character in b"0123456789" else ord(" ") for character in range(256))
"""A table for `bytes.translate` that makes every digit a zero, and everything else a space."""


def read(text: str) -> Any:
    """Return the value of a JSON text, read by the careful parser.

    Raises:
        NotJson: The text is not JSON, or nested more than MAX_DEPTH levels deep.
    """
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
