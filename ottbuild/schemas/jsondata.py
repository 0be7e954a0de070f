"""JSON data: its types, what is known of its values, and copies of it."""

import math
from collections.abc import Callable, Iterable, Iterator, Mapping, Sized
from datetime import datetime
from itertools import count, islice
from types import FunctionType, MethodType
from typing import Any

from ottbuild.schemas.escapes import STARS, Veiled
from ottbuild.schemas.problem import InvalidPayload, Listing, Problem
from ottbuild.schemas.stack import again

MAX_DEPTH = 254
"""The deepest nesting that a payload may have, which is the deepest that orjson writes. No provider's payloads come near it.

Python's own limits of recursion differ by version, so whatever walks JSON data asks `nested` before it recurses.
"""
SHAPE_ERRORS = (TypeError, LookupError, ValueError, AttributeError, RecursionError)
"""What a check or the encoder raises for JSON data of the wrong shape."""
OBJECT: Any = dict
ARRAY: Any = list
TEXT: Any = str
"""The types of JSON objects, arrays and texts. As names of type Any, they keep type checkers from narrowing the items."""
type_of = type
"""The built-in `type`, for functions with a parameter of that name."""
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
LARGEST_INTEGER = 10**4300 - 1
"""The largest integer that a payload may have: Python reads and writes no longer ones."""
LEAST_INTEGER = -LARGEST_INTEGER
"""The least integer that a payload may have."""
_CONTAINERS = (dict, list, tuple)


def has_type(value: Any, names: str | Iterable[str]) -> bool:
    """Return True if a value is of a JSON type, or of one of several. A boolean is no number."""
    if not isinstance(names, str):
        return any(has_type(value, name) for name in names)
    kind = type(value)
    return names == "boolean" if kind is bool else issubclass(kind, TYPES[names])


def equal(value: Any, other: Any) -> bool:
    """Return True if two scalars are equal in JSON: 1 equals 1.0, but not true."""
    return bool(value == other) and isinstance(value, bool) == isinstance(other, bool)


def comparable(value: Any) -> str:
    """Return a text that is the same for equal JSON data, and for no other; values that are not JSON equal nothing.

    It is a text, as Python salts the hashes of texts: of numbers, anyone finds thousands that have the same hash.
    """
    written: list[str] = []
    _compare(value, written.append)
    return "".join(written)


def _compare(value: Any, write: Callable[[str], None]) -> None:
    kind = type(value)
    if issubclass(kind, str):
        write(f"{str.__len__(value)}:")  # so that no text looks like what stands around it
        write(str.__str__(value))
    elif value is None or kind is bool:
        write(repr(value))
    elif issubclass(kind, (int, float)):
        whole = issubclass(kind, int) or (math.isfinite(value) and float.is_integer(value))
        write(hex(int(value)) if whole else float.__repr__(value))
    elif issubclass(kind, dict):
        write("{")
        for key in sorted(filter(_is_text, dict.keys(value))):
            _compare(key, write)
            _compare(dict.__getitem__(value, key), write)
        write("}" if all(map(_is_text, dict.keys(value))) else f"}}{next(_COUNTER)}")
    elif issubclass(kind, (list, tuple)):
        write("[")
        for item in items_of(value):
            _compare(item, write)
            write(",")
        write("]")
    else:
        write(f"?{next(_COUNTER)}")


_COUNTER = count()
"""Makes the texts of what equals nothing."""


def _is_text(key: Any) -> bool:
    return issubclass(type(key), str)


def hash_of(value: Any) -> int:
    """Return a hash that is the same for what is equal in Python: 1, 1.0 and True are, whatever holds them."""
    kind = type(value)
    if issubclass(kind, dict):
        return hash(frozenset((hash_of(key), hash_of(item)) for key, item in dict.items(value)))
    if issubclass(kind, (list, tuple)):
        return hash(tuple(map(hash_of, items_of(value))))
    try:
        is_other = issubclass(kind, Mapping) and not issubclass(kind, Standing)
        return hash_of({**value}) if is_other else hash(value)
    except RecursionError:
        raise
    except Exception:  # not every value that a caller gives has one
        return 0


class Given(dict[str, Any]):
    """An object of which more is known than its data: what the user asked for, and what calls made it.

    The fast checks accept only plain dicts, so the validator always looks at such an object. A copy is a plain dict.
    """

    __slots__ = ("extra", "made_as", "origin")

    extra: frozenset[str] | None
    """The keys that are allowed although the spec does not know them; None if the whole object is taken as it is."""
    made_as: Any
    """The schema of the part, if it was made for another place than this one; None if that is not known."""
    origin: Any
    """The place in the user's code where it was made, or a tree of such places; None if that is not known."""

    def __init__(
        self, data: dict[str, Any], extra: frozenset[str] | None, made_as: Any = None, origin: Any = None
    ) -> None:
        super().__init__(data)
        self.extra = extra
        self.made_as = made_as
        self.origin = origin


def known_as(wire: dict[str, Any], data: Any) -> dict[str, Any]:
    """Return an object that stands for `data`, with all that is known of that."""
    return Given(wire, data.extra, data.made_as, data.origin) if isinstance(data, Given) else wire


class Twice(tuple[Any, ...]):
    """The values of a field that was given more than once, in their order: no field has more than one on the wire.

    It stands where the value would, so that nothing takes one of them for it: the encoder and the checks refuse it.
    """

    __slots__ = ()


def given_again(before: Any, value: Any) -> Twice:
    """Return the values of a field that was given before; `before` may be several already."""
    return Twice((*before, value) if type(before) is Twice else (before, value))


def once(value: Any, found: dict[tuple[str | int, ...], Twice], path: tuple[str | int, ...] = ()) -> Any:
    """Return JSON data with the last value of each field that was given more than once.

    Args:
        value: The data, not nested too deeply.
        found: Gets all values of these fields, by the paths of the fields.
        path: The path to the data.
    """
    kind = type(value)
    if kind is Twice:
        found[path] = value
        return once(value[-1], found, path)
    if issubclass(kind, dict):
        copy = {key: once(item, found, (*path, key)) for key, item in value.items()}
        return known_as(copy, value)
    if issubclass(kind, (list, tuple)):
        return [once(item, found, (*path, index)) for index, item in enumerate(value)]
    return value


def is_about_data(error: Exception, wire: Any) -> bool:
    """Return True if data are to blame for what a check raises, and not a mistake in the check.

    They are of the wrong shape, or hold values of the caller's own classes, which may raise anything.
    """
    return isinstance(error, SHAPE_ERRORS) or not _is_plain(wire)


def _is_plain(wire: Any) -> bool:
    """Return True if every value and key in data is of a built-in type. It does not recurse."""
    waiting, seen = [wire], set[int]()
    while waiting:
        value = waiting.pop()
        if type(value) in (dict, list, tuple):
            if id(value) not in seen:
                seen.add(id(value))
                waiting += value if type(value) is not dict else [*value, *value.values()]
        elif value is not None and type(value) not in (str, int, float, bool):
            return False
    return True


def copy(value: Any) -> Any:
    """Return a deep copy of JSON data, all of plain types; values that are not JSON are kept as they are.

    Raises:
        InvalidPayload: The data are nested much deeper than a payload may be.
    """
    try:
        return _copy(value, 0)
    except RecursionError:
        return again(lambda: _copy(value, 0))
    except _GivenTwice:
        raise InvalidPayload(problem for problem in unjsonable(value) if problem.rule == GIVEN_TWICE) from None


class _GivenTwice(Exception):
    """Data can't be copied, as a field has more than one value."""


COPIED = MAX_DEPTH + 100
"""The deepest nesting that is copied: what is a little too deep is left for the validator to report, with its place."""


class Kept(str):
    """A text that stands for another one, so that copies keep it."""

    __slots__ = ()


class Standing:
    """Something that stands for JSON data: a copy of it is the data."""

    __slots__ = ()

    def plain(self) -> Any:
        """Return a copy of the data, of plain types."""
        raise NotImplementedError


def _copy(value: Any, depth: int) -> Any:
    kind = type(value)
    if kind is str or kind is int or value is None:
        return value
    if issubclass(kind, dict):  # its own methods may fail, so those of the plain type are called
        if depth > COPIED:
            raise InvalidPayload([too_deep()])
        return {_plain_key(key): _copy(item, depth + 1) for key, item in dict.items(value)}
    if issubclass(kind, (list, tuple)):
        if depth > COPIED:
            raise InvalidPayload([too_deep()])
        if kind is Twice:
            raise _GivenTwice
        return [_copy(item, depth + 1) for item in items_of(value)]
    if kind is bool or kind is float:
        return value
    if issubclass(kind, (str, int, float)) and not issubclass(kind, Kept):
        return exact(value)
    return value.plain() if issubclass(kind, Standing) else value


def items_of(value: Any) -> Iterator[Any]:
    """Iterate over an array, whatever a subclass makes of that."""
    return list.__iter__(value) if issubclass(type(value), list) else tuple.__iter__(value)


MOST_DRAWN = 1_000_000
"""The most items that are read of what is no list, tuple or dict: it may have no end, and its length may be a lie."""


def drawn(values: Iterable[Any]) -> list[Any]:
    """Return the items of something that can be iterated over.

    Raises:
        InvalidPayload: There are too many.
    """
    items = [*islice(iter(values), MOST_DRAWN + 1)]
    _require_end(items)
    return items


def drawn_mapping(values: Mapping[Any, Any]) -> dict[Any, Any]:
    """Return the items of a mapping; of one that is no dict, no more than `drawn` reads."""
    if issubclass(type(values), dict):
        return dict(dict.items(values))  # type: ignore[arg-type]
    items = {key: values[key] for key in islice(iter(values.keys()), MOST_DRAWN + 1)}
    _require_end(items)
    return items


def _require_end(items: Sized) -> None:
    if len(items) > MOST_DRAWN:
        message = f"has more than {MOST_DRAWN:,} items, and is no list or dict, which can have more"
        raise InvalidPayload([Problem("", "max_items", message, MOST_DRAWN)])


class Alien:
    """Stands for a value that is not JSON, of which little more than its type is known."""

    def __init__(self, name: str, kind: type = object, is_aware: bool = False, call: str = "") -> None:
        self.name = name
        self.kind = kind
        self.is_aware = is_aware
        """Whether it is a `datetime` with a time zone."""
        self.call = call
        """What a function is called; "" for any other value."""

    def __str__(self) -> str:
        return self.name

    __repr__ = __str__


def exact(value: Any) -> Any:
    """Return a copy of JSON data in which every value is of a plain type, so that no code of a subclass runs.

    The data must not be nested much deeper than a payload may be. What is not JSON becomes an `Alien`, as a value and as
    a key. `Given` is kept.
    """
    kind = type(value)
    if kind is str or kind is int or kind is float or kind is bool or value is None:
        return value
    if issubclass(kind, dict):
        copy = {_exact_key(key): exact(item) for key, item in dict.items(value)}
        return known_as(copy, value)
    if issubclass(kind, (list, tuple)):
        items = [exact(item) for item in items_of(value)]
        return Twice(items) if kind is Twice else items
    if issubclass(kind, str):
        return str.__str__(value)
    if issubclass(kind, int):
        return int.__add__(value, 0)
    if issubclass(kind, float):
        return float.__add__(value, 0.0)
    return value if kind is Alien else Alien(kind.__name__, kind, _is_aware(value), call_of(value))


def call_of(value: Any) -> str:
    """Return the qualified name of a function or a method; "" for any other value.

    That of a generated call goes on with its parameters, which are left out.
    """
    function = MethodType.__func__.__get__(value) if type(value) is MethodType else value
    return function.__qualname__.partition("(")[0] if type(function) is FunctionType else ""


def _is_aware(value: Any) -> bool:
    return issubclass(type(value), datetime) and datetime.tzinfo.__get__(value) is not None


def _plain_key(key: Any) -> Any:
    return str.__str__(key) if issubclass(type(key), str) and type(key) is not str else key


def _exact_key(key: Any) -> Any:
    kind = type(key)
    if kind is str:
        return key
    if issubclass(kind, str):
        return str.__str__(key)
    return Alien(shortened(key))


def shortened(value: Any) -> str:
    """Return a value as Python writes it, cut if it is long; of what can't be written so, the name of its type."""
    text = _written(value, LONGEST_SHOWN)
    return text if len(text) <= LONGEST_SHOWN else text[: LONGEST_SHOWN - 3] + "..."


def text_of(value: Any) -> str:
    """Return the repr of a value, or a shorter one where that fails."""
    try:
        return repr(value)
    except Exception:  # an integer of too many digits, or a class of the caller's
        return shortened(value)


def _written(value: Any, room: int) -> str:
    """Return a value as Python writes it, or at least the first `room` characters of that."""
    kind = type(value)
    if issubclass(kind, Veiled):
        return STARS
    if kind is dict or kind is Given or kind is list or kind is tuple:
        return _container(value, room) if room > 0 else "..."
    try:
        return repr(str.__getitem__(value, slice(room)) if issubclass(kind, str) else value)
    except Exception:  # an integer of too many digits, or a class of the caller's
        return f"<{kind_of(value)}>"


def _container(value: Any, room: int) -> str:
    opening, closing = "{}" if isinstance(value, dict) else "[]" if isinstance(value, list) else "()"
    parts: list[str] = []
    for item in value.items() if isinstance(value, dict) else value:
        if room <= 0:
            break
        part = ": ".join(_written(half, room - 1) for half in (item if isinstance(value, dict) else (item,)))
        parts.append(part)
        room -= len(part) + 2
    comma = "," if isinstance(value, tuple) and len(value) == 1 else ""
    return f"{opening}{', '.join(parts)}{comma}{closing}"


LONGEST_SHOWN = 80
"""The length to which values are cut in messages."""


def nested(value: Any) -> bool:
    """Return True if JSON data are nested more than MAX_DEPTH levels deep. It does not recurse."""
    level = [value] if issubclass(type(value), _CONTAINERS) else []
    seen, count = {id(holder) for holder in level}, len(level)
    for _ in range(MAX_DEPTH):
        level = [
            item
            for holder in level
            for item in (dict.values(holder) if issubclass(type(holder), dict) else items_of(holder))
            if issubclass(type(item), _CONTAINERS)
        ]
        if not level:
            return False
        seen.update(map(id, level))
        count += len(level)
        if len(seen) < count:  # what is there several times could double on every level
            return _is_deep(value)
    return any(map(_has_items, level))


def _is_deep(value: Any) -> bool:
    """Return the same of data in which something is there several times: each object and array is looked at once."""
    levels: dict[int, int] = {}
    """How many levels there are from an object or an array on, by its id."""
    way = [(value, iter(_holders_in(value)))]
    on_way = {id(value)}
    while way:
        holder, rest = way[-1]
        inner = next((item for item in rest if id(item) not in levels), None)
        if inner is None:
            way.pop()
            on_way.discard(id(holder))
            below = max((levels[id(item)] for item in _holders_in(holder)), default=0)
            levels[id(holder)] = below + _has_items(holder)
        elif id(inner) in on_way or len(way) > MAX_DEPTH:
            return True
        else:
            way.append((inner, iter(_holders_in(inner))))
            on_way.add(id(inner))
    return levels[id(value)] > MAX_DEPTH


def _holders_in(holder: Any) -> list[Any]:
    """Return the objects and arrays in one."""
    items = dict.values(holder) if issubclass(type(holder), dict) else items_of(holder)
    return [item for item in items if issubclass(type(item), _CONTAINERS)]


def _has_items(holder: Any) -> bool:
    return any(True for _ in (dict.keys(holder) if issubclass(type(holder), dict) else items_of(holder)))


def too_deep() -> Problem:
    """Return the problem of data that are nested too deeply."""
    return Problem("", "max_depth", f"is nested more than {MAX_DEPTH} levels deep", MAX_DEPTH)


def plain(value: Any) -> bool:
    """Return True if `value` is JSON data with finite numbers, nested no deeper than MAX_DEPTH."""
    return not unjsonable(value)


def at_path(data: Any, path: Iterable[str | int]) -> Any:
    """Return what stands at a path; None if there is nothing."""
    for step in path:
        if isinstance(step, str):
            data = data.get(step) if isinstance(data, dict) else None
        else:
            data = data[step] if isinstance(data, (list, tuple)) and step < len(data) else None
    return data


def pointer(path: Iterable[str | int]) -> str:
    """Return the JSON Pointer for a path of keys and indexes."""
    return "".join("/" + str(step).replace("~", "~0").replace("/", "~1") for step in path)


def steps(pointer: str) -> list[str]:
    """Return the keys and indexes of a JSON Pointer, all as text."""
    return [step.replace("~1", "/").replace("~0", "~") for step in pointer.split("/")[1:]]


def unjsonable(value: Any, path: Iterable[str | int] = ()) -> list[Problem]:
    """Return a problem for everything in `value` that JSON or UTF-8 can't hold; `path` leads to it in the payload.

    The list is as bounded as that of a validation: the last problem may say how many are left out.
    """
    if nested(value):  # perhaps it contains itself, so that it has no end
        return [too_deep()._replace(pointer=pointer(path))]
    found = Listing()
    _unjsonable(value, [*path], found)
    return found.listed()


def _unjsonable(value: Any, path: list[str | int], found: Listing) -> None:
    if found.full:  # what contains itself several times has no end
        found.patience -= 1
        if found.patience < 0:
            return
    kind = type(value)
    if len(path) > MAX_DEPTH:
        _add(found, path, "max_depth", f"is nested more than {MAX_DEPTH} levels deep", MAX_DEPTH)
    elif issubclass(kind, str):
        if surrogate(value):
            _add(found, path, *about_surrogate(value))
    elif value is None or kind is bool:
        pass
    elif issubclass(kind, int):
        if too_large(int.__add__(value, 0)):
            _add(found, path, "json", TOO_LARGE)
    elif issubclass(kind, float):
        if not math.isfinite(float.__add__(value, 0.0)):
            text = float.__repr__(value)
            _add(found, path, "finite", f"is {text}, which JSON can't hold", actual=text)
    elif kind is Twice:
        _add(found, path, GIVEN_TWICE, "is given more than once; keep one of the values", 1, len(value))
    elif issubclass(kind, dict):
        for key, item in dict.items(value):
            if not issubclass(type(key), str):
                _add(found, path, "json", f"has the key {key_text(key)}, and JSON keys are strings")
            elif surrogate(key):
                own = "has a key with a lone surrogate, which UTF-8 can't carry"
                _add(found, path, *(about_surrogate(key) if FIELD_START in key else ("surrogate", own)))
            else:
                path.append(key)
                _unjsonable(item, path, found)
                path.pop()
    elif issubclass(kind, (list, tuple)):
        for index, item in enumerate(items_of(value)):
            path.append(index)
            _unjsonable(item, path, found)
            path.pop()
    else:
        _add(found, path, "json", f"is {kind_of(value)}, which JSON can't hold")


def _add(found: Listing, path: list[str | int], rule: str, message: str, limit: Any = None, actual: Any = None) -> None:
    if found.full:
        found.left_out.append(True)
    else:
        found.add(Problem(pointer(path), rule, message, limit, actual))


FIELD_START = "\udcf0"
"""What a field of a campaign starts with in a text: a lone surrogate, so that it can't be sent."""
GIVEN_TWICE = "given_twice"
"""The rule that no field is given more than once."""
TOO_LARGE = "is an integer of more than 4300 digits, which hardly anything reads"


def too_large(value: int) -> bool:
    """Return True for an integer of more digits than a payload may have."""
    return not LEAST_INTEGER <= value <= LARGEST_INTEGER


def key_text(key: Any) -> str:
    """Return the key of an object for a message."""
    return key.name if type(key) is Alien else shortened(key)


def surrogate(text: str) -> bool:
    """Return True if `text` holds a lone surrogate."""
    if str.isascii(text):
        return False
    try:
        str.encode(text)
    except UnicodeEncodeError:
        return True
    return False


def about_surrogate(text: str) -> tuple[str, str]:
    """Return the rule that a text with a lone surrogate breaks, and the message."""
    if FIELD_START in text:
        return "field", "depends on a row, so only a campaign can send it: write Campaign(...) around the message"
    return "surrogate", "holds a lone surrogate, which UTF-8 can't carry"


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
        if issubclass(type(value), types):
            return name
    return f"a Python {value.name if type(value) is Alien else type(value).__name__}"


def as_text(value: Any) -> Any:
    """Return an integer as its digits, and anything else unchanged."""
    return str(value) if type(value) is int and not too_large(value) else value
