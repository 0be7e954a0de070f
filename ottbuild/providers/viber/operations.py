"""The requests of Viber REST Bot API."""

# Generated from spec/viber.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Unpack

from ottbuild.http.account import Account as AnyAccount
from ottbuild.http.operation import operation_of
from ottbuild.http.sendable import R, R_co, Sendable
from ottbuild.payloads.guesses import MISSING, NoMore, answered, answering, unexpected
from ottbuild.payloads.later import Later
from ottbuild.schemas.jsondata import type_of

if TYPE_CHECKING:
    from ottbuild.http import request as requests
else:
    requests = Later("ottbuild.http.request")


class SendRequestSender(Sendable[R_co]):
    """What sends a SendRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.viber", "send"),)
    _arguments = (
        "auth_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        auth_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a message to one subscriber.

        Args:
            auth_token: Token of the bot; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or auth_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            auth_token,
            base_url,
        )
        return self._request("send", given, check)


class BroadcastRequestSender(Sendable[R_co]):
    """What sends a BroadcastRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.viber", "broadcast"),)
    _arguments = (
        "auth_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        auth_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a message to up to 300 subscribers.

        Args:
            auth_token: Token of the bot; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or auth_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            auth_token,
            base_url,
        )
        return self._request("broadcast", given, check)


class Account(AnyAccount):
    """An account at Viber REST Bot API: `Viber.Account(...)`.

    It is validated when it is made. `request(payload)` makes the requests; it shows no credentials.
    """

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.viber", "send"),
        operation_of("ottbuild.providers.viber", "broadcast"),
    )

    @answered
    def __init__(
        self,
        *,
        auth_token: str,
        base_url: str | None = None,
    ) -> None:
        """Keep the credentials for all requests.

        Args:
            auth_token: Token of the bot; a secret.
            base_url: What stands before the path, in place of the provider's own server.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        self._bind({"auth_token": auth_token, "base_url": base_url})

    def request(
        self,
        payload: Sendable[R],
        /,
        *more: Unpack[tuple[()]],
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R]:
        """Return the request that sends a payload.

        Args:
            payload: A payload that an operation sends; a builder or a model.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or payload is MISSING:
            raise unexpected(self, "request", locals())
        sender = self._senders.get(type_of(payload))
        if sender is None:
            sender = self._prepare(payload, None, {})
        return sender(payload, check)


answering(globals())
