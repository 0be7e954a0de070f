"""How the models of LINE are made from wire JSON."""

# Generated from spec/line.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data as they mostly are; for others it raises some exception.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.payloads.hidden import NO_FIELDS, freeze
from ottbuild.payloads.readers import keep, twin, unknown, unusual
from ottbuild.providers.line import models
from ottbuild.schemas.jsondata import ARRAY, LARGEST_INTEGER, LEAST_INTEGER, OBJECT, type_of

_REPLY_REQUEST = twin(models.ReplyRequest)
_PUSH_REQUEST = twin(models.PushRequest)
_MULTICAST_REQUEST = twin(models.MulticastRequest)
_BROADCAST_REQUEST = twin(models.BroadcastRequest)
_NARROWCAST_REQUEST = twin(models.NarrowcastRequest)
_VALIDATE_REQUEST = twin(models.ValidateRequest)
_LOADING_INDICATOR_REQUEST = twin(models.LoadingIndicatorRequest)
_MARK_AS_READ_REQUEST = twin(models.MarkAsReadRequest)
_MARK_CHAT_AS_READ_REQUEST = twin(models.MarkChatAsReadRequest)
_CHAT_REFERENCE = twin(models.ChatReference)
_RICH_MENU_REQUEST = twin(models.RichMenuRequest)
_RICH_MENU_SIZE = twin(models.RichMenuSize)
_RICH_MENU_AREA = twin(models.RichMenuArea)
_RICH_MENU_BOUNDS = twin(models.RichMenuBounds)
_RICH_MENU_BULK_LINK_REQUEST = twin(models.RichMenuBulkLinkRequest)
_RICH_MENU_BULK_UNLINK_REQUEST = twin(models.RichMenuBulkUnlinkRequest)
_RICH_MENU_BATCH_REQUEST = twin(models.RichMenuBatchRequest)
_RICH_MENU_BATCH_LINK_OPERATION = twin(models.RichMenuBatchLinkOperation)
_RICH_MENU_BATCH_UNLINK_OPERATION = twin(models.RichMenuBatchUnlinkOperation)
_RICH_MENU_BATCH_UNLINK_ALL_OPERATION = twin(models.RichMenuBatchUnlinkAllOperation)
_CREATE_RICH_MENU_ALIAS_REQUEST = twin(models.CreateRichMenuAliasRequest)
_UPDATE_RICH_MENU_ALIAS_REQUEST = twin(models.UpdateRichMenuAliasRequest)
_AUDIENCE_RECIPIENT = twin(models.AudienceRecipient)
_REDELIVERY_RECIPIENT = twin(models.RedeliveryRecipient)
_OPERATOR_RECIPIENT = twin(models.OperatorRecipient)
_NARROWCAST_FILTER = twin(models.NarrowcastFilter)
_GENDER_FILTER = twin(models.GenderFilter)
_AGE_FILTER = twin(models.AgeFilter)
_APP_TYPE_FILTER = twin(models.AppTypeFilter)
_AREA_FILTER = twin(models.AreaFilter)
_SUBSCRIPTION_PERIOD_FILTER = twin(models.SubscriptionPeriodFilter)
_OPERATOR_FILTER = twin(models.OperatorFilter)
_LIMIT = twin(models.Limit)
_PNP_PUSH_REQUEST = twin(models.PnpPushRequest)
_PNP_TEMPLATED_PUSH_REQUEST = twin(models.PnpTemplatedPushRequest)
_PNP_TEMPLATE_BODY = twin(models.PnpTemplateBody)
_PNP_EMPHASIZED_ITEM = twin(models.PnpEmphasizedItem)
_PNP_ITEM = twin(models.PnpItem)
_PNP_BUTTON = twin(models.PnpButton)
_TEXT_MESSAGE = twin(models.TextMessage)
_TEXT_EMOJI = twin(models.TextEmoji)
_TEXT_MESSAGE_V2 = twin(models.TextMessageV2)
_MENTION_SUBSTITUTION = twin(models.MentionSubstitution)
_USER_MENTIONEE = twin(models.UserMentionee)
_ALL_MENTIONEE = twin(models.AllMentionee)
_EMOJI_SUBSTITUTION = twin(models.EmojiSubstitution)
_STICKER_MESSAGE = twin(models.StickerMessage)
_IMAGE_MESSAGE = twin(models.ImageMessage)
_VIDEO_MESSAGE = twin(models.VideoMessage)
_AUDIO_MESSAGE = twin(models.AudioMessage)
_LOCATION_MESSAGE = twin(models.LocationMessage)
_COUPON_MESSAGE = twin(models.CouponMessage)
_QUICK_REPLY = twin(models.QuickReply)
_QUICK_REPLY_ITEM = twin(models.QuickReplyItem)
_SENDER = twin(models.Sender)
_IMAGEMAP_MESSAGE = twin(models.ImagemapMessage)
_BASE_SIZE = twin(models.BaseSize)
_IMAGEMAP_VIDEO = twin(models.ImagemapVideo)
_IMAGEMAP_EXTERNAL_LINK = twin(models.ImagemapExternalLink)
_URI_IMAGEMAP_ACTION = twin(models.UriImagemapAction)
_MESSAGE_IMAGEMAP_ACTION = twin(models.MessageImagemapAction)
_CLIPBOARD_IMAGEMAP_ACTION = twin(models.ClipboardImagemapAction)
_IMAGEMAP_AREA = twin(models.ImagemapArea)
_TEMPLATE_MESSAGE = twin(models.TemplateMessage)
_BUTTONS_TEMPLATE = twin(models.ButtonsTemplate)
_CONFIRM_TEMPLATE = twin(models.ConfirmTemplate)
_CAROUSEL_TEMPLATE = twin(models.CarouselTemplate)
_CAROUSEL_COLUMN = twin(models.CarouselColumn)
_IMAGE_CAROUSEL_TEMPLATE = twin(models.ImageCarouselTemplate)
_IMAGE_CAROUSEL_COLUMN = twin(models.ImageCarouselColumn)
_POSTBACK_ACTION = twin(models.PostbackAction)
_MESSAGE_ACTION = twin(models.MessageAction)
_URI_ACTION = twin(models.UriAction)
_ALT_URI = twin(models.AltUri)
_DATETIME_PICKER_ACTION = twin(models.DatetimePickerAction)
_CAMERA_ACTION = twin(models.CameraAction)
_CAMERA_ROLL_ACTION = twin(models.CameraRollAction)
_LOCATION_ACTION = twin(models.LocationAction)
_RICH_MENU_SWITCH_ACTION = twin(models.RichMenuSwitchAction)
_CLIPBOARD_ACTION = twin(models.ClipboardAction)
_FLEX_MESSAGE = twin(models.FlexMessage)
_FLEX_BUBBLE = twin(models.FlexBubble)
_FLEX_CAROUSEL = twin(models.FlexCarousel)
_BUBBLE_STYLES = twin(models.BubbleStyles)
_BLOCK_STYLE = twin(models.BlockStyle)
_FLEX_BOX = twin(models.FlexBox)
_LINEAR_GRADIENT = twin(models.LinearGradient)
_FLEX_BUTTON = twin(models.FlexButton)
_FLEX_IMAGE = twin(models.FlexImage)
_FLEX_VIDEO = twin(models.FlexVideo)
_FLEX_ICON = twin(models.FlexIcon)
_FLEX_TEXT = twin(models.FlexText)
_FLEX_SPAN = twin(models.FlexSpan)
_FLEX_SEPARATOR = twin(models.FlexSeparator)
_FLEX_FILLER = twin(models.FlexFiller)
_SEND_RESULT = twin(models.SendResult)
_SENT_MESSAGE = twin(models.SentMessage)
_ERROR_RESPONSE = twin(models.ErrorResponse)
_ERROR_DETAIL = twin(models.ErrorDetail)
_NARROWCAST_PROGRESS = twin(models.NarrowcastProgress)
_RICH_MENU_ID_RESPONSE = twin(models.RichMenuIdResponse)
_RICH_MENU_RESPONSE = twin(models.RichMenuResponse)
_RICH_MENU_LIST_RESPONSE = twin(models.RichMenuListResponse)
_RICH_MENU_ALIAS_RESPONSE = twin(models.RichMenuAliasResponse)
_RICH_MENU_ALIAS_LIST_RESPONSE = twin(models.RichMenuAliasListResponse)
_RICH_MENU_BATCH_PROGRESS_RESPONSE = twin(models.RichMenuBatchProgressResponse)
_MESSAGE_COUNT = twin(models.MessageCount)
_WEBHOOK = twin(models.Webhook)
_DELIVERY_CONTEXT = twin(models.DeliveryContext)
_MESSAGE_EVENT = twin(models.MessageEvent)
_MESSAGE_EDITED_EVENT = twin(models.MessageEditedEvent)
_UNSEND_EVENT = twin(models.UnsendEvent)
_UNSENT = twin(models.Unsent)
_FOLLOW_EVENT = twin(models.FollowEvent)
_FOLLOWED = twin(models.Followed)
_UNFOLLOW_EVENT = twin(models.UnfollowEvent)
_JOIN_EVENT = twin(models.JoinEvent)
_LEAVE_EVENT = twin(models.LeaveEvent)
_MEMBER_JOINED_EVENT = twin(models.MemberJoinedEvent)
_MEMBER_LEFT_EVENT = twin(models.MemberLeftEvent)
_MEMBERS = twin(models.Members)
_POSTBACK_EVENT = twin(models.PostbackEvent)
_POSTBACK = twin(models.Postback)
_VIDEO_PLAY_COMPLETE_EVENT = twin(models.VideoPlayCompleteEvent)
_VIDEO_PLAY_COMPLETE = twin(models.VideoPlayComplete)
_BEACON_EVENT = twin(models.BeaconEvent)
_BEACON = twin(models.Beacon)
_ACCOUNT_LINK_EVENT = twin(models.AccountLinkEvent)
_ACCOUNT_LINK = twin(models.AccountLink)
_MEMBERSHIP_EVENT = twin(models.MembershipEvent)
_MEMBERSHIP = twin(models.Membership)
_MODULE_EVENT = twin(models.ModuleEvent)
_MODULE = twin(models.Module)
_ACTIVATED_EVENT = twin(models.ActivatedEvent)
_CHAT_CONTROL = twin(models.ChatControl)
_DEACTIVATED_EVENT = twin(models.DeactivatedEvent)
_BOT_SUSPENDED_EVENT = twin(models.BotSuspendedEvent)
_BOT_RESUMED_EVENT = twin(models.BotResumedEvent)
_DELIVERY_EVENT = twin(models.DeliveryEvent)
_DELIVERY = twin(models.Delivery)
_USER_SOURCE = twin(models.UserSource)
_GROUP_SOURCE = twin(models.GroupSource)
_ROOM_SOURCE = twin(models.RoomSource)
_RECEIVED_TEXT = twin(models.ReceivedText)
_RECEIVED_EMOJI = twin(models.ReceivedEmoji)
_RECEIVED_MENTION = twin(models.ReceivedMention)
_RECEIVED_MENTIONEE = twin(models.ReceivedMentionee)
_RECEIVED_IMAGE = twin(models.ReceivedImage)
_IMAGE_SET = twin(models.ImageSet)
_RECEIVED_VIDEO = twin(models.ReceivedVideo)
_RECEIVED_AUDIO = twin(models.ReceivedAudio)
_CONTENT_PROVIDER = twin(models.ContentProvider)
_RECEIVED_FILE = twin(models.ReceivedFile)
_RECEIVED_LOCATION = twin(models.ReceivedLocation)
_RECEIVED_STICKER = twin(models.ReceivedSticker)


def read_reply_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REPLY_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.notification_disabled = None
    v = o["replyToken"]
    m.reply_token = v if type_of(v) is str else unusual()
    v = o["messages"]
    m.messages = tuple([read_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "notificationDisabled" in o and (v := o["notificationDisabled"]) is not None:
            m.notification_disabled = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.ReplyRequest
    if left:
        keep(m, o)
    return m


def read_push_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PUSH_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.notification_disabled = m.custom_aggregation_units = None
    v = o["to"]
    m.to = v if type_of(v) is str else unusual()
    v = o["messages"]
    m.messages = tuple([read_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "notificationDisabled" in o and (v := o["notificationDisabled"]) is not None:
            m.notification_disabled = v if type_of(v) is bool else unusual()
            left -= 1
        if "customAggregationUnits" in o and (v := o["customAggregationUnits"]) is not None:
            m.custom_aggregation_units = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    m.__class__ = models.PushRequest
    if left:
        keep(m, o)
    return m


def read_multicast_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MULTICAST_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.notification_disabled = m.custom_aggregation_units = None
    v = o["to"]
    m.to = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["messages"]
    m.messages = tuple([read_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "notificationDisabled" in o and (v := o["notificationDisabled"]) is not None:
            m.notification_disabled = v if type_of(v) is bool else unusual()
            left -= 1
        if "customAggregationUnits" in o and (v := o["customAggregationUnits"]) is not None:
            m.custom_aggregation_units = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    m.__class__ = models.MulticastRequest
    if left:
        keep(m, o)
    return m


def read_broadcast_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BROADCAST_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.notification_disabled = None
    v = o["messages"]
    m.messages = tuple([read_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "notificationDisabled" in o and (v := o["notificationDisabled"]) is not None:
            m.notification_disabled = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.BroadcastRequest
    if left:
        keep(m, o)
    return m


def read_narrowcast_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NARROWCAST_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.recipient = m.filter = m.limit = m.notification_disabled = None
    v = o["messages"]
    m.messages = tuple([read_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_recipient(v)
            left -= 1
        if "filter" in o and (v := o["filter"]) is not None:
            m.filter = read_narrowcast_filter(v)
            left -= 1
        if "limit" in o and (v := o["limit"]) is not None:
            m.limit = read_limit(v)
            left -= 1
        if "notificationDisabled" in o and (v := o["notificationDisabled"]) is not None:
            m.notification_disabled = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.NarrowcastRequest
    if left:
        keep(m, o)
    return m


def read_validate_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VALIDATE_REQUEST()
    m.unknown_fields = NO_FIELDS
    v = o["messages"]
    m.messages = tuple([read_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.ValidateRequest
    if left:
        keep(m, o)
    return m


def read_loading_indicator_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LOADING_INDICATOR_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.loading_seconds = None
    v = o["chatId"]
    m.chat_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "loadingSeconds" in o and (v := o["loadingSeconds"]) is not None:
            m.loading_seconds = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.LoadingIndicatorRequest
    if left:
        keep(m, o)
    return m


def read_mark_as_read_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARK_AS_READ_REQUEST()
    m.unknown_fields = NO_FIELDS
    v = o["markAsReadToken"]
    m.mark_as_read_token = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.MarkAsReadRequest
    if left:
        keep(m, o)
    return m


def read_mark_chat_as_read_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARK_CHAT_AS_READ_REQUEST()
    m.unknown_fields = NO_FIELDS
    v = o["chat"]
    m.chat = read_chat_reference(v)
    left = len(o) - 1
    m.__class__ = models.MarkChatAsReadRequest
    if left:
        keep(m, o)
    return m


def read_chat_reference(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CHAT_REFERENCE()
    m.unknown_fields = NO_FIELDS
    v = o["userId"]
    m.user_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.ChatReference
    if left:
        keep(m, o)
    return m


def read_rich_menu_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_REQUEST()
    m.unknown_fields = NO_FIELDS
    v = o["size"]
    m.size = read_rich_menu_size(v)
    v = o["selected"]
    m.selected = v if type_of(v) is bool else unusual()
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["chatBarText"]
    m.chat_bar_text = v if type_of(v) is str else unusual()
    v = o["areas"]
    m.areas = tuple([read_rich_menu_area(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 5
    m.__class__ = models.RichMenuRequest
    if left:
        keep(m, o)
    return m


def read_rich_menu_size(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_SIZE()
    m.unknown_fields = NO_FIELDS
    v = o["width"]
    m.width = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["height"]
    m.height = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    m.__class__ = models.RichMenuSize
    if left:
        keep(m, o)
    return m


def read_rich_menu_area(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_AREA()
    m.unknown_fields = NO_FIELDS
    v = o["bounds"]
    m.bounds = read_rich_menu_bounds(v)
    v = o["action"]
    m.action = read_action(v)
    left = len(o) - 2
    m.__class__ = models.RichMenuArea
    if left:
        keep(m, o)
    return m


def read_rich_menu_bounds(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_BOUNDS()
    m.unknown_fields = NO_FIELDS
    v = o["x"]
    m.x = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["y"]
    m.y = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["width"]
    m.width = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["height"]
    m.height = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 4
    m.__class__ = models.RichMenuBounds
    if left:
        keep(m, o)
    return m


def read_rich_menu_bulk_link_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_BULK_LINK_REQUEST()
    m.unknown_fields = NO_FIELDS
    v = o["richMenuId"]
    m.rich_menu_id = v if type_of(v) is str else unusual()
    v = o["userIds"]
    m.user_ids = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.RichMenuBulkLinkRequest
    if left:
        keep(m, o)
    return m


def read_rich_menu_bulk_unlink_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_BULK_UNLINK_REQUEST()
    m.unknown_fields = NO_FIELDS
    v = o["userIds"]
    m.user_ids = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.RichMenuBulkUnlinkRequest
    if left:
        keep(m, o)
    return m


def read_rich_menu_batch_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_BATCH_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.resume_request_key = None
    v = o["operations"]
    m.operations = tuple([read_rich_menu_batch_operation(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "resumeRequestKey" in o and (v := o["resumeRequestKey"]) is not None:
            m.resume_request_key = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RichMenuBatchRequest
    if left:
        keep(m, o)
    return m


def read_rich_menu_batch_operation(o: Any) -> Any:
    tag = o["type"]
    read = _RICH_MENU_BATCH_OPERATION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_rich_menu_batch_link_operation(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_BATCH_LINK_OPERATION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["from"]
    m.from_ = v if type_of(v) is str else unusual()
    v = o["to"]
    m.to = v if type_of(v) is str else unusual()
    left = len(o) - 3
    m.__class__ = models.RichMenuBatchLinkOperation
    if left:
        keep(m, o)
    return m


def read_rich_menu_batch_unlink_operation(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_BATCH_UNLINK_OPERATION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["from"]
    m.from_ = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.RichMenuBatchUnlinkOperation
    if left:
        keep(m, o)
    return m


def read_rich_menu_batch_unlink_all_operation(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_BATCH_UNLINK_ALL_OPERATION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.RichMenuBatchUnlinkAllOperation
    if left:
        keep(m, o)
    return m


def read_create_rich_menu_alias_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CREATE_RICH_MENU_ALIAS_REQUEST()
    m.unknown_fields = NO_FIELDS
    v = o["richMenuAliasId"]
    m.rich_menu_alias_id = v if type_of(v) is str else unusual()
    v = o["richMenuId"]
    m.rich_menu_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.CreateRichMenuAliasRequest
    if left:
        keep(m, o)
    return m


def read_update_rich_menu_alias_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UPDATE_RICH_MENU_ALIAS_REQUEST()
    m.unknown_fields = NO_FIELDS
    v = o["richMenuId"]
    m.rich_menu_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.UpdateRichMenuAliasRequest
    if left:
        keep(m, o)
    return m


def read_recipient(o: Any) -> Any:
    tag = o["type"]
    read = _RECIPIENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_audience_recipient(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AUDIENCE_RECIPIENT()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["audienceGroupId"]
    m.audience_group_id = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    m.__class__ = models.AudienceRecipient
    if left:
        keep(m, o)
    return m


def read_redelivery_recipient(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REDELIVERY_RECIPIENT()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["requestId"]
    m.request_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.RedeliveryRecipient
    if left:
        keep(m, o)
    return m


def read_operator_recipient(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OPERATOR_RECIPIENT()
    m.unknown_fields = NO_FIELDS
    m.and_ = m.or_ = m.not_ = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "and" in o and (v := o["and"]) is not None:
            m.and_ = tuple([read_recipient(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "or" in o and (v := o["or"]) is not None:
            m.or_ = tuple([read_recipient(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "not" in o and (v := o["not"]) is not None:
            m.not_ = read_recipient(v)
            left -= 1
    m.__class__ = models.OperatorRecipient
    if left:
        keep(m, o)
    return m


def read_narrowcast_filter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NARROWCAST_FILTER()
    m.unknown_fields = NO_FIELDS
    m.demographic = None
    left = len(o) - 0
    if left:
        if "demographic" in o and (v := o["demographic"]) is not None:
            m.demographic = read_demographic_filter(v)
            left -= 1
    m.__class__ = models.NarrowcastFilter
    if left:
        keep(m, o)
    return m


def read_demographic_filter(o: Any) -> Any:
    tag = o["type"]
    read = _DEMOGRAPHIC_FILTER.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_gender_filter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GENDER_FILTER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["oneOf"]
    m.one_of = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.GenderFilter
    if left:
        keep(m, o)
    return m


def read_age_filter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AGE_FILTER()
    m.unknown_fields = NO_FIELDS
    m.gte = m.lt = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "gte" in o and (v := o["gte"]) is not None:
            m.gte = v if type_of(v) is str else unusual()
            left -= 1
        if "lt" in o and (v := o["lt"]) is not None:
            m.lt = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AgeFilter
    if left:
        keep(m, o)
    return m


def read_app_type_filter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APP_TYPE_FILTER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["oneOf"]
    m.one_of = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.AppTypeFilter
    if left:
        keep(m, o)
    return m


def read_area_filter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AREA_FILTER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["oneOf"]
    m.one_of = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.AreaFilter
    if left:
        keep(m, o)
    return m


def read_area(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_subscription_period_filter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SUBSCRIPTION_PERIOD_FILTER()
    m.unknown_fields = NO_FIELDS
    m.gte = m.lt = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "gte" in o and (v := o["gte"]) is not None:
            m.gte = v if type_of(v) is str else unusual()
            left -= 1
        if "lt" in o and (v := o["lt"]) is not None:
            m.lt = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SubscriptionPeriodFilter
    if left:
        keep(m, o)
    return m


def read_operator_filter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OPERATOR_FILTER()
    m.unknown_fields = NO_FIELDS
    m.and_ = m.or_ = m.not_ = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "and" in o and (v := o["and"]) is not None:
            m.and_ = tuple([read_demographic_filter(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "or" in o and (v := o["or"]) is not None:
            m.or_ = tuple([read_demographic_filter(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "not" in o and (v := o["not"]) is not None:
            m.not_ = read_demographic_filter(v)
            left -= 1
    m.__class__ = models.OperatorFilter
    if left:
        keep(m, o)
    return m


def read_limit(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LIMIT()
    m.unknown_fields = NO_FIELDS
    m.max = m.up_to_remaining_quota = m.forbid_partial_delivery = None
    left = len(o) - 0
    if left:
        if "max" in o and (v := o["max"]) is not None:
            m.max = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "upToRemainingQuota" in o and (v := o["upToRemainingQuota"]) is not None:
            m.up_to_remaining_quota = v if type_of(v) is bool else unusual()
            left -= 1
        if "forbidPartialDelivery" in o and (v := o["forbidPartialDelivery"]) is not None:
            m.forbid_partial_delivery = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.Limit
    if left:
        keep(m, o)
    return m


def read_pnp_push_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PNP_PUSH_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.notification_disabled = m.custom_aggregation_units = None
    v = o["to"]
    m.to = v if type_of(v) is str else unusual()
    v = o["messages"]
    m.messages = tuple([read_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "notificationDisabled" in o and (v := o["notificationDisabled"]) is not None:
            m.notification_disabled = v if type_of(v) is bool else unusual()
            left -= 1
        if "customAggregationUnits" in o and (v := o["customAggregationUnits"]) is not None:
            m.custom_aggregation_units = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    m.__class__ = models.PnpPushRequest
    if left:
        keep(m, o)
    return m


def read_pnp_templated_push_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PNP_TEMPLATED_PUSH_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.body = m.custom_aggregation_units = None
    v = o["to"]
    m.to = v if type_of(v) is str else unusual()
    v = o["templateKey"]
    m.template_key = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "body" in o and (v := o["body"]) is not None:
            m.body = read_pnp_template_body(v)
            left -= 1
        if "customAggregationUnits" in o and (v := o["customAggregationUnits"]) is not None:
            m.custom_aggregation_units = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    m.__class__ = models.PnpTemplatedPushRequest
    if left:
        keep(m, o)
    return m


def read_pnp_template_body(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PNP_TEMPLATE_BODY()
    m.unknown_fields = NO_FIELDS
    m.emphasized_item = m.items = m.buttons = None
    left = len(o) - 0
    if left:
        if "emphasizedItem" in o and (v := o["emphasizedItem"]) is not None:
            m.emphasized_item = read_pnp_emphasized_item(v)
            left -= 1
        if "items" in o and (v := o["items"]) is not None:
            m.items = tuple([read_pnp_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "buttons" in o and (v := o["buttons"]) is not None:
            m.buttons = tuple([read_pnp_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.PnpTemplateBody
    if left:
        keep(m, o)
    return m


def read_pnp_emphasized_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PNP_EMPHASIZED_ITEM()
    m.unknown_fields = NO_FIELDS
    v = o["itemKey"]
    m.item_key = v if type_of(v) is str else unusual()
    v = o["content"]
    m.content = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.PnpEmphasizedItem
    if left:
        keep(m, o)
    return m


def read_pnp_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PNP_ITEM()
    m.unknown_fields = NO_FIELDS
    v = o["itemKey"]
    m.item_key = v if type_of(v) is str else unusual()
    v = o["content"]
    m.content = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.PnpItem
    if left:
        keep(m, o)
    return m


def read_pnp_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PNP_BUTTON()
    m.unknown_fields = NO_FIELDS
    v = o["buttonKey"]
    m.button_key = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.PnpButton
    if left:
        keep(m, o)
    return m


def read_message(o: Any) -> Any:
    tag = o["type"]
    read = _MESSAGE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_text_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.emojis = m.quote_token = m.quick_reply = m.sender = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "emojis" in o and (v := o["emojis"]) is not None:
            m.emojis = tuple([read_text_emoji(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "quoteToken" in o and (v := o["quoteToken"]) is not None:
            m.quote_token = v if type_of(v) is str else unusual()
            left -= 1
        if "quickReply" in o and (v := o["quickReply"]) is not None:
            m.quick_reply = read_quick_reply(v)
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    m.__class__ = models.TextMessage
    if left:
        keep(m, o)
    return m


def read_text_emoji(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_EMOJI()
    m.unknown_fields = NO_FIELDS
    v = o["index"]
    m.index = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["productId"]
    m.product_id = v if type_of(v) is str else unusual()
    v = o["emojiId"]
    m.emoji_id = v if type_of(v) is str else unusual()
    left = len(o) - 3
    m.__class__ = models.TextEmoji
    if left:
        keep(m, o)
    return m


def read_text_message_v2(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_MESSAGE_V2()
    m.unknown_fields = NO_FIELDS
    m.substitution = m.quote_token = m.quick_reply = m.sender = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "substitution" in o and (v := o["substitution"]) is not None:
            m.substitution = {k: read_substitution(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
        if "quoteToken" in o and (v := o["quoteToken"]) is not None:
            m.quote_token = v if type_of(v) is str else unusual()
            left -= 1
        if "quickReply" in o and (v := o["quickReply"]) is not None:
            m.quick_reply = read_quick_reply(v)
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    m.__class__ = models.TextMessageV2
    freeze(m, ("substitution",), ())
    if left:
        keep(m, o)
    return m


def read_substitution(o: Any) -> Any:
    tag = o["type"]
    read = _SUBSTITUTION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_mention_substitution(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MENTION_SUBSTITUTION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["mentionee"]
    m.mentionee = read_mentionee(v)
    left = len(o) - 2
    m.__class__ = models.MentionSubstitution
    if left:
        keep(m, o)
    return m


def read_mentionee(o: Any) -> Any:
    tag = o["type"]
    read = _MENTIONEE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_user_mentionee(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _USER_MENTIONEE()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["userId"]
    m.user_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.UserMentionee
    if left:
        keep(m, o)
    return m


def read_all_mentionee(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ALL_MENTIONEE()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.AllMentionee
    if left:
        keep(m, o)
    return m


def read_emoji_substitution(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _EMOJI_SUBSTITUTION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["productId"]
    m.product_id = v if type_of(v) is str else unusual()
    v = o["emojiId"]
    m.emoji_id = v if type_of(v) is str else unusual()
    left = len(o) - 3
    m.__class__ = models.EmojiSubstitution
    if left:
        keep(m, o)
    return m


def read_sticker_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STICKER_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.quote_token = m.quick_reply = m.sender = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["packageId"]
    m.package_id = v if type_of(v) is str else unusual()
    v = o["stickerId"]
    m.sticker_id = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "quoteToken" in o and (v := o["quoteToken"]) is not None:
            m.quote_token = v if type_of(v) is str else unusual()
            left -= 1
        if "quickReply" in o and (v := o["quickReply"]) is not None:
            m.quick_reply = read_quick_reply(v)
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    m.__class__ = models.StickerMessage
    if left:
        keep(m, o)
    return m


def read_image_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.quick_reply = m.sender = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["originalContentUrl"]
    m.original_content_url = v if type_of(v) is str else unusual()
    v = o["previewImageUrl"]
    m.preview_image_url = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "quickReply" in o and (v := o["quickReply"]) is not None:
            m.quick_reply = read_quick_reply(v)
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    m.__class__ = models.ImageMessage
    if left:
        keep(m, o)
    return m


def read_video_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIDEO_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.tracking_id = m.quick_reply = m.sender = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["originalContentUrl"]
    m.original_content_url = v if type_of(v) is str else unusual()
    v = o["previewImageUrl"]
    m.preview_image_url = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "trackingId" in o and (v := o["trackingId"]) is not None:
            m.tracking_id = v if type_of(v) is str else unusual()
            left -= 1
        if "quickReply" in o and (v := o["quickReply"]) is not None:
            m.quick_reply = read_quick_reply(v)
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    m.__class__ = models.VideoMessage
    if left:
        keep(m, o)
    return m


def read_audio_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AUDIO_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.quick_reply = m.sender = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["originalContentUrl"]
    m.original_content_url = v if type_of(v) is str else unusual()
    v = o["duration"]
    m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 3
    if left:
        if "quickReply" in o and (v := o["quickReply"]) is not None:
            m.quick_reply = read_quick_reply(v)
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    m.__class__ = models.AudioMessage
    if left:
        keep(m, o)
    return m


def read_location_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LOCATION_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.quick_reply = m.sender = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["address"]
    m.address = v if type_of(v) is str else unusual()
    v = o["latitude"]
    m.latitude = (
        v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    )
    v = o["longitude"]
    m.longitude = (
        v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    )
    left = len(o) - 5
    if left:
        if "quickReply" in o and (v := o["quickReply"]) is not None:
            m.quick_reply = read_quick_reply(v)
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    m.__class__ = models.LocationMessage
    if left:
        keep(m, o)
    return m


def read_coupon_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _COUPON_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.delivery_tag = m.quick_reply = m.sender = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["couponId"]
    m.coupon_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "deliveryTag" in o and (v := o["deliveryTag"]) is not None:
            m.delivery_tag = v if type_of(v) is str else unusual()
            left -= 1
        if "quickReply" in o and (v := o["quickReply"]) is not None:
            m.quick_reply = read_quick_reply(v)
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    m.__class__ = models.CouponMessage
    if left:
        keep(m, o)
    return m


def read_quick_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _QUICK_REPLY()
    m.unknown_fields = NO_FIELDS
    v = o["items"]
    m.items = tuple([read_quick_reply_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.QuickReply
    if left:
        keep(m, o)
    return m


def read_quick_reply_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _QUICK_REPLY_ITEM()
    m.unknown_fields = NO_FIELDS
    m.image_url = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["action"]
    m.action = read_action(v)
    left = len(o) - 2
    if left:
        if "imageUrl" in o and (v := o["imageUrl"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.QuickReplyItem
    if left:
        keep(m, o)
    return m


def read_sender(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SENDER()
    m.unknown_fields = NO_FIELDS
    m.name = m.icon_url = None
    left = len(o) - 0
    if left:
        if "name" in o and (v := o["name"]) is not None:
            m.name = v if type_of(v) is str else unusual()
            left -= 1
        if "iconUrl" in o and (v := o["iconUrl"]) is not None:
            m.icon_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Sender
    if left:
        keep(m, o)
    return m


def read_imagemap_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGEMAP_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.video = m.quick_reply = m.sender = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["baseUrl"]
    m.base_url = v if type_of(v) is str else unusual()
    v = o["altText"]
    m.alt_text = v if type_of(v) is str else unusual()
    v = o["baseSize"]
    m.base_size = read_base_size(v)
    v = o["actions"]
    m.actions = tuple([read_imagemap_action(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 5
    if left:
        if "video" in o and (v := o["video"]) is not None:
            m.video = read_imagemap_video(v)
            left -= 1
        if "quickReply" in o and (v := o["quickReply"]) is not None:
            m.quick_reply = read_quick_reply(v)
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    m.__class__ = models.ImagemapMessage
    if left:
        keep(m, o)
    return m


def read_base_size(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BASE_SIZE()
    m.unknown_fields = NO_FIELDS
    v = o["width"]
    m.width = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["height"]
    m.height = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    m.__class__ = models.BaseSize
    if left:
        keep(m, o)
    return m


def read_imagemap_video(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGEMAP_VIDEO()
    m.unknown_fields = NO_FIELDS
    m.external_link = None
    v = o["originalContentUrl"]
    m.original_content_url = v if type_of(v) is str else unusual()
    v = o["previewImageUrl"]
    m.preview_image_url = v if type_of(v) is str else unusual()
    v = o["area"]
    m.area = read_imagemap_area(v)
    left = len(o) - 3
    if left:
        if "externalLink" in o and (v := o["externalLink"]) is not None:
            m.external_link = read_imagemap_external_link(v)
            left -= 1
    m.__class__ = models.ImagemapVideo
    if left:
        keep(m, o)
    return m


def read_imagemap_external_link(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGEMAP_EXTERNAL_LINK()
    m.unknown_fields = NO_FIELDS
    v = o["linkUri"]
    m.link_uri = v if type_of(v) is str else unusual()
    v = o["label"]
    m.label = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.ImagemapExternalLink
    if left:
        keep(m, o)
    return m


def read_imagemap_action(o: Any) -> Any:
    tag = o["type"]
    read = _IMAGEMAP_ACTION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_uri_imagemap_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _URI_IMAGEMAP_ACTION()
    m.unknown_fields = NO_FIELDS
    m.label = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["linkUri"]
    m.link_uri = v if type_of(v) is str else unusual()
    v = o["area"]
    m.area = read_imagemap_area(v)
    left = len(o) - 3
    if left:
        if "label" in o and (v := o["label"]) is not None:
            m.label = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.UriImagemapAction
    if left:
        keep(m, o)
    return m


def read_message_imagemap_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_IMAGEMAP_ACTION()
    m.unknown_fields = NO_FIELDS
    m.label = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["area"]
    m.area = read_imagemap_area(v)
    left = len(o) - 3
    if left:
        if "label" in o and (v := o["label"]) is not None:
            m.label = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.MessageImagemapAction
    if left:
        keep(m, o)
    return m


def read_clipboard_imagemap_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CLIPBOARD_IMAGEMAP_ACTION()
    m.unknown_fields = NO_FIELDS
    m.label = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["clipboardText"]
    m.clipboard_text = v if type_of(v) is str else unusual()
    v = o["area"]
    m.area = read_imagemap_area(v)
    left = len(o) - 3
    if left:
        if "label" in o and (v := o["label"]) is not None:
            m.label = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ClipboardImagemapAction
    if left:
        keep(m, o)
    return m


def read_imagemap_area(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGEMAP_AREA()
    m.unknown_fields = NO_FIELDS
    v = o["x"]
    m.x = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["y"]
    m.y = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["width"]
    m.width = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["height"]
    m.height = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 4
    m.__class__ = models.ImagemapArea
    if left:
        keep(m, o)
    return m


def read_template_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.quick_reply = m.sender = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["altText"]
    m.alt_text = v if type_of(v) is str else unusual()
    v = o["template"]
    m.template = read_template(v)
    left = len(o) - 3
    if left:
        if "quickReply" in o and (v := o["quickReply"]) is not None:
            m.quick_reply = read_quick_reply(v)
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    m.__class__ = models.TemplateMessage
    if left:
        keep(m, o)
    return m


def read_template(o: Any) -> Any:
    tag = o["type"]
    read = _TEMPLATE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_buttons_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BUTTONS_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.thumbnail_image_url = m.image_aspect_ratio = m.image_size = m.image_background_color = m.title = None
    m.default_action = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["actions"]
    m.actions = tuple([read_action(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "thumbnailImageUrl" in o and (v := o["thumbnailImageUrl"]) is not None:
            m.thumbnail_image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "imageAspectRatio" in o and (v := o["imageAspectRatio"]) is not None:
            m.image_aspect_ratio = v if type_of(v) is str else unusual()
            left -= 1
        if "imageSize" in o and (v := o["imageSize"]) is not None:
            m.image_size = v if type_of(v) is str else unusual()
            left -= 1
        if "imageBackgroundColor" in o and (v := o["imageBackgroundColor"]) is not None:
            m.image_background_color = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "defaultAction" in o and (v := o["defaultAction"]) is not None:
            m.default_action = read_action(v)
            left -= 1
    m.__class__ = models.ButtonsTemplate
    if left:
        keep(m, o)
    return m


def read_confirm_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONFIRM_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["actions"]
    m.actions = tuple([read_action(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    m.__class__ = models.ConfirmTemplate
    if left:
        keep(m, o)
    return m


def read_carousel_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CAROUSEL_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.image_aspect_ratio = m.image_size = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["columns"]
    m.columns = tuple([read_carousel_column(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "imageAspectRatio" in o and (v := o["imageAspectRatio"]) is not None:
            m.image_aspect_ratio = v if type_of(v) is str else unusual()
            left -= 1
        if "imageSize" in o and (v := o["imageSize"]) is not None:
            m.image_size = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.CarouselTemplate
    if left:
        keep(m, o)
    return m


def read_carousel_column(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CAROUSEL_COLUMN()
    m.unknown_fields = NO_FIELDS
    m.thumbnail_image_url = m.image_background_color = m.title = m.default_action = None
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["actions"]
    m.actions = tuple([read_action(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "thumbnailImageUrl" in o and (v := o["thumbnailImageUrl"]) is not None:
            m.thumbnail_image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "imageBackgroundColor" in o and (v := o["imageBackgroundColor"]) is not None:
            m.image_background_color = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "defaultAction" in o and (v := o["defaultAction"]) is not None:
            m.default_action = read_action(v)
            left -= 1
    m.__class__ = models.CarouselColumn
    if left:
        keep(m, o)
    return m


def read_image_carousel_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_CAROUSEL_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["columns"]
    m.columns = tuple([read_image_carousel_column(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.ImageCarouselTemplate
    if left:
        keep(m, o)
    return m


def read_image_carousel_column(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_CAROUSEL_COLUMN()
    m.unknown_fields = NO_FIELDS
    v = o["imageUrl"]
    m.image_url = v if type_of(v) is str else unusual()
    v = o["action"]
    m.action = read_action(v)
    left = len(o) - 2
    m.__class__ = models.ImageCarouselColumn
    if left:
        keep(m, o)
    return m


def read_action(o: Any) -> Any:
    tag = o["type"]
    read = _ACTION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_postback_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _POSTBACK_ACTION()
    m.unknown_fields = NO_FIELDS
    m.label = m.display_text = m.text = m.input_option = m.fill_in_text = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["data"]
    m.data = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "label" in o and (v := o["label"]) is not None:
            m.label = v if type_of(v) is str else unusual()
            left -= 1
        if "displayText" in o and (v := o["displayText"]) is not None:
            m.display_text = v if type_of(v) is str else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "inputOption" in o and (v := o["inputOption"]) is not None:
            m.input_option = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "fillInText" in o and (v := o["fillInText"]) is not None:
            m.fill_in_text = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PostbackAction
    if left:
        keep(m, o)
    return m


def read_message_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_ACTION()
    m.unknown_fields = NO_FIELDS
    m.label = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "label" in o and (v := o["label"]) is not None:
            m.label = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.MessageAction
    if left:
        keep(m, o)
    return m


def read_uri_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _URI_ACTION()
    m.unknown_fields = NO_FIELDS
    m.label = m.alt_uri = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["uri"]
    m.uri = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "label" in o and (v := o["label"]) is not None:
            m.label = v if type_of(v) is str else unusual()
            left -= 1
        if "altUri" in o and (v := o["altUri"]) is not None:
            m.alt_uri = read_alt_uri(v)
            left -= 1
    m.__class__ = models.UriAction
    if left:
        keep(m, o)
    return m


def read_alt_uri(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ALT_URI()
    m.unknown_fields = NO_FIELDS
    m.desktop = None
    left = len(o) - 0
    if left:
        if "desktop" in o and (v := o["desktop"]) is not None:
            m.desktop = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AltUri
    if left:
        keep(m, o)
    return m


def read_datetime_picker_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DATETIME_PICKER_ACTION()
    m.unknown_fields = NO_FIELDS
    m.label = m.initial = m.max = m.min = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["data"]
    m.data = v if type_of(v) is str else unusual()
    v = o["mode"]
    m.mode = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "label" in o and (v := o["label"]) is not None:
            m.label = v if type_of(v) is str else unusual()
            left -= 1
        if "initial" in o and (v := o["initial"]) is not None:
            m.initial = v if type_of(v) is str else unusual()
            left -= 1
        if "max" in o and (v := o["max"]) is not None:
            m.max = v if type_of(v) is str else unusual()
            left -= 1
        if "min" in o and (v := o["min"]) is not None:
            m.min = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.DatetimePickerAction
    if left:
        keep(m, o)
    return m


def read_camera_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CAMERA_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["label"]
    m.label = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.CameraAction
    if left:
        keep(m, o)
    return m


def read_camera_roll_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CAMERA_ROLL_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["label"]
    m.label = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.CameraRollAction
    if left:
        keep(m, o)
    return m


def read_location_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LOCATION_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["label"]
    m.label = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.LocationAction
    if left:
        keep(m, o)
    return m


def read_rich_menu_switch_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_SWITCH_ACTION()
    m.unknown_fields = NO_FIELDS
    m.label = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["richMenuAliasId"]
    m.rich_menu_alias_id = v if type_of(v) is str else unusual()
    v = o["data"]
    m.data = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "label" in o and (v := o["label"]) is not None:
            m.label = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RichMenuSwitchAction
    if left:
        keep(m, o)
    return m


def read_clipboard_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CLIPBOARD_ACTION()
    m.unknown_fields = NO_FIELDS
    m.label = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["clipboardText"]
    m.clipboard_text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "label" in o and (v := o["label"]) is not None:
            m.label = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ClipboardAction
    if left:
        keep(m, o)
    return m


def read_flex_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.quick_reply = m.sender = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["altText"]
    m.alt_text = v if type_of(v) is str else unusual()
    v = o["contents"]
    m.contents = read_flex_container(v)
    left = len(o) - 3
    if left:
        if "quickReply" in o and (v := o["quickReply"]) is not None:
            m.quick_reply = read_quick_reply(v)
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    m.__class__ = models.FlexMessage
    if left:
        keep(m, o)
    return m


def read_flex_container(o: Any) -> Any:
    tag = o["type"]
    read = _FLEX_CONTAINER.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_flex_bubble(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_BUBBLE()
    m.unknown_fields = NO_FIELDS
    m.size = m.direction = m.header = m.hero = m.body = m.footer = m.styles = m.action = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is str else unusual()
            left -= 1
        if "direction" in o and (v := o["direction"]) is not None:
            m.direction = v if type_of(v) is str else unusual()
            left -= 1
        if "header" in o and (v := o["header"]) is not None:
            m.header = read_flex_box(v)
            left -= 1
        if "hero" in o and (v := o["hero"]) is not None:
            m.hero = read_flex_hero(v)
            left -= 1
    if left:
        if "body" in o and (v := o["body"]) is not None:
            m.body = read_flex_box(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_flex_box(v)
            left -= 1
        if "styles" in o and (v := o["styles"]) is not None:
            m.styles = read_bubble_styles(v)
            left -= 1
        if "action" in o and (v := o["action"]) is not None:
            m.action = read_action(v)
            left -= 1
    m.__class__ = models.FlexBubble
    if left:
        keep(m, o)
    return m


def read_flex_carousel(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_CAROUSEL()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["contents"]
    m.contents = tuple([read_flex_bubble(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.FlexCarousel
    if left:
        keep(m, o)
    return m


def read_bubble_styles(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BUBBLE_STYLES()
    m.unknown_fields = NO_FIELDS
    m.header = m.hero = m.body = m.footer = None
    left = len(o) - 0
    if left:
        if "header" in o and (v := o["header"]) is not None:
            m.header = read_block_style(v)
            left -= 1
        if "hero" in o and (v := o["hero"]) is not None:
            m.hero = read_block_style(v)
            left -= 1
        if "body" in o and (v := o["body"]) is not None:
            m.body = read_block_style(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_block_style(v)
            left -= 1
    m.__class__ = models.BubbleStyles
    if left:
        keep(m, o)
    return m


def read_block_style(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BLOCK_STYLE()
    m.unknown_fields = NO_FIELDS
    m.background_color = m.separator = m.separator_color = None
    left = len(o) - 0
    if left:
        if "backgroundColor" in o and (v := o["backgroundColor"]) is not None:
            m.background_color = v if type_of(v) is str else unusual()
            left -= 1
        if "separator" in o and (v := o["separator"]) is not None:
            m.separator = v if type_of(v) is bool else unusual()
            left -= 1
        if "separatorColor" in o and (v := o["separatorColor"]) is not None:
            m.separator_color = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.BlockStyle
    if left:
        keep(m, o)
    return m


def read_flex_hero(o: Any) -> Any:
    tag = o["type"]
    read = _FLEX_HERO.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_flex_component(o: Any) -> Any:
    tag = o["type"]
    read = _FLEX_COMPONENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_flex_box(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_BOX()
    m.unknown_fields = NO_FIELDS
    m.background_color = m.border_color = m.border_width = m.corner_radius = m.width = m.max_width = None
    m.height = m.max_height = m.flex = m.spacing = m.margin = m.padding_all = m.padding_top = None
    m.padding_bottom = m.padding_start = m.padding_end = m.position = m.offset_top = m.offset_bottom = None
    m.offset_start = m.offset_end = m.action = m.justify_content = m.align_items = m.background = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["layout"]
    m.layout = v if type_of(v) is str else unusual()
    v = o["contents"]
    m.contents = tuple([read_flex_component(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "backgroundColor" in o and (v := o["backgroundColor"]) is not None:
            m.background_color = v if type_of(v) is str else unusual()
            left -= 1
        if "borderColor" in o and (v := o["borderColor"]) is not None:
            m.border_color = v if type_of(v) is str else unusual()
            left -= 1
        if "borderWidth" in o and (v := o["borderWidth"]) is not None:
            m.border_width = v if type_of(v) is str else unusual()
            left -= 1
        if "cornerRadius" in o and (v := o["cornerRadius"]) is not None:
            m.corner_radius = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "width" in o and (v := o["width"]) is not None:
            m.width = v if type_of(v) is str else unusual()
            left -= 1
        if "maxWidth" in o and (v := o["maxWidth"]) is not None:
            m.max_width = v if type_of(v) is str else unusual()
            left -= 1
        if "height" in o and (v := o["height"]) is not None:
            m.height = v if type_of(v) is str else unusual()
            left -= 1
        if "maxHeight" in o and (v := o["maxHeight"]) is not None:
            m.max_height = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "flex" in o and (v := o["flex"]) is not None:
            m.flex = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "spacing" in o and (v := o["spacing"]) is not None:
            m.spacing = v if type_of(v) is str else unusual()
            left -= 1
        if "margin" in o and (v := o["margin"]) is not None:
            m.margin = v if type_of(v) is str else unusual()
            left -= 1
        if "paddingAll" in o and (v := o["paddingAll"]) is not None:
            m.padding_all = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "paddingTop" in o and (v := o["paddingTop"]) is not None:
            m.padding_top = v if type_of(v) is str else unusual()
            left -= 1
        if "paddingBottom" in o and (v := o["paddingBottom"]) is not None:
            m.padding_bottom = v if type_of(v) is str else unusual()
            left -= 1
        if "paddingStart" in o and (v := o["paddingStart"]) is not None:
            m.padding_start = v if type_of(v) is str else unusual()
            left -= 1
        if "paddingEnd" in o and (v := o["paddingEnd"]) is not None:
            m.padding_end = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "position" in o and (v := o["position"]) is not None:
            m.position = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetTop" in o and (v := o["offsetTop"]) is not None:
            m.offset_top = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetBottom" in o and (v := o["offsetBottom"]) is not None:
            m.offset_bottom = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetStart" in o and (v := o["offsetStart"]) is not None:
            m.offset_start = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "offsetEnd" in o and (v := o["offsetEnd"]) is not None:
            m.offset_end = v if type_of(v) is str else unusual()
            left -= 1
        if "action" in o and (v := o["action"]) is not None:
            m.action = read_action(v)
            left -= 1
        if "justifyContent" in o and (v := o["justifyContent"]) is not None:
            m.justify_content = v if type_of(v) is str else unusual()
            left -= 1
        if "alignItems" in o and (v := o["alignItems"]) is not None:
            m.align_items = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "background" in o and (v := o["background"]) is not None:
            m.background = read_linear_gradient(v)
            left -= 1
    m.__class__ = models.FlexBox
    if left:
        keep(m, o)
    return m


def read_linear_gradient(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LINEAR_GRADIENT()
    m.unknown_fields = NO_FIELDS
    m.center_color = m.center_position = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["angle"]
    m.angle = v if type_of(v) is str else unusual()
    v = o["startColor"]
    m.start_color = v if type_of(v) is str else unusual()
    v = o["endColor"]
    m.end_color = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "centerColor" in o and (v := o["centerColor"]) is not None:
            m.center_color = v if type_of(v) is str else unusual()
            left -= 1
        if "centerPosition" in o and (v := o["centerPosition"]) is not None:
            m.center_position = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.LinearGradient
    if left:
        keep(m, o)
    return m


def read_flex_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_BUTTON()
    m.unknown_fields = NO_FIELDS
    m.flex = m.margin = m.position = m.offset_top = m.offset_bottom = m.offset_start = m.offset_end = None
    m.height = m.style = m.color = m.gravity = m.adjust_mode = m.scaling = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["action"]
    m.action = read_action(v)
    left = len(o) - 2
    if left:
        if "flex" in o and (v := o["flex"]) is not None:
            m.flex = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "margin" in o and (v := o["margin"]) is not None:
            m.margin = v if type_of(v) is str else unusual()
            left -= 1
        if "position" in o and (v := o["position"]) is not None:
            m.position = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetTop" in o and (v := o["offsetTop"]) is not None:
            m.offset_top = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "offsetBottom" in o and (v := o["offsetBottom"]) is not None:
            m.offset_bottom = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetStart" in o and (v := o["offsetStart"]) is not None:
            m.offset_start = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetEnd" in o and (v := o["offsetEnd"]) is not None:
            m.offset_end = v if type_of(v) is str else unusual()
            left -= 1
        if "height" in o and (v := o["height"]) is not None:
            m.height = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "style" in o and (v := o["style"]) is not None:
            m.style = v if type_of(v) is str else unusual()
            left -= 1
        if "color" in o and (v := o["color"]) is not None:
            m.color = v if type_of(v) is str else unusual()
            left -= 1
        if "gravity" in o and (v := o["gravity"]) is not None:
            m.gravity = v if type_of(v) is str else unusual()
            left -= 1
        if "adjustMode" in o and (v := o["adjustMode"]) is not None:
            m.adjust_mode = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "scaling" in o and (v := o["scaling"]) is not None:
            m.scaling = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.FlexButton
    if left:
        keep(m, o)
    return m


def read_flex_image(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_IMAGE()
    m.unknown_fields = NO_FIELDS
    m.flex = m.margin = m.position = m.offset_top = m.offset_bottom = m.offset_start = m.offset_end = None
    m.align = m.gravity = m.size = m.aspect_ratio = m.aspect_mode = m.background_color = m.action = None
    m.animated = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "flex" in o and (v := o["flex"]) is not None:
            m.flex = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "margin" in o and (v := o["margin"]) is not None:
            m.margin = v if type_of(v) is str else unusual()
            left -= 1
        if "position" in o and (v := o["position"]) is not None:
            m.position = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetTop" in o and (v := o["offsetTop"]) is not None:
            m.offset_top = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "offsetBottom" in o and (v := o["offsetBottom"]) is not None:
            m.offset_bottom = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetStart" in o and (v := o["offsetStart"]) is not None:
            m.offset_start = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetEnd" in o and (v := o["offsetEnd"]) is not None:
            m.offset_end = v if type_of(v) is str else unusual()
            left -= 1
        if "align" in o and (v := o["align"]) is not None:
            m.align = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "gravity" in o and (v := o["gravity"]) is not None:
            m.gravity = v if type_of(v) is str else unusual()
            left -= 1
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is str else unusual()
            left -= 1
        if "aspectRatio" in o and (v := o["aspectRatio"]) is not None:
            m.aspect_ratio = v if type_of(v) is str else unusual()
            left -= 1
        if "aspectMode" in o and (v := o["aspectMode"]) is not None:
            m.aspect_mode = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "backgroundColor" in o and (v := o["backgroundColor"]) is not None:
            m.background_color = v if type_of(v) is str else unusual()
            left -= 1
        if "action" in o and (v := o["action"]) is not None:
            m.action = read_action(v)
            left -= 1
        if "animated" in o and (v := o["animated"]) is not None:
            m.animated = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.FlexImage
    if left:
        keep(m, o)
    return m


def read_flex_video(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_VIDEO()
    m.unknown_fields = NO_FIELDS
    m.aspect_ratio = m.action = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["previewUrl"]
    m.preview_url = v if type_of(v) is str else unusual()
    v = o["altContent"]
    m.alt_content = read_flex_alt_content(v)
    left = len(o) - 4
    if left:
        if "aspectRatio" in o and (v := o["aspectRatio"]) is not None:
            m.aspect_ratio = v if type_of(v) is str else unusual()
            left -= 1
        if "action" in o and (v := o["action"]) is not None:
            m.action = read_uri_action(v)
            left -= 1
    m.__class__ = models.FlexVideo
    if left:
        keep(m, o)
    return m


def read_flex_alt_content(o: Any) -> Any:
    tag = o["type"]
    read = _FLEX_ALT_CONTENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_flex_icon(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_ICON()
    m.unknown_fields = NO_FIELDS
    m.margin = m.position = m.offset_top = m.offset_bottom = m.offset_start = m.offset_end = m.size = None
    m.scaling = m.aspect_ratio = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "margin" in o and (v := o["margin"]) is not None:
            m.margin = v if type_of(v) is str else unusual()
            left -= 1
        if "position" in o and (v := o["position"]) is not None:
            m.position = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetTop" in o and (v := o["offsetTop"]) is not None:
            m.offset_top = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetBottom" in o and (v := o["offsetBottom"]) is not None:
            m.offset_bottom = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "offsetStart" in o and (v := o["offsetStart"]) is not None:
            m.offset_start = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetEnd" in o and (v := o["offsetEnd"]) is not None:
            m.offset_end = v if type_of(v) is str else unusual()
            left -= 1
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is str else unusual()
            left -= 1
        if "scaling" in o and (v := o["scaling"]) is not None:
            m.scaling = v if type_of(v) is bool else unusual()
            left -= 1
    if left:
        if "aspectRatio" in o and (v := o["aspectRatio"]) is not None:
            m.aspect_ratio = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FlexIcon
    if left:
        keep(m, o)
    return m


def read_flex_text(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_TEXT()
    m.unknown_fields = NO_FIELDS
    m.text = m.contents = m.adjust_mode = m.flex = m.margin = m.position = m.offset_top = m.offset_bottom = None
    m.offset_start = m.offset_end = m.size = m.scaling = m.align = m.gravity = m.wrap = m.line_spacing = None
    m.max_lines = m.weight = m.color = m.action = m.style = m.decoration = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "contents" in o and (v := o["contents"]) is not None:
            m.contents = tuple([read_flex_span(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "adjustMode" in o and (v := o["adjustMode"]) is not None:
            m.adjust_mode = v if type_of(v) is str else unusual()
            left -= 1
        if "flex" in o and (v := o["flex"]) is not None:
            m.flex = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    if left:
        if "margin" in o and (v := o["margin"]) is not None:
            m.margin = v if type_of(v) is str else unusual()
            left -= 1
        if "position" in o and (v := o["position"]) is not None:
            m.position = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetTop" in o and (v := o["offsetTop"]) is not None:
            m.offset_top = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetBottom" in o and (v := o["offsetBottom"]) is not None:
            m.offset_bottom = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "offsetStart" in o and (v := o["offsetStart"]) is not None:
            m.offset_start = v if type_of(v) is str else unusual()
            left -= 1
        if "offsetEnd" in o and (v := o["offsetEnd"]) is not None:
            m.offset_end = v if type_of(v) is str else unusual()
            left -= 1
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is str else unusual()
            left -= 1
        if "scaling" in o and (v := o["scaling"]) is not None:
            m.scaling = v if type_of(v) is bool else unusual()
            left -= 1
    if left:
        if "align" in o and (v := o["align"]) is not None:
            m.align = v if type_of(v) is str else unusual()
            left -= 1
        if "gravity" in o and (v := o["gravity"]) is not None:
            m.gravity = v if type_of(v) is str else unusual()
            left -= 1
        if "wrap" in o and (v := o["wrap"]) is not None:
            m.wrap = v if type_of(v) is bool else unusual()
            left -= 1
        if "lineSpacing" in o and (v := o["lineSpacing"]) is not None:
            m.line_spacing = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "maxLines" in o and (v := o["maxLines"]) is not None:
            m.max_lines = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "weight" in o and (v := o["weight"]) is not None:
            m.weight = v if type_of(v) is str else unusual()
            left -= 1
        if "color" in o and (v := o["color"]) is not None:
            m.color = v if type_of(v) is str else unusual()
            left -= 1
        if "action" in o and (v := o["action"]) is not None:
            m.action = read_action(v)
            left -= 1
    if left:
        if "style" in o and (v := o["style"]) is not None:
            m.style = v if type_of(v) is str else unusual()
            left -= 1
        if "decoration" in o and (v := o["decoration"]) is not None:
            m.decoration = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FlexText
    if left:
        keep(m, o)
    return m


def read_flex_span(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_SPAN()
    m.unknown_fields = NO_FIELDS
    m.text = m.color = m.size = m.weight = m.style = m.decoration = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "color" in o and (v := o["color"]) is not None:
            m.color = v if type_of(v) is str else unusual()
            left -= 1
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is str else unusual()
            left -= 1
        if "weight" in o and (v := o["weight"]) is not None:
            m.weight = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "style" in o and (v := o["style"]) is not None:
            m.style = v if type_of(v) is str else unusual()
            left -= 1
        if "decoration" in o and (v := o["decoration"]) is not None:
            m.decoration = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FlexSpan
    if left:
        keep(m, o)
    return m


def read_flex_separator(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_SEPARATOR()
    m.unknown_fields = NO_FIELDS
    m.margin = m.color = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "margin" in o and (v := o["margin"]) is not None:
            m.margin = v if type_of(v) is str else unusual()
            left -= 1
        if "color" in o and (v := o["color"]) is not None:
            m.color = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FlexSeparator
    if left:
        keep(m, o)
    return m


def read_flex_filler(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLEX_FILLER()
    m.unknown_fields = NO_FIELDS
    m.flex = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "flex" in o and (v := o["flex"]) is not None:
            m.flex = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.FlexFiller
    if left:
        keep(m, o)
    return m


def read_send_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SEND_RESULT()
    m.unknown_fields = NO_FIELDS
    m.sent_messages = None
    left = len(o) - 0
    if left:
        if "sentMessages" in o and (v := o["sentMessages"]) is not None:
            m.sent_messages = tuple([read_sent_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.SendResult
    if left:
        keep(m, o)
    return m


def read_sent_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SENT_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.quote_token = None
    v = o["id"]
    m.id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "quoteToken" in o and (v := o["quoteToken"]) is not None:
            m.quote_token = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SentMessage
    if left:
        keep(m, o)
    return m


def read_error_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ERROR_RESPONSE()
    m.unknown_fields = NO_FIELDS
    m.details = m.sent_messages = None
    v = o["message"]
    m.message = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "details" in o and (v := o["details"]) is not None:
            m.details = tuple([read_error_detail(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "sentMessages" in o and (v := o["sentMessages"]) is not None:
            m.sent_messages = tuple([read_sent_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.ErrorResponse
    if left:
        keep(m, o)
    return m


def read_error_detail(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ERROR_DETAIL()
    m.unknown_fields = NO_FIELDS
    m.message = m.property = None
    left = len(o) - 0
    if left:
        if "message" in o and (v := o["message"]) is not None:
            m.message = v if type_of(v) is str else unusual()
            left -= 1
        if "property" in o and (v := o["property"]) is not None:
            m.property = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ErrorDetail
    if left:
        keep(m, o)
    return m


def read_narrowcast_progress(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NARROWCAST_PROGRESS()
    m.unknown_fields = NO_FIELDS
    m.success_count = m.failure_count = m.target_count = m.failed_description = m.error_code = None
    m.completed_time = None
    v = o["phase"]
    m.phase = v if type_of(v) is str else unusual()
    v = o["acceptedTime"]
    m.accepted_time = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "successCount" in o and (v := o["successCount"]) is not None:
            m.success_count = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "failureCount" in o and (v := o["failureCount"]) is not None:
            m.failure_count = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "targetCount" in o and (v := o["targetCount"]) is not None:
            m.target_count = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "failedDescription" in o and (v := o["failedDescription"]) is not None:
            m.failed_description = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "errorCode" in o and (v := o["errorCode"]) is not None:
            m.error_code = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "completedTime" in o and (v := o["completedTime"]) is not None:
            m.completed_time = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.NarrowcastProgress
    if left:
        keep(m, o)
    return m


def read_rich_menu_id_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_ID_RESPONSE()
    m.unknown_fields = NO_FIELDS
    v = o["richMenuId"]
    m.rich_menu_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.RichMenuIdResponse
    if left:
        keep(m, o)
    return m


def read_rich_menu_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_RESPONSE()
    m.unknown_fields = NO_FIELDS
    v = o["richMenuId"]
    m.rich_menu_id = v if type_of(v) is str else unusual()
    v = o["size"]
    m.size = read_rich_menu_size(v)
    v = o["selected"]
    m.selected = v if type_of(v) is bool else unusual()
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["chatBarText"]
    m.chat_bar_text = v if type_of(v) is str else unusual()
    v = o["areas"]
    m.areas = tuple([read_rich_menu_area(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 6
    m.__class__ = models.RichMenuResponse
    if left:
        keep(m, o)
    return m


def read_rich_menu_list_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_LIST_RESPONSE()
    m.unknown_fields = NO_FIELDS
    v = o["richmenus"]
    m.richmenus = tuple([read_rich_menu_response(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.RichMenuListResponse
    if left:
        keep(m, o)
    return m


def read_rich_menu_alias_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_ALIAS_RESPONSE()
    m.unknown_fields = NO_FIELDS
    v = o["richMenuAliasId"]
    m.rich_menu_alias_id = v if type_of(v) is str else unusual()
    v = o["richMenuId"]
    m.rich_menu_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.RichMenuAliasResponse
    if left:
        keep(m, o)
    return m


def read_rich_menu_alias_list_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_ALIAS_LIST_RESPONSE()
    m.unknown_fields = NO_FIELDS
    v = o["aliases"]
    m.aliases = tuple([read_rich_menu_alias_response(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.RichMenuAliasListResponse
    if left:
        keep(m, o)
    return m


def read_rich_menu_batch_progress_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MENU_BATCH_PROGRESS_RESPONSE()
    m.unknown_fields = NO_FIELDS
    m.completed_time = None
    v = o["phase"]
    m.phase = v if type_of(v) is str else unusual()
    v = o["acceptedTime"]
    m.accepted_time = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "completedTime" in o and (v := o["completedTime"]) is not None:
            m.completed_time = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RichMenuBatchProgressResponse
    if left:
        keep(m, o)
    return m


def read_message_count(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_COUNT()
    m.unknown_fields = NO_FIELDS
    m.success = None
    v = o["status"]
    m.status = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "success" in o and (v := o["success"]) is not None:
            m.success = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.MessageCount
    if left:
        keep(m, o)
    return m


def read_webhook(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEBHOOK()
    m.unknown_fields = NO_FIELDS
    m.destination = m.events = None
    left = len(o) - 0
    if left:
        if "destination" in o and (v := o["destination"]) is not None:
            m.destination = v if type_of(v) is str else unusual()
            left -= 1
        if "events" in o and (v := o["events"]) is not None:
            m.events = tuple([read_event(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.Webhook
    if left:
        keep(m, o)
    return m


def read_delivery_context(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DELIVERY_CONTEXT()
    m.unknown_fields = NO_FIELDS
    m.is_redelivery = None
    left = len(o) - 0
    if left:
        if "isRedelivery" in o and (v := o["isRedelivery"]) is not None:
            m.is_redelivery = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.DeliveryContext
    if left:
        keep(m, o)
    return m


def read_event(o: Any) -> Any:
    tag = o["type"]
    read = _EVENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_message_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.reply_token = m.message = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "replyToken" in o and (v := o["replyToken"]) is not None:
            m.reply_token = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_received_message(v)
            left -= 1
    m.__class__ = models.MessageEvent
    if left:
        keep(m, o)
    return m


def read_message_edited_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_EDITED_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.reply_token = m.message = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "replyToken" in o and (v := o["replyToken"]) is not None:
            m.reply_token = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_received_message(v)
            left -= 1
    m.__class__ = models.MessageEditedEvent
    if left:
        keep(m, o)
    return m


def read_unsend_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UNSEND_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.unsend = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "unsend" in o and (v := o["unsend"]) is not None:
            m.unsend = read_unsent(v)
            left -= 1
    m.__class__ = models.UnsendEvent
    if left:
        keep(m, o)
    return m


def read_unsent(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UNSENT()
    m.unknown_fields = NO_FIELDS
    m.message_id = None
    left = len(o) - 0
    if left:
        if "messageId" in o and (v := o["messageId"]) is not None:
            m.message_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Unsent
    if left:
        keep(m, o)
    return m


def read_follow_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FOLLOW_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.reply_token = m.follow = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "replyToken" in o and (v := o["replyToken"]) is not None:
            m.reply_token = v if type_of(v) is str else unusual()
            left -= 1
        if "follow" in o and (v := o["follow"]) is not None:
            m.follow = read_followed(v)
            left -= 1
    m.__class__ = models.FollowEvent
    if left:
        keep(m, o)
    return m


def read_followed(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FOLLOWED()
    m.unknown_fields = NO_FIELDS
    m.is_unblocked = None
    left = len(o) - 0
    if left:
        if "isUnblocked" in o and (v := o["isUnblocked"]) is not None:
            m.is_unblocked = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.Followed
    if left:
        keep(m, o)
    return m


def read_unfollow_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UNFOLLOW_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
    m.__class__ = models.UnfollowEvent
    if left:
        keep(m, o)
    return m


def read_join_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _JOIN_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.reply_token = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "replyToken" in o and (v := o["replyToken"]) is not None:
            m.reply_token = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.JoinEvent
    if left:
        keep(m, o)
    return m


def read_leave_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LEAVE_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
    m.__class__ = models.LeaveEvent
    if left:
        keep(m, o)
    return m


def read_member_joined_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEMBER_JOINED_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.reply_token = m.joined = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "replyToken" in o and (v := o["replyToken"]) is not None:
            m.reply_token = v if type_of(v) is str else unusual()
            left -= 1
        if "joined" in o and (v := o["joined"]) is not None:
            m.joined = read_members(v)
            left -= 1
    m.__class__ = models.MemberJoinedEvent
    if left:
        keep(m, o)
    return m


def read_member_left_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEMBER_LEFT_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.left = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "left" in o and (v := o["left"]) is not None:
            m.left = read_members(v)
            left -= 1
    m.__class__ = models.MemberLeftEvent
    if left:
        keep(m, o)
    return m


def read_members(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEMBERS()
    m.unknown_fields = NO_FIELDS
    m.members = None
    left = len(o) - 0
    if left:
        if "members" in o and (v := o["members"]) is not None:
            m.members = tuple([read_user_source(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.Members
    if left:
        keep(m, o)
    return m


def read_postback_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _POSTBACK_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.reply_token = m.postback = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "replyToken" in o and (v := o["replyToken"]) is not None:
            m.reply_token = v if type_of(v) is str else unusual()
            left -= 1
        if "postback" in o and (v := o["postback"]) is not None:
            m.postback = read_postback(v)
            left -= 1
    m.__class__ = models.PostbackEvent
    if left:
        keep(m, o)
    return m


def read_postback(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _POSTBACK()
    m.unknown_fields = NO_FIELDS
    m.data = m.params = None
    left = len(o) - 0
    if left:
        if "data" in o and (v := o["data"]) is not None:
            m.data = v if type_of(v) is str else unusual()
            left -= 1
        if "params" in o and (v := o["params"]) is not None:
            m.params = (
                {k: x if type_of(x) is str else unusual() for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            )
            left -= 1
    m.__class__ = models.Postback
    freeze(m, ("params",), ())
    if left:
        keep(m, o)
    return m


def read_video_play_complete_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIDEO_PLAY_COMPLETE_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.reply_token = None
    m.video_play_complete = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "replyToken" in o and (v := o["replyToken"]) is not None:
            m.reply_token = v if type_of(v) is str else unusual()
            left -= 1
        if "videoPlayComplete" in o and (v := o["videoPlayComplete"]) is not None:
            m.video_play_complete = read_video_play_complete(v)
            left -= 1
    m.__class__ = models.VideoPlayCompleteEvent
    if left:
        keep(m, o)
    return m


def read_video_play_complete(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIDEO_PLAY_COMPLETE()
    m.unknown_fields = NO_FIELDS
    m.tracking_id = None
    left = len(o) - 0
    if left:
        if "trackingId" in o and (v := o["trackingId"]) is not None:
            m.tracking_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.VideoPlayComplete
    if left:
        keep(m, o)
    return m


def read_beacon_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BEACON_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.reply_token = m.beacon = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "replyToken" in o and (v := o["replyToken"]) is not None:
            m.reply_token = v if type_of(v) is str else unusual()
            left -= 1
        if "beacon" in o and (v := o["beacon"]) is not None:
            m.beacon = read_beacon(v)
            left -= 1
    m.__class__ = models.BeaconEvent
    if left:
        keep(m, o)
    return m


def read_beacon(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BEACON()
    m.unknown_fields = NO_FIELDS
    m.hwid = m.type = m.dm = None
    left = len(o) - 0
    if left:
        if "hwid" in o and (v := o["hwid"]) is not None:
            m.hwid = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "dm" in o and (v := o["dm"]) is not None:
            m.dm = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Beacon
    if left:
        keep(m, o)
    return m


def read_account_link_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_LINK_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.reply_token = m.link = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "replyToken" in o and (v := o["replyToken"]) is not None:
            m.reply_token = v if type_of(v) is str else unusual()
            left -= 1
        if "link" in o and (v := o["link"]) is not None:
            m.link = read_account_link(v)
            left -= 1
    m.__class__ = models.AccountLinkEvent
    if left:
        keep(m, o)
    return m


def read_account_link(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_LINK()
    m.unknown_fields = NO_FIELDS
    m.result = m.nonce = None
    left = len(o) - 0
    if left:
        if "result" in o and (v := o["result"]) is not None:
            m.result = v if type_of(v) is str else unusual()
            left -= 1
        if "nonce" in o and (v := o["nonce"]) is not None:
            m.nonce = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AccountLink
    if left:
        keep(m, o)
    return m


def read_membership_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEMBERSHIP_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.reply_token = None
    m.membership = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "replyToken" in o and (v := o["replyToken"]) is not None:
            m.reply_token = v if type_of(v) is str else unusual()
            left -= 1
        if "membership" in o and (v := o["membership"]) is not None:
            m.membership = read_membership(v)
            left -= 1
    m.__class__ = models.MembershipEvent
    if left:
        keep(m, o)
    return m


def read_membership(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEMBERSHIP()
    m.unknown_fields = NO_FIELDS
    m.type = m.membership_id = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "membershipId" in o and (v := o["membershipId"]) is not None:
            m.membership_id = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.Membership
    if left:
        keep(m, o)
    return m


def read_module_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MODULE_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.module = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "module" in o and (v := o["module"]) is not None:
            m.module = read_module(v)
            left -= 1
    m.__class__ = models.ModuleEvent
    if left:
        keep(m, o)
    return m


def read_module(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MODULE()
    m.unknown_fields = NO_FIELDS
    m.type = m.bot_id = m.scopes = m.reason = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "botId" in o and (v := o["botId"]) is not None:
            m.bot_id = v if type_of(v) is str else unusual()
            left -= 1
        if "scopes" in o and (v := o["scopes"]) is not None:
            m.scopes = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "reason" in o and (v := o["reason"]) is not None:
            m.reason = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Module
    if left:
        keep(m, o)
    return m


def read_activated_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACTIVATED_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.chat_control = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "chatControl" in o and (v := o["chatControl"]) is not None:
            m.chat_control = read_chat_control(v)
            left -= 1
    m.__class__ = models.ActivatedEvent
    if left:
        keep(m, o)
    return m


def read_chat_control(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CHAT_CONTROL()
    m.unknown_fields = NO_FIELDS
    m.expire_at = None
    left = len(o) - 0
    if left:
        if "expireAt" in o and (v := o["expireAt"]) is not None:
            m.expire_at = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.ChatControl
    if left:
        keep(m, o)
    return m


def read_deactivated_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DEACTIVATED_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
    m.__class__ = models.DeactivatedEvent
    if left:
        keep(m, o)
    return m


def read_bot_suspended_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BOT_SUSPENDED_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
    m.__class__ = models.BotSuspendedEvent
    if left:
        keep(m, o)
    return m


def read_bot_resumed_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BOT_RESUMED_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
    m.__class__ = models.BotResumedEvent
    if left:
        keep(m, o)
    return m


def read_delivery_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DELIVERY_EVENT()
    m.unknown_fields = NO_FIELDS
    m.mode = m.timestamp = m.source = m.webhook_event_id = m.delivery_context = m.delivery = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = read_source(v)
            left -= 1
        if "webhookEventId" in o and (v := o["webhookEventId"]) is not None:
            m.webhook_event_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "deliveryContext" in o and (v := o["deliveryContext"]) is not None:
            m.delivery_context = read_delivery_context(v)
            left -= 1
        if "delivery" in o and (v := o["delivery"]) is not None:
            m.delivery = read_delivery(v)
            left -= 1
    m.__class__ = models.DeliveryEvent
    if left:
        keep(m, o)
    return m


def read_delivery(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DELIVERY()
    m.unknown_fields = NO_FIELDS
    m.data = None
    left = len(o) - 0
    if left:
        if "data" in o and (v := o["data"]) is not None:
            m.data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Delivery
    if left:
        keep(m, o)
    return m


def read_source(o: Any) -> Any:
    tag = o["type"]
    read = _SOURCE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_user_source(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _USER_SOURCE()
    m.unknown_fields = NO_FIELDS
    m.user_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "userId" in o and (v := o["userId"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.UserSource
    if left:
        keep(m, o)
    return m


def read_group_source(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GROUP_SOURCE()
    m.unknown_fields = NO_FIELDS
    m.group_id = m.user_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "groupId" in o and (v := o["groupId"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "userId" in o and (v := o["userId"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.GroupSource
    if left:
        keep(m, o)
    return m


def read_room_source(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ROOM_SOURCE()
    m.unknown_fields = NO_FIELDS
    m.room_id = m.user_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "roomId" in o and (v := o["roomId"]) is not None:
            m.room_id = v if type_of(v) is str else unusual()
            left -= 1
        if "userId" in o and (v := o["userId"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RoomSource
    if left:
        keep(m, o)
    return m


def read_received_message(o: Any) -> Any:
    tag = o["type"]
    read = _RECEIVED_MESSAGE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_received_text(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_TEXT()
    m.unknown_fields = NO_FIELDS
    m.id = m.quote_token = m.mark_as_read_token = m.text = m.emojis = m.mention = m.quoted_message_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "quoteToken" in o and (v := o["quoteToken"]) is not None:
            m.quote_token = v if type_of(v) is str else unusual()
            left -= 1
        if "markAsReadToken" in o and (v := o["markAsReadToken"]) is not None:
            m.mark_as_read_token = v if type_of(v) is str else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "emojis" in o and (v := o["emojis"]) is not None:
            m.emojis = tuple([read_received_emoji(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "mention" in o and (v := o["mention"]) is not None:
            m.mention = read_received_mention(v)
            left -= 1
        if "quotedMessageId" in o and (v := o["quotedMessageId"]) is not None:
            m.quoted_message_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedText
    if left:
        keep(m, o)
    return m


def read_received_emoji(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_EMOJI()
    m.unknown_fields = NO_FIELDS
    m.index = m.length = m.product_id = m.emoji_id = None
    left = len(o) - 0
    if left:
        if "index" in o and (v := o["index"]) is not None:
            m.index = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "length" in o and (v := o["length"]) is not None:
            m.length = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "productId" in o and (v := o["productId"]) is not None:
            m.product_id = v if type_of(v) is str else unusual()
            left -= 1
        if "emojiId" in o and (v := o["emojiId"]) is not None:
            m.emoji_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedEmoji
    if left:
        keep(m, o)
    return m


def read_received_mention(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_MENTION()
    m.unknown_fields = NO_FIELDS
    m.mentionees = None
    left = len(o) - 0
    if left:
        if "mentionees" in o and (v := o["mentionees"]) is not None:
            m.mentionees = tuple([read_received_mentionee(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.ReceivedMention
    if left:
        keep(m, o)
    return m


def read_received_mentionee(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_MENTIONEE()
    m.unknown_fields = NO_FIELDS
    m.index = m.length = m.type = m.user_id = m.is_self = None
    left = len(o) - 0
    if left:
        if "index" in o and (v := o["index"]) is not None:
            m.index = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "length" in o and (v := o["length"]) is not None:
            m.length = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "userId" in o and (v := o["userId"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "isSelf" in o and (v := o["isSelf"]) is not None:
            m.is_self = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.ReceivedMentionee
    if left:
        keep(m, o)
    return m


def read_received_image(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_IMAGE()
    m.unknown_fields = NO_FIELDS
    m.id = m.quote_token = m.mark_as_read_token = m.content_provider = m.image_set = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "quoteToken" in o and (v := o["quoteToken"]) is not None:
            m.quote_token = v if type_of(v) is str else unusual()
            left -= 1
        if "markAsReadToken" in o and (v := o["markAsReadToken"]) is not None:
            m.mark_as_read_token = v if type_of(v) is str else unusual()
            left -= 1
        if "contentProvider" in o and (v := o["contentProvider"]) is not None:
            m.content_provider = read_content_provider(v)
            left -= 1
    if left:
        if "imageSet" in o and (v := o["imageSet"]) is not None:
            m.image_set = read_image_set(v)
            left -= 1
    m.__class__ = models.ReceivedImage
    if left:
        keep(m, o)
    return m


def read_image_set(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_SET()
    m.unknown_fields = NO_FIELDS
    m.id = m.index = m.total = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "index" in o and (v := o["index"]) is not None:
            m.index = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "total" in o and (v := o["total"]) is not None:
            m.total = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.ImageSet
    if left:
        keep(m, o)
    return m


def read_received_video(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_VIDEO()
    m.unknown_fields = NO_FIELDS
    m.id = m.quote_token = m.mark_as_read_token = m.duration = m.content_provider = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "quoteToken" in o and (v := o["quoteToken"]) is not None:
            m.quote_token = v if type_of(v) is str else unusual()
            left -= 1
        if "markAsReadToken" in o and (v := o["markAsReadToken"]) is not None:
            m.mark_as_read_token = v if type_of(v) is str else unusual()
            left -= 1
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    if left:
        if "contentProvider" in o and (v := o["contentProvider"]) is not None:
            m.content_provider = read_content_provider(v)
            left -= 1
    m.__class__ = models.ReceivedVideo
    if left:
        keep(m, o)
    return m


def read_received_audio(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_AUDIO()
    m.unknown_fields = NO_FIELDS
    m.id = m.quote_token = m.mark_as_read_token = m.duration = m.content_provider = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "quoteToken" in o and (v := o["quoteToken"]) is not None:
            m.quote_token = v if type_of(v) is str else unusual()
            left -= 1
        if "markAsReadToken" in o and (v := o["markAsReadToken"]) is not None:
            m.mark_as_read_token = v if type_of(v) is str else unusual()
            left -= 1
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    if left:
        if "contentProvider" in o and (v := o["contentProvider"]) is not None:
            m.content_provider = read_content_provider(v)
            left -= 1
    m.__class__ = models.ReceivedAudio
    if left:
        keep(m, o)
    return m


def read_content_provider(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTENT_PROVIDER()
    m.unknown_fields = NO_FIELDS
    m.type = m.original_content_url = m.preview_image_url = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "originalContentUrl" in o and (v := o["originalContentUrl"]) is not None:
            m.original_content_url = v if type_of(v) is str else unusual()
            left -= 1
        if "previewImageUrl" in o and (v := o["previewImageUrl"]) is not None:
            m.preview_image_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ContentProvider
    if left:
        keep(m, o)
    return m


def read_received_file(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_FILE()
    m.unknown_fields = NO_FIELDS
    m.id = m.quote_token = m.mark_as_read_token = m.file_name = m.file_size = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "quoteToken" in o and (v := o["quoteToken"]) is not None:
            m.quote_token = v if type_of(v) is str else unusual()
            left -= 1
        if "markAsReadToken" in o and (v := o["markAsReadToken"]) is not None:
            m.mark_as_read_token = v if type_of(v) is str else unusual()
            left -= 1
        if "fileName" in o and (v := o["fileName"]) is not None:
            m.file_name = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "fileSize" in o and (v := o["fileSize"]) is not None:
            m.file_size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.ReceivedFile
    if left:
        keep(m, o)
    return m


def read_received_location(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_LOCATION()
    m.unknown_fields = NO_FIELDS
    m.id = m.quote_token = m.mark_as_read_token = m.title = m.address = m.latitude = m.longitude = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "quoteToken" in o and (v := o["quoteToken"]) is not None:
            m.quote_token = v if type_of(v) is str else unusual()
            left -= 1
        if "markAsReadToken" in o and (v := o["markAsReadToken"]) is not None:
            m.mark_as_read_token = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "address" in o and (v := o["address"]) is not None:
            m.address = v if type_of(v) is str else unusual()
            left -= 1
        if "latitude" in o and (v := o["latitude"]) is not None:
            m.latitude = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "longitude" in o and (v := o["longitude"]) is not None:
            m.longitude = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
    m.__class__ = models.ReceivedLocation
    if left:
        keep(m, o)
    return m


def read_received_sticker(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_STICKER()
    m.unknown_fields = NO_FIELDS
    m.id = m.quote_token = m.mark_as_read_token = m.package_id = m.sticker_id = m.sticker_resource_type = None
    m.keywords = m.text = m.quoted_message_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "quoteToken" in o and (v := o["quoteToken"]) is not None:
            m.quote_token = v if type_of(v) is str else unusual()
            left -= 1
        if "markAsReadToken" in o and (v := o["markAsReadToken"]) is not None:
            m.mark_as_read_token = v if type_of(v) is str else unusual()
            left -= 1
        if "packageId" in o and (v := o["packageId"]) is not None:
            m.package_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "stickerId" in o and (v := o["stickerId"]) is not None:
            m.sticker_id = v if type_of(v) is str else unusual()
            left -= 1
        if "stickerResourceType" in o and (v := o["stickerResourceType"]) is not None:
            m.sticker_resource_type = v if type_of(v) is str else unusual()
            left -= 1
        if "keywords" in o and (v := o["keywords"]) is not None:
            m.keywords = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "quotedMessageId" in o and (v := o["quotedMessageId"]) is not None:
            m.quoted_message_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedSticker
    if left:
        keep(m, o)
    return m


_RICH_MENU_BATCH_OPERATION: dict[Any, Callable[[Any], Any]] = {
    "link": read_rich_menu_batch_link_operation,
    "unlink": read_rich_menu_batch_unlink_operation,
    "unlinkAll": read_rich_menu_batch_unlink_all_operation,
}
_RECIPIENT: dict[Any, Callable[[Any], Any]] = {
    "audience": read_audience_recipient,
    "redelivery": read_redelivery_recipient,
    "operator": read_operator_recipient,
}
_DEMOGRAPHIC_FILTER: dict[Any, Callable[[Any], Any]] = {
    "gender": read_gender_filter,
    "age": read_age_filter,
    "appType": read_app_type_filter,
    "area": read_area_filter,
    "subscriptionPeriod": read_subscription_period_filter,
    "operator": read_operator_filter,
}
_MESSAGE: dict[Any, Callable[[Any], Any]] = {
    "text": read_text_message,
    "textV2": read_text_message_v2,
    "sticker": read_sticker_message,
    "image": read_image_message,
    "video": read_video_message,
    "audio": read_audio_message,
    "location": read_location_message,
    "imagemap": read_imagemap_message,
    "template": read_template_message,
    "flex": read_flex_message,
    "coupon": read_coupon_message,
}
_SUBSTITUTION: dict[Any, Callable[[Any], Any]] = {
    "mention": read_mention_substitution,
    "emoji": read_emoji_substitution,
}
_MENTIONEE: dict[Any, Callable[[Any], Any]] = {
    "user": read_user_mentionee,
    "all": read_all_mentionee,
}
_IMAGEMAP_ACTION: dict[Any, Callable[[Any], Any]] = {
    "uri": read_uri_imagemap_action,
    "message": read_message_imagemap_action,
    "clipboard": read_clipboard_imagemap_action,
}
_TEMPLATE: dict[Any, Callable[[Any], Any]] = {
    "buttons": read_buttons_template,
    "confirm": read_confirm_template,
    "carousel": read_carousel_template,
    "image_carousel": read_image_carousel_template,
}
_ACTION: dict[Any, Callable[[Any], Any]] = {
    "postback": read_postback_action,
    "message": read_message_action,
    "uri": read_uri_action,
    "datetimepicker": read_datetime_picker_action,
    "camera": read_camera_action,
    "cameraRoll": read_camera_roll_action,
    "location": read_location_action,
    "richmenuswitch": read_rich_menu_switch_action,
    "clipboard": read_clipboard_action,
}
_FLEX_CONTAINER: dict[Any, Callable[[Any], Any]] = {
    "bubble": read_flex_bubble,
    "carousel": read_flex_carousel,
}
_FLEX_HERO: dict[Any, Callable[[Any], Any]] = {
    "box": read_flex_box,
    "image": read_flex_image,
    "video": read_flex_video,
}
_FLEX_COMPONENT: dict[Any, Callable[[Any], Any]] = {
    "box": read_flex_box,
    "button": read_flex_button,
    "image": read_flex_image,
    "video": read_flex_video,
    "icon": read_flex_icon,
    "text": read_flex_text,
    "span": read_flex_span,
    "separator": read_flex_separator,
    "filler": read_flex_filler,
}
_FLEX_ALT_CONTENT: dict[Any, Callable[[Any], Any]] = {
    "box": read_flex_box,
    "image": read_flex_image,
}
_EVENT: dict[Any, Callable[[Any], Any]] = {
    "message": read_message_event,
    "messageEdited": read_message_edited_event,
    "unsend": read_unsend_event,
    "follow": read_follow_event,
    "unfollow": read_unfollow_event,
    "join": read_join_event,
    "leave": read_leave_event,
    "memberJoined": read_member_joined_event,
    "memberLeft": read_member_left_event,
    "postback": read_postback_event,
    "videoPlayComplete": read_video_play_complete_event,
    "beacon": read_beacon_event,
    "accountLink": read_account_link_event,
    "membership": read_membership_event,
    "module": read_module_event,
    "activated": read_activated_event,
    "deactivated": read_deactivated_event,
    "botSuspended": read_bot_suspended_event,
    "botResumed": read_bot_resumed_event,
    "delivery": read_delivery_event,
}
_SOURCE: dict[Any, Callable[[Any], Any]] = {
    "user": read_user_source,
    "group": read_group_source,
    "room": read_room_source,
}
_RECEIVED_MESSAGE: dict[Any, Callable[[Any], Any]] = {
    "text": read_received_text,
    "image": read_received_image,
    "video": read_received_video,
    "audio": read_received_audio,
    "file": read_received_file,
    "location": read_received_location,
    "sticker": read_received_sticker,
}

READERS: dict[str, Callable[[Any], Any]] = {
    "ReplyRequest": read_reply_request,
    "PushRequest": read_push_request,
    "MulticastRequest": read_multicast_request,
    "BroadcastRequest": read_broadcast_request,
    "NarrowcastRequest": read_narrowcast_request,
    "ValidateRequest": read_validate_request,
    "LoadingIndicatorRequest": read_loading_indicator_request,
    "MarkAsReadRequest": read_mark_as_read_request,
    "MarkChatAsReadRequest": read_mark_chat_as_read_request,
    "ChatReference": read_chat_reference,
    "RichMenuRequest": read_rich_menu_request,
    "RichMenuSize": read_rich_menu_size,
    "RichMenuArea": read_rich_menu_area,
    "RichMenuBounds": read_rich_menu_bounds,
    "RichMenuBulkLinkRequest": read_rich_menu_bulk_link_request,
    "RichMenuBulkUnlinkRequest": read_rich_menu_bulk_unlink_request,
    "RichMenuBatchRequest": read_rich_menu_batch_request,
    "RichMenuBatchOperation": read_rich_menu_batch_operation,
    "RichMenuBatchLinkOperation": read_rich_menu_batch_link_operation,
    "RichMenuBatchUnlinkOperation": read_rich_menu_batch_unlink_operation,
    "RichMenuBatchUnlinkAllOperation": read_rich_menu_batch_unlink_all_operation,
    "CreateRichMenuAliasRequest": read_create_rich_menu_alias_request,
    "UpdateRichMenuAliasRequest": read_update_rich_menu_alias_request,
    "Recipient": read_recipient,
    "AudienceRecipient": read_audience_recipient,
    "RedeliveryRecipient": read_redelivery_recipient,
    "OperatorRecipient": read_operator_recipient,
    "NarrowcastFilter": read_narrowcast_filter,
    "DemographicFilter": read_demographic_filter,
    "GenderFilter": read_gender_filter,
    "AgeFilter": read_age_filter,
    "AppTypeFilter": read_app_type_filter,
    "AreaFilter": read_area_filter,
    "Area": read_area,
    "SubscriptionPeriodFilter": read_subscription_period_filter,
    "OperatorFilter": read_operator_filter,
    "Limit": read_limit,
    "PnpPushRequest": read_pnp_push_request,
    "PnpTemplatedPushRequest": read_pnp_templated_push_request,
    "PnpTemplateBody": read_pnp_template_body,
    "PnpEmphasizedItem": read_pnp_emphasized_item,
    "PnpItem": read_pnp_item,
    "PnpButton": read_pnp_button,
    "Message": read_message,
    "TextMessage": read_text_message,
    "TextEmoji": read_text_emoji,
    "TextMessageV2": read_text_message_v2,
    "Substitution": read_substitution,
    "MentionSubstitution": read_mention_substitution,
    "Mentionee": read_mentionee,
    "UserMentionee": read_user_mentionee,
    "AllMentionee": read_all_mentionee,
    "EmojiSubstitution": read_emoji_substitution,
    "StickerMessage": read_sticker_message,
    "ImageMessage": read_image_message,
    "VideoMessage": read_video_message,
    "AudioMessage": read_audio_message,
    "LocationMessage": read_location_message,
    "CouponMessage": read_coupon_message,
    "QuickReply": read_quick_reply,
    "QuickReplyItem": read_quick_reply_item,
    "Sender": read_sender,
    "ImagemapMessage": read_imagemap_message,
    "BaseSize": read_base_size,
    "ImagemapVideo": read_imagemap_video,
    "ImagemapExternalLink": read_imagemap_external_link,
    "ImagemapAction": read_imagemap_action,
    "UriImagemapAction": read_uri_imagemap_action,
    "MessageImagemapAction": read_message_imagemap_action,
    "ClipboardImagemapAction": read_clipboard_imagemap_action,
    "ImagemapArea": read_imagemap_area,
    "TemplateMessage": read_template_message,
    "Template": read_template,
    "ButtonsTemplate": read_buttons_template,
    "ConfirmTemplate": read_confirm_template,
    "CarouselTemplate": read_carousel_template,
    "CarouselColumn": read_carousel_column,
    "ImageCarouselTemplate": read_image_carousel_template,
    "ImageCarouselColumn": read_image_carousel_column,
    "Action": read_action,
    "PostbackAction": read_postback_action,
    "MessageAction": read_message_action,
    "UriAction": read_uri_action,
    "AltUri": read_alt_uri,
    "DatetimePickerAction": read_datetime_picker_action,
    "CameraAction": read_camera_action,
    "CameraRollAction": read_camera_roll_action,
    "LocationAction": read_location_action,
    "RichMenuSwitchAction": read_rich_menu_switch_action,
    "ClipboardAction": read_clipboard_action,
    "FlexMessage": read_flex_message,
    "FlexContainer": read_flex_container,
    "FlexBubble": read_flex_bubble,
    "FlexCarousel": read_flex_carousel,
    "BubbleStyles": read_bubble_styles,
    "BlockStyle": read_block_style,
    "FlexHero": read_flex_hero,
    "FlexComponent": read_flex_component,
    "FlexBox": read_flex_box,
    "LinearGradient": read_linear_gradient,
    "FlexButton": read_flex_button,
    "FlexImage": read_flex_image,
    "FlexVideo": read_flex_video,
    "FlexAltContent": read_flex_alt_content,
    "FlexIcon": read_flex_icon,
    "FlexText": read_flex_text,
    "FlexSpan": read_flex_span,
    "FlexSeparator": read_flex_separator,
    "FlexFiller": read_flex_filler,
    "SendResult": read_send_result,
    "SentMessage": read_sent_message,
    "ErrorResponse": read_error_response,
    "ErrorDetail": read_error_detail,
    "NarrowcastProgress": read_narrowcast_progress,
    "RichMenuIdResponse": read_rich_menu_id_response,
    "RichMenuResponse": read_rich_menu_response,
    "RichMenuListResponse": read_rich_menu_list_response,
    "RichMenuAliasResponse": read_rich_menu_alias_response,
    "RichMenuAliasListResponse": read_rich_menu_alias_list_response,
    "RichMenuBatchProgressResponse": read_rich_menu_batch_progress_response,
    "MessageCount": read_message_count,
    "Webhook": read_webhook,
    "DeliveryContext": read_delivery_context,
    "Event": read_event,
    "MessageEvent": read_message_event,
    "MessageEditedEvent": read_message_edited_event,
    "UnsendEvent": read_unsend_event,
    "Unsent": read_unsent,
    "FollowEvent": read_follow_event,
    "Followed": read_followed,
    "UnfollowEvent": read_unfollow_event,
    "JoinEvent": read_join_event,
    "LeaveEvent": read_leave_event,
    "MemberJoinedEvent": read_member_joined_event,
    "MemberLeftEvent": read_member_left_event,
    "Members": read_members,
    "PostbackEvent": read_postback_event,
    "Postback": read_postback,
    "VideoPlayCompleteEvent": read_video_play_complete_event,
    "VideoPlayComplete": read_video_play_complete,
    "BeaconEvent": read_beacon_event,
    "Beacon": read_beacon,
    "AccountLinkEvent": read_account_link_event,
    "AccountLink": read_account_link,
    "MembershipEvent": read_membership_event,
    "Membership": read_membership,
    "ModuleEvent": read_module_event,
    "Module": read_module,
    "ActivatedEvent": read_activated_event,
    "ChatControl": read_chat_control,
    "DeactivatedEvent": read_deactivated_event,
    "BotSuspendedEvent": read_bot_suspended_event,
    "BotResumedEvent": read_bot_resumed_event,
    "DeliveryEvent": read_delivery_event,
    "Delivery": read_delivery,
    "Source": read_source,
    "UserSource": read_user_source,
    "GroupSource": read_group_source,
    "RoomSource": read_room_source,
    "ReceivedMessage": read_received_message,
    "ReceivedText": read_received_text,
    "ReceivedEmoji": read_received_emoji,
    "ReceivedMention": read_received_mention,
    "ReceivedMentionee": read_received_mentionee,
    "ReceivedImage": read_received_image,
    "ImageSet": read_image_set,
    "ReceivedVideo": read_received_video,
    "ReceivedAudio": read_received_audio,
    "ContentProvider": read_content_provider,
    "ReceivedFile": read_received_file,
    "ReceivedLocation": read_received_location,
    "ReceivedSticker": read_received_sticker,
}
