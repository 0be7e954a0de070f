"""What builders, parts and models have in common."""

from __future__ import annotations

from typing import Any, ClassVar, Self

from ottbuild.schemas import jsontext
from ottbuild.schemas.jsontext import dumps_checked
from ottbuild.schemas.problem import InvalidPayload, Problem
from ottbuild.schemas.spec import Schema

Wire = dict[str, Any]
"""A payload, or a part of one, as JSON data in wire names and wire order."""


class Payload:
    """Something with a wire form."""

    __slots__ = ()

    _null_is_absent: ClassVar[bool] = False

    @property
    def _wire(self) -> Wire:
        raise NotImplementedError

    def _kind(self) -> Schema:
        raise NotImplementedError

    @property
    def kind(self) -> str:
        """The payload kind, such as `line.push`; of a part, the name of its component, such as `FlexBox`."""
        return self._kind().label

    def to_dict(self, check: bool = True) -> dict[str, Any]:
        """The wire form as new dicts and lists, keys in the provider's order.

        Raises InvalidPayload, with every problem, unless `check` is false.
        """
        wire = self._wire
        if check:
            self._checked(wire)
        copy: dict[str, Any] = jsontext.copy(wire)
        return copy

    def to_json(self, check: bool = True, indent: int | None = None) -> str:
        """The wire form as JSON text: compact, or over several lines with `indent` spaces a level.

        Raises InvalidPayload, with every problem, unless `check` is false.
        """
        if indent is None:
            return self.to_bytes(check).decode()
        wire = self._wire
        if check:
            self._checked(wire)
        return jsontext.dumps_indented(wire, indent)

    def to_bytes(self, check: bool = True) -> bytes:
        """The wire form as UTF-8 JSON text, ready to be sent.

        Raises InvalidPayload, with every problem, unless `check` is false.
        """
        wire = self._wire
        return self._checked(wire) if check else jsontext.dumps(wire)

    def problems(self) -> tuple[Problem, ...]:
        """Everything that is wrong, in the order of the payload; empty if nothing is."""
        try:
            self._checked(self._wire)
        except InvalidPayload as error:
            return error.problems
        return ()

    def _checked(self, wire: Wire) -> bytes:
        accepts = self._kind().accepts
        try:
            if accepts(wire):
                return dumps_checked(wire)
        except jsontext.SHAPE_ERRORS:  # the validator says where and why
            pass
        self._validate(wire)
        return jsontext.dumps(wire)

    def _validate(self, wire: Wire) -> None:
        from ottbuild.schemas.validator import validate

        schema = self._kind()
        found = validate(schema, wire, null_is_absent=self._null_is_absent)
        if found:
            raise InvalidPayload(found, schema.label)

    def __copy__(self) -> Self:
        return self

    def __deepcopy__(self, memo: object) -> Self:
        return self
