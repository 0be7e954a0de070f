"""Payloads that an operation sends."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar, Generic, TypeVar

from ottbuild.http.operation import Operation
from ottbuild.payloads.payload import Payload

if TYPE_CHECKING:
    from ottbuild.http.request import Request

R_co = TypeVar("R_co", covariant=True)


class Sendable(Payload, Generic[R_co]):
    """A payload that `request()` makes an HTTP request of; `R_co` is what `read_response()` makes of the answer."""

    __slots__ = ()

    _operations: ClassVar[tuple[Operation, ...]]
    """The operations that send it; usually one."""

    def _request(self, operation: str, given: Mapping[str, Any], base_url: Any, check: bool) -> Request[R_co]:
        from ottbuild.http.request import request_of

        return request_of(self, self._operations, operation, given, base_url, check)
