"""Which valid payloads of Salesforce Marketing Cloud OTT give no warning."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data that its check accepts.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.providers.line import _warnings as _line
from ottbuild.providers.messenger import _warnings as _messenger
from ottbuild.schemas.jsondata import OBJECT, type_of


def anything(o: Any) -> bool:
    return True


def is_quiet_send_request(o: Any) -> bool:
    v = o["message"]
    if not is_quiet_message(v):
        return False
    if o["from"]["senderType"] == "messenger" and "customKeys" in o["message"]:
        for x in o["message"]["customKeys"]:
            if "messagingType" in x and "tag" in x and x["messagingType"] != "MESSAGE_TAG":
                return False
    if o["from"]["senderType"] == "line":
        for x in o["message"]["contents"]:
            if not (("isreusable" not in x or x["isreusable"] is False) and "attachmentid" not in x):
                return False
    return True


def is_quiet_message(o: Any) -> bool:
    v = o["contents"]
    for x in v:
        if not (_CONTENT[x["type"]](x) and not ("type" in x and x["type"] == "file")):
            return False
    if "customKeys" in o:
        v = o["customKeys"]
        if len(v) > 1:
            return False
        for x in v:
            if not is_quiet_custom_keys(x):
                return False
    return True


def is_quiet_content(o: Any) -> bool:
    return _CONTENT[o["type"]](o)


def is_quiet_native_content(o: Any) -> bool:
    if "nativePayload" in o:
        v = o["nativePayload"]
        if not is_quiet_network_message(v):
            return False
    if "payload" in o:
        v = o["payload"]
        if not is_quiet_network_message(v):
            return False
    return True


def is_quiet_network_message(o: Any) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return _messenger.is_quiet_message(o)
    return _NETWORKMESSAGE[o["type"]](o)


def is_quiet_custom_keys(o: Any) -> bool:
    if "tag" in o:
        v = o["tag"]
        if v in {
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
        }:
            return False
    return True


def is_quiet_sent_request(o: Any) -> bool:
    if "message" in o:
        v = o["message"]
        if not is_quiet_message(v):
            return False
    return True


def is_quiet_status_result(o: Any) -> bool:
    if "requestBody" in o:
        v = o["requestBody"]
        if not is_quiet_sent_request(v):
            return False
    return True


_CONTENT: dict[str, Callable[[Any], bool]] = {
    "text": anything,
    "image": anything,
    "audio": anything,
    "video": anything,
    "file": anything,
    "native": is_quiet_native_content,
}
_NETWORKMESSAGE: dict[str, Callable[[Any], bool]] = {
    "text": _line.is_quiet_text_message,
    "textV2": _line.is_quiet_text_message_v2,
    "sticker": _line.is_quiet_sticker_message,
    "image": _line.is_quiet_image_message,
    "video": _line.is_quiet_video_message,
    "audio": _line.is_quiet_audio_message,
    "location": _line.is_quiet_location_message,
    "imagemap": _line.is_quiet_imagemap_message,
    "template": _line.is_quiet_template_message,
    "flex": _line.is_quiet_flex_message,
    "coupon": _line.is_quiet_coupon_message,
}

QUIET: dict[str, Callable[[Any], bool]] = {
    "SendRequest": is_quiet_send_request,
    "Message": is_quiet_message,
    "Content": is_quiet_content,
    "NativeContent": is_quiet_native_content,
    "NetworkMessage": is_quiet_network_message,
    "CustomKeys": is_quiet_custom_keys,
    "SentRequest": is_quiet_sent_request,
    "StatusResult": is_quiet_status_result,
}
"""Component -> the function that returns True only if a valid payload gives no warning, for those that can give one."""
