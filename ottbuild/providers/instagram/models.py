"""The models of Instagram Messaging."""

# Generated from spec/instagram.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping as Mapping  # in the types of the fields that all models have
from typing import Any as Any
from typing import Literal, TypeAlias

import attrs

from ottbuild.http.responses import Meaning, meaning_of
from ottbuild.payloads.hidden import Secret, as_secret, freeze
from ottbuild.payloads.later import readable
from ottbuild.payloads.model import UNSET, Model, Unknown, Unset
from ottbuild.providers.instagram import operations
from ottbuild.providers.messenger import models as _messenger
from ottbuild.schemas.spec import schema_of


class AnyAttachment(Model):
    """A member of Attachment."""

    __slots__ = ()


class AnyTemplate(Model):
    """A member of Template."""

    __slots__ = ()


class AnyQuickReply(Model):
    """A member of QuickReply."""

    __slots__ = ()


class AnyButton(Model):
    """A member of Button."""

    __slots__ = ()


class AnyMenuItem(Model):
    """A member of MenuItem."""

    __slots__ = ()


@attrs.frozen(kw_only=True, repr=False)
class SendRequest(Model, operations.SendRequestSender["SendResult | ErrorResponse"]):
    """A message, a reaction or a sender action for one person.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "SendRequest")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    recipient: Recipient
    """Who receives the message; a person, or the writer of a comment."""
    messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"] | None = None
    """Why the message is sent; most samples leave it out. MESSAGE_TAG goes with a tag."""
    tag: _messenger.MessageTag | None = None
    """The purpose of a message that is sent outside the 24-hour window. Values not listed here pass
    too.
    """
    message: Message | None = None
    """A text, an attachment or several images; a text may have quick replies."""
    sender_action: Literal["typing_on", "typing_off", "mark_seen", "react", "unreact"] | None = None
    """Shows or hides the typing indicator, marks the conversation as read, or sets or removes the
    reaction to a message.
    """
    payload: ReactionPayload | None = None
    """The message that a reaction is for, and the reaction."""
    reply_to: ReplyTo | None = None
    """The earlier message that this one replies to."""
    thread_control: ThreadControl | None = None
    """Which app has the conversation after the message, where conversation routing is on."""


@attrs.frozen(kw_only=True, repr=False)
class Recipient(Model):
    """Who receives the message; a person, or the writer of a comment.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "Recipient")

    id: str | None = None
    """Instagram-scoped id (IGSID) of the person, from the webhook."""
    comment_id: str | None = None
    """Id of a comment, for a private reply; one message for each comment, within 7 days."""


@attrs.frozen(kw_only=True, repr=False)
class ReactionPayload(Model):
    """The message that a reaction is for, and the reaction.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "ReactionPayload")

    message_id: str
    """Id of the message. Not empty."""
    reaction: str | None = None
    """love, or an emoji; left out to remove the reaction. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ReplyTo(Model):
    """The earlier message that this one replies to.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "ReplyTo")

    mid: str
    """Id of the earlier message. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ThreadControl(Model):
    """Which app has the conversation after the message, where conversation routing is on.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    _of = schema_of("ottbuild.providers.instagram", "ThreadControl")

    app_id: str | None = None
    """Id of the app that gets the conversation; the default app if absent."""
    control_type: Literal["pass", "release"] | None = None
    """Whether the conversation is passed on or given back. If absent, the provider assumes 'release'."""


@attrs.frozen(kw_only=True, repr=False)
class Message(Model):
    """A text, an attachment or several images; a text may have quick replies.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "Message")

    text: str | None = None
    """The text of the message, of at most 1000 bytes of UTF-8. Not empty."""
    attachment: Attachment | None = None
    """A media file, a heart, a post or a template."""
    attachments: tuple[ImageAttachment, ...] | None = None
    """Several images, up to 10. Not empty."""
    quick_replies: tuple[QuickReply, ...] | None = None
    """Buttons that disappear once the person answers; only phones show them. 1 to 13 items."""
    metadata: str | None = None
    """A field of Messenger; Instagram's pages do not have it."""


@attrs.frozen(kw_only=True, repr=False)
class TextQuickReply(AnyQuickReply):
    """A quick reply with your own caption and payload.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/quick-replies
    """

    _of = schema_of("ottbuild.providers.instagram", "TextQuickReply")
    _tag = "content_type"
    _tags = ("text",)

    content_type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    title: str
    """Caption; Instagram cuts it off after 20 characters. Not empty. Advised: at most 20 characters."""
    payload: str
    """Text for your webhook. 1 to 1000 characters."""
    image_url: str | None = None
    """Icon beside the caption; Instagram's pages do not have it."""


@attrs.frozen(kw_only=True, repr=False)
class UserPhoneNumberQuickReply(AnyQuickReply):
    """A quick reply that offers the person's own phone number.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/quick-replies
    """

    _of = schema_of("ottbuild.providers.instagram", "UserPhoneNumberQuickReply")
    _tag = "content_type"
    _tags = ("user_phone_number",)

    content_type: Literal["user_phone_number"] = attrs.field(default="user_phone_number", metadata={"const": True})
    title: str | None = None
    """Caption; Instagram cuts it off after 20 characters. Advised: at most 20 characters."""
    payload: str | None = None
    """Text for your webhook. At most 1000 characters."""


@attrs.frozen(kw_only=True, repr=False)
class UserEmailQuickReply(AnyQuickReply):
    """A quick reply that offers the person's own email address.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/quick-replies
    """

    _of = schema_of("ottbuild.providers.instagram", "UserEmailQuickReply")
    _tag = "content_type"
    _tags = ("user_email",)

    content_type: Literal["user_email"] = attrs.field(default="user_email", metadata={"const": True})
    title: str | None = None
    """Caption; Instagram cuts it off after 20 characters. Advised: at most 20 characters."""
    payload: str | None = None
    """Text for your webhook. At most 1000 characters."""


@attrs.frozen(kw_only=True, repr=False)
class MediaAttachment(AnyAttachment):
    """A PNG, JPEG or GIF image of up to 8 MB, or audio, video or a PDF file of up to 25 MB.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "MediaAttachment")
    _tag = "type"
    _tags = (
        "image",
        "audio",
        "video",
        "file",
    )

    type: Literal["image", "audio", "video", "file"]
    """What kind of file it is."""
    payload: _messenger.MediaPayload
    """Where the file comes from; a URL or an earlier upload."""
    is_reusable_of_attachment: bool | None = attrs.field(default=None, metadata={"wire": "is_reusable"})
    """Where most samples of the upload have is_reusable; it belongs in the payload."""


@attrs.frozen(kw_only=True, repr=False)
class ImageAttachment(Model):
    """One of several images.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "ImageAttachment")

    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    payload: _messenger.MediaPayload
    """Where the file comes from; a URL or an earlier upload."""


@attrs.frozen(kw_only=True, repr=False)
class LikeHeart(AnyAttachment):
    """The sticker of a heart.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "LikeHeart")
    _tag = "type"
    _tags = ("like_heart",)

    type: Literal["like_heart"] = attrs.field(default="like_heart", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class MediaShare(AnyAttachment):
    """A post of the same account.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "MediaShare")
    _tag = "type"
    _tags = ("MEDIA_SHARE",)

    type: Literal["MEDIA_SHARE"] = attrs.field(default="MEDIA_SHARE", metadata={"const": True})
    payload: SharedPost
    """The post that is shared."""


@attrs.frozen(kw_only=True, repr=False)
class SharedPost(Model):
    """The post that is shared.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "SharedPost")

    id: str
    """Id of the post. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateAttachment(AnyAttachment):
    """A structured message made from a template.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "TemplateAttachment")
    _tag = "type"
    _tags = ("template",)

    type: Literal["template"] = attrs.field(default="template", metadata={"const": True})
    payload: Template
    """The content of a template message."""


@attrs.frozen(kw_only=True, repr=False)
class GenericTemplate(AnyTemplate):
    """One card, or a carousel of up to 10 cards; Instagram on the web does not show it.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/generic-template
    """

    _of = schema_of("ottbuild.providers.instagram", "GenericTemplate")
    _tag = "template_type"
    _tags = ("generic",)

    template_type: Literal["generic"] = attrs.field(default="generic", metadata={"const": True})
    elements: tuple[GenericElement, ...]
    """The cards, 1 to 10; several make a carousel."""


@attrs.frozen(kw_only=True, repr=False)
class GenericElement(Model):
    """A card with a title and at least one other field.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/generic-template
    """

    _of = schema_of("ottbuild.providers.instagram", "GenericElement")

    title: str
    """Title. 1 to 80 characters."""
    image_url: str | None = None
    """Image at the top of the card."""
    subtitle: str | None = None
    """Second line. At most 80 characters."""
    default_action: DefaultAction | None = None
    """What a tap on the card does; opens a web page."""
    buttons: tuple[Button, ...] | None = None
    """Buttons below the text. 1 to 3 items."""


@attrs.frozen(kw_only=True, repr=False)
class ButtonTemplate(AnyTemplate):
    """A text with 1 to 3 buttons; Instagram on the web does not show it.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/button-template
    """

    _of = schema_of("ottbuild.providers.instagram", "ButtonTemplate")
    _tag = "template_type"
    _tags = ("button",)

    template_type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    text: str
    """Text above the buttons. 1 to 640 characters."""
    buttons: tuple[Button, ...]
    """The buttons, 1 to 3."""


@attrs.frozen(kw_only=True, repr=False)
class ProductTemplate(AnyTemplate):
    """Products from a catalog of the same business.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "ProductTemplate")
    _tag = "template_type"
    _tags = ("product",)

    template_type: Literal["product"] = attrs.field(default="product", metadata={"const": True})
    elements: tuple[ProductElement, ...]
    """The products; several make a carousel. 1 to 10 items."""


@attrs.frozen(kw_only=True, repr=False)
class ProductElement(Model):
    """A product; its image, title and price come from the catalog.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "ProductElement")

    id: str
    """Id of a product in a catalog of the same Page. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class NotificationMessagesTemplate(AnyTemplate):
    """An invitation to subscribe to marketing messages; whether it is still offered is not documented.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "NotificationMessagesTemplate")
    _tag = "template_type"
    _tags = ("notification_messages",)

    template_type: Literal["notification_messages"] = attrs.field(
        default="notification_messages", metadata={"const": True}
    )
    elements: tuple[NotificationMessagesElement, ...]
    """The invitation. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class NotificationMessagesElement(Model):
    """What the person is invited to.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "NotificationMessagesElement")

    image_url: str | None = None
    """Image of the invitation."""
    title: str | None = None
    """Title. At most 65 characters. If absent, the provider assumes 'Updates and promotions'."""
    payload: str | None = None
    """Text of your own that comes back when the person subscribes."""
    notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None = None
    """How often messages come."""
    notification_messages_cta_text: Literal["ALLOW", "FREQUENCY", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"] | None = (
        None
    )
    """Caption of the button. If absent, the provider assumes 'GET_UPDATES'."""


@attrs.frozen(kw_only=True, repr=False)
class WebUrlButton(AnyButton):
    """A button that opens a web page.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/button-template
    """

    _of = schema_of("ottbuild.providers.instagram", "WebUrlButton")
    _tag = "type"
    _tags = ("web_url",)

    type: Literal["web_url"] = attrs.field(default="web_url", metadata={"const": True})
    url: str
    """Page that opens; HTTPS if messenger_extensions is on. Not empty."""
    title: str
    """Caption. 1 to 20 characters."""
    webview_height_ratio: Literal["compact", "tall", "full"] | None = None
    """How much of the screen the page covers. If absent, the provider assumes 'full'."""
    messenger_extensions: bool | None = None
    """Let the page use Messenger Extensions; its domain must be on the Page's allow list. If absent,
    the provider assumes False.
    """
    fallback_url: str | None = None
    """Page for clients without Messenger Extensions; only used if messenger_extensions is on."""
    webview_share_button: Literal["hide"] | None = None
    """Hides the share button of the web view."""


@attrs.frozen(kw_only=True, repr=False)
class PostbackButton(AnyButton):
    """A button that sends its payload to your webhook.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/button-template
    """

    _of = schema_of("ottbuild.providers.instagram", "PostbackButton")
    _tag = "type"
    _tags = ("postback",)

    type: Literal["postback"] = attrs.field(default="postback", metadata={"const": True})
    title: str
    """Caption. 1 to 20 characters."""
    payload: str
    """Text for your webhook. 1 to 1000 characters."""


@attrs.frozen(kw_only=True, repr=False)
class DefaultAction(Model):
    """What a tap on the card does; opens a web page.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/generic-template
    """

    _of = schema_of("ottbuild.providers.instagram", "DefaultAction")

    type: Literal["web_url"] = attrs.field(default="web_url", metadata={"const": True})
    url: str
    """Page that opens; HTTPS if messenger_extensions is on. Not empty."""
    messenger_extensions: bool | None = None
    """Let the page use Messenger Extensions; its domain must be on the Page's allow list. If absent,
    the provider assumes False.
    """
    webview_height_ratio: Literal["compact", "tall", "full"] | None = None
    """How much of the screen the page covers. If absent, the provider assumes 'full'."""
    fallback_url: str | None = None
    """Page for clients without Messenger Extensions; only used if messenger_extensions is on."""
    webview_share_button: Literal["hide"] | None = None
    """Hides the share button of the web view."""


@attrs.frozen(kw_only=True, repr=False)
class Profile(Model, operations.ProfileSender["Success | ErrorResponse"]):
    """What Instagram shows of the account beside its messages; what is not in the request stays as it
    is.

    See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
    """

    _of = schema_of("ottbuild.providers.instagram", "Profile")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    platform: Literal["instagram"] | None = None
    """Which profile is meant; the address says it as well."""
    ice_breakers: tuple[IceBreakers, ...] | None = None
    """Questions for a start, as a list for each language; phones only. Not empty."""
    persistent_menu: tuple[PersistentMenu, ...] | None = None
    """The menus, one for each language. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class IceBreakers(Model):
    """Questions for a language, or one question of the old form.

    See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
    """

    _of = schema_of("ottbuild.providers.instagram", "IceBreakers")

    call_to_actions: tuple[IceBreaker, ...] | None = None
    """The questions, up to 4. Not empty."""
    locale: str | None = None
    """Language and country, or default for all others."""
    question: str | None = None
    """The question of the old form."""
    payload: str | None = None
    """Text for your webhook."""


@attrs.frozen(kw_only=True, repr=False)
class IceBreaker(Model):
    """A question that a person can start a conversation with.

    See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
    """

    _of = schema_of("ottbuild.providers.instagram", "IceBreaker")

    question: str
    """The question. Not empty."""
    payload: str
    """Text for your webhook. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class PersistentMenu(Model):
    """The menu that is always there, for a language.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/persistent-menu
    """

    _of = schema_of("ottbuild.providers.instagram", "PersistentMenu")

    locale: str
    """Language and country, or default for all others. Not empty."""
    composer_input_disabled: bool | None = None
    """A field of Messenger; one of Instagram's pages says that it is not available, one sets it to
    false.
    """
    call_to_actions: tuple[MenuItem, ...]
    """The items; best are at most 5. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WebUrlMenuItem(AnyMenuItem):
    """A menu item that opens a web page.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/persistent-menu
    """

    _of = schema_of("ottbuild.providers.instagram", "WebUrlMenuItem")
    _tag = "type"
    _tags = ("web_url",)

    type: Literal["web_url"] = attrs.field(default="web_url", metadata={"const": True})
    url: str
    """Page that opens; HTTPS if messenger_extensions is on. Not empty."""
    title: str
    """Caption. 1 to 30 characters."""
    webview_height_ratio: Literal["compact", "tall", "full"] | None = None
    """How much of the screen the page covers. If absent, the provider assumes 'full'."""
    messenger_extensions: bool | None = None
    """Let the page use Messenger Extensions; its domain must be on the Page's allow list. If absent,
    the provider assumes False.
    """
    fallback_url: str | None = None
    """Page for clients without Messenger Extensions; only used if messenger_extensions is on."""
    webview_share_button: Literal["hide"] | None = None
    """Hides the share button of the web view."""


@attrs.frozen(kw_only=True, repr=False)
class PostbackMenuItem(AnyMenuItem):
    """A menu item that sends its payload to your webhook.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/persistent-menu
    """

    _of = schema_of("ottbuild.providers.instagram", "PostbackMenuItem")
    _tag = "type"
    _tags = ("postback",)

    type: Literal["postback"] = attrs.field(default="postback", metadata={"const": True})
    title: str
    """Caption. 1 to 30 characters."""
    payload: str
    """Text for your webhook. 1 to 1000 characters."""


@attrs.frozen(kw_only=True, repr=False)
class ProfileDeletion(Model, operations.ProfileDeletionSender["Success | ErrorResponse"]):
    """Which properties of the profile are deleted.

    See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
    """

    _of = schema_of("ottbuild.providers.instagram", "ProfileDeletion")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    platform: Literal["instagram"] | None = None
    """Which profile is meant; the address says it as well."""
    fields: tuple[Literal["ice_breakers", "persistent_menu"], ...]
    """Names of the properties. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ProfileQuery(Model, operations.ProfileQuerySender["ProfileResult | ErrorResponse"]):
    """Which properties of the profile are looked at.

    See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
    """

    _of = schema_of("ottbuild.providers.instagram", "ProfileQuery")

    fields: str
    """Names of the properties, with commas between them. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AttachmentUpload(Model, operations.AttachmentUploadSender["AttachmentUploadResult | ErrorResponse"]):
    """A file that is uploaded from a URL, for messages to come.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/attachment-upload
    """

    _of = schema_of("ottbuild.providers.instagram", "AttachmentUpload")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token; it belongs in a header of the request."""
    platform: Literal["instagram"] = attrs.field(default="instagram", metadata={"const": True})
    """Where the file is for."""
    message: UploadedMessage
    """What is uploaded."""


@attrs.frozen(kw_only=True, repr=False)
class UploadedMessage(Model):
    """What is uploaded.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/attachment-upload
    """

    _of = schema_of("ottbuild.providers.instagram", "UploadedMessage")

    attachment: UploadedAttachment
    """A PNG, JPEG or GIF image of up to 8 MB, or audio, video or a PDF file of up to 25 MB."""


@attrs.frozen(kw_only=True, repr=False)
class UploadedAttachment(Model):
    """A PNG, JPEG or GIF image of up to 8 MB, or audio, video or a PDF file of up to 25 MB.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/attachment-upload
    """

    _of = schema_of("ottbuild.providers.instagram", "UploadedAttachment")

    type: Literal["image", "audio", "video", "file"]
    """What kind of file it is."""
    payload: _messenger.MediaPayload
    """Where the file comes from; a URL or an earlier upload."""
    is_reusable_of_attachment: bool | None = attrs.field(default=None, metadata={"wire": "is_reusable"})
    """Where most samples of the upload have is_reusable; it belongs in the payload."""


@attrs.frozen(kw_only=True, repr=False)
class AttachmentUploadResult(Model):
    """The id of the file that was uploaded.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/attachment-upload
    """

    _of = schema_of("ottbuild.providers.instagram", "AttachmentUploadResult")

    attachment_id: str
    """Id for messages to come; it expires after 90 days."""


@attrs.frozen(kw_only=True, repr=False)
class PassThreadControl(Model, operations.PassThreadControlSender["Success | ErrorResponse"]):
    """Passes a conversation on to another app.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    _of = schema_of("ottbuild.providers.instagram", "PassThreadControl")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    recipient: Recipient
    """Who receives the message; a person, or the writer of a comment."""
    target_app_id: str
    """Id of the app; 1217981644879628 is the Instagram inbox. Not empty."""
    metadata: str | None = None
    """What the other app is told about the conversation."""


@attrs.frozen(kw_only=True, repr=False)
class TakeThreadControl(Model, operations.TakeThreadControlSender["Success | ErrorResponse"]):
    """Takes a conversation from another app, where conversation routing is on.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    _of = schema_of("ottbuild.providers.instagram", "TakeThreadControl")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    recipient: Recipient
    """Who receives the message; a person, or the writer of a comment."""
    metadata: str | None = None
    """What the other app is told about the conversation."""


@attrs.frozen(kw_only=True, repr=False)
class RequestThreadControl(Model, operations.RequestThreadControlSender["Success | ErrorResponse"]):
    """Asks the app that has a conversation for it, where conversation routing is off.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    _of = schema_of("ottbuild.providers.instagram", "RequestThreadControl")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    recipient: Recipient
    """Who receives the message; a person, or the writer of a comment."""
    metadata: str | None = None
    """What the other app is told about the conversation."""


@attrs.frozen(kw_only=True, repr=False)
class ReleaseThreadControl(Model, operations.ReleaseThreadControlSender["Success | ErrorResponse"]):
    """Gives a conversation back, so that no app has it.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    _of = schema_of("ottbuild.providers.instagram", "ReleaseThreadControl")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    recipient: Recipient
    """Who receives the message; a person, or the writer of a comment."""
    metadata: str | None = None
    """What the other app is told about the conversation."""


@attrs.frozen(kw_only=True, repr=False)
class ExtendThreadControl(Model, operations.ExtendThreadControlSender["Success | ErrorResponse"]):
    """Keeps a conversation for longer than 24 hours.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    _of = schema_of("ottbuild.providers.instagram", "ExtendThreadControl")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    recipient: Recipient
    """Who receives the message; a person, or the writer of a comment."""
    duration: int
    """How long in seconds, up to 7 days. 1 to 604800."""


@attrs.frozen(kw_only=True, repr=False)
class ThreadOwnerQuery(Model, operations.ThreadOwnerQuerySender["ThreadOwnerResult | ErrorResponse"]):
    """Whose conversation is looked at.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    _of = schema_of("ottbuild.providers.instagram", "ThreadOwnerQuery")

    recipient: str
    """Id of the person. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class SendResult(Model):
    """What was sent, and to whom.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "SendResult")

    recipient_id: str
    """Instagram-scoped id of the person."""
    message_id: str | None = None
    """Id of the message; absent for a sender action and for a reaction."""
    attachment_id: str | None = None
    """Id of a file that was kept for later sends."""


@attrs.frozen(kw_only=True, repr=False)
class Success(Model):
    """The request was carried out.

    See
    https://developers.facebook.com/documentation/instagram-platform/instagram-api-with-instagram-login/messaging-api/ice-breakers
    """

    _of = schema_of("ottbuild.providers.instagram", "Success")

    result: str | None = None
    """success after changes of the profile."""
    success: bool | str | None = None
    """Whether it was; a text on one page."""


@attrs.frozen(kw_only=True, repr=False)
class ProfileResult(Model):
    """The properties of the profile.

    See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
    """

    _of = schema_of("ottbuild.providers.instagram", "ProfileResult")

    data: tuple[ProfileData, ...]
    """One object with the properties; ice breakers can be objects of their own."""


@attrs.frozen(kw_only=True, repr=False)
class ProfileData(Model):
    """Properties of the profile.

    See https://developers.facebook.com/docs/messenger-platform/instagram/features/ice-breakers
    """

    _of = schema_of("ottbuild.providers.instagram", "ProfileData")

    call_to_actions: tuple[IceBreaker, ...] | None = None
    """Questions of one language."""
    locale: str | None = None
    """The language of the questions."""
    ice_breakers: tuple[IceBreakers, ...] | None = None
    """Questions for a start."""
    persistent_menu: tuple[PersistentMenu, ...] | None = None
    """The menus."""


@attrs.frozen(kw_only=True, repr=False)
class ThreadOwnerResult(Model):
    """Which app has the conversation; empty if none has.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/features/conversation-routing/apis
    """

    _of = schema_of("ottbuild.providers.instagram", "ThreadOwnerResult")

    data: tuple[_messenger.ThreadOwnerData, ...]
    """The app, if there is one."""


@attrs.frozen(kw_only=True, repr=False)
class ErrorResponse(Model):
    """The request was refused.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/error-codes
    """

    _of = schema_of("ottbuild.providers.instagram", "ErrorResponse")

    error: ErrorDetail
    """Why the request was refused."""


@attrs.frozen(kw_only=True, repr=False)
class ErrorDetail(Model):
    """Why the request was refused.

    See https://developers.facebook.com/documentation/business-messaging/instagram-messaging
    """

    _of = schema_of("ottbuild.providers.instagram", "ErrorDetail")

    message: str | None = None
    """The reason in words."""
    type: str | None = None
    """Family of the error."""
    code: Literal[2, 4, 10, 17, 32, 100, 190, 551, 613] | int | None = None
    """Code of the error. Values not listed here pass too."""
    error_subcode: (
        Literal[1545133, 1893063, 2534001, 2534013, 2534014, 2534022, 2534025, 2534029, 2534122] | int | None
    ) = None
    """Narrows the code down. Values not listed here pass too."""
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
class Webhook(Model):
    """What Instagram sends to the webhook.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "Webhook")

    object: Literal["instagram"] = attrs.field(default="instagram", metadata={"const": True})
    entry: tuple[WebhookEntry, ...] | None = None
    """What happened at each account."""


@attrs.frozen(kw_only=True, repr=False)
class WebhookEntry(Model):
    """What happened at one account.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "WebhookEntry")

    id: str | None = None
    """Id of the account."""
    time: int | None = None
    """When it was sent, in milliseconds since 1970."""
    messaging: tuple[MessagingEvent, ...] | None = None
    """What happened in chats."""
    standby: tuple[MessagingEvent, ...] | None = None
    """What happened in chats that another app owns."""
    changes: tuple[WebhookChange, ...] | None = None
    """What else changed."""
    field: str | None = None
    """What changed; in a body that has no list of changes."""
    value: Mapping[str, Any] | None = None
    """What it is now; in a body that has no list of changes."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("value",))


@attrs.frozen(kw_only=True, repr=False)
class WebhookChange(Model):
    """A change outside of chats, such as a comment.

    See https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram
    """

    _of = schema_of("ottbuild.providers.instagram", "WebhookChange")

    field: str | None = None
    """What changed."""
    value: Mapping[str, Any] | None = None
    """What it is now."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("value",))


@attrs.frozen(kw_only=True, repr=False)
class Party(Model):
    """Who an event comes from, or who it is for.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "Party")

    id: str | None = None
    """Id of the person, or of the account if it sent the message."""


@attrs.frozen(kw_only=True, repr=False)
class MessageEvent(Model):
    """A message, or the echo of one that you sent.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "MessageEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    message: ReceivedMessage
    """A message."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedMessage(Model):
    """A message.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "ReceivedMessage")

    mid: str | None = None
    """Id of the message."""
    text: str | None = None
    """The text."""
    quick_reply: QuickReplyTap | None = None
    """The quick reply that was tapped."""
    reply_to: RepliedTo | None = None
    """What a message answers."""
    attachments: tuple[ReceivedAttachment, ...] | None = None
    """What is attached."""
    referral: Referral | None = None
    """How a person came to the chat."""
    is_echo: bool | None = None
    """Whether you sent it."""
    app_id: int | str | None = None
    """Id of the app that sent it."""
    is_deleted: bool | None = None
    """Whether it was taken back."""
    is_unsupported: bool | None = None
    """Whether it is of a kind that webhooks do not have."""


@attrs.frozen(kw_only=True, repr=False)
class QuickReplyTap(Model):
    """The quick reply that was tapped.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "QuickReplyTap")

    payload: str | None = None
    """The text that you gave it."""


@attrs.frozen(kw_only=True, repr=False)
class RepliedTo(Model):
    """What a message answers.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "RepliedTo")

    mid: str | None = None
    """Id of the message that it answers."""
    story: Story | None = None
    """A story of yours."""


@attrs.frozen(kw_only=True, repr=False)
class Story(Model):
    """A story of yours.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "Story")

    id: str | None = None
    """Id of the story."""
    url: str | None = None
    """Where its picture or video is; for a while."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedAttachment(Model):
    """What is attached to a message.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "ReceivedAttachment")

    type: str | None = None
    """Kind of it: image, audio, video, file, share, story_mention, reel, ig_reel, template and others."""
    title: str | None = None
    """Its title."""
    url: str | None = None
    """Its address."""
    payload: ReceivedPayload | None = None
    """The content of an attachment; a template has the fields that it was sent with."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedPayload(Model):
    """The content of an attachment; a template has the fields that it was sent with.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "ReceivedPayload")

    url: str | None = None
    """Where it is; for a while."""
    title: str | None = None
    """Its title."""
    reel_video_id: int | str | None = None
    """Id of the reel."""
    template_type: str | None = None
    """Kind of the template."""


@attrs.frozen(kw_only=True, repr=False)
class PostbackEvent(Model):
    """A button, an ice breaker or an item of the menu was tapped.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "PostbackEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    postback: Postback
    """What was tapped."""


@attrs.frozen(kw_only=True, repr=False)
class Postback(Model):
    """What was tapped.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "Postback")

    mid: str | None = None
    """Id of the message."""
    title: str | None = None
    """The text on it."""
    payload: str | None = None
    """The text that you gave it."""
    referral: Referral | None = None
    """How a person came to the chat."""


@attrs.frozen(kw_only=True, repr=False)
class ReferralEvent(Model):
    """A person came to the chat by a link or an ad.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "ReferralEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    referral: Referral
    """How a person came to the chat."""


@attrs.frozen(kw_only=True, repr=False)
class Referral(Model):
    """How a person came to the chat.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "Referral")

    ref: str | None = None
    """The text of the link."""
    source: str | None = None
    """Where from, such as SHORTLINK or ADS."""
    type: str | None = None
    """Kind of the referral."""
    referer_uri: str | None = None
    """The page with the link."""
    ad_id: str | None = None
    """Id of the ad."""
    ads_context_data: AdContext | None = None
    """The ad that a person came by."""
    product: ReferredProduct | None = None
    """The product that a person asks about."""


@attrs.frozen(kw_only=True, repr=False)
class AdContext(Model):
    """The ad that a person came by.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "AdContext")

    ad_title: str | None = None
    """Title of the ad."""
    photo_url: str | None = None
    """Where its image is."""
    video_url: str | None = None
    """Where a picture of its video is."""
    post_id: str | None = None
    """Id of the post."""
    product_id: str | None = None
    """Id of the product."""
    flow_id: str | None = None
    """Id of the flow of the welcome message."""


@attrs.frozen(kw_only=True, repr=False)
class ReferredProduct(Model):
    """The product that a person asks about.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "ReferredProduct")

    id: str | None = None
    """Id of the product."""


@attrs.frozen(kw_only=True, repr=False)
class ReactionEvent(Model):
    """A person reacted to a message, or took the reaction back.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "ReactionEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    reaction: Reaction
    """The reaction."""


@attrs.frozen(kw_only=True, repr=False)
class Reaction(Model):
    """The reaction.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "Reaction")

    mid: str | None = None
    """Id of the message."""
    action: Literal["react", "unreact"] | None = None
    """Whether there is a reaction now."""
    reaction: str | None = None
    """Name of the reaction, such as love; other for any emoji."""
    emoji: str | None = None
    """The emoji."""


@attrs.frozen(kw_only=True, repr=False)
class ReadEvent(Model):
    """A person read a message.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "ReadEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    read: Read
    """What was read."""


@attrs.frozen(kw_only=True, repr=False)
class Read(Model):
    """What was read.

    See
    https://developers.facebook.com/documentation/business-messaging/instagram-messaging/webhooks
    """

    _of = schema_of("ottbuild.providers.instagram", "Read")

    mid: str | None = None
    """Id of the message."""


@attrs.frozen(kw_only=True, repr=False)
class PassThreadControlEvent(Model):
    """An app passed the chat to another one.

    See https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram
    """

    _of = schema_of("ottbuild.providers.instagram", "PassThreadControlEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    pass_thread_control: ThreadControlChange
    """Who owns the chat now."""


@attrs.frozen(kw_only=True, repr=False)
class TakeThreadControlEvent(Model):
    """An app took the chat from another one.

    See https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram
    """

    _of = schema_of("ottbuild.providers.instagram", "TakeThreadControlEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    take_thread_control: ThreadControlChange
    """Who owns the chat now."""


@attrs.frozen(kw_only=True, repr=False)
class ThreadControlChange(Model):
    """Who owns the chat now.

    See https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram
    """

    _of = schema_of("ottbuild.providers.instagram", "ThreadControlChange")

    previous_owner_app_id: str | int | Unset | None = UNSET
    """Id of the app that had it; null if none."""
    new_owner_app_id: str | int | Unset | None = UNSET
    """Id of the app that has it."""
    metadata: str | None = None
    """Text of the app."""


@attrs.frozen(kw_only=True, repr=False)
class RequestThreadControlEvent(Model):
    """An app wants the chat.

    See https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram
    """

    _of = schema_of("ottbuild.providers.instagram", "RequestThreadControlEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    request_thread_control: ThreadControlWish
    """Who wants it."""


@attrs.frozen(kw_only=True, repr=False)
class ThreadControlWish(Model):
    """Who wants it.

    See https://developers.facebook.com/docs/graph-api/webhooks/reference/instagram
    """

    _of = schema_of("ottbuild.providers.instagram", "ThreadControlWish")

    requested_owner_app_id: str | int | Unset | None = UNSET
    """Id of the app that wants it."""
    metadata: str | None = None
    """Text of the app."""


QuickReply: TypeAlias = TextQuickReply | UserPhoneNumberQuickReply | UserEmailQuickReply | Unknown
"""A button above the keyboard that disappears once the person answers."""
Attachment: TypeAlias = MediaAttachment | LikeHeart | MediaShare | TemplateAttachment | Unknown
"""A media file, a heart, a post or a template."""
Template: TypeAlias = GenericTemplate | ButtonTemplate | ProductTemplate | NotificationMessagesTemplate | Unknown
"""The content of a template message."""
Button: TypeAlias = WebUrlButton | PostbackButton | Unknown
"""A button of a template; it opens a page or sends a postback."""
MenuItem: TypeAlias = WebUrlMenuItem | PostbackMenuItem | Unknown
"""An item of the persistent menu; it opens a page or sends a postback."""
MessagingEvent: TypeAlias = (
    MessageEvent
    | PostbackEvent
    | ReferralEvent
    | ReactionEvent
    | ReadEvent
    | PassThreadControlEvent
    | TakeThreadControlEvent
    | RequestThreadControlEvent
    | Unknown
)
"""Something that happened in a chat."""

readable(globals())
