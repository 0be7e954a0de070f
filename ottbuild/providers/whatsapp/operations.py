"""The requests of WhatsApp Cloud API."""

# Generated from spec/whatsapp.yaml by `make regen`. Edit the spec, not this file.

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
    _operations = (operation_of("ottbuild.providers.whatsapp", "send"),)
    _arguments = (
        "phone_number_id",
        "access_token",
        "version",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        phone_number_id: str,
        access_token: str,
        version: str = "v26.0",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a message to one person or group.

        Args:
            phone_number_id: Id of the business phone number that sends; not the number itself.
            access_token: Token of a system user or of a business integration, with the permission
                whatsapp_business_messaging; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or phone_number_id is MISSING or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            phone_number_id,
            access_token,
            version,
            base_url,
        )
        return self._request("send", given, check)


class MarketingMessageSender(Sendable[R_co]):
    """What sends a MarketingMessage."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.whatsapp", "send_marketing_message"),)
    _arguments = (
        "phone_number_id",
        "access_token",
        "version",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        phone_number_id: str,
        access_token: str,
        version: str = "v26.0",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a marketing template to one person through the Marketing Messages API.

        Args:
            phone_number_id: Id of the business phone number that sends; not the number itself.
            access_token: Token of a system user or of a business integration, with the permission
                whatsapp_business_messaging; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or phone_number_id is MISSING or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            phone_number_id,
            access_token,
            version,
            base_url,
        )
        return self._request("send_marketing_message", given, check)


class TemplateDefinitionSender(Sendable[R_co]):
    """What sends a TemplateDefinition."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.whatsapp", "create_template"),)
    _arguments = (
        "waba_id",
        "management_access_token",
        "version",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        waba_id: str,
        management_access_token: str,
        version: str = "v26.0",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Create a template.

        Args:
            waba_id: Id of the WhatsApp Business Account.
            management_access_token: Token of a system user with the permission
                whatsapp_business_management; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or waba_id is MISSING or management_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            waba_id,
            management_access_token,
            version,
            base_url,
        )
        return self._request("create_template", given, check)


class Account(AnyAccount):
    """An account at WhatsApp Cloud API: `WhatsApp.Account(...)`.

    It is validated when it is made. `request(payload)` makes the requests; it shows no credentials.
    """

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.whatsapp", "send"),
        operation_of("ottbuild.providers.whatsapp", "send_marketing_message"),
        operation_of("ottbuild.providers.whatsapp", "create_template"),
    )

    @answered
    def __init__(
        self,
        *,
        version: str = "v26.0",
        phone_number_id: str | None = None,
        access_token: str | None = None,
        waba_id: str | None = None,
        management_access_token: str | None = None,
        base_url: str | None = None,
    ) -> None:
        """Keep the credentials for all requests.

        Args:
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            phone_number_id: Id of the business phone number that sends; not the number itself.
            access_token: Token of a system user or of a business integration, with the permission
                whatsapp_business_messaging; a secret.
            waba_id: Id of the WhatsApp Business Account.
            management_access_token: Token of a system user with the permission
                whatsapp_business_management; a secret.
            base_url: What stands before the path, in place of the provider's own server.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        self._bind(
            {
                "version": version,
                "phone_number_id": phone_number_id,
                "access_token": access_token,
                "waba_id": waba_id,
                "management_access_token": management_access_token,
                "base_url": base_url,
            }
        )

    def request(
        self,
        payload: Sendable[R],
        /,
        *more: Unpack[tuple[()]],
        phone_number_id: str | None = None,
        waba_id: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R]:
        """Return the request that sends a payload.

        Args:
            payload: A payload that an operation sends; a builder or a model.
            phone_number_id: Id of the business phone number that sends; not the number itself.
            waba_id: Id of the WhatsApp Business Account.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or payload is MISSING:
            raise unexpected(self, "request", locals())
        sender = None
        if phone_number_id is waba_id is None:
            sender = self._senders.get(type_of(payload))
        if sender is None:
            sender = self._prepare(
                payload,
                None,
                {
                    "phone_number_id": phone_number_id,
                    "waba_id": waba_id,
                },
            )
        return sender(payload, check)


answering(globals())
