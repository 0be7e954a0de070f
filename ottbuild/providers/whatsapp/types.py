"""Names for annotations: what the calls of WhatsApp Cloud API return."""

# Generated from spec/whatsapp.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TypeAlias

from ottbuild.payloads.builder import Builder, Part
from ottbuild.providers.whatsapp import models
from ottbuild.providers.whatsapp.builders import (
    AddressInteractiveBuilder,
    AudioMessageBuilder,
    ButtonInteractiveBuilder,
    CallPermissionInteractiveBuilder,
    CarouselInteractiveBuilder,
    CatalogInteractiveBuilder,
    ContactInfoInteractiveBuilder,
    ContactsMessageBuilder,
    CtaUrlInteractiveBuilder,
    DocumentMessageBuilder,
    FlowInteractiveBuilder,
    ImageMessageBuilder,
    ListInteractiveBuilder,
    LocationMessageBuilder,
    LocationRequestInteractiveBuilder,
    MarketingMessageBuilder,
    OrderDetailsInteractiveBuilder,
    OrderStatusInteractiveBuilder,
    PinnedMessageBuilder,
    ProductInteractiveBuilder,
    ProductListInteractiveBuilder,
    ReactionMessageBuilder,
    ReadReceiptBuilder,
    StickerMessageBuilder,
    TemplateDefinitionBuilder,
    TemplateMessageBuilder,
    TextMessageBuilder,
    UnpinnedMessageBuilder,
    VideoMessageBuilder,
    VoiceCallInteractiveBuilder,
)

SendRequest: TypeAlias = Builder[models.AnySendRequest]
"""A message to one person or group, or the receipt for one."""
Message: TypeAlias = Builder[models.AnyMessage]
"""A message to one person or group."""
TextMessage: TypeAlias = TextMessageBuilder
"""A text."""
ImageMessage: TypeAlias = ImageMessageBuilder
"""An image of up to 5 MB, JPEG or PNG."""
VideoMessage: TypeAlias = VideoMessageBuilder
"""A video of up to 16 MB, MP4 or 3GP with H.264 and AAC."""
AudioMessage: TypeAlias = AudioMessageBuilder
"""An audio file or a voice message of up to 16 MB; AAC, AMR, MP3, M4A, or OGG with Opus."""
DocumentMessage: TypeAlias = DocumentMessageBuilder
"""A document of up to 100 MB, such as PDF, text, or a file of Word, Excel or PowerPoint."""
StickerMessage: TypeAlias = StickerMessageBuilder
"""A sticker; WebP of up to 100 KB, or 500 KB if it is animated."""
LocationMessage: TypeAlias = LocationMessageBuilder
"""A place on the map."""
ContactsMessage: TypeAlias = ContactsMessageBuilder
"""One or more contacts."""
Contact: TypeAlias = Part[models.Contact]
"""A person or a company, as in an address book."""
ContactName: TypeAlias = Part[models.ContactName]
"""A name as a whole, and its parts."""
ContactAddress: TypeAlias = Part[models.ContactAddress]
"""A postal address."""
ContactEmail: TypeAlias = Part[models.ContactEmail]
"""An email address."""
ContactOrg: TypeAlias = Part[models.ContactOrg]
"""Where a contact works."""
ContactPhone: TypeAlias = Part[models.ContactPhone]
"""A phone number; with its WhatsApp id, the person can write to it at once."""
ContactUrl: TypeAlias = Part[models.ContactUrl]
"""A website."""
ReactionMessage: TypeAlias = ReactionMessageBuilder
"""An emoji on a message of the person, or its removal."""
InteractiveMessage: TypeAlias = Builder[models.InteractiveMessage]
"""A message with buttons, a list, or another way to answer."""
ButtonInteractive: TypeAlias = ButtonInteractiveBuilder
"""A text with 1 to 3 reply buttons."""
Header: TypeAlias = Part[models.AnyHeader]
"""What stands above the text."""
TextHeader: TypeAlias = Part[models.TextHeader]
"""A header with a text."""
ImageHeader: TypeAlias = Part[models.ImageHeader]
"""A header with an image."""
VideoHeader: TypeAlias = Part[models.VideoHeader]
"""A header with a video."""
DocumentHeader: TypeAlias = Part[models.DocumentHeader]
"""A header with a document."""
Button: TypeAlias = Part[models.AnyButton]
"""A reply button, or, with Direct Send, a button with an address."""
ReplyButton: TypeAlias = Part[models.ReplyButton]
"""A button that answers."""
CtaUrlButton: TypeAlias = Part[models.CtaUrlButton]
"""A button that opens an address; with Direct Send only."""
ListInteractive: TypeAlias = ListInteractiveBuilder
"""A text with a button that opens a list of up to 10 rows."""
Section: TypeAlias = Part[models.Section]
"""A section of a list."""
Row: TypeAlias = Part[models.Row]
"""A row of a list."""
CtaUrlInteractive: TypeAlias = CtaUrlInteractiveBuilder
"""A text with a button that opens an address."""
CtaUrlAction: TypeAlias = Part[models.CtaUrlAction]
"""A button that opens an address."""
LocationRequestInteractive: TypeAlias = LocationRequestInteractiveBuilder
"""A text with a button that asks for the person's location."""
FlowInteractive: TypeAlias = FlowInteractiveBuilder
"""A text with a button that opens a flow."""
AddressInteractive: TypeAlias = AddressInteractiveBuilder
"""A text with a button that asks for an address; only in India."""
AddressValues: TypeAlias = Part[models.AddressValues]
"""An address in India."""
SavedAddress: TypeAlias = Part[models.SavedAddress]
"""An address that the person can choose."""
ProductInteractive: TypeAlias = ProductInteractiveBuilder
"""A product of a catalog."""
ProductListInteractive: TypeAlias = ProductListInteractiveBuilder
"""A text with a list of up to 30 products of a catalog."""
ProductSection: TypeAlias = Part[models.ProductSection]
"""A section of a list of products."""
ProductItem: TypeAlias = Part[models.ProductItem]
"""A product of a catalog."""
CatalogInteractive: TypeAlias = CatalogInteractiveBuilder
"""A text with a button that opens the catalog."""
CarouselInteractive: TypeAlias = CarouselInteractiveBuilder
"""A text with 2 to 10 cards beside each other."""
Card: TypeAlias = Part[models.AnyCard]
"""A card of a carousel."""
MediaCard: TypeAlias = Part[models.MediaCard]
"""A card with an image or a video, a text, and buttons."""
CardHeader: TypeAlias = Part[models.AnyCardHeader]
"""The image or the video of a card."""
CardAction: TypeAlias = Part[models.AnyCardAction]
"""The buttons of a card."""
QuickRepliesAction: TypeAlias = Part[models.QuickRepliesAction]
"""The quick replies of a card."""
QuickReply: TypeAlias = Part[models.QuickReply]
"""A quick reply of a card."""
ProductCard: TypeAlias = Part[models.ProductCard]
"""A card that shows a product of a catalog."""
CallPermissionInteractive: TypeAlias = CallPermissionInteractiveBuilder
"""Asks for the permission to call; at most once a day and twice in 7 days."""
VoiceCallInteractive: TypeAlias = VoiceCallInteractiveBuilder
"""A text with a button that calls the business in WhatsApp."""
ContactInfoInteractive: TypeAlias = ContactInfoInteractiveBuilder
"""A text with a button that asks for the person's phone number."""
OrderDetailsInteractive: TypeAlias = OrderDetailsInteractiveBuilder
"""An order that the person reviews and pays; only in Brazil and India."""
OrderDetails: TypeAlias = Part[models.OrderDetails]
"""An order, and how it is paid."""
Amount: TypeAlias = Part[models.Amount]
"""An amount of money."""
NotedAmount: TypeAlias = Part[models.NotedAmount]
"""An amount of money, with a note."""
Discount: TypeAlias = Part[models.Discount]
"""What is taken off the price."""
Beneficiary: TypeAlias = Part[models.Beneficiary]
"""Who receives the goods, in India."""
PaymentSetting: TypeAlias = Part[models.AnyPaymentSetting]
"""A way to pay."""
PixSetting: TypeAlias = Part[models.PixSetting]
"""Payment by Pix, in Brazil."""
PaymentLinkSetting: TypeAlias = Part[models.PaymentLinkSetting]
"""Payment on a page, in Brazil; in India, for businesses that Meta has admitted."""
BoletoSetting: TypeAlias = Part[models.BoletoSetting]
"""Payment by boleto, in Brazil."""
CardSetting: TypeAlias = Part[models.CardSetting]
"""Payment by a stored card, in Brazil."""
GatewaySetting: TypeAlias = Part[models.GatewaySetting]
"""Payment through a gateway, in India."""
PaymentGateway: TypeAlias = Part[models.PaymentGateway]
"""A gateway, and what goes to it."""
Billdesk: TypeAlias = Part[models.Billdesk]
"""What goes to Billdesk."""
Razorpay: TypeAlias = Part[models.Razorpay]
"""What goes to Razorpay."""
Payu: TypeAlias = Part[models.Payu]
"""What goes to PayU."""
Zaakpay: TypeAlias = Part[models.Zaakpay]
"""What goes to Zaakpay."""
UpiSetting: TypeAlias = Part[models.UpiSetting]
"""Payment by UPI, in India."""
Order: TypeAlias = Part[models.Order]
"""What was ordered, and what it costs."""
OrderExpiration: TypeAlias = Part[models.OrderExpiration]
"""Until when the order can be paid."""
OrderItem: TypeAlias = Part[models.OrderItem]
"""An item of an order."""
ItemImage: TypeAlias = Part[models.ItemImage]
"""The image of an item."""
ImporterAddress: TypeAlias = Part[models.ImporterAddress]
"""The address of an importer."""
OrderStatusInteractive: TypeAlias = OrderStatusInteractiveBuilder
"""What has become of an order; only in Brazil and India."""
OrderStatus: TypeAlias = Part[models.OrderStatus]
"""What has become of an order."""
OrderState: TypeAlias = Part[models.OrderState]
"""The state of an order."""
PaymentState: TypeAlias = Part[models.PaymentState]
"""The state of a payment."""
TemplateMessage: TypeAlias = TemplateMessageBuilder
"""An approved template with the values for its variables; it may be sent at any time."""
TemplateComponent: TypeAlias = Part[models.AnyTemplateComponent]
"""The values for one part of a template."""
HeaderValues: TypeAlias = Part[models.HeaderValues]
"""The value for the header of a template."""
HeaderParameter: TypeAlias = Part[models.AnyHeaderParameter]
"""The value for the header of a template."""
BodyValues: TypeAlias = Part[models.BodyValues]
"""The values for the body of a template."""
BodyParameter: TypeAlias = Part[models.AnyBodyParameter]
"""The value for a variable in the body of a template."""
TextParameter: TypeAlias = Part[models.TextParameter]
"""The text for a variable."""
CurrencyParameter: TypeAlias = Part[models.CurrencyParameter]
"""An amount of money."""
DateTimeParameter: TypeAlias = Part[models.DateTimeParameter]
"""A date and a time."""
ImageParameter: TypeAlias = Part[models.ImageParameter]
"""The image in the header of a template."""
VideoParameter: TypeAlias = Part[models.VideoParameter]
"""The video in the header of a template."""
DocumentParameter: TypeAlias = Part[models.DocumentParameter]
"""The document in the header of a template, a PDF."""
LocationParameter: TypeAlias = Part[models.LocationParameter]
"""The place in the header of a template."""
QuickReplyValues: TypeAlias = Part[models.QuickReplyValues]
"""What a quick reply button of a template sends back."""
PayloadParameter: TypeAlias = Part[models.PayloadParameter]
"""The payload of a quick reply button."""
UrlValues: TypeAlias = Part[models.UrlValues]
"""The end of the address that a button of a template opens, or the code of an authentication template."""
CopyCodeValues: TypeAlias = Part[models.CopyCodeValues]
"""The code that a button of a template copies."""
CouponCodeParameter: TypeAlias = Part[models.CouponCodeParameter]
"""The code of a coupon."""
GifParameter: TypeAlias = Part[models.GifParameter]
"""The GIF in the header of a template, an MP4; only through the Marketing Messages API."""
ProductParameter: TypeAlias = Part[models.ProductParameter]
"""The product in the header of a template or of a card."""
FlowValues: TypeAlias = Part[models.FlowValues]
"""What a flow button of a template needs."""
FlowParameter: TypeAlias = Part[models.FlowParameter]
"""The token and the data of a flow."""
CatalogValues: TypeAlias = Part[models.CatalogValues]
"""The product that a catalog button of a template shows."""
CatalogParameter: TypeAlias = Part[models.CatalogParameter]
"""The product whose image is shown."""
ProductsValues: TypeAlias = Part[models.ProductsValues]
"""The products that a button of a template shows."""
ProductsParameter: TypeAlias = Part[models.ProductsParameter]
"""The products that are shown, and the one whose image is shown."""
OrderDetailsValues: TypeAlias = Part[models.OrderDetailsValues]
"""The order that a button of a template shows; only in Brazil and India."""
OrderDetailsParameter: TypeAlias = Part[models.OrderDetailsParameter]
"""An order."""
PaymentRequestValues: TypeAlias = Part[models.PaymentRequestValues]
"""The payment that a button of a template asks for; only in Brazil."""
PaymentRequestParameter: TypeAlias = Part[models.PaymentRequestParameter]
"""A payment."""
RequestedPayment: TypeAlias = Part[models.AnyRequestedPayment]
"""A way to pay."""
RequestedPix: TypeAlias = Part[models.RequestedPix]
"""A requested payment by Pix."""
RequestedCard: TypeAlias = Part[models.RequestedCard]
"""A requested payment by a stored card."""
VoiceCallValues: TypeAlias = Part[models.VoiceCallValues]
"""How long a call button of a template works, and what comes back."""
VoiceCallParameter: TypeAlias = Part[models.AnyVoiceCallParameter]
"""A value for a call button of a template."""
TtlParameter: TypeAlias = Part[models.TtlParameter]
"""How long a call button of a template works."""
LimitedTimeOfferValues: TypeAlias = Part[models.LimitedTimeOfferValues]
"""The end of a limited offer."""
LimitedTimeOfferParameter: TypeAlias = Part[models.LimitedTimeOfferParameter]
"""The end of a limited offer."""
OrderStatusValues: TypeAlias = Part[models.OrderStatusValues]
"""What has become of an order; only in Brazil and India."""
OrderStatusParameter: TypeAlias = Part[models.OrderStatusParameter]
"""What has become of an order."""
TapTargetValues: TypeAlias = Part[models.TapTargetValues]
"""The page that a tap on the message opens; for a few businesses only."""
TapTargetParameter: TypeAlias = Part[models.TapTargetParameter]
"""The page that a tap on the message opens."""
TapTarget: TypeAlias = Part[models.TapTarget]
"""A page, and its title."""
CarouselValues: TypeAlias = Part[models.CarouselValues]
"""The values for the cards of a template."""
CardValues: TypeAlias = Part[models.CardValues]
"""The values for a card of a template."""
CardComponent: TypeAlias = Part[models.AnyCardComponent]
"""The values for one part of a card of a template."""
MarketingMessage: TypeAlias = MarketingMessageBuilder
"""A marketing template that goes through the Marketing Messages API."""
PinMessage: TypeAlias = Builder[models.PinMessage]
"""Pins a message of a group, or unpins it."""
PinnedMessage: TypeAlias = PinnedMessageBuilder
"""A message that is pinned in a group, one of at most 3."""
UnpinnedMessage: TypeAlias = UnpinnedMessageBuilder
"""A message that is no longer pinned in a group."""
ReadReceipt: TypeAlias = ReadReceiptBuilder
"""Marks a message of the person, and those before it, as read; shows that you type, if you like."""
TemplateDefinition: TypeAlias = TemplateDefinitionBuilder
"""A new template, which Meta then approves or refuses."""
Definition: TypeAlias = Part[models.AnyDefinition]
"""A part of a new template."""
HeaderDefinition: TypeAlias = Part[models.HeaderDefinition]
"""The header of a new template."""
NamedExample: TypeAlias = Part[models.NamedExample]
"""Example for a variable."""
BodyDefinition: TypeAlias = Part[models.BodyDefinition]
"""The body of a new template; without a text for authentication."""
FooterDefinition: TypeAlias = Part[models.FooterDefinition]
"""The footer of a new template; for authentication, how long the code is valid."""
ButtonsDefinition: TypeAlias = Part[models.ButtonsDefinition]
"""The buttons of a new template."""
ButtonDefinition: TypeAlias = Part[models.AnyButtonDefinition]
"""A button of a new template."""
PaymentRequestDefinition: TypeAlias = Part[models.PaymentRequestDefinition]
"""A button that asks for a payment; only in Brazil."""
AppDefinition: TypeAlias = Part[models.AppDefinition]
"""A button that opens an app; through the Marketing Messages API."""
AppDeepLink: TypeAlias = Part[models.AppDeepLink]
"""A place in an app."""
QuickReplyDefinition: TypeAlias = Part[models.QuickReplyDefinition]
"""A quick reply."""
UrlDefinition: TypeAlias = Part[models.UrlDefinition]
"""A button that opens an address."""
PhoneDefinition: TypeAlias = Part[models.PhoneDefinition]
"""A button that calls a phone number."""
CopyCodeDefinition: TypeAlias = Part[models.CopyCodeDefinition]
"""A button that copies a code."""
FlowDefinition: TypeAlias = Part[models.FlowDefinition]
"""A button that opens a flow."""
OtpDefinition: TypeAlias = Part[models.OtpDefinition]
"""The button of an authentication template."""
SupportedApp: TypeAlias = Part[models.SupportedApp]
"""An app that may have a code."""
CatalogDefinition: TypeAlias = Part[models.CatalogDefinition]
"""A button that opens the catalog."""
ProductsDefinition: TypeAlias = Part[models.ProductsDefinition]
"""A button that opens several products."""
ProductDefinition: TypeAlias = Part[models.ProductDefinition]
"""A button that opens a product."""
VoiceCallDefinition: TypeAlias = Part[models.VoiceCallDefinition]
"""A button that calls the business in WhatsApp."""
OrderDetailsDefinition: TypeAlias = Part[models.OrderDetailsDefinition]
"""A button that opens an order."""
ContactInfoDefinition: TypeAlias = Part[models.ContactInfoDefinition]
"""A button that asks for the phone number."""
CarouselDefinition: TypeAlias = Part[models.CarouselDefinition]
"""The cards of a new template."""
CardDefinition: TypeAlias = Part[models.CardDefinition]
"""A card of a new template."""
CardPart: TypeAlias = Part[models.AnyCardPart]
"""A part of a card of a new template."""
OfferDefinition: TypeAlias = Part[models.OfferDefinition]
"""The limited offer of a new template."""
CallPermissionDefinition: TypeAlias = Part[models.CallPermissionDefinition]
"""A request for the permission to call, in a new template."""
