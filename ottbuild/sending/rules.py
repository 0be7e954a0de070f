"""What the spec says of sending the payloads of an operation."""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from typing import Any
from uuid import uuid4

from ottbuild.http.operation import Operation, described
from ottbuild.http.responses import values_at
from ottbuild.payloads.model import Model
from ottbuild.payloads.payload import Wire
from ottbuild.sending.pace import Rate


class Rules:
    """How the requests of an operation may be sent."""

    def __init__(self, operation: Operation) -> None:
        self._known = described(operation)
        node: dict[str, Any] = self._known.node.get("sending", {})
        key: dict[str, Any] = node.get("key", {})
        self.again: frozenset[int] = frozenset(node.get("again", ()))
        """The HTTP statuses after which the provider asks for the same request again."""
        rate = node.get("rate")
        self.rate: Rate | None = None if rate is None else Rate(rate["requests"], rate["seconds"])
        """How many requests the provider takes; None if that is not documented."""
        self.argument: str | None = key.get("argument")
        """The argument that is the key of a request; None if none is."""
        self.header: str | None = None
        """The header that the argument stands in."""
        if self.argument is not None:
            self.header = self._known.arguments[self.argument]["key"]
        self.field: tuple[str, ...] = tuple(key["field"].split(".")) if "field" in key else ()
        """The way to the field of the payload that is its key; empty if none is."""
        self.hours: int | None = key.get("hours")
        """How long the provider knows a key; None if that is not documented."""
        self._repeated: dict[str, Any] = key.get("repeated", {})
        self.says_accepted: bool = self._repeated.get("accepted", False)
        """True if the answer to a repeated request says that the first one was accepted."""

    @property
    def has_key(self) -> bool:
        """True if the provider knows a request by a key."""
        return self.argument is not None or bool(self.field)

    def is_repeated(self, status: int, headers: Mapping[str, str], answer: Model | None) -> bool:
        """Return True if an answer says that there was a request with this key before."""
        told = self._repeated
        if not told:
            return False
        if "field" in told:
            return answer is not None and answer._wire.get(told["field"]) == told["value"]
        return status == told["status"] and (told.get("header") is None or told["header"] in headers)

    def key_in(self, wire: Wire) -> str | None:
        """Return the key that a payload has; None if it has none, or not for each of its parts."""
        if not self.field:
            return None
        keys = [*values_at(wire, self.field)]
        return " ".join(keys) if keys and all(type(key) is str and key for key in keys) else None  # pyright: ignore

    def keyed(self, wire: Wire, key: str) -> Wire:
        """Return the wire form of a payload with a key in its field, if the field is one of the payload itself."""
        return self._known.with_fields(wire, {self.field[0]: key})

    def new_key(self) -> str | None:
        """Return a key that nobody has used; None where none can be made."""
        optional = len(self.field) == 1 and self.field[0] not in self._known.body.node.get("required", ())
        return str(uuid4()) if self.argument is not None or optional else None


@cache
def rules_of(operation: Operation) -> Rules:
    """Return how the requests of an operation may be sent."""
    return Rules(operation)
