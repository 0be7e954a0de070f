"""The requests of Instagram Messaging."""

# Generated from spec/instagram.yaml by `make regen`. Edit the spec, not this file.

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


class SendRequestSender(Sendable[R_co]):
    """What sends a SendRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "send"),)
    _arguments = (
        "access_token",
        "host",
        "version",
        "account_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        host: Literal["graph.facebook.com", "graph.instagram.com"] = "graph.facebook.com",
        version: str = "v25.0",
        account_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a message, a reaction or a sender action to one person.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account that sends, or `me` for the one
                of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            host,
            version,
            account_id,
            base_url,
        )
        return self._request("send", given, check)


class Account(AnyAccount):
    """An account at Instagram Messaging: `Instagram.Account(...)`.

    It is validated when it is made. `request(payload)` makes the requests; it shows no credentials.
    """

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "send"),)

    @answered
    def __init__(
        self,
        *,
        access_token: str,
        host: Literal["graph.facebook.com", "graph.instagram.com"] = "graph.facebook.com",
        version: str = "v25.0",
        account_id: str = "me",
        base_url: str | None = None,
    ) -> None:
        """Keep the credentials for all requests.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account that sends, or `me` for the one
                of the access token.
            base_url: What stands before the path, in place of the provider's own server.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        self._bind(
            {
                "access_token": access_token,
                "host": host,
                "version": version,
                "account_id": account_id,
                "base_url": base_url,
            }
        )

    def request(
        self,
        payload: Sendable[R],
        /,
        *more: Unpack[tuple[()]],
        account_id: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R]:
        """Return the request that sends a payload.

        Args:
            payload: A payload that an operation sends; a builder or a model.
            account_id: Id of the Page or of the Instagram account that sends, or `me` for the one
                of the access token.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or payload is MISSING:
            raise unexpected(self, "request", locals())
        prepared = None
        if account_id is None:
            prepared = self._prepared.get(type_of(payload))
        if prepared is None:
            prepared = self._prepare(
                payload,
                None,
                {
                    "account_id": account_id,
                },
            )
        return prepared.request(payload, check)


answering(globals())
