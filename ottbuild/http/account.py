"""Accounts: credentials that are given once, for all requests to a provider."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Any, ClassVar

from ottbuild.http.operation import Operation, described
from ottbuild.http.sendable import Sendable
from ottbuild.payloads.guesses import no_attribute, unknown
from ottbuild.payloads.hidden import Frozen, revealed
from ottbuild.payloads.later import Later
from ottbuild.schemas import jsondata
from ottbuild.schemas.spec import Schema
from ottbuild.schemas.veil import STARS

if TYPE_CHECKING:
    from ottbuild.http import prepared
    from ottbuild.http.prepared import Sender
else:
    prepared = Later("ottbuild.http.prepared")


class Account(Frozen):
    """The credentials of an account at a provider, and where its API is.

    It is validated once, and makes the requests of any number of payloads, in any number of threads. It shows no
    credentials; a pickle contains them.
    """

    __slots__ = ("_given", "_senders")

    _operations: ClassVar[tuple[Operation, ...]]
    """All operations of the provider."""

    _given: dict[str, Any]
    _senders: dict[type, prepared.Sender]
    """Class of a payload -> what makes its requests, where its operation needs no more arguments."""

    # Type checkers report such a name by themselves. Python 3.11 looks names up slowly in a class with a __getattr__, so the
    # generated `request` looks up as few as it can.
    if not TYPE_CHECKING:

        def __getattr__(self, name: str) -> Any:
            return no_attribute(self, name, lambda: _unknown(self._operations[0].package, name))

    def _bind(self, given: Mapping[str, Any]) -> None:
        """Keep arguments of the operations; refuse those that are wrong, and those that no operation can do without."""
        from ottbuild.http.prepared import missing_values, values_of, wrong_values

        kept = {name: revealed(value) for name, value in given.items() if value is not None}
        wrong: dict[str, None] = {}
        missing: list[dict[str, None]] = []
        for operation in self._operations:
            known = described(operation)
            values = values_of(known, kept)
            wrong |= dict.fromkeys(wrong_values(known, values))
            wanted = [name for name, argument in known.arguments.items() if not known.is_later(argument)]
            missing.append(dict.fromkeys(missing_values(known, values, wanted)))
        always = [text for text in missing[0] if all(text in others for others in missing)]
        if wrong or always:
            raise ValueError("\n  ".join([f"{self._name} can't be used:", *wrong, *always]))
        object.__setattr__(self, "_given", kept)
        object.__setattr__(self, "_senders", {})

    @property
    def _name(self) -> str:
        return f"{self._operations[0].package.rpartition('.')[2]}.Account"

    def _prepare(self, payload: Any, operation: str | None, parameters: Mapping[str, Any]) -> Sender:
        """Return what makes the request of a payload; keep it if others of its kind need no more arguments.

        Args:
            payload: What is sent.
            operation: The operation that is called; None for the only one that sends the payload.
            parameters: More arguments of the operation.
        """
        from ottbuild.http.prepared import Prepared, named, refusal

        if not issubclass(type(payload), Sendable):
            raise TypeError(f"{self._name} sends {self._kinds()}, not {_shown(payload)}{_wrapped(payload)}")
        operations = payload._operations
        if operations[0] not in self._operations:
            raise ValueError(f"{self._name} sends {self._kinds()}, not {payload.kind}")
        only = operations[0] if len(operations) == 1 and operation is None else named(operations, operation)
        more = {name: value for name, value in parameters.items() if value is not None}
        known = described(only)
        foreign = [f"{name}: is no argument of {only}" for name in more if name not in known.arguments]
        if foreign:
            raise refusal(known, foreign)
        sender = Prepared(only, {**self._given, **more}).sender(type(payload))
        if not more and operation is None:
            self._senders[type(payload)] = sender
        return sender

    def _kinds(self) -> str:
        return ", ".join(dict.fromkeys(described(operation).body.label for operation in self._operations))

    def __repr__(self) -> str:
        names = ", ".join(f"{name}={STARS}" for name in self._given)
        return f"<{self._name} {names}>"

    def __reduce__(self) -> Any:
        return resumed, (type(self), self._given)


def resumed(cls: type[Account], given: dict[str, Any]) -> Account:
    """Return an account from a pickle."""
    account = cls.__new__(cls)
    account._bind(given)
    return account


def _shown(payload: Any) -> str:
    """Return what something is that can't be sent by itself."""
    kind = getattr(payload, "kind", "")
    return kind if isinstance(kind, str) and kind else jsondata.kind_of(payload)


def _wrapped(payload: Any) -> str:
    """Return which calls take something that can't be sent by itself, as the end of a sentence."""
    made = getattr(payload, "_of", None)
    if not isinstance(made, Schema):
        return ""
    from ottbuild.payloads.calls import takers

    calls = takers(made)
    return f"; give it to {calls}" if calls else ""


def _unknown(package: str, name: str) -> AttributeError:
    """Return the error about a name that an account does not have."""
    from ottbuild.payloads.answers import about_account

    return unknown(about_account, package, name)
