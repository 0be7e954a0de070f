"""The requests of Messenger Platform Send API."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ottbuild.http.operation import operation_of
from ottbuild.http.sendable import R_co, Sendable

if TYPE_CHECKING:
    from ottbuild.http.request import Request


class SendRequestSender(Sendable[R_co]):
    """What sends a SendRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "send"),)

    def request(
        self,
        *,
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Send a message or a sender action to one person.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page that sends, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "access_token": access_token,
            "version": version,
            "page_id": page_id,
        }
        return self._request("send", given, base_url, check)


class MarketingMessageRequestSender(Sendable[R_co]):
    """What sends a MarketingMessageRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "send_marketing_message"),)

    def request(
        self,
        *,
        ad_account_id: str,
        system_user_access_token: str,
        version: str = "v25.0",
        base_url: str | None = None,
        check: bool = True,
    ) -> Request[R_co]:
        """Send a marketing message to one subscriber.

        Args:
            ad_account_id: Number of the ad account, without `act_`.
            system_user_access_token: Access token of a system user with the permissions for
                marketing messages; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        given: dict[str, Any] = {
            "ad_account_id": ad_account_id,
            "system_user_access_token": system_user_access_token,
            "version": version,
        }
        return self._request("send_marketing_message", given, base_url, check)
