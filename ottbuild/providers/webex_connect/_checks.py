"""The fast checks of Webex Connect Messaging API, which pass only wire JSON that keeps every rule."""

# Generated from spec/webex_connect.yaml by `make regen`. Edit the spec, not this file.

from collections.abc import Callable
from typing import Any

from ottbuild.providers.messenger import _checks as _messenger
from ottbuild.schemas import lengths, rules
from ottbuild.schemas.jsondata import ARRAY, OBJECT, plain, type_of
from ottbuild.schemas.jsondata import TEXT as _TEXT
from ottbuild.schemas.patterns import Pattern

ADDRESS = Pattern(
    "^$|^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)
EXPIRY = Pattern(
    "^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}(:[0-9]{2}([.,][0-9]+)?)?(Z|[+-][0-9]{1,2}(:?[0-9]{2})?)$"
)
TEXT = Pattern("\\{\\{link_")
BODY = Pattern("^[0-9A-Fa-f]*$")
TIME_TO_LIVE = Pattern("^[0-9]+$")
ADDRESS_2 = Pattern(
    "^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)
IMAGEURL = Pattern(
    "^$|^[A-Za-z][A-Za-z0-9+.-]*:(//[^\\s/?#]|[^\\s/])\\S*$|^[^\\s/?#:.]+(\\.[^\\s/?#:.]+)+(:[0-9]+)?([/?#]\\S*)?$"
)
URL = Pattern("\\.[A-Za-z0-9]+$")
BIRTHDAY = Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
VALUE = Pattern("^\\S*$")
APPLE_LABEL = Pattern("^[^\\u0000-\\u001f\\u007f-\\u009f]*$")


def check_message(o: Any) -> bool:
    return type_of(o) is OBJECT and _MESSAGE[o["deliverychannel"]](o)


def check_smart_link(o: Any) -> bool:
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


def check_stored_template(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["template"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 1
    if len(o) != 1:
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
            known += 1
        if len(o) != known:
            return False
    return True


def check_options(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["domain"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 1
    if len(o) != 1:
        if "trackClicks" in o:
            v = o["trackClicks"]
            if not (type_of(v) is str and v in {"true", "false"}):
                return False
            known += 1
        if "shortenLinks" in o:
            v = o["shortenLinks"]
            if not (type_of(v) is str and v in {"true", "false"}):
                return False
            known += 1
        if "tag1" in o:
            v = o["tag1"]
            if type_of(v) is not str:
                return False
            known += 1
        if "tag2" in o:
            v = o["tag2"]
            if type_of(v) is not str:
                return False
            known += 1
        if "allowFallbackURL" in o:
            v = o["allowFallbackURL"]
            if not (type_of(v) is str and v in {"true", "false"}):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def conditions_hold_in_contact_policy(o: Any) -> bool:
    return not (
        ("channelCheckConsent" not in o or o["channelCheckConsent"] is False)
        and ("channelApplyFrequencyCap" not in o or o["channelApplyFrequencyCap"] is False)
    )


def check_contact_policy(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["contactPolicyGroup"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 1
    if len(o) != 1:
        if "channelCheckConsent" in o:
            v = o["channelCheckConsent"]
            if type_of(v) is not bool:
                return False
            known += 1
        if "channelApplyFrequencyCap" in o:
            v = o["channelApplyFrequencyCap"]
            if type_of(v) is not bool:
                return False
            known += 1
        if len(o) != known:
            return False
    return conditions_hold_in_contact_policy(o)


def check_phone_destination(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "msisdn" in o:
            v = o["msisdn"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "customerid" in o:
            v = o["customerid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "email" in o:
            v = o["email"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "correlationid" in o:
            v = o["correlationid"]
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            known += 1
        if len(o) != known:
            return False
    return ("msisdn" in o) + ("customerid" in o) + ("email" in o) == 1


def conditions_hold_in_push_destination(o: Any) -> bool:
    return ("userid" in o) + ("customerid" in o) + ("android_pushid" in o) + ("ios_pushid" in o) + (
        "chrome_pushid" in o
    ) + ("safari_pushid" in o) + ("firefox_pushid" in o) + ("hms_pushid" in o) + ("msisdn" in o) + ("email" in o) == 1


_PUSH_DESTINATION_WORDS: dict[str, set[str]] = {
    "correlationid": set(),
}


def check_push_destination(o: Any) -> bool:
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
        elif k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
        else:
            return False
    return conditions_hold_in_push_destination(o)


def check_in_app_destination(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "userid" in o:
            v = o["userid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "customerid" in o:
            v = o["customerid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "msisdn" in o:
            v = o["msisdn"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "email" in o:
            v = o["email"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "correlationid" in o:
            v = o["correlationid"]
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            known += 1
        if len(o) != known:
            return False
    return ("userid" in o) + ("customerid" in o) + ("msisdn" in o) + ("email" in o) == 1


def check_psid_destination(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "psid" in o:
            v = o["psid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "customerid" in o:
            v = o["customerid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "msisdn" in o:
            v = o["msisdn"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "email" in o:
            v = o["email"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "correlationid" in o:
            v = o["correlationid"]
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            known += 1
        if len(o) != known:
            return False
    return ("psid" in o) + ("customerid" in o) + ("msisdn" in o) + ("email" in o) == 1


def conditions_hold_in_whats_app_destination(o: Any) -> bool:
    return ("waid" in o or "bsuid" in o) + ("customerid" in o) + ("msisdn" in o) + ("email" in o) == 1


def check_whats_app_destination(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "waid" in o:
            v = o["waid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "bsuid" in o:
            v = o["bsuid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "customerid" in o:
            v = o["customerid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "msisdn" in o:
            v = o["msisdn"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "email" in o:
            v = o["email"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "correlationid" in o:
            v = o["correlationid"]
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            known += 1
        if len(o) != known:
            return False
    return conditions_hold_in_whats_app_destination(o)


def check_apple_destination(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "abcUserId" in o:
            v = o["abcUserId"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "msisdn" in o:
            v = o["msisdn"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "customerid" in o:
            v = o["customerid"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "email" in o:
            v = o["email"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            known += 1
        if "correlationid" in o:
            v = o["correlationid"]
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
            known += 1
        if len(o) != known:
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


def check_sms_request(o: Any) -> bool:
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
        elif k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
        elif k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
        elif k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
        elif k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
        elif k == "message":
            if not check_stored_template(v):
                return False
        elif k == "channels":
            if not check_sms_channels(v):
                return False
        elif k == "options":
            if not check_options(v):
                return False
        elif k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["msisdn", "customerid", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_phone_destination(x):
                    return False
        elif k == "contactPolicy":
            if not check_contact_policy(v):
                return False
        elif k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
        else:
            return False
    return conditions_hold_in_sms_request(o)


def conditions_hold_in_sms_channels(o: Any) -> bool:
    if (
        "text" in o["sms"]
        and (o["sms"]["text"] in TEXT.known or TEXT.matches(o["sms"]["text"]))
        and not ("smartlinks" in o and len(o["smartlinks"]) >= 1)
    ):
        return False
    if rules.linked(o, text=["sms", "text"], mark="{{link_*}}", items="smartlinks", field="linkid") is not None:
        return False
    return True


def check_sms_channels(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["sms"]
    if not check_sms_content(v):
        return False
    known = 1
    if len(o) != 1:
        if "smartlinks" in o:
            v = o["smartlinks"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_smart_link(x):
                    return False
            known += 1
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return conditions_hold_in_sms_channels(o)


def check_sms_content(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != "" and len(v) <= 1024):
                return False
            known += 1
        if "senderid" in o:
            v = o["senderid"]
            if type_of(v) is not str:
                return False
            known += 1
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v in {"1", "2", "3", "4"}):
                return False
            known += 1
        if "body" in o:
            v = o["body"]
            if not (type_of(v) is str and v != "" and (v in BODY.known or BODY.matches(v))):
                return False
            known += 1
        if "extras" in o:
            v = o["extras"]
            if not check_sms_extras(v):
                return False
            known += 1
        if "sendLinkAsAppClip" in o:
            v = o["sendLinkAsAppClip"]
            if type_of(v) is not bool:
                return False
            known += 1
        if "storeRegion" in o:
            v = o["storeRegion"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    if "type" in o and o["type"] == "3" and "body" not in o:
        return False
    return True


def check_sms_extras(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "dlt_templateid" in o:
            v = o["dlt_templateid"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
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


def check_voice_request(o: Any) -> bool:
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
        elif k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
        elif k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
        elif k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
        elif k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
        elif k == "message":
            if not check_stored_template(v):
                return False
        elif k == "channels":
            if not check_voice_channels(v):
                return False
        elif k == "options":
            if not check_options(v):
                return False
        elif k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["msisdn", "customerid", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_phone_destination(x):
                    return False
        elif k == "contactPolicy":
            if not check_contact_policy(v):
                return False
        elif k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
        else:
            return False
    return conditions_hold_in_voice_request(o)


def check_voice_channels(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["voice"]
    if not check_voice_content(v):
        return False
    known = 1
    if len(o) != 1:
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_voice_content(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "callflowid" in o:
            v = o["callflowid"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "promptid" in o:
            v = o["promptid"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "media" in o:
            v = o["media"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "cli" in o:
            v = o["cli"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return not ("callflowid" in o and "media" in o)


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


def check_push_request(o: Any) -> bool:
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
        elif k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
        elif k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
        elif k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
        elif k in {"notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
        elif k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
        elif k == "message":
            if not check_stored_template(v):
                return False
        elif k == "channels":
            if not check_push_channels(v):
                return False
        elif k == "options":
            if not check_options(v):
                return False
        elif k == "destination":
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
                if not check_push_destination(x):
                    return False
        elif k == "contactPolicy":
            if not check_contact_policy(v):
                return False
        elif k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
        else:
            return False
    return conditions_hold_in_push_request(o)


def check_push_channels(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["push"]
    if not check_push_content(v):
        return False
    known = 1
    if len(o) != 1:
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_push_content(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "pushref" in o:
            v = o["pushref"]
            if type_of(v) is not str:
                return False
            known += 1
        if "android" in o:
            v = o["android"]
            if not check_android_push(v):
                return False
            known += 1
        if "ios" in o:
            v = o["ios"]
            if not check_ios_push(v):
                return False
            known += 1
        if "web" in o:
            v = o["web"]
            if not check_web_push(v):
                return False
            known += 1
        if "windows" in o:
            v = o["windows"]
            if not check_windows_push(v):
                return False
            known += 1
        if "interactive" in o:
            v = o["interactive"]
            if not check_push_interactive(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_android_push(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "extras" in o:
            v = o["extras"]
            if not check_android_extras(v):
                return False
            known += 1
        if len(o) != known:
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


def check_android_extras(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _ANDROID_EXTRAS_WORDS[k]:
            continue
        if k == "collapse_key":
            if not (type_of(v) is str and v != ""):
                return False
        elif k in {"sound", "notificationChannelId"}:
            if type_of(v) is not str:
                return False
        elif k == "time_to_live":
            if not (
                type_of(v) is str
                and (v in TIME_TO_LIVE.known or TIME_TO_LIVE.matches(v))
                and rules.numeric(v, max=2419200) is None
            ):
                return False
        elif k == "customtags":
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
        elif k == "iconurl":
            if not (type_of(v) is str and ADDRESS_2.matches(v)):
                return False
        elif k == "notificationaction":
            if not check_notification_action(v):
                return False
        else:
            return False
    return True


def check_ios_push(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "extras" in o:
            v = o["extras"]
            if not check_ios_extras(v):
                return False
            known += 1
        if len(o) != known:
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


def check_ios_extras(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _IOS_EXTRAS_WORDS[k]:
            continue
        if k == "badge":
            if not (type_of(v) is str and TIME_TO_LIVE.matches(v)):
                return False
        elif k == "sound":
            if type_of(v) is not str:
                return False
        elif k == "time_to_live":
            if not (
                type_of(v) is str
                and (v in TIME_TO_LIVE.known or TIME_TO_LIVE.matches(v))
                and rules.numeric(v, max=2592000) is None
            ):
                return False
        elif k == "customtags":
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
        elif k in {"collapse_key", "url", "html"}:
            if not (type_of(v) is str and v != ""):
                return False
        elif k == "attachmenturl":
            if not (type_of(v) is str and ADDRESS_2.matches(v)):
                return False
        elif k == "notificationaction":
            if not check_notification_action(v):
                return False
        else:
            return False
    return True


def check_web_push(o: Any) -> bool:
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
    known = 2
    if len(o) != 2:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "actiontext" in o:
            v = o["actiontext"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "url" in o:
            v = o["url"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "extras" in o:
            v = o["extras"]
            if not check_web_extras(v):
                return False
            known += 1
        if len(o) != known:
            return False
    if any(x == "safari" for x in o["platform_types"]) and "actiontext" not in o:
        return False
    return True


def check_web_extras(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "collapse_key" in o:
            v = o["collapse_key"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "time_to_live" in o:
            v = o["time_to_live"]
            if not (
                type_of(v) is str
                and (v in TIME_TO_LIVE.known or TIME_TO_LIVE.matches(v))
                and rules.numeric(v, max=51840000) is None
            ):
                return False
            known += 1
        if "customtags" in o:
            v = o["customtags"]
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
            known += 1
        if len(o) != known:
            return False
    return True


def check_windows_push(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            known += 1
        if "extras" in o:
            v = o["extras"]
            if not check_windows_extras(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_windows_extras(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "notificationaction" in o:
            v = o["notificationaction"]
            if not check_notification_action(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_notification_action(o: Any) -> bool:
    if type_of(o) is OBJECT and "action" not in o:
        return check_notification_default(o)
    return type_of(o) is OBJECT and _NOTIFICATIONACTION[o["action"]](o)


def check_notification_default(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
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


def check_notification_target(o: Any) -> bool:
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


def check_notification_open_app(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["action"] != "OPEN_APP":
        return False
    known = 1
    if len(o) != 1:
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
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


def check_push_interactive(o: Any) -> bool:
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
        if not _INTERACTIVEACTION[x["action"]](x):
            return False
    known = 3
    if len(o) != 3:
        if "pushref" in o:
            v = o["pushref"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return conditions_hold_in_push_interactive(o)


def check_push_category(o: Any) -> bool:
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


def check_interactive_action(o: Any) -> bool:
    return type_of(o) is OBJECT and _INTERACTIVEACTION[o["action"]](o)


def conditions_hold_in_interactive_target(o: Any) -> bool:
    if (
        o["action"] in {"OPEN_URL", "OPENURL", "OPENWEBVIEW", "OPEN_WEBVIEW"}
        and o["value"] not in IMAGEURL.known
        and not IMAGEURL.matches(o["value"])
    ):
        return False
    return True


def check_interactive_target(o: Any) -> bool:
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
    known = 3
    if len(o) != 3:
        if "identifier" in o:
            v = o["identifier"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return conditions_hold_in_interactive_target(o)


def check_interactive_plain(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pos"]
    if not (type_of(v) is int and v in {1, 2}):
        return False
    v = o["action"]
    if not (type_of(v) is str and v in {"DISMISS", "OPEN_APP"}):
        return False
    known = 2
    if len(o) != 2:
        if "identifier" in o:
            v = o["identifier"]
            if type_of(v) is not str:
                return False
            known += 1
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_interactive_reply(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pos"]
    if not (type_of(v) is int and v in {1, 2}):
        return False
    v = o["action"]
    if not (type_of(v) is str and v in {"TRIVIAL_REPLY", "TRIVIAL_REPLIES", "INLINE_REPLY", "IN_LINE_REPLY"}):
        return False
    known = 2
    if len(o) != 2:
        if "identifier" in o:
            v = o["identifier"]
            if type_of(v) is not str:
                return False
            known += 1
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
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


def check_in_app_request(o: Any) -> bool:
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
        elif k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
        elif k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
        elif k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
        elif k in {"notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
        elif k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
        elif k == "message":
            if not check_stored_template(v):
                return False
        elif k == "channels":
            if not check_in_app_channels(v):
                return False
        elif k == "options":
            if not check_options(v):
                return False
        elif k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["userid", "customerid", "msisdn", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_in_app_destination(x):
                    return False
        elif k == "contactPolicy":
            if not check_contact_policy(v):
                return False
        elif k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
        else:
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
        rules.linked(o, text=["appmessaging", "message", "text"], mark="{{link_*}}", items="smartlinks", field="linkid")
        is not None
    ):
        return False
    return True


def check_in_app_channels(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["appmessaging"]
    if not check_in_app_content(v):
        return False
    known = 1
    if len(o) != 1:
        if "smartlinks" in o:
            v = o["smartlinks"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_smart_link(x):
                    return False
            known += 1
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return conditions_hold_in_in_app_channels(o)


def check_in_app_content(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["thread_id"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 1
    if len(o) != 1:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v in {"threadAlert", "typingStart", "typingStop"}):
                return False
            known += 1
        if "message" in o:
            v = o["message"]
            if not check_in_app_message(v):
                return False
            known += 1
        if "notification" in o:
            v = o["notification"]
            if not check_in_app_notification(v):
                return False
            known += 1
        if "extras" in o:
            v = o["extras"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "attachment" in o:
            v = o["attachment"]
            if not _INAPPATTACHMENT[v["contentType"]](v):
                return False
            known += 1
        if "quickReplies" in o:
            v = o["quickReplies"]
            if not check_in_app_quick_replies(v):
                return False
            known += 1
        if "extras" in o:
            v = o["extras"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_attachment(o: Any) -> bool:
    return type_of(o) is OBJECT and _INAPPATTACHMENT[o["contentType"]](o)


def check_in_app_image(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["contentType"] != "image":
        return False
    v = o["file"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    known = 2
    if len(o) != 2:
        if "preview" in o:
            v = o["preview"]
            if type_of(v) is not str:
                return False
            known += 1
        if "size" in o:
            v = o["size"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_video(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["contentType"] != "video":
        return False
    v = o["file"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["preview"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 3
    if len(o) != 3:
        if "duration" in o:
            v = o["duration"]
            if not (type_of(v) is str and v != "") and type_of(v) is not int:
                return False
            known += 1
        if "size" in o:
            v = o["size"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_audio(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["contentType"] != "audio":
        return False
    v = o["file"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    known = 2
    if len(o) != 2:
        if "duration" in o:
            v = o["duration"]
            if not (type_of(v) is str and v != "") and type_of(v) is not int:
                return False
            known += 1
        if "size" in o:
            v = o["size"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_file(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["contentType"] != "file":
        return False
    v = o["file"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    if len(o) != 2:
        return False
    return True


def check_in_app_location(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["contentType"] != "location":
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


def check_in_app_template(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["contentType"] != "template":
        return False
    if o["templateType"] != "generic":
        return False
    v = o["payload"]
    if not check_in_app_template_payload(v):
        return False
    if len(o) != 3:
        return False
    return True


def check_in_app_template_payload(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 8 and rules.unique_field(v, field="buttons.identifier") is None):
        return False
    for x in v:
        if not check_in_app_element(x):
            return False
    known = 1
    if len(o) != 1:
        if "reference" in o:
            v = o["reference"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_element(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 1
    if len(o) != 1:
        if "subtitle" in o:
            v = o["subtitle"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "imageUrls" in o:
            v = o["imageUrls"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
                return False
            for x in v:
                if not (type_of(x) is str and (x in ADDRESS_2.known or ADDRESS_2.matches(x))):
                    return False
            known += 1
        if "buttons" in o:
            v = o["buttons"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 3):
                return False
            for x in v:
                if not _INAPPBUTTON[x["type"]](x):
                    return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_button(o: Any) -> bool:
    return type_of(o) is OBJECT and _INAPPBUTTON[o["type"]](o)


def check_in_app_web_url_button(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "webUrl":
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
    known = 4
    if len(o) != 4:
        if "payload" in o:
            v = o["payload"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_postback_button(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "templatePostback":
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 3
    if len(o) != 3:
        if "payload" in o:
            v = o["payload"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_quick_replies(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["options"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 5 and rules.unique_field(v, field="identifier") is None):
        return False
    for x in v:
        if not check_in_app_quick_reply(x):
            return False
    known = 1
    if len(o) != 1:
        if "reference" in o:
            v = o["reference"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_quick_reply(o: Any) -> bool:
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
    known = 3
    if len(o) != 3:
        if "imageUrl" in o:
            v = o["imageUrl"]
            if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
                return False
            known += 1
        if "payload" in o:
            v = o["payload"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_notification(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["text"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "ios_extras" in o:
            v = o["ios_extras"]
            if not check_in_app_ios_extras(v):
                return False
            known += 1
        if "android_extras" in o:
            v = o["android_extras"]
            if not check_in_app_android_extras(v):
                return False
            known += 1
        if "web_extras" in o:
            v = o["web_extras"]
            if not check_in_app_web_extras(v):
                return False
            known += 1
        if "interactive" in o:
            v = o["interactive"]
            if not check_in_app_interactive(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_ios_extras(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "attachmenturl" in o:
            v = o["attachmenturl"]
            if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
                return False
            known += 1
        if "collapse_key" in o:
            v = o["collapse_key"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "sound" in o:
            v = o["sound"]
            if type_of(v) is not str:
                return False
            known += 1
        if "badge" in o:
            v = o["badge"]
            if type_of(v) is not str:
                return False
            known += 1
        if "notificationaction" in o:
            v = o["notificationaction"]
            if not check_notification_action(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_android_extras(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "collapse_key" in o:
            v = o["collapse_key"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "sound" in o:
            v = o["sound"]
            if type_of(v) is not str:
                return False
            known += 1
        if "iconurl" in o:
            v = o["iconurl"]
            if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
                return False
            known += 1
        if "customtag" in o:
            v = o["customtag"]
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
            known += 1
        if "notificationaction" in o:
            v = o["notificationaction"]
            if not check_notification_action(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_in_app_web_extras(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "collapsekey" in o:
            v = o["collapsekey"]
            if type_of(v) is not str:
                return False
            known += 1
        if "action" in o:
            v = o["action"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "url" in o:
            v = o["url"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
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


def check_in_app_interactive(o: Any) -> bool:
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
        if not _INAPPINTERACTIVEACTION[x["action"]](x):
            return False
    known = 2
    if len(o) != 2:
        if "pushref" in o:
            v = o["pushref"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return conditions_hold_in_in_app_interactive(o)


def check_in_app_category(o: Any) -> bool:
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


def check_in_app_interactive_action(o: Any) -> bool:
    return type_of(o) is OBJECT and _INAPPINTERACTIVEACTION[o["action"]](o)


def check_send_result(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["response"]
    if type_of(v) is not ARRAY:
        return False
    for x in v:
        if not check_queued_request(x):
            return False
    if len(o) != 1:
        return False
    return True


def check_queued_request(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["code"]
    if not (type_of(v) is str and v.startswith("1")):
        return False
    v = o["transid"]
    if type_of(v) is not str:
        return False
    known = 2
    if len(o) != 2:
        if "description" in o:
            v = o["description"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_error_response(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["response"]
    if not check_refusal(v):
        return False
    if len(o) != 1:
        return False
    return True


def check_refusal(o: Any) -> bool:
    if type_of(o) is ARRAY:
        return check_refused_requests(o)
    if type_of(o) is OBJECT and "type" not in o:
        return check_refused_request(o)
    return False


def check_refused_requests(o: Any) -> bool:
    return type_of(o) is ARRAY and all(check_refused_request(x) for x in o)


def check_refused_request(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["code"]
    if type_of(v) is not str:
        return False
    known = 1
    if len(o) != 1:
        if "description" in o:
            v = o["description"]
            if type_of(v) is not str:
                return False
            known += 1
        if "transid" in o:
            v = o["transid"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_response_code(o: Any) -> bool:
    return type_of(o) is str


def check_delivery_callback(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["deliveryInfoNotification"]
    if not check_delivery_notification(v):
        return False
    if len(o) != 1:
        return False
    return True


def check_delivery_notification(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["deliveryInfo"]
    if not check_delivery_info(v):
        return False
    known = 1
    if len(o) != 1:
        if "subtid" in o:
            v = o["subtid"]
            if type_of(v) is not str:
                return False
            known += 1
        if "correlationid" in o:
            v = o["correlationid"]
            if type_of(v) is not str:
                return False
            known += 1
        if "callbackData" in o:
            v = o["callbackData"]
            if type_of(v) is not str:
                return False
            known += 1
        if "transid" in o:
            v = o["transid"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


_DELIVERY_INFO_WORDS: dict[str, set[str]] = {
    "deliveryChannel": set(),
    "Description": set(),
    "destinationType": set(),
    "timeStamp": set(),
    "code": set(),
    "additionalInfo": set(),
    "deliveryStatus": set(),
    "destination": set(),
    "pushId": set(),
    "deviceid": set(),
    "subtid": set(),
    "correlationid": set(),
    "callbackData": set(),
    "transid": set(),
}


def check_delivery_info(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _DELIVERY_INFO_WORDS[k]:
            continue
        if k in {
            "deliveryChannel",
            "Description",
            "destinationType",
            "timeStamp",
            "code",
            "additionalInfo",
            "deliveryStatus",
            "destination",
            "pushId",
            "deviceid",
            "subtid",
            "correlationid",
            "callbackData",
            "transid",
        }:
            if type_of(v) is not str:
                return False
        elif k in {"interactiveData", "interaction"}:
            if not (type_of(v) is OBJECT and plain(v)):
                return False
        else:
            return False
    return True


def check_delivery_code(o: Any) -> bool:
    return type_of(o) is str


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


def check_messenger_request(o: Any) -> bool:
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
        elif k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
        elif k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
        elif k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
        elif k in {"notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
        elif k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
        elif k == "message":
            if not check_stored_template(v):
                return False
        elif k == "channels":
            if not check_fb_channels(v):
                return False
        elif k == "options":
            if not check_options(v):
                return False
        elif k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["psid", "customerid", "msisdn", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_psid_destination(x):
                    return False
        elif k == "contactPolicy":
            if not check_contact_policy(v):
                return False
        elif k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
        else:
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
        rules.linked(o, text=["OTT-Messaging", "fb", "text"], mark="{{link_*}}", items="smartlinks", field="linkid")
        is not None
    ):
        return False
    return True


def check_fb_channels(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["OTT-Messaging"]
    if not check_fb_ott_messaging(v):
        return False
    known = 1
    if len(o) != 1:
        if "smartlinks" in o:
            v = o["smartlinks"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_smart_link(x):
                    return False
            known += 1
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return conditions_hold_in_fb_channels(o)


def check_fb_ott_messaging(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["fb"]
    if not check_fb_message(v):
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


def check_fb_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _FB_MESSAGE_WORDS[k]:
            continue
        if k == "text":
            if not (type_of(v) is str and v != "" and len(v) <= 2000):
                return False
        elif k == "attachment":
            if not (
                _messenger.check_attachment(v)
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
        elif k == "tag":
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
        elif k == "quick_replies":
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 10):
                return False
            for x in v:
                if not (_messenger.check_quick_reply(x) and x["content_type"] in {"text", "location"}):
                    return False
        elif k == "type":
            if not (type_of(v) is str and v != ""):
                return False
        else:
            return False
    return conditions_hold_in_fb_message(o)


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


def check_whats_app_request(o: Any) -> bool:
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
        elif k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
        elif k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
        elif k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
        elif k in {"notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
        elif k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
        elif k == "message":
            if not check_whats_app_template(v):
                return False
        elif k == "channels":
            if not check_whats_app_channels(v):
                return False
        elif k == "options":
            if not check_options(v):
                return False
        elif k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["waid", "bsuid", "customerid", "msisdn", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_whats_app_destination(x):
                    return False
        elif k == "contactPolicy":
            if not check_contact_policy(v):
                return False
        elif k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
        else:
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
            o, text=["OTT-Messaging", "wa", "text", "body"], mark="{{link_*}}", items="smartlinks", field="linkid"
        )
        is not None
    ):
        return False
    return True


def check_whats_app_channels(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "smartlinks" in o:
            v = o["smartlinks"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_smart_link(x):
                    return False
            known += 1
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v):
                return False
            known += 1
        if "OTT-Messaging" in o:
            v = o["OTT-Messaging"]
            if not check_whats_app_ott_messaging(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return conditions_hold_in_whats_app_channels(o)


def check_whats_app_ott_messaging(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["wa"]
    if not check_whats_app_content(v):
        return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_content(o: Any) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return check_whats_app_identity(o)
    return type_of(o) is OBJECT and _WHATSAPPCONTENT[o["type"]](o)


def check_whats_app_identity(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["identity_key_hash"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_text_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "text":
        return False
    v = o["text"]
    if not check_whats_app_text(v):
        return False
    known = 2
    if len(o) != 2:
        if "preview_url" in o:
            v = o["preview_url"]
            if not (type_of(v) is str and v in {"true", "false"}):
                return False
            known += 1
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_text(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not (type_of(v) is str and v != "" and len(v) <= 4096):
        return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_image_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "image":
        return False
    v = o["image"]
    if not check_whats_app_image(v):
        return False
    known = 2
    if len(o) != 2:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_image(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["mimeType"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "caption" in o:
            v = o["caption"]
            if not (type_of(v) is str and len(v) <= 1024):
                return False
            known += 1
        if len(o) != known:
            return False
    if o["url"] not in URL.known and not URL.matches(o["url"]):
        return False
    return True


def check_whats_app_audio_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "audio":
        return False
    v = o["audio"]
    if not check_whats_app_audio(v):
        return False
    known = 2
    if len(o) != 2:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_audio(o: Any) -> bool:
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


def check_whats_app_document_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "document":
        return False
    v = o["document"]
    if not check_whats_app_document(v):
        return False
    known = 2
    if len(o) != 2:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_document(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["mimeType"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "filename" in o:
            v = o["filename"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "caption" in o:
            v = o["caption"]
            if not (type_of(v) is str and len(v) <= 1024):
                return False
            known += 1
        if len(o) != known:
            return False
    if o["url"] not in URL.known and not URL.matches(o["url"]):
        return False
    return True


def check_whats_app_video_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "video":
        return False
    v = o["video"]
    if not check_whats_app_video(v):
        return False
    known = 2
    if len(o) != 2:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_video(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["mimeType"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "caption" in o:
            v = o["caption"]
            if not (type_of(v) is str and len(v) <= 1024):
                return False
            known += 1
        if len(o) != known:
            return False
    if o["url"] not in URL.known and not URL.matches(o["url"]):
        return False
    return True


def check_whats_app_sticker_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "sticker":
        return False
    v = o["sticker"]
    if not check_whats_app_sticker(v):
        return False
    known = 2
    if len(o) != 2:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_sticker(o: Any) -> bool:
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


def check_whats_app_location_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "location":
        return False
    v = o["location"]
    if not check_whats_app_location(v):
        return False
    known = 2
    if len(o) != 2:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_location(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["longitude"]
    if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    v = o["latitude"]
    if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    known = 2
    if len(o) != 2:
        if "name" in o:
            v = o["name"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "address" in o:
            v = o["address"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_contacts_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "contacts":
        return False
    v = o["contacts"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 257):
        return False
    for x in v:
        if not check_whats_app_contact(x):
            return False
    known = 2
    if len(o) != 2:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_contact(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not check_whats_app_name(v):
        return False
    known = 1
    if len(o) != 1:
        if "addresses" in o:
            v = o["addresses"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_whats_app_address(x):
                    return False
            known += 1
        if "birthday" in o:
            v = o["birthday"]
            if type_of(v) is not str:
                return False
            known += 1
        if "emails" in o:
            v = o["emails"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_whats_app_email(x):
                    return False
            known += 1
        if "org" in o:
            v = o["org"]
            if not check_whats_app_org(v):
                return False
            known += 1
        if "phones" in o:
            v = o["phones"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_whats_app_phone(x):
                    return False
            known += 1
        if "urls" in o:
            v = o["urls"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_whats_app_url(x):
                    return False
            known += 1
        if len(o) != known:
            return False
    if "birthday" in o and o["birthday"] not in BIRTHDAY.known and not BIRTHDAY.matches(o["birthday"]):
        return False
    return True


def check_whats_app_name(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["formatted_name"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 1
    if len(o) != 1:
        if "first_name" in o:
            v = o["first_name"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "last_name" in o:
            v = o["last_name"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "middle_name" in o:
            v = o["middle_name"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "suffix" in o:
            v = o["suffix"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "prefix" in o:
            v = o["prefix"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
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


def check_whats_app_address(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "city" in o:
            v = o["city"]
            if type_of(v) is not str:
                return False
            known += 1
        if "country" in o:
            v = o["country"]
            if type_of(v) is not str:
                return False
            known += 1
        if "country_code" in o:
            v = o["country_code"]
            if not (type_of(v) is str and len(v) == 2):
                return False
            known += 1
        if "state" in o:
            v = o["state"]
            if type_of(v) is not str:
                return False
            known += 1
        if "street" in o:
            v = o["street"]
            if type_of(v) is not str:
                return False
            known += 1
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "zip" in o:
            v = o["zip"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_email(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["email"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 1
    if len(o) != 1:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_org(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "company" in o:
            v = o["company"]
            if type_of(v) is not str:
                return False
            known += 1
        if "department" in o:
            v = o["department"]
            if type_of(v) is not str:
                return False
            known += 1
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_phone(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "phone" in o:
            v = o["phone"]
            if type_of(v) is not str:
                return False
            known += 1
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "wa_id" in o:
            v = o["wa_id"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_url(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 1
    if len(o) != 1:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_list_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "list":
        return False
    v = o["list"]
    if not check_whats_app_list(v):
        return False
    known = 2
    if len(o) != 2:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_list(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_whats_app_body(v):
        return False
    v = o["action"]
    if not check_whats_app_list_action(v):
        return False
    known = 2
    if len(o) != 2:
        if "header" in o:
            v = o["header"]
            if not check_whats_app_text_header(v):
                return False
            known += 1
        if "footer" in o:
            v = o["footer"]
            if not check_whats_app_footer(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_body(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 4096):
        return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_footer(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 60):
        return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_list_action(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["button"]
    if not (type_of(v) is str and v != "" and len(v) <= 20):
        return False
    v = o["sections"]
    if not (
        type_of(v) is ARRAY
        and 1 <= len(v) <= 10
        and rules.total_items(v, fields=["rows"], max=10) is None
        and rules.unique_field(v, field="rows.id") is None
    ):
        return False
    if len(v) >= 2:
        for x in v:
            if "title" not in x:
                return False
    for x in v:
        if not check_whats_app_section(x):
            return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_section(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["rows"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_whats_app_row(x):
            return False
    known = 1
    if len(o) != 1:
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and len(v) <= 24 and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_row(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["id"]
    if not (type_of(v) is str and v != "" and len(v) <= 200):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 24):
        return False
    known = 2
    if len(o) != 2:
        if "description" in o:
            v = o["description"]
            if not (type_of(v) is str and len(v) <= 72):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_reply_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "reply":
        return False
    v = o["reply"]
    if not check_whats_app_reply(v):
        return False
    known = 2
    if len(o) != 2:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_reply(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not (check_whats_app_body(v) and len(v["text"]) <= 1024):
        return False
    v = o["action"]
    if not check_whats_app_reply_action(v):
        return False
    known = 2
    if len(o) != 2:
        if "header" in o:
            v = o["header"]
            if not _WHATSAPPHEADER[v["type"]](v):
                return False
            known += 1
        if "footer" in o:
            v = o["footer"]
            if not check_whats_app_footer(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_reply_action(o: Any) -> bool:
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
        if not check_whats_app_button(x):
            return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_button(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "reply":
        return False
    v = o["reply"]
    if not check_whats_app_button_reply(v):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_button_reply(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["id"]
    if not (type_of(v) is str and v != "" and len(v) <= 256):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 20):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_header(o: Any) -> bool:
    return type_of(o) is OBJECT and _WHATSAPPHEADER[o["type"]](o)


def check_whats_app_text_header(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "text":
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 60):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_document_header(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "document":
        return False
    v = o["document"]
    if not check_whats_app_header_document(v):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_header_document(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    known = 1
    if len(o) != 1:
        if "provider" in o:
            v = o["provider"]
            if not check_whats_app_provider(v):
                return False
            known += 1
        if "filename" in o:
            v = o["filename"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_video_header(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "video":
        return False
    v = o["video"]
    if not check_whats_app_header_media(v):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_image_header(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "image":
        return False
    v = o["image"]
    if not check_whats_app_header_media(v):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_header_media(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    known = 1
    if len(o) != 1:
        if "provider" in o:
            v = o["provider"]
            if not check_whats_app_provider(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_provider(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_whats_app_hsm_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "hsm":
        return False
    v = o["hsm"]
    if not check_whats_app_hsm(v):
        return False
    known = 2
    if len(o) != 2:
        if "identity_key_hash" in o:
            v = o["identity_key_hash"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_hsm(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["namespace"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["element_name"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["language"]
    if not check_whats_app_hsm_language(v):
        return False
    v = o["localizable_params"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_whats_app_localizable_param(x):
            return False
    if len(o) != 4:
        return False
    return True


def check_whats_app_hsm_language(o: Any) -> bool:
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


def check_whats_app_localizable_param(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["default"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 1
    if len(o) != 1:
        if "currency" in o:
            v = o["currency"]
            if not check_whats_app_localizable_currency(v):
                return False
            known += 1
        if "date_time" in o:
            v = o["date_time"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_localizable_currency(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "currency_code" in o:
            v = o["currency_code"]
            if type_of(v) is not str:
                return False
            known += 1
        if "amount_1000" in o:
            v = o["amount_1000"]
            if type_of(v) is not int and type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_template(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["template"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 1
    if len(o) != 1:
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
                if not check_whats_app_parameter(x):
                    return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_parameter(o: Any) -> bool:
    if type_of(o) is ARRAY:
        return check_whats_app_quick_reply_parameter(o)
    if type_of(o) is str:
        return check_whats_app_text_parameter(o)
    if type_of(o) is OBJECT and "type" not in o:
        return check_whats_app_media_parameter(o)
    return type_of(o) is OBJECT and _WHATSAPPPARAMETER[o["type"]](o)


def check_whats_app_text_parameter(o: Any) -> bool:
    return type_of(o) is str


def check_whats_app_quick_reply_parameter(o: Any) -> bool:
    return type_of(o) is ARRAY and 1 <= len(o) <= 3 and all(check_whats_app_quick_reply(x) for x in o)


def check_whats_app_quick_reply(o: Any) -> bool:
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


def check_whats_app_media_parameter(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["link"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    known = 1
    if len(o) != 1:
        if "filename" in o:
            v = o["filename"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_date_time_parameter(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "date_time":
        return False
    v = o["fallback_value"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "timestamp" in o:
            v = o["timestamp"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_whats_app_currency_parameter(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "currency":
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


def check_whats_app_url_parameter(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "url":
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_otp_parameter(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "otp":
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


def check_apple_request(o: Any) -> bool:
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
        elif k == "correlationid":
            if not (type_of(v) is str and ((v.isascii() and len(v) <= 50) or lengths.utf8(v) <= 50)):
                return False
        elif k == "callbackData":
            if not (type_of(v) is str and len(v) <= 2000):
                return False
        elif k == "notifyurl":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
        elif k in {"notifyurlAuthId", "conversationid", "icmessage"}:
            if type_of(v) is not str:
                return False
        elif k == "expiry":
            if not (type_of(v) is str and EXPIRY.matches(v)):
                return False
        elif k == "message":
            if not check_stored_template(v):
                return False
        elif k == "channels":
            if not check_apple_channels(v):
                return False
        elif k == "options":
            if not check_options(v):
                return False
        elif k == "destination":
            if not (
                type_of(v) is ARRAY
                and 1 <= len(v) <= 1000
                and rules.total_items(v, fields=["abcUserId", "msisdn", "customerid", "email"], max=1000) is None
            ):
                return False
            for x in v:
                if not check_apple_destination(x):
                    return False
        elif k == "contactPolicy":
            if not check_contact_policy(v):
                return False
        elif k == "gtrId":
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
        else:
            return False
    return conditions_hold_in_apple_request(o)


def check_apple_channels(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "contactPolicy" in o:
            v = o["contactPolicy"]
            if not check_contact_policy(v):
                return False
            known += 1
        if "AppleBusinessChat" in o:
            v = o["AppleBusinessChat"]
            if not _APPLECONTENT[v["type"]](v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_content(o: Any) -> bool:
    return type_of(o) is OBJECT and _APPLECONTENT[o["type"]](o)


def check_apple_text(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "text":
        return False
    known = 1
    if len(o) != 1:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "attachments" in o:
            v = o["attachments"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_apple_file(x):
                    return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_file(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["mimeType"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "name" in o:
            v = o["name"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "size" in o:
            v = o["size"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_typing(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["type"]
    if not (type_of(v) is str and v in {"typing_start", "typing_end"}):
        return False
    if len(o) != 1:
        return False
    return True


def check_apple_rich_link(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "richLink":
        return False
    v = o["richLinkData"]
    if not check_apple_rich_link_data(v):
        return False
    if len(o) != 2:
        return False
    return True


def check_apple_rich_link_data(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["assets"]
    if not check_apple_assets(v):
        return False
    if len(o) != 3:
        return False
    return True


def check_apple_assets(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "image" in o:
            v = o["image"]
            if not (check_apple_file(v) and "name" not in v and "size" not in v):
                return False
            known += 1
        if "video" in o:
            v = o["video"]
            if not (check_apple_file(v) and "name" not in v and "size" not in v):
                return False
            known += 1
        if len(o) != known:
            return False
    if "image" not in o and "video" not in o:
        return False
    return True


def check_apple_invitation(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "invitation":
        return False
    v = o["withImage"]
    if type_of(v) is not bool:
        return False
    v = o["brandName"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 3
    if len(o) != 3:
        if "requestIdentifier" in o:
            v = o["requestIdentifier"]
            if not (type_of(v) is str and len(v) <= 100):
                return False
            known += 1
        if "locale" in o:
            v = o["locale"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_interactive(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "interactive":
        return False
    v = o["interactiveData"]
    if not check_apple_interactive_data(v):
        return False
    known = 2
    if len(o) != 2:
        if "x_msg_seq" in o:
            v = o["x_msg_seq"]
            if type_of(v) is not int:
                return False
            known += 1
        if len(o) != known:
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


def check_apple_interactive_data(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _APPLE_INTERACTIVE_DATA_WORDS[k]:
            continue
        if k == "appIcon":
            if not (type_of(v) is str and ADDRESS_2.matches(v)):
                return False
        elif k in {"appId", "appName", "URL"}:
            if not (type_of(v) is str and v != ""):
                return False
        elif k in {"bid", "sessionIdentifier", "requestIdentifier"}:
            if type_of(v) is not str:
                return False
        elif k == "data":
            if not check_apple_interactive_content(v):
                return False
        elif k == "useLiveLayout":
            if type_of(v) is not bool:
                return False
        elif k == "receivedMessage":
            if not check_apple_received_message(v):
                return False
        elif k == "replyMessage":
            if not check_apple_reply_message(v):
                return False
        else:
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


def check_apple_received_message(o: Any) -> bool:
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
        elif k == "imageIdentifier":
            if type_of(v) is not str:
                return False
        elif k in {"imageTitle", "imageSubtitle", "secondarySubtitle", "tertiarySubtitle"}:
            if not (type_of(v) is str and len(v) <= 200 and APPLE_LABEL.matches(v)):
                return False
        else:
            return False
    return True


def check_apple_reply_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "style" in o:
            v = o["style"]
            if type_of(v) is not str:
                return False
            known += 1
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            known += 1
        if "alternateTitle" in o:
            v = o["alternateTitle"]
            if not (type_of(v) is str and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
                return False
            known += 1
        if "subtitle" in o:
            v = o["subtitle"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            known += 1
        if "imageIdentifier" in o:
            v = o["imageIdentifier"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_label(o: Any) -> bool:
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


def check_apple_interactive_content(o: Any) -> bool:
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
        elif k == "images":
            if not (type_of(v) is ARRAY and len(v) >= 1 and rules.unique_field(v, field="identifier") is None):
                return False
            for x in v:
                if not check_apple_image(x):
                    return False
        elif k == "quick-reply":
            if not check_apple_quick_reply(v):
                return False
        elif k == "listPicker":
            if not check_apple_list_picker(v):
                return False
        elif k == "event":
            if not check_apple_time_picker(v):
                return False
        elif k == "payment":
            if not check_apple_payment(v):
                return False
        elif k == "authenticate":
            if not check_apple_authentication(v):
                return False
        elif k == "dynamic":
            if not check_apple_form(v):
                return False
        else:
            return False
    return conditions_hold_in_apple_interactive_content(o)


def check_apple_image(o: Any) -> bool:
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


def check_apple_quick_reply(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["summaryText"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["items"]
    if not (type_of(v) is ARRAY and 2 <= len(v) <= 5):
        return False
    for x in v:
        if not check_apple_quick_reply_item(x):
            return False
    if len(o) != 2:
        return False
    return True


def check_apple_quick_reply_item(o: Any) -> bool:
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


def check_apple_list_picker(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["sections"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 20):
        return False
    for x in v:
        if not check_apple_list_section(x):
            return False
    if len(o) != 1:
        return False
    return True


def check_apple_list_section(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["items"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 20):
        return False
    for x in v:
        if not check_apple_list_item(x):
            return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    known = 2
    if len(o) != 2:
        if "multipleSelection" in o:
            v = o["multipleSelection"]
            if type_of(v) is not bool:
                return False
            known += 1
        if "order" in o:
            v = o["order"]
            if type_of(v) is not int:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_list_item(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "style" in o:
            v = o["style"]
            if type_of(v) is not str:
                return False
            known += 1
        if "imageIdentifier" in o:
            v = o["imageIdentifier"]
            if type_of(v) is not str:
                return False
            known += 1
        if "subtitle" in o:
            v = o["subtitle"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            known += 1
        if "order" in o:
            v = o["order"]
            if type_of(v) is not int:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_time_picker(o: Any) -> bool:
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
        if not check_apple_timeslot(x):
            return False
    known = 3
    if len(o) != 3:
        if "timezoneOffset" in o:
            v = o["timezoneOffset"]
            if type_of(v) is not int:
                return False
            known += 1
        if "location" in o:
            v = o["location"]
            if not check_apple_location(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_timeslot(o: Any) -> bool:
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


def check_apple_location(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            known += 1
        if "latitude" in o:
            v = o["latitude"]
            if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
                return False
            known += 1
        if "longitude" in o:
            v = o["longitude"]
            if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
                return False
            known += 1
        if "radius" in o:
            v = o["radius"]
            if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_payment(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["paymentRequest"]
    if not check_apple_payment_request(v):
        return False
    if len(o) != 1:
        return False
    return True


def check_apple_payment_request(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "lineItems" in o:
            v = o["lineItems"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_apple_line_item(x):
                    return False
            known += 1
        if "shippingMethods" in o:
            v = o["shippingMethods"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_apple_shipping_method(x):
                    return False
            known += 1
        if "requiredShippingContactFields" in o:
            v = o["requiredShippingContactFields"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            known += 1
        if "countryCode" in o:
            v = o["countryCode"]
            if type_of(v) is not str:
                return False
            known += 1
        if "requiredBillingContactFields" in o:
            v = o["requiredBillingContactFields"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            known += 1
        if "currencyCode" in o:
            v = o["currencyCode"]
            if type_of(v) is not str:
                return False
            known += 1
        if "total" in o:
            v = o["total"]
            if not check_apple_total(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_line_item(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["amount"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["label"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    known = 2
    if len(o) != 2:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_total(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["amount"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["label"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    known = 2
    if len(o) != 2:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_shipping_method(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["label"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["amount"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "detail" in o:
            v = o["detail"]
            if type_of(v) is not str:
                return False
            known += 1
        if "identifier" in o:
            v = o["identifier"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_authentication(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["oauth2"]
    if not check_apple_oauth2(v):
        return False
    if len(o) != 1:
        return False
    return True


def check_apple_oauth2(o: Any) -> bool:
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
    known = 4
    if len(o) != 4:
        if "additionalParameters" in o:
            v = o["additionalParameters"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_form(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["data"]
    if not check_apple_form_data(v):
        return False
    known = 1
    if len(o) != 1:
        if "private" in o:
            v = o["private"]
            if type_of(v) is not bool:
                return False
            known += 1
        if "template" in o:
            v = o["template"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_form_data(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["startPageIdentifier"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["pages"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not _APPLEFORMPAGE[x["type"]](x):
            return False
    known = 2
    if len(o) != 2:
        if "showSummary" in o:
            v = o["showSummary"]
            if type_of(v) is not bool:
                return False
            known += 1
        if "splash" in o:
            v = o["splash"]
            if not check_apple_form_splash(v):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_form_splash(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["buttonTitle"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    known = 1
    if len(o) != 1:
        if "header" in o:
            v = o["header"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            known += 1
        if "splashtext" in o:
            v = o["splashtext"]
            if type_of(v) is not str:
                return False
            known += 1
        if "imageIdentifier" in o:
            v = o["imageIdentifier"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_form_page(o: Any) -> bool:
    return type_of(o) is OBJECT and _APPLEFORMPAGE[o["type"]](o)


def conditions_hold_in_apple_select_page(o: Any) -> bool:
    if "multipleSelection" in o and o["multipleSelection"] is True:
        for x in o["items"]:
            if "nextPageIdentifier" in x:
                return False
    return True


def check_apple_select_page(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pageIdentifier"]
    if not (type_of(v) is str and v != "" and len(v) <= 19):
        return False
    if o["type"] != "select":
        return False
    v = o["subtitle"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["items"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_apple_select_item(x):
            return False
    known = 4
    if len(o) != 4:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            known += 1
        if "multipleSelection" in o:
            v = o["multipleSelection"]
            if type_of(v) is not bool:
                return False
            known += 1
        if "nextPageIdentifier" in o:
            v = o["nextPageIdentifier"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "submitForm" in o:
            v = o["submitForm"]
            if type_of(v) is not bool:
                return False
            known += 1
        if len(o) != known:
            return False
    return conditions_hold_in_apple_select_page(o)


def check_apple_select_item(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "nextPageIdentifier" in o:
            v = o["nextPageIdentifier"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "imageIdentifier" in o:
            v = o["imageIdentifier"]
            if type_of(v) is not str:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_picker_page(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pageIdentifier"]
    if not (type_of(v) is str and v != "" and len(v) <= 19):
        return False
    if o["type"] != "picker":
        return False
    v = o["subtitle"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["items"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_apple_picker_item(x):
            return False
    known = 4
    if len(o) != 4:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            known += 1
        if "pickerTitle" in o:
            v = o["pickerTitle"]
            if not (type_of(v) is str and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
                return False
            known += 1
        if "selectedItemIndex" in o:
            v = o["selectedItemIndex"]
            if type_of(v) is not int:
                return False
            known += 1
        if "nextPageIdentifier" in o:
            v = o["nextPageIdentifier"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "submitForm" in o:
            v = o["submitForm"]
            if type_of(v) is not bool:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_picker_item(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    v = o["identifier"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_date_picker_page(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pageIdentifier"]
    if not (type_of(v) is str and v != "" and len(v) <= 19):
        return False
    if o["type"] != "datePicker":
        return False
    v = o["subtitle"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    known = 3
    if len(o) != 3:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            known += 1
        if "hintText" in o:
            v = o["hintText"]
            if not (type_of(v) is str and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
                return False
            known += 1
        if "options" in o:
            v = o["options"]
            if not check_apple_date_picker_options(v):
                return False
            known += 1
        if "nextPageIdentifier" in o:
            v = o["nextPageIdentifier"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "submitForm" in o:
            v = o["submitForm"]
            if type_of(v) is not bool:
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_date_picker_options(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "startDate" in o:
            v = o["startDate"]
            if type_of(v) is not str:
                return False
            known += 1
        if "maximumDate" in o:
            v = o["maximumDate"]
            if type_of(v) is not str:
                return False
            known += 1
        if "minimumDate" in o:
            v = o["minimumDate"]
            if type_of(v) is not str:
                return False
            known += 1
        if "dateFormat" in o:
            v = o["dateFormat"]
            if type_of(v) is not str:
                return False
            known += 1
        if "labelText" in o:
            v = o["labelText"]
            if not (type_of(v) is str and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_apple_input_page(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pageIdentifier"]
    if not (type_of(v) is str and v != "" and len(v) <= 19):
        return False
    if o["type"] != "input":
        return False
    v = o["subtitle"]
    if not (type_of(v) is str and v != "" and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
        return False
    known = 3
    if len(o) != 3:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str and len(v) <= 200 and v != "" and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))
            ):
                return False
            known += 1
        if "hintText" in o:
            v = o["hintText"]
            if not (type_of(v) is str and len(v) <= 200 and (v in APPLE_LABEL.known or APPLE_LABEL.matches(v))):
                return False
            known += 1
        if "options" in o:
            v = o["options"]
            if not check_apple_input_options(v):
                return False
            known += 1
        if "nextPageIdentifier" in o:
            v = o["nextPageIdentifier"]
            if not (type_of(v) is str and v != ""):
                return False
            known += 1
        if "submitForm" in o:
            v = o["submitForm"]
            if type_of(v) is not bool:
                return False
            known += 1
        if len(o) != known:
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


def check_apple_input_options(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _APPLE_INPUT_OPTIONS_WORDS[k]:
            continue
        if k == "required":
            if type_of(v) is not bool:
                return False
        elif k == "maximumCharacterCount":
            if type_of(v) is not int:
                return False
        elif k in {"keyboardType", "regex", "prefixText", "textContentType"}:
            if type_of(v) is not str:
                return False
        elif k == "placeholder":
            if not (type_of(v) is str and v != ""):
                return False
        elif k == "labelText":
            if not (type_of(v) is str and len(v) <= 200 and APPLE_LABEL.matches(v)):
                return False
        else:
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


_MESSAGE = {
    "sms": check_sms_request,
    "voice": check_voice_request,
    "push": check_push_request,
    "appmessaging": check_in_app_request,
    "fb": check_messenger_request,
    "whatsapp": check_whats_app_request,
    "AppleBusinessChat": check_apple_request,
}
_NOTIFICATIONACTION = {
    "OPEN_URL": check_notification_target,
    "OPEN_WEBVIEW": check_notification_target,
    "OPENWEBVIEW": check_notification_target,
    "OPEN_HTML": check_notification_target,
    "DEEPLINK": check_notification_target,
    "OPEN_APP": check_notification_open_app,
}
_INTERACTIVEACTION = {
    "OPEN_URL": check_interactive_target,
    "OPENURL": check_interactive_target,
    "DEEPLINK": check_interactive_target,
    "OPENWEBVIEW": check_interactive_target,
    "OPEN_WEBVIEW": check_interactive_target,
    "SHARE": check_interactive_target,
    "DISMISS": check_interactive_plain,
    "OPEN_APP": check_interactive_plain,
}
_INAPPATTACHMENT = {
    "image": check_in_app_image,
    "video": check_in_app_video,
    "audio": check_in_app_audio,
    "file": check_in_app_file,
    "location": check_in_app_location,
    "template": check_in_app_template,
}
_INAPPBUTTON = {
    "webUrl": check_in_app_web_url_button,
    "templatePostback": check_in_app_postback_button,
}
_INAPPINTERACTIVEACTION = {
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
_WHATSAPPCONTENT = {
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
_WHATSAPPHEADER = {
    "text": check_whats_app_text_header,
    "document": check_whats_app_document_header,
    "video": check_whats_app_video_header,
    "image": check_whats_app_image_header,
}
_WHATSAPPPARAMETER = {
    "date_time": check_whats_app_date_time_parameter,
    "currency": check_whats_app_currency_parameter,
    "url": check_whats_app_url_parameter,
    "otp": check_whats_app_otp_parameter,
}
_APPLECONTENT = {
    "text": check_apple_text,
    "richLink": check_apple_rich_link,
    "interactive": check_apple_interactive,
    "typing_start": check_apple_typing,
    "typing_end": check_apple_typing,
    "invitation": check_apple_invitation,
}
_APPLEFORMPAGE = {
    "select": check_apple_select_page,
    "picker": check_apple_picker_page,
    "datePicker": check_apple_date_picker_page,
    "input": check_apple_input_page,
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

CHECKS: dict[str, Callable[[Any], bool]] = {
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
    "SmsRequest": check_sms_request,
    "SmsChannels": check_sms_channels,
    "SmsContent": check_sms_content,
    "SmsExtras": check_sms_extras,
    "VoiceRequest": check_voice_request,
    "VoiceChannels": check_voice_channels,
    "VoiceContent": check_voice_content,
    "PushRequest": check_push_request,
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
    "NotificationOpenApp": check_notification_open_app,
    "PushInteractive": check_push_interactive,
    "PushCategory": check_push_category,
    "InteractiveAction": check_interactive_action,
    "InteractiveTarget": check_interactive_target,
    "InteractivePlain": check_interactive_plain,
    "InteractiveReply": check_interactive_reply,
    "InAppRequest": check_in_app_request,
    "InAppChannels": check_in_app_channels,
    "InAppContent": check_in_app_content,
    "InAppMessage": check_in_app_message,
    "InAppAttachment": check_in_app_attachment,
    "InAppImage": check_in_app_image,
    "InAppVideo": check_in_app_video,
    "InAppAudio": check_in_app_audio,
    "InAppFile": check_in_app_file,
    "InAppLocation": check_in_app_location,
    "InAppTemplate": check_in_app_template,
    "InAppTemplatePayload": check_in_app_template_payload,
    "InAppElement": check_in_app_element,
    "InAppButton": check_in_app_button,
    "InAppWebUrlButton": check_in_app_web_url_button,
    "InAppPostbackButton": check_in_app_postback_button,
    "InAppQuickReplies": check_in_app_quick_replies,
    "InAppQuickReply": check_in_app_quick_reply,
    "InAppNotification": check_in_app_notification,
    "InAppIosExtras": check_in_app_ios_extras,
    "InAppAndroidExtras": check_in_app_android_extras,
    "InAppWebExtras": check_in_app_web_extras,
    "InAppInteractive": check_in_app_interactive,
    "InAppCategory": check_in_app_category,
    "InAppInteractiveAction": check_in_app_interactive_action,
    "SendResult": check_send_result,
    "QueuedRequest": check_queued_request,
    "ErrorResponse": check_error_response,
    "Refusal": check_refusal,
    "RefusedRequests": check_refused_requests,
    "RefusedRequest": check_refused_request,
    "ResponseCode": check_response_code,
    "DeliveryCallback": check_delivery_callback,
    "DeliveryNotification": check_delivery_notification,
    "DeliveryInfo": check_delivery_info,
    "DeliveryCode": check_delivery_code,
    "MessengerRequest": check_messenger_request,
    "FbChannels": check_fb_channels,
    "FbOttMessaging": check_fb_ott_messaging,
    "FbMessage": check_fb_message,
    "WhatsAppRequest": check_whats_app_request,
    "WhatsAppChannels": check_whats_app_channels,
    "WhatsAppOttMessaging": check_whats_app_ott_messaging,
    "WhatsAppContent": check_whats_app_content,
    "WhatsAppIdentity": check_whats_app_identity,
    "WhatsAppTextMessage": check_whats_app_text_message,
    "WhatsAppText": check_whats_app_text,
    "WhatsAppImageMessage": check_whats_app_image_message,
    "WhatsAppImage": check_whats_app_image,
    "WhatsAppAudioMessage": check_whats_app_audio_message,
    "WhatsAppAudio": check_whats_app_audio,
    "WhatsAppDocumentMessage": check_whats_app_document_message,
    "WhatsAppDocument": check_whats_app_document,
    "WhatsAppVideoMessage": check_whats_app_video_message,
    "WhatsAppVideo": check_whats_app_video,
    "WhatsAppStickerMessage": check_whats_app_sticker_message,
    "WhatsAppSticker": check_whats_app_sticker,
    "WhatsAppLocationMessage": check_whats_app_location_message,
    "WhatsAppLocation": check_whats_app_location,
    "WhatsAppContactsMessage": check_whats_app_contacts_message,
    "WhatsAppContact": check_whats_app_contact,
    "WhatsAppName": check_whats_app_name,
    "WhatsAppAddress": check_whats_app_address,
    "WhatsAppEmail": check_whats_app_email,
    "WhatsAppOrg": check_whats_app_org,
    "WhatsAppPhone": check_whats_app_phone,
    "WhatsAppUrl": check_whats_app_url,
    "WhatsAppListMessage": check_whats_app_list_message,
    "WhatsAppList": check_whats_app_list,
    "WhatsAppBody": check_whats_app_body,
    "WhatsAppFooter": check_whats_app_footer,
    "WhatsAppListAction": check_whats_app_list_action,
    "WhatsAppSection": check_whats_app_section,
    "WhatsAppRow": check_whats_app_row,
    "WhatsAppReplyMessage": check_whats_app_reply_message,
    "WhatsAppReply": check_whats_app_reply,
    "WhatsAppReplyAction": check_whats_app_reply_action,
    "WhatsAppButton": check_whats_app_button,
    "WhatsAppButtonReply": check_whats_app_button_reply,
    "WhatsAppHeader": check_whats_app_header,
    "WhatsAppTextHeader": check_whats_app_text_header,
    "WhatsAppDocumentHeader": check_whats_app_document_header,
    "WhatsAppHeaderDocument": check_whats_app_header_document,
    "WhatsAppVideoHeader": check_whats_app_video_header,
    "WhatsAppImageHeader": check_whats_app_image_header,
    "WhatsAppHeaderMedia": check_whats_app_header_media,
    "WhatsAppProvider": check_whats_app_provider,
    "WhatsAppHsmMessage": check_whats_app_hsm_message,
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
    "WhatsAppDateTimeParameter": check_whats_app_date_time_parameter,
    "WhatsAppCurrencyParameter": check_whats_app_currency_parameter,
    "WhatsAppUrlParameter": check_whats_app_url_parameter,
    "WhatsAppOtpParameter": check_whats_app_otp_parameter,
    "AppleRequest": check_apple_request,
    "AppleChannels": check_apple_channels,
    "AppleContent": check_apple_content,
    "AppleText": check_apple_text,
    "AppleFile": check_apple_file,
    "AppleTyping": check_apple_typing,
    "AppleRichLink": check_apple_rich_link,
    "AppleRichLinkData": check_apple_rich_link_data,
    "AppleAssets": check_apple_assets,
    "AppleInvitation": check_apple_invitation,
    "AppleInteractive": check_apple_interactive,
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
    "AppleSelectPage": check_apple_select_page,
    "AppleSelectItem": check_apple_select_item,
    "ApplePickerPage": check_apple_picker_page,
    "ApplePickerItem": check_apple_picker_item,
    "AppleDatePickerPage": check_apple_date_picker_page,
    "AppleDatePickerOptions": check_apple_date_picker_options,
    "AppleInputPage": check_apple_input_page,
    "AppleInputOptions": check_apple_input_options,
}
"""Component -> its check, which tests every rule but those about JSON text."""

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
