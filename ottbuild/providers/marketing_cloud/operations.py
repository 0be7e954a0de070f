"""The requests of Salesforce Marketing Cloud OTT."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.

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
    _operations = (operation_of("ottbuild.providers.marketing_cloud", "send"),)
    _arguments = (
        "subdomain",
        "access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        subdomain: str,
        access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a message to one recipient.

        Args:
            subdomain: The tenant's own subdomain.
            access_token: Access token of an installed package.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or subdomain is MISSING or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            subdomain,
            access_token,
            base_url,
        )
        return self._request("send", given, check)


class RegistrationSender(Sendable[R_co]):
    """What sends a Registration."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.marketing_cloud", "register"),)
    _arguments = (
        "subdomain",
        "access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        subdomain: str,
        access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Register a Page or a channel; what is registered under the same id is overwritten.

        Args:
            subdomain: The tenant's own subdomain.
            access_token: Access token of an installed package.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or subdomain is MISSING or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            subdomain,
            access_token,
            base_url,
        )
        return self._request("register", given, check)


class WhatsAppRequestSender(Sendable[R_co]):
    """What sends a WhatsAppRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.marketing_cloud", "whatsapp"),)
    _arguments = (
        "subdomain",
        "access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        subdomain: str,
        access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send what a definition says to recipients of WhatsApp.

        Args:
            subdomain: The tenant's own subdomain.
            access_token: Access token of an installed package.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or subdomain is MISSING or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            subdomain,
            access_token,
            base_url,
        )
        return self._request("whatsapp", given, check)


class WhatsAppDefinitionSender(Sendable[R_co]):
    """What sends a WhatsAppDefinition."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.marketing_cloud", "whatsapp_definition"),)
    _arguments = (
        "subdomain",
        "access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        subdomain: str,
        access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Create a definition of what is sent by WhatsApp.

        Args:
            subdomain: The tenant's own subdomain.
            access_token: Access token of an installed package.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or subdomain is MISSING or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            subdomain,
            access_token,
            base_url,
        )
        return self._request("whatsapp_definition", given, check)


class Account(AnyAccount):
    """An account at Salesforce Marketing Cloud OTT: `MarketingCloud.Account(...)`.

    It is validated when it is made. `request(payload)` makes the requests; it shows no credentials.
    """

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.marketing_cloud", "send"),
        operation_of("ottbuild.providers.marketing_cloud", "register"),
        operation_of("ottbuild.providers.marketing_cloud", "whatsapp"),
        operation_of("ottbuild.providers.marketing_cloud", "whatsapp_definition"),
    )

    @answered
    def __init__(
        self,
        *,
        subdomain: str,
        access_token: str,
        base_url: str | None = None,
    ) -> None:
        """Keep the credentials for all requests.

        Args:
            subdomain: The tenant's own subdomain.
            access_token: Access token of an installed package.
            base_url: What stands before the path, in place of the provider's own server.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        self._bind({"subdomain": subdomain, "access_token": access_token, "base_url": base_url})

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
