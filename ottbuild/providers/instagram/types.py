"""Names for annotations: what the calls of Instagram Messaging return."""

# Generated from spec/instagram.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TypeAlias

from ottbuild.payloads.builder import Part
from ottbuild.providers.instagram import models
from ottbuild.providers.instagram.builders import (
    AnyMessageBuilder,
    ButtonTemplateBuilder,
    ExtendThreadControlBuilder,
    GenericTemplateBuilder,
    LikeHeartBuilder,
    MediaAttachmentBuilder,
    MediaShareBuilder,
    NotificationMessagesTemplateBuilder,
    PassThreadControlBuilder,
    ProductTemplateBuilder,
    ProfileBuilder,
    ProfileDeletionBuilder,
    ProfileQueryBuilder,
    ReleaseThreadControlBuilder,
    RequestThreadControlBuilder,
    SendRequestBuilder,
    TakeThreadControlBuilder,
    ThreadOwnerQueryBuilder,
    UploadedAttachmentBuilder,
)

SendRequest: TypeAlias = SendRequestBuilder
"""A message, a reaction or a sender action for one person."""
Message: TypeAlias = AnyMessageBuilder
"""A text, an attachment or several images; a text may have quick replies."""
QuickReply: TypeAlias = Part[models.AnyQuickReply]
"""A button above the keyboard that disappears once the person answers."""
TextQuickReply: TypeAlias = Part[models.TextQuickReply]
"""A quick reply with your own caption and payload."""
UserPhoneNumberQuickReply: TypeAlias = Part[models.UserPhoneNumberQuickReply]
"""A quick reply that offers the person's own phone number."""
UserEmailQuickReply: TypeAlias = Part[models.UserEmailQuickReply]
"""A quick reply that offers the person's own email address."""
MediaAttachment: TypeAlias = MediaAttachmentBuilder
"""A PNG, JPEG or GIF image of up to 8 MB, or audio, video or a PDF file of up to 25 MB."""
ImageAttachment: TypeAlias = Part[models.ImageAttachment]
"""One of several images."""
LikeHeart: TypeAlias = LikeHeartBuilder
"""The sticker of a heart."""
MediaShare: TypeAlias = MediaShareBuilder
"""A post of the same account."""
GenericTemplate: TypeAlias = GenericTemplateBuilder
"""One card, or a carousel of up to 10 cards; Instagram on the web does not show it."""
GenericElement: TypeAlias = Part[models.GenericElement]
"""A card with a title and at least one other field."""
ButtonTemplate: TypeAlias = ButtonTemplateBuilder
"""A text with 1 to 3 buttons; Instagram on the web does not show it."""
ProductTemplate: TypeAlias = ProductTemplateBuilder
"""Products from a catalog of the same business."""
ProductElement: TypeAlias = Part[models.ProductElement]
"""A product; its image, title and price come from the catalog."""
NotificationMessagesTemplate: TypeAlias = NotificationMessagesTemplateBuilder
"""An invitation to subscribe to marketing messages; whether it is still offered is not documented."""
NotificationMessagesElement: TypeAlias = Part[models.NotificationMessagesElement]
"""What the person is invited to."""
Button: TypeAlias = Part[models.AnyButton]
"""A button of a template; it opens a page or sends a postback."""
WebUrlButton: TypeAlias = Part[models.WebUrlButton]
"""A button that opens a web page."""
PostbackButton: TypeAlias = Part[models.PostbackButton]
"""A button that sends its payload to your webhook."""
DefaultAction: TypeAlias = Part[models.DefaultAction]
"""What a tap on the card does; opens a web page."""
Profile: TypeAlias = ProfileBuilder
"""What Instagram shows of the account beside its messages; what is not in the request stays as it is."""
IceBreakers: TypeAlias = Part[models.IceBreakers]
"""Questions for a language, or one question of the old form."""
IceBreaker: TypeAlias = Part[models.IceBreaker]
"""A question that a person can start a conversation with."""
PersistentMenu: TypeAlias = Part[models.PersistentMenu]
"""The menu that is always there, for a language."""
MenuItem: TypeAlias = Part[models.AnyMenuItem]
"""An item of the persistent menu; it opens a page or sends a postback."""
WebUrlMenuItem: TypeAlias = Part[models.WebUrlMenuItem]
"""A menu item that opens a web page."""
PostbackMenuItem: TypeAlias = Part[models.PostbackMenuItem]
"""A menu item that sends its payload to your webhook."""
ProfileDeletion: TypeAlias = ProfileDeletionBuilder
"""Which properties of the profile are deleted."""
ProfileQuery: TypeAlias = ProfileQueryBuilder
"""Which properties of the profile are looked at."""
AttachmentUpload: TypeAlias = UploadedAttachmentBuilder
"""A file that is uploaded from a URL, for messages to come."""
UploadedAttachment: TypeAlias = UploadedAttachmentBuilder
"""A PNG, JPEG or GIF image of up to 8 MB, or audio, video or a PDF file of up to 25 MB."""
PassThreadControl: TypeAlias = PassThreadControlBuilder
"""Passes a conversation on to another app."""
TakeThreadControl: TypeAlias = TakeThreadControlBuilder
"""Takes a conversation from another app, where conversation routing is on."""
RequestThreadControl: TypeAlias = RequestThreadControlBuilder
"""Asks the app that has a conversation for it, where conversation routing is off."""
ReleaseThreadControl: TypeAlias = ReleaseThreadControlBuilder
"""Gives a conversation back, so that no app has it."""
ExtendThreadControl: TypeAlias = ExtendThreadControlBuilder
"""Keeps a conversation for longer than 24 hours."""
ThreadOwnerQuery: TypeAlias = ThreadOwnerQueryBuilder
"""Whose conversation is looked at."""
