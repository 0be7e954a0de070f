"""The fluent calls of LINE."""

# Generated from spec/line.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Each call validates its own arguments, and remembers whether everything so far is `valid`: a finished message is then
# known to be valid without another look at its parts, which makes building 1.3 to 1.5 times as fast. What a call does not
# find valid, the validator looks at again. Calls fill the slots of parts and builders themselves: an __init__ would cost
# a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from datetime import date, datetime, time
from typing import TYPE_CHECKING, Literal, TypeAlias, Unpack

from ottbuild.payloads.arguments import (
    given_values,
    nothing_in,
    part,
    part_map,
    parts,
    plain_list,
    texts,
)
from ottbuild.payloads.batches import batches
from ottbuild.payloads.builder import Arg, Builder, Chain, M_co, Part
from ottbuild.payloads.deprecation import deprecated, warn_deprecated
from ottbuild.payloads.guesses import MISSING, NoMore, answering, namespace, unexpected
from ottbuild.payloads.later import Later
from ottbuild.payloads.payload import Wire
from ottbuild.providers.line import _checks, operations
from ottbuild.providers.line._checks import (
    ADDRESS,
    ADDRESS_2,
    ADDRESS_3,
    ANGLE,
    ASPECT_RATIO,
    BORDER_WIDTH,
    CENTER_POSITION,
    COLOR,
    CUSTOM_AGGREGATION_UNITS,
    ID,
    IMAGE_BACKGROUND_COLOR,
    LINE_SPACING,
    MARGIN,
    OFFSET_TOP,
    RESUME_REQUEST_KEY,
    RICH_MENU_ALIAS_ID,
    SIZE,
    SIZE_2,
    TO_2,
    TRACKING_ID,
    WIDTH,
)
from ottbuild.schemas import lengths, rules
from ottbuild.schemas.jsondata import ARRAY, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    import decimal

    from ottbuild.providers.line import models as models
else:
    decimal = Later("decimal")
    models = Later("ottbuild.providers.line.models")

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


@namespace
class Line:
    """Messages that a LINE Official Account sends with the LINE Messaging API."""

    Account: TypeAlias = operations.Account

    @staticmethod
    def reply(
        reply_token: str,
        messages: Iterable[Arg[models.AnyMessage] | None] | None = None,
        *more: Unpack[tuple[()]],
        notification_disabled: bool | None = None,
        **others: Unpack[NoMore],
    ) -> ReplyRequestBuilder:
        """Messages that answer a webhook event.

        Args:
            reply_token: Token from the webhook event; valid once, within a minute of the event. Not
                empty.
            messages: The messages in the order in which they appear, 1 to 5.
            notification_disabled: Deliver without a push notification. If absent, the provider
                assumes False.

        See https://developers.line.biz/en/reference/messaging-api/#send-reply-message
        """
        if others or more or reply_token is MISSING:
            raise unexpected(Line, "reply", locals())
        values: Wire = {"reply_token": reply_token}
        valid = type_of(reply_token) is str and reply_token != ""
        builder = ReplyRequestBuilder()
        builder._state = (None, "", values, valid)
        if messages is not None:
            builder = builder.messages(messages)
        if notification_disabled is not None:
            builder = builder.notification_disabled(notification_disabled)
        return builder

    @staticmethod
    def push(
        to: str,
        messages: Iterable[Arg[models.AnyMessage] | None] | None = None,
        *more: Unpack[tuple[()]],
        notification_disabled: bool | None = None,
        custom_aggregation_units: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> PushRequestBuilder:
        """Messages for one person, group or multi-person chat.

        Args:
            to: User id, group id or room id. Not empty.
            messages: The messages in the order in which they appear, 1 to 5.
            notification_disabled: Deliver without a push notification. If absent, the provider
                assumes False.
            custom_aggregation_units: Name of one statistics unit; up to 30 letters, digits and
                underscores. Exactly 1 item.

        See https://developers.line.biz/en/reference/messaging-api/#send-push-message
        """
        if others or more or to is MISSING:
            raise unexpected(Line, "push", locals())
        values: Wire = {"to": to}
        valid = type_of(to) is str and to != ""
        builder = PushRequestBuilder()
        builder._state = (None, "", values, valid)
        if messages is not None:
            builder = builder.messages(messages)
        if notification_disabled is not None:
            builder = builder.notification_disabled(notification_disabled)
        if custom_aggregation_units is not None:
            builder = builder.custom_aggregation_units(custom_aggregation_units)
        return builder

    @staticmethod
    def multicast(
        to: Iterable[str],
        messages: Iterable[Arg[models.AnyMessage] | None] | None = None,
        *more: Unpack[tuple[()]],
        notification_disabled: bool | None = None,
        custom_aggregation_units: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> MulticastRequestBuilder:
        """Messages for up to 500 people.

        Args:
            to: The user ids, 1 to 500; groups and rooms are not possible.
            messages: The messages in the order in which they appear, 1 to 5.
            notification_disabled: Deliver without a push notification. If absent, the provider
                assumes False.
            custom_aggregation_units: Name of one statistics unit; up to 30 letters, digits and
                underscores. Exactly 1 item.

        See https://developers.line.biz/en/reference/messaging-api/#send-multicast-message
        """
        if others or more or to is MISSING:
            raise unexpected(Line, "multicast", locals())
        values: Wire = {"to": plain_list(to)}
        valid = (
            type_of(values["to"]) is ARRAY
            and 1 <= len(values["to"]) <= 500
            and all(type_of(x) is str and x != "" for x in values["to"])
        )
        builder = MulticastRequestBuilder()
        builder._state = (None, "", values, valid)
        if messages is not None:
            builder = builder.messages(messages)
        if notification_disabled is not None:
            builder = builder.notification_disabled(notification_disabled)
        if custom_aggregation_units is not None:
            builder = builder.custom_aggregation_units(custom_aggregation_units)
        return builder

    @staticmethod
    def broadcast(
        messages: Iterable[Arg[models.AnyMessage] | None] | None = None,
        *more: Unpack[tuple[()]],
        notification_disabled: bool | None = None,
        **others: Unpack[NoMore],
    ) -> BroadcastRequestBuilder:
        """Messages for all friends of the account.

        Args:
            messages: The messages in the order in which they appear, 1 to 5.
            notification_disabled: Deliver without a push notification. If absent, the provider
                assumes False.

        See https://developers.line.biz/en/reference/messaging-api/#send-broadcast-message
        """
        if others or more:
            raise unexpected(Line, "broadcast", locals())
        builder = BroadcastRequestBuilder()
        builder._state = (None, "", {}, True)
        if messages is not None:
            builder = builder.messages(messages)
        if notification_disabled is not None:
            builder = builder.notification_disabled(notification_disabled)
        return builder

    @staticmethod
    def narrowcast(
        messages: Iterable[Arg[models.AnyMessage] | None] | None = None,
        *more: Unpack[tuple[()]],
        to: Arg[models.AnyRecipient] | None = None,
        demographic: Arg[models.AnyDemographicFilter] | None = None,
        limit: Arg[models.Limit] | None = None,
        notification_disabled: bool | None = None,
        **others: Unpack[NoMore],
    ) -> NarrowcastRequestBuilder:
        """Messages for the friends that recipient and filter choose.

        Args:
            messages: The messages in the order in which they appear, 1 to 5.
            to: Audiences and earlier narrowcasts that choose the recipients; all friends by
                default.
            demographic: Choice by gender, age and the like; the account needs a target reach of at
                least 100.
            limit: How many people get a narrowcast.
            notification_disabled: Deliver without a push notification. If absent, the provider
                assumes False.

        Conditions:
            A request holds at most 10 audiences and earlier narrowcasts in all; each kind is
                counted on its own here.
            A request holds at most 10 filters in all; each kind is counted on its own here.

        See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
        """
        if others or more:
            raise unexpected(Line, "narrowcast", locals())
        builder = NarrowcastRequestBuilder()
        builder._state = (None, "", {}, True)
        if messages is not None:
            builder = builder.messages(messages)
        if to is not None:
            builder = builder.to(to)
        if demographic is not None:
            builder = builder.demographic(demographic)
        if limit is not None:
            builder = builder._put("limit", part(limit, _LIMIT__KINDS))
        if notification_disabled is not None:
            builder = builder.notification_disabled(notification_disabled)
        return builder

    @staticmethod
    def validate(
        messages: Iterable[Arg[models.AnyMessage] | None] | None = None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> ValidateRequestBuilder:
        """Messages that LINE checks without sending them.

        Args:
            messages: The messages to check, 1 to 5.

        See
        https://developers.line.biz/en/reference/messaging-api/#validate-message-objects-of-reply-message
        """
        if others or more:
            raise unexpected(Line, "validate", locals())
        builder = ValidateRequestBuilder()
        builder._state = (None, "", {}, True)
        if messages is not None:
            builder = builder.messages(messages)
        return builder

    @staticmethod
    def loading_indicator(
        chat_id: str, *more: Unpack[tuple[()]], loading_seconds: int | None = None, **others: Unpack[NoMore]
    ) -> LoadingIndicatorRequestBuilder:
        """A loading animation in the chat with one person, until the next message or the end of its
        time.

        Args:
            chat_id: User id of the person; groups and rooms are not possible. Not empty.
            loading_seconds: How long the animation is shown at most, 5 to 60 seconds in steps of 5.
                If absent, the provider assumes 20.

        Conditions:
            The chat is that of a user, not of a group or a room.
            The seconds are a multiple of five.

        See https://developers.line.biz/en/reference/messaging-api/#display-a-loading-indicator
        """
        if others or more or chat_id is MISSING:
            raise unexpected(Line, "loading_indicator", locals())
        values: Wire = {"chat_id": chat_id}
        valid = type_of(chat_id) is str and chat_id != ""
        builder = LoadingIndicatorRequestBuilder()
        builder._state = (None, "", values, valid)
        if loading_seconds is not None:
            builder = builder.loading_seconds(loading_seconds)
        return builder

    @staticmethod
    def mark_as_read(
        mark_as_read_token: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> MarkAsReadRequestBuilder:
        """A message that is marked as read, with all messages before it.

        Args:
            mark_as_read_token: Token of the message, from its webhook event. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#mark-as-read
        """
        if others or more or mark_as_read_token is MISSING:
            raise unexpected(Line, "mark_as_read", locals())
        values: Wire = {"mark_as_read_token": mark_as_read_token}
        valid = type_of(mark_as_read_token) is str and mark_as_read_token != ""
        builder = MarkAsReadRequestBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def mark_chat_as_read(
        user_id: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> MarkChatAsReadRequestBuilder:
        """A person whose messages are all marked as read. This is the older way, for corporate
        accounts that applied for it; mark_as_read is for all.

        Args:
            user_id: User id of the person. Not empty.

        See https://developers.line.biz/en/reference/partner-docs/#mark-messages-from-users-as-read
        """
        if others or more or user_id is MISSING:
            raise unexpected(Line, "mark_chat_as_read", locals())
        values: Wire = {"user_id": user_id}
        valid = type_of(user_id) is str and user_id != ""
        builder = MarkChatAsReadRequestBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def rich_menu(
        *more: Unpack[tuple[()]],
        width: int,
        height: int,
        selected: bool,
        name: str,
        chat_bar_text: str,
        areas: Iterable[Arg[models.RichMenuArea] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> RichMenuRequestBuilder:
        """A menu at the bottom of the chat: an image with areas that react to taps. The image is
        uploaded afterwards: POST https://api-data.line.me/v2/bot/richmenu/{richMenuId}/content
        takes it as a file and not as JSON, so that no call makes that request. People see the menu
        once it is the default menu or linked to them.

        Args:
            width: Width in pixels, 800 to 2500 and at least 1.45 times the height.
            height: Height in pixels, at least 250.
            selected: Whether the menu is open at first.
            name: A name of up to 300 characters for yourself; nobody else sees it. Counted in
                grapheme clusters. Not empty.
            chat_bar_text: The text of up to 14 characters in the chat bar, which opens and closes
                the menu. Counted in grapheme clusters. Not empty.
            areas: The areas that react to taps, up to 20.

        Conditions:
            The width is at least 1.45 times the height.

        See https://developers.line.biz/en/reference/messaging-api/#rich-menu-object
        """
        if (
            others
            or more
            or width is MISSING
            or height is MISSING
            or selected is MISSING
            or name is MISSING
            or chat_bar_text is MISSING
        ):
            raise unexpected(Line, "rich_menu", locals())
        values: Wire = {
            "width": width,
            "height": height,
            "selected": selected,
            "name": name,
            "chat_bar_text": chat_bar_text,
        }
        valid = (
            type_of(width) is int
            and 800 <= width <= 2500
            and type_of(height) is int
            and height >= 250
            and type_of(selected) is bool
            and type_of(name) is str
            and name != ""
            and (len(name) <= 300 or lengths.graphemes(name) <= 300)
            and type_of(chat_bar_text) is str
            and chat_bar_text != ""
            and (len(chat_bar_text) <= 14 or lengths.graphemes(chat_bar_text) <= 14)
        )
        builder = RichMenuRequestBuilder()
        builder._state = (None, "", values, valid)
        if areas is not None:
            builder = builder.areas(areas)
        return builder

    @staticmethod
    def rich_menu_bulk_link(
        rich_menu_id: str, *more: Unpack[tuple[()]], to: Iterable[str] | None = None, **others: Unpack[NoMore]
    ) -> RichMenuBulkLinkRequestBuilder:
        """A rich menu for up to 500 people, in place of those that they have.

        Args:
            rich_menu_id: Id of the rich menu, which has its image already. Not empty.
            to: The user ids, 1 to 500.

        See https://developers.line.biz/en/reference/messaging-api/#link-rich-menu-to-users
        """
        if others or more or rich_menu_id is MISSING:
            raise unexpected(Line, "rich_menu_bulk_link", locals())
        values: Wire = {"rich_menu_id": rich_menu_id}
        valid = type_of(rich_menu_id) is str and rich_menu_id != ""
        builder = RichMenuBulkLinkRequestBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.user_ids(to)
        return builder

    @staticmethod
    def rich_menu_bulk_unlink(
        *more: Unpack[tuple[()]], user_ids: Iterable[str] | None = None, **others: Unpack[NoMore]
    ) -> RichMenuBulkUnlinkRequestBuilder:
        """Up to 500 people whose own rich menus are taken away.

        Args:
            user_ids: The user ids, 1 to 500.

        See https://developers.line.biz/en/reference/messaging-api/#unlink-rich-menu-from-users
        """
        if others or more:
            raise unexpected(Line, "rich_menu_bulk_unlink", locals())
        builder = RichMenuBulkUnlinkRequestBuilder()
        builder._state = (None, "", {}, True)
        if user_ids is not None:
            builder = builder.user_ids(user_ids)
        return builder

    @staticmethod
    def rich_menu_batch(
        *more: Unpack[tuple[()]],
        operations: Iterable[Arg[models.AnyRichMenuBatchOperation] | None] | None = None,
        resume_request_key: str | None = None,
        **others: Unpack[NoMore],
    ) -> RichMenuBatchRequestBuilder:
        """Rich menus that are replaced, or taken away, for everybody who has them.

        Args:
            operations: What is done, up to 1000 operations, none of which depends on another. Not
                empty.
            resume_request_key: A key of up to 100 letters, digits, underscores and hyphens. With
                the same key, a retry within 14 days goes on where the first request stopped. For
                example, 'spring-menus'.

        See
        https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users
        """
        if others or more:
            raise unexpected(Line, "rich_menu_batch", locals())
        builder = RichMenuBatchRequestBuilder()
        builder._state = (None, "", {}, True)
        if operations is not None:
            builder = builder.operations(operations)
        if resume_request_key is not None:
            builder = builder.resume_request_key(resume_request_key)
        return builder

    @staticmethod
    def rich_menu_alias(
        rich_menu_alias_id: str, *more: Unpack[tuple[()]], rich_menu_id: str, **others: Unpack[NoMore]
    ) -> CreateRichMenuAliasRequestBuilder:
        """A name for a rich menu, which other rich menus switch to.

        Args:
            rich_menu_alias_id: The alias, up to 32 lower-case letters, digits, underscores and
                hyphens; each exists once. Counted in UTF-16 code units. Not empty. For example,
                'richmenu-alias-a'.
            rich_menu_id: Id of the rich menu, which has its image already. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#create-rich-menu-alias
        """
        if others or more or rich_menu_alias_id is MISSING or rich_menu_id is MISSING:
            raise unexpected(Line, "rich_menu_alias", locals())
        values: Wire = {"rich_menu_alias_id": rich_menu_alias_id, "rich_menu_id": rich_menu_id}
        valid = (
            type_of(rich_menu_alias_id) is str
            and rich_menu_alias_id != ""
            and (len(rich_menu_alias_id) <= 16 or lengths.utf16(rich_menu_alias_id) <= 32)
            and (rich_menu_alias_id in RICH_MENU_ALIAS_ID.known or RICH_MENU_ALIAS_ID.matches(rich_menu_alias_id))
            and type_of(rich_menu_id) is str
            and rich_menu_id != ""
        )
        builder = CreateRichMenuAliasRequestBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def rich_menu_alias_update(
        rich_menu_id: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> UpdateRichMenuAliasRequestBuilder:
        """Another rich menu for an alias, which is an argument of the request.

        Args:
            rich_menu_id: Id of the rich menu, which has its image already. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#update-rich-menu-alias
        """
        if others or more or rich_menu_id is MISSING:
            raise unexpected(Line, "rich_menu_alias_update", locals())
        values: Wire = {"rich_menu_id": rich_menu_id}
        valid = type_of(rich_menu_id) is str and rich_menu_id != ""
        builder = UpdateRichMenuAliasRequestBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def pnp_push(
        to: str,
        messages: Iterable[Arg[models.AnyMessage] | None] | None = None,
        *more: Unpack[tuple[()]],
        notification_disabled: bool | None = None,
        custom_aggregation_units: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> PnpPushRequestBuilder:
        """Messages for the owner of a phone number.

        Args:
            to: SHA-256 digest, in hexadecimal, of the phone number in E.164 form with its plus
                sign. For example,
                'bad69b2c9c4c3c6c8d7b2f1e0a9d8c7b6a5f4e3d2c1b0a998877665544332211'.
            messages: The messages in the order in which they appear, 1 to 5.
            notification_disabled: Deliver without a push notification. If absent, the provider
                assumes False.
            custom_aggregation_units: Name of one statistics unit; up to 30 letters, digits and
                underscores. Exactly 1 item.

        See https://developers.line.biz/en/reference/line-notification-messages/
        """
        if others or more or to is MISSING:
            raise unexpected(Line, "pnp_push", locals())
        values: Wire = {"to": to}
        valid = type_of(to) is str and (to in TO_2.known or TO_2.matches(to))
        builder = PnpPushRequestBuilder()
        builder._state = (None, "", values, valid)
        if messages is not None:
            builder = builder.messages(messages)
        if notification_disabled is not None:
            builder = builder.notification_disabled(notification_disabled)
        if custom_aggregation_units is not None:
            builder = builder.custom_aggregation_units(custom_aggregation_units)
        return builder

    @staticmethod
    def pnp_templated_push(
        to: str,
        template_key: str,
        *more: Unpack[tuple[()]],
        emphasized_item: Arg[models.PnpEmphasizedItem] | None = None,
        items: Iterable[Arg[models.PnpItem] | None] | None = None,
        buttons: Iterable[Arg[models.PnpButton] | None] | None = None,
        custom_aggregation_units: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> PnpTemplatedPushRequestBuilder:
        """A message from a registered template for the owner of a phone number.

        Args:
            to: SHA-256 digest, in hexadecimal, of the phone number in E.164 form with its plus
                sign. For example,
                'bad69b2c9c4c3c6c8d7b2f1e0a9d8c7b6a5f4e3d2c1b0a998877665544332211'.
            template_key: Key of the template. Not empty.
            emphasized_item: The line that stands out.
            items: The lines of the message, up to 15, each item only once.
            buttons: The buttons of the message, up to 2, each only once.
            custom_aggregation_units: Name of one statistics unit; up to 30 letters, digits and
                underscores. Exactly 1 item.

        Conditions:
            Each item occurs only once, also between emphasizedItem and items.

        See https://developers.line.biz/en/reference/line-notification-messages/
        """
        if others or more or to is MISSING or template_key is MISSING:
            raise unexpected(Line, "pnp_templated_push", locals())
        values: Wire = {"to": to, "template_key": template_key}
        valid = (
            type_of(to) is str
            and (to in TO_2.known or TO_2.matches(to))
            and type_of(template_key) is str
            and template_key != ""
        )
        builder = PnpTemplatedPushRequestBuilder()
        builder._state = (None, "", values, valid)
        if emphasized_item is not None:
            builder = builder._put("emphasized_item", part(emphasized_item, _PNP_EMPHASIZED_ITEM__KINDS))
        if items is not None:
            builder = builder.items(items)
        if buttons is not None:
            builder = builder.buttons(buttons)
        if custom_aggregation_units is not None:
            builder = builder.custom_aggregation_units(custom_aggregation_units)
        return builder

    @staticmethod
    def text(
        text: str,
        *more: Unpack[tuple[()]],
        emojis: Iterable[Arg[models.TextEmoji] | None] | None = None,
        quote_token: str | None = None,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> TextMessageBuilder:
        """A text, with LINE emojis if you like.

        Args:
            text: Text of up to 5000 UTF-16 code units; a LINE emoji counts as its alternative text,
                so the true limit may be lower. Not empty.
            emojis: LINE emojis that take the place of dollar signs in the text, 1 to 20.
            quote_token: Token of an earlier message in the same chat, to quote it; in a reply or a
                push only.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        Conditions:
            The index of every emoji is that of a dollar sign in the text.

        See https://developers.line.biz/en/reference/messaging-api/#text-message
        """
        if others or more or text is MISSING:
            raise unexpected(Line, "text", locals())
        values: Wire = {"text": text}
        valid = type_of(text) is str and text != "" and (len(text) <= 2500 or lengths.utf16(text) <= 5000)
        builder = TextMessageBuilder()
        builder._state = (None, "", values, valid)
        if emojis is not None:
            builder = builder.emojis(emojis)
        if quote_token is not None:
            builder = builder.quote_token(quote_token)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def text_v2(
        text: str,
        *more: Unpack[tuple[()]],
        substitution: Mapping[str, Arg[models.AnySubstitution]] | None = None,
        quote_token: str | None = None,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> TextMessageV2Builder:
        """A text with placeholders for mentions and LINE emojis.

        Args:
            text: Text of up to 5000 UTF-16 code units; {name} is a placeholder, and {{ and }} stand
                for braces. Not empty.
            substitution: What takes the place of each placeholder, by name; up to 100.
            quote_token: Token of an earlier message in the same chat, to quote it; in a reply or a
                push only.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        Conditions:
            Braces in the text pair up, and every placeholder has a substitution.
            A message holds at most 20 mentions.
            A message holds at most 20 emojis.

        See https://developers.line.biz/en/reference/messaging-api/#text-message-v2
        """
        if others or more or text is MISSING:
            raise unexpected(Line, "text_v2", locals())
        values: Wire = {"text": text}
        valid = type_of(text) is str and text != "" and (len(text) <= 2500 or lengths.utf16(text) <= 5000)
        builder = TextMessageV2Builder()
        builder._state = (None, "", values, valid)
        if substitution is not None:
            builder = builder.substitution(substitution)
        if quote_token is not None:
            builder = builder.quote_token(quote_token)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def sticker(
        package_id: str | int,
        sticker_id: str | int,
        *more: Unpack[tuple[()]],
        quote_token: str | None = None,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> StickerMessageBuilder:
        """A sticker from LINE's list of those that can be sent.

        Args:
            package_id: Id of the set of stickers, in digits. For example, '446'.
            sticker_id: Id of the sticker, in digits. For example, '1989'.
            quote_token: Token of an earlier message in the same chat, to quote it; in a reply or a
                push only.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        See https://developers.line.biz/en/reference/messaging-api/#sticker-message
        """
        if others or more or package_id is MISSING or sticker_id is MISSING:
            raise unexpected(Line, "sticker", locals())
        values: Wire = {"package_id": package_id, "sticker_id": sticker_id}
        valid = (
            type_of(package_id) is str
            and (package_id in ID.known or ID.matches(package_id))
            and type_of(sticker_id) is str
            and (sticker_id in ID.known or ID.matches(sticker_id))
        )
        builder = StickerMessageBuilder()
        builder._state = (None, "", values, valid)
        if quote_token is not None:
            builder = builder.quote_token(quote_token)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def image(
        original_content_url: str,
        preview_image_url: str,
        *more: Unpack[tuple[()]],
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> ImageMessageBuilder:
        """An image.

        Args:
            original_content_url: HTTPS address of the image; JPEG or PNG, up to 10 MB. At most 2000
                UTF-16 code units.
            preview_image_url: HTTPS address of the preview; JPEG or PNG, up to 1 MB. At most 2000
                UTF-16 code units.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        See https://developers.line.biz/en/reference/messaging-api/#image-message
        """
        if others or more or original_content_url is MISSING or preview_image_url is MISSING:
            raise unexpected(Line, "image", locals())
        values: Wire = {"original_content_url": original_content_url, "preview_image_url": preview_image_url}
        valid = (
            type_of(original_content_url) is str
            and (len(original_content_url) <= 1000 or lengths.utf16(original_content_url) <= 2000)
            and (original_content_url in ADDRESS_2.known or ADDRESS_2.matches(original_content_url))
            and type_of(preview_image_url) is str
            and (len(preview_image_url) <= 1000 or lengths.utf16(preview_image_url) <= 2000)
            and (preview_image_url in ADDRESS_2.known or ADDRESS_2.matches(preview_image_url))
        )
        builder = ImageMessageBuilder()
        builder._state = (None, "", values, valid)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def video(
        original_content_url: str,
        preview_image_url: str,
        *more: Unpack[tuple[()]],
        tracking_id: str | None = None,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> VideoMessageBuilder:
        """A video.

        Args:
            original_content_url: HTTPS address of the video; MP4, up to 200 MB. At most 2000 UTF-16
                code units.
            preview_image_url: HTTPS address of the preview, in the shape of the video; JPEG or PNG,
                up to 1 MB. At most 2000 UTF-16 code units.
            tracking_id: Id for tracking the video, up to 100 characters; not for groups and
                multi-person chats. Counted in UTF-16 code units. For example, 'tour-2026-03'.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        See https://developers.line.biz/en/reference/messaging-api/#video-message
        """
        if others or more or original_content_url is MISSING or preview_image_url is MISSING:
            raise unexpected(Line, "video", locals())
        values: Wire = {"original_content_url": original_content_url, "preview_image_url": preview_image_url}
        valid = (
            type_of(original_content_url) is str
            and (len(original_content_url) <= 1000 or lengths.utf16(original_content_url) <= 2000)
            and (original_content_url in ADDRESS_2.known or ADDRESS_2.matches(original_content_url))
            and type_of(preview_image_url) is str
            and (len(preview_image_url) <= 1000 or lengths.utf16(preview_image_url) <= 2000)
            and (preview_image_url in ADDRESS_2.known or ADDRESS_2.matches(preview_image_url))
        )
        builder = VideoMessageBuilder()
        builder._state = (None, "", values, valid)
        if tracking_id is not None:
            builder = builder.tracking_id(tracking_id)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def audio(
        original_content_url: str,
        *more: Unpack[tuple[()]],
        duration: int,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> AudioMessageBuilder:
        """An audio clip.

        Args:
            original_content_url: HTTPS address of the clip; MP3 or M4A, up to 200 MB. At most 2000
                UTF-16 code units.
            duration: Length of the clip in milliseconds.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        See https://developers.line.biz/en/reference/messaging-api/#audio-message
        """
        if others or more or original_content_url is MISSING or duration is MISSING:
            raise unexpected(Line, "audio", locals())
        values: Wire = {"original_content_url": original_content_url, "duration": duration}
        valid = (
            type_of(original_content_url) is str
            and (len(original_content_url) <= 1000 or lengths.utf16(original_content_url) <= 2000)
            and (original_content_url in ADDRESS_2.known or ADDRESS_2.matches(original_content_url))
            and type_of(duration) is int
        )
        builder = AudioMessageBuilder()
        builder._state = (None, "", values, valid)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def location(
        title: str,
        address: str,
        *more: Unpack[tuple[()]],
        latitude: float | decimal.Decimal,
        longitude: float | decimal.Decimal,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> LocationMessageBuilder:
        """A place on the map.

        Args:
            title: Title of up to 100 characters. Counted in UTF-16 code units. Not empty.
            address: Address of up to 100 characters. Counted in UTF-16 code units. Not empty.
            latitude: Latitude in degrees.
            longitude: Longitude in degrees.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        See https://developers.line.biz/en/reference/messaging-api/#location-message
        """
        if others or more or title is MISSING or address is MISSING or latitude is MISSING or longitude is MISSING:
            raise unexpected(Line, "location", locals())
        values: Wire = {"title": title, "address": address, "latitude": latitude, "longitude": longitude}
        valid = (
            type_of(title) is str
            and title != ""
            and (len(title) <= 50 or lengths.utf16(title) <= 100)
            and type_of(address) is str
            and address != ""
            and (len(address) <= 50 or lengths.utf16(address) <= 100)
            and (type_of(latitude) is int or (type_of(latitude) is float and latitude - latitude == 0))
            and (type_of(longitude) is int or (type_of(longitude) is float and longitude - longitude == 0))
        )
        builder = LocationMessageBuilder()
        builder._state = (None, "", values, valid)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def coupon(
        coupon_id: str,
        *more: Unpack[tuple[()]],
        delivery_tag: str | None = None,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> CouponMessageBuilder:
        """A coupon of the account.

        Args:
            coupon_id: Id of the coupon. Not empty.
            delivery_tag: Tag of the delivery; up to 30 letters, digits and underscores. Counted in
                UTF-16 code units. For example, 'spring_sale'.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        See https://developers.line.biz/en/reference/messaging-api/#coupon-message
        """
        if others or more or coupon_id is MISSING:
            raise unexpected(Line, "coupon", locals())
        values: Wire = {"coupon_id": coupon_id}
        valid = type_of(coupon_id) is str and coupon_id != ""
        builder = CouponMessageBuilder()
        builder._state = (None, "", values, valid)
        if delivery_tag is not None:
            builder = builder.delivery_tag(delivery_tag)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def imagemap(
        base_url: str,
        *more: Unpack[tuple[()]],
        alt_text: str,
        base_size: Arg[models.BaseSize],
        video: Arg[models.ImagemapVideo] | None = None,
        actions: Iterable[Arg[models.AnyImagemapAction] | None] | None = None,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> ImagemapMessageBuilder:
        """An image with areas that react to taps.

        Args:
            base_url: HTTPS address without a file extension; LINE adds /240, /300, /460, /700 or
                /1040 and expects an image of that width. At most 2000 UTF-16 code units.
            alt_text: What notifications and chat lists show; up to 1500 characters. Counted in
                UTF-16 code units. Not empty.
            base_size: Size of the image in pixels; its width is always 1040.
            video: A video that plays on a part of the image.
            actions: What taps on the image do, up to 50. Not empty.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        Conditions:
            The base URL has no file extension.

        See https://developers.line.biz/en/reference/messaging-api/#imagemap-message
        """
        if others or more or base_url is MISSING or alt_text is MISSING or base_size is MISSING:
            raise unexpected(Line, "imagemap", locals())
        values: Wire = {"base_url": base_url, "alt_text": alt_text}
        valid = (
            type_of(base_url) is str
            and (len(base_url) <= 1000 or lengths.utf16(base_url) <= 2000)
            and (base_url in ADDRESS_2.known or ADDRESS_2.matches(base_url))
            and type_of(alt_text) is str
            and alt_text != ""
            and (len(alt_text) <= 750 or lengths.utf16(alt_text) <= 1500)
        )
        builder = ImagemapMessageBuilder()
        builder._state = (None, "", values, valid)
        builder = builder._put("base_size", part(base_size, _BASE_SIZE__KINDS))
        if video is not None:
            builder = builder.video(video)
        if actions is not None:
            builder = builder.actions(actions)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def buttons(
        text: str,
        actions: Iterable[Arg[models.AnyAction] | None] | None = None,
        *more: Unpack[tuple[()]],
        alt_text: str,
        thumbnail_image_url: str | None = None,
        image_aspect_ratio: Literal["rectangle", "square"] | None = None,
        image_size: Literal["cover", "contain"] | None = None,
        image_background_color: str | None = None,
        title: str | None = None,
        default_action: Arg[models.AnyAction] | None = None,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> ButtonsTemplateBuilder:
        """A text with 1 to 4 buttons, and an image and a title if you like.

        Args:
            text: Text of up to 160 characters, or up to 60 with an image or a title. Not empty.
            actions: The buttons, 1 to 4.
            alt_text: What notifications and chat lists show; up to 1500 characters. Counted in
                UTF-16 code units. Not empty.
            thumbnail_image_url: HTTPS address of the image; JPEG or PNG, up to 1024 pixels wide and
                10 MB. At most 2000 UTF-16 code units.
            image_aspect_ratio: Shape of the image; 1.51:1 or 1:1. If absent, the provider assumes
                'rectangle'.
            image_size: Whether the image fills its space or fits in it whole. If absent, the
                provider assumes 'cover'.
            image_background_color: Colour behind the image. If absent, the provider assumes
                '#FFFFFF'. For example, '#EEEEEE'.
            title: Title of up to 40 characters. Counted in grapheme clusters. Not empty.
            default_action: What a tap on the image, the title or the text does.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        Conditions:
            The text has up to 60 characters with an image or a title, up to 160 without.

        See https://developers.line.biz/en/reference/messaging-api/#buttons
        """
        if others or more or text is MISSING or alt_text is MISSING:
            raise unexpected(Line, "buttons", locals())
        values: Wire = {"alt_text": alt_text, "text": text}
        valid = (
            type_of(alt_text) is str
            and alt_text != ""
            and (len(alt_text) <= 750 or lengths.utf16(alt_text) <= 1500)
            and type_of(text) is str
            and text != ""
        )
        builder = ButtonsTemplateBuilder()
        builder._state = (None, "", values, valid)
        if thumbnail_image_url is not None:
            builder = builder.thumbnail_image_url(thumbnail_image_url)
        if image_aspect_ratio is not None:
            builder = builder.image_aspect_ratio(image_aspect_ratio)
        if image_size is not None:
            builder = builder.image_size(image_size)
        if image_background_color is not None:
            builder = builder.image_background_color(image_background_color)
        if title is not None:
            builder = builder.title(title)
        if default_action is not None:
            builder = builder.default_action(default_action)
        if actions is not None:
            builder = builder.actions(actions)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def confirm(
        text: str,
        actions: Iterable[Arg[models.AnyAction] | None] | None = None,
        *more: Unpack[tuple[()]],
        alt_text: str,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> ConfirmTemplateBuilder:
        """A text with two buttons.

        Args:
            text: Text of up to 240 characters. Counted in grapheme clusters. Not empty.
            actions: The two buttons. Exactly 2 items.
            alt_text: What notifications and chat lists show; up to 1500 characters. Counted in
                UTF-16 code units. Not empty.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        See https://developers.line.biz/en/reference/messaging-api/#confirm
        """
        if others or more or text is MISSING or alt_text is MISSING:
            raise unexpected(Line, "confirm", locals())
        values: Wire = {"alt_text": alt_text, "text": text}
        valid = (
            type_of(alt_text) is str
            and alt_text != ""
            and (len(alt_text) <= 750 or lengths.utf16(alt_text) <= 1500)
            and type_of(text) is str
            and text != ""
            and (len(text) <= 240 or lengths.graphemes(text) <= 240)
        )
        builder = ConfirmTemplateBuilder()
        builder._state = (None, "", values, valid)
        if actions is not None:
            builder = builder.actions(actions)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def carousel(
        columns: Iterable[Arg[models.CarouselColumn] | None] | None = None,
        *more: Unpack[tuple[()]],
        alt_text: str,
        image_aspect_ratio: Literal["rectangle", "square"] | None = None,
        image_size: Literal["cover", "contain"] | None = None,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> CarouselTemplateBuilder:
        """Up to 10 columns, side by side, each with a text and 1 to 3 buttons.

        Args:
            columns: The columns, 1 to 10.
            alt_text: What notifications and chat lists show; up to 1500 characters. Counted in
                UTF-16 code units. Not empty.
            image_aspect_ratio: Shape of the image; 1.51:1 or 1:1. If absent, the provider assumes
                'rectangle'.
            image_size: Whether the image fills its space or fits in it whole. If absent, the
                provider assumes 'cover'.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        Conditions:
            All columns have the same number of buttons.
            All columns have a title, or none has.
            All columns have an image, or none has.

        See https://developers.line.biz/en/reference/messaging-api/#carousel
        """
        if others or more or alt_text is MISSING:
            raise unexpected(Line, "carousel", locals())
        values: Wire = {"alt_text": alt_text}
        valid = (
            type_of(alt_text) is str and alt_text != "" and (len(alt_text) <= 750 or lengths.utf16(alt_text) <= 1500)
        )
        builder = CarouselTemplateBuilder()
        builder._state = (None, "", values, valid)
        if columns is not None:
            builder = builder.columns(columns)
        if image_aspect_ratio is not None:
            builder = builder.image_aspect_ratio(image_aspect_ratio)
        if image_size is not None:
            builder = builder.image_size(image_size)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def image_carousel(
        columns: Iterable[Arg[models.ImageCarouselColumn] | None] | None = None,
        *more: Unpack[tuple[()]],
        alt_text: str,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> ImageCarouselTemplateBuilder:
        """Up to 10 images, side by side, each with an action.

        Args:
            columns: The images, 1 to 10.
            alt_text: What notifications and chat lists show; up to 1500 characters. Counted in
                UTF-16 code units. Not empty.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        See https://developers.line.biz/en/reference/messaging-api/#image-carousel
        """
        if others or more or alt_text is MISSING:
            raise unexpected(Line, "image_carousel", locals())
        values: Wire = {"alt_text": alt_text}
        valid = (
            type_of(alt_text) is str and alt_text != "" and (len(alt_text) <= 750 or lengths.utf16(alt_text) <= 1500)
        )
        builder = ImageCarouselTemplateBuilder()
        builder._state = (None, "", values, valid)
        if columns is not None:
            builder = builder.columns(columns)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def flex(
        alt_text: str,
        contents: Arg[models.AnyFlexContainer],
        *more: Unpack[tuple[()]],
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None = None,
        sender: Arg[models.Sender] | None = None,
        **others: Unpack[NoMore],
    ) -> FlexMessageBuilder:
        """A message with a layout of your own.

        Args:
            alt_text: What notifications and chat lists show; up to 1500 characters. Counted in
                UTF-16 code units. Not empty.
            contents: One bubble, or several side by side.
            quick_replies: The buttons, 1 to 13.
            sender: Name and icon that are shown in place of the account's own.

        Conditions:
            A message holds at most 10 animated images.

        See https://developers.line.biz/en/reference/messaging-api/#flex-message
        """
        if others or more or alt_text is MISSING or contents is MISSING:
            raise unexpected(Line, "flex", locals())
        values: Wire = {"alt_text": alt_text}
        valid = (
            type_of(alt_text) is str and alt_text != "" and (len(alt_text) <= 750 or lengths.utf16(alt_text) <= 1500)
        )
        builder = FlexMessageBuilder()
        builder._state = (None, "", values, valid)
        builder = builder._put("contents", part(contents, _FLEX_CONTAINER__KINDS))
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if sender is not None:
            builder = builder._put("sender", part(sender, _SENDER__KINDS))
        return builder

    @staticmethod
    def emoji(
        product_id: str, emoji_id: str, *more: Unpack[tuple[()]], index: int, **others: Unpack[NoMore]
    ) -> Part[models.TextEmoji]:
        """A LINE emoji that takes the place of a dollar sign.

        Args:
            product_id: Product id of a set of LINE emojis. Not empty.
            emoji_id: Id of the emoji in the set. Not empty.
            index: Where the dollar sign is, in UTF-16 code units from the start. At least 0.

        See https://developers.line.biz/en/reference/messaging-api/#text-message
        """
        if others or more or product_id is MISSING or emoji_id is MISSING or index is MISSING:
            raise unexpected(Line, "emoji", locals())
        finished: Part[models.TextEmoji] = Part()
        finished._of, finished._given, finished._valid = (
            _TEXT_EMOJI,
            {"index": index, "productId": product_id, "emojiId": emoji_id},
            _TEXT_EMOJI
            if type_of(index) is int
            and index >= 0
            and type_of(product_id) is str
            and product_id != ""
            and type_of(emoji_id) is str
            and emoji_id != ""
            else None,
        )
        return finished

    @staticmethod
    def mention(
        mentionee: Arg[models.AnyMentionee], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.MentionSubstitution]:
        """A mention of someone in the group or multi-person chat; in a reply or a push only.

        Args:
            mentionee: Who is mentioned.

        See https://developers.line.biz/en/reference/messaging-api/#text-message-v2-mention-object
        """
        if others or more or mentionee is MISSING:
            raise unexpected(Line, "mention", locals())
        wire: Wire = {"type": "mention"}
        valid = True
        wire["mentionee"], checked = part(mentionee, _MENTIONEE__KINDS)
        valid = valid and checked
        finished: Part[models.MentionSubstitution] = Part()
        finished._of, finished._given, finished._valid = (
            _MENTION_SUBSTITUTION,
            wire,
            _MENTION_SUBSTITUTION if valid else None,
        )
        return finished

    @staticmethod
    def user_mentionee(user_id: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.UserMentionee]:
        """One member of the chat.

        Args:
            user_id: User id of the member; a bot can't be mentioned. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#text-message-v2-mention-object
        """
        if others or more or user_id is MISSING:
            raise unexpected(Line, "user_mentionee", locals())
        finished: Part[models.UserMentionee] = Part()
        finished._of, finished._given, finished._valid = (
            _USER_MENTIONEE,
            {"type": "user", "userId": user_id},
            _USER_MENTIONEE if type_of(user_id) is str and user_id != "" else None,
        )
        return finished

    @staticmethod
    def all_mentionees(*more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.AllMentionee]:
        """Everyone in the chat.

        See https://developers.line.biz/en/reference/messaging-api/#text-message-v2-mention-object
        """
        if others or more:
            raise unexpected(Line, "all_mentionees", locals())
        finished: Part[models.AllMentionee] = Part()
        finished._of, finished._given, finished._valid = _ALL_MENTIONEE, {"type": "all"}, _ALL_MENTIONEE
        return finished

    @staticmethod
    def emoji_substitution(
        product_id: str, emoji_id: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.EmojiSubstitution]:
        """A LINE emoji.

        Args:
            product_id: Product id of a set of LINE emojis. Not empty.
            emoji_id: Id of the emoji in the set. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#text-message-v2-emoji-object
        """
        if others or more or product_id is MISSING or emoji_id is MISSING:
            raise unexpected(Line, "emoji_substitution", locals())
        finished: Part[models.EmojiSubstitution] = Part()
        finished._of, finished._given, finished._valid = (
            _EMOJI_SUBSTITUTION,
            {"type": "emoji", "productId": product_id, "emojiId": emoji_id},
            _EMOJI_SUBSTITUTION
            if type_of(product_id) is str and product_id != "" and type_of(emoji_id) is str and emoji_id != ""
            else None,
        )
        return finished

    @staticmethod
    def quick_reply(
        action: Arg[models.AnyAction], *more: Unpack[tuple[()]], image_url: str | None = None, **others: Unpack[NoMore]
    ) -> Part[models.QuickReplyItem]:
        """A quick reply button.

        Args:
            action: What the button does; its label of up to 20 characters is the caption.
            image_url: HTTPS address of the icon, a square PNG of up to 1 MB; some actions have a
                default. At most 2000 UTF-16 code units.

        See https://developers.line.biz/en/reference/messaging-api/#quick-reply-button-object
        """
        if others or more or action is MISSING:
            raise unexpected(Line, "quick_reply", locals())
        wire: Wire = {"type": "action"}
        valid = True
        if image_url is not None:
            wire["imageUrl"] = image_url
            valid = (
                valid
                and type_of(image_url) is str
                and (len(image_url) <= 1000 or lengths.utf16(image_url) <= 2000)
                and (image_url in ADDRESS_2.known or ADDRESS_2.matches(image_url))
            )
        wire["action"], checked = part(action, _ACTION__KINDS)
        valid = (
            valid
            and checked
            and "label" in wire["action"]
            and (len(wire["action"]["label"]) <= 20 or lengths.graphemes(wire["action"]["label"]) <= 20)
            and wire["action"]["type"]
            in {"postback", "message", "uri", "datetimepicker", "camera", "cameraRoll", "location", "clipboard"}
            and (wire["action"]["type"] != "postback" or "text" not in wire["action"])
            and "altUri" not in wire["action"]
        )
        finished: Part[models.QuickReplyItem] = Part()
        finished._of, finished._given, finished._valid = _QUICK_REPLY_ITEM, wire, _QUICK_REPLY_ITEM if valid else None
        return finished

    @staticmethod
    def base_size(*more: Unpack[tuple[()]], height: int, **others: Unpack[NoMore]) -> Part[models.BaseSize]:
        """Size of the image in pixels; its width is always 1040.

        Args:
            height: Height in pixels of the image at a width of 1040. At least 1.

        See https://developers.line.biz/en/reference/messaging-api/#imagemap-message
        """
        if others or more or height is MISSING:
            raise unexpected(Line, "base_size", locals())
        finished: Part[models.BaseSize] = Part()
        finished._of, finished._given, finished._valid = (
            _BASE_SIZE,
            {"width": 1040, "height": height},
            _BASE_SIZE if type_of(height) is int and height >= 1 else None,
        )
        return finished

    @staticmethod
    def carousel_column(
        text: str,
        *more: Unpack[tuple[()]],
        thumbnail_image_url: str | None = None,
        image_background_color: str | None = None,
        title: str | None = None,
        default_action: Arg[models.AnyAction] | None = None,
        actions: Iterable[Arg[models.AnyAction] | None],
        **others: Unpack[NoMore],
    ) -> Part[models.CarouselColumn]:
        """A column with a text and 1 to 3 buttons, and an image and a title if you like.

        Args:
            text: Text of up to 120 characters, or up to 60 with an image or a title. Not empty.
            thumbnail_image_url: HTTPS address of the image; JPEG or PNG, up to 1024 pixels wide and
                10 MB. At most 2000 UTF-16 code units.
            image_background_color: Colour behind the image. If absent, the provider assumes
                '#FFFFFF'. For example, '#EEEEEE'.
            title: Title of up to 40 characters. Counted in grapheme clusters. Not empty.
            default_action: What a tap on the image, the title or the text does.
            actions: The buttons, 1 to 3; as many as in every other column.

        Conditions:
            The text has up to 60 characters with an image or a title, up to 120 without.

        See https://developers.line.biz/en/reference/messaging-api/#column-object-for-carousel
        """
        if others or more or text is MISSING or actions is MISSING:
            raise unexpected(Line, "carousel_column", locals())
        wire: Wire = {}
        valid = type_of(text) is str and text != ""
        if thumbnail_image_url is not None:
            wire["thumbnailImageUrl"] = thumbnail_image_url
            valid = (
                valid
                and type_of(thumbnail_image_url) is str
                and (len(thumbnail_image_url) <= 1000 or lengths.utf16(thumbnail_image_url) <= 2000)
                and (thumbnail_image_url in ADDRESS_2.known or ADDRESS_2.matches(thumbnail_image_url))
            )
        if image_background_color is not None:
            wire["imageBackgroundColor"] = image_background_color
            valid = (
                valid
                and type_of(image_background_color) is str
                and (
                    image_background_color in IMAGE_BACKGROUND_COLOR.known
                    or IMAGE_BACKGROUND_COLOR.matches(image_background_color)
                )
            )
        if title is not None:
            wire["title"] = title
            valid = (
                valid and type_of(title) is str and title != "" and (len(title) <= 40 or lengths.graphemes(title) <= 40)
            )
        wire["text"] = text
        if default_action is not None:
            wire["defaultAction"], checked = part(default_action, _ACTION__KINDS)
            valid = (
                valid
                and checked
                and (
                    "label" not in wire["defaultAction"]
                    or len(wire["defaultAction"]["label"]) <= 20
                    or lengths.graphemes(wire["defaultAction"]["label"]) <= 20
                )
                and wire["defaultAction"]["type"]
                in {"postback", "message", "uri", "datetimepicker", "clipboard", "camera", "cameraRoll", "location"}
            )
        wire["actions"], checked = parts(actions, _ACTION__KINDS)
        valid = valid and checked and 1 <= len(wire["actions"]) <= 3
        if valid:
            for x in wire["actions"]:
                valid = (
                    valid
                    and "label" in x
                    and (len(x["label"]) <= 20 or lengths.graphemes(x["label"]) <= 20)
                    and x["type"]
                    in {"postback", "message", "uri", "datetimepicker", "clipboard", "camera", "cameraRoll", "location"}
                )
        valid = valid and _checks.conditions_hold_in_carousel_column(wire)
        finished: Part[models.CarouselColumn] = Part()
        finished._of, finished._given, finished._valid = _CAROUSEL_COLUMN, wire, _CAROUSEL_COLUMN if valid else None
        return finished

    @staticmethod
    def image_carousel_column(
        image_url: str, action: Arg[models.AnyAction], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.ImageCarouselColumn]:
        """An image with an action.

        Args:
            image_url: HTTPS address of the square image; JPEG or PNG, up to 1024 pixels wide and 10
                MB. At most 2000 UTF-16 code units.
            action: What a tap on the image does; its label of up to 12 characters may be left out.

        See https://developers.line.biz/en/reference/messaging-api/#image-carousel
        """
        if others or more or image_url is MISSING or action is MISSING:
            raise unexpected(Line, "image_carousel_column", locals())
        wire: Wire = {"imageUrl": image_url}
        valid = (
            type_of(image_url) is str
            and (len(image_url) <= 1000 or lengths.utf16(image_url) <= 2000)
            and (image_url in ADDRESS_2.known or ADDRESS_2.matches(image_url))
        )
        wire["action"], checked = part(action, _ACTION__KINDS)
        valid = (
            valid
            and checked
            and (
                "label" not in wire["action"]
                or len(wire["action"]["label"]) <= 12
                or lengths.graphemes(wire["action"]["label"]) <= 12
            )
            and wire["action"]["type"]
            in {"postback", "message", "uri", "datetimepicker", "clipboard", "camera", "cameraRoll", "location"}
        )
        finished: Part[models.ImageCarouselColumn] = Part()
        finished._of, finished._given, finished._valid = (
            _IMAGE_CAROUSEL_COLUMN,
            wire,
            _IMAGE_CAROUSEL_COLUMN if valid else None,
        )
        return finished

    @staticmethod
    def postback(
        label: str | None,
        data: str,
        *more: Unpack[tuple[()]],
        display_text: str | None = None,
        text: str | None = None,
        input_option: Literal["closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"] | None = None,
        fill_in_text: str | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.PostbackAction]:
        """Sends data to your webhook.

        Args:
            label: Caption; up to 20 characters and required in a template and a quick reply, up to
                12 in an image carousel, up to 40 in a Flex Message, where only a button requires
                it. Not empty.
            data: Up to 300 UTF-16 code units for your webhook. Not empty.
            display_text: Text of up to 300 characters that appears in the chat as the person's
                message. Counted in grapheme clusters.
            text: Deprecated. Text of up to 300 characters; deprecated, and not possible in a quick
                reply. Counted in grapheme clusters.
            input_option: What happens to the input area; LINE 12.6.0 for phones or later.
            fill_in_text: Text of up to 300 characters that is put into the input field; needs
                openKeyboard. Counted in grapheme clusters.

        Conditions:
            displayText and text exclude each other.
            fillInText needs the inputOption openKeyboard.

        See https://developers.line.biz/en/reference/messaging-api/#postback-action
        """
        if others or more or label is MISSING or data is MISSING:
            raise unexpected(Line, "postback", locals())
        if text is not None:
            warn_deprecated("text is deprecated by the provider")
        wire: Wire = {"type": "postback"}
        valid = type_of(data) is str and data != "" and (len(data) <= 150 or lengths.utf16(data) <= 300)
        if label is not None:
            wire["label"] = label
            valid = valid and type_of(label) is str and label != ""
        wire["data"] = data
        if display_text is not None:
            wire["displayText"] = display_text
            valid = (
                valid
                and type_of(display_text) is str
                and (len(display_text) <= 300 or lengths.graphemes(display_text) <= 300)
                and display_text != ""
            )
        if text is not None:
            wire["text"] = text
            valid = (
                valid and type_of(text) is str and (len(text) <= 300 or lengths.graphemes(text) <= 300) and text != ""
            )
        if input_option is not None:
            wire["inputOption"] = input_option
            valid = (
                valid
                and type_of(input_option) is str
                and input_option in {"closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"}
            )
        if fill_in_text is not None:
            wire["fillInText"] = fill_in_text
            valid = (
                valid
                and type_of(fill_in_text) is str
                and (len(fill_in_text) <= 300 or lengths.graphemes(fill_in_text) <= 300)
                and fill_in_text != ""
            )
        if text is not None or fill_in_text is not None:
            valid = valid and _checks.conditions_hold_in_postback_action(wire)
        finished: Part[models.PostbackAction] = Part()
        finished._of, finished._given, finished._valid = _POSTBACK_ACTION, wire, _POSTBACK_ACTION if valid else None
        return finished

    @staticmethod
    def message(
        label: str | None, text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.MessageAction]:
        """Sends a message in the person's name.

        Args:
            label: Caption; up to 20 characters and required in a template and a quick reply, up to
                12 in an image carousel, up to 40 in a Flex Message, where only a button requires
                it. Not empty.
            text: The message, up to 300 characters. Counted in grapheme clusters. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#message-action
        """
        if others or more or label is MISSING or text is MISSING:
            raise unexpected(Line, "message", locals())
        wire: Wire = {"type": "message"}
        valid = type_of(text) is str and text != "" and (len(text) <= 300 or lengths.graphemes(text) <= 300)
        if label is not None:
            wire["label"] = label
            valid = valid and type_of(label) is str and label != ""
        wire["text"] = text
        finished: Part[models.MessageAction] = Part()
        finished._of, finished._given, finished._valid = _MESSAGE_ACTION, wire, _MESSAGE_ACTION if valid else None
        return finished

    @staticmethod
    def uri(
        label: str | None,
        uri: str,
        *more: Unpack[tuple[()]],
        alt_uri: Arg[models.AltUri] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.UriAction]:
        """Opens a link.

        Args:
            label: Caption; up to 20 characters and required in a template and a quick reply, up to
                12 in an image carousel, up to 40 in a Flex Message, where only a button requires
                it. Not empty.
            uri: What the tap opens; an http, https, line or tel address. At most 10000 UTF-16 code
                units.
            alt_uri: The link for LINE on a computer; works in Flex Messages.

        See https://developers.line.biz/en/reference/messaging-api/#uri-action
        """
        if others or more or label is MISSING or uri is MISSING:
            raise unexpected(Line, "uri", locals())
        wire: Wire = {"type": "uri"}
        valid = (
            type_of(uri) is str
            and (len(uri) <= 5000 or lengths.utf16(uri) <= 10000)
            and (uri in ADDRESS_3.known or ADDRESS_3.matches(uri))
        )
        if label is not None:
            wire["label"] = label
            valid = valid and type_of(label) is str and label != ""
        wire["uri"] = uri
        if alt_uri is not None:
            wire["altUri"], checked = part(alt_uri, _ALT_URI__KINDS)
            valid = valid and checked
        finished: Part[models.UriAction] = Part()
        finished._of, finished._given, finished._valid = _URI_ACTION, wire, _URI_ACTION if valid else None
        return finished

    @staticmethod
    def alt_uri(desktop: str | None = None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.AltUri]:
        """The link for LINE on a computer; works in Flex Messages.

        Args:
            desktop: What opens on macOS and Windows; an http, https, line or tel address. At most
                10000 UTF-16 code units.

        See https://developers.line.biz/en/reference/messaging-api/#uri-action
        """
        if others or more:
            raise unexpected(Line, "alt_uri", locals())
        wire: Wire = {}
        valid = True
        if desktop is not None:
            wire["desktop"] = desktop
            valid = (
                valid
                and type_of(desktop) is str
                and (len(desktop) <= 5000 or lengths.utf16(desktop) <= 10000)
                and (desktop in ADDRESS_3.known or ADDRESS_3.matches(desktop))
            )
        finished: Part[models.AltUri] = Part()
        finished._of, finished._given, finished._valid = _ALT_URI, wire, _ALT_URI if valid else None
        return finished

    @staticmethod
    def datetimepicker(
        label: str | None,
        data: str,
        mode: Literal["date", "time", "datetime"],
        *more: Unpack[tuple[()]],
        initial: str | date | time | datetime | None = None,
        max: str | date | time | datetime | None = None,
        min: str | date | time | datetime | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.DatetimePickerAction]:
        """Lets the person choose a date, a time or both, and sends it to your webhook.

        Args:
            label: Caption; up to 20 characters and required in a template and a quick reply, up to
                12 in an image carousel, up to 40 in a Flex Message, where only a button requires
                it. Not empty.
            data: Up to 300 UTF-16 code units for your webhook. Not empty.
            mode: What is chosen.
            initial: What is chosen at first, in the form of the mode.
            max: The latest choice, in the form of the mode; without time zone.
            min: The earliest choice, in the form of the mode; without time zone.

        Conditions:
            Dates have the form YYYY-MM-DD, from 1900-01-01 to 2100-12-31.
            Times have the form HH:mm, from 00:00 to 23:59.
            A date with a time has the form YYYY-MM-DDTHH:mm, from 1900 to 2100.
            The earliest choice comes before the latest.
            Advice: The first choice is not before the earliest one, nor after the latest.

        See https://developers.line.biz/en/reference/messaging-api/#datetime-picker-action
        """
        if others or more or label is MISSING or data is MISSING or mode is MISSING:
            raise unexpected(Line, "datetimepicker", locals())
        wire: Wire = {"type": "datetimepicker"}
        valid = (
            type_of(data) is str
            and data != ""
            and (len(data) <= 150 or lengths.utf16(data) <= 300)
            and type_of(mode) is str
            and mode in {"date", "time", "datetime"}
        )
        if label is not None:
            wire["label"] = label
            valid = valid and type_of(label) is str and label != ""
        wire["data"] = data
        wire["mode"] = mode
        if initial is not None:
            wire["initial"] = initial
            valid = valid and type_of(initial) is str
        if max is not None:
            wire["max"] = max
            valid = valid and type_of(max) is str
        if min is not None:
            wire["min"] = min
            valid = valid and type_of(min) is str
        valid = valid and _checks.conditions_hold_in_datetime_picker_action(wire)
        finished: Part[models.DatetimePickerAction] = Part()
        finished._of, finished._given, finished._valid = (
            _DATETIME_PICKER_ACTION,
            wire,
            _DATETIME_PICKER_ACTION if valid else None,
        )
        return finished

    @staticmethod
    def camera(label: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.CameraAction]:
        """Opens the camera; in a quick reply only.

        Args:
            label: Caption of up to 20 characters. Counted in grapheme clusters. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#camera-action
        """
        if others or more or label is MISSING:
            raise unexpected(Line, "camera", locals())
        finished: Part[models.CameraAction] = Part()
        finished._of, finished._given, finished._valid = (
            _CAMERA_ACTION,
            {"type": "camera", "label": label},
            _CAMERA_ACTION
            if type_of(label) is str and label != "" and (len(label) <= 20 or lengths.graphemes(label) <= 20)
            else None,
        )
        return finished

    @staticmethod
    def camera_roll(label: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.CameraRollAction]:
        """Opens the camera roll; in a quick reply only.

        Args:
            label: Caption of up to 20 characters. Counted in grapheme clusters. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#camera-action
        """
        if others or more or label is MISSING:
            raise unexpected(Line, "camera_roll", locals())
        finished: Part[models.CameraRollAction] = Part()
        finished._of, finished._given, finished._valid = (
            _CAMERA_ROLL_ACTION,
            {"type": "cameraRoll", "label": label},
            _CAMERA_ROLL_ACTION
            if type_of(label) is str and label != "" and (len(label) <= 20 or lengths.graphemes(label) <= 20)
            else None,
        )
        return finished

    @staticmethod
    def location_action(label: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.LocationAction]:
        """Lets the person send a location; in a quick reply only.

        Args:
            label: Caption of up to 20 characters. Counted in grapheme clusters. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#camera-action
        """
        if others or more or label is MISSING:
            raise unexpected(Line, "location_action", locals())
        finished: Part[models.LocationAction] = Part()
        finished._of, finished._given, finished._valid = (
            _LOCATION_ACTION,
            {"type": "location", "label": label},
            _LOCATION_ACTION
            if type_of(label) is str and label != "" and (len(label) <= 20 or lengths.graphemes(label) <= 20)
            else None,
        )
        return finished

    @staticmethod
    def richmenuswitch(
        *more: Unpack[tuple[()]], label: str | None = None, rich_menu_alias_id: str, data: str, **others: Unpack[NoMore]
    ) -> Part[models.RichMenuSwitchAction]:
        """Switches to another rich menu; in a rich menu only.

        Args:
            label: Label of up to 20 characters. Counted in grapheme clusters. Not empty.
            rich_menu_alias_id: Alias of the rich menu; up to 32 lower-case letters, digits,
                underscores and hyphens. Counted in UTF-16 code units. Not empty. For example,
                'richmenu-alias-b'.
            data: Up to 300 UTF-16 code units for your webhook. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#richmenu-switch-action
        """
        if others or more or rich_menu_alias_id is MISSING or data is MISSING:
            raise unexpected(Line, "richmenuswitch", locals())
        wire: Wire = {"type": "richmenuswitch"}
        valid = (
            type_of(rich_menu_alias_id) is str
            and rich_menu_alias_id != ""
            and (len(rich_menu_alias_id) <= 16 or lengths.utf16(rich_menu_alias_id) <= 32)
            and (rich_menu_alias_id in RICH_MENU_ALIAS_ID.known or RICH_MENU_ALIAS_ID.matches(rich_menu_alias_id))
            and type_of(data) is str
            and data != ""
            and (len(data) <= 150 or lengths.utf16(data) <= 300)
        )
        if label is not None:
            wire["label"] = label
            valid = (
                valid and type_of(label) is str and label != "" and (len(label) <= 20 or lengths.graphemes(label) <= 20)
            )
        wire["richMenuAliasId"] = rich_menu_alias_id
        wire["data"] = data
        finished: Part[models.RichMenuSwitchAction] = Part()
        finished._of, finished._given, finished._valid = (
            _RICH_MENU_SWITCH_ACTION,
            wire,
            _RICH_MENU_SWITCH_ACTION if valid else None,
        )
        return finished

    @staticmethod
    def clipboard(
        label: str | None, clipboard_text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.ClipboardAction]:
        """Copies a text to the clipboard.

        Args:
            label: Caption; up to 20 characters and required in a template and a quick reply, up to
                12 in an image carousel, up to 40 in a Flex Message, where only a button requires
                it. Not empty.
            clipboard_text: The text that is copied, 1 to 1000 characters; LINE 14.0.0 for phones or
                later. 1 to 1000 UTF-16 code units.

        See https://developers.line.biz/en/reference/messaging-api/#clipboard-action
        """
        if others or more or label is MISSING or clipboard_text is MISSING:
            raise unexpected(Line, "clipboard", locals())
        wire: Wire = {"type": "clipboard"}
        valid = (
            type_of(clipboard_text) is str
            and clipboard_text != ""
            and (len(clipboard_text) <= 500 or lengths.utf16(clipboard_text) <= 1000)
        )
        if label is not None:
            wire["label"] = label
            valid = valid and type_of(label) is str and label != ""
        wire["clipboardText"] = clipboard_text
        finished: Part[models.ClipboardAction] = Part()
        finished._of, finished._given, finished._valid = _CLIPBOARD_ACTION, wire, _CLIPBOARD_ACTION if valid else None
        return finished

    class RichMenu:
        """Parts that go into RichMenu messages."""

        @staticmethod
        def area(
            action: Arg[models.AnyAction],
            *more: Unpack[tuple[()]],
            x: int,
            y: int,
            width: int,
            height: int,
            **others: Unpack[NoMore],
        ) -> Part[models.RichMenuArea]:
            """An area of a rich menu, and what a tap on it does.

            Args:
                action: What a tap does; its label of up to 20 characters may be left out.
                x: Distance from the left edge in pixels. At least 0.
                y: Distance from the top edge in pixels. At least 0.
                width: Width in pixels. At least 1.
                height: Height in pixels. At least 1.

            See https://developers.line.biz/en/reference/messaging-api/#area-object
            """
            if (
                others
                or more
                or action is MISSING
                or x is MISSING
                or y is MISSING
                or width is MISSING
                or height is MISSING
            ):
                raise unexpected(Line.RichMenu, "area", locals())
            wire: Wire = {}
            valid = True
            wire_bounds: Wire = {"x": x, "y": y, "width": width, "height": height}
            valid = (
                valid
                and type_of(x) is int
                and x >= 0
                and type_of(y) is int
                and y >= 0
                and type_of(width) is int
                and width >= 1
                and type_of(height) is int
                and height >= 1
            )
            wire["bounds"] = wire_bounds
            wire["action"], checked = part(action, _ACTION__KINDS)
            valid = (
                valid
                and checked
                and (
                    "label" not in wire["action"]
                    or len(wire["action"]["label"]) <= 20
                    or lengths.graphemes(wire["action"]["label"]) <= 20
                )
            )
            finished: Part[models.RichMenuArea] = Part()
            finished._of, finished._given, finished._valid = _RICH_MENU_AREA, wire, _RICH_MENU_AREA if valid else None
            return finished

        @staticmethod
        def link(
            *more: Unpack[tuple[()]], from_: str, to: str, **others: Unpack[NoMore]
        ) -> Part[models.RichMenuBatchLinkOperation]:
            """Gives another rich menu to everybody who has a certain one.

            Args:
                from_: Id of the rich menu that people have; no other operation names it here. Not
                    empty.
                to: Id of the rich menu that they get. Not empty.

            See
            https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users-operations
            """
            if others or more or from_ is MISSING or to is MISSING:
                raise unexpected(Line.RichMenu, "link", locals())
            finished: Part[models.RichMenuBatchLinkOperation] = Part()
            finished._of, finished._given, finished._valid = (
                _RICH_MENU_BATCH_LINK_OPERATION,
                {"type": "link", "from": from_, "to": to},
                _RICH_MENU_BATCH_LINK_OPERATION
                if type_of(from_) is str and from_ != "" and type_of(to) is str and to != ""
                else None,
            )
            return finished

        @staticmethod
        def unlink(
            from_: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.RichMenuBatchUnlinkOperation]:
            """Takes a certain rich menu away from everybody who has it.

            Args:
                from_: Id of the rich menu that people have; no other operation names it here. Not
                    empty.

            See
            https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users-operations
            """
            if others or more or from_ is MISSING:
                raise unexpected(Line.RichMenu, "unlink", locals())
            finished: Part[models.RichMenuBatchUnlinkOperation] = Part()
            finished._of, finished._given, finished._valid = (
                _RICH_MENU_BATCH_UNLINK_OPERATION,
                {"type": "unlink", "from": from_},
                _RICH_MENU_BATCH_UNLINK_OPERATION if type_of(from_) is str and from_ != "" else None,
            )
            return finished

        @staticmethod
        def unlink_all(
            *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.RichMenuBatchUnlinkAllOperation]:
            """Takes the rich menu away from everybody who has one of their own; it stands alone.

            See
            https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users-operations
            """
            if others or more:
                raise unexpected(Line.RichMenu, "unlink_all", locals())
            finished: Part[models.RichMenuBatchUnlinkAllOperation] = Part()
            finished._of, finished._given, finished._valid = (
                _RICH_MENU_BATCH_UNLINK_ALL_OPERATION,
                {"type": "unlinkAll"},
                _RICH_MENU_BATCH_UNLINK_ALL_OPERATION,
            )
            return finished

    class Recipient:
        """Parts that go into Recipient messages."""

        @staticmethod
        def audience(
            audience_group_id: int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.AudienceRecipient]:
            """The members of an audience.

            Args:
                audience_group_id: Id of the audience.

            See https://developers.line.biz/en/reference/messaging-api/#narrowcast-recipient
            """
            if others or more or audience_group_id is MISSING:
                raise unexpected(Line.Recipient, "audience", locals())
            finished: Part[models.AudienceRecipient] = Part()
            finished._of, finished._given, finished._valid = (
                _AUDIENCE_RECIPIENT,
                {"type": "audience", "audienceGroupId": audience_group_id},
                _AUDIENCE_RECIPIENT if type_of(audience_group_id) is int else None,
            )
            return finished

        @staticmethod
        def redelivery(
            request_id: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.RedeliveryRecipient]:
            """The people that an earlier narrowcast was sent to.

            Args:
                request_id: Request id of a narrowcast that succeeded in the last 14 days. Not
                    empty.

            See https://developers.line.biz/en/reference/messaging-api/#narrowcast-recipient
            """
            if others or more or request_id is MISSING:
                raise unexpected(Line.Recipient, "redelivery", locals())
            finished: Part[models.RedeliveryRecipient] = Part()
            finished._of, finished._given, finished._valid = (
                _REDELIVERY_RECIPIENT,
                {"type": "redelivery", "requestId": request_id},
                _REDELIVERY_RECIPIENT if type_of(request_id) is str and request_id != "" else None,
            )
            return finished

        @staticmethod
        def operator(
            *more: Unpack[tuple[()]],
            and_: Iterable[Arg[models.AnyRecipient] | None] | None = None,
            or_: Iterable[Arg[models.AnyRecipient] | None] | None = None,
            not_: Arg[models.AnyRecipient] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.OperatorRecipient]:
            """Recipients that are combined with and, or, or not.

            Args:
                and_: People who are in all of these. Not empty.
                or_: People who are in at least one of these. Not empty.
                not_: People who are not in this.

            Conditions:
                An operator has exactly one of and, or and not.

            See https://developers.line.biz/en/reference/messaging-api/#narrowcast-recipient
            """
            if others or more:
                raise unexpected(Line.Recipient, "operator", locals())
            wire: Wire = {"type": "operator"}
            valid = True
            if and_ is not None:
                wire["and"], checked = parts(and_, _RECIPIENT__KINDS)
                valid = valid and checked and len(wire["and"]) >= 1
            if or_ is not None:
                wire["or"], checked = parts(or_, _RECIPIENT__KINDS)
                valid = valid and checked and len(wire["or"]) >= 1
            if not_ is not None:
                wire["not"], checked = part(not_, _RECIPIENT__KINDS)
                valid = valid and checked
            valid = valid and ("and" in wire) + ("or" in wire) + ("not" in wire) == 1
            finished: Part[models.OperatorRecipient] = Part()
            finished._of, finished._given, finished._valid = (
                _OPERATOR_RECIPIENT,
                wire,
                _OPERATOR_RECIPIENT if valid else None,
            )
            return finished

    class Demographic:
        """Parts that go into Demographic messages."""

        @staticmethod
        def gender(
            one_of: Iterable[Literal["male", "female"]], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.GenderFilter]:
            """People of certain genders.

            Args:
                one_of: The genders. Not empty.

            See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
            """
            if others or more or one_of is MISSING:
                raise unexpected(Line.Demographic, "gender", locals())
            wire: Wire = {"type": "gender"}
            valid = True
            wire["oneOf"] = plain_list(one_of)
            valid = valid and type_of(wire["oneOf"]) is ARRAY and len(wire["oneOf"]) >= 1
            if valid:
                for x in wire["oneOf"]:
                    valid = valid and type_of(x) is str and x in {"male", "female"}
            finished: Part[models.GenderFilter] = Part()
            finished._of, finished._given, finished._valid = _GENDER_FILTER, wire, _GENDER_FILTER if valid else None
            return finished

        @staticmethod
        def age(
            *more: Unpack[tuple[()]],
            gte: Literal[
                "age_15",
                "age_20",
                "age_25",
                "age_30",
                "age_35",
                "age_40",
                "age_45",
                "age_50",
                "age_55",
                "age_60",
                "age_65",
                "age_70",
            ]
            | None = None,
            lt: Literal[
                "age_15",
                "age_20",
                "age_25",
                "age_30",
                "age_35",
                "age_40",
                "age_45",
                "age_50",
                "age_55",
                "age_60",
                "age_65",
                "age_70",
            ]
            | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AgeFilter]:
            """People of a certain age.

            Args:
                gte: The lowest age in years.
                lt: The age in years that people are younger than.

            Conditions:
                A range has a lower limit, an upper limit, or both.
                The lower limit is below the upper limit.

            See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
            """
            if others or more:
                raise unexpected(Line.Demographic, "age", locals())
            wire: Wire = {"type": "age"}
            valid = True
            if gte is not None:
                wire["gte"] = gte
                valid = (
                    valid
                    and type_of(gte) is str
                    and gte
                    in {
                        "age_15",
                        "age_20",
                        "age_25",
                        "age_30",
                        "age_35",
                        "age_40",
                        "age_45",
                        "age_50",
                        "age_55",
                        "age_60",
                        "age_65",
                        "age_70",
                    }
                )
            if lt is not None:
                wire["lt"] = lt
                valid = (
                    valid
                    and type_of(lt) is str
                    and lt
                    in {
                        "age_15",
                        "age_20",
                        "age_25",
                        "age_30",
                        "age_35",
                        "age_40",
                        "age_45",
                        "age_50",
                        "age_55",
                        "age_60",
                        "age_65",
                        "age_70",
                    }
                )
            valid = valid and _checks.conditions_hold_in_age_filter(wire)
            finished: Part[models.AgeFilter] = Part()
            finished._of, finished._given, finished._valid = _AGE_FILTER, wire, _AGE_FILTER if valid else None
            return finished

        @staticmethod
        def app_type(
            one_of: Iterable[Literal["ios", "android"]], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.AppTypeFilter]:
            """People with certain kinds of phones.

            Args:
                one_of: The operating systems. Not empty.

            See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
            """
            if others or more or one_of is MISSING:
                raise unexpected(Line.Demographic, "app_type", locals())
            wire: Wire = {"type": "appType"}
            valid = True
            wire["oneOf"] = plain_list(one_of)
            valid = valid and type_of(wire["oneOf"]) is ARRAY and len(wire["oneOf"]) >= 1
            if valid:
                for x in wire["oneOf"]:
                    valid = valid and type_of(x) is str and x in {"ios", "android"}
            finished: Part[models.AppTypeFilter] = Part()
            finished._of, finished._given, finished._valid = _APP_TYPE_FILTER, wire, _APP_TYPE_FILTER if valid else None
            return finished

        @staticmethod
        def area(
            one_of: Iterable[models.Area], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.AreaFilter]:
            """People in certain areas.

            Args:
                one_of: The areas. Not empty.

            See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
            """
            if others or more or one_of is MISSING:
                raise unexpected(Line.Demographic, "area", locals())
            wire: Wire = {"type": "area"}
            valid = True
            wire["oneOf"] = plain_list(one_of)
            valid = valid and type_of(wire["oneOf"]) is ARRAY and len(wire["oneOf"]) >= 1
            if valid:
                for x in wire["oneOf"]:
                    valid = (
                        valid
                        and type_of(x) is str
                        and x
                        in {
                            "jp_01",
                            "jp_02",
                            "jp_03",
                            "jp_04",
                            "jp_05",
                            "jp_06",
                            "jp_07",
                            "jp_08",
                            "jp_09",
                            "jp_10",
                            "jp_11",
                            "jp_12",
                            "jp_13",
                            "jp_14",
                            "jp_15",
                            "jp_16",
                            "jp_17",
                            "jp_18",
                            "jp_19",
                            "jp_20",
                            "jp_21",
                            "jp_22",
                            "jp_23",
                            "jp_24",
                            "jp_25",
                            "jp_26",
                            "jp_27",
                            "jp_28",
                            "jp_29",
                            "jp_30",
                            "jp_31",
                            "jp_32",
                            "jp_33",
                            "jp_34",
                            "jp_35",
                            "jp_36",
                            "jp_37",
                            "jp_38",
                            "jp_39",
                            "jp_40",
                            "jp_41",
                            "jp_42",
                            "jp_43",
                            "jp_44",
                            "jp_45",
                            "jp_46",
                            "jp_47",
                            "tw_01",
                            "tw_02",
                            "tw_03",
                            "tw_04",
                            "tw_05",
                            "tw_06",
                            "tw_07",
                            "tw_08",
                            "tw_09",
                            "tw_10",
                            "tw_11",
                            "tw_12",
                            "tw_13",
                            "tw_14",
                            "tw_15",
                            "tw_16",
                            "tw_17",
                            "tw_18",
                            "tw_19",
                            "tw_20",
                            "tw_21",
                            "tw_22",
                            "th_01",
                            "th_02",
                            "th_03",
                            "th_04",
                            "th_05",
                            "th_06",
                            "th_07",
                            "th_08",
                            "id_01",
                            "id_02",
                            "id_03",
                            "id_04",
                            "id_05",
                            "id_06",
                            "id_07",
                            "id_08",
                            "id_09",
                            "id_10",
                            "id_11",
                            "id_12",
                        }
                    )
            finished: Part[models.AreaFilter] = Part()
            finished._of, finished._given, finished._valid = _AREA_FILTER, wire, _AREA_FILTER if valid else None
            return finished

        @staticmethod
        def subscription_period(
            *more: Unpack[tuple[()]],
            gte: Literal["day_7", "day_30", "day_90", "day_180", "day_365"] | None = None,
            lt: Literal["day_7", "day_30", "day_90", "day_180", "day_365"] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.SubscriptionPeriodFilter]:
            """People who have been friends for a certain time.

            Args:
                gte: The shortest time in days.
                lt: The time in days that the friendship is shorter than.

            Conditions:
                A range has a lower limit, an upper limit, or both.
                The lower limit is below the upper limit.

            See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
            """
            if others or more:
                raise unexpected(Line.Demographic, "subscription_period", locals())
            wire: Wire = {"type": "subscriptionPeriod"}
            valid = True
            if gte is not None:
                wire["gte"] = gte
                valid = valid and type_of(gte) is str and gte in {"day_7", "day_30", "day_90", "day_180", "day_365"}
            if lt is not None:
                wire["lt"] = lt
                valid = valid and type_of(lt) is str and lt in {"day_7", "day_30", "day_90", "day_180", "day_365"}
            valid = valid and _checks.conditions_hold_in_subscription_period_filter(wire)
            finished: Part[models.SubscriptionPeriodFilter] = Part()
            finished._of, finished._given, finished._valid = (
                _SUBSCRIPTION_PERIOD_FILTER,
                wire,
                _SUBSCRIPTION_PERIOD_FILTER if valid else None,
            )
            return finished

        @staticmethod
        def operator(
            *more: Unpack[tuple[()]],
            and_: Iterable[Arg[models.AnyDemographicFilter] | None] | None = None,
            or_: Iterable[Arg[models.AnyDemographicFilter] | None] | None = None,
            not_: Arg[models.AnyDemographicFilter] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.OperatorFilter]:
            """Filters that are combined with and, or, or not.

            Args:
                and_: People whom all of these choose. Not empty.
                or_: People whom at least one of these chooses. Not empty.
                not_: People whom this does not choose.

            Conditions:
                An operator has exactly one of and, or and not.

            See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
            """
            if others or more:
                raise unexpected(Line.Demographic, "operator", locals())
            wire: Wire = {"type": "operator"}
            valid = True
            if and_ is not None:
                wire["and"], checked = parts(and_, _DEMOGRAPHIC_FILTER__KINDS)
                valid = valid and checked and len(wire["and"]) >= 1
            if or_ is not None:
                wire["or"], checked = parts(or_, _DEMOGRAPHIC_FILTER__KINDS)
                valid = valid and checked and len(wire["or"]) >= 1
            if not_ is not None:
                wire["not"], checked = part(not_, _DEMOGRAPHIC_FILTER__KINDS)
                valid = valid and checked
            valid = valid and ("and" in wire) + ("or" in wire) + ("not" in wire) == 1
            finished: Part[models.OperatorFilter] = Part()
            finished._of, finished._given, finished._valid = _OPERATOR_FILTER, wire, _OPERATOR_FILTER if valid else None
            return finished

    class Pnp:
        """Parts that go into Pnp messages."""

        @staticmethod
        def item(
            item_key: str, content: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.PnpItem]:
            """A line of the message.

            Args:
                item_key: Key of the item, from LINE's list. Not empty.
                content: Text of up to 300 characters. Counted in UTF-16 code units. Not empty.

            See https://developers.line.biz/en/reference/line-notification-messages/
            """
            if others or more or item_key is MISSING or content is MISSING:
                raise unexpected(Line.Pnp, "item", locals())
            finished: Part[models.PnpItem] = Part()
            finished._of, finished._given, finished._valid = (
                _PNP_ITEM,
                {"itemKey": item_key, "content": content},
                _PNP_ITEM
                if type_of(item_key) is str
                and item_key != ""
                and type_of(content) is str
                and content != ""
                and (len(content) <= 150 or lengths.utf16(content) <= 300)
                else None,
            )
            return finished

        @staticmethod
        def button(
            button_key: str, url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.PnpButton]:
            """A button of the message.

            Args:
                button_key: Key of the button, from LINE's list. Not empty.
                url: Page that opens. 1 to 1000 UTF-16 code units.

            See https://developers.line.biz/en/reference/line-notification-messages/
            """
            if others or more or button_key is MISSING or url is MISSING:
                raise unexpected(Line.Pnp, "button", locals())
            finished: Part[models.PnpButton] = Part()
            finished._of, finished._given, finished._valid = (
                _PNP_BUTTON,
                {"buttonKey": button_key, "url": url},
                _PNP_BUTTON
                if type_of(button_key) is str
                and button_key != ""
                and type_of(url) is str
                and (len(url) <= 500 or lengths.utf16(url) <= 1000)
                and (url in ADDRESS.known or ADDRESS.matches(url))
                else None,
            )
            return finished

    class Imagemap:
        """Parts that go into Imagemap messages."""

        @staticmethod
        def video(
            original_content_url: str,
            preview_image_url: str,
            area: Arg[models.ImagemapArea],
            *more: Unpack[tuple[()]],
            external_link: Arg[models.ImagemapExternalLink] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.ImagemapVideo]:
            """A video that plays on a part of the image.

            Args:
                original_content_url: HTTPS address of the video; MP4, up to 200 MB. At most 2000
                    UTF-16 code units.
                preview_image_url: HTTPS address of the preview; JPEG or PNG, up to 1 MB. At most
                    2000 UTF-16 code units.
                area: Where the video plays.
                external_link: A link that appears once the video is over.

            See https://developers.line.biz/en/reference/messaging-api/#imagemap-message
            """
            if others or more or original_content_url is MISSING or preview_image_url is MISSING or area is MISSING:
                raise unexpected(Line.Imagemap, "video", locals())
            wire: Wire = {"originalContentUrl": original_content_url, "previewImageUrl": preview_image_url}
            valid = (
                type_of(original_content_url) is str
                and (len(original_content_url) <= 1000 or lengths.utf16(original_content_url) <= 2000)
                and (original_content_url in ADDRESS_2.known or ADDRESS_2.matches(original_content_url))
                and type_of(preview_image_url) is str
                and (len(preview_image_url) <= 1000 or lengths.utf16(preview_image_url) <= 2000)
                and (preview_image_url in ADDRESS_2.known or ADDRESS_2.matches(preview_image_url))
            )
            wire["area"], checked = part(area, _IMAGEMAP_AREA__KINDS)
            valid = valid and checked
            if external_link is not None:
                wire["externalLink"], checked = part(external_link, _IMAGEMAP_EXTERNAL_LINK__KINDS)
                valid = valid and checked
            finished: Part[models.ImagemapVideo] = Part()
            finished._of, finished._given, finished._valid = _IMAGEMAP_VIDEO, wire, _IMAGEMAP_VIDEO if valid else None
            return finished

        @staticmethod
        def external_link(
            link_uri: str, label: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.ImagemapExternalLink]:
            """A link that appears once the video is over.

            Args:
                link_uri: What the link opens; an http, https, line or tel address. At most 1000
                    UTF-16 code units.
                label: Caption of up to 30 characters. Counted in UTF-16 code units. Not empty.

            See https://developers.line.biz/en/reference/messaging-api/#imagemap-message
            """
            if others or more or link_uri is MISSING or label is MISSING:
                raise unexpected(Line.Imagemap, "external_link", locals())
            finished: Part[models.ImagemapExternalLink] = Part()
            finished._of, finished._given, finished._valid = (
                _IMAGEMAP_EXTERNAL_LINK,
                {"linkUri": link_uri, "label": label},
                _IMAGEMAP_EXTERNAL_LINK
                if type_of(link_uri) is str
                and (len(link_uri) <= 500 or lengths.utf16(link_uri) <= 1000)
                and (link_uri in ADDRESS_3.known or ADDRESS_3.matches(link_uri))
                and type_of(label) is str
                and label != ""
                and (len(label) <= 15 or lengths.utf16(label) <= 30)
                else None,
            )
            return finished

        @staticmethod
        def uri(
            link_uri: str,
            area: Arg[models.ImagemapArea],
            *more: Unpack[tuple[()]],
            label: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.UriImagemapAction]:
            """An area that opens a link.

            Args:
                link_uri: What the tap opens; an http, https, line or tel address. At most 1000
                    UTF-16 code units.
                area: Where the tap counts.
                label: What screen readers say; up to 100 characters. Counted in UTF-16 code units.

            See https://developers.line.biz/en/reference/messaging-api/#imagemap-action-objects
            """
            if others or more or link_uri is MISSING or area is MISSING:
                raise unexpected(Line.Imagemap, "uri", locals())
            wire: Wire = {"type": "uri"}
            valid = (
                type_of(link_uri) is str
                and (len(link_uri) <= 500 or lengths.utf16(link_uri) <= 1000)
                and (link_uri in ADDRESS_3.known or ADDRESS_3.matches(link_uri))
            )
            if label is not None:
                wire["label"] = label
                valid = (
                    valid
                    and type_of(label) is str
                    and (len(label) <= 50 or lengths.utf16(label) <= 100)
                    and label != ""
                )
            wire["linkUri"] = link_uri
            wire["area"], checked = part(area, _IMAGEMAP_AREA__KINDS)
            valid = valid and checked
            finished: Part[models.UriImagemapAction] = Part()
            finished._of, finished._given, finished._valid = (
                _URI_IMAGEMAP_ACTION,
                wire,
                _URI_IMAGEMAP_ACTION if valid else None,
            )
            return finished

        @staticmethod
        def message(
            text: str,
            area: Arg[models.ImagemapArea],
            *more: Unpack[tuple[()]],
            label: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.MessageImagemapAction]:
            """An area that sends a message in the person's name.

            Args:
                text: The message, up to 400 characters. Counted in UTF-16 code units. Not empty.
                area: Where the tap counts.
                label: What screen readers say; up to 100 characters. Counted in UTF-16 code units.

            See https://developers.line.biz/en/reference/messaging-api/#imagemap-action-objects
            """
            if others or more or text is MISSING or area is MISSING:
                raise unexpected(Line.Imagemap, "message", locals())
            wire: Wire = {"type": "message"}
            valid = type_of(text) is str and text != "" and (len(text) <= 200 or lengths.utf16(text) <= 400)
            if label is not None:
                wire["label"] = label
                valid = (
                    valid
                    and type_of(label) is str
                    and (len(label) <= 50 or lengths.utf16(label) <= 100)
                    and label != ""
                )
            wire["text"] = text
            wire["area"], checked = part(area, _IMAGEMAP_AREA__KINDS)
            valid = valid and checked
            finished: Part[models.MessageImagemapAction] = Part()
            finished._of, finished._given, finished._valid = (
                _MESSAGE_IMAGEMAP_ACTION,
                wire,
                _MESSAGE_IMAGEMAP_ACTION if valid else None,
            )
            return finished

        @staticmethod
        def clipboard(
            clipboard_text: str,
            area: Arg[models.ImagemapArea],
            *more: Unpack[tuple[()]],
            label: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.ClipboardImagemapAction]:
            """An area that copies a text to the clipboard.

            Args:
                clipboard_text: The text that is copied, 1 to 1000 characters; LINE 14.0.0 for
                    phones or later. 1 to 1000 UTF-16 code units.
                area: Where the tap counts.
                label: What screen readers say; up to 100 characters. Counted in UTF-16 code units.

            See https://developers.line.biz/en/reference/messaging-api/#imagemap-action-objects
            """
            if others or more or clipboard_text is MISSING or area is MISSING:
                raise unexpected(Line.Imagemap, "clipboard", locals())
            wire: Wire = {"type": "clipboard"}
            valid = (
                type_of(clipboard_text) is str
                and clipboard_text != ""
                and (len(clipboard_text) <= 500 or lengths.utf16(clipboard_text) <= 1000)
            )
            if label is not None:
                wire["label"] = label
                valid = (
                    valid
                    and type_of(label) is str
                    and (len(label) <= 50 or lengths.utf16(label) <= 100)
                    and label != ""
                )
            wire["clipboardText"] = clipboard_text
            wire["area"], checked = part(area, _IMAGEMAP_AREA__KINDS)
            valid = valid and checked
            finished: Part[models.ClipboardImagemapAction] = Part()
            finished._of, finished._given, finished._valid = (
                _CLIPBOARD_IMAGEMAP_ACTION,
                wire,
                _CLIPBOARD_IMAGEMAP_ACTION if valid else None,
            )
            return finished

        @staticmethod
        def area(
            *more: Unpack[tuple[()]], x: int, y: int, width: int, height: int, **others: Unpack[NoMore]
        ) -> Part[models.ImagemapArea]:
            """A rectangle in pixels of the base size, from the top left corner.

            Args:
                x: Distance from the left edge in pixels. At least 0.
                y: Distance from the top edge in pixels. At least 0.
                width: Width in pixels.
                height: Height in pixels.

            See https://developers.line.biz/en/reference/messaging-api/#imagemap-area-object
            """
            if others or more or x is MISSING or y is MISSING or width is MISSING or height is MISSING:
                raise unexpected(Line.Imagemap, "area", locals())
            finished: Part[models.ImagemapArea] = Part()
            finished._of, finished._given, finished._valid = (
                _IMAGEMAP_AREA,
                {"x": x, "y": y, "width": width, "height": height},
                _IMAGEMAP_AREA
                if type_of(x) is int
                and x >= 0
                and type_of(y) is int
                and y >= 0
                and type_of(width) is int
                and type_of(height) is int
                else None,
            )
            return finished

    class Flex:
        """Parts that go into Flex messages."""

        @staticmethod
        def bubble(
            *more: Unpack[tuple[()]],
            size: Literal["nano", "micro", "deca", "hecto", "kilo", "mega", "giga"] | None = None,
            direction: Literal["ltr", "rtl"] | None = None,
            header: Arg[models.FlexBox] | None = None,
            hero: Arg[models.AnyFlexHero] | None = None,
            body: Arg[models.FlexBox] | None = None,
            footer: Arg[models.FlexBox] | None = None,
            styles: Arg[models.BubbleStyles] | None = None,
            action: Arg[models.AnyAction] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FlexBubble]:
            """A bubble of header, hero, body and footer.

            Args:
                size: How wide the bubble is; deca and hecto need LINE 13.6.0 for phones or later.
                    If absent, the provider assumes 'mega'.
                direction: Direction of text and of horizontal boxes. If absent, the provider
                    assumes 'ltr'.
                header: The block at the top.
                hero: The block with the main picture; a box, an image or a video.
                body: The block with the main content.
                footer: The block at the bottom.
                styles: Styles of the blocks of a bubble.
                action: What a tap does; the label may be left out.

            Conditions:
                A bubble has a header, a hero, a body or a footer.
                The JSON of a bubble has at most 30 KB; whether a KB is 1000 or 1024 bytes is not
                    documented, so 1024 are allowed here.
                A bubble with a video is of size kilo, mega or giga.
                Advice: The first component of a block is not positioned absolutely.

            See https://developers.line.biz/en/reference/messaging-api/#bubble
            """
            if others or more:
                raise unexpected(Line.Flex, "bubble", locals())
            wire: Wire = {"type": "bubble"}
            valid = True
            if size is not None:
                wire["size"] = size
                valid = (
                    valid
                    and type_of(size) is str
                    and size in {"nano", "micro", "deca", "hecto", "kilo", "mega", "giga"}
                )
            if direction is not None:
                wire["direction"] = direction
                valid = valid and type_of(direction) is str and direction in {"ltr", "rtl"}
            if header is not None:
                wire["header"], checked = part(header, _FLEX_BOX__KINDS)
                valid = valid and checked
            if hero is not None:
                wire["hero"], checked = part(hero, _FLEX_HERO__KINDS)
                valid = valid and checked
            if body is not None:
                wire["body"], checked = part(body, _FLEX_BOX__KINDS)
                valid = valid and checked
            if footer is not None:
                wire["footer"], checked = part(footer, _FLEX_BOX__KINDS)
                valid = valid and checked
            if styles is not None:
                wire["styles"], checked = part(styles, _BUBBLE_STYLES__KINDS)
                valid = valid and checked
            if action is not None:
                wire["action"], checked = part(action, _ACTION__KINDS)
                valid = (
                    valid
                    and checked
                    and (
                        "label" not in wire["action"]
                        or len(wire["action"]["label"]) <= 40
                        or lengths.graphemes(wire["action"]["label"]) <= 40
                    )
                    and wire["action"]["type"] in {"postback", "message", "uri", "datetimepicker", "clipboard"}
                )
            valid = valid and _checks.conditions_hold_in_flex_bubble(wire)
            finished: Part[models.FlexBubble] = Part()
            finished._of, finished._given, finished._valid = _FLEX_BUBBLE, wire, _FLEX_BUBBLE if valid else None
            return finished

        @staticmethod
        def carousel(
            contents: Iterable[Arg[models.FlexBubble] | None], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.FlexCarousel]:
            """Up to 12 bubbles of the same size, side by side.

            Args:
                contents: The bubbles, up to 12. Not empty.

            Conditions:
                The JSON of a carousel has at most 50 KB; whether a KB is 1000 or 1024 bytes is not
                    documented, so 1024 are allowed here.
                All bubbles have the same size; one without a size is mega.
                A carousel holds no video.

            See https://developers.line.biz/en/reference/messaging-api/#f-carousel
            """
            if others or more or contents is MISSING:
                raise unexpected(Line.Flex, "carousel", locals())
            wire: Wire = {"type": "carousel"}
            valid = True
            wire["contents"], checked = parts(contents, _FLEX_BUBBLE__KINDS)
            valid = valid and checked and 1 <= len(wire["contents"]) <= 12
            valid = valid and _checks.conditions_hold_in_flex_carousel(wire)
            finished: Part[models.FlexCarousel] = Part()
            finished._of, finished._given, finished._valid = _FLEX_CAROUSEL, wire, _FLEX_CAROUSEL if valid else None
            return finished

        @staticmethod
        def bubble_styles(
            *more: Unpack[tuple[()]],
            header: Arg[models.BlockStyle] | None = None,
            hero: Arg[models.BlockStyle] | None = None,
            body: Arg[models.BlockStyle] | None = None,
            footer: Arg[models.BlockStyle] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.BubbleStyles]:
            """Styles of the blocks of a bubble.

            Args:
                header: Style of the header.
                hero: Style of the hero.
                body: Style of the body.
                footer: Style of the footer.

            See https://developers.line.biz/en/reference/messaging-api/#bubble-style
            """
            if others or more:
                raise unexpected(Line.Flex, "bubble_styles", locals())
            wire: Wire = {}
            valid = True
            if header is not None:
                wire["header"], checked = part(header, _BLOCK_STYLE__KINDS)
                valid = valid and checked
            if hero is not None:
                wire["hero"], checked = part(hero, _BLOCK_STYLE__KINDS)
                valid = valid and checked
            if body is not None:
                wire["body"], checked = part(body, _BLOCK_STYLE__KINDS)
                valid = valid and checked
            if footer is not None:
                wire["footer"], checked = part(footer, _BLOCK_STYLE__KINDS)
                valid = valid and checked
            finished: Part[models.BubbleStyles] = Part()
            finished._of, finished._given, finished._valid = _BUBBLE_STYLES, wire, _BUBBLE_STYLES if valid else None
            return finished

        @staticmethod
        def block_style(
            *more: Unpack[tuple[()]],
            background_color: str | None = None,
            separator: bool | None = None,
            separator_color: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.BlockStyle]:
            """Style of a block.

            Args:
                background_color: Colour of the background. For example, '#F4F6F8'.
                separator: Draw a line above the block; not possible on the first block. If absent,
                    the provider assumes False.
                separator_color: Colour of the line. For example, '#D0D7DE'.

            See https://developers.line.biz/en/reference/messaging-api/#block-style
            """
            if others or more:
                raise unexpected(Line.Flex, "block_style", locals())
            wire: Wire = {}
            valid = True
            if background_color is not None:
                wire["backgroundColor"] = background_color
                valid = (
                    valid
                    and type_of(background_color) is str
                    and (background_color in COLOR.known or COLOR.matches(background_color))
                )
            if separator is not None:
                wire["separator"] = separator
                valid = valid and type_of(separator) is bool
            if separator_color is not None:
                wire["separatorColor"] = separator_color
                valid = (
                    valid
                    and type_of(separator_color) is str
                    and (separator_color in COLOR.known or COLOR.matches(separator_color))
                )
            finished: Part[models.BlockStyle] = Part()
            finished._of, finished._given, finished._valid = _BLOCK_STYLE, wire, _BLOCK_STYLE if valid else None
            return finished

        @staticmethod
        def box(
            layout: Literal["horizontal", "vertical", "baseline"],
            contents: Iterable[Arg[models.AnyFlexComponent] | None],
            *more: Unpack[tuple[()]],
            background_color: str | None = None,
            border_color: str | None = None,
            border_width: Literal["none", "light", "normal", "medium", "semi-bold", "bold"] | str | None = None,
            corner_radius: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            width: str | None = None,
            max_width: str | None = None,
            height: str | None = None,
            max_height: str | None = None,
            flex: int | None = None,
            spacing: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            padding_all: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            padding_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            padding_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            padding_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            padding_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            position: Literal["relative", "absolute"] | None = None,
            offset_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            action: Arg[models.AnyAction] | None = None,
            justify_content: Literal[
                "center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"
            ]
            | None = None,
            align_items: Literal["center", "flex-start", "flex-end"] | None = None,
            background: Arg[models.LinearGradient] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FlexBox]:
            """A box that arranges other components.

            Args:
                layout: How the components are arranged.
                contents: The components; may be empty.
                background_color: Colour of the background, with transparency if you like. If
                    absent, the provider assumes '#00000000'. For example, '#03303Acc'.
                border_color: Colour of the border. For example, '#D0D7DE'.
                border_width: Width of the border; pixels, or none, light, normal, medium, semi-bold
                    or bold. For example, '1px'.
                corner_radius: Radius of the corners; pixels, or none to xxl. If absent, the
                    provider assumes 'none'. For example, '8px'.
                width: Width in pixels or per cent. For example, '50%'.
                max_width: Largest width in pixels or per cent, before width; LINE 11.22.0 for
                    phones or later. For example, '240px'.
                height: Height in pixels or per cent. For example, '120px'.
                max_height: Largest height in pixels or per cent, before height; LINE 11.22.0 for
                    phones or later. For example, '240px'.
                flex: Share of the space in the parent; 1 by default, but 0 in a vertical box. At
                    least 0.
                spacing: Space between the components; pixels, or none to xxl. If absent, the
                    provider assumes 'none'. For example, 'md'.
                margin: Space before this component; pixels, or none to xxl; the parent's spacing by
                    default. For example, 'lg'.
                padding_all: Space inside all edges; pixels, per cent of the box's width, or none to
                    xxl. For example, '16px'.
                padding_top: Space inside the top edge, in place of paddingAll. For example, '16px'.
                padding_bottom: Space inside the bottom edge, in place of paddingAll. For example,
                    '16px'.
                padding_start: Space inside the edge where text starts, in place of paddingAll. For
                    example, '12px'.
                padding_end: Space inside the edge where text ends, in place of paddingAll. For
                    example, '12px'.
                position: Whether the offsets count from the usual place or from the edges of the
                    parent. If absent, the provider assumes 'relative'.
                offset_top: Offset from the top; pixels, per cent of the box's height, or none to
                    xxl. For example, '8px'.
                offset_bottom: Offset from the bottom; pixels, per cent of the box's height, or none
                    to xxl. For example, '8px'.
                offset_start: Offset from where text starts; pixels, per cent of the box's width, or
                    none to xxl. For example, '12px'.
                offset_end: Offset from where text ends; pixels, per cent of the box's width, or
                    none to xxl. For example, '12px'.
                action: What a tap does; the label may be left out.
                justify_content: How free space along the layout is spread; the components need a
                    flex of 0.
                align_items: How the components are aligned across the layout.
                background: A background that passes from one colour to another.

            Conditions:
                A horizontal or vertical box holds boxes, buttons, images, texts, separators and
                    fillers.
                A baseline box holds icons, texts and fillers.
                Advice: The gravity of the components of a baseline box is ignored.
                The components of a baseline box have no offsetBottom.

            See https://developers.line.biz/en/reference/messaging-api/#box
            """
            if others or more or layout is MISSING or contents is MISSING:
                raise unexpected(Line.Flex, "box", locals())
            wire: Wire = {"type": "box", "layout": layout}
            valid = type_of(layout) is str and layout in {"horizontal", "vertical", "baseline"}
            wire["contents"], checked = parts(contents, _FLEX_COMPONENT__KINDS)
            valid = valid and (checked or wire["contents"] == [])
            if background_color is not None:
                wire["backgroundColor"] = background_color
                valid = (
                    valid
                    and type_of(background_color) is str
                    and (background_color in COLOR.known or COLOR.matches(background_color))
                )
            if border_color is not None:
                wire["borderColor"] = border_color
                valid = (
                    valid
                    and type_of(border_color) is str
                    and (border_color in COLOR.known or COLOR.matches(border_color))
                )
            if border_width is not None:
                wire["borderWidth"] = border_width
                valid = (
                    valid
                    and type_of(border_width) is str
                    and (border_width in BORDER_WIDTH.known or BORDER_WIDTH.matches(border_width))
                )
            if corner_radius is not None:
                wire["cornerRadius"] = corner_radius
                valid = (
                    valid
                    and type_of(corner_radius) is str
                    and (corner_radius in MARGIN.known or MARGIN.matches(corner_radius))
                )
            if width is not None:
                wire["width"] = width
                valid = valid and type_of(width) is str and (width in WIDTH.known or WIDTH.matches(width))
            if max_width is not None:
                wire["maxWidth"] = max_width
                valid = valid and type_of(max_width) is str and (max_width in WIDTH.known or WIDTH.matches(max_width))
            if height is not None:
                wire["height"] = height
                valid = valid and type_of(height) is str and (height in WIDTH.known or WIDTH.matches(height))
            if max_height is not None:
                wire["maxHeight"] = max_height
                valid = (
                    valid and type_of(max_height) is str and (max_height in WIDTH.known or WIDTH.matches(max_height))
                )
            if flex is not None:
                wire["flex"] = flex
                valid = valid and type_of(flex) is int and flex >= 0
            if spacing is not None:
                wire["spacing"] = spacing
                valid = valid and type_of(spacing) is str and (spacing in MARGIN.known or MARGIN.matches(spacing))
            if margin is not None:
                wire["margin"] = margin
                valid = valid and type_of(margin) is str and (margin in MARGIN.known or MARGIN.matches(margin))
            if padding_all is not None:
                wire["paddingAll"] = padding_all
                valid = (
                    valid
                    and type_of(padding_all) is str
                    and (padding_all in OFFSET_TOP.known or OFFSET_TOP.matches(padding_all))
                )
            if padding_top is not None:
                wire["paddingTop"] = padding_top
                valid = (
                    valid
                    and type_of(padding_top) is str
                    and (padding_top in OFFSET_TOP.known or OFFSET_TOP.matches(padding_top))
                )
            if padding_bottom is not None:
                wire["paddingBottom"] = padding_bottom
                valid = (
                    valid
                    and type_of(padding_bottom) is str
                    and (padding_bottom in OFFSET_TOP.known or OFFSET_TOP.matches(padding_bottom))
                )
            if padding_start is not None:
                wire["paddingStart"] = padding_start
                valid = (
                    valid
                    and type_of(padding_start) is str
                    and (padding_start in OFFSET_TOP.known or OFFSET_TOP.matches(padding_start))
                )
            if padding_end is not None:
                wire["paddingEnd"] = padding_end
                valid = (
                    valid
                    and type_of(padding_end) is str
                    and (padding_end in OFFSET_TOP.known or OFFSET_TOP.matches(padding_end))
                )
            if position is not None:
                wire["position"] = position
                valid = valid and type_of(position) is str and position in {"relative", "absolute"}
            if offset_top is not None:
                wire["offsetTop"] = offset_top
                valid = (
                    valid
                    and type_of(offset_top) is str
                    and (offset_top in OFFSET_TOP.known or OFFSET_TOP.matches(offset_top))
                )
            if offset_bottom is not None:
                wire["offsetBottom"] = offset_bottom
                valid = (
                    valid
                    and type_of(offset_bottom) is str
                    and (offset_bottom in OFFSET_TOP.known or OFFSET_TOP.matches(offset_bottom))
                )
            if offset_start is not None:
                wire["offsetStart"] = offset_start
                valid = (
                    valid
                    and type_of(offset_start) is str
                    and (offset_start in OFFSET_TOP.known or OFFSET_TOP.matches(offset_start))
                )
            if offset_end is not None:
                wire["offsetEnd"] = offset_end
                valid = (
                    valid
                    and type_of(offset_end) is str
                    and (offset_end in OFFSET_TOP.known or OFFSET_TOP.matches(offset_end))
                )
            if action is not None:
                wire["action"], checked = part(action, _ACTION__KINDS)
                valid = (
                    valid
                    and checked
                    and (
                        "label" not in wire["action"]
                        or len(wire["action"]["label"]) <= 40
                        or lengths.graphemes(wire["action"]["label"]) <= 40
                    )
                    and wire["action"]["type"] in {"postback", "message", "uri", "datetimepicker", "clipboard"}
                )
            if justify_content is not None:
                wire["justifyContent"] = justify_content
                valid = (
                    valid
                    and type_of(justify_content) is str
                    and justify_content
                    in {"center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"}
                )
            if align_items is not None:
                wire["alignItems"] = align_items
                valid = valid and type_of(align_items) is str and align_items in {"center", "flex-start", "flex-end"}
            if background is not None:
                wire["background"], checked = part(background, _LINEAR_GRADIENT__KINDS)
                valid = valid and checked
            valid = valid and _checks.conditions_hold_in_flex_box(wire)
            finished: Part[models.FlexBox] = Part()
            finished._of, finished._given, finished._valid = _FLEX_BOX, wire, _FLEX_BOX if valid else None
            return finished

        @staticmethod
        def linear_gradient(
            angle: str,
            start_color: str,
            end_color: str,
            *more: Unpack[tuple[()]],
            center_color: str | None = None,
            center_position: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.LinearGradient]:
            """A background that passes from one colour to another.

            Args:
                angle: Direction, from 0deg to less than 360deg. For example, '90deg'.
                start_color: Colour at the start. For example, '#1DB446'.
                end_color: Colour at the end. For example, '#FFFFFF'.
                center_color: Colour in between. For example, '#9BE3B0'.
                center_position: Where the colour in between is, from 0% to 100%. If absent, the
                    provider assumes '50%'. For example, '40%'.

            See https://developers.line.biz/en/reference/messaging-api/#box
            """
            if others or more or angle is MISSING or start_color is MISSING or end_color is MISSING:
                raise unexpected(Line.Flex, "linear_gradient", locals())
            wire: Wire = {"type": "linearGradient", "angle": angle, "startColor": start_color, "endColor": end_color}
            valid = (
                type_of(angle) is str
                and (angle in ANGLE.known or ANGLE.matches(angle))
                and type_of(start_color) is str
                and (start_color in COLOR.known or COLOR.matches(start_color))
                and type_of(end_color) is str
                and (end_color in COLOR.known or COLOR.matches(end_color))
            )
            if center_color is not None:
                wire["centerColor"] = center_color
                valid = (
                    valid
                    and type_of(center_color) is str
                    and (center_color in COLOR.known or COLOR.matches(center_color))
                )
            if center_position is not None:
                wire["centerPosition"] = center_position
                valid = (
                    valid
                    and type_of(center_position) is str
                    and (center_position in CENTER_POSITION.known or CENTER_POSITION.matches(center_position))
                )
            finished: Part[models.LinearGradient] = Part()
            finished._of, finished._given, finished._valid = _LINEAR_GRADIENT, wire, _LINEAR_GRADIENT if valid else None
            return finished

        @staticmethod
        def button(
            action: Arg[models.AnyAction],
            *more: Unpack[tuple[()]],
            flex: int | None = None,
            margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            position: Literal["relative", "absolute"] | None = None,
            offset_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            height: Literal["sm", "md"] | None = None,
            style: Literal["primary", "secondary", "link"] | None = None,
            color: str | None = None,
            gravity: Literal["top", "bottom", "center"] | None = None,
            adjust_mode: Literal["shrink-to-fit"] | None = None,
            scaling: bool | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FlexButton]:
            """A button.

            Args:
                action: What the button does; its label of up to 40 characters is the caption.
                flex: Share of the space in the parent; 1 by default, but 0 in a vertical box. At
                    least 0.
                margin: Space before this component; pixels, or none to xxl; the parent's spacing by
                    default. For example, 'lg'.
                position: Whether the offsets count from the usual place or from the edges of the
                    parent. If absent, the provider assumes 'relative'.
                offset_top: Offset from the top; pixels, per cent of the box's height, or none to
                    xxl. For example, '8px'.
                offset_bottom: Offset from the bottom; pixels, per cent of the box's height, or none
                    to xxl. For example, '8px'.
                offset_start: Offset from where text starts; pixels, per cent of the box's width, or
                    none to xxl. For example, '12px'.
                offset_end: Offset from where text ends; pixels, per cent of the box's width, or
                    none to xxl. For example, '12px'.
                height: How high the button is. If absent, the provider assumes 'md'.
                style: How the button looks. If absent, the provider assumes 'link'.
                color: Colour of the text of a link button, of the background of the others. For
                    example, '#1DB446'.
                gravity: How it is aligned from top to bottom. If absent, the provider assumes
                    'top'.
                adjust_mode: Makes text smaller that does not fit.
                scaling: Scale the text with the font size of the device; LINE 13.6.0 for phones or
                    later. If absent, the provider assumes False.

            See https://developers.line.biz/en/reference/messaging-api/#button
            """
            if others or more or action is MISSING:
                raise unexpected(Line.Flex, "button", locals())
            wire: Wire = {"type": "button"}
            valid = True
            wire["action"], checked = part(action, _ACTION__KINDS)
            valid = (
                valid
                and checked
                and "label" in wire["action"]
                and (len(wire["action"]["label"]) <= 40 or lengths.graphemes(wire["action"]["label"]) <= 40)
                and wire["action"]["type"] in {"postback", "message", "uri", "datetimepicker", "clipboard"}
            )
            if flex is not None:
                wire["flex"] = flex
                valid = valid and type_of(flex) is int and flex >= 0
            if margin is not None:
                wire["margin"] = margin
                valid = valid and type_of(margin) is str and (margin in MARGIN.known or MARGIN.matches(margin))
            if position is not None:
                wire["position"] = position
                valid = valid and type_of(position) is str and position in {"relative", "absolute"}
            if offset_top is not None:
                wire["offsetTop"] = offset_top
                valid = (
                    valid
                    and type_of(offset_top) is str
                    and (offset_top in OFFSET_TOP.known or OFFSET_TOP.matches(offset_top))
                )
            if offset_bottom is not None:
                wire["offsetBottom"] = offset_bottom
                valid = (
                    valid
                    and type_of(offset_bottom) is str
                    and (offset_bottom in OFFSET_TOP.known or OFFSET_TOP.matches(offset_bottom))
                )
            if offset_start is not None:
                wire["offsetStart"] = offset_start
                valid = (
                    valid
                    and type_of(offset_start) is str
                    and (offset_start in OFFSET_TOP.known or OFFSET_TOP.matches(offset_start))
                )
            if offset_end is not None:
                wire["offsetEnd"] = offset_end
                valid = (
                    valid
                    and type_of(offset_end) is str
                    and (offset_end in OFFSET_TOP.known or OFFSET_TOP.matches(offset_end))
                )
            if height is not None:
                wire["height"] = height
                valid = valid and type_of(height) is str and height in {"sm", "md"}
            if style is not None:
                wire["style"] = style
                valid = valid and type_of(style) is str and style in {"primary", "secondary", "link"}
            if color is not None:
                wire["color"] = color
                valid = valid and type_of(color) is str and (color in COLOR.known or COLOR.matches(color))
            if gravity is not None:
                wire["gravity"] = gravity
                valid = valid and type_of(gravity) is str and gravity in {"top", "bottom", "center"}
            if adjust_mode is not None:
                wire["adjustMode"] = adjust_mode
                valid = valid and type_of(adjust_mode) is str and adjust_mode in {"shrink-to-fit"}
            if scaling is not None:
                wire["scaling"] = scaling
                valid = valid and type_of(scaling) is bool
            finished: Part[models.FlexButton] = Part()
            finished._of, finished._given, finished._valid = _FLEX_BUTTON, wire, _FLEX_BUTTON if valid else None
            return finished

        @staticmethod
        def image(
            url: str,
            *more: Unpack[tuple[()]],
            flex: int | None = None,
            margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            position: Literal["relative", "absolute"] | None = None,
            offset_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            align: Literal["start", "end", "center"] | None = None,
            gravity: Literal["top", "bottom", "center"] | None = None,
            size: Literal["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl", "full"] | str | None = None,
            aspect_ratio: str | None = None,
            aspect_mode: Literal["fit", "cover"] | None = None,
            background_color: str | None = None,
            action: Arg[models.AnyAction] | None = None,
            animated: bool | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FlexImage]:
            """An image.

            Args:
                url: HTTPS address; JPEG or PNG of up to 1024 x 1024 pixels and 10 MB, or 300 KB if
                    animated. At most 2000 UTF-16 code units.
                flex: Share of the space in the parent; 1 by default, but 0 in a vertical box. At
                    least 0.
                margin: Space before this component; pixels, or none to xxl; the parent's spacing by
                    default. For example, 'lg'.
                position: Whether the offsets count from the usual place or from the edges of the
                    parent. If absent, the provider assumes 'relative'.
                offset_top: Offset from the top; pixels, per cent of the box's height, or none to
                    xxl. For example, '8px'.
                offset_bottom: Offset from the bottom; pixels, per cent of the box's height, or none
                    to xxl. For example, '8px'.
                offset_start: Offset from where text starts; pixels, per cent of the box's width, or
                    none to xxl. For example, '12px'.
                offset_end: Offset from where text ends; pixels, per cent of the box's width, or
                    none to xxl. For example, '12px'.
                align: How it is aligned from side to side.
                gravity: How it is aligned from top to bottom. If absent, the provider assumes
                    'top'.
                size: Width of the image; pixels, per cent, xxs to 5xl, or full. If absent, the
                    provider assumes 'md'. For example, 'full'.
                aspect_ratio: Width to height, each from 1 to 100000; the height is at most 3 times
                    the width. If absent, the provider assumes '1:1'. For example, '20:13'.
                aspect_mode: Whether the image fits in its space whole or fills it. If absent, the
                    provider assumes 'fit'.
                background_color: Colour behind the image. For example, '#FFFFFF'.
                action: What a tap does; the label may be left out.
                animated: Play an animated PNG; up to 10 images of a message can be animated. If
                    absent, the provider assumes False.

            See https://developers.line.biz/en/reference/messaging-api/#f-image
            """
            if others or more or url is MISSING:
                raise unexpected(Line.Flex, "image", locals())
            wire: Wire = {"type": "image", "url": url}
            valid = (
                type_of(url) is str
                and (len(url) <= 1000 or lengths.utf16(url) <= 2000)
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
            )
            if flex is not None:
                wire["flex"] = flex
                valid = valid and type_of(flex) is int and flex >= 0
            if margin is not None:
                wire["margin"] = margin
                valid = valid and type_of(margin) is str and (margin in MARGIN.known or MARGIN.matches(margin))
            if position is not None:
                wire["position"] = position
                valid = valid and type_of(position) is str and position in {"relative", "absolute"}
            if offset_top is not None:
                wire["offsetTop"] = offset_top
                valid = (
                    valid
                    and type_of(offset_top) is str
                    and (offset_top in OFFSET_TOP.known or OFFSET_TOP.matches(offset_top))
                )
            if offset_bottom is not None:
                wire["offsetBottom"] = offset_bottom
                valid = (
                    valid
                    and type_of(offset_bottom) is str
                    and (offset_bottom in OFFSET_TOP.known or OFFSET_TOP.matches(offset_bottom))
                )
            if offset_start is not None:
                wire["offsetStart"] = offset_start
                valid = (
                    valid
                    and type_of(offset_start) is str
                    and (offset_start in OFFSET_TOP.known or OFFSET_TOP.matches(offset_start))
                )
            if offset_end is not None:
                wire["offsetEnd"] = offset_end
                valid = (
                    valid
                    and type_of(offset_end) is str
                    and (offset_end in OFFSET_TOP.known or OFFSET_TOP.matches(offset_end))
                )
            if align is not None:
                wire["align"] = align
                valid = valid and type_of(align) is str and align in {"start", "end", "center"}
            if gravity is not None:
                wire["gravity"] = gravity
                valid = valid and type_of(gravity) is str and gravity in {"top", "bottom", "center"}
            if size is not None:
                wire["size"] = size
                valid = valid and type_of(size) is str and (size in SIZE.known or SIZE.matches(size))
            if aspect_ratio is not None:
                wire["aspectRatio"] = aspect_ratio
                valid = (
                    valid
                    and type_of(aspect_ratio) is str
                    and (aspect_ratio in ASPECT_RATIO.known or ASPECT_RATIO.matches(aspect_ratio))
                    and rules.ratio(aspect_ratio, max=3) is None
                )
            if aspect_mode is not None:
                wire["aspectMode"] = aspect_mode
                valid = valid and type_of(aspect_mode) is str and aspect_mode in {"fit", "cover"}
            if background_color is not None:
                wire["backgroundColor"] = background_color
                valid = (
                    valid
                    and type_of(background_color) is str
                    and (background_color in COLOR.known or COLOR.matches(background_color))
                )
            if action is not None:
                wire["action"], checked = part(action, _ACTION__KINDS)
                valid = (
                    valid
                    and checked
                    and (
                        "label" not in wire["action"]
                        or len(wire["action"]["label"]) <= 40
                        or lengths.graphemes(wire["action"]["label"]) <= 40
                    )
                    and wire["action"]["type"] in {"postback", "message", "uri", "datetimepicker", "clipboard"}
                )
            if animated is not None:
                wire["animated"] = animated
                valid = valid and type_of(animated) is bool
            finished: Part[models.FlexImage] = Part()
            finished._of, finished._given, finished._valid = _FLEX_IMAGE, wire, _FLEX_IMAGE if valid else None
            return finished

        @staticmethod
        def video(
            url: str,
            preview_url: str,
            alt_content: Arg[models.AnyFlexAltContent],
            *more: Unpack[tuple[()]],
            aspect_ratio: str | None = None,
            action: Arg[models.UriAction] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FlexVideo]:
            """A video; only as the hero of a single bubble. Needs LINE 11.22.0 for phones or later.

            Args:
                url: HTTPS address of the video; MP4, up to 200 MB. At most 2000 UTF-16 code units.
                preview_url: HTTPS address of the preview; JPEG or PNG, up to 1 MB. At most 2000
                    UTF-16 code units.
                alt_content: What is shown where the video can't be; a box or an image.
                aspect_ratio: Width to height, each from 1 to 100000; the height is at most 3 times
                    the width. If absent, the provider assumes '1:1'. For example, '20:13'.
                action: A link, which can only be a uri action; its label is shown.

            See https://developers.line.biz/en/reference/messaging-api/#f-video
            """
            if others or more or url is MISSING or preview_url is MISSING or alt_content is MISSING:
                raise unexpected(Line.Flex, "video", locals())
            wire: Wire = {"type": "video", "url": url, "previewUrl": preview_url}
            valid = (
                type_of(url) is str
                and (len(url) <= 1000 or lengths.utf16(url) <= 2000)
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
                and type_of(preview_url) is str
                and (len(preview_url) <= 1000 or lengths.utf16(preview_url) <= 2000)
                and (preview_url in ADDRESS_2.known or ADDRESS_2.matches(preview_url))
            )
            wire["altContent"], checked = part(alt_content, _FLEX_ALT_CONTENT__KINDS)
            valid = valid and checked
            if aspect_ratio is not None:
                wire["aspectRatio"] = aspect_ratio
                valid = (
                    valid
                    and type_of(aspect_ratio) is str
                    and (aspect_ratio in ASPECT_RATIO.known or ASPECT_RATIO.matches(aspect_ratio))
                    and rules.ratio(aspect_ratio, max=3) is None
                )
            if action is not None:
                wire["action"], checked = part(action, _URI_ACTION__KINDS)
                valid = (
                    valid
                    and checked
                    and (
                        "label" not in wire["action"]
                        or len(wire["action"]["label"]) <= 40
                        or lengths.graphemes(wire["action"]["label"]) <= 40
                    )
                )
            finished: Part[models.FlexVideo] = Part()
            finished._of, finished._given, finished._valid = _FLEX_VIDEO, wire, _FLEX_VIDEO if valid else None
            return finished

        @staticmethod
        def icon(
            url: str,
            *more: Unpack[tuple[()]],
            margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            position: Literal["relative", "absolute"] | None = None,
            offset_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            size: Literal["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"] | str | None = None,
            scaling: bool | None = None,
            aspect_ratio: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FlexIcon]:
            """An icon beside text; only in a baseline box.

            Args:
                url: HTTPS address; JPEG or PNG of up to 1024 x 1024 pixels and 1 MB. At most 2000
                    UTF-16 code units.
                margin: Space before this component; pixels, or none to xxl; the parent's spacing by
                    default. For example, 'lg'.
                position: Whether the offsets count from the usual place or from the edges of the
                    parent. If absent, the provider assumes 'relative'.
                offset_top: Offset from the top; pixels, per cent of the box's height, or none to
                    xxl. For example, '8px'.
                offset_bottom: Offset from the bottom; pixels, per cent of the box's height, or none
                    to xxl. For example, '8px'.
                offset_start: Offset from where text starts; pixels, per cent of the box's width, or
                    none to xxl. For example, '12px'.
                offset_end: Offset from where text ends; pixels, per cent of the box's width, or
                    none to xxl. For example, '12px'.
                size: Size in pixels, or xxs to 5xl. If absent, the provider assumes 'md'. For
                    example, 'sm'.
                scaling: Scale the text with the font size of the device; LINE 13.6.0 for phones or
                    later. If absent, the provider assumes False.
                aspect_ratio: Width to height, each from 1 to 100000; the height is at most 3 times
                    the width. If absent, the provider assumes '1:1'. For example, '20:13'.

            See https://developers.line.biz/en/reference/messaging-api/#icon
            """
            if others or more or url is MISSING:
                raise unexpected(Line.Flex, "icon", locals())
            wire: Wire = {"type": "icon", "url": url}
            valid = (
                type_of(url) is str
                and (len(url) <= 1000 or lengths.utf16(url) <= 2000)
                and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
            )
            if margin is not None:
                wire["margin"] = margin
                valid = valid and type_of(margin) is str and (margin in MARGIN.known or MARGIN.matches(margin))
            if position is not None:
                wire["position"] = position
                valid = valid and type_of(position) is str and position in {"relative", "absolute"}
            if offset_top is not None:
                wire["offsetTop"] = offset_top
                valid = (
                    valid
                    and type_of(offset_top) is str
                    and (offset_top in OFFSET_TOP.known or OFFSET_TOP.matches(offset_top))
                )
            if offset_bottom is not None:
                wire["offsetBottom"] = offset_bottom
                valid = (
                    valid
                    and type_of(offset_bottom) is str
                    and (offset_bottom in OFFSET_TOP.known or OFFSET_TOP.matches(offset_bottom))
                )
            if offset_start is not None:
                wire["offsetStart"] = offset_start
                valid = (
                    valid
                    and type_of(offset_start) is str
                    and (offset_start in OFFSET_TOP.known or OFFSET_TOP.matches(offset_start))
                )
            if offset_end is not None:
                wire["offsetEnd"] = offset_end
                valid = (
                    valid
                    and type_of(offset_end) is str
                    and (offset_end in OFFSET_TOP.known or OFFSET_TOP.matches(offset_end))
                )
            if size is not None:
                wire["size"] = size
                valid = valid and type_of(size) is str and (size in SIZE_2.known or SIZE_2.matches(size))
            if scaling is not None:
                wire["scaling"] = scaling
                valid = valid and type_of(scaling) is bool
            if aspect_ratio is not None:
                wire["aspectRatio"] = aspect_ratio
                valid = (
                    valid
                    and type_of(aspect_ratio) is str
                    and (aspect_ratio in ASPECT_RATIO.known or ASPECT_RATIO.matches(aspect_ratio))
                    and rules.ratio(aspect_ratio, max=3) is None
                )
            finished: Part[models.FlexIcon] = Part()
            finished._of, finished._given, finished._valid = _FLEX_ICON, wire, _FLEX_ICON if valid else None
            return finished

        @staticmethod
        def text(
            text: str | None = None,
            *more: Unpack[tuple[()]],
            contents: Iterable[Arg[models.FlexSpan] | None] | None = None,
            adjust_mode: Literal["shrink-to-fit"] | None = None,
            flex: int | None = None,
            margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            position: Literal["relative", "absolute"] | None = None,
            offset_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            offset_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            size: Literal["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"] | str | None = None,
            scaling: bool | None = None,
            align: Literal["start", "end", "center"] | None = None,
            gravity: Literal["top", "bottom", "center"] | None = None,
            wrap: bool | None = None,
            line_spacing: str | None = None,
            max_lines: int | None = None,
            weight: Literal["regular", "bold"] | None = None,
            color: str | None = None,
            action: Arg[models.AnyAction] | None = None,
            style: Literal["normal", "italic"] | None = None,
            decoration: Literal["none", "underline", "line-through"] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FlexText]:
            """A text, in one style or made of spans.

            Args:
                text: The text; ignored beside spans. Not empty.
                contents: Spans, each with a style of its own; may be empty beside a text.
                adjust_mode: Makes text smaller that does not fit.
                flex: Share of the space in the parent; 1 by default, but 0 in a vertical box. At
                    least 0.
                margin: Space before this component; pixels, or none to xxl; the parent's spacing by
                    default. For example, 'lg'.
                position: Whether the offsets count from the usual place or from the edges of the
                    parent. If absent, the provider assumes 'relative'.
                offset_top: Offset from the top; pixels, per cent of the box's height, or none to
                    xxl. For example, '8px'.
                offset_bottom: Offset from the bottom; pixels, per cent of the box's height, or none
                    to xxl. For example, '8px'.
                offset_start: Offset from where text starts; pixels, per cent of the box's width, or
                    none to xxl. For example, '12px'.
                offset_end: Offset from where text ends; pixels, per cent of the box's width, or
                    none to xxl. For example, '12px'.
                size: Size in pixels, or xxs to 5xl. If absent, the provider assumes 'md'. For
                    example, 'sm'.
                scaling: Scale the text with the font size of the device; LINE 13.6.0 for phones or
                    later. If absent, the provider assumes False.
                align: How it is aligned from side to side.
                gravity: How it is aligned from top to bottom. If absent, the provider assumes
                    'top'.
                wrap: Wrap the text; line breaks in it work only then. If absent, the provider
                    assumes False.
                line_spacing: Space between wrapped lines in pixels, more than 0; LINE 11.22.0 for
                    phones or later. For example, '4px'.
                max_lines: How many lines are shown; 0 for all. At least 0. If absent, the provider
                    assumes 0.
                weight: Weight of the font. If absent, the provider assumes 'regular'.
                color: Colour of the text. For example, '#1F2328'.
                action: What a tap does; the label may be left out.
                style: Style of the font. If absent, the provider assumes 'normal'.
                decoration: Line under or through the text. If absent, the provider assumes 'none'.

            Conditions:
                A text has a text or spans.

            See https://developers.line.biz/en/reference/messaging-api/#f-text
            """
            if others or more:
                raise unexpected(Line.Flex, "text", locals())
            wire: Wire = {"type": "text"}
            valid = True
            if text is not None:
                wire["text"] = text
                valid = valid and type_of(text) is str and text != ""
            if contents is not None:
                wire["contents"], checked = parts(contents, _FLEX_SPAN__KINDS)
                valid = valid and (checked or wire["contents"] == [])
            if adjust_mode is not None:
                wire["adjustMode"] = adjust_mode
                valid = valid and type_of(adjust_mode) is str and adjust_mode in {"shrink-to-fit"}
            if flex is not None:
                wire["flex"] = flex
                valid = valid and type_of(flex) is int and flex >= 0
            if margin is not None:
                wire["margin"] = margin
                valid = valid and type_of(margin) is str and (margin in MARGIN.known or MARGIN.matches(margin))
            if position is not None:
                wire["position"] = position
                valid = valid and type_of(position) is str and position in {"relative", "absolute"}
            if offset_top is not None:
                wire["offsetTop"] = offset_top
                valid = (
                    valid
                    and type_of(offset_top) is str
                    and (offset_top in OFFSET_TOP.known or OFFSET_TOP.matches(offset_top))
                )
            if offset_bottom is not None:
                wire["offsetBottom"] = offset_bottom
                valid = (
                    valid
                    and type_of(offset_bottom) is str
                    and (offset_bottom in OFFSET_TOP.known or OFFSET_TOP.matches(offset_bottom))
                )
            if offset_start is not None:
                wire["offsetStart"] = offset_start
                valid = (
                    valid
                    and type_of(offset_start) is str
                    and (offset_start in OFFSET_TOP.known or OFFSET_TOP.matches(offset_start))
                )
            if offset_end is not None:
                wire["offsetEnd"] = offset_end
                valid = (
                    valid
                    and type_of(offset_end) is str
                    and (offset_end in OFFSET_TOP.known or OFFSET_TOP.matches(offset_end))
                )
            if size is not None:
                wire["size"] = size
                valid = valid and type_of(size) is str and (size in SIZE_2.known or SIZE_2.matches(size))
            if scaling is not None:
                wire["scaling"] = scaling
                valid = valid and type_of(scaling) is bool
            if align is not None:
                wire["align"] = align
                valid = valid and type_of(align) is str and align in {"start", "end", "center"}
            if gravity is not None:
                wire["gravity"] = gravity
                valid = valid and type_of(gravity) is str and gravity in {"top", "bottom", "center"}
            if wrap is not None:
                wire["wrap"] = wrap
                valid = valid and type_of(wrap) is bool
            if line_spacing is not None:
                wire["lineSpacing"] = line_spacing
                valid = (
                    valid
                    and type_of(line_spacing) is str
                    and (line_spacing in LINE_SPACING.known or LINE_SPACING.matches(line_spacing))
                )
            if max_lines is not None:
                wire["maxLines"] = max_lines
                valid = valid and type_of(max_lines) is int and max_lines >= 0
            if weight is not None:
                wire["weight"] = weight
                valid = valid and type_of(weight) is str and weight in {"regular", "bold"}
            if color is not None:
                wire["color"] = color
                valid = valid and type_of(color) is str and (color in COLOR.known or COLOR.matches(color))
            if action is not None:
                wire["action"], checked = part(action, _ACTION__KINDS)
                valid = (
                    valid
                    and checked
                    and (
                        "label" not in wire["action"]
                        or len(wire["action"]["label"]) <= 40
                        or lengths.graphemes(wire["action"]["label"]) <= 40
                    )
                    and wire["action"]["type"] in {"postback", "message", "uri", "datetimepicker", "clipboard"}
                )
            if style is not None:
                wire["style"] = style
                valid = valid and type_of(style) is str and style in {"normal", "italic"}
            if decoration is not None:
                wire["decoration"] = decoration
                valid = valid and type_of(decoration) is str and decoration in {"none", "underline", "line-through"}
            valid = valid and ("text" in wire or (bool(wire.get("contents")) and len(wire["contents"]) >= 1))
            finished: Part[models.FlexText] = Part()
            finished._of, finished._given, finished._valid = _FLEX_TEXT, wire, _FLEX_TEXT if valid else None
            return finished

        @staticmethod
        def span(
            text: str | None = None,
            *more: Unpack[tuple[()]],
            color: str | None = None,
            size: Literal["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"] | str | None = None,
            weight: Literal["regular", "bold"] | None = None,
            style: Literal["normal", "italic"] | None = None,
            decoration: Literal["none", "underline", "line-through"] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FlexSpan]:
            """A stretch of text with a style of its own; only in a text.

            Args:
                text: The text. Not empty.
                color: Colour of the text. For example, '#1F2328'.
                size: Size in pixels, or xxs to 5xl. If absent, the provider assumes 'md'. For
                    example, 'sm'.
                weight: Weight of the font. If absent, the provider assumes 'regular'.
                style: Style of the font. If absent, the provider assumes 'normal'.
                decoration: Line under or through the text. If absent, the provider assumes 'none'.

            Conditions:
                Advice: A span has a text.

            See https://developers.line.biz/en/reference/messaging-api/#span
            """
            if others or more:
                raise unexpected(Line.Flex, "span", locals())
            wire: Wire = {"type": "span"}
            valid = True
            if text is not None:
                wire["text"] = text
                valid = valid and type_of(text) is str and text != ""
            if color is not None:
                wire["color"] = color
                valid = valid and type_of(color) is str and (color in COLOR.known or COLOR.matches(color))
            if size is not None:
                wire["size"] = size
                valid = valid and type_of(size) is str and (size in SIZE_2.known or SIZE_2.matches(size))
            if weight is not None:
                wire["weight"] = weight
                valid = valid and type_of(weight) is str and weight in {"regular", "bold"}
            if style is not None:
                wire["style"] = style
                valid = valid and type_of(style) is str and style in {"normal", "italic"}
            if decoration is not None:
                wire["decoration"] = decoration
                valid = valid and type_of(decoration) is str and decoration in {"none", "underline", "line-through"}
            finished: Part[models.FlexSpan] = Part()
            finished._of, finished._given, finished._valid = _FLEX_SPAN, wire, _FLEX_SPAN if valid else None
            return finished

        @staticmethod
        def separator(
            *more: Unpack[tuple[()]],
            margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None,
            color: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FlexSeparator]:
            """A line between components.

            Args:
                margin: Space before this component; pixels, or none to xxl; the parent's spacing by
                    default. For example, 'lg'.
                color: Colour of the line. For example, '#D0D7DE'.

            See https://developers.line.biz/en/reference/messaging-api/#separator
            """
            if others or more:
                raise unexpected(Line.Flex, "separator", locals())
            wire: Wire = {"type": "separator"}
            valid = True
            if margin is not None:
                wire["margin"] = margin
                valid = valid and type_of(margin) is str and (margin in MARGIN.known or MARGIN.matches(margin))
            if color is not None:
                wire["color"] = color
                valid = valid and type_of(color) is str and (color in COLOR.known or COLOR.matches(color))
            finished: Part[models.FlexSeparator] = Part()
            finished._of, finished._given, finished._valid = _FLEX_SEPARATOR, wire, _FLEX_SEPARATOR if valid else None
            return finished

        @staticmethod
        @deprecated("Line.Flex.filler is deprecated by the provider")
        def filler(
            *more: Unpack[tuple[()]], flex: int | None = None, **others: Unpack[NoMore]
        ) -> Part[models.FlexFiller]:
            """An empty space; the spacing of the box does not apply to it. Deprecated.

            Args:
                flex: Share of the space in the parent; 1 by default, but 0 in a vertical box. At
                    least 0.

            See https://developers.line.biz/en/reference/messaging-api/#filler
            """
            if others or more:
                raise unexpected(Line.Flex, "filler", locals())
            wire: Wire = {"type": "filler"}
            valid = True
            if flex is not None:
                wire["flex"] = flex
                valid = valid and type_of(flex) is int and flex >= 0
            finished: Part[models.FlexFiller] = Part()
            finished._of, finished._given, finished._valid = _FLEX_FILLER, wire, _FLEX_FILLER if valid else None
            return finished


class MessagesMethods(Builder[M_co]):
    """Methods of ReplyRequestBuilder and 6 others."""

    __slots__ = ()

    def message(
        self: Chain, message: Arg[models.AnyMessage] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Append a finished part to messages."""
        if others or more or message is MISSING:
            raise unexpected(self, "message", locals())
        return self._extend("messages", parts([message], _MESSAGE__KINDS))


class ReplyRequestMessagesMethods(Builder[M_co]):
    """Methods of ReplyRequestBuilder and 5 others."""

    __slots__ = ()

    def messages(
        self: Chain,
        messages: Iterable[Arg[models.AnyMessage] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to messages. The messages in the order in which they appear, 1 to 5."""
        if others or more or messages is MISSING:
            raise unexpected(self, "messages", locals())
        return self._extend("messages", parts(messages, _MESSAGE__KINDS))


class NotificationDisabledMethods(Builder[M_co]):
    """Methods of ReplyRequestBuilder and 4 others."""

    __slots__ = ()

    def notification_disabled(
        self: Chain, notification_disabled: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Deliver without a push notification. If absent, the provider assumes False."""
        if others or more:
            raise unexpected(self, "notification_disabled", locals())
        if notification_disabled is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notification_disabled",
            notification_disabled,
            before[3] and type_of(notification_disabled) is bool,
        )
        return builder


class QuoteTokenMethods(Builder[M_co]):
    """Methods of TextMessageBuilder, TextMessageV2Builder and StickerMessageBuilder."""

    __slots__ = ()

    def quote_token(self: Chain, quote_token: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Token of an earlier message in the same chat, to quote it; in a reply or a push only.

        See https://developers.line.biz/en/reference/messaging-api/#text-message
        """
        if others or more or quote_token is MISSING:
            raise unexpected(self, "quote_token", locals())
        if quote_token is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "quote_token",
            quote_token,
            before[3] and type_of(quote_token) is str and quote_token != "",
        )
        return builder


class ImageAspectRatioMethods(Builder[M_co]):
    """Methods of ButtonsTemplateBuilder and CarouselTemplateBuilder."""

    __slots__ = ()

    def image_aspect_ratio(
        self: Chain,
        image_aspect_ratio: Literal["rectangle", "square"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Shape of the image; 1.51:1 or 1:1. If absent, the provider assumes 'rectangle'."""
        if others or more or image_aspect_ratio is MISSING:
            raise unexpected(self, "image_aspect_ratio", locals())
        if image_aspect_ratio is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "image_aspect_ratio",
            image_aspect_ratio,
            before[3] and type_of(image_aspect_ratio) is str and image_aspect_ratio in {"rectangle", "square"},
        )
        return builder

    def image_size(
        self: Chain, image_size: Literal["cover", "contain"] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Whether the image fills its space or fits in it whole. If absent, the provider assumes
        'cover'.
        """
        if others or more or image_size is MISSING:
            raise unexpected(self, "image_size", locals())
        if image_size is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "image_size",
            image_size,
            before[3] and type_of(image_size) is str and image_size in {"cover", "contain"},
        )
        return builder


class ActionsMethods(Builder[M_co]):
    """Methods of ButtonsTemplateBuilder and ConfirmTemplateBuilder."""

    __slots__ = ()

    def postback(
        self: Chain,
        label: str | None,
        data: str,
        *more: Unpack[tuple[()]],
        display_text: str | None = None,
        text: str | None = None,
        input_option: Literal["closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"] | None = None,
        fill_in_text: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to actions: Sends data to your webhook.

        Args:
            label: Caption; up to 20 characters and required in a template and a quick reply, up to
                12 in an image carousel, up to 40 in a Flex Message, where only a button requires
                it. Not empty.
            data: Up to 300 UTF-16 code units for your webhook. Not empty.
            display_text: Text of up to 300 characters that appears in the chat as the person's
                message. Counted in grapheme clusters.
            text: Deprecated. Text of up to 300 characters; deprecated, and not possible in a quick
                reply. Counted in grapheme clusters.
            input_option: What happens to the input area; LINE 12.6.0 for phones or later.
            fill_in_text: Text of up to 300 characters that is put into the input field; needs
                openKeyboard. Counted in grapheme clusters.

        Conditions:
            displayText and text exclude each other.
            fillInText needs the inputOption openKeyboard.

        See https://developers.line.biz/en/reference/messaging-api/#postback-action
        """
        if others or more or label is MISSING or data is MISSING:
            raise unexpected(self, "postback", locals())
        if text is not None:
            warn_deprecated("text is deprecated by the provider")
        wire: Wire = {"type": "postback"}
        valid = type_of(data) is str and data != "" and (len(data) <= 150 or lengths.utf16(data) <= 300)
        if label is not None:
            wire["label"] = label
            valid = valid and type_of(label) is str and label != ""
        wire["data"] = data
        if display_text is not None:
            wire["displayText"] = display_text
            valid = (
                valid
                and type_of(display_text) is str
                and (len(display_text) <= 300 or lengths.graphemes(display_text) <= 300)
                and display_text != ""
            )
        if text is not None:
            wire["text"] = text
            valid = (
                valid and type_of(text) is str and (len(text) <= 300 or lengths.graphemes(text) <= 300) and text != ""
            )
        if input_option is not None:
            wire["inputOption"] = input_option
            valid = (
                valid
                and type_of(input_option) is str
                and input_option in {"closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"}
            )
        if fill_in_text is not None:
            wire["fillInText"] = fill_in_text
            valid = (
                valid
                and type_of(fill_in_text) is str
                and (len(fill_in_text) <= 300 or lengths.graphemes(fill_in_text) <= 300)
                and fill_in_text != ""
            )
        if text is not None or fill_in_text is not None:
            valid = valid and _checks.conditions_hold_in_postback_action(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("actions",), wire, before[3] and valid)
        return builder

    def message(self: Chain, label: str | None, text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append an item to actions: Sends a message in the person's name.

        Args:
            label: Caption; up to 20 characters and required in a template and a quick reply, up to
                12 in an image carousel, up to 40 in a Flex Message, where only a button requires
                it. Not empty.
            text: The message, up to 300 characters. Counted in grapheme clusters. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#message-action
        """
        if others or more or label is MISSING or text is MISSING:
            raise unexpected(self, "message", locals())
        wire: Wire = {"type": "message"}
        valid = type_of(text) is str and text != "" and (len(text) <= 300 or lengths.graphemes(text) <= 300)
        if label is not None:
            wire["label"] = label
            valid = valid and type_of(label) is str and label != ""
        wire["text"] = text
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("actions",), wire, before[3] and valid)
        return builder

    def uri(
        self: Chain,
        label: str | None,
        uri: str,
        *more: Unpack[tuple[()]],
        alt_uri: Arg[models.AltUri] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to actions: Opens a link.

        Args:
            label: Caption; up to 20 characters and required in a template and a quick reply, up to
                12 in an image carousel, up to 40 in a Flex Message, where only a button requires
                it. Not empty.
            uri: What the tap opens; an http, https, line or tel address. At most 10000 UTF-16 code
                units.
            alt_uri: The link for LINE on a computer; works in Flex Messages.

        See https://developers.line.biz/en/reference/messaging-api/#uri-action
        """
        if others or more or label is MISSING or uri is MISSING:
            raise unexpected(self, "uri", locals())
        wire: Wire = {"type": "uri"}
        valid = (
            type_of(uri) is str
            and (len(uri) <= 5000 or lengths.utf16(uri) <= 10000)
            and (uri in ADDRESS_3.known or ADDRESS_3.matches(uri))
        )
        if label is not None:
            wire["label"] = label
            valid = valid and type_of(label) is str and label != ""
        wire["uri"] = uri
        if alt_uri is not None:
            wire["altUri"], checked = part(alt_uri, _ALT_URI__KINDS)
            valid = valid and checked
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("actions",), wire, before[3] and valid)
        return builder

    def datetimepicker(
        self: Chain,
        label: str | None,
        data: str,
        mode: Literal["date", "time", "datetime"],
        *more: Unpack[tuple[()]],
        initial: str | date | time | datetime | None = None,
        max: str | date | time | datetime | None = None,
        min: str | date | time | datetime | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to actions: Lets the person choose a date, a time or both, and sends it to
        your webhook.

        Args:
            label: Caption; up to 20 characters and required in a template and a quick reply, up to
                12 in an image carousel, up to 40 in a Flex Message, where only a button requires
                it. Not empty.
            data: Up to 300 UTF-16 code units for your webhook. Not empty.
            mode: What is chosen.
            initial: What is chosen at first, in the form of the mode.
            max: The latest choice, in the form of the mode; without time zone.
            min: The earliest choice, in the form of the mode; without time zone.

        Conditions:
            Dates have the form YYYY-MM-DD, from 1900-01-01 to 2100-12-31.
            Times have the form HH:mm, from 00:00 to 23:59.
            A date with a time has the form YYYY-MM-DDTHH:mm, from 1900 to 2100.
            The earliest choice comes before the latest.
            Advice: The first choice is not before the earliest one, nor after the latest.

        See https://developers.line.biz/en/reference/messaging-api/#datetime-picker-action
        """
        if others or more or label is MISSING or data is MISSING or mode is MISSING:
            raise unexpected(self, "datetimepicker", locals())
        wire: Wire = {"type": "datetimepicker"}
        valid = (
            type_of(data) is str
            and data != ""
            and (len(data) <= 150 or lengths.utf16(data) <= 300)
            and type_of(mode) is str
            and mode in {"date", "time", "datetime"}
        )
        if label is not None:
            wire["label"] = label
            valid = valid and type_of(label) is str and label != ""
        wire["data"] = data
        wire["mode"] = mode
        if initial is not None:
            wire["initial"] = initial
            valid = valid and type_of(initial) is str
        if max is not None:
            wire["max"] = max
            valid = valid and type_of(max) is str
        if min is not None:
            wire["min"] = min
            valid = valid and type_of(min) is str
        valid = valid and _checks.conditions_hold_in_datetime_picker_action(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("actions",), wire, before[3] and valid)
        return builder

    def clipboard(
        self: Chain, label: str | None, clipboard_text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Append an item to actions: Copies a text to the clipboard.

        Args:
            label: Caption; up to 20 characters and required in a template and a quick reply, up to
                12 in an image carousel, up to 40 in a Flex Message, where only a button requires
                it. Not empty.
            clipboard_text: The text that is copied, 1 to 1000 characters; LINE 14.0.0 for phones or
                later. 1 to 1000 UTF-16 code units.

        See https://developers.line.biz/en/reference/messaging-api/#clipboard-action
        """
        if others or more or label is MISSING or clipboard_text is MISSING:
            raise unexpected(self, "clipboard", locals())
        wire: Wire = {"type": "clipboard"}
        valid = (
            type_of(clipboard_text) is str
            and clipboard_text != ""
            and (len(clipboard_text) <= 500 or lengths.utf16(clipboard_text) <= 1000)
        )
        if label is not None:
            wire["label"] = label
            valid = valid and type_of(label) is str and label != ""
        wire["clipboardText"] = clipboard_text
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("actions",), wire, before[3] and valid)
        return builder


class AnyMessageBuilder(Builder[M_co]):
    """A message of any kind, under construction."""

    __slots__ = ()

    def quick_reply(
        self: Chain,
        action: Arg[models.AnyAction],
        *more: Unpack[tuple[()]],
        image_url: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a quick reply button.

        Args:
            action: What the button does; its label of up to 20 characters is the caption.
            image_url: HTTPS address of the icon, a square PNG of up to 1 MB; some actions have a
                default. At most 2000 UTF-16 code units.

        See https://developers.line.biz/en/reference/messaging-api/#quick-reply-button-object
        """
        if others or more or action is MISSING:
            raise unexpected(self, "quick_reply", locals())
        wire: Wire = {"type": "action"}
        valid = True
        if image_url is not None:
            wire["imageUrl"] = image_url
            valid = (
                valid
                and type_of(image_url) is str
                and (len(image_url) <= 1000 or lengths.utf16(image_url) <= 2000)
                and (image_url in ADDRESS_2.known or ADDRESS_2.matches(image_url))
            )
        wire["action"], checked = part(action, _ACTION__KINDS)
        valid = (
            valid
            and checked
            and "label" in wire["action"]
            and (len(wire["action"]["label"]) <= 20 or lengths.graphemes(wire["action"]["label"]) <= 20)
            and wire["action"]["type"]
            in {"postback", "message", "uri", "datetimepicker", "camera", "cameraRoll", "location", "clipboard"}
            and (wire["action"]["type"] != "postback" or "text" not in wire["action"])
            and "altUri" not in wire["action"]
        )
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), wire, before[3] and valid)
        return builder

    def quick_replies(
        self: Chain,
        quick_replies: Iterable[Arg[models.QuickReplyItem] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to items. The buttons, 1 to 13."""
        if others or more or quick_replies is MISSING:
            raise unexpected(self, "quick_replies", locals())
        return self._extend("quick_replies", parts(quick_replies, _QUICK_REPLY_ITEM__KINDS))

    def sender(
        self: Chain,
        *more: Unpack[tuple[()]],
        name: str | None = None,
        icon_url: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Name and icon that are shown in place of the account's own.

        Args:
            name: Name of up to 20 characters; some words, such as LINE, are refused. Counted in
                UTF-16 code units.
            icon_url: HTTPS address of the icon, a square PNG of up to 1 MB. At most 2000 UTF-16
                code units.

        See https://developers.line.biz/en/reference/messaging-api/#icon-nickname-switch
        """
        if others or more:
            raise unexpected(self, "sender", locals())
        wire: Wire = {}
        valid = True
        if name is not None:
            wire["name"] = name
            valid = valid and type_of(name) is str and (len(name) <= 10 or lengths.utf16(name) <= 20) and name != ""
        if icon_url is not None:
            wire["iconUrl"] = icon_url
            valid = (
                valid
                and type_of(icon_url) is str
                and (len(icon_url) <= 1000 or lengths.utf16(icon_url) <= 2000)
                and (icon_url in ADDRESS_2.known or ADDRESS_2.matches(icon_url))
            )
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sender", wire, before[3] and valid)
        return builder


class ReplyRequestBuilder(
    MessagesMethods["models.ReplyRequest"],
    ReplyRequestMessagesMethods["models.ReplyRequest"],
    NotificationDisabledMethods["models.ReplyRequest"],
    operations.ReplyRequestSender["models.SendResult | models.ErrorResponse"],
):
    """Messages that answer a webhook event, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#send-reply-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "ReplyRequest")
    _complete = staticmethod(_checks.complete_reply_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"replyToken": values["reply_token"]}
        if "messages" in values:
            wire["messages"] = values["messages"]
        if "notification_disabled" in values:
            wire["notificationDisabled"] = values["notification_disabled"]
        return wire


class PushRequestBuilder(
    MessagesMethods["models.PushRequest"],
    ReplyRequestMessagesMethods["models.PushRequest"],
    NotificationDisabledMethods["models.PushRequest"],
    operations.PushRequestSender["models.SendResult | models.ErrorResponse"],
):
    """Messages for one person, group or multi-person chat, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#send-push-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "PushRequest")
    _complete = staticmethod(_checks.complete_push_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"to": values["to"]}
        if "messages" in values:
            wire["messages"] = values["messages"]
        if "notification_disabled" in values:
            wire["notificationDisabled"] = values["notification_disabled"]
        if "custom_aggregation_units" in values:
            wire["customAggregationUnits"] = values["custom_aggregation_units"]
        return wire

    def custom_aggregation_units(
        self: Chain, *custom_aggregation_units: str | Iterable[str | None] | None, **others: Unpack[NoMore]
    ) -> Chain:
        """Append to customAggregationUnits. Name of one statistics unit; up to 30 letters, digits and
        underscores. Exactly 1 item.
        """
        if others:
            raise unexpected(self, "custom_aggregation_units", locals())
        return self._extend("custom_aggregation_units", texts(given_values(custom_aggregation_units)))


class MulticastRequestBuilder(
    MessagesMethods["models.MulticastRequest"],
    ReplyRequestMessagesMethods["models.MulticastRequest"],
    NotificationDisabledMethods["models.MulticastRequest"],
    operations.MulticastRequestSender["models.SendResult | models.ErrorResponse"],
):
    """Messages for up to 500 people, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#send-multicast-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "MulticastRequest")
    _complete = staticmethod(_checks.complete_multicast_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"to": values["to"]}
        if "messages" in values:
            wire["messages"] = values["messages"]
        if "notification_disabled" in values:
            wire["notificationDisabled"] = values["notification_disabled"]
        if "custom_aggregation_units" in values:
            wire["customAggregationUnits"] = values["custom_aggregation_units"]
        return wire

    def custom_aggregation_units(
        self: Chain, *custom_aggregation_units: str | Iterable[str | None] | None, **others: Unpack[NoMore]
    ) -> Chain:
        """Append to customAggregationUnits. Name of one statistics unit; up to 30 letters, digits and
        underscores. Exactly 1 item.
        """
        if others:
            raise unexpected(self, "custom_aggregation_units", locals())
        return self._extend("custom_aggregation_units", texts(given_values(custom_aggregation_units)))

    def batches(
        self: Chain, to: Iterable[str | None] = (), *more: Unpack[tuple[()]], size: int = 500, **others: Unpack[NoMore]
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 500 of them.

        Args:
            to: More receivers, after those of the chain.
            size: How many of them a request gets, at most 500.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(self, "to", to, None, size, 500, (), None, None)


class BroadcastRequestBuilder(
    MessagesMethods["models.BroadcastRequest"],
    ReplyRequestMessagesMethods["models.BroadcastRequest"],
    NotificationDisabledMethods["models.BroadcastRequest"],
    operations.BroadcastRequestSender["models.SendResult | models.ErrorResponse"],
):
    """Messages for all friends of the account, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#send-broadcast-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "BroadcastRequest")
    _complete = staticmethod(_checks.complete_broadcast_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "messages" in values:
            wire["messages"] = values["messages"]
        if "notification_disabled" in values:
            wire["notificationDisabled"] = values["notification_disabled"]
        return wire


class NarrowcastRequestBuilder(
    MessagesMethods["models.NarrowcastRequest"],
    ReplyRequestMessagesMethods["models.NarrowcastRequest"],
    NotificationDisabledMethods["models.NarrowcastRequest"],
    operations.NarrowcastRequestSender["models.SendResult | models.ErrorResponse"],
):
    """Messages for the friends that recipient and filter choose, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "NarrowcastRequest")
    _complete = staticmethod(_checks.complete_narrowcast_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "messages" in values:
            wire["messages"] = values["messages"]
        if "to" in values:
            wire["recipient"] = values["to"]
        if "demographic" in values:
            wire["filter"] = {"demographic": values["demographic"]}
        if "limit" in values:
            wire["limit"] = values["limit"]
        if "notification_disabled" in values:
            wire["notificationDisabled"] = values["notification_disabled"]
        return wire

    def to(
        self: Chain, to: Arg[models.AnyRecipient] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Audiences and earlier narrowcasts that choose the recipients; all friends by default."""
        if others or more or to is MISSING:
            raise unexpected(self, "to", locals())
        return self._put("to", part(to, _RECIPIENT__KINDS))

    def demographic(
        self: Chain,
        demographic: Arg[models.AnyDemographicFilter] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Choice by gender, age and the like; the account needs a target reach of at least 100."""
        if others or more or demographic is MISSING:
            raise unexpected(self, "demographic", locals())
        return self._put("demographic", part(demographic, _DEMOGRAPHIC_FILTER__KINDS))

    def limit(
        self: Chain,
        *more: Unpack[tuple[()]],
        max: int | None = None,
        up_to_remaining_quota: bool | None = None,
        forbid_partial_delivery: bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """How many people get a narrowcast.

        Args:
            max: The largest number of recipients. At least 1.
            up_to_remaining_quota: Send no more messages than this month's quota still allows. If
                absent, the provider assumes False.
            forbid_partial_delivery: Send nothing if the quota does not reach for all; needs
                upToRemainingQuota. If absent, the provider assumes False.

        Conditions:
            forbidPartialDelivery needs upToRemainingQuota.

        See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-limit
        """
        if others or more:
            raise unexpected(self, "limit", locals())
        wire: Wire = {}
        valid = True
        if max is not None:
            wire["max"] = max
            valid = valid and type_of(max) is int and max >= 1
        if up_to_remaining_quota is not None:
            wire["upToRemainingQuota"] = up_to_remaining_quota
            valid = valid and type_of(up_to_remaining_quota) is bool
        if forbid_partial_delivery is not None:
            wire["forbidPartialDelivery"] = forbid_partial_delivery
            valid = valid and type_of(forbid_partial_delivery) is bool
        if forbid_partial_delivery is not None:
            valid = valid and (
                wire["forbidPartialDelivery"] is not True
                or ("upToRemainingQuota" in wire and wire["upToRemainingQuota"] is True)
            )
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "limit", wire, before[3] and valid)
        return builder


class ValidateRequestBuilder(
    MessagesMethods["models.ValidateRequest"],
    operations.ValidateRequestSender["models.SendResult | models.ErrorResponse"],
):
    """Messages that LINE checks without sending them, under construction.

    See
    https://developers.line.biz/en/reference/messaging-api/#validate-message-objects-of-reply-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "ValidateRequest")
    _complete = staticmethod(_checks.complete_validate_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "messages" in values:
            wire["messages"] = values["messages"]
        return wire

    def messages(
        self: Chain,
        messages: Iterable[Arg[models.AnyMessage] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to messages. The messages to check, 1 to 5."""
        if others or more or messages is MISSING:
            raise unexpected(self, "messages", locals())
        return self._extend("messages", parts(messages, _MESSAGE__KINDS))


class LoadingIndicatorRequestBuilder(
    Builder["models.LoadingIndicatorRequest"],
    operations.LoadingIndicatorRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A loading animation in the chat with one person, until the next message or the end of its time,
    under construction.

    See https://developers.line.biz/en/reference/messaging-api/#display-a-loading-indicator
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "LoadingIndicatorRequest")
    _complete = staticmethod(_checks.complete_loading_indicator_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"chatId": values["chat_id"]}
        if "loading_seconds" in values:
            wire["loadingSeconds"] = values["loading_seconds"]
        return wire

    def loading_seconds(
        self: Chain, loading_seconds: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """How long the animation is shown at most, 5 to 60 seconds in steps of 5. If absent, the
        provider assumes 20.

        See https://developers.line.biz/en/reference/messaging-api/#display-a-loading-indicator
        """
        if others or more or loading_seconds is MISSING:
            raise unexpected(self, "loading_seconds", locals())
        if loading_seconds is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "loading_seconds",
            loading_seconds,
            before[3] and type_of(loading_seconds) is int and 5 <= loading_seconds <= 60,
        )
        return builder


class MarkAsReadRequestBuilder(
    Builder["models.MarkAsReadRequest"], operations.MarkAsReadRequestSender["models.SendResult | models.ErrorResponse"]
):
    """A message that is marked as read, with all messages before it, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#mark-as-read
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "MarkAsReadRequest")
    _complete = staticmethod(_checks.complete_mark_as_read_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"markAsReadToken": values["mark_as_read_token"]}
        return wire


class MarkChatAsReadRequestBuilder(
    Builder["models.MarkChatAsReadRequest"],
    operations.MarkChatAsReadRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A person whose messages are all marked as read. This is the older way, for corporate accounts
    that applied for it; mark_as_read is for all, under construction.

    See https://developers.line.biz/en/reference/partner-docs/#mark-messages-from-users-as-read
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "MarkChatAsReadRequest")
    _complete = staticmethod(_checks.complete_mark_chat_as_read_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0: Wire = {"userId": values["user_id"]}
        wire: Wire = {"chat": wire_0}
        return wire


class RichMenuRequestBuilder(
    Builder["models.RichMenuRequest"],
    operations.RichMenuRequestSender["models.RichMenuIdResponse | models.ErrorResponse | models.SendResult"],
):
    """A menu at the bottom of the chat: an image with areas that react to taps. The image is uploaded
    afterwards: POST https://api-data.line.me/v2/bot/richmenu/{richMenuId}/content takes it as a
    file and not as JSON, so that no call makes that request. People see the menu once it is the
    default menu or linked to them, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#rich-menu-object
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "RichMenuRequest")
    _complete = staticmethod(_checks.complete_rich_menu_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0: Wire = {"width": values["width"], "height": values["height"]}
        wire: Wire = {
            "size": wire_0,
            "selected": values["selected"],
            "name": values["name"],
            "chatBarText": values["chat_bar_text"],
        }
        if "areas" in values:
            wire["areas"] = values["areas"]
        return wire

    def area(
        self: Chain,
        action: Arg[models.AnyAction],
        *more: Unpack[tuple[()]],
        x: int,
        y: int,
        width: int,
        height: int,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an area of a rich menu, and what a tap on it does.

        Args:
            action: What a tap does; its label of up to 20 characters may be left out.
            x: Distance from the left edge in pixels. At least 0.
            y: Distance from the top edge in pixels. At least 0.
            width: Width in pixels. At least 1.
            height: Height in pixels. At least 1.

        See https://developers.line.biz/en/reference/messaging-api/#area-object
        """
        if others or more or action is MISSING or x is MISSING or y is MISSING or width is MISSING or height is MISSING:
            raise unexpected(self, "area", locals())
        wire: Wire = {}
        valid = True
        wire_bounds: Wire = {"x": x, "y": y, "width": width, "height": height}
        valid = (
            valid
            and type_of(x) is int
            and x >= 0
            and type_of(y) is int
            and y >= 0
            and type_of(width) is int
            and width >= 1
            and type_of(height) is int
            and height >= 1
        )
        wire["bounds"] = wire_bounds
        wire["action"], checked = part(action, _ACTION__KINDS)
        valid = (
            valid
            and checked
            and (
                "label" not in wire["action"]
                or len(wire["action"]["label"]) <= 20
                or lengths.graphemes(wire["action"]["label"]) <= 20
            )
        )
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("areas",), wire, before[3] and valid)
        return builder

    def areas(
        self: Chain,
        areas: Iterable[Arg[models.RichMenuArea] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to areas. The areas that react to taps, up to 20."""
        if others or more or areas is MISSING:
            raise unexpected(self, "areas", locals())
        return self._extend("areas", parts(areas, _RICH_MENU_AREA__KINDS))


class RichMenuBulkLinkRequestBuilder(
    Builder["models.RichMenuBulkLinkRequest"],
    operations.RichMenuBulkLinkRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A rich menu for up to 500 people, in place of those that they have, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#link-rich-menu-to-users
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "RichMenuBulkLinkRequest")
    _complete = staticmethod(_checks.complete_rich_menu_bulk_link_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"richMenuId": values["rich_menu_id"]}
        if "user_ids" in values:
            wire["userIds"] = values["user_ids"]
        return wire

    def to(self: Chain, *user_ids: str | Iterable[str | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to userIds. The user ids, 1 to 500."""
        if others:
            raise unexpected(self, "to", locals())
        return self._extend("user_ids", texts(given_values(user_ids)))

    def user_ids(self: Chain, *user_ids: str | Iterable[str | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to userIds. The user ids, 1 to 500."""
        if others:
            raise unexpected(self, "user_ids", locals())
        return self._extend("user_ids", texts(given_values(user_ids)))

    def batches(
        self: Chain,
        user_ids: Iterable[str | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 500,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 500 of them.

        Args:
            user_ids: More receivers, after those of the chain.
            size: How many of them a request gets, at most 500.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(self, "user_ids", user_ids, None, size, 500, (), None, None)


class RichMenuBulkUnlinkRequestBuilder(
    Builder["models.RichMenuBulkUnlinkRequest"],
    operations.RichMenuBulkUnlinkRequestSender["models.SendResult | models.ErrorResponse"],
):
    """Up to 500 people whose own rich menus are taken away, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#unlink-rich-menu-from-users
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "RichMenuBulkUnlinkRequest")
    _complete = staticmethod(_checks.complete_rich_menu_bulk_unlink_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "user_ids" in values:
            wire["userIds"] = values["user_ids"]
        return wire

    def user_id(self: Chain, *user_ids: str | Iterable[str | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to userIds. The user ids, 1 to 500."""
        if others:
            raise unexpected(self, "user_id", locals())
        return self._extend("user_ids", texts(given_values(user_ids)))

    def user_ids(self: Chain, *user_ids: str | Iterable[str | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to userIds. The user ids, 1 to 500."""
        if others:
            raise unexpected(self, "user_ids", locals())
        return self._extend("user_ids", texts(given_values(user_ids)))

    def batches(
        self: Chain,
        user_ids: Iterable[str | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 500,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 500 of them.

        Args:
            user_ids: More receivers, after those of the chain.
            size: How many of them a request gets, at most 500.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(self, "user_ids", user_ids, None, size, 500, (), None, None)


class RichMenuBatchRequestBuilder(
    Builder["models.RichMenuBatchRequest"],
    operations.RichMenuBatchRequestSender["models.SendResult | models.ErrorResponse"],
):
    """Rich menus that are replaced, or taken away, for everybody who has them, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "RichMenuBatchRequest")
    _complete = staticmethod(_checks.complete_rich_menu_batch_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "operations" in values:
            wire["operations"] = values["operations"]
        if "resume_request_key" in values:
            wire["resumeRequestKey"] = values["resume_request_key"]
        return wire

    def link(self: Chain, *more: Unpack[tuple[()]], from_: str, to: str, **others: Unpack[NoMore]) -> Chain:
        """Append an item to operations: Gives another rich menu to everybody who has a certain one.

        Args:
            from_: Id of the rich menu that people have; no other operation names it here. Not
                empty.
            to: Id of the rich menu that they get. Not empty.

        See
        https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users-operations
        """
        if others or more or from_ is MISSING or to is MISSING:
            raise unexpected(self, "link", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("operations",),
            {"type": "link", "from": from_, "to": to},
            before[3] and type_of(from_) is str and from_ != "" and type_of(to) is str and to != "",
        )
        return builder

    def unlink(self: Chain, from_: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append an item to operations: Takes a certain rich menu away from everybody who has it.

        Args:
            from_: Id of the rich menu that people have; no other operation names it here. Not
                empty.

        See
        https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users-operations
        """
        if others or more or from_ is MISSING:
            raise unexpected(self, "unlink", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("operations",),
            {"type": "unlink", "from": from_},
            before[3] and type_of(from_) is str and from_ != "",
        )
        return builder

    def unlink_all(self: Chain, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append an item to operations: Takes the rich menu away from everybody who has one of their
        own; it stands alone.

        See
        https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users-operations
        """
        if others or more:
            raise unexpected(self, "unlink_all", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("operations",), {"type": "unlinkAll"}, before[3])
        return builder

    def operations(
        self: Chain,
        operations: Iterable[Arg[models.AnyRichMenuBatchOperation] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to operations. What is done, up to 1000 operations, none of which
        depends on another. Not empty.
        """
        if others or more or operations is MISSING:
            raise unexpected(self, "operations", locals())
        return self._extend("operations", parts(operations, _RICH_MENU_BATCH_OPERATION__KINDS))

    def resume_request_key(
        self: Chain, resume_request_key: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """A key of up to 100 letters, digits, underscores and hyphens. With the same key, a retry
        within 14 days goes on where the first request stopped. For example, 'spring-menus'.

        See
        https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users
        """
        if others or more or resume_request_key is MISSING:
            raise unexpected(self, "resume_request_key", locals())
        if resume_request_key is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "resume_request_key",
            resume_request_key,
            before[3]
            and type_of(resume_request_key) is str
            and (resume_request_key in RESUME_REQUEST_KEY.known or RESUME_REQUEST_KEY.matches(resume_request_key)),
        )
        return builder


class CreateRichMenuAliasRequestBuilder(
    Builder["models.CreateRichMenuAliasRequest"],
    operations.CreateRichMenuAliasRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A name for a rich menu, which other rich menus switch to, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#create-rich-menu-alias
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "CreateRichMenuAliasRequest")
    _complete = staticmethod(_checks.complete_create_rich_menu_alias_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"richMenuAliasId": values["rich_menu_alias_id"], "richMenuId": values["rich_menu_id"]}
        return wire


class UpdateRichMenuAliasRequestBuilder(
    Builder["models.UpdateRichMenuAliasRequest"],
    operations.UpdateRichMenuAliasRequestSender["models.SendResult | models.ErrorResponse"],
):
    """Another rich menu for an alias, which is an argument of the request, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#update-rich-menu-alias
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "UpdateRichMenuAliasRequest")
    _complete = staticmethod(_checks.complete_update_rich_menu_alias_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"richMenuId": values["rich_menu_id"]}
        return wire


class PnpPushRequestBuilder(
    MessagesMethods["models.PnpPushRequest"],
    ReplyRequestMessagesMethods["models.PnpPushRequest"],
    operations.PnpPushRequestSender["models.SendResult | models.ErrorResponse"],
):
    """Messages for the owner of a phone number, under construction.

    See https://developers.line.biz/en/reference/line-notification-messages/
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "PnpPushRequest")
    _complete = staticmethod(_checks.complete_pnp_push_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"to": values["to"]}
        if "messages" in values:
            wire["messages"] = values["messages"]
        if "notification_disabled" in values:
            wire["notificationDisabled"] = values["notification_disabled"]
        if "custom_aggregation_units" in values:
            wire["customAggregationUnits"] = values["custom_aggregation_units"]
        return wire

    def notification_disabled(
        self: Chain, notification_disabled: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Deliver without a push notification. If absent, the provider assumes False.

        See https://github.com/line/line-openapi
        """
        if others or more:
            raise unexpected(self, "notification_disabled", locals())
        if notification_disabled is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notification_disabled",
            notification_disabled,
            before[3] and type_of(notification_disabled) is bool,
        )
        return builder

    def custom_aggregation_units(
        self: Chain, *custom_aggregation_units: str | Iterable[str | None] | None, **others: Unpack[NoMore]
    ) -> Chain:
        """Append to customAggregationUnits. Name of one statistics unit; up to 30 letters, digits and
        underscores. Exactly 1 item.
        """
        if others:
            raise unexpected(self, "custom_aggregation_units", locals())
        return self._extend("custom_aggregation_units", texts(given_values(custom_aggregation_units)))


class PnpTemplatedPushRequestBuilder(
    Builder["models.PnpTemplatedPushRequest"],
    operations.PnpTemplatedPushRequestSender["models.SendResult | models.ErrorResponse"],
):
    """A message from a registered template for the owner of a phone number, under construction.

    See https://developers.line.biz/en/reference/line-notification-messages/
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "PnpTemplatedPushRequest")
    _complete = staticmethod(_checks.complete_pnp_templated_push_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "emphasized_item" in values:
            wire_2["emphasizedItem"] = values["emphasized_item"]
        if "items" in values:
            wire_2["items"] = values["items"]
        if "buttons" in values:
            wire_2["buttons"] = values["buttons"]
        wire: Wire = {"to": values["to"], "templateKey": values["template_key"]}
        if wire_2:
            wire["body"] = wire_2
        if "custom_aggregation_units" in values:
            wire["customAggregationUnits"] = values["custom_aggregation_units"]
        return wire

    def emphasized_item(
        self: Chain, item_key: str, content: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """The line that stands out.

        Args:
            item_key: Key of the item, from LINE's list. Not empty.
            content: Text of up to 15 characters. Counted in UTF-16 code units. Not empty.

        See https://developers.line.biz/en/reference/line-notification-messages/
        """
        if others or more or item_key is MISSING or content is MISSING:
            raise unexpected(self, "emphasized_item", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "emphasized_item",
            {"itemKey": item_key, "content": content},
            before[3]
            and type_of(item_key) is str
            and item_key != ""
            and type_of(content) is str
            and content != ""
            and (len(content) <= 7 or lengths.utf16(content) <= 15),
        )
        return builder

    def item(self: Chain, item_key: str, content: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a line of the message.

        Args:
            item_key: Key of the item, from LINE's list. Not empty.
            content: Text of up to 300 characters. Counted in UTF-16 code units. Not empty.

        See https://developers.line.biz/en/reference/line-notification-messages/
        """
        if others or more or item_key is MISSING or content is MISSING:
            raise unexpected(self, "item", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("items",),
            {"itemKey": item_key, "content": content},
            before[3]
            and type_of(item_key) is str
            and item_key != ""
            and type_of(content) is str
            and content != ""
            and (len(content) <= 150 or lengths.utf16(content) <= 300),
        )
        return builder

    def items(
        self: Chain,
        items: Iterable[Arg[models.PnpItem] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to items. The lines of the message, up to 15, each item only once."""
        if others or more or items is MISSING:
            raise unexpected(self, "items", locals())
        return self._extend("items", parts(items, _PNP_ITEM__KINDS))

    def button(self: Chain, button_key: str, url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a button of the message.

        Args:
            button_key: Key of the button, from LINE's list. Not empty.
            url: Page that opens. 1 to 1000 UTF-16 code units.

        See https://developers.line.biz/en/reference/line-notification-messages/
        """
        if others or more or button_key is MISSING or url is MISSING:
            raise unexpected(self, "button", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("buttons",),
            {"buttonKey": button_key, "url": url},
            before[3]
            and type_of(button_key) is str
            and button_key != ""
            and type_of(url) is str
            and (len(url) <= 500 or lengths.utf16(url) <= 1000)
            and (url in ADDRESS.known or ADDRESS.matches(url)),
        )
        return builder

    def buttons(
        self: Chain,
        buttons: Iterable[Arg[models.PnpButton] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to buttons. The buttons of the message, up to 2, each only once."""
        if others or more or buttons is MISSING:
            raise unexpected(self, "buttons", locals())
        return self._extend("buttons", parts(buttons, _PNP_BUTTON__KINDS))

    def custom_aggregation_units(
        self: Chain, *custom_aggregation_units: str | Iterable[str | None] | None, **others: Unpack[NoMore]
    ) -> Chain:
        """Append to customAggregationUnits. Name of one statistics unit; up to 30 letters, digits and
        underscores. Exactly 1 item.
        """
        if others:
            raise unexpected(self, "custom_aggregation_units", locals())
        return self._extend("custom_aggregation_units", texts(given_values(custom_aggregation_units)))


class TextMessageBuilder(AnyMessageBuilder["models.TextMessage"], QuoteTokenMethods["models.TextMessage"]):
    """A text, with LINE emojis if you like, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#text-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "TextMessage")
    _complete = staticmethod(_checks.complete_text_message)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"type": "text", "text": values["text"]}
        if "emojis" in values:
            wire["emojis"] = values["emojis"]
        if "quote_token" in values:
            wire["quoteToken"] = values["quote_token"]
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire

    def emoji(
        self: Chain, product_id: str, emoji_id: str, *more: Unpack[tuple[()]], index: int, **others: Unpack[NoMore]
    ) -> Chain:
        """Append a LINE emoji that takes the place of a dollar sign.

        Args:
            product_id: Product id of a set of LINE emojis. Not empty.
            emoji_id: Id of the emoji in the set. Not empty.
            index: Where the dollar sign is, in UTF-16 code units from the start. At least 0.

        See https://developers.line.biz/en/reference/messaging-api/#text-message
        """
        if others or more or product_id is MISSING or emoji_id is MISSING or index is MISSING:
            raise unexpected(self, "emoji", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("emojis",),
            {"index": index, "productId": product_id, "emojiId": emoji_id},
            before[3]
            and type_of(index) is int
            and index >= 0
            and type_of(product_id) is str
            and product_id != ""
            and type_of(emoji_id) is str
            and emoji_id != "",
        )
        return builder

    def emojis(
        self: Chain,
        emojis: Iterable[Arg[models.TextEmoji] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to emojis. LINE emojis that take the place of dollar signs in the
        text, 1 to 20.
        """
        if others or more or emojis is MISSING:
            raise unexpected(self, "emojis", locals())
        return self._extend("emojis", parts(emojis, _TEXT_EMOJI__KINDS))


class TextMessageV2Builder(AnyMessageBuilder["models.TextMessageV2"], QuoteTokenMethods["models.TextMessageV2"]):
    """A text with placeholders for mentions and LINE emojis, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#text-message-v2
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "TextMessageV2")
    _complete = staticmethod(_checks.complete_text_message_v2)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"type": "textV2", "text": values["text"]}
        if "substitution" in values:
            wire["substitution"] = values["substitution"]
        if "quote_token" in values:
            wire["quoteToken"] = values["quote_token"]
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire

    def substitution(
        self: Chain,
        substitution: Mapping[str, Arg[models.AnySubstitution]] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """What takes the place of each placeholder, by name; up to 100."""
        if others or more or substitution is MISSING:
            raise unexpected(self, "substitution", locals())
        return self._put("substitution", part_map(substitution, _SUBSTITUTION__KINDS))


class StickerMessageBuilder(AnyMessageBuilder["models.StickerMessage"], QuoteTokenMethods["models.StickerMessage"]):
    """A sticker from LINE's list of those that can be sent, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#sticker-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "StickerMessage")
    _complete = staticmethod(_checks.complete_sticker_message)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"type": "sticker", "packageId": values["package_id"], "stickerId": values["sticker_id"]}
        if "quote_token" in values:
            wire["quoteToken"] = values["quote_token"]
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire


class ImageMessageBuilder(AnyMessageBuilder["models.ImageMessage"]):
    """An image, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#image-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "ImageMessage")
    _complete = staticmethod(_checks.complete_image_message)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {
            "type": "image",
            "originalContentUrl": values["original_content_url"],
            "previewImageUrl": values["preview_image_url"],
        }
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire


class VideoMessageBuilder(AnyMessageBuilder["models.VideoMessage"]):
    """A video, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#video-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "VideoMessage")
    _complete = staticmethod(_checks.complete_video_message)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {
            "type": "video",
            "originalContentUrl": values["original_content_url"],
            "previewImageUrl": values["preview_image_url"],
        }
        if "tracking_id" in values:
            wire["trackingId"] = values["tracking_id"]
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire

    def tracking_id(self: Chain, tracking_id: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Id for tracking the video, up to 100 characters; not for groups and multi-person chats.
        Counted in UTF-16 code units. For example, 'tour-2026-03'.
        """
        if others or more or tracking_id is MISSING:
            raise unexpected(self, "tracking_id", locals())
        if tracking_id is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "tracking_id",
            tracking_id,
            before[3]
            and type_of(tracking_id) is str
            and (len(tracking_id) <= 50 or lengths.utf16(tracking_id) <= 100)
            and (tracking_id in TRACKING_ID.known or TRACKING_ID.matches(tracking_id)),
        )
        return builder


class AudioMessageBuilder(AnyMessageBuilder["models.AudioMessage"]):
    """An audio clip, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#audio-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "AudioMessage")
    _complete = staticmethod(_checks.complete_audio_message)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {
            "type": "audio",
            "originalContentUrl": values["original_content_url"],
            "duration": values["duration"],
        }
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire


class LocationMessageBuilder(AnyMessageBuilder["models.LocationMessage"]):
    """A place on the map, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#location-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "LocationMessage")
    _complete = staticmethod(_checks.complete_location_message)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {
            "type": "location",
            "title": values["title"],
            "address": values["address"],
            "latitude": values["latitude"],
            "longitude": values["longitude"],
        }
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire


class CouponMessageBuilder(AnyMessageBuilder["models.CouponMessage"]):
    """A coupon of the account, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#coupon-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "CouponMessage")
    _complete = staticmethod(_checks.complete_coupon_message)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"type": "coupon", "couponId": values["coupon_id"]}
        if "delivery_tag" in values:
            wire["deliveryTag"] = values["delivery_tag"]
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire

    def delivery_tag(
        self: Chain, delivery_tag: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Tag of the delivery; up to 30 letters, digits and underscores. Counted in UTF-16 code units.
        For example, 'spring_sale'.
        """
        if others or more or delivery_tag is MISSING:
            raise unexpected(self, "delivery_tag", locals())
        if delivery_tag is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "delivery_tag",
            delivery_tag,
            before[3]
            and type_of(delivery_tag) is str
            and (len(delivery_tag) <= 15 or lengths.utf16(delivery_tag) <= 30)
            and (delivery_tag in CUSTOM_AGGREGATION_UNITS.known or CUSTOM_AGGREGATION_UNITS.matches(delivery_tag)),
        )
        return builder


class ImagemapMessageBuilder(AnyMessageBuilder["models.ImagemapMessage"]):
    """An image with areas that react to taps, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#imagemap-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "ImagemapMessage")
    _complete = staticmethod(_checks.complete_imagemap_message)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"type": "imagemap", "baseUrl": values["base_url"], "altText": values["alt_text"]}
        if "base_size" in values:
            wire["baseSize"] = values["base_size"]
        if "video" in values:
            wire["video"] = values["video"]
        if "actions" in values:
            wire["actions"] = values["actions"]
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire

    def video(
        self: Chain, video: Arg[models.ImagemapVideo] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """A video that plays on a part of the image."""
        if others or more or video is MISSING:
            raise unexpected(self, "video", locals())
        return self._put("video", part(video, _IMAGEMAP_VIDEO__KINDS))

    def uri(
        self: Chain,
        link_uri: str,
        area: Arg[models.ImagemapArea],
        *more: Unpack[tuple[()]],
        label: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an area that opens a link.

        Args:
            link_uri: What the tap opens; an http, https, line or tel address. At most 1000 UTF-16
                code units.
            area: Where the tap counts.
            label: What screen readers say; up to 100 characters. Counted in UTF-16 code units.

        See https://developers.line.biz/en/reference/messaging-api/#imagemap-action-objects
        """
        if others or more or link_uri is MISSING or area is MISSING:
            raise unexpected(self, "uri", locals())
        wire: Wire = {"type": "uri"}
        valid = (
            type_of(link_uri) is str
            and (len(link_uri) <= 500 or lengths.utf16(link_uri) <= 1000)
            and (link_uri in ADDRESS_3.known or ADDRESS_3.matches(link_uri))
        )
        if label is not None:
            wire["label"] = label
            valid = (
                valid and type_of(label) is str and (len(label) <= 50 or lengths.utf16(label) <= 100) and label != ""
            )
        wire["linkUri"] = link_uri
        wire["area"], checked = part(area, _IMAGEMAP_AREA__KINDS)
        valid = valid and checked
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("actions",), wire, before[3] and valid)
        return builder

    def message(
        self: Chain,
        text: str,
        area: Arg[models.ImagemapArea],
        *more: Unpack[tuple[()]],
        label: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an area that sends a message in the person's name.

        Args:
            text: The message, up to 400 characters. Counted in UTF-16 code units. Not empty.
            area: Where the tap counts.
            label: What screen readers say; up to 100 characters. Counted in UTF-16 code units.

        See https://developers.line.biz/en/reference/messaging-api/#imagemap-action-objects
        """
        if others or more or text is MISSING or area is MISSING:
            raise unexpected(self, "message", locals())
        wire: Wire = {"type": "message"}
        valid = type_of(text) is str and text != "" and (len(text) <= 200 or lengths.utf16(text) <= 400)
        if label is not None:
            wire["label"] = label
            valid = (
                valid and type_of(label) is str and (len(label) <= 50 or lengths.utf16(label) <= 100) and label != ""
            )
        wire["text"] = text
        wire["area"], checked = part(area, _IMAGEMAP_AREA__KINDS)
        valid = valid and checked
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("actions",), wire, before[3] and valid)
        return builder

    def clipboard(
        self: Chain,
        clipboard_text: str,
        area: Arg[models.ImagemapArea],
        *more: Unpack[tuple[()]],
        label: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an area that copies a text to the clipboard.

        Args:
            clipboard_text: The text that is copied, 1 to 1000 characters; LINE 14.0.0 for phones or
                later. 1 to 1000 UTF-16 code units.
            area: Where the tap counts.
            label: What screen readers say; up to 100 characters. Counted in UTF-16 code units.

        See https://developers.line.biz/en/reference/messaging-api/#imagemap-action-objects
        """
        if others or more or clipboard_text is MISSING or area is MISSING:
            raise unexpected(self, "clipboard", locals())
        wire: Wire = {"type": "clipboard"}
        valid = (
            type_of(clipboard_text) is str
            and clipboard_text != ""
            and (len(clipboard_text) <= 500 or lengths.utf16(clipboard_text) <= 1000)
        )
        if label is not None:
            wire["label"] = label
            valid = (
                valid and type_of(label) is str and (len(label) <= 50 or lengths.utf16(label) <= 100) and label != ""
            )
        wire["clipboardText"] = clipboard_text
        wire["area"], checked = part(area, _IMAGEMAP_AREA__KINDS)
        valid = valid and checked
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("actions",), wire, before[3] and valid)
        return builder

    def actions(
        self: Chain,
        actions: Iterable[Arg[models.AnyImagemapAction] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to actions. What taps on the image do, up to 50. Not empty."""
        if others or more or actions is MISSING:
            raise unexpected(self, "actions", locals())
        return self._extend("actions", parts(actions, _IMAGEMAP_ACTION__KINDS))


class ButtonsTemplateBuilder(
    AnyMessageBuilder["models.TemplateMessage"],
    ImageAspectRatioMethods["models.TemplateMessage"],
    ActionsMethods["models.TemplateMessage"],
):
    """A text with 1 to 4 buttons, and an image and a title if you like, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#buttons
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "TemplateMessage")
    _complete = staticmethod(_checks.complete_buttons_template)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {"type": "buttons"}
        if "thumbnail_image_url" in values:
            wire_2["thumbnailImageUrl"] = values["thumbnail_image_url"]
        if "image_aspect_ratio" in values:
            wire_2["imageAspectRatio"] = values["image_aspect_ratio"]
        if "image_size" in values:
            wire_2["imageSize"] = values["image_size"]
        if "image_background_color" in values:
            wire_2["imageBackgroundColor"] = values["image_background_color"]
        if "title" in values:
            wire_2["title"] = values["title"]
        wire_2["text"] = values["text"]
        if "default_action" in values:
            wire_2["defaultAction"] = values["default_action"]
        if "actions" in values:
            wire_2["actions"] = values["actions"]
        wire: Wire = {"type": "template", "altText": values["alt_text"], "template": wire_2}
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire

    def thumbnail_image_url(
        self: Chain, thumbnail_image_url: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """HTTPS address of the image; JPEG or PNG, up to 1024 pixels wide and 10 MB. At most 2000
        UTF-16 code units.

        See https://developers.line.biz/en/reference/messaging-api/#buttons
        """
        if others or more or thumbnail_image_url is MISSING:
            raise unexpected(self, "thumbnail_image_url", locals())
        if thumbnail_image_url is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "thumbnail_image_url",
            thumbnail_image_url,
            before[3]
            and type_of(thumbnail_image_url) is str
            and (len(thumbnail_image_url) <= 1000 or lengths.utf16(thumbnail_image_url) <= 2000)
            and (thumbnail_image_url in ADDRESS_2.known or ADDRESS_2.matches(thumbnail_image_url)),
        )
        return builder

    def image_background_color(
        self: Chain, image_background_color: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Colour behind the image. If absent, the provider assumes '#FFFFFF'. For example, '#EEEEEE'."""
        if others or more or image_background_color is MISSING:
            raise unexpected(self, "image_background_color", locals())
        if image_background_color is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "image_background_color",
            image_background_color,
            before[3]
            and type_of(image_background_color) is str
            and (
                image_background_color in IMAGE_BACKGROUND_COLOR.known
                or IMAGE_BACKGROUND_COLOR.matches(image_background_color)
            ),
        )
        return builder

    def title(self: Chain, title: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Title of up to 40 characters. Counted in grapheme clusters. Not empty.

        See https://developers.line.biz/en/reference/messaging-api/#buttons
        """
        if others or more or title is MISSING:
            raise unexpected(self, "title", locals())
        if title is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "title",
            title,
            before[3]
            and type_of(title) is str
            and title != ""
            and (len(title) <= 40 or lengths.graphemes(title) <= 40),
        )
        return builder

    def default_action(
        self: Chain, default_action: Arg[models.AnyAction] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """What a tap on the image, the title or the text does."""
        if others or more or default_action is MISSING:
            raise unexpected(self, "default_action", locals())
        return self._put("default_action", part(default_action, _ACTION__KINDS))

    def actions(
        self: Chain,
        actions: Iterable[Arg[models.AnyAction] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to actions. The buttons, 1 to 4."""
        if others or more or actions is MISSING:
            raise unexpected(self, "actions", locals())
        return self._extend("actions", parts(actions, _ACTION__KINDS))


class ConfirmTemplateBuilder(AnyMessageBuilder["models.TemplateMessage"], ActionsMethods["models.TemplateMessage"]):
    """A text with two buttons, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#confirm
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "TemplateMessage")
    _complete = staticmethod(_checks.complete_confirm_template)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {"type": "confirm", "text": values["text"]}
        if "actions" in values:
            wire_2["actions"] = values["actions"]
        wire: Wire = {"type": "template", "altText": values["alt_text"], "template": wire_2}
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire

    def actions(
        self: Chain,
        actions: Iterable[Arg[models.AnyAction] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to actions. The two buttons. Exactly 2 items."""
        if others or more or actions is MISSING:
            raise unexpected(self, "actions", locals())
        return self._extend("actions", parts(actions, _ACTION__KINDS))


class CarouselTemplateBuilder(
    AnyMessageBuilder["models.TemplateMessage"], ImageAspectRatioMethods["models.TemplateMessage"]
):
    """Up to 10 columns, side by side, each with a text and 1 to 3 buttons, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#carousel
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "TemplateMessage")
    _complete = staticmethod(_checks.complete_carousel_template)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {"type": "carousel"}
        if "columns" in values:
            wire_2["columns"] = values["columns"]
        if "image_aspect_ratio" in values:
            wire_2["imageAspectRatio"] = values["image_aspect_ratio"]
        if "image_size" in values:
            wire_2["imageSize"] = values["image_size"]
        wire: Wire = {"type": "template", "altText": values["alt_text"], "template": wire_2}
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire

    def column(
        self: Chain,
        text: str,
        *more: Unpack[tuple[()]],
        thumbnail_image_url: str | None = None,
        image_background_color: str | None = None,
        title: str | None = None,
        default_action: Arg[models.AnyAction] | None = None,
        actions: Iterable[Arg[models.AnyAction] | None],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a column with a text and 1 to 3 buttons, and an image and a title if you like.

        Args:
            text: Text of up to 120 characters, or up to 60 with an image or a title. Not empty.
            thumbnail_image_url: HTTPS address of the image; JPEG or PNG, up to 1024 pixels wide and
                10 MB. At most 2000 UTF-16 code units.
            image_background_color: Colour behind the image. If absent, the provider assumes
                '#FFFFFF'. For example, '#EEEEEE'.
            title: Title of up to 40 characters. Counted in grapheme clusters. Not empty.
            default_action: What a tap on the image, the title or the text does.
            actions: The buttons, 1 to 3; as many as in every other column.

        Conditions:
            The text has up to 60 characters with an image or a title, up to 120 without.

        See https://developers.line.biz/en/reference/messaging-api/#column-object-for-carousel
        """
        if others or more or text is MISSING or actions is MISSING:
            raise unexpected(self, "column", locals())
        wire: Wire = {}
        valid = type_of(text) is str and text != ""
        if thumbnail_image_url is not None:
            wire["thumbnailImageUrl"] = thumbnail_image_url
            valid = (
                valid
                and type_of(thumbnail_image_url) is str
                and (len(thumbnail_image_url) <= 1000 or lengths.utf16(thumbnail_image_url) <= 2000)
                and (thumbnail_image_url in ADDRESS_2.known or ADDRESS_2.matches(thumbnail_image_url))
            )
        if image_background_color is not None:
            wire["imageBackgroundColor"] = image_background_color
            valid = (
                valid
                and type_of(image_background_color) is str
                and (
                    image_background_color in IMAGE_BACKGROUND_COLOR.known
                    or IMAGE_BACKGROUND_COLOR.matches(image_background_color)
                )
            )
        if title is not None:
            wire["title"] = title
            valid = (
                valid and type_of(title) is str and title != "" and (len(title) <= 40 or lengths.graphemes(title) <= 40)
            )
        wire["text"] = text
        if default_action is not None:
            wire["defaultAction"], checked = part(default_action, _ACTION__KINDS)
            valid = (
                valid
                and checked
                and (
                    "label" not in wire["defaultAction"]
                    or len(wire["defaultAction"]["label"]) <= 20
                    or lengths.graphemes(wire["defaultAction"]["label"]) <= 20
                )
                and wire["defaultAction"]["type"]
                in {"postback", "message", "uri", "datetimepicker", "clipboard", "camera", "cameraRoll", "location"}
            )
        wire["actions"], checked = parts(actions, _ACTION__KINDS)
        valid = valid and checked and 1 <= len(wire["actions"]) <= 3
        if valid:
            for x in wire["actions"]:
                valid = (
                    valid
                    and "label" in x
                    and (len(x["label"]) <= 20 or lengths.graphemes(x["label"]) <= 20)
                    and x["type"]
                    in {"postback", "message", "uri", "datetimepicker", "clipboard", "camera", "cameraRoll", "location"}
                )
        valid = valid and _checks.conditions_hold_in_carousel_column(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("columns",), wire, before[3] and valid)
        return builder

    def columns(
        self: Chain,
        columns: Iterable[Arg[models.CarouselColumn] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to columns. The columns, 1 to 10."""
        if others or more or columns is MISSING:
            raise unexpected(self, "columns", locals())
        return self._extend("columns", parts(columns, _CAROUSEL_COLUMN__KINDS))


class ImageCarouselTemplateBuilder(AnyMessageBuilder["models.TemplateMessage"]):
    """Up to 10 images, side by side, each with an action, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#image-carousel
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "TemplateMessage")
    _complete = staticmethod(_checks.complete_image_carousel_template)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {"type": "image_carousel"}
        if "columns" in values:
            wire_2["columns"] = values["columns"]
        wire: Wire = {"type": "template", "altText": values["alt_text"], "template": wire_2}
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire

    def column(
        self: Chain, image_url: str, action: Arg[models.AnyAction], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Append an image with an action.

        Args:
            image_url: HTTPS address of the square image; JPEG or PNG, up to 1024 pixels wide and 10
                MB. At most 2000 UTF-16 code units.
            action: What a tap on the image does; its label of up to 12 characters may be left out.

        See https://developers.line.biz/en/reference/messaging-api/#image-carousel
        """
        if others or more or image_url is MISSING or action is MISSING:
            raise unexpected(self, "column", locals())
        wire: Wire = {"imageUrl": image_url}
        valid = (
            type_of(image_url) is str
            and (len(image_url) <= 1000 or lengths.utf16(image_url) <= 2000)
            and (image_url in ADDRESS_2.known or ADDRESS_2.matches(image_url))
        )
        wire["action"], checked = part(action, _ACTION__KINDS)
        valid = (
            valid
            and checked
            and (
                "label" not in wire["action"]
                or len(wire["action"]["label"]) <= 12
                or lengths.graphemes(wire["action"]["label"]) <= 12
            )
            and wire["action"]["type"]
            in {"postback", "message", "uri", "datetimepicker", "clipboard", "camera", "cameraRoll", "location"}
        )
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("columns",), wire, before[3] and valid)
        return builder

    def columns(
        self: Chain,
        columns: Iterable[Arg[models.ImageCarouselColumn] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to columns. The images, 1 to 10."""
        if others or more or columns is MISSING:
            raise unexpected(self, "columns", locals())
        return self._extend("columns", parts(columns, _IMAGE_CAROUSEL_COLUMN__KINDS))


class FlexMessageBuilder(AnyMessageBuilder["models.FlexMessage"]):
    """A message with a layout of your own, under construction.

    See https://developers.line.biz/en/reference/messaging-api/#flex-message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.line", "FlexMessage")
    _complete = staticmethod(_checks.complete_flex_message)
    _alone = {
        "quick_replies": (True, ()),
    }

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"type": "flex", "altText": values["alt_text"]}
        if "contents" in values:
            wire["contents"] = values["contents"]
        if "quick_replies" in values:
            wire["quickReply"] = {"items": values["quick_replies"]}
        if "sender" in values:
            wire["sender"] = values["sender"]
        return wire


_TEXT_MESSAGE = schema_of("ottbuild.providers.line", "TextMessage")
_TEXT_MESSAGE_V2 = schema_of("ottbuild.providers.line", "TextMessageV2")
_STICKER_MESSAGE = schema_of("ottbuild.providers.line", "StickerMessage")
_IMAGE_MESSAGE = schema_of("ottbuild.providers.line", "ImageMessage")
_VIDEO_MESSAGE = schema_of("ottbuild.providers.line", "VideoMessage")
_AUDIO_MESSAGE = schema_of("ottbuild.providers.line", "AudioMessage")
_LOCATION_MESSAGE = schema_of("ottbuild.providers.line", "LocationMessage")
_IMAGEMAP_MESSAGE = schema_of("ottbuild.providers.line", "ImagemapMessage")
_TEMPLATE_MESSAGE = schema_of("ottbuild.providers.line", "TemplateMessage")
_FLEX_MESSAGE = schema_of("ottbuild.providers.line", "FlexMessage")
_COUPON_MESSAGE = schema_of("ottbuild.providers.line", "CouponMessage")
_AUDIENCE_RECIPIENT = schema_of("ottbuild.providers.line", "AudienceRecipient")
_REDELIVERY_RECIPIENT = schema_of("ottbuild.providers.line", "RedeliveryRecipient")
_OPERATOR_RECIPIENT = schema_of("ottbuild.providers.line", "OperatorRecipient")
_GENDER_FILTER = schema_of("ottbuild.providers.line", "GenderFilter")
_AGE_FILTER = schema_of("ottbuild.providers.line", "AgeFilter")
_APP_TYPE_FILTER = schema_of("ottbuild.providers.line", "AppTypeFilter")
_AREA_FILTER = schema_of("ottbuild.providers.line", "AreaFilter")
_SUBSCRIPTION_PERIOD_FILTER = schema_of("ottbuild.providers.line", "SubscriptionPeriodFilter")
_OPERATOR_FILTER = schema_of("ottbuild.providers.line", "OperatorFilter")
_LIMIT = schema_of("ottbuild.providers.line", "Limit")
_POSTBACK_ACTION = schema_of("ottbuild.providers.line", "PostbackAction")
_MESSAGE_ACTION = schema_of("ottbuild.providers.line", "MessageAction")
_URI_ACTION = schema_of("ottbuild.providers.line", "UriAction")
_DATETIME_PICKER_ACTION = schema_of("ottbuild.providers.line", "DatetimePickerAction")
_CAMERA_ACTION = schema_of("ottbuild.providers.line", "CameraAction")
_CAMERA_ROLL_ACTION = schema_of("ottbuild.providers.line", "CameraRollAction")
_LOCATION_ACTION = schema_of("ottbuild.providers.line", "LocationAction")
_RICH_MENU_SWITCH_ACTION = schema_of("ottbuild.providers.line", "RichMenuSwitchAction")
_CLIPBOARD_ACTION = schema_of("ottbuild.providers.line", "ClipboardAction")
_RICH_MENU_AREA = schema_of("ottbuild.providers.line", "RichMenuArea")
_RICH_MENU_BATCH_LINK_OPERATION = schema_of("ottbuild.providers.line", "RichMenuBatchLinkOperation")
_RICH_MENU_BATCH_UNLINK_OPERATION = schema_of("ottbuild.providers.line", "RichMenuBatchUnlinkOperation")
_RICH_MENU_BATCH_UNLINK_ALL_OPERATION = schema_of("ottbuild.providers.line", "RichMenuBatchUnlinkAllOperation")
_PNP_ITEM = schema_of("ottbuild.providers.line", "PnpItem")
_PNP_BUTTON = schema_of("ottbuild.providers.line", "PnpButton")
_PNP_EMPHASIZED_ITEM = schema_of("ottbuild.providers.line", "PnpEmphasizedItem")
_QUICK_REPLY_ITEM = schema_of("ottbuild.providers.line", "QuickReplyItem")
_TEXT_EMOJI = schema_of("ottbuild.providers.line", "TextEmoji")
_SENDER = schema_of("ottbuild.providers.line", "Sender")
_MENTION_SUBSTITUTION = schema_of("ottbuild.providers.line", "MentionSubstitution")
_EMOJI_SUBSTITUTION = schema_of("ottbuild.providers.line", "EmojiSubstitution")
_USER_MENTIONEE = schema_of("ottbuild.providers.line", "UserMentionee")
_ALL_MENTIONEE = schema_of("ottbuild.providers.line", "AllMentionee")
_IMAGEMAP_VIDEO = schema_of("ottbuild.providers.line", "ImagemapVideo")
_IMAGEMAP_AREA = schema_of("ottbuild.providers.line", "ImagemapArea")
_URI_IMAGEMAP_ACTION = schema_of("ottbuild.providers.line", "UriImagemapAction")
_MESSAGE_IMAGEMAP_ACTION = schema_of("ottbuild.providers.line", "MessageImagemapAction")
_CLIPBOARD_IMAGEMAP_ACTION = schema_of("ottbuild.providers.line", "ClipboardImagemapAction")
_BASE_SIZE = schema_of("ottbuild.providers.line", "BaseSize")
_IMAGEMAP_EXTERNAL_LINK = schema_of("ottbuild.providers.line", "ImagemapExternalLink")
_ALT_URI = schema_of("ottbuild.providers.line", "AltUri")
_CAROUSEL_COLUMN = schema_of("ottbuild.providers.line", "CarouselColumn")
_IMAGE_CAROUSEL_COLUMN = schema_of("ottbuild.providers.line", "ImageCarouselColumn")
_FLEX_BUBBLE = schema_of("ottbuild.providers.line", "FlexBubble")
_FLEX_CAROUSEL = schema_of("ottbuild.providers.line", "FlexCarousel")
_FLEX_BOX = schema_of("ottbuild.providers.line", "FlexBox")
_FLEX_IMAGE = schema_of("ottbuild.providers.line", "FlexImage")
_FLEX_VIDEO = schema_of("ottbuild.providers.line", "FlexVideo")
_BUBBLE_STYLES = schema_of("ottbuild.providers.line", "BubbleStyles")
_BLOCK_STYLE = schema_of("ottbuild.providers.line", "BlockStyle")
_FLEX_BUTTON = schema_of("ottbuild.providers.line", "FlexButton")
_FLEX_ICON = schema_of("ottbuild.providers.line", "FlexIcon")
_FLEX_TEXT = schema_of("ottbuild.providers.line", "FlexText")
_FLEX_SPAN = schema_of("ottbuild.providers.line", "FlexSpan")
_FLEX_SEPARATOR = schema_of("ottbuild.providers.line", "FlexSeparator")
_FLEX_FILLER = schema_of("ottbuild.providers.line", "FlexFiller")
_LINEAR_GRADIENT = schema_of("ottbuild.providers.line", "LinearGradient")
_MESSAGE__KINDS = frozenset(
    (
        _TEXT_MESSAGE,
        _TEXT_MESSAGE_V2,
        _STICKER_MESSAGE,
        _IMAGE_MESSAGE,
        _VIDEO_MESSAGE,
        _AUDIO_MESSAGE,
        _LOCATION_MESSAGE,
        _IMAGEMAP_MESSAGE,
        _TEMPLATE_MESSAGE,
        _FLEX_MESSAGE,
        _COUPON_MESSAGE,
    )
)
_RECIPIENT__KINDS = frozenset(
    (
        _AUDIENCE_RECIPIENT,
        _REDELIVERY_RECIPIENT,
        _OPERATOR_RECIPIENT,
    )
)
_DEMOGRAPHIC_FILTER__KINDS = frozenset(
    (
        _GENDER_FILTER,
        _AGE_FILTER,
        _APP_TYPE_FILTER,
        _AREA_FILTER,
        _SUBSCRIPTION_PERIOD_FILTER,
        _OPERATOR_FILTER,
    )
)
_LIMIT__KINDS = frozenset((_LIMIT,))
_ACTION__KINDS = frozenset(
    (
        _POSTBACK_ACTION,
        _MESSAGE_ACTION,
        _URI_ACTION,
        _DATETIME_PICKER_ACTION,
        _CAMERA_ACTION,
        _CAMERA_ROLL_ACTION,
        _LOCATION_ACTION,
        _RICH_MENU_SWITCH_ACTION,
        _CLIPBOARD_ACTION,
    )
)
_RICH_MENU_AREA__KINDS = frozenset((_RICH_MENU_AREA,))
_RICH_MENU_BATCH_OPERATION__KINDS = frozenset(
    (
        _RICH_MENU_BATCH_LINK_OPERATION,
        _RICH_MENU_BATCH_UNLINK_OPERATION,
        _RICH_MENU_BATCH_UNLINK_ALL_OPERATION,
    )
)
_PNP_ITEM__KINDS = frozenset((_PNP_ITEM,))
_PNP_BUTTON__KINDS = frozenset((_PNP_BUTTON,))
_PNP_EMPHASIZED_ITEM__KINDS = frozenset((_PNP_EMPHASIZED_ITEM,))
_QUICK_REPLY_ITEM__KINDS = frozenset((_QUICK_REPLY_ITEM,))
_TEXT_EMOJI__KINDS = frozenset((_TEXT_EMOJI,))
_SENDER__KINDS = frozenset((_SENDER,))
_SUBSTITUTION__KINDS = frozenset(
    (
        _MENTION_SUBSTITUTION,
        _EMOJI_SUBSTITUTION,
    )
)
_MENTIONEE__KINDS = frozenset(
    (
        _USER_MENTIONEE,
        _ALL_MENTIONEE,
    )
)
_IMAGEMAP_VIDEO__KINDS = frozenset((_IMAGEMAP_VIDEO,))
_IMAGEMAP_AREA__KINDS = frozenset((_IMAGEMAP_AREA,))
_IMAGEMAP_ACTION__KINDS = frozenset(
    (
        _URI_IMAGEMAP_ACTION,
        _MESSAGE_IMAGEMAP_ACTION,
        _CLIPBOARD_IMAGEMAP_ACTION,
    )
)
_BASE_SIZE__KINDS = frozenset((_BASE_SIZE,))
_IMAGEMAP_EXTERNAL_LINK__KINDS = frozenset((_IMAGEMAP_EXTERNAL_LINK,))
_ALT_URI__KINDS = frozenset((_ALT_URI,))
_CAROUSEL_COLUMN__KINDS = frozenset((_CAROUSEL_COLUMN,))
_IMAGE_CAROUSEL_COLUMN__KINDS = frozenset((_IMAGE_CAROUSEL_COLUMN,))
_FLEX_CONTAINER__KINDS = frozenset(
    (
        _FLEX_BUBBLE,
        _FLEX_CAROUSEL,
    )
)
_FLEX_BOX__KINDS = frozenset((_FLEX_BOX,))
_FLEX_HERO__KINDS = frozenset(
    (
        _FLEX_BOX,
        _FLEX_IMAGE,
        _FLEX_VIDEO,
    )
)
_BUBBLE_STYLES__KINDS = frozenset((_BUBBLE_STYLES,))
_FLEX_BUBBLE__KINDS = frozenset((_FLEX_BUBBLE,))
_BLOCK_STYLE__KINDS = frozenset((_BLOCK_STYLE,))
_FLEX_COMPONENT__KINDS = frozenset(
    (
        _FLEX_BOX,
        _FLEX_BUTTON,
        _FLEX_IMAGE,
        _FLEX_VIDEO,
        _FLEX_ICON,
        _FLEX_TEXT,
        _FLEX_SPAN,
        _FLEX_SEPARATOR,
        _FLEX_FILLER,
    )
)
_LINEAR_GRADIENT__KINDS = frozenset((_LINEAR_GRADIENT,))
_FLEX_ALT_CONTENT__KINDS = frozenset(
    (
        _FLEX_BOX,
        _FLEX_IMAGE,
    )
)
_URI_ACTION__KINDS = frozenset((_URI_ACTION,))
_FLEX_SPAN__KINDS = frozenset((_FLEX_SPAN,))
answering(globals())
