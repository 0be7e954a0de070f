"""The fast checks of CIMA360, which pass only wire JSON that keeps every rule."""

# Generated from spec/cima360.yaml by `make regen`. Edit the spec, not this file.

from collections.abc import Callable
from typing import Any

from ottbuild.schemas.jsondata import ARRAY, OBJECT, type_of
from ottbuild.schemas.spec import Check


def check_ott_message_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payload"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_ott_message_payload(x, strict):
            return False
    if len(o) != 1:
        return False
    return True


def check_ott_message_payload(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["recipient"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["templateID"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["channelType"]
    if type_of(v) is not int:
        return False
    more = len(o) - 3
    if more:
        if "templateParameters" in o:
            v = o["templateParameters"]
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            more -= 1
        if more:
            return False
    return True


def check_api_sms_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["recipient"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["messageBody"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_email_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["subject"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["recipients"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_email_recipient(x, strict):
            return False
    more = len(o) - 2
    if more:
        if "from" in o:
            v = o["from"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "templateId" in o:
            v = o["templateId"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "html" in o:
            v = o["html"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return ("templateId" in o) + ("html" in o) == 1


def check_email_recipient(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["to"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "fields" in o:
            v = o["fields"]
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


def complete_ott_message_request(o: Any) -> bool:
    v = o["payload"]
    if len(v) < 1:
        return False
    return True


def complete_api_sms_request(o: Any) -> bool:
    return True


def complete_email_request(o: Any) -> bool:
    v = o["recipients"]
    if len(v) < 1:
        return False
    if ("templateId" in o) + ("html" in o) != 1:
        return False
    return True


CHECKS: dict[str, Check] = {
    "OttMessageRequest": check_ott_message_request,
    "OttMessagePayload": check_ott_message_payload,
    "ApiSmsRequest": check_api_sms_request,
    "EmailRequest": check_email_request,
    "EmailRecipient": check_email_recipient,
}
"""Component -> its check, which tests every rule but those about JSON text, and if it is strict, follows all advice."""

TEXTS: dict[str, Callable[[Any, bytes], bool]] = {}
"""Component -> the function that tests the rules about JSON text in valid data, for those that can break one.

It gets the data and their JSON text.
"""
