"""Names for annotations: what the calls of Messenger Platform Send API return."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TypeAlias

from ottbuild.payloads.builder import Part
from ottbuild.providers.messenger import models
from ottbuild.providers.messenger.builders import (
    AirlineBoardingPassTemplateBuilder,
    AirlineCheckinTemplateBuilder,
    AirlineItineraryTemplateBuilder,
    AirlineUpdateTemplateBuilder,
    AnyMarketingMessageRequestBuilder,
    AnyMessageBuilder,
    ButtonTemplateBuilder,
    CouponTemplateBuilder,
    CustomerFeedbackTemplateBuilder,
    CustomUserSettingsBuilder,
    CustomUserSettingsDeletionBuilder,
    CustomUserSettingsQueryBuilder,
    ExtendThreadControlBuilder,
    GenericTemplateBuilder,
    ImageGridTemplateBuilder,
    ListTemplateBuilder,
    MarketingButtonTemplateBuilder,
    MarketingCouponTemplateBuilder,
    MarketingGenericTemplateBuilder,
    MarketingMediaTemplateBuilder,
    MarketingProductTemplateBuilder,
    MarketingReceiptTemplateBuilder,
    MediaAttachmentBuilder,
    MediaTemplateBuilder,
    NotificationMessagesTemplateBuilder,
    OneTimeNotifReqTemplateBuilder,
    OpenGraphTemplateBuilder,
    PassThreadControlBuilder,
    ProductTemplateBuilder,
    ProfileBuilder,
    ProfileDeletionBuilder,
    ProfileQueryBuilder,
    ReceiptTemplateBuilder,
    ReleaseThreadControlBuilder,
    RequestThreadControlBuilder,
    SendRequestBuilder,
    TakeThreadControlBuilder,
    ThreadOwnerQueryBuilder,
    UploadedAttachmentBuilder,
    UtilityTemplateBuilder,
)

SendRequest: TypeAlias = SendRequestBuilder
"""A message or a sender action for one person."""
RecipientName: TypeAlias = Part[models.RecipientName]
"""The person's name; only goes with a phone number."""
Message: TypeAlias = AnyMessageBuilder
"""A text, an attachment, several images, a utility template or a sticker, with optional quick replies."""
UtilityTemplate: TypeAlias = UtilityTemplateBuilder
"""An approved template with the values for its placeholders; it may be sent outside the 24-hour
window.
"""
UtilityComponent: TypeAlias = Part[models.AnyUtilityComponent]
"""The values for one part of a utility template."""
UtilityHeader: TypeAlias = Part[models.UtilityHeader]
"""The values for the header of a utility template."""
UtilityBody: TypeAlias = Part[models.UtilityBody]
"""The values for the body of a utility template."""
UtilityButtons: TypeAlias = Part[models.UtilityButtons]
"""The values for the buttons of a utility template."""
TextParameter: TypeAlias = Part[models.TextParameter]
"""The text for a placeholder."""
ButtonParameter: TypeAlias = Part[models.AnyButtonParameter]
"""The value for a button of a utility template."""
PostbackParameter: TypeAlias = Part[models.PostbackParameter]
"""The payload of a postback button."""
UrlParameter: TypeAlias = Part[models.UrlParameter]
"""The end of the address that a URL button opens."""
QuickReply: TypeAlias = Part[models.AnyQuickReply]
"""A button above the composer that disappears once the person answers."""
TextQuickReply: TypeAlias = Part[models.TextQuickReply]
"""A quick reply with your own caption and payload."""
UserPhoneNumberQuickReply: TypeAlias = Part[models.UserPhoneNumberQuickReply]
"""A quick reply that offers the person's own phone number."""
UserEmailQuickReply: TypeAlias = Part[models.UserEmailQuickReply]
"""A quick reply that offers the person's own email address."""
LocationQuickReply: TypeAlias = Part[models.LocationQuickReply]
"""A quick reply that asks for the person's location; no longer offered by Messenger."""
MediaAttachment: TypeAlias = MediaAttachmentBuilder
"""An image of up to 8 MB, or an audio clip, a video or another file of up to 25 MB."""
ImageAttachment: TypeAlias = Part[models.ImageAttachment]
"""One of several images."""
GenericTemplate: TypeAlias = GenericTemplateBuilder
"""One card, or a carousel of up to 10 cards."""
GenericElement: TypeAlias = Part[models.GenericElement]
"""A card with a title and at least one other field."""
ButtonTemplate: TypeAlias = ButtonTemplateBuilder
"""A text with 1 to 3 buttons."""
MediaTemplate: TypeAlias = MediaTemplateBuilder
"""An image or a video that plays in the conversation, with optional buttons."""
MediaElement: TypeAlias = Part[models.MediaElement]
"""An image or a video, from an earlier upload or from Facebook."""
ReceiptTemplate: TypeAlias = ReceiptTemplateBuilder
"""An order confirmation with items, address and totals."""
ReceiptElement: TypeAlias = Part[models.ReceiptElement]
"""One item of an order."""
ReceiptAdjustment: TypeAlias = Part[models.ReceiptAdjustment]
"""A discount or another change to the total."""
ProductTemplate: TypeAlias = ProductTemplateBuilder
"""Products from the Page's catalog."""
ProductElement: TypeAlias = Part[models.ProductElement]
"""A product; its image, title and price come from the catalog."""
CouponTemplate: TypeAlias = CouponTemplateBuilder
"""A coupon with a code, a shop link, or both."""
CustomerFeedbackTemplate: TypeAlias = CustomerFeedbackTemplateBuilder
"""An invitation to rate an experience."""
FeedbackScreen: TypeAlias = Part[models.FeedbackScreen]
"""A screen of the feedback form, with one question."""
FeedbackQuestion: TypeAlias = Part[models.FeedbackQuestion]
"""A question of the feedback form, answered with a score or in free text."""
FollowUp: TypeAlias = Part[models.FollowUp]
"""A field for free text after a score; answers have up to 400 characters."""
NotificationMessagesTemplate: TypeAlias = NotificationMessagesTemplateBuilder
"""An invitation to subscribe to marketing messages."""
NotificationMessagesElement: TypeAlias = Part[models.NotificationMessagesElement]
"""A card that invites to one topic of marketing messages."""
OneTimeNotifReqTemplate: TypeAlias = OneTimeNotifReqTemplateBuilder
"""An invitation to receive a single notification."""
ImageGridTemplate: TypeAlias = ImageGridTemplateBuilder
"""A grid of 2 to 6 images."""
ImageGridElement: TypeAlias = Part[models.ImageGridElement]
"""A grid of images with an optional text and buttons."""
ImageGridImage: TypeAlias = Part[models.ImageGridImage]
"""An image of a grid."""
ImageGridButton: TypeAlias = Part[models.AnyImageGridButton]
"""A button below an image grid."""
ListTemplate: TypeAlias = ListTemplateBuilder
"""A vertical list of 2 to 4 items."""
ListElement: TypeAlias = Part[models.ListElement]
"""An item of a list."""
OpenGraphTemplate: TypeAlias = OpenGraphTemplateBuilder
"""A preview of a web page, such as a song."""
OpenGraphElement: TypeAlias = Part[models.OpenGraphElement]
"""A page, with optional buttons."""
Button: TypeAlias = Part[models.AnyButton]
"""A button of a template."""
WebUrlButton: TypeAlias = Part[models.WebUrlButton]
"""A button that opens a web page."""
DefaultAction: TypeAlias = Part[models.DefaultAction]
"""What a tap on the card does; opens a web page."""
PostbackButton: TypeAlias = Part[models.PostbackButton]
"""A button that sends its payload to your webhook."""
PhoneNumberButton: TypeAlias = Part[models.PhoneNumberButton]
"""A button that dials a phone number."""
AccountLinkButton: TypeAlias = Part[models.AccountLinkButton]
"""A button to log in, which links the person's account with you."""
AccountUnlinkButton: TypeAlias = Part[models.AccountUnlinkButton]
"""A button to log out, which ends the account link."""
GamePlayButton: TypeAlias = Part[models.GamePlayButton]
"""A button that starts an Instant Game."""
GameMetadata: TypeAlias = Part[models.GameMetadata]
"""What the game is started with."""
AudioCallButton: TypeAlias = Part[models.AudioCallButton]
"""A button that starts an audio call with your business."""
ElementShareButton: TypeAlias = Part[models.ElementShareButton]
"""A button that shares the card, or a message of your own."""
ShareContents: TypeAlias = Part[models.ShareContents]
"""The message that is shared instead of the card."""
ShareAttachment: TypeAlias = Part[models.ShareAttachment]
"""The attachment of a shared message."""
ShareTemplate: TypeAlias = Part[models.ShareTemplate]
"""A generic template with a single card."""
PaymentButton: TypeAlias = Part[models.PaymentButton]
"""A button that starts a payment; always the first button."""
PaymentSummary: TypeAlias = Part[models.PaymentSummary]
"""What is paid, to whom, and what the buyer has to tell."""
PriceListItem: TypeAlias = Part[models.PriceListItem]
"""A line of a payment."""
AirlineItineraryTemplate: TypeAlias = AirlineItineraryTemplateBuilder
"""A flight itinerary and its receipt; every send fails since December 2021."""
AirlineCheckinTemplate: TypeAlias = AirlineCheckinTemplateBuilder
"""A reminder to check in; every send fails since December 2021."""
AirlineBoardingPassTemplate: TypeAlias = AirlineBoardingPassTemplateBuilder
"""Boarding passes; every send fails since December 2021."""
AirlineUpdateTemplate: TypeAlias = AirlineUpdateTemplateBuilder
"""News of a delay, a new gate or a cancellation; every send fails since December 2021."""
Airport: TypeAlias = Part[models.Airport]
"""An airport, with terminal and gate."""
FlightSchedule: TypeAlias = Part[models.FlightSchedule]
"""The times of a flight on a boarding pass or in an update; the arrival may be left out."""
FullFlightSchedule: TypeAlias = Part[models.FullFlightSchedule]
"""The times of a flight in an itinerary or a check-in reminder; the arrival must be given."""
FlightInfo: TypeAlias = Part[models.FlightInfo]
"""A flight on a boarding pass or in an update."""
ProductInfo: TypeAlias = Part[models.ProductInfo]
"""An extra that a passenger has bought."""
BoardingPassHeader: TypeAlias = Part[models.BoardingPassField]
"""What stands in the header of a boarding pass; one page has a text, libraries a field."""
BoardingPassField: TypeAlias = Part[models.BoardingPassField]
"""A labelled value on a boarding pass."""
MarketingMessageRequest: TypeAlias = AnyMarketingMessageRequestBuilder
"""A marketing message of a campaign for one subscriber."""
MarketingGenericTemplate: TypeAlias = MarketingGenericTemplateBuilder
"""One card, or a carousel of up to 10 cards, after an optional greeting."""
MarketingGenericElement: TypeAlias = Part[models.MarketingGenericElement]
"""A card with a title, an image, several images or a video, and buttons."""
MarketingImage: TypeAlias = Part[models.MarketingImage]
"""One of several images of a card."""
MarketingButton: TypeAlias = Part[models.AnyMarketingButton]
"""A button of a card in a marketing message."""
AppButton: TypeAlias = Part[models.AppButton]
"""A button that opens a place in your app."""
MarketingButtonTemplate: TypeAlias = MarketingButtonTemplateBuilder
"""A text with 1 to 3 buttons."""
MarketingTemplateButton: TypeAlias = Part[models.AnyImageGridButton]
"""A button of a button template in a marketing message."""
MarketingMediaTemplate: TypeAlias = MarketingMediaTemplateBuilder
"""An image or a video that plays in the conversation, with optional buttons."""
MarketingProductTemplate: TypeAlias = MarketingProductTemplateBuilder
"""Products from the Page's catalog."""
MarketingReceiptTemplate: TypeAlias = MarketingReceiptTemplateBuilder
"""An order confirmation with items, address and totals."""
MarketingCouponTemplate: TypeAlias = MarketingCouponTemplateBuilder
"""A coupon with a code and a shop link."""
Profile: TypeAlias = ProfileBuilder
"""What Messenger shows of the Page beside its messages; what is not in the request stays as it is."""
Greeting: TypeAlias = Part[models.Greeting]
"""The text of the welcome screen for a language."""
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
NestedMenuItem: TypeAlias = Part[models.NestedMenuItem]
"""A menu inside the menu, which Meta has ended; the apps show its items beside the others."""
Commands: TypeAlias = Part[models.Commands]
"""Commands that people can pick, for a language."""
Command: TypeAlias = Part[models.Command]
"""A command that people can pick."""
ProfileDeletion: TypeAlias = ProfileDeletionBuilder
"""Which properties of the profile are deleted."""
ProfileQuery: TypeAlias = ProfileQueryBuilder
"""Which properties of the profile are looked at."""
CustomUserSettings: TypeAlias = CustomUserSettingsBuilder
"""The persistent menu of one person, in place of that of the Page."""
CustomUserSettingsQuery: TypeAlias = CustomUserSettingsQueryBuilder
"""Whose persistent menu is looked at."""
CustomUserSettingsDeletion: TypeAlias = CustomUserSettingsDeletionBuilder
"""Whose persistent menu is deleted."""
AttachmentUpload: TypeAlias = UploadedAttachmentBuilder
"""A file that is uploaded from a URL, for messages to come."""
UploadedAttachment: TypeAlias = UploadedAttachmentBuilder
"""An image of up to 8 MB, or an audio clip, a video or another file of up to 25 MB."""
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
