"""The models of LINE."""

# Generated from spec/line.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping as Mapping  # in the types of the fields that all models have
from typing import Any as Any
from typing import Literal, TypeAlias

import attrs

from ottbuild.http.responses import Sent, in_order
from ottbuild.payloads.hidden import freeze
from ottbuild.payloads.later import readable
from ottbuild.payloads.model import Model, Unknown
from ottbuild.providers.line import operations
from ottbuild.schemas.spec import schema_of


class AnyMessage(Model):
    """A member of Message."""

    __slots__ = ()


class AnyAction(Model):
    """A member of Action."""

    __slots__ = ()


class AnyFlexComponent(Model):
    """A member of FlexComponent."""

    __slots__ = ()


class AnyDemographicFilter(Model):
    """A member of DemographicFilter."""

    __slots__ = ()


class AnyTemplate(Model):
    """A member of Template."""

    __slots__ = ()


class AnyRichMenuBatchOperation(Model):
    """A member of RichMenuBatchOperation."""

    __slots__ = ()


class AnyRecipient(Model):
    """A member of Recipient."""

    __slots__ = ()


class AnyImagemapAction(Model):
    """A member of ImagemapAction."""

    __slots__ = ()


class AnyFlexHero(AnyFlexComponent):
    """A member of FlexHero."""

    __slots__ = ()


class AnySubstitution(Model):
    """A member of Substitution."""

    __slots__ = ()


class AnyMentionee(Model):
    """A member of Mentionee."""

    __slots__ = ()


class AnyFlexContainer(Model):
    """A member of FlexContainer."""

    __slots__ = ()


class AnyFlexAltContent(AnyFlexHero):
    """A member of FlexAltContent."""

    __slots__ = ()


@attrs.frozen(kw_only=True, repr=False)
class ReplyRequest(Model, operations.ReplyRequestSender["SendResult | ErrorResponse"]):
    """Messages that answer a webhook event.

    See https://developers.line.biz/en/reference/messaging-api/#send-reply-message
    """

    _of = schema_of("ottbuild.providers.line", "ReplyRequest")

    reply_token: str = attrs.field(metadata={"wire": "replyToken"})
    """Token from the webhook event; valid once, within a minute of the event. Not empty."""
    messages: tuple[Message, ...]
    """The messages in the order in which they appear, 1 to 5."""
    notification_disabled: bool | None = attrs.field(default=None, metadata={"wire": "notificationDisabled"})
    """Deliver without a push notification. If absent, the provider assumes False."""


@attrs.frozen(kw_only=True, repr=False)
class PushRequest(Model, operations.PushRequestSender["SendResult | ErrorResponse"]):
    """Messages for one person, group or multi-person chat.

    See https://developers.line.biz/en/reference/messaging-api/#send-push-message
    """

    _of = schema_of("ottbuild.providers.line", "PushRequest")

    to: str
    """User id, group id or room id. Not empty."""
    messages: tuple[Message, ...]
    """The messages in the order in which they appear, 1 to 5."""
    notification_disabled: bool | None = attrs.field(default=None, metadata={"wire": "notificationDisabled"})
    """Deliver without a push notification. If absent, the provider assumes False."""
    custom_aggregation_units: tuple[str, ...] | None = attrs.field(
        default=None, metadata={"wire": "customAggregationUnits"}
    )
    """Name of one statistics unit; up to 30 letters, digits and underscores. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class MulticastRequest(Model, operations.MulticastRequestSender["SendResult | ErrorResponse"]):
    """Messages for up to 500 people.

    See https://developers.line.biz/en/reference/messaging-api/#send-multicast-message
    """

    _of = schema_of("ottbuild.providers.line", "MulticastRequest")

    to: tuple[str, ...]
    """The user ids, 1 to 500; groups and rooms are not possible."""
    messages: tuple[Message, ...]
    """The messages in the order in which they appear, 1 to 5."""
    notification_disabled: bool | None = attrs.field(default=None, metadata={"wire": "notificationDisabled"})
    """Deliver without a push notification. If absent, the provider assumes False."""
    custom_aggregation_units: tuple[str, ...] | None = attrs.field(
        default=None, metadata={"wire": "customAggregationUnits"}
    )
    """Name of one statistics unit; up to 30 letters, digits and underscores. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class BroadcastRequest(Model, operations.BroadcastRequestSender["SendResult | ErrorResponse"]):
    """Messages for all friends of the account.

    See https://developers.line.biz/en/reference/messaging-api/#send-broadcast-message
    """

    _of = schema_of("ottbuild.providers.line", "BroadcastRequest")

    messages: tuple[Message, ...]
    """The messages in the order in which they appear, 1 to 5."""
    notification_disabled: bool | None = attrs.field(default=None, metadata={"wire": "notificationDisabled"})
    """Deliver without a push notification. If absent, the provider assumes False."""


@attrs.frozen(kw_only=True, repr=False)
class NarrowcastRequest(Model, operations.NarrowcastRequestSender["SendResult | ErrorResponse"]):
    """Messages for the friends that recipient and filter choose.

    See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
    """

    _of = schema_of("ottbuild.providers.line", "NarrowcastRequest")

    messages: tuple[Message, ...]
    """The messages in the order in which they appear, 1 to 5."""
    recipient: Recipient | None = None
    """Audiences and earlier narrowcasts that choose the recipients; all friends by default."""
    filter: NarrowcastFilter | None = None
    """Which of the recipients get the messages."""
    limit: Limit | None = None
    """How many people get a narrowcast."""
    notification_disabled: bool | None = attrs.field(default=None, metadata={"wire": "notificationDisabled"})
    """Deliver without a push notification. If absent, the provider assumes False."""


@attrs.frozen(kw_only=True, repr=False)
class ValidateRequest(Model, operations.ValidateRequestSender["SendResult | ErrorResponse"]):
    """Messages that LINE checks without sending them.

    See
    https://developers.line.biz/en/reference/messaging-api/#validate-message-objects-of-reply-message
    """

    _of = schema_of("ottbuild.providers.line", "ValidateRequest")

    messages: tuple[Message, ...]
    """The messages to check, 1 to 5."""


@attrs.frozen(kw_only=True, repr=False)
class LoadingIndicatorRequest(Model, operations.LoadingIndicatorRequestSender["SendResult | ErrorResponse"]):
    """A loading animation in the chat with one person, until the next message or the end of its time.

    See https://developers.line.biz/en/reference/messaging-api/#display-a-loading-indicator
    """

    _of = schema_of("ottbuild.providers.line", "LoadingIndicatorRequest")

    chat_id: str = attrs.field(metadata={"wire": "chatId"})
    """User id of the person; groups and rooms are not possible. Not empty."""
    loading_seconds: int | None = attrs.field(default=None, metadata={"wire": "loadingSeconds"})
    """How long the animation is shown at most, 5 to 60 seconds in steps of 5. If absent, the provider
    assumes 20.
    """


@attrs.frozen(kw_only=True, repr=False)
class MarkAsReadRequest(Model, operations.MarkAsReadRequestSender["SendResult | ErrorResponse"]):
    """A message that is marked as read, with all messages before it.

    See https://developers.line.biz/en/reference/messaging-api/#mark-as-read
    """

    _of = schema_of("ottbuild.providers.line", "MarkAsReadRequest")

    mark_as_read_token: str = attrs.field(metadata={"wire": "markAsReadToken"})
    """Token of the message, from its webhook event. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class MarkChatAsReadRequest(Model, operations.MarkChatAsReadRequestSender["SendResult | ErrorResponse"]):
    """A person whose messages are all marked as read. This is the older way, for corporate accounts
    that applied for it; mark_as_read is for all.

    See https://developers.line.biz/en/reference/partner-docs/#mark-messages-from-users-as-read
    """

    _of = schema_of("ottbuild.providers.line", "MarkChatAsReadRequest")

    chat: ChatReference
    """The chat with one person."""


@attrs.frozen(kw_only=True, repr=False)
class ChatReference(Model):
    """The chat with one person.

    See https://developers.line.biz/en/reference/partner-docs/#mark-messages-from-users-as-read
    """

    _of = schema_of("ottbuild.providers.line", "ChatReference")

    user_id: str = attrs.field(metadata={"wire": "userId"})
    """User id of the person. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuRequest(Model, operations.RichMenuRequestSender["RichMenuIdResponse | ErrorResponse | SendResult"]):
    """A menu at the bottom of the chat: an image with areas that react to taps. The image is uploaded
    afterwards: POST https://api-data.line.me/v2/bot/richmenu/{richMenuId}/content takes it as a
    file and not as JSON, so that no call makes that request. People see the menu once it is the
    default menu or linked to them.

    See https://developers.line.biz/en/reference/messaging-api/#rich-menu-object
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuRequest")

    size: RichMenuSize
    """The size of the menu and of its image in pixels, such as 2500 x 1686, 2500 x 843 or 800 x 270."""
    selected: bool
    """Whether the menu is open at first."""
    name: str
    """A name of up to 300 characters for yourself; nobody else sees it. Counted in grapheme clusters.
    Not empty.
    """
    chat_bar_text: str = attrs.field(metadata={"wire": "chatBarText"})
    """The text of up to 14 characters in the chat bar, which opens and closes the menu. Counted in
    grapheme clusters. Not empty.
    """
    areas: tuple[RichMenuArea, ...]
    """The areas that react to taps, up to 20."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuSize(Model):
    """The size of the menu and of its image in pixels, such as 2500 x 1686, 2500 x 843 or 800 x 270.

    See https://developers.line.biz/en/reference/messaging-api/#size-object
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuSize")

    width: int
    """Width in pixels, 800 to 2500 and at least 1.45 times the height."""
    height: int
    """Height in pixels, at least 250."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuArea(Model):
    """An area of a rich menu, and what a tap on it does.

    See https://developers.line.biz/en/reference/messaging-api/#area-object
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuArea")

    bounds: RichMenuBounds
    """A rectangle of the image in pixels, from the top left corner."""
    action: Action
    """What a tap does; its label of up to 20 characters may be left out."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuBounds(Model):
    """A rectangle of the image in pixels, from the top left corner.

    See https://developers.line.biz/en/reference/messaging-api/#bounds-object
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuBounds")

    x: int
    """Distance from the left edge in pixels. At least 0."""
    y: int
    """Distance from the top edge in pixels. At least 0."""
    width: int
    """Width in pixels. At least 1."""
    height: int
    """Height in pixels. At least 1."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuBulkLinkRequest(Model, operations.RichMenuBulkLinkRequestSender["SendResult | ErrorResponse"]):
    """A rich menu for up to 500 people, in place of those that they have.

    See https://developers.line.biz/en/reference/messaging-api/#link-rich-menu-to-users
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuBulkLinkRequest")

    rich_menu_id: str = attrs.field(metadata={"wire": "richMenuId"})
    """Id of the rich menu, which has its image already. Not empty."""
    user_ids: tuple[str, ...] = attrs.field(metadata={"wire": "userIds"})
    """The user ids, 1 to 500."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuBulkUnlinkRequest(Model, operations.RichMenuBulkUnlinkRequestSender["SendResult | ErrorResponse"]):
    """Up to 500 people whose own rich menus are taken away.

    See https://developers.line.biz/en/reference/messaging-api/#unlink-rich-menu-from-users
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuBulkUnlinkRequest")

    user_ids: tuple[str, ...] = attrs.field(metadata={"wire": "userIds"})
    """The user ids, 1 to 500."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuBatchRequest(Model, operations.RichMenuBatchRequestSender["SendResult | ErrorResponse"]):
    """Rich menus that are replaced, or taken away, for everybody who has them.

    See https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuBatchRequest")

    operations: tuple[RichMenuBatchOperation, ...]
    """What is done, up to 1000 operations, none of which depends on another. Not empty."""
    resume_request_key: str | None = attrs.field(default=None, metadata={"wire": "resumeRequestKey"})
    """A key of up to 100 letters, digits, underscores and hyphens. With the same key, a retry within
    14 days goes on where the first request stopped. For example, 'spring-menus'.
    """


@attrs.frozen(kw_only=True, repr=False)
class RichMenuBatchLinkOperation(AnyRichMenuBatchOperation):
    """Gives another rich menu to everybody who has a certain one.

    See
    https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users-operations
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuBatchLinkOperation")
    _tag = "type"
    _tags = ("link",)

    type: Literal["link"] = attrs.field(default="link", metadata={"const": True})
    from_: str = attrs.field(metadata={"wire": "from"})
    """Id of the rich menu that people have; no other operation names it here. Not empty."""
    to: str
    """Id of the rich menu that they get. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuBatchUnlinkOperation(AnyRichMenuBatchOperation):
    """Takes a certain rich menu away from everybody who has it.

    See
    https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users-operations
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuBatchUnlinkOperation")
    _tag = "type"
    _tags = ("unlink",)

    type: Literal["unlink"] = attrs.field(default="unlink", metadata={"const": True})
    from_: str = attrs.field(metadata={"wire": "from"})
    """Id of the rich menu that people have; no other operation names it here. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuBatchUnlinkAllOperation(AnyRichMenuBatchOperation):
    """Takes the rich menu away from everybody who has one of their own; it stands alone.

    See
    https://developers.line.biz/en/reference/messaging-api/#batch-control-rich-menus-of-users-operations
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuBatchUnlinkAllOperation")
    _tag = "type"
    _tags = ("unlinkAll",)

    type: Literal["unlinkAll"] = attrs.field(default="unlinkAll", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class CreateRichMenuAliasRequest(Model, operations.CreateRichMenuAliasRequestSender["SendResult | ErrorResponse"]):
    """A name for a rich menu, which other rich menus switch to.

    See https://developers.line.biz/en/reference/messaging-api/#create-rich-menu-alias
    """

    _of = schema_of("ottbuild.providers.line", "CreateRichMenuAliasRequest")

    rich_menu_alias_id: str = attrs.field(metadata={"wire": "richMenuAliasId"})
    """The alias, up to 32 lower-case letters, digits, underscores and hyphens; each exists once.
    Counted in UTF-16 code units. Not empty. For example, 'richmenu-alias-a'.
    """
    rich_menu_id: str = attrs.field(metadata={"wire": "richMenuId"})
    """Id of the rich menu, which has its image already. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class UpdateRichMenuAliasRequest(Model, operations.UpdateRichMenuAliasRequestSender["SendResult | ErrorResponse"]):
    """Another rich menu for an alias, which is an argument of the request.

    See https://developers.line.biz/en/reference/messaging-api/#update-rich-menu-alias
    """

    _of = schema_of("ottbuild.providers.line", "UpdateRichMenuAliasRequest")

    rich_menu_id: str = attrs.field(metadata={"wire": "richMenuId"})
    """Id of the rich menu, which has its image already. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AudienceRecipient(AnyRecipient):
    """The members of an audience.

    See https://developers.line.biz/en/reference/messaging-api/#narrowcast-recipient
    """

    _of = schema_of("ottbuild.providers.line", "AudienceRecipient")
    _tag = "type"
    _tags = ("audience",)

    type: Literal["audience"] = attrs.field(default="audience", metadata={"const": True})
    audience_group_id: int = attrs.field(metadata={"wire": "audienceGroupId"})
    """Id of the audience."""


@attrs.frozen(kw_only=True, repr=False)
class RedeliveryRecipient(AnyRecipient):
    """The people that an earlier narrowcast was sent to.

    See https://developers.line.biz/en/reference/messaging-api/#narrowcast-recipient
    """

    _of = schema_of("ottbuild.providers.line", "RedeliveryRecipient")
    _tag = "type"
    _tags = ("redelivery",)

    type: Literal["redelivery"] = attrs.field(default="redelivery", metadata={"const": True})
    request_id: str = attrs.field(metadata={"wire": "requestId"})
    """Request id of a narrowcast that succeeded in the last 14 days. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class OperatorRecipient(AnyRecipient):
    """Recipients that are combined with and, or, or not.

    See https://developers.line.biz/en/reference/messaging-api/#narrowcast-recipient
    """

    _of = schema_of("ottbuild.providers.line", "OperatorRecipient")
    _tag = "type"
    _tags = ("operator",)

    type: Literal["operator"] = attrs.field(default="operator", metadata={"const": True})
    and_: tuple[Recipient, ...] | None = attrs.field(default=None, metadata={"wire": "and"})
    """People who are in all of these. Not empty."""
    or_: tuple[Recipient, ...] | None = attrs.field(default=None, metadata={"wire": "or"})
    """People who are in at least one of these. Not empty."""
    not_: Recipient | None = attrs.field(default=None, metadata={"wire": "not"})
    """People who are not in this."""


@attrs.frozen(kw_only=True, repr=False)
class NarrowcastFilter(Model):
    """Which of the recipients get the messages.

    See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
    """

    _of = schema_of("ottbuild.providers.line", "NarrowcastFilter")

    demographic: DemographicFilter | None = None
    """Choice by gender, age and the like; the account needs a target reach of at least 100."""


@attrs.frozen(kw_only=True, repr=False)
class GenderFilter(AnyDemographicFilter):
    """People of certain genders.

    See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
    """

    _of = schema_of("ottbuild.providers.line", "GenderFilter")
    _tag = "type"
    _tags = ("gender",)

    type: Literal["gender"] = attrs.field(default="gender", metadata={"const": True})
    one_of: tuple[Literal["male", "female"], ...] = attrs.field(metadata={"wire": "oneOf"})
    """The genders. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AgeFilter(AnyDemographicFilter):
    """People of a certain age.

    See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
    """

    _of = schema_of("ottbuild.providers.line", "AgeFilter")
    _tag = "type"
    _tags = ("age",)

    type: Literal["age"] = attrs.field(default="age", metadata={"const": True})
    gte: (
        Literal[
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
        | None
    ) = None
    """The lowest age in years."""
    lt: (
        Literal[
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
        | None
    ) = None
    """The age in years that people are younger than."""


@attrs.frozen(kw_only=True, repr=False)
class AppTypeFilter(AnyDemographicFilter):
    """People with certain kinds of phones.

    See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
    """

    _of = schema_of("ottbuild.providers.line", "AppTypeFilter")
    _tag = "type"
    _tags = ("appType",)

    type: Literal["appType"] = attrs.field(default="appType", metadata={"const": True})
    one_of: tuple[Literal["ios", "android"], ...] = attrs.field(metadata={"wire": "oneOf"})
    """The operating systems. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AreaFilter(AnyDemographicFilter):
    """People in certain areas.

    See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
    """

    _of = schema_of("ottbuild.providers.line", "AreaFilter")
    _tag = "type"
    _tags = ("area",)

    type: Literal["area"] = attrs.field(default="area", metadata={"const": True})
    one_of: tuple[Area, ...] = attrs.field(metadata={"wire": "oneOf"})
    """The areas. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class SubscriptionPeriodFilter(AnyDemographicFilter):
    """People who have been friends for a certain time.

    See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
    """

    _of = schema_of("ottbuild.providers.line", "SubscriptionPeriodFilter")
    _tag = "type"
    _tags = ("subscriptionPeriod",)

    type: Literal["subscriptionPeriod"] = attrs.field(default="subscriptionPeriod", metadata={"const": True})
    gte: Literal["day_7", "day_30", "day_90", "day_180", "day_365"] | None = None
    """The shortest time in days."""
    lt: Literal["day_7", "day_30", "day_90", "day_180", "day_365"] | None = None
    """The time in days that the friendship is shorter than."""


@attrs.frozen(kw_only=True, repr=False)
class OperatorFilter(AnyDemographicFilter):
    """Filters that are combined with and, or, or not.

    See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
    """

    _of = schema_of("ottbuild.providers.line", "OperatorFilter")
    _tag = "type"
    _tags = ("operator",)

    type: Literal["operator"] = attrs.field(default="operator", metadata={"const": True})
    and_: tuple[DemographicFilter, ...] | None = attrs.field(default=None, metadata={"wire": "and"})
    """People whom all of these choose. Not empty."""
    or_: tuple[DemographicFilter, ...] | None = attrs.field(default=None, metadata={"wire": "or"})
    """People whom at least one of these chooses. Not empty."""
    not_: DemographicFilter | None = attrs.field(default=None, metadata={"wire": "not"})
    """People whom this does not choose."""


@attrs.frozen(kw_only=True, repr=False)
class Limit(Model):
    """How many people get a narrowcast.

    See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-limit
    """

    _of = schema_of("ottbuild.providers.line", "Limit")

    max: int | None = None
    """The largest number of recipients. At least 1."""
    up_to_remaining_quota: bool | None = attrs.field(default=None, metadata={"wire": "upToRemainingQuota"})
    """Send no more messages than this month's quota still allows. If absent, the provider assumes
    False.
    """
    forbid_partial_delivery: bool | None = attrs.field(default=None, metadata={"wire": "forbidPartialDelivery"})
    """Send nothing if the quota does not reach for all; needs upToRemainingQuota. If absent, the
    provider assumes False.
    """


@attrs.frozen(kw_only=True, repr=False)
class PnpPushRequest(Model, operations.PnpPushRequestSender["SendResult | ErrorResponse"]):
    """Messages for the owner of a phone number.

    See https://developers.line.biz/en/reference/line-notification-messages/
    """

    _of = schema_of("ottbuild.providers.line", "PnpPushRequest")

    to: str
    """SHA-256 digest, in hexadecimal, of the phone number in E.164 form with its plus sign. For
    example, 'bad69b2c9c4c3c6c8d7b2f1e0a9d8c7b6a5f4e3d2c1b0a998877665544332211'.
    """
    messages: tuple[Message, ...]
    """The messages in the order in which they appear, 1 to 5."""
    notification_disabled: bool | None = attrs.field(default=None, metadata={"wire": "notificationDisabled"})
    """Deliver without a push notification. If absent, the provider assumes False."""
    custom_aggregation_units: tuple[str, ...] | None = attrs.field(
        default=None, metadata={"wire": "customAggregationUnits"}
    )
    """Name of one statistics unit; up to 30 letters, digits and underscores. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class PnpTemplatedPushRequest(Model, operations.PnpTemplatedPushRequestSender["SendResult | ErrorResponse"]):
    """A message from a registered template for the owner of a phone number.

    See https://developers.line.biz/en/reference/line-notification-messages/
    """

    _of = schema_of("ottbuild.providers.line", "PnpTemplatedPushRequest")

    to: str
    """SHA-256 digest, in hexadecimal, of the phone number in E.164 form with its plus sign. For
    example, 'bad69b2c9c4c3c6c8d7b2f1e0a9d8c7b6a5f4e3d2c1b0a998877665544332211'.
    """
    template_key: str = attrs.field(metadata={"wire": "templateKey"})
    """Key of the template. Not empty."""
    body: PnpTemplateBody | None = None
    """What is filled into the template."""
    custom_aggregation_units: tuple[str, ...] | None = attrs.field(
        default=None, metadata={"wire": "customAggregationUnits"}
    )
    """Name of one statistics unit; up to 30 letters, digits and underscores. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class PnpTemplateBody(Model):
    """What is filled into the template.

    See https://developers.line.biz/en/reference/line-notification-messages/
    """

    _of = schema_of("ottbuild.providers.line", "PnpTemplateBody")

    emphasized_item: PnpEmphasizedItem | None = attrs.field(default=None, metadata={"wire": "emphasizedItem"})
    """The line that stands out."""
    items: tuple[PnpItem, ...] | None = None
    """The lines of the message, up to 15, each item only once."""
    buttons: tuple[PnpButton, ...] | None = None
    """The buttons of the message, up to 2, each only once."""


@attrs.frozen(kw_only=True, repr=False)
class PnpEmphasizedItem(Model):
    """The line that stands out.

    See https://developers.line.biz/en/reference/line-notification-messages/
    """

    _of = schema_of("ottbuild.providers.line", "PnpEmphasizedItem")

    item_key: str = attrs.field(metadata={"wire": "itemKey"})
    """Key of the item, from LINE's list. Not empty."""
    content: str
    """Text of up to 15 characters. Counted in UTF-16 code units. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class PnpItem(Model):
    """A line of the message.

    See https://developers.line.biz/en/reference/line-notification-messages/
    """

    _of = schema_of("ottbuild.providers.line", "PnpItem")

    item_key: str = attrs.field(metadata={"wire": "itemKey"})
    """Key of the item, from LINE's list. Not empty."""
    content: str
    """Text of up to 300 characters. Counted in UTF-16 code units. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class PnpButton(Model):
    """A button of the message.

    See https://developers.line.biz/en/reference/line-notification-messages/
    """

    _of = schema_of("ottbuild.providers.line", "PnpButton")

    button_key: str = attrs.field(metadata={"wire": "buttonKey"})
    """Key of the button, from LINE's list. Not empty."""
    url: str
    """Page that opens. 1 to 1000 UTF-16 code units."""


@attrs.frozen(kw_only=True, repr=False)
class TextMessage(AnyMessage):
    """A text, with LINE emojis if you like.

    See https://developers.line.biz/en/reference/messaging-api/#text-message
    """

    _of = schema_of("ottbuild.providers.line", "TextMessage")
    _tag = "type"
    _tags = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: str
    """Text of up to 5000 UTF-16 code units; a LINE emoji counts as its alternative text, so the true
    limit may be lower. Not empty.
    """
    emojis: tuple[TextEmoji, ...] | None = None
    """LINE emojis that take the place of dollar signs in the text, 1 to 20."""
    quote_token: str | None = attrs.field(default=None, metadata={"wire": "quoteToken"})
    """Token of an earlier message in the same chat, to quote it; in a reply or a push only."""
    quick_reply: QuickReply | None = attrs.field(default=None, metadata={"wire": "quickReply"})
    """Buttons above the composer; only those of the last message in a request are shown."""
    sender: Sender | None = None
    """Name and icon that are shown in place of the account's own."""


@attrs.frozen(kw_only=True, repr=False)
class TextEmoji(Model):
    """A LINE emoji that takes the place of a dollar sign.

    See https://developers.line.biz/en/reference/messaging-api/#text-message
    """

    _of = schema_of("ottbuild.providers.line", "TextEmoji")

    index: int
    """Where the dollar sign is, in UTF-16 code units from the start. At least 0."""
    product_id: str = attrs.field(metadata={"wire": "productId"})
    """Product id of a set of LINE emojis. Not empty."""
    emoji_id: str = attrs.field(metadata={"wire": "emojiId"})
    """Id of the emoji in the set. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class TextMessageV2(AnyMessage):
    """A text with placeholders for mentions and LINE emojis.

    See https://developers.line.biz/en/reference/messaging-api/#text-message-v2
    """

    _of = schema_of("ottbuild.providers.line", "TextMessageV2")
    _tag = "type"
    _tags = ("textV2",)

    type: Literal["textV2"] = attrs.field(default="textV2", metadata={"const": True})
    text: str
    """Text of up to 5000 UTF-16 code units; {name} is a placeholder, and {{ and }} stand for braces.
    Not empty.
    """
    substitution: Mapping[str, Substitution] | None = None
    """What takes the place of each placeholder, by name; up to 100."""
    quote_token: str | None = attrs.field(default=None, metadata={"wire": "quoteToken"})
    """Token of an earlier message in the same chat, to quote it; in a reply or a push only."""
    quick_reply: QuickReply | None = attrs.field(default=None, metadata={"wire": "quickReply"})
    """Buttons above the composer; only those of the last message in a request are shown."""
    sender: Sender | None = None
    """Name and icon that are shown in place of the account's own."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("substitution",), ())


@attrs.frozen(kw_only=True, repr=False)
class MentionSubstitution(AnySubstitution):
    """A mention of someone in the group or multi-person chat; in a reply or a push only.

    See https://developers.line.biz/en/reference/messaging-api/#text-message-v2-mention-object
    """

    _of = schema_of("ottbuild.providers.line", "MentionSubstitution")
    _tag = "type"
    _tags = ("mention",)

    type: Literal["mention"] = attrs.field(default="mention", metadata={"const": True})
    mentionee: Mentionee
    """Who is mentioned."""


@attrs.frozen(kw_only=True, repr=False)
class UserMentionee(AnyMentionee):
    """One member of the chat.

    See https://developers.line.biz/en/reference/messaging-api/#text-message-v2-mention-object
    """

    _of = schema_of("ottbuild.providers.line", "UserMentionee")
    _tag = "type"
    _tags = ("user",)

    type: Literal["user"] = attrs.field(default="user", metadata={"const": True})
    user_id: str = attrs.field(metadata={"wire": "userId"})
    """User id of the member; a bot can't be mentioned. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AllMentionee(AnyMentionee):
    """Everyone in the chat.

    See https://developers.line.biz/en/reference/messaging-api/#text-message-v2-mention-object
    """

    _of = schema_of("ottbuild.providers.line", "AllMentionee")
    _tag = "type"
    _tags = ("all",)

    type: Literal["all"] = attrs.field(default="all", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class EmojiSubstitution(AnySubstitution):
    """A LINE emoji.

    See https://developers.line.biz/en/reference/messaging-api/#text-message-v2-emoji-object
    """

    _of = schema_of("ottbuild.providers.line", "EmojiSubstitution")
    _tag = "type"
    _tags = ("emoji",)

    type: Literal["emoji"] = attrs.field(default="emoji", metadata={"const": True})
    product_id: str = attrs.field(metadata={"wire": "productId"})
    """Product id of a set of LINE emojis. Not empty."""
    emoji_id: str = attrs.field(metadata={"wire": "emojiId"})
    """Id of the emoji in the set. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class StickerMessage(AnyMessage):
    """A sticker from LINE's list of those that can be sent.

    See https://developers.line.biz/en/reference/messaging-api/#sticker-message
    """

    _of = schema_of("ottbuild.providers.line", "StickerMessage")
    _tag = "type"
    _tags = ("sticker",)

    type: Literal["sticker"] = attrs.field(default="sticker", metadata={"const": True})
    package_id: str = attrs.field(metadata={"wire": "packageId"})
    """Id of the set of stickers, in digits. For example, '446'."""
    sticker_id: str = attrs.field(metadata={"wire": "stickerId"})
    """Id of the sticker, in digits. For example, '1989'."""
    quote_token: str | None = attrs.field(default=None, metadata={"wire": "quoteToken"})
    """Token of an earlier message in the same chat, to quote it; in a reply or a push only."""
    quick_reply: QuickReply | None = attrs.field(default=None, metadata={"wire": "quickReply"})
    """Buttons above the composer; only those of the last message in a request are shown."""
    sender: Sender | None = None
    """Name and icon that are shown in place of the account's own."""


@attrs.frozen(kw_only=True, repr=False)
class ImageMessage(AnyMessage):
    """An image.

    See https://developers.line.biz/en/reference/messaging-api/#image-message
    """

    _of = schema_of("ottbuild.providers.line", "ImageMessage")
    _tag = "type"
    _tags = ("image",)

    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    original_content_url: str = attrs.field(metadata={"wire": "originalContentUrl"})
    """HTTPS address of the image; JPEG or PNG, up to 10 MB. At most 2000 UTF-16 code units."""
    preview_image_url: str = attrs.field(metadata={"wire": "previewImageUrl"})
    """HTTPS address of the preview; JPEG or PNG, up to 1 MB. At most 2000 UTF-16 code units."""
    quick_reply: QuickReply | None = attrs.field(default=None, metadata={"wire": "quickReply"})
    """Buttons above the composer; only those of the last message in a request are shown."""
    sender: Sender | None = None
    """Name and icon that are shown in place of the account's own."""


@attrs.frozen(kw_only=True, repr=False)
class VideoMessage(AnyMessage):
    """A video.

    See https://developers.line.biz/en/reference/messaging-api/#video-message
    """

    _of = schema_of("ottbuild.providers.line", "VideoMessage")
    _tag = "type"
    _tags = ("video",)

    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    original_content_url: str = attrs.field(metadata={"wire": "originalContentUrl"})
    """HTTPS address of the video; MP4, up to 200 MB. At most 2000 UTF-16 code units."""
    preview_image_url: str = attrs.field(metadata={"wire": "previewImageUrl"})
    """HTTPS address of the preview, in the shape of the video; JPEG or PNG, up to 1 MB. At most 2000
    UTF-16 code units.
    """
    tracking_id: str | None = attrs.field(default=None, metadata={"wire": "trackingId"})
    """Id for tracking the video, up to 100 characters; not for groups and multi-person chats. Counted
    in UTF-16 code units. For example, 'tour-2026-03'.
    """
    quick_reply: QuickReply | None = attrs.field(default=None, metadata={"wire": "quickReply"})
    """Buttons above the composer; only those of the last message in a request are shown."""
    sender: Sender | None = None
    """Name and icon that are shown in place of the account's own."""


@attrs.frozen(kw_only=True, repr=False)
class AudioMessage(AnyMessage):
    """An audio clip.

    See https://developers.line.biz/en/reference/messaging-api/#audio-message
    """

    _of = schema_of("ottbuild.providers.line", "AudioMessage")
    _tag = "type"
    _tags = ("audio",)

    type: Literal["audio"] = attrs.field(default="audio", metadata={"const": True})
    original_content_url: str = attrs.field(metadata={"wire": "originalContentUrl"})
    """HTTPS address of the clip; MP3 or M4A, up to 200 MB. At most 2000 UTF-16 code units."""
    duration: int
    """Length of the clip in milliseconds."""
    quick_reply: QuickReply | None = attrs.field(default=None, metadata={"wire": "quickReply"})
    """Buttons above the composer; only those of the last message in a request are shown."""
    sender: Sender | None = None
    """Name and icon that are shown in place of the account's own."""


@attrs.frozen(kw_only=True, repr=False)
class LocationMessage(AnyMessage):
    """A place on the map.

    See https://developers.line.biz/en/reference/messaging-api/#location-message
    """

    _of = schema_of("ottbuild.providers.line", "LocationMessage")
    _tag = "type"
    _tags = ("location",)

    type: Literal["location"] = attrs.field(default="location", metadata={"const": True})
    title: str
    """Title of up to 100 characters. Counted in UTF-16 code units. Not empty."""
    address: str
    """Address of up to 100 characters. Counted in UTF-16 code units. Not empty."""
    latitude: float
    """Latitude in degrees."""
    longitude: float
    """Longitude in degrees."""
    quick_reply: QuickReply | None = attrs.field(default=None, metadata={"wire": "quickReply"})
    """Buttons above the composer; only those of the last message in a request are shown."""
    sender: Sender | None = None
    """Name and icon that are shown in place of the account's own."""


@attrs.frozen(kw_only=True, repr=False)
class CouponMessage(AnyMessage):
    """A coupon of the account.

    See https://developers.line.biz/en/reference/messaging-api/#coupon-message
    """

    _of = schema_of("ottbuild.providers.line", "CouponMessage")
    _tag = "type"
    _tags = ("coupon",)

    type: Literal["coupon"] = attrs.field(default="coupon", metadata={"const": True})
    coupon_id: str = attrs.field(metadata={"wire": "couponId"})
    """Id of the coupon. Not empty."""
    delivery_tag: str | None = attrs.field(default=None, metadata={"wire": "deliveryTag"})
    """Tag of the delivery; up to 30 letters, digits and underscores. Counted in UTF-16 code units. For
    example, 'spring_sale'.
    """
    quick_reply: QuickReply | None = attrs.field(default=None, metadata={"wire": "quickReply"})
    """Buttons above the composer; only those of the last message in a request are shown."""
    sender: Sender | None = None
    """Name and icon that are shown in place of the account's own."""


@attrs.frozen(kw_only=True, repr=False)
class QuickReply(Model):
    """Buttons above the composer; only those of the last message in a request are shown.

    See https://developers.line.biz/en/reference/messaging-api/#items-object
    """

    _of = schema_of("ottbuild.providers.line", "QuickReply")

    items: tuple[QuickReplyItem, ...]
    """The buttons, 1 to 13."""


@attrs.frozen(kw_only=True, repr=False)
class QuickReplyItem(Model):
    """A quick reply button.

    See https://developers.line.biz/en/reference/messaging-api/#quick-reply-button-object
    """

    _of = schema_of("ottbuild.providers.line", "QuickReplyItem")

    type: Literal["action"] = attrs.field(default="action", metadata={"const": True})
    image_url: str | None = attrs.field(default=None, metadata={"wire": "imageUrl"})
    """HTTPS address of the icon, a square PNG of up to 1 MB; some actions have a default. At most 2000
    UTF-16 code units.
    """
    action: Action
    """What the button does; its label of up to 20 characters is the caption."""


@attrs.frozen(kw_only=True, repr=False)
class Sender(Model):
    """Name and icon that are shown in place of the account's own.

    See https://developers.line.biz/en/reference/messaging-api/#icon-nickname-switch
    """

    _of = schema_of("ottbuild.providers.line", "Sender")

    name: str | None = None
    """Name of up to 20 characters; some words, such as LINE, are refused. Counted in UTF-16 code
    units.
    """
    icon_url: str | None = attrs.field(default=None, metadata={"wire": "iconUrl"})
    """HTTPS address of the icon, a square PNG of up to 1 MB. At most 2000 UTF-16 code units."""


@attrs.frozen(kw_only=True, repr=False)
class ImagemapMessage(AnyMessage):
    """An image with areas that react to taps.

    See https://developers.line.biz/en/reference/messaging-api/#imagemap-message
    """

    _of = schema_of("ottbuild.providers.line", "ImagemapMessage")
    _tag = "type"
    _tags = ("imagemap",)

    type: Literal["imagemap"] = attrs.field(default="imagemap", metadata={"const": True})
    base_url: str = attrs.field(metadata={"wire": "baseUrl"})
    """HTTPS address without a file extension; LINE adds /240, /300, /460, /700 or /1040 and expects an
    image of that width. At most 2000 UTF-16 code units.
    """
    alt_text: str = attrs.field(metadata={"wire": "altText"})
    """What notifications and chat lists show; up to 1500 characters. Counted in UTF-16 code units. Not
    empty.
    """
    base_size: BaseSize = attrs.field(metadata={"wire": "baseSize"})
    """Size of the image in pixels; its width is always 1040."""
    video: ImagemapVideo | None = None
    """A video that plays on a part of the image."""
    actions: tuple[ImagemapAction, ...]
    """What taps on the image do, up to 50. Not empty."""
    quick_reply: QuickReply | None = attrs.field(default=None, metadata={"wire": "quickReply"})
    """Buttons above the composer; only those of the last message in a request are shown."""
    sender: Sender | None = None
    """Name and icon that are shown in place of the account's own."""


@attrs.frozen(kw_only=True, repr=False)
class BaseSize(Model):
    """Size of the image in pixels; its width is always 1040.

    See https://developers.line.biz/en/reference/messaging-api/#imagemap-message
    """

    _of = schema_of("ottbuild.providers.line", "BaseSize")

    width: Literal[1040] = attrs.field(default=1040, metadata={"const": True})
    height: int
    """Height in pixels of the image at a width of 1040. At least 1."""


@attrs.frozen(kw_only=True, repr=False)
class ImagemapVideo(Model):
    """A video that plays on a part of the image.

    See https://developers.line.biz/en/reference/messaging-api/#imagemap-message
    """

    _of = schema_of("ottbuild.providers.line", "ImagemapVideo")

    original_content_url: str = attrs.field(metadata={"wire": "originalContentUrl"})
    """HTTPS address of the video; MP4, up to 200 MB. At most 2000 UTF-16 code units."""
    preview_image_url: str = attrs.field(metadata={"wire": "previewImageUrl"})
    """HTTPS address of the preview; JPEG or PNG, up to 1 MB. At most 2000 UTF-16 code units."""
    area: ImagemapArea
    """Where the video plays."""
    external_link: ImagemapExternalLink | None = attrs.field(default=None, metadata={"wire": "externalLink"})
    """A link that appears once the video is over."""


@attrs.frozen(kw_only=True, repr=False)
class ImagemapExternalLink(Model):
    """A link that appears once the video is over.

    See https://developers.line.biz/en/reference/messaging-api/#imagemap-message
    """

    _of = schema_of("ottbuild.providers.line", "ImagemapExternalLink")

    link_uri: str = attrs.field(metadata={"wire": "linkUri"})
    """What the link opens; an http, https, line or tel address. At most 1000 UTF-16 code units."""
    label: str
    """Caption of up to 30 characters. Counted in UTF-16 code units. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class UriImagemapAction(AnyImagemapAction):
    """An area that opens a link.

    See https://developers.line.biz/en/reference/messaging-api/#imagemap-action-objects
    """

    _of = schema_of("ottbuild.providers.line", "UriImagemapAction")
    _tag = "type"
    _tags = ("uri",)

    type: Literal["uri"] = attrs.field(default="uri", metadata={"const": True})
    label: str | None = None
    """What screen readers say; up to 100 characters. Counted in UTF-16 code units."""
    link_uri: str = attrs.field(metadata={"wire": "linkUri"})
    """What the tap opens; an http, https, line or tel address. At most 1000 UTF-16 code units."""
    area: ImagemapArea
    """Where the tap counts."""


@attrs.frozen(kw_only=True, repr=False)
class MessageImagemapAction(AnyImagemapAction):
    """An area that sends a message in the person's name.

    See https://developers.line.biz/en/reference/messaging-api/#imagemap-action-objects
    """

    _of = schema_of("ottbuild.providers.line", "MessageImagemapAction")
    _tag = "type"
    _tags = ("message",)

    type: Literal["message"] = attrs.field(default="message", metadata={"const": True})
    label: str | None = None
    """What screen readers say; up to 100 characters. Counted in UTF-16 code units."""
    text: str
    """The message, up to 400 characters. Counted in UTF-16 code units. Not empty."""
    area: ImagemapArea
    """Where the tap counts."""


@attrs.frozen(kw_only=True, repr=False)
class ClipboardImagemapAction(AnyImagemapAction):
    """An area that copies a text to the clipboard.

    See https://developers.line.biz/en/reference/messaging-api/#imagemap-action-objects
    """

    _of = schema_of("ottbuild.providers.line", "ClipboardImagemapAction")
    _tag = "type"
    _tags = ("clipboard",)

    type: Literal["clipboard"] = attrs.field(default="clipboard", metadata={"const": True})
    label: str | None = None
    """What screen readers say; up to 100 characters. Counted in UTF-16 code units."""
    clipboard_text: str = attrs.field(metadata={"wire": "clipboardText"})
    """The text that is copied, 1 to 1000 characters; LINE 14.0.0 for phones or later. 1 to 1000 UTF-16
    code units.
    """
    area: ImagemapArea
    """Where the tap counts."""


@attrs.frozen(kw_only=True, repr=False)
class ImagemapArea(Model):
    """A rectangle in pixels of the base size, from the top left corner.

    See https://developers.line.biz/en/reference/messaging-api/#imagemap-area-object
    """

    _of = schema_of("ottbuild.providers.line", "ImagemapArea")

    x: int
    """Distance from the left edge in pixels. At least 0."""
    y: int
    """Distance from the top edge in pixels. At least 0."""
    width: int
    """Width in pixels."""
    height: int
    """Height in pixels."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateMessage(AnyMessage):
    """A message made from a template.

    See https://developers.line.biz/en/reference/messaging-api/#template-messages
    """

    _of = schema_of("ottbuild.providers.line", "TemplateMessage")
    _tag = "type"
    _tags = ("template",)

    type: Literal["template"] = attrs.field(default="template", metadata={"const": True})
    alt_text: str = attrs.field(metadata={"wire": "altText"})
    """What notifications and chat lists show; up to 1500 characters. Counted in UTF-16 code units. Not
    empty.
    """
    template: Template
    """The content of a template message."""
    quick_reply: QuickReply | None = attrs.field(default=None, metadata={"wire": "quickReply"})
    """Buttons above the composer; only those of the last message in a request are shown."""
    sender: Sender | None = None
    """Name and icon that are shown in place of the account's own."""


@attrs.frozen(kw_only=True, repr=False)
class ButtonsTemplate(AnyTemplate):
    """A text with 1 to 4 buttons, and an image and a title if you like.

    See https://developers.line.biz/en/reference/messaging-api/#buttons
    """

    _of = schema_of("ottbuild.providers.line", "ButtonsTemplate")
    _tag = "type"
    _tags = ("buttons",)

    type: Literal["buttons"] = attrs.field(default="buttons", metadata={"const": True})
    thumbnail_image_url: str | None = attrs.field(default=None, metadata={"wire": "thumbnailImageUrl"})
    """HTTPS address of the image; JPEG or PNG, up to 1024 pixels wide and 10 MB. At most 2000 UTF-16
    code units.
    """
    image_aspect_ratio: Literal["rectangle", "square"] | None = attrs.field(
        default=None, metadata={"wire": "imageAspectRatio"}
    )
    """Shape of the image; 1.51:1 or 1:1. If absent, the provider assumes 'rectangle'."""
    image_size: Literal["cover", "contain"] | None = attrs.field(default=None, metadata={"wire": "imageSize"})
    """Whether the image fills its space or fits in it whole. If absent, the provider assumes 'cover'."""
    image_background_color: str | None = attrs.field(default=None, metadata={"wire": "imageBackgroundColor"})
    """Colour behind the image. If absent, the provider assumes '#FFFFFF'. For example, '#EEEEEE'."""
    title: str | None = None
    """Title of up to 40 characters. Counted in grapheme clusters. Not empty."""
    text: str
    """Text of up to 160 characters, or up to 60 with an image or a title. Not empty."""
    default_action: Action | None = attrs.field(default=None, metadata={"wire": "defaultAction"})
    """What a tap on the image, the title or the text does."""
    actions: tuple[Action, ...]
    """The buttons, 1 to 4."""


@attrs.frozen(kw_only=True, repr=False)
class ConfirmTemplate(AnyTemplate):
    """A text with two buttons.

    See https://developers.line.biz/en/reference/messaging-api/#confirm
    """

    _of = schema_of("ottbuild.providers.line", "ConfirmTemplate")
    _tag = "type"
    _tags = ("confirm",)

    type: Literal["confirm"] = attrs.field(default="confirm", metadata={"const": True})
    text: str
    """Text of up to 240 characters. Counted in grapheme clusters. Not empty."""
    actions: tuple[Action, ...]
    """The two buttons. Exactly 2 items."""


@attrs.frozen(kw_only=True, repr=False)
class CarouselTemplate(AnyTemplate):
    """Up to 10 columns, side by side, each with a text and 1 to 3 buttons.

    See https://developers.line.biz/en/reference/messaging-api/#carousel
    """

    _of = schema_of("ottbuild.providers.line", "CarouselTemplate")
    _tag = "type"
    _tags = ("carousel",)

    type: Literal["carousel"] = attrs.field(default="carousel", metadata={"const": True})
    columns: tuple[CarouselColumn, ...]
    """The columns, 1 to 10."""
    image_aspect_ratio: Literal["rectangle", "square"] | None = attrs.field(
        default=None, metadata={"wire": "imageAspectRatio"}
    )
    """Shape of the image; 1.51:1 or 1:1. If absent, the provider assumes 'rectangle'."""
    image_size: Literal["cover", "contain"] | None = attrs.field(default=None, metadata={"wire": "imageSize"})
    """Whether the image fills its space or fits in it whole. If absent, the provider assumes 'cover'."""


@attrs.frozen(kw_only=True, repr=False)
class CarouselColumn(Model):
    """A column with a text and 1 to 3 buttons, and an image and a title if you like.

    See https://developers.line.biz/en/reference/messaging-api/#column-object-for-carousel
    """

    _of = schema_of("ottbuild.providers.line", "CarouselColumn")

    thumbnail_image_url: str | None = attrs.field(default=None, metadata={"wire": "thumbnailImageUrl"})
    """HTTPS address of the image; JPEG or PNG, up to 1024 pixels wide and 10 MB. At most 2000 UTF-16
    code units.
    """
    image_background_color: str | None = attrs.field(default=None, metadata={"wire": "imageBackgroundColor"})
    """Colour behind the image. If absent, the provider assumes '#FFFFFF'. For example, '#EEEEEE'."""
    title: str | None = None
    """Title of up to 40 characters. Counted in grapheme clusters. Not empty."""
    text: str
    """Text of up to 120 characters, or up to 60 with an image or a title. Not empty."""
    default_action: Action | None = attrs.field(default=None, metadata={"wire": "defaultAction"})
    """What a tap on the image, the title or the text does."""
    actions: tuple[Action, ...]
    """The buttons, 1 to 3; as many as in every other column."""


@attrs.frozen(kw_only=True, repr=False)
class ImageCarouselTemplate(AnyTemplate):
    """Up to 10 images, side by side, each with an action.

    See https://developers.line.biz/en/reference/messaging-api/#image-carousel
    """

    _of = schema_of("ottbuild.providers.line", "ImageCarouselTemplate")
    _tag = "type"
    _tags = ("image_carousel",)

    type: Literal["image_carousel"] = attrs.field(default="image_carousel", metadata={"const": True})
    columns: tuple[ImageCarouselColumn, ...]
    """The images, 1 to 10."""


@attrs.frozen(kw_only=True, repr=False)
class ImageCarouselColumn(Model):
    """An image with an action.

    See https://developers.line.biz/en/reference/messaging-api/#image-carousel
    """

    _of = schema_of("ottbuild.providers.line", "ImageCarouselColumn")

    image_url: str = attrs.field(metadata={"wire": "imageUrl"})
    """HTTPS address of the square image; JPEG or PNG, up to 1024 pixels wide and 10 MB. At most 2000
    UTF-16 code units.
    """
    action: Action
    """What a tap on the image does; its label of up to 12 characters may be left out."""


@attrs.frozen(kw_only=True, repr=False)
class PostbackAction(AnyAction):
    """Sends data to your webhook.

    See https://developers.line.biz/en/reference/messaging-api/#postback-action
    """

    _of = schema_of("ottbuild.providers.line", "PostbackAction")
    _tag = "type"
    _tags = ("postback",)

    type: Literal["postback"] = attrs.field(default="postback", metadata={"const": True})
    label: str | None = None
    """Caption; up to 20 characters and required in a template and a quick reply, up to 12 in an image
    carousel, up to 40 in a Flex Message, where only a button requires it. Not empty.
    """
    data: str
    """Up to 300 UTF-16 code units for your webhook. Not empty."""
    display_text: str | None = attrs.field(default=None, metadata={"wire": "displayText"})
    """Text of up to 300 characters that appears in the chat as the person's message. Counted in
    grapheme clusters.
    """
    text: str | None = None
    """Deprecated. Text of up to 300 characters; deprecated, and not possible in a quick reply. Counted
    in grapheme clusters.
    """
    input_option: Literal["closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"] | None = attrs.field(
        default=None, metadata={"wire": "inputOption"}
    )
    """What happens to the input area; LINE 12.6.0 for phones or later."""
    fill_in_text: str | None = attrs.field(default=None, metadata={"wire": "fillInText"})
    """Text of up to 300 characters that is put into the input field; needs openKeyboard. Counted in
    grapheme clusters.
    """


@attrs.frozen(kw_only=True, repr=False)
class MessageAction(AnyAction):
    """Sends a message in the person's name.

    See https://developers.line.biz/en/reference/messaging-api/#message-action
    """

    _of = schema_of("ottbuild.providers.line", "MessageAction")
    _tag = "type"
    _tags = ("message",)

    type: Literal["message"] = attrs.field(default="message", metadata={"const": True})
    label: str | None = None
    """Caption; up to 20 characters and required in a template and a quick reply, up to 12 in an image
    carousel, up to 40 in a Flex Message, where only a button requires it. Not empty.
    """
    text: str
    """The message, up to 300 characters. Counted in grapheme clusters. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class UriAction(AnyAction):
    """Opens a link.

    See https://developers.line.biz/en/reference/messaging-api/#uri-action
    """

    _of = schema_of("ottbuild.providers.line", "UriAction")
    _tag = "type"
    _tags = ("uri",)

    type: Literal["uri"] = attrs.field(default="uri", metadata={"const": True})
    label: str | None = None
    """Caption; up to 20 characters and required in a template and a quick reply, up to 12 in an image
    carousel, up to 40 in a Flex Message, where only a button requires it. Not empty.
    """
    uri: str
    """What the tap opens; an http, https, line or tel address. At most 10000 UTF-16 code units."""
    alt_uri: AltUri | None = attrs.field(default=None, metadata={"wire": "altUri"})
    """The link for LINE on a computer; works in Flex Messages."""


@attrs.frozen(kw_only=True, repr=False)
class AltUri(Model):
    """The link for LINE on a computer; works in Flex Messages.

    See https://developers.line.biz/en/reference/messaging-api/#uri-action
    """

    _of = schema_of("ottbuild.providers.line", "AltUri")

    desktop: str | None = None
    """What opens on macOS and Windows; an http, https, line or tel address. At most 10000 UTF-16 code
    units.
    """


@attrs.frozen(kw_only=True, repr=False)
class DatetimePickerAction(AnyAction):
    """Lets the person choose a date, a time or both, and sends it to your webhook.

    See https://developers.line.biz/en/reference/messaging-api/#datetime-picker-action
    """

    _of = schema_of("ottbuild.providers.line", "DatetimePickerAction")
    _tag = "type"
    _tags = ("datetimepicker",)

    type: Literal["datetimepicker"] = attrs.field(default="datetimepicker", metadata={"const": True})
    label: str | None = None
    """Caption; up to 20 characters and required in a template and a quick reply, up to 12 in an image
    carousel, up to 40 in a Flex Message, where only a button requires it. Not empty.
    """
    data: str
    """Up to 300 UTF-16 code units for your webhook. Not empty."""
    mode: Literal["date", "time", "datetime"]
    """What is chosen."""
    initial: str | None = None
    """What is chosen at first, in the form of the mode."""
    max: str | None = None
    """The latest choice, in the form of the mode; without time zone."""
    min: str | None = None
    """The earliest choice, in the form of the mode; without time zone."""


@attrs.frozen(kw_only=True, repr=False)
class CameraAction(AnyAction):
    """Opens the camera; in a quick reply only.

    See https://developers.line.biz/en/reference/messaging-api/#camera-action
    """

    _of = schema_of("ottbuild.providers.line", "CameraAction")
    _tag = "type"
    _tags = ("camera",)

    type: Literal["camera"] = attrs.field(default="camera", metadata={"const": True})
    label: str
    """Caption of up to 20 characters. Counted in grapheme clusters. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class CameraRollAction(AnyAction):
    """Opens the camera roll; in a quick reply only.

    See https://developers.line.biz/en/reference/messaging-api/#camera-action
    """

    _of = schema_of("ottbuild.providers.line", "CameraRollAction")
    _tag = "type"
    _tags = ("cameraRoll",)

    type: Literal["cameraRoll"] = attrs.field(default="cameraRoll", metadata={"const": True})
    label: str
    """Caption of up to 20 characters. Counted in grapheme clusters. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class LocationAction(AnyAction):
    """Lets the person send a location; in a quick reply only.

    See https://developers.line.biz/en/reference/messaging-api/#camera-action
    """

    _of = schema_of("ottbuild.providers.line", "LocationAction")
    _tag = "type"
    _tags = ("location",)

    type: Literal["location"] = attrs.field(default="location", metadata={"const": True})
    label: str
    """Caption of up to 20 characters. Counted in grapheme clusters. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuSwitchAction(AnyAction):
    """Switches to another rich menu; in a rich menu only.

    See https://developers.line.biz/en/reference/messaging-api/#richmenu-switch-action
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuSwitchAction")
    _tag = "type"
    _tags = ("richmenuswitch",)

    type: Literal["richmenuswitch"] = attrs.field(default="richmenuswitch", metadata={"const": True})
    label: str | None = None
    """Label of up to 20 characters. Counted in grapheme clusters. Not empty."""
    rich_menu_alias_id: str = attrs.field(metadata={"wire": "richMenuAliasId"})
    """Alias of the rich menu; up to 32 lower-case letters, digits, underscores and hyphens. Counted in
    UTF-16 code units. Not empty. For example, 'richmenu-alias-b'.
    """
    data: str
    """Up to 300 UTF-16 code units for your webhook. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ClipboardAction(AnyAction):
    """Copies a text to the clipboard.

    See https://developers.line.biz/en/reference/messaging-api/#clipboard-action
    """

    _of = schema_of("ottbuild.providers.line", "ClipboardAction")
    _tag = "type"
    _tags = ("clipboard",)

    type: Literal["clipboard"] = attrs.field(default="clipboard", metadata={"const": True})
    label: str | None = None
    """Caption; up to 20 characters and required in a template and a quick reply, up to 12 in an image
    carousel, up to 40 in a Flex Message, where only a button requires it. Not empty.
    """
    clipboard_text: str = attrs.field(metadata={"wire": "clipboardText"})
    """The text that is copied, 1 to 1000 characters; LINE 14.0.0 for phones or later. 1 to 1000 UTF-16
    code units.
    """


@attrs.frozen(kw_only=True, repr=False)
class FlexMessage(AnyMessage):
    """A message with a layout of your own.

    See https://developers.line.biz/en/reference/messaging-api/#flex-message
    """

    _of = schema_of("ottbuild.providers.line", "FlexMessage")
    _tag = "type"
    _tags = ("flex",)

    type: Literal["flex"] = attrs.field(default="flex", metadata={"const": True})
    alt_text: str = attrs.field(metadata={"wire": "altText"})
    """What notifications and chat lists show; up to 1500 characters. Counted in UTF-16 code units. Not
    empty.
    """
    contents: FlexContainer
    """One bubble, or several side by side."""
    quick_reply: QuickReply | None = attrs.field(default=None, metadata={"wire": "quickReply"})
    """Buttons above the composer; only those of the last message in a request are shown."""
    sender: Sender | None = None
    """Name and icon that are shown in place of the account's own."""


@attrs.frozen(kw_only=True, repr=False)
class FlexBubble(AnyFlexContainer):
    """A bubble of header, hero, body and footer.

    See https://developers.line.biz/en/reference/messaging-api/#bubble
    """

    _of = schema_of("ottbuild.providers.line", "FlexBubble")
    _tag = "type"
    _tags = ("bubble",)

    type: Literal["bubble"] = attrs.field(default="bubble", metadata={"const": True})
    size: Literal["nano", "micro", "deca", "hecto", "kilo", "mega", "giga"] | None = None
    """How wide the bubble is; deca and hecto need LINE 13.6.0 for phones or later. If absent, the
    provider assumes 'mega'.
    """
    direction: Literal["ltr", "rtl"] | None = None
    """Direction of text and of horizontal boxes. If absent, the provider assumes 'ltr'."""
    header: FlexBox | None = None
    """The block at the top."""
    hero: FlexHero | None = None
    """The block with the main picture; a box, an image or a video."""
    body: FlexBox | None = None
    """The block with the main content."""
    footer: FlexBox | None = None
    """The block at the bottom."""
    styles: BubbleStyles | None = None
    """Styles of the blocks of a bubble."""
    action: Action | None = None
    """What a tap does; the label may be left out."""


@attrs.frozen(kw_only=True, repr=False)
class FlexCarousel(AnyFlexContainer):
    """Up to 12 bubbles of the same size, side by side.

    See https://developers.line.biz/en/reference/messaging-api/#f-carousel
    """

    _of = schema_of("ottbuild.providers.line", "FlexCarousel")
    _tag = "type"
    _tags = ("carousel",)

    type: Literal["carousel"] = attrs.field(default="carousel", metadata={"const": True})
    contents: tuple[FlexBubble, ...]
    """The bubbles, up to 12. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class BubbleStyles(Model):
    """Styles of the blocks of a bubble.

    See https://developers.line.biz/en/reference/messaging-api/#bubble-style
    """

    _of = schema_of("ottbuild.providers.line", "BubbleStyles")

    header: BlockStyle | None = None
    """Style of the header."""
    hero: BlockStyle | None = None
    """Style of the hero."""
    body: BlockStyle | None = None
    """Style of the body."""
    footer: BlockStyle | None = None
    """Style of the footer."""


@attrs.frozen(kw_only=True, repr=False)
class BlockStyle(Model):
    """Style of a block.

    See https://developers.line.biz/en/reference/messaging-api/#block-style
    """

    _of = schema_of("ottbuild.providers.line", "BlockStyle")

    background_color: str | None = attrs.field(default=None, metadata={"wire": "backgroundColor"})
    """Colour of the background. For example, '#F4F6F8'."""
    separator: bool | None = None
    """Draw a line above the block; not possible on the first block. If absent, the provider assumes
    False.
    """
    separator_color: str | None = attrs.field(default=None, metadata={"wire": "separatorColor"})
    """Colour of the line. For example, '#D0D7DE'."""


@attrs.frozen(kw_only=True, repr=False)
class FlexBox(AnyFlexAltContent):
    """A box that arranges other components.

    See https://developers.line.biz/en/reference/messaging-api/#box
    """

    _of = schema_of("ottbuild.providers.line", "FlexBox")
    _tag = "type"
    _tags = ("box",)

    type: Literal["box"] = attrs.field(default="box", metadata={"const": True})
    layout: Literal["horizontal", "vertical", "baseline"]
    """How the components are arranged."""
    contents: tuple[FlexComponent, ...]
    """The components; may be empty."""
    background_color: str | None = attrs.field(default=None, metadata={"wire": "backgroundColor"})
    """Colour of the background, with transparency if you like. If absent, the provider assumes
    '#00000000'. For example, '#03303Acc'.
    """
    border_color: str | None = attrs.field(default=None, metadata={"wire": "borderColor"})
    """Colour of the border. For example, '#D0D7DE'."""
    border_width: Literal["none", "light", "normal", "medium", "semi-bold", "bold"] | str | None = attrs.field(
        default=None, metadata={"wire": "borderWidth"}
    )
    """Width of the border; pixels, or none, light, normal, medium, semi-bold or bold. For example,
    '1px'.
    """
    corner_radius: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "cornerRadius"}
    )
    """Radius of the corners; pixels, or none to xxl. If absent, the provider assumes 'none'. For
    example, '8px'.
    """
    width: str | None = None
    """Width in pixels or per cent. For example, '50%'."""
    max_width: str | None = attrs.field(default=None, metadata={"wire": "maxWidth"})
    """Largest width in pixels or per cent, before width; LINE 11.22.0 for phones or later. For
    example, '240px'.
    """
    height: str | None = None
    """Height in pixels or per cent. For example, '120px'."""
    max_height: str | None = attrs.field(default=None, metadata={"wire": "maxHeight"})
    """Largest height in pixels or per cent, before height; LINE 11.22.0 for phones or later. For
    example, '240px'.
    """
    flex: int | None = None
    """Share of the space in the parent; 1 by default, but 0 in a vertical box. At least 0."""
    spacing: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None
    """Space between the components; pixels, or none to xxl. If absent, the provider assumes 'none'.
    For example, 'md'.
    """
    margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None
    """Space before this component; pixels, or none to xxl; the parent's spacing by default. For
    example, 'lg'.
    """
    padding_all: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "paddingAll"}
    )
    """Space inside all edges; pixels, per cent of the box's width, or none to xxl. For example,
    '16px'.
    """
    padding_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "paddingTop"}
    )
    """Space inside the top edge, in place of paddingAll. For example, '16px'."""
    padding_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "paddingBottom"}
    )
    """Space inside the bottom edge, in place of paddingAll. For example, '16px'."""
    padding_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "paddingStart"}
    )
    """Space inside the edge where text starts, in place of paddingAll. For example, '12px'."""
    padding_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "paddingEnd"}
    )
    """Space inside the edge where text ends, in place of paddingAll. For example, '12px'."""
    position: Literal["relative", "absolute"] | None = None
    """Whether the offsets count from the usual place or from the edges of the parent. If absent, the
    provider assumes 'relative'.
    """
    offset_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetTop"}
    )
    """Offset from the top; pixels, per cent of the box's height, or none to xxl. For example, '8px'."""
    offset_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetBottom"}
    )
    """Offset from the bottom; pixels, per cent of the box's height, or none to xxl. For example,
    '8px'.
    """
    offset_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetStart"}
    )
    """Offset from where text starts; pixels, per cent of the box's width, or none to xxl. For example,
    '12px'.
    """
    offset_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetEnd"}
    )
    """Offset from where text ends; pixels, per cent of the box's width, or none to xxl. For example,
    '12px'.
    """
    action: Action | None = None
    """What a tap does; the label may be left out."""
    justify_content: (
        Literal["center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"] | None
    ) = attrs.field(default=None, metadata={"wire": "justifyContent"})
    """How free space along the layout is spread; the components need a flex of 0."""
    align_items: Literal["center", "flex-start", "flex-end"] | None = attrs.field(
        default=None, metadata={"wire": "alignItems"}
    )
    """How the components are aligned across the layout."""
    background: LinearGradient | None = None
    """A background that passes from one colour to another."""


@attrs.frozen(kw_only=True, repr=False)
class LinearGradient(Model):
    """A background that passes from one colour to another.

    See https://developers.line.biz/en/reference/messaging-api/#box
    """

    _of = schema_of("ottbuild.providers.line", "LinearGradient")

    type: Literal["linearGradient"] = attrs.field(default="linearGradient", metadata={"const": True})
    angle: str
    """Direction, from 0deg to less than 360deg. For example, '90deg'."""
    start_color: str = attrs.field(metadata={"wire": "startColor"})
    """Colour at the start. For example, '#1DB446'."""
    end_color: str = attrs.field(metadata={"wire": "endColor"})
    """Colour at the end. For example, '#FFFFFF'."""
    center_color: str | None = attrs.field(default=None, metadata={"wire": "centerColor"})
    """Colour in between. For example, '#9BE3B0'."""
    center_position: str | None = attrs.field(default=None, metadata={"wire": "centerPosition"})
    """Where the colour in between is, from 0% to 100%. If absent, the provider assumes '50%'. For
    example, '40%'.
    """


@attrs.frozen(kw_only=True, repr=False)
class FlexButton(AnyFlexComponent):
    """A button.

    See https://developers.line.biz/en/reference/messaging-api/#button
    """

    _of = schema_of("ottbuild.providers.line", "FlexButton")
    _tag = "type"
    _tags = ("button",)

    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    action: Action
    """What the button does; its label of up to 40 characters is the caption."""
    flex: int | None = None
    """Share of the space in the parent; 1 by default, but 0 in a vertical box. At least 0."""
    margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None
    """Space before this component; pixels, or none to xxl; the parent's spacing by default. For
    example, 'lg'.
    """
    position: Literal["relative", "absolute"] | None = None
    """Whether the offsets count from the usual place or from the edges of the parent. If absent, the
    provider assumes 'relative'.
    """
    offset_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetTop"}
    )
    """Offset from the top; pixels, per cent of the box's height, or none to xxl. For example, '8px'."""
    offset_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetBottom"}
    )
    """Offset from the bottom; pixels, per cent of the box's height, or none to xxl. For example,
    '8px'.
    """
    offset_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetStart"}
    )
    """Offset from where text starts; pixels, per cent of the box's width, or none to xxl. For example,
    '12px'.
    """
    offset_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetEnd"}
    )
    """Offset from where text ends; pixels, per cent of the box's width, or none to xxl. For example,
    '12px'.
    """
    height: Literal["sm", "md"] | None = None
    """How high the button is. If absent, the provider assumes 'md'."""
    style: Literal["primary", "secondary", "link"] | None = None
    """How the button looks. If absent, the provider assumes 'link'."""
    color: str | None = None
    """Colour of the text of a link button, of the background of the others. For example, '#1DB446'."""
    gravity: Literal["top", "bottom", "center"] | None = None
    """How it is aligned from top to bottom. If absent, the provider assumes 'top'."""
    adjust_mode: Literal["shrink-to-fit"] | None = attrs.field(default=None, metadata={"wire": "adjustMode"})
    """Makes text smaller that does not fit."""
    scaling: bool | None = None
    """Scale the text with the font size of the device; LINE 13.6.0 for phones or later. If absent, the
    provider assumes False.
    """


@attrs.frozen(kw_only=True, repr=False)
class FlexImage(AnyFlexAltContent):
    """An image.

    See https://developers.line.biz/en/reference/messaging-api/#f-image
    """

    _of = schema_of("ottbuild.providers.line", "FlexImage")
    _tag = "type"
    _tags = ("image",)

    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    url: str
    """HTTPS address; JPEG or PNG of up to 1024 x 1024 pixels and 10 MB, or 300 KB if animated. At most
    2000 UTF-16 code units.
    """
    flex: int | None = None
    """Share of the space in the parent; 1 by default, but 0 in a vertical box. At least 0."""
    margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None
    """Space before this component; pixels, or none to xxl; the parent's spacing by default. For
    example, 'lg'.
    """
    position: Literal["relative", "absolute"] | None = None
    """Whether the offsets count from the usual place or from the edges of the parent. If absent, the
    provider assumes 'relative'.
    """
    offset_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetTop"}
    )
    """Offset from the top; pixels, per cent of the box's height, or none to xxl. For example, '8px'."""
    offset_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetBottom"}
    )
    """Offset from the bottom; pixels, per cent of the box's height, or none to xxl. For example,
    '8px'.
    """
    offset_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetStart"}
    )
    """Offset from where text starts; pixels, per cent of the box's width, or none to xxl. For example,
    '12px'.
    """
    offset_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetEnd"}
    )
    """Offset from where text ends; pixels, per cent of the box's width, or none to xxl. For example,
    '12px'.
    """
    align: Literal["start", "end", "center"] | None = None
    """How it is aligned from side to side."""
    gravity: Literal["top", "bottom", "center"] | None = None
    """How it is aligned from top to bottom. If absent, the provider assumes 'top'."""
    size: Literal["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl", "full"] | str | None = None
    """Width of the image; pixels, per cent, xxs to 5xl, or full. If absent, the provider assumes 'md'.
    For example, 'full'.
    """
    aspect_ratio: str | None = attrs.field(default=None, metadata={"wire": "aspectRatio"})
    """Width to height, each from 1 to 100000; the height is at most 3 times the width. If absent, the
    provider assumes '1:1'. For example, '20:13'.
    """
    aspect_mode: Literal["fit", "cover"] | None = attrs.field(default=None, metadata={"wire": "aspectMode"})
    """Whether the image fits in its space whole or fills it. If absent, the provider assumes 'fit'."""
    background_color: str | None = attrs.field(default=None, metadata={"wire": "backgroundColor"})
    """Colour behind the image. For example, '#FFFFFF'."""
    action: Action | None = None
    """What a tap does; the label may be left out."""
    animated: bool | None = None
    """Play an animated PNG; up to 10 images of a message can be animated. If absent, the provider
    assumes False.
    """


@attrs.frozen(kw_only=True, repr=False)
class FlexVideo(AnyFlexHero):
    """A video; only as the hero of a single bubble. Needs LINE 11.22.0 for phones or later.

    See https://developers.line.biz/en/reference/messaging-api/#f-video
    """

    _of = schema_of("ottbuild.providers.line", "FlexVideo")
    _tag = "type"
    _tags = ("video",)

    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    url: str
    """HTTPS address of the video; MP4, up to 200 MB. At most 2000 UTF-16 code units."""
    preview_url: str = attrs.field(metadata={"wire": "previewUrl"})
    """HTTPS address of the preview; JPEG or PNG, up to 1 MB. At most 2000 UTF-16 code units."""
    alt_content: FlexAltContent = attrs.field(metadata={"wire": "altContent"})
    """What is shown where the video can't be; a box or an image."""
    aspect_ratio: str | None = attrs.field(default=None, metadata={"wire": "aspectRatio"})
    """Width to height, each from 1 to 100000; the height is at most 3 times the width. If absent, the
    provider assumes '1:1'. For example, '20:13'.
    """
    action: UriAction | None = None
    """A link, which can only be a uri action; its label is shown."""


@attrs.frozen(kw_only=True, repr=False)
class FlexIcon(AnyFlexComponent):
    """An icon beside text; only in a baseline box.

    See https://developers.line.biz/en/reference/messaging-api/#icon
    """

    _of = schema_of("ottbuild.providers.line", "FlexIcon")
    _tag = "type"
    _tags = ("icon",)

    type: Literal["icon"] = attrs.field(default="icon", metadata={"const": True})
    url: str
    """HTTPS address; JPEG or PNG of up to 1024 x 1024 pixels and 1 MB. At most 2000 UTF-16 code units."""
    margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None
    """Space before this component; pixels, or none to xxl; the parent's spacing by default. For
    example, 'lg'.
    """
    position: Literal["relative", "absolute"] | None = None
    """Whether the offsets count from the usual place or from the edges of the parent. If absent, the
    provider assumes 'relative'.
    """
    offset_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetTop"}
    )
    """Offset from the top; pixels, per cent of the box's height, or none to xxl. For example, '8px'."""
    offset_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetBottom"}
    )
    """Offset from the bottom; pixels, per cent of the box's height, or none to xxl. For example,
    '8px'.
    """
    offset_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetStart"}
    )
    """Offset from where text starts; pixels, per cent of the box's width, or none to xxl. For example,
    '12px'.
    """
    offset_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetEnd"}
    )
    """Offset from where text ends; pixels, per cent of the box's width, or none to xxl. For example,
    '12px'.
    """
    size: Literal["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"] | str | None = None
    """Size in pixels, or xxs to 5xl. If absent, the provider assumes 'md'. For example, 'sm'."""
    scaling: bool | None = None
    """Scale the text with the font size of the device; LINE 13.6.0 for phones or later. If absent, the
    provider assumes False.
    """
    aspect_ratio: str | None = attrs.field(default=None, metadata={"wire": "aspectRatio"})
    """Width to height, each from 1 to 100000; the height is at most 3 times the width. If absent, the
    provider assumes '1:1'. For example, '20:13'.
    """


@attrs.frozen(kw_only=True, repr=False)
class FlexText(AnyFlexComponent):
    """A text, in one style or made of spans.

    See https://developers.line.biz/en/reference/messaging-api/#f-text
    """

    _of = schema_of("ottbuild.providers.line", "FlexText")
    _tag = "type"
    _tags = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: str | None = None
    """The text; ignored beside spans. Not empty."""
    contents: tuple[FlexSpan, ...] | None = None
    """Spans, each with a style of its own; may be empty beside a text."""
    adjust_mode: Literal["shrink-to-fit"] | None = attrs.field(default=None, metadata={"wire": "adjustMode"})
    """Makes text smaller that does not fit."""
    flex: int | None = None
    """Share of the space in the parent; 1 by default, but 0 in a vertical box. At least 0."""
    margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None
    """Space before this component; pixels, or none to xxl; the parent's spacing by default. For
    example, 'lg'.
    """
    position: Literal["relative", "absolute"] | None = None
    """Whether the offsets count from the usual place or from the edges of the parent. If absent, the
    provider assumes 'relative'.
    """
    offset_top: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetTop"}
    )
    """Offset from the top; pixels, per cent of the box's height, or none to xxl. For example, '8px'."""
    offset_bottom: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetBottom"}
    )
    """Offset from the bottom; pixels, per cent of the box's height, or none to xxl. For example,
    '8px'.
    """
    offset_start: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetStart"}
    )
    """Offset from where text starts; pixels, per cent of the box's width, or none to xxl. For example,
    '12px'.
    """
    offset_end: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = attrs.field(
        default=None, metadata={"wire": "offsetEnd"}
    )
    """Offset from where text ends; pixels, per cent of the box's width, or none to xxl. For example,
    '12px'.
    """
    size: Literal["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"] | str | None = None
    """Size in pixels, or xxs to 5xl. If absent, the provider assumes 'md'. For example, 'sm'."""
    scaling: bool | None = None
    """Scale the text with the font size of the device; LINE 13.6.0 for phones or later. If absent, the
    provider assumes False.
    """
    align: Literal["start", "end", "center"] | None = None
    """How it is aligned from side to side."""
    gravity: Literal["top", "bottom", "center"] | None = None
    """How it is aligned from top to bottom. If absent, the provider assumes 'top'."""
    wrap: bool | None = None
    """Wrap the text; line breaks in it work only then. If absent, the provider assumes False."""
    line_spacing: str | None = attrs.field(default=None, metadata={"wire": "lineSpacing"})
    """Space between wrapped lines in pixels, more than 0; LINE 11.22.0 for phones or later. For
    example, '4px'.
    """
    max_lines: int | None = attrs.field(default=None, metadata={"wire": "maxLines"})
    """How many lines are shown; 0 for all. At least 0. If absent, the provider assumes 0."""
    weight: Literal["regular", "bold"] | None = None
    """Weight of the font. If absent, the provider assumes 'regular'."""
    color: str | None = None
    """Colour of the text. For example, '#1F2328'."""
    action: Action | None = None
    """What a tap does; the label may be left out."""
    style: Literal["normal", "italic"] | None = None
    """Style of the font. If absent, the provider assumes 'normal'."""
    decoration: Literal["none", "underline", "line-through"] | None = None
    """Line under or through the text. If absent, the provider assumes 'none'."""


@attrs.frozen(kw_only=True, repr=False)
class FlexSpan(AnyFlexComponent):
    """A stretch of text with a style of its own; only in a text.

    See https://developers.line.biz/en/reference/messaging-api/#span
    """

    _of = schema_of("ottbuild.providers.line", "FlexSpan")
    _tag = "type"
    _tags = ("span",)

    type: Literal["span"] = attrs.field(default="span", metadata={"const": True})
    text: str | None = None
    """The text. Not empty."""
    color: str | None = None
    """Colour of the text. For example, '#1F2328'."""
    size: Literal["xxs", "xs", "sm", "md", "lg", "xl", "xxl", "3xl", "4xl", "5xl"] | str | None = None
    """Size in pixels, or xxs to 5xl. If absent, the provider assumes 'md'. For example, 'sm'."""
    weight: Literal["regular", "bold"] | None = None
    """Weight of the font. If absent, the provider assumes 'regular'."""
    style: Literal["normal", "italic"] | None = None
    """Style of the font. If absent, the provider assumes 'normal'."""
    decoration: Literal["none", "underline", "line-through"] | None = None
    """Line under or through the text. If absent, the provider assumes 'none'."""


@attrs.frozen(kw_only=True, repr=False)
class FlexSeparator(AnyFlexComponent):
    """A line between components.

    See https://developers.line.biz/en/reference/messaging-api/#separator
    """

    _of = schema_of("ottbuild.providers.line", "FlexSeparator")
    _tag = "type"
    _tags = ("separator",)

    type: Literal["separator"] = attrs.field(default="separator", metadata={"const": True})
    margin: Literal["none", "xs", "sm", "md", "lg", "xl", "xxl"] | str | None = None
    """Space before this component; pixels, or none to xxl; the parent's spacing by default. For
    example, 'lg'.
    """
    color: str | None = None
    """Colour of the line. For example, '#D0D7DE'."""


@attrs.frozen(kw_only=True, repr=False)
class FlexFiller(AnyFlexComponent):
    """An empty space; the spacing of the box does not apply to it. Deprecated.

    See https://developers.line.biz/en/reference/messaging-api/#filler
    """

    _of = schema_of("ottbuild.providers.line", "FlexFiller")
    _tag = "type"
    _tags = ("filler",)

    type: Literal["filler"] = attrs.field(default="filler", metadata={"const": True})
    flex: int | None = None
    """Share of the space in the parent; 1 by default, but 0 in a vertical box. At least 0."""


@attrs.frozen(kw_only=True, repr=False)
class SendResult(Model):
    """The request was accepted; the answer to a reply or a push also names what was sent.

    See https://developers.line.biz/en/reference/messaging-api/#send-reply-message
    """

    _of = schema_of("ottbuild.providers.line", "SendResult")

    sent_messages: tuple[SentMessage, ...] | None = attrs.field(default=None, metadata={"wire": "sentMessages"})
    """The messages in the order in which they were sent; only after a reply or a push."""

    def sent_messages_in_order(self, sent: Sent) -> tuple[tuple[dict[str, Any], SentMessage | None], ...]:
        """The messages that were sent, each with its item of sent_messages.

        Args:
            sent: The builder, model or Request that was sent.
        """
        return in_order(self.sent_messages or (), "messages", sent)


@attrs.frozen(kw_only=True, repr=False)
class SentMessage(Model):
    """A message that was sent.

    See https://developers.line.biz/en/reference/messaging-api/#send-reply-message
    """

    _of = schema_of("ottbuild.providers.line", "SentMessage")

    id: str
    """Id of the message."""
    quote_token: str | None = attrs.field(default=None, metadata={"wire": "quoteToken"})
    """Token to quote the message with, if it is of a kind that can be quoted."""


@attrs.frozen(kw_only=True, repr=False)
class ErrorResponse(Model):
    """The request was refused.

    See https://developers.line.biz/en/reference/messaging-api/#error-responses
    """

    _of = schema_of("ottbuild.providers.line", "ErrorResponse")

    message: str
    """What is wrong."""
    details: tuple[ErrorDetail, ...] | None = None
    """What is wrong in detail."""
    sent_messages: tuple[SentMessage, ...] | None = attrs.field(default=None, metadata={"wire": "sentMessages"})
    """What an earlier push with the same retry key sent."""


@attrs.frozen(kw_only=True, repr=False)
class ErrorDetail(Model):
    """One thing that is wrong with a request.

    See https://developers.line.biz/en/reference/messaging-api/#error-responses
    """

    _of = schema_of("ottbuild.providers.line", "ErrorDetail")

    message: str | None = None
    """What is wrong."""
    property: str | None = None
    """Where in the request it is; the notation differs by message type."""


@attrs.frozen(kw_only=True, repr=False)
class NarrowcastProgress(Model):
    """How far a narrowcast is.

    See https://developers.line.biz/en/reference/messaging-api/#send-narrowcast-message
    """

    _of = schema_of("ottbuild.providers.line", "NarrowcastProgress")

    phase: Literal["waiting", "sending", "succeeded", "failed"]
    """How far it is."""
    success_count: int | None = attrs.field(default=None, metadata={"wire": "successCount"})
    """How many people got the messages."""
    failure_count: int | None = attrs.field(default=None, metadata={"wire": "failureCount"})
    """How many people did not get the messages."""
    target_count: int | None = attrs.field(default=None, metadata={"wire": "targetCount"})
    """How many people the messages were meant for."""
    failed_description: str | None = attrs.field(default=None, metadata={"wire": "failedDescription"})
    """Why it failed."""
    error_code: int | None = attrs.field(default=None, metadata={"wire": "errorCode"})
    """1 for an internal error, 2 for too few recipients, 3 for a conflict of retries, 4 for an
    audience of fewer than 50, 5 for a partial delivery that was forbidden.
    """
    accepted_time: str = attrs.field(metadata={"wire": "acceptedTime"})
    """When the request was accepted."""
    completed_time: str | None = attrs.field(default=None, metadata={"wire": "completedTime"})
    """When it was over."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuIdResponse(Model):
    """The id of a rich menu.

    See https://developers.line.biz/en/reference/messaging-api/#create-rich-menu
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuIdResponse")

    rich_menu_id: str = attrs.field(metadata={"wire": "richMenuId"})
    """Id of the rich menu."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuResponse(Model):
    """A rich menu that exists.

    See https://developers.line.biz/en/reference/messaging-api/#rich-menu-response-object
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuResponse")

    rich_menu_id: str = attrs.field(metadata={"wire": "richMenuId"})
    """Id of the rich menu."""
    size: RichMenuSize
    """The size of the menu and of its image in pixels, such as 2500 x 1686, 2500 x 843 or 800 x 270."""
    selected: bool
    """Whether the menu is open at first."""
    name: str
    """A name of up to 300 characters for yourself; nobody else sees it. Counted in grapheme clusters."""
    chat_bar_text: str = attrs.field(metadata={"wire": "chatBarText"})
    """The text of up to 14 characters in the chat bar, which opens and closes the menu. Counted in
    grapheme clusters.
    """
    areas: tuple[RichMenuArea, ...]
    """The areas that react to taps, up to 20."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuListResponse(Model):
    """The rich menus that exist.

    See https://developers.line.biz/en/reference/messaging-api/#get-rich-menu-list
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuListResponse")

    richmenus: tuple[RichMenuResponse, ...]
    """The rich menus."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuAliasResponse(Model):
    """An alias of a rich menu.

    See https://developers.line.biz/en/reference/messaging-api/#get-rich-menu-alias-by-id
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuAliasResponse")

    rich_menu_alias_id: str = attrs.field(metadata={"wire": "richMenuAliasId"})
    """The alias."""
    rich_menu_id: str = attrs.field(metadata={"wire": "richMenuId"})
    """Id of the rich menu."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuAliasListResponse(Model):
    """The aliases of rich menus that exist.

    See https://developers.line.biz/en/reference/messaging-api/#get-rich-menu-alias-list
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuAliasListResponse")

    aliases: tuple[RichMenuAliasResponse, ...]
    """The aliases."""


@attrs.frozen(kw_only=True, repr=False)
class RichMenuBatchProgressResponse(Model):
    """How far a batch of operations on rich menus is.

    See
    https://developers.line.biz/en/reference/messaging-api/#get-batch-control-rich-menus-progress-status
    """

    _of = schema_of("ottbuild.providers.line", "RichMenuBatchProgressResponse")

    phase: Literal["ongoing", "succeeded", "failed"]
    """How far it is; failed if it did not work for at least one person."""
    accepted_time: str = attrs.field(metadata={"wire": "acceptedTime"})
    """When the request was accepted."""
    completed_time: str | None = attrs.field(default=None, metadata={"wire": "completedTime"})
    """When it was over."""


@attrs.frozen(kw_only=True, repr=False)
class MessageCount(Model):
    """How many messages were sent on a day.

    See https://developers.line.biz/en/reference/line-notification-messages/
    """

    _of = schema_of("ottbuild.providers.line", "MessageCount")

    status: Literal["ready", "unready", "out_of_service"]
    """Whether the messages of that day are counted; out_of_service for days before 2018-03-31."""
    success: int | None = None
    """How many messages were sent; only once they are counted."""


@attrs.frozen(kw_only=True, repr=False)
class Webhook(Model):
    """What LINE sends to the webhook. There are no events where it only tests the connection.

    See https://developers.line.biz/en/reference/messaging-api/#request-body
    """

    _of = schema_of("ottbuild.providers.line", "Webhook")

    destination: str | None = None
    """Id of the bot that the events are for."""
    events: tuple[Event, ...] | None = None
    """The events."""


@attrs.frozen(kw_only=True, repr=False)
class DeliveryContext(Model):
    """How the event was delivered.

    See https://developers.line.biz/en/reference/messaging-api/#common-properties
    """

    _of = schema_of("ottbuild.providers.line", "DeliveryContext")

    is_redelivery: bool | None = attrs.field(default=None, metadata={"wire": "isRedelivery"})
    """Whether the event is sent again."""


@attrs.frozen(kw_only=True, repr=False)
class MessageEvent(Model):
    """A message of a person.

    See https://developers.line.biz/en/reference/messaging-api/#message-event
    """

    _of = schema_of("ottbuild.providers.line", "MessageEvent")
    _tag = "type"
    _tags = ("message",)

    type: Literal["message"] = attrs.field(default="message", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    reply_token: str | None = attrs.field(default=None, metadata={"wire": "replyToken"})
    """Token for one reply, within a minute of the event."""
    message: ReceivedMessage | None = None
    """A message of a person."""


@attrs.frozen(kw_only=True, repr=False)
class MessageEditedEvent(Model):
    """A person changed a message in a group; of several events, the one with the latest timestamp
    holds.

    See https://developers.line.biz/en/reference/messaging-api/#edit-event
    """

    _of = schema_of("ottbuild.providers.line", "MessageEditedEvent")
    _tag = "type"
    _tags = ("messageEdited",)

    type: Literal["messageEdited"] = attrs.field(default="messageEdited", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    reply_token: str | None = attrs.field(default=None, metadata={"wire": "replyToken"})
    """Token for one reply, within a minute of the event."""
    message: ReceivedMessage | None = None
    """A message of a person."""


@attrs.frozen(kw_only=True, repr=False)
class UnsendEvent(Model):
    """A person took a message back.

    See https://developers.line.biz/en/reference/messaging-api/#unsend-event
    """

    _of = schema_of("ottbuild.providers.line", "UnsendEvent")
    _tag = "type"
    _tags = ("unsend",)

    type: Literal["unsend"] = attrs.field(default="unsend", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    unsend: Unsent | None = None
    """The message that was taken back."""


@attrs.frozen(kw_only=True, repr=False)
class Unsent(Model):
    """The message that was taken back.

    See https://developers.line.biz/en/reference/messaging-api/#unsend-event
    """

    _of = schema_of("ottbuild.providers.line", "Unsent")

    message_id: str | None = attrs.field(default=None, metadata={"wire": "messageId"})
    """Id of the message."""


@attrs.frozen(kw_only=True, repr=False)
class FollowEvent(Model):
    """A person added the account as a friend, or no longer blocks it.

    See https://developers.line.biz/en/reference/messaging-api/#follow-event
    """

    _of = schema_of("ottbuild.providers.line", "FollowEvent")
    _tag = "type"
    _tags = ("follow",)

    type: Literal["follow"] = attrs.field(default="follow", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    reply_token: str | None = attrs.field(default=None, metadata={"wire": "replyToken"})
    """Token for one reply, within a minute of the event."""
    follow: Followed | None = None
    """How the account was added."""


@attrs.frozen(kw_only=True, repr=False)
class Followed(Model):
    """How the account was added.

    See https://developers.line.biz/en/reference/messaging-api/#follow-event
    """

    _of = schema_of("ottbuild.providers.line", "Followed")

    is_unblocked: bool | None = attrs.field(default=None, metadata={"wire": "isUnblocked"})
    """Whether the person had blocked the account."""


@attrs.frozen(kw_only=True, repr=False)
class UnfollowEvent(Model):
    """A person blocked the account.

    See https://developers.line.biz/en/reference/messaging-api/#unfollow-event
    """

    _of = schema_of("ottbuild.providers.line", "UnfollowEvent")
    _tag = "type"
    _tags = ("unfollow",)

    type: Literal["unfollow"] = attrs.field(default="unfollow", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""


@attrs.frozen(kw_only=True, repr=False)
class JoinEvent(Model):
    """The account joined a group chat or a chat of several people.

    See https://developers.line.biz/en/reference/messaging-api/#join-event
    """

    _of = schema_of("ottbuild.providers.line", "JoinEvent")
    _tag = "type"
    _tags = ("join",)

    type: Literal["join"] = attrs.field(default="join", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    reply_token: str | None = attrs.field(default=None, metadata={"wire": "replyToken"})
    """Token for one reply, within a minute of the event."""


@attrs.frozen(kw_only=True, repr=False)
class LeaveEvent(Model):
    """The account left a group chat, or was removed from it.

    See https://developers.line.biz/en/reference/messaging-api/#leave-event
    """

    _of = schema_of("ottbuild.providers.line", "LeaveEvent")
    _tag = "type"
    _tags = ("leave",)

    type: Literal["leave"] = attrs.field(default="leave", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""


@attrs.frozen(kw_only=True, repr=False)
class MemberJoinedEvent(Model):
    """People joined a chat that the account is in.

    See https://developers.line.biz/en/reference/messaging-api/#member-joined-event
    """

    _of = schema_of("ottbuild.providers.line", "MemberJoinedEvent")
    _tag = "type"
    _tags = ("memberJoined",)

    type: Literal["memberJoined"] = attrs.field(default="memberJoined", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    reply_token: str | None = attrs.field(default=None, metadata={"wire": "replyToken"})
    """Token for one reply, within a minute of the event."""
    joined: Members | None = None
    """People who joined or left."""


@attrs.frozen(kw_only=True, repr=False)
class MemberLeftEvent(Model):
    """People left a chat that the account is in.

    See https://developers.line.biz/en/reference/messaging-api/#member-left-event
    """

    _of = schema_of("ottbuild.providers.line", "MemberLeftEvent")
    _tag = "type"
    _tags = ("memberLeft",)

    type: Literal["memberLeft"] = attrs.field(default="memberLeft", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    left: Members | None = None
    """People who joined or left."""


@attrs.frozen(kw_only=True, repr=False)
class Members(Model):
    """People who joined or left.

    See https://developers.line.biz/en/reference/messaging-api/#member-joined-event
    """

    _of = schema_of("ottbuild.providers.line", "Members")

    members: tuple[UserSource, ...] | None = None
    """The people."""


@attrs.frozen(kw_only=True, repr=False)
class PostbackEvent(Model):
    """A person tapped something with a postback action.

    See https://developers.line.biz/en/reference/messaging-api/#postback-event
    """

    _of = schema_of("ottbuild.providers.line", "PostbackEvent")
    _tag = "type"
    _tags = ("postback",)

    type: Literal["postback"] = attrs.field(default="postback", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    reply_token: str | None = attrs.field(default=None, metadata={"wire": "replyToken"})
    """Token for one reply, within a minute of the event."""
    postback: Postback | None = None
    """What the action says."""


@attrs.frozen(kw_only=True, repr=False)
class Postback(Model):
    """What the action says.

    See https://developers.line.biz/en/reference/messaging-api/#postback-event
    """

    _of = schema_of("ottbuild.providers.line", "Postback")

    data: str | None = None
    """The data of the action."""
    params: Mapping[str, str] | None = None
    """The date and time that was chosen, or the rich menu that was switched to."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("params",), ())


@attrs.frozen(kw_only=True, repr=False)
class VideoPlayCompleteEvent(Model):
    """A person watched a video to its end.

    See https://developers.line.biz/en/reference/messaging-api/#video-viewing-complete
    """

    _of = schema_of("ottbuild.providers.line", "VideoPlayCompleteEvent")
    _tag = "type"
    _tags = ("videoPlayComplete",)

    type: Literal["videoPlayComplete"] = attrs.field(default="videoPlayComplete", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    reply_token: str | None = attrs.field(default=None, metadata={"wire": "replyToken"})
    """Token for one reply, within a minute of the event."""
    video_play_complete: VideoPlayComplete | None = attrs.field(default=None, metadata={"wire": "videoPlayComplete"})
    """The video."""


@attrs.frozen(kw_only=True, repr=False)
class VideoPlayComplete(Model):
    """The video.

    See https://developers.line.biz/en/reference/messaging-api/#video-viewing-complete
    """

    _of = schema_of("ottbuild.providers.line", "VideoPlayComplete")

    tracking_id: str | None = attrs.field(default=None, metadata={"wire": "trackingId"})
    """The id that the video message has."""


@attrs.frozen(kw_only=True, repr=False)
class BeaconEvent(Model):
    """A person is near a beacon.

    See https://developers.line.biz/en/reference/messaging-api/#beacon-event
    """

    _of = schema_of("ottbuild.providers.line", "BeaconEvent")
    _tag = "type"
    _tags = ("beacon",)

    type: Literal["beacon"] = attrs.field(default="beacon", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    reply_token: str | None = attrs.field(default=None, metadata={"wire": "replyToken"})
    """Token for one reply, within a minute of the event."""
    beacon: Beacon | None = None
    """The beacon."""


@attrs.frozen(kw_only=True, repr=False)
class Beacon(Model):
    """The beacon.

    See https://developers.line.biz/en/reference/messaging-api/#beacon-event
    """

    _of = schema_of("ottbuild.providers.line", "Beacon")

    hwid: str | None = None
    """Id of the beacon."""
    type: Literal["enter", "banner", "stay"] | None = None
    """Whether the person came near, tapped a banner, or stays."""
    dm: str | None = None
    """The message of the device, in hexadecimal."""


@attrs.frozen(kw_only=True, repr=False)
class AccountLinkEvent(Model):
    """A person linked the LINE account with an account of yours.

    See https://developers.line.biz/en/reference/messaging-api/#account-link-event
    """

    _of = schema_of("ottbuild.providers.line", "AccountLinkEvent")
    _tag = "type"
    _tags = ("accountLink",)

    type: Literal["accountLink"] = attrs.field(default="accountLink", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    reply_token: str | None = attrs.field(default=None, metadata={"wire": "replyToken"})
    """Token for one reply, within a minute of the event."""
    link: AccountLink | None = None
    """Whether it was linked."""


@attrs.frozen(kw_only=True, repr=False)
class AccountLink(Model):
    """Whether it was linked.

    See https://developers.line.biz/en/reference/messaging-api/#account-link-event
    """

    _of = schema_of("ottbuild.providers.line", "AccountLink")

    result: Literal["ok", "failed"] | None = None
    """Whether it was linked."""
    nonce: str | None = None
    """The number that you gave for it."""


@attrs.frozen(kw_only=True, repr=False)
class MembershipEvent(Model):
    """A person joined, renewed or left a membership.

    See https://developers.line.biz/en/reference/messaging-api/#membership-event
    """

    _of = schema_of("ottbuild.providers.line", "MembershipEvent")
    _tag = "type"
    _tags = ("membership",)

    type: Literal["membership"] = attrs.field(default="membership", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    reply_token: str | None = attrs.field(default=None, metadata={"wire": "replyToken"})
    """Token for one reply, within a minute of the event."""
    membership: Membership | None = None
    """The membership."""


@attrs.frozen(kw_only=True, repr=False)
class Membership(Model):
    """The membership.

    See https://developers.line.biz/en/reference/messaging-api/#membership-event
    """

    _of = schema_of("ottbuild.providers.line", "Membership")

    type: Literal["joined", "left", "renewed"] | None = None
    """What became of it."""
    membership_id: int | None = attrs.field(default=None, metadata={"wire": "membershipId"})
    """Id of the membership."""


@attrs.frozen(kw_only=True, repr=False)
class ModuleEvent(Model):
    """The module channel was attached to an account, or detached from it.

    See https://developers.line.biz/en/reference/partner-docs/#module-webhook-event-object
    """

    _of = schema_of("ottbuild.providers.line", "ModuleEvent")
    _tag = "type"
    _tags = ("module",)

    type: Literal["module"] = attrs.field(default="module", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    module: Module | None = None
    """What became of the module channel."""


@attrs.frozen(kw_only=True, repr=False)
class Module(Model):
    """What became of the module channel.

    See https://developers.line.biz/en/reference/partner-docs/#module-webhook-event-object
    """

    _of = schema_of("ottbuild.providers.line", "Module")

    type: Literal["attached", "detached"] | None = None
    """What became of it."""
    bot_id: str | None = attrs.field(default=None, metadata={"wire": "botId"})
    """Id of the bot of the account."""
    scopes: tuple[str, ...] | None = None
    """What the admin of the account allows; if attached."""
    reason: Literal["bot_deleted"] | None = None
    """Why it was detached."""


@attrs.frozen(kw_only=True, repr=False)
class ActivatedEvent(Model):
    """The module channel may answer in the chat now.

    See https://developers.line.biz/en/reference/partner-docs/#activated-event
    """

    _of = schema_of("ottbuild.providers.line", "ActivatedEvent")
    _tag = "type"
    _tags = ("activated",)

    type: Literal["activated"] = attrs.field(default="activated", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    chat_control: ChatControl | None = attrs.field(default=None, metadata={"wire": "chatControl"})
    """How long it may."""


@attrs.frozen(kw_only=True, repr=False)
class ChatControl(Model):
    """How long it may.

    See https://developers.line.biz/en/reference/partner-docs/#activated-event
    """

    _of = schema_of("ottbuild.providers.line", "ChatControl")

    expire_at: int | None = attrs.field(default=None, metadata={"wire": "expireAt"})
    """Until when, in milliseconds since 1970."""


@attrs.frozen(kw_only=True, repr=False)
class DeactivatedEvent(Model):
    """The module channel may no longer answer in the chat.

    See https://developers.line.biz/en/reference/partner-docs/#deactivated-event
    """

    _of = schema_of("ottbuild.providers.line", "DeactivatedEvent")
    _tag = "type"
    _tags = ("deactivated",)

    type: Literal["deactivated"] = attrs.field(default="deactivated", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""


@attrs.frozen(kw_only=True, repr=False)
class BotSuspendedEvent(Model):
    """The account was suspended.

    See https://developers.line.biz/en/reference/partner-docs/#botsuspend-event
    """

    _of = schema_of("ottbuild.providers.line", "BotSuspendedEvent")
    _tag = "type"
    _tags = ("botSuspended",)

    type: Literal["botSuspended"] = attrs.field(default="botSuspended", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""


@attrs.frozen(kw_only=True, repr=False)
class BotResumedEvent(Model):
    """The account is no longer suspended.

    See https://developers.line.biz/en/reference/partner-docs/#botresumed-event
    """

    _of = schema_of("ottbuild.providers.line", "BotResumedEvent")
    _tag = "type"
    _tags = ("botResumed",)

    type: Literal["botResumed"] = attrs.field(default="botResumed", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""


@attrs.frozen(kw_only=True, repr=False)
class DeliveryEvent(Model):
    """A notification message reached a person.

    See
    https://developers.line.biz/en/docs/partner-docs/line-notification-messages/message-sending-complete-webhook-event/
    """

    _of = schema_of("ottbuild.providers.line", "DeliveryEvent")
    _tag = "type"
    _tags = ("delivery",)

    type: Literal["delivery"] = attrs.field(default="delivery", metadata={"const": True})
    """Kind of the event."""
    mode: Literal["active", "standby"] | None = None
    """Whether the account may answer; standby if another module has the chat."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    source: Source | None = None
    """Where an event comes from."""
    webhook_event_id: str | None = attrs.field(default=None, metadata={"wire": "webhookEventId"})
    """Id of the event; the same when it is sent again."""
    delivery_context: DeliveryContext | None = attrs.field(default=None, metadata={"wire": "deliveryContext"})
    """How the event was delivered."""
    delivery: Delivery | None = None
    """The notification message."""


@attrs.frozen(kw_only=True, repr=False)
class Delivery(Model):
    """The notification message.

    See
    https://developers.line.biz/en/docs/partner-docs/line-notification-messages/message-sending-complete-webhook-event/
    """

    _of = schema_of("ottbuild.providers.line", "Delivery")

    data: str | None = None
    """The hash of the phone number, or the delivery tag of the request."""


@attrs.frozen(kw_only=True, repr=False)
class UserSource(Model):
    """A chat with one person.

    See https://developers.line.biz/en/reference/messaging-api/#source-user
    """

    _of = schema_of("ottbuild.providers.line", "UserSource")
    _tag = "type"
    _tags = ("user",)

    type: Literal["user"] = attrs.field(default="user", metadata={"const": True})
    user_id: str | None = attrs.field(default=None, metadata={"wire": "userId"})
    """Id of the person; absent where the person does not share it."""


@attrs.frozen(kw_only=True, repr=False)
class GroupSource(Model):
    """A group chat.

    See https://developers.line.biz/en/reference/messaging-api/#source-user
    """

    _of = schema_of("ottbuild.providers.line", "GroupSource")
    _tag = "type"
    _tags = ("group",)

    type: Literal["group"] = attrs.field(default="group", metadata={"const": True})
    group_id: str | None = attrs.field(default=None, metadata={"wire": "groupId"})
    """Id of the group."""
    user_id: str | None = attrs.field(default=None, metadata={"wire": "userId"})
    """Id of the person; absent where the person does not share it."""


@attrs.frozen(kw_only=True, repr=False)
class RoomSource(Model):
    """A chat of several people.

    See https://developers.line.biz/en/reference/messaging-api/#source-user
    """

    _of = schema_of("ottbuild.providers.line", "RoomSource")
    _tag = "type"
    _tags = ("room",)

    type: Literal["room"] = attrs.field(default="room", metadata={"const": True})
    room_id: str | None = attrs.field(default=None, metadata={"wire": "roomId"})
    """Id of the chat."""
    user_id: str | None = attrs.field(default=None, metadata={"wire": "userId"})
    """Id of the person; absent where the person does not share it."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedText(Model):
    """A text.

    See https://developers.line.biz/en/reference/messaging-api/#wh-text
    """

    _of = schema_of("ottbuild.providers.line", "ReceivedText")
    _tag = "type"
    _tags = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    """Kind of the message."""
    id: str | None = None
    """Id of the message."""
    quote_token: str | None = attrs.field(default=None, metadata={"wire": "quoteToken"})
    """Token to quote the message."""
    mark_as_read_token: str | None = attrs.field(default=None, metadata={"wire": "markAsReadToken"})
    """Token to mark the message as read."""
    text: str | None = None
    """The text."""
    emojis: tuple[ReceivedEmoji, ...] | None = None
    """The LINE emojis in the text."""
    mention: ReceivedMention | None = None
    """Whom a text mentions."""
    quoted_message_id: str | None = attrs.field(default=None, metadata={"wire": "quotedMessageId"})
    """Id of the message that this one quotes."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedEmoji(Model):
    """A LINE emoji in a text.

    See https://developers.line.biz/en/reference/messaging-api/#wh-text
    """

    _of = schema_of("ottbuild.providers.line", "ReceivedEmoji")

    index: int | None = None
    """Where it is, in UTF-16 code units."""
    length: int | None = None
    """How long the text is that stands for it."""
    product_id: str | None = attrs.field(default=None, metadata={"wire": "productId"})
    """Id of the set."""
    emoji_id: str | None = attrs.field(default=None, metadata={"wire": "emojiId"})
    """Id in the set."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedMention(Model):
    """Whom a text mentions.

    See https://developers.line.biz/en/reference/messaging-api/#wh-text
    """

    _of = schema_of("ottbuild.providers.line", "ReceivedMention")

    mentionees: tuple[ReceivedMentionee, ...] | None = None
    """The mentions."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedMentionee(Model):
    """A mention in a text.

    See https://developers.line.biz/en/reference/messaging-api/#wh-text
    """

    _of = schema_of("ottbuild.providers.line", "ReceivedMentionee")

    index: int | None = None
    """Where it is, in UTF-16 code units."""
    length: int | None = None
    """How long it is."""
    type: Literal["user", "all"] | None = None
    """Whether it is for one person or for all."""
    user_id: str | None = attrs.field(default=None, metadata={"wire": "userId"})
    """Id of the person."""
    is_self: bool | None = attrs.field(default=None, metadata={"wire": "isSelf"})
    """Whether it is the bot that is mentioned."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedImage(Model):
    """An image.

    See https://developers.line.biz/en/reference/messaging-api/#wh-image
    """

    _of = schema_of("ottbuild.providers.line", "ReceivedImage")
    _tag = "type"
    _tags = ("image",)

    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    """Kind of the message."""
    id: str | None = None
    """Id of the message."""
    quote_token: str | None = attrs.field(default=None, metadata={"wire": "quoteToken"})
    """Token to quote the message."""
    mark_as_read_token: str | None = attrs.field(default=None, metadata={"wire": "markAsReadToken"})
    """Token to mark the message as read."""
    content_provider: ContentProvider | None = attrs.field(default=None, metadata={"wire": "contentProvider"})
    """Where the content can be fetched."""
    image_set: ImageSet | None = attrs.field(default=None, metadata={"wire": "imageSet"})
    """Images that were sent together."""


@attrs.frozen(kw_only=True, repr=False)
class ImageSet(Model):
    """Images that were sent together.

    See https://developers.line.biz/en/reference/messaging-api/#wh-image
    """

    _of = schema_of("ottbuild.providers.line", "ImageSet")

    id: str | None = None
    """Id of the set."""
    index: int | None = None
    """Number of the image, from 1."""
    total: int | None = None
    """How many images there are."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedVideo(Model):
    """A video.

    See https://developers.line.biz/en/reference/messaging-api/#wh-video
    """

    _of = schema_of("ottbuild.providers.line", "ReceivedVideo")
    _tag = "type"
    _tags = ("video",)

    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    """Kind of the message."""
    id: str | None = None
    """Id of the message."""
    quote_token: str | None = attrs.field(default=None, metadata={"wire": "quoteToken"})
    """Token to quote the message."""
    mark_as_read_token: str | None = attrs.field(default=None, metadata={"wire": "markAsReadToken"})
    """Token to mark the message as read."""
    duration: int | None = None
    """How long it is, in milliseconds."""
    content_provider: ContentProvider | None = attrs.field(default=None, metadata={"wire": "contentProvider"})
    """Where the content can be fetched."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedAudio(Model):
    """A sound.

    See https://developers.line.biz/en/reference/messaging-api/#wh-audio
    """

    _of = schema_of("ottbuild.providers.line", "ReceivedAudio")
    _tag = "type"
    _tags = ("audio",)

    type: Literal["audio"] = attrs.field(default="audio", metadata={"const": True})
    """Kind of the message."""
    id: str | None = None
    """Id of the message."""
    quote_token: str | None = attrs.field(default=None, metadata={"wire": "quoteToken"})
    """Token to quote the message."""
    mark_as_read_token: str | None = attrs.field(default=None, metadata={"wire": "markAsReadToken"})
    """Token to mark the message as read."""
    duration: int | None = None
    """How long it is, in milliseconds."""
    content_provider: ContentProvider | None = attrs.field(default=None, metadata={"wire": "contentProvider"})
    """Where the content can be fetched."""


@attrs.frozen(kw_only=True, repr=False)
class ContentProvider(Model):
    """Where the content can be fetched.

    See https://developers.line.biz/en/reference/messaging-api/#wh-image
    """

    _of = schema_of("ottbuild.providers.line", "ContentProvider")

    type: Literal["line", "external"] | None = None
    """Whether LINE has it."""
    original_content_url: str | None = attrs.field(default=None, metadata={"wire": "originalContentUrl"})
    """Where it is if LINE does not have it."""
    preview_image_url: str | None = attrs.field(default=None, metadata={"wire": "previewImageUrl"})
    """Where its preview is if LINE does not have it."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedFile(Model):
    """A file.

    See https://developers.line.biz/en/reference/messaging-api/#wh-file
    """

    _of = schema_of("ottbuild.providers.line", "ReceivedFile")
    _tag = "type"
    _tags = ("file",)

    type: Literal["file"] = attrs.field(default="file", metadata={"const": True})
    """Kind of the message."""
    id: str | None = None
    """Id of the message."""
    quote_token: str | None = attrs.field(default=None, metadata={"wire": "quoteToken"})
    """Token to quote the message."""
    mark_as_read_token: str | None = attrs.field(default=None, metadata={"wire": "markAsReadToken"})
    """Token to mark the message as read."""
    file_name: str | None = attrs.field(default=None, metadata={"wire": "fileName"})
    """Name of the file."""
    file_size: int | None = attrs.field(default=None, metadata={"wire": "fileSize"})
    """Its size in bytes."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedLocation(Model):
    """A place.

    See https://developers.line.biz/en/reference/messaging-api/#wh-location
    """

    _of = schema_of("ottbuild.providers.line", "ReceivedLocation")
    _tag = "type"
    _tags = ("location",)

    type: Literal["location"] = attrs.field(default="location", metadata={"const": True})
    """Kind of the message."""
    id: str | None = None
    """Id of the message."""
    quote_token: str | None = attrs.field(default=None, metadata={"wire": "quoteToken"})
    """Token to quote the message."""
    mark_as_read_token: str | None = attrs.field(default=None, metadata={"wire": "markAsReadToken"})
    """Token to mark the message as read."""
    title: str | None = None
    """Name of the place."""
    address: str | None = None
    """Its address."""
    latitude: float | None = None
    """Its latitude."""
    longitude: float | None = None
    """Its longitude."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedSticker(Model):
    """A sticker.

    See https://developers.line.biz/en/reference/messaging-api/#wh-sticker
    """

    _of = schema_of("ottbuild.providers.line", "ReceivedSticker")
    _tag = "type"
    _tags = ("sticker",)

    type: Literal["sticker"] = attrs.field(default="sticker", metadata={"const": True})
    """Kind of the message."""
    id: str | None = None
    """Id of the message."""
    quote_token: str | None = attrs.field(default=None, metadata={"wire": "quoteToken"})
    """Token to quote the message."""
    mark_as_read_token: str | None = attrs.field(default=None, metadata={"wire": "markAsReadToken"})
    """Token to mark the message as read."""
    package_id: str | None = attrs.field(default=None, metadata={"wire": "packageId"})
    """Id of the set."""
    sticker_id: str | None = attrs.field(default=None, metadata={"wire": "stickerId"})
    """Id in the set."""
    sticker_resource_type: (
        Literal[
            "STATIC",
            "ANIMATION",
            "SOUND",
            "ANIMATION_SOUND",
            "POPUP",
            "POPUP_SOUND",
            "CUSTOM",
            "MESSAGE",
            "NAME_TEXT",
            "PER_STICKER_TEXT",
        ]
        | None
    ) = attrs.field(default=None, metadata={"wire": "stickerResourceType"})
    """Kind of the sticker."""
    keywords: tuple[str, ...] | None = None
    """Words for it."""
    text: str | None = None
    """The text that the person wrote on it."""
    quoted_message_id: str | None = attrs.field(default=None, metadata={"wire": "quotedMessageId"})
    """Id of the message that this one quotes."""


Area: TypeAlias = Literal[
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
]
"""An area of Japan (jp), Taiwan (tw), Thailand (th) or Indonesia (id)."""
RichMenuBatchOperation: TypeAlias = (
    RichMenuBatchLinkOperation | RichMenuBatchUnlinkOperation | RichMenuBatchUnlinkAllOperation | Unknown
)
"""What is done to everybody who has a certain rich menu, or any."""
Recipient: TypeAlias = AudienceRecipient | RedeliveryRecipient | OperatorRecipient | Unknown
"""An audience, an earlier narrowcast, or a combination of them."""
DemographicFilter: TypeAlias = (
    GenderFilter | AgeFilter | AppTypeFilter | AreaFilter | SubscriptionPeriodFilter | OperatorFilter | Unknown
)
"""A choice of people by one trait, or a combination of such choices."""
Message: TypeAlias = (
    TextMessage
    | TextMessageV2
    | StickerMessage
    | ImageMessage
    | VideoMessage
    | AudioMessage
    | LocationMessage
    | ImagemapMessage
    | TemplateMessage
    | FlexMessage
    | CouponMessage
    | Unknown
)
"""A message of any kind."""
Substitution: TypeAlias = MentionSubstitution | EmojiSubstitution | Unknown
"""What takes the place of a placeholder."""
Mentionee: TypeAlias = UserMentionee | AllMentionee | Unknown
"""Who is mentioned."""
ImagemapAction: TypeAlias = UriImagemapAction | MessageImagemapAction | ClipboardImagemapAction | Unknown
"""What a tap on an area of the image does."""
Template: TypeAlias = ButtonsTemplate | ConfirmTemplate | CarouselTemplate | ImageCarouselTemplate | Unknown
"""The content of a template message."""
Action: TypeAlias = (
    PostbackAction
    | MessageAction
    | UriAction
    | DatetimePickerAction
    | CameraAction
    | CameraRollAction
    | LocationAction
    | RichMenuSwitchAction
    | ClipboardAction
    | Unknown
)
"""What a tap does; not every place takes every kind."""
FlexContainer: TypeAlias = FlexBubble | FlexCarousel | Unknown
"""One bubble, or several side by side."""
FlexHero: TypeAlias = FlexBox | FlexImage | FlexVideo | Unknown
"""The block with the main picture; a box, an image or a video."""
FlexComponent: TypeAlias = (
    FlexBox | FlexButton | FlexImage | FlexVideo | FlexIcon | FlexText | FlexSpan | FlexSeparator | FlexFiller | Unknown
)
"""A component of a box; which kinds it takes depends on its layout."""
FlexAltContent: TypeAlias = FlexBox | FlexImage | Unknown
"""What is shown where the video can't be; a box or an image."""
Event: TypeAlias = (
    MessageEvent
    | MessageEditedEvent
    | UnsendEvent
    | FollowEvent
    | UnfollowEvent
    | JoinEvent
    | LeaveEvent
    | MemberJoinedEvent
    | MemberLeftEvent
    | PostbackEvent
    | VideoPlayCompleteEvent
    | BeaconEvent
    | AccountLinkEvent
    | MembershipEvent
    | ModuleEvent
    | ActivatedEvent
    | DeactivatedEvent
    | BotSuspendedEvent
    | BotResumedEvent
    | DeliveryEvent
    | Unknown
)
"""Something that happened."""
Source: TypeAlias = UserSource | GroupSource | RoomSource | Unknown
"""Where an event comes from."""
ReceivedMessage: TypeAlias = (
    ReceivedText
    | ReceivedImage
    | ReceivedVideo
    | ReceivedAudio
    | ReceivedFile
    | ReceivedLocation
    | ReceivedSticker
    | Unknown
)
"""A message of a person."""

readable(globals())
