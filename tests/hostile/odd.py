"""Odd values: what an attacker, a mistake or another library may pass where data are wanted."""

from __future__ import annotations

import datetime
import decimal
import enum
import uuid
from typing import Any
from unittest.mock import MagicMock


class Trap(Exception):
    """Raised by the code of an odd value. The library never has to run that code."""


def _spring(*_: Any, **__: Any) -> Any:
    raise Trap


_METHODS = (
    "__eq__ __ne__ __lt__ __le__ __hash__ __str__ __repr__ __len__ __bool__ __iter__ __contains__ __getitem__ __format__ "
    "__index__ __int__ __float__ __add__ __sub__ __reversed__ keys values items get copy startswith encode isascii lower "
    "isprintable replace partition split lstrip __reduce_ex__ __reduce__ bit_length is_integer"
).split()


def _trapped(base: type) -> type:
    names = [name for name in _METHODS if base is object or hasattr(base, name)]
    keep = ("__hash__", "__eq__") if base is str else ()  # a dict that has such a key asks for these
    return type(f"Trapped{base.__name__.title()}", (base,), {name: _spring for name in names if name not in keep})


TrappedStr: Any = _trapped(str)
TrappedInt: Any = _trapped(int)
TrappedFloat: Any = _trapped(float)
TrappedDict: Any = _trapped(dict)
TrappedList: Any = _trapped(list)
TrappedTuple: Any = _trapped(tuple)
TrappedObject: Any = _trapped(object)


class Liar:
    """Says that it is a dict."""

    @property
    def __class__(self) -> Any:
        return dict


class Classless:
    """Tells nobody its class."""

    __class__ = property(_spring)  # type: ignore[assignment]


class Colour(enum.Enum):
    RED = "red"


class Name(enum.StrEnum):
    TEXT = "text"


class Size(enum.IntEnum):
    ONE = 1


def nested(levels: int) -> Any:
    value: Any = []
    for _ in range(levels):
        value = [value]
    return value


CYCLE: dict[str, Any] = {"type": "text"}
CYCLE["messages"] = CYCLE["contents"] = [CYCLE]

ODD: dict[str, Any] = {
    "null": None,
    "true": True,
    "a number": 5,
    "a text": "x",
    "NaN": float("nan"),
    "infinity": float("inf"),
    "minus zero": -0.0,
    "a huge integer": 10**5000,
    "a huge negative integer": -(10**5000),
    "an integer of 70 bits": 2**70,
    "digits": "9" * 5000,
    "digits of another script": "\u0665" * 5000,
    "a number beyond floats": "1e400",
    "a surrogate": "\ud800",
    "half of two": {"\udfff": "\ud800"},
    "NUL": "\x00",
    "bytes": b"x",
    "an empty array": [],
    "an empty object": {},
    "an empty key": {"": {"": ""}},
    "an array in an array": [[]],
    "a cycle": CYCLE,
    "deep enough": nested(150),
    "deep": nested(250),
    "too deep": nested(5000),
    "keys of all sorts": {2: 1, None: 2, (1, 2): 3, True: 4, 1.5: 5},
    "a set": {1},
    "a date": datetime.datetime(2030, 1, 1),
    "a decimal": decimal.Decimal("1.5"),
    "a UUID": uuid.UUID(int=1),
    "an enumeration": Colour.RED,
    "an enumeration of texts": Name.TEXT,
    "an enumeration of integers": Size.ONE,
    "a class": dict,
    "a function": len,
    "an iterator": iter(()),
    "a mock": MagicMock(),
    "a mock of a dict": MagicMock(spec=dict),
    "an exception": ValueError("x"),
    "a trapped text": TrappedStr("text"),
    "a trapped integer": TrappedInt(5),
    "a trapped float": TrappedFloat(5.5),
    "a trapped object": TrappedDict(type="text", text="x"),
    "a trapped array": TrappedList([1, 2]),
    "a trapped tuple": TrappedTuple([1, 2]),
    "a trap": TrappedObject(),
    "a liar": Liar(),
    "of no class": Classless(),
}
"""What is no payload, or no part of one."""
