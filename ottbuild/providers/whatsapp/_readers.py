"""How the models of WhatsApp Cloud API are made from wire JSON."""

# Generated from spec/whatsapp.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data as they mostly are; for others it raises some exception.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.payloads.hidden import NO_FIELDS, as_secret, freeze
from ottbuild.payloads.model import UNSET
from ottbuild.payloads.readers import keep, told, twin, unknown, unusual
from ottbuild.providers.whatsapp import models
from ottbuild.schemas.jsondata import ARRAY, LARGEST_INTEGER, LEAST_INTEGER, OBJECT, copy, type_of
from ottbuild.schemas.spec import schema_of

_CONTEXT = twin(models.Context)
_DIRECT_SEND_CONFIG = twin(models.DirectSendConfig)
_TEXT_MESSAGE = twin(models.TextMessage)
_UNTYPED_TEXT = twin(models.UntypedText)
_TEXT_CONTENT = twin(models.TextContent)
_IMAGE_MESSAGE = twin(models.ImageMessage)
_IMAGE_CONTENT = twin(models.ImageContent)
_VIDEO_MESSAGE = twin(models.VideoMessage)
_VIDEO_CONTENT = twin(models.VideoContent)
_AUDIO_MESSAGE = twin(models.AudioMessage)
_AUDIO_CONTENT = twin(models.AudioContent)
_DOCUMENT_MESSAGE = twin(models.DocumentMessage)
_DOCUMENT_CONTENT = twin(models.DocumentContent)
_STICKER_MESSAGE = twin(models.StickerMessage)
_STICKER_CONTENT = twin(models.StickerContent)
_LOCATION_MESSAGE = twin(models.LocationMessage)
_LOCATION = twin(models.Location)
_CONTACTS_MESSAGE = twin(models.ContactsMessage)
_CONTACT = twin(models.Contact)
_CONTACT_NAME = twin(models.ContactName)
_CONTACT_ADDRESS = twin(models.ContactAddress)
_CONTACT_EMAIL = twin(models.ContactEmail)
_CONTACT_ORG = twin(models.ContactOrg)
_CONTACT_PHONE = twin(models.ContactPhone)
_CONTACT_URL = twin(models.ContactUrl)
_REACTION_MESSAGE = twin(models.ReactionMessage)
_REACTION = twin(models.Reaction)
_INTERACTIVE_MESSAGE = twin(models.InteractiveMessage)
_BUTTON_INTERACTIVE = twin(models.ButtonInteractive)
_TEXT_HEADER = twin(models.TextHeader)
_IMAGE_HEADER = twin(models.ImageHeader)
_VIDEO_HEADER = twin(models.VideoHeader)
_DOCUMENT_HEADER = twin(models.DocumentHeader)
_HEADER_MEDIA = twin(models.HeaderMedia)
_HEADER_DOCUMENT = twin(models.HeaderDocument)
_BODY = twin(models.Body)
_FOOTER = twin(models.Footer)
_BUTTON_ACTION = twin(models.ButtonAction)
_REPLY_BUTTON = twin(models.ReplyButton)
_REPLY = twin(models.Reply)
_CTA_URL_BUTTON = twin(models.CtaUrlButton)
_CTA_URL = twin(models.CtaUrl)
_LIST_INTERACTIVE = twin(models.ListInteractive)
_LIST_BODY = twin(models.ListBody)
_LIST_ACTION = twin(models.ListAction)
_SECTION = twin(models.Section)
_ROW = twin(models.Row)
_CTA_URL_INTERACTIVE = twin(models.CtaUrlInteractive)
_CTA_URL_ACTION = twin(models.CtaUrlAction)
_LOCATION_REQUEST_INTERACTIVE = twin(models.LocationRequestInteractive)
_SEND_LOCATION_ACTION = twin(models.SendLocationAction)
_FLOW_INTERACTIVE = twin(models.FlowInteractive)
_FLOW_ACTION = twin(models.FlowAction)
_FLOW_PARAMETERS = twin(models.FlowParameters)
_FLOW_ACTION_PAYLOAD = twin(models.FlowActionPayload)
_ADDRESS_INTERACTIVE = twin(models.AddressInteractive)
_ADDRESS_ACTION = twin(models.AddressAction)
_ADDRESS_PARAMETERS = twin(models.AddressParameters)
_ADDRESS_VALUES = twin(models.AddressValues)
_SAVED_ADDRESS = twin(models.SavedAddress)
_PRODUCT_INTERACTIVE = twin(models.ProductInteractive)
_PRODUCT_ACTION = twin(models.ProductAction)
_PRODUCT_LIST_INTERACTIVE = twin(models.ProductListInteractive)
_PRODUCT_LIST_ACTION = twin(models.ProductListAction)
_PRODUCT_SECTION = twin(models.ProductSection)
_PRODUCT_ITEM = twin(models.ProductItem)
_CATALOG_INTERACTIVE = twin(models.CatalogInteractive)
_CATALOG_ACTION = twin(models.CatalogAction)
_THUMBNAIL = twin(models.Thumbnail)
_CAROUSEL_INTERACTIVE = twin(models.CarouselInteractive)
_CAROUSEL_ACTION = twin(models.CarouselAction)
_MEDIA_CARD = twin(models.MediaCard)
_CARD_BODY = twin(models.CardBody)
_QUICK_REPLIES_ACTION = twin(models.QuickRepliesAction)
_QUICK_REPLY = twin(models.QuickReply)
_PRODUCT_CARD = twin(models.ProductCard)
_PRODUCT_CARD_ACTION = twin(models.ProductCardAction)
_CALL_PERMISSION_INTERACTIVE = twin(models.CallPermissionInteractive)
_CALL_PERMISSION_ACTION = twin(models.CallPermissionAction)
_VOICE_CALL_INTERACTIVE = twin(models.VoiceCallInteractive)
_VOICE_CALL_ACTION = twin(models.VoiceCallAction)
_VOICE_CALL_PARAMETERS = twin(models.VoiceCallParameters)
_CONTACT_INFO_INTERACTIVE = twin(models.ContactInfoInteractive)
_CONTACT_INFO_ACTION = twin(models.ContactInfoAction)
_ORDER_DETAILS_INTERACTIVE = twin(models.OrderDetailsInteractive)
_ORDER_DETAILS_ACTION = twin(models.OrderDetailsAction)
_ORDER_DETAILS = twin(models.OrderDetails)
_AMOUNT = twin(models.Amount)
_NOTED_AMOUNT = twin(models.NotedAmount)
_DISCOUNT = twin(models.Discount)
_BENEFICIARY = twin(models.Beneficiary)
_PIX_SETTING = twin(models.PixSetting)
_PIX_CODE = twin(models.PixCode)
_PAYMENT_LINK_SETTING = twin(models.PaymentLinkSetting)
_PAYMENT_LINK = twin(models.PaymentLink)
_BOLETO_SETTING = twin(models.BoletoSetting)
_BOLETO = twin(models.Boleto)
_CARD_SETTING = twin(models.CardSetting)
_STORED_CARD = twin(models.StoredCard)
_GATEWAY_SETTING = twin(models.GatewaySetting)
_PAYMENT_GATEWAY = twin(models.PaymentGateway)
_BILLDESK = twin(models.Billdesk)
_RAZORPAY = twin(models.Razorpay)
_PAYU = twin(models.Payu)
_ZAAKPAY = twin(models.Zaakpay)
_UPI_SETTING = twin(models.UpiSetting)
_UPI_LINK = twin(models.UpiLink)
_ORDER = twin(models.Order)
_ORDER_EXPIRATION = twin(models.OrderExpiration)
_ORDER_ITEM = twin(models.OrderItem)
_ITEM_IMAGE = twin(models.ItemImage)
_IMPORTER_ADDRESS = twin(models.ImporterAddress)
_ORDER_STATUS_INTERACTIVE = twin(models.OrderStatusInteractive)
_ORDER_STATUS_ACTION = twin(models.OrderStatusAction)
_ORDER_STATUS = twin(models.OrderStatus)
_ORDER_STATE = twin(models.OrderState)
_PAYMENT_STATE = twin(models.PaymentState)
_TEMPLATE_MESSAGE = twin(models.TemplateMessage)
_TEMPLATE = twin(models.Template)
_LANGUAGE = twin(models.Language)
_HEADER_VALUES = twin(models.HeaderValues)
_BODY_VALUES = twin(models.BodyValues)
_TEXT_PARAMETER = twin(models.TextParameter)
_CURRENCY_PARAMETER = twin(models.CurrencyParameter)
_CURRENCY = twin(models.Currency)
_DATE_TIME_PARAMETER = twin(models.DateTimeParameter)
_DATE_TIME = twin(models.DateTime)
_IMAGE_PARAMETER = twin(models.ImageParameter)
_VIDEO_PARAMETER = twin(models.VideoParameter)
_DOCUMENT_PARAMETER = twin(models.DocumentParameter)
_PARAMETER_MEDIA = twin(models.ParameterMedia)
_PARAMETER_DOCUMENT = twin(models.ParameterDocument)
_LOCATION_PARAMETER = twin(models.LocationParameter)
_QUICK_REPLY_VALUES = twin(models.QuickReplyValues)
_PAYLOAD_PARAMETER = twin(models.PayloadParameter)
_URL_VALUES = twin(models.UrlValues)
_COPY_CODE_VALUES = twin(models.CopyCodeValues)
_COUPON_CODE_PARAMETER = twin(models.CouponCodeParameter)
_GIF_PARAMETER = twin(models.GifParameter)
_PRODUCT_PARAMETER = twin(models.ProductParameter)
_PARAMETER_PRODUCT = twin(models.ParameterProduct)
_FLOW_VALUES = twin(models.FlowValues)
_FLOW_PARAMETER = twin(models.FlowParameter)
_FLOW_PARAMETER_ACTION = twin(models.FlowParameterAction)
_CATALOG_VALUES = twin(models.CatalogValues)
_CATALOG_PARAMETER = twin(models.CatalogParameter)
_CATALOG_PARAMETER_ACTION = twin(models.CatalogParameterAction)
_PRODUCTS_VALUES = twin(models.ProductsValues)
_PRODUCTS_PARAMETER = twin(models.ProductsParameter)
_PRODUCTS_PARAMETER_ACTION = twin(models.ProductsParameterAction)
_ORDER_DETAILS_VALUES = twin(models.OrderDetailsValues)
_ORDER_DETAILS_PARAMETER = twin(models.OrderDetailsParameter)
_ORDER_DETAILS_PARAMETER_ACTION = twin(models.OrderDetailsParameterAction)
_PAYMENT_REQUEST_VALUES = twin(models.PaymentRequestValues)
_PAYMENT_REQUEST_PARAMETER = twin(models.PaymentRequestParameter)
_PAYMENT_REQUEST_ACTION = twin(models.PaymentRequestAction)
_PAYMENT_REQUEST = twin(models.PaymentRequest)
_REQUESTED_PIX = twin(models.RequestedPix)
_REQUESTED_PIX_CODE = twin(models.RequestedPixCode)
_REQUESTED_CARD = twin(models.RequestedCard)
_REQUESTED_STORED_CARD = twin(models.RequestedStoredCard)
_VOICE_CALL_VALUES = twin(models.VoiceCallValues)
_TTL_PARAMETER = twin(models.TtlParameter)
_LIMITED_TIME_OFFER_VALUES = twin(models.LimitedTimeOfferValues)
_LIMITED_TIME_OFFER_PARAMETER = twin(models.LimitedTimeOfferParameter)
_LIMITED_TIME_OFFER = twin(models.LimitedTimeOffer)
_ORDER_STATUS_VALUES = twin(models.OrderStatusValues)
_ORDER_STATUS_PARAMETER = twin(models.OrderStatusParameter)
_TAP_TARGET_VALUES = twin(models.TapTargetValues)
_TAP_TARGET_PARAMETER = twin(models.TapTargetParameter)
_TAP_TARGET = twin(models.TapTarget)
_CAROUSEL_VALUES = twin(models.CarouselValues)
_CARD_VALUES = twin(models.CardValues)
_MARKETING_MESSAGE = twin(models.MarketingMessage)
_BID_SPEC = twin(models.BidSpec)
_PIN_MESSAGE = twin(models.PinMessage)
_PINNED_MESSAGE = twin(models.PinnedMessage)
_UNPINNED_MESSAGE = twin(models.UnpinnedMessage)
_READ_RECEIPT = twin(models.ReadReceipt)
_TEMPLATE_DEFINITION = twin(models.TemplateDefinition)
_OPTIMIZATION_SPEC = twin(models.OptimizationSpec)
_HEADER_DEFINITION = twin(models.HeaderDefinition)
_HEADER_EXAMPLE = twin(models.HeaderExample)
_NAMED_EXAMPLE = twin(models.NamedExample)
_BODY_DEFINITION = twin(models.BodyDefinition)
_BODY_EXAMPLE = twin(models.BodyExample)
_FOOTER_DEFINITION = twin(models.FooterDefinition)
_BUTTONS_DEFINITION = twin(models.ButtonsDefinition)
_PAYMENT_REQUEST_DEFINITION = twin(models.PaymentRequestDefinition)
_APP_DEFINITION = twin(models.AppDefinition)
_APP_DEEP_LINK = twin(models.AppDeepLink)
_QUICK_REPLY_DEFINITION = twin(models.QuickReplyDefinition)
_URL_DEFINITION = twin(models.UrlDefinition)
_PHONE_DEFINITION = twin(models.PhoneDefinition)
_COPY_CODE_DEFINITION = twin(models.CopyCodeDefinition)
_FLOW_DEFINITION = twin(models.FlowDefinition)
_OTP_DEFINITION = twin(models.OtpDefinition)
_SUPPORTED_APP = twin(models.SupportedApp)
_CATALOG_DEFINITION = twin(models.CatalogDefinition)
_PRODUCTS_DEFINITION = twin(models.ProductsDefinition)
_PRODUCT_DEFINITION = twin(models.ProductDefinition)
_VOICE_CALL_DEFINITION = twin(models.VoiceCallDefinition)
_ORDER_DETAILS_DEFINITION = twin(models.OrderDetailsDefinition)
_CONTACT_INFO_DEFINITION = twin(models.ContactInfoDefinition)
_CAROUSEL_DEFINITION = twin(models.CarouselDefinition)
_CARD_DEFINITION = twin(models.CardDefinition)
_OFFER_DEFINITION = twin(models.OfferDefinition)
_OFFER = twin(models.Offer)
_CALL_PERMISSION_DEFINITION = twin(models.CallPermissionDefinition)
_TEMPLATE_RESULT = twin(models.TemplateResult)
_SEND_RESULT = twin(models.SendResult)
_SUCCESS_RESULT = twin(models.SuccessResult)
_RESULT_CONTACT = twin(models.ResultContact)
_RESULT_MESSAGE = twin(models.ResultMessage)
_ERROR_RESPONSE = twin(models.ErrorResponse)
_ERROR_DETAIL = twin(models.ErrorDetail)
_ERROR_DATA = twin(models.ErrorData)
_WEBHOOK = twin(models.Webhook)
_WEBHOOK_ENTRY = twin(models.WebhookEntry)
_MESSAGES_CHANGE = twin(models.MessagesChange)
_CALLS_CHANGE = twin(models.CallsChange)
_TEMPLATE_STATUS_CHANGE = twin(models.TemplateStatusChange)
_TEMPLATE_QUALITY_CHANGE = twin(models.TemplateQualityChange)
_TEMPLATE_COMPONENTS_CHANGE = twin(models.TemplateComponentsChange)
_TEMPLATE_CATEGORY_CHANGE = twin(models.TemplateCategoryChange)
_ACCOUNT_CHANGE = twin(models.AccountChange)
_ACCOUNT_ALERT_CHANGE = twin(models.AccountAlertChange)
_PHONE_NUMBER_NAME_CHANGE = twin(models.PhoneNumberNameChange)
_PHONE_NUMBER_QUALITY_CHANGE = twin(models.PhoneNumberQualityChange)
_ACCOUNT_REVIEW_CHANGE = twin(models.AccountReviewChange)
_BUSINESS_CAPABILITY_CHANGE = twin(models.BusinessCapabilityChange)
_SECURITY_CHANGE = twin(models.SecurityChange)
_PAYMENT_CONFIGURATION_CHANGE = twin(models.PaymentConfigurationChange)
_AUTOMATIC_EVENTS_CHANGE = twin(models.AutomaticEventsChange)
_FLOW_CHANGE = twin(models.FlowChange)
_USER_PREFERENCES_CHANGE = twin(models.UserPreferencesChange)
_MESSAGE_ECHOES_CHANGE = twin(models.MessageEchoesChange)
_STATE_SYNC_CHANGE = twin(models.StateSyncChange)
_HISTORY_CHANGE = twin(models.HistoryChange)
_GROUP_LIFECYCLE_CHANGE = twin(models.GroupLifecycleChange)
_GROUP_PARTICIPANTS_CHANGE = twin(models.GroupParticipantsChange)
_GROUP_SETTINGS_CHANGE = twin(models.GroupSettingsChange)
_GROUP_STATUS_CHANGE = twin(models.GroupStatusChange)
_NUMBER_METADATA = twin(models.NumberMetadata)
_WEBHOOK_CONTACT = twin(models.WebhookContact)
_WEBHOOK_PROFILE = twin(models.WebhookProfile)
_MESSAGES_VALUE = twin(models.MessagesValue)
_WEBHOOK_ERROR = twin(models.WebhookError)
_RECEIVED_CONTEXT = twin(models.ReceivedContext)
_RECEIVED_PRODUCT = twin(models.ReceivedProduct)
_RECEIVED_REFERRAL = twin(models.ReceivedReferral)
_REFERRAL_GREETING = twin(models.ReferralGreeting)
_RECEIVED_IDENTITY = twin(models.ReceivedIdentity)
_RECEIVED_TEXT = twin(models.ReceivedText)
_RECEIVED_TEXT_BODY = twin(models.ReceivedTextBody)
_RECEIVED_IMAGE = twin(models.ReceivedImage)
_RECEIVED_VIDEO = twin(models.ReceivedVideo)
_RECEIVED_AUDIO = twin(models.ReceivedAudio)
_RECEIVED_DOCUMENT = twin(models.ReceivedDocument)
_RECEIVED_STICKER = twin(models.ReceivedSticker)
_RECEIVED_MEDIA = twin(models.ReceivedMedia)
_RECEIVED_LOCATION = twin(models.ReceivedLocation)
_RECEIVED_PLACE = twin(models.ReceivedPlace)
_RECEIVED_CONTACTS = twin(models.ReceivedContacts)
_RECEIVED_CONTACT = twin(models.ReceivedContact)
_RECEIVED_REACTION = twin(models.ReceivedReaction)
_RECEIVED_REACTION_DETAILS = twin(models.ReceivedReactionDetails)
_RECEIVED_INTERACTIVE = twin(models.ReceivedInteractive)
_RECEIVED_REPLY = twin(models.ReceivedReply)
_RECEIVED_CHOICE = twin(models.ReceivedChoice)
_RECEIVED_FORM = twin(models.ReceivedForm)
_RECEIVED_CALL_PERMISSION = twin(models.ReceivedCallPermission)
_RECEIVED_BUTTON = twin(models.ReceivedButton)
_RECEIVED_BUTTON_TAP = twin(models.ReceivedButtonTap)
_RECEIVED_ORDER = twin(models.ReceivedOrder)
_RECEIVED_CART = twin(models.ReceivedCart)
_RECEIVED_CART_ITEM = twin(models.ReceivedCartItem)
_RECEIVED_SYSTEM = twin(models.ReceivedSystem)
_RECEIVED_SYSTEM_EVENT = twin(models.ReceivedSystemEvent)
_RECEIVED_UNSUPPORTED = twin(models.ReceivedUnsupported)
_RECEIVED_UNSUPPORTED_TYPE = twin(models.ReceivedUnsupportedType)
_RECEIVED_EDIT = twin(models.ReceivedEdit)
_RECEIVED_EDIT_DETAILS = twin(models.ReceivedEditDetails)
_RECEIVED_REVOKE = twin(models.ReceivedRevoke)
_RECEIVED_REVOKE_DETAILS = twin(models.ReceivedRevokeDetails)
_RECEIVED_REQUEST_WELCOME = twin(models.ReceivedRequestWelcome)
_MESSAGE_STATUS = twin(models.MessageStatus)
_PAYMENT_REPORT = twin(models.PaymentReport)
_PAYMENT_TRANSACTION = twin(models.PaymentTransaction)
_PAYMENT_REFUND = twin(models.PaymentRefund)
_PAID_AMOUNT = twin(models.PaidAmount)
_CONVERSATION = twin(models.Conversation)
_CONVERSATION_ORIGIN = twin(models.ConversationOrigin)
_PRICING = twin(models.Pricing)
_CALLS_VALUE = twin(models.CallsValue)
_CALL = twin(models.Call)
_CALL_SESSION = twin(models.CallSession)
_TEMPLATE_STATUS_UPDATE = twin(models.TemplateStatusUpdate)
_TEMPLATE_DISABLING = twin(models.TemplateDisabling)
_TEMPLATE_NOTE = twin(models.TemplateNote)
_TEMPLATE_REJECTION = twin(models.TemplateRejection)
_TEMPLATE_QUALITY_UPDATE = twin(models.TemplateQualityUpdate)
_TEMPLATE_COMPONENTS_UPDATE = twin(models.TemplateComponentsUpdate)
_TEMPLATE_CATEGORY_UPDATE = twin(models.TemplateCategoryUpdate)
_ACCOUNT_UPDATE = twin(models.AccountUpdate)
_ACCOUNT_INFO = twin(models.AccountInfo)
_ACCOUNT_VIOLATION = twin(models.AccountViolation)
_ACCOUNT_BAN = twin(models.AccountBan)
_ACCOUNT_RESTRICTION = twin(models.AccountRestriction)
_AUTH_INTERNATIONAL_RATE = twin(models.AuthInternationalRate)
_RATE_EXCEPTION = twin(models.RateException)
_VOLUME_TIER = twin(models.VolumeTier)
_PARTNER_CERTIFICATION = twin(models.PartnerCertification)
_ACCOUNT_DISCONNECTION = twin(models.AccountDisconnection)
_ACCOUNT_ALERT = twin(models.AccountAlert)
_ALERT_INFO = twin(models.AlertInfo)
_PHONE_NUMBER_NAME_UPDATE = twin(models.PhoneNumberNameUpdate)
_PHONE_NUMBER_QUALITY_UPDATE = twin(models.PhoneNumberQualityUpdate)
_ACCOUNT_REVIEW = twin(models.AccountReview)
_BUSINESS_CAPABILITIES = twin(models.BusinessCapabilities)
_SECURITY_UPDATE = twin(models.SecurityUpdate)
_PAYMENT_CONFIGURATION_UPDATE = twin(models.PaymentConfigurationUpdate)
_AUTOMATIC_EVENTS_VALUE = twin(models.AutomaticEventsValue)
_AUTOMATIC_EVENT = twin(models.AutomaticEvent)
_AUTOMATIC_EVENT_DATA = twin(models.AutomaticEventData)
_FLOW_UPDATE = twin(models.FlowUpdate)
_USER_PREFERENCES_VALUE = twin(models.UserPreferencesValue)
_USER_PREFERENCE = twin(models.UserPreference)
_MESSAGE_ECHOES_VALUE = twin(models.MessageEchoesValue)
_STATE_SYNC_VALUE = twin(models.StateSyncValue)
_STATE_SYNC = twin(models.StateSync)
_SYNCED_CONTACT = twin(models.SyncedContact)
_HISTORY_VALUE = twin(models.HistoryValue)
_HISTORY_CHUNK = twin(models.HistoryChunk)
_HISTORY_METADATA = twin(models.HistoryMetadata)
_HISTORY_THREAD = twin(models.HistoryThread)
_HISTORY_CONTEXT = twin(models.HistoryContext)
_GROUPS_VALUE = twin(models.GroupsValue)
_GROUP_EVENT = twin(models.GroupEvent)


def read_send_request(o: Any) -> Any:
    return told(o, schema_of("ottbuild.providers.whatsapp", "SendRequest"), _SEND_REQUEST)


def read_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    tag = o.get("type")
    read = _MESSAGE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_context(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTEXT()
    m.unknown_fields = NO_FIELDS
    v = o["message_id"]
    m.message_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.Context
    if left:
        keep(m, o)
    return m


def read_direct_send_config(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DIRECT_SEND_CONFIG()
    m.unknown_fields = NO_FIELDS
    m.template_name = None
    left = len(o) - 0
    if left:
        if "template_name" in o and (v := o["template_name"]) is not None:
            m.template_name = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.DirectSendConfig
    if left:
        keep(m, o)
    return m


def read_text_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = m.category = m.ttl_seconds = m.direct_send_config = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = read_text_content(v)
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
        if "category" in o and (v := o["category"]) is not None:
            m.category = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "ttl_seconds" in o and (v := o["ttl_seconds"]) is not None:
            m.ttl_seconds = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "direct_send_config" in o and (v := o["direct_send_config"]) is not None:
            m.direct_send_config = read_direct_send_config(v)
            left -= 1
    m.__class__ = models.TextMessage
    if left:
        keep(m, o)
    return m


def read_untyped_text(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UNTYPED_TEXT()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = read_text_content(v)
    left = len(o) - 2
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
    m.__class__ = models.UntypedText
    if left:
        keep(m, o)
    return m


def read_text_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.preview_url = None
    v = o["body"]
    m.body = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "preview_url" in o and (v := o["preview_url"]) is not None:
            m.preview_url = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.TextContent
    if left:
        keep(m, o)
    return m


def read_text_body(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_image_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["image"]
    m.image = read_image_content(v)
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
    m.__class__ = models.ImageMessage
    if left:
        keep(m, o)
    return m


def read_image_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.id = m.link = m.caption = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "link" in o and (v := o["link"]) is not None:
            m.link = v if type_of(v) is str else unusual()
            left -= 1
        if "caption" in o and (v := o["caption"]) is not None:
            m.caption = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ImageContent
    if left:
        keep(m, o)
    return m


def read_caption(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_video_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIDEO_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["video"]
    m.video = read_video_content(v)
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
    m.__class__ = models.VideoMessage
    if left:
        keep(m, o)
    return m


def read_video_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIDEO_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.id = m.link = m.caption = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "link" in o and (v := o["link"]) is not None:
            m.link = v if type_of(v) is str else unusual()
            left -= 1
        if "caption" in o and (v := o["caption"]) is not None:
            m.caption = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.VideoContent
    if left:
        keep(m, o)
    return m


def read_audio_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AUDIO_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["audio"]
    m.audio = read_audio_content(v)
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
    m.__class__ = models.AudioMessage
    if left:
        keep(m, o)
    return m


def read_audio_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AUDIO_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.id = m.link = m.voice = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "link" in o and (v := o["link"]) is not None:
            m.link = v if type_of(v) is str else unusual()
            left -= 1
        if "voice" in o and (v := o["voice"]) is not None:
            m.voice = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.AudioContent
    if left:
        keep(m, o)
    return m


def read_document_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DOCUMENT_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["document"]
    m.document = read_document_content(v)
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
    m.__class__ = models.DocumentMessage
    if left:
        keep(m, o)
    return m


def read_document_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DOCUMENT_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.id = m.link = m.filename = m.caption = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "link" in o and (v := o["link"]) is not None:
            m.link = v if type_of(v) is str else unusual()
            left -= 1
        if "filename" in o and (v := o["filename"]) is not None:
            m.filename = v if type_of(v) is str else unusual()
            left -= 1
        if "caption" in o and (v := o["caption"]) is not None:
            m.caption = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.DocumentContent
    if left:
        keep(m, o)
    return m


def read_sticker_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STICKER_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["sticker"]
    m.sticker = read_sticker_content(v)
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
    m.__class__ = models.StickerMessage
    if left:
        keep(m, o)
    return m


def read_sticker_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STICKER_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.id = m.link = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "link" in o and (v := o["link"]) is not None:
            m.link = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.StickerContent
    if left:
        keep(m, o)
    return m


def read_location_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LOCATION_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["location"]
    m.location = read_location(v)
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
    m.__class__ = models.LocationMessage
    if left:
        keep(m, o)
    return m


def read_location(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LOCATION()
    m.unknown_fields = NO_FIELDS
    m.name = m.address = None
    v = o["latitude"]
    m.latitude = (
        v
        if (type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER)) or type_of(v) is str
        else unusual()
    )
    v = o["longitude"]
    m.longitude = (
        v
        if (type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER)) or type_of(v) is str
        else unusual()
    )
    left = len(o) - 2
    if left:
        if "name" in o and (v := o["name"]) is not None:
            m.name = v if type_of(v) is str else unusual()
            left -= 1
        if "address" in o and (v := o["address"]) is not None:
            m.address = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Location
    if left:
        keep(m, o)
    return m


def read_contacts_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACTS_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["contacts"]
    m.contacts = tuple([read_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
    m.__class__ = models.ContactsMessage
    if left:
        keep(m, o)
    return m


def read_contact(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT()
    m.unknown_fields = NO_FIELDS
    m.addresses = m.birthday = m.emails = m.org = m.phones = m.urls = None
    v = o["name"]
    m.name = read_contact_name(v)
    left = len(o) - 1
    if left:
        if "addresses" in o and (v := o["addresses"]) is not None:
            m.addresses = tuple([read_contact_address(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "birthday" in o and (v := o["birthday"]) is not None:
            m.birthday = v if type_of(v) is str else unusual()
            left -= 1
        if "emails" in o and (v := o["emails"]) is not None:
            m.emails = tuple([read_contact_email(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "org" in o and (v := o["org"]) is not None:
            m.org = read_contact_org(v)
            left -= 1
    if left:
        if "phones" in o and (v := o["phones"]) is not None:
            m.phones = tuple([read_contact_phone(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "urls" in o and (v := o["urls"]) is not None:
            m.urls = tuple([read_contact_url(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.Contact
    if left:
        keep(m, o)
    return m


def read_contact_name(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_NAME()
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
    m.__class__ = models.ContactName
    if left:
        keep(m, o)
    return m


def read_contact_address(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_ADDRESS()
    m.unknown_fields = NO_FIELDS
    m.street = m.city = m.state = m.zip = m.country = m.country_code = m.type = None
    left = len(o) - 0
    if left:
        if "street" in o and (v := o["street"]) is not None:
            m.street = v if type_of(v) is str else unusual()
            left -= 1
        if "city" in o and (v := o["city"]) is not None:
            m.city = v if type_of(v) is str else unusual()
            left -= 1
        if "state" in o and (v := o["state"]) is not None:
            m.state = v if type_of(v) is str else unusual()
            left -= 1
        if "zip" in o and (v := o["zip"]) is not None:
            m.zip = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "country" in o and (v := o["country"]) is not None:
            m.country = v if type_of(v) is str else unusual()
            left -= 1
        if "country_code" in o and (v := o["country_code"]) is not None:
            m.country_code = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ContactAddress
    if left:
        keep(m, o)
    return m


def read_contact_email(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_EMAIL()
    m.unknown_fields = NO_FIELDS
    m.email = m.type = None
    left = len(o) - 0
    if left:
        if "email" in o and (v := o["email"]) is not None:
            m.email = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ContactEmail
    if left:
        keep(m, o)
    return m


def read_contact_org(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_ORG()
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
    m.__class__ = models.ContactOrg
    if left:
        keep(m, o)
    return m


def read_contact_phone(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_PHONE()
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
    m.__class__ = models.ContactPhone
    if left:
        keep(m, o)
    return m


def read_contact_url(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_URL()
    m.unknown_fields = NO_FIELDS
    m.url = m.type = None
    left = len(o) - 0
    if left:
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ContactUrl
    if left:
        keep(m, o)
    return m


def read_reaction_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REACTION_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["reaction"]
    m.reaction = read_reaction(v)
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
    m.__class__ = models.ReactionMessage
    if left:
        keep(m, o)
    return m


def read_reaction(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REACTION()
    m.unknown_fields = NO_FIELDS
    v = o["message_id"]
    m.message_id = v if type_of(v) is str else unusual()
    v = o["emoji"]
    m.emoji = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.Reaction
    if left:
        keep(m, o)
    return m


def read_interactive_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _INTERACTIVE_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = m.category = m.ttl_seconds = m.direct_send_config = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["interactive"]
    m.interactive = read_interactive(v)
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
        if "category" in o and (v := o["category"]) is not None:
            m.category = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "ttl_seconds" in o and (v := o["ttl_seconds"]) is not None:
            m.ttl_seconds = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "direct_send_config" in o and (v := o["direct_send_config"]) is not None:
            m.direct_send_config = read_direct_send_config(v)
            left -= 1
    m.__class__ = models.InteractiveMessage
    if left:
        keep(m, o)
    return m


def read_interactive(o: Any) -> Any:
    tag = o["type"]
    read = _INTERACTIVE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_button_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BUTTON_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.header = m.footer = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_button_action(v)
    left = len(o) - 3
    if left:
        if "header" in o and (v := o["header"]) is not None:
            m.header = read_header(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_footer(v)
            left -= 1
    m.__class__ = models.ButtonInteractive
    if left:
        keep(m, o)
    return m


def read_header(o: Any) -> Any:
    tag = o["type"]
    read = _HEADER.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_text_header(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_HEADER()
    m.unknown_fields = NO_FIELDS
    m.sub_text = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "sub_text" in o and (v := o["sub_text"]) is not None:
            m.sub_text = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TextHeader
    if left:
        keep(m, o)
    return m


def read_image_header(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_HEADER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["image"]
    m.image = read_header_media(v)
    left = len(o) - 2
    m.__class__ = models.ImageHeader
    if left:
        keep(m, o)
    return m


def read_video_header(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIDEO_HEADER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["video"]
    m.video = read_header_media(v)
    left = len(o) - 2
    m.__class__ = models.VideoHeader
    if left:
        keep(m, o)
    return m


def read_document_header(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DOCUMENT_HEADER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["document"]
    m.document = read_header_document(v)
    left = len(o) - 2
    m.__class__ = models.DocumentHeader
    if left:
        keep(m, o)
    return m


def read_header_media(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _HEADER_MEDIA()
    m.unknown_fields = NO_FIELDS
    m.id = m.link = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "link" in o and (v := o["link"]) is not None:
            m.link = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.HeaderMedia
    if left:
        keep(m, o)
    return m


def read_header_document(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _HEADER_DOCUMENT()
    m.unknown_fields = NO_FIELDS
    m.id = m.link = m.filename = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "link" in o and (v := o["link"]) is not None:
            m.link = v if type_of(v) is str else unusual()
            left -= 1
        if "filename" in o and (v := o["filename"]) is not None:
            m.filename = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.HeaderDocument
    if left:
        keep(m, o)
    return m


def read_body(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BODY()
    m.unknown_fields = NO_FIELDS
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.Body
    if left:
        keep(m, o)
    return m


def read_footer(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FOOTER()
    m.unknown_fields = NO_FIELDS
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.Footer
    if left:
        keep(m, o)
    return m


def read_button_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BUTTON_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["buttons"]
    m.buttons = tuple([read_button(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.ButtonAction
    if left:
        keep(m, o)
    return m


def read_button(o: Any) -> Any:
    tag = o["type"]
    read = _BUTTON.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_reply_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REPLY_BUTTON()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["reply"]
    m.reply = read_reply(v)
    left = len(o) - 2
    m.__class__ = models.ReplyButton
    if left:
        keep(m, o)
    return m


def read_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REPLY()
    m.unknown_fields = NO_FIELDS
    v = o["id"]
    m.id = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.Reply
    if left:
        keep(m, o)
    return m


def read_cta_url_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CTA_URL_BUTTON()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["cta_url"]
    m.cta_url = read_cta_url(v)
    left = len(o) - 2
    m.__class__ = models.CtaUrlButton
    if left:
        keep(m, o)
    return m


def read_cta_url(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CTA_URL()
    m.unknown_fields = NO_FIELDS
    v = o["display_text"]
    m.display_text = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.CtaUrl
    if left:
        keep(m, o)
    return m


def read_list_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LIST_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.header = m.footer = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["body"]
    m.body = read_list_body(v)
    v = o["action"]
    m.action = read_list_action(v)
    left = len(o) - 3
    if left:
        if "header" in o and (v := o["header"]) is not None:
            m.header = read_text_header(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_footer(v)
            left -= 1
    m.__class__ = models.ListInteractive
    if left:
        keep(m, o)
    return m


def read_list_body(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LIST_BODY()
    m.unknown_fields = NO_FIELDS
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.ListBody
    if left:
        keep(m, o)
    return m


def read_list_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LIST_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["button"]
    m.button = v if type_of(v) is str else unusual()
    v = o["sections"]
    m.sections = tuple([read_section(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.ListAction
    if left:
        keep(m, o)
    return m


def read_section(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SECTION()
    m.unknown_fields = NO_FIELDS
    m.title = None
    v = o["rows"]
    m.rows = tuple([read_row(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Section
    if left:
        keep(m, o)
    return m


def read_row(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ROW()
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
    m.__class__ = models.Row
    if left:
        keep(m, o)
    return m


def read_cta_url_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CTA_URL_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.header = m.footer = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_cta_url_action(v)
    left = len(o) - 3
    if left:
        if "header" in o and (v := o["header"]) is not None:
            m.header = read_header(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_footer(v)
            left -= 1
    m.__class__ = models.CtaUrlInteractive
    if left:
        keep(m, o)
    return m


def read_cta_url_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CTA_URL_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = read_cta_url(v)
    left = len(o) - 2
    m.__class__ = models.CtaUrlAction
    if left:
        keep(m, o)
    return m


def read_location_request_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LOCATION_REQUEST_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_send_location_action(v)
    left = len(o) - 3
    m.__class__ = models.LocationRequestInteractive
    if left:
        keep(m, o)
    return m


def read_send_location_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SEND_LOCATION_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.SendLocationAction
    if left:
        keep(m, o)
    return m


def read_flow_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLOW_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.header = m.footer = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_flow_action(v)
    left = len(o) - 3
    if left:
        if "header" in o and (v := o["header"]) is not None:
            m.header = read_header(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_footer(v)
            left -= 1
    m.__class__ = models.FlowInteractive
    if left:
        keep(m, o)
    return m


def read_flow_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLOW_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = read_flow_parameters(v)
    left = len(o) - 2
    m.__class__ = models.FlowAction
    if left:
        keep(m, o)
    return m


def read_flow_parameters(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLOW_PARAMETERS()
    m.unknown_fields = NO_FIELDS
    m.flow_token = m.flow_id = m.flow_name = m.mode = m.flow_action = m.flow_action_payload = None
    v = o["flow_message_version"]
    m.flow_message_version = v if type_of(v) is str else unusual()
    v = o["flow_cta"]
    m.flow_cta = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "flow_token" in o and (v := o["flow_token"]) is not None:
            m.flow_token = v if type_of(v) is str else unusual()
            left -= 1
        if "flow_id" in o and (v := o["flow_id"]) is not None:
            m.flow_id = v if type_of(v) is str else unusual()
            left -= 1
        if "flow_name" in o and (v := o["flow_name"]) is not None:
            m.flow_name = v if type_of(v) is str else unusual()
            left -= 1
        if "mode" in o and (v := o["mode"]) is not None:
            m.mode = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "flow_action" in o and (v := o["flow_action"]) is not None:
            m.flow_action = v if type_of(v) is str else unusual()
            left -= 1
        if "flow_action_payload" in o and (v := o["flow_action_payload"]) is not None:
            m.flow_action_payload = read_flow_action_payload(v)
            left -= 1
    m.__class__ = models.FlowParameters
    if left:
        keep(m, o)
    return m


def read_flow_action_payload(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLOW_ACTION_PAYLOAD()
    m.unknown_fields = NO_FIELDS
    m.screen = m.data = None
    left = len(o) - 0
    if left:
        if "screen" in o and (v := o["screen"]) is not None:
            m.screen = v if type_of(v) is str else unusual()
            left -= 1
        if "data" in o and (v := o["data"]) is not None:
            m.data = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.FlowActionPayload
    freeze(m, (), ("data",))
    if left:
        keep(m, o)
    return m


def read_address_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ADDRESS_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.header = m.footer = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_address_action(v)
    left = len(o) - 3
    if left:
        if "header" in o and (v := o["header"]) is not None:
            m.header = read_header(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_footer(v)
            left -= 1
    m.__class__ = models.AddressInteractive
    if left:
        keep(m, o)
    return m


def read_address_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ADDRESS_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = read_address_parameters(v)
    left = len(o) - 2
    m.__class__ = models.AddressAction
    if left:
        keep(m, o)
    return m


def read_address_parameters(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ADDRESS_PARAMETERS()
    m.unknown_fields = NO_FIELDS
    m.values = m.saved_addresses = m.validation_errors = None
    v = o["country"]
    m.country = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "values" in o and (v := o["values"]) is not None:
            m.values = read_address_values(v)
            left -= 1
        if "saved_addresses" in o and (v := o["saved_addresses"]) is not None:
            m.saved_addresses = tuple([read_saved_address(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "validation_errors" in o and (v := o["validation_errors"]) is not None:
            m.validation_errors = (
                {k: x if type_of(x) is str else unusual() for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            )
            left -= 1
    m.__class__ = models.AddressParameters
    freeze(m, ("validation_errors",), ())
    if left:
        keep(m, o)
    return m


def read_address_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ADDRESS_VALUES()
    m.unknown_fields = NO_FIELDS
    m.name = m.phone_number = m.in_pin_code = m.house_number = m.floor_number = m.tower_number = None
    m.building_name = m.address = m.landmark_area = m.city = m.state = None
    left = len(o) - 0
    if left:
        if "name" in o and (v := o["name"]) is not None:
            m.name = v if type_of(v) is str else unusual()
            left -= 1
        if "phone_number" in o and (v := o["phone_number"]) is not None:
            m.phone_number = v if type_of(v) is str else unusual()
            left -= 1
        if "in_pin_code" in o and (v := o["in_pin_code"]) is not None:
            m.in_pin_code = v if type_of(v) is str else unusual()
            left -= 1
        if "house_number" in o and (v := o["house_number"]) is not None:
            m.house_number = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "floor_number" in o and (v := o["floor_number"]) is not None:
            m.floor_number = v if type_of(v) is str else unusual()
            left -= 1
        if "tower_number" in o and (v := o["tower_number"]) is not None:
            m.tower_number = v if type_of(v) is str else unusual()
            left -= 1
        if "building_name" in o and (v := o["building_name"]) is not None:
            m.building_name = v if type_of(v) is str else unusual()
            left -= 1
        if "address" in o and (v := o["address"]) is not None:
            m.address = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "landmark_area" in o and (v := o["landmark_area"]) is not None:
            m.landmark_area = v if type_of(v) is str else unusual()
            left -= 1
        if "city" in o and (v := o["city"]) is not None:
            m.city = v if type_of(v) is str else unusual()
            left -= 1
        if "state" in o and (v := o["state"]) is not None:
            m.state = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AddressValues
    if left:
        keep(m, o)
    return m


def read_saved_address(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SAVED_ADDRESS()
    m.unknown_fields = NO_FIELDS
    v = o["id"]
    m.id = v if type_of(v) is str else unusual()
    v = o["value"]
    m.value = read_address_values(v)
    left = len(o) - 2
    m.__class__ = models.SavedAddress
    if left:
        keep(m, o)
    return m


def read_product_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.body = m.footer = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["action"]
    m.action = read_product_action(v)
    left = len(o) - 2
    if left:
        if "body" in o and (v := o["body"]) is not None:
            m.body = read_body(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_footer(v)
            left -= 1
    m.__class__ = models.ProductInteractive
    if left:
        keep(m, o)
    return m


def read_product_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["catalog_id"]
    m.catalog_id = v if type_of(v) is str else unusual()
    v = o["product_retailer_id"]
    m.product_retailer_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.ProductAction
    if left:
        keep(m, o)
    return m


def read_product_list_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_LIST_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.footer = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["header"]
    m.header = read_text_header(v)
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_product_list_action(v)
    left = len(o) - 4
    if left:
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_footer(v)
            left -= 1
    m.__class__ = models.ProductListInteractive
    if left:
        keep(m, o)
    return m


def read_product_list_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_LIST_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["catalog_id"]
    m.catalog_id = v if type_of(v) is str else unusual()
    v = o["sections"]
    m.sections = tuple([read_product_section(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.ProductListAction
    if left:
        keep(m, o)
    return m


def read_product_section(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_SECTION()
    m.unknown_fields = NO_FIELDS
    m.title = None
    v = o["product_items"]
    m.product_items = tuple([read_product_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ProductSection
    if left:
        keep(m, o)
    return m


def read_product_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_ITEM()
    m.unknown_fields = NO_FIELDS
    v = o["product_retailer_id"]
    m.product_retailer_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.ProductItem
    if left:
        keep(m, o)
    return m


def read_catalog_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CATALOG_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.footer = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_catalog_action(v)
    left = len(o) - 3
    if left:
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_footer(v)
            left -= 1
    m.__class__ = models.CatalogInteractive
    if left:
        keep(m, o)
    return m


def read_catalog_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CATALOG_ACTION()
    m.unknown_fields = NO_FIELDS
    m.parameters = None
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "parameters" in o and (v := o["parameters"]) is not None:
            m.parameters = read_thumbnail(v)
            left -= 1
    m.__class__ = models.CatalogAction
    if left:
        keep(m, o)
    return m


def read_thumbnail(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _THUMBNAIL()
    m.unknown_fields = NO_FIELDS
    m.thumbnail_product_retailer_id = None
    left = len(o) - 0
    if left:
        if "thumbnail_product_retailer_id" in o and (v := o["thumbnail_product_retailer_id"]) is not None:
            m.thumbnail_product_retailer_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Thumbnail
    if left:
        keep(m, o)
    return m


def read_carousel_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CAROUSEL_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_carousel_action(v)
    left = len(o) - 3
    m.__class__ = models.CarouselInteractive
    if left:
        keep(m, o)
    return m


def read_carousel_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CAROUSEL_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["cards"]
    m.cards = tuple([read_card(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.CarouselAction
    if left:
        keep(m, o)
    return m


def read_card(o: Any) -> Any:
    tag = o["type"]
    read = _CARD.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_media_card(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MEDIA_CARD()
    m.unknown_fields = NO_FIELDS
    m.body = None
    v = o["card_index"]
    m.card_index = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["header"]
    m.header = read_card_header(v)
    v = o["action"]
    m.action = read_card_action(v)
    left = len(o) - 4
    if left:
        if "body" in o and (v := o["body"]) is not None:
            m.body = read_card_body(v)
            left -= 1
    m.__class__ = models.MediaCard
    if left:
        keep(m, o)
    return m


def read_card_header(o: Any) -> Any:
    tag = o["type"]
    read = _CARD_HEADER.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_card_body(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CARD_BODY()
    m.unknown_fields = NO_FIELDS
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.CardBody
    if left:
        keep(m, o)
    return m


def read_card_action(o: Any) -> Any:
    return told(o, schema_of("ottbuild.providers.whatsapp", "CardAction"), _CARD_ACTION)


def read_quick_replies_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _QUICK_REPLIES_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["buttons"]
    m.buttons = tuple([read_quick_reply(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.QuickRepliesAction
    if left:
        keep(m, o)
    return m


def read_quick_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _QUICK_REPLY()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["quick_reply"]
    m.quick_reply = read_reply(v)
    left = len(o) - 2
    m.__class__ = models.QuickReply
    if left:
        keep(m, o)
    return m


def read_product_card(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_CARD()
    m.unknown_fields = NO_FIELDS
    v = o["card_index"]
    m.card_index = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["action"]
    m.action = read_product_card_action(v)
    left = len(o) - 3
    m.__class__ = models.ProductCard
    if left:
        keep(m, o)
    return m


def read_product_card_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_CARD_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["product_retailer_id"]
    m.product_retailer_id = v if type_of(v) is str else unusual()
    v = o["catalog_id"]
    m.catalog_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.ProductCardAction
    if left:
        keep(m, o)
    return m


def read_call_permission_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CALL_PERMISSION_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.body = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["action"]
    m.action = read_call_permission_action(v)
    left = len(o) - 2
    if left:
        if "body" in o and (v := o["body"]) is not None:
            m.body = read_body(v)
            left -= 1
    m.__class__ = models.CallPermissionInteractive
    if left:
        keep(m, o)
    return m


def read_call_permission_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CALL_PERMISSION_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.CallPermissionAction
    if left:
        keep(m, o)
    return m


def read_voice_call_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_CALL_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_voice_call_action(v)
    left = len(o) - 3
    m.__class__ = models.VoiceCallInteractive
    if left:
        keep(m, o)
    return m


def read_voice_call_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_CALL_ACTION()
    m.unknown_fields = NO_FIELDS
    m.parameters = None
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "parameters" in o and (v := o["parameters"]) is not None:
            m.parameters = read_voice_call_parameters(v)
            left -= 1
    m.__class__ = models.VoiceCallAction
    if left:
        keep(m, o)
    return m


def read_voice_call_parameters(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_CALL_PARAMETERS()
    m.unknown_fields = NO_FIELDS
    m.display_text = m.ttl_minutes = m.payload = None
    left = len(o) - 0
    if left:
        if "display_text" in o and (v := o["display_text"]) is not None:
            m.display_text = v if type_of(v) is str else unusual()
            left -= 1
        if "ttl_minutes" in o and (v := o["ttl_minutes"]) is not None:
            m.ttl_minutes = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.VoiceCallParameters
    if left:
        keep(m, o)
    return m


def read_contact_info_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_INFO_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"contact_request"} else unusual()
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_contact_info_action(v)
    left = len(o) - 3
    m.__class__ = models.ContactInfoInteractive
    if left:
        keep(m, o)
    return m


def read_contact_info_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_INFO_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["name"]
    m.name = v if type_of(v) is str and v not in {"contact_request"} else unusual()
    left = len(o) - 1
    m.__class__ = models.ContactInfoAction
    if left:
        keep(m, o)
    return m


def read_order_details_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_DETAILS_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.header = m.footer = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_order_details_action(v)
    left = len(o) - 3
    if left:
        if "header" in o and (v := o["header"]) is not None:
            m.header = read_image_header(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_footer(v)
            left -= 1
    m.__class__ = models.OrderDetailsInteractive
    if left:
        keep(m, o)
    return m


def read_order_details_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_DETAILS_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = read_order_details(v)
    left = len(o) - 2
    m.__class__ = models.OrderDetailsAction
    if left:
        keep(m, o)
    return m


def read_order_details(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_DETAILS()
    m.unknown_fields = NO_FIELDS
    m.beneficiaries = m.payment_type = m.payment_configuration = m.payment_settings = m.order = None
    v = o["reference_id"]
    m.reference_id = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["currency"]
    m.currency = v if type_of(v) is str else unusual()
    v = o["total_amount"]
    m.total_amount = read_amount(v)
    left = len(o) - 4
    if left:
        if "beneficiaries" in o and (v := o["beneficiaries"]) is not None:
            m.beneficiaries = tuple([read_beneficiary(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "payment_type" in o and (v := o["payment_type"]) is not None:
            m.payment_type = v if type_of(v) is str else unusual()
            left -= 1
        if "payment_configuration" in o and (v := o["payment_configuration"]) is not None:
            m.payment_configuration = v if type_of(v) is str else unusual()
            left -= 1
        if "payment_settings" in o and (v := o["payment_settings"]) is not None:
            m.payment_settings = tuple([read_payment_setting(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "order" in o and (v := o["order"]) is not None:
            m.order = read_order(v)
            left -= 1
    m.__class__ = models.OrderDetails
    if left:
        keep(m, o)
    return m


def read_amount(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AMOUNT()
    m.unknown_fields = NO_FIELDS
    v = o["value"]
    m.value = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["offset"]
    m.offset = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    m.__class__ = models.Amount
    if left:
        keep(m, o)
    return m


def read_noted_amount(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NOTED_AMOUNT()
    m.unknown_fields = NO_FIELDS
    m.description = None
    v = o["value"]
    m.value = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["offset"]
    m.offset = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    if left:
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.NotedAmount
    if left:
        keep(m, o)
    return m


def read_discount(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DISCOUNT()
    m.unknown_fields = NO_FIELDS
    m.description = m.discount_program_name = None
    v = o["value"]
    m.value = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["offset"]
    m.offset = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    if left:
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
        if "discount_program_name" in o and (v := o["discount_program_name"]) is not None:
            m.discount_program_name = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Discount
    if left:
        keep(m, o)
    return m


def read_beneficiary(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BENEFICIARY()
    m.unknown_fields = NO_FIELDS
    m.address_line2 = None
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["address_line1"]
    m.address_line1 = v if type_of(v) is str else unusual()
    v = o["city"]
    m.city = v if type_of(v) is str else unusual()
    v = o["state"]
    m.state = v if type_of(v) is str else unusual()
    v = o["country"]
    m.country = v if type_of(v) is str else unusual()
    v = o["postal_code"]
    m.postal_code = v if type_of(v) is str else unusual()
    left = len(o) - 6
    if left:
        if "address_line2" in o and (v := o["address_line2"]) is not None:
            m.address_line2 = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Beneficiary
    if left:
        keep(m, o)
    return m


def read_payment_setting(o: Any) -> Any:
    tag = o["type"]
    read = _PAYMENT_SETTING.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_pix_setting(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PIX_SETTING()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["pix_dynamic_code"]
    m.pix_dynamic_code = read_pix_code(v)
    left = len(o) - 2
    m.__class__ = models.PixSetting
    if left:
        keep(m, o)
    return m


def read_pix_code(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PIX_CODE()
    m.unknown_fields = NO_FIELDS
    v = o["code"]
    m.code = v if type_of(v) is str else unusual()
    v = o["merchant_name"]
    m.merchant_name = v if type_of(v) is str else unusual()
    v = o["key"]
    m.key = v if type_of(v) is str else unusual()
    v = o["key_type"]
    m.key_type = v if type_of(v) is str else unusual()
    left = len(o) - 4
    m.__class__ = models.PixCode
    if left:
        keep(m, o)
    return m


def read_payment_link_setting(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_LINK_SETTING()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payment_link"]
    m.payment_link = read_payment_link(v)
    left = len(o) - 2
    m.__class__ = models.PaymentLinkSetting
    if left:
        keep(m, o)
    return m


def read_payment_link(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_LINK()
    m.unknown_fields = NO_FIELDS
    v = o["uri"]
    m.uri = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.PaymentLink
    if left:
        keep(m, o)
    return m


def read_boleto_setting(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BOLETO_SETTING()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["boleto"]
    m.boleto = read_boleto(v)
    left = len(o) - 2
    m.__class__ = models.BoletoSetting
    if left:
        keep(m, o)
    return m


def read_boleto(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BOLETO()
    m.unknown_fields = NO_FIELDS
    v = o["digitable_line"]
    m.digitable_line = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.Boleto
    if left:
        keep(m, o)
    return m


def read_card_setting(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CARD_SETTING()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["offsite_card_pay"]
    m.offsite_card_pay = read_stored_card(v)
    left = len(o) - 2
    m.__class__ = models.CardSetting
    if left:
        keep(m, o)
    return m


def read_stored_card(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STORED_CARD()
    m.unknown_fields = NO_FIELDS
    v = o["last_four_digits"]
    m.last_four_digits = v if type_of(v) is str else unusual()
    v = o["credential_id"]
    m.credential_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.StoredCard
    if left:
        keep(m, o)
    return m


def read_gateway_setting(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GATEWAY_SETTING()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payment_gateway"]
    m.payment_gateway = read_payment_gateway(v)
    left = len(o) - 2
    m.__class__ = models.GatewaySetting
    if left:
        keep(m, o)
    return m


def read_payment_gateway(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_GATEWAY()
    m.unknown_fields = NO_FIELDS
    m.billdesk = m.razorpay = m.payu = m.zaakpay = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["configuration_name"]
    m.configuration_name = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "billdesk" in o and (v := o["billdesk"]) is not None:
            m.billdesk = read_billdesk(v)
            left -= 1
        if "razorpay" in o and (v := o["razorpay"]) is not None:
            m.razorpay = read_razorpay(v)
            left -= 1
        if "payu" in o and (v := o["payu"]) is not None:
            m.payu = read_payu(v)
            left -= 1
        if "zaakpay" in o and (v := o["zaakpay"]) is not None:
            m.zaakpay = read_zaakpay(v)
            left -= 1
    m.__class__ = models.PaymentGateway
    if left:
        keep(m, o)
    return m


def read_billdesk(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BILLDESK()
    m.unknown_fields = NO_FIELDS
    m.additional_info1 = m.additional_info2 = m.additional_info3 = m.additional_info4 = m.additional_info5 = None
    m.additional_info6 = m.additional_info7 = None
    left = len(o) - 0
    if left:
        if "additional_info1" in o and (v := o["additional_info1"]) is not None:
            m.additional_info1 = v if type_of(v) is str else unusual()
            left -= 1
        if "additional_info2" in o and (v := o["additional_info2"]) is not None:
            m.additional_info2 = v if type_of(v) is str else unusual()
            left -= 1
        if "additional_info3" in o and (v := o["additional_info3"]) is not None:
            m.additional_info3 = v if type_of(v) is str else unusual()
            left -= 1
        if "additional_info4" in o and (v := o["additional_info4"]) is not None:
            m.additional_info4 = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "additional_info5" in o and (v := o["additional_info5"]) is not None:
            m.additional_info5 = v if type_of(v) is str else unusual()
            left -= 1
        if "additional_info6" in o and (v := o["additional_info6"]) is not None:
            m.additional_info6 = v if type_of(v) is str else unusual()
            left -= 1
        if "additional_info7" in o and (v := o["additional_info7"]) is not None:
            m.additional_info7 = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Billdesk
    if left:
        keep(m, o)
    return m


def read_razorpay(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RAZORPAY()
    m.unknown_fields = NO_FIELDS
    m.receipt = m.notes = None
    left = len(o) - 0
    if left:
        if "receipt" in o and (v := o["receipt"]) is not None:
            m.receipt = v if type_of(v) is str else unusual()
            left -= 1
        if "notes" in o and (v := o["notes"]) is not None:
            m.notes = (
                {k: x if type_of(x) is str else unusual() for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            )
            left -= 1
    m.__class__ = models.Razorpay
    freeze(m, ("notes",), ())
    if left:
        keep(m, o)
    return m


def read_payu(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYU()
    m.unknown_fields = NO_FIELDS
    m.udf1 = m.udf2 = m.udf3 = m.udf4 = None
    left = len(o) - 0
    if left:
        if "udf1" in o and (v := o["udf1"]) is not None:
            m.udf1 = v if type_of(v) is str else unusual()
            left -= 1
        if "udf2" in o and (v := o["udf2"]) is not None:
            m.udf2 = v if type_of(v) is str else unusual()
            left -= 1
        if "udf3" in o and (v := o["udf3"]) is not None:
            m.udf3 = v if type_of(v) is str else unusual()
            left -= 1
        if "udf4" in o and (v := o["udf4"]) is not None:
            m.udf4 = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Payu
    if left:
        keep(m, o)
    return m


def read_zaakpay(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ZAAKPAY()
    m.unknown_fields = NO_FIELDS
    m.extra1 = m.extra2 = None
    left = len(o) - 0
    if left:
        if "extra1" in o and (v := o["extra1"]) is not None:
            m.extra1 = v if type_of(v) is str else unusual()
            left -= 1
        if "extra2" in o and (v := o["extra2"]) is not None:
            m.extra2 = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Zaakpay
    if left:
        keep(m, o)
    return m


def read_upi_setting(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UPI_SETTING()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["upi_intent_link"]
    m.upi_intent_link = read_upi_link(v)
    left = len(o) - 2
    m.__class__ = models.UpiSetting
    if left:
        keep(m, o)
    return m


def read_upi_link(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UPI_LINK()
    m.unknown_fields = NO_FIELDS
    v = o["link"]
    m.link = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.UpiLink
    if left:
        keep(m, o)
    return m


def read_order(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER()
    m.unknown_fields = NO_FIELDS
    m.type = m.catalog_id = m.expiration = m.shipping = m.discount = None
    v = o["status"]
    m.status = v if type_of(v) is str else unusual()
    v = o["items"]
    m.items = tuple([read_order_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["subtotal"]
    m.subtotal = read_amount(v)
    v = o["tax"]
    m.tax = read_noted_amount(v)
    left = len(o) - 4
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "catalog_id" in o and (v := o["catalog_id"]) is not None:
            m.catalog_id = v if type_of(v) is str else unusual()
            left -= 1
        if "expiration" in o and (v := o["expiration"]) is not None:
            m.expiration = read_order_expiration(v)
            left -= 1
        if "shipping" in o and (v := o["shipping"]) is not None:
            m.shipping = read_noted_amount(v)
            left -= 1
    if left:
        if "discount" in o and (v := o["discount"]) is not None:
            m.discount = read_discount(v)
            left -= 1
    m.__class__ = models.Order
    if left:
        keep(m, o)
    return m


def read_order_expiration(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_EXPIRATION()
    m.unknown_fields = NO_FIELDS
    m.description = None
    v = o["timestamp"]
    m.timestamp = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.OrderExpiration
    if left:
        keep(m, o)
    return m


def read_order_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_ITEM()
    m.unknown_fields = NO_FIELDS
    m.retailer_id = m.image = m.sale_amount = m.country_of_origin = m.importer_name = m.importer_address = None
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["amount"]
    m.amount = read_amount(v)
    v = o["quantity"]
    m.quantity = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 3
    if left:
        if "retailer_id" in o and (v := o["retailer_id"]) is not None:
            m.retailer_id = v if type_of(v) is str else unusual()
            left -= 1
        if "image" in o and (v := o["image"]) is not None:
            m.image = read_item_image(v)
            left -= 1
        if "sale_amount" in o and (v := o["sale_amount"]) is not None:
            m.sale_amount = read_amount(v)
            left -= 1
        if "country_of_origin" in o and (v := o["country_of_origin"]) is not None:
            m.country_of_origin = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "importer_name" in o and (v := o["importer_name"]) is not None:
            m.importer_name = v if type_of(v) is str else unusual()
            left -= 1
        if "importer_address" in o and (v := o["importer_address"]) is not None:
            m.importer_address = read_importer_address(v)
            left -= 1
    m.__class__ = models.OrderItem
    if left:
        keep(m, o)
    return m


def read_item_image(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ITEM_IMAGE()
    m.unknown_fields = NO_FIELDS
    v = o["link"]
    m.link = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.ItemImage
    if left:
        keep(m, o)
    return m


def read_importer_address(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMPORTER_ADDRESS()
    m.unknown_fields = NO_FIELDS
    m.address_line2 = m.zone_code = m.postal_code = None
    v = o["address_line1"]
    m.address_line1 = v if type_of(v) is str else unusual()
    v = o["city"]
    m.city = v if type_of(v) is str else unusual()
    v = o["country_code"]
    m.country_code = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "address_line2" in o and (v := o["address_line2"]) is not None:
            m.address_line2 = v if type_of(v) is str else unusual()
            left -= 1
        if "zone_code" in o and (v := o["zone_code"]) is not None:
            m.zone_code = v if type_of(v) is str else unusual()
            left -= 1
        if "postal_code" in o and (v := o["postal_code"]) is not None:
            m.postal_code = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ImporterAddress
    if left:
        keep(m, o)
    return m


def read_order_status_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_STATUS_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.header = m.footer = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["body"]
    m.body = read_body(v)
    v = o["action"]
    m.action = read_order_status_action(v)
    left = len(o) - 3
    if left:
        if "header" in o and (v := o["header"]) is not None:
            m.header = read_header(v)
            left -= 1
        if "footer" in o and (v := o["footer"]) is not None:
            m.footer = read_footer(v)
            left -= 1
    m.__class__ = models.OrderStatusInteractive
    if left:
        keep(m, o)
    return m


def read_order_status_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_STATUS_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = read_order_status(v)
    left = len(o) - 2
    m.__class__ = models.OrderStatusAction
    if left:
        keep(m, o)
    return m


def read_order_status(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_STATUS()
    m.unknown_fields = NO_FIELDS
    m.order = m.payment = None
    v = o["reference_id"]
    m.reference_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "order" in o and (v := o["order"]) is not None:
            m.order = read_order_state(v)
            left -= 1
        if "payment" in o and (v := o["payment"]) is not None:
            m.payment = read_payment_state(v)
            left -= 1
    m.__class__ = models.OrderStatus
    if left:
        keep(m, o)
    return m


def read_order_state(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_STATE()
    m.unknown_fields = NO_FIELDS
    m.description = None
    v = o["status"]
    m.status = v if type_of(v) is str and v not in {"partially_shipped"} else unusual()
    left = len(o) - 1
    if left:
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.OrderState
    if left:
        keep(m, o)
    return m


def read_payment_state(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_STATE()
    m.unknown_fields = NO_FIELDS
    m.timestamp = None
    v = o["status"]
    m.status = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.PaymentState
    if left:
        keep(m, o)
    return m


def read_template_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["template"]
    m.template = read_template(v)
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
    m.__class__ = models.TemplateMessage
    if left:
        keep(m, o)
    return m


def read_template(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE()
    m.unknown_fields = NO_FIELDS
    m.components = None
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["language"]
    m.language = read_language(v)
    left = len(o) - 2
    if left:
        if "components" in o and (v := o["components"]) is not None:
            m.components = tuple([read_template_component(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.Template
    if left:
        keep(m, o)
    return m


def read_language_code(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_language(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LANGUAGE()
    m.unknown_fields = NO_FIELDS
    m.policy = None
    v = o["code"]
    m.code = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "policy" in o and (v := o["policy"]) is not None:
            m.policy = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Language
    if left:
        keep(m, o)
    return m


def read_template_component(o: Any) -> Any:
    if type_of(o) is OBJECT and o.get("sub_type") in [
        "QUICK_REPLY",
        "URL",
        "COPY_CODE",
        "FLOW",
        "CATALOG",
        "MPM",
        "ORDER_DETAILS",
        "PAYMENT_REQUEST",
        "VOICE_CALL",
    ]:
        unusual()
    if type_of(o) is OBJECT and o.get("type") in [
        "BUTTON",
        "BUTTON",
        "BUTTON",
        "BUTTON",
        "BUTTON",
        "BUTTON",
        "BUTTON",
        "BUTTON",
        "BUTTON",
        "HEADER",
        "BODY",
        "CAROUSEL",
        "LIMITED_TIME_OFFER",
        "ORDER_STATUS",
        "TAP_TARGET_CONFIGURATION",
    ]:
        unusual()
    return told(o, schema_of("ottbuild.providers.whatsapp", "TemplateComponent"), _TEMPLATE_COMPONENT)


def read_header_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _HEADER_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"HEADER"} else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_header_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.HeaderValues
    if left:
        keep(m, o)
    return m


def read_header_parameter(o: Any) -> Any:
    tag = o["type"]
    read = _HEADER_PARAMETER.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_body_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BODY_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"BODY"} else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_body_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.BodyValues
    if left:
        keep(m, o)
    return m


def read_body_parameter(o: Any) -> Any:
    tag = o["type"]
    read = _BODY_PARAMETER.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_text_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_PARAMETER()
    m.unknown_fields = NO_FIELDS
    m.parameter_name = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "parameter_name" in o and (v := o["parameter_name"]) is not None:
            m.parameter_name = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TextParameter
    if left:
        keep(m, o)
    return m


def read_currency_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CURRENCY_PARAMETER()
    m.unknown_fields = NO_FIELDS
    m.parameter_name = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["currency"]
    m.currency = read_currency(v)
    left = len(o) - 2
    if left:
        if "parameter_name" in o and (v := o["parameter_name"]) is not None:
            m.parameter_name = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.CurrencyParameter
    if left:
        keep(m, o)
    return m


def read_currency(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CURRENCY()
    m.unknown_fields = NO_FIELDS
    v = o["fallback_value"]
    m.fallback_value = v if type_of(v) is str else unusual()
    v = o["code"]
    m.code = v if type_of(v) is str else unusual()
    v = o["amount_1000"]
    m.amount_1000 = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 3
    m.__class__ = models.Currency
    if left:
        keep(m, o)
    return m


def read_date_time_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DATE_TIME_PARAMETER()
    m.unknown_fields = NO_FIELDS
    m.parameter_name = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["date_time"]
    m.date_time = read_date_time(v)
    left = len(o) - 2
    if left:
        if "parameter_name" in o and (v := o["parameter_name"]) is not None:
            m.parameter_name = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.DateTimeParameter
    if left:
        keep(m, o)
    return m


def read_date_time(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DATE_TIME()
    m.unknown_fields = NO_FIELDS
    m.calendar = m.day_of_week = m.day_of_month = m.year = m.month = m.hour = m.minute = m.timestamp = None
    v = o["fallback_value"]
    m.fallback_value = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "calendar" in o and (v := o["calendar"]) is not None:
            m.calendar = v if type_of(v) is str else unusual()
            left -= 1
        if "day_of_week" in o and (v := o["day_of_week"]) is not None:
            m.day_of_week = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "day_of_month" in o and (v := o["day_of_month"]) is not None:
            m.day_of_month = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "year" in o and (v := o["year"]) is not None:
            m.year = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    if left:
        if "month" in o and (v := o["month"]) is not None:
            m.month = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "hour" in o and (v := o["hour"]) is not None:
            m.hour = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "minute" in o and (v := o["minute"]) is not None:
            m.minute = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    m.__class__ = models.DateTime
    if left:
        keep(m, o)
    return m


def read_image_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["image"]
    m.image = read_parameter_media(v)
    left = len(o) - 2
    m.__class__ = models.ImageParameter
    if left:
        keep(m, o)
    return m


def read_video_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIDEO_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["video"]
    m.video = read_parameter_media(v)
    left = len(o) - 2
    m.__class__ = models.VideoParameter
    if left:
        keep(m, o)
    return m


def read_document_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _DOCUMENT_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["document"]
    m.document = read_parameter_document(v)
    left = len(o) - 2
    m.__class__ = models.DocumentParameter
    if left:
        keep(m, o)
    return m


def read_parameter_media(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PARAMETER_MEDIA()
    m.unknown_fields = NO_FIELDS
    m.id = m.link = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "link" in o and (v := o["link"]) is not None:
            m.link = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ParameterMedia
    if left:
        keep(m, o)
    return m


def read_parameter_document(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PARAMETER_DOCUMENT()
    m.unknown_fields = NO_FIELDS
    m.id = m.link = m.filename = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "link" in o and (v := o["link"]) is not None:
            m.link = v if type_of(v) is str else unusual()
            left -= 1
        if "filename" in o and (v := o["filename"]) is not None:
            m.filename = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ParameterDocument
    if left:
        keep(m, o)
    return m


def read_location_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LOCATION_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["location"]
    m.location = read_location(v)
    left = len(o) - 2
    m.__class__ = models.LocationParameter
    if left:
        keep(m, o)
    return m


def read_quick_reply_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _QUICK_REPLY_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"BUTTON"} else unusual()
    v = o["sub_type"]
    m.sub_type = v if type_of(v) is str and v not in {"QUICK_REPLY"} else unusual()
    v = o["index"]
    m.index = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_payload_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    m.__class__ = models.QuickReplyValues
    if left:
        keep(m, o)
    return m


def read_payload_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYLOAD_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["payload"]
    m.payload = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.PayloadParameter
    if left:
        keep(m, o)
    return m


def read_url_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _URL_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"BUTTON"} else unusual()
    v = o["sub_type"]
    m.sub_type = v if type_of(v) is str and v not in {"URL"} else unusual()
    v = o["index"]
    m.index = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_text_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    m.__class__ = models.UrlValues
    if left:
        keep(m, o)
    return m


def read_copy_code_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _COPY_CODE_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"BUTTON"} else unusual()
    v = o["sub_type"]
    m.sub_type = v if type_of(v) is str and v not in {"COPY_CODE"} else unusual()
    v = o["index"]
    m.index = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_coupon_code_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    m.__class__ = models.CopyCodeValues
    if left:
        keep(m, o)
    return m


def read_coupon_code_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _COUPON_CODE_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["coupon_code"]
    m.coupon_code = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.CouponCodeParameter
    if left:
        keep(m, o)
    return m


def read_gif_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GIF_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["gif"]
    m.gif = read_parameter_media(v)
    left = len(o) - 2
    m.__class__ = models.GifParameter
    if left:
        keep(m, o)
    return m


def read_product_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["product"]
    m.product = read_parameter_product(v)
    left = len(o) - 2
    m.__class__ = models.ProductParameter
    if left:
        keep(m, o)
    return m


def read_parameter_product(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PARAMETER_PRODUCT()
    m.unknown_fields = NO_FIELDS
    v = o["product_retailer_id"]
    m.product_retailer_id = v if type_of(v) is str else unusual()
    v = o["catalog_id"]
    m.catalog_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.ParameterProduct
    if left:
        keep(m, o)
    return m


def read_flow_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLOW_VALUES()
    m.unknown_fields = NO_FIELDS
    m.parameters = None
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"BUTTON"} else unusual()
    v = o["sub_type"]
    m.sub_type = v if type_of(v) is str and v not in {"FLOW"} else unusual()
    v = o["index"]
    m.index = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "parameters" in o and (v := o["parameters"]) is not None:
            m.parameters = tuple([read_flow_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.FlowValues
    if left:
        keep(m, o)
    return m


def read_flow_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLOW_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"ACTION"} else unusual()
    v = o["action"]
    m.action = read_flow_parameter_action(v)
    left = len(o) - 2
    m.__class__ = models.FlowParameter
    if left:
        keep(m, o)
    return m


def read_flow_parameter_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLOW_PARAMETER_ACTION()
    m.unknown_fields = NO_FIELDS
    m.flow_token = m.flow_action_data = None
    left = len(o) - 0
    if left:
        if "flow_token" in o and (v := o["flow_token"]) is not None:
            m.flow_token = v if type_of(v) is str else unusual()
            left -= 1
        if "flow_action_data" in o and (v := o["flow_action_data"]) is not None:
            m.flow_action_data = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.FlowParameterAction
    freeze(m, (), ("flow_action_data",))
    if left:
        keep(m, o)
    return m


def read_catalog_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CATALOG_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"BUTTON"} else unusual()
    v = o["sub_type"]
    m.sub_type = v if type_of(v) is str and v not in {"CATALOG"} else unusual()
    v = o["index"]
    m.index = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_catalog_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    m.__class__ = models.CatalogValues
    if left:
        keep(m, o)
    return m


def read_catalog_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CATALOG_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"ACTION"} else unusual()
    v = o["action"]
    m.action = read_catalog_parameter_action(v)
    left = len(o) - 2
    m.__class__ = models.CatalogParameter
    if left:
        keep(m, o)
    return m


def read_catalog_parameter_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CATALOG_PARAMETER_ACTION()
    m.unknown_fields = NO_FIELDS
    m.thumbnail_product_retailer_id = None
    left = len(o) - 0
    if left:
        if "thumbnail_product_retailer_id" in o and (v := o["thumbnail_product_retailer_id"]) is not None:
            m.thumbnail_product_retailer_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.CatalogParameterAction
    if left:
        keep(m, o)
    return m


def read_products_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCTS_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"BUTTON"} else unusual()
    v = o["sub_type"]
    m.sub_type = v if type_of(v) is str and v not in {"MPM"} else unusual()
    v = o["index"]
    m.index = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_products_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    m.__class__ = models.ProductsValues
    if left:
        keep(m, o)
    return m


def read_products_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCTS_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"ACTION"} else unusual()
    v = o["action"]
    m.action = read_products_parameter_action(v)
    left = len(o) - 2
    m.__class__ = models.ProductsParameter
    if left:
        keep(m, o)
    return m


def read_products_parameter_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCTS_PARAMETER_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["thumbnail_product_retailer_id"]
    m.thumbnail_product_retailer_id = v if type_of(v) is str else unusual()
    v = o["sections"]
    m.sections = tuple([read_product_section(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.ProductsParameterAction
    if left:
        keep(m, o)
    return m


def read_order_details_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_DETAILS_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"BUTTON"} else unusual()
    v = o["sub_type"]
    m.sub_type = v if type_of(v) is str and v not in {"ORDER_DETAILS"} else unusual()
    v = o["index"]
    m.index = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_order_details_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    m.__class__ = models.OrderDetailsValues
    if left:
        keep(m, o)
    return m


def read_order_details_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_DETAILS_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"ACTION"} else unusual()
    v = o["action"]
    m.action = read_order_details_parameter_action(v)
    left = len(o) - 2
    m.__class__ = models.OrderDetailsParameter
    if left:
        keep(m, o)
    return m


def read_order_details_parameter_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_DETAILS_PARAMETER_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["order_details"]
    m.order_details = read_order_details(v)
    left = len(o) - 1
    m.__class__ = models.OrderDetailsParameterAction
    if left:
        keep(m, o)
    return m


def read_payment_request_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_REQUEST_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"BUTTON"} else unusual()
    v = o["sub_type"]
    m.sub_type = v if type_of(v) is str and v not in {"PAYMENT_REQUEST"} else unusual()
    v = o["index"]
    m.index = v if type_of(v) is str else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_payment_request_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 4
    m.__class__ = models.PaymentRequestValues
    if left:
        keep(m, o)
    return m


def read_payment_request_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_REQUEST_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"ACTION"} else unusual()
    v = o["action"]
    m.action = read_payment_request_action(v)
    left = len(o) - 2
    m.__class__ = models.PaymentRequestParameter
    if left:
        keep(m, o)
    return m


def read_payment_request_action(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_REQUEST_ACTION()
    m.unknown_fields = NO_FIELDS
    v = o["payment_request"]
    m.payment_request = read_payment_request(v)
    left = len(o) - 1
    m.__class__ = models.PaymentRequestAction
    if left:
        keep(m, o)
    return m


def read_payment_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.currency = m.total_amount = None
    v = o["payment_setting"]
    m.payment_setting = read_requested_payment(v)
    left = len(o) - 1
    if left:
        if "currency" in o and (v := o["currency"]) is not None:
            m.currency = v if type_of(v) is str else unusual()
            left -= 1
        if "total_amount" in o and (v := o["total_amount"]) is not None:
            m.total_amount = read_amount(v)
            left -= 1
    m.__class__ = models.PaymentRequest
    if left:
        keep(m, o)
    return m


def read_requested_payment(o: Any) -> Any:
    tag = o["type"]
    read = _REQUESTED_PAYMENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_requested_pix(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REQUESTED_PIX()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["pix_dynamic_code"]
    m.pix_dynamic_code = read_requested_pix_code(v)
    left = len(o) - 2
    m.__class__ = models.RequestedPix
    if left:
        keep(m, o)
    return m


def read_requested_pix_code(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REQUESTED_PIX_CODE()
    m.unknown_fields = NO_FIELDS
    v = o["code"]
    m.code = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.RequestedPixCode
    if left:
        keep(m, o)
    return m


def read_requested_card(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REQUESTED_CARD()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["offsite_card_pay"]
    m.offsite_card_pay = read_requested_stored_card(v)
    left = len(o) - 2
    m.__class__ = models.RequestedCard
    if left:
        keep(m, o)
    return m


def read_requested_stored_card(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REQUESTED_STORED_CARD()
    m.unknown_fields = NO_FIELDS
    m.credential_id = None
    v = o["last_four_digits"]
    m.last_four_digits = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "credential_id" in o and (v := o["credential_id"]) is not None:
            m.credential_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RequestedStoredCard
    if left:
        keep(m, o)
    return m


def read_voice_call_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_CALL_VALUES()
    m.unknown_fields = NO_FIELDS
    m.index = None
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"BUTTON"} else unusual()
    v = o["sub_type"]
    m.sub_type = v if type_of(v) is str and v not in {"VOICE_CALL"} else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_voice_call_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "index" in o and (v := o["index"]) is not None:
            m.index = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.VoiceCallValues
    if left:
        keep(m, o)
    return m


def read_voice_call_parameter(o: Any) -> Any:
    tag = o["type"]
    read = _VOICE_CALL_PARAMETER.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_ttl_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TTL_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["ttl_minutes"]
    m.ttl_minutes = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    m.__class__ = models.TtlParameter
    if left:
        keep(m, o)
    return m


def read_limited_time_offer_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LIMITED_TIME_OFFER_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"LIMITED_TIME_OFFER"} else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_limited_time_offer_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.LimitedTimeOfferValues
    if left:
        keep(m, o)
    return m


def read_limited_time_offer_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LIMITED_TIME_OFFER_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["limited_time_offer"]
    m.limited_time_offer = read_limited_time_offer(v)
    left = len(o) - 2
    m.__class__ = models.LimitedTimeOfferParameter
    if left:
        keep(m, o)
    return m


def read_limited_time_offer(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LIMITED_TIME_OFFER()
    m.unknown_fields = NO_FIELDS
    v = o["expiration_time_ms"]
    m.expiration_time_ms = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 1
    m.__class__ = models.LimitedTimeOffer
    if left:
        keep(m, o)
    return m


def read_order_status_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_STATUS_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"ORDER_STATUS"} else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_order_status_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.OrderStatusValues
    if left:
        keep(m, o)
    return m


def read_order_status_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_STATUS_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["order_status"]
    m.order_status = read_order_status(v)
    left = len(o) - 2
    m.__class__ = models.OrderStatusParameter
    if left:
        keep(m, o)
    return m


def read_tap_target_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TAP_TARGET_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"TAP_TARGET_CONFIGURATION"} else unusual()
    v = o["parameters"]
    m.parameters = tuple([read_tap_target_parameter(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.TapTargetValues
    if left:
        keep(m, o)
    return m


def read_tap_target_parameter(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TAP_TARGET_PARAMETER()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["tap_target_configuration"]
    m.tap_target_configuration = tuple([read_tap_target(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.TapTargetParameter
    if left:
        keep(m, o)
    return m


def read_tap_target(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TAP_TARGET()
    m.unknown_fields = NO_FIELDS
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    v = o["title"]
    m.title = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.TapTarget
    if left:
        keep(m, o)
    return m


def read_carousel_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CAROUSEL_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"CAROUSEL"} else unusual()
    v = o["cards"]
    m.cards = tuple([read_card_values(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.CarouselValues
    if left:
        keep(m, o)
    return m


def read_card_values(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CARD_VALUES()
    m.unknown_fields = NO_FIELDS
    v = o["card_index"]
    m.card_index = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    v = o["components"]
    m.components = tuple([read_card_component(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.CardValues
    if left:
        keep(m, o)
    return m


def read_card_component(o: Any) -> Any:
    if type_of(o) is OBJECT and o.get("sub_type") in ["QUICK_REPLY", "URL"]:
        unusual()
    if type_of(o) is OBJECT and o.get("type") in ["BUTTON", "BUTTON", "HEADER", "BODY"]:
        unusual()
    return told(o, schema_of("ottbuild.providers.whatsapp", "CardComponent"), _CARD_COMPONENT)


def read_marketing_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MARKETING_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.recipient_type = m.to = m.recipient = m.recipient_identity_key_hash = None
    m.biz_opaque_callback_data = m.context = m.product_policy = m.message_activity_sharing = m.bid_spec = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["template"]
    m.template = read_template(v)
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient" in o and (v := o["recipient"]) is not None:
            m.recipient = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_context(v)
            left -= 1
        if "product_policy" in o and (v := o["product_policy"]) is not None:
            m.product_policy = v if type_of(v) is str and v not in {"cloud_api_fallback", "strict"} else unusual()
            left -= 1
    if left:
        if "message_activity_sharing" in o and (v := o["message_activity_sharing"]) is not None:
            m.message_activity_sharing = v if type_of(v) is bool else unusual()
            left -= 1
        if "bid_spec" in o and (v := o["bid_spec"]) is not None:
            m.bid_spec = read_bid_spec(v)
            left -= 1
    m.__class__ = models.MarketingMessage
    if left:
        keep(m, o)
    return m


def read_bid_spec(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BID_SPEC()
    m.unknown_fields = NO_FIELDS
    m.per_message_bid_multiplier = None
    left = len(o) - 0
    if left:
        if "per_message_bid_multiplier" in o and (v := o["per_message_bid_multiplier"]) is not None:
            m.per_message_bid_multiplier = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
    m.__class__ = models.BidSpec
    if left:
        keep(m, o)
    return m


def read_pin_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PIN_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.biz_opaque_callback_data = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["recipient_type"]
    m.recipient_type = v if type_of(v) is str else unusual()
    v = o["to"]
    m.to = v if type_of(v) is str else unusual()
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["pin"]
    m.pin = read_pin(v)
    left = len(o) - 5
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PinMessage
    if left:
        keep(m, o)
    return m


def read_pin(o: Any) -> Any:
    tag = o["type"]
    read = _PIN.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_pinned_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PINNED_MESSAGE()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["message_id"]
    m.message_id = v if type_of(v) is str else unusual()
    v = o["expiration_days"]
    m.expiration_days = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 3
    m.__class__ = models.PinnedMessage
    if left:
        keep(m, o)
    return m


def read_unpinned_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _UNPINNED_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.expiration_days = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["message_id"]
    m.message_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "expiration_days" in o and (v := o["expiration_days"]) is not None:
            m.expiration_days = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.UnpinnedMessage
    if left:
        keep(m, o)
    return m


def read_read_receipt(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _READ_RECEIPT()
    m.unknown_fields = NO_FIELDS
    m.access_token = m.typing_indicator = None
    v = o["messaging_product"]
    m.messaging_product = v if type_of(v) is str else unusual()
    v = o["status"]
    m.status = v if type_of(v) is str else unusual()
    v = o["message_id"]
    m.message_id = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "access_token" in o and (v := o["access_token"]) is not None:
            m.access_token = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "typing_indicator" in o and (v := o["typing_indicator"]) is not None:
            m.typing_indicator = (
                {k: x if type_of(x) is str else unusual() for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            )
            left -= 1
    m.__class__ = models.ReadReceipt
    freeze(m, ("typing_indicator",), ())
    if left:
        keep(m, o)
    return m


def read_template_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_DEFINITION()
    m.unknown_fields = NO_FIELDS
    m.parameter_format = m.components = m.message_send_ttl_seconds = m.sub_category = m.display_format = None
    m.degrees_of_freedom_spec = m.allow_category_change = m.cta_url_link_tracking_opted_out = None
    m.optimization_spec = m.library_template_name = m.library_template_button_inputs = None
    m.library_template_body_inputs = None
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["language"]
    m.language = v if type_of(v) is str else unusual()
    v = o["category"]
    m.category = v if type_of(v) is str and v not in {"authentication", "marketing", "utility"} else unusual()
    left = len(o) - 3
    if left:
        if "parameter_format" in o and (v := o["parameter_format"]) is not None:
            m.parameter_format = v if type_of(v) is str and v not in {"POSITIONAL", "NAMED"} else unusual()
            left -= 1
        if "components" in o and (v := o["components"]) is not None:
            m.components = tuple([read_definition(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "message_send_ttl_seconds" in o and (v := o["message_send_ttl_seconds"]) is not None:
            m.message_send_ttl_seconds = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sub_category" in o and (v := o["sub_category"]) is not None:
            m.sub_category = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "display_format" in o and (v := o["display_format"]) is not None:
            m.display_format = v if type_of(v) is str else unusual()
            left -= 1
        if "degrees_of_freedom_spec" in o and (v := o["degrees_of_freedom_spec"]) is not None:
            m.degrees_of_freedom_spec = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
        if "allow_category_change" in o and (v := o["allow_category_change"]) is not None:
            m.allow_category_change = v if type_of(v) is bool else unusual()
            left -= 1
        if "cta_url_link_tracking_opted_out" in o and (v := o["cta_url_link_tracking_opted_out"]) is not None:
            m.cta_url_link_tracking_opted_out = v if type_of(v) is bool else unusual()
            left -= 1
    if left:
        if "optimization_spec" in o and (v := o["optimization_spec"]) is not None:
            m.optimization_spec = read_optimization_spec(v)
            left -= 1
        if "library_template_name" in o and (v := o["library_template_name"]) is not None:
            m.library_template_name = v if type_of(v) is str else unusual()
            left -= 1
        if "library_template_button_inputs" in o and (v := o["library_template_button_inputs"]) is not None:
            m.library_template_button_inputs = (
                v
                if type_of(v) is str
                else tuple([{k: copy(y) for k, y in x.items()} if type_of(x) is OBJECT else unusual() for x in v])
                if type_of(v) is ARRAY
                else unusual()
            )
            left -= 1
        if "library_template_body_inputs" in o and (v := o["library_template_body_inputs"]) is not None:
            m.library_template_body_inputs = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.TemplateDefinition
    freeze(m, (), ("degrees_of_freedom_spec", "library_template_body_inputs"))
    if left:
        keep(m, o)
    return m


def read_optimization_spec(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OPTIMIZATION_SPEC()
    m.unknown_fields = NO_FIELDS
    v = o["bid_strategy"]
    m.bid_strategy = v if type_of(v) is str else unusual()
    v = o["bid_amount"]
    m.bid_amount = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 2
    m.__class__ = models.OptimizationSpec
    if left:
        keep(m, o)
    return m


def read_definition(o: Any) -> Any:
    tag = o["type"]
    read = _DEFINITION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_header_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _HEADER_DEFINITION()
    m.unknown_fields = NO_FIELDS
    m.text = m.example = None
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"header"} else unusual()
    v = o["format"]
    m.format = (
        v
        if type_of(v) is str and v not in {"text", "image", "video", "document", "location", "gif", "product"}
        else unusual()
    )
    left = len(o) - 2
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "example" in o and (v := o["example"]) is not None:
            m.example = read_header_example(v)
            left -= 1
    m.__class__ = models.HeaderDefinition
    if left:
        keep(m, o)
    return m


def read_header_example(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _HEADER_EXAMPLE()
    m.unknown_fields = NO_FIELDS
    m.header_text = m.header_text_named_params = m.header_handle = None
    left = len(o) - 0
    if left:
        if "header_text" in o and (v := o["header_text"]) is not None:
            m.header_text = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "header_text_named_params" in o and (v := o["header_text_named_params"]) is not None:
            m.header_text_named_params = tuple([read_named_example(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "header_handle" in o and (v := o["header_handle"]) is not None:
            m.header_handle = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    m.__class__ = models.HeaderExample
    if left:
        keep(m, o)
    return m


def read_named_example(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NAMED_EXAMPLE()
    m.unknown_fields = NO_FIELDS
    v = o["param_name"]
    m.param_name = v if type_of(v) is str else unusual()
    v = o["example"]
    m.example = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.NamedExample
    if left:
        keep(m, o)
    return m


def read_body_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BODY_DEFINITION()
    m.unknown_fields = NO_FIELDS
    m.text = m.add_security_recommendation = m.example = None
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"body"} else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "add_security_recommendation" in o and (v := o["add_security_recommendation"]) is not None:
            m.add_security_recommendation = v if type_of(v) is bool else unusual()
            left -= 1
        if "example" in o and (v := o["example"]) is not None:
            m.example = read_body_example(v)
            left -= 1
    m.__class__ = models.BodyDefinition
    if left:
        keep(m, o)
    return m


def read_body_example(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BODY_EXAMPLE()
    m.unknown_fields = NO_FIELDS
    m.body_text = m.body_text_named_params = None
    left = len(o) - 0
    if left:
        if "body_text" in o and (v := o["body_text"]) is not None:
            m.body_text = (
                tuple(
                    [
                        x
                        if type_of(x) is str
                        else tuple([y if type_of(y) is str else unusual() for y in x])
                        if type_of(x) is ARRAY
                        else unusual()
                        for x in v
                    ]
                )
                if type_of(v) is ARRAY
                else unusual()
            )
            left -= 1
        if "body_text_named_params" in o and (v := o["body_text_named_params"]) is not None:
            m.body_text_named_params = tuple([read_named_example(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.BodyExample
    if left:
        keep(m, o)
    return m


def read_footer_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FOOTER_DEFINITION()
    m.unknown_fields = NO_FIELDS
    m.text = m.code_expiration_minutes = None
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"footer"} else unusual()
    left = len(o) - 1
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "code_expiration_minutes" in o and (v := o["code_expiration_minutes"]) is not None:
            m.code_expiration_minutes = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.FooterDefinition
    if left:
        keep(m, o)
    return m


def read_buttons_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BUTTONS_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"buttons"} else unusual()
    v = o["buttons"]
    m.buttons = tuple([read_button_definition(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.ButtonsDefinition
    if left:
        keep(m, o)
    return m


def read_button_definition(o: Any) -> Any:
    tag = o["type"]
    read = _BUTTON_DEFINITION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_payment_request_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_REQUEST_DEFINITION()
    m.unknown_fields = NO_FIELDS
    m.payment_setting = None
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"payment_request"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "payment_setting" in o and (v := o["payment_setting"]) is not None:
            m.payment_setting = (
                v if type_of(v) is str else {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            )
            left -= 1
    m.__class__ = models.PaymentRequestDefinition
    freeze(m, (), ("payment_setting",))
    if left:
        keep(m, o)
    return m


def read_app_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APP_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"app"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["app_deep_link"]
    m.app_deep_link = read_app_deep_link(v)
    left = len(o) - 3
    m.__class__ = models.AppDefinition
    if left:
        keep(m, o)
    return m


def read_app_deep_link(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _APP_DEEP_LINK()
    m.unknown_fields = NO_FIELDS
    m.android_fallback_playstore_url = None
    v = o["meta_app_id"]
    m.meta_app_id = v if type_of(v) is str else unusual()
    v = o["android_deep_link"]
    m.android_deep_link = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "android_fallback_playstore_url" in o and (v := o["android_fallback_playstore_url"]) is not None:
            m.android_fallback_playstore_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AppDeepLink
    if left:
        keep(m, o)
    return m


def read_quick_reply_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _QUICK_REPLY_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"quick_reply"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.QuickReplyDefinition
    if left:
        keep(m, o)
    return m


def read_url_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _URL_DEFINITION()
    m.unknown_fields = NO_FIELDS
    m.example = None
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"url"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "example" in o and (v := o["example"]) is not None:
            m.example = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.UrlDefinition
    if left:
        keep(m, o)
    return m


def read_phone_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PHONE_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"phone_number"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    v = o["phone_number"]
    m.phone_number = v if type_of(v) is str else unusual()
    left = len(o) - 3
    m.__class__ = models.PhoneDefinition
    if left:
        keep(m, o)
    return m


def read_copy_code_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _COPY_CODE_DEFINITION()
    m.unknown_fields = NO_FIELDS
    m.text = None
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"copy_code"} else unusual()
    v = o["example"]
    m.example = (
        v
        if type_of(v) is str
        else tuple([x if type_of(x) is str else unusual() for x in v])
        if type_of(v) is ARRAY
        else unusual()
    )
    left = len(o) - 2
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.CopyCodeDefinition
    if left:
        keep(m, o)
    return m


def read_flow_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLOW_DEFINITION()
    m.unknown_fields = NO_FIELDS
    m.flow_id = m.flow_name = m.flow_json = m.flow_action = m.navigate_screen = m.icon = None
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"flow"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "flow_id" in o and (v := o["flow_id"]) is not None:
            m.flow_id = v if type_of(v) is str else unusual()
            left -= 1
        if "flow_name" in o and (v := o["flow_name"]) is not None:
            m.flow_name = v if type_of(v) is str else unusual()
            left -= 1
        if "flow_json" in o and (v := o["flow_json"]) is not None:
            m.flow_json = v if type_of(v) is str else unusual()
            left -= 1
        if "flow_action" in o and (v := o["flow_action"]) is not None:
            m.flow_action = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "navigate_screen" in o and (v := o["navigate_screen"]) is not None:
            m.navigate_screen = v if type_of(v) is str else unusual()
            left -= 1
        if "icon" in o and (v := o["icon"]) is not None:
            m.icon = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FlowDefinition
    if left:
        keep(m, o)
    return m


def read_otp_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OTP_DEFINITION()
    m.unknown_fields = NO_FIELDS
    m.text = m.autofill_text = m.supported_apps = m.zero_tap_terms_accepted = m.package_name = None
    m.signature_hash = None
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"otp"} else unusual()
    v = o["otp_type"]
    m.otp_type = v if type_of(v) is str and v not in {"copy_code", "one_tap", "zero_tap"} else unusual()
    left = len(o) - 2
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "autofill_text" in o and (v := o["autofill_text"]) is not None:
            m.autofill_text = v if type_of(v) is str else unusual()
            left -= 1
        if "supported_apps" in o and (v := o["supported_apps"]) is not None:
            m.supported_apps = tuple([read_supported_app(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "zero_tap_terms_accepted" in o and (v := o["zero_tap_terms_accepted"]) is not None:
            m.zero_tap_terms_accepted = v if type_of(v) is bool else unusual()
            left -= 1
    if left:
        if "package_name" in o and (v := o["package_name"]) is not None:
            m.package_name = v if type_of(v) is str else unusual()
            left -= 1
        if "signature_hash" in o and (v := o["signature_hash"]) is not None:
            m.signature_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.OtpDefinition
    if left:
        keep(m, o)
    return m


def read_supported_app(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SUPPORTED_APP()
    m.unknown_fields = NO_FIELDS
    v = o["package_name"]
    m.package_name = v if type_of(v) is str else unusual()
    v = o["signature_hash"]
    m.signature_hash = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.SupportedApp
    if left:
        keep(m, o)
    return m


def read_catalog_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CATALOG_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"catalog"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.CatalogDefinition
    if left:
        keep(m, o)
    return m


def read_products_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCTS_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"mpm"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.ProductsDefinition
    if left:
        keep(m, o)
    return m


def read_product_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRODUCT_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"spm"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.ProductDefinition
    if left:
        keep(m, o)
    return m


def read_voice_call_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOICE_CALL_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"voice_call"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.VoiceCallDefinition
    if left:
        keep(m, o)
    return m


def read_order_details_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ORDER_DETAILS_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"order_details"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.OrderDetailsDefinition
    if left:
        keep(m, o)
    return m


def read_contact_info_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONTACT_INFO_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"request_contact_info"} else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.ContactInfoDefinition
    if left:
        keep(m, o)
    return m


def read_carousel_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CAROUSEL_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"carousel"} else unusual()
    v = o["cards"]
    m.cards = tuple([read_card_definition(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.CarouselDefinition
    if left:
        keep(m, o)
    return m


def read_card_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CARD_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["components"]
    m.components = tuple([read_card_part(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.CardDefinition
    if left:
        keep(m, o)
    return m


def read_card_part(o: Any) -> Any:
    tag = o["type"]
    read = _CARD_PART.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_offer_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OFFER_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"limited_time_offer"} else unusual()
    v = o["limited_time_offer"]
    m.limited_time_offer = read_offer(v)
    left = len(o) - 2
    m.__class__ = models.OfferDefinition
    if left:
        keep(m, o)
    return m


def read_offer(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OFFER()
    m.unknown_fields = NO_FIELDS
    m.has_expiration = None
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "has_expiration" in o and (v := o["has_expiration"]) is not None:
            m.has_expiration = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.Offer
    if left:
        keep(m, o)
    return m


def read_call_permission_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CALL_PERMISSION_DEFINITION()
    m.unknown_fields = NO_FIELDS
    v = o["type"]
    m.type = v if type_of(v) is str and v not in {"call_permission_request"} else unusual()
    left = len(o) - 1
    m.__class__ = models.CallPermissionDefinition
    if left:
        keep(m, o)
    return m


def read_template_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_RESULT()
    m.unknown_fields = NO_FIELDS
    m.status = m.category = None
    v = o["id"]
    m.id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
        if "category" in o and (v := o["category"]) is not None:
            m.category = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TemplateResult
    if left:
        keep(m, o)
    return m


def read_send_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SEND_RESULT()
    m.unknown_fields = NO_FIELDS
    m.messaging_product = m.contacts = None
    v = o["messages"]
    m.messages = tuple([read_result_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "messaging_product" in o and (v := o["messaging_product"]) is not None:
            m.messaging_product = v if type_of(v) is str else unusual()
            left -= 1
        if "contacts" in o and (v := o["contacts"]) is not None:
            m.contacts = tuple([read_result_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.SendResult
    if left:
        keep(m, o)
    return m


def read_success_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SUCCESS_RESULT()
    m.unknown_fields = NO_FIELDS
    v = o["success"]
    m.success = v if type_of(v) is bool else unusual()
    left = len(o) - 1
    m.__class__ = models.SuccessResult
    if left:
        keep(m, o)
    return m


def read_result_contact(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RESULT_CONTACT()
    m.unknown_fields = NO_FIELDS
    m.input = m.wa_id = m.user_id = None
    left = len(o) - 0
    if left:
        if "input" in o and (v := o["input"]) is not None:
            m.input = v if type_of(v) is str else unusual()
            left -= 1
        if "wa_id" in o and (v := o["wa_id"]) is not None:
            m.wa_id = v if type_of(v) is str else unusual()
            left -= 1
        if "user_id" in o and (v := o["user_id"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ResultContact
    if left:
        keep(m, o)
    return m


def read_result_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RESULT_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.group_id = m.message_status = None
    v = o["id"]
    m.id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "message_status" in o and (v := o["message_status"]) is not None:
            m.message_status = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ResultMessage
    if left:
        keep(m, o)
    return m


def read_error_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ERROR_RESPONSE()
    m.unknown_fields = NO_FIELDS
    v = o["error"]
    m.error = read_error_detail(v)
    left = len(o) - 1
    m.__class__ = models.ErrorResponse
    if left:
        keep(m, o)
    return m


def read_error_detail(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ERROR_DETAIL()
    m.unknown_fields = NO_FIELDS
    m.message = m.type = m.code = m.error_subcode = m.error_data = m.is_transient = m.error_user_title = None
    m.error_user_msg = m.fbtrace_id = None
    left = len(o) - 0
    if left:
        if "message" in o and (v := o["message"]) is not None:
            m.message = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "code" in o and (v := o["code"]) is not None:
            m.code = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "error_subcode" in o and (v := o["error_subcode"]) is not None:
            m.error_subcode = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    if left:
        if "error_data" in o and (v := o["error_data"]) is not None:
            m.error_data = read_error_data(v)
            left -= 1
        if "is_transient" in o and (v := o["is_transient"]) is not None:
            m.is_transient = v if type_of(v) is bool else unusual()
            left -= 1
        if "error_user_title" in o and (v := o["error_user_title"]) is not None:
            m.error_user_title = v if type_of(v) is str else unusual()
            left -= 1
        if "error_user_msg" in o and (v := o["error_user_msg"]) is not None:
            m.error_user_msg = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "fbtrace_id" in o and (v := o["fbtrace_id"]) is not None:
            m.fbtrace_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ErrorDetail
    if left:
        keep(m, o)
    return m


def read_error_data(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ERROR_DATA()
    m.unknown_fields = NO_FIELDS
    m.messaging_product = m.details = None
    left = len(o) - 0
    if left:
        if "messaging_product" in o and (v := o["messaging_product"]) is not None:
            m.messaging_product = v if type_of(v) is str else unusual()
            left -= 1
        if "details" in o and (v := o["details"]) is not None:
            m.details = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ErrorData
    if left:
        keep(m, o)
    return m


def read_webhook(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEBHOOK()
    m.unknown_fields = NO_FIELDS
    m.entry = None
    v = o["object"]
    m.object = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "entry" in o and (v := o["entry"]) is not None:
            m.entry = tuple([read_webhook_entry(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.Webhook
    if left:
        keep(m, o)
    return m


def read_webhook_entry(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEBHOOK_ENTRY()
    m.unknown_fields = NO_FIELDS
    m.id = m.time = m.changes = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "time" in o and (v := o["time"]) is not None:
            m.time = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "changes" in o and (v := o["changes"]) is not None:
            m.changes = tuple([read_change(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.WebhookEntry
    if left:
        keep(m, o)
    return m


def read_change(o: Any) -> Any:
    tag = o["field"]
    read = _CHANGE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_messages_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGES_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_messages_value(v)
            left -= 1
    m.__class__ = models.MessagesChange
    if left:
        keep(m, o)
    return m


def read_calls_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CALLS_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_calls_value(v)
            left -= 1
    m.__class__ = models.CallsChange
    if left:
        keep(m, o)
    return m


def read_template_status_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_STATUS_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_template_status_update(v)
            left -= 1
    m.__class__ = models.TemplateStatusChange
    if left:
        keep(m, o)
    return m


def read_template_quality_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_QUALITY_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_template_quality_update(v)
            left -= 1
    m.__class__ = models.TemplateQualityChange
    if left:
        keep(m, o)
    return m


def read_template_components_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_COMPONENTS_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_template_components_update(v)
            left -= 1
    m.__class__ = models.TemplateComponentsChange
    if left:
        keep(m, o)
    return m


def read_template_category_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_CATEGORY_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_template_category_update(v)
            left -= 1
    m.__class__ = models.TemplateCategoryChange
    if left:
        keep(m, o)
    return m


def read_account_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_account_update(v)
            left -= 1
    m.__class__ = models.AccountChange
    if left:
        keep(m, o)
    return m


def read_account_alert_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_ALERT_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_account_alert(v)
            left -= 1
    m.__class__ = models.AccountAlertChange
    if left:
        keep(m, o)
    return m


def read_phone_number_name_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PHONE_NUMBER_NAME_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_phone_number_name_update(v)
            left -= 1
    m.__class__ = models.PhoneNumberNameChange
    if left:
        keep(m, o)
    return m


def read_phone_number_quality_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PHONE_NUMBER_QUALITY_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_phone_number_quality_update(v)
            left -= 1
    m.__class__ = models.PhoneNumberQualityChange
    if left:
        keep(m, o)
    return m


def read_account_review_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_REVIEW_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_account_review(v)
            left -= 1
    m.__class__ = models.AccountReviewChange
    if left:
        keep(m, o)
    return m


def read_business_capability_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BUSINESS_CAPABILITY_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_business_capabilities(v)
            left -= 1
    m.__class__ = models.BusinessCapabilityChange
    if left:
        keep(m, o)
    return m


def read_security_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SECURITY_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_security_update(v)
            left -= 1
    m.__class__ = models.SecurityChange
    if left:
        keep(m, o)
    return m


def read_payment_configuration_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_CONFIGURATION_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_payment_configuration_update(v)
            left -= 1
    m.__class__ = models.PaymentConfigurationChange
    if left:
        keep(m, o)
    return m


def read_automatic_events_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AUTOMATIC_EVENTS_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_automatic_events_value(v)
            left -= 1
    m.__class__ = models.AutomaticEventsChange
    if left:
        keep(m, o)
    return m


def read_flow_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLOW_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_flow_update(v)
            left -= 1
    m.__class__ = models.FlowChange
    if left:
        keep(m, o)
    return m


def read_user_preferences_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _USER_PREFERENCES_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_user_preferences_value(v)
            left -= 1
    m.__class__ = models.UserPreferencesChange
    if left:
        keep(m, o)
    return m


def read_message_echoes_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_ECHOES_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_message_echoes_value(v)
            left -= 1
    m.__class__ = models.MessageEchoesChange
    if left:
        keep(m, o)
    return m


def read_state_sync_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STATE_SYNC_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_state_sync_value(v)
            left -= 1
    m.__class__ = models.StateSyncChange
    if left:
        keep(m, o)
    return m


def read_history_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _HISTORY_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_history_value(v)
            left -= 1
    m.__class__ = models.HistoryChange
    if left:
        keep(m, o)
    return m


def read_group_lifecycle_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GROUP_LIFECYCLE_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_groups_value(v)
            left -= 1
    m.__class__ = models.GroupLifecycleChange
    if left:
        keep(m, o)
    return m


def read_group_participants_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GROUP_PARTICIPANTS_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_groups_value(v)
            left -= 1
    m.__class__ = models.GroupParticipantsChange
    if left:
        keep(m, o)
    return m


def read_group_settings_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GROUP_SETTINGS_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_groups_value(v)
            left -= 1
    m.__class__ = models.GroupSettingsChange
    if left:
        keep(m, o)
    return m


def read_group_status_change(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GROUP_STATUS_CHANGE()
    m.unknown_fields = NO_FIELDS
    m.value = None
    v = o["field"]
    m.field = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = read_groups_value(v)
            left -= 1
    m.__class__ = models.GroupStatusChange
    if left:
        keep(m, o)
    return m


def read_number_metadata(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NUMBER_METADATA()
    m.unknown_fields = NO_FIELDS
    m.display_phone_number = m.phone_number_id = None
    left = len(o) - 0
    if left:
        if "display_phone_number" in o and (v := o["display_phone_number"]) is not None:
            m.display_phone_number = v if type_of(v) is str else unusual()
            left -= 1
        if "phone_number_id" in o and (v := o["phone_number_id"]) is not None:
            m.phone_number_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.NumberMetadata
    if left:
        keep(m, o)
    return m


def read_webhook_contact(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEBHOOK_CONTACT()
    m.unknown_fields = NO_FIELDS
    m.profile = m.wa_id = m.user_id = m.parent_user_id = m.identity_key_hash = None
    left = len(o) - 0
    if left:
        if "profile" in o and (v := o["profile"]) is not None:
            m.profile = read_webhook_profile(v)
            left -= 1
        if "wa_id" in o and (v := o["wa_id"]) is not None:
            m.wa_id = v if type_of(v) is str else unusual()
            left -= 1
        if "user_id" in o and (v := o["user_id"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "parent_user_id" in o and (v := o["parent_user_id"]) is not None:
            m.parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "identity_key_hash" in o and (v := o["identity_key_hash"]) is not None:
            m.identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WebhookContact
    if left:
        keep(m, o)
    return m


def read_webhook_profile(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEBHOOK_PROFILE()
    m.unknown_fields = NO_FIELDS
    m.name = m.username = None
    left = len(o) - 0
    if left:
        if "name" in o and (v := o["name"]) is not None:
            m.name = v if type_of(v) is str else unusual()
            left -= 1
        if "username" in o and (v := o["username"]) is not None:
            m.username = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WebhookProfile
    if left:
        keep(m, o)
    return m


def read_messages_value(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGES_VALUE()
    m.unknown_fields = NO_FIELDS
    m.messaging_product = m.metadata = m.contacts = m.messages = m.statuses = m.errors = None
    left = len(o) - 0
    if left:
        if "messaging_product" in o and (v := o["messaging_product"]) is not None:
            m.messaging_product = v if type_of(v) is str else unusual()
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = read_number_metadata(v)
            left -= 1
        if "contacts" in o and (v := o["contacts"]) is not None:
            m.contacts = tuple([read_webhook_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "messages" in o and (v := o["messages"]) is not None:
            m.messages = tuple([read_received_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "statuses" in o and (v := o["statuses"]) is not None:
            m.statuses = tuple([read_message_status(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.MessagesValue
    if left:
        keep(m, o)
    return m


def read_webhook_error(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WEBHOOK_ERROR()
    m.unknown_fields = NO_FIELDS
    m.code = m.title = m.message = m.error_data = m.href = None
    left = len(o) - 0
    if left:
        if "code" in o and (v := o["code"]) is not None:
            m.code = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = v if type_of(v) is str else unusual()
            left -= 1
        if "error_data" in o and (v := o["error_data"]) is not None:
            m.error_data = read_error_data(v)
            left -= 1
    if left:
        if "href" in o and (v := o["href"]) is not None:
            m.href = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WebhookError
    if left:
        keep(m, o)
    return m


def read_received_message(o: Any) -> Any:
    tag = o["type"]
    read = _RECEIVED_MESSAGE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_received_context(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_CONTEXT()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.id = m.forwarded = m.frequently_forwarded = m.referred_product = None
    left = len(o) - 0
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "forwarded" in o and (v := o["forwarded"]) is not None:
            m.forwarded = v if type_of(v) is bool else unusual()
            left -= 1
        if "frequently_forwarded" in o and (v := o["frequently_forwarded"]) is not None:
            m.frequently_forwarded = v if type_of(v) is bool else unusual()
            left -= 1
    if left:
        if "referred_product" in o and (v := o["referred_product"]) is not None:
            m.referred_product = read_received_product(v)
            left -= 1
    m.__class__ = models.ReceivedContext
    if left:
        keep(m, o)
    return m


def read_received_product(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_PRODUCT()
    m.unknown_fields = NO_FIELDS
    m.catalog_id = m.product_retailer_id = None
    left = len(o) - 0
    if left:
        if "catalog_id" in o and (v := o["catalog_id"]) is not None:
            m.catalog_id = v if type_of(v) is str else unusual()
            left -= 1
        if "product_retailer_id" in o and (v := o["product_retailer_id"]) is not None:
            m.product_retailer_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedProduct
    if left:
        keep(m, o)
    return m


def read_received_referral(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_REFERRAL()
    m.unknown_fields = NO_FIELDS
    m.source_url = m.source_id = m.source_type = m.headline = m.body = m.media_type = m.image_url = None
    m.video_url = m.thumbnail_url = m.ctwa_clid = m.welcome_message = None
    left = len(o) - 0
    if left:
        if "source_url" in o and (v := o["source_url"]) is not None:
            m.source_url = v if type_of(v) is str else unusual()
            left -= 1
        if "source_id" in o and (v := o["source_id"]) is not None:
            m.source_id = v if type_of(v) is str else unusual()
            left -= 1
        if "source_type" in o and (v := o["source_type"]) is not None:
            m.source_type = v if type_of(v) is str else unusual()
            left -= 1
        if "headline" in o and (v := o["headline"]) is not None:
            m.headline = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "body" in o and (v := o["body"]) is not None:
            m.body = v if type_of(v) is str else unusual()
            left -= 1
        if "media_type" in o and (v := o["media_type"]) is not None:
            m.media_type = v if type_of(v) is str else unusual()
            left -= 1
        if "image_url" in o and (v := o["image_url"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
        if "video_url" in o and (v := o["video_url"]) is not None:
            m.video_url = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "thumbnail_url" in o and (v := o["thumbnail_url"]) is not None:
            m.thumbnail_url = v if type_of(v) is str else unusual()
            left -= 1
        if "ctwa_clid" in o and (v := o["ctwa_clid"]) is not None:
            m.ctwa_clid = v if type_of(v) is str else unusual()
            left -= 1
        if "welcome_message" in o and (v := o["welcome_message"]) is not None:
            m.welcome_message = read_referral_greeting(v)
            left -= 1
    m.__class__ = models.ReceivedReferral
    if left:
        keep(m, o)
    return m


def read_referral_greeting(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REFERRAL_GREETING()
    m.unknown_fields = NO_FIELDS
    m.text = None
    left = len(o) - 0
    if left:
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReferralGreeting
    if left:
        keep(m, o)
    return m


def read_received_identity(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_IDENTITY()
    m.unknown_fields = NO_FIELDS
    m.acknowledged = m.created_timestamp = m.hash = None
    left = len(o) - 0
    if left:
        if "acknowledged" in o and (v := o["acknowledged"]) is not None:
            m.acknowledged = v if type_of(v) is bool else unusual()
            left -= 1
        if "created_timestamp" in o and (v := o["created_timestamp"]) is not None:
            m.created_timestamp = (
                v if type_of(v) is str or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "hash" in o and (v := o["hash"]) is not None:
            m.hash = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedIdentity
    if left:
        keep(m, o)
    return m


def read_received_text(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_TEXT()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = m.text = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = read_received_text_body(v)
            left -= 1
    m.__class__ = models.ReceivedText
    if left:
        keep(m, o)
    return m


def read_received_text_body(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_TEXT_BODY()
    m.unknown_fields = NO_FIELDS
    m.body = None
    left = len(o) - 0
    if left:
        if "body" in o and (v := o["body"]) is not None:
            m.body = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedTextBody
    if left:
        keep(m, o)
    return m


def read_received_image(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_IMAGE()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.image = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "image" in o and (v := o["image"]) is not None:
            m.image = read_received_media(v)
            left -= 1
    m.__class__ = models.ReceivedImage
    if left:
        keep(m, o)
    return m


def read_received_video(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_VIDEO()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.video = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "video" in o and (v := o["video"]) is not None:
            m.video = read_received_media(v)
            left -= 1
    m.__class__ = models.ReceivedVideo
    if left:
        keep(m, o)
    return m


def read_received_audio(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_AUDIO()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.audio = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "audio" in o and (v := o["audio"]) is not None:
            m.audio = read_received_media(v)
            left -= 1
    m.__class__ = models.ReceivedAudio
    if left:
        keep(m, o)
    return m


def read_received_document(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_DOCUMENT()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.document = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "document" in o and (v := o["document"]) is not None:
            m.document = read_received_media(v)
            left -= 1
    m.__class__ = models.ReceivedDocument
    if left:
        keep(m, o)
    return m


def read_received_sticker(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_STICKER()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.sticker = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "sticker" in o and (v := o["sticker"]) is not None:
            m.sticker = read_received_media(v)
            left -= 1
    m.__class__ = models.ReceivedSticker
    if left:
        keep(m, o)
    return m


def read_received_media(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_MEDIA()
    m.unknown_fields = NO_FIELDS
    m.id = m.mime_type = m.sha256 = m.url = m.caption = m.filename = m.voice = m.animated = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "mime_type" in o and (v := o["mime_type"]) is not None:
            m.mime_type = v if type_of(v) is str else unusual()
            left -= 1
        if "sha256" in o and (v := o["sha256"]) is not None:
            m.sha256 = v if type_of(v) is str else unusual()
            left -= 1
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "caption" in o and (v := o["caption"]) is not None:
            m.caption = v if type_of(v) is str else unusual()
            left -= 1
        if "filename" in o and (v := o["filename"]) is not None:
            m.filename = v if type_of(v) is str else unusual()
            left -= 1
        if "voice" in o and (v := o["voice"]) is not None:
            m.voice = v if type_of(v) is bool else unusual()
            left -= 1
        if "animated" in o and (v := o["animated"]) is not None:
            m.animated = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.ReceivedMedia
    if left:
        keep(m, o)
    return m


def read_received_location(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_LOCATION()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.location = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "location" in o and (v := o["location"]) is not None:
            m.location = read_received_place(v)
            left -= 1
    m.__class__ = models.ReceivedLocation
    if left:
        keep(m, o)
    return m


def read_received_place(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_PLACE()
    m.unknown_fields = NO_FIELDS
    m.latitude = m.longitude = m.name = m.address = m.url = None
    left = len(o) - 0
    if left:
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
        if "name" in o and (v := o["name"]) is not None:
            m.name = v if type_of(v) is str else unusual()
            left -= 1
        if "address" in o and (v := o["address"]) is not None:
            m.address = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "url" in o and (v := o["url"]) is not None:
            m.url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedPlace
    if left:
        keep(m, o)
    return m


def read_received_contacts(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_CONTACTS()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.contacts = m.origin = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "contacts" in o and (v := o["contacts"]) is not None:
            m.contacts = tuple([read_received_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "origin" in o and (v := o["origin"]) is not None:
            m.origin = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedContacts
    if left:
        keep(m, o)
    return m


def read_received_contact(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_CONTACT()
    m.unknown_fields = NO_FIELDS
    m.name = m.phones = m.emails = m.addresses = m.urls = m.org = m.birthday = m.vcard = None
    left = len(o) - 0
    if left:
        if "name" in o and (v := o["name"]) is not None:
            m.name = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
        if "phones" in o and (v := o["phones"]) is not None:
            m.phones = (
                tuple([{k: copy(y) for k, y in x.items()} if type_of(x) is OBJECT else unusual() for x in v])
                if type_of(v) is ARRAY
                else unusual()
            )
            left -= 1
        if "emails" in o and (v := o["emails"]) is not None:
            m.emails = (
                tuple([{k: copy(y) for k, y in x.items()} if type_of(x) is OBJECT else unusual() for x in v])
                if type_of(v) is ARRAY
                else unusual()
            )
            left -= 1
        if "addresses" in o and (v := o["addresses"]) is not None:
            m.addresses = (
                tuple([{k: copy(y) for k, y in x.items()} if type_of(x) is OBJECT else unusual() for x in v])
                if type_of(v) is ARRAY
                else unusual()
            )
            left -= 1
    if left:
        if "urls" in o and (v := o["urls"]) is not None:
            m.urls = (
                tuple([{k: copy(y) for k, y in x.items()} if type_of(x) is OBJECT else unusual() for x in v])
                if type_of(v) is ARRAY
                else unusual()
            )
            left -= 1
        if "org" in o and (v := o["org"]) is not None:
            m.org = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
        if "birthday" in o and (v := o["birthday"]) is not None:
            m.birthday = v if type_of(v) is str else unusual()
            left -= 1
        if "vcard" in o and (v := o["vcard"]) is not None:
            m.vcard = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedContact
    freeze(m, (), ("name", "org"))
    if left:
        keep(m, o)
    return m


def read_received_reaction(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_REACTION()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.reaction = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "reaction" in o and (v := o["reaction"]) is not None:
            m.reaction = read_received_reaction_details(v)
            left -= 1
    m.__class__ = models.ReceivedReaction
    if left:
        keep(m, o)
    return m


def read_received_reaction_details(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_REACTION_DETAILS()
    m.unknown_fields = NO_FIELDS
    m.message_id = m.emoji = None
    left = len(o) - 0
    if left:
        if "message_id" in o and (v := o["message_id"]) is not None:
            m.message_id = v if type_of(v) is str else unusual()
            left -= 1
        if "emoji" in o and (v := o["emoji"]) is not None:
            m.emoji = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedReactionDetails
    if left:
        keep(m, o)
    return m


def read_received_interactive(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_INTERACTIVE()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.interactive = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "interactive" in o and (v := o["interactive"]) is not None:
            m.interactive = read_received_reply(v)
            left -= 1
    m.__class__ = models.ReceivedInteractive
    if left:
        keep(m, o)
    return m


def read_received_reply(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_REPLY()
    m.unknown_fields = NO_FIELDS
    m.type = m.button_reply = m.list_reply = m.nfm_reply = m.call_permission_reply = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "button_reply" in o and (v := o["button_reply"]) is not None:
            m.button_reply = read_received_choice(v)
            left -= 1
        if "list_reply" in o and (v := o["list_reply"]) is not None:
            m.list_reply = read_received_choice(v)
            left -= 1
        if "nfm_reply" in o and (v := o["nfm_reply"]) is not None:
            m.nfm_reply = read_received_form(v)
            left -= 1
    if left:
        if "call_permission_reply" in o and (v := o["call_permission_reply"]) is not None:
            m.call_permission_reply = read_received_call_permission(v)
            left -= 1
    m.__class__ = models.ReceivedReply
    if left:
        keep(m, o)
    return m


def read_received_choice(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_CHOICE()
    m.unknown_fields = NO_FIELDS
    m.id = m.title = m.description = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedChoice
    if left:
        keep(m, o)
    return m


def read_received_form(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_FORM()
    m.unknown_fields = NO_FIELDS
    m.name = m.body = m.response_json = None
    left = len(o) - 0
    if left:
        if "name" in o and (v := o["name"]) is not None:
            m.name = v if type_of(v) is str else unusual()
            left -= 1
        if "body" in o and (v := o["body"]) is not None:
            m.body = v if type_of(v) is str else unusual()
            left -= 1
        if "response_json" in o and (v := o["response_json"]) is not None:
            m.response_json = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedForm
    if left:
        keep(m, o)
    return m


def read_received_call_permission(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_CALL_PERMISSION()
    m.unknown_fields = NO_FIELDS
    m.response = m.is_permanent = m.expiration_timestamp = m.response_source = None
    left = len(o) - 0
    if left:
        if "response" in o and (v := o["response"]) is not None:
            m.response = v if type_of(v) is str else unusual()
            left -= 1
        if "is_permanent" in o and (v := o["is_permanent"]) is not None:
            m.is_permanent = v if type_of(v) is bool else unusual()
            left -= 1
        if "expiration_timestamp" in o and (v := o["expiration_timestamp"]) is not None:
            m.expiration_timestamp = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "response_source" in o and (v := o["response_source"]) is not None:
            m.response_source = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedCallPermission
    if left:
        keep(m, o)
    return m


def read_received_button(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_BUTTON()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.button = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "button" in o and (v := o["button"]) is not None:
            m.button = read_received_button_tap(v)
            left -= 1
    m.__class__ = models.ReceivedButton
    if left:
        keep(m, o)
    return m


def read_received_button_tap(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_BUTTON_TAP()
    m.unknown_fields = NO_FIELDS
    m.payload = m.text = None
    left = len(o) - 0
    if left:
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = v if type_of(v) is str else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedButtonTap
    if left:
        keep(m, o)
    return m


def read_received_order(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_ORDER()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.order = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "order" in o and (v := o["order"]) is not None:
            m.order = read_received_cart(v)
            left -= 1
    m.__class__ = models.ReceivedOrder
    if left:
        keep(m, o)
    return m


def read_received_cart(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_CART()
    m.unknown_fields = NO_FIELDS
    m.catalog_id = m.text = m.product_items = None
    left = len(o) - 0
    if left:
        if "catalog_id" in o and (v := o["catalog_id"]) is not None:
            m.catalog_id = v if type_of(v) is str else unusual()
            left -= 1
        if "text" in o and (v := o["text"]) is not None:
            m.text = v if type_of(v) is str else unusual()
            left -= 1
        if "product_items" in o and (v := o["product_items"]) is not None:
            m.product_items = tuple([read_received_cart_item(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.ReceivedCart
    if left:
        keep(m, o)
    return m


def read_received_cart_item(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_CART_ITEM()
    m.unknown_fields = NO_FIELDS
    m.product_retailer_id = m.quantity = m.item_price = m.currency = None
    left = len(o) - 0
    if left:
        if "product_retailer_id" in o and (v := o["product_retailer_id"]) is not None:
            m.product_retailer_id = v if type_of(v) is str else unusual()
            left -= 1
        if "quantity" in o and (v := o["quantity"]) is not None:
            m.quantity = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "item_price" in o and (v := o["item_price"]) is not None:
            m.item_price = (
                v
                if (type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER))
                or type_of(v) is str
                else unusual()
            )
            left -= 1
        if "currency" in o and (v := o["currency"]) is not None:
            m.currency = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedCartItem
    if left:
        keep(m, o)
    return m


def read_received_system(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_SYSTEM()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.system = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "system" in o and (v := o["system"]) is not None:
            m.system = read_received_system_event(v)
            left -= 1
    m.__class__ = models.ReceivedSystem
    if left:
        keep(m, o)
    return m


def read_received_system_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_SYSTEM_EVENT()
    m.unknown_fields = NO_FIELDS
    m.type = m.body = m.wa_id = m.new_wa_id = m.user_id = m.previous_user_id = m.parent_user_id = None
    m.identity = m.customer = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "body" in o and (v := o["body"]) is not None:
            m.body = v if type_of(v) is str else unusual()
            left -= 1
        if "wa_id" in o and (v := o["wa_id"]) is not None:
            m.wa_id = v if type_of(v) is str else unusual()
            left -= 1
        if "new_wa_id" in o and (v := o["new_wa_id"]) is not None:
            m.new_wa_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "user_id" in o and (v := o["user_id"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "previous_user_id" in o and (v := o["previous_user_id"]) is not None:
            m.previous_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "parent_user_id" in o and (v := o["parent_user_id"]) is not None:
            m.parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "customer" in o and (v := o["customer"]) is not None:
            m.customer = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedSystemEvent
    if left:
        keep(m, o)
    return m


def read_received_unsupported(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_UNSUPPORTED()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.unsupported = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "unsupported" in o and (v := o["unsupported"]) is not None:
            m.unsupported = read_received_unsupported_type(v)
            left -= 1
    m.__class__ = models.ReceivedUnsupported
    if left:
        keep(m, o)
    return m


def read_received_unsupported_type(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_UNSUPPORTED_TYPE()
    m.unknown_fields = NO_FIELDS
    m.type = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedUnsupportedType
    if left:
        keep(m, o)
    return m


def read_received_edit(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_EDIT()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = m.edit = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "edit" in o and (v := o["edit"]) is not None:
            m.edit = read_received_edit_details(v)
            left -= 1
    m.__class__ = models.ReceivedEdit
    if left:
        keep(m, o)
    return m


def read_received_edit_details(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_EDIT_DETAILS()
    m.unknown_fields = NO_FIELDS
    m.original_message_id = m.message = None
    left = len(o) - 0
    if left:
        if "original_message_id" in o and (v := o["original_message_id"]) is not None:
            m.original_message_id = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_received_message(v)
            left -= 1
    m.__class__ = models.ReceivedEditDetails
    if left:
        keep(m, o)
    return m


def read_received_revoke(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_REVOKE()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    m.revoke = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
        if "revoke" in o and (v := o["revoke"]) is not None:
            m.revoke = read_received_revoke_details(v)
            left -= 1
    m.__class__ = models.ReceivedRevoke
    if left:
        keep(m, o)
    return m


def read_received_revoke_details(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_REVOKE_DETAILS()
    m.unknown_fields = NO_FIELDS
    m.original_message_id = None
    left = len(o) - 0
    if left:
        if "original_message_id" in o and (v := o["original_message_id"]) is not None:
            m.original_message_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ReceivedRevokeDetails
    if left:
        keep(m, o)
    return m


def read_received_request_welcome(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVED_REQUEST_WELCOME()
    m.unknown_fields = NO_FIELDS
    m.from_ = m.from_user_id = m.from_parent_user_id = m.to = m.to_user_id = m.to_parent_user_id = m.id = None
    m.timestamp = m.group_id = m.context = m.referral = m.identity = m.errors = m.history_context = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "from_parent_user_id" in o and (v := o["from_parent_user_id"]) is not None:
            m.from_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to_parent_user_id" in o and (v := o["to_parent_user_id"]) is not None:
            m.to_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "context" in o and (v := o["context"]) is not None:
            m.context = read_received_context(v)
            left -= 1
        if "referral" in o and (v := o["referral"]) is not None:
            m.referral = read_received_referral(v)
            left -= 1
        if "identity" in o and (v := o["identity"]) is not None:
            m.identity = read_received_identity(v)
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history_context" in o and (v := o["history_context"]) is not None:
            m.history_context = read_history_context(v)
            left -= 1
    m.__class__ = models.ReceivedRequestWelcome
    if left:
        keep(m, o)
    return m


def read_message_status(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_STATUS()
    m.unknown_fields = NO_FIELDS
    m.id = m.type = m.status = m.timestamp = m.recipient_id = m.recipient_user_id = None
    m.recipient_parent_user_id = m.recipient_type = m.recipient_participant_id = None
    m.recipient_identity_key_hash = m.biz_opaque_callback_data = m.conversation = m.pricing = m.payment = None
    m.errors = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_id" in o and (v := o["recipient_id"]) is not None:
            m.recipient_id = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient_user_id" in o and (v := o["recipient_user_id"]) is not None:
            m.recipient_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient_parent_user_id" in o and (v := o["recipient_parent_user_id"]) is not None:
            m.recipient_parent_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient_type" in o and (v := o["recipient_type"]) is not None:
            m.recipient_type = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "recipient_participant_id" in o and (v := o["recipient_participant_id"]) is not None:
            m.recipient_participant_id = v if type_of(v) is str else unusual()
            left -= 1
        if "recipient_identity_key_hash" in o and (v := o["recipient_identity_key_hash"]) is not None:
            m.recipient_identity_key_hash = v if type_of(v) is str else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "conversation" in o and (v := o["conversation"]) is not None:
            m.conversation = read_conversation(v)
            left -= 1
    if left:
        if "pricing" in o and (v := o["pricing"]) is not None:
            m.pricing = read_pricing(v)
            left -= 1
        if "payment" in o and (v := o["payment"]) is not None:
            m.payment = read_payment_report(v)
            left -= 1
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.MessageStatus
    if left:
        keep(m, o)
    return m


def read_payment_report(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_REPORT()
    m.unknown_fields = NO_FIELDS
    m.reference_id = m.receipt = m.amount = m.currency = m.transaction = None
    left = len(o) - 0
    if left:
        if "reference_id" in o and (v := o["reference_id"]) is not None:
            m.reference_id = v if type_of(v) is str else unusual()
            left -= 1
        if "receipt" in o and (v := o["receipt"]) is not None:
            m.receipt = v if type_of(v) is str else unusual()
            left -= 1
        if "amount" in o and (v := o["amount"]) is not None:
            m.amount = read_paid_amount(v)
            left -= 1
        if "currency" in o and (v := o["currency"]) is not None:
            m.currency = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "transaction" in o and (v := o["transaction"]) is not None:
            m.transaction = read_payment_transaction(v)
            left -= 1
    m.__class__ = models.PaymentReport
    if left:
        keep(m, o)
    return m


def read_payment_transaction(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_TRANSACTION()
    m.unknown_fields = NO_FIELDS
    m.id = m.type = m.status = m.created_timestamp = m.updated_timestamp = m.amount = m.currency = None
    m.refunds = UNSET
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
        if "created_timestamp" in o and (v := o["created_timestamp"]) is not None:
            m.created_timestamp = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    if left:
        if "updated_timestamp" in o and (v := o["updated_timestamp"]) is not None:
            m.updated_timestamp = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "amount" in o and (v := o["amount"]) is not None:
            m.amount = read_paid_amount(v)
            left -= 1
        if "currency" in o and (v := o["currency"]) is not None:
            m.currency = v if type_of(v) is str else unusual()
            left -= 1
        if "refunds" in o:
            v = o["refunds"]
            m.refunds = (
                None if v is None else tuple([read_payment_refund(x) for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    m.__class__ = models.PaymentTransaction
    if left:
        keep(m, o)
    return m


def read_payment_refund(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_REFUND()
    m.unknown_fields = NO_FIELDS
    m.id = m.amount = m.speed_processed = m.status = m.created_timestamp = m.updated_timestamp = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "amount" in o and (v := o["amount"]) is not None:
            m.amount = read_paid_amount(v)
            left -= 1
        if "speed_processed" in o and (v := o["speed_processed"]) is not None:
            m.speed_processed = v if type_of(v) is str else unusual()
            left -= 1
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "created_timestamp" in o and (v := o["created_timestamp"]) is not None:
            m.created_timestamp = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "updated_timestamp" in o and (v := o["updated_timestamp"]) is not None:
            m.updated_timestamp = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    m.__class__ = models.PaymentRefund
    if left:
        keep(m, o)
    return m


def read_paid_amount(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAID_AMOUNT()
    m.unknown_fields = NO_FIELDS
    m.value = m.offset = None
    left = len(o) - 0
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "offset" in o and (v := o["offset"]) is not None:
            m.offset = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.PaidAmount
    if left:
        keep(m, o)
    return m


def read_conversation(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONVERSATION()
    m.unknown_fields = NO_FIELDS
    m.id = m.expiration_timestamp = m.origin = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "expiration_timestamp" in o and (v := o["expiration_timestamp"]) is not None:
            m.expiration_timestamp = (
                v if type_of(v) is str or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "origin" in o and (v := o["origin"]) is not None:
            m.origin = read_conversation_origin(v)
            left -= 1
    m.__class__ = models.Conversation
    if left:
        keep(m, o)
    return m


def read_conversation_origin(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CONVERSATION_ORIGIN()
    m.unknown_fields = NO_FIELDS
    m.type = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ConversationOrigin
    if left:
        keep(m, o)
    return m


def read_pricing(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PRICING()
    m.unknown_fields = NO_FIELDS
    m.billable = m.pricing_model = m.type = m.category = None
    left = len(o) - 0
    if left:
        if "billable" in o and (v := o["billable"]) is not None:
            m.billable = v if type_of(v) is bool else unusual()
            left -= 1
        if "pricing_model" in o and (v := o["pricing_model"]) is not None:
            m.pricing_model = v if type_of(v) is str else unusual()
            left -= 1
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "category" in o and (v := o["category"]) is not None:
            m.category = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Pricing
    if left:
        keep(m, o)
    return m


def read_calls_value(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CALLS_VALUE()
    m.unknown_fields = NO_FIELDS
    m.messaging_product = m.metadata = m.contacts = m.calls = m.statuses = m.errors = None
    left = len(o) - 0
    if left:
        if "messaging_product" in o and (v := o["messaging_product"]) is not None:
            m.messaging_product = v if type_of(v) is str else unusual()
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = read_number_metadata(v)
            left -= 1
        if "contacts" in o and (v := o["contacts"]) is not None:
            m.contacts = tuple([read_webhook_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "calls" in o and (v := o["calls"]) is not None:
            m.calls = tuple([read_call(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    if left:
        if "statuses" in o and (v := o["statuses"]) is not None:
            m.statuses = tuple([read_message_status(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.CallsValue
    if left:
        keep(m, o)
    return m


def read_call(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CALL()
    m.unknown_fields = NO_FIELDS
    m.id = m.from_ = m.from_user_id = m.to = m.to_user_id = m.event = m.timestamp = m.direction = None
    m.session = m.status = m.start_time = m.end_time = m.duration = m.biz_opaque_callback_data = None
    m.cta_payload = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = v if type_of(v) is str else unusual()
            left -= 1
        if "from_user_id" in o and (v := o["from_user_id"]) is not None:
            m.from_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "to" in o and (v := o["to"]) is not None:
            m.to = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "to_user_id" in o and (v := o["to_user_id"]) is not None:
            m.to_user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "event" in o and (v := o["event"]) is not None:
            m.event = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
        if "direction" in o and (v := o["direction"]) is not None:
            m.direction = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "session" in o and (v := o["session"]) is not None:
            m.session = read_call_session(v)
            left -= 1
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
        if "start_time" in o and (v := o["start_time"]) is not None:
            m.start_time = v if type_of(v) is str else unusual()
            left -= 1
        if "end_time" in o and (v := o["end_time"]) is not None:
            m.end_time = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "biz_opaque_callback_data" in o and (v := o["biz_opaque_callback_data"]) is not None:
            m.biz_opaque_callback_data = v if type_of(v) is str else unusual()
            left -= 1
        if "cta_payload" in o and (v := o["cta_payload"]) is not None:
            m.cta_payload = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Call
    if left:
        keep(m, o)
    return m


def read_call_session(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CALL_SESSION()
    m.unknown_fields = NO_FIELDS
    m.sdp_type = m.sdp = None
    left = len(o) - 0
    if left:
        if "sdp_type" in o and (v := o["sdp_type"]) is not None:
            m.sdp_type = v if type_of(v) is str else unusual()
            left -= 1
        if "sdp" in o and (v := o["sdp"]) is not None:
            m.sdp = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.CallSession
    if left:
        keep(m, o)
    return m


def read_template_status_update(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_STATUS_UPDATE()
    m.unknown_fields = NO_FIELDS
    m.event = m.message_template_id = m.message_template_name = m.message_template_language = None
    m.message_template_category = m.disable_info = m.other_info = m.rejection_info = None
    m.reason = UNSET
    left = len(o) - 0
    if left:
        if "event" in o and (v := o["event"]) is not None:
            m.event = v if type_of(v) is str else unusual()
            left -= 1
        if "message_template_id" in o and (v := o["message_template_id"]) is not None:
            m.message_template_id = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "message_template_name" in o and (v := o["message_template_name"]) is not None:
            m.message_template_name = v if type_of(v) is str else unusual()
            left -= 1
        if "message_template_language" in o and (v := o["message_template_language"]) is not None:
            m.message_template_language = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "reason" in o:
            v = o["reason"]
            m.reason = v if v is None or type_of(v) is str else unusual()
            left -= 1
        if "message_template_category" in o and (v := o["message_template_category"]) is not None:
            m.message_template_category = v if type_of(v) is str else unusual()
            left -= 1
        if "disable_info" in o and (v := o["disable_info"]) is not None:
            m.disable_info = read_template_disabling(v)
            left -= 1
        if "other_info" in o and (v := o["other_info"]) is not None:
            m.other_info = read_template_note(v)
            left -= 1
    if left:
        if "rejection_info" in o and (v := o["rejection_info"]) is not None:
            m.rejection_info = read_template_rejection(v)
            left -= 1
    m.__class__ = models.TemplateStatusUpdate
    if left:
        keep(m, o)
    return m


def read_template_disabling(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_DISABLING()
    m.unknown_fields = NO_FIELDS
    m.disable_date = None
    left = len(o) - 0
    if left:
        if "disable_date" in o and (v := o["disable_date"]) is not None:
            m.disable_date = (
                v if type_of(v) is str or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
    m.__class__ = models.TemplateDisabling
    if left:
        keep(m, o)
    return m


def read_template_note(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_NOTE()
    m.unknown_fields = NO_FIELDS
    m.title = m.description = None
    left = len(o) - 0
    if left:
        if "title" in o and (v := o["title"]) is not None:
            m.title = v if type_of(v) is str else unusual()
            left -= 1
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TemplateNote
    if left:
        keep(m, o)
    return m


def read_template_rejection(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_REJECTION()
    m.unknown_fields = NO_FIELDS
    m.reason = m.recommendation = None
    left = len(o) - 0
    if left:
        if "reason" in o and (v := o["reason"]) is not None:
            m.reason = v if type_of(v) is str else unusual()
            left -= 1
        if "recommendation" in o and (v := o["recommendation"]) is not None:
            m.recommendation = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TemplateRejection
    if left:
        keep(m, o)
    return m


def read_template_quality_update(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_QUALITY_UPDATE()
    m.unknown_fields = NO_FIELDS
    m.previous_quality_score = m.new_quality_score = m.message_template_id = m.message_template_name = None
    m.message_template_language = None
    left = len(o) - 0
    if left:
        if "previous_quality_score" in o and (v := o["previous_quality_score"]) is not None:
            m.previous_quality_score = v if type_of(v) is str else unusual()
            left -= 1
        if "new_quality_score" in o and (v := o["new_quality_score"]) is not None:
            m.new_quality_score = v if type_of(v) is str else unusual()
            left -= 1
        if "message_template_id" in o and (v := o["message_template_id"]) is not None:
            m.message_template_id = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "message_template_name" in o and (v := o["message_template_name"]) is not None:
            m.message_template_name = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "message_template_language" in o and (v := o["message_template_language"]) is not None:
            m.message_template_language = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TemplateQualityUpdate
    if left:
        keep(m, o)
    return m


def read_template_components_update(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_COMPONENTS_UPDATE()
    m.unknown_fields = NO_FIELDS
    m.message_template_id = m.message_template_name = m.message_template_language = None
    m.message_template_element = m.message_template_title = m.message_template_footer = None
    left = len(o) - 0
    if left:
        if "message_template_id" in o and (v := o["message_template_id"]) is not None:
            m.message_template_id = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "message_template_name" in o and (v := o["message_template_name"]) is not None:
            m.message_template_name = v if type_of(v) is str else unusual()
            left -= 1
        if "message_template_language" in o and (v := o["message_template_language"]) is not None:
            m.message_template_language = v if type_of(v) is str else unusual()
            left -= 1
        if "message_template_element" in o and (v := o["message_template_element"]) is not None:
            m.message_template_element = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "message_template_title" in o and (v := o["message_template_title"]) is not None:
            m.message_template_title = v if type_of(v) is str else unusual()
            left -= 1
        if "message_template_footer" in o and (v := o["message_template_footer"]) is not None:
            m.message_template_footer = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TemplateComponentsUpdate
    if left:
        keep(m, o)
    return m


def read_template_category_update(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_CATEGORY_UPDATE()
    m.unknown_fields = NO_FIELDS
    m.message_template_id = m.message_template_name = m.message_template_language = m.previous_category = None
    m.new_category = m.correct_category = m.category_update_timestamp = None
    left = len(o) - 0
    if left:
        if "message_template_id" in o and (v := o["message_template_id"]) is not None:
            m.message_template_id = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "message_template_name" in o and (v := o["message_template_name"]) is not None:
            m.message_template_name = v if type_of(v) is str else unusual()
            left -= 1
        if "message_template_language" in o and (v := o["message_template_language"]) is not None:
            m.message_template_language = v if type_of(v) is str else unusual()
            left -= 1
        if "previous_category" in o and (v := o["previous_category"]) is not None:
            m.previous_category = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "new_category" in o and (v := o["new_category"]) is not None:
            m.new_category = v if type_of(v) is str else unusual()
            left -= 1
        if "correct_category" in o and (v := o["correct_category"]) is not None:
            m.correct_category = v if type_of(v) is str else unusual()
            left -= 1
        if "category_update_timestamp" in o and (v := o["category_update_timestamp"]) is not None:
            m.category_update_timestamp = (
                v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            )
            left -= 1
    m.__class__ = models.TemplateCategoryUpdate
    if left:
        keep(m, o)
    return m


def read_account_update(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_UPDATE()
    m.unknown_fields = NO_FIELDS
    m.event = m.country = m.waba_info = m.violation_info = m.ban_info = m.restriction_info = None
    m.auth_international_rate_eligibility = m.volume_tier_info = m.partner_client_certification_info = None
    m.disconnection_info = None
    left = len(o) - 0
    if left:
        if "event" in o and (v := o["event"]) is not None:
            m.event = v if type_of(v) is str else unusual()
            left -= 1
        if "country" in o and (v := o["country"]) is not None:
            m.country = v if type_of(v) is str else unusual()
            left -= 1
        if "waba_info" in o and (v := o["waba_info"]) is not None:
            m.waba_info = read_account_info(v)
            left -= 1
        if "violation_info" in o and (v := o["violation_info"]) is not None:
            m.violation_info = read_account_violation(v)
            left -= 1
    if left:
        if "ban_info" in o and (v := o["ban_info"]) is not None:
            m.ban_info = read_account_ban(v)
            left -= 1
        if "restriction_info" in o and (v := o["restriction_info"]) is not None:
            m.restriction_info = tuple([read_account_restriction(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "auth_international_rate_eligibility" in o and (v := o["auth_international_rate_eligibility"]) is not None:
            m.auth_international_rate_eligibility = read_auth_international_rate(v)
            left -= 1
        if "volume_tier_info" in o and (v := o["volume_tier_info"]) is not None:
            m.volume_tier_info = read_volume_tier(v)
            left -= 1
    if left:
        if "partner_client_certification_info" in o and (v := o["partner_client_certification_info"]) is not None:
            m.partner_client_certification_info = read_partner_certification(v)
            left -= 1
        if "disconnection_info" in o and (v := o["disconnection_info"]) is not None:
            m.disconnection_info = read_account_disconnection(v)
            left -= 1
    m.__class__ = models.AccountUpdate
    if left:
        keep(m, o)
    return m


def read_account_info(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_INFO()
    m.unknown_fields = NO_FIELDS
    m.waba_id = m.owner_business_id = m.partner_app_id = m.solution_id = m.solution_partner_business_ids = None
    m.ad_account_linked = None
    left = len(o) - 0
    if left:
        if "waba_id" in o and (v := o["waba_id"]) is not None:
            m.waba_id = v if type_of(v) is str else unusual()
            left -= 1
        if "owner_business_id" in o and (v := o["owner_business_id"]) is not None:
            m.owner_business_id = v if type_of(v) is str else unusual()
            left -= 1
        if "partner_app_id" in o and (v := o["partner_app_id"]) is not None:
            m.partner_app_id = v if type_of(v) is str else unusual()
            left -= 1
        if "solution_id" in o and (v := o["solution_id"]) is not None:
            m.solution_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "solution_partner_business_ids" in o and (v := o["solution_partner_business_ids"]) is not None:
            m.solution_partner_business_ids = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
        if "ad_account_linked" in o and (v := o["ad_account_linked"]) is not None:
            m.ad_account_linked = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AccountInfo
    if left:
        keep(m, o)
    return m


def read_account_violation(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_VIOLATION()
    m.unknown_fields = NO_FIELDS
    m.violation_type = None
    left = len(o) - 0
    if left:
        if "violation_type" in o and (v := o["violation_type"]) is not None:
            m.violation_type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AccountViolation
    if left:
        keep(m, o)
    return m


def read_account_ban(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_BAN()
    m.unknown_fields = NO_FIELDS
    m.waba_ban_state = m.waba_ban_date = None
    left = len(o) - 0
    if left:
        if "waba_ban_state" in o and (v := o["waba_ban_state"]) is not None:
            m.waba_ban_state = v if type_of(v) is str else unusual()
            left -= 1
        if "waba_ban_date" in o and (v := o["waba_ban_date"]) is not None:
            m.waba_ban_date = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AccountBan
    if left:
        keep(m, o)
    return m


def read_account_restriction(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_RESTRICTION()
    m.unknown_fields = NO_FIELDS
    m.restriction_type = m.expiration = None
    left = len(o) - 0
    if left:
        if "restriction_type" in o and (v := o["restriction_type"]) is not None:
            m.restriction_type = v if type_of(v) is str else unusual()
            left -= 1
        if "expiration" in o and (v := o["expiration"]) is not None:
            m.expiration = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    m.__class__ = models.AccountRestriction
    if left:
        keep(m, o)
    return m


def read_auth_international_rate(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AUTH_INTERNATIONAL_RATE()
    m.unknown_fields = NO_FIELDS
    m.start_time = m.exception_countries = None
    left = len(o) - 0
    if left:
        if "start_time" in o and (v := o["start_time"]) is not None:
            m.start_time = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "exception_countries" in o and (v := o["exception_countries"]) is not None:
            m.exception_countries = tuple([read_rate_exception(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.AuthInternationalRate
    if left:
        keep(m, o)
    return m


def read_rate_exception(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RATE_EXCEPTION()
    m.unknown_fields = NO_FIELDS
    m.country_code = m.start_time = None
    left = len(o) - 0
    if left:
        if "country_code" in o and (v := o["country_code"]) is not None:
            m.country_code = v if type_of(v) is str else unusual()
            left -= 1
        if "start_time" in o and (v := o["start_time"]) is not None:
            m.start_time = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.RateException
    if left:
        keep(m, o)
    return m


def read_volume_tier(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VOLUME_TIER()
    m.unknown_fields = NO_FIELDS
    m.tier_update_time = m.pricing_category = m.tier = m.effective_month = m.region = None
    left = len(o) - 0
    if left:
        if "tier_update_time" in o and (v := o["tier_update_time"]) is not None:
            m.tier_update_time = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "pricing_category" in o and (v := o["pricing_category"]) is not None:
            m.pricing_category = v if type_of(v) is str else unusual()
            left -= 1
        if "tier" in o and (v := o["tier"]) is not None:
            m.tier = v if type_of(v) is str else unusual()
            left -= 1
        if "effective_month" in o and (v := o["effective_month"]) is not None:
            m.effective_month = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "region" in o and (v := o["region"]) is not None:
            m.region = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.VolumeTier
    if left:
        keep(m, o)
    return m


def read_partner_certification(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PARTNER_CERTIFICATION()
    m.unknown_fields = NO_FIELDS
    m.client_business_id = m.status = m.rejection_reasons = None
    left = len(o) - 0
    if left:
        if "client_business_id" in o and (v := o["client_business_id"]) is not None:
            m.client_business_id = v if type_of(v) is str else unusual()
            left -= 1
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
        if "rejection_reasons" in o and (v := o["rejection_reasons"]) is not None:
            m.rejection_reasons = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    m.__class__ = models.PartnerCertification
    if left:
        keep(m, o)
    return m


def read_account_disconnection(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_DISCONNECTION()
    m.unknown_fields = NO_FIELDS
    m.reason = m.initiated_by = None
    left = len(o) - 0
    if left:
        if "reason" in o and (v := o["reason"]) is not None:
            m.reason = v if type_of(v) is str else unusual()
            left -= 1
        if "initiated_by" in o and (v := o["initiated_by"]) is not None:
            m.initiated_by = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AccountDisconnection
    if left:
        keep(m, o)
    return m


def read_account_alert(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_ALERT()
    m.unknown_fields = NO_FIELDS
    m.entity_type = m.entity_id = m.alert_info = None
    left = len(o) - 0
    if left:
        if "entity_type" in o and (v := o["entity_type"]) is not None:
            m.entity_type = v if type_of(v) is str else unusual()
            left -= 1
        if "entity_id" in o and (v := o["entity_id"]) is not None:
            m.entity_id = (
                v if type_of(v) is str or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "alert_info" in o and (v := o["alert_info"]) is not None:
            m.alert_info = read_alert_info(v)
            left -= 1
    m.__class__ = models.AccountAlert
    if left:
        keep(m, o)
    return m


def read_alert_info(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ALERT_INFO()
    m.unknown_fields = NO_FIELDS
    m.alert_severity = m.alert_status = m.alert_type = m.alert_description = None
    left = len(o) - 0
    if left:
        if "alert_severity" in o and (v := o["alert_severity"]) is not None:
            m.alert_severity = v if type_of(v) is str else unusual()
            left -= 1
        if "alert_status" in o and (v := o["alert_status"]) is not None:
            m.alert_status = v if type_of(v) is str else unusual()
            left -= 1
        if "alert_type" in o and (v := o["alert_type"]) is not None:
            m.alert_type = v if type_of(v) is str else unusual()
            left -= 1
        if "alert_description" in o and (v := o["alert_description"]) is not None:
            m.alert_description = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AlertInfo
    if left:
        keep(m, o)
    return m


def read_phone_number_name_update(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PHONE_NUMBER_NAME_UPDATE()
    m.unknown_fields = NO_FIELDS
    m.display_phone_number = m.decision = m.requested_verified_name = None
    m.rejection_reason = UNSET
    left = len(o) - 0
    if left:
        if "display_phone_number" in o and (v := o["display_phone_number"]) is not None:
            m.display_phone_number = v if type_of(v) is str else unusual()
            left -= 1
        if "decision" in o and (v := o["decision"]) is not None:
            m.decision = v if type_of(v) is str else unusual()
            left -= 1
        if "requested_verified_name" in o and (v := o["requested_verified_name"]) is not None:
            m.requested_verified_name = v if type_of(v) is str else unusual()
            left -= 1
        if "rejection_reason" in o:
            v = o["rejection_reason"]
            m.rejection_reason = v if v is None or type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.PhoneNumberNameUpdate
    if left:
        keep(m, o)
    return m


def read_phone_number_quality_update(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PHONE_NUMBER_QUALITY_UPDATE()
    m.unknown_fields = NO_FIELDS
    m.display_phone_number = m.event = m.old_limit = m.current_limit = None
    m.max_daily_conversations_per_business = None
    left = len(o) - 0
    if left:
        if "display_phone_number" in o and (v := o["display_phone_number"]) is not None:
            m.display_phone_number = v if type_of(v) is str else unusual()
            left -= 1
        if "event" in o and (v := o["event"]) is not None:
            m.event = v if type_of(v) is str else unusual()
            left -= 1
        if "old_limit" in o and (v := o["old_limit"]) is not None:
            m.old_limit = v if type_of(v) is str else unusual()
            left -= 1
        if "current_limit" in o and (v := o["current_limit"]) is not None:
            m.current_limit = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "max_daily_conversations_per_business" in o and (v := o["max_daily_conversations_per_business"]) is not None:
            m.max_daily_conversations_per_business = (
                v if type_of(v) is str or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
    m.__class__ = models.PhoneNumberQualityUpdate
    if left:
        keep(m, o)
    return m


def read_account_review(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ACCOUNT_REVIEW()
    m.unknown_fields = NO_FIELDS
    m.decision = None
    left = len(o) - 0
    if left:
        if "decision" in o and (v := o["decision"]) is not None:
            m.decision = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AccountReview
    if left:
        keep(m, o)
    return m


def read_business_capabilities(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _BUSINESS_CAPABILITIES()
    m.unknown_fields = NO_FIELDS
    m.max_daily_conversation_per_phone = m.max_daily_conversations_per_business = None
    m.max_phone_numbers_per_business = m.max_phone_numbers_per_waba = None
    left = len(o) - 0
    if left:
        if "max_daily_conversation_per_phone" in o and (v := o["max_daily_conversation_per_phone"]) is not None:
            m.max_daily_conversation_per_phone = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "max_daily_conversations_per_business" in o and (v := o["max_daily_conversations_per_business"]) is not None:
            m.max_daily_conversations_per_business = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "max_phone_numbers_per_business" in o and (v := o["max_phone_numbers_per_business"]) is not None:
            m.max_phone_numbers_per_business = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "max_phone_numbers_per_waba" in o and (v := o["max_phone_numbers_per_waba"]) is not None:
            m.max_phone_numbers_per_waba = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    m.__class__ = models.BusinessCapabilities
    if left:
        keep(m, o)
    return m


def read_security_update(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SECURITY_UPDATE()
    m.unknown_fields = NO_FIELDS
    m.display_phone_number = m.event = m.requester = None
    left = len(o) - 0
    if left:
        if "display_phone_number" in o and (v := o["display_phone_number"]) is not None:
            m.display_phone_number = v if type_of(v) is str else unusual()
            left -= 1
        if "event" in o and (v := o["event"]) is not None:
            m.event = v if type_of(v) is str else unusual()
            left -= 1
        if "requester" in o and (v := o["requester"]) is not None:
            m.requester = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SecurityUpdate
    if left:
        keep(m, o)
    return m


def read_payment_configuration_update(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _PAYMENT_CONFIGURATION_UPDATE()
    m.unknown_fields = NO_FIELDS
    m.configuration_name = m.provider_name = m.provider_mid = m.status = m.created_timestamp = None
    m.updated_timestamp = None
    left = len(o) - 0
    if left:
        if "configuration_name" in o and (v := o["configuration_name"]) is not None:
            m.configuration_name = v if type_of(v) is str else unusual()
            left -= 1
        if "provider_name" in o and (v := o["provider_name"]) is not None:
            m.provider_name = v if type_of(v) is str else unusual()
            left -= 1
        if "provider_mid" in o and (v := o["provider_mid"]) is not None:
            m.provider_mid = v if type_of(v) is str else unusual()
            left -= 1
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "created_timestamp" in o and (v := o["created_timestamp"]) is not None:
            m.created_timestamp = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "updated_timestamp" in o and (v := o["updated_timestamp"]) is not None:
            m.updated_timestamp = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    m.__class__ = models.PaymentConfigurationUpdate
    if left:
        keep(m, o)
    return m


def read_automatic_events_value(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AUTOMATIC_EVENTS_VALUE()
    m.unknown_fields = NO_FIELDS
    m.messaging_product = m.metadata = m.contacts = m.automatic_events = None
    left = len(o) - 0
    if left:
        if "messaging_product" in o and (v := o["messaging_product"]) is not None:
            m.messaging_product = v if type_of(v) is str else unusual()
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = read_number_metadata(v)
            left -= 1
        if "contacts" in o and (v := o["contacts"]) is not None:
            m.contacts = tuple([read_webhook_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "automatic_events" in o and (v := o["automatic_events"]) is not None:
            m.automatic_events = tuple([read_automatic_event(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.AutomaticEventsValue
    if left:
        keep(m, o)
    return m


def read_automatic_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AUTOMATIC_EVENT()
    m.unknown_fields = NO_FIELDS
    m.id = m.event_name = m.timestamp = m.ctwa_clid = m.custom_data = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "event_name" in o and (v := o["event_name"]) is not None:
            m.event_name = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "ctwa_clid" in o and (v := o["ctwa_clid"]) is not None:
            m.ctwa_clid = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "custom_data" in o and (v := o["custom_data"]) is not None:
            m.custom_data = read_automatic_event_data(v)
            left -= 1
    m.__class__ = models.AutomaticEvent
    if left:
        keep(m, o)
    return m


def read_automatic_event_data(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AUTOMATIC_EVENT_DATA()
    m.unknown_fields = NO_FIELDS
    m.currency = m.value = None
    left = len(o) - 0
    if left:
        if "currency" in o and (v := o["currency"]) is not None:
            m.currency = v if type_of(v) is str else unusual()
            left -= 1
        if "value" in o and (v := o["value"]) is not None:
            m.value = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
    m.__class__ = models.AutomaticEventData
    if left:
        keep(m, o)
    return m


def read_flow_update(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FLOW_UPDATE()
    m.unknown_fields = NO_FIELDS
    m.event = m.flow_id = m.message = m.old_status = m.new_status = m.threshold = m.alert_state = None
    left = len(o) - 0
    if left:
        if "event" in o and (v := o["event"]) is not None:
            m.event = v if type_of(v) is str else unusual()
            left -= 1
        if "flow_id" in o and (v := o["flow_id"]) is not None:
            m.flow_id = v if type_of(v) is str else unusual()
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = v if type_of(v) is str else unusual()
            left -= 1
        if "old_status" in o and (v := o["old_status"]) is not None:
            m.old_status = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "new_status" in o and (v := o["new_status"]) is not None:
            m.new_status = v if type_of(v) is str else unusual()
            left -= 1
        if "threshold" in o and (v := o["threshold"]) is not None:
            m.threshold = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "alert_state" in o and (v := o["alert_state"]) is not None:
            m.alert_state = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.FlowUpdate
    if left:
        keep(m, o)
    return m


def read_user_preferences_value(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _USER_PREFERENCES_VALUE()
    m.unknown_fields = NO_FIELDS
    m.messaging_product = m.metadata = m.contacts = m.user_preferences = None
    left = len(o) - 0
    if left:
        if "messaging_product" in o and (v := o["messaging_product"]) is not None:
            m.messaging_product = v if type_of(v) is str else unusual()
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = read_number_metadata(v)
            left -= 1
        if "contacts" in o and (v := o["contacts"]) is not None:
            m.contacts = tuple([read_webhook_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "user_preferences" in o and (v := o["user_preferences"]) is not None:
            m.user_preferences = tuple([read_user_preference(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.UserPreferencesValue
    if left:
        keep(m, o)
    return m


def read_user_preference(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _USER_PREFERENCE()
    m.unknown_fields = NO_FIELDS
    m.wa_id = m.user_id = m.detail = m.category = m.value = m.timestamp = None
    left = len(o) - 0
    if left:
        if "wa_id" in o and (v := o["wa_id"]) is not None:
            m.wa_id = v if type_of(v) is str else unusual()
            left -= 1
        if "user_id" in o and (v := o["user_id"]) is not None:
            m.user_id = v if type_of(v) is str else unusual()
            left -= 1
        if "detail" in o and (v := o["detail"]) is not None:
            m.detail = v if type_of(v) is str else unusual()
            left -= 1
        if "category" in o and (v := o["category"]) is not None:
            m.category = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "value" in o and (v := o["value"]) is not None:
            m.value = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.UserPreference
    if left:
        keep(m, o)
    return m


def read_message_echoes_value(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE_ECHOES_VALUE()
    m.unknown_fields = NO_FIELDS
    m.messaging_product = m.metadata = m.contacts = m.message_echoes = None
    left = len(o) - 0
    if left:
        if "messaging_product" in o and (v := o["messaging_product"]) is not None:
            m.messaging_product = v if type_of(v) is str else unusual()
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = read_number_metadata(v)
            left -= 1
        if "contacts" in o and (v := o["contacts"]) is not None:
            m.contacts = tuple([read_webhook_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "message_echoes" in o and (v := o["message_echoes"]) is not None:
            m.message_echoes = tuple([read_received_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.MessageEchoesValue
    if left:
        keep(m, o)
    return m


def read_state_sync_value(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STATE_SYNC_VALUE()
    m.unknown_fields = NO_FIELDS
    m.messaging_product = m.metadata = m.contacts = m.state_sync = None
    left = len(o) - 0
    if left:
        if "messaging_product" in o and (v := o["messaging_product"]) is not None:
            m.messaging_product = v if type_of(v) is str else unusual()
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = read_number_metadata(v)
            left -= 1
        if "contacts" in o and (v := o["contacts"]) is not None:
            m.contacts = tuple([read_webhook_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "state_sync" in o and (v := o["state_sync"]) is not None:
            m.state_sync = tuple([read_state_sync(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.StateSyncValue
    if left:
        keep(m, o)
    return m


def read_state_sync(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STATE_SYNC()
    m.unknown_fields = NO_FIELDS
    m.type = m.contact = m.action = m.metadata = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "contact" in o and (v := o["contact"]) is not None:
            m.contact = read_synced_contact(v)
            left -= 1
        if "action" in o and (v := o["action"]) is not None:
            m.action = v if type_of(v) is str else unusual()
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.StateSync
    freeze(m, (), ("metadata",))
    if left:
        keep(m, o)
    return m


def read_synced_contact(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SYNCED_CONTACT()
    m.unknown_fields = NO_FIELDS
    m.full_name = m.first_name = m.phone_number = None
    left = len(o) - 0
    if left:
        if "full_name" in o and (v := o["full_name"]) is not None:
            m.full_name = v if type_of(v) is str else unusual()
            left -= 1
        if "first_name" in o and (v := o["first_name"]) is not None:
            m.first_name = v if type_of(v) is str else unusual()
            left -= 1
        if "phone_number" in o and (v := o["phone_number"]) is not None:
            m.phone_number = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SyncedContact
    if left:
        keep(m, o)
    return m


def read_history_value(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _HISTORY_VALUE()
    m.unknown_fields = NO_FIELDS
    m.messaging_product = m.metadata = m.contacts = m.history = None
    left = len(o) - 0
    if left:
        if "messaging_product" in o and (v := o["messaging_product"]) is not None:
            m.messaging_product = v if type_of(v) is str else unusual()
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = read_number_metadata(v)
            left -= 1
        if "contacts" in o and (v := o["contacts"]) is not None:
            m.contacts = tuple([read_webhook_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "history" in o and (v := o["history"]) is not None:
            m.history = tuple([read_history_chunk(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.HistoryValue
    if left:
        keep(m, o)
    return m


def read_history_chunk(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _HISTORY_CHUNK()
    m.unknown_fields = NO_FIELDS
    m.metadata = m.threads = m.errors = None
    left = len(o) - 0
    if left:
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = read_history_metadata(v)
            left -= 1
        if "threads" in o and (v := o["threads"]) is not None:
            m.threads = tuple([read_history_thread(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.HistoryChunk
    if left:
        keep(m, o)
    return m


def read_history_metadata(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _HISTORY_METADATA()
    m.unknown_fields = NO_FIELDS
    m.phase = m.chunk_order = m.progress = None
    left = len(o) - 0
    if left:
        if "phase" in o and (v := o["phase"]) is not None:
            m.phase = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "chunk_order" in o and (v := o["chunk_order"]) is not None:
            m.chunk_order = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
        if "progress" in o and (v := o["progress"]) is not None:
            m.progress = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    m.__class__ = models.HistoryMetadata
    if left:
        keep(m, o)
    return m


def read_history_thread(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _HISTORY_THREAD()
    m.unknown_fields = NO_FIELDS
    m.id = m.messages = None
    left = len(o) - 0
    if left:
        if "id" in o and (v := o["id"]) is not None:
            m.id = v if type_of(v) is str else unusual()
            left -= 1
        if "messages" in o and (v := o["messages"]) is not None:
            m.messages = tuple([read_received_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.HistoryThread
    if left:
        keep(m, o)
    return m


def read_history_context(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _HISTORY_CONTEXT()
    m.unknown_fields = NO_FIELDS
    m.status = None
    left = len(o) - 0
    if left:
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.HistoryContext
    if left:
        keep(m, o)
    return m


def read_groups_value(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GROUPS_VALUE()
    m.unknown_fields = NO_FIELDS
    m.messaging_product = m.metadata = m.contacts = m.groups = None
    left = len(o) - 0
    if left:
        if "messaging_product" in o and (v := o["messaging_product"]) is not None:
            m.messaging_product = v if type_of(v) is str else unusual()
            left -= 1
        if "metadata" in o and (v := o["metadata"]) is not None:
            m.metadata = read_number_metadata(v)
            left -= 1
        if "contacts" in o and (v := o["contacts"]) is not None:
            m.contacts = tuple([read_webhook_contact(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "groups" in o and (v := o["groups"]) is not None:
            m.groups = tuple([read_group_event(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.GroupsValue
    if left:
        keep(m, o)
    return m


def read_group_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _GROUP_EVENT()
    m.unknown_fields = NO_FIELDS
    m.type = m.group_id = m.timestamp = m.request_id = m.subject = m.description = m.invite_link = None
    m.join_approval_mode = m.errors = None
    left = len(o) - 0
    if left:
        if "type" in o and (v := o["type"]) is not None:
            m.type = v if type_of(v) is str else unusual()
            left -= 1
        if "group_id" in o and (v := o["group_id"]) is not None:
            m.group_id = v if type_of(v) is str else unusual()
            left -= 1
        if "timestamp" in o and (v := o["timestamp"]) is not None:
            m.timestamp = v if type_of(v) is str else unusual()
            left -= 1
        if "request_id" in o and (v := o["request_id"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "subject" in o and (v := o["subject"]) is not None:
            m.subject = v if type_of(v) is str else unusual()
            left -= 1
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
        if "invite_link" in o and (v := o["invite_link"]) is not None:
            m.invite_link = v if type_of(v) is str else unusual()
            left -= 1
        if "join_approval_mode" in o and (v := o["join_approval_mode"]) is not None:
            m.join_approval_mode = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([read_webhook_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.GroupEvent
    if left:
        keep(m, o)
    return m


_SEND_REQUEST: dict[Any, Callable[[Any], Any]] = {
    "#/components/schemas/TextMessage": read_text_message,
    "#/components/schemas/ImageMessage": read_image_message,
    "#/components/schemas/VideoMessage": read_video_message,
    "#/components/schemas/AudioMessage": read_audio_message,
    "#/components/schemas/DocumentMessage": read_document_message,
    "#/components/schemas/StickerMessage": read_sticker_message,
    "#/components/schemas/LocationMessage": read_location_message,
    "#/components/schemas/ContactsMessage": read_contacts_message,
    "#/components/schemas/ReactionMessage": read_reaction_message,
    "#/components/schemas/InteractiveMessage": read_interactive_message,
    "#/components/schemas/TemplateMessage": read_template_message,
    "#/components/schemas/PinMessage": read_pin_message,
    "#/components/schemas/UntypedText": read_untyped_text,
    "#/components/schemas/ReadReceipt": read_read_receipt,
}
_MESSAGE: dict[Any, Callable[[Any], Any]] = {
    "text": read_text_message,
    "image": read_image_message,
    "video": read_video_message,
    "audio": read_audio_message,
    "document": read_document_message,
    "sticker": read_sticker_message,
    "location": read_location_message,
    "contacts": read_contacts_message,
    "reaction": read_reaction_message,
    "interactive": read_interactive_message,
    "template": read_template_message,
    "pin": read_pin_message,
    None: read_untyped_text,
    "": read_untyped_text,
}
_INTERACTIVE: dict[Any, Callable[[Any], Any]] = {
    "button": read_button_interactive,
    "list": read_list_interactive,
    "cta_url": read_cta_url_interactive,
    "location_request_message": read_location_request_interactive,
    "flow": read_flow_interactive,
    "address_message": read_address_interactive,
    "product": read_product_interactive,
    "product_list": read_product_list_interactive,
    "catalog_message": read_catalog_interactive,
    "carousel": read_carousel_interactive,
    "call_permission_request": read_call_permission_interactive,
    "voice_call": read_voice_call_interactive,
    "request_contact_info": read_contact_info_interactive,
    "order_details": read_order_details_interactive,
    "order_status": read_order_status_interactive,
    "contact_request": unusual,
}
_HEADER: dict[Any, Callable[[Any], Any]] = {
    "text": read_text_header,
    "image": read_image_header,
    "video": read_video_header,
    "document": read_document_header,
}
_BUTTON: dict[Any, Callable[[Any], Any]] = {
    "reply": read_reply_button,
    "cta_url": read_cta_url_button,
}
_CARD: dict[Any, Callable[[Any], Any]] = {
    "cta_url": read_media_card,
    "product": read_product_card,
}
_CARD_HEADER: dict[Any, Callable[[Any], Any]] = {
    "image": read_image_header,
    "video": read_video_header,
}
_CARD_ACTION: dict[Any, Callable[[Any], Any]] = {
    "#/components/schemas/CtaUrlAction": read_cta_url_action,
    "#/components/schemas/QuickRepliesAction": read_quick_replies_action,
}
_PAYMENT_SETTING: dict[Any, Callable[[Any], Any]] = {
    "pix_dynamic_code": read_pix_setting,
    "payment_link": read_payment_link_setting,
    "boleto": read_boleto_setting,
    "offsite_card_pay": read_card_setting,
    "payment_gateway": read_gateway_setting,
    "upi_intent_link": read_upi_setting,
}
_TEMPLATE_COMPONENT: dict[Any, Callable[[Any], Any]] = {
    "#/components/schemas/QuickReplyValues": read_quick_reply_values,
    "#/components/schemas/UrlValues": read_url_values,
    "#/components/schemas/CopyCodeValues": read_copy_code_values,
    "#/components/schemas/FlowValues": read_flow_values,
    "#/components/schemas/CatalogValues": read_catalog_values,
    "#/components/schemas/ProductsValues": read_products_values,
    "#/components/schemas/OrderDetailsValues": read_order_details_values,
    "#/components/schemas/PaymentRequestValues": read_payment_request_values,
    "#/components/schemas/VoiceCallValues": read_voice_call_values,
    "#/components/schemas/HeaderValues": read_header_values,
    "#/components/schemas/BodyValues": read_body_values,
    "#/components/schemas/CarouselValues": read_carousel_values,
    "#/components/schemas/LimitedTimeOfferValues": read_limited_time_offer_values,
    "#/components/schemas/OrderStatusValues": read_order_status_values,
    "#/components/schemas/TapTargetValues": read_tap_target_values,
}
_HEADER_PARAMETER: dict[Any, Callable[[Any], Any]] = {
    "text": read_text_parameter,
    "currency": read_currency_parameter,
    "date_time": read_date_time_parameter,
    "image": read_image_parameter,
    "video": read_video_parameter,
    "document": read_document_parameter,
    "gif": read_gif_parameter,
    "location": read_location_parameter,
    "product": read_product_parameter,
}
_BODY_PARAMETER: dict[Any, Callable[[Any], Any]] = {
    "text": read_text_parameter,
    "currency": read_currency_parameter,
    "date_time": read_date_time_parameter,
}
_REQUESTED_PAYMENT: dict[Any, Callable[[Any], Any]] = {
    "pix_dynamic_code": read_requested_pix,
    "payment_link": read_payment_link_setting,
    "boleto": read_boleto_setting,
    "offsite_card_pay": read_requested_card,
}
_VOICE_CALL_PARAMETER: dict[Any, Callable[[Any], Any]] = {
    "ttl_minutes": read_ttl_parameter,
    "payload": read_payload_parameter,
}
_CARD_COMPONENT: dict[Any, Callable[[Any], Any]] = {
    "#/components/schemas/QuickReplyValues": read_quick_reply_values,
    "#/components/schemas/UrlValues": read_url_values,
    "#/components/schemas/HeaderValues": read_header_values,
    "#/components/schemas/BodyValues": read_body_values,
}
_PIN: dict[Any, Callable[[Any], Any]] = {
    "pin": read_pinned_message,
    "unpin": read_unpinned_message,
}
_DEFINITION: dict[Any, Callable[[Any], Any]] = {
    "HEADER": read_header_definition,
    "BODY": read_body_definition,
    "FOOTER": read_footer_definition,
    "BUTTONS": read_buttons_definition,
    "CAROUSEL": read_carousel_definition,
    "LIMITED_TIME_OFFER": read_offer_definition,
    "CALL_PERMISSION_REQUEST": read_call_permission_definition,
    "header": unusual,
    "body": unusual,
    "footer": unusual,
    "buttons": unusual,
    "carousel": unusual,
    "limited_time_offer": unusual,
    "call_permission_request": unusual,
}
_BUTTON_DEFINITION: dict[Any, Callable[[Any], Any]] = {
    "QUICK_REPLY": read_quick_reply_definition,
    "URL": read_url_definition,
    "PHONE_NUMBER": read_phone_definition,
    "COPY_CODE": read_copy_code_definition,
    "FLOW": read_flow_definition,
    "OTP": read_otp_definition,
    "CATALOG": read_catalog_definition,
    "MPM": read_products_definition,
    "SPM": read_product_definition,
    "VOICE_CALL": read_voice_call_definition,
    "ORDER_DETAILS": read_order_details_definition,
    "REQUEST_CONTACT_INFO": read_contact_info_definition,
    "PAYMENT_REQUEST": read_payment_request_definition,
    "APP": read_app_definition,
    "quick_reply": unusual,
    "url": unusual,
    "phone_number": unusual,
    "copy_code": unusual,
    "flow": unusual,
    "otp": unusual,
    "catalog": unusual,
    "mpm": unusual,
    "spm": unusual,
    "voice_call": unusual,
    "order_details": unusual,
    "request_contact_info": unusual,
    "payment_request": unusual,
    "app": unusual,
}
_CARD_PART: dict[Any, Callable[[Any], Any]] = {
    "HEADER": read_header_definition,
    "BODY": read_body_definition,
    "BUTTONS": read_buttons_definition,
    "header": unusual,
    "body": unusual,
    "buttons": unusual,
}
_CHANGE: dict[Any, Callable[[Any], Any]] = {
    "messages": read_messages_change,
    "calls": read_calls_change,
    "message_template_status_update": read_template_status_change,
    "message_template_quality_update": read_template_quality_change,
    "message_template_components_update": read_template_components_change,
    "template_category_update": read_template_category_change,
    "account_update": read_account_change,
    "account_alerts": read_account_alert_change,
    "phone_number_name_update": read_phone_number_name_change,
    "phone_number_quality_update": read_phone_number_quality_change,
    "account_review_update": read_account_review_change,
    "business_capability_update": read_business_capability_change,
    "security": read_security_change,
    "payment_configuration_update": read_payment_configuration_change,
    "automatic_events": read_automatic_events_change,
    "flows": read_flow_change,
    "user_preferences": read_user_preferences_change,
    "smb_message_echoes": read_message_echoes_change,
    "smb_app_state_sync": read_state_sync_change,
    "history": read_history_change,
    "group_lifecycle_update": read_group_lifecycle_change,
    "group_participants_update": read_group_participants_change,
    "group_settings_update": read_group_settings_change,
    "group_status_update": read_group_status_change,
}
_RECEIVED_MESSAGE: dict[Any, Callable[[Any], Any]] = {
    "text": read_received_text,
    "image": read_received_image,
    "video": read_received_video,
    "audio": read_received_audio,
    "document": read_received_document,
    "sticker": read_received_sticker,
    "location": read_received_location,
    "contacts": read_received_contacts,
    "reaction": read_received_reaction,
    "interactive": read_received_interactive,
    "button": read_received_button,
    "order": read_received_order,
    "system": read_received_system,
    "unsupported": read_received_unsupported,
    "edit": read_received_edit,
    "revoke": read_received_revoke,
    "request_welcome": read_received_request_welcome,
}

READERS: dict[str, Callable[[Any], Any]] = {
    "SendRequest": read_send_request,
    "Message": read_message,
    "Context": read_context,
    "DirectSendConfig": read_direct_send_config,
    "TextMessage": read_text_message,
    "UntypedText": read_untyped_text,
    "TextContent": read_text_content,
    "TextBody": read_text_body,
    "ImageMessage": read_image_message,
    "ImageContent": read_image_content,
    "Caption": read_caption,
    "VideoMessage": read_video_message,
    "VideoContent": read_video_content,
    "AudioMessage": read_audio_message,
    "AudioContent": read_audio_content,
    "DocumentMessage": read_document_message,
    "DocumentContent": read_document_content,
    "StickerMessage": read_sticker_message,
    "StickerContent": read_sticker_content,
    "LocationMessage": read_location_message,
    "Location": read_location,
    "ContactsMessage": read_contacts_message,
    "Contact": read_contact,
    "ContactName": read_contact_name,
    "ContactAddress": read_contact_address,
    "ContactEmail": read_contact_email,
    "ContactOrg": read_contact_org,
    "ContactPhone": read_contact_phone,
    "ContactUrl": read_contact_url,
    "ReactionMessage": read_reaction_message,
    "Reaction": read_reaction,
    "InteractiveMessage": read_interactive_message,
    "Interactive": read_interactive,
    "ButtonInteractive": read_button_interactive,
    "Header": read_header,
    "TextHeader": read_text_header,
    "ImageHeader": read_image_header,
    "VideoHeader": read_video_header,
    "DocumentHeader": read_document_header,
    "HeaderMedia": read_header_media,
    "HeaderDocument": read_header_document,
    "Body": read_body,
    "Footer": read_footer,
    "ButtonAction": read_button_action,
    "Button": read_button,
    "ReplyButton": read_reply_button,
    "Reply": read_reply,
    "CtaUrlButton": read_cta_url_button,
    "CtaUrl": read_cta_url,
    "ListInteractive": read_list_interactive,
    "ListBody": read_list_body,
    "ListAction": read_list_action,
    "Section": read_section,
    "Row": read_row,
    "CtaUrlInteractive": read_cta_url_interactive,
    "CtaUrlAction": read_cta_url_action,
    "LocationRequestInteractive": read_location_request_interactive,
    "SendLocationAction": read_send_location_action,
    "FlowInteractive": read_flow_interactive,
    "FlowAction": read_flow_action,
    "FlowParameters": read_flow_parameters,
    "FlowActionPayload": read_flow_action_payload,
    "AddressInteractive": read_address_interactive,
    "AddressAction": read_address_action,
    "AddressParameters": read_address_parameters,
    "AddressValues": read_address_values,
    "SavedAddress": read_saved_address,
    "ProductInteractive": read_product_interactive,
    "ProductAction": read_product_action,
    "ProductListInteractive": read_product_list_interactive,
    "ProductListAction": read_product_list_action,
    "ProductSection": read_product_section,
    "ProductItem": read_product_item,
    "CatalogInteractive": read_catalog_interactive,
    "CatalogAction": read_catalog_action,
    "Thumbnail": read_thumbnail,
    "CarouselInteractive": read_carousel_interactive,
    "CarouselAction": read_carousel_action,
    "Card": read_card,
    "MediaCard": read_media_card,
    "CardHeader": read_card_header,
    "CardBody": read_card_body,
    "CardAction": read_card_action,
    "QuickRepliesAction": read_quick_replies_action,
    "QuickReply": read_quick_reply,
    "ProductCard": read_product_card,
    "ProductCardAction": read_product_card_action,
    "CallPermissionInteractive": read_call_permission_interactive,
    "CallPermissionAction": read_call_permission_action,
    "VoiceCallInteractive": read_voice_call_interactive,
    "VoiceCallAction": read_voice_call_action,
    "VoiceCallParameters": read_voice_call_parameters,
    "ContactInfoInteractive": read_contact_info_interactive,
    "ContactInfoAction": read_contact_info_action,
    "OrderDetailsInteractive": read_order_details_interactive,
    "OrderDetailsAction": read_order_details_action,
    "OrderDetails": read_order_details,
    "Amount": read_amount,
    "NotedAmount": read_noted_amount,
    "Discount": read_discount,
    "Beneficiary": read_beneficiary,
    "PaymentSetting": read_payment_setting,
    "PixSetting": read_pix_setting,
    "PixCode": read_pix_code,
    "PaymentLinkSetting": read_payment_link_setting,
    "PaymentLink": read_payment_link,
    "BoletoSetting": read_boleto_setting,
    "Boleto": read_boleto,
    "CardSetting": read_card_setting,
    "StoredCard": read_stored_card,
    "GatewaySetting": read_gateway_setting,
    "PaymentGateway": read_payment_gateway,
    "Billdesk": read_billdesk,
    "Razorpay": read_razorpay,
    "Payu": read_payu,
    "Zaakpay": read_zaakpay,
    "UpiSetting": read_upi_setting,
    "UpiLink": read_upi_link,
    "Order": read_order,
    "OrderExpiration": read_order_expiration,
    "OrderItem": read_order_item,
    "ItemImage": read_item_image,
    "ImporterAddress": read_importer_address,
    "OrderStatusInteractive": read_order_status_interactive,
    "OrderStatusAction": read_order_status_action,
    "OrderStatus": read_order_status,
    "OrderState": read_order_state,
    "PaymentState": read_payment_state,
    "TemplateMessage": read_template_message,
    "Template": read_template,
    "LanguageCode": read_language_code,
    "Language": read_language,
    "TemplateComponent": read_template_component,
    "HeaderValues": read_header_values,
    "HeaderParameter": read_header_parameter,
    "BodyValues": read_body_values,
    "BodyParameter": read_body_parameter,
    "TextParameter": read_text_parameter,
    "CurrencyParameter": read_currency_parameter,
    "Currency": read_currency,
    "DateTimeParameter": read_date_time_parameter,
    "DateTime": read_date_time,
    "ImageParameter": read_image_parameter,
    "VideoParameter": read_video_parameter,
    "DocumentParameter": read_document_parameter,
    "ParameterMedia": read_parameter_media,
    "ParameterDocument": read_parameter_document,
    "LocationParameter": read_location_parameter,
    "QuickReplyValues": read_quick_reply_values,
    "PayloadParameter": read_payload_parameter,
    "UrlValues": read_url_values,
    "CopyCodeValues": read_copy_code_values,
    "CouponCodeParameter": read_coupon_code_parameter,
    "GifParameter": read_gif_parameter,
    "ProductParameter": read_product_parameter,
    "ParameterProduct": read_parameter_product,
    "FlowValues": read_flow_values,
    "FlowParameter": read_flow_parameter,
    "FlowParameterAction": read_flow_parameter_action,
    "CatalogValues": read_catalog_values,
    "CatalogParameter": read_catalog_parameter,
    "CatalogParameterAction": read_catalog_parameter_action,
    "ProductsValues": read_products_values,
    "ProductsParameter": read_products_parameter,
    "ProductsParameterAction": read_products_parameter_action,
    "OrderDetailsValues": read_order_details_values,
    "OrderDetailsParameter": read_order_details_parameter,
    "OrderDetailsParameterAction": read_order_details_parameter_action,
    "PaymentRequestValues": read_payment_request_values,
    "PaymentRequestParameter": read_payment_request_parameter,
    "PaymentRequestAction": read_payment_request_action,
    "PaymentRequest": read_payment_request,
    "RequestedPayment": read_requested_payment,
    "RequestedPix": read_requested_pix,
    "RequestedPixCode": read_requested_pix_code,
    "RequestedCard": read_requested_card,
    "RequestedStoredCard": read_requested_stored_card,
    "VoiceCallValues": read_voice_call_values,
    "VoiceCallParameter": read_voice_call_parameter,
    "TtlParameter": read_ttl_parameter,
    "LimitedTimeOfferValues": read_limited_time_offer_values,
    "LimitedTimeOfferParameter": read_limited_time_offer_parameter,
    "LimitedTimeOffer": read_limited_time_offer,
    "OrderStatusValues": read_order_status_values,
    "OrderStatusParameter": read_order_status_parameter,
    "TapTargetValues": read_tap_target_values,
    "TapTargetParameter": read_tap_target_parameter,
    "TapTarget": read_tap_target,
    "CarouselValues": read_carousel_values,
    "CardValues": read_card_values,
    "CardComponent": read_card_component,
    "MarketingMessage": read_marketing_message,
    "BidSpec": read_bid_spec,
    "PinMessage": read_pin_message,
    "Pin": read_pin,
    "PinnedMessage": read_pinned_message,
    "UnpinnedMessage": read_unpinned_message,
    "ReadReceipt": read_read_receipt,
    "TemplateDefinition": read_template_definition,
    "OptimizationSpec": read_optimization_spec,
    "Definition": read_definition,
    "HeaderDefinition": read_header_definition,
    "HeaderExample": read_header_example,
    "NamedExample": read_named_example,
    "BodyDefinition": read_body_definition,
    "BodyExample": read_body_example,
    "FooterDefinition": read_footer_definition,
    "ButtonsDefinition": read_buttons_definition,
    "ButtonDefinition": read_button_definition,
    "PaymentRequestDefinition": read_payment_request_definition,
    "AppDefinition": read_app_definition,
    "AppDeepLink": read_app_deep_link,
    "QuickReplyDefinition": read_quick_reply_definition,
    "UrlDefinition": read_url_definition,
    "PhoneDefinition": read_phone_definition,
    "CopyCodeDefinition": read_copy_code_definition,
    "FlowDefinition": read_flow_definition,
    "OtpDefinition": read_otp_definition,
    "SupportedApp": read_supported_app,
    "CatalogDefinition": read_catalog_definition,
    "ProductsDefinition": read_products_definition,
    "ProductDefinition": read_product_definition,
    "VoiceCallDefinition": read_voice_call_definition,
    "OrderDetailsDefinition": read_order_details_definition,
    "ContactInfoDefinition": read_contact_info_definition,
    "CarouselDefinition": read_carousel_definition,
    "CardDefinition": read_card_definition,
    "CardPart": read_card_part,
    "OfferDefinition": read_offer_definition,
    "Offer": read_offer,
    "CallPermissionDefinition": read_call_permission_definition,
    "TemplateResult": read_template_result,
    "SendResult": read_send_result,
    "SuccessResult": read_success_result,
    "ResultContact": read_result_contact,
    "ResultMessage": read_result_message,
    "ErrorResponse": read_error_response,
    "ErrorDetail": read_error_detail,
    "ErrorData": read_error_data,
    "Webhook": read_webhook,
    "WebhookEntry": read_webhook_entry,
    "Change": read_change,
    "MessagesChange": read_messages_change,
    "CallsChange": read_calls_change,
    "TemplateStatusChange": read_template_status_change,
    "TemplateQualityChange": read_template_quality_change,
    "TemplateComponentsChange": read_template_components_change,
    "TemplateCategoryChange": read_template_category_change,
    "AccountChange": read_account_change,
    "AccountAlertChange": read_account_alert_change,
    "PhoneNumberNameChange": read_phone_number_name_change,
    "PhoneNumberQualityChange": read_phone_number_quality_change,
    "AccountReviewChange": read_account_review_change,
    "BusinessCapabilityChange": read_business_capability_change,
    "SecurityChange": read_security_change,
    "PaymentConfigurationChange": read_payment_configuration_change,
    "AutomaticEventsChange": read_automatic_events_change,
    "FlowChange": read_flow_change,
    "UserPreferencesChange": read_user_preferences_change,
    "MessageEchoesChange": read_message_echoes_change,
    "StateSyncChange": read_state_sync_change,
    "HistoryChange": read_history_change,
    "GroupLifecycleChange": read_group_lifecycle_change,
    "GroupParticipantsChange": read_group_participants_change,
    "GroupSettingsChange": read_group_settings_change,
    "GroupStatusChange": read_group_status_change,
    "NumberMetadata": read_number_metadata,
    "WebhookContact": read_webhook_contact,
    "WebhookProfile": read_webhook_profile,
    "MessagesValue": read_messages_value,
    "WebhookError": read_webhook_error,
    "ReceivedMessage": read_received_message,
    "ReceivedContext": read_received_context,
    "ReceivedProduct": read_received_product,
    "ReceivedReferral": read_received_referral,
    "ReferralGreeting": read_referral_greeting,
    "ReceivedIdentity": read_received_identity,
    "ReceivedText": read_received_text,
    "ReceivedTextBody": read_received_text_body,
    "ReceivedImage": read_received_image,
    "ReceivedVideo": read_received_video,
    "ReceivedAudio": read_received_audio,
    "ReceivedDocument": read_received_document,
    "ReceivedSticker": read_received_sticker,
    "ReceivedMedia": read_received_media,
    "ReceivedLocation": read_received_location,
    "ReceivedPlace": read_received_place,
    "ReceivedContacts": read_received_contacts,
    "ReceivedContact": read_received_contact,
    "ReceivedReaction": read_received_reaction,
    "ReceivedReactionDetails": read_received_reaction_details,
    "ReceivedInteractive": read_received_interactive,
    "ReceivedReply": read_received_reply,
    "ReceivedChoice": read_received_choice,
    "ReceivedForm": read_received_form,
    "ReceivedCallPermission": read_received_call_permission,
    "ReceivedButton": read_received_button,
    "ReceivedButtonTap": read_received_button_tap,
    "ReceivedOrder": read_received_order,
    "ReceivedCart": read_received_cart,
    "ReceivedCartItem": read_received_cart_item,
    "ReceivedSystem": read_received_system,
    "ReceivedSystemEvent": read_received_system_event,
    "ReceivedUnsupported": read_received_unsupported,
    "ReceivedUnsupportedType": read_received_unsupported_type,
    "ReceivedEdit": read_received_edit,
    "ReceivedEditDetails": read_received_edit_details,
    "ReceivedRevoke": read_received_revoke,
    "ReceivedRevokeDetails": read_received_revoke_details,
    "ReceivedRequestWelcome": read_received_request_welcome,
    "MessageStatus": read_message_status,
    "PaymentReport": read_payment_report,
    "PaymentTransaction": read_payment_transaction,
    "PaymentRefund": read_payment_refund,
    "PaidAmount": read_paid_amount,
    "Conversation": read_conversation,
    "ConversationOrigin": read_conversation_origin,
    "Pricing": read_pricing,
    "CallsValue": read_calls_value,
    "Call": read_call,
    "CallSession": read_call_session,
    "TemplateStatusUpdate": read_template_status_update,
    "TemplateDisabling": read_template_disabling,
    "TemplateNote": read_template_note,
    "TemplateRejection": read_template_rejection,
    "TemplateQualityUpdate": read_template_quality_update,
    "TemplateComponentsUpdate": read_template_components_update,
    "TemplateCategoryUpdate": read_template_category_update,
    "AccountUpdate": read_account_update,
    "AccountInfo": read_account_info,
    "AccountViolation": read_account_violation,
    "AccountBan": read_account_ban,
    "AccountRestriction": read_account_restriction,
    "AuthInternationalRate": read_auth_international_rate,
    "RateException": read_rate_exception,
    "VolumeTier": read_volume_tier,
    "PartnerCertification": read_partner_certification,
    "AccountDisconnection": read_account_disconnection,
    "AccountAlert": read_account_alert,
    "AlertInfo": read_alert_info,
    "PhoneNumberNameUpdate": read_phone_number_name_update,
    "PhoneNumberQualityUpdate": read_phone_number_quality_update,
    "AccountReview": read_account_review,
    "BusinessCapabilities": read_business_capabilities,
    "SecurityUpdate": read_security_update,
    "PaymentConfigurationUpdate": read_payment_configuration_update,
    "AutomaticEventsValue": read_automatic_events_value,
    "AutomaticEvent": read_automatic_event,
    "AutomaticEventData": read_automatic_event_data,
    "FlowUpdate": read_flow_update,
    "UserPreferencesValue": read_user_preferences_value,
    "UserPreference": read_user_preference,
    "MessageEchoesValue": read_message_echoes_value,
    "StateSyncValue": read_state_sync_value,
    "StateSync": read_state_sync,
    "SyncedContact": read_synced_contact,
    "HistoryValue": read_history_value,
    "HistoryChunk": read_history_chunk,
    "HistoryMetadata": read_history_metadata,
    "HistoryThread": read_history_thread,
    "HistoryContext": read_history_context,
    "GroupsValue": read_groups_value,
    "GroupEvent": read_group_event,
}
