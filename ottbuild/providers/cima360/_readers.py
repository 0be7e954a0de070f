"""How the models of CIMA360 are made from wire JSON."""

# Generated from spec/cima360.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data as they mostly are; for others it raises some exception.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.payloads.hidden import NO_FIELDS, freeze
from ottbuild.payloads.model import UNSET
from ottbuild.payloads.readers import keep, twin, unusual
from ottbuild.providers.cima360 import models
from ottbuild.schemas.jsondata import ARRAY, LARGEST_INTEGER, LEAST_INTEGER, OBJECT, type_of

_OTT_MESSAGE_REQUEST = twin(models.OttMessageRequest)
_OTT_MESSAGE_PAYLOAD = twin(models.OttMessagePayload)
_API_SMS_REQUEST = twin(models.ApiSmsRequest)
_EMAIL_REQUEST = twin(models.EmailRequest)
_EMAIL_RECIPIENT = twin(models.EmailRecipient)
_OTT_PROCESSING_RESULT = twin(models.OttProcessingResult)
_API_SMS_RESULT = twin(models.ApiSmsResult)
_EMAIL_RESPONSE = twin(models.EmailResponse)
_EMAIL_RECIPIENT_RESULT = twin(models.EmailRecipientResult)


def read_ott_message_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OTT_MESSAGE_REQUEST()
    m.unknown_fields = NO_FIELDS
    v = o["payload"]
    m.payload = tuple([read_ott_message_payload(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 1
    m.__class__ = models.OttMessageRequest
    if left:
        keep(m, o)
    return m


def read_ott_message_payload(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OTT_MESSAGE_PAYLOAD()
    m.unknown_fields = NO_FIELDS
    m.template_parameters = None
    v = o["recipient"]
    m.recipient = v if type_of(v) is str else unusual()
    v = o["templateID"]
    m.template_id = v if type_of(v) is str else unusual()
    v = o["channelType"]
    m.channel_type = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
    left = len(o) - 3
    if left:
        if "templateParameters" in o and (v := o["templateParameters"]) is not None:
            m.template_parameters = (
                tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            )
            left -= 1
    m.__class__ = models.OttMessagePayload
    if left:
        keep(m, o)
    return m


def read_api_sms_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _API_SMS_REQUEST()
    m.unknown_fields = NO_FIELDS
    v = o["recipient"]
    m.recipient = v if type_of(v) is str else unusual()
    v = o["messageBody"]
    m.message_body = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.ApiSmsRequest
    if left:
        keep(m, o)
    return m


def read_email_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _EMAIL_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.sender = m.template_id = m.html = None
    v = o["subject"]
    m.subject = v if type_of(v) is str else unusual()
    v = o["recipients"]
    m.recipients = tuple([read_email_recipient(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 2
    if left:
        if "from" in o and (v := o["from"]) is not None:
            m.sender = v if type_of(v) is str else unusual()
            left -= 1
        if "templateId" in o and (v := o["templateId"]) is not None:
            m.template_id = v if type_of(v) is str else unusual()
            left -= 1
        if "html" in o and (v := o["html"]) is not None:
            m.html = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.EmailRequest
    if left:
        keep(m, o)
    return m


def read_email_recipient(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _EMAIL_RECIPIENT()
    m.unknown_fields = NO_FIELDS
    m.fields = None
    v = o["to"]
    m.to = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "fields" in o and (v := o["fields"]) is not None:
            m.fields = (
                {k: x if type_of(x) is str else unusual() for k, x in v.items()} if type_of(v) is OBJECT else unusual()
            )
            left -= 1
    m.__class__ = models.EmailRecipient
    freeze(m, ("fields",), ())
    if left:
        keep(m, o)
    return m


def read_ott_processing_results(o: Any) -> Any:
    return models.OttProcessingResults(
        items=tuple([read_ott_processing_result(x) for x in o]) if type_of(o) is ARRAY else unusual()
    )


def read_ott_processing_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OTT_PROCESSING_RESULT()
    m.unknown_fields = NO_FIELDS
    m.message_id = m.error = UNSET
    v = o["recipient"]
    m.recipient = v if type_of(v) is str else unusual()
    v = o["status"]
    m.status = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "messageId" in o:
            v = o["messageId"]
            m.message_id = v if v is None or type_of(v) is str else unusual()
            left -= 1
        if "error" in o:
            v = o["error"]
            m.error = v if v is None or type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.OttProcessingResult
    if left:
        keep(m, o)
    return m


def read_api_sms_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _API_SMS_RESULT()
    m.unknown_fields = NO_FIELDS
    m.scheduled_for = None
    v = o["smsId"]
    m.sms_id = v if type_of(v) is str else unusual()
    v = o["status"]
    m.status = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "scheduledFor" in o and (v := o["scheduledFor"]) is not None:
            m.scheduled_for = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ApiSmsResult
    if left:
        keep(m, o)
    return m


def read_email_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _EMAIL_RESPONSE()
    m.unknown_fields = NO_FIELDS
    m.overall_status = m.errors = m.recipients = None
    left = len(o) - 0
    if left:
        if "overallStatus" in o and (v := o["overallStatus"]) is not None:
            m.overall_status = v if type_of(v) is str else unusual()
            left -= 1
        if "errors" in o and (v := o["errors"]) is not None:
            m.errors = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
        if "recipients" in o and (v := o["recipients"]) is not None:
            m.recipients = tuple([read_email_recipient_result(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.EmailResponse
    if left:
        keep(m, o)
    return m


def read_email_recipient_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _EMAIL_RECIPIENT_RESULT()
    m.unknown_fields = NO_FIELDS
    m.id = m.error_type = m.error_message = UNSET
    v = o["to"]
    m.to = v if type_of(v) is str else unusual()
    v = o["success"]
    m.success = v if type_of(v) is bool else unusual()
    left = len(o) - 2
    if left:
        if "id" in o:
            v = o["id"]
            m.id = v if v is None or type_of(v) is str else unusual()
            left -= 1
        if "errorType" in o:
            v = o["errorType"]
            m.error_type = v if v is None or type_of(v) is str else unusual()
            left -= 1
        if "errorMessage" in o:
            v = o["errorMessage"]
            m.error_message = v if v is None or type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.EmailRecipientResult
    if left:
        keep(m, o)
    return m


READERS: dict[str, Callable[[Any], Any]] = {
    "OttMessageRequest": read_ott_message_request,
    "OttMessagePayload": read_ott_message_payload,
    "ApiSmsRequest": read_api_sms_request,
    "EmailRequest": read_email_request,
    "EmailRecipient": read_email_recipient,
    "OttProcessingResults": read_ott_processing_results,
    "OttProcessingResult": read_ott_processing_result,
    "ApiSmsResult": read_api_sms_result,
    "EmailResponse": read_email_response,
    "EmailRecipientResult": read_email_recipient_result,
}
