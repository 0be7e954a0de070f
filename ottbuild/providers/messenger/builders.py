"""The fluent calls of Messenger Platform Send API."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.
# pyright: reportPrivateUsage=false
# Each call validates its own arguments, and remembers whether everything so far is `valid`: a finished message is then
# known to be valid without another look at its parts, which makes building 1.3 to 1.5 times as fast. What a call does not
# find valid, the validator looks at again. Calls fill the slots of parts and builders themselves: an __init__ would cost
# a tenth of the time.

from __future__ import annotations

from collections.abc import Iterable
from datetime import datetime
from typing import TYPE_CHECKING, Literal, TypeAlias, Unpack

from ottbuild.payloads.arguments import (
    as_text,
    given_values,
    is_one_value,
    nothing_in,
    part,
    parts,
    plain_list,
    plain_map,
    texts,
)
from ottbuild.payloads.builder import Arg, Builder, Chain, M_co, Part
from ottbuild.payloads.deprecation import deprecated, warn_deprecated, warn_deprecated_value
from ottbuild.payloads.guesses import MISSING, NoMore, answering, namespace, unexpected
from ottbuild.payloads.later import Later
from ottbuild.payloads.payload import Wire
from ottbuild.providers.messenger import _checks, operations
from ottbuild.providers.messenger._checks import (
    ADDRESS,
    ADDRESS_2,
    COUPON_CODE,
    CURRENCY,
    EXPIRE_TIME,
    ID,
    IS_HERO_IMAGE,
    LOCALE,
    PAYLOAD,
    THEME_COLOR,
    TIME,
    TIMESTAMP,
    TITLE,
    URL,
)
from ottbuild.schemas.jsondata import ARRAY, OBJECT, plain, type_of
from ottbuild.schemas.spec import schema_of

if TYPE_CHECKING:
    import decimal

    from ottbuild.providers.messenger import models as models
else:
    decimal = Later("decimal")
    models = Later("ottbuild.providers.messenger.models")

__ottbuild_generated__ = True  # warnings point at the caller outside such a module


@namespace
class Messenger:
    """Messages and sender actions that a Facebook Page sends to people in Messenger."""

    Account: TypeAlias = operations.Account

    @staticmethod
    def send(
        message: Arg[models.Message],
        *more: Unpack[tuple[()]],
        to: Arg[models.Recipient] | str | int | None = None,
        messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"] | None = None,
        notification_type: models.NotificationType | None = None,
        tag: models.MessageTag | None = None,
        persona_id: str | int | None = None,
        reply_to: Arg[models.ReplyTo] | str | None = None,
        thread_control: Arg[models.ThreadControl] | Literal["pass", "release"] | None = None,
        **others: Unpack[NoMore],
    ) -> SendRequestBuilder:
        """A request that sends a message.

        Args:
            message: A text, an attachment, several images, a utility template or a sticker, with
                optional quick replies.
            to: Who receives the message, by exactly one kind of id. A plain value is its id.
            messaging_type: Why the message is sent; RESPONSE and UPDATE are for the 24-hour window,
                MESSAGE_TAG needs a tag, and UTILITY is for a utility template.
            notification_type: How the person is notified; with sound or vibration, on screen only,
                or not at all. If absent, the provider assumes 'REGULAR'.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            persona_id: Id of the persona that the message comes from.
            reply_to: The earlier message that this one replies to. A plain value is its mid.
            thread_control: Which app has the conversation after the message. A plain value is its
                control_type.

        Conditions:
            A request carries a message or a sender action.
            A message and a sender action are sent in separate requests.
            MESSAGE_TAG needs a tag.
            A tag goes with MESSAGE_TAG only.
            A reaction needs the id of the message and the emoji.
            The removal of a reaction needs the id of the message.
            Advice: The removal of a reaction names no emoji.
            Advice: The payload is for reactions.
            Advice: UTILITY is for utility templates.
            Advice: A utility template is sent as UTILITY.
            Advice: The access token belongs in the query or a header of the request, not in its
                body.
            The CUSTOMER_FEEDBACK tag is for the customer feedback template only.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more or message is MISSING:
            raise unexpected(Messenger, "send", locals())
        builder = SendRequestBuilder()
        builder._state = (None, "", {}, True)
        if to is not None:
            if is_one_value(to):
                builder = builder.to(to)
            else:
                builder = builder._put("to", part(to, _RECIPIENT__KINDS))
        if messaging_type is not None:
            builder = builder.messaging_type(messaging_type)
        if notification_type is not None:
            builder = builder.notification_type(notification_type)
        if tag is not None:
            builder = builder.tag(tag)
        if persona_id is not None:
            builder = builder.persona_id(persona_id)
        if reply_to is not None:
            if is_one_value(reply_to):
                builder = builder.reply_to(reply_to)
            else:
                builder = builder._put("reply_to", part(reply_to, _REPLY_TO__KINDS))
        builder = builder._put("message", part(message, _MESSAGE__KINDS))
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
        notification_type: models.NotificationType | None = None,
        tag: models.MessageTag | None = None,
        persona_id: str | int | None = None,
        reply_to: Arg[models.ReplyTo] | str | None = None,
        thread_control: Arg[models.ThreadControl] | Literal["pass", "release"] | None = None,
        **others: Unpack[NoMore],
    ) -> SendRequestBuilder:
        """A request that shows that you type or have read.

        Args:
            sender_action: Shows or hides the typing indicator, marks the conversation as read, or
                sets or removes the reaction to a message.
            to: Who receives the message, by exactly one kind of id. A plain value is its id.
            messaging_type: Why the message is sent; RESPONSE and UPDATE are for the 24-hour window,
                MESSAGE_TAG needs a tag, and UTILITY is for a utility template.
            notification_type: How the person is notified; with sound or vibration, on screen only,
                or not at all. If absent, the provider assumes 'REGULAR'.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            persona_id: Id of the persona that the message comes from.
            reply_to: The earlier message that this one replies to. A plain value is its mid.
            thread_control: Which app has the conversation after the message. A plain value is its
                control_type.

        Conditions:
            A request carries a message or a sender action.
            A message and a sender action are sent in separate requests.
            MESSAGE_TAG needs a tag.
            A tag goes with MESSAGE_TAG only.
            A reaction needs the id of the message and the emoji.
            The removal of a reaction needs the id of the message.
            Advice: The removal of a reaction names no emoji.
            Advice: The payload is for reactions.
            Advice: UTILITY is for utility templates.
            Advice: A utility template is sent as UTILITY.
            Advice: The access token belongs in the query or a header of the request, not in its
                body.
            The CUSTOMER_FEEDBACK tag is for the customer feedback template only.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more or sender_action is MISSING:
            raise unexpected(Messenger, "sender_action", locals())
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
        if notification_type is not None:
            builder = builder.notification_type(notification_type)
        if tag is not None:
            builder = builder.tag(tag)
        if persona_id is not None:
            builder = builder.persona_id(persona_id)
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
        notification_type: models.NotificationType | None = None,
        tag: models.MessageTag | None = None,
        persona_id: str | int | None = None,
        reply_to: Arg[models.ReplyTo] | str | None = None,
        thread_control: Arg[models.ThreadControl] | Literal["pass", "release"] | None = None,
        **others: Unpack[NoMore],
    ) -> SendRequestBuilder:
        """A request that reacts to a message of the person.

        Args:
            message_id: Id of the message. Not empty.
            reaction: An emoji; left out to remove the reaction. Not empty.
            to: Who receives the message, by exactly one kind of id. A plain value is its id.
            messaging_type: Why the message is sent; RESPONSE and UPDATE are for the 24-hour window,
                MESSAGE_TAG needs a tag, and UTILITY is for a utility template.
            notification_type: How the person is notified; with sound or vibration, on screen only,
                or not at all. If absent, the provider assumes 'REGULAR'.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            persona_id: Id of the persona that the message comes from.
            reply_to: The earlier message that this one replies to. A plain value is its mid.
            thread_control: Which app has the conversation after the message. A plain value is its
                control_type.

        Conditions:
            A request carries a message or a sender action.
            A message and a sender action are sent in separate requests.
            MESSAGE_TAG needs a tag.
            A tag goes with MESSAGE_TAG only.
            A reaction needs the id of the message and the emoji.
            The removal of a reaction needs the id of the message.
            Advice: The removal of a reaction names no emoji.
            Advice: The payload is for reactions.
            Advice: UTILITY is for utility templates.
            Advice: A utility template is sent as UTILITY.
            Advice: The access token belongs in the query or a header of the request, not in its
                body.
            The CUSTOMER_FEEDBACK tag is for the customer feedback template only.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more or message_id is MISSING or reaction is MISSING:
            raise unexpected(Messenger, "react", locals())
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
        if notification_type is not None:
            builder = builder.notification_type(notification_type)
        if tag is not None:
            builder = builder.tag(tag)
        if persona_id is not None:
            builder = builder.persona_id(persona_id)
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
        notification_type: models.NotificationType | None = None,
        tag: models.MessageTag | None = None,
        persona_id: str | int | None = None,
        reply_to: Arg[models.ReplyTo] | str | None = None,
        thread_control: Arg[models.ThreadControl] | Literal["pass", "release"] | None = None,
        **others: Unpack[NoMore],
    ) -> SendRequestBuilder:
        """A request that removes the reaction to a message of the person.

        Args:
            message_id: Id of the message. Not empty.
            to: Who receives the message, by exactly one kind of id. A plain value is its id.
            messaging_type: Why the message is sent; RESPONSE and UPDATE are for the 24-hour window,
                MESSAGE_TAG needs a tag, and UTILITY is for a utility template.
            notification_type: How the person is notified; with sound or vibration, on screen only,
                or not at all. If absent, the provider assumes 'REGULAR'.
            tag: The purpose of a message that is sent outside the 24-hour window. Values not listed
                here pass too.
            persona_id: Id of the persona that the message comes from.
            reply_to: The earlier message that this one replies to. A plain value is its mid.
            thread_control: Which app has the conversation after the message. A plain value is its
                control_type.

        Conditions:
            A request carries a message or a sender action.
            A message and a sender action are sent in separate requests.
            MESSAGE_TAG needs a tag.
            A tag goes with MESSAGE_TAG only.
            A reaction needs the id of the message and the emoji.
            The removal of a reaction needs the id of the message.
            Advice: The removal of a reaction names no emoji.
            Advice: The payload is for reactions.
            Advice: UTILITY is for utility templates.
            Advice: A utility template is sent as UTILITY.
            Advice: The access token belongs in the query or a header of the request, not in its
                body.
            The CUSTOMER_FEEDBACK tag is for the customer feedback template only.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more or message_id is MISSING:
            raise unexpected(Messenger, "unreact", locals())
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
        if notification_type is not None:
            builder = builder.notification_type(notification_type)
        if tag is not None:
            builder = builder.tag(tag)
        if persona_id is not None:
            builder = builder.persona_id(persona_id)
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
            text: The text of the message. 1 to 2000 characters.
            attachments: Several images. Not empty. Advised: at most 10 items.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            A message holds exactly one of text, attachment, attachments, template and sticker_id.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more or text is MISSING:
            raise unexpected(Messenger, "text", locals())
        values: Wire = {"text": text}
        valid = type_of(text) is str and text != "" and len(text) <= 2000
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
            attachments: Several images. Not empty. Advised: at most 10 items.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            A message holds exactly one of text, attachment, attachments, template and sticker_id.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more or attachments is MISSING:
            raise unexpected(Messenger, "images", locals())
        builder = MessageBuilder()
        builder._state = (None, "", {}, True)
        builder = builder.attachments(attachments)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def sticker(
        sticker_id: int,
        *more: Unpack[tuple[()]],
        attachments: Iterable[Arg[models.ImageAttachment] | None] | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> MessageBuilder:
        """A sticker.

        Args:
            sticker_id: Id of a sticker.
            attachments: Several images. Not empty. Advised: at most 10 items.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            A message holds exactly one of text, attachment, attachments, template and sticker_id.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more or sticker_id is MISSING:
            raise unexpected(Messenger, "sticker", locals())
        values: Wire = {"sticker_id": sticker_id}
        valid = type_of(sticker_id) is int
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
    def utility_template(
        name: str,
        language: str,
        *more: Unpack[tuple[()]],
        components: Iterable[Arg[models.AnyUtilityComponent] | None] | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> UtilityTemplateBuilder:
        """An approved template with the values for its placeholders; it may be sent outside the
        24-hour window.

        Args:
            name: Name of the approved template. Not empty.
            language: Code of the language, with or without a country. Not empty.
            components: The values, one entry for each part of the template that has placeholders.
                Not empty.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
        """
        if others or more or name is MISSING or language is MISSING:
            raise unexpected(Messenger, "utility_template", locals())
        values: Wire = {"name": name, "language": language}
        valid = type_of(name) is str and name != "" and type_of(language) is str and language != ""
        builder = UtilityTemplateBuilder()
        builder._state = (None, "", values, valid)
        if components is not None:
            builder = builder.components(components)
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
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
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
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            The file comes from a URL or from an earlier upload, not from both.
            Advice: A file without url and attachment_id is uploaded in the same request, as form
                data; a request with JSON can't hold it.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more:
            raise unexpected(Messenger, "image", locals())
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
        builder = MediaAttachmentBuilder()
        builder._state = (None, "", values, valid)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def audio(
        url: str | None = None,
        *more: Unpack[tuple[()]],
        is_reusable: bool | None = None,
        attachment_id: str | int | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
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
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            The file comes from a URL or from an earlier upload, not from both.
            Advice: A file without url and attachment_id is uploaded in the same request, as form
                data; a request with JSON can't hold it.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more:
            raise unexpected(Messenger, "audio", locals())
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
        builder = MediaAttachmentBuilder()
        builder._state = (None, "", values, valid)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def video(
        url: str | None = None,
        *more: Unpack[tuple[()]],
        is_reusable: bool | None = None,
        attachment_id: str | int | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
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
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            The file comes from a URL or from an earlier upload, not from both.
            Advice: A file without url and attachment_id is uploaded in the same request, as form
                data; a request with JSON can't hold it.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more:
            raise unexpected(Messenger, "video", locals())
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
        builder = MediaAttachmentBuilder()
        builder._state = (None, "", values, valid)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def file(
        url: str | None = None,
        *more: Unpack[tuple[()]],
        is_reusable: bool | None = None,
        attachment_id: str | int | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> MediaAttachmentBuilder:
        """A file of any other type.

        Args:
            url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
            is_reusable: Keep the file, and return an attachment_id for later sends. If absent, the
                provider assumes False.
            attachment_id: Id of a file that was kept or uploaded before; it expires after 90 days.
                Not empty.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            The file comes from a URL or from an earlier upload, not from both.
            Advice: A file without url and attachment_id is uploaded in the same request, as form
                data; a request with JSON can't hold it.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more:
            raise unexpected(Messenger, "file", locals())
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
        builder = MediaAttachmentBuilder()
        builder._state = (None, "", values, valid)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def generic_template(
        elements: Iterable[Arg[models.GenericElement] | None] | None = None,
        *more: Unpack[tuple[()]],
        sharable: bool | None = None,
        image_aspect_ratio: Literal["horizontal", "square"] | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> GenericTemplateBuilder:
        """One card, or a carousel of up to 10 cards.

        Args:
            elements: The cards, 1 to 10; several make a carousel.
            sharable: Show Messenger's own share button. If absent, the provider assumes False.
            image_aspect_ratio: Shape of the images; 1.91:1 or 1:1. If absent, the provider assumes
                'horizontal'.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/generic
        """
        if others or more:
            raise unexpected(Messenger, "generic_template", locals())
        builder = GenericTemplateBuilder()
        builder._state = (None, "", {}, True)
        if sharable is not None:
            builder = builder.sharable(sharable)
        if image_aspect_ratio is not None:
            builder = builder.image_aspect_ratio(image_aspect_ratio)
        if elements is not None:
            builder = builder.elements(elements)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def button_template(
        text: str,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        *more: Unpack[tuple[()]],
        sharable: bool | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> ButtonTemplateBuilder:
        """A text with 1 to 3 buttons.

        Args:
            text: Text above the buttons. 1 to 640 characters.
            buttons: The buttons, 1 to 3.
            sharable: Show Messenger's own share button.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            A payment button comes before the other buttons.
            An element_share button belongs in a generic template.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/button
        """
        if others or more or text is MISSING:
            raise unexpected(Messenger, "button_template", locals())
        values: Wire = {"text": text}
        valid = type_of(text) is str and text != "" and len(text) <= 640
        builder = ButtonTemplateBuilder()
        builder._state = (None, "", values, valid)
        if sharable is not None:
            builder = builder.sharable(sharable)
        if buttons is not None:
            builder = builder.buttons(buttons)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def media_template(
        elements: Iterable[Arg[models.MediaElement] | None] | None = None,
        *more: Unpack[tuple[()]],
        sharable: bool | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> MediaTemplateBuilder:
        """An image or a video that plays in the conversation, with optional buttons.

        Args:
            elements: The one image or video. Exactly 1 item.
            sharable: Show Messenger's own share button. If absent, the provider assumes False.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/media
        """
        if others or more:
            raise unexpected(Messenger, "media_template", locals())
        builder = MediaTemplateBuilder()
        builder._state = (None, "", {}, True)
        if elements is not None:
            builder = builder.elements(elements)
        if sharable is not None:
            builder = builder.sharable(sharable)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def receipt_template(
        recipient_name: str,
        order_number: str | int,
        *more: Unpack[tuple[()]],
        currency: str,
        payment_method: str,
        sharable: bool | None = None,
        merchant_name: str | None = None,
        order_url: str | None = None,
        timestamp: str | int | datetime | None = None,
        elements: Iterable[Arg[models.ReceiptElement] | None] | None = None,
        address: Arg[models.ReceiptAddress] | None = None,
        summary: Arg[models.ReceiptSummary] | None = None,
        adjustments: Iterable[Arg[models.ReceiptAdjustment] | None] | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> ReceiptTemplateBuilder:
        """An order confirmation with items, address and totals.

        Args:
            recipient_name: Name of the customer. Not empty.
            order_number: Number of the order; no two receipts may share one. Not empty.
            currency: ISO 4217 code of the payment's currency, in capitals. For example, 'USD'.
            payment_method: How the customer paid, in your own words. Not empty.
            sharable: Show Messenger's own share button. If absent, the provider assumes False.
            merchant_name: Name of the shop, shown as its logo text.
            order_url: Page that shows the order.
            timestamp: When the order was placed, in Unix seconds. For example, '1772532000'.
            elements: The items of the order; Messenger may reorder them. At most 100 items.
            address: Where the order is delivered.
            summary: The totals of an order.
            adjustments: Discounts and the like. Not empty.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
        """
        if (
            others
            or more
            or recipient_name is MISSING
            or order_number is MISSING
            or currency is MISSING
            or payment_method is MISSING
        ):
            raise unexpected(Messenger, "receipt_template", locals())
        values: Wire = {
            "recipient_name": recipient_name,
            "order_number": order_number,
            "currency": currency,
            "payment_method": payment_method,
        }
        valid = (
            type_of(recipient_name) is str
            and recipient_name != ""
            and type_of(order_number) is str
            and order_number != ""
            and type_of(currency) is str
            and (currency in CURRENCY.known or CURRENCY.matches(currency))
            and type_of(payment_method) is str
            and payment_method != ""
        )
        builder = ReceiptTemplateBuilder()
        builder._state = (None, "", values, valid)
        if sharable is not None:
            builder = builder.sharable(sharable)
        if merchant_name is not None:
            builder = builder.merchant_name(merchant_name)
        if order_url is not None:
            builder = builder.order_url(order_url)
        if timestamp is not None:
            builder = builder.timestamp(timestamp)
        if elements is not None:
            builder = builder.elements(elements)
        if address is not None:
            builder = builder._put("address", part(address, _RECEIPT_ADDRESS__KINDS))
        if summary is not None:
            builder = builder._put("summary", part(summary, _RECEIPT_SUMMARY__KINDS))
        if adjustments is not None:
            builder = builder.adjustments(adjustments)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def product_template(
        elements: Iterable[Arg[models.ProductElement] | None] | None = None,
        *more: Unpack[tuple[()]],
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> ProductTemplateBuilder:
        """Products from the Page's catalog.

        Args:
            elements: The products; several make a carousel. 1 to 10 items.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
        """
        if others or more:
            raise unexpected(Messenger, "product_template", locals())
        builder = ProductTemplateBuilder()
        builder._state = (None, "", {}, True)
        if elements is not None:
            builder = builder.elements(elements)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def coupon_template(
        title: str,
        *more: Unpack[tuple[()]],
        subtitle: str | None = None,
        coupon_code: str | None = None,
        coupon_url: str | None = None,
        coupon_url_button_title: str | None = None,
        expire_time: str | datetime | None = None,
        coupon_pre_message: str | None = None,
        image_url: str | None = None,
        payload: str | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> CouponTemplateBuilder:
        """A coupon with a code, a shop link, or both.

        Args:
            title: Title. 1 to 80 characters.
            subtitle: Second line. At most 80 characters. If absent, the provider assumes 'Terms may
                apply.'.
            coupon_code: The code, without spaces. For example, 'SPRING20'.
            coupon_url: Page that the second button opens.
            coupon_url_button_title: Caption of the second button. If absent, the provider assumes
                'Shop now'.
            expire_time: End of a limited offer as `YYYY-MM-DD HH:MM:SS`; shows a countdown. For
                example, '2030-01-31 18:00:00'.
            coupon_pre_message: Text message that is sent before the coupon.
            image_url: Image of the coupon.
            payload: Text of your own that comes back to your webhook.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            A coupon needs a coupon_code or a coupon_url.

        See https://developers.facebook.com/docs/messenger-platform/send-messages/template/coupon
        """
        if others or more or title is MISSING:
            raise unexpected(Messenger, "coupon_template", locals())
        values: Wire = {"title": title}
        valid = type_of(title) is str and title != "" and len(title) <= 80
        builder = CouponTemplateBuilder()
        builder._state = (None, "", values, valid)
        if subtitle is not None:
            builder = builder.subtitle(subtitle)
        if coupon_code is not None:
            builder = builder.coupon_code(coupon_code)
        if coupon_url is not None:
            builder = builder.coupon_url(coupon_url)
        if coupon_url_button_title is not None:
            builder = builder.coupon_url_button_title(coupon_url_button_title)
        if expire_time is not None:
            builder = builder.expire_time(expire_time)
        if coupon_pre_message is not None:
            builder = builder.coupon_pre_message(coupon_pre_message)
        if image_url is not None:
            builder = builder.image_url(image_url)
        if payload is not None:
            builder = builder.payload(payload)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def customer_feedback_template(
        title: str,
        *more: Unpack[tuple[()]],
        subtitle: str,
        button_title: str,
        feedback_screens: Iterable[Arg[models.FeedbackScreen] | None] | None = None,
        business_privacy: Arg[models.BusinessPrivacy] | str | None = None,
        expires_in_days: int | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> CustomerFeedbackTemplateBuilder:
        """An invitation to rate an experience.

        Args:
            title: Title, without URLs. 1 to 65 characters.
            subtitle: Second line, without URLs. 1 to 80 characters.
            button_title: Caption of the button that opens the form, without URLs. 1 to 20
                characters.
            feedback_screens: The one screen of the form. Exactly 1 item.
            business_privacy: The privacy policy of your business. A plain value is its url.
            expires_in_days: Days for which the form can be filled in, 1 to 7. If absent, the
                provider assumes 1.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            The title holds no URL.
            The subtitle holds no URL.
            The caption of the button holds no URL.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        if others or more or title is MISSING or subtitle is MISSING or button_title is MISSING:
            raise unexpected(Messenger, "customer_feedback_template", locals())
        values: Wire = {"title": title, "subtitle": subtitle, "button_title": button_title}
        valid = (
            type_of(title) is str
            and title != ""
            and len(title) <= 65
            and type_of(subtitle) is str
            and subtitle != ""
            and len(subtitle) <= 80
            and type_of(button_title) is str
            and button_title != ""
            and len(button_title) <= 20
        )
        builder = CustomerFeedbackTemplateBuilder()
        builder._state = (None, "", values, valid)
        if feedback_screens is not None:
            builder = builder.feedback_screens(feedback_screens)
        if business_privacy is not None:
            if is_one_value(business_privacy):
                builder = builder.business_privacy(business_privacy)
            else:
                builder = builder._put("business_privacy", part(business_privacy, _BUSINESS_PRIVACY__KINDS))
        if expires_in_days is not None:
            builder = builder.expires_in_days(expires_in_days)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def notification_messages_template(
        *more: Unpack[tuple[()]],
        payload: str,
        notification_messages_timezone: str | None = None,
        title: str | None = None,
        image_url: str | None = None,
        image_aspect_ratio: Literal["HORIZONTAL", "SQUARE"] | None = None,
        notification_messages_cta_text: Literal["ALLOW", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"] | None = None,
        notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None = None,
        notification_messages_reoptin: Literal["ENABLED", "DISABLED"] | None = None,
        elements: Iterable[Arg[models.NotificationMessagesElement] | None] | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> NotificationMessagesTemplateBuilder:
        """An invitation to subscribe to marketing messages.

        Args:
            payload: Text of your own that comes back when the person subscribes. Not empty.
            notification_messages_timezone: Id of a time zone.
            title: Title; needed for a carousel. At most 65 characters. If absent, the provider
                assumes 'Updates and promotions'.
            image_url: Image of the invitation.
            image_aspect_ratio: Shape of the image; 1.91:1 or 1:1, in capitals here.
            notification_messages_cta_text: Caption of the button. If absent, the provider assumes
                'GET_UPDATES'.
            notification_messages_frequency: Deprecated since 2023-02-02. How often messages come;
                no longer in use.
            notification_messages_reoptin: Whether the person can be asked to opt in again.
            elements: Cards of a product carousel, 1 to 5.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            A carousel needs a title.

        See https://developers.facebook.com/docs/messenger-platform/marketing-messages
        """
        if others or more or payload is MISSING:
            raise unexpected(Messenger, "notification_messages_template", locals())
        values: Wire = {"payload": payload}
        valid = type_of(payload) is str and payload != ""
        builder = NotificationMessagesTemplateBuilder()
        builder._state = (None, "", values, valid)
        if notification_messages_timezone is not None:
            builder = builder.notification_messages_timezone(notification_messages_timezone)
        if title is not None:
            builder = builder.title(title)
        if image_url is not None:
            builder = builder.image_url(image_url)
        if image_aspect_ratio is not None:
            builder = builder.image_aspect_ratio(image_aspect_ratio)
        if notification_messages_cta_text is not None:
            builder = builder.notification_messages_cta_text(notification_messages_cta_text)
        if notification_messages_frequency is not None:
            builder = builder.notification_messages_frequency(notification_messages_frequency)
        if notification_messages_reoptin is not None:
            builder = builder.notification_messages_reoptin(notification_messages_reoptin)
        if elements is not None:
            builder = builder.elements(elements)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    @deprecated(
        "Messenger.one_time_notif_req_template was switched off by the provider; use the notification_messages template"
    )
    def one_time_notif_req_template(
        title: str,
        payload: str,
        *more: Unpack[tuple[()]],
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> OneTimeNotifReqTemplateBuilder:
        """An invitation to receive a single notification.

        Args:
            title: Title. 1 to 65 characters.
            payload: Text of your own that comes back when the person agrees. Not empty.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/one-time-notification
        """
        if others or more or title is MISSING or payload is MISSING:
            raise unexpected(Messenger, "one_time_notif_req_template", locals())
        values: Wire = {"title": title, "payload": payload}
        valid = type_of(title) is str and title != "" and len(title) <= 65 and type_of(payload) is str and payload != ""
        builder = OneTimeNotifReqTemplateBuilder()
        builder._state = (None, "", values, valid)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def image_grid_template(
        elements: Iterable[Arg[models.ImageGridElement] | None] | None = None,
        *more: Unpack[tuple[()]],
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> ImageGridTemplateBuilder:
        """A grid of 2 to 6 images.

        Args:
            elements: The one grid. Exactly 1 item.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
        """
        if others or more:
            raise unexpected(Messenger, "image_grid_template", locals())
        builder = ImageGridTemplateBuilder()
        builder._state = (None, "", {}, True)
        if elements is not None:
            builder = builder.elements(elements)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    @deprecated("Messenger.list_template was switched off by the provider; use the generic template")
    def list_template(
        *more: Unpack[tuple[()]],
        top_element_style: Literal["large", "compact"] | None = None,
        elements: Iterable[Arg[models.ListElement] | None] | None = None,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> ListTemplateBuilder:
        """A vertical list of 2 to 4 items.

        Args:
            top_element_style: Size of the first item; large needs an image there. If absent, the
                provider assumes 'large'.
            elements: The items, 2 to 4.
            buttons: One button below the list. Exactly 1 item.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        Conditions:
            The first item needs an image unless the style is compact.
            An element_share button belongs in a generic template.
            Advice: An audio_call button belongs in a generic or a button template.

        See https://developers.facebook.com/docs/messenger-platform/reference/template/list
        """
        if others or more:
            raise unexpected(Messenger, "list_template", locals())
        builder = ListTemplateBuilder()
        builder._state = (None, "", {}, True)
        if top_element_style is not None:
            builder = builder.top_element_style(top_element_style)
        if elements is not None:
            builder = builder.elements(elements)
        if buttons is not None:
            builder = builder.buttons(buttons)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    @deprecated("Messenger.open_graph_template was switched off by the provider; use the generic template")
    def open_graph_template(
        *more: Unpack[tuple[()]],
        elements: Iterable[Arg[models.OpenGraphElement] | None] | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> OpenGraphTemplateBuilder:
        """A preview of a web page, such as a song.

        Args:
            elements: The one page. Exactly 1 item.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See https://developers.facebook.com/docs/messenger-platform/open-graph-template
        """
        if others or more:
            raise unexpected(Messenger, "open_graph_template", locals())
        builder = OpenGraphTemplateBuilder()
        builder._state = (None, "", {}, True)
        if elements is not None:
            builder = builder.elements(elements)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    @deprecated(
        "Messenger.airline_itinerary_template was switched off by the provider on 2021-12-06; use the generic template"
    )
    def airline_itinerary_template(
        intro_message: str,
        *more: Unpack[tuple[()]],
        locale: str,
        pnr_number: str,
        total_price: float | str | decimal.Decimal,
        currency: str,
        theme_color: str | None = None,
        passenger_info: Iterable[Arg[models.PassengerInfo] | None] | None = None,
        flight_info: Iterable[Arg[models.ItineraryFlightInfo] | None] | None = None,
        passenger_segment_info: Iterable[Arg[models.PassengerSegmentInfo] | None] | None = None,
        price_info: Iterable[Arg[models.PriceInfo] | None] | None = None,
        base_price: float | str | decimal.Decimal | None = None,
        tax: float | str | decimal.Decimal | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> AirlineItineraryTemplateBuilder:
        """A flight itinerary and its receipt; every send fails since December 2021.

        Args:
            intro_message: Text above the card. Not empty.
            locale: Language and country of the card. For example, 'en_US'.
            pnr_number: Booking number (passenger name record). Not empty.
            total_price: What the booking costs in all.
            currency: ISO 4217 code of the prices' currency, in capitals. For example, 'USD'.
            theme_color: Background color, as hexadecimal RGB. If absent, the provider assumes
                '#009ddc'. For example, '#0B5FA5'.
            passenger_info: The passengers. Not empty.
            flight_info: The flights. Not empty.
            passenger_segment_info: Seats and extras of each passenger on each flight. Not empty.
            price_info: Lines of the price. Not empty. Advised: at most 4 items.
            base_price: Price before tax and extras.
            tax: Tax.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
        """
        if (
            others
            or more
            or intro_message is MISSING
            or locale is MISSING
            or pnr_number is MISSING
            or total_price is MISSING
            or currency is MISSING
        ):
            raise unexpected(Messenger, "airline_itinerary_template", locals())
        values: Wire = {
            "intro_message": intro_message,
            "locale": locale,
            "pnr_number": pnr_number,
            "total_price": total_price,
            "currency": currency,
        }
        valid = (
            type_of(intro_message) is str
            and intro_message != ""
            and type_of(locale) is str
            and (locale in LOCALE.known or LOCALE.matches(locale))
            and type_of(pnr_number) is str
            and pnr_number != ""
            and (
                type_of(total_price) is int
                or (type_of(total_price) is float and total_price - total_price == 0)
                or type_of(total_price) is str
            )
            and type_of(currency) is str
            and (currency in CURRENCY.known or CURRENCY.matches(currency))
        )
        builder = AirlineItineraryTemplateBuilder()
        builder._state = (None, "", values, valid)
        if theme_color is not None:
            builder = builder.theme_color(theme_color)
        if passenger_info is not None:
            builder = builder._extend("passenger_info", parts(passenger_info, _PASSENGER_INFO__KINDS))
        if flight_info is not None:
            builder = builder._extend("flight_info", parts(flight_info, _ITINERARY_FLIGHT_INFO__KINDS))
        if passenger_segment_info is not None:
            builder = builder._extend(
                "passenger_segment_info", parts(passenger_segment_info, _PASSENGER_SEGMENT_INFO__KINDS)
            )
        if price_info is not None:
            builder = builder._extend("price_info", parts(price_info, _PRICE_INFO__KINDS))
        if base_price is not None:
            builder = builder.base_price(base_price)
        if tax is not None:
            builder = builder.tax(tax)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    @deprecated(
        "Messenger.airline_checkin_template was switched off by the provider on 2021-12-06; use the generic template"
    )
    def airline_checkin_template(
        intro_message: str,
        *more: Unpack[tuple[()]],
        locale: str,
        pnr_number: str,
        checkin_url: str,
        theme_color: str | None = None,
        flight_info: Iterable[Arg[models.CheckinFlightInfo] | None] | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> AirlineCheckinTemplateBuilder:
        """A reminder to check in; every send fails since December 2021.

        Args:
            intro_message: Text above the card. Not empty.
            locale: Language and country of the card. For example, 'en_US'.
            pnr_number: Booking number (passenger name record). Not empty.
            checkin_url: Page to check in on. Not empty.
            theme_color: Background color, as hexadecimal RGB. If absent, the provider assumes
                '#009ddc'. For example, '#0B5FA5'.
            flight_info: The flights. Not empty.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/templates/airline-checkin
        """
        if (
            others
            or more
            or intro_message is MISSING
            or locale is MISSING
            or pnr_number is MISSING
            or checkin_url is MISSING
        ):
            raise unexpected(Messenger, "airline_checkin_template", locals())
        values: Wire = {
            "intro_message": intro_message,
            "locale": locale,
            "pnr_number": pnr_number,
            "checkin_url": checkin_url,
        }
        valid = (
            type_of(intro_message) is str
            and intro_message != ""
            and type_of(locale) is str
            and (locale in LOCALE.known or LOCALE.matches(locale))
            and type_of(pnr_number) is str
            and pnr_number != ""
            and type_of(checkin_url) is str
            and (checkin_url in ADDRESS.known or ADDRESS.matches(checkin_url))
        )
        builder = AirlineCheckinTemplateBuilder()
        builder._state = (None, "", values, valid)
        if theme_color is not None:
            builder = builder.theme_color(theme_color)
        if flight_info is not None:
            builder = builder._extend("flight_info", parts(flight_info, _CHECKIN_FLIGHT_INFO__KINDS))
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    @deprecated(
        "Messenger.airline_boardingpass_template was switched off by the provider on 2021-12-06; use the generic template"
    )
    def airline_boardingpass_template(
        intro_message: str,
        *more: Unpack[tuple[()]],
        locale: str,
        theme_color: str | None = None,
        boarding_pass: Iterable[Arg[models.BoardingPass] | None] | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> AirlineBoardingPassTemplateBuilder:
        """Boarding passes; every send fails since December 2021.

        Args:
            intro_message: Text above the card. Not empty.
            locale: Language and country of the card. For example, 'en_US'.
            theme_color: Background color, as hexadecimal RGB. If absent, the provider assumes
                '#009ddc'. For example, '#0B5FA5'.
            boarding_pass: The boarding passes. Not empty.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline-boarding-pass
        """
        if others or more or intro_message is MISSING or locale is MISSING:
            raise unexpected(Messenger, "airline_boardingpass_template", locals())
        values: Wire = {"intro_message": intro_message, "locale": locale}
        valid = (
            type_of(intro_message) is str
            and intro_message != ""
            and type_of(locale) is str
            and (locale in LOCALE.known or LOCALE.matches(locale))
        )
        builder = AirlineBoardingPassTemplateBuilder()
        builder._state = (None, "", values, valid)
        if theme_color is not None:
            builder = builder.theme_color(theme_color)
        if boarding_pass is not None:
            builder = builder._extend("boarding_pass", parts(boarding_pass, _BOARDING_PASS__KINDS))
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    @deprecated(
        "Messenger.airline_update_template was switched off by the provider on 2021-12-06; use the generic template"
    )
    def airline_update_template(
        update_type: Literal["delay", "gate_change", "cancellation"],
        *more: Unpack[tuple[()]],
        locale: str,
        pnr_number: str,
        intro_message: str | None = None,
        theme_color: str | None = None,
        update_flight_info: Arg[models.FlightInfo] | None = None,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
        metadata: str | None = None,
        **others: Unpack[NoMore],
    ) -> AirlineUpdateTemplateBuilder:
        """News of a delay, a new gate or a cancellation; every send fails since December 2021.

        Args:
            update_type: What has changed.
            locale: Language and country of the card. For example, 'en_US'.
            pnr_number: Booking number (passenger name record). Not empty.
            intro_message: Text above the card.
            theme_color: Background color, as hexadecimal RGB. If absent, the provider assumes
                '#009ddc'. For example, '#0B5FA5'.
            update_flight_info: A flight on a boarding pass or in an update.
            quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
            metadata: Text of your own, that comes back in the message echo. At most 1000
                characters.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/template/airline-flight-update
        """
        if others or more or update_type is MISSING or locale is MISSING or pnr_number is MISSING:
            raise unexpected(Messenger, "airline_update_template", locals())
        values: Wire = {"update_type": update_type, "locale": locale, "pnr_number": pnr_number}
        valid = (
            type_of(update_type) is str
            and update_type in {"delay", "gate_change", "cancellation"}
            and type_of(locale) is str
            and (locale in LOCALE.known or LOCALE.matches(locale))
            and type_of(pnr_number) is str
            and pnr_number != ""
        )
        builder = AirlineUpdateTemplateBuilder()
        builder._state = (None, "", values, valid)
        if intro_message is not None:
            builder = builder.intro_message(intro_message)
        if theme_color is not None:
            builder = builder.theme_color(theme_color)
        if update_flight_info is not None:
            builder = builder.update_flight_info(update_flight_info)
        if quick_replies is not None:
            builder = builder.quick_replies(quick_replies)
        if metadata is not None:
            builder = builder.metadata(metadata)
        return builder

    @staticmethod
    def profile(
        *more: Unpack[tuple[()]],
        get_started: Arg[models.GetStarted] | str | None = None,
        greeting: Iterable[Arg[models.Greeting] | None] | None = None,
        ice_breakers: Iterable[Arg[models.IceBreakers] | None] | None = None,
        persistent_menu: Iterable[Arg[models.PersistentMenu] | None] | None = None,
        whitelisted_domains: Iterable[str] | None = None,
        account_linking_url: str | None = None,
        commands: Iterable[Arg[models.Commands] | None] | None = None,
        home_url: models.UndocumentedSetting | None = None,
        target_audience: models.UndocumentedSetting | None = None,
        payment_settings: models.UndocumentedSetting | None = None,
        **others: Unpack[NoMore],
    ) -> ProfileBuilder:
        """What Messenger shows of the Page beside its messages; what is not in the request stays as it
        is.

        Args:
            get_started: The button of the welcome screen. A plain value is its payload.
            greeting: The greetings, one for each language; one of them is for the locale default.
            ice_breakers: Questions for a start, as a list for each language; one of them is for the
                locale default.
            persistent_menu: The menus, one for each language; one of them is for the locale
                default.
            whitelisted_domains: Domains that pages with Messenger Extensions and the checkbox
                plugin are on, up to 50. Not empty.
            account_linking_url: Page that opens when a person links an account.
            commands: The commands, as a list for each language; one of them is for the locale
                default.
            home_url: Deprecated. A setting that Meta has ended.
            target_audience: Deprecated. A setting that Meta has ended.
            payment_settings: Deprecated. A setting that Meta has ended.

        Conditions:
            A request sets at least one property.
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
        """
        if others or more:
            raise unexpected(Messenger, "profile", locals())
        builder = ProfileBuilder()
        builder._state = (None, "", {}, True)
        if get_started is not None:
            if is_one_value(get_started):
                builder = builder.get_started(get_started)
            else:
                builder = builder._put("get_started", part(get_started, _GET_STARTED__KINDS))
        if greeting is not None:
            builder = builder.greeting(greeting)
        if ice_breakers is not None:
            builder = builder.ice_breakers(ice_breakers)
        if persistent_menu is not None:
            builder = builder.persistent_menu(persistent_menu)
        if whitelisted_domains is not None:
            builder = builder.whitelisted_domains(whitelisted_domains)
        if account_linking_url is not None:
            builder = builder.account_linking_url(account_linking_url)
        if commands is not None:
            builder = builder.commands(commands)
        if home_url is not None:
            builder = builder.home_url(home_url)
        if target_audience is not None:
            builder = builder.target_audience(target_audience)
        if payment_settings is not None:
            builder = builder.payment_settings(payment_settings)
        return builder

    @staticmethod
    def profile_deletion(
        fields: Iterable[
            Literal[
                "get_started",
                "greeting",
                "ice_breakers",
                "persistent_menu",
                "whitelisted_domains",
                "account_linking_url",
                "commands",
                "home_url",
                "target_audience",
                "payment_settings",
            ]
        ],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> ProfileDeletionBuilder:
        """Which properties of the profile are deleted.

        Args:
            fields: Names of the properties. Not empty.

        Conditions:
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
        """
        if others or more or fields is MISSING:
            raise unexpected(Messenger, "profile_deletion", locals())
        values: Wire = {"fields": plain_list(fields)}
        valid = (
            type_of(values["fields"]) is ARRAY
            and len(values["fields"]) >= 1
            and all(
                type_of(x) is str
                and x
                in {
                    "get_started",
                    "greeting",
                    "ice_breakers",
                    "persistent_menu",
                    "whitelisted_domains",
                    "account_linking_url",
                    "commands",
                    "home_url",
                    "target_audience",
                    "payment_settings",
                }
                for x in values["fields"]
            )
        )
        builder = ProfileDeletionBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def profile_query(fields: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> ProfileQueryBuilder:
        """Which properties of the profile are looked at.

        Args:
            fields: Names of the properties, with commas between them. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
        """
        if others or more or fields is MISSING:
            raise unexpected(Messenger, "profile_query", locals())
        values: Wire = {"fields": fields}
        valid = type_of(fields) is str and fields != ""
        builder = ProfileQueryBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def custom_user_settings(
        persistent_menu: Iterable[Arg[models.PersistentMenu] | None] | None = None,
        *more: Unpack[tuple[()]],
        to: str | int | None = None,
        **others: Unpack[NoMore],
    ) -> CustomUserSettingsBuilder:
        """The persistent menu of one person, in place of that of the Page.

        Args:
            persistent_menu: The menus, one for each language; one of them is for the locale
                default.
            to: Page-scoped id of the person.

        Conditions:
            Advice: The page gives the id of the person in the body; older requests give it in the
                query.
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
        """
        if others or more:
            raise unexpected(Messenger, "custom_user_settings", locals())
        builder = CustomUserSettingsBuilder()
        builder._state = (None, "", {}, True)
        if to is not None:
            builder = builder.to(to)
        if persistent_menu is not None:
            builder = builder.persistent_menu(persistent_menu)
        return builder

    @staticmethod
    def custom_user_settings_query(
        psid: str | int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> CustomUserSettingsQueryBuilder:
        """Whose persistent menu is looked at.

        Args:
            psid: Page-scoped id of the person. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
        """
        if others or more or psid is MISSING:
            raise unexpected(Messenger, "custom_user_settings_query", locals())
        values: Wire = {"psid": as_text(psid)}
        valid = type_of(values["psid"]) is str and values["psid"] != ""
        builder = CustomUserSettingsQueryBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def custom_user_settings_deletion(
        psid: str | int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> CustomUserSettingsDeletionBuilder:
        """Whose persistent menu is deleted.

        Args:
            psid: Page-scoped id of the person. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
        """
        if others or more or psid is MISSING:
            raise unexpected(Messenger, "custom_user_settings_deletion", locals())
        values: Wire = {"psid": as_text(psid)}
        valid = type_of(values["psid"]) is str and values["psid"] != ""
        builder = CustomUserSettingsDeletionBuilder()
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
            target_app_id: Id of the app; 263902037430900 is the Page inbox. Not empty.
            to: Who receives the message, by exactly one kind of id. A plain value is its id.
            metadata: What the other app is told about the conversation.

        Conditions:
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
        """
        if others or more or target_app_id is MISSING:
            raise unexpected(Messenger, "pass_thread_control", locals())
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
            to: Who receives the message, by exactly one kind of id. A plain value is its id.
            metadata: What the other app is told about the conversation.

        Conditions:
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
        """
        if others or more:
            raise unexpected(Messenger, "take_thread_control", locals())
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
            to: Who receives the message, by exactly one kind of id. A plain value is its id.
            metadata: What the other app is told about the conversation.

        Conditions:
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
        """
        if others or more:
            raise unexpected(Messenger, "request_thread_control", locals())
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
            to: Who receives the message, by exactly one kind of id. A plain value is its id.
            metadata: What the other app is told about the conversation.

        Conditions:
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
        """
        if others or more:
            raise unexpected(Messenger, "release_thread_control", locals())
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
            to: Who receives the message, by exactly one kind of id. A plain value is its id.

        Conditions:
            Advice: The access token belongs in the query or a header of the request, not in its
                body.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
        """
        if others or more or duration is MISSING:
            raise unexpected(Messenger, "extend_thread_control", locals())
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
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
        """
        if others or more or recipient is MISSING:
            raise unexpected(Messenger, "thread_owner_query", locals())
        values: Wire = {"recipient": as_text(recipient)}
        valid = type_of(values["recipient"]) is str and values["recipient"] != ""
        builder = ThreadOwnerQueryBuilder()
        builder._state = (None, "", values, valid)
        return builder

    @staticmethod
    def recipient_name(
        first_name: str | None = None, last_name: str | None = None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.RecipientName]:
        """The person's name; only goes with a phone number.

        Args:
            first_name: First name.
            last_name: Last name.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/template/airline-flight-update
        """
        if others or more:
            raise unexpected(Messenger, "recipient_name", locals())
        wire: Wire = {}
        valid = True
        if first_name is not None:
            wire["first_name"] = first_name
            valid = valid and type_of(first_name) is str and first_name != ""
        if last_name is not None:
            wire["last_name"] = last_name
            valid = valid and type_of(last_name) is str and last_name != ""
        finished: Part[models.RecipientName] = Part()
        finished._of, finished._given, finished._valid = _RECIPIENT_NAME, wire, _RECIPIENT_NAME if valid else None
        return finished

    @staticmethod
    def utility_header(
        parameters: Iterable[Arg[models.TextParameter] | None], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.UtilityHeader]:
        """The values for the header of a utility template.

        Args:
            parameters: The values, in the order of the placeholders or each with the name of its
                placeholder. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
        """
        if others or more or parameters is MISSING:
            raise unexpected(Messenger, "utility_header", locals())
        wire: Wire = {"type": "header"}
        valid = True
        wire["parameters"], checked = parts(parameters, _TEXT_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) >= 1
        finished: Part[models.UtilityHeader] = Part()
        finished._of, finished._given, finished._valid = _UTILITY_HEADER, wire, _UTILITY_HEADER if valid else None
        return finished

    @staticmethod
    def utility_body(
        parameters: Iterable[Arg[models.TextParameter] | None], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.UtilityBody]:
        """The values for the body of a utility template.

        Args:
            parameters: The values, in the order of the placeholders or each with the name of its
                placeholder. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
        """
        if others or more or parameters is MISSING:
            raise unexpected(Messenger, "utility_body", locals())
        wire: Wire = {"type": "body"}
        valid = True
        wire["parameters"], checked = parts(parameters, _TEXT_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) >= 1
        finished: Part[models.UtilityBody] = Part()
        finished._of, finished._given, finished._valid = _UTILITY_BODY, wire, _UTILITY_BODY if valid else None
        return finished

    @staticmethod
    def utility_buttons(
        parameters: Iterable[Arg[models.AnyButtonParameter] | None], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.UtilityButtons]:
        """The values for the buttons of a utility template.

        Args:
            parameters: The values, in the order of the buttons. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
        """
        if others or more or parameters is MISSING:
            raise unexpected(Messenger, "utility_buttons", locals())
        wire: Wire = {"type": "buttons"}
        valid = True
        wire["parameters"], checked = parts(parameters, _BUTTON_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) >= 1
        finished: Part[models.UtilityButtons] = Part()
        finished._of, finished._given, finished._valid = _UTILITY_BUTTONS, wire, _UTILITY_BUTTONS if valid else None
        return finished

    @staticmethod
    def text_parameter(
        text: str, *more: Unpack[tuple[()]], parameter_name: str | None = None, **others: Unpack[NoMore]
    ) -> Part[models.TextParameter]:
        """The text for a placeholder.

        Args:
            text: The text. Not empty.
            parameter_name: Name of the placeholder, in a template with named placeholders. Not
                empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
        """
        if others or more or text is MISSING:
            raise unexpected(Messenger, "text_parameter", locals())
        wire: Wire = {"type": "text"}
        valid = type_of(text) is str and text != ""
        if parameter_name is not None:
            wire["parameter_name"] = parameter_name
            valid = valid and type_of(parameter_name) is str and parameter_name != ""
        wire["text"] = text
        finished: Part[models.TextParameter] = Part()
        finished._of, finished._given, finished._valid = _TEXT_PARAMETER, wire, _TEXT_PARAMETER if valid else None
        return finished

    @staticmethod
    def postback_parameter(
        payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.PostbackParameter]:
        """The payload of a postback button.

        Args:
            payload: Text for your webhook. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
        """
        if others or more or payload is MISSING:
            raise unexpected(Messenger, "postback_parameter", locals())
        finished: Part[models.PostbackParameter] = Part()
        finished._of, finished._given, finished._valid = (
            _POSTBACK_PARAMETER,
            {"type": "POSTBACK", "payload": payload},
            _POSTBACK_PARAMETER if type_of(payload) is str and payload != "" else None,
        )
        return finished

    @staticmethod
    def url_parameter(url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.UrlParameter]:
        """The end of the address that a URL button opens.

        Args:
            url: What is put behind the address in the template. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
        """
        if others or more or url is MISSING:
            raise unexpected(Messenger, "url_parameter", locals())
        finished: Part[models.UrlParameter] = Part()
        finished._of, finished._given, finished._valid = (
            _URL_PARAMETER,
            {"type": "URL", "url": url},
            _URL_PARAMETER if type_of(url) is str and url != "" else None,
        )
        return finished

    @staticmethod
    def quick_reply(
        title: str,
        payload: str | decimal.Decimal,
        *more: Unpack[tuple[()]],
        image_url: str | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.TextQuickReply]:
        """A quick reply with your own caption and payload.

        Args:
            title: Caption; it may only be empty beside an image. At most 20 characters.
            payload: Text for your webhook; it may only be empty beside an image. At most 1000
                characters.
            image_url: Icon beside the caption, at least 24 x 24 pixels.

        Conditions:
            An empty title or payload needs an image.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more or title is MISSING or payload is MISSING:
            raise unexpected(Messenger, "quick_reply", locals())
        wire: Wire = {"content_type": "text", "title": title, "payload": payload}
        valid = (
            type_of(title) is str
            and len(title) <= 20
            and title != ""
            and type_of(payload) is str
            and len(payload) <= 1000
            and payload != ""
        )
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        finished: Part[models.TextQuickReply] = Part()
        finished._of, finished._given, finished._valid = _TEXT_QUICK_REPLY, wire, _TEXT_QUICK_REPLY if valid else None
        return finished

    @staticmethod
    def quick_reply_phone_number(
        *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.UserPhoneNumberQuickReply]:
        """A quick reply that offers the person's own phone number.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more:
            raise unexpected(Messenger, "quick_reply_phone_number", locals())
        finished: Part[models.UserPhoneNumberQuickReply] = Part()
        finished._of, finished._given, finished._valid = (
            _USER_PHONE_NUMBER_QUICK_REPLY,
            {"content_type": "user_phone_number"},
            _USER_PHONE_NUMBER_QUICK_REPLY,
        )
        return finished

    @staticmethod
    def quick_reply_email(*more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.UserEmailQuickReply]:
        """A quick reply that offers the person's own email address.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more:
            raise unexpected(Messenger, "quick_reply_email", locals())
        finished: Part[models.UserEmailQuickReply] = Part()
        finished._of, finished._given, finished._valid = (
            _USER_EMAIL_QUICK_REPLY,
            {"content_type": "user_email"},
            _USER_EMAIL_QUICK_REPLY,
        )
        return finished

    @staticmethod
    @deprecated("Messenger.quick_reply_location was switched off by the provider; use a text quick reply")
    def quick_reply_location(*more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.LocationQuickReply]:
        """A quick reply that asks for the person's location; no longer offered by Messenger.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more:
            raise unexpected(Messenger, "quick_reply_location", locals())
        finished: Part[models.LocationQuickReply] = Part()
        finished._of, finished._given, finished._valid = (
            _LOCATION_QUICK_REPLY,
            {"content_type": "location"},
            _LOCATION_QUICK_REPLY,
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

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/changelog
        """
        if others or more:
            raise unexpected(Messenger, "image_attachment", locals())
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
        item_url: str | None = None,
        image_url: str | None = None,
        subtitle: str | None = None,
        default_action: Arg[models.DefaultAction] | None = None,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.GenericElement]:
        """A card with a title and at least one other field.

        Args:
            title: Title. 1 to 80 characters.
            item_url: Deprecated: use default_action. Page that opens when the card is tapped;
                replaced by default_action.
            image_url: Image at the top of the card.
            subtitle: Second line. At most 80 characters.
            default_action: What a tap on the card does; opens a web page.
            buttons: Buttons below the text. 1 to 3 items.

        Conditions:
            Advice: Messenger's answer to an incomplete card names image_url, subtitle and buttons
                only.
            A payment button comes before the other buttons.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/generic
        """
        if others or more or title is MISSING:
            raise unexpected(Messenger, "generic_element", locals())
        if item_url is not None:
            warn_deprecated("item_url was switched off by the provider; use default_action")
        wire: Wire = {"title": title}
        valid = type_of(title) is str and title != "" and len(title) <= 80
        if item_url is not None:
            wire["item_url"] = item_url
            valid = valid and type_of(item_url) is str and (item_url in ADDRESS.known or ADDRESS.matches(item_url))
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
        if buttons is not None:
            valid = valid and _checks.conditions_hold_in_generic_element(wire)
        finished: Part[models.GenericElement] = Part()
        finished._of, finished._given, finished._valid = _GENERIC_ELEMENT, wire, _GENERIC_ELEMENT if valid else None
        return finished

    @staticmethod
    def media_element(
        media_type: Literal["image", "video"],
        *more: Unpack[tuple[()]],
        attachment_id: str | int | None = None,
        url: str | None = None,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.MediaElement]:
        """An image or a video, from an earlier upload or from Facebook.

        Args:
            media_type: What is shown; audio is not possible here.
            attachment_id: Id of a file that was kept or uploaded before; it expires after 90 days.
                Not empty.
            url: Address of a photo or a video on Facebook; other sites are refused. For example,
                'https://www.facebook.com/lakesideclothing/videos/1207254656078347'.
            buttons: Buttons below the media. 1 to 3 items.

        Conditions:
            Advice: An audio_call button belongs in a generic or a button template.
            The media needs an attachment_id or a url.
            attachment_id and url exclude each other.
            A payment button comes before the other buttons.
            An element_share button belongs in a generic template.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/media
        """
        if others or more or media_type is MISSING:
            raise unexpected(Messenger, "media_element", locals())
        wire: Wire = {"media_type": media_type}
        valid = type_of(media_type) is str and media_type in {"image", "video"}
        if attachment_id is not None:
            wire["attachment_id"] = as_text(attachment_id)
            valid = valid and type_of(wire["attachment_id"]) is str and wire["attachment_id"] != ""
        if url is not None:
            wire["url"] = url
            valid = (
                valid
                and type_of(url) is str
                and (url in ADDRESS.known or ADDRESS.matches(url))
                and (url in URL.known or URL.matches(url))
            )
        if buttons is not None:
            wire["buttons"], checked = parts(buttons, _BUTTON__KINDS)
            valid = valid and checked and 1 <= len(wire["buttons"]) <= 3
        valid = valid and _checks.conditions_hold_in_media_element(wire)
        finished: Part[models.MediaElement] = Part()
        finished._of, finished._given, finished._valid = _MEDIA_ELEMENT, wire, _MEDIA_ELEMENT if valid else None
        return finished

    @staticmethod
    def receipt_element(
        title: str,
        *more: Unpack[tuple[()]],
        subtitle: str | None = None,
        quantity: float | decimal.Decimal | None = None,
        price: float | decimal.Decimal,
        currency: str | None = None,
        image_url: str | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.ReceiptElement]:
        """One item of an order.

        Args:
            title: Name of the item. Not empty.
            subtitle: Second line about the item.
            quantity: How many were bought.
            price: Price of the item; 0 if it is free. At least 0.
            currency: ISO 4217 code of the price's currency, in capitals. For example, 'USD'.
            image_url: Picture of the item.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
        """
        if others or more or title is MISSING or price is MISSING:
            raise unexpected(Messenger, "receipt_element", locals())
        wire: Wire = {"title": title}
        valid = (
            type_of(title) is str
            and title != ""
            and (type_of(price) is int or (type_of(price) is float and price - price == 0))
            and price >= 0
        )
        if subtitle is not None:
            wire["subtitle"] = subtitle
            valid = valid and type_of(subtitle) is str and subtitle != ""
        if quantity is not None:
            wire["quantity"] = quantity
            valid = valid and (type_of(quantity) is int or (type_of(quantity) is float and quantity - quantity == 0))
        wire["price"] = price
        if currency is not None:
            wire["currency"] = currency
            valid = valid and type_of(currency) is str and (currency in CURRENCY.known or CURRENCY.matches(currency))
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        finished: Part[models.ReceiptElement] = Part()
        finished._of, finished._given, finished._valid = _RECEIPT_ELEMENT, wire, _RECEIPT_ELEMENT if valid else None
        return finished

    @staticmethod
    def adjustment(
        name: str, amount: float | decimal.Decimal, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.ReceiptAdjustment]:
        """A discount or another change to the total.

        Args:
            name: What the adjustment is for. Not empty.
            amount: Amount that is taken off the total.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
        """
        if others or more or name is MISSING or amount is MISSING:
            raise unexpected(Messenger, "adjustment", locals())
        finished: Part[models.ReceiptAdjustment] = Part()
        finished._of, finished._given, finished._valid = (
            _RECEIPT_ADJUSTMENT,
            {"name": name, "amount": amount},
            _RECEIPT_ADJUSTMENT
            if type_of(name) is str
            and name != ""
            and (type_of(amount) is int or (type_of(amount) is float and amount - amount == 0))
            else None,
        )
        return finished

    @staticmethod
    def product_element(
        id: str | int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.ProductElement]:
        """A product; its image, title and price come from the catalog.

        Args:
            id: Id of a product in a catalog of the same Page. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
        """
        if others or more or id is MISSING:
            raise unexpected(Messenger, "product_element", locals())
        finished: Part[models.ProductElement] = Part()
        finished._of, finished._given, finished._valid = (
            _PRODUCT_ELEMENT,
            {"id": id},
            _PRODUCT_ELEMENT if type_of(id) is str and id != "" else None,
        )
        return finished

    @staticmethod
    def feedback_screen(
        questions: Iterable[Arg[models.FeedbackQuestion] | None], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.FeedbackScreen]:
        """A screen of the feedback form, with one question.

        Args:
            questions: The one question. Exactly 1 item.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        if others or more or questions is MISSING:
            raise unexpected(Messenger, "feedback_screen", locals())
        wire: Wire = {}
        valid = True
        wire["questions"], checked = parts(questions, _FEEDBACK_QUESTION__KINDS)
        valid = valid and checked and len(wire["questions"]) == 1
        finished: Part[models.FeedbackScreen] = Part()
        finished._of, finished._given, finished._valid = _FEEDBACK_SCREEN, wire, _FEEDBACK_SCREEN if valid else None
        return finished

    @staticmethod
    def feedback_question(
        id: str,
        type: Literal["csat", "nps", "ces", "free_form"],
        *more: Unpack[tuple[()]],
        title: str | None = None,
        score_label: Literal["neg_pos", "hard_easy", "dis_sat", "unlike_like", "poor_great", "none"] | None = None,
        score_option: Literal["one_to_five", "five_stars", "five_emojis", "zero_to_ten", "one_to_seven"] | None = None,
        follow_up: Arg[models.FollowUp] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.FeedbackQuestion]:
        """A question of the feedback form, answered with a score or in free text.

        Args:
            id: Your own id of the question; letters, digits and underscores. At most 80 characters.
                For example, 'visit_score'.
            type: Satisfaction, promoter or effort score, or free text.
            title: The question in 5 to 85 characters, without URLs; the default text is localized.
            score_label: Wording of the scale; csat defaults to neg_pos, ces to hard_easy, nps to
                unlike_like.
            score_option: The scale; what is possible depends on the type, and csat defaults to
                five_stars.
            follow_up: A field for free text after a score; answers have up to 400 characters.

        Conditions:
            A csat question is scored from one to five, in stars or in emojis.
            An nps question is scored from zero to ten.
            A ces question is scored from one to seven.
            A free-form question has no scale.
            A free-form question has no follow-up.
            The question holds no URL.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        if others or more or id is MISSING or type is MISSING:
            raise unexpected(Messenger, "feedback_question", locals())
        wire: Wire = {"id": id, "type": type}
        valid = (
            type_of(id) is str
            and len(id) <= 80
            and (id in ID.known or ID.matches(id))
            and type_of(type) is str
            and type in {"csat", "nps", "ces", "free_form"}
        )
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and 5 <= len(title) <= 85
        if score_label is not None:
            wire["score_label"] = score_label
            valid = (
                valid
                and type_of(score_label) is str
                and score_label in {"neg_pos", "hard_easy", "dis_sat", "unlike_like", "poor_great", "none"}
            )
        if score_option is not None:
            wire["score_option"] = score_option
            valid = (
                valid
                and type_of(score_option) is str
                and score_option in {"one_to_five", "five_stars", "five_emojis", "zero_to_ten", "one_to_seven"}
            )
        if follow_up is not None:
            wire["follow_up"], checked = part(follow_up, _FOLLOW_UP__KINDS)
            valid = valid and checked
        valid = valid and _checks.conditions_hold_in_feedback_question(wire)
        finished: Part[models.FeedbackQuestion] = Part()
        finished._of, finished._given, finished._valid = _FEEDBACK_QUESTION, wire, _FEEDBACK_QUESTION if valid else None
        return finished

    @staticmethod
    def follow_up(
        *more: Unpack[tuple[()]], placeholder: str | None = None, **others: Unpack[NoMore]
    ) -> Part[models.FollowUp]:
        """A field for free text after a score; answers have up to 400 characters.

        Args:
            placeholder: Hint in the empty field, without URLs. At most 65 characters. If absent,
                the provider assumes 'Give additional feedback'.

        Conditions:
            The placeholder holds no URL.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        if others or more:
            raise unexpected(Messenger, "follow_up", locals())
        wire: Wire = {"type": "free_form"}
        valid = True
        if placeholder is not None:
            wire["placeholder"] = placeholder
            valid = valid and type_of(placeholder) is str and len(placeholder) <= 65 and placeholder != ""
        if placeholder is not None:
            valid = valid and wire["placeholder"] not in TITLE.known and not TITLE.matches(wire["placeholder"])
        finished: Part[models.FollowUp] = Part()
        finished._of, finished._given, finished._valid = _FOLLOW_UP, wire, _FOLLOW_UP if valid else None
        return finished

    @staticmethod
    def notification_messages_element(
        *more: Unpack[tuple[()]],
        title: str | None = None,
        image_url: str | None = None,
        payload: str,
        notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None = None,
        notification_messages_reoptin: Literal["ENABLED", "DISABLED"] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.NotificationMessagesElement]:
        """A card that invites to one topic of marketing messages.

        Args:
            title: Title of the card.
            image_url: Image of the card.
            payload: Text of your own that comes back when the person subscribes. Not empty.
            notification_messages_frequency: Deprecated since 2023-02-02. How often messages come;
                no longer in use.
            notification_messages_reoptin: Whether the person can be asked to opt in again.

        See https://developers.facebook.com/docs/messenger-platform/marketing-messages
        """
        if others or more or payload is MISSING:
            raise unexpected(Messenger, "notification_messages_element", locals())
        if notification_messages_frequency is not None:
            warn_deprecated("notification_messages_frequency was switched off by the provider on 2023-02-02")
        wire: Wire = {}
        valid = type_of(payload) is str and payload != ""
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and title != ""
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        wire["payload"] = payload
        if notification_messages_frequency is not None:
            wire["notification_messages_frequency"] = notification_messages_frequency
            valid = (
                valid
                and type_of(notification_messages_frequency) is str
                and notification_messages_frequency in {"DAILY", "WEEKLY", "MONTHLY"}
            )
        if notification_messages_reoptin is not None:
            wire["notification_messages_reoptin"] = notification_messages_reoptin
            valid = (
                valid
                and type_of(notification_messages_reoptin) is str
                and notification_messages_reoptin in {"ENABLED", "DISABLED"}
            )
        finished: Part[models.NotificationMessagesElement] = Part()
        finished._of, finished._given, finished._valid = (
            _NOTIFICATION_MESSAGES_ELEMENT,
            wire,
            _NOTIFICATION_MESSAGES_ELEMENT if valid else None,
        )
        return finished

    @staticmethod
    def image_grid_element(
        images: Iterable[Arg[models.ImageGridImage] | None],
        *more: Unpack[tuple[()]],
        title: str | None = None,
        subtitle: str | None = None,
        buttons: Iterable[Arg[models.AnyImageGridButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.ImageGridElement]:
        """A grid of images with an optional text and buttons.

        Args:
            images: The images, 2 to 6.
            title: Title. At most 45 characters.
            subtitle: Second line. At most 80 characters.
            buttons: Buttons below the grid. 1 to 3 items.

        Conditions:
            At most one image is the hero image.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
        """
        if others or more or images is MISSING:
            raise unexpected(Messenger, "image_grid_element", locals())
        wire: Wire = {}
        valid = True
        wire["images"], checked = parts(images, _IMAGE_GRID_IMAGE__KINDS)
        valid = valid and checked and 2 <= len(wire["images"]) <= 6
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and len(title) <= 45 and title != ""
        if subtitle is not None:
            wire["subtitle"] = subtitle
            valid = valid and type_of(subtitle) is str and len(subtitle) <= 80 and subtitle != ""
        if buttons is not None:
            wire["buttons"], checked = parts(buttons, _IMAGE_GRID_BUTTON__KINDS)
            valid = valid and checked and 1 <= len(wire["buttons"]) <= 3
        valid = valid and sum("is_hero_image" in x and x["is_hero_image"] is True for x in wire["images"]) <= 1
        finished: Part[models.ImageGridElement] = Part()
        finished._of, finished._given, finished._valid = (
            _IMAGE_GRID_ELEMENT,
            wire,
            _IMAGE_GRID_ELEMENT if valid else None,
        )
        return finished

    @staticmethod
    def image_grid_image(
        url: str,
        *more: Unpack[tuple[()]],
        is_hero_image: bool | None = None,
        action: models.ImageGridAction | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.ImageGridImage]:
        """An image of a grid.

        Args:
            url: Address of the image. Not empty.
            is_hero_image: Make this the hero image; a grid has at most one. If absent, the provider
                assumes False.
            action: What a tap on the image does; opens a URL or sends a postback.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
        """
        if others or more or url is MISSING:
            raise unexpected(Messenger, "image_grid_image", locals())
        wire: Wire = {"url": url}
        valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if is_hero_image is not None:
            wire["is_hero_image"] = is_hero_image
            valid = valid and type_of(is_hero_image) is bool
        if action is not None:
            wire["action"] = plain_map(action)
            valid = valid and type_of(wire["action"]) is OBJECT and plain(wire["action"])
        finished: Part[models.ImageGridImage] = Part()
        finished._of, finished._given, finished._valid = _IMAGE_GRID_IMAGE, wire, _IMAGE_GRID_IMAGE if valid else None
        return finished

    @staticmethod
    def list_element(
        title: str,
        *more: Unpack[tuple[()]],
        subtitle: str | None = None,
        image_url: str | None = None,
        default_action: Arg[models.DefaultAction] | None = None,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.ListElement]:
        """An item of a list.

        Args:
            title: Title. 1 to 80 characters.
            subtitle: Second line. At most 80 characters.
            image_url: Image of the item.
            default_action: What a tap on the card does; opens a web page.
            buttons: One button beside the text. Exactly 1 item.

        Conditions:
            An element_share button belongs in a generic template.
            Advice: An audio_call button belongs in a generic or a button template.

        See https://developers.facebook.com/docs/messenger-platform/reference/template/list
        """
        if others or more or title is MISSING:
            raise unexpected(Messenger, "list_element", locals())
        wire: Wire = {"title": title}
        valid = type_of(title) is str and title != "" and len(title) <= 80
        if subtitle is not None:
            wire["subtitle"] = subtitle
            valid = valid and type_of(subtitle) is str and len(subtitle) <= 80 and subtitle != ""
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        if default_action is not None:
            wire["default_action"], checked = part(default_action, _DEFAULT_ACTION__KINDS)
            valid = valid and checked
        if buttons is not None:
            wire["buttons"], checked = parts(buttons, _BUTTON__KINDS)
            valid = valid and checked and len(wire["buttons"]) == 1
        if buttons is not None:
            valid = valid and _checks.conditions_hold_in_list_element(wire)
        finished: Part[models.ListElement] = Part()
        finished._of, finished._given, finished._valid = _LIST_ELEMENT, wire, _LIST_ELEMENT if valid else None
        return finished

    @staticmethod
    def open_graph_element(
        url: str,
        *more: Unpack[tuple[()]],
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.OpenGraphElement]:
        """A page, with optional buttons.

        Args:
            url: Page that is shown as a preview. Not empty.
            buttons: Buttons below the preview. 1 to 3 items.

        Conditions:
            A payment button comes before the other buttons.
            An element_share button belongs in a generic template.
            Advice: An audio_call button belongs in a generic or a button template.

        See https://developers.facebook.com/docs/messenger-platform/open-graph-template
        """
        if others or more or url is MISSING:
            raise unexpected(Messenger, "open_graph_element", locals())
        wire: Wire = {"url": url}
        valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if buttons is not None:
            wire["buttons"], checked = parts(buttons, _BUTTON__KINDS)
            valid = valid and checked and 1 <= len(wire["buttons"]) <= 3
        if buttons is not None:
            valid = valid and _checks.conditions_hold_in_open_graph_element(wire)
        finished: Part[models.OpenGraphElement] = Part()
        finished._of, finished._given, finished._valid = (
            _OPEN_GRAPH_ELEMENT,
            wire,
            _OPEN_GRAPH_ELEMENT if valid else None,
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
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/url
        """
        if others or more or title is MISSING or url is MISSING:
            raise unexpected(Messenger, "web_url", locals())
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
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/url
        """
        if others or more or url is MISSING:
            raise unexpected(Messenger, "default_action", locals())
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
    def postback(
        title: str, payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.PostbackButton]:
        """A button that sends its payload to your webhook.

        Args:
            title: Caption. 1 to 20 characters.
            payload: Text for your webhook. 1 to 1000 characters.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/postback
        """
        if others or more or title is MISSING or payload is MISSING:
            raise unexpected(Messenger, "postback", locals())
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
    def phone_number(
        title: str, payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.PhoneNumberButton]:
        """A button that dials a phone number.

        Args:
            title: Caption. 1 to 20 characters.
            payload: The number, with a plus sign and the country code in front. For example,
                '+15550100'.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/call
        """
        if others or more or title is MISSING or payload is MISSING:
            raise unexpected(Messenger, "phone_number", locals())
        finished: Part[models.PhoneNumberButton] = Part()
        finished._of, finished._given, finished._valid = (
            _PHONE_NUMBER_BUTTON,
            {"type": "phone_number", "title": title, "payload": payload},
            _PHONE_NUMBER_BUTTON
            if type_of(title) is str
            and title != ""
            and len(title) <= 20
            and type_of(payload) is str
            and (payload in PAYLOAD.known or PAYLOAD.matches(payload))
            else None,
        )
        return finished

    @staticmethod
    def account_link(url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.AccountLinkButton]:
        """A button to log in, which links the person's account with you.

        Args:
            url: Your login page; HTTPS only.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/login
        """
        if others or more or url is MISSING:
            raise unexpected(Messenger, "account_link", locals())
        finished: Part[models.AccountLinkButton] = Part()
        finished._of, finished._given, finished._valid = (
            _ACCOUNT_LINK_BUTTON,
            {"type": "account_link", "url": url},
            _ACCOUNT_LINK_BUTTON
            if type_of(url) is str and (url in ADDRESS_2.known or ADDRESS_2.matches(url))
            else None,
        )
        return finished

    @staticmethod
    def account_unlink(*more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Part[models.AccountUnlinkButton]:
        """A button to log out, which ends the account link.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/logout
        """
        if others or more:
            raise unexpected(Messenger, "account_unlink", locals())
        finished: Part[models.AccountUnlinkButton] = Part()
        finished._of, finished._given, finished._valid = (
            _ACCOUNT_UNLINK_BUTTON,
            {"type": "account_unlink"},
            _ACCOUNT_UNLINK_BUTTON,
        )
        return finished

    @staticmethod
    def game_play(
        title: str,
        *more: Unpack[tuple[()]],
        payload: str | None = None,
        game_metadata: Arg[models.GameMetadata] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.GamePlayButton]:
        """A button that starts an Instant Game.

        Args:
            title: Caption. 1 to 20 characters.
            payload: Data for the game, as JSON text.
            game_metadata: What the game is started with.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/game-play
        """
        if others or more or title is MISSING:
            raise unexpected(Messenger, "game_play", locals())
        wire: Wire = {"type": "game_play", "title": title}
        valid = type_of(title) is str and title != "" and len(title) <= 20
        if payload is not None:
            wire["payload"] = payload
            valid = valid and type_of(payload) is str and payload != ""
        if game_metadata is not None:
            wire["game_metadata"], checked = part(game_metadata, _GAME_METADATA__KINDS)
            valid = valid and checked
        finished: Part[models.GamePlayButton] = Part()
        finished._of, finished._given, finished._valid = _GAME_PLAY_BUTTON, wire, _GAME_PLAY_BUTTON if valid else None
        return finished

    @staticmethod
    def game_metadata(
        *more: Unpack[tuple[()]],
        player_id: str | int | None = None,
        context_id: str | int | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.GameMetadata]:
        """What the game is started with.

        Args:
            player_id: Id of a player.
            context_id: Id of a game context.

        Conditions:
            Advice: A game is started against a player or in a context.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/game-play
        """
        if others or more:
            raise unexpected(Messenger, "game_metadata", locals())
        wire: Wire = {}
        valid = True
        if player_id is not None:
            wire["player_id"] = player_id
            valid = valid and type_of(player_id) is str and player_id != ""
        if context_id is not None:
            wire["context_id"] = context_id
            valid = valid and type_of(context_id) is str and context_id != ""
        finished: Part[models.GameMetadata] = Part()
        finished._of, finished._given, finished._valid = _GAME_METADATA, wire, _GAME_METADATA if valid else None
        return finished

    @staticmethod
    def audio_call(
        title: str, *more: Unpack[tuple[()]], expires_in_days: int | None = None, **others: Unpack[NoMore]
    ) -> Part[models.AudioCallButton]:
        """A button that starts an audio call with your business.

        Args:
            title: Caption. Not empty.
            expires_in_days: Days for which the button can be tapped, at most 7. If absent, the
                provider assumes 7.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/calling/callaudiocta
        """
        if others or more or title is MISSING:
            raise unexpected(Messenger, "audio_call", locals())
        wire: Wire = {"type": "audio_call", "title": title}
        valid = type_of(title) is str and title != ""
        if expires_in_days is not None:
            wire["expires_in_days"] = expires_in_days
            valid = valid and type_of(expires_in_days) is int and expires_in_days <= 7
        finished: Part[models.AudioCallButton] = Part()
        finished._of, finished._given, finished._valid = _AUDIO_CALL_BUTTON, wire, _AUDIO_CALL_BUTTON if valid else None
        return finished

    @staticmethod
    @deprecated("Messenger.element_share was switched off by the provider; use sharable of the template")
    def element_share(
        *more: Unpack[tuple[()]], share_contents: Arg[models.ShareContents] | None = None, **others: Unpack[NoMore]
    ) -> Part[models.ElementShareButton]:
        """A button that shares the card, or a message of your own.

        Args:
            share_contents: The message that is shared instead of the card.

        See https://developers.facebook.com/docs/messenger-platform/send-api-reference/share-button
        """
        if others or more:
            raise unexpected(Messenger, "element_share", locals())
        wire: Wire = {"type": "element_share"}
        valid = True
        if share_contents is not None:
            wire["share_contents"], checked = part(share_contents, _SHARE_CONTENTS__KINDS)
            valid = valid and checked
        finished: Part[models.ElementShareButton] = Part()
        finished._of, finished._given, finished._valid = (
            _ELEMENT_SHARE_BUTTON,
            wire,
            _ELEMENT_SHARE_BUTTON if valid else None,
        )
        return finished

    @staticmethod
    def share_contents(
        attachment: Arg[models.ShareAttachment], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.ShareContents]:
        """The message that is shared instead of the card.

        Args:
            attachment: The attachment of a shared message.

        See https://developers.facebook.com/docs/messenger-platform/send-api-reference/share-button
        """
        if others or more or attachment is MISSING:
            raise unexpected(Messenger, "share_contents", locals())
        wire: Wire = {}
        valid = True
        wire["attachment"], checked = part(attachment, _SHARE_ATTACHMENT__KINDS)
        valid = valid and checked
        finished: Part[models.ShareContents] = Part()
        finished._of, finished._given, finished._valid = _SHARE_CONTENTS, wire, _SHARE_CONTENTS if valid else None
        return finished

    @staticmethod
    def share_attachment(
        payload: Arg[models.ShareTemplate], *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.ShareAttachment]:
        """The attachment of a shared message.

        Args:
            payload: A generic template with a single card.

        See https://developers.facebook.com/docs/messenger-platform/send-api-reference/share-button
        """
        if others or more or payload is MISSING:
            raise unexpected(Messenger, "share_attachment", locals())
        wire: Wire = {"type": "template"}
        valid = True
        wire["payload"], checked = part(payload, _SHARE_TEMPLATE__KINDS)
        valid = valid and checked
        finished: Part[models.ShareAttachment] = Part()
        finished._of, finished._given, finished._valid = _SHARE_ATTACHMENT, wire, _SHARE_ATTACHMENT if valid else None
        return finished

    @staticmethod
    def share_template(
        elements: Iterable[Arg[models.GenericElement] | None],
        *more: Unpack[tuple[()]],
        sharable: bool | None = None,
        image_aspect_ratio: Literal["horizontal", "square"] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.ShareTemplate]:
        """A generic template with a single card.

        Args:
            elements: The one card, with at most one web_url button. Exactly 1 item.
            sharable: Show Messenger's own share button. If absent, the provider assumes False.
            image_aspect_ratio: Shape of the image; 1.91:1 or 1:1. If absent, the provider assumes
                'horizontal'.

        Conditions:
            The shared card has at most one button, of type web_url.

        See https://developers.facebook.com/docs/messenger-platform/send-api-reference/share-button
        """
        if others or more or elements is MISSING:
            raise unexpected(Messenger, "share_template", locals())
        wire: Wire = {"template_type": "generic"}
        valid = True
        if sharable is not None:
            wire["sharable"] = sharable
            valid = valid and type_of(sharable) is bool
        if image_aspect_ratio is not None:
            wire["image_aspect_ratio"] = image_aspect_ratio
            valid = valid and type_of(image_aspect_ratio) is str and image_aspect_ratio in {"horizontal", "square"}
        wire["elements"], checked = parts(elements, _GENERIC_ELEMENT__KINDS)
        valid = valid and checked and len(wire["elements"]) == 1
        valid = valid and _checks.conditions_hold_in_share_template(wire)
        finished: Part[models.ShareTemplate] = Part()
        finished._of, finished._given, finished._valid = _SHARE_TEMPLATE, wire, _SHARE_TEMPLATE if valid else None
        return finished

    @staticmethod
    @deprecated("Messenger.payment was switched off by the provider; use a web_url button")
    def payment(
        title: Literal["buy"] | str,
        payload: str,
        payment_summary: Arg[models.PaymentSummary],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Part[models.PaymentButton]:
        """A button that starts a payment; always the first button.

        Args:
            title: Caption of the button. Not empty. Values not listed here pass too.
            payload: Text of your own that comes back to your webhook. Not empty.
            payment_summary: What is paid, to whom, and what the buyer has to tell.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/buy
        """
        if others or more or title is MISSING or payload is MISSING or payment_summary is MISSING:
            raise unexpected(Messenger, "payment", locals())
        wire: Wire = {"type": "payment", "title": title, "payload": payload}
        valid = type_of(title) is str and title != "" and type_of(payload) is str and payload != ""
        wire["payment_summary"], checked = part(payment_summary, _PAYMENT_SUMMARY__KINDS)
        valid = valid and checked
        finished: Part[models.PaymentButton] = Part()
        finished._of, finished._given, finished._valid = _PAYMENT_BUTTON, wire, _PAYMENT_BUTTON if valid else None
        return finished

    @staticmethod
    def payment_summary(
        *more: Unpack[tuple[()]],
        currency: str,
        is_test_payment: bool | None = None,
        payment_type: Literal["FIXED_AMOUNT", "FLEXIBLE_AMOUNT"],
        merchant_name: str,
        requested_user_info: Iterable[Literal["shipping_address", "contact_name", "contact_phone", "contact_email"]],
        price_list: Iterable[Arg[models.PriceListItem] | None],
        **others: Unpack[NoMore],
    ) -> Part[models.PaymentSummary]:
        """What is paid, to whom, and what the buyer has to tell.

        Args:
            currency: ISO 4217 code of the prices' currency, in capitals. For example, 'USD'.
            is_test_payment: Marks the payment as a test.
            payment_type: Whether the amount is fixed or flexible.
            merchant_name: Name of the shop. Not empty.
            requested_user_info: What the buyer is asked for. Not empty.
            price_list: The prices that make up the total. Not empty.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/buy
        """
        if (
            others
            or more
            or currency is MISSING
            or payment_type is MISSING
            or merchant_name is MISSING
            or requested_user_info is MISSING
            or price_list is MISSING
        ):
            raise unexpected(Messenger, "payment_summary", locals())
        wire: Wire = {"currency": currency}
        valid = (
            type_of(currency) is str
            and (currency in CURRENCY.known or CURRENCY.matches(currency))
            and type_of(payment_type) is str
            and payment_type in {"FIXED_AMOUNT", "FLEXIBLE_AMOUNT"}
            and type_of(merchant_name) is str
            and merchant_name != ""
        )
        if is_test_payment is not None:
            wire["is_test_payment"] = is_test_payment
            valid = valid and type_of(is_test_payment) is bool
        wire["payment_type"] = payment_type
        wire["merchant_name"] = merchant_name
        wire["requested_user_info"] = plain_list(requested_user_info)
        valid = valid and type_of(wire["requested_user_info"]) is ARRAY and len(wire["requested_user_info"]) >= 1
        if valid:
            for x in wire["requested_user_info"]:
                valid = (
                    valid
                    and type_of(x) is str
                    and x in {"shipping_address", "contact_name", "contact_phone", "contact_email"}
                )
        wire["price_list"], checked = parts(price_list, _PRICE_LIST_ITEM__KINDS)
        valid = valid and checked and len(wire["price_list"]) >= 1
        finished: Part[models.PaymentSummary] = Part()
        finished._of, finished._given, finished._valid = _PAYMENT_SUMMARY, wire, _PAYMENT_SUMMARY if valid else None
        return finished

    @staticmethod
    def price_list_item(
        label: str, amount: str | decimal.Decimal, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.PriceListItem]:
        """A line of a payment.

        Args:
            label: What the amount is for. Not empty.
            amount: The amount as text. Not empty.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/buy
        """
        if others or more or label is MISSING or amount is MISSING:
            raise unexpected(Messenger, "price_list_item", locals())
        finished: Part[models.PriceListItem] = Part()
        finished._of, finished._given, finished._valid = (
            _PRICE_LIST_ITEM,
            {"label": label, "amount": amount},
            _PRICE_LIST_ITEM
            if type_of(label) is str and label != "" and type_of(amount) is str and amount != ""
            else None,
        )
        return finished

    @staticmethod
    def airport(
        airport_code: str,
        city: str,
        *more: Unpack[tuple[()]],
        terminal: str | None = None,
        gate: str | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.Airport]:
        """An airport, with terminal and gate.

        Args:
            airport_code: Code of the airport. Not empty.
            city: City of the airport. Not empty.
            terminal: Terminal.
            gate: Gate.

        See https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline
        """
        if others or more or airport_code is MISSING or city is MISSING:
            raise unexpected(Messenger, "airport", locals())
        wire: Wire = {"airport_code": airport_code, "city": city}
        valid = type_of(airport_code) is str and airport_code != "" and type_of(city) is str and city != ""
        if terminal is not None:
            wire["terminal"] = terminal
            valid = valid and type_of(terminal) is str
        if gate is not None:
            wire["gate"] = gate
            valid = valid and type_of(gate) is str
        finished: Part[models.Airport] = Part()
        finished._of, finished._given, finished._valid = _AIRPORT, wire, _AIRPORT if valid else None
        return finished

    @staticmethod
    def flight_schedule(
        *more: Unpack[tuple[()]],
        boarding_time: str | datetime | None = None,
        departure_time: str | datetime,
        arrival_time: str | datetime | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.FlightSchedule]:
        """The times of a flight on a boarding pass or in an update; the arrival may be left out.

        Args:
            boarding_time: Start of boarding, in local time of the departure airport. For example,
                '2030-01-02T19:05'.
            departure_time: Departure, in local time of the departure airport. For example,
                '2030-01-02T19:45'.
            arrival_time: Arrival, in local time of the arrival airport. For example,
                '2030-01-02T22:20'.

        See https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline
        """
        if others or more or departure_time is MISSING:
            raise unexpected(Messenger, "flight_schedule", locals())
        wire: Wire = {}
        valid = type_of(departure_time) is str and (departure_time in TIME.known or TIME.matches(departure_time))
        if boarding_time is not None:
            wire["boarding_time"] = boarding_time
            valid = (
                valid and type_of(boarding_time) is str and (boarding_time in TIME.known or TIME.matches(boarding_time))
            )
        wire["departure_time"] = departure_time
        if arrival_time is not None:
            wire["arrival_time"] = arrival_time
            valid = (
                valid and type_of(arrival_time) is str and (arrival_time in TIME.known or TIME.matches(arrival_time))
            )
        finished: Part[models.FlightSchedule] = Part()
        finished._of, finished._given, finished._valid = _FLIGHT_SCHEDULE, wire, _FLIGHT_SCHEDULE if valid else None
        return finished

    @staticmethod
    def full_flight_schedule(
        *more: Unpack[tuple[()]],
        boarding_time: str | datetime | None = None,
        departure_time: str | datetime,
        arrival_time: str | datetime,
        **others: Unpack[NoMore],
    ) -> Part[models.FullFlightSchedule]:
        """The times of a flight in an itinerary or a check-in reminder; the arrival must be given.

        Args:
            boarding_time: Start of boarding, in local time of the departure airport. For example,
                '2030-01-02T19:05'.
            departure_time: Departure, in local time of the departure airport. For example,
                '2030-01-02T19:45'.
            arrival_time: Arrival, in local time of the arrival airport. For example,
                '2030-01-02T22:20'.

        See https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline
        """
        if others or more or departure_time is MISSING or arrival_time is MISSING:
            raise unexpected(Messenger, "full_flight_schedule", locals())
        wire: Wire = {}
        valid = (
            type_of(departure_time) is str
            and (departure_time in TIME.known or TIME.matches(departure_time))
            and type_of(arrival_time) is str
            and (arrival_time in TIME.known or TIME.matches(arrival_time))
        )
        if boarding_time is not None:
            wire["boarding_time"] = boarding_time
            valid = (
                valid and type_of(boarding_time) is str and (boarding_time in TIME.known or TIME.matches(boarding_time))
            )
        wire["departure_time"] = departure_time
        wire["arrival_time"] = arrival_time
        finished: Part[models.FullFlightSchedule] = Part()
        finished._of, finished._given, finished._valid = (
            _FULL_FLIGHT_SCHEDULE,
            wire,
            _FULL_FLIGHT_SCHEDULE if valid else None,
        )
        return finished

    @staticmethod
    def flight_info(
        flight_number: str,
        *more: Unpack[tuple[()]],
        departure_airport: Arg[models.Airport],
        arrival_airport: Arg[models.Airport],
        flight_schedule: Arg[models.FlightSchedule],
        **others: Unpack[NoMore],
    ) -> Part[models.FlightInfo]:
        """A flight on a boarding pass or in an update.

        Args:
            flight_number: Number of the flight. Not empty.
            departure_airport: Where the flight starts.
            arrival_airport: Where the flight ends.
            flight_schedule: The times of a flight on a boarding pass or in an update; the arrival
                may be left out.

        See https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline
        """
        if (
            others
            or more
            or flight_number is MISSING
            or departure_airport is MISSING
            or arrival_airport is MISSING
            or flight_schedule is MISSING
        ):
            raise unexpected(Messenger, "flight_info", locals())
        wire: Wire = {"flight_number": flight_number}
        valid = type_of(flight_number) is str and flight_number != ""
        wire["departure_airport"], checked = part(departure_airport, _AIRPORT__KINDS)
        valid = valid and checked
        wire["arrival_airport"], checked = part(arrival_airport, _AIRPORT__KINDS)
        valid = valid and checked
        wire["flight_schedule"], checked = part(flight_schedule, _FLIGHT_SCHEDULE__KINDS)
        valid = valid and checked
        finished: Part[models.FlightInfo] = Part()
        finished._of, finished._given, finished._valid = _FLIGHT_INFO, wire, _FLIGHT_INFO if valid else None
        return finished

    @staticmethod
    def product_info(
        title: str, value: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.ProductInfo]:
        """An extra that a passenger has bought.

        Args:
            title: Name of the extra. Not empty.
            value: What it consists of. Not empty.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
        """
        if others or more or title is MISSING or value is MISSING:
            raise unexpected(Messenger, "product_info", locals())
        finished: Part[models.ProductInfo] = Part()
        finished._of, finished._given, finished._valid = (
            _PRODUCT_INFO,
            {"title": title, "value": value},
            _PRODUCT_INFO if type_of(title) is str and title != "" and type_of(value) is str and value != "" else None,
        )
        return finished

    @staticmethod
    def field(
        label: str, value: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.BoardingPassField]:
        """A labelled value on a boarding pass.

        Args:
            label: Label of the field. Not empty.
            value: Value of the field. Not empty.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline-boarding-pass
        """
        if others or more or label is MISSING or value is MISSING:
            raise unexpected(Messenger, "field", locals())
        finished: Part[models.BoardingPassField] = Part()
        finished._of, finished._given, finished._valid = (
            _BOARDING_PASS_FIELD,
            {"label": label, "value": value},
            _BOARDING_PASS_FIELD
            if type_of(label) is str and label != "" and type_of(value) is str and value != ""
            else None,
        )
        return finished

    @staticmethod
    def greeting_text(
        text: str, *more: Unpack[tuple[()]], locale: str, **others: Unpack[NoMore]
    ) -> Part[models.Greeting]:
        """The text of the welcome screen for a language.

        Args:
            text: The greeting; {{user_first_name}}, {{user_last_name}} and {{user_full_name}} stand
                for the person's names. 1 to 160 characters.
            locale: Language and country, or default for all others. Not empty.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/messenger-profile-api/greeting
        """
        if others or more or text is MISSING or locale is MISSING:
            raise unexpected(Messenger, "greeting_text", locals())
        finished: Part[models.Greeting] = Part()
        finished._of, finished._given, finished._valid = (
            _GREETING,
            {"locale": locale, "text": text},
            _GREETING
            if type_of(locale) is str and locale != "" and type_of(text) is str and text != "" and len(text) <= 160
            else None,
        )
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

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api/ice-breakers
        """
        if others or more or call_to_actions is MISSING:
            raise unexpected(Messenger, "questions", locals())
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

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api/ice-breakers
        """
        if others or more or question is MISSING or payload is MISSING:
            raise unexpected(Messenger, "question_of_old_form", locals())
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

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api/ice-breakers
        """
        if others or more or question is MISSING or payload is MISSING:
            raise unexpected(Messenger, "ice_breaker", locals())
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
        call_to_actions: Iterable[Arg[models.AnyMenuItem] | None] | None = None,
        *more: Unpack[tuple[()]],
        locale: str,
        composer_input_disabled: bool | None = None,
        disabled_surfaces: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> Part[models.PersistentMenu]:
        """The menu that is always there, for a language.

        Args:
            call_to_actions: The items, up to 20; best are at most 5. Not empty.
            locale: Language and country, or default for all others. Not empty.
            composer_input_disabled: Whether people can't write, and use the menu and buttons only.
                If absent, the provider assumes False.
            disabled_surfaces: Where the menu is not shown. Not empty.

        Conditions:
            Where people can't write, they need a menu.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
        """
        if others or more or locale is MISSING:
            raise unexpected(Messenger, "menu", locals())
        wire: Wire = {"locale": locale}
        valid = type_of(locale) is str and locale != ""
        if composer_input_disabled is not None:
            wire["composer_input_disabled"] = composer_input_disabled
            valid = valid and type_of(composer_input_disabled) is bool
        if disabled_surfaces is not None:
            wire["disabled_surfaces"], checked = texts(disabled_surfaces)
            valid = valid and checked
        if call_to_actions is not None:
            wire["call_to_actions"], checked = parts(call_to_actions, _MENU_ITEM__KINDS)
            valid = valid and checked and 1 <= len(wire["call_to_actions"]) <= 20
        if composer_input_disabled is not None:
            valid = valid and (wire["composer_input_disabled"] is not True or "call_to_actions" in wire)
        finished: Part[models.PersistentMenu] = Part()
        finished._of, finished._given, finished._valid = _PERSISTENT_MENU, wire, _PERSISTENT_MENU if valid else None
        return finished

    @staticmethod
    def command_list(
        commands: Iterable[Arg[models.Command] | None], *more: Unpack[tuple[()]], locale: str, **others: Unpack[NoMore]
    ) -> Part[models.Commands]:
        """Commands that people can pick, for a language.

        Args:
            commands: The commands, 1 to 100.
            locale: Language and country, or default for all others. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api/commands
        """
        if others or more or commands is MISSING or locale is MISSING:
            raise unexpected(Messenger, "command_list", locals())
        wire: Wire = {"locale": locale}
        valid = type_of(locale) is str and locale != ""
        wire["commands"], checked = parts(commands, _COMMAND__KINDS)
        valid = valid and checked and 1 <= len(wire["commands"]) <= 100
        finished: Part[models.Commands] = Part()
        finished._of, finished._given, finished._valid = _COMMANDS, wire, _COMMANDS if valid else None
        return finished

    @staticmethod
    def command(
        name: str, description: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Part[models.Command]:
        """A command that people can pick.

        Args:
            name: Name without a slash. 1 to 32 characters.
            description: What the command does. 1 to 64 characters.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api/commands
        """
        if others or more or name is MISSING or description is MISSING:
            raise unexpected(Messenger, "command", locals())
        finished: Part[models.Command] = Part()
        finished._of, finished._given, finished._valid = (
            _COMMAND,
            {"name": name, "description": description},
            _COMMAND
            if type_of(name) is str
            and name != ""
            and len(name) <= 32
            and type_of(description) is str
            and description != ""
            and len(description) <= 64
            else None,
        )
        return finished

    class Marketing:
        """Parts that go into Marketing messages."""

        @staticmethod
        def text(
            text: str,
            *more: Unpack[tuple[()]],
            message_id: str | int,
            subscription_token: str,
            quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
            min_conversation_gap_seconds: int | None = None,
            custom_audience_id: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> MarketingMessageRequestBuilder:
            """A marketing message of text.

            Args:
                text: The text of the message. 1 to 640 characters.
                message_id: Id of the message campaign. For example, '120210000000000001'.
                subscription_token: Token of the subscriber; it can receive one message in 12 hours.
                    Not empty.
                quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
                min_conversation_gap_seconds: Seconds since the last activity in the conversation
                    before which nothing is sent. At least 1.
                custom_audience_id: Id of a custom audience. Not empty.

            Conditions:
                A marketing message is a text or a template.

            See
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/send-messages
            """
            if others or more or text is MISSING or message_id is MISSING or subscription_token is MISSING:
                raise unexpected(Messenger.Marketing, "text", locals())
            values: Wire = {"message_id": as_text(message_id), "subscription_token": subscription_token, "text": text}
            valid = (
                type_of(values["message_id"]) is str
                and (values["message_id"] in TIMESTAMP.known or TIMESTAMP.matches(values["message_id"]))
                and type_of(subscription_token) is str
                and subscription_token != ""
                and type_of(text) is str
                and text != ""
                and len(text) <= 640
            )
            builder = MarketingMessageRequestBuilder()
            builder._state = (None, "", values, valid)
            if quick_replies is not None:
                builder = builder.quick_replies(quick_replies)
            if min_conversation_gap_seconds is not None:
                builder = builder.min_conversation_gap_seconds(min_conversation_gap_seconds)
            if custom_audience_id is not None:
                builder = builder.custom_audience_id(custom_audience_id)
            return builder

        @staticmethod
        def generic_template(
            elements: Iterable[Arg[models.MarketingGenericElement] | None] | None = None,
            *more: Unpack[tuple[()]],
            message_id: str | int,
            subscription_token: str,
            sharable: bool | None = None,
            text: str | None = None,
            quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
            min_conversation_gap_seconds: int | None = None,
            custom_audience_id: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> MarketingGenericTemplateBuilder:
            """One card, or a carousel of up to 10 cards, after an optional greeting.

            Args:
                elements: The cards, 1 to 10; several make a carousel.
                message_id: Id of the message campaign. For example, '120210000000000001'.
                subscription_token: Token of the subscriber; it can receive one message in 12 hours.
                    Not empty.
                sharable: Show Messenger's own share button. If absent, the provider assumes False.
                text: Greeting that is sent before the cards. Not empty.
                quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
                min_conversation_gap_seconds: Seconds since the last activity in the conversation
                    before which nothing is sent. At least 1.
                custom_audience_id: Id of a custom audience. Not empty.

            Conditions:
                The cards of a carousel have one image each.

            See
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/generic
            """
            if others or more or message_id is MISSING or subscription_token is MISSING:
                raise unexpected(Messenger.Marketing, "generic_template", locals())
            values: Wire = {"message_id": as_text(message_id), "subscription_token": subscription_token}
            valid = (
                type_of(values["message_id"]) is str
                and (values["message_id"] in TIMESTAMP.known or TIMESTAMP.matches(values["message_id"]))
                and type_of(subscription_token) is str
                and subscription_token != ""
            )
            builder = MarketingGenericTemplateBuilder()
            builder._state = (None, "", values, valid)
            if sharable is not None:
                builder = builder.sharable(sharable)
            if text is not None:
                builder = builder.text(text)
            if elements is not None:
                builder = builder.elements(elements)
            if quick_replies is not None:
                builder = builder.quick_replies(quick_replies)
            if min_conversation_gap_seconds is not None:
                builder = builder.min_conversation_gap_seconds(min_conversation_gap_seconds)
            if custom_audience_id is not None:
                builder = builder.custom_audience_id(custom_audience_id)
            return builder

        @staticmethod
        def generic_element(
            title: str,
            *more: Unpack[tuple[()]],
            media_type: Literal["image", "video"] | None = None,
            image_url: str | None = None,
            image_urls: Iterable[Arg[models.MarketingImage] | None] | None = None,
            video_id: str | int | None = None,
            subtitle: str | None = None,
            default_action: Arg[models.DefaultAction] | None = None,
            buttons: Iterable[Arg[models.AnyMarketingButton] | None] | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.MarketingGenericElement]:
            """A card with a title, an image, several images or a video, and buttons.

            Args:
                title: Title; it may hold {{first_name}}, {{last_name}} and {{full_name}}. 1 to 80
                    characters.
                media_type: Whether the card has an image or a video. If absent, the provider
                    assumes 'image'.
                image_url: Image at the top of the card.
                image_urls: Several images, which are shown as a grid. 1 to 6 items.
                video_id: Id of a video of the ad account. Not empty.
                subtitle: Second line; it may hold {{first_name}}, {{last_name}} and {{full_name}}.
                    At most 80 characters.
                default_action: What a tap on the card does; opens a web page.
                buttons: Buttons below the text. 1 to 3 items.

            Conditions:
                A video card needs a video_id.
                An image card needs an image.
                A card has one image or several.
                At most one image is the hero image.
                A video card has no postback buttons.

            See
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/generic
            """
            if others or more or title is MISSING:
                raise unexpected(Messenger.Marketing, "generic_element", locals())
            wire: Wire = {"title": title}
            valid = type_of(title) is str and title != "" and len(title) <= 80
            if media_type is not None:
                wire["media_type"] = media_type
                valid = valid and type_of(media_type) is str and media_type in {"image", "video"}
            if image_url is not None:
                wire["image_url"] = image_url
                valid = (
                    valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
                )
            if image_urls is not None:
                wire["image_urls"], checked = parts(image_urls, _MARKETING_IMAGE__KINDS)
                valid = valid and checked and 1 <= len(wire["image_urls"]) <= 6
            if video_id is not None:
                wire["video_id"] = as_text(video_id)
                valid = valid and type_of(wire["video_id"]) is str and wire["video_id"] != ""
            if subtitle is not None:
                wire["subtitle"] = subtitle
                valid = valid and type_of(subtitle) is str and len(subtitle) <= 80 and subtitle != ""
            if default_action is not None:
                wire["default_action"], checked = part(default_action, _DEFAULT_ACTION__KINDS)
                valid = valid and checked
            if buttons is not None:
                wire["buttons"], checked = parts(buttons, _MARKETING_BUTTON__KINDS)
                valid = valid and checked and 1 <= len(wire["buttons"]) <= 3
            valid = valid and _checks.conditions_hold_in_marketing_generic_element(wire)
            finished: Part[models.MarketingGenericElement] = Part()
            finished._of, finished._given, finished._valid = (
                _MARKETING_GENERIC_ELEMENT,
                wire,
                _MARKETING_GENERIC_ELEMENT if valid else None,
            )
            return finished

        @staticmethod
        def image(
            url: str,
            *more: Unpack[tuple[()]],
            is_hero_image: Literal["true", "false"] | bool | str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.MarketingImage]:
            """One of several images of a card.

            Args:
                url: Address of the image. Not empty.
                is_hero_image: Make this the hero image; a card has at most one. The page writes it
                    as text. For example, 'true'.

            See
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/generic
            """
            if others or more or url is MISSING:
                raise unexpected(Messenger.Marketing, "image", locals())
            wire: Wire = {"url": url}
            valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
            if is_hero_image is not None:
                wire["is_hero_image"] = is_hero_image
                valid = valid and (
                    type_of(is_hero_image) is bool
                    or (
                        type_of(is_hero_image) is str
                        and (is_hero_image in IS_HERO_IMAGE.known or IS_HERO_IMAGE.matches(is_hero_image))
                    )
                )
            finished: Part[models.MarketingImage] = Part()
            finished._of, finished._given, finished._valid = _MARKETING_IMAGE, wire, _MARKETING_IMAGE if valid else None
            return finished

        @staticmethod
        def app(
            *more: Unpack[tuple[()]],
            title: str | None = None,
            android_url: str | None = None,
            ios_url: str | None = None,
            **others: Unpack[NoMore],
        ) -> Part[models.AppButton]:
            """A button that opens a place in your app.

            Args:
                title: Caption. Not empty.
                android_url: Deep link for Android. Not empty.
                ios_url: Deep link for iOS. Not empty.

            Conditions:
                The button has a deep link.

            See
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/generic
            """
            if others or more:
                raise unexpected(Messenger.Marketing, "app", locals())
            wire: Wire = {"type": "app"}
            valid = True
            if title is not None:
                wire["title"] = title
                valid = valid and type_of(title) is str and title != ""
            if android_url is not None:
                wire["android_url"] = android_url
                valid = valid and type_of(android_url) is str and android_url != ""
            if ios_url is not None:
                wire["ios_url"] = ios_url
                valid = valid and type_of(ios_url) is str and ios_url != ""
            valid = valid and ("android_url" in wire or "ios_url" in wire)
            finished: Part[models.AppButton] = Part()
            finished._of, finished._given, finished._valid = _APP_BUTTON, wire, _APP_BUTTON if valid else None
            return finished

        @staticmethod
        def button_template(
            text: str,
            buttons: Iterable[Arg[models.AnyImageGridButton] | None] | None = None,
            *more: Unpack[tuple[()]],
            message_id: str | int,
            subscription_token: str,
            quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
            min_conversation_gap_seconds: int | None = None,
            custom_audience_id: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> MarketingButtonTemplateBuilder:
            """A text with 1 to 3 buttons.

            Args:
                text: Text above the buttons. 1 to 640 characters.
                buttons: The buttons, 1 to 3.
                message_id: Id of the message campaign. For example, '120210000000000001'.
                subscription_token: Token of the subscriber; it can receive one message in 12 hours.
                    Not empty.
                quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
                min_conversation_gap_seconds: Seconds since the last activity in the conversation
                    before which nothing is sent. At least 1.
                custom_audience_id: Id of a custom audience. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/button
            """
            if others or more or text is MISSING or message_id is MISSING or subscription_token is MISSING:
                raise unexpected(Messenger.Marketing, "button_template", locals())
            values: Wire = {"message_id": as_text(message_id), "subscription_token": subscription_token, "text": text}
            valid = (
                type_of(values["message_id"]) is str
                and (values["message_id"] in TIMESTAMP.known or TIMESTAMP.matches(values["message_id"]))
                and type_of(subscription_token) is str
                and subscription_token != ""
                and type_of(text) is str
                and text != ""
                and len(text) <= 640
            )
            builder = MarketingButtonTemplateBuilder()
            builder._state = (None, "", values, valid)
            if buttons is not None:
                builder = builder.buttons(buttons)
            if quick_replies is not None:
                builder = builder.quick_replies(quick_replies)
            if min_conversation_gap_seconds is not None:
                builder = builder.min_conversation_gap_seconds(min_conversation_gap_seconds)
            if custom_audience_id is not None:
                builder = builder.custom_audience_id(custom_audience_id)
            return builder

        @staticmethod
        def media_template(
            elements: Iterable[Arg[models.MediaElement] | None] | None = None,
            *more: Unpack[tuple[()]],
            message_id: str | int,
            subscription_token: str,
            sharable: bool | None = None,
            quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
            min_conversation_gap_seconds: int | None = None,
            custom_audience_id: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> MarketingMediaTemplateBuilder:
            """An image or a video that plays in the conversation, with optional buttons.

            Args:
                elements: The one image or video. Exactly 1 item.
                message_id: Id of the message campaign. For example, '120210000000000001'.
                subscription_token: Token of the subscriber; it can receive one message in 12 hours.
                    Not empty.
                sharable: Show Messenger's own share button. If absent, the provider assumes False.
                quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
                min_conversation_gap_seconds: Seconds since the last activity in the conversation
                    before which nothing is sent. At least 1.
                custom_audience_id: Id of a custom audience. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference
            """
            if others or more or message_id is MISSING or subscription_token is MISSING:
                raise unexpected(Messenger.Marketing, "media_template", locals())
            values: Wire = {"message_id": as_text(message_id), "subscription_token": subscription_token}
            valid = (
                type_of(values["message_id"]) is str
                and (values["message_id"] in TIMESTAMP.known or TIMESTAMP.matches(values["message_id"]))
                and type_of(subscription_token) is str
                and subscription_token != ""
            )
            builder = MarketingMediaTemplateBuilder()
            builder._state = (None, "", values, valid)
            if elements is not None:
                builder = builder.elements(elements)
            if sharable is not None:
                builder = builder.sharable(sharable)
            if quick_replies is not None:
                builder = builder.quick_replies(quick_replies)
            if min_conversation_gap_seconds is not None:
                builder = builder.min_conversation_gap_seconds(min_conversation_gap_seconds)
            if custom_audience_id is not None:
                builder = builder.custom_audience_id(custom_audience_id)
            return builder

        @staticmethod
        def product_template(
            elements: Iterable[Arg[models.ProductElement] | None] | None = None,
            *more: Unpack[tuple[()]],
            message_id: str | int,
            subscription_token: str,
            quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
            min_conversation_gap_seconds: int | None = None,
            custom_audience_id: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> MarketingProductTemplateBuilder:
            """Products from the Page's catalog.

            Args:
                elements: The products; several make a carousel. 1 to 10 items.
                message_id: Id of the message campaign. For example, '120210000000000001'.
                subscription_token: Token of the subscriber; it can receive one message in 12 hours.
                    Not empty.
                quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
                min_conversation_gap_seconds: Seconds since the last activity in the conversation
                    before which nothing is sent. At least 1.
                custom_audience_id: Id of a custom audience. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference
            """
            if others or more or message_id is MISSING or subscription_token is MISSING:
                raise unexpected(Messenger.Marketing, "product_template", locals())
            values: Wire = {"message_id": as_text(message_id), "subscription_token": subscription_token}
            valid = (
                type_of(values["message_id"]) is str
                and (values["message_id"] in TIMESTAMP.known or TIMESTAMP.matches(values["message_id"]))
                and type_of(subscription_token) is str
                and subscription_token != ""
            )
            builder = MarketingProductTemplateBuilder()
            builder._state = (None, "", values, valid)
            if elements is not None:
                builder = builder.elements(elements)
            if quick_replies is not None:
                builder = builder.quick_replies(quick_replies)
            if min_conversation_gap_seconds is not None:
                builder = builder.min_conversation_gap_seconds(min_conversation_gap_seconds)
            if custom_audience_id is not None:
                builder = builder.custom_audience_id(custom_audience_id)
            return builder

        @staticmethod
        def receipt_template(
            recipient_name: str,
            order_number: str | int,
            *more: Unpack[tuple[()]],
            message_id: str | int,
            subscription_token: str,
            currency: str,
            payment_method: str,
            sharable: bool | None = None,
            merchant_name: str | None = None,
            order_url: str | None = None,
            timestamp: str | int | datetime | None = None,
            elements: Iterable[Arg[models.ReceiptElement] | None] | None = None,
            address: Arg[models.ReceiptAddress] | None = None,
            summary: Arg[models.ReceiptSummary] | None = None,
            adjustments: Iterable[Arg[models.ReceiptAdjustment] | None] | None = None,
            quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
            min_conversation_gap_seconds: int | None = None,
            custom_audience_id: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> MarketingReceiptTemplateBuilder:
            """An order confirmation with items, address and totals.

            Args:
                recipient_name: Name of the customer. Not empty.
                order_number: Number of the order; no two receipts may share one. Not empty.
                message_id: Id of the message campaign. For example, '120210000000000001'.
                subscription_token: Token of the subscriber; it can receive one message in 12 hours.
                    Not empty.
                currency: ISO 4217 code of the payment's currency, in capitals. For example, 'USD'.
                payment_method: How the customer paid, in your own words. Not empty.
                sharable: Show Messenger's own share button. If absent, the provider assumes False.
                merchant_name: Name of the shop, shown as its logo text.
                order_url: Page that shows the order.
                timestamp: When the order was placed, in Unix seconds. For example, '1772532000'.
                elements: The items of the order; Messenger may reorder them. At most 100 items.
                address: Where the order is delivered.
                summary: The totals of an order.
                adjustments: Discounts and the like. Not empty.
                quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
                min_conversation_gap_seconds: Seconds since the last activity in the conversation
                    before which nothing is sent. At least 1.
                custom_audience_id: Id of a custom audience. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference
            """
            if (
                others
                or more
                or recipient_name is MISSING
                or order_number is MISSING
                or message_id is MISSING
                or subscription_token is MISSING
                or currency is MISSING
                or payment_method is MISSING
            ):
                raise unexpected(Messenger.Marketing, "receipt_template", locals())
            values: Wire = {
                "message_id": as_text(message_id),
                "subscription_token": subscription_token,
                "recipient_name": recipient_name,
                "order_number": order_number,
                "currency": currency,
                "payment_method": payment_method,
            }
            valid = (
                type_of(values["message_id"]) is str
                and (values["message_id"] in TIMESTAMP.known or TIMESTAMP.matches(values["message_id"]))
                and type_of(subscription_token) is str
                and subscription_token != ""
                and type_of(recipient_name) is str
                and recipient_name != ""
                and type_of(order_number) is str
                and order_number != ""
                and type_of(currency) is str
                and (currency in CURRENCY.known or CURRENCY.matches(currency))
                and type_of(payment_method) is str
                and payment_method != ""
            )
            builder = MarketingReceiptTemplateBuilder()
            builder._state = (None, "", values, valid)
            if sharable is not None:
                builder = builder.sharable(sharable)
            if merchant_name is not None:
                builder = builder.merchant_name(merchant_name)
            if order_url is not None:
                builder = builder.order_url(order_url)
            if timestamp is not None:
                builder = builder.timestamp(timestamp)
            if elements is not None:
                builder = builder.elements(elements)
            if address is not None:
                builder = builder._put("address", part(address, _RECEIPT_ADDRESS__KINDS))
            if summary is not None:
                builder = builder._put("summary", part(summary, _RECEIPT_SUMMARY__KINDS))
            if adjustments is not None:
                builder = builder.adjustments(adjustments)
            if quick_replies is not None:
                builder = builder.quick_replies(quick_replies)
            if min_conversation_gap_seconds is not None:
                builder = builder.min_conversation_gap_seconds(min_conversation_gap_seconds)
            if custom_audience_id is not None:
                builder = builder.custom_audience_id(custom_audience_id)
            return builder

        @staticmethod
        def coupon_template(
            title: str,
            *more: Unpack[tuple[()]],
            message_id: str | int,
            subscription_token: str,
            coupon_code: str,
            coupon_url: str,
            subtitle: str | None = None,
            coupon_url_button_title: str | None = None,
            expire_time: str | datetime | None = None,
            coupon_pre_message: str | None = None,
            image_url: str | None = None,
            payload: str | None = None,
            quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None = None,
            min_conversation_gap_seconds: int | None = None,
            custom_audience_id: str | int | None = None,
            **others: Unpack[NoMore],
        ) -> MarketingCouponTemplateBuilder:
            """A coupon with a code and a shop link.

            Args:
                title: Title. 1 to 80 characters.
                message_id: Id of the message campaign. For example, '120210000000000001'.
                subscription_token: Token of the subscriber; it can receive one message in 12 hours.
                    Not empty.
                coupon_code: The code, without spaces. For example, 'SPRING20'.
                coupon_url: Page that the second button opens. Not empty.
                subtitle: Second line. At most 80 characters. If absent, the provider assumes 'Terms
                    may apply.'.
                coupon_url_button_title: Caption of the second button. If absent, the provider
                    assumes 'Shop now'.
                expire_time: End of a limited offer as `YYYY-MM-DD HH:MM:SS`; shows a countdown. For
                    example, '2030-01-31 18:00:00'.
                coupon_pre_message: Text message that is sent before the coupon.
                image_url: Image of the coupon.
                payload: Text of your own that comes back to your webhook.
                quick_replies: Buttons that disappear once the person answers. 1 to 13 items.
                min_conversation_gap_seconds: Seconds since the last activity in the conversation
                    before which nothing is sent. At least 1.
                custom_audience_id: Id of a custom audience. Not empty.

            See
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/coupon
            """
            if (
                others
                or more
                or title is MISSING
                or message_id is MISSING
                or subscription_token is MISSING
                or coupon_code is MISSING
                or coupon_url is MISSING
            ):
                raise unexpected(Messenger.Marketing, "coupon_template", locals())
            values: Wire = {
                "message_id": as_text(message_id),
                "subscription_token": subscription_token,
                "title": title,
                "coupon_code": coupon_code,
                "coupon_url": coupon_url,
            }
            valid = (
                type_of(values["message_id"]) is str
                and (values["message_id"] in TIMESTAMP.known or TIMESTAMP.matches(values["message_id"]))
                and type_of(subscription_token) is str
                and subscription_token != ""
                and type_of(title) is str
                and title != ""
                and len(title) <= 80
                and type_of(coupon_code) is str
                and (coupon_code in COUPON_CODE.known or COUPON_CODE.matches(coupon_code))
                and type_of(coupon_url) is str
                and (coupon_url in ADDRESS.known or ADDRESS.matches(coupon_url))
            )
            builder = MarketingCouponTemplateBuilder()
            builder._state = (None, "", values, valid)
            if subtitle is not None:
                builder = builder.subtitle(subtitle)
            if coupon_url_button_title is not None:
                builder = builder.coupon_url_button_title(coupon_url_button_title)
            if expire_time is not None:
                builder = builder.expire_time(expire_time)
            if coupon_pre_message is not None:
                builder = builder.coupon_pre_message(coupon_pre_message)
            if image_url is not None:
                builder = builder.image_url(image_url)
            if payload is not None:
                builder = builder.payload(payload)
            if quick_replies is not None:
                builder = builder.quick_replies(quick_replies)
            if min_conversation_gap_seconds is not None:
                builder = builder.min_conversation_gap_seconds(min_conversation_gap_seconds)
            if custom_audience_id is not None:
                builder = builder.custom_audience_id(custom_audience_id)
            return builder

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

            See
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
            """
            if others or more or title is MISSING or url is MISSING:
                raise unexpected(Messenger.Menu, "web_url", locals())
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
            https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
            """
            if others or more or title is MISSING or payload is MISSING:
                raise unexpected(Messenger.Menu, "postback", locals())
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

        @staticmethod
        @deprecated("Messenger.Menu.nested was switched off by the provider; use items without a menu around them")
        def nested(
            title: str,
            call_to_actions: Iterable[Arg[models.AnyMenuItem] | None],
            *more: Unpack[tuple[()]],
            **others: Unpack[NoMore],
        ) -> Part[models.NestedMenuItem]:
            """A menu inside the menu, which Meta has ended; the apps show its items beside the others.

            Args:
                title: Caption. 1 to 30 characters.
                call_to_actions: The items. Not empty.

            See
            https://developers.facebook.com/docs/messenger-platform/send-messages/persistent-menu
            """
            if others or more or title is MISSING or call_to_actions is MISSING:
                raise unexpected(Messenger.Menu, "nested", locals())
            wire: Wire = {"type": "nested", "title": title}
            valid = type_of(title) is str and title != "" and len(title) <= 30
            wire["call_to_actions"], checked = parts(call_to_actions, _MENU_ITEM__KINDS)
            valid = valid and checked and len(wire["call_to_actions"]) >= 1
            finished: Part[models.NestedMenuItem] = Part()
            finished._of, finished._given, finished._valid = (
                _NESTED_MENU_ITEM,
                wire,
                _NESTED_MENU_ITEM if valid else None,
            )
            return finished

    class Upload:
        """Parts that go into Upload messages."""

        @staticmethod
        def image(
            url: str,
            *more: Unpack[tuple[()]],
            platform: Literal["messenger"] | None = None,
            is_reusable: bool | None = None,
            **others: Unpack[NoMore],
        ) -> UploadedAttachmentBuilder:
            """An image that is uploaded.

            Args:
                url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
                platform: Where the file is for.
                is_reusable: Keep the file, and return an attachment_id for later sends. If absent,
                    the provider assumes False.

            Conditions:
                The file comes from a URL or from an earlier upload, not from both.
                Advice: A file without url and attachment_id is uploaded in the same request, as
                    form data; a request with JSON can't hold it.

            See
            https://developers.facebook.com/docs/messenger-platform/reference/attachment-upload-api
            """
            if others or more or url is MISSING:
                raise unexpected(Messenger.Upload, "image", locals())
            values: Wire = {"url": url, "type": "image"}
            valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
            if is_reusable is not None:
                values["is_reusable"] = is_reusable
                valid = valid and type_of(is_reusable) is bool
            builder = UploadedAttachmentBuilder()
            builder._state = (None, "", values, valid)
            if platform is not None:
                builder = builder.platform(platform)
            return builder

        @staticmethod
        def audio(
            url: str,
            *more: Unpack[tuple[()]],
            platform: Literal["messenger"] | None = None,
            is_reusable: bool | None = None,
            **others: Unpack[NoMore],
        ) -> UploadedAttachmentBuilder:
            """An audio file that is uploaded.

            Args:
                url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
                platform: Where the file is for.
                is_reusable: Keep the file, and return an attachment_id for later sends. If absent,
                    the provider assumes False.

            Conditions:
                The file comes from a URL or from an earlier upload, not from both.
                Advice: A file without url and attachment_id is uploaded in the same request, as
                    form data; a request with JSON can't hold it.

            See
            https://developers.facebook.com/docs/messenger-platform/reference/attachment-upload-api
            """
            if others or more or url is MISSING:
                raise unexpected(Messenger.Upload, "audio", locals())
            values: Wire = {"url": url, "type": "audio"}
            valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
            if is_reusable is not None:
                values["is_reusable"] = is_reusable
                valid = valid and type_of(is_reusable) is bool
            builder = UploadedAttachmentBuilder()
            builder._state = (None, "", values, valid)
            if platform is not None:
                builder = builder.platform(platform)
            return builder

        @staticmethod
        def video(
            url: str,
            *more: Unpack[tuple[()]],
            platform: Literal["messenger"] | None = None,
            is_reusable: bool | None = None,
            **others: Unpack[NoMore],
        ) -> UploadedAttachmentBuilder:
            """A video that is uploaded.

            Args:
                url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
                platform: Where the file is for.
                is_reusable: Keep the file, and return an attachment_id for later sends. If absent,
                    the provider assumes False.

            Conditions:
                The file comes from a URL or from an earlier upload, not from both.
                Advice: A file without url and attachment_id is uploaded in the same request, as
                    form data; a request with JSON can't hold it.

            See
            https://developers.facebook.com/docs/messenger-platform/reference/attachment-upload-api
            """
            if others or more or url is MISSING:
                raise unexpected(Messenger.Upload, "video", locals())
            values: Wire = {"url": url, "type": "video"}
            valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
            if is_reusable is not None:
                values["is_reusable"] = is_reusable
                valid = valid and type_of(is_reusable) is bool
            builder = UploadedAttachmentBuilder()
            builder._state = (None, "", values, valid)
            if platform is not None:
                builder = builder.platform(platform)
            return builder

        @staticmethod
        def file(
            url: str,
            *more: Unpack[tuple[()]],
            platform: Literal["messenger"] | None = None,
            is_reusable: bool | None = None,
            **others: Unpack[NoMore],
        ) -> UploadedAttachmentBuilder:
            """A file of any other type that is uploaded.

            Args:
                url: Address of the file; fetching may take 75 seconds for a video, 10 otherwise.
                platform: Where the file is for.
                is_reusable: Keep the file, and return an attachment_id for later sends. If absent,
                    the provider assumes False.

            Conditions:
                The file comes from a URL or from an earlier upload, not from both.
                Advice: A file without url and attachment_id is uploaded in the same request, as
                    form data; a request with JSON can't hold it.

            See
            https://developers.facebook.com/docs/messenger-platform/reference/attachment-upload-api
            """
            if others or more or url is MISSING:
                raise unexpected(Messenger.Upload, "file", locals())
            values: Wire = {"url": url, "type": "file"}
            valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
            if is_reusable is not None:
                values["is_reusable"] = is_reusable
                valid = valid and type_of(is_reusable) is bool
            builder = UploadedAttachmentBuilder()
            builder._state = (None, "", values, valid)
            if platform is not None:
                builder = builder.platform(platform)
            return builder


class ToMethods(Builder[M_co]):
    """Methods of SendRequestBuilder and 5 others."""

    __slots__ = ()

    def to(
        self: Chain,
        id: str | int | None = None,
        *more: Unpack[tuple[()]],
        user_ref: str | None = None,
        post_id: str | None = None,
        comment_id: str | None = None,
        notification_messages_token: str | None = None,
        one_time_notif_token: str | None = None,
        phone_number: str | None = None,
        name: Arg[models.RecipientName] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Who receives the message, by exactly one kind of id.

        Args:
            id: Page-scoped id (PSID) of the person.
            user_ref: Reference from the checkbox plugin.
            post_id: Id of a visitor's post on the Page, for a private reply.
            comment_id: Id of a comment, for a private reply.
            notification_messages_token: Token from an opt-in to marketing messages; valid for one
                message a day.
            one_time_notif_token: Deprecated: use notification_messages_token. Token from an opt-in
                to a single notification; can be used once, within a year.
            phone_number: Deprecated: use id. Phone number of the person; US only, with a special
                permission.
            name: The person's name; only goes with a phone number.

        Conditions:
            Exactly one id says who the recipient is.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
        """
        if others or more:
            raise unexpected(self, "to", locals())
        if one_time_notif_token is not None:
            warn_deprecated("one_time_notif_token was switched off by the provider; use notification_messages_token")
        if phone_number is not None:
            warn_deprecated("phone_number was switched off by the provider; use id")
        wire: Wire = {}
        valid = True
        if id is not None:
            wire["id"] = as_text(id)
            valid = valid and type_of(wire["id"]) is str and wire["id"] != ""
        if user_ref is not None:
            wire["user_ref"] = user_ref
            valid = valid and type_of(user_ref) is str and user_ref != ""
        if post_id is not None:
            wire["post_id"] = post_id
            valid = valid and type_of(post_id) is str and post_id != ""
        if comment_id is not None:
            wire["comment_id"] = comment_id
            valid = valid and type_of(comment_id) is str and comment_id != ""
        if notification_messages_token is not None:
            wire["notification_messages_token"] = notification_messages_token
            valid = valid and type_of(notification_messages_token) is str and notification_messages_token != ""
        if one_time_notif_token is not None:
            wire["one_time_notif_token"] = one_time_notif_token
            valid = valid and type_of(one_time_notif_token) is str and one_time_notif_token != ""
        if phone_number is not None:
            wire["phone_number"] = phone_number
            valid = valid and type_of(phone_number) is str and phone_number != ""
        if name is not None:
            wire["name"], checked = part(name, _RECIPIENT_NAME__KINDS)
            valid = valid and checked
        valid = valid and _checks.conditions_hold_in_recipient(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "to", wire, before[3] and valid)
        return builder


class SharableMethods(Builder[M_co]):
    """Methods of GenericTemplateBuilder and 4 others."""

    __slots__ = ()

    def sharable(
        self: Chain, sharable: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Show Messenger's own share button. If absent, the provider assumes False."""
        if others or more:
            raise unexpected(self, "sharable", locals())
        if sharable is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sharable", sharable, before[3] and type_of(sharable) is bool)
        return builder


class ButtonsMethods(Builder[M_co]):
    """Methods of ButtonTemplateBuilder, ListTemplateBuilder and MarketingButtonTemplateBuilder."""

    __slots__ = ()

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
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/url
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
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/postback
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


class ButtonTemplateButtonsMethods(Builder[M_co]):
    """Methods of ButtonTemplateBuilder and ListTemplateBuilder."""

    __slots__ = ()

    def phone_number(
        self: Chain, title: str, payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Append a button that dials a phone number.

        Args:
            title: Caption. 1 to 20 characters.
            payload: The number, with a plus sign and the country code in front. For example,
                '+15550100'.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/call
        """
        if others or more or title is MISSING or payload is MISSING:
            raise unexpected(self, "phone_number", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("buttons",),
            {"type": "phone_number", "title": title, "payload": payload},
            before[3]
            and type_of(title) is str
            and title != ""
            and len(title) <= 20
            and type_of(payload) is str
            and (payload in PAYLOAD.known or PAYLOAD.matches(payload)),
        )
        return builder

    def account_link(self: Chain, url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a button to log in, which links the person's account with you.

        Args:
            url: Your login page; HTTPS only.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/login
        """
        if others or more or url is MISSING:
            raise unexpected(self, "account_link", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("buttons",),
            {"type": "account_link", "url": url},
            before[3] and type_of(url) is str and (url in ADDRESS_2.known or ADDRESS_2.matches(url)),
        )
        return builder

    def account_unlink(self: Chain, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a button to log out, which ends the account link.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/logout
        """
        if others or more:
            raise unexpected(self, "account_unlink", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("buttons",), {"type": "account_unlink"}, before[3])
        return builder

    def game_play(
        self: Chain,
        title: str,
        *more: Unpack[tuple[()]],
        payload: str | None = None,
        game_metadata: Arg[models.GameMetadata] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a button that starts an Instant Game.

        Args:
            title: Caption. 1 to 20 characters.
            payload: Data for the game, as JSON text.
            game_metadata: What the game is started with.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/game-play
        """
        if others or more or title is MISSING:
            raise unexpected(self, "game_play", locals())
        wire: Wire = {"type": "game_play", "title": title}
        valid = type_of(title) is str and title != "" and len(title) <= 20
        if payload is not None:
            wire["payload"] = payload
            valid = valid and type_of(payload) is str and payload != ""
        if game_metadata is not None:
            wire["game_metadata"], checked = part(game_metadata, _GAME_METADATA__KINDS)
            valid = valid and checked
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("buttons",), wire, before[3] and valid)
        return builder

    @deprecated("Messenger.payment was switched off by the provider; use a web_url button")
    def payment(
        self: Chain,
        title: Literal["buy"] | str,
        payload: str,
        payment_summary: Arg[models.PaymentSummary],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a button that starts a payment; always the first button.

        Args:
            title: Caption of the button. Not empty. Values not listed here pass too.
            payload: Text of your own that comes back to your webhook. Not empty.
            payment_summary: What is paid, to whom, and what the buyer has to tell.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/buy
        """
        if others or more or title is MISSING or payload is MISSING or payment_summary is MISSING:
            raise unexpected(self, "payment", locals())
        wire: Wire = {"type": "payment", "title": title, "payload": payload}
        valid = type_of(title) is str and title != "" and type_of(payload) is str and payload != ""
        wire["payment_summary"], checked = part(payment_summary, _PAYMENT_SUMMARY__KINDS)
        valid = valid and checked
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("buttons",), wire, before[3] and valid)
        return builder


class ElementsMethods(Builder[M_co]):
    """Methods of MediaTemplateBuilder and MarketingMediaTemplateBuilder."""

    __slots__ = ()

    def element(
        self: Chain,
        media_type: Literal["image", "video"],
        *more: Unpack[tuple[()]],
        attachment_id: str | int | None = None,
        url: str | None = None,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an image or a video, from an earlier upload or from Facebook.

        Args:
            media_type: What is shown; audio is not possible here.
            attachment_id: Id of a file that was kept or uploaded before; it expires after 90 days.
                Not empty.
            url: Address of a photo or a video on Facebook; other sites are refused. For example,
                'https://www.facebook.com/lakesideclothing/videos/1207254656078347'.
            buttons: Buttons below the media. 1 to 3 items.

        Conditions:
            Advice: An audio_call button belongs in a generic or a button template.
            The media needs an attachment_id or a url.
            attachment_id and url exclude each other.
            A payment button comes before the other buttons.
            An element_share button belongs in a generic template.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/media
        """
        if others or more or media_type is MISSING:
            raise unexpected(self, "element", locals())
        wire: Wire = {"media_type": media_type}
        valid = type_of(media_type) is str and media_type in {"image", "video"}
        if attachment_id is not None:
            wire["attachment_id"] = as_text(attachment_id)
            valid = valid and type_of(wire["attachment_id"]) is str and wire["attachment_id"] != ""
        if url is not None:
            wire["url"] = url
            valid = (
                valid
                and type_of(url) is str
                and (url in ADDRESS.known or ADDRESS.matches(url))
                and (url in URL.known or URL.matches(url))
            )
        if buttons is not None:
            wire["buttons"], checked = parts(buttons, _BUTTON__KINDS)
            valid = valid and checked and 1 <= len(wire["buttons"]) <= 3
        valid = valid and _checks.conditions_hold_in_media_element(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("elements",), wire, before[3] and valid)
        return builder

    def elements(
        self: Chain,
        elements: Iterable[Arg[models.MediaElement] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to elements. The one image or video. Exactly 1 item."""
        if others or more or elements is MISSING:
            raise unexpected(self, "elements", locals())
        return self._extend("elements", parts(elements, _MEDIA_ELEMENT__KINDS))


class MerchantNameMethods(Builder[M_co]):
    """Methods of ReceiptTemplateBuilder and MarketingReceiptTemplateBuilder."""

    __slots__ = ()

    def merchant_name(
        self: Chain, merchant_name: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Name of the shop, shown as its logo text."""
        if others or more or merchant_name is MISSING:
            raise unexpected(self, "merchant_name", locals())
        if merchant_name is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "merchant_name", merchant_name, before[3] and type_of(merchant_name) is str)
        return builder

    def order_url(self: Chain, order_url: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Page that shows the order.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
        """
        if others or more or order_url is MISSING:
            raise unexpected(self, "order_url", locals())
        if order_url is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "order_url",
            order_url,
            before[3] and type_of(order_url) is str and (order_url in ADDRESS.known or ADDRESS.matches(order_url)),
        )
        return builder

    def timestamp(
        self: Chain, timestamp: str | int | datetime | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """When the order was placed, in Unix seconds. For example, '1772532000'."""
        if others or more or timestamp is MISSING:
            raise unexpected(self, "timestamp", locals())
        if timestamp is None:
            return self
        wire = as_text(timestamp)
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "timestamp",
            wire,
            before[3] and type_of(wire) is str and (wire in TIMESTAMP.known or TIMESTAMP.matches(wire)),
        )
        return builder

    def element(
        self: Chain,
        title: str,
        *more: Unpack[tuple[()]],
        subtitle: str | None = None,
        quantity: float | decimal.Decimal | None = None,
        price: float | decimal.Decimal,
        currency: str | None = None,
        image_url: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append one item of an order.

        Args:
            title: Name of the item. Not empty.
            subtitle: Second line about the item.
            quantity: How many were bought.
            price: Price of the item; 0 if it is free. At least 0.
            currency: ISO 4217 code of the price's currency, in capitals. For example, 'USD'.
            image_url: Picture of the item.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
        """
        if others or more or title is MISSING or price is MISSING:
            raise unexpected(self, "element", locals())
        wire: Wire = {"title": title}
        valid = (
            type_of(title) is str
            and title != ""
            and (type_of(price) is int or (type_of(price) is float and price - price == 0))
            and price >= 0
        )
        if subtitle is not None:
            wire["subtitle"] = subtitle
            valid = valid and type_of(subtitle) is str and subtitle != ""
        if quantity is not None:
            wire["quantity"] = quantity
            valid = valid and (type_of(quantity) is int or (type_of(quantity) is float and quantity - quantity == 0))
        wire["price"] = price
        if currency is not None:
            wire["currency"] = currency
            valid = valid and type_of(currency) is str and (currency in CURRENCY.known or CURRENCY.matches(currency))
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("elements",), wire, before[3] and valid)
        return builder

    def elements(
        self: Chain,
        elements: Iterable[Arg[models.ReceiptElement] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to elements. The items of the order; Messenger may reorder them. At
        most 100 items.
        """
        if others or more or elements is MISSING:
            raise unexpected(self, "elements", locals())
        return self._extend("elements", parts(elements, _RECEIPT_ELEMENT__KINDS))

    def address(
        self: Chain,
        *more: Unpack[tuple[()]],
        street_1: str,
        street_2: str | None = None,
        city: str,
        postal_code: str,
        state: str,
        country: str,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Where the order is delivered.

        Args:
            street_1: First line of the street address. Not empty.
            street_2: Second line of the street address.
            city: City. Not empty.
            postal_code: Postal code. Not empty.
            state: State abbreviation in the US, region elsewhere. Not empty.
            country: Country as a code of two letters. Exactly 2 characters.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
        """
        if (
            others
            or more
            or street_1 is MISSING
            or city is MISSING
            or postal_code is MISSING
            or state is MISSING
            or country is MISSING
        ):
            raise unexpected(self, "address", locals())
        wire: Wire = {"street_1": street_1}
        valid = (
            type_of(street_1) is str
            and street_1 != ""
            and type_of(city) is str
            and city != ""
            and type_of(postal_code) is str
            and postal_code != ""
            and type_of(state) is str
            and state != ""
            and type_of(country) is str
            and len(country) == 2
        )
        if street_2 is not None:
            wire["street_2"] = street_2
            valid = valid and type_of(street_2) is str
        wire["city"] = city
        wire["postal_code"] = postal_code
        wire["state"] = state
        wire["country"] = country
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "address", wire, before[3] and valid)
        return builder

    def summary(
        self: Chain,
        *more: Unpack[tuple[()]],
        subtotal: float | decimal.Decimal | None = None,
        shipping_cost: float | decimal.Decimal | None = None,
        total_tax: float | decimal.Decimal | None = None,
        total_cost: float | decimal.Decimal,
        **others: Unpack[NoMore],
    ) -> Chain:
        """The totals of an order.

        Args:
            subtotal: Sum of the items. At least 0.
            shipping_cost: Cost of shipping. At least 0.
            total_tax: Tax. At least 0.
            total_cost: What the order costs in all, with tax and shipping; with no more decimals
                than the currency has. At least 0.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
        """
        if others or more or total_cost is MISSING:
            raise unexpected(self, "summary", locals())
        wire: Wire = {}
        valid = (
            type_of(total_cost) is int or (type_of(total_cost) is float and total_cost - total_cost == 0)
        ) and total_cost >= 0
        if subtotal is not None:
            wire["subtotal"] = subtotal
            valid = (
                valid
                and (type_of(subtotal) is int or (type_of(subtotal) is float and subtotal - subtotal == 0))
                and subtotal >= 0
            )
        if shipping_cost is not None:
            wire["shipping_cost"] = shipping_cost
            valid = (
                valid
                and (
                    type_of(shipping_cost) is int
                    or (type_of(shipping_cost) is float and shipping_cost - shipping_cost == 0)
                )
                and shipping_cost >= 0
            )
        if total_tax is not None:
            wire["total_tax"] = total_tax
            valid = (
                valid
                and (type_of(total_tax) is int or (type_of(total_tax) is float and total_tax - total_tax == 0))
                and total_tax >= 0
            )
        wire["total_cost"] = total_cost
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "summary", wire, before[3] and valid)
        return builder

    def adjustment(
        self: Chain, name: str, amount: float | decimal.Decimal, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Append a discount or another change to the total.

        Args:
            name: What the adjustment is for. Not empty.
            amount: Amount that is taken off the total.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
        """
        if others or more or name is MISSING or amount is MISSING:
            raise unexpected(self, "adjustment", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("adjustments",),
            {"name": name, "amount": amount},
            before[3]
            and type_of(name) is str
            and name != ""
            and (type_of(amount) is int or (type_of(amount) is float and amount - amount == 0)),
        )
        return builder

    def adjustments(
        self: Chain,
        adjustments: Iterable[Arg[models.ReceiptAdjustment] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to adjustments. Discounts and the like. Not empty."""
        if others or more or adjustments is MISSING:
            raise unexpected(self, "adjustments", locals())
        return self._extend("adjustments", parts(adjustments, _RECEIPT_ADJUSTMENT__KINDS))


class SubtitleMethods(Builder[M_co]):
    """Methods of CouponTemplateBuilder and MarketingCouponTemplateBuilder."""

    __slots__ = ()

    def subtitle(self: Chain, subtitle: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Second line. At most 80 characters. If absent, the provider assumes 'Terms may apply.'."""
        if others or more or subtitle is MISSING:
            raise unexpected(self, "subtitle", locals())
        if subtitle is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "subtitle",
            subtitle,
            before[3] and type_of(subtitle) is str and len(subtitle) <= 80 and subtitle != "",
        )
        return builder

    def coupon_url_button_title(
        self: Chain, coupon_url_button_title: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Caption of the second button. If absent, the provider assumes 'Shop now'."""
        if others or more or coupon_url_button_title is MISSING:
            raise unexpected(self, "coupon_url_button_title", locals())
        if coupon_url_button_title is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "coupon_url_button_title",
            coupon_url_button_title,
            before[3] and type_of(coupon_url_button_title) is str,
        )
        return builder

    def expire_time(
        self: Chain, expire_time: str | datetime | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """End of a limited offer as `YYYY-MM-DD HH:MM:SS`; shows a countdown. For example, '2030-01-31
        18:00:00'.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/coupon
        """
        if others or more or expire_time is MISSING:
            raise unexpected(self, "expire_time", locals())
        if expire_time is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "expire_time",
            expire_time,
            before[3]
            and type_of(expire_time) is str
            and (expire_time in EXPIRE_TIME.known or EXPIRE_TIME.matches(expire_time)),
        )
        return builder

    def coupon_pre_message(
        self: Chain, coupon_pre_message: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Text message that is sent before the coupon."""
        if others or more or coupon_pre_message is MISSING:
            raise unexpected(self, "coupon_pre_message", locals())
        if coupon_pre_message is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "coupon_pre_message",
            coupon_pre_message,
            before[3] and type_of(coupon_pre_message) is str,
        )
        return builder

    def image_url(self: Chain, image_url: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Image of the coupon."""
        if others or more or image_url is MISSING:
            raise unexpected(self, "image_url", locals())
        if image_url is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "image_url",
            image_url,
            before[3] and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url)),
        )
        return builder

    def payload(self: Chain, payload: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Text of your own that comes back to your webhook."""
        if others or more or payload is MISSING:
            raise unexpected(self, "payload", locals())
        if payload is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "payload", payload, before[3] and type_of(payload) is str and payload != "")
        return builder


class ThemeColorMethods(Builder[M_co]):
    """Methods of AirlineItineraryTemplateBuilder and 3 others."""

    __slots__ = ()

    def theme_color(self: Chain, theme_color: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Background color, as hexadecimal RGB. If absent, the provider assumes '#009ddc'. For
        example, '#0B5FA5'.
        """
        if others or more or theme_color is MISSING:
            raise unexpected(self, "theme_color", locals())
        if theme_color is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "theme_color",
            theme_color,
            before[3]
            and type_of(theme_color) is str
            and (theme_color in THEME_COLOR.known or THEME_COLOR.matches(theme_color)),
        )
        return builder


class QuickRepliesMethods(Builder[M_co]):
    """Methods of MarketingMessageRequestBuilder and 6 others."""

    __slots__ = ()

    def quick_reply(
        self: Chain,
        title: str,
        payload: str | decimal.Decimal,
        *more: Unpack[tuple[()]],
        image_url: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a quick reply with your own caption and payload.

        Args:
            title: Caption; it may only be empty beside an image. At most 20 characters.
            payload: Text for your webhook; it may only be empty beside an image. At most 1000
                characters.
            image_url: Icon beside the caption, at least 24 x 24 pixels.

        Conditions:
            An empty title or payload needs an image.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more or title is MISSING or payload is MISSING:
            raise unexpected(self, "quick_reply", locals())
        wire: Wire = {"content_type": "text", "title": title, "payload": payload}
        valid = (
            type_of(title) is str
            and len(title) <= 20
            and title != ""
            and type_of(payload) is str
            and len(payload) <= 1000
            and payload != ""
        )
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), wire, before[3] and valid)
        return builder

    def quick_reply_phone_number(self: Chain, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a quick reply that offers the person's own phone number.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more:
            raise unexpected(self, "quick_reply_phone_number", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), {"content_type": "user_phone_number"}, before[3])
        return builder

    def quick_reply_email(self: Chain, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a quick reply that offers the person's own email address.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more:
            raise unexpected(self, "quick_reply_email", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), {"content_type": "user_email"}, before[3])
        return builder

    @deprecated("Messenger.quick_reply_location was switched off by the provider; use a text quick reply")
    def quick_reply_location(self: Chain, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a quick reply that asks for the person's location; no longer offered by Messenger.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more:
            raise unexpected(self, "quick_reply_location", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), {"content_type": "location"}, before[3])
        return builder

    def quick_replies(
        self: Chain,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to quick_replies. Buttons that disappear once the person answers. 1 to
        13 items.
        """
        if others or more or quick_replies is MISSING:
            raise unexpected(self, "quick_replies", locals())
        return self._extend("quick_replies", parts(quick_replies, _QUICK_REPLY__KINDS))


class AccessTokenMethods(Builder[M_co]):
    """Methods of ProfileBuilder and 7 others."""

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


class PersistentMenuMethods(Builder[M_co]):
    """Methods of ProfileBuilder and CustomUserSettingsBuilder."""

    __slots__ = ()

    def menu(
        self: Chain,
        call_to_actions: Iterable[Arg[models.AnyMenuItem] | None] | None = None,
        *more: Unpack[tuple[()]],
        locale: str,
        composer_input_disabled: bool | None = None,
        disabled_surfaces: Iterable[str] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the menu that is always there, for a language.

        Args:
            call_to_actions: The items, up to 20; best are at most 5. Not empty.
            locale: Language and country, or default for all others. Not empty.
            composer_input_disabled: Whether people can't write, and use the menu and buttons only.
                If absent, the provider assumes False.
            disabled_surfaces: Where the menu is not shown. Not empty.

        Conditions:
            Where people can't write, they need a menu.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
        """
        if others or more or locale is MISSING:
            raise unexpected(self, "menu", locals())
        wire: Wire = {"locale": locale}
        valid = type_of(locale) is str and locale != ""
        if composer_input_disabled is not None:
            wire["composer_input_disabled"] = composer_input_disabled
            valid = valid and type_of(composer_input_disabled) is bool
        if disabled_surfaces is not None:
            wire["disabled_surfaces"], checked = texts(disabled_surfaces)
            valid = valid and checked
        if call_to_actions is not None:
            wire["call_to_actions"], checked = parts(call_to_actions, _MENU_ITEM__KINDS)
            valid = valid and checked and 1 <= len(wire["call_to_actions"]) <= 20
        if composer_input_disabled is not None:
            valid = valid and (wire["composer_input_disabled"] is not True or "call_to_actions" in wire)
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
        """Append finished parts to persistent_menu. The menus, one for each language; one of them is
        for the locale default.
        """
        if others or more or persistent_menu is MISSING:
            raise unexpected(self, "persistent_menu", locals())
        return self._extend("persistent_menu", parts(persistent_menu, _PERSISTENT_MENU__KINDS))


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
    """A text, an attachment, several images, a utility template or a sticker, with optional quick
    replies, under construction.
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "Message")

    def quick_reply(
        self: Chain,
        title: str,
        payload: str | decimal.Decimal,
        *more: Unpack[tuple[()]],
        image_url: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a quick reply with your own caption and payload.

        Args:
            title: Caption; it may only be empty beside an image. At most 20 characters.
            payload: Text for your webhook; it may only be empty beside an image. At most 1000
                characters.
            image_url: Icon beside the caption, at least 24 x 24 pixels.

        Conditions:
            An empty title or payload needs an image.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more or title is MISSING or payload is MISSING:
            raise unexpected(self, "quick_reply", locals())
        wire: Wire = {"content_type": "text", "title": title, "payload": payload}
        valid = (
            type_of(title) is str
            and len(title) <= 20
            and title != ""
            and type_of(payload) is str
            and len(payload) <= 1000
            and payload != ""
        )
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), wire, before[3] and valid)
        return builder

    def quick_reply_phone_number(self: Chain, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a quick reply that offers the person's own phone number.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more:
            raise unexpected(self, "quick_reply_phone_number", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), {"content_type": "user_phone_number"}, before[3])
        return builder

    def quick_reply_email(self: Chain, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a quick reply that offers the person's own email address.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more:
            raise unexpected(self, "quick_reply_email", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), {"content_type": "user_email"}, before[3])
        return builder

    @deprecated("Messenger.quick_reply_location was switched off by the provider; use a text quick reply")
    def quick_reply_location(self: Chain, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a quick reply that asks for the person's location; no longer offered by Messenger.

        See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
        """
        if others or more:
            raise unexpected(self, "quick_reply_location", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("quick_replies",), {"content_type": "location"}, before[3])
        return builder

    def quick_replies(
        self: Chain,
        quick_replies: Iterable[Arg[models.AnyQuickReply] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to quick_replies. Buttons that disappear once the person answers. 1 to
        13 items.
        """
        if others or more or quick_replies is MISSING:
            raise unexpected(self, "quick_replies", locals())
        return self._extend("quick_replies", parts(quick_replies, _QUICK_REPLY__KINDS))

    def metadata(self: Chain, metadata: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Text of your own, that comes back in the message echo. At most 1000 characters."""
        if others or more or metadata is MISSING:
            raise unexpected(self, "metadata", locals())
        if metadata is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "metadata",
            metadata,
            before[3] and type_of(metadata) is str and len(metadata) <= 1000 and metadata != "",
        )
        return builder


class AnyMarketingMessageRequestBuilder(Builder["models.MarketingMessageRequest"]):
    """A marketing message of a campaign for one subscriber, under construction."""

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "MarketingMessageRequest")

    def min_conversation_gap_seconds(
        self: Chain, min_conversation_gap_seconds: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Seconds since the last activity in the conversation before which nothing is sent. At least
        1.
        """
        if others or more or min_conversation_gap_seconds is MISSING:
            raise unexpected(self, "min_conversation_gap_seconds", locals())
        if min_conversation_gap_seconds is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "min_conversation_gap_seconds",
            min_conversation_gap_seconds,
            before[3] and type_of(min_conversation_gap_seconds) is int and min_conversation_gap_seconds >= 1,
        )
        return builder

    def custom_audience_id(
        self: Chain, custom_audience_id: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Id of a custom audience. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/send-messages
        """
        if others or more or custom_audience_id is MISSING:
            raise unexpected(self, "custom_audience_id", locals())
        if custom_audience_id is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "custom_audience_id",
            custom_audience_id,
            before[3] and type_of(custom_audience_id) is str and custom_audience_id != "",
        )
        return builder


class AnyAttachmentUploadBuilder(Builder["models.AttachmentUpload"]):
    """A file that is uploaded from a URL, for messages to come, under construction."""

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "AttachmentUpload")

    def platform(
        self: Chain, platform: Literal["messenger"] | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Where the file is for.

        See https://developers.facebook.com/docs/messenger-platform/reference/attachment-upload-api
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
            before[3] and type_of(platform) is str and platform in {"messenger"},
        )
        return builder


class SendRequestBuilder(
    ToMethods["models.SendRequest"], operations.SendRequestSender["models.SendResult | models.ErrorResponse"]
):
    """A message or a sender action for one person, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "SendRequest")
    _complete = staticmethod(_checks.complete_send_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_18: Wire = {}
        if "message_id" in values:
            wire_18["message_id"] = values["message_id"]
        if "reaction" in values:
            wire_18["reaction"] = values["reaction"]
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        if "to" in values:
            wire["recipient"] = values["to"]
        if "messaging_type" in values:
            wire["messaging_type"] = values["messaging_type"]
        if "notification_type" in values:
            wire["notification_type"] = values["notification_type"]
        if "tag" in values:
            wire["tag"] = values["tag"]
        if "persona_id" in values:
            wire["persona_id"] = values["persona_id"]
        if "reply_to" in values:
            wire["reply_to"] = values["reply_to"]
        if "message" in values:
            wire["message"] = values["message"]
        if "sender_action" in values:
            wire["sender_action"] = values["sender_action"]
        if wire_18:
            wire["payload"] = wire_18
        if "thread_control" in values:
            wire["thread_control"] = values["thread_control"]
        return wire

    def access_token(
        self: Chain, access_token: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Access token of the Page; it belongs in the query or a header of the request.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
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
        """Why the message is sent; RESPONSE and UPDATE are for the 24-hour window, MESSAGE_TAG needs a
        tag, and UTILITY is for a utility template.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
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

    def notification_type(
        self: Chain,
        notification_type: models.NotificationType | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """How the person is notified; with sound or vibration, on screen only, or not at all. If
        absent, the provider assumes 'REGULAR'.
        """
        if others or more or notification_type is MISSING:
            raise unexpected(self, "notification_type", locals())
        if notification_type is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notification_type",
            notification_type,
            before[3]
            and type_of(notification_type) is str
            and notification_type in {"REGULAR", "SILENT_PUSH", "NO_PUSH"},
        )
        return builder

    def tag(self: Chain, tag: models.MessageTag | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
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
            and tag != ""
            and tag != "",
        )
        return builder

    def persona_id(
        self: Chain, persona_id: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Id of the persona that the message comes from.

        See https://developers.facebook.com/docs/graph-api/reference/page/messages
        """
        if others or more or persona_id is MISSING:
            raise unexpected(self, "persona_id", locals())
        if persona_id is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "persona_id", persona_id, before[3] and type_of(persona_id) is str)
        return builder

    def reply_to(self: Chain, mid: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """The earlier message that this one replies to.

        Args:
            mid: Id of the earlier message. Not empty.

        See https://developers.facebook.com/docs/messenger-platform/reference/send-api
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
        """Which app has the conversation after the message.

        Args:
            control_type: Whether the conversation is passed on or given back. If absent, the
                provider assumes 'release'.
            app_id: Id of the app that gets the conversation; the default app if absent.

        Conditions:
            Advice: Only a conversation that is passed on has an app_id.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
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
    """A text, an attachment, several images, a utility template or a sticker, with optional quick
    replies, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
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
        if "template" in values:
            wire["template"] = values["template"]
        if "sticker_id" in values:
            wire["sticker_id"] = values["sticker_id"]
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

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/changelog
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
        """Append finished parts to attachments. Several images. Not empty. Advised: at most 10 items."""
        if others or more or attachments is MISSING:
            raise unexpected(self, "attachments", locals())
        return self._extend("attachments", parts(attachments, _IMAGE_ATTACHMENT__KINDS))


class UtilityTemplateBuilder(AnyMessageBuilder):
    """An approved template with the values for its placeholders; it may be sent outside the 24-hour
    window, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_utility_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"code": values["language"]}
        wire_0: Wire = {"name": values["name"], "language": wire_0_1}
        if "components" in values:
            wire_0["components"] = values["components"]
        wire: Wire = {"template": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def header(
        self: Chain,
        parameters: Iterable[Arg[models.TextParameter] | None],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the values for the header of a utility template.

        Args:
            parameters: The values, in the order of the placeholders or each with the name of its
                placeholder. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
        """
        if others or more or parameters is MISSING:
            raise unexpected(self, "header", locals())
        wire: Wire = {"type": "header"}
        valid = True
        wire["parameters"], checked = parts(parameters, _TEXT_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) >= 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def body(
        self: Chain,
        parameters: Iterable[Arg[models.TextParameter] | None],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the values for the body of a utility template.

        Args:
            parameters: The values, in the order of the placeholders or each with the name of its
                placeholder. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
        """
        if others or more or parameters is MISSING:
            raise unexpected(self, "body", locals())
        wire: Wire = {"type": "body"}
        valid = True
        wire["parameters"], checked = parts(parameters, _TEXT_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) >= 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def buttons(
        self: Chain,
        parameters: Iterable[Arg[models.AnyButtonParameter] | None],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append the values for the buttons of a utility template.

        Args:
            parameters: The values, in the order of the buttons. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
        """
        if others or more or parameters is MISSING:
            raise unexpected(self, "buttons", locals())
        wire: Wire = {"type": "buttons"}
        valid = True
        wire["parameters"], checked = parts(parameters, _BUTTON_PARAMETER__KINDS)
        valid = valid and checked and len(wire["parameters"]) >= 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("components",), wire, before[3] and valid)
        return builder

    def components(
        self: Chain,
        components: Iterable[Arg[models.AnyUtilityComponent] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to components. The values, one entry for each part of the template
        that has placeholders. Not empty.
        """
        if others or more or components is MISSING:
            raise unexpected(self, "components", locals())
        return self._extend("components", parts(components, _UTILITY_COMPONENT__KINDS))


class MediaAttachmentBuilder(AnyMessageBuilder):
    """An image of up to 8 MB, or an audio clip, a video or another file of up to 25 MB, under
    construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
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
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class GenericTemplateBuilder(AnyMessageBuilder, SharableMethods["models.Message"]):
    """One card, or a carousel of up to 10 cards, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/generic
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_generic_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "generic"}
        if "sharable" in values:
            wire_0_1["sharable"] = values["sharable"]
        if "image_aspect_ratio" in values:
            wire_0_1["image_aspect_ratio"] = values["image_aspect_ratio"]
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def image_aspect_ratio(
        self: Chain,
        image_aspect_ratio: Literal["horizontal", "square"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Shape of the images; 1.91:1 or 1:1. If absent, the provider assumes 'horizontal'.

        See https://developers.facebook.com/docs/messenger-platform/reference/templates/generic
        """
        if others or more or image_aspect_ratio is MISSING:
            raise unexpected(self, "image_aspect_ratio", locals())
        if image_aspect_ratio is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "image_aspect_ratio",
            image_aspect_ratio,
            before[3] and type_of(image_aspect_ratio) is str and image_aspect_ratio in {"horizontal", "square"},
        )
        return builder

    def element(
        self: Chain,
        title: str,
        *more: Unpack[tuple[()]],
        item_url: str | None = None,
        image_url: str | None = None,
        subtitle: str | None = None,
        default_action: Arg[models.DefaultAction] | None = None,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a card with a title and at least one other field.

        Args:
            title: Title. 1 to 80 characters.
            item_url: Deprecated: use default_action. Page that opens when the card is tapped;
                replaced by default_action.
            image_url: Image at the top of the card.
            subtitle: Second line. At most 80 characters.
            default_action: What a tap on the card does; opens a web page.
            buttons: Buttons below the text. 1 to 3 items.

        Conditions:
            Advice: Messenger's answer to an incomplete card names image_url, subtitle and buttons
                only.
            A payment button comes before the other buttons.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/generic
        """
        if others or more or title is MISSING:
            raise unexpected(self, "element", locals())
        if item_url is not None:
            warn_deprecated("item_url was switched off by the provider; use default_action")
        wire: Wire = {"title": title}
        valid = type_of(title) is str and title != "" and len(title) <= 80
        if item_url is not None:
            wire["item_url"] = item_url
            valid = valid and type_of(item_url) is str and (item_url in ADDRESS.known or ADDRESS.matches(item_url))
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
        if buttons is not None:
            valid = valid and _checks.conditions_hold_in_generic_element(wire)
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


class ButtonTemplateBuilder(
    AnyMessageBuilder, ButtonsMethods["models.Message"], ButtonTemplateButtonsMethods["models.Message"]
):
    """A text with 1 to 3 buttons, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/button
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_button_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "button"}
        if "sharable" in values:
            wire_0_1["sharable"] = values["sharable"]
        wire_0_1["text"] = values["text"]
        if "buttons" in values:
            wire_0_1["buttons"] = values["buttons"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def sharable(
        self: Chain, sharable: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Show Messenger's own share button.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/button
        """
        if others or more:
            raise unexpected(self, "sharable", locals())
        if sharable is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sharable", sharable, before[3] and type_of(sharable) is bool)
        return builder

    def audio_call(
        self: Chain, title: str, *more: Unpack[tuple[()]], expires_in_days: int | None = None, **others: Unpack[NoMore]
    ) -> Chain:
        """Append a button that starts an audio call with your business.

        Args:
            title: Caption. Not empty.
            expires_in_days: Days for which the button can be tapped, at most 7. If absent, the
                provider assumes 7.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/calling/callaudiocta
        """
        if others or more or title is MISSING:
            raise unexpected(self, "audio_call", locals())
        wire: Wire = {"type": "audio_call", "title": title}
        valid = type_of(title) is str and title != ""
        if expires_in_days is not None:
            wire["expires_in_days"] = expires_in_days
            valid = valid and type_of(expires_in_days) is int and expires_in_days <= 7
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
        """Append finished parts to buttons. The buttons, 1 to 3."""
        if others or more or buttons is MISSING:
            raise unexpected(self, "buttons", locals())
        return self._extend("buttons", parts(buttons, _BUTTON__KINDS))


class MediaTemplateBuilder(AnyMessageBuilder, ElementsMethods["models.Message"], SharableMethods["models.Message"]):
    """An image or a video that plays in the conversation, with optional buttons, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/media
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_media_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "media"}
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        if "sharable" in values:
            wire_0_1["sharable"] = values["sharable"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class ReceiptTemplateBuilder(
    AnyMessageBuilder, SharableMethods["models.Message"], MerchantNameMethods["models.Message"]
):
    """An order confirmation with items, address and totals, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_receipt_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "receipt"}
        if "sharable" in values:
            wire_0_1["sharable"] = values["sharable"]
        wire_0_1["recipient_name"] = values["recipient_name"]
        if "merchant_name" in values:
            wire_0_1["merchant_name"] = values["merchant_name"]
        wire_0_1["order_number"] = values["order_number"]
        wire_0_1["currency"] = values["currency"]
        wire_0_1["payment_method"] = values["payment_method"]
        if "order_url" in values:
            wire_0_1["order_url"] = values["order_url"]
        if "timestamp" in values:
            wire_0_1["timestamp"] = values["timestamp"]
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        if "address" in values:
            wire_0_1["address"] = values["address"]
        if "summary" in values:
            wire_0_1["summary"] = values["summary"]
        if "adjustments" in values:
            wire_0_1["adjustments"] = values["adjustments"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class ProductTemplateBuilder(AnyMessageBuilder):
    """Products from the Page's catalog, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
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
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def element(self: Chain, id: str | int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a product; its image, title and price come from the catalog.

        Args:
            id: Id of a product in a catalog of the same Page. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
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


class CouponTemplateBuilder(AnyMessageBuilder, SubtitleMethods["models.Message"]):
    """A coupon with a code, a shop link, or both, under construction.

    See https://developers.facebook.com/docs/messenger-platform/send-messages/template/coupon
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_coupon_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "coupon", "title": values["title"]}
        if "subtitle" in values:
            wire_0_1["subtitle"] = values["subtitle"]
        if "coupon_code" in values:
            wire_0_1["coupon_code"] = values["coupon_code"]
        if "coupon_url" in values:
            wire_0_1["coupon_url"] = values["coupon_url"]
        if "coupon_url_button_title" in values:
            wire_0_1["coupon_url_button_title"] = values["coupon_url_button_title"]
        if "expire_time" in values:
            wire_0_1["expire_time"] = values["expire_time"]
        if "coupon_pre_message" in values:
            wire_0_1["coupon_pre_message"] = values["coupon_pre_message"]
        if "image_url" in values:
            wire_0_1["image_url"] = values["image_url"]
        if "payload" in values:
            wire_0_1["payload"] = values["payload"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def coupon_code(self: Chain, coupon_code: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """The code, without spaces. For example, 'SPRING20'."""
        if others or more or coupon_code is MISSING:
            raise unexpected(self, "coupon_code", locals())
        if coupon_code is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "coupon_code",
            coupon_code,
            before[3]
            and type_of(coupon_code) is str
            and (coupon_code in COUPON_CODE.known or COUPON_CODE.matches(coupon_code)),
        )
        return builder

    def coupon_url(self: Chain, coupon_url: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Page that the second button opens."""
        if others or more or coupon_url is MISSING:
            raise unexpected(self, "coupon_url", locals())
        if coupon_url is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "coupon_url",
            coupon_url,
            before[3] and type_of(coupon_url) is str and (coupon_url in ADDRESS.known or ADDRESS.matches(coupon_url)),
        )
        return builder


class CustomerFeedbackTemplateBuilder(AnyMessageBuilder):
    """An invitation to rate an experience, under construction.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_customer_feedback_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {
            "template_type": "customer_feedback",
            "title": values["title"],
            "subtitle": values["subtitle"],
            "button_title": values["button_title"],
        }
        if "feedback_screens" in values:
            wire_0_1["feedback_screens"] = values["feedback_screens"]
        if "business_privacy" in values:
            wire_0_1["business_privacy"] = values["business_privacy"]
        if "expires_in_days" in values:
            wire_0_1["expires_in_days"] = values["expires_in_days"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def feedback_screen(
        self: Chain,
        questions: Iterable[Arg[models.FeedbackQuestion] | None],
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a screen of the feedback form, with one question.

        Args:
            questions: The one question. Exactly 1 item.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        if others or more or questions is MISSING:
            raise unexpected(self, "feedback_screen", locals())
        wire: Wire = {}
        valid = True
        wire["questions"], checked = parts(questions, _FEEDBACK_QUESTION__KINDS)
        valid = valid and checked and len(wire["questions"]) == 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("feedback_screens",), wire, before[3] and valid)
        return builder

    def feedback_screens(
        self: Chain,
        feedback_screens: Iterable[Arg[models.FeedbackScreen] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to feedback_screens. The one screen of the form. Exactly 1 item."""
        if others or more or feedback_screens is MISSING:
            raise unexpected(self, "feedback_screens", locals())
        return self._extend("feedback_screens", parts(feedback_screens, _FEEDBACK_SCREEN__KINDS))

    def business_privacy(self: Chain, url: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """The privacy policy of your business.

        Args:
            url: Page with the policy. Not empty.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
        """
        if others or more or url is MISSING:
            raise unexpected(self, "business_privacy", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "business_privacy",
            {"url": url},
            before[3] and type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url)),
        )
        return builder

    def expires_in_days(
        self: Chain, expires_in_days: int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Days for which the form can be filled in, 1 to 7. If absent, the provider assumes 1."""
        if others or more or expires_in_days is MISSING:
            raise unexpected(self, "expires_in_days", locals())
        if expires_in_days is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "expires_in_days",
            expires_in_days,
            before[3] and type_of(expires_in_days) is int and 1 <= expires_in_days <= 7,
        )
        return builder


class NotificationMessagesTemplateBuilder(AnyMessageBuilder):
    """An invitation to subscribe to marketing messages, under construction.

    See https://developers.facebook.com/docs/messenger-platform/marketing-messages
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_notification_messages_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "notification_messages"}
        if "notification_messages_timezone" in values:
            wire_0_1["notification_messages_timezone"] = values["notification_messages_timezone"]
        if "title" in values:
            wire_0_1["title"] = values["title"]
        if "image_url" in values:
            wire_0_1["image_url"] = values["image_url"]
        if "image_aspect_ratio" in values:
            wire_0_1["image_aspect_ratio"] = values["image_aspect_ratio"]
        wire_0_1["payload"] = values["payload"]
        if "notification_messages_cta_text" in values:
            wire_0_1["notification_messages_cta_text"] = values["notification_messages_cta_text"]
        if "notification_messages_frequency" in values:
            wire_0_1["notification_messages_frequency"] = values["notification_messages_frequency"]
        if "notification_messages_reoptin" in values:
            wire_0_1["notification_messages_reoptin"] = values["notification_messages_reoptin"]
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def notification_messages_timezone(
        self: Chain, notification_messages_timezone: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Id of a time zone."""
        if others or more or notification_messages_timezone is MISSING:
            raise unexpected(self, "notification_messages_timezone", locals())
        if notification_messages_timezone is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notification_messages_timezone",
            notification_messages_timezone,
            before[3] and type_of(notification_messages_timezone) is str,
        )
        return builder

    def title(self: Chain, title: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Title; needed for a carousel. At most 65 characters. If absent, the provider assumes
        'Updates and promotions'.
        """
        if others or more or title is MISSING:
            raise unexpected(self, "title", locals())
        if title is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "title",
            title,
            before[3] and type_of(title) is str and len(title) <= 65 and title != "",
        )
        return builder

    def image_url(self: Chain, image_url: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Image of the invitation."""
        if others or more or image_url is MISSING:
            raise unexpected(self, "image_url", locals())
        if image_url is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "image_url",
            image_url,
            before[3] and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url)),
        )
        return builder

    def image_aspect_ratio(
        self: Chain,
        image_aspect_ratio: Literal["HORIZONTAL", "SQUARE"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Shape of the image; 1.91:1 or 1:1, in capitals here."""
        if others or more or image_aspect_ratio is MISSING:
            raise unexpected(self, "image_aspect_ratio", locals())
        if image_aspect_ratio is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "image_aspect_ratio",
            image_aspect_ratio,
            before[3] and type_of(image_aspect_ratio) is str and image_aspect_ratio in {"HORIZONTAL", "SQUARE"},
        )
        return builder

    def notification_messages_cta_text(
        self: Chain,
        notification_messages_cta_text: Literal["ALLOW", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Caption of the button. If absent, the provider assumes 'GET_UPDATES'."""
        if others or more or notification_messages_cta_text is MISSING:
            raise unexpected(self, "notification_messages_cta_text", locals())
        if notification_messages_cta_text is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notification_messages_cta_text",
            notification_messages_cta_text,
            before[3]
            and type_of(notification_messages_cta_text) is str
            and notification_messages_cta_text in {"ALLOW", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"},
        )
        return builder

    def notification_messages_frequency(
        self: Chain,
        notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Deprecated since 2023-02-02. How often messages come; no longer in use.

        See https://developers.facebook.com/docs/messenger-platform/marketing-messages
        """
        if others or more or notification_messages_frequency is MISSING:
            raise unexpected(self, "notification_messages_frequency", locals())
        if notification_messages_frequency is not None:
            warn_deprecated("notification_messages_frequency was switched off by the provider on 2023-02-02")
        if notification_messages_frequency is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notification_messages_frequency",
            notification_messages_frequency,
            before[3]
            and type_of(notification_messages_frequency) is str
            and notification_messages_frequency in {"DAILY", "WEEKLY", "MONTHLY"},
        )
        return builder

    def notification_messages_reoptin(
        self: Chain,
        notification_messages_reoptin: Literal["ENABLED", "DISABLED"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Whether the person can be asked to opt in again."""
        if others or more or notification_messages_reoptin is MISSING:
            raise unexpected(self, "notification_messages_reoptin", locals())
        if notification_messages_reoptin is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "notification_messages_reoptin",
            notification_messages_reoptin,
            before[3]
            and type_of(notification_messages_reoptin) is str
            and notification_messages_reoptin in {"ENABLED", "DISABLED"},
        )
        return builder

    def element(
        self: Chain,
        *more: Unpack[tuple[()]],
        title: str | None = None,
        image_url: str | None = None,
        payload: str,
        notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None = None,
        notification_messages_reoptin: Literal["ENABLED", "DISABLED"] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a card that invites to one topic of marketing messages.

        Args:
            title: Title of the card.
            image_url: Image of the card.
            payload: Text of your own that comes back when the person subscribes. Not empty.
            notification_messages_frequency: Deprecated since 2023-02-02. How often messages come;
                no longer in use.
            notification_messages_reoptin: Whether the person can be asked to opt in again.

        See https://developers.facebook.com/docs/messenger-platform/marketing-messages
        """
        if others or more or payload is MISSING:
            raise unexpected(self, "element", locals())
        if notification_messages_frequency is not None:
            warn_deprecated("notification_messages_frequency was switched off by the provider on 2023-02-02")
        wire: Wire = {}
        valid = type_of(payload) is str and payload != ""
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and title != ""
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        wire["payload"] = payload
        if notification_messages_frequency is not None:
            wire["notification_messages_frequency"] = notification_messages_frequency
            valid = (
                valid
                and type_of(notification_messages_frequency) is str
                and notification_messages_frequency in {"DAILY", "WEEKLY", "MONTHLY"}
            )
        if notification_messages_reoptin is not None:
            wire["notification_messages_reoptin"] = notification_messages_reoptin
            valid = (
                valid
                and type_of(notification_messages_reoptin) is str
                and notification_messages_reoptin in {"ENABLED", "DISABLED"}
            )
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
        """Append finished parts to elements. Cards of a product carousel, 1 to 5."""
        if others or more or elements is MISSING:
            raise unexpected(self, "elements", locals())
        return self._extend("elements", parts(elements, _NOTIFICATION_MESSAGES_ELEMENT__KINDS))


class OneTimeNotifReqTemplateBuilder(AnyMessageBuilder):
    """An invitation to receive a single notification, under construction.

    See https://developers.facebook.com/docs/messenger-platform/send-messages/one-time-notification
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_one_time_notif_req_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "one_time_notif_req", "title": values["title"], "payload": values["payload"]}
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire


class ImageGridTemplateBuilder(AnyMessageBuilder):
    """A grid of 2 to 6 images, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_image_grid_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "image_grid"}
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def element(
        self: Chain,
        images: Iterable[Arg[models.ImageGridImage] | None],
        *more: Unpack[tuple[()]],
        title: str | None = None,
        subtitle: str | None = None,
        buttons: Iterable[Arg[models.AnyImageGridButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a grid of images with an optional text and buttons.

        Args:
            images: The images, 2 to 6.
            title: Title. At most 45 characters.
            subtitle: Second line. At most 80 characters.
            buttons: Buttons below the grid. 1 to 3 items.

        Conditions:
            At most one image is the hero image.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
        """
        if others or more or images is MISSING:
            raise unexpected(self, "element", locals())
        wire: Wire = {}
        valid = True
        wire["images"], checked = parts(images, _IMAGE_GRID_IMAGE__KINDS)
        valid = valid and checked and 2 <= len(wire["images"]) <= 6
        if title is not None:
            wire["title"] = title
            valid = valid and type_of(title) is str and len(title) <= 45 and title != ""
        if subtitle is not None:
            wire["subtitle"] = subtitle
            valid = valid and type_of(subtitle) is str and len(subtitle) <= 80 and subtitle != ""
        if buttons is not None:
            wire["buttons"], checked = parts(buttons, _IMAGE_GRID_BUTTON__KINDS)
            valid = valid and checked and 1 <= len(wire["buttons"]) <= 3
        valid = valid and sum("is_hero_image" in x and x["is_hero_image"] is True for x in wire["images"]) <= 1
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("elements",), wire, before[3] and valid)
        return builder

    def elements(
        self: Chain,
        elements: Iterable[Arg[models.ImageGridElement] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to elements. The one grid. Exactly 1 item."""
        if others or more or elements is MISSING:
            raise unexpected(self, "elements", locals())
        return self._extend("elements", parts(elements, _IMAGE_GRID_ELEMENT__KINDS))


class ListTemplateBuilder(
    AnyMessageBuilder, ButtonsMethods["models.Message"], ButtonTemplateButtonsMethods["models.Message"]
):
    """A vertical list of 2 to 4 items, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/template/list
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_list_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "list"}
        if "top_element_style" in values:
            wire_0_1["top_element_style"] = values["top_element_style"]
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        if "buttons" in values:
            wire_0_1["buttons"] = values["buttons"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def top_element_style(
        self: Chain,
        top_element_style: Literal["large", "compact"] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Size of the first item; large needs an image there. If absent, the provider assumes 'large'."""
        if others or more or top_element_style is MISSING:
            raise unexpected(self, "top_element_style", locals())
        if top_element_style is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "top_element_style",
            top_element_style,
            before[3] and type_of(top_element_style) is str and top_element_style in {"large", "compact"},
        )
        return builder

    def element(
        self: Chain,
        title: str,
        *more: Unpack[tuple[()]],
        subtitle: str | None = None,
        image_url: str | None = None,
        default_action: Arg[models.DefaultAction] | None = None,
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item of a list.

        Args:
            title: Title. 1 to 80 characters.
            subtitle: Second line. At most 80 characters.
            image_url: Image of the item.
            default_action: What a tap on the card does; opens a web page.
            buttons: One button beside the text. Exactly 1 item.

        Conditions:
            An element_share button belongs in a generic template.
            Advice: An audio_call button belongs in a generic or a button template.

        See https://developers.facebook.com/docs/messenger-platform/reference/template/list
        """
        if others or more or title is MISSING:
            raise unexpected(self, "element", locals())
        wire: Wire = {"title": title}
        valid = type_of(title) is str and title != "" and len(title) <= 80
        if subtitle is not None:
            wire["subtitle"] = subtitle
            valid = valid and type_of(subtitle) is str and len(subtitle) <= 80 and subtitle != ""
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        if default_action is not None:
            wire["default_action"], checked = part(default_action, _DEFAULT_ACTION__KINDS)
            valid = valid and checked
        if buttons is not None:
            wire["buttons"], checked = parts(buttons, _BUTTON__KINDS)
            valid = valid and checked and len(wire["buttons"]) == 1
        if buttons is not None:
            valid = valid and _checks.conditions_hold_in_list_element(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("elements",), wire, before[3] and valid)
        return builder

    def elements(
        self: Chain,
        elements: Iterable[Arg[models.ListElement] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to elements. The items, 2 to 4."""
        if others or more or elements is MISSING:
            raise unexpected(self, "elements", locals())
        return self._extend("elements", parts(elements, _LIST_ELEMENT__KINDS))

    def buttons(
        self: Chain,
        buttons: Iterable[Arg[models.AnyButton] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to buttons. One button below the list. Exactly 1 item."""
        if others or more or buttons is MISSING:
            raise unexpected(self, "buttons", locals())
        return self._extend("buttons", parts(buttons, _BUTTON__KINDS))


class OpenGraphTemplateBuilder(AnyMessageBuilder):
    """A preview of a web page, such as a song, under construction.

    See https://developers.facebook.com/docs/messenger-platform/open-graph-template
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_open_graph_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "open_graph"}
        if "elements" in values:
            wire_0_1["elements"] = values["elements"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def element(
        self: Chain,
        url: str,
        *more: Unpack[tuple[()]],
        buttons: Iterable[Arg[models.AnyButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a page, with optional buttons.

        Args:
            url: Page that is shown as a preview. Not empty.
            buttons: Buttons below the preview. 1 to 3 items.

        Conditions:
            A payment button comes before the other buttons.
            An element_share button belongs in a generic template.
            Advice: An audio_call button belongs in a generic or a button template.

        See https://developers.facebook.com/docs/messenger-platform/open-graph-template
        """
        if others or more or url is MISSING:
            raise unexpected(self, "element", locals())
        wire: Wire = {"url": url}
        valid = type_of(url) is str and (url in ADDRESS.known or ADDRESS.matches(url))
        if buttons is not None:
            wire["buttons"], checked = parts(buttons, _BUTTON__KINDS)
            valid = valid and checked and 1 <= len(wire["buttons"]) <= 3
        if buttons is not None:
            valid = valid and _checks.conditions_hold_in_open_graph_element(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("elements",), wire, before[3] and valid)
        return builder

    def elements(
        self: Chain,
        elements: Iterable[Arg[models.OpenGraphElement] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to elements. The one page. Exactly 1 item."""
        if others or more or elements is MISSING:
            raise unexpected(self, "elements", locals())
        return self._extend("elements", parts(elements, _OPEN_GRAPH_ELEMENT__KINDS))


class AirlineItineraryTemplateBuilder(AnyMessageBuilder, ThemeColorMethods["models.Message"]):
    """A flight itinerary and its receipt; every send fails since December 2021, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_itinerary_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {
            "template_type": "airline_itinerary",
            "intro_message": values["intro_message"],
            "locale": values["locale"],
        }
        if "theme_color" in values:
            wire_0_1["theme_color"] = values["theme_color"]
        wire_0_1["pnr_number"] = values["pnr_number"]
        if "passenger_info" in values:
            wire_0_1["passenger_info"] = values["passenger_info"]
        if "flight_info" in values:
            wire_0_1["flight_info"] = values["flight_info"]
        if "passenger_segment_info" in values:
            wire_0_1["passenger_segment_info"] = values["passenger_segment_info"]
        if "price_info" in values:
            wire_0_1["price_info"] = values["price_info"]
        if "base_price" in values:
            wire_0_1["base_price"] = values["base_price"]
        if "tax" in values:
            wire_0_1["tax"] = values["tax"]
        wire_0_1["total_price"] = values["total_price"]
        wire_0_1["currency"] = values["currency"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def passenger_info(
        self: Chain,
        name: str,
        *more: Unpack[tuple[()]],
        ticket_number: str | None = None,
        passenger_id: str,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a passenger.

        Args:
            name: Full name. Not empty.
            ticket_number: Number of the ticket.
            passenger_id: Id of the passenger within the itinerary; unique. Not empty.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
        """
        if others or more or name is MISSING or passenger_id is MISSING:
            raise unexpected(self, "passenger_info", locals())
        wire: Wire = {"name": name}
        valid = type_of(name) is str and name != "" and type_of(passenger_id) is str and passenger_id != ""
        if ticket_number is not None:
            wire["ticket_number"] = ticket_number
            valid = valid and type_of(ticket_number) is str
        wire["passenger_id"] = passenger_id
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("passenger_info",), wire, before[3] and valid)
        return builder

    def flight_info(
        self: Chain,
        flight_number: str,
        *more: Unpack[tuple[()]],
        connection_id: str,
        segment_id: str,
        aircraft_type: str | None = None,
        departure_airport: Arg[models.Airport],
        arrival_airport: Arg[models.Airport],
        flight_schedule: Arg[models.FullFlightSchedule],
        travel_class: Literal["economy", "business", "first_class"] | str,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a flight of an itinerary.

        Args:
            flight_number: Number of the flight. Not empty.
            connection_id: Id within the itinerary, shared by the segments of one connection. Not
                empty.
            segment_id: Id of the segment, as in passenger_segment_info. Not empty.
            aircraft_type: Type of the aircraft.
            departure_airport: Where the flight starts.
            arrival_airport: Where the flight ends.
            flight_schedule: The times of a flight in an itinerary or a check-in reminder; the
                arrival must be given.
            travel_class: Travel class. Not empty. Values not listed here pass too.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
        """
        if (
            others
            or more
            or flight_number is MISSING
            or connection_id is MISSING
            or segment_id is MISSING
            or departure_airport is MISSING
            or arrival_airport is MISSING
            or flight_schedule is MISSING
            or travel_class is MISSING
        ):
            raise unexpected(self, "flight_info", locals())
        wire: Wire = {"connection_id": connection_id, "segment_id": segment_id, "flight_number": flight_number}
        valid = (
            type_of(connection_id) is str
            and connection_id != ""
            and type_of(segment_id) is str
            and segment_id != ""
            and type_of(flight_number) is str
            and flight_number != ""
            and type_of(travel_class) is str
            and travel_class != ""
        )
        if aircraft_type is not None:
            wire["aircraft_type"] = aircraft_type
            valid = valid and type_of(aircraft_type) is str
        wire["departure_airport"], checked = part(departure_airport, _AIRPORT__KINDS)
        valid = valid and checked
        wire["arrival_airport"], checked = part(arrival_airport, _AIRPORT__KINDS)
        valid = valid and checked
        wire["flight_schedule"], checked = part(flight_schedule, _FULL_FLIGHT_SCHEDULE__KINDS)
        valid = valid and checked
        wire["travel_class"] = travel_class
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("flight_info",), wire, before[3] and valid)
        return builder

    def passenger_segment_info(
        self: Chain,
        *more: Unpack[tuple[()]],
        segment_id: str,
        passenger_id: str,
        seat: str,
        seat_type: str,
        product_info: Iterable[Arg[models.ProductInfo] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to passenger_segment_info: Seat and extras of one passenger on one flight.

        Args:
            segment_id: Id of the flight segment. Not empty.
            passenger_id: Id of the passenger. Not empty.
            seat: Seat number. Not empty.
            seat_type: Kind of seat in your own words. Not empty.
            product_info: Extras that the passenger has bought. 1 to 4 items.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
        """
        if (
            others
            or more
            or segment_id is MISSING
            or passenger_id is MISSING
            or seat is MISSING
            or seat_type is MISSING
        ):
            raise unexpected(self, "passenger_segment_info", locals())
        wire: Wire = {"segment_id": segment_id, "passenger_id": passenger_id, "seat": seat, "seat_type": seat_type}
        valid = (
            type_of(segment_id) is str
            and segment_id != ""
            and type_of(passenger_id) is str
            and passenger_id != ""
            and type_of(seat) is str
            and seat != ""
            and type_of(seat_type) is str
            and seat_type != ""
        )
        if product_info is not None:
            wire["product_info"], checked = parts(product_info, _PRODUCT_INFO__KINDS)
            valid = valid and checked and 1 <= len(wire["product_info"]) <= 4
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("passenger_segment_info",), wire, before[3] and valid)
        return builder

    def price_info(
        self: Chain,
        title: str,
        *more: Unpack[tuple[()]],
        amount: float | str | decimal.Decimal | None = None,
        currency: str | None = None,
        value: str | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a line of the price.

        Args:
            title: What the amount is for. Not empty.
            amount: The amount.
            currency: ISO 4217 code of the amount's currency, in capitals. For example, 'USD'.
            value: What the line is for, in words; one page lists it in place of an amount.

        Conditions:
            Advice: A line has an amount or a value.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
        """
        if others or more or title is MISSING:
            raise unexpected(self, "price_info", locals())
        wire: Wire = {"title": title}
        valid = type_of(title) is str and title != ""
        if amount is not None:
            wire["amount"] = amount
            valid = valid and (
                type_of(amount) is int
                or (type_of(amount) is float and amount - amount == 0)
                or (type_of(amount) is str and amount != "")
            )
        if currency is not None:
            wire["currency"] = currency
            valid = valid and type_of(currency) is str and (currency in CURRENCY.known or CURRENCY.matches(currency))
        if value is not None:
            wire["value"] = value
            valid = valid and type_of(value) is str and value != ""
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("price_info",), wire, before[3] and valid)
        return builder

    def base_price(
        self: Chain,
        base_price: float | str | decimal.Decimal | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Price before tax and extras."""
        if others or more or base_price is MISSING:
            raise unexpected(self, "base_price", locals())
        if base_price is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "base_price",
            base_price,
            before[3]
            and (
                type_of(base_price) is int
                or (type_of(base_price) is float and base_price - base_price == 0)
                or type_of(base_price) is str
            ),
        )
        return builder

    def tax(
        self: Chain, tax: float | str | decimal.Decimal | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Tax."""
        if others or more or tax is MISSING:
            raise unexpected(self, "tax", locals())
        if tax is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "tax",
            tax,
            before[3] and (type_of(tax) is int or (type_of(tax) is float and tax - tax == 0) or type_of(tax) is str),
        )
        return builder


class AirlineCheckinTemplateBuilder(AnyMessageBuilder, ThemeColorMethods["models.Message"]):
    """A reminder to check in; every send fails since December 2021, under construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/templates/airline-checkin
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_checkin_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {
            "template_type": "airline_checkin",
            "intro_message": values["intro_message"],
            "locale": values["locale"],
        }
        if "theme_color" in values:
            wire_0_1["theme_color"] = values["theme_color"]
        wire_0_1["pnr_number"] = values["pnr_number"]
        if "flight_info" in values:
            wire_0_1["flight_info"] = values["flight_info"]
        wire_0_1["checkin_url"] = values["checkin_url"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def flight_info(
        self: Chain,
        flight_number: str,
        *more: Unpack[tuple[()]],
        departure_airport: Arg[models.Airport],
        arrival_airport: Arg[models.Airport],
        flight_schedule: Arg[models.FullFlightSchedule],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a flight in a check-in reminder.

        Args:
            flight_number: Number of the flight. Not empty.
            departure_airport: Where the flight starts.
            arrival_airport: Where the flight ends.
            flight_schedule: The times of a flight in an itinerary or a check-in reminder; the
                arrival must be given.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/templates/airline-checkin
        """
        if (
            others
            or more
            or flight_number is MISSING
            or departure_airport is MISSING
            or arrival_airport is MISSING
            or flight_schedule is MISSING
        ):
            raise unexpected(self, "flight_info", locals())
        wire: Wire = {"flight_number": flight_number}
        valid = type_of(flight_number) is str and flight_number != ""
        wire["departure_airport"], checked = part(departure_airport, _AIRPORT__KINDS)
        valid = valid and checked
        wire["arrival_airport"], checked = part(arrival_airport, _AIRPORT__KINDS)
        valid = valid and checked
        wire["flight_schedule"], checked = part(flight_schedule, _FULL_FLIGHT_SCHEDULE__KINDS)
        valid = valid and checked
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("flight_info",), wire, before[3] and valid)
        return builder


class AirlineBoardingPassTemplateBuilder(AnyMessageBuilder, ThemeColorMethods["models.Message"]):
    """Boarding passes; every send fails since December 2021, under construction.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline-boarding-pass
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_boarding_pass_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {
            "template_type": "airline_boardingpass",
            "intro_message": values["intro_message"],
            "locale": values["locale"],
        }
        if "theme_color" in values:
            wire_0_1["theme_color"] = values["theme_color"]
        if "boarding_pass" in values:
            wire_0_1["boarding_pass"] = values["boarding_pass"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def boarding_pass(
        self: Chain,
        passenger_name: str,
        *more: Unpack[tuple[()]],
        pnr_number: str,
        travel_class: Literal["economy", "business", "first_class"] | None = None,
        seat: str | None = None,
        auxiliary_fields: Iterable[Arg[models.BoardingPassField] | None] | None = None,
        secondary_fields: Iterable[Arg[models.BoardingPassField] | None] | None = None,
        logo_image_url: str,
        header_image_url: str | None = None,
        header_text_field: Arg[models.BoardingPassField | models.BoardingPassHeaderText] | None = None,
        qr_code: str | None = None,
        barcode_image_url: str | None = None,
        above_bar_code_image_url: str,
        flight_info: Arg[models.FlightInfo],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append one boarding pass.

        Args:
            passenger_name: Name of the passenger. Not empty.
            pnr_number: Booking number (passenger name record). Not empty.
            travel_class: Travel class.
            seat: Seat number.
            auxiliary_fields: Fields in the auxiliary section. 1 to 5 items.
            secondary_fields: Fields in the secondary section. 1 to 5 items.
            logo_image_url: Logo of the airline. Not empty.
            header_image_url: Image in the header.
            header_text_field: Text or field in the header.
            qr_code: Content of the QR or Aztec code.
            barcode_image_url: Image of the bar code.
            above_bar_code_image_url: Thin image above the bar code. Not empty.
            flight_info: A flight on a boarding pass or in an update.

        Conditions:
            A boarding pass needs a qr_code or a barcode_image_url.

        See
        https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline-boarding-pass
        """
        if (
            others
            or more
            or passenger_name is MISSING
            or pnr_number is MISSING
            or logo_image_url is MISSING
            or above_bar_code_image_url is MISSING
            or flight_info is MISSING
        ):
            raise unexpected(self, "boarding_pass", locals())
        wire: Wire = {"passenger_name": passenger_name, "pnr_number": pnr_number}
        valid = (
            type_of(passenger_name) is str
            and passenger_name != ""
            and type_of(pnr_number) is str
            and pnr_number != ""
            and type_of(logo_image_url) is str
            and (logo_image_url in ADDRESS.known or ADDRESS.matches(logo_image_url))
            and type_of(above_bar_code_image_url) is str
            and (above_bar_code_image_url in ADDRESS.known or ADDRESS.matches(above_bar_code_image_url))
        )
        if travel_class is not None:
            wire["travel_class"] = travel_class
            valid = valid and type_of(travel_class) is str and travel_class in {"economy", "business", "first_class"}
        if seat is not None:
            wire["seat"] = seat
            valid = valid and type_of(seat) is str
        if auxiliary_fields is not None:
            wire["auxiliary_fields"], checked = parts(auxiliary_fields, _BOARDING_PASS_FIELD__KINDS)
            valid = valid and checked and 1 <= len(wire["auxiliary_fields"]) <= 5
        if secondary_fields is not None:
            wire["secondary_fields"], checked = parts(secondary_fields, _BOARDING_PASS_FIELD__KINDS)
            valid = valid and checked and 1 <= len(wire["secondary_fields"]) <= 5
        wire["logo_image_url"] = logo_image_url
        if header_image_url is not None:
            wire["header_image_url"] = header_image_url
            valid = (
                valid
                and type_of(header_image_url) is str
                and (header_image_url in ADDRESS.known or ADDRESS.matches(header_image_url))
            )
        if header_text_field is not None:
            wire["header_text_field"], checked = part(header_text_field, _BOARDING_PASS_HEADER__KINDS)
            valid = valid and checked
        if qr_code is not None:
            wire["qr_code"] = qr_code
            valid = valid and type_of(qr_code) is str and qr_code != ""
        if barcode_image_url is not None:
            wire["barcode_image_url"] = barcode_image_url
            valid = (
                valid
                and type_of(barcode_image_url) is str
                and (barcode_image_url in ADDRESS.known or ADDRESS.matches(barcode_image_url))
            )
        wire["above_bar_code_image_url"] = above_bar_code_image_url
        wire["flight_info"], checked = part(flight_info, _FLIGHT_INFO__KINDS)
        valid = valid and checked
        valid = valid and ("qr_code" in wire or "barcode_image_url" in wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("boarding_pass",), wire, before[3] and valid)
        return builder


class AirlineUpdateTemplateBuilder(AnyMessageBuilder, ThemeColorMethods["models.Message"]):
    """News of a delay, a new gate or a cancellation; every send fails since December 2021, under
    construction.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/template/airline-flight-update
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_airline_update_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_0_1: Wire = {"template_type": "airline_update"}
        if "intro_message" in values:
            wire_0_1["intro_message"] = values["intro_message"]
        wire_0_1["update_type"] = values["update_type"]
        wire_0_1["locale"] = values["locale"]
        if "theme_color" in values:
            wire_0_1["theme_color"] = values["theme_color"]
        wire_0_1["pnr_number"] = values["pnr_number"]
        if "update_flight_info" in values:
            wire_0_1["update_flight_info"] = values["update_flight_info"]
        wire_0: Wire = {"type": "template", "payload": wire_0_1}
        wire: Wire = {"attachment": wire_0}
        if "quick_replies" in values:
            wire["quick_replies"] = values["quick_replies"]
        if "metadata" in values:
            wire["metadata"] = values["metadata"]
        return wire

    def intro_message(
        self: Chain, intro_message: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Text above the card."""
        if others or more or intro_message is MISSING:
            raise unexpected(self, "intro_message", locals())
        if intro_message is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "intro_message", intro_message, before[3] and type_of(intro_message) is str)
        return builder

    def update_flight_info(
        self: Chain,
        update_flight_info: Arg[models.FlightInfo] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """A flight on a boarding pass or in an update."""
        if others or more or update_flight_info is MISSING:
            raise unexpected(self, "update_flight_info", locals())
        return self._put("update_flight_info", part(update_flight_info, _FLIGHT_INFO__KINDS))


class MarketingMessageRequestBuilder(
    AnyMarketingMessageRequestBuilder,
    QuickRepliesMethods["models.MarketingMessageRequest"],
    operations.MarketingMessageRequestSender["models.MarketingMessageResult | models.ErrorResponse"],
):
    """A marketing message of a campaign for one subscriber, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/send-messages
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_marketing_message_request)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1: Wire = {"subscription_token": values["subscription_token"]}
        wire_2: Wire = {"text": values["text"]}
        if "attachment" in values:
            wire_2["attachment"] = values["attachment"]
        if "quick_replies" in values:
            wire_2["quick_replies"] = values["quick_replies"]
        wire: Wire = {"message_id": values["message_id"], "messenger_delivery_data": wire_1, "message": wire_2}
        if "min_conversation_gap_seconds" in values:
            wire["min_conversation_gap_seconds"] = values["min_conversation_gap_seconds"]
        if "custom_audience_id" in values:
            wire["custom_audience_id"] = values["custom_audience_id"]
        return wire


class MarketingGenericTemplateBuilder(
    AnyMarketingMessageRequestBuilder,
    QuickRepliesMethods["models.MarketingMessageRequest"],
    operations.MarketingMessageRequestSender["models.MarketingMessageResult | models.ErrorResponse"],
):
    """One card, or a carousel of up to 10 cards, after an optional greeting, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/generic
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_marketing_generic_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1: Wire = {"subscription_token": values["subscription_token"]}
        wire_2_0_1: Wire = {"template_type": "generic"}
        if "sharable" in values:
            wire_2_0_1["sharable"] = values["sharable"]
        if "text" in values:
            wire_2_0_1["text"] = values["text"]
        if "elements" in values:
            wire_2_0_1["elements"] = values["elements"]
        wire_2_0: Wire = {"type": "template", "payload": wire_2_0_1}
        wire_2: Wire = {"attachment": wire_2_0}
        if "quick_replies" in values:
            wire_2["quick_replies"] = values["quick_replies"]
        wire: Wire = {"message_id": values["message_id"], "messenger_delivery_data": wire_1, "message": wire_2}
        if "min_conversation_gap_seconds" in values:
            wire["min_conversation_gap_seconds"] = values["min_conversation_gap_seconds"]
        if "custom_audience_id" in values:
            wire["custom_audience_id"] = values["custom_audience_id"]
        return wire

    def sharable(
        self: Chain, sharable: bool | None = True, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Show Messenger's own share button. If absent, the provider assumes False.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/generic
        """
        if others or more:
            raise unexpected(self, "sharable", locals())
        if sharable is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "sharable", sharable, before[3] and type_of(sharable) is bool)
        return builder

    def text(self: Chain, text: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Greeting that is sent before the cards. Not empty."""
        if others or more or text is MISSING:
            raise unexpected(self, "text", locals())
        if text is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "text", text, before[3] and type_of(text) is str and text != "")
        return builder

    def element(
        self: Chain,
        title: str,
        *more: Unpack[tuple[()]],
        media_type: Literal["image", "video"] | None = None,
        image_url: str | None = None,
        image_urls: Iterable[Arg[models.MarketingImage] | None] | None = None,
        video_id: str | int | None = None,
        subtitle: str | None = None,
        default_action: Arg[models.DefaultAction] | None = None,
        buttons: Iterable[Arg[models.AnyMarketingButton] | None] | None = None,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append a card with a title, an image, several images or a video, and buttons.

        Args:
            title: Title; it may hold {{first_name}}, {{last_name}} and {{full_name}}. 1 to 80
                characters.
            media_type: Whether the card has an image or a video. If absent, the provider assumes
                'image'.
            image_url: Image at the top of the card.
            image_urls: Several images, which are shown as a grid. 1 to 6 items.
            video_id: Id of a video of the ad account. Not empty.
            subtitle: Second line; it may hold {{first_name}}, {{last_name}} and {{full_name}}. At
                most 80 characters.
            default_action: What a tap on the card does; opens a web page.
            buttons: Buttons below the text. 1 to 3 items.

        Conditions:
            A video card needs a video_id.
            An image card needs an image.
            A card has one image or several.
            At most one image is the hero image.
            A video card has no postback buttons.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/generic
        """
        if others or more or title is MISSING:
            raise unexpected(self, "element", locals())
        wire: Wire = {"title": title}
        valid = type_of(title) is str and title != "" and len(title) <= 80
        if media_type is not None:
            wire["media_type"] = media_type
            valid = valid and type_of(media_type) is str and media_type in {"image", "video"}
        if image_url is not None:
            wire["image_url"] = image_url
            valid = valid and type_of(image_url) is str and (image_url in ADDRESS.known or ADDRESS.matches(image_url))
        if image_urls is not None:
            wire["image_urls"], checked = parts(image_urls, _MARKETING_IMAGE__KINDS)
            valid = valid and checked and 1 <= len(wire["image_urls"]) <= 6
        if video_id is not None:
            wire["video_id"] = as_text(video_id)
            valid = valid and type_of(wire["video_id"]) is str and wire["video_id"] != ""
        if subtitle is not None:
            wire["subtitle"] = subtitle
            valid = valid and type_of(subtitle) is str and len(subtitle) <= 80 and subtitle != ""
        if default_action is not None:
            wire["default_action"], checked = part(default_action, _DEFAULT_ACTION__KINDS)
            valid = valid and checked
        if buttons is not None:
            wire["buttons"], checked = parts(buttons, _MARKETING_BUTTON__KINDS)
            valid = valid and checked and 1 <= len(wire["buttons"]) <= 3
        valid = valid and _checks.conditions_hold_in_marketing_generic_element(wire)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("elements",), wire, before[3] and valid)
        return builder

    def elements(
        self: Chain,
        elements: Iterable[Arg[models.MarketingGenericElement] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to elements. The cards, 1 to 10; several make a carousel."""
        if others or more or elements is MISSING:
            raise unexpected(self, "elements", locals())
        return self._extend("elements", parts(elements, _MARKETING_GENERIC_ELEMENT__KINDS))


class MarketingButtonTemplateBuilder(
    AnyMarketingMessageRequestBuilder,
    ButtonsMethods["models.MarketingMessageRequest"],
    QuickRepliesMethods["models.MarketingMessageRequest"],
    operations.MarketingMessageRequestSender["models.MarketingMessageResult | models.ErrorResponse"],
):
    """A text with 1 to 3 buttons, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/button
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_marketing_button_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1: Wire = {"subscription_token": values["subscription_token"]}
        wire_2_0_1: Wire = {"template_type": "button", "text": values["text"]}
        if "buttons" in values:
            wire_2_0_1["buttons"] = values["buttons"]
        wire_2_0: Wire = {"type": "template", "payload": wire_2_0_1}
        wire_2: Wire = {"attachment": wire_2_0}
        if "quick_replies" in values:
            wire_2["quick_replies"] = values["quick_replies"]
        wire: Wire = {"message_id": values["message_id"], "messenger_delivery_data": wire_1, "message": wire_2}
        if "min_conversation_gap_seconds" in values:
            wire["min_conversation_gap_seconds"] = values["min_conversation_gap_seconds"]
        if "custom_audience_id" in values:
            wire["custom_audience_id"] = values["custom_audience_id"]
        return wire

    def buttons(
        self: Chain,
        buttons: Iterable[Arg[models.AnyImageGridButton] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to buttons. The buttons, 1 to 3."""
        if others or more or buttons is MISSING:
            raise unexpected(self, "buttons", locals())
        return self._extend("buttons", parts(buttons, _MARKETING_TEMPLATE_BUTTON__KINDS))


class MarketingMediaTemplateBuilder(
    AnyMarketingMessageRequestBuilder,
    ElementsMethods["models.MarketingMessageRequest"],
    SharableMethods["models.MarketingMessageRequest"],
    QuickRepliesMethods["models.MarketingMessageRequest"],
    operations.MarketingMessageRequestSender["models.MarketingMessageResult | models.ErrorResponse"],
):
    """An image or a video that plays in the conversation, with optional buttons, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_marketing_media_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1: Wire = {"subscription_token": values["subscription_token"]}
        wire_2_0_1: Wire = {"template_type": "media"}
        if "elements" in values:
            wire_2_0_1["elements"] = values["elements"]
        if "sharable" in values:
            wire_2_0_1["sharable"] = values["sharable"]
        wire_2_0: Wire = {"type": "template", "payload": wire_2_0_1}
        wire_2: Wire = {"attachment": wire_2_0}
        if "quick_replies" in values:
            wire_2["quick_replies"] = values["quick_replies"]
        wire: Wire = {"message_id": values["message_id"], "messenger_delivery_data": wire_1, "message": wire_2}
        if "min_conversation_gap_seconds" in values:
            wire["min_conversation_gap_seconds"] = values["min_conversation_gap_seconds"]
        if "custom_audience_id" in values:
            wire["custom_audience_id"] = values["custom_audience_id"]
        return wire


class MarketingProductTemplateBuilder(
    AnyMarketingMessageRequestBuilder,
    QuickRepliesMethods["models.MarketingMessageRequest"],
    operations.MarketingMessageRequestSender["models.MarketingMessageResult | models.ErrorResponse"],
):
    """Products from the Page's catalog, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_marketing_product_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1: Wire = {"subscription_token": values["subscription_token"]}
        wire_2_0_1: Wire = {"template_type": "product"}
        if "elements" in values:
            wire_2_0_1["elements"] = values["elements"]
        wire_2_0: Wire = {"type": "template", "payload": wire_2_0_1}
        wire_2: Wire = {"attachment": wire_2_0}
        if "quick_replies" in values:
            wire_2["quick_replies"] = values["quick_replies"]
        wire: Wire = {"message_id": values["message_id"], "messenger_delivery_data": wire_1, "message": wire_2}
        if "min_conversation_gap_seconds" in values:
            wire["min_conversation_gap_seconds"] = values["min_conversation_gap_seconds"]
        if "custom_audience_id" in values:
            wire["custom_audience_id"] = values["custom_audience_id"]
        return wire

    def element(self: Chain, id: str | int, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Append a product; its image, title and price come from the catalog.

        Args:
            id: Id of a product in a catalog of the same Page. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
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


class MarketingReceiptTemplateBuilder(
    AnyMarketingMessageRequestBuilder,
    SharableMethods["models.MarketingMessageRequest"],
    MerchantNameMethods["models.MarketingMessageRequest"],
    QuickRepliesMethods["models.MarketingMessageRequest"],
    operations.MarketingMessageRequestSender["models.MarketingMessageResult | models.ErrorResponse"],
):
    """An order confirmation with items, address and totals, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_marketing_receipt_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1: Wire = {"subscription_token": values["subscription_token"]}
        wire_2_0_1: Wire = {"template_type": "receipt"}
        if "sharable" in values:
            wire_2_0_1["sharable"] = values["sharable"]
        wire_2_0_1["recipient_name"] = values["recipient_name"]
        if "merchant_name" in values:
            wire_2_0_1["merchant_name"] = values["merchant_name"]
        wire_2_0_1["order_number"] = values["order_number"]
        wire_2_0_1["currency"] = values["currency"]
        wire_2_0_1["payment_method"] = values["payment_method"]
        if "order_url" in values:
            wire_2_0_1["order_url"] = values["order_url"]
        if "timestamp" in values:
            wire_2_0_1["timestamp"] = values["timestamp"]
        if "elements" in values:
            wire_2_0_1["elements"] = values["elements"]
        if "address" in values:
            wire_2_0_1["address"] = values["address"]
        if "summary" in values:
            wire_2_0_1["summary"] = values["summary"]
        if "adjustments" in values:
            wire_2_0_1["adjustments"] = values["adjustments"]
        wire_2_0: Wire = {"type": "template", "payload": wire_2_0_1}
        wire_2: Wire = {"attachment": wire_2_0}
        if "quick_replies" in values:
            wire_2["quick_replies"] = values["quick_replies"]
        wire: Wire = {"message_id": values["message_id"], "messenger_delivery_data": wire_1, "message": wire_2}
        if "min_conversation_gap_seconds" in values:
            wire["min_conversation_gap_seconds"] = values["min_conversation_gap_seconds"]
        if "custom_audience_id" in values:
            wire["custom_audience_id"] = values["custom_audience_id"]
        return wire


class MarketingCouponTemplateBuilder(
    AnyMarketingMessageRequestBuilder,
    SubtitleMethods["models.MarketingMessageRequest"],
    QuickRepliesMethods["models.MarketingMessageRequest"],
    operations.MarketingMessageRequestSender["models.MarketingMessageResult | models.ErrorResponse"],
):
    """A coupon with a code and a shop link, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/coupon
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_marketing_coupon_template)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_1: Wire = {"subscription_token": values["subscription_token"]}
        wire_2_0_1: Wire = {"template_type": "coupon", "title": values["title"]}
        if "subtitle" in values:
            wire_2_0_1["subtitle"] = values["subtitle"]
        wire_2_0_1["coupon_code"] = values["coupon_code"]
        wire_2_0_1["coupon_url"] = values["coupon_url"]
        if "coupon_url_button_title" in values:
            wire_2_0_1["coupon_url_button_title"] = values["coupon_url_button_title"]
        if "expire_time" in values:
            wire_2_0_1["expire_time"] = values["expire_time"]
        if "coupon_pre_message" in values:
            wire_2_0_1["coupon_pre_message"] = values["coupon_pre_message"]
        if "image_url" in values:
            wire_2_0_1["image_url"] = values["image_url"]
        if "payload" in values:
            wire_2_0_1["payload"] = values["payload"]
        wire_2_0: Wire = {"type": "template", "payload": wire_2_0_1}
        wire_2: Wire = {"attachment": wire_2_0}
        if "quick_replies" in values:
            wire_2["quick_replies"] = values["quick_replies"]
        wire: Wire = {"message_id": values["message_id"], "messenger_delivery_data": wire_1, "message": wire_2}
        if "min_conversation_gap_seconds" in values:
            wire["min_conversation_gap_seconds"] = values["min_conversation_gap_seconds"]
        if "custom_audience_id" in values:
            wire["custom_audience_id"] = values["custom_audience_id"]
        return wire


class ProfileBuilder(
    AccessTokenMethods["models.Profile"],
    PersistentMenuMethods["models.Profile"],
    operations.ProfileSender["models.Success | models.ErrorResponse"],
):
    """What Messenger shows of the Page beside its messages; what is not in the request stays as it is,
    under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "Profile")
    _complete = staticmethod(_checks.complete_profile)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        if "get_started" in values:
            wire["get_started"] = values["get_started"]
        if "greeting" in values:
            wire["greeting"] = values["greeting"]
        if "ice_breakers" in values:
            wire["ice_breakers"] = values["ice_breakers"]
        if "persistent_menu" in values:
            wire["persistent_menu"] = values["persistent_menu"]
        if "whitelisted_domains" in values:
            wire["whitelisted_domains"] = values["whitelisted_domains"]
        if "account_linking_url" in values:
            wire["account_linking_url"] = values["account_linking_url"]
        if "commands" in values:
            wire["commands"] = values["commands"]
        if "home_url" in values:
            wire["home_url"] = values["home_url"]
        if "target_audience" in values:
            wire["target_audience"] = values["target_audience"]
        if "payment_settings" in values:
            wire["payment_settings"] = values["payment_settings"]
        return wire

    def get_started(self: Chain, payload: str, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """The button of the welcome screen.

        Args:
            payload: Text for your webhook. 1 to 1000 characters.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/discovery/welcome-screen
        """
        if others or more or payload is MISSING:
            raise unexpected(self, "get_started", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "get_started",
            {"payload": payload},
            before[3] and type_of(payload) is str and payload != "" and len(payload) <= 1000,
        )
        return builder

    def greeting_text(self: Chain, text: str, *more: Unpack[tuple[()]], locale: str, **others: Unpack[NoMore]) -> Chain:
        """Append the text of the welcome screen for a language.

        Args:
            text: The greeting; {{user_first_name}}, {{user_last_name}} and {{user_full_name}} stand
                for the person's names. 1 to 160 characters.
            locale: Language and country, or default for all others. Not empty.

        See
        https://developers.facebook.com/docs/messenger-platform/reference/messenger-profile-api/greeting
        """
        if others or more or text is MISSING or locale is MISSING:
            raise unexpected(self, "greeting_text", locals())
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            ("greeting",),
            {"locale": locale, "text": text},
            before[3]
            and type_of(locale) is str
            and locale != ""
            and type_of(text) is str
            and text != ""
            and len(text) <= 160,
        )
        return builder

    def greeting(
        self: Chain,
        greeting: Iterable[Arg[models.Greeting] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to greeting. The greetings, one for each language; one of them is for
        the locale default.
        """
        if others or more or greeting is MISSING:
            raise unexpected(self, "greeting", locals())
        return self._extend("greeting", parts(greeting, _GREETING__KINDS))

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

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api/ice-breakers
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
        one of them is for the locale default.
        """
        if others or more or ice_breakers is MISSING:
            raise unexpected(self, "ice_breakers", locals())
        return self._extend("ice_breakers", parts(ice_breakers, _ICE_BREAKERS__KINDS))

    def whitelisted_domain(
        self: Chain, *whitelisted_domains: str | Iterable[str | None] | None, **others: Unpack[NoMore]
    ) -> Chain:
        """Append to whitelisted_domains. Domains that pages with Messenger Extensions and the checkbox
        plugin are on, up to 50. Not empty.
        """
        if others:
            raise unexpected(self, "whitelisted_domain", locals())
        return self._extend("whitelisted_domains", texts(given_values(whitelisted_domains)))

    def whitelisted_domains(
        self: Chain, *whitelisted_domains: str | Iterable[str | None] | None, **others: Unpack[NoMore]
    ) -> Chain:
        """Append to whitelisted_domains. Domains that pages with Messenger Extensions and the checkbox
        plugin are on, up to 50. Not empty.
        """
        if others:
            raise unexpected(self, "whitelisted_domains", locals())
        return self._extend("whitelisted_domains", texts(given_values(whitelisted_domains)))

    def account_linking_url(
        self: Chain, account_linking_url: str | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Page that opens when a person links an account.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
        """
        if others or more or account_linking_url is MISSING:
            raise unexpected(self, "account_linking_url", locals())
        if account_linking_url is None:
            return self
        before = self._state
        builder = type_of(self)()
        builder._state = (
            before,
            "account_linking_url",
            account_linking_url,
            before[3]
            and type_of(account_linking_url) is str
            and (account_linking_url in ADDRESS_2.known or ADDRESS_2.matches(account_linking_url)),
        )
        return builder

    def command_list(
        self: Chain,
        commands: Iterable[Arg[models.Command] | None],
        *more: Unpack[tuple[()]],
        locale: str,
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append an item to commands: Commands that people can pick, for a language.

        Args:
            commands: The commands, 1 to 100.
            locale: Language and country, or default for all others. Not empty.

        See
        https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api/commands
        """
        if others or more or commands is MISSING or locale is MISSING:
            raise unexpected(self, "command_list", locals())
        wire: Wire = {"locale": locale}
        valid = type_of(locale) is str and locale != ""
        wire["commands"], checked = parts(commands, _COMMAND__KINDS)
        valid = valid and checked and 1 <= len(wire["commands"]) <= 100
        before = self._state
        builder = type_of(self)()
        builder._state = (before, ("commands",), wire, before[3] and valid)
        return builder

    def commands(
        self: Chain,
        commands: Iterable[Arg[models.Commands] | None] | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Append finished parts to commands. The commands, as a list for each language; one of them is
        for the locale default.
        """
        if others or more or commands is MISSING:
            raise unexpected(self, "commands", locals())
        return self._extend("commands", parts(commands, _COMMANDS__KINDS))

    def home_url(
        self: Chain, home_url: models.UndocumentedSetting | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]
    ) -> Chain:
        """Deprecated. A setting that Meta has ended.

        See https://developers.facebook.com/docs/graph-api/reference/page/messenger_profile
        """
        if others or more or home_url is MISSING:
            raise unexpected(self, "home_url", locals())
        if home_url is not None:
            warn_deprecated("home_url was switched off by the provider")
        if home_url is None:
            return self
        wire = plain_map(home_url)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "home_url", wire, before[3] and type_of(wire) is OBJECT and plain(wire))
        return builder

    def target_audience(
        self: Chain,
        target_audience: models.UndocumentedSetting | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Deprecated. A setting that Meta has ended.

        See https://developers.facebook.com/docs/graph-api/reference/page/messenger_profile
        """
        if others or more or target_audience is MISSING:
            raise unexpected(self, "target_audience", locals())
        if target_audience is not None:
            warn_deprecated("target_audience was switched off by the provider")
        if target_audience is None:
            return self
        wire = plain_map(target_audience)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "target_audience", wire, before[3] and type_of(wire) is OBJECT and plain(wire))
        return builder

    def payment_settings(
        self: Chain,
        payment_settings: models.UndocumentedSetting | None,
        *more: Unpack[tuple[()]],
        **others: Unpack[NoMore],
    ) -> Chain:
        """Deprecated. A setting that Meta has ended.

        See https://developers.facebook.com/docs/graph-api/reference/page/messenger_profile
        """
        if others or more or payment_settings is MISSING:
            raise unexpected(self, "payment_settings", locals())
        if payment_settings is not None:
            warn_deprecated("payment_settings was switched off by the provider")
        if payment_settings is None:
            return self
        wire = plain_map(payment_settings)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "payment_settings", wire, before[3] and type_of(wire) is OBJECT and plain(wire))
        return builder


class ProfileDeletionBuilder(
    AccessTokenMethods["models.ProfileDeletion"],
    operations.ProfileDeletionSender["models.Success | models.ErrorResponse"],
):
    """Which properties of the profile are deleted, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "ProfileDeletion")
    _complete = staticmethod(_checks.complete_profile_deletion)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        wire["fields"] = values["fields"]
        return wire


class ProfileQueryBuilder(
    Builder["models.ProfileQuery"], operations.ProfileQuerySender["models.ProfileResult | models.ErrorResponse"]
):
    """Which properties of the profile are looked at, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "ProfileQuery")
    _complete = staticmethod(_checks.complete_profile_query)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"fields": values["fields"]}
        return wire


class CustomUserSettingsBuilder(
    AccessTokenMethods["models.CustomUserSettings"],
    PersistentMenuMethods["models.CustomUserSettings"],
    operations.CustomUserSettingsSender["models.Success | models.ErrorResponse"],
):
    """The persistent menu of one person, in place of that of the Page, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "CustomUserSettings")
    _complete = staticmethod(_checks.complete_custom_user_settings)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {}
        if "access_token" in values:
            wire["access_token"] = values["access_token"]
        if "to" in values:
            wire["psid"] = values["to"]
        if "persistent_menu" in values:
            wire["persistent_menu"] = values["persistent_menu"]
        return wire

    def to(self: Chain, to: str | int | None, *more: Unpack[tuple[()]], **others: Unpack[NoMore]) -> Chain:
        """Page-scoped id of the person."""
        if others or more or to is MISSING:
            raise unexpected(self, "to", locals())
        if to is None:
            return self
        wire = as_text(to)
        before = self._state
        builder = type_of(self)()
        builder._state = (before, "to", wire, before[3] and type_of(wire) is str and wire != "")
        return builder


class CustomUserSettingsQueryBuilder(
    Builder["models.CustomUserSettingsQuery"],
    operations.CustomUserSettingsQuerySender["models.CustomUserSettingsResult | models.ErrorResponse"],
):
    """Whose persistent menu is looked at, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "CustomUserSettingsQuery")
    _complete = staticmethod(_checks.complete_custom_user_settings_query)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"psid": values["psid"]}
        return wire


class CustomUserSettingsDeletionBuilder(
    Builder["models.CustomUserSettingsDeletion"],
    operations.CustomUserSettingsDeletionSender["models.Success | models.ErrorResponse"],
):
    """Whose persistent menu is deleted, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "CustomUserSettingsDeletion")
    _complete = staticmethod(_checks.complete_custom_user_settings_deletion)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire: Wire = {"psid": values["psid"], "params": '["persistent_menu"]'}
        return wire


class UploadedAttachmentBuilder(
    AnyAttachmentUploadBuilder,
    operations.AttachmentUploadSender["models.AttachmentUploadResult | models.ErrorResponse"],
):
    """An image of up to 8 MB, or an audio clip, a video or another file of up to 25 MB, under
    construction.

    See https://developers.facebook.com/docs/messenger-platform/reference/attachment-upload-api
    """

    __slots__ = ()
    _complete = staticmethod(_checks.complete_uploaded_attachment)

    @staticmethod
    def _fill(values: Wire, /) -> Wire:
        wire_2_0_1: Wire = {"url": values["url"]}
        if "is_reusable" in values:
            wire_2_0_1["is_reusable"] = values["is_reusable"]
        if "attachment_id" in values:
            wire_2_0_1["attachment_id"] = values["attachment_id"]
        wire_2_0: Wire = {"type": values["type"], "payload": wire_2_0_1}
        wire_2: Wire = {"attachment": wire_2_0}
        wire: Wire = {}
        if "platform" in values:
            wire["platform"] = values["platform"]
        wire["message"] = wire_2
        return wire


class PassThreadControlBuilder(
    AccessTokenMethods["models.PassThreadControl"],
    ToMethods["models.PassThreadControl"],
    MetadataMethods["models.PassThreadControl"],
    operations.PassThreadControlSender["models.Success | models.ErrorResponse"],
):
    """Passes a conversation on to another app, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "PassThreadControl")
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
    AccessTokenMethods["models.TakeThreadControl"],
    ToMethods["models.TakeThreadControl"],
    MetadataMethods["models.TakeThreadControl"],
    operations.TakeThreadControlSender["models.Success | models.ErrorResponse"],
):
    """Takes a conversation from another app, where conversation routing is on, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "TakeThreadControl")
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
    AccessTokenMethods["models.RequestThreadControl"],
    ToMethods["models.RequestThreadControl"],
    MetadataMethods["models.RequestThreadControl"],
    operations.RequestThreadControlSender["models.Success | models.ErrorResponse"],
):
    """Asks the app that has a conversation for it, where conversation routing is off, under
    construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "RequestThreadControl")
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
    AccessTokenMethods["models.ReleaseThreadControl"],
    ToMethods["models.ReleaseThreadControl"],
    MetadataMethods["models.ReleaseThreadControl"],
    operations.ReleaseThreadControlSender["models.Success | models.ErrorResponse"],
):
    """Gives a conversation back, so that no app has it, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "ReleaseThreadControl")
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
    AccessTokenMethods["models.ExtendThreadControl"],
    ToMethods["models.ExtendThreadControl"],
    operations.ExtendThreadControlSender["models.Success | models.ErrorResponse"],
):
    """Keeps a conversation for longer than 24 hours, under construction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "ExtendThreadControl")
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
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    __slots__ = ()
    _of = schema_of("ottbuild.providers.messenger", "ThreadOwnerQuery")
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
_RECIPIENT_NAME = schema_of("ottbuild.providers.messenger", "RecipientName")
_RECIPIENT = schema_of("ottbuild.providers.messenger", "Recipient")
_REPLY_TO = schema_of("ottbuild.providers.messenger", "ReplyTo")
_MESSAGE = schema_of("ottbuild.providers.messenger", "Message")
_THREAD_CONTROL = schema_of("ottbuild.providers.messenger", "ThreadControl")
_TEXT_QUICK_REPLY = schema_of("ottbuild.providers.messenger", "TextQuickReply")
_USER_PHONE_NUMBER_QUICK_REPLY = schema_of("ottbuild.providers.messenger", "UserPhoneNumberQuickReply")
_USER_EMAIL_QUICK_REPLY = schema_of("ottbuild.providers.messenger", "UserEmailQuickReply")
_LOCATION_QUICK_REPLY = schema_of("ottbuild.providers.messenger", "LocationQuickReply")
_IMAGE_ATTACHMENT = schema_of("ottbuild.providers.messenger", "ImageAttachment")
_TEXT_PARAMETER = schema_of("ottbuild.providers.messenger", "TextParameter")
_POSTBACK_PARAMETER = schema_of("ottbuild.providers.messenger", "PostbackParameter")
_URL_PARAMETER = schema_of("ottbuild.providers.messenger", "UrlParameter")
_UTILITY_HEADER = schema_of("ottbuild.providers.messenger", "UtilityHeader")
_UTILITY_BODY = schema_of("ottbuild.providers.messenger", "UtilityBody")
_UTILITY_BUTTONS = schema_of("ottbuild.providers.messenger", "UtilityButtons")
_DEFAULT_ACTION = schema_of("ottbuild.providers.messenger", "DefaultAction")
_WEB_URL_BUTTON = schema_of("ottbuild.providers.messenger", "WebUrlButton")
_POSTBACK_BUTTON = schema_of("ottbuild.providers.messenger", "PostbackButton")
_PHONE_NUMBER_BUTTON = schema_of("ottbuild.providers.messenger", "PhoneNumberButton")
_ACCOUNT_LINK_BUTTON = schema_of("ottbuild.providers.messenger", "AccountLinkButton")
_ACCOUNT_UNLINK_BUTTON = schema_of("ottbuild.providers.messenger", "AccountUnlinkButton")
_GAME_PLAY_BUTTON = schema_of("ottbuild.providers.messenger", "GamePlayButton")
_AUDIO_CALL_BUTTON = schema_of("ottbuild.providers.messenger", "AudioCallButton")
_ELEMENT_SHARE_BUTTON = schema_of("ottbuild.providers.messenger", "ElementShareButton")
_PAYMENT_BUTTON = schema_of("ottbuild.providers.messenger", "PaymentButton")
_GENERIC_ELEMENT = schema_of("ottbuild.providers.messenger", "GenericElement")
_GAME_METADATA = schema_of("ottbuild.providers.messenger", "GameMetadata")
_PAYMENT_SUMMARY = schema_of("ottbuild.providers.messenger", "PaymentSummary")
_MEDIA_ELEMENT = schema_of("ottbuild.providers.messenger", "MediaElement")
_RECEIPT_ELEMENT = schema_of("ottbuild.providers.messenger", "ReceiptElement")
_RECEIPT_ADJUSTMENT = schema_of("ottbuild.providers.messenger", "ReceiptAdjustment")
_RECEIPT_ADDRESS = schema_of("ottbuild.providers.messenger", "ReceiptAddress")
_RECEIPT_SUMMARY = schema_of("ottbuild.providers.messenger", "ReceiptSummary")
_PRODUCT_ELEMENT = schema_of("ottbuild.providers.messenger", "ProductElement")
_FEEDBACK_QUESTION = schema_of("ottbuild.providers.messenger", "FeedbackQuestion")
_FEEDBACK_SCREEN = schema_of("ottbuild.providers.messenger", "FeedbackScreen")
_BUSINESS_PRIVACY = schema_of("ottbuild.providers.messenger", "BusinessPrivacy")
_FOLLOW_UP = schema_of("ottbuild.providers.messenger", "FollowUp")
_NOTIFICATION_MESSAGES_ELEMENT = schema_of("ottbuild.providers.messenger", "NotificationMessagesElement")
_IMAGE_GRID_IMAGE = schema_of("ottbuild.providers.messenger", "ImageGridImage")
_IMAGE_GRID_ELEMENT = schema_of("ottbuild.providers.messenger", "ImageGridElement")
_LIST_ELEMENT = schema_of("ottbuild.providers.messenger", "ListElement")
_OPEN_GRAPH_ELEMENT = schema_of("ottbuild.providers.messenger", "OpenGraphElement")
_SHARE_CONTENTS = schema_of("ottbuild.providers.messenger", "ShareContents")
_SHARE_ATTACHMENT = schema_of("ottbuild.providers.messenger", "ShareAttachment")
_SHARE_TEMPLATE = schema_of("ottbuild.providers.messenger", "ShareTemplate")
_PRICE_LIST_ITEM = schema_of("ottbuild.providers.messenger", "PriceListItem")
_AIRPORT = schema_of("ottbuild.providers.messenger", "Airport")
_FULL_FLIGHT_SCHEDULE = schema_of("ottbuild.providers.messenger", "FullFlightSchedule")
_PRODUCT_INFO = schema_of("ottbuild.providers.messenger", "ProductInfo")
_PASSENGER_INFO = schema_of("ottbuild.providers.messenger", "PassengerInfo")
_ITINERARY_FLIGHT_INFO = schema_of("ottbuild.providers.messenger", "ItineraryFlightInfo")
_PASSENGER_SEGMENT_INFO = schema_of("ottbuild.providers.messenger", "PassengerSegmentInfo")
_PRICE_INFO = schema_of("ottbuild.providers.messenger", "PriceInfo")
_CHECKIN_FLIGHT_INFO = schema_of("ottbuild.providers.messenger", "CheckinFlightInfo")
_BOARDING_PASS_FIELD = schema_of("ottbuild.providers.messenger", "BoardingPassField")
_FLIGHT_INFO = schema_of("ottbuild.providers.messenger", "FlightInfo")
_BOARDING_PASS = schema_of("ottbuild.providers.messenger", "BoardingPass")
_FLIGHT_SCHEDULE = schema_of("ottbuild.providers.messenger", "FlightSchedule")
_MARKETING_IMAGE = schema_of("ottbuild.providers.messenger", "MarketingImage")
_APP_BUTTON = schema_of("ottbuild.providers.messenger", "AppButton")
_MARKETING_GENERIC_ELEMENT = schema_of("ottbuild.providers.messenger", "MarketingGenericElement")
_GREETING = schema_of("ottbuild.providers.messenger", "Greeting")
_ICE_BREAKER = schema_of("ottbuild.providers.messenger", "IceBreaker")
_ICE_BREAKERS = schema_of("ottbuild.providers.messenger", "IceBreakers")
_WEB_URL_MENU_ITEM = schema_of("ottbuild.providers.messenger", "WebUrlMenuItem")
_POSTBACK_MENU_ITEM = schema_of("ottbuild.providers.messenger", "PostbackMenuItem")
_NESTED_MENU_ITEM = schema_of("ottbuild.providers.messenger", "NestedMenuItem")
_PERSISTENT_MENU = schema_of("ottbuild.providers.messenger", "PersistentMenu")
_COMMAND = schema_of("ottbuild.providers.messenger", "Command")
_COMMANDS = schema_of("ottbuild.providers.messenger", "Commands")
_GET_STARTED = schema_of("ottbuild.providers.messenger", "GetStarted")
_RECIPIENT_NAME__KINDS = frozenset((_RECIPIENT_NAME,))
_RECIPIENT__KINDS = frozenset((_RECIPIENT,))
_REPLY_TO__KINDS = frozenset((_REPLY_TO,))
_MESSAGE__KINDS = frozenset((_MESSAGE,))
_THREAD_CONTROL__KINDS = frozenset((_THREAD_CONTROL,))
_QUICK_REPLY__KINDS = frozenset(
    (
        _TEXT_QUICK_REPLY,
        _USER_PHONE_NUMBER_QUICK_REPLY,
        _USER_EMAIL_QUICK_REPLY,
        _LOCATION_QUICK_REPLY,
    )
)
_IMAGE_ATTACHMENT__KINDS = frozenset((_IMAGE_ATTACHMENT,))
_TEXT_PARAMETER__KINDS = frozenset((_TEXT_PARAMETER,))
_BUTTON_PARAMETER__KINDS = frozenset(
    (
        _POSTBACK_PARAMETER,
        _URL_PARAMETER,
    )
)
_UTILITY_COMPONENT__KINDS = frozenset(
    (
        _UTILITY_HEADER,
        _UTILITY_BODY,
        _UTILITY_BUTTONS,
    )
)
_DEFAULT_ACTION__KINDS = frozenset((_DEFAULT_ACTION,))
_BUTTON__KINDS = frozenset(
    (
        _WEB_URL_BUTTON,
        _POSTBACK_BUTTON,
        _PHONE_NUMBER_BUTTON,
        _ACCOUNT_LINK_BUTTON,
        _ACCOUNT_UNLINK_BUTTON,
        _GAME_PLAY_BUTTON,
        _AUDIO_CALL_BUTTON,
        _ELEMENT_SHARE_BUTTON,
        _PAYMENT_BUTTON,
    )
)
_GENERIC_ELEMENT__KINDS = frozenset((_GENERIC_ELEMENT,))
_GAME_METADATA__KINDS = frozenset((_GAME_METADATA,))
_PAYMENT_SUMMARY__KINDS = frozenset((_PAYMENT_SUMMARY,))
_MEDIA_ELEMENT__KINDS = frozenset((_MEDIA_ELEMENT,))
_RECEIPT_ELEMENT__KINDS = frozenset((_RECEIPT_ELEMENT,))
_RECEIPT_ADJUSTMENT__KINDS = frozenset((_RECEIPT_ADJUSTMENT,))
_RECEIPT_ADDRESS__KINDS = frozenset((_RECEIPT_ADDRESS,))
_RECEIPT_SUMMARY__KINDS = frozenset((_RECEIPT_SUMMARY,))
_PRODUCT_ELEMENT__KINDS = frozenset((_PRODUCT_ELEMENT,))
_FEEDBACK_QUESTION__KINDS = frozenset((_FEEDBACK_QUESTION,))
_FEEDBACK_SCREEN__KINDS = frozenset((_FEEDBACK_SCREEN,))
_BUSINESS_PRIVACY__KINDS = frozenset((_BUSINESS_PRIVACY,))
_FOLLOW_UP__KINDS = frozenset((_FOLLOW_UP,))
_NOTIFICATION_MESSAGES_ELEMENT__KINDS = frozenset((_NOTIFICATION_MESSAGES_ELEMENT,))
_IMAGE_GRID_IMAGE__KINDS = frozenset((_IMAGE_GRID_IMAGE,))
_IMAGE_GRID_BUTTON__KINDS = frozenset(
    (
        _WEB_URL_BUTTON,
        _POSTBACK_BUTTON,
    )
)
_IMAGE_GRID_ELEMENT__KINDS = frozenset((_IMAGE_GRID_ELEMENT,))
_LIST_ELEMENT__KINDS = frozenset((_LIST_ELEMENT,))
_OPEN_GRAPH_ELEMENT__KINDS = frozenset((_OPEN_GRAPH_ELEMENT,))
_SHARE_CONTENTS__KINDS = frozenset((_SHARE_CONTENTS,))
_SHARE_ATTACHMENT__KINDS = frozenset((_SHARE_ATTACHMENT,))
_SHARE_TEMPLATE__KINDS = frozenset((_SHARE_TEMPLATE,))
_PRICE_LIST_ITEM__KINDS = frozenset((_PRICE_LIST_ITEM,))
_AIRPORT__KINDS = frozenset((_AIRPORT,))
_FULL_FLIGHT_SCHEDULE__KINDS = frozenset((_FULL_FLIGHT_SCHEDULE,))
_PRODUCT_INFO__KINDS = frozenset((_PRODUCT_INFO,))
_PASSENGER_INFO__KINDS = frozenset((_PASSENGER_INFO,))
_ITINERARY_FLIGHT_INFO__KINDS = frozenset((_ITINERARY_FLIGHT_INFO,))
_PASSENGER_SEGMENT_INFO__KINDS = frozenset((_PASSENGER_SEGMENT_INFO,))
_PRICE_INFO__KINDS = frozenset((_PRICE_INFO,))
_CHECKIN_FLIGHT_INFO__KINDS = frozenset((_CHECKIN_FLIGHT_INFO,))
_BOARDING_PASS_FIELD__KINDS = frozenset((_BOARDING_PASS_FIELD,))
_BOARDING_PASS_HEADER__KINDS = frozenset((_BOARDING_PASS_FIELD,))
_FLIGHT_INFO__KINDS = frozenset((_FLIGHT_INFO,))
_BOARDING_PASS__KINDS = frozenset((_BOARDING_PASS,))
_FLIGHT_SCHEDULE__KINDS = frozenset((_FLIGHT_SCHEDULE,))
_MARKETING_IMAGE__KINDS = frozenset((_MARKETING_IMAGE,))
_MARKETING_BUTTON__KINDS = frozenset(
    (
        _WEB_URL_BUTTON,
        _POSTBACK_BUTTON,
        _APP_BUTTON,
    )
)
_MARKETING_GENERIC_ELEMENT__KINDS = frozenset((_MARKETING_GENERIC_ELEMENT,))
_MARKETING_TEMPLATE_BUTTON__KINDS = frozenset(
    (
        _WEB_URL_BUTTON,
        _POSTBACK_BUTTON,
    )
)
_GREETING__KINDS = frozenset((_GREETING,))
_ICE_BREAKER__KINDS = frozenset((_ICE_BREAKER,))
_ICE_BREAKERS__KINDS = frozenset((_ICE_BREAKERS,))
_MENU_ITEM__KINDS = frozenset(
    (
        _WEB_URL_MENU_ITEM,
        _POSTBACK_MENU_ITEM,
        _NESTED_MENU_ITEM,
    )
)
_PERSISTENT_MENU__KINDS = frozenset((_PERSISTENT_MENU,))
_COMMAND__KINDS = frozenset((_COMMAND,))
_COMMANDS__KINDS = frozenset((_COMMANDS,))
_GET_STARTED__KINDS = frozenset((_GET_STARTED,))
answering(globals())
