"""The fast checks of Webex Connect Messaging API, which pass only wire JSON that keeps every rule."""

# Generated from spec/webex_connect.yaml by `make regen`. Edit the spec, not this file.

from collections.abc import Callable
from typing import Any

from ottbuild.providers.messenger import _checks as _messenger
from ottbuild.providers.whatsapp import _checks as _whatsapp
from ottbuild.schemas import lengths, rules
from ottbuild.schemas.jsondata import ARRAY, OBJECT, plain, type_of
from ottbuild.schemas.jsondata import TEXT as _TEXT
from ottbuild.schemas.patterns import Pattern
from ottbuild.schemas.spec import Check

ADDRESS = Pattern(
    "^$|^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)
EXPIRY = Pattern(
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{1,2}(:?[0-9]{2})?)$"
)
TEXT = Pattern("\\{\\{link_")
BODY = Pattern("^[0-9A-Fa-f]*$")
TIME_TO_LIVE = Pattern("^[0-9]+$")
IMAGEURL = Pattern(
    "^$|^[A-Za-z][A-Za-z0-9+.-]*:(//[^\\s/?#]|[^\\s/])\\S*$|^[^\\s/?#:.]+(\\.[^\\s/?#:.]+)+(:[0-9]+)?([/?#]\\S*)?$"
)
ADDRESS_2 = Pattern(
    "^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)
URL = Pattern("\\.[A-Za-z0-9]+$")
BIRTHDAY = Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
TITLE = Pattern("^\\s|\\s$")
VALUE = Pattern("^\\S*$")
NAME = Pattern("^[^+\\s]*$")
TEXT_2 = Pattern("\\uFFFC")
APPLE_LABEL = Pattern("^[^\\u0000-\\u001f\\u007f-\\u009f]*$")
TEXT_3 = Pattern("\\{\\{smartlink_")
LOCATION = Pattern("\\.([Ww][Aa][Vv]|[Mm][Pp]3)([?#].*)?$")


def check_message(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _MESSAGE[o["deliverychannel"]](o, strict)


def check_smart_link(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["linkid"]
    if type_of(v) is not int:
        return False
    v = o["validity"]
    if type_of(v) is not int:
        return False
    if len(o) != 2:
        return False
    return True


def check_stored_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["template"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "parameters" in o:
            v = o["parameters"]
            if type_of(v) is not OBJECT:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if type_of(x) is not str:
                    return False
            more -= 1
        if more:
            return False
    return True


def check_options(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["domain"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "trackClicks" in o:
            v = o["trackClicks"]
            if not (type_of(v) is str and v in {"true", "false"}):
                return False
            more -= 1
        if more:
            if "shortenLinks" in o:
                v = o["shortenLinks"]
                if not (type_of(v) is str and v in {"true", "false"}):
                    return False
                more -= 1
            if "tag1" in o:
                v = o["tag1"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "tag2" in o:
                v = o["tag2"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "allowFallbackURL" in o:
                v = o["allowFallbackURL"]
                if not (type_of(v) is str and v in {"true", "false"}):
                    return False
                more -= 1
            if more:
                return False
    return True


def conditions_hold_in_contact_policy(o: Any) -> bool:
    return not (
        ("channelCheckConsent" not in o or o["channelCheckConsent"] is False)
        and ("channelApplyFrequencyCap" not in o or o["channelApplyFrequencyCap"] is False)
    )


def check_contact_policy(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["contactPolicyGroup"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "channelCheckConsent" in o:
            v = o["channelCheckConsent"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "channelApplyFrequencyCap" in o:
            v = o["channelApplyFrequencyCap"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_contact_policy(o)


def check_phone_destination(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "msisdn" in o:
            v = o["msisdn"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            more -= 1
        if more:
            if "customerid" in o:
                v = o["customerid"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "email" in o:
                v = o["email"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "correlationid" in o:
                v = o["correlationid"]
                if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                    return False
                more -= 1
            if more:
                return False
    return ("msisdn" in o) + ("customerid" in o) + ("email" in o) == 1


def conditions_hold_in_push_destination(o: Any) -> bool:
    return ("userid" in o) + ("customerid" in o) + ("android_pushid" in o) + ("ios_pushid" in o) + (
        "chrome_pushid" in o
    ) + ("safari_pushid" in o) + ("firefox_pushid" in o) + ("hms_pushid" in o) + ("msisdn" in o) + ("email" in o) == 1


_PUSH_DESTINATION_WORDS: dict[str, set[str]] = {
    "correlationid": set(),
}


def check_push_destination(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _PUSH_DESTINATION_WORDS[k]:
            continue
        if k in {
            "userid",
            "customerid",
            "android_pushid",
            "ios_pushid",
            "chrome_pushid",
            "safari_pushid",
            "firefox_pushid",
            "hms_pushid",
            "msisdn",
            "email",
        }:
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            continue
        if k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            continue
        return False
    return conditions_hold_in_push_destination(o)


def check_in_app_destination(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "userid" in o:
            v = o["userid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            more -= 1
        if more:
            if "customerid" in o:
                v = o["customerid"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "msisdn" in o:
                v = o["msisdn"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "email" in o:
                v = o["email"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "correlationid" in o:
                v = o["correlationid"]
                if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                    return False
                more -= 1
            if more:
                return False
    return ("userid" in o) + ("customerid" in o) + ("msisdn" in o) + ("email" in o) == 1


def check_psid_destination(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "psid" in o:
            v = o["psid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            more -= 1
        if more:
            if "customerid" in o:
                v = o["customerid"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "msisdn" in o:
                v = o["msisdn"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "email" in o:
                v = o["email"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "correlationid" in o:
                v = o["correlationid"]
                if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                    return False
                more -= 1
            if more:
                return False
    return ("psid" in o) + ("customerid" in o) + ("msisdn" in o) + ("email" in o) == 1


def conditions_hold_in_whats_app_destination(o: Any) -> bool:
    return ("waid" in o or "bsuid" in o) + ("customerid" in o) + ("msisdn" in o) + ("email" in o) == 1


def check_whats_app_destination(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "waid" in o:
            v = o["waid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            more -= 1
        if more:
            if "bsuid" in o:
                v = o["bsuid"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "customerid" in o:
                v = o["customerid"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "msisdn" in o:
                v = o["msisdn"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "email" in o:
                v = o["email"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "correlationid" in o:
                v = o["correlationid"]
                if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                    return False
                more -= 1
            if more:
                return False
    return conditions_hold_in_whats_app_destination(o)


def check_apple_destination(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "abcUserId" in o:
            v = o["abcUserId"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            more -= 1
        if more:
            if "msisdn" in o:
                v = o["msisdn"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "customerid" in o:
                v = o["customerid"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "email" in o:
                v = o["email"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not (type_of(x) is str and x != ""):
                        return False
                more -= 1
            if "correlationid" in o:
                v = o["correlationid"]
                if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                    return False
                more -= 1
            if more:
                return False
    return ("abcUserId" in o) + ("msisdn" in o) + ("customerid" in o) + ("email" in o) == 1


def conditions_hold_in_sms_request(o: Any) -> bool:
    if rules.same_length(o, fields=["gtrId", "destination"]) is not None:
        return False
    if "message" not in o and "channels" not in o:
        return False
    if (
        "message" not in o
        and "channels" in o
        and not ("type" in o["channels"]["sms"] and o["channels"]["sms"]["type"] == "3")
        and "channels" in o
        and "text" not in o["channels"]["sms"]
    ):
        return False
    return True


_SMS_REQUEST_WORDS: dict[str, set[str]] = {
    "appid": set(),
    "correlationid": set(),
    "callbackData": set(),
    "notifyurl": ADDRESS.known,
    "notifyurlAuthId": set(),
    "deliverychannel": {"sms"},
    "expiry": EXPIRY.known,
    "conversationid": set(),
    "icmessage": set(),
}


def check_sms_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("deliverychannel" in o and "destination" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _SMS_REQUEST_WORDS[k]:
            continue
        if k in {"appid", "notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            continue
        if k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
            continue
        if k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
            continue
        if k == "message":
            if not check_stored_template(v, strict):
                return False
            continue
        if k == "channels":
            if not check_sms_channels(v, strict):
                return False
            continue
        if k == "options":
            if not check_options(v, strict):
                return False
            continue
        if k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["msisdn", "customerid", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_phone_destination(x, strict):
                    return False
            continue
        if k == "contactPolicy":
            if not check_contact_policy(v, strict):
                return False
            continue
        if k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        return False
    return conditions_hold_in_sms_request(o)


def conditions_hold_in_sms_channels(o: Any) -> bool:
    if (
        "text" in o["sms"]
        and (o["sms"]["text"] in TEXT.known or TEXT.matches(o["sms"]["text"]))
        and not ("smartlinks" in o and len(o["smartlinks"]) >= 1)
    ):
        return False
    if rules.linked(o, text=["sms", "text"], mark="{{link_*}}", items=["smartlinks"], field="linkid") is not None:
        return False
    return True


def check_sms_channels(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["sms"]
    if not check_sms_content(v, strict):
        return False
    more = len(o) - 1
    if more:
        if "smartlinks" in o:
            v = o["smartlinks"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_smart_link(x, strict):
                    return False
            more -= 1
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v, strict):
                return False
            more -= 1
        if more:
            return False
    if not conditions_hold_in_sms_channels(o):
        return False
    if (
        strict
        and rules.used(o, text=["sms", "text"], mark="{{link_*}}", items=["smartlinks"], field="linkid") is not None
    ):
        return False
    return True


def check_sms_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "text" in o:
            v = o["text"]
            if not (
                type_of(v) is str
                and v != ""
                and len(v) <= 1024
                and (not strict or (v.isascii() and len(v) <= 1024) or lengths.utf8(v) <= 1024)
            ):
                return False
            more -= 1
        if more:
            if "senderid" in o:
                v = o["senderid"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "type" in o:
                v = o["type"]
                if not (type_of(v) is str and v in {"1", "2", "3", "4"}):
                    return False
                more -= 1
            if "body" in o:
                v = o["body"]
                if not (type_of(v) is str and v != "" and (v in BODY.known or BODY.matches(v))):
                    return False
                more -= 1
            if "extras" in o:
                v = o["extras"]
                if not check_sms_extras(v, strict):
                    return False
                more -= 1
            if "sendLinkAsAppClip" in o:
                v = o["sendLinkAsAppClip"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if "storeRegion" in o:
                v = o["storeRegion"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
            if "type" in o and o["type"] == "3" and "body" not in o:
                return False
    return True


def check_sms_extras(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "dlt_templateid" in o:
            v = o["dlt_templateid"]
            if not (type_of(v) is str and (not strict or v in TIME_TO_LIVE.known or TIME_TO_LIVE.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_voice_request(o: Any) -> bool:
    if rules.same_length(o, fields=["gtrId", "destination"]) is not None:
        return False
    if "message" not in o and not (
        "channels" in o
        and (
            "callflowid" in o["channels"]["voice"]
            or "promptid" in o["channels"]["voice"]
            or "media" in o["channels"]["voice"]
        )
    ):
        return False
    return True


_VOICE_REQUEST_WORDS: dict[str, set[str]] = {
    "appid": set(),
    "correlationid": set(),
    "callbackData": set(),
    "notifyurl": ADDRESS.known,
    "notifyurlAuthId": set(),
    "deliverychannel": {"voice"},
    "expiry": EXPIRY.known,
    "conversationid": set(),
    "icmessage": set(),
}


def check_voice_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("deliverychannel" in o and "destination" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _VOICE_REQUEST_WORDS[k]:
            continue
        if k in {"appid", "notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            continue
        if k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
            continue
        if k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
            continue
        if k == "message":
            if not check_stored_template(v, strict):
                return False
            continue
        if k == "channels":
            if not check_voice_channels(v, strict):
                return False
            continue
        if k == "options":
            if not check_options(v, strict):
                return False
            continue
        if k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["msisdn", "customerid", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_phone_destination(x, strict):
                    return False
            continue
        if k == "contactPolicy":
            if not check_contact_policy(v, strict):
                return False
            continue
        if k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        return False
    return conditions_hold_in_voice_request(o)


def check_voice_channels(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["voice"]
    if not check_voice_content(v, strict):
        return False
    more = len(o) - 1
    if more:
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_voice_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "callflowid" in o:
            v = o["callflowid"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "promptid" in o:
                v = o["promptid"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "media" in o:
                v = o["media"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "cli" in o:
                v = o["cli"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
            if "callflowid" in o and "media" in o:
                return False
    if strict and (("callflowid" in o and "promptid" in o) or ("promptid" in o and "media" in o)):
        return False
    return True


def conditions_hold_in_push_request(o: Any) -> bool:
    if rules.same_length(o, fields=["gtrId", "destination"]) is not None:
        return False
    if "message" not in o and not (
        "channels" in o
        and ("android" not in o["channels"]["push"] or "text" in o["channels"]["push"]["android"])
        and ("ios" not in o["channels"]["push"] or "text" in o["channels"]["push"]["ios"])
        and ("web" not in o["channels"]["push"] or "text" in o["channels"]["push"]["web"])
        and ("windows" not in o["channels"]["push"] or "text" in o["channels"]["push"]["windows"])
        and ("android" in o["channels"]["push"] or "ios" in o["channels"]["push"] or "web" in o["channels"]["push"])
    ):
        return False
    return True


_PUSH_REQUEST_WORDS: dict[str, set[str]] = {
    "appid": set(),
    "correlationid": set(),
    "callbackData": set(),
    "notifyurl": ADDRESS.known,
    "notifyurlAuthId": set(),
    "deliverychannel": {"push"},
    "expiry": EXPIRY.known,
    "conversationid": set(),
    "icmessage": set(),
}


def check_push_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("appid" in o and "deliverychannel" in o and "destination" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _PUSH_REQUEST_WORDS[k]:
            continue
        if k == "appid":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            continue
        if k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
            continue
        if k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k in {"notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
            continue
        if k == "message":
            if not check_stored_template(v, strict):
                return False
            continue
        if k == "channels":
            if not check_push_channels(v, strict):
                return False
            continue
        if k == "options":
            if not check_options(v, strict):
                return False
            continue
        if k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(
                    v,
                    fields=[
                        "userid",
                        "customerid",
                        "android_pushid",
                        "ios_pushid",
                        "chrome_pushid",
                        "safari_pushid",
                        "firefox_pushid",
                        "hms_pushid",
                        "msisdn",
                        "email",
                    ],
                    max=1000,
                )
                is None
            ):
                return False
            for x in v:
                if not check_push_destination(x, strict):
                    return False
            continue
        if k == "contactPolicy":
            if not check_contact_policy(v, strict):
                return False
            continue
        if k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        return False
    return conditions_hold_in_push_request(o)


def check_push_channels(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["push"]
    if not check_push_content(v, strict):
        return False
    more = len(o) - 1
    if more:
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_push_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "pushref" in o:
            v = o["pushref"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            if "android" in o:
                v = o["android"]
                if not check_android_push(v, strict):
                    return False
                more -= 1
            if "ios" in o:
                v = o["ios"]
                if not check_ios_push(v, strict):
                    return False
                more -= 1
            if "web" in o:
                v = o["web"]
                if not check_web_push(v, strict):
                    return False
                more -= 1
            if "windows" in o:
                v = o["windows"]
                if not check_windows_push(v, strict):
                    return False
                more -= 1
            if "interactive" in o:
                v = o["interactive"]
                if not check_push_interactive(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_android_push(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "extras" in o:
            v = o["extras"]
            if not check_android_extras(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


_ANDROID_EXTRAS_WORDS: dict[str, set[str]] = {
    "collapse_key": set(),
    "sound": set(),
    "time_to_live": set(),
    "delay_while_idle": {"true", "false"},
    "iconurl": ADDRESS_2.known,
    "notificationChannelId": set(),
}


def check_android_extras(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _ANDROID_EXTRAS_WORDS[k]:
            continue
        if k == "collapse_key":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k in {"sound", "notificationChannelId"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "time_to_live":
            if not (
                type_of(v) is str
                and (v in TIME_TO_LIVE.known or TIME_TO_LIVE.matches(v))
                and rules.numeric(v, max=2419200) is None
            ):
                return False
            continue
        if k == "customtags":
            if not (type_of(v) is OBJECT and ("imageurl" not in v or type_of(v["imageurl"]) is str)):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if (
                    type_of(x) is not str
                    and not (type_of(x) is OBJECT and plain(x))
                    and not (type_of(x) is ARRAY and all(plain(x2) for x2 in x))
                ):
                    return False
            continue
        if k == "iconurl":
            if not (type_of(v) is str and ADDRESS_2.matches(v)):
                return False
            continue
        if k == "notificationaction":
            if not check_notification_action(v, strict):
                return False
            continue
        return False
    if strict and not (
        "delay_while_idle" not in o
        and (
            "customtags" not in o
            or "imageurl" not in o["customtags"]
            or o["customtags"]["imageurl"] in IMAGEURL.known
            or IMAGEURL.matches(o["customtags"]["imageurl"])
        )
    ):
        return False
    return True


def check_ios_push(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "extras" in o:
            v = o["extras"]
            if not check_ios_extras(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


_IOS_EXTRAS_WORDS: dict[str, set[str]] = {
    "badge": TIME_TO_LIVE.known,
    "sound": set(),
    "time_to_live": set(),
    "silentpush": {"true", "false"},
    "collapse_key": set(),
    "attachmenturl": ADDRESS_2.known,
    "url": set(),
    "html": set(),
}


def check_ios_extras(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _IOS_EXTRAS_WORDS[k]:
            continue
        if k == "badge":
            if not (type_of(v) is str and TIME_TO_LIVE.matches(v)):
                return False
            continue
        if k == "sound":
            if type_of(v) is not str:
                return False
            continue
        if k == "time_to_live":
            if not (
                type_of(v) is str
                and (v in TIME_TO_LIVE.known or TIME_TO_LIVE.matches(v))
                and rules.numeric(v, max=2592000) is None
            ):
                return False
            continue
        if k == "customtags":
            if not (type_of(v) is OBJECT and ("imageurl" not in v or type_of(v["imageurl"]) is str)):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if (
                    type_of(x) is not str
                    and not (type_of(x) is OBJECT and plain(x))
                    and not (type_of(x) is ARRAY and all(plain(x2) for x2 in x))
                ):
                    return False
            continue
        if k in {"collapse_key", "url", "html"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "attachmenturl":
            if not (type_of(v) is str and ADDRESS_2.matches(v)):
                return False
            continue
        if k == "notificationaction":
            if not check_notification_action(v, strict):
                return False
            continue
        return False
    if (
        strict
        and "customtags" in o
        and "imageurl" in o["customtags"]
        and o["customtags"]["imageurl"] not in IMAGEURL.known
        and not IMAGEURL.matches(o["customtags"]["imageurl"])
    ):
        return False
    return True


def check_web_push(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["platform_types"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (type_of(x) is str and x in {"chrome", "firefox", "safari"}):
            return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "actiontext" in o:
                v = o["actiontext"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "url" in o:
                v = o["url"]
                if not (type_of(v) is str and v != "" and (not strict or v in IMAGEURL.known or IMAGEURL.matches(v))):
                    return False
                more -= 1
            if "extras" in o:
                v = o["extras"]
                if not check_web_extras(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if any(x == "safari" for x in o["platform_types"]) and "actiontext" not in o:
        return False
    if strict and any(x == "safari" for x in o["platform_types"]) and "extras" in o and "collapse_key" in o["extras"]:
        return False
    return True


def check_web_extras(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "collapse_key" in o:
            v = o["collapse_key"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "time_to_live" in o:
            v = o["time_to_live"]
            if not (
                type_of(v) is str
                and (v in TIME_TO_LIVE.known or TIME_TO_LIVE.matches(v))
                and rules.numeric(v, max=51840000) is None
                and (not strict or rules.numeric(v, max=2419200) is None)
            ):
                return False
            more -= 1
        if "customtags" in o:
            v = o["customtags"]
            if not (
                type_of(v) is OBJECT
                and ("imageurl" not in v or type_of(v["imageurl"]) is str)
                and (
                    not strict
                    or "imageurl" not in v
                    or v["imageurl"] in IMAGEURL.known
                    or IMAGEURL.matches(v["imageurl"])
                )
            ):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if (
                    type_of(x) is not str
                    and not (type_of(x) is OBJECT and plain(x))
                    and not (type_of(x) is ARRAY and all(plain(x2) for x2 in x))
                ):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_windows_push(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            more -= 1
        if "extras" in o:
            v = o["extras"]
            if not check_windows_extras(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_windows_extras(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "notificationaction" in o:
            v = o["notificationaction"]
            if not check_notification_action(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_notification_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "action" not in o:
        return check_notification_default(o, strict)
    return type_of(o) is OBJECT and _NOTIFICATIONACTION[o["action"]](o, strict)


def check_notification_default(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_notification_target(o: Any) -> bool:
    if (
        o["action"] in {"OPEN_URL", "OPEN_WEBVIEW", "OPENWEBVIEW"}
        and o["value"] not in IMAGEURL.known
        and not IMAGEURL.matches(o["value"])
    ):
        return False
    return True


def check_notification_target(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["action"]
    if not (type_of(v) is str and v in {"OPEN_URL", "OPEN_WEBVIEW", "OPENWEBVIEW", "OPEN_HTML", "DEEPLINK"}):
        return False
    v = o["value"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return conditions_hold_in_notification_target(o)


def check_notification_open_app(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_push_interactive(o: Any) -> bool:
    if o["category"] == "DOUBLE_YES_NO":
        for x in o["actions"]:
            if "identifier" in x and x["identifier"] not in {"YES", "NO"}:
                return False
    if o["category"] == "DOUBLE_SHOPNOW_CANCEL":
        for x in o["actions"]:
            if "identifier" in x and x["identifier"] not in {"SHOPNOW", "CANCEL"}:
                return False
    return True


def check_push_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["category"]
    if not (
        type_of(v) is str
        and v
        in {
            "SINGLE_DISMISS",
            "SINGLE_OPEN",
            "SINGLE_SUBSCRIBE",
            "SINGLE_UNSUBSCRIBE",
            "SINGLE_SHARE",
            "SINGLE_DEEPLINK",
            "SINGLE_REPLY",
            "DOUBLE_YES_NO",
            "DOUBLE_ACCEPT_CANCEL",
            "DOUBLE_SHARE_CANCEL",
            "DOUBLE_SHOPNOW_CANCEL",
            "DOUBLE_LATER_NOW",
            "DOUBLE_PLAY_NOW_PLAY_LATER",
            "DOUBLE_OK_LEARN_MORE",
            "DOUBLE_SUBSCRIBE_UNSUBSCRIBE",
            "DOUBLE_BUY_NOW_BUY_LATER",
            "DOUBLE_LIKE_SHARE",
        }
    ):
        return False
    v = o["device_types"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (type_of(x) is str and x in {"android", "ios", "windows"}):
            return False
    v = o["actions"]
    if not (type_of(v) is ARRAY and len(v) >= 1 and rules.unique_field(v, field="identifier") is None):
        return False
    for x in v:
        if not _INTERACTIVEACTION[x["action"]](x, strict):
            return False
    more = len(o) - 3
    if more:
        if "pushref" in o:
            v = o["pushref"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    if not conditions_hold_in_push_interactive(o):
        return False
    if strict and not (
        (not (o["category"].startswith("SINGLE_")) or len(o["actions"]) <= 1)
        and (not (o["category"].startswith("DOUBLE_")) or len(o["actions"]) == 2)
    ):
        return False
    if strict and o["category"] == "DOUBLE_YES_NO":
        for x in o["actions"]:
            if not (
                ("identifier" not in x or x["identifier"] != "NO")
                if x["pos"] == 1
                else ("identifier" not in x or x["identifier"] != "YES")
            ):
                return False
    if strict and o["category"] == "DOUBLE_SHOPNOW_CANCEL":
        for x in o["actions"]:
            if not (
                ("identifier" not in x or x["identifier"] != "CANCEL")
                if x["pos"] == 1
                else ("identifier" not in x or x["identifier"] != "SHOPNOW")
            ):
                return False
    return True


def check_push_category(o: Any, strict: bool = False) -> bool:
    return type_of(o) is str and o in {
        "SINGLE_DISMISS",
        "SINGLE_OPEN",
        "SINGLE_SUBSCRIBE",
        "SINGLE_UNSUBSCRIBE",
        "SINGLE_SHARE",
        "SINGLE_DEEPLINK",
        "SINGLE_REPLY",
        "DOUBLE_YES_NO",
        "DOUBLE_ACCEPT_CANCEL",
        "DOUBLE_SHARE_CANCEL",
        "DOUBLE_SHOPNOW_CANCEL",
        "DOUBLE_LATER_NOW",
        "DOUBLE_PLAY_NOW_PLAY_LATER",
        "DOUBLE_OK_LEARN_MORE",
        "DOUBLE_SUBSCRIBE_UNSUBSCRIBE",
        "DOUBLE_BUY_NOW_BUY_LATER",
        "DOUBLE_LIKE_SHARE",
    }


def check_interactive_action(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _INTERACTIVEACTION[o["action"]](o, strict)


def conditions_hold_in_interactive_target(o: Any) -> bool:
    if (
        o["action"] in {"OPEN_URL", "OPENURL", "OPENWEBVIEW", "OPEN_WEBVIEW"}
        and o["value"] not in IMAGEURL.known
        and not IMAGEURL.matches(o["value"])
    ):
        return False
    return True


def check_interactive_target(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pos"]
    if not (type_of(v) is int and v in {1, 2}):
        return False
    v = o["action"]
    if not (type_of(v) is str and v in {"OPEN_URL", "OPENURL", "DEEPLINK", "OPENWEBVIEW", "OPEN_WEBVIEW", "SHARE"}):
        return False
    v = o["value"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 3
    if more:
        if "identifier" in o:
            v = o["identifier"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_interactive_target(o)


def check_interactive_plain(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pos"]
    if not (type_of(v) is int and v in {1, 2}):
        return False
    v = o["action"]
    if not (type_of(v) is str and v in {"DISMISS", "OPEN_APP"}):
        return False
    more = len(o) - 2
    if more:
        if "identifier" in o:
            v = o["identifier"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_interactive_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pos"]
    if not (type_of(v) is int and v in {1, 2}):
        return False
    v = o["action"]
    if not (type_of(v) is str and v in {"TRIVIAL_REPLY", "TRIVIAL_REPLIES", "INLINE_REPLY", "IN_LINE_REPLY"}):
        return False
    more = len(o) - 2
    if more:
        if "identifier" in o:
            v = o["identifier"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_in_app_request(o: Any) -> bool:
    if rules.same_length(o, fields=["gtrId", "destination"]) is not None:
        return False
    if "message" not in o and not (
        "channels" in o
        and "message" in o["channels"]["appmessaging"]
        and (
            (
                "type" in o["channels"]["appmessaging"]
                and o["channels"]["appmessaging"]["type"] in {"typingStart", "typingStop"}
            )
            or "text" in o["channels"]["appmessaging"]["message"]
            or "attachment" in o["channels"]["appmessaging"]["message"]
        )
    ):
        return False
    return True


_IN_APP_REQUEST_WORDS: dict[str, set[str]] = {
    "appid": set(),
    "correlationid": set(),
    "callbackData": set(),
    "notifyurl": ADDRESS.known,
    "notifyurlAuthId": set(),
    "deliverychannel": {"appmessaging"},
    "expiry": EXPIRY.known,
    "conversationid": set(),
    "icmessage": set(),
}


def check_in_app_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("appid" in o and "deliverychannel" in o and "destination" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _IN_APP_REQUEST_WORDS[k]:
            continue
        if k == "appid":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            continue
        if k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
            continue
        if k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k in {"notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
            continue
        if k == "message":
            if not check_stored_template(v, strict):
                return False
            continue
        if k == "channels":
            if not check_in_app_channels(v, strict):
                return False
            continue
        if k == "options":
            if not check_options(v, strict):
                return False
            continue
        if k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["userid", "customerid", "msisdn", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_in_app_destination(x, strict):
                    return False
            continue
        if k == "contactPolicy":
            if not check_contact_policy(v, strict):
                return False
            continue
        if k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        return False
    return conditions_hold_in_in_app_request(o)


def conditions_hold_in_in_app_channels(o: Any) -> bool:
    if (
        "message" in o["appmessaging"]
        and "text" in o["appmessaging"]["message"]
        and (o["appmessaging"]["message"]["text"] in TEXT.known or TEXT.matches(o["appmessaging"]["message"]["text"]))
        and not ("smartlinks" in o and len(o["smartlinks"]) >= 1)
    ):
        return False
    if (
        rules.linked(
            o, text=["appmessaging", "message", "text"], mark="{{link_*}}", items=["smartlinks"], field="linkid"
        )
        is not None
    ):
        return False
    return True


def check_in_app_channels(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["appmessaging"]
    if not check_in_app_content(v, strict):
        return False
    more = len(o) - 1
    if more:
        if "smartlinks" in o:
            v = o["smartlinks"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_smart_link(x, strict):
                    return False
            more -= 1
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v, strict):
                return False
            more -= 1
        if more:
            return False
    if not conditions_hold_in_in_app_channels(o):
        return False
    if (
        strict
        and rules.used(
            o, text=["appmessaging", "message", "text"], mark="{{link_*}}", items=["smartlinks"], field="linkid"
        )
        is not None
    ):
        return False
    return True


def check_in_app_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["thread_id"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v in {"threadAlert", "typingStart", "typingStop"}):
                return False
            more -= 1
        if more:
            if "message" in o:
                v = o["message"]
                if not check_in_app_message(v, strict):
                    return False
                more -= 1
            if "notification" in o:
                v = o["notification"]
                if not check_in_app_notification(v, strict):
                    return False
                more -= 1
            if "extras" in o:
                v = o["extras"]
                if not (type_of(v) is OBJECT and plain(v)):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_in_app_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "attachment" in o:
                v = o["attachment"]
                if not _INAPPATTACHMENT[v["contentType"]](v, strict):
                    return False
                more -= 1
            if "quickReplies" in o:
                v = o["quickReplies"]
                if not check_in_app_quick_replies(v, strict):
                    return False
                more -= 1
            if "extras" in o:
                v = o["extras"]
                if not (type_of(v) is OBJECT and plain(v)):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_in_app_attachment(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _INAPPATTACHMENT[o["contentType"]](o, strict)


def check_in_app_image(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["file"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "preview" in o:
            v = o["preview"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "size" in o:
            v = o["size"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_in_app_video(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["file"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["preview"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 3
    if more:
        if "duration" in o:
            v = o["duration"]
            if not (type_of(v) is str and v != "") and type_of(v) is not int:
                return False
            more -= 1
        if "size" in o:
            v = o["size"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_in_app_audio(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["file"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "duration" in o:
            v = o["duration"]
            if not (type_of(v) is str and v != "") and type_of(v) is not int:
                return False
            more -= 1
        if "size" in o:
            v = o["size"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_in_app_file(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["file"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    if len(o) != 2:
        return False
    return True


def check_in_app_location(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["latitude"]
    if type_of(v) is not str and type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    v = o["longitude"]
    if type_of(v) is not str and type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    if len(o) != 3:
        return False
    return True


def check_in_app_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["templateType"] != "generic":
        return False
    v = o["payload"]
    if not check_in_app_template_payload(v, strict):
        return False
    if len(o) != 3:
        return False
    return True


def check_in_app_template_payload(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 8 and rules.unique_field(v, field="buttons.identifier") is None):
        return False
    for x in v:
        if not check_in_app_element(x, strict):
            return False
    more = len(o) - 1
    if more:
        if "reference" in o:
            v = o["reference"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_in_app_element(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "subtitle" in o:
            v = o["subtitle"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "imageUrls" in o:
            v = o["imageUrls"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
                return False
            for x in v:
                if not (type_of(x) is str and (x in ADDRESS_2.known or ADDRESS_2.matches(x))):
                    return False
            more -= 1
        if "buttons" in o:
            v = o["buttons"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 3):
                return False
            for x in v:
                if not _INAPPBUTTON[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_in_app_button(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _INAPPBUTTON[o["type"]](o, strict)


def check_in_app_web_url_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 4
    if more:
        if "payload" in o:
            v = o["payload"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            more -= 1
        if more:
            return False
    return True


def check_in_app_postback_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 3
    if more:
        if "payload" in o:
            v = o["payload"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            more -= 1
        if more:
            return False
    return True


def check_in_app_quick_replies(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["options"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 5 and rules.unique_field(v, field="identifier") is None):
        return False
    for x in v:
        if not check_in_app_quick_reply(x, strict):
            return False
    more = len(o) - 1
    if more:
        if "reference" in o:
            v = o["reference"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_in_app_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "quickReplyPostback":
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 3
    if more:
        if "imageUrl" in o:
            v = o["imageUrl"]
            if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
                return False
            more -= 1
        if "payload" in o:
            v = o["payload"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            more -= 1
        if more:
            return False
    return True


def check_in_app_notification(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["text"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "ios_extras" in o:
            v = o["ios_extras"]
            if not check_in_app_ios_extras(v, strict):
                return False
            more -= 1
        if more:
            if "android_extras" in o:
                v = o["android_extras"]
                if not check_in_app_android_extras(v, strict):
                    return False
                more -= 1
            if "web_extras" in o:
                v = o["web_extras"]
                if not check_in_app_web_extras(v, strict):
                    return False
                more -= 1
            if "interactive" in o:
                v = o["interactive"]
                if not check_in_app_interactive(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_in_app_ios_extras(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "attachmenturl" in o:
            v = o["attachmenturl"]
            if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
                return False
            more -= 1
        if more:
            if "collapse_key" in o:
                v = o["collapse_key"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "sound" in o:
                v = o["sound"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "badge" in o:
                v = o["badge"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "notificationaction" in o:
                v = o["notificationaction"]
                if not check_notification_action(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_in_app_android_extras(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "collapse_key" in o:
            v = o["collapse_key"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "sound" in o:
                v = o["sound"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "iconurl" in o:
                v = o["iconurl"]
                if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
                    return False
                more -= 1
            if "customtag" in o:
                v = o["customtag"]
                if not (
                    type_of(v) is OBJECT
                    and ("imageurl" not in v or type_of(v["imageurl"]) is str)
                    and (
                        not strict
                        or "imageurl" not in v
                        or v["imageurl"] in IMAGEURL.known
                        or IMAGEURL.matches(v["imageurl"])
                    )
                ):
                    return False
                for x in v:
                    if type_of(x) is not str:
                        return False
                for x in v.values():
                    if (
                        type_of(x) is not str
                        and not (type_of(x) is OBJECT and plain(x))
                        and not (type_of(x) is ARRAY and all(plain(x2) for x2 in x))
                    ):
                        return False
                more -= 1
            if "notificationaction" in o:
                v = o["notificationaction"]
                if not check_notification_action(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_in_app_web_extras(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "collapsekey" in o:
            v = o["collapsekey"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "action" in o:
            v = o["action"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "url" in o:
            v = o["url"]
            if not (type_of(v) is str and v != "" and (not strict or v in IMAGEURL.known or IMAGEURL.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_in_app_interactive(o: Any) -> bool:
    if o["category"] == "DOUBLE_YES_NO":
        for x in o["actions"]:
            if "identifier" in x and x["identifier"] not in {"YES", "NO"}:
                return False
    if o["category"] == "DOUBLE_SHOPNOW_CANCEL":
        for x in o["actions"]:
            if "identifier" in x and x["identifier"] not in {"SHOPNOW", "CANCEL"}:
                return False
    return True


def check_in_app_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["category"]
    if not (
        type_of(v) is str
        and v
        in {
            "SINGLE_DISMISS",
            "SINGLE_OPEN",
            "SINGLE_SUBSCRIBE",
            "SINGLE_UNSUBSCRIBE",
            "SINGLE_SHARE",
            "SINGLE_DEEPLINK",
            "SINGLE_REPLY",
            "DOUBLE_YES_NO",
            "DOUBLE_ACCEPT_CANCEL",
            "DOUBLE_SHARE_CANCEL",
            "DOUBLE_SHOPNOW_CANCEL",
            "DOUBLE_LATER_NOW",
            "DOUBLE_PLAY_NOW_PLAY_LATER",
            "DOUBLE_OK_LEARN_MORE",
            "DOUBLE_SUBSCRIBE_UNSUBSCRIBE",
            "DOUBLE_BUY_NOW_BUY_LATER",
            "DOUBLE_LIKE_SHARE",
            "DOUBLE_REPLY_DISMISS",
            "DOUBLE_REPLY_NO_DISMISS",
            "DOUBLE_REPLY_YES_DISMISS",
            "DOUBLE_REPLY_YES_NO",
        }
    ):
        return False
    v = o["actions"]
    if not (type_of(v) is ARRAY and len(v) >= 1 and rules.unique_field(v, field="identifier") is None):
        return False
    for x in v:
        if not _INAPPINTERACTIVEACTION[x["action"]](x, strict):
            return False
    more = len(o) - 2
    if more:
        if "pushref" in o:
            v = o["pushref"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    if not conditions_hold_in_in_app_interactive(o):
        return False
    if strict and not (
        (not (o["category"].startswith("SINGLE_")) or len(o["actions"]) <= 1)
        and (not (o["category"].startswith("DOUBLE_")) or len(o["actions"]) == 2)
    ):
        return False
    if strict and o["category"] == "DOUBLE_YES_NO":
        for x in o["actions"]:
            if not (
                ("identifier" not in x or x["identifier"] != "NO")
                if x["pos"] == 1
                else ("identifier" not in x or x["identifier"] != "YES")
            ):
                return False
    if strict and o["category"] == "DOUBLE_SHOPNOW_CANCEL":
        for x in o["actions"]:
            if not (
                ("identifier" not in x or x["identifier"] != "CANCEL")
                if x["pos"] == 1
                else ("identifier" not in x or x["identifier"] != "SHOPNOW")
            ):
                return False
    return True


def check_in_app_category(o: Any, strict: bool = False) -> bool:
    return type_of(o) is str and o in {
        "SINGLE_DISMISS",
        "SINGLE_OPEN",
        "SINGLE_SUBSCRIBE",
        "SINGLE_UNSUBSCRIBE",
        "SINGLE_SHARE",
        "SINGLE_DEEPLINK",
        "SINGLE_REPLY",
        "DOUBLE_YES_NO",
        "DOUBLE_ACCEPT_CANCEL",
        "DOUBLE_SHARE_CANCEL",
        "DOUBLE_SHOPNOW_CANCEL",
        "DOUBLE_LATER_NOW",
        "DOUBLE_PLAY_NOW_PLAY_LATER",
        "DOUBLE_OK_LEARN_MORE",
        "DOUBLE_SUBSCRIBE_UNSUBSCRIBE",
        "DOUBLE_BUY_NOW_BUY_LATER",
        "DOUBLE_LIKE_SHARE",
        "DOUBLE_REPLY_DISMISS",
        "DOUBLE_REPLY_NO_DISMISS",
        "DOUBLE_REPLY_YES_DISMISS",
        "DOUBLE_REPLY_YES_NO",
    }


def check_in_app_interactive_action(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _INAPPINTERACTIVEACTION[o["action"]](o, strict)


def conditions_hold_in_messenger_request(o: Any) -> bool:
    if rules.same_length(o, fields=["gtrId", "destination"]) is not None:
        return False
    if "message" not in o and not (
        "channels" in o
        and (
            "text" in o["channels"]["OTT-Messaging"]["fb"]
            or "attachment" in o["channels"]["OTT-Messaging"]["fb"]
            or "sender_action" in o["channels"]["OTT-Messaging"]["fb"]
        )
    ):
        return False
    return True


_MESSENGER_REQUEST_WORDS: dict[str, set[str]] = {
    "appid": set(),
    "correlationid": set(),
    "callbackData": set(),
    "notifyurl": ADDRESS.known,
    "notifyurlAuthId": set(),
    "deliverychannel": {"fb"},
    "expiry": EXPIRY.known,
    "conversationid": set(),
    "icmessage": set(),
}


def check_messenger_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("appid" in o and "deliverychannel" in o and "destination" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _MESSENGER_REQUEST_WORDS[k]:
            continue
        if k == "appid":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            continue
        if k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
            continue
        if k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k in {"notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
            continue
        if k == "message":
            if not check_stored_template(v, strict):
                return False
            continue
        if k == "channels":
            if not check_fb_channels(v, strict):
                return False
            continue
        if k == "options":
            if not check_options(v, strict):
                return False
            continue
        if k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["psid", "customerid", "msisdn", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_psid_destination(x, strict):
                    return False
            continue
        if k == "contactPolicy":
            if not check_contact_policy(v, strict):
                return False
            continue
        if k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        return False
    return conditions_hold_in_messenger_request(o)


def conditions_hold_in_fb_channels(o: Any) -> bool:
    if (
        type_of(o["OTT-Messaging"]["fb"]) is OBJECT
        and "text" in o["OTT-Messaging"]["fb"]
        and type_of(o["OTT-Messaging"]["fb"]["text"]) is str
        and (o["OTT-Messaging"]["fb"]["text"] in TEXT.known or TEXT.matches(o["OTT-Messaging"]["fb"]["text"]))
        and "smartlinks" not in o
    ):
        return False
    if (
        rules.linked(o, text=["OTT-Messaging", "fb", "text"], mark="{{link_*}}", items=["smartlinks"], field="linkid")
        is not None
    ):
        return False
    return True


def check_fb_channels(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["OTT-Messaging"]
    if not check_fb_ott_messaging(v, strict):
        return False
    more = len(o) - 1
    if more:
        if "smartlinks" in o:
            v = o["smartlinks"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_smart_link(x, strict):
                    return False
            more -= 1
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v, strict):
                return False
            more -= 1
        if more:
            return False
    if not conditions_hold_in_fb_channels(o):
        return False
    if (
        strict
        and rules.used(o, text=["OTT-Messaging", "fb", "text"], mark="{{link_*}}", items=["smartlinks"], field="linkid")
        is not None
    ):
        return False
    return True


def check_fb_ott_messaging(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["fb"]
    if not check_fb_message(v, strict):
        return False
    if len(o) != 1:
        return False
    return True


def conditions_hold_in_fb_message(o: Any) -> bool:
    if "text" in o and "attachment" in o:
        return False
    if "text" in o and "sender_action" in o:
        return False
    if "attachment" in o and "sender_action" in o:
        return False
    if "sender_action" in o and "quick_replies" in o:
        return False
    if "messaging_type" in o and o["messaging_type"] == "MESSAGE_TAG" and "tag" not in o:
        return False
    return True


_FB_MESSAGE_WORDS: dict[str, set[str]] = {
    "text": set(),
    "sender_action": {"mark_seen", "typing_on", "typing_off"},
    "notification_type": {"REGULAR", "SILENT_PUSH", "NO_PUSH"},
    "messaging_type": {"RESPONSE", "UPDATE", "MESSAGE_TAG"},
    "tag": set(),
    "type": set(),
}


def check_fb_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _FB_MESSAGE_WORDS[k]:
            continue
        if k == "text":
            if not (type_of(v) is str and v != "" and len(v) <= 2000):
                return False
            continue
        if k == "attachment":
            if not (
                _messenger.check_attachment(v, strict)
                and (
                    v["type"] not in {"image", "audio", "video", "file"}
                    or "url" in v["payload"]
                    or "attachment_id" in v["payload"]
                )
                and (
                    "template_type" not in v["payload"]
                    or v["payload"]["template_type"]
                    in {
                        "generic",
                        "button",
                        "receipt",
                        "airline_itinerary",
                        "airline_checkin",
                        "airline_boardingpass",
                        "airline_update",
                    }
                )
                and (
                    not ("template_type" in v["payload"] and v["payload"]["template_type"] == "receipt")
                    or bool(v["payload"].get("elements"))
                )
                and (
                    "timestamp" not in v["payload"]
                    or v["payload"]["timestamp"] in TIME_TO_LIVE.known
                    or TIME_TO_LIVE.matches(v["payload"]["timestamp"])
                )
            ):
                return False
            if "elements" in v["payload"]:
                for x in v["payload"]["elements"]:
                    if not (
                        ("quantity" not in x or type_of(x["quantity"]) is int)
                        and (
                            "buttons" not in x
                            or all(x2["type"] in {"web_url", "postback", "phone_number"} for x2 in x["buttons"])
                        )
                    ):
                        return False
            if "passenger_segment_info" in v["payload"]:
                for x in v["payload"]["passenger_segment_info"]:
                    if "product_info" not in x:
                        return False
            if "buttons" in v["payload"]:
                for x in v["payload"]["buttons"]:
                    if x["type"] not in {"web_url", "postback", "phone_number"}:
                        return False
            continue
        if k == "tag":
            if not (
                type_of(v) is str
                and v
                not in {
                    "CONFIRMED_EVENT_UPDATE",
                    "POST_PURCHASE_UPDATE",
                    "ACCOUNT_UPDATE",
                    "APPLICATION_UPDATE",
                    "APPOINTMENT_UPDATE",
                    "BUSINESS_PRODUCTIVITY",
                    "COMMUNITY_ALERT",
                    "CONFIRMED_EVENT_REMINDER",
                    "FEATURE_FUNCTIONALITY_UPDATE",
                    "GAME_EVENT",
                    "ISSUE_RESOLUTION",
                    "NON_PROMOTIONAL_SUBSCRIPTION",
                    "PAIRING_UPDATE",
                    "PAYMENT_UPDATE",
                    "PERSONAL_FINANCE_UPDATE",
                    "RESERVATION_UPDATE",
                    "SHIPPING_UPDATE",
                    "TICKET_UPDATE",
                    "TRANSPORTATION_UPDATE",
                }
                and v != ""
            ):
                return False
            continue
        if k == "quick_replies":
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 10):
                return False
            for x in v:
                if not (_messenger.check_quick_reply(x, strict) and x["content_type"] in {"text", "location"}):
                    return False
            continue
        if k == "type":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        return False
    if not conditions_hold_in_fb_message(o):
        return False
    if (
        strict
        and "tag" in o
        and o["tag"]
        in {
            "CONFIRMED_EVENT_UPDATE",
            "POST_PURCHASE_UPDATE",
            "ACCOUNT_UPDATE",
            "APPLICATION_UPDATE",
            "APPOINTMENT_UPDATE",
            "BUSINESS_PRODUCTIVITY",
            "COMMUNITY_ALERT",
            "CONFIRMED_EVENT_REMINDER",
            "FEATURE_FUNCTIONALITY_UPDATE",
            "GAME_EVENT",
            "ISSUE_RESOLUTION",
            "NON_PROMOTIONAL_SUBSCRIPTION",
            "PAIRING_UPDATE",
            "PAYMENT_UPDATE",
            "PERSONAL_FINANCE_UPDATE",
            "RESERVATION_UPDATE",
            "SHIPPING_UPDATE",
            "TICKET_UPDATE",
            "TRANSPORTATION_UPDATE",
        }
    ):
        return False
    return True


def conditions_hold_in_whats_app_request(o: Any) -> bool:
    if rules.same_length(o, fields=["gtrId", "destination"]) is not None:
        return False
    if "message" not in o and not (
        "channels" in o and "OTT-Messaging" in o["channels"] and "type" in o["channels"]["OTT-Messaging"]["wa"]
    ):
        return False
    if (
        "message" in o
        and "channels" in o
        and "OTT-Messaging" in o["channels"]
        and "type" in o["channels"]["OTT-Messaging"]["wa"]
    ):
        return False
    return True


_WHATS_APP_REQUEST_WORDS: dict[str, set[str]] = {
    "appid": set(),
    "correlationid": set(),
    "callbackData": set(),
    "notifyurl": ADDRESS.known,
    "notifyurlAuthId": set(),
    "deliverychannel": {"whatsapp"},
    "expiry": EXPIRY.known,
    "conversationid": set(),
    "icmessage": set(),
}


def check_whats_app_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("appid" in o and "deliverychannel" in o and "destination" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _WHATS_APP_REQUEST_WORDS[k]:
            continue
        if k == "appid":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            continue
        if k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
            continue
        if k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k in {"notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
            continue
        if k == "message":
            if not check_whats_app_template(v, strict):
                return False
            continue
        if k == "channels":
            if not check_whats_app_channels(v, strict):
                return False
            continue
        if k == "options":
            if not check_options(v, strict):
                return False
            continue
        if k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["waid", "bsuid", "customerid", "msisdn", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_whats_app_destination(x, strict):
                    return False
            continue
        if k == "contactPolicy":
            if not check_contact_policy(v, strict):
                return False
            continue
        if k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        return False
    return conditions_hold_in_whats_app_request(o)


def conditions_hold_in_whats_app_channels(o: Any) -> bool:
    if (
        "OTT-Messaging" in o
        and type_of(o["OTT-Messaging"]["wa"]) is OBJECT
        and "type" in o["OTT-Messaging"]["wa"]
        and "text" in o["OTT-Messaging"]["wa"]
        and o["OTT-Messaging"]["wa"]["type"] == "text"
        and type_of(o["OTT-Messaging"]["wa"]["text"]) is OBJECT
        and type_of(o["OTT-Messaging"]["wa"]["text"]["body"]) is str
        and (
            o["OTT-Messaging"]["wa"]["text"]["body"] in TEXT.known
            or TEXT.matches(o["OTT-Messaging"]["wa"]["text"]["body"])
        )
        and "smartlinks" not in o
    ):
        return False
    if (
        rules.linked(
            o, text=["OTT-Messaging", "wa", "text", "body"], mark="{{link_*}}", items=["smartlinks"], field="linkid"
        )
        is not None
    ):
        return False
    return True


def check_whats_app_channels(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "smartlinks" in o:
            v = o["smartlinks"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_smart_link(x, strict):
                    return False
            more -= 1
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v, strict):
                return False
            more -= 1
        if "OTT-Messaging" in o:
            v = o["OTT-Messaging"]
            if not check_whats_app_ott_messaging(v, strict):
                return False
            more -= 1
        if more:
            return False
    if not conditions_hold_in_whats_app_channels(o):
        return False
    if (
        strict
        and rules.used(
            o, text=["OTT-Messaging", "wa", "text", "body"], mark="{{link_*}}", items=["smartlinks"], field="linkid"
        )
        is not None
    ):
        return False
    return True


def check_whats_app_ott_messaging(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["wa"]
    if not check_whats_app_content(v, strict):
        return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return check_whats_app_identity(o, strict)
    return type_of(o) is OBJECT and _WHATSAPPCONTENT[o["type"]](o, strict)


def check_whats_app_identity(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["identity_key_hash"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_text_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not check_whats_app_text(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "preview_url" in o:
            v = o["preview_url"]
            if not (type_of(v) is str and v in {"true", "false"}):
                return False
            more -= 1
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_text(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not (
        type_of(v) is str and v != "" and len(v) <= 4096 and (not strict or len(v) <= 2048 or lengths.utf16(v) <= 4096)
    ):
        return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_image_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["image"]
    if not check_whats_app_image(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_image(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["mimeType"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "caption" in o:
            v = o["caption"]
            if not (type_of(v) is str and len(v) <= 1024 and (not strict or len(v) <= 512 or lengths.utf16(v) <= 1024)):
                return False
            more -= 1
        if more:
            return False
    if o["url"] not in URL.known and not URL.matches(o["url"]):
        return False
    return True


def check_whats_app_audio_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["audio"]
    if not check_whats_app_audio(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_audio(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["mimeType"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    if o["url"] not in URL.known and not URL.matches(o["url"]):
        return False
    return True


def check_whats_app_document_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["document"]
    if not check_whats_app_document(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_document(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["mimeType"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "filename" in o:
            v = o["filename"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "caption" in o:
            v = o["caption"]
            if not (type_of(v) is str and len(v) <= 1024 and (not strict or len(v) <= 512 or lengths.utf16(v) <= 1024)):
                return False
            more -= 1
        if more:
            return False
    if o["url"] not in URL.known and not URL.matches(o["url"]):
        return False
    return True


def check_whats_app_video_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["video"]
    if not check_whats_app_video(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_video(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["mimeType"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "caption" in o:
            v = o["caption"]
            if not (type_of(v) is str and len(v) <= 1024 and (not strict or len(v) <= 512 or lengths.utf16(v) <= 1024)):
                return False
            more -= 1
        if more:
            return False
    if o["url"] not in URL.known and not URL.matches(o["url"]):
        return False
    return True


def check_whats_app_sticker_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["sticker"]
    if not check_whats_app_sticker(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_sticker(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["mimeType"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    if o["url"] not in URL.known and not URL.matches(o["url"]):
        return False
    return True


def check_whats_app_location_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["location"]
    if not check_whats_app_location(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_location(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["longitude"]
    if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    v = o["latitude"]
    if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    more = len(o) - 2
    if more:
        if "name" in o:
            v = o["name"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "address" in o:
            v = o["address"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and "address" in o and "name" not in o:
        return False
    return True


def check_whats_app_contacts_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["contacts"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 257):
        return False
    for x in v:
        if not check_whats_app_contact(x, strict):
            return False
    more = len(o) - 2
    if more:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_contact(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not check_whats_app_name(v, strict):
        return False
    more = len(o) - 1
    if more:
        if "addresses" in o:
            v = o["addresses"]
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if not check_whats_app_address(x, strict):
                    return False
            more -= 1
        if more:
            if "birthday" in o:
                v = o["birthday"]
                if not (type_of(v) is str and (v in BIRTHDAY.known or BIRTHDAY.matches(v))):
                    return False
                more -= 1
            if "emails" in o:
                v = o["emails"]
                if type_of(v) is not ARRAY:
                    return False
                for x in v:
                    if not check_whats_app_email(x, strict):
                        return False
                more -= 1
            if "org" in o:
                v = o["org"]
                if not check_whats_app_org(v, strict):
                    return False
                more -= 1
            if "phones" in o:
                v = o["phones"]
                if type_of(v) is not ARRAY:
                    return False
                for x in v:
                    if not check_whats_app_phone(x, strict):
                        return False
                more -= 1
            if "urls" in o:
                v = o["urls"]
                if type_of(v) is not ARRAY:
                    return False
                for x in v:
                    if not check_whats_app_url(x, strict):
                        return False
                more -= 1
            if more:
                return False
    return True


def check_whats_app_name(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["formatted_name"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "first_name" in o:
            v = o["first_name"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "last_name" in o:
                v = o["last_name"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "middle_name" in o:
                v = o["middle_name"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "suffix" in o:
                v = o["suffix"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "prefix" in o:
                v = o["prefix"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if more:
                return False
    if (
        "first_name" not in o
        and "last_name" not in o
        and "middle_name" not in o
        and "suffix" not in o
        and "prefix" not in o
    ):
        return False
    return True


def check_whats_app_address(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "city" in o:
            v = o["city"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            if "country" in o:
                v = o["country"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "country_code" in o:
                v = o["country_code"]
                if not (type_of(v) is str and len(v) == 2):
                    return False
                more -= 1
            if "state" in o:
                v = o["state"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "street" in o:
                v = o["street"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "type" in o:
                v = o["type"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "zip" in o:
                v = o["zip"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    return True


def check_whats_app_email(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["email"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_org(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "company" in o:
            v = o["company"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "department" in o:
            v = o["department"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_phone(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "phone" in o:
            v = o["phone"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "wa_id" in o:
            v = o["wa_id"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_url(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_list_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["list"]
    if not check_whats_app_list(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_list(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not _whatsapp.check_list_body(v, strict):
        return False
    v = o["action"]
    if not check_whats_app_list_action(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "header" in o:
            v = o["header"]
            if not (v["type"] == "text" and check_whats_app_text_header(v, strict)):
                return False
            more -= 1
        if "footer" in o:
            v = o["footer"]
            if not _whatsapp.check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_list_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["button"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 20
        and v not in TITLE.known
        and not TITLE.matches(v)
        and (not strict or len(v) <= 10 or lengths.utf16(v) <= 20)
    ):
        return False
    v = o["sections"]
    if not (
        type_of(v) is ARRAY
        and 1 <= len(v) <= 10
        and rules.total_items(v, fields=["rows"], max=10) is None
        and rules.unique_field(v, field="rows.id") is None
        and (not strict or rules.unique_field(v, field="rows.title") is None)
    ):
        return False
    if len(v) >= 2:
        for x in v:
            if "title" not in x:
                return False
    for x in v:
        if not check_whats_app_section(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_section(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["rows"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_whats_app_row(x, strict):
            return False
    more = len(o) - 1
    if more:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str
                and len(v) <= 24
                and v != ""
                and v not in TITLE.known
                and not TITLE.matches(v)
                and (not strict or len(v) <= 12 or lengths.utf16(v) <= 24)
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_row(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["id"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and v not in TITLE.known and not TITLE.matches(v)):
        return False
    v = o["title"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 24
        and v not in TITLE.known
        and not TITLE.matches(v)
        and (not strict or len(v) <= 12 or lengths.utf16(v) <= 24)
    ):
        return False
    more = len(o) - 2
    if more:
        if "description" in o:
            v = o["description"]
            if not (
                type_of(v) is str
                and len(v) <= 72
                and v not in TITLE.known
                and not TITLE.matches(v)
                and (not strict or len(v) <= 36 or lengths.utf16(v) <= 72)
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_reply_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["reply"]
    if not check_whats_app_reply(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not _whatsapp.check_body(v, strict):
        return False
    v = o["action"]
    if not check_whats_app_reply_action(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "header" in o:
            v = o["header"]
            if not _WHATSAPPHEADER[v["type"]](v, strict):
                return False
            more -= 1
        if "footer" in o:
            v = o["footer"]
            if not _whatsapp.check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_reply_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["buttons"]
    if not (
        type_of(v) is ARRAY
        and 1 <= len(v) <= 3
        and rules.unique_field(v, field="reply.id") is None
        and rules.unique_field(v, field="reply.title") is None
    ):
        return False
    for x in v:
        if not check_whats_app_button(x, strict):
            return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "reply":
        return False
    v = o["reply"]
    if not _whatsapp.check_reply(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_header(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _WHATSAPPHEADER[o["type"]](o, strict)


def check_whats_app_text_header(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 60 and (not strict or len(v) <= 30 or lengths.utf16(v) <= 60)):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_document_header(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["document"]
    if not check_whats_app_header_document(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_header_document(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    more = len(o) - 1
    if more:
        if "provider" in o:
            v = o["provider"]
            if not check_whats_app_provider(v, strict):
                return False
            more -= 1
        if "filename" in o:
            v = o["filename"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_video_header(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["video"]
    if not check_whats_app_header_media(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_image_header(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["image"]
    if not check_whats_app_header_media(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_header_media(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    more = len(o) - 1
    if more:
        if "provider" in o:
            v = o["provider"]
            if not check_whats_app_provider(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_provider(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_hsm_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["hsm"]
    if not check_whats_app_hsm(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return not strict


def check_whats_app_hsm(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["namespace"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["element_name"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["language"]
    if not check_whats_app_hsm_language(v, strict):
        return False
    v = o["localizable_params"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_whats_app_localizable_param(x, strict):
            return False
    if len(o) != 4:
        return False
    return True


def check_whats_app_hsm_language(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["code"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["policy"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_localizable_param(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["default"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "currency" in o:
            v = o["currency"]
            if not check_whats_app_localizable_currency(v, strict):
                return False
            more -= 1
        if "date_time" in o:
            v = o["date_time"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_localizable_currency(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "currency_code" in o:
            v = o["currency_code"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "amount_1000" in o:
            v = o["amount_1000"]
            if type_of(v) is not int and type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["template"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "parameters" in o:
            v = o["parameters"]
            if not (
                type_of(v) is OBJECT
                and ("image" not in v or (type_of(v["image"]) is OBJECT and "link" in v["image"]))
                and ("video" not in v or (type_of(v["video"]) is OBJECT and "link" in v["video"]))
                and ("document" not in v or (type_of(v["document"]) is OBJECT and "link" in v["document"]))
                and ("image" not in v or "filename" not in v["image"])
                and ("video" not in v or "filename" not in v["video"])
                and ("quickReply" not in v or type_of(v["quickReply"]) is ARRAY)
                and (
                    "otp" not in v or (type_of(v["otp"]) is OBJECT and "type" in v["otp"] and v["otp"]["type"] == "otp")
                )
            ):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if not check_whats_app_parameter(x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is ARRAY:
        return check_whats_app_quick_reply_parameter(o, strict)
    if type_of(o) is str:
        return check_whats_app_text_parameter(o, strict)
    if type_of(o) is OBJECT and "type" not in o:
        return check_whats_app_media_parameter(o, strict)
    return type_of(o) is OBJECT and _WHATSAPPPARAMETER[o["type"]](o, strict)


def check_whats_app_text_parameter(o: Any, strict: bool = False) -> bool:
    return type_of(o) is str


def check_whats_app_quick_reply_parameter(o: Any, strict: bool = False) -> bool:
    return type_of(o) is ARRAY and 1 <= len(o) <= 3 and all(check_whats_app_quick_reply(x, strict) for x in o)


def check_whats_app_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["button_text"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_media_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["link"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    more = len(o) - 1
    if more:
        if "filename" in o:
            v = o["filename"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_date_time_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["fallback_value"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "timestamp" in o:
            v = o["timestamp"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_currency_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["currency_code"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["amount_1000"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["fallback_value"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 4:
        return False
    return True


def check_whats_app_url_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_otp_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["value"]
    if not (type_of(v) is str and v != "" and len(v) <= 15):
        return False
    if len(o) != 2:
        return False
    if o["value"] not in VALUE.known and not VALUE.matches(o["value"]):
        return False
    return True


def conditions_hold_in_apple_request(o: Any) -> bool:
    if rules.same_length(o, fields=["gtrId", "destination"]) is not None:
        return False
    if "message" not in o and not (
        "channels" in o
        and "AppleBusinessChat" in o["channels"]
        and (o["channels"]["AppleBusinessChat"]["type"] != "text" or "text" in o["channels"]["AppleBusinessChat"])
    ):
        return False
    if (
        "channels" in o
        and "AppleBusinessChat" in o["channels"]
        and o["channels"]["AppleBusinessChat"]["type"] == "invitation"
    ):
        for x in o["destination"]:
            if "abcUserId" in x:
                return False
    return True


_APPLE_REQUEST_WORDS: dict[str, set[str]] = {
    "appid": set(),
    "correlationid": set(),
    "callbackData": set(),
    "notifyurl": ADDRESS.known,
    "notifyurlAuthId": set(),
    "deliverychannel": {"AppleBusinessChat"},
    "expiry": EXPIRY.known,
    "conversationid": set(),
    "icmessage": set(),
}


def check_apple_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("appid" in o and "deliverychannel" in o and "destination" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _APPLE_REQUEST_WORDS[k]:
            continue
        if k == "appid":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            continue
        if k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
            continue
        if k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k in {"notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
            continue
        if k == "message":
            if not check_stored_template(v, strict):
                return False
            continue
        if k == "channels":
            if not check_apple_channels(v, strict):
                return False
            continue
        if k == "options":
            if not check_options(v, strict):
                return False
            continue
        if k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["abcUserId", "msisdn", "customerid", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_apple_destination(x, strict):
                    return False
            continue
        if k == "contactPolicy":
            if not check_contact_policy(v, strict):
                return False
            continue
        if k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        return False
    return conditions_hold_in_apple_request(o)


def check_apple_channels(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v, strict):
                return False
            more -= 1
        if "AppleBusinessChat" in o:
            v = o["AppleBusinessChat"]
            if not _APPLECONTENT[v["type"]](v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_content(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _APPLECONTENT[o["type"]](o, strict)


def check_apple_text(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != "" and (not strict or len(v) <= 10000)):
                return False
            more -= 1
        if "attachments" in o:
            v = o["attachments"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (
                    check_apple_file(x, strict)
                    and (not strict or "name" not in x or x["name"] in NAME.known or NAME.matches(x["name"]))
                ):
                    return False
            more -= 1
        if more:
            return False
    if (
        strict
        and "attachments" in o
        and "text" in o
        and o["text"] not in TEXT_2.known
        and not TEXT_2.matches(o["text"])
    ):
        return False
    return True


def check_apple_file(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["mimeType"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "name" in o:
            v = o["name"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "size" in o:
            v = o["size"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_typing(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["type"]
    if not (type_of(v) is str and v in {"typing_start", "typing_end"}):
        return False
    if len(o) != 1:
        return False
    return True


def check_apple_rich_link(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["richLinkData"]
    if not check_apple_rich_link_data(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_apple_rich_link_data(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and (not strict or len(v) <= 128)):
        return False
    v = o["assets"]
    if not check_apple_assets(v, strict):
        return False
    if len(o) != 3:
        return False
    return True


def check_apple_assets(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "image" in o:
            v = o["image"]
            if not (
                check_apple_file(v, strict)
                and "name" not in v
                and "size" not in v
                and (not strict or v["mimeType"] in {"image/png"})
            ):
                return False
            more -= 1
        if "video" in o:
            v = o["video"]
            if not (check_apple_file(v, strict) and "name" not in v and "size" not in v):
                return False
            more -= 1
        if more:
            return False
    if "image" not in o and "video" not in o:
        return False
    return True


def check_apple_invitation(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["withImage"]
    if type_of(v) is not bool:
        return False
    v = o["brandName"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 3
    if more:
        if "requestIdentifier" in o:
            v = o["requestIdentifier"]
            if not (type_of(v) is str and len(v) <= 100):
                return False
            more -= 1
        if "locale" in o:
            v = o["locale"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["interactiveData"]
    if not check_apple_interactive_data(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "x_msg_seq" in o:
            v = o["x_msg_seq"]
            if type_of(v) is not int:
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_apple_interactive_data(o: Any) -> bool:
    if "appId" in o and not ("appName" in o and "URL" in o and "receivedMessage" in o):
        return False
    if ("data" in o) + ("appId" in o) != 1:
        return False
    return True


_APPLE_INTERACTIVE_DATA_WORDS: dict[str, set[str]] = {
    "appIcon": ADDRESS_2.known,
    "appId": set(),
    "appName": set(),
    "bid": set(),
    "URL": set(),
    "sessionIdentifier": set(),
    "requestIdentifier": set(),
}


def check_apple_interactive_data(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _APPLE_INTERACTIVE_DATA_WORDS[k]:
            continue
        if k == "appIcon":
            if not (type_of(v) is str and ADDRESS_2.matches(v)):
                return False
            continue
        if k in {"appId", "appName", "URL"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k in {"bid", "sessionIdentifier", "requestIdentifier"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "data":
            if not check_apple_interactive_content(v, strict):
                return False
            continue
        if k == "useLiveLayout":
            if type_of(v) is not bool:
                return False
            continue
        if k == "receivedMessage":
            if not check_apple_received_message(v, strict):
                return False
            continue
        if k == "replyMessage":
            if not check_apple_reply_message(v, strict):
                return False
            continue
        return False
    return conditions_hold_in_apple_interactive_data(o)


_APPLE_RECEIVED_MESSAGE_WORDS: dict[str, set[str]] = {
    "style": {"icon", "small", "large"},
    "title": set(),
    "subtitle": set(),
    "imageIdentifier": set(),
    "imageTitle": APPLE_LABEL.known,
    "imageSubtitle": APPLE_LABEL.known,
    "secondarySubtitle": APPLE_LABEL.known,
    "tertiarySubtitle": APPLE_LABEL.known,
}


def check_apple_received_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _APPLE_RECEIVED_MESSAGE_WORDS[k]:
            continue
        if k in {"title", "subtitle"}:
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            continue
        if k == "imageIdentifier":
            if type_of(v) is not str:
                return False
            continue
        if k in {"imageTitle", "imageSubtitle", "secondarySubtitle", "tertiarySubtitle"}:
            if not (type_of(v) is str and len(v) <= 200 and APPLE_LABEL.matches(v)):
                return False
            continue
        return False
    return True


def check_apple_reply_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "style" in o:
            v = o["style"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            if "title" in o:
                v = o["title"]
                if not (
                    type_of(v) is str
                    and len(v) <= 200
                    and v != ""
                    and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
                ):
                    return False
                more -= 1
            if "alternateTitle" in o:
                v = o["alternateTitle"]
                if not (type_of(v) is str and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
                    return False
                more -= 1
            if "subtitle" in o:
                v = o["subtitle"]
                if not (
                    type_of(v) is str
                    and len(v) <= 200
                    and v != ""
                    and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
                ):
                    return False
                more -= 1
            if "imageIdentifier" in o:
                v = o["imageIdentifier"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    return True


def check_apple_label(o: Any, strict: bool = False) -> bool:
    return type_of(o) is str and len(o) <= 200 and (o in APPLE_LABEL.known or APPLE_LABEL.matches(o))


def conditions_hold_in_apple_interactive_content(o: Any) -> bool:
    if ("quick-reply" in o) + ("listPicker" in o) + ("event" in o) + ("payment" in o) + ("authenticate" in o) + (
        "dynamic" in o
    ) != 1:
        return False
    if "dynamic" not in o and "version" not in o:
        return False
    return True


_APPLE_INTERACTIVE_CONTENT_WORDS: dict[str, set[str]] = {
    "version": set(),
    "requestIdentifier": set(),
}


def check_apple_interactive_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if "requestIdentifier" not in o:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _APPLE_INTERACTIVE_CONTENT_WORDS[k]:
            continue
        if k in {"version", "requestIdentifier"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "images":
            if not (type_of(v) is ARRAY and len(v) >= 1 and rules.unique_field(v, field="identifier") is None):
                return False
            for x in v:
                if not check_apple_image(x, strict):
                    return False
            continue
        if k == "quick-reply":
            if not check_apple_quick_reply(v, strict):
                return False
            continue
        if k == "listPicker":
            if not check_apple_list_picker(v, strict):
                return False
            continue
        if k == "event":
            if not check_apple_time_picker(v, strict):
                return False
            continue
        if k == "payment":
            if not check_apple_payment(v, strict):
                return False
            continue
        if k == "authenticate":
            if not check_apple_authentication(v, strict):
                return False
            continue
        if k == "dynamic":
            if not check_apple_form(v, strict):
                return False
            continue
        return False
    return conditions_hold_in_apple_interactive_content(o)


def check_apple_image(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    if len(o) != 2:
        return False
    return True


def check_apple_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["summaryText"]
    if not (type_of(v) is str and v != "" and (not strict or len(v) <= 200)):
        return False
    v = o["items"]
    if not (type_of(v) is ARRAY and 2 <= len(v) <= 5):
        return False
    for x in v:
        if not check_apple_quick_reply_item(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_apple_quick_reply_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    if len(o) != 2:
        return False
    return True


def check_apple_list_picker(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["sections"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 20):
        return False
    for x in v:
        if not check_apple_list_section(x, strict):
            return False
    if len(o) != 1:
        return False
    return True


def check_apple_list_section(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["items"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 20):
        return False
    for x in v:
        if not check_apple_list_item(x, strict):
            return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "multipleSelection" in o:
            v = o["multipleSelection"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "order" in o:
            v = o["order"]
            if type_of(v) is not int:
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_list_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "style" in o:
            v = o["style"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            if "imageIdentifier" in o:
                v = o["imageIdentifier"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "subtitle" in o:
                v = o["subtitle"]
                if not (
                    type_of(v) is str
                    and len(v) <= 200
                    and v != ""
                    and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
                ):
                    return False
                more -= 1
            if "order" in o:
                v = o["order"]
                if type_of(v) is not int:
                    return False
                more -= 1
            if more:
                return False
    return True


def check_apple_time_picker(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["timeslots"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 10):
        return False
    for x in v:
        if not check_apple_timeslot(x, strict):
            return False
    more = len(o) - 3
    if more:
        if "timezoneOffset" in o:
            v = o["timezoneOffset"]
            if type_of(v) is not int:
                return False
            more -= 1
        if "location" in o:
            v = o["location"]
            if not check_apple_location(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_timeslot(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["duration"]
    if type_of(v) is not int:
        return False
    v = o["startTime"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 3:
        return False
    return True


def check_apple_location(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            more -= 1
        if more:
            if "latitude" in o:
                v = o["latitude"]
                if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
                    return False
                more -= 1
            if "longitude" in o:
                v = o["longitude"]
                if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
                    return False
                more -= 1
            if "radius" in o:
                v = o["radius"]
                if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_apple_payment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["paymentRequest"]
    if not check_apple_payment_request(v, strict):
        return False
    if len(o) != 1:
        return False
    return True


def check_apple_payment_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "lineItems" in o:
            v = o["lineItems"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_apple_line_item(x, strict):
                    return False
            more -= 1
        if more:
            if "shippingMethods" in o:
                v = o["shippingMethods"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not check_apple_shipping_method(x, strict):
                        return False
                more -= 1
            if "requiredShippingContactFields" in o:
                v = o["requiredShippingContactFields"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if type_of(x) is not str:
                        return False
                more -= 1
            if "countryCode" in o:
                v = o["countryCode"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "requiredBillingContactFields" in o:
                v = o["requiredBillingContactFields"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if type_of(x) is not str:
                        return False
                more -= 1
            if "currencyCode" in o:
                v = o["currencyCode"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "total" in o:
                v = o["total"]
                if not check_apple_total(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_apple_line_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["amount"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["label"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_total(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["amount"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["label"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_shipping_method(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["label"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["amount"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "detail" in o:
            v = o["detail"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "identifier" in o:
            v = o["identifier"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_authentication(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["oauth2"]
    if not check_apple_oauth2(v, strict):
        return False
    if len(o) != 1:
        return False
    return True


def check_apple_oauth2(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["state"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["responseType"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["scope"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if type_of(x) is not str:
            return False
    v = o["redirectURI"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    more = len(o) - 4
    if more:
        if "additionalParameters" in o:
            v = o["additionalParameters"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_form(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["data"]
    if not check_apple_form_data(v, strict):
        return False
    more = len(o) - 1
    if more:
        if "private" in o:
            v = o["private"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "template" in o:
            v = o["template"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_form_data(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["startPageIdentifier"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["pages"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not _APPLEFORMPAGE[x["type"]](x, strict):
            return False
    more = len(o) - 2
    if more:
        if "showSummary" in o:
            v = o["showSummary"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "splash" in o:
            v = o["splash"]
            if not check_apple_form_splash(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_form_splash(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["buttonTitle"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    more = len(o) - 1
    if more:
        if "header" in o:
            v = o["header"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            more -= 1
        if "splashtext" in o:
            v = o["splashtext"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "imageIdentifier" in o:
            v = o["imageIdentifier"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_form_page(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _APPLEFORMPAGE[o["type"]](o, strict)


def conditions_hold_in_apple_select_page(o: Any) -> bool:
    if "multipleSelection" in o and o["multipleSelection"] is True:
        for x in o["items"]:
            if "nextPageIdentifier" in x:
                return False
    return True


def check_apple_select_page(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pageIdentifier"]
    if not (type_of(v) is str and v != "" and len(v) <= 19):
        return False
    v = o["subtitle"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["items"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_apple_select_item(x, strict):
            return False
    more = len(o) - 4
    if more:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            more -= 1
        if more:
            if "multipleSelection" in o:
                v = o["multipleSelection"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if "nextPageIdentifier" in o:
                v = o["nextPageIdentifier"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "submitForm" in o:
                v = o["submitForm"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if more:
                return False
            if not conditions_hold_in_apple_select_page(o):
                return False
    return True


def check_apple_select_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "nextPageIdentifier" in o:
            v = o["nextPageIdentifier"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "imageIdentifier" in o:
            v = o["imageIdentifier"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_picker_page(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pageIdentifier"]
    if not (type_of(v) is str and v != "" and len(v) <= 19):
        return False
    v = o["subtitle"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["items"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_apple_picker_item(x, strict):
            return False
    more = len(o) - 4
    if more:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            more -= 1
        if more:
            if "pickerTitle" in o:
                v = o["pickerTitle"]
                if not (type_of(v) is str and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
                    return False
                more -= 1
            if "selectedItemIndex" in o:
                v = o["selectedItemIndex"]
                if type_of(v) is not int:
                    return False
                more -= 1
            if "nextPageIdentifier" in o:
                v = o["nextPageIdentifier"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "submitForm" in o:
                v = o["submitForm"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if more:
                return False
    return True


def check_apple_picker_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_apple_date_picker_page(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pageIdentifier"]
    if not (type_of(v) is str and v != "" and len(v) <= 19):
        return False
    v = o["subtitle"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    more = len(o) - 3
    if more:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            more -= 1
        if more:
            if "hintText" in o:
                v = o["hintText"]
                if not (type_of(v) is str and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
                    return False
                more -= 1
            if "options" in o:
                v = o["options"]
                if not check_apple_date_picker_options(v, strict):
                    return False
                more -= 1
            if "nextPageIdentifier" in o:
                v = o["nextPageIdentifier"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "submitForm" in o:
                v = o["submitForm"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if more:
                return False
    return True


def check_apple_date_picker_options(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "startDate" in o:
            v = o["startDate"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            if "maximumDate" in o:
                v = o["maximumDate"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "minimumDate" in o:
                v = o["minimumDate"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "dateFormat" in o:
                v = o["dateFormat"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "labelText" in o:
                v = o["labelText"]
                if not (type_of(v) is str and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_apple_input_page(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pageIdentifier"]
    if not (type_of(v) is str and v != "" and len(v) <= 19):
        return False
    v = o["subtitle"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    more = len(o) - 3
    if more:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            more -= 1
        if more:
            if "hintText" in o:
                v = o["hintText"]
                if not (type_of(v) is str and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
                    return False
                more -= 1
            if "options" in o:
                v = o["options"]
                if not check_apple_input_options(v, strict):
                    return False
                more -= 1
            if "nextPageIdentifier" in o:
                v = o["nextPageIdentifier"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "submitForm" in o:
                v = o["submitForm"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if more:
                return False
    return True


_APPLE_INPUT_OPTIONS_WORDS: dict[str, set[str]] = {
    "inputType": {"singleline", "multiline"},
    "keyboardType": set(),
    "placeholder": set(),
    "regex": set(),
    "labelText": APPLE_LABEL.known,
    "prefixText": set(),
    "textContentType": set(),
}


def check_apple_input_options(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _APPLE_INPUT_OPTIONS_WORDS[k]:
            continue
        if k == "required":
            if type_of(v) is not bool:
                return False
            continue
        if k == "maximumCharacterCount":
            if type_of(v) is not int:
                return False
            continue
        if k in {"keyboardType", "regex", "prefixText", "textContentType"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "placeholder":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "labelText":
            if not (type_of(v) is str and len(v) <= 200 and APPLE_LABEL.matches(v)):
                return False
            continue
        return False
    if (
        strict
        and "keyboardType" in o
        and o["keyboardType"]
        in {
            "UIKeyboardTypeDefault",
            "UIKeyboardTypeASCIICapable",
            "UIKeyboardTypeNumbersAndPunctuation",
            "UIKeyboardTypeURL",
            "UIKeyboardTypeNumberPad",
            "UIKeyboardTypePhonePad",
            "UIKeyboardTypeNamePhonePad",
            "UIKeyboardTypeEmailAddress",
            "UIKeyboardTypeDecimalPad",
            "UIKeyboardTypeWebSearch",
        }
    ):
        return False
    return True


def check_v2_message(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _V2MESSAGE[o["channel"]](o, strict)


def conditions_hold_in_v2_sms_request(o: Any) -> bool:
    if "content" not in o and "template" not in o:
        return False
    if "expireAt" in o and "validity" in o:
        return False
    if (
        "content" in o
        and (o["content"]["text"] in TEXT_3.known or TEXT_3.matches(o["content"]["text"]))
        and not ("smartlinks" in o and len(o["smartlinks"]) >= 1)
    ):
        return False
    if (
        rules.linked(o, text=["content", "text"], mark="{{smartlink_*}}", items=["smartlinks"], field="smartlinkId")
        is not None
    ):
        return False
    return True


_V2_SMS_REQUEST_WORDS: dict[str, set[str]] = {
    "channel": {"sms"},
    "from": set(),
    "batchId": set(),
    "sendAt": EXPIRY.known,
    "expireAt": EXPIRY.known,
    "validity": set(),
    "correlationId": set(),
    "callbackData": set(),
    "notifyUrl": ADDRESS.known,
    "notifyUrlAuthId": set(),
}


def check_v2_sms_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("channel" in o and "from" in o and "to" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _V2_SMS_REQUEST_WORDS[k]:
            continue
        if k == "from":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "to":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["msisdn"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_v2_phone_recipient(x, strict):
                    return False
            continue
        if k == "substitutions":
            if type_of(v) is not OBJECT:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if not (
                    (
                        type_of(x) is str
                        or type_of(x) is int
                        or (type_of(x) is float and x - x == 0)
                        or type_of(x) is bool
                    )
                    and (not strict or type_of(x) is str)
                ):
                    return False
            continue
        if k == "smartlinks":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_v2_smart_link(x, strict):
                    return False
            continue
        if k == "options":
            if not check_v2_link_options(v, strict):
                return False
            continue
        if k == "requestedReceipts":
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        if k in {"batchId", "correlationId", "notifyUrlAuthId"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "content":
            if not check_v2_sms_content(v, strict):
                return False
            continue
        if k == "template":
            if not check_v2_template(v, strict):
                return False
            continue
        if k in {"sendAt", "expireAt"}:
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
            continue
        if k == "validity":
            if not (
                type_of(v) is str
                and (v in TIME_TO_LIVE.known or TIME_TO_LIVE.matches(v))
                and rules.numeric(v, max=259200) is None
            ):
                return False
            continue
        if k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
            continue
        if k == "notifyUrl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "contactPolicy":
            if not check_contact_policy(v, strict):
                return False
            continue
        return False
    if not conditions_hold_in_v2_sms_request(o):
        return False
    if strict and not (
        not ("content" in o and "template" in o)
        and rules.used(o, text=["content", "text"], mark="{{smartlink_*}}", items=["smartlinks"], field="smartlinkId")
        is None
        and (
            not (bool(o.get("requestedReceipts")) and any(x == "CLICKED" for x in o["requestedReceipts"]))
            or (
                "options" in o
                and "trackClicks" in o["options"]
                and "shortenLinks" in o["options"]
                and o["options"]["trackClicks"] == "true"
                and o["options"]["shortenLinks"] == "true"
            )
        )
    ):
        return False
    return True


def check_v2_phone_recipient(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["msisdn"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    more = len(o) - 1
    if more:
        if "substitutions" in o:
            v = o["substitutions"]
            if type_of(v) is not OBJECT:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if not (
                    (
                        type_of(x) is str
                        or type_of(x) is int
                        or (type_of(x) is float and x - x == 0)
                        or type_of(x) is bool
                    )
                    and (not strict or type_of(x) is str)
                ):
                    return False
            more -= 1
        if "correlationId" in o:
            v = o["correlationId"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_v2_email_recipient(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["email"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    more = len(o) - 1
    if more:
        if "substitutions" in o:
            v = o["substitutions"]
            if type_of(v) is not OBJECT:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if not (
                    (
                        type_of(x) is str
                        or type_of(x) is int
                        or (type_of(x) is float and x - x == 0)
                        or type_of(x) is bool
                    )
                    and (not strict or type_of(x) is str)
                ):
                    return False
            more -= 1
        if "correlationId" in o:
            v = o["correlationId"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_v2_smart_link(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["smartlinkId"]
    if type_of(v) is not int:
        return False
    v = o["validity"]
    if type_of(v) is not int:
        return False
    if len(o) != 2:
        return False
    return True


def check_v2_link_options(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "trackClicks" in o:
            v = o["trackClicks"]
            if not (type_of(v) is str and v in {"true", "false"}):
                return False
            more -= 1
        if more:
            if "shortenLinks" in o:
                v = o["shortenLinks"]
                if not (type_of(v) is str and v in {"true", "false"}):
                    return False
                more -= 1
            if "domain" in o:
                v = o["domain"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "tag1" in o:
                v = o["tag1"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "tag2" in o:
                v = o["tag2"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "allowFallbackURL" in o:
                v = o["allowFallbackURL"]
                if not (type_of(v) is str and v in {"true", "false"}):
                    return False
                more -= 1
            if more:
                return False
            if "shortenLinks" in o and o["shortenLinks"] == "true" and "domain" not in o:
                return False
    return True


def check_v2_sms_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["type"]
    if not (type_of(v) is str and v in {"text", "unicode"}):
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 4000):
        return False
    if len(o) != 2:
        return False
    return True


def check_v2_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["id"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def conditions_hold_in_v2_rcs_request(o: Any) -> bool:
    if "content" not in o and "template" not in o:
        return False
    if "sendAt" in o and "expireAt" not in o:
        return False
    if rules.same_length(o, fields=["gtrId", "to"]) is not None:
        return False
    return True


_V2_RCS_REQUEST_WORDS: dict[str, set[str]] = {
    "channel": {"rcs"},
    "from": set(),
    "sendAt": EXPIRY.known,
    "expireAt": EXPIRY.known,
    "correlationId": set(),
    "callbackData": set(),
    "notifyUrl": ADDRESS.known,
    "notifyUrlAuthId": set(),
}


def check_v2_rcs_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("channel" in o and "from" in o and "to" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _V2_RCS_REQUEST_WORDS[k]:
            continue
        if k == "from":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "to":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["msisdn"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_v2_phone_recipient(x, strict):
                    return False
            continue
        if k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        if k == "substitutions":
            if type_of(v) is not OBJECT:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if not (
                    (
                        type_of(x) is str
                        or type_of(x) is int
                        or (type_of(x) is float and x - x == 0)
                        or type_of(x) is bool
                    )
                    and (not strict or type_of(x) is str)
                ):
                    return False
            continue
        if k == "options":
            if not check_v2_rcs_options(v, strict):
                return False
            continue
        if k == "requestedReceipts":
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        if k in {"sendAt", "expireAt"}:
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
            continue
        if k == "content":
            if not _RCSCONTENT[v["type"]](v, strict):
                return False
            continue
        if k == "template":
            if not check_v2_template(v, strict):
                return False
            continue
        if k in {"correlationId", "notifyUrlAuthId"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
            continue
        if k == "notifyUrl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "contactPolicy":
            if not check_contact_policy(v, strict):
                return False
            continue
        return False
    if not conditions_hold_in_v2_rcs_request(o):
        return False
    if strict and not (
        not ("content" in o and "template" in o)
        and (not ("content" in o and o["content"]["type"] != "text") or "substitutions" not in o)
    ):
        return False
    return True


def conditions_hold_in_v2_rcs_options(o: Any) -> bool:
    if "smsFallback" in o and o["smsFallback"] is True and not ("smsSenderId" in o and "text" in o):
        return False
    if "shortenLinks" in o and o["shortenLinks"] == "true" and "domain" not in o:
        return False
    return True


_V2_RCS_OPTIONS_WORDS: dict[str, set[str]] = {
    "smsSenderId": set(),
    "text": set(),
    "trackClicks": {"true", "false"},
    "shortenLinks": {"true", "false"},
    "domain": set(),
    "tag1": set(),
    "tag2": set(),
    "allowFallbackURL": {"true", "false"},
}


def check_v2_rcs_options(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _V2_RCS_OPTIONS_WORDS[k]:
            continue
        if k == "smsFallback":
            if type_of(v) is not bool:
                return False
            continue
        if k in {"smsSenderId", "domain"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "text":
            if not (type_of(v) is str and len(v) <= 1024 and v != ""):
                return False
            continue
        if k == "carrierId":
            if type_of(v) is not int:
                return False
            continue
        if k in {"tag1", "tag2"}:
            if type_of(v) is not str:
                return False
            continue
        return False
    return conditions_hold_in_v2_rcs_options(o)


def check_rcs_content(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _RCSCONTENT[o["type"]](o, strict)


def check_rcs_text(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 1024):
        return False
    more = len(o) - 2
    if more:
        if "suggestions" in o:
            v = o["suggestions"]
            if not (type_of(v) is ARRAY and len(v) >= 1 and (not strict or len(v) <= 10)):
                return False
            for x in v:
                if not _RCSSUGGESTION[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_media(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["mediaContentUrl"]
    if not (
        type_of(v) is str
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v in URL.known or URL.matches(v))
    ):
        return False
    more = len(o) - 2
    if more:
        if "fileSize" in o:
            v = o["fileSize"]
            if not (type_of(v) is int and (not strict or v >= 1)):
                return False
            more -= 1
        if "suggestions" in o:
            v = o["suggestions"]
            if not (type_of(v) is ARRAY and len(v) >= 1 and (not strict or len(v) <= 10)):
                return False
            for x in v:
                if not _RCSSUGGESTION[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_standalone(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["richCard"]
    if not check_rcs_rich_card(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_rcs_rich_card(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and (not strict or len(v) <= 200)):
        return False
    v = o["orientation"]
    if not (type_of(v) is str and v in {"HORIZONTAL", "VERTICAL"}):
        return False
    v = o["thumbnailAlignment"]
    if not (type_of(v) is str and v in {"LEFT", "RIGHT"}):
        return False
    v = o["media"]
    if not check_rcs_card_media(v, strict):
        return False
    more = len(o) - 4
    if more:
        if "description" in o:
            v = o["description"]
            if not (type_of(v) is str and (not strict or len(v) <= 2000)):
                return False
            more -= 1
        if "thumbnail" in o:
            v = o["thumbnail"]
            if not check_rcs_thumbnail(v, strict):
                return False
            more -= 1
        if "suggestions" in o:
            v = o["suggestions"]
            if not (type_of(v) is ARRAY and len(v) >= 1 and (not strict or len(v) <= 4)):
                return False
            for x in v:
                if not _RCSSUGGESTION[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_card_media(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v)) and (not strict or len(v) <= 2048)):
        return False
    v = o["height"]
    if not (type_of(v) is str and v in {"SHORT", "MEDIUM", "TALL"}):
        return False
    more = len(o) - 2
    if more:
        if "filesize" in o:
            v = o["filesize"]
            if not (type_of(v) is int and (not strict or v >= 1)):
                return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_thumbnail(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v)) and (not strict or len(v) <= 2048)):
        return False
    v = o["height"]
    if not (type_of(v) is str and v in {"SHORT", "MEDIUM", "TALL"}):
        return False
    more = len(o) - 2
    if more:
        if "fileSize" in o:
            v = o["fileSize"]
            if not (type_of(v) is int and (not strict or v >= 1)):
                return False
            more -= 1
        if "contentType" in o:
            v = o["contentType"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "description" in o:
            v = o["description"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_carousel(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["width"]
    if not (type_of(v) is str and v in {"SMALL", "MEDIUM"}):
        return False
    v = o["cards"]
    if not (type_of(v) is ARRAY and len(v) >= 2 and (not strict or len(v) <= 10)):
        return False
    for x in v:
        if not check_rcs_card(x, strict):
            return False
    more = len(o) - 3
    if more:
        if "suggestions" in o:
            v = o["suggestions"]
            if not (type_of(v) is ARRAY and len(v) >= 1 and (not strict or len(v) <= 10)):
                return False
            for x in v:
                if not _RCSSUGGESTION[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_card(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and (not strict or len(v) <= 200)):
        return False
    v = o["media"]
    if not check_rcs_media_in_carousel(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "description" in o:
            v = o["description"]
            if not (type_of(v) is str and (not strict or len(v) <= 2000)):
                return False
            more -= 1
        if "suggestions" in o:
            v = o["suggestions"]
            if not (type_of(v) is ARRAY and len(v) >= 1 and (not strict or len(v) <= 2)):
                return False
            for x in v:
                if not _RCSSUGGESTION[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_media_in_carousel(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v)) and (not strict or len(v) <= 2048)):
        return False
    v = o["height"]
    if not (type_of(v) is str and v in {"SHORT", "MEDIUM", "TALL"}):
        return False
    more = len(o) - 2
    if more:
        if "fileSize" in o:
            v = o["fileSize"]
            if not (type_of(v) is int and (not strict or v >= 1)):
                return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_agent_event(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["event"]
    if not (type_of(v) is str and v in {"IS_TYPING", "READ"}):
        return False
    more = len(o) - 2
    if more:
        if "messageId" in o:
            v = o["messageId"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if o["event"] == "READ" and "messageId" not in o:
        return False
    return True


def check_rcs_suggestion(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _RCSSUGGESTION[o["type"]](o, strict)


def check_rcs_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["displayText"]
    if not (type_of(v) is str and v != "" and (not strict or len(v) <= 25)):
        return False
    more = len(o) - 2
    if more:
        if "postbackData" in o:
            v = o["postbackData"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_open_url(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["displayText"]
    if not (type_of(v) is str and v != "" and (not strict or len(v) <= 25)):
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    more = len(o) - 3
    if more:
        if "postbackData" in o:
            v = o["postbackData"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_dial_phone(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["displayText"]
    if not (type_of(v) is str and v != "" and (not strict or len(v) <= 25)):
        return False
    v = o["phone"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 3
    if more:
        if "postbackData" in o:
            v = o["postbackData"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_view_location(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["displayText"]
    if not (type_of(v) is str and v != "" and (not strict or len(v) <= 25)):
        return False
    v = o["latitude"]
    if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    v = o["longitude"]
    if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    more = len(o) - 4
    if more:
        if "address" in o:
            v = o["address"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "postbackData" in o:
            v = o["postbackData"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_share_location(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["displayText"]
    if not (type_of(v) is str and v != "" and (not strict or len(v) <= 25)):
        return False
    more = len(o) - 2
    if more:
        if "postbackData" in o:
            v = o["postbackData"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_rcs_calendar_event(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["displayText"]
    if not (type_of(v) is str and v != "" and (not strict or len(v) <= 25)):
        return False
    v = o["startTime"]
    if not (type_of(v) is str and (v in EXPIRY.known or EXPIRY.matches(v))):
        return False
    v = o["endTime"]
    if not (type_of(v) is str and (v in EXPIRY.known or EXPIRY.matches(v))):
        return False
    v = o["meetingTitle"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 5
    if more:
        if "meetingDescription" in o:
            v = o["meetingDescription"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "postbackData" in o:
            v = o["postbackData"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


_V2_MMS_REQUEST_WORDS: dict[str, set[str]] = {
    "channel": {"mms"},
    "from": set(),
    "callbackData": set(),
    "notifyUrl": ADDRESS.known,
    "notifyUrlAuthId": set(),
    "correlationId": set(),
}


def check_v2_mms_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("channel" in o and "from" in o and "to" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _V2_MMS_REQUEST_WORDS[k]:
            continue
        if k == "from":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "to":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["msisdn"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_v2_phone_recipient(x, strict):
                    return False
            continue
        if k == "substitutions":
            if type_of(v) is not OBJECT:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if not (
                    (
                        type_of(x) is str
                        or type_of(x) is int
                        or (type_of(x) is float and x - x == 0)
                        or type_of(x) is bool
                    )
                    and (not strict or type_of(x) is str)
                ):
                    return False
            continue
        if k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
            continue
        if k == "notifyUrl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k in {"notifyUrlAuthId", "correlationId"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "requestedReceipts":
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        if k == "options":
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            continue
        if k == "content":
            if not check_v2_mms_content(v, strict):
                return False
            continue
        if k == "contactPolicy":
            if not check_contact_policy(v, strict):
                return False
            continue
        return False
    return True


def check_v2_mms_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "subject" in o:
            v = o["subject"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            if "fallbacktext" in o:
                v = o["fallbacktext"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "name" in o:
                v = o["name"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "attachments" in o:
                v = o["attachments"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not check_v2_mms_attachment(x, strict):
                        return False
                more -= 1
            if more and not plain(o):
                return False
    return True


def check_v2_mms_attachment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "messageText" in o:
            v = o["messageText"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "mediaUrl" in o:
            v = o["mediaUrl"]
            if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
                return False
            more -= 1
        if more and not plain(o):
            return False
    return True


_V2_EMAIL_REQUEST_WORDS: dict[str, set[str]] = {
    "channel": {"email"},
    "from": set(),
    "correlationId": set(),
    "callbackData": set(),
    "notifyUrl": ADDRESS.known,
    "notifyUrlAuthId": set(),
}


def check_v2_email_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("channel" in o and "from" in o and "to" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _V2_EMAIL_REQUEST_WORDS[k]:
            continue
        if k == "from":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "to":
            if not (
                type_of(v) is ARRAY and 1 <= len(v) <= 1000 and rules.total_items(v, fields=["email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_v2_email_recipient(x, strict):
                    return False
            continue
        if k == "substitutions":
            if type_of(v) is not OBJECT:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if not (
                    (
                        type_of(x) is str
                        or type_of(x) is int
                        or (type_of(x) is float and x - x == 0)
                        or type_of(x) is bool
                    )
                    and (not strict or type_of(x) is str)
                ):
                    return False
            continue
        if k in {"cc", "bcc", "requestedReceipts"}:
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            continue
        if k == "multipleToRecipients":
            if type_of(v) is not bool:
                return False
            continue
        if k == "options":
            if not check_v2_email_options(v, strict):
                return False
            continue
        if k == "content":
            if not check_v2_email_content(v, strict):
                return False
            continue
        if k == "template":
            if not check_v2_email_template(v, strict):
                return False
            continue
        if k in {"correlationId", "notifyUrlAuthId"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
            continue
        if k == "notifyUrl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "contactPolicy":
            if not check_contact_policy(v, strict):
                return False
            continue
        return False
    if "content" not in o and "template" not in o:
        return False
    if strict and "content" in o and "template" in o:
        return False
    return True


_V2_EMAIL_OPTIONS_WORDS: dict[str, set[str]] = {
    "fromName": set(),
    "shortenLinks": {"true", "false"},
    "domain": set(),
    "tag1": set(),
    "tag2": set(),
    "allowFallbackURL": {"true", "false"},
    "listUnsubscribeUrl": ADDRESS_2.known,
    "unsubscribeEmailAddress": set(),
    "unsubscribeEmailSubject": set(),
}


def check_v2_email_options(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _V2_EMAIL_OPTIONS_WORDS[k]:
            continue
        if k in {"fromName", "tag1", "tag2", "unsubscribeEmailAddress", "unsubscribeEmailSubject"}:
            if type_of(v) is not str:
                return False
            continue
        if k in {"trackClicks", "trackOpens"}:
            if type_of(v) is not bool:
                return False
            continue
        if k == "domain":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "listUnsubscribeUrl":
            if not (type_of(v) is str and ADDRESS_2.matches(v)):
                return False
            continue
        return False
    if "shortenLinks" in o and o["shortenLinks"] == "true" and "domain" not in o:
        return False
    return True


def check_v2_email_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["type"]
    if not (type_of(v) is str and v in {"text", "html"}):
        return False
    v = o["subject"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "replyTo" in o:
            v = o["replyTo"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            if "text" in o:
                v = o["text"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "html" in o:
                v = o["html"]
                if not (
                    type_of(v) is str
                    and ((v.isascii() and len(v) <= 512000) or lengths.utf8(v) <= 512000)
                    and v != ""
                    and (not strict or (v.isascii() and len(v) <= 358400) or lengths.utf8(v) <= 358400)
                ):
                    return False
                more -= 1
            if "attachments" in o:
                v = o["attachments"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not check_v2_email_attachment(x, strict):
                        return False
                more -= 1
            if more:
                return False
    if o["type"] == "text" and "text" not in o:
        return False
    if strict and o["type"] == "html" and "html" not in o:
        return False
    return True


def check_v2_email_attachment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["mimetype"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["name"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["mediaUrl"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    more = len(o) - 3
    if more:
        if "cid" in o:
            v = o["cid"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_v2_email_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["id"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "subject" in o:
            v = o["subject"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_v2_voice_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["from"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["to"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 1000 and rules.total_items(v, fields=["msisdn"], max=1000) is None):
        return False
    for x in v:
        if not check_v2_phone_recipient(x, strict):
            return False
    v = o["content"]
    if not _V2VOICECONTENT[v["type"]](v, strict):
        return False
    more = len(o) - 4
    if more:
        if "priority" in o:
            v = o["priority"]
            if type_of(v) is not int:
                return False
            more -= 1
        if more:
            if "requestedReceipts" in o:
                v = o["requestedReceipts"]
                if type_of(v) is not ARRAY:
                    return False
                for x in v:
                    if type_of(x) is not str:
                        return False
                more -= 1
            if "correlationId" in o:
                v = o["correlationId"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "callbackData" in o:
                v = o["callbackData"]
                if not (type_of(v) is str and len(v) <= 2000):
                    return False
                more -= 1
            if "notifyUrl" in o:
                v = o["notifyUrl"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "notifyUrlAuthId" in o:
                v = o["notifyUrlAuthId"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "contactPolicy" in o:
                v = o["contactPolicy"]
                if not check_contact_policy(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_v2_voice_content(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _V2VOICECONTENT[o["type"]](o, strict)


def check_v2_recording(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["mediaId"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_v2_speech(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["ttsProcessor"] != "Azure":
        return False
    v = o["language"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["voice"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["region"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 2000):
        return False
    if o["voiceType"] != "Neural":
        return False
    v = o["gender"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 8:
        return False
    return True


def check_voice_call_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["callerId"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["audio"]
    if not _VOICEAUDIO[v["type"]](v, strict):
        return False
    more = len(o) - 2
    if more:
        if "dialedNumber" in o:
            v = o["dialedNumber"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "correlationId" in o:
                v = o["correlationId"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "callbackUrl" in o:
                v = o["callbackUrl"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "callbackUrlAuthId" in o:
                v = o["callbackUrlAuthId"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and "dialedNumber" not in o:
        return False
    return True


def check_voice_audio(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _VOICEAUDIO[o["type"]](o, strict)


def check_voice_speech(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["style"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["language"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["voice"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["gender"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["engine"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["textFormat"]
    if not (type_of(v) is str and v in {"TEXT", "SSML"}):
        return False
    v = o["text"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 8:
        return False
    return True


def check_voice_media(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["mediaId"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_voice_url(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["location"]
    if not (
        type_of(v) is str
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v in LOCATION.known or LOCATION.matches(v))
    ):
        return False
    if len(o) != 2:
        return False
    return True


def complete_sms_request(o: Any) -> bool:
    if "message" in o:
        if "template" not in o["message"]:
            return False
    if "channels" in o:
        if "smartlinks" in o["channels"]:
            v = o["channels"]["smartlinks"]
            if len(v) < 1:
                return False
        if (
            "type" in o["channels"]["sms"]
            and o["channels"]["sms"]["type"] == "3"
            and "body" not in o["channels"]["sms"]
        ):
            return False
        if not conditions_hold_in_sms_channels(o["channels"]):
            return False
    v = o["destination"]
    if not (1 <= len(v) <= 1000 and rules.total_items(v, fields=["msisdn", "customerid", "email"], max=1000) is None):
        return False
    if "gtrId" in o:
        v = o["gtrId"]
        if not (type_of(v) is ARRAY and len(v) >= 1):
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if not conditions_hold_in_sms_request(o):
        return False
    return True


def complete_voice_request(o: Any) -> bool:
    if "channels" in o:
        if "callflowid" in o["channels"]["voice"] and "media" in o["channels"]["voice"]:
            return False
    v = o["destination"]
    if not (1 <= len(v) <= 1000 and rules.total_items(v, fields=["msisdn", "customerid", "email"], max=1000) is None):
        return False
    if "gtrId" in o:
        v = o["gtrId"]
        if not (type_of(v) is ARRAY and len(v) >= 1):
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if not conditions_hold_in_voice_request(o):
        return False
    return True


def complete_push_request(o: Any) -> bool:
    v = o["destination"]
    if not (
        1 <= len(v) <= 1000
        and rules.total_items(
            v,
            fields=[
                "userid",
                "customerid",
                "android_pushid",
                "ios_pushid",
                "chrome_pushid",
                "safari_pushid",
                "firefox_pushid",
                "hms_pushid",
                "msisdn",
                "email",
            ],
            max=1000,
        )
        is None
    ):
        return False
    if "gtrId" in o:
        v = o["gtrId"]
        if not (type_of(v) is ARRAY and len(v) >= 1):
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if not conditions_hold_in_push_request(o):
        return False
    return True


def complete_in_app_request(o: Any) -> bool:
    if "channels" in o:
        if "smartlinks" in o["channels"]:
            v = o["channels"]["smartlinks"]
            if len(v) < 1:
                return False
        if "message" in o["channels"]["appmessaging"]:
            if "quickReplies" in o["channels"]["appmessaging"]["message"]:
                v = o["channels"]["appmessaging"]["message"]["quickReplies"]["options"]
                if not (1 <= len(v) <= 5 and rules.unique_field(v, field="identifier") is None):
                    return False
        if not conditions_hold_in_in_app_channels(o["channels"]):
            return False
    v = o["destination"]
    if not (
        1 <= len(v) <= 1000
        and rules.total_items(v, fields=["userid", "customerid", "msisdn", "email"], max=1000) is None
    ):
        return False
    if "gtrId" in o:
        v = o["gtrId"]
        if not (type_of(v) is ARRAY and len(v) >= 1):
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if not conditions_hold_in_in_app_request(o):
        return False
    return True


def complete_messenger_request(o: Any) -> bool:
    if "channels" in o:
        if "smartlinks" in o["channels"]:
            v = o["channels"]["smartlinks"]
            if len(v) < 1:
                return False
        if "attachment" in o["channels"]["OTT-Messaging"]["fb"]:
            v = o["channels"]["OTT-Messaging"]["fb"]["attachment"]
            if not (
                (
                    v["type"] not in {"image", "audio", "video", "file"}
                    or "url" in v["payload"]
                    or "attachment_id" in v["payload"]
                )
                and (
                    "template_type" not in v["payload"]
                    or v["payload"]["template_type"]
                    in {
                        "generic",
                        "button",
                        "receipt",
                        "airline_itinerary",
                        "airline_checkin",
                        "airline_boardingpass",
                        "airline_update",
                    }
                )
                and (
                    not ("template_type" in v["payload"] and v["payload"]["template_type"] == "receipt")
                    or bool(v["payload"].get("elements"))
                )
                and (
                    "timestamp" not in v["payload"]
                    or v["payload"]["timestamp"] in TIME_TO_LIVE.known
                    or TIME_TO_LIVE.matches(v["payload"]["timestamp"])
                )
            ):
                return False
            if "elements" in v["payload"]:
                for x in v["payload"]["elements"]:
                    if not (
                        ("quantity" not in x or type_of(x["quantity"]) is int)
                        and (
                            "buttons" not in x
                            or all(x2["type"] in {"web_url", "postback", "phone_number"} for x2 in x["buttons"])
                        )
                    ):
                        return False
            if "passenger_segment_info" in v["payload"]:
                for x in v["payload"]["passenger_segment_info"]:
                    if "product_info" not in x:
                        return False
            if "buttons" in v["payload"]:
                for x in v["payload"]["buttons"]:
                    if x["type"] not in {"web_url", "postback", "phone_number"}:
                        return False
        if "quick_replies" in o["channels"]["OTT-Messaging"]["fb"]:
            v = o["channels"]["OTT-Messaging"]["fb"]["quick_replies"]
            if not (1 <= len(v) <= 10):
                return False
            for x in v:
                if x["content_type"] not in {"text", "location"}:
                    return False
        if not conditions_hold_in_fb_message(o["channels"]["OTT-Messaging"]["fb"]):
            return False
        if not conditions_hold_in_fb_channels(o["channels"]):
            return False
    v = o["destination"]
    if not (
        1 <= len(v) <= 1000 and rules.total_items(v, fields=["psid", "customerid", "msisdn", "email"], max=1000) is None
    ):
        return False
    if "gtrId" in o:
        v = o["gtrId"]
        if not (type_of(v) is ARRAY and len(v) >= 1):
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if not conditions_hold_in_messenger_request(o):
        return False
    return True


def complete_whats_app_request(o: Any) -> bool:
    if "message" in o:
        if "template" not in o["message"]:
            return False
        if "parameters" in o["message"]:
            v = o["message"]["parameters"]
            if not (
                type_of(v) is OBJECT
                and ("image" not in v or (type_of(v["image"]) is OBJECT and "link" in v["image"]))
                and ("video" not in v or (type_of(v["video"]) is OBJECT and "link" in v["video"]))
                and ("document" not in v or (type_of(v["document"]) is OBJECT and "link" in v["document"]))
                and ("image" not in v or "filename" not in v["image"])
                and ("video" not in v or "filename" not in v["video"])
                and ("quickReply" not in v or type_of(v["quickReply"]) is ARRAY)
                and (
                    "otp" not in v or (type_of(v["otp"]) is OBJECT and "type" in v["otp"] and v["otp"]["type"] == "otp")
                )
            ):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
    if "channels" in o:
        if "smartlinks" in o["channels"]:
            v = o["channels"]["smartlinks"]
            if len(v) < 1:
                return False
        if "OTT-Messaging" in o["channels"]:
            if "wa" not in o["channels"]["OTT-Messaging"]:
                return False
        if not conditions_hold_in_whats_app_channels(o["channels"]):
            return False
    v = o["destination"]
    if not (
        1 <= len(v) <= 1000
        and rules.total_items(v, fields=["waid", "bsuid", "customerid", "msisdn", "email"], max=1000) is None
    ):
        return False
    if "gtrId" in o:
        v = o["gtrId"]
        if not (type_of(v) is ARRAY and len(v) >= 1):
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if not conditions_hold_in_whats_app_request(o):
        return False
    return True


def complete_apple_request(o: Any) -> bool:
    v = o["destination"]
    if not (
        1 <= len(v) <= 1000
        and rules.total_items(v, fields=["abcUserId", "msisdn", "customerid", "email"], max=1000) is None
    ):
        return False
    if "gtrId" in o:
        v = o["gtrId"]
        if not (type_of(v) is ARRAY and len(v) >= 1):
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if not conditions_hold_in_apple_request(o):
        return False
    return True


def complete_apple_interactive_data(o: Any) -> bool:
    o0 = o["interactiveData"]
    if not conditions_hold_in_apple_interactive_data(o0):
        return False
    return True


def complete_apple_quick_reply(o: Any) -> bool:
    o0 = o["interactiveData"]
    o00 = o0["data"]
    if "images" in o00:
        v = o00["images"]
        if not (len(v) >= 1 and rules.unique_field(v, field="identifier") is None):
            return False
    o004 = o00["quick-reply"]
    v = o004["items"]
    if not (2 <= len(v) <= 5):
        return False
    if "dynamic" not in o00 and "version" not in o00:
        return False
    if "appId" in o0 and not ("appName" in o0 and "URL" in o0 and "receivedMessage" in o0):
        return False
    return True


def complete_apple_list_picker(o: Any) -> bool:
    o0 = o["interactiveData"]
    o00 = o0["data"]
    if "images" in o00:
        v = o00["images"]
        if not (len(v) >= 1 and rules.unique_field(v, field="identifier") is None):
            return False
    o004 = o00["listPicker"]
    v = o004["sections"]
    if not (1 <= len(v) <= 20):
        return False
    if "dynamic" not in o00 and "version" not in o00:
        return False
    if "appId" in o0 and not ("appName" in o0 and "URL" in o0 and "receivedMessage" in o0):
        return False
    return True


def complete_apple_time_picker(o: Any) -> bool:
    o0 = o["interactiveData"]
    o00 = o0["data"]
    if "images" in o00:
        v = o00["images"]
        if not (len(v) >= 1 and rules.unique_field(v, field="identifier") is None):
            return False
    o004 = o00["event"]
    v = o004["timeslots"]
    if not (1 <= len(v) <= 10):
        return False
    if "dynamic" not in o00 and "version" not in o00:
        return False
    if "appId" in o0 and not ("appName" in o0 and "URL" in o0 and "receivedMessage" in o0):
        return False
    return True


def complete_apple_payment_request(o: Any) -> bool:
    o0 = o["interactiveData"]
    o00 = o0["data"]
    if "images" in o00:
        v = o00["images"]
        if not (len(v) >= 1 and rules.unique_field(v, field="identifier") is None):
            return False
    o004 = o00["payment"]
    o0040 = o004["paymentRequest"]
    if "lineItems" in o0040:
        v = o0040["lineItems"]
        if len(v) < 1:
            return False
    if "shippingMethods" in o0040:
        v = o0040["shippingMethods"]
        if len(v) < 1:
            return False
    if "requiredShippingContactFields" in o0040:
        v = o0040["requiredShippingContactFields"]
        if not (type_of(v) is ARRAY and len(v) >= 1):
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if "requiredBillingContactFields" in o0040:
        v = o0040["requiredBillingContactFields"]
        if not (type_of(v) is ARRAY and len(v) >= 1):
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if "dynamic" not in o00 and "version" not in o00:
        return False
    if "appId" in o0 and not ("appName" in o0 and "URL" in o0 and "receivedMessage" in o0):
        return False
    return True


def complete_apple_oauth2(o: Any) -> bool:
    o0 = o["interactiveData"]
    o00 = o0["data"]
    if "images" in o00:
        v = o00["images"]
        if not (len(v) >= 1 and rules.unique_field(v, field="identifier") is None):
            return False
    if "dynamic" not in o00 and "version" not in o00:
        return False
    if "appId" in o0 and not ("appName" in o0 and "URL" in o0 and "receivedMessage" in o0):
        return False
    return True


def complete_apple_form_data(o: Any) -> bool:
    o0 = o["interactiveData"]
    o00 = o0["data"]
    if "images" in o00:
        v = o00["images"]
        if not (len(v) >= 1 and rules.unique_field(v, field="identifier") is None):
            return False
    o004 = o00["dynamic"]
    o0040 = o004["data"]
    v = o0040["pages"]
    if len(v) < 1:
        return False
    if "dynamic" not in o00 and "version" not in o00:
        return False
    if "appId" in o0 and not ("appName" in o0 and "URL" in o0 and "receivedMessage" in o0):
        return False
    return True


def complete_v2_sms_request(o: Any) -> bool:
    v = o["to"]
    if not (1 <= len(v) <= 1000 and rules.total_items(v, fields=["msisdn"], max=1000) is None):
        return False
    if "smartlinks" in o:
        v = o["smartlinks"]
        if len(v) < 1:
            return False
    if "requestedReceipts" in o:
        v = o["requestedReceipts"]
        if type_of(v) is not ARRAY:
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if "content" in o:
        if "type" not in o["content"]:
            return False
        if "text" not in o["content"]:
            return False
    if "template" in o:
        if "id" not in o["template"]:
            return False
    if not conditions_hold_in_v2_sms_request(o):
        return False
    return True


def complete_v2_rcs_request(o: Any) -> bool:
    v = o["to"]
    if not (1 <= len(v) <= 1000 and rules.total_items(v, fields=["msisdn"], max=1000) is None):
        return False
    if "gtrId" in o:
        v = o["gtrId"]
        if not (type_of(v) is ARRAY and len(v) >= 1):
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if "requestedReceipts" in o:
        v = o["requestedReceipts"]
        if type_of(v) is not ARRAY:
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if "template" in o:
        if "id" not in o["template"]:
            return False
    if not conditions_hold_in_v2_rcs_request(o):
        return False
    return True


def complete_v2_mms_request(o: Any) -> bool:
    v = o["to"]
    if not (1 <= len(v) <= 1000 and rules.total_items(v, fields=["msisdn"], max=1000) is None):
        return False
    if "requestedReceipts" in o:
        v = o["requestedReceipts"]
        if type_of(v) is not ARRAY:
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    return True


def complete_v2_email_request(o: Any) -> bool:
    v = o["to"]
    if not (1 <= len(v) <= 1000 and rules.total_items(v, fields=["email"], max=1000) is None):
        return False
    if "cc" in o:
        v = o["cc"]
        if type_of(v) is not ARRAY:
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if "bcc" in o:
        v = o["bcc"]
        if type_of(v) is not ARRAY:
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if "content" in o:
        if "type" not in o["content"]:
            return False
        if "subject" not in o["content"]:
            return False
        if "attachments" in o["content"]:
            v = o["content"]["attachments"]
            if len(v) < 1:
                return False
        if o["content"]["type"] == "text" and "text" not in o["content"]:
            return False
    if "template" in o:
        if "id" not in o["template"]:
            return False
    if "requestedReceipts" in o:
        v = o["requestedReceipts"]
        if type_of(v) is not ARRAY:
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if "content" not in o and "template" not in o:
        return False
    return True


def complete_v2_voice_request(o: Any) -> bool:
    v = o["to"]
    if not (1 <= len(v) <= 1000 and rules.total_items(v, fields=["msisdn"], max=1000) is None):
        return False
    if "requestedReceipts" in o:
        v = o["requestedReceipts"]
        if type_of(v) is not ARRAY:
            return False
        for x in v:
            if type_of(x) is not str:
                return False
    if "content" not in o:
        return False
    return True


def complete_voice_call_request(o: Any) -> bool:
    if "audio" not in o:
        return False
    return True


def anything(o: Any, data: bytes) -> bool:
    return True


def text_fits_in_message(o: Any, data: bytes) -> bool:
    return _MESSAGE_TEXTS[o["deliverychannel"]](o, data)


def text_fits_in_push_request(o: Any, data: bytes) -> bool:
    if "channels" in o:
        v = o["channels"]
        if not text_fits_in_push_channels(v, data):
            return False
    return True


def text_fits_in_push_channels(o: Any, data: bytes) -> bool:
    v = o["push"]
    if not text_fits_in_push_content(v, data):
        return False
    return True


def text_fits_in_push_content(o: Any, data: bytes) -> bool:
    if len(data) > 4096 and rules.json_size(o, max=4096) is not None:
        return False
    return True


def text_fits_in_in_app_request(o: Any, data: bytes) -> bool:
    if "channels" in o:
        v = o["channels"]
        if not text_fits_in_in_app_channels(v, data):
            return False
    return True


def text_fits_in_in_app_channels(o: Any, data: bytes) -> bool:
    v = o["appmessaging"]
    if not text_fits_in_in_app_content(v, data):
        return False
    return True


def text_fits_in_in_app_content(o: Any, data: bytes) -> bool:
    if len(data) > 4096 and rules.json_size(o, max=4096) is not None:
        return False
    return True


_MESSAGE: dict[str, Check] = {
    "sms": check_sms_request,
    "voice": check_voice_request,
    "push": check_push_request,
    "appmessaging": check_in_app_request,
    "fb": check_messenger_request,
    "whatsapp": check_whats_app_request,
    "AppleBusinessChat": check_apple_request,
}
_NOTIFICATIONACTION: dict[str, Check] = {
    "OPEN_URL": check_notification_target,
    "OPEN_WEBVIEW": check_notification_target,
    "OPENWEBVIEW": check_notification_target,
    "OPEN_HTML": check_notification_target,
    "DEEPLINK": check_notification_target,
    "OPEN_APP": check_notification_open_app,
}
_INTERACTIVEACTION: dict[str, Check] = {
    "OPEN_URL": check_interactive_target,
    "OPENURL": check_interactive_target,
    "DEEPLINK": check_interactive_target,
    "OPENWEBVIEW": check_interactive_target,
    "OPEN_WEBVIEW": check_interactive_target,
    "SHARE": check_interactive_target,
    "DISMISS": check_interactive_plain,
    "OPEN_APP": check_interactive_plain,
}
_INAPPATTACHMENT: dict[str, Check] = {
    "image": check_in_app_image,
    "video": check_in_app_video,
    "audio": check_in_app_audio,
    "file": check_in_app_file,
    "location": check_in_app_location,
    "template": check_in_app_template,
}
_INAPPBUTTON: dict[str, Check] = {
    "webUrl": check_in_app_web_url_button,
    "templatePostback": check_in_app_postback_button,
}
_INAPPINTERACTIVEACTION: dict[str, Check] = {
    "OPEN_URL": check_interactive_target,
    "OPENURL": check_interactive_target,
    "DEEPLINK": check_interactive_target,
    "OPENWEBVIEW": check_interactive_target,
    "OPEN_WEBVIEW": check_interactive_target,
    "SHARE": check_interactive_target,
    "DISMISS": check_interactive_plain,
    "OPEN_APP": check_interactive_plain,
    "TRIVIAL_REPLY": check_interactive_reply,
    "TRIVIAL_REPLIES": check_interactive_reply,
    "INLINE_REPLY": check_interactive_reply,
    "IN_LINE_REPLY": check_interactive_reply,
}
_WHATSAPPCONTENT: dict[str, Check] = {
    "text": check_whats_app_text_message,
    "image": check_whats_app_image_message,
    "audio": check_whats_app_audio_message,
    "document": check_whats_app_document_message,
    "video": check_whats_app_video_message,
    "sticker": check_whats_app_sticker_message,
    "location": check_whats_app_location_message,
    "contacts": check_whats_app_contacts_message,
    "list": check_whats_app_list_message,
    "reply": check_whats_app_reply_message,
    "hsm": check_whats_app_hsm_message,
}
_WHATSAPPHEADER: dict[str, Check] = {
    "text": check_whats_app_text_header,
    "document": check_whats_app_document_header,
    "video": check_whats_app_video_header,
    "image": check_whats_app_image_header,
}
_WHATSAPPPARAMETER: dict[str, Check] = {
    "date_time": check_whats_app_date_time_parameter,
    "currency": check_whats_app_currency_parameter,
    "url": check_whats_app_url_parameter,
    "otp": check_whats_app_otp_parameter,
}
_APPLECONTENT: dict[str, Check] = {
    "text": check_apple_text,
    "richLink": check_apple_rich_link,
    "interactive": check_apple_interactive,
    "typing_start": check_apple_typing,
    "typing_end": check_apple_typing,
    "invitation": check_apple_invitation,
}
_APPLEFORMPAGE: dict[str, Check] = {
    "select": check_apple_select_page,
    "picker": check_apple_picker_page,
    "datePicker": check_apple_date_picker_page,
    "input": check_apple_input_page,
}
_V2MESSAGE: dict[str, Check] = {
    "sms": check_v2_sms_request,
    "rcs": check_v2_rcs_request,
    "mms": check_v2_mms_request,
    "email": check_v2_email_request,
    "voice": check_v2_voice_request,
}
_RCSCONTENT: dict[str, Check] = {
    "text": check_rcs_text,
    "media": check_rcs_media,
    "standalone": check_rcs_standalone,
    "carousel": check_rcs_carousel,
    "agentEvent": check_rcs_agent_event,
}
_RCSSUGGESTION: dict[str, Check] = {
    "reply": check_rcs_reply,
    "openUrl": check_rcs_open_url,
    "dialPhone": check_rcs_dial_phone,
    "viewLocation": check_rcs_view_location,
    "shareLocation": check_rcs_share_location,
    "calendarEvent": check_rcs_calendar_event,
}
_V2VOICECONTENT: dict[str, Check] = {
    "media": check_v2_recording,
    "TTS": check_v2_speech,
}
_VOICEAUDIO: dict[str, Check] = {
    "TTS": check_voice_speech,
    "MEDIA": check_voice_media,
    "URL": check_voice_url,
}

_MESSAGE_TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "sms": anything,
    "voice": anything,
    "push": text_fits_in_push_request,
    "appmessaging": text_fits_in_in_app_request,
    "fb": anything,
    "whatsapp": anything,
    "AppleBusinessChat": anything,
}

CHECKS: dict[str, Check] = {
    "Message": check_message,
    "SmartLink": check_smart_link,
    "StoredTemplate": check_stored_template,
    "Options": check_options,
    "ContactPolicy": check_contact_policy,
    "PhoneDestination": check_phone_destination,
    "PushDestination": check_push_destination,
    "InAppDestination": check_in_app_destination,
    "PsidDestination": check_psid_destination,
    "WhatsAppDestination": check_whats_app_destination,
    "AppleDestination": check_apple_destination,
    "SmsRequest": rules.tagged("deliverychannel", "sms", check_sms_request),
    "SmsChannels": check_sms_channels,
    "SmsContent": check_sms_content,
    "SmsExtras": check_sms_extras,
    "VoiceRequest": rules.tagged("deliverychannel", "voice", check_voice_request),
    "VoiceChannels": check_voice_channels,
    "VoiceContent": check_voice_content,
    "PushRequest": rules.tagged("deliverychannel", "push", check_push_request),
    "PushChannels": check_push_channels,
    "PushContent": check_push_content,
    "AndroidPush": check_android_push,
    "AndroidExtras": check_android_extras,
    "IosPush": check_ios_push,
    "IosExtras": check_ios_extras,
    "WebPush": check_web_push,
    "WebExtras": check_web_extras,
    "WindowsPush": check_windows_push,
    "WindowsExtras": check_windows_extras,
    "NotificationAction": check_notification_action,
    "NotificationDefault": check_notification_default,
    "NotificationTarget": check_notification_target,
    "NotificationOpenApp": rules.tagged("action", "OPEN_APP", check_notification_open_app),
    "PushInteractive": check_push_interactive,
    "PushCategory": check_push_category,
    "InteractiveAction": check_interactive_action,
    "InteractiveTarget": check_interactive_target,
    "InteractivePlain": check_interactive_plain,
    "InteractiveReply": check_interactive_reply,
    "InAppRequest": rules.tagged("deliverychannel", "appmessaging", check_in_app_request),
    "InAppChannels": check_in_app_channels,
    "InAppContent": check_in_app_content,
    "InAppMessage": check_in_app_message,
    "InAppAttachment": check_in_app_attachment,
    "InAppImage": rules.tagged("contentType", "image", check_in_app_image),
    "InAppVideo": rules.tagged("contentType", "video", check_in_app_video),
    "InAppAudio": rules.tagged("contentType", "audio", check_in_app_audio),
    "InAppFile": rules.tagged("contentType", "file", check_in_app_file),
    "InAppLocation": rules.tagged("contentType", "location", check_in_app_location),
    "InAppTemplate": rules.tagged("contentType", "template", check_in_app_template),
    "InAppTemplatePayload": check_in_app_template_payload,
    "InAppElement": check_in_app_element,
    "InAppButton": check_in_app_button,
    "InAppWebUrlButton": rules.tagged("type", "webUrl", check_in_app_web_url_button),
    "InAppPostbackButton": rules.tagged("type", "templatePostback", check_in_app_postback_button),
    "InAppQuickReplies": check_in_app_quick_replies,
    "InAppQuickReply": check_in_app_quick_reply,
    "InAppNotification": check_in_app_notification,
    "InAppIosExtras": check_in_app_ios_extras,
    "InAppAndroidExtras": check_in_app_android_extras,
    "InAppWebExtras": check_in_app_web_extras,
    "InAppInteractive": check_in_app_interactive,
    "InAppCategory": check_in_app_category,
    "InAppInteractiveAction": check_in_app_interactive_action,
    "MessengerRequest": rules.tagged("deliverychannel", "fb", check_messenger_request),
    "FbChannels": check_fb_channels,
    "FbOttMessaging": check_fb_ott_messaging,
    "FbMessage": check_fb_message,
    "WhatsAppRequest": rules.tagged("deliverychannel", "whatsapp", check_whats_app_request),
    "WhatsAppChannels": check_whats_app_channels,
    "WhatsAppOttMessaging": check_whats_app_ott_messaging,
    "WhatsAppContent": check_whats_app_content,
    "WhatsAppIdentity": check_whats_app_identity,
    "WhatsAppTextMessage": rules.tagged("type", "text", check_whats_app_text_message),
    "WhatsAppText": check_whats_app_text,
    "WhatsAppImageMessage": rules.tagged("type", "image", check_whats_app_image_message),
    "WhatsAppImage": check_whats_app_image,
    "WhatsAppAudioMessage": rules.tagged("type", "audio", check_whats_app_audio_message),
    "WhatsAppAudio": check_whats_app_audio,
    "WhatsAppDocumentMessage": rules.tagged("type", "document", check_whats_app_document_message),
    "WhatsAppDocument": check_whats_app_document,
    "WhatsAppVideoMessage": rules.tagged("type", "video", check_whats_app_video_message),
    "WhatsAppVideo": check_whats_app_video,
    "WhatsAppStickerMessage": rules.tagged("type", "sticker", check_whats_app_sticker_message),
    "WhatsAppSticker": check_whats_app_sticker,
    "WhatsAppLocationMessage": rules.tagged("type", "location", check_whats_app_location_message),
    "WhatsAppLocation": check_whats_app_location,
    "WhatsAppContactsMessage": rules.tagged("type", "contacts", check_whats_app_contacts_message),
    "WhatsAppContact": check_whats_app_contact,
    "WhatsAppName": check_whats_app_name,
    "WhatsAppAddress": check_whats_app_address,
    "WhatsAppEmail": check_whats_app_email,
    "WhatsAppOrg": check_whats_app_org,
    "WhatsAppPhone": check_whats_app_phone,
    "WhatsAppUrl": check_whats_app_url,
    "WhatsAppListMessage": rules.tagged("type", "list", check_whats_app_list_message),
    "WhatsAppList": check_whats_app_list,
    "WhatsAppListAction": check_whats_app_list_action,
    "WhatsAppSection": check_whats_app_section,
    "WhatsAppRow": check_whats_app_row,
    "WhatsAppReplyMessage": rules.tagged("type", "reply", check_whats_app_reply_message),
    "WhatsAppReply": check_whats_app_reply,
    "WhatsAppReplyAction": check_whats_app_reply_action,
    "WhatsAppButton": check_whats_app_button,
    "WhatsAppHeader": check_whats_app_header,
    "WhatsAppTextHeader": rules.tagged("type", "text", check_whats_app_text_header),
    "WhatsAppDocumentHeader": rules.tagged("type", "document", check_whats_app_document_header),
    "WhatsAppHeaderDocument": check_whats_app_header_document,
    "WhatsAppVideoHeader": rules.tagged("type", "video", check_whats_app_video_header),
    "WhatsAppImageHeader": rules.tagged("type", "image", check_whats_app_image_header),
    "WhatsAppHeaderMedia": check_whats_app_header_media,
    "WhatsAppProvider": check_whats_app_provider,
    "WhatsAppHsmMessage": rules.tagged("type", "hsm", check_whats_app_hsm_message),
    "WhatsAppHsm": check_whats_app_hsm,
    "WhatsAppHsmLanguage": check_whats_app_hsm_language,
    "WhatsAppLocalizableParam": check_whats_app_localizable_param,
    "WhatsAppLocalizableCurrency": check_whats_app_localizable_currency,
    "WhatsAppTemplate": check_whats_app_template,
    "WhatsAppParameter": check_whats_app_parameter,
    "WhatsAppTextParameter": check_whats_app_text_parameter,
    "WhatsAppQuickReplyParameter": check_whats_app_quick_reply_parameter,
    "WhatsAppQuickReply": check_whats_app_quick_reply,
    "WhatsAppMediaParameter": check_whats_app_media_parameter,
    "WhatsAppDateTimeParameter": rules.tagged("type", "date_time", check_whats_app_date_time_parameter),
    "WhatsAppCurrencyParameter": rules.tagged("type", "currency", check_whats_app_currency_parameter),
    "WhatsAppUrlParameter": rules.tagged("type", "url", check_whats_app_url_parameter),
    "WhatsAppOtpParameter": rules.tagged("type", "otp", check_whats_app_otp_parameter),
    "AppleRequest": rules.tagged("deliverychannel", "AppleBusinessChat", check_apple_request),
    "AppleChannels": check_apple_channels,
    "AppleContent": check_apple_content,
    "AppleText": rules.tagged("type", "text", check_apple_text),
    "AppleFile": check_apple_file,
    "AppleTyping": check_apple_typing,
    "AppleRichLink": rules.tagged("type", "richLink", check_apple_rich_link),
    "AppleRichLinkData": check_apple_rich_link_data,
    "AppleAssets": check_apple_assets,
    "AppleInvitation": rules.tagged("type", "invitation", check_apple_invitation),
    "AppleInteractive": rules.tagged("type", "interactive", check_apple_interactive),
    "AppleInteractiveData": check_apple_interactive_data,
    "AppleReceivedMessage": check_apple_received_message,
    "AppleReplyMessage": check_apple_reply_message,
    "AppleLabel": check_apple_label,
    "AppleInteractiveContent": check_apple_interactive_content,
    "AppleImage": check_apple_image,
    "AppleQuickReply": check_apple_quick_reply,
    "AppleQuickReplyItem": check_apple_quick_reply_item,
    "AppleListPicker": check_apple_list_picker,
    "AppleListSection": check_apple_list_section,
    "AppleListItem": check_apple_list_item,
    "AppleTimePicker": check_apple_time_picker,
    "AppleTimeslot": check_apple_timeslot,
    "AppleLocation": check_apple_location,
    "ApplePayment": check_apple_payment,
    "ApplePaymentRequest": check_apple_payment_request,
    "AppleLineItem": check_apple_line_item,
    "AppleTotal": check_apple_total,
    "AppleShippingMethod": check_apple_shipping_method,
    "AppleAuthentication": check_apple_authentication,
    "AppleOauth2": check_apple_oauth2,
    "AppleForm": check_apple_form,
    "AppleFormData": check_apple_form_data,
    "AppleFormSplash": check_apple_form_splash,
    "AppleFormPage": check_apple_form_page,
    "AppleSelectPage": rules.tagged("type", "select", check_apple_select_page),
    "AppleSelectItem": check_apple_select_item,
    "ApplePickerPage": rules.tagged("type", "picker", check_apple_picker_page),
    "ApplePickerItem": check_apple_picker_item,
    "AppleDatePickerPage": rules.tagged("type", "datePicker", check_apple_date_picker_page),
    "AppleDatePickerOptions": check_apple_date_picker_options,
    "AppleInputPage": rules.tagged("type", "input", check_apple_input_page),
    "AppleInputOptions": check_apple_input_options,
    "V2Message": check_v2_message,
    "V2SmsRequest": rules.tagged("channel", "sms", check_v2_sms_request),
    "V2PhoneRecipient": check_v2_phone_recipient,
    "V2EmailRecipient": check_v2_email_recipient,
    "V2SmartLink": check_v2_smart_link,
    "V2LinkOptions": check_v2_link_options,
    "V2SmsContent": check_v2_sms_content,
    "V2Template": check_v2_template,
    "V2RcsRequest": rules.tagged("channel", "rcs", check_v2_rcs_request),
    "V2RcsOptions": check_v2_rcs_options,
    "RcsContent": check_rcs_content,
    "RcsText": rules.tagged("type", "text", check_rcs_text),
    "RcsMedia": rules.tagged("type", "media", check_rcs_media),
    "RcsStandalone": rules.tagged("type", "standalone", check_rcs_standalone),
    "RcsRichCard": check_rcs_rich_card,
    "RcsCardMedia": check_rcs_card_media,
    "RcsThumbnail": check_rcs_thumbnail,
    "RcsCarousel": rules.tagged("type", "carousel", check_rcs_carousel),
    "RcsCard": check_rcs_card,
    "RcsMediaInCarousel": check_rcs_media_in_carousel,
    "RcsAgentEvent": rules.tagged("type", "agentEvent", check_rcs_agent_event),
    "RcsSuggestion": check_rcs_suggestion,
    "RcsReply": rules.tagged("type", "reply", check_rcs_reply),
    "RcsOpenUrl": rules.tagged("type", "openUrl", check_rcs_open_url),
    "RcsDialPhone": rules.tagged("type", "dialPhone", check_rcs_dial_phone),
    "RcsViewLocation": rules.tagged("type", "viewLocation", check_rcs_view_location),
    "RcsShareLocation": rules.tagged("type", "shareLocation", check_rcs_share_location),
    "RcsCalendarEvent": rules.tagged("type", "calendarEvent", check_rcs_calendar_event),
    "V2MmsRequest": rules.tagged("channel", "mms", check_v2_mms_request),
    "V2MmsContent": check_v2_mms_content,
    "V2MmsAttachment": check_v2_mms_attachment,
    "V2EmailRequest": rules.tagged("channel", "email", check_v2_email_request),
    "V2EmailOptions": check_v2_email_options,
    "V2EmailContent": check_v2_email_content,
    "V2EmailAttachment": check_v2_email_attachment,
    "V2EmailTemplate": check_v2_email_template,
    "V2VoiceRequest": rules.tagged("channel", "voice", check_v2_voice_request),
    "V2VoiceContent": check_v2_voice_content,
    "V2Recording": rules.tagged("type", "media", check_v2_recording),
    "V2Speech": rules.tagged("type", "TTS", check_v2_speech),
    "VoiceCallRequest": check_voice_call_request,
    "VoiceAudio": check_voice_audio,
    "VoiceSpeech": rules.tagged("type", "TTS", check_voice_speech),
    "VoiceMedia": rules.tagged("type", "MEDIA", check_voice_media),
    "VoiceUrl": rules.tagged("type", "URL", check_voice_url),
}
"""Component -> its check, which tests every rule but those about JSON text, and if it is strict, follows all advice."""

TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "Message": text_fits_in_message,
    "PushRequest": text_fits_in_push_request,
    "PushChannels": text_fits_in_push_channels,
    "PushContent": text_fits_in_push_content,
    "InAppRequest": text_fits_in_in_app_request,
    "InAppChannels": text_fits_in_in_app_channels,
    "InAppContent": text_fits_in_in_app_content,
}
"""Component -> the function that tests the rules about JSON text in valid data, for those that can break one.

It gets the data and their JSON text.
"""
