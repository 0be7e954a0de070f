"""Models: the typed, frozen form of payloads, made from wire JSON by generated readers, and written by cattrs."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from types import NoneType
from typing import TYPE_CHECKING, Any, ClassVar, Final, Generic, NoReturn, TypeVar, Unpack, get_args

import attrs

from ottbuild.payloads.guesses import NoMore, answering, unexpected
from ottbuild.payloads.hidden import NO_FIELDS, Fields, Secret, as_fields, data_of
from ottbuild.payloads.payload import Payload, Wire
from ottbuild.schemas import jsondata
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.shared import shared
from ottbuild.schemas.spec import Schema

if TYPE_CHECKING:
    from cattrs import Converter

M = TypeVar("M")


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Final = Unset.UNSET
"""Absent, in a field that may also be null; or a required field that a parsed payload lacks, where that is no error."""


class FrozenModelError(attrs.exceptions.FrozenInstanceError):
    """A field of a model was to be changed."""

    def __init__(self, text: str) -> None:
        AttributeError.__init__(self, text)


def _refuse_change(model: Any, name: str, value: object = None) -> NoReturn:
    """Refuse to change a model, and say how to make another one."""
    raise FrozenModelError(
        f"a {type(model).__name__} can't be changed; attrs.evolve(model, {name}=...) returns a copy with another value"
    )


@attrs.frozen(kw_only=True, repr=False)
class Model(Payload):
    """A payload, or a part of one."""

    _of: ClassVar[Schema]
    _valid: ClassVar[None] = None
    """Not known to be valid: models are also made by hand and by parsing."""
    _tag: ClassVar[str] = ""
    """The wire name of the field that tells the members of a union apart."""
    _tags: ClassVar[tuple[str, ...]] = ()
    """The values of that field for this model."""

    unknown_fields: Mapping[str, Any] = attrs.field(default=NO_FIELDS, converter=as_fields)
    """Fields of a parsed payload that the spec does not know, as JSON data; written back unchanged, after the known fields.

    They can't be changed, and their values are not shown, as they may be secret.
    """

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        # attrs writes one for each frozen class, which gives no advice. The readers' own classes can be changed.
        if vars(cls).get("__setattr__", object.__setattr__) is not object.__setattr__:
            for name in ("__setattr__", "__delattr__"):
                setattr(cls, name, _refuse_change)

    def _kind(self) -> Schema:
        return self._of

    @property
    def _wire(self) -> Wire:
        wire: Wire = converter().unstructure(self)
        return wire

    def __repr__(self) -> str:
        shown: list[str] = []
        for field in attrs.fields(type(self)):
            value = getattr(self, field.name)
            if field.name != "unknown_fields" and value is not None and value is not UNSET:
                shown.append(f"{field.name}={jsondata.text_of(value)}")
        if self.unknown_fields:
            shown.append(f"unknown_fields={self.unknown_fields!r}")
        return f"{type(self).__name__}({', '.join(shown)})"


@attrs.frozen(kw_only=True, repr=False)
class ListModel(Model, Generic[M]):
    """A payload that is a bare array on the wire."""

    items: tuple[M, ...]

    def __iter__(self) -> Iterator[M]:
        return iter(self.items)

    def __len__(self) -> int:
        return len(self.items)

    def __getitem__(self, place: int) -> M:
        return self.items[place]

    def __bool__(self) -> bool:
        return True

    def to_dict(self, *more: Unpack[tuple[()]], check: bool = True, **others: Unpack[NoMore]) -> Any:
        """Return the wire form as a new list.

        Args:
            check: Check the payload first.

        Raises:
            InvalidPayload: The payload breaks a rule; every problem is listed.
        """
        if others or more:
            raise unexpected(self, "to_dict", locals())
        return super().to_dict(check=check)


@attrs.frozen(repr=False)
class Unknown(Payload):
    """A variant that the spec does not know, kept as it was parsed."""

    data: Mapping[str, Any] = attrs.field(converter=as_fields)
    """The JSON data. They can't be changed, and their values are not shown, as they may be secret."""
    _of: Schema | None = attrs.field(default=None, eq=False)
    """The payload kind, if it is a whole payload."""

    _valid: ClassVar[None] = None

    def _kind(self) -> Schema:
        if self._of is None:
            raise InvalidPayload([Problem("", "unknown_variant", "is of a variant that the spec does not know")])
        return self._of

    @property
    def _wire(self) -> Wire:
        wire: Wire = converter().unstructure(self)
        return wire

    def __repr__(self) -> str:
        return f"Unknown({self.data!r})"


@shared
def converter() -> Converter:
    """Return the cattrs converter of all models. Its hooks read with the generated readers."""
    from cattrs import Converter  # reading does not need it, and it takes a while to load

    conv = Converter(unstruct_collection_overrides={tuple: list})
    conv.register_structure_hook_func(_is_model, lambda wire, cls: cls._of.read(wire))
    conv.register_unstructure_hook_factory(_is_model, lambda cls: _writer(conv, cls))
    conv.register_unstructure_hook(Unknown, lambda unknown: _kept(unknown.data))
    conv.register_unstructure_hook(Secret, lambda secret: conv.unstructure(secret.reveal()))
    conv.register_unstructure_hook(Fields, lambda fields: conv.unstructure(data_of(fields)))
    # Keys stay as they are: cattrs would make lists of those that are tuples, and no object has such keys.
    conv.register_unstructure_hook(dict, lambda data: {key: conv.unstructure(value) for key, value in data.items()})
    return conv


def _kept(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a copy of an object that the spec does not know; keep the mark of what was given on purpose."""
    data = data_of(data)
    copy: Wire = jsondata.copy(data)
    return jsondata.known_as(copy, data)


def _is_model(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Model)


def wire_name(field: attrs.Attribute[Any]) -> str:
    """Return the wire name of a field."""
    name: str = field.metadata.get("wire", field.name)
    return name


@shared
def fields_of(cls: type[Model]) -> dict[str, attrs.Attribute[Any]]:
    """Return the fields of a model by their names on the wire."""
    return {wire_name(field): field for field in attrs.fields(cls) if field.name != "unknown_fields"}


def is_required(field: attrs.Attribute[Any]) -> bool:
    """Return True if a payload must have a field."""
    return field.default is attrs.NOTHING or "const" in field.metadata


def _writer(conv: Converter, cls: type[Model]) -> Callable[[Any], Any]:
    if issubclass(cls, ListModel):
        return lambda model: [conv.unstructure(item) for item in model.items]
    # The writer of cattrs puts required keys before optional ones; the wire has the order of the spec.
    attrs.resolve_types(cls)
    plan = [(field.name, name, UNSET if _says_null(field) else None) for name, field in fields_of(cls).items()]

    def unstructure(model: Any) -> Wire:
        wire: Wire = {}
        for name, key, absent in plan:
            value = getattr(model, name)
            if value is not absent and value is not UNSET:
                wire[key] = value if type(value) in _SCALARS else conv.unstructure(value)
        if model.unknown_fields:
            unknown = _kept(model.unknown_fields)
            return jsondata.known_as({**wire, **unknown}, unknown)
        return wire

    return unstructure


def _says_null(field: attrs.Attribute[Any]) -> bool:
    """Return True if None in a field is a null on the wire, and not an absent field."""
    required = field.default is attrs.NOTHING
    return field.default is UNSET or (required and NoneType in get_args(field.type))


_SCALARS = frozenset((str, int, float, bool, NoneType))


answering(globals())
