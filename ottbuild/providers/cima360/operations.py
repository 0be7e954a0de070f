"""The requests of CIMA360."""

# Generated from spec/cima360.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ottbuild.http.operation import operation_of
from ottbuild.http.sendable import R_co, Sendable

if TYPE_CHECKING:
    from ottbuild.http.request import Request


class OttMessageRequestSender(Sendable[R_co]):
    """What sends a OttMessageRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.cima360", "ott"),)

    def request(
        self,
        *,
        api_key: str,
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Send a batch of OTT messages; each is accepted or refused on its own.

        Args:
            api_key: Key of the account; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "api_key": api_key,
        }
        return self._request("ott", given, base_url, check)


class ApiSmsRequestSender(Sendable[R_co]):
    """What sends a ApiSmsRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.cima360", "sms"),)

    def request(
        self,
        *,
        api_key: str,
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Send an SMS.

        Args:
            api_key: Key of the account; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "api_key": api_key,
        }
        return self._request("sms", given, base_url, check)


class EmailRequestSender(Sendable[R_co]):
    """What sends a EmailRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.cima360", "email"),)

    def request(
        self,
        *,
        api_key: str,
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Send an email to many recipients; each is accepted or refused on its own.

        Args:
            api_key: Key of the account; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "api_key": api_key,
        }
        return self._request("email", given, base_url, check)
