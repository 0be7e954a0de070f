"""Names for annotations: what the calls of Viber REST Bot API return."""

# Generated from spec/viber.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TypeAlias

from ottbuild.payloads.builder import Builder, Part
from ottbuild.providers.viber import models
from ottbuild.providers.viber.builders import (
    ContactBroadcastBuilder,
    ContactMessageBuilder,
    ContactWelcomeBuilder,
    FileBroadcastBuilder,
    FileMessageBuilder,
    FileWelcomeBuilder,
    KeyboardBroadcastBuilder,
    KeyboardMessageBuilder,
    KeyboardWelcomeBuilder,
    LocationBroadcastBuilder,
    LocationMessageBuilder,
    LocationWelcomeBuilder,
    PaymentBroadcastBuilder,
    PaymentMessageBuilder,
    PaymentWelcomeBuilder,
    PictureBroadcastBuilder,
    PictureMessageBuilder,
    PictureWelcomeBuilder,
    RichMediaBroadcastBuilder,
    RichMediaMessageBuilder,
    RichMediaWelcomeBuilder,
    StickerBroadcastBuilder,
    StickerMessageBuilder,
    StickerWelcomeBuilder,
    TextBroadcastBuilder,
    TextMessageBuilder,
    TextWelcomeBuilder,
    UrlBroadcastBuilder,
    UrlMessageBuilder,
    UrlWelcomeBuilder,
    VideoBroadcastBuilder,
    VideoMessageBuilder,
    VideoWelcomeBuilder,
)

SendRequest: TypeAlias = Builder[models.AnySendRequest]
"""A message to one subscriber; one without a type is a keyboard alone."""
TextMessage: TypeAlias = TextMessageBuilder
"""A text."""
PictureMessage: TypeAlias = PictureMessageBuilder
"""A picture with a text."""
VideoMessage: TypeAlias = VideoMessageBuilder
"""A video."""
FileMessage: TypeAlias = FileMessageBuilder
"""A file of any other type."""
ContactMessage: TypeAlias = ContactMessageBuilder
"""A person's name and phone number."""
LocationMessage: TypeAlias = LocationMessageBuilder
"""A place on the map."""
UrlMessage: TypeAlias = UrlMessageBuilder
"""A link, or an animated GIF."""
StickerMessage: TypeAlias = StickerMessageBuilder
"""A sticker of Viber."""
RichMediaMessage: TypeAlias = RichMediaMessageBuilder
"""A carousel of cards that are made of buttons; it can't be forwarded, and needs Viber 6.7."""
PaymentMessage: TypeAlias = PaymentMessageBuilder
"""A button that pays, for 15 minutes; in Ukraine only."""
KeyboardMessage: TypeAlias = KeyboardMessageBuilder
"""A keyboard without a message."""
BroadcastRequest: TypeAlias = Builder[models.AnyBroadcastRequest]
"""A message to many subscribers, who all get the same."""
TextBroadcast: TypeAlias = TextBroadcastBuilder
"""A text for many subscribers."""
PictureBroadcast: TypeAlias = PictureBroadcastBuilder
"""A picture with a text for many subscribers."""
VideoBroadcast: TypeAlias = VideoBroadcastBuilder
"""A video for many subscribers."""
FileBroadcast: TypeAlias = FileBroadcastBuilder
"""A file of any other type for many subscribers."""
ContactBroadcast: TypeAlias = ContactBroadcastBuilder
"""A person's name and phone number for many subscribers."""
LocationBroadcast: TypeAlias = LocationBroadcastBuilder
"""A place on the map for many subscribers."""
UrlBroadcast: TypeAlias = UrlBroadcastBuilder
"""A link, or an animated GIF, for many subscribers."""
StickerBroadcast: TypeAlias = StickerBroadcastBuilder
"""A sticker of Viber for many subscribers."""
RichMediaBroadcast: TypeAlias = RichMediaBroadcastBuilder
"""A carousel of cards for many subscribers."""
PaymentBroadcast: TypeAlias = PaymentBroadcastBuilder
"""A button that pays, for many subscribers."""
KeyboardBroadcast: TypeAlias = KeyboardBroadcastBuilder
"""A keyboard without a message, for many subscribers."""
WelcomeMessage: TypeAlias = Builder[models.AnyWelcomeMessage]
"""A welcome message, as the answer to a webhook that says that a conversation was opened."""
TextWelcome: TypeAlias = TextWelcomeBuilder
"""A text as a welcome message."""
PictureWelcome: TypeAlias = PictureWelcomeBuilder
"""A picture with a text as a welcome message."""
VideoWelcome: TypeAlias = VideoWelcomeBuilder
"""A video as a welcome message."""
FileWelcome: TypeAlias = FileWelcomeBuilder
"""A file of any other type as a welcome message."""
ContactWelcome: TypeAlias = ContactWelcomeBuilder
"""A person's name and phone number as a welcome message."""
LocationWelcome: TypeAlias = LocationWelcomeBuilder
"""A place on the map as a welcome message."""
UrlWelcome: TypeAlias = UrlWelcomeBuilder
"""A link, or an animated GIF, as a welcome message."""
StickerWelcome: TypeAlias = StickerWelcomeBuilder
"""A sticker of Viber as a welcome message."""
RichMediaWelcome: TypeAlias = RichMediaWelcomeBuilder
"""A carousel of cards as a welcome message."""
PaymentWelcome: TypeAlias = PaymentWelcomeBuilder
"""A button that pays, as a welcome message."""
KeyboardWelcome: TypeAlias = KeyboardWelcomeBuilder
"""A keyboard without a message, as a welcome message."""
PaymentParameter: TypeAlias = Part[models.PaymentParameter]
"""A setting of the payment provider."""
Button: TypeAlias = Part[models.Button]
"""A button of a keyboard or of a card."""
InternalBrowser: TypeAlias = Part[models.InternalBrowser]
"""How a page opens in Viber; from version 3."""
Map: TypeAlias = Part[models.Map]
"""The place that a button shows; from version 6."""
Frame: TypeAlias = Part[models.Frame]
"""The frame of a button; from version 6."""
MediaPlayer: TypeAlias = Part[models.MediaPlayer]
"""The player of a video or audio; from version 6."""
