"""The requests of Messenger Platform Send API."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.

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
    _operations = (operation_of("ottbuild.providers.messenger", "send"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a message or a sender action to one person.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page that sends, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("send", given, check)


class ProfileQuerySender(Sendable[R_co]):
    """What sends a ProfileQuery."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "profile"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Look at properties of the profile.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("profile", given, check)


class ProfileSender(Sendable[R_co]):
    """What sends a Profile."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "set_profile"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Set properties of the profile; those that are not in the request stay as they are.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("set_profile", given, check)


class ProfileDeletionSender(Sendable[R_co]):
    """What sends a ProfileDeletion."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "delete_profile"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Delete properties of the profile.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("delete_profile", given, check)


class CustomUserSettingsQuerySender(Sendable[R_co]):
    """What sends a CustomUserSettingsQuery."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "custom_user_settings"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Look at the persistent menu of one person, and that of the Page.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("custom_user_settings", given, check)


class CustomUserSettingsSender(Sendable[R_co]):
    """What sends a CustomUserSettings."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "set_custom_user_settings"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Set the persistent menu of one person.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("set_custom_user_settings", given, check)


class CustomUserSettingsDeletionSender(Sendable[R_co]):
    """What sends a CustomUserSettingsDeletion."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "delete_custom_user_settings"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Delete the persistent menu of one person; the one of the Page stays.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("delete_custom_user_settings", given, check)


class AttachmentUploadSender(Sendable[R_co]):
    """What sends a AttachmentUpload."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "upload_attachment"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Upload a file that messages can have later.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("upload_attachment", given, check)


class PassThreadControlSender(Sendable[R_co]):
    """What sends a PassThreadControl."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "pass_thread_control"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Pass a conversation on to another app.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("pass_thread_control", given, check)


class TakeThreadControlSender(Sendable[R_co]):
    """What sends a TakeThreadControl."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "take_thread_control"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Take a conversation from another app.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("take_thread_control", given, check)


class RequestThreadControlSender(Sendable[R_co]):
    """What sends a RequestThreadControl."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "request_thread_control"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Ask the app that has a conversation for it.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("request_thread_control", given, check)


class ReleaseThreadControlSender(Sendable[R_co]):
    """What sends a ReleaseThreadControl."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "release_thread_control"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Give a conversation back, so that no app has it.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("release_thread_control", given, check)


class ExtendThreadControlSender(Sendable[R_co]):
    """What sends a ExtendThreadControl."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "extend_thread_control"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Keep a conversation for longer than 24 hours.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("extend_thread_control", given, check)


class ThreadOwnerQuerySender(Sendable[R_co]):
    """What sends a ThreadOwnerQuery."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "thread_owner"),)
    _arguments = (
        "access_token",
        "version",
        "page_id",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        access_token: str,
        version: str = "v25.0",
        page_id: str = "me",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Look which app has a conversation.

        Args:
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page, or `me` for the Page of the access token.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            access_token,
            version,
            page_id,
            base_url,
        )
        return self._request("thread_owner", given, check)


class MarketingMessageRequestSender(Sendable[R_co]):
    """What sends a MarketingMessageRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.messenger", "send_marketing_message"),)
    _arguments = (
        "ad_account_id",
        "system_user_access_token",
        "version",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        ad_account_id: str,
        system_user_access_token: str,
        version: str = "v25.0",
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
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
        if others or more or ad_account_id is MISSING or system_user_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            ad_account_id,
            system_user_access_token,
            version,
            base_url,
        )
        return self._request("send_marketing_message", given, check)


class Account(AnyAccount):
    """An account at Messenger Platform Send API: `Messenger.Account(...)`.

    It is validated when it is made. `request(payload)` makes the requests; it shows no credentials.
    """

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.messenger", "send"),
        operation_of("ottbuild.providers.messenger", "profile"),
        operation_of("ottbuild.providers.messenger", "set_profile"),
        operation_of("ottbuild.providers.messenger", "delete_profile"),
        operation_of("ottbuild.providers.messenger", "custom_user_settings"),
        operation_of("ottbuild.providers.messenger", "set_custom_user_settings"),
        operation_of("ottbuild.providers.messenger", "delete_custom_user_settings"),
        operation_of("ottbuild.providers.messenger", "upload_attachment"),
        operation_of("ottbuild.providers.messenger", "pass_thread_control"),
        operation_of("ottbuild.providers.messenger", "take_thread_control"),
        operation_of("ottbuild.providers.messenger", "request_thread_control"),
        operation_of("ottbuild.providers.messenger", "release_thread_control"),
        operation_of("ottbuild.providers.messenger", "extend_thread_control"),
        operation_of("ottbuild.providers.messenger", "thread_owner"),
        operation_of("ottbuild.providers.messenger", "send_marketing_message"),
    )

    @answered
    def __init__(
        self,
        *,
        version: str = "v25.0",
        page_id: str = "me",
        access_token: str | None = None,
        ad_account_id: str | None = None,
        system_user_access_token: str | None = None,
        base_url: str | None = None,
    ) -> None:
        """Keep the credentials for all requests.

        Args:
            version: Version of the Graph API; any that Meta still serves, such as v27.0.
            page_id: Id of the Page that sends, or `me` for the Page of the access token.
            access_token: Access token of the Page with the pages_messaging permission; a secret.
            ad_account_id: Number of the ad account, without `act_`.
            system_user_access_token: Access token of a system user with the permissions for
                marketing messages; a secret.
            base_url: What stands before the path, in place of the provider's own server.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        self._bind(
            {
                "version": version,
                "page_id": page_id,
                "access_token": access_token,
                "ad_account_id": ad_account_id,
                "system_user_access_token": system_user_access_token,
                "base_url": base_url,
            }
        )

    def request(
        self,
        payload: Sendable[R],
        /,
        *more: Unpack[tuple[()]],
        page_id: str | None = None,
        ad_account_id: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R]:
        """Return the request that sends a payload.

        Args:
            payload: A payload that an operation sends; a builder or a model.
            page_id: Id of the Page that sends, or `me` for the Page of the access token.
            ad_account_id: Number of the ad account, without `act_`.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or payload is MISSING:
            raise unexpected(self, "request", locals())
        sender = None
        if page_id is ad_account_id is None:
            sender = self._senders.get(type_of(payload))
        if sender is None:
            sender = self._prepare(
                payload,
                None,
                {
                    "page_id": page_id,
                    "ad_account_id": ad_account_id,
                },
            )
        return sender(payload, check)


answering(globals())
