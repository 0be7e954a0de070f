"""How the models of eSMS are made from wire JSON."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data as they mostly are; for others it raises some exception.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.payloads.hidden import NO_FIELDS, as_secret, freeze
from ottbuild.payloads.readers import keep, twin, unknown, unusual
from ottbuild.providers.esms import models
from ottbuild.schemas.jsondata import ARRAY, LARGEST_INTEGER, LEAST_INTEGER, OBJECT, type_of

_VIBER_REQUEST = twin(models.ViberRequest)
_ZNS_REQUEST = twin(models.ZnsRequest)
_ZNS_ZALO_UID_REQUEST = twin(models.ZnsZaloUidRequest)
_ZNS_HASH_PHONE_REQUEST = twin(models.ZnsHashPhoneRequest)
_ZNS_V5_REQUEST = twin(models.ZnsV5Request)
_ZNS_V4_REQUEST = twin(models.ZnsV4Request)
_TEMPLATE_VALUE = twin(models.TemplateValue)
_SMS_REQUEST = twin(models.SmsRequest)
_ADVERTISING_SMS_REQUEST = twin(models.AdvertisingSmsRequest)
_MULTICHANNEL_OTP_REQUEST = twin(models.MultichannelOtpRequest)
_SMS_OTP_REQUEST = twin(models.SmsOtpRequest)
_OTP_CHECK_REQUEST = twin(models.OtpCheckRequest)
_TEMPLATE_CALL_REQUEST = twin(models.TemplateCallRequest)
_RECORDED_CALL_REQUEST = twin(models.RecordedCallRequest)
_MULTICHANNEL_REQUEST = twin(models.MultichannelRequest)
_ZALO_MESSAGE = twin(models.ZaloMessage)
_SMS_MESSAGE = twin(models.SmsMessage)
_SEND_RESULT = twin(models.SendResult)
_OTP_CHECK_RESULT = twin(models.OtpCheckResult)
_CALL_STATUS_RESULT = twin(models.CallStatusResult)
_CALL_CALLBACK = twin(models.CallCallback)
_ERROR_RESPONSE = twin(models.ErrorResponse)
_CALLBACK = twin(models.Callback)
_STATUS_RESULT = twin(models.StatusResult)
_RECEIVERS_RESULT = twin(models.ReceiversResult)
_RECEIVER = twin(models.Receiver)


def read_viber_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _VIBER_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = m.content = m.image_url = m.button_label = m.button_url = m.sandbox = None
    m.request_id = m.callback_url = m.send_date = None
    v = o["Brandname"]
    m.brandname = v if type_of(v) is str else unusual()
    v = o["SmsType"]
    m.sms_type = v if type_of(v) is str else unusual()
    v = o["Phones"]
    m.phones = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "Content" in o and (v := o["Content"]) is not None:
            m.content = v if type_of(v) is str else unusual()
            left -= 1
        if "OttImgUrl" in o and (v := o["OttImgUrl"]) is not None:
            m.image_url = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "OttLabel" in o and (v := o["OttLabel"]) is not None:
            m.button_label = v if type_of(v) is str else unusual()
            left -= 1
        if "OttUrl" in o and (v := o["OttUrl"]) is not None:
            m.button_url = v if type_of(v) is str else unusual()
            left -= 1
        if "IsSandBox" in o and (v := o["IsSandBox"]) is not None:
            m.sandbox = v if type_of(v) is str else unusual()
            left -= 1
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "SendDate" in o and (v := o["SendDate"]) is not None:
            m.send_date = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ViberRequest
    if left:
        keep(m, o)
    return m


def read_zns_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ZNS_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = m.sending_mode = m.campaignid = m.request_id = m.callback_url = m.sandbox = None
    m.send_date = None
    v = o["OAID"]
    m.oaid = v if type_of(v) is str else unusual()
    v = o["Phone"]
    m.phone = v if type_of(v) is str else unusual()
    v = o["TempData"]
    m.temp_data = (
        {k: x if type_of(x) is str else unusual() for k, x in v.items()} if type_of(v) is OBJECT else unusual()
    )
    v = o["TempID"]
    m.temp_id = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SendingMode" in o and (v := o["SendingMode"]) is not None:
            m.sending_mode = v if type_of(v) is str else unusual()
            left -= 1
        if "campaignid" in o and (v := o["campaignid"]) is not None:
            m.campaignid = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "Sandbox" in o and (v := o["Sandbox"]) is not None:
            m.sandbox = v if type_of(v) is str else unusual()
            left -= 1
        if "SendDate" in o and (v := o["SendDate"]) is not None:
            m.send_date = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ZnsRequest
    freeze(m, ("temp_data",), ())
    if left:
        keep(m, o)
    return m


def read_zns_zalo_uid_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ZNS_ZALO_UID_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = m.campaignid = m.request_id = m.callback_url = m.sandbox = None
    v = o["OAID"]
    m.oaid = v if type_of(v) is str else unusual()
    v = o["ZaloUid"]
    m.zalo_uid = v if type_of(v) is str else unusual()
    v = o["TempData"]
    m.temp_data = (
        {k: x if type_of(x) is str else unusual() for k, x in v.items()} if type_of(v) is OBJECT else unusual()
    )
    v = o["TempID"]
    m.temp_id = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "campaignid" in o and (v := o["campaignid"]) is not None:
            m.campaignid = v if type_of(v) is str else unusual()
            left -= 1
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "Sandbox" in o and (v := o["Sandbox"]) is not None:
            m.sandbox = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ZnsZaloUidRequest
    freeze(m, ("temp_data",), ())
    if left:
        keep(m, o)
    return m


def read_zns_hash_phone_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ZNS_HASH_PHONE_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = m.sending_mode = m.campaignid = m.request_id = m.callback_url = m.sandbox = None
    m.send_date = None
    v = o["OAID"]
    m.oaid = v if type_of(v) is str else unusual()
    v = o["HashPhone"]
    m.hash_phone = v if type_of(v) is str else unusual()
    v = o["TempData"]
    m.temp_data = (
        {k: x if type_of(x) is str else unusual() for k, x in v.items()} if type_of(v) is OBJECT else unusual()
    )
    v = o["TempID"]
    m.temp_id = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SendingMode" in o and (v := o["SendingMode"]) is not None:
            m.sending_mode = v if type_of(v) is str else unusual()
            left -= 1
        if "campaignid" in o and (v := o["campaignid"]) is not None:
            m.campaignid = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "Sandbox" in o and (v := o["Sandbox"]) is not None:
            m.sandbox = v if type_of(v) is str else unusual()
            left -= 1
        if "SendDate" in o and (v := o["SendDate"]) is not None:
            m.send_date = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ZnsHashPhoneRequest
    freeze(m, ("temp_data",), ())
    if left:
        keep(m, o)
    return m


def read_zns_v5_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ZNS_V5_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = m.send_date = m.campaignid = m.sandbox = m.request_id = m.callback_url = None
    m.sending_mode = None
    v = o["OAID"]
    m.oaid = v if type_of(v) is str else unusual()
    v = o["Phone"]
    m.phone = v if type_of(v) is str else unusual()
    v = o["TempData"]
    m.temp_data = tuple([read_template_value(x) for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["TempID"]
    m.temp_id = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SendDate" in o and (v := o["SendDate"]) is not None:
            m.send_date = v if type_of(v) is str else unusual()
            left -= 1
        if "campaignid" in o and (v := o["campaignid"]) is not None:
            m.campaignid = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "Sandbox" in o and (v := o["Sandbox"]) is not None:
            m.sandbox = v if type_of(v) is str else unusual()
            left -= 1
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "SendingMode" in o and (v := o["SendingMode"]) is not None:
            m.sending_mode = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ZnsV5Request
    if left:
        keep(m, o)
    return m


def read_zns_v4_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ZNS_V4_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = m.is_journey = m.order_id = m.send_date = m.sandbox = m.request_id = None
    m.campaignid = m.callback_url = None
    v = o["Phone"]
    m.phone = v if type_of(v) is str else unusual()
    v = o["Params"]
    m.params = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["TempID"]
    m.temp_id = v if type_of(v) is str else unusual()
    v = o["OAID"]
    m.oaid = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "IsJourney" in o and (v := o["IsJourney"]) is not None:
            m.is_journey = v if type_of(v) is bool else unusual()
            left -= 1
        if "OrderId" in o and (v := o["OrderId"]) is not None:
            m.order_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "SendDate" in o and (v := o["SendDate"]) is not None:
            m.send_date = v if type_of(v) is str else unusual()
            left -= 1
        if "Sandbox" in o and (v := o["Sandbox"]) is not None:
            m.sandbox = v if type_of(v) is str else unusual()
            left -= 1
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
        if "campaignid" in o and (v := o["campaignid"]) is not None:
            m.campaignid = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ZnsV4Request
    if left:
        keep(m, o)
    return m


def read_template_value(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_VALUE()
    m.unknown_fields = NO_FIELDS
    v = o["key"]
    m.key = v if type_of(v) is str else unusual()
    v = o["value"]
    m.value = v if type_of(v) is str else unusual()
    left = len(o) - 2
    m.__class__ = models.TemplateValue
    if left:
        keep(m, o)
    return m


def read_sms_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SMS_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = m.brandname = m.oaid = m.is_unicode = m.sandbox = m.campaignid = None
    m.request_id = m.callback_url = m.send_date = None
    v = o["Content"]
    m.content = v if type_of(v) is str else unusual()
    v = o["Phone"]
    m.phone = v if type_of(v) is str else unusual()
    v = o["SmsType"]
    m.sms_type = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "Brandname" in o and (v := o["Brandname"]) is not None:
            m.brandname = v if type_of(v) is str else unusual()
            left -= 1
        if "OAID" in o and (v := o["OAID"]) is not None:
            m.oaid = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "IsUnicode" in o and (v := o["IsUnicode"]) is not None:
            m.is_unicode = v if type_of(v) is str else unusual()
            left -= 1
        if "Sandbox" in o and (v := o["Sandbox"]) is not None:
            m.sandbox = v if type_of(v) is str else unusual()
            left -= 1
        if "campaignid" in o and (v := o["campaignid"]) is not None:
            m.campaignid = v if type_of(v) is str else unusual()
            left -= 1
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "SendDate" in o and (v := o["SendDate"]) is not None:
            m.send_date = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SmsRequest
    if left:
        keep(m, o)
    return m


def read_advertising_sms_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ADVERTISING_SMS_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = m.request_id = m.campaignid = m.send_date = m.callback_url = m.sandbox = None
    v = o["Brandname"]
    m.brandname = v if type_of(v) is str else unusual()
    v = o["Content"]
    m.content = v if type_of(v) is str else unusual()
    v = o["Phones"]
    m.phones = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["SmsType"]
    m.sms_type = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
        if "campaignid" in o and (v := o["campaignid"]) is not None:
            m.campaignid = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "SendDate" in o and (v := o["SendDate"]) is not None:
            m.send_date = v if type_of(v) is str else unusual()
            left -= 1
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "Sandbox" in o and (v := o["Sandbox"]) is not None:
            m.sandbox = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.AdvertisingSmsRequest
    if left:
        keep(m, o)
    return m


def read_multichannel_otp_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MULTICHANNEL_OTP_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.time_alive = m.secret_key = None
    v = o["Phone"]
    m.phone = v if type_of(v) is str else unusual()
    v = o["MultiChannelTempId"]
    m.multi_channel_temp_id = v if type_of(v) is str else unusual()
    v = o["TypeId"]
    m.type_id = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "TimeAlive" in o and (v := o["TimeAlive"]) is not None:
            m.time_alive = v if type_of(v) is str else unusual()
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.MultichannelOtpRequest
    if left:
        keep(m, o)
    return m


def read_sms_otp_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SMS_OTP_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = m.time_alive = m.num_char_of_code = m.is_number = None
    v = o["Phone"]
    m.phone = v if type_of(v) is str else unusual()
    v = o["Brandname"]
    m.brandname = v if type_of(v) is str else unusual()
    v = o["Type"]
    m.type = v if type_of(v) is str else unusual()
    v = o["message"]
    m.message = v if type_of(v) is str else unusual()
    left = len(o) - 4
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "TimeAlive" in o and (v := o["TimeAlive"]) is not None:
            m.time_alive = v if type_of(v) is str else unusual()
            left -= 1
        if "NumCharOfCode" in o and (v := o["NumCharOfCode"]) is not None:
            m.num_char_of_code = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "IsNumber" in o and (v := o["IsNumber"]) is not None:
            m.is_number = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SmsOtpRequest
    if left:
        keep(m, o)
    return m


def read_otp_check_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OTP_CHECK_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = None
    v = o["Phone"]
    m.phone = v if type_of(v) is str else unusual()
    v = o["Code"]
    m.code = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.OtpCheckRequest
    if left:
        keep(m, o)
    return m


def read_template_call_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _TEMPLATE_CALL_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = m.variables = m.send_date = m.voice = m.speed = m.callback_url = None
    m.request_id = None
    v = o["TemplateId"]
    m.template_id = v if type_of(v) is str else unusual()
    v = o["Phone"]
    m.phone = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "VariableListStr" in o and (v := o["VariableListStr"]) is not None:
            m.variables = v if type_of(v) is str else unusual()
            left -= 1
        if "SendDate" in o and (v := o["SendDate"]) is not None:
            m.send_date = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "Voice" in o and (v := o["Voice"]) is not None:
            m.voice = v if type_of(v) is str else unusual()
            left -= 1
        if "Speed" in o and (v := o["Speed"]) is not None:
            m.speed = v if type_of(v) is str else unusual()
            left -= 1
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.TemplateCallRequest
    if left:
        keep(m, o)
    return m


def read_recorded_call_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECORDED_CALL_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = m.send_date = m.number_forward = m.max_repeat = m.max_retry = m.ivr = None
    m.time_wait_to_ivr = m.wait_retry = m.callback_url = m.request_id = None
    v = o["TemplateId"]
    m.template_id = v if type_of(v) is str else unusual()
    v = o["Phone"]
    m.phone = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SendDate" in o and (v := o["SendDate"]) is not None:
            m.send_date = v if type_of(v) is str else unusual()
            left -= 1
        if "NumberForward" in o and (v := o["NumberForward"]) is not None:
            m.number_forward = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "MaxRepeat" in o and (v := o["MaxRepeat"]) is not None:
            m.max_repeat = v if type_of(v) is str else unusual()
            left -= 1
        if "MaxRetry" in o and (v := o["MaxRetry"]) is not None:
            m.max_retry = v if type_of(v) is str else unusual()
            left -= 1
        if "Ivr" in o and (v := o["Ivr"]) is not None:
            m.ivr = v if type_of(v) is str else unusual()
            left -= 1
        if "TimeWaitToIvr" in o and (v := o["TimeWaitToIvr"]) is not None:
            m.time_wait_to_ivr = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "WaitRetry" in o and (v := o["WaitRetry"]) is not None:
            m.wait_retry = v if type_of(v) is str else unusual()
            left -= 1
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "RequestID" in o and (v := o["RequestID"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.RecordedCallRequest
    if left:
        keep(m, o)
    return m


def read_multichannel_request(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _MULTICHANNEL_REQUEST()
    m.unknown_fields = NO_FIELDS
    m.api_key = m.secret_key = None
    v = o["Phone"]
    m.phone = v if type_of(v) is str else unusual()
    v = o["Channels"]
    m.channels = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["Data"]
    m.data = tuple([read_channel_message(x) for x in v]) if type_of(v) is ARRAY else unusual()
    left = len(o) - 3
    if left:
        if "ApiKey" in o and (v := o["ApiKey"]) is not None:
            m.api_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
        if "SecretKey" in o and (v := o["SecretKey"]) is not None:
            m.secret_key = as_secret(v if type_of(v) is str else unusual())
            left -= 1
    m.__class__ = models.MultichannelRequest
    if left:
        keep(m, o)
    return m


def read_channel_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    tag = o.get("SmsType")
    read = _CHANNEL_MESSAGE.get(tag)
    return unknown(o, tag) if read is None else read(o)


def read_zalo_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ZALO_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.campaignid = m.callback_url = m.request_id = m.sandbox = m.sending_mode = None
    v = o["TempID"]
    m.temp_id = v if type_of(v) is str else unusual()
    v = o["Params"]
    m.params = tuple([x if type_of(x) is str else unusual() for x in v]) if type_of(v) is ARRAY else unusual()
    v = o["OAID"]
    m.oaid = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "campaignid" in o and (v := o["campaignid"]) is not None:
            m.campaignid = v if type_of(v) is str else unusual()
            left -= 1
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
        if "Sandbox" in o and (v := o["Sandbox"]) is not None:
            m.sandbox = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "SendingMode" in o and (v := o["SendingMode"]) is not None:
            m.sending_mode = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.ZaloMessage
    if left:
        keep(m, o)
    return m


def read_sms_message(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SMS_MESSAGE()
    m.unknown_fields = NO_FIELDS
    m.is_unicode = m.callback_url = m.request_id = m.sandbox = None
    v = o["Content"]
    m.content = v if type_of(v) is str else unusual()
    v = o["SmsType"]
    m.sms_type = v if type_of(v) is str else unusual()
    v = o["Brandname"]
    m.brandname = v if type_of(v) is str else unusual()
    left = len(o) - 3
    if left:
        if "IsUnicode" in o and (v := o["IsUnicode"]) is not None:
            m.is_unicode = v if type_of(v) is str else unusual()
            left -= 1
        if "CallbackUrl" in o and (v := o["CallbackUrl"]) is not None:
            m.callback_url = v if type_of(v) is str else unusual()
            left -= 1
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
        if "Sandbox" in o and (v := o["Sandbox"]) is not None:
            m.sandbox = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SmsMessage
    if left:
        keep(m, o)
    return m


def read_send_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _SEND_RESULT()
    m.unknown_fields = NO_FIELDS
    m.count_regenerate = m.error_message = m.smsid = m.send_status = None
    v = o["CodeResult"]
    m.code_result = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "CountRegenerate" in o and (v := o["CountRegenerate"]) is not None:
            m.count_regenerate = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "ErrorMessage" in o and (v := o["ErrorMessage"]) is not None:
            m.error_message = v if type_of(v) is str else unusual()
            left -= 1
        if "SMSID" in o and (v := o["SMSID"]) is not None:
            m.smsid = v if type_of(v) is str else unusual()
            left -= 1
        if "SendStatus" in o and (v := o["SendStatus"]) is not None:
            m.send_status = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.SendResult
    if left:
        keep(m, o)
    return m


def read_otp_check_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _OTP_CHECK_RESULT()
    m.unknown_fields = NO_FIELDS
    m.count_regenerate = None
    v = o["CodeResult"]
    m.code_result = v if type_of(v) is str else unusual()
    v = o["ErrorMessage"]
    m.error_message = v if type_of(v) is str else unusual()
    left = len(o) - 2
    if left:
        if "CountRegenerate" in o and (v := o["CountRegenerate"]) is not None:
            m.count_regenerate = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.OtpCheckResult
    if left:
        keep(m, o)
    return m


def read_call_status_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CALL_STATUS_RESULT()
    m.unknown_fields = NO_FIELDS
    m.call_duration = m.call_status = m.ivr = m.reference_id = m.send_status = m.sent_result = None
    v = o["CodeResponse"]
    m.code_response = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "CallDuration" in o and (v := o["CallDuration"]) is not None:
            m.call_duration = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "CallStatus" in o and (v := o["CallStatus"]) is not None:
            m.call_status = v if type_of(v) is str else unusual()
            left -= 1
        if "Ivr" in o and (v := o["Ivr"]) is not None:
            m.ivr = v if type_of(v) is str else unusual()
            left -= 1
        if "ReferenceId" in o and (v := o["ReferenceId"]) is not None:
            m.reference_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "SendStatus" in o and (v := o["SendStatus"]) is not None:
            m.send_status = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "SentResult" in o and (v := o["SentResult"]) is not None:
            m.sent_result = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.CallStatusResult
    if left:
        keep(m, o)
    return m


def read_call_status(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_call_callback(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CALL_CALLBACK()
    m.unknown_fields = NO_FIELDS
    m.call_duration = m.call_status = m.ivr = m.price = m.sent_result = m.cid = m.send_status = None
    v = o["ReferenceId"]
    m.reference_id = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "CallDuration" in o and (v := o["CallDuration"]) is not None:
            m.call_duration = v if type_of(v) is str else unusual()
            left -= 1
        if "CallStatus" in o and (v := o["CallStatus"]) is not None:
            m.call_status = v if type_of(v) is str else unusual()
            left -= 1
        if "Ivr" in o and (v := o["Ivr"]) is not None:
            m.ivr = v if type_of(v) is str else unusual()
            left -= 1
        if "Price" in o and (v := o["Price"]) is not None:
            m.price = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "SentResult" in o and (v := o["SentResult"]) is not None:
            m.sent_result = v if type_of(v) is str else unusual()
            left -= 1
        if "CID" in o and (v := o["CID"]) is not None:
            m.cid = v if type_of(v) is str else unusual()
            left -= 1
        if "SendStatus" in o and (v := o["SendStatus"]) is not None:
            m.send_status = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.CallCallback
    if left:
        keep(m, o)
    return m


def read_error_response(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _ERROR_RESPONSE()
    m.unknown_fields = NO_FIELDS
    v = o["error"]
    m.error = v if type_of(v) is str else unusual()
    left = len(o) - 1
    m.__class__ = models.ErrorResponse
    if left:
        keep(m, o)
    return m


def read_result_code(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_send_status(o: Any) -> Any:
    return o if type_of(o) is str else unusual()


def read_callback(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _CALLBACK()
    m.unknown_fields = NO_FIELDS
    m.send_failed = m.send_status = m.send_success = m.total_price = m.total_receiver = m.total_sent = None
    m.request_id = m.type_id = m.telcoid = m.phonenumber = m.partnerids = m.error_info = m.oaid = m.tempid = None
    m.switchsmsid = None
    v = o["SMSID"]
    m.smsid = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "SendFailed" in o and (v := o["SendFailed"]) is not None:
            m.send_failed = v if type_of(v) is str else unusual()
            left -= 1
        if "SendStatus" in o and (v := o["SendStatus"]) is not None:
            m.send_status = v if type_of(v) is str else unusual()
            left -= 1
        if "SendSuccess" in o and (v := o["SendSuccess"]) is not None:
            m.send_success = v if type_of(v) is str else unusual()
            left -= 1
        if "TotalPrice" in o and (v := o["TotalPrice"]) is not None:
            m.total_price = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "TotalReceiver" in o and (v := o["TotalReceiver"]) is not None:
            m.total_receiver = v if type_of(v) is str else unusual()
            left -= 1
        if "TotalSent" in o and (v := o["TotalSent"]) is not None:
            m.total_sent = v if type_of(v) is str else unusual()
            left -= 1
        if "RequestId" in o and (v := o["RequestId"]) is not None:
            m.request_id = v if type_of(v) is str else unusual()
            left -= 1
        if "TypeId" in o and (v := o["TypeId"]) is not None:
            m.type_id = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "telcoid" in o and (v := o["telcoid"]) is not None:
            m.telcoid = v if type_of(v) is str else unusual()
            left -= 1
        if "phonenumber" in o and (v := o["phonenumber"]) is not None:
            m.phonenumber = v if type_of(v) is str else unusual()
            left -= 1
        if "partnerids" in o and (v := o["partnerids"]) is not None:
            m.partnerids = v if type_of(v) is str else unusual()
            left -= 1
        if "error_info" in o and (v := o["error_info"]) is not None:
            m.error_info = v if type_of(v) is str else unusual()
            left -= 1
    if left:
        if "oaid" in o and (v := o["oaid"]) is not None:
            m.oaid = v if type_of(v) is str else unusual()
            left -= 1
        if "tempid" in o and (v := o["tempid"]) is not None:
            m.tempid = v if type_of(v) is str else unusual()
            left -= 1
        if "switchsmsid" in o and (v := o["switchsmsid"]) is not None:
            m.switchsmsid = v if type_of(v) is str else unusual()
            left -= 1
    m.__class__ = models.Callback
    if left:
        keep(m, o)
    return m


def read_status_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _STATUS_RESULT()
    m.unknown_fields = NO_FIELDS
    m.smsid = m.send_failed = m.send_status = m.send_success = m.total_price = m.total_receiver = None
    m.total_sent = None
    v = o["CodeResponse"]
    m.code_response = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "SMSID" in o and (v := o["SMSID"]) is not None:
            m.smsid = v if type_of(v) is str else unusual()
            left -= 1
        if "SendFailed" in o and (v := o["SendFailed"]) is not None:
            m.send_failed = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "SendStatus" in o and (v := o["SendStatus"]) is not None:
            m.send_status = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "SendSuccess" in o and (v := o["SendSuccess"]) is not None:
            m.send_success = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    if left:
        if "TotalPrice" in o and (v := o["TotalPrice"]) is not None:
            m.total_price = (
                v if type_of(v) is float or (type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER) else unusual()
            )
            left -= 1
        if "TotalReceiver" in o and (v := o["TotalReceiver"]) is not None:
            m.total_receiver = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "TotalSent" in o and (v := o["TotalSent"]) is not None:
            m.total_sent = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
    m.__class__ = models.StatusResult
    if left:
        keep(m, o)
    return m


def read_receivers_result(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVERS_RESULT()
    m.unknown_fields = NO_FIELDS
    m.error_message = m.receiver_list = None
    v = o["CodeResult"]
    m.code_result = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "ErrorMessage" in o and (v := o["ErrorMessage"]) is not None:
            m.error_message = v if type_of(v) is str else unusual()
            left -= 1
        if "ReceiverList" in o and (v := o["ReceiverList"]) is not None:
            m.receiver_list = tuple([read_receiver(x) for x in v]) if type_of(v) is ARRAY else unusual()
            left -= 1
    m.__class__ = models.ReceiversResult
    if left:
        keep(m, o)
    return m


def read_receiver(o: Any) -> Any:
    if type_of(o) is not OBJECT:
        unusual()
    m = _RECEIVER()
    m.unknown_fields = NO_FIELDS
    m.is_sent = m.network_name = m.retry = m.sent_result = None
    v = o["Phone"]
    m.phone = v if type_of(v) is str else unusual()
    left = len(o) - 1
    if left:
        if "IsSent" in o and (v := o["IsSent"]) is not None:
            m.is_sent = v if type_of(v) is bool else unusual()
            left -= 1
        if "NetworkName" in o and (v := o["NetworkName"]) is not None:
            m.network_name = v if type_of(v) is str else unusual()
            left -= 1
        if "Retry" in o and (v := o["Retry"]) is not None:
            m.retry = v if type_of(v) is int and LEAST_INTEGER <= v <= LARGEST_INTEGER else unusual()
            left -= 1
        if "SentResult" in o and (v := o["SentResult"]) is not None:
            m.sent_result = v if type_of(v) is bool else unusual()
            left -= 1
    m.__class__ = models.Receiver
    if left:
        keep(m, o)
    return m


_CHANNEL_MESSAGE: dict[Any, Callable[[Any], Any]] = {
    "2": read_sms_message,
    None: read_zalo_message,
    "": read_zalo_message,
}

READERS: dict[str, Callable[[Any], Any]] = {
    "ViberRequest": read_viber_request,
    "ZnsRequest": read_zns_request,
    "ZnsZaloUidRequest": read_zns_zalo_uid_request,
    "ZnsHashPhoneRequest": read_zns_hash_phone_request,
    "ZnsV5Request": read_zns_v5_request,
    "ZnsV4Request": read_zns_v4_request,
    "TemplateValue": read_template_value,
    "SmsRequest": read_sms_request,
    "AdvertisingSmsRequest": read_advertising_sms_request,
    "MultichannelOtpRequest": read_multichannel_otp_request,
    "SmsOtpRequest": read_sms_otp_request,
    "OtpCheckRequest": read_otp_check_request,
    "TemplateCallRequest": read_template_call_request,
    "RecordedCallRequest": read_recorded_call_request,
    "MultichannelRequest": read_multichannel_request,
    "ChannelMessage": read_channel_message,
    "ZaloMessage": read_zalo_message,
    "SmsMessage": read_sms_message,
    "SendResult": read_send_result,
    "OtpCheckResult": read_otp_check_result,
    "CallStatusResult": read_call_status_result,
    "CallStatus": read_call_status,
    "CallCallback": read_call_callback,
    "ErrorResponse": read_error_response,
    "ResultCode": read_result_code,
    "SendStatus": read_send_status,
    "Callback": read_callback,
    "StatusResult": read_status_result,
    "ReceiversResult": read_receivers_result,
    "Receiver": read_receiver,
}
