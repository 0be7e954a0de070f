"""The fast checks of eSMS, which pass only wire JSON that keeps every rule."""

# Generated from spec/esms.yaml by `make regen`. Edit the spec, not this file.

from collections.abc import Callable
from typing import Any

from ottbuild.schemas import rules
from ottbuild.schemas.jsondata import ARRAY, OBJECT, TEXT, type_of
from ottbuild.schemas.patterns import Pattern
from ottbuild.schemas.spec import Check

ADDRESS = Pattern(
    "^(?:(?:[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)
ADDRESS_2 = Pattern(
    "^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#]|(?![hH][tT][tT][pP][sS]?:)[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\u0000-\\u001f\\u007f-\\u009f])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)
ADDRESS_3 = Pattern(
    "^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)
SEND_DATE = Pattern("^([0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2})?$")
HASH_PHONE = Pattern("^([0-9A-Fa-f]{64}|[0-9A-Za-z+/]{86,}={0,2})$")
PHONE = Pattern("[,;]")
MESSAGE = Pattern("\\{OTP\\}")
SEND_DATE_2 = Pattern("^[0-9]{4}/[0-9]{2}/[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$")


def conditions_hold_in_viber_request(o: Any) -> bool:
    if not (
        (("Content" in o) + ("OttImgUrl" in o) == 1 and "OttLabel" not in o and "OttUrl" not in o)
        or ("Content" in o and "OttLabel" in o and "OttUrl" in o)
    ):
        return False
    return True


_VIBER_REQUEST_WORDS: dict[str, set[str]] = {
    "ApiKey": set(),
    "SecretKey": set(),
    "Brandname": set(),
    "SmsType": {"23"},
    "Content": set(),
    "OttImgUrl": ADDRESS.known,
    "OttLabel": set(),
    "OttUrl": ADDRESS_2.known,
    "IsSandBox": {"0", "1"},
    "RequestId": set(),
    "CallbackUrl": ADDRESS_3.known,
    "SendDate": set(),
}


def check_viber_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("Brandname" in o and "SmsType" in o and "Phones" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _VIBER_REQUEST_WORDS[k]:
            continue
        if k in {"ApiKey", "SecretKey", "Brandname", "Content", "OttLabel"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "OttImgUrl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "OttUrl":
            if not (type_of(v) is str and ADDRESS_2.matches(v)):
                return False
            continue
        if k == "Phones":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            continue
        if k == "RequestId":
            if not (type_of(v) is str and len(v) <= 50):
                return False
            continue
        if k == "CallbackUrl":
            if not (type_of(v) is str and ADDRESS_3.matches(v)):
                return False
            continue
        if k == "SendDate":
            if not (type_of(v) is str and (v in SEND_DATE.known or SEND_DATE.matches(v)) and v != ""):
                return False
            continue
        return False
    return conditions_hold_in_viber_request(o)


_ZNS_REQUEST_WORDS: dict[str, set[str]] = {
    "ApiKey": set(),
    "SecretKey": set(),
    "OAID": set(),
    "Phone": set(),
    "TempID": set(),
    "SendingMode": {"1", "3"},
    "campaignid": set(),
    "RequestId": set(),
    "CallbackUrl": ADDRESS_3.known,
    "Sandbox": {"0", "1"},
    "SendDate": set(),
}


def check_zns_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("OAID" in o and "Phone" in o and "TempData" in o and "TempID" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _ZNS_REQUEST_WORDS[k]:
            continue
        if k in {"ApiKey", "SecretKey", "OAID", "Phone", "TempID"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "TempData":
            if type_of(v) is not OBJECT:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if type_of(x) is not str:
                    return False
            continue
        if k == "campaignid":
            if not (type_of(v) is str and len(v) <= 254):
                return False
            continue
        if k == "RequestId":
            if not (type_of(v) is str and len(v) <= 50):
                return False
            continue
        if k == "CallbackUrl":
            if not (type_of(v) is str and ADDRESS_3.matches(v)):
                return False
            continue
        if k == "SendDate":
            if not (type_of(v) is str and (v in SEND_DATE.known or SEND_DATE.matches(v)) and v != ""):
                return False
            continue
        return False
    if "SendingMode" in o and o["SendingMode"] == "3" and "SendDate" in o:
        return False
    return True


def check_zns_zalo_uid_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["OAID"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["ZaloUid"]
    if not (type_of(v) is str and v != "" and len(v) <= 20):
        return False
    v = o["TempData"]
    if type_of(v) is not OBJECT:
        return False
    for x in v:
        if type_of(x) is not str:
            return False
    for x in v.values():
        if type_of(x) is not str:
            return False
    v = o["TempID"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 4
    if more:
        if "ApiKey" in o:
            v = o["ApiKey"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "SecretKey" in o:
                v = o["SecretKey"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "campaignid" in o:
                v = o["campaignid"]
                if not (type_of(v) is str and len(v) <= 254):
                    return False
                more -= 1
            if "RequestId" in o:
                v = o["RequestId"]
                if not (type_of(v) is str and len(v) <= 50):
                    return False
                more -= 1
            if "CallbackUrl" in o:
                v = o["CallbackUrl"]
                if not (type_of(v) is str and (v in ADDRESS_3.known or ADDRESS_3.matches(v))):
                    return False
                more -= 1
            if "Sandbox" in o:
                v = o["Sandbox"]
                if not (type_of(v) is str and v in {"0", "1"}):
                    return False
                more -= 1
            if more:
                return False
    return True


_ZNS_HASH_PHONE_REQUEST_WORDS: dict[str, set[str]] = {
    "ApiKey": set(),
    "SecretKey": set(),
    "OAID": set(),
    "HashPhone": HASH_PHONE.known,
    "TempID": set(),
    "SendingMode": {"1", "3"},
    "campaignid": set(),
    "RequestId": set(),
    "CallbackUrl": ADDRESS_3.known,
    "Sandbox": {"0", "1"},
    "SendDate": set(),
}


def check_zns_hash_phone_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("OAID" in o and "HashPhone" in o and "TempData" in o and "TempID" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _ZNS_HASH_PHONE_REQUEST_WORDS[k]:
            continue
        if k in {"ApiKey", "SecretKey", "OAID", "TempID"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "HashPhone":
            if not (type_of(v) is str and HASH_PHONE.matches(v)):
                return False
            continue
        if k == "TempData":
            if type_of(v) is not OBJECT:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if type_of(x) is not str:
                    return False
            continue
        if k == "campaignid":
            if not (type_of(v) is str and len(v) <= 254):
                return False
            continue
        if k == "RequestId":
            if not (type_of(v) is str and len(v) <= 50):
                return False
            continue
        if k == "CallbackUrl":
            if not (type_of(v) is str and ADDRESS_3.matches(v)):
                return False
            continue
        if k == "SendDate":
            if not (type_of(v) is str and (v in SEND_DATE.known or SEND_DATE.matches(v)) and v != ""):
                return False
            continue
        return False
    if "SendingMode" in o and o["SendingMode"] == "3" and "SendDate" in o:
        return False
    return True


_ZNS_V5_REQUEST_WORDS: dict[str, set[str]] = {
    "ApiKey": set(),
    "SecretKey": set(),
    "OAID": set(),
    "Phone": set(),
    "SendDate": set(),
    "TempID": set(),
    "campaignid": set(),
    "Sandbox": {"0", "1"},
    "RequestId": set(),
    "CallbackUrl": ADDRESS_3.known,
    "SendingMode": {"1", "3"},
}


def check_zns_v5_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("OAID" in o and "Phone" in o and "TempData" in o and "TempID" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _ZNS_V5_REQUEST_WORDS[k]:
            continue
        if k in {"ApiKey", "SecretKey", "OAID", "Phone", "TempID"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "TempData":
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if not check_template_value(x, strict):
                    return False
            continue
        if k == "SendDate":
            if not (type_of(v) is str and (v in SEND_DATE.known or SEND_DATE.matches(v)) and v != ""):
                return False
            continue
        if k == "campaignid":
            if not (type_of(v) is str and len(v) <= 254):
                return False
            continue
        if k == "RequestId":
            if not (type_of(v) is str and len(v) <= 50):
                return False
            continue
        if k == "CallbackUrl":
            if not (type_of(v) is str and ADDRESS_3.matches(v)):
                return False
            continue
        return False
    if "SendingMode" in o and o["SendingMode"] == "3" and "SendDate" in o:
        return False
    return True


_ZNS_V4_REQUEST_WORDS: dict[str, set[str]] = {
    "ApiKey": set(),
    "SecretKey": set(),
    "Phone": set(),
    "OrderId": set(),
    "TempID": set(),
    "OAID": set(),
    "SendDate": set(),
    "Sandbox": {"0", "1"},
    "RequestId": set(),
    "campaignid": set(),
    "CallbackUrl": ADDRESS_3.known,
}


def check_zns_v4_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("Phone" in o and "Params" in o and "TempID" in o and "OAID" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _ZNS_V4_REQUEST_WORDS[k]:
            continue
        if k in {"ApiKey", "SecretKey", "Phone", "OrderId", "TempID", "OAID"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "Params":
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        if k == "IsJourney":
            if type_of(v) is not bool:
                return False
            continue
        if k == "SendDate":
            if not (type_of(v) is str and (v in SEND_DATE.known or SEND_DATE.matches(v)) and v != ""):
                return False
            continue
        if k == "RequestId":
            if not (type_of(v) is str and len(v) <= 50):
                return False
            continue
        if k == "campaignid":
            if not (type_of(v) is str and len(v) <= 254):
                return False
            continue
        if k == "CallbackUrl":
            if not (type_of(v) is str and ADDRESS_3.matches(v)):
                return False
            continue
        return False
    if "IsJourney" in o and "OrderId" not in o:
        return False
    if "OrderId" in o and "IsJourney" not in o:
        return False
    return True


def check_template_value(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["key"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["value"]
    if type_of(v) is not str:
        return False
    if len(o) != 2:
        return False
    return True


def conditions_hold_in_sms_request(o: Any) -> bool:
    if o["SmsType"] == "2" and "Brandname" not in o:
        return False
    if o["SmsType"] in {"24", "25"} and "OAID" not in o:
        return False
    if o["SmsType"] == "8" and not (o["Phone"] not in PHONE.known and not PHONE.matches(o["Phone"])):
        return False
    return True


_SMS_REQUEST_WORDS: dict[str, set[str]] = {
    "ApiKey": set(),
    "Content": set(),
    "Phone": set(),
    "SecretKey": set(),
    "Brandname": set(),
    "SmsType": {"2", "8", "24", "25"},
    "OAID": set(),
    "IsUnicode": {"0", "1"},
    "Sandbox": {"0", "1"},
    "campaignid": set(),
    "RequestId": set(),
    "CallbackUrl": ADDRESS_3.known,
    "SendDate": set(),
}


def check_sms_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("Content" in o and "Phone" in o and "SmsType" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _SMS_REQUEST_WORDS[k]:
            continue
        if k in {"ApiKey", "Content", "Phone", "SecretKey", "Brandname", "OAID"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "campaignid":
            if not (type_of(v) is str and len(v) <= 254):
                return False
            continue
        if k == "RequestId":
            if not (type_of(v) is str and len(v) <= 50):
                return False
            continue
        if k == "CallbackUrl":
            if not (type_of(v) is str and ADDRESS_3.matches(v)):
                return False
            continue
        if k == "SendDate":
            if not (type_of(v) is str and (v in SEND_DATE.known or SEND_DATE.matches(v)) and v != ""):
                return False
            continue
        return False
    if not conditions_hold_in_sms_request(o):
        return False
    if strict and o["SmsType"] == "8" and "Brandname" in o:
        return False
    return True


def check_advertising_sms_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["Brandname"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["Content"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["Phones"]
    if not (type_of(v) is ARRAY and 30 <= len(v) <= 5000):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    if o["SmsType"] != "1":
        return False
    more = len(o) - 4
    if more:
        if "ApiKey" in o:
            v = o["ApiKey"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "SecretKey" in o:
                v = o["SecretKey"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "RequestId" in o:
                v = o["RequestId"]
                if not (type_of(v) is str and len(v) <= 50):
                    return False
                more -= 1
            if "campaignid" in o:
                v = o["campaignid"]
                if not (type_of(v) is str and len(v) <= 254):
                    return False
                more -= 1
            if "SendDate" in o:
                v = o["SendDate"]
                if not (type_of(v) is str and (v in SEND_DATE.known or SEND_DATE.matches(v)) and v != ""):
                    return False
                more -= 1
            if "CallbackUrl" in o:
                v = o["CallbackUrl"]
                if not (type_of(v) is str and (v in ADDRESS_3.known or ADDRESS_3.matches(v))):
                    return False
                more -= 1
            if "Sandbox" in o:
                v = o["Sandbox"]
                if not (type_of(v) is str and v in {"0", "1"}):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_multichannel_otp_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["Phone"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["MultiChannelTempId"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["TypeId"]
    if not (type_of(v) is str and v in {"1", "2"}):
        return False
    more = len(o) - 3
    if more:
        if "ApiKey" in o:
            v = o["ApiKey"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "TimeAlive" in o:
            v = o["TimeAlive"]
            if not (
                type_of(v) is str and v in {"2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"}
            ):
                return False
            more -= 1
        if "SecretKey" in o:
            v = o["SecretKey"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and "TimeAlive" not in o:
        return False
    return True


def check_sms_otp_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["Phone"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["Brandname"]
    if not (type_of(v) is str and v != ""):
        return False
    if o["Type"] != "2":
        return False
    v = o["message"]
    if not (type_of(v) is str and v != "" and (not strict or v in MESSAGE.known or MESSAGE.matches(v))):
        return False
    more = len(o) - 4
    if more:
        if "ApiKey" in o:
            v = o["ApiKey"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "SecretKey" in o:
                v = o["SecretKey"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "TimeAlive" in o:
                v = o["TimeAlive"]
                if not (
                    type_of(v) is str
                    and v in {"2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "14", "15"}
                    and (not strict or v in {"2", "3", "4", "5", "6", "7", "8", "9", "10"})
                ):
                    return False
                more -= 1
            if "NumCharOfCode" in o:
                v = o["NumCharOfCode"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "IsNumber" in o:
                v = o["IsNumber"]
                if not (type_of(v) is str and v in {"0", "1"}):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_otp_check_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["Phone"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["Code"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "ApiKey" in o:
            v = o["ApiKey"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "SecretKey" in o:
            v = o["SecretKey"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


_TEMPLATE_CALL_REQUEST_WORDS: dict[str, set[str]] = {
    "ApiKey": set(),
    "SecretKey": set(),
    "TemplateId": set(),
    "Phone": set(),
    "VariableListStr": set(),
    "SendDate": SEND_DATE_2.known,
    "Voice": set(),
    "Speed": {"-3", "-2", "-1", "0", "1", "2", "3"},
    "CallbackUrl": ADDRESS_3.known,
    "RequestId": set(),
}


def check_template_call_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("TemplateId" in o and "Phone" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _TEMPLATE_CALL_REQUEST_WORDS[k]:
            continue
        if k in {"ApiKey", "SecretKey", "TemplateId", "Phone"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k in {"VariableListStr", "Voice"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "SendDate":
            if not (type_of(v) is str and SEND_DATE_2.matches(v)):
                return False
            continue
        if k == "CallbackUrl":
            if not (type_of(v) is str and ADDRESS_3.matches(v)):
                return False
            continue
        if k == "RequestId":
            if not (type_of(v) is str and len(v) <= 50):
                return False
            continue
        return False
    return True


_RECORDED_CALL_REQUEST_WORDS: dict[str, set[str]] = {
    "ApiKey": set(),
    "SecretKey": set(),
    "TemplateId": set(),
    "Phone": set(),
    "SendDate": SEND_DATE_2.known,
    "NumberForward": set(),
    "MaxRepeat": set(),
    "MaxRetry": set(),
    "Ivr": {"0", "1", "2", "3", "4", "5", "6", "7", "8", "9"},
    "TimeWaitToIvr": set(),
    "WaitRetry": set(),
    "CallbackUrl": ADDRESS_3.known,
    "RequestID": set(),
}


def check_recorded_call_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("TemplateId" in o and "Phone" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _RECORDED_CALL_REQUEST_WORDS[k]:
            continue
        if k in {"ApiKey", "SecretKey", "TemplateId", "Phone"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "SendDate":
            if not (type_of(v) is str and SEND_DATE_2.matches(v)):
                return False
            continue
        if k in {"NumberForward", "MaxRepeat", "MaxRetry", "TimeWaitToIvr", "WaitRetry"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "CallbackUrl":
            if not (type_of(v) is str and ADDRESS_3.matches(v)):
                return False
            continue
        if k == "RequestID":
            if not (type_of(v) is str and len(v) <= 50):
                return False
            continue
        return False
    return True


def check_multichannel_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["Phone"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["Channels"]
    if not (type_of(v) is ARRAY and len(v) == 2 and (len(v) <= 0 or v[0] == "zalo") and (len(v) <= 1 or v[1] == "sms")):
        return False
    for x in v:
        if type_of(x) is not str:
            return False
    v = o["Data"]
    if not (
        type_of(v) is ARRAY
        and len(v) == 2
        and (len(v) <= 0 or "SmsType" not in v[0])
        and (len(v) <= 1 or "SmsType" in v[1])
    ):
        return False
    for x in v:
        if not check_channel_message(x, strict):
            return False
    more = len(o) - 3
    if more:
        if "ApiKey" in o:
            v = o["ApiKey"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "SecretKey" in o:
            v = o["SecretKey"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_channel_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "SmsType" not in o:
        return check_zalo_message(o, strict)
    return type_of(o) is OBJECT and _CHANNELMESSAGE[o["SmsType"]](o, strict)


def check_zalo_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["TempID"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["Params"]
    if type_of(v) is not ARRAY:
        return False
    for x in v:
        if type_of(x) is not str:
            return False
    v = o["OAID"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 3
    if more:
        if "campaignid" in o:
            v = o["campaignid"]
            if not (type_of(v) is str and len(v) <= 254):
                return False
            more -= 1
        if more:
            if "CallbackUrl" in o:
                v = o["CallbackUrl"]
                if not (type_of(v) is str and (v in ADDRESS_3.known or ADDRESS_3.matches(v))):
                    return False
                more -= 1
            if "RequestId" in o:
                v = o["RequestId"]
                if not (type_of(v) is str and len(v) <= 50):
                    return False
                more -= 1
            if "Sandbox" in o:
                v = o["Sandbox"]
                if not (type_of(v) is str and v in {"0", "1"}):
                    return False
                more -= 1
            if "SendingMode" in o:
                v = o["SendingMode"]
                if not (type_of(v) is str and v in {"1", "3"}):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_sms_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["Content"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["Brandname"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 3
    if more:
        if "IsUnicode" in o:
            v = o["IsUnicode"]
            if not (type_of(v) is str and v in {"0", "1"}):
                return False
            more -= 1
        if more:
            if "CallbackUrl" in o:
                v = o["CallbackUrl"]
                if not (type_of(v) is str and (v in ADDRESS_3.known or ADDRESS_3.matches(v))):
                    return False
                more -= 1
            if "RequestId" in o:
                v = o["RequestId"]
                if not (type_of(v) is str and len(v) <= 50):
                    return False
                more -= 1
            if "Sandbox" in o:
                v = o["Sandbox"]
                if not (type_of(v) is str and v in {"0", "1"}):
                    return False
                more -= 1
            if more:
                return False
    return True


def complete_viber_request(o: Any) -> bool:
    v = o["Phones"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    if not conditions_hold_in_viber_request(o):
        return False
    return True


def complete_zns_request(o: Any) -> bool:
    if "SendingMode" in o and o["SendingMode"] == "3" and "SendDate" in o:
        return False
    return True


def complete_zns_zalo_uid_request(o: Any) -> bool:
    return True


def complete_zns_hash_phone_request(o: Any) -> bool:
    if "SendingMode" in o and o["SendingMode"] == "3" and "SendDate" in o:
        return False
    return True


def complete_zns_v5_request(o: Any) -> bool:
    if "TempData" not in o:
        return False
    if "SendingMode" in o and o["SendingMode"] == "3" and "SendDate" in o:
        return False
    return True


def complete_zns_v4_request(o: Any) -> bool:
    if not (("IsJourney" not in o or "OrderId" in o) and ("OrderId" not in o or "IsJourney" in o)):
        return False
    return True


def complete_sms_request(o: Any) -> bool:
    if not conditions_hold_in_sms_request(o):
        return False
    return True


def complete_advertising_sms_request(o: Any) -> bool:
    v = o["Phones"]
    if not (type_of(v) is ARRAY and 30 <= len(v) <= 5000):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_multichannel_otp_request(o: Any) -> bool:
    return True


def complete_sms_otp_request(o: Any) -> bool:
    return True


def complete_otp_check_request(o: Any) -> bool:
    return True


def complete_template_call_request(o: Any) -> bool:
    return True


def complete_recorded_call_request(o: Any) -> bool:
    return True


def complete_multichannel_request(o: Any) -> bool:
    v = o["Data"]
    if not (len(v) == 2 and (len(v) <= 0 or "SmsType" not in v[0]) and (len(v) <= 1 or "SmsType" in v[1])):
        return False
    return True


_CHANNELMESSAGE: dict[str, Check] = {
    "2": check_sms_message,
}


CHECKS: dict[str, Check] = {
    "ViberRequest": check_viber_request,
    "ZnsRequest": check_zns_request,
    "ZnsZaloUidRequest": check_zns_zalo_uid_request,
    "ZnsHashPhoneRequest": check_zns_hash_phone_request,
    "ZnsV5Request": check_zns_v5_request,
    "ZnsV4Request": check_zns_v4_request,
    "TemplateValue": check_template_value,
    "SmsRequest": check_sms_request,
    "AdvertisingSmsRequest": check_advertising_sms_request,
    "MultichannelOtpRequest": check_multichannel_otp_request,
    "SmsOtpRequest": check_sms_otp_request,
    "OtpCheckRequest": check_otp_check_request,
    "TemplateCallRequest": check_template_call_request,
    "RecordedCallRequest": check_recorded_call_request,
    "MultichannelRequest": check_multichannel_request,
    "ChannelMessage": check_channel_message,
    "ZaloMessage": check_zalo_message,
    "SmsMessage": rules.tagged("SmsType", "2", check_sms_message),
}
"""Component -> its check, which tests every rule but those about JSON text, and if it is strict, follows all advice."""

TEXTS: dict[str, Callable[[Any, bytes], bool]] = {}
"""Component -> the function that tests the rules about JSON text in valid data, for those that can break one.

It gets the data and their JSON text.
"""
