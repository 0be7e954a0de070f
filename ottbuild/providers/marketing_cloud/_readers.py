"""How the models of Salesforce Marketing Cloud OTT are made from wire JSON."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data as they mostly are; for others it raises some exception.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.payloads.hidden import NO_FIELDS, as_secret, freeze
from ottbuild.payloads.readers import keep, twin, unknown, unusual
from ottbuild.providers.line import _readers as _line
from ottbuild.providers.marketing_cloud import models
from ottbuild.providers.messenger import _readers as _messenger
from ottbuild.schemas.jsondata import ARRAY, LARGEST_INTEGER, LEAST_INTEGER, OBJECT, copy, type_of

_SEND_REQUEST = twin(models.SendRequest)
_SENDER = twin(models.Sender)
_RECIPIENT = twin(models.Recipient)
_MESSAGE = twin(models.Message)
_TEXT_CONTENT = twin(models.TextContent)
_IMAGE_CONTENT = twin(models.ImageContent)
_AUDIO_CONTENT = twin(models.AudioContent)
_VIDEO_CONTENT = twin(models.VideoContent)
_FILE_CONTENT = twin(models.FileContent)
_NATIVE_CONTENT = twin(models.NativeContent)
_CUSTOM_KEYS = twin(models.CustomKeys)
_SEND_RESULT = twin(models.SendResult)
_ERROR_RESPONSE = twin(models.ErrorResponse)
_VALIDATION_ERROR = twin(models.ValidationError)
_SENT_REQUEST = twin(models.SentRequest)
_STATUS_EVENT = twin(models.StatusEvent)
_STATUS_RESULT = twin(models.StatusResult)
_MESSENGER_REGISTRATION = twin(models.MessengerRegistration)
_MESSENGER_ATTRIBUTES = twin(models.MessengerAttributes)
_LINE_REGISTRATION = twin(models.LineRegistration)
_LINE_ATTRIBUTES = twin(models.LineAttributes)
_REGISTERED_ATTRIBUTES = twin(models.RegisteredAttributes)
_REGISTRATION_RESULT = twin(models.RegistrationResult)
_LINK = twin(models.Link)
_LINKS = twin(models.Links)
_REGISTRATION_LIST = twin(models.RegistrationList)
_WHATS_APP_REQUEST = twin(models.WhatsAppRequest)
_WHATS_APP_RECIPIENT = twin(models.WhatsAppRecipient)
_WHATS_APP_DEFINITION = twin(models.WhatsAppDefinition)
_WHATS_APP_DEFINITION_CONTENT = twin(models.WhatsAppDefinitionContent)
_WHATS_APP_RESULT = twin(models.WhatsAppResult)
_WHATS_APP_RESPONSE = twin(models.WhatsAppResponse)
_WHATS_APP_DEFINITION_RESULT = twin(models.WhatsAppDefinitionResult)
_OTT_NOT_SENT = twin(models.OttNotSent)
_OTT_RECEIPT = twin(models.OttReceipt)
_OTT_MOBILE_ORIGINATED = twin(models.OttMobileOriginated)


def read_send_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SEND_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.message_group_key = None
    v = o["messageKey"]
    m.message_key = v if type_of(v) is str else unusual()
    v = o["from"]
    m.from_ = read_sender(v)
    v = o["to"]
    m.to = read_recipient(v)
    v = o["message"]
    m.message = read_message(v)
    v = o["validityPeriod"]
    m.validity_period = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 5
    if left:
        if "messageGroupKey" in o and (v := o["messageGroupKey"]) is not None:
            m.message_group_key = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SendRequest
    if left:
        keep(m, o)
    return m


def read_sender(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SENDER()
    m.unknown_fields = NO_FIELDS
    v = o["senderType"]
    m.sender_type = v if type_of(v) is str else unusual()
    v = o["senderId"]
    m.sender_id = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.Sender
    if left:
        keep(m, o)
    return m


def read_recipient(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECIPIENT()
    m.unknown_fields = NO_FIELDS
    m.ott_id = m.user_reference = None
    left = len(o) - 0
    if left:
        if "ottId" in o and (v := o["ottId"]) is not None:
            m.ott_id = v if type_of(v) is str else unusual()
            left -= 1
        if "userReference" in o and (v := o["userReference"]) is not None:
            m.user_reference = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Recipient
    if left:
        keep(m, o)
    return m


def read_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.subject = m.custom_keys = None
    v = o["contents"]
    m.contents = tuple([read_content(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "subject" in o and (v := o["subject"]) is not None:
            m.subject = v if type_of(v) is str else unusual()
            left -= 1
        if "customKeys" in o and (v := o["customKeys"]) is not None:
            m.custom_keys = tuple([read_custom_keys(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.Message
    if left:
        keep(m, o)
    return m


def read_content(o: Any) -> Any:
    tag = o["type"]
    read = _CONTENT.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_text_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEXT_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.duration = m.is_reusable = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["text"]
    m.text = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "isreusable" in o and (v := o["isreusable"]) is not None:
            m.is_reusable = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.TextContent
    if left:
        keep(m, o)
    return m


def read_image_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _IMAGE_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.alt_url = m.duration = m.is_reusable = m.attachment_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "alturl" in o and (v := o["alturl"]) is not None:
            m.alt_url = v if type_of(v) is str else unusual()
            left -= 1
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "isreusable" in o and (v := o["isreusable"]) is not None:
            m.is_reusable = v if type_of(v) is bool else unusual()
            left -= 1
        if "attachmentid" in o and (v := o["attachmentid"]) is not None:
            m.attachment_id = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    m.__class__ = models.ImageContent
    if left:
        keep(m, o)
    return m


def read_audio_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _AUDIO_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.duration = m.is_reusable = m.attachment_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "isreusable" in o and (v := o["isreusable"]) is not None:
            m.is_reusable = v if type_of(v) is bool else unusual()
            left -= 1
        if "attachmentid" in o and (v := o["attachmentid"]) is not None:
            m.attachment_id = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    m.__class__ = models.AudioContent
    if left:
        keep(m, o)
    return m


def read_video_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIDEO_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.alt_url = m.duration = m.is_reusable = m.attachment_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "alturl" in o and (v := o["alturl"]) is not None:
            m.alt_url = v if type_of(v) is str else unusual()
            left -= 1
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "isreusable" in o and (v := o["isreusable"]) is not None:
            m.is_reusable = v if type_of(v) is bool else unusual()
            left -= 1
        if "attachmentid" in o and (v := o["attachmentid"]) is not None:
            m.attachment_id = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    m.__class__ = models.VideoContent
    if left:
        keep(m, o)
    return m


def read_file_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _FILE_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.duration = m.is_reusable = m.attachment_id = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["url"]
    m.url = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "isreusable" in o and (v := o["isreusable"]) is not None:
            m.is_reusable = v if type_of(v) is bool else unusual()
            left -= 1
        if "attachmentid" in o and (v := o["attachmentid"]) is not None:
            m.attachment_id = (
                v if (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) or type_of(v) is str else unusual()
            )
            left -= 1
    m.__class__ = models.FileContent
    if left:
        keep(m, o)
    return m


def read_native_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _NATIVE_CONTENT()
    m.unknown_fields = NO_FIELDS
    m.native_payload = m.payload = m.duration = m.is_reusable = None
    v = o["type"]
    m.type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "nativePayload" in o and (v := o["nativePayload"]) is not None:
            m.native_payload = read_network_message(v)
            left -= 1
        if "payload" in o and (v := o["payload"]) is not None:
            m.payload = read_network_message(v)
            left -= 1
        if "duration" in o and (v := o["duration"]) is not None:
            m.duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "isreusable" in o and (v := o["isreusable"]) is not None:
            m.is_reusable = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.NativeContent
    if left:
        keep(m, o)
    return m


def read_network_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    tag = o.get("type")
    read = _NETWORK_MESSAGE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_custom_keys(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CUSTOM_KEYS()
    m.unknown_fields = NO_FIELDS
    m.messaging_type = m.tag = m.notification_type = None
    left = len(o) - 0
    if left:
        if "messagingType" in o and (v := o["messagingType"]) is not None:
            m.messaging_type = v if type_of(v) is str else unusual()
            left -= 1
        if "tag" in o and (v := o["tag"]) is not None:
            m.tag = v if type_of(v) is str else unusual()
            left -= 1
        if "notificationType" in o and (v := o["notificationType"]) is not None:
            m.notification_type = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.CustomKeys
    if left:
        keep(m, o)
    return m


def read_send_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SEND_RESULT()
    m.unknown_fields = NO_FIELDS
    v = o["ottRequestId"]
    m.ott_request_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.SendResult
    if left:
        keep(m, o)
    return m


def read_error_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ERROR_RESPONSE()
    m.unknown_fields = NO_FIELDS
    m.errorcode = m.documentation = m.validation_errors = None
    v = o["message"]
    m.message = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "errorcode" in o and (v := o["errorcode"]) is not None:
            m.errorcode = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "documentation" in o and (v := o["documentation"]) is not None:
            m.documentation = v if type_of(v) is str else unusual()
            left -= 1
        if "validationErrors" in o and (v := o["validationErrors"]) is not None:
            m.validation_errors = tuple([read_validation_error(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.ErrorResponse
    if left:
        keep(m, o)
    return m


def read_validation_error(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VALIDATION_ERROR()
    m.unknown_fields = NO_FIELDS
    m.errorcode = m.documentation = None
    v = o["message"]
    m.message = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "errorcode" in o and (v := o["errorcode"]) is not None:
            m.errorcode = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "documentation" in o and (v := o["documentation"]) is not None:
            m.documentation = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ValidationError
    if left:
        keep(m, o)
    return m


def read_sent_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SENT_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.message_key = m.ott_request_id = m.message_group_key = m.from_ = m.to = m.message = None
    m.validity_period = None
    left = len(o) - 0
    if left:
        if "messageKey" in o and (v := o["messageKey"]) is not None:
            m.message_key = v if type_of(v) is str else unusual()
            left -= 1
        if "ottRequestId" in o and (v := o["ottRequestId"]) is not None:
            m.ott_request_id = v if type_of(v) is str else unusual()
            left -= 1
        if "messageGroupKey" in o and (v := o["messageGroupKey"]) is not None:
            m.message_group_key = v if type_of(v) is str else unusual()
            left -= 1
        if "from" in o and (v := o["from"]) is not None:
            m.from_ = read_sender(v)
            left -= 1
    if left:
        if "to" in o and (v := o["to"]) is not None:
            m.to = read_recipient(v)
            left -= 1
        if "message" in o and (v := o["message"]) is not None:
            m.message = read_message(v)
            left -= 1
        if "validityPeriod" in o and (v := o["validityPeriod"]) is not None:
            m.validity_period = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.SentRequest
    if left:
        keep(m, o)
    return m


def read_status_event(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STATUS_EVENT()
    m.unknown_fields = NO_FIELDS
    m.event = m.event_date_time = None
    left = len(o) - 0
    if left:
        if "event" in o and (v := o["event"]) is not None:
            m.event = v if type_of(v) is str else unusual()
            left -= 1
        if "eventDateTime" in o and (v := o["eventDateTime"]) is not None:
            m.event_date_time = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.StatusEvent
    if left:
        keep(m, o)
    return m


def read_status_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STATUS_RESULT()
    m.unknown_fields = NO_FIELDS
    m.request_body = None
    v = o["status"]
    m.status = tuple([read_status_event(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "requestBody" in o and (v := o["requestBody"]) is not None:
            m.request_body = read_sent_request(v)
            left -= 1
    m.__class__ = models.StatusResult
    if left:
        keep(m, o)
    return m


def read_registration(o: Any) -> Any:
    tag = o["ottPlatformName"]
    read = _REGISTRATION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_messenger_registration(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSENGER_REGISTRATION()
    m.unknown_fields = NO_FIELDS
    v = o["ottPlatformName"]
    m.ott_platform_name = v if type_of(v) is str else unusual()
    v = o["ottPlatformAttributes"]
    m.ott_platform_attributes = read_messenger_attributes(v)
    left = len(o) - 2
    m.__class__ = models.MessengerRegistration
    if left:
        keep(m, o)
    return m


def read_messenger_attributes(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MESSENGER_ATTRIBUTES()
    m.unknown_fields = NO_FIELDS
    v = o["applicationId"]
    m.application_id = v if type_of(v) is str else unusual()
    v = o["applicationSecret"]
    m.application_secret = as_secret(v if type_of(v) is str else unusual())
    v = o["pageId"]
    m.page_id = v if type_of(v) is str else unusual()
    v = o["pageName"]
    m.page_name = v if type_of(v) is str else unusual()
    v = o["pageAccessToken"]
    m.page_access_token = as_secret(v if type_of(v) is str else unusual())
    v = o["endpointUrl"]
    m.endpoint_url = v if type_of(v) is str else unusual()
    v = o["callbackVerifyToken"]
    m.callback_verify_token = as_secret(v if type_of(v) is str else unusual())
    v = o["isActive"]
    m.is_active = v if type_of(v) is bool else unusual()
    left = len(o) - 8
    m.__class__ = models.MessengerAttributes
    if left:
        keep(m, o)
    return m


def read_line_registration(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LINE_REGISTRATION()
    m.unknown_fields = NO_FIELDS
    v = o["ottPlatformName"]
    m.ott_platform_name = v if type_of(v) is str else unusual()
    v = o["ottPlatformAttributes"]
    m.ott_platform_attributes = read_line_attributes(v)
    left = len(o) - 2
    m.__class__ = models.LineRegistration
    if left:
        keep(m, o)
    return m


def read_line_attributes(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LINE_ATTRIBUTES()
    m.unknown_fields = NO_FIELDS
    m.customer_connect_secret = None
    v = o["channelId"]
    m.channel_id = v if type_of(v) is str else unusual()
    v = o["channelName"]
    m.channel_name = v if type_of(v) is str else unusual()
    v = o["channelSecret"]
    m.channel_secret = as_secret(v if type_of(v) is str else unusual())
    v = o["endpointUrl"]
    m.endpoint_url = v if type_of(v) is str else unusual()
    v = o["isTransactional"]
    m.is_transactional = v if type_of(v) is bool else unusual()
    v = o["isTestChannel"]
    m.is_test_channel = v if type_of(v) is bool else unusual()
    v = o["isActive"]
    m.is_active = v if type_of(v) is bool else unusual()
    left = len(o) - 7
    if left:
        if "customerConnectSecret" in o and (v := o["customerConnectSecret"]) is not None:
            m.customer_connect_secret = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.LineAttributes
    if left:
        keep(m, o)
    return m


def read_registered_attributes(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REGISTERED_ATTRIBUTES()
    m.unknown_fields = NO_FIELDS
    m.application_id = m.page_id = m.page_name = m.channel_id = m.channel_name = m.endpoint_url = None
    m.is_transactional = m.is_test_channel = m.is_active = m.api_version = None
    left = len(o) - 0
    if left:
        if "applicationId" in o and (v := o["applicationId"]) is not None:
            m.application_id = v if type_of(v) is str else unusual()
            left -= 1
        if "pageId" in o and (v := o["pageId"]) is not None:
            m.page_id = v if type_of(v) is str else unusual()
            left -= 1
        if "pageName" in o and (v := o["pageName"]) is not None:
            m.page_name = v if type_of(v) is str else unusual()
            left -= 1
        if "channelId" in o and (v := o["channelId"]) is not None:
            m.channel_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "channelName" in o and (v := o["channelName"]) is not None:
            m.channel_name = v if type_of(v) is str else unusual()
            left -= 1
        if "endpointUrl" in o and (v := o["endpointUrl"]) is not None:
            m.endpoint_url = v if type_of(v) is str else unusual()
            left -= 1
        if "isTransactional" in o and (v := o["isTransactional"]) is not None:
            m.is_transactional = v if type_of(v) is bool else unusual()
            left -= 1
        if "isTestChannel" in o and (v := o["isTestChannel"]) is not None:
            m.is_test_channel = v if type_of(v) is bool else unusual()
            left -= 1
    if left:
        if "isActive" in o and (v := o["isActive"]) is not None:
            m.is_active = v if type_of(v) is bool else unusual()
            left -= 1
        if "apiVersion" in o and (v := o["apiVersion"]) is not None:
            m.api_version = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RegisteredAttributes
    if left:
        keep(m, o)
    return m


def read_registration_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REGISTRATION_RESULT()
    m.unknown_fields = NO_FIELDS
    v = o["ottPlatformName"]
    m.ott_platform_name = v if type_of(v) is str else unusual()
    v = o["ottPlatformAttributes"]
    m.ott_platform_attributes = read_registered_attributes(v)
    left = len(o) - 2
    m.__class__ = models.RegistrationResult
    if left:
        keep(m, o)
    return m


def read_link(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LINK()
    m.unknown_fields = NO_FIELDS
    m.href = None
    left = len(o) - 0
    if left:
        if "href" in o and (v := o["href"]) is not None:
            m.href = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Link
    if left:
        keep(m, o)
    return m


def read_links(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _LINKS()
    m.unknown_fields = NO_FIELDS
    m.self_ = m.next = None
    left = len(o) - 0
    if left:
        if "self" in o and (v := o["self"]) is not None:
            m.self_ = read_link(v)
            left -= 1
        if "next" in o and (v := o["next"]) is not None:
            m.next = read_link(v)
            left -= 1
    m.__class__ = models.Links
    if left:
        keep(m, o)
    return m


def read_registration_list(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _REGISTRATION_LIST()
    m.unknown_fields = NO_FIELDS
    m.count = m.page = m.page_size = m.links = None
    v = o["items"]
    m.items = tuple([read_registration_result(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    if left:
        if "count" in o and (v := o["count"]) is not None:
            m.count = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "page" in o and (v := o["page"]) is not None:
            m.page = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "pageSize" in o and (v := o["pageSize"]) is not None:
            m.page_size = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "links" in o and (v := o["links"]) is not None:
            m.links = read_links(v)
            left -= 1
    m.__class__ = models.RegistrationList
    if left:
        keep(m, o)
    return m


def read_whats_app_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_REQUEST()
    m.unknown_fields = NO_FIELDS
    v = o["definitionKey"]
    m.definition_key = v if type_of(v) is str else unusual()
    v = o["recipients"]
    m.recipients = tuple([read_whats_app_recipient(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    m.__class__ = models.WhatsAppRequest
    if left:
        keep(m, o)
    return m


def read_whats_app_recipient(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_RECIPIENT()
    m.unknown_fields = NO_FIELDS
    m.attributes = m.message_key = None
    v = o["contactKey"]
    m.contact_key = v if type_of(v) is str else unusual()
    v = o["to"]
    m.to = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "attributes" in o and (v := o["attributes"]) is not None:
            m.attributes = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
        if "messageKey" in o and (v := o["messageKey"]) is not None:
            m.message_key = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppRecipient
    freeze(m, (), ("attributes",))
    if left:
        keep(m, o)
    return m


def read_whats_app_definition(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_DEFINITION()
    m.unknown_fields = NO_FIELDS
    m.status = m.description = None
    v = o["definitionKey"]
    m.definition_key = v if type_of(v) is str else unusual()
    v = o["name"]
    m.name = v if type_of(v) is str else unusual()
    v = o["senderType"]
    m.sender_type = v if type_of(v) is str else unusual()
    v = o["senderId"]
    m.sender_id = v if type_of(v) is str else unusual()
    v = o["content"]
    m.content = read_whats_app_definition_content(v)
    left = len(o) - 5
    if left:
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
        if "description" in o and (v := o["description"]) is not None:
            m.description = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppDefinition
    if left:
        keep(m, o)
    return m


def read_whats_app_definition_content(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_DEFINITION_CONTENT()
    m.unknown_fields = NO_FIELDS
    v = o["customerKey"]
    m.customer_key = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.WhatsAppDefinitionContent
    if left:
        keep(m, o)
    return m


def read_whats_app_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_RESULT()
    m.unknown_fields = NO_FIELDS
    m.request_id = m.responses = None
    left = len(o) - 0
    if left:
        if "requestId" in o and (v := o["requestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
        if "responses" in o and (v := o["responses"]) is not None:
            m.responses = tuple([read_whats_app_response(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.WhatsAppResult
    if left:
        keep(m, o)
    return m


def read_whats_app_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_RESPONSE()
    m.unknown_fields = NO_FIELDS
    m.message_key = None
    left = len(o) - 0
    if left:
        if "messageKey" in o and (v := o["messageKey"]) is not None:
            m.message_key = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppResponse
    if left:
        keep(m, o)
    return m


def read_whats_app_definition_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _WHATS_APP_DEFINITION_RESULT()
    m.unknown_fields = NO_FIELDS
    m.request_id = m.definition_key = None
    left = len(o) - 0
    if left:
        if "requestId" in o and (v := o["requestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
        if "definitionKey" in o and (v := o["definitionKey"]) is not None:
            m.definition_key = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.WhatsAppDefinitionResult
    if left:
        keep(m, o)
    return m


def read_notifications(o: Any) -> Any:
    return models.Notifications(items=tuple([read_notification(x) for x in o]) if type_of(o) is ARRAY else unusual())


def read_notification(o: Any) -> Any:
    tag = o["eventCategoryType"]
    read = _NOTIFICATION.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_ott_not_sent(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OTT_NOT_SENT()
    m.unknown_fields = NO_FIELDS
    m.eid = m.mid = m.sender_type = m.contact_key = m.message_key = m.timestamp_utc = m.activity_id = None
    m.activity_name = m.journey_id = m.journey_name = m.journey_version = m.send_method = m.channel_id = None
    m.send_type = m.status = m.reason = None
    v = o["eventCategoryType"]
    m.event_category_type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "eid" in o and (v := o["eid"]) is not None:
            m.eid = v if type_of(v) is str else unusual()
            left -= 1
        if "mid" in o and (v := o["mid"]) is not None:
            m.mid = v if type_of(v) is str else unusual()
            left -= 1
        if "senderType" in o and (v := o["senderType"]) is not None:
            m.sender_type = v if type_of(v) is str else unusual()
            left -= 1
        if "contactKey" in o and (v := o["contactKey"]) is not None:
            m.contact_key = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "messageKey" in o and (v := o["messageKey"]) is not None:
            m.message_key = v if type_of(v) is str else unusual()
            left -= 1
        if "timestampUTC" in o and (v := o["timestampUTC"]) is not None:
            m.timestamp_utc = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "activityId" in o and (v := o["activityId"]) is not None:
            m.activity_id = v if type_of(v) is str else unusual()
            left -= 1
        if "activityName" in o and (v := o["activityName"]) is not None:
            m.activity_name = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "journeyId" in o and (v := o["journeyId"]) is not None:
            m.journey_id = v if type_of(v) is str else unusual()
            left -= 1
        if "journeyName" in o and (v := o["journeyName"]) is not None:
            m.journey_name = v if type_of(v) is str else unusual()
            left -= 1
        if "journeyVersion" in o and (v := o["journeyVersion"]) is not None:
            m.journey_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sendMethod" in o and (v := o["sendMethod"]) is not None:
            m.send_method = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "channelId" in o and (v := o["channelId"]) is not None:
            m.channel_id = v if type_of(v) is str else unusual()
            left -= 1
        if "sendType" in o and (v := o["sendType"]) is not None:
            m.send_type = v if type_of(v) is str else unusual()
            left -= 1
        if "status" in o and (v := o["status"]) is not None:
            m.status = v if type_of(v) is str else unusual()
            left -= 1
        if "reason" in o and (v := o["reason"]) is not None:
            m.reason = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.OttNotSent
    if left:
        keep(m, o)
    return m


def read_ott_receipt(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OTT_RECEIPT()
    m.unknown_fields = NO_FIELDS
    m.eid = m.mid = m.sender_type = m.contact_key = m.message_key = m.timestamp_utc = m.activity_id = None
    m.activity_name = m.journey_id = m.journey_name = m.journey_version = m.send_method = m.sender_id = None
    m.reason = None
    v = o["eventCategoryType"]
    m.event_category_type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "eid" in o and (v := o["eid"]) is not None:
            m.eid = v if type_of(v) is str else unusual()
            left -= 1
        if "mid" in o and (v := o["mid"]) is not None:
            m.mid = v if type_of(v) is str else unusual()
            left -= 1
        if "senderType" in o and (v := o["senderType"]) is not None:
            m.sender_type = v if type_of(v) is str else unusual()
            left -= 1
        if "contactKey" in o and (v := o["contactKey"]) is not None:
            m.contact_key = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "messageKey" in o and (v := o["messageKey"]) is not None:
            m.message_key = v if type_of(v) is str else unusual()
            left -= 1
        if "timestampUTC" in o and (v := o["timestampUTC"]) is not None:
            m.timestamp_utc = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "activityId" in o and (v := o["activityId"]) is not None:
            m.activity_id = v if type_of(v) is str else unusual()
            left -= 1
        if "activityName" in o and (v := o["activityName"]) is not None:
            m.activity_name = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "journeyId" in o and (v := o["journeyId"]) is not None:
            m.journey_id = v if type_of(v) is str else unusual()
            left -= 1
        if "journeyName" in o and (v := o["journeyName"]) is not None:
            m.journey_name = v if type_of(v) is str else unusual()
            left -= 1
        if "journeyVersion" in o and (v := o["journeyVersion"]) is not None:
            m.journey_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sendMethod" in o and (v := o["sendMethod"]) is not None:
            m.send_method = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "senderId" in o and (v := o["senderId"]) is not None:
            m.sender_id = v if type_of(v) is str else unusual()
            left -= 1
        if "reason" in o and (v := o["reason"]) is not None:
            m.reason = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.OttReceipt
    if left:
        keep(m, o)
    return m


def read_ott_mobile_originated(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OTT_MOBILE_ORIGINATED()
    m.unknown_fields = NO_FIELDS
    m.eid = m.mid = m.sender_type = m.contact_key = m.message_key = m.timestamp_utc = m.activity_id = None
    m.activity_name = m.journey_id = m.journey_name = m.journey_version = m.send_method = m.message_type = None
    m.channel_id = m.message_id = m.mobile_number = m.contact_id = m.message_body = None
    v = o["eventCategoryType"]
    m.event_category_type = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "eid" in o and (v := o["eid"]) is not None:
            m.eid = v if type_of(v) is str else unusual()
            left -= 1
        if "mid" in o and (v := o["mid"]) is not None:
            m.mid = v if type_of(v) is str else unusual()
            left -= 1
        if "senderType" in o and (v := o["senderType"]) is not None:
            m.sender_type = v if type_of(v) is str else unusual()
            left -= 1
        if "contactKey" in o and (v := o["contactKey"]) is not None:
            m.contact_key = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "messageKey" in o and (v := o["messageKey"]) is not None:
            m.message_key = v if type_of(v) is str else unusual()
            left -= 1
        if "timestampUTC" in o and (v := o["timestampUTC"]) is not None:
            m.timestamp_utc = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "activityId" in o and (v := o["activityId"]) is not None:
            m.activity_id = v if type_of(v) is str else unusual()
            left -= 1
        if "activityName" in o and (v := o["activityName"]) is not None:
            m.activity_name = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "journeyId" in o and (v := o["journeyId"]) is not None:
            m.journey_id = v if type_of(v) is str else unusual()
            left -= 1
        if "journeyName" in o and (v := o["journeyName"]) is not None:
            m.journey_name = v if type_of(v) is str else unusual()
            left -= 1
        if "journeyVersion" in o and (v := o["journeyVersion"]) is not None:
            m.journey_version = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "sendMethod" in o and (v := o["sendMethod"]) is not None:
            m.send_method = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "messageType" in o and (v := o["messageType"]) is not None:
            m.message_type = v if type_of(v) is str else unusual()
            left -= 1
        if "channelId" in o and (v := o["channelId"]) is not None:
            m.channel_id = v if type_of(v) is str else unusual()
            left -= 1
        if "messageId" in o and (v := o["messageId"]) is not None:
            m.message_id = v if type_of(v) is str else unusual()
            left -= 1
        if "mobileNumber" in o and (v := o["mobileNumber"]) is not None:
            m.mobile_number = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "contactId" in o and (v := o["contactId"]) is not None:
            m.contact_id = v if type_of(v) is str else unusual()
            left -= 1
        if "messageBody" in o and (v := o["messageBody"]) is not None:
            m.message_body = {k: copy(x) for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            left -= 1
    m.__class__ = models.OttMobileOriginated
    freeze(m, (), ("message_body",))
    if left:
        keep(m, o)
    return m


_CONTENT: dict[Any, Callable[[Any], Any]] = {
    "text": read_text_content,
    "image": read_image_content,
    "audio": read_audio_content,
    "video": read_video_content,
    "file": read_file_content,
    "native": read_native_content,
}
_NETWORK_MESSAGE: dict[Any, Callable[[Any], Any]] = {
    "text": _line.read_text_message,
    "textV2": _line.read_text_message_v2,
    "sticker": _line.read_sticker_message,
    "image": _line.read_image_message,
    "video": _line.read_video_message,
    "audio": _line.read_audio_message,
    "location": _line.read_location_message,
    "imagemap": _line.read_imagemap_message,
    "template": _line.read_template_message,
    "flex": _line.read_flex_message,
    "coupon": _line.read_coupon_message,
    None: _messenger.read_message,
    "": _messenger.read_message,
}
_REGISTRATION: dict[Any, Callable[[Any], Any]] = {
    "messenger": read_messenger_registration,
    "line": read_line_registration,
}
_NOTIFICATION: dict[Any, Callable[[Any], Any]] = {
    "TransactionalSendEvents.OttNotSent": read_ott_not_sent,
    "SendEvents.OttNotSent": read_ott_not_sent,
    "EngagementEvents.OttSent": read_ott_receipt,
    "EngagementEvents.OttDelivered": read_ott_receipt,
    "EngagementEvents.OttRead": read_ott_receipt,
    "EngagementEvents.OttFailed": read_ott_receipt,
    "EngagementEvents.OttMobileOriginated": read_ott_mobile_originated,
}

READERS: dict[str, Callable[[Any], Any]] = {
    "SendRequest": read_send_request,
    "Sender": read_sender,
    "Recipient": read_recipient,
    "Message": read_message,
    "Content": read_content,
    "TextContent": read_text_content,
    "ImageContent": read_image_content,
    "AudioContent": read_audio_content,
    "VideoContent": read_video_content,
    "FileContent": read_file_content,
    "NativeContent": read_native_content,
    "NetworkMessage": read_network_message,
    "CustomKeys": read_custom_keys,
    "SendResult": read_send_result,
    "ErrorResponse": read_error_response,
    "ValidationError": read_validation_error,
    "SentRequest": read_sent_request,
    "StatusEvent": read_status_event,
    "StatusResult": read_status_result,
    "Registration": read_registration,
    "MessengerRegistration": read_messenger_registration,
    "MessengerAttributes": read_messenger_attributes,
    "LineRegistration": read_line_registration,
    "LineAttributes": read_line_attributes,
    "RegisteredAttributes": read_registered_attributes,
    "RegistrationResult": read_registration_result,
    "Link": read_link,
    "Links": read_links,
    "RegistrationList": read_registration_list,
    "WhatsAppRequest": read_whats_app_request,
    "WhatsAppRecipient": read_whats_app_recipient,
    "WhatsAppDefinition": read_whats_app_definition,
    "WhatsAppDefinitionContent": read_whats_app_definition_content,
    "WhatsAppResult": read_whats_app_result,
    "WhatsAppResponse": read_whats_app_response,
    "WhatsAppDefinitionResult": read_whats_app_definition_result,
    "Notifications": read_notifications,
    "Notification": read_notification,
    "OttNotSent": read_ott_not_sent,
    "OttReceipt": read_ott_receipt,
    "OttMobileOriginated": read_ott_mobile_originated,
}
