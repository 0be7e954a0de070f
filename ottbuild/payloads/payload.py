"""What builders, parts and models have in common: the wire form, and the checks before it is written."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, ClassVar, Self, Unpack

from ottbuild.payloads.guesses import NoMore, answered, answering, unexpected
from ottbuild.payloads.later import Later
from ottbuild.schemas import jsondata, jsontext
from ottbuild.schemas.fast import is_faultless, valid_text
from ottbuild.schemas.jsondata import shortened
from ottbuild.schemas.problem import InvalidPayload, Problem, errors_in
from ottbuild.schemas.spec import Schema

Wire = dict[str, Any]
"""A payload, or a part of one, as JSON data in wire names and wire order."""


MOST_INDENT = 100
"""The most spaces for a level of indented text."""


class Payload:
    """Something with a wire form."""

    __slots__ = ()

    _null_is_absent: ClassVar[bool] = False
    """A null where the spec allows none counts as an absent field."""

    @property
    def _wire(self) -> Wire:
        raise NotImplementedError

    def _kind(self) -> Schema:
        raise NotImplementedError

    @property
    def kind(self) -> str:
        """The payload kind, such as `line.push`, or the kind of a part, such as `line.flex_box`.

        It is empty for what the spec does not know: `raw(...)`, and an unknown variant inside a parsed payload.
        """
        schema: Schema | None = getattr(self, "_of", None)
        return "" if schema is None else schema.label

    def to_dict(self, *more: Unpack[tuple[()]], check: bool = True, **others: Unpack[NoMore]) -> dict[str, Any]:
        """Return the wire form as new dicts and lists, with keys in the provider's order.

        Args:
            check: Check the payload first. Without, what is wrong is left for the provider to refuse.

        Raises:
            InvalidPayload: The payload breaks a rule; every problem is listed.
        """
        if others or more:
            raise unexpected(self, "to_dict", locals())
        wire = self._wire
        if check:
            self._checked(wire)
        copy: dict[str, Any] = jsondata.copy(wire)
        return copy

    def to_json(
        self,
        *more: Unpack[tuple[()]],
        check: bool = True,
        indent: int | None = None,
        **others: Unpack[NoMore],
    ) -> str:
        """Return the wire form as JSON text.

        Args:
            check: Check the payload first.
            indent: Spaces for each level of a text over several lines; by default the text is compact.

        Raises:
            InvalidPayload: The payload breaks a rule, or holds what JSON can't hold; every problem is listed.
            ValueError: `indent` is no number from 0 to 100.
        """
        if others or more:
            raise unexpected(self, "to_json", locals())
        if indent is None:
            return self.to_bytes(check=check).decode()
        if type(indent) is not int or not 0 <= indent <= MOST_INDENT:
            raise ValueError(f"indent must be a number from 0 to {MOST_INDENT}, not {shortened(indent)}")
        wire = self._wire
        if check:
            self._checked(wire)
        return jsontext.dumps_indented(wire, indent)

    def to_bytes(self, *more: Unpack[tuple[()]], check: bool = True, **others: Unpack[NoMore]) -> bytes:
        """Return the wire form as compact JSON text in UTF-8, ready to be sent.

        Args:
            check: Check the payload first.

        Raises:
            InvalidPayload: The payload breaks a rule, or holds what JSON can't hold; every problem is listed.
        """
        if others or more:
            raise unexpected(self, "to_bytes", locals())
        wire = self._wire
        return self._checked(wire) if check else self._unchecked(wire)

    @answered
    def problems(self) -> tuple[Problem, ...]:
        """Return every problem, errors and warnings, in the order of the payload.

        Only an error stops `to_json()` and its like. A warning is advice, or tells what the provider ignores or may refuse.
        """
        try:
            return self._problems(self._wire)
        except InvalidPayload as error:
            return error.problems

    def _repr_html_(self) -> str | None:
        """Return the picture that notebooks show; None for what the spec does not know."""
        html: str | None = Later("ottbuild.drawing.page").framed(self)
        return html

    def _checked(self, wire: Wire) -> bytes:
        """Return the JSON text of a valid payload; raise InvalidPayload for any other."""
        text = valid_text(self._kind(), wire)
        if text is not None:
            return text
        self._validate(wire)
        return jsontext.dumps(wire)

    @classmethod
    def _checker(cls) -> Callable[[Any, Wire], bytes]:
        """Return a function that does what `_checked` does, for payloads of just this class."""
        return cls._checked

    @classmethod
    def _filler(cls, more: Wire) -> Callable[[Any], Wire | None]:
        """Return a function for the wire form of a payload with more fields, in the order of the spec.

        The function returns None for a payload that it can't add them to, such as one that has others in their places.
        """
        return lambda payload: None

    def _unchecked(self, wire: Wire) -> bytes:
        """Return the JSON text of a payload; raise InvalidPayload only for what JSON can't hold."""
        return jsontext.dumps(wire)

    def _validate(self, wire: Wire) -> None:
        from ottbuild.schemas.validator import validate

        schema = self._kind()
        errors = errors_in(validate(schema, wire, null_is_absent=self._null_is_absent))
        if errors:
            raise InvalidPayload(*self._explained(wire, errors))

    def _problems(self, wire: Wire) -> tuple[Problem, ...]:
        from ottbuild.schemas.validator import validate

        schema = self._kind()
        if is_faultless(schema, wire):
            return ()
        return self._explained(wire, validate(schema, wire, null_is_absent=self._null_is_absent))[0]

    def _explained(self, wire: Wire, problems: tuple[Problem, ...]) -> tuple[tuple[Problem, ...], str, str]:
        """Return problems with what is known of the code that built the payload, its name, and advice."""
        return problems, self._kind().label, ""

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self


answering(globals())
