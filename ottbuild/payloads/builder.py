"""Parts and builders: what fluent calls make."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from types import FunctionType
from typing import Any, ClassVar, Generic, ParamSpec, Self, TypeVar, Union

from ottbuild.payloads.payload import Payload, Wire
from ottbuild.schemas.jsontext import SHAPE_ERRORS, dumps_checked
from ottbuild.schemas.problem import InvalidPayload
from ottbuild.schemas.spec import Schema

M_co = TypeVar("M_co", covariant=True)
M = TypeVar("M")
P = ParamSpec("P")
R = TypeVar("R")
B = TypeVar("B", bound="Builder[Any]")


class Builds(Payload, Generic[M_co]):
    """Something that builds a model: a part, or a builder with a chain of calls."""

    __slots__ = ()

    _null_is_absent = True

    def build(self) -> M_co:
        """The finished model. Raises InvalidPayload, with every problem."""
        from ottbuild.payloads.model import structure

        wire = self._wire
        self._checked(wire)
        model: M_co = structure(self._kind(), wire)
        return model

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Builds):
            return NotImplemented
        return self._kind() is other._kind() and self._wire == other._wire

    def __hash__(self) -> int:
        return hash(json.dumps(self._wire, sort_keys=True, default=repr))

    def __repr__(self) -> str:
        from ottbuild.schemas.secrets import redact

        try:
            text = json.dumps(redact(self._kind(), self._wire), ensure_ascii=False, default=repr)
        except InvalidPayload as error:  # it can't be put together
            text = str(error)
        return f"<{self._kind().label} {text}>"


class Part(Builds[M_co]):
    """A finished part of a message, such as a button. The calls that make one fill its slots, and nobody after them."""

    # A slot in the place of the property `_wire`: it is read for every part of every message.
    __slots__ = ("_of", "_valid", "_wire")  # pyright: ignore[reportIncompatibleMethodOverride]

    _of: Schema
    _wire: Wire
    _valid: bool
    """Whether it surely keeps every rule; if not, the whole payload is looked at again."""

    def _kind(self) -> Schema:
        return self._of

    def extra(self, fields: Mapping[str, Any] | None, *, at: str = "") -> Self:
        """Adds fields that the spec does not know yet, as JSON data; they come after the known ones.

        They are sent as they are; everything else is checked as ever. Given again, a field gets the later value.

        Args:
            fields: Wire names and values. A null is sent as one, also for a known field, for which no call sends it.
            at: JSON Pointer, in wire names, to an object inside this one that they go into.

        Raises:
            ValueError: A call sets the field (it says which), or there is no object at the place.
        """
        from ottbuild.payloads.extra import checked, with_extra

        if not fields:
            return self
        wire = self._wire
        return finished(self._of, with_extra(wire, [checked(self, wire, fields, at)]), False)  # type: ignore[return-value]

    def __reduce__(self) -> Any:
        return finished, (self._of, self._wire, self._valid)


def finished(schema: Schema, wire: Wire, ok: bool) -> Part[Any]:
    """A part that holds `wire`."""
    part: Part[Any] = Part()
    part._of, part._wire, part._valid = schema, wire, ok
    return part


Arg = Union[M, Builds[M]]  # noqa: UP007  a generic alias: a union of a type variable has no | at run time
"""What an argument takes where a message part is wanted: the built model, or what builds it."""


_EXTRA = ""
"""The slot of what `extra` adds; no method has that name."""


class Builder(Builds[M_co]):
    """A message under construction. Every call gives a new builder; none is ever changed.

    A builder holds its calls as a linked list: the last one, and the list before it. So a call costs the same however
    long the chain is, and two chains that start from one builder can't see each other.
    """

    __slots__ = ("_calls", "_parts_valid")

    _of: ClassVar[Schema]

    _calls: Any
    """The calls before the last, its slot and its value; or at the start, a dict of the entry point's arguments.

    A slot in a tuple of its own is one that the value is appended to; a tuple of values, one by one.
    """
    _parts_valid: bool
    """Whether every part so far surely keeps every rule."""

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        """The wire form of the values that calls have given."""
        raise NotImplementedError

    @staticmethod
    def _complete(wire: Any, /) -> bool:
        """Whether the wire form surely keeps every rule but those about its text, if all its parts do."""
        raise NotImplementedError

    @staticmethod
    def _light(data: bytes, /) -> bool:
        """Whether a message with this text surely keeps the rules about text, as do all its parts."""
        return True

    def _kind(self) -> Schema:
        return self._of

    def _put(self, slot: str | tuple[str], made: tuple[Any, bool]) -> Self:
        wire, ok = made
        if wire is None:
            return self
        it = type(self)()
        it._calls, it._parts_valid = (self._calls, slot, wire), self._parts_valid and ok
        return it

    def _extend(self, slot: str, made: tuple[Any, bool]) -> Self:
        wires, ok = made
        return self._put((slot,), (tuple(wires), ok)) if type(wires) is list else self._put(slot, made)

    def extra(self, fields: Mapping[str, Any] | None, *, at: str = "") -> Self:
        """Adds fields that the spec does not know yet, as JSON data; they come after the known ones.

        They are sent as they are; everything else is checked as ever. Given again, a field gets the later value.

        Args:
            fields: Wire names and values. A null is sent as one, also for a known field, for which no call sends it.
            at: JSON Pointer, in wire names, to an object of what the chain has built so far: `/message/contents/0`.

        Raises:
            ValueError: A call sets the field (it says which), or there is no object at the place.
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
            elif slot[0] not in values:  # else it was set anew after this call
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

    def _known_valid(self, wire: Wire) -> bool:
        try:
            return self._parts_valid and self._complete(wire)
        except SHAPE_ERRORS:  # something is missing, or of a wrong type
            return False

    def _without(self, slot: str, beside: str) -> tuple[Any, list[Any], list[Any] | None]:
        """The calls but those for two slots; what was appended to the first, and what stands in the second."""
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


def resumed(cls: type[B], first: Wire, steps: list[tuple[Any, Any]], fine: bool) -> B:
    """A builder that comes out of a pickle; as a list, as a chain of thousands of calls would be nested too deeply."""
    it = cls()
    it._calls, it._parts_valid = first, fine
    for slot, value in reversed(steps):
        it._calls = (it._calls, slot, value)
    return it


def many_keywords(function: Callable[P, R]) -> Callable[P, R]:
    """Makes calls of a function with many keyword parameters cheap.

    CPython looks up the defaults of keyword-only parameters one by one, and copies those of the others all at once: for
    twenty of them, that is a quarter of a call. Type checkers go on asking for keywords.
    """
    if not isinstance(function, FunctionType):
        return function
    plain: FunctionType = function
    code = plain.__code__
    names = code.co_varnames[code.co_argcount : code.co_argcount + code.co_kwonlyargcount]
    keywords = plain.__kwdefaults__ or {}
    if len(keywords) == len(names):
        shown = FunctionType(code, plain.__globals__, plain.__name__, plain.__defaults__, plain.__closure__)
        shown.__kwdefaults__, shown.__annotations__ = keywords, plain.__annotations__
        plain.__wrapped__ = shown  # type: ignore[attr-defined]  # whose signature `help` and `inspect` tell
        plain.__code__ = code.replace(co_argcount=code.co_argcount + len(names), co_kwonlyargcount=0)
        plain.__defaults__ = (*(plain.__defaults__ or ()), *(keywords[name] for name in names))
        plain.__kwdefaults__ = None
    return function
