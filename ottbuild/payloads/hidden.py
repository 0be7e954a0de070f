"""What models hold secrets and free data in: types that do not show them, and can't be changed.

Whatever walks a model, field by field, meets these types and not the values.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import FrozenInstanceError
from enum import Enum
from typing import Any, Generic, NoReturn, Self, TypeVar, final

from ottbuild.payloads.payload import Payload
from ottbuild.schemas import jsondata
from ottbuild.schemas.secrets import looks_secret
from ottbuild.schemas.stack import with_room
from ottbuild.schemas.veil import STARS

T_co = TypeVar("T_co", covariant=True)


class Frozen:
    """Something that can't be changed, and so is its own copy."""

    __slots__ = ()

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise FrozenInstanceError(f"cannot assign to field {name!r}")

    def __delattr__(self, name: str) -> NoReturn:
        raise FrozenInstanceError(f"cannot delete field {name!r}")

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self


@final
class Secret(Frozen, Generic[T_co]):
    """A secret in a model. It shows only stars, and equals its value.

    It is no text, so that nothing writes it by chance: `reveal()` returns the value.
    """

    __slots__ = ("_value",)

    _value: T_co

    def __init__(self, value: T_co) -> None:
        object.__setattr__(self, "_value", value)

    def reveal(self) -> T_co:
        """Return the value."""
        return self._value

    def __repr__(self) -> str:
        return STARS

    def __format__(self, spec: str) -> str:
        return STARS

    def __eq__(self, other: object) -> bool:
        return bool(self._value == revealed(other))

    def __hash__(self) -> int:
        return hash(self._value)

    def __bool__(self) -> bool:
        return bool(self._value)

    def __reduce__(self) -> Any:
        return Secret, (self._value,)


def revealed(value: Any) -> Any:
    """Return the value of a secret, and anything else as it is."""
    return value.reveal() if issubclass(type(value), Secret) else value


def uncovered(value: Any) -> Any:
    """Return what a value read of `Fields` hides."""
    value = revealed(value)
    return [uncovered(item) for item in value] if isinstance(value, (list, tuple)) else value


class Shown(Enum):
    """What a JSON object shows of its values."""

    KEYS = "only the keys: no spec knows the data"
    OTHERS = "all but those under names like those of credentials"
    NONE = "no value: all are secret"


@final
class Fields(Frozen, jsondata.Standing, Mapping[str, T_co]):
    """A JSON object that can't be changed; what is read of it is a copy.

    It shows the values of a map that the spec describes, but not those under names like those of credentials. Of data
    that no spec knows it shows only the keys. A value under a name like that of a credential is read as a `Secret`.
    """

    __slots__ = ("_data", "_shown")

    _data: dict[str, Any]
    _shown: Shown

    def __init__(self, data: Mapping[str, T_co], shown: Shown = Shown.KEYS) -> None:
        copy = jsondata.copy(data._data if isinstance(data, Fields) else {key: uncovered(data[key]) for key in data})
        object.__setattr__(self, "_data", jsondata.known_as(copy, data))
        object.__setattr__(self, "_shown", shown)

    def __getitem__(self, key: str) -> T_co:
        value: T_co = self._read(key, jsondata.copy(self._data[key]))
        return value

    def _read(self, key: Any, value: Any) -> Any:
        """Return a copy of a value as it is handed out: whatever walks the object meets no secret in clear."""
        if self._shown is Shown.NONE:
            return as_secrets(value)
        if isinstance(key, str) and looks_secret(key, value):
            return value if isinstance(value, Payload) else as_secret(value)
        if isinstance(value, dict):
            return Fields(value, self._shown)
        return [self._read(None, item) for item in value] if isinstance(value, list) else value

    def __iter__(self) -> Iterator[str]:
        return iter(self._data)

    def __len__(self) -> int:
        return len(self._data)

    def __contains__(self, key: object) -> bool:
        return key in self._data

    def __eq__(self, other: object) -> bool:
        return bool(self._data == data_of(other)) if isinstance(other, Mapping) else NotImplemented

    def __hash__(self) -> int:
        return with_room(lambda: jsondata.hash_of(self._data)) if self._data else _EMPTY

    def __repr__(self) -> str:
        return f"{{{', '.join(f'{key!r}: {self._text(key)}' for key in self._data)}}}"

    def _text(self, key: str) -> str:
        return "..." if self._shown is Shown.KEYS else repr(self[key])

    def plain(self) -> dict[str, Any]:
        """Return the data as plain JSON, secrets in clear."""
        copy: dict[str, Any] = jsondata.copy(self._data)
        return copy

    def __reduce__(self) -> Any:
        return Fields, (self._data, self._shown)


_EMPTY = jsondata.hash_of({})


def data_of(fields: Mapping[str, Any]) -> dict[str, Any]:
    """Return the data of an object. They are shared: copy them before a change."""
    if isinstance(fields, Fields):
        return fields._data
    return fields if isinstance(fields, dict) else dict(fields)


NO_FIELDS: Fields[Any] = Fields({})


def as_fields(value: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return what a model keeps of data that the spec does not know."""
    if type(value) is Fields:
        return value
    return Fields(value) if value else NO_FIELDS


def as_secret(value: Any) -> Any:
    """Return what a model keeps of the value of a secret field."""
    if value is None or isinstance(value, (Secret, Enum)):
        return value
    if isinstance(value, list):
        return Secret(tuple(value))
    return Secret(Fields(value, Shown.OTHERS)) if isinstance(value, Mapping) else Secret(value)


def as_secrets(value: Any) -> Any:
    """Return what a model keeps of a field with secrets in its arrays and maps: all values in those are hidden."""
    if isinstance(value, (list, tuple)):
        return tuple(map(as_secrets, value))
    if isinstance(value, Mapping):
        return Fields(value, Shown.NONE)
    return value if isinstance(value, Payload) else as_secret(value)


def freeze(model: Any, described: tuple[str, ...], free: tuple[str, ...]) -> None:
    """Make the maps in these fields of a new model read-only.

    Args:
        model: The model.
        described: The fields whose values the spec describes.
        free: The fields that can hold anything.
    """
    for names, shown in ((described, Shown.OTHERS), (free, Shown.KEYS)):
        for name in names:
            value = getattr(model, name)
            if isinstance(value, Mapping) and type(value) is not Fields:
                object.__setattr__(model, name, Fields(value, shown))
