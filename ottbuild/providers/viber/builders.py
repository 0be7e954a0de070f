"""The fluent calls of Viber REST Bot API."""

# Generated from spec/viber.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Each call validates its own arguments, and remembers whether everything so far is `valid`: a finished message is then
# known to be valid without another look at its parts, which makes building 1.3 to 1.5 times as fast. What a call does not
# find valid, the validator looks at again. Calls fill the slots of parts and builders themselves: an __init__ would cost
# a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import TYPE_CHECKING, Literal, TypeAlias, Unpack

from ottbuild.payloads.arguments import (
    given_values,
    part,
    parts,
    plain_list,
    plain_map,
    texts,
)
from ottbuild.payloads.batches import batches
from ottbuild.payloads.builder import Arg, Builder, Chain, M_co, Part
from ottbuild.payloads.guesses import MISSING, NoMore, answering, namespace, unexpected
from ottbuild.payloads.later import Later
from ottbuild.payloads.payload import Wire
from ottbuild.providers.viber import _checks, operations
from ottbuild.providers.viber._checks import (
    ADDRESS,
    CURRENCY_CODE,
    MEDIA,
    MEDIA_2,
    MEDIA_3,
    MEDIA_4,
    PHONE_NUMBER,
)
from ottbuild.schemas.jsondata import ARRAY, OBJECT, plain, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    import decimal

    from ottbuild.providers.viber import models as models
else:
    decimal = Later("decimal")
    models = Later("ottbuild.providers.viber.models")

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


@namespace
class Viber:
    """Messages that a Viber chat bot sends to its subscribers, one by one or as a broadcast."""

    Account: TypeAlias = operations.Account

    @staticmethod
    def text(
        text: str,
        *more: Unpack[tuple[()]],
        sender: str,
        to: str | None = None,
        min_api_version: int | None = None,
        avatar: str | None = None,
        tracking_data: str | None = None,
        alt_text: str | None = None,
        keyboard: Arg[models.Keyboard] | None = None,
        chat_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> TextMessageBuilder:
        """A text.

        Args:
            text: The text. 1 to 7000 characters.
            sender: Name that the person sees. 1 to 28 characters.
            to: Id of the subscriber.
            min_api_version: The version of Viber's API that the message needs; older apps do not
                get it. At least 1. If absent, the provider assumes 1.
            avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
            tracking_data: Text of your own that comes back with the person's reply. At most 4096
                characters. Advised: at most 4000 characters.
            alt_text: Text for apps that can't show the message.
            keyboard: Buttons in place of the keyboard of the phone.
            chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                have it.

        Conditions:
            A message to one subscriber has a receiver.
            Advice: Viber's pages require a sender with a name.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or text is MISSING or sender is MISSING:
            raise unexpected(Viber, "text", locals())
        values: Wire = {"sender": sender, "text": text}
        valid = (
            type_of(sender) is str
            and sender != ""
            and len(sender) <= 28
            and type_of(text) is str
            and text != ""
            and len(text) <= 7000
        )
        builder = TextMessageBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        if min_api_version is not None:
            builder = builder.min_api_version(min_api_version)
        if avatar is not None:
            builder = builder.avatar(avatar)
        if tracking_data is not None:
            builder = builder.tracking_data(tracking_data)
        if alt_text is not None:
            builder = builder.alt_text(alt_text)
        if keyboard is not None:
            builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
        if chat_id is not None:
            builder = builder.chat_id(chat_id)
        return builder

    @staticmethod
    def picture(
        media: str,
        text: str | None = None,
        *more: Unpack[tuple[()]],
        sender: str,
        to: str | None = None,
        min_api_version: int | None = None,
        avatar: str | None = None,
        tracking_data: str | None = None,
        thumbnail: str | None = None,
        alt_text: str | None = None,
        keyboard: Arg[models.Keyboard] | None = None,
        chat_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> PictureMessageBuilder:
        """A picture with a text.

        Args:
            media: Address of a JPEG, PNG or plain GIF file, which its path ends in; at most 1 MB
                for iOS, 3 MB for Android. For example, 'https://example.com/mugs.jpg'.
            text: Text below the picture. Viber's pages require it, but it may be empty, and Viber's
                own libraries leave it out. At most 768 characters.
            sender: Name that the person sees. 1 to 28 characters.
            to: Id of the subscriber.
            min_api_version: The version of Viber's API that the message needs; older apps do not
                get it. At least 1. If absent, the provider assumes 1.
            avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
            tracking_data: Text of your own that comes back with the person's reply. At most 4096
                characters. Advised: at most 4000 characters.
            thumbnail: Address of a small picture; at most 100 KB, best 400 x 400 pixels.
            alt_text: Text for apps that can't show the message.
            keyboard: Buttons in place of the keyboard of the phone.
            chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                have it.

        Conditions:
            A message to one subscriber has a receiver.
            Advice: Viber's pages require a sender with a name.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or media is MISSING or sender is MISSING:
            raise unexpected(Viber, "picture", locals())
        values: Wire = {"sender": sender, "media": media}
        valid = (
            type_of(sender) is str
            and sender != ""
            and len(sender) <= 28
            and type_of(media) is str
            and (media in MEDIA.known or MEDIA.matches(media))
        )
        if text is not None:
            values["text"] = text
            valid = valid and type_of(text) is str and len(text) <= 768
        builder = PictureMessageBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        if min_api_version is not None:
            builder = builder.min_api_version(min_api_version)
        if avatar is not None:
            builder = builder.avatar(avatar)
        if tracking_data is not None:
            builder = builder.tracking_data(tracking_data)
        if thumbnail is not None:
            builder = builder.thumbnail(thumbnail)
        if alt_text is not None:
            builder = builder.alt_text(alt_text)
        if keyboard is not None:
            builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
        if chat_id is not None:
            builder = builder.chat_id(chat_id)
        return builder

    @staticmethod
    def video(
        media: str,
        *more: Unpack[tuple[()]],
        sender: str,
        size: int,
        to: str | None = None,
        min_api_version: int | None = None,
        avatar: str | None = None,
        tracking_data: str | None = None,
        thumbnail: str | None = None,
        duration: int | None = None,
        text: str | None = None,
        alt_text: str | None = None,
        keyboard: Arg[models.Keyboard] | None = None,
        chat_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> VideoMessageBuilder:
        """A video.

        Args:
            media: Address of an MP4 file with H.264, which ends in .mp4. For example,
                'https://example.com/mugs.mp4'.
            sender: Name that the person sees. 1 to 28 characters.
            size: Size of the file in bytes, up to 26 MB. At most 27262976.
            to: Id of the subscriber.
            min_api_version: The version of Viber's API that the message needs; older apps do not
                get it. At least 1. If absent, the provider assumes 1.
            avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
            tracking_data: Text of your own that comes back with the person's reply. At most 4096
                characters. Advised: at most 4000 characters.
            thumbnail: Address of a small JPEG; at most 100 KB, best 400 x 400 pixels.
            duration: Length in seconds. At most 180.
            text: Text that Viber's own libraries send; its pages do not have it.
            alt_text: Text for apps that can't show the message.
            keyboard: Buttons in place of the keyboard of the phone.
            chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                have it.

        Conditions:
            A message to one subscriber has a receiver.
            Advice: Viber's pages require a sender with a name.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or media is MISSING or sender is MISSING or size is MISSING:
            raise unexpected(Viber, "video", locals())
        values: Wire = {"sender": sender, "media": media, "size": size}
        valid = (
            type_of(sender) is str
            and sender != ""
            and len(sender) <= 28
            and type_of(media) is str
            and (media in MEDIA_2.known or MEDIA_2.matches(media))
            and type_of(size) is int
            and size <= 27262976
        )
        builder = VideoMessageBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        if min_api_version is not None:
            builder = builder.min_api_version(min_api_version)
        if avatar is not None:
            builder = builder.avatar(avatar)
        if tracking_data is not None:
            builder = builder.tracking_data(tracking_data)
        if thumbnail is not None:
            builder = builder.thumbnail(thumbnail)
        if duration is not None:
            builder = builder.duration(duration)
        if text is not None:
            builder = builder.text(text)
        if alt_text is not None:
            builder = builder.alt_text(alt_text)
        if keyboard is not None:
            builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
        if chat_id is not None:
            builder = builder.chat_id(chat_id)
        return builder

    @staticmethod
    def file(
        media: str,
        file_name: str,
        *more: Unpack[tuple[()]],
        sender: str,
        size: int,
        to: str | None = None,
        min_api_version: int | None = None,
        avatar: str | None = None,
        tracking_data: str | None = None,
        alt_text: str | None = None,
        keyboard: Arg[models.Keyboard] | None = None,
        chat_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> FileMessageBuilder:
        """A file of any other type.

        Args:
            media: Address of the file, which ends in its extension. For example,
                'https://example.com/invoice-1042.pdf'.
            file_name: Name of the file with its extension. 1 to 256 characters.
            sender: Name that the person sees. 1 to 28 characters.
            size: Size of the file in bytes, up to 50 MB. At most 52428800.
            to: Id of the subscriber.
            min_api_version: The version of Viber's API that the message needs; older apps do not
                get it. At least 1. If absent, the provider assumes 1.
            avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
            tracking_data: Text of your own that comes back with the person's reply. At most 4096
                characters. Advised: at most 4000 characters.
            alt_text: Text for apps that can't show the message.
            keyboard: Buttons in place of the keyboard of the phone.
            chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                have it.

        Conditions:
            A message to one subscriber has a receiver.
            Advice: Viber's pages require a sender with a name.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or media is MISSING or file_name is MISSING or sender is MISSING or size is MISSING:
            raise unexpected(Viber, "file", locals())
        values: Wire = {"sender": sender, "media": media, "size": size, "file_name": file_name}
        valid = (
            type_of(sender) is str
            and sender != ""
            and len(sender) <= 28
            and type_of(media) is str
            and (media in MEDIA_3.known or MEDIA_3.matches(media))
            and media not in MEDIA_4.known
            and not MEDIA_4.matches(media)
            and type_of(size) is int
            and size <= 52428800
            and type_of(file_name) is str
            and file_name != ""
            and len(file_name) <= 256
            and file_name not in MEDIA_4.known
            and not MEDIA_4.matches(file_name)
        )
        builder = FileMessageBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        if min_api_version is not None:
            builder = builder.min_api_version(min_api_version)
        if avatar is not None:
            builder = builder.avatar(avatar)
        if tracking_data is not None:
            builder = builder.tracking_data(tracking_data)
        if alt_text is not None:
            builder = builder.alt_text(alt_text)
        if keyboard is not None:
            builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
        if chat_id is not None:
            builder = builder.chat_id(chat_id)
        return builder

    @staticmethod
    def contact(
        contact_name: str,
        phone_number: str,
        *more: Unpack[tuple[()]],
        sender: str,
        to: str | None = None,
        min_api_version: int | None = None,
        avatar: str | None = None,
        tracking_data: str | None = None,
        contact_avatar: str | None = None,
        alt_text: str | None = None,
        keyboard: Arg[models.Keyboard] | None = None,
        chat_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> ContactMessageBuilder:
        """A person's name and phone number.

        Args:
            contact_name: Name of the person. 1 to 28 characters.
            phone_number: Phone number with its country code, in digits. At most 18 characters. For
                example, '+380500000001'.
            sender: Name that the person sees. 1 to 28 characters.
            to: Id of the subscriber.
            min_api_version: The version of Viber's API that the message needs; older apps do not
                get it. At least 1. If absent, the provider assumes 1.
            avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
            tracking_data: Text of your own that comes back with the person's reply. At most 4096
                characters. Advised: at most 4000 characters.
            contact_avatar: Picture of the person; only Viber's own libraries have it.
            alt_text: Text for apps that can't show the message.
            keyboard: Buttons in place of the keyboard of the phone.
            chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                have it.

        Conditions:
            A message to one subscriber has a receiver.
            Advice: Viber's pages require a sender with a name.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or contact_name is MISSING or phone_number is MISSING or sender is MISSING:
            raise unexpected(Viber, "contact", locals())
        values: Wire = {"sender": sender, "contact_name": contact_name, "phone_number": phone_number}
        valid = (
            type_of(sender) is str
            and sender != ""
            and len(sender) <= 28
            and type_of(contact_name) is str
            and contact_name != ""
            and len(contact_name) <= 28
            and type_of(phone_number) is str
            and len(phone_number) <= 18
            and (phone_number in PHONE_NUMBER.known or PHONE_NUMBER.matches(phone_number))
        )
        builder = ContactMessageBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        if min_api_version is not None:
            builder = builder.min_api_version(min_api_version)
        if avatar is not None:
            builder = builder.avatar(avatar)
        if tracking_data is not None:
            builder = builder.tracking_data(tracking_data)
        if contact_avatar is not None:
            builder = builder.contact_avatar(contact_avatar)
        if alt_text is not None:
            builder = builder.alt_text(alt_text)
        if keyboard is not None:
            builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
        if chat_id is not None:
            builder = builder.chat_id(chat_id)
        return builder

    @staticmethod
    def location(
        *more: Unpack[tuple[()]],
        sender: str,
        lat: float | decimal.Decimal,
        lon: float | decimal.Decimal,
        to: str | None = None,
        min_api_version: int | None = None,
        avatar: str | None = None,
        tracking_data: str | None = None,
        alt_text: str | None = None,
        keyboard: Arg[models.Keyboard] | None = None,
        chat_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> LocationMessageBuilder:
        """A place on the map.

        Args:
            sender: Name that the person sees. 1 to 28 characters.
            lat: Latitude in degrees. -90 to 90.
            lon: Longitude in degrees. -180 to 180.
            to: Id of the subscriber.
            min_api_version: The version of Viber's API that the message needs; older apps do not
                get it. At least 1. If absent, the provider assumes 1.
            avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
            tracking_data: Text of your own that comes back with the person's reply. At most 4096
                characters. Advised: at most 4000 characters.
            alt_text: Text for apps that can't show the message.
            keyboard: Buttons in place of the keyboard of the phone.
            chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                have it.

        Conditions:
            A message to one subscriber has a receiver.
            Advice: Viber's pages require a sender with a name.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or sender is MISSING or lat is MISSING or lon is MISSING:
            raise unexpected(Viber, "location", locals())
        values: Wire = {"sender": sender, "lat": lat, "lon": lon}
        valid = (
            type_of(sender) is str
            and sender != ""
            and len(sender) <= 28
            and (type_of(lat) is int or (type_of(lat) is float and lat - lat == 0))
            and -90 <= lat <= 90
            and (type_of(lon) is int or (type_of(lon) is float and lon - lon == 0))
            and -180 <= lon <= 180
        )
        builder = LocationMessageBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        if min_api_version is not None:
            builder = builder.min_api_version(min_api_version)
        if avatar is not None:
            builder = builder.avatar(avatar)
        if tracking_data is not None:
            builder = builder.tracking_data(tracking_data)
        if alt_text is not None:
            builder = builder.alt_text(alt_text)
        if keyboard is not None:
            builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
        if chat_id is not None:
            builder = builder.chat_id(chat_id)
        return builder

    @staticmethod
    def url(
        media: str,
        *more: Unpack[tuple[()]],
        sender: str,
        to: str | None = None,
        min_api_version: int | None = None,
        avatar: str | None = None,
        tracking_data: str | None = None,
        alt_text: str | None = None,
        keyboard: Arg[models.Keyboard] | None = None,
        chat_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> UrlMessageBuilder:
        """A link, or an animated GIF.

        Args:
            media: The address. 1 to 2000 characters.
            sender: Name that the person sees. 1 to 28 characters.
            to: Id of the subscriber.
            min_api_version: The version of Viber's API that the message needs; older apps do not
                get it. At least 1. If absent, the provider assumes 1.
            avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
            tracking_data: Text of your own that comes back with the person's reply. At most 4096
                characters. Advised: at most 4000 characters.
            alt_text: Text for apps that can't show the message.
            keyboard: Buttons in place of the keyboard of the phone.
            chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                have it.

        Conditions:
            A message to one subscriber has a receiver.
            Advice: Viber's pages require a sender with a name.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or media is MISSING or sender is MISSING:
            raise unexpected(Viber, "url", locals())
        values: Wire = {"sender": sender, "media": media}
        valid = (
            type_of(sender) is str
            and sender != ""
            and len(sender) <= 28
            and type_of(media) is str
            and media != ""
            and len(media) <= 2000
        )
        builder = UrlMessageBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        if min_api_version is not None:
            builder = builder.min_api_version(min_api_version)
        if avatar is not None:
            builder = builder.avatar(avatar)
        if tracking_data is not None:
            builder = builder.tracking_data(tracking_data)
        if alt_text is not None:
            builder = builder.alt_text(alt_text)
        if keyboard is not None:
            builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
        if chat_id is not None:
            builder = builder.chat_id(chat_id)
        return builder

    @staticmethod
    def sticker(
        sticker_id: int,
        *more: Unpack[tuple[()]],
        sender: str,
        to: str | None = None,
        min_api_version: int | None = None,
        avatar: str | None = None,
        tracking_data: str | None = None,
        alt_text: str | None = None,
        keyboard: Arg[models.Keyboard] | None = None,
        chat_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> StickerMessageBuilder:
        """A sticker of Viber.

        Args:
            sticker_id: Id of a sticker from Viber's list.
            sender: Name that the person sees. 1 to 28 characters.
            to: Id of the subscriber.
            min_api_version: The version of Viber's API that the message needs; older apps do not
                get it. At least 1. If absent, the provider assumes 1.
            avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
            tracking_data: Text of your own that comes back with the person's reply. At most 4096
                characters. Advised: at most 4000 characters.
            alt_text: Text for apps that can't show the message.
            keyboard: Buttons in place of the keyboard of the phone.
            chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                have it.

        Conditions:
            A message to one subscriber has a receiver.
            Advice: Viber's pages require a sender with a name.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or sticker_id is MISSING or sender is MISSING:
            raise unexpected(Viber, "sticker", locals())
        values: Wire = {"sender": sender, "sticker_id": sticker_id}
        valid = type_of(sender) is str and sender != "" and len(sender) <= 28 and type_of(sticker_id) is int
        builder = StickerMessageBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        if min_api_version is not None:
            builder = builder.min_api_version(min_api_version)
        if avatar is not None:
            builder = builder.avatar(avatar)
        if tracking_data is not None:
            builder = builder.tracking_data(tracking_data)
        if alt_text is not None:
            builder = builder.alt_text(alt_text)
        if keyboard is not None:
            builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
        if chat_id is not None:
            builder = builder.chat_id(chat_id)
        return builder

    @staticmethod
    def rich_media(
        buttons: Iterable[Arg[models.Button] | None] | None = None,
        *more: Unpack[tuple[()]],
        sender: str,
        columns: int,
        rows: int,
        bg_color: str,
        to: str | None = None,
        min_api_version: int | None = None,
        avatar: str | None = None,
        tracking_data: str | None = None,
        height_scale: int | None = None,
        default_height: bool | None = None,
        favorites_metadata: models.FavoritesMetadata | None = None,
        alt_text: str | None = None,
        keyboard: Arg[models.Keyboard] | None = None,
        chat_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> RichMediaMessageBuilder:
        """A carousel of cards that are made of buttons; it can't be forwarded, and needs Viber 6.7.

        Args:
            buttons: The buttons of all cards, from left to right and from top to bottom. Not empty.
            sender: Name that the person sees. 1 to 28 characters.
            columns: Columns of a card. 1 to 6. If absent, the provider assumes 6.
            rows: Rows of a card. 1 to 7. If absent, the provider assumes 7.
            bg_color: Colour behind the buttons.
            to: Id of the subscriber.
            min_api_version: The version of Viber's API that the message needs; older apps do not
                get it. At least 1. If absent, the provider assumes 1.
            avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
            tracking_data: Text of your own that comes back with the person's reply. At most 4096
                characters. Advised: at most 4000 characters.
            height_scale: Height in per cent of the usual one; from version 3. 20 to 100. If absent,
                the provider assumes 100.
            default_height: Seen in samples of Viber's own library; a field of keyboards.
            favorites_metadata: How the content is kept as a favourite; from version 6. Its fields
                are not documented well enough.
            alt_text: Text for apps that can't show the message.
            keyboard: Buttons in place of the keyboard of the phone.
            chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                have it.

        Conditions:
            A message to one subscriber has a receiver.
            Advice: Viber's pages require a sender with a name.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            A button is at most as wide as its card.
            A button is at most as wide as its card.
            A button is at most as wide as its card.
            A button is at most as wide as its card.
            A button is at most as wide as its card.
            There are at most as many buttons as 6 cards have cells.
            Advice: There are at most 6 cards; a new one begins where the last one is full.
            Advice: Viber's pages require the Type, which samples of its own library leave out.
            Advice: The pages disagree whether columns, rows and colour of the cards have defaults.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or sender is MISSING or columns is MISSING or rows is MISSING or bg_color is MISSING:
            raise unexpected(Viber, "rich_media", locals())
        values: Wire = {"sender": sender, "columns": columns, "rows": rows, "bg_color": bg_color}
        valid = (
            type_of(sender) is str
            and sender != ""
            and len(sender) <= 28
            and type_of(columns) is int
            and 1 <= columns <= 6
            and type_of(rows) is int
            and 1 <= rows <= 7
            and type_of(bg_color) is str
            and bg_color != ""
        )
        builder = RichMediaMessageBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        if min_api_version is not None:
            builder = builder.min_api_version(min_api_version)
        if avatar is not None:
            builder = builder.avatar(avatar)
        if tracking_data is not None:
            builder = builder.tracking_data(tracking_data)
        if buttons is not None:
            builder = builder.buttons(buttons)
        if height_scale is not None:
            builder = builder.height_scale(height_scale)
        if default_height is not None:
            builder = builder.default_height(default_height)
        if favorites_metadata is not None:
            builder = builder.favorites_metadata(favorites_metadata)
        if alt_text is not None:
            builder = builder.alt_text(alt_text)
        if keyboard is not None:
            builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
        if chat_id is not None:
            builder = builder.chat_id(chat_id)
        return builder

    @staticmethod
    def payment(
        *more: Unpack[tuple[()]],
        min_api_version: int,
        sender: str,
        payment_type: Literal["GooglePay", "ApplePay"],
        total_price: float | decimal.Decimal,
        currency_code: str,
        to: str | None = None,
        avatar: str | None = None,
        tracking_data: str | None = None,
        description: str | None = None,
        payment_parameters: Iterable[Arg[models.PaymentParameter] | None] | None = None,
        alt_text: str | None = None,
        keyboard: Arg[models.Keyboard] | None = None,
        chat_id: str | None = None,
        **others: Unpack[NoMore],
    ) -> PaymentMessageBuilder:
        """A button that pays, for 15 minutes; in Ukraine only.

        Args:
            min_api_version: The version of Viber's API that the message needs; older apps do not
                get it. At least 10. If absent, the provider assumes 1.
            sender: Name that the person sees. 1 to 28 characters.
            payment_type: How it is paid.
            total_price: The price.
            currency_code: The currency in three capital letters. For example, 'UAH'.
            to: Id of the subscriber.
            avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
            tracking_data: Text of your own that comes back with the person's reply. At most 4096
                characters. Advised: at most 4000 characters.
            description: What is paid.
            payment_parameters: What the payment provider asks for; the table of the page says
                object, its sample has a list. Not empty.
            alt_text: Text for apps that can't show the message.
            keyboard: Buttons in place of the keyboard of the phone.
            chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                have it.

        Conditions:
            A message to one subscriber has a receiver.
            Advice: Viber's pages require a sender with a name.

        See https://creators.viber.com/docs/bots-api/resources/pay
        """
        if (
            others
            or more
            or min_api_version is MISSING
            or sender is MISSING
            or payment_type is MISSING
            or total_price is MISSING
            or currency_code is MISSING
        ):
            raise unexpected(Viber, "payment", locals())
        values: Wire = {
            "min_api_version": min_api_version,
            "sender": sender,
            "payment_type": payment_type,
            "total_price": total_price,
            "currency_code": currency_code,
        }
        valid = (
            type_of(min_api_version) is int
            and min_api_version >= 10
            and type_of(sender) is str
            and sender != ""
            and len(sender) <= 28
            and type_of(payment_type) is str
            and payment_type in {"GooglePay", "ApplePay"}
            and (type_of(total_price) is int or (type_of(total_price) is float and total_price - total_price == 0))
            and type_of(currency_code) is str
            and (currency_code in CURRENCY_CODE.known or CURRENCY_CODE.matches(currency_code))
        )
        builder = PaymentMessageBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        if avatar is not None:
            builder = builder.avatar(avatar)
        if tracking_data is not None:
            builder = builder.tracking_data(tracking_data)
        if description is not None:
            builder = builder.description(description)
        if payment_parameters is not None:
            builder = builder.payment_parameters(payment_parameters)
        if alt_text is not None:
            builder = builder.alt_text(alt_text)
        if keyboard is not None:
            builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
        if chat_id is not None:
            builder = builder.chat_id(chat_id)
        return builder

    @staticmethod
    def keyboard(
        buttons: Iterable[Arg[models.Button] | None] | None = None,
        *more: Unpack[tuple[()]],
        sender: str,
        to: str | None = None,
        min_api_version: int | None = None,
        avatar: str | None = None,
        tracking_data: str | None = None,
        bg_color: str | None = None,
        default_height: bool | None = None,
        custom_default_height: int | None = None,
        height_scale: int | None = None,
        columns: int | None = None,
        rows: int | None = None,
        input_field_state: Literal["regular", "minimized", "hidden"] | None = None,
        favorites_metadata: models.FavoritesMetadata | None = None,
        revision: int | None = None,
        **others: Unpack[NoMore],
    ) -> KeyboardMessageBuilder:
        """A keyboard without a message.

        Args:
            buttons: The buttons, from left to right and from top to bottom. 1 to 144 items.
            sender: Name that the person sees. 1 to 28 characters.
            to: Id of the subscriber.
            min_api_version: The version of Viber's API that the message needs; older apps do not
                get it. At least 1. If absent, the provider assumes 1.
            avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
            tracking_data: Text of your own that comes back with the person's reply. At most 4096
                characters. Advised: at most 4000 characters.
            bg_color: Colour behind the buttons.
            default_height: Whether it is as high as the keyboard of the phone. If absent, the
                provider assumes False.
            custom_default_height: Height in per cent of the space for the chat; from version 3. 40
                to 70.
            height_scale: Height in per cent of the usual one; from version 3. 20 to 100. If absent,
                the provider assumes 100.
            columns: Columns of a block; from version 4. 1 to 6. If absent, the provider assumes 6.
            rows: Rows of a block; from version 4. 1 to 7. If absent, the provider assumes 2.
                Advised: at most 2.
            input_field_state: How the field that the person types into is shown; from version 4. If
                absent, the provider assumes 'regular'.
            favorites_metadata: How the content is kept as a favourite; from version 6. Its fields
                are not documented well enough.
            revision: Seen in samples of Viber's own libraries; the meaning is not documented.

        Conditions:
            A message to one subscriber has a receiver.
            Advice: Viber's pages require a sender with a name.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.
            Advice: A message with newer fields says which version of the API it needs.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or sender is MISSING:
            raise unexpected(Viber, "keyboard", locals())
        values: Wire = {"sender": sender}
        valid = type_of(sender) is str and sender != "" and len(sender) <= 28
        builder = KeyboardMessageBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            builder = builder.to(to)
        if min_api_version is not None:
            builder = builder.min_api_version(min_api_version)
        if avatar is not None:
            builder = builder.avatar(avatar)
        if tracking_data is not None:
            builder = builder.tracking_data(tracking_data)
        if buttons is not None:
            builder = builder.buttons(buttons)
        if bg_color is not None:
            builder = builder.bg_color(bg_color)
        if default_height is not None:
            builder = builder.default_height(default_height)
        if custom_default_height is not None:
            builder = builder.custom_default_height(custom_default_height)
        if height_scale is not None:
            builder = builder.height_scale(height_scale)
        if columns is not None:
            builder = builder.columns(columns)
        if rows is not None:
            builder = builder.rows(rows)
        if input_field_state is not None:
            builder = builder.input_field_state(input_field_state)
        if favorites_metadata is not None:
            builder = builder.favorites_metadata(favorites_metadata)
        if revision is not None:
            builder = builder.revision(revision)
        return builder

    @staticmethod
    def payment_parameter(
        key: str, value: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.PaymentParameter]:
        """A setting of the payment provider.

        Args:
            key: Name of the setting. Not empty.
            value: Its value. Not empty.

        See https://creators.viber.com/docs/bots-api/resources/pay
        """
        if others or more or key is MISSING or value is MISSING:
            raise unexpected(Viber, "payment_parameter", locals())
        finished: Part[models.PaymentParameter] = Part()
        finished._of, finished._given, finished._valid = (
            _PAYMENT_PARAMETER,
            {"key": key, "value": value},
            _PAYMENT_PARAMETER if type_of(key) is str and key != "" and type_of(value) is str and value != "" else None,
        )
        return finished

    @staticmethod
    def reply(
        text: str,
        action_body: str,
        *more: Unpack[tuple[()]],
        columns: int | None = None,
        rows: int | None = None,
        bg_color: str | None = None,
        silent: bool | None = None,
        bg_media_type: Literal["picture", "gif"] | None = None,
        bg_media: str | None = None,
        bg_media_scale_type: Literal["crop", "fill", "fit"] | None = None,
        image_scale_type: Literal["crop", "fill", "fit"] | None = None,
        bg_loop: bool | None = None,
        image: str | None = None,
        text_v_align: Literal["top", "middle", "bottom"] | None = None,
        text_h_align: Literal["left", "center", "right", "middle"] | None = None,
        text_paddings: Iterable[int] | None = None,
        text_opacity: int | None = None,
        text_size: Literal["small", "regular", "large", "medium"] | None = None,
        open_url_type: Literal["internal", "external"] | None = None,
        open_url_media_type: Literal["not-media", "video", "gif", "picture", "audio"] | None = None,
        text_bg_gradient_color: str | None = None,
        text_should_fit: bool | None = None,
        internal_browser: Arg[models.InternalBrowser] | None = None,
        map: Arg[models.Map] | None = None,
        frame: Arg[models.Frame] | None = None,
        media_player: Arg[models.MediaPlayer] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.Button]:
        """A button that sends a text.

        Args:
            text: Caption, as HTML with <b>, <i>, <u>, <br>, <s> and <font>; write &, < and > of
                plain text as entities. At most 250 characters.
            action_body: The text that is sent, or the address that opens. Advised: at most 250
                characters.
            columns: Width in columns. 1 to 6. If absent, the provider assumes 6.
            rows: Height in rows. 1 to 7. If absent, the provider assumes 1.
            bg_color: Colour of the button.
            silent: Whether the chat does not show what the person chose; needs Viber 6.7. If
                absent, the provider assumes False.
            bg_media_type: What BgMedia is. If absent, the provider assumes 'picture'.
            bg_media: Picture or GIF behind the text; at most 500 KB.
            bg_media_scale_type: How the picture behind the text fills the button; from version 6.
            image_scale_type: How the image fills the button; from version 6.
            bg_loop: Whether the GIF plays again and again. If absent, the provider assumes True.
            image: JPEG or PNG above the background; at most 500 KB.
            text_v_align: Where the text is, from top to bottom. If absent, the provider assumes
                'middle'.
            text_h_align: Where the text is, from left to right. If absent, the provider assumes
                'center'.
            text_paddings: Space around the text; top, left, bottom and right on one page, top,
                right, bottom and left on the other. From version 4. If absent, the provider assumes
                [12, 12, 12, 12].
            text_opacity: Opacity of the text in per cent. 0 to 100. If absent, the provider assumes
                100.
            text_size: Size of the text. If absent, the provider assumes 'regular'.
            open_url_type: Whether the page opens in Viber or in the browser of the phone. If
                absent, the provider assumes 'internal'.
            open_url_media_type: What the address leads to. If absent, the provider assumes
                'not-media'.
            text_bg_gradient_color: Colour behind a text at the top or at the bottom.
            text_should_fit: Whether the text becomes smaller to fit, down to 12 points; from
                version 6. If absent, the provider assumes False.
            internal_browser: How a page opens in Viber; from version 3.
            map: The place that a button shows; from version 6.
            frame: The frame of a button; from version 6.
            media_player: The player of a video or audio; from version 6.

        Conditions:
            A button that does something has an ActionBody.
            Advice: Viber's pages require an ActionBody of every button; some are sent without it.
            Advice: A button without Text, BgMedia, Image and BgColor shows nothing.
            Advice: An address begins with https:// or http://.
            Advice: The colour behind the text is for text at the top or at the bottom.
            Advice: The internal browser is for addresses that open in Viber.
            Advice: The player is for a video or audio.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or text is MISSING or action_body is MISSING:
            raise unexpected(Viber, "reply", locals())
        wire: Wire = {}
        valid = (
            type_of(action_body) is str
            and action_body != ""
            and type_of(text) is str
            and len(text) <= 250
            and text != ""
        )
        if columns is not None:
            wire["Columns"] = columns
            valid = valid and type_of(columns) is int and 1 <= columns <= 6
        if rows is not None:
            wire["Rows"] = rows
            valid = valid and type_of(rows) is int and 1 <= rows <= 7
        if bg_color is not None:
            wire["BgColor"] = bg_color
            valid = valid and type_of(bg_color) is str and bg_color != ""
        if silent is not None:
            wire["Silent"] = silent
            valid = valid and type_of(silent) is bool
        if bg_media_type is not None:
            wire["BgMediaType"] = bg_media_type
            valid = valid and type_of(bg_media_type) is str and bg_media_type in {"picture", "gif"}
        if bg_media is not None:
            wire["BgMedia"] = bg_media
            valid = valid and type_of(bg_media) is str and (bg_media in ADDRESS.known or ADDRESS.matches(bg_media))
        if bg_media_scale_type is not None:
            wire["BgMediaScaleType"] = bg_media_scale_type
            valid = valid and type_of(bg_media_scale_type) is str and bg_media_scale_type in {"crop", "fill", "fit"}
        if image_scale_type is not None:
            wire["ImageScaleType"] = image_scale_type
            valid = valid and type_of(image_scale_type) is str and image_scale_type in {"crop", "fill", "fit"}
        if bg_loop is not None:
            wire["BgLoop"] = bg_loop
            valid = valid and type_of(bg_loop) is bool
        wire |= {"ActionType": "reply"}
        wire["ActionBody"] = action_body
        if image is not None:
            wire["Image"] = image
            valid = valid and type_of(image) is str and image != ""
        wire["Text"] = text
        if text_v_align is not None:
            wire["TextVAlign"] = text_v_align
            valid = valid and type_of(text_v_align) is str and text_v_align in {"top", "middle", "bottom"}
        if text_h_align is not None:
            wire["TextHAlign"] = text_h_align
            valid = valid and type_of(text_h_align) is str and text_h_align in {"left", "center", "right", "middle"}
        if text_paddings is not None:
            wire["TextPaddings"] = plain_list(text_paddings)
            valid = valid and type_of(wire["TextPaddings"]) is ARRAY and len(wire["TextPaddings"]) == 4
            if valid:
                for x in wire["TextPaddings"]:
                    valid = valid and type_of(x) is int and 0 <= x <= 12
        if text_opacity is not None:
            wire["TextOpacity"] = text_opacity
            valid = valid and type_of(text_opacity) is int and 0 <= text_opacity <= 100
        if text_size is not None:
            wire["TextSize"] = text_size
            valid = valid and type_of(text_size) is str and text_size in {"small", "regular", "large", "medium"}
        if open_url_type is not None:
            wire["OpenURLType"] = open_url_type
            valid = valid and type_of(open_url_type) is str and open_url_type in {"internal", "external"}
        if open_url_media_type is not None:
            wire["OpenURLMediaType"] = open_url_media_type
            valid = (
                valid
                and type_of(open_url_media_type) is str
                and open_url_media_type in {"not-media", "video", "gif", "picture", "audio"}
            )
        if text_bg_gradient_color is not None:
            wire["TextBgGradientColor"] = text_bg_gradient_color
            valid = valid and type_of(text_bg_gradient_color) is str and text_bg_gradient_color != ""
        if text_should_fit is not None:
            wire["TextShouldFit"] = text_should_fit
            valid = valid and type_of(text_should_fit) is bool
        if internal_browser is not None:
            wire["InternalBrowser"], checked = part(internal_browser, _INTERNAL_BROWSER__KINDS)
            valid = valid and checked
        if map is not None:
            wire["Map"], checked = part(map, _MAP__KINDS)
            valid = valid and checked
        if frame is not None:
            wire["Frame"], checked = part(frame, _FRAME__KINDS)
            valid = valid and checked
        if media_player is not None:
            wire["MediaPlayer"], checked = part(media_player, _MEDIA_PLAYER__KINDS)
            valid = valid and checked
        valid = valid and (("ActionType" in wire and wire["ActionType"] == "none") or "ActionBody" in wire)
        finished: Part[models.Button] = Part()
        finished._of, finished._given, finished._valid = _BUTTON, wire, _BUTTON if valid else None
        return finished

    @staticmethod
    def open_url(
        text: str,
        action_body: str,
        *more: Unpack[tuple[()]],
        columns: int | None = None,
        rows: int | None = None,
        bg_color: str | None = None,
        silent: bool | None = None,
        bg_media_type: Literal["picture", "gif"] | None = None,
        bg_media: str | None = None,
        bg_media_scale_type: Literal["crop", "fill", "fit"] | None = None,
        image_scale_type: Literal["crop", "fill", "fit"] | None = None,
        bg_loop: bool | None = None,
        image: str | None = None,
        text_v_align: Literal["top", "middle", "bottom"] | None = None,
        text_h_align: Literal["left", "center", "right", "middle"] | None = None,
        text_paddings: Iterable[int] | None = None,
        text_opacity: int | None = None,
        text_size: Literal["small", "regular", "large", "medium"] | None = None,
        open_url_type: Literal["internal", "external"] | None = None,
        open_url_media_type: Literal["not-media", "video", "gif", "picture", "audio"] | None = None,
        text_bg_gradient_color: str | None = None,
        text_should_fit: bool | None = None,
        internal_browser: Arg[models.InternalBrowser] | None = None,
        map: Arg[models.Map] | None = None,
        frame: Arg[models.Frame] | None = None,
        media_player: Arg[models.MediaPlayer] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.Button]:
        """A button that opens a page.

        Args:
            text: Caption, as HTML with <b>, <i>, <u>, <br>, <s> and <font>; write &, < and > of
                plain text as entities. At most 250 characters.
            action_body: The text that is sent, or the address that opens. Advised: at most 250
                characters.
            columns: Width in columns. 1 to 6. If absent, the provider assumes 6.
            rows: Height in rows. 1 to 7. If absent, the provider assumes 1.
            bg_color: Colour of the button.
            silent: Whether the chat does not show what the person chose; needs Viber 6.7. If
                absent, the provider assumes False.
            bg_media_type: What BgMedia is. If absent, the provider assumes 'picture'.
            bg_media: Picture or GIF behind the text; at most 500 KB.
            bg_media_scale_type: How the picture behind the text fills the button; from version 6.
            image_scale_type: How the image fills the button; from version 6.
            bg_loop: Whether the GIF plays again and again. If absent, the provider assumes True.
            image: JPEG or PNG above the background; at most 500 KB.
            text_v_align: Where the text is, from top to bottom. If absent, the provider assumes
                'middle'.
            text_h_align: Where the text is, from left to right. If absent, the provider assumes
                'center'.
            text_paddings: Space around the text; top, left, bottom and right on one page, top,
                right, bottom and left on the other. From version 4. If absent, the provider assumes
                [12, 12, 12, 12].
            text_opacity: Opacity of the text in per cent. 0 to 100. If absent, the provider assumes
                100.
            text_size: Size of the text. If absent, the provider assumes 'regular'.
            open_url_type: Whether the page opens in Viber or in the browser of the phone. If
                absent, the provider assumes 'internal'.
            open_url_media_type: What the address leads to. If absent, the provider assumes
                'not-media'.
            text_bg_gradient_color: Colour behind a text at the top or at the bottom.
            text_should_fit: Whether the text becomes smaller to fit, down to 12 points; from
                version 6. If absent, the provider assumes False.
            internal_browser: How a page opens in Viber; from version 3.
            map: The place that a button shows; from version 6.
            frame: The frame of a button; from version 6.
            media_player: The player of a video or audio; from version 6.

        Conditions:
            A button that does something has an ActionBody.
            Advice: Viber's pages require an ActionBody of every button; some are sent without it.
            Advice: A button without Text, BgMedia, Image and BgColor shows nothing.
            Advice: An address begins with https:// or http://.
            Advice: The colour behind the text is for text at the top or at the bottom.
            Advice: The internal browser is for addresses that open in Viber.
            Advice: The player is for a video or audio.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or text is MISSING or action_body is MISSING:
            raise unexpected(Viber, "open_url", locals())
        wire: Wire = {}
        valid = (
            type_of(action_body) is str
            and action_body != ""
            and type_of(text) is str
            and len(text) <= 250
            and text != ""
        )
        if columns is not None:
            wire["Columns"] = columns
            valid = valid and type_of(columns) is int and 1 <= columns <= 6
        if rows is not None:
            wire["Rows"] = rows
            valid = valid and type_of(rows) is int and 1 <= rows <= 7
        if bg_color is not None:
            wire["BgColor"] = bg_color
            valid = valid and type_of(bg_color) is str and bg_color != ""
        if silent is not None:
            wire["Silent"] = silent
            valid = valid and type_of(silent) is bool
        if bg_media_type is not None:
            wire["BgMediaType"] = bg_media_type
            valid = valid and type_of(bg_media_type) is str and bg_media_type in {"picture", "gif"}
        if bg_media is not None:
            wire["BgMedia"] = bg_media
            valid = valid and type_of(bg_media) is str and (bg_media in ADDRESS.known or ADDRESS.matches(bg_media))
        if bg_media_scale_type is not None:
            wire["BgMediaScaleType"] = bg_media_scale_type
            valid = valid and type_of(bg_media_scale_type) is str and bg_media_scale_type in {"crop", "fill", "fit"}
        if image_scale_type is not None:
            wire["ImageScaleType"] = image_scale_type
            valid = valid and type_of(image_scale_type) is str and image_scale_type in {"crop", "fill", "fit"}
        if bg_loop is not None:
            wire["BgLoop"] = bg_loop
            valid = valid and type_of(bg_loop) is bool
        wire |= {"ActionType": "open-url"}
        wire["ActionBody"] = action_body
        if image is not None:
            wire["Image"] = image
            valid = valid and type_of(image) is str and image != ""
        wire["Text"] = text
        if text_v_align is not None:
            wire["TextVAlign"] = text_v_align
            valid = valid and type_of(text_v_align) is str and text_v_align in {"top", "middle", "bottom"}
        if text_h_align is not None:
            wire["TextHAlign"] = text_h_align
            valid = valid and type_of(text_h_align) is str and text_h_align in {"left", "center", "right", "middle"}
        if text_paddings is not None:
            wire["TextPaddings"] = plain_list(text_paddings)
            valid = valid and type_of(wire["TextPaddings"]) is ARRAY and len(wire["TextPaddings"]) == 4
            if valid:
                for x in wire["TextPaddings"]:
                    valid = valid and type_of(x) is int and 0 <= x <= 12
        if text_opacity is not None:
            wire["TextOpacity"] = text_opacity
            valid = valid and type_of(text_opacity) is int and 0 <= text_opacity <= 100
        if text_size is not None:
            wire["TextSize"] = text_size
            valid = valid and type_of(text_size) is str and text_size in {"small", "regular", "large", "medium"}
        if open_url_type is not None:
            wire["OpenURLType"] = open_url_type
            valid = valid and type_of(open_url_type) is str and open_url_type in {"internal", "external"}
        if open_url_media_type is not None:
            wire["OpenURLMediaType"] = open_url_media_type
            valid = (
                valid
                and type_of(open_url_media_type) is str
                and open_url_media_type in {"not-media", "video", "gif", "picture", "audio"}
            )
        if text_bg_gradient_color is not None:
            wire["TextBgGradientColor"] = text_bg_gradient_color
            valid = valid and type_of(text_bg_gradient_color) is str and text_bg_gradient_color != ""
        if text_should_fit is not None:
            wire["TextShouldFit"] = text_should_fit
            valid = valid and type_of(text_should_fit) is bool
        if internal_browser is not None:
            wire["InternalBrowser"], checked = part(internal_browser, _INTERNAL_BROWSER__KINDS)
            valid = valid and checked
        if map is not None:
            wire["Map"], checked = part(map, _MAP__KINDS)
            valid = valid and checked
        if frame is not None:
            wire["Frame"], checked = part(frame, _FRAME__KINDS)
            valid = valid and checked
        if media_player is not None:
            wire["MediaPlayer"], checked = part(media_player, _MEDIA_PLAYER__KINDS)
            valid = valid and checked
        valid = valid and (("ActionType" in wire and wire["ActionType"] == "none") or "ActionBody" in wire)
        finished: Part[models.Button] = Part()
        finished._of, finished._given, finished._valid = _BUTTON, wire, _BUTTON if valid else None
        return finished

    @staticmethod
    def location_picker(
        text: str,
        action_body: str,
        *more: Unpack[tuple[()]],
        columns: int | None = None,
        rows: int | None = None,
        bg_color: str | None = None,
        silent: bool | None = None,
        bg_media_type: Literal["picture", "gif"] | None = None,
        bg_media: str | None = None,
        bg_media_scale_type: Literal["crop", "fill", "fit"] | None = None,
        image_scale_type: Literal["crop", "fill", "fit"] | None = None,
        bg_loop: bool | None = None,
        image: str | None = None,
        text_v_align: Literal["top", "middle", "bottom"] | None = None,
        text_h_align: Literal["left", "center", "right", "middle"] | None = None,
        text_paddings: Iterable[int] | None = None,
        text_opacity: int | None = None,
        text_size: Literal["small", "regular", "large", "medium"] | None = None,
        open_url_type: Literal["internal", "external"] | None = None,
        open_url_media_type: Literal["not-media", "video", "gif", "picture", "audio"] | None = None,
        text_bg_gradient_color: str | None = None,
        text_should_fit: bool | None = None,
        internal_browser: Arg[models.InternalBrowser] | None = None,
        map: Arg[models.Map] | None = None,
        frame: Arg[models.Frame] | None = None,
        media_player: Arg[models.MediaPlayer] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.Button]:
        """A button that asks for a place.

        Args:
            text: Caption, as HTML with <b>, <i>, <u>, <br>, <s> and <font>; write &, < and > of
                plain text as entities. At most 250 characters.
            action_body: The text that is sent, or the address that opens. Advised: at most 250
                characters.
            columns: Width in columns. 1 to 6. If absent, the provider assumes 6.
            rows: Height in rows. 1 to 7. If absent, the provider assumes 1.
            bg_color: Colour of the button.
            silent: Whether the chat does not show what the person chose; needs Viber 6.7. If
                absent, the provider assumes False.
            bg_media_type: What BgMedia is. If absent, the provider assumes 'picture'.
            bg_media: Picture or GIF behind the text; at most 500 KB.
            bg_media_scale_type: How the picture behind the text fills the button; from version 6.
            image_scale_type: How the image fills the button; from version 6.
            bg_loop: Whether the GIF plays again and again. If absent, the provider assumes True.
            image: JPEG or PNG above the background; at most 500 KB.
            text_v_align: Where the text is, from top to bottom. If absent, the provider assumes
                'middle'.
            text_h_align: Where the text is, from left to right. If absent, the provider assumes
                'center'.
            text_paddings: Space around the text; top, left, bottom and right on one page, top,
                right, bottom and left on the other. From version 4. If absent, the provider assumes
                [12, 12, 12, 12].
            text_opacity: Opacity of the text in per cent. 0 to 100. If absent, the provider assumes
                100.
            text_size: Size of the text. If absent, the provider assumes 'regular'.
            open_url_type: Whether the page opens in Viber or in the browser of the phone. If
                absent, the provider assumes 'internal'.
            open_url_media_type: What the address leads to. If absent, the provider assumes
                'not-media'.
            text_bg_gradient_color: Colour behind a text at the top or at the bottom.
            text_should_fit: Whether the text becomes smaller to fit, down to 12 points; from
                version 6. If absent, the provider assumes False.
            internal_browser: How a page opens in Viber; from version 3.
            map: The place that a button shows; from version 6.
            frame: The frame of a button; from version 6.
            media_player: The player of a video or audio; from version 6.

        Conditions:
            A button that does something has an ActionBody.
            Advice: Viber's pages require an ActionBody of every button; some are sent without it.
            Advice: A button without Text, BgMedia, Image and BgColor shows nothing.
            Advice: An address begins with https:// or http://.
            Advice: The colour behind the text is for text at the top or at the bottom.
            Advice: The internal browser is for addresses that open in Viber.
            Advice: The player is for a video or audio.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or text is MISSING or action_body is MISSING:
            raise unexpected(Viber, "location_picker", locals())
        wire: Wire = {}
        valid = (
            type_of(action_body) is str
            and action_body != ""
            and type_of(text) is str
            and len(text) <= 250
            and text != ""
        )
        if columns is not None:
            wire["Columns"] = columns
            valid = valid and type_of(columns) is int and 1 <= columns <= 6
        if rows is not None:
            wire["Rows"] = rows
            valid = valid and type_of(rows) is int and 1 <= rows <= 7
        if bg_color is not None:
            wire["BgColor"] = bg_color
            valid = valid and type_of(bg_color) is str and bg_color != ""
        if silent is not None:
            wire["Silent"] = silent
            valid = valid and type_of(silent) is bool
        if bg_media_type is not None:
            wire["BgMediaType"] = bg_media_type
            valid = valid and type_of(bg_media_type) is str and bg_media_type in {"picture", "gif"}
        if bg_media is not None:
            wire["BgMedia"] = bg_media
            valid = valid and type_of(bg_media) is str and (bg_media in ADDRESS.known or ADDRESS.matches(bg_media))
        if bg_media_scale_type is not None:
            wire["BgMediaScaleType"] = bg_media_scale_type
            valid = valid and type_of(bg_media_scale_type) is str and bg_media_scale_type in {"crop", "fill", "fit"}
        if image_scale_type is not None:
            wire["ImageScaleType"] = image_scale_type
            valid = valid and type_of(image_scale_type) is str and image_scale_type in {"crop", "fill", "fit"}
        if bg_loop is not None:
            wire["BgLoop"] = bg_loop
            valid = valid and type_of(bg_loop) is bool
        wire |= {"ActionType": "location-picker"}
        wire["ActionBody"] = action_body
        if image is not None:
            wire["Image"] = image
            valid = valid and type_of(image) is str and image != ""
        wire["Text"] = text
        if text_v_align is not None:
            wire["TextVAlign"] = text_v_align
            valid = valid and type_of(text_v_align) is str and text_v_align in {"top", "middle", "bottom"}
        if text_h_align is not None:
            wire["TextHAlign"] = text_h_align
            valid = valid and type_of(text_h_align) is str and text_h_align in {"left", "center", "right", "middle"}
        if text_paddings is not None:
            wire["TextPaddings"] = plain_list(text_paddings)
            valid = valid and type_of(wire["TextPaddings"]) is ARRAY and len(wire["TextPaddings"]) == 4
            if valid:
                for x in wire["TextPaddings"]:
                    valid = valid and type_of(x) is int and 0 <= x <= 12
        if text_opacity is not None:
            wire["TextOpacity"] = text_opacity
            valid = valid and type_of(text_opacity) is int and 0 <= text_opacity <= 100
        if text_size is not None:
            wire["TextSize"] = text_size
            valid = valid and type_of(text_size) is str and text_size in {"small", "regular", "large", "medium"}
        if open_url_type is not None:
            wire["OpenURLType"] = open_url_type
            valid = valid and type_of(open_url_type) is str and open_url_type in {"internal", "external"}
        if open_url_media_type is not None:
            wire["OpenURLMediaType"] = open_url_media_type
            valid = (
                valid
                and type_of(open_url_media_type) is str
                and open_url_media_type in {"not-media", "video", "gif", "picture", "audio"}
            )
        if text_bg_gradient_color is not None:
            wire["TextBgGradientColor"] = text_bg_gradient_color
            valid = valid and type_of(text_bg_gradient_color) is str and text_bg_gradient_color != ""
        if text_should_fit is not None:
            wire["TextShouldFit"] = text_should_fit
            valid = valid and type_of(text_should_fit) is bool
        if internal_browser is not None:
            wire["InternalBrowser"], checked = part(internal_browser, _INTERNAL_BROWSER__KINDS)
            valid = valid and checked
        if map is not None:
            wire["Map"], checked = part(map, _MAP__KINDS)
            valid = valid and checked
        if frame is not None:
            wire["Frame"], checked = part(frame, _FRAME__KINDS)
            valid = valid and checked
        if media_player is not None:
            wire["MediaPlayer"], checked = part(media_player, _MEDIA_PLAYER__KINDS)
            valid = valid and checked
        valid = valid and (("ActionType" in wire and wire["ActionType"] == "none") or "ActionBody" in wire)
        finished: Part[models.Button] = Part()
        finished._of, finished._given, finished._valid = _BUTTON, wire, _BUTTON if valid else None
        return finished

    @staticmethod
    def share_phone(
        text: str,
        action_body: str,
        *more: Unpack[tuple[()]],
        columns: int | None = None,
        rows: int | None = None,
        bg_color: str | None = None,
        silent: bool | None = None,
        bg_media_type: Literal["picture", "gif"] | None = None,
        bg_media: str | None = None,
        bg_media_scale_type: Literal["crop", "fill", "fit"] | None = None,
        image_scale_type: Literal["crop", "fill", "fit"] | None = None,
        bg_loop: bool | None = None,
        image: str | None = None,
        text_v_align: Literal["top", "middle", "bottom"] | None = None,
        text_h_align: Literal["left", "center", "right", "middle"] | None = None,
        text_paddings: Iterable[int] | None = None,
        text_opacity: int | None = None,
        text_size: Literal["small", "regular", "large", "medium"] | None = None,
        open_url_type: Literal["internal", "external"] | None = None,
        open_url_media_type: Literal["not-media", "video", "gif", "picture", "audio"] | None = None,
        text_bg_gradient_color: str | None = None,
        text_should_fit: bool | None = None,
        internal_browser: Arg[models.InternalBrowser] | None = None,
        map: Arg[models.Map] | None = None,
        frame: Arg[models.Frame] | None = None,
        media_player: Arg[models.MediaPlayer] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.Button]:
        """A button that asks for the person's phone number.

        Args:
            text: Caption, as HTML with <b>, <i>, <u>, <br>, <s> and <font>; write &, < and > of
                plain text as entities. At most 250 characters.
            action_body: The text that is sent, or the address that opens. Advised: at most 250
                characters.
            columns: Width in columns. 1 to 6. If absent, the provider assumes 6.
            rows: Height in rows. 1 to 7. If absent, the provider assumes 1.
            bg_color: Colour of the button.
            silent: Whether the chat does not show what the person chose; needs Viber 6.7. If
                absent, the provider assumes False.
            bg_media_type: What BgMedia is. If absent, the provider assumes 'picture'.
            bg_media: Picture or GIF behind the text; at most 500 KB.
            bg_media_scale_type: How the picture behind the text fills the button; from version 6.
            image_scale_type: How the image fills the button; from version 6.
            bg_loop: Whether the GIF plays again and again. If absent, the provider assumes True.
            image: JPEG or PNG above the background; at most 500 KB.
            text_v_align: Where the text is, from top to bottom. If absent, the provider assumes
                'middle'.
            text_h_align: Where the text is, from left to right. If absent, the provider assumes
                'center'.
            text_paddings: Space around the text; top, left, bottom and right on one page, top,
                right, bottom and left on the other. From version 4. If absent, the provider assumes
                [12, 12, 12, 12].
            text_opacity: Opacity of the text in per cent. 0 to 100. If absent, the provider assumes
                100.
            text_size: Size of the text. If absent, the provider assumes 'regular'.
            open_url_type: Whether the page opens in Viber or in the browser of the phone. If
                absent, the provider assumes 'internal'.
            open_url_media_type: What the address leads to. If absent, the provider assumes
                'not-media'.
            text_bg_gradient_color: Colour behind a text at the top or at the bottom.
            text_should_fit: Whether the text becomes smaller to fit, down to 12 points; from
                version 6. If absent, the provider assumes False.
            internal_browser: How a page opens in Viber; from version 3.
            map: The place that a button shows; from version 6.
            frame: The frame of a button; from version 6.
            media_player: The player of a video or audio; from version 6.

        Conditions:
            A button that does something has an ActionBody.
            Advice: Viber's pages require an ActionBody of every button; some are sent without it.
            Advice: A button without Text, BgMedia, Image and BgColor shows nothing.
            Advice: An address begins with https:// or http://.
            Advice: The colour behind the text is for text at the top or at the bottom.
            Advice: The internal browser is for addresses that open in Viber.
            Advice: The player is for a video or audio.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or text is MISSING or action_body is MISSING:
            raise unexpected(Viber, "share_phone", locals())
        wire: Wire = {}
        valid = (
            type_of(action_body) is str
            and action_body != ""
            and type_of(text) is str
            and len(text) <= 250
            and text != ""
        )
        if columns is not None:
            wire["Columns"] = columns
            valid = valid and type_of(columns) is int and 1 <= columns <= 6
        if rows is not None:
            wire["Rows"] = rows
            valid = valid and type_of(rows) is int and 1 <= rows <= 7
        if bg_color is not None:
            wire["BgColor"] = bg_color
            valid = valid and type_of(bg_color) is str and bg_color != ""
        if silent is not None:
            wire["Silent"] = silent
            valid = valid and type_of(silent) is bool
        if bg_media_type is not None:
            wire["BgMediaType"] = bg_media_type
            valid = valid and type_of(bg_media_type) is str and bg_media_type in {"picture", "gif"}
        if bg_media is not None:
            wire["BgMedia"] = bg_media
            valid = valid and type_of(bg_media) is str and (bg_media in ADDRESS.known or ADDRESS.matches(bg_media))
        if bg_media_scale_type is not None:
            wire["BgMediaScaleType"] = bg_media_scale_type
            valid = valid and type_of(bg_media_scale_type) is str and bg_media_scale_type in {"crop", "fill", "fit"}
        if image_scale_type is not None:
            wire["ImageScaleType"] = image_scale_type
            valid = valid and type_of(image_scale_type) is str and image_scale_type in {"crop", "fill", "fit"}
        if bg_loop is not None:
            wire["BgLoop"] = bg_loop
            valid = valid and type_of(bg_loop) is bool
        wire |= {"ActionType": "share-phone"}
        wire["ActionBody"] = action_body
        if image is not None:
            wire["Image"] = image
            valid = valid and type_of(image) is str and image != ""
        wire["Text"] = text
        if text_v_align is not None:
            wire["TextVAlign"] = text_v_align
            valid = valid and type_of(text_v_align) is str and text_v_align in {"top", "middle", "bottom"}
        if text_h_align is not None:
            wire["TextHAlign"] = text_h_align
            valid = valid and type_of(text_h_align) is str and text_h_align in {"left", "center", "right", "middle"}
        if text_paddings is not None:
            wire["TextPaddings"] = plain_list(text_paddings)
            valid = valid and type_of(wire["TextPaddings"]) is ARRAY and len(wire["TextPaddings"]) == 4
            if valid:
                for x in wire["TextPaddings"]:
                    valid = valid and type_of(x) is int and 0 <= x <= 12
        if text_opacity is not None:
            wire["TextOpacity"] = text_opacity
            valid = valid and type_of(text_opacity) is int and 0 <= text_opacity <= 100
        if text_size is not None:
            wire["TextSize"] = text_size
            valid = valid and type_of(text_size) is str and text_size in {"small", "regular", "large", "medium"}
        if open_url_type is not None:
            wire["OpenURLType"] = open_url_type
            valid = valid and type_of(open_url_type) is str and open_url_type in {"internal", "external"}
        if open_url_media_type is not None:
            wire["OpenURLMediaType"] = open_url_media_type
            valid = (
                valid
                and type_of(open_url_media_type) is str
                and open_url_media_type in {"not-media", "video", "gif", "picture", "audio"}
            )
        if text_bg_gradient_color is not None:
            wire["TextBgGradientColor"] = text_bg_gradient_color
            valid = valid and type_of(text_bg_gradient_color) is str and text_bg_gradient_color != ""
        if text_should_fit is not None:
            wire["TextShouldFit"] = text_should_fit
            valid = valid and type_of(text_should_fit) is bool
        if internal_browser is not None:
            wire["InternalBrowser"], checked = part(internal_browser, _INTERNAL_BROWSER__KINDS)
            valid = valid and checked
        if map is not None:
            wire["Map"], checked = part(map, _MAP__KINDS)
            valid = valid and checked
        if frame is not None:
            wire["Frame"], checked = part(frame, _FRAME__KINDS)
            valid = valid and checked
        if media_player is not None:
            wire["MediaPlayer"], checked = part(media_player, _MEDIA_PLAYER__KINDS)
            valid = valid and checked
        valid = valid and (("ActionType" in wire and wire["ActionType"] == "none") or "ActionBody" in wire)
        finished: Part[models.Button] = Part()
        finished._of, finished._given, finished._valid = _BUTTON, wire, _BUTTON if valid else None
        return finished

    @staticmethod
    def no_action(
        text: str,
        action_body: str | None = None,
        *more: Unpack[tuple[()]],
        columns: int | None = None,
        rows: int | None = None,
        bg_color: str | None = None,
        silent: bool | None = None,
        bg_media_type: Literal["picture", "gif"] | None = None,
        bg_media: str | None = None,
        bg_media_scale_type: Literal["crop", "fill", "fit"] | None = None,
        image_scale_type: Literal["crop", "fill", "fit"] | None = None,
        bg_loop: bool | None = None,
        image: str | None = None,
        text_v_align: Literal["top", "middle", "bottom"] | None = None,
        text_h_align: Literal["left", "center", "right", "middle"] | None = None,
        text_paddings: Iterable[int] | None = None,
        text_opacity: int | None = None,
        text_size: Literal["small", "regular", "large", "medium"] | None = None,
        open_url_type: Literal["internal", "external"] | None = None,
        open_url_media_type: Literal["not-media", "video", "gif", "picture", "audio"] | None = None,
        text_bg_gradient_color: str | None = None,
        text_should_fit: bool | None = None,
        internal_browser: Arg[models.InternalBrowser] | None = None,
        map: Arg[models.Map] | None = None,
        frame: Arg[models.Frame] | None = None,
        media_player: Arg[models.MediaPlayer] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.Button]:
        """A button that does nothing.

        Args:
            text: Caption, as HTML with <b>, <i>, <u>, <br>, <s> and <font>; write &, < and > of
                plain text as entities. At most 250 characters.
            action_body: The text that is sent, or the address that opens. Advised: at most 250
                characters.
            columns: Width in columns. 1 to 6. If absent, the provider assumes 6.
            rows: Height in rows. 1 to 7. If absent, the provider assumes 1.
            bg_color: Colour of the button.
            silent: Whether the chat does not show what the person chose; needs Viber 6.7. If
                absent, the provider assumes False.
            bg_media_type: What BgMedia is. If absent, the provider assumes 'picture'.
            bg_media: Picture or GIF behind the text; at most 500 KB.
            bg_media_scale_type: How the picture behind the text fills the button; from version 6.
            image_scale_type: How the image fills the button; from version 6.
            bg_loop: Whether the GIF plays again and again. If absent, the provider assumes True.
            image: JPEG or PNG above the background; at most 500 KB.
            text_v_align: Where the text is, from top to bottom. If absent, the provider assumes
                'middle'.
            text_h_align: Where the text is, from left to right. If absent, the provider assumes
                'center'.
            text_paddings: Space around the text; top, left, bottom and right on one page, top,
                right, bottom and left on the other. From version 4. If absent, the provider assumes
                [12, 12, 12, 12].
            text_opacity: Opacity of the text in per cent. 0 to 100. If absent, the provider assumes
                100.
            text_size: Size of the text. If absent, the provider assumes 'regular'.
            open_url_type: Whether the page opens in Viber or in the browser of the phone. If
                absent, the provider assumes 'internal'.
            open_url_media_type: What the address leads to. If absent, the provider assumes
                'not-media'.
            text_bg_gradient_color: Colour behind a text at the top or at the bottom.
            text_should_fit: Whether the text becomes smaller to fit, down to 12 points; from
                version 6. If absent, the provider assumes False.
            internal_browser: How a page opens in Viber; from version 3.
            map: The place that a button shows; from version 6.
            frame: The frame of a button; from version 6.
            media_player: The player of a video or audio; from version 6.

        Conditions:
            A button that does something has an ActionBody.
            Advice: Viber's pages require an ActionBody of every button; some are sent without it.
            Advice: A button without Text, BgMedia, Image and BgColor shows nothing.
            Advice: An address begins with https:// or http://.
            Advice: The colour behind the text is for text at the top or at the bottom.
            Advice: The internal browser is for addresses that open in Viber.
            Advice: The player is for a video or audio.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or text is MISSING:
            raise unexpected(Viber, "no_action", locals())
        wire: Wire = {}
        valid = type_of(text) is str and len(text) <= 250 and text != ""
        if columns is not None:
            wire["Columns"] = columns
            valid = valid and type_of(columns) is int and 1 <= columns <= 6
        if rows is not None:
            wire["Rows"] = rows
            valid = valid and type_of(rows) is int and 1 <= rows <= 7
        if bg_color is not None:
            wire["BgColor"] = bg_color
            valid = valid and type_of(bg_color) is str and bg_color != ""
        if silent is not None:
            wire["Silent"] = silent
            valid = valid and type_of(silent) is bool
        if bg_media_type is not None:
            wire["BgMediaType"] = bg_media_type
            valid = valid and type_of(bg_media_type) is str and bg_media_type in {"picture", "gif"}
        if bg_media is not None:
            wire["BgMedia"] = bg_media
            valid = valid and type_of(bg_media) is str and (bg_media in ADDRESS.known or ADDRESS.matches(bg_media))
        if bg_media_scale_type is not None:
            wire["BgMediaScaleType"] = bg_media_scale_type
            valid = valid and type_of(bg_media_scale_type) is str and bg_media_scale_type in {"crop", "fill", "fit"}
        if image_scale_type is not None:
            wire["ImageScaleType"] = image_scale_type
            valid = valid and type_of(image_scale_type) is str and image_scale_type in {"crop", "fill", "fit"}
        if bg_loop is not None:
            wire["BgLoop"] = bg_loop
            valid = valid and type_of(bg_loop) is bool
        wire |= {"ActionType": "none"}
        if action_body is not None:
            wire["ActionBody"] = action_body
            valid = valid and type_of(action_body) is str and action_body != ""
        if image is not None:
            wire["Image"] = image
            valid = valid and type_of(image) is str and image != ""
        wire["Text"] = text
        if text_v_align is not None:
            wire["TextVAlign"] = text_v_align
            valid = valid and type_of(text_v_align) is str and text_v_align in {"top", "middle", "bottom"}
        if text_h_align is not None:
            wire["TextHAlign"] = text_h_align
            valid = valid and type_of(text_h_align) is str and text_h_align in {"left", "center", "right", "middle"}
        if text_paddings is not None:
            wire["TextPaddings"] = plain_list(text_paddings)
            valid = valid and type_of(wire["TextPaddings"]) is ARRAY and len(wire["TextPaddings"]) == 4
            if valid:
                for x in wire["TextPaddings"]:
                    valid = valid and type_of(x) is int and 0 <= x <= 12
        if text_opacity is not None:
            wire["TextOpacity"] = text_opacity
            valid = valid and type_of(text_opacity) is int and 0 <= text_opacity <= 100
        if text_size is not None:
            wire["TextSize"] = text_size
            valid = valid and type_of(text_size) is str and text_size in {"small", "regular", "large", "medium"}
        if open_url_type is not None:
            wire["OpenURLType"] = open_url_type
            valid = valid and type_of(open_url_type) is str and open_url_type in {"internal", "external"}
        if open_url_media_type is not None:
            wire["OpenURLMediaType"] = open_url_media_type
            valid = (
                valid
                and type_of(open_url_media_type) is str
                and open_url_media_type in {"not-media", "video", "gif", "picture", "audio"}
            )
        if text_bg_gradient_color is not None:
            wire["TextBgGradientColor"] = text_bg_gradient_color
            valid = valid and type_of(text_bg_gradient_color) is str and text_bg_gradient_color != ""
        if text_should_fit is not None:
            wire["TextShouldFit"] = text_should_fit
            valid = valid and type_of(text_should_fit) is bool
        if internal_browser is not None:
            wire["InternalBrowser"], checked = part(internal_browser, _INTERNAL_BROWSER__KINDS)
            valid = valid and checked
        if map is not None:
            wire["Map"], checked = part(map, _MAP__KINDS)
            valid = valid and checked
        if frame is not None:
            wire["Frame"], checked = part(frame, _FRAME__KINDS)
            valid = valid and checked
        if media_player is not None:
            wire["MediaPlayer"], checked = part(media_player, _MEDIA_PLAYER__KINDS)
            valid = valid and checked
        valid = valid and (("ActionType" in wire and wire["ActionType"] == "none") or "ActionBody" in wire)
        finished: Part[models.Button] = Part()
        finished._of, finished._given, finished._valid = _BUTTON, wire, _BUTTON if valid else None
        return finished

    @staticmethod
    def button(
        action_body: str,
        *more: Unpack[tuple[()]],
        columns: int | None = None,
        rows: int | None = None,
        bg_color: str | None = None,
        silent: bool | None = None,
        bg_media_type: Literal["picture", "gif"] | None = None,
        bg_media: str | None = None,
        bg_media_scale_type: Literal["crop", "fill", "fit"] | None = None,
        image_scale_type: Literal["crop", "fill", "fit"] | None = None,
        bg_loop: bool | None = None,
        action_type: Literal["reply", "open-url", "location-picker", "share-phone", "none", "buy", "open-map"]
        | None = None,
        image: str | None = None,
        text: str | None = None,
        text_v_align: Literal["top", "middle", "bottom"] | None = None,
        text_h_align: Literal["left", "center", "right", "middle"] | None = None,
        text_paddings: Iterable[int] | None = None,
        text_opacity: int | None = None,
        text_size: Literal["small", "regular", "large", "medium"] | None = None,
        open_url_type: Literal["internal", "external"] | None = None,
        open_url_media_type: Literal["not-media", "video", "gif", "picture", "audio"] | None = None,
        text_bg_gradient_color: str | None = None,
        text_should_fit: bool | None = None,
        internal_browser: Arg[models.InternalBrowser] | None = None,
        map: Arg[models.Map] | None = None,
        frame: Arg[models.Frame] | None = None,
        media_player: Arg[models.MediaPlayer] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.Button]:
        """A button of any kind, such as one with an image and no text.

        Args:
            action_body: The text that is sent, or the address that opens. Advised: at most 250
                characters.
            columns: Width in columns. 1 to 6. If absent, the provider assumes 6.
            rows: Height in rows. 1 to 7. If absent, the provider assumes 1.
            bg_color: Colour of the button.
            silent: Whether the chat does not show what the person chose; needs Viber 6.7. If
                absent, the provider assumes False.
            bg_media_type: What BgMedia is. If absent, the provider assumes 'picture'.
            bg_media: Picture or GIF behind the text; at most 500 KB.
            bg_media_scale_type: How the picture behind the text fills the button; from version 6.
            image_scale_type: How the image fills the button; from version 6.
            bg_loop: Whether the GIF plays again and again. If absent, the provider assumes True.
            action_type: What the button does; those that ask for a place or a phone number need
                version 3. If absent, the provider assumes 'reply'.
            image: JPEG or PNG above the background; at most 500 KB.
            text: Caption, as HTML with <b>, <i>, <u>, <br>, <s> and <font>; write &, < and > of
                plain text as entities. At most 250 characters.
            text_v_align: Where the text is, from top to bottom. If absent, the provider assumes
                'middle'.
            text_h_align: Where the text is, from left to right. If absent, the provider assumes
                'center'.
            text_paddings: Space around the text; top, left, bottom and right on one page, top,
                right, bottom and left on the other. From version 4. If absent, the provider assumes
                [12, 12, 12, 12].
            text_opacity: Opacity of the text in per cent. 0 to 100. If absent, the provider assumes
                100.
            text_size: Size of the text. If absent, the provider assumes 'regular'.
            open_url_type: Whether the page opens in Viber or in the browser of the phone. If
                absent, the provider assumes 'internal'.
            open_url_media_type: What the address leads to. If absent, the provider assumes
                'not-media'.
            text_bg_gradient_color: Colour behind a text at the top or at the bottom.
            text_should_fit: Whether the text becomes smaller to fit, down to 12 points; from
                version 6. If absent, the provider assumes False.
            internal_browser: How a page opens in Viber; from version 3.
            map: The place that a button shows; from version 6.
            frame: The frame of a button; from version 6.
            media_player: The player of a video or audio; from version 6.

        Conditions:
            A button that does something has an ActionBody.
            Advice: Viber's pages require an ActionBody of every button; some are sent without it.
            Advice: A button without Text, BgMedia, Image and BgColor shows nothing.
            Advice: An address begins with https:// or http://.
            Advice: The colour behind the text is for text at the top or at the bottom.
            Advice: The internal browser is for addresses that open in Viber.
            Advice: The player is for a video or audio.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or action_body is MISSING:
            raise unexpected(Viber, "button", locals())
        wire: Wire = {}
        valid = type_of(action_body) is str and action_body != ""
        if columns is not None:
            wire["Columns"] = columns
            valid = valid and type_of(columns) is int and 1 <= columns <= 6
        if rows is not None:
            wire["Rows"] = rows
            valid = valid and type_of(rows) is int and 1 <= rows <= 7
        if bg_color is not None:
            wire["BgColor"] = bg_color
            valid = valid and type_of(bg_color) is str and bg_color != ""
        if silent is not None:
            wire["Silent"] = silent
            valid = valid and type_of(silent) is bool
        if bg_media_type is not None:
            wire["BgMediaType"] = bg_media_type
            valid = valid and type_of(bg_media_type) is str and bg_media_type in {"picture", "gif"}
        if bg_media is not None:
            wire["BgMedia"] = bg_media
            valid = valid and type_of(bg_media) is str and (bg_media in ADDRESS.known or ADDRESS.matches(bg_media))
        if bg_media_scale_type is not None:
            wire["BgMediaScaleType"] = bg_media_scale_type
            valid = valid and type_of(bg_media_scale_type) is str and bg_media_scale_type in {"crop", "fill", "fit"}
        if image_scale_type is not None:
            wire["ImageScaleType"] = image_scale_type
            valid = valid and type_of(image_scale_type) is str and image_scale_type in {"crop", "fill", "fit"}
        if bg_loop is not None:
            wire["BgLoop"] = bg_loop
            valid = valid and type_of(bg_loop) is bool
        if action_type is not None:
            wire["ActionType"] = action_type
            valid = (
                valid
                and type_of(action_type) is str
                and action_type in {"reply", "open-url", "location-picker", "share-phone", "none", "buy", "open-map"}
            )
        wire["ActionBody"] = action_body
        if image is not None:
            wire["Image"] = image
            valid = valid and type_of(image) is str and image != ""
        if text is not None:
            wire["Text"] = text
            valid = valid and type_of(text) is str and len(text) <= 250 and text != ""
        if text_v_align is not None:
            wire["TextVAlign"] = text_v_align
            valid = valid and type_of(text_v_align) is str and text_v_align in {"top", "middle", "bottom"}
        if text_h_align is not None:
            wire["TextHAlign"] = text_h_align
            valid = valid and type_of(text_h_align) is str and text_h_align in {"left", "center", "right", "middle"}
        if text_paddings is not None:
            wire["TextPaddings"] = plain_list(text_paddings)
            valid = valid and type_of(wire["TextPaddings"]) is ARRAY and len(wire["TextPaddings"]) == 4
            if valid:
                for x in wire["TextPaddings"]:
                    valid = valid and type_of(x) is int and 0 <= x <= 12
        if text_opacity is not None:
            wire["TextOpacity"] = text_opacity
            valid = valid and type_of(text_opacity) is int and 0 <= text_opacity <= 100
        if text_size is not None:
            wire["TextSize"] = text_size
            valid = valid and type_of(text_size) is str and text_size in {"small", "regular", "large", "medium"}
        if open_url_type is not None:
            wire["OpenURLType"] = open_url_type
            valid = valid and type_of(open_url_type) is str and open_url_type in {"internal", "external"}
        if open_url_media_type is not None:
            wire["OpenURLMediaType"] = open_url_media_type
            valid = (
                valid
                and type_of(open_url_media_type) is str
                and open_url_media_type in {"not-media", "video", "gif", "picture", "audio"}
            )
        if text_bg_gradient_color is not None:
            wire["TextBgGradientColor"] = text_bg_gradient_color
            valid = valid and type_of(text_bg_gradient_color) is str and text_bg_gradient_color != ""
        if text_should_fit is not None:
            wire["TextShouldFit"] = text_should_fit
            valid = valid and type_of(text_should_fit) is bool
        if internal_browser is not None:
            wire["InternalBrowser"], checked = part(internal_browser, _INTERNAL_BROWSER__KINDS)
            valid = valid and checked
        if map is not None:
            wire["Map"], checked = part(map, _MAP__KINDS)
            valid = valid and checked
        if frame is not None:
            wire["Frame"], checked = part(frame, _FRAME__KINDS)
            valid = valid and checked
        if media_player is not None:
            wire["MediaPlayer"], checked = part(media_player, _MEDIA_PLAYER__KINDS)
            valid = valid and checked
        valid = valid and (("ActionType" in wire and wire["ActionType"] == "none") or "ActionBody" in wire)
        finished: Part[models.Button] = Part()
        finished._of, finished._given, finished._valid = _BUTTON, wire, _BUTTON if valid else None
        return finished

    @staticmethod
    def internal_browser(
        *more: Unpack[tuple[()]],
        action_button: Literal["forward", "send", "open-externally", "send-to-bot", "none"] | None = None,
        action_predefined_url: str | None = None,
        title_type: Literal["default", "domain"] | None = None,
        custom_title: str | None = None,
        mode: Literal["fullscreen", "fullscreen-portrait", "fullscreen-landscape", "partial-size"] | None = None,
        footer_type: Literal["default", "hidden"] | None = None,
        action_reply_data: str | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.InternalBrowser]:
        """How a page opens in Viber; from version 3.

        Args:
            action_button: The button above the page; send-to-bot needs version 6. If absent, the
                provider assumes 'forward'.
            action_predefined_url: What forward and send send in place of the address. Not empty.
            title_type: Whether the title is that of the page or its domain. If absent, the provider
                assumes 'default'.
            custom_title: A title of your own. At most 15 characters.
            mode: Size and orientation of the page. If absent, the provider assumes 'fullscreen'.
            footer_type: Whether there is a bar below the page. If absent, the provider assumes
                'default'.
            action_reply_data: What send-to-bot sends; from version 6.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more:
            raise unexpected(Viber, "internal_browser", locals())
        wire: Wire = {}
        valid = True
        if action_button is not None:
            wire["ActionButton"] = action_button
            valid = (
                valid
                and type_of(action_button) is str
                and action_button in {"forward", "send", "open-externally", "send-to-bot", "none"}
            )
        if action_predefined_url is not None:
            wire["ActionPredefinedURL"] = action_predefined_url
            valid = valid and type_of(action_predefined_url) is str and action_predefined_url != ""
        if title_type is not None:
            wire["TitleType"] = title_type
            valid = valid and type_of(title_type) is str and title_type in {"default", "domain"}
        if custom_title is not None:
            wire["CustomTitle"] = custom_title
            valid = valid and type_of(custom_title) is str and len(custom_title) <= 15
        if mode is not None:
            wire["Mode"] = mode
            valid = (
                valid
                and type_of(mode) is str
                and mode in {"fullscreen", "fullscreen-portrait", "fullscreen-landscape", "partial-size"}
            )
        if footer_type is not None:
            wire["FooterType"] = footer_type
            valid = valid and type_of(footer_type) is str and footer_type in {"default", "hidden"}
        if action_reply_data is not None:
            wire["ActionReplyData"] = action_reply_data
            valid = valid and type_of(action_reply_data) is str and action_reply_data != ""
        finished: Part[models.InternalBrowser] = Part()
        finished._of, finished._given, finished._valid = _INTERNAL_BROWSER, wire, _INTERNAL_BROWSER if valid else None
        return finished

    @staticmethod
    def map(
        *more: Unpack[tuple[()]],
        latitude: float | decimal.Decimal | None = None,
        longitude: float | decimal.Decimal | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.Map]:
        """The place that a button shows; from version 6.

        Args:
            latitude: Latitude in degrees.
            longitude: Longitude in degrees.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more:
            raise unexpected(Viber, "map", locals())
        wire: Wire = {}
        valid = True
        if latitude is not None:
            wire["Latitude"] = latitude
            valid = valid and (type_of(latitude) is int or (type_of(latitude) is float and latitude - latitude == 0))
        if longitude is not None:
            wire["Longitude"] = longitude
            valid = valid and (
                type_of(longitude) is int or (type_of(longitude) is float and longitude - longitude == 0)
            )
        finished: Part[models.Map] = Part()
        finished._of, finished._given, finished._valid = _MAP, wire, _MAP if valid else None
        return finished

    @staticmethod
    def frame(
        *more: Unpack[tuple[()]],
        border_width: int | None = None,
        border_color: str | None = None,
        corner_radius: int | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.Frame]:
        """The frame of a button; from version 6.

        Args:
            border_width: Width of the line. 0 to 10. If absent, the provider assumes 1.
            border_color: Colour of the line. If absent, the provider assumes '#000000'.
            corner_radius: Radius of the corners. 0 to 10. If absent, the provider assumes 0.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more:
            raise unexpected(Viber, "frame", locals())
        wire: Wire = {}
        valid = True
        if border_width is not None:
            wire["BorderWidth"] = border_width
            valid = valid and type_of(border_width) is int and 0 <= border_width <= 10
        if border_color is not None:
            wire["BorderColor"] = border_color
            valid = valid and type_of(border_color) is str
        if corner_radius is not None:
            wire["CornerRadius"] = corner_radius
            valid = valid and type_of(corner_radius) is int and 0 <= corner_radius <= 10
        finished: Part[models.Frame] = Part()
        finished._of, finished._given, finished._valid = _FRAME, wire, _FRAME if valid else None
        return finished

    @staticmethod
    def media_player(
        *more: Unpack[tuple[()]],
        title: str | None = None,
        subtitle: str | None = None,
        thumbnail_url: str | None = None,
        loop: bool | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.MediaPlayer]:
        """The player of a video or audio; from version 6.

        Args:
            title: Title.
            subtitle: Second line.
            thumbnail_url: Address of a small picture.
            loop: Whether it plays again and again. If absent, the provider assumes False.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more:
            raise unexpected(Viber, "media_player", locals())
        wire: Wire = {}
        valid = True
        if title is not None:
            wire["Title"] = title
            valid = valid and type_of(title) is str
        if subtitle is not None:
            wire["Subtitle"] = subtitle
            valid = valid and type_of(subtitle) is str
        if thumbnail_url is not None:
            wire["ThumbnailURL"] = thumbnail_url
            valid = (
                valid
                and type_of(thumbnail_url) is str
                and (thumbnail_url in ADDRESS.known or ADDRESS.matches(thumbnail_url))
            )
        if loop is not None:
            wire["Loop"] = loop
            valid = valid and type_of(loop) is bool
        finished: Part[models.MediaPlayer] = Part()
        finished._of, finished._given, finished._valid = _MEDIA_PLAYER, wire, _MEDIA_PLAYER if valid else None
        return finished

    class Broadcast:
        """Parts that go into Broadcast messages."""

        @staticmethod
        def text(
            text: str,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            to: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> TextBroadcastBuilder:
            """A text for many subscribers.

            Args:
                text: The text. 1 to 7000 characters.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.
                to: Ids of the subscribers, up to 300. Not empty.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or text is MISSING or sender is MISSING:
                raise unexpected(Viber.Broadcast, "text", locals())
            values: Wire = {"sender": sender, "text": text}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(text) is str
                and text != ""
                and len(text) <= 7000
            )
            builder = TextBroadcastBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            if to is not None:
                builder = builder.broadcast_list(to)
            return builder

        @staticmethod
        def picture(
            media: str,
            text: str | None = None,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            thumbnail: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            to: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> PictureBroadcastBuilder:
            """A picture with a text for many subscribers.

            Args:
                media: Address of a JPEG, PNG or plain GIF file, which its path ends in; at most 1
                    MB for iOS, 3 MB for Android. For example, 'https://example.com/mugs.jpg'.
                text: Text below the picture. Viber's pages require it, but it may be empty, and
                    Viber's own libraries leave it out. At most 768 characters.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                thumbnail: Address of a small picture; at most 100 KB, best 400 x 400 pixels.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.
                to: Ids of the subscribers, up to 300. Not empty.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or media is MISSING or sender is MISSING:
                raise unexpected(Viber.Broadcast, "picture", locals())
            values: Wire = {"sender": sender, "media": media}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(media) is str
                and (media in MEDIA.known or MEDIA.matches(media))
            )
            if text is not None:
                values["text"] = text
                valid = valid and type_of(text) is str and len(text) <= 768
            builder = PictureBroadcastBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if thumbnail is not None:
                builder = builder.thumbnail(thumbnail)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            if to is not None:
                builder = builder.broadcast_list(to)
            return builder

        @staticmethod
        def video(
            media: str,
            *more: Unpack[tuple[()]],
            sender: str,
            size: int,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            thumbnail: str | None = None,
            duration: int | None = None,
            text: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            to: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> VideoBroadcastBuilder:
            """A video for many subscribers.

            Args:
                media: Address of an MP4 file with H.264, which ends in .mp4. For example,
                    'https://example.com/mugs.mp4'.
                sender: Name that the person sees. 1 to 28 characters.
                size: Size of the file in bytes, up to 26 MB. At most 27262976.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                thumbnail: Address of a small JPEG; at most 100 KB, best 400 x 400 pixels.
                duration: Length in seconds. At most 180.
                text: Text that Viber's own libraries send; its pages do not have it.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.
                to: Ids of the subscribers, up to 300. Not empty.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or media is MISSING or sender is MISSING or size is MISSING:
                raise unexpected(Viber.Broadcast, "video", locals())
            values: Wire = {"sender": sender, "media": media, "size": size}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(media) is str
                and (media in MEDIA_2.known or MEDIA_2.matches(media))
                and type_of(size) is int
                and size <= 27262976
            )
            builder = VideoBroadcastBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if thumbnail is not None:
                builder = builder.thumbnail(thumbnail)
            if duration is not None:
                builder = builder.duration(duration)
            if text is not None:
                builder = builder.text(text)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            if to is not None:
                builder = builder.broadcast_list(to)
            return builder

        @staticmethod
        def file(
            media: str,
            file_name: str,
            *more: Unpack[tuple[()]],
            sender: str,
            size: int,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            to: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> FileBroadcastBuilder:
            """A file of any other type for many subscribers.

            Args:
                media: Address of the file, which ends in its extension. For example,
                    'https://example.com/invoice-1042.pdf'.
                file_name: Name of the file with its extension. 1 to 256 characters.
                sender: Name that the person sees. 1 to 28 characters.
                size: Size of the file in bytes, up to 50 MB. At most 52428800.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.
                to: Ids of the subscribers, up to 300. Not empty.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or media is MISSING or file_name is MISSING or sender is MISSING or size is MISSING:
                raise unexpected(Viber.Broadcast, "file", locals())
            values: Wire = {"sender": sender, "media": media, "size": size, "file_name": file_name}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(media) is str
                and (media in MEDIA_3.known or MEDIA_3.matches(media))
                and media not in MEDIA_4.known
                and not MEDIA_4.matches(media)
                and type_of(size) is int
                and size <= 52428800
                and type_of(file_name) is str
                and file_name != ""
                and len(file_name) <= 256
                and file_name not in MEDIA_4.known
                and not MEDIA_4.matches(file_name)
            )
            builder = FileBroadcastBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            if to is not None:
                builder = builder.broadcast_list(to)
            return builder

        @staticmethod
        def contact(
            contact_name: str,
            phone_number: str,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            contact_avatar: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            to: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> ContactBroadcastBuilder:
            """A person's name and phone number for many subscribers.

            Args:
                contact_name: Name of the person. 1 to 28 characters.
                phone_number: Phone number with its country code, in digits. At most 18 characters.
                    For example, '+380500000001'.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                contact_avatar: Picture of the person; only Viber's own libraries have it.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.
                to: Ids of the subscribers, up to 300. Not empty.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or contact_name is MISSING or phone_number is MISSING or sender is MISSING:
                raise unexpected(Viber.Broadcast, "contact", locals())
            values: Wire = {"sender": sender, "contact_name": contact_name, "phone_number": phone_number}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(contact_name) is str
                and contact_name != ""
                and len(contact_name) <= 28
                and type_of(phone_number) is str
                and len(phone_number) <= 18
                and (phone_number in PHONE_NUMBER.known or PHONE_NUMBER.matches(phone_number))
            )
            builder = ContactBroadcastBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if contact_avatar is not None:
                builder = builder.contact_avatar(contact_avatar)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            if to is not None:
                builder = builder.broadcast_list(to)
            return builder

        @staticmethod
        def location(
            *more: Unpack[tuple[()]],
            sender: str,
            lat: float | decimal.Decimal,
            lon: float | decimal.Decimal,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            to: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> LocationBroadcastBuilder:
            """A place on the map for many subscribers.

            Args:
                sender: Name that the person sees. 1 to 28 characters.
                lat: Latitude in degrees. -90 to 90.
                lon: Longitude in degrees. -180 to 180.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.
                to: Ids of the subscribers, up to 300. Not empty.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or sender is MISSING or lat is MISSING or lon is MISSING:
                raise unexpected(Viber.Broadcast, "location", locals())
            values: Wire = {"sender": sender, "lat": lat, "lon": lon}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and (type_of(lat) is int or (type_of(lat) is float and lat - lat == 0))
                and -90 <= lat <= 90
                and (type_of(lon) is int or (type_of(lon) is float and lon - lon == 0))
                and -180 <= lon <= 180
            )
            builder = LocationBroadcastBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            if to is not None:
                builder = builder.broadcast_list(to)
            return builder

        @staticmethod
        def url(
            media: str,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            to: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> UrlBroadcastBuilder:
            """A link, or an animated GIF, for many subscribers.

            Args:
                media: The address. 1 to 2000 characters.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.
                to: Ids of the subscribers, up to 300. Not empty.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or media is MISSING or sender is MISSING:
                raise unexpected(Viber.Broadcast, "url", locals())
            values: Wire = {"sender": sender, "media": media}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(media) is str
                and media != ""
                and len(media) <= 2000
            )
            builder = UrlBroadcastBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            if to is not None:
                builder = builder.broadcast_list(to)
            return builder

        @staticmethod
        def sticker(
            sticker_id: int,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            to: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> StickerBroadcastBuilder:
            """A sticker of Viber for many subscribers.

            Args:
                sticker_id: Id of a sticker from Viber's list.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.
                to: Ids of the subscribers, up to 300. Not empty.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or sticker_id is MISSING or sender is MISSING:
                raise unexpected(Viber.Broadcast, "sticker", locals())
            values: Wire = {"sender": sender, "sticker_id": sticker_id}
            valid = type_of(sender) is str and sender != "" and len(sender) <= 28 and type_of(sticker_id) is int
            builder = StickerBroadcastBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            if to is not None:
                builder = builder.broadcast_list(to)
            return builder

        @staticmethod
        def rich_media(
            buttons: Iterable[Arg[models.Button] | None] | None = None,
            *more: Unpack[tuple[()]],
            sender: str,
            columns: int,
            rows: int,
            bg_color: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            height_scale: int | None = None,
            default_height: bool | None = None,
            favorites_metadata: models.FavoritesMetadata | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            to: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> RichMediaBroadcastBuilder:
            """A carousel of cards for many subscribers.

            Args:
                buttons: The buttons of all cards, from left to right and from top to bottom. Not
                    empty.
                sender: Name that the person sees. 1 to 28 characters.
                columns: Columns of a card. 1 to 6. If absent, the provider assumes 6.
                rows: Rows of a card. 1 to 7. If absent, the provider assumes 7.
                bg_color: Colour behind the buttons.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                height_scale: Height in per cent of the usual one; from version 3. 20 to 100. If
                    absent, the provider assumes 100.
                default_height: Seen in samples of Viber's own library; a field of keyboards.
                favorites_metadata: How the content is kept as a favourite; from version 6. Its
                    fields are not documented well enough.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.
                to: Ids of the subscribers, up to 300. Not empty.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                A button is at most as wide as its card.
                A button is at most as wide as its card.
                A button is at most as wide as its card.
                A button is at most as wide as its card.
                A button is at most as wide as its card.
                There are at most as many buttons as 6 cards have cells.
                Advice: There are at most 6 cards; a new one begins where the last one is full.
                Advice: Viber's pages require the Type, which samples of its own library leave out.
                Advice: The pages disagree whether columns, rows and colour of the cards have
                    defaults.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or sender is MISSING or columns is MISSING or rows is MISSING or bg_color is MISSING:
                raise unexpected(Viber.Broadcast, "rich_media", locals())
            values: Wire = {"sender": sender, "columns": columns, "rows": rows, "bg_color": bg_color}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(columns) is int
                and 1 <= columns <= 6
                and type_of(rows) is int
                and 1 <= rows <= 7
                and type_of(bg_color) is str
                and bg_color != ""
            )
            builder = RichMediaBroadcastBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if buttons is not None:
                builder = builder.buttons(buttons)
            if height_scale is not None:
                builder = builder.height_scale(height_scale)
            if default_height is not None:
                builder = builder.default_height(default_height)
            if favorites_metadata is not None:
                builder = builder.favorites_metadata(favorites_metadata)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            if to is not None:
                builder = builder.broadcast_list(to)
            return builder

        @staticmethod
        def payment(
            *more: Unpack[tuple[()]],
            min_api_version: int,
            sender: str,
            payment_type: Literal["GooglePay", "ApplePay"],
            total_price: float | decimal.Decimal,
            currency_code: str,
            avatar: str | None = None,
            tracking_data: str | None = None,
            description: str | None = None,
            payment_parameters: Iterable[Arg[models.PaymentParameter] | None] | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            to: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> PaymentBroadcastBuilder:
            """A button that pays, for many subscribers.

            Args:
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 10. If absent, the provider assumes 1.
                sender: Name that the person sees. 1 to 28 characters.
                payment_type: How it is paid.
                total_price: The price.
                currency_code: The currency in three capital letters. For example, 'UAH'.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                description: What is paid.
                payment_parameters: What the payment provider asks for; the table of the page says
                    object, its sample has a list. Not empty.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.
                to: Ids of the subscribers, up to 300. Not empty.

            Conditions:
                Advice: Viber's pages require a sender with a name.

            See https://creators.viber.com/docs/bots-api/resources/pay
            """
            if (
                others
                or more
                or min_api_version is MISSING
                or sender is MISSING
                or payment_type is MISSING
                or total_price is MISSING
                or currency_code is MISSING
            ):
                raise unexpected(Viber.Broadcast, "payment", locals())
            values: Wire = {
                "min_api_version": min_api_version,
                "sender": sender,
                "payment_type": payment_type,
                "total_price": total_price,
                "currency_code": currency_code,
            }
            valid = (
                type_of(min_api_version) is int
                and min_api_version >= 10
                and type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(payment_type) is str
                and payment_type in {"GooglePay", "ApplePay"}
                and (type_of(total_price) is int or (type_of(total_price) is float and total_price - total_price == 0))
                and type_of(currency_code) is str
                and (currency_code in CURRENCY_CODE.known or CURRENCY_CODE.matches(currency_code))
            )
            builder = PaymentBroadcastBuilder()
            builder._state = (None, "", values, valid)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if description is not None:
                builder = builder.description(description)
            if payment_parameters is not None:
                builder = builder.payment_parameters(payment_parameters)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            if to is not None:
                builder = builder.broadcast_list(to)
            return builder

        @staticmethod
        def keyboard(
            buttons: Iterable[Arg[models.Button] | None] | None = None,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            bg_color: str | None = None,
            default_height: bool | None = None,
            custom_default_height: int | None = None,
            height_scale: int | None = None,
            columns: int | None = None,
            rows: int | None = None,
            input_field_state: Literal["regular", "minimized", "hidden"] | None = None,
            favorites_metadata: models.FavoritesMetadata | None = None,
            revision: int | None = None,
            to: Iterable[str] | None = None,
            **others: Unpack[NoMore],
        ) -> KeyboardBroadcastBuilder:
            """A keyboard without a message, for many subscribers.

            Args:
                buttons: The buttons, from left to right and from top to bottom. 1 to 144 items.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                bg_color: Colour behind the buttons.
                default_height: Whether it is as high as the keyboard of the phone. If absent, the
                    provider assumes False.
                custom_default_height: Height in per cent of the space for the chat; from version 3.
                    40 to 70.
                height_scale: Height in per cent of the usual one; from version 3. 20 to 100. If
                    absent, the provider assumes 100.
                columns: Columns of a block; from version 4. 1 to 6. If absent, the provider assumes
                    6.
                rows: Rows of a block; from version 4. 1 to 7. If absent, the provider assumes 2.
                    Advised: at most 2.
                input_field_state: How the field that the person types into is shown; from version
                    4. If absent, the provider assumes 'regular'.
                favorites_metadata: How the content is kept as a favourite; from version 6. Its
                    fields are not documented well enough.
                revision: Seen in samples of Viber's own libraries; the meaning is not documented.
                to: Ids of the subscribers, up to 300. Not empty.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or sender is MISSING:
                raise unexpected(Viber.Broadcast, "keyboard", locals())
            values: Wire = {"sender": sender}
            valid = type_of(sender) is str and sender != "" and len(sender) <= 28
            builder = KeyboardBroadcastBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if buttons is not None:
                builder = builder.buttons(buttons)
            if bg_color is not None:
                builder = builder.bg_color(bg_color)
            if default_height is not None:
                builder = builder.default_height(default_height)
            if custom_default_height is not None:
                builder = builder.custom_default_height(custom_default_height)
            if height_scale is not None:
                builder = builder.height_scale(height_scale)
            if columns is not None:
                builder = builder.columns(columns)
            if rows is not None:
                builder = builder.rows(rows)
            if input_field_state is not None:
                builder = builder.input_field_state(input_field_state)
            if favorites_metadata is not None:
                builder = builder.favorites_metadata(favorites_metadata)
            if revision is not None:
                builder = builder.revision(revision)
            if to is not None:
                builder = builder.broadcast_list(to)
            return builder

    class Welcome:
        """Parts that go into Welcome messages."""

        @staticmethod
        def text(
            text: str,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> TextWelcomeBuilder:
            """A text as a welcome message.

            Args:
                text: The text. 1 to 7000 characters.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or text is MISSING or sender is MISSING:
                raise unexpected(Viber.Welcome, "text", locals())
            values: Wire = {"sender": sender, "text": text}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(text) is str
                and text != ""
                and len(text) <= 7000
            )
            builder = TextWelcomeBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            return builder

        @staticmethod
        def picture(
            media: str,
            text: str | None = None,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            thumbnail: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> PictureWelcomeBuilder:
            """A picture with a text as a welcome message.

            Args:
                media: Address of a JPEG, PNG or plain GIF file, which its path ends in; at most 1
                    MB for iOS, 3 MB for Android. For example, 'https://example.com/mugs.jpg'.
                text: Text below the picture. Viber's pages require it, but it may be empty, and
                    Viber's own libraries leave it out. At most 768 characters.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                thumbnail: Address of a small picture; at most 100 KB, best 400 x 400 pixels.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or media is MISSING or sender is MISSING:
                raise unexpected(Viber.Welcome, "picture", locals())
            values: Wire = {"sender": sender, "media": media}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(media) is str
                and (media in MEDIA.known or MEDIA.matches(media))
            )
            if text is not None:
                values["text"] = text
                valid = valid and type_of(text) is str and len(text) <= 768
            builder = PictureWelcomeBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if thumbnail is not None:
                builder = builder.thumbnail(thumbnail)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            return builder

        @staticmethod
        def video(
            media: str,
            *more: Unpack[tuple[()]],
            sender: str,
            size: int,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            thumbnail: str | None = None,
            duration: int | None = None,
            text: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> VideoWelcomeBuilder:
            """A video as a welcome message.

            Args:
                media: Address of an MP4 file with H.264, which ends in .mp4. For example,
                    'https://example.com/mugs.mp4'.
                sender: Name that the person sees. 1 to 28 characters.
                size: Size of the file in bytes, up to 26 MB. At most 27262976.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                thumbnail: Address of a small JPEG; at most 100 KB, best 400 x 400 pixels.
                duration: Length in seconds. At most 180.
                text: Text that Viber's own libraries send; its pages do not have it.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or media is MISSING or sender is MISSING or size is MISSING:
                raise unexpected(Viber.Welcome, "video", locals())
            values: Wire = {"sender": sender, "media": media, "size": size}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(media) is str
                and (media in MEDIA_2.known or MEDIA_2.matches(media))
                and type_of(size) is int
                and size <= 27262976
            )
            builder = VideoWelcomeBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if thumbnail is not None:
                builder = builder.thumbnail(thumbnail)
            if duration is not None:
                builder = builder.duration(duration)
            if text is not None:
                builder = builder.text(text)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            return builder

        @staticmethod
        def file(
            media: str,
            file_name: str,
            *more: Unpack[tuple[()]],
            sender: str,
            size: int,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> FileWelcomeBuilder:
            """A file of any other type as a welcome message.

            Args:
                media: Address of the file, which ends in its extension. For example,
                    'https://example.com/invoice-1042.pdf'.
                file_name: Name of the file with its extension. 1 to 256 characters.
                sender: Name that the person sees. 1 to 28 characters.
                size: Size of the file in bytes, up to 50 MB. At most 52428800.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or media is MISSING or file_name is MISSING or sender is MISSING or size is MISSING:
                raise unexpected(Viber.Welcome, "file", locals())
            values: Wire = {"sender": sender, "media": media, "size": size, "file_name": file_name}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(media) is str
                and (media in MEDIA_3.known or MEDIA_3.matches(media))
                and media not in MEDIA_4.known
                and not MEDIA_4.matches(media)
                and type_of(size) is int
                and size <= 52428800
                and type_of(file_name) is str
                and file_name != ""
                and len(file_name) <= 256
                and file_name not in MEDIA_4.known
                and not MEDIA_4.matches(file_name)
            )
            builder = FileWelcomeBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            return builder

        @staticmethod
        def contact(
            contact_name: str,
            phone_number: str,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            contact_avatar: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> ContactWelcomeBuilder:
            """A person's name and phone number as a welcome message.

            Args:
                contact_name: Name of the person. 1 to 28 characters.
                phone_number: Phone number with its country code, in digits. At most 18 characters.
                    For example, '+380500000001'.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                contact_avatar: Picture of the person; only Viber's own libraries have it.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or contact_name is MISSING or phone_number is MISSING or sender is MISSING:
                raise unexpected(Viber.Welcome, "contact", locals())
            values: Wire = {"sender": sender, "contact_name": contact_name, "phone_number": phone_number}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(contact_name) is str
                and contact_name != ""
                and len(contact_name) <= 28
                and type_of(phone_number) is str
                and len(phone_number) <= 18
                and (phone_number in PHONE_NUMBER.known or PHONE_NUMBER.matches(phone_number))
            )
            builder = ContactWelcomeBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if contact_avatar is not None:
                builder = builder.contact_avatar(contact_avatar)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            return builder

        @staticmethod
        def location(
            *more: Unpack[tuple[()]],
            sender: str,
            lat: float | decimal.Decimal,
            lon: float | decimal.Decimal,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> LocationWelcomeBuilder:
            """A place on the map as a welcome message.

            Args:
                sender: Name that the person sees. 1 to 28 characters.
                lat: Latitude in degrees. -90 to 90.
                lon: Longitude in degrees. -180 to 180.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or sender is MISSING or lat is MISSING or lon is MISSING:
                raise unexpected(Viber.Welcome, "location", locals())
            values: Wire = {"sender": sender, "lat": lat, "lon": lon}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and (type_of(lat) is int or (type_of(lat) is float and lat - lat == 0))
                and -90 <= lat <= 90
                and (type_of(lon) is int or (type_of(lon) is float and lon - lon == 0))
                and -180 <= lon <= 180
            )
            builder = LocationWelcomeBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            return builder

        @staticmethod
        def url(
            media: str,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> UrlWelcomeBuilder:
            """A link, or an animated GIF, as a welcome message.

            Args:
                media: The address. 1 to 2000 characters.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or media is MISSING or sender is MISSING:
                raise unexpected(Viber.Welcome, "url", locals())
            values: Wire = {"sender": sender, "media": media}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(media) is str
                and media != ""
                and len(media) <= 2000
            )
            builder = UrlWelcomeBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            return builder

        @staticmethod
        def sticker(
            sticker_id: int,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> StickerWelcomeBuilder:
            """A sticker of Viber as a welcome message.

            Args:
                sticker_id: Id of a sticker from Viber's list.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or sticker_id is MISSING or sender is MISSING:
                raise unexpected(Viber.Welcome, "sticker", locals())
            values: Wire = {"sender": sender, "sticker_id": sticker_id}
            valid = type_of(sender) is str and sender != "" and len(sender) <= 28 and type_of(sticker_id) is int
            builder = StickerWelcomeBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            return builder

        @staticmethod
        def rich_media(
            buttons: Iterable[Arg[models.Button] | None] | None = None,
            *more: Unpack[tuple[()]],
            sender: str,
            columns: int,
            rows: int,
            bg_color: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            height_scale: int | None = None,
            default_height: bool | None = None,
            favorites_metadata: models.FavoritesMetadata | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> RichMediaWelcomeBuilder:
            """A carousel of cards as a welcome message.

            Args:
                buttons: The buttons of all cards, from left to right and from top to bottom. Not
                    empty.
                sender: Name that the person sees. 1 to 28 characters.
                columns: Columns of a card. 1 to 6. If absent, the provider assumes 6.
                rows: Rows of a card. 1 to 7. If absent, the provider assumes 7.
                bg_color: Colour behind the buttons.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                height_scale: Height in per cent of the usual one; from version 3. 20 to 100. If
                    absent, the provider assumes 100.
                default_height: Seen in samples of Viber's own library; a field of keyboards.
                favorites_metadata: How the content is kept as a favourite; from version 6. Its
                    fields are not documented well enough.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                A button is at most as wide as its card.
                A button is at most as wide as its card.
                A button is at most as wide as its card.
                A button is at most as wide as its card.
                A button is at most as wide as its card.
                There are at most as many buttons as 6 cards have cells.
                Advice: There are at most 6 cards; a new one begins where the last one is full.
                Advice: Viber's pages require the Type, which samples of its own library leave out.
                Advice: The pages disagree whether columns, rows and colour of the cards have
                    defaults.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or sender is MISSING or columns is MISSING or rows is MISSING or bg_color is MISSING:
                raise unexpected(Viber.Welcome, "rich_media", locals())
            values: Wire = {"sender": sender, "columns": columns, "rows": rows, "bg_color": bg_color}
            valid = (
                type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(columns) is int
                and 1 <= columns <= 6
                and type_of(rows) is int
                and 1 <= rows <= 7
                and type_of(bg_color) is str
                and bg_color != ""
            )
            builder = RichMediaWelcomeBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if buttons is not None:
                builder = builder.buttons(buttons)
            if height_scale is not None:
                builder = builder.height_scale(height_scale)
            if default_height is not None:
                builder = builder.default_height(default_height)
            if favorites_metadata is not None:
                builder = builder.favorites_metadata(favorites_metadata)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            return builder

        @staticmethod
        def payment(
            *more: Unpack[tuple[()]],
            min_api_version: int,
            sender: str,
            payment_type: Literal["GooglePay", "ApplePay"],
            total_price: float | decimal.Decimal,
            currency_code: str,
            avatar: str | None = None,
            tracking_data: str | None = None,
            description: str | None = None,
            payment_parameters: Iterable[Arg[models.PaymentParameter] | None] | None = None,
            alt_text: str | None = None,
            keyboard: Arg[models.Keyboard] | None = None,
            chat_id: str | None = None,
            **others: Unpack[NoMore],
        ) -> PaymentWelcomeBuilder:
            """A button that pays, as a welcome message.

            Args:
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 10. If absent, the provider assumes 1.
                sender: Name that the person sees. 1 to 28 characters.
                payment_type: How it is paid.
                total_price: The price.
                currency_code: The currency in three capital letters. For example, 'UAH'.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                description: What is paid.
                payment_parameters: What the payment provider asks for; the table of the page says
                    object, its sample has a list. Not empty.
                alt_text: Text for apps that can't show the message.
                keyboard: Buttons in place of the keyboard of the phone.
                chat_id: Id of the chat that a chat extension replies to; only Viber's own libraries
                    have it.

            Conditions:
                Advice: Viber's pages require a sender with a name.

            See https://creators.viber.com/docs/bots-api/resources/pay
            """
            if (
                others
                or more
                or min_api_version is MISSING
                or sender is MISSING
                or payment_type is MISSING
                or total_price is MISSING
                or currency_code is MISSING
            ):
                raise unexpected(Viber.Welcome, "payment", locals())
            values: Wire = {
                "min_api_version": min_api_version,
                "sender": sender,
                "payment_type": payment_type,
                "total_price": total_price,
                "currency_code": currency_code,
            }
            valid = (
                type_of(min_api_version) is int
                and min_api_version >= 10
                and type_of(sender) is str
                and sender != ""
                and len(sender) <= 28
                and type_of(payment_type) is str
                and payment_type in {"GooglePay", "ApplePay"}
                and (type_of(total_price) is int or (type_of(total_price) is float and total_price - total_price == 0))
                and type_of(currency_code) is str
                and (currency_code in CURRENCY_CODE.known or CURRENCY_CODE.matches(currency_code))
            )
            builder = PaymentWelcomeBuilder()
            builder._state = (None, "", values, valid)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if description is not None:
                builder = builder.description(description)
            if payment_parameters is not None:
                builder = builder.payment_parameters(payment_parameters)
            if alt_text is not None:
                builder = builder.alt_text(alt_text)
            if keyboard is not None:
                builder = builder._put("keyboard", part(keyboard, _KEYBOARD__KINDS))
            if chat_id is not None:
                builder = builder.chat_id(chat_id)
            return builder

        @staticmethod
        def keyboard(
            buttons: Iterable[Arg[models.Button] | None] | None = None,
            *more: Unpack[tuple[()]],
            sender: str,
            min_api_version: int | None = None,
            avatar: str | None = None,
            tracking_data: str | None = None,
            bg_color: str | None = None,
            default_height: bool | None = None,
            custom_default_height: int | None = None,
            height_scale: int | None = None,
            columns: int | None = None,
            rows: int | None = None,
            input_field_state: Literal["regular", "minimized", "hidden"] | None = None,
            favorites_metadata: models.FavoritesMetadata | None = None,
            revision: int | None = None,
            **others: Unpack[NoMore],
        ) -> KeyboardWelcomeBuilder:
            """A keyboard without a message, as a welcome message.

            Args:
                buttons: The buttons, from left to right and from top to bottom. 1 to 144 items.
                sender: Name that the person sees. 1 to 28 characters.
                min_api_version: The version of Viber's API that the message needs; older apps do
                    not get it. At least 1. If absent, the provider assumes 1.
                avatar: Picture of the sender; at most 100 KB, best 720 x 720 pixels.
                tracking_data: Text of your own that comes back with the person's reply. At most
                    4096 characters. Advised: at most 4000 characters.
                bg_color: Colour behind the buttons.
                default_height: Whether it is as high as the keyboard of the phone. If absent, the
                    provider assumes False.
                custom_default_height: Height in per cent of the space for the chat; from version 3.
                    40 to 70.
                height_scale: Height in per cent of the usual one; from version 3. 20 to 100. If
                    absent, the provider assumes 100.
                columns: Columns of a block; from version 4. 1 to 6. If absent, the provider assumes
                    6.
                rows: Rows of a block; from version 4. 1 to 7. If absent, the provider assumes 2.
                    Advised: at most 2.
                input_field_state: How the field that the person types into is shown; from version
                    4. If absent, the provider assumes 'regular'.
                favorites_metadata: How the content is kept as a favourite; from version 6. Its
                    fields are not documented well enough.
                revision: Seen in samples of Viber's own libraries; the meaning is not documented.

            Conditions:
                Advice: Viber's pages require a sender with a name.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.
                Advice: A message with newer fields says which version of the API it needs.

            See https://creators.viber.com/docs/bots-api/data-models/message
            """
            if others or more or sender is MISSING:
                raise unexpected(Viber.Welcome, "keyboard", locals())
            values: Wire = {"sender": sender}
            valid = type_of(sender) is str and sender != "" and len(sender) <= 28
            builder = KeyboardWelcomeBuilder()
            builder._state = (None, "", values, valid)
            if min_api_version is not None:
                builder = builder.min_api_version(min_api_version)
            if avatar is not None:
                builder = builder.avatar(avatar)
            if tracking_data is not None:
                builder = builder.tracking_data(tracking_data)
            if buttons is not None:
                builder = builder.buttons(buttons)
            if bg_color is not None:
                builder = builder.bg_color(bg_color)
            if default_height is not None:
                builder = builder.default_height(default_height)
            if custom_default_height is not None:
                builder = builder.custom_default_height(custom_default_height)
            if height_scale is not None:
                builder = builder.height_scale(height_scale)
            if columns is not None:
                builder = builder.columns(columns)
            if rows is not None:
                builder = builder.rows(rows)
            if input_field_state is not None:
                builder = builder.input_field_state(input_field_state)
            if favorites_metadata is not None:
                builder = builder.favorites_metadata(favorites_metadata)
            if revision is not None:
                builder = builder.revision(revision)
            return builder


class AuthTokenMethods(Builder[M_co]):
    """Methods of TextMessageBuilder and 21 others."""

    __slots__ = ()

    def auth_token(self: Chain, auth_token: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Token of the bot; a header takes its place.

        See https://creators.viber.com/docs/bots-api/getting-started/authentication
        """
        if others or more or auth_token is MISSING:
            raise unexpected(self, "auth_token", locals())
        if auth_token is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "auth_token", auth_token, before[3] and type_of(auth_token) is str)
        return builder


class ToMethods(Builder[M_co]):
    """Methods of TextMessageBuilder and 10 others."""

    __slots__ = ()

    def to(self: Chain, to: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Id of the subscriber."""
        if others or more or to is MISSING:
            raise unexpected(self, "to", locals())
        if to is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "to", to, before[3] and type_of(to) is str and to != "")
        return builder


class MinApiVersionMethods(Builder[M_co]):
    """Methods of TextMessageBuilder and 29 others."""

    __slots__ = ()

    def min_api_version(
        self: Chain, min_api_version: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """The version of Viber's API that the message needs; older apps do not get it. At least 1. If
        absent, the provider assumes 1.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or min_api_version is MISSING:
            raise unexpected(self, "min_api_version", locals())
        if min_api_version is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "min_api_version",
            min_api_version,
            before[3] and type_of(min_api_version) is int and min_api_version >= 1,
        )
        return builder


class AvatarMethods(Builder[M_co]):
    """Methods of TextMessageBuilder and 32 others."""

    __slots__ = ()

    def avatar(self: Chain, avatar: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Picture of the sender; at most 100 KB, best 720 x 720 pixels."""
        if others or more or avatar is MISSING:
            raise unexpected(self, "avatar", locals())
        if avatar is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "avatar",
            avatar,
            before[3] and type_of(avatar) is str and (avatar in ADDRESS.known or ADDRESS.matches(avatar)),
        )
        return builder

    def tracking_data(
        self: Chain, tracking_data: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Text of your own that comes back with the person's reply. At most 4096 characters. Advised:
        at most 4000 characters.

        See https://developers.viber.com/docs/api/rest-bot-api/
        """
        if others or more or tracking_data is MISSING:
            raise unexpected(self, "tracking_data", locals())
        if tracking_data is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "tracking_data",
            tracking_data,
            before[3] and type_of(tracking_data) is str and len(tracking_data) <= 4096,
        )
        return builder


class AltTextMethods(Builder[M_co]):
    """Methods of TextMessageBuilder and 29 others."""

    __slots__ = ()

    def alt_text(self: Chain, alt_text: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Text for apps that can't show the message.

        See https://developers.viber.com/docs/api/rest-bot-api/
        """
        if others or more or alt_text is MISSING:
            raise unexpected(self, "alt_text", locals())
        if alt_text is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "alt_text", alt_text, before[3] and type_of(alt_text) is str)
        return builder

    def keyboard(
        self: Chain,
        buttons: Iterable[Arg[models.Button] | None],
        *more: Unpack[tuple[()]],
        bg_color: str | None = None,
        default_height: bool | None = None,
        custom_default_height: int | None = None,
        height_scale: int | None = None,
        columns: int | None = None,
        rows: int | None = None,
        input_field_state: Literal["regular", "minimized", "hidden"] | None = None,
        favorites_metadata: models.FavoritesMetadata | None = None,
        revision: int | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Buttons in place of the keyboard of the phone.

        Args:
            buttons: The buttons, from left to right and from top to bottom. 1 to 144 items.
            bg_color: Colour behind the buttons.
            default_height: Whether it is as high as the keyboard of the phone. If absent, the
                provider assumes False.
            custom_default_height: Height in per cent of the space for the chat; from version 3. 40
                to 70.
            height_scale: Height in per cent of the usual one; from version 3. 20 to 100. If absent,
                the provider assumes 100.
            columns: Columns of a block; from version 4. 1 to 6. If absent, the provider assumes 6.
            rows: Rows of a block; from version 4. 1 to 7. If absent, the provider assumes 2.
                Advised: at most 2.
            input_field_state: How the field that the person types into is shown; from version 4. If
                absent, the provider assumes 'regular'.
            favorites_metadata: How the content is kept as a favourite; from version 6. Its fields
                are not documented well enough.
            revision: Seen in samples of Viber's own libraries; the meaning is not documented.

        See https://developers.viber.com/docs/tools/keyboards/
        """
        if others or more or buttons is MISSING:
            raise unexpected(self, "keyboard", locals())
        wire: Wire = {"Type": "keyboard"}
        valid = True
        wire["Buttons"], checked = parts(buttons, _BUTTON__KINDS)
        valid = valid and checked and 1 <= len(wire["Buttons"]) <= 144
        if bg_color is not None:
            wire["BgColor"] = bg_color
            valid = valid and type_of(bg_color) is str and bg_color != ""
        if default_height is not None:
            wire["DefaultHeight"] = default_height
            valid = valid and type_of(default_height) is bool
        if custom_default_height is not None:
            wire["CustomDefaultHeight"] = custom_default_height
            valid = valid and type_of(custom_default_height) is int and 40 <= custom_default_height <= 70
        if height_scale is not None:
            wire["HeightScale"] = height_scale
            valid = valid and type_of(height_scale) is int and 20 <= height_scale <= 100
        if columns is not None:
            wire["ButtonsGroupColumns"] = columns
            valid = valid and type_of(columns) is int and 1 <= columns <= 6
        if rows is not None:
            wire["ButtonsGroupRows"] = rows
            valid = valid and type_of(rows) is int and 1 <= rows <= 7
        if input_field_state is not None:
            wire["InputFieldState"] = input_field_state
            valid = (
                valid and type_of(input_field_state) is str and input_field_state in {"regular", "minimized", "hidden"}
            )
        if favorites_metadata is not None:
            wire["FavoritesMetadata"] = plain_map(favorites_metadata)
            valid = valid and type_of(wire["FavoritesMetadata"]) is OBJECT and plain(wire["FavoritesMetadata"])
        if revision is not None:
            wire["Revision"] = revision
            valid = valid and type_of(revision) is int
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "keyboard", wire, before[3] and valid)
        return builder

    def chat_id(self: Chain, chat_id: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Id of the chat that a chat extension replies to; only Viber's own libraries have it.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or chat_id is MISSING:
            raise unexpected(self, "chat_id", locals())
        if chat_id is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "chat_id", chat_id, before[3] and type_of(chat_id) is str)
        return builder


class ThumbnailMethods(Builder[M_co]):
    """Methods of VideoMessageBuilder, VideoBroadcastBuilder and VideoWelcomeBuilder."""

    __slots__ = ()

    def thumbnail(self: Chain, thumbnail: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Address of a small JPEG; at most 100 KB, best 400 x 400 pixels."""
        if others or more or thumbnail is MISSING:
            raise unexpected(self, "thumbnail", locals())
        if thumbnail is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "thumbnail",
            thumbnail,
            before[3] and type_of(thumbnail) is str and (thumbnail in ADDRESS.known or ADDRESS.matches(thumbnail)),
        )
        return builder

    def duration(self: Chain, duration: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Length in seconds. At most 180."""
        if others or more or duration is MISSING:
            raise unexpected(self, "duration", locals())
        if duration is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "duration", duration, before[3] and type_of(duration) is int and duration <= 180)
        return builder

    def text(self: Chain, text: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Text that Viber's own libraries send; its pages do not have it.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or text is MISSING:
            raise unexpected(self, "text", locals())
        if text is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "text", text, before[3] and type_of(text) is str and text != "")
        return builder


class ContactAvatarMethods(Builder[M_co]):
    """Methods of ContactMessageBuilder, ContactBroadcastBuilder and ContactWelcomeBuilder."""

    __slots__ = ()

    def contact_avatar(
        self: Chain, contact_avatar: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Picture of the person; only Viber's own libraries have it.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or contact_avatar is MISSING:
            raise unexpected(self, "contact_avatar", locals())
        if contact_avatar is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "contact_avatar",
            contact_avatar,
            before[3]
            and type_of(contact_avatar) is str
            and (contact_avatar in ADDRESS.known or ADDRESS.matches(contact_avatar)),
        )
        return builder


class ButtonsMethods(Builder[M_co]):
    """Methods of RichMediaMessageBuilder and 5 others."""

    __slots__ = ()

    def button(
        self: Chain,
        action_body: str | None = None,
        *more: Unpack[tuple[()]],
        columns: int | None = None,
        rows: int | None = None,
        bg_color: str | None = None,
        silent: bool | None = None,
        bg_media_type: Literal["picture", "gif"] | None = None,
        bg_media: str | None = None,
        bg_media_scale_type: Literal["crop", "fill", "fit"] | None = None,
        image_scale_type: Literal["crop", "fill", "fit"] | None = None,
        bg_loop: bool | None = None,
        action_type: Literal["reply", "open-url", "location-picker", "share-phone", "none", "buy", "open-map"]
        | None = None,
        image: str | None = None,
        text: str | None = None,
        text_v_align: Literal["top", "middle", "bottom"] | None = None,
        text_h_align: Literal["left", "center", "right", "middle"] | None = None,
        text_paddings: Iterable[int] | None = None,
        text_opacity: int | None = None,
        text_size: Literal["small", "regular", "large", "medium"] | None = None,
        open_url_type: Literal["internal", "external"] | None = None,
        open_url_media_type: Literal["not-media", "video", "gif", "picture", "audio"] | None = None,
        text_bg_gradient_color: str | None = None,
        text_should_fit: bool | None = None,
        internal_browser: Arg[models.InternalBrowser] | None = None,
        map: Arg[models.Map] | None = None,
        frame: Arg[models.Frame] | None = None,
        media_player: Arg[models.MediaPlayer] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a button of a keyboard or of a card.

        Args:
            action_body: The text that is sent, or the address that opens. Advised: at most 250
                characters.
            columns: Width in columns. 1 to 6. If absent, the provider assumes 6.
            rows: Height in rows. 1 to 7. If absent, the provider assumes 1.
            bg_color: Colour of the button.
            silent: Whether the chat does not show what the person chose; needs Viber 6.7. If
                absent, the provider assumes False.
            bg_media_type: What BgMedia is. If absent, the provider assumes 'picture'.
            bg_media: Picture or GIF behind the text; at most 500 KB.
            bg_media_scale_type: How the picture behind the text fills the button; from version 6.
            image_scale_type: How the image fills the button; from version 6.
            bg_loop: Whether the GIF plays again and again. If absent, the provider assumes True.
            action_type: What the button does; those that ask for a place or a phone number need
                version 3. If absent, the provider assumes 'reply'.
            image: JPEG or PNG above the background; at most 500 KB.
            text: Caption, as HTML with <b>, <i>, <u>, <br>, <s> and <font>; write &, < and > of
                plain text as entities. At most 250 characters.
            text_v_align: Where the text is, from top to bottom. If absent, the provider assumes
                'middle'.
            text_h_align: Where the text is, from left to right. If absent, the provider assumes
                'center'.
            text_paddings: Space around the text; top, left, bottom and right on one page, top,
                right, bottom and left on the other. From version 4. If absent, the provider assumes
                [12, 12, 12, 12].
            text_opacity: Opacity of the text in per cent. 0 to 100. If absent, the provider assumes
                100.
            text_size: Size of the text. If absent, the provider assumes 'regular'.
            open_url_type: Whether the page opens in Viber or in the browser of the phone. If
                absent, the provider assumes 'internal'.
            open_url_media_type: What the address leads to. If absent, the provider assumes
                'not-media'.
            text_bg_gradient_color: Colour behind a text at the top or at the bottom.
            text_should_fit: Whether the text becomes smaller to fit, down to 12 points; from
                version 6. If absent, the provider assumes False.
            internal_browser: How a page opens in Viber; from version 3.
            map: The place that a button shows; from version 6.
            frame: The frame of a button; from version 6.
            media_player: The player of a video or audio; from version 6.

        Conditions:
            A button that does something has an ActionBody.
            Advice: Viber's pages require an ActionBody of every button; some are sent without it.
            Advice: A button without Text, BgMedia, Image and BgColor shows nothing.
            Advice: An address begins with https:// or http://.
            Advice: The colour behind the text is for text at the top or at the bottom.
            Advice: The internal browser is for addresses that open in Viber.
            Advice: The player is for a video or audio.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more:
            raise unexpected(self, "button", locals())
        wire: Wire = {}
        valid = True
        if columns is not None:
            wire["Columns"] = columns
            valid = valid and type_of(columns) is int and 1 <= columns <= 6
        if rows is not None:
            wire["Rows"] = rows
            valid = valid and type_of(rows) is int and 1 <= rows <= 7
        if bg_color is not None:
            wire["BgColor"] = bg_color
            valid = valid and type_of(bg_color) is str and bg_color != ""
        if silent is not None:
            wire["Silent"] = silent
            valid = valid and type_of(silent) is bool
        if bg_media_type is not None:
            wire["BgMediaType"] = bg_media_type
            valid = valid and type_of(bg_media_type) is str and bg_media_type in {"picture", "gif"}
        if bg_media is not None:
            wire["BgMedia"] = bg_media
            valid = valid and type_of(bg_media) is str and (bg_media in ADDRESS.known or ADDRESS.matches(bg_media))
        if bg_media_scale_type is not None:
            wire["BgMediaScaleType"] = bg_media_scale_type
            valid = valid and type_of(bg_media_scale_type) is str and bg_media_scale_type in {"crop", "fill", "fit"}
        if image_scale_type is not None:
            wire["ImageScaleType"] = image_scale_type
            valid = valid and type_of(image_scale_type) is str and image_scale_type in {"crop", "fill", "fit"}
        if bg_loop is not None:
            wire["BgLoop"] = bg_loop
            valid = valid and type_of(bg_loop) is bool
        if action_type is not None:
            wire["ActionType"] = action_type
            valid = (
                valid
                and type_of(action_type) is str
                and action_type in {"reply", "open-url", "location-picker", "share-phone", "none", "buy", "open-map"}
            )
        if action_body is not None:
            wire["ActionBody"] = action_body
            valid = valid and type_of(action_body) is str and action_body != ""
        if image is not None:
            wire["Image"] = image
            valid = valid and type_of(image) is str and image != ""
        if text is not None:
            wire["Text"] = text
            valid = valid and type_of(text) is str and len(text) <= 250 and text != ""
        if text_v_align is not None:
            wire["TextVAlign"] = text_v_align
            valid = valid and type_of(text_v_align) is str and text_v_align in {"top", "middle", "bottom"}
        if text_h_align is not None:
            wire["TextHAlign"] = text_h_align
            valid = valid and type_of(text_h_align) is str and text_h_align in {"left", "center", "right", "middle"}
        if text_paddings is not None:
            wire["TextPaddings"] = plain_list(text_paddings)
            valid = valid and type_of(wire["TextPaddings"]) is ARRAY and len(wire["TextPaddings"]) == 4
            if valid:
                for x in wire["TextPaddings"]:
                    valid = valid and type_of(x) is int and 0 <= x <= 12
        if text_opacity is not None:
            wire["TextOpacity"] = text_opacity
            valid = valid and type_of(text_opacity) is int and 0 <= text_opacity <= 100
        if text_size is not None:
            wire["TextSize"] = text_size
            valid = valid and type_of(text_size) is str and text_size in {"small", "regular", "large", "medium"}
        if open_url_type is not None:
            wire["OpenURLType"] = open_url_type
            valid = valid and type_of(open_url_type) is str and open_url_type in {"internal", "external"}
        if open_url_media_type is not None:
            wire["OpenURLMediaType"] = open_url_media_type
            valid = (
                valid
                and type_of(open_url_media_type) is str
                and open_url_media_type in {"not-media", "video", "gif", "picture", "audio"}
            )
        if text_bg_gradient_color is not None:
            wire["TextBgGradientColor"] = text_bg_gradient_color
            valid = valid and type_of(text_bg_gradient_color) is str and text_bg_gradient_color != ""
        if text_should_fit is not None:
            wire["TextShouldFit"] = text_should_fit
            valid = valid and type_of(text_should_fit) is bool
        if internal_browser is not None:
            wire["InternalBrowser"], checked = part(internal_browser, _INTERNAL_BROWSER__KINDS)
            valid = valid and checked
        if map is not None:
            wire["Map"], checked = part(map, _MAP__KINDS)
            valid = valid and checked
        if frame is not None:
            wire["Frame"], checked = part(frame, _FRAME__KINDS)
            valid = valid and checked
        if media_player is not None:
            wire["MediaPlayer"], checked = part(media_player, _MEDIA_PLAYER__KINDS)
            valid = valid and checked
        valid = valid and (("ActionType" in wire and wire["ActionType"] == "none") or "ActionBody" in wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("buttons",), wire, before[3] and valid)
        return builder

    def height_scale(
        self: Chain, height_scale: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Height in per cent of the usual one; from version 3. 20 to 100. If absent, the provider
        assumes 100.
        """
        if others or more or height_scale is MISSING:
            raise unexpected(self, "height_scale", locals())
        if height_scale is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "height_scale",
            height_scale,
            before[3] and type_of(height_scale) is int and 20 <= height_scale <= 100,
        )
        return builder

    def favorites_metadata(
        self: Chain,
        favorites_metadata: models.FavoritesMetadata | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """How the content is kept as a favourite; from version 6. Its fields are not documented well
        enough.
        """
        if others or more or favorites_metadata is MISSING:
            raise unexpected(self, "favorites_metadata", locals())
        if favorites_metadata is None:
            return self
        wire = plain_map(favorites_metadata)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "favorites_metadata", wire, before[3] and type_of(wire) is OBJECT and plain(wire))
        return builder


class RichMediaMessageButtonsMethods(Builder[M_co]):
    """Methods of RichMediaMessageBuilder, RichMediaBroadcastBuilder and RichMediaWelcomeBuilder."""

    __slots__ = ()

    def buttons(
        self: Chain,
        buttons: Iterable[Arg[models.Button] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to Buttons. The buttons of all cards, from left to right and from top
        to bottom. Not empty.
        """
        if others or more or buttons is MISSING:
            raise unexpected(self, "buttons", locals())
        return self._extend("buttons", parts(buttons, _BUTTON__KINDS))

    def default_height(
        self: Chain, default_height: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Seen in samples of Viber's own library; a field of keyboards.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more:
            raise unexpected(self, "default_height", locals())
        if default_height is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "default_height", default_height, before[3] and type_of(default_height) is bool)
        return builder


class DescriptionMethods(Builder[M_co]):
    """Methods of PaymentMessageBuilder, PaymentBroadcastBuilder and PaymentWelcomeBuilder."""

    __slots__ = ()

    def description(self: Chain, description: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """What is paid."""
        if others or more or description is MISSING:
            raise unexpected(self, "description", locals())
        if description is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "description", description, before[3] and type_of(description) is str)
        return builder

    def payment_parameter(
        self: Chain, key: str, value: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Append a setting of the payment provider.

        Args:
            key: Name of the setting. Not empty.
            value: Its value. Not empty.

        See https://creators.viber.com/docs/bots-api/resources/pay
        """
        if others or more or key is MISSING or value is MISSING:
            raise unexpected(self, "payment_parameter", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("payment_parameters",),
            {"key": key, "value": value},
            before[3] and type_of(key) is str and key != "" and type_of(value) is str and value != "",
        )
        return builder

    def payment_parameters(
        self: Chain,
        payment_parameters: Iterable[Arg[models.PaymentParameter] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to payment_parameters. What the payment provider asks for; the table
        of the page says object, its sample has a list. Not empty.
        """
        if others or more or payment_parameters is MISSING:
            raise unexpected(self, "payment_parameters", locals())
        return self._extend("payment_parameters", parts(payment_parameters, _PAYMENT_PARAMETER__KINDS))


class KeyboardMessageButtonsMethods(Builder[M_co]):
    """Methods of KeyboardMessageBuilder, KeyboardBroadcastBuilder and KeyboardWelcomeBuilder."""

    __slots__ = ()

    def buttons(
        self: Chain,
        buttons: Iterable[Arg[models.Button] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to Buttons. The buttons, from left to right and from top to bottom. 1
        to 144 items.
        """
        if others or more or buttons is MISSING:
            raise unexpected(self, "buttons", locals())
        return self._extend("buttons", parts(buttons, _BUTTON__KINDS))

    def bg_color(self: Chain, bg_color: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Colour behind the buttons."""
        if others or more or bg_color is MISSING:
            raise unexpected(self, "bg_color", locals())
        if bg_color is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "bg_color", bg_color, before[3] and type_of(bg_color) is str and bg_color != "")
        return builder

    def default_height(
        self: Chain, default_height: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Whether it is as high as the keyboard of the phone. If absent, the provider assumes False."""
        if others or more:
            raise unexpected(self, "default_height", locals())
        if default_height is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "default_height", default_height, before[3] and type_of(default_height) is bool)
        return builder

    def custom_default_height(
        self: Chain, custom_default_height: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Height in per cent of the space for the chat; from version 3. 40 to 70."""
        if others or more or custom_default_height is MISSING:
            raise unexpected(self, "custom_default_height", locals())
        if custom_default_height is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "custom_default_height",
            custom_default_height,
            before[3] and type_of(custom_default_height) is int and 40 <= custom_default_height <= 70,
        )
        return builder

    def columns(self: Chain, columns: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Columns of a block; from version 4. 1 to 6. If absent, the provider assumes 6."""
        if others or more or columns is MISSING:
            raise unexpected(self, "columns", locals())
        if columns is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "columns", columns, before[3] and type_of(columns) is int and 1 <= columns <= 6)
        return builder

    def rows(self: Chain, rows: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Rows of a block; from version 4. 1 to 7. If absent, the provider assumes 2. Advised: at most
        2.
        """
        if others or more or rows is MISSING:
            raise unexpected(self, "rows", locals())
        if rows is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "rows", rows, before[3] and type_of(rows) is int and 1 <= rows <= 7)
        return builder

    def input_field_state(
        self: Chain,
        input_field_state: Literal["regular", "minimized", "hidden"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """How the field that the person types into is shown; from version 4. If absent, the provider
        assumes 'regular'.
        """
        if others or more or input_field_state is MISSING:
            raise unexpected(self, "input_field_state", locals())
        if input_field_state is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "input_field_state",
            input_field_state,
            before[3] and type_of(input_field_state) is str and input_field_state in {"regular", "minimized", "hidden"},
        )
        return builder

    def revision(self: Chain, revision: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Seen in samples of Viber's own libraries; the meaning is not documented.

        See https://creators.viber.com/docs/bots-api/data-models/message
        """
        if others or more or revision is MISSING:
            raise unexpected(self, "revision", locals())
        if revision is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "revision", revision, before[3] and type_of(revision) is int)
        return builder


class BroadcastListMethods(Builder[M_co]):
    """Methods of TextBroadcastBuilder and 10 others."""

    __slots__ = ()

    def to(self: Chain, *broadcast_list: str | Iterable[str | None] | None, **others: Unpack[NoMore]) -> Chain:
        """Append to broadcast_list. Ids of the subscribers, up to 300. Not empty."""
        if others:
            raise unexpected(self, "to", locals())
        return self._extend("broadcast_list", texts(given_values(broadcast_list)))

    def broadcast_list(
        self: Chain, *broadcast_list: str | Iterable[str | None] | None, **others: Unpack[NoMore]
    ) -> Chain:
        """Append to broadcast_list. Ids of the subscribers, up to 300. Not empty."""
        if others:
            raise unexpected(self, "broadcast_list", locals())
        return self._extend("broadcast_list", texts(given_values(broadcast_list)))

    def batches(
        self: Chain,
        broadcast_list: Iterable[str | None] = (),
        *more: Unpack[tuple[()]],
        size: int = 300,
        **others: Unpack[NoMore],
    ) -> Iterator[Chain]:
        """Split a message for any number of receivers into requests for up to 300 of them.

        Args:
            broadcast_list: More receivers, after those of the chain.
            size: How many of them a request gets, at most 300.

        The iterator is lazy: it makes a request when it is asked for one, and keeps no receiver
        longer. Receivers keep their order, and repeated ones are not removed.
        """
        if others or more:
            raise unexpected(self, "batches", locals())
        return batches(self, "broadcast_list", broadcast_list, None, size, 300, (), None, None)


class TextMessageBuilder(
    AuthTokenMethods["models.TextMessage"],
    ToMethods["models.TextMessage"],
    MinApiVersionMethods["models.TextMessage"],
    AvatarMethods["models.TextMessage"],
    AltTextMethods["models.TextMessage"],
    operations.SendRequestSender["models.SendResult"],
):
    """A text, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "TextMessage")
    _complete = staticmethod(_checks.complete_text_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {}
        if "sender" in values:
            wire_6["name"] = values["sender"]
        if "avatar" in values:
            wire_6["avatar"] = values["avatar"]
        wire: Wire = {}
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "to" in values:
            wire["receiver"] = values["to"]
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_6:
            wire["sender"] = wire_6
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "text"
        wire["text"] = values["text"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class PictureMessageBuilder(
    AuthTokenMethods["models.PictureMessage"],
    ToMethods["models.PictureMessage"],
    MinApiVersionMethods["models.PictureMessage"],
    AvatarMethods["models.PictureMessage"],
    AltTextMethods["models.PictureMessage"],
    operations.SendRequestSender["models.SendResult"],
):
    """A picture with a text, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "PictureMessage")
    _complete = staticmethod(_checks.complete_picture_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {}
        if "sender" in values:
            wire_6["name"] = values["sender"]
        if "avatar" in values:
            wire_6["avatar"] = values["avatar"]
        wire: Wire = {}
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "to" in values:
            wire["receiver"] = values["to"]
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_6:
            wire["sender"] = wire_6
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "picture"
        if "text" in values:
            wire["text"] = values["text"]
        wire["media"] = values["media"]
        if "thumbnail" in values:
            wire["thumbnail"] = values["thumbnail"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire

    def thumbnail(self: Chain, thumbnail: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Address of a small picture; at most 100 KB, best 400 x 400 pixels."""
        if others or more or thumbnail is MISSING:
            raise unexpected(self, "thumbnail", locals())
        if thumbnail is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "thumbnail",
            thumbnail,
            before[3] and type_of(thumbnail) is str and (thumbnail in ADDRESS.known or ADDRESS.matches(thumbnail)),
        )
        return builder


class VideoMessageBuilder(
    AuthTokenMethods["models.VideoMessage"],
    ToMethods["models.VideoMessage"],
    MinApiVersionMethods["models.VideoMessage"],
    AvatarMethods["models.VideoMessage"],
    ThumbnailMethods["models.VideoMessage"],
    AltTextMethods["models.VideoMessage"],
    operations.SendRequestSender["models.SendResult"],
):
    """A video, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "VideoMessage")
    _complete = staticmethod(_checks.complete_video_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {}
        if "sender" in values:
            wire_6["name"] = values["sender"]
        if "avatar" in values:
            wire_6["avatar"] = values["avatar"]
        wire: Wire = {}
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "to" in values:
            wire["receiver"] = values["to"]
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_6:
            wire["sender"] = wire_6
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "video"
        wire["media"] = values["media"]
        if "thumbnail" in values:
            wire["thumbnail"] = values["thumbnail"]
        wire["size"] = values["size"]
        if "duration" in values:
            wire["duration"] = values["duration"]
        if "text" in values:
            wire["text"] = values["text"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class FileMessageBuilder(
    AuthTokenMethods["models.FileMessage"],
    ToMethods["models.FileMessage"],
    MinApiVersionMethods["models.FileMessage"],
    AvatarMethods["models.FileMessage"],
    AltTextMethods["models.FileMessage"],
    operations.SendRequestSender["models.SendResult"],
):
    """A file of any other type, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "FileMessage")
    _complete = staticmethod(_checks.complete_file_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {}
        if "sender" in values:
            wire_6["name"] = values["sender"]
        if "avatar" in values:
            wire_6["avatar"] = values["avatar"]
        wire: Wire = {}
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "to" in values:
            wire["receiver"] = values["to"]
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_6:
            wire["sender"] = wire_6
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "file"
        wire["media"] = values["media"]
        wire["size"] = values["size"]
        wire["file_name"] = values["file_name"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class ContactMessageBuilder(
    AuthTokenMethods["models.ContactMessage"],
    ToMethods["models.ContactMessage"],
    MinApiVersionMethods["models.ContactMessage"],
    AvatarMethods["models.ContactMessage"],
    ContactAvatarMethods["models.ContactMessage"],
    AltTextMethods["models.ContactMessage"],
    operations.SendRequestSender["models.SendResult"],
):
    """A person's name and phone number, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "ContactMessage")
    _complete = staticmethod(_checks.complete_contact_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {}
        if "sender" in values:
            wire_6["name"] = values["sender"]
        if "avatar" in values:
            wire_6["avatar"] = values["avatar"]
        wire_11: Wire = {"name": values["contact_name"], "phone_number": values["phone_number"]}
        if "contact_avatar" in values:
            wire_11["avatar"] = values["contact_avatar"]
        wire: Wire = {}
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "to" in values:
            wire["receiver"] = values["to"]
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_6:
            wire["sender"] = wire_6
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "contact"
        wire["contact"] = wire_11
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class LocationMessageBuilder(
    AuthTokenMethods["models.LocationMessage"],
    ToMethods["models.LocationMessage"],
    MinApiVersionMethods["models.LocationMessage"],
    AvatarMethods["models.LocationMessage"],
    AltTextMethods["models.LocationMessage"],
    operations.SendRequestSender["models.SendResult"],
):
    """A place on the map, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "LocationMessage")
    _complete = staticmethod(_checks.complete_location_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {}
        if "sender" in values:
            wire_6["name"] = values["sender"]
        if "avatar" in values:
            wire_6["avatar"] = values["avatar"]
        wire_11: Wire = {"lat": values["lat"], "lon": values["lon"]}
        wire: Wire = {}
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "to" in values:
            wire["receiver"] = values["to"]
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_6:
            wire["sender"] = wire_6
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "location"
        wire["location"] = wire_11
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class UrlMessageBuilder(
    AuthTokenMethods["models.UrlMessage"],
    ToMethods["models.UrlMessage"],
    MinApiVersionMethods["models.UrlMessage"],
    AvatarMethods["models.UrlMessage"],
    AltTextMethods["models.UrlMessage"],
    operations.SendRequestSender["models.SendResult"],
):
    """A link, or an animated GIF, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "UrlMessage")
    _complete = staticmethod(_checks.complete_url_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {}
        if "sender" in values:
            wire_6["name"] = values["sender"]
        if "avatar" in values:
            wire_6["avatar"] = values["avatar"]
        wire: Wire = {}
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "to" in values:
            wire["receiver"] = values["to"]
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_6:
            wire["sender"] = wire_6
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "url"
        wire["media"] = values["media"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class StickerMessageBuilder(
    AuthTokenMethods["models.StickerMessage"],
    ToMethods["models.StickerMessage"],
    MinApiVersionMethods["models.StickerMessage"],
    AvatarMethods["models.StickerMessage"],
    AltTextMethods["models.StickerMessage"],
    operations.SendRequestSender["models.SendResult"],
):
    """A sticker of Viber, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "StickerMessage")
    _complete = staticmethod(_checks.complete_sticker_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {}
        if "sender" in values:
            wire_6["name"] = values["sender"]
        if "avatar" in values:
            wire_6["avatar"] = values["avatar"]
        wire: Wire = {}
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "to" in values:
            wire["receiver"] = values["to"]
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_6:
            wire["sender"] = wire_6
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "sticker"
        wire["sticker_id"] = values["sticker_id"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class RichMediaMessageBuilder(
    AuthTokenMethods["models.RichMediaMessage"],
    ToMethods["models.RichMediaMessage"],
    MinApiVersionMethods["models.RichMediaMessage"],
    AvatarMethods["models.RichMediaMessage"],
    ButtonsMethods["models.RichMediaMessage"],
    RichMediaMessageButtonsMethods["models.RichMediaMessage"],
    AltTextMethods["models.RichMediaMessage"],
    operations.SendRequestSender["models.SendResult"],
):
    """A carousel of cards that are made of buttons; it can't be forwarded, and needs Viber 6.7, under
    construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "RichMediaMessage")
    _complete = staticmethod(_checks.complete_rich_media_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {}
        if "sender" in values:
            wire_6["name"] = values["sender"]
        if "avatar" in values:
            wire_6["avatar"] = values["avatar"]
        wire_11: Wire = {
            "Type": "rich_media",
            "ButtonsGroupColumns": values["columns"],
            "ButtonsGroupRows": values["rows"],
            "BgColor": values["bg_color"],
        }
        if "buttons" in values:
            wire_11["Buttons"] = values["buttons"]
        if "height_scale" in values:
            wire_11["HeightScale"] = values["height_scale"]
        if "default_height" in values:
            wire_11["DefaultHeight"] = values["default_height"]
        if "favorites_metadata" in values:
            wire_11["FavoritesMetadata"] = values["favorites_metadata"]
        wire: Wire = {}
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "to" in values:
            wire["receiver"] = values["to"]
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_6:
            wire["sender"] = wire_6
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "rich_media"
        wire["rich_media"] = wire_11
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class PaymentMessageBuilder(
    AuthTokenMethods["models.PaymentMessage"],
    ToMethods["models.PaymentMessage"],
    AvatarMethods["models.PaymentMessage"],
    DescriptionMethods["models.PaymentMessage"],
    AltTextMethods["models.PaymentMessage"],
    operations.SendRequestSender["models.SendResult"],
):
    """A button that pays, for 15 minutes; in Ukraine only, under construction.

    See https://creators.viber.com/docs/bots-api/resources/pay
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "PaymentMessage")
    _complete = staticmethod(_checks.complete_payment_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_5: Wire = {}
        if "sender" in values:
            wire_5["name"] = values["sender"]
        if "avatar" in values:
            wire_5["avatar"] = values["avatar"]
        wire_10: Wire = {"type": values["payment_type"]}
        if "description" in values:
            wire_10["description"] = values["description"]
        wire_10["total_price"] = values["total_price"]
        wire_10["currency_code"] = values["currency_code"]
        if "payment_parameters" in values:
            wire_10["payment_parameters"] = values["payment_parameters"]
        wire: Wire = {}
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "to" in values:
            wire["receiver"] = values["to"]
        wire["min_api_version"] = values["min_api_version"]
        if wire_5:
            wire["sender"] = wire_5
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "payment"
        wire["payment"] = wire_10
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class KeyboardMessageBuilder(
    AuthTokenMethods["models.KeyboardMessage"],
    ToMethods["models.KeyboardMessage"],
    MinApiVersionMethods["models.KeyboardMessage"],
    AvatarMethods["models.KeyboardMessage"],
    ButtonsMethods["models.KeyboardMessage"],
    KeyboardMessageButtonsMethods["models.KeyboardMessage"],
    operations.SendRequestSender["models.SendResult"],
):
    """A keyboard without a message, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "KeyboardMessage")
    _complete = staticmethod(_checks.complete_keyboard_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_6: Wire = {}
        if "sender" in values:
            wire_6["name"] = values["sender"]
        if "avatar" in values:
            wire_6["avatar"] = values["avatar"]
        wire_10: Wire = {"Type": "keyboard"}
        if "buttons" in values:
            wire_10["Buttons"] = values["buttons"]
        if "bg_color" in values:
            wire_10["BgColor"] = values["bg_color"]
        if "default_height" in values:
            wire_10["DefaultHeight"] = values["default_height"]
        if "custom_default_height" in values:
            wire_10["CustomDefaultHeight"] = values["custom_default_height"]
        if "height_scale" in values:
            wire_10["HeightScale"] = values["height_scale"]
        if "columns" in values:
            wire_10["ButtonsGroupColumns"] = values["columns"]
        if "rows" in values:
            wire_10["ButtonsGroupRows"] = values["rows"]
        if "input_field_state" in values:
            wire_10["InputFieldState"] = values["input_field_state"]
        if "favorites_metadata" in values:
            wire_10["FavoritesMetadata"] = values["favorites_metadata"]
        if "revision" in values:
            wire_10["Revision"] = values["revision"]
        wire: Wire = {}
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "to" in values:
            wire["receiver"] = values["to"]
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_6:
            wire["sender"] = wire_6
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["keyboard"] = wire_10
        return wire


class TextBroadcastBuilder(
    MinApiVersionMethods["models.TextBroadcast"],
    AvatarMethods["models.TextBroadcast"],
    AltTextMethods["models.TextBroadcast"],
    AuthTokenMethods["models.TextBroadcast"],
    BroadcastListMethods["models.TextBroadcast"],
    operations.BroadcastRequestSender["models.SendResult"],
):
    """A text for many subscribers, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "TextBroadcast")
    _complete = staticmethod(_checks.complete_text_broadcast)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "text"
        wire["text"] = values["text"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "broadcast_list" in values:
            wire["broadcast_list"] = values["broadcast_list"]
        return wire


class PictureBroadcastBuilder(
    MinApiVersionMethods["models.PictureBroadcast"],
    AvatarMethods["models.PictureBroadcast"],
    AltTextMethods["models.PictureBroadcast"],
    AuthTokenMethods["models.PictureBroadcast"],
    BroadcastListMethods["models.PictureBroadcast"],
    operations.BroadcastRequestSender["models.SendResult"],
):
    """A picture with a text for many subscribers, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "PictureBroadcast")
    _complete = staticmethod(_checks.complete_picture_broadcast)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "picture"
        if "text" in values:
            wire["text"] = values["text"]
        wire["media"] = values["media"]
        if "thumbnail" in values:
            wire["thumbnail"] = values["thumbnail"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "broadcast_list" in values:
            wire["broadcast_list"] = values["broadcast_list"]
        return wire

    def thumbnail(self: Chain, thumbnail: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Address of a small picture; at most 100 KB, best 400 x 400 pixels."""
        if others or more or thumbnail is MISSING:
            raise unexpected(self, "thumbnail", locals())
        if thumbnail is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "thumbnail",
            thumbnail,
            before[3] and type_of(thumbnail) is str and (thumbnail in ADDRESS.known or ADDRESS.matches(thumbnail)),
        )
        return builder


class VideoBroadcastBuilder(
    MinApiVersionMethods["models.VideoBroadcast"],
    AvatarMethods["models.VideoBroadcast"],
    ThumbnailMethods["models.VideoBroadcast"],
    AltTextMethods["models.VideoBroadcast"],
    AuthTokenMethods["models.VideoBroadcast"],
    BroadcastListMethods["models.VideoBroadcast"],
    operations.BroadcastRequestSender["models.SendResult"],
):
    """A video for many subscribers, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "VideoBroadcast")
    _complete = staticmethod(_checks.complete_video_broadcast)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "video"
        wire["media"] = values["media"]
        if "thumbnail" in values:
            wire["thumbnail"] = values["thumbnail"]
        wire["size"] = values["size"]
        if "duration" in values:
            wire["duration"] = values["duration"]
        if "text" in values:
            wire["text"] = values["text"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "broadcast_list" in values:
            wire["broadcast_list"] = values["broadcast_list"]
        return wire


class FileBroadcastBuilder(
    MinApiVersionMethods["models.FileBroadcast"],
    AvatarMethods["models.FileBroadcast"],
    AltTextMethods["models.FileBroadcast"],
    AuthTokenMethods["models.FileBroadcast"],
    BroadcastListMethods["models.FileBroadcast"],
    operations.BroadcastRequestSender["models.SendResult"],
):
    """A file of any other type for many subscribers, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "FileBroadcast")
    _complete = staticmethod(_checks.complete_file_broadcast)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "file"
        wire["media"] = values["media"]
        wire["size"] = values["size"]
        wire["file_name"] = values["file_name"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "broadcast_list" in values:
            wire["broadcast_list"] = values["broadcast_list"]
        return wire


class ContactBroadcastBuilder(
    MinApiVersionMethods["models.ContactBroadcast"],
    AvatarMethods["models.ContactBroadcast"],
    ContactAvatarMethods["models.ContactBroadcast"],
    AltTextMethods["models.ContactBroadcast"],
    AuthTokenMethods["models.ContactBroadcast"],
    BroadcastListMethods["models.ContactBroadcast"],
    operations.BroadcastRequestSender["models.SendResult"],
):
    """A person's name and phone number for many subscribers, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "ContactBroadcast")
    _complete = staticmethod(_checks.complete_contact_broadcast)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire_7: Wire = {"name": values["contact_name"], "phone_number": values["phone_number"]}
        if "contact_avatar" in values:
            wire_7["avatar"] = values["contact_avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "contact"
        wire["contact"] = wire_7
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "broadcast_list" in values:
            wire["broadcast_list"] = values["broadcast_list"]
        return wire


class LocationBroadcastBuilder(
    MinApiVersionMethods["models.LocationBroadcast"],
    AvatarMethods["models.LocationBroadcast"],
    AltTextMethods["models.LocationBroadcast"],
    AuthTokenMethods["models.LocationBroadcast"],
    BroadcastListMethods["models.LocationBroadcast"],
    operations.BroadcastRequestSender["models.SendResult"],
):
    """A place on the map for many subscribers, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "LocationBroadcast")
    _complete = staticmethod(_checks.complete_location_broadcast)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire_7: Wire = {"lat": values["lat"], "lon": values["lon"]}
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "location"
        wire["location"] = wire_7
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "broadcast_list" in values:
            wire["broadcast_list"] = values["broadcast_list"]
        return wire


class UrlBroadcastBuilder(
    MinApiVersionMethods["models.UrlBroadcast"],
    AvatarMethods["models.UrlBroadcast"],
    AltTextMethods["models.UrlBroadcast"],
    AuthTokenMethods["models.UrlBroadcast"],
    BroadcastListMethods["models.UrlBroadcast"],
    operations.BroadcastRequestSender["models.SendResult"],
):
    """A link, or an animated GIF, for many subscribers, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "UrlBroadcast")
    _complete = staticmethod(_checks.complete_url_broadcast)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "url"
        wire["media"] = values["media"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "broadcast_list" in values:
            wire["broadcast_list"] = values["broadcast_list"]
        return wire


class StickerBroadcastBuilder(
    MinApiVersionMethods["models.StickerBroadcast"],
    AvatarMethods["models.StickerBroadcast"],
    AltTextMethods["models.StickerBroadcast"],
    AuthTokenMethods["models.StickerBroadcast"],
    BroadcastListMethods["models.StickerBroadcast"],
    operations.BroadcastRequestSender["models.SendResult"],
):
    """A sticker of Viber for many subscribers, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "StickerBroadcast")
    _complete = staticmethod(_checks.complete_sticker_broadcast)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "sticker"
        wire["sticker_id"] = values["sticker_id"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "broadcast_list" in values:
            wire["broadcast_list"] = values["broadcast_list"]
        return wire


class RichMediaBroadcastBuilder(
    MinApiVersionMethods["models.RichMediaBroadcast"],
    AvatarMethods["models.RichMediaBroadcast"],
    ButtonsMethods["models.RichMediaBroadcast"],
    RichMediaMessageButtonsMethods["models.RichMediaBroadcast"],
    AltTextMethods["models.RichMediaBroadcast"],
    AuthTokenMethods["models.RichMediaBroadcast"],
    BroadcastListMethods["models.RichMediaBroadcast"],
    operations.BroadcastRequestSender["models.SendResult"],
):
    """A carousel of cards for many subscribers, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "RichMediaBroadcast")
    _complete = staticmethod(_checks.complete_rich_media_broadcast)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire_7: Wire = {
            "Type": "rich_media",
            "ButtonsGroupColumns": values["columns"],
            "ButtonsGroupRows": values["rows"],
            "BgColor": values["bg_color"],
        }
        if "buttons" in values:
            wire_7["Buttons"] = values["buttons"]
        if "height_scale" in values:
            wire_7["HeightScale"] = values["height_scale"]
        if "default_height" in values:
            wire_7["DefaultHeight"] = values["default_height"]
        if "favorites_metadata" in values:
            wire_7["FavoritesMetadata"] = values["favorites_metadata"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "rich_media"
        wire["rich_media"] = wire_7
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "broadcast_list" in values:
            wire["broadcast_list"] = values["broadcast_list"]
        return wire


class PaymentBroadcastBuilder(
    AvatarMethods["models.PaymentBroadcast"],
    DescriptionMethods["models.PaymentBroadcast"],
    AltTextMethods["models.PaymentBroadcast"],
    AuthTokenMethods["models.PaymentBroadcast"],
    BroadcastListMethods["models.PaymentBroadcast"],
    operations.BroadcastRequestSender["models.SendResult"],
):
    """A button that pays, for many subscribers, under construction.

    See https://creators.viber.com/docs/bots-api/resources/pay
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "PaymentBroadcast")
    _complete = staticmethod(_checks.complete_payment_broadcast)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1: Wire = {}
        if "sender" in values:
            wire_1["name"] = values["sender"]
        if "avatar" in values:
            wire_1["avatar"] = values["avatar"]
        wire_6: Wire = {"type": values["payment_type"]}
        if "description" in values:
            wire_6["description"] = values["description"]
        wire_6["total_price"] = values["total_price"]
        wire_6["currency_code"] = values["currency_code"]
        if "payment_parameters" in values:
            wire_6["payment_parameters"] = values["payment_parameters"]
        wire: Wire = {"min_api_version": values["min_api_version"]}
        if wire_1:
            wire["sender"] = wire_1
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "payment"
        wire["payment"] = wire_6
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "broadcast_list" in values:
            wire["broadcast_list"] = values["broadcast_list"]
        return wire


class KeyboardBroadcastBuilder(
    MinApiVersionMethods["models.KeyboardBroadcast"],
    AvatarMethods["models.KeyboardBroadcast"],
    ButtonsMethods["models.KeyboardBroadcast"],
    KeyboardMessageButtonsMethods["models.KeyboardBroadcast"],
    AuthTokenMethods["models.KeyboardBroadcast"],
    BroadcastListMethods["models.KeyboardBroadcast"],
    operations.BroadcastRequestSender["models.SendResult"],
):
    """A keyboard without a message, for many subscribers, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "KeyboardBroadcast")
    _complete = staticmethod(_checks.complete_keyboard_broadcast)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire_6: Wire = {"Type": "keyboard"}
        if "buttons" in values:
            wire_6["Buttons"] = values["buttons"]
        if "bg_color" in values:
            wire_6["BgColor"] = values["bg_color"]
        if "default_height" in values:
            wire_6["DefaultHeight"] = values["default_height"]
        if "custom_default_height" in values:
            wire_6["CustomDefaultHeight"] = values["custom_default_height"]
        if "height_scale" in values:
            wire_6["HeightScale"] = values["height_scale"]
        if "columns" in values:
            wire_6["ButtonsGroupColumns"] = values["columns"]
        if "rows" in values:
            wire_6["ButtonsGroupRows"] = values["rows"]
        if "input_field_state" in values:
            wire_6["InputFieldState"] = values["input_field_state"]
        if "favorites_metadata" in values:
            wire_6["FavoritesMetadata"] = values["favorites_metadata"]
        if "revision" in values:
            wire_6["Revision"] = values["revision"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["keyboard"] = wire_6
        if "auth_token" in values:
            wire["auth_token"] = values["auth_token"]
        if "broadcast_list" in values:
            wire["broadcast_list"] = values["broadcast_list"]
        return wire


class TextWelcomeBuilder(
    MinApiVersionMethods["models.TextWelcome"],
    AvatarMethods["models.TextWelcome"],
    AltTextMethods["models.TextWelcome"],
):
    """A text as a welcome message, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "TextWelcome")
    _complete = staticmethod(_checks.complete_text_welcome)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "text"
        wire["text"] = values["text"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class PictureWelcomeBuilder(
    MinApiVersionMethods["models.PictureWelcome"],
    AvatarMethods["models.PictureWelcome"],
    AltTextMethods["models.PictureWelcome"],
):
    """A picture with a text as a welcome message, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "PictureWelcome")
    _complete = staticmethod(_checks.complete_picture_welcome)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "picture"
        if "text" in values:
            wire["text"] = values["text"]
        wire["media"] = values["media"]
        if "thumbnail" in values:
            wire["thumbnail"] = values["thumbnail"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire

    def thumbnail(self: Chain, thumbnail: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Address of a small picture; at most 100 KB, best 400 x 400 pixels."""
        if others or more or thumbnail is MISSING:
            raise unexpected(self, "thumbnail", locals())
        if thumbnail is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "thumbnail",
            thumbnail,
            before[3] and type_of(thumbnail) is str and (thumbnail in ADDRESS.known or ADDRESS.matches(thumbnail)),
        )
        return builder


class VideoWelcomeBuilder(
    MinApiVersionMethods["models.VideoWelcome"],
    AvatarMethods["models.VideoWelcome"],
    ThumbnailMethods["models.VideoWelcome"],
    AltTextMethods["models.VideoWelcome"],
):
    """A video as a welcome message, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "VideoWelcome")
    _complete = staticmethod(_checks.complete_video_welcome)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "video"
        wire["media"] = values["media"]
        if "thumbnail" in values:
            wire["thumbnail"] = values["thumbnail"]
        wire["size"] = values["size"]
        if "duration" in values:
            wire["duration"] = values["duration"]
        if "text" in values:
            wire["text"] = values["text"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class FileWelcomeBuilder(
    MinApiVersionMethods["models.FileWelcome"],
    AvatarMethods["models.FileWelcome"],
    AltTextMethods["models.FileWelcome"],
):
    """A file of any other type as a welcome message, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "FileWelcome")
    _complete = staticmethod(_checks.complete_file_welcome)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "file"
        wire["media"] = values["media"]
        wire["size"] = values["size"]
        wire["file_name"] = values["file_name"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class ContactWelcomeBuilder(
    MinApiVersionMethods["models.ContactWelcome"],
    AvatarMethods["models.ContactWelcome"],
    ContactAvatarMethods["models.ContactWelcome"],
    AltTextMethods["models.ContactWelcome"],
):
    """A person's name and phone number as a welcome message, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "ContactWelcome")
    _complete = staticmethod(_checks.complete_contact_welcome)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire_7: Wire = {"name": values["contact_name"], "phone_number": values["phone_number"]}
        if "contact_avatar" in values:
            wire_7["avatar"] = values["contact_avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "contact"
        wire["contact"] = wire_7
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class LocationWelcomeBuilder(
    MinApiVersionMethods["models.LocationWelcome"],
    AvatarMethods["models.LocationWelcome"],
    AltTextMethods["models.LocationWelcome"],
):
    """A place on the map as a welcome message, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "LocationWelcome")
    _complete = staticmethod(_checks.complete_location_welcome)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire_7: Wire = {"lat": values["lat"], "lon": values["lon"]}
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "location"
        wire["location"] = wire_7
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class UrlWelcomeBuilder(
    MinApiVersionMethods["models.UrlWelcome"], AvatarMethods["models.UrlWelcome"], AltTextMethods["models.UrlWelcome"]
):
    """A link, or an animated GIF, as a welcome message, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "UrlWelcome")
    _complete = staticmethod(_checks.complete_url_welcome)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "url"
        wire["media"] = values["media"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class StickerWelcomeBuilder(
    MinApiVersionMethods["models.StickerWelcome"],
    AvatarMethods["models.StickerWelcome"],
    AltTextMethods["models.StickerWelcome"],
):
    """A sticker of Viber as a welcome message, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "StickerWelcome")
    _complete = staticmethod(_checks.complete_sticker_welcome)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "sticker"
        wire["sticker_id"] = values["sticker_id"]
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class RichMediaWelcomeBuilder(
    MinApiVersionMethods["models.RichMediaWelcome"],
    AvatarMethods["models.RichMediaWelcome"],
    ButtonsMethods["models.RichMediaWelcome"],
    RichMediaMessageButtonsMethods["models.RichMediaWelcome"],
    AltTextMethods["models.RichMediaWelcome"],
):
    """A carousel of cards as a welcome message, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "RichMediaWelcome")
    _complete = staticmethod(_checks.complete_rich_media_welcome)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire_7: Wire = {
            "Type": "rich_media",
            "ButtonsGroupColumns": values["columns"],
            "ButtonsGroupRows": values["rows"],
            "BgColor": values["bg_color"],
        }
        if "buttons" in values:
            wire_7["Buttons"] = values["buttons"]
        if "height_scale" in values:
            wire_7["HeightScale"] = values["height_scale"]
        if "default_height" in values:
            wire_7["DefaultHeight"] = values["default_height"]
        if "favorites_metadata" in values:
            wire_7["FavoritesMetadata"] = values["favorites_metadata"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "rich_media"
        wire["rich_media"] = wire_7
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class PaymentWelcomeBuilder(
    AvatarMethods["models.PaymentWelcome"],
    DescriptionMethods["models.PaymentWelcome"],
    AltTextMethods["models.PaymentWelcome"],
):
    """A button that pays, as a welcome message, under construction.

    See https://creators.viber.com/docs/bots-api/resources/pay
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "PaymentWelcome")
    _complete = staticmethod(_checks.complete_payment_welcome)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1: Wire = {}
        if "sender" in values:
            wire_1["name"] = values["sender"]
        if "avatar" in values:
            wire_1["avatar"] = values["avatar"]
        wire_6: Wire = {"type": values["payment_type"]}
        if "description" in values:
            wire_6["description"] = values["description"]
        wire_6["total_price"] = values["total_price"]
        wire_6["currency_code"] = values["currency_code"]
        if "payment_parameters" in values:
            wire_6["payment_parameters"] = values["payment_parameters"]
        wire: Wire = {"min_api_version": values["min_api_version"]}
        if wire_1:
            wire["sender"] = wire_1
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["type"] = "payment"
        wire["payment"] = wire_6
        if "alt_text" in values:
            wire["alt_text"] = values["alt_text"]
        if "keyboard" in values:
            wire["keyboard"] = values["keyboard"]
        if "chat_id" in values:
            wire["chat_id"] = values["chat_id"]
        return wire


class KeyboardWelcomeBuilder(
    MinApiVersionMethods["models.KeyboardWelcome"],
    AvatarMethods["models.KeyboardWelcome"],
    ButtonsMethods["models.KeyboardWelcome"],
    KeyboardMessageButtonsMethods["models.KeyboardWelcome"],
):
    """A keyboard without a message, as a welcome message, under construction.

    See https://creators.viber.com/docs/bots-api/data-models/message
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.viber", "KeyboardWelcome")
    _complete = staticmethod(_checks.complete_keyboard_welcome)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2: Wire = {}
        if "sender" in values:
            wire_2["name"] = values["sender"]
        if "avatar" in values:
            wire_2["avatar"] = values["avatar"]
        wire_6: Wire = {"Type": "keyboard"}
        if "buttons" in values:
            wire_6["Buttons"] = values["buttons"]
        if "bg_color" in values:
            wire_6["BgColor"] = values["bg_color"]
        if "default_height" in values:
            wire_6["DefaultHeight"] = values["default_height"]
        if "custom_default_height" in values:
            wire_6["CustomDefaultHeight"] = values["custom_default_height"]
        if "height_scale" in values:
            wire_6["HeightScale"] = values["height_scale"]
        if "columns" in values:
            wire_6["ButtonsGroupColumns"] = values["columns"]
        if "rows" in values:
            wire_6["ButtonsGroupRows"] = values["rows"]
        if "input_field_state" in values:
            wire_6["InputFieldState"] = values["input_field_state"]
        if "favorites_metadata" in values:
            wire_6["FavoritesMetadata"] = values["favorites_metadata"]
        if "revision" in values:
            wire_6["Revision"] = values["revision"]
        wire: Wire = {}
        if "min_api_version" in values:
            wire["min_api_version"] = values["min_api_version"]
        if wire_2:
            wire["sender"] = wire_2
        if "tracking_data" in values:
            wire["tracking_data"] = values["tracking_data"]
        wire["keyboard"] = wire_6
        return wire


_BUTTON = schema_of("ottbuild.providers.viber", "Button")
_KEYBOARD = schema_of("ottbuild.providers.viber", "Keyboard")
_INTERNAL_BROWSER = schema_of("ottbuild.providers.viber", "InternalBrowser")
_MAP = schema_of("ottbuild.providers.viber", "Map")
_FRAME = schema_of("ottbuild.providers.viber", "Frame")
_MEDIA_PLAYER = schema_of("ottbuild.providers.viber", "MediaPlayer")
_PAYMENT_PARAMETER = schema_of("ottbuild.providers.viber", "PaymentParameter")
_BUTTON__KINDS = frozenset((_BUTTON,))
_KEYBOARD__KINDS = frozenset((_KEYBOARD,))
_INTERNAL_BROWSER__KINDS = frozenset((_INTERNAL_BROWSER,))
_MAP__KINDS = frozenset((_MAP,))
_FRAME__KINDS = frozenset((_FRAME,))
_MEDIA_PLAYER__KINDS = frozenset((_MEDIA_PLAYER,))
_PAYMENT_PARAMETER__KINDS = frozenset((_PAYMENT_PARAMETER,))
answering(globals())
