"""What the generated readers call.

A reader makes a model of JSON data as they mostly are. Whatever is unusual it refuses with some exception, and leaves it
to `ottbuild.payloads.reading`.
"""

from __future__ import annotations

from collections.abc import Callable, Collection
from typing import Any, NoReturn

from ottbuild.payloads.hidden import Fields
from ottbuild.payloads.model import Model, Unknown, fields_of
from ottbuild.schemas.shared import shared
from ottbuild.schemas.spec import Schema, tag_name
from ottbuild.schemas.variants import other_keys, variant


class Unusual(Exception):
    """Data are not as they mostly are."""


def unusual(value: Any = None) -> NoReturn:
    """Refuse to read a value."""
    raise Unusual


def twin(cls: type[Model]) -> Callable[[], Any]:
    """Return a subclass of a model class whose instances are empty at first, and can be changed.

    A reader sets the attributes of such an instance, one by one, and then makes it one of the model class. That takes a
    fifth of the time of `__init__`: only by calls can the attributes of a frozen class be set.
    """
    plain = {name: getattr(object, name) for name in ("__init__", "__setattr__", "__delattr__")}
    return type(cls.__name__, (cls,), {"__slots__": (), **plain})


def keep(model: Any, data: dict[str, Any]) -> None:
    """Keep the fields of an object that a model has no attributes for: unknown ones, and nulls that mean no value."""
    fields, spellings = fields_of(type(model)), _spellings(type(model))
    kept: dict[str, Any] = {}
    for key, item in data.items():
        if key not in fields:
            if spellings and (key in spellings or key.lower() in spellings):
                unusual()
            kept[key] = item
        elif item is None and fields[key].default is None:
            kept[key] = item
    object.__setattr__(model, "unknown_fields", Fields(kept))


@shared
def _spellings(cls: type[Model]) -> Collection[str]:
    """Return the other spellings of the keys of an object; those in lower case stand for any letter case."""
    return other_keys(cls._of.node).keys()


def unknown(data: Any, tag: Any) -> Unknown:
    """Return an object with a tag that the spec does not know."""
    if type(data) is not dict or type(tag) is not str or not tag:
        unusual()
    return Unknown(data)


def told(data: Any, union: Schema, readers: dict[Any, Callable[[Any], Any]]) -> Any:
    """Return the model of one of the objects that are told apart by their keys."""
    if type(data) is not dict:
        unusual()
    found = variant(union.spec, union.node, data)
    if found is not None:
        return readers[found["$ref"]](data)
    tag = data.get(tag_name(union.node))
    if tag is not None and type(tag) is not str:
        unusual()
    return Unknown(data)
