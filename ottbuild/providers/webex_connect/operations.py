"""The requests of Webex Connect Messaging API."""

# Generated from spec/webex_connect.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Literal, Unpack

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


class MessageSender(Sendable[R_co]):
    """What sends a Message."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.webex_connect", "send"),)
    _arguments = (
        "region",
        "service_key",
        "jwt",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        region: Literal["ca", "eu", "uk", "us", "us1", "in", "au"],
        service_key: str | None = None,
        jwt: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Queue one message for up to 1000 destinations.

        Args:
            region: Where the tenant is hosted. us is Oregon, us1 the USA on Azure.
            service_key: Key of a live service; a secret. Ignored where a token is sent as well.
            jwt: Token with the claims iss (the service id) and iat (Unix seconds), signed with
                HS256 and the Base64-decoded service secret; good for 60 minutes.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or region is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            region,
            service_key,
            jwt,
            base_url,
        )
        return self._request("send", given, check)


class V2MessageSender(Sendable[R_co]):
    """What sends a V2Message."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.webex_connect", "v2_send"),)
    _arguments = (
        "region",
        "service_key",
        "jwt",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        region: Literal["ca", "eu", "uk", "us", "us1", "in", "au"],
        service_key: str | None = None,
        jwt: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Queue one message for up to 1000 recipients, in version 2 of the API.

        Args:
            region: Where the tenant is hosted. us is Oregon, us1 the USA on Azure.
            service_key: Key of a live service; a secret. Ignored where a token is sent as well.
            jwt: Token with the claims iss (the service id) and iat (Unix seconds), signed with
                HS256 and the Base64-decoded service secret; good for 60 minutes.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or region is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            region,
            service_key,
            jwt,
            base_url,
        )
        return self._request("v2_send", given, check)


class VoiceCallRequestSender(Sendable[R_co]):
    """What sends a VoiceCallRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.webex_connect", "voice_call"),)
    _arguments = (
        "region",
        "service_key",
        "jwt",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        region: Literal["ca", "eu", "uk", "us", "us1", "in", "au"],
        service_key: str | None = None,
        jwt: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Call a number, and play a recording or say a text.

        Args:
            region: Where the tenant is hosted. us is Oregon, us1 the USA on Azure.
            service_key: Key of a live service; a secret. Ignored where a token is sent as well.
            jwt: Token with the claims iss (the service id) and iat (Unix seconds), signed with
                HS256 and the Base64-decoded service secret; good for 60 minutes.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or region is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            region,
            service_key,
            jwt,
            base_url,
        )
        return self._request("voice_call", given, check)


class Account(AnyAccount):
    """An account at Webex Connect Messaging API: `WebexConnect.Account(...)`.

    It is validated when it is made. `request(payload)` makes the requests; it shows no credentials.
    """

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.webex_connect", "send"),
        operation_of("ottbuild.providers.webex_connect", "v2_send"),
        operation_of("ottbuild.providers.webex_connect", "voice_call"),
    )

    @answered
    def __init__(
        self,
        *,
        region: Literal["ca", "eu", "uk", "us", "us1", "in", "au"],
        service_key: str | None = None,
        jwt: str | None = None,
        base_url: str | None = None,
    ) -> None:
        """Keep the credentials for all requests.

        Args:
            region: Where the tenant is hosted. us is Oregon, us1 the USA on Azure.
            service_key: Key of a live service; a secret. Ignored where a token is sent as well.
            jwt: Token with the claims iss (the service id) and iat (Unix seconds), signed with
                HS256 and the Base64-decoded service secret; good for 60 minutes.
            base_url: What stands before the path, in place of the provider's own server.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        self._bind({"region": region, "service_key": service_key, "jwt": jwt, "base_url": base_url})

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
