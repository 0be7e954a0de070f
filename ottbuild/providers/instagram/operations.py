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


class ProfileQuerySender(Sendable[R_co]):
    """What sends a ProfileQuery."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "profile"),)
    _arguments = (
        "access_token",
        "host",
        "version",
        "account_id",
        "platform",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        host: Literal["graph.facebook.com", "graph.instagram.com"] = "graph.facebook.com",
        version: str = "v25.0",
        account_id: str = "me",
        platform: Literal["instagram"] = "instagram",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Look at properties of the profile.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account, or `me` for the one of the
                access token.
            platform: Which profile is meant; the Page has one for Messenger as well.
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
            platform,
            base_url,
        )
        return self._request("profile", given, check)


class ProfileSender(Sendable[R_co]):
    """What sends a Profile."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "set_profile"),)
    _arguments = (
        "access_token",
        "host",
        "version",
        "account_id",
        "platform",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        host: Literal["graph.facebook.com", "graph.instagram.com"] = "graph.facebook.com",
        version: str = "v25.0",
        account_id: str = "me",
        platform: Literal["instagram"] = "instagram",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Set properties of the profile; those that are not in the request stay as they are.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account, or `me` for the one of the
                access token.
            platform: Which profile is meant; the Page has one for Messenger as well.
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
            platform,
            base_url,
        )
        return self._request("set_profile", given, check)


class ProfileDeletionSender(Sendable[R_co]):
    """What sends a ProfileDeletion."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "delete_profile"),)
    _arguments = (
        "access_token",
        "host",
        "version",
        "account_id",
        "platform",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        host: Literal["graph.facebook.com", "graph.instagram.com"] = "graph.facebook.com",
        version: str = "v25.0",
        account_id: str = "me",
        platform: Literal["instagram"] = "instagram",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Delete properties of the profile.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account, or `me` for the one of the
                access token.
            platform: Which profile is meant; the Page has one for Messenger as well.
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
            platform,
            base_url,
        )
        return self._request("delete_profile", given, check)


class AttachmentUploadSender(Sendable[R_co]):
    """What sends a AttachmentUpload."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "upload_attachment"),)
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
        """Upload a file that messages can have later.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account, or `me` for the one of the
                access token.
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
        return self._request("upload_attachment", given, check)


class PassThreadControlSender(Sendable[R_co]):
    """What sends a PassThreadControl."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "pass_thread_control"),)
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
        """Pass a conversation on to another app.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account, or `me` for the one of the
                access token.
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
        return self._request("pass_thread_control", given, check)


class TakeThreadControlSender(Sendable[R_co]):
    """What sends a TakeThreadControl."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "take_thread_control"),)
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
        """Take a conversation from another app.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account, or `me` for the one of the
                access token.
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
        return self._request("take_thread_control", given, check)


class RequestThreadControlSender(Sendable[R_co]):
    """What sends a RequestThreadControl."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "request_thread_control"),)
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
        """Ask the app that has a conversation for it.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account, or `me` for the one of the
                access token.
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
        return self._request("request_thread_control", given, check)


class ReleaseThreadControlSender(Sendable[R_co]):
    """What sends a ReleaseThreadControl."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "release_thread_control"),)
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
        """Give a conversation back, so that no app has it.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account, or `me` for the one of the
                access token.
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
        return self._request("release_thread_control", given, check)


class ExtendThreadControlSender(Sendable[R_co]):
    """What sends a ExtendThreadControl."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "extend_thread_control"),)
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
        """Keep a conversation for longer than 24 hours.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account, or `me` for the one of the
                access token.
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
        return self._request("extend_thread_control", given, check)


class ThreadOwnerQuerySender(Sendable[R_co]):
    """What sends a ThreadOwnerQuery."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.instagram", "thread_owner"),)
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
        """Look which app has a conversation.

        Args:
            access_token: Access token of the Page or of the Instagram account; a secret.
            host: Host of the API; the first with the token of a Page, the second with one of
                Instagram Login.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            account_id: Id of the Page or of the Instagram account, or `me` for the one of the
                access token.
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
        return self._request("thread_owner", given, check)


class Account(AnyAccount):
    """An account at Instagram Messaging: `Instagram.Account(...)`.

    It is validated when it is made. `request(payload)` makes the requests; it shows no credentials.
    """

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.instagram", "send"),
        operation_of("ottbuild.providers.instagram", "profile"),
        operation_of("ottbuild.providers.instagram", "set_profile"),
        operation_of("ottbuild.providers.instagram", "delete_profile"),
        operation_of("ottbuild.providers.instagram", "upload_attachment"),
        operation_of("ottbuild.providers.instagram", "pass_thread_control"),
        operation_of("ottbuild.providers.instagram", "take_thread_control"),
        operation_of("ottbuild.providers.instagram", "request_thread_control"),
        operation_of("ottbuild.providers.instagram", "release_thread_control"),
        operation_of("ottbuild.providers.instagram", "extend_thread_control"),
        operation_of("ottbuild.providers.instagram", "thread_owner"),
    )

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
        platform: Literal["instagram"] | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R]:
        """Return the request that sends a payload.

        Args:
            payload: A payload that an operation sends; a builder or a model.
            account_id: Id of the Page or of the Instagram account that sends, or `me` for the one
                of the access token.
            platform: Which profile is meant; the Page has one for Messenger as well.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or payload is MISSING:
            raise unexpected(self, "request", locals())
        sender = None
        if account_id is platform is None:
            sender = self._senders.get(type_of(payload))
        if sender is None:
            sender = self._prepare(
                payload,
                None,
                {
                    "account_id": account_id,
                    "platform": platform,
                },
            )
        return sender(payload, check)


answering(globals())
