"""The fluent calls of WhatsApp Cloud API."""

# Generated from spec/whatsapp.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Each call validates its own arguments, and remembers whether everything so far is `valid`: a finished message is then
# known to be valid without another look at its parts, which makes building 1.3 to 1.5 times as fast. What a call does not
# find valid, the validator looks at again. Calls fill the slots of parts and builders themselves: an __init__ would cost
# a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import date, datetime
from typing import TYPE_CHECKING, Any, Literal, TypeAlias, Unpack

from ottbuild.payloads.arguments import (
    as_text,
    is_one_value,
    nothing_in,
    part,
    parts,
    plain_list,
    plain_map,
    texts,
)
from ottbuild.payloads.builder import Arg, Builder, Chain, M_co, Part
from ottbuild.payloads.deprecation import warn_deprecated
from ottbuild.payloads.guesses import MISSING, NoMore, answering, namespace, unexpected
from ottbuild.payloads.later import Later
from ottbuild.payloads.payload import Wire
from ottbuild.providers.whatsapp import _checks, operations
from ottbuild.providers.whatsapp._checks import (
    ADDRESS,
    BIRTHDAY,
    COUPON_CODE,
    DESCRIPTION,
    INDEX,
    LATITUDE,
    NAME,
    PACKAGE_NAME,
    POSTAL_CODE,
    RECIPIENT,
    REFERENCE_ID,
    SIGNATURE_HASH,
    TEXT,
    TEXT_2,
    TEXT_4,
    TEXT_5,
    TEXT_6,
    TEXT_8,
    TIMESTAMP,
    URL,
)
from ottbuild.schemas import lengths, rules
from ottbuild.schemas.jsondata import ARRAY, OBJECT, plain, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    import decimal

    from ottbuild.providers.whatsapp import models as models
else:
    decimal = Later("decimal")
    models = Later("ottbuild.providers.whatsapp.models")

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


@namespace
class WhatsApp:
    """Messages that a business sends to people and groups in WhatsApp, and the templates for them."""

    Account: TypeAlias = operations.Account

    @staticmethod
    def text(
        body: models.TextBody,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        preview_url: bool | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> TextMessageBuilder:
        """A text.

        Args:
            body: The text; addresses in it become links. 1 to 4096 characters. Advised: at most
                4096 UTF-16 code units.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            preview_url: Show a preview of the first address in the text that begins with http:// or
                https://. If absent, the provider assumes False.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            A time to live is for messages of Direct Send.
            A utility message lives for 30 to 43200 seconds.
            An authentication message lives for 30 to 900 seconds.
            Only a utility message of Direct Send names its template.
            An authentication message goes to a phone number.
            Direct Send takes at most 1024 characters.
            Advice: Direct Send shows no preview.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages
        """
        if others or more or body is MISSING:
            raise unexpected(WhatsApp, "text", locals())
        values: Wire = {"body": body}
        valid = type_of(body) is str and body != "" and len(body) <= 4096
        builder = TextMessageBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if preview_url is not None:
            builder = builder.preview_url(preview_url)
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def image(
        link: str | None = None,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        id: str | int | None = None,
        caption: models.Caption | None = None,
        **others: Unpack[NoMore],
    ) -> ImageMessageBuilder:
        """An image of up to 5 MB, JPEG or PNG.

        Args:
            link: Address of the file; Meta keeps what it has fetched for 10 minutes.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            id: Id of an uploaded file.
            caption: Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code
                units.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            The file is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/image-messages
        """
        if others or more:
            raise unexpected(WhatsApp, "image", locals())
        values: Wire = {}
        valid = True
        if id is not None:
            values["id"] = id
            valid = valid and type_of(id) is str and id != ""
        if link is not None:
            values["link"] = link
            valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
        builder = ImageMessageBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if caption is not None:
            builder = builder.caption(caption)
        return builder

    @staticmethod
    def video(
        link: str | None = None,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        id: str | int | None = None,
        caption: models.Caption | None = None,
        **others: Unpack[NoMore],
    ) -> VideoMessageBuilder:
        """A video of up to 16 MB, MP4 or 3GP with H.264 and AAC.

        Args:
            link: Address of the file; Meta keeps what it has fetched for 10 minutes.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            id: Id of an uploaded file.
            caption: Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code
                units.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            The file is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/video-messages
        """
        if others or more:
            raise unexpected(WhatsApp, "video", locals())
        values: Wire = {}
        valid = True
        if id is not None:
            values["id"] = id
            valid = valid and type_of(id) is str and id != ""
        if link is not None:
            values["link"] = link
            valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
        builder = VideoMessageBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if caption is not None:
            builder = builder.caption(caption)
        return builder

    @staticmethod
    def audio(
        link: str | None = None,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        id: str | int | None = None,
        voice: bool | None = None,
        **others: Unpack[NoMore],
    ) -> AudioMessageBuilder:
        """An audio file or a voice message of up to 16 MB; AAC, AMR, MP3, M4A, or OGG with Opus.

        Args:
            link: Address of the file; Meta keeps what it has fetched for 10 minutes.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            id: Id of an uploaded file.
            voice: Show it as a voice message; the file is OGG with Opus.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            The file is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/audio-messages
        """
        if others or more:
            raise unexpected(WhatsApp, "audio", locals())
        values: Wire = {}
        valid = True
        if id is not None:
            values["id"] = id
            valid = valid and type_of(id) is str and id != ""
        if link is not None:
            values["link"] = link
            valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
        builder = AudioMessageBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if voice is not None:
            builder = builder.voice(voice)
        return builder

    @staticmethod
    def document(
        link: str | None = None,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        id: str | int | None = None,
        filename: str | None = None,
        caption: models.Caption | None = None,
        **others: Unpack[NoMore],
    ) -> DocumentMessageBuilder:
        """A document of up to 100 MB, such as PDF, text, or a file of Word, Excel or PowerPoint.

        Args:
            link: Address of the file; Meta keeps what it has fetched for 10 minutes.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            id: Id of an uploaded file.
            filename: Name that the person sees; its extension decides on the icon.
            caption: Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code
                units.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            The file is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/document-messages
        """
        if others or more:
            raise unexpected(WhatsApp, "document", locals())
        values: Wire = {}
        valid = True
        if id is not None:
            values["id"] = id
            valid = valid and type_of(id) is str and id != ""
        if link is not None:
            values["link"] = link
            valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
        builder = DocumentMessageBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if filename is not None:
            builder = builder.filename(filename)
        if caption is not None:
            builder = builder.caption(caption)
        return builder

    @staticmethod
    def sticker(
        link: str | None = None,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        id: str | int | None = None,
        **others: Unpack[NoMore],
    ) -> StickerMessageBuilder:
        """A sticker; WebP of up to 100 KB, or 500 KB if it is animated.

        Args:
            link: Address of the file; Meta keeps what it has fetched for 10 minutes.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            id: Id of an uploaded file.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            The file is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/sticker-messages
        """
        if others or more:
            raise unexpected(WhatsApp, "sticker", locals())
        values: Wire = {}
        valid = True
        if id is not None:
            values["id"] = id
            valid = valid and type_of(id) is str and id != ""
        if link is not None:
            values["link"] = link
            valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
        builder = StickerMessageBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        return builder

    @staticmethod
    def location(
        *more: Unpack[tuple[()]],
        latitude: float | str | decimal.Decimal,
        longitude: float | str | decimal.Decimal,
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        name: str | None = None,
        address: str | None = None,
        **others: Unpack[NoMore],
    ) -> LocationMessageBuilder:
        """A place on the map.

        Args:
            latitude: Latitude in decimal degrees. For example, '52.520008'.
            longitude: Longitude in decimal degrees. For example, '13.404954'.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            name: Name of the place.
            address: Address of the place.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.
            Advice: An address is only shown below a name.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-messages
        """
        if others or more or latitude is MISSING or longitude is MISSING:
            raise unexpected(WhatsApp, "location", locals())
        values: Wire = {"latitude": latitude, "longitude": longitude}
        valid = (
            type_of(latitude) is int
            or (type_of(latitude) is float and latitude - latitude == 0)
            or (type_of(latitude) is str and (latitude in LATITUDE.known or LATITUDE.matches(latitude)))
        ) and (
            type_of(longitude) is int
            or (type_of(longitude) is float and longitude - longitude == 0)
            or (type_of(longitude) is str and (longitude in LATITUDE.known or LATITUDE.matches(longitude)))
        )
        builder = LocationMessageBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if name is not None:
            builder = builder.name(name)
        if address is not None:
            builder = builder.address(address)
        return builder

    @staticmethod
    def contacts(
        contacts: Iterable[Arg[models.Contact] | None] | None = None,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        **others: Unpack[NoMore],
    ) -> ContactsMessageBuilder:
        """One or more contacts.

        Args:
            contacts: The contacts, 1 to 257; fewer are better.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
        """
        if others or more:
            raise unexpected(WhatsApp, "contacts", locals())
        builder = ContactsMessageBuilder()
        builder._state = (None, "", {}, True)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if contacts is not None:
            builder = builder.contacts(contacts)
        return builder

    @staticmethod
    def reaction(
        message_id: str,
        emoji: str,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        **others: Unpack[NoMore],
    ) -> ReactionMessageBuilder:
        """An emoji on a message of the person, or its removal.

        Args:
            message_id: Id of the message; it is at most 30 days old. 1 to 128 characters.
            emoji: One emoji; empty to remove the reaction. At most 1 grapheme cluster.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.
            A reaction is no reply.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/reaction-messages
        """
        if others or more or message_id is MISSING or emoji is MISSING:
            raise unexpected(WhatsApp, "reaction", locals())
        values: Wire = {"message_id": message_id, "emoji": emoji}
        valid = (
            type_of(message_id) is str
            and message_id != ""
            and len(message_id) <= 128
            and type_of(emoji) is str
            and (len(emoji) <= 1 or lengths.graphemes(emoji) <= 1)
        )
        builder = ReactionMessageBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        return builder

    @staticmethod
    def reply_buttons(
        body: str,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        header: Arg[models.AnyHeader] | None = None,
        footer: str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> ButtonInteractiveBuilder:
        """A text with 1 to 3 reply buttons.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            buttons: The buttons; 1 to 3, or 10 with Direct Send. No two have the same id or title.
                1 to 10 items.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            header: What stands above the text.
            footer: Small text below it; addresses in it become links. 1 to 60 characters. Advised:
                at most 60 UTF-16 code units.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
        """
        if others or more or body is MISSING:
            raise unexpected(WhatsApp, "reply_buttons", locals())
        values: Wire = {"body": body}
        valid = type_of(body) is str and body != "" and len(body) <= 1024
        builder = ButtonInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if header is not None:
            builder = builder.header(header)
        if footer is not None:
            builder = builder.footer(footer)
        if buttons is not None:
            builder = builder.buttons(buttons)
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def list(
        body: str,
        button: str,
        sections: Iterable[Arg[models.Section] | None] | None = None,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        header: str | None = None,
        sub_text: str | None = None,
        footer: str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> ListInteractiveBuilder:
        """A text with a button that opens a list of up to 10 rows.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 4096 characters. Advised:
                at most 1024 characters.
            button: Caption of the button that opens the list; it may have emoji. 1 to 20
                characters. Advised: at most 20 UTF-16 code units.
            sections: The sections, 1 to 10, with at most 10 rows in all. Not empty.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            header: The text; it may have emoji, and no formatting. 1 to 60 characters. Advised: at
                most 60 UTF-16 code units.
            sub_text: A second text; what becomes of it is not documented. At most 60 characters.
            footer: Small text below it; addresses in it become links. 1 to 60 characters. Advised:
                at most 60 UTF-16 code units.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.
            A time to live is for messages of Direct Send.
            A utility message lives for 30 to 43200 seconds.
            An authentication message lives for 30 to 900 seconds.
            Only a utility message of Direct Send names its template.
            An authentication message goes to a phone number.
            Direct Send takes buttons, and one button with an address.
            A message that is not of Direct Send has 1 to 3 reply buttons.
            The file of a header is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
        """
        if others or more or body is MISSING or button is MISSING:
            raise unexpected(WhatsApp, "list", locals())
        values: Wire = {"body": body, "button": button}
        valid = (
            type_of(body) is str
            and body != ""
            and len(body) <= 4096
            and type_of(button) is str
            and button != ""
            and len(button) <= 20
            and button not in DESCRIPTION.known
            and not DESCRIPTION.matches(button)
        )
        builder = ListInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if header is not None:
            builder = builder.header(header)
        if sub_text is not None:
            builder = builder.sub_text(sub_text)
        if footer is not None:
            builder = builder.footer(footer)
        if sections is not None:
            builder = builder.sections(sections)
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def cta_url(
        body: str,
        display_text: str,
        url: str,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        header: Arg[models.AnyHeader] | None = None,
        footer: str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> CtaUrlInteractiveBuilder:
        """A text with a button that opens an address.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            display_text: Caption. 1 to 20 characters. Advised: at most 20 UTF-16 code units.
            url: Address of the page. Not empty.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            header: What stands above the text.
            footer: Small text below it; addresses in it become links. 1 to 60 characters. Advised:
                at most 60 UTF-16 code units.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages
        """
        if others or more or body is MISSING or display_text is MISSING or url is MISSING:
            raise unexpected(WhatsApp, "cta_url", locals())
        values: Wire = {"body": body, "display_text": display_text, "url": url}
        valid = (
            type_of(body) is str
            and body != ""
            and len(body) <= 1024
            and type_of(display_text) is str
            and display_text != ""
            and len(display_text) <= 20
            and display_text not in DESCRIPTION.known
            and not DESCRIPTION.matches(display_text)
            and type_of(url) is str
            and (url in ADDRESS.known or ADDRESS.matches(url))
        )
        builder = CtaUrlInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if header is not None:
            builder = builder.header(header)
        if footer is not None:
            builder = builder.footer(footer)
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def location_request(
        body: str,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> LocationRequestInteractiveBuilder:
        """A text with a button that asks for the person's location.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.
            A time to live is for messages of Direct Send.
            A utility message lives for 30 to 43200 seconds.
            An authentication message lives for 30 to 900 seconds.
            Only a utility message of Direct Send names its template.
            An authentication message goes to a phone number.
            Direct Send takes buttons, and one button with an address.
            A message that is not of Direct Send has 1 to 3 reply buttons.
            The file of a header is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-request-messages
        """
        if others or more or body is MISSING:
            raise unexpected(WhatsApp, "location_request", locals())
        values: Wire = {"body": body}
        valid = type_of(body) is str and body != "" and len(body) <= 1024
        builder = LocationRequestInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def flow(
        body: str,
        flow_cta: str,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        header: Arg[models.AnyHeader] | None = None,
        footer: str | None = None,
        flow_token: str | None = None,
        flow_id: str | int | None = None,
        flow_name: str | None = None,
        mode: Literal["published", "draft"] | None = None,
        flow_action: Literal["navigate", "data_exchange"] | None = None,
        flow_action_payload: Arg[models.FlowActionPayload] | str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> FlowInteractiveBuilder:
        """A text with a button that opens a flow.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            flow_cta: Caption of the button, without emoji. 1 to 30 characters. Advised: at most 20
                characters.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            header: What stands above the text.
            footer: Small text below it; addresses in it become links. 1 to 60 characters. Advised:
                at most 60 UTF-16 code units.
            flow_token: Your own id of this flow, which comes back to you. If absent, the provider
                assumes 'unused'.
            flow_id: Id of the flow.
            flow_name: Name of the flow, in place of its id.
            mode: Whether the flow is published, or a draft for a test. If absent, the provider
                assumes 'published'.
            flow_action: Whether the flow begins with a screen, or asks your server. If absent, the
                provider assumes 'navigate'.
            flow_action_payload: The first screen of a flow, and what it shows. A plain value is its
                screen.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            The flow is given by its id or by its name.
            A first screen goes with flow_action navigate.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/sendingaflow
        """
        if others or more or body is MISSING or flow_cta is MISSING:
            raise unexpected(WhatsApp, "flow", locals())
        values: Wire = {"body": body, "flow_cta": flow_cta}
        valid = (
            type_of(body) is str
            and body != ""
            and len(body) <= 1024
            and type_of(flow_cta) is str
            and flow_cta != ""
            and len(flow_cta) <= 30
            and flow_cta not in DESCRIPTION.known
            and not DESCRIPTION.matches(flow_cta)
        )
        if flow_id is not None:
            values["flow_id"] = flow_id
            valid = (
                valid
                and type_of(flow_id) is str
                and flow_id != ""
                and flow_id not in DESCRIPTION.known
                and not DESCRIPTION.matches(flow_id)
            )
        if flow_name is not None:
            values["flow_name"] = flow_name
            valid = (
                valid
                and type_of(flow_name) is str
                and flow_name != ""
                and flow_name not in DESCRIPTION.known
                and not DESCRIPTION.matches(flow_name)
            )
        builder = FlowInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if header is not None:
            builder = builder.header(header)
        if footer is not None:
            builder = builder.footer(footer)
        if flow_token is not None:
            builder = builder.flow_token(flow_token)
        if mode is not None:
            builder = builder.mode(mode)
        if flow_action is not None:
            builder = builder.flow_action(flow_action)
        if flow_action_payload is not None:
            if is_one_value(flow_action_payload):
                builder = builder.flow_action_payload(flow_action_payload)
            else:
                builder = builder._put("flow_action_payload", part(flow_action_payload, _FLOW_ACTION_PAYLOAD__KINDS))
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def address_request(
        body: str,
        *more: Unpack[tuple[()]],
        country: Literal["IN"] | str,
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        header: Arg[models.AnyHeader] | None = None,
        footer: str | None = None,
        values: Arg[models.AddressValues] | None = None,
        saved_addresses: Iterable[Arg[models.SavedAddress] | None] | None = None,
        validation_errors: Mapping[str, str] | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> AddressInteractiveBuilder:
        """A text with a button that asks for an address; only in India.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            country: Country of the business and of the person, as a code of two letters. Not empty.
                Values not listed here pass too.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            header: What stands above the text.
            footer: Small text below it; addresses in it become links. 1 to 60 characters. Advised:
                at most 60 UTF-16 code units.
            values: An address in India.
            saved_addresses: Addresses that the person can choose from.
            validation_errors: What is wrong with the values, by their names; shown for the person
                to correct them.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            Advice: Errors go with the values that they are about.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/address-messages
        """
        if others or more or body is MISSING or country is MISSING:
            raise unexpected(WhatsApp, "address_request", locals())
        _values: Wire = {"body": body, "country": country}
        valid = type_of(body) is str and body != "" and len(body) <= 1024 and type_of(country) is str and country != ""
        builder = AddressInteractiveBuilder()
        builder._state = (None, "", _values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if header is not None:
            builder = builder.header(header)
        if footer is not None:
            builder = builder.footer(footer)
        if values is not None:
            builder = builder.values(values)
        if saved_addresses is not None:
            builder = builder.saved_addresses(saved_addresses)
        if validation_errors is not None:
            builder = builder.validation_errors(validation_errors)
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def product(
        *more: Unpack[tuple[()]],
        catalog_id: str | int,
        product_retailer_id: str,
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        body: str | None = None,
        footer: str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> ProductInteractiveBuilder:
        """A product of a catalog.

        Args:
            catalog_id: Id of the catalog. Not empty.
            product_retailer_id: Your own id of the product in the catalog. Not empty.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            footer: Small text below it; addresses in it become links. 1 to 60 characters. Advised:
                at most 60 UTF-16 code units.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.
            A time to live is for messages of Direct Send.
            A utility message lives for 30 to 43200 seconds.
            An authentication message lives for 30 to 900 seconds.
            Only a utility message of Direct Send names its template.
            An authentication message goes to a phone number.
            Direct Send takes buttons, and one button with an address.
            A message that is not of Direct Send has 1 to 3 reply buttons.
            The file of a header is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/single-product-messages
        """
        if others or more or catalog_id is MISSING or product_retailer_id is MISSING:
            raise unexpected(WhatsApp, "product", locals())
        values: Wire = {"catalog_id": catalog_id, "product_retailer_id": product_retailer_id}
        valid = (
            type_of(catalog_id) is str
            and catalog_id != ""
            and catalog_id not in DESCRIPTION.known
            and not DESCRIPTION.matches(catalog_id)
            and type_of(product_retailer_id) is str
            and product_retailer_id != ""
            and product_retailer_id not in DESCRIPTION.known
            and not DESCRIPTION.matches(product_retailer_id)
        )
        builder = ProductInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if body is not None:
            builder = builder.body(body)
        if footer is not None:
            builder = builder.footer(footer)
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def product_list(
        header: str,
        body: str,
        sections: Iterable[Arg[models.ProductSection] | None] | None = None,
        *more: Unpack[tuple[()]],
        catalog_id: str | int,
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        sub_text: str | None = None,
        footer: str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> ProductListInteractiveBuilder:
        """A text with a list of up to 30 products of a catalog.

        Args:
            header: The text; it may have emoji, and no formatting. 1 to 60 characters. Advised: at
                most 60 UTF-16 code units.
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            sections: The sections, 1 to 10, with at most 30 products in all.
            catalog_id: Id of the catalog. Not empty.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            sub_text: A second text; what becomes of it is not documented. At most 60 characters.
            footer: Small text below it; addresses in it become links. 1 to 60 characters. Advised:
                at most 60 UTF-16 code units.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.
            A time to live is for messages of Direct Send.
            A utility message lives for 30 to 43200 seconds.
            An authentication message lives for 30 to 900 seconds.
            Only a utility message of Direct Send names its template.
            An authentication message goes to a phone number.
            Direct Send takes buttons, and one button with an address.
            A message that is not of Direct Send has 1 to 3 reply buttons.
            The file of a header is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
        """
        if others or more or header is MISSING or body is MISSING or catalog_id is MISSING:
            raise unexpected(WhatsApp, "product_list", locals())
        values: Wire = {"header": header, "body": body, "catalog_id": catalog_id}
        valid = (
            type_of(header) is str
            and header != ""
            and len(header) <= 60
            and type_of(body) is str
            and body != ""
            and len(body) <= 1024
            and type_of(catalog_id) is str
            and catalog_id != ""
            and catalog_id not in DESCRIPTION.known
            and not DESCRIPTION.matches(catalog_id)
        )
        builder = ProductListInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if sub_text is not None:
            builder = builder.sub_text(sub_text)
        if footer is not None:
            builder = builder.footer(footer)
        if sections is not None:
            builder = builder.sections(sections)
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def catalog(
        body: str,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        thumbnail_product_retailer_id: str | None = None,
        footer: str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> CatalogInteractiveBuilder:
        """A text with a button that opens the catalog.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            thumbnail_product_retailer_id: Your own id of the product whose image is shown.
            footer: Small text below it; addresses in it become links. 1 to 60 characters. Advised:
                at most 60 UTF-16 code units.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.
            A time to live is for messages of Direct Send.
            A utility message lives for 30 to 43200 seconds.
            An authentication message lives for 30 to 900 seconds.
            Only a utility message of Direct Send names its template.
            An authentication message goes to a phone number.
            Direct Send takes buttons, and one button with an address.
            A message that is not of Direct Send has 1 to 3 reply buttons.
            The file of a header is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
        """
        if others or more or body is MISSING:
            raise unexpected(WhatsApp, "catalog", locals())
        values: Wire = {"body": body}
        valid = type_of(body) is str and body != "" and len(body) <= 1024
        if thumbnail_product_retailer_id is not None:
            values["thumbnail_product_retailer_id"] = thumbnail_product_retailer_id
            valid = (
                valid
                and type_of(thumbnail_product_retailer_id) is str
                and thumbnail_product_retailer_id != ""
                and thumbnail_product_retailer_id not in DESCRIPTION.known
                and not DESCRIPTION.matches(thumbnail_product_retailer_id)
            )
        builder = CatalogInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if footer is not None:
            builder = builder.footer(footer)
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def carousel(
        body: str,
        cards: Iterable[Arg[models.AnyCard] | None] | None = None,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> CarouselInteractiveBuilder:
        """A text with 2 to 10 cards beside each other.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            cards: The cards, 2 to 10, numbered from 0; all with images or all with videos, or all
                with products of one catalog.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.
            A time to live is for messages of Direct Send.
            A utility message lives for 30 to 43200 seconds.
            An authentication message lives for 30 to 900 seconds.
            Only a utility message of Direct Send names its template.
            An authentication message goes to a phone number.
            Direct Send takes buttons, and one button with an address.
            A message that is not of Direct Send has 1 to 3 reply buttons.
            The file of a header is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
        """
        if others or more or body is MISSING:
            raise unexpected(WhatsApp, "carousel", locals())
        values: Wire = {"body": body}
        valid = type_of(body) is str and body != "" and len(body) <= 1024
        builder = CarouselInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if cards is not None:
            builder = builder.cards(cards)
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def call_permission_request(
        body: str,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> CallPermissionInteractiveBuilder:
        """Asks for the permission to call; at most once a day and twice in 7 days.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.
            A time to live is for messages of Direct Send.
            A utility message lives for 30 to 43200 seconds.
            An authentication message lives for 30 to 900 seconds.
            Only a utility message of Direct Send names its template.
            An authentication message goes to a phone number.
            Direct Send takes buttons, and one button with an address.
            A message that is not of Direct Send has 1 to 3 reply buttons.
            The file of a header is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
        """
        if others or more or body is MISSING:
            raise unexpected(WhatsApp, "call_permission_request", locals())
        values: Wire = {"body": body}
        valid = type_of(body) is str and body != "" and len(body) <= 1024
        builder = CallPermissionInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def voice_call(
        body: str,
        display_text: str | None = None,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        ttl_minutes: int | None = None,
        payload: str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> VoiceCallInteractiveBuilder:
        """A text with a button that calls the business in WhatsApp.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            display_text: Caption; Meta has one of its own. At most 20 characters. Advised: at most
                20 UTF-16 code units.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            ttl_minutes: Minutes for which the button works, 1 to 43200. If absent, the provider
                assumes 10080.
            payload: Text of your own that comes back with the call. At most 512 characters.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.
            A time to live is for messages of Direct Send.
            A utility message lives for 30 to 43200 seconds.
            An authentication message lives for 30 to 900 seconds.
            Only a utility message of Direct Send names its template.
            An authentication message goes to a phone number.
            Direct Send takes buttons, and one button with an address.
            A message that is not of Direct Send has 1 to 3 reply buttons.
            The file of a header is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links
        """
        if others or more or body is MISSING:
            raise unexpected(WhatsApp, "voice_call", locals())
        values: Wire = {"body": body}
        valid = type_of(body) is str and body != "" and len(body) <= 1024
        if display_text is not None:
            values["display_text"] = display_text
            valid = (
                valid
                and type_of(display_text) is str
                and len(display_text) <= 20
                and display_text not in DESCRIPTION.known
                and not DESCRIPTION.matches(display_text)
            )
        if ttl_minutes is not None:
            values["ttl_minutes"] = ttl_minutes
            valid = valid and type_of(ttl_minutes) is int and 1 <= ttl_minutes <= 43200
        if payload is not None:
            values["payload"] = payload
            valid = (
                valid
                and type_of(payload) is str
                and len(payload) <= 512
                and payload != ""
                and payload not in DESCRIPTION.known
                and not DESCRIPTION.matches(payload)
            )
        builder = VoiceCallInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def request_contact_info(
        body: str,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> ContactInfoInteractiveBuilder:
        """A text with a button that asks for the person's phone number.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            Advice: Groups take texts, files, templates and pins.
            A time to live is for messages of Direct Send.
            A utility message lives for 30 to 43200 seconds.
            An authentication message lives for 30 to 900 seconds.
            Only a utility message of Direct Send names its template.
            An authentication message goes to a phone number.
            Direct Send takes buttons, and one button with an address.
            A message that is not of Direct Send has 1 to 3 reply buttons.
            The file of a header is given by its id or by its link.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        if others or more or body is MISSING:
            raise unexpected(WhatsApp, "request_contact_info", locals())
        values: Wire = {"body": body}
        valid = type_of(body) is str and body != "" and len(body) <= 1024
        builder = ContactInfoInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def order_details(
        body: str,
        order_details: Arg[models.OrderDetails],
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        header: Arg[models.ImageHeader] | None = None,
        footer: str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> OrderDetailsInteractiveBuilder:
        """An order that the person reviews and pays; only in Brazil and India.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            order_details: An order, and how it is paid.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            header: A header with an image.
            footer: Small text below it; addresses in it become links. 1 to 60 characters. Advised:
                at most 60 UTF-16 code units.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
        """
        if others or more or body is MISSING or order_details is MISSING:
            raise unexpected(WhatsApp, "order_details", locals())
        values: Wire = {"body": body}
        valid = type_of(body) is str and body != "" and len(body) <= 1024
        builder = OrderDetailsInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if header is not None:
            builder = builder.header(header)
        if footer is not None:
            builder = builder.footer(footer)
        builder = builder._put("order_details", part(order_details, _ORDER_DETAILS__KINDS))
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def order_status(
        body: str,
        order_status: Arg[models.OrderStatus],
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        header: Arg[models.AnyHeader] | None = None,
        footer: str | None = None,
        category: Literal["utility", "authentication", "service"] | None = None,
        ttl_seconds: int | None = None,
        direct_send_config: Arg[models.DirectSendConfig] | str | None = None,
        **others: Unpack[NoMore],
    ) -> OrderStatusInteractiveBuilder:
        """What has become of an order; only in Brazil and India.

        Args:
            body: The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised:
                at most 1024 UTF-16 code units.
            order_status: What has become of an order.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            header: What stands above the text.
            footer: Small text below it; addresses in it become links. 1 to 60 characters. Advised:
                at most 60 UTF-16 code units.
            category: Sends it outside the 24-hour window by Direct Send, which makes a template of
                it; `service` is the same as no category.
            ttl_seconds: Seconds for which delivery is tried; 30 to 43200 for utility, where it is
                30 days otherwise, and 30 to 900 for authentication, where it is 600 otherwise.
            direct_send_config: How a message of Direct Send becomes a template. A plain value is
                its template_name.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
        """
        if others or more or body is MISSING or order_status is MISSING:
            raise unexpected(WhatsApp, "order_status", locals())
        values: Wire = {"body": body}
        valid = type_of(body) is str and body != "" and len(body) <= 1024
        builder = OrderStatusInteractiveBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if header is not None:
            builder = builder.header(header)
        if footer is not None:
            builder = builder.footer(footer)
        builder = builder._put("order_status", part(order_status, _ORDER_STATUS__KINDS))
        if category is not None:
            builder = builder.category(category)
        if ttl_seconds is not None:
            builder = builder.ttl_seconds(ttl_seconds)
        if direct_send_config is not None:
            if is_one_value(direct_send_config):
                builder = builder.direct_send_config(direct_send_config)
            else:
                builder = builder._put("direct_send_config", part(direct_send_config, _DIRECT_SEND_CONFIG__KINDS))
        return builder

    @staticmethod
    def template(
        name: str,
        language: models.LanguageCode,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual", "group"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        policy: Literal["deterministic"] | None = None,
        components: Iterable[Arg[models.AnyTemplateComponent] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> TemplateMessageBuilder:
        """An approved template with the values for its variables; it may be sent at any time.

        Args:
            name: Name of the template. 1 to 512 characters.
            language: Code of the language, with or without a country. Not empty.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            policy: How the language is chosen; it can be left out.
            components: The values, one entry for each part of the template that has variables.

        Conditions:
            A message to a group has the id of the group in to, and no recipient.
            Advice: The receiver is given as a phone number; digits, and + - ( ) and spaces between
                them.
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.
            Advice: A GIF goes through the Marketing Messages API.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
        """
        if others or more or name is MISSING or language is MISSING:
            raise unexpected(WhatsApp, "template", locals())
        values: Wire = {"name": name, "language": language}
        valid = type_of(name) is str and name != "" and len(name) <= 512 and type_of(language) is str and language != ""
        builder = TemplateMessageBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if policy is not None:
            builder = builder.policy(policy)
        if components is not None:
            builder = builder.components(components)
        return builder

    @staticmethod
    def marketing_template(
        name: str,
        language: models.LanguageCode,
        *more: Unpack[tuple[()]],
        recipient_type: Literal["individual"] | None = None,
        to: str | int | None = None,
        recipient: str | None = None,
        recipient_identity_key_hash: str | None = None,
        biz_opaque_callback_data: str | None = None,
        reply_to: Arg[models.Context] | str | None = None,
        policy: Literal["deterministic"] | None = None,
        components: Iterable[Arg[models.AnyTemplateComponent] | None] | None = None,
        product_policy: Literal["CLOUD_API_FALLBACK", "STRICT"] | None = None,
        message_activity_sharing: bool | None = None,
        bid_spec: Arg[models.BidSpec] | None = None,
        **others: Unpack[NoMore],
    ) -> MarketingMessageBuilder:
        """A marketing template that goes through the Marketing Messages API.

        Args:
            name: Name of the template. 1 to 512 characters.
            language: Code of the language, with or without a country. Not empty.
            recipient_type: Whether one person or a group receives it. If absent, the provider
                assumes 'individual'.
            to: Phone number of the person with a + and its country code, WhatsApp id of the person,
                or id of the group. Without a country code, that of the business may be put before
                it.
            recipient: Business-scoped id of the person, or the parent one; a country code, a dot
                and up to 128 letters and digits. Beside `to` it has no effect. For example,
                'US.13491208655302741918'.
            recipient_identity_key_hash: Hash of the person's identity key; the message is only
                delivered if it is still the current one.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            reply_to: The earlier message that this one replies to, and quotes. A template does not
                show the quote. A plain value is its message_id.
            policy: How the language is chosen; it can be left out.
            components: The values, one entry for each part of the template that has variables.
            product_policy: What happens if the account has not joined; whether the Cloud API sends
                it then.
            message_activity_sharing: Whether Meta learns what the person does with the message;
                else as the account says.
            bid_spec: What the message may cost, compared with the maximum price of the template.

        Conditions:
            The receiver is given by to or by recipient.
            Advice: The access token belongs in a header of the request, not in its body.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages
        """
        if others or more or name is MISSING or language is MISSING:
            raise unexpected(WhatsApp, "marketing_template", locals())
        values: Wire = {"name": name, "language": language}
        valid = type_of(name) is str and name != "" and len(name) <= 512 and type_of(language) is str and language != ""
        builder = MarketingMessageBuilder()
        builder._state = (None, "", values, valid)
        if recipient_type is not None:
            builder = builder.recipient_type(recipient_type)
        if to is not None:
            builder = builder.to(to)
        if recipient is not None:
            builder = builder.recipient(recipient)
        if recipient_identity_key_hash is not None:
            builder = builder.recipient_identity_key_hash(recipient_identity_key_hash)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _CONTEXT__KINDS))
        if policy is not None:
            builder = builder.policy(policy)
        if components is not None:
            builder = builder.components(components)
        if product_policy is not None:
            builder = builder.product_policy(product_policy)
        if message_activity_sharing is not None:
            builder = builder.message_activity_sharing(message_activity_sharing)
        if bid_spec is not None:
            builder = builder._put("bid_spec", part(bid_spec, _BID_SPEC__KINDS))
        return builder

    @staticmethod
    def pin(
        message_id: str,
        *more: Unpack[tuple[()]],
        to: str,
        expiration_days: int,
        biz_opaque_callback_data: str | None = None,
        **others: Unpack[NoMore],
    ) -> PinnedMessageBuilder:
        """A message that is pinned in a group, one of at most 3.

        Args:
            message_id: Id of the message. Not empty.
            to: Id of the group. Not empty.
            expiration_days: Days for which it is pinned, 1 to 30.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/groups-messaging
        """
        if others or more or message_id is MISSING or to is MISSING or expiration_days is MISSING:
            raise unexpected(WhatsApp, "pin", locals())
        values: Wire = {"to": to, "message_id": message_id, "expiration_days": expiration_days}
        valid = (
            type_of(to) is str
            and to != ""
            and type_of(message_id) is str
            and message_id != ""
            and type_of(expiration_days) is int
            and 1 <= expiration_days <= 30
        )
        builder = PinnedMessageBuilder()
        builder._state = (None, "", values, valid)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        return builder

    @staticmethod
    def unpin(
        message_id: str,
        *more: Unpack[tuple[()]],
        to: str,
        biz_opaque_callback_data: str | None = None,
        expiration_days: int | None = None,
        **others: Unpack[NoMore],
    ) -> UnpinnedMessageBuilder:
        """A message that is no longer pinned in a group.

        Args:
            message_id: Id of the message. Not empty.
            to: Id of the group. Not empty.
            biz_opaque_callback_data: Text of your own that comes back in the status webhooks. At
                most 512 characters.
            expiration_days: Days for which it is pinned, 1 to 30.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/groups-messaging
        """
        if others or more or message_id is MISSING or to is MISSING:
            raise unexpected(WhatsApp, "unpin", locals())
        values: Wire = {"to": to, "message_id": message_id}
        valid = type_of(to) is str and to != "" and type_of(message_id) is str and message_id != ""
        builder = UnpinnedMessageBuilder()
        builder._state = (None, "", values, valid)
        if biz_opaque_callback_data is not None:
            builder = builder.biz_opaque_callback_data(biz_opaque_callback_data)
        if expiration_days is not None:
            builder = builder.expiration_days(expiration_days)
        return builder

    @staticmethod
    def mark_as_read(message_id: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> ReadReceiptBuilder:
        """Marks a message of the person, and those before it, as read.

        Args:
            message_id: Id of the message, at most 30 days old. Not empty.

        Conditions:
            The indicator has a type.
            Advice: The access token belongs in a header of the request, not in its body.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read
        """
        if others or more or message_id is MISSING:
            raise unexpected(WhatsApp, "mark_as_read", locals())
        values: Wire = {"message_id": message_id}
        valid = type_of(message_id) is str and message_id != ""
        builder = ReadReceiptBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def typing(message_id: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> ReadReceiptBuilder:
        """Marks a message as read, and shows that you type until you answer, for 25 seconds at most.

        Args:
            message_id: Id of the message, at most 30 days old. Not empty.

        Conditions:
            The indicator has a type.
            Advice: The access token belongs in a header of the request, not in its body.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read
        """
        if others or more or message_id is MISSING:
            raise unexpected(WhatsApp, "typing", locals())
        values: Wire = {"message_id": message_id, "typing_indicator": {"type": "text"}}
        valid = type_of(message_id) is str and message_id != ""
        builder = ReadReceiptBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def create_template(
        name: str,
        language: models.LanguageCode,
        category: Literal["AUTHENTICATION", "MARKETING", "UTILITY"],
        *more: Unpack[tuple[()]],
        parameter_format: Literal["positional", "named"] | None = None,
        components: Iterable[Arg[models.AnyDefinition] | None] | None = None,
        message_send_ttl_seconds: int | None = None,
        sub_category: Literal["ORDER_STATUS", "ORDER_DETAILS"] | str | None = None,
        display_format: Literal["ORDER_DETAILS"] | str | None = None,
        degrees_of_freedom_spec: Mapping[str, Any] | None = None,
        allow_category_change: bool | None = None,
        cta_url_link_tracking_opted_out: bool | None = None,
        optimization_spec: Arg[models.OptimizationSpec] | int | None = None,
        library_template_name: str | None = None,
        library_template_button_inputs: str | Iterable[Mapping[str, Any]] | None = None,
        library_template_body_inputs: Mapping[str, Any] | None = None,
        **others: Unpack[NoMore],
    ) -> TemplateDefinitionBuilder:
        """A new template, which Meta then approves or refuses.

        Args:
            name: Name; lower-case letters, digits and underscores. It is unique in its language. At
                most 512 characters. For example, 'order_shipped'.
            language: Code of the language, with or without a country. Not empty.
            category: What it is for; Meta may change it.
            parameter_format: Whether its variables have numbers or names. If absent, the provider
                assumes 'positional'.
            components: The parts; a body at least.
            message_send_ttl_seconds: Seconds for which delivery is tried; 30 to 900 for
                authentication, 30 to 43200 for utility, or -1 for 30 days; 43200 to 2592000 for
                marketing. -1 to 2592000.
            sub_category: Kind of the template. Values not listed here pass too.
            display_format: How it is shown. Values not listed here pass too.
            degrees_of_freedom_spec: What Meta may change in a marketing message.
            allow_category_change: Deprecated since 2025-04-09. Whether Meta may put the template
                into another category; it always may.
            cta_url_link_tracking_opted_out: Whether taps on its links are not counted.
            optimization_spec: What a marketing message may cost at most. A plain value is its
                bid_amount.
            library_template_name: Name of a template of Meta's library that it is made from.
            library_template_button_inputs: What the buttons of the library's template need, as
                objects or as JSON text.
            library_template_body_inputs: What the body of the library's template needs.

        Conditions:
            There is a body, unless the template comes from the library.
            A body has at most 1024 characters, unless the template asks for the permission to call.
            A template with named variables has the parameter_format named.
            A limited-time offer is a marketing template.
            A limited-time offer has no footer.
            The header of a limited-time offer is an image or a video.
            The code of a limited-time offer is its first button, and the second one opens an
                address.
            The body of a limited-time offer has at most 600 characters.
            The body of a template with the button of a product has at most 160 characters.
            A carousel is a marketing template.
            A template that asks for the permission to call has no buttons.
            An authentication template has a body, a footer and a button, and nothing else.
            Meta writes the body and the footer of an authentication template.
            The button of an authentication template is for a one-time password.
            Only an authentication template has a button for a one-time password.
            The body of a marketing or a utility template has a text.
            The footer of a marketing or a utility template has a text.
            An authentication message lives for 30 to 900 seconds, or 30 days.
            A utility message lives for 30 to 43200 seconds, or 30 days.
            A marketing message lives for 43200 to 2592000 seconds.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
        """
        if others or more or name is MISSING or language is MISSING or category is MISSING:
            raise unexpected(WhatsApp, "create_template", locals())
        values: Wire = {"name": name, "language": language, "category": category}
        valid = (
            type_of(name) is str
            and len(name) <= 512
            and (name in NAME.known or NAME.matches(name))
            and type_of(language) is str
            and language != ""
            and type_of(category) is str
            and category in {"AUTHENTICATION", "MARKETING", "UTILITY"}
        )
        builder = TemplateDefinitionBuilder()
        builder._state = (None, "", values, valid)
        if parameter_format is not None:
            builder = builder.parameter_format(parameter_format)
        if components is not None:
            builder = builder.components(components)
        if message_send_ttl_seconds is not None:
            builder = builder.message_send_ttl_seconds(message_send_ttl_seconds)
        if sub_category is not None:
            builder = builder.sub_category(sub_category)
        if display_format is not None:
            builder = builder.display_format(display_format)
        if degrees_of_freedom_spec is not None:
            builder = builder.degrees_of_freedom_spec(degrees_of_freedom_spec)
        if allow_category_change is not None:
            builder = builder.allow_category_change(allow_category_change)
        if cta_url_link_tracking_opted_out is not None:
            builder = builder.cta_url_link_tracking_opted_out(cta_url_link_tracking_opted_out)
        if optimization_spec is not None:
            if is_one_value(optimization_spec):
                builder = builder.optimization_spec(optimization_spec)
            else:
                builder = builder._put("optimization_spec", part(optimization_spec, _OPTIMIZATION_SPEC__KINDS))
        if library_template_name is not None:
            builder = builder.library_template_name(library_template_name)
        if library_template_button_inputs is not None:
            builder = builder.library_template_button_inputs(library_template_button_inputs)
        if library_template_body_inputs is not None:
            builder = builder.library_template_body_inputs(library_template_body_inputs)
        return builder

    @staticmethod
    def contact(
        name: Arg[models.ContactName],
        *more: Unpack[tuple[()]],
        addresses: Iterable[Arg[models.ContactAddress] | None] | None = None,
        birthday: str | date | None = None,
        emails: Iterable[Arg[models.ContactEmail] | None] | None = None,
        org: Arg[models.ContactOrg] | None = None,
        phones: Iterable[Arg[models.ContactPhone] | None] | None = None,
        urls: Iterable[Arg[models.ContactUrl] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.Contact]:
        """A person or a company, as in an address book.

        Args:
            name: A name as a whole, and its parts.
            addresses: Postal addresses.
            birthday: Birthday as YYYY-MM-DD. For example, '1990-04-12'.
            emails: Email addresses.
            org: Where a contact works.
            phones: Phone numbers.
            urls: Websites.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
        """
        if others or more or name is MISSING:
            raise unexpected(WhatsApp, "contact", locals())
        wire: Wire = {}
        valid = True
        if addresses is not None:
            wire["addresses"], checked = parts(addresses, _CONTACT_ADDRESS__KINDS)
            valid = valid and (checked or wire["addresses"] == [])
        if birthday is not None:
            wire["birthday"] = birthday
            valid = valid and type_of(birthday) is str and (birthday in BIRTHDAY.known or BIRTHDAY.matches(birthday))
        if emails is not None:
            wire["emails"], checked = parts(emails, _CONTACT_EMAIL__KINDS)
            valid = valid and (checked or wire["emails"] == [])
        wire["name"], checked = part(name, _CONTACT_NAME__KINDS)
        valid = valid and checked
        if org is not None:
            wire["org"], checked = part(org, _CONTACT_ORG__KINDS)
            valid = valid and checked
        if phones is not None:
            wire["phones"], checked = parts(phones, _CONTACT_PHONE__KINDS)
            valid = valid and (checked or wire["phones"] == [])
        if urls is not None:
            wire["urls"], checked = parts(urls, _CONTACT_URL__KINDS)
            valid = valid and (checked or wire["urls"] == [])
        finished: Part[models.Contact] = Part()
        finished._of, finished._given, finished._valid = _CONTACT, wire, _CONTACT if valid else None
        return finished

    @staticmethod
    def button(*more: Unpack[tuple[()]], id: str, title: str, **others: Unpack[NoMore]) -> Part[models.ReplyButton]:
        """A button that answers.

        Args:
            id: Your own id of the button; comes back to your webhook. 1 to 256 characters.
            title: Caption; it may have emoji, and no formatting. 1 to 20 characters. Advised: at
                most 20 UTF-16 code units.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
        """
        if others or more or id is MISSING or title is MISSING:
            raise unexpected(WhatsApp, "button", locals())
        wire: Wire = {"type": "reply"}
        valid = True
        wire_reply: Wire = {"id": id, "title": title}
        valid = (
            valid
            and type_of(id) is str
            and id != ""
            and len(id) <= 256
            and id not in DESCRIPTION.known
            and not DESCRIPTION.matches(id)
            and type_of(title) is str
            and title != ""
            and len(title) <= 20
            and title not in DESCRIPTION.known
            and not DESCRIPTION.matches(title)
        )
        wire["reply"] = wire_reply
        finished: Part[models.ReplyButton] = Part()
        finished._of, finished._given, finished._valid = _REPLY_BUTTON, wire, _REPLY_BUTTON if valid else None
        return finished

    @staticmethod
    def cta_url_button(
        display_text: str, url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.CtaUrlButton]:
        """A button that opens an address; with Direct Send only.

        Args:
            display_text: Caption. 1 to 20 characters. Advised: at most 20 UTF-16 code units.
            url: Address of the page. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send/supported-message-types
        """
        if others or more or display_text is MISSING or url is MISSING:
            raise unexpected(WhatsApp, "cta_url_button", locals())
        wire: Wire = {"type": "cta_url"}
        valid = True
        wire_cta_url: Wire = {"display_text": display_text, "url": url}
        valid = (
            valid
            and type_of(display_text) is str
            and display_text != ""
            and len(display_text) <= 20
            and display_text not in DESCRIPTION.known
            and not DESCRIPTION.matches(display_text)
            and type_of(url) is str
            and (url in ADDRESS.known or ADDRESS.matches(url))
        )
        wire["cta_url"] = wire_cta_url
        finished: Part[models.CtaUrlButton] = Part()
        finished._of, finished._given, finished._valid = _CTA_URL_BUTTON, wire, _CTA_URL_BUTTON if valid else None
        return finished

    @staticmethod
    def section(
        rows: Iterable[Arg[models.Row] | None],
        *more: Unpack[tuple[()]],
        title: str | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.Section]:
        """A section of a list.

        Args:
            rows: The rows. Not empty.
            title: Title; needed where there are several sections. At most 24 characters. Advised:
                at most 24 UTF-16 code units.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
        """
        if others or more or rows is MISSING:
            raise unexpected(WhatsApp, "section", locals())
        wire: Wire = {}
        valid = True
        if title is not None:
            wire["title"] = title
            valid = (
                valid
                and type_of(title) is str
                and len(title) <= 24
                and title != ""
                and title not in DESCRIPTION.known
                and not DESCRIPTION.matches(title)
            )
        wire["rows"], checked = parts(rows, _ROW__KINDS)
        valid = valid and checked and len(wire["rows"]) >= 1
        finished: Part[models.Section] = Part()
        finished._of, finished._given, finished._valid = _SECTION, wire, _SECTION if valid else None
        return finished

    @staticmethod
    def row(
        *more: Unpack[tuple[()]], id: str, title: str, description: str | None = None, **others: Unpack[NoMore]
    ) -> Part[models.Row]:
        """A row of a list.

        Args:
            id: Your own id of the row; comes back to your webhook. 1 to 200 characters.
            title: Title. 1 to 24 characters. Advised: at most 24 UTF-16 code units.
            description: Second line. At most 72 characters. Advised: at most 72 UTF-16 code units.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
        """
        if others or more or id is MISSING or title is MISSING:
            raise unexpected(WhatsApp, "row", locals())
        wire: Wire = {"id": id, "title": title}
        valid = (
            type_of(id) is str
            and id != ""
            and len(id) <= 200
            and id not in DESCRIPTION.known
            and not DESCRIPTION.matches(id)
            and type_of(title) is str
            and title != ""
            and len(title) <= 24
            and title not in DESCRIPTION.known
            and not DESCRIPTION.matches(title)
        )
        if description is not None:
            wire["description"] = description
            valid = (
                valid
                and type_of(description) is str
                and len(description) <= 72
                and description not in DESCRIPTION.known
                and not DESCRIPTION.matches(description)
            )
        finished: Part[models.Row] = Part()
        finished._of, finished._given, finished._valid = _ROW, wire, _ROW if valid else None
        return finished

    @staticmethod
    def address(
        *more: Unpack[tuple[()]],
        name: str | None = None,
        phone_number: str | None = None,
        in_pin_code: str | int | None = None,
        house_number: str | None = None,
        floor_number: str | None = None,
        tower_number: str | None = None,
        building_name: str | None = None,
        address: str | None = None,
        landmark_area: str | None = None,
        city: str | None = None,
        state: str | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.AddressValues]:
        """An address in India.

        Args:
            name: Name of the person.
            phone_number: Phone number.
            in_pin_code: Postal code. At most 6 characters.
            house_number: Number of the house.
            floor_number: Number of the floor.
            tower_number: Number of the tower.
            building_name: Name of the building.
            address: Street.
            landmark_area: Place nearby.
            city: City.
            state: State.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/address-messages
        """
        if others or more:
            raise unexpected(WhatsApp, "address", locals())
        wire: Wire = {}
        valid = True
        if name is not None:
            wire["name"] = name
            valid = valid and type_of(name) is str and name != ""
        if phone_number is not None:
            wire["phone_number"] = phone_number
            valid = valid and type_of(phone_number) is str and phone_number != ""
        if in_pin_code is not None:
            wire["in_pin_code"] = in_pin_code
            valid = valid and type_of(in_pin_code) is str and len(in_pin_code) <= 6
        if house_number is not None:
            wire["house_number"] = house_number
            valid = valid and type_of(house_number) is str
        if floor_number is not None:
            wire["floor_number"] = floor_number
            valid = valid and type_of(floor_number) is str
        if tower_number is not None:
            wire["tower_number"] = tower_number
            valid = valid and type_of(tower_number) is str
        if building_name is not None:
            wire["building_name"] = building_name
            valid = valid and type_of(building_name) is str
        if address is not None:
            wire["address"] = address
            valid = valid and type_of(address) is str and address != ""
        if landmark_area is not None:
            wire["landmark_area"] = landmark_area
            valid = valid and type_of(landmark_area) is str
        if city is not None:
            wire["city"] = city
            valid = valid and type_of(city) is str
        if state is not None:
            wire["state"] = state
            valid = valid and type_of(state) is str
        finished: Part[models.AddressValues] = Part()
        finished._of, finished._given, finished._valid = _ADDRESS_VALUES, wire, _ADDRESS_VALUES if valid else None
        return finished

    @staticmethod
    def saved_address(
        id: str, value: Arg[models.AddressValues], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.SavedAddress]:
        """An address that the person can choose.

        Args:
            id: Your own id of the address. Not empty.
            value: An address in India.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/address-messages
        """
        if others or more or id is MISSING or value is MISSING:
            raise unexpected(WhatsApp, "saved_address", locals())
        wire: Wire = {"id": id}
        valid = type_of(id) is str and id != "" and id not in DESCRIPTION.known and not DESCRIPTION.matches(id)
        wire["value"], checked = part(value, _ADDRESS_VALUES__KINDS)
        valid = valid and checked
        finished: Part[models.SavedAddress] = Part()
        finished._of, finished._given, finished._valid = _SAVED_ADDRESS, wire, _SAVED_ADDRESS if valid else None
        return finished

    @staticmethod
    def product_section(
        product_items: Iterable[Arg[models.ProductItem] | None],
        *more: Unpack[tuple[()]],
        title: str | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.ProductSection]:
        """A section of a list of products.

        Args:
            product_items: The products. Not empty.
            title: Title; needed where there are several sections. At most 24 characters. Advised:
                at most 24 UTF-16 code units.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
        """
        if others or more or product_items is MISSING:
            raise unexpected(WhatsApp, "product_section", locals())
        wire: Wire = {}
        valid = True
        if title is not None:
            wire["title"] = title
            valid = (
                valid
                and type_of(title) is str
                and len(title) <= 24
                and title != ""
                and title not in DESCRIPTION.known
                and not DESCRIPTION.matches(title)
            )
        wire["product_items"], checked = parts(product_items, _PRODUCT_ITEM__KINDS)
        valid = valid and checked and len(wire["product_items"]) >= 1
        finished: Part[models.ProductSection] = Part()
        finished._of, finished._given, finished._valid = _PRODUCT_SECTION, wire, _PRODUCT_SECTION if valid else None
        return finished

    @staticmethod
    def product_item(
        product_retailer_id: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.ProductItem]:
        """A product of a catalog.

        Args:
            product_retailer_id: Your own id of the product in the catalog. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
        """
        if others or more or product_retailer_id is MISSING:
            raise unexpected(WhatsApp, "product_item", locals())
        finished: Part[models.ProductItem] = Part()
        finished._of, finished._given, finished._valid = (
            _PRODUCT_ITEM,
            {"product_retailer_id": product_retailer_id},
            _PRODUCT_ITEM
            if type_of(product_retailer_id) is str
            and product_retailer_id != ""
            and product_retailer_id not in DESCRIPTION.known
            and not DESCRIPTION.matches(product_retailer_id)
            else None,
        )
        return finished

    @staticmethod
    def card(
        header: Arg[models.AnyCardHeader],
        action: Arg[models.AnyCardAction],
        *more: Unpack[tuple[()]],
        card_index: int,
        body: str | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.MediaCard]:
        """A card with an image or a video, a text, and buttons.

        Args:
            header: The image or the video of a card.
            action: The buttons of a card.
            card_index: Position of the card, from 0.
            body: The text, with at most 2 line breaks. 1 to 160 characters. Advised: at most 160
                UTF-16 code units.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
        """
        if others or more or header is MISSING or action is MISSING or card_index is MISSING:
            raise unexpected(WhatsApp, "card", locals())
        wire: Wire = {"card_index": card_index, "type": "cta_url"}
        valid = type_of(card_index) is int
        wire["header"], checked = part(header, _CARD_HEADER__KINDS)
        valid = valid and checked
        wire_body: Wire = {}
        if body is not None:
            wire_body["text"] = body
            valid = (
                valid
                and type_of(body) is str
                and body != ""
                and len(body) <= 160
                and body not in TEXT.known
                and not TEXT.matches(body)
            )
        if wire_body:
            wire["body"] = wire_body
            valid = valid and "text" in wire_body
        wire["action"], checked = part(action, _CARD_ACTION__KINDS)
        valid = valid and checked
        finished: Part[models.MediaCard] = Part()
        finished._of, finished._given, finished._valid = _MEDIA_CARD, wire, _MEDIA_CARD if valid else None
        return finished

    @staticmethod
    def product_card(
        *more: Unpack[tuple[()]],
        card_index: int,
        product_retailer_id: str,
        catalog_id: str | int,
        **others: Unpack[NoMore],
    ) -> Part[models.ProductCard]:
        """A card that shows a product of a catalog.

        Args:
            card_index: Position of the card, from 0.
            product_retailer_id: Your own id of the product in the catalog. Not empty.
            catalog_id: Id of the catalog. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/interactive-product-carousel-messages
        """
        if others or more or card_index is MISSING or product_retailer_id is MISSING or catalog_id is MISSING:
            raise unexpected(WhatsApp, "product_card", locals())
        wire: Wire = {"card_index": card_index, "type": "product"}
        valid = type_of(card_index) is int
        wire_action: Wire = {"product_retailer_id": product_retailer_id, "catalog_id": catalog_id}
        valid = (
            valid
            and type_of(product_retailer_id) is str
            and product_retailer_id != ""
            and product_retailer_id not in DESCRIPTION.known
            and not DESCRIPTION.matches(product_retailer_id)
            and type_of(catalog_id) is str
            and catalog_id != ""
            and catalog_id not in DESCRIPTION.known
            and not DESCRIPTION.matches(catalog_id)
        )
        wire["action"] = wire_action
        finished: Part[models.ProductCard] = Part()
        finished._of, finished._given, finished._valid = _PRODUCT_CARD, wire, _PRODUCT_CARD if valid else None
        return finished

    class Contact:
        """Parts that go into Contact messages."""

        @staticmethod
        def name(
            formatted_name: str,
            *more: Unpack[tuple[()]],
            first_name: str | None = None,
            last_name: str | None = None,
            middle_name: str | None = None,
            suffix: str | None = None,
            prefix: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.ContactName]:
            """A name as a whole, and its parts.

            Args:
                formatted_name: The whole name as it is shown. Not empty.
                first_name: First name.
                last_name: Last name.
                middle_name: Middle name.
                suffix: What follows the name.
                prefix: What precedes the name.

            Conditions:
                Advice: The older reference asks for at least one part of the name beside the whole
                    name.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
            """
            if others or more or formatted_name is MISSING:
                raise unexpected(WhatsApp.Contact, "name", locals())
            wire: Wire = {"formatted_name": formatted_name}
            valid = type_of(formatted_name) is str and formatted_name != ""
            if first_name is not None:
                wire["first_name"] = first_name
                valid = valid and type_of(first_name) is str and first_name != ""
            if last_name is not None:
                wire["last_name"] = last_name
                valid = valid and type_of(last_name) is str and last_name != ""
            if middle_name is not None:
                wire["middle_name"] = middle_name
                valid = valid and type_of(middle_name) is str and middle_name != ""
            if suffix is not None:
                wire["suffix"] = suffix
                valid = valid and type_of(suffix) is str and suffix != ""
            if prefix is not None:
                wire["prefix"] = prefix
                valid = valid and type_of(prefix) is str and prefix != ""
            finished: Part[models.ContactName] = Part()
            finished._of, finished._given, finished._valid = _CONTACT_NAME, wire, _CONTACT_NAME if valid else None
            return finished

        @staticmethod
        def address(
            *more: Unpack[tuple[()]],
            street: str | None = None,
            city: str | None = None,
            state: str | None = None,
            zip: str | None = None,
            country: str | None = None,
            country_code: str | None = None,
            type: Literal["HOME", "WORK"] | str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.ContactAddress]:
            """A postal address.

            Args:
                street: Street and number.
                city: City.
                state: State.
                zip: Postal code.
                country: Country.
                country_code: Country as a code of two letters.
                type: What it is used for, in your own words. Values not listed here pass too.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
            """
            if others or more:
                raise unexpected(WhatsApp.Contact, "address", locals())
            wire: Wire = {}
            valid = True
            if street is not None:
                wire["street"] = street
                valid = valid and type_of(street) is str
            if city is not None:
                wire["city"] = city
                valid = valid and type_of(city) is str
            if state is not None:
                wire["state"] = state
                valid = valid and type_of(state) is str
            if zip is not None:
                wire["zip"] = zip
                valid = valid and type_of(zip) is str
            if country is not None:
                wire["country"] = country
                valid = valid and type_of(country) is str
            if country_code is not None:
                wire["country_code"] = country_code
                valid = valid and type_of(country_code) is str
            if type is not None:
                wire["type"] = type
                valid = valid and type_of(type) is str and type != ""
            finished: Part[models.ContactAddress] = Part()
            finished._of, finished._given, finished._valid = _CONTACT_ADDRESS, wire, _CONTACT_ADDRESS if valid else None
            return finished

        @staticmethod
        def email(
            email: str | None = None,
            *more: Unpack[tuple[()]],
            type: Literal["HOME", "WORK"] | str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.ContactEmail]:
            """An email address.

            Args:
                email: The address.
                type: What it is used for, in your own words. Values not listed here pass too.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
            """
            if others or more:
                raise unexpected(WhatsApp.Contact, "email", locals())
            wire: Wire = {}
            valid = True
            if email is not None:
                wire["email"] = email
                valid = valid and type_of(email) is str and email != ""
            if type is not None:
                wire["type"] = type
                valid = valid and type_of(type) is str and type != ""
            finished: Part[models.ContactEmail] = Part()
            finished._of, finished._given, finished._valid = _CONTACT_EMAIL, wire, _CONTACT_EMAIL if valid else None
            return finished

        @staticmethod
        def org(
            company: str | None = None,
            *more: Unpack[tuple[()]],
            department: str | None = None,
            title: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.ContactOrg]:
            """Where a contact works.

            Args:
                company: Name of the company.
                department: Department.
                title: Job title.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
            """
            if others or more:
                raise unexpected(WhatsApp.Contact, "org", locals())
            wire: Wire = {}
            valid = True
            if company is not None:
                wire["company"] = company
                valid = valid and type_of(company) is str
            if department is not None:
                wire["department"] = department
                valid = valid and type_of(department) is str
            if title is not None:
                wire["title"] = title
                valid = valid and type_of(title) is str and title != ""
            finished: Part[models.ContactOrg] = Part()
            finished._of, finished._given, finished._valid = _CONTACT_ORG, wire, _CONTACT_ORG if valid else None
            return finished

        @staticmethod
        def phone(
            phone: str | None = None,
            *more: Unpack[tuple[()]],
            type: Literal["CELL", "MAIN", "IPHONE", "HOME", "WORK"] | str | None = None,
            wa_id: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.ContactPhone]:
            """A phone number; with its WhatsApp id, the person can write to it at once.

            Args:
                phone: The number.
                type: What it is used for, in your own words. Values not listed here pass too.
                wa_id: Its WhatsApp id.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
            """
            if others or more:
                raise unexpected(WhatsApp.Contact, "phone", locals())
            wire: Wire = {}
            valid = True
            if phone is not None:
                wire["phone"] = phone
                valid = valid and type_of(phone) is str
            if type is not None:
                wire["type"] = type
                valid = valid and type_of(type) is str and type != ""
            if wa_id is not None:
                wire["wa_id"] = wa_id
                valid = valid and type_of(wa_id) is str
            finished: Part[models.ContactPhone] = Part()
            finished._of, finished._given, finished._valid = _CONTACT_PHONE, wire, _CONTACT_PHONE if valid else None
            return finished

        @staticmethod
        def url(
            url: str | None = None,
            *more: Unpack[tuple[()]],
            type: Literal["HOME", "WORK"] | str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.ContactUrl]:
            """A website.

            Args:
                url: Its address.
                type: What it is used for, in your own words. Values not listed here pass too.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
            """
            if others or more:
                raise unexpected(WhatsApp.Contact, "url", locals())
            wire: Wire = {}
            valid = True
            if url is not None:
                wire["url"] = url
                valid = valid and type_of(url) is str and url != ""
            if type is not None:
                wire["type"] = type
                valid = valid and type_of(type) is str and type != ""
            finished: Part[models.ContactUrl] = Part()
            finished._of, finished._given, finished._valid = _CONTACT_URL, wire, _CONTACT_URL if valid else None
            return finished

    class Header:
        """Parts that go into Header messages."""

        @staticmethod
        def text(
            header: str, *more: Unpack[tuple[()]], sub_text: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.TextHeader]:
            """A header with a text.

            Args:
                header: The text; it may have emoji, and no formatting. 1 to 60 characters. Advised:
                    at most 60 UTF-16 code units.
                sub_text: A second text; what becomes of it is not documented. At most 60
                    characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
            """
            if others or more or header is MISSING:
                raise unexpected(WhatsApp.Header, "text", locals())
            wire: Wire = {"type": "text", "text": header}
            valid = type_of(header) is str and header != "" and len(header) <= 60
            if sub_text is not None:
                wire["sub_text"] = sub_text
                valid = valid and type_of(sub_text) is str and len(sub_text) <= 60
            finished: Part[models.TextHeader] = Part()
            finished._of, finished._given, finished._valid = _TEXT_HEADER, wire, _TEXT_HEADER if valid else None
            return finished

        @staticmethod
        def image(
            link: str | None = None, *more: Unpack[tuple[()]], id: str | int | None = None, **others: Unpack[NoMore]
        ) -> Part[models.ImageHeader]:
            """A header with an image.

            Args:
                link: Address of the file; Meta keeps what it has fetched for 10 minutes.
                id: Id of an uploaded file.

            Conditions:
                The file is given by its id or by its link; Direct Send takes both together.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
            """
            if others or more:
                raise unexpected(WhatsApp.Header, "image", locals())
            wire: Wire = {"type": "image"}
            valid = True
            wire_image: Wire = {}
            if id is not None:
                wire_image["id"] = id
                valid = valid and type_of(id) is str and id != ""
            if link is not None:
                wire_image["link"] = link
                valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
            wire["image"] = wire_image
            valid = valid and ("id" in wire_image or "link" in wire_image)
            finished: Part[models.ImageHeader] = Part()
            finished._of, finished._given, finished._valid = _IMAGE_HEADER, wire, _IMAGE_HEADER if valid else None
            return finished

        @staticmethod
        def video(
            link: str | None = None, *more: Unpack[tuple[()]], id: str | int | None = None, **others: Unpack[NoMore]
        ) -> Part[models.VideoHeader]:
            """A header with a video.

            Args:
                link: Address of the file; Meta keeps what it has fetched for 10 minutes.
                id: Id of an uploaded file.

            Conditions:
                The file is given by its id or by its link; Direct Send takes both together.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
            """
            if others or more:
                raise unexpected(WhatsApp.Header, "video", locals())
            wire: Wire = {"type": "video"}
            valid = True
            wire_video: Wire = {}
            if id is not None:
                wire_video["id"] = id
                valid = valid and type_of(id) is str and id != ""
            if link is not None:
                wire_video["link"] = link
                valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
            wire["video"] = wire_video
            valid = valid and ("id" in wire_video or "link" in wire_video)
            finished: Part[models.VideoHeader] = Part()
            finished._of, finished._given, finished._valid = _VIDEO_HEADER, wire, _VIDEO_HEADER if valid else None
            return finished

        @staticmethod
        def document(
            link: str | None = None,
            *more: Unpack[tuple[()]],
            id: str | int | None = None,
            filename: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.DocumentHeader]:
            """A header with a document.

            Args:
                link: Address of the file; Meta keeps what it has fetched for 10 minutes.
                id: Id of an uploaded file.
                filename: Name that the person sees; its extension decides on the icon.

            Conditions:
                The file is given by its id or by its link; Direct Send takes both together.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
            """
            if others or more:
                raise unexpected(WhatsApp.Header, "document", locals())
            wire: Wire = {"type": "document"}
            valid = True
            wire_document: Wire = {}
            if id is not None:
                wire_document["id"] = id
                valid = valid and type_of(id) is str and id != ""
            if link is not None:
                wire_document["link"] = link
                valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
            if filename is not None:
                wire_document["filename"] = filename
                valid = valid and type_of(filename) is str and filename != ""
            wire["document"] = wire_document
            valid = valid and ("id" in wire_document or "link" in wire_document)
            finished: Part[models.DocumentHeader] = Part()
            finished._of, finished._given, finished._valid = _DOCUMENT_HEADER, wire, _DOCUMENT_HEADER if valid else None
            return finished

    class Card:
        """Parts that go into Card messages."""

        @staticmethod
        def cta_url(
            display_text: str, url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.CtaUrlAction]:
            """A button that opens an address.

            Args:
                display_text: Caption. 1 to 20 characters. Advised: at most 20 UTF-16 code units.
                url: Address of the page. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages
            """
            if others or more or display_text is MISSING or url is MISSING:
                raise unexpected(WhatsApp.Card, "cta_url", locals())
            wire: Wire = {"name": "cta_url"}
            valid = True
            wire_parameters: Wire = {"display_text": display_text, "url": url}
            valid = (
                valid
                and type_of(display_text) is str
                and display_text != ""
                and len(display_text) <= 20
                and display_text not in DESCRIPTION.known
                and not DESCRIPTION.matches(display_text)
                and type_of(url) is str
                and (url in ADDRESS.known or ADDRESS.matches(url))
            )
            wire["parameters"] = wire_parameters
            finished: Part[models.CtaUrlAction] = Part()
            finished._of, finished._given, finished._valid = _CTA_URL_ACTION, wire, _CTA_URL_ACTION if valid else None
            return finished

        @staticmethod
        def quick_replies(
            buttons: Iterable[Arg[models.QuickReply] | None], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.QuickRepliesAction]:
            """The quick replies of a card.

            Args:
                buttons: The quick replies. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
            """
            if others or more or buttons is MISSING:
                raise unexpected(WhatsApp.Card, "quick_replies", locals())
            wire: Wire = {}
            valid = True
            wire["buttons"], checked = parts(buttons, _QUICK_REPLY__KINDS)
            valid = valid and checked and len(wire["buttons"]) >= 1
            finished: Part[models.QuickRepliesAction] = Part()
            finished._of, finished._given, finished._valid = (
                _QUICK_REPLIES_ACTION,
                wire,
                _QUICK_REPLIES_ACTION if valid else None,
            )
            return finished

        @staticmethod
        def quick_reply(
            *more: Unpack[tuple[()]], id: str, title: str, **others: Unpack[NoMore]
        ) -> Part[models.QuickReply]:
            """A quick reply of a card.

            Args:
                id: Your own id of the button; comes back to your webhook. 1 to 256 characters.
                title: Caption; it may have emoji, and no formatting. 1 to 20 characters. Advised:
                    at most 20 UTF-16 code units.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
            """
            if others or more or id is MISSING or title is MISSING:
                raise unexpected(WhatsApp.Card, "quick_reply", locals())
            wire: Wire = {"type": "quick_reply"}
            valid = True
            wire_quick_reply: Wire = {"id": id, "title": title}
            valid = (
                valid
                and type_of(id) is str
                and id != ""
                and len(id) <= 256
                and id not in DESCRIPTION.known
                and not DESCRIPTION.matches(id)
                and type_of(title) is str
                and title != ""
                and len(title) <= 20
                and title not in DESCRIPTION.known
                and not DESCRIPTION.matches(title)
            )
            wire["quick_reply"] = wire_quick_reply
            finished: Part[models.QuickReply] = Part()
            finished._of, finished._given, finished._valid = _QUICK_REPLY, wire, _QUICK_REPLY if valid else None
            return finished

    class Order:
        """Parts that go into Order messages."""

        @staticmethod
        def details(
            reference_id: str,
            *more: Unpack[tuple[()]],
            type: Literal["digital-goods", "physical-goods"],
            beneficiaries: Iterable[Arg[models.Beneficiary] | None] | None = None,
            payment_type: Literal["br", "upi"] | str | None = None,
            payment_configuration: str | None = None,
            payment_settings: Iterable[Arg[models.AnyPaymentSetting] | None] | None = None,
            currency: Literal["BRL", "INR"],
            total_amount: Arg[models.Amount],
            order: Arg[models.Order] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.OrderDetails]:
            """An order, and how it is paid.

            Args:
                reference_id: Your own id of the order, up to 60 letters, digits, underscores, dots
                    and dashes, or 35 in India; no two messages may share one. For example,
                    'order-1042'.
                type: What is sold.
                beneficiaries: Who receives the goods; in India. Not empty.
                payment_type: How it is paid; br in Brazil. Values not listed here pass too.
                payment_configuration: Name of the payment configuration; in India, in an older
                    form. At most 60 characters.
                payment_settings: The ways to pay. Not empty.
                currency: Currency of all amounts.
                total_amount: The sum of subtotal, tax and shipping, less the discount.
                order: What was ordered, and what it costs.

            Conditions:
                In Brazil the payment type is br.
                In India there is an order; in Brazil, total and payment settings are enough.
                In Brazil each item has a retailer_id.
                The ways to pay in Brazil.
                In India the id of an order has at most 35 characters.
                In India there are payment settings; older messages have a payment configuration.
                The ways to pay in India; payment_link is for businesses that Meta has admitted.
                Physical goods in India have beneficiaries.
                Without a catalog, items in India name country of origin and importer.
                The total is the sum of subtotal, tax and shipping, less the discount.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if (
                others
                or more
                or reference_id is MISSING
                or type is MISSING
                or currency is MISSING
                or total_amount is MISSING
            ):
                raise unexpected(WhatsApp.Order, "details", locals())
            wire: Wire = {"reference_id": reference_id, "type": type}
            valid = (
                type_of(reference_id) is str
                and len(reference_id) <= 60
                and (reference_id in REFERENCE_ID.known or REFERENCE_ID.matches(reference_id))
                and type_of(type) is str
                and type in {"digital-goods", "physical-goods"}
                and type_of(currency) is str
                and currency in {"BRL", "INR"}
            )
            if beneficiaries is not None:
                wire["beneficiaries"], checked = parts(beneficiaries, _BENEFICIARY__KINDS)
                valid = valid and checked and len(wire["beneficiaries"]) >= 1
            if payment_type is not None:
                wire["payment_type"] = payment_type
                valid = valid and type_of(payment_type) is str and payment_type != ""
            if payment_configuration is not None:
                wire["payment_configuration"] = payment_configuration
                valid = (
                    valid
                    and type_of(payment_configuration) is str
                    and len(payment_configuration) <= 60
                    and payment_configuration != ""
                )
            if payment_settings is not None:
                wire["payment_settings"], checked = parts(payment_settings, _PAYMENT_SETTING__KINDS)
                valid = valid and checked and len(wire["payment_settings"]) >= 1
            wire["currency"] = currency
            wire["total_amount"], checked = part(total_amount, _AMOUNT__KINDS)
            valid = valid and checked
            if order is not None:
                wire["order"], checked = part(order, _ORDER__KINDS)
                valid = valid and checked
            valid = valid and _checks.conditions_hold_in_order_details(wire)
            finished: Part[models.OrderDetails] = Part()
            finished._of, finished._given, finished._valid = _ORDER_DETAILS, wire, _ORDER_DETAILS if valid else None
            return finished

        @staticmethod
        def amount(value: int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.Amount]:
            """An amount of money.

            Args:
                value: The amount times 100.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or value is MISSING:
                raise unexpected(WhatsApp.Order, "amount", locals())
            finished: Part[models.Amount] = Part()
            finished._of, finished._given, finished._valid = (
                _AMOUNT,
                {"value": value, "offset": 100},
                _AMOUNT if type_of(value) is int else None,
            )
            return finished

        @staticmethod
        def noted_amount(
            value: int, *more: Unpack[tuple[()]], description: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.NotedAmount]:
            """An amount of money, with a note.

            Args:
                value: The amount times 100.
                description: What it is. At most 60 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or value is MISSING:
                raise unexpected(WhatsApp.Order, "noted_amount", locals())
            wire: Wire = {"value": value, "offset": 100}
            valid = type_of(value) is int
            if description is not None:
                wire["description"] = description
                valid = valid and type_of(description) is str and len(description) <= 60
            finished: Part[models.NotedAmount] = Part()
            finished._of, finished._given, finished._valid = _NOTED_AMOUNT, wire, _NOTED_AMOUNT if valid else None
            return finished

        @staticmethod
        def discount(
            value: int,
            *more: Unpack[tuple[()]],
            description: str | None = None,
            discount_program_name: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.Discount]:
            """What is taken off the price.

            Args:
                value: The amount times 100.
                description: What it is. At most 60 characters.
                discount_program_name: Name of the programme. At most 60 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or value is MISSING:
                raise unexpected(WhatsApp.Order, "discount", locals())
            wire: Wire = {"value": value, "offset": 100}
            valid = type_of(value) is int
            if description is not None:
                wire["description"] = description
                valid = valid and type_of(description) is str and len(description) <= 60
            if discount_program_name is not None:
                wire["discount_program_name"] = discount_program_name
                valid = valid and type_of(discount_program_name) is str and len(discount_program_name) <= 60
            finished: Part[models.Discount] = Part()
            finished._of, finished._given, finished._valid = _DISCOUNT, wire, _DISCOUNT if valid else None
            return finished

        @staticmethod
        def beneficiary(
            name: str,
            *more: Unpack[tuple[()]],
            address_line1: str,
            address_line2: str | None = None,
            city: str,
            state: str,
            country: Literal["India"],
            postal_code: str | int,
            **others: Unpack[NoMore],
        ) -> Part[models.Beneficiary]:
            """Who receives the goods, in India.

            Args:
                name: Name of the person. 1 to 200 characters.
                address_line1: First line of the address. 1 to 100 characters.
                address_line2: Second line of the address. At most 100 characters.
                city: City. Not empty.
                state: State. Not empty.
                country: Country.
                postal_code: Postal code of 6 digits. For example, '400001'.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
            """
            if (
                others
                or more
                or name is MISSING
                or address_line1 is MISSING
                or city is MISSING
                or state is MISSING
                or country is MISSING
                or postal_code is MISSING
            ):
                raise unexpected(WhatsApp.Order, "beneficiary", locals())
            wire: Wire = {"name": name, "address_line1": address_line1}
            valid = (
                type_of(name) is str
                and name != ""
                and len(name) <= 200
                and type_of(address_line1) is str
                and address_line1 != ""
                and len(address_line1) <= 100
                and type_of(city) is str
                and city != ""
                and type_of(state) is str
                and state != ""
                and type_of(country) is str
                and country in {"India"}
                and type_of(postal_code) is str
                and (postal_code in POSTAL_CODE.known or POSTAL_CODE.matches(postal_code))
            )
            if address_line2 is not None:
                wire["address_line2"] = address_line2
                valid = valid and type_of(address_line2) is str and len(address_line2) <= 100
            wire["city"] = city
            wire["state"] = state
            wire["country"] = country
            wire["postal_code"] = postal_code
            finished: Part[models.Beneficiary] = Part()
            finished._of, finished._given, finished._valid = _BENEFICIARY, wire, _BENEFICIARY if valid else None
            return finished

        @staticmethod
        def order(
            items: Iterable[Arg[models.OrderItem] | None],
            *more: Unpack[tuple[()]],
            type: Literal["quick_pay"] | None = None,
            catalog_id: str | int | None = None,
            expiration: Arg[models.OrderExpiration] | None = None,
            subtotal: Arg[models.Amount],
            tax: Arg[models.NotedAmount],
            shipping: Arg[models.NotedAmount] | None = None,
            discount: Arg[models.Discount] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.Order]:
            """What was ordered, and what it costs.

            Args:
                items: What was ordered. Not empty.
                type: A payment without a review of the order.
                catalog_id: Id of the catalog.
                expiration: Until when the order can be paid.
                subtotal: The sum of the items.
                tax: The tax; it can be 0.
                shipping: The cost of shipping.
                discount: What is taken off the price.

            Conditions:
                With images there are at most 10 items.
                Items of a catalog have no images of their own.
                Advice: The subtotal is the sum of the items, each with its reduced price, if it has
                    one, or else its price. Samples of Meta's differ.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or items is MISSING or subtotal is MISSING or tax is MISSING:
                raise unexpected(WhatsApp.Order, "order", locals())
            wire: Wire = {"status": "pending"}
            valid = True
            if type is not None:
                wire["type"] = type
                valid = valid and type_of(type) is str and type in {"quick_pay"}
            if catalog_id is not None:
                wire["catalog_id"] = catalog_id
                valid = valid and type_of(catalog_id) is str and catalog_id != ""
            if expiration is not None:
                wire["expiration"], checked = part(expiration, _ORDER_EXPIRATION__KINDS)
                valid = valid and checked
            wire["items"], checked = parts(items, _ORDER_ITEM__KINDS)
            valid = valid and checked and len(wire["items"]) >= 1
            wire["subtotal"], checked = part(subtotal, _AMOUNT__KINDS)
            valid = valid and checked
            wire["tax"], checked = part(tax, _NOTED_AMOUNT__KINDS)
            valid = valid and checked
            if shipping is not None:
                wire["shipping"], checked = part(shipping, _NOTED_AMOUNT__KINDS)
                valid = valid and checked
            if discount is not None:
                wire["discount"], checked = part(discount, _DISCOUNT__KINDS)
                valid = valid and checked
            valid = valid and _checks.conditions_hold_in_order(wire)
            finished: Part[models.Order] = Part()
            finished._of, finished._given, finished._valid = _ORDER, wire, _ORDER if valid else None
            return finished

        @staticmethod
        def expiration(
            timestamp: str | int | datetime,
            description: str | None = None,
            *more: Unpack[tuple[()]],
            **others: Unpack[NoMore],
        ) -> Part[models.OrderExpiration]:
            """Until when the order can be paid.

            Args:
                timestamp: The moment in Unix seconds; at least 300 seconds ahead. For example,
                    '1893456000'.
                description: Text for the person. At most 120 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or timestamp is MISSING:
                raise unexpected(WhatsApp.Order, "expiration", locals())
            wire: Wire = {}
            valid = True
            wire["timestamp"] = as_text(timestamp)
            valid = (
                valid
                and type_of(wire["timestamp"]) is str
                and (wire["timestamp"] in TIMESTAMP.known or TIMESTAMP.matches(wire["timestamp"]))
            )
            if description is not None:
                wire["description"] = description
                valid = valid and type_of(description) is str and len(description) <= 120
            finished: Part[models.OrderExpiration] = Part()
            finished._of, finished._given, finished._valid = (
                _ORDER_EXPIRATION,
                wire,
                _ORDER_EXPIRATION if valid else None,
            )
            return finished

        @staticmethod
        def item(
            name: str,
            *more: Unpack[tuple[()]],
            retailer_id: str | None = None,
            image: Arg[models.ItemImage] | None = None,
            amount: Arg[models.Amount],
            quantity: int,
            sale_amount: Arg[models.Amount] | None = None,
            country_of_origin: str | None = None,
            importer_name: str | None = None,
            importer_address: Arg[models.ImporterAddress] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.OrderItem]:
            """An item of an order.

            Args:
                name: Name of the product. 1 to 60 characters.
                retailer_id: Your own id of the product.
                image: The image of an item.
                amount: Price of one.
                quantity: How many are ordered. At least 1.
                sale_amount: Reduced price of one; less than the amount.
                country_of_origin: Country that it comes from.
                importer_name: Name of the importer.
                importer_address: The address of an importer.

            Conditions:
                The reduced price is less than the price.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or name is MISSING or amount is MISSING or quantity is MISSING:
                raise unexpected(WhatsApp.Order, "item", locals())
            wire: Wire = {}
            valid = (
                type_of(name) is str and name != "" and len(name) <= 60 and type_of(quantity) is int and quantity >= 1
            )
            if retailer_id is not None:
                wire["retailer_id"] = retailer_id
                valid = valid and type_of(retailer_id) is str and retailer_id != ""
            wire["name"] = name
            if image is not None:
                wire["image"], checked = part(image, _ITEM_IMAGE__KINDS)
                valid = valid and checked
            wire["amount"], checked = part(amount, _AMOUNT__KINDS)
            valid = valid and checked
            wire["quantity"] = quantity
            if sale_amount is not None:
                wire["sale_amount"], checked = part(sale_amount, _AMOUNT__KINDS)
                valid = valid and checked
            if country_of_origin is not None:
                wire["country_of_origin"] = country_of_origin
                valid = valid and type_of(country_of_origin) is str and country_of_origin != ""
            if importer_name is not None:
                wire["importer_name"] = importer_name
                valid = valid and type_of(importer_name) is str and importer_name != ""
            if importer_address is not None:
                wire["importer_address"], checked = part(importer_address, _IMPORTER_ADDRESS__KINDS)
                valid = valid and checked
            valid = valid and rules.ascending(wire, fields=["sale_amount.value", "amount.value"]) is None
            finished: Part[models.OrderItem] = Part()
            finished._of, finished._given, finished._valid = _ORDER_ITEM, wire, _ORDER_ITEM if valid else None
            return finished

        @staticmethod
        def image(link: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.ItemImage]:
            """The image of an item.

            Args:
                link: Address of the image. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
            """
            if others or more or link is MISSING:
                raise unexpected(WhatsApp.Order, "image", locals())
            finished: Part[models.ItemImage] = Part()
            finished._of, finished._given, finished._valid = (
                _ITEM_IMAGE,
                {"link": link},
                _ITEM_IMAGE if type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link)) else None,
            )
            return finished

        @staticmethod
        def importer_address(
            *more: Unpack[tuple[()]],
            address_line1: str,
            address_line2: str | None = None,
            city: str,
            zone_code: str | None = None,
            postal_code: str | int | None = None,
            country_code: str,
            **others: Unpack[NoMore],
        ) -> Part[models.ImporterAddress]:
            """The address of an importer.

            Args:
                address_line1: First line of the address. Not empty.
                address_line2: Second line of the address.
                city: City. Not empty.
                zone_code: Code of the state.
                postal_code: Postal code.
                country_code: Country as a code of two letters. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
            """
            if others or more or address_line1 is MISSING or city is MISSING or country_code is MISSING:
                raise unexpected(WhatsApp.Order, "importer_address", locals())
            wire: Wire = {"address_line1": address_line1}
            valid = (
                type_of(address_line1) is str
                and address_line1 != ""
                and type_of(city) is str
                and city != ""
                and type_of(country_code) is str
                and country_code != ""
            )
            if address_line2 is not None:
                wire["address_line2"] = address_line2
                valid = valid and type_of(address_line2) is str
            wire["city"] = city
            if zone_code is not None:
                wire["zone_code"] = zone_code
                valid = valid and type_of(zone_code) is str
            if postal_code is not None:
                wire["postal_code"] = postal_code
                valid = valid and type_of(postal_code) is str
            wire["country_code"] = country_code
            finished: Part[models.ImporterAddress] = Part()
            finished._of, finished._given, finished._valid = (
                _IMPORTER_ADDRESS,
                wire,
                _IMPORTER_ADDRESS if valid else None,
            )
            return finished

        @staticmethod
        def status(
            reference_id: str,
            order: Arg[models.OrderState] | None = None,
            *more: Unpack[tuple[()]],
            payment: Arg[models.PaymentState] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.OrderStatus]:
            """What has become of an order.

            Args:
                reference_id: Your own id of the order. Not empty.
                order: The state of an order.
                payment: The state of a payment.

            Conditions:
                The state of the order, of the payment, or of both is told.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or reference_id is MISSING:
                raise unexpected(WhatsApp.Order, "status", locals())
            wire: Wire = {"reference_id": reference_id}
            valid = type_of(reference_id) is str and reference_id != ""
            if order is not None:
                wire["order"], checked = part(order, _ORDER_STATE__KINDS)
                valid = valid and checked
            if payment is not None:
                wire["payment"], checked = part(payment, _PAYMENT_STATE__KINDS)
                valid = valid and checked
            valid = valid and ("order" in wire or "payment" in wire)
            finished: Part[models.OrderStatus] = Part()
            finished._of, finished._given, finished._valid = _ORDER_STATUS, wire, _ORDER_STATUS if valid else None
            return finished

        @staticmethod
        def state(
            status: Literal["pending", "processing", "partially-shipped", "shipped", "completed", "canceled"],
            description: str | None = None,
            *more: Unpack[tuple[()]],
            **others: Unpack[NoMore],
        ) -> Part[models.OrderState]:
            """The state of an order.

            Args:
                status: The state.
                description: Text for the person. At most 120 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or status is MISSING:
                raise unexpected(WhatsApp.Order, "state", locals())
            wire: Wire = {"status": status}
            valid = type_of(status) is str and status in {
                "pending",
                "processing",
                "partially-shipped",
                "shipped",
                "completed",
                "canceled",
            }
            if description is not None:
                wire["description"] = description
                valid = valid and type_of(description) is str and len(description) <= 120
            finished: Part[models.OrderState] = Part()
            finished._of, finished._given, finished._valid = _ORDER_STATE, wire, _ORDER_STATE if valid else None
            return finished

        @staticmethod
        def payment(
            status: Literal["pending", "captured", "failed"],
            *more: Unpack[tuple[()]],
            timestamp: int | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.PaymentState]:
            """The state of a payment.

            Args:
                status: The state.
                timestamp: The moment in Unix seconds.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or status is MISSING:
                raise unexpected(WhatsApp.Order, "payment", locals())
            wire: Wire = {"status": status}
            valid = type_of(status) is str and status in {"pending", "captured", "failed"}
            if timestamp is not None:
                wire["timestamp"] = timestamp
                valid = valid and type_of(timestamp) is int
            finished: Part[models.PaymentState] = Part()
            finished._of, finished._given, finished._valid = _PAYMENT_STATE, wire, _PAYMENT_STATE if valid else None
            return finished

    class Payment:
        """Parts that go into Payment messages."""

        @staticmethod
        def pix(
            code: str,
            *more: Unpack[tuple[()]],
            merchant_name: str,
            key: str,
            key_type: Literal["CPF", "CNPJ", "EMAIL", "PHONE", "EVP"],
            **others: Unpack[NoMore],
        ) -> Part[models.PixSetting]:
            """Payment by Pix, in Brazil.

            Args:
                code: The code. Not empty.
                merchant_name: Name of the shop. Not empty.
                key: Pix key of the shop. Not empty.
                key_type: What the key is.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or code is MISSING or merchant_name is MISSING or key is MISSING or key_type is MISSING:
                raise unexpected(WhatsApp.Payment, "pix", locals())
            wire: Wire = {"type": "pix_dynamic_code"}
            valid = True
            wire_pix_dynamic_code: Wire = {
                "code": code,
                "merchant_name": merchant_name,
                "key": key,
                "key_type": key_type,
            }
            valid = (
                valid
                and type_of(code) is str
                and code != ""
                and type_of(merchant_name) is str
                and merchant_name != ""
                and type_of(key) is str
                and key != ""
                and type_of(key_type) is str
                and key_type in {"CPF", "CNPJ", "EMAIL", "PHONE", "EVP"}
            )
            wire["pix_dynamic_code"] = wire_pix_dynamic_code
            finished: Part[models.PixSetting] = Part()
            finished._of, finished._given, finished._valid = _PIX_SETTING, wire, _PIX_SETTING if valid else None
            return finished

        @staticmethod
        def link(uri: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.PaymentLinkSetting]:
            """Payment on a page, in Brazil; in India, for businesses that Meta has admitted.

            Args:
                uri: Address of the page. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or uri is MISSING:
                raise unexpected(WhatsApp.Payment, "link", locals())
            wire: Wire = {"type": "payment_link"}
            valid = True
            wire_payment_link: Wire = {"uri": uri}
            valid = valid and type_of(uri) is str and (uri in ADDRESS.known or ADDRESS.matches(uri))
            wire["payment_link"] = wire_payment_link
            finished: Part[models.PaymentLinkSetting] = Part()
            finished._of, finished._given, finished._valid = (
                _PAYMENT_LINK_SETTING,
                wire,
                _PAYMENT_LINK_SETTING if valid else None,
            )
            return finished

        @staticmethod
        def boleto(
            digitable_line: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.BoletoSetting]:
            """Payment by boleto, in Brazil.

            Args:
                digitable_line: The number of the boleto. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or digitable_line is MISSING:
                raise unexpected(WhatsApp.Payment, "boleto", locals())
            wire: Wire = {"type": "boleto"}
            valid = True
            wire_boleto: Wire = {"digitable_line": digitable_line}
            valid = valid and type_of(digitable_line) is str and digitable_line != ""
            wire["boleto"] = wire_boleto
            finished: Part[models.BoletoSetting] = Part()
            finished._of, finished._given, finished._valid = _BOLETO_SETTING, wire, _BOLETO_SETTING if valid else None
            return finished

        @staticmethod
        def card(
            *more: Unpack[tuple[()]], last_four_digits: str | int, credential_id: str, **others: Unpack[NoMore]
        ) -> Part[models.CardSetting]:
            """Payment by a stored card, in Brazil.

            Args:
                last_four_digits: Last four digits of the card. Not empty.
                credential_id: Your own id of the card. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or last_four_digits is MISSING or credential_id is MISSING:
                raise unexpected(WhatsApp.Payment, "card", locals())
            wire: Wire = {"type": "offsite_card_pay"}
            valid = True
            wire_offsite_card_pay: Wire = {"last_four_digits": last_four_digits, "credential_id": credential_id}
            valid = (
                valid
                and type_of(last_four_digits) is str
                and last_four_digits != ""
                and type_of(credential_id) is str
                and credential_id != ""
            )
            wire["offsite_card_pay"] = wire_offsite_card_pay
            finished: Part[models.CardSetting] = Part()
            finished._of, finished._given, finished._valid = _CARD_SETTING, wire, _CARD_SETTING if valid else None
            return finished

        @staticmethod
        def gateway(
            payment_gateway: Arg[models.PaymentGateway], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.GatewaySetting]:
            """Payment through a gateway, in India.

            Args:
                payment_gateway: A gateway, and what goes to it.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
            """
            if others or more or payment_gateway is MISSING:
                raise unexpected(WhatsApp.Payment, "gateway", locals())
            wire: Wire = {"type": "payment_gateway"}
            valid = True
            wire["payment_gateway"], checked = part(payment_gateway, _PAYMENT_GATEWAY__KINDS)
            valid = valid and checked
            finished: Part[models.GatewaySetting] = Part()
            finished._of, finished._given, finished._valid = _GATEWAY_SETTING, wire, _GATEWAY_SETTING if valid else None
            return finished

        @staticmethod
        def payment_gateway(
            type: Literal["billdesk", "razorpay", "payu", "zaakpay"],
            configuration_name: str,
            *more: Unpack[tuple[()]],
            billdesk: Arg[models.Billdesk] | None = None,
            razorpay: Arg[models.Razorpay] | None = None,
            payu: Arg[models.Payu] | None = None,
            zaakpay: Arg[models.Zaakpay] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.PaymentGateway]:
            """A gateway, and what goes to it.

            Args:
                type: The gateway.
                configuration_name: Name of the payment configuration. 1 to 60 characters.
                billdesk: What goes to Billdesk.
                razorpay: What goes to Razorpay.
                payu: What goes to PayU.
                zaakpay: What goes to Zaakpay.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
            """
            if others or more or type is MISSING or configuration_name is MISSING:
                raise unexpected(WhatsApp.Payment, "payment_gateway", locals())
            wire: Wire = {"type": type, "configuration_name": configuration_name}
            valid = (
                type_of(type) is str
                and type in {"billdesk", "razorpay", "payu", "zaakpay"}
                and type_of(configuration_name) is str
                and configuration_name != ""
                and len(configuration_name) <= 60
            )
            if billdesk is not None:
                wire["billdesk"], checked = part(billdesk, _BILLDESK__KINDS)
                valid = valid and checked
            if razorpay is not None:
                wire["razorpay"], checked = part(razorpay, _RAZORPAY__KINDS)
                valid = valid and checked
            if payu is not None:
                wire["payu"], checked = part(payu, _PAYU__KINDS)
                valid = valid and checked
            if zaakpay is not None:
                wire["zaakpay"], checked = part(zaakpay, _ZAAKPAY__KINDS)
                valid = valid and checked
            finished: Part[models.PaymentGateway] = Part()
            finished._of, finished._given, finished._valid = _PAYMENT_GATEWAY, wire, _PAYMENT_GATEWAY if valid else None
            return finished

        @staticmethod
        def billdesk(
            *more: Unpack[tuple[()]],
            additional_info1: str | None = None,
            additional_info2: str | None = None,
            additional_info3: str | None = None,
            additional_info4: str | None = None,
            additional_info5: str | None = None,
            additional_info6: str | None = None,
            additional_info7: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.Billdesk]:
            """What goes to Billdesk.

            Args:
                additional_info1: Text of your own. At most 120 characters.
                additional_info2: Text of your own. At most 120 characters.
                additional_info3: Text of your own. At most 120 characters.
                additional_info4: Text of your own. At most 120 characters.
                additional_info5: Text of your own. At most 120 characters.
                additional_info6: Text of your own. At most 120 characters.
                additional_info7: Text of your own. At most 120 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
            """
            if others or more:
                raise unexpected(WhatsApp.Payment, "billdesk", locals())
            wire: Wire = {}
            valid = True
            if additional_info1 is not None:
                wire["additional_info1"] = additional_info1
                valid = valid and type_of(additional_info1) is str and len(additional_info1) <= 120
            if additional_info2 is not None:
                wire["additional_info2"] = additional_info2
                valid = valid and type_of(additional_info2) is str and len(additional_info2) <= 120
            if additional_info3 is not None:
                wire["additional_info3"] = additional_info3
                valid = valid and type_of(additional_info3) is str and len(additional_info3) <= 120
            if additional_info4 is not None:
                wire["additional_info4"] = additional_info4
                valid = valid and type_of(additional_info4) is str and len(additional_info4) <= 120
            if additional_info5 is not None:
                wire["additional_info5"] = additional_info5
                valid = valid and type_of(additional_info5) is str and len(additional_info5) <= 120
            if additional_info6 is not None:
                wire["additional_info6"] = additional_info6
                valid = valid and type_of(additional_info6) is str and len(additional_info6) <= 120
            if additional_info7 is not None:
                wire["additional_info7"] = additional_info7
                valid = valid and type_of(additional_info7) is str and len(additional_info7) <= 120
            finished: Part[models.Billdesk] = Part()
            finished._of, finished._given, finished._valid = _BILLDESK, wire, _BILLDESK if valid else None
            return finished

        @staticmethod
        def razorpay(
            receipt: str | None = None,
            *more: Unpack[tuple[()]],
            notes: Mapping[str, str] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.Razorpay]:
            """What goes to Razorpay.

            Args:
                receipt: Your own id of the receipt. At most 40 characters.
                notes: Texts of your own by their keys, up to 15.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
            """
            if others or more:
                raise unexpected(WhatsApp.Payment, "razorpay", locals())
            wire: Wire = {}
            valid = True
            if receipt is not None:
                wire["receipt"] = receipt
                valid = valid and type_of(receipt) is str and len(receipt) <= 40
            if notes is not None:
                wire["notes"] = plain_map(notes)
                valid = valid and type_of(wire["notes"]) is OBJECT and len(wire["notes"]) <= 15
                if valid:
                    for x in wire["notes"]:
                        valid = valid and type_of(x) is str
                if valid:
                    for x in wire["notes"].values():
                        valid = valid and type_of(x) is str and len(x) <= 256
            finished: Part[models.Razorpay] = Part()
            finished._of, finished._given, finished._valid = _RAZORPAY, wire, _RAZORPAY if valid else None
            return finished

        @staticmethod
        def payu(
            *more: Unpack[tuple[()]],
            udf1: str | None = None,
            udf2: str | None = None,
            udf3: str | None = None,
            udf4: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.Payu]:
            """What goes to PayU.

            Args:
                udf1: Text of your own. At most 255 characters.
                udf2: Text of your own. At most 255 characters.
                udf3: Text of your own. At most 255 characters.
                udf4: Text of your own. At most 255 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
            """
            if others or more:
                raise unexpected(WhatsApp.Payment, "payu", locals())
            wire: Wire = {}
            valid = True
            if udf1 is not None:
                wire["udf1"] = udf1
                valid = valid and type_of(udf1) is str and len(udf1) <= 255
            if udf2 is not None:
                wire["udf2"] = udf2
                valid = valid and type_of(udf2) is str and len(udf2) <= 255
            if udf3 is not None:
                wire["udf3"] = udf3
                valid = valid and type_of(udf3) is str and len(udf3) <= 255
            if udf4 is not None:
                wire["udf4"] = udf4
                valid = valid and type_of(udf4) is str and len(udf4) <= 255
            finished: Part[models.Payu] = Part()
            finished._of, finished._given, finished._valid = _PAYU, wire, _PAYU if valid else None
            return finished

        @staticmethod
        def zaakpay(
            *more: Unpack[tuple[()]], extra1: str | None = None, extra2: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.Zaakpay]:
            """What goes to Zaakpay.

            Args:
                extra1: Text of your own. At most 180 characters.
                extra2: Text of your own. At most 180 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
            """
            if others or more:
                raise unexpected(WhatsApp.Payment, "zaakpay", locals())
            wire: Wire = {}
            valid = True
            if extra1 is not None:
                wire["extra1"] = extra1
                valid = valid and type_of(extra1) is str and len(extra1) <= 180
            if extra2 is not None:
                wire["extra2"] = extra2
                valid = valid and type_of(extra2) is str and len(extra2) <= 180
            finished: Part[models.Zaakpay] = Part()
            finished._of, finished._given, finished._valid = _ZAAKPAY, wire, _ZAAKPAY if valid else None
            return finished

        @staticmethod
        def upi(link: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.UpiSetting]:
            """Payment by UPI, in India.

            Args:
                link: The link. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-in/pg
            """
            if others or more or link is MISSING:
                raise unexpected(WhatsApp.Payment, "upi", locals())
            wire: Wire = {"type": "upi_intent_link"}
            valid = True
            wire_upi_intent_link: Wire = {"link": link}
            valid = valid and type_of(link) is str and link != ""
            wire["upi_intent_link"] = wire_upi_intent_link
            finished: Part[models.UpiSetting] = Part()
            finished._of, finished._given, finished._valid = _UPI_SETTING, wire, _UPI_SETTING if valid else None
            return finished

        @staticmethod
        def pix_code(code: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.RequestedPix]:
            """A requested payment by Pix.

            Args:
                code: The code. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or code is MISSING:
                raise unexpected(WhatsApp.Payment, "pix_code", locals())
            wire: Wire = {"type": "pix_dynamic_code"}
            valid = True
            wire_pix_dynamic_code: Wire = {"code": code}
            valid = valid and type_of(code) is str and code != ""
            wire["pix_dynamic_code"] = wire_pix_dynamic_code
            finished: Part[models.RequestedPix] = Part()
            finished._of, finished._given, finished._valid = _REQUESTED_PIX, wire, _REQUESTED_PIX if valid else None
            return finished

        @staticmethod
        def stored_card(
            *more: Unpack[tuple[()]],
            last_four_digits: str | int,
            credential_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.RequestedCard]:
            """A requested payment by a stored card.

            Args:
                last_four_digits: Last four digits of the card. Not empty.
                credential_id: Your own id of the card.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or last_four_digits is MISSING:
                raise unexpected(WhatsApp.Payment, "stored_card", locals())
            wire: Wire = {"type": "offsite_card_pay"}
            valid = True
            wire_offsite_card_pay: Wire = {"last_four_digits": last_four_digits}
            valid = valid and type_of(last_four_digits) is str and last_four_digits != ""
            if credential_id is not None:
                wire_offsite_card_pay["credential_id"] = credential_id
                valid = valid and type_of(credential_id) is str
            wire["offsite_card_pay"] = wire_offsite_card_pay
            finished: Part[models.RequestedCard] = Part()
            finished._of, finished._given, finished._valid = _REQUESTED_CARD, wire, _REQUESTED_CARD if valid else None
            return finished

    class Template:
        """Parts that go into Template messages."""

        @staticmethod
        def header(
            parameters: Iterable[Arg[models.AnyHeaderParameter] | None],
            *more: Unpack[tuple[()]],
            **others: Unpack[NoMore],
        ) -> Part[models.HeaderValues]:
            """The value for the header of a template.

            Args:
                parameters: The value. Advised: not empty. Advised: at most 1 item.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
            """
            if others or more or parameters is MISSING:
                raise unexpected(WhatsApp.Template, "header", locals())
            wire: Wire = {"type": "header"}
            valid = True
            wire["parameters"], checked = parts(parameters, _HEADER_PARAMETER__KINDS)
            valid = valid and (checked or wire["parameters"] == [])
            if valid:
                for x in wire["parameters"]:
                    valid = valid and (
                        not ("type" in x and x["type"] == "text") or "text" not in x or len(x["text"]) <= 60
                    )
            finished: Part[models.HeaderValues] = Part()
            finished._of, finished._given, finished._valid = _HEADER_VALUES, wire, _HEADER_VALUES if valid else None
            return finished

        @staticmethod
        def body(
            parameters: Iterable[Arg[models.AnyBodyParameter] | None],
            *more: Unpack[tuple[()]],
            **others: Unpack[NoMore],
        ) -> Part[models.BodyValues]:
            """The values for the body of a template.

            Args:
                parameters: The values, in the order of the variables or each with the name of its
                    variable. Advised: not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
            """
            if others or more or parameters is MISSING:
                raise unexpected(WhatsApp.Template, "body", locals())
            wire: Wire = {"type": "body"}
            valid = True
            wire["parameters"], checked = parts(parameters, _BODY_PARAMETER__KINDS)
            valid = valid and (checked or wire["parameters"] == [])
            finished: Part[models.BodyValues] = Part()
            finished._of, finished._given, finished._valid = _BODY_VALUES, wire, _BODY_VALUES if valid else None
            return finished

        @staticmethod
        def quick_reply(
            parameters: Iterable[Arg[models.PayloadParameter] | None],
            *more: Unpack[tuple[()]],
            index: str | int,
            **others: Unpack[NoMore],
        ) -> Part[models.QuickReplyValues]:
            """What a quick reply button of a template sends back.

            Args:
                parameters: The payload. Exactly 1 item.
                index: Position of the button in the template, from 0. For example, '0'.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or parameters is MISSING or index is MISSING:
                raise unexpected(WhatsApp.Template, "quick_reply", locals())
            wire: Wire = {"type": "button", "sub_type": "quick_reply"}
            valid = True
            wire["index"] = as_text(index)
            valid = (
                valid
                and type_of(wire["index"]) is str
                and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
            )
            wire["parameters"], checked = parts(parameters, _PAYLOAD_PARAMETER__KINDS)
            valid = valid and checked and len(wire["parameters"]) == 1
            finished: Part[models.QuickReplyValues] = Part()
            finished._of, finished._given, finished._valid = (
                _QUICK_REPLY_VALUES,
                wire,
                _QUICK_REPLY_VALUES if valid else None,
            )
            return finished

        @staticmethod
        def url_button(
            parameters: Iterable[Arg[models.TextParameter] | None],
            *more: Unpack[tuple[()]],
            index: str | int,
            **others: Unpack[NoMore],
        ) -> Part[models.UrlValues]:
            """The end of the address that a button of a template opens, or the code of an
            authentication template.

            Args:
                parameters: What is put after the address in the template. Exactly 1 item.
                index: Position of the button in the template, from 0. For example, '0'.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or parameters is MISSING or index is MISSING:
                raise unexpected(WhatsApp.Template, "url_button", locals())
            wire: Wire = {"type": "button", "sub_type": "url"}
            valid = True
            wire["index"] = as_text(index)
            valid = (
                valid
                and type_of(wire["index"]) is str
                and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
            )
            wire["parameters"], checked = parts(parameters, _TEXT_PARAMETER__KINDS)
            valid = valid and checked and len(wire["parameters"]) == 1
            finished: Part[models.UrlValues] = Part()
            finished._of, finished._given, finished._valid = _URL_VALUES, wire, _URL_VALUES if valid else None
            return finished

        @staticmethod
        def copy_code(
            parameters: Iterable[Arg[models.CouponCodeParameter] | None],
            *more: Unpack[tuple[()]],
            index: str | int,
            **others: Unpack[NoMore],
        ) -> Part[models.CopyCodeValues]:
            """The code that a button of a template copies.

            Args:
                parameters: The code. Exactly 1 item.
                index: Position of the button in the template, from 0. For example, '0'.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or parameters is MISSING or index is MISSING:
                raise unexpected(WhatsApp.Template, "copy_code", locals())
            wire: Wire = {"type": "button", "sub_type": "copy_code"}
            valid = True
            wire["index"] = as_text(index)
            valid = (
                valid
                and type_of(wire["index"]) is str
                and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
            )
            wire["parameters"], checked = parts(parameters, _COUPON_CODE_PARAMETER__KINDS)
            valid = valid and checked and len(wire["parameters"]) == 1
            finished: Part[models.CopyCodeValues] = Part()
            finished._of, finished._given, finished._valid = (
                _COPY_CODE_VALUES,
                wire,
                _COPY_CODE_VALUES if valid else None,
            )
            return finished

        @staticmethod
        def flow(
            parameters: Iterable[Arg[models.FlowParameter] | None] | None = None,
            *more: Unpack[tuple[()]],
            index: str | int,
            **others: Unpack[NoMore],
        ) -> Part[models.FlowValues]:
            """What a flow button of a template needs.

            Args:
                parameters: The token and the data of the flow. Exactly 1 item.
                index: Position of the button in the template, from 0. For example, '0'.

            Conditions:
                Advice: Every page gives the button its parameters, though what is in them is
                    optional.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or index is MISSING:
                raise unexpected(WhatsApp.Template, "flow", locals())
            wire: Wire = {"type": "button", "sub_type": "flow"}
            valid = True
            wire["index"] = as_text(index)
            valid = (
                valid
                and type_of(wire["index"]) is str
                and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
            )
            if parameters is not None:
                wire["parameters"], checked = parts(parameters, _FLOW_PARAMETER__KINDS)
                valid = valid and checked and len(wire["parameters"]) == 1
            finished: Part[models.FlowValues] = Part()
            finished._of, finished._given, finished._valid = _FLOW_VALUES, wire, _FLOW_VALUES if valid else None
            return finished

        @staticmethod
        def catalog(
            parameters: Iterable[Arg[models.CatalogParameter] | None],
            *more: Unpack[tuple[()]],
            index: str | int,
            **others: Unpack[NoMore],
        ) -> Part[models.CatalogValues]:
            """The product that a catalog button of a template shows.

            Args:
                parameters: The product. Exactly 1 item.
                index: Position of the button in the template, from 0. For example, '0'.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or parameters is MISSING or index is MISSING:
                raise unexpected(WhatsApp.Template, "catalog", locals())
            wire: Wire = {"type": "button", "sub_type": "catalog"}
            valid = True
            wire["index"] = as_text(index)
            valid = (
                valid
                and type_of(wire["index"]) is str
                and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
            )
            wire["parameters"], checked = parts(parameters, _CATALOG_PARAMETER__KINDS)
            valid = valid and checked and len(wire["parameters"]) == 1
            finished: Part[models.CatalogValues] = Part()
            finished._of, finished._given, finished._valid = _CATALOG_VALUES, wire, _CATALOG_VALUES if valid else None
            return finished

        @staticmethod
        def products(
            parameters: Iterable[Arg[models.ProductsParameter] | None],
            *more: Unpack[tuple[()]],
            index: str | int,
            **others: Unpack[NoMore],
        ) -> Part[models.ProductsValues]:
            """The products that a button of a template shows.

            Args:
                parameters: The products. Exactly 1 item.
                index: Position of the button in the template, from 0. For example, '0'.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or parameters is MISSING or index is MISSING:
                raise unexpected(WhatsApp.Template, "products", locals())
            wire: Wire = {"type": "button", "sub_type": "mpm"}
            valid = True
            wire["index"] = as_text(index)
            valid = (
                valid
                and type_of(wire["index"]) is str
                and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
            )
            wire["parameters"], checked = parts(parameters, _PRODUCTS_PARAMETER__KINDS)
            valid = valid and checked and len(wire["parameters"]) == 1
            finished: Part[models.ProductsValues] = Part()
            finished._of, finished._given, finished._valid = _PRODUCTS_VALUES, wire, _PRODUCTS_VALUES if valid else None
            return finished

        @staticmethod
        def order_details(
            parameters: Iterable[Arg[models.OrderDetailsParameter] | None],
            *more: Unpack[tuple[()]],
            index: str | int,
            **others: Unpack[NoMore],
        ) -> Part[models.OrderDetailsValues]:
            """The order that a button of a template shows; only in Brazil and India.

            Args:
                parameters: The order. Exactly 1 item.
                index: Position of the button in the template, from 0. For example, '0'.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or parameters is MISSING or index is MISSING:
                raise unexpected(WhatsApp.Template, "order_details", locals())
            wire: Wire = {"type": "button", "sub_type": "order_details"}
            valid = True
            wire["index"] = as_text(index)
            valid = (
                valid
                and type_of(wire["index"]) is str
                and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
            )
            wire["parameters"], checked = parts(parameters, _ORDER_DETAILS_PARAMETER__KINDS)
            valid = valid and checked and len(wire["parameters"]) == 1
            finished: Part[models.OrderDetailsValues] = Part()
            finished._of, finished._given, finished._valid = (
                _ORDER_DETAILS_VALUES,
                wire,
                _ORDER_DETAILS_VALUES if valid else None,
            )
            return finished

        @staticmethod
        def payment_request(
            parameters: Iterable[Arg[models.PaymentRequestParameter] | None],
            *more: Unpack[tuple[()]],
            index: str | int,
            **others: Unpack[NoMore],
        ) -> Part[models.PaymentRequestValues]:
            """The payment that a button of a template asks for; only in Brazil.

            Args:
                parameters: The payment. Exactly 1 item.
                index: Position of the button in the template, from 0. For example, '0'.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or parameters is MISSING or index is MISSING:
                raise unexpected(WhatsApp.Template, "payment_request", locals())
            wire: Wire = {"type": "button", "sub_type": "payment_request"}
            valid = True
            wire["index"] = as_text(index)
            valid = (
                valid
                and type_of(wire["index"]) is str
                and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
            )
            wire["parameters"], checked = parts(parameters, _PAYMENT_REQUEST_PARAMETER__KINDS)
            valid = valid and checked and len(wire["parameters"]) == 1
            finished: Part[models.PaymentRequestValues] = Part()
            finished._of, finished._given, finished._valid = (
                _PAYMENT_REQUEST_VALUES,
                wire,
                _PAYMENT_REQUEST_VALUES if valid else None,
            )
            return finished

        @staticmethod
        def voice_call(
            parameters: Iterable[Arg[models.AnyVoiceCallParameter] | None],
            *more: Unpack[tuple[()]],
            index: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.VoiceCallValues]:
            """How long a call button of a template works, and what comes back.

            Args:
                parameters: The minutes and the payload. 1 to 2 items.
                index: Position of the button in the template, from 0. For example, '0'.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links
            """
            if others or more or parameters is MISSING:
                raise unexpected(WhatsApp.Template, "voice_call", locals())
            wire: Wire = {"type": "button", "sub_type": "voice_call"}
            valid = True
            if index is not None:
                wire["index"] = as_text(index)
                valid = (
                    valid
                    and type_of(wire["index"]) is str
                    and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
                )
            wire["parameters"], checked = parts(parameters, _VOICE_CALL_PARAMETER__KINDS)
            valid = valid and checked and 1 <= len(wire["parameters"]) <= 2
            finished: Part[models.VoiceCallValues] = Part()
            finished._of, finished._given, finished._valid = (
                _VOICE_CALL_VALUES,
                wire,
                _VOICE_CALL_VALUES if valid else None,
            )
            return finished

        @staticmethod
        def limited_time_offer(
            parameters: Iterable[Arg[models.LimitedTimeOfferParameter] | None],
            *more: Unpack[tuple[()]],
            **others: Unpack[NoMore],
        ) -> Part[models.LimitedTimeOfferValues]:
            """The end of a limited offer.

            Args:
                parameters: The end. Exactly 1 item.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
            """
            if others or more or parameters is MISSING:
                raise unexpected(WhatsApp.Template, "limited_time_offer", locals())
            wire: Wire = {"type": "limited_time_offer"}
            valid = True
            wire["parameters"], checked = parts(parameters, _LIMITED_TIME_OFFER_PARAMETER__KINDS)
            valid = valid and checked and len(wire["parameters"]) == 1
            finished: Part[models.LimitedTimeOfferValues] = Part()
            finished._of, finished._given, finished._valid = (
                _LIMITED_TIME_OFFER_VALUES,
                wire,
                _LIMITED_TIME_OFFER_VALUES if valid else None,
            )
            return finished

        @staticmethod
        def order_status(
            parameters: Iterable[Arg[models.OrderStatusParameter] | None],
            *more: Unpack[tuple[()]],
            **others: Unpack[NoMore],
        ) -> Part[models.OrderStatusValues]:
            """What has become of an order; only in Brazil and India.

            Args:
                parameters: The state of the order. Exactly 1 item.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or parameters is MISSING:
                raise unexpected(WhatsApp.Template, "order_status", locals())
            wire: Wire = {"type": "order_status"}
            valid = True
            wire["parameters"], checked = parts(parameters, _ORDER_STATUS_PARAMETER__KINDS)
            valid = valid and checked and len(wire["parameters"]) == 1
            finished: Part[models.OrderStatusValues] = Part()
            finished._of, finished._given, finished._valid = (
                _ORDER_STATUS_VALUES,
                wire,
                _ORDER_STATUS_VALUES if valid else None,
            )
            return finished

        @staticmethod
        def tap_target(
            parameters: Iterable[Arg[models.TapTargetParameter] | None],
            *more: Unpack[tuple[()]],
            **others: Unpack[NoMore],
        ) -> Part[models.TapTargetValues]:
            """The page that a tap on the message opens; for a few businesses only.

            Args:
                parameters: The page. Exactly 1 item.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/tap-target-url-title-override
            """
            if others or more or parameters is MISSING:
                raise unexpected(WhatsApp.Template, "tap_target", locals())
            wire: Wire = {"type": "tap_target_configuration"}
            valid = True
            wire["parameters"], checked = parts(parameters, _TAP_TARGET_PARAMETER__KINDS)
            valid = valid and checked and len(wire["parameters"]) == 1
            finished: Part[models.TapTargetValues] = Part()
            finished._of, finished._given, finished._valid = (
                _TAP_TARGET_VALUES,
                wire,
                _TAP_TARGET_VALUES if valid else None,
            )
            return finished

        @staticmethod
        def carousel(
            cards: Iterable[Arg[models.CardValues] | None], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.CarouselValues]:
            """The values for the cards of a template.

            Args:
                cards: The cards, 2 to 10; with images or videos, as many as the template has.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/media-card-carousel-templates
            """
            if others or more or cards is MISSING:
                raise unexpected(WhatsApp.Template, "carousel", locals())
            wire: Wire = {"type": "carousel"}
            valid = True
            wire["cards"], checked = parts(cards, _CARD_VALUES__KINDS)
            valid = (
                valid
                and checked
                and 2 <= len(wire["cards"]) <= 10
                and (
                    all(
                        (
                            "components" not in x
                            or all(
                                ("parameters" not in x2 or all("product" not in x3 for x3 in x2["parameters"]))
                                for x2 in x["components"]
                            )
                        )
                        for x in wire["cards"]
                    )
                    or all(
                        (
                            "components" not in x
                            or all(
                                (
                                    "parameters" not in x2
                                    or all("image" not in x3 and "video" not in x3 for x3 in x2["parameters"])
                                )
                                for x2 in x["components"]
                            )
                        )
                        for x in wire["cards"]
                    )
                )
                and rules.unique_field(wire["cards"], field="card_index", start=0) is None
            )
            finished: Part[models.CarouselValues] = Part()
            finished._of, finished._given, finished._valid = _CAROUSEL_VALUES, wire, _CAROUSEL_VALUES if valid else None
            return finished

        @staticmethod
        def card(
            components: Iterable[Arg[models.AnyCardComponent] | None],
            *more: Unpack[tuple[()]],
            card_index: int,
            **others: Unpack[NoMore],
        ) -> Part[models.CardValues]:
            """The values for a card of a template.

            Args:
                components: The values, one entry for each part of the card that has variables. Not
                    empty.
                card_index: Position of the card, from 0.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/media-card-carousel-templates
            """
            if others or more or components is MISSING or card_index is MISSING:
                raise unexpected(WhatsApp.Template, "card", locals())
            wire: Wire = {"card_index": card_index}
            valid = type_of(card_index) is int
            wire["components"], checked = parts(components, _CARD_COMPONENT__KINDS)
            valid = (
                valid
                and checked
                and len(wire["components"]) >= 1
                and rules.unique_field(wire["components"], field="index") is None
                and sum("type" in x and x["type"] == "header" for x in wire["components"]) <= 1
                and sum("type" in x and x["type"] == "body" for x in wire["components"]) <= 1
                and (
                    all(
                        (
                            not ("type" in x and x["type"] in {"header", "body"} and "parameters" in x)
                            or all(
                                not ("type" in x2 and x2["type"] == "text") or "parameter_name" in x2
                                for x2 in x["parameters"]
                            )
                        )
                        for x in wire["components"]
                    )
                    or all(
                        (
                            not ("type" in x and x["type"] in {"header", "body"} and "parameters" in x)
                            or all("parameter_name" not in x2 for x2 in x["parameters"])
                        )
                        for x in wire["components"]
                    )
                )
                and sum("sub_type" in x for x in wire["components"]) <= 2
            )
            if valid:
                for x in wire["components"]:
                    valid = valid and (
                        not ("type" in x and x["type"] == "body" and "parameters" in x)
                        or all(
                            not ("type" in x2 and x2["type"] == "text") or "text" not in x2 or len(x2["text"]) <= 160
                            for x2 in x["parameters"]
                        )
                    )
            finished: Part[models.CardValues] = Part()
            finished._of, finished._given, finished._valid = _CARD_VALUES, wire, _CARD_VALUES if valid else None
            return finished

    class Value:
        """Parts that go into Value messages."""

        @staticmethod
        def text(
            text: str, *more: Unpack[tuple[()]], parameter_name: str | None = None, **others: Unpack[NoMore]
        ) -> Part[models.TextParameter]:
            """The text for a variable.

            Args:
                text: The text; without line breaks, tabs and more than 4 spaces in a row. 1 to
                    32768 characters. Advised: at most 1024 characters.
                parameter_name: Name of the variable, in a template with named variables.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
            """
            if others or more or text is MISSING:
                raise unexpected(WhatsApp.Value, "text", locals())
            wire: Wire = {"type": "text"}
            valid = (
                type_of(text) is str
                and text != ""
                and len(text) <= 32768
                and text not in TEXT_2.known
                and not TEXT_2.matches(text)
            )
            if parameter_name is not None:
                wire["parameter_name"] = parameter_name
                valid = valid and type_of(parameter_name) is str and parameter_name != ""
            wire["text"] = text
            finished: Part[models.TextParameter] = Part()
            finished._of, finished._given, finished._valid = _TEXT_PARAMETER, wire, _TEXT_PARAMETER if valid else None
            return finished

        @staticmethod
        def currency(
            *more: Unpack[tuple[()]],
            parameter_name: str | None = None,
            fallback_value: str,
            code: str,
            amount_1000: int,
            **others: Unpack[NoMore],
        ) -> Part[models.CurrencyParameter]:
            """An amount of money.

            Args:
                parameter_name: Name of the variable, in a template with named variables.
                fallback_value: The amount as a text. Not empty.
                code: ISO 4217 code of the currency. Not empty.
                amount_1000: The amount times 1000.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
            """
            if others or more or fallback_value is MISSING or code is MISSING or amount_1000 is MISSING:
                raise unexpected(WhatsApp.Value, "currency", locals())
            wire: Wire = {"type": "currency"}
            valid = True
            if parameter_name is not None:
                wire["parameter_name"] = parameter_name
                valid = valid and type_of(parameter_name) is str and parameter_name != ""
            wire_currency: Wire = {"fallback_value": fallback_value, "code": code, "amount_1000": amount_1000}
            valid = (
                valid
                and type_of(fallback_value) is str
                and fallback_value != ""
                and type_of(code) is str
                and code != ""
                and type_of(amount_1000) is int
            )
            wire["currency"] = wire_currency
            finished: Part[models.CurrencyParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _CURRENCY_PARAMETER,
                wire,
                _CURRENCY_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def date_time(
            fallback_value: str,
            *more: Unpack[tuple[()]],
            parameter_name: str | None = None,
            calendar: str | None = None,
            day_of_week: int | str | None = None,
            day_of_month: int | str | None = None,
            year: int | str | None = None,
            month: int | str | None = None,
            hour: int | str | None = None,
            minute: int | str | None = None,
            timestamp: int | str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.DateTimeParameter]:
            """A date and a time.

            Args:
                fallback_value: The date and the time as a text. Not empty.
                parameter_name: Name of the variable, in a template with named variables.
                calendar: Calendar; ignored.
                day_of_week: Ignored.
                day_of_month: Ignored.
                year: Ignored.
                month: Ignored.
                hour: Ignored.
                minute: Ignored.
                timestamp: Ignored.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
            """
            if others or more or fallback_value is MISSING:
                raise unexpected(WhatsApp.Value, "date_time", locals())
            wire: Wire = {"type": "date_time"}
            valid = True
            if parameter_name is not None:
                wire["parameter_name"] = parameter_name
                valid = valid and type_of(parameter_name) is str and parameter_name != ""
            wire_date_time: Wire = {"fallback_value": fallback_value}
            valid = valid and type_of(fallback_value) is str and fallback_value != ""
            if calendar is not None:
                wire_date_time["calendar"] = calendar
                valid = valid and type_of(calendar) is str
            if day_of_week is not None:
                wire_date_time["day_of_week"] = day_of_week
                valid = valid and (type_of(day_of_week) is int or type_of(day_of_week) is str)
            if day_of_month is not None:
                wire_date_time["day_of_month"] = day_of_month
                valid = valid and (type_of(day_of_month) is int or type_of(day_of_month) is str)
            if year is not None:
                wire_date_time["year"] = year
                valid = valid and (type_of(year) is int or type_of(year) is str)
            if month is not None:
                wire_date_time["month"] = month
                valid = valid and (type_of(month) is int or type_of(month) is str)
            if hour is not None:
                wire_date_time["hour"] = hour
                valid = valid and (type_of(hour) is int or type_of(hour) is str)
            if minute is not None:
                wire_date_time["minute"] = minute
                valid = valid and (type_of(minute) is int or type_of(minute) is str)
            if timestamp is not None:
                wire_date_time["timestamp"] = timestamp
                valid = valid and (type_of(timestamp) is int or type_of(timestamp) is str)
            wire["date_time"] = wire_date_time
            finished: Part[models.DateTimeParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _DATE_TIME_PARAMETER,
                wire,
                _DATE_TIME_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def image(
            link: str | None = None, *more: Unpack[tuple[()]], id: str | int | None = None, **others: Unpack[NoMore]
        ) -> Part[models.ImageParameter]:
            """The image in the header of a template.

            Args:
                link: Address of the file; Meta keeps what it has fetched for 10 minutes.
                id: Id of an uploaded file.

            Conditions:
                The file is given by its id or by its link.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more:
                raise unexpected(WhatsApp.Value, "image", locals())
            wire: Wire = {"type": "image"}
            valid = True
            wire_image: Wire = {}
            if id is not None:
                wire_image["id"] = id
                valid = valid and type_of(id) is str and id != ""
            if link is not None:
                wire_image["link"] = link
                valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
            wire["image"] = wire_image
            valid = valid and ("id" in wire_image) + ("link" in wire_image) == 1
            finished: Part[models.ImageParameter] = Part()
            finished._of, finished._given, finished._valid = _IMAGE_PARAMETER, wire, _IMAGE_PARAMETER if valid else None
            return finished

        @staticmethod
        def video(
            link: str | None = None, *more: Unpack[tuple[()]], id: str | int | None = None, **others: Unpack[NoMore]
        ) -> Part[models.VideoParameter]:
            """The video in the header of a template.

            Args:
                link: Address of the file; Meta keeps what it has fetched for 10 minutes.
                id: Id of an uploaded file.

            Conditions:
                The file is given by its id or by its link.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more:
                raise unexpected(WhatsApp.Value, "video", locals())
            wire: Wire = {"type": "video"}
            valid = True
            wire_video: Wire = {}
            if id is not None:
                wire_video["id"] = id
                valid = valid and type_of(id) is str and id != ""
            if link is not None:
                wire_video["link"] = link
                valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
            wire["video"] = wire_video
            valid = valid and ("id" in wire_video) + ("link" in wire_video) == 1
            finished: Part[models.VideoParameter] = Part()
            finished._of, finished._given, finished._valid = _VIDEO_PARAMETER, wire, _VIDEO_PARAMETER if valid else None
            return finished

        @staticmethod
        def document(
            link: str | None = None,
            *more: Unpack[tuple[()]],
            id: str | int | None = None,
            filename: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.DocumentParameter]:
            """The document in the header of a template, a PDF.

            Args:
                link: Address of the file; Meta keeps what it has fetched for 10 minutes.
                id: Id of an uploaded file.
                filename: Name that the person sees; its extension decides on the icon.

            Conditions:
                The file is given by its id or by its link.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more:
                raise unexpected(WhatsApp.Value, "document", locals())
            wire: Wire = {"type": "document"}
            valid = True
            wire_document: Wire = {}
            if id is not None:
                wire_document["id"] = id
                valid = valid and type_of(id) is str and id != ""
            if link is not None:
                wire_document["link"] = link
                valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
            if filename is not None:
                wire_document["filename"] = filename
                valid = valid and type_of(filename) is str and filename != ""
            wire["document"] = wire_document
            valid = valid and ("id" in wire_document) + ("link" in wire_document) == 1
            finished: Part[models.DocumentParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _DOCUMENT_PARAMETER,
                wire,
                _DOCUMENT_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def location(
            *more: Unpack[tuple[()]],
            latitude: float | str | decimal.Decimal,
            longitude: float | str | decimal.Decimal,
            name: str | None = None,
            address: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.LocationParameter]:
            """The place in the header of a template.

            Args:
                latitude: Latitude in decimal degrees. For example, '52.520008'.
                longitude: Longitude in decimal degrees. For example, '13.404954'.
                name: Name of the place.
                address: Address of the place.

            Conditions:
                Advice: An address is only shown below a name.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or latitude is MISSING or longitude is MISSING:
                raise unexpected(WhatsApp.Value, "location", locals())
            wire: Wire = {"type": "location"}
            valid = True
            wire_location: Wire = {"latitude": latitude, "longitude": longitude}
            valid = (
                valid
                and (
                    type_of(latitude) is int
                    or (type_of(latitude) is float and latitude - latitude == 0)
                    or (type_of(latitude) is str and (latitude in LATITUDE.known or LATITUDE.matches(latitude)))
                )
                and (
                    type_of(longitude) is int
                    or (type_of(longitude) is float and longitude - longitude == 0)
                    or (type_of(longitude) is str and (longitude in LATITUDE.known or LATITUDE.matches(longitude)))
                )
            )
            if name is not None:
                wire_location["name"] = name
                valid = valid and type_of(name) is str and name != ""
            if address is not None:
                wire_location["address"] = address
                valid = valid and type_of(address) is str and address != ""
            wire["location"] = wire_location
            finished: Part[models.LocationParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _LOCATION_PARAMETER,
                wire,
                _LOCATION_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def payload(payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.PayloadParameter]:
            """The payload of a quick reply button.

            Args:
                payload: Text for your webhook. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or payload is MISSING:
                raise unexpected(WhatsApp.Value, "payload", locals())
            finished: Part[models.PayloadParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _PAYLOAD_PARAMETER,
                {"type": "payload", "payload": payload},
                _PAYLOAD_PARAMETER if type_of(payload) is str and payload != "" else None,
            )
            return finished

        @staticmethod
        def coupon_code(
            coupon_code: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.CouponCodeParameter]:
            """The code of a coupon.

            Args:
                coupon_code: The code; up to 20 letters and digits. Advised: at most 15 characters.
                    For example, 'SPRING20'.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/coupon-templates
            """
            if others or more or coupon_code is MISSING:
                raise unexpected(WhatsApp.Value, "coupon_code", locals())
            finished: Part[models.CouponCodeParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _COUPON_CODE_PARAMETER,
                {"type": "coupon_code", "coupon_code": coupon_code},
                _COUPON_CODE_PARAMETER
                if type_of(coupon_code) is str
                and len(coupon_code) <= 20
                and (coupon_code in COUPON_CODE.known or COUPON_CODE.matches(coupon_code))
                else None,
            )
            return finished

        @staticmethod
        def gif(
            link: str | None = None, *more: Unpack[tuple[()]], id: str | int | None = None, **others: Unpack[NoMore]
        ) -> Part[models.GifParameter]:
            """The GIF in the header of a template, an MP4; only through the Marketing Messages API.

            Args:
                link: Address of the file; Meta keeps what it has fetched for 10 minutes.
                id: Id of an uploaded file.

            Conditions:
                The file is given by its id or by its link.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more:
                raise unexpected(WhatsApp.Value, "gif", locals())
            wire: Wire = {"type": "gif"}
            valid = True
            wire_gif: Wire = {}
            if id is not None:
                wire_gif["id"] = id
                valid = valid and type_of(id) is str and id != ""
            if link is not None:
                wire_gif["link"] = link
                valid = valid and type_of(link) is str and (link in ADDRESS.known or ADDRESS.matches(link))
            wire["gif"] = wire_gif
            valid = valid and ("id" in wire_gif) + ("link" in wire_gif) == 1
            finished: Part[models.GifParameter] = Part()
            finished._of, finished._given, finished._valid = _GIF_PARAMETER, wire, _GIF_PARAMETER if valid else None
            return finished

        @staticmethod
        def product(
            *more: Unpack[tuple[()]], product_retailer_id: str, catalog_id: str | int, **others: Unpack[NoMore]
        ) -> Part[models.ProductParameter]:
            """The product in the header of a template or of a card.

            Args:
                product_retailer_id: Your own id of the product in the catalog. Not empty.
                catalog_id: Id of the catalog. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/spm-templates
            """
            if others or more or product_retailer_id is MISSING or catalog_id is MISSING:
                raise unexpected(WhatsApp.Value, "product", locals())
            wire: Wire = {"type": "product"}
            valid = True
            wire_product: Wire = {"product_retailer_id": product_retailer_id, "catalog_id": catalog_id}
            valid = (
                valid
                and type_of(product_retailer_id) is str
                and product_retailer_id != ""
                and type_of(catalog_id) is str
                and catalog_id != ""
            )
            wire["product"] = wire_product
            finished: Part[models.ProductParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _PRODUCT_PARAMETER,
                wire,
                _PRODUCT_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def flow(
            flow_token: str | None = None,
            *more: Unpack[tuple[()]],
            flow_action_data: Mapping[str, Any] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FlowParameter]:
            """The token and the data of a flow.

            Args:
                flow_token: Your own id of this flow, which comes back to you.
                flow_action_data: What the first screen shows, by the names of its variables.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more:
                raise unexpected(WhatsApp.Value, "flow", locals())
            wire: Wire = {"type": "action"}
            valid = True
            wire_action: Wire = {}
            if flow_token is not None:
                wire_action["flow_token"] = flow_token
                valid = valid and type_of(flow_token) is str
            if flow_action_data is not None:
                wire_action["flow_action_data"] = plain_map(flow_action_data)
                valid = (
                    valid
                    and type_of(wire_action["flow_action_data"]) is OBJECT
                    and plain(wire_action["flow_action_data"])
                )
            wire["action"] = wire_action
            finished: Part[models.FlowParameter] = Part()
            finished._of, finished._given, finished._valid = _FLOW_PARAMETER, wire, _FLOW_PARAMETER if valid else None
            return finished

        @staticmethod
        def catalog(
            thumbnail_product_retailer_id: str | None = None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.CatalogParameter]:
            """The product whose image is shown.

            Args:
                thumbnail_product_retailer_id: Your own id of the product in the catalog.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more:
                raise unexpected(WhatsApp.Value, "catalog", locals())
            wire: Wire = {"type": "action"}
            valid = True
            wire_action: Wire = {}
            if thumbnail_product_retailer_id is not None:
                wire_action["thumbnail_product_retailer_id"] = thumbnail_product_retailer_id
                valid = valid and type_of(thumbnail_product_retailer_id) is str and thumbnail_product_retailer_id != ""
            wire["action"] = wire_action
            finished: Part[models.CatalogParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _CATALOG_PARAMETER,
                wire,
                _CATALOG_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def products(
            sections: Iterable[Arg[models.ProductSection] | None],
            *more: Unpack[tuple[()]],
            thumbnail_product_retailer_id: str,
            **others: Unpack[NoMore],
        ) -> Part[models.ProductsParameter]:
            """The products that are shown, and the one whose image is shown.

            Args:
                sections: The sections, 1 to 10, with at most 30 products in all.
                thumbnail_product_retailer_id: Your own id of the product in the catalog. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or sections is MISSING or thumbnail_product_retailer_id is MISSING:
                raise unexpected(WhatsApp.Value, "products", locals())
            wire: Wire = {"type": "action"}
            valid = True
            wire_action: Wire = {"thumbnail_product_retailer_id": thumbnail_product_retailer_id}
            valid = valid and type_of(thumbnail_product_retailer_id) is str and thumbnail_product_retailer_id != ""
            wire_action["sections"], checked = parts(sections, _PRODUCT_SECTION__KINDS)
            valid = (
                valid
                and checked
                and 1 <= len(wire_action["sections"]) <= 10
                and rules.total_items(wire_action["sections"], fields=["product_items"], max=30) is None
            )
            if valid and len(wire_action["sections"]) >= 2:
                for x in wire_action["sections"]:
                    valid = valid and "title" in x
            wire["action"] = wire_action
            finished: Part[models.ProductsParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _PRODUCTS_PARAMETER,
                wire,
                _PRODUCTS_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def order_details(
            order_details: Arg[models.OrderDetails], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.OrderDetailsParameter]:
            """An order.

            Args:
                order_details: An order, and how it is paid.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or order_details is MISSING:
                raise unexpected(WhatsApp.Value, "order_details", locals())
            wire: Wire = {"type": "action"}
            valid = True
            wire_action: Wire = {}
            wire_action["order_details"], checked = part(order_details, _ORDER_DETAILS__KINDS)
            valid = valid and checked
            wire["action"] = wire_action
            finished: Part[models.OrderDetailsParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _ORDER_DETAILS_PARAMETER,
                wire,
                _ORDER_DETAILS_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def payment_request(
            payment_setting: Arg[models.AnyRequestedPayment],
            *more: Unpack[tuple[()]],
            currency: Literal["BRL"] | None = None,
            total_amount: Arg[models.Amount] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.PaymentRequestParameter]:
            """A payment.

            Args:
                payment_setting: A way to pay.
                currency: The currency.
                total_amount: An amount of money.

            Conditions:
                A payment by card has a currency and an amount.
                A boleto and a page have no currency and no amount.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or payment_setting is MISSING:
                raise unexpected(WhatsApp.Value, "payment_request", locals())
            wire: Wire = {"type": "action"}
            valid = True
            wire_action: Wire = {}
            wire_action_payment_request: Wire = {}
            wire_action_payment_request["payment_setting"], checked = part(payment_setting, _REQUESTED_PAYMENT__KINDS)
            valid = valid and checked
            if currency is not None:
                wire_action_payment_request["currency"] = currency
                valid = valid and type_of(currency) is str and currency in {"BRL"}
            if total_amount is not None:
                wire_action_payment_request["total_amount"], checked = part(total_amount, _AMOUNT__KINDS)
                valid = valid and checked
            wire_action["payment_request"] = wire_action_payment_request
            valid = valid and _checks.conditions_hold_in_payment_request(wire_action_payment_request)
            wire["action"] = wire_action
            finished: Part[models.PaymentRequestParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _PAYMENT_REQUEST_PARAMETER,
                wire,
                _PAYMENT_REQUEST_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def ttl_minutes(
            ttl_minutes: int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.TtlParameter]:
            """How long a call button of a template works.

            Args:
                ttl_minutes: Minutes for which the button works, 1 to 43200. If absent, the provider
                    assumes 10080.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links
            """
            if others or more or ttl_minutes is MISSING:
                raise unexpected(WhatsApp.Value, "ttl_minutes", locals())
            finished: Part[models.TtlParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _TTL_PARAMETER,
                {"type": "ttl_minutes", "ttl_minutes": ttl_minutes},
                _TTL_PARAMETER if type_of(ttl_minutes) is int and 1 <= ttl_minutes <= 43200 else None,
            )
            return finished

        @staticmethod
        def limited_time_offer(
            expiration_time_ms: int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.LimitedTimeOfferParameter]:
            """The end of a limited offer.

            Args:
                expiration_time_ms: The moment in milliseconds since 1970. Advised: at least
                    100000000000.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
            """
            if others or more or expiration_time_ms is MISSING:
                raise unexpected(WhatsApp.Value, "limited_time_offer", locals())
            wire: Wire = {"type": "limited_time_offer"}
            valid = True
            wire_limited_time_offer: Wire = {"expiration_time_ms": expiration_time_ms}
            valid = valid and type_of(expiration_time_ms) is int
            wire["limited_time_offer"] = wire_limited_time_offer
            finished: Part[models.LimitedTimeOfferParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _LIMITED_TIME_OFFER_PARAMETER,
                wire,
                _LIMITED_TIME_OFFER_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def order_status(
            order_status: Arg[models.OrderStatus], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.OrderStatusParameter]:
            """What has become of an order.

            Args:
                order_status: What has become of an order.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or order_status is MISSING:
                raise unexpected(WhatsApp.Value, "order_status", locals())
            wire: Wire = {"type": "order_status"}
            valid = True
            wire["order_status"], checked = part(order_status, _ORDER_STATUS__KINDS)
            valid = valid and checked
            finished: Part[models.OrderStatusParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _ORDER_STATUS_PARAMETER,
                wire,
                _ORDER_STATUS_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def tap_target(
            tap_target_configuration: Iterable[Arg[models.TapTarget] | None],
            *more: Unpack[tuple[()]],
            **others: Unpack[NoMore],
        ) -> Part[models.TapTargetParameter]:
            """The page that a tap on the message opens.

            Args:
                tap_target_configuration: The page. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/tap-target-url-title-override
            """
            if others or more or tap_target_configuration is MISSING:
                raise unexpected(WhatsApp.Value, "tap_target", locals())
            wire: Wire = {"type": "tap_target_configuration"}
            valid = True
            wire["tap_target_configuration"], checked = parts(tap_target_configuration, _TAP_TARGET__KINDS)
            valid = valid and checked and len(wire["tap_target_configuration"]) >= 1
            finished: Part[models.TapTargetParameter] = Part()
            finished._of, finished._given, finished._valid = (
                _TAP_TARGET_PARAMETER,
                wire,
                _TAP_TARGET_PARAMETER if valid else None,
            )
            return finished

        @staticmethod
        def tap_target_page(
            title: str, url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.TapTarget]:
            """A page, and its title.

            Args:
                title: Title of the page. Not empty.
                url: Address of the page. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/tap-target-url-title-override
            """
            if others or more or title is MISSING or url is MISSING:
                raise unexpected(WhatsApp.Value, "tap_target_page", locals())
            finished: Part[models.TapTarget] = Part()
            finished._of, finished._given, finished._valid = (
                _TAP_TARGET,
                {"url": url, "title": title},
                _TAP_TARGET
                if type_of(url) is str
                and (url in ADDRESS.known or ADDRESS.matches(url))
                and type_of(title) is str
                and title != ""
                else None,
            )
            return finished

    class Draft:
        """Parts that go into Draft messages."""

        @staticmethod
        def header(
            format: Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "GIF", "PRODUCT"],
            text: str | None = None,
            *more: Unpack[tuple[()]],
            header_text: Iterable[str] | None = None,
            header_text_named_params: Iterable[Arg[models.NamedExample] | None] | None = None,
            header_handle: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.HeaderDefinition]:
            """The header of a new template.

            Args:
                format: What it shows.
                text: The text, without formatting, and with one variable at most. At most 60
                    characters. Advised: at most 60 UTF-16 code units.
                header_text: Example for the variable, by its number. Not empty.
                header_text_named_params: Example for the variable, by its name. Not empty.
                header_handle: Handle of an uploaded example file. Not empty.

            Conditions:
                A header of format TEXT has a text.
                A header of another format has no text.
                A variable has an example.
                Variables are numbered from 1 without gaps, and each has an example.
                Each variable has an example.
                An image, a video, a GIF or a document has an example.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or format is MISSING:
                raise unexpected(WhatsApp.Draft, "header", locals())
            wire: Wire = {"type": "HEADER", "format": format}
            valid = type_of(format) is str and format in {
                "TEXT",
                "IMAGE",
                "VIDEO",
                "DOCUMENT",
                "LOCATION",
                "GIF",
                "PRODUCT",
            }
            if text is not None:
                wire["text"] = text
                valid = (
                    valid
                    and type_of(text) is str
                    and len(text) <= 60
                    and text != ""
                    and text not in TEXT_4.known
                    and not TEXT_4.matches(text)
                    and text not in TEXT_5.known
                    and not TEXT_5.matches(text)
                    and text not in TEXT_6.known
                    and not TEXT_6.matches(text)
                )
            wire_example: Wire = {}
            if header_text is not None:
                wire_example["header_text"], checked = texts(header_text)
                valid = valid and checked
            if header_text_named_params is not None:
                wire_example["header_text_named_params"], checked = parts(
                    header_text_named_params, _NAMED_EXAMPLE__KINDS
                )
                valid = valid and checked and len(wire_example["header_text_named_params"]) >= 1
            if header_handle is not None:
                wire_example["header_handle"], checked = texts(header_handle)
                valid = valid and checked
            if wire_example:
                wire["example"] = wire_example
            valid = valid and _checks.conditions_hold_in_header_definition(wire)
            finished: Part[models.HeaderDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _HEADER_DEFINITION,
                wire,
                _HEADER_DEFINITION if valid else None,
            )
            return finished

        @staticmethod
        def named_example(
            param_name: str, example: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.NamedExample]:
            """Example for a variable.

            Args:
                param_name: Name of the variable; lower-case letters and underscores. For example,
                    'first_name'.
                example: The example. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or param_name is MISSING or example is MISSING:
                raise unexpected(WhatsApp.Draft, "named_example", locals())
            finished: Part[models.NamedExample] = Part()
            finished._of, finished._given, finished._valid = (
                _NAMED_EXAMPLE,
                {"param_name": param_name, "example": example},
                _NAMED_EXAMPLE
                if type_of(param_name) is str
                and (param_name in NAME.known or NAME.matches(param_name))
                and type_of(example) is str
                and example != ""
                else None,
            )
            return finished

        @staticmethod
        def body(
            text: str | None = None,
            *more: Unpack[tuple[()]],
            add_security_recommendation: bool | None = None,
            body_text: Iterable[str | Iterable[str]] | None = None,
            body_text_named_params: Iterable[Arg[models.NamedExample] | None] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.BodyDefinition]:
            """The body of a new template; without a text for authentication.

            Args:
                text: The text, of up to 1024 characters. At most 4096 characters. Advised: at most
                    1024 characters.
                add_security_recommendation: Whether an authentication message warns of sharing the
                    code.
                body_text: Examples for the variables, in their order, in a list of lists. Not
                    empty.
                body_text_named_params: Examples for the variables, by their names, of which no two
                    are the same. Not empty.

            Conditions:
                A body with a text has no security recommendation.
                A variable has an example.
                Variables are numbered from 1 without gaps, and each has an example.
                Advice: There are as many examples as variables.
                Each variable has an example.
                Advice: Each example is that of a variable.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more:
                raise unexpected(WhatsApp.Draft, "body", locals())
            wire: Wire = {"type": "BODY"}
            valid = True
            if text is not None:
                wire["text"] = text
                valid = (
                    valid
                    and type_of(text) is str
                    and len(text) <= 4096
                    and text != ""
                    and text not in TEXT_4.known
                    and not TEXT_4.matches(text)
                    and text not in TEXT_5.known
                    and not TEXT_5.matches(text)
                    and text not in TEXT_8.known
                    and not TEXT_8.matches(text)
                )
            if add_security_recommendation is not None:
                wire["add_security_recommendation"] = add_security_recommendation
                valid = valid and type_of(add_security_recommendation) is bool
            wire_example: Wire = {}
            if body_text is not None:
                wire_example["body_text"] = plain_list(body_text)
                valid = valid and type_of(wire_example["body_text"]) is ARRAY and len(wire_example["body_text"]) >= 1
                if valid:
                    for x in wire_example["body_text"]:
                        valid = valid and (
                            (type_of(x) is ARRAY and len(x) >= 1 and all(type_of(x2) is str for x2 in x))
                            or type_of(x) is str
                        )
            if body_text_named_params is not None:
                wire_example["body_text_named_params"], checked = parts(body_text_named_params, _NAMED_EXAMPLE__KINDS)
                valid = (
                    valid
                    and checked
                    and len(wire_example["body_text_named_params"]) >= 1
                    and rules.unique_field(wire_example["body_text_named_params"], field="param_name") is None
                )
            if wire_example:
                wire["example"] = wire_example
            valid = valid and _checks.conditions_hold_in_body_definition(wire)
            finished: Part[models.BodyDefinition] = Part()
            finished._of, finished._given, finished._valid = _BODY_DEFINITION, wire, _BODY_DEFINITION if valid else None
            return finished

        @staticmethod
        def footer(
            text: str | None = None,
            *more: Unpack[tuple[()]],
            code_expiration_minutes: int | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FooterDefinition]:
            """The footer of a new template; for authentication, how long the code is valid.

            Args:
                text: Small text, without variables. At most 60 characters. Advised: at most 60
                    UTF-16 code units.
                code_expiration_minutes: Minutes for which the code of an authentication message is
                    valid, 1 to 90.

            Conditions:
                A footer has a text or the minutes of a code.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more:
                raise unexpected(WhatsApp.Draft, "footer", locals())
            wire: Wire = {"type": "FOOTER"}
            valid = True
            if text is not None:
                wire["text"] = text
                valid = valid and type_of(text) is str and len(text) <= 60 and text != ""
            if code_expiration_minutes is not None:
                wire["code_expiration_minutes"] = code_expiration_minutes
                valid = valid and type_of(code_expiration_minutes) is int and 1 <= code_expiration_minutes <= 90
            valid = valid and ("text" in wire) + ("code_expiration_minutes" in wire) == 1
            finished: Part[models.FooterDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _FOOTER_DEFINITION,
                wire,
                _FOOTER_DEFINITION if valid else None,
            )
            return finished

        @staticmethod
        def buttons(
            buttons: Iterable[Arg[models.AnyButtonDefinition] | None],
            *more: Unpack[tuple[()]],
            **others: Unpack[NoMore],
        ) -> Part[models.ButtonsDefinition]:
            """The buttons of a new template.

            Args:
                buttons: The buttons, up to 10; quick replies stand together, before or after the
                    others. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or buttons is MISSING:
                raise unexpected(WhatsApp.Draft, "buttons", locals())
            wire: Wire = {"type": "BUTTONS"}
            valid = True
            wire["buttons"], checked = parts(buttons, _BUTTON_DEFINITION__KINDS)
            valid = (
                valid
                and checked
                and 1 <= len(wire["buttons"]) <= 10
                and sum("type" in x and x["type"] == "URL" for x in wire["buttons"]) <= 2
                and sum("type" in x and x["type"] == "PHONE_NUMBER" for x in wire["buttons"]) <= 1
                and sum("type" in x and x["type"] == "COPY_CODE" for x in wire["buttons"]) <= 1
                and sum("type" in x and x["type"] == "CATALOG" for x in wire["buttons"]) <= 1
                and sum("type" in x and x["type"] == "MPM" for x in wire["buttons"]) <= 1
                and sum("type" in x and x["type"] == "SPM" for x in wire["buttons"]) <= 1
                and sum("type" in x and x["type"] == "ORDER_DETAILS" for x in wire["buttons"]) <= 1
                and sum("type" in x and x["type"] == "OTP" for x in wire["buttons"]) <= 1
                and rules.together(wire["buttons"], where={"type": "QUICK_REPLY"}) is None
            )
            finished: Part[models.ButtonsDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _BUTTONS_DEFINITION,
                wire,
                _BUTTONS_DEFINITION if valid else None,
            )
            return finished

        @staticmethod
        def payment_request(
            text: str,
            *more: Unpack[tuple[()]],
            payment_setting: str | Mapping[str, Any] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.PaymentRequestDefinition]:
            """A button that asks for a payment; only in Brazil.

            Args:
                text: Caption; Meta has fixed ones. 1 to 25 characters.
                payment_setting: The way to pay; its shape is not documented.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
            """
            if others or more or text is MISSING:
                raise unexpected(WhatsApp.Draft, "payment_request", locals())
            wire: Wire = {"type": "PAYMENT_REQUEST", "text": text}
            valid = type_of(text) is str and text != "" and len(text) <= 25
            if payment_setting is not None:
                wire["payment_setting"] = plain_map(payment_setting)
                valid = valid and (
                    (type_of(wire["payment_setting"]) is OBJECT and plain(wire["payment_setting"]))
                    or (type_of(wire["payment_setting"]) is str and wire["payment_setting"] != "")
                )
            finished: Part[models.PaymentRequestDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _PAYMENT_REQUEST_DEFINITION,
                wire,
                _PAYMENT_REQUEST_DEFINITION if valid else None,
            )
            return finished

        @staticmethod
        def app(
            text: str, app_deep_link: Arg[models.AppDeepLink], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.AppDefinition]:
            """A button that opens an app; through the Marketing Messages API.

            Args:
                text: Caption. 1 to 25 characters.
                app_deep_link: A place in an app.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or text is MISSING or app_deep_link is MISSING:
                raise unexpected(WhatsApp.Draft, "app", locals())
            wire: Wire = {"type": "APP", "text": text}
            valid = type_of(text) is str and text != "" and len(text) <= 25
            wire["app_deep_link"], checked = part(app_deep_link, _APP_DEEP_LINK__KINDS)
            valid = valid and checked
            finished: Part[models.AppDefinition] = Part()
            finished._of, finished._given, finished._valid = _APP_DEFINITION, wire, _APP_DEFINITION if valid else None
            return finished

        @staticmethod
        def app_deep_link(
            *more: Unpack[tuple[()]],
            meta_app_id: str | int,
            android_deep_link: str,
            android_fallback_playstore_url: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppDeepLink]:
            """A place in an app.

            Args:
                meta_app_id: Id of the app at Meta. Not empty.
                android_deep_link: Address in the app. Not empty.
                android_fallback_playstore_url: Page of the app in the Play Store.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or meta_app_id is MISSING or android_deep_link is MISSING:
                raise unexpected(WhatsApp.Draft, "app_deep_link", locals())
            wire: Wire = {"meta_app_id": meta_app_id, "android_deep_link": android_deep_link}
            valid = (
                type_of(meta_app_id) is str
                and meta_app_id != ""
                and type_of(android_deep_link) is str
                and android_deep_link != ""
            )
            if android_fallback_playstore_url is not None:
                wire["android_fallback_playstore_url"] = android_fallback_playstore_url
                valid = valid and type_of(android_fallback_playstore_url) is str
            finished: Part[models.AppDeepLink] = Part()
            finished._of, finished._given, finished._valid = _APP_DEEP_LINK, wire, _APP_DEEP_LINK if valid else None
            return finished

        @staticmethod
        def quick_reply(
            text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.QuickReplyDefinition]:
            """A quick reply.

            Args:
                text: Caption. 1 to 25 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or text is MISSING:
                raise unexpected(WhatsApp.Draft, "quick_reply", locals())
            finished: Part[models.QuickReplyDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _QUICK_REPLY_DEFINITION,
                {"type": "QUICK_REPLY", "text": text},
                _QUICK_REPLY_DEFINITION if type_of(text) is str and text != "" and len(text) <= 25 else None,
            )
            return finished

        @staticmethod
        def url(
            text: str,
            url: str,
            *more: Unpack[tuple[()]],
            example: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.UrlDefinition]:
            """A button that opens an address.

            Args:
                text: Caption. 1 to 25 characters.
                url: Address of the page; {{1}} at its end is a variable. At most 2000 characters.
                    For example, 'https://example.com/orders/{{1}}'.
                example: Example for the variable. Exactly 1 item.

            Conditions:
                A variable has an example.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or text is MISSING or url is MISSING:
                raise unexpected(WhatsApp.Draft, "url", locals())
            wire: Wire = {"type": "URL", "text": text, "url": url}
            valid = (
                type_of(text) is str
                and text != ""
                and len(text) <= 25
                and type_of(url) is str
                and len(url) <= 2000
                and (url in URL.known or URL.matches(url))
            )
            if example is not None:
                wire["example"] = plain_list(example)
                valid = valid and type_of(wire["example"]) is ARRAY and len(wire["example"]) == 1
                if valid:
                    for x in wire["example"]:
                        valid = valid and type_of(x) is str and len(x) <= 2000
            valid = valid and _checks.conditions_hold_in_url_definition(wire)
            finished: Part[models.UrlDefinition] = Part()
            finished._of, finished._given, finished._valid = _URL_DEFINITION, wire, _URL_DEFINITION if valid else None
            return finished

        @staticmethod
        def phone_number(
            text: str, phone_number: str | int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.PhoneDefinition]:
            """A button that calls a phone number.

            Args:
                text: Caption. 1 to 25 characters.
                phone_number: The number. 1 to 20 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or text is MISSING or phone_number is MISSING:
                raise unexpected(WhatsApp.Draft, "phone_number", locals())
            finished: Part[models.PhoneDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _PHONE_DEFINITION,
                {"type": "PHONE_NUMBER", "text": text, "phone_number": phone_number},
                _PHONE_DEFINITION
                if type_of(text) is str
                and text != ""
                and len(text) <= 25
                and type_of(phone_number) is str
                and phone_number != ""
                and len(phone_number) <= 20
                else None,
            )
            return finished

        @staticmethod
        def copy_code(
            example: str | Iterable[str], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.CopyCodeDefinition]:
            """A button that copies a code.

            Args:
                example: Example of the code. 1 to 20 characters. Advised: at most 15 characters.

            Conditions:
                Advice: The caption can't be chosen.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or example is MISSING:
                raise unexpected(WhatsApp.Draft, "copy_code", locals())
            finished: Part[models.CopyCodeDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _COPY_CODE_DEFINITION,
                {"type": "COPY_CODE", "example": example},
                _COPY_CODE_DEFINITION
                if (
                    (type_of(example) is str and example != "" and len(example) <= 20)
                    or (type_of(example) is ARRAY and all(type_of(x) is str and len(x) <= 20 for x in example))
                )
                else None,
            )
            return finished

        @staticmethod
        def flow(
            text: str,
            *more: Unpack[tuple[()]],
            flow_id: str | int | None = None,
            flow_name: str | None = None,
            flow_json: str | None = None,
            flow_action: Literal["navigate", "data_exchange"] | None = None,
            navigate_screen: str | None = None,
            icon: Literal["DOCUMENT", "PROMOTION", "REVIEW"] | str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.FlowDefinition]:
            """A button that opens a flow.

            Args:
                text: Caption. 1 to 25 characters.
                flow_id: Id of the flow.
                flow_name: Name of the flow.
                flow_json: The flow itself, as JSON text.
                flow_action: Whether the flow begins with a screen, or asks your server.
                navigate_screen: The first screen.
                icon: Icon beside the caption. Values not listed here pass too.

            Conditions:
                The flow is given by its id, by its name or as JSON text.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or text is MISSING:
                raise unexpected(WhatsApp.Draft, "flow", locals())
            wire: Wire = {"type": "FLOW", "text": text}
            valid = type_of(text) is str and text != "" and len(text) <= 25
            if flow_id is not None:
                wire["flow_id"] = flow_id
                valid = valid and type_of(flow_id) is str and flow_id != ""
            if flow_name is not None:
                wire["flow_name"] = flow_name
                valid = valid and type_of(flow_name) is str and flow_name != ""
            if flow_json is not None:
                wire["flow_json"] = flow_json
                valid = valid and type_of(flow_json) is str and flow_json != ""
            if flow_action is not None:
                wire["flow_action"] = flow_action
                valid = valid and type_of(flow_action) is str and flow_action in {"navigate", "data_exchange"}
            if navigate_screen is not None:
                wire["navigate_screen"] = navigate_screen
                valid = valid and type_of(navigate_screen) is str
            if icon is not None:
                wire["icon"] = icon
                valid = valid and type_of(icon) is str
            valid = valid and ("flow_id" in wire) + ("flow_name" in wire) + ("flow_json" in wire) == 1
            finished: Part[models.FlowDefinition] = Part()
            finished._of, finished._given, finished._valid = _FLOW_DEFINITION, wire, _FLOW_DEFINITION if valid else None
            return finished

        @staticmethod
        def otp(
            *more: Unpack[tuple[()]],
            otp_type: Literal["COPY_CODE", "ONE_TAP", "ZERO_TAP"],
            text: str | None = None,
            autofill_text: str | None = None,
            supported_apps: Iterable[Arg[models.SupportedApp] | None] | None = None,
            zero_tap_terms_accepted: bool | None = None,
            package_name: str | None = None,
            signature_hash: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.OtpDefinition]:
            """The button of an authentication template.

            Args:
                otp_type: How the code comes into the app.
                text: Caption. At most 25 characters.
                autofill_text: Caption where the code is filled in. At most 25 characters.
                supported_apps: The apps that may have the code, up to 5. Not empty.
                zero_tap_terms_accepted: Whether you accept the terms for ZERO_TAP.
                package_name: Deprecated: use supported_apps. Name of the package; only up to
                    version 20.0 of the Graph API.
                signature_hash: Deprecated: use supported_apps. Hash of the signature; only up to
                    version 20.0 of the Graph API.

            Conditions:
                ONE_TAP and ZERO_TAP name the apps.
                The terms for ZERO_TAP are accepted.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or otp_type is MISSING:
                raise unexpected(WhatsApp.Draft, "otp", locals())
            if package_name is not None:
                warn_deprecated("package_name was switched off by the provider; use supported_apps")
            if signature_hash is not None:
                warn_deprecated("signature_hash was switched off by the provider; use supported_apps")
            wire: Wire = {"type": "OTP", "otp_type": otp_type}
            valid = type_of(otp_type) is str and otp_type in {"COPY_CODE", "ONE_TAP", "ZERO_TAP"}
            if text is not None:
                wire["text"] = text
                valid = valid and type_of(text) is str and len(text) <= 25 and text != ""
            if autofill_text is not None:
                wire["autofill_text"] = autofill_text
                valid = valid and type_of(autofill_text) is str and len(autofill_text) <= 25
            if supported_apps is not None:
                wire["supported_apps"], checked = parts(supported_apps, _SUPPORTED_APP__KINDS)
                valid = valid and checked and 1 <= len(wire["supported_apps"]) <= 5
            if zero_tap_terms_accepted is not None:
                wire["zero_tap_terms_accepted"] = zero_tap_terms_accepted
                valid = valid and type_of(zero_tap_terms_accepted) is bool
            if package_name is not None:
                wire["package_name"] = package_name
                valid = valid and type_of(package_name) is str
            if signature_hash is not None:
                wire["signature_hash"] = signature_hash
                valid = valid and type_of(signature_hash) is str
            valid = valid and _checks.conditions_hold_in_otp_definition(wire)
            finished: Part[models.OtpDefinition] = Part()
            finished._of, finished._given, finished._valid = _OTP_DEFINITION, wire, _OTP_DEFINITION if valid else None
            return finished

        @staticmethod
        def supported_app(
            package_name: str, signature_hash: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.SupportedApp]:
            """An app that may have a code.

            Args:
                package_name: Name of the package. At most 224 characters. For example,
                    'com.example.app'.
                signature_hash: Hash of the signature; 11 characters. For example, 'K8a/AINcGX7'.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/authentication-templates/authentication-templates
            """
            if others or more or package_name is MISSING or signature_hash is MISSING:
                raise unexpected(WhatsApp.Draft, "supported_app", locals())
            finished: Part[models.SupportedApp] = Part()
            finished._of, finished._given, finished._valid = (
                _SUPPORTED_APP,
                {"package_name": package_name, "signature_hash": signature_hash},
                _SUPPORTED_APP
                if type_of(package_name) is str
                and len(package_name) <= 224
                and (package_name in PACKAGE_NAME.known or PACKAGE_NAME.matches(package_name))
                and type_of(signature_hash) is str
                and (signature_hash in SIGNATURE_HASH.known or SIGNATURE_HASH.matches(signature_hash))
                else None,
            )
            return finished

        @staticmethod
        def catalog(text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.CatalogDefinition]:
            """A button that opens the catalog.

            Args:
                text: Caption. 1 to 25 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or text is MISSING:
                raise unexpected(WhatsApp.Draft, "catalog", locals())
            finished: Part[models.CatalogDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _CATALOG_DEFINITION,
                {"type": "CATALOG", "text": text},
                _CATALOG_DEFINITION if type_of(text) is str and text != "" and len(text) <= 25 else None,
            )
            return finished

        @staticmethod
        def products(text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.ProductsDefinition]:
            """A button that opens several products.

            Args:
                text: Caption. 1 to 25 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or text is MISSING:
                raise unexpected(WhatsApp.Draft, "products", locals())
            finished: Part[models.ProductsDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _PRODUCTS_DEFINITION,
                {"type": "MPM", "text": text},
                _PRODUCTS_DEFINITION if type_of(text) is str and text != "" and len(text) <= 25 else None,
            )
            return finished

        @staticmethod
        def product(text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.ProductDefinition]:
            """A button that opens a product.

            Args:
                text: Caption. 1 to 25 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or text is MISSING:
                raise unexpected(WhatsApp.Draft, "product", locals())
            finished: Part[models.ProductDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _PRODUCT_DEFINITION,
                {"type": "SPM", "text": text},
                _PRODUCT_DEFINITION if type_of(text) is str and text != "" and len(text) <= 25 else None,
            )
            return finished

        @staticmethod
        def voice_call(
            text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.VoiceCallDefinition]:
            """A button that calls the business in WhatsApp.

            Args:
                text: Caption. 1 to 25 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or text is MISSING:
                raise unexpected(WhatsApp.Draft, "voice_call", locals())
            finished: Part[models.VoiceCallDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _VOICE_CALL_DEFINITION,
                {"type": "VOICE_CALL", "text": text},
                _VOICE_CALL_DEFINITION if type_of(text) is str and text != "" and len(text) <= 25 else None,
            )
            return finished

        @staticmethod
        def order_details(
            text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.OrderDetailsDefinition]:
            """A button that opens an order.

            Args:
                text: Caption. 1 to 25 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or text is MISSING:
                raise unexpected(WhatsApp.Draft, "order_details", locals())
            finished: Part[models.OrderDetailsDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _ORDER_DETAILS_DEFINITION,
                {"type": "ORDER_DETAILS", "text": text},
                _ORDER_DETAILS_DEFINITION if type_of(text) is str and text != "" and len(text) <= 25 else None,
            )
            return finished

        @staticmethod
        def request_contact_info(
            text: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.ContactInfoDefinition]:
            """A button that asks for the phone number.

            Args:
                text: Caption. 1 to 25 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or text is MISSING:
                raise unexpected(WhatsApp.Draft, "request_contact_info", locals())
            finished: Part[models.ContactInfoDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _CONTACT_INFO_DEFINITION,
                {"type": "REQUEST_CONTACT_INFO", "text": text},
                _CONTACT_INFO_DEFINITION if type_of(text) is str and text != "" and len(text) <= 25 else None,
            )
            return finished

        @staticmethod
        def carousel(
            cards: Iterable[Arg[models.CardDefinition] | None], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.CarouselDefinition]:
            """The cards of a new template.

            Args:
                cards: The cards, 2 to 10, or 2 with products; all with the same parts.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or cards is MISSING:
                raise unexpected(WhatsApp.Draft, "carousel", locals())
            wire: Wire = {"type": "CAROUSEL"}
            valid = True
            wire["cards"], checked = parts(cards, _CARD_DEFINITION__KINDS)
            valid = (
                valid
                and checked
                and 2 <= len(wire["cards"]) <= 10
                and (
                    all(
                        "components" not in x or any("type" in x2 and x2["type"] == "BODY" for x2 in x["components"])
                        for x in wire["cards"]
                    )
                    or all(
                        "components" not in x
                        or not any("type" in x2 and x2["type"] == "BODY" for x2 in x["components"])
                        for x in wire["cards"]
                    )
                )
                and rules.same_count(wire["cards"], field="components.buttons") is None
                and (
                    not (
                        any(
                            "components" in x
                            and type_of(x["components"]) is ARRAY
                            and any(
                                "type" in x2 and "format" in x2 and x2["type"] == "HEADER" and x2["format"] == "PRODUCT"
                                for x2 in x["components"]
                            )
                            for x in wire["cards"]
                        )
                    )
                    or (
                        len(wire["cards"]) <= 2
                        and all(
                            (
                                "components" not in x
                                or all("format" not in x2 or x2["format"] == "PRODUCT" for x2 in x["components"])
                            )
                            for x in wire["cards"]
                        )
                    )
                )
            )
            finished: Part[models.CarouselDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _CAROUSEL_DEFINITION,
                wire,
                _CAROUSEL_DEFINITION if valid else None,
            )
            return finished

        @staticmethod
        def card(
            components: Iterable[Arg[models.AnyCardPart] | None], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.CardDefinition]:
            """A card of a new template.

            Args:
                components: Header, body and up to 2 buttons.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
            """
            if others or more or components is MISSING:
                raise unexpected(WhatsApp.Draft, "card", locals())
            wire: Wire = {}
            valid = True
            wire["components"], checked = parts(components, _CARD_PART__KINDS)
            valid = (
                valid
                and (checked or wire["components"] == [])
                and sum("type" in x and x["type"] == "HEADER" for x in wire["components"]) == 1
                and sum("type" in x and x["type"] == "BODY" for x in wire["components"]) <= 1
            )
            if valid and any(
                "type" in x and "format" in x and x["type"] == "HEADER" and x["format"] == "PRODUCT"
                for x in wire["components"]
            ):
                for x in wire["components"]:
                    valid = valid and (
                        "buttons" not in x
                        or (
                            len(x["buttons"]) <= 1
                            and all("type" not in x2 or x2["type"] in {"SPM", "URL"} for x2 in x["buttons"])
                        )
                    )
            if valid and not any(
                "type" in x and "format" in x and x["type"] == "HEADER" and x["format"] == "PRODUCT"
                for x in wire["components"]
            ):
                for x in wire["components"]:
                    valid = valid and (
                        "buttons" not in x or all("type" not in x2 or x2["type"] != "SPM" for x2 in x["buttons"])
                    )
            if valid:
                for x in wire["components"]:
                    valid = (
                        valid
                        and ("buttons" not in x or len(x["buttons"]) <= 2)
                        and (
                            "buttons" not in x
                            or all(x2["type"] in {"QUICK_REPLY", "URL", "PHONE_NUMBER", "SPM"} for x2 in x["buttons"])
                        )
                        and ("format" not in x or x["format"] in {"IMAGE", "VIDEO", "PRODUCT"})
                        and (x["type"] != "BODY" or "text" not in x or len(x["text"]) <= 160)
                    )
            finished: Part[models.CardDefinition] = Part()
            finished._of, finished._given, finished._valid = _CARD_DEFINITION, wire, _CARD_DEFINITION if valid else None
            return finished

        @staticmethod
        def limited_time_offer(
            text: str, *more: Unpack[tuple[()]], has_expiration: bool | None = None, **others: Unpack[NoMore]
        ) -> Part[models.OfferDefinition]:
            """The limited offer of a new template.

            Args:
                text: What it is called. 1 to 16 characters.
                has_expiration: Whether its end is shown.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
            """
            if others or more or text is MISSING:
                raise unexpected(WhatsApp.Draft, "limited_time_offer", locals())
            wire: Wire = {"type": "LIMITED_TIME_OFFER"}
            valid = True
            wire_limited_time_offer: Wire = {"text": text}
            valid = valid and type_of(text) is str and text != "" and len(text) <= 16
            if has_expiration is not None:
                wire_limited_time_offer["has_expiration"] = has_expiration
                valid = valid and type_of(has_expiration) is bool
            wire["limited_time_offer"] = wire_limited_time_offer
            finished: Part[models.OfferDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _OFFER_DEFINITION,
                wire,
                _OFFER_DEFINITION if valid else None,
            )
            return finished

        @staticmethod
        def call_permission_request(
            *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.CallPermissionDefinition]:
            """A request for the permission to call, in a new template.

            See
            https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
            """
            if others or more:
                raise unexpected(WhatsApp.Draft, "call_permission_request", locals())
            finished: Part[models.CallPermissionDefinition] = Part()
            finished._of, finished._given, finished._valid = (
                _CALL_PERMISSION_DEFINITION,
                {"type": "CALL_PERMISSION_REQUEST"},
                _CALL_PERMISSION_DEFINITION,
            )
            return finished


class AccessTokenMethods(Builder[M_co]):
    """Methods of TextMessageBuilder and 11 others."""

    __slots__ = ()

    def access_token(
        self: Chain, access_token: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Access token; it belongs in a header of the request.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
        """
        if others or more or access_token is MISSING:
            raise unexpected(self, "access_token", locals())
        if access_token is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "access_token",
            access_token,
            before[3] and type_of(access_token) is str and access_token != "",
        )
        return builder


class RecipientTypeMethods(Builder[M_co]):
    """Methods of TextMessageBuilder and 24 others."""

    __slots__ = ()

    def recipient_type(
        self: Chain,
        recipient_type: Literal["individual", "group"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Whether one person or a group receives it. If absent, the provider assumes 'individual'.

        See https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
        """
        if others or more or recipient_type is MISSING:
            raise unexpected(self, "recipient_type", locals())
        if recipient_type is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "recipient_type",
            recipient_type,
            before[3] and type_of(recipient_type) is str and recipient_type in {"individual", "group"},
        )
        return builder


class ToMethods(Builder[M_co]):
    """Methods of TextMessageBuilder and 25 others."""

    __slots__ = ()

    def to(self: Chain, to: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Phone number of the person with a + and its country code, WhatsApp id of the person, or id
        of the group. Without a country code, that of the business may be put before it.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/send-messages
        """
        if others or more or to is MISSING:
            raise unexpected(self, "to", locals())
        if to is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "to", to, before[3] and type_of(to) is str and to != "")
        return builder

    def recipient(self: Chain, recipient: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Business-scoped id of the person, or the parent one; a country code, a dot and up to 128
        letters and digits. Beside `to` it has no effect. For example, 'US.13491208655302741918'.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
        """
        if others or more or recipient is MISSING:
            raise unexpected(self, "recipient", locals())
        if recipient is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "recipient",
            recipient,
            before[3] and type_of(recipient) is str and (recipient in RECIPIENT.known or RECIPIENT.matches(recipient)),
        )
        return builder

    def recipient_identity_key_hash(
        self: Chain, recipient_identity_key_hash: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Hash of the person's identity key; the message is only delivered if it is still the current
        one.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/business-phone-numbers/phone-numbers
        """
        if others or more or recipient_identity_key_hash is MISSING:
            raise unexpected(self, "recipient_identity_key_hash", locals())
        if recipient_identity_key_hash is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "recipient_identity_key_hash",
            recipient_identity_key_hash,
            before[3] and type_of(recipient_identity_key_hash) is str,
        )
        return builder

    def reply_to(self: Chain, message_id: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """The earlier message that this one replies to, and quotes. A template does not show the
        quote.

        Args:
            message_id: Id of the message. 1 to 128 characters.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contextual-replies
        """
        if others or more or message_id is MISSING:
            raise unexpected(self, "reply_to", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "reply_to",
            {"message_id": message_id},
            before[3] and type_of(message_id) is str and message_id != "" and len(message_id) <= 128,
        )
        return builder


class BizOpaqueCallbackDataMethods(Builder[M_co]):
    """Methods of TextMessageBuilder and 27 others."""

    __slots__ = ()

    def biz_opaque_callback_data(
        self: Chain, biz_opaque_callback_data: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Text of your own that comes back in the status webhooks. At most 512 characters.

        See https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
        """
        if others or more or biz_opaque_callback_data is MISSING:
            raise unexpected(self, "biz_opaque_callback_data", locals())
        if biz_opaque_callback_data is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "biz_opaque_callback_data",
            biz_opaque_callback_data,
            before[3] and type_of(biz_opaque_callback_data) is str and len(biz_opaque_callback_data) <= 512,
        )
        return builder


class CategoryMethods(Builder[M_co]):
    """Methods of TextMessageBuilder and 15 others."""

    __slots__ = ()

    def category(
        self: Chain,
        category: Literal["utility", "authentication", "service"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Sends it outside the 24-hour window by Direct Send, which makes a template of it; `service`
        is the same as no category.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send/api-reference
        """
        if others or more or category is MISSING:
            raise unexpected(self, "category", locals())
        if category is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "category",
            category,
            before[3] and type_of(category) is str and category in {"utility", "authentication", "service"},
        )
        return builder

    def ttl_seconds(self: Chain, ttl_seconds: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Seconds for which delivery is tried; 30 to 43200 for utility, where it is 30 days otherwise,
        and 30 to 900 for authentication, where it is 600 otherwise.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send/configure-message-ttl
        """
        if others or more or ttl_seconds is MISSING:
            raise unexpected(self, "ttl_seconds", locals())
        if ttl_seconds is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "ttl_seconds", ttl_seconds, before[3] and type_of(ttl_seconds) is int)
        return builder

    def direct_send_config(
        self: Chain, template_name: str | None = None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """How a message of Direct Send becomes a template.

        Args:
            template_name: Name for the template; lower-case letters, digits and underscores. At
                most 512 characters. For example, 'order_shipped'.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send/business-named-templates
        """
        if others or more:
            raise unexpected(self, "direct_send_config", locals())
        wire: Wire = {}
        valid = True
        if template_name is not None:
            wire["template_name"] = template_name
            valid = (
                valid
                and type_of(template_name) is str
                and len(template_name) <= 512
                and (template_name in NAME.known or NAME.matches(template_name))
            )
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "direct_send_config", wire, before[3] and valid)
        return builder


class FooterMethods(Builder[M_co]):
    """Methods of ButtonInteractiveBuilder and 9 others."""

    __slots__ = ()

    def footer(self: Chain, footer: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Small text below it; addresses in it become links. 1 to 60 characters. Advised: at most 60
        UTF-16 code units.
        """
        if others or more or footer is MISSING:
            raise unexpected(self, "footer", locals())
        if footer is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "footer",
            footer,
            before[3] and type_of(footer) is str and footer != "" and len(footer) <= 60,
        )
        return builder


class PolicyMethods(Builder[M_co]):
    """Methods of TemplateMessageBuilder and MarketingMessageBuilder."""

    __slots__ = ()

    def policy(
        self: Chain, policy: Literal["deterministic"] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """How the language is chosen; it can be left out.

        See https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
        """
        if others or more or policy is MISSING:
            raise unexpected(self, "policy", locals())
        if policy is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "policy",
            policy,
            before[3] and type_of(policy) is str and policy in {"deterministic"},
        )
        return builder

    def header(
        self: Chain,
        parameters: Iterable[Arg[models.AnyHeaderParameter] | None],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the value for the header of a template.

        Args:
            parameters: The value. Advised: not empty. Advised: at most 1 item.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
        """
        if others or more or parameters is MISSING:
            raise unexpected(self, "header", locals())
        wire: Wire = {"type": "header"}
        valid = True
        wire["parameters"], checked = parts(parameters, _HEADER_PARAMETER__KINDS)
        valid = valid and (checked or wire["parameters"] == [])
        if valid:
            for x in wire["parameters"]:
                valid = valid and (not ("type" in x and x["type"] == "text") or "text" not in x or len(x["text"]) <= 60)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def body(
        self: Chain,
        parameters: Iterable[Arg[models.AnyBodyParameter] | None],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the values for the body of a template.

        Args:
            parameters: The values, in the order of the variables or each with the name of its
                variable. Advised: not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
        """
        if others or more or parameters is MISSING:
            raise unexpected(self, "body", locals())
        wire: Wire = {"type": "body"}
        valid = True
        wire["parameters"], checked = parts(parameters, _BODY_PARAMETER__KINDS)
        valid = valid and (checked or wire["parameters"] == [])
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def quick_reply(
        self: Chain,
        parameters: Iterable[Arg[models.PayloadParameter] | None],
        *more: Unpack[tuple[()]],
        index: str | int,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to components: What a quick reply button of a template sends back.

        Args:
            parameters: The payload. Exactly 1 item.
            index: Position of the button in the template, from 0. For example, '0'.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
        """
        if others or more or parameters is MISSING or index is MISSING:
            raise unexpected(self, "quick_reply", locals())
        wire: Wire = {"type": "button", "sub_type": "quick_reply"}
        valid = True
        wire["index"] = as_text(index)
        valid = (
            valid and type_of(wire["index"]) is str and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
        )
        wire["parameters"], checked = parts(parameters, _PAYLOAD_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def url_button(
        self: Chain,
        parameters: Iterable[Arg[models.TextParameter] | None],
        *more: Unpack[tuple[()]],
        index: str | int,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the end of the address that a button of a template opens, or the code of an
        authentication template.

        Args:
            parameters: What is put after the address in the template. Exactly 1 item.
            index: Position of the button in the template, from 0. For example, '0'.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
        """
        if others or more or parameters is MISSING or index is MISSING:
            raise unexpected(self, "url_button", locals())
        wire: Wire = {"type": "button", "sub_type": "url"}
        valid = True
        wire["index"] = as_text(index)
        valid = (
            valid and type_of(wire["index"]) is str and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
        )
        wire["parameters"], checked = parts(parameters, _TEXT_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def copy_code(
        self: Chain,
        parameters: Iterable[Arg[models.CouponCodeParameter] | None],
        *more: Unpack[tuple[()]],
        index: str | int,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the code that a button of a template copies.

        Args:
            parameters: The code. Exactly 1 item.
            index: Position of the button in the template, from 0. For example, '0'.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
        """
        if others or more or parameters is MISSING or index is MISSING:
            raise unexpected(self, "copy_code", locals())
        wire: Wire = {"type": "button", "sub_type": "copy_code"}
        valid = True
        wire["index"] = as_text(index)
        valid = (
            valid and type_of(wire["index"]) is str and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
        )
        wire["parameters"], checked = parts(parameters, _COUPON_CODE_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def flow(
        self: Chain,
        parameters: Iterable[Arg[models.FlowParameter] | None] | None = None,
        *more: Unpack[tuple[()]],
        index: str | int,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to components: What a flow button of a template needs.

        Args:
            parameters: The token and the data of the flow. Exactly 1 item.
            index: Position of the button in the template, from 0. For example, '0'.

        Conditions:
            Advice: Every page gives the button its parameters, though what is in them is optional.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
        """
        if others or more or index is MISSING:
            raise unexpected(self, "flow", locals())
        wire: Wire = {"type": "button", "sub_type": "flow"}
        valid = True
        wire["index"] = as_text(index)
        valid = (
            valid and type_of(wire["index"]) is str and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
        )
        if parameters is not None:
            wire["parameters"], checked = parts(parameters, _FLOW_PARAMETER__KINDS)
            valid = valid and checked and len(wire["parameters"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def catalog(
        self: Chain,
        parameters: Iterable[Arg[models.CatalogParameter] | None],
        *more: Unpack[tuple[()]],
        index: str | int,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the product that a catalog button of a template shows.

        Args:
            parameters: The product. Exactly 1 item.
            index: Position of the button in the template, from 0. For example, '0'.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
        """
        if others or more or parameters is MISSING or index is MISSING:
            raise unexpected(self, "catalog", locals())
        wire: Wire = {"type": "button", "sub_type": "catalog"}
        valid = True
        wire["index"] = as_text(index)
        valid = (
            valid and type_of(wire["index"]) is str and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
        )
        wire["parameters"], checked = parts(parameters, _CATALOG_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def products(
        self: Chain,
        parameters: Iterable[Arg[models.ProductsParameter] | None],
        *more: Unpack[tuple[()]],
        index: str | int,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the products that a button of a template shows.

        Args:
            parameters: The products. Exactly 1 item.
            index: Position of the button in the template, from 0. For example, '0'.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
        """
        if others or more or parameters is MISSING or index is MISSING:
            raise unexpected(self, "products", locals())
        wire: Wire = {"type": "button", "sub_type": "mpm"}
        valid = True
        wire["index"] = as_text(index)
        valid = (
            valid and type_of(wire["index"]) is str and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
        )
        wire["parameters"], checked = parts(parameters, _PRODUCTS_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def order_details(
        self: Chain,
        parameters: Iterable[Arg[models.OrderDetailsParameter] | None],
        *more: Unpack[tuple[()]],
        index: str | int,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the order that a button of a template shows; only in Brazil and India.

        Args:
            parameters: The order. Exactly 1 item.
            index: Position of the button in the template, from 0. For example, '0'.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
        """
        if others or more or parameters is MISSING or index is MISSING:
            raise unexpected(self, "order_details", locals())
        wire: Wire = {"type": "button", "sub_type": "order_details"}
        valid = True
        wire["index"] = as_text(index)
        valid = (
            valid and type_of(wire["index"]) is str and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
        )
        wire["parameters"], checked = parts(parameters, _ORDER_DETAILS_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def payment_request(
        self: Chain,
        parameters: Iterable[Arg[models.PaymentRequestParameter] | None],
        *more: Unpack[tuple[()]],
        index: str | int,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the payment that a button of a template asks for; only in Brazil.

        Args:
            parameters: The payment. Exactly 1 item.
            index: Position of the button in the template, from 0. For example, '0'.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
        """
        if others or more or parameters is MISSING or index is MISSING:
            raise unexpected(self, "payment_request", locals())
        wire: Wire = {"type": "button", "sub_type": "payment_request"}
        valid = True
        wire["index"] = as_text(index)
        valid = (
            valid and type_of(wire["index"]) is str and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
        )
        wire["parameters"], checked = parts(parameters, _PAYMENT_REQUEST_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def voice_call(
        self: Chain,
        parameters: Iterable[Arg[models.AnyVoiceCallParameter] | None],
        *more: Unpack[tuple[()]],
        index: str | int | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to components: How long a call button of a template works, and what comes
        back.

        Args:
            parameters: The minutes and the payload. 1 to 2 items.
            index: Position of the button in the template, from 0. For example, '0'.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links
        """
        if others or more or parameters is MISSING:
            raise unexpected(self, "voice_call", locals())
        wire: Wire = {"type": "button", "sub_type": "voice_call"}
        valid = True
        if index is not None:
            wire["index"] = as_text(index)
            valid = (
                valid
                and type_of(wire["index"]) is str
                and (wire["index"] in INDEX.known or INDEX.matches(wire["index"]))
            )
        wire["parameters"], checked = parts(parameters, _VOICE_CALL_PARAMETER__KINDS)
        valid = valid and checked and 1 <= len(wire["parameters"]) <= 2
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def carousel(
        self: Chain, cards: Iterable[Arg[models.CardValues] | None], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Append the values for the cards of a template.

        Args:
            cards: The cards, 2 to 10; with images or videos, as many as the template has.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/media-card-carousel-templates
        """
        if others or more or cards is MISSING:
            raise unexpected(self, "carousel", locals())
        wire: Wire = {"type": "carousel"}
        valid = True
        wire["cards"], checked = parts(cards, _CARD_VALUES__KINDS)
        valid = (
            valid
            and checked
            and 2 <= len(wire["cards"]) <= 10
            and (
                all(
                    (
                        "components" not in x
                        or all(
                            ("parameters" not in x2 or all("product" not in x3 for x3 in x2["parameters"]))
                            for x2 in x["components"]
                        )
                    )
                    for x in wire["cards"]
                )
                or all(
                    (
                        "components" not in x
                        or all(
                            (
                                "parameters" not in x2
                                or all("image" not in x3 and "video" not in x3 for x3 in x2["parameters"])
                            )
                            for x2 in x["components"]
                        )
                    )
                    for x in wire["cards"]
                )
            )
            and rules.unique_field(wire["cards"], field="card_index", start=0) is None
        )
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def limited_time_offer(
        self: Chain,
        parameters: Iterable[Arg[models.LimitedTimeOfferParameter] | None],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the end of a limited offer.

        Args:
            parameters: The end. Exactly 1 item.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
        """
        if others or more or parameters is MISSING:
            raise unexpected(self, "limited_time_offer", locals())
        wire: Wire = {"type": "limited_time_offer"}
        valid = True
        wire["parameters"], checked = parts(parameters, _LIMITED_TIME_OFFER_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def order_status(
        self: Chain,
        parameters: Iterable[Arg[models.OrderStatusParameter] | None],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to components: What has become of an order; only in Brazil and India.

        Args:
            parameters: The state of the order. Exactly 1 item.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
        """
        if others or more or parameters is MISSING:
            raise unexpected(self, "order_status", locals())
        wire: Wire = {"type": "order_status"}
        valid = True
        wire["parameters"], checked = parts(parameters, _ORDER_STATUS_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def tap_target(
        self: Chain,
        parameters: Iterable[Arg[models.TapTargetParameter] | None],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the page that a tap on the message opens; for a few businesses only.

        Args:
            parameters: The page. Exactly 1 item.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/tap-target-url-title-override
        """
        if others or more or parameters is MISSING:
            raise unexpected(self, "tap_target", locals())
        wire: Wire = {"type": "tap_target_configuration"}
        valid = True
        wire["parameters"], checked = parts(parameters, _TAP_TARGET_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def components(
        self: Chain,
        components: Iterable[Arg[models.AnyTemplateComponent] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to components. The values, one entry for each part of the template
        that has variables.
        """
        if others or more or components is MISSING:
            raise unexpected(self, "components", locals())
        return self._extend("components", parts(components, _TEMPLATE_COMPONENT__KINDS))


class TextMessageBuilder(
    AccessTokenMethods["models.TextMessage"],
    RecipientTypeMethods["models.TextMessage"],
    ToMethods["models.TextMessage"],
    BizOpaqueCallbackDataMethods["models.TextMessage"],
    CategoryMethods["models.TextMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/text-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "TextMessage")
    _complete = staticmethod(_checks.complete_text_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_16: Wire = {}
        if "preview_url" in values:
            wire_16["preview_url"] = values["preview_url"]
        wire_16["body"] = values["body"]
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "text"
        wire["text"] = wire_16
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire

    def preview_url(
        self: Chain, preview_url: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Show a preview of the first address in the text that begins with http:// or https://. If
        absent, the provider assumes False.
        """
        if others or more:
            raise unexpected(self, "preview_url", locals())
        if preview_url is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "preview_url", preview_url, before[3] and type_of(preview_url) is bool)
        return builder


class ImageMessageBuilder(
    AccessTokenMethods["models.ImageMessage"],
    RecipientTypeMethods["models.ImageMessage"],
    ToMethods["models.ImageMessage"],
    BizOpaqueCallbackDataMethods["models.ImageMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """An image of up to 5 MB, JPEG or PNG, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/image-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "ImageMessage")
    _complete = staticmethod(_checks.complete_image_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_16: Wire = {}
        if "id" in values:
            wire_16["id"] = values["id"]
        if "link" in values:
            wire_16["link"] = values["link"]
        if "caption" in values:
            wire_16["caption"] = values["caption"]
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "image"
        wire["image"] = wire_16
        return wire

    def caption(
        self: Chain, caption: models.Caption | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code units."""
        if others or more or caption is MISSING:
            raise unexpected(self, "caption", locals())
        if caption is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "caption", caption, before[3] and type_of(caption) is str and len(caption) <= 1024)
        return builder


class VideoMessageBuilder(
    AccessTokenMethods["models.VideoMessage"],
    RecipientTypeMethods["models.VideoMessage"],
    ToMethods["models.VideoMessage"],
    BizOpaqueCallbackDataMethods["models.VideoMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A video of up to 16 MB, MP4 or 3GP with H.264 and AAC, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/video-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "VideoMessage")
    _complete = staticmethod(_checks.complete_video_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_16: Wire = {}
        if "id" in values:
            wire_16["id"] = values["id"]
        if "link" in values:
            wire_16["link"] = values["link"]
        if "caption" in values:
            wire_16["caption"] = values["caption"]
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "video"
        wire["video"] = wire_16
        return wire

    def caption(
        self: Chain, caption: models.Caption | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code units."""
        if others or more or caption is MISSING:
            raise unexpected(self, "caption", locals())
        if caption is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "caption", caption, before[3] and type_of(caption) is str and len(caption) <= 1024)
        return builder


class AudioMessageBuilder(
    AccessTokenMethods["models.AudioMessage"],
    RecipientTypeMethods["models.AudioMessage"],
    ToMethods["models.AudioMessage"],
    BizOpaqueCallbackDataMethods["models.AudioMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """An audio file or a voice message of up to 16 MB; AAC, AMR, MP3, M4A, or OGG with Opus, under
    construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/audio-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "AudioMessage")
    _complete = staticmethod(_checks.complete_audio_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_16: Wire = {}
        if "id" in values:
            wire_16["id"] = values["id"]
        if "link" in values:
            wire_16["link"] = values["link"]
        if "voice" in values:
            wire_16["voice"] = values["voice"]
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "audio"
        wire["audio"] = wire_16
        return wire

    def voice(self: Chain, voice: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Show it as a voice message; the file is OGG with Opus.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/audio-messages
        """
        if others or more:
            raise unexpected(self, "voice", locals())
        if voice is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "voice", voice, before[3] and type_of(voice) is bool)
        return builder


class DocumentMessageBuilder(
    AccessTokenMethods["models.DocumentMessage"],
    RecipientTypeMethods["models.DocumentMessage"],
    ToMethods["models.DocumentMessage"],
    BizOpaqueCallbackDataMethods["models.DocumentMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A document of up to 100 MB, such as PDF, text, or a file of Word, Excel or PowerPoint, under
    construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/document-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "DocumentMessage")
    _complete = staticmethod(_checks.complete_document_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_16: Wire = {}
        if "id" in values:
            wire_16["id"] = values["id"]
        if "link" in values:
            wire_16["link"] = values["link"]
        if "filename" in values:
            wire_16["filename"] = values["filename"]
        if "caption" in values:
            wire_16["caption"] = values["caption"]
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "document"
        wire["document"] = wire_16
        return wire

    def filename(self: Chain, filename: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Name that the person sees; its extension decides on the icon.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/document-messages
        """
        if others or more or filename is MISSING:
            raise unexpected(self, "filename", locals())
        if filename is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "filename", filename, before[3] and type_of(filename) is str and filename != "")
        return builder

    def caption(
        self: Chain, caption: models.Caption | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Text below it. At most 1024 characters. Advised: at most 1024 UTF-16 code units."""
        if others or more or caption is MISSING:
            raise unexpected(self, "caption", locals())
        if caption is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "caption", caption, before[3] and type_of(caption) is str and len(caption) <= 1024)
        return builder


class StickerMessageBuilder(
    AccessTokenMethods["models.StickerMessage"],
    RecipientTypeMethods["models.StickerMessage"],
    ToMethods["models.StickerMessage"],
    BizOpaqueCallbackDataMethods["models.StickerMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A sticker; WebP of up to 100 KB, or 500 KB if it is animated, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/sticker-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "StickerMessage")
    _complete = staticmethod(_checks.complete_sticker_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_16: Wire = {}
        if "id" in values:
            wire_16["id"] = values["id"]
        if "link" in values:
            wire_16["link"] = values["link"]
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "sticker"
        wire["sticker"] = wire_16
        return wire


class LocationMessageBuilder(
    AccessTokenMethods["models.LocationMessage"],
    RecipientTypeMethods["models.LocationMessage"],
    ToMethods["models.LocationMessage"],
    BizOpaqueCallbackDataMethods["models.LocationMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A place on the map, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "LocationMessage")
    _complete = staticmethod(_checks.complete_location_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_16: Wire = {"latitude": values["latitude"], "longitude": values["longitude"]}
        if "name" in values:
            wire_16["name"] = values["name"]
        if "address" in values:
            wire_16["address"] = values["address"]
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "location"
        wire["location"] = wire_16
        return wire

    def name(self: Chain, name: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Name of the place."""
        if others or more or name is MISSING:
            raise unexpected(self, "name", locals())
        if name is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "name", name, before[3] and type_of(name) is str and name != "")
        return builder

    def address(self: Chain, address: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Address of the place."""
        if others or more or address is MISSING:
            raise unexpected(self, "address", locals())
        if address is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "address", address, before[3] and type_of(address) is str and address != "")
        return builder


class ContactsMessageBuilder(
    AccessTokenMethods["models.ContactsMessage"],
    RecipientTypeMethods["models.ContactsMessage"],
    ToMethods["models.ContactsMessage"],
    BizOpaqueCallbackDataMethods["models.ContactsMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """One or more contacts, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "ContactsMessage")
    _complete = staticmethod(_checks.complete_contacts_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "contacts"
        if "contacts" in values:
            wire["contacts"] = values["contacts"]
        return wire

    def contact(
        self: Chain,
        name: Arg[models.ContactName],
        *more: Unpack[tuple[()]],
        addresses: Iterable[Arg[models.ContactAddress] | None] | None = None,
        birthday: str | date | None = None,
        emails: Iterable[Arg[models.ContactEmail] | None] | None = None,
        org: Arg[models.ContactOrg] | None = None,
        phones: Iterable[Arg[models.ContactPhone] | None] | None = None,
        urls: Iterable[Arg[models.ContactUrl] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a person or a company, as in an address book.

        Args:
            name: A name as a whole, and its parts.
            addresses: Postal addresses.
            birthday: Birthday as YYYY-MM-DD. For example, '1990-04-12'.
            emails: Email addresses.
            org: Where a contact works.
            phones: Phone numbers.
            urls: Websites.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/contacts-messages
        """
        if others or more or name is MISSING:
            raise unexpected(self, "contact", locals())
        wire: Wire = {}
        valid = True
        if addresses is not None:
            wire["addresses"], checked = parts(addresses, _CONTACT_ADDRESS__KINDS)
            valid = valid and (checked or wire["addresses"] == [])
        if birthday is not None:
            wire["birthday"] = birthday
            valid = valid and type_of(birthday) is str and (birthday in BIRTHDAY.known or BIRTHDAY.matches(birthday))
        if emails is not None:
            wire["emails"], checked = parts(emails, _CONTACT_EMAIL__KINDS)
            valid = valid and (checked or wire["emails"] == [])
        wire["name"], checked = part(name, _CONTACT_NAME__KINDS)
        valid = valid and checked
        if org is not None:
            wire["org"], checked = part(org, _CONTACT_ORG__KINDS)
            valid = valid and checked
        if phones is not None:
            wire["phones"], checked = parts(phones, _CONTACT_PHONE__KINDS)
            valid = valid and (checked or wire["phones"] == [])
        if urls is not None:
            wire["urls"], checked = parts(urls, _CONTACT_URL__KINDS)
            valid = valid and (checked or wire["urls"] == [])
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("contacts",), wire, before[3] and valid)
        return builder

    def contacts(
        self: Chain,
        contacts: Iterable[Arg[models.Contact] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to contacts. The contacts, 1 to 257; fewer are better."""
        if others or more or contacts is MISSING:
            raise unexpected(self, "contacts", locals())
        return self._extend("contacts", parts(contacts, _CONTACT__KINDS))


class ReactionMessageBuilder(
    AccessTokenMethods["models.ReactionMessage"],
    RecipientTypeMethods["models.ReactionMessage"],
    ToMethods["models.ReactionMessage"],
    BizOpaqueCallbackDataMethods["models.ReactionMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """An emoji on a message of the person, or its removal, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/reaction-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "ReactionMessage")
    _complete = staticmethod(_checks.complete_reaction_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_16: Wire = {"message_id": values["message_id"], "emoji": values["emoji"]}
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "reaction"
        wire["reaction"] = wire_16
        return wire


class ButtonInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    FooterMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text with 1 to 3 reply buttons, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_button_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_3: Wire = {"text": values["body"]}
        wire_14_6: Wire = {}
        if "buttons" in values:
            wire_14_6["buttons"] = values["buttons"]
        wire_14: Wire = {"type": "button"}
        if "header" in values:
            wire_14["header"] = values["header"]
        wire_14["body"] = wire_14_3
        if "footer" in values:
            wire_14["footer"] = {"text": values["footer"]}
        wire_14["action"] = wire_14_6
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire

    def header(
        self: Chain, header: Arg[models.AnyHeader] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """What stands above the text."""
        if others or more or header is MISSING:
            raise unexpected(self, "header", locals())
        return self._put("header", part(header, _HEADER__KINDS))

    def button(self: Chain, *more: Unpack[tuple[()]], id: str, title: str, **others: Unpack[NoMore]) -> Chain:
        """Append a button that answers.

        Args:
            id: Your own id of the button; comes back to your webhook. 1 to 256 characters.
            title: Caption; it may have emoji, and no formatting. 1 to 20 characters. Advised: at
                most 20 UTF-16 code units.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-reply-buttons-messages
        """
        if others or more or id is MISSING or title is MISSING:
            raise unexpected(self, "button", locals())
        wire: Wire = {"type": "reply"}
        valid = True
        wire_reply: Wire = {"id": id, "title": title}
        valid = (
            valid
            and type_of(id) is str
            and id != ""
            and len(id) <= 256
            and id not in DESCRIPTION.known
            and not DESCRIPTION.matches(id)
            and type_of(title) is str
            and title != ""
            and len(title) <= 20
            and title not in DESCRIPTION.known
            and not DESCRIPTION.matches(title)
        )
        wire["reply"] = wire_reply
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("buttons",), wire, before[3] and valid)
        return builder

    def cta_url_button(
        self: Chain, display_text: str, url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Append a button that opens an address; with Direct Send only.

        Args:
            display_text: Caption. 1 to 20 characters. Advised: at most 20 UTF-16 code units.
            url: Address of the page. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/direct-send/supported-message-types
        """
        if others or more or display_text is MISSING or url is MISSING:
            raise unexpected(self, "cta_url_button", locals())
        wire: Wire = {"type": "cta_url"}
        valid = True
        wire_cta_url: Wire = {"display_text": display_text, "url": url}
        valid = (
            valid
            and type_of(display_text) is str
            and display_text != ""
            and len(display_text) <= 20
            and display_text not in DESCRIPTION.known
            and not DESCRIPTION.matches(display_text)
            and type_of(url) is str
            and (url in ADDRESS.known or ADDRESS.matches(url))
        )
        wire["cta_url"] = wire_cta_url
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("buttons",), wire, before[3] and valid)
        return builder

    def buttons(
        self: Chain,
        buttons: Iterable[Arg[models.AnyButton] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to buttons. The buttons; 1 to 3, or 10 with Direct Send. No two have
        the same id or title. 1 to 10 items.
        """
        if others or more or buttons is MISSING:
            raise unexpected(self, "buttons", locals())
        return self._extend("buttons", parts(buttons, _BUTTON__KINDS))


class ListInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    FooterMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text with a button that opens a list of up to 10 rows, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_list_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_1: Wire = {"type": "text"}
        if "header" in values:
            wire_14_1["text"] = values["header"]
        if "sub_text" in values:
            wire_14_1["sub_text"] = values["sub_text"]
        wire_14_3: Wire = {"text": values["body"]}
        wire_14_6: Wire = {"button": values["button"]}
        if "sections" in values:
            wire_14_6["sections"] = values["sections"]
        wire_14: Wire = {"type": "list"}
        if len(wire_14_1) > 1:
            wire_14["header"] = wire_14_1
        wire_14["body"] = wire_14_3
        if "footer" in values:
            wire_14["footer"] = {"text": values["footer"]}
        wire_14["action"] = wire_14_6
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire

    def header(self: Chain, header: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """The text; it may have emoji, and no formatting. 1 to 60 characters. Advised: at most 60
        UTF-16 code units.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/reference/whatsapp-business-phone-number/message-api
        """
        if others or more or header is MISSING:
            raise unexpected(self, "header", locals())
        if header is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "header",
            header,
            before[3] and type_of(header) is str and header != "" and len(header) <= 60,
        )
        return builder

    def sub_text(self: Chain, sub_text: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """A second text; what becomes of it is not documented. At most 60 characters.

        See https://github.com/facebook/openapi
        """
        if others or more or sub_text is MISSING:
            raise unexpected(self, "sub_text", locals())
        if sub_text is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sub_text", sub_text, before[3] and type_of(sub_text) is str and len(sub_text) <= 60)
        return builder

    def section(
        self: Chain,
        rows: Iterable[Arg[models.Row] | None],
        *more: Unpack[tuple[()]],
        title: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a section of a list.

        Args:
            rows: The rows. Not empty.
            title: Title; needed where there are several sections. At most 24 characters. Advised:
                at most 24 UTF-16 code units.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-list-messages
        """
        if others or more or rows is MISSING:
            raise unexpected(self, "section", locals())
        wire: Wire = {}
        valid = True
        if title is not None:
            wire["title"] = title
            valid = (
                valid
                and type_of(title) is str
                and len(title) <= 24
                and title != ""
                and title not in DESCRIPTION.known
                and not DESCRIPTION.matches(title)
            )
        wire["rows"], checked = parts(rows, _ROW__KINDS)
        valid = valid and checked and len(wire["rows"]) >= 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("sections",), wire, before[3] and valid)
        return builder

    def sections(
        self: Chain,
        sections: Iterable[Arg[models.Section] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to sections. The sections, 1 to 10, with at most 10 rows in all. Not
        empty.
        """
        if others or more or sections is MISSING:
            raise unexpected(self, "sections", locals())
        return self._extend("sections", parts(sections, _SECTION__KINDS))


class CtaUrlInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    FooterMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text with a button that opens an address, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-cta-url-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_cta_url_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_3: Wire = {"text": values["body"]}
        wire_14_4_1: Wire = {"display_text": values["display_text"], "url": values["url"]}
        wire_14_4: Wire = {"name": "cta_url", "parameters": wire_14_4_1}
        wire_14: Wire = {"type": "cta_url"}
        if "header" in values:
            wire_14["header"] = values["header"]
        wire_14["body"] = wire_14_3
        wire_14["action"] = wire_14_4
        if "footer" in values:
            wire_14["footer"] = {"text": values["footer"]}
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire

    def header(
        self: Chain, header: Arg[models.AnyHeader] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """What stands above the text."""
        if others or more or header is MISSING:
            raise unexpected(self, "header", locals())
        return self._put("header", part(header, _HEADER__KINDS))


class LocationRequestInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text with a button that asks for the person's location, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/location-request-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_location_request_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_1: Wire = {"text": values["body"]}
        wire_14_2: Wire = {"name": "send_location"}
        wire_14: Wire = {"type": "location_request_message", "body": wire_14_1, "action": wire_14_2}
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire


class FlowInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    FooterMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text with a button that opens a flow, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/sendingaflow
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_flow_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_3: Wire = {"text": values["body"]}
        wire_14_6_1: Wire = {"flow_message_version": "3"}
        if "flow_token" in values:
            wire_14_6_1["flow_token"] = values["flow_token"]
        if "flow_id" in values:
            wire_14_6_1["flow_id"] = values["flow_id"]
        if "flow_name" in values:
            wire_14_6_1["flow_name"] = values["flow_name"]
        wire_14_6_1["flow_cta"] = values["flow_cta"]
        if "mode" in values:
            wire_14_6_1["mode"] = values["mode"]
        if "flow_action" in values:
            wire_14_6_1["flow_action"] = values["flow_action"]
        if "flow_action_payload" in values:
            wire_14_6_1["flow_action_payload"] = values["flow_action_payload"]
        wire_14_6: Wire = {"name": "flow", "parameters": wire_14_6_1}
        wire_14: Wire = {"type": "flow"}
        if "header" in values:
            wire_14["header"] = values["header"]
        wire_14["body"] = wire_14_3
        if "footer" in values:
            wire_14["footer"] = {"text": values["footer"]}
        wire_14["action"] = wire_14_6
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire

    def header(
        self: Chain, header: Arg[models.AnyHeader] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """What stands above the text."""
        if others or more or header is MISSING:
            raise unexpected(self, "header", locals())
        return self._put("header", part(header, _HEADER__KINDS))

    def flow_token(self: Chain, flow_token: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Your own id of this flow, which comes back to you. If absent, the provider assumes 'unused'."""
        if others or more or flow_token is MISSING:
            raise unexpected(self, "flow_token", locals())
        if flow_token is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "flow_token",
            flow_token,
            before[3]
            and type_of(flow_token) is str
            and flow_token not in DESCRIPTION.known
            and not DESCRIPTION.matches(flow_token),
        )
        return builder

    def mode(
        self: Chain, mode: Literal["published", "draft"] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Whether the flow is published, or a draft for a test. If absent, the provider assumes
        'published'.
        """
        if others or more or mode is MISSING:
            raise unexpected(self, "mode", locals())
        if mode is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "mode", mode, before[3] and type_of(mode) is str and mode in {"published", "draft"})
        return builder

    def flow_action(
        self: Chain,
        flow_action: Literal["navigate", "data_exchange"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Whether the flow begins with a screen, or asks your server. If absent, the provider assumes
        'navigate'.
        """
        if others or more or flow_action is MISSING:
            raise unexpected(self, "flow_action", locals())
        if flow_action is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "flow_action",
            flow_action,
            before[3] and type_of(flow_action) is str and flow_action in {"navigate", "data_exchange"},
        )
        return builder

    def flow_action_payload(
        self: Chain,
        screen: str | None = None,
        *more: Unpack[tuple[()]],
        data: Mapping[str, Any] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """The first screen of a flow, and what it shows.

        Args:
            screen: Id of the screen. If absent, the provider assumes 'FIRST_ENTRY_SCREEN'.
            data: What the screen shows, by the names of its variables. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/flows/guides/sendingaflow
        """
        if others or more:
            raise unexpected(self, "flow_action_payload", locals())
        wire: Wire = {}
        valid = True
        if screen is not None:
            wire["screen"] = screen
            valid = (
                valid and type_of(screen) is str and screen not in DESCRIPTION.known and not DESCRIPTION.matches(screen)
            )
        if data is not None:
            wire["data"] = plain_map(data)
            valid = valid and type_of(wire["data"]) is OBJECT and plain(wire["data"]) and len(wire["data"]) >= 1
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "flow_action_payload", wire, before[3] and valid)
        return builder


class AddressInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    FooterMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text with a button that asks for an address; only in India, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/address-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_address_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_3: Wire = {"text": values["body"]}
        wire_14_6_1: Wire = {"country": values["country"]}
        if "values" in values:
            wire_14_6_1["values"] = values["values"]
        if "saved_addresses" in values:
            wire_14_6_1["saved_addresses"] = values["saved_addresses"]
        if "validation_errors" in values:
            wire_14_6_1["validation_errors"] = values["validation_errors"]
        wire_14_6: Wire = {"name": "address_message", "parameters": wire_14_6_1}
        wire_14: Wire = {"type": "address_message"}
        if "header" in values:
            wire_14["header"] = values["header"]
        wire_14["body"] = wire_14_3
        if "footer" in values:
            wire_14["footer"] = {"text": values["footer"]}
        wire_14["action"] = wire_14_6
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire

    def header(
        self: Chain, header: Arg[models.AnyHeader] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """What stands above the text."""
        if others or more or header is MISSING:
            raise unexpected(self, "header", locals())
        return self._put("header", part(header, _HEADER__KINDS))

    def values(
        self: Chain, values: Arg[models.AddressValues] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """An address in India."""
        if others or more or values is MISSING:
            raise unexpected(self, "values", locals())
        return self._put("values", part(values, _ADDRESS_VALUES__KINDS))

    def saved_address(
        self: Chain, id: str, value: Arg[models.AddressValues], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Append an address that the person can choose.

        Args:
            id: Your own id of the address. Not empty.
            value: An address in India.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/address-messages
        """
        if others or more or id is MISSING or value is MISSING:
            raise unexpected(self, "saved_address", locals())
        wire: Wire = {"id": id}
        valid = type_of(id) is str and id != "" and id not in DESCRIPTION.known and not DESCRIPTION.matches(id)
        wire["value"], checked = part(value, _ADDRESS_VALUES__KINDS)
        valid = valid and checked
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("saved_addresses",), wire, before[3] and valid)
        return builder

    def saved_addresses(
        self: Chain,
        saved_addresses: Iterable[Arg[models.SavedAddress] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to saved_addresses. Addresses that the person can choose from."""
        if others or more or saved_addresses is MISSING:
            raise unexpected(self, "saved_addresses", locals())
        return self._extend("saved_addresses", parts(saved_addresses, _SAVED_ADDRESS__KINDS))

    def validation_errors(
        self: Chain, validation_errors: Mapping[str, str] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """What is wrong with the values, by their names; shown for the person to correct them."""
        if others or more or validation_errors is MISSING:
            raise unexpected(self, "validation_errors", locals())
        if validation_errors is None:
            return self
        wire = plain_map(validation_errors)
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "validation_errors",
            wire,
            before[3]
            and type_of(wire) is OBJECT
            and all(type_of(x) is str for x in wire)
            and all(type_of(x) is str for x in wire.values()),
        )
        return builder


class ProductInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    FooterMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A product of a catalog, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/single-product-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_product_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_5: Wire = {"catalog_id": values["catalog_id"], "product_retailer_id": values["product_retailer_id"]}
        wire_14: Wire = {"type": "product"}
        if "body" in values:
            wire_14["body"] = {"text": values["body"]}
        if "footer" in values:
            wire_14["footer"] = {"text": values["footer"]}
        wire_14["action"] = wire_14_5
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire

    def body(self: Chain, body: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """The text; it may have emoji, formatting and links. 1 to 1024 characters. Advised: at most
        1024 UTF-16 code units.
        """
        if others or more or body is MISSING:
            raise unexpected(self, "body", locals())
        if body is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "body", body, before[3] and type_of(body) is str and body != "" and len(body) <= 1024)
        return builder


class ProductListInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    FooterMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text with a list of up to 30 products of a catalog, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_product_list_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_1: Wire = {"type": "text", "text": values["header"]}
        if "sub_text" in values:
            wire_14_1["sub_text"] = values["sub_text"]
        wire_14_2: Wire = {"text": values["body"]}
        wire_14_5: Wire = {"catalog_id": values["catalog_id"]}
        if "sections" in values:
            wire_14_5["sections"] = values["sections"]
        wire_14: Wire = {"type": "product_list", "header": wire_14_1, "body": wire_14_2}
        if "footer" in values:
            wire_14["footer"] = {"text": values["footer"]}
        wire_14["action"] = wire_14_5
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire

    def sub_text(self: Chain, sub_text: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """A second text; what becomes of it is not documented. At most 60 characters.

        See https://github.com/facebook/openapi
        """
        if others or more or sub_text is MISSING:
            raise unexpected(self, "sub_text", locals())
        if sub_text is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sub_text", sub_text, before[3] and type_of(sub_text) is str and len(sub_text) <= 60)
        return builder

    def section(
        self: Chain,
        product_items: Iterable[Arg[models.ProductItem] | None],
        *more: Unpack[tuple[()]],
        title: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a section of a list of products.

        Args:
            product_items: The products. Not empty.
            title: Title; needed where there are several sections. At most 24 characters. Advised:
                at most 24 UTF-16 code units.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
        """
        if others or more or product_items is MISSING:
            raise unexpected(self, "section", locals())
        wire: Wire = {}
        valid = True
        if title is not None:
            wire["title"] = title
            valid = (
                valid
                and type_of(title) is str
                and len(title) <= 24
                and title != ""
                and title not in DESCRIPTION.known
                and not DESCRIPTION.matches(title)
            )
        wire["product_items"], checked = parts(product_items, _PRODUCT_ITEM__KINDS)
        valid = valid and checked and len(wire["product_items"]) >= 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("sections",), wire, before[3] and valid)
        return builder

    def sections(
        self: Chain,
        sections: Iterable[Arg[models.ProductSection] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to sections. The sections, 1 to 10, with at most 30 products in all."""
        if others or more or sections is MISSING:
            raise unexpected(self, "sections", locals())
        return self._extend("sections", parts(sections, _PRODUCT_SECTION__KINDS))


class CatalogInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    FooterMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text with a button that opens the catalog, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/share-products
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_catalog_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_1: Wire = {"text": values["body"]}
        wire_14_2: Wire = {"name": "catalog_message"}
        if "thumbnail_product_retailer_id" in values:
            wire_14_2["parameters"] = {"thumbnail_product_retailer_id": values["thumbnail_product_retailer_id"]}
        wire_14: Wire = {"type": "catalog_message", "body": wire_14_1, "action": wire_14_2}
        if "footer" in values:
            wire_14["footer"] = {"text": values["footer"]}
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire


class CarouselInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text with 2 to 10 cards beside each other, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_carousel_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_1: Wire = {"text": values["body"]}
        wire_14_2: Wire = {}
        if "cards" in values:
            wire_14_2["cards"] = values["cards"]
        wire_14: Wire = {"type": "carousel", "body": wire_14_1, "action": wire_14_2}
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire

    def card(
        self: Chain,
        header: Arg[models.AnyCardHeader],
        action: Arg[models.AnyCardAction],
        *more: Unpack[tuple[()]],
        card_index: int,
        body: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a card with an image or a video, a text, and buttons.

        Args:
            header: The image or the video of a card.
            action: The buttons of a card.
            card_index: Position of the card, from 0.
            body: The text, with at most 2 line breaks. 1 to 160 characters. Advised: at most 160
                UTF-16 code units.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/interactive-media-carousel-messages
        """
        if others or more or header is MISSING or action is MISSING or card_index is MISSING:
            raise unexpected(self, "card", locals())
        wire: Wire = {"card_index": card_index, "type": "cta_url"}
        valid = type_of(card_index) is int
        wire["header"], checked = part(header, _CARD_HEADER__KINDS)
        valid = valid and checked
        wire_body: Wire = {}
        if body is not None:
            wire_body["text"] = body
            valid = (
                valid
                and type_of(body) is str
                and body != ""
                and len(body) <= 160
                and body not in TEXT.known
                and not TEXT.matches(body)
            )
        if wire_body:
            wire["body"] = wire_body
            valid = valid and "text" in wire_body
        wire["action"], checked = part(action, _CARD_ACTION__KINDS)
        valid = valid and checked
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("cards",), wire, before[3] and valid)
        return builder

    def product_card(
        self: Chain,
        *more: Unpack[tuple[()]],
        card_index: int,
        product_retailer_id: str,
        catalog_id: str | int,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a card that shows a product of a catalog.

        Args:
            card_index: Position of the card, from 0.
            product_retailer_id: Your own id of the product in the catalog. Not empty.
            catalog_id: Id of the catalog. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/catalogs/interactive-product-carousel-messages
        """
        if others or more or card_index is MISSING or product_retailer_id is MISSING or catalog_id is MISSING:
            raise unexpected(self, "product_card", locals())
        wire: Wire = {"card_index": card_index, "type": "product"}
        valid = type_of(card_index) is int
        wire_action: Wire = {"product_retailer_id": product_retailer_id, "catalog_id": catalog_id}
        valid = (
            valid
            and type_of(product_retailer_id) is str
            and product_retailer_id != ""
            and product_retailer_id not in DESCRIPTION.known
            and not DESCRIPTION.matches(product_retailer_id)
            and type_of(catalog_id) is str
            and catalog_id != ""
            and catalog_id not in DESCRIPTION.known
            and not DESCRIPTION.matches(catalog_id)
        )
        wire["action"] = wire_action
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("cards",), wire, before[3] and valid)
        return builder

    def cards(
        self: Chain,
        cards: Iterable[Arg[models.AnyCard] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to cards. The cards, 2 to 10, numbered from 0; all with images or all
        with videos, or all with products of one catalog.
        """
        if others or more or cards is MISSING:
            raise unexpected(self, "cards", locals())
        return self._extend("cards", parts(cards, _CARD__KINDS))


class CallPermissionInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """Asks for the permission to call; at most once a day and twice in 7 days, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_call_permission_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_3: Wire = {"name": "call_permission_request"}
        wire_14: Wire = {"type": "call_permission_request"}
        if "body" in values:
            wire_14["body"] = {"text": values["body"]}
        wire_14["action"] = wire_14_3
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire


class VoiceCallInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text with a button that calls the business in WhatsApp, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/call-button-messages-deep-links
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_voice_call_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_1: Wire = {"text": values["body"]}
        wire_14_2_1: Wire = {}
        if "display_text" in values:
            wire_14_2_1["display_text"] = values["display_text"]
        if "ttl_minutes" in values:
            wire_14_2_1["ttl_minutes"] = values["ttl_minutes"]
        if "payload" in values:
            wire_14_2_1["payload"] = values["payload"]
        wire_14_2: Wire = {"name": "voice_call"}
        if wire_14_2_1:
            wire_14_2["parameters"] = wire_14_2_1
        wire_14: Wire = {"type": "voice_call", "body": wire_14_1, "action": wire_14_2}
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire


class ContactInfoInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A text with a button that asks for the person's phone number, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/business-scoped-user-ids
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_contact_info_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_1: Wire = {"text": values["body"]}
        wire_14_2: Wire = {"name": "request_contact_info"}
        wire_14: Wire = {"type": "request_contact_info", "body": wire_14_1, "action": wire_14_2}
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire


class OrderDetailsInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    FooterMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """An order that the person reviews and pays; only in Brazil and India, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_order_details_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_3: Wire = {"text": values["body"]}
        wire_14_6: Wire = {"name": "review_and_pay"}
        if "order_details" in values:
            wire_14_6["parameters"] = values["order_details"]
        wire_14: Wire = {"type": "order_details"}
        if "header" in values:
            wire_14["header"] = values["header"]
        wire_14["body"] = wire_14_3
        if "footer" in values:
            wire_14["footer"] = {"text": values["footer"]}
        wire_14["action"] = wire_14_6
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire

    def header(
        self: Chain, header: Arg[models.ImageHeader] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """A header with an image."""
        if others or more or header is MISSING:
            raise unexpected(self, "header", locals())
        return self._put("header", part(header, _IMAGE_HEADER__KINDS))


class OrderStatusInteractiveBuilder(
    RecipientTypeMethods["models.InteractiveMessage"],
    ToMethods["models.InteractiveMessage"],
    BizOpaqueCallbackDataMethods["models.InteractiveMessage"],
    FooterMethods["models.InteractiveMessage"],
    CategoryMethods["models.InteractiveMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """What has become of an order; only in Brazil and India, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "InteractiveMessage")
    _complete = staticmethod(_checks.complete_order_status_interactive)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_14_3: Wire = {"text": values["body"]}
        wire_14_6: Wire = {"name": "review_order"}
        if "order_status" in values:
            wire_14_6["parameters"] = values["order_status"]
        wire_14: Wire = {"type": "order_status"}
        if "header" in values:
            wire_14["header"] = values["header"]
        wire_14["body"] = wire_14_3
        if "footer" in values:
            wire_14["footer"] = {"text": values["footer"]}
        wire_14["action"] = wire_14_6
        wire: Wire = {"messaging_product": "whatsapp"}
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "interactive"
        wire["interactive"] = wire_14
        if "category" in values:
            wire["category"] = values["category"]
        if "ttl_seconds" in values:
            wire["ttl_seconds"] = values["ttl_seconds"]
        if "direct_send_config" in values:
            wire["direct_send_config"] = values["direct_send_config"]
        return wire

    def header(
        self: Chain, header: Arg[models.AnyHeader] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """What stands above the text."""
        if others or more or header is MISSING:
            raise unexpected(self, "header", locals())
        return self._put("header", part(header, _HEADER__KINDS))


class TemplateMessageBuilder(
    AccessTokenMethods["models.TemplateMessage"],
    RecipientTypeMethods["models.TemplateMessage"],
    ToMethods["models.TemplateMessage"],
    BizOpaqueCallbackDataMethods["models.TemplateMessage"],
    PolicyMethods["models.TemplateMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """An approved template with the values for its variables; it may be sent at any time, under
    construction.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "TemplateMessage")
    _complete = staticmethod(_checks.complete_template_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_16_1: Wire = {}
        if "policy" in values:
            wire_16_1["policy"] = values["policy"]
        wire_16_1["code"] = values["language"]
        wire_16: Wire = {"name": values["name"], "language": wire_16_1}
        if "components" in values:
            wire_16["components"] = values["components"]
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "template"
        wire["template"] = wire_16
        return wire


class MarketingMessageBuilder(
    AccessTokenMethods["models.MarketingMessage"],
    ToMethods["models.MarketingMessage"],
    BizOpaqueCallbackDataMethods["models.MarketingMessage"],
    PolicyMethods["models.MarketingMessage"],
    operations.MarketingMessageSender["models.SendResult | models.ErrorResponse"],
):
    """A marketing template that goes through the Marketing Messages API, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "MarketingMessage")
    _complete = staticmethod(_checks.complete_marketing_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_16_1: Wire = {}
        if "policy" in values:
            wire_16_1["policy"] = values["policy"]
        wire_16_1["code"] = values["language"]
        wire_16: Wire = {"name": values["name"], "language": wire_16_1}
        if "components" in values:
            wire_16["components"] = values["components"]
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        if "recipient_type" in values:
            wire["recipient_type"] = values["recipient_type"]
        if "to" in values:
            wire["to"] = values["to"]
        if "recipient" in values:
            wire["recipient"] = values["recipient"]
        if "recipient_identity_key_hash" in values:
            wire["recipient_identity_key_hash"] = values["recipient_identity_key_hash"]
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        if "reply_to" in values:
            wire["context"] = values["reply_to"]
        wire["type"] = "template"
        wire["template"] = wire_16
        if "product_policy" in values:
            wire["product_policy"] = values["product_policy"]
        if "message_activity_sharing" in values:
            wire["message_activity_sharing"] = values["message_activity_sharing"]
        if "bid_spec" in values:
            wire["bid_spec"] = values["bid_spec"]
        return wire

    def recipient_type(
        self: Chain, recipient_type: Literal["individual"] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Whether one person or a group receives it. If absent, the provider assumes 'individual'.

        See https://developers.facebook.com/docs/whatsapp/cloud-api/reference/messages
        """
        if others or more or recipient_type is MISSING:
            raise unexpected(self, "recipient_type", locals())
        if recipient_type is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "recipient_type",
            recipient_type,
            before[3] and type_of(recipient_type) is str and recipient_type in {"individual"},
        )
        return builder

    def product_policy(
        self: Chain,
        product_policy: Literal["CLOUD_API_FALLBACK", "STRICT"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """What happens if the account has not joined; whether the Cloud API sends it then."""
        if others or more or product_policy is MISSING:
            raise unexpected(self, "product_policy", locals())
        if product_policy is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "product_policy",
            product_policy,
            before[3] and type_of(product_policy) is str and product_policy in {"CLOUD_API_FALLBACK", "STRICT"},
        )
        return builder

    def message_activity_sharing(
        self: Chain, message_activity_sharing: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Whether Meta learns what the person does with the message; else as the account says."""
        if others or more:
            raise unexpected(self, "message_activity_sharing", locals())
        if message_activity_sharing is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "message_activity_sharing",
            message_activity_sharing,
            before[3] and type_of(message_activity_sharing) is bool,
        )
        return builder

    def bid_spec(
        self: Chain,
        per_message_bid_multiplier: float | decimal.Decimal | None = None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """What the message may cost, compared with the maximum price of the template.

        Args:
            per_message_bid_multiplier: Factor for the maximum price, above 0. If absent, the
                provider assumes 1.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing
        """
        if others or more:
            raise unexpected(self, "bid_spec", locals())
        wire: Wire = {}
        valid = True
        if per_message_bid_multiplier is not None:
            wire["per_message_bid_multiplier"] = per_message_bid_multiplier
            valid = (
                valid
                and (
                    type_of(per_message_bid_multiplier) is int
                    or (
                        type_of(per_message_bid_multiplier) is float
                        and per_message_bid_multiplier - per_message_bid_multiplier == 0
                    )
                )
                and per_message_bid_multiplier > 0
            )
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "bid_spec", wire, before[3] and valid)
        return builder


class PinnedMessageBuilder(
    BizOpaqueCallbackDataMethods["models.PinMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A message that is pinned in a group, one of at most 3, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/groups-messaging
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "PinMessage")
    _complete = staticmethod(_checks.complete_pinned_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {"type": "pin", "message_id": values["message_id"], "expiration_days": values["expiration_days"]}
        wire: Wire = {"messaging_product": "whatsapp", "recipient_type": "group", "to": values["to"]}
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        wire["type"] = "pin"
        wire["pin"] = wire_6
        return wire


class UnpinnedMessageBuilder(
    BizOpaqueCallbackDataMethods["models.PinMessage"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """A message that is no longer pinned in a group, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/groups/groups-messaging
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "PinMessage")
    _complete = staticmethod(_checks.complete_unpinned_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {"type": "unpin", "message_id": values["message_id"]}
        if "expiration_days" in values:
            wire_6["expiration_days"] = values["expiration_days"]
        wire: Wire = {"messaging_product": "whatsapp", "recipient_type": "group", "to": values["to"]}
        if "biz_opaque_callback_data" in values:
            wire["biz_opaque_callback_data"] = values["biz_opaque_callback_data"]
        wire["type"] = "pin"
        wire["pin"] = wire_6
        return wire

    def expiration_days(
        self: Chain, expiration_days: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Days for which it is pinned, 1 to 30."""
        if others or more or expiration_days is MISSING:
            raise unexpected(self, "expiration_days", locals())
        if expiration_days is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "expiration_days",
            expiration_days,
            before[3] and type_of(expiration_days) is int and 1 <= expiration_days <= 30,
        )
        return builder


class ReadReceiptBuilder(
    AccessTokenMethods["models.ReadReceipt"],
    operations.SendRequestSender["models.SendResult | models.SuccessResult | models.ErrorResponse"],
):
    """Marks a message of the person, and those before it, as read; shows that you type, if you like,
    under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/whatsapp/messages/mark-message-as-read
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "ReadReceipt")
    _complete = staticmethod(_checks.complete_read_receipt)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["messaging_product"] = "whatsapp"
        wire["status"] = "read"
        wire["message_id"] = values["message_id"]
        if "typing_indicator" in values:
            wire["typing_indicator"] = values["typing_indicator"]
        return wire


class TemplateDefinitionBuilder(
    Builder["models.TemplateDefinition"],
    operations.TemplateDefinitionSender["models.TemplateResult | models.ErrorResponse"],
):
    """A new template, which Meta then approves or refuses, under construction.

    See https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/overview
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.whatsapp", "TemplateDefinition")
    _complete = staticmethod(_checks.complete_template_definition)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"name": values["name"], "language": values["language"], "category": values["category"]}
        if "parameter_format" in values:
            wire["parameter_format"] = values["parameter_format"]
        if "components" in values:
            wire["components"] = values["components"]
        if "message_send_ttl_seconds" in values:
            wire["message_send_ttl_seconds"] = values["message_send_ttl_seconds"]
        if "sub_category" in values:
            wire["sub_category"] = values["sub_category"]
        if "display_format" in values:
            wire["display_format"] = values["display_format"]
        if "degrees_of_freedom_spec" in values:
            wire["degrees_of_freedom_spec"] = values["degrees_of_freedom_spec"]
        if "allow_category_change" in values:
            wire["allow_category_change"] = values["allow_category_change"]
        if "cta_url_link_tracking_opted_out" in values:
            wire["cta_url_link_tracking_opted_out"] = values["cta_url_link_tracking_opted_out"]
        if "optimization_spec" in values:
            wire["optimization_spec"] = values["optimization_spec"]
        if "library_template_name" in values:
            wire["library_template_name"] = values["library_template_name"]
        if "library_template_button_inputs" in values:
            wire["library_template_button_inputs"] = values["library_template_button_inputs"]
        if "library_template_body_inputs" in values:
            wire["library_template_body_inputs"] = values["library_template_body_inputs"]
        return wire

    def parameter_format(
        self: Chain,
        parameter_format: Literal["positional", "named"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Whether its variables have numbers or names. If absent, the provider assumes 'positional'."""
        if others or more or parameter_format is MISSING:
            raise unexpected(self, "parameter_format", locals())
        if parameter_format is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "parameter_format",
            parameter_format,
            before[3] and type_of(parameter_format) is str and parameter_format in {"positional", "named"},
        )
        return builder

    def header(
        self: Chain,
        format: Literal["TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "GIF", "PRODUCT"],
        text: str | None = None,
        *more: Unpack[tuple[()]],
        header_text: Iterable[str] | None = None,
        header_text_named_params: Iterable[Arg[models.NamedExample] | None] | None = None,
        header_handle: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the header of a new template.

        Args:
            format: What it shows.
            text: The text, without formatting, and with one variable at most. At most 60
                characters. Advised: at most 60 UTF-16 code units.
            header_text: Example for the variable, by its number. Not empty.
            header_text_named_params: Example for the variable, by its name. Not empty.
            header_handle: Handle of an uploaded example file. Not empty.

        Conditions:
            A header of format TEXT has a text.
            A header of another format has no text.
            A variable has an example.
            Variables are numbered from 1 without gaps, and each has an example.
            Each variable has an example.
            An image, a video, a GIF or a document has an example.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
        """
        if others or more or format is MISSING:
            raise unexpected(self, "header", locals())
        wire: Wire = {"type": "HEADER", "format": format}
        valid = type_of(format) is str and format in {
            "TEXT",
            "IMAGE",
            "VIDEO",
            "DOCUMENT",
            "LOCATION",
            "GIF",
            "PRODUCT",
        }
        if text is not None:
            wire["text"] = text
            valid = (
                valid
                and type_of(text) is str
                and len(text) <= 60
                and text != ""
                and text not in TEXT_4.known
                and not TEXT_4.matches(text)
                and text not in TEXT_5.known
                and not TEXT_5.matches(text)
                and text not in TEXT_6.known
                and not TEXT_6.matches(text)
            )
        wire_example: Wire = {}
        if header_text is not None:
            wire_example["header_text"], checked = texts(header_text)
            valid = valid and checked
        if header_text_named_params is not None:
            wire_example["header_text_named_params"], checked = parts(header_text_named_params, _NAMED_EXAMPLE__KINDS)
            valid = valid and checked and len(wire_example["header_text_named_params"]) >= 1
        if header_handle is not None:
            wire_example["header_handle"], checked = texts(header_handle)
            valid = valid and checked
        if wire_example:
            wire["example"] = wire_example
        valid = valid and _checks.conditions_hold_in_header_definition(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def body(
        self: Chain,
        text: str | None = None,
        *more: Unpack[tuple[()]],
        add_security_recommendation: bool | None = None,
        body_text: Iterable[str | Iterable[str]] | None = None,
        body_text_named_params: Iterable[Arg[models.NamedExample] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the body of a new template; without a text for authentication.

        Args:
            text: The text, of up to 1024 characters. At most 4096 characters. Advised: at most 1024
                characters.
            add_security_recommendation: Whether an authentication message warns of sharing the
                code.
            body_text: Examples for the variables, in their order, in a list of lists. Not empty.
            body_text_named_params: Examples for the variables, by their names, of which no two are
                the same. Not empty.

        Conditions:
            A body with a text has no security recommendation.
            A variable has an example.
            Variables are numbered from 1 without gaps, and each has an example.
            Advice: There are as many examples as variables.
            Each variable has an example.
            Advice: Each example is that of a variable.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
        """
        if others or more:
            raise unexpected(self, "body", locals())
        wire: Wire = {"type": "BODY"}
        valid = True
        if text is not None:
            wire["text"] = text
            valid = (
                valid
                and type_of(text) is str
                and len(text) <= 4096
                and text != ""
                and text not in TEXT_4.known
                and not TEXT_4.matches(text)
                and text not in TEXT_5.known
                and not TEXT_5.matches(text)
                and text not in TEXT_8.known
                and not TEXT_8.matches(text)
            )
        if add_security_recommendation is not None:
            wire["add_security_recommendation"] = add_security_recommendation
            valid = valid and type_of(add_security_recommendation) is bool
        wire_example: Wire = {}
        if body_text is not None:
            wire_example["body_text"] = plain_list(body_text)
            valid = valid and type_of(wire_example["body_text"]) is ARRAY and len(wire_example["body_text"]) >= 1
            if valid:
                for x in wire_example["body_text"]:
                    valid = valid and (
                        (type_of(x) is ARRAY and len(x) >= 1 and all(type_of(x2) is str for x2 in x))
                        or type_of(x) is str
                    )
        if body_text_named_params is not None:
            wire_example["body_text_named_params"], checked = parts(body_text_named_params, _NAMED_EXAMPLE__KINDS)
            valid = (
                valid
                and checked
                and len(wire_example["body_text_named_params"]) >= 1
                and rules.unique_field(wire_example["body_text_named_params"], field="param_name") is None
            )
        if wire_example:
            wire["example"] = wire_example
        valid = valid and _checks.conditions_hold_in_body_definition(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def footer(
        self: Chain,
        text: str | None = None,
        *more: Unpack[tuple[()]],
        code_expiration_minutes: int | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the footer of a new template; for authentication, how long the code is valid.

        Args:
            text: Small text, without variables. At most 60 characters. Advised: at most 60 UTF-16
                code units.
            code_expiration_minutes: Minutes for which the code of an authentication message is
                valid, 1 to 90.

        Conditions:
            A footer has a text or the minutes of a code.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
        """
        if others or more:
            raise unexpected(self, "footer", locals())
        wire: Wire = {"type": "FOOTER"}
        valid = True
        if text is not None:
            wire["text"] = text
            valid = valid and type_of(text) is str and len(text) <= 60 and text != ""
        if code_expiration_minutes is not None:
            wire["code_expiration_minutes"] = code_expiration_minutes
            valid = valid and type_of(code_expiration_minutes) is int and 1 <= code_expiration_minutes <= 90
        valid = valid and ("text" in wire) + ("code_expiration_minutes" in wire) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def buttons(
        self: Chain,
        buttons: Iterable[Arg[models.AnyButtonDefinition] | None],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the buttons of a new template.

        Args:
            buttons: The buttons, up to 10; quick replies stand together, before or after the
                others. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
        """
        if others or more or buttons is MISSING:
            raise unexpected(self, "buttons", locals())
        wire: Wire = {"type": "BUTTONS"}
        valid = True
        wire["buttons"], checked = parts(buttons, _BUTTON_DEFINITION__KINDS)
        valid = (
            valid
            and checked
            and 1 <= len(wire["buttons"]) <= 10
            and sum("type" in x and x["type"] == "URL" for x in wire["buttons"]) <= 2
            and sum("type" in x and x["type"] == "PHONE_NUMBER" for x in wire["buttons"]) <= 1
            and sum("type" in x and x["type"] == "COPY_CODE" for x in wire["buttons"]) <= 1
            and sum("type" in x and x["type"] == "CATALOG" for x in wire["buttons"]) <= 1
            and sum("type" in x and x["type"] == "MPM" for x in wire["buttons"]) <= 1
            and sum("type" in x and x["type"] == "SPM" for x in wire["buttons"]) <= 1
            and sum("type" in x and x["type"] == "ORDER_DETAILS" for x in wire["buttons"]) <= 1
            and sum("type" in x and x["type"] == "OTP" for x in wire["buttons"]) <= 1
            and rules.together(wire["buttons"], where={"type": "QUICK_REPLY"}) is None
        )
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def carousel(
        self: Chain,
        cards: Iterable[Arg[models.CardDefinition] | None],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the cards of a new template.

        Args:
            cards: The cards, 2 to 10, or 2 with products; all with the same parts.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/components
        """
        if others or more or cards is MISSING:
            raise unexpected(self, "carousel", locals())
        wire: Wire = {"type": "CAROUSEL"}
        valid = True
        wire["cards"], checked = parts(cards, _CARD_DEFINITION__KINDS)
        valid = (
            valid
            and checked
            and 2 <= len(wire["cards"]) <= 10
            and (
                all(
                    "components" not in x or any("type" in x2 and x2["type"] == "BODY" for x2 in x["components"])
                    for x in wire["cards"]
                )
                or all(
                    "components" not in x or not any("type" in x2 and x2["type"] == "BODY" for x2 in x["components"])
                    for x in wire["cards"]
                )
            )
            and rules.same_count(wire["cards"], field="components.buttons") is None
            and (
                not (
                    any(
                        "components" in x
                        and type_of(x["components"]) is ARRAY
                        and any(
                            "type" in x2 and "format" in x2 and x2["type"] == "HEADER" and x2["format"] == "PRODUCT"
                            for x2 in x["components"]
                        )
                        for x in wire["cards"]
                    )
                )
                or (
                    len(wire["cards"]) <= 2
                    and all(
                        (
                            "components" not in x
                            or all("format" not in x2 or x2["format"] == "PRODUCT" for x2 in x["components"])
                        )
                        for x in wire["cards"]
                    )
                )
            )
        )
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def limited_time_offer(
        self: Chain, text: str, *more: Unpack[tuple[()]], has_expiration: bool | None = None, **others: Unpack[NoMore]
    ) -> Chain:
        """Append the limited offer of a new template.

        Args:
            text: What it is called. 1 to 16 characters.
            has_expiration: Whether its end is shown.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/marketing-templates/limited-time-offer-templates
        """
        if others or more or text is MISSING:
            raise unexpected(self, "limited_time_offer", locals())
        wire: Wire = {"type": "LIMITED_TIME_OFFER"}
        valid = True
        wire_limited_time_offer: Wire = {"text": text}
        valid = valid and type_of(text) is str and text != "" and len(text) <= 16
        if has_expiration is not None:
            wire_limited_time_offer["has_expiration"] = has_expiration
            valid = valid and type_of(has_expiration) is bool
        wire["limited_time_offer"] = wire_limited_time_offer
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def call_permission_request(self: Chain, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a request for the permission to call, in a new template.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/calling/user-call-permissions
        """
        if others or more:
            raise unexpected(self, "call_permission_request", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), {"type": "CALL_PERMISSION_REQUEST"}, before[3])
        return builder

    def components(
        self: Chain,
        components: Iterable[Arg[models.AnyDefinition] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to components. The parts; a body at least."""
        if others or more or components is MISSING:
            raise unexpected(self, "components", locals())
        return self._extend("components", parts(components, _DEFINITION__KINDS))

    def message_send_ttl_seconds(
        self: Chain, message_send_ttl_seconds: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Seconds for which delivery is tried; 30 to 900 for authentication, 30 to 43200 for utility,
        or -1 for 30 days; 43200 to 2592000 for marketing. -1 to 2592000.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/time-to-live
        """
        if others or more or message_send_ttl_seconds is MISSING:
            raise unexpected(self, "message_send_ttl_seconds", locals())
        if message_send_ttl_seconds is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "message_send_ttl_seconds",
            message_send_ttl_seconds,
            before[3] and type_of(message_send_ttl_seconds) is int and -1 <= message_send_ttl_seconds <= 2592000,
        )
        return builder

    def sub_category(
        self: Chain,
        sub_category: Literal["ORDER_STATUS", "ORDER_DETAILS"] | str | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Kind of the template. Values not listed here pass too.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
        """
        if others or more or sub_category is MISSING:
            raise unexpected(self, "sub_category", locals())
        if sub_category is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sub_category", sub_category, before[3] and type_of(sub_category) is str)
        return builder

    def display_format(
        self: Chain,
        display_format: Literal["ORDER_DETAILS"] | str | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """How it is shown. Values not listed here pass too.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/payments/payments-br/orders
        """
        if others or more or display_format is MISSING:
            raise unexpected(self, "display_format", locals())
        if display_format is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "display_format", display_format, before[3] and type_of(display_format) is str)
        return builder

    def degrees_of_freedom_spec(
        self: Chain,
        degrees_of_freedom_spec: Mapping[str, Any] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """What Meta may change in a marketing message.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/send-marketing-messages
        """
        if others or more or degrees_of_freedom_spec is MISSING:
            raise unexpected(self, "degrees_of_freedom_spec", locals())
        if degrees_of_freedom_spec is None:
            return self
        wire = plain_map(degrees_of_freedom_spec)
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "degrees_of_freedom_spec",
            wire,
            before[3] and type_of(wire) is OBJECT and plain(wire),
        )
        return builder

    def allow_category_change(
        self: Chain, allow_category_change: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Deprecated since 2025-04-09. Whether Meta may put the template into another category; it
        always may.

        See https://developers.facebook.com/documentation/business-messaging/whatsapp/changelog
        """
        if others or more:
            raise unexpected(self, "allow_category_change", locals())
        if allow_category_change is not None:
            warn_deprecated("allow_category_change was switched off by the provider on 2025-04-09")
        if allow_category_change is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "allow_category_change",
            allow_category_change,
            before[3] and type_of(allow_category_change) is bool,
        )
        return builder

    def cta_url_link_tracking_opted_out(
        self: Chain,
        cta_url_link_tracking_opted_out: bool | None = True,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Whether taps on its links are not counted."""
        if others or more:
            raise unexpected(self, "cta_url_link_tracking_opted_out", locals())
        if cta_url_link_tracking_opted_out is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "cta_url_link_tracking_opted_out",
            cta_url_link_tracking_opted_out,
            before[3] and type_of(cta_url_link_tracking_opted_out) is bool,
        )
        return builder

    def optimization_spec(self: Chain, bid_amount: int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """What a marketing message may cost at most.

        Args:
            bid_amount: Price of 1000 messages in the smallest unit of the currency.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/marketing-messages/pricing
        """
        if others or more or bid_amount is MISSING:
            raise unexpected(self, "optimization_spec", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "optimization_spec",
            {"bid_strategy": "LOWEST_COST_WITH_BID_CAP", "bid_amount": bid_amount},
            before[3] and type_of(bid_amount) is int,
        )
        return builder

    def library_template_name(
        self: Chain, library_template_name: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Name of a template of Meta's library that it is made from.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
        """
        if others or more or library_template_name is MISSING:
            raise unexpected(self, "library_template_name", locals())
        if library_template_name is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "library_template_name",
            library_template_name,
            before[3] and type_of(library_template_name) is str and library_template_name != "",
        )
        return builder

    def library_template_button_inputs(
        self: Chain,
        library_template_button_inputs: str | Iterable[Mapping[str, Any]] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """What the buttons of the library's template need, as objects or as JSON text.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
        """
        if others or more or library_template_button_inputs is MISSING:
            raise unexpected(self, "library_template_button_inputs", locals())
        if library_template_button_inputs is None:
            return self
        wire = plain_list(library_template_button_inputs)
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "library_template_button_inputs",
            wire,
            before[3]
            and (
                (type_of(wire) is ARRAY and all(type_of(x) is OBJECT and plain(x) for x in wire))
                or type_of(wire) is str
            ),
        )
        return builder

    def library_template_body_inputs(
        self: Chain,
        library_template_body_inputs: Mapping[str, Any] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """What the body of the library's template needs.

        See
        https://developers.facebook.com/documentation/business-messaging/whatsapp/templates/template-library
        """
        if others or more or library_template_body_inputs is MISSING:
            raise unexpected(self, "library_template_body_inputs", locals())
        if library_template_body_inputs is None:
            return self
        wire = plain_map(library_template_body_inputs)
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "library_template_body_inputs",
            wire,
            before[3] and type_of(wire) is OBJECT and plain(wire),
        )
        return builder


_CONTEXT = schema_of("ottbuild.providers.whatsapp", "Context")
_DIRECT_SEND_CONFIG = schema_of("ottbuild.providers.whatsapp", "DirectSendConfig")
_CONTACT_ADDRESS = schema_of("ottbuild.providers.whatsapp", "ContactAddress")
_CONTACT_EMAIL = schema_of("ottbuild.providers.whatsapp", "ContactEmail")
_CONTACT_NAME = schema_of("ottbuild.providers.whatsapp", "ContactName")
_CONTACT_ORG = schema_of("ottbuild.providers.whatsapp", "ContactOrg")
_CONTACT_PHONE = schema_of("ottbuild.providers.whatsapp", "ContactPhone")
_CONTACT_URL = schema_of("ottbuild.providers.whatsapp", "ContactUrl")
_CONTACT = schema_of("ottbuild.providers.whatsapp", "Contact")
_TEXT_HEADER = schema_of("ottbuild.providers.whatsapp", "TextHeader")
_IMAGE_HEADER = schema_of("ottbuild.providers.whatsapp", "ImageHeader")
_VIDEO_HEADER = schema_of("ottbuild.providers.whatsapp", "VideoHeader")
_DOCUMENT_HEADER = schema_of("ottbuild.providers.whatsapp", "DocumentHeader")
_REPLY_BUTTON = schema_of("ottbuild.providers.whatsapp", "ReplyButton")
_CTA_URL_BUTTON = schema_of("ottbuild.providers.whatsapp", "CtaUrlButton")
_ROW = schema_of("ottbuild.providers.whatsapp", "Row")
_SECTION = schema_of("ottbuild.providers.whatsapp", "Section")
_CTA_URL_ACTION = schema_of("ottbuild.providers.whatsapp", "CtaUrlAction")
_FLOW_ACTION_PAYLOAD = schema_of("ottbuild.providers.whatsapp", "FlowActionPayload")
_ADDRESS_VALUES = schema_of("ottbuild.providers.whatsapp", "AddressValues")
_SAVED_ADDRESS = schema_of("ottbuild.providers.whatsapp", "SavedAddress")
_PRODUCT_ITEM = schema_of("ottbuild.providers.whatsapp", "ProductItem")
_PRODUCT_SECTION = schema_of("ottbuild.providers.whatsapp", "ProductSection")
_QUICK_REPLIES_ACTION = schema_of("ottbuild.providers.whatsapp", "QuickRepliesAction")
_MEDIA_CARD = schema_of("ottbuild.providers.whatsapp", "MediaCard")
_PRODUCT_CARD = schema_of("ottbuild.providers.whatsapp", "ProductCard")
_QUICK_REPLY = schema_of("ottbuild.providers.whatsapp", "QuickReply")
_ORDER_DETAILS = schema_of("ottbuild.providers.whatsapp", "OrderDetails")
_BENEFICIARY = schema_of("ottbuild.providers.whatsapp", "Beneficiary")
_PIX_SETTING = schema_of("ottbuild.providers.whatsapp", "PixSetting")
_PAYMENT_LINK_SETTING = schema_of("ottbuild.providers.whatsapp", "PaymentLinkSetting")
_BOLETO_SETTING = schema_of("ottbuild.providers.whatsapp", "BoletoSetting")
_CARD_SETTING = schema_of("ottbuild.providers.whatsapp", "CardSetting")
_GATEWAY_SETTING = schema_of("ottbuild.providers.whatsapp", "GatewaySetting")
_UPI_SETTING = schema_of("ottbuild.providers.whatsapp", "UpiSetting")
_AMOUNT = schema_of("ottbuild.providers.whatsapp", "Amount")
_ORDER = schema_of("ottbuild.providers.whatsapp", "Order")
_NOTED_AMOUNT = schema_of("ottbuild.providers.whatsapp", "NotedAmount")
_DISCOUNT = schema_of("ottbuild.providers.whatsapp", "Discount")
_PAYMENT_GATEWAY = schema_of("ottbuild.providers.whatsapp", "PaymentGateway")
_BILLDESK = schema_of("ottbuild.providers.whatsapp", "Billdesk")
_RAZORPAY = schema_of("ottbuild.providers.whatsapp", "Razorpay")
_PAYU = schema_of("ottbuild.providers.whatsapp", "Payu")
_ZAAKPAY = schema_of("ottbuild.providers.whatsapp", "Zaakpay")
_ORDER_EXPIRATION = schema_of("ottbuild.providers.whatsapp", "OrderExpiration")
_ORDER_ITEM = schema_of("ottbuild.providers.whatsapp", "OrderItem")
_ITEM_IMAGE = schema_of("ottbuild.providers.whatsapp", "ItemImage")
_IMPORTER_ADDRESS = schema_of("ottbuild.providers.whatsapp", "ImporterAddress")
_ORDER_STATUS = schema_of("ottbuild.providers.whatsapp", "OrderStatus")
_ORDER_STATE = schema_of("ottbuild.providers.whatsapp", "OrderState")
_PAYMENT_STATE = schema_of("ottbuild.providers.whatsapp", "PaymentState")
_TEXT_PARAMETER = schema_of("ottbuild.providers.whatsapp", "TextParameter")
_CURRENCY_PARAMETER = schema_of("ottbuild.providers.whatsapp", "CurrencyParameter")
_DATE_TIME_PARAMETER = schema_of("ottbuild.providers.whatsapp", "DateTimeParameter")
_IMAGE_PARAMETER = schema_of("ottbuild.providers.whatsapp", "ImageParameter")
_VIDEO_PARAMETER = schema_of("ottbuild.providers.whatsapp", "VideoParameter")
_DOCUMENT_PARAMETER = schema_of("ottbuild.providers.whatsapp", "DocumentParameter")
_GIF_PARAMETER = schema_of("ottbuild.providers.whatsapp", "GifParameter")
_LOCATION_PARAMETER = schema_of("ottbuild.providers.whatsapp", "LocationParameter")
_PRODUCT_PARAMETER = schema_of("ottbuild.providers.whatsapp", "ProductParameter")
_PAYLOAD_PARAMETER = schema_of("ottbuild.providers.whatsapp", "PayloadParameter")
_COUPON_CODE_PARAMETER = schema_of("ottbuild.providers.whatsapp", "CouponCodeParameter")
_FLOW_PARAMETER = schema_of("ottbuild.providers.whatsapp", "FlowParameter")
_CATALOG_PARAMETER = schema_of("ottbuild.providers.whatsapp", "CatalogParameter")
_PRODUCTS_PARAMETER = schema_of("ottbuild.providers.whatsapp", "ProductsParameter")
_ORDER_DETAILS_PARAMETER = schema_of("ottbuild.providers.whatsapp", "OrderDetailsParameter")
_PAYMENT_REQUEST_PARAMETER = schema_of("ottbuild.providers.whatsapp", "PaymentRequestParameter")
_TTL_PARAMETER = schema_of("ottbuild.providers.whatsapp", "TtlParameter")
_CARD_VALUES = schema_of("ottbuild.providers.whatsapp", "CardValues")
_LIMITED_TIME_OFFER_PARAMETER = schema_of("ottbuild.providers.whatsapp", "LimitedTimeOfferParameter")
_ORDER_STATUS_PARAMETER = schema_of("ottbuild.providers.whatsapp", "OrderStatusParameter")
_TAP_TARGET_PARAMETER = schema_of("ottbuild.providers.whatsapp", "TapTargetParameter")
_HEADER_VALUES = schema_of("ottbuild.providers.whatsapp", "HeaderValues")
_BODY_VALUES = schema_of("ottbuild.providers.whatsapp", "BodyValues")
_QUICK_REPLY_VALUES = schema_of("ottbuild.providers.whatsapp", "QuickReplyValues")
_URL_VALUES = schema_of("ottbuild.providers.whatsapp", "UrlValues")
_COPY_CODE_VALUES = schema_of("ottbuild.providers.whatsapp", "CopyCodeValues")
_FLOW_VALUES = schema_of("ottbuild.providers.whatsapp", "FlowValues")
_CATALOG_VALUES = schema_of("ottbuild.providers.whatsapp", "CatalogValues")
_PRODUCTS_VALUES = schema_of("ottbuild.providers.whatsapp", "ProductsValues")
_ORDER_DETAILS_VALUES = schema_of("ottbuild.providers.whatsapp", "OrderDetailsValues")
_PAYMENT_REQUEST_VALUES = schema_of("ottbuild.providers.whatsapp", "PaymentRequestValues")
_VOICE_CALL_VALUES = schema_of("ottbuild.providers.whatsapp", "VoiceCallValues")
_CAROUSEL_VALUES = schema_of("ottbuild.providers.whatsapp", "CarouselValues")
_LIMITED_TIME_OFFER_VALUES = schema_of("ottbuild.providers.whatsapp", "LimitedTimeOfferValues")
_ORDER_STATUS_VALUES = schema_of("ottbuild.providers.whatsapp", "OrderStatusValues")
_TAP_TARGET_VALUES = schema_of("ottbuild.providers.whatsapp", "TapTargetValues")
_REQUESTED_PIX = schema_of("ottbuild.providers.whatsapp", "RequestedPix")
_REQUESTED_CARD = schema_of("ottbuild.providers.whatsapp", "RequestedCard")
_TAP_TARGET = schema_of("ottbuild.providers.whatsapp", "TapTarget")
_BID_SPEC = schema_of("ottbuild.providers.whatsapp", "BidSpec")
_NAMED_EXAMPLE = schema_of("ottbuild.providers.whatsapp", "NamedExample")
_QUICK_REPLY_DEFINITION = schema_of("ottbuild.providers.whatsapp", "QuickReplyDefinition")
_URL_DEFINITION = schema_of("ottbuild.providers.whatsapp", "UrlDefinition")
_PHONE_DEFINITION = schema_of("ottbuild.providers.whatsapp", "PhoneDefinition")
_COPY_CODE_DEFINITION = schema_of("ottbuild.providers.whatsapp", "CopyCodeDefinition")
_FLOW_DEFINITION = schema_of("ottbuild.providers.whatsapp", "FlowDefinition")
_OTP_DEFINITION = schema_of("ottbuild.providers.whatsapp", "OtpDefinition")
_CATALOG_DEFINITION = schema_of("ottbuild.providers.whatsapp", "CatalogDefinition")
_PRODUCTS_DEFINITION = schema_of("ottbuild.providers.whatsapp", "ProductsDefinition")
_PRODUCT_DEFINITION = schema_of("ottbuild.providers.whatsapp", "ProductDefinition")
_VOICE_CALL_DEFINITION = schema_of("ottbuild.providers.whatsapp", "VoiceCallDefinition")
_ORDER_DETAILS_DEFINITION = schema_of("ottbuild.providers.whatsapp", "OrderDetailsDefinition")
_CONTACT_INFO_DEFINITION = schema_of("ottbuild.providers.whatsapp", "ContactInfoDefinition")
_PAYMENT_REQUEST_DEFINITION = schema_of("ottbuild.providers.whatsapp", "PaymentRequestDefinition")
_APP_DEFINITION = schema_of("ottbuild.providers.whatsapp", "AppDefinition")
_CARD_DEFINITION = schema_of("ottbuild.providers.whatsapp", "CardDefinition")
_HEADER_DEFINITION = schema_of("ottbuild.providers.whatsapp", "HeaderDefinition")
_BODY_DEFINITION = schema_of("ottbuild.providers.whatsapp", "BodyDefinition")
_FOOTER_DEFINITION = schema_of("ottbuild.providers.whatsapp", "FooterDefinition")
_BUTTONS_DEFINITION = schema_of("ottbuild.providers.whatsapp", "ButtonsDefinition")
_CAROUSEL_DEFINITION = schema_of("ottbuild.providers.whatsapp", "CarouselDefinition")
_OFFER_DEFINITION = schema_of("ottbuild.providers.whatsapp", "OfferDefinition")
_CALL_PERMISSION_DEFINITION = schema_of("ottbuild.providers.whatsapp", "CallPermissionDefinition")
_OPTIMIZATION_SPEC = schema_of("ottbuild.providers.whatsapp", "OptimizationSpec")
_APP_DEEP_LINK = schema_of("ottbuild.providers.whatsapp", "AppDeepLink")
_SUPPORTED_APP = schema_of("ottbuild.providers.whatsapp", "SupportedApp")
_CONTEXT__KINDS = frozenset((_CONTEXT,))
_DIRECT_SEND_CONFIG__KINDS = frozenset((_DIRECT_SEND_CONFIG,))
_CONTACT_ADDRESS__KINDS = frozenset((_CONTACT_ADDRESS,))
_CONTACT_EMAIL__KINDS = frozenset((_CONTACT_EMAIL,))
_CONTACT_NAME__KINDS = frozenset((_CONTACT_NAME,))
_CONTACT_ORG__KINDS = frozenset((_CONTACT_ORG,))
_CONTACT_PHONE__KINDS = frozenset((_CONTACT_PHONE,))
_CONTACT_URL__KINDS = frozenset((_CONTACT_URL,))
_CONTACT__KINDS = frozenset((_CONTACT,))
_HEADER__KINDS = frozenset(
    (
        _TEXT_HEADER,
        _IMAGE_HEADER,
        _VIDEO_HEADER,
        _DOCUMENT_HEADER,
    )
)
_BUTTON__KINDS = frozenset(
    (
        _REPLY_BUTTON,
        _CTA_URL_BUTTON,
    )
)
_ROW__KINDS = frozenset((_ROW,))
_SECTION__KINDS = frozenset((_SECTION,))
_FLOW_ACTION_PAYLOAD__KINDS = frozenset((_FLOW_ACTION_PAYLOAD,))
_ADDRESS_VALUES__KINDS = frozenset((_ADDRESS_VALUES,))
_SAVED_ADDRESS__KINDS = frozenset((_SAVED_ADDRESS,))
_PRODUCT_ITEM__KINDS = frozenset((_PRODUCT_ITEM,))
_PRODUCT_SECTION__KINDS = frozenset((_PRODUCT_SECTION,))
_CARD_HEADER__KINDS = frozenset(
    (
        _IMAGE_HEADER,
        _VIDEO_HEADER,
    )
)
_CARD_ACTION__KINDS = frozenset(
    (
        _CTA_URL_ACTION,
        _QUICK_REPLIES_ACTION,
    )
)
_CARD__KINDS = frozenset(
    (
        _MEDIA_CARD,
        _PRODUCT_CARD,
    )
)
_QUICK_REPLY__KINDS = frozenset((_QUICK_REPLY,))
_IMAGE_HEADER__KINDS = frozenset((_IMAGE_HEADER,))
_ORDER_DETAILS__KINDS = frozenset((_ORDER_DETAILS,))
_BENEFICIARY__KINDS = frozenset((_BENEFICIARY,))
_PAYMENT_SETTING__KINDS = frozenset(
    (
        _PIX_SETTING,
        _PAYMENT_LINK_SETTING,
        _BOLETO_SETTING,
        _CARD_SETTING,
        _GATEWAY_SETTING,
        _UPI_SETTING,
    )
)
_AMOUNT__KINDS = frozenset((_AMOUNT,))
_ORDER__KINDS = frozenset((_ORDER,))
_PAYMENT_GATEWAY__KINDS = frozenset((_PAYMENT_GATEWAY,))
_BILLDESK__KINDS = frozenset((_BILLDESK,))
_RAZORPAY__KINDS = frozenset((_RAZORPAY,))
_PAYU__KINDS = frozenset((_PAYU,))
_ZAAKPAY__KINDS = frozenset((_ZAAKPAY,))
_ORDER_EXPIRATION__KINDS = frozenset((_ORDER_EXPIRATION,))
_ORDER_ITEM__KINDS = frozenset((_ORDER_ITEM,))
_NOTED_AMOUNT__KINDS = frozenset((_NOTED_AMOUNT,))
_DISCOUNT__KINDS = frozenset((_DISCOUNT,))
_ITEM_IMAGE__KINDS = frozenset((_ITEM_IMAGE,))
_IMPORTER_ADDRESS__KINDS = frozenset((_IMPORTER_ADDRESS,))
_ORDER_STATUS__KINDS = frozenset((_ORDER_STATUS,))
_ORDER_STATE__KINDS = frozenset((_ORDER_STATE,))
_PAYMENT_STATE__KINDS = frozenset((_PAYMENT_STATE,))
_HEADER_PARAMETER__KINDS = frozenset(
    (
        _TEXT_PARAMETER,
        _CURRENCY_PARAMETER,
        _DATE_TIME_PARAMETER,
        _IMAGE_PARAMETER,
        _VIDEO_PARAMETER,
        _DOCUMENT_PARAMETER,
        _GIF_PARAMETER,
        _LOCATION_PARAMETER,
        _PRODUCT_PARAMETER,
    )
)
_BODY_PARAMETER__KINDS = frozenset(
    (
        _TEXT_PARAMETER,
        _CURRENCY_PARAMETER,
        _DATE_TIME_PARAMETER,
    )
)
_PAYLOAD_PARAMETER__KINDS = frozenset((_PAYLOAD_PARAMETER,))
_TEXT_PARAMETER__KINDS = frozenset((_TEXT_PARAMETER,))
_COUPON_CODE_PARAMETER__KINDS = frozenset((_COUPON_CODE_PARAMETER,))
_FLOW_PARAMETER__KINDS = frozenset((_FLOW_PARAMETER,))
_CATALOG_PARAMETER__KINDS = frozenset((_CATALOG_PARAMETER,))
_PRODUCTS_PARAMETER__KINDS = frozenset((_PRODUCTS_PARAMETER,))
_ORDER_DETAILS_PARAMETER__KINDS = frozenset((_ORDER_DETAILS_PARAMETER,))
_PAYMENT_REQUEST_PARAMETER__KINDS = frozenset((_PAYMENT_REQUEST_PARAMETER,))
_VOICE_CALL_PARAMETER__KINDS = frozenset(
    (
        _TTL_PARAMETER,
        _PAYLOAD_PARAMETER,
    )
)
_CARD_VALUES__KINDS = frozenset((_CARD_VALUES,))
_LIMITED_TIME_OFFER_PARAMETER__KINDS = frozenset((_LIMITED_TIME_OFFER_PARAMETER,))
_ORDER_STATUS_PARAMETER__KINDS = frozenset((_ORDER_STATUS_PARAMETER,))
_TAP_TARGET_PARAMETER__KINDS = frozenset((_TAP_TARGET_PARAMETER,))
_TEMPLATE_COMPONENT__KINDS = frozenset(
    (
        _HEADER_VALUES,
        _BODY_VALUES,
        _QUICK_REPLY_VALUES,
        _URL_VALUES,
        _COPY_CODE_VALUES,
        _FLOW_VALUES,
        _CATALOG_VALUES,
        _PRODUCTS_VALUES,
        _ORDER_DETAILS_VALUES,
        _PAYMENT_REQUEST_VALUES,
        _VOICE_CALL_VALUES,
        _CAROUSEL_VALUES,
        _LIMITED_TIME_OFFER_VALUES,
        _ORDER_STATUS_VALUES,
        _TAP_TARGET_VALUES,
    )
)
_REQUESTED_PAYMENT__KINDS = frozenset(
    (
        _REQUESTED_PIX,
        _PAYMENT_LINK_SETTING,
        _BOLETO_SETTING,
        _REQUESTED_CARD,
    )
)
_TAP_TARGET__KINDS = frozenset((_TAP_TARGET,))
_CARD_COMPONENT__KINDS = frozenset(
    (
        _HEADER_VALUES,
        _BODY_VALUES,
        _QUICK_REPLY_VALUES,
        _URL_VALUES,
    )
)
_BID_SPEC__KINDS = frozenset((_BID_SPEC,))
_NAMED_EXAMPLE__KINDS = frozenset((_NAMED_EXAMPLE,))
_BUTTON_DEFINITION__KINDS = frozenset(
    (
        _QUICK_REPLY_DEFINITION,
        _URL_DEFINITION,
        _PHONE_DEFINITION,
        _COPY_CODE_DEFINITION,
        _FLOW_DEFINITION,
        _OTP_DEFINITION,
        _CATALOG_DEFINITION,
        _PRODUCTS_DEFINITION,
        _PRODUCT_DEFINITION,
        _VOICE_CALL_DEFINITION,
        _ORDER_DETAILS_DEFINITION,
        _CONTACT_INFO_DEFINITION,
        _PAYMENT_REQUEST_DEFINITION,
        _APP_DEFINITION,
    )
)
_CARD_DEFINITION__KINDS = frozenset((_CARD_DEFINITION,))
_DEFINITION__KINDS = frozenset(
    (
        _HEADER_DEFINITION,
        _BODY_DEFINITION,
        _FOOTER_DEFINITION,
        _BUTTONS_DEFINITION,
        _CAROUSEL_DEFINITION,
        _OFFER_DEFINITION,
        _CALL_PERMISSION_DEFINITION,
    )
)
_OPTIMIZATION_SPEC__KINDS = frozenset((_OPTIMIZATION_SPEC,))
_APP_DEEP_LINK__KINDS = frozenset((_APP_DEEP_LINK,))
_SUPPORTED_APP__KINDS = frozenset((_SUPPORTED_APP,))
_CARD_PART__KINDS = frozenset(
    (
        _HEADER_DEFINITION,
        _BODY_DEFINITION,
        _BUTTONS_DEFINITION,
    )
)
answering(globals())
