"""Parts and builders: what the fluent calls make."""

from __future__ import annotations

import json
from collections.abc import Mapping
from typing import Any, ClassVar, Generic, Self, TypeVar, Union

from ottbuild.payloads.payload import Payload, Wire
from ottbuild.schemas.escapes import printable
from ottbuild.schemas.jsontext import SHAPE_ERRORS, dumps, dumps_checked, hash_of
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.stack import with_room

M_co = TypeVar("M_co", covariant=True)
M = TypeVar("M")
B = TypeVar("B", bound="Builder[Any]")


class Builds(Payload, Generic[M_co]):
    """Something that builds a model: a part, or a builder with a chain of calls.

    Two of one kind are equal if their wire forms are equal in Python: 30 is 30.0, and 1 is True, as for models.
    """

    __slots__ = ()

    _null_is_absent = True

    def build(self) -> M_co:
        """Return the model.

        Raises:
            InvalidPayload: The payload breaks a rule; every problem is listed.
        """
        from ottbuild.payloads.model import structure

        wire = self._wire
        self._checked(wire)
        model: M_co = structure(self._kind(), wire)
        return model

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Builds):
            return NotImplemented
        wire, others = self._wire, other._wire
        try:
            return getattr(self, "_of", None) is getattr(other, "_of", None) and with_room(lambda: wire == others)
        except RecursionError:  # so deep that it is no payload
            return self is other

    def __hash__(self) -> int:
        wire = self._wire
        try:
            return with_room(lambda: hash_of(wire))
        except RecursionError:  # so deep that it is no payload
            return 0

    def __repr__(self) -> str:
        from ottbuild.schemas.secrets import redact

        try:
            text = printable(json.dumps(redact(self._kind(), self._wire), ensure_ascii=False, default=repr))
        except InvalidPayload as error:  # there is no wire form
            text = printable(str(error))
        except Exception:  # it holds what is not JSON; a repr is for looking at just that
            text = "{...}"
        return f"<{self._kind().label} {text}>"


Arg = Union[M, Builds[M]]  # noqa: UP007  a generic alias: a union of a type variable has no | at run time
"""What an argument takes where a part is wanted: the model, or what builds it."""


class Part(Builds[M_co]):
    """A finished part of a message, such as a button. The call that makes it fills its slots; nobody changes them."""

    # `_wire` is a slot in place of the property: it is read for every part of every message.
    __slots__ = ("_of", "_valid", "_wire")  # pyright: ignore[reportIncompatibleMethodOverride]

    _of: Schema
    _wire: Wire
    _valid: bool
    """The part is known to keep every rule. If not, the validator is asked about the whole payload."""

    def _kind(self) -> Schema:
        return self._of

    def _unchecked(self, wire: Wire) -> bytes:
        return _encoded(wire, self._valid)

    def extra(self, fields: Mapping[str, Any] | None, *, at: str = "") -> Self:
        """Add fields that the spec does not know yet, as JSON data; they come after the known ones.

        They are sent as they are; everything else is checked as usual. A field that is given again gets the later value.

        Args:
            fields: Wire names and values. A null is sent as null, also for a known field, for which no call sends it.
            at: JSON Pointer, in wire names, to an object inside this one that the fields go into.

        Raises:
            ValueError: A call sets the field (the text names it), or there is no object at the place.
        """
        from ottbuild.payloads.extra import checked, with_extra

        if not fields:
            return self
        wire = self._wire
        return finished(self._of, with_extra(wire, [checked(self, wire, fields, at)]), False)  # type: ignore[return-value]

    def __reduce__(self) -> Any:
        return finished, (self._of, self._wire, self._valid)


def finished(schema: Schema, wire: Wire, valid: bool) -> Part[Any]:
    """Return a part that holds `wire`."""
    part: Part[Any] = Part()
    part._of, part._wire, part._valid = schema, wire, valid
    return part


def _encoded(wire: Wire, valid: bool) -> bytes:
    """Return the JSON text of wire JSON; `valid` says that every value in it is known to be JSON."""
    if valid:
        try:
            return dumps_checked(wire)
        except TypeError:  # an integer of more than 64 bits, or a lone surrogate
            pass
    return dumps(wire)


_EXTRA = ""
"""The slot of what `extra` adds; no method has that name."""


class Builder(Builds[M_co]):
    """A message under construction. Every call returns a new builder; none is ever changed.

    A builder holds its calls as a linked list: the last call, and the calls before it. So a call costs the same however
    long the chain is, and two chains that start from one builder can't see each other.
    """

    __slots__ = ("_calls", "_parts_valid")

    _of: ClassVar[Schema]

    _calls: Any
    """The calls before the last, its slot and its value; at the start, a dict of the entry point's arguments.

    A slot in a tuple is one that the value is appended to, or the values one by one if they are a tuple.
    """
    _parts_valid: bool
    """Every value so far is known to keep the rules of its own."""

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        """Return the wire form of the values in the slots."""
        raise NotImplementedError

    @staticmethod
    def _complete(wire: Any, /) -> bool:
        """Return True if the wire form keeps every rule across its values, given that each value is valid."""
        raise NotImplementedError

    @staticmethod
    def _light(data: bytes, /) -> bool:
        """Return True if a JSON text is known to keep the rules about the text as a whole."""
        return True

    def _kind(self) -> Schema:
        return self._of

    def _put(self, slot: str | tuple[str], value: tuple[Any, bool]) -> Self:
        """Return a builder with one more value; `value` is its wire form, and True if that is known to be valid."""
        wire, valid = value
        if wire is None:
            return self
        builder = type(self)()
        builder._calls, builder._parts_valid = (self._calls, slot, wire), self._parts_valid and valid
        return builder

    def _extend(self, slot: str, values: tuple[Any, bool]) -> Self:
        """Return a builder with more values in an array."""
        wires, valid = values
        return self._put((slot,), (tuple(wires), valid)) if type(wires) is list else self._put(slot, values)

    def extra(self, fields: Mapping[str, Any] | None, *, at: str = "") -> Self:
        """Add fields that the spec does not know yet, as JSON data; they come after the known ones.

        They are sent as they are; everything else is checked as usual. A field that is given again gets the later value.

        Args:
            fields: Wire names and values. A null is sent as null, also for a known field, for which no call sends it.
            at: JSON Pointer, in wire names, to an object of what the chain has built so far: `/message/contents/0`.

        Raises:
            ValueError: A call sets the field (the text names it), or there is no object at the place.
        """
        from ottbuild.payloads.extra import checked

        return self._extend(_EXTRA, ([checked(self, self._wire, fields, at)], False)) if fields else self

    @property
    def _wire(self) -> Wire:
        values: dict[str, Any] = {}
        lists: dict[tuple[str], list[Any]] = {}
        last: Any = None
        append: Any = None
        rest = self._calls
        while type(rest) is tuple:  # from the last call back to the first
            rest, slot, value = rest
            if slot is last and type(value) is not tuple:  # one of many in a row
                append(value)
            elif type(slot) is str:
                if slot not in values:
                    values[slot] = value
                last = None
            elif slot[0] not in values:  # else a later call has set the slot anew
                items = lists.setdefault(slot, [])
                items += reversed(value) if type(value) is tuple else (value,)
                last, append = slot, items.append
        values = {**rest, **values}
        for (name,), items in lists.items():
            items.reverse()
            if name in values:
                before = values[name]
                items[:0] = before if isinstance(before, (list, tuple)) else (before,)
            values[name] = items
        wire = self._fill(values)
        if not self._parts_valid and _EXTRA in values:
            from ottbuild.payloads.extra import with_extra

            wire = with_extra(wire, values[_EXTRA])
        return wire

    def _checked(self, wire: Wire) -> bytes:
        try:
            if self._parts_valid and self._complete(wire):
                data = dumps_checked(wire)
                if self._light(data):
                    return data
        except SHAPE_ERRORS:  # something is missing, of a wrong type, or not JSON: the validator says which
            pass
        return super()._checked(wire)

    def _unchecked(self, wire: Wire) -> bytes:
        return _encoded(wire, self._parts_valid)

    def _known_valid(self, wire: Wire) -> bool:
        """Return True if the message is known to keep every rule but those about its JSON text."""
        try:
            return self._parts_valid and self._complete(wire)
        except SHAPE_ERRORS:  # something is missing, or of a wrong type
            return False

    def _without(self, slot: str, beside: str) -> tuple[Any, list[Any], list[Any] | None]:
        """Return the calls except those for two slots, what was appended to the first slot, and the value of the second."""
        _, first, steps, _ = self.__reduce__()[1]
        calls: Any = first
        appended: list[Any] = []
        set_to: list[Any] | None = None
        for name, value in reversed(steps):
            if name in (slot, (slot,)):
                appended += value if type(value) is tuple else [value]
            elif name == beside:
                set_to = value
            else:
                calls = (calls, name, value)
        return calls, appended, set_to

    def __reduce__(self) -> Any:
        steps: list[tuple[Any, Any]] = []
        rest = self._calls
        while type(rest) is tuple:
            rest, slot, value = rest
            steps.append((slot, value))
        return resumed, (type(self), rest, steps, self._parts_valid)


def resumed(cls: type[B], first: Wire, steps: list[tuple[Any, Any]], parts_valid: bool) -> B:
    """Return a builder from a pickle, which holds the calls as a list: a long chain would be nested too deeply."""
    builder = cls()
    builder._calls, builder._parts_valid = first, parts_valid
    for slot, value in reversed(steps):
        builder._calls = (builder._calls, slot, value)
    return builder
