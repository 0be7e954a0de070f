"""The requests of eSMS."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.

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


class ViberRequestSender(Sendable[R_co]):
    """What sends a ViberRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "viber"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a Viber message to one or many phones.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("viber", given, check)


class ZnsRequestSender(Sendable[R_co]):
    """What sends a ZnsRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "zns"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a Zalo notification to a phone.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("zns", given, check)


class ZnsZaloUidRequestSender(Sendable[R_co]):
    """What sends a ZnsZaloUidRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "zns_zalo_uid"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a Zalo notification to a Zalo user.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("zns_zalo_uid", given, check)


class ZnsHashPhoneRequestSender(Sendable[R_co]):
    """What sends a ZnsHashPhoneRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "zns_hash_phone"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a Zalo notification to a phone of which only the hash is given.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("zns_hash_phone", given, check)


class ZnsV5RequestSender(Sendable[R_co]):
    """What sends a ZnsV5Request."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "zns_v5"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a Zalo notification to a phone, in the older version of the API.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("zns_v5", given, check)


class ZnsV4RequestSender(Sendable[R_co]):
    """What sends a ZnsV4Request."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "zns_v4"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a Zalo notification to a phone, in the oldest version of the API, or one of a journey.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("zns_v4", given, check)


class SmsRequestSender(Sendable[R_co]):
    """What sends a SmsRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "sms"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a text to a phone, as an SMS, a call that says a code, or a Zalo message.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("sms", given, check)


class AdvertisingSmsRequestSender(Sendable[R_co]):
    """What sends a AdvertisingSmsRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "advertising_sms"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send an advertisement by SMS to many phones.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("advertising_sms", given, check)


class MultichannelOtpRequestSender(Sendable[R_co]):
    """What sends a MultichannelOtpRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "multichannel_otp"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a one-time code that eSMS makes to a phone, by Zalo, and by SMS where that fails.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("multichannel_otp", given, check)


class SmsOtpRequestSender(Sendable[R_co]):
    """What sends a SmsOtpRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "sms_otp"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a one-time code that eSMS makes to a phone, by SMS.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("sms_otp", given, check)


class OtpCheckRequestSender(Sendable[R_co]):
    """What sends a OtpCheckRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "otp_check"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Ask whether a one-time code that eSMS made is the right one.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("otp_check", given, check)


class TemplateCallRequestSender(Sendable[R_co]):
    """What sends a TemplateCallRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "template_call"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Call a phone, and say the text of a template.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("template_call", given, check)


class RecordedCallRequestSender(Sendable[R_co]):
    """What sends a RecordedCallRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "recorded_call"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Call a phone, and play a recording.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("recorded_call", given, check)


class MultichannelRequestSender(Sendable[R_co]):
    """What sends a MultichannelRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "multichannel"),)
    _arguments = (
        "api_key",
        "secret_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a Zalo notification to a phone, and an SMS where that fails.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more:
            raise unexpected(self, "request", locals())
        given = (
            api_key,
            secret_key,
            base_url,
        )
        return self._request("multichannel", given, check)


class Account(AnyAccount):
    """An account at eSMS: `Esms.Account(...)`.

    It is validated when it is made. `request(payload)` makes the requests; it shows no credentials.
    """

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.esms", "viber"),
        operation_of("ottbuild.providers.esms", "zns"),
        operation_of("ottbuild.providers.esms", "zns_zalo_uid"),
        operation_of("ottbuild.providers.esms", "zns_hash_phone"),
        operation_of("ottbuild.providers.esms", "zns_v5"),
        operation_of("ottbuild.providers.esms", "zns_v4"),
        operation_of("ottbuild.providers.esms", "sms"),
        operation_of("ottbuild.providers.esms", "advertising_sms"),
        operation_of("ottbuild.providers.esms", "multichannel_otp"),
        operation_of("ottbuild.providers.esms", "sms_otp"),
        operation_of("ottbuild.providers.esms", "otp_check"),
        operation_of("ottbuild.providers.esms", "template_call"),
        operation_of("ottbuild.providers.esms", "recorded_call"),
        operation_of("ottbuild.providers.esms", "multichannel"),
    )

    @answered
    def __init__(
        self,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
    ) -> None:
        """Keep the credentials for all requests.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        self._bind({"api_key": api_key, "secret_key": secret_key, "base_url": base_url})

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
