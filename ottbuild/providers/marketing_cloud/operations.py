"""The requests of Salesforce Marketing Cloud OTT."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ottbuild.http.operation import operation_of
from ottbuild.http.sendable import R_co, Sendable

if TYPE_CHECKING:
    from ottbuild.http.request import Request


class SendRequestSender(Sendable[R_co]):
    """What sends a SendRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.marketing_cloud", "send"),)

    def request(
        self,
        *,
        subdomain: str,
        access_token: str,
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Send a message to one recipient.

        Args:
            subdomain: The tenant's own subdomain.
            access_token: Access token of an installed package.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "subdomain": subdomain,
            "access_token": access_token,
        }
        return self._request("send", given, base_url, check)


class RegistrationSender(Sendable[R_co]):
    """What sends a Registration."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.marketing_cloud", "register"),)

    def request(
        self,
        *,
        subdomain: str,
        access_token: str,
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Register a Page or a channel; what is registered under the same id is overwritten.

        Args:
            subdomain: The tenant's own subdomain.
            access_token: Access token of an installed package.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "subdomain": subdomain,
            "access_token": access_token,
        }
        return self._request("register", given, base_url, check)
