"""The fluent calls of Instagram Messaging."""

# Generated from spec/instagram.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Each call validates its own arguments, and remembers whether everything so far is `valid`: a finished message is then
# known to be valid without another look at its parts, which makes building 1.3 to 1.5 times as fast. What a call does not
# find valid, the validator looks at again. Calls fill the slots of parts and builders themselves: an __init__ would cost
# a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable
from typing import TYPE_CHECKING, Literal, TypeAlias, Unpack

from ottbuild.payloads.arguments import (
    as_text,
    is_one_value,
    nothing_in,
    part,
    parts,
    plain_list,
)
from ottbuild.payloads.builder import Arg, Builder, Chain, M_co, Part
from ottbuild.payloads.deprecation import warn_deprecated_value
from ottbuild.payloads.guesses import MISSING, NoMore, answering, namespace, unexpected
from ottbuild.payloads.later import Later
from ottbuild.payloads.payload import Wire
from ottbuild.providers.instagram import _checks, operations
from ottbuild.providers.instagram._checks import ADDRESS
from ottbuild.schemas import lengths
from ottbuild.schemas.jsondata import ARRAY, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    from ottbuild.providers.instagram import models as models
    from ottbuild.providers.messenger import models as _messenger
else:
    models = Later("ottbuild.providers.instagram.models")
    _messenger = Later("ottbuild.providers.messenger.models")

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


@namespace
class Instagram:
    """Messages, reactions and sender actions that an Instagram professional account sends to people."""

    Account: TypeAlias = operations.Account

    @staticmethod
    def send(
        message: Arg[models.Message],
        *more: Unpack[tuple[()]],
        to: Arg[models.Recipient] | str | int | None = None,
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"] | None = None,
        tag: _messenger.MessageTag | None = None,
        reply_to: Arg[models.ReplyTo] | str | None = None,
        thread_control: Arg[models.ThreadControl] | Literal["pass", "release"] | None = None,
        **others: Unpack[NoMore],
    ) -> SendRequestBuilder:
        """A request that sends a message.

        Args:
            message: A text, an attachment or several images; a text may have quick replies.
            to: Who receives the message; a person, or the writer of a comment. A plain value is its
                id.
            messaging_type: Why the message is sent; most samples leave it out. MESSAGE_TAG goes
                with a tag.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            reply_to: The earlier message that this one replies to. A plain value is its mid.
            thread_control: Which app has the conversation after the message, where conversation
                routing is on. A plain value is its control_type.

        Conditions:
            A request carries a message or a sender action.
            A message and a sender action are sent in separate requests.
            Advice: The access token belongs in a header of the request, not in its body.
            Advice: MESSAGE_TAG needs a tag.
            Advice: A tag goes with MESSAGE_TAG.
            A reaction needs the id of the message and the reaction.
            The removal of a reaction needs the id of the message.
            Advice: The removal of a reaction names no reaction.
            Advice: The payload is for reactions.
            Advice: The pages show a private reply to a comment with a text only.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more or message is MISSING:
            raise unexpected(Instagram, "send", locals())
        builder = SendRequestBuilder()
        builder._state = (None, "", {}, True)
        if to is not None:
            if is_one_value(to):
                builder = builder.to(to)
            else:
                builder = builder._put("to", part(to, _RECIPIENT__KINDS))
        if messaging_type is not None:
            builder = builder.messaging_type(messaging_type)
        if tag is not None:
            builder = builder.tag(tag)
        builder = builder._put("message", part(message, _MESSAGE__KINDS))
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _REPLY_TO__KINDS))
        if thread_control is not None:
            if is_one_value(thread_control):
                builder = builder.thread_control(thread_control)
            else:
                builder = builder._put("thread_control", part(thread_control, _THREAD_CONTROL__KINDS))
        return builder

    @staticmethod
    def sender_action(
        sender_action: Literal["typing_on", "typing_off", "mark_seen", "react", "unreact"],
        *more: Unpack[tuple[()]],
        to: Arg[models.Recipient] | str | int | None = None,
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"] | None = None,
        tag: _messenger.MessageTag | None = None,
        reply_to: Arg[models.ReplyTo] | str | None = None,
        thread_control: Arg[models.ThreadControl] | Literal["pass", "release"] | None = None,
        **others: Unpack[NoMore],
    ) -> SendRequestBuilder:
        """A request that shows that you type or have read.

        Args:
            sender_action: Shows or hides the typing indicator, marks the conversation as read, or
                sets or removes the reaction to a message.
            to: Who receives the message; a person, or the writer of a comment. A plain value is its
                id.
            messaging_type: Why the message is sent; most samples leave it out. MESSAGE_TAG goes
                with a tag.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            reply_to: The earlier message that this one replies to. A plain value is its mid.
            thread_control: Which app has the conversation after the message, where conversation
                routing is on. A plain value is its control_type.

        Conditions:
            A request carries a message or a sender action.
            A message and a sender action are sent in separate requests.
            Advice: The access token belongs in a header of the request, not in its body.
            Advice: MESSAGE_TAG needs a tag.
            Advice: A tag goes with MESSAGE_TAG.
            A reaction needs the id of the message and the reaction.
            The removal of a reaction needs the id of the message.
            Advice: The removal of a reaction names no reaction.
            Advice: The payload is for reactions.
            Advice: The pages show a private reply to a comment with a text only.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more or sender_action is MISSING:
            raise unexpected(Instagram, "sender_action", locals())
        values: Wire = {"sender_action": sender_action}
        valid = type_of(sender_action) is str and sender_action in {
            "typing_on",
            "typing_off",
            "mark_seen",
            "react",
            "unreact",
        }
        builder = SendRequestBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            if is_one_value(to):
                builder = builder.to(to)
            else:
                builder = builder._put("to", part(to, _RECIPIENT__KINDS))
        if messaging_type is not None:
            builder = builder.messaging_type(messaging_type)
        if tag is not None:
            builder = builder.tag(tag)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _REPLY_TO__KINDS))
        if thread_control is not None:
            if is_one_value(thread_control):
                builder = builder.thread_control(thread_control)
            else:
                builder = builder._put("thread_control", part(thread_control, _THREAD_CONTROL__KINDS))
        return builder

    @staticmethod
    def react(
        message_id: str,
        reaction: str,
        *more: Unpack[tuple[()]],
        to: Arg[models.Recipient] | str | int | None = None,
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"] | None = None,
        tag: _messenger.MessageTag | None = None,
        reply_to: Arg[models.ReplyTo] | str | None = None,
        thread_control: Arg[models.ThreadControl] | Literal["pass", "release"] | None = None,
        **others: Unpack[NoMore],
    ) -> SendRequestBuilder:
        """A request that reacts to a message of the person.

        Args:
            message_id: Id of the message. Not empty.
            reaction: love, or an emoji; left out to remove the reaction. Not empty.
            to: Who receives the message; a person, or the writer of a comment. A plain value is its
                id.
            messaging_type: Why the message is sent; most samples leave it out. MESSAGE_TAG goes
                with a tag.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            reply_to: The earlier message that this one replies to. A plain value is its mid.
            thread_control: Which app has the conversation after the message, where conversation
                routing is on. A plain value is its control_type.

        Conditions:
            A request carries a message or a sender action.
            A message and a sender action are sent in separate requests.
            Advice: The access token belongs in a header of the request, not in its body.
            Advice: MESSAGE_TAG needs a tag.
            Advice: A tag goes with MESSAGE_TAG.
            A reaction needs the id of the message and the reaction.
            The removal of a reaction needs the id of the message.
            Advice: The removal of a reaction names no reaction.
            Advice: The payload is for reactions.
            Advice: The pages show a private reply to a comment with a text only.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more or message_id is MISSING or reaction is MISSING:
            raise unexpected(Instagram, "react", locals())
        values: Wire = {"message_id": message_id, "reaction": reaction, "sender_action": "react"}
        valid = type_of(message_id) is str and message_id != "" and type_of(reaction) is str and reaction != ""
        builder = SendRequestBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            if is_one_value(to):
                builder = builder.to(to)
            else:
                builder = builder._put("to", part(to, _RECIPIENT__KINDS))
        if messaging_type is not None:
            builder = builder.messaging_type(messaging_type)
        if tag is not None:
            builder = builder.tag(tag)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _REPLY_TO__KINDS))
        if thread_control is not None:
            if is_one_value(thread_control):
                builder = builder.thread_control(thread_control)
            else:
                builder = builder._put("thread_control", part(thread_control, _THREAD_CONTROL__KINDS))
        return builder

    @staticmethod
    def unreact(
        message_id: str,
        *more: Unpack[tuple[()]],
        to: Arg[models.Recipient] | str | int | None = None,
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"] | None = None,
        tag: _messenger.MessageTag | None = None,
        reply_to: Arg[models.ReplyTo] | str | None = None,
        thread_control: Arg[models.ThreadControl] | Literal["pass", "release"] | None = None,
        **others: Unpack[NoMore],
    ) -> SendRequestBuilder:
        """A request that removes the reaction to a message of the person.

        Args:
            message_id: Id of the message. Not empty.
            to: Who receives the message; a person, or the writer of a comment. A plain value is its
                id.
            messaging_type: Why the message is sent; most samples leave it out. MESSAGE_TAG goes
                with a tag.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            reply_to: The earlier message that this one replies to. A plain value is its mid.
            thread_control: Which app has the conversation after the message, where conversation
                routing is on. A plain value is its control_type.

        Conditions:
            A request carries a message or a sender action.
            A message and a sender action are sent in separate requests.
            Advice: The access token belongs in a header of the request, not in its body.
            Advice: MESSAGE_TAG needs a tag.
            Advice: A tag goes with MESSAGE_TAG.
            A reaction needs the id of the message and the reaction.
            The removal of a reaction needs the id of the message.
            Advice: The removal of a reaction names no reaction.
            Advice: The payload is for reactions.
            Advice: The pages show a private reply to a comment with a text only.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more or message_id is MISSING:
            raise unexpected(Instagram, "unreact", locals())
        values: Wire = {"message_id": message_id, "sender_action": "unreact"}
        valid = type_of(message_id) is str and message_id != ""
        builder = SendRequestBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            if is_one_value(to):
                builder = builder.to(to)
            else:
                builder = builder._put("to", part(to, _RECIPIENT__KINDS))
        if messaging_type is not None:
            builder = builder.messaging_type(messaging_type)
        if tag is not None:
            builder = builder.tag(tag)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _REPLY_TO__KINDS))
        if thread_control is not None:
            if is_one_value(thread_control):
                builder = builder.thread_control(thread_control)
            else:
                builder = builder._put("thread_control", part(thread_control, _THREAD_CONTROL__KINDS))
        return builder

    @staticmethod
    def text(
        text: str,
        *more: Unpack[tuple[()]],
        attachments: Iterable[Arg[models.ImageAttachment] | None] | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> MessageBuilder:
        """A text message.

        Args:
            text: The text of the message, of at most 1000 bytes of UTF-8. Not empty.
            attachments: Several images, up to 10. Not empty.
            quick_replies: Buttons that disappear once the person answers; only phones show them. 1
                to 13 items.
            metadata: A field of Messenger; Instagram's pages do not have it.

        Conditions:
            A message holds exactly one of text, attachment and attachments.
            Quick replies go with a text.
            Advice: Instagram's pages do not have metadata, which is a field of Messenger.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more or text is MISSING:
            raise unexpected(Instagram, "text", locals())
        values: Wire = {"text": text}
        valid = (
            type_of(text) is str
            and text != ""
            and ((text.isascii() and len(text) <= 1000) or lengths.utf8(text) <= 1000)
        )
        builder = MessageBuilder()
        builder._state = (None, "", values, valid)
        if attachments is not None:
            builder = builder.attachments(attachments)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def images(
        attachments: Iterable[Arg[models.ImageAttachment] | None],
        *more: Unpack[tuple[()]],
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> MessageBuilder:
        """Several images in one message.

        Args:
            attachments: Several images, up to 10. Not empty.
            quick_replies: Buttons that disappear once the person answers; only phones show them. 1
                to 13 items.
            metadata: A field of Messenger; Instagram's pages do not have it.

        Conditions:
            A message holds exactly one of text, attachment and attachments.
            Quick replies go with a text.
            Advice: Instagram's pages do not have metadata, which is a field of Messenger.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more or attachments is MISSING:
            raise unexpected(Instagram, "images", locals())
        builder = MessageBuilder()
        builder._state = (None, "", {}, True)
        builder = builder.attachments(attachments)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def image(
        url: str | None = None,
        *more: Unpack[tuple[()]],
        is_reusable: bool | None = None,
        attachment_id: str | int | None = None,
        is_reusable_of_attachment: bool | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> MediaAttachmentBuilder:
        """An image.

        Args:
            url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
            is_reusable: Keep the file, and return an attachment_id for later sends. If absent, the
                provider assumes False.
            attachment_id: Id of a file that was kept or uploaded before; it expires after 90 days.
                Not empty.
            is_reusable_of_attachment: Where most samples of the upload have is_reusable; it belongs
                in the payload.
            metadata: A field of Messenger; Instagram's pages do not have it.

        Conditions:
            The file comes from a URL or from an earlier upload, not from both.
            Advice: A file without url and attachment_id is uploaded in the same request, as form
                data; a request with JSON can't hold it.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(Instagram, "image", locals())
        values: Wire = {"type": "image"}
        valid = True
        if url is not None:
            values["url"] = url
            valid = valid and type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if is_reusable is not None:
            values["is_reusable"] = is_reusable
            valid = valid and type_of(is_reusable) is bool
        if attachment_id is not None:
            values["attachment_id"] = as_text(attachment_id)
            valid = valid and type_of(values["attachment_id"]) is str and values["attachment_id"] != ""
        if is_reusable_of_attachment is not None:
            values["is_reusable_of_attachment"] = is_reusable_of_attachment
            valid = valid and type_of(is_reusable_of_attachment) is bool
        builder = MediaAttachmentBuilder()
        builder._state = (None, "", values, valid)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def audio(
        url: str | None = None,
        *more: Unpack[tuple[()]],
        is_reusable: bool | None = None,
        attachment_id: str | int | None = None,
        is_reusable_of_attachment: bool | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> MediaAttachmentBuilder:
        """An audio file.

        Args:
            url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
            is_reusable: Keep the file, and return an attachment_id for later sends. If absent, the
                provider assumes False.
            attachment_id: Id of a file that was kept or uploaded before; it expires after 90 days.
                Not empty.
            is_reusable_of_attachment: Where most samples of the upload have is_reusable; it belongs
                in the payload.
            metadata: A field of Messenger; Instagram's pages do not have it.

        Conditions:
            The file comes from a URL or from an earlier upload, not from both.
            Advice: A file without url and attachment_id is uploaded in the same request, as form
                data; a request with JSON can't hold it.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(Instagram, "audio", locals())
        values: Wire = {"type": "audio"}
        valid = True
        if url is not None:
            values["url"] = url
            valid = valid and type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if is_reusable is not None:
            values["is_reusable"] = is_reusable
            valid = valid and type_of(is_reusable) is bool
        if attachment_id is not None:
            values["attachment_id"] = as_text(attachment_id)
            valid = valid and type_of(values["attachment_id"]) is str and values["attachment_id"] != ""
        if is_reusable_of_attachment is not None:
            values["is_reusable_of_attachment"] = is_reusable_of_attachment
            valid = valid and type_of(is_reusable_of_attachment) is bool
        builder = MediaAttachmentBuilder()
        builder._state = (None, "", values, valid)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def video(
        url: str | None = None,
        *more: Unpack[tuple[()]],
        is_reusable: bool | None = None,
        attachment_id: str | int | None = None,
        is_reusable_of_attachment: bool | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> MediaAttachmentBuilder:
        """A video.

        Args:
            url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
            is_reusable: Keep the file, and return an attachment_id for later sends. If absent, the
                provider assumes False.
            attachment_id: Id of a file that was kept or uploaded before; it expires after 90 days.
                Not empty.
            is_reusable_of_attachment: Where most samples of the upload have is_reusable; it belongs
                in the payload.
            metadata: A field of Messenger; Instagram's pages do not have it.

        Conditions:
            The file comes from a URL or from an earlier upload, not from both.
            Advice: A file without url and attachment_id is uploaded in the same request, as form
                data; a request with JSON can't hold it.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(Instagram, "video", locals())
        values: Wire = {"type": "video"}
        valid = True
        if url is not None:
            values["url"] = url
            valid = valid and type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if is_reusable is not None:
            values["is_reusable"] = is_reusable
            valid = valid and type_of(is_reusable) is bool
        if attachment_id is not None:
            values["attachment_id"] = as_text(attachment_id)
            valid = valid and type_of(values["attachment_id"]) is str and values["attachment_id"] != ""
        if is_reusable_of_attachment is not None:
            values["is_reusable_of_attachment"] = is_reusable_of_attachment
            valid = valid and type_of(is_reusable_of_attachment) is bool
        builder = MediaAttachmentBuilder()
        builder._state = (None, "", values, valid)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def file(
        url: str | None = None,
        *more: Unpack[tuple[()]],
        is_reusable: bool | None = None,
        attachment_id: str | int | None = None,
        is_reusable_of_attachment: bool | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> MediaAttachmentBuilder:
        """A PDF file.

        Args:
            url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
            is_reusable: Keep the file, and return an attachment_id for later sends. If absent, the
                provider assumes False.
            attachment_id: Id of a file that was kept or uploaded before; it expires after 90 days.
                Not empty.
            is_reusable_of_attachment: Where most samples of the upload have is_reusable; it belongs
                in the payload.
            metadata: A field of Messenger; Instagram's pages do not have it.

        Conditions:
            The file comes from a URL or from an earlier upload, not from both.
            Advice: A file without url and attachment_id is uploaded in the same request, as form
                data; a request with JSON can't hold it.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(Instagram, "file", locals())
        values: Wire = {"type": "file"}
        valid = True
        if url is not None:
            values["url"] = url
            valid = valid and type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if is_reusable is not None:
            values["is_reusable"] = is_reusable
            valid = valid and type_of(is_reusable) is bool
        if attachment_id is not None:
            values["attachment_id"] = as_text(attachment_id)
            valid = valid and type_of(values["attachment_id"]) is str and values["attachment_id"] != ""
        if is_reusable_of_attachment is not None:
            values["is_reusable_of_attachment"] = is_reusable_of_attachment
            valid = valid and type_of(is_reusable_of_attachment) is bool
        builder = MediaAttachmentBuilder()
        builder._state = (None, "", values, valid)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def like_heart(*more: Unpack[tuple[()]], metadata: str | None = None, **others: Unpack[NoMore]) -> LikeHeartBuilder:
        """The sticker of a heart.

        Args:
            metadata: A field of Messenger; Instagram's pages do not have it.

        Conditions:
            A message holds exactly one of text, attachment and attachments.
            Quick replies go with a text.
            Advice: Instagram's pages do not have metadata, which is a field of Messenger.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(Instagram, "like_heart", locals())
        builder = LikeHeartBuilder()
        builder._state = (None, "", {}, True)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def media_share(
        id: str | int, *more: Unpack[tuple[()]], metadata: str | None = None, **others: Unpack[NoMore]
    ) -> MediaShareBuilder:
        """A post of the same account.

        Args:
            id: Id of the post. Not empty.
            metadata: A field of Messenger; Instagram's pages do not have it.

        Conditions:
            A message holds exactly one of text, attachment and attachments.
            Quick replies go with a text.
            Advice: Instagram's pages do not have metadata, which is a field of Messenger.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more or id is MISSING:
            raise unexpected(Instagram, "media_share", locals())
        values: Wire = {"id": as_text(id)}
        valid = type_of(values["id"]) is str and values["id"] != ""
        builder = MediaShareBuilder()
        builder._state = (None, "", values, valid)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def generic_template(
        elements: Iterable[Arg[models.GenericElement] | None] | None = None,
        *more: Unpack[tuple[()]],
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> GenericTemplateBuilder:
        """One card, or a carousel of up to 10 cards; Instagram on the web does not show it.

        Args:
            elements: The cards, 1 to 10; several make a carousel.
            metadata: A field of Messenger; Instagram's pages do not have it.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/generic-template
        """
        if others or more:
            raise unexpected(Instagram, "generic_template", locals())
        builder = GenericTemplateBuilder()
        builder._state = (None, "", {}, True)
        if elements is not None:
            builder = builder.elements(elements)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def button_template(
        text: str,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        *more: Unpack[tuple[()]],
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> ButtonTemplateBuilder:
        """A text with 1 to 3 buttons; Instagram on the web does not show it.

        Args:
            text: Text above the buttons. 1 to 640 characters.
            buttons: The buttons, 1 to 3.
            metadata: A field of Messenger; Instagram's pages do not have it.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/button-template
        """
        if others or more or text is MISSING:
            raise unexpected(Instagram, "button_template", locals())
        values: Wire = {"text": text}
        valid = type_of(text) is str and text != "" and len(text) <= 640
        builder = ButtonTemplateBuilder()
        builder._state = (None, "", values, valid)
        if buttons is not None:
            builder = builder.buttons(buttons)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def product_template(
        elements: Iterable[Arg[models.ProductElement] | None] | None = None,
        *more: Unpack[tuple[()]],
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> ProductTemplateBuilder:
        """Products from a catalog of the same business.

        Args:
            elements: The products; several make a carousel. 1 to 10 items.
            metadata: A field of Messenger; Instagram's pages do not have it.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(Instagram, "product_template", locals())
        builder = ProductTemplateBuilder()
        builder._state = (None, "", {}, True)
        if elements is not None:
            builder = builder.elements(elements)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def notification_messages_template(
        elements: Iterable[Arg[models.NotificationMessagesElement] | None] | None = None,
        *more: Unpack[tuple[()]],
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> NotificationMessagesTemplateBuilder:
        """An invitation to subscribe to marketing messages; whether it is still offered is not
        documented.

        Args:
            elements: The invitation. Not empty.
            metadata: A field of Messenger; Instagram's pages do not have it.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(Instagram, "notification_messages_template", locals())
        builder = NotificationMessagesTemplateBuilder()
        builder._state = (None, "", {}, True)
        if elements is not None:
            builder = builder.elements(elements)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def profile(
        *more: Unpack[tuple[()]],
        platform: Literal["instagram"] | None = None,
        ice_breakers: Iterable[Arg[models.IceBreakers] | None] | None = None,
        persistent_menu: Iterable[Arg[models.PersistentMenu] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> ProfileBuilder:
        """What Instagram shows of the account beside its messages; what is not in the request stays as
        it is.

        Args:
            platform: Which profile is meant; the address says it as well.
            ice_breakers: Questions for a start, as a list for each language; phones only. Not
                empty.
            persistent_menu: The menus, one for each language. Not empty.

        Conditions:
            A request sets at least one property.
            Advice: The access token belongs in a header of the request, not in its body.

        See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
        """
        if others or more:
            raise unexpected(Instagram, "profile", locals())
        builder = ProfileBuilder()
        builder._state = (None, "", {}, True)
        if platform is not None:
            builder = builder.platform(platform)
        if ice_breakers is not None:
            builder = builder.ice_breakers(ice_breakers)
        if persistent_menu is not None:
            builder = builder.persistent_menu(persistent_menu)
        return builder

    @staticmethod
    def profile_deletion(
        fields: Iterable[Literal["ice_breakers", "persistent_menu"]],
        *more: Unpack[tuple[()]],
        platform: Literal["instagram"] | None = None,
        **others: Unpack[NoMore],
    ) -> ProfileDeletionBuilder:
        """Which properties of the profile are deleted.

        Args:
            fields: Names of the properties. Not empty.
            platform: Which profile is meant; the address says it as well.

        Conditions:
            Advice: The access token belongs in a header of the request, not in its body.

        See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
        """
        if others or more or fields is MISSING:
            raise unexpected(Instagram, "profile_deletion", locals())
        values: Wire = {"fields": plain_list(fields)}
        valid = (
            type_of(values["fields"]) is ARRAY
            and len(values["fields"]) >= 1
            and all(type_of(x) is str and x in {"ice_breakers", "persistent_menu"} for x in values["fields"])
        )
        builder = ProfileDeletionBuilder()
        builder._state = (None, "", values, valid)
        if platform is not None:
            builder = builder.platform(platform)
        return builder

    @staticmethod
    def profile_query(fields: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> ProfileQueryBuilder:
        """Which properties of the profile are looked at.

        Args:
            fields: Names of the properties, with commas between them. Not empty.

        See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
        """
        if others or more or fields is MISSING:
            raise unexpected(Instagram, "profile_query", locals())
        values: Wire = {"fields": fields}
        valid = type_of(fields) is str and fields != ""
        builder = ProfileQueryBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def pass_thread_control(
        target_app_id: str | int,
        *more: Unpack[tuple[()]],
        to: Arg[models.Recipient] | str | int | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> PassThreadControlBuilder:
        """Passes a conversation on to another app.

        Args:
            target_app_id: Id of the app; 1217981644879628 is the Instagram inbox. Not empty.
            to: Who receives the message; a person, or the writer of a comment. A plain value is its
                id.
            metadata: What the other app is told about the conversation.

        Conditions:
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
        """
        if others or more or target_app_id is MISSING:
            raise unexpected(Instagram, "pass_thread_control", locals())
        values: Wire = {"target_app_id": as_text(target_app_id)}
        valid = type_of(values["target_app_id"]) is str and values["target_app_id"] != ""
        builder = PassThreadControlBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            if is_one_value(to):
                builder = builder.to(to)
            else:
                builder = builder._put("to", part(to, _RECIPIENT__KINDS))
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def take_thread_control(
        *more: Unpack[tuple[()]],
        to: Arg[models.Recipient] | str | int | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> TakeThreadControlBuilder:
        """Takes a conversation from another app, where conversation routing is on.

        Args:
            to: Who receives the message; a person, or the writer of a comment. A plain value is its
                id.
            metadata: What the other app is told about the conversation.

        Conditions:
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
        """
        if others or more:
            raise unexpected(Instagram, "take_thread_control", locals())
        builder = TakeThreadControlBuilder()
        builder._state = (None, "", {}, True)
        if to is not None:
            if is_one_value(to):
                builder = builder.to(to)
            else:
                builder = builder._put("to", part(to, _RECIPIENT__KINDS))
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def request_thread_control(
        *more: Unpack[tuple[()]],
        to: Arg[models.Recipient] | str | int | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> RequestThreadControlBuilder:
        """Asks the app that has a conversation for it, where conversation routing is off.

        Args:
            to: Who receives the message; a person, or the writer of a comment. A plain value is its
                id.
            metadata: What the other app is told about the conversation.

        Conditions:
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
        """
        if others or more:
            raise unexpected(Instagram, "request_thread_control", locals())
        builder = RequestThreadControlBuilder()
        builder._state = (None, "", {}, True)
        if to is not None:
            if is_one_value(to):
                builder = builder.to(to)
            else:
                builder = builder._put("to", part(to, _RECIPIENT__KINDS))
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def release_thread_control(
        *more: Unpack[tuple[()]],
        to: Arg[models.Recipient] | str | int | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> ReleaseThreadControlBuilder:
        """Gives a conversation back, so that no app has it.

        Args:
            to: Who receives the message; a person, or the writer of a comment. A plain value is its
                id.
            metadata: What the other app is told about the conversation.

        Conditions:
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
        """
        if others or more:
            raise unexpected(Instagram, "release_thread_control", locals())
        builder = ReleaseThreadControlBuilder()
        builder._state = (None, "", {}, True)
        if to is not None:
            if is_one_value(to):
                builder = builder.to(to)
            else:
                builder = builder._put("to", part(to, _RECIPIENT__KINDS))
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def extend_thread_control(
        *more: Unpack[tuple[()]],
        duration: int,
        to: Arg[models.Recipient] | str | int | None = None,
        **others: Unpack[NoMore],
    ) -> ExtendThreadControlBuilder:
        """Keeps a conversation for longer than 24 hours.

        Args:
            duration: How long in seconds, up to 7 days. 1 to 604800.
            to: Who receives the message; a person, or the writer of a comment. A plain value is its
                id.

        Conditions:
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
        """
        if others or more or duration is MISSING:
            raise unexpected(Instagram, "extend_thread_control", locals())
        values: Wire = {"duration": duration}
        valid = type_of(duration) is int and 1 <= duration <= 604800
        builder = ExtendThreadControlBuilder()
        builder._state = (None, "", values, valid)
        if to is not None:
            if is_one_value(to):
                builder = builder.to(to)
            else:
                builder = builder._put("to", part(to, _RECIPIENT__KINDS))
        return builder

    @staticmethod
    def thread_owner_query(
        recipient: str | int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> ThreadOwnerQueryBuilder:
        """Whose conversation is looked at.

        Args:
            recipient: Id of the person. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
        """
        if others or more or recipient is MISSING:
            raise unexpected(Instagram, "thread_owner_query", locals())
        values: Wire = {"recipient": as_text(recipient)}
        valid = type_of(values["recipient"]) is str and values["recipient"] != ""
        builder = ThreadOwnerQueryBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def quick_reply(
        title: str, payload: str, *more: Unpack[tuple[()]], image_url: str | None = None, **others: Unpack[NoMore]
    ) -> Part[models.TextQuickReply]:
        """A quick reply with your own caption and payload.

        Args:
            title: Caption; Instagram cuts it off after 20 characters. Not empty. Advised: at most
                20 characters.
            payload: Text for your webhook. 1 to 1000 characters.
            image_url: Icon beside the caption; Instagram's pages do not have it.

        Conditions:
            Advice: Instagram's pages show quick replies without images.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/quick-replies
        """
        if others or more or title is MISSING or payload is MISSING:
            raise unexpected(Instagram, "quick_reply", locals())
        wire: Wire = {"content_type": "text", "title": title, "payload": payload}
        valid = (
            type_of(title) is str and title != "" and type_of(payload) is str and payload != "" and len(payload) <= 1000
        )
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        finished: Part[models.TextQuickReply] = Part()
        finished._of, finished._given, finished._valid = _TEXT_QUICK_REPLY, wire, _TEXT_QUICK_REPLY if valid else None
        return finished

    @staticmethod
    def quick_reply_phone_number(
        *more: Unpack[tuple[()]], title: str | None = None, payload: str | None = None, **others: Unpack[NoMore]
    ) -> Part[models.UserPhoneNumberQuickReply]:
        """A quick reply that offers the person's own phone number.

        Args:
            title: Caption; Instagram cuts it off after 20 characters. Advised: at most 20
                characters.
            payload: Text for your webhook. At most 1000 characters.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/quick-replies
        """
        if others or more:
            raise unexpected(Instagram, "quick_reply_phone_number", locals())
        wire: Wire = {"content_type": "user_phone_number"}
        valid = True
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and title != ""
        if payload is not None:
            wire["payload"] = payload
            valid = valid and type_of(payload) is str and len(payload) <= 1000 and payload != ""
        finished: Part[models.UserPhoneNumberQuickReply] = Part()
        finished._of, finished._given, finished._valid = (
            _USER_PHONE_NUMBER_QUICK_REPLY,
            wire,
            _USER_PHONE_NUMBER_QUICK_REPLY if valid else None,
        )
        return finished

    @staticmethod
    def quick_reply_email(
        *more: Unpack[tuple[()]], title: str | None = None, payload: str | None = None, **others: Unpack[NoMore]
    ) -> Part[models.UserEmailQuickReply]:
        """A quick reply that offers the person's own email address.

        Args:
            title: Caption; Instagram cuts it off after 20 characters. Advised: at most 20
                characters.
            payload: Text for your webhook. At most 1000 characters.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/quick-replies
        """
        if others or more:
            raise unexpected(Instagram, "quick_reply_email", locals())
        wire: Wire = {"content_type": "user_email"}
        valid = True
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and title != ""
        if payload is not None:
            wire["payload"] = payload
            valid = valid and type_of(payload) is str and len(payload) <= 1000 and payload != ""
        finished: Part[models.UserEmailQuickReply] = Part()
        finished._of, finished._given, finished._valid = (
            _USER_EMAIL_QUICK_REPLY,
            wire,
            _USER_EMAIL_QUICK_REPLY if valid else None,
        )
        return finished

    @staticmethod
    def image_attachment(
        url: str | None = None,
        *more: Unpack[tuple[()]],
        is_reusable: bool | None = None,
        attachment_id: str | int | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.ImageAttachment]:
        """One of several images.

        Args:
            url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
            is_reusable: Keep the file, and return an attachment_id for later sends. If absent, the
                provider assumes False.
            attachment_id: Id of a file that was kept or uploaded before; it expires after 90 days.
                Not empty.

        Conditions:
            The file comes from a URL or from an earlier upload, not from both.
            Advice: A file without url and attachment_id is uploaded in the same request, as form
                data; a request with JSON can't hold it.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(Instagram, "image_attachment", locals())
        wire: Wire = {"type": "image"}
        valid = True
        wire_payload: Wire = {}
        if url is not None:
            wire_payload["url"] = url
            valid = valid and type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if is_reusable is not None:
            wire_payload["is_reusable"] = is_reusable
            valid = valid and type_of(is_reusable) is bool
        if attachment_id is not None:
            wire_payload["attachment_id"] = as_text(attachment_id)
            valid = valid and type_of(wire_payload["attachment_id"]) is str and wire_payload["attachment_id"] != ""
        wire["payload"] = wire_payload
        valid = valid and not ("url" in wire_payload and "attachment_id" in wire_payload)
        finished: Part[models.ImageAttachment] = Part()
        finished._of, finished._given, finished._valid = _IMAGE_ATTACHMENT, wire, _IMAGE_ATTACHMENT if valid else None
        return finished

    @staticmethod
    def generic_element(
        title: str,
        *more: Unpack[tuple[()]],
        image_url: str | None = None,
        subtitle: str | None = None,
        default_action: Arg[models.DefaultAction] | None = None,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.GenericElement]:
        """A card with a title and at least one other field.

        Args:
            title: Title. 1 to 80 characters.
            image_url: Image at the top of the card.
            subtitle: Second line. At most 80 characters.
            default_action: What a tap on the card does; opens a web page.
            buttons: Buttons below the text. 1 to 3 items.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/generic-template
        """
        if others or more or title is MISSING:
            raise unexpected(Instagram, "generic_element", locals())
        wire: Wire = {"title": title}
        valid = type_of(title) is str and title != "" and len(title) <= 80
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        if subtitle is not None:
            wire["subtitle"] = subtitle
            valid = valid and type_of(subtitle) is str and len(subtitle) <= 80 and subtitle != ""
        if default_action is not None:
            wire["default_action"], checked = part(default_action, _DEFAULT_ACTION__KINDS)
            valid = valid and checked
        if buttons is not None:
            wire["buttons"], checked = parts(buttons, _BUTTON__KINDS)
            valid = valid and checked and 1 <= len(wire["buttons"]) <= 3
        valid = valid and len(wire) >= 2
        finished: Part[models.GenericElement] = Part()
        finished._of, finished._given, finished._valid = _GENERIC_ELEMENT, wire, _GENERIC_ELEMENT if valid else None
        return finished

    @staticmethod
    def product_element(
        id: str | int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.ProductElement]:
        """A product; its image, title and price come from the catalog.

        Args:
            id: Id of a product in a catalog of the same Page. Not empty.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more or id is MISSING:
            raise unexpected(Instagram, "product_element", locals())
        finished: Part[models.ProductElement] = Part()
        finished._of, finished._given, finished._valid = (
            _PRODUCT_ELEMENT,
            {"id": id},
            _PRODUCT_ELEMENT if type_of(id) is str and id != "" else None,
        )
        return finished

    @staticmethod
    def notification_messages_element(
        *more: Unpack[tuple[()]],
        image_url: str | None = None,
        title: str | None = None,
        payload: str | None = None,
        notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None = None,
        notification_messages_cta_text: Literal["ALLOW", "FREQUENCY", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"]
        | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.NotificationMessagesElement]:
        """What the person is invited to.

        Args:
            image_url: Image of the invitation.
            title: Title. At most 65 characters. If absent, the provider assumes 'Updates and
                promotions'.
            payload: Text of your own that comes back when the person subscribes.
            notification_messages_frequency: How often messages come.
            notification_messages_cta_text: Caption of the button. If absent, the provider assumes
                'GET_UPDATES'.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(Instagram, "notification_messages_element", locals())
        wire: Wire = {}
        valid = True
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and len(title) <= 65 and title != ""
        if payload is not None:
            wire["payload"] = payload
            valid = valid and type_of(payload) is str and payload != ""
        if notification_messages_frequency is not None:
            wire["notification_messages_frequency"] = notification_messages_frequency
            valid = (
                valid
                and type_of(notification_messages_frequency) is str
                and notification_messages_frequency in {"DAILY", "WEEKLY", "MONTHLY"}
            )
        if notification_messages_cta_text is not None:
            wire["notification_messages_cta_text"] = notification_messages_cta_text
            valid = (
                valid
                and type_of(notification_messages_cta_text) is str
                and notification_messages_cta_text in {"ALLOW", "FREQUENCY", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"}
            )
        finished: Part[models.NotificationMessagesElement] = Part()
        finished._of, finished._given, finished._valid = (
            _NOTIFICATION_MESSAGES_ELEMENT,
            wire,
            _NOTIFICATION_MESSAGES_ELEMENT if valid else None,
        )
        return finished

    @staticmethod
    def web_url(
        title: str,
        url: str,
        *more: Unpack[tuple[()]],
        webview_height_ratio: Literal["compact", "tall", "full"] | None = None,
        messenger_extensions: bool | None = None,
        fallback_url: str | None = None,
        webview_share_button: Literal["hide"] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.WebUrlButton]:
        """A button that opens a web page.

        Args:
            title: Caption. 1 to 20 characters.
            url: Page that opens; HTTPS if messenger_extensions is on. Not empty.
            webview_height_ratio: How much of the screen the page covers. If absent, the provider
                assumes 'full'.
            messenger_extensions: Let the page use Messenger Extensions; its domain must be on the
                Page's allow list. If absent, the provider assumes False.
            fallback_url: Page for clients without Messenger Extensions; only used if
                messenger_extensions is on.
            webview_share_button: Hides the share button of the web view.

        Conditions:
            With messenger_extensions the page must be HTTPS.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/button-template
        """
        if others or more or title is MISSING or url is MISSING:
            raise unexpected(Instagram, "web_url", locals())
        wire: Wire = {"type": "web_url", "url": url, "title": title}
        valid = (
            type_of(url) is str
            and (url in ADDRESS.known or ADDRESS.matches(url))
            and type_of(title) is str
            and title != ""
            and len(title) <= 20
        )
        if webview_height_ratio is not None:
            wire["webview_height_ratio"] = webview_height_ratio
            valid = (
                valid and type_of(webview_height_ratio) is str and webview_height_ratio in {"compact", "tall", "full"}
            )
        if messenger_extensions is not None:
            wire["messenger_extensions"] = messenger_extensions
            valid = valid and type_of(messenger_extensions) is bool
        if fallback_url is not None:
            wire["fallback_url"] = fallback_url
            valid = (
                valid
                and type_of(fallback_url) is str
                and (fallback_url in ADDRESS.known or ADDRESS.matches(fallback_url))
            )
        if webview_share_button is not None:
            wire["webview_share_button"] = webview_share_button
            valid = valid and type_of(webview_share_button) is str and webview_share_button in {"hide"}
        if messenger_extensions is not None:
            valid = valid and (wire["messenger_extensions"] is not True or wire["url"].startswith("https://"))
        finished: Part[models.WebUrlButton] = Part()
        finished._of, finished._given, finished._valid = _WEB_URL_BUTTON, wire, _WEB_URL_BUTTON if valid else None
        return finished

    @staticmethod
    def postback(
        title: str, payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.PostbackButton]:
        """A button that sends its payload to your webhook.

        Args:
            title: Caption. 1 to 20 characters.
            payload: Text for your webhook. 1 to 1000 characters.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/button-template
        """
        if others or more or title is MISSING or payload is MISSING:
            raise unexpected(Instagram, "postback", locals())
        finished: Part[models.PostbackButton] = Part()
        finished._of, finished._given, finished._valid = (
            _POSTBACK_BUTTON,
            {"type": "postback", "title": title, "payload": payload},
            _POSTBACK_BUTTON
            if type_of(title) is str
            and title != ""
            and len(title) <= 20
            and type_of(payload) is str
            and payload != ""
            and len(payload) <= 1000
            else None,
        )
        return finished

    @staticmethod
    def default_action(
        url: str,
        *more: Unpack[tuple[()]],
        messenger_extensions: bool | None = None,
        webview_height_ratio: Literal["compact", "tall", "full"] | None = None,
        fallback_url: str | None = None,
        webview_share_button: Literal["hide"] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.DefaultAction]:
        """What a tap on the card does; opens a web page.

        Args:
            url: Page that opens; HTTPS if messenger_extensions is on. Not empty.
            messenger_extensions: Let the page use Messenger Extensions; its domain must be on the
                Page's allow list. If absent, the provider assumes False.
            webview_height_ratio: How much of the screen the page covers. If absent, the provider
                assumes 'full'.
            fallback_url: Page for clients without Messenger Extensions; only used if
                messenger_extensions is on.
            webview_share_button: Hides the share button of the web view.

        Conditions:
            With messenger_extensions the page must be HTTPS.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/generic-template
        """
        if others or more or url is MISSING:
            raise unexpected(Instagram, "default_action", locals())
        wire: Wire = {"type": "web_url", "url": url}
        valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if messenger_extensions is not None:
            wire["messenger_extensions"] = messenger_extensions
            valid = valid and type_of(messenger_extensions) is bool
        if webview_height_ratio is not None:
            wire["webview_height_ratio"] = webview_height_ratio
            valid = (
                valid and type_of(webview_height_ratio) is str and webview_height_ratio in {"compact", "tall", "full"}
            )
        if fallback_url is not None:
            wire["fallback_url"] = fallback_url
            valid = (
                valid
                and type_of(fallback_url) is str
                and (fallback_url in ADDRESS.known or ADDRESS.matches(fallback_url))
            )
        if webview_share_button is not None:
            wire["webview_share_button"] = webview_share_button
            valid = valid and type_of(webview_share_button) is str and webview_share_button in {"hide"}
        if messenger_extensions is not None:
            valid = valid and (wire["messenger_extensions"] is not True or wire["url"].startswith("https://"))
        finished: Part[models.DefaultAction] = Part()
        finished._of, finished._given, finished._valid = _DEFAULT_ACTION, wire, _DEFAULT_ACTION if valid else None
        return finished

    @staticmethod
    def questions(
        call_to_actions: Iterable[Arg[models.IceBreaker] | None],
        *more: Unpack[tuple[()]],
        locale: str | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.IceBreakers]:
        """Questions for a language.

        Args:
            call_to_actions: The questions, up to 4. Not empty.
            locale: Language and country, or default for all others.

        Conditions:
            Questions, and a question of the old form, don't go together.
            Advice: Meta asks for lists of questions, with their locale; the old form is to end.

        See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
        """
        if others or more or call_to_actions is MISSING:
            raise unexpected(Instagram, "questions", locals())
        wire: Wire = {}
        valid = True
        wire["call_to_actions"], checked = parts(call_to_actions, _ICE_BREAKER__KINDS)
        valid = valid and checked and 1 <= len(wire["call_to_actions"]) <= 4
        if locale is not None:
            wire["locale"] = locale
            valid = valid and type_of(locale) is str and locale != ""
        valid = valid and _checks.conditions_hold_in_ice_breakers(wire)
        finished: Part[models.IceBreakers] = Part()
        finished._of, finished._given, finished._valid = _ICE_BREAKERS, wire, _ICE_BREAKERS if valid else None
        return finished

    @staticmethod
    def question_of_old_form(
        question: str, payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.IceBreakers]:
        """A question of the old form, which is to end.

        Args:
            question: The question of the old form.
            payload: Text for your webhook.

        Conditions:
            Questions, and a question of the old form, don't go together.
            Advice: Meta asks for lists of questions, with their locale; the old form is to end.

        See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
        """
        if others or more or question is MISSING or payload is MISSING:
            raise unexpected(Instagram, "question_of_old_form", locals())
        wire: Wire = {"question": question, "payload": payload}
        valid = type_of(question) is str and question != "" and type_of(payload) is str and payload != ""
        valid = valid and _checks.conditions_hold_in_ice_breakers(wire)
        finished: Part[models.IceBreakers] = Part()
        finished._of, finished._given, finished._valid = _ICE_BREAKERS, wire, _ICE_BREAKERS if valid else None
        return finished

    @staticmethod
    def ice_breaker(
        question: str, payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.IceBreaker]:
        """A question that a person can start a conversation with.

        Args:
            question: The question. Not empty.
            payload: Text for your webhook. Not empty.

        See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
        """
        if others or more or question is MISSING or payload is MISSING:
            raise unexpected(Instagram, "ice_breaker", locals())
        finished: Part[models.IceBreaker] = Part()
        finished._of, finished._given, finished._valid = (
            _ICE_BREAKER,
            {"question": question, "payload": payload},
            _ICE_BREAKER
            if type_of(question) is str and question != "" and type_of(payload) is str and payload != ""
            else None,
        )
        return finished

    @staticmethod
    def menu(
        call_to_actions: Iterable[Arg[models.AnyMenuItem] | None],
        *more: Unpack[tuple[()]],
        locale: str,
        composer_input_disabled: bool | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.PersistentMenu]:
        """The menu that is always there, for a language.

        Args:
            call_to_actions: The items; best are at most 5. Not empty.
            locale: Language and country, or default for all others. Not empty.
            composer_input_disabled: A field of Messenger; one of Instagram's pages says that it is
                not available, one sets it to false.

        See
        https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/persistent-menu
        """
        if others or more or call_to_actions is MISSING or locale is MISSING:
            raise unexpected(Instagram, "menu", locals())
        wire: Wire = {"locale": locale}
        valid = type_of(locale) is str and locale != ""
        if composer_input_disabled is not None:
            wire["composer_input_disabled"] = composer_input_disabled
            valid = valid and type_of(composer_input_disabled) is bool
        wire["call_to_actions"], checked = parts(call_to_actions, _MENU_ITEM__KINDS)
        valid = valid and checked and len(wire["call_to_actions"]) >= 1
        finished: Part[models.PersistentMenu] = Part()
        finished._of, finished._given, finished._valid = _PERSISTENT_MENU, wire, _PERSISTENT_MENU if valid else None
        return finished

    class Menu:
        """Parts that go into Menu messages."""

        @staticmethod
        def web_url(
            title: str,
            url: str,
            *more: Unpack[tuple[()]],
            webview_height_ratio: Literal["compact", "tall", "full"] | None = None,
            messenger_extensions: bool | None = None,
            fallback_url: str | None = None,
            webview_share_button: Literal["hide"] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.WebUrlMenuItem]:
            """A menu item that opens a web page.

            Args:
                title: Caption. 1 to 30 characters.
                url: Page that opens; HTTPS if messenger_extensions is on. Not empty.
                webview_height_ratio: How much of the screen the page covers. If absent, the
                    provider assumes 'full'.
                messenger_extensions: Let the page use Messenger Extensions; its domain must be on
                    the Page's allow list. If absent, the provider assumes False.
                fallback_url: Page for clients without Messenger Extensions; only used if
                    messenger_extensions is on.
                webview_share_button: Hides the share button of the web view.

            Conditions:
                With messenger_extensions the page must be HTTPS.
                Advice: A page has always the full height; the pages disagree whether the field is
                    there.

            See
            https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/persistent-menu
            """
            if others or more or title is MISSING or url is MISSING:
                raise unexpected(Instagram.Menu, "web_url", locals())
            wire: Wire = {"type": "web_url", "url": url, "title": title}
            valid = (
                type_of(url) is str
                and (url in ADDRESS.known or ADDRESS.matches(url))
                and type_of(title) is str
                and title != ""
                and len(title) <= 30
            )
            if webview_height_ratio is not None:
                wire["webview_height_ratio"] = webview_height_ratio
                valid = (
                    valid
                    and type_of(webview_height_ratio) is str
                    and webview_height_ratio in {"compact", "tall", "full"}
                )
            if messenger_extensions is not None:
                wire["messenger_extensions"] = messenger_extensions
                valid = valid and type_of(messenger_extensions) is bool
            if fallback_url is not None:
                wire["fallback_url"] = fallback_url
                valid = (
                    valid
                    and type_of(fallback_url) is str
                    and (fallback_url in ADDRESS.known or ADDRESS.matches(fallback_url))
                )
            if webview_share_button is not None:
                wire["webview_share_button"] = webview_share_button
                valid = valid and type_of(webview_share_button) is str and webview_share_button in {"hide"}
            if messenger_extensions is not None:
                valid = valid and (wire["messenger_extensions"] is not True or wire["url"].startswith("https://"))
            finished: Part[models.WebUrlMenuItem] = Part()
            finished._of, finished._given, finished._valid = (
                _WEB_URL_MENU_ITEM,
                wire,
                _WEB_URL_MENU_ITEM if valid else None,
            )
            return finished

        @staticmethod
        def postback(
            title: str, payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
        ) -> Part[models.PostbackMenuItem]:
            """A menu item that sends its payload to your webhook.

            Args:
                title: Caption. 1 to 30 characters.
                payload: Text for your webhook. 1 to 1000 characters.

            See
            https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/persistent-menu
            """
            if others or more or title is MISSING or payload is MISSING:
                raise unexpected(Instagram.Menu, "postback", locals())
            finished: Part[models.PostbackMenuItem] = Part()
            finished._of, finished._given, finished._valid = (
                _POSTBACK_MENU_ITEM,
                {"type": "postback", "title": title, "payload": payload},
                _POSTBACK_MENU_ITEM
                if type_of(title) is str
                and title != ""
                and len(title) <= 30
                and type_of(payload) is str
                and payload != ""
                and len(payload) <= 1000
                else None,
            )
            return finished

    class Upload:
        """Parts that go into Upload messages."""

        @staticmethod
        def image(
            url: str,
            *more: Unpack[tuple[()]],
            is_reusable: bool | None = None,
            is_reusable_of_attachment: bool | None = None,
            **others: Unpack[NoMore],
        ) -> UploadedAttachmentBuilder:
            """An image that is uploaded.

            Args:
                url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
                is_reusable: Keep the file, and return an attachment_id for later sends. If absent,
                    the provider assumes False.
                is_reusable_of_attachment: Where most samples of the upload have is_reusable; it
                    belongs in the payload.

            Conditions:
                The file comes from a URL or from an earlier upload, not from both.
                Advice: A file without url and attachment_id is uploaded in the same request, as
                    form data; a request with JSON can't hold it.

            See
            https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/attachment-upload
            """
            if others or more or url is MISSING:
                raise unexpected(Instagram.Upload, "image", locals())
            values: Wire = {"url": url, "type": "image"}
            valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
            if is_reusable is not None:
                values["is_reusable"] = is_reusable
                valid = valid and type_of(is_reusable) is bool
            if is_reusable_of_attachment is not None:
                values["is_reusable_of_attachment"] = is_reusable_of_attachment
                valid = valid and type_of(is_reusable_of_attachment) is bool
            builder = UploadedAttachmentBuilder()
            builder._state = (None, "", values, valid)
            return builder

        @staticmethod
        def audio(
            url: str,
            *more: Unpack[tuple[()]],
            is_reusable: bool | None = None,
            is_reusable_of_attachment: bool | None = None,
            **others: Unpack[NoMore],
        ) -> UploadedAttachmentBuilder:
            """An audio file that is uploaded.

            Args:
                url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
                is_reusable: Keep the file, and return an attachment_id for later sends. If absent,
                    the provider assumes False.
                is_reusable_of_attachment: Where most samples of the upload have is_reusable; it
                    belongs in the payload.

            Conditions:
                The file comes from a URL or from an earlier upload, not from both.
                Advice: A file without url and attachment_id is uploaded in the same request, as
                    form data; a request with JSON can't hold it.

            See
            https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/attachment-upload
            """
            if others or more or url is MISSING:
                raise unexpected(Instagram.Upload, "audio", locals())
            values: Wire = {"url": url, "type": "audio"}
            valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
            if is_reusable is not None:
                values["is_reusable"] = is_reusable
                valid = valid and type_of(is_reusable) is bool
            if is_reusable_of_attachment is not None:
                values["is_reusable_of_attachment"] = is_reusable_of_attachment
                valid = valid and type_of(is_reusable_of_attachment) is bool
            builder = UploadedAttachmentBuilder()
            builder._state = (None, "", values, valid)
            return builder

        @staticmethod
        def video(
            url: str,
            *more: Unpack[tuple[()]],
            is_reusable: bool | None = None,
            is_reusable_of_attachment: bool | None = None,
            **others: Unpack[NoMore],
        ) -> UploadedAttachmentBuilder:
            """A video that is uploaded.

            Args:
                url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
                is_reusable: Keep the file, and return an attachment_id for later sends. If absent,
                    the provider assumes False.
                is_reusable_of_attachment: Where most samples of the upload have is_reusable; it
                    belongs in the payload.

            Conditions:
                The file comes from a URL or from an earlier upload, not from both.
                Advice: A file without url and attachment_id is uploaded in the same request, as
                    form data; a request with JSON can't hold it.

            See
            https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/attachment-upload
            """
            if others or more or url is MISSING:
                raise unexpected(Instagram.Upload, "video", locals())
            values: Wire = {"url": url, "type": "video"}
            valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
            if is_reusable is not None:
                values["is_reusable"] = is_reusable
                valid = valid and type_of(is_reusable) is bool
            if is_reusable_of_attachment is not None:
                values["is_reusable_of_attachment"] = is_reusable_of_attachment
                valid = valid and type_of(is_reusable_of_attachment) is bool
            builder = UploadedAttachmentBuilder()
            builder._state = (None, "", values, valid)
            return builder

        @staticmethod
        def file(
            url: str,
            *more: Unpack[tuple[()]],
            is_reusable: bool | None = None,
            is_reusable_of_attachment: bool | None = None,
            **others: Unpack[NoMore],
        ) -> UploadedAttachmentBuilder:
            """A PDF file that is uploaded.

            Args:
                url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
                is_reusable: Keep the file, and return an attachment_id for later sends. If absent,
                    the provider assumes False.
                is_reusable_of_attachment: Where most samples of the upload have is_reusable; it
                    belongs in the payload.

            Conditions:
                The file comes from a URL or from an earlier upload, not from both.
                Advice: A file without url and attachment_id is uploaded in the same request, as
                    form data; a request with JSON can't hold it.

            See
            https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/attachment-upload
            """
            if others or more or url is MISSING:
                raise unexpected(Instagram.Upload, "file", locals())
            values: Wire = {"url": url, "type": "file"}
            valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
            if is_reusable is not None:
                values["is_reusable"] = is_reusable
                valid = valid and type_of(is_reusable) is bool
            if is_reusable_of_attachment is not None:
                values["is_reusable_of_attachment"] = is_reusable_of_attachment
                valid = valid and type_of(is_reusable_of_attachment) is bool
            builder = UploadedAttachmentBuilder()
            builder._state = (None, "", values, valid)
            return builder


class ToMethods(Builder[M_co]):
    """Methods of SendRequestBuilder and 5 others."""

    __slots__ = ()

    def to(
        self: Chain,
        id: str | int | None = None,
        *more: Unpack[tuple[()]],
        comment_id: str | int | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Who receives the message; a person, or the writer of a comment.

        Args:
            id: Instagram-scoped id (IGSID) of the person, from the webhook.
            comment_id: Id of a comment, for a private reply; one message for each comment, within 7
                days.

        Conditions:
            Exactly one id says who the recipient is.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(self, "to", locals())
        wire: Wire = {}
        valid = True
        if id is not None:
            wire["id"] = as_text(id)
            valid = valid and type_of(wire["id"]) is str and wire["id"] != ""
        if comment_id is not None:
            wire["comment_id"] = as_text(comment_id)
            valid = valid and type_of(wire["comment_id"]) is str and wire["comment_id"] != ""
        valid = valid and ("id" in wire) + ("comment_id" in wire) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "to", wire, before[3] and valid)
        return builder


class AccessTokenMethods(Builder[M_co]):
    """Methods of ProfileBuilder and ProfileDeletionBuilder."""

    __slots__ = ()

    def access_token(
        self: Chain, access_token: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Access token; it belongs in a header of the request.

        See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
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

    def platform(
        self: Chain, platform: Literal["instagram"] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Which profile is meant; the address says it as well.

        See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
        """
        if others or more or platform is MISSING:
            raise unexpected(self, "platform", locals())
        if platform is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "platform",
            platform,
            before[3] and type_of(platform) is str and platform in {"instagram"},
        )
        return builder


class PassThreadControlAccessTokenMethods(Builder[M_co]):
    """Methods of PassThreadControlBuilder and 4 others."""

    __slots__ = ()

    def access_token(
        self: Chain, access_token: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Access token of the Page; it belongs in a header of the request.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
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


class MetadataMethods(Builder[M_co]):
    """Methods of PassThreadControlBuilder and 3 others."""

    __slots__ = ()

    def metadata(self: Chain, metadata: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """What the other app is told about the conversation."""
        if others or more or metadata is MISSING:
            raise unexpected(self, "metadata", locals())
        if metadata is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "metadata", metadata, before[3] and type_of(metadata) is str and metadata != "")
        return builder


class AnyMessageBuilder(Builder["models.Message"]):
    """A text, an attachment or several images; a text may have quick replies, under construction."""

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "Message")

    def metadata(self: Chain, metadata: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """A field of Messenger; Instagram's pages do not have it."""
        if others or more or metadata is MISSING:
            raise unexpected(self, "metadata", locals())
        if metadata is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "metadata", metadata, before[3] and type_of(metadata) is str and metadata != "")
        return builder


class SendRequestBuilder(
    ToMethods["models.SendRequest"], operations.SendRequestSender["models.SendResult | models.ErrorResponse"]
):
    """A message, a reaction or a sender action for one person, under construction.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "SendRequest")
    _complete = staticmethod(_checks.complete_send_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_12: Wire = {}
        if "message_id" in values:
            wire_12["message_id"] = values["message_id"]
        if "reaction" in values:
            wire_12["reaction"] = values["reaction"]
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        if "to" in values:
            wire["recipient"] = values["to"]
        if "messaging_type" in values:
            wire["messaging_type"] = values["messaging_type"]
        if "tag" in values:
            wire["tag"] = values["tag"]
        if "message" in values:
            wire["message"] = values["message"]
        if "sender_action" in values:
            wire["sender_action"] = values["sender_action"]
        if wire_12:
            wire["payload"] = wire_12
        if "reply_to" in values:
            wire["reply_to"] = values["reply_to"]
        if "thread_control" in values:
            wire["thread_control"] = values["thread_control"]
        return wire

    def access_token(
        self: Chain, access_token: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Access token; it belongs in a header of the request.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
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

    def messaging_type(
        self: Chain,
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Why the message is sent; most samples leave it out. MESSAGE_TAG goes with a tag.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more or messaging_type is MISSING:
            raise unexpected(self, "messaging_type", locals())
        if messaging_type is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "messaging_type",
            messaging_type,
            before[3]
            and type_of(messaging_type) is str
            and messaging_type in {"RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"},
        )
        return builder

    def tag(
        self: Chain, tag: _messenger.MessageTag | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """The purpose of a message that is sent outside the 24-hour window. Values not listed here
        pass too.
        """
        if others or more or tag is MISSING:
            raise unexpected(self, "tag", locals())
        warn_deprecated_value(tag, _DEPRECATED_TAG)
        if tag is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "tag",
            tag,
            before[3]
            and type_of(tag) is str
            and tag
            not in {
                "CONFIRMED_EVENT_UPDATE",
                "POST_PURCHASE_UPDATE",
                "ACCOUNT_UPDATE",
                "APPLICATION_UPDATE",
                "APPOINTMENT_UPDATE",
                "BUSINESS_PRODUCTIVITY",
                "COMMUNITY_ALERT",
                "CONFIRMED_EVENT_REMINDER",
                "FEATURE_FUNCTIONALITY_UPDATE",
                "GAME_EVENT",
                "ISSUE_RESOLUTION",
                "NON_PROMOTIONAL_SUBSCRIPTION",
                "PAIRING_UPDATE",
                "PAYMENT_UPDATE",
                "PERSONAL_FINANCE_UPDATE",
                "RESERVATION_UPDATE",
                "SHIPPING_UPDATE",
                "TICKET_UPDATE",
                "TRANSPORTATION_UPDATE",
            }
            and tag != "",
        )
        return builder

    def reply_to(self: Chain, mid: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """The earlier message that this one replies to.

        Args:
            mid: Id of the earlier message. Not empty.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more or mid is MISSING:
            raise unexpected(self, "reply_to", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "reply_to", {"mid": mid}, before[3] and type_of(mid) is str and mid != "")
        return builder

    def thread_control(
        self: Chain,
        control_type: Literal["pass", "release"] | None = None,
        *more: Unpack[tuple[()]],
        app_id: str | int | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Which app has the conversation after the message, where conversation routing is on.

        Args:
            control_type: Whether the conversation is passed on or given back. If absent, the
                provider assumes 'release'.
            app_id: Id of the app that gets the conversation; the default app if absent.

        Conditions:
            Advice: Only a conversation that is passed on has an app_id.

        See
        https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
        """
        if others or more:
            raise unexpected(self, "thread_control", locals())
        wire: Wire = {}
        valid = True
        if app_id is not None:
            wire["app_id"] = as_text(app_id)
            valid = valid and type_of(wire["app_id"]) is str and wire["app_id"] != ""
        if control_type is not None:
            wire["control_type"] = control_type
            valid = valid and type_of(control_type) is str and control_type in {"pass", "release"}
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "thread_control", wire, before[3] and valid)
        return builder


class MessageBuilder(AnyMessageBuilder):
    """A text, an attachment or several images; a text may have quick replies, under construction.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_message)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "text" in values:
            wire["text"] = values["text"]
        if "attachment" in values:
            wire["attachment"] = values["attachment"]
        if "attachments" in values:
            wire["attachments"] = values["attachments"]
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def image_attachment(
        self: Chain,
        url: str | None = None,
        *more: Unpack[tuple[()]],
        is_reusable: bool | None = None,
        attachment_id: str | int | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append one of several images.

        Args:
            url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
            is_reusable: Keep the file, and return an attachment_id for later sends. If absent, the
                provider assumes False.
            attachment_id: Id of a file that was kept or uploaded before; it expires after 90 days.
                Not empty.

        Conditions:
            The file comes from a URL or from an earlier upload, not from both.
            Advice: A file without url and attachment_id is uploaded in the same request, as form
                data; a request with JSON can't hold it.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(self, "image_attachment", locals())
        wire: Wire = {"type": "image"}
        valid = True
        wire_payload: Wire = {}
        if url is not None:
            wire_payload["url"] = url
            valid = valid and type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if is_reusable is not None:
            wire_payload["is_reusable"] = is_reusable
            valid = valid and type_of(is_reusable) is bool
        if attachment_id is not None:
            wire_payload["attachment_id"] = as_text(attachment_id)
            valid = valid and type_of(wire_payload["attachment_id"]) is str and wire_payload["attachment_id"] != ""
        wire["payload"] = wire_payload
        valid = valid and not ("url" in wire_payload and "attachment_id" in wire_payload)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("attachments",), wire, before[3] and valid)
        return builder

    def attachments(
        self: Chain,
        attachments: Iterable[Arg[models.ImageAttachment] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to attachments. Several images, up to 10. Not empty."""
        if others or more or attachments is MISSING:
            raise unexpected(self, "attachments", locals())
        return self._extend("attachments", parts(attachments, _IMAGE_ATTACHMENT__KINDS))

    def quick_reply(
        self: Chain,
        title: str,
        payload: str,
        *more: Unpack[tuple[()]],
        image_url: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a quick reply with your own caption and payload.

        Args:
            title: Caption; Instagram cuts it off after 20 characters. Not empty. Advised: at most
                20 characters.
            payload: Text for your webhook. 1 to 1000 characters.
            image_url: Icon beside the caption; Instagram's pages do not have it.

        Conditions:
            Advice: Instagram's pages show quick replies without images.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/quick-replies
        """
        if others or more or title is MISSING or payload is MISSING:
            raise unexpected(self, "quick_reply", locals())
        wire: Wire = {"content_type": "text", "title": title, "payload": payload}
        valid = (
            type_of(title) is str and title != "" and type_of(payload) is str and payload != "" and len(payload) <= 1000
        )
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), wire, before[3] and valid)
        return builder

    def quick_reply_phone_number(
        self: Chain,
        *more: Unpack[tuple[()]],
        title: str | None = None,
        payload: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a quick reply that offers the person's own phone number.

        Args:
            title: Caption; Instagram cuts it off after 20 characters. Advised: at most 20
                characters.
            payload: Text for your webhook. At most 1000 characters.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/quick-replies
        """
        if others or more:
            raise unexpected(self, "quick_reply_phone_number", locals())
        wire: Wire = {"content_type": "user_phone_number"}
        valid = True
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and title != ""
        if payload is not None:
            wire["payload"] = payload
            valid = valid and type_of(payload) is str and len(payload) <= 1000 and payload != ""
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), wire, before[3] and valid)
        return builder

    def quick_reply_email(
        self: Chain,
        *more: Unpack[tuple[()]],
        title: str | None = None,
        payload: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a quick reply that offers the person's own email address.

        Args:
            title: Caption; Instagram cuts it off after 20 characters. Advised: at most 20
                characters.
            payload: Text for your webhook. At most 1000 characters.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/quick-replies
        """
        if others or more:
            raise unexpected(self, "quick_reply_email", locals())
        wire: Wire = {"content_type": "user_email"}
        valid = True
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and title != ""
        if payload is not None:
            wire["payload"] = payload
            valid = valid and type_of(payload) is str and len(payload) <= 1000 and payload != ""
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), wire, before[3] and valid)
        return builder

    def quick_replies(
        self: Chain,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to quick_replies. Buttons that disappear once the person answers; only
        phones show them. 1 to 13 items.
        """
        if others or more or quick_replies is MISSING:
            raise unexpected(self, "quick_replies", locals())
        return self._extend("quick_replies", parts(quick_replies, _QUICK_REPLY__KINDS))


class MediaAttachmentBuilder(AnyMessageBuilder):
    """A PNG, JPEG or GIF image of up to 8 MB, or audio, video or a PDF file of up to 25 MB, under
    construction.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_media_attachment)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {}
        if "url" in values:
            wire_0_1["url"] = values["url"]
        if "is_reusable" in values:
            wire_0_1["is_reusable"] = values["is_reusable"]
        if "attachment_id" in values:
            wire_0_1["attachment_id"] = values["attachment_id"]
        wire_0: Wire = {"type": values["type"], "payload": wire_0_1}
        if "is_reusable_of_attachment" in values:
            wire_0["is_reusable"] = values["is_reusable_of_attachment"]
        wire: Wire = {"attachment": wire_0}
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class LikeHeartBuilder(AnyMessageBuilder):
    """The sticker of a heart, under construction.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_like_heart)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0: Wire = {"type": "like_heart"}
        wire: Wire = {"attachment": wire_0}
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class MediaShareBuilder(AnyMessageBuilder):
    """A post of the same account, under construction.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_media_share)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"id": values["id"]}
        wire_0: Wire = {"type": "MEDIA_SHARE", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class GenericTemplateBuilder(AnyMessageBuilder):
    """One card, or a carousel of up to 10 cards; Instagram on the web does not show it, under
    construction.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/generic-template
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_generic_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "generic"}
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def element(
        self: Chain,
        title: str,
        *more: Unpack[tuple[()]],
        image_url: str | None = None,
        subtitle: str | None = None,
        default_action: Arg[models.DefaultAction] | None = None,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a card with a title and at least one other field.

        Args:
            title: Title. 1 to 80 characters.
            image_url: Image at the top of the card.
            subtitle: Second line. At most 80 characters.
            default_action: What a tap on the card does; opens a web page.
            buttons: Buttons below the text. 1 to 3 items.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/generic-template
        """
        if others or more or title is MISSING:
            raise unexpected(self, "element", locals())
        wire: Wire = {"title": title}
        valid = type_of(title) is str and title != "" and len(title) <= 80
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        if subtitle is not None:
            wire["subtitle"] = subtitle
            valid = valid and type_of(subtitle) is str and len(subtitle) <= 80 and subtitle != ""
        if default_action is not None:
            wire["default_action"], checked = part(default_action, _DEFAULT_ACTION__KINDS)
            valid = valid and checked
        if buttons is not None:
            wire["buttons"], checked = parts(buttons, _BUTTON__KINDS)
            valid = valid and checked and 1 <= len(wire["buttons"]) <= 3
        valid = valid and len(wire) >= 2
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("elements",), wire, before[3] and valid)
        return builder

    def elements(
        self: Chain,
        elements: Iterable[Arg[models.GenericElement] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to elements. The cards, 1 to 10; several make a carousel."""
        if others or more or elements is MISSING:
            raise unexpected(self, "elements", locals())
        return self._extend("elements", parts(elements, _GENERIC_ELEMENT__KINDS))


class ButtonTemplateBuilder(AnyMessageBuilder):
    """A text with 1 to 3 buttons; Instagram on the web does not show it, under construction.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/button-template
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_button_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "button", "text": values["text"]}
        if "buttons" in values:
            wire_0_1["buttons"] = values["buttons"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def web_url(
        self: Chain,
        title: str,
        url: str,
        *more: Unpack[tuple[()]],
        webview_height_ratio: Literal["compact", "tall", "full"] | None = None,
        messenger_extensions: bool | None = None,
        fallback_url: str | None = None,
        webview_share_button: Literal["hide"] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a button that opens a web page.

        Args:
            title: Caption. 1 to 20 characters.
            url: Page that opens; HTTPS if messenger_extensions is on. Not empty.
            webview_height_ratio: How much of the screen the page covers. If absent, the provider
                assumes 'full'.
            messenger_extensions: Let the page use Messenger Extensions; its domain must be on the
                Page's allow list. If absent, the provider assumes False.
            fallback_url: Page for clients without Messenger Extensions; only used if
                messenger_extensions is on.
            webview_share_button: Hides the share button of the web view.

        Conditions:
            With messenger_extensions the page must be HTTPS.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/button-template
        """
        if others or more or title is MISSING or url is MISSING:
            raise unexpected(self, "web_url", locals())
        wire: Wire = {"type": "web_url", "url": url, "title": title}
        valid = (
            type_of(url) is str
            and (url in ADDRESS.known or ADDRESS.matches(url))
            and type_of(title) is str
            and title != ""
            and len(title) <= 20
        )
        if webview_height_ratio is not None:
            wire["webview_height_ratio"] = webview_height_ratio
            valid = (
                valid and type_of(webview_height_ratio) is str and webview_height_ratio in {"compact", "tall", "full"}
            )
        if messenger_extensions is not None:
            wire["messenger_extensions"] = messenger_extensions
            valid = valid and type_of(messenger_extensions) is bool
        if fallback_url is not None:
            wire["fallback_url"] = fallback_url
            valid = (
                valid
                and type_of(fallback_url) is str
                and (fallback_url in ADDRESS.known or ADDRESS.matches(fallback_url))
            )
        if webview_share_button is not None:
            wire["webview_share_button"] = webview_share_button
            valid = valid and type_of(webview_share_button) is str and webview_share_button in {"hide"}
        if messenger_extensions is not None:
            valid = valid and (wire["messenger_extensions"] is not True or wire["url"].startswith("https://"))
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("buttons",), wire, before[3] and valid)
        return builder

    def postback(self: Chain, title: str, payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a button that sends its payload to your webhook.

        Args:
            title: Caption. 1 to 20 characters.
            payload: Text for your webhook. 1 to 1000 characters.

        See
        https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/button-template
        """
        if others or more or title is MISSING or payload is MISSING:
            raise unexpected(self, "postback", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("buttons",),
            {"type": "postback", "title": title, "payload": payload},
            before[3]
            and type_of(title) is str
            and title != ""
            and len(title) <= 20
            and type_of(payload) is str
            and payload != ""
            and len(payload) <= 1000,
        )
        return builder

    def buttons(
        self: Chain,
        buttons: Iterable[Arg[models.AnyButton] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to buttons. The buttons, 1 to 3."""
        if others or more or buttons is MISSING:
            raise unexpected(self, "buttons", locals())
        return self._extend("buttons", parts(buttons, _BUTTON__KINDS))


class ProductTemplateBuilder(AnyMessageBuilder):
    """Products from a catalog of the same business, under construction.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_product_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "product"}
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def element(self: Chain, id: str | int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a product; its image, title and price come from the catalog.

        Args:
            id: Id of a product in a catalog of the same Page. Not empty.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more or id is MISSING:
            raise unexpected(self, "element", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("elements",), {"id": id}, before[3] and type_of(id) is str and id != "")
        return builder

    def elements(
        self: Chain,
        elements: Iterable[Arg[models.ProductElement] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to elements. The products; several make a carousel. 1 to 10 items."""
        if others or more or elements is MISSING:
            raise unexpected(self, "elements", locals())
        return self._extend("elements", parts(elements, _PRODUCT_ELEMENT__KINDS))


class NotificationMessagesTemplateBuilder(AnyMessageBuilder):
    """An invitation to subscribe to marketing messages; whether it is still offered is not documented,
    under construction.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_notification_messages_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "notification_messages"}
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def element(
        self: Chain,
        *more: Unpack[tuple[()]],
        image_url: str | None = None,
        title: str | None = None,
        payload: str | None = None,
        notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None = None,
        notification_messages_cta_text: Literal["ALLOW", "FREQUENCY", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"]
        | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to elements: What the person is invited to.

        Args:
            image_url: Image of the invitation.
            title: Title. At most 65 characters. If absent, the provider assumes 'Updates and
                promotions'.
            payload: Text of your own that comes back when the person subscribes.
            notification_messages_frequency: How often messages come.
            notification_messages_cta_text: Caption of the button. If absent, the provider assumes
                'GET_UPDATES'.

        See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
        """
        if others or more:
            raise unexpected(self, "element", locals())
        wire: Wire = {}
        valid = True
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and len(title) <= 65 and title != ""
        if payload is not None:
            wire["payload"] = payload
            valid = valid and type_of(payload) is str and payload != ""
        if notification_messages_frequency is not None:
            wire["notification_messages_frequency"] = notification_messages_frequency
            valid = (
                valid
                and type_of(notification_messages_frequency) is str
                and notification_messages_frequency in {"DAILY", "WEEKLY", "MONTHLY"}
            )
        if notification_messages_cta_text is not None:
            wire["notification_messages_cta_text"] = notification_messages_cta_text
            valid = (
                valid
                and type_of(notification_messages_cta_text) is str
                and notification_messages_cta_text in {"ALLOW", "FREQUENCY", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"}
            )
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("elements",), wire, before[3] and valid)
        return builder

    def elements(
        self: Chain,
        elements: Iterable[Arg[models.NotificationMessagesElement] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to elements. The invitation. Not empty."""
        if others or more or elements is MISSING:
            raise unexpected(self, "elements", locals())
        return self._extend("elements", parts(elements, _NOTIFICATION_MESSAGES_ELEMENT__KINDS))


class ProfileBuilder(
    AccessTokenMethods["models.Profile"], operations.ProfileSender["models.Success | models.ErrorResponse"]
):
    """What Instagram shows of the account beside its messages; what is not in the request stays as it
    is, under construction.

    See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "Profile")
    _complete = staticmethod(_checks.complete_profile)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        if "platform" in values:
            wire["platform"] = values["platform"]
        if "ice_breakers" in values:
            wire["ice_breakers"] = values["ice_breakers"]
        if "persistent_menu" in values:
            wire["persistent_menu"] = values["persistent_menu"]
        return wire

    def questions(
        self: Chain,
        call_to_actions: Iterable[Arg[models.IceBreaker] | None] | None = None,
        *more: Unpack[tuple[()]],
        locale: str | None = None,
        question: str | None = None,
        payload: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to ice_breakers: Questions for a language, or one question of the old form.

        Args:
            call_to_actions: The questions, up to 4. Not empty.
            locale: Language and country, or default for all others.
            question: The question of the old form.
            payload: Text for your webhook.

        Conditions:
            Questions, and a question of the old form, don't go together.
            Advice: Meta asks for lists of questions, with their locale; the old form is to end.

        See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
        """
        if others or more:
            raise unexpected(self, "questions", locals())
        wire: Wire = {}
        valid = True
        if call_to_actions is not None:
            wire["call_to_actions"], checked = parts(call_to_actions, _ICE_BREAKER__KINDS)
            valid = valid and checked and 1 <= len(wire["call_to_actions"]) <= 4
        if locale is not None:
            wire["locale"] = locale
            valid = valid and type_of(locale) is str and locale != ""
        if question is not None:
            wire["question"] = question
            valid = valid and type_of(question) is str and question != ""
        if payload is not None:
            wire["payload"] = payload
            valid = valid and type_of(payload) is str and payload != ""
        if question is not None or payload is not None:
            valid = valid and _checks.conditions_hold_in_ice_breakers(wire)
        if not wire or (not valid and nothing_in(wire)):
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("ice_breakers",), wire, before[3] and valid)
        return builder

    def ice_breakers(
        self: Chain,
        ice_breakers: Iterable[Arg[models.IceBreakers] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to ice_breakers. Questions for a start, as a list for each language;
        phones only. Not empty.
        """
        if others or more or ice_breakers is MISSING:
            raise unexpected(self, "ice_breakers", locals())
        return self._extend("ice_breakers", parts(ice_breakers, _ICE_BREAKERS__KINDS))

    def menu(
        self: Chain,
        call_to_actions: Iterable[Arg[models.AnyMenuItem] | None],
        *more: Unpack[tuple[()]],
        locale: str,
        composer_input_disabled: bool | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the menu that is always there, for a language.

        Args:
            call_to_actions: The items; best are at most 5. Not empty.
            locale: Language and country, or default for all others. Not empty.
            composer_input_disabled: A field of Messenger; one of Instagram's pages says that it is
                not available, one sets it to false.

        See
        https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/persistent-menu
        """
        if others or more or call_to_actions is MISSING or locale is MISSING:
            raise unexpected(self, "menu", locals())
        wire: Wire = {"locale": locale}
        valid = type_of(locale) is str and locale != ""
        if composer_input_disabled is not None:
            wire["composer_input_disabled"] = composer_input_disabled
            valid = valid and type_of(composer_input_disabled) is bool
        wire["call_to_actions"], checked = parts(call_to_actions, _MENU_ITEM__KINDS)
        valid = valid and checked and len(wire["call_to_actions"]) >= 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("persistent_menu",), wire, before[3] and valid)
        return builder

    def persistent_menu(
        self: Chain,
        persistent_menu: Iterable[Arg[models.PersistentMenu] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to persistent_menu. The menus, one for each language. Not empty."""
        if others or more or persistent_menu is MISSING:
            raise unexpected(self, "persistent_menu", locals())
        return self._extend("persistent_menu", parts(persistent_menu, _PERSISTENT_MENU__KINDS))


class ProfileDeletionBuilder(
    AccessTokenMethods["models.ProfileDeletion"],
    operations.ProfileDeletionSender["models.Success | models.ErrorResponse"],
):
    """Which properties of the profile are deleted, under construction.

    See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "ProfileDeletion")
    _complete = staticmethod(_checks.complete_profile_deletion)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        if "platform" in values:
            wire["platform"] = values["platform"]
        wire["fields"] = values["fields"]
        return wire


class ProfileQueryBuilder(
    Builder["models.ProfileQuery"], operations.ProfileQuerySender["models.ProfileResult | models.ErrorResponse"]
):
    """Which properties of the profile are looked at, under construction.

    See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "ProfileQuery")
    _complete = staticmethod(_checks.complete_profile_query)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"fields": values["fields"]}
        return wire


class UploadedAttachmentBuilder(
    Builder["models.AttachmentUpload"],
    operations.AttachmentUploadSender["models.AttachmentUploadResult | models.ErrorResponse"],
):
    """A PNG, JPEG or GIF image of up to 8 MB, or audio, video or a PDF file of up to 25 MB, under
    construction.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/attachment-upload
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "AttachmentUpload")
    _complete = staticmethod(_checks.complete_uploaded_attachment)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1_0_1: Wire = {"url": values["url"]}
        if "is_reusable" in values:
            wire_1_0_1["is_reusable"] = values["is_reusable"]
        if "attachment_id" in values:
            wire_1_0_1["attachment_id"] = values["attachment_id"]
        wire_1_0: Wire = {"type": values["type"], "payload": wire_1_0_1}
        if "is_reusable_of_attachment" in values:
            wire_1_0["is_reusable"] = values["is_reusable_of_attachment"]
        wire_1: Wire = {"attachment": wire_1_0}
        wire: Wire = {"platform": "instagram", "message": wire_1}
        return wire


class PassThreadControlBuilder(
    PassThreadControlAccessTokenMethods["models.PassThreadControl"],
    ToMethods["models.PassThreadControl"],
    MetadataMethods["models.PassThreadControl"],
    operations.PassThreadControlSender["models.Success | models.ErrorResponse"],
):
    """Passes a conversation on to another app, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "PassThreadControl")
    _complete = staticmethod(_checks.complete_pass_thread_control)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        if "to" in values:
            wire["recipient"] = values["to"]
        wire["target_app_id"] = values["target_app_id"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class TakeThreadControlBuilder(
    PassThreadControlAccessTokenMethods["models.TakeThreadControl"],
    ToMethods["models.TakeThreadControl"],
    MetadataMethods["models.TakeThreadControl"],
    operations.TakeThreadControlSender["models.Success | models.ErrorResponse"],
):
    """Takes a conversation from another app, where conversation routing is on, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "TakeThreadControl")
    _complete = staticmethod(_checks.complete_take_thread_control)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        if "to" in values:
            wire["recipient"] = values["to"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class RequestThreadControlBuilder(
    PassThreadControlAccessTokenMethods["models.RequestThreadControl"],
    ToMethods["models.RequestThreadControl"],
    MetadataMethods["models.RequestThreadControl"],
    operations.RequestThreadControlSender["models.Success | models.ErrorResponse"],
):
    """Asks the app that has a conversation for it, where conversation routing is off, under
    construction.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "RequestThreadControl")
    _complete = staticmethod(_checks.complete_request_thread_control)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        if "to" in values:
            wire["recipient"] = values["to"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class ReleaseThreadControlBuilder(
    PassThreadControlAccessTokenMethods["models.ReleaseThreadControl"],
    ToMethods["models.ReleaseThreadControl"],
    MetadataMethods["models.ReleaseThreadControl"],
    operations.ReleaseThreadControlSender["models.Success | models.ErrorResponse"],
):
    """Gives a conversation back, so that no app has it, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "ReleaseThreadControl")
    _complete = staticmethod(_checks.complete_release_thread_control)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        if "to" in values:
            wire["recipient"] = values["to"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class ExtendThreadControlBuilder(
    PassThreadControlAccessTokenMethods["models.ExtendThreadControl"],
    ToMethods["models.ExtendThreadControl"],
    operations.ExtendThreadControlSender["models.Success | models.ErrorResponse"],
):
    """Keeps a conversation for longer than 24 hours, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "ExtendThreadControl")
    _complete = staticmethod(_checks.complete_extend_thread_control)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        if "to" in values:
            wire["recipient"] = values["to"]
        wire["duration"] = values["duration"]
        return wire


class ThreadOwnerQueryBuilder(
    Builder["models.ThreadOwnerQuery"],
    operations.ThreadOwnerQuerySender["models.ThreadOwnerResult | models.ErrorResponse"],
):
    """Whose conversation is looked at, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.instagram", "ThreadOwnerQuery")
    _complete = staticmethod(_checks.complete_thread_owner_query)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"recipient": values["recipient"]}
        return wire


_DEPRECATED_TAG = {
    "CONFIRMED_EVENT_UPDATE": "tag CONFIRMED_EVENT_UPDATE was switched off by the provider on 2026-04-27; use a utility template or the Marketing Messages API",
    "POST_PURCHASE_UPDATE": "tag POST_PURCHASE_UPDATE was switched off by the provider on 2026-04-27; use a utility template or the Marketing Messages API",
    "ACCOUNT_UPDATE": "tag ACCOUNT_UPDATE was switched off by the provider on 2026-04-27; use a utility template or the Marketing Messages API",
    "APPLICATION_UPDATE": "tag APPLICATION_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "APPOINTMENT_UPDATE": "tag APPOINTMENT_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "BUSINESS_PRODUCTIVITY": "tag BUSINESS_PRODUCTIVITY was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "COMMUNITY_ALERT": "tag COMMUNITY_ALERT was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "CONFIRMED_EVENT_REMINDER": "tag CONFIRMED_EVENT_REMINDER was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "FEATURE_FUNCTIONALITY_UPDATE": "tag FEATURE_FUNCTIONALITY_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "GAME_EVENT": "tag GAME_EVENT was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "ISSUE_RESOLUTION": "tag ISSUE_RESOLUTION was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "NON_PROMOTIONAL_SUBSCRIPTION": "tag NON_PROMOTIONAL_SUBSCRIPTION was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "PAIRING_UPDATE": "tag PAIRING_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "PAYMENT_UPDATE": "tag PAYMENT_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "PERSONAL_FINANCE_UPDATE": "tag PERSONAL_FINANCE_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "RESERVATION_UPDATE": "tag RESERVATION_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "SHIPPING_UPDATE": "tag SHIPPING_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "TICKET_UPDATE": "tag TICKET_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
    "TRANSPORTATION_UPDATE": "tag TRANSPORTATION_UPDATE was switched off by the provider on 2020-03-04; use HUMAN_AGENT or a utility template",
}
_RECIPIENT = schema_of("ottbuild.providers.instagram", "Recipient")
_MESSAGE = schema_of("ottbuild.providers.instagram", "Message")
_REPLY_TO = schema_of("ottbuild.providers.instagram", "ReplyTo")
_THREAD_CONTROL = schema_of("ottbuild.providers.instagram", "ThreadControl")
_IMAGE_ATTACHMENT = schema_of("ottbuild.providers.instagram", "ImageAttachment")
_TEXT_QUICK_REPLY = schema_of("ottbuild.providers.instagram", "TextQuickReply")
_USER_PHONE_NUMBER_QUICK_REPLY = schema_of("ottbuild.providers.instagram", "UserPhoneNumberQuickReply")
_USER_EMAIL_QUICK_REPLY = schema_of("ottbuild.providers.instagram", "UserEmailQuickReply")
_DEFAULT_ACTION = schema_of("ottbuild.providers.instagram", "DefaultAction")
_WEB_URL_BUTTON = schema_of("ottbuild.providers.instagram", "WebUrlButton")
_POSTBACK_BUTTON = schema_of("ottbuild.providers.instagram", "PostbackButton")
_GENERIC_ELEMENT = schema_of("ottbuild.providers.instagram", "GenericElement")
_PRODUCT_ELEMENT = schema_of("ottbuild.providers.instagram", "ProductElement")
_NOTIFICATION_MESSAGES_ELEMENT = schema_of("ottbuild.providers.instagram", "NotificationMessagesElement")
_ICE_BREAKER = schema_of("ottbuild.providers.instagram", "IceBreaker")
_ICE_BREAKERS = schema_of("ottbuild.providers.instagram", "IceBreakers")
_WEB_URL_MENU_ITEM = schema_of("ottbuild.providers.instagram", "WebUrlMenuItem")
_POSTBACK_MENU_ITEM = schema_of("ottbuild.providers.instagram", "PostbackMenuItem")
_PERSISTENT_MENU = schema_of("ottbuild.providers.instagram", "PersistentMenu")
_RECIPIENT__KINDS = frozenset((_RECIPIENT,))
_MESSAGE__KINDS = frozenset((_MESSAGE,))
_REPLY_TO__KINDS = frozenset((_REPLY_TO,))
_THREAD_CONTROL__KINDS = frozenset((_THREAD_CONTROL,))
_IMAGE_ATTACHMENT__KINDS = frozenset((_IMAGE_ATTACHMENT,))
_QUICK_REPLY__KINDS = frozenset(
    (
        _TEXT_QUICK_REPLY,
        _USER_PHONE_NUMBER_QUICK_REPLY,
        _USER_EMAIL_QUICK_REPLY,
    )
)
_DEFAULT_ACTION__KINDS = frozenset((_DEFAULT_ACTION,))
_BUTTON__KINDS = frozenset(
    (
        _WEB_URL_BUTTON,
        _POSTBACK_BUTTON,
    )
)
_GENERIC_ELEMENT__KINDS = frozenset((_GENERIC_ELEMENT,))
_PRODUCT_ELEMENT__KINDS = frozenset((_PRODUCT_ELEMENT,))
_NOTIFICATION_MESSAGES_ELEMENT__KINDS = frozenset((_NOTIFICATION_MESSAGES_ELEMENT,))
_ICE_BREAKER__KINDS = frozenset((_ICE_BREAKER,))
_ICE_BREAKERS__KINDS = frozenset((_ICE_BREAKERS,))
_MENU_ITEM__KINDS = frozenset(
    (
        _WEB_URL_MENU_ITEM,
        _POSTBACK_MENU_ITEM,
    )
)
_PERSISTENT_MENU__KINDS = frozenset((_PERSISTENT_MENU,))
answering(globals())
