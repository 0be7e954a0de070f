"""How the models of Instagram Messaging are made from wire JSON."""

# Generated from spec/instagram.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data as they mostly are; for others it raises some exception.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.payloads.hidden import NO_FIELDS, as_secret, freeze
from ottbuild.payloads.model import UNSET
from ottbuild.payloads.readers import keep, told, twin, unknown, unusual
from ottbuild.providers.instagram import models
from ottbuild.providers.messenger import _readers as _messenger
from ottbuild.schemas.jsondata import ARRAY, LARGEST_INTEGER, LEAST_INTEGER, OBJECT, copy, type_of
from ottbuild.schemas.spec import schema_of

_SEND_REQUEST = twin(models.SendRequest)
_RECIPIENT = twin(models.Recipient)
_REACTION_PAYLOAD = twin(models.ReactionPayload)
_REPLY_TO = twin(models.ReplyTo)
_THREAD_CONTROL = twin(models.ThreadControl)
_MESSAGE = twin(models.Message)
_TEXT_QUICK_REPLY = twin(models.TextQuickReply)
_USER_PHONE_NUMBER_QUICK_REPLY = twin(models.UserPhoneNumberQuickReply)
_USER_EMAIL_QUICK_REPLY = twin(models.UserEmailQuickReply)
_MEDIA_ATTACHMENT = twin(models.MediaAttachment)
_IMAGE_ATTACHMENT = twin(models.ImageAttachment)
_LIKE_HEART = twin(models.LikeHeart)
_MEDIA_SHARE = twin(models.MediaShare)
_SHARED_POST = twin(models.SharedPost)
_TEMPLATE_ATTACHMENT = twin(models.TemplateAttachment)
_GENERIC_TEMPLATE = twin(models.GenericTemplate)
_GENERIC_ELEMENT = twin(models.GenericElement)
_BUTTON_TEMPLATE = twin(models.ButtonTemplate)
_PRODUCT_TEMPLATE = twin(models.ProductTemplate)
_PRODUCT_ELEMENT = twin(models.ProductElement)
_NOTIFICATION_MESSAGES_TEMPLATE = twin(models.NotificationMessagesTemplate)
_NOTIFICATION_MESSAGES_ELEMENT = twin(models.NotificationMessagesElement)
_WEB_URL_BUTTON = twin(models.WebUrlButton)
_POSTBACK_BUTTON = twin(models.PostbackButton)
_DEFAULT_ACTION = twin(models.DefaultAction)
_PROFILE = twin(models.Profile)
_ICE_BREAKERS = twin(models.IceBreakers)
_ICE_BREAKER = twin(models.IceBreaker)
_PERSISTENT_MENU = twin(models.PersistentMenu)
_WEB_URL_MENU_ITEM = twin(models.WebUrlMenuItem)
_POSTBACK_MENU_ITEM = twin(models.PostbackMenuItem)
_PROFILE_DELETION = twin(models.ProfileDeletion)
_PROFILE_QUERY = twin(models.ProfileQuery)
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
_THREAD_OWNER_RESULT = twin(models.ThreadOwnerResult)
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
_STORY = twin(models.Story)
_RECEIVED_ATTACHMENT = twin(models.ReceivedAttachment)
_RECEIVED_PAYLOAD = twin(models.ReceivedPayload)
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
    m.access_token = m.messaging_type = m.tag = m.message = m.sender_action = m.payload = m.reply_to = None
    m.thread_control = None
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
        if "tag" in o and (v := o["tag"]) is not None:
            m.tag = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_message(v)
            left -= 1
    if left:
        if "sender_action" in o and (v := o["sender_action"]) is not None:
            m.sender_action = (
                v
                if type_of(v) is str and v not in {"TYPING_ON", "TYPING_OFF", "MARK_SEEN", "REACT", "UNREACT"}
                else unusual()
            )
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = read_reaction_payload(v)
            left -= 1
        if "reply_to" in o and (v := o["reply_to"]) is not None:
            m.reply_to = read_reply_to(v)
            left -= 1
        if "thread_control" in o and (v := o["thread_control"]) is not None:
            m.thread_control = read_thread_control(v)
            left -= 1
    m.__class__ = models.SendRequest
    if left:
        keep(m, o)
    return m


def read_recipient(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECIPIENT()
    m.unknown_fields = NO_FIELDS
    m.id = m.comment_id = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "comment_id" in o and (v := o["comment_id"]) is not None:
            m.comment_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Recipient
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


def read_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.text = m.attachment = m.attachments = m.quick_replies = m.metadata = None
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
        if "quick_replies" in o and (v := o["quick_replies"]) is not None:
            m.quick_replies = tuple([read_quick_reply(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Message
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
    m.title = m.payload = None
    v = o["content_type"]
    m.content_type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.UserPhoneNumberQuickReply
    if left:
        keep(m, o)
    return m


def read_user_email_quick_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _USER_EMAIL_QUICK_REPLY()
    m.unknown_fields = NO_FIELDS
    m.title = m.payload = None
    v = o["content_type"]
    m.content_type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.UserEmailQuickReply
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
    m.is_reusable_of_attachment = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = _messenger.read_media_payload(v)
    left = len(o) - 2
    if left:
        if "is_reusable" in o and (v := o["is_reusable"]) is not None:
            m.is_reusable_of_attachment = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.MediaAttachment
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
    m.payload = _messenger.read_media_payload(v)
    left = len(o) - 2
    m.__class__ = models.ImageAttachment
    if left:
        keep(m, o)
    return m


def read_like_heart(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LIKE_HEART()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.LikeHeart
    if left:
        keep(m, o)
    return m


def read_media_share(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEDIA_SHARE()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = read_shared_post(v)
    left = len(o) - 2
    m.__class__ = models.MediaShare
    if left:
        keep(m, o)
    return m


def read_shared_post(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SHARED_POST()
    m.unknown_fields = NO_FIELDS
    v = o["id"]
    m.id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.SharedPost
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
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_generic_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.GenericTemplate
    if left:
        keep(m, o)
    return m


def read_generic_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GENERIC_ELEMENT()
    m.unknown_fields = NO_FIELDS
    m.image_url = m.subtitle = m.default_action = m.buttons = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "default_action" in o and (v := o["default_action"]) is not None:
            m.default_action = read_default_action(v)
            left -= 1
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
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["buttons"]
    m.buttons = tuple([read_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    m.__class__ = models.ButtonTemplate
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


def read_notification_messages_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NOTIFICATION_MESSAGES_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    v = o["template_type"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["elements"]
    m.elements = tuple([read_notification_messages_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.NotificationMessagesTemplate
    if left:
        keep(m, o)
    return m


def read_notification_messages_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NOTIFICATION_MESSAGES_ELEMENT()
    m.unknown_fields = NO_FIELDS
    m.image_url = m.title = m.payload = m.notification_messages_frequency = None
    m.notification_messages_cta_text = None
    left = len(o) - 0
    if left:
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
        if "notification_messages_frequency" in o and (v := o["notification_messages_frequency"]) is not None:
            m.notification_messages_frequency = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "notification_messages_cta_text" in o and (v := o["notification_messages_cta_text"]) is not None:
            m.notification_messages_cta_text = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.NotificationMessagesElement
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


def read_profile(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PROFILE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.platform = m.ice_breakers = m.persistent_menu = None
    left = len(o) - 0
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "platform" in o and (v := o["platform"]) is not None:
            m.platform = v if type_of(v) is str and v not in {"INSTAGRAM"} else unusual()
            left -= 1
        if "ice_breakers" in o and (v := o["ice_breakers"]) is not None:
            m.ice_breakers = tuple([read_ice_breakers(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "persistent_menu" in o and (v := o["persistent_menu"]) is not None:
            m.persistent_menu = tuple([read_persistent_menu(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.Profile
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
    m.composer_input_disabled = None
    v = o["locale"]
    m.locale = v if type_of(v) is str else unusual()
    v = o["call_to_actions"]
    m.call_to_actions = tuple([read_menu_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "composer_input_disabled" in o and (v := o["composer_input_disabled"]) is not None:
            m.composer_input_disabled = v if type_of(v) is bool else unusual()
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


def read_profile_deletion(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PROFILE_DELETION()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.platform = None
    v = o["fields"]
    m.fields = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "platform" in o and (v := o["platform"]) is not None:
            m.platform = v if type_of(v) is str and v not in {"INSTAGRAM"} else unusual()
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


def read_attachment_upload(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ATTACHMENT_UPLOAD()
    m.unknown_fields = NO_FIELDS
    m.access_token = None
    v = o["platform"]
    m.platform = v if type_of(v) is str and v not in {"INSTAGRAM"} else unusual()
    v = o["message"]
    m.message = read_uploaded_message(v)
    left = len(o) - 2
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
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
    m.is_reusable_of_attachment = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = _messenger.read_media_payload(v)
    left = len(o) - 2
    if left:
        if "is_reusable" in o and (v := o["is_reusable"]) is not None:
            m.is_reusable_of_attachment = v if type_of(v) is bool else unusual()
            left -= 1
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
    m.message_id = m.attachment_id = None
    v = o["recipient_id"]
    m.recipient_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
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
    m.call_to_actions = m.locale = m.ice_breakers = m.persistent_menu = None
    left = len(o) - 0
    if left:
        if "call_to_actions" in o and (v := o["call_to_actions"]) is not None:
            m.call_to_actions = tuple([read_ice_breaker(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "locale" in o and (v := o["locale"]) is not None:
            m.locale = v if type_of(v) is str else unusual()
            left -= 1
        if "ice_breakers" in o and (v := o["ice_breakers"]) is not None:
            m.ice_breakers = tuple([read_ice_breakers(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "persistent_menu" in o and (v := o["persistent_menu"]) is not None:
            m.persistent_menu = tuple([read_persistent_menu(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.ProfileData
    if left:
        keep(m, o)
    return m


def read_thread_owner_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _THREAD_OWNER_RESULT()
    m.unknown_fields = NO_FIELDS
    v = o["data"]
    m.data = tuple([_messenger.read_thread_owner_data(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.ThreadOwnerResult
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
    m.id = m.time = m.messaging = m.standby = m.changes = m.field = m.value = None
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
        if "field" in o and (v := o["field"]) is not None:
            m.field = v if type_of(v) is str else unusual()
            left -= 1
        if "value" in o and (v := o["value"]) is not None:
            m.value = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.WebhookEntry
    freeze(m, (), ("value",))
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
    return told(o, schema_of("ottbuild.providers.instagram", "MessagingEvent"), _MESSAGING_EVENT)


def read_party(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PARTY()
    m.unknown_fields = NO_FIELDS
    m.id = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
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
    m.is_deleted = m.is_unsupported = None
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
        if "is_deleted" in o and (v := o["is_deleted"]) is not None:
            m.is_deleted = v if type_of(v) is bool else unusual()
            left -= 1
        if "is_unsupported" in o and (v := o["is_unsupported"]) is not None:
            m.is_unsupported = v if type_of(v) is bool else unusual()
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
    m.mid = m.story = None
    left = len(o) - 0
    if left:
        if "mid" in o and (v := o["mid"]) is not None:
            m.mid = v if type_of(v) is str else unusual()
            left -= 1
        if "story" in o and (v := o["story"]) is not None:
            m.story = read_story(v)
            left -= 1
    m.__class__ = models.RepliedTo
    if left:
        keep(m, o)
    return m


def read_story(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STORY()
    m.unknown_fields = NO_FIELDS
    m.id = m.url = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Story
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
    m.url = m.title = m.reel_video_id = m.template_type = None
    left = len(o) - 0
    if left:
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
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
    m.mid = None
    left = len(o) - 0
    if left:
        if "mid" in o and (v := o["mid"]) is not None:
            m.mid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Read
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


_QUICK_REPLY: dict[Any, Callable[[Any], Any]] = {
    "text": read_text_quick_reply,
    "user_phone_number": read_user_phone_number_quick_reply,
    "user_email": read_user_email_quick_reply,
}
_ATTACHMENT: dict[Any, Callable[[Any], Any]] = {
    "image": read_media_attachment,
    "audio": read_media_attachment,
    "video": read_media_attachment,
    "file": read_media_attachment,
    "like_heart": read_like_heart,
    "MEDIA_SHARE": read_media_share,
    "template": read_template_attachment,
}
_TEMPLATE: dict[Any, Callable[[Any], Any]] = {
    "generic": read_generic_template,
    "button": read_button_template,
    "product": read_product_template,
    "notification_messages": read_notification_messages_template,
}
_BUTTON: dict[Any, Callable[[Any], Any]] = {
    "web_url": read_web_url_button,
    "postback": read_postback_button,
}
_MENU_ITEM: dict[Any, Callable[[Any], Any]] = {
    "web_url": read_web_url_menu_item,
    "postback": read_postback_menu_item,
}
_MESSAGING_EVENT: dict[Any, Callable[[Any], Any]] = {
    "#/components/schemas/MessageEvent": read_message_event,
    "#/components/schemas/PostbackEvent": read_postback_event,
    "#/components/schemas/ReferralEvent": read_referral_event,
    "#/components/schemas/ReactionEvent": read_reaction_event,
    "#/components/schemas/ReadEvent": read_read_event,
    "#/components/schemas/PassThreadControlEvent": read_pass_thread_control_event,
    "#/components/schemas/TakeThreadControlEvent": read_take_thread_control_event,
    "#/components/schemas/RequestThreadControlEvent": read_request_thread_control_event,
}

READERS: dict[str, Callable[[Any], Any]] = {
    "SendRequest": read_send_request,
    "Recipient": read_recipient,
    "ReactionPayload": read_reaction_payload,
    "ReplyTo": read_reply_to,
    "ThreadControl": read_thread_control,
    "Message": read_message,
    "QuickReply": read_quick_reply,
    "TextQuickReply": read_text_quick_reply,
    "UserPhoneNumberQuickReply": read_user_phone_number_quick_reply,
    "UserEmailQuickReply": read_user_email_quick_reply,
    "Attachment": read_attachment,
    "MediaAttachment": read_media_attachment,
    "ImageAttachment": read_image_attachment,
    "LikeHeart": read_like_heart,
    "MediaShare": read_media_share,
    "SharedPost": read_shared_post,
    "TemplateAttachment": read_template_attachment,
    "Template": read_template,
    "GenericTemplate": read_generic_template,
    "GenericElement": read_generic_element,
    "ButtonTemplate": read_button_template,
    "ProductTemplate": read_product_template,
    "ProductElement": read_product_element,
    "NotificationMessagesTemplate": read_notification_messages_template,
    "NotificationMessagesElement": read_notification_messages_element,
    "Button": read_button,
    "WebUrlButton": read_web_url_button,
    "PostbackButton": read_postback_button,
    "DefaultAction": read_default_action,
    "Profile": read_profile,
    "IceBreakers": read_ice_breakers,
    "IceBreaker": read_ice_breaker,
    "PersistentMenu": read_persistent_menu,
    "MenuItem": read_menu_item,
    "WebUrlMenuItem": read_web_url_menu_item,
    "PostbackMenuItem": read_postback_menu_item,
    "ProfileDeletion": read_profile_deletion,
    "ProfileQuery": read_profile_query,
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
    "ThreadOwnerResult": read_thread_owner_result,
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
    "Story": read_story,
    "ReceivedAttachment": read_received_attachment,
    "ReceivedPayload": read_received_payload,
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
    "PassThreadControlEvent": read_pass_thread_control_event,
    "TakeThreadControlEvent": read_take_thread_control_event,
    "ThreadControlChange": read_thread_control_change,
    "RequestThreadControlEvent": read_request_thread_control_event,
    "ThreadControlWish": read_thread_control_wish,
}
