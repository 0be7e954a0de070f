"""The fast checks of Salesforce Marketing Cloud OTT, which pass only wire JSON that keeps every rule."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.

from collections.abc import Callable
from typing import Any

from ottbuild.providers.line import _checks as _line
from ottbuild.providers.messenger import _checks as _messenger
from ottbuild.schemas import rules
from ottbuild.schemas.jsondata import ARRAY, OBJECT, plain, type_of
from ottbuild.schemas.patterns import Pattern
from ottbuild.schemas.spec import Check

ADDRESS = Pattern(
    "^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#]|(?![hH][tT][tT][pP][sS]?:)[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\u0000-\\u001f\\u007f-\\u009f])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)


def conditions_hold_in_send_request(o: Any) -> bool:
    if o["from"]["senderType"] == "messenger" and not (
        ("ottId" in o["to"] or "userReference" in o["to"])
        and bool(o["message"].get("customKeys"))
        and len(o["message"]["contents"]) <= 1
        and all(
            ("nativePayload" not in x or "type" not in x["nativePayload"])
            and ("payload" not in x or "type" not in x["payload"])
            for x in o["message"]["contents"]
        )
        and (
            all(
                "messagingType" in x and (x["messagingType"] != "MESSAGE_TAG" or "tag" in x)
                for x in o["message"]["customKeys"]
            )
            if len(o["message"]["customKeys"]) <= 1
            else any("messagingType" in x for x in o["message"]["customKeys"])
            and (
                not any(
                    "messagingType" in x and x["messagingType"] == "MESSAGE_TAG" for x in o["message"]["customKeys"]
                )
                or any("tag" in x for x in o["message"]["customKeys"])
            )
        )
    ):
        return False
    if o["from"]["senderType"] == "line" and not (
        "ottId" in o["to"]
        and len(o["message"]["contents"]) <= 5
        and all(
            ("nativePayload" not in x or "type" in x["nativePayload"])
            and ("payload" not in x or "type" in x["payload"])
            and (x["type"] not in {"image", "video"} or "alturl" in x)
            and (x["type"] != "audio" or "duration" in x)
            for x in o["message"]["contents"]
        )
    ):
        return False
    return True


def check_send_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["messageKey"]
    if not (type_of(v) is str and v != "" and len(v) <= 100):
        return False
    v = o["from"]
    if not check_sender(v, strict):
        return False
    v = o["to"]
    if not check_recipient(v, strict):
        return False
    v = o["message"]
    if not check_message(v, strict):
        return False
    v = o["validityPeriod"]
    if type_of(v) is not int:
        return False
    more = len(o) - 5
    if more:
        if "messageGroupKey" in o:
            v = o["messageGroupKey"]
            if not (type_of(v) is str and len(v) <= 100):
                return False
            more -= 1
        if more:
            return False
    if not conditions_hold_in_send_request(o):
        return False
    if strict and o["from"]["senderType"] == "messenger" and "customKeys" in o["message"]:
        for x in o["message"]["customKeys"]:
            if "messagingType" in x and "tag" in x and x["messagingType"] != "MESSAGE_TAG":
                return False
    if strict and o["from"]["senderType"] == "line":
        for x in o["message"]["contents"]:
            if not (("isreusable" not in x or x["isreusable"] is False) and "attachmentid" not in x):
                return False
    return True


def check_sender(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["senderType"]
    if not (type_of(v) is str and v in {"line", "messenger"} and v != ""):
        return False
    v = o["senderId"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_recipient(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "ottId" in o:
            v = o["ottId"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "userReference" in o:
            v = o["userReference"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["contents"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not _CONTENT_2[x["type"]](x, strict):
            return False
    more = len(o) - 1
    if more:
        if "subject" in o:
            v = o["subject"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "customKeys" in o:
            v = o["customKeys"]
            if not (type_of(v) is ARRAY and (not strict or len(v) <= 1)):
                return False
            for x in v:
                if not check_custom_keys(x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_content(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _CONTENT[o["type"]](o, strict)


def check_text_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "duration" in o:
            v = o["duration"]
            if type_of(v) is not int:
                return False
            more -= 1
        if "isreusable" in o:
            v = o["isreusable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return True


def check_image_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "alturl" in o:
            v = o["alturl"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if more:
            if "duration" in o:
                v = o["duration"]
                if type_of(v) is not int:
                    return False
                more -= 1
            if "isreusable" in o:
                v = o["isreusable"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if "attachmentid" in o:
                v = o["attachmentid"]
                if type_of(v) is not int and not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_audio_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "duration" in o:
            v = o["duration"]
            if type_of(v) is not int:
                return False
            more -= 1
        if "isreusable" in o:
            v = o["isreusable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "attachmentid" in o:
            v = o["attachmentid"]
            if type_of(v) is not int and not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_video_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "alturl" in o:
            v = o["alturl"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if more:
            if "duration" in o:
                v = o["duration"]
                if type_of(v) is not int:
                    return False
                more -= 1
            if "isreusable" in o:
                v = o["isreusable"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if "attachmentid" in o:
                v = o["attachmentid"]
                if type_of(v) is not int and not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_file_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "duration" in o:
            v = o["duration"]
            if type_of(v) is not int:
                return False
            more -= 1
        if "isreusable" in o:
            v = o["isreusable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "attachmentid" in o:
            v = o["attachmentid"]
            if type_of(v) is not int and not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_native_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "nativePayload" in o:
            v = o["nativePayload"]
            if not check_network_message(v, strict):
                return False
            more -= 1
        if more:
            if "payload" in o:
                v = o["payload"]
                if not check_network_message(v, strict):
                    return False
                more -= 1
            if "duration" in o:
                v = o["duration"]
                if type_of(v) is not int:
                    return False
                more -= 1
            if "isreusable" in o:
                v = o["isreusable"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if more:
                return False
    return ("nativePayload" in o) + ("payload" in o) == 1


def check_network_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return _messenger.check_message(o, strict)
    return type_of(o) is OBJECT and _NETWORKMESSAGE[o["type"]](o, strict)


def check_custom_keys(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "messagingType" in o:
            v = o["messagingType"]
            if not (type_of(v) is str and v in {"RESPONSE", "UPDATE", "MESSAGE_TAG"} and v != ""):
                return False
            more -= 1
        if "tag" in o:
            v = o["tag"]
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
                and (
                    not strict
                    or v
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
                )
            ):
                return False
            more -= 1
        if "notificationType" in o:
            v = o["notificationType"]
            if not (type_of(v) is str and v in {"REGULAR", "SILENT_PUSH", "NO_PUSH"}):
                return False
            more -= 1
        if more:
            return False
    return True


def check_registration(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _REGISTRATION[o["ottPlatformName"]](o, strict)


def check_messenger_registration(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["ottPlatformAttributes"]
    if not check_messenger_attributes(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_messenger_attributes(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["applicationId"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["applicationSecret"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["pageId"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["pageName"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["pageAccessToken"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["endpointUrl"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    v = o["callbackVerifyToken"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["isActive"]
    if type_of(v) is not bool:
        return False
    if len(o) != 8:
        return False
    return len(o) >= 1


def check_line_registration(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["ottPlatformAttributes"]
    if not check_line_attributes(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_line_attributes(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["channelId"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["channelName"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["channelSecret"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["endpointUrl"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    v = o["isTransactional"]
    if type_of(v) is not bool:
        return False
    v = o["isTestChannel"]
    if type_of(v) is not bool:
        return False
    v = o["isActive"]
    if type_of(v) is not bool:
        return False
    more = len(o) - 7
    if more:
        if "customerConnectSecret" in o:
            v = o["customerConnectSecret"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return len(o) >= 1


def check_whats_app_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["definitionKey"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["recipients"]
    if not (type_of(v) is ARRAY and len(v) >= 1 and (not strict or rules.unique_field(v, field="messageKey") is None)):
        return False
    for x in v:
        if not check_whats_app_recipient(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_whats_app_recipient(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["contactKey"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["to"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "attributes" in o:
            v = o["attributes"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            more -= 1
        if "messageKey" in o:
            v = o["messageKey"]
            if not (type_of(v) is str and (not strict or len(v) <= 100)):
                return False
            more -= 1
        if more:
            return False
    return True


def check_whats_app_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["definitionKey"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["name"]
    if not (type_of(v) is str and v != ""):
        return False
    if o["senderType"] != "WhatsApp":
        return False
    v = o["senderId"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["content"]
    if not check_whats_app_definition_content(v, strict):
        return False
    more = len(o) - 5
    if more:
        if "status" in o:
            v = o["status"]
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


def check_whats_app_definition_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["customerKey"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def complete_send_request(o: Any) -> bool:
    if "to" not in o:
        return False
    v = o["message"]["contents"]
    if len(v) < 1:
        return False
    if not conditions_hold_in_send_request(o):
        return False
    return True


def complete_messenger_registration(o: Any) -> bool:
    if len(o["ottPlatformAttributes"]) < 1:
        return False
    return True


def complete_line_registration(o: Any) -> bool:
    if len(o["ottPlatformAttributes"]) < 1:
        return False
    return True


def complete_whats_app_request(o: Any) -> bool:
    v = o["recipients"]
    if len(v) < 1:
        return False
    return True


def complete_whats_app_definition(o: Any) -> bool:
    return True


def anything(o: Any, data: bytes) -> bool:
    return True


def text_fits_in_send_request(o: Any, data: bytes) -> bool:
    v = o["message"]
    if not text_fits_in_message(v, data):
        return False
    return True


def text_fits_in_message(o: Any, data: bytes) -> bool:
    v = o["contents"]
    for x in v:
        if not _CONTENT_TEXTS[x["type"]](x, data):
            return False
    return True


def text_fits_in_content(o: Any, data: bytes) -> bool:
    return _CONTENT_TEXTS[o["type"]](o, data)


def text_fits_in_native_content(o: Any, data: bytes) -> bool:
    if "nativePayload" in o:
        v = o["nativePayload"]
        if not text_fits_in_network_message(v, data):
            return False
    if "payload" in o:
        v = o["payload"]
        if not text_fits_in_network_message(v, data):
            return False
    return True


def text_fits_in_network_message(o: Any, data: bytes) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return True
    return _NETWORKMESSAGE_TEXTS[o["type"]](o, data)


def text_fits_in_sent_request(o: Any, data: bytes) -> bool:
    if "message" in o:
        v = o["message"]
        if not text_fits_in_message(v, data):
            return False
    return True


def text_fits_in_status_result(o: Any, data: bytes) -> bool:
    if "requestBody" in o:
        v = o["requestBody"]
        if not text_fits_in_sent_request(v, data):
            return False
    return True


_CONTENT: dict[str, Check] = {
    "text": check_text_content,
    "image": check_image_content,
    "audio": check_audio_content,
    "video": check_video_content,
    "file": check_file_content,
    "native": check_native_content,
}
_NETWORKMESSAGE: dict[str, Check] = {
    "text": _line.check_text_message,
    "textV2": _line.check_text_message_v2,
    "sticker": _line.check_sticker_message,
    "image": _line.check_image_message,
    "video": _line.check_video_message,
    "audio": _line.check_audio_message,
    "location": _line.check_location_message,
    "imagemap": _line.check_imagemap_message,
    "template": _line.check_template_message,
    "flex": _line.check_flex_message,
    "coupon": _line.check_coupon_message,
}
_REGISTRATION: dict[str, Check] = {
    "messenger": check_messenger_registration,
    "line": check_line_registration,
}
_CONTENT_2: dict[str, Check] = {
    "text": check_text_content,
    "image": check_image_content,
    "audio": check_audio_content,
    "video": check_video_content,
    "file": rules.unless_strict(check_file_content),
    "native": check_native_content,
}

_CONTENT_TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "text": anything,
    "image": anything,
    "audio": anything,
    "video": anything,
    "file": anything,
    "native": text_fits_in_native_content,
}
_NETWORKMESSAGE_TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "text": anything,
    "textV2": _line.text_fits_in_text_message_v2,
    "sticker": anything,
    "image": anything,
    "video": anything,
    "audio": anything,
    "location": anything,
    "imagemap": anything,
    "template": anything,
    "flex": _line.text_fits_in_flex_message,
    "coupon": anything,
}

CHECKS: dict[str, Check] = {
    "SendRequest": check_send_request,
    "Sender": check_sender,
    "Recipient": check_recipient,
    "Message": check_message,
    "Content": check_content,
    "TextContent": rules.tagged("type", "text", check_text_content),
    "ImageContent": rules.tagged("type", "image", check_image_content),
    "AudioContent": rules.tagged("type", "audio", check_audio_content),
    "VideoContent": rules.tagged("type", "video", check_video_content),
    "FileContent": rules.tagged("type", "file", check_file_content),
    "NativeContent": rules.tagged("type", "native", check_native_content),
    "NetworkMessage": check_network_message,
    "CustomKeys": check_custom_keys,
    "Registration": check_registration,
    "MessengerRegistration": rules.tagged("ottPlatformName", "messenger", check_messenger_registration),
    "MessengerAttributes": check_messenger_attributes,
    "LineRegistration": rules.tagged("ottPlatformName", "line", check_line_registration),
    "LineAttributes": check_line_attributes,
    "WhatsAppRequest": check_whats_app_request,
    "WhatsAppRecipient": check_whats_app_recipient,
    "WhatsAppDefinition": check_whats_app_definition,
    "WhatsAppDefinitionContent": check_whats_app_definition_content,
}
"""Component -> its check, which tests every rule but those about JSON text, and if it is strict, follows all advice."""

TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "SendRequest": text_fits_in_send_request,
    "Message": text_fits_in_message,
    "Content": text_fits_in_content,
    "NativeContent": text_fits_in_native_content,
    "NetworkMessage": text_fits_in_network_message,
    "SentRequest": text_fits_in_sent_request,
    "StatusResult": text_fits_in_status_result,
}
"""Component -> the function that tests the rules about JSON text in valid data, for those that can break one.

It gets the data and their JSON text.
"""
