"""The models of Messenger Platform Send API."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from collections.abc import Mapping as Mapping  # in the types of the fields that all models have
from typing import Any as Any
from typing import Literal, TypeAlias

import attrs

from ottbuild.http.responses import Meaning, meaning_of
from ottbuild.payloads.hidden import Secret, as_secret, freeze
from ottbuild.payloads.later import readable
from ottbuild.payloads.model import UNSET, Model, Unknown, Unset
from ottbuild.providers.messenger import operations
from ottbuild.schemas.spec import schema_of


class AnyTemplate(Model):
    """A member of Template."""

    __slots__ = ()


class AnyButton(Model):
    """A member of Button."""

    __slots__ = ()


class AnyMarketingTemplate(Model):
    """A member of MarketingTemplate."""

    __slots__ = ()


class AnyQuickReply(Model):
    """A member of QuickReply."""

    __slots__ = ()


class AnyUtilityComponent(Model):
    """A member of UtilityComponent."""

    __slots__ = ()


class AnyMarketingButton(Model):
    """A member of MarketingButton."""

    __slots__ = ()


class AnyMenuItem(Model):
    """A member of MenuItem."""

    __slots__ = ()


class AnyButtonParameter(Model):
    """A member of ButtonParameter."""

    __slots__ = ()


class AnyAttachment(Model):
    """A member of Attachment."""

    __slots__ = ()


class AnyImageGridButton(AnyMarketingButton, AnyButton):
    """A member of ImageGridButton and MarketingTemplateButton."""

    __slots__ = ()


@attrs.frozen(kw_only=True, repr=False)
class SendRequest(Model, operations.SendRequestSender["SendResult | ErrorResponse"]):
    """A message or a sender action for one person.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    _of = schema_of("ottbuild.providers.messenger", "SendRequest")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in the query or a header of the request."""
    recipient: Recipient
    """Who receives the message, by exactly one kind of id."""
    messaging_type: Literal["RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"] | None = None
    """Why the message is sent; RESPONSE and UPDATE are for the 24-hour window, MESSAGE_TAG needs a
    tag, and UTILITY is for a utility template.
    """
    notification_type: NotificationType | None = None
    """How the person is notified; with sound or vibration, on screen only, or not at all. If absent,
    the provider assumes 'REGULAR'.
    """
    tag: MessageTag | None = None
    """The purpose of a message that is sent outside the 24-hour window. Values not listed here pass
    too.
    """
    persona_id: str | None = None
    """Id of the persona that the message comes from."""
    reply_to: ReplyTo | None = None
    """The earlier message that this one replies to."""
    message: Message | None = None
    """A text, an attachment, several images, a utility template or a sticker, with optional quick
    replies.
    """
    sender_action: Literal["typing_on", "typing_off", "mark_seen", "react", "unreact"] | None = None
    """Shows or hides the typing indicator, marks the conversation as read, or sets or removes the
    reaction to a message.
    """
    payload: ReactionPayload | None = None
    """The message that a reaction is for, and the reaction."""
    thread_control: ThreadControl | None = None
    """Which app has the conversation after the message."""


@attrs.frozen(kw_only=True, repr=False)
class ReactionPayload(Model):
    """The message that a reaction is for, and the reaction.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/sender-actions
    """

    _of = schema_of("ottbuild.providers.messenger", "ReactionPayload")

    message_id: str
    """Id of the message. Not empty."""
    reaction: str | None = None
    """An emoji; left out to remove the reaction. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class Recipient(Model):
    """Who receives the message, by exactly one kind of id.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    _of = schema_of("ottbuild.providers.messenger", "Recipient")

    id: str | None = None
    """Page-scoped id (PSID) of the person."""
    user_ref: str | None = None
    """Reference from the checkbox plugin."""
    post_id: str | None = None
    """Id of a visitor's post on the Page, for a private reply."""
    comment_id: str | None = None
    """Id of a comment, for a private reply."""
    notification_messages_token: str | None = None
    """Token from an opt-in to marketing messages; valid for one message a day."""
    one_time_notif_token: str | None = None
    """Deprecated: use notification_messages_token. Token from an opt-in to a single notification; can
    be used once, within a year.
    """
    phone_number: str | None = None
    """Deprecated: use id. Phone number of the person; US only, with a special permission."""
    name: RecipientName | None = None
    """The person's name; only goes with a phone number."""


@attrs.frozen(kw_only=True, repr=False)
class RecipientName(Model):
    """The person's name; only goes with a phone number.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/template/airline-flight-update
    """

    _of = schema_of("ottbuild.providers.messenger", "RecipientName")

    first_name: str | None = None
    """First name."""
    last_name: str | None = None
    """Last name."""


@attrs.frozen(kw_only=True, repr=False)
class ReplyTo(Model):
    """The earlier message that this one replies to.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    _of = schema_of("ottbuild.providers.messenger", "ReplyTo")

    mid: str
    """Id of the earlier message. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ThreadControl(Model):
    """Which app has the conversation after the message.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    _of = schema_of("ottbuild.providers.messenger", "ThreadControl")

    app_id: str | None = None
    """Id of the app that gets the conversation; the default app if absent."""
    control_type: Literal["pass", "release"] | None = None
    """Whether the conversation is passed on or given back. If absent, the provider assumes 'release'."""


@attrs.frozen(kw_only=True, repr=False)
class Message(Model):
    """A text, an attachment, several images, a utility template or a sticker, with optional quick
    replies.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    _of = schema_of("ottbuild.providers.messenger", "Message")

    text: str | None = None
    """The text of the message. 1 to 2000 characters."""
    attachment: Attachment | None = None
    """A media file or a template."""
    attachments: tuple[ImageAttachment, ...] | None = None
    """Several images. Not empty. Advised: at most 10 items."""
    template: UtilityTemplate | None = None
    """An approved template with the values for its placeholders; it may be sent outside the 24-hour
    window.
    """
    sticker_id: int | None = None
    """Id of a sticker."""
    quick_replies: tuple[QuickReply, ...] | None = None
    """Buttons that disappear once the person answers. 1 to 13 items."""
    metadata: str | None = None
    """Text of your own, that comes back in the message echo. At most 1000 characters."""


@attrs.frozen(kw_only=True, repr=False)
class UtilityTemplate(Model):
    """An approved template with the values for its placeholders; it may be sent outside the 24-hour
    window.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "UtilityTemplate")

    name: str
    """Name of the approved template. Not empty."""
    language: TemplateLanguage
    """The language of a template."""
    components: tuple[UtilityComponent, ...] | None = None
    """The values, one entry for each part of the template that has placeholders. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateLanguage(Model):
    """The language of a template.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "TemplateLanguage")

    code: str
    """Code of the language, with or without a country. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class UtilityHeader(AnyUtilityComponent):
    """The values for the header of a utility template.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "UtilityHeader")
    _tag = "type"
    _tags = ("header",)

    type: Literal["header"] = attrs.field(default="header", metadata={"const": True})
    parameters: tuple[TextParameter, ...]
    """The values, in the order of the placeholders or each with the name of its placeholder. Not
    empty.
    """


@attrs.frozen(kw_only=True, repr=False)
class UtilityBody(AnyUtilityComponent):
    """The values for the body of a utility template.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "UtilityBody")
    _tag = "type"
    _tags = ("body",)

    type: Literal["body"] = attrs.field(default="body", metadata={"const": True})
    parameters: tuple[TextParameter, ...]
    """The values, in the order of the placeholders or each with the name of its placeholder. Not
    empty.
    """


@attrs.frozen(kw_only=True, repr=False)
class UtilityButtons(AnyUtilityComponent):
    """The values for the buttons of a utility template.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "UtilityButtons")
    _tag = "type"
    _tags = ("buttons",)

    type: Literal["buttons"] = attrs.field(default="buttons", metadata={"const": True})
    parameters: tuple[ButtonParameter, ...]
    """The values, in the order of the buttons. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class TextParameter(Model):
    """The text for a placeholder.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "TextParameter")

    type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    parameter_name: str | None = None
    """Name of the placeholder, in a template with named placeholders. Not empty."""
    text: str
    """The text. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class PostbackParameter(AnyButtonParameter):
    """The payload of a postback button.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "PostbackParameter")
    _tag = "type"
    _tags = ("POSTBACK",)

    type: Literal["POSTBACK"] = attrs.field(default="POSTBACK", metadata={"const": True})
    payload: str
    """Text for your webhook. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class UrlParameter(AnyButtonParameter):
    """The end of the address that a URL button opens.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/utility-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "UrlParameter")
    _tag = "type"
    _tags = ("URL",)

    type: Literal["URL"] = attrs.field(default="URL", metadata={"const": True})
    url: str
    """What is put behind the address in the template. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class TextQuickReply(AnyQuickReply):
    """A quick reply with your own caption and payload.

    See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
    """

    _of = schema_of("ottbuild.providers.messenger", "TextQuickReply")
    _tag = "content_type"
    _tags = ("text",)

    content_type: Literal["text"] = attrs.field(default="text", metadata={"const": True})
    title: str
    """Caption; it may only be empty beside an image. At most 20 characters."""
    payload: str
    """Text for your webhook; it may only be empty beside an image. At most 1000 characters."""
    image_url: str | None = None
    """Icon beside the caption, at least 24 x 24 pixels."""


@attrs.frozen(kw_only=True, repr=False)
class UserPhoneNumberQuickReply(AnyQuickReply):
    """A quick reply that offers the person's own phone number.

    See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
    """

    _of = schema_of("ottbuild.providers.messenger", "UserPhoneNumberQuickReply")
    _tag = "content_type"
    _tags = ("user_phone_number",)

    content_type: Literal["user_phone_number"] = attrs.field(default="user_phone_number", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class UserEmailQuickReply(AnyQuickReply):
    """A quick reply that offers the person's own email address.

    See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
    """

    _of = schema_of("ottbuild.providers.messenger", "UserEmailQuickReply")
    _tag = "content_type"
    _tags = ("user_email",)

    content_type: Literal["user_email"] = attrs.field(default="user_email", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class LocationQuickReply(AnyQuickReply):
    """A quick reply that asks for the person's location; no longer offered by Messenger.

    See https://developers.facebook.com/docs/messenger-platform/reference/buttons/quick-replies
    """

    _of = schema_of("ottbuild.providers.messenger", "LocationQuickReply")
    _tag = "content_type"
    _tags = ("location",)

    content_type: Literal["location"] = attrs.field(default="location", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class MediaAttachment(AnyAttachment):
    """An image of up to 8 MB, or an audio clip, a video or another file of up to 25 MB.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    _of = schema_of("ottbuild.providers.messenger", "MediaAttachment")
    _tag = "type"
    _tags = (
        "image",
        "audio",
        "video",
        "file",
    )

    type: Literal["image", "audio", "video", "file"]
    """What kind of file it is."""
    payload: MediaPayload
    """Where the file comes from; a URL or an earlier upload."""


@attrs.frozen(kw_only=True, repr=False)
class MediaPayload(Model):
    """Where the file comes from; a URL or an earlier upload.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    _of = schema_of("ottbuild.providers.messenger", "MediaPayload")

    url: str | None = None
    """Address of the file; fetching may take 75 seconds for a video, 10 otherwise."""
    is_reusable: bool | None = None
    """Keep the file, and return an attachment_id for later sends. If absent, the provider assumes
    False.
    """
    attachment_id: str | None = None
    """Id of a file that was kept or uploaded before; it expires after 90 days. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ImageAttachment(Model):
    """One of several images.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/changelog
    """

    _of = schema_of("ottbuild.providers.messenger", "ImageAttachment")

    type: Literal["image"] = attrs.field(default="image", metadata={"const": True})
    payload: MediaPayload
    """Where the file comes from; a URL or an earlier upload."""


@attrs.frozen(kw_only=True, repr=False)
class TemplateAttachment(AnyAttachment):
    """A structured message made from a template.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    _of = schema_of("ottbuild.providers.messenger", "TemplateAttachment")
    _tag = "type"
    _tags = ("template",)

    type: Literal["template"] = attrs.field(default="template", metadata={"const": True})
    payload: Template
    """The content of a template message."""


@attrs.frozen(kw_only=True, repr=False)
class GenericTemplate(AnyTemplate):
    """One card, or a carousel of up to 10 cards.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/generic
    """

    _of = schema_of("ottbuild.providers.messenger", "GenericTemplate")
    _tag = "template_type"
    _tags = ("generic",)

    template_type: Literal["generic"] = attrs.field(default="generic", metadata={"const": True})
    sharable: bool | None = None
    """Show Messenger's own share button. If absent, the provider assumes False."""
    image_aspect_ratio: Literal["horizontal", "square"] | None = None
    """Shape of the images; 1.91:1 or 1:1. If absent, the provider assumes 'horizontal'."""
    elements: tuple[GenericElement, ...]
    """The cards, 1 to 10; several make a carousel."""


@attrs.frozen(kw_only=True, repr=False)
class GenericElement(Model):
    """A card with a title and at least one other field.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/generic
    """

    _of = schema_of("ottbuild.providers.messenger", "GenericElement")

    title: str
    """Title. 1 to 80 characters."""
    item_url: str | None = None
    """Deprecated: use default_action. Page that opens when the card is tapped; replaced by
    default_action.
    """
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
    """A text with 1 to 3 buttons.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/button
    """

    _of = schema_of("ottbuild.providers.messenger", "ButtonTemplate")
    _tag = "template_type"
    _tags = ("button",)

    template_type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    sharable: bool | None = None
    """Show Messenger's own share button."""
    text: str
    """Text above the buttons. 1 to 640 characters."""
    buttons: tuple[Button, ...]
    """The buttons, 1 to 3."""


@attrs.frozen(kw_only=True, repr=False)
class MediaTemplate(AnyTemplate):
    """An image or a video that plays in the conversation, with optional buttons.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/media
    """

    _of = schema_of("ottbuild.providers.messenger", "MediaTemplate")
    _tag = "template_type"
    _tags = ("media",)

    template_type: Literal["media"] = attrs.field(default="media", metadata={"const": True})
    elements: tuple[MediaElement, ...]
    """The one image or video. Exactly 1 item."""
    sharable: bool | None = None
    """Show Messenger's own share button. If absent, the provider assumes False."""


@attrs.frozen(kw_only=True, repr=False)
class MediaElement(Model):
    """An image or a video, from an earlier upload or from Facebook.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/media
    """

    _of = schema_of("ottbuild.providers.messenger", "MediaElement")

    media_type: Literal["image", "video"]
    """What is shown; audio is not possible here."""
    attachment_id: str | None = None
    """Id of a file that was kept or uploaded before; it expires after 90 days. Not empty."""
    url: str | None = None
    """Address of a photo or a video on Facebook; other sites are refused. For example,
    'https://www.facebook.com/lakesideclothing/videos/1207254656078347'.
    """
    buttons: tuple[Button, ...] | None = None
    """Buttons below the media. 1 to 3 items."""


@attrs.frozen(kw_only=True, repr=False)
class ReceiptTemplate(AnyTemplate):
    """An order confirmation with items, address and totals.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
    """

    _of = schema_of("ottbuild.providers.messenger", "ReceiptTemplate")
    _tag = "template_type"
    _tags = ("receipt",)

    template_type: Literal["receipt"] = attrs.field(default="receipt", metadata={"const": True})
    sharable: bool | None = None
    """Show Messenger's own share button. If absent, the provider assumes False."""
    recipient_name: str
    """Name of the customer. Not empty."""
    merchant_name: str | None = None
    """Name of the shop, shown as its logo text."""
    order_number: str
    """Number of the order; no two receipts may share one. Not empty."""
    currency: str
    """ISO 4217 code of the payment's currency, in capitals. For example, 'USD'."""
    payment_method: str
    """How the customer paid, in your own words. Not empty."""
    order_url: str | None = None
    """Page that shows the order."""
    timestamp: str | None = None
    """When the order was placed, in Unix seconds. For example, '1772532000'."""
    elements: tuple[ReceiptElement, ...] | None = None
    """The items of the order; Messenger may reorder them. At most 100 items."""
    address: ReceiptAddress | None = None
    """Where the order is delivered."""
    summary: ReceiptSummary
    """The totals of an order."""
    adjustments: tuple[ReceiptAdjustment, ...] | None = None
    """Discounts and the like. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ReceiptElement(Model):
    """One item of an order.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
    """

    _of = schema_of("ottbuild.providers.messenger", "ReceiptElement")

    title: str
    """Name of the item. Not empty."""
    subtitle: str | None = None
    """Second line about the item."""
    quantity: float | None = None
    """How many were bought."""
    price: float
    """Price of the item; 0 if it is free. At least 0."""
    currency: str | None = None
    """ISO 4217 code of the price's currency, in capitals. For example, 'USD'."""
    image_url: str | None = None
    """Picture of the item."""


@attrs.frozen(kw_only=True, repr=False)
class ReceiptAddress(Model):
    """Where the order is delivered.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
    """

    _of = schema_of("ottbuild.providers.messenger", "ReceiptAddress")

    street_1: str
    """First line of the street address. Not empty."""
    street_2: str | None = None
    """Second line of the street address."""
    city: str
    """City. Not empty."""
    postal_code: str
    """Postal code. Not empty."""
    state: str
    """State abbreviation in the US, region elsewhere. Not empty."""
    country: str
    """Country as a code of two letters. Exactly 2 characters."""


@attrs.frozen(kw_only=True, repr=False)
class ReceiptSummary(Model):
    """The totals of an order.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
    """

    _of = schema_of("ottbuild.providers.messenger", "ReceiptSummary")

    subtotal: float | None = None
    """Sum of the items. At least 0."""
    shipping_cost: float | None = None
    """Cost of shipping. At least 0."""
    total_tax: float | None = None
    """Tax. At least 0."""
    total_cost: float
    """What the order costs in all, with tax and shipping; with no more decimals than the currency has.
    At least 0.
    """


@attrs.frozen(kw_only=True, repr=False)
class ReceiptAdjustment(Model):
    """A discount or another change to the total.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/receipt
    """

    _of = schema_of("ottbuild.providers.messenger", "ReceiptAdjustment")

    name: str
    """What the adjustment is for. Not empty."""
    amount: float
    """Amount that is taken off the total."""


@attrs.frozen(kw_only=True, repr=False)
class ProductTemplate(AnyTemplate):
    """Products from the Page's catalog.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
    """

    _of = schema_of("ottbuild.providers.messenger", "ProductTemplate")
    _tag = "template_type"
    _tags = ("product",)

    template_type: Literal["product"] = attrs.field(default="product", metadata={"const": True})
    elements: tuple[ProductElement, ...]
    """The products; several make a carousel. 1 to 10 items."""


@attrs.frozen(kw_only=True, repr=False)
class ProductElement(Model):
    """A product; its image, title and price come from the catalog.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/product
    """

    _of = schema_of("ottbuild.providers.messenger", "ProductElement")

    id: str
    """Id of a product in a catalog of the same Page. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class CouponTemplate(AnyTemplate):
    """A coupon with a code, a shop link, or both.

    See https://developers.facebook.com/docs/messenger-platform/send-messages/template/coupon
    """

    _of = schema_of("ottbuild.providers.messenger", "CouponTemplate")
    _tag = "template_type"
    _tags = ("coupon",)

    template_type: Literal["coupon"] = attrs.field(default="coupon", metadata={"const": True})
    title: str
    """Title. 1 to 80 characters."""
    subtitle: str | None = None
    """Second line. At most 80 characters. If absent, the provider assumes 'Terms may apply.'."""
    coupon_code: str | None = None
    """The code, without spaces. For example, 'SPRING20'."""
    coupon_url: str | None = None
    """Page that the second button opens."""
    coupon_url_button_title: str | None = None
    """Caption of the second button. If absent, the provider assumes 'Shop now'."""
    expire_time: str | None = None
    """End of a limited offer as `YYYY-MM-DD HH:MM:SS`; shows a countdown. For example, '2030-01-31
    18:00:00'.
    """
    coupon_pre_message: str | None = None
    """Text message that is sent before the coupon."""
    image_url: str | None = None
    """Image of the coupon."""
    payload: str | None = None
    """Text of your own that comes back to your webhook."""


@attrs.frozen(kw_only=True, repr=False)
class CustomerFeedbackTemplate(AnyTemplate):
    """An invitation to rate an experience.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
    """

    _of = schema_of("ottbuild.providers.messenger", "CustomerFeedbackTemplate")
    _tag = "template_type"
    _tags = ("customer_feedback",)

    template_type: Literal["customer_feedback"] = attrs.field(default="customer_feedback", metadata={"const": True})
    title: str
    """Title, without URLs. 1 to 65 characters."""
    subtitle: str
    """Second line, without URLs. 1 to 80 characters."""
    button_title: str
    """Caption of the button that opens the form, without URLs. 1 to 20 characters."""
    feedback_screens: tuple[FeedbackScreen, ...]
    """The one screen of the form. Exactly 1 item."""
    business_privacy: BusinessPrivacy
    """The privacy policy of your business."""
    expires_in_days: int | None = None
    """Days for which the form can be filled in, 1 to 7. If absent, the provider assumes 1."""


@attrs.frozen(kw_only=True, repr=False)
class FeedbackScreen(Model):
    """A screen of the feedback form, with one question.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
    """

    _of = schema_of("ottbuild.providers.messenger", "FeedbackScreen")

    questions: tuple[FeedbackQuestion, ...]
    """The one question. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class FeedbackQuestion(Model):
    """A question of the feedback form, answered with a score or in free text.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
    """

    _of = schema_of("ottbuild.providers.messenger", "FeedbackQuestion")

    id: str
    """Your own id of the question; letters, digits and underscores. At most 80 characters. For
    example, 'visit_score'.
    """
    type: Literal["csat", "nps", "ces", "free_form"]
    """Satisfaction, promoter or effort score, or free text."""
    title: str | None = None
    """The question in 5 to 85 characters, without URLs; the default text is localized."""
    score_label: Literal["neg_pos", "hard_easy", "dis_sat", "unlike_like", "poor_great", "none"] | None = None
    """Wording of the scale; csat defaults to neg_pos, ces to hard_easy, nps to unlike_like."""
    score_option: Literal["one_to_five", "five_stars", "five_emojis", "zero_to_ten", "one_to_seven"] | None = None
    """The scale; what is possible depends on the type, and csat defaults to five_stars."""
    follow_up: FollowUp | None = None
    """A field for free text after a score; answers have up to 400 characters."""


@attrs.frozen(kw_only=True, repr=False)
class FollowUp(Model):
    """A field for free text after a score; answers have up to 400 characters.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
    """

    _of = schema_of("ottbuild.providers.messenger", "FollowUp")

    type: Literal["free_form"] = attrs.field(default="free_form", metadata={"const": True})
    placeholder: str | None = None
    """Hint in the empty field, without URLs. At most 65 characters. If absent, the provider assumes
    'Give additional feedback'.
    """


@attrs.frozen(kw_only=True, repr=False)
class BusinessPrivacy(Model):
    """The privacy policy of your business.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
    """

    _of = schema_of("ottbuild.providers.messenger", "BusinessPrivacy")

    url: str
    """Page with the policy. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class NotificationMessagesTemplate(AnyTemplate):
    """An invitation to subscribe to marketing messages.

    See https://developers.facebook.com/docs/messenger-platform/marketing-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "NotificationMessagesTemplate")
    _tag = "template_type"
    _tags = ("notification_messages",)

    template_type: Literal["notification_messages"] = attrs.field(
        default="notification_messages", metadata={"const": True}
    )
    notification_messages_timezone: str | None = None
    """Id of a time zone."""
    title: str | None = None
    """Title; needed for a carousel. At most 65 characters. If absent, the provider assumes 'Updates
    and promotions'.
    """
    image_url: str | None = None
    """Image of the invitation."""
    image_aspect_ratio: Literal["HORIZONTAL", "SQUARE"] | None = None
    """Shape of the image; 1.91:1 or 1:1, in capitals here."""
    payload: str
    """Text of your own that comes back when the person subscribes. Not empty."""
    notification_messages_cta_text: Literal["ALLOW", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"] | None = None
    """Caption of the button. If absent, the provider assumes 'GET_UPDATES'."""
    notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None = None
    """Deprecated since 2023-02-02. How often messages come; no longer in use."""
    notification_messages_reoptin: Literal["ENABLED", "DISABLED"] | None = None
    """Whether the person can be asked to opt in again."""
    elements: tuple[NotificationMessagesElement, ...] | None = None
    """Cards of a product carousel, 1 to 5."""


@attrs.frozen(kw_only=True, repr=False)
class NotificationMessagesElement(Model):
    """A card that invites to one topic of marketing messages.

    See https://developers.facebook.com/docs/messenger-platform/marketing-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "NotificationMessagesElement")

    title: str | None = None
    """Title of the card."""
    image_url: str | None = None
    """Image of the card."""
    payload: str
    """Text of your own that comes back when the person subscribes. Not empty."""
    notification_messages_frequency: Literal["DAILY", "WEEKLY", "MONTHLY"] | None = None
    """Deprecated since 2023-02-02. How often messages come; no longer in use."""
    notification_messages_reoptin: Literal["ENABLED", "DISABLED"] | None = None
    """Whether the person can be asked to opt in again."""


@attrs.frozen(kw_only=True, repr=False)
class OneTimeNotifReqTemplate(AnyTemplate):
    """An invitation to receive a single notification.

    See https://developers.facebook.com/docs/messenger-platform/send-messages/one-time-notification
    """

    _of = schema_of("ottbuild.providers.messenger", "OneTimeNotifReqTemplate")
    _tag = "template_type"
    _tags = ("one_time_notif_req",)

    template_type: Literal["one_time_notif_req"] = attrs.field(default="one_time_notif_req", metadata={"const": True})
    title: str
    """Title. 1 to 65 characters."""
    payload: str
    """Text of your own that comes back when the person agrees. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ImageGridTemplate(AnyTemplate):
    """A grid of 2 to 6 images.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
    """

    _of = schema_of("ottbuild.providers.messenger", "ImageGridTemplate")
    _tag = "template_type"
    _tags = ("image_grid",)

    template_type: Literal["image_grid"] = attrs.field(default="image_grid", metadata={"const": True})
    elements: tuple[ImageGridElement, ...]
    """The one grid. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class ImageGridElement(Model):
    """A grid of images with an optional text and buttons.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
    """

    _of = schema_of("ottbuild.providers.messenger", "ImageGridElement")

    images: tuple[ImageGridImage, ...]
    """The images, 2 to 6."""
    title: str | None = None
    """Title. At most 45 characters."""
    subtitle: str | None = None
    """Second line. At most 80 characters."""
    buttons: tuple[ImageGridButton, ...] | None = None
    """Buttons below the grid. 1 to 3 items."""


@attrs.frozen(kw_only=True, repr=False)
class ImageGridImage(Model):
    """An image of a grid.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/template/image-grid
    """

    _of = schema_of("ottbuild.providers.messenger", "ImageGridImage")

    url: str
    """Address of the image. Not empty."""
    is_hero_image: bool | None = None
    """Make this the hero image; a grid has at most one. If absent, the provider assumes False."""
    action: ImageGridAction | None = None
    """What a tap on the image does; opens a URL or sends a postback."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("action",))


@attrs.frozen(kw_only=True, repr=False)
class ListTemplate(AnyTemplate):
    """A vertical list of 2 to 4 items.

    See https://developers.facebook.com/docs/messenger-platform/reference/template/list
    """

    _of = schema_of("ottbuild.providers.messenger", "ListTemplate")
    _tag = "template_type"
    _tags = ("list",)

    template_type: Literal["list"] = attrs.field(default="list", metadata={"const": True})
    top_element_style: Literal["large", "compact"] | None = None
    """Size of the first item; large needs an image there. If absent, the provider assumes 'large'."""
    elements: tuple[ListElement, ...]
    """The items, 2 to 4."""
    buttons: tuple[Button, ...] | None = None
    """One button below the list. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class ListElement(Model):
    """An item of a list.

    See https://developers.facebook.com/docs/messenger-platform/reference/template/list
    """

    _of = schema_of("ottbuild.providers.messenger", "ListElement")

    title: str
    """Title. 1 to 80 characters."""
    subtitle: str | None = None
    """Second line. At most 80 characters."""
    image_url: str | None = None
    """Image of the item."""
    default_action: DefaultAction | None = None
    """What a tap on the card does; opens a web page."""
    buttons: tuple[Button, ...] | None = None
    """One button beside the text. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class OpenGraphTemplate(AnyTemplate):
    """A preview of a web page, such as a song.

    See https://developers.facebook.com/docs/messenger-platform/open-graph-template
    """

    _of = schema_of("ottbuild.providers.messenger", "OpenGraphTemplate")
    _tag = "template_type"
    _tags = ("open_graph",)

    template_type: Literal["open_graph"] = attrs.field(default="open_graph", metadata={"const": True})
    elements: tuple[OpenGraphElement, ...]
    """The one page. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class OpenGraphElement(Model):
    """A page, with optional buttons.

    See https://developers.facebook.com/docs/messenger-platform/open-graph-template
    """

    _of = schema_of("ottbuild.providers.messenger", "OpenGraphElement")

    url: str
    """Page that is shown as a preview. Not empty."""
    buttons: tuple[Button, ...] | None = None
    """Buttons below the preview. 1 to 3 items."""


@attrs.frozen(kw_only=True, repr=False)
class WebUrlButton(AnyImageGridButton):
    """A button that opens a web page.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/url
    """

    _of = schema_of("ottbuild.providers.messenger", "WebUrlButton")
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
class DefaultAction(Model):
    """What a tap on the card does; opens a web page.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/url
    """

    _of = schema_of("ottbuild.providers.messenger", "DefaultAction")

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
class PostbackButton(AnyImageGridButton):
    """A button that sends its payload to your webhook.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/postback
    """

    _of = schema_of("ottbuild.providers.messenger", "PostbackButton")
    _tag = "type"
    _tags = ("postback",)

    type: Literal["postback"] = attrs.field(default="postback", metadata={"const": True})
    title: str
    """Caption. 1 to 20 characters."""
    payload: str
    """Text for your webhook. 1 to 1000 characters."""


@attrs.frozen(kw_only=True, repr=False)
class PhoneNumberButton(AnyButton):
    """A button that dials a phone number.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/call
    """

    _of = schema_of("ottbuild.providers.messenger", "PhoneNumberButton")
    _tag = "type"
    _tags = ("phone_number",)

    type: Literal["phone_number"] = attrs.field(default="phone_number", metadata={"const": True})
    title: str
    """Caption. 1 to 20 characters."""
    payload: str
    """The number, with a plus sign and the country code in front. For example, '+15550100'."""


@attrs.frozen(kw_only=True, repr=False)
class AccountLinkButton(AnyButton):
    """A button to log in, which links the person's account with you.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/login
    """

    _of = schema_of("ottbuild.providers.messenger", "AccountLinkButton")
    _tag = "type"
    _tags = ("account_link",)

    type: Literal["account_link"] = attrs.field(default="account_link", metadata={"const": True})
    url: str
    """Your login page; HTTPS only."""


@attrs.frozen(kw_only=True, repr=False)
class AccountUnlinkButton(AnyButton):
    """A button to log out, which ends the account link.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/logout
    """

    _of = schema_of("ottbuild.providers.messenger", "AccountUnlinkButton")
    _tag = "type"
    _tags = ("account_unlink",)

    type: Literal["account_unlink"] = attrs.field(default="account_unlink", metadata={"const": True})


@attrs.frozen(kw_only=True, repr=False)
class GamePlayButton(AnyButton):
    """A button that starts an Instant Game.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/game-play
    """

    _of = schema_of("ottbuild.providers.messenger", "GamePlayButton")
    _tag = "type"
    _tags = ("game_play",)

    type: Literal["game_play"] = attrs.field(default="game_play", metadata={"const": True})
    title: str
    """Caption. 1 to 20 characters."""
    payload: str | None = None
    """Data for the game, as JSON text."""
    game_metadata: GameMetadata | None = None
    """What the game is started with."""


@attrs.frozen(kw_only=True, repr=False)
class GameMetadata(Model):
    """What the game is started with.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/buttons/game-play
    """

    _of = schema_of("ottbuild.providers.messenger", "GameMetadata")

    player_id: str | None = None
    """Id of a player."""
    context_id: str | None = None
    """Id of a game context."""


@attrs.frozen(kw_only=True, repr=False)
class AudioCallButton(AnyButton):
    """A button that starts an audio call with your business.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/calling/callaudiocta
    """

    _of = schema_of("ottbuild.providers.messenger", "AudioCallButton")
    _tag = "type"
    _tags = ("audio_call",)

    type: Literal["audio_call"] = attrs.field(default="audio_call", metadata={"const": True})
    title: str
    """Caption. Not empty."""
    expires_in_days: int | None = None
    """Days for which the button can be tapped, at most 7. If absent, the provider assumes 7."""


@attrs.frozen(kw_only=True, repr=False)
class ElementShareButton(AnyButton):
    """A button that shares the card, or a message of your own.

    See https://developers.facebook.com/docs/messenger-platform/send-api-reference/share-button
    """

    _of = schema_of("ottbuild.providers.messenger", "ElementShareButton")
    _tag = "type"
    _tags = ("element_share",)

    type: Literal["element_share"] = attrs.field(default="element_share", metadata={"const": True})
    share_contents: ShareContents | None = None
    """The message that is shared instead of the card."""


@attrs.frozen(kw_only=True, repr=False)
class ShareContents(Model):
    """The message that is shared instead of the card.

    See https://developers.facebook.com/docs/messenger-platform/send-api-reference/share-button
    """

    _of = schema_of("ottbuild.providers.messenger", "ShareContents")

    attachment: ShareAttachment
    """The attachment of a shared message."""


@attrs.frozen(kw_only=True, repr=False)
class ShareAttachment(Model):
    """The attachment of a shared message.

    See https://developers.facebook.com/docs/messenger-platform/send-api-reference/share-button
    """

    _of = schema_of("ottbuild.providers.messenger", "ShareAttachment")

    type: Literal["template"] = attrs.field(default="template", metadata={"const": True})
    payload: ShareTemplate
    """A generic template with a single card."""


@attrs.frozen(kw_only=True, repr=False)
class ShareTemplate(Model):
    """A generic template with a single card.

    See https://developers.facebook.com/docs/messenger-platform/send-api-reference/share-button
    """

    _of = schema_of("ottbuild.providers.messenger", "ShareTemplate")

    template_type: Literal["generic"] = attrs.field(default="generic", metadata={"const": True})
    sharable: bool | None = None
    """Show Messenger's own share button. If absent, the provider assumes False."""
    image_aspect_ratio: Literal["horizontal", "square"] | None = None
    """Shape of the image; 1.91:1 or 1:1. If absent, the provider assumes 'horizontal'."""
    elements: tuple[GenericElement, ...]
    """The one card, with at most one web_url button. Exactly 1 item."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentButton(AnyButton):
    """A button that starts a payment; always the first button.

    See https://developers.facebook.com/docs/messenger-platform/reference/buttons/buy
    """

    _of = schema_of("ottbuild.providers.messenger", "PaymentButton")
    _tag = "type"
    _tags = ("payment",)

    type: Literal["payment"] = attrs.field(default="payment", metadata={"const": True})
    title: Literal["buy"] | str
    """Caption of the button. Not empty. Values not listed here pass too."""
    payload: str
    """Text of your own that comes back to your webhook. Not empty."""
    payment_summary: PaymentSummary
    """What is paid, to whom, and what the buyer has to tell."""


@attrs.frozen(kw_only=True, repr=False)
class PaymentSummary(Model):
    """What is paid, to whom, and what the buyer has to tell.

    See https://developers.facebook.com/docs/messenger-platform/reference/buttons/buy
    """

    _of = schema_of("ottbuild.providers.messenger", "PaymentSummary")

    currency: str
    """ISO 4217 code of the prices' currency, in capitals. For example, 'USD'."""
    is_test_payment: bool | None = None
    """Marks the payment as a test."""
    payment_type: Literal["FIXED_AMOUNT", "FLEXIBLE_AMOUNT"]
    """Whether the amount is fixed or flexible."""
    merchant_name: str
    """Name of the shop. Not empty."""
    requested_user_info: tuple[Literal["shipping_address", "contact_name", "contact_phone", "contact_email"], ...]
    """What the buyer is asked for. Not empty."""
    price_list: tuple[PriceListItem, ...]
    """The prices that make up the total. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class PriceListItem(Model):
    """A line of a payment.

    See https://developers.facebook.com/docs/messenger-platform/reference/buttons/buy
    """

    _of = schema_of("ottbuild.providers.messenger", "PriceListItem")

    label: str
    """What the amount is for. Not empty."""
    amount: str
    """The amount as text. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AirlineItineraryTemplate(AnyTemplate):
    """A flight itinerary and its receipt; every send fails since December 2021.

    See https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
    """

    _of = schema_of("ottbuild.providers.messenger", "AirlineItineraryTemplate")
    _tag = "template_type"
    _tags = ("airline_itinerary",)

    template_type: Literal["airline_itinerary"] = attrs.field(default="airline_itinerary", metadata={"const": True})
    intro_message: str
    """Text above the card. Not empty."""
    locale: str
    """Language and country of the card. For example, 'en_US'."""
    theme_color: str | None = None
    """Background color, as hexadecimal RGB. If absent, the provider assumes '#009ddc'. For example,
    '#0B5FA5'.
    """
    pnr_number: str
    """Booking number (passenger name record). Not empty."""
    passenger_info: tuple[PassengerInfo, ...]
    """The passengers. Not empty."""
    flight_info: tuple[ItineraryFlightInfo, ...]
    """The flights. Not empty."""
    passenger_segment_info: tuple[PassengerSegmentInfo, ...]
    """Seats and extras of each passenger on each flight. Not empty."""
    price_info: tuple[PriceInfo, ...] | None = None
    """Lines of the price. Not empty. Advised: at most 4 items."""
    base_price: float | str | None = None
    """Price before tax and extras."""
    tax: float | str | None = None
    """Tax."""
    total_price: float | str
    """What the booking costs in all."""
    currency: str
    """ISO 4217 code of the prices' currency, in capitals. For example, 'USD'."""


@attrs.frozen(kw_only=True, repr=False)
class AirlineCheckinTemplate(AnyTemplate):
    """A reminder to check in; every send fails since December 2021.

    See https://developers.facebook.com/docs/messenger-platform/reference/templates/airline-checkin
    """

    _of = schema_of("ottbuild.providers.messenger", "AirlineCheckinTemplate")
    _tag = "template_type"
    _tags = ("airline_checkin",)

    template_type: Literal["airline_checkin"] = attrs.field(default="airline_checkin", metadata={"const": True})
    intro_message: str
    """Text above the card. Not empty."""
    locale: str
    """Language and country of the card. For example, 'en_US'."""
    theme_color: str | None = None
    """Background color, as hexadecimal RGB. If absent, the provider assumes '#009ddc'. For example,
    '#0B5FA5'.
    """
    pnr_number: str
    """Booking number (passenger name record). Not empty."""
    flight_info: tuple[CheckinFlightInfo, ...]
    """The flights. Not empty."""
    checkin_url: str
    """Page to check in on. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AirlineBoardingPassTemplate(AnyTemplate):
    """Boarding passes; every send fails since December 2021.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline-boarding-pass
    """

    _of = schema_of("ottbuild.providers.messenger", "AirlineBoardingPassTemplate")
    _tag = "template_type"
    _tags = ("airline_boardingpass",)

    template_type: Literal["airline_boardingpass"] = attrs.field(
        default="airline_boardingpass", metadata={"const": True}
    )
    intro_message: str
    """Text above the card. Not empty."""
    locale: str
    """Language and country of the card. For example, 'en_US'."""
    theme_color: str | None = None
    """Background color, as hexadecimal RGB. If absent, the provider assumes '#009ddc'. For example,
    '#0B5FA5'.
    """
    boarding_pass: tuple[BoardingPass, ...]
    """The boarding passes. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class AirlineUpdateTemplate(AnyTemplate):
    """News of a delay, a new gate or a cancellation; every send fails since December 2021.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/template/airline-flight-update
    """

    _of = schema_of("ottbuild.providers.messenger", "AirlineUpdateTemplate")
    _tag = "template_type"
    _tags = ("airline_update",)

    template_type: Literal["airline_update"] = attrs.field(default="airline_update", metadata={"const": True})
    intro_message: str | None = None
    """Text above the card."""
    update_type: Literal["delay", "gate_change", "cancellation"]
    """What has changed."""
    locale: str
    """Language and country of the card. For example, 'en_US'."""
    theme_color: str | None = None
    """Background color, as hexadecimal RGB. If absent, the provider assumes '#009ddc'. For example,
    '#0B5FA5'.
    """
    pnr_number: str
    """Booking number (passenger name record). Not empty."""
    update_flight_info: FlightInfo
    """A flight on a boarding pass or in an update."""


@attrs.frozen(kw_only=True, repr=False)
class Airport(Model):
    """An airport, with terminal and gate.

    See https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline
    """

    _of = schema_of("ottbuild.providers.messenger", "Airport")

    airport_code: str
    """Code of the airport. Not empty."""
    city: str
    """City of the airport. Not empty."""
    terminal: str | None = None
    """Terminal."""
    gate: str | None = None
    """Gate."""


@attrs.frozen(kw_only=True, repr=False)
class FlightSchedule(Model):
    """The times of a flight on a boarding pass or in an update; the arrival may be left out.

    See https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline
    """

    _of = schema_of("ottbuild.providers.messenger", "FlightSchedule")

    boarding_time: str | None = None
    """Start of boarding, in local time of the departure airport. For example, '2030-01-02T19:05'."""
    departure_time: str
    """Departure, in local time of the departure airport. For example, '2030-01-02T19:45'."""
    arrival_time: str | None = None
    """Arrival, in local time of the arrival airport. For example, '2030-01-02T22:20'."""


@attrs.frozen(kw_only=True, repr=False)
class FullFlightSchedule(Model):
    """The times of a flight in an itinerary or a check-in reminder; the arrival must be given.

    See https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline
    """

    _of = schema_of("ottbuild.providers.messenger", "FullFlightSchedule")

    boarding_time: str | None = None
    """Start of boarding, in local time of the departure airport. For example, '2030-01-02T19:05'."""
    departure_time: str
    """Departure, in local time of the departure airport. For example, '2030-01-02T19:45'."""
    arrival_time: str
    """Arrival, in local time of the arrival airport. For example, '2030-01-02T22:20'."""


@attrs.frozen(kw_only=True, repr=False)
class FlightInfo(Model):
    """A flight on a boarding pass or in an update.

    See https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline
    """

    _of = schema_of("ottbuild.providers.messenger", "FlightInfo")

    flight_number: str
    """Number of the flight. Not empty."""
    departure_airport: Airport
    """Where the flight starts."""
    arrival_airport: Airport
    """Where the flight ends."""
    flight_schedule: FlightSchedule
    """The times of a flight on a boarding pass or in an update; the arrival may be left out."""


@attrs.frozen(kw_only=True, repr=False)
class CheckinFlightInfo(Model):
    """A flight in a check-in reminder.

    See https://developers.facebook.com/docs/messenger-platform/reference/templates/airline-checkin
    """

    _of = schema_of("ottbuild.providers.messenger", "CheckinFlightInfo")

    flight_number: str
    """Number of the flight. Not empty."""
    departure_airport: Airport
    """Where the flight starts."""
    arrival_airport: Airport
    """Where the flight ends."""
    flight_schedule: FullFlightSchedule
    """The times of a flight in an itinerary or a check-in reminder; the arrival must be given."""


@attrs.frozen(kw_only=True, repr=False)
class ItineraryFlightInfo(Model):
    """A flight of an itinerary.

    See https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
    """

    _of = schema_of("ottbuild.providers.messenger", "ItineraryFlightInfo")

    connection_id: str
    """Id within the itinerary, shared by the segments of one connection. Not empty."""
    segment_id: str
    """Id of the segment, as in passenger_segment_info. Not empty."""
    flight_number: str
    """Number of the flight. Not empty."""
    aircraft_type: str | None = None
    """Type of the aircraft."""
    departure_airport: Airport
    """Where the flight starts."""
    arrival_airport: Airport
    """Where the flight ends."""
    flight_schedule: FullFlightSchedule
    """The times of a flight in an itinerary or a check-in reminder; the arrival must be given."""
    travel_class: Literal["economy", "business", "first_class"] | str
    """Travel class. Not empty. Values not listed here pass too."""


@attrs.frozen(kw_only=True, repr=False)
class PassengerInfo(Model):
    """A passenger.

    See https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
    """

    _of = schema_of("ottbuild.providers.messenger", "PassengerInfo")

    name: str
    """Full name. Not empty."""
    ticket_number: str | None = None
    """Number of the ticket."""
    passenger_id: str
    """Id of the passenger within the itinerary; unique. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class PassengerSegmentInfo(Model):
    """Seat and extras of one passenger on one flight.

    See https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
    """

    _of = schema_of("ottbuild.providers.messenger", "PassengerSegmentInfo")

    segment_id: str
    """Id of the flight segment. Not empty."""
    passenger_id: str
    """Id of the passenger. Not empty."""
    seat: str
    """Seat number. Not empty."""
    seat_type: str
    """Kind of seat in your own words. Not empty."""
    product_info: tuple[ProductInfo, ...] | None = None
    """Extras that the passenger has bought. 1 to 4 items."""


@attrs.frozen(kw_only=True, repr=False)
class ProductInfo(Model):
    """An extra that a passenger has bought.

    See https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
    """

    _of = schema_of("ottbuild.providers.messenger", "ProductInfo")

    title: str
    """Name of the extra. Not empty."""
    value: str
    """What it consists of. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class PriceInfo(Model):
    """A line of the price.

    See https://developers.facebook.com/docs/messenger-platform/reference/template/airline-itinerary
    """

    _of = schema_of("ottbuild.providers.messenger", "PriceInfo")

    title: str
    """What the amount is for. Not empty."""
    amount: float | str | None = None
    """The amount."""
    currency: str | None = None
    """ISO 4217 code of the amount's currency, in capitals. For example, 'USD'."""
    value: str | None = None
    """What the line is for, in words; one page lists it in place of an amount."""


@attrs.frozen(kw_only=True, repr=False)
class BoardingPass(Model):
    """One boarding pass.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline-boarding-pass
    """

    _of = schema_of("ottbuild.providers.messenger", "BoardingPass")

    passenger_name: str
    """Name of the passenger. Not empty."""
    pnr_number: str
    """Booking number (passenger name record). Not empty."""
    travel_class: Literal["economy", "business", "first_class"] | None = None
    """Travel class."""
    seat: str | None = None
    """Seat number."""
    auxiliary_fields: tuple[BoardingPassField, ...] | None = None
    """Fields in the auxiliary section. 1 to 5 items."""
    secondary_fields: tuple[BoardingPassField, ...] | None = None
    """Fields in the secondary section. 1 to 5 items."""
    logo_image_url: str
    """Logo of the airline. Not empty."""
    header_image_url: str | None = None
    """Image in the header."""
    header_text_field: BoardingPassHeader | None = None
    """Text or field in the header."""
    qr_code: str | None = None
    """Content of the QR or Aztec code."""
    barcode_image_url: str | None = None
    """Image of the bar code."""
    above_bar_code_image_url: str
    """Thin image above the bar code. Not empty."""
    flight_info: FlightInfo
    """A flight on a boarding pass or in an update."""


@attrs.frozen(kw_only=True, repr=False)
class BoardingPassField(Model):
    """A labelled value on a boarding pass.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/template/airline-boarding-pass
    """

    _of = schema_of("ottbuild.providers.messenger", "BoardingPassField")

    label: str
    """Label of the field. Not empty."""
    value: str
    """Value of the field. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingMessageRequest(
    Model, operations.MarketingMessageRequestSender["MarketingMessageResult | ErrorResponse"]
):
    """A marketing message of a campaign for one subscriber.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/send-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingMessageRequest")

    message_id: str
    """Id of the message campaign. For example, '120210000000000001'."""
    messenger_delivery_data: MessengerDeliveryData
    """Who receives a marketing message."""
    message: MarketingMessageContent
    """A text or a template, with optional quick replies."""
    min_conversation_gap_seconds: int | None = None
    """Seconds since the last activity in the conversation before which nothing is sent. At least 1."""
    custom_audience_id: str | None = None
    """Id of a custom audience. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class MessengerDeliveryData(Model):
    """Who receives a marketing message.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/send-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "MessengerDeliveryData")

    subscription_token: str
    """Token of the subscriber; it can receive one message in 12 hours. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingMessageContent(Model):
    """A text or a template, with optional quick replies.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/send-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingMessageContent")

    text: str | None = None
    """The text of the message. 1 to 640 characters."""
    attachment: MarketingAttachment | None = None
    """A marketing message made from a template."""
    quick_replies: tuple[QuickReply, ...] | None = None
    """Buttons that disappear once the person answers. 1 to 13 items."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingAttachment(Model):
    """A marketing message made from a template.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingAttachment")

    type: Literal["template"] = attrs.field(default="template", metadata={"const": True})
    payload: MarketingTemplate
    """The content of a marketing message made from a template."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingGenericTemplate(AnyMarketingTemplate):
    """One card, or a carousel of up to 10 cards, after an optional greeting.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/generic
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingGenericTemplate")
    _tag = "template_type"
    _tags = ("generic",)

    template_type: Literal["generic"] = attrs.field(default="generic", metadata={"const": True})
    sharable: bool | None = None
    """Show Messenger's own share button. If absent, the provider assumes False."""
    text: str | None = None
    """Greeting that is sent before the cards. Not empty."""
    elements: tuple[MarketingGenericElement, ...]
    """The cards, 1 to 10; several make a carousel."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingGenericElement(Model):
    """A card with a title, an image, several images or a video, and buttons.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/generic
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingGenericElement")

    title: str
    """Title; it may hold {{first_name}}, {{last_name}} and {{full_name}}. 1 to 80 characters."""
    media_type: Literal["image", "video"] | None = None
    """Whether the card has an image or a video. If absent, the provider assumes 'image'."""
    image_url: str | None = None
    """Image at the top of the card."""
    image_urls: tuple[MarketingImage, ...] | None = None
    """Several images, which are shown as a grid. 1 to 6 items."""
    video_id: str | None = None
    """Id of a video of the ad account. Not empty."""
    subtitle: str | None = None
    """Second line; it may hold {{first_name}}, {{last_name}} and {{full_name}}. At most 80 characters."""
    default_action: DefaultAction | None = None
    """What a tap on the card does; opens a web page."""
    buttons: tuple[MarketingButton, ...] | None = None
    """Buttons below the text. 1 to 3 items."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingImage(Model):
    """One of several images of a card.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/generic
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingImage")

    url: str
    """Address of the image. Not empty."""
    is_hero_image: Literal["true", "false"] | bool | str | None = None
    """Make this the hero image; a card has at most one. The page writes it as text. For example,
    'true'.
    """


@attrs.frozen(kw_only=True, repr=False)
class AppButton(AnyMarketingButton):
    """A button that opens a place in your app.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/generic
    """

    _of = schema_of("ottbuild.providers.messenger", "AppButton")
    _tag = "type"
    _tags = ("app",)

    type: Literal["app"] = attrs.field(default="app", metadata={"const": True})
    title: str | None = None
    """Caption. Not empty."""
    android_url: str | None = None
    """Deep link for Android. Not empty."""
    ios_url: str | None = None
    """Deep link for iOS. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingButtonTemplate(AnyMarketingTemplate):
    """A text with 1 to 3 buttons.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/button
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingButtonTemplate")
    _tag = "template_type"
    _tags = ("button",)

    template_type: Literal["button"] = attrs.field(default="button", metadata={"const": True})
    text: str
    """Text above the buttons. 1 to 640 characters."""
    buttons: tuple[MarketingTemplateButton, ...]
    """The buttons, 1 to 3."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingMediaTemplate(AnyMarketingTemplate):
    """An image or a video that plays in the conversation, with optional buttons.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingMediaTemplate")
    _tag = "template_type"
    _tags = ("media",)

    template_type: Literal["media"] = attrs.field(default="media", metadata={"const": True})
    elements: tuple[MediaElement, ...]
    """The one image or video. Exactly 1 item."""
    sharable: bool | None = None
    """Show Messenger's own share button. If absent, the provider assumes False."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingProductTemplate(AnyMarketingTemplate):
    """Products from the Page's catalog.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingProductTemplate")
    _tag = "template_type"
    _tags = ("product",)

    template_type: Literal["product"] = attrs.field(default="product", metadata={"const": True})
    elements: tuple[ProductElement, ...]
    """The products; several make a carousel. 1 to 10 items."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingReceiptTemplate(AnyMarketingTemplate):
    """An order confirmation with items, address and totals.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingReceiptTemplate")
    _tag = "template_type"
    _tags = ("receipt",)

    template_type: Literal["receipt"] = attrs.field(default="receipt", metadata={"const": True})
    sharable: bool | None = None
    """Show Messenger's own share button. If absent, the provider assumes False."""
    recipient_name: str
    """Name of the customer. Not empty."""
    merchant_name: str | None = None
    """Name of the shop, shown as its logo text."""
    order_number: str
    """Number of the order; no two receipts may share one. Not empty."""
    currency: str
    """ISO 4217 code of the payment's currency, in capitals. For example, 'USD'."""
    payment_method: str
    """How the customer paid, in your own words. Not empty."""
    order_url: str | None = None
    """Page that shows the order."""
    timestamp: str | None = None
    """When the order was placed, in Unix seconds. For example, '1772532000'."""
    elements: tuple[ReceiptElement, ...] | None = None
    """The items of the order; Messenger may reorder them. At most 100 items."""
    address: ReceiptAddress | None = None
    """Where the order is delivered."""
    summary: ReceiptSummary
    """The totals of an order."""
    adjustments: tuple[ReceiptAdjustment, ...] | None = None
    """Discounts and the like. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingCouponTemplate(AnyMarketingTemplate):
    """A coupon with a code and a shop link.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/api-reference/coupon
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingCouponTemplate")
    _tag = "template_type"
    _tags = ("coupon",)

    template_type: Literal["coupon"] = attrs.field(default="coupon", metadata={"const": True})
    title: str
    """Title. 1 to 80 characters."""
    subtitle: str | None = None
    """Second line. At most 80 characters. If absent, the provider assumes 'Terms may apply.'."""
    coupon_code: str
    """The code, without spaces. For example, 'SPRING20'."""
    coupon_url: str
    """Page that the second button opens. Not empty."""
    coupon_url_button_title: str | None = None
    """Caption of the second button. If absent, the provider assumes 'Shop now'."""
    expire_time: str | None = None
    """End of a limited offer as `YYYY-MM-DD HH:MM:SS`; shows a countdown. For example, '2030-01-31
    18:00:00'.
    """
    coupon_pre_message: str | None = None
    """Text message that is sent before the coupon."""
    image_url: str | None = None
    """Image of the coupon."""
    payload: str | None = None
    """Text of your own that comes back to your webhook."""


@attrs.frozen(kw_only=True, repr=False)
class MarketingMessageResult(Model):
    """A marketing message was accepted.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/marketing-messages-on-messenger/send-messages
    """

    _of = schema_of("ottbuild.providers.messenger", "MarketingMessageResult")

    success: bool
    """Always true."""
    marketing_message_tracking_id: str | None = None
    """Id of the send, which the webhooks repeat."""


@attrs.frozen(kw_only=True, repr=False)
class Profile(Model, operations.ProfileSender["Success | ErrorResponse"]):
    """What Messenger shows of the Page beside its messages; what is not in the request stays as it is.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
    """

    _of = schema_of("ottbuild.providers.messenger", "Profile")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    get_started: GetStarted | None = None
    """The button of the welcome screen."""
    greeting: tuple[Greeting, ...] | None = None
    """The greetings, one for each language; one of them is for the locale default."""
    ice_breakers: tuple[IceBreakers, ...] | None = None
    """Questions for a start, as a list for each language; one of them is for the locale default."""
    persistent_menu: tuple[PersistentMenu, ...] | None = None
    """The menus, one for each language; one of them is for the locale default."""
    whitelisted_domains: tuple[str, ...] | None = None
    """Domains that pages with Messenger Extensions and the checkbox plugin are on, up to 50. Not
    empty.
    """
    account_linking_url: str | None = None
    """Page that opens when a person links an account."""
    commands: tuple[Commands, ...] | None = None
    """The commands, as a list for each language; one of them is for the locale default."""
    home_url: UndocumentedSetting | None = None
    """Deprecated. A setting that Meta has ended."""
    target_audience: UndocumentedSetting | None = None
    """Deprecated. A setting that Meta has ended."""
    payment_settings: UndocumentedSetting | None = None
    """Deprecated. A setting that Meta has ended."""

    def __attrs_post_init__(self) -> None:
        freeze(self, (), ("home_url", "target_audience", "payment_settings"))


@attrs.frozen(kw_only=True, repr=False)
class GetStarted(Model):
    """The button of the welcome screen.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/discovery/welcome-screen
    """

    _of = schema_of("ottbuild.providers.messenger", "GetStarted")

    payload: str
    """Text for your webhook. 1 to 1000 characters."""


@attrs.frozen(kw_only=True, repr=False)
class Greeting(Model):
    """The text of the welcome screen for a language.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/messenger-profile-api/greeting
    """

    _of = schema_of("ottbuild.providers.messenger", "Greeting")

    locale: str
    """Language and country, or default for all others. Not empty."""
    text: str
    """The greeting; {{user_first_name}}, {{user_last_name}} and {{user_full_name}} stand for the
    person's names. 1 to 160 characters.
    """


@attrs.frozen(kw_only=True, repr=False)
class IceBreakers(Model):
    """Questions for a language, or one question of the old form.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api/ice-breakers
    """

    _of = schema_of("ottbuild.providers.messenger", "IceBreakers")

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

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api/ice-breakers
    """

    _of = schema_of("ottbuild.providers.messenger", "IceBreaker")

    question: str
    """The question. Not empty."""
    payload: str
    """Text for your webhook. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class PersistentMenu(Model):
    """The menu that is always there, for a language.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
    """

    _of = schema_of("ottbuild.providers.messenger", "PersistentMenu")

    locale: str
    """Language and country, or default for all others. Not empty."""
    composer_input_disabled: bool | None = None
    """Whether people can't write, and use the menu and buttons only. If absent, the provider assumes
    False.
    """
    disabled_surfaces: tuple[str, ...] | None = None
    """Where the menu is not shown. Not empty."""
    call_to_actions: tuple[MenuItem, ...] | None = None
    """The items, up to 20; best are at most 5. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class WebUrlMenuItem(AnyMenuItem):
    """A menu item that opens a web page.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
    """

    _of = schema_of("ottbuild.providers.messenger", "WebUrlMenuItem")
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
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
    """

    _of = schema_of("ottbuild.providers.messenger", "PostbackMenuItem")
    _tag = "type"
    _tags = ("postback",)

    type: Literal["postback"] = attrs.field(default="postback", metadata={"const": True})
    title: str
    """Caption. 1 to 30 characters."""
    payload: str
    """Text for your webhook. 1 to 1000 characters."""


@attrs.frozen(kw_only=True, repr=False)
class NestedMenuItem(AnyMenuItem):
    """A menu inside the menu, which Meta has ended; the apps show its items beside the others.

    See https://developers.facebook.com/docs/messenger-platform/send-messages/persistent-menu
    """

    _of = schema_of("ottbuild.providers.messenger", "NestedMenuItem")
    _tag = "type"
    _tags = ("nested",)

    type: Literal["nested"] = attrs.field(default="nested", metadata={"const": True})
    title: str
    """Caption. 1 to 30 characters."""
    call_to_actions: tuple[MenuItem, ...]
    """The items. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class Commands(Model):
    """Commands that people can pick, for a language.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api/commands
    """

    _of = schema_of("ottbuild.providers.messenger", "Commands")

    locale: str
    """Language and country, or default for all others. Not empty."""
    commands: tuple[Command, ...]
    """The commands, 1 to 100."""


@attrs.frozen(kw_only=True, repr=False)
class Command(Model):
    """A command that people can pick.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api/commands
    """

    _of = schema_of("ottbuild.providers.messenger", "Command")

    name: str
    """Name without a slash. 1 to 32 characters."""
    description: str
    """What the command does. 1 to 64 characters."""


@attrs.frozen(kw_only=True, repr=False)
class ProfileDeletion(Model, operations.ProfileDeletionSender["Success | ErrorResponse"]):
    """Which properties of the profile are deleted.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
    """

    _of = schema_of("ottbuild.providers.messenger", "ProfileDeletion")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    fields: tuple[
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
        ],
        ...,
    ]
    """Names of the properties. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class ProfileQuery(Model, operations.ProfileQuerySender["ProfileResult | ErrorResponse"]):
    """Which properties of the profile are looked at.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
    """

    _of = schema_of("ottbuild.providers.messenger", "ProfileQuery")

    fields: str
    """Names of the properties, with commas between them. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class CustomUserSettings(Model, operations.CustomUserSettingsSender["Success | ErrorResponse"]):
    """The persistent menu of one person, in place of that of the Page.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
    """

    _of = schema_of("ottbuild.providers.messenger", "CustomUserSettings")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    psid: str | None = None
    """Page-scoped id of the person."""
    persistent_menu: tuple[PersistentMenu, ...]
    """The menus, one for each language; one of them is for the locale default."""


@attrs.frozen(kw_only=True, repr=False)
class CustomUserSettingsQuery(
    Model, operations.CustomUserSettingsQuerySender["CustomUserSettingsResult | ErrorResponse"]
):
    """Whose persistent menu is looked at.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
    """

    _of = schema_of("ottbuild.providers.messenger", "CustomUserSettingsQuery")

    psid: str
    """Page-scoped id of the person. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class CustomUserSettingsDeletion(Model, operations.CustomUserSettingsDeletionSender["Success | ErrorResponse"]):
    """Whose persistent menu is deleted.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
    """

    _of = schema_of("ottbuild.providers.messenger", "CustomUserSettingsDeletion")

    psid: str
    """Page-scoped id of the person. Not empty."""
    params: Literal['["persistent_menu"]'] = attrs.field(default='["persistent_menu"]', metadata={"const": True})
    """What is deleted, as JSON."""


@attrs.frozen(kw_only=True, repr=False)
class AttachmentUpload(Model, operations.AttachmentUploadSender["AttachmentUploadResult | ErrorResponse"]):
    """A file that is uploaded from a URL, for messages to come.

    See https://developers.facebook.com/docs/messenger-platform/reference/attachment-upload-api
    """

    _of = schema_of("ottbuild.providers.messenger", "AttachmentUpload")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    platform: Literal["messenger"] | None = None
    """Where the file is for."""
    message: UploadedMessage
    """What is uploaded."""


@attrs.frozen(kw_only=True, repr=False)
class UploadedMessage(Model):
    """What is uploaded.

    See https://developers.facebook.com/docs/messenger-platform/reference/attachment-upload-api
    """

    _of = schema_of("ottbuild.providers.messenger", "UploadedMessage")

    attachment: UploadedAttachment
    """An image of up to 8 MB, or an audio clip, a video or another file of up to 25 MB."""


@attrs.frozen(kw_only=True, repr=False)
class UploadedAttachment(Model):
    """An image of up to 8 MB, or an audio clip, a video or another file of up to 25 MB.

    See https://developers.facebook.com/docs/messenger-platform/reference/attachment-upload-api
    """

    _of = schema_of("ottbuild.providers.messenger", "UploadedAttachment")

    type: Literal["image", "audio", "video", "file"]
    """What kind of file it is."""
    payload: MediaPayload
    """Where the file comes from; a URL or an earlier upload."""


@attrs.frozen(kw_only=True, repr=False)
class AttachmentUploadResult(Model):
    """The id of the file that was uploaded.

    See https://developers.facebook.com/docs/messenger-platform/reference/attachment-upload-api
    """

    _of = schema_of("ottbuild.providers.messenger", "AttachmentUploadResult")

    attachment_id: str
    """Id for messages to come; it expires after 90 days."""


@attrs.frozen(kw_only=True, repr=False)
class PassThreadControl(Model, operations.PassThreadControlSender["Success | ErrorResponse"]):
    """Passes a conversation on to another app.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    _of = schema_of("ottbuild.providers.messenger", "PassThreadControl")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    recipient: Recipient
    """Who receives the message, by exactly one kind of id."""
    target_app_id: str
    """Id of the app; 263902037430900 is the Page inbox. Not empty."""
    metadata: str | None = None
    """What the other app is told about the conversation."""


@attrs.frozen(kw_only=True, repr=False)
class TakeThreadControl(Model, operations.TakeThreadControlSender["Success | ErrorResponse"]):
    """Takes a conversation from another app, where conversation routing is on.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    _of = schema_of("ottbuild.providers.messenger", "TakeThreadControl")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    recipient: Recipient
    """Who receives the message, by exactly one kind of id."""
    metadata: str | None = None
    """What the other app is told about the conversation."""


@attrs.frozen(kw_only=True, repr=False)
class RequestThreadControl(Model, operations.RequestThreadControlSender["Success | ErrorResponse"]):
    """Asks the app that has a conversation for it, where conversation routing is off.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    _of = schema_of("ottbuild.providers.messenger", "RequestThreadControl")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    recipient: Recipient
    """Who receives the message, by exactly one kind of id."""
    metadata: str | None = None
    """What the other app is told about the conversation."""


@attrs.frozen(kw_only=True, repr=False)
class ReleaseThreadControl(Model, operations.ReleaseThreadControlSender["Success | ErrorResponse"]):
    """Gives a conversation back, so that no app has it.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    _of = schema_of("ottbuild.providers.messenger", "ReleaseThreadControl")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    recipient: Recipient
    """Who receives the message, by exactly one kind of id."""
    metadata: str | None = None
    """What the other app is told about the conversation."""


@attrs.frozen(kw_only=True, repr=False)
class ExtendThreadControl(Model, operations.ExtendThreadControlSender["Success | ErrorResponse"]):
    """Keeps a conversation for longer than 24 hours.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    _of = schema_of("ottbuild.providers.messenger", "ExtendThreadControl")

    access_token: Secret[str] | None = attrs.field(default=None, converter=as_secret)
    """Access token of the Page; it belongs in a header of the request."""
    recipient: Recipient
    """Who receives the message, by exactly one kind of id."""
    duration: int
    """How long in seconds, up to 7 days. 1 to 604800."""


@attrs.frozen(kw_only=True, repr=False)
class ThreadOwnerQuery(Model, operations.ThreadOwnerQuerySender["ThreadOwnerResult | ErrorResponse"]):
    """Whose conversation is looked at.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    _of = schema_of("ottbuild.providers.messenger", "ThreadOwnerQuery")

    recipient: str
    """Id of the person. Not empty."""


@attrs.frozen(kw_only=True, repr=False)
class SendResult(Model):
    """What was sent, and to whom.

    See https://developers.facebook.com/docs/messenger-platform/reference/send-api
    """

    _of = schema_of("ottbuild.providers.messenger", "SendResult")

    recipient_id: str | None = None
    """Page-scoped id of the person; absent if sent by user_ref or phone_number."""
    message_id: str | None = None
    """Id of the message; absent for a sender action and for a reaction."""
    attachment_id: str | None = None
    """Id of a file that was kept for later sends."""


@attrs.frozen(kw_only=True, repr=False)
class Success(Model):
    """The request was carried out.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
    """

    _of = schema_of("ottbuild.providers.messenger", "Success")

    result: str | None = None
    """success after changes of the profile."""
    success: bool | str | None = None
    """Whether it was; a text on one page."""


@attrs.frozen(kw_only=True, repr=False)
class ProfileResult(Model):
    """The properties of the profile.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
    """

    _of = schema_of("ottbuild.providers.messenger", "ProfileResult")

    data: tuple[ProfileData, ...]
    """One object with the properties; ice breakers can be objects of their own."""


@attrs.frozen(kw_only=True, repr=False)
class ProfileData(Model):
    """Properties of the profile.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/reference/messenger-profile-api
    """

    _of = schema_of("ottbuild.providers.messenger", "ProfileData")

    subject_to_new_eu_privacy_rules: bool | None = None
    """Whether the changes of the platform for Europe apply to the Page."""
    call_to_actions: tuple[IceBreaker, ...] | None = None
    """Questions of one language."""
    locale: str | None = None
    """The language of the questions."""
    get_started: GetStarted | None = None
    """The button of the welcome screen."""
    greeting: tuple[Greeting, ...] | None = None
    """The greetings."""
    ice_breakers: tuple[IceBreakers, ...] | None = None
    """Questions for a start."""
    persistent_menu: tuple[PersistentMenu, ...] | None = None
    """The menus."""
    whitelisted_domains: tuple[str, ...] | None = None
    """The domains."""
    account_linking_url: str | None = None
    """Page that opens when a person links an account."""
    commands: tuple[Commands, ...] | None = None
    """The commands."""


@attrs.frozen(kw_only=True, repr=False)
class CustomUserSettingsResult(Model):
    """The persistent menus that hold for one person.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/send-messages/persistent-menu
    """

    _of = schema_of("ottbuild.providers.messenger", "CustomUserSettingsResult")

    data: tuple[UndocumentedSetting, ...]
    """The menus of the person and of the Page; their form is not documented."""


@attrs.frozen(kw_only=True, repr=False)
class ThreadOwnerResult(Model):
    """Which app has the conversation; empty if none has.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    _of = schema_of("ottbuild.providers.messenger", "ThreadOwnerResult")

    data: tuple[ThreadOwnerData, ...]
    """The app, if there is one."""


@attrs.frozen(kw_only=True, repr=False)
class ThreadOwnerData(Model):
    """The app that has the conversation.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    _of = schema_of("ottbuild.providers.messenger", "ThreadOwnerData")

    thread_owner: ThreadOwner
    """The app that has the conversation, and how long."""


@attrs.frozen(kw_only=True, repr=False)
class ThreadOwner(Model):
    """The app that has the conversation, and how long.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/conversation-routing
    """

    _of = schema_of("ottbuild.providers.messenger", "ThreadOwner")

    app_id: str | None = None
    """Id of the app."""
    expiration: int | None = None
    """Unix time of its end."""


@attrs.frozen(kw_only=True, repr=False)
class ErrorResponse(Model):
    """The request was refused.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/error-codes
    """

    _of = schema_of("ottbuild.providers.messenger", "ErrorResponse")

    error: ErrorDetail
    """Why the request was refused."""


@attrs.frozen(kw_only=True, repr=False)
class ErrorDetail(Model):
    """Why the request was refused.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/error-codes
    """

    _of = schema_of("ottbuild.providers.messenger", "ErrorDetail")

    message: str | None = None
    """The reason in words."""
    type: str | None = None
    """Family of the error."""
    code: int | None = None
    """Code of the error, as on the error codes page; the main ones are 2 temporary, 4 and 613 rate
    limit, 10 outside the window or can't receive, 100 bad parameter or dead message tag, 190
    invalid access token, 200 missing permission, 368 blocked as abusive, 551 person not available.
    """
    error_subcode: int | None = None
    """Narrows the code down; for instance 2018278 outside the allowed window, 1893063 Page restricted
    from sending, 1893061 message tag switched off, 2018001 no such person, 2018034 empty message,
    2018008 URL not fetched, 2018047 type mismatch, 2018109 file too large, 2018294 video timeout.
    """
    is_transient: bool | None = None
    """Whether the error is temporary, so that the same request may succeed later."""
    error_user_title: str | None = None
    """Title for the person who made the request, in the language of the request."""
    error_user_msg: str | None = None
    """Text for the person who made the request, in the language of the request."""
    fbtrace_id: str | None = None
    """Id for support requests to Meta."""

    @property
    def is_transient_meaning(self) -> Meaning | None:
        """What `is_transient` means; None where it is absent, or its value not documented."""
        return meaning_of(self._of, "is_transient", self.is_transient)


@attrs.frozen(kw_only=True, repr=False)
class Webhook(Model):
    """What Messenger sends to the webhook.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/webhooks/webhook-events
    """

    _of = schema_of("ottbuild.providers.messenger", "Webhook")

    object: Literal["page"] = attrs.field(default="page", metadata={"const": True})
    entry: tuple[WebhookEntry, ...] | None = None
    """What happened at each Page."""


@attrs.frozen(kw_only=True, repr=False)
class WebhookEntry(Model):
    """What happened at one Page.

    See
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/webhooks/webhook-events
    """

    _of = schema_of("ottbuild.providers.messenger", "WebhookEntry")

    id: str | None = None
    """Id of the Page."""
    time: int | None = None
    """When it was sent, in milliseconds since 1970."""
    messaging: tuple[MessagingEvent, ...] | None = None
    """What happened in chats."""
    standby: tuple[MessagingEvent, ...] | None = None
    """What happened in chats that another app owns."""
    changes: tuple[WebhookChange, ...] | None = None
    """What else changed."""


@attrs.frozen(kw_only=True, repr=False)
class WebhookChange(Model):
    """A change outside of chats, such as in the feed.

    See https://developers.facebook.com/docs/graph-api/webhooks/reference/page
    """

    _of = schema_of("ottbuild.providers.messenger", "WebhookChange")

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
    https://developers.facebook.com/documentation/business-messaging/messenger-platform/webhooks/webhook-events
    """

    _of = schema_of("ottbuild.providers.messenger", "Party")

    id: str | None = None
    """Id of the person, or of the Page if it sent the message."""
    user_ref: str | None = None
    """What stands for a person whose id is not known."""


@attrs.frozen(kw_only=True, repr=False)
class MessageEvent(Model):
    """A message, or the echo of one that you sent.

    See https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
    """

    _of = schema_of("ottbuild.providers.messenger", "MessageEvent")

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

    See https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
    """

    _of = schema_of("ottbuild.providers.messenger", "ReceivedMessage")

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
    metadata: str | None = None
    """Text of your own from the request."""
    is_deleted: bool | None = None
    """Whether it was taken back."""


@attrs.frozen(kw_only=True, repr=False)
class QuickReplyTap(Model):
    """The quick reply that was tapped.

    See https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
    """

    _of = schema_of("ottbuild.providers.messenger", "QuickReplyTap")

    payload: str | None = None
    """The text that you gave it."""


@attrs.frozen(kw_only=True, repr=False)
class RepliedTo(Model):
    """What a message answers.

    See https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
    """

    _of = schema_of("ottbuild.providers.messenger", "RepliedTo")

    mid: str | None = None
    """Id of the message that it answers."""
    is_self_reply: bool | None = None
    """Whether the person answers their own message."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedAttachment(Model):
    """What is attached to a message.

    See https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
    """

    _of = schema_of("ottbuild.providers.messenger", "ReceivedAttachment")

    type: str | None = None
    """Kind of it: image, audio, video, file, sticker, location, template, fallback and others."""
    title: str | None = None
    """Its title."""
    url: str | None = None
    """Its address."""
    payload: ReceivedPayload | None = None
    """The content of an attachment; a template has the fields that it was sent with."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedPayload(Model):
    """The content of an attachment; a template has the fields that it was sent with.

    See https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
    """

    _of = schema_of("ottbuild.providers.messenger", "ReceivedPayload")

    url: str | None = None
    """Where it is; for a while."""
    title: str | None = None
    """Its title."""
    sticker_id: int | str | None = None
    """Id of the sticker."""
    coordinates: ReceivedCoordinates | None = None
    """Where a place is."""
    reel_video_id: int | str | None = None
    """Id of the reel."""
    template_type: str | None = None
    """Kind of the template."""


@attrs.frozen(kw_only=True, repr=False)
class ReceivedCoordinates(Model):
    """Where a place is.

    See https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messages
    """

    _of = schema_of("ottbuild.providers.messenger", "ReceivedCoordinates")

    lat: float | None = None
    """Its latitude."""
    long: float | None = None
    """Its longitude."""


@attrs.frozen(kw_only=True, repr=False)
class PostbackEvent(Model):
    """A button, an ice breaker or an item of the menu was tapped.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_postbacks
    """

    _of = schema_of("ottbuild.providers.messenger", "PostbackEvent")

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
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_postbacks
    """

    _of = schema_of("ottbuild.providers.messenger", "Postback")

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
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_referrals
    """

    _of = schema_of("ottbuild.providers.messenger", "ReferralEvent")

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
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_referrals
    """

    _of = schema_of("ottbuild.providers.messenger", "Referral")

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
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_referrals
    """

    _of = schema_of("ottbuild.providers.messenger", "AdContext")

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
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_referrals
    """

    _of = schema_of("ottbuild.providers.messenger", "ReferredProduct")

    id: str | None = None
    """Id of the product."""


@attrs.frozen(kw_only=True, repr=False)
class ReactionEvent(Model):
    """A person reacted to a message, or took the reaction back.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-reactions
    """

    _of = schema_of("ottbuild.providers.messenger", "ReactionEvent")

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
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-reactions
    """

    _of = schema_of("ottbuild.providers.messenger", "Reaction")

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
    """A person read messages.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-reads
    """

    _of = schema_of("ottbuild.providers.messenger", "ReadEvent")

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
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-reads
    """

    _of = schema_of("ottbuild.providers.messenger", "Read")

    watermark: int | None = None
    """All messages until then, in milliseconds since 1970."""


@attrs.frozen(kw_only=True, repr=False)
class DeliveryEvent(Model):
    """Messages were delivered.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-deliveries
    """

    _of = schema_of("ottbuild.providers.messenger", "DeliveryEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    delivery: Delivery
    """What was delivered."""


@attrs.frozen(kw_only=True, repr=False)
class Delivery(Model):
    """What was delivered.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-deliveries
    """

    _of = schema_of("ottbuild.providers.messenger", "Delivery")

    mids: tuple[str, ...] | None = None
    """Ids of messages; may be absent."""
    watermark: int | None = None
    """All messages until then, in milliseconds since 1970."""


@attrs.frozen(kw_only=True, repr=False)
class OptinEvent(Model):
    """A person opted in to something, or changed that.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_optins
    """

    _of = schema_of("ottbuild.providers.messenger", "OptinEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    optin: Optin
    """What a person opted in to."""


@attrs.frozen(kw_only=True, repr=False)
class Optin(Model):
    """What a person opted in to.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_optins
    """

    _of = schema_of("ottbuild.providers.messenger", "Optin")

    type: str | None = None
    """What it is."""
    ref: str | None = None
    """The text of the plugin."""
    user_ref: str | None = None
    """What stands for a person whose id is not known."""
    payload: str | None = None
    """The text that you gave it."""
    title: str | None = None
    """The title of the template."""
    notification_messages_token: str | None = None
    """The token to send with."""
    notification_messages_frequency: str | None = None
    """How often you may send."""
    notification_messages_timezone: str | None = None
    """Time zone of the person."""
    notification_messages_status: Literal["STOP NOTIFICATIONS", "RESUME NOTIFICATIONS"] | None = None
    """Whether the person stopped the messages or wants them again."""
    token_expiry_timestamp: int | str | None = None
    """When the token expires."""
    user_token_status: Literal["REFRESHED", "NOT_REFRESHED"] | None = None
    """Whether the token was renewed."""


@attrs.frozen(kw_only=True, repr=False)
class MessageEditEvent(Model):
    """A person changed a message.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-edits
    """

    _of = schema_of("ottbuild.providers.messenger", "MessageEditEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    message_edit: MessageEdit
    """The new text."""


@attrs.frozen(kw_only=True, repr=False)
class MessageEdit(Model):
    """The new text.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/message-edits
    """

    _of = schema_of("ottbuild.providers.messenger", "MessageEdit")

    mid: str | None = None
    """Id of the message."""
    text: str | None = None
    """The new text."""
    num_edit: int | None = None
    """How often it was changed."""


@attrs.frozen(kw_only=True, repr=False)
class AccountLinkingEvent(Model):
    """A person linked an account of yours, or unlinked it.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_account_linking
    """

    _of = schema_of("ottbuild.providers.messenger", "AccountLinkingEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    account_linking: AccountLinking
    """Whether it is linked."""


@attrs.frozen(kw_only=True, repr=False)
class AccountLinking(Model):
    """Whether it is linked.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_account_linking
    """

    _of = schema_of("ottbuild.providers.messenger", "AccountLinking")

    status: Literal["linked", "unlinked"] | None = None
    """Whether it is linked."""
    authorization_code: str | None = None
    """The code that you gave it; if linked."""


@attrs.frozen(kw_only=True, repr=False)
class FeedbackEvent(Model):
    """A person answered a feedback template.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
    """

    _of = schema_of("ottbuild.providers.messenger", "FeedbackEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    messaging_feedback: Feedback
    """The answers."""


@attrs.frozen(kw_only=True, repr=False)
class Feedback(Model):
    """The answers.

    See
    https://developers.facebook.com/docs/messenger-platform/send-messages/templates/customer-feedback-template
    """

    _of = schema_of("ottbuild.providers.messenger", "Feedback")

    feedback_screens: tuple[Mapping[str, Any], ...] | None = None
    """The answers of each screen."""


@attrs.frozen(kw_only=True, repr=False)
class AppRolesEvent(Model):
    """The roles of apps at the Page changed.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_handovers
    """

    _of = schema_of("ottbuild.providers.messenger", "AppRolesEvent")

    sender: Party | None = None
    """Who an event comes from, or who it is for."""
    recipient: Party | None = None
    """Who an event comes from, or who it is for."""
    timestamp: int | None = None
    """When it happened, in milliseconds since 1970."""
    app_roles: Mapping[str, tuple[str, ...]]
    """Id of an app to its roles."""

    def __attrs_post_init__(self) -> None:
        freeze(self, ("app_roles",), ())


@attrs.frozen(kw_only=True, repr=False)
class PassThreadControlEvent(Model):
    """An app passed the chat to another one.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_handovers
    """

    _of = schema_of("ottbuild.providers.messenger", "PassThreadControlEvent")

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

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_handovers
    """

    _of = schema_of("ottbuild.providers.messenger", "TakeThreadControlEvent")

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

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_handovers
    """

    _of = schema_of("ottbuild.providers.messenger", "ThreadControlChange")

    previous_owner_app_id: str | int | Unset | None = UNSET
    """Id of the app that had it; null if none."""
    new_owner_app_id: str | int | Unset | None = UNSET
    """Id of the app that has it."""
    metadata: str | None = None
    """Text of the app."""


@attrs.frozen(kw_only=True, repr=False)
class RequestThreadControlEvent(Model):
    """An app wants the chat.

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_handovers
    """

    _of = schema_of("ottbuild.providers.messenger", "RequestThreadControlEvent")

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

    See
    https://developers.facebook.com/docs/messenger-platform/reference/webhook-events/messaging_handovers
    """

    _of = schema_of("ottbuild.providers.messenger", "ThreadControlWish")

    requested_owner_app_id: str | int | Unset | None = UNSET
    """Id of the app that wants it."""
    metadata: str | None = None
    """Text of the app."""


NotificationType: TypeAlias = Literal["REGULAR", "SILENT_PUSH", "NO_PUSH"]
"""How the person is notified; with sound or vibration, on screen only, or not at all."""
MessageTag: TypeAlias = (
    Literal[
        "HUMAN_AGENT",
        "CUSTOMER_FEEDBACK",
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
    ]
    | str
)
"""The purpose of a message that is sent outside the 24-hour window."""
ImageGridAction: TypeAlias = Mapping[str, Any]
"""What a tap on the image does; opens a URL or sends a postback."""
BoardingPassHeaderText: TypeAlias = str
"""Text in the header."""
UndocumentedSetting: TypeAlias = Mapping[str, Any]
"""A setting that Meta has ended, or whose form it does not document; its fields are not checked."""
UtilityComponent: TypeAlias = UtilityHeader | UtilityBody | UtilityButtons | Unknown
"""The values for one part of a utility template."""
ButtonParameter: TypeAlias = PostbackParameter | UrlParameter | Unknown
"""The value for a button of a utility template."""
QuickReply: TypeAlias = TextQuickReply | UserPhoneNumberQuickReply | UserEmailQuickReply | LocationQuickReply | Unknown
"""A button above the composer that disappears once the person answers."""
Attachment: TypeAlias = MediaAttachment | TemplateAttachment | Unknown
"""A media file or a template."""
Template: TypeAlias = (
    GenericTemplate
    | ButtonTemplate
    | MediaTemplate
    | ReceiptTemplate
    | ProductTemplate
    | CouponTemplate
    | CustomerFeedbackTemplate
    | NotificationMessagesTemplate
    | OneTimeNotifReqTemplate
    | ImageGridTemplate
    | ListTemplate
    | OpenGraphTemplate
    | AirlineItineraryTemplate
    | AirlineCheckinTemplate
    | AirlineBoardingPassTemplate
    | AirlineUpdateTemplate
    | Unknown
)
"""The content of a template message."""
ImageGridButton: TypeAlias = WebUrlButton | PostbackButton | Unknown
"""A button below an image grid."""
Button: TypeAlias = (
    WebUrlButton
    | PostbackButton
    | PhoneNumberButton
    | AccountLinkButton
    | AccountUnlinkButton
    | GamePlayButton
    | AudioCallButton
    | ElementShareButton
    | PaymentButton
    | Unknown
)
"""A button of a template."""
BoardingPassHeader: TypeAlias = BoardingPassField | BoardingPassHeaderText | Unknown
"""What stands in the header of a boarding pass; one page has a text, libraries a field."""
MarketingTemplate: TypeAlias = (
    MarketingGenericTemplate
    | MarketingButtonTemplate
    | MarketingMediaTemplate
    | MarketingProductTemplate
    | MarketingReceiptTemplate
    | MarketingCouponTemplate
    | Unknown
)
"""The content of a marketing message made from a template."""
MarketingButton: TypeAlias = WebUrlButton | PostbackButton | AppButton | Unknown
"""A button of a card in a marketing message."""
MarketingTemplateButton: TypeAlias = WebUrlButton | PostbackButton | Unknown
"""A button of a button template in a marketing message."""
MenuItem: TypeAlias = WebUrlMenuItem | PostbackMenuItem | NestedMenuItem | Unknown
"""An item of the persistent menu; it opens a page or sends a postback."""
MessagingEvent: TypeAlias = (
    MessageEvent
    | PostbackEvent
    | ReferralEvent
    | ReactionEvent
    | ReadEvent
    | DeliveryEvent
    | OptinEvent
    | MessageEditEvent
    | AccountLinkingEvent
    | FeedbackEvent
    | AppRolesEvent
    | PassThreadControlEvent
    | TakeThreadControlEvent
    | RequestThreadControlEvent
    | Unknown
)
"""Something that happened in a chat."""

readable(globals())
