"""Models: the typed, frozen form of payloads, read from and written to wire JSON by cattrs."""

from __future__ import annotations

from collections import abc
from collections.abc import Callable, Iterator, Mapping
from enum import Enum
from functools import partial
from inspect import signature
from types import NoneType, UnionType
from typing import Annotated, Any, ClassVar, Final, Generic, Literal, TypeVar, Union, Unpack, get_args, get_origin

import attrs
from cattrs import Converter, gen
from cattrs.gen import make_dict_structure_fn, override

from ottbuild.payloads.guesses import NoMore, answering, unexpected
from ottbuild.payloads.hidden import NO_FIELDS, Fields, Secret, as_fields, as_secret, data_of
from ottbuild.payloads.payload import Payload, Wire
from ottbuild.schemas import jsontext
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.shared import shared
from ottbuild.schemas.spec import Schema, tag_name
from ottbuild.schemas.variants import variant

M = TypeVar("M")

_TAKEN_BY_CATTRS = frozenset(
    name
    for function in (make_dict_structure_fn, getattr(gen, "make_dict_structure_fn_from_attrs", make_dict_structure_fn))
    for name in signature(function).parameters
)
"""The arguments beside which cattrs takes the fields of a model, by their names."""


class Unset(Enum):
    """The type of `UNSET`."""

    UNSET = "UNSET"

    def __repr__(self) -> str:
        return "UNSET"

    def __bool__(self) -> bool:
        return False


UNSET: Final = Unset.UNSET
"""Absent, in a field that may also be null; or a required field that a parsed payload lacks, where that is no error."""


@attrs.frozen(kw_only=True, repr=False)
class Model(Payload):
    """A payload, or a part of one."""

    _of: ClassVar[Schema]
    _valid: ClassVar[bool] = False
    """Not known to be valid: models are also made by hand and by parsing."""
    _tag: ClassVar[str] = ""
    """The wire name of the field that tells the members of a union apart."""
    _tags: ClassVar[tuple[str, ...]] = ()
    """The values of that field for this model."""

    unknown_fields: Mapping[str, Any] = attrs.field(default=NO_FIELDS, converter=as_fields, hash=False)
    """Fields of a parsed payload that the spec does not know, as JSON data; written back unchanged, after the known fields.

    They can't be changed, and their values are not shown, as they may be secret.
    """

    def _kind(self) -> Schema:
        return self._of

    @property
    def _wire(self) -> Wire:
        wire: Wire = converter(False).unstructure(self)
        return wire

    def __repr__(self) -> str:
        shown: list[str] = []
        for field in attrs.fields(type(self)):
            value = getattr(self, field.name)
            if field.name != "unknown_fields" and value is not None and value is not UNSET:
                shown.append(f"{field.name}={jsontext.text_of(value)}")
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

    data: Mapping[str, Any] = attrs.field(converter=as_fields, hash=False)
    """The JSON data. They can't be changed, and their values are not shown, as they may be secret."""
    _of: Schema | None = attrs.field(default=None, eq=False)
    """The payload kind, if it is a whole payload."""

    _valid: ClassVar[bool] = False

    def _kind(self) -> Schema:
        if self._of is None:
            raise InvalidPayload([Problem("", "unknown_variant", "is of a variant that the spec does not know")])
        return self._of

    @property
    def _wire(self) -> Wire:
        wire: Wire = converter(False).unstructure(self)
        return wire

    def __hash__(self) -> int:
        return jsontext.hash_of(self.data)

    def __repr__(self) -> str:
        return f"Unknown({self.data!r})"


def structure(schema: Schema, wire: Any, *, tolerant: bool = False) -> Any:
    """Return the model of wire JSON.

    Args:
        schema: The schema of the data.
        wire: The data.
        tolerant: Read objects that lack required fields, which are then `UNSET`.

    Raises:
        TypeError, ValueError, KeyError, AttributeError: The data have another structure than the schema.
    """
    model = converter(tolerant).structure(wire, schema.model)
    return attrs.evolve(model, of=schema) if isinstance(model, Unknown) else model


@shared
def converter(tolerant: bool) -> Converter:
    """Return the cattrs converter of all models. It is strict about types, and keeps what the spec does not know.

    Args:
        tolerant: Read objects that lack required fields.
    """
    read_model = _tolerant_reader if tolerant else _reader
    read_union = partial(_union, tolerant=tolerant)
    conv = Converter(detailed_validation=False, unstruct_collection_overrides={tuple: list})

    for kind in (str, int, float, bool):
        conv.register_structure_hook(kind, _scalar(kind))
    conv.register_structure_hook_func(lambda hint: hint is Any, lambda value, _: jsontext.copy(value))
    conv.register_structure_hook_func(_made_of(Literal), _literal)
    conv.register_structure_hook_factory(_made_of(Secret), lambda hint: _secret(conv, hint))
    conv.register_structure_hook_factory(_made_of(tuple), lambda hint: _array(conv, hint))
    conv.register_structure_hook_factory(_made_of(abc.Mapping), lambda hint: _map(conv, hint))
    conv.register_structure_hook_factory(_made_of(Union, UnionType), lambda hint: read_union(conv, hint))
    conv.register_structure_hook_factory(_made_of(Annotated), lambda hint: _told(conv, hint, tolerant))
    conv.register_structure_hook_factory(_is_model, lambda cls: read_model(conv, cls))
    conv.register_unstructure_hook_factory(_is_model, lambda cls: _writer(conv, cls))
    conv.register_unstructure_hook(Unknown, lambda unknown: _kept(unknown.data))
    conv.register_unstructure_hook(Secret, lambda secret: conv.unstructure(secret.reveal()))
    conv.register_unstructure_hook(Fields, lambda fields: conv.unstructure(data_of(fields)))
    return conv


def _kept(data: Mapping[str, Any]) -> Mapping[str, Any]:
    """Return a copy of an object that the spec does not know; keep the mark of what was given on purpose."""
    data = data_of(data)
    copy: Wire = jsontext.copy(data)
    return jsontext.known_as(copy, data)


def _raw(value: Any) -> bool:
    """Return True if an object was given as it is, by `raw`."""
    return type(value) is jsontext.Given and value.extra is None


def _made_of(*origins: Any) -> Callable[[Any], bool]:
    return lambda hint: get_origin(hint) in origins


def _is_model(hint: Any) -> bool:
    return isinstance(hint, type) and issubclass(hint, Model)


def _scalar(kind: type) -> Callable[[Any, Any], Any]:
    allowed = (int, float) if kind is float else (kind,)

    def read(value: Any, _: Any) -> Any:
        if not isinstance(value, allowed) or (isinstance(value, bool) and kind is not bool):
            raise TypeError(f"{kind.__name__} wanted")
        if type(value) is int and jsontext.too_large(value):
            raise TypeError("shorter number wanted")
        return value

    return read


def _literal(value: Any, hint: Any) -> Any:
    """Read a literal. A value that the spec does not list is kept; one of another type is refused."""
    return _scalar(type(get_args(hint)[0]))(value, None)


def _secret(conv: Converter, hint: Any) -> Callable[[Any, Any], Any]:
    inner = get_args(hint)[0]
    read = conv.get_structure_hook(inner, cache_result=False)
    return lambda value, _: as_secret(read(value, inner))


def _array(conv: Converter, hint: Any) -> Callable[[Any, Any], Any]:
    item = get_args(hint)[0]
    read = conv.get_structure_hook(item, cache_result=False)

    def structure(value: Any, _: Any) -> Any:
        if not isinstance(value, (list, tuple)):
            raise TypeError("array wanted")
        return tuple([read(one, item) for one in value])

    return structure


def _map(conv: Converter, hint: Any) -> Callable[[Any, Any], Any]:
    item = get_args(hint)[1]
    read = conv.get_structure_hook(item, cache_result=False)

    def structure(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            raise TypeError("object wanted")
        return {key: read(one, item) for key, one in value.items()}

    return structure


def _is_union(hint: Any) -> bool:
    return get_origin(hint) in (Union, UnionType)


def _union(conv: Converter, hint: Any, tolerant: bool) -> Callable[[Any, Any], Any]:
    members = [member for member in get_args(hint) if member not in (NoneType, Unset)]
    models = [member for member in members if _is_model(member)]
    nullable = NoneType in get_args(hint)
    if not _is_union(hint):
        return conv.get_structure_hook(hint, cache_result=False)
    if len(members) == 1 and (models or get_origin(members[0]) is Annotated):
        return lambda value, _: None if value is None and nullable else conv.structure(value, members[0])
    if not models:
        scalars = [conv.get_structure_hook(member, cache_result=False) for member in members]

        def read_scalar(value: Any, _: Any) -> Any:
            if value is None and nullable:
                return None
            for read, member in zip(scalars, members, strict=False):
                try:
                    return read(value, member)
                except TypeError:
                    pass
            raise TypeError("none of the types fits")

        return read_scalar

    tag, table, default = variants(tuple(models))
    others = [member for member in members if member not in models and member is not Unknown]
    plain = _union(conv, Union[tuple(others)], tolerant) if others else None  # noqa: UP007  made at run time

    def read_variant(value: Any, _: Any) -> Any:
        if value is None and nullable:
            return None
        if not isinstance(value, dict):
            if plain is not None:
                return plain(value, None)
            raise TypeError("object wanted")
        if _raw(value):
            return Unknown(_kept(value))
        name = value.get(tag) if tag else None
        if name is None or name == "":
            if default is None and tolerant:
                return Unknown(_kept(value))
            if default is None:
                raise TypeError("tag wanted")
            return conv.structure(value, default)
        if not isinstance(name, str):
            raise TypeError("tag wanted")
        return conv.structure(value, table[name]) if name in table else Unknown(_kept(value))

    return read_variant


def _told(conv: Converter, hint: Any, tolerant: bool) -> Callable[[Any, Any], Any]:
    """Read a union whose objects are told apart by their keys: the spec knows the tests."""
    schema: Schema = hint.__metadata__[0]
    models = {member._of: member for member in get_args(hint.__origin__) if _is_model(member)}
    others = tuple(member for member in get_args(hint.__origin__) if not _is_model(member) and member is not Unknown)
    plain = _union(conv, Union[others], tolerant) if others else None  # noqa: UP007  made at run time

    def read(value: Any, _: Any) -> Any:
        if not isinstance(value, dict):
            if plain is not None:
                return plain(value, None)
            raise TypeError("object wanted")
        found = None if _raw(value) else variant(schema.spec, schema.node, value)
        if found is None:
            if value.get(tag_name(schema.node)) is not None and not isinstance(value[tag_name(schema.node)], str):
                raise TypeError("tag wanted")
            return Unknown(_kept(value))
        return conv.structure(value, models[schema.spec.resolve(found["$ref"])])

    return read


def variants(models: tuple[type[Model], ...]) -> tuple[str, dict[str, type[Model]], type[Model] | None]:
    """Return the wire name of a union's tag, the model of each of its values, and the member without a tag."""
    tag = next((model._tag for model in models if model._tag), "")
    table = {value: model for model in models if model._tag == tag for value in model._tags}
    return tag, table, next((model for model in models if not tag or model._tag != tag), None)


def wire_name(field: attrs.Attribute[Any]) -> str:
    """Return the wire name of a field."""
    name: str = field.metadata.get("wire", field.name)
    return name


def _reader(conv: Converter, cls: type[Model]) -> Callable[[Any, Any], Any]:
    attrs.resolve_types(cls)
    if issubclass(cls, ListModel):
        items: Any = attrs.fields_dict(cls)["items"].type
        return lambda value, _: cls(items=conv.structure(value, items))
    fields = [field for field in attrs.fields(cls) if field.name != "unknown_fields"]
    known = {wire_name(field) for field in fields}
    required = {wire_name(field) for field in fields if field.default is attrs.NOTHING or field.metadata.get("const")}
    nullable = {wire_name(field) for field in fields if field.default is UNSET}
    if any(field.name in _TAKEN_BY_CATTRS for field in fields):
        read = _plain_reader(conv, fields)
    else:
        read = make_dict_structure_fn(
            cls,
            conv,
            _cattrs_detailed_validation=False,
            unknown_fields=override(omit=True),
            **{field.name: override(rename=wire_name(field)) for field in fields},  # type: ignore[arg-type]
        )

    def structure(value: Any, _: Any) -> Any:
        if _raw(value):
            return Unknown(_kept(value))
        if not isinstance(value, dict) or any(name not in value for name in required):
            raise TypeError("a required field is missing")
        unknown = {
            key: jsontext.copy(item)
            for key, item in value.items()
            if key not in known or (item is None and key not in required and key not in nullable)
        }
        model = read(value, cls)
        if unknown:
            kept = (
                jsontext.Given(unknown, frozenset(unknown))
                if type(value) is jsontext.Given and value.extra
                else unknown
            )
            object.__setattr__(model, "unknown_fields", Fields(kept))
        return model

    return structure


def _plain_reader(conv: Converter, fields: list[attrs.Attribute[Any]]) -> Callable[[Any, Any], Any]:
    """Return what cattrs would write for a model, which has fields that are called like arguments of cattrs."""
    hooks = {wire_name(field): (field, conv.get_structure_hook(field.type, cache_result=False)) for field in fields}

    def read(value: Any, cls: Any) -> Any:
        known = {field.name: hook(value[key], field.type) for key, (field, hook) in hooks.items() if key in value}
        return cls(**known)

    return read


def _tolerant_reader(conv: Converter, cls: type[Model]) -> Callable[[Any, Any], Any]:
    strict = _reader(conv, cls)
    if issubclass(cls, ListModel):
        return strict
    fields = {wire_name(field): field for field in attrs.fields(cls) if field.name != "unknown_fields"}
    read = {name: conv.get_structure_hook(field.type, cache_result=False) for name, field in fields.items()}
    required = {name for name, field in fields.items() if field.default is attrs.NOTHING or field.metadata.get("const")}

    def structure(value: Any, hint: Any) -> Any:
        if not isinstance(value, dict) or _raw(value) or all(value.get(name) is not None for name in required):
            return strict(value, hint)
        known = {name: item for name, item in value.items() if name in fields and item is not None}
        values: dict[str, Any] = {fields[name].name: UNSET for name in required - known.keys()}
        values |= {fields[name].name: read[name](item, fields[name].type) for name, item in known.items()}
        unknown = {name: jsontext.copy(item) for name, item in value.items() if name not in known}
        return cls(**values, unknown_fields=unknown)

    return structure


def _writer(conv: Converter, cls: type[Model]) -> Callable[[Any], Any]:
    if issubclass(cls, ListModel):
        return lambda model: [conv.unstructure(item) for item in model.items]
    # The writer of cattrs puts required keys before optional ones; the wire has the order of the spec.
    attrs.resolve_types(cls)
    plan = [
        (field.name, wire_name(field), UNSET if _says_null(field) else None)
        for field in attrs.fields(cls)
        if field.name != "unknown_fields"
    ]

    def unstructure(model: Any) -> Wire:
        wire: Wire = {}
        for name, key, absent in plan:
            value = getattr(model, name)
            if value is not absent and value is not UNSET:
                wire[key] = value if type(value) in _SCALARS else conv.unstructure(value)
        if model.unknown_fields:
            unknown = _kept(model.unknown_fields)
            return jsontext.known_as({**wire, **unknown}, unknown)
        return wire

    return unstructure


def _says_null(field: attrs.Attribute[Any]) -> bool:
    """Return True if None in a field is a null on the wire, and not an absent field."""
    required = field.default is attrs.NOTHING
    return field.default is UNSET or (required and NoneType in get_args(field.type))


_SCALARS = frozenset((str, int, float, bool, NoneType))


answering(globals())
