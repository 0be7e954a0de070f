"""The requests of LINE."""

# Generated from spec/line.yaml by `make regen`. Edit the spec, not this file.

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


class ReplyRequestSender(Sendable[R_co]):
    """What sends a ReplyRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "reply"),)
    _arguments = (
        "channel_access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Answer an event with up to 5 messages.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            base_url,
        )
        return self._request("reply", given, check)


class PushRequestSender(Sendable[R_co]):
    """What sends a PushRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "push"),)
    _arguments = (
        "channel_access_token",
        "retry_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        retry_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send up to 5 messages to a person, a group or a multi-person chat.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            retry_key: UUID of your own that keeps a retry from sending twice; valid for 24 hours.
                Matches ^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            retry_key,
            base_url,
        )
        return self._request("push", given, check)


class MulticastRequestSender(Sendable[R_co]):
    """What sends a MulticastRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "multicast"),)
    _arguments = (
        "channel_access_token",
        "retry_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        retry_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send up to 5 messages to up to 500 people.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            retry_key: UUID of your own that keeps a retry from sending twice; valid for 24 hours.
                Matches ^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            retry_key,
            base_url,
        )
        return self._request("multicast", given, check)


class NarrowcastRequestSender(Sendable[R_co]):
    """What sends a NarrowcastRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "narrowcast"),)
    _arguments = (
        "channel_access_token",
        "retry_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        retry_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send up to 5 messages to the friends that a filter chooses.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            retry_key: UUID of your own that keeps a retry from sending twice; valid for 24 hours.
                Matches ^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            retry_key,
            base_url,
        )
        return self._request("narrowcast", given, check)


class BroadcastRequestSender(Sendable[R_co]):
    """What sends a BroadcastRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "broadcast"),)
    _arguments = (
        "channel_access_token",
        "retry_key",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        retry_key: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send up to 5 messages to all friends.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            retry_key: UUID of your own that keeps a retry from sending twice; valid for 24 hours.
                Matches ^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            retry_key,
            base_url,
        )
        return self._request("broadcast", given, check)


class ValidateRequestSender(Sendable[R_co]):
    """What sends a ValidateRequest."""

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.line", "validate_reply"),
        operation_of("ottbuild.providers.line", "validate_push"),
        operation_of("ottbuild.providers.line", "validate_multicast"),
        operation_of("ottbuild.providers.line", "validate_narrowcast"),
        operation_of("ottbuild.providers.line", "validate_broadcast"),
    )
    _arguments = (
        "channel_access_token",
        "base_url",
    )

    def request(
        self,
        operation: Literal[
            "validate_reply",
            "validate_push",
            "validate_multicast",
            "validate_narrowcast",
            "validate_broadcast",
        ],
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Messages that LINE checks without sending them, as an HTTP request.

        Args:
            operation: Check messages for a reply without sending them. Check messages for a push
                without sending them. Check messages for a multicast without sending them. Check
                messages for a narrowcast without sending them. Check messages for a broadcast
                without sending them.
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or operation is MISSING or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            base_url,
        )
        return self._request(operation, given, check)


class LoadingIndicatorRequestSender(Sendable[R_co]):
    """What sends a LoadingIndicatorRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "loading_indicator"),)
    _arguments = (
        "channel_access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Show a loading animation in a chat with one person.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            base_url,
        )
        return self._request("loading_indicator", given, check)


class MarkAsReadRequestSender(Sendable[R_co]):
    """What sends a MarkAsReadRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "mark_as_read"),)
    _arguments = (
        "channel_access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Mark a message and all messages before it as read.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            base_url,
        )
        return self._request("mark_as_read", given, check)


class MarkChatAsReadRequestSender(Sendable[R_co]):
    """What sends a MarkChatAsReadRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "mark_chat_as_read"),)
    _arguments = (
        "channel_access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Mark all messages of one person as read; the older way, for corporate accounts.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            base_url,
        )
        return self._request("mark_chat_as_read", given, check)


class PnpPushRequestSender(Sendable[R_co]):
    """What sends a PnpPushRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "pnp_push"),)
    _arguments = (
        "channel_access_token",
        "delivery_tag",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        delivery_tag: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send up to 5 messages to the owner of a phone number.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            delivery_tag: Tag of the delivery. 16 to 100 characters.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            delivery_tag,
            base_url,
        )
        return self._request("pnp_push", given, check)


class PnpTemplatedPushRequestSender(Sendable[R_co]):
    """What sends a PnpTemplatedPushRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "pnp_templated_push"),)
    _arguments = (
        "channel_access_token",
        "delivery_tag",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        delivery_tag: str | None = None,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Send a message from a registered template to the owner of a phone number.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            delivery_tag: Tag of the delivery. 16 to 100 characters.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            delivery_tag,
            base_url,
        )
        return self._request("pnp_templated_push", given, check)


class RichMenuRequestSender(Sendable[R_co]):
    """What sends a RichMenuRequest."""

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.line", "create_rich_menu"),
        operation_of("ottbuild.providers.line", "validate_rich_menu"),
    )
    _arguments = (
        "channel_access_token",
        "base_url",
    )

    def request(
        self,
        operation: Literal[
            "create_rich_menu",
            "validate_rich_menu",
        ],
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """A menu at the bottom of the chat: an image with areas that react to taps. The image is
        uploaded afterwards: POST https://api-data.line.me/v2/bot/richmenu/{richMenuId}/content
        takes it as a file and not as JSON, so that no call makes that request. People see the menu
        once it is the default menu or linked to them, as an HTTP request.

        Args:
            operation: Create a rich menu; its image is uploaded afterwards. Up to 1000 rich menus
                can exist. Check a rich menu without creating it.
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or operation is MISSING or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            base_url,
        )
        return self._request(operation, given, check)


class RichMenuBulkLinkRequestSender(Sendable[R_co]):
    """What sends a RichMenuBulkLinkRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "rich_menu_bulk_link"),)
    _arguments = (
        "channel_access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Show a rich menu to up to 500 people.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            base_url,
        )
        return self._request("rich_menu_bulk_link", given, check)


class RichMenuBulkUnlinkRequestSender(Sendable[R_co]):
    """What sends a RichMenuBulkUnlinkRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "rich_menu_bulk_unlink"),)
    _arguments = (
        "channel_access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Take the rich menus of up to 500 people away.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            base_url,
        )
        return self._request("rich_menu_bulk_unlink", given, check)


class RichMenuBatchRequestSender(Sendable[R_co]):
    """What sends a RichMenuBatchRequest."""

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.line", "rich_menu_batch"),
        operation_of("ottbuild.providers.line", "validate_rich_menu_batch"),
    )
    _arguments = (
        "channel_access_token",
        "base_url",
    )

    def request(
        self,
        operation: Literal[
            "rich_menu_batch",
            "validate_rich_menu_batch",
        ],
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Rich menus that are replaced, or taken away, for everybody who has them, as an HTTP request.

        Args:
            operation: Replace rich menus, or take them away, for everybody who has them. Three
                requests an hour are possible. Check a batch of operations on rich menus without
                doing them.
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or operation is MISSING or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            base_url,
        )
        return self._request(operation, given, check)


class CreateRichMenuAliasRequestSender(Sendable[R_co]):
    """What sends a CreateRichMenuAliasRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "create_rich_menu_alias"),)
    _arguments = (
        "channel_access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        channel_access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Create an alias of a rich menu. Up to 1000 aliases can exist.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            channel_access_token,
            base_url,
        )
        return self._request("create_rich_menu_alias", given, check)


class UpdateRichMenuAliasRequestSender(Sendable[R_co]):
    """What sends a UpdateRichMenuAliasRequest."""

    __slots__ = ()
    _operations = (operation_of("ottbuild.providers.line", "update_rich_menu_alias"),)
    _arguments = (
        "rich_menu_alias_id",
        "channel_access_token",
        "base_url",
    )

    def request(
        self,
        *more: Unpack[tuple[()]],
        rich_menu_alias_id: str,
        channel_access_token: str,
        base_url: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R_co]:
        """Give an alias to another rich menu.

        Args:
            rich_menu_alias_id: Alias of the rich menu; only the update of an alias takes it.
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or rich_menu_alias_id is MISSING or channel_access_token is MISSING:
            raise unexpected(self, "request", locals())
        given = (
            rich_menu_alias_id,
            channel_access_token,
            base_url,
        )
        return self._request("update_rich_menu_alias", given, check)


class Account(AnyAccount):
    """An account at LINE: `Line.Account(...)`.

    It is validated when it is made. `request(payload)` makes the requests; it shows no credentials.
    """

    __slots__ = ()
    _operations = (
        operation_of("ottbuild.providers.line", "reply"),
        operation_of("ottbuild.providers.line", "push"),
        operation_of("ottbuild.providers.line", "multicast"),
        operation_of("ottbuild.providers.line", "narrowcast"),
        operation_of("ottbuild.providers.line", "broadcast"),
        operation_of("ottbuild.providers.line", "validate_reply"),
        operation_of("ottbuild.providers.line", "validate_push"),
        operation_of("ottbuild.providers.line", "validate_multicast"),
        operation_of("ottbuild.providers.line", "validate_narrowcast"),
        operation_of("ottbuild.providers.line", "validate_broadcast"),
        operation_of("ottbuild.providers.line", "loading_indicator"),
        operation_of("ottbuild.providers.line", "mark_as_read"),
        operation_of("ottbuild.providers.line", "mark_chat_as_read"),
        operation_of("ottbuild.providers.line", "pnp_push"),
        operation_of("ottbuild.providers.line", "pnp_templated_push"),
        operation_of("ottbuild.providers.line", "create_rich_menu"),
        operation_of("ottbuild.providers.line", "validate_rich_menu"),
        operation_of("ottbuild.providers.line", "rich_menu_bulk_link"),
        operation_of("ottbuild.providers.line", "rich_menu_bulk_unlink"),
        operation_of("ottbuild.providers.line", "rich_menu_batch"),
        operation_of("ottbuild.providers.line", "validate_rich_menu_batch"),
        operation_of("ottbuild.providers.line", "create_rich_menu_alias"),
        operation_of("ottbuild.providers.line", "update_rich_menu_alias"),
    )

    @answered
    def __init__(
        self,
        *,
        channel_access_token: str,
        base_url: str | None = None,
    ) -> None:
        """Keep the credentials for all requests.

        Args:
            channel_access_token: Channel access token of the Messaging API channel; a secret.
            base_url: What stands before the path, in place of the provider's own server.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        self._bind({"channel_access_token": channel_access_token, "base_url": base_url})

    def request(
        self,
        payload: Sendable[R],
        /,
        operation: Literal[
            "validate_reply",
            "validate_push",
            "validate_multicast",
            "validate_narrowcast",
            "validate_broadcast",
            "create_rich_menu",
            "validate_rich_menu",
            "rich_menu_batch",
            "validate_rich_menu_batch",
        ]
        | None = None,
        *more: Unpack[tuple[()]],
        retry_key: str | None = None,
        delivery_tag: str | None = None,
        rich_menu_alias_id: str | None = None,
        check: bool = True,
        **others: Unpack[NoMore],
    ) -> requests.Request[R]:
        """Return the request that sends a payload.

        Args:
            payload: A payload that an operation sends; a builder or a model.
            operation: The operation, for a payload that several ones send.
            retry_key: UUID of your own that keeps a retry from sending twice; valid for 24 hours.
                Matches ^[0-9A-Fa-f]{8}-?([0-9A-Fa-f]{4}-?){3}[0-9A-Fa-f]{12}$.
            delivery_tag: Tag of the delivery. 16 to 100 characters.
            rich_menu_alias_id: Alias of the rich menu; only the update of an alias takes it.
            check: Raise InvalidPayload where the payload breaks a rule.

        Raises ValueError, with everything that is wrong with the arguments.
        """
        if others or more or payload is MISSING:
            raise unexpected(self, "request", locals())
        sender = None
        if operation is retry_key is delivery_tag is rich_menu_alias_id is None:
            sender = self._senders.get(type_of(payload))
        if sender is None:
            sender = self._prepare(
                payload,
                operation,
                {
                    "retry_key": retry_key,
                    "delivery_tag": delivery_tag,
                    "rich_menu_alias_id": rich_menu_alias_id,
                },
            )
        return sender(payload, check)


answering(globals())
