"""The models of Viber REST Bot API."""

# Generated from spec/viber.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping as Mapping  # in the types of the fields that all models have
from typing import Any as Any
from typing import Literal, TypeAlias

import attrs

from ottbuild.http.responses import Meaning, Sent, matched, meaning_of
from ottbuild.payloads.hidden import Secret, as_secret, freeze
from ottbuild.payloads.later import readable
from ottbuild.payloads.model import Model, Unknown
from ottbuild.providers.viber import operations
from ottbuild.schemas.spec import schema_of


class AnySendRequest(Model):
    """A member of SendRequest."""

    __slots__ = ()


class AnyBroadcastRequest(Model):
    """A member of BroadcastRequest."""

    __slots__ = ()


class AnyWelcomeMessage(Model):
    """A member of WelcomeMessage."""

    __slots__ = ()


@attrs.frozen(kw_only=True, repr=False)
class TextMessage(AnySendRequest, operations.SendRequestSender["SendResult"]):
    """A text.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "TextMessage")
    _tag = "type"
    _tags = ("text",)

    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    receiver: str | None = None
    """Id of the subscriber."""
    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: str
    """The text. 1 to 7000 characters."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class PictureMessage(AnySendRequest, operations.SendRequestSender["SendResult"]):
    """A picture with a text.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "PictureMessage")
    _tag = "type"
    _tags = ("picture",)

    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    receiver: str | None = None
    """Id of the subscriber."""
    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["picture"] = attrs.field(default="picture", metadata={"const": True})
    text: str | None = None
    """Text below the picture. Viber's pages require it, but it may be empty, and Viber's own libraries
    leave it out. At most 768 characters.
    """
    media: str
    """Address of a JPEG, PNG or plain GIF file, which its path ends in; at most 1 MB for iOS, 3 MB for
    Android. For example, 'https://example.com/mugs.jpg'.
    """
    thumbnail: str | None = None
    """Address of a small picture; at most 100 KB, best 400 x 400 pixels."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class VideoMessage(AnySendRequest, operations.SendRequestSender["SendResult"]):
    """A video.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "VideoMessage")
    _tag = "type"
    _tags = ("video",)

    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    receiver: str | None = None
    """Id of the subscriber."""
    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    media: str
    """Address of an MP4 file with H.264, which ends in .mp4. For example,
    'https://example.com/mugs.mp4'.
    """
    thumbnail: str | None = None
    """Address of a small JPEG; at most 100 KB, best 400 x 400 pixels."""
    size: int
    """Size of the file in bytes, up to 26 MB. At most 27262976."""
    duration: int | None = None
    """Length in seconds. At most 180."""
    text: str | None = None
    """Text that Viber's own libraries send; its pages do not have it."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class FileMessage(AnySendRequest, operations.SendRequestSender["SendResult"]):
    """A file of any other type.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "FileMessage")
    _tag = "type"
    _tags = ("file",)

    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    receiver: str | None = None
    """Id of the subscriber."""
    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["file"] = attrs.field(default="file", metadata={"const": True})
    media: str
    """Address of the file, which ends in its extension. For example,
    'https://example.com/invoice-1042.pdf'.
    """
    size: int
    """Size of the file in bytes, up to 50 MB. At most 52428800."""
    file_name: str
    """Name of the file with its extension. 1 to 256 characters."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class ContactMessage(AnySendRequest, operations.SendRequestSender["SendResult"]):
    """A person's name and phone number.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "ContactMessage")
    _tag = "type"
    _tags = ("contact",)

    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    receiver: str | None = None
    """Id of the subscriber."""
    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["contact"] = attrs.field(default="contact", metadata={"const": True})
    contact: ContactDetails
    """The person of a contact message."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class LocationMessage(AnySendRequest, operations.SendRequestSender["SendResult"]):
    """A place on the map.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "LocationMessage")
    _tag = "type"
    _tags = ("location",)

    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    receiver: str | None = None
    """Id of the subscriber."""
    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["location"] = attrs.field(default="location", metadata={"const": True})
    location: Coordinates
    """Where a place is."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class UrlMessage(AnySendRequest, operations.SendRequestSender["SendResult"]):
    """A link, or an animated GIF.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "UrlMessage")
    _tag = "type"
    _tags = ("url",)

    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    receiver: str | None = None
    """Id of the subscriber."""
    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["url"] = attrs.field(default="url", metadata={"const": True})
    media: str
    """The address. 1 to 2000 characters."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class StickerMessage(AnySendRequest, operations.SendRequestSender["SendResult"]):
    """A sticker of Viber.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "StickerMessage")
    _tag = "type"
    _tags = ("sticker",)

    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    receiver: str | None = None
    """Id of the subscriber."""
    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["sticker"] = attrs.field(default="sticker", metadata={"const": True})
    sticker_id: int
    """Id of a sticker from Viber's list."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class RichMediaMessage(AnySendRequest, operations.SendRequestSender["SendResult"]):
    """A carousel of cards that are made of buttons; it can't be forwarded, and needs Viber 6.7.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "RichMediaMessage")
    _tag = "type"
    _tags = ("rich_media",)

    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    receiver: str | None = None
    """Id of the subscriber."""
    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["rich_media"] = attrs.field(default="rich_media", metadata={"const": True})
    rich_media: RichMedia
    """Cards of a carousel; a new card begins where the rows of the last one are full."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentMessage(AnySendRequest, operations.SendRequestSender["SendResult"]):
    """A button that pays, for 15 minutes; in Ukraine only.

    See https://creators.viber.com/docs/bots-api/resources/pay
    """

    _of = schema_of("ottbuild.providers.viber", "PaymentMessage")
    _tag = "type"
    _tags = ("payment",)

    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    receiver: str | None = None
    """Id of the subscriber."""
    min_api_version: int
    """The version of Viber's API that the message needs; older apps do not get it. At least 10. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["payment"] = attrs.field(default="payment", metadata={"const": True})
    payment: Payment
    """What is paid, and how."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class KeyboardMessage(AnySendRequest, operations.SendRequestSender["SendResult"]):
    """A keyboard without a message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "KeyboardMessage")

    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    receiver: str | None = None
    """Id of the subscriber."""
    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    keyboard: Keyboard
    """Buttons in place of the keyboard of the phone."""


@attrs.frozen(kw_only=True, repr=False)
class TextBroadcast(AnyBroadcastRequest, operations.BroadcastRequestSender["SendResult"]):
    """A text for many subscribers.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "TextBroadcast")
    _tag = "type"
    _tags = ("text",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: str
    """The text. 1 to 7000 characters."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""
    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    broadcast_list: tuple[str, ...]
    """Ids of the subscribers, up to 300. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class PictureBroadcast(AnyBroadcastRequest, operations.BroadcastRequestSender["SendResult"]):
    """A picture with a text for many subscribers.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "PictureBroadcast")
    _tag = "type"
    _tags = ("picture",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["picture"] = attrs.field(default="picture", metadata={"const": True})
    text: str | None = None
    """Text below the picture. Viber's pages require it, but it may be empty, and Viber's own libraries
    leave it out. At most 768 characters.
    """
    media: str
    """Address of a JPEG, PNG or plain GIF file, which its path ends in; at most 1 MB for iOS, 3 MB for
    Android. For example, 'https://example.com/mugs.jpg'.
    """
    thumbnail: str | None = None
    """Address of a small picture; at most 100 KB, best 400 x 400 pixels."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""
    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    broadcast_list: tuple[str, ...]
    """Ids of the subscribers, up to 300. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class VideoBroadcast(AnyBroadcastRequest, operations.BroadcastRequestSender["SendResult"]):
    """A video for many subscribers.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "VideoBroadcast")
    _tag = "type"
    _tags = ("video",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    media: str
    """Address of an MP4 file with H.264, which ends in .mp4. For example,
    'https://example.com/mugs.mp4'.
    """
    thumbnail: str | None = None
    """Address of a small JPEG; at most 100 KB, best 400 x 400 pixels."""
    size: int
    """Size of the file in bytes, up to 26 MB. At most 27262976."""
    duration: int | None = None
    """Length in seconds. At most 180."""
    text: str | None = None
    """Text that Viber's own libraries send; its pages do not have it."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""
    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    broadcast_list: tuple[str, ...]
    """Ids of the subscribers, up to 300. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class FileBroadcast(AnyBroadcastRequest, operations.BroadcastRequestSender["SendResult"]):
    """A file of any other type for many subscribers.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "FileBroadcast")
    _tag = "type"
    _tags = ("file",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["file"] = attrs.field(default="file", metadata={"const": True})
    media: str
    """Address of the file, which ends in its extension. For example,
    'https://example.com/invoice-1042.pdf'.
    """
    size: int
    """Size of the file in bytes, up to 50 MB. At most 52428800."""
    file_name: str
    """Name of the file with its extension. 1 to 256 characters."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""
    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    broadcast_list: tuple[str, ...]
    """Ids of the subscribers, up to 300. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ContactBroadcast(AnyBroadcastRequest, operations.BroadcastRequestSender["SendResult"]):
    """A person's name and phone number for many subscribers.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "ContactBroadcast")
    _tag = "type"
    _tags = ("contact",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["contact"] = attrs.field(default="contact", metadata={"const": True})
    contact: ContactDetails
    """The person of a contact message."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""
    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    broadcast_list: tuple[str, ...]
    """Ids of the subscribers, up to 300. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class LocationBroadcast(AnyBroadcastRequest, operations.BroadcastRequestSender["SendResult"]):
    """A place on the map for many subscribers.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "LocationBroadcast")
    _tag = "type"
    _tags = ("location",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["location"] = attrs.field(default="location", metadata={"const": True})
    location: Coordinates
    """Where a place is."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""
    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    broadcast_list: tuple[str, ...]
    """Ids of the subscribers, up to 300. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class UrlBroadcast(AnyBroadcastRequest, operations.BroadcastRequestSender["SendResult"]):
    """A link, or an animated GIF, for many subscribers.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "UrlBroadcast")
    _tag = "type"
    _tags = ("url",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["url"] = attrs.field(default="url", metadata={"const": True})
    media: str
    """The address. 1 to 2000 characters."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""
    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    broadcast_list: tuple[str, ...]
    """Ids of the subscribers, up to 300. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class StickerBroadcast(AnyBroadcastRequest, operations.BroadcastRequestSender["SendResult"]):
    """A sticker of Viber for many subscribers.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "StickerBroadcast")
    _tag = "type"
    _tags = ("sticker",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["sticker"] = attrs.field(default="sticker", metadata={"const": True})
    sticker_id: int
    """Id of a sticker from Viber's list."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""
    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    broadcast_list: tuple[str, ...]
    """Ids of the subscribers, up to 300. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class RichMediaBroadcast(AnyBroadcastRequest, operations.BroadcastRequestSender["SendResult"]):
    """A carousel of cards for many subscribers.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "RichMediaBroadcast")
    _tag = "type"
    _tags = ("rich_media",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["rich_media"] = attrs.field(default="rich_media", metadata={"const": True})
    rich_media: RichMedia
    """Cards of a carousel; a new card begins where the rows of the last one are full."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""
    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    broadcast_list: tuple[str, ...]
    """Ids of the subscribers, up to 300. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentBroadcast(AnyBroadcastRequest, operations.BroadcastRequestSender["SendResult"]):
    """A button that pays, for many subscribers.

    See https://creators.viber.com/docs/bots-api/resources/pay
    """

    _of = schema_of("ottbuild.providers.viber", "PaymentBroadcast")
    _tag = "type"
    _tags = ("payment",)

    min_api_version: int
    """The version of Viber's API that the message needs; older apps do not get it. At least 10. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["payment"] = attrs.field(default="payment", metadata={"const": True})
    payment: Payment
    """What is paid, and how."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""
    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    broadcast_list: tuple[str, ...]
    """Ids of the subscribers, up to 300. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class KeyboardBroadcast(AnyBroadcastRequest, operations.BroadcastRequestSender["SendResult"]):
    """A keyboard without a message, for many subscribers.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "KeyboardBroadcast")

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    keyboard: Keyboard
    """Buttons in place of the keyboard of the phone."""
    auth_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Token of the bot; a header takes its place."""
    broadcast_list: tuple[str, ...]
    """Ids of the subscribers, up to 300. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class TextWelcome(AnyWelcomeMessage):
    """A text as a welcome message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "TextWelcome")
    _tag = "type"
    _tags = ("text",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: str
    """The text. 1 to 7000 characters."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class PictureWelcome(AnyWelcomeMessage):
    """A picture with a text as a welcome message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "PictureWelcome")
    _tag = "type"
    _tags = ("picture",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["picture"] = attrs.field(default="picture", metadata={"const": True})
    text: str | None = None
    """Text below the picture. Viber's pages require it, but it may be empty, and Viber's own libraries
    leave it out. At most 768 characters.
    """
    media: str
    """Address of a JPEG, PNG or plain GIF file, which its path ends in; at most 1 MB for iOS, 3 MB for
    Android. For example, 'https://example.com/mugs.jpg'.
    """
    thumbnail: str | None = None
    """Address of a small picture; at most 100 KB, best 400 x 400 pixels."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class VideoWelcome(AnyWelcomeMessage):
    """A video as a welcome message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "VideoWelcome")
    _tag = "type"
    _tags = ("video",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    media: str
    """Address of an MP4 file with H.264, which ends in .mp4. For example,
    'https://example.com/mugs.mp4'.
    """
    thumbnail: str | None = None
    """Address of a small JPEG; at most 100 KB, best 400 x 400 pixels."""
    size: int
    """Size of the file in bytes, up to 26 MB. At most 27262976."""
    duration: int | None = None
    """Length in seconds. At most 180."""
    text: str | None = None
    """Text that Viber's own libraries send; its pages do not have it."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class FileWelcome(AnyWelcomeMessage):
    """A file of any other type as a welcome message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "FileWelcome")
    _tag = "type"
    _tags = ("file",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["file"] = attrs.field(default="file", metadata={"const": True})
    media: str
    """Address of the file, which ends in its extension. For example,
    'https://example.com/invoice-1042.pdf'.
    """
    size: int
    """Size of the file in bytes, up to 50 MB. At most 52428800."""
    file_name: str
    """Name of the file with its extension. 1 to 256 characters."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class ContactWelcome(AnyWelcomeMessage):
    """A person's name and phone number as a welcome message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "ContactWelcome")
    _tag = "type"
    _tags = ("contact",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["contact"] = attrs.field(default="contact", metadata={"const": True})
    contact: ContactDetails
    """The person of a contact message."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class LocationWelcome(AnyWelcomeMessage):
    """A place on the map as a welcome message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "LocationWelcome")
    _tag = "type"
    _tags = ("location",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["location"] = attrs.field(default="location", metadata={"const": True})
    location: Coordinates
    """Where a place is."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class UrlWelcome(AnyWelcomeMessage):
    """A link, or an animated GIF, as a welcome message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "UrlWelcome")
    _tag = "type"
    _tags = ("url",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["url"] = attrs.field(default="url", metadata={"const": True})
    media: str
    """The address. 1 to 2000 characters."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class StickerWelcome(AnyWelcomeMessage):
    """A sticker of Viber as a welcome message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "StickerWelcome")
    _tag = "type"
    _tags = ("sticker",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["sticker"] = attrs.field(default="sticker", metadata={"const": True})
    sticker_id: int
    """Id of a sticker from Viber's list."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class RichMediaWelcome(AnyWelcomeMessage):
    """A carousel of cards as a welcome message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "RichMediaWelcome")
    _tag = "type"
    _tags = ("rich_media",)

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["rich_media"] = attrs.field(default="rich_media", metadata={"const": True})
    rich_media: RichMedia
    """Cards of a carousel; a new card begins where the rows of the last one are full."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentWelcome(AnyWelcomeMessage):
    """A button that pays, as a welcome message.

    See https://creators.viber.com/docs/bots-api/resources/pay
    """

    _of = schema_of("ottbuild.providers.viber", "PaymentWelcome")
    _tag = "type"
    _tags = ("payment",)

    min_api_version: int
    """The version of Viber's API that the message needs; older apps do not get it. At least 10. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    type: Literal["payment"] = attrs.field(default="payment", metadata={"const": True})
    payment: Payment
    """What is paid, and how."""
    alt_text: str | None = None
    """Text for apps that can't show the message."""
    keyboard: Keyboard | None = None
    """Buttons in place of the keyboard of the phone."""
    chat_id: str | None = None
    """Id of the chat that a chat extension replies to; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class KeyboardWelcome(AnyWelcomeMessage):
    """A keyboard without a message, as a welcome message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "KeyboardWelcome")

    min_api_version: int | None = None
    """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
    absent, the provider assumes 1.
    """
    sender: Sender | None = None
    """How the bot calls itself in this message."""
    tracking_data: str | None = None
    """Text of your own that comes back with the person's reply. At most 4096 characters. Advised: at
    most 4000 characters.
    """
    keyboard: Keyboard
    """Buttons in place of the keyboard of the phone."""


@attrs.frozen(kw_only=True, repr=False)
class Sender(Model):
    """How the bot calls itself in this message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "Sender")

    name: str
    """Name that the person sees. 1 to 28 characters."""
    avatar: str | None = None
    """Picture of the sender; at most 100 KB, best 720 x 720 pixels."""


@attrs.frozen(kw_only=True, repr=False)
class ContactDetails(Model):
    """The person of a contact message.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "ContactDetails")

    name: str
    """Name of the person. 1 to 28 characters."""
    phone_number: str
    """Phone number with its country code, in digits. At most 18 characters. For example,
    '+380500000001'.
    """
    avatar: str | None = None
    """Picture of the person; only Viber's own libraries have it."""


@attrs.frozen(kw_only=True, repr=False)
class Coordinates(Model):
    """Where a place is.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "Coordinates")

    lat: float
    """Latitude in degrees. -90 to 90."""
    lon: float
    """Longitude in degrees. -180 to 180."""


@attrs.frozen(kw_only=True, repr=False)
class Payment(Model):
    """What is paid, and how.

    See https://creators.viber.com/docs/bots-api/resources/pay
    """

    _of = schema_of("ottbuild.providers.viber", "Payment")

    type: Literal["GooglePay", "ApplePay"]
    """How it is paid."""
    description: str | None = None
    """What is paid."""
    total_price: float
    """The price."""
    currency_code: str
    """The currency in three capital letters. For example, 'UAH'."""
    payment_parameters: tuple[PaymentParameter, ...]
    """What the payment provider asks for; the table of the page says object, its sample has a list.
    Not empty.
    """


@attrs.frozen(kw_only=True, repr=False)
class PaymentParameter(Model):
    """A setting of the payment provider.

    See https://creators.viber.com/docs/bots-api/resources/pay
    """

    _of = schema_of("ottbuild.providers.viber", "PaymentParameter")

    key: str
    """Name of the setting. Not empty."""
    value: str
    """Its value. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class Keyboard(Model):
    """Buttons in place of the keyboard of the phone.

    See https://developers.viber.com/docs/tools/keyboards/
    """

    _of = schema_of("ottbuild.providers.viber", "Keyboard")

    type: Literal["keyboard"] = attrs.field(default="keyboard", metadata={"wire": "Type", "const": True})
    buttons: tuple[Button, ...] = attrs.field(metadata={"wire": "Buttons"})
    """The buttons, from left to right and from top to bottom. 1 to 144 items."""
    bg_color: str | None = attrs.field(default=None, metadata={"wire": "BgColor"})
    """Colour behind the buttons."""
    default_height: bool | None = attrs.field(default=None, metadata={"wire": "DefaultHeight"})
    """Whether it is as high as the keyboard of the phone. If absent, the provider assumes False."""
    custom_default_height: int | None = attrs.field(default=None, metadata={"wire": "CustomDefaultHeight"})
    """Height in per cent of the space for the chat; from version 3. 40 to 70."""
    height_scale: int | None = attrs.field(default=None, metadata={"wire": "HeightScale"})
    """Height in per cent of the usual one; from version 3. 20 to 100. If absent, the provider assumes
    100.
    """
    columns: int | None = attrs.field(default=None, metadata={"wire": "ButtonsGroupColumns"})
    """Columns of a block; from version 4. 1 to 6. If absent, the provider assumes 6."""
    rows: int | None = attrs.field(default=None, metadata={"wire": "ButtonsGroupRows"})
    """Rows of a block; from version 4. 1 to 7. If absent, the provider assumes 2. Advised: at most 2."""
    input_field_state: Literal["regular", "minimized", "hidden"] | None = attrs.field(
        default=None, metadata={"wire": "InputFieldState"}
    )
    """How the field that the person types into is shown; from version 4. If absent, the provider
    assumes 'regular'.
    """
    favorites_metadata: FavoritesMetadata | None = attrs.field(default=None, metadata={"wire": "FavoritesMetadata"})
    """How the content is kept as a favourite; from version 6. Its fields are not documented well
    enough.
    """
    revision: int | None = attrs.field(default=None, metadata={"wire": "Revision"})
    """Seen in samples of Viber's own libraries; the meaning is not documented."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("favorites_metadata",))


@attrs.frozen(kw_only=True, repr=False)
class RichMedia(Model):
    """Cards of a carousel; a new card begins where the rows of the last one are full.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "RichMedia")

    type: Literal["rich_media"] | None = attrs.field(default=None, metadata={"wire": "Type"})
    columns: int | None = attrs.field(default=None, metadata={"wire": "ButtonsGroupColumns"})
    """Columns of a card. 1 to 6. If absent, the provider assumes 6."""
    rows: int | None = attrs.field(default=None, metadata={"wire": "ButtonsGroupRows"})
    """Rows of a card. 1 to 7. If absent, the provider assumes 7."""
    bg_color: str | None = attrs.field(default=None, metadata={"wire": "BgColor"})
    """Colour behind the buttons."""
    buttons: tuple[Button, ...] = attrs.field(metadata={"wire": "Buttons"})
    """The buttons of all cards, from left to right and from top to bottom. Not empty."""
    height_scale: int | None = attrs.field(default=None, metadata={"wire": "HeightScale"})
    """Height in per cent of the usual one; from version 3. 20 to 100. If absent, the provider assumes
    100.
    """
    default_height: bool | None = attrs.field(default=None, metadata={"wire": "DefaultHeight"})
    """Seen in samples of Viber's own library; a field of keyboards."""
    favorites_metadata: FavoritesMetadata | None = attrs.field(default=None, metadata={"wire": "FavoritesMetadata"})
    """How the content is kept as a favourite; from version 6. Its fields are not documented well
    enough.
    """

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("favorites_metadata",))


@attrs.frozen(kw_only=True, repr=False)
class Button(Model):
    """A button of a keyboard or of a card.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "Button")

    columns: int | None = attrs.field(default=None, metadata={"wire": "Columns"})
    """Width in columns. 1 to 6. If absent, the provider assumes 6."""
    rows: int | None = attrs.field(default=None, metadata={"wire": "Rows"})
    """Height in rows. 1 to 7. If absent, the provider assumes 1."""
    bg_color: str | None = attrs.field(default=None, metadata={"wire": "BgColor"})
    """Colour of the button."""
    silent: bool | None = attrs.field(default=None, metadata={"wire": "Silent"})
    """Whether the chat does not show what the person chose; needs Viber 6.7. If absent, the provider
    assumes False.
    """
    bg_media_type: Literal["picture", "gif"] | None = attrs.field(default=None, metadata={"wire": "BgMediaType"})
    """What BgMedia is. If absent, the provider assumes 'picture'."""
    bg_media: str | None = attrs.field(default=None, metadata={"wire": "BgMedia"})
    """Picture or GIF behind the text; at most 500 KB."""
    bg_media_scale_type: Literal["crop", "fill", "fit"] | None = attrs.field(
        default=None, metadata={"wire": "BgMediaScaleType"}
    )
    """How the picture behind the text fills the button; from version 6."""
    image_scale_type: Literal["crop", "fill", "fit"] | None = attrs.field(
        default=None, metadata={"wire": "ImageScaleType"}
    )
    """How the image fills the button; from version 6."""
    bg_loop: bool | None = attrs.field(default=None, metadata={"wire": "BgLoop"})
    """Whether the GIF plays again and again. If absent, the provider assumes True."""
    action_type: Literal["reply", "open-url", "location-picker", "share-phone", "none", "buy", "open-map"] | None = (
        attrs.field(default=None, metadata={"wire": "ActionType"})
    )
    """What the button does; those that ask for a place or a phone number need version 3. If absent,
    the provider assumes 'reply'.
    """
    action_body: str | None = attrs.field(default=None, metadata={"wire": "ActionBody"})
    """The text that is sent, or the address that opens. Advised: at most 250 characters."""
    image: str | None = attrs.field(default=None, metadata={"wire": "Image"})
    """JPEG or PNG above the background; at most 500 KB."""
    text: str | None = attrs.field(default=None, metadata={"wire": "Text"})
    """Caption, as HTML with <b>, <i>, <u>, <br>, <s> and <font>; write &, < and > of plain text as
    entities. At most 250 characters.
    """
    text_v_align: Literal["top", "middle", "bottom"] | None = attrs.field(default=None, metadata={"wire": "TextVAlign"})
    """Where the text is, from top to bottom. If absent, the provider assumes 'middle'."""
    text_h_align: Literal["left", "center", "right", "middle"] | None = attrs.field(
        default=None, metadata={"wire": "TextHAlign"}
    )
    """Where the text is, from left to right. If absent, the provider assumes 'center'."""
    text_paddings: tuple[int, ...] | None = attrs.field(default=None, metadata={"wire": "TextPaddings"})
    """Space around the text; top, left, bottom and right on one page, top, right, bottom and left on
    the other. From version 4. If absent, the provider assumes [12, 12, 12, 12].
    """
    text_opacity: int | None = attrs.field(default=None, metadata={"wire": "TextOpacity"})
    """Opacity of the text in per cent. 0 to 100. If absent, the provider assumes 100."""
    text_size: Literal["small", "regular", "large", "medium"] | None = attrs.field(
        default=None, metadata={"wire": "TextSize"}
    )
    """Size of the text. If absent, the provider assumes 'regular'."""
    open_url_type: Literal["internal", "external"] | None = attrs.field(default=None, metadata={"wire": "OpenURLType"})
    """Whether the page opens in Viber or in the browser of the phone. If absent, the provider assumes
    'internal'.
    """
    open_url_media_type: Literal["not-media", "video", "gif", "picture", "audio"] | None = attrs.field(
        default=None, metadata={"wire": "OpenURLMediaType"}
    )
    """What the address leads to. If absent, the provider assumes 'not-media'."""
    text_bg_gradient_color: str | None = attrs.field(default=None, metadata={"wire": "TextBgGradientColor"})
    """Colour behind a text at the top or at the bottom."""
    text_should_fit: bool | None = attrs.field(default=None, metadata={"wire": "TextShouldFit"})
    """Whether the text becomes smaller to fit, down to 12 points; from version 6. If absent, the
    provider assumes False.
    """
    internal_browser: InternalBrowser | None = attrs.field(default=None, metadata={"wire": "InternalBrowser"})
    """How a page opens in Viber; from version 3."""
    map: Map | None = attrs.field(default=None, metadata={"wire": "Map"})
    """The place that a button shows; from version 6."""
    frame: Frame | None = attrs.field(default=None, metadata={"wire": "Frame"})
    """The frame of a button; from version 6."""
    media_player: MediaPlayer | None = attrs.field(default=None, metadata={"wire": "MediaPlayer"})
    """The player of a video or audio; from version 6."""


@attrs.frozen(kw_only=True, repr=False)
class InternalBrowser(Model):
    """How a page opens in Viber; from version 3.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "InternalBrowser")

    action_button: Literal["forward", "send", "open-externally", "send-to-bot", "none"] | None = attrs.field(
        default=None, metadata={"wire": "ActionButton"}
    )
    """The button above the page; send-to-bot needs version 6. If absent, the provider assumes
    'forward'.
    """
    action_predefined_url: str | None = attrs.field(default=None, metadata={"wire": "ActionPredefinedURL"})
    """What forward and send send in place of the address. Not empty."""
    title_type: Literal["default", "domain"] | None = attrs.field(default=None, metadata={"wire": "TitleType"})
    """Whether the title is that of the page or its domain. If absent, the provider assumes 'default'."""
    custom_title: str | None = attrs.field(default=None, metadata={"wire": "CustomTitle"})
    """A title of your own. At most 15 characters."""
    mode: Literal["fullscreen", "fullscreen-portrait", "fullscreen-landscape", "partial-size"] | None = attrs.field(
        default=None, metadata={"wire": "Mode"}
    )
    """Size and orientation of the page. If absent, the provider assumes 'fullscreen'."""
    footer_type: Literal["default", "hidden"] | None = attrs.field(default=None, metadata={"wire": "FooterType"})
    """Whether there is a bar below the page. If absent, the provider assumes 'default'."""
    action_reply_data: str | None = attrs.field(default=None, metadata={"wire": "ActionReplyData"})
    """What send-to-bot sends; from version 6."""


@attrs.frozen(kw_only=True, repr=False)
class Map(Model):
    """The place that a button shows; from version 6.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "Map")

    latitude: float | None = attrs.field(default=None, metadata={"wire": "Latitude"})
    """Latitude in degrees."""
    longitude: float | None = attrs.field(default=None, metadata={"wire": "Longitude"})
    """Longitude in degrees."""


@attrs.frozen(kw_only=True, repr=False)
class Frame(Model):
    """The frame of a button; from version 6.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "Frame")

    border_width: int | None = attrs.field(default=None, metadata={"wire": "BorderWidth"})
    """Width of the line. 0 to 10. If absent, the provider assumes 1."""
    border_color: str | None = attrs.field(default=None, metadata={"wire": "BorderColor"})
    """Colour of the line. If absent, the provider assumes '#000000'."""
    corner_radius: int | None = attrs.field(default=None, metadata={"wire": "CornerRadius"})
    """Radius of the corners. 0 to 10. If absent, the provider assumes 0."""


@attrs.frozen(kw_only=True, repr=False)
class MediaPlayer(Model):
    """The player of a video or audio; from version 6.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "MediaPlayer")

    title: str | None = attrs.field(default=None, metadata={"wire": "Title"})
    """Title."""
    subtitle: str | None = attrs.field(default=None, metadata={"wire": "Subtitle"})
    """Second line."""
    thumbnail_url: str | None = attrs.field(default=None, metadata={"wire": "ThumbnailURL"})
    """Address of a small picture."""
    loop: bool | None = attrs.field(default=None, metadata={"wire": "Loop"})
    """Whether it plays again and again. If absent, the provider assumes False."""


@attrs.frozen(kw_only=True, repr=False)
class SendResult(Model):
    """The answer to a message. Status 0 means accepted, not delivered.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    _of = schema_of("ottbuild.providers.viber", "SendResult")

    status: Status
    """The result of a request. Values not listed here pass too."""
    status_message: str | None = None
    """The result in words."""
    message_token: int | None = None
    """Id of the message; a number of 64 bits."""
    chat_hostname: str | None = None
    """The server that has the message."""
    billing_status: Literal[0, 1, 2, 3, 4, 5] | int | None = None
    """What the message costs. Values not listed here pass too."""
    failed_list: tuple[FailedReceiver, ...] | None = None
    """The receivers of a broadcast that do not get it; the status of the whole is still 0."""

    @property
    def status_meaning(self) -> Meaning | None:
        """What `status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "status", self.status)

    @property
    def billing_status_meaning(self) -> Meaning | None:
        """What `billing_status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "billing_status", self.billing_status)

    def failed_list_by_receiver(self, sent: Sent | None = None) -> dict[str, tuple[FailedReceiver, ...]]:
        """The failed_list by `receiver`.

        Args:
            sent: The builder, model or Request that was sent: then everything in it comes first, in its order, with an
                empty tuple where there is no answer.
        """
        return matched(self.failed_list or (), "receiver", "receiver", sent)


@attrs.frozen(kw_only=True, repr=False)
class FailedReceiver(Model):
    """A receiver that does not get a broadcast.

    See https://creators.viber.com/docs/bots-api/errors
    """

    _of = schema_of("ottbuild.providers.viber", "FailedReceiver")

    receiver: str
    """Id of the subscriber."""
    status: Status
    """The result of a request. Values not listed here pass too."""
    status_message: str | None = None
    """The reason in words."""

    @property
    def status_meaning(self) -> Meaning | None:
        """What `status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "status", self.status)


@attrs.frozen(kw_only=True, repr=False)
class WebhookSetEvent(Model):
    """The webhook was set; Viber wants the status 200.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "WebhookSetEvent")
    _tag = "event"
    _tags = ("webhook",)

    event: Literal["webhook"] = attrs.field(default="webhook", metadata={"const": True})
    """Kind of the event."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    chat_hostname: str | None = None
    """The server of the chat."""
    message_token: int | None = None
    """Id of the event or of the message; a number of 64 bits."""


@attrs.frozen(kw_only=True, repr=False)
class SubscribedEvent(Model):
    """A person subscribed to the bot.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "SubscribedEvent")
    _tag = "event"
    _tags = ("subscribed",)

    event: Literal["subscribed"] = attrs.field(default="subscribed", metadata={"const": True})
    """Kind of the event."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    chat_hostname: str | None = None
    """The server of the chat."""
    message_token: int | None = None
    """Id of the event or of the message; a number of 64 bits."""
    user: User | None = None
    """A person."""


@attrs.frozen(kw_only=True, repr=False)
class UnsubscribedEvent(Model):
    """A person is no longer subscribed.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "UnsubscribedEvent")
    _tag = "event"
    _tags = ("unsubscribed",)

    event: Literal["unsubscribed"] = attrs.field(default="unsubscribed", metadata={"const": True})
    """Kind of the event."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    chat_hostname: str | None = None
    """The server of the chat."""
    message_token: int | None = None
    """Id of the event or of the message; a number of 64 bits."""
    user_id: str | None = None
    """Id of the person."""


@attrs.frozen(kw_only=True, repr=False)
class DeliveredEvent(Model):
    """A message reached a device of the person.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "DeliveredEvent")
    _tag = "event"
    _tags = ("delivered",)

    event: Literal["delivered"] = attrs.field(default="delivered", metadata={"const": True})
    """Kind of the event."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    chat_hostname: str | None = None
    """The server of the chat."""
    message_token: int | None = None
    """Id of the event or of the message; a number of 64 bits."""
    user_id: str | None = None
    """Id of the person."""


@attrs.frozen(kw_only=True, repr=False)
class SeenEvent(Model):
    """A person saw a message.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "SeenEvent")
    _tag = "event"
    _tags = ("seen",)

    event: Literal["seen"] = attrs.field(default="seen", metadata={"const": True})
    """Kind of the event."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    chat_hostname: str | None = None
    """The server of the chat."""
    message_token: int | None = None
    """Id of the event or of the message; a number of 64 bits."""
    user_id: str | None = None
    """Id of the person."""


@attrs.frozen(kw_only=True, repr=False)
class FailedEvent(Model):
    """A message did not reach any device of the person.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "FailedEvent")
    _tag = "event"
    _tags = ("failed",)

    event: Literal["failed"] = attrs.field(default="failed", metadata={"const": True})
    """Kind of the event."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    chat_hostname: str | None = None
    """The server of the chat."""
    message_token: int | None = None
    """Id of the event or of the message; a number of 64 bits."""
    user_id: str | None = None
    """Id of the person."""
    desc: str | None = None
    """Why."""


@attrs.frozen(kw_only=True, repr=False)
class ConversationStartedEvent(Model):
    """A person opened the chat with the bot; the answer may be a welcome message.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ConversationStartedEvent")
    _tag = "event"
    _tags = ("conversation_started",)

    event: Literal["conversation_started"] = attrs.field(default="conversation_started", metadata={"const": True})
    """Kind of the event."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    chat_hostname: str | None = None
    """The server of the chat."""
    message_token: int | None = None
    """Id of the event or of the message; a number of 64 bits."""
    type: str | None = None
    """How it was opened."""
    context: str | None = None
    """The context of the link by which it was opened."""
    user: User | None = None
    """A person."""
    subscribed: bool | None = None
    """Whether the person is subscribed."""


@attrs.frozen(kw_only=True, repr=False)
class MessageEvent(Model):
    """A message of a person.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "MessageEvent")
    _tag = "event"
    _tags = ("message",)

    event: Literal["message"] = attrs.field(default="message", metadata={"const": True})
    """Kind of the event."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    chat_hostname: str | None = None
    """The server of the chat."""
    message_token: int | None = None
    """Id of the event or of the message; a number of 64 bits."""
    sender: User | None = None
    """A person."""
    message: ReceivedMessage | None = None
    """A message of a person."""
    silent: bool | None = None
    """Whether it came without a notification."""
    chat_id: str | None = None
    """Id of the group chat."""
    reply_type: str | None = None
    """Where an answer goes to."""


@attrs.frozen(kw_only=True, repr=False)
class ClientStatusEvent(Model):
    """Whether the app of a person supports something, such as payments.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ClientStatusEvent")
    _tag = "event"
    _tags = ("client_status",)

    event: Literal["client_status"] = attrs.field(default="client_status", metadata={"const": True})
    """Kind of the event."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    chat_hostname: str | None = None
    """The server of the chat."""
    message_token: int | None = None
    """Id of the event or of the message; a number of 64 bits."""
    user: User | None = None
    """A person."""
    status: ClientStatus | None = None
    """What the app supports."""


@attrs.frozen(kw_only=True, repr=False)
class ClientStatus(Model):
    """What the app supports.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ClientStatus")

    type: str | None = None
    """What it is about."""
    code: int | None = None
    """Whether it is supported."""
    supported_psps: tuple[str, ...] | None = None
    """The payment providers that can be used."""
    tracking_data: str | None = None
    """Data of your own from the request."""


@attrs.frozen(kw_only=True, repr=False)
class User(Model):
    """A person.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "User")

    id: str | None = None
    """Id of the person for the bot."""
    name: str | None = None
    """Name of the person."""
    avatar: str | None = None
    """Where the picture of the person is."""
    country: str | None = None
    """Country of the person, by ISO 3166."""
    language: str | None = None
    """Language of the app, by ISO 639."""
    api_version: int | None = None
    """The highest version of the API that the app supports."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedText(Model):
    """A text.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ReceivedText")
    _tag = "type"
    _tags = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    """Kind of the message."""
    text: str | None = None
    """The text."""
    tracking_data: str | None = None
    """Data of your own from the message that this one answers."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedPicture(Model):
    """A picture.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ReceivedPicture")
    _tag = "type"
    _tags = ("picture",)

    type: Literal["picture"] = attrs.field(default="picture", metadata={"const": True})
    """Kind of the message."""
    text: str | None = None
    """The text."""
    tracking_data: str | None = None
    """Data of your own from the message that this one answers."""
    media: str | None = None
    """Where the file is; for a while."""
    thumbnail: str | None = None
    """Where a small picture of it is."""
    file_name: str | None = None
    """Name of the file."""
    size: int | None = None
    """Its size in bytes."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedVideo(Model):
    """A video.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ReceivedVideo")
    _tag = "type"
    _tags = ("video",)

    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    """Kind of the message."""
    text: str | None = None
    """The text."""
    tracking_data: str | None = None
    """Data of your own from the message that this one answers."""
    media: str | None = None
    """Where the file is; for a while."""
    thumbnail: str | None = None
    """Where a small picture of it is."""
    file_name: str | None = None
    """Name of the file."""
    size: int | None = None
    """Its size in bytes."""
    duration: int | None = None
    """How long it is, in seconds."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedFile(Model):
    """A file.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ReceivedFile")
    _tag = "type"
    _tags = ("file",)

    type: Literal["file"] = attrs.field(default="file", metadata={"const": True})
    """Kind of the message."""
    text: str | None = None
    """The text."""
    tracking_data: str | None = None
    """Data of your own from the message that this one answers."""
    media: str | None = None
    """Where the file is; for a while."""
    file_name: str | None = None
    """Name of the file."""
    size: int | None = None
    """Its size in bytes."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedContact(Model):
    """A contact.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ReceivedContact")
    _tag = "type"
    _tags = ("contact",)

    type: Literal["contact"] = attrs.field(default="contact", metadata={"const": True})
    """Kind of the message."""
    text: str | None = None
    """The text."""
    tracking_data: str | None = None
    """Data of your own from the message that this one answers."""
    contact: ReceivedContactDetails | None = None
    """Name and number of a contact."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedContactDetails(Model):
    """Name and number of a contact.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ReceivedContactDetails")

    name: str | None = None
    """The name."""
    phone_number: str | None = None
    """The phone number."""
    avatar: str | None = None
    """Where the picture is."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedLocation(Model):
    """A place.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ReceivedLocation")
    _tag = "type"
    _tags = ("location",)

    type: Literal["location"] = attrs.field(default="location", metadata={"const": True})
    """Kind of the message."""
    text: str | None = None
    """The text."""
    tracking_data: str | None = None
    """Data of your own from the message that this one answers."""
    location: ReceivedCoordinates | None = None
    """Where the place is."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedCoordinates(Model):
    """Where the place is.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ReceivedCoordinates")

    lat: float | None = None
    """Its latitude."""
    lon: float | None = None
    """Its longitude."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedSticker(Model):
    """A sticker.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ReceivedSticker")
    _tag = "type"
    _tags = ("sticker",)

    type: Literal["sticker"] = attrs.field(default="sticker", metadata={"const": True})
    """Kind of the message."""
    text: str | None = None
    """The text."""
    tracking_data: str | None = None
    """Data of your own from the message that this one answers."""
    sticker_id: int | None = None
    """Id of the sticker."""
    media: str | None = None
    """Where its picture is."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedUrl(Model):
    """A link.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ReceivedUrl")
    _tag = "type"
    _tags = ("url",)

    type: Literal["url"] = attrs.field(default="url", metadata={"const": True})
    """Kind of the message."""
    text: str | None = None
    """The text."""
    tracking_data: str | None = None
    """Data of your own from the message that this one answers."""
    media: str | None = None
    """The address."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedRichMedia(Model):
    """A carousel, such as one that the person forwards.

    See https://developers.viber.com/docs/api/rest-bot-api/#callbacks
    """

    _of = schema_of("ottbuild.providers.viber", "ReceivedRichMedia")
    _tag = "type"
    _tags = ("rich_media",)

    type: Literal["rich_media"] = attrs.field(default="rich_media", metadata={"const": True})
    """Kind of the message."""
    text: str | None = None
    """The text."""
    tracking_data: str | None = None
    """Data of your own from the message that this one answers."""
    rich_media: Mapping[str, Any] | None = None
    """The carousel."""
    alt_text: str | None = None
    """A text for apps that can't show it."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("rich_media",))


FavoritesMetadata: TypeAlias = Mapping[str, Any]
"""How the content is kept as a favourite; from version 6. Its fields are not documented well enough."""
Status: TypeAlias = (
    Literal[0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23, 24] | int
)
"""The result of a request."""
SendRequest: TypeAlias = (
    TextMessage
    | PictureMessage
    | VideoMessage
    | FileMessage
    | ContactMessage
    | LocationMessage
    | UrlMessage
    | StickerMessage
    | RichMediaMessage
    | PaymentMessage
    | KeyboardMessage
    | Unknown
)
"""A message to one subscriber; one without a type is a keyboard alone."""
BroadcastRequest: TypeAlias = (
    TextBroadcast
    | PictureBroadcast
    | VideoBroadcast
    | FileBroadcast
    | ContactBroadcast
    | LocationBroadcast
    | UrlBroadcast
    | StickerBroadcast
    | RichMediaBroadcast
    | PaymentBroadcast
    | KeyboardBroadcast
    | Unknown
)
"""A message to many subscribers, who all get the same."""
WelcomeMessage: TypeAlias = (
    TextWelcome
    | PictureWelcome
    | VideoWelcome
    | FileWelcome
    | ContactWelcome
    | LocationWelcome
    | UrlWelcome
    | StickerWelcome
    | RichMediaWelcome
    | PaymentWelcome
    | KeyboardWelcome
    | Unknown
)
"""A welcome message, as the answer to a webhook that says that a conversation was opened."""
Webhook: TypeAlias = (
    WebhookSetEvent
    | SubscribedEvent
    | UnsubscribedEvent
    | DeliveredEvent
    | SeenEvent
    | FailedEvent
    | ConversationStartedEvent
    | MessageEvent
    | ClientStatusEvent
    | Unknown
)
"""What Viber sends to the webhook; one event."""
ReceivedMessage: TypeAlias = (
    ReceivedText
    | ReceivedPicture
    | ReceivedVideo
    | ReceivedFile
    | ReceivedContact
    | ReceivedLocation
    | ReceivedSticker
    | ReceivedUrl
    | ReceivedRichMedia
    | Unknown
)
"""A message of a person."""

readable(globals())
