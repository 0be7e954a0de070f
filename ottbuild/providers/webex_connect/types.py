"""Names for annotations: what the calls of Webex Connect Messaging API return."""

# Generated from spec/webex_connect.yaml by `make regen`. Edit the spec, not this file.

from __future__ import annotations

from typing import TypeAlias

from ottbuild.payloads.builder import Builds, Part
from ottbuild.providers.webex_connect import models
from ottbuild.providers.webex_connect.builders import (
    AnyAppleInteractiveBuilder,
    AnyMessageBuilder,
    AnyV2MessageBuilder,
    AppleFormDataBuilder,
    AppleInteractiveDataBuilder,
    AppleListPickerBuilder,
    AppleOauth2Builder,
    ApplePaymentRequestBuilder,
    AppleQuickReplyBuilder,
    AppleRequestBuilder,
    AppleTimePickerBuilder,
    InAppRequestBuilder,
    MessengerRequestBuilder,
    PushRequestBuilder,
    SmsRequestBuilder,
    V2EmailRequestBuilder,
    V2MmsRequestBuilder,
    V2RcsRequestBuilder,
    V2SmsRequestBuilder,
    V2VoiceRequestBuilder,
    VoiceCallRequestBuilder,
    VoiceRequestBuilder,
    WhatsAppRequestBuilder,
)

Message: TypeAlias = AnyMessageBuilder[models.AnyMessage]
"""One message for one channel."""
PhoneDestination: TypeAlias = Part[models.PhoneDestination]
"""People who receive an SMS or a call, by one kind of id."""
PushDestination: TypeAlias = Part[models.PushDestination]
"""People or devices that receive a push notification, by one kind of id."""
InAppDestination: TypeAlias = Part[models.InAppDestination]
"""People who receive an in-app message, by one kind of id."""
PsidDestination: TypeAlias = Part[models.PsidDestination]
"""People who receive a message in Messenger, by one kind of id."""
WhatsAppDestination: TypeAlias = Part[models.WhatsAppDestination]
"""People who receive a WhatsApp message, by one kind of id; waid and bsuid also go together."""
AppleDestination: TypeAlias = Part[models.AppleDestination]
"""People who receive an Apple message, by one kind of id; an invitation goes to phone numbers."""
SmsRequest: TypeAlias = SmsRequestBuilder
"""An SMS."""
VoiceRequest: TypeAlias = VoiceRequestBuilder
"""A call that plays a voice flow or a recording."""
PushRequest: TypeAlias = PushRequestBuilder
"""A push notification for apps and browsers."""
NotificationAction: TypeAlias = Part[models.AnyNotificationAction]
"""What a tap on a notification does."""
NotificationDefault: TypeAlias = Part[models.NotificationDefault]
"""No action; a tap does what it does by default."""
NotificationTarget: TypeAlias = Part[models.NotificationTarget]
"""A tap opens something. Tables write OPEN_WEBVIEW, newer samples OPENWEBVIEW."""
NotificationOpenApp: TypeAlias = Part[models.NotificationOpenApp]
"""A tap opens the app."""
InteractiveAction: TypeAlias = Part[models.AnyInteractiveAction]
"""What a button of a notification does."""
InteractiveTarget: TypeAlias = Part[models.InteractiveTarget]
"""A button that opens or shares something. The older page writes OPENURL, the newer one OPEN_URL; both
write OPENWEBVIEW.
"""
InteractivePlain: TypeAlias = Part[models.InteractivePlain]
"""A button that needs no more than a tap."""
InteractiveReply: TypeAlias = Part[models.InteractiveReply]
"""A button that answers; in-app messages only. Each action is spelt in two ways in the documentation."""
InAppRequest: TypeAlias = InAppRequestBuilder
"""A message inside an app or in live chat."""
InAppAttachment: TypeAlias = Part[models.AnyInAppAttachment]
"""A file, a place or a set of cards."""
InAppImage: TypeAlias = Part[models.InAppImage]
"""An image by URL."""
InAppVideo: TypeAlias = Part[models.InAppVideo]
"""A video by URL."""
InAppAudio: TypeAlias = Part[models.InAppAudio]
"""An audio clip by URL."""
InAppFile: TypeAlias = Part[models.InAppFile]
"""Another file by URL."""
InAppLocation: TypeAlias = Part[models.InAppLocation]
"""A place on the map."""
InAppTemplate: TypeAlias = Part[models.InAppTemplate]
"""One card, or several side by side."""
InAppElement: TypeAlias = Part[models.InAppElement]
"""A card."""
InAppButton: TypeAlias = Part[models.AnyInAppButton]
"""A button of a card."""
InAppWebUrlButton: TypeAlias = Part[models.InAppWebUrlButton]
"""A button that opens a page."""
InAppPostbackButton: TypeAlias = Part[models.InAppPostbackButton]
"""A button that reports back to your webhook."""
InAppQuickReply: TypeAlias = Part[models.InAppQuickReply]
"""One answer."""
InAppIosExtras: TypeAlias = Part[models.InAppIosExtras]
"""Look and delivery on iOS."""
InAppAndroidExtras: TypeAlias = Part[models.InAppAndroidExtras]
"""Look and delivery on Android."""
InAppWebExtras: TypeAlias = Part[models.InAppWebExtras]
"""Delivery in browsers."""
InAppInteractive: TypeAlias = Part[models.InAppInteractive]
"""One or two buttons on the notification."""
InAppInteractiveAction: TypeAlias = Part[models.AnyInAppInteractiveAction]
"""What a button of the notification does."""
MessengerRequest: TypeAlias = MessengerRequestBuilder
"""A message or a sender action for people in Messenger."""
WhatsAppRequest: TypeAlias = WhatsAppRequestBuilder
"""A message for people in WhatsApp; a content, or a stored template."""
WhatsAppContent: TypeAlias = Part[models.AnyWhatsAppContent]
"""The content of the message, or the identity of a stored template."""
WhatsAppIdentity: TypeAlias = Part[models.WhatsAppIdentity]
"""The hash of the recipient's identity key, beside a stored template."""
WhatsAppTextMessage: TypeAlias = Part[models.WhatsAppTextMessage]
"""A text."""
WhatsAppImageMessage: TypeAlias = Part[models.WhatsAppImageMessage]
"""An image of up to 5 MB, JPEG or PNG."""
WhatsAppAudioMessage: TypeAlias = Part[models.WhatsAppAudioMessage]
"""An audio clip of up to 16 MB."""
WhatsAppDocumentMessage: TypeAlias = Part[models.WhatsAppDocumentMessage]
"""A document of up to 100 MB."""
WhatsAppVideoMessage: TypeAlias = Part[models.WhatsAppVideoMessage]
"""A video of up to 16 MB, MP4 or 3GPP."""
WhatsAppStickerMessage: TypeAlias = Part[models.WhatsAppStickerMessage]
"""A sticker of up to 100 KB, or 500 KB if it is animated."""
WhatsAppLocationMessage: TypeAlias = Part[models.WhatsAppLocationMessage]
"""A place on the map."""
WhatsAppContactsMessage: TypeAlias = Part[models.WhatsAppContactsMessage]
"""Cards of contacts."""
WhatsAppContact: TypeAlias = Part[models.WhatsAppContact]
"""A person or a company."""
WhatsAppAddress: TypeAlias = Part[models.WhatsAppAddress]
"""A postal address."""
WhatsAppEmail: TypeAlias = Part[models.WhatsAppEmail]
"""An email address."""
WhatsAppOrg: TypeAlias = Part[models.WhatsAppOrg]
"""Where a contact works."""
WhatsAppPhone: TypeAlias = Part[models.WhatsAppPhone]
"""A phone number."""
WhatsAppUrl: TypeAlias = Part[models.WhatsAppUrl]
"""A website."""
WhatsAppListMessage: TypeAlias = Part[models.WhatsAppListMessage]
"""A text with a menu of up to 10 rows."""
WhatsAppSection: TypeAlias = Part[models.WhatsAppSection]
"""A section of a menu."""
WhatsAppRow: TypeAlias = Part[models.WhatsAppRow]
"""A row of a menu."""
WhatsAppReplyMessage: TypeAlias = Part[models.WhatsAppReplyMessage]
"""A text with 1 to 3 reply buttons."""
WhatsAppButton: TypeAlias = Part[models.WhatsAppButton]
"""A reply button."""
WhatsAppHeader: TypeAlias = Part[models.AnyWhatsAppHeader]
"""The header above the text of a reply message."""
WhatsAppTextHeader: TypeAlias = Part[models.WhatsAppTextHeader]
"""A header with a text."""
WhatsAppDocumentHeader: TypeAlias = Part[models.WhatsAppDocumentHeader]
"""A header with a document."""
WhatsAppVideoHeader: TypeAlias = Part[models.WhatsAppVideoHeader]
"""A header with a video."""
WhatsAppImageHeader: TypeAlias = Part[models.WhatsAppImageHeader]
"""A header with an image."""
WhatsAppHsmMessage: TypeAlias = Part[models.WhatsAppHsmMessage]
"""A highly structured message; WhatsApp has replaced them by templates."""
WhatsAppLocalizableParam: TypeAlias = Part[models.WhatsAppLocalizableParam]
"""A value that is shown as the recipient's phone writes it."""
WhatsAppLocalizableCurrency: TypeAlias = Part[models.WhatsAppLocalizableCurrency]
"""An amount of money in a highly structured message."""
WhatsAppParameter: TypeAlias = Part[models.AnyWhatsAppParameter]
"""The value of one variable, or the quick replies."""
WhatsAppQuickReply: TypeAlias = Part[models.WhatsAppQuickReply]
"""A quick reply of a template."""
WhatsAppMediaParameter: TypeAlias = Part[models.WhatsAppMediaParameter]
"""The file in the header of a template."""
WhatsAppDateTimeParameter: TypeAlias = Part[models.WhatsAppDateTimeParameter]
"""A date and time, shown as the recipient's phone writes it."""
WhatsAppCurrencyParameter: TypeAlias = Part[models.WhatsAppCurrencyParameter]
"""An amount of money, shown as the recipient's phone writes it."""
WhatsAppUrlParameter: TypeAlias = Part[models.WhatsAppUrlParameter]
"""The end of the address that a URL button opens."""
WhatsAppOtpParameter: TypeAlias = Part[models.WhatsAppOtpParameter]
"""A one-time password."""
AppleRequest: TypeAlias = AppleRequestBuilder
"""A message for people in Apple Messages for Business."""
AppleContent: TypeAlias = Builds[models.AnyAppleContent]
"""What is sent."""
AppleText: TypeAlias = Part[models.AppleText]
"""A text, with attachments."""
AppleFile: TypeAlias = Part[models.AppleFile]
"""A file by URL."""
AppleTyping: TypeAlias = Part[models.AppleTyping]
"""Shows or hides the typing indicator."""
AppleRichLink: TypeAlias = Part[models.AppleRichLink]
"""A link with a title and an image or a video."""
AppleInvitation: TypeAlias = Part[models.AppleInvitation]
"""An invitation to chat, for a phone number."""
AppleInteractive: TypeAlias = AnyAppleInteractiveBuilder
"""A message that the person answers by choosing, filling in, paying or signing in."""
AppleInteractiveData: TypeAlias = AppleInteractiveDataBuilder
"""What the person is asked, and the bubbles before and after the answer; or an iMessage app."""
AppleImage: TypeAlias = Part[models.AppleImage]
"""An image that other parts of the message refer to."""
AppleQuickReply: TypeAlias = AppleQuickReplyBuilder
"""A question with 2 to 5 quick replies."""
AppleQuickReplyItem: TypeAlias = Part[models.AppleQuickReplyItem]
"""A quick reply."""
AppleListPicker: TypeAlias = AppleListPickerBuilder
"""Lists of items to choose from."""
AppleListSection: TypeAlias = Part[models.AppleListSection]
"""One list."""
AppleListItem: TypeAlias = Part[models.AppleListItem]
"""An item of a list."""
AppleTimePicker: TypeAlias = AppleTimePickerBuilder
"""An appointment with up to 10 times to choose from."""
AppleTimeslot: TypeAlias = Part[models.AppleTimeslot]
"""One of the times to choose from."""
ApplePaymentRequest: TypeAlias = ApplePaymentRequestBuilder
"""A request for a payment with Apple Pay."""
AppleLineItem: TypeAlias = Part[models.AppleLineItem]
"""A line of the bill."""
AppleShippingMethod: TypeAlias = Part[models.AppleShippingMethod]
"""A way of delivery."""
AppleOauth2: TypeAlias = AppleOauth2Builder
"""A request to sign in with OAuth 2."""
AppleFormData: TypeAlias = AppleFormDataBuilder
"""A form of several pages."""
AppleFormPage: TypeAlias = Part[models.AnyAppleFormPage]
"""A page of a form."""
AppleSelectPage: TypeAlias = Part[models.AppleSelectPage]
"""A page with items to choose from."""
AppleSelectItem: TypeAlias = Part[models.AppleSelectItem]
"""An item to choose."""
ApplePickerPage: TypeAlias = Part[models.ApplePickerPage]
"""A page with a wheel of items."""
ApplePickerItem: TypeAlias = Part[models.ApplePickerItem]
"""An item of a wheel."""
AppleDatePickerPage: TypeAlias = Part[models.AppleDatePickerPage]
"""A page that asks for a date."""
AppleInputPage: TypeAlias = Part[models.AppleInputPage]
"""A page that asks for text."""
V2Message: TypeAlias = AnyV2MessageBuilder[models.AnyV2Message]
"""One message for one channel, in version 2 of the API."""
V2SmsRequest: TypeAlias = V2SmsRequestBuilder
"""An SMS."""
V2PhoneRecipient: TypeAlias = Part[models.V2PhoneRecipient]
"""Phones that receive a message, and what is theirs."""
V2EmailRecipient: TypeAlias = Part[models.V2EmailRecipient]
"""Addresses that receive an email, and what is theirs."""
V2RcsRequest: TypeAlias = V2RcsRequestBuilder
"""An RCS message."""
RcsContent: TypeAlias = Part[models.AnyRcsContent]
"""The content of an RCS message."""
RcsText: TypeAlias = Part[models.RcsText]
"""A text."""
RcsMedia: TypeAlias = Part[models.RcsMedia]
"""An image, a video or another file."""
RcsStandalone: TypeAlias = Part[models.RcsStandalone]
"""A card with an image or a video."""
RcsThumbnail: TypeAlias = Part[models.RcsThumbnail]
"""The smaller image of a card."""
RcsCarousel: TypeAlias = Part[models.RcsCarousel]
"""Two or more cards beside each other."""
RcsCard: TypeAlias = Part[models.RcsCard]
"""A card of a carousel."""
RcsAgentEvent: TypeAlias = Part[models.RcsAgentEvent]
"""Shows the person that you type, or have read a message."""
RcsSuggestion: TypeAlias = Part[models.AnyRcsSuggestion]
"""Something that the person can tap."""
RcsReply: TypeAlias = Part[models.RcsReply]
"""Sends an answer back."""
RcsOpenUrl: TypeAlias = Part[models.RcsOpenUrl]
"""Opens a page, or the app that is registered for it."""
RcsDialPhone: TypeAlias = Part[models.RcsDialPhone]
"""Calls a number."""
RcsViewLocation: TypeAlias = Part[models.RcsViewLocation]
"""Shows a place on the map."""
RcsShareLocation: TypeAlias = Part[models.RcsShareLocation]
"""Asks for the person's own place."""
RcsCalendarEvent: TypeAlias = Part[models.RcsCalendarEvent]
"""Adds an event to the calendar."""
V2MmsRequest: TypeAlias = V2MmsRequestBuilder
"""An MMS. What its content can hold is not documented as a whole; the fields of the samples are known."""
V2MmsContent: TypeAlias = Part[models.V2MmsContent]
"""The content of an MMS, as far as the samples show it."""
V2MmsAttachment: TypeAlias = Part[models.V2MmsAttachment]
"""A part of an MMS, as far as the samples show it."""
V2EmailRequest: TypeAlias = V2EmailRequestBuilder
"""An email."""
V2EmailAttachment: TypeAlias = Part[models.V2EmailAttachment]
"""A file by URL."""
V2VoiceRequest: TypeAlias = V2VoiceRequestBuilder
"""A call that plays a recording or says a text."""
V2VoiceContent: TypeAlias = Part[models.AnyV2VoiceContent]
"""What a call plays or says."""
V2Recording: TypeAlias = Part[models.V2Recording]
"""A recording that was uploaded."""
V2Speech: TypeAlias = Part[models.V2Speech]
"""Speech that is made of a text."""
VoiceCallRequest: TypeAlias = VoiceCallRequestBuilder
"""A call that plays a recording or says a text, by the API for voice alone."""
VoiceAudio: TypeAlias = Part[models.AnyVoiceAudio]
"""What a call plays or says."""
VoiceSpeech: TypeAlias = Part[models.VoiceSpeech]
"""Speech that is made of a text. What is not known of the voice is replaced by the default."""
VoiceMedia: TypeAlias = Part[models.VoiceMedia]
"""A recording that was uploaded."""
VoiceUrl: TypeAlias = Part[models.VoiceUrl]
"""A recording on the web."""
