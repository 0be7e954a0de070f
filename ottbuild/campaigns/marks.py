"""What stands in a message for the values of a row: fields, and parts that depend on them.

A field is a text with a mark in it, so that f-strings, format specs and concatenation keep it. The mark holds all that is
known of the field, between two lone surrogates. UTF-8 can't carry these, so that nothing sends a mark by mistake.
"""

from __future__ import annotations

import json
import re
from typing import Any, NamedTuple, NoReturn

from ottbuild.payloads.builder import Builds, Part, finished
from ottbuild.payloads.guesses import answered
from ottbuild.payloads.payload import Wire
from ottbuild.schemas.jsondata import FIELD_START, exact, known_as, shortened
from ottbuild.schemas.spec import Schema

_START, _END = FIELD_START, "\udcf1"
_MARK = re.compile(f"{_START}([0-9a-f]*){_END}")
ESCAPED = json.dumps(_START)[1:-1]
"""The start of a mark that JSON text has escaped."""
_STRAY = re.compile(f"[{_START}{_END}]")


class Place(NamedTuple):
    """A field where it stands in a message."""

    name: str
    spec: str = ""
    """How the value is formatted: what stands after the colon in an f-string."""
    formatted: bool = False
    """Whether it was formatted: then it gives a text, whatever the value is."""
    has_default: bool = False
    default: Any = None
    """The value where a row has none."""


class Field(str):
    """The text of a field. It has no value before a row gives it one, so that methods of texts are refused."""

    __slots__ = ("place",)

    place: Place

    def __format__(self, spec: str) -> str:
        if has_marks(spec):
            raise TypeError(f"the format of {self!r} can't hold a field; format the values of the rows instead")
        return _mark(self.place._replace(spec=spec, formatted=True))

    def __repr__(self) -> str:
        default = f", default={self.place.default!r}" if self.place.has_default else ""
        return f"field({self.place.name!r}{default})"

    def __reduce__(self) -> Any:
        return _field, (self.place,)


def _refusing(method: str) -> Any:
    def refuse(self: Field, *_: Any, **__: Any) -> NoReturn:
        raise TypeError(
            f"{self!r} has no value yet, so {method} can't be applied to it; change the values of the rows, or format "
            'them: f"{' + repr(self) + ':.10}"'
        )

    return refuse


_REFUSED = (
    *("capitalize", "casefold", "center", "expandtabs", "ljust", "lower", "lstrip", "partition", "removeprefix"),
    *("removesuffix", "replace", "rjust", "rpartition", "rsplit", "rstrip", "split", "splitlines", "strip", "swapcase"),
    *("title", "translate", "upper", "zfill", "__getitem__", "__mul__", "__rmul__", "__mod__", "__iter__"),
)
for _method in _REFUSED:
    setattr(Field, _method, _refusing(_method))


_NONE: Any = object()
SURROGATES = re.compile("[\ud800-\udfff]")


@answered
def field(name: str, *, default: Any = _NONE) -> Any:
    """Return what stands for a value that every row of a campaign has.

    It can be the argument of any call, alone or inside a text: `f"Hi {field('name')}"`, `f"{field('total'):.2f} EUR"`. Alone, it
    stands for the value itself, also where a number, a boolean or a date is wanted.

    Args:
        name: The name of the value: a key of the rows, or a column of a table.
        default: The value for rows that have none, or where it is null. None leaves out what the field is given for. Without a
            default, such a row is refused.

    Raises:
        TypeError: The name is not a string, or the default is neither a string, a number, a boolean nor None.
        ValueError: The name is empty, or the default holds what UTF-8 can't carry.
    """
    own_name = _name("field", name)
    if not own_name:
        raise ValueError("the name of a field is empty")
    if default is _NONE:
        return _field(Place(own_name))
    value = exact(default) if issubclass(type(default), (str, int, float, type(None))) else _NONE
    if value is _NONE or value != value:
        raise TypeError(f"the default of a field is a string, a number, a boolean or None, not {shortened(default)}")
    if isinstance(value, str) and SURROGATES.search(value):
        raise ValueError(f"the default of {own_name!r} holds a lone surrogate, which UTF-8 can't carry")
    return _field(Place(own_name, has_default=True, default=value))


def _name(of: str, name: Any) -> str:
    """Return a name as a plain text."""
    if not issubclass(type(name), str):
        raise TypeError(f"the name of a {of} is a string, not {shortened(name)}")
    return str.__str__(name)


def _field(place: Place) -> Field:
    made = Field(_mark(place))
    made.place = place
    return made


def _mark(place: Place) -> str:
    return f"{_START}{json.dumps(list(place)).encode().hex()}{_END}"


def pieces(text: str) -> list[str | Place]:
    """Return the parts of a text: literal texts and fields. A text without a field is one literal text.

    Raises:
        ValueError: A mark was cut or changed.
    """
    if not has_marks(text):
        return [text]
    found: list[str | Place] = []
    for index, part in enumerate(_MARK.split(text)):
        if index % 2:
            found.append(Place(*json.loads(bytes.fromhex(part))))
        elif _STRAY.search(part):
            raise ValueError("a text with a field in it was cut or changed; change the values of the rows instead")
        elif part:
            found.append(part)
    return found


# Parts

_KEY = _START
"""The key that a part is marked with: no provider has it."""


@answered
def when(name: str, part: Any) -> Any:
    """Return a part that only some rows have.

    It stands wherever the part could stand, also as an item of a list. A row has the part unless its value of that name is
    missing, null, false or empty.

    Args:
        name: The name of the value that decides.
        part: What a call of a provider makes, such as `Messenger.web_url(...)`; it may hold fields.

    Raises:
        TypeError: The name is not a string, or `part` is not a part.
    """
    return _marked(part, "when", name)


@answered
def each(name: str, part: Any) -> list[Any]:
    """Return a list with a part that is repeated, once for each record of a list that every row has.

    Give it where a list of parts is wanted: `elements=each("products", ...)`, or beside others: `[first, *each("products", ...)]`.
    The fields in the part are those of the record.

    Args:
        name: The name of the list. A list that is missing or null is empty.
        part: What a call of a provider makes, such as `Messenger.generic_element(...)`; it may hold fields.

    Raises:
        TypeError: The name is not a string, or `part` is not a part.
    """
    return [_marked(part, "each", name)]


def _marked(part: Any, how: str, name: str) -> Part[Any]:
    own_name = _name("value", name)
    schema = getattr(part, "_of", None) if issubclass(type(part), Builds) else None
    if not isinstance(schema, Schema):
        raise TypeError(f"{how}() takes a part, such as Messenger.web_url(...), not {shortened(part)}")
    wire = part._wire
    return finished(schema, {**wire, _KEY: [*wire.get(_KEY, ()), [how, own_name]]}, False)


def taken_off(wire: Wire) -> tuple[Wire, list[tuple[str, str]]]:
    """Return an object without its marks, and the marks, from the innermost to the outermost."""
    marks = wire.get(_KEY)
    if not marks:
        return wire, []
    plain = {key: value for key, value in wire.items() if key != _KEY}
    return known_as(plain, wire), [(how, name) for how, name in marks]


def has_marks(text: str) -> bool:
    """Return True if a text holds a mark, or a piece of one."""
    return _START in text or _END in text
