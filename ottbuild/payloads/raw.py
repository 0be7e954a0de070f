"""Parts that a spec does not know, given as JSON data."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ottbuild.payloads.builder import Builds
from ottbuild.payloads.conversion import plain_data
from ottbuild.payloads.extra import copied
from ottbuild.payloads.guesses import answered
from ottbuild.payloads.payload import Wire
from ottbuild.schemas.jsondata import Given, unjsonable
from ottbuild.schemas.jsontext import dumps
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import Schema


class Raw(Builds[Any]):
    """A part, given as JSON data, that the spec does not know."""

    __slots__ = ("_wire",)  # pyright: ignore[reportIncompatibleMethodOverride]

    _wire: Wire
    _of = None
    _valid = None

    def _kind(self) -> Schema:
        raise InvalidPayload([Problem("", "unknown_variant", "is of a variant that the spec does not know")])

    def _checked(self, wire: Wire) -> bytes:
        problems = self._problems(wire)
        if problems:
            raise InvalidPayload(problems)
        return dumps(wire)

    def _problems(self, wire: Wire) -> tuple[Problem, ...]:
        return tuple(unjsonable(wire))

    @answered
    def build(self) -> Any:
        """Return the part as an `Unknown` model.

        Raises:
            InvalidPayload: It holds what JSON can't hold.
        """
        from ottbuild.payloads.model import Unknown

        self._checked(self._wire)
        return Unknown(self._wire)

    def __eq__(self, other: object) -> bool:
        return self._wire == other._wire if isinstance(other, Raw) else NotImplemented

    __hash__ = Builds.__hash__

    def __repr__(self) -> str:
        return f"<raw {{{', '.join(f'{name!r}: ...' for name in self._wire)}}}>"


@answered
def raw(data: Mapping[str, Any]) -> Any:
    """Return a whole part or variant that the spec does not know yet, given as JSON data.

    It goes wherever a call takes a part, and is sent as it is, nulls included; NaN is null, too. Everything around it is
    checked as usual. For what the spec knows, give the dict itself: it is checked like any other part, and a field that
    is None is left out.

        Messenger.button_template("Ready?").buttons([ottbuild.raw({"type": "new_button", "title": "Go"})])
    """
    if not issubclass(type(data), Mapping):  # pyright: ignore[reportUnnecessaryIsInstance]  not everyone checks types
        raise TypeError(f"raw() takes a JSON object, as a dict, and not {type(data).__name__}")
    part = Raw()
    part._wire = Given(plain_data(copied(data)), None)
    return part
