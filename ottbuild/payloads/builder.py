"""Parts and builders: what the fluent calls make."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, Any, ClassVar, ForwardRef, Generic, Self, TypeAlias, TypeVar

from ottbuild.payloads.guesses import answered, no_attribute, unknown_method
from ottbuild.payloads.origins import ADVICE, TRACING, trace
from ottbuild.payloads.payload import Payload, Wire
from ottbuild.schemas.escapes import printable
from ottbuild.schemas.jsondata import SHAPE_ERRORS, given_again, hash_of, is_about_data
from ottbuild.schemas.jsontext import dumps, dumps_checked
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.stack import with_room

if TYPE_CHECKING:
    from ottbuild.payloads.model import Unknown

M_co = TypeVar("M_co", covariant=True)
M = TypeVar("M")
Chain = TypeVar("Chain", bound="Builder[Any]")
"""The class of a builder. Its methods say it in place of `Self`, of which jedi knows only the class with the method."""


class Builds(Payload, Generic[M_co]):
    """Something that builds a model: a part, or a builder with a chain of calls.

    Two of one kind are equal if their wire forms are equal in Python: 30 is 30.0, and 1 is True, as for models.
    """

    __slots__ = ()

    _null_is_absent = True

    @answered
    def build(self) -> M_co:
        """Return the model.

        Raises:
            InvalidPayload: The payload breaks a rule; every problem is listed.
        """
        from ottbuild.payloads.reading import structure

        wire = self._wire
        self._checked(wire)
        model: M_co = structure(self._kind(), wire)
        return model

    def _explained(self, wire: Wire, problems: tuple[Problem, ...]) -> tuple[tuple[Problem, ...], str, str]:
        from ottbuild.payloads.explained import explained

        schema = self._kind()
        try:
            problems = explained(schema, wire, problems)
        except Exception as error:  # the problems come first: an odd value may fail when it is looked at
            if not is_about_data(error, wire):
                raise
        return problems, schema.label, "" if TRACING else ADVICE

    def __eq__(self, other: object) -> bool:
        if not issubclass(type(other), Builds):
            return NotImplemented
        wire, others = self._wire, other._wire  # type: ignore[attr-defined]
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


if TYPE_CHECKING:
    Arg: TypeAlias = M | Unknown | Builds[M | Unknown] | Mapping[str, Any]
else:
    _UNKNOWN = ForwardRef("Unknown", module="ottbuild.payloads.model")
    Arg = M | _UNKNOWN | Builds[M | _UNKNOWN] | Mapping[str, Any]
"""What an argument takes where a part is wanted: the model, what builds it, or its wire form as plain data."""


def _missing(owner: Any, name: str) -> Any:
    """Report a method that does not exist, with what was probably meant."""
    return no_attribute(owner, name, lambda: unknown_method(owner, name))


class Part(Builds[M_co]):
    """A finished part of a message, such as a button. The call that makes it fills its slots; nobody changes them."""

    __slots__ = ("_given", "_of", "_valid")

    _of: Schema
    _given: Wire
    """The wire form as the call was given it: if the part is not known to be valid, perhaps with values that are not JSON."""
    _valid: Schema | None
    """The component, if the part is known to keep every rule. If not, the validator is asked about the whole payload.

    One look at it answers two questions, as Python 3.11 reads the slots of a class with a __getattr__ slowly.
    """

    if not TYPE_CHECKING:  # type checkers report such a name by themselves
        __getattr__ = _missing

    @property
    def _wire(self) -> Wire:
        return self._given if self._valid is not None else converted(self._of, self._given)

    def _kind(self) -> Schema:
        return self._of

    def _unchecked(self, wire: Wire) -> bytes:
        return _encoded(wire, self._valid is not None)

    @answered
    def extra(self, fields: Mapping[str, Any] | None, *, at: str = "") -> Self:
        """Add fields that the spec does not know yet, as JSON data; they come after the known ones.

        They are sent as they are; everything else is checked as usual. A field that is given again gets the later value.

        Args:
            fields: Wire names and values. A null is sent as null, also for a known field that no call has set.
            at: JSON Pointer, in wire names, to an object inside this one that the fields go into.

        Raises:
            ValueError: A call sets the field (the text names it), or there is no object at the place.
        """
        from ottbuild.payloads.extra import checked

        if not fields:
            return self
        more = Extended[M_co]()
        more._of, more._before = self._of, self
        more._added = checked(self, fields, at, self._added if isinstance(self, Extended) else None)
        return more  # type: ignore[return-value]

    def __reduce__(self) -> Any:
        return finished, (self._of, self._given, self._valid is not None)


class Extended(Part[M_co]):
    """A part with more fields. Like a builder, it holds its calls as a linked list, so that each costs the same."""

    __slots__ = ("_added", "_before")

    _valid = None
    _added: Any
    _before: Part[M_co]

    @property
    def _given(self) -> Wire:  # type: ignore[override]
        from ottbuild.payloads.extra import with_extra

        part: Part[M_co] = self
        extras: list[Any] = []
        while isinstance(part, Extended):
            extras.append(part._added)
            part = part._before
        has_null = any(None in extra.fields.values() for extra in extras)
        return with_extra(part._wire if has_null else part._given, reversed(extras))


def finished(schema: Schema, wire: Wire, valid: bool) -> Part[Any]:
    """Return a part that holds `wire`."""
    part: Part[Any] = Part()
    part._of, part._given, part._valid = schema, wire, schema if valid else None
    return part


def converted(schema: Schema, wire: Wire) -> Wire:
    """Return wire JSON that is not known to be valid, with JSON data for the other values that a call takes."""
    from ottbuild.payloads.conversion import plain

    data: Wire = plain(schema, wire)
    return data


def _is_missing(value: Any) -> bool:
    from ottbuild.payloads.values import is_missing

    return is_missing(value)


def _is_stray(value: Any) -> bool:
    """Return True for a value that was given where a list is wanted."""
    return value is not None and type(value) not in (list, tuple) and not _is_missing(value)


def _is_bare(value: Any) -> bool:
    """Return True for a list in which nothing stands for a value."""
    return type(value) in (list, tuple) and all(map(_is_missing, value))


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


State = tuple[Any, Any, Any, bool]
"""What a call leaves: the state before it, the slot, the value, and whether all values so far keep the rules of their own.

At the start, the state before is None, and the value is a dict of the entry point's arguments. A slot in a tuple is one that
the value is appended to, or the values one by one if they are a tuple.
"""


class Builder(Builds[M_co]):
    """A message under construction. Every call returns a new builder; none is ever changed.

    A builder holds its calls as a linked list: the last call, and the calls before it. So a call costs the same however
    long the chain is, and two chains that start from one builder can't see each other.
    """

    __slots__ = ("_origins", "_state")

    _of: ClassVar[Schema]
    _alone: ClassVar[Mapping[str, tuple[bool, tuple[str, ...]]]] = {}
    """Slot -> True if the provider refuses an empty list there, and what else the object takes that only such slots fill.

    A list with nothing in it is left out before there is an object that holds nothing else, as that object goes, too.
    """

    _state: State
    """One slot, as a class that answers for unknown names reads its slots slowly in Python 3.11."""
    _origins: Any
    """The places of the calls, only with OTTBUILD_TRACE: those before the last, and the last; at the start, a place."""

    if not TYPE_CHECKING:  # type checkers report such a name by themselves
        __getattr__ = _missing

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        """Return the wire form of the values in the slots."""
        raise NotImplementedError

    @staticmethod
    def _complete(wire: Any, /) -> bool:
        """Return True if the wire form keeps every rule across its values, given that each value is valid."""
        raise NotImplementedError

    def _kind(self) -> Schema:
        return self._of

    def _put(self: Chain, slot: str | tuple[str], value: tuple[Any, bool]) -> Chain:
        """Return a builder with one more value; `value` is its wire form, and True if that is known to be valid."""
        wire, valid = value
        if wire is None:
            return self
        before = self._state
        builder = type(self)()
        builder._state = (before, slot, wire, before[3] and valid)
        return builder

    def _extend(self: Chain, slot: str, values: tuple[Any, bool]) -> Chain:
        """Return a builder with more values in an array."""
        wires, valid = values
        if type(wires) is tuple and not wires:  # nothing is left of what was given
            return self
        return self._put((slot,), (tuple(wires), valid)) if type(wires) is list else self._put(slot, values)

    @answered
    def extra(self: Chain, fields: Mapping[str, Any] | None, *, at: str = "") -> Chain:
        """Add fields that the spec does not know yet, as JSON data; they come after the known ones.

        They are sent as they are; everything else is checked as usual. A field that is given again gets the later value.

        Args:
            fields: Wire names and values. A null is sent as null, also for a known field that no call has set.
            at: JSON Pointer, in wire names, to an object of what the chain has built so far: `/message/contents/0`.

        Raises:
            ValueError: A call sets the field (the text names it), or there is no object at the place.
        """
        from ottbuild.payloads.extra import checked

        if not fields:
            return self
        _, slot, value, _ = self._state
        last = value[-1] if slot == (_EXTRA,) else None
        return self._extend(_EXTRA, ([checked(self, fields, at, last)], False))

    @property
    def _wire(self) -> Wire:
        state = self._state
        known = state[3]
        values = _set_once(state) if known else None
        return type(self)._fill(values) if values is not None else self._given_wire(state, known)

    def _given_wire(self, state: State, known: bool) -> Wire:
        """Return the wire form of the values in any state."""
        calls: list[State] = []
        while state[0] is not None:  # from the last call back to the first
            calls.append(state)
            state = state[0]
        values: dict[str, Any] = {**state[2]}
        lists: dict[tuple[str], list[Any]] = {}
        last: Any = None
        append: Any = None
        for _, slot, value, _ in reversed(calls):
            if slot is last and type(value) is not tuple:  # one of many in a row
                append(value)
            elif type(slot) is str:
                if known or not _is_missing(value):
                    before = values.get(slot)
                    values[slot] = value if before is None or _is_missing(before) else given_again(before, value)
            else:
                if slot not in lists:
                    before = values.get(slot[0])
                    stray = _is_stray(before)
                    items = lists[slot] = [] if stray else _as_list(before)
                    values[slot[0]] = given_again(before, items) if stray else items
                last, append = slot, lists[slot].append
                if type(value) is tuple:
                    lists[slot] += value
                else:
                    append(value)
        if known:
            return type(self)._fill(values)
        wire = self._filled(values)
        if _EXTRA in values:
            from ottbuild.payloads.extra import with_extra

            wire = with_extra(wire, values[_EXTRA])
        return converted(self._of, wire)

    def _filled(self, values: dict[str, Any]) -> Wire:
        """Return the wire form of values that are not known to be valid."""
        for slot, (refused, others) in self._alone.items():
            value = values.get(slot)
            if _is_bare(value) and (value or refused) and values.keys().isdisjoint(others):
                values = {name: value for name, value in values.items() if name != slot}
        return type(self)._fill(values)

    def _checked(self, wire: Wire) -> bytes:
        try:
            if self._state[3] and type(self)._complete(wire):
                data = dumps_checked(wire)
                fits = self._of.text_fits
                if fits is None or fits(wire, data):
                    return data
        except SHAPE_ERRORS:  # something is missing, of a wrong type, or not JSON: the validator says which
            pass
        return super()._checked(wire)

    @classmethod
    def _checker(cls) -> Callable[[Any, Wire], bytes]:
        kind: Any = cls
        checked: Callable[[Any, Wire], bytes] = kind._checked
        complete = cls._complete
        if cls._of.text_fits is not None:
            return checked

        def checked_fast(builder: Builder[Any], wire: Wire) -> bytes:
            try:
                if builder._state[3] and complete(wire):
                    return dumps_checked(wire)
            except SHAPE_ERRORS:
                pass
            return checked(builder, wire)

        return checked_fast

    @classmethod
    def _filler(cls, more: Wire) -> Callable[[Any], Wire | None]:
        from ottbuild.payloads.calls import entries

        methods = [call for entry in entries(cls._of)[:1] for call in entry.methods if len(call.params) == 1]
        setters = {call.params[0].place: call.name for call in methods}
        chain: Any = cls()
        chain._state = (None, "", {}, True)
        for key, value in more.items():
            if (key,) in setters:
                chain = getattr(chain, setters[(key,)])(value)
        state: State = chain._state
        slots, fill = _set_once(state), cls._fill
        if TRACING or not state[3] or slots is None or len(slots) < len(more):
            return super()._filler(more)
        number = len(slots)

        def filled(builder: Builder[Any]) -> Wire | None:
            state = builder._state
            values = _set_once(state) if state[3] else None
            if values is None:
                return None
            whole = len(values) + number
            values |= slots
            return fill(values) if len(values) == whole else None

        return filled

    def _unchecked(self, wire: Wire) -> bytes:
        return _encoded(wire, self._state[3])

    def _known_valid(self, wire: Wire) -> bool:
        """Return True if the message is known to keep every rule but those about its JSON text."""
        try:
            return self._state[3] and type(self)._complete(wire)
        except SHAPE_ERRORS:  # something is missing, or of a wrong type
            return False

    def _first(self, slot: str) -> Any:
        """Return what the entry point was given for a slot; None for nothing."""
        state = self._state
        while state[0] is not None:
            state = state[0]
        value = state[2].get(slot)
        return None if _is_missing(value) else value

    def _without(self, slot: str, beside: str | None) -> tuple[State, list[Any], list[Any] | None]:
        """Return the state without two slots, what was appended to the first slot, and the value of the second, if any."""
        _, first, steps, valid = self.__reduce__()[1]
        values = {name: value for name, value in first.items() if name not in (slot, beside)}
        state: State = (None, "", values, valid)
        appended: list[Any] = _as_list(first.get(slot))
        set_to: list[Any] | None = _as_list(first[beside]) if beside in first else None
        for name, value in reversed(steps):
            if name in (slot, (slot,)):
                appended += _as_list(value)
            elif beside and name in (beside, (beside,)):
                set_to = [*(set_to or ()), *_as_list(value)]
            else:
                state = (state, name, value, valid)
        return state, appended, set_to

    def __reduce__(self) -> Any:
        steps: list[tuple[Any, Any]] = []
        state = self._state
        while state[0] is not None:
            state, slot, value, _ = state
            steps.append((slot, value))
        return resumed, (type(self), state[2], steps, self._state[3])


def _set_once(state: State) -> dict[str, Any] | None:
    """Return the values of a state by slot; None if one was set twice, or both set and appended to."""
    values: dict[str, Any] = {}
    lists: list[list[Any]] = []
    items: Any = None
    last: Any = None
    name = ""
    before, slot, value, _ = state
    while before is not None:  # from the last call back to the first
        if slot is not last:  # not one of many in a row
            if type(slot) is str:
                if slot in values:
                    return None
                values[slot] = value
                before, slot, value, _ = before
                continue
            last = slot
            if slot[0] is not name:
                name = slot[0]
                items = values.get(name)
                if items is None:
                    items = values[name] = []
                    lists.append(items)
                elif all(items is not known for known in lists):
                    return None
        if type(value) is tuple:
            items += reversed(value)
        else:
            items.append(value)
        before, slot, value, _ = before
    for items in lists:
        items.reverse()
    number = len(values) + len(value)
    values |= value
    return values if len(values) == number else None


def _as_list(value: Any) -> list[Any]:
    """Return what a call has given for an array: several items, or one."""
    return [] if value is None else [*value] if isinstance(value, (list, tuple)) else [value]


def resumed(cls: type[Chain], first: Wire, steps: list[tuple[Any, Any]], valid: bool) -> Chain:
    """Return a builder from a pickle, which holds the calls as a list: a long chain would be nested too deeply."""
    builder = cls()
    builder._state = (None, "", first, valid)
    for slot, value in reversed(steps):
        builder._state = (builder._state, slot, value, valid)
    return builder


if TRACING:
    trace(Part, Builder)
