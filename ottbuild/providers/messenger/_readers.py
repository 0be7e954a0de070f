"""How the models of Messenger Platform Send API are made from wire JSON."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data as they mostly are; for others it raises some exception.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.payloads.hidden import NO_FIELDS, as_secret, freeze
from ottbuild.payloads.model import UNSET
from ottbuild.payloads.readers import keep, told, twin, unknown, unusual
from ottbuild.providers.messenger import models
from ottbuild.schemas.jsondata import ARRAY, LARGEST_INTEGER, LEAST_INTEGER, OBJECT, copy, type_of
from ottbuild.schemas.spec import schema_of

_SEND_REQUEST = twin(models.SendRequest)
_REACTION_PAYLOAD = twin(models.ReactionPayload)
_RECIPIENT = twin(models.Recipient)
_RECIPIENT_NAME = twin(models.RecipientName)
_REPLY_TO = twin(models.ReplyTo)
_THREAD_CONTROL = twin(models.ThreadControl)
_MESSAGE = twin(models.Message)
_UTILITY_TEMPLATE = twin(models.UtilityTemplate)
_TEMPLATE_LANGUAGE = twin(models.TemplateLanguage)
_UTILITY_HEADER = twin(models.UtilityHeader)
_UTILITY_BODY = twin(models.UtilityBody)
_UTILITY_BUTTONS = twin(models.UtilityButtons)
_TEXT_PARAMETER = twin(models.TextParameter)
_POSTBACK_PARAMETER = twin(models.PostbackParameter)
_URL_PARAMETER = twin(models.UrlParameter)
_TEXT_QUICK_REPLY = twin(models.TextQuickReply)
_USER_PHONE_NUMBER_QUICK_REPLY = twin(models.UserPhoneNumberQuickReply)
_USER_EMAIL_QUICK_REPLY = twin(models.UserEmailQuickReply)
_LOCATION_QUICK_REPLY = twin(models.LocationQuickReply)
_MEDIA_ATTACHMENT = twin(models.MediaAttachment)
_MEDIA_PAYLOAD = twin(models.MediaPayload)
_IMAGE_ATTACHMENT = twin(models.ImageAttachment)
_TEMPLATE_ATTACHMENT = twin(models.TemplateAttachment)
_GENERIC_TEMPLATE = twin(models.GenericTemplate)
_GENERIC_ELEMENT = twin(models.GenericElement)
_BUTTON_TEMPLATE = twin(models.ButtonTemplate)
_MEDIA_TEMPLATE = twin(models.MediaTemplate)
_MEDIA_ELEMENT = twin(models.MediaElement)
_RECEIPT_TEMPLATE = twin(models.ReceiptTemplate)
_RECEIPT_ELEMENT = twin(models.ReceiptElement)
_RECEIPT_ADDRESS = twin(models.ReceiptAddress)
_RECEIPT_SUMMARY = twin(models.ReceiptSummary)
_RECEIPT_ADJUSTMENT = twin(models.ReceiptAdjustment)
_PRODUCT_TEMPLATE = twin(models.ProductTemplate)
_PRODUCT_ELEMENT = twin(models.ProductElement)
_COUPON_TEMPLATE = twin(models.CouponTemplate)
_CUSTOMER_FEEDBACK_TEMPLATE = twin(models.CustomerFeedbackTemplate)
_FEEDBACK_SCREEN = twin(models.FeedbackScreen)
_FEEDBACK_QUESTION = twin(models.FeedbackQuestion)
_FOLLOW_UP = twin(models.FollowUp)
_BUSINESS_PRIVACY = twin(models.BusinessPrivacy)
_NOTIFICATION_MESSAGES_TEMPLATE = twin(models.NotificationMessagesTemplate)
_NOTIFICATION_MESSAGES_ELEMENT = twin(models.NotificationMessagesElement)
_ONE_TIME_NOTIF_REQ_TEMPLATE = twin(models.OneTimeNotifReqTemplate)
_IMAGE_GRID_TEMPLATE = twin(models.ImageGridTemplate)
_IMAGE_GRID_ELEMENT = twin(models.ImageGridElement)
_IMAGE_GRID_IMAGE = twin(models.ImageGridImage)
_LIST_TEMPLATE = twin(models.ListTemplate)
_LIST_ELEMENT = twin(models.ListElement)
_OPEN_GRAPH_TEMPLATE = twin(models.OpenGraphTemplate)
_OPEN_GRAPH_ELEMENT = twin(models.OpenGraphElement)
_WEB_URL_BUTTON = twin(models.WebUrlButton)
_DEFAULT_ACTION = twin(models.DefaultAction)
_POSTBACK_BUTTON = twin(models.PostbackButton)
_PHONE_NUMBER_BUTTON = twin(models.PhoneNumberButton)
_ACCOUNT_LINK_BUTTON = twin(models.AccountLinkButton)
_ACCOUNT_UNLINK_BUTTON = twin(models.AccountUnlinkButton)
_GAME_PLAY_BUTTON = twin(models.GamePlayButton)
_GAME_METADATA = twin(models.GameMetadata)
_AUDIO_CALL_BUTTON = twin(models.AudioCallButton)
_ELEMENT_SHARE_BUTTON = twin(models.ElementShareButton)
_SHARE_CONTENTS = twin(models.ShareContents)
_SHARE_ATTACHMENT = twin(models.ShareAttachment)
_SHARE_TEMPLATE = twin(models.ShareTemplate)
_PAYMENT_BUTTON = twin(models.PaymentButton)
_PAYMENT_SUMMARY = twin(models.PaymentSummary)
_PRICE_LIST_ITEM = twin(models.PriceListItem)
_AIRLINE_ITINERARY_TEMPLATE = twin(models.AirlineItineraryTemplate)
_AIRLINE_CHECKIN_TEMPLATE = twin(models.AirlineCheckinTemplate)
_AIRLINE_BOARDING_PASS_TEMPLATE = twin(models.AirlineBoardingPassTemplate)
_AIRLINE_UPDATE_TEMPLATE = twin(models.AirlineUpdateTemplate)
_AIRPORT = twin(models.Airport)
_FLIGHT_SCHEDULE = twin(models.FlightSchedule)
_FULL_FLIGHT_SCHEDULE = twin(models.FullFlightSchedule)
_FLIGHT_INFO = twin(models.FlightInfo)
_CHECKIN_FLIGHT_INFO = twin(models.CheckinFlightInfo)
_ITINERARY_FLIGHT_INFO = twin(models.ItineraryFlightInfo)
_PASSENGER_INFO = twin(models.PassengerInfo)
_PASSENGER_SEGMENT_INFO = twin(models.PassengerSegmentInfo)
_PRODUCT_INFO = twin(models.ProductInfo)
_PRICE_INFO = twin(models.PriceInfo)
_BOARDING_PASS = twin(models.BoardingPass)
_BOARDING_PASS_FIELD = twin(models.BoardingPassField)
_MARKETING_MESSAGE_REQUEST = twin(models.MarketingMessageRequest)
_MESSENGER_DELIVERY_DATA = twin(models.MessengerDeliveryData)
_MARKETING_MESSAGE_CONTENT = twin(models.MarketingMessageContent)
_MARKETING_ATTACHMENT = twin(models.MarketingAttachment)
_MARKETING_GENERIC_TEMPLATE = twin(models.MarketingGenericTemplate)
_MARKETING_GENERIC_ELEMENT = twin(models.MarketingGenericElement)
_MARKETING_IMAGE = twin(models.MarketingImage)
_APP_BUTTON = twin(models.AppButton)
_MARKETING_BUTTON_TEMPLATE = twin(models.MarketingButtonTemplate)
_MARKETING_MEDIA_TEMPLATE = twin(models.MarketingMediaTemplate)
_MARKETING_PRODUCT_TEMPLATE = twin(models.MarketingProductTemplate)
_MARKETING_RECEIPT_TEMPLATE = twin(models.MarketingReceiptTemplate)
_MARKETING_COUPON_TEMPLATE = twin(models.MarketingCouponTemplate)
_MARKETING_MESSAGE_RESULT = twin(models.MarketingMessageResult)
_PROFILE = twin(models.Profile)
_GET_STARTED = twin(models.GetStarted)
_GREETING = twin(models.Greeting)
_ICE_BREAKERS = twin(models.IceBreakers)
_ICE_BREAKER = twin(models.IceBreaker)
_PERSISTENT_MENU = twin(models.PersistentMenu)
_WEB_URL_MENU_ITEM = twin(models.WebUrlMenuItem)
_POSTBACK_MENU_ITEM = twin(models.PostbackMenuItem)
_NESTED_MENU_ITEM = twin(models.NestedMenuItem)
_COMMANDS = twin(models.Commands)
_COMMAND = twin(models.Command)
_PROFILE_DELETION = twin(models.ProfileDeletion)
_PROFILE_QUERY = twin(models.ProfileQuery)
_CUSTOM_USER_SETTINGS = twin(models.CustomUserSettings)
_CUSTOM_USER_SETTINGS_QUERY = twin(models.CustomUserSettingsQuery)
_CUSTOM_USER_SETTINGS_DELETION = twin(models.CustomUserSettingsDeletion)
_ATTACHMENT_UPLOAD = twin(models.AttachmentUpload)
_UPLOADED_MESSAGE = twin(models.UploadedMessage)
_UPLOADED_ATTACHMENT = twin(models.UploadedAttachment)
_ATTACHMENT_UPLOAD_RESULT = twin(models.AttachmentUploadResult)
_PASS_THREAD_CONTROL = twin(models.PassThreadControl)
_TAKE_THREAD_CONTROL = twin(models.TakeThreadControl)
_REQUEST_THREAD_CONTROL = twin(models.RequestThreadControl)
_RELEASE_THREAD_CONTROL = twin(models.ReleaseThreadControl)
_EXTEND_THREAD_CONTROL = twin(models.ExtendThreadControl)
_THREAD_OWNER_QUERY = twin(models.ThreadOwnerQuery)
_SEND_RESULT = twin(models.SendResult)
_SUCCESS = twin(models.Success)
_PROFILE_RESULT = twin(models.ProfileResult)
_PROFILE_DATA = twin(models.ProfileData)
_CUSTOM_USER_SETTINGS_RESULT = twin(models.CustomUserSettingsResult)
_THREAD_OWNER_RESULT = twin(models.ThreadOwnerResult)
_THREAD_OWNER_DATA = twin(models.ThreadOwnerData)
_THREAD_OWNER = twin(models.ThreadOwner)
_ERROR_RESPONSE = twin(models.ErrorResponse)
_ERROR_DETAIL = twin(models.ErrorDetail)
_WEBHOOK = twin(models.Webhook)
_WEBHOOK_ENTRY = twin(models.WebhookEntry)
_WEBHOOK_CHANGE = twin(models.WebhookChange)
_PARTY = twin(models.Party)
_MESSAGE_EVENT = twin(models.MessageEvent)
_RECEIVED_MESSAGE = twin(models.ReceivedMessage)
_QUICK_REPLY_TAP = twin(models.QuickReplyTap)
_REPLIED_TO = twin(models.RepliedTo)
_RECEIVED_ATTACHMENT = twin(models.ReceivedAttachment)
_RECEIVED_PAYLOAD = twin(models.ReceivedPayload)
_RECEIVED_COORDINATES = twin(models.ReceivedCoordinates)
_POSTBACK_EVENT = twin(models.PostbackEvent)
_POSTBACK = twin(models.Postback)
_REFERRAL_EVENT = twin(models.ReferralEvent)
_REFERRAL = twin(models.Referral)
_AD_CONTEXT = twin(models.AdContext)
_REFERRED_PRODUCT = twin(models.ReferredProduct)
_REACTION_EVENT = twin(models.ReactionEvent)
_REACTION = twin(models.Reaction)
_READ_EVENT = twin(models.ReadEvent)
_READ = twin(models.Read)
_DELIVERY_EVENT = twin(models.DeliveryEvent)
_DELIVERY = twin(models.Delivery)
_OPTIN_EVENT = twin(models.OptinEvent)
_OPTIN = twin(models.Optin)
_MESSAGE_EDIT_EVENT = twin(models.MessageEditEvent)
_MESSAGE_EDIT = twin(models.MessageEdit)
_ACCOUNT_LINKING_EVENT = twin(models.AccountLinkingEvent)
_ACCOUNT_LINKING = twin(models.AccountLinking)
_FEEDBACK_EVENT = twin(models.FeedbackEvent)
_FEEDBACK = twin(models.Feedback)
_APP_ROLES_EVENT = twin(models.AppRolesEvent)
_PASS_THREAD_CONTROL_EVENT = twin(models.PassThreadControlEvent)
_TAKE_THREAD_CONTROL_EVENT = twin(models.TakeThreadControlEvent)
_THREAD_CONTROL_CHANGE = twin(models.ThreadControlChange)
_REQUEST_THREAD_CONTROL_EVENT = twin(models.RequestThreadControlEvent)
_THREAD_CONTROL_WISH = twin(models.ThreadControlWish)


def read_send_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SEND_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.messaging_type = m.notification_type = m.tag = m.persona_id = m.reply_to = None
    m.message = m.sender_action = m.payload = m.thread_control = None
    v = o["recipient"]
    m.recipient = read_recipient(v)
    left = len(o) - 1
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "messaging_type" in o and (v := o["messaging_type"]) is not None:
            m.messaging_type = v if type_of(v) is str else unusual()
            left -= 1
        if "notification_type" in o and (v := o["notification_type"]) is not None:
            m.notification_type = v if type_of(v) is str else unusual()
            left -= 1
        if "tag" in o and (v := o["tag"]) is not None:
            m.tag = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "persona_id" in o and (v := o["persona_id"]) is not None:
            m.persona_id = v if type_of(v) is str else unusual()
            left -= 1
        if "reply_to" in o and (v := o["reply_to"]) is not None:
            m.reply_to = read_reply_to(v)
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_message(v)
            left -= 1
        if "sender_action" in o and (v := o["sender_action"]) is not None:
            m.sender_action = (
                v
                if type_of(v) is str and v not in {"TYPING_ON", "TYPING_OFF", "MARK_SEEN", "REACT", "UNREACT"}
                else unusual()
            )
            left -= 1
    if left:
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = read_reaction_payload(v)
            left -= 1
        if "thread_control" in o and (v := o["thread_control"]) is not None:
            m.thread_control = read_thread_control(v)
            left -= 1
    m.__class__ = models.SendRequest
    if left:
        keep(m, o)
    return m


def read_reaction_payload(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REACTION_PAYLOAD()
    m.unknown_fields = NO_FIELDS
    m.reaction = None
    v = o["message_id"]
    m.message_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "reaction" in o and (v := o["reaction"]) is not None:
            m.reaction = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReactionPayload
    if left:
        keep(m, o)
    return m


def read_recipient(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECIPIENT()
    m.unknown_fields = NO_FIELDS
    m.id = m.user_ref = m.post_id = m.comment_id = m.notification_messages_token = m.one_time_notif_token = None
    m.phone_number = m.name = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "user_ref" in o and (v := o["user_ref"]) is not None:
            m.user_ref = v if type_of(v) is str else unusual()
            left -= 1
        if "post_id" in o and (v := o["post_id"]) is not None:
            m.post_id = v if type_of(v) is str else unusual()
            left -= 1
        if "comment_id" in o and (v := o["comment_id"]) is not None:
            m.comment_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "notification_messages_token" in o and (v := o["notification_messages_token"]) is not None:
            m.notification_messages_token = v if type_of(v) is str else unusual()
            left -= 1
        if "one_time_notif_token" in o and (v := o["one_time_notif_token"]) is not None:
            m.one_time_notif_token = v if type_of(v) is str else unusual()
            left -= 1
        if "phone_number" in o and (v := o["phone_number"]) is not None:
            m.phone_number = v if type_of(v) is str else unusual()
            left -= 1
        if "name" in o and (v := o["name"]) is not None:
            m.name = read_recipient_name(v)
            left -= 1
    m.__class__ = models.Recipient
    if left:
        keep(m, o)
    return m


def read_recipient_name(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECIPIENT_NAME()
    m.unknown_fields = NO_FIELDS
    m.first_name = m.last_name = None
    left = len(o) - 0
    if left:
        if "first_name" in o and (v := o["first_name"]) is not None:
            m.first_name = v if type_of(v) is str else unusual()
            left -= 1
        if "last_name" in o and (v := o["last_name"]) is not None:
            m.last_name = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RecipientName
    if left:
        keep(m, o)
    return m


def read_reply_to(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REPLY_TO()
    m.unknown_fields = NO_FIELDS
    v = o["mid"]
    m.mid = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.ReplyTo
    if left:
        keep(m, o)
    return m


def read_thread_control(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _THREAD_CONTROL()
    m.unknown_fields = NO_FIELDS
    m.app_id = m.control_type = None
    left = len(o) - 0
    if left:
        if "app_id" in o and (v := o["app_id"]) is not None:
            m.app_id = v if type_of(v) is str else unusual()
            left -= 1
        if "control_type" in o and (v := o["control_type"]) is not None:
            m.control_type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ThreadControl
    if left:
        keep(m, o)
    return m


def read_notification_type(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_message_tag(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.text = m.attachment = m.attachments = m.template = m.sticker_id = m.quick_replies = m.metadata = None
    left = len(o) - 0
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "attachment" in o and (v := o["attachment"]) is not None:
            m.attachment = read_attachment(v)
            left -= 1
        if "attachments" in o and (v := o["attachments"]) is not None:
            m.attachments = tuple([read_image_attachment(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "template" in o and (v := o["template"]) is not None:
            m.template = read_utility_template(v)
            left -= 1
    if left:
        if "sticker_id" in o and (v := o["sticker_id"]) is not None:
            m.sticker_id = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "quick_replies" in o and (v := o["quick_replies"]) is not None:
            m.quick_replies = tuple([read_quick_reply(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Message
    if left:
        keep(m, o)
    return m


def read_utility_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UTILITY_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.components = None
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["language"]
    m.language = read_template_language(v)
    left = len(o) - 2
    if left:
        if "components" in o and (v := o["components"]) is not None:
            m.components = tuple([read_utility_component(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.UtilityTemplate
    if left:
        keep(m, o)
    return m


def read_template_language(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_LANGUAGE()
    m.unknown_fields = NO_FIELDS
    v = o["code"]
    m.code = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.TemplateLanguage
    if left:
        keep(m, o)
    return m


def read_utility_component(o: Any) -> Any:
    tag = o["type"]
    read = _UTILITY_COMPONENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_utility_header(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UTILITY_HEADER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_text_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.UtilityHeader
    if left:
        keep(m, o)
    return m


def read_utility_body(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UTILITY_BODY()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_text_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.UtilityBody
    if left:
        keep(m, o)
    return m


def read_utility_buttons(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UTILITY_BUTTONS()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_button_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.UtilityButtons
    if left:
        keep(m, o)
    return m


def read_text_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_PARAMETER()
    m.unknown_fields = NO_FIELDS
    m.parameter_name = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "parameter_name" in o and (v := o["parameter_name"]) is not None:
            m.parameter_name = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TextParameter
    if left:
        keep(m, o)
    return m


def read_button_parameter(o: Any) -> Any:
    tag = o["type"]
    read = _BUTTON_PARAMETER.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_postback_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _POSTBACK_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.PostbackParameter
    if left:
        keep(m, o)
    return m


def read_url_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _URL_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.UrlParameter
    if left:
        keep(m, o)
    return m


def read_quick_reply(o: Any) -> Any:
    tag = o["content_type"]
    read = _QUICK_REPLY.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_text_quick_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_QUICK_REPLY()
    m.unknown_fields = NO_FIELDS
    m.image_url = None
    v = o["content_type"]
    m.content_type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TextQuickReply
    if left:
        keep(m, o)
    return m


def read_user_phone_number_quick_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _USER_PHONE_NUMBER_QUICK_REPLY()
    m.unknown_fields = NO_FIELDS
    v = o["content_type"]
    m.content_type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.UserPhoneNumberQuickReply
    if left:
        keep(m, o)
    return m


def read_user_email_quick_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _USER_EMAIL_QUICK_REPLY()
    m.unknown_fields = NO_FIELDS
    v = o["content_type"]
    m.content_type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.UserEmailQuickReply
    if left:
        keep(m, o)
    return m


def read_location_quick_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LOCATION_QUICK_REPLY()
    m.unknown_fields = NO_FIELDS
    v = o["content_type"]
    m.content_type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.LocationQuickReply
    if left:
        keep(m, o)
    return m


def read_attachment(o: Any) -> Any:
    tag = o["type"]
    read = _ATTACHMENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_media_attachment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEDIA_ATTACHMENT()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = read_media_payload(v)
    left = len(o) - 2
    m.__class__ = models.MediaAttachment
    if left:
        keep(m, o)
    return m


def read_media_payload(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEDIA_PAYLOAD()
    m.unknown_fields = NO_FIELDS
    m.url = m.is_reusable = m.attachment_id = None
    left = len(o) - 0
    if left:
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
        if "is_reusable" in o and (v := o["is_reusable"]) is not None:
            m.is_reusable = v if type_of(v) is bool else unusual()
            left -= 1
        if "attachment_id" in o and (v := o["attachment_id"]) is not None:
            m.attachment_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.MediaPayload
    if left:
        keep(m, o)
    return m


def read_image_attachment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_ATTACHMENT()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = read_media_payload(v)
    left = len(o) - 2
    m.__class__ = models.ImageAttachment
    if left:
        keep(m, o)
    return m


def read_template_attachment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_ATTACHMENT()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = read_template(v)
    left = len(o) - 2
    m.__class__ = models.TemplateAttachment
    if left:
        keep(m, o)
    return m


def read_template(o: Any) -> Any:
    tag = o["template_type"]
    read = _TEMPLATE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_generic_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GENERIC_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.sharable = m.image_aspect_ratio = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_generic_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "sharable" in o and (v := o["sharable"]) is not None:
            m.sharable = v if type_of(v) is bool else unusual()
            left -= 1
        if "image_aspect_ratio" in o and (v := o["image_aspect_ratio"]) is not None:
            m.image_aspect_ratio = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.GenericTemplate
    if left:
        keep(m, o)
    return m


def read_generic_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GENERIC_ELEMENT()
    m.unknown_fields = NO_FIELDS
    m.item_url = m.image_url = m.subtitle = m.default_action = m.buttons = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "item_url" in o and (v := o["item_url"]) is not None:
            m.item_url = v if type_of(v) is str else unusual()
            left -= 1
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "default_action" in o and (v := o["default_action"]) is not None:
            m.default_action = read_default_action(v)
            left -= 1
    if left:
        if "buttons" in o and (v := o["buttons"]) is not None:
            m.buttons = tuple([read_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.GenericElement
    if left:
        keep(m, o)
    return m


def read_button_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BUTTON_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.sharable = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["buttons"]
    m.buttons = tuple([read_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "sharable" in o and (v := o["sharable"]) is not None:
            m.sharable = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.ButtonTemplate
    if left:
        keep(m, o)
    return m


def read_media_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEDIA_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.sharable = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_media_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "sharable" in o and (v := o["sharable"]) is not None:
            m.sharable = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.MediaTemplate
    if left:
        keep(m, o)
    return m


def read_media_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEDIA_ELEMENT()
    m.unknown_fields = NO_FIELDS
    m.attachment_id = m.url = m.buttons = None
    v = o["media_type"]
    m.media_type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "attachment_id" in o and (v := o["attachment_id"]) is not None:
            m.attachment_id = v if type_of(v) is str else unusual()
            left -= 1
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
        if "buttons" in o and (v := o["buttons"]) is not None:
            m.buttons = tuple([read_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.MediaElement
    if left:
        keep(m, o)
    return m


def read_receipt_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIPT_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.sharable = m.merchant_name = m.order_url = m.timestamp = m.elements = m.address = m.adjustments = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["recipient_name"]
    m.recipient_name = v if type_of(v) is str else unusual()
    v = o["order_number"]
    m.order_number = v if type_of(v) is str else unusual()
    v = o["currency"]
    m.currency = v if type_of(v) is str else unusual()
    v = o["payment_method"]
    m.payment_method = v if type_of(v) is str else unusual()
    v = o["summary"]
    m.summary = read_receipt_summary(v)
    left = len(o) - 6
    if left:
        if "sharable" in o and (v := o["sharable"]) is not None:
            m.sharable = v if type_of(v) is bool else unusual()
            left -= 1
        if "merchant_name" in o and (v := o["merchant_name"]) is not None:
            m.merchant_name = v if type_of(v) is str else unusual()
            left -= 1
        if "order_url" in o and (v := o["order_url"]) is not None:
            m.order_url = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "elements" in o and (v := o["elements"]) is not None:
            m.elements = tuple([read_receipt_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "address" in o and (v := o["address"]) is not None:
            m.address = read_receipt_address(v)
            left -= 1
        if "adjustments" in o and (v := o["adjustments"]) is not None:
            m.adjustments = tuple([read_receipt_adjustment(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.ReceiptTemplate
    if left:
        keep(m, o)
    return m


def read_receipt_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIPT_ELEMENT()
    m.unknown_fields = NO_FIELDS
    m.subtitle = m.quantity = m.currency = m.image_url = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["price"]
    m.price = v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    left = len(o) - 2
    if left:
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "quantity" in o and (v := o["quantity"]) is not None:
            m.quantity = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "currency" in o and (v := o["currency"]) is not None:
            m.currency = v if type_of(v) is str else unusual()
            left -= 1
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceiptElement
    if left:
        keep(m, o)
    return m


def read_receipt_address(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIPT_ADDRESS()
    m.unknown_fields = NO_FIELDS
    m.street_2 = None
    v = o["street_1"]
    m.street_1 = v if type_of(v) is str else unusual()
    v = o["city"]
    m.city = v if type_of(v) is str else unusual()
    v = o["postal_code"]
    m.postal_code = v if type_of(v) is str else unusual()
    v = o["state"]
    m.state = v if type_of(v) is str else unusual()
    v = o["country"]
    m.country = v if type_of(v) is str else unusual()
    left = len(o) - 5
    if left:
        if "street_2" in o and (v := o["street_2"]) is not None:
            m.street_2 = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceiptAddress
    if left:
        keep(m, o)
    return m


def read_receipt_summary(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIPT_SUMMARY()
    m.unknown_fields = NO_FIELDS
    m.subtotal = m.shipping_cost = m.total_tax = None
    v = o["total_cost"]
    m.total_cost = (
        v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    )
    left = len(o) - 1
    if left:
        if "subtotal" in o and (v := o["subtotal"]) is not None:
            m.subtotal = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "shipping_cost" in o and (v := o["shipping_cost"]) is not None:
            m.shipping_cost = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "total_tax" in o and (v := o["total_tax"]) is not None:
            m.total_tax = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
    m.__class__ = models.ReceiptSummary
    if left:
        keep(m, o)
    return m


def read_receipt_adjustment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIPT_ADJUSTMENT()
    m.unknown_fields = NO_FIELDS
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["amount"]
    m.amount = v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    left = len(o) - 2
    m.__class__ = models.ReceiptAdjustment
    if left:
        keep(m, o)
    return m


def read_product_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_product_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.ProductTemplate
    if left:
        keep(m, o)
    return m


def read_product_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_ELEMENT()
    m.unknown_fields = NO_FIELDS
    v = o["id"]
    m.id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.ProductElement
    if left:
        keep(m, o)
    return m


def read_coupon_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _COUPON_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.subtitle = m.coupon_code = m.coupon_url = m.coupon_url_button_title = m.expire_time = None
    m.coupon_pre_message = m.image_url = m.payload = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "coupon_code" in o and (v := o["coupon_code"]) is not None:
            m.coupon_code = v if type_of(v) is str else unusual()
            left -= 1
        if "coupon_url" in o and (v := o["coupon_url"]) is not None:
            m.coupon_url = v if type_of(v) is str else unusual()
            left -= 1
        if "coupon_url_button_title" in o and (v := o["coupon_url_button_title"]) is not None:
            m.coupon_url_button_title = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "expire_time" in o and (v := o["expire_time"]) is not None:
            m.expire_time = v if type_of(v) is str else unusual()
            left -= 1
        if "coupon_pre_message" in o and (v := o["coupon_pre_message"]) is not None:
            m.coupon_pre_message = v if type_of(v) is str else unusual()
            left -= 1
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.CouponTemplate
    if left:
        keep(m, o)
    return m


def read_customer_feedback_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CUSTOMER_FEEDBACK_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.expires_in_days = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["subtitle"]
    m.subtitle = v if type_of(v) is str else unusual()
    v = o["button_title"]
    m.button_title = v if type_of(v) is str else unusual()
    v = o["feedback_screens"]
    m.feedback_screens = tuple([read_feedback_screen(x) for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["business_privacy"]
    m.business_privacy = read_business_privacy(v)
    left = len(o) - 6
    if left:
        if "expires_in_days" in o and (v := o["expires_in_days"]) is not None:
            m.expires_in_days = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.CustomerFeedbackTemplate
    if left:
        keep(m, o)
    return m


def read_feedback_screen(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FEEDBACK_SCREEN()
    m.unknown_fields = NO_FIELDS
    v = o["questions"]
    m.questions = tuple([read_feedback_question(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.FeedbackScreen
    if left:
        keep(m, o)
    return m


def read_feedback_question(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FEEDBACK_QUESTION()
    m.unknown_fields = NO_FIELDS
    m.title = m.score_label = m.score_option = m.follow_up = None
    v = o["id"]
    m.id = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "score_label" in o and (v := o["score_label"]) is not None:
            m.score_label = v if type_of(v) is str else unusual()
            left -= 1
        if "score_option" in o and (v := o["score_option"]) is not None:
            m.score_option = v if type_of(v) is str else unusual()
            left -= 1
        if "follow_up" in o and (v := o["follow_up"]) is not None:
            m.follow_up = read_follow_up(v)
            left -= 1
    m.__class__ = models.FeedbackQuestion
    if left:
        keep(m, o)
    return m


def read_follow_up(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FOLLOW_UP()
    m.unknown_fields = NO_FIELDS
    m.placeholder = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "placeholder" in o and (v := o["placeholder"]) is not None:
            m.placeholder = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FollowUp
    if left:
        keep(m, o)
    return m


def read_business_privacy(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BUSINESS_PRIVACY()
    m.unknown_fields = NO_FIELDS
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.BusinessPrivacy
    if left:
        keep(m, o)
    return m


def read_notification_messages_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NOTIFICATION_MESSAGES_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.notification_messages_timezone = m.title = m.image_url = m.image_aspect_ratio = None
    m.notification_messages_cta_text = m.notification_messages_frequency = m.notification_messages_reoptin = None
    m.elements = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "notification_messages_timezone" in o and (v := o["notification_messages_timezone"]) is not None:
            m.notification_messages_timezone = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "image_aspect_ratio" in o and (v := o["image_aspect_ratio"]) is not None:
            m.image_aspect_ratio = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "notification_messages_cta_text" in o and (v := o["notification_messages_cta_text"]) is not None:
            m.notification_messages_cta_text = v if type_of(v) is str else unusual()
            left -= 1
        if "notification_messages_frequency" in o and (v := o["notification_messages_frequency"]) is not None:
            m.notification_messages_frequency = v if type_of(v) is str else unusual()
            left -= 1
        if "notification_messages_reoptin" in o and (v := o["notification_messages_reoptin"]) is not None:
            m.notification_messages_reoptin = v if type_of(v) is str else unusual()
            left -= 1
        if "elements" in o and (v := o["elements"]) is not None:
            m.elements = tuple([read_notification_messages_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.NotificationMessagesTemplate
    if left:
        keep(m, o)
    return m


def read_notification_messages_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NOTIFICATION_MESSAGES_ELEMENT()
    m.unknown_fields = NO_FIELDS
    m.title = m.image_url = m.notification_messages_frequency = m.notification_messages_reoptin = None
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "notification_messages_frequency" in o and (v := o["notification_messages_frequency"]) is not None:
            m.notification_messages_frequency = v if type_of(v) is str else unusual()
            left -= 1
        if "notification_messages_reoptin" in o and (v := o["notification_messages_reoptin"]) is not None:
            m.notification_messages_reoptin = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.NotificationMessagesElement
    if left:
        keep(m, o)
    return m


def read_one_time_notif_req_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ONE_TIME_NOTIF_REQ_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 3
    m.__class__ = models.OneTimeNotifReqTemplate
    if left:
        keep(m, o)
    return m


def read_image_grid_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_GRID_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_image_grid_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.ImageGridTemplate
    if left:
        keep(m, o)
    return m


def read_image_grid_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_GRID_ELEMENT()
    m.unknown_fields = NO_FIELDS
    m.title = m.subtitle = m.buttons = None
    v = o["images"]
    m.images = tuple([read_image_grid_image(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "buttons" in o and (v := o["buttons"]) is not None:
            m.buttons = tuple([read_image_grid_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.ImageGridElement
    if left:
        keep(m, o)
    return m


def read_image_grid_image(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_GRID_IMAGE()
    m.unknown_fields = NO_FIELDS
    m.is_hero_image = m.action = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "is_hero_image" in o and (v := o["is_hero_image"]) is not None:
            m.is_hero_image = v if type_of(v) is bool else unusual()
            left -= 1
        if "action" in o and (v := o["action"]) is not None:
            m.action = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.ImageGridImage
    freeze(m, (), ("action",))
    if left:
        keep(m, o)
    return m


def read_image_grid_action(o: Any) -> Any:
    return {k: copy(x) for k, x in o.items()} if type_of(o) is OBJECT else unusual()


def read_image_grid_button(o: Any) -> Any:
    tag = o["type"]
    read = _IMAGE_GRID_BUTTON.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_list_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LIST_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.top_element_style = m.buttons = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_list_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "top_element_style" in o and (v := o["top_element_style"]) is not None:
            m.top_element_style = v if type_of(v) is str else unusual()
            left -= 1
        if "buttons" in o and (v := o["buttons"]) is not None:
            m.buttons = tuple([read_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.ListTemplate
    if left:
        keep(m, o)
    return m


def read_list_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LIST_ELEMENT()
    m.unknown_fields = NO_FIELDS
    m.subtitle = m.image_url = m.default_action = m.buttons = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "default_action" in o and (v := o["default_action"]) is not None:
            m.default_action = read_default_action(v)
            left -= 1
        if "buttons" in o and (v := o["buttons"]) is not None:
            m.buttons = tuple([read_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.ListElement
    if left:
        keep(m, o)
    return m


def read_open_graph_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OPEN_GRAPH_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_open_graph_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.OpenGraphTemplate
    if left:
        keep(m, o)
    return m


def read_open_graph_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OPEN_GRAPH_ELEMENT()
    m.unknown_fields = NO_FIELDS
    m.buttons = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "buttons" in o and (v := o["buttons"]) is not None:
            m.buttons = tuple([read_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.OpenGraphElement
    if left:
        keep(m, o)
    return m


def read_button(o: Any) -> Any:
    tag = o["type"]
    read = _BUTTON.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_web_url_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEB_URL_BUTTON()
    m.unknown_fields = NO_FIELDS
    m.webview_height_ratio = m.messenger_extensions = m.fallback_url = m.webview_share_button = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "webview_height_ratio" in o and (v := o["webview_height_ratio"]) is not None:
            m.webview_height_ratio = v if type_of(v) is str else unusual()
            left -= 1
        if "messenger_extensions" in o and (v := o["messenger_extensions"]) is not None:
            m.messenger_extensions = v if type_of(v) is bool else unusual()
            left -= 1
        if "fallback_url" in o and (v := o["fallback_url"]) is not None:
            m.fallback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "webview_share_button" in o and (v := o["webview_share_button"]) is not None:
            m.webview_share_button = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WebUrlButton
    if left:
        keep(m, o)
    return m


def read_default_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DEFAULT_ACTION()
    m.unknown_fields = NO_FIELDS
    m.messenger_extensions = m.webview_height_ratio = m.fallback_url = m.webview_share_button = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "messenger_extensions" in o and (v := o["messenger_extensions"]) is not None:
            m.messenger_extensions = v if type_of(v) is bool else unusual()
            left -= 1
        if "webview_height_ratio" in o and (v := o["webview_height_ratio"]) is not None:
            m.webview_height_ratio = v if type_of(v) is str else unusual()
            left -= 1
        if "fallback_url" in o and (v := o["fallback_url"]) is not None:
            m.fallback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "webview_share_button" in o and (v := o["webview_share_button"]) is not None:
            m.webview_share_button = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.DefaultAction
    if left:
        keep(m, o)
    return m


def read_postback_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _POSTBACK_BUTTON()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 3
    m.__class__ = models.PostbackButton
    if left:
        keep(m, o)
    return m


def read_phone_number_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PHONE_NUMBER_BUTTON()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 3
    m.__class__ = models.PhoneNumberButton
    if left:
        keep(m, o)
    return m


def read_account_link_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_LINK_BUTTON()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.AccountLinkButton
    if left:
        keep(m, o)
    return m


def read_account_unlink_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_UNLINK_BUTTON()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.AccountUnlinkButton
    if left:
        keep(m, o)
    return m


def read_game_play_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GAME_PLAY_BUTTON()
    m.unknown_fields = NO_FIELDS
    m.payload = m.game_metadata = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
        if "game_metadata" in o and (v := o["game_metadata"]) is not None:
            m.game_metadata = read_game_metadata(v)
            left -= 1
    m.__class__ = models.GamePlayButton
    if left:
        keep(m, o)
    return m


def read_game_metadata(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GAME_METADATA()
    m.unknown_fields = NO_FIELDS
    m.player_id = m.context_id = None
    left = len(o) - 0
    if left:
        if "player_id" in o and (v := o["player_id"]) is not None:
            m.player_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context_id" in o and (v := o["context_id"]) is not None:
            m.context_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.GameMetadata
    if left:
        keep(m, o)
    return m


def read_audio_call_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AUDIO_CALL_BUTTON()
    m.unknown_fields = NO_FIELDS
    m.expires_in_days = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "expires_in_days" in o and (v := o["expires_in_days"]) is not None:
            m.expires_in_days = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.AudioCallButton
    if left:
        keep(m, o)
    return m


def read_element_share_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ELEMENT_SHARE_BUTTON()
    m.unknown_fields = NO_FIELDS
    m.share_contents = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "share_contents" in o and (v := o["share_contents"]) is not None:
            m.share_contents = read_share_contents(v)
            left -= 1
    m.__class__ = models.ElementShareButton
    if left:
        keep(m, o)
    return m


def read_share_contents(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SHARE_CONTENTS()
    m.unknown_fields = NO_FIELDS
    v = o["attachment"]
    m.attachment = read_share_attachment(v)
    left = len(o) - 1
    m.__class__ = models.ShareContents
    if left:
        keep(m, o)
    return m


def read_share_attachment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SHARE_ATTACHMENT()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = read_share_template(v)
    left = len(o) - 2
    m.__class__ = models.ShareAttachment
    if left:
        keep(m, o)
    return m


def read_share_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SHARE_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.sharable = m.image_aspect_ratio = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_generic_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "sharable" in o and (v := o["sharable"]) is not None:
            m.sharable = v if type_of(v) is bool else unusual()
            left -= 1
        if "image_aspect_ratio" in o and (v := o["image_aspect_ratio"]) is not None:
            m.image_aspect_ratio = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ShareTemplate
    if left:
        keep(m, o)
    return m


def read_payment_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_BUTTON()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    v = o["payment_summary"]
    m.payment_summary = read_payment_summary(v)
    left = len(o) - 4
    m.__class__ = models.PaymentButton
    if left:
        keep(m, o)
    return m


def read_payment_summary(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_SUMMARY()
    m.unknown_fields = NO_FIELDS
    m.is_test_payment = None
    v = o["currency"]
    m.currency = v if type_of(v) is str else unusual()
    v = o["payment_type"]
    m.payment_type = v if type_of(v) is str else unusual()
    v = o["merchant_name"]
    m.merchant_name = v if type_of(v) is str else unusual()
    v = o["requested_user_info"]
    m.requested_user_info = (
        tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    )
    v = o["price_list"]
    m.price_list = tuple([read_price_list_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 5
    if left:
        if "is_test_payment" in o and (v := o["is_test_payment"]) is not None:
            m.is_test_payment = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.PaymentSummary
    if left:
        keep(m, o)
    return m


def read_price_list_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRICE_LIST_ITEM()
    m.unknown_fields = NO_FIELDS
    v = o["label"]
    m.label = v if type_of(v) is str else unusual()
    v = o["amount"]
    m.amount = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.PriceListItem
    if left:
        keep(m, o)
    return m


def read_airline_itinerary_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AIRLINE_ITINERARY_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.theme_color = m.price_info = m.base_price = m.tax = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["intro_message"]
    m.intro_message = v if type_of(v) is str else unusual()
    v = o["locale"]
    m.locale = v if type_of(v) is str else unusual()
    v = o["pnr_number"]
    m.pnr_number = v if type_of(v) is str else unusual()
    v = o["passenger_info"]
    m.passenger_info = tuple([read_passenger_info(x) for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["flight_info"]
    m.flight_info = tuple([read_itinerary_flight_info(x) for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["passenger_segment_info"]
    m.passenger_segment_info = tuple([read_passenger_segment_info(x) for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["total_price"]
    m.total_price = (
        v
        if (type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER)) or type_of(v) is str
        else unusual()
    )
    v = o["currency"]
    m.currency = v if type_of(v) is str else unusual()
    left = len(o) - 9
    if left:
        if "theme_color" in o and (v := o["theme_color"]) is not None:
            m.theme_color = v if type_of(v) is str else unusual()
            left -= 1
        if "price_info" in o and (v := o["price_info"]) is not None:
            m.price_info = tuple([read_price_info(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "base_price" in o and (v := o["base_price"]) is not None:
            m.base_price = (
                v
                if (type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER))
                or type_of(v) is str
                else unusual()
            )
            left -= 1
        if "tax" in o and (v := o["tax"]) is not None:
            m.tax = (
                v
                if (type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER))
                or type_of(v) is str
                else unusual()
            )
            left -= 1
    m.__class__ = models.AirlineItineraryTemplate
    if left:
        keep(m, o)
    return m


def read_airline_checkin_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AIRLINE_CHECKIN_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.theme_color = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["intro_message"]
    m.intro_message = v if type_of(v) is str else unusual()
    v = o["locale"]
    m.locale = v if type_of(v) is str else unusual()
    v = o["pnr_number"]
    m.pnr_number = v if type_of(v) is str else unusual()
    v = o["flight_info"]
    m.flight_info = tuple([read_checkin_flight_info(x) for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["checkin_url"]
    m.checkin_url = v if type_of(v) is str else unusual()
    left = len(o) - 6
    if left:
        if "theme_color" in o and (v := o["theme_color"]) is not None:
            m.theme_color = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AirlineCheckinTemplate
    if left:
        keep(m, o)
    return m


def read_airline_boarding_pass_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AIRLINE_BOARDING_PASS_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.theme_color = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["intro_message"]
    m.intro_message = v if type_of(v) is str else unusual()
    v = o["locale"]
    m.locale = v if type_of(v) is str else unusual()
    v = o["boarding_pass"]
    m.boarding_pass = tuple([read_boarding_pass(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    if left:
        if "theme_color" in o and (v := o["theme_color"]) is not None:
            m.theme_color = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AirlineBoardingPassTemplate
    if left:
        keep(m, o)
    return m


def read_airline_update_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AIRLINE_UPDATE_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.intro_message = m.theme_color = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str and v not in {"airline_flight_update"} else unusual()
    v = o["update_type"]
    m.update_type = v if type_of(v) is str else unusual()
    v = o["locale"]
    m.locale = v if type_of(v) is str else unusual()
    v = o["pnr_number"]
    m.pnr_number = v if type_of(v) is str else unusual()
    v = o["update_flight_info"]
    m.update_flight_info = read_flight_info(v)
    left = len(o) - 5
    if left:
        if "intro_message" in o and (v := o["intro_message"]) is not None:
            m.intro_message = v if type_of(v) is str else unusual()
            left -= 1
        if "theme_color" in o and (v := o["theme_color"]) is not None:
            m.theme_color = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AirlineUpdateTemplate
    if left:
        keep(m, o)
    return m


def read_airport(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AIRPORT()
    m.unknown_fields = NO_FIELDS
    m.terminal = m.gate = None
    v = o["airport_code"]
    m.airport_code = v if type_of(v) is str else unusual()
    v = o["city"]
    m.city = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "terminal" in o and (v := o["terminal"]) is not None:
            m.terminal = v if type_of(v) is str else unusual()
            left -= 1
        if "gate" in o and (v := o["gate"]) is not None:
            m.gate = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Airport
    if left:
        keep(m, o)
    return m


def read_flight_schedule(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLIGHT_SCHEDULE()
    m.unknown_fields = NO_FIELDS
    m.boarding_time = m.arrival_time = None
    v = o["departure_time"]
    m.departure_time = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "boarding_time" in o and (v := o["boarding_time"]) is not None:
            m.boarding_time = v if type_of(v) is str else unusual()
            left -= 1
        if "arrival_time" in o and (v := o["arrival_time"]) is not None:
            m.arrival_time = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FlightSchedule
    if left:
        keep(m, o)
    return m


def read_full_flight_schedule(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FULL_FLIGHT_SCHEDULE()
    m.unknown_fields = NO_FIELDS
    m.boarding_time = None
    v = o["departure_time"]
    m.departure_time = v if type_of(v) is str else unusual()
    v = o["arrival_time"]
    m.arrival_time = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "boarding_time" in o and (v := o["boarding_time"]) is not None:
            m.boarding_time = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FullFlightSchedule
    if left:
        keep(m, o)
    return m


def read_flight_info(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLIGHT_INFO()
    m.unknown_fields = NO_FIELDS
    v = o["flight_number"]
    m.flight_number = v if type_of(v) is str else unusual()
    v = o["departure_airport"]
    m.departure_airport = read_airport(v)
    v = o["arrival_airport"]
    m.arrival_airport = read_airport(v)
    v = o["flight_schedule"]
    m.flight_schedule = read_flight_schedule(v)
    left = len(o) - 4
    m.__class__ = models.FlightInfo
    if left:
        keep(m, o)
    return m


def read_checkin_flight_info(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CHECKIN_FLIGHT_INFO()
    m.unknown_fields = NO_FIELDS
    v = o["flight_number"]
    m.flight_number = v if type_of(v) is str else unusual()
    v = o["departure_airport"]
    m.departure_airport = read_airport(v)
    v = o["arrival_airport"]
    m.arrival_airport = read_airport(v)
    v = o["flight_schedule"]
    m.flight_schedule = read_full_flight_schedule(v)
    left = len(o) - 4
    m.__class__ = models.CheckinFlightInfo
    if left:
        keep(m, o)
    return m


def read_itinerary_flight_info(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ITINERARY_FLIGHT_INFO()
    m.unknown_fields = NO_FIELDS
    m.aircraft_type = None
    v = o["connection_id"]
    m.connection_id = v if type_of(v) is str else unusual()
    v = o["segment_id"]
    m.segment_id = v if type_of(v) is str else unusual()
    v = o["flight_number"]
    m.flight_number = v if type_of(v) is str else unusual()
    v = o["departure_airport"]
    m.departure_airport = read_airport(v)
    v = o["arrival_airport"]
    m.arrival_airport = read_airport(v)
    v = o["flight_schedule"]
    m.flight_schedule = read_full_flight_schedule(v)
    v = o["travel_class"]
    m.travel_class = v if type_of(v) is str else unusual()
    left = len(o) - 7
    if left:
        if "aircraft_type" in o and (v := o["aircraft_type"]) is not None:
            m.aircraft_type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ItineraryFlightInfo
    if left:
        keep(m, o)
    return m


def read_passenger_info(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PASSENGER_INFO()
    m.unknown_fields = NO_FIELDS
    m.ticket_number = None
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["passenger_id"]
    m.passenger_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "ticket_number" in o and (v := o["ticket_number"]) is not None:
            m.ticket_number = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PassengerInfo
    if left:
        keep(m, o)
    return m


def read_passenger_segment_info(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PASSENGER_SEGMENT_INFO()
    m.unknown_fields = NO_FIELDS
    m.product_info = None
    v = o["segment_id"]
    m.segment_id = v if type_of(v) is str else unusual()
    v = o["passenger_id"]
    m.passenger_id = v if type_of(v) is str else unusual()
    v = o["seat"]
    m.seat = v if type_of(v) is str else unusual()
    v = o["seat_type"]
    m.seat_type = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "product_info" in o and (v := o["product_info"]) is not None:
            m.product_info = tuple([read_product_info(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.PassengerSegmentInfo
    if left:
        keep(m, o)
    return m


def read_product_info(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_INFO()
    m.unknown_fields = NO_FIELDS
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["value"]
    m.value = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.ProductInfo
    if left:
        keep(m, o)
    return m


def read_price_info(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRICE_INFO()
    m.unknown_fields = NO_FIELDS
    m.amount = m.currency = m.value = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "amount" in o and (v := o["amount"]) is not None:
            m.amount = (
                v
                if (type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER))
                or type_of(v) is str
                else unusual()
            )
            left -= 1
        if "currency" in o and (v := o["currency"]) is not None:
            m.currency = v if type_of(v) is str else unusual()
            left -= 1
        if "value" in o and (v := o["value"]) is not None:
            m.value = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PriceInfo
    if left:
        keep(m, o)
    return m


def read_boarding_pass(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BOARDING_PASS()
    m.unknown_fields = NO_FIELDS
    m.travel_class = m.seat = m.auxiliary_fields = m.secondary_fields = m.header_image_url = None
    m.header_text_field = m.qr_code = m.barcode_image_url = None
    v = o["passenger_name"]
    m.passenger_name = v if type_of(v) is str else unusual()
    v = o["pnr_number"]
    m.pnr_number = v if type_of(v) is str else unusual()
    v = o["logo_image_url"]
    m.logo_image_url = v if type_of(v) is str else unusual()
    v = o["above_bar_code_image_url"]
    m.above_bar_code_image_url = v if type_of(v) is str else unusual()
    v = o["flight_info"]
    m.flight_info = read_flight_info(v)
    left = len(o) - 5
    if left:
        if "travel_class" in o and (v := o["travel_class"]) is not None:
            m.travel_class = v if type_of(v) is str else unusual()
            left -= 1
        if "seat" in o and (v := o["seat"]) is not None:
            m.seat = v if type_of(v) is str else unusual()
            left -= 1
        if "auxiliary_fields" in o and (v := o["auxiliary_fields"]) is not None:
            m.auxiliary_fields = tuple([read_boarding_pass_field(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "secondary_fields" in o and (v := o["secondary_fields"]) is not None:
            m.secondary_fields = tuple([read_boarding_pass_field(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "header_image_url" in o and (v := o["header_image_url"]) is not None:
            m.header_image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "header_text_field" in o and (v := o["header_text_field"]) is not None:
            m.header_text_field = read_boarding_pass_header(v)
            left -= 1
        if "qr_code" in o and (v := o["qr_code"]) is not None:
            m.qr_code = v if type_of(v) is str else unusual()
            left -= 1
        if "barcode_image_url" in o and (v := o["barcode_image_url"]) is not None:
            m.barcode_image_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.BoardingPass
    if left:
        keep(m, o)
    return m


def read_boarding_pass_header(o: Any) -> Any:
    if type_of(o) is str:
        return o
    return read_boarding_pass_field(o)


def read_boarding_pass_header_text(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_boarding_pass_field(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BOARDING_PASS_FIELD()
    m.unknown_fields = NO_FIELDS
    v = o["label"]
    m.label = v if type_of(v) is str else unusual()
    v = o["value"]
    m.value = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.BoardingPassField
    if left:
        keep(m, o)
    return m


def read_marketing_message_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_MESSAGE_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.min_conversation_gap_seconds = m.custom_audience_id = None
    v = o["message_id"]
    m.message_id = v if type_of(v) is str else unusual()
    v = o["messenger_delivery_data"]
    m.messenger_delivery_data = read_messenger_delivery_data(v)
    v = o["message"]
    m.message = read_marketing_message_content(v)
    left = len(o) - 3
    if left:
        if "min_conversation_gap_seconds" in o and (v := o["min_conversation_gap_seconds"]) is not None:
            m.min_conversation_gap_seconds = (
                v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            )
            left -= 1
        if "custom_audience_id" in o and (v := o["custom_audience_id"]) is not None:
            m.custom_audience_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.MarketingMessageRequest
    if left:
        keep(m, o)
    return m


def read_messenger_delivery_data(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSENGER_DELIVERY_DATA()
    m.unknown_fields = NO_FIELDS
    v = o["subscription_token"]
    m.subscription_token = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.MessengerDeliveryData
    if left:
        keep(m, o)
    return m


def read_marketing_message_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_MESSAGE_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.text = m.attachment = m.quick_replies = None
    left = len(o) - 0
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "attachment" in o and (v := o["attachment"]) is not None:
            m.attachment = read_marketing_attachment(v)
            left -= 1
        if "quick_replies" in o and (v := o["quick_replies"]) is not None:
            m.quick_replies = tuple([read_quick_reply(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.MarketingMessageContent
    if left:
        keep(m, o)
    return m


def read_marketing_attachment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_ATTACHMENT()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = read_marketing_template(v)
    left = len(o) - 2
    m.__class__ = models.MarketingAttachment
    if left:
        keep(m, o)
    return m


def read_marketing_template(o: Any) -> Any:
    tag = o["template_type"]
    read = _MARKETING_TEMPLATE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_marketing_generic_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_GENERIC_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.sharable = m.text = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_marketing_generic_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "sharable" in o and (v := o["sharable"]) is not None:
            m.sharable = v if type_of(v) is bool else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.MarketingGenericTemplate
    if left:
        keep(m, o)
    return m


def read_marketing_generic_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_GENERIC_ELEMENT()
    m.unknown_fields = NO_FIELDS
    m.media_type = m.image_url = m.image_urls = m.video_id = m.subtitle = m.default_action = m.buttons = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "media_type" in o and (v := o["media_type"]) is not None:
            m.media_type = v if type_of(v) is str else unusual()
            left -= 1
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "image_urls" in o and (v := o["image_urls"]) is not None:
            m.image_urls = tuple([read_marketing_image(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "video_id" in o and (v := o["video_id"]) is not None:
            m.video_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "default_action" in o and (v := o["default_action"]) is not None:
            m.default_action = read_default_action(v)
            left -= 1
        if "buttons" in o and (v := o["buttons"]) is not None:
            m.buttons = tuple([read_marketing_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.MarketingGenericElement
    if left:
        keep(m, o)
    return m


def read_marketing_image(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_IMAGE()
    m.unknown_fields = NO_FIELDS
    m.is_hero_image = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "is_hero_image" in o and (v := o["is_hero_image"]) is not None:
            m.is_hero_image = v if type_of(v) is bool or type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.MarketingImage
    if left:
        keep(m, o)
    return m


def read_marketing_button(o: Any) -> Any:
    tag = o["type"]
    read = _MARKETING_BUTTON.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_app_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APP_BUTTON()
    m.unknown_fields = NO_FIELDS
    m.title = m.android_url = m.ios_url = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "android_url" in o and (v := o["android_url"]) is not None:
            m.android_url = v if type_of(v) is str else unusual()
            left -= 1
        if "ios_url" in o and (v := o["ios_url"]) is not None:
            m.ios_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppButton
    if left:
        keep(m, o)
    return m


def read_marketing_button_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_BUTTON_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["buttons"]
    m.buttons = tuple([read_marketing_template_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    m.__class__ = models.MarketingButtonTemplate
    if left:
        keep(m, o)
    return m


def read_marketing_template_button(o: Any) -> Any:
    tag = o["type"]
    read = _MARKETING_TEMPLATE_BUTTON.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_marketing_media_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_MEDIA_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.sharable = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_media_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "sharable" in o and (v := o["sharable"]) is not None:
            m.sharable = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.MarketingMediaTemplate
    if left:
        keep(m, o)
    return m


def read_marketing_product_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_PRODUCT_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_product_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.MarketingProductTemplate
    if left:
        keep(m, o)
    return m


def read_marketing_receipt_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_RECEIPT_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.sharable = m.merchant_name = m.order_url = m.timestamp = m.elements = m.address = m.adjustments = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["recipient_name"]
    m.recipient_name = v if type_of(v) is str else unusual()
    v = o["order_number"]
    m.order_number = v if type_of(v) is str else unusual()
    v = o["currency"]
    m.currency = v if type_of(v) is str else unusual()
    v = o["payment_method"]
    m.payment_method = v if type_of(v) is str else unusual()
    v = o["summary"]
    m.summary = read_receipt_summary(v)
    left = len(o) - 6
    if left:
        if "sharable" in o and (v := o["sharable"]) is not None:
            m.sharable = v if type_of(v) is bool else unusual()
            left -= 1
        if "merchant_name" in o and (v := o["merchant_name"]) is not None:
            m.merchant_name = v if type_of(v) is str else unusual()
            left -= 1
        if "order_url" in o and (v := o["order_url"]) is not None:
            m.order_url = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "elements" in o and (v := o["elements"]) is not None:
            m.elements = tuple([read_receipt_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "address" in o and (v := o["address"]) is not None:
            m.address = read_receipt_address(v)
            left -= 1
        if "adjustments" in o and (v := o["adjustments"]) is not None:
            m.adjustments = tuple([read_receipt_adjustment(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.MarketingReceiptTemplate
    if left:
        keep(m, o)
    return m


def read_marketing_coupon_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_COUPON_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.subtitle = m.coupon_url_button_title = m.expire_time = m.coupon_pre_message = m.image_url = None
    m.payload = None
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["coupon_code"]
    m.coupon_code = v if type_of(v) is str else unusual()
    v = o["coupon_url"]
    m.coupon_url = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "coupon_url_button_title" in o and (v := o["coupon_url_button_title"]) is not None:
            m.coupon_url_button_title = v if type_of(v) is str else unusual()
            left -= 1
        if "expire_time" in o and (v := o["expire_time"]) is not None:
            m.expire_time = v if type_of(v) is str else unusual()
            left -= 1
        if "coupon_pre_message" in o and (v := o["coupon_pre_message"]) is not None:
            m.coupon_pre_message = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.MarketingCouponTemplate
    if left:
        keep(m, o)
    return m


def read_marketing_message_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_MESSAGE_RESULT()
    m.unknown_fields = NO_FIELDS
    m.marketing_message_tracking_id = None
    v = o["success"]
    m.success = v if type_of(v) is bool else unusual()
    left = len(o) - 1
    if left:
        if "marketing_message_tracking_id" in o and (v := o["marketing_message_tracking_id"]) is not None:
            m.marketing_message_tracking_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.MarketingMessageResult
    if left:
        keep(m, o)
    return m


def read_profile(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PROFILE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.get_started = m.greeting = m.ice_breakers = m.persistent_menu = None
    m.whitelisted_domains = m.account_linking_url = m.commands = m.home_url = m.target_audience = None
    m.payment_settings = None
    left = len(o) - 0
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "get_started" in o and (v := o["get_started"]) is not None:
            m.get_started = read_get_started(v)
            left -= 1
        if "greeting" in o and (v := o["greeting"]) is not None:
            m.greeting = tuple([read_greeting(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "ice_breakers" in o and (v := o["ice_breakers"]) is not None:
            m.ice_breakers = tuple([read_ice_breakers(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "persistent_menu" in o and (v := o["persistent_menu"]) is not None:
            m.persistent_menu = tuple([read_persistent_menu(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "whitelisted_domains" in o and (v := o["whitelisted_domains"]) is not None:
            m.whitelisted_domains = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "account_linking_url" in o and (v := o["account_linking_url"]) is not None:
            m.account_linking_url = v if type_of(v) is str else unusual()
            left -= 1
        if "commands" in o and (v := o["commands"]) is not None:
            m.commands = tuple([read_commands(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "home_url" in o and (v := o["home_url"]) is not None:
            m.home_url = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
        if "target_audience" in o and (v := o["target_audience"]) is not None:
            m.target_audience = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
        if "payment_settings" in o and (v := o["payment_settings"]) is not None:
            m.payment_settings = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.Profile
    freeze(m, (), ("home_url", "target_audience", "payment_settings"))
    if left:
        keep(m, o)
    return m


def read_get_started(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GET_STARTED()
    m.unknown_fields = NO_FIELDS
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.GetStarted
    if left:
        keep(m, o)
    return m


def read_greeting(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GREETING()
    m.unknown_fields = NO_FIELDS
    v = o["locale"]
    m.locale = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.Greeting
    if left:
        keep(m, o)
    return m


def read_ice_breakers(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ICE_BREAKERS()
    m.unknown_fields = NO_FIELDS
    m.call_to_actions = m.locale = m.question = m.payload = None
    left = len(o) - 0
    if left:
        if "call_to_actions" in o and (v := o["call_to_actions"]) is not None:
            m.call_to_actions = tuple([read_ice_breaker(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "locale" in o and (v := o["locale"]) is not None:
            m.locale = v if type_of(v) is str else unusual()
            left -= 1
        if "question" in o and (v := o["question"]) is not None:
            m.question = v if type_of(v) is str else unusual()
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.IceBreakers
    if left:
        keep(m, o)
    return m


def read_ice_breaker(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ICE_BREAKER()
    m.unknown_fields = NO_FIELDS
    v = o["question"]
    m.question = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.IceBreaker
    if left:
        keep(m, o)
    return m


def read_persistent_menu(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PERSISTENT_MENU()
    m.unknown_fields = NO_FIELDS
    m.composer_input_disabled = m.disabled_surfaces = m.call_to_actions = None
    v = o["locale"]
    m.locale = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "composer_input_disabled" in o and (v := o["composer_input_disabled"]) is not None:
            m.composer_input_disabled = v if type_of(v) is bool else unusual()
            left -= 1
        if "disabled_surfaces" in o and (v := o["disabled_surfaces"]) is not None:
            m.disabled_surfaces = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "call_to_actions" in o and (v := o["call_to_actions"]) is not None:
            m.call_to_actions = tuple([read_menu_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.PersistentMenu
    if left:
        keep(m, o)
    return m


def read_menu_item(o: Any) -> Any:
    tag = o["type"]
    read = _MENU_ITEM.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_web_url_menu_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEB_URL_MENU_ITEM()
    m.unknown_fields = NO_FIELDS
    m.webview_height_ratio = m.messenger_extensions = m.fallback_url = m.webview_share_button = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "webview_height_ratio" in o and (v := o["webview_height_ratio"]) is not None:
            m.webview_height_ratio = v if type_of(v) is str else unusual()
            left -= 1
        if "messenger_extensions" in o and (v := o["messenger_extensions"]) is not None:
            m.messenger_extensions = v if type_of(v) is bool else unusual()
            left -= 1
        if "fallback_url" in o and (v := o["fallback_url"]) is not None:
            m.fallback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "webview_share_button" in o and (v := o["webview_share_button"]) is not None:
            m.webview_share_button = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WebUrlMenuItem
    if left:
        keep(m, o)
    return m


def read_postback_menu_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _POSTBACK_MENU_ITEM()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 3
    m.__class__ = models.PostbackMenuItem
    if left:
        keep(m, o)
    return m


def read_nested_menu_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NESTED_MENU_ITEM()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["call_to_actions"]
    m.call_to_actions = tuple([read_menu_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    m.__class__ = models.NestedMenuItem
    if left:
        keep(m, o)
    return m


def read_commands(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _COMMANDS()
    m.unknown_fields = NO_FIELDS
    v = o["locale"]
    m.locale = v if type_of(v) is str else unusual()
    v = o["commands"]
    m.commands = tuple([read_command(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.Commands
    if left:
        keep(m, o)
    return m


def read_command(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _COMMAND()
    m.unknown_fields = NO_FIELDS
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["description"]
    m.description = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.Command
    if left:
        keep(m, o)
    return m


def read_undocumented_setting(o: Any) -> Any:
    return {k: copy(x) for k, x in o.items()} if type_of(o) is OBJECT else unusual()


def read_profile_deletion(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PROFILE_DELETION()
    m.unknown_fields = NO_FIELDS
    m.access_token = None
    v = o["fields"]
    m.fields = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.ProfileDeletion
    if left:
        keep(m, o)
    return m


def read_profile_query(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PROFILE_QUERY()
    m.unknown_fields = NO_FIELDS
    v = o["fields"]
    m.fields = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.ProfileQuery
    if left:
        keep(m, o)
    return m


def read_custom_user_settings(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CUSTOM_USER_SETTINGS()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.psid = None
    v = o["persistent_menu"]
    m.persistent_menu = tuple([read_persistent_menu(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "psid" in o and (v := o["psid"]) is not None:
            m.psid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.CustomUserSettings
    if left:
        keep(m, o)
    return m


def read_custom_user_settings_query(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CUSTOM_USER_SETTINGS_QUERY()
    m.unknown_fields = NO_FIELDS
    v = o["psid"]
    m.psid = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.CustomUserSettingsQuery
    if left:
        keep(m, o)
    return m


def read_custom_user_settings_deletion(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CUSTOM_USER_SETTINGS_DELETION()
    m.unknown_fields = NO_FIELDS
    v = o["psid"]
    m.psid = v if type_of(v) is str else unusual()
    v = o["params"]
    m.params = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.CustomUserSettingsDeletion
    if left:
        keep(m, o)
    return m


def read_attachment_upload(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ATTACHMENT_UPLOAD()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.platform = None
    v = o["message"]
    m.message = read_uploaded_message(v)
    left = len(o) - 1
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "platform" in o and (v := o["platform"]) is not None:
            m.platform = v if type_of(v) is str and v not in {"MESSENGER"} else unusual()
            left -= 1
    m.__class__ = models.AttachmentUpload
    if left:
        keep(m, o)
    return m


def read_uploaded_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UPLOADED_MESSAGE()
    m.unknown_fields = NO_FIELDS
    v = o["attachment"]
    m.attachment = read_uploaded_attachment(v)
    left = len(o) - 1
    m.__class__ = models.UploadedMessage
    if left:
        keep(m, o)
    return m


def read_uploaded_attachment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UPLOADED_ATTACHMENT()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = read_media_payload(v)
    left = len(o) - 2
    m.__class__ = models.UploadedAttachment
    if left:
        keep(m, o)
    return m


def read_attachment_upload_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ATTACHMENT_UPLOAD_RESULT()
    m.unknown_fields = NO_FIELDS
    v = o["attachment_id"]
    m.attachment_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.AttachmentUploadResult
    if left:
        keep(m, o)
    return m


def read_pass_thread_control(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PASS_THREAD_CONTROL()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.metadata = None
    v = o["recipient"]
    m.recipient = read_recipient(v)
    v = o["target_app_id"]
    m.target_app_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PassThreadControl
    if left:
        keep(m, o)
    return m


def read_take_thread_control(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TAKE_THREAD_CONTROL()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.metadata = None
    v = o["recipient"]
    m.recipient = read_recipient(v)
    left = len(o) - 1
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TakeThreadControl
    if left:
        keep(m, o)
    return m


def read_request_thread_control(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REQUEST_THREAD_CONTROL()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.metadata = None
    v = o["recipient"]
    m.recipient = read_recipient(v)
    left = len(o) - 1
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RequestThreadControl
    if left:
        keep(m, o)
    return m


def read_release_thread_control(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RELEASE_THREAD_CONTROL()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.metadata = None
    v = o["recipient"]
    m.recipient = read_recipient(v)
    left = len(o) - 1
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReleaseThreadControl
    if left:
        keep(m, o)
    return m


def read_extend_thread_control(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _EXTEND_THREAD_CONTROL()
    m.unknown_fields = NO_FIELDS
    m.access_token = None
    v = o["recipient"]
    m.recipient = read_recipient(v)
    v = o["duration"]
    m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.ExtendThreadControl
    if left:
        keep(m, o)
    return m


def read_thread_owner_query(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _THREAD_OWNER_QUERY()
    m.unknown_fields = NO_FIELDS
    v = o["recipient"]
    m.recipient = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.ThreadOwnerQuery
    if left:
        keep(m, o)
    return m


def read_send_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SEND_RESULT()
    m.unknown_fields = NO_FIELDS
    m.recipient_id = m.message_id = m.attachment_id = None
    left = len(o) - 0
    if left:
        if "recipient_id" in o and (v := o["recipient_id"]) is not None:
            m.recipient_id = v if type_of(v) is str else unusual()
            left -= 1
        if "message_id" in o and (v := o["message_id"]) is not None:
            m.message_id = v if type_of(v) is str else unusual()
            left -= 1
        if "attachment_id" in o and (v := o["attachment_id"]) is not None:
            m.attachment_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SendResult
    if left:
        keep(m, o)
    return m


def read_success(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SUCCESS()
    m.unknown_fields = NO_FIELDS
    m.result = m.success = None
    left = len(o) - 0
    if left:
        if "result" in o and (v := o["result"]) is not None:
            m.result = v if type_of(v) is str else unusual()
            left -= 1
        if "success" in o and (v := o["success"]) is not None:
            m.success = v if type_of(v) is bool or type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Success
    if left:
        keep(m, o)
    return m


def read_profile_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PROFILE_RESULT()
    m.unknown_fields = NO_FIELDS
    v = o["data"]
    m.data = tuple([read_profile_data(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.ProfileResult
    if left:
        keep(m, o)
    return m


def read_profile_data(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PROFILE_DATA()
    m.unknown_fields = NO_FIELDS
    m.subject_to_new_eu_privacy_rules = m.call_to_actions = m.locale = m.get_started = m.greeting = None
    m.ice_breakers = m.persistent_menu = m.whitelisted_domains = m.account_linking_url = m.commands = None
    left = len(o) - 0
    if left:
        if "subject_to_new_eu_privacy_rules" in o and (v := o["subject_to_new_eu_privacy_rules"]) is not None:
            m.subject_to_new_eu_privacy_rules = v if type_of(v) is bool else unusual()
            left -= 1
        if "call_to_actions" in o and (v := o["call_to_actions"]) is not None:
            m.call_to_actions = tuple([read_ice_breaker(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "locale" in o and (v := o["locale"]) is not None:
            m.locale = v if type_of(v) is str else unusual()
            left -= 1
        if "get_started" in o and (v := o["get_started"]) is not None:
            m.get_started = read_get_started(v)
            left -= 1
    if left:
        if "greeting" in o and (v := o["greeting"]) is not None:
            m.greeting = tuple([read_greeting(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "ice_breakers" in o and (v := o["ice_breakers"]) is not None:
            m.ice_breakers = tuple([read_ice_breakers(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "persistent_menu" in o and (v := o["persistent_menu"]) is not None:
            m.persistent_menu = tuple([read_persistent_menu(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "whitelisted_domains" in o and (v := o["whitelisted_domains"]) is not None:
            m.whitelisted_domains = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    if left:
        if "account_linking_url" in o and (v := o["account_linking_url"]) is not None:
            m.account_linking_url = v if type_of(v) is str else unusual()
            left -= 1
        if "commands" in o and (v := o["commands"]) is not None:
            m.commands = tuple([read_commands(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.ProfileData
    if left:
        keep(m, o)
    return m


def read_custom_user_settings_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CUSTOM_USER_SETTINGS_RESULT()
    m.unknown_fields = NO_FIELDS
    v = o["data"]
    m.data = (
        tuple([{k: copy(y) for k, y in x.items()} if type_of(x) is OBJECT else unusual() for x in v])
        if type_of(v) is ARRAY
        else unusual()
    )
    left = len(o) - 1
    m.__class__ = models.CustomUserSettingsResult
    if left:
        keep(m, o)
    return m


def read_thread_owner_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _THREAD_OWNER_RESULT()
    m.unknown_fields = NO_FIELDS
    v = o["data"]
    m.data = tuple([read_thread_owner_data(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.ThreadOwnerResult
    if left:
        keep(m, o)
    return m


def read_thread_owner_data(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _THREAD_OWNER_DATA()
    m.unknown_fields = NO_FIELDS
    v = o["thread_owner"]
    m.thread_owner = read_thread_owner(v)
    left = len(o) - 1
    m.__class__ = models.ThreadOwnerData
    if left:
        keep(m, o)
    return m


def read_thread_owner(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _THREAD_OWNER()
    m.unknown_fields = NO_FIELDS
    m.app_id = m.expiration = None
    left = len(o) - 0
    if left:
        if "app_id" in o and (v := o["app_id"]) is not None:
            m.app_id = v if type_of(v) is str else unusual()
            left -= 1
        if "expiration" in o and (v := o["expiration"]) is not None:
            m.expiration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.ThreadOwner
    if left:
        keep(m, o)
    return m


def read_error_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ERROR_RESPONSE()
    m.unknown_fields = NO_FIELDS
    v = o["error"]
    m.error = read_error_detail(v)
    left = len(o) - 1
    m.__class__ = models.ErrorResponse
    if left:
        keep(m, o)
    return m


def read_error_detail(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ERROR_DETAIL()
    m.unknown_fields = NO_FIELDS
    m.message = m.type = m.code = m.error_subcode = m.is_transient = m.error_user_title = m.error_user_msg = None
    m.fbtrace_id = None
    left = len(o) - 0
    if left:
        if "message" in o and (v := o["message"]) is not None:
            m.message = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "code" in o and (v := o["code"]) is not None:
            m.code = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "error_subcode" in o and (v := o["error_subcode"]) is not None:
            m.error_subcode = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    if left:
        if "is_transient" in o and (v := o["is_transient"]) is not None:
            m.is_transient = v if type_of(v) is bool else unusual()
            left -= 1
        if "error_user_title" in o and (v := o["error_user_title"]) is not None:
            m.error_user_title = v if type_of(v) is str else unusual()
            left -= 1
        if "error_user_msg" in o and (v := o["error_user_msg"]) is not None:
            m.error_user_msg = v if type_of(v) is str else unusual()
            left -= 1
        if "fbtrace_id" in o and (v := o["fbtrace_id"]) is not None:
            m.fbtrace_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ErrorDetail
    if left:
        keep(m, o)
    return m


def read_webhook(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEBHOOK()
    m.unknown_fields = NO_FIELDS
    m.entry = None
    v = o["object"]
    m.object = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "entry" in o and (v := o["entry"]) is not None:
            m.entry = tuple([read_webhook_entry(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.Webhook
    if left:
        keep(m, o)
    return m


def read_webhook_entry(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEBHOOK_ENTRY()
    m.unknown_fields = NO_FIELDS
    m.id = m.time = m.messaging = m.standby = m.changes = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "time" in o and (v := o["time"]) is not None:
            m.time = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "messaging" in o and (v := o["messaging"]) is not None:
            m.messaging = tuple([read_messaging_event(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "standby" in o and (v := o["standby"]) is not None:
            m.standby = tuple([read_messaging_event(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "changes" in o and (v := o["changes"]) is not None:
            m.changes = tuple([read_webhook_change(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.WebhookEntry
    if left:
        keep(m, o)
    return m


def read_webhook_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEBHOOK_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.field = m.value = None
    left = len(o) - 0
    if left:
        if "field" in o and (v := o["field"]) is not None:
            m.field = v if type_of(v) is str else unusual()
            left -= 1
        if "value" in o and (v := o["value"]) is not None:
            m.value = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.WebhookChange
    freeze(m, (), ("value",))
    if left:
        keep(m, o)
    return m


def read_messaging_event(o: Any) -> Any:
    return told(o, schema_of("ottbuild.providers.messenger", "MessagingEvent"), _MESSAGING_EVENT)


def read_party(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PARTY()
    m.unknown_fields = NO_FIELDS
    m.id = m.user_ref = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "user_ref" in o and (v := o["user_ref"]) is not None:
            m.user_ref = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Party
    if left:
        keep(m, o)
    return m


def read_message_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["message"]
    m.message = read_received_message(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.MessageEvent
    if left:
        keep(m, o)
    return m


def read_received_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.mid = m.text = m.quick_reply = m.reply_to = m.attachments = m.referral = m.is_echo = m.app_id = None
    m.metadata = m.is_deleted = None
    left = len(o) - 0
    if left:
        if "mid" in o and (v := o["mid"]) is not None:
            m.mid = v if type_of(v) is str else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "quick_reply" in o and (v := o["quick_reply"]) is not None:
            m.quick_reply = read_quick_reply_tap(v)
            left -= 1
        if "reply_to" in o and (v := o["reply_to"]) is not None:
            m.reply_to = read_replied_to(v)
            left -= 1
    if left:
        if "attachments" in o and (v := o["attachments"]) is not None:
            m.attachments = tuple([read_received_attachment(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_referral(v)
            left -= 1
        if "is_echo" in o and (v := o["is_echo"]) is not None:
            m.is_echo = v if type_of(v) is bool else unusual()
            left -= 1
        if "app_id" in o and (v := o["app_id"]) is not None:
            m.app_id = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    if left:
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = v if type_of(v) is str else unusual()
            left -= 1
        if "is_deleted" in o and (v := o["is_deleted"]) is not None:
            m.is_deleted = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.ReceivedMessage
    if left:
        keep(m, o)
    return m


def read_quick_reply_tap(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _QUICK_REPLY_TAP()
    m.unknown_fields = NO_FIELDS
    m.payload = None
    left = len(o) - 0
    if left:
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.QuickReplyTap
    if left:
        keep(m, o)
    return m


def read_replied_to(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REPLIED_TO()
    m.unknown_fields = NO_FIELDS
    m.mid = m.is_self_reply = None
    left = len(o) - 0
    if left:
        if "mid" in o and (v := o["mid"]) is not None:
            m.mid = v if type_of(v) is str else unusual()
            left -= 1
        if "is_self_reply" in o and (v := o["is_self_reply"]) is not None:
            m.is_self_reply = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.RepliedTo
    if left:
        keep(m, o)
    return m


def read_received_attachment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_ATTACHMENT()
    m.unknown_fields = NO_FIELDS
    m.type = m.title = m.url = m.payload = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = read_received_payload(v)
            left -= 1
    m.__class__ = models.ReceivedAttachment
    if left:
        keep(m, o)
    return m


def read_received_payload(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_PAYLOAD()
    m.unknown_fields = NO_FIELDS
    m.url = m.title = m.sticker_id = m.coordinates = m.reel_video_id = m.template_type = None
    left = len(o) - 0
    if left:
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "sticker_id" in o and (v := o["sticker_id"]) is not None:
            m.sticker_id = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "coordinates" in o and (v := o["coordinates"]) is not None:
            m.coordinates = read_received_coordinates(v)
            left -= 1
    if left:
        if "reel_video_id" in o and (v := o["reel_video_id"]) is not None:
            m.reel_video_id = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "template_type" in o and (v := o["template_type"]) is not None:
            m.template_type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedPayload
    if left:
        keep(m, o)
    return m


def read_received_coordinates(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_COORDINATES()
    m.unknown_fields = NO_FIELDS
    m.lat = m.long = None
    left = len(o) - 0
    if left:
        if "lat" in o and (v := o["lat"]) is not None:
            m.lat = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "long" in o and (v := o["long"]) is not None:
            m.long = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
    m.__class__ = models.ReceivedCoordinates
    if left:
        keep(m, o)
    return m


def read_postback_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _POSTBACK_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["postback"]
    m.postback = read_postback(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
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
    m.mid = m.title = m.payload = m.referral = None
    left = len(o) - 0
    if left:
        if "mid" in o and (v := o["mid"]) is not None:
            m.mid = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_referral(v)
            left -= 1
    m.__class__ = models.Postback
    if left:
        keep(m, o)
    return m


def read_referral_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REFERRAL_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["referral"]
    m.referral = read_referral(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.ReferralEvent
    if left:
        keep(m, o)
    return m


def read_referral(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REFERRAL()
    m.unknown_fields = NO_FIELDS
    m.ref = m.source = m.type = m.referer_uri = m.ad_id = m.ads_context_data = m.product = None
    left = len(o) - 0
    if left:
        if "ref" in o and (v := o["ref"]) is not None:
            m.ref = v if type_of(v) is str else unusual()
            left -= 1
        if "source" in o and (v := o["source"]) is not None:
            m.source = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "referer_uri" in o and (v := o["referer_uri"]) is not None:
            m.referer_uri = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "ad_id" in o and (v := o["ad_id"]) is not None:
            m.ad_id = v if type_of(v) is str else unusual()
            left -= 1
        if "ads_context_data" in o and (v := o["ads_context_data"]) is not None:
            m.ads_context_data = read_ad_context(v)
            left -= 1
        if "product" in o and (v := o["product"]) is not None:
            m.product = read_referred_product(v)
            left -= 1
    m.__class__ = models.Referral
    if left:
        keep(m, o)
    return m


def read_ad_context(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AD_CONTEXT()
    m.unknown_fields = NO_FIELDS
    m.ad_title = m.photo_url = m.video_url = m.post_id = m.product_id = m.flow_id = None
    left = len(o) - 0
    if left:
        if "ad_title" in o and (v := o["ad_title"]) is not None:
            m.ad_title = v if type_of(v) is str else unusual()
            left -= 1
        if "photo_url" in o and (v := o["photo_url"]) is not None:
            m.photo_url = v if type_of(v) is str else unusual()
            left -= 1
        if "video_url" in o and (v := o["video_url"]) is not None:
            m.video_url = v if type_of(v) is str else unusual()
            left -= 1
        if "post_id" in o and (v := o["post_id"]) is not None:
            m.post_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "product_id" in o and (v := o["product_id"]) is not None:
            m.product_id = v if type_of(v) is str else unusual()
            left -= 1
        if "flow_id" in o and (v := o["flow_id"]) is not None:
            m.flow_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AdContext
    if left:
        keep(m, o)
    return m


def read_referred_product(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REFERRED_PRODUCT()
    m.unknown_fields = NO_FIELDS
    m.id = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReferredProduct
    if left:
        keep(m, o)
    return m


def read_reaction_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REACTION_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["reaction"]
    m.reaction = read_reaction(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.ReactionEvent
    if left:
        keep(m, o)
    return m


def read_reaction(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REACTION()
    m.unknown_fields = NO_FIELDS
    m.mid = m.action = m.reaction = m.emoji = None
    left = len(o) - 0
    if left:
        if "mid" in o and (v := o["mid"]) is not None:
            m.mid = v if type_of(v) is str else unusual()
            left -= 1
        if "action" in o and (v := o["action"]) is not None:
            m.action = v if type_of(v) is str else unusual()
            left -= 1
        if "reaction" in o and (v := o["reaction"]) is not None:
            m.reaction = v if type_of(v) is str else unusual()
            left -= 1
        if "emoji" in o and (v := o["emoji"]) is not None:
            m.emoji = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Reaction
    if left:
        keep(m, o)
    return m


def read_read_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _READ_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["read"]
    m.read = read_read(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.ReadEvent
    if left:
        keep(m, o)
    return m


def read_read(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _READ()
    m.unknown_fields = NO_FIELDS
    m.watermark = None
    left = len(o) - 0
    if left:
        if "watermark" in o and (v := o["watermark"]) is not None:
            m.watermark = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.Read
    if left:
        keep(m, o)
    return m


def read_delivery_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DELIVERY_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["delivery"]
    m.delivery = read_delivery(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
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
    m.mids = m.watermark = None
    left = len(o) - 0
    if left:
        if "mids" in o and (v := o["mids"]) is not None:
            m.mids = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "watermark" in o and (v := o["watermark"]) is not None:
            m.watermark = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.Delivery
    if left:
        keep(m, o)
    return m


def read_optin_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OPTIN_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["optin"]
    m.optin = read_optin(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.OptinEvent
    if left:
        keep(m, o)
    return m


def read_optin(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OPTIN()
    m.unknown_fields = NO_FIELDS
    m.type = m.ref = m.user_ref = m.payload = m.title = m.notification_messages_token = None
    m.notification_messages_frequency = m.notification_messages_timezone = m.notification_messages_status = None
    m.token_expiry_timestamp = m.user_token_status = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "ref" in o and (v := o["ref"]) is not None:
            m.ref = v if type_of(v) is str else unusual()
            left -= 1
        if "user_ref" in o and (v := o["user_ref"]) is not None:
            m.user_ref = v if type_of(v) is str else unusual()
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "notification_messages_token" in o and (v := o["notification_messages_token"]) is not None:
            m.notification_messages_token = v if type_of(v) is str else unusual()
            left -= 1
        if "notification_messages_frequency" in o and (v := o["notification_messages_frequency"]) is not None:
            m.notification_messages_frequency = v if type_of(v) is str else unusual()
            left -= 1
        if "notification_messages_timezone" in o and (v := o["notification_messages_timezone"]) is not None:
            m.notification_messages_timezone = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "notification_messages_status" in o and (v := o["notification_messages_status"]) is not None:
            m.notification_messages_status = v if type_of(v) is str else unusual()
            left -= 1
        if "token_expiry_timestamp" in o and (v := o["token_expiry_timestamp"]) is not None:
            m.token_expiry_timestamp = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "user_token_status" in o and (v := o["user_token_status"]) is not None:
            m.user_token_status = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Optin
    if left:
        keep(m, o)
    return m


def read_message_edit_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_EDIT_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["message_edit"]
    m.message_edit = read_message_edit(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.MessageEditEvent
    if left:
        keep(m, o)
    return m


def read_message_edit(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_EDIT()
    m.unknown_fields = NO_FIELDS
    m.mid = m.text = m.num_edit = None
    left = len(o) - 0
    if left:
        if "mid" in o and (v := o["mid"]) is not None:
            m.mid = v if type_of(v) is str else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "num_edit" in o and (v := o["num_edit"]) is not None:
            m.num_edit = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.MessageEdit
    if left:
        keep(m, o)
    return m


def read_account_linking_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_LINKING_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["account_linking"]
    m.account_linking = read_account_linking(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.AccountLinkingEvent
    if left:
        keep(m, o)
    return m


def read_account_linking(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_LINKING()
    m.unknown_fields = NO_FIELDS
    m.status = m.authorization_code = None
    left = len(o) - 0
    if left:
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
        if "authorization_code" in o and (v := o["authorization_code"]) is not None:
            m.authorization_code = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AccountLinking
    if left:
        keep(m, o)
    return m


def read_feedback_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FEEDBACK_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["messaging_feedback"]
    m.messaging_feedback = read_feedback(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.FeedbackEvent
    if left:
        keep(m, o)
    return m


def read_feedback(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FEEDBACK()
    m.unknown_fields = NO_FIELDS
    m.feedback_screens = None
    left = len(o) - 0
    if left:
        if "feedback_screens" in o and (v := o["feedback_screens"]) is not None:
            m.feedback_screens = (
                tuple([{k: copy(y) for k, y in x.items()} if type_of(x) is OBJECT else unusual() for x in v])
                if type_of(v) is ARRAY
                else unusual()
            )
            left -= 1
    m.__class__ = models.Feedback
    if left:
        keep(m, o)
    return m


def read_app_roles_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APP_ROLES_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["app_roles"]
    m.app_roles = (
        {
            k: tuple([y if type_of(y) is str else unusual() for y in x]) if type_of(x) is ARRAY else unusual()
            for k, x in v.items()
        }
        if type_of(v) is OBJECT
        else unusual()
    )
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.AppRolesEvent
    freeze(m, ("app_roles",), ())
    if left:
        keep(m, o)
    return m


def read_pass_thread_control_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PASS_THREAD_CONTROL_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["pass_thread_control"]
    m.pass_thread_control = read_thread_control_change(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.PassThreadControlEvent
    if left:
        keep(m, o)
    return m


def read_take_thread_control_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TAKE_THREAD_CONTROL_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["take_thread_control"]
    m.take_thread_control = read_thread_control_change(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.TakeThreadControlEvent
    if left:
        keep(m, o)
    return m


def read_thread_control_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _THREAD_CONTROL_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.metadata = None
    m.previous_owner_app_id = m.new_owner_app_id = UNSET
    left = len(o) - 0
    if left:
        if "previous_owner_app_id" in o:
            v = o["previous_owner_app_id"]
            m.previous_owner_app_id = (
                v
                if v is None or type_of(v) is str or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER)
                else unusual()
            )
            left -= 1
        if "new_owner_app_id" in o:
            v = o["new_owner_app_id"]
            m.new_owner_app_id = (
                v
                if v is None or type_of(v) is str or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER)
                else unusual()
            )
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ThreadControlChange
    if left:
        keep(m, o)
    return m


def read_request_thread_control_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REQUEST_THREAD_CONTROL_EVENT()
    m.unknown_fields = NO_FIELDS
    m.sender = m.recipient = m.timestamp = None
    v = o["request_thread_control"]
    m.request_thread_control = read_thread_control_wish(v)
    left = len(o) - 1
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_party(v)
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = read_party(v)
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.RequestThreadControlEvent
    if left:
        keep(m, o)
    return m


def read_thread_control_wish(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _THREAD_CONTROL_WISH()
    m.unknown_fields = NO_FIELDS
    m.metadata = None
    m.requested_owner_app_id = UNSET
    left = len(o) - 0
    if left:
        if "requested_owner_app_id" in o:
            v = o["requested_owner_app_id"]
            m.requested_owner_app_id = (
                v
                if v is None or type_of(v) is str or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER)
                else unusual()
            )
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ThreadControlWish
    if left:
        keep(m, o)
    return m


_UTILITY_COMPONENT: dict[Any, Callable[[Any], Any]] = {
    "header": read_utility_header,
    "body": read_utility_body,
    "buttons": read_utility_buttons,
}
_BUTTON_PARAMETER: dict[Any, Callable[[Any], Any]] = {
    "POSTBACK": read_postback_parameter,
    "URL": read_url_parameter,
}
_QUICK_REPLY: dict[Any, Callable[[Any], Any]] = {
    "text": read_text_quick_reply,
    "user_phone_number": read_user_phone_number_quick_reply,
    "user_email": read_user_email_quick_reply,
    "location": read_location_quick_reply,
}
_ATTACHMENT: dict[Any, Callable[[Any], Any]] = {
    "image": read_media_attachment,
    "audio": read_media_attachment,
    "video": read_media_attachment,
    "file": read_media_attachment,
    "template": read_template_attachment,
}
_TEMPLATE: dict[Any, Callable[[Any], Any]] = {
    "generic": read_generic_template,
    "button": read_button_template,
    "media": read_media_template,
    "receipt": read_receipt_template,
    "product": read_product_template,
    "coupon": read_coupon_template,
    "customer_feedback": read_customer_feedback_template,
    "notification_messages": read_notification_messages_template,
    "one_time_notif_req": read_one_time_notif_req_template,
    "image_grid": read_image_grid_template,
    "list": read_list_template,
    "open_graph": read_open_graph_template,
    "airline_itinerary": read_airline_itinerary_template,
    "airline_checkin": read_airline_checkin_template,
    "airline_boardingpass": read_airline_boarding_pass_template,
    "airline_update": read_airline_update_template,
    "airline_flight_update": unusual,
}
_IMAGE_GRID_BUTTON: dict[Any, Callable[[Any], Any]] = {
    "web_url": read_web_url_button,
    "postback": read_postback_button,
}
_BUTTON: dict[Any, Callable[[Any], Any]] = {
    "web_url": read_web_url_button,
    "postback": read_postback_button,
    "phone_number": read_phone_number_button,
    "account_link": read_account_link_button,
    "account_unlink": read_account_unlink_button,
    "game_play": read_game_play_button,
    "audio_call": read_audio_call_button,
    "element_share": read_element_share_button,
    "payment": read_payment_button,
}
_MARKETING_TEMPLATE: dict[Any, Callable[[Any], Any]] = {
    "generic": read_marketing_generic_template,
    "button": read_marketing_button_template,
    "media": read_marketing_media_template,
    "product": read_marketing_product_template,
    "receipt": read_marketing_receipt_template,
    "coupon": read_marketing_coupon_template,
}
_MARKETING_BUTTON: dict[Any, Callable[[Any], Any]] = {
    "web_url": read_web_url_button,
    "postback": read_postback_button,
    "app": read_app_button,
}
_MARKETING_TEMPLATE_BUTTON: dict[Any, Callable[[Any], Any]] = {
    "web_url": read_web_url_button,
    "postback": read_postback_button,
}
_MENU_ITEM: dict[Any, Callable[[Any], Any]] = {
    "web_url": read_web_url_menu_item,
    "postback": read_postback_menu_item,
    "nested": read_nested_menu_item,
}
_MESSAGING_EVENT: dict[Any, Callable[[Any], Any]] = {
    "#/components/schemas/MessageEvent": read_message_event,
    "#/components/schemas/PostbackEvent": read_postback_event,
    "#/components/schemas/ReferralEvent": read_referral_event,
    "#/components/schemas/ReactionEvent": read_reaction_event,
    "#/components/schemas/ReadEvent": read_read_event,
    "#/components/schemas/DeliveryEvent": read_delivery_event,
    "#/components/schemas/OptinEvent": read_optin_event,
    "#/components/schemas/MessageEditEvent": read_message_edit_event,
    "#/components/schemas/AccountLinkingEvent": read_account_linking_event,
    "#/components/schemas/FeedbackEvent": read_feedback_event,
    "#/components/schemas/AppRolesEvent": read_app_roles_event,
    "#/components/schemas/PassThreadControlEvent": read_pass_thread_control_event,
    "#/components/schemas/TakeThreadControlEvent": read_take_thread_control_event,
    "#/components/schemas/RequestThreadControlEvent": read_request_thread_control_event,
}

READERS: dict[str, Callable[[Any], Any]] = {
    "SendRequest": read_send_request,
    "ReactionPayload": read_reaction_payload,
    "Recipient": read_recipient,
    "RecipientName": read_recipient_name,
    "ReplyTo": read_reply_to,
    "ThreadControl": read_thread_control,
    "NotificationType": read_notification_type,
    "MessageTag": read_message_tag,
    "Message": read_message,
    "UtilityTemplate": read_utility_template,
    "TemplateLanguage": read_template_language,
    "UtilityComponent": read_utility_component,
    "UtilityHeader": read_utility_header,
    "UtilityBody": read_utility_body,
    "UtilityButtons": read_utility_buttons,
    "TextParameter": read_text_parameter,
    "ButtonParameter": read_button_parameter,
    "PostbackParameter": read_postback_parameter,
    "UrlParameter": read_url_parameter,
    "QuickReply": read_quick_reply,
    "TextQuickReply": read_text_quick_reply,
    "UserPhoneNumberQuickReply": read_user_phone_number_quick_reply,
    "UserEmailQuickReply": read_user_email_quick_reply,
    "LocationQuickReply": read_location_quick_reply,
    "Attachment": read_attachment,
    "MediaAttachment": read_media_attachment,
    "MediaPayload": read_media_payload,
    "ImageAttachment": read_image_attachment,
    "TemplateAttachment": read_template_attachment,
    "Template": read_template,
    "GenericTemplate": read_generic_template,
    "GenericElement": read_generic_element,
    "ButtonTemplate": read_button_template,
    "MediaTemplate": read_media_template,
    "MediaElement": read_media_element,
    "ReceiptTemplate": read_receipt_template,
    "ReceiptElement": read_receipt_element,
    "ReceiptAddress": read_receipt_address,
    "ReceiptSummary": read_receipt_summary,
    "ReceiptAdjustment": read_receipt_adjustment,
    "ProductTemplate": read_product_template,
    "ProductElement": read_product_element,
    "CouponTemplate": read_coupon_template,
    "CustomerFeedbackTemplate": read_customer_feedback_template,
    "FeedbackScreen": read_feedback_screen,
    "FeedbackQuestion": read_feedback_question,
    "FollowUp": read_follow_up,
    "BusinessPrivacy": read_business_privacy,
    "NotificationMessagesTemplate": read_notification_messages_template,
    "NotificationMessagesElement": read_notification_messages_element,
    "OneTimeNotifReqTemplate": read_one_time_notif_req_template,
    "ImageGridTemplate": read_image_grid_template,
    "ImageGridElement": read_image_grid_element,
    "ImageGridImage": read_image_grid_image,
    "ImageGridAction": read_image_grid_action,
    "ImageGridButton": read_image_grid_button,
    "ListTemplate": read_list_template,
    "ListElement": read_list_element,
    "OpenGraphTemplate": read_open_graph_template,
    "OpenGraphElement": read_open_graph_element,
    "Button": read_button,
    "WebUrlButton": read_web_url_button,
    "DefaultAction": read_default_action,
    "PostbackButton": read_postback_button,
    "PhoneNumberButton": read_phone_number_button,
    "AccountLinkButton": read_account_link_button,
    "AccountUnlinkButton": read_account_unlink_button,
    "GamePlayButton": read_game_play_button,
    "GameMetadata": read_game_metadata,
    "AudioCallButton": read_audio_call_button,
    "ElementShareButton": read_element_share_button,
    "ShareContents": read_share_contents,
    "ShareAttachment": read_share_attachment,
    "ShareTemplate": read_share_template,
    "PaymentButton": read_payment_button,
    "PaymentSummary": read_payment_summary,
    "PriceListItem": read_price_list_item,
    "AirlineItineraryTemplate": read_airline_itinerary_template,
    "AirlineCheckinTemplate": read_airline_checkin_template,
    "AirlineBoardingPassTemplate": read_airline_boarding_pass_template,
    "AirlineUpdateTemplate": read_airline_update_template,
    "Airport": read_airport,
    "FlightSchedule": read_flight_schedule,
    "FullFlightSchedule": read_full_flight_schedule,
    "FlightInfo": read_flight_info,
    "CheckinFlightInfo": read_checkin_flight_info,
    "ItineraryFlightInfo": read_itinerary_flight_info,
    "PassengerInfo": read_passenger_info,
    "PassengerSegmentInfo": read_passenger_segment_info,
    "ProductInfo": read_product_info,
    "PriceInfo": read_price_info,
    "BoardingPass": read_boarding_pass,
    "BoardingPassHeader": read_boarding_pass_header,
    "BoardingPassHeaderText": read_boarding_pass_header_text,
    "BoardingPassField": read_boarding_pass_field,
    "MarketingMessageRequest": read_marketing_message_request,
    "MessengerDeliveryData": read_messenger_delivery_data,
    "MarketingMessageContent": read_marketing_message_content,
    "MarketingAttachment": read_marketing_attachment,
    "MarketingTemplate": read_marketing_template,
    "MarketingGenericTemplate": read_marketing_generic_template,
    "MarketingGenericElement": read_marketing_generic_element,
    "MarketingImage": read_marketing_image,
    "MarketingButton": read_marketing_button,
    "AppButton": read_app_button,
    "MarketingButtonTemplate": read_marketing_button_template,
    "MarketingTemplateButton": read_marketing_template_button,
    "MarketingMediaTemplate": read_marketing_media_template,
    "MarketingProductTemplate": read_marketing_product_template,
    "MarketingReceiptTemplate": read_marketing_receipt_template,
    "MarketingCouponTemplate": read_marketing_coupon_template,
    "MarketingMessageResult": read_marketing_message_result,
    "Profile": read_profile,
    "GetStarted": read_get_started,
    "Greeting": read_greeting,
    "IceBreakers": read_ice_breakers,
    "IceBreaker": read_ice_breaker,
    "PersistentMenu": read_persistent_menu,
    "MenuItem": read_menu_item,
    "WebUrlMenuItem": read_web_url_menu_item,
    "PostbackMenuItem": read_postback_menu_item,
    "NestedMenuItem": read_nested_menu_item,
    "Commands": read_commands,
    "Command": read_command,
    "UndocumentedSetting": read_undocumented_setting,
    "ProfileDeletion": read_profile_deletion,
    "ProfileQuery": read_profile_query,
    "CustomUserSettings": read_custom_user_settings,
    "CustomUserSettingsQuery": read_custom_user_settings_query,
    "CustomUserSettingsDeletion": read_custom_user_settings_deletion,
    "AttachmentUpload": read_attachment_upload,
    "UploadedMessage": read_uploaded_message,
    "UploadedAttachment": read_uploaded_attachment,
    "AttachmentUploadResult": read_attachment_upload_result,
    "PassThreadControl": read_pass_thread_control,
    "TakeThreadControl": read_take_thread_control,
    "RequestThreadControl": read_request_thread_control,
    "ReleaseThreadControl": read_release_thread_control,
    "ExtendThreadControl": read_extend_thread_control,
    "ThreadOwnerQuery": read_thread_owner_query,
    "SendResult": read_send_result,
    "Success": read_success,
    "ProfileResult": read_profile_result,
    "ProfileData": read_profile_data,
    "CustomUserSettingsResult": read_custom_user_settings_result,
    "ThreadOwnerResult": read_thread_owner_result,
    "ThreadOwnerData": read_thread_owner_data,
    "ThreadOwner": read_thread_owner,
    "ErrorResponse": read_error_response,
    "ErrorDetail": read_error_detail,
    "Webhook": read_webhook,
    "WebhookEntry": read_webhook_entry,
    "WebhookChange": read_webhook_change,
    "MessagingEvent": read_messaging_event,
    "Party": read_party,
    "MessageEvent": read_message_event,
    "ReceivedMessage": read_received_message,
    "QuickReplyTap": read_quick_reply_tap,
    "RepliedTo": read_replied_to,
    "ReceivedAttachment": read_received_attachment,
    "ReceivedPayload": read_received_payload,
    "ReceivedCoordinates": read_received_coordinates,
    "PostbackEvent": read_postback_event,
    "Postback": read_postback,
    "ReferralEvent": read_referral_event,
    "Referral": read_referral,
    "AdContext": read_ad_context,
    "ReferredProduct": read_referred_product,
    "ReactionEvent": read_reaction_event,
    "Reaction": read_reaction,
    "ReadEvent": read_read_event,
    "Read": read_read,
    "DeliveryEvent": read_delivery_event,
    "Delivery": read_delivery,
    "OptinEvent": read_optin_event,
    "Optin": read_optin,
    "MessageEditEvent": read_message_edit_event,
    "MessageEdit": read_message_edit,
    "AccountLinkingEvent": read_account_linking_event,
    "AccountLinking": read_account_linking,
    "FeedbackEvent": read_feedback_event,
    "Feedback": read_feedback,
    "AppRolesEvent": read_app_roles_event,
    "PassThreadControlEvent": read_pass_thread_control_event,
    "TakeThreadControlEvent": read_take_thread_control_event,
    "ThreadControlChange": read_thread_control_change,
    "RequestThreadControlEvent": read_request_thread_control_event,
    "ThreadControlWish": read_thread_control_wish,
}
