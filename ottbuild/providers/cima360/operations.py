"""The requests of CIMA360."""

# Generated from spec/cima360.yaml by `make regen`. Edit the spec, not this file.

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


class OttMessageRequestSender(Sendable[R_co]):
    """What sends a OttMessageRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.cima360", "ott"),)
    _arguments = (
        "api_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a batch of OTT messages; each is accepted or refused on its own.

        Args:
            api_key: Key of the account; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or api_key is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            base_url,
        )
        return self._request("ott", given, check)


class ApiSmsRequestSender(Sendable[R_co]):
    """What sends a ApiSmsRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.cima360", "sms"),)
    _arguments = (
        "api_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send an SMS.

        Args:
            api_key: Key of the account; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or api_key is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            base_url,
        )
        return self._request("sms", given, check)


class EmailRequestSender(Sendable[R_co]):
    """What sends a EmailRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.cima360", "email"),)
    _arguments = (
        "api_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send an email to many recipients; each is accepted or refused on its own.

        Args:
            api_key: Key of the account; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or api_key is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            base_url,
        )
        return self._request("email", given, check)


class Account(AnyAccount):
    """An account at CIMA360: `Cima360.Account(...)`.

    It is validated when it is made. `request(payload)` makes the requests; it shows no credentials.
    """

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.cima360", "ott"),
        operation_of("ottbuild.providers.cima360", "sms"),
        operation_of("ottbuild.providers.cima360", "email"),
    )

    @answered
    def __init__(
        self,
        *,
        api_key: str,
        base_url: str | None = None,
    ) -> None:
        """Keep the credentials for all requests.

        Args:
            api_key: Key of the account; a secret.
            base_url: What stands before the path, in place of the provider's own server.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        self._bind({"api_key": api_key, "base_url": base_url})

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
