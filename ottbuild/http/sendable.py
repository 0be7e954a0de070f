"""Payloads that an operation sends."""

from __future__ import annotations

from types import NoneType
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ottbuild.http.operation import Operation
from ottbuild.payloads.payload import Payload

if TYPE_CHECKING:
    from ottbuild.http.prepared import Sender
    from ottbuild.http.request import Request

R = TypeVar("R")
R_co = TypeVar("R_co", covariant=True)


class Sendable(Payload, Generic[R_co]):
    """A payload that `request()` makes an HTTP request of; `R_co` is what `read_response()` makes of the answer."""

    __slots__ = ()

    _operations: ClassVar[tuple[Operation, ...]]
    """The operations that send it; usually one."""
    _arguments: ClassVar[tuple[str, ...]]
    """The names of their arguments."""
    _last: ClassVar[dict[str, _Last]]
    """Id of an operation -> the arguments that are most likely given again: one entry, whatever is sent."""

    def __init_subclass__(cls, **options: Any) -> None:
        super().__init_subclass__(**options)
        if "_operations" in cls.__dict__:
            cls._last = {}

    def _request(self, operation: str, given: tuple[Any, ...], check: bool) -> Request[R_co]:
        """Return the request that sends it.

        Args:
            operation: The operation that is called.
            given: Its arguments, in the order of `_arguments`; None counts as not given.
            check: Check the payload first.
        """
        last = self._last.get(operation)
        types = [type(self), *map(type, given)]
        # These are texts and None, so == runs no code but Python's own.
        if last is not None and types == last.types and given == last.given:
            return last.sender(self, check)
        from ottbuild.http.prepared import Prepared, named

        prepared = Prepared(named(self._operations, operation), dict(zip(self._arguments, given, strict=True)))
        sender = prepared.sender(type(self))
        if _PLAIN.issuperset(types[1:]):
            self._last[operation] = _Last(types, given, sender)
        return sender(self, check)


class _Last:
    """The last arguments that an operation was prepared with. It is no tuple, so that no repr shows them."""

    __slots__ = ("given", "sender", "types")

    def __init__(self, types: list[type], given: tuple[Any, ...], sender: Sender) -> None:
        self.types = types
        """The class of the payload, and those of the arguments."""
        self.given = given
        self.sender = sender


_PLAIN = frozenset((str, NoneType))
