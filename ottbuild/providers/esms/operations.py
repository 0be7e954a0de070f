"""The requests of eSMS."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ottbuild.http.operation import operation_of
from ottbuild.http.sendable import R_co, Sendable

if TYPE_CHECKING:
    from ottbuild.http.request import Request


class ViberRequestSender(Sendable[R_co]):
    """What sends a ViberRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "viber"),)

    def request(
        self,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Send a Viber message to one or many phones.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "api_key": api_key,
            "secret_key": secret_key,
        }
        return self._request("viber", given, base_url, check)


class ZnsRequestSender(Sendable[R_co]):
    """What sends a ZnsRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "zns"),)

    def request(
        self,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Send a Zalo notification to a phone.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "api_key": api_key,
            "secret_key": secret_key,
        }
        return self._request("zns", given, base_url, check)


class ZnsZaloUidRequestSender(Sendable[R_co]):
    """What sends a ZnsZaloUidRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "zns_zalo_uid"),)

    def request(
        self,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Send a Zalo notification to a Zalo user.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "api_key": api_key,
            "secret_key": secret_key,
        }
        return self._request("zns_zalo_uid", given, base_url, check)


class ZnsHashPhoneRequestSender(Sendable[R_co]):
    """What sends a ZnsHashPhoneRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "zns_hash_phone"),)

    def request(
        self,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Send a Zalo notification to a phone of which only the hash is given.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "api_key": api_key,
            "secret_key": secret_key,
        }
        return self._request("zns_hash_phone", given, base_url, check)


class MultichannelRequestSender(Sendable[R_co]):
    """What sends a MultichannelRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.esms", "multichannel"),)

    def request(
        self,
        *,
        api_key: str | None = None,
        secret_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Send a Zalo notification to a phone, and an SMS where that fails.

        Args:
            api_key: Key of the account. By default the one in the payload.
            secret_key: Secret of the account. By default the one in the payload.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "api_key": api_key,
            "secret_key": secret_key,
        }
        return self._request("multichannel", given, base_url, check)
