"""How the models of Viber REST Bot API are made from wire JSON."""

# Generated from spec/viber.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data as they mostly are; for others it raises some exception.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.payloads.hidden import NO_FIELDS, as_secret, freeze
from ottbuild.payloads.readers import keep, twin, unknown, unusual
from ottbuild.providers.viber import models
from ottbuild.schemas.jsondata import ARRAY, LARGEST_INTEGER, LEAST_INTEGER, OBJECT, copy, type_of

_TEXT_MESSAGE = twin(models.TextMessage)
_PICTURE_MESSAGE = twin(models.PictureMessage)
_VIDEO_MESSAGE = twin(models.VideoMessage)
_FILE_MESSAGE = twin(models.FileMessage)
_CONTACT_MESSAGE = twin(models.ContactMessage)
_LOCATION_MESSAGE = twin(models.LocationMessage)
_URL_MESSAGE = twin(models.UrlMessage)
_STICKER_MESSAGE = twin(models.StickerMessage)
_RICH_MEDIA_MESSAGE = twin(models.RichMediaMessage)
_PAYMENT_MESSAGE = twin(models.PaymentMessage)
_KEYBOARD_MESSAGE = twin(models.KeyboardMessage)
_TEXT_BROADCAST = twin(models.TextBroadcast)
_PICTURE_BROADCAST = twin(models.PictureBroadcast)
_VIDEO_BROADCAST = twin(models.VideoBroadcast)
_FILE_BROADCAST = twin(models.FileBroadcast)
_CONTACT_BROADCAST = twin(models.ContactBroadcast)
_LOCATION_BROADCAST = twin(models.LocationBroadcast)
_URL_BROADCAST = twin(models.UrlBroadcast)
_STICKER_BROADCAST = twin(models.StickerBroadcast)
_RICH_MEDIA_BROADCAST = twin(models.RichMediaBroadcast)
_PAYMENT_BROADCAST = twin(models.PaymentBroadcast)
_KEYBOARD_BROADCAST = twin(models.KeyboardBroadcast)
_TEXT_WELCOME = twin(models.TextWelcome)
_PICTURE_WELCOME = twin(models.PictureWelcome)
_VIDEO_WELCOME = twin(models.VideoWelcome)
_FILE_WELCOME = twin(models.FileWelcome)
_CONTACT_WELCOME = twin(models.ContactWelcome)
_LOCATION_WELCOME = twin(models.LocationWelcome)
_URL_WELCOME = twin(models.UrlWelcome)
_STICKER_WELCOME = twin(models.StickerWelcome)
_RICH_MEDIA_WELCOME = twin(models.RichMediaWelcome)
_PAYMENT_WELCOME = twin(models.PaymentWelcome)
_KEYBOARD_WELCOME = twin(models.KeyboardWelcome)
_SENDER = twin(models.Sender)
_CONTACT_DETAILS = twin(models.ContactDetails)
_COORDINATES = twin(models.Coordinates)
_PAYMENT = twin(models.Payment)
_PAYMENT_PARAMETER = twin(models.PaymentParameter)
_KEYBOARD = twin(models.Keyboard)
_RICH_MEDIA = twin(models.RichMedia)
_BUTTON = twin(models.Button)
_INTERNAL_BROWSER = twin(models.InternalBrowser)
_MAP = twin(models.Map)
_FRAME = twin(models.Frame)
_MEDIA_PLAYER = twin(models.MediaPlayer)
_SEND_RESULT = twin(models.SendResult)
_FAILED_RECEIVER = twin(models.FailedReceiver)
_WEBHOOK_SET_EVENT = twin(models.WebhookSetEvent)
_SUBSCRIBED_EVENT = twin(models.SubscribedEvent)
_UNSUBSCRIBED_EVENT = twin(models.UnsubscribedEvent)
_DELIVERED_EVENT = twin(models.DeliveredEvent)
_SEEN_EVENT = twin(models.SeenEvent)
_FAILED_EVENT = twin(models.FailedEvent)
_CONVERSATION_STARTED_EVENT = twin(models.ConversationStartedEvent)
_MESSAGE_EVENT = twin(models.MessageEvent)
_CLIENT_STATUS_EVENT = twin(models.ClientStatusEvent)
_CLIENT_STATUS = twin(models.ClientStatus)
_USER = twin(models.User)
_RECEIVED_TEXT = twin(models.ReceivedText)
_RECEIVED_PICTURE = twin(models.ReceivedPicture)
_RECEIVED_VIDEO = twin(models.ReceivedVideo)
_RECEIVED_FILE = twin(models.ReceivedFile)
_RECEIVED_CONTACT = twin(models.ReceivedContact)
_RECEIVED_CONTACT_DETAILS = twin(models.ReceivedContactDetails)
_RECEIVED_LOCATION = twin(models.ReceivedLocation)
_RECEIVED_COORDINATES = twin(models.ReceivedCoordinates)
_RECEIVED_STICKER = twin(models.ReceivedSticker)
_RECEIVED_URL = twin(models.ReceivedUrl)
_RECEIVED_RICH_MEDIA = twin(models.ReceivedRichMedia)


def read_send_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    tag = o.get("type")
    read = _SEND_REQUEST.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_text_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.auth_token = m.receiver = m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = None
    m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "receiver" in o and (v := o["receiver"]) is not None:
            m.receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    if left:
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TextMessage
    if left:
        keep(m, o)
    return m


def read_picture_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PICTURE_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.auth_token = m.receiver = m.min_api_version = m.sender = m.tracking_data = m.text = m.thumbnail = None
    m.alt_text = m.keyboard = m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "receiver" in o and (v := o["receiver"]) is not None:
            m.receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    if left:
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "thumbnail" in o and (v := o["thumbnail"]) is not None:
            m.thumbnail = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PictureMessage
    if left:
        keep(m, o)
    return m


def read_video_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIDEO_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.auth_token = m.receiver = m.min_api_version = m.sender = m.tracking_data = m.thumbnail = m.duration = None
    m.text = m.alt_text = m.keyboard = m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    v = o["size"]
    m.size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 3
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "receiver" in o and (v := o["receiver"]) is not None:
            m.receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    if left:
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "thumbnail" in o and (v := o["thumbnail"]) is not None:
            m.thumbnail = v if type_of(v) is str else unusual()
            left -= 1
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.VideoMessage
    if left:
        keep(m, o)
    return m


def read_file_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FILE_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.auth_token = m.receiver = m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = None
    m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    v = o["size"]
    m.size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["file_name"]
    m.file_name = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "receiver" in o and (v := o["receiver"]) is not None:
            m.receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    if left:
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FileMessage
    if left:
        keep(m, o)
    return m


def read_contact_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.auth_token = m.receiver = m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = None
    m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["contact"]
    m.contact = read_contact_details(v)
    left = len(o) - 2
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "receiver" in o and (v := o["receiver"]) is not None:
            m.receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    if left:
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ContactMessage
    if left:
        keep(m, o)
    return m


def read_location_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LOCATION_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.auth_token = m.receiver = m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = None
    m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["location"]
    m.location = read_coordinates(v)
    left = len(o) - 2
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "receiver" in o and (v := o["receiver"]) is not None:
            m.receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    if left:
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.LocationMessage
    if left:
        keep(m, o)
    return m


def read_url_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _URL_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.auth_token = m.receiver = m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = None
    m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "receiver" in o and (v := o["receiver"]) is not None:
            m.receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    if left:
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.UrlMessage
    if left:
        keep(m, o)
    return m


def read_sticker_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STICKER_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.auth_token = m.receiver = m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = None
    m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["sticker_id"]
    m.sticker_id = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "receiver" in o and (v := o["receiver"]) is not None:
            m.receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    if left:
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.StickerMessage
    if left:
        keep(m, o)
    return m


def read_rich_media_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MEDIA_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.auth_token = m.receiver = m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = None
    m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["rich_media"]
    m.rich_media = read_rich_media(v)
    left = len(o) - 2
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "receiver" in o and (v := o["receiver"]) is not None:
            m.receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    if left:
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RichMediaMessage
    if left:
        keep(m, o)
    return m


def read_payment_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.auth_token = m.receiver = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = None
    v = o["min_api_version"]
    m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payment"]
    m.payment = read_payment(v)
    left = len(o) - 3
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "receiver" in o and (v := o["receiver"]) is not None:
            m.receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PaymentMessage
    if left:
        keep(m, o)
    return m


def read_keyboard_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _KEYBOARD_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.auth_token = m.receiver = m.min_api_version = m.sender = m.tracking_data = None
    v = o["keyboard"]
    m.keyboard = read_keyboard(v)
    left = len(o) - 1
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "receiver" in o and (v := o["receiver"]) is not None:
            m.receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
    if left:
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.KeyboardMessage
    if left:
        keep(m, o)
    return m


def read_broadcast_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    tag = o.get("type")
    read = _BROADCAST_REQUEST.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_text_broadcast(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_BROADCAST()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = m.auth_token = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["broadcast_list"]
    m.broadcast_list = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.TextBroadcast
    if left:
        keep(m, o)
    return m


def read_picture_broadcast(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PICTURE_BROADCAST()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.text = m.thumbnail = m.alt_text = m.keyboard = None
    m.chat_id = m.auth_token = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    v = o["broadcast_list"]
    m.broadcast_list = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "thumbnail" in o and (v := o["thumbnail"]) is not None:
            m.thumbnail = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.PictureBroadcast
    if left:
        keep(m, o)
    return m


def read_video_broadcast(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIDEO_BROADCAST()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.thumbnail = m.duration = m.text = m.alt_text = None
    m.keyboard = m.chat_id = m.auth_token = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    v = o["size"]
    m.size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["broadcast_list"]
    m.broadcast_list = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "thumbnail" in o and (v := o["thumbnail"]) is not None:
            m.thumbnail = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
    if left:
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.VideoBroadcast
    if left:
        keep(m, o)
    return m


def read_file_broadcast(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FILE_BROADCAST()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = m.auth_token = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    v = o["size"]
    m.size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["file_name"]
    m.file_name = v if type_of(v) is str else unusual()
    v = o["broadcast_list"]
    m.broadcast_list = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 5
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.FileBroadcast
    if left:
        keep(m, o)
    return m


def read_contact_broadcast(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_BROADCAST()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = m.auth_token = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["contact"]
    m.contact = read_contact_details(v)
    v = o["broadcast_list"]
    m.broadcast_list = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.ContactBroadcast
    if left:
        keep(m, o)
    return m


def read_location_broadcast(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LOCATION_BROADCAST()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = m.auth_token = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["location"]
    m.location = read_coordinates(v)
    v = o["broadcast_list"]
    m.broadcast_list = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.LocationBroadcast
    if left:
        keep(m, o)
    return m


def read_url_broadcast(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _URL_BROADCAST()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = m.auth_token = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    v = o["broadcast_list"]
    m.broadcast_list = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.UrlBroadcast
    if left:
        keep(m, o)
    return m


def read_sticker_broadcast(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STICKER_BROADCAST()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = m.auth_token = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["sticker_id"]
    m.sticker_id = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["broadcast_list"]
    m.broadcast_list = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.StickerBroadcast
    if left:
        keep(m, o)
    return m


def read_rich_media_broadcast(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MEDIA_BROADCAST()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = m.auth_token = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["rich_media"]
    m.rich_media = read_rich_media(v)
    v = o["broadcast_list"]
    m.broadcast_list = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.RichMediaBroadcast
    if left:
        keep(m, o)
    return m


def read_payment_broadcast(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_BROADCAST()
    m.unknown_fields = NO_FIELDS
    m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = m.auth_token = None
    v = o["min_api_version"]
    m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payment"]
    m.payment = read_payment(v)
    v = o["broadcast_list"]
    m.broadcast_list = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
    if left:
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.PaymentBroadcast
    if left:
        keep(m, o)
    return m


def read_keyboard_broadcast(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _KEYBOARD_BROADCAST()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.auth_token = None
    v = o["keyboard"]
    m.keyboard = read_keyboard(v)
    v = o["broadcast_list"]
    m.broadcast_list = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "auth_token" in o and (v := o["auth_token"]) is not None:
            m.auth_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.KeyboardBroadcast
    if left:
        keep(m, o)
    return m


def read_welcome_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    tag = o.get("type")
    read = _WELCOME_MESSAGE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_text_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TextWelcome
    if left:
        keep(m, o)
    return m


def read_picture_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PICTURE_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.text = m.thumbnail = m.alt_text = m.keyboard = None
    m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "thumbnail" in o and (v := o["thumbnail"]) is not None:
            m.thumbnail = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PictureWelcome
    if left:
        keep(m, o)
    return m


def read_video_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIDEO_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.thumbnail = m.duration = m.text = m.alt_text = None
    m.keyboard = m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    v = o["size"]
    m.size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 3
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "thumbnail" in o and (v := o["thumbnail"]) is not None:
            m.thumbnail = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
    if left:
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.VideoWelcome
    if left:
        keep(m, o)
    return m


def read_file_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FILE_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    v = o["size"]
    m.size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["file_name"]
    m.file_name = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FileWelcome
    if left:
        keep(m, o)
    return m


def read_contact_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["contact"]
    m.contact = read_contact_details(v)
    left = len(o) - 2
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ContactWelcome
    if left:
        keep(m, o)
    return m


def read_location_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LOCATION_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["location"]
    m.location = read_coordinates(v)
    left = len(o) - 2
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.LocationWelcome
    if left:
        keep(m, o)
    return m


def read_url_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _URL_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.UrlWelcome
    if left:
        keep(m, o)
    return m


def read_sticker_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STICKER_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["sticker_id"]
    m.sticker_id = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.StickerWelcome
    if left:
        keep(m, o)
    return m


def read_rich_media_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MEDIA_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["rich_media"]
    m.rich_media = read_rich_media(v)
    left = len(o) - 2
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RichMediaWelcome
    if left:
        keep(m, o)
    return m


def read_payment_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.sender = m.tracking_data = m.alt_text = m.keyboard = m.chat_id = None
    v = o["min_api_version"]
    m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payment"]
    m.payment = read_payment(v)
    left = len(o) - 3
    if left:
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
        if "keyboard" in o and (v := o["keyboard"]) is not None:
            m.keyboard = read_keyboard(v)
            left -= 1
    if left:
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PaymentWelcome
    if left:
        keep(m, o)
    return m


def read_keyboard_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _KEYBOARD_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.min_api_version = m.sender = m.tracking_data = None
    v = o["keyboard"]
    m.keyboard = read_keyboard(v)
    left = len(o) - 1
    if left:
        if "min_api_version" in o and (v := o["min_api_version"]) is not None:
            m.min_api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_sender(v)
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.KeyboardWelcome
    if left:
        keep(m, o)
    return m


def read_sender(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SENDER()
    m.unknown_fields = NO_FIELDS
    m.avatar = None
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "avatar" in o and (v := o["avatar"]) is not None:
            m.avatar = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Sender
    if left:
        keep(m, o)
    return m


def read_contact_details(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_DETAILS()
    m.unknown_fields = NO_FIELDS
    m.avatar = None
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["phone_number"]
    m.phone_number = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "avatar" in o and (v := o["avatar"]) is not None:
            m.avatar = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ContactDetails
    if left:
        keep(m, o)
    return m


def read_coordinates(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _COORDINATES()
    m.unknown_fields = NO_FIELDS
    v = o["lat"]
    m.lat = v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    v = o["lon"]
    m.lon = v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    left = len(o) - 2
    m.__class__ = models.Coordinates
    if left:
        keep(m, o)
    return m


def read_payment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT()
    m.unknown_fields = NO_FIELDS
    m.description = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["total_price"]
    m.total_price = (
        v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    )
    v = o["currency_code"]
    m.currency_code = v if type_of(v) is str else unusual()
    v = o["payment_parameters"]
    m.payment_parameters = tuple([read_payment_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    if left:
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Payment
    if left:
        keep(m, o)
    return m


def read_payment_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["key"]
    m.key = v if type_of(v) is str else unusual()
    v = o["value"]
    m.value = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.PaymentParameter
    if left:
        keep(m, o)
    return m


def read_keyboard(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _KEYBOARD()
    m.unknown_fields = NO_FIELDS
    m.bg_color = m.default_height = m.custom_default_height = m.height_scale = m.columns = m.rows = None
    m.input_field_state = m.favorites_metadata = m.revision = None
    v = o["Type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["Buttons"]
    m.buttons = tuple([read_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "BgColor" in o and (v := o["BgColor"]) is not None:
            m.bg_color = v if type_of(v) is str else unusual()
            left -= 1
        if "DefaultHeight" in o and (v := o["DefaultHeight"]) is not None:
            m.default_height = v if type_of(v) is bool else unusual()
            left -= 1
        if "CustomDefaultHeight" in o and (v := o["CustomDefaultHeight"]) is not None:
            m.custom_default_height = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "HeightScale" in o and (v := o["HeightScale"]) is not None:
            m.height_scale = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    if left:
        if "ButtonsGroupColumns" in o and (v := o["ButtonsGroupColumns"]) is not None:
            m.columns = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "ButtonsGroupRows" in o and (v := o["ButtonsGroupRows"]) is not None:
            m.rows = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "InputFieldState" in o and (v := o["InputFieldState"]) is not None:
            m.input_field_state = v if type_of(v) is str else unusual()
            left -= 1
        if "FavoritesMetadata" in o and (v := o["FavoritesMetadata"]) is not None:
            m.favorites_metadata = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    if left:
        if "Revision" in o and (v := o["Revision"]) is not None:
            m.revision = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.Keyboard
    freeze(m, (), ("favorites_metadata",))
    if left:
        keep(m, o)
    return m


def read_favorites_metadata(o: Any) -> Any:
    return {k: copy(x) for k, x in o.items()} if type_of(o) is OBJECT else unusual()


def read_rich_media(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RICH_MEDIA()
    m.unknown_fields = NO_FIELDS
    m.type = m.columns = m.rows = m.bg_color = m.height_scale = m.default_height = m.favorites_metadata = None
    v = o["Buttons"]
    m.buttons = tuple([read_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "Type" in o and (v := o["Type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "ButtonsGroupColumns" in o and (v := o["ButtonsGroupColumns"]) is not None:
            m.columns = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "ButtonsGroupRows" in o and (v := o["ButtonsGroupRows"]) is not None:
            m.rows = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "BgColor" in o and (v := o["BgColor"]) is not None:
            m.bg_color = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "HeightScale" in o and (v := o["HeightScale"]) is not None:
            m.height_scale = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "DefaultHeight" in o and (v := o["DefaultHeight"]) is not None:
            m.default_height = v if type_of(v) is bool else unusual()
            left -= 1
        if "FavoritesMetadata" in o and (v := o["FavoritesMetadata"]) is not None:
            m.favorites_metadata = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.RichMedia
    freeze(m, (), ("favorites_metadata",))
    if left:
        keep(m, o)
    return m


def read_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BUTTON()
    m.unknown_fields = NO_FIELDS
    m.columns = m.rows = m.bg_color = m.silent = m.bg_media_type = m.bg_media = m.bg_media_scale_type = None
    m.image_scale_type = m.bg_loop = m.action_type = m.action_body = m.image = m.text = m.text_v_align = None
    m.text_h_align = m.text_paddings = m.text_opacity = m.text_size = m.open_url_type = None
    m.open_url_media_type = m.text_bg_gradient_color = m.text_should_fit = m.internal_browser = m.map = None
    m.frame = m.media_player = None
    left = len(o) - 0
    if left:
        if "Columns" in o and (v := o["Columns"]) is not None:
            m.columns = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "Rows" in o and (v := o["Rows"]) is not None:
            m.rows = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "BgColor" in o and (v := o["BgColor"]) is not None:
            m.bg_color = v if type_of(v) is str else unusual()
            left -= 1
        if "Silent" in o and (v := o["Silent"]) is not None:
            m.silent = v if type_of(v) is bool else unusual()
            left -= 1
    if left:
        if "BgMediaType" in o and (v := o["BgMediaType"]) is not None:
            m.bg_media_type = v if type_of(v) is str else unusual()
            left -= 1
        if "BgMedia" in o and (v := o["BgMedia"]) is not None:
            m.bg_media = v if type_of(v) is str else unusual()
            left -= 1
        if "BgMediaScaleType" in o and (v := o["BgMediaScaleType"]) is not None:
            m.bg_media_scale_type = v if type_of(v) is str else unusual()
            left -= 1
        if "ImageScaleType" in o and (v := o["ImageScaleType"]) is not None:
            m.image_scale_type = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "BgLoop" in o and (v := o["BgLoop"]) is not None:
            m.bg_loop = v if type_of(v) is bool else unusual()
            left -= 1
        if "ActionType" in o and (v := o["ActionType"]) is not None:
            m.action_type = v if type_of(v) is str else unusual()
            left -= 1
        if "ActionBody" in o and (v := o["ActionBody"]) is not None:
            m.action_body = v if type_of(v) is str else unusual()
            left -= 1
        if "Image" in o and (v := o["Image"]) is not None:
            m.image = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "Text" in o and (v := o["Text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "TextVAlign" in o and (v := o["TextVAlign"]) is not None:
            m.text_v_align = v if type_of(v) is str else unusual()
            left -= 1
        if "TextHAlign" in o and (v := o["TextHAlign"]) is not None:
            m.text_h_align = v if type_of(v) is str else unusual()
            left -= 1
        if "TextPaddings" in o and (v := o["TextPaddings"]) is not None:
            m.text_paddings = (
                tuple([x if type_of(x) is int and LEAST_INTEGER <= x <= LARGEST_INTEGER else unusual() for x in v])
                if type_of(v) is ARRAY
                else unusual()
            )
            left -= 1
    if left:
        if "TextOpacity" in o and (v := o["TextOpacity"]) is not None:
            m.text_opacity = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "TextSize" in o and (v := o["TextSize"]) is not None:
            m.text_size = v if type_of(v) is str else unusual()
            left -= 1
        if "OpenURLType" in o and (v := o["OpenURLType"]) is not None:
            m.open_url_type = v if type_of(v) is str else unusual()
            left -= 1
        if "OpenURLMediaType" in o and (v := o["OpenURLMediaType"]) is not None:
            m.open_url_media_type = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "TextBgGradientColor" in o and (v := o["TextBgGradientColor"]) is not None:
            m.text_bg_gradient_color = v if type_of(v) is str else unusual()
            left -= 1
        if "TextShouldFit" in o and (v := o["TextShouldFit"]) is not None:
            m.text_should_fit = v if type_of(v) is bool else unusual()
            left -= 1
        if "InternalBrowser" in o and (v := o["InternalBrowser"]) is not None:
            m.internal_browser = read_internal_browser(v)
            left -= 1
        if "Map" in o and (v := o["Map"]) is not None:
            m.map = read_map(v)
            left -= 1
    if left:
        if "Frame" in o and (v := o["Frame"]) is not None:
            m.frame = read_frame(v)
            left -= 1
        if "MediaPlayer" in o and (v := o["MediaPlayer"]) is not None:
            m.media_player = read_media_player(v)
            left -= 1
    m.__class__ = models.Button
    if left:
        keep(m, o)
    return m


def read_internal_browser(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _INTERNAL_BROWSER()
    m.unknown_fields = NO_FIELDS
    m.action_button = m.action_predefined_url = m.title_type = m.custom_title = m.mode = m.footer_type = None
    m.action_reply_data = None
    left = len(o) - 0
    if left:
        if "ActionButton" in o and (v := o["ActionButton"]) is not None:
            m.action_button = v if type_of(v) is str else unusual()
            left -= 1
        if "ActionPredefinedURL" in o and (v := o["ActionPredefinedURL"]) is not None:
            m.action_predefined_url = v if type_of(v) is str else unusual()
            left -= 1
        if "TitleType" in o and (v := o["TitleType"]) is not None:
            m.title_type = v if type_of(v) is str else unusual()
            left -= 1
        if "CustomTitle" in o and (v := o["CustomTitle"]) is not None:
            m.custom_title = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "Mode" in o and (v := o["Mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
        if "FooterType" in o and (v := o["FooterType"]) is not None:
            m.footer_type = v if type_of(v) is str else unusual()
            left -= 1
        if "ActionReplyData" in o and (v := o["ActionReplyData"]) is not None:
            m.action_reply_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InternalBrowser
    if left:
        keep(m, o)
    return m


def read_map(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MAP()
    m.unknown_fields = NO_FIELDS
    m.latitude = m.longitude = None
    left = len(o) - 0
    if left:
        if "Latitude" in o and (v := o["Latitude"]) is not None:
            m.latitude = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "Longitude" in o and (v := o["Longitude"]) is not None:
            m.longitude = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
    m.__class__ = models.Map
    if left:
        keep(m, o)
    return m


def read_frame(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FRAME()
    m.unknown_fields = NO_FIELDS
    m.border_width = m.border_color = m.corner_radius = None
    left = len(o) - 0
    if left:
        if "BorderWidth" in o and (v := o["BorderWidth"]) is not None:
            m.border_width = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "BorderColor" in o and (v := o["BorderColor"]) is not None:
            m.border_color = v if type_of(v) is str else unusual()
            left -= 1
        if "CornerRadius" in o and (v := o["CornerRadius"]) is not None:
            m.corner_radius = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.Frame
    if left:
        keep(m, o)
    return m


def read_media_player(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEDIA_PLAYER()
    m.unknown_fields = NO_FIELDS
    m.title = m.subtitle = m.thumbnail_url = m.loop = None
    left = len(o) - 0
    if left:
        if "Title" in o and (v := o["Title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "Subtitle" in o and (v := o["Subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "ThumbnailURL" in o and (v := o["ThumbnailURL"]) is not None:
            m.thumbnail_url = v if type_of(v) is str else unusual()
            left -= 1
        if "Loop" in o and (v := o["Loop"]) is not None:
            m.loop = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.MediaPlayer
    if left:
        keep(m, o)
    return m


def read_send_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SEND_RESULT()
    m.unknown_fields = NO_FIELDS
    m.status_message = m.message_token = m.chat_hostname = m.billing_status = m.failed_list = None
    v = o["status"]
    m.status = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 1
    if left:
        if "status_message" in o and (v := o["status_message"]) is not None:
            m.status_message = v if type_of(v) is str else unusual()
            left -= 1
        if "message_token" in o and (v := o["message_token"]) is not None:
            m.message_token = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "chat_hostname" in o and (v := o["chat_hostname"]) is not None:
            m.chat_hostname = v if type_of(v) is str else unusual()
            left -= 1
        if "billing_status" in o and (v := o["billing_status"]) is not None:
            m.billing_status = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    if left:
        if "failed_list" in o and (v := o["failed_list"]) is not None:
            m.failed_list = tuple([read_failed_receiver(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.SendResult
    if left:
        keep(m, o)
    return m


def read_failed_receiver(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FAILED_RECEIVER()
    m.unknown_fields = NO_FIELDS
    m.status_message = None
    v = o["receiver"]
    m.receiver = v if type_of(v) is str else unusual()
    v = o["status"]
    m.status = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    if left:
        if "status_message" in o and (v := o["status_message"]) is not None:
            m.status_message = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FailedReceiver
    if left:
        keep(m, o)
    return m


def read_status(o: Any) -> Any:
    return o if type_of(o) is int and LEAST_INTEGER <= o <= LARGEST_INTEGER else unusual()


def read_webhook(o: Any) -> Any:
    tag = o["event"]
    read = _WEBHOOK.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_webhook_set_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEBHOOK_SET_EVENT()
    m.unknown_fields = NO_FIELDS
    m.timestamp = m.chat_hostname = m.message_token = None
    v = o["event"]
    m.event = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "chat_hostname" in o and (v := o["chat_hostname"]) is not None:
            m.chat_hostname = v if type_of(v) is str else unusual()
            left -= 1
        if "message_token" in o and (v := o["message_token"]) is not None:
            m.message_token = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.WebhookSetEvent
    if left:
        keep(m, o)
    return m


def read_subscribed_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SUBSCRIBED_EVENT()
    m.unknown_fields = NO_FIELDS
    m.timestamp = m.chat_hostname = m.message_token = m.user = None
    v = o["event"]
    m.event = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "chat_hostname" in o and (v := o["chat_hostname"]) is not None:
            m.chat_hostname = v if type_of(v) is str else unusual()
            left -= 1
        if "message_token" in o and (v := o["message_token"]) is not None:
            m.message_token = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "user" in o and (v := o["user"]) is not None:
            m.user = read_user(v)
            left -= 1
    m.__class__ = models.SubscribedEvent
    if left:
        keep(m, o)
    return m


def read_unsubscribed_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UNSUBSCRIBED_EVENT()
    m.unknown_fields = NO_FIELDS
    m.timestamp = m.chat_hostname = m.message_token = m.user_id = None
    v = o["event"]
    m.event = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "chat_hostname" in o and (v := o["chat_hostname"]) is not None:
            m.chat_hostname = v if type_of(v) is str else unusual()
            left -= 1
        if "message_token" in o and (v := o["message_token"]) is not None:
            m.message_token = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "user_id" in o and (v := o["user_id"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.UnsubscribedEvent
    if left:
        keep(m, o)
    return m


def read_delivered_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DELIVERED_EVENT()
    m.unknown_fields = NO_FIELDS
    m.timestamp = m.chat_hostname = m.message_token = m.user_id = None
    v = o["event"]
    m.event = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "chat_hostname" in o and (v := o["chat_hostname"]) is not None:
            m.chat_hostname = v if type_of(v) is str else unusual()
            left -= 1
        if "message_token" in o and (v := o["message_token"]) is not None:
            m.message_token = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "user_id" in o and (v := o["user_id"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.DeliveredEvent
    if left:
        keep(m, o)
    return m


def read_seen_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SEEN_EVENT()
    m.unknown_fields = NO_FIELDS
    m.timestamp = m.chat_hostname = m.message_token = m.user_id = None
    v = o["event"]
    m.event = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "chat_hostname" in o and (v := o["chat_hostname"]) is not None:
            m.chat_hostname = v if type_of(v) is str else unusual()
            left -= 1
        if "message_token" in o and (v := o["message_token"]) is not None:
            m.message_token = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "user_id" in o and (v := o["user_id"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SeenEvent
    if left:
        keep(m, o)
    return m


def read_failed_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FAILED_EVENT()
    m.unknown_fields = NO_FIELDS
    m.timestamp = m.chat_hostname = m.message_token = m.user_id = m.desc = None
    v = o["event"]
    m.event = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "chat_hostname" in o and (v := o["chat_hostname"]) is not None:
            m.chat_hostname = v if type_of(v) is str else unusual()
            left -= 1
        if "message_token" in o and (v := o["message_token"]) is not None:
            m.message_token = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "user_id" in o and (v := o["user_id"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "desc" in o and (v := o["desc"]) is not None:
            m.desc = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FailedEvent
    if left:
        keep(m, o)
    return m


def read_conversation_started_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONVERSATION_STARTED_EVENT()
    m.unknown_fields = NO_FIELDS
    m.timestamp = m.chat_hostname = m.message_token = m.type = m.context = m.user = m.subscribed = None
    v = o["event"]
    m.event = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "chat_hostname" in o and (v := o["chat_hostname"]) is not None:
            m.chat_hostname = v if type_of(v) is str else unusual()
            left -= 1
        if "message_token" in o and (v := o["message_token"]) is not None:
            m.message_token = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "context" in o and (v := o["context"]) is not None:
            m.context = v if type_of(v) is str else unusual()
            left -= 1
        if "user" in o and (v := o["user"]) is not None:
            m.user = read_user(v)
            left -= 1
        if "subscribed" in o and (v := o["subscribed"]) is not None:
            m.subscribed = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.ConversationStartedEvent
    if left:
        keep(m, o)
    return m


def read_message_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_EVENT()
    m.unknown_fields = NO_FIELDS
    m.timestamp = m.chat_hostname = m.message_token = m.sender = m.message = m.silent = m.chat_id = None
    m.reply_type = None
    v = o["event"]
    m.event = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "chat_hostname" in o and (v := o["chat_hostname"]) is not None:
            m.chat_hostname = v if type_of(v) is str else unusual()
            left -= 1
        if "message_token" in o and (v := o["message_token"]) is not None:
            m.message_token = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sender" in o and (v := o["sender"]) is not None:
            m.sender = read_user(v)
            left -= 1
    if left:
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_received_message(v)
            left -= 1
        if "silent" in o and (v := o["silent"]) is not None:
            m.silent = v if type_of(v) is bool else unusual()
            left -= 1
        if "chat_id" in o and (v := o["chat_id"]) is not None:
            m.chat_id = v if type_of(v) is str else unusual()
            left -= 1
        if "reply_type" in o and (v := o["reply_type"]) is not None:
            m.reply_type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.MessageEvent
    if left:
        keep(m, o)
    return m


def read_client_status_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CLIENT_STATUS_EVENT()
    m.unknown_fields = NO_FIELDS
    m.timestamp = m.chat_hostname = m.message_token = m.user = m.status = None
    v = o["event"]
    m.event = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "chat_hostname" in o and (v := o["chat_hostname"]) is not None:
            m.chat_hostname = v if type_of(v) is str else unusual()
            left -= 1
        if "message_token" in o and (v := o["message_token"]) is not None:
            m.message_token = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "user" in o and (v := o["user"]) is not None:
            m.user = read_user(v)
            left -= 1
    if left:
        if "status" in o and (v := o["status"]) is not None:
            m.status = read_client_status(v)
            left -= 1
    m.__class__ = models.ClientStatusEvent
    if left:
        keep(m, o)
    return m


def read_client_status(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CLIENT_STATUS()
    m.unknown_fields = NO_FIELDS
    m.type = m.code = m.supported_psps = m.tracking_data = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "code" in o and (v := o["code"]) is not None:
            m.code = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "supported_psps" in o and (v := o["supported_psps"]) is not None:
            m.supported_psps = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ClientStatus
    if left:
        keep(m, o)
    return m


def read_user(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _USER()
    m.unknown_fields = NO_FIELDS
    m.id = m.name = m.avatar = m.country = m.language = m.api_version = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "name" in o and (v := o["name"]) is not None:
            m.name = v if type_of(v) is str else unusual()
            left -= 1
        if "avatar" in o and (v := o["avatar"]) is not None:
            m.avatar = v if type_of(v) is str else unusual()
            left -= 1
        if "country" in o and (v := o["country"]) is not None:
            m.country = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "language" in o and (v := o["language"]) is not None:
            m.language = v if type_of(v) is str else unusual()
            left -= 1
        if "api_version" in o and (v := o["api_version"]) is not None:
            m.api_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.User
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
    m.text = m.tracking_data = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedText
    if left:
        keep(m, o)
    return m


def read_received_picture(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_PICTURE()
    m.unknown_fields = NO_FIELDS
    m.text = m.tracking_data = m.media = m.thumbnail = m.file_name = m.size = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "media" in o and (v := o["media"]) is not None:
            m.media = v if type_of(v) is str else unusual()
            left -= 1
        if "thumbnail" in o and (v := o["thumbnail"]) is not None:
            m.thumbnail = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "file_name" in o and (v := o["file_name"]) is not None:
            m.file_name = v if type_of(v) is str else unusual()
            left -= 1
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.ReceivedPicture
    if left:
        keep(m, o)
    return m


def read_received_video(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_VIDEO()
    m.unknown_fields = NO_FIELDS
    m.text = m.tracking_data = m.media = m.thumbnail = m.file_name = m.size = m.duration = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "media" in o and (v := o["media"]) is not None:
            m.media = v if type_of(v) is str else unusual()
            left -= 1
        if "thumbnail" in o and (v := o["thumbnail"]) is not None:
            m.thumbnail = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "file_name" in o and (v := o["file_name"]) is not None:
            m.file_name = v if type_of(v) is str else unusual()
            left -= 1
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.ReceivedVideo
    if left:
        keep(m, o)
    return m


def read_received_file(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_FILE()
    m.unknown_fields = NO_FIELDS
    m.text = m.tracking_data = m.media = m.file_name = m.size = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "media" in o and (v := o["media"]) is not None:
            m.media = v if type_of(v) is str else unusual()
            left -= 1
        if "file_name" in o and (v := o["file_name"]) is not None:
            m.file_name = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.ReceivedFile
    if left:
        keep(m, o)
    return m


def read_received_contact(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_CONTACT()
    m.unknown_fields = NO_FIELDS
    m.text = m.tracking_data = m.contact = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "contact" in o and (v := o["contact"]) is not None:
            m.contact = read_received_contact_details(v)
            left -= 1
    m.__class__ = models.ReceivedContact
    if left:
        keep(m, o)
    return m


def read_received_contact_details(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_CONTACT_DETAILS()
    m.unknown_fields = NO_FIELDS
    m.name = m.phone_number = m.avatar = None
    left = len(o) - 0
    if left:
        if "name" in o and (v := o["name"]) is not None:
            m.name = v if type_of(v) is str else unusual()
            left -= 1
        if "phone_number" in o and (v := o["phone_number"]) is not None:
            m.phone_number = v if type_of(v) is str else unusual()
            left -= 1
        if "avatar" in o and (v := o["avatar"]) is not None:
            m.avatar = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedContactDetails
    if left:
        keep(m, o)
    return m


def read_received_location(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_LOCATION()
    m.unknown_fields = NO_FIELDS
    m.text = m.tracking_data = m.location = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "location" in o and (v := o["location"]) is not None:
            m.location = read_received_coordinates(v)
            left -= 1
    m.__class__ = models.ReceivedLocation
    if left:
        keep(m, o)
    return m


def read_received_coordinates(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_COORDINATES()
    m.unknown_fields = NO_FIELDS
    m.lat = m.lon = None
    left = len(o) - 0
    if left:
        if "lat" in o and (v := o["lat"]) is not None:
            m.lat = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "lon" in o and (v := o["lon"]) is not None:
            m.lon = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
    m.__class__ = models.ReceivedCoordinates
    if left:
        keep(m, o)
    return m


def read_received_sticker(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_STICKER()
    m.unknown_fields = NO_FIELDS
    m.text = m.tracking_data = m.sticker_id = m.media = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "sticker_id" in o and (v := o["sticker_id"]) is not None:
            m.sticker_id = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "media" in o and (v := o["media"]) is not None:
            m.media = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedSticker
    if left:
        keep(m, o)
    return m


def read_received_url(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_URL()
    m.unknown_fields = NO_FIELDS
    m.text = m.tracking_data = m.media = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "media" in o and (v := o["media"]) is not None:
            m.media = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedUrl
    if left:
        keep(m, o)
    return m


def read_received_rich_media(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_RICH_MEDIA()
    m.unknown_fields = NO_FIELDS
    m.text = m.tracking_data = m.rich_media = m.alt_text = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "tracking_data" in o and (v := o["tracking_data"]) is not None:
            m.tracking_data = v if type_of(v) is str else unusual()
            left -= 1
        if "rich_media" in o and (v := o["rich_media"]) is not None:
            m.rich_media = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
        if "alt_text" in o and (v := o["alt_text"]) is not None:
            m.alt_text = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedRichMedia
    freeze(m, (), ("rich_media",))
    if left:
        keep(m, o)
    return m


_SEND_REQUEST: dict[Any, Callable[[Any], Any]] = {
    "text": read_text_message,
    "picture": read_picture_message,
    "video": read_video_message,
    "file": read_file_message,
    "contact": read_contact_message,
    "location": read_location_message,
    "url": read_url_message,
    "sticker": read_sticker_message,
    "rich_media": read_rich_media_message,
    "payment": read_payment_message,
    None: read_keyboard_message,
    "": read_keyboard_message,
}
_BROADCAST_REQUEST: dict[Any, Callable[[Any], Any]] = {
    "text": read_text_broadcast,
    "picture": read_picture_broadcast,
    "video": read_video_broadcast,
    "file": read_file_broadcast,
    "contact": read_contact_broadcast,
    "location": read_location_broadcast,
    "url": read_url_broadcast,
    "sticker": read_sticker_broadcast,
    "rich_media": read_rich_media_broadcast,
    "payment": read_payment_broadcast,
    None: read_keyboard_broadcast,
    "": read_keyboard_broadcast,
}
_WELCOME_MESSAGE: dict[Any, Callable[[Any], Any]] = {
    "text": read_text_welcome,
    "picture": read_picture_welcome,
    "video": read_video_welcome,
    "file": read_file_welcome,
    "contact": read_contact_welcome,
    "location": read_location_welcome,
    "url": read_url_welcome,
    "sticker": read_sticker_welcome,
    "rich_media": read_rich_media_welcome,
    "payment": read_payment_welcome,
    None: read_keyboard_welcome,
    "": read_keyboard_welcome,
}
_WEBHOOK: dict[Any, Callable[[Any], Any]] = {
    "webhook": read_webhook_set_event,
    "subscribed": read_subscribed_event,
    "unsubscribed": read_unsubscribed_event,
    "delivered": read_delivered_event,
    "seen": read_seen_event,
    "failed": read_failed_event,
    "conversation_started": read_conversation_started_event,
    "message": read_message_event,
    "client_status": read_client_status_event,
}
_RECEIVED_MESSAGE: dict[Any, Callable[[Any], Any]] = {
    "text": read_received_text,
    "picture": read_received_picture,
    "video": read_received_video,
    "file": read_received_file,
    "contact": read_received_contact,
    "location": read_received_location,
    "sticker": read_received_sticker,
    "url": read_received_url,
    "rich_media": read_received_rich_media,
}

READERS: dict[str, Callable[[Any], Any]] = {
    "SendRequest": read_send_request,
    "TextMessage": read_text_message,
    "PictureMessage": read_picture_message,
    "VideoMessage": read_video_message,
    "FileMessage": read_file_message,
    "ContactMessage": read_contact_message,
    "LocationMessage": read_location_message,
    "UrlMessage": read_url_message,
    "StickerMessage": read_sticker_message,
    "RichMediaMessage": read_rich_media_message,
    "PaymentMessage": read_payment_message,
    "KeyboardMessage": read_keyboard_message,
    "BroadcastRequest": read_broadcast_request,
    "TextBroadcast": read_text_broadcast,
    "PictureBroadcast": read_picture_broadcast,
    "VideoBroadcast": read_video_broadcast,
    "FileBroadcast": read_file_broadcast,
    "ContactBroadcast": read_contact_broadcast,
    "LocationBroadcast": read_location_broadcast,
    "UrlBroadcast": read_url_broadcast,
    "StickerBroadcast": read_sticker_broadcast,
    "RichMediaBroadcast": read_rich_media_broadcast,
    "PaymentBroadcast": read_payment_broadcast,
    "KeyboardBroadcast": read_keyboard_broadcast,
    "WelcomeMessage": read_welcome_message,
    "TextWelcome": read_text_welcome,
    "PictureWelcome": read_picture_welcome,
    "VideoWelcome": read_video_welcome,
    "FileWelcome": read_file_welcome,
    "ContactWelcome": read_contact_welcome,
    "LocationWelcome": read_location_welcome,
    "UrlWelcome": read_url_welcome,
    "StickerWelcome": read_sticker_welcome,
    "RichMediaWelcome": read_rich_media_welcome,
    "PaymentWelcome": read_payment_welcome,
    "KeyboardWelcome": read_keyboard_welcome,
    "Sender": read_sender,
    "ContactDetails": read_contact_details,
    "Coordinates": read_coordinates,
    "Payment": read_payment,
    "PaymentParameter": read_payment_parameter,
    "Keyboard": read_keyboard,
    "FavoritesMetadata": read_favorites_metadata,
    "RichMedia": read_rich_media,
    "Button": read_button,
    "InternalBrowser": read_internal_browser,
    "Map": read_map,
    "Frame": read_frame,
    "MediaPlayer": read_media_player,
    "SendResult": read_send_result,
    "FailedReceiver": read_failed_receiver,
    "Status": read_status,
    "Webhook": read_webhook,
    "WebhookSetEvent": read_webhook_set_event,
    "SubscribedEvent": read_subscribed_event,
    "UnsubscribedEvent": read_unsubscribed_event,
    "DeliveredEvent": read_delivered_event,
    "SeenEvent": read_seen_event,
    "FailedEvent": read_failed_event,
    "ConversationStartedEvent": read_conversation_started_event,
    "MessageEvent": read_message_event,
    "ClientStatusEvent": read_client_status_event,
    "ClientStatus": read_client_status,
    "User": read_user,
    "ReceivedMessage": read_received_message,
    "ReceivedText": read_received_text,
    "ReceivedPicture": read_received_picture,
    "ReceivedVideo": read_received_video,
    "ReceivedFile": read_received_file,
    "ReceivedContact": read_received_contact,
    "ReceivedContactDetails": read_received_contact_details,
    "ReceivedLocation": read_received_location,
    "ReceivedCoordinates": read_received_coordinates,
    "ReceivedSticker": read_received_sticker,
    "ReceivedUrl": read_received_url,
    "ReceivedRichMedia": read_received_rich_media,
}
