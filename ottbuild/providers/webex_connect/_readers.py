"""How the models of Webex Connect Messaging API are made from wire JSON."""

# Generated from spec/webex_connect.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data as they mostly are; for others it raises some exception.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.payloads.hidden import NO_FIELDS, freeze
from ottbuild.payloads.readers import keep, twin, unknown, unusual
from ottbuild.providers.messenger import _readers as _messenger
from ottbuild.providers.webex_connect import models
from ottbuild.providers.whatsapp import _readers as _whatsapp
from ottbuild.schemas.jsondata import ARRAY, LARGEST_INTEGER, LEAST_INTEGER, OBJECT, copy, type_of

_SMART_LINK = twin(models.SmartLink)
_STORED_TEMPLATE = twin(models.StoredTemplate)
_OPTIONS = twin(models.Options)
_CONTACT_POLICY = twin(models.ContactPolicy)
_PHONE_DESTINATION = twin(models.PhoneDestination)
_PUSH_DESTINATION = twin(models.PushDestination)
_IN_APP_DESTINATION = twin(models.InAppDestination)
_PSID_DESTINATION = twin(models.PsidDestination)
_WHATS_APP_DESTINATION = twin(models.WhatsAppDestination)
_APPLE_DESTINATION = twin(models.AppleDestination)
_SMS_REQUEST = twin(models.SmsRequest)
_SMS_CHANNELS = twin(models.SmsChannels)
_SMS_CONTENT = twin(models.SmsContent)
_SMS_EXTRAS = twin(models.SmsExtras)
_VOICE_REQUEST = twin(models.VoiceRequest)
_VOICE_CHANNELS = twin(models.VoiceChannels)
_VOICE_CONTENT = twin(models.VoiceContent)
_PUSH_REQUEST = twin(models.PushRequest)
_PUSH_CHANNELS = twin(models.PushChannels)
_PUSH_CONTENT = twin(models.PushContent)
_ANDROID_PUSH = twin(models.AndroidPush)
_ANDROID_EXTRAS = twin(models.AndroidExtras)
_IOS_PUSH = twin(models.IosPush)
_IOS_EXTRAS = twin(models.IosExtras)
_WEB_PUSH = twin(models.WebPush)
_WEB_EXTRAS = twin(models.WebExtras)
_WINDOWS_PUSH = twin(models.WindowsPush)
_WINDOWS_EXTRAS = twin(models.WindowsExtras)
_NOTIFICATION_DEFAULT = twin(models.NotificationDefault)
_NOTIFICATION_TARGET = twin(models.NotificationTarget)
_NOTIFICATION_OPEN_APP = twin(models.NotificationOpenApp)
_PUSH_INTERACTIVE = twin(models.PushInteractive)
_INTERACTIVE_TARGET = twin(models.InteractiveTarget)
_INTERACTIVE_PLAIN = twin(models.InteractivePlain)
_INTERACTIVE_REPLY = twin(models.InteractiveReply)
_IN_APP_REQUEST = twin(models.InAppRequest)
_IN_APP_CHANNELS = twin(models.InAppChannels)
_IN_APP_CONTENT = twin(models.InAppContent)
_IN_APP_MESSAGE = twin(models.InAppMessage)
_IN_APP_IMAGE = twin(models.InAppImage)
_IN_APP_VIDEO = twin(models.InAppVideo)
_IN_APP_AUDIO = twin(models.InAppAudio)
_IN_APP_FILE = twin(models.InAppFile)
_IN_APP_LOCATION = twin(models.InAppLocation)
_IN_APP_TEMPLATE = twin(models.InAppTemplate)
_IN_APP_TEMPLATE_PAYLOAD = twin(models.InAppTemplatePayload)
_IN_APP_ELEMENT = twin(models.InAppElement)
_IN_APP_WEB_URL_BUTTON = twin(models.InAppWebUrlButton)
_IN_APP_POSTBACK_BUTTON = twin(models.InAppPostbackButton)
_IN_APP_QUICK_REPLIES = twin(models.InAppQuickReplies)
_IN_APP_QUICK_REPLY = twin(models.InAppQuickReply)
_IN_APP_NOTIFICATION = twin(models.InAppNotification)
_IN_APP_IOS_EXTRAS = twin(models.InAppIosExtras)
_IN_APP_ANDROID_EXTRAS = twin(models.InAppAndroidExtras)
_IN_APP_WEB_EXTRAS = twin(models.InAppWebExtras)
_IN_APP_INTERACTIVE = twin(models.InAppInteractive)
_SEND_RESULT = twin(models.SendResult)
_QUEUED_REQUEST = twin(models.QueuedRequest)
_ERROR_RESPONSE = twin(models.ErrorResponse)
_REFUSED_REQUEST = twin(models.RefusedRequest)
_DELIVERY_CALLBACK = twin(models.DeliveryCallback)
_DELIVERY_NOTIFICATION = twin(models.DeliveryNotification)
_DELIVERY_INFO = twin(models.DeliveryInfo)
_MESSENGER_REQUEST = twin(models.MessengerRequest)
_FB_CHANNELS = twin(models.FbChannels)
_FB_OTT_MESSAGING = twin(models.FbOttMessaging)
_FB_MESSAGE = twin(models.FbMessage)
_WHATS_APP_REQUEST = twin(models.WhatsAppRequest)
_WHATS_APP_CHANNELS = twin(models.WhatsAppChannels)
_WHATS_APP_OTT_MESSAGING = twin(models.WhatsAppOttMessaging)
_WHATS_APP_IDENTITY = twin(models.WhatsAppIdentity)
_WHATS_APP_TEXT_MESSAGE = twin(models.WhatsAppTextMessage)
_WHATS_APP_TEXT = twin(models.WhatsAppText)
_WHATS_APP_IMAGE_MESSAGE = twin(models.WhatsAppImageMessage)
_WHATS_APP_IMAGE = twin(models.WhatsAppImage)
_WHATS_APP_AUDIO_MESSAGE = twin(models.WhatsAppAudioMessage)
_WHATS_APP_AUDIO = twin(models.WhatsAppAudio)
_WHATS_APP_DOCUMENT_MESSAGE = twin(models.WhatsAppDocumentMessage)
_WHATS_APP_DOCUMENT = twin(models.WhatsAppDocument)
_WHATS_APP_VIDEO_MESSAGE = twin(models.WhatsAppVideoMessage)
_WHATS_APP_VIDEO = twin(models.WhatsAppVideo)
_WHATS_APP_STICKER_MESSAGE = twin(models.WhatsAppStickerMessage)
_WHATS_APP_STICKER = twin(models.WhatsAppSticker)
_WHATS_APP_LOCATION_MESSAGE = twin(models.WhatsAppLocationMessage)
_WHATS_APP_LOCATION = twin(models.WhatsAppLocation)
_WHATS_APP_CONTACTS_MESSAGE = twin(models.WhatsAppContactsMessage)
_WHATS_APP_CONTACT = twin(models.WhatsAppContact)
_WHATS_APP_NAME = twin(models.WhatsAppName)
_WHATS_APP_ADDRESS = twin(models.WhatsAppAddress)
_WHATS_APP_EMAIL = twin(models.WhatsAppEmail)
_WHATS_APP_ORG = twin(models.WhatsAppOrg)
_WHATS_APP_PHONE = twin(models.WhatsAppPhone)
_WHATS_APP_URL = twin(models.WhatsAppUrl)
_WHATS_APP_LIST_MESSAGE = twin(models.WhatsAppListMessage)
_WHATS_APP_LIST = twin(models.WhatsAppList)
_WHATS_APP_LIST_ACTION = twin(models.WhatsAppListAction)
_WHATS_APP_SECTION = twin(models.WhatsAppSection)
_WHATS_APP_ROW = twin(models.WhatsAppRow)
_WHATS_APP_REPLY_MESSAGE = twin(models.WhatsAppReplyMessage)
_WHATS_APP_REPLY = twin(models.WhatsAppReply)
_WHATS_APP_REPLY_ACTION = twin(models.WhatsAppReplyAction)
_WHATS_APP_BUTTON = twin(models.WhatsAppButton)
_WHATS_APP_TEXT_HEADER = twin(models.WhatsAppTextHeader)
_WHATS_APP_DOCUMENT_HEADER = twin(models.WhatsAppDocumentHeader)
_WHATS_APP_HEADER_DOCUMENT = twin(models.WhatsAppHeaderDocument)
_WHATS_APP_VIDEO_HEADER = twin(models.WhatsAppVideoHeader)
_WHATS_APP_IMAGE_HEADER = twin(models.WhatsAppImageHeader)
_WHATS_APP_HEADER_MEDIA = twin(models.WhatsAppHeaderMedia)
_WHATS_APP_PROVIDER = twin(models.WhatsAppProvider)
_WHATS_APP_HSM_MESSAGE = twin(models.WhatsAppHsmMessage)
_WHATS_APP_HSM = twin(models.WhatsAppHsm)
_WHATS_APP_HSM_LANGUAGE = twin(models.WhatsAppHsmLanguage)
_WHATS_APP_LOCALIZABLE_PARAM = twin(models.WhatsAppLocalizableParam)
_WHATS_APP_LOCALIZABLE_CURRENCY = twin(models.WhatsAppLocalizableCurrency)
_WHATS_APP_TEMPLATE = twin(models.WhatsAppTemplate)
_WHATS_APP_QUICK_REPLY = twin(models.WhatsAppQuickReply)
_WHATS_APP_MEDIA_PARAMETER = twin(models.WhatsAppMediaParameter)
_WHATS_APP_DATE_TIME_PARAMETER = twin(models.WhatsAppDateTimeParameter)
_WHATS_APP_CURRENCY_PARAMETER = twin(models.WhatsAppCurrencyParameter)
_WHATS_APP_URL_PARAMETER = twin(models.WhatsAppUrlParameter)
_WHATS_APP_OTP_PARAMETER = twin(models.WhatsAppOtpParameter)
_APPLE_REQUEST = twin(models.AppleRequest)
_APPLE_CHANNELS = twin(models.AppleChannels)
_APPLE_TEXT = twin(models.AppleText)
_APPLE_FILE = twin(models.AppleFile)
_APPLE_TYPING = twin(models.AppleTyping)
_APPLE_RICH_LINK = twin(models.AppleRichLink)
_APPLE_RICH_LINK_DATA = twin(models.AppleRichLinkData)
_APPLE_ASSETS = twin(models.AppleAssets)
_APPLE_INVITATION = twin(models.AppleInvitation)
_APPLE_INTERACTIVE = twin(models.AppleInteractive)
_APPLE_INTERACTIVE_DATA = twin(models.AppleInteractiveData)
_APPLE_RECEIVED_MESSAGE = twin(models.AppleReceivedMessage)
_APPLE_REPLY_MESSAGE = twin(models.AppleReplyMessage)
_APPLE_INTERACTIVE_CONTENT = twin(models.AppleInteractiveContent)
_APPLE_IMAGE = twin(models.AppleImage)
_APPLE_QUICK_REPLY = twin(models.AppleQuickReply)
_APPLE_QUICK_REPLY_ITEM = twin(models.AppleQuickReplyItem)
_APPLE_LIST_PICKER = twin(models.AppleListPicker)
_APPLE_LIST_SECTION = twin(models.AppleListSection)
_APPLE_LIST_ITEM = twin(models.AppleListItem)
_APPLE_TIME_PICKER = twin(models.AppleTimePicker)
_APPLE_TIMESLOT = twin(models.AppleTimeslot)
_APPLE_LOCATION = twin(models.AppleLocation)
_APPLE_PAYMENT = twin(models.ApplePayment)
_APPLE_PAYMENT_REQUEST = twin(models.ApplePaymentRequest)
_APPLE_LINE_ITEM = twin(models.AppleLineItem)
_APPLE_TOTAL = twin(models.AppleTotal)
_APPLE_SHIPPING_METHOD = twin(models.AppleShippingMethod)
_APPLE_AUTHENTICATION = twin(models.AppleAuthentication)
_APPLE_OAUTH2 = twin(models.AppleOauth2)
_APPLE_FORM = twin(models.AppleForm)
_APPLE_FORM_DATA = twin(models.AppleFormData)
_APPLE_FORM_SPLASH = twin(models.AppleFormSplash)
_APPLE_SELECT_PAGE = twin(models.AppleSelectPage)
_APPLE_SELECT_ITEM = twin(models.AppleSelectItem)
_APPLE_PICKER_PAGE = twin(models.ApplePickerPage)
_APPLE_PICKER_ITEM = twin(models.ApplePickerItem)
_APPLE_DATE_PICKER_PAGE = twin(models.AppleDatePickerPage)
_APPLE_DATE_PICKER_OPTIONS = twin(models.AppleDatePickerOptions)
_APPLE_INPUT_PAGE = twin(models.AppleInputPage)
_APPLE_INPUT_OPTIONS = twin(models.AppleInputOptions)
_V2_SMS_REQUEST = twin(models.V2SmsRequest)
_V2_PHONE_RECIPIENT = twin(models.V2PhoneRecipient)
_V2_EMAIL_RECIPIENT = twin(models.V2EmailRecipient)
_V2_SMART_LINK = twin(models.V2SmartLink)
_V2_LINK_OPTIONS = twin(models.V2LinkOptions)
_V2_SMS_CONTENT = twin(models.V2SmsContent)
_V2_TEMPLATE = twin(models.V2Template)
_V2_RCS_REQUEST = twin(models.V2RcsRequest)
_V2_RCS_OPTIONS = twin(models.V2RcsOptions)
_RCS_TEXT = twin(models.RcsText)
_RCS_MEDIA = twin(models.RcsMedia)
_RCS_STANDALONE = twin(models.RcsStandalone)
_RCS_RICH_CARD = twin(models.RcsRichCard)
_RCS_CARD_MEDIA = twin(models.RcsCardMedia)
_RCS_THUMBNAIL = twin(models.RcsThumbnail)
_RCS_CAROUSEL = twin(models.RcsCarousel)
_RCS_CARD = twin(models.RcsCard)
_RCS_MEDIA_IN_CAROUSEL = twin(models.RcsMediaInCarousel)
_RCS_AGENT_EVENT = twin(models.RcsAgentEvent)
_RCS_REPLY = twin(models.RcsReply)
_RCS_OPEN_URL = twin(models.RcsOpenUrl)
_RCS_DIAL_PHONE = twin(models.RcsDialPhone)
_RCS_VIEW_LOCATION = twin(models.RcsViewLocation)
_RCS_SHARE_LOCATION = twin(models.RcsShareLocation)
_RCS_CALENDAR_EVENT = twin(models.RcsCalendarEvent)
_V2_MMS_REQUEST = twin(models.V2MmsRequest)
_V2_MMS_CONTENT = twin(models.V2MmsContent)
_V2_MMS_ATTACHMENT = twin(models.V2MmsAttachment)
_V2_EMAIL_REQUEST = twin(models.V2EmailRequest)
_V2_EMAIL_OPTIONS = twin(models.V2EmailOptions)
_V2_EMAIL_CONTENT = twin(models.V2EmailContent)
_V2_EMAIL_ATTACHMENT = twin(models.V2EmailAttachment)
_V2_EMAIL_TEMPLATE = twin(models.V2EmailTemplate)
_V2_VOICE_REQUEST = twin(models.V2VoiceRequest)
_V2_RECORDING = twin(models.V2Recording)
_V2_SPEECH = twin(models.V2Speech)
_V2_SEND_RESULT = twin(models.V2SendResult)
_V2_ERROR_RESPONSE = twin(models.V2ErrorResponse)
_VOICE_CALL_REQUEST = twin(models.VoiceCallRequest)
_VOICE_SPEECH = twin(models.VoiceSpeech)
_VOICE_MEDIA = twin(models.VoiceMedia)
_VOICE_URL = twin(models.VoiceUrl)
_VOICE_CALL_RESULT = twin(models.VoiceCallResult)


def read_message(o: Any) -> Any:
    tag = o["deliverychannel"]
    read = _MESSAGE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_smart_link(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SMART_LINK()
    m.unknown_fields = NO_FIELDS
    v = o["linkid"]
    m.linkid = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["validity"]
    m.validity = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    m.__class__ = models.SmartLink
    if left:
        keep(m, o)
    return m


def read_stored_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STORED_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.parameters = None
    v = o["template"]
    m.template = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "parameters" in o and (v := o["parameters"]) is not None:
            m.parameters = (
                {k: x if type_of(x) is str else unusual() for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            )
            left -= 1
    m.__class__ = models.StoredTemplate
    freeze(m, ("parameters",), ())
    if left:
        keep(m, o)
    return m


def read_options(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OPTIONS()
    m.unknown_fields = NO_FIELDS
    m.track_clicks = m.shorten_links = m.tag1 = m.tag2 = m.allow_fallback_url = None
    v = o["domain"]
    m.domain = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "trackClicks" in o and (v := o["trackClicks"]) is not None:
            m.track_clicks = v if type_of(v) is str else unusual()
            left -= 1
        if "shortenLinks" in o and (v := o["shortenLinks"]) is not None:
            m.shorten_links = v if type_of(v) is str else unusual()
            left -= 1
        if "tag1" in o and (v := o["tag1"]) is not None:
            m.tag1 = v if type_of(v) is str else unusual()
            left -= 1
        if "tag2" in o and (v := o["tag2"]) is not None:
            m.tag2 = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "allowFallbackURL" in o and (v := o["allowFallbackURL"]) is not None:
            m.allow_fallback_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Options
    if left:
        keep(m, o)
    return m


def read_contact_policy(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_POLICY()
    m.unknown_fields = NO_FIELDS
    m.channel_check_consent = m.channel_apply_frequency_cap = None
    v = o["contactPolicyGroup"]
    m.contact_policy_group = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "channelCheckConsent" in o and (v := o["channelCheckConsent"]) is not None:
            m.channel_check_consent = v if type_of(v) is bool else unusual()
            left -= 1
        if "channelApplyFrequencyCap" in o and (v := o["channelApplyFrequencyCap"]) is not None:
            m.channel_apply_frequency_cap = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.ContactPolicy
    if left:
        keep(m, o)
    return m


def read_phone_destination(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PHONE_DESTINATION()
    m.unknown_fields = NO_FIELDS
    m.msisdn = m.customerid = m.email = m.correlationid = None
    left = len(o) - 0
    if left:
        if "msisdn" in o and (v := o["msisdn"]) is not None:
            m.msisdn = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "customerid" in o and (v := o["customerid"]) is not None:
            m.customerid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "email" in o and (v := o["email"]) is not None:
            m.email = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PhoneDestination
    if left:
        keep(m, o)
    return m


def read_push_destination(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PUSH_DESTINATION()
    m.unknown_fields = NO_FIELDS
    m.userid = m.customerid = m.android_pushid = m.ios_pushid = m.chrome_pushid = m.safari_pushid = None
    m.firefox_pushid = m.hms_pushid = m.msisdn = m.email = m.correlationid = None
    left = len(o) - 0
    if left:
        if "userid" in o and (v := o["userid"]) is not None:
            m.userid = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "customerid" in o and (v := o["customerid"]) is not None:
            m.customerid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "android_pushid" in o and (v := o["android_pushid"]) is not None:
            m.android_pushid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "ios_pushid" in o and (v := o["ios_pushid"]) is not None:
            m.ios_pushid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    if left:
        if "chrome_pushid" in o and (v := o["chrome_pushid"]) is not None:
            m.chrome_pushid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "safari_pushid" in o and (v := o["safari_pushid"]) is not None:
            m.safari_pushid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "firefox_pushid" in o and (v := o["firefox_pushid"]) is not None:
            m.firefox_pushid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "hms_pushid" in o and (v := o["hms_pushid"]) is not None:
            m.hms_pushid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    if left:
        if "msisdn" in o and (v := o["msisdn"]) is not None:
            m.msisdn = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "email" in o and (v := o["email"]) is not None:
            m.email = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PushDestination
    if left:
        keep(m, o)
    return m


def read_in_app_destination(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_DESTINATION()
    m.unknown_fields = NO_FIELDS
    m.userid = m.customerid = m.msisdn = m.email = m.correlationid = None
    left = len(o) - 0
    if left:
        if "userid" in o and (v := o["userid"]) is not None:
            m.userid = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "customerid" in o and (v := o["customerid"]) is not None:
            m.customerid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "msisdn" in o and (v := o["msisdn"]) is not None:
            m.msisdn = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "email" in o and (v := o["email"]) is not None:
            m.email = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InAppDestination
    if left:
        keep(m, o)
    return m


def read_psid_destination(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PSID_DESTINATION()
    m.unknown_fields = NO_FIELDS
    m.psid = m.customerid = m.msisdn = m.email = m.correlationid = None
    left = len(o) - 0
    if left:
        if "psid" in o and (v := o["psid"]) is not None:
            m.psid = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "customerid" in o and (v := o["customerid"]) is not None:
            m.customerid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "msisdn" in o and (v := o["msisdn"]) is not None:
            m.msisdn = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "email" in o and (v := o["email"]) is not None:
            m.email = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PsidDestination
    if left:
        keep(m, o)
    return m


def read_whats_app_destination(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_DESTINATION()
    m.unknown_fields = NO_FIELDS
    m.waid = m.bsuid = m.customerid = m.msisdn = m.email = m.correlationid = None
    left = len(o) - 0
    if left:
        if "waid" in o and (v := o["waid"]) is not None:
            m.waid = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "bsuid" in o and (v := o["bsuid"]) is not None:
            m.bsuid = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "customerid" in o and (v := o["customerid"]) is not None:
            m.customerid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "msisdn" in o and (v := o["msisdn"]) is not None:
            m.msisdn = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "email" in o and (v := o["email"]) is not None:
            m.email = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppDestination
    if left:
        keep(m, o)
    return m


def read_apple_destination(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_DESTINATION()
    m.unknown_fields = NO_FIELDS
    m.abc_user_id = m.msisdn = m.customerid = m.email = m.correlationid = None
    left = len(o) - 0
    if left:
        if "abcUserId" in o and (v := o["abcUserId"]) is not None:
            m.abc_user_id = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "msisdn" in o and (v := o["msisdn"]) is not None:
            m.msisdn = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "customerid" in o and (v := o["customerid"]) is not None:
            m.customerid = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "email" in o and (v := o["email"]) is not None:
            m.email = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleDestination
    if left:
        keep(m, o)
    return m


def read_sms_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SMS_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.appid = m.correlationid = m.callback_data = m.notifyurl = m.notifyurl_auth_id = m.expiry = m.message = None
    m.channels = m.options = m.contact_policy = m.conversationid = m.gtr_id = m.icmessage = None
    v = o["deliverychannel"]
    m.deliverychannel = v if type_of(v) is str else unusual()
    v = o["destination"]
    m.destination = tuple([read_phone_destination(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "appid" in o and (v := o["appid"]) is not None:
            m.appid = v if type_of(v) is str else unusual()
            left -= 1
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurl" in o and (v := o["notifyurl"]) is not None:
            m.notifyurl = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "notifyurlAuthId" in o and (v := o["notifyurlAuthId"]) is not None:
            m.notifyurl_auth_id = v if type_of(v) is str else unusual()
            left -= 1
        if "expiry" in o and (v := o["expiry"]) is not None:
            m.expiry = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_stored_template(v)
            left -= 1
        if "channels" in o and (v := o["channels"]) is not None:
            m.channels = read_sms_channels(v)
            left -= 1
    if left:
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_options(v)
            left -= 1
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
        if "conversationid" in o and (v := o["conversationid"]) is not None:
            m.conversationid = v if type_of(v) is str else unusual()
            left -= 1
        if "gtrId" in o and (v := o["gtrId"]) is not None:
            m.gtr_id = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "icmessage" in o and (v := o["icmessage"]) is not None:
            m.icmessage = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SmsRequest
    if left:
        keep(m, o)
    return m


def read_sms_channels(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SMS_CHANNELS()
    m.unknown_fields = NO_FIELDS
    m.smartlinks = m.contact_policy = None
    v = o["sms"]
    m.sms = read_sms_content(v)
    left = len(o) - 1
    if left:
        if "smartlinks" in o and (v := o["smartlinks"]) is not None:
            m.smartlinks = tuple([read_smart_link(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
    m.__class__ = models.SmsChannels
    if left:
        keep(m, o)
    return m


def read_sms_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SMS_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.text = m.senderid = m.type = m.body = m.extras = m.send_link_as_app_clip = m.store_region = None
    left = len(o) - 0
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "senderid" in o and (v := o["senderid"]) is not None:
            m.senderid = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "body" in o and (v := o["body"]) is not None:
            m.body = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "extras" in o and (v := o["extras"]) is not None:
            m.extras = read_sms_extras(v)
            left -= 1
        if "sendLinkAsAppClip" in o and (v := o["sendLinkAsAppClip"]) is not None:
            m.send_link_as_app_clip = v if type_of(v) is bool else unusual()
            left -= 1
        if "storeRegion" in o and (v := o["storeRegion"]) is not None:
            m.store_region = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SmsContent
    if left:
        keep(m, o)
    return m


def read_sms_extras(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SMS_EXTRAS()
    m.unknown_fields = NO_FIELDS
    m.dlt_templateid = None
    left = len(o) - 0
    if left:
        if "dlt_templateid" in o and (v := o["dlt_templateid"]) is not None:
            m.dlt_templateid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SmsExtras
    if left:
        keep(m, o)
    return m


def read_voice_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.appid = m.correlationid = m.callback_data = m.notifyurl = m.notifyurl_auth_id = m.expiry = m.message = None
    m.channels = m.options = m.contact_policy = m.conversationid = m.gtr_id = m.icmessage = None
    v = o["deliverychannel"]
    m.deliverychannel = v if type_of(v) is str else unusual()
    v = o["destination"]
    m.destination = tuple([read_phone_destination(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "appid" in o and (v := o["appid"]) is not None:
            m.appid = v if type_of(v) is str else unusual()
            left -= 1
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurl" in o and (v := o["notifyurl"]) is not None:
            m.notifyurl = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "notifyurlAuthId" in o and (v := o["notifyurlAuthId"]) is not None:
            m.notifyurl_auth_id = v if type_of(v) is str else unusual()
            left -= 1
        if "expiry" in o and (v := o["expiry"]) is not None:
            m.expiry = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_stored_template(v)
            left -= 1
        if "channels" in o and (v := o["channels"]) is not None:
            m.channels = read_voice_channels(v)
            left -= 1
    if left:
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_options(v)
            left -= 1
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
        if "conversationid" in o and (v := o["conversationid"]) is not None:
            m.conversationid = v if type_of(v) is str else unusual()
            left -= 1
        if "gtrId" in o and (v := o["gtrId"]) is not None:
            m.gtr_id = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "icmessage" in o and (v := o["icmessage"]) is not None:
            m.icmessage = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.VoiceRequest
    if left:
        keep(m, o)
    return m


def read_voice_channels(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_CHANNELS()
    m.unknown_fields = NO_FIELDS
    m.contact_policy = None
    v = o["voice"]
    m.voice = read_voice_content(v)
    left = len(o) - 1
    if left:
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
    m.__class__ = models.VoiceChannels
    if left:
        keep(m, o)
    return m


def read_voice_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.callflowid = m.promptid = m.media = m.cli = None
    left = len(o) - 0
    if left:
        if "callflowid" in o and (v := o["callflowid"]) is not None:
            m.callflowid = v if type_of(v) is str else unusual()
            left -= 1
        if "promptid" in o and (v := o["promptid"]) is not None:
            m.promptid = v if type_of(v) is str else unusual()
            left -= 1
        if "media" in o and (v := o["media"]) is not None:
            m.media = v if type_of(v) is str else unusual()
            left -= 1
        if "cli" in o and (v := o["cli"]) is not None:
            m.cli = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.VoiceContent
    if left:
        keep(m, o)
    return m


def read_push_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PUSH_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.correlationid = m.callback_data = m.notifyurl = m.notifyurl_auth_id = m.expiry = m.message = None
    m.channels = m.options = m.contact_policy = m.conversationid = m.gtr_id = m.icmessage = None
    v = o["appid"]
    m.appid = v if type_of(v) is str else unusual()
    v = o["deliverychannel"]
    m.deliverychannel = v if type_of(v) is str else unusual()
    v = o["destination"]
    m.destination = tuple([read_push_destination(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurl" in o and (v := o["notifyurl"]) is not None:
            m.notifyurl = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurlAuthId" in o and (v := o["notifyurlAuthId"]) is not None:
            m.notifyurl_auth_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "expiry" in o and (v := o["expiry"]) is not None:
            m.expiry = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_stored_template(v)
            left -= 1
        if "channels" in o and (v := o["channels"]) is not None:
            m.channels = read_push_channels(v)
            left -= 1
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_options(v)
            left -= 1
    if left:
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
        if "conversationid" in o and (v := o["conversationid"]) is not None:
            m.conversationid = v if type_of(v) is str else unusual()
            left -= 1
        if "gtrId" in o and (v := o["gtrId"]) is not None:
            m.gtr_id = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "icmessage" in o and (v := o["icmessage"]) is not None:
            m.icmessage = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PushRequest
    if left:
        keep(m, o)
    return m


def read_push_channels(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PUSH_CHANNELS()
    m.unknown_fields = NO_FIELDS
    m.contact_policy = None
    v = o["push"]
    m.push = read_push_content(v)
    left = len(o) - 1
    if left:
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
    m.__class__ = models.PushChannels
    if left:
        keep(m, o)
    return m


def read_push_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PUSH_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.pushref = m.android = m.ios = m.web = m.windows = m.interactive = None
    left = len(o) - 0
    if left:
        if "pushref" in o and (v := o["pushref"]) is not None:
            m.pushref = v if type_of(v) is str else unusual()
            left -= 1
        if "android" in o and (v := o["android"]) is not None:
            m.android = read_android_push(v)
            left -= 1
        if "ios" in o and (v := o["ios"]) is not None:
            m.ios = read_ios_push(v)
            left -= 1
        if "web" in o and (v := o["web"]) is not None:
            m.web = read_web_push(v)
            left -= 1
    if left:
        if "windows" in o and (v := o["windows"]) is not None:
            m.windows = read_windows_push(v)
            left -= 1
        if "interactive" in o and (v := o["interactive"]) is not None:
            m.interactive = read_push_interactive(v)
            left -= 1
    m.__class__ = models.PushContent
    if left:
        keep(m, o)
    return m


def read_android_push(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ANDROID_PUSH()
    m.unknown_fields = NO_FIELDS
    m.text = m.title = m.extras = None
    left = len(o) - 0
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "extras" in o and (v := o["extras"]) is not None:
            m.extras = read_android_extras(v)
            left -= 1
    m.__class__ = models.AndroidPush
    if left:
        keep(m, o)
    return m


def read_android_extras(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ANDROID_EXTRAS()
    m.unknown_fields = NO_FIELDS
    m.collapse_key = m.sound = m.time_to_live = m.delay_while_idle = m.customtags = m.iconurl = None
    m.notification_channel_id = m.notificationaction = None
    left = len(o) - 0
    if left:
        if "collapse_key" in o and (v := o["collapse_key"]) is not None:
            m.collapse_key = v if type_of(v) is str else unusual()
            left -= 1
        if "sound" in o and (v := o["sound"]) is not None:
            m.sound = v if type_of(v) is str else unusual()
            left -= 1
        if "time_to_live" in o and (v := o["time_to_live"]) is not None:
            m.time_to_live = v if type_of(v) is str else unusual()
            left -= 1
        if "delay_while_idle" in o and (v := o["delay_while_idle"]) is not None:
            m.delay_while_idle = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "customtags" in o and (v := o["customtags"]) is not None:
            m.customtags = (
                {
                    k: x
                    if type_of(x) is str
                    else tuple([copy(y) for y in x])
                    if type_of(x) is ARRAY
                    else {k: copy(y) for k, y in x.items()}
                    if type_of(x) is OBJECT
                    else unusual()
                    for k, x in v.items()
                }
                if type_of(v) is OBJECT
                else unusual()
            )
            left -= 1
        if "iconurl" in o and (v := o["iconurl"]) is not None:
            m.iconurl = v if type_of(v) is str else unusual()
            left -= 1
        if "notificationChannelId" in o and (v := o["notificationChannelId"]) is not None:
            m.notification_channel_id = v if type_of(v) is str else unusual()
            left -= 1
        if "notificationaction" in o and (v := o["notificationaction"]) is not None:
            m.notificationaction = read_notification_action(v)
            left -= 1
    m.__class__ = models.AndroidExtras
    freeze(m, (), ("customtags",))
    if left:
        keep(m, o)
    return m


def read_ios_push(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IOS_PUSH()
    m.unknown_fields = NO_FIELDS
    m.text = m.title = m.extras = None
    left = len(o) - 0
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "extras" in o and (v := o["extras"]) is not None:
            m.extras = read_ios_extras(v)
            left -= 1
    m.__class__ = models.IosPush
    if left:
        keep(m, o)
    return m


def read_ios_extras(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IOS_EXTRAS()
    m.unknown_fields = NO_FIELDS
    m.badge = m.sound = m.time_to_live = m.silentpush = m.customtags = m.collapse_key = m.attachmenturl = None
    m.url = m.html = m.notificationaction = None
    left = len(o) - 0
    if left:
        if "badge" in o and (v := o["badge"]) is not None:
            m.badge = v if type_of(v) is str else unusual()
            left -= 1
        if "sound" in o and (v := o["sound"]) is not None:
            m.sound = v if type_of(v) is str else unusual()
            left -= 1
        if "time_to_live" in o and (v := o["time_to_live"]) is not None:
            m.time_to_live = v if type_of(v) is str else unusual()
            left -= 1
        if "silentpush" in o and (v := o["silentpush"]) is not None:
            m.silentpush = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "customtags" in o and (v := o["customtags"]) is not None:
            m.customtags = (
                {
                    k: x
                    if type_of(x) is str
                    else tuple([copy(y) for y in x])
                    if type_of(x) is ARRAY
                    else {k: copy(y) for k, y in x.items()}
                    if type_of(x) is OBJECT
                    else unusual()
                    for k, x in v.items()
                }
                if type_of(v) is OBJECT
                else unusual()
            )
            left -= 1
        if "collapse_key" in o and (v := o["collapse_key"]) is not None:
            m.collapse_key = v if type_of(v) is str else unusual()
            left -= 1
        if "attachmenturl" in o and (v := o["attachmenturl"]) is not None:
            m.attachmenturl = v if type_of(v) is str else unusual()
            left -= 1
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "html" in o and (v := o["html"]) is not None:
            m.html = v if type_of(v) is str else unusual()
            left -= 1
        if "notificationaction" in o and (v := o["notificationaction"]) is not None:
            m.notificationaction = read_notification_action(v)
            left -= 1
    m.__class__ = models.IosExtras
    freeze(m, (), ("customtags",))
    if left:
        keep(m, o)
    return m


def read_web_push(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEB_PUSH()
    m.unknown_fields = NO_FIELDS
    m.text = m.actiontext = m.url = m.extras = None
    v = o["platform_types"]
    m.platform_types = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "actiontext" in o and (v := o["actiontext"]) is not None:
            m.actiontext = v if type_of(v) is str else unusual()
            left -= 1
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
        if "extras" in o and (v := o["extras"]) is not None:
            m.extras = read_web_extras(v)
            left -= 1
    m.__class__ = models.WebPush
    if left:
        keep(m, o)
    return m


def read_web_extras(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEB_EXTRAS()
    m.unknown_fields = NO_FIELDS
    m.collapse_key = m.time_to_live = m.customtags = None
    left = len(o) - 0
    if left:
        if "collapse_key" in o and (v := o["collapse_key"]) is not None:
            m.collapse_key = v if type_of(v) is str else unusual()
            left -= 1
        if "time_to_live" in o and (v := o["time_to_live"]) is not None:
            m.time_to_live = v if type_of(v) is str else unusual()
            left -= 1
        if "customtags" in o and (v := o["customtags"]) is not None:
            m.customtags = (
                {
                    k: x
                    if type_of(x) is str
                    else tuple([copy(y) for y in x])
                    if type_of(x) is ARRAY
                    else {k: copy(y) for k, y in x.items()}
                    if type_of(x) is OBJECT
                    else unusual()
                    for k, x in v.items()
                }
                if type_of(v) is OBJECT
                else unusual()
            )
            left -= 1
    m.__class__ = models.WebExtras
    freeze(m, (), ("customtags",))
    if left:
        keep(m, o)
    return m


def read_windows_push(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WINDOWS_PUSH()
    m.unknown_fields = NO_FIELDS
    m.text = m.extras = None
    left = len(o) - 0
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "extras" in o and (v := o["extras"]) is not None:
            m.extras = read_windows_extras(v)
            left -= 1
    m.__class__ = models.WindowsPush
    if left:
        keep(m, o)
    return m


def read_windows_extras(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WINDOWS_EXTRAS()
    m.unknown_fields = NO_FIELDS
    m.notificationaction = None
    left = len(o) - 0
    if left:
        if "notificationaction" in o and (v := o["notificationaction"]) is not None:
            m.notificationaction = read_notification_action(v)
            left -= 1
    m.__class__ = models.WindowsExtras
    if left:
        keep(m, o)
    return m


def read_notification_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    tag = o.get("action")
    read = _NOTIFICATION_ACTION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_notification_default(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NOTIFICATION_DEFAULT()
    m.unknown_fields = NO_FIELDS
    m.value = None
    left = len(o) - 0
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.NotificationDefault
    if left:
        keep(m, o)
    return m


def read_notification_target(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NOTIFICATION_TARGET()
    m.unknown_fields = NO_FIELDS
    v = o["action"]
    m.action = v if type_of(v) is str else unusual()
    v = o["value"]
    m.value = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.NotificationTarget
    if left:
        keep(m, o)
    return m


def read_notification_open_app(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NOTIFICATION_OPEN_APP()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["action"]
    m.action = v if type_of(v) is str and v not in {"OPENAPP"} else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.NotificationOpenApp
    if left:
        keep(m, o)
    return m


def read_push_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PUSH_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.pushref = None
    v = o["category"]
    m.category = v if type_of(v) is str else unusual()
    v = o["device_types"]
    m.device_types = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["actions"]
    m.actions = tuple([read_interactive_action(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "pushref" in o and (v := o["pushref"]) is not None:
            m.pushref = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PushInteractive
    if left:
        keep(m, o)
    return m


def read_push_category(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_interactive_action(o: Any) -> Any:
    tag = o["action"]
    read = _INTERACTIVE_ACTION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_interactive_target(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _INTERACTIVE_TARGET()
    m.unknown_fields = NO_FIELDS
    m.identifier = None
    v = o["pos"]
    m.pos = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["action"]
    m.action = v if type_of(v) is str else unusual()
    v = o["value"]
    m.value = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "identifier" in o and (v := o["identifier"]) is not None:
            m.identifier = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InteractiveTarget
    if left:
        keep(m, o)
    return m


def read_interactive_plain(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _INTERACTIVE_PLAIN()
    m.unknown_fields = NO_FIELDS
    m.identifier = m.value = None
    v = o["pos"]
    m.pos = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["action"]
    m.action = v if type_of(v) is str and v not in {"OPENAPP"} else unusual()
    left = len(o) - 2
    if left:
        if "identifier" in o and (v := o["identifier"]) is not None:
            m.identifier = v if type_of(v) is str else unusual()
            left -= 1
        if "value" in o and (v := o["value"]) is not None:
            m.value = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InteractivePlain
    if left:
        keep(m, o)
    return m


def read_interactive_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _INTERACTIVE_REPLY()
    m.unknown_fields = NO_FIELDS
    m.identifier = m.value = None
    v = o["pos"]
    m.pos = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["action"]
    m.action = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "identifier" in o and (v := o["identifier"]) is not None:
            m.identifier = v if type_of(v) is str else unusual()
            left -= 1
        if "value" in o and (v := o["value"]) is not None:
            m.value = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InteractiveReply
    if left:
        keep(m, o)
    return m


def read_in_app_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.correlationid = m.callback_data = m.notifyurl = m.notifyurl_auth_id = m.expiry = m.message = None
    m.channels = m.options = m.contact_policy = m.conversationid = m.gtr_id = m.icmessage = None
    v = o["appid"]
    m.appid = v if type_of(v) is str else unusual()
    v = o["deliverychannel"]
    m.deliverychannel = v if type_of(v) is str and v not in {"rt"} else unusual()
    v = o["destination"]
    m.destination = tuple([read_in_app_destination(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurl" in o and (v := o["notifyurl"]) is not None:
            m.notifyurl = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurlAuthId" in o and (v := o["notifyurlAuthId"]) is not None:
            m.notifyurl_auth_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "expiry" in o and (v := o["expiry"]) is not None:
            m.expiry = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_stored_template(v)
            left -= 1
        if "channels" in o and (v := o["channels"]) is not None:
            m.channels = read_in_app_channels(v)
            left -= 1
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_options(v)
            left -= 1
    if left:
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
        if "conversationid" in o and (v := o["conversationid"]) is not None:
            m.conversationid = v if type_of(v) is str else unusual()
            left -= 1
        if "gtrId" in o and (v := o["gtrId"]) is not None:
            m.gtr_id = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "icmessage" in o and (v := o["icmessage"]) is not None:
            m.icmessage = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InAppRequest
    if left:
        keep(m, o)
    return m


def read_in_app_channels(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_CHANNELS()
    m.unknown_fields = NO_FIELDS
    m.smartlinks = m.contact_policy = None
    v = o["appmessaging"]
    m.appmessaging = read_in_app_content(v)
    left = len(o) - 1
    if left:
        if "smartlinks" in o and (v := o["smartlinks"]) is not None:
            m.smartlinks = tuple([read_smart_link(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
    m.__class__ = models.InAppChannels
    if left:
        keep(m, o)
    return m


def read_in_app_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.type = m.message = m.notification = m.extras = None
    v = o["thread_id"]
    m.thread_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_in_app_message(v)
            left -= 1
        if "notification" in o and (v := o["notification"]) is not None:
            m.notification = read_in_app_notification(v)
            left -= 1
        if "extras" in o and (v := o["extras"]) is not None:
            m.extras = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.InAppContent
    freeze(m, (), ("extras",))
    if left:
        keep(m, o)
    return m


def read_in_app_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.text = m.attachment = m.quick_replies = m.extras = None
    left = len(o) - 0
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "attachment" in o and (v := o["attachment"]) is not None:
            m.attachment = read_in_app_attachment(v)
            left -= 1
        if "quickReplies" in o and (v := o["quickReplies"]) is not None:
            m.quick_replies = read_in_app_quick_replies(v)
            left -= 1
        if "extras" in o and (v := o["extras"]) is not None:
            m.extras = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.InAppMessage
    freeze(m, (), ("extras",))
    if left:
        keep(m, o)
    return m


def read_in_app_attachment(o: Any) -> Any:
    tag = o["contentType"]
    read = _IN_APP_ATTACHMENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_in_app_image(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_IMAGE()
    m.unknown_fields = NO_FIELDS
    m.preview = m.size = None
    v = o["contentType"]
    m.content_type = v if type_of(v) is str else unusual()
    v = o["file"]
    m.file = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "preview" in o and (v := o["preview"]) is not None:
            m.preview = v if type_of(v) is str else unusual()
            left -= 1
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InAppImage
    if left:
        keep(m, o)
    return m


def read_in_app_video(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_VIDEO()
    m.unknown_fields = NO_FIELDS
    m.duration = m.size = None
    v = o["contentType"]
    m.content_type = v if type_of(v) is str else unusual()
    v = o["file"]
    m.file = v if type_of(v) is str else unusual()
    v = o["preview"]
    m.preview = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = (
                v if type_of(v) is str or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InAppVideo
    if left:
        keep(m, o)
    return m


def read_in_app_audio(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_AUDIO()
    m.unknown_fields = NO_FIELDS
    m.duration = m.size = None
    v = o["contentType"]
    m.content_type = v if type_of(v) is str else unusual()
    v = o["file"]
    m.file = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = (
                v if type_of(v) is str or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InAppAudio
    if left:
        keep(m, o)
    return m


def read_in_app_file(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_FILE()
    m.unknown_fields = NO_FIELDS
    v = o["contentType"]
    m.content_type = v if type_of(v) is str else unusual()
    v = o["file"]
    m.file = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.InAppFile
    if left:
        keep(m, o)
    return m


def read_in_app_location(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_LOCATION()
    m.unknown_fields = NO_FIELDS
    v = o["contentType"]
    m.content_type = v if type_of(v) is str else unusual()
    v = o["latitude"]
    m.latitude = (
        v
        if type_of(v) is str or (type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER))
        else unusual()
    )
    v = o["longitude"]
    m.longitude = (
        v
        if type_of(v) is str or (type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER))
        else unusual()
    )
    left = len(o) - 3
    m.__class__ = models.InAppLocation
    if left:
        keep(m, o)
    return m


def read_in_app_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    v = o["contentType"]
    m.content_type = v if type_of(v) is str else unusual()
    v = o["templateType"]
    m.template_type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = read_in_app_template_payload(v)
    left = len(o) - 3
    m.__class__ = models.InAppTemplate
    if left:
        keep(m, o)
    return m


def read_in_app_template_payload(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_TEMPLATE_PAYLOAD()
    m.unknown_fields = NO_FIELDS
    m.reference = None
    v = o["elements"]
    m.elements = tuple([read_in_app_element(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "reference" in o and (v := o["reference"]) is not None:
            m.reference = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InAppTemplatePayload
    if left:
        keep(m, o)
    return m


def read_in_app_element(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_ELEMENT()
    m.unknown_fields = NO_FIELDS
    m.subtitle = m.image_urls = m.buttons = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "imageUrls" in o and (v := o["imageUrls"]) is not None:
            m.image_urls = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "buttons" in o and (v := o["buttons"]) is not None:
            m.buttons = tuple([read_in_app_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.InAppElement
    if left:
        keep(m, o)
    return m


def read_in_app_button(o: Any) -> Any:
    tag = o["type"]
    read = _IN_APP_BUTTON.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_in_app_web_url_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_WEB_URL_BUTTON()
    m.unknown_fields = NO_FIELDS
    m.payload = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["identifier"]
    m.identifier = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.InAppWebUrlButton
    freeze(m, (), ("payload",))
    if left:
        keep(m, o)
    return m


def read_in_app_postback_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_POSTBACK_BUTTON()
    m.unknown_fields = NO_FIELDS
    m.payload = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["identifier"]
    m.identifier = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.InAppPostbackButton
    freeze(m, (), ("payload",))
    if left:
        keep(m, o)
    return m


def read_in_app_quick_replies(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_QUICK_REPLIES()
    m.unknown_fields = NO_FIELDS
    m.reference = None
    v = o["options"]
    m.options = tuple([read_in_app_quick_reply(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "reference" in o and (v := o["reference"]) is not None:
            m.reference = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InAppQuickReplies
    if left:
        keep(m, o)
    return m


def read_in_app_quick_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_QUICK_REPLY()
    m.unknown_fields = NO_FIELDS
    m.image_url = m.payload = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["identifier"]
    m.identifier = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "imageUrl" in o and (v := o["imageUrl"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.InAppQuickReply
    freeze(m, (), ("payload",))
    if left:
        keep(m, o)
    return m


def read_in_app_notification(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_NOTIFICATION()
    m.unknown_fields = NO_FIELDS
    m.ios_extras = m.android_extras = m.web_extras = m.interactive = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "ios_extras" in o and (v := o["ios_extras"]) is not None:
            m.ios_extras = read_in_app_ios_extras(v)
            left -= 1
        if "android_extras" in o and (v := o["android_extras"]) is not None:
            m.android_extras = read_in_app_android_extras(v)
            left -= 1
        if "web_extras" in o and (v := o["web_extras"]) is not None:
            m.web_extras = read_in_app_web_extras(v)
            left -= 1
        if "interactive" in o and (v := o["interactive"]) is not None:
            m.interactive = read_in_app_interactive(v)
            left -= 1
    m.__class__ = models.InAppNotification
    if left:
        keep(m, o)
    return m


def read_in_app_ios_extras(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_IOS_EXTRAS()
    m.unknown_fields = NO_FIELDS
    m.attachmenturl = m.collapse_key = m.sound = m.badge = m.notificationaction = None
    left = len(o) - 0
    if left:
        if "attachmenturl" in o and (v := o["attachmenturl"]) is not None:
            m.attachmenturl = v if type_of(v) is str else unusual()
            left -= 1
        if "collapse_key" in o and (v := o["collapse_key"]) is not None:
            m.collapse_key = v if type_of(v) is str else unusual()
            left -= 1
        if "sound" in o and (v := o["sound"]) is not None:
            m.sound = v if type_of(v) is str else unusual()
            left -= 1
        if "badge" in o and (v := o["badge"]) is not None:
            m.badge = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "notificationaction" in o and (v := o["notificationaction"]) is not None:
            m.notificationaction = read_notification_action(v)
            left -= 1
    m.__class__ = models.InAppIosExtras
    if left:
        keep(m, o)
    return m


def read_in_app_android_extras(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_ANDROID_EXTRAS()
    m.unknown_fields = NO_FIELDS
    m.collapse_key = m.sound = m.iconurl = m.customtag = m.notificationaction = None
    left = len(o) - 0
    if left:
        if "collapse_key" in o and (v := o["collapse_key"]) is not None:
            m.collapse_key = v if type_of(v) is str else unusual()
            left -= 1
        if "sound" in o and (v := o["sound"]) is not None:
            m.sound = v if type_of(v) is str else unusual()
            left -= 1
        if "iconurl" in o and (v := o["iconurl"]) is not None:
            m.iconurl = v if type_of(v) is str else unusual()
            left -= 1
        if "customtag" in o and (v := o["customtag"]) is not None:
            m.customtag = (
                {
                    k: x
                    if type_of(x) is str
                    else tuple([copy(y) for y in x])
                    if type_of(x) is ARRAY
                    else {k: copy(y) for k, y in x.items()}
                    if type_of(x) is OBJECT
                    else unusual()
                    for k, x in v.items()
                }
                if type_of(v) is OBJECT
                else unusual()
            )
            left -= 1
    if left:
        if "notificationaction" in o and (v := o["notificationaction"]) is not None:
            m.notificationaction = read_notification_action(v)
            left -= 1
    m.__class__ = models.InAppAndroidExtras
    freeze(m, (), ("customtag",))
    if left:
        keep(m, o)
    return m


def read_in_app_web_extras(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_WEB_EXTRAS()
    m.unknown_fields = NO_FIELDS
    m.collapsekey = m.action = m.url = None
    left = len(o) - 0
    if left:
        if "collapsekey" in o and (v := o["collapsekey"]) is not None:
            m.collapsekey = v if type_of(v) is str else unusual()
            left -= 1
        if "action" in o and (v := o["action"]) is not None:
            m.action = v if type_of(v) is str else unusual()
            left -= 1
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InAppWebExtras
    if left:
        keep(m, o)
    return m


def read_in_app_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IN_APP_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.pushref = None
    v = o["category"]
    m.category = v if type_of(v) is str else unusual()
    v = o["actions"]
    m.actions = tuple([read_in_app_interactive_action(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "pushref" in o and (v := o["pushref"]) is not None:
            m.pushref = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.InAppInteractive
    if left:
        keep(m, o)
    return m


def read_in_app_category(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_in_app_interactive_action(o: Any) -> Any:
    tag = o["action"]
    read = _IN_APP_INTERACTIVE_ACTION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_send_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SEND_RESULT()
    m.unknown_fields = NO_FIELDS
    v = o["response"]
    m.response = tuple([read_queued_request(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.SendResult
    if left:
        keep(m, o)
    return m


def read_queued_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _QUEUED_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.description = None
    v = o["code"]
    m.code = v if type_of(v) is str else unusual()
    v = o["transid"]
    m.transid = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.QueuedRequest
    if left:
        keep(m, o)
    return m


def read_error_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ERROR_RESPONSE()
    m.unknown_fields = NO_FIELDS
    v = o["response"]
    m.response = read_refusal(v)
    left = len(o) - 1
    m.__class__ = models.ErrorResponse
    if left:
        keep(m, o)
    return m


def read_refusal(o: Any) -> Any:
    if type_of(o) is ARRAY:
        return tuple([read_refused_request(x) for x in o])
    return read_refused_request(o)


def read_refused_requests(o: Any) -> Any:
    return tuple([read_refused_request(x) for x in o]) if type_of(o) is ARRAY else unusual()


def read_refused_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REFUSED_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.description = m.transid = None
    v = o["code"]
    m.code = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
        if "transid" in o and (v := o["transid"]) is not None:
            m.transid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RefusedRequest
    if left:
        keep(m, o)
    return m


def read_response_code(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_delivery_callback(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DELIVERY_CALLBACK()
    m.unknown_fields = NO_FIELDS
    v = o["deliveryInfoNotification"]
    m.delivery_info_notification = read_delivery_notification(v)
    left = len(o) - 1
    m.__class__ = models.DeliveryCallback
    if left:
        keep(m, o)
    return m


def read_delivery_notification(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DELIVERY_NOTIFICATION()
    m.unknown_fields = NO_FIELDS
    m.subtid = m.correlationid = m.callback_data = m.transid = None
    v = o["deliveryInfo"]
    m.delivery_info = read_delivery_info(v)
    left = len(o) - 1
    if left:
        if "subtid" in o and (v := o["subtid"]) is not None:
            m.subtid = v if type_of(v) is str else unusual()
            left -= 1
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "transid" in o and (v := o["transid"]) is not None:
            m.transid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.DeliveryNotification
    if left:
        keep(m, o)
    return m


def read_delivery_info(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DELIVERY_INFO()
    m.unknown_fields = NO_FIELDS
    m.delivery_channel = m.description = m.destination_type = m.time_stamp = m.code = m.additional_info = None
    m.delivery_status = m.destination = m.push_id = m.deviceid = m.interactive_data = m.interaction = None
    m.subtid = m.correlationid = m.callback_data = m.transid = None
    left = len(o) - 0
    if left:
        if "deliveryChannel" in o and (v := o["deliveryChannel"]) is not None:
            m.delivery_channel = v if type_of(v) is str else unusual()
            left -= 1
        if "Description" in o and (v := o["Description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
        if "destinationType" in o and (v := o["destinationType"]) is not None:
            m.destination_type = v if type_of(v) is str else unusual()
            left -= 1
        if "timeStamp" in o and (v := o["timeStamp"]) is not None:
            m.time_stamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "code" in o and (v := o["code"]) is not None:
            m.code = v if type_of(v) is str else unusual()
            left -= 1
        if "additionalInfo" in o and (v := o["additionalInfo"]) is not None:
            m.additional_info = v if type_of(v) is str else unusual()
            left -= 1
        if "deliveryStatus" in o and (v := o["deliveryStatus"]) is not None:
            m.delivery_status = v if type_of(v) is str else unusual()
            left -= 1
        if "destination" in o and (v := o["destination"]) is not None:
            m.destination = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "pushId" in o and (v := o["pushId"]) is not None:
            m.push_id = v if type_of(v) is str else unusual()
            left -= 1
        if "deviceid" in o and (v := o["deviceid"]) is not None:
            m.deviceid = v if type_of(v) is str else unusual()
            left -= 1
        if "interactiveData" in o and (v := o["interactiveData"]) is not None:
            m.interactive_data = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
        if "interaction" in o and (v := o["interaction"]) is not None:
            m.interaction = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    if left:
        if "subtid" in o and (v := o["subtid"]) is not None:
            m.subtid = v if type_of(v) is str else unusual()
            left -= 1
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "transid" in o and (v := o["transid"]) is not None:
            m.transid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.DeliveryInfo
    freeze(m, (), ("interactive_data", "interaction"))
    if left:
        keep(m, o)
    return m


def read_delivery_code(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_messenger_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSENGER_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.correlationid = m.callback_data = m.notifyurl = m.notifyurl_auth_id = m.expiry = m.message = None
    m.channels = m.options = m.contact_policy = m.conversationid = m.gtr_id = m.icmessage = None
    v = o["appid"]
    m.appid = v if type_of(v) is str else unusual()
    v = o["deliverychannel"]
    m.deliverychannel = v if type_of(v) is str else unusual()
    v = o["destination"]
    m.destination = tuple([read_psid_destination(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurl" in o and (v := o["notifyurl"]) is not None:
            m.notifyurl = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurlAuthId" in o and (v := o["notifyurlAuthId"]) is not None:
            m.notifyurl_auth_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "expiry" in o and (v := o["expiry"]) is not None:
            m.expiry = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_stored_template(v)
            left -= 1
        if "channels" in o and (v := o["channels"]) is not None:
            m.channels = read_fb_channels(v)
            left -= 1
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_options(v)
            left -= 1
    if left:
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
        if "conversationid" in o and (v := o["conversationid"]) is not None:
            m.conversationid = v if type_of(v) is str else unusual()
            left -= 1
        if "gtrId" in o and (v := o["gtrId"]) is not None:
            m.gtr_id = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "icmessage" in o and (v := o["icmessage"]) is not None:
            m.icmessage = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.MessengerRequest
    if left:
        keep(m, o)
    return m


def read_fb_channels(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FB_CHANNELS()
    m.unknown_fields = NO_FIELDS
    m.smartlinks = m.contact_policy = None
    v = o["OTT-Messaging"]
    m.ott_messaging = read_fb_ott_messaging(v)
    left = len(o) - 1
    if left:
        if "smartlinks" in o and (v := o["smartlinks"]) is not None:
            m.smartlinks = tuple([read_smart_link(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
    m.__class__ = models.FbChannels
    if left:
        keep(m, o)
    return m


def read_fb_ott_messaging(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FB_OTT_MESSAGING()
    m.unknown_fields = NO_FIELDS
    v = o["fb"]
    m.fb = read_fb_message(v)
    left = len(o) - 1
    m.__class__ = models.FbOttMessaging
    if left:
        keep(m, o)
    return m


def read_fb_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FB_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.text = m.attachment = m.sender_action = m.notification_type = m.messaging_type = m.tag = None
    m.quick_replies = m.type = None
    left = len(o) - 0
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "attachment" in o and (v := o["attachment"]) is not None:
            m.attachment = _messenger.read_attachment(v)
            left -= 1
        if "sender_action" in o and (v := o["sender_action"]) is not None:
            m.sender_action = v if type_of(v) is str and v not in {"markseen"} else unusual()
            left -= 1
        if "notification_type" in o and (v := o["notification_type"]) is not None:
            m.notification_type = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "messaging_type" in o and (v := o["messaging_type"]) is not None:
            m.messaging_type = v if type_of(v) is str else unusual()
            left -= 1
        if "tag" in o and (v := o["tag"]) is not None:
            m.tag = v if type_of(v) is str else unusual()
            left -= 1
        if "quick_replies" in o and (v := o["quick_replies"]) is not None:
            m.quick_replies = tuple([_messenger.read_quick_reply(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FbMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.correlationid = m.callback_data = m.notifyurl = m.notifyurl_auth_id = m.expiry = m.message = None
    m.channels = m.options = m.contact_policy = m.conversationid = m.gtr_id = m.icmessage = None
    v = o["appid"]
    m.appid = v if type_of(v) is str else unusual()
    v = o["deliverychannel"]
    m.deliverychannel = v if type_of(v) is str and v not in {"wa"} else unusual()
    v = o["destination"]
    m.destination = tuple([read_whats_app_destination(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurl" in o and (v := o["notifyurl"]) is not None:
            m.notifyurl = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurlAuthId" in o and (v := o["notifyurlAuthId"]) is not None:
            m.notifyurl_auth_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "expiry" in o and (v := o["expiry"]) is not None:
            m.expiry = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_whats_app_template(v)
            left -= 1
        if "channels" in o and (v := o["channels"]) is not None:
            m.channels = read_whats_app_channels(v)
            left -= 1
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_options(v)
            left -= 1
    if left:
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
        if "conversationid" in o and (v := o["conversationid"]) is not None:
            m.conversationid = v if type_of(v) is str else unusual()
            left -= 1
        if "gtrId" in o and (v := o["gtrId"]) is not None:
            m.gtr_id = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "icmessage" in o and (v := o["icmessage"]) is not None:
            m.icmessage = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppRequest
    if left:
        keep(m, o)
    return m


def read_whats_app_channels(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_CHANNELS()
    m.unknown_fields = NO_FIELDS
    m.smartlinks = m.contact_policy = m.ott_messaging = None
    left = len(o) - 0
    if left:
        if "smartlinks" in o and (v := o["smartlinks"]) is not None:
            m.smartlinks = tuple([read_smart_link(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
        if "OTT-Messaging" in o and (v := o["OTT-Messaging"]) is not None:
            m.ott_messaging = read_whats_app_ott_messaging(v)
            left -= 1
    m.__class__ = models.WhatsAppChannels
    if left:
        keep(m, o)
    return m


def read_whats_app_ott_messaging(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_OTT_MESSAGING()
    m.unknown_fields = NO_FIELDS
    v = o["wa"]
    m.wa = read_whats_app_content(v)
    left = len(o) - 1
    m.__class__ = models.WhatsAppOttMessaging
    if left:
        keep(m, o)
    return m


def read_whats_app_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    tag = o.get("type")
    read = _WHATS_APP_CONTENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_whats_app_identity(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_IDENTITY()
    m.unknown_fields = NO_FIELDS
    v = o["identity_key_hash"]
    m.identity_key_hash = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.WhatsAppIdentity
    if left:
        keep(m, o)
    return m


def read_whats_app_text_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_TEXT_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.preview_url = m.identity_key_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = read_whats_app_text(v)
    left = len(o) - 2
    if left:
        if "preview_url" in o and (v := o["preview_url"]) is not None:
            m.preview_url = v if type_of(v) is str else unusual()
            left -= 1
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppTextMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_text(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_TEXT()
    m.unknown_fields = NO_FIELDS
    v = o["body"]
    m.body = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.WhatsAppText
    if left:
        keep(m, o)
    return m


def read_whats_app_image_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_IMAGE_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.identity_key_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["image"]
    m.image = read_whats_app_image(v)
    left = len(o) - 2
    if left:
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppImageMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_image(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_IMAGE()
    m.unknown_fields = NO_FIELDS
    m.caption = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["mimeType"]
    m.mime_type = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "caption" in o and (v := o["caption"]) is not None:
            m.caption = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppImage
    if left:
        keep(m, o)
    return m


def read_whats_app_audio_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_AUDIO_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.identity_key_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["audio"]
    m.audio = read_whats_app_audio(v)
    left = len(o) - 2
    if left:
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppAudioMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_audio(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_AUDIO()
    m.unknown_fields = NO_FIELDS
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["mimeType"]
    m.mime_type = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.WhatsAppAudio
    if left:
        keep(m, o)
    return m


def read_whats_app_document_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_DOCUMENT_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.identity_key_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["document"]
    m.document = read_whats_app_document(v)
    left = len(o) - 2
    if left:
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppDocumentMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_document(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_DOCUMENT()
    m.unknown_fields = NO_FIELDS
    m.filename = m.caption = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["mimeType"]
    m.mime_type = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "filename" in o and (v := o["filename"]) is not None:
            m.filename = v if type_of(v) is str else unusual()
            left -= 1
        if "caption" in o and (v := o["caption"]) is not None:
            m.caption = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppDocument
    if left:
        keep(m, o)
    return m


def read_whats_app_video_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_VIDEO_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.identity_key_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["video"]
    m.video = read_whats_app_video(v)
    left = len(o) - 2
    if left:
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppVideoMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_video(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_VIDEO()
    m.unknown_fields = NO_FIELDS
    m.caption = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["mimeType"]
    m.mime_type = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "caption" in o and (v := o["caption"]) is not None:
            m.caption = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppVideo
    if left:
        keep(m, o)
    return m


def read_whats_app_sticker_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_STICKER_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.identity_key_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["sticker"]
    m.sticker = read_whats_app_sticker(v)
    left = len(o) - 2
    if left:
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppStickerMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_sticker(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_STICKER()
    m.unknown_fields = NO_FIELDS
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["mimeType"]
    m.mime_type = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.WhatsAppSticker
    if left:
        keep(m, o)
    return m


def read_whats_app_location_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_LOCATION_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.identity_key_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["location"]
    m.location = read_whats_app_location(v)
    left = len(o) - 2
    if left:
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppLocationMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_location(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_LOCATION()
    m.unknown_fields = NO_FIELDS
    m.name = m.address = None
    v = o["longitude"]
    m.longitude = (
        v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    )
    v = o["latitude"]
    m.latitude = (
        v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    )
    left = len(o) - 2
    if left:
        if "name" in o and (v := o["name"]) is not None:
            m.name = v if type_of(v) is str else unusual()
            left -= 1
        if "address" in o and (v := o["address"]) is not None:
            m.address = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppLocation
    if left:
        keep(m, o)
    return m


def read_whats_app_contacts_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_CONTACTS_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.identity_key_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["contacts"]
    m.contacts = tuple([read_whats_app_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppContactsMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_contact(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_CONTACT()
    m.unknown_fields = NO_FIELDS
    m.addresses = m.birthday = m.emails = m.org = m.phones = m.urls = None
    v = o["name"]
    m.name = read_whats_app_name(v)
    left = len(o) - 1
    if left:
        if "addresses" in o and (v := o["addresses"]) is not None:
            m.addresses = tuple([read_whats_app_address(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "birthday" in o and (v := o["birthday"]) is not None:
            m.birthday = v if type_of(v) is str else unusual()
            left -= 1
        if "emails" in o and (v := o["emails"]) is not None:
            m.emails = tuple([read_whats_app_email(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "org" in o and (v := o["org"]) is not None:
            m.org = read_whats_app_org(v)
            left -= 1
    if left:
        if "phones" in o and (v := o["phones"]) is not None:
            m.phones = tuple([read_whats_app_phone(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "urls" in o and (v := o["urls"]) is not None:
            m.urls = tuple([read_whats_app_url(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.WhatsAppContact
    if left:
        keep(m, o)
    return m


def read_whats_app_name(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_NAME()
    m.unknown_fields = NO_FIELDS
    m.first_name = m.last_name = m.middle_name = m.suffix = m.prefix = None
    v = o["formatted_name"]
    m.formatted_name = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "first_name" in o and (v := o["first_name"]) is not None:
            m.first_name = v if type_of(v) is str else unusual()
            left -= 1
        if "last_name" in o and (v := o["last_name"]) is not None:
            m.last_name = v if type_of(v) is str else unusual()
            left -= 1
        if "middle_name" in o and (v := o["middle_name"]) is not None:
            m.middle_name = v if type_of(v) is str else unusual()
            left -= 1
        if "suffix" in o and (v := o["suffix"]) is not None:
            m.suffix = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "prefix" in o and (v := o["prefix"]) is not None:
            m.prefix = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppName
    if left:
        keep(m, o)
    return m


def read_whats_app_address(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_ADDRESS()
    m.unknown_fields = NO_FIELDS
    m.city = m.country = m.country_code = m.state = m.street = m.type = m.zip = None
    left = len(o) - 0
    if left:
        if "city" in o and (v := o["city"]) is not None:
            m.city = v if type_of(v) is str else unusual()
            left -= 1
        if "country" in o and (v := o["country"]) is not None:
            m.country = v if type_of(v) is str else unusual()
            left -= 1
        if "country_code" in o and (v := o["country_code"]) is not None:
            m.country_code = v if type_of(v) is str else unusual()
            left -= 1
        if "state" in o and (v := o["state"]) is not None:
            m.state = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "street" in o and (v := o["street"]) is not None:
            m.street = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "zip" in o and (v := o["zip"]) is not None:
            m.zip = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppAddress
    if left:
        keep(m, o)
    return m


def read_whats_app_email(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_EMAIL()
    m.unknown_fields = NO_FIELDS
    m.type = None
    v = o["email"]
    m.email = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppEmail
    if left:
        keep(m, o)
    return m


def read_whats_app_org(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_ORG()
    m.unknown_fields = NO_FIELDS
    m.company = m.department = m.title = None
    left = len(o) - 0
    if left:
        if "company" in o and (v := o["company"]) is not None:
            m.company = v if type_of(v) is str else unusual()
            left -= 1
        if "department" in o and (v := o["department"]) is not None:
            m.department = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppOrg
    if left:
        keep(m, o)
    return m


def read_whats_app_phone(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_PHONE()
    m.unknown_fields = NO_FIELDS
    m.phone = m.type = m.wa_id = None
    left = len(o) - 0
    if left:
        if "phone" in o and (v := o["phone"]) is not None:
            m.phone = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "wa_id" in o and (v := o["wa_id"]) is not None:
            m.wa_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppPhone
    if left:
        keep(m, o)
    return m


def read_whats_app_url(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_URL()
    m.unknown_fields = NO_FIELDS
    m.type = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppUrl
    if left:
        keep(m, o)
    return m


def read_whats_app_list_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_LIST_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.identity_key_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["list"]
    m.list = read_whats_app_list(v)
    left = len(o) - 2
    if left:
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppListMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_list(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_LIST()
    m.unknown_fields = NO_FIELDS
    m.header = m.footer = None
    v = o["body"]
    m.body = _whatsapp.read_list_body(v)
    v = o["action"]
    m.action = read_whats_app_list_action(v)
    left = len(o) - 2
    if left:
        if "header" in o and (v := o["header"]) is not None:
            m.header = read_whats_app_text_header(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = _whatsapp.read_footer(v)
            left -= 1
    m.__class__ = models.WhatsAppList
    if left:
        keep(m, o)
    return m


def read_whats_app_list_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_LIST_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["button"]
    m.button = v if type_of(v) is str else unusual()
    v = o["sections"]
    m.sections = tuple([read_whats_app_section(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.WhatsAppListAction
    if left:
        keep(m, o)
    return m


def read_whats_app_section(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_SECTION()
    m.unknown_fields = NO_FIELDS
    m.title = None
    v = o["rows"]
    m.rows = tuple([read_whats_app_row(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppSection
    if left:
        keep(m, o)
    return m


def read_whats_app_row(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_ROW()
    m.unknown_fields = NO_FIELDS
    m.description = None
    v = o["id"]
    m.id = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppRow
    if left:
        keep(m, o)
    return m


def read_whats_app_reply_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_REPLY_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.identity_key_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["reply"]
    m.reply = read_whats_app_reply(v)
    left = len(o) - 2
    if left:
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppReplyMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_REPLY()
    m.unknown_fields = NO_FIELDS
    m.header = m.footer = None
    v = o["body"]
    m.body = _whatsapp.read_body(v)
    v = o["action"]
    m.action = read_whats_app_reply_action(v)
    left = len(o) - 2
    if left:
        if "header" in o and (v := o["header"]) is not None:
            m.header = read_whats_app_header(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = _whatsapp.read_footer(v)
            left -= 1
    m.__class__ = models.WhatsAppReply
    if left:
        keep(m, o)
    return m


def read_whats_app_reply_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_REPLY_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["buttons"]
    m.buttons = tuple([read_whats_app_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.WhatsAppReplyAction
    if left:
        keep(m, o)
    return m


def read_whats_app_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_BUTTON()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["reply"]
    m.reply = _whatsapp.read_reply(v)
    left = len(o) - 2
    m.__class__ = models.WhatsAppButton
    if left:
        keep(m, o)
    return m


def read_whats_app_header(o: Any) -> Any:
    tag = o["type"]
    read = _WHATS_APP_HEADER.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_whats_app_text_header(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_TEXT_HEADER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.WhatsAppTextHeader
    if left:
        keep(m, o)
    return m


def read_whats_app_document_header(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_DOCUMENT_HEADER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["document"]
    m.document = read_whats_app_header_document(v)
    left = len(o) - 2
    m.__class__ = models.WhatsAppDocumentHeader
    if left:
        keep(m, o)
    return m


def read_whats_app_header_document(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_HEADER_DOCUMENT()
    m.unknown_fields = NO_FIELDS
    m.provider = m.filename = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "provider" in o and (v := o["provider"]) is not None:
            m.provider = read_whats_app_provider(v)
            left -= 1
        if "filename" in o and (v := o["filename"]) is not None:
            m.filename = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppHeaderDocument
    if left:
        keep(m, o)
    return m


def read_whats_app_video_header(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_VIDEO_HEADER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["video"]
    m.video = read_whats_app_header_media(v)
    left = len(o) - 2
    m.__class__ = models.WhatsAppVideoHeader
    if left:
        keep(m, o)
    return m


def read_whats_app_image_header(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_IMAGE_HEADER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["image"]
    m.image = read_whats_app_header_media(v)
    left = len(o) - 2
    m.__class__ = models.WhatsAppImageHeader
    if left:
        keep(m, o)
    return m


def read_whats_app_header_media(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_HEADER_MEDIA()
    m.unknown_fields = NO_FIELDS
    m.provider = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "provider" in o and (v := o["provider"]) is not None:
            m.provider = read_whats_app_provider(v)
            left -= 1
    m.__class__ = models.WhatsAppHeaderMedia
    if left:
        keep(m, o)
    return m


def read_whats_app_provider(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_PROVIDER()
    m.unknown_fields = NO_FIELDS
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.WhatsAppProvider
    if left:
        keep(m, o)
    return m


def read_whats_app_hsm_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_HSM_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.identity_key_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["hsm"]
    m.hsm = read_whats_app_hsm(v)
    left = len(o) - 2
    if left:
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppHsmMessage
    if left:
        keep(m, o)
    return m


def read_whats_app_hsm(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_HSM()
    m.unknown_fields = NO_FIELDS
    v = o["namespace"]
    m.namespace = v if type_of(v) is str else unusual()
    v = o["element_name"]
    m.element_name = v if type_of(v) is str else unusual()
    v = o["language"]
    m.language = read_whats_app_hsm_language(v)
    v = o["localizable_params"]
    m.localizable_params = tuple([read_whats_app_localizable_param(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    m.__class__ = models.WhatsAppHsm
    if left:
        keep(m, o)
    return m


def read_whats_app_hsm_language(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_HSM_LANGUAGE()
    m.unknown_fields = NO_FIELDS
    v = o["code"]
    m.code = v if type_of(v) is str else unusual()
    v = o["policy"]
    m.policy = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.WhatsAppHsmLanguage
    if left:
        keep(m, o)
    return m


def read_whats_app_localizable_param(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_LOCALIZABLE_PARAM()
    m.unknown_fields = NO_FIELDS
    m.currency = m.date_time = None
    v = o["default"]
    m.default = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "currency" in o and (v := o["currency"]) is not None:
            m.currency = read_whats_app_localizable_currency(v)
            left -= 1
        if "date_time" in o and (v := o["date_time"]) is not None:
            m.date_time = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.WhatsAppLocalizableParam
    freeze(m, (), ("date_time",))
    if left:
        keep(m, o)
    return m


def read_whats_app_localizable_currency(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_LOCALIZABLE_CURRENCY()
    m.unknown_fields = NO_FIELDS
    m.currency_code = m.amount_1000 = None
    left = len(o) - 0
    if left:
        if "currency_code" in o and (v := o["currency_code"]) is not None:
            m.currency_code = v if type_of(v) is str else unusual()
            left -= 1
        if "amount_1000" in o and (v := o["amount_1000"]) is not None:
            m.amount_1000 = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    m.__class__ = models.WhatsAppLocalizableCurrency
    if left:
        keep(m, o)
    return m


def read_whats_app_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.parameters = None
    v = o["template"]
    m.template = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "parameters" in o and (v := o["parameters"]) is not None:
            m.parameters = {k: read_whats_app_parameter(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.WhatsAppTemplate
    freeze(m, ("parameters",), ())
    if left:
        keep(m, o)
    return m


def read_whats_app_parameter(o: Any) -> Any:
    if type_of(o) is str:
        return o
    if type_of(o) is ARRAY:
        return tuple([read_whats_app_quick_reply(x) for x in o])
    if type_of(o) is not OBJECT:
        unusual()
    tag = o.get("type")
    read = _WHATS_APP_PARAMETER.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_whats_app_text_parameter(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_whats_app_quick_reply_parameter(o: Any) -> Any:
    return tuple([read_whats_app_quick_reply(x) for x in o]) if type_of(o) is ARRAY else unusual()


def read_whats_app_quick_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_QUICK_REPLY()
    m.unknown_fields = NO_FIELDS
    v = o["button_text"]
    m.button_text = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.WhatsAppQuickReply
    if left:
        keep(m, o)
    return m


def read_whats_app_media_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_MEDIA_PARAMETER()
    m.unknown_fields = NO_FIELDS
    m.filename = None
    v = o["link"]
    m.link = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "filename" in o and (v := o["filename"]) is not None:
            m.filename = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppMediaParameter
    if left:
        keep(m, o)
    return m


def read_whats_app_date_time_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_DATE_TIME_PARAMETER()
    m.unknown_fields = NO_FIELDS
    m.timestamp = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["fallback_value"]
    m.fallback_value = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppDateTimeParameter
    if left:
        keep(m, o)
    return m


def read_whats_app_currency_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_CURRENCY_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["currency_code"]
    m.currency_code = v if type_of(v) is str else unusual()
    v = o["amount_1000"]
    m.amount_1000 = v if type_of(v) is str else unusual()
    v = o["fallback_value"]
    m.fallback_value = v if type_of(v) is str else unusual()
    left = len(o) - 4
    m.__class__ = models.WhatsAppCurrencyParameter
    if left:
        keep(m, o)
    return m


def read_whats_app_url_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_URL_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.WhatsAppUrlParameter
    if left:
        keep(m, o)
    return m


def read_whats_app_otp_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_OTP_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["value"]
    m.value = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.WhatsAppOtpParameter
    if left:
        keep(m, o)
    return m


def read_apple_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.correlationid = m.callback_data = m.notifyurl = m.notifyurl_auth_id = m.expiry = m.message = None
    m.channels = m.options = m.contact_policy = m.conversationid = m.gtr_id = m.icmessage = None
    v = o["appid"]
    m.appid = v if type_of(v) is str else unusual()
    v = o["deliverychannel"]
    m.deliverychannel = v if type_of(v) is str and v not in {"applebusinesschat"} else unusual()
    v = o["destination"]
    m.destination = tuple([read_apple_destination(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "correlationid" in o and (v := o["correlationid"]) is not None:
            m.correlationid = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurl" in o and (v := o["notifyurl"]) is not None:
            m.notifyurl = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyurlAuthId" in o and (v := o["notifyurlAuthId"]) is not None:
            m.notifyurl_auth_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "expiry" in o and (v := o["expiry"]) is not None:
            m.expiry = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_stored_template(v)
            left -= 1
        if "channels" in o and (v := o["channels"]) is not None:
            m.channels = read_apple_channels(v)
            left -= 1
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_options(v)
            left -= 1
    if left:
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
        if "conversationid" in o and (v := o["conversationid"]) is not None:
            m.conversationid = v if type_of(v) is str else unusual()
            left -= 1
        if "gtrId" in o and (v := o["gtrId"]) is not None:
            m.gtr_id = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "icmessage" in o and (v := o["icmessage"]) is not None:
            m.icmessage = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleRequest
    if left:
        keep(m, o)
    return m


def read_apple_channels(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_CHANNELS()
    m.unknown_fields = NO_FIELDS
    m.contact_policy = m.apple_business_chat = None
    left = len(o) - 0
    if left:
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
        if "AppleBusinessChat" in o and (v := o["AppleBusinessChat"]) is not None:
            m.apple_business_chat = read_apple_content(v)
            left -= 1
    m.__class__ = models.AppleChannels
    if left:
        keep(m, o)
    return m


def read_apple_content(o: Any) -> Any:
    tag = o["type"]
    read = _APPLE_CONTENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_apple_text(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_TEXT()
    m.unknown_fields = NO_FIELDS
    m.text = m.attachments = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "attachments" in o and (v := o["attachments"]) is not None:
            m.attachments = tuple([read_apple_file(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.AppleText
    if left:
        keep(m, o)
    return m


def read_apple_file(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_FILE()
    m.unknown_fields = NO_FIELDS
    m.name = m.size = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["mimeType"]
    m.mime_type = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "name" in o and (v := o["name"]) is not None:
            m.name = v if type_of(v) is str else unusual()
            left -= 1
        if "size" in o and (v := o["size"]) is not None:
            m.size = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleFile
    if left:
        keep(m, o)
    return m


def read_apple_typing(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_TYPING()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.AppleTyping
    if left:
        keep(m, o)
    return m


def read_apple_rich_link(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_RICH_LINK()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["richLinkData"]
    m.rich_link_data = read_apple_rich_link_data(v)
    left = len(o) - 2
    m.__class__ = models.AppleRichLink
    if left:
        keep(m, o)
    return m


def read_apple_rich_link_data(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_RICH_LINK_DATA()
    m.unknown_fields = NO_FIELDS
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["assets"]
    m.assets = read_apple_assets(v)
    left = len(o) - 3
    m.__class__ = models.AppleRichLinkData
    if left:
        keep(m, o)
    return m


def read_apple_assets(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_ASSETS()
    m.unknown_fields = NO_FIELDS
    m.image = m.video = None
    left = len(o) - 0
    if left:
        if "image" in o and (v := o["image"]) is not None:
            m.image = read_apple_file(v)
            left -= 1
        if "video" in o and (v := o["video"]) is not None:
            m.video = read_apple_file(v)
            left -= 1
    m.__class__ = models.AppleAssets
    if left:
        keep(m, o)
    return m


def read_apple_invitation(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_INVITATION()
    m.unknown_fields = NO_FIELDS
    m.request_identifier = m.locale = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["withImage"]
    m.with_image = v if type_of(v) is bool else unusual()
    v = o["brandName"]
    m.brand_name = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "requestIdentifier" in o and (v := o["requestIdentifier"]) is not None:
            m.request_identifier = v if type_of(v) is str else unusual()
            left -= 1
        if "locale" in o and (v := o["locale"]) is not None:
            m.locale = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleInvitation
    if left:
        keep(m, o)
    return m


def read_apple_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.x_msg_seq = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["interactiveData"]
    m.interactive_data = read_apple_interactive_data(v)
    left = len(o) - 2
    if left:
        if "x_msg_seq" in o and (v := o["x_msg_seq"]) is not None:
            m.x_msg_seq = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.AppleInteractive
    if left:
        keep(m, o)
    return m


def read_apple_interactive_data(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_INTERACTIVE_DATA()
    m.unknown_fields = NO_FIELDS
    m.app_icon = m.app_id = m.app_name = m.bid = m.data = m.url = m.session_identifier = m.use_live_layout = None
    m.received_message = m.reply_message = m.request_identifier = None
    left = len(o) - 0
    if left:
        if "appIcon" in o and (v := o["appIcon"]) is not None:
            m.app_icon = v if type_of(v) is str else unusual()
            left -= 1
        if "appId" in o and (v := o["appId"]) is not None:
            m.app_id = v if type_of(v) is str else unusual()
            left -= 1
        if "appName" in o and (v := o["appName"]) is not None:
            m.app_name = v if type_of(v) is str else unusual()
            left -= 1
        if "bid" in o and (v := o["bid"]) is not None:
            m.bid = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "data" in o and (v := o["data"]) is not None:
            m.data = read_apple_interactive_content(v)
            left -= 1
        if "URL" in o and (v := o["URL"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
        if "sessionIdentifier" in o and (v := o["sessionIdentifier"]) is not None:
            m.session_identifier = v if type_of(v) is str else unusual()
            left -= 1
        if "useLiveLayout" in o and (v := o["useLiveLayout"]) is not None:
            m.use_live_layout = v if type_of(v) is bool else unusual()
            left -= 1
    if left:
        if "receivedMessage" in o and (v := o["receivedMessage"]) is not None:
            m.received_message = read_apple_received_message(v)
            left -= 1
        if "replyMessage" in o and (v := o["replyMessage"]) is not None:
            m.reply_message = read_apple_reply_message(v)
            left -= 1
        if "requestIdentifier" in o and (v := o["requestIdentifier"]) is not None:
            m.request_identifier = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleInteractiveData
    if left:
        keep(m, o)
    return m


def read_apple_received_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_RECEIVED_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.style = m.title = m.subtitle = m.image_identifier = m.image_title = m.image_subtitle = None
    m.secondary_subtitle = m.tertiary_subtitle = None
    left = len(o) - 0
    if left:
        if "style" in o and (v := o["style"]) is not None:
            m.style = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "imageIdentifier" in o and (v := o["imageIdentifier"]) is not None:
            m.image_identifier = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "imageTitle" in o and (v := o["imageTitle"]) is not None:
            m.image_title = v if type_of(v) is str else unusual()
            left -= 1
        if "imageSubtitle" in o and (v := o["imageSubtitle"]) is not None:
            m.image_subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "secondarySubtitle" in o and (v := o["secondarySubtitle"]) is not None:
            m.secondary_subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "tertiarySubtitle" in o and (v := o["tertiarySubtitle"]) is not None:
            m.tertiary_subtitle = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleReceivedMessage
    if left:
        keep(m, o)
    return m


def read_apple_reply_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_REPLY_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.style = m.title = m.alternate_title = m.subtitle = m.image_identifier = None
    left = len(o) - 0
    if left:
        if "style" in o and (v := o["style"]) is not None:
            m.style = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "alternateTitle" in o and (v := o["alternateTitle"]) is not None:
            m.alternate_title = v if type_of(v) is str else unusual()
            left -= 1
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "imageIdentifier" in o and (v := o["imageIdentifier"]) is not None:
            m.image_identifier = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleReplyMessage
    if left:
        keep(m, o)
    return m


def read_apple_label(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_apple_interactive_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_INTERACTIVE_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.version = m.images = m.quick_reply = m.list_picker = m.event = m.payment = m.authenticate = None
    m.dynamic = None
    v = o["requestIdentifier"]
    m.request_identifier = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "version" in o and (v := o["version"]) is not None:
            m.version = v if type_of(v) is str else unusual()
            left -= 1
        if "images" in o and (v := o["images"]) is not None:
            m.images = tuple([read_apple_image(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "quick-reply" in o and (v := o["quick-reply"]) is not None:
            m.quick_reply = read_apple_quick_reply(v)
            left -= 1
        if "listPicker" in o and (v := o["listPicker"]) is not None:
            m.list_picker = read_apple_list_picker(v)
            left -= 1
    if left:
        if "event" in o and (v := o["event"]) is not None:
            m.event = read_apple_time_picker(v)
            left -= 1
        if "payment" in o and (v := o["payment"]) is not None:
            m.payment = read_apple_payment(v)
            left -= 1
        if "authenticate" in o and (v := o["authenticate"]) is not None:
            m.authenticate = read_apple_authentication(v)
            left -= 1
        if "dynamic" in o and (v := o["dynamic"]) is not None:
            m.dynamic = read_apple_form(v)
            left -= 1
    m.__class__ = models.AppleInteractiveContent
    if left:
        keep(m, o)
    return m


def read_apple_image(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_IMAGE()
    m.unknown_fields = NO_FIELDS
    v = o["identifier"]
    m.identifier = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.AppleImage
    if left:
        keep(m, o)
    return m


def read_apple_quick_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_QUICK_REPLY()
    m.unknown_fields = NO_FIELDS
    v = o["summaryText"]
    m.summary_text = v if type_of(v) is str else unusual()
    v = o["items"]
    m.items = tuple([read_apple_quick_reply_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.AppleQuickReply
    if left:
        keep(m, o)
    return m


def read_apple_quick_reply_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_QUICK_REPLY_ITEM()
    m.unknown_fields = NO_FIELDS
    v = o["identifier"]
    m.identifier = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.AppleQuickReplyItem
    if left:
        keep(m, o)
    return m


def read_apple_list_picker(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_LIST_PICKER()
    m.unknown_fields = NO_FIELDS
    v = o["sections"]
    m.sections = tuple([read_apple_list_section(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.AppleListPicker
    if left:
        keep(m, o)
    return m


def read_apple_list_section(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_LIST_SECTION()
    m.unknown_fields = NO_FIELDS
    m.multiple_selection = m.order = None
    v = o["items"]
    m.items = tuple([read_apple_list_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "multipleSelection" in o and (v := o["multipleSelection"]) is not None:
            m.multiple_selection = v if type_of(v) is bool else unusual()
            left -= 1
        if "order" in o and (v := o["order"]) is not None:
            m.order = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.AppleListSection
    if left:
        keep(m, o)
    return m


def read_apple_list_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_LIST_ITEM()
    m.unknown_fields = NO_FIELDS
    m.style = m.image_identifier = m.subtitle = m.order = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["identifier"]
    m.identifier = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "style" in o and (v := o["style"]) is not None:
            m.style = v if type_of(v) is str else unusual()
            left -= 1
        if "imageIdentifier" in o and (v := o["imageIdentifier"]) is not None:
            m.image_identifier = v if type_of(v) is str else unusual()
            left -= 1
        if "subtitle" in o and (v := o["subtitle"]) is not None:
            m.subtitle = v if type_of(v) is str else unusual()
            left -= 1
        if "order" in o and (v := o["order"]) is not None:
            m.order = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.AppleListItem
    if left:
        keep(m, o)
    return m


def read_apple_time_picker(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_TIME_PICKER()
    m.unknown_fields = NO_FIELDS
    m.timezone_offset = m.location = None
    v = o["identifier"]
    m.identifier = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["timeslots"]
    m.timeslots = tuple([read_apple_timeslot(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "timezoneOffset" in o and (v := o["timezoneOffset"]) is not None:
            m.timezone_offset = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "location" in o and (v := o["location"]) is not None:
            m.location = read_apple_location(v)
            left -= 1
    m.__class__ = models.AppleTimePicker
    if left:
        keep(m, o)
    return m


def read_apple_timeslot(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_TIMESLOT()
    m.unknown_fields = NO_FIELDS
    v = o["duration"]
    m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["startTime"]
    m.start_time = v if type_of(v) is str else unusual()
    v = o["identifier"]
    m.identifier = v if type_of(v) is str else unusual()
    left = len(o) - 3
    m.__class__ = models.AppleTimeslot
    if left:
        keep(m, o)
    return m


def read_apple_location(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_LOCATION()
    m.unknown_fields = NO_FIELDS
    m.title = m.latitude = m.longitude = m.radius = None
    left = len(o) - 0
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "latitude" in o and (v := o["latitude"]) is not None:
            m.latitude = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "longitude" in o and (v := o["longitude"]) is not None:
            m.longitude = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "radius" in o and (v := o["radius"]) is not None:
            m.radius = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
    m.__class__ = models.AppleLocation
    if left:
        keep(m, o)
    return m


def read_apple_payment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_PAYMENT()
    m.unknown_fields = NO_FIELDS
    v = o["paymentRequest"]
    m.payment_request = read_apple_payment_request(v)
    left = len(o) - 1
    m.__class__ = models.ApplePayment
    if left:
        keep(m, o)
    return m


def read_apple_payment_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_PAYMENT_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.line_items = m.shipping_methods = m.required_shipping_contact_fields = m.country_code = None
    m.required_billing_contact_fields = m.currency_code = m.total = None
    left = len(o) - 0
    if left:
        if "lineItems" in o and (v := o["lineItems"]) is not None:
            m.line_items = tuple([read_apple_line_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "shippingMethods" in o and (v := o["shippingMethods"]) is not None:
            m.shipping_methods = tuple([read_apple_shipping_method(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "requiredShippingContactFields" in o and (v := o["requiredShippingContactFields"]) is not None:
            m.required_shipping_contact_fields = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "countryCode" in o and (v := o["countryCode"]) is not None:
            m.country_code = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "requiredBillingContactFields" in o and (v := o["requiredBillingContactFields"]) is not None:
            m.required_billing_contact_fields = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "currencyCode" in o and (v := o["currencyCode"]) is not None:
            m.currency_code = v if type_of(v) is str else unusual()
            left -= 1
        if "total" in o and (v := o["total"]) is not None:
            m.total = read_apple_total(v)
            left -= 1
    m.__class__ = models.ApplePaymentRequest
    if left:
        keep(m, o)
    return m


def read_apple_line_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_LINE_ITEM()
    m.unknown_fields = NO_FIELDS
    m.type = None
    v = o["amount"]
    m.amount = v if type_of(v) is str else unusual()
    v = o["label"]
    m.label = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleLineItem
    if left:
        keep(m, o)
    return m


def read_apple_total(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_TOTAL()
    m.unknown_fields = NO_FIELDS
    m.type = None
    v = o["amount"]
    m.amount = v if type_of(v) is str else unusual()
    v = o["label"]
    m.label = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleTotal
    if left:
        keep(m, o)
    return m


def read_apple_shipping_method(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_SHIPPING_METHOD()
    m.unknown_fields = NO_FIELDS
    m.detail = m.identifier = None
    v = o["label"]
    m.label = v if type_of(v) is str else unusual()
    v = o["amount"]
    m.amount = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "detail" in o and (v := o["detail"]) is not None:
            m.detail = v if type_of(v) is str else unusual()
            left -= 1
        if "identifier" in o and (v := o["identifier"]) is not None:
            m.identifier = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleShippingMethod
    if left:
        keep(m, o)
    return m


def read_apple_authentication(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_AUTHENTICATION()
    m.unknown_fields = NO_FIELDS
    v = o["oauth2"]
    m.oauth2 = read_apple_oauth2(v)
    left = len(o) - 1
    m.__class__ = models.AppleAuthentication
    if left:
        keep(m, o)
    return m


def read_apple_oauth2(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_OAUTH2()
    m.unknown_fields = NO_FIELDS
    m.additional_parameters = None
    v = o["state"]
    m.state = v if type_of(v) is str else unusual()
    v = o["responseType"]
    m.response_type = v if type_of(v) is str else unusual()
    v = o["scope"]
    m.scope = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["redirectURI"]
    m.redirect_uri = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "additionalParameters" in o and (v := o["additionalParameters"]) is not None:
            m.additional_parameters = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleOauth2
    if left:
        keep(m, o)
    return m


def read_apple_form(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_FORM()
    m.unknown_fields = NO_FIELDS
    m.private = m.template = None
    v = o["data"]
    m.data = read_apple_form_data(v)
    left = len(o) - 1
    if left:
        if "private" in o and (v := o["private"]) is not None:
            m.private = v if type_of(v) is bool else unusual()
            left -= 1
        if "template" in o and (v := o["template"]) is not None:
            m.template = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleForm
    if left:
        keep(m, o)
    return m


def read_apple_form_data(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_FORM_DATA()
    m.unknown_fields = NO_FIELDS
    m.show_summary = m.splash = None
    v = o["startPageIdentifier"]
    m.start_page_identifier = v if type_of(v) is str else unusual()
    v = o["pages"]
    m.pages = tuple([read_apple_form_page(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "showSummary" in o and (v := o["showSummary"]) is not None:
            m.show_summary = v if type_of(v) is bool else unusual()
            left -= 1
        if "splash" in o and (v := o["splash"]) is not None:
            m.splash = read_apple_form_splash(v)
            left -= 1
    m.__class__ = models.AppleFormData
    if left:
        keep(m, o)
    return m


def read_apple_form_splash(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_FORM_SPLASH()
    m.unknown_fields = NO_FIELDS
    m.header = m.splash_text = m.image_identifier = None
    v = o["buttonTitle"]
    m.button_title = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "header" in o and (v := o["header"]) is not None:
            m.header = v if type_of(v) is str else unusual()
            left -= 1
        if "splashtext" in o and (v := o["splashtext"]) is not None:
            m.splash_text = v if type_of(v) is str else unusual()
            left -= 1
        if "imageIdentifier" in o and (v := o["imageIdentifier"]) is not None:
            m.image_identifier = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleFormSplash
    if left:
        keep(m, o)
    return m


def read_apple_form_page(o: Any) -> Any:
    tag = o["type"]
    read = _APPLE_FORM_PAGE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_apple_select_page(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_SELECT_PAGE()
    m.unknown_fields = NO_FIELDS
    m.title = m.multiple_selection = m.next_page_identifier = m.submit_form = None
    v = o["pageIdentifier"]
    m.page_identifier = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["subtitle"]
    m.subtitle = v if type_of(v) is str else unusual()
    v = o["items"]
    m.items = tuple([read_apple_select_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "multipleSelection" in o and (v := o["multipleSelection"]) is not None:
            m.multiple_selection = v if type_of(v) is bool else unusual()
            left -= 1
        if "nextPageIdentifier" in o and (v := o["nextPageIdentifier"]) is not None:
            m.next_page_identifier = v if type_of(v) is str else unusual()
            left -= 1
        if "submitForm" in o and (v := o["submitForm"]) is not None:
            m.submit_form = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.AppleSelectPage
    if left:
        keep(m, o)
    return m


def read_apple_select_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_SELECT_ITEM()
    m.unknown_fields = NO_FIELDS
    m.value = m.next_page_identifier = m.image_identifier = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["identifier"]
    m.identifier = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = v if type_of(v) is str else unusual()
            left -= 1
        if "nextPageIdentifier" in o and (v := o["nextPageIdentifier"]) is not None:
            m.next_page_identifier = v if type_of(v) is str else unusual()
            left -= 1
        if "imageIdentifier" in o and (v := o["imageIdentifier"]) is not None:
            m.image_identifier = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleSelectItem
    if left:
        keep(m, o)
    return m


def read_apple_picker_page(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_PICKER_PAGE()
    m.unknown_fields = NO_FIELDS
    m.title = m.picker_title = m.selected_item_index = m.next_page_identifier = m.submit_form = None
    v = o["pageIdentifier"]
    m.page_identifier = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["subtitle"]
    m.subtitle = v if type_of(v) is str else unusual()
    v = o["items"]
    m.items = tuple([read_apple_picker_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "pickerTitle" in o and (v := o["pickerTitle"]) is not None:
            m.picker_title = v if type_of(v) is str else unusual()
            left -= 1
        if "selectedItemIndex" in o and (v := o["selectedItemIndex"]) is not None:
            m.selected_item_index = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "nextPageIdentifier" in o and (v := o["nextPageIdentifier"]) is not None:
            m.next_page_identifier = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "submitForm" in o and (v := o["submitForm"]) is not None:
            m.submit_form = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.ApplePickerPage
    if left:
        keep(m, o)
    return m


def read_apple_picker_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_PICKER_ITEM()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["identifier"]
    m.identifier = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ApplePickerItem
    if left:
        keep(m, o)
    return m


def read_apple_date_picker_page(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_DATE_PICKER_PAGE()
    m.unknown_fields = NO_FIELDS
    m.title = m.hint_text = m.options = m.next_page_identifier = m.submit_form = None
    v = o["pageIdentifier"]
    m.page_identifier = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["subtitle"]
    m.subtitle = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "hintText" in o and (v := o["hintText"]) is not None:
            m.hint_text = v if type_of(v) is str else unusual()
            left -= 1
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_apple_date_picker_options(v)
            left -= 1
        if "nextPageIdentifier" in o and (v := o["nextPageIdentifier"]) is not None:
            m.next_page_identifier = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "submitForm" in o and (v := o["submitForm"]) is not None:
            m.submit_form = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.AppleDatePickerPage
    if left:
        keep(m, o)
    return m


def read_apple_date_picker_options(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_DATE_PICKER_OPTIONS()
    m.unknown_fields = NO_FIELDS
    m.start_date = m.maximum_date = m.minimum_date = m.date_format = m.label_text = None
    left = len(o) - 0
    if left:
        if "startDate" in o and (v := o["startDate"]) is not None:
            m.start_date = v if type_of(v) is str else unusual()
            left -= 1
        if "maximumDate" in o and (v := o["maximumDate"]) is not None:
            m.maximum_date = v if type_of(v) is str else unusual()
            left -= 1
        if "minimumDate" in o and (v := o["minimumDate"]) is not None:
            m.minimum_date = v if type_of(v) is str else unusual()
            left -= 1
        if "dateFormat" in o and (v := o["dateFormat"]) is not None:
            m.date_format = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "labelText" in o and (v := o["labelText"]) is not None:
            m.label_text = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleDatePickerOptions
    if left:
        keep(m, o)
    return m


def read_apple_input_page(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_INPUT_PAGE()
    m.unknown_fields = NO_FIELDS
    m.title = m.hint_text = m.options = m.next_page_identifier = m.submit_form = None
    v = o["pageIdentifier"]
    m.page_identifier = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["subtitle"]
    m.subtitle = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "hintText" in o and (v := o["hintText"]) is not None:
            m.hint_text = v if type_of(v) is str else unusual()
            left -= 1
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_apple_input_options(v)
            left -= 1
        if "nextPageIdentifier" in o and (v := o["nextPageIdentifier"]) is not None:
            m.next_page_identifier = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "submitForm" in o and (v := o["submitForm"]) is not None:
            m.submit_form = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.AppleInputPage
    if left:
        keep(m, o)
    return m


def read_apple_input_options(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APPLE_INPUT_OPTIONS()
    m.unknown_fields = NO_FIELDS
    m.required = m.input_type = m.maximum_character_count = m.keyboard_type = m.placeholder = m.regex = None
    m.label_text = m.prefix_text = m.text_content_type = None
    left = len(o) - 0
    if left:
        if "required" in o and (v := o["required"]) is not None:
            m.required = v if type_of(v) is bool else unusual()
            left -= 1
        if "inputType" in o and (v := o["inputType"]) is not None:
            m.input_type = v if type_of(v) is str else unusual()
            left -= 1
        if "maximumCharacterCount" in o and (v := o["maximumCharacterCount"]) is not None:
            m.maximum_character_count = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "keyboardType" in o and (v := o["keyboardType"]) is not None:
            m.keyboard_type = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "placeholder" in o and (v := o["placeholder"]) is not None:
            m.placeholder = v if type_of(v) is str else unusual()
            left -= 1
        if "regex" in o and (v := o["regex"]) is not None:
            m.regex = v if type_of(v) is str else unusual()
            left -= 1
        if "labelText" in o and (v := o["labelText"]) is not None:
            m.label_text = v if type_of(v) is str else unusual()
            left -= 1
        if "prefixText" in o and (v := o["prefixText"]) is not None:
            m.prefix_text = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "textContentType" in o and (v := o["textContentType"]) is not None:
            m.text_content_type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppleInputOptions
    if left:
        keep(m, o)
    return m


def read_v2_message(o: Any) -> Any:
    tag = o["channel"]
    read = _V2_MESSAGE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_v2_sms_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_SMS_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.substitutions = m.smartlinks = m.options = m.requested_receipts = m.batch_id = m.content = None
    m.template = m.send_at = m.expire_at = m.validity = m.correlation_id = m.callback_data = m.notify_url = None
    m.notify_url_auth_id = m.contact_policy = None
    v = o["channel"]
    m.channel = v if type_of(v) is str else unusual()
    v = o["from"]
    m.from_ = v if type_of(v) is str else unusual()
    v = o["to"]
    m.to = tuple([read_v2_phone_recipient(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "substitutions" in o and (v := o["substitutions"]) is not None:
            m.substitutions = (
                {
                    k: x
                    if type_of(x) is str
                    or (type_of(x) is float or (type_of(x) is int and LEAST_INTEGER <= x <= LARGEST_INTEGER))
                    or type_of(x) is bool
                    else unusual()
                    for k, x in v.items()
                }
                if type_of(v) is OBJECT
                else unusual()
            )
            left -= 1
        if "smartlinks" in o and (v := o["smartlinks"]) is not None:
            m.smartlinks = tuple([read_v2_smart_link(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_v2_link_options(v)
            left -= 1
        if "requestedReceipts" in o and (v := o["requestedReceipts"]) is not None:
            m.requested_receipts = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    if left:
        if "batchId" in o and (v := o["batchId"]) is not None:
            m.batch_id = v if type_of(v) is str else unusual()
            left -= 1
        if "content" in o and (v := o["content"]) is not None:
            m.content = read_v2_sms_content(v)
            left -= 1
        if "template" in o and (v := o["template"]) is not None:
            m.template = read_v2_template(v)
            left -= 1
        if "sendAt" in o and (v := o["sendAt"]) is not None:
            m.send_at = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "expireAt" in o and (v := o["expireAt"]) is not None:
            m.expire_at = v if type_of(v) is str else unusual()
            left -= 1
        if "validity" in o and (v := o["validity"]) is not None:
            m.validity = v if type_of(v) is str else unusual()
            left -= 1
        if "correlationId" in o and (v := o["correlationId"]) is not None:
            m.correlation_id = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "notifyUrl" in o and (v := o["notifyUrl"]) is not None:
            m.notify_url = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyUrlAuthId" in o and (v := o["notifyUrlAuthId"]) is not None:
            m.notify_url_auth_id = v if type_of(v) is str else unusual()
            left -= 1
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
    m.__class__ = models.V2SmsRequest
    freeze(m, ("substitutions",), ())
    if left:
        keep(m, o)
    return m


def read_v2_phone_recipient(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_PHONE_RECIPIENT()
    m.unknown_fields = NO_FIELDS
    m.substitutions = m.correlation_id = None
    v = o["msisdn"]
    m.msisdn = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "substitutions" in o and (v := o["substitutions"]) is not None:
            m.substitutions = (
                {
                    k: x
                    if type_of(x) is str
                    or (type_of(x) is float or (type_of(x) is int and LEAST_INTEGER <= x <= LARGEST_INTEGER))
                    or type_of(x) is bool
                    else unusual()
                    for k, x in v.items()
                }
                if type_of(v) is OBJECT
                else unusual()
            )
            left -= 1
        if "correlationId" in o and (v := o["correlationId"]) is not None:
            m.correlation_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.V2PhoneRecipient
    freeze(m, ("substitutions",), ())
    if left:
        keep(m, o)
    return m


def read_v2_email_recipient(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_EMAIL_RECIPIENT()
    m.unknown_fields = NO_FIELDS
    m.substitutions = m.correlation_id = None
    v = o["email"]
    m.email = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "substitutions" in o and (v := o["substitutions"]) is not None:
            m.substitutions = (
                {
                    k: x
                    if type_of(x) is str
                    or (type_of(x) is float or (type_of(x) is int and LEAST_INTEGER <= x <= LARGEST_INTEGER))
                    or type_of(x) is bool
                    else unusual()
                    for k, x in v.items()
                }
                if type_of(v) is OBJECT
                else unusual()
            )
            left -= 1
        if "correlationId" in o and (v := o["correlationId"]) is not None:
            m.correlation_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.V2EmailRecipient
    freeze(m, ("substitutions",), ())
    if left:
        keep(m, o)
    return m


def read_v2_smart_link(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_SMART_LINK()
    m.unknown_fields = NO_FIELDS
    v = o["smartlinkId"]
    m.smartlink_id = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["validity"]
    m.validity = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    m.__class__ = models.V2SmartLink
    if left:
        keep(m, o)
    return m


def read_v2_link_options(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_LINK_OPTIONS()
    m.unknown_fields = NO_FIELDS
    m.track_clicks = m.shorten_links = m.domain = m.tag1 = m.tag2 = m.allow_fallback_url = None
    left = len(o) - 0
    if left:
        if "trackClicks" in o and (v := o["trackClicks"]) is not None:
            m.track_clicks = v if type_of(v) is str else unusual()
            left -= 1
        if "shortenLinks" in o and (v := o["shortenLinks"]) is not None:
            m.shorten_links = v if type_of(v) is str else unusual()
            left -= 1
        if "domain" in o and (v := o["domain"]) is not None:
            m.domain = v if type_of(v) is str else unusual()
            left -= 1
        if "tag1" in o and (v := o["tag1"]) is not None:
            m.tag1 = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "tag2" in o and (v := o["tag2"]) is not None:
            m.tag2 = v if type_of(v) is str else unusual()
            left -= 1
        if "allowFallbackURL" in o and (v := o["allowFallbackURL"]) is not None:
            m.allow_fallback_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.V2LinkOptions
    if left:
        keep(m, o)
    return m


def read_v2_sms_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_SMS_CONTENT()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.V2SmsContent
    if left:
        keep(m, o)
    return m


def read_v2_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    v = o["id"]
    m.id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.V2Template
    if left:
        keep(m, o)
    return m


def read_v2_rcs_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_RCS_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.gtr_id = m.substitutions = m.options = m.requested_receipts = m.send_at = m.expire_at = m.content = None
    m.template = m.correlation_id = m.callback_data = m.notify_url = m.notify_url_auth_id = None
    m.contact_policy = None
    v = o["channel"]
    m.channel = v if type_of(v) is str else unusual()
    v = o["from"]
    m.from_ = v if type_of(v) is str else unusual()
    v = o["to"]
    m.to = tuple([read_v2_phone_recipient(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "gtrId" in o and (v := o["gtrId"]) is not None:
            m.gtr_id = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "substitutions" in o and (v := o["substitutions"]) is not None:
            m.substitutions = (
                {
                    k: x
                    if type_of(x) is str
                    or (type_of(x) is float or (type_of(x) is int and LEAST_INTEGER <= x <= LARGEST_INTEGER))
                    or type_of(x) is bool
                    else unusual()
                    for k, x in v.items()
                }
                if type_of(v) is OBJECT
                else unusual()
            )
            left -= 1
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_v2_rcs_options(v)
            left -= 1
        if "requestedReceipts" in o and (v := o["requestedReceipts"]) is not None:
            m.requested_receipts = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    if left:
        if "sendAt" in o and (v := o["sendAt"]) is not None:
            m.send_at = v if type_of(v) is str else unusual()
            left -= 1
        if "expireAt" in o and (v := o["expireAt"]) is not None:
            m.expire_at = v if type_of(v) is str else unusual()
            left -= 1
        if "content" in o and (v := o["content"]) is not None:
            m.content = read_rcs_content(v)
            left -= 1
        if "template" in o and (v := o["template"]) is not None:
            m.template = read_v2_template(v)
            left -= 1
    if left:
        if "correlationId" in o and (v := o["correlationId"]) is not None:
            m.correlation_id = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyUrl" in o and (v := o["notifyUrl"]) is not None:
            m.notify_url = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyUrlAuthId" in o and (v := o["notifyUrlAuthId"]) is not None:
            m.notify_url_auth_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
    m.__class__ = models.V2RcsRequest
    freeze(m, ("substitutions",), ())
    if left:
        keep(m, o)
    return m


def read_v2_rcs_options(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_RCS_OPTIONS()
    m.unknown_fields = NO_FIELDS
    m.sms_fallback = m.sms_sender_id = m.text = m.carrier_id = m.track_clicks = m.shorten_links = m.domain = None
    m.tag1 = m.tag2 = m.allow_fallback_url = None
    left = len(o) - 0
    if left:
        if "smsFallback" in o and (v := o["smsFallback"]) is not None:
            m.sms_fallback = v if type_of(v) is bool else unusual()
            left -= 1
        if "smsSenderId" in o and (v := o["smsSenderId"]) is not None:
            m.sms_sender_id = v if type_of(v) is str else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "carrierId" in o and (v := o["carrierId"]) is not None:
            m.carrier_id = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    if left:
        if "trackClicks" in o and (v := o["trackClicks"]) is not None:
            m.track_clicks = v if type_of(v) is str else unusual()
            left -= 1
        if "shortenLinks" in o and (v := o["shortenLinks"]) is not None:
            m.shorten_links = v if type_of(v) is str else unusual()
            left -= 1
        if "domain" in o and (v := o["domain"]) is not None:
            m.domain = v if type_of(v) is str else unusual()
            left -= 1
        if "tag1" in o and (v := o["tag1"]) is not None:
            m.tag1 = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "tag2" in o and (v := o["tag2"]) is not None:
            m.tag2 = v if type_of(v) is str else unusual()
            left -= 1
        if "allowFallbackURL" in o and (v := o["allowFallbackURL"]) is not None:
            m.allow_fallback_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.V2RcsOptions
    if left:
        keep(m, o)
    return m


def read_rcs_content(o: Any) -> Any:
    tag = o["type"]
    read = _RCS_CONTENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_rcs_text(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_TEXT()
    m.unknown_fields = NO_FIELDS
    m.suggestions = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "suggestions" in o and (v := o["suggestions"]) is not None:
            m.suggestions = tuple([read_rcs_suggestion(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.RcsText
    if left:
        keep(m, o)
    return m


def read_rcs_media(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_MEDIA()
    m.unknown_fields = NO_FIELDS
    m.file_size = m.suggestions = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["mediaContentUrl"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "fileSize" in o and (v := o["fileSize"]) is not None:
            m.file_size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "suggestions" in o and (v := o["suggestions"]) is not None:
            m.suggestions = tuple([read_rcs_suggestion(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.RcsMedia
    if left:
        keep(m, o)
    return m


def read_rcs_standalone(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_STANDALONE()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["richCard"]
    m.rich_card = read_rcs_rich_card(v)
    left = len(o) - 2
    m.__class__ = models.RcsStandalone
    if left:
        keep(m, o)
    return m


def read_rcs_rich_card(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_RICH_CARD()
    m.unknown_fields = NO_FIELDS
    m.description = m.thumbnail = m.suggestions = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["orientation"]
    m.orientation = v if type_of(v) is str else unusual()
    v = o["thumbnailAlignment"]
    m.thumbnail_alignment = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = read_rcs_card_media(v)
    left = len(o) - 4
    if left:
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
        if "thumbnail" in o and (v := o["thumbnail"]) is not None:
            m.thumbnail = read_rcs_thumbnail(v)
            left -= 1
        if "suggestions" in o and (v := o["suggestions"]) is not None:
            m.suggestions = tuple([read_rcs_suggestion(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.RcsRichCard
    if left:
        keep(m, o)
    return m


def read_rcs_card_media(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_CARD_MEDIA()
    m.unknown_fields = NO_FIELDS
    m.file_size = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["height"]
    m.height = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "filesize" in o and (v := o["filesize"]) is not None:
            m.file_size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.RcsCardMedia
    if left:
        keep(m, o)
    return m


def read_rcs_thumbnail(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_THUMBNAIL()
    m.unknown_fields = NO_FIELDS
    m.file_size = m.content_type = m.description = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["height"]
    m.height = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "fileSize" in o and (v := o["fileSize"]) is not None:
            m.file_size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "contentType" in o and (v := o["contentType"]) is not None:
            m.content_type = v if type_of(v) is str else unusual()
            left -= 1
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RcsThumbnail
    if left:
        keep(m, o)
    return m


def read_rcs_carousel(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_CAROUSEL()
    m.unknown_fields = NO_FIELDS
    m.suggestions = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["width"]
    m.width = v if type_of(v) is str else unusual()
    v = o["cards"]
    m.cards = tuple([read_rcs_card(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "suggestions" in o and (v := o["suggestions"]) is not None:
            m.suggestions = tuple([read_rcs_suggestion(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.RcsCarousel
    if left:
        keep(m, o)
    return m


def read_rcs_card(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_CARD()
    m.unknown_fields = NO_FIELDS
    m.description = m.suggestions = None
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    v = o["media"]
    m.media = read_rcs_media_in_carousel(v)
    left = len(o) - 2
    if left:
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
        if "suggestions" in o and (v := o["suggestions"]) is not None:
            m.suggestions = tuple([read_rcs_suggestion(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.RcsCard
    if left:
        keep(m, o)
    return m


def read_rcs_media_in_carousel(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_MEDIA_IN_CAROUSEL()
    m.unknown_fields = NO_FIELDS
    m.file_size = None
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["height"]
    m.height = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "fileSize" in o and (v := o["fileSize"]) is not None:
            m.file_size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.RcsMediaInCarousel
    if left:
        keep(m, o)
    return m


def read_rcs_agent_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_AGENT_EVENT()
    m.unknown_fields = NO_FIELDS
    m.message_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["event"]
    m.event = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "messageId" in o and (v := o["messageId"]) is not None:
            m.message_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RcsAgentEvent
    if left:
        keep(m, o)
    return m


def read_rcs_suggestion(o: Any) -> Any:
    tag = o["type"]
    read = _RCS_SUGGESTION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_rcs_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_REPLY()
    m.unknown_fields = NO_FIELDS
    m.postback_data = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["displayText"]
    m.display_text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "postbackData" in o and (v := o["postbackData"]) is not None:
            m.postback_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RcsReply
    if left:
        keep(m, o)
    return m


def read_rcs_open_url(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_OPEN_URL()
    m.unknown_fields = NO_FIELDS
    m.postback_data = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["displayText"]
    m.display_text = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "postbackData" in o and (v := o["postbackData"]) is not None:
            m.postback_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RcsOpenUrl
    if left:
        keep(m, o)
    return m


def read_rcs_dial_phone(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_DIAL_PHONE()
    m.unknown_fields = NO_FIELDS
    m.postback_data = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["displayText"]
    m.display_text = v if type_of(v) is str else unusual()
    v = o["phone"]
    m.phone = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "postbackData" in o and (v := o["postbackData"]) is not None:
            m.postback_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RcsDialPhone
    if left:
        keep(m, o)
    return m


def read_rcs_view_location(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_VIEW_LOCATION()
    m.unknown_fields = NO_FIELDS
    m.address = m.postback_data = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["displayText"]
    m.display_text = v if type_of(v) is str else unusual()
    v = o["latitude"]
    m.latitude = (
        v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    )
    v = o["longitude"]
    m.longitude = (
        v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
    )
    left = len(o) - 4
    if left:
        if "address" in o and (v := o["address"]) is not None:
            m.address = v if type_of(v) is str else unusual()
            left -= 1
        if "postbackData" in o and (v := o["postbackData"]) is not None:
            m.postback_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RcsViewLocation
    if left:
        keep(m, o)
    return m


def read_rcs_share_location(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_SHARE_LOCATION()
    m.unknown_fields = NO_FIELDS
    m.postback_data = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["displayText"]
    m.display_text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "postbackData" in o and (v := o["postbackData"]) is not None:
            m.postback_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RcsShareLocation
    if left:
        keep(m, o)
    return m


def read_rcs_calendar_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RCS_CALENDAR_EVENT()
    m.unknown_fields = NO_FIELDS
    m.meeting_description = m.postback_data = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["displayText"]
    m.display_text = v if type_of(v) is str else unusual()
    v = o["startTime"]
    m.start_time = v if type_of(v) is str else unusual()
    v = o["endTime"]
    m.end_time = v if type_of(v) is str else unusual()
    v = o["meetingTitle"]
    m.meeting_title = v if type_of(v) is str else unusual()
    left = len(o) - 5
    if left:
        if "meetingDescription" in o and (v := o["meetingDescription"]) is not None:
            m.meeting_description = v if type_of(v) is str else unusual()
            left -= 1
        if "postbackData" in o and (v := o["postbackData"]) is not None:
            m.postback_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RcsCalendarEvent
    if left:
        keep(m, o)
    return m


def read_v2_mms_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_MMS_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.substitutions = m.callback_data = m.notify_url = m.notify_url_auth_id = m.requested_receipts = None
    m.options = m.content = m.correlation_id = m.contact_policy = None
    v = o["channel"]
    m.channel = v if type_of(v) is str else unusual()
    v = o["from"]
    m.from_ = v if type_of(v) is str else unusual()
    v = o["to"]
    m.to = tuple([read_v2_phone_recipient(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "substitutions" in o and (v := o["substitutions"]) is not None:
            m.substitutions = (
                {
                    k: x
                    if type_of(x) is str
                    or (type_of(x) is float or (type_of(x) is int and LEAST_INTEGER <= x <= LARGEST_INTEGER))
                    or type_of(x) is bool
                    else unusual()
                    for k, x in v.items()
                }
                if type_of(v) is OBJECT
                else unusual()
            )
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyUrl" in o and (v := o["notifyUrl"]) is not None:
            m.notify_url = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyUrlAuthId" in o and (v := o["notifyUrlAuthId"]) is not None:
            m.notify_url_auth_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "requestedReceipts" in o and (v := o["requestedReceipts"]) is not None:
            m.requested_receipts = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "options" in o and (v := o["options"]) is not None:
            m.options = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
        if "content" in o and (v := o["content"]) is not None:
            m.content = read_v2_mms_content(v)
            left -= 1
        if "correlationId" in o and (v := o["correlationId"]) is not None:
            m.correlation_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
    m.__class__ = models.V2MmsRequest
    freeze(m, ("substitutions",), ("options",))
    if left:
        keep(m, o)
    return m


def read_v2_mms_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_MMS_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.subject = m.fallbacktext = m.name = m.attachments = None
    left = len(o) - 0
    if left:
        if "subject" in o and (v := o["subject"]) is not None:
            m.subject = v if type_of(v) is str else unusual()
            left -= 1
        if "fallbacktext" in o and (v := o["fallbacktext"]) is not None:
            m.fallbacktext = v if type_of(v) is str else unusual()
            left -= 1
        if "name" in o and (v := o["name"]) is not None:
            m.name = v if type_of(v) is str else unusual()
            left -= 1
        if "attachments" in o and (v := o["attachments"]) is not None:
            m.attachments = tuple([read_v2_mms_attachment(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.V2MmsContent
    if left:
        keep(m, o)
    return m


def read_v2_mms_attachment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_MMS_ATTACHMENT()
    m.unknown_fields = NO_FIELDS
    m.type = m.message_text = m.media_url = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "messageText" in o and (v := o["messageText"]) is not None:
            m.message_text = v if type_of(v) is str else unusual()
            left -= 1
        if "mediaUrl" in o and (v := o["mediaUrl"]) is not None:
            m.media_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.V2MmsAttachment
    if left:
        keep(m, o)
    return m


def read_v2_email_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_EMAIL_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.substitutions = m.cc = m.bcc = m.multiple_to_recipients = m.options = m.content = m.template = None
    m.requested_receipts = m.correlation_id = m.callback_data = m.notify_url = m.notify_url_auth_id = None
    m.contact_policy = None
    v = o["channel"]
    m.channel = v if type_of(v) is str else unusual()
    v = o["from"]
    m.from_ = v if type_of(v) is str else unusual()
    v = o["to"]
    m.to = tuple([read_v2_email_recipient(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "substitutions" in o and (v := o["substitutions"]) is not None:
            m.substitutions = (
                {
                    k: x
                    if type_of(x) is str
                    or (type_of(x) is float or (type_of(x) is int and LEAST_INTEGER <= x <= LARGEST_INTEGER))
                    or type_of(x) is bool
                    else unusual()
                    for k, x in v.items()
                }
                if type_of(v) is OBJECT
                else unusual()
            )
            left -= 1
        if "cc" in o and (v := o["cc"]) is not None:
            m.cc = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "bcc" in o and (v := o["bcc"]) is not None:
            m.bcc = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "multipleToRecipients" in o and (v := o["multipleToRecipients"]) is not None:
            m.multiple_to_recipients = v if type_of(v) is bool else unusual()
            left -= 1
    if left:
        if "options" in o and (v := o["options"]) is not None:
            m.options = read_v2_email_options(v)
            left -= 1
        if "content" in o and (v := o["content"]) is not None:
            m.content = read_v2_email_content(v)
            left -= 1
        if "template" in o and (v := o["template"]) is not None:
            m.template = read_v2_email_template(v)
            left -= 1
        if "requestedReceipts" in o and (v := o["requestedReceipts"]) is not None:
            m.requested_receipts = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    if left:
        if "correlationId" in o and (v := o["correlationId"]) is not None:
            m.correlation_id = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyUrl" in o and (v := o["notifyUrl"]) is not None:
            m.notify_url = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyUrlAuthId" in o and (v := o["notifyUrlAuthId"]) is not None:
            m.notify_url_auth_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
    m.__class__ = models.V2EmailRequest
    freeze(m, ("substitutions",), ())
    if left:
        keep(m, o)
    return m


def read_v2_email_options(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_EMAIL_OPTIONS()
    m.unknown_fields = NO_FIELDS
    m.from_name = m.track_clicks = m.track_opens = m.shorten_links = m.domain = m.tag1 = m.tag2 = None
    m.allow_fallback_url = m.list_unsubscribe_url = m.unsubscribe_email_address = None
    m.unsubscribe_email_subject = None
    left = len(o) - 0
    if left:
        if "fromName" in o and (v := o["fromName"]) is not None:
            m.from_name = v if type_of(v) is str else unusual()
            left -= 1
        if "trackClicks" in o and (v := o["trackClicks"]) is not None:
            m.track_clicks = v if type_of(v) is bool else unusual()
            left -= 1
        if "trackOpens" in o and (v := o["trackOpens"]) is not None:
            m.track_opens = v if type_of(v) is bool else unusual()
            left -= 1
        if "shortenLinks" in o and (v := o["shortenLinks"]) is not None:
            m.shorten_links = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "domain" in o and (v := o["domain"]) is not None:
            m.domain = v if type_of(v) is str else unusual()
            left -= 1
        if "tag1" in o and (v := o["tag1"]) is not None:
            m.tag1 = v if type_of(v) is str else unusual()
            left -= 1
        if "tag2" in o and (v := o["tag2"]) is not None:
            m.tag2 = v if type_of(v) is str else unusual()
            left -= 1
        if "allowFallbackURL" in o and (v := o["allowFallbackURL"]) is not None:
            m.allow_fallback_url = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "listUnsubscribeUrl" in o and (v := o["listUnsubscribeUrl"]) is not None:
            m.list_unsubscribe_url = v if type_of(v) is str else unusual()
            left -= 1
        if "unsubscribeEmailAddress" in o and (v := o["unsubscribeEmailAddress"]) is not None:
            m.unsubscribe_email_address = v if type_of(v) is str else unusual()
            left -= 1
        if "unsubscribeEmailSubject" in o and (v := o["unsubscribeEmailSubject"]) is not None:
            m.unsubscribe_email_subject = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.V2EmailOptions
    if left:
        keep(m, o)
    return m


def read_v2_email_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_EMAIL_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.reply_to = m.text = m.html = m.attachments = None
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"Text", "TEXT", "HTML", "Html"} else unusual()
    v = o["subject"]
    m.subject = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "replyTo" in o and (v := o["replyTo"]) is not None:
            m.reply_to = v if type_of(v) is str else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "html" in o and (v := o["html"]) is not None:
            m.html = v if type_of(v) is str else unusual()
            left -= 1
        if "attachments" in o and (v := o["attachments"]) is not None:
            m.attachments = tuple([read_v2_email_attachment(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.V2EmailContent
    if left:
        keep(m, o)
    return m


def read_v2_email_attachment(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_EMAIL_ATTACHMENT()
    m.unknown_fields = NO_FIELDS
    m.cid = None
    v = o["mimetype"]
    m.mimetype = v if type_of(v) is str else unusual()
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["mediaUrl"]
    m.media_url = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "cid" in o and (v := o["cid"]) is not None:
            m.cid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.V2EmailAttachment
    if left:
        keep(m, o)
    return m


def read_v2_email_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_EMAIL_TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.subject = None
    v = o["id"]
    m.id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "subject" in o and (v := o["subject"]) is not None:
            m.subject = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.V2EmailTemplate
    if left:
        keep(m, o)
    return m


def read_v2_voice_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_VOICE_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.priority = m.requested_receipts = m.correlation_id = m.callback_data = m.notify_url = None
    m.notify_url_auth_id = m.contact_policy = None
    v = o["channel"]
    m.channel = v if type_of(v) is str else unusual()
    v = o["from"]
    m.from_ = v if type_of(v) is str else unusual()
    v = o["to"]
    m.to = tuple([read_v2_phone_recipient(x) for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["content"]
    m.content = read_v2_voice_content(v)
    left = len(o) - 4
    if left:
        if "priority" in o and (v := o["priority"]) is not None:
            m.priority = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "requestedReceipts" in o and (v := o["requestedReceipts"]) is not None:
            m.requested_receipts = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "correlationId" in o and (v := o["correlationId"]) is not None:
            m.correlation_id = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackData" in o and (v := o["callbackData"]) is not None:
            m.callback_data = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "notifyUrl" in o and (v := o["notifyUrl"]) is not None:
            m.notify_url = v if type_of(v) is str else unusual()
            left -= 1
        if "notifyUrlAuthId" in o and (v := o["notifyUrlAuthId"]) is not None:
            m.notify_url_auth_id = v if type_of(v) is str else unusual()
            left -= 1
        if "contactPolicy" in o and (v := o["contactPolicy"]) is not None:
            m.contact_policy = read_contact_policy(v)
            left -= 1
    m.__class__ = models.V2VoiceRequest
    if left:
        keep(m, o)
    return m


def read_v2_voice_content(o: Any) -> Any:
    tag = o["type"]
    read = _V2_VOICE_CONTENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_v2_recording(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_RECORDING()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["mediaId"]
    m.media_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.V2Recording
    if left:
        keep(m, o)
    return m


def read_v2_speech(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_SPEECH()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"Text-to-Speech"} else unusual()
    v = o["ttsProcessor"]
    m.tts_processor = v if type_of(v) is str and v not in {"AZURE"} else unusual()
    v = o["language"]
    m.language = v if type_of(v) is str else unusual()
    v = o["voice"]
    m.voice = v if type_of(v) is str else unusual()
    v = o["region"]
    m.region = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["voiceType"]
    m.voice_type = v if type_of(v) is str and v not in {"NEURAL", "neural"} else unusual()
    v = o["gender"]
    m.gender = v if type_of(v) is str else unusual()
    left = len(o) - 8
    m.__class__ = models.V2Speech
    if left:
        keep(m, o)
    return m


def read_v2_send_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_SEND_RESULT()
    m.unknown_fields = NO_FIELDS
    m.request_timestamp = m.correlation_id = m.status = None
    v = o["messageId"]
    m.message_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "requestTimestamp" in o and (v := o["requestTimestamp"]) is not None:
            m.request_timestamp = v if type_of(v) is str else unusual()
            left -= 1
        if "correlationId" in o and (v := o["correlationId"]) is not None:
            m.correlation_id = v if type_of(v) is str else unusual()
            left -= 1
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.V2SendResult
    if left:
        keep(m, o)
    return m


def read_v2_error_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _V2_ERROR_RESPONSE()
    m.unknown_fields = NO_FIELDS
    m.message = None
    v = o["code"]
    m.code = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "message" in o and (v := o["message"]) is not None:
            m.message = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.V2ErrorResponse
    if left:
        keep(m, o)
    return m


def read_voice_call_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_CALL_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.dialed_number = m.correlation_id = m.callback_url = m.callback_url_auth_id = None
    v = o["callerId"]
    m.caller_id = v if type_of(v) is str else unusual()
    v = o["audio"]
    m.audio = read_voice_audio(v)
    left = len(o) - 2
    if left:
        if "dialedNumber" in o and (v := o["dialedNumber"]) is not None:
            m.dialed_number = v if type_of(v) is str else unusual()
            left -= 1
        if "correlationId" in o and (v := o["correlationId"]) is not None:
            m.correlation_id = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackUrl" in o and (v := o["callbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "callbackUrlAuthId" in o and (v := o["callbackUrlAuthId"]) is not None:
            m.callback_url_auth_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.VoiceCallRequest
    if left:
        keep(m, o)
    return m


def read_voice_audio(o: Any) -> Any:
    tag = o["type"]
    read = _VOICE_AUDIO.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_voice_speech(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_SPEECH()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["style"]
    m.style = v if type_of(v) is str else unusual()
    v = o["language"]
    m.language = v if type_of(v) is str else unusual()
    v = o["voice"]
    m.voice = v if type_of(v) is str else unusual()
    v = o["gender"]
    m.gender = v if type_of(v) is str else unusual()
    v = o["engine"]
    m.engine = v if type_of(v) is str else unusual()
    v = o["textFormat"]
    m.text_format = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 8
    m.__class__ = models.VoiceSpeech
    if left:
        keep(m, o)
    return m


def read_voice_media(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_MEDIA()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["mediaId"]
    m.media_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.VoiceMedia
    if left:
        keep(m, o)
    return m


def read_voice_url(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_URL()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["location"]
    m.location = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.VoiceUrl
    if left:
        keep(m, o)
    return m


def read_voice_call_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_CALL_RESULT()
    m.unknown_fields = NO_FIELDS
    m.correlation_id = None
    v = o["acceptedTime"]
    m.accepted_time = v if type_of(v) is str else unusual()
    v = o["messageId"]
    m.message_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "correlationId" in o and (v := o["correlationId"]) is not None:
            m.correlation_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.VoiceCallResult
    if left:
        keep(m, o)
    return m


_MESSAGE: dict[Any, Callable[[Any], Any]] = {
    "sms": read_sms_request,
    "voice": read_voice_request,
    "push": read_push_request,
    "appmessaging": read_in_app_request,
    "fb": read_messenger_request,
    "whatsapp": read_whats_app_request,
    "AppleBusinessChat": read_apple_request,
    "rt": unusual,
    "wa": unusual,
    "applebusinesschat": unusual,
}
_NOTIFICATION_ACTION: dict[Any, Callable[[Any], Any]] = {
    "OPEN_URL": read_notification_target,
    "OPEN_WEBVIEW": read_notification_target,
    "OPENWEBVIEW": read_notification_target,
    "OPEN_HTML": read_notification_target,
    "DEEPLINK": read_notification_target,
    "OPEN_APP": read_notification_open_app,
    None: read_notification_default,
    "": read_notification_default,
    "OPENAPP": unusual,
}
_INTERACTIVE_ACTION: dict[Any, Callable[[Any], Any]] = {
    "OPEN_URL": read_interactive_target,
    "OPENURL": read_interactive_target,
    "DEEPLINK": read_interactive_target,
    "OPENWEBVIEW": read_interactive_target,
    "OPEN_WEBVIEW": read_interactive_target,
    "SHARE": read_interactive_target,
    "DISMISS": read_interactive_plain,
    "OPEN_APP": read_interactive_plain,
    "OPENAPP": unusual,
}
_IN_APP_ATTACHMENT: dict[Any, Callable[[Any], Any]] = {
    "image": read_in_app_image,
    "video": read_in_app_video,
    "audio": read_in_app_audio,
    "file": read_in_app_file,
    "location": read_in_app_location,
    "template": read_in_app_template,
}
_IN_APP_BUTTON: dict[Any, Callable[[Any], Any]] = {
    "webUrl": read_in_app_web_url_button,
    "templatePostback": read_in_app_postback_button,
}
_IN_APP_INTERACTIVE_ACTION: dict[Any, Callable[[Any], Any]] = {
    "OPEN_URL": read_interactive_target,
    "OPENURL": read_interactive_target,
    "DEEPLINK": read_interactive_target,
    "OPENWEBVIEW": read_interactive_target,
    "OPEN_WEBVIEW": read_interactive_target,
    "SHARE": read_interactive_target,
    "DISMISS": read_interactive_plain,
    "OPEN_APP": read_interactive_plain,
    "TRIVIAL_REPLY": read_interactive_reply,
    "TRIVIAL_REPLIES": read_interactive_reply,
    "INLINE_REPLY": read_interactive_reply,
    "IN_LINE_REPLY": read_interactive_reply,
    "OPENAPP": unusual,
}
_WHATS_APP_CONTENT: dict[Any, Callable[[Any], Any]] = {
    "text": read_whats_app_text_message,
    "image": read_whats_app_image_message,
    "audio": read_whats_app_audio_message,
    "document": read_whats_app_document_message,
    "video": read_whats_app_video_message,
    "sticker": read_whats_app_sticker_message,
    "location": read_whats_app_location_message,
    "contacts": read_whats_app_contacts_message,
    "list": read_whats_app_list_message,
    "reply": read_whats_app_reply_message,
    "hsm": read_whats_app_hsm_message,
    None: read_whats_app_identity,
    "": read_whats_app_identity,
}
_WHATS_APP_HEADER: dict[Any, Callable[[Any], Any]] = {
    "text": read_whats_app_text_header,
    "document": read_whats_app_document_header,
    "video": read_whats_app_video_header,
    "image": read_whats_app_image_header,
}
_WHATS_APP_PARAMETER: dict[Any, Callable[[Any], Any]] = {
    "date_time": read_whats_app_date_time_parameter,
    "currency": read_whats_app_currency_parameter,
    "url": read_whats_app_url_parameter,
    "otp": read_whats_app_otp_parameter,
    None: read_whats_app_media_parameter,
    "": read_whats_app_media_parameter,
}
_APPLE_CONTENT: dict[Any, Callable[[Any], Any]] = {
    "text": read_apple_text,
    "richLink": read_apple_rich_link,
    "interactive": read_apple_interactive,
    "typing_start": read_apple_typing,
    "typing_end": read_apple_typing,
    "invitation": read_apple_invitation,
}
_APPLE_FORM_PAGE: dict[Any, Callable[[Any], Any]] = {
    "select": read_apple_select_page,
    "picker": read_apple_picker_page,
    "datePicker": read_apple_date_picker_page,
    "input": read_apple_input_page,
}
_V2_MESSAGE: dict[Any, Callable[[Any], Any]] = {
    "sms": read_v2_sms_request,
    "rcs": read_v2_rcs_request,
    "mms": read_v2_mms_request,
    "email": read_v2_email_request,
    "voice": read_v2_voice_request,
}
_RCS_CONTENT: dict[Any, Callable[[Any], Any]] = {
    "text": read_rcs_text,
    "media": read_rcs_media,
    "standalone": read_rcs_standalone,
    "carousel": read_rcs_carousel,
    "agentEvent": read_rcs_agent_event,
}
_RCS_SUGGESTION: dict[Any, Callable[[Any], Any]] = {
    "reply": read_rcs_reply,
    "openUrl": read_rcs_open_url,
    "dialPhone": read_rcs_dial_phone,
    "viewLocation": read_rcs_view_location,
    "shareLocation": read_rcs_share_location,
    "calendarEvent": read_rcs_calendar_event,
}
_V2_VOICE_CONTENT: dict[Any, Callable[[Any], Any]] = {
    "media": read_v2_recording,
    "TTS": read_v2_speech,
    "Text-to-Speech": unusual,
}
_VOICE_AUDIO: dict[Any, Callable[[Any], Any]] = {
    "TTS": read_voice_speech,
    "MEDIA": read_voice_media,
    "URL": read_voice_url,
}

READERS: dict[str, Callable[[Any], Any]] = {
    "Message": read_message,
    "SmartLink": read_smart_link,
    "StoredTemplate": read_stored_template,
    "Options": read_options,
    "ContactPolicy": read_contact_policy,
    "PhoneDestination": read_phone_destination,
    "PushDestination": read_push_destination,
    "InAppDestination": read_in_app_destination,
    "PsidDestination": read_psid_destination,
    "WhatsAppDestination": read_whats_app_destination,
    "AppleDestination": read_apple_destination,
    "SmsRequest": read_sms_request,
    "SmsChannels": read_sms_channels,
    "SmsContent": read_sms_content,
    "SmsExtras": read_sms_extras,
    "VoiceRequest": read_voice_request,
    "VoiceChannels": read_voice_channels,
    "VoiceContent": read_voice_content,
    "PushRequest": read_push_request,
    "PushChannels": read_push_channels,
    "PushContent": read_push_content,
    "AndroidPush": read_android_push,
    "AndroidExtras": read_android_extras,
    "IosPush": read_ios_push,
    "IosExtras": read_ios_extras,
    "WebPush": read_web_push,
    "WebExtras": read_web_extras,
    "WindowsPush": read_windows_push,
    "WindowsExtras": read_windows_extras,
    "NotificationAction": read_notification_action,
    "NotificationDefault": read_notification_default,
    "NotificationTarget": read_notification_target,
    "NotificationOpenApp": read_notification_open_app,
    "PushInteractive": read_push_interactive,
    "PushCategory": read_push_category,
    "InteractiveAction": read_interactive_action,
    "InteractiveTarget": read_interactive_target,
    "InteractivePlain": read_interactive_plain,
    "InteractiveReply": read_interactive_reply,
    "InAppRequest": read_in_app_request,
    "InAppChannels": read_in_app_channels,
    "InAppContent": read_in_app_content,
    "InAppMessage": read_in_app_message,
    "InAppAttachment": read_in_app_attachment,
    "InAppImage": read_in_app_image,
    "InAppVideo": read_in_app_video,
    "InAppAudio": read_in_app_audio,
    "InAppFile": read_in_app_file,
    "InAppLocation": read_in_app_location,
    "InAppTemplate": read_in_app_template,
    "InAppTemplatePayload": read_in_app_template_payload,
    "InAppElement": read_in_app_element,
    "InAppButton": read_in_app_button,
    "InAppWebUrlButton": read_in_app_web_url_button,
    "InAppPostbackButton": read_in_app_postback_button,
    "InAppQuickReplies": read_in_app_quick_replies,
    "InAppQuickReply": read_in_app_quick_reply,
    "InAppNotification": read_in_app_notification,
    "InAppIosExtras": read_in_app_ios_extras,
    "InAppAndroidExtras": read_in_app_android_extras,
    "InAppWebExtras": read_in_app_web_extras,
    "InAppInteractive": read_in_app_interactive,
    "InAppCategory": read_in_app_category,
    "InAppInteractiveAction": read_in_app_interactive_action,
    "SendResult": read_send_result,
    "QueuedRequest": read_queued_request,
    "ErrorResponse": read_error_response,
    "Refusal": read_refusal,
    "RefusedRequests": read_refused_requests,
    "RefusedRequest": read_refused_request,
    "ResponseCode": read_response_code,
    "DeliveryCallback": read_delivery_callback,
    "DeliveryNotification": read_delivery_notification,
    "DeliveryInfo": read_delivery_info,
    "DeliveryCode": read_delivery_code,
    "MessengerRequest": read_messenger_request,
    "FbChannels": read_fb_channels,
    "FbOttMessaging": read_fb_ott_messaging,
    "FbMessage": read_fb_message,
    "WhatsAppRequest": read_whats_app_request,
    "WhatsAppChannels": read_whats_app_channels,
    "WhatsAppOttMessaging": read_whats_app_ott_messaging,
    "WhatsAppContent": read_whats_app_content,
    "WhatsAppIdentity": read_whats_app_identity,
    "WhatsAppTextMessage": read_whats_app_text_message,
    "WhatsAppText": read_whats_app_text,
    "WhatsAppImageMessage": read_whats_app_image_message,
    "WhatsAppImage": read_whats_app_image,
    "WhatsAppAudioMessage": read_whats_app_audio_message,
    "WhatsAppAudio": read_whats_app_audio,
    "WhatsAppDocumentMessage": read_whats_app_document_message,
    "WhatsAppDocument": read_whats_app_document,
    "WhatsAppVideoMessage": read_whats_app_video_message,
    "WhatsAppVideo": read_whats_app_video,
    "WhatsAppStickerMessage": read_whats_app_sticker_message,
    "WhatsAppSticker": read_whats_app_sticker,
    "WhatsAppLocationMessage": read_whats_app_location_message,
    "WhatsAppLocation": read_whats_app_location,
    "WhatsAppContactsMessage": read_whats_app_contacts_message,
    "WhatsAppContact": read_whats_app_contact,
    "WhatsAppName": read_whats_app_name,
    "WhatsAppAddress": read_whats_app_address,
    "WhatsAppEmail": read_whats_app_email,
    "WhatsAppOrg": read_whats_app_org,
    "WhatsAppPhone": read_whats_app_phone,
    "WhatsAppUrl": read_whats_app_url,
    "WhatsAppListMessage": read_whats_app_list_message,
    "WhatsAppList": read_whats_app_list,
    "WhatsAppListAction": read_whats_app_list_action,
    "WhatsAppSection": read_whats_app_section,
    "WhatsAppRow": read_whats_app_row,
    "WhatsAppReplyMessage": read_whats_app_reply_message,
    "WhatsAppReply": read_whats_app_reply,
    "WhatsAppReplyAction": read_whats_app_reply_action,
    "WhatsAppButton": read_whats_app_button,
    "WhatsAppHeader": read_whats_app_header,
    "WhatsAppTextHeader": read_whats_app_text_header,
    "WhatsAppDocumentHeader": read_whats_app_document_header,
    "WhatsAppHeaderDocument": read_whats_app_header_document,
    "WhatsAppVideoHeader": read_whats_app_video_header,
    "WhatsAppImageHeader": read_whats_app_image_header,
    "WhatsAppHeaderMedia": read_whats_app_header_media,
    "WhatsAppProvider": read_whats_app_provider,
    "WhatsAppHsmMessage": read_whats_app_hsm_message,
    "WhatsAppHsm": read_whats_app_hsm,
    "WhatsAppHsmLanguage": read_whats_app_hsm_language,
    "WhatsAppLocalizableParam": read_whats_app_localizable_param,
    "WhatsAppLocalizableCurrency": read_whats_app_localizable_currency,
    "WhatsAppTemplate": read_whats_app_template,
    "WhatsAppParameter": read_whats_app_parameter,
    "WhatsAppTextParameter": read_whats_app_text_parameter,
    "WhatsAppQuickReplyParameter": read_whats_app_quick_reply_parameter,
    "WhatsAppQuickReply": read_whats_app_quick_reply,
    "WhatsAppMediaParameter": read_whats_app_media_parameter,
    "WhatsAppDateTimeParameter": read_whats_app_date_time_parameter,
    "WhatsAppCurrencyParameter": read_whats_app_currency_parameter,
    "WhatsAppUrlParameter": read_whats_app_url_parameter,
    "WhatsAppOtpParameter": read_whats_app_otp_parameter,
    "AppleRequest": read_apple_request,
    "AppleChannels": read_apple_channels,
    "AppleContent": read_apple_content,
    "AppleText": read_apple_text,
    "AppleFile": read_apple_file,
    "AppleTyping": read_apple_typing,
    "AppleRichLink": read_apple_rich_link,
    "AppleRichLinkData": read_apple_rich_link_data,
    "AppleAssets": read_apple_assets,
    "AppleInvitation": read_apple_invitation,
    "AppleInteractive": read_apple_interactive,
    "AppleInteractiveData": read_apple_interactive_data,
    "AppleReceivedMessage": read_apple_received_message,
    "AppleReplyMessage": read_apple_reply_message,
    "AppleLabel": read_apple_label,
    "AppleInteractiveContent": read_apple_interactive_content,
    "AppleImage": read_apple_image,
    "AppleQuickReply": read_apple_quick_reply,
    "AppleQuickReplyItem": read_apple_quick_reply_item,
    "AppleListPicker": read_apple_list_picker,
    "AppleListSection": read_apple_list_section,
    "AppleListItem": read_apple_list_item,
    "AppleTimePicker": read_apple_time_picker,
    "AppleTimeslot": read_apple_timeslot,
    "AppleLocation": read_apple_location,
    "ApplePayment": read_apple_payment,
    "ApplePaymentRequest": read_apple_payment_request,
    "AppleLineItem": read_apple_line_item,
    "AppleTotal": read_apple_total,
    "AppleShippingMethod": read_apple_shipping_method,
    "AppleAuthentication": read_apple_authentication,
    "AppleOauth2": read_apple_oauth2,
    "AppleForm": read_apple_form,
    "AppleFormData": read_apple_form_data,
    "AppleFormSplash": read_apple_form_splash,
    "AppleFormPage": read_apple_form_page,
    "AppleSelectPage": read_apple_select_page,
    "AppleSelectItem": read_apple_select_item,
    "ApplePickerPage": read_apple_picker_page,
    "ApplePickerItem": read_apple_picker_item,
    "AppleDatePickerPage": read_apple_date_picker_page,
    "AppleDatePickerOptions": read_apple_date_picker_options,
    "AppleInputPage": read_apple_input_page,
    "AppleInputOptions": read_apple_input_options,
    "V2Message": read_v2_message,
    "V2SmsRequest": read_v2_sms_request,
    "V2PhoneRecipient": read_v2_phone_recipient,
    "V2EmailRecipient": read_v2_email_recipient,
    "V2SmartLink": read_v2_smart_link,
    "V2LinkOptions": read_v2_link_options,
    "V2SmsContent": read_v2_sms_content,
    "V2Template": read_v2_template,
    "V2RcsRequest": read_v2_rcs_request,
    "V2RcsOptions": read_v2_rcs_options,
    "RcsContent": read_rcs_content,
    "RcsText": read_rcs_text,
    "RcsMedia": read_rcs_media,
    "RcsStandalone": read_rcs_standalone,
    "RcsRichCard": read_rcs_rich_card,
    "RcsCardMedia": read_rcs_card_media,
    "RcsThumbnail": read_rcs_thumbnail,
    "RcsCarousel": read_rcs_carousel,
    "RcsCard": read_rcs_card,
    "RcsMediaInCarousel": read_rcs_media_in_carousel,
    "RcsAgentEvent": read_rcs_agent_event,
    "RcsSuggestion": read_rcs_suggestion,
    "RcsReply": read_rcs_reply,
    "RcsOpenUrl": read_rcs_open_url,
    "RcsDialPhone": read_rcs_dial_phone,
    "RcsViewLocation": read_rcs_view_location,
    "RcsShareLocation": read_rcs_share_location,
    "RcsCalendarEvent": read_rcs_calendar_event,
    "V2MmsRequest": read_v2_mms_request,
    "V2MmsContent": read_v2_mms_content,
    "V2MmsAttachment": read_v2_mms_attachment,
    "V2EmailRequest": read_v2_email_request,
    "V2EmailOptions": read_v2_email_options,
    "V2EmailContent": read_v2_email_content,
    "V2EmailAttachment": read_v2_email_attachment,
    "V2EmailTemplate": read_v2_email_template,
    "V2VoiceRequest": read_v2_voice_request,
    "V2VoiceContent": read_v2_voice_content,
    "V2Recording": read_v2_recording,
    "V2Speech": read_v2_speech,
    "V2SendResult": read_v2_send_result,
    "V2ErrorResponse": read_v2_error_response,
    "VoiceCallRequest": read_voice_call_request,
    "VoiceAudio": read_voice_audio,
    "VoiceSpeech": read_voice_speech,
    "VoiceMedia": read_voice_media,
    "VoiceUrl": read_voice_url,
    "VoiceCallResult": read_voice_call_result,
}
