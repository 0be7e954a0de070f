"""The models of WhatsApp Cloud API."""

# Generated from spec/whatsapp.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping as Mapping  # in the types of the fields that all models have
from typing import Any as Any
from typing import Literal, TypeAlias

import attrs

from ottbuild.http.responses import Meaning, meaning_of
from ottbuild.payloads.hidden import Secret, as_secret, freeze
from ottbuild.payloads.later import readable
from ottbuild.payloads.model import UNSET, Model, Unknown, Unset
from ottbuild.providers.whatsapp import operations
from ottbuild.schemas.spec import schema_of


class AnyInteractive(Model):
    """A member of Interactive."""

    __slots__ = ()


class AnyTemplateComponent(Model):
    """A member of TemplateComponent."""

    __slots__ = ()


class AnySendRequest(Model):
    """A member of SendRequest."""

    __slots__ = ()


class AnyButtonDefinition(Model):
    """A member of ButtonDefinition."""

    __slots__ = ()


class AnyMessage(AnySendRequest):
    """A member of Message."""

    __slots__ = ()


class AnyHeaderParameter(Model):
    """A member of HeaderParameter."""

    __slots__ = ()


class AnyDefinition(Model):
    """A member of Definition."""

    __slots__ = ()


class AnyPaymentSetting(Model):
    """A member of PaymentSetting."""

    __slots__ = ()


class AnyHeader(Model):
    """A member of Header."""

    __slots__ = ()


class AnyRequestedPayment(Model):
    """A member of RequestedPayment."""

    __slots__ = ()


class AnyCardComponent(AnyTemplateComponent):
    """A member of CardComponent."""

    __slots__ = ()


class AnyBodyParameter(AnyHeaderParameter):
    """A member of BodyParameter."""

    __slots__ = ()


class AnyCardPart(AnyDefinition):
    """A member of CardPart."""

    __slots__ = ()


class AnyButton(Model):
    """A member of Button."""

    __slots__ = ()


class AnyCard(Model):
    """A member of Card."""

    __slots__ = ()


class AnyCardHeader(AnyHeader):
    """A member of CardHeader."""

    __slots__ = ()


class AnyCardAction(Model):
    """A member of CardAction."""

    __slots__ = ()


class AnyVoiceCallParameter(Model):
    """A member of VoiceCallParameter."""

    __slots__ = ()


class AnyPin(Model):
    """A member of Pin."""

    __slots__ = ()


class AnyRequestedPaymentAndPaymentSetting(AnyRequestedPayment, AnyPaymentSetting):
    """A member of PaymentSetting and RequestedPayment."""

    __slots__ = ()


@attrs.frozen(kw_only=True, repr=False)
class Context(Model):
    """The earlier message that this one replies to, and quotes. A template does not show the quote.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contextual-replies
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Context")

    message_id: str
    """Id of the message. 1 to 128 characters."""


@attrs.frozen(kw_only=True, repr=False)
class DirectSendConfig(Model):
    """How a message of Direct Send becomes a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send/business-named-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "DirectSendConfig")

    template_name: str | None = None
    """Name for the template; lower-case letters, digits and underscores. At most 512 characters. For
    example, 'order_shipped'.
    """


@attrs.frozen(kw_only=True, repr=False)
class TextMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """A text.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TextMessage")
    _tag = "type"
    _tags = ("text",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: TextContent
    """A text, with or without a preview of its first link."""
    category: Literal["utility", "authentication", "service"] | None = None
    """Sends it outside the 24-hour window by Direct Send, which makes a template of it; `service` is
    the same as no category.
    """
    ttl_seconds: int | None = None
    """Seconds for which delivery is tried; 30 to 43200 for utility, where it is 30 days otherwise, and
    30 to 900 for authentication, where it is 600 otherwise.
    """
    direct_send_config: DirectSendConfig | None = None
    """How a message of Direct Send becomes a template."""


@attrs.frozen(kw_only=True, repr=False)
class UntypedText(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """A text without its type, as the older reference allows it.

    See https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "UntypedText")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    text: TextContent
    """A text, with or without a preview of its first link."""


@attrs.frozen(kw_only=True, repr=False)
class TextContent(Model):
    """A text, with or without a preview of its first link.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TextContent")

    preview_url: bool | None = None
    """Show a preview of the first address in the text that begins with http:// or https://. If absent,
    the provider assumes False.
    """
    body: TextBody
    """The text; addresses in it become links. 1 to 4096 characters. Advised: at most 4096 UTF-16 code
    units.
    """


@attrs.frozen(kw_only=True, repr=False)
class ImageMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """An image of up to 5 MB, JPEG or PNG.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/image-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ImageMessage")
    _tag = "type"
    _tags = ("image",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    image: ImageContent
    """An image, and what stands below it."""


@attrs.frozen(kw_only=True, repr=False)
class ImageContent(Model):
    """An image, and what stands below it.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/image-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ImageContent")

    id: str | None = None
    """Id of an uploaded file."""
    link: str | None = None
    """Address of the file; Meta keeps what it has fetched for 10 minutes."""
    caption: Caption | None = None
    """Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code units."""


@attrs.frozen(kw_only=True, repr=False)
class VideoMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """A video of up to 16 MB, MP4 or 3GP with H.264 and AAC.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/video-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "VideoMessage")
    _tag = "type"
    _tags = ("video",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    video: VideoContent
    """A video, and what stands below it."""


@attrs.frozen(kw_only=True, repr=False)
class VideoContent(Model):
    """A video, and what stands below it.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/video-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "VideoContent")

    id: str | None = None
    """Id of an uploaded file."""
    link: str | None = None
    """Address of the file; Meta keeps what it has fetched for 10 minutes."""
    caption: Caption | None = None
    """Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code units."""


@attrs.frozen(kw_only=True, repr=False)
class AudioMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """An audio file or a voice message of up to 16 MB; AAC, AMR, MP3, M4A, or OGG with Opus.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/audio-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AudioMessage")
    _tag = "type"
    _tags = ("audio",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["audio"] = attrs.field(default="audio", metadata={"const": True})
    audio: AudioContent
    """An audio file; it has no caption."""


@attrs.frozen(kw_only=True, repr=False)
class AudioContent(Model):
    """An audio file; it has no caption.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/audio-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AudioContent")

    id: str | None = None
    """Id of an uploaded file."""
    link: str | None = None
    """Address of the file; Meta keeps what it has fetched for 10 minutes."""
    voice: bool | None = None
    """Show it as a voice message; the file is OGG with Opus."""


@attrs.frozen(kw_only=True, repr=False)
class DocumentMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """A document of up to 100 MB, such as PDF, text, or a file of Word, Excel or PowerPoint.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/document-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "DocumentMessage")
    _tag = "type"
    _tags = ("document",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["document"] = attrs.field(default="document", metadata={"const": True})
    document: DocumentContent
    """A document, its name, and what stands below it."""


@attrs.frozen(kw_only=True, repr=False)
class DocumentContent(Model):
    """A document, its name, and what stands below it.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/document-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "DocumentContent")

    id: str | None = None
    """Id of an uploaded file."""
    link: str | None = None
    """Address of the file; Meta keeps what it has fetched for 10 minutes."""
    filename: str | None = None
    """Name that the person sees; its extension decides on the icon."""
    caption: Caption | None = None
    """Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code units."""


@attrs.frozen(kw_only=True, repr=False)
class StickerMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """A sticker; WebP of up to 100 KB, or 500 KB if it is animated.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/sticker-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "StickerMessage")
    _tag = "type"
    _tags = ("sticker",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["sticker"] = attrs.field(default="sticker", metadata={"const": True})
    sticker: StickerContent
    """A sticker."""


@attrs.frozen(kw_only=True, repr=False)
class StickerContent(Model):
    """A sticker.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/sticker-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "StickerContent")

    id: str | None = None
    """Id of an uploaded file."""
    link: str | None = None
    """Address of the file; Meta keeps what it has fetched for 10 minutes."""


@attrs.frozen(kw_only=True, repr=False)
class LocationMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """A place on the map.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "LocationMessage")
    _tag = "type"
    _tags = ("location",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["location"] = attrs.field(default="location", metadata={"const": True})
    location: Location
    """A place, with its name and address."""


@attrs.frozen(kw_only=True, repr=False)
class Location(Model):
    """A place, with its name and address.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Location")

    latitude: float | str
    """Latitude in decimal degrees. For example, '52.520008'."""
    longitude: float | str
    """Longitude in decimal degrees. For example, '13.404954'."""
    name: str | None = None
    """Name of the place."""
    address: str | None = None
    """Address of the place."""


@attrs.frozen(kw_only=True, repr=False)
class ContactsMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """One or more contacts.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ContactsMessage")
    _tag = "type"
    _tags = ("contacts",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["contacts"] = attrs.field(default="contacts", metadata={"const": True})
    contacts: tuple[Contact, ...]
    """The contacts, 1 to 257; fewer are better."""


@attrs.frozen(kw_only=True, repr=False)
class Contact(Model):
    """A person or a company, as in an address book.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Contact")

    addresses: tuple[ContactAddress, ...] | None = None
    """Postal addresses."""
    birthday: str | None = None
    """Birthday as YYYY-MM-DD. For example, '1990-04-12'."""
    emails: tuple[ContactEmail, ...] | None = None
    """Email addresses."""
    name: ContactName
    """A name as a whole, and its parts."""
    org: ContactOrg | None = None
    """Where a contact works."""
    phones: tuple[ContactPhone, ...] | None = None
    """Phone numbers."""
    urls: tuple[ContactUrl, ...] | None = None
    """Websites."""


@attrs.frozen(kw_only=True, repr=False)
class ContactName(Model):
    """A name as a whole, and its parts.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ContactName")

    formatted_name: str
    """The whole name as it is shown. Not empty."""
    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""
    middle_name: str | None = None
    """Middle name."""
    suffix: str | None = None
    """What follows the name."""
    prefix: str | None = None
    """What precedes the name."""


@attrs.frozen(kw_only=True, repr=False)
class ContactAddress(Model):
    """A postal address.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ContactAddress")

    street: str | None = None
    """Street and number."""
    city: str | None = None
    """City."""
    state: str | None = None
    """State."""
    zip: str | None = None
    """Postal code."""
    country: str | None = None
    """Country."""
    country_code: str | None = None
    """Country as a code of two letters."""
    type: Literal["HOME", "WORK"] | str | None = None
    """What it is used for, in your own words. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class ContactEmail(Model):
    """An email address.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ContactEmail")

    email: str | None = None
    """The address."""
    type: Literal["HOME", "WORK"] | str | None = None
    """What it is used for, in your own words. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class ContactOrg(Model):
    """Where a contact works.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ContactOrg")

    company: str | None = None
    """Name of the company."""
    department: str | None = None
    """Department."""
    title: str | None = None
    """Job title."""


@attrs.frozen(kw_only=True, repr=False)
class ContactPhone(Model):
    """A phone number; with its WhatsApp id, the person can write to it at once.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ContactPhone")

    phone: str | None = None
    """The number."""
    type: Literal["CELL", "MAIN", "IPHONE", "HOME", "WORK"] | str | None = None
    """What it is used for, in your own words. Values not listed here pass too."""
    wa_id: str | None = None
    """Its WhatsApp id."""


@attrs.frozen(kw_only=True, repr=False)
class ContactUrl(Model):
    """A website.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ContactUrl")

    url: str | None = None
    """Its address."""
    type: Literal["HOME", "WORK"] | str | None = None
    """What it is used for, in your own words. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class ReactionMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """An emoji on a message of the person, or its removal.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/reaction-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReactionMessage")
    _tag = "type"
    _tags = ("reaction",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["reaction"] = attrs.field(default="reaction", metadata={"const": True})
    reaction: Reaction
    """A message, and the emoji on it."""


@attrs.frozen(kw_only=True, repr=False)
class Reaction(Model):
    """A message, and the emoji on it.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/reaction-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Reaction")

    message_id: str
    """Id of the message; it is at most 30 days old. 1 to 128 characters."""
    emoji: str
    """One emoji; empty to remove the reaction. At most 1 grapheme cluster."""


@attrs.frozen(kw_only=True, repr=False)
class InteractiveMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """A message with buttons, a list, or another way to answer.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _tag = "type"
    _tags = ("interactive",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["interactive"] = attrs.field(default="interactive", metadata={"const": True})
    interactive: Interactive
    """The content of an interactive message."""
    category: Literal["utility", "authentication", "service"] | None = None
    """Sends it outside the 24-hour window by Direct Send, which makes a template of it; `service` is
    the same as no category.
    """
    ttl_seconds: int | None = None
    """Seconds for which delivery is tried; 30 to 43200 for utility, where it is 30 days otherwise, and
    30 to 900 for authentication, where it is 600 otherwise.
    """
    direct_send_config: DirectSendConfig | None = None
    """How a message of Direct Send becomes a template."""


@attrs.frozen(kw_only=True, repr=False)
class ButtonInteractive(AnyInteractive):
    """A text with 1 to 3 reply buttons.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ButtonInteractive")
    _tag = "type"
    _tags = ("button",)

    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    header: Header | None = None
    """What stands above the text."""
    body: Body
    """The text of an interactive message."""
    footer: Footer | None = None
    """The small text below an interactive message."""
    action: ButtonAction
    """The buttons."""


@attrs.frozen(kw_only=True, repr=False)
class TextHeader(AnyHeader):
    """A header with a text.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TextHeader")
    _tag = "type"
    _tags = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    text: str
    """The text; it may have emoji, and no formatting. 1 to 60 characters. Advised: at most 60 UTF-16
    code units.
    """
    sub_text: str | None = None
    """A second text; what becomes of it is not documented. At most 60 characters."""


@attrs.frozen(kw_only=True, repr=False)
class ImageHeader(AnyCardHeader):
    """A header with an image.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ImageHeader")
    _tag = "type"
    _tags = ("image",)

    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    image: HeaderMedia
    """The image or the video of a header."""


@attrs.frozen(kw_only=True, repr=False)
class VideoHeader(AnyCardHeader):
    """A header with a video.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "VideoHeader")
    _tag = "type"
    _tags = ("video",)

    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    video: HeaderMedia
    """The image or the video of a header."""


@attrs.frozen(kw_only=True, repr=False)
class DocumentHeader(AnyHeader):
    """A header with a document.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "DocumentHeader")
    _tag = "type"
    _tags = ("document",)

    type: Literal["document"] = attrs.field(default="document", metadata={"const": True})
    document: HeaderDocument
    """The document of a header."""


@attrs.frozen(kw_only=True, repr=False)
class HeaderMedia(Model):
    """The image or the video of a header.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "HeaderMedia")

    id: str | None = None
    """Id of an uploaded file."""
    link: str | None = None
    """Address of the file; Meta keeps what it has fetched for 10 minutes."""


@attrs.frozen(kw_only=True, repr=False)
class HeaderDocument(Model):
    """The document of a header.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "HeaderDocument")

    id: str | None = None
    """Id of an uploaded file."""
    link: str | None = None
    """Address of the file; Meta keeps what it has fetched for 10 minutes."""
    filename: str | None = None
    """Name that the person sees; its extension decides on the icon."""


@attrs.frozen(kw_only=True, repr=False)
class Body(Model):
    """The text of an interactive message.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Body")

    text: str
    """The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised: at most 1024
    UTF-16 code units.
    """


@attrs.frozen(kw_only=True, repr=False)
class Footer(Model):
    """The small text below an interactive message.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Footer")

    text: str
    """Small text below it; addresses in it become links. 1 to 60 characters. Advised: at most 60
    UTF-16 code units.
    """


@attrs.frozen(kw_only=True, repr=False)
class ButtonAction(Model):
    """The buttons.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ButtonAction")

    buttons: tuple[Button, ...]
    """The buttons; 1 to 3, or 10 with Direct Send. No two have the same id or title. 1 to 10 items."""


@attrs.frozen(kw_only=True, repr=False)
class ReplyButton(AnyButton):
    """A button that answers.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReplyButton")
    _tag = "type"
    _tags = ("reply",)

    type: Literal["reply"] = attrs.field(default="reply", metadata={"const": True})
    reply: Reply
    """What a button says, and what comes back."""


@attrs.frozen(kw_only=True, repr=False)
class Reply(Model):
    """What a button says, and what comes back.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Reply")

    id: str
    """Your own id of the button; comes back to your webhook. 1 to 256 characters."""
    title: str
    """Caption; it may have emoji, and no formatting. 1 to 20 characters. Advised: at most 20 UTF-16
    code units.
    """


@attrs.frozen(kw_only=True, repr=False)
class CtaUrlButton(AnyButton):
    """A button that opens an address; with Direct Send only.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send/supported-message-types
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CtaUrlButton")
    _tag = "type"
    _tags = ("cta_url",)

    type: Literal["cta_url"] = attrs.field(default="cta_url", metadata={"const": True})
    cta_url: CtaUrl
    """The caption of a button, and the address that it opens."""


@attrs.frozen(kw_only=True, repr=False)
class CtaUrl(Model):
    """The caption of a button, and the address that it opens.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CtaUrl")

    display_text: str
    """Caption. 1 to 20 characters. Advised: at most 20 UTF-16 code units."""
    url: str
    """Address of the page. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ListInteractive(AnyInteractive):
    """A text with a button that opens a list of up to 10 rows.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ListInteractive")
    _tag = "type"
    _tags = ("list",)

    type: Literal["list"] = attrs.field(default="list", metadata={"const": True})
    header: TextHeader | None = None
    """A header with a text."""
    body: ListBody
    """The text of a list message."""
    footer: Footer | None = None
    """The small text below an interactive message."""
    action: ListAction
    """The list, and the button that opens it."""


@attrs.frozen(kw_only=True, repr=False)
class ListBody(Model):
    """The text of a list message.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ListBody")

    text: str
    """The text; it may have emoji, formatting and links. 1 to 4096 characters. Advised: at most 1024
    characters.
    """


@attrs.frozen(kw_only=True, repr=False)
class ListAction(Model):
    """The list, and the button that opens it.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ListAction")

    button: str
    """Caption of the button that opens the list; it may have emoji. 1 to 20 characters. Advised: at
    most 20 UTF-16 code units.
    """
    sections: tuple[Section, ...]
    """The sections, 1 to 10, with at most 10 rows in all. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class Section(Model):
    """A section of a list.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Section")

    title: str | None = None
    """Title; needed where there are several sections. At most 24 characters. Advised: at most 24
    UTF-16 code units.
    """
    rows: tuple[Row, ...]
    """The rows. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class Row(Model):
    """A row of a list.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Row")

    id: str
    """Your own id of the row; comes back to your webhook. 1 to 200 characters."""
    title: str
    """Title. 1 to 24 characters. Advised: at most 24 UTF-16 code units."""
    description: str | None = None
    """Second line. At most 72 characters. Advised: at most 72 UTF-16 code units."""


@attrs.frozen(kw_only=True, repr=False)
class CtaUrlInteractive(AnyInteractive):
    """A text with a button that opens an address.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CtaUrlInteractive")
    _tag = "type"
    _tags = ("cta_url",)

    type: Literal["cta_url"] = attrs.field(default="cta_url", metadata={"const": True})
    header: Header | None = None
    """What stands above the text."""
    body: Body
    """The text of an interactive message."""
    action: CtaUrlAction
    """A button that opens an address."""
    footer: Footer | None = None
    """The small text below an interactive message."""


@attrs.frozen(kw_only=True, repr=False)
class CtaUrlAction(AnyCardAction):
    """A button that opens an address.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CtaUrlAction")

    name: Literal["cta_url"] = attrs.field(default="cta_url", metadata={"const": True})
    parameters: CtaUrl
    """The caption of a button, and the address that it opens."""


@attrs.frozen(kw_only=True, repr=False)
class LocationRequestInteractive(AnyInteractive):
    """A text with a button that asks for the person's location.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-request-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "LocationRequestInteractive")
    _tag = "type"
    _tags = ("location_request_message",)

    type: Literal["location_request_message"] = attrs.field(
        default="location_request_message", metadata={"const": True}
    )
    body: Body
    """The text of an interactive message."""
    action: SendLocationAction
    """The button."""


@attrs.frozen(kw_only=True, repr=False)
class SendLocationAction(Model):
    """The button.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-request-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "SendLocationAction")

    name: Literal["send_location"] = attrs.field(default="send_location", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class FlowInteractive(AnyInteractive):
    """A text with a button that opens a flow.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/sendingaflow
    """

    _of = schema_of("ottbuild.providers.whatsapp", "FlowInteractive")
    _tag = "type"
    _tags = ("flow",)

    type: Literal["flow"] = attrs.field(default="flow", metadata={"const": True})
    header: Header | None = None
    """What stands above the text."""
    body: Body
    """The text of an interactive message."""
    footer: Footer | None = None
    """The small text below an interactive message."""
    action: FlowAction
    """The button."""


@attrs.frozen(kw_only=True, repr=False)
class FlowAction(Model):
    """The button.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/sendingaflow
    """

    _of = schema_of("ottbuild.providers.whatsapp", "FlowAction")

    name: Literal["flow"] = attrs.field(default="flow", metadata={"const": True})
    parameters: FlowParameters
    """The flow, and how it begins."""


@attrs.frozen(kw_only=True, repr=False)
class FlowParameters(Model):
    """The flow, and how it begins.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/sendingaflow
    """

    _of = schema_of("ottbuild.providers.whatsapp", "FlowParameters")

    flow_message_version: Literal["3"] = attrs.field(default="3", metadata={"const": True})
    flow_token: str | None = None
    """Your own id of this flow, which comes back to you. If absent, the provider assumes 'unused'."""
    flow_id: str | None = None
    """Id of the flow."""
    flow_name: str | None = None
    """Name of the flow, in place of its id."""
    flow_cta: str
    """Caption of the button, without emoji. 1 to 30 characters. Advised: at most 20 characters."""
    mode: Literal["published", "draft"] | None = None
    """Whether the flow is published, or a draft for a test. If absent, the provider assumes
    'published'.
    """
    flow_action: Literal["navigate", "data_exchange"] | None = None
    """Whether the flow begins with a screen, or asks your server. If absent, the provider assumes
    'navigate'.
    """
    flow_action_payload: FlowActionPayload | None = None
    """The first screen of a flow, and what it shows."""


@attrs.frozen(kw_only=True, repr=False)
class FlowActionPayload(Model):
    """The first screen of a flow, and what it shows.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/sendingaflow
    """

    _of = schema_of("ottbuild.providers.whatsapp", "FlowActionPayload")

    screen: str | None = None
    """Id of the screen. If absent, the provider assumes 'FIRST_ENTRY_SCREEN'."""
    data: Mapping[str, Any] | None = None
    """What the screen shows, by the names of its variables. Not empty."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("data",))


@attrs.frozen(kw_only=True, repr=False)
class AddressInteractive(AnyInteractive):
    """A text with a button that asks for an address; only in India.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/address-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AddressInteractive")
    _tag = "type"
    _tags = ("address_message",)

    type: Literal["address_message"] = attrs.field(default="address_message", metadata={"const": True})
    header: Header | None = None
    """What stands above the text."""
    body: Body
    """The text of an interactive message."""
    footer: Footer | None = None
    """The small text below an interactive message."""
    action: AddressAction
    """The button."""


@attrs.frozen(kw_only=True, repr=False)
class AddressAction(Model):
    """The button.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/address-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AddressAction")

    name: Literal["address_message"] = attrs.field(default="address_message", metadata={"const": True})
    parameters: AddressParameters
    """What the form for the address begins with."""


@attrs.frozen(kw_only=True, repr=False)
class AddressParameters(Model):
    """What the form for the address begins with.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/address-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AddressParameters")

    country: Literal["IN"] | str
    """Country of the business and of the person, as a code of two letters. Not empty. Values not
    listed here pass too.
    """
    values: AddressValues | None = None
    """An address in India."""
    saved_addresses: tuple[SavedAddress, ...] | None = None
    """Addresses that the person can choose from."""
    validation_errors: Mapping[str, str] | None = None
    """What is wrong with the values, by their names; shown for the person to correct them."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("validation_errors",), ())


@attrs.frozen(kw_only=True, repr=False)
class AddressValues(Model):
    """An address in India.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/address-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AddressValues")

    name: str | None = None
    """Name of the person."""
    phone_number: str | None = None
    """Phone number."""
    in_pin_code: str | None = None
    """Postal code. At most 6 characters."""
    house_number: str | None = None
    """Number of the house."""
    floor_number: str | None = None
    """Number of the floor."""
    tower_number: str | None = None
    """Number of the tower."""
    building_name: str | None = None
    """Name of the building."""
    address: str | None = None
    """Street."""
    landmark_area: str | None = None
    """Place nearby."""
    city: str | None = None
    """City."""
    state: str | None = None
    """State."""


@attrs.frozen(kw_only=True, repr=False)
class SavedAddress(Model):
    """An address that the person can choose.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/address-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "SavedAddress")

    id: str
    """Your own id of the address. Not empty."""
    value: AddressValues
    """An address in India."""


@attrs.frozen(kw_only=True, repr=False)
class ProductInteractive(AnyInteractive):
    """A product of a catalog.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/single-product-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductInteractive")
    _tag = "type"
    _tags = ("product",)

    type: Literal["product"] = attrs.field(default="product", metadata={"const": True})
    body: Body | None = None
    """The text of an interactive message."""
    footer: Footer | None = None
    """The small text below an interactive message."""
    action: ProductAction
    """The product."""


@attrs.frozen(kw_only=True, repr=False)
class ProductAction(Model):
    """The product.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/single-product-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductAction")

    catalog_id: str
    """Id of the catalog. Not empty."""
    product_retailer_id: str
    """Your own id of the product in the catalog. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ProductListInteractive(AnyInteractive):
    """A text with a list of up to 30 products of a catalog.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductListInteractive")
    _tag = "type"
    _tags = ("product_list",)

    type: Literal["product_list"] = attrs.field(default="product_list", metadata={"const": True})
    header: TextHeader
    """A header with a text."""
    body: Body
    """The text of an interactive message."""
    footer: Footer | None = None
    """The small text below an interactive message."""
    action: ProductListAction
    """The products."""


@attrs.frozen(kw_only=True, repr=False)
class ProductListAction(Model):
    """The products.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductListAction")

    catalog_id: str
    """Id of the catalog. Not empty."""
    sections: tuple[ProductSection, ...]
    """The sections, 1 to 10, with at most 30 products in all."""


@attrs.frozen(kw_only=True, repr=False)
class ProductSection(Model):
    """A section of a list of products.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductSection")

    title: str | None = None
    """Title; needed where there are several sections. At most 24 characters. Advised: at most 24
    UTF-16 code units.
    """
    product_items: tuple[ProductItem, ...]
    """The products. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ProductItem(Model):
    """A product of a catalog.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductItem")

    product_retailer_id: str
    """Your own id of the product in the catalog. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class CatalogInteractive(AnyInteractive):
    """A text with a button that opens the catalog.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CatalogInteractive")
    _tag = "type"
    _tags = ("catalog_message",)

    type: Literal["catalog_message"] = attrs.field(default="catalog_message", metadata={"const": True})
    body: Body
    """The text of an interactive message."""
    action: CatalogAction
    """The button."""
    footer: Footer | None = None
    """The small text below an interactive message."""


@attrs.frozen(kw_only=True, repr=False)
class CatalogAction(Model):
    """The button.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CatalogAction")

    name: Literal["catalog_message"] = attrs.field(default="catalog_message", metadata={"const": True})
    parameters: Thumbnail | None = None
    """The product whose image is shown."""


@attrs.frozen(kw_only=True, repr=False)
class Thumbnail(Model):
    """The product whose image is shown.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Thumbnail")

    thumbnail_product_retailer_id: str | None = None
    """Your own id of the product whose image is shown."""


@attrs.frozen(kw_only=True, repr=False)
class CarouselInteractive(AnyInteractive):
    """A text with 2 to 10 cards beside each other.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CarouselInteractive")
    _tag = "type"
    _tags = ("carousel",)

    type: Literal["carousel"] = attrs.field(default="carousel", metadata={"const": True})
    body: Body
    """The text of an interactive message."""
    action: CarouselAction
    """The cards."""


@attrs.frozen(kw_only=True, repr=False)
class CarouselAction(Model):
    """The cards.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CarouselAction")

    cards: tuple[Card, ...]
    """The cards, 2 to 10, numbered from 0; all with images or all with videos, or all with products of
    one catalog.
    """


@attrs.frozen(kw_only=True, repr=False)
class MediaCard(AnyCard):
    """A card with an image or a video, a text, and buttons.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "MediaCard")
    _tag = "type"
    _tags = ("cta_url",)

    card_index: int
    """Position of the card, from 0."""
    type: Literal["cta_url"] = attrs.field(default="cta_url", metadata={"const": True})
    header: CardHeader
    """The image or the video of a card."""
    body: CardBody | None = None
    """The text of a card."""
    action: CardAction
    """The buttons of a card."""


@attrs.frozen(kw_only=True, repr=False)
class CardBody(Model):
    """The text of a card.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CardBody")

    text: str
    """The text, with at most 2 line breaks. 1 to 160 characters. Advised: at most 160 UTF-16 code
    units.
    """


@attrs.frozen(kw_only=True, repr=False)
class QuickRepliesAction(AnyCardAction):
    """The quick replies of a card.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "QuickRepliesAction")

    buttons: tuple[QuickReply, ...]
    """The quick replies. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class QuickReply(Model):
    """A quick reply of a card.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "QuickReply")

    type: Literal["quick_reply"] = attrs.field(default="quick_reply", metadata={"const": True})
    quick_reply: Reply
    """What a button says, and what comes back."""


@attrs.frozen(kw_only=True, repr=False)
class ProductCard(AnyCard):
    """A card that shows a product of a catalog.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/interactive-product-carousel-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductCard")
    _tag = "type"
    _tags = ("product",)

    card_index: int
    """Position of the card, from 0."""
    type: Literal["product"] = attrs.field(default="product", metadata={"const": True})
    action: ProductCardAction
    """The product; all cards have the same catalog."""


@attrs.frozen(kw_only=True, repr=False)
class ProductCardAction(Model):
    """The product; all cards have the same catalog.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/interactive-product-carousel-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductCardAction")

    product_retailer_id: str
    """Your own id of the product in the catalog. Not empty."""
    catalog_id: str
    """Id of the catalog. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class CallPermissionInteractive(AnyInteractive):
    """Asks for the permission to call; at most once a day and twice in 7 days.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CallPermissionInteractive")
    _tag = "type"
    _tags = ("call_permission_request",)

    type: Literal["call_permission_request"] = attrs.field(default="call_permission_request", metadata={"const": True})
    body: Body | None = None
    """The text of an interactive message."""
    action: CallPermissionAction
    """The request."""


@attrs.frozen(kw_only=True, repr=False)
class CallPermissionAction(Model):
    """The request.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CallPermissionAction")

    name: Literal["call_permission_request"] = attrs.field(default="call_permission_request", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class VoiceCallInteractive(AnyInteractive):
    """A text with a button that calls the business in WhatsApp.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links
    """

    _of = schema_of("ottbuild.providers.whatsapp", "VoiceCallInteractive")
    _tag = "type"
    _tags = ("voice_call",)

    type: Literal["voice_call"] = attrs.field(default="voice_call", metadata={"const": True})
    body: Body
    """The text of an interactive message."""
    action: VoiceCallAction
    """The button."""


@attrs.frozen(kw_only=True, repr=False)
class VoiceCallAction(Model):
    """The button.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links
    """

    _of = schema_of("ottbuild.providers.whatsapp", "VoiceCallAction")

    name: Literal["voice_call"] = attrs.field(default="voice_call", metadata={"const": True})
    parameters: VoiceCallParameters | None = None
    """The caption of the button, and how long it works."""


@attrs.frozen(kw_only=True, repr=False)
class VoiceCallParameters(Model):
    """The caption of the button, and how long it works.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links
    """

    _of = schema_of("ottbuild.providers.whatsapp", "VoiceCallParameters")

    display_text: str | None = None
    """Caption; Meta has one of its own. At most 20 characters. Advised: at most 20 UTF-16 code units."""
    ttl_minutes: int | None = None
    """Minutes for which the button works, 1 to 43200. If absent, the provider assumes 10080."""
    payload: str | None = None
    """Text of your own that comes back with the call. At most 512 characters."""


@attrs.frozen(kw_only=True, repr=False)
class ContactInfoInteractive(AnyInteractive):
    """A text with a button that asks for the person's phone number.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ContactInfoInteractive")
    _tag = "type"
    _tags = ("request_contact_info",)

    type: Literal["request_contact_info"] = attrs.field(default="request_contact_info", metadata={"const": True})
    body: Body
    """The text of an interactive message."""
    action: ContactInfoAction
    """The button."""


@attrs.frozen(kw_only=True, repr=False)
class ContactInfoAction(Model):
    """The button.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ContactInfoAction")

    name: Literal["request_contact_info"] = attrs.field(default="request_contact_info", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class OrderDetailsInteractive(AnyInteractive):
    """An order that the person reviews and pays; only in Brazil and India.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderDetailsInteractive")
    _tag = "type"
    _tags = ("order_details",)

    type: Literal["order_details"] = attrs.field(default="order_details", metadata={"const": True})
    header: ImageHeader | None = None
    """A header with an image."""
    body: Body
    """The text of an interactive message."""
    footer: Footer | None = None
    """The small text below an interactive message."""
    action: OrderDetailsAction
    """The button."""


@attrs.frozen(kw_only=True, repr=False)
class OrderDetailsAction(Model):
    """The button.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderDetailsAction")

    name: Literal["review_and_pay"] = attrs.field(default="review_and_pay", metadata={"const": True})
    parameters: OrderDetails
    """An order, and how it is paid."""


@attrs.frozen(kw_only=True, repr=False)
class OrderDetails(Model):
    """An order, and how it is paid.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderDetails")

    reference_id: str
    """Your own id of the order, up to 60 letters, digits, underscores, dots and dashes, or 35 in
    India; no two messages may share one. For example, 'order-1042'.
    """
    type: Literal["digital-goods", "physical-goods"]
    """What is sold."""
    beneficiaries: tuple[Beneficiary, ...] | None = None
    """Who receives the goods; in India. Not empty."""
    payment_type: Literal["br", "upi"] | str | None = None
    """How it is paid; br in Brazil. Values not listed here pass too."""
    payment_configuration: str | None = None
    """Name of the payment configuration; in India, in an older form. At most 60 characters."""
    payment_settings: tuple[PaymentSetting, ...] | None = None
    """The ways to pay. Not empty."""
    currency: Literal["BRL", "INR"]
    """Currency of all amounts."""
    total_amount: Amount
    """The sum of subtotal, tax and shipping, less the discount."""
    order: Order | None = None
    """What was ordered, and what it costs."""


@attrs.frozen(kw_only=True, repr=False)
class Amount(Model):
    """An amount of money.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Amount")

    value: int
    """The amount times 100."""
    offset: Literal[100] = attrs.field(default=100, metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class NotedAmount(Model):
    """An amount of money, with a note.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "NotedAmount")

    value: int
    """The amount times 100."""
    offset: Literal[100] = attrs.field(default=100, metadata={"const": True})
    description: str | None = None
    """What it is. At most 60 characters."""


@attrs.frozen(kw_only=True, repr=False)
class Discount(Model):
    """What is taken off the price.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Discount")

    value: int
    """The amount times 100."""
    offset: Literal[100] = attrs.field(default=100, metadata={"const": True})
    description: str | None = None
    """What it is. At most 60 characters."""
    discount_program_name: str | None = None
    """Name of the programme. At most 60 characters."""


@attrs.frozen(kw_only=True, repr=False)
class Beneficiary(Model):
    """Who receives the goods, in India.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Beneficiary")

    name: str
    """Name of the person. 1 to 200 characters."""
    address_line1: str
    """First line of the address. 1 to 100 characters."""
    address_line2: str | None = None
    """Second line of the address. At most 100 characters."""
    city: str
    """City. Not empty."""
    state: str
    """State. Not empty."""
    country: Literal["India"]
    """Country."""
    postal_code: str
    """Postal code of 6 digits. For example, '400001'."""


@attrs.frozen(kw_only=True, repr=False)
class PixSetting(AnyPaymentSetting):
    """Payment by Pix, in Brazil.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PixSetting")
    _tag = "type"
    _tags = ("pix_dynamic_code",)

    type: Literal["pix_dynamic_code"] = attrs.field(default="pix_dynamic_code", metadata={"const": True})
    pix_dynamic_code: PixCode
    """A code for a payment by Pix."""


@attrs.frozen(kw_only=True, repr=False)
class PixCode(Model):
    """A code for a payment by Pix.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PixCode")

    code: str
    """The code. Not empty."""
    merchant_name: str
    """Name of the shop. Not empty."""
    key: str
    """Pix key of the shop. Not empty."""
    key_type: Literal["CPF", "CNPJ", "EMAIL", "PHONE", "EVP"]
    """What the key is."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentLinkSetting(AnyRequestedPaymentAndPaymentSetting):
    """Payment on a page, in Brazil; in India, for businesses that Meta has admitted.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentLinkSetting")
    _tag = "type"
    _tags = ("payment_link",)

    type: Literal["payment_link"] = attrs.field(default="payment_link", metadata={"const": True})
    payment_link: PaymentLink
    """A page to pay on."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentLink(Model):
    """A page to pay on.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentLink")

    uri: str
    """Address of the page. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class BoletoSetting(AnyRequestedPaymentAndPaymentSetting):
    """Payment by boleto, in Brazil.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "BoletoSetting")
    _tag = "type"
    _tags = ("boleto",)

    type: Literal["boleto"] = attrs.field(default="boleto", metadata={"const": True})
    boleto: Boleto
    """A boleto."""


@attrs.frozen(kw_only=True, repr=False)
class Boleto(Model):
    """A boleto.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Boleto")

    digitable_line: str
    """The number of the boleto. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class CardSetting(AnyPaymentSetting):
    """Payment by a stored card, in Brazil.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CardSetting")
    _tag = "type"
    _tags = ("offsite_card_pay",)

    type: Literal["offsite_card_pay"] = attrs.field(default="offsite_card_pay", metadata={"const": True})
    offsite_card_pay: StoredCard
    """A card that your system has stored."""


@attrs.frozen(kw_only=True, repr=False)
class StoredCard(Model):
    """A card that your system has stored.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "StoredCard")

    last_four_digits: str
    """Last four digits of the card. Not empty."""
    credential_id: str
    """Your own id of the card. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class GatewaySetting(AnyPaymentSetting):
    """Payment through a gateway, in India.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "GatewaySetting")
    _tag = "type"
    _tags = ("payment_gateway",)

    type: Literal["payment_gateway"] = attrs.field(default="payment_gateway", metadata={"const": True})
    payment_gateway: PaymentGateway
    """A gateway, and what goes to it."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentGateway(Model):
    """A gateway, and what goes to it.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentGateway")

    type: Literal["billdesk", "razorpay", "payu", "zaakpay"]
    """The gateway."""
    configuration_name: str
    """Name of the payment configuration. 1 to 60 characters."""
    billdesk: Billdesk | None = None
    """What goes to Billdesk."""
    razorpay: Razorpay | None = None
    """What goes to Razorpay."""
    payu: Payu | None = None
    """What goes to PayU."""
    zaakpay: Zaakpay | None = None
    """What goes to Zaakpay."""


@attrs.frozen(kw_only=True, repr=False)
class Billdesk(Model):
    """What goes to Billdesk.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Billdesk")

    additional_info1: str | None = None
    """Text of your own. At most 120 characters."""
    additional_info2: str | None = None
    """Text of your own. At most 120 characters."""
    additional_info3: str | None = None
    """Text of your own. At most 120 characters."""
    additional_info4: str | None = None
    """Text of your own. At most 120 characters."""
    additional_info5: str | None = None
    """Text of your own. At most 120 characters."""
    additional_info6: str | None = None
    """Text of your own. At most 120 characters."""
    additional_info7: str | None = None
    """Text of your own. At most 120 characters."""


@attrs.frozen(kw_only=True, repr=False)
class Razorpay(Model):
    """What goes to Razorpay.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Razorpay")

    receipt: str | None = None
    """Your own id of the receipt. At most 40 characters."""
    notes: Mapping[str, str] | None = None
    """Texts of your own by their keys, up to 15."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("notes",), ())


@attrs.frozen(kw_only=True, repr=False)
class Payu(Model):
    """What goes to PayU.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Payu")

    udf1: str | None = None
    """Text of your own. At most 255 characters."""
    udf2: str | None = None
    """Text of your own. At most 255 characters."""
    udf3: str | None = None
    """Text of your own. At most 255 characters."""
    udf4: str | None = None
    """Text of your own. At most 255 characters."""


@attrs.frozen(kw_only=True, repr=False)
class Zaakpay(Model):
    """What goes to Zaakpay.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Zaakpay")

    extra1: str | None = None
    """Text of your own. At most 180 characters."""
    extra2: str | None = None
    """Text of your own. At most 180 characters."""


@attrs.frozen(kw_only=True, repr=False)
class UpiSetting(AnyPaymentSetting):
    """Payment by UPI, in India.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "UpiSetting")
    _tag = "type"
    _tags = ("upi_intent_link",)

    type: Literal["upi_intent_link"] = attrs.field(default="upi_intent_link", metadata={"const": True})
    upi_intent_link: UpiLink
    """A link for a payment by UPI."""


@attrs.frozen(kw_only=True, repr=False)
class UpiLink(Model):
    """A link for a payment by UPI.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "UpiLink")

    link: str
    """The link. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class Order(Model):
    """What was ordered, and what it costs.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Order")

    status: Literal["pending"] = attrs.field(default="pending", metadata={"const": True})
    type: Literal["quick_pay"] | None = None
    """A payment without a review of the order."""
    catalog_id: str | None = None
    """Id of the catalog."""
    expiration: OrderExpiration | None = None
    """Until when the order can be paid."""
    items: tuple[OrderItem, ...]
    """What was ordered. Not empty."""
    subtotal: Amount
    """The sum of the items."""
    tax: NotedAmount
    """The tax; it can be 0."""
    shipping: NotedAmount | None = None
    """The cost of shipping."""
    discount: Discount | None = None
    """What is taken off the price."""


@attrs.frozen(kw_only=True, repr=False)
class OrderExpiration(Model):
    """Until when the order can be paid.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderExpiration")

    timestamp: str
    """The moment in Unix seconds; at least 300 seconds ahead. For example, '1893456000'."""
    description: str | None = None
    """Text for the person. At most 120 characters."""


@attrs.frozen(kw_only=True, repr=False)
class OrderItem(Model):
    """An item of an order.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderItem")

    retailer_id: str | None = None
    """Your own id of the product."""
    name: str
    """Name of the product. 1 to 60 characters."""
    image: ItemImage | None = None
    """The image of an item."""
    amount: Amount
    """Price of one."""
    quantity: int
    """How many are ordered. At least 1."""
    sale_amount: Amount | None = None
    """Reduced price of one; less than the amount."""
    country_of_origin: str | None = None
    """Country that it comes from."""
    importer_name: str | None = None
    """Name of the importer."""
    importer_address: ImporterAddress | None = None
    """The address of an importer."""


@attrs.frozen(kw_only=True, repr=False)
class ItemImage(Model):
    """The image of an item.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ItemImage")

    link: str
    """Address of the image. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ImporterAddress(Model):
    """The address of an importer.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ImporterAddress")

    address_line1: str
    """First line of the address. Not empty."""
    address_line2: str | None = None
    """Second line of the address."""
    city: str
    """City. Not empty."""
    zone_code: str | None = None
    """Code of the state."""
    postal_code: str | None = None
    """Postal code."""
    country_code: str
    """Country as a code of two letters. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class OrderStatusInteractive(AnyInteractive):
    """What has become of an order; only in Brazil and India.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderStatusInteractive")
    _tag = "type"
    _tags = ("order_status",)

    type: Literal["order_status"] = attrs.field(default="order_status", metadata={"const": True})
    header: Header | None = None
    """What stands above the text."""
    body: Body
    """The text of an interactive message."""
    footer: Footer | None = None
    """The small text below an interactive message."""
    action: OrderStatusAction
    """The button."""


@attrs.frozen(kw_only=True, repr=False)
class OrderStatusAction(Model):
    """The button.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderStatusAction")

    name: Literal["review_order"] = attrs.field(default="review_order", metadata={"const": True})
    parameters: OrderStatus
    """What has become of an order."""


@attrs.frozen(kw_only=True, repr=False)
class OrderStatus(Model):
    """What has become of an order.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderStatus")

    reference_id: str
    """Your own id of the order. Not empty."""
    order: OrderState | None = None
    """The state of an order."""
    payment: PaymentState | None = None
    """The state of a payment."""


@attrs.frozen(kw_only=True, repr=False)
class OrderState(Model):
    """The state of an order.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderState")

    status: Literal["pending", "processing", "partially-shipped", "shipped", "completed", "canceled"]
    """The state."""
    description: str | None = None
    """Text for the person. At most 120 characters."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentState(Model):
    """The state of a payment.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentState")

    status: Literal["pending", "captured", "failed"]
    """The state."""
    timestamp: int | None = None
    """The moment in Unix seconds."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """An approved template with the values for its variables; it may be sent at any time.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateMessage")
    _tag = "type"
    _tags = ("template",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual", "group"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["template"] = attrs.field(default="template", metadata={"const": True})
    template: Template
    """A template, its language, and the values for its variables."""


@attrs.frozen(kw_only=True, repr=False)
class Template(Model):
    """A template, its language, and the values for its variables.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Template")

    name: str
    """Name of the template. 1 to 512 characters."""
    language: Language
    """The language of a template."""
    components: tuple[TemplateComponent, ...] | None = None
    """The values, one entry for each part of the template that has variables."""


@attrs.frozen(kw_only=True, repr=False)
class Language(Model):
    """The language of a template.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Language")

    policy: Literal["deterministic"] | None = None
    """How the language is chosen; it can be left out."""
    code: LanguageCode
    """Code of the language, with or without a country. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class HeaderValues(AnyCardComponent):
    """The value for the header of a template.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "HeaderValues")

    type: Literal["header"] = attrs.field(default="header", metadata={"const": True})
    parameters: tuple[HeaderParameter, ...]
    """The value. Advised: not empty. Advised: at most 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class BodyValues(AnyCardComponent):
    """The values for the body of a template.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "BodyValues")

    type: Literal["body"] = attrs.field(default="body", metadata={"const": True})
    parameters: tuple[BodyParameter, ...]
    """The values, in the order of the variables or each with the name of its variable. Advised: not
    empty.
    """


@attrs.frozen(kw_only=True, repr=False)
class TextParameter(AnyBodyParameter):
    """The text for a variable.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TextParameter")
    _tag = "type"
    _tags = ("text",)

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    parameter_name: str | None = None
    """Name of the variable, in a template with named variables."""
    text: str
    """The text; without line breaks, tabs and more than 4 spaces in a row. 1 to 32768 characters.
    Advised: at most 1024 characters.
    """


@attrs.frozen(kw_only=True, repr=False)
class CurrencyParameter(AnyBodyParameter):
    """An amount of money.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CurrencyParameter")
    _tag = "type"
    _tags = ("currency",)

    type: Literal["currency"] = attrs.field(default="currency", metadata={"const": True})
    parameter_name: str | None = None
    """Name of the variable, in a template with named variables."""
    currency: Currency
    """An amount of money, and how it is written."""


@attrs.frozen(kw_only=True, repr=False)
class Currency(Model):
    """An amount of money, and how it is written.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Currency")

    fallback_value: str
    """The amount as a text. Not empty."""
    code: str
    """ISO 4217 code of the currency. Not empty."""
    amount_1000: int
    """The amount times 1000."""


@attrs.frozen(kw_only=True, repr=False)
class DateTimeParameter(AnyBodyParameter):
    """A date and a time.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "DateTimeParameter")
    _tag = "type"
    _tags = ("date_time",)

    type: Literal["date_time"] = attrs.field(default="date_time", metadata={"const": True})
    parameter_name: str | None = None
    """Name of the variable, in a template with named variables."""
    date_time: DateTime
    """A date and a time as a text; Meta ignores the other fields."""


@attrs.frozen(kw_only=True, repr=False)
class DateTime(Model):
    """A date and a time as a text; Meta ignores the other fields.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
    """

    _of = schema_of("ottbuild.providers.whatsapp", "DateTime")

    fallback_value: str
    """The date and the time as a text. Not empty."""
    calendar: str | None = None
    """Calendar; ignored."""
    day_of_week: int | str | None = None
    """Ignored."""
    day_of_month: int | str | None = None
    """Ignored."""
    year: int | str | None = None
    """Ignored."""
    month: int | str | None = None
    """Ignored."""
    hour: int | str | None = None
    """Ignored."""
    minute: int | str | None = None
    """Ignored."""
    timestamp: int | str | None = None
    """Ignored."""


@attrs.frozen(kw_only=True, repr=False)
class ImageParameter(AnyHeaderParameter):
    """The image in the header of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ImageParameter")
    _tag = "type"
    _tags = ("image",)

    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    image: ParameterMedia
    """The file in the header of a template."""


@attrs.frozen(kw_only=True, repr=False)
class VideoParameter(AnyHeaderParameter):
    """The video in the header of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "VideoParameter")
    _tag = "type"
    _tags = ("video",)

    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    video: ParameterMedia
    """The file in the header of a template."""


@attrs.frozen(kw_only=True, repr=False)
class DocumentParameter(AnyHeaderParameter):
    """The document in the header of a template, a PDF.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "DocumentParameter")
    _tag = "type"
    _tags = ("document",)

    type: Literal["document"] = attrs.field(default="document", metadata={"const": True})
    document: ParameterDocument
    """The document in the header of a template."""


@attrs.frozen(kw_only=True, repr=False)
class ParameterMedia(Model):
    """The file in the header of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ParameterMedia")

    id: str | None = None
    """Id of an uploaded file."""
    link: str | None = None
    """Address of the file; Meta keeps what it has fetched for 10 minutes."""


@attrs.frozen(kw_only=True, repr=False)
class ParameterDocument(Model):
    """The document in the header of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ParameterDocument")

    id: str | None = None
    """Id of an uploaded file."""
    link: str | None = None
    """Address of the file; Meta keeps what it has fetched for 10 minutes."""
    filename: str | None = None
    """Name that the person sees; its extension decides on the icon."""


@attrs.frozen(kw_only=True, repr=False)
class LocationParameter(AnyHeaderParameter):
    """The place in the header of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "LocationParameter")
    _tag = "type"
    _tags = ("location",)

    type: Literal["location"] = attrs.field(default="location", metadata={"const": True})
    location: Location
    """A place, with its name and address."""


@attrs.frozen(kw_only=True, repr=False)
class QuickReplyValues(AnyCardComponent):
    """What a quick reply button of a template sends back.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "QuickReplyValues")
    _tag = "sub_type"
    _tags = ("quick_reply",)

    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    sub_type: Literal["quick_reply"] = attrs.field(default="quick_reply", metadata={"const": True})
    index: str
    """Position of the button in the template, from 0. For example, '0'."""
    parameters: tuple[PayloadParameter, ...]
    """The payload. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class PayloadParameter(AnyVoiceCallParameter):
    """The payload of a quick reply button.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PayloadParameter")
    _tag = "type"
    _tags = ("payload",)

    type: Literal["payload"] = attrs.field(default="payload", metadata={"const": True})
    payload: str
    """Text for your webhook. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class UrlValues(AnyCardComponent):
    """The end of the address that a button of a template opens, or the code of an authentication
    template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "UrlValues")
    _tag = "sub_type"
    _tags = ("url",)

    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    sub_type: Literal["url"] = attrs.field(default="url", metadata={"const": True})
    index: str
    """Position of the button in the template, from 0. For example, '0'."""
    parameters: tuple[TextParameter, ...]
    """What is put after the address in the template. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class CopyCodeValues(AnyTemplateComponent):
    """The code that a button of a template copies.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CopyCodeValues")
    _tag = "sub_type"
    _tags = ("copy_code",)

    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    sub_type: Literal["copy_code"] = attrs.field(default="copy_code", metadata={"const": True})
    index: str
    """Position of the button in the template, from 0. For example, '0'."""
    parameters: tuple[CouponCodeParameter, ...]
    """The code. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class CouponCodeParameter(Model):
    """The code of a coupon.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/coupon-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CouponCodeParameter")

    type: Literal["coupon_code"] = attrs.field(default="coupon_code", metadata={"const": True})
    coupon_code: str
    """The code; up to 20 letters and digits. Advised: at most 15 characters. For example, 'SPRING20'."""


@attrs.frozen(kw_only=True, repr=False)
class GifParameter(AnyHeaderParameter):
    """The GIF in the header of a template, an MP4; only through the Marketing Messages API.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "GifParameter")
    _tag = "type"
    _tags = ("gif",)

    type: Literal["gif"] = attrs.field(default="gif", metadata={"const": True})
    gif: ParameterMedia
    """The file in the header of a template."""


@attrs.frozen(kw_only=True, repr=False)
class ProductParameter(AnyHeaderParameter):
    """The product in the header of a template or of a card.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/spm-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductParameter")
    _tag = "type"
    _tags = ("product",)

    type: Literal["product"] = attrs.field(default="product", metadata={"const": True})
    product: ParameterProduct
    """A product of a catalog."""


@attrs.frozen(kw_only=True, repr=False)
class ParameterProduct(Model):
    """A product of a catalog.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/spm-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ParameterProduct")

    product_retailer_id: str
    """Your own id of the product in the catalog. Not empty."""
    catalog_id: str
    """Id of the catalog. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class FlowValues(AnyTemplateComponent):
    """What a flow button of a template needs.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "FlowValues")
    _tag = "sub_type"
    _tags = ("flow",)

    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    sub_type: Literal["flow"] = attrs.field(default="flow", metadata={"const": True})
    index: str
    """Position of the button in the template, from 0. For example, '0'."""
    parameters: tuple[FlowParameter, ...] | None = None
    """The token and the data of the flow. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class FlowParameter(Model):
    """The token and the data of a flow.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "FlowParameter")

    type: Literal["action"] = attrs.field(default="action", metadata={"const": True})
    action: FlowParameterAction
    """The token and the data of a flow."""


@attrs.frozen(kw_only=True, repr=False)
class FlowParameterAction(Model):
    """The token and the data of a flow.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "FlowParameterAction")

    flow_token: str | None = None
    """Your own id of this flow, which comes back to you."""
    flow_action_data: Mapping[str, Any] | None = None
    """What the first screen shows, by the names of its variables."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("flow_action_data",))


@attrs.frozen(kw_only=True, repr=False)
class CatalogValues(AnyTemplateComponent):
    """The product that a catalog button of a template shows.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CatalogValues")
    _tag = "sub_type"
    _tags = ("catalog",)

    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    sub_type: Literal["catalog"] = attrs.field(default="catalog", metadata={"const": True})
    index: str
    """Position of the button in the template, from 0. For example, '0'."""
    parameters: tuple[CatalogParameter, ...]
    """The product. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class CatalogParameter(Model):
    """The product whose image is shown.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CatalogParameter")

    type: Literal["action"] = attrs.field(default="action", metadata={"const": True})
    action: CatalogParameterAction
    """The product whose image is shown."""


@attrs.frozen(kw_only=True, repr=False)
class CatalogParameterAction(Model):
    """The product whose image is shown.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CatalogParameterAction")

    thumbnail_product_retailer_id: str | None = None
    """Your own id of the product in the catalog."""


@attrs.frozen(kw_only=True, repr=False)
class ProductsValues(AnyTemplateComponent):
    """The products that a button of a template shows.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductsValues")
    _tag = "sub_type"
    _tags = ("mpm",)

    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    sub_type: Literal["mpm"] = attrs.field(default="mpm", metadata={"const": True})
    index: str
    """Position of the button in the template, from 0. For example, '0'."""
    parameters: tuple[ProductsParameter, ...]
    """The products. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class ProductsParameter(Model):
    """The products that are shown, and the one whose image is shown.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductsParameter")

    type: Literal["action"] = attrs.field(default="action", metadata={"const": True})
    action: ProductsParameterAction
    """The products that are shown, and the one whose image is shown."""


@attrs.frozen(kw_only=True, repr=False)
class ProductsParameterAction(Model):
    """The products that are shown, and the one whose image is shown.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductsParameterAction")

    thumbnail_product_retailer_id: str
    """Your own id of the product in the catalog. Not empty."""
    sections: tuple[ProductSection, ...]
    """The sections, 1 to 10, with at most 30 products in all."""


@attrs.frozen(kw_only=True, repr=False)
class OrderDetailsValues(AnyTemplateComponent):
    """The order that a button of a template shows; only in Brazil and India.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderDetailsValues")
    _tag = "sub_type"
    _tags = ("order_details",)

    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    sub_type: Literal["order_details"] = attrs.field(default="order_details", metadata={"const": True})
    index: str
    """Position of the button in the template, from 0. For example, '0'."""
    parameters: tuple[OrderDetailsParameter, ...]
    """The order. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class OrderDetailsParameter(Model):
    """An order.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderDetailsParameter")

    type: Literal["action"] = attrs.field(default="action", metadata={"const": True})
    action: OrderDetailsParameterAction
    """An order."""


@attrs.frozen(kw_only=True, repr=False)
class OrderDetailsParameterAction(Model):
    """An order.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderDetailsParameterAction")

    order_details: OrderDetails
    """An order, and how it is paid."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentRequestValues(AnyTemplateComponent):
    """The payment that a button of a template asks for; only in Brazil.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentRequestValues")
    _tag = "sub_type"
    _tags = ("payment_request",)

    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    sub_type: Literal["payment_request"] = attrs.field(default="payment_request", metadata={"const": True})
    index: str
    """Position of the button in the template, from 0. For example, '0'."""
    parameters: tuple[PaymentRequestParameter, ...]
    """The payment. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentRequestParameter(Model):
    """A payment.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentRequestParameter")

    type: Literal["action"] = attrs.field(default="action", metadata={"const": True})
    action: PaymentRequestAction
    """A payment."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentRequestAction(Model):
    """A payment.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentRequestAction")

    payment_request: PaymentRequest
    """A payment, and the way to pay."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentRequest(Model):
    """A payment, and the way to pay.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentRequest")

    payment_setting: RequestedPayment
    """A way to pay."""
    currency: Literal["BRL"] | None = None
    """The currency."""
    total_amount: Amount | None = None
    """An amount of money."""


@attrs.frozen(kw_only=True, repr=False)
class RequestedPix(AnyRequestedPayment):
    """A requested payment by Pix.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "RequestedPix")
    _tag = "type"
    _tags = ("pix_dynamic_code",)

    type: Literal["pix_dynamic_code"] = attrs.field(default="pix_dynamic_code", metadata={"const": True})
    pix_dynamic_code: RequestedPixCode
    """A code for a payment by Pix."""


@attrs.frozen(kw_only=True, repr=False)
class RequestedPixCode(Model):
    """A code for a payment by Pix.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "RequestedPixCode")

    code: str
    """The code. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class RequestedCard(AnyRequestedPayment):
    """A requested payment by a stored card.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "RequestedCard")
    _tag = "type"
    _tags = ("offsite_card_pay",)

    type: Literal["offsite_card_pay"] = attrs.field(default="offsite_card_pay", metadata={"const": True})
    offsite_card_pay: RequestedStoredCard
    """A card that your system has stored."""


@attrs.frozen(kw_only=True, repr=False)
class RequestedStoredCard(Model):
    """A card that your system has stored.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "RequestedStoredCard")

    last_four_digits: str
    """Last four digits of the card. Not empty."""
    credential_id: str | None = None
    """Your own id of the card."""


@attrs.frozen(kw_only=True, repr=False)
class VoiceCallValues(AnyTemplateComponent):
    """How long a call button of a template works, and what comes back.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links
    """

    _of = schema_of("ottbuild.providers.whatsapp", "VoiceCallValues")
    _tag = "sub_type"
    _tags = ("voice_call",)

    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    sub_type: Literal["voice_call"] = attrs.field(default="voice_call", metadata={"const": True})
    index: str | None = None
    """Position of the button in the template, from 0. For example, '0'."""
    parameters: tuple[VoiceCallParameter, ...]
    """The minutes and the payload. 1 to 2 items."""


@attrs.frozen(kw_only=True, repr=False)
class TtlParameter(AnyVoiceCallParameter):
    """How long a call button of a template works.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TtlParameter")
    _tag = "type"
    _tags = ("ttl_minutes",)

    type: Literal["ttl_minutes"] = attrs.field(default="ttl_minutes", metadata={"const": True})
    ttl_minutes: int
    """Minutes for which the button works, 1 to 43200. If absent, the provider assumes 10080."""


@attrs.frozen(kw_only=True, repr=False)
class LimitedTimeOfferValues(AnyTemplateComponent):
    """The end of a limited offer.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "LimitedTimeOfferValues")

    type: Literal["limited_time_offer"] = attrs.field(default="limited_time_offer", metadata={"const": True})
    parameters: tuple[LimitedTimeOfferParameter, ...]
    """The end. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class LimitedTimeOfferParameter(Model):
    """The end of a limited offer.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "LimitedTimeOfferParameter")

    type: Literal["limited_time_offer"] = attrs.field(default="limited_time_offer", metadata={"const": True})
    limited_time_offer: LimitedTimeOffer
    """The end of a limited offer."""


@attrs.frozen(kw_only=True, repr=False)
class LimitedTimeOffer(Model):
    """The end of a limited offer.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "LimitedTimeOffer")

    expiration_time_ms: int
    """The moment in milliseconds since 1970. Advised: at least 100000000000."""


@attrs.frozen(kw_only=True, repr=False)
class OrderStatusValues(AnyTemplateComponent):
    """What has become of an order; only in Brazil and India.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderStatusValues")

    type: Literal["order_status"] = attrs.field(default="order_status", metadata={"const": True})
    parameters: tuple[OrderStatusParameter, ...]
    """The state of the order. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class OrderStatusParameter(Model):
    """What has become of an order.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderStatusParameter")

    type: Literal["order_status"] = attrs.field(default="order_status", metadata={"const": True})
    order_status: OrderStatus
    """What has become of an order."""


@attrs.frozen(kw_only=True, repr=False)
class TapTargetValues(AnyTemplateComponent):
    """The page that a tap on the message opens; for a few businesses only.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/tap-target-url-title-override
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TapTargetValues")

    type: Literal["tap_target_configuration"] = attrs.field(
        default="tap_target_configuration", metadata={"const": True}
    )
    parameters: tuple[TapTargetParameter, ...]
    """The page. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class TapTargetParameter(Model):
    """The page that a tap on the message opens.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/tap-target-url-title-override
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TapTargetParameter")

    type: Literal["tap_target_configuration"] = attrs.field(
        default="tap_target_configuration", metadata={"const": True}
    )
    tap_target_configuration: tuple[TapTarget, ...]
    """The page. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class TapTarget(Model):
    """A page, and its title.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/tap-target-url-title-override
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TapTarget")

    url: str
    """Address of the page. Not empty."""
    title: str
    """Title of the page. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class CarouselValues(AnyTemplateComponent):
    """The values for the cards of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/media-card-carousel-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CarouselValues")

    type: Literal["carousel"] = attrs.field(default="carousel", metadata={"const": True})
    cards: tuple[CardValues, ...]
    """The cards, 2 to 10; with images or videos, as many as the template has."""


@attrs.frozen(kw_only=True, repr=False)
class CardValues(Model):
    """The values for a card of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/media-card-carousel-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CardValues")

    card_index: int
    """Position of the card, from 0."""
    components: tuple[CardComponent, ...]
    """The values, one entry for each part of the card that has variables. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingMessage(Model, operations.MarketingMessageSender["SendResult | ErrorResponse"]):
    """A marketing template that goes through the Marketing Messages API.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "MarketingMessage")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["individual"] | None = None
    """Whether one person or a group receives it. If absent, the provider assumes 'individual'."""
    to: str | None = None
    """Phone number of the person with a + and its country code, WhatsApp id of the person, or id of
    the group. Without a country code, that of the business may be put before it.
    """
    recipient: str | None = None
    """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128 letters
    and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.
    """
    recipient_identity_key_hash: str | None = None
    """Hash of the person's identity key; the message is only delivered if it is still the current one."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    context: Context | None = None
    """The earlier message that this one replies to, and quotes. A template does not show the quote."""
    type: Literal["template"] = attrs.field(default="template", metadata={"const": True})
    template: Template
    """A template, its language, and the values for its variables."""
    product_policy: Literal["CLOUD_API_FALLBACK", "STRICT"] | None = None
    """What happens if the account has not joined; whether the Cloud API sends it then."""
    message_activity_sharing: bool | None = None
    """Whether Meta learns what the person does with the message; else as the account says."""
    bid_spec: BidSpec | None = None
    """What the message may cost, compared with the maximum price of the template."""


@attrs.frozen(kw_only=True, repr=False)
class BidSpec(Model):
    """What the message may cost, compared with the maximum price of the template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing
    """

    _of = schema_of("ottbuild.providers.whatsapp", "BidSpec")

    per_message_bid_multiplier: float | None = None
    """Factor for the maximum price, above 0. If absent, the provider assumes 1."""


@attrs.frozen(kw_only=True, repr=False)
class PinMessage(AnyMessage, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """Pins a message of a group, or unpins it.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/groups-messaging
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PinMessage")
    _tag = "type"
    _tags = ("pin",)

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    recipient_type: Literal["group"] = attrs.field(default="group", metadata={"const": True})
    to: str
    """Id of the group. Not empty."""
    biz_opaque_callback_data: str | None = None
    """Text of your own that comes back in the status webhooks. At most 512 characters."""
    type: Literal["pin"] = attrs.field(default="pin", metadata={"const": True})
    pin: Pin
    """What is pinned or unpinned."""


@attrs.frozen(kw_only=True, repr=False)
class PinnedMessage(AnyPin):
    """A message that is pinned in a group, one of at most 3.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/groups-messaging
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PinnedMessage")
    _tag = "type"
    _tags = ("pin",)

    type: Literal["pin"] = attrs.field(default="pin", metadata={"const": True})
    message_id: str
    """Id of the message. Not empty."""
    expiration_days: int
    """Days for which it is pinned, 1 to 30."""


@attrs.frozen(kw_only=True, repr=False)
class UnpinnedMessage(AnyPin):
    """A message that is no longer pinned in a group.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/groups-messaging
    """

    _of = schema_of("ottbuild.providers.whatsapp", "UnpinnedMessage")
    _tag = "type"
    _tags = ("unpin",)

    type: Literal["unpin"] = attrs.field(default="unpin", metadata={"const": True})
    message_id: str
    """Id of the message. Not empty."""
    expiration_days: int | None = None
    """Days for which it is pinned, 1 to 30."""


@attrs.frozen(kw_only=True, repr=False)
class ReadReceipt(AnySendRequest, operations.SendRequestSender["SendResult | SuccessResult | ErrorResponse"]):
    """Marks a message of the person, and those before it, as read; shows that you type, if you like.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReadReceipt")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    messaging_product: Literal["whatsapp"] = attrs.field(default="whatsapp", metadata={"const": True})
    status: Literal["read"] = attrs.field(default="read", metadata={"const": True})
    message_id: str
    """Id of the message, at most 30 days old. Not empty."""
    typing_indicator: Mapping[str, Literal["text"]] | None = None
    """Shows that you type, until you answer and for 25 seconds at most; the type is text."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("typing_indicator",), ())


@attrs.frozen(kw_only=True, repr=False)
class TemplateDefinition(Model, operations.TemplateDefinitionSender["TemplateResult | ErrorResponse"]):
    """A new template, which Meta then approves or refuses.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateDefinition")

    name: str
    """Name; lower-case letters, digits and underscores. It is unique in its language. At most 512
    characters. For example, 'order_shipped'.
    """
    language: LanguageCode
    """Code of the language, with or without a country. Not empty."""
    category: Literal["AUTHENTICATION", "MARKETING", "UTILITY"]
    """What it is for; Meta may change it."""
    parameter_format: Literal["positional", "named"] | None = None
    """Whether its variables have numbers or names. If absent, the provider assumes 'positional'."""
    components: tuple[Definition, ...] | None = None
    """The parts; a body at least."""
    message_send_ttl_seconds: int | None = None
    """Seconds for which delivery is tried; 30 to 900 for authentication, 30 to 43200 for utility, or
    -1 for 30 days; 43200 to 2592000 for marketing. -1 to 2592000.
    """
    sub_category: Literal["ORDER_STATUS", "ORDER_DETAILS"] | str | None = None
    """Kind of the template. Values not listed here pass too."""
    display_format: Literal["ORDER_DETAILS"] | str | None = None
    """How it is shown. Values not listed here pass too."""
    degrees_of_freedom_spec: Mapping[str, Any] | None = None
    """What Meta may change in a marketing message."""
    allow_category_change: bool | None = None
    """Deprecated since 2025-04-09. Whether Meta may put the template into another category; it always
    may.
    """
    cta_url_link_tracking_opted_out: bool | None = None
    """Whether taps on its links are not counted."""
    optimization_spec: OptimizationSpec | None = None
    """What a marketing message may cost at most."""
    library_template_name: str | None = None
    """Name of a template of Meta's library that it is made from."""
    library_template_button_inputs: str | tuple[Mapping[str, Any], ...] | None = None
    """What the buttons of the library's template need, as objects or as JSON text."""
    library_template_body_inputs: Mapping[str, Any] | None = None
    """What the body of the library's template needs."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("degrees_of_freedom_spec", "library_template_body_inputs"))


@attrs.frozen(kw_only=True, repr=False)
class OptimizationSpec(Model):
    """What a marketing message may cost at most.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OptimizationSpec")

    bid_strategy: Literal["LOWEST_COST_WITH_BID_CAP"] = attrs.field(
        default="LOWEST_COST_WITH_BID_CAP", metadata={"const": True}
    )
    bid_amount: int
    """Price of 1000 messages in the smallest unit of the currency."""


@attrs.frozen(kw_only=True, repr=False)
class HeaderDefinition(AnyCardPart):
    """The header of a new template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "HeaderDefinition")
    _tag = "type"
    _tags = ("HEADER",)

    type: Literal["HEADER"] = attrs.field(default="HEADER", metadata={"const": True})
    format: Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "GIF", "PRODUCT"]
    """What it shows."""
    text: str | None = None
    """The text, without formatting, and with one variable at most. At most 60 characters. Advised: at
    most 60 UTF-16 code units.
    """
    example: HeaderExample | None = None
    """Examples for the header of a new template."""


@attrs.frozen(kw_only=True, repr=False)
class HeaderExample(Model):
    """Examples for the header of a new template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "HeaderExample")

    header_text: tuple[str, ...] | None = None
    """Example for the variable, by its number. Not empty."""
    header_text_named_params: tuple[NamedExample, ...] | None = None
    """Example for the variable, by its name. Not empty."""
    header_handle: tuple[str, ...] | None = None
    """Handle of an uploaded example file. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class NamedExample(Model):
    """Example for a variable.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "NamedExample")

    param_name: str
    """Name of the variable; lower-case letters and underscores. For example, 'first_name'."""
    example: str
    """The example. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class BodyDefinition(AnyCardPart):
    """The body of a new template; without a text for authentication.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "BodyDefinition")
    _tag = "type"
    _tags = ("BODY",)

    type: Literal["BODY"] = attrs.field(default="BODY", metadata={"const": True})
    text: str | None = None
    """The text, of up to 1024 characters. At most 4096 characters. Advised: at most 1024 characters."""
    add_security_recommendation: bool | None = None
    """Whether an authentication message warns of sharing the code."""
    example: BodyExample | None = None
    """Examples for the body of a new template."""


@attrs.frozen(kw_only=True, repr=False)
class BodyExample(Model):
    """Examples for the body of a new template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "BodyExample")

    body_text: tuple[str | tuple[str, ...], ...] | None = None
    """Examples for the variables, in their order, in a list of lists. Not empty."""
    body_text_named_params: tuple[NamedExample, ...] | None = None
    """Examples for the variables, by their names, of which no two are the same. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class FooterDefinition(AnyDefinition):
    """The footer of a new template; for authentication, how long the code is valid.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "FooterDefinition")
    _tag = "type"
    _tags = ("FOOTER",)

    type: Literal["FOOTER"] = attrs.field(default="FOOTER", metadata={"const": True})
    text: str | None = None
    """Small text, without variables. At most 60 characters. Advised: at most 60 UTF-16 code units."""
    code_expiration_minutes: int | None = None
    """Minutes for which the code of an authentication message is valid, 1 to 90."""


@attrs.frozen(kw_only=True, repr=False)
class ButtonsDefinition(AnyCardPart):
    """The buttons of a new template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ButtonsDefinition")
    _tag = "type"
    _tags = ("BUTTONS",)

    type: Literal["BUTTONS"] = attrs.field(default="BUTTONS", metadata={"const": True})
    buttons: tuple[ButtonDefinition, ...]
    """The buttons, up to 10; quick replies stand together, before or after the others. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentRequestDefinition(AnyButtonDefinition):
    """A button that asks for a payment; only in Brazil.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentRequestDefinition")
    _tag = "type"
    _tags = ("PAYMENT_REQUEST",)

    type: Literal["PAYMENT_REQUEST"] = attrs.field(default="PAYMENT_REQUEST", metadata={"const": True})
    text: str
    """Caption; Meta has fixed ones. 1 to 25 characters."""
    payment_setting: str | Mapping[str, Any] | None = None
    """The way to pay; its shape is not documented."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("payment_setting",))


@attrs.frozen(kw_only=True, repr=False)
class AppDefinition(AnyButtonDefinition):
    """A button that opens an app; through the Marketing Messages API.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AppDefinition")
    _tag = "type"
    _tags = ("APP",)

    type: Literal["APP"] = attrs.field(default="APP", metadata={"const": True})
    text: str
    """Caption. 1 to 25 characters."""
    app_deep_link: AppDeepLink
    """A place in an app."""


@attrs.frozen(kw_only=True, repr=False)
class AppDeepLink(Model):
    """A place in an app.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AppDeepLink")

    meta_app_id: str
    """Id of the app at Meta. Not empty."""
    android_deep_link: str
    """Address in the app. Not empty."""
    android_fallback_playstore_url: str | None = None
    """Page of the app in the Play Store."""


@attrs.frozen(kw_only=True, repr=False)
class QuickReplyDefinition(AnyButtonDefinition):
    """A quick reply.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "QuickReplyDefinition")
    _tag = "type"
    _tags = ("QUICK_REPLY",)

    type: Literal["QUICK_REPLY"] = attrs.field(default="QUICK_REPLY", metadata={"const": True})
    text: str
    """Caption. 1 to 25 characters."""


@attrs.frozen(kw_only=True, repr=False)
class UrlDefinition(AnyButtonDefinition):
    """A button that opens an address.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "UrlDefinition")
    _tag = "type"
    _tags = ("URL",)

    type: Literal["URL"] = attrs.field(default="URL", metadata={"const": True})
    text: str
    """Caption. 1 to 25 characters."""
    url: str
    """Address of the page; {{1}} at its end is a variable. At most 2000 characters. For example,
    'https://example.com/orders/{{1}}'.
    """
    example: tuple[str, ...] | None = None
    """Example for the variable. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class PhoneDefinition(AnyButtonDefinition):
    """A button that calls a phone number.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PhoneDefinition")
    _tag = "type"
    _tags = ("PHONE_NUMBER",)

    type: Literal["PHONE_NUMBER"] = attrs.field(default="PHONE_NUMBER", metadata={"const": True})
    text: str
    """Caption. 1 to 25 characters."""
    phone_number: str
    """The number. 1 to 20 characters."""


@attrs.frozen(kw_only=True, repr=False)
class CopyCodeDefinition(AnyButtonDefinition):
    """A button that copies a code.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CopyCodeDefinition")
    _tag = "type"
    _tags = ("COPY_CODE",)

    type: Literal["COPY_CODE"] = attrs.field(default="COPY_CODE", metadata={"const": True})
    text: str | None = None
    """Caption, which Meta chooses."""
    example: str | tuple[str, ...]
    """Example of the code. 1 to 20 characters. Advised: at most 15 characters."""


@attrs.frozen(kw_only=True, repr=False)
class FlowDefinition(AnyButtonDefinition):
    """A button that opens a flow.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "FlowDefinition")
    _tag = "type"
    _tags = ("FLOW",)

    type: Literal["FLOW"] = attrs.field(default="FLOW", metadata={"const": True})
    text: str
    """Caption. 1 to 25 characters."""
    flow_id: str | None = None
    """Id of the flow."""
    flow_name: str | None = None
    """Name of the flow."""
    flow_json: str | None = None
    """The flow itself, as JSON text."""
    flow_action: Literal["navigate", "data_exchange"] | None = None
    """Whether the flow begins with a screen, or asks your server."""
    navigate_screen: str | None = None
    """The first screen."""
    icon: Literal["DOCUMENT", "PROMOTION", "REVIEW"] | str | None = None
    """Icon beside the caption. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class OtpDefinition(AnyButtonDefinition):
    """The button of an authentication template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OtpDefinition")
    _tag = "type"
    _tags = ("OTP",)

    type: Literal["OTP"] = attrs.field(default="OTP", metadata={"const": True})
    otp_type: Literal["COPY_CODE", "ONE_TAP", "ZERO_TAP"]
    """How the code comes into the app."""
    text: str | None = None
    """Caption. At most 25 characters."""
    autofill_text: str | None = None
    """Caption where the code is filled in. At most 25 characters."""
    supported_apps: tuple[SupportedApp, ...] | None = None
    """The apps that may have the code, up to 5. Not empty."""
    zero_tap_terms_accepted: bool | None = None
    """Whether you accept the terms for ZERO_TAP."""
    package_name: str | None = None
    """Deprecated: use supported_apps. Name of the package; only up to version 20.0 of the Graph API."""
    signature_hash: str | None = None
    """Deprecated: use supported_apps. Hash of the signature; only up to version 20.0 of the Graph API."""


@attrs.frozen(kw_only=True, repr=False)
class SupportedApp(Model):
    """An app that may have a code.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/authentication-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "SupportedApp")

    package_name: str
    """Name of the package. At most 224 characters. For example, 'com.example.app'."""
    signature_hash: str
    """Hash of the signature; 11 characters. For example, 'K8a/AINcGX7'."""


@attrs.frozen(kw_only=True, repr=False)
class CatalogDefinition(AnyButtonDefinition):
    """A button that opens the catalog.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CatalogDefinition")
    _tag = "type"
    _tags = ("CATALOG",)

    type: Literal["CATALOG"] = attrs.field(default="CATALOG", metadata={"const": True})
    text: str
    """Caption. 1 to 25 characters."""


@attrs.frozen(kw_only=True, repr=False)
class ProductsDefinition(AnyButtonDefinition):
    """A button that opens several products.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductsDefinition")
    _tag = "type"
    _tags = ("MPM",)

    type: Literal["MPM"] = attrs.field(default="MPM", metadata={"const": True})
    text: str
    """Caption. 1 to 25 characters."""


@attrs.frozen(kw_only=True, repr=False)
class ProductDefinition(AnyButtonDefinition):
    """A button that opens a product.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ProductDefinition")
    _tag = "type"
    _tags = ("SPM",)

    type: Literal["SPM"] = attrs.field(default="SPM", metadata={"const": True})
    text: str
    """Caption. 1 to 25 characters."""


@attrs.frozen(kw_only=True, repr=False)
class VoiceCallDefinition(AnyButtonDefinition):
    """A button that calls the business in WhatsApp.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "VoiceCallDefinition")
    _tag = "type"
    _tags = ("VOICE_CALL",)

    type: Literal["VOICE_CALL"] = attrs.field(default="VOICE_CALL", metadata={"const": True})
    text: str
    """Caption. 1 to 25 characters."""


@attrs.frozen(kw_only=True, repr=False)
class OrderDetailsDefinition(AnyButtonDefinition):
    """A button that opens an order.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OrderDetailsDefinition")
    _tag = "type"
    _tags = ("ORDER_DETAILS",)

    type: Literal["ORDER_DETAILS"] = attrs.field(default="ORDER_DETAILS", metadata={"const": True})
    text: str
    """Caption. 1 to 25 characters."""


@attrs.frozen(kw_only=True, repr=False)
class ContactInfoDefinition(AnyButtonDefinition):
    """A button that asks for the phone number.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ContactInfoDefinition")
    _tag = "type"
    _tags = ("REQUEST_CONTACT_INFO",)

    type: Literal["REQUEST_CONTACT_INFO"] = attrs.field(default="REQUEST_CONTACT_INFO", metadata={"const": True})
    text: str
    """Caption. 1 to 25 characters."""


@attrs.frozen(kw_only=True, repr=False)
class CarouselDefinition(AnyDefinition):
    """The cards of a new template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CarouselDefinition")
    _tag = "type"
    _tags = ("CAROUSEL",)

    type: Literal["CAROUSEL"] = attrs.field(default="CAROUSEL", metadata={"const": True})
    cards: tuple[CardDefinition, ...]
    """The cards, 2 to 10, or 2 with products; all with the same parts."""


@attrs.frozen(kw_only=True, repr=False)
class CardDefinition(Model):
    """A card of a new template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CardDefinition")

    components: tuple[CardPart, ...]
    """Header, body and up to 2 buttons."""


@attrs.frozen(kw_only=True, repr=False)
class OfferDefinition(AnyDefinition):
    """The limited offer of a new template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "OfferDefinition")
    _tag = "type"
    _tags = ("LIMITED_TIME_OFFER",)

    type: Literal["LIMITED_TIME_OFFER"] = attrs.field(default="LIMITED_TIME_OFFER", metadata={"const": True})
    limited_time_offer: Offer
    """A limited offer."""


@attrs.frozen(kw_only=True, repr=False)
class Offer(Model):
    """A limited offer.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Offer")

    text: str
    """What it is called. 1 to 16 characters."""
    has_expiration: bool | None = None
    """Whether its end is shown."""


@attrs.frozen(kw_only=True, repr=False)
class CallPermissionDefinition(AnyDefinition):
    """A request for the permission to call, in a new template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CallPermissionDefinition")
    _tag = "type"
    _tags = ("CALL_PERMISSION_REQUEST",)

    type: Literal["CALL_PERMISSION_REQUEST"] = attrs.field(default="CALL_PERMISSION_REQUEST", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class TemplateResult(Model):
    """The template was taken; Meta approves or refuses it later.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateResult")

    id: str
    """Id of the template."""
    status: Literal["PENDING", "APPROVED", "REJECTED"] | str | None = None
    """Its state. Values not listed here pass too."""
    category: Literal["AUTHENTICATION", "MARKETING", "UTILITY"] | str | None = None
    """Its category. Values not listed here pass too."""

    @property
    def status_meaning(self) -> Meaning | None:
        """What `status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "status", self.status)

    @property
    def category_meaning(self) -> Meaning | None:
        """What `category` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "category", self.category)


@attrs.frozen(kw_only=True, repr=False)
class SendResult(Model):
    """The message was accepted; whether it arrives is reported by webhook.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "SendResult")

    messaging_product: Literal["whatsapp"] | None = None
    contacts: tuple[ResultContact, ...] | None = None
    """Who receives it."""
    messages: tuple[ResultMessage, ...]
    """The message. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class SuccessResult(Model):
    """The message is marked as read.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read
    """

    _of = schema_of("ottbuild.providers.whatsapp", "SuccessResult")

    success: bool
    """Always true."""


@attrs.frozen(kw_only=True, repr=False)
class ResultContact(Model):
    """Who receives the message.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ResultContact")

    input: str | None = None
    """The receiver as it was given."""
    wa_id: str | None = None
    """WhatsApp id, or id of the group; absent if sent to a business-scoped id."""
    user_id: str | None = None
    """Business-scoped id, if sent to one."""


@attrs.frozen(kw_only=True, repr=False)
class ResultMessage(Model):
    """The message that was accepted.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ResultMessage")

    id: str
    """Id of the message."""
    group_id: str | None = None
    """Id of the group."""
    message_status: Literal["accepted", "held_for_quality_assessment", "paused"] | str | None = None
    """What becomes of a template message. Values not listed here pass too."""

    @property
    def message_status_meaning(self) -> Meaning | None:
        """What `message_status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "message_status", self.message_status)


@attrs.frozen(kw_only=True, repr=False)
class ErrorResponse(Model):
    """The request was refused.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ErrorResponse")

    error: ErrorDetail
    """Why the request was refused."""


@attrs.frozen(kw_only=True, repr=False)
class ErrorDetail(Model):
    """Why the request was refused.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ErrorDetail")

    message: str | None = None
    """The reason in words; what it says may change."""
    type: str | None = None
    """Family of the error."""
    code: (
        Literal[
            0,
            1,
            2,
            3,
            4,
            10,
            33,
            100,
            190,
            200,
            368,
            2040,
            2046,
            2047,
            80007,
            130429,
            130472,
            130497,
            131000,
            131005,
            131008,
            131009,
            131016,
            131020,
            131021,
            131026,
            131030,
            131031,
            131037,
            131041,
            131042,
            131044,
            131045,
            131047,
            131048,
            131049,
            131050,
            131051,
            131052,
            131053,
            131055,
            131056,
            131057,
            131061,
            131062,
            131063,
            131064,
            131065,
            131070,
            131207,
            131208,
            132000,
            132001,
            132005,
            132007,
            132008,
            132012,
            132015,
            132016,
            132018,
            132021,
            132068,
            132069,
            133004,
            133010,
            134011,
            134100,
            134101,
            134102,
            135000,
            137000,
            138000,
            139200,
        ]
        | int
        | None
    ) = None
    """Code of the error; 138000 to 138018 are about calls. Values not listed here pass too."""
    error_subcode: (
        Literal[2388019, 2388040, 2388047, 2388072, 2388073, 2388293, 2388299, 2388318, 2388330] | int | None
    ) = None
    """Narrows the code down. Values not listed here pass too."""
    error_data: ErrorData | None = None
    """The cause of the error."""
    is_transient: bool | None = None
    """Whether the error is temporary, so that the same request may succeed later."""
    error_user_title: str | None = None
    """Title for the person who made the request, in the language of the request."""
    error_user_msg: str | None = None
    """Text for the person who made the request, in the language of the request."""
    fbtrace_id: str | None = None
    """Id for support requests to Meta."""

    @property
    def code_meaning(self) -> Meaning | None:
        """What `code` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "code", self.code)

    @property
    def error_subcode_meaning(self) -> Meaning | None:
        """What `error_subcode` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "error_subcode", self.error_subcode)

    @property
    def is_transient_meaning(self) -> Meaning | None:
        """What `is_transient` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "is_transient", self.is_transient)


@attrs.frozen(kw_only=True, repr=False)
class ErrorData(Model):
    """The cause of the error.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ErrorData")

    messaging_product: Literal["whatsapp"] | None = None
    details: str | None = None
    """The cause in words."""


@attrs.frozen(kw_only=True, repr=False)
class Webhook(Model):
    """What WhatsApp sends to the webhook.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Webhook")

    object: Literal["whatsapp_business_account"] = attrs.field(
        default="whatsapp_business_account", metadata={"const": True}
    )
    entry: tuple[WebhookEntry, ...] | None = None
    """What happened at each account."""


@attrs.frozen(kw_only=True, repr=False)
class WebhookEntry(Model):
    """What happened at one account.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "WebhookEntry")

    id: str | None = None
    """Id of the WhatsApp Business account."""
    time: int | None = None
    """When it was sent, in seconds since 1970."""
    changes: tuple[Change, ...] | None = None
    """What happened."""


@attrs.frozen(kw_only=True, repr=False)
class MessagesChange(Model):
    """Messages of people, and what becomes of yours.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "MessagesChange")
    _tag = "field"
    _tags = ("messages",)

    value: MessagesValue | None = None
    """Messages of people, and what becomes of yours."""
    field: Literal["messages"] = attrs.field(default="messages", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class CallsChange(Model):
    """Calls.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/reference
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CallsChange")
    _tag = "field"
    _tags = ("calls",)

    value: CallsValue | None = None
    """Calls, and what became of yours."""
    field: Literal["calls"] = attrs.field(default="calls", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class TemplateStatusChange(Model):
    """The state of a template changed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/message_template_status_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateStatusChange")
    _tag = "field"
    _tags = ("message_template_status_update",)

    value: TemplateStatusUpdate | None = None
    """The new state of a template."""
    field: Literal["message_template_status_update"] = attrs.field(
        default="message_template_status_update", metadata={"const": True}
    )


@attrs.frozen(kw_only=True, repr=False)
class TemplateQualityChange(Model):
    """The quality of a template changed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/message_template_quality_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateQualityChange")
    _tag = "field"
    _tags = ("message_template_quality_update",)

    value: TemplateQualityUpdate | None = None
    """The new quality of a template."""
    field: Literal["message_template_quality_update"] = attrs.field(
        default="message_template_quality_update", metadata={"const": True}
    )


@attrs.frozen(kw_only=True, repr=False)
class TemplateComponentsChange(Model):
    """The content of a template changed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/message_template_components_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateComponentsChange")
    _tag = "field"
    _tags = ("message_template_components_update",)

    value: TemplateComponentsUpdate | None = None
    """The new content of a template."""
    field: Literal["message_template_components_update"] = attrs.field(
        default="message_template_components_update", metadata={"const": True}
    )


@attrs.frozen(kw_only=True, repr=False)
class TemplateCategoryChange(Model):
    """The category of a template changed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/template_category_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateCategoryChange")
    _tag = "field"
    _tags = ("template_category_update",)

    value: TemplateCategoryUpdate | None = None
    """The new category of a template."""
    field: Literal["template_category_update"] = attrs.field(
        default="template_category_update", metadata={"const": True}
    )


@attrs.frozen(kw_only=True, repr=False)
class AccountChange(Model):
    """The account changed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AccountChange")
    _tag = "field"
    _tags = ("account_update",)

    value: AccountUpdate | None = None
    """What changed at the account; the event says which of the fields it has."""
    field: Literal["account_update"] = attrs.field(default="account_update", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class AccountAlertChange(Model):
    """Something about the account needs attention.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_alerts
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AccountAlertChange")
    _tag = "field"
    _tags = ("account_alerts",)

    value: AccountAlert | None = None
    """What needs attention."""
    field: Literal["account_alerts"] = attrs.field(default="account_alerts", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class PhoneNumberNameChange(Model):
    """The name of a number was reviewed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/phone_number_name_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PhoneNumberNameChange")
    _tag = "field"
    _tags = ("phone_number_name_update",)

    value: PhoneNumberNameUpdate | None = None
    """The review of a name."""
    field: Literal["phone_number_name_update"] = attrs.field(
        default="phone_number_name_update", metadata={"const": True}
    )


@attrs.frozen(kw_only=True, repr=False)
class PhoneNumberQualityChange(Model):
    """The throughput or the messaging limit of a number changed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/phone_number_quality_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PhoneNumberQualityChange")
    _tag = "field"
    _tags = ("phone_number_quality_update",)

    value: PhoneNumberQualityUpdate | None = None
    """The limits of a number."""
    field: Literal["phone_number_quality_update"] = attrs.field(
        default="phone_number_quality_update", metadata={"const": True}
    )


@attrs.frozen(kw_only=True, repr=False)
class AccountReviewChange(Model):
    """The account was reviewed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_review_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AccountReviewChange")
    _tag = "field"
    _tags = ("account_review_update",)

    value: AccountReview | None = None
    """The review of an account."""
    field: Literal["account_review_update"] = attrs.field(default="account_review_update", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class BusinessCapabilityChange(Model):
    """What the account may do changed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/business_capability_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "BusinessCapabilityChange")
    _tag = "field"
    _tags = ("business_capability_update",)

    value: BusinessCapabilities | None = None
    """What an account may do."""
    field: Literal["business_capability_update"] = attrs.field(
        default="business_capability_update", metadata={"const": True}
    )


@attrs.frozen(kw_only=True, repr=False)
class SecurityChange(Model):
    """The two-step verification of a number changed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/security
    """

    _of = schema_of("ottbuild.providers.whatsapp", "SecurityChange")
    _tag = "field"
    _tags = ("security",)

    value: SecurityUpdate | None = None
    """What happened to the PIN of a number."""
    field: Literal["security"] = attrs.field(default="security", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class PaymentConfigurationChange(Model):
    """A way to be paid changed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/payment_configuration_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentConfigurationChange")
    _tag = "field"
    _tags = ("payment_configuration_update",)

    value: PaymentConfigurationUpdate | None = None
    """The state of a payment configuration."""
    field: Literal["payment_configuration_update"] = attrs.field(
        default="payment_configuration_update", metadata={"const": True}
    )


@attrs.frozen(kw_only=True, repr=False)
class AutomaticEventsChange(Model):
    """Meta has found purchases and leads in chats that began with an ad.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/automatic_events
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AutomaticEventsChange")
    _tag = "field"
    _tags = ("automatic_events",)

    value: AutomaticEventsValue | None = None
    """Purchases and leads."""
    field: Literal["automatic_events"] = attrs.field(default="automatic_events", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class FlowChange(Model):
    """A flow changed, or does not work well.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/flowswebhooks
    """

    _of = schema_of("ottbuild.providers.whatsapp", "FlowChange")
    _tag = "field"
    _tags = ("flows",)

    value: FlowUpdate | None = None
    """What changed at a flow, or does not work well."""
    field: Literal["flows"] = attrs.field(default="flows", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class UserPreferencesChange(Model):
    """People stopped marketing messages, or want them again.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/user_preferences
    """

    _of = schema_of("ottbuild.providers.whatsapp", "UserPreferencesChange")
    _tag = "field"
    _tags = ("user_preferences",)

    value: UserPreferencesValue | None = None
    """What people want to get."""
    field: Literal["user_preferences"] = attrs.field(default="user_preferences", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class MessageEchoesChange(Model):
    """Messages that the business sent with its app.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/smb_message_echoes
    """

    _of = schema_of("ottbuild.providers.whatsapp", "MessageEchoesChange")
    _tag = "field"
    _tags = ("smb_message_echoes",)

    value: MessageEchoesValue | None = None
    """Messages that the business sent with its app."""
    field: Literal["smb_message_echoes"] = attrs.field(default="smb_message_echoes", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class StateSyncChange(Model):
    """Contacts in the app of the business.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/smb_app_state_sync
    """

    _of = schema_of("ottbuild.providers.whatsapp", "StateSyncChange")
    _tag = "field"
    _tags = ("smb_app_state_sync",)

    value: StateSyncValue | None = None
    """Contacts in the app of the business."""
    field: Literal["smb_app_state_sync"] = attrs.field(default="smb_app_state_sync", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class HistoryChange(Model):
    """Older messages in the app of the business.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/history
    """

    _of = schema_of("ottbuild.providers.whatsapp", "HistoryChange")
    _tag = "field"
    _tags = ("history",)

    value: HistoryValue | None = None
    """Older messages in the app of the business."""
    field: Literal["history"] = attrs.field(default="history", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class GroupLifecycleChange(Model):
    """A group was made or deleted.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/webhooks
    """

    _of = schema_of("ottbuild.providers.whatsapp", "GroupLifecycleChange")
    _tag = "field"
    _tags = ("group_lifecycle_update",)

    value: GroupsValue | None = None
    """What happened to groups."""
    field: Literal["group_lifecycle_update"] = attrs.field(default="group_lifecycle_update", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class GroupParticipantsChange(Model):
    """People joined or left a group.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/webhooks
    """

    _of = schema_of("ottbuild.providers.whatsapp", "GroupParticipantsChange")
    _tag = "field"
    _tags = ("group_participants_update",)

    value: GroupsValue | None = None
    """What happened to groups."""
    field: Literal["group_participants_update"] = attrs.field(
        default="group_participants_update", metadata={"const": True}
    )


@attrs.frozen(kw_only=True, repr=False)
class GroupSettingsChange(Model):
    """The settings of a group changed.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/webhooks
    """

    _of = schema_of("ottbuild.providers.whatsapp", "GroupSettingsChange")
    _tag = "field"
    _tags = ("group_settings_update",)

    value: GroupsValue | None = None
    """What happened to groups."""
    field: Literal["group_settings_update"] = attrs.field(default="group_settings_update", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class GroupStatusChange(Model):
    """The state of a group changed.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/webhooks
    """

    _of = schema_of("ottbuild.providers.whatsapp", "GroupStatusChange")
    _tag = "field"
    _tags = ("group_status_update",)

    value: GroupsValue | None = None
    """What happened to groups."""
    field: Literal["group_status_update"] = attrs.field(default="group_status_update", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class NumberMetadata(Model):
    """The number of the business.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "NumberMetadata")

    display_phone_number: str | None = None
    """The number."""
    phone_number_id: str | None = None
    """Its id."""


@attrs.frozen(kw_only=True, repr=False)
class WebhookContact(Model):
    """A person.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "WebhookContact")

    profile: WebhookProfile | None = None
    """The profile of a person."""
    wa_id: str | None = None
    """Id of the person; absent if the person has a username."""
    user_id: str | None = None
    """Id of the person for the business."""
    parent_user_id: str | None = None
    """Id of the person for several businesses."""
    identity_key_hash: str | None = None
    """Hash of the identity key."""


@attrs.frozen(kw_only=True, repr=False)
class WebhookProfile(Model):
    """The profile of a person.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "WebhookProfile")

    name: str | None = None
    """Name of the person."""
    username: str | None = None
    """Username of the person."""


@attrs.frozen(kw_only=True, repr=False)
class MessagesValue(Model):
    """Messages of people, and what becomes of yours.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "MessagesValue")

    messaging_product: Literal["whatsapp"] | None = None
    metadata: NumberMetadata | None = None
    """The number of the business."""
    contacts: tuple[WebhookContact, ...] | None = None
    """The people."""
    messages: tuple[ReceivedMessage, ...] | None = None
    """Messages of people."""
    statuses: tuple[MessageStatus, ...] | None = None
    """What became of your messages."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""


@attrs.frozen(kw_only=True, repr=False)
class WebhookError(Model):
    """What went wrong.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/support/error-codes
    """

    _of = schema_of("ottbuild.providers.whatsapp", "WebhookError")

    code: (
        Literal[
            0,
            1,
            2,
            3,
            4,
            10,
            33,
            100,
            190,
            200,
            368,
            2040,
            2046,
            2047,
            80007,
            130429,
            130472,
            130497,
            131000,
            131005,
            131008,
            131009,
            131016,
            131020,
            131021,
            131026,
            131030,
            131031,
            131037,
            131041,
            131042,
            131044,
            131045,
            131047,
            131048,
            131049,
            131050,
            131051,
            131052,
            131053,
            131055,
            131056,
            131057,
            131061,
            131062,
            131063,
            131064,
            131065,
            131070,
            131207,
            131208,
            132000,
            132001,
            132005,
            132007,
            132008,
            132012,
            132015,
            132016,
            132018,
            132021,
            132068,
            132069,
            133004,
            133010,
            134011,
            134100,
            134101,
            134102,
            135000,
            137000,
            138000,
            139200,
        ]
        | int
        | None
    ) = None
    """Code of the error. Values not listed here pass too."""
    title: str | None = None
    """The error in short."""
    message: str | None = None
    """The error in words."""
    error_data: ErrorData | None = None
    """The cause of the error."""
    href: str | None = None
    """The page about it."""

    @property
    def code_meaning(self) -> Meaning | None:
        """What `code` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "code", self.code)


@attrs.frozen(kw_only=True, repr=False)
class ReceivedContext(Model):
    """What a message answers, or where it comes from.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/text
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedContext")

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Who sent what it answers."""
    id: str | None = None
    """Id of what it answers."""
    forwarded: bool | None = None
    """Whether it is forwarded."""
    frequently_forwarded: bool | None = None
    """Whether it was forwarded many times."""
    referred_product: ReceivedProduct | None = None
    """The product that a person asks about."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedProduct(Model):
    """The product that a person asks about.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/text
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedProduct")

    catalog_id: str | None = None
    """Id of the catalog."""
    product_retailer_id: str | None = None
    """Your own id of the product."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedReferral(Model):
    """The ad or the post that a person came by.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/text
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedReferral")

    source_url: str | None = None
    """Its address."""
    source_id: str | None = None
    """Its id."""
    source_type: str | None = None
    """What it is."""
    headline: str | None = None
    """Its title."""
    body: str | None = None
    """Its text."""
    media_type: str | None = None
    """Kind of its picture."""
    image_url: str | None = None
    """Where its image is."""
    video_url: str | None = None
    """Where its video is."""
    thumbnail_url: str | None = None
    """Where a small picture of it is."""
    ctwa_clid: str | None = None
    """Id of the click."""
    welcome_message: ReferralGreeting | None = None
    """The greeting of an ad."""


@attrs.frozen(kw_only=True, repr=False)
class ReferralGreeting(Model):
    """The greeting of an ad.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/text
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReferralGreeting")

    text: str | None = None
    """The text."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedIdentity(Model):
    """The identity key of a person.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedIdentity")

    acknowledged: bool | None = None
    """Whether it is confirmed."""
    created_timestamp: str | int | None = None
    """When it was made."""
    hash: str | None = None
    """Its hash."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedText(Model):
    """A text.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/text
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedText")
    _tag = "type"
    _tags = ("text",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    text: ReceivedTextBody | None = None
    """The text."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedTextBody(Model):
    """The text.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/text
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedTextBody")

    body: str | None = None
    """The text."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedImage(Model):
    """An image.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/image
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedImage")
    _tag = "type"
    _tags = ("image",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    image: ReceivedMedia | None = None
    """A file."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedVideo(Model):
    """A video.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/video
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedVideo")
    _tag = "type"
    _tags = ("video",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["video"] = attrs.field(default="video", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    video: ReceivedMedia | None = None
    """A file."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedAudio(Model):
    """A sound or a voice message.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/audio
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedAudio")
    _tag = "type"
    _tags = ("audio",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["audio"] = attrs.field(default="audio", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    audio: ReceivedMedia | None = None
    """A file."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedDocument(Model):
    """A document.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/document
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedDocument")
    _tag = "type"
    _tags = ("document",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["document"] = attrs.field(default="document", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    document: ReceivedMedia | None = None
    """A file."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedSticker(Model):
    """A sticker.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/sticker
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedSticker")
    _tag = "type"
    _tags = ("sticker",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["sticker"] = attrs.field(default="sticker", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    sticker: ReceivedMedia | None = None
    """A file."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedMedia(Model):
    """A file.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/image
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedMedia")

    id: str | None = None
    """Id by which the file is fetched."""
    mime_type: str | None = None
    """Its type."""
    sha256: str | None = None
    """Its hash."""
    url: str | None = None
    """Where it is; for a while."""
    caption: str | None = None
    """The text below it."""
    filename: str | None = None
    """Its name."""
    voice: bool | None = None
    """Whether it was recorded as a voice message."""
    animated: bool | None = None
    """Whether it moves."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedLocation(Model):
    """A place.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/location
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedLocation")
    _tag = "type"
    _tags = ("location",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["location"] = attrs.field(default="location", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    location: ReceivedPlace | None = None
    """Where the place is."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedPlace(Model):
    """Where the place is.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/location
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedPlace")

    latitude: float | None = None
    """Its latitude."""
    longitude: float | None = None
    """Its longitude."""
    name: str | None = None
    """Its name."""
    address: str | None = None
    """Its address."""
    url: str | None = None
    """Its page."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedContacts(Model):
    """Contacts.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/contacts
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedContacts")
    _tag = "type"
    _tags = ("contacts",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["contacts"] = attrs.field(default="contacts", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    contacts: tuple[ReceivedContact, ...] | None = None
    """The contacts."""
    origin: str | None = None
    """Why it was sent."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedContact(Model):
    """A contact; its fields are those of a contact that is sent.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/contacts
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedContact")

    name: Mapping[str, Any] | None = None
    """The names."""
    phones: tuple[Mapping[str, Any], ...] | None = None
    """The phone numbers."""
    emails: tuple[Mapping[str, Any], ...] | None = None
    """The e-mail addresses."""
    addresses: tuple[Mapping[str, Any], ...] | None = None
    """The addresses."""
    urls: tuple[Mapping[str, Any], ...] | None = None
    """The web pages."""
    org: Mapping[str, Any] | None = None
    """The company."""
    birthday: str | None = None
    """The birthday."""
    vcard: str | None = None
    """The contact as a vCard."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("name", "org"))


@attrs.frozen(kw_only=True, repr=False)
class ReceivedReaction(Model):
    """An emoji on a message, or its removal.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/reaction
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedReaction")
    _tag = "type"
    _tags = ("reaction",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["reaction"] = attrs.field(default="reaction", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    reaction: ReceivedReactionDetails | None = None
    """The emoji."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedReactionDetails(Model):
    """The emoji.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/reaction
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedReactionDetails")

    message_id: str | None = None
    """Id of the message."""
    emoji: str | None = None
    """The emoji; absent or empty if it was removed."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedInteractive(Model):
    """What a person tapped or filled in.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/interactive
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedInteractive")
    _tag = "type"
    _tags = ("interactive",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["interactive"] = attrs.field(default="interactive", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    interactive: ReceivedReply | None = None
    """What was tapped or filled in; the type says which of the fields it has."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedReply(Model):
    """What was tapped or filled in; the type says which of the fields it has.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/interactive
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedReply")

    type: str | None = None
    """Kind of the reply."""
    button_reply: ReceivedChoice | None = None
    """The button or the row that was tapped."""
    list_reply: ReceivedChoice | None = None
    """The button or the row that was tapped."""
    nfm_reply: ReceivedForm | None = None
    """What was filled in."""
    call_permission_reply: ReceivedCallPermission | None = None
    """Whether the person may be called."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedChoice(Model):
    """The button or the row that was tapped.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/interactive
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedChoice")

    id: str | None = None
    """Your own id of it."""
    title: str | None = None
    """The text on it."""
    description: str | None = None
    """The description of the row."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedForm(Model):
    """What was filled in.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/flowswebhooks
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedForm")

    name: str | None = None
    """What it is."""
    body: str | None = None
    """What the person sees."""
    response_json: str | None = None
    """The answers, as JSON text."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedCallPermission(Model):
    """Whether the person may be called.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/reference
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedCallPermission")

    response: Literal["accept", "reject"] | None = None
    """Whether the person may be called."""
    is_permanent: bool | None = None
    """Whether it holds for good."""
    expiration_timestamp: int | str | None = None
    """Until when, in seconds since 1970."""
    response_source: Literal["user_action", "automatic"] | None = None
    """Who answered."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedButton(Model):
    """A tap on a quick reply of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/button
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedButton")
    _tag = "type"
    _tags = ("button",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    button: ReceivedButtonTap | None = None
    """The button."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedButtonTap(Model):
    """The button.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/button
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedButtonTap")

    payload: str | None = None
    """The text that you gave it."""
    text: str | None = None
    """The text on it."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedOrder(Model):
    """An order.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/order
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedOrder")
    _tag = "type"
    _tags = ("order",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["order"] = attrs.field(default="order", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    order: ReceivedCart | None = None
    """What is ordered."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedCart(Model):
    """What is ordered.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/order
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedCart")

    catalog_id: str | None = None
    """Id of the catalog."""
    text: str | None = None
    """A text beside it."""
    product_items: tuple[ReceivedCartItem, ...] | None = None
    """The products."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedCartItem(Model):
    """A product that is ordered.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/order
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedCartItem")

    product_retailer_id: str | None = None
    """Your own id of the product."""
    quantity: int | str | None = None
    """How many."""
    item_price: float | str | None = None
    """Price of one."""
    currency: str | None = None
    """The currency."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedSystem(Model):
    """A person changed the number, the user id or the identity.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/system
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedSystem")
    _tag = "type"
    _tags = ("system",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["system"] = attrs.field(default="system", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    system: ReceivedSystemEvent | None = None
    """What changed."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedSystemEvent(Model):
    """What changed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/system
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedSystemEvent")

    type: str | None = None
    """What changed."""
    body: str | None = None
    """What changed, in words."""
    wa_id: str | None = None
    """The new id of the person."""
    new_wa_id: str | None = None
    """The new id of the person, in older versions."""
    user_id: str | None = None
    """The new id of the person for the business."""
    previous_user_id: str | None = None
    """The old id of the person for the business."""
    parent_user_id: str | None = None
    """The new id of the person for several businesses."""
    identity: str | None = None
    """Hash of the identity key."""
    customer: str | None = None
    """The old id of the person, in older versions."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedUnsupported(Model):
    """A message that the API has no form for; the errors say why.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/unsupported
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedUnsupported")
    _tag = "type"
    _tags = ("unsupported",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["unsupported"] = attrs.field(default="unsupported", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    unsupported: ReceivedUnsupportedType | None = None
    """What it would have been."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedUnsupportedType(Model):
    """What it would have been.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/unsupported
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedUnsupportedType")

    type: str | None = None
    """Kind of the message."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedEdit(Model):
    """A message was changed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/edit
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedEdit")
    _tag = "type"
    _tags = ("edit",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["edit"] = attrs.field(default="edit", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    edit: ReceivedEditDetails | None = None
    """The new message."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedEditDetails(Model):
    """The new message.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/edit
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedEditDetails")

    original_message_id: str | None = None
    """Id of the message that was changed."""
    message: ReceivedMessage | None = None
    """A message of a person."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedRevoke(Model):
    """A message was deleted.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/revoke
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedRevoke")
    _tag = "type"
    _tags = ("revoke",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["revoke"] = attrs.field(default="revoke", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""
    revoke: ReceivedRevokeDetails | None = None
    """The message."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedRevokeDetails(Model):
    """The message.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/revoke
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedRevokeDetails")

    original_message_id: str | None = None
    """Id of the message that was deleted."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedRequestWelcome(Model):
    """A person opened the chat for the first time.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/overview
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ReceivedRequestWelcome")
    _tag = "type"
    _tags = ("request_welcome",)

    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Phone number of the person."""
    from_user_id: str | None = None
    """Id of the person for the business."""
    from_parent_user_id: str | None = None
    """Id of the person for several businesses."""
    to: str | None = None
    """Phone number of the person; if the business sent it."""
    to_user_id: str | None = None
    """Id of the person for the business; if the business sent it."""
    to_parent_user_id: str | None = None
    """Id of the person for several businesses; if the business sent it."""
    id: str | None = None
    """Id of the message."""
    timestamp: str | None = None
    """When it was sent, in seconds since 1970."""
    type: Literal["request_welcome"] = attrs.field(default="request_welcome", metadata={"const": True})
    """Kind of the message."""
    group_id: str | None = None
    """Id of the group."""
    context: ReceivedContext | None = None
    """What a message answers, or where it comes from."""
    referral: ReceivedReferral | None = None
    """The ad or the post that a person came by."""
    identity: ReceivedIdentity | None = None
    """The identity key of a person."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""
    history_context: HistoryContext | None = None
    """The state of an older message."""


@attrs.frozen(kw_only=True, repr=False)
class MessageStatus(Model):
    """What became of a message or a call.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status
    """

    _of = schema_of("ottbuild.providers.whatsapp", "MessageStatus")

    id: str | None = None
    """Id of the message or the call."""
    type: str | None = None
    """What it is about: call, payment, or nothing for a message."""
    status: (
        Literal[
            "sent", "delivered", "read", "played", "failed", "RINGING", "ACCEPTED", "REJECTED", "captured", "pending"
        ]
        | str
        | None
    ) = None
    """The state. Values not listed here pass too."""
    timestamp: str | None = None
    """When it happened, in seconds since 1970."""
    recipient_id: str | None = None
    """Who it was sent to."""
    recipient_user_id: str | None = None
    """Id of that person for the business."""
    recipient_parent_user_id: str | None = None
    """Id of that person for several businesses."""
    recipient_type: str | None = None
    """group if it was sent to a group."""
    recipient_participant_id: str | None = None
    """The person in the group."""
    recipient_identity_key_hash: str | None = None
    """Hash of the identity key."""
    biz_opaque_callback_data: str | None = None
    """Text of your own from the request."""
    conversation: Conversation | None = None
    """The conversation that a message is in."""
    pricing: Pricing | None = None
    """What a message costs."""
    payment: PaymentReport | None = None
    """The payment of an order."""
    errors: tuple[WebhookError, ...] | None = None
    """Why it failed."""

    @property
    def status_meaning(self) -> Meaning | None:
        """What `status` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "status", self.status)


@attrs.frozen(kw_only=True, repr=False)
class PaymentReport(Model):
    """The payment of an order.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentReport")

    reference_id: str | None = None
    """The id that you gave the order."""
    receipt: str | None = None
    """The receipt that you gave the gateway."""
    amount: PaidAmount | None = None
    """An amount."""
    currency: str | None = None
    """The currency."""
    transaction: PaymentTransaction | None = None
    """A try to pay."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentTransaction(Model):
    """A try to pay.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentTransaction")

    id: str | None = None
    """Its id at the gateway."""
    type: str | None = None
    """The gateway."""
    status: str | None = None
    """Its state."""
    created_timestamp: int | str | None = None
    """When it began, in seconds since 1970."""
    updated_timestamp: int | str | None = None
    """When it changed, in seconds since 1970."""
    amount: PaidAmount | None = None
    """An amount."""
    currency: str | None = None
    """The currency."""
    refunds: tuple[PaymentRefund, ...] | Unset | None = UNSET
    """What was paid back."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentRefund(Model):
    """An amount that was paid back.

    See https://developers.kaleyra.io/docs/whatsapp-payments-webhook
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentRefund")

    id: str | None = None
    """Its id at the gateway."""
    amount: PaidAmount | None = None
    """An amount."""
    speed_processed: str | None = None
    """How fast it was paid back."""
    status: str | None = None
    """Its state."""
    created_timestamp: int | str | None = None
    """When it began, in seconds since 1970."""
    updated_timestamp: int | str | None = None
    """When it changed, in seconds since 1970."""


@attrs.frozen(kw_only=True, repr=False)
class PaidAmount(Model):
    """An amount.

    See https://developers.kaleyra.io/docs/whatsapp-payments-webhook
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaidAmount")

    value: int | None = None
    """The amount times the offset."""
    offset: int | None = None
    """What to divide the value by."""


@attrs.frozen(kw_only=True, repr=False)
class Conversation(Model):
    """The conversation that a message is in.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Conversation")

    id: str | None = None
    """Id of the conversation."""
    expiration_timestamp: str | int | None = None
    """When it ends, in seconds since 1970."""
    origin: ConversationOrigin | None = None
    """How a conversation began."""


@attrs.frozen(kw_only=True, repr=False)
class ConversationOrigin(Model):
    """How a conversation began.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status
    """

    _of = schema_of("ottbuild.providers.whatsapp", "ConversationOrigin")

    type: str | None = None
    """Its category."""


@attrs.frozen(kw_only=True, repr=False)
class Pricing(Model):
    """What a message costs.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/messages/status
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Pricing")

    billable: bool | None = None
    """Whether it is billed."""
    pricing_model: str | None = None
    """How it is billed, such as PMP for each message."""
    type: str | None = None
    """Why it is free, or regular."""
    category: str | None = None
    """The category of the price."""


@attrs.frozen(kw_only=True, repr=False)
class CallsValue(Model):
    """Calls, and what became of yours.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/reference
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CallsValue")

    messaging_product: Literal["whatsapp"] | None = None
    metadata: NumberMetadata | None = None
    """The number of the business."""
    contacts: tuple[WebhookContact, ...] | None = None
    """The people."""
    calls: tuple[Call, ...] | None = None
    """Calls."""
    statuses: tuple[MessageStatus, ...] | None = None
    """The state of your calls."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""


@attrs.frozen(kw_only=True, repr=False)
class Call(Model):
    """A call that begins or ends.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/reference
    """

    _of = schema_of("ottbuild.providers.whatsapp", "Call")

    id: str | None = None
    """Id of the call."""
    from_: str | None = attrs.field(default=None, metadata={"wire": "from"})
    """Who calls."""
    from_user_id: str | None = None
    """Id of that person for the business."""
    to: str | None = None
    """Who is called."""
    to_user_id: str | None = None
    """Id of that person for the business."""
    event: Literal["connect", "terminate"] | None = None
    """Whether it begins or ends."""
    timestamp: str | None = None
    """When it happened, in seconds since 1970."""
    direction: Literal["USER_INITIATED", "BUSINESS_INITIATED"] | None = None
    """Who began it."""
    session: CallSession | None = None
    """The description of the session."""
    status: str | None = None
    """How it ended."""
    start_time: str | None = None
    """When it began, in seconds since 1970."""
    end_time: str | None = None
    """When it ended, in seconds since 1970."""
    duration: int | None = None
    """How many seconds it took."""
    biz_opaque_callback_data: str | None = None
    """Text of your own from the request."""
    cta_payload: str | None = None
    """The text that you gave the button."""


@attrs.frozen(kw_only=True, repr=False)
class CallSession(Model):
    """The description of the session.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/reference
    """

    _of = schema_of("ottbuild.providers.whatsapp", "CallSession")

    sdp_type: Literal["offer", "answer"] | None = None
    """Whether it is offered or answered."""
    sdp: str | None = None
    """The description, by RFC 8866."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateStatusUpdate(Model):
    """The new state of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/message_template_status_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateStatusUpdate")

    event: (
        Literal[
            "APPROVED",
            "ARCHIVED",
            "UNARCHIVED",
            "DELETED",
            "DISABLED",
            "FLAGGED",
            "IN_APPEAL",
            "LIMIT_EXCEEDED",
            "LOCKED",
            "PAUSED",
            "PENDING",
            "REINSTATED",
            "PENDING_DELETION",
            "REJECTED",
        ]
        | str
        | None
    ) = None
    """The new state. Values not listed here pass too."""
    message_template_id: int | str | None = None
    """Id of the template."""
    message_template_name: str | None = None
    """Name of the template."""
    message_template_language: str | None = None
    """Language of the template."""
    reason: str | Unset | None = UNSET
    """Why it was not approved; NONE if it is paused."""
    message_template_category: str | None = None
    """Category of the template."""
    disable_info: TemplateDisabling | None = None
    """When a template was switched off."""
    other_info: TemplateNote | None = None
    """Why a template was paused or locked."""
    rejection_info: TemplateRejection | None = None
    """Why a template was not approved."""

    @property
    def event_meaning(self) -> Meaning | None:
        """What `event` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "event", self.event)


@attrs.frozen(kw_only=True, repr=False)
class TemplateDisabling(Model):
    """When a template was switched off.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/message_template_status_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateDisabling")

    disable_date: str | int | None = None
    """When, in seconds since 1970."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateNote(Model):
    """Why a template was paused or locked.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/message_template_status_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateNote")

    title: str | None = None
    """What happened."""
    description: str | None = None
    """Why, in words."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateRejection(Model):
    """Why a template was not approved.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/message_template_status_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateRejection")

    reason: str | None = None
    """Why, in words."""
    recommendation: str | None = None
    """What to do."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateQualityUpdate(Model):
    """The new quality of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/message_template_quality_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateQualityUpdate")

    previous_quality_score: Literal["GREEN", "YELLOW", "RED", "UNKNOWN"] | None = None
    """The old quality."""
    new_quality_score: Literal["GREEN", "YELLOW", "RED", "UNKNOWN"] | None = None
    """The new quality."""
    message_template_id: int | str | None = None
    """Id of the template."""
    message_template_name: str | None = None
    """Name of the template."""
    message_template_language: str | None = None
    """Language of the template."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateComponentsUpdate(Model):
    """The new content of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/message_template_components_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateComponentsUpdate")

    message_template_id: int | str | None = None
    """Id of the template."""
    message_template_name: str | None = None
    """Name of the template."""
    message_template_language: str | None = None
    """Language of the template."""
    message_template_element: str | None = None
    """The text."""
    message_template_title: str | None = None
    """The header."""
    message_template_footer: str | None = None
    """The footer."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateCategoryUpdate(Model):
    """The new category of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/template_category_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "TemplateCategoryUpdate")

    message_template_id: int | str | None = None
    """Id of the template."""
    message_template_name: str | None = None
    """Name of the template."""
    message_template_language: str | None = None
    """Language of the template."""
    previous_category: str | None = None
    """The old category."""
    new_category: str | None = None
    """The category now."""
    correct_category: str | None = None
    """The category that it will get."""
    category_update_timestamp: int | None = None
    """When it will get that, in seconds since 1970."""


@attrs.frozen(kw_only=True, repr=False)
class AccountUpdate(Model):
    """What changed at the account; the event says which of the fields it has.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AccountUpdate")

    event: str | None = None
    """What changed."""
    country: str | None = None
    """The country of the business."""
    waba_info: AccountInfo | None = None
    """The account, and those who work with it."""
    violation_info: AccountViolation | None = None
    """The policy that was not kept."""
    ban_info: AccountBan | None = None
    """Whether the account is banned."""
    restriction_info: tuple[AccountRestriction, ...] | None = None
    """What the account may not do."""
    auth_international_rate_eligibility: AuthInternationalRate | None = None
    """Where the international rate for authentication holds."""
    volume_tier_info: VolumeTier | None = None
    """The tier of prices that was reached."""
    partner_client_certification_info: PartnerCertification | None = None
    """The verification of a business by a partner."""
    disconnection_info: AccountDisconnection | None = None
    """Why the app was disconnected."""


@attrs.frozen(kw_only=True, repr=False)
class AccountInfo(Model):
    """The account, and those who work with it.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AccountInfo")

    waba_id: str | None = None
    """Id of the account."""
    owner_business_id: str | None = None
    """Id of its business."""
    partner_app_id: str | None = None
    """Id of the app of a partner."""
    solution_id: str | None = None
    """Id of the solution."""
    solution_partner_business_ids: tuple[str, ...] | None = None
    """Ids of the businesses of the partners."""
    ad_account_linked: str | None = None
    """Id of the account for ads."""


@attrs.frozen(kw_only=True, repr=False)
class AccountViolation(Model):
    """The policy that was not kept.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AccountViolation")

    violation_type: str | None = None
    """What it is about."""


@attrs.frozen(kw_only=True, repr=False)
class AccountBan(Model):
    """Whether the account is banned.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AccountBan")

    waba_ban_state: str | None = None
    """The state."""
    waba_ban_date: str | None = None
    """Since when."""


@attrs.frozen(kw_only=True, repr=False)
class AccountRestriction(Model):
    """Something that the account may not do.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AccountRestriction")

    restriction_type: str | None = None
    """What it may not do."""
    expiration: int | str | None = None
    """Until when, in seconds since 1970."""


@attrs.frozen(kw_only=True, repr=False)
class AuthInternationalRate(Model):
    """Where the international rate for authentication holds.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AuthInternationalRate")

    start_time: int | None = None
    """Since when, in seconds since 1970."""
    exception_countries: tuple[RateException, ...] | None = None
    """Where it begins at another time."""


@attrs.frozen(kw_only=True, repr=False)
class RateException(Model):
    """A country where the rate begins at another time.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "RateException")

    country_code: str | None = None
    """The country."""
    start_time: int | None = None
    """Since when, in seconds since 1970."""


@attrs.frozen(kw_only=True, repr=False)
class VolumeTier(Model):
    """The tier of prices that was reached.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "VolumeTier")

    tier_update_time: int | None = None
    """When, in seconds since 1970."""
    pricing_category: str | None = None
    """The category."""
    tier: str | None = None
    """From how many messages to how many."""
    effective_month: str | None = None
    """The month that it holds for."""
    region: str | None = None
    """Where it holds."""


@attrs.frozen(kw_only=True, repr=False)
class PartnerCertification(Model):
    """The verification of a business by a partner.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PartnerCertification")

    client_business_id: str | None = None
    """Id of the business."""
    status: str | None = None
    """The state."""
    rejection_reasons: tuple[str, ...] | None = None
    """Why not."""


@attrs.frozen(kw_only=True, repr=False)
class AccountDisconnection(Model):
    """Why the app was disconnected.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AccountDisconnection")

    reason: str | None = None
    """Why."""
    initiated_by: str | None = None
    """By whom."""


@attrs.frozen(kw_only=True, repr=False)
class AccountAlert(Model):
    """What needs attention.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_alerts
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AccountAlert")

    entity_type: str | None = None
    """What it is about."""
    entity_id: str | int | None = None
    """Id of that."""
    alert_info: AlertInfo | None = None
    """The alert."""


@attrs.frozen(kw_only=True, repr=False)
class AlertInfo(Model):
    """The alert.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_alerts
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AlertInfo")

    alert_severity: Literal["CRITICAL", "WARNING", "INFORMATIONAL"] | None = None
    """How bad it is."""
    alert_status: str | None = None
    """Whether it still holds."""
    alert_type: str | None = None
    """What it is."""
    alert_description: str | None = None
    """What it is, in words."""


@attrs.frozen(kw_only=True, repr=False)
class PhoneNumberNameUpdate(Model):
    """The review of a name.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/phone_number_name_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PhoneNumberNameUpdate")

    display_phone_number: str | None = None
    """The number."""
    decision: Literal["APPROVED", "DEFERRED", "PENDING", "REJECTED"] | None = None
    """The decision."""
    requested_verified_name: str | None = None
    """The name."""
    rejection_reason: str | Unset | None = UNSET
    """Why not; null if it is approved."""


@attrs.frozen(kw_only=True, repr=False)
class PhoneNumberQualityUpdate(Model):
    """The limits of a number.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/phone_number_quality_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PhoneNumberQualityUpdate")

    display_phone_number: str | None = None
    """The number."""
    event: str | None = None
    """What happened."""
    old_limit: str | None = None
    """The old messaging limit."""
    current_limit: str | None = None
    """The messaging limit or the throughput; to be removed."""
    max_daily_conversations_per_business: str | int | None = None
    """The messaging limit of the business portfolio."""


@attrs.frozen(kw_only=True, repr=False)
class AccountReview(Model):
    """The review of an account.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/account_review_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AccountReview")

    decision: Literal["APPROVED", "REJECTED", "PENDING", "DEFERRED"] | str | None = None
    """The decision. Values not listed here pass too."""

    @property
    def decision_meaning(self) -> Meaning | None:
        """What `decision` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "decision", self.decision)


@attrs.frozen(kw_only=True, repr=False)
class BusinessCapabilities(Model):
    """What an account may do.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/business_capability_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "BusinessCapabilities")

    max_daily_conversation_per_phone: int | str | None = None
    """The messaging limit; to be removed."""
    max_daily_conversations_per_business: int | str | None = None
    """The messaging limit; -1 for none."""
    max_phone_numbers_per_business: int | str | None = None
    """How many numbers the business portfolio may have."""
    max_phone_numbers_per_waba: int | str | None = None
    """How many numbers the account may have."""


@attrs.frozen(kw_only=True, repr=False)
class SecurityUpdate(Model):
    """What happened to the PIN of a number.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/security
    """

    _of = schema_of("ottbuild.providers.whatsapp", "SecurityUpdate")

    display_phone_number: str | None = None
    """The number."""
    event: Literal["PIN_CHANGED", "PIN_RESET_REQUEST"] | str | None = None
    """What happened. Values not listed here pass too."""
    requester: str | None = None
    """Id of the person who did it."""

    @property
    def event_meaning(self) -> Meaning | None:
        """What `event` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "event", self.event)


@attrs.frozen(kw_only=True, repr=False)
class PaymentConfigurationUpdate(Model):
    """The state of a payment configuration.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/payment_configuration_update
    """

    _of = schema_of("ottbuild.providers.whatsapp", "PaymentConfigurationUpdate")

    configuration_name: str | None = None
    """Its name."""
    provider_name: str | None = None
    """The payment gateway."""
    provider_mid: str | None = None
    """Id of the account at the gateway."""
    status: str | None = None
    """Its state."""
    created_timestamp: int | str | None = None
    """When it was made, in seconds since 1970."""
    updated_timestamp: int | str | None = None
    """When it was changed, in seconds since 1970."""


@attrs.frozen(kw_only=True, repr=False)
class AutomaticEventsValue(Model):
    """Purchases and leads.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/automatic_events
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AutomaticEventsValue")

    messaging_product: Literal["whatsapp"] | None = None
    metadata: NumberMetadata | None = None
    """The number of the business."""
    contacts: tuple[WebhookContact, ...] | None = None
    """The people."""
    automatic_events: tuple[AutomaticEvent, ...] | None = None
    """What Meta has found."""


@attrs.frozen(kw_only=True, repr=False)
class AutomaticEvent(Model):
    """A purchase or a lead.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/automatic_events
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AutomaticEvent")

    id: str | None = None
    """Id of the message."""
    event_name: str | None = None
    """What it is."""
    timestamp: int | str | None = None
    """When it happened, in seconds since 1970."""
    ctwa_clid: str | None = None
    """Id of the click on the ad."""
    custom_data: AutomaticEventData | None = None
    """The amount of a purchase."""


@attrs.frozen(kw_only=True, repr=False)
class AutomaticEventData(Model):
    """The amount of a purchase.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/automatic_events
    """

    _of = schema_of("ottbuild.providers.whatsapp", "AutomaticEventData")

    currency: str | None = None
    """The currency."""
    value: float | None = None
    """The amount."""


@attrs.frozen(kw_only=True, repr=False)
class FlowUpdate(Model):
    """What changed at a flow, or does not work well.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/flowswebhooks
    """

    _of = schema_of("ottbuild.providers.whatsapp", "FlowUpdate")

    event: str | None = None
    """What happened."""
    flow_id: str | None = None
    """Id of the flow."""
    message: str | None = None
    """What happened, in words."""
    old_status: str | None = None
    """The old state."""
    new_status: str | None = None
    """The new state."""
    threshold: float | None = None
    """The limit that was passed."""
    alert_state: str | None = None
    """Whether the alert still holds."""


@attrs.frozen(kw_only=True, repr=False)
class UserPreferencesValue(Model):
    """What people want to get.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/user_preferences
    """

    _of = schema_of("ottbuild.providers.whatsapp", "UserPreferencesValue")

    messaging_product: Literal["whatsapp"] | None = None
    metadata: NumberMetadata | None = None
    """The number of the business."""
    contacts: tuple[WebhookContact, ...] | None = None
    """The people."""
    user_preferences: tuple[UserPreference, ...] | None = None
    """What people want to get."""


@attrs.frozen(kw_only=True, repr=False)
class UserPreference(Model):
    """What a person wants to get.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/user_preferences
    """

    _of = schema_of("ottbuild.providers.whatsapp", "UserPreference")

    wa_id: str | None = None
    """Id of the person."""
    user_id: str | None = None
    """Id of the person for the business."""
    detail: str | None = None
    """What the person wants, in words."""
    category: str | None = None
    """What it is about."""
    value: Literal["stop", "resume"] | None = None
    """Whether the person wants it."""
    timestamp: int | None = None
    """When, in seconds since 1970."""


@attrs.frozen(kw_only=True, repr=False)
class MessageEchoesValue(Model):
    """Messages that the business sent with its app.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/smb_message_echoes
    """

    _of = schema_of("ottbuild.providers.whatsapp", "MessageEchoesValue")

    messaging_product: Literal["whatsapp"] | None = None
    metadata: NumberMetadata | None = None
    """The number of the business."""
    contacts: tuple[WebhookContact, ...] | None = None
    """The people."""
    message_echoes: tuple[ReceivedMessage, ...] | None = None
    """The messages."""


@attrs.frozen(kw_only=True, repr=False)
class StateSyncValue(Model):
    """Contacts in the app of the business.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/smb_app_state_sync
    """

    _of = schema_of("ottbuild.providers.whatsapp", "StateSyncValue")

    messaging_product: Literal["whatsapp"] | None = None
    metadata: NumberMetadata | None = None
    """The number of the business."""
    contacts: tuple[WebhookContact, ...] | None = None
    """The people."""
    state_sync: tuple[StateSync, ...] | None = None
    """The contacts."""


@attrs.frozen(kw_only=True, repr=False)
class StateSync(Model):
    """A contact that was added, changed or removed.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/smb_app_state_sync
    """

    _of = schema_of("ottbuild.providers.whatsapp", "StateSync")

    type: str | None = None
    """What it is."""
    contact: SyncedContact | None = None
    """A contact in the app."""
    action: Literal["add", "remove"] | None = None
    """Whether it was removed."""
    metadata: Mapping[str, Any] | None = None
    """When it happened."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("metadata",))


@attrs.frozen(kw_only=True, repr=False)
class SyncedContact(Model):
    """A contact in the app.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/smb_app_state_sync
    """

    _of = schema_of("ottbuild.providers.whatsapp", "SyncedContact")

    full_name: str | None = None
    """The whole name."""
    first_name: str | None = None
    """The first name."""
    phone_number: str | None = None
    """The phone number."""


@attrs.frozen(kw_only=True, repr=False)
class HistoryValue(Model):
    """Older messages in the app of the business.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/history
    """

    _of = schema_of("ottbuild.providers.whatsapp", "HistoryValue")

    messaging_product: Literal["whatsapp"] | None = None
    metadata: NumberMetadata | None = None
    """The number of the business."""
    contacts: tuple[WebhookContact, ...] | None = None
    """The people."""
    history: tuple[HistoryChunk, ...] | None = None
    """The messages, in parts."""


@attrs.frozen(kw_only=True, repr=False)
class HistoryChunk(Model):
    """A part of the older messages; errors if the business does not share them.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/history
    """

    _of = schema_of("ottbuild.providers.whatsapp", "HistoryChunk")

    metadata: HistoryMetadata | None = None
    """Which part it is."""
    threads: tuple[HistoryThread, ...] | None = None
    """The chats."""
    errors: tuple[WebhookError, ...] | None = None
    """Why there are none."""


@attrs.frozen(kw_only=True, repr=False)
class HistoryMetadata(Model):
    """Which part it is.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/history
    """

    _of = schema_of("ottbuild.providers.whatsapp", "HistoryMetadata")

    phase: int | str | None = None
    """Number of the phase."""
    chunk_order: int | str | None = None
    """Number of the part."""
    progress: int | str | None = None
    """How much was sent, in percent."""


@attrs.frozen(kw_only=True, repr=False)
class HistoryThread(Model):
    """A chat.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/history
    """

    _of = schema_of("ottbuild.providers.whatsapp", "HistoryThread")

    id: str | None = None
    """Phone number of the person."""
    messages: tuple[ReceivedMessage, ...] | None = None
    """The messages."""


@attrs.frozen(kw_only=True, repr=False)
class HistoryContext(Model):
    """The state of an older message.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/webhooks/reference/history
    """

    _of = schema_of("ottbuild.providers.whatsapp", "HistoryContext")

    status: str | None = None
    """The state."""


@attrs.frozen(kw_only=True, repr=False)
class GroupsValue(Model):
    """What happened to groups.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/webhooks
    """

    _of = schema_of("ottbuild.providers.whatsapp", "GroupsValue")

    messaging_product: Literal["whatsapp"] | None = None
    metadata: NumberMetadata | None = None
    """The number of the business."""
    contacts: tuple[WebhookContact, ...] | None = None
    """The people."""
    groups: tuple[GroupEvent, ...] | None = None
    """What happened."""


@attrs.frozen(kw_only=True, repr=False)
class GroupEvent(Model):
    """What happened to a group; the type says which other fields there are.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/webhooks
    """

    _of = schema_of("ottbuild.providers.whatsapp", "GroupEvent")

    type: str | None = None
    """What happened."""
    group_id: str | None = None
    """Id of the group."""
    timestamp: str | None = None
    """When, in seconds since 1970."""
    request_id: str | None = None
    """Id of the request."""
    subject: str | None = None
    """Name of the group."""
    description: str | None = None
    """Description of the group."""
    invite_link: str | None = None
    """Link to the group."""
    join_approval_mode: str | None = None
    """Whether someone has to let people in."""
    errors: tuple[WebhookError, ...] | None = None
    """What went wrong."""


TextBody: TypeAlias = str
"""The text; addresses in it become links."""
Caption: TypeAlias = str
"""Text below it."""
LanguageCode: TypeAlias = str
"""Code of the language, with or without a country."""
SendRequest: TypeAlias = (
    TextMessage
    | ImageMessage
    | VideoMessage
    | AudioMessage
    | DocumentMessage
    | StickerMessage
    | LocationMessage
    | ContactsMessage
    | ReactionMessage
    | InteractiveMessage
    | TemplateMessage
    | PinMessage
    | UntypedText
    | ReadReceipt
    | Unknown
)
"""A message to one person or group, or the receipt for one."""
Message: TypeAlias = (
    TextMessage
    | ImageMessage
    | VideoMessage
    | AudioMessage
    | DocumentMessage
    | StickerMessage
    | LocationMessage
    | ContactsMessage
    | ReactionMessage
    | InteractiveMessage
    | TemplateMessage
    | PinMessage
    | UntypedText
    | Unknown
)
"""A message to one person or group."""
Interactive: TypeAlias = (
    ButtonInteractive
    | ListInteractive
    | CtaUrlInteractive
    | LocationRequestInteractive
    | FlowInteractive
    | AddressInteractive
    | ProductInteractive
    | ProductListInteractive
    | CatalogInteractive
    | CarouselInteractive
    | CallPermissionInteractive
    | VoiceCallInteractive
    | ContactInfoInteractive
    | OrderDetailsInteractive
    | OrderStatusInteractive
    | Unknown
)
"""The content of an interactive message."""
Header: TypeAlias = TextHeader | ImageHeader | VideoHeader | DocumentHeader | Unknown
"""What stands above the text."""
Button: TypeAlias = ReplyButton | CtaUrlButton | Unknown
"""A reply button, or, with Direct Send, a button with an address."""
Card: TypeAlias = MediaCard | ProductCard | Unknown
"""A card of a carousel."""
CardHeader: TypeAlias = ImageHeader | VideoHeader | Unknown
"""The image or the video of a card."""
CardAction: TypeAlias = CtaUrlAction | QuickRepliesAction | Unknown
"""The buttons of a card."""
PaymentSetting: TypeAlias = (
    PixSetting | PaymentLinkSetting | BoletoSetting | CardSetting | GatewaySetting | UpiSetting | Unknown
)
"""A way to pay."""
TemplateComponent: TypeAlias = (
    HeaderValues
    | BodyValues
    | QuickReplyValues
    | UrlValues
    | CopyCodeValues
    | FlowValues
    | CatalogValues
    | ProductsValues
    | OrderDetailsValues
    | PaymentRequestValues
    | VoiceCallValues
    | CarouselValues
    | LimitedTimeOfferValues
    | OrderStatusValues
    | TapTargetValues
    | Unknown
)
"""The values for one part of a template."""
HeaderParameter: TypeAlias = (
    TextParameter
    | CurrencyParameter
    | DateTimeParameter
    | ImageParameter
    | VideoParameter
    | DocumentParameter
    | GifParameter
    | LocationParameter
    | ProductParameter
    | Unknown
)
"""The value for the header of a template."""
BodyParameter: TypeAlias = TextParameter | CurrencyParameter | DateTimeParameter | Unknown
"""The value for a variable in the body of a template."""
RequestedPayment: TypeAlias = RequestedPix | PaymentLinkSetting | BoletoSetting | RequestedCard | Unknown
"""A way to pay."""
VoiceCallParameter: TypeAlias = TtlParameter | PayloadParameter | Unknown
"""A value for a call button of a template."""
CardComponent: TypeAlias = HeaderValues | BodyValues | QuickReplyValues | UrlValues | Unknown
"""The values for one part of a card of a template."""
Pin: TypeAlias = PinnedMessage | UnpinnedMessage | Unknown
"""What is pinned or unpinned."""
Definition: TypeAlias = (
    HeaderDefinition
    | BodyDefinition
    | FooterDefinition
    | ButtonsDefinition
    | CarouselDefinition
    | OfferDefinition
    | CallPermissionDefinition
    | Unknown
)
"""A part of a new template."""
ButtonDefinition: TypeAlias = (
    QuickReplyDefinition
    | UrlDefinition
    | PhoneDefinition
    | CopyCodeDefinition
    | FlowDefinition
    | OtpDefinition
    | CatalogDefinition
    | ProductsDefinition
    | ProductDefinition
    | VoiceCallDefinition
    | OrderDetailsDefinition
    | ContactInfoDefinition
    | PaymentRequestDefinition
    | AppDefinition
    | Unknown
)
"""A button of a new template."""
CardPart: TypeAlias = HeaderDefinition | BodyDefinition | ButtonsDefinition | Unknown
"""A part of a card of a new template."""
Change: TypeAlias = (
    MessagesChange
    | CallsChange
    | TemplateStatusChange
    | TemplateQualityChange
    | TemplateComponentsChange
    | TemplateCategoryChange
    | AccountChange
    | AccountAlertChange
    | PhoneNumberNameChange
    | PhoneNumberQualityChange
    | AccountReviewChange
    | BusinessCapabilityChange
    | SecurityChange
    | PaymentConfigurationChange
    | AutomaticEventsChange
    | FlowChange
    | UserPreferencesChange
    | MessageEchoesChange
    | StateSyncChange
    | HistoryChange
    | GroupLifecycleChange
    | GroupParticipantsChange
    | GroupSettingsChange
    | GroupStatusChange
    | Unknown
)
"""What happened; the field says what it is about."""
ReceivedMessage: TypeAlias = (
    ReceivedText
    | ReceivedImage
    | ReceivedVideo
    | ReceivedAudio
    | ReceivedDocument
    | ReceivedSticker
    | ReceivedLocation
    | ReceivedContacts
    | ReceivedReaction
    | ReceivedInteractive
    | ReceivedButton
    | ReceivedOrder
    | ReceivedSystem
    | ReceivedUnsupported
    | ReceivedEdit
    | ReceivedRevoke
    | ReceivedRequestWelcome
    | Unknown
)
"""A message of a person."""

readable(globals())
