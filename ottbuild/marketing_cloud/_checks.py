"""The fast checks of Salesforce Marketing Cloud OTT: whether wire JSON surely keeps every rule."""

# Generated from spec/marketing_cloud.yaml by `make regen`. Edit the spec, not this file.

from collections.abc import Callable
from typing import Any

from ottbuild.messenger import _checks as _messenger
from ottbuild.runtime.jsontext import ARRAY, OBJECT, type_of


def check_send_request(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["messageKey"]
    if not (type_of(v) is str and len(v) <= 100):
        return False
    v = o["from"]
    if not (check_sender(v)):
        return False
    v = o["to"]
    if not (check_recipient(v)):
        return False
    v = o["message"]
    if not (check_message(v)):
        return False
    v = o["validityPeriod"]
    if not (type_of(v) is int):
        return False
    known = 5
    if len(o) != 5:
        if "messageGroupKey" in o:
            v = o["messageGroupKey"]
            if not (type_of(v) is str and len(v) <= 100):
                return False
            known += 1
        if len(o) != known:
            return False
    return (
        not ("senderType" in o["from"] and o["from"]["senderType"] == "messenger")
        or (
            "ottId" in o["to"]
            and o["to"]["ottId"] != ""
            or "userReference" in o["to"]
            and o["to"]["userReference"] != ""
        )
        and "customKeys" in o["message"]
        and ("contents" not in o["message"] or len(o["message"]["contents"]) <= 1)
        and len(o["message"]["customKeys"]) >= 1
        and all(
            "messagingType" in x
            and (not (x["messagingType"] == "MESSAGE_TAG") or "tag" in x and x["tag"] != "")
            and (not ("tag" in x) or x["messagingType"] == "MESSAGE_TAG")
            for x in o["message"]["customKeys"]
        )
    )


def check_sender(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["senderType"]
    if not (type_of(v) is str and v in {"messenger"} and v != ""):
        return False
    v = o["senderId"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_recipient(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "ottId" in o:
            v = o["ottId"]
            if not (type_of(v) is str):
                return False
            known += 1
        if "userReference" in o:
            v = o["userReference"]
            if not (type_of(v) is str):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_message(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["contents"]
    if not (type_of(v) is ARRAY and len(v) >= 1 and all(map(check_content, v))):
        return False
    known = 1
    if len(o) != 1:
        if "subject" in o:
            v = o["subject"]
            if not (type_of(v) is str):
                return False
            known += 1
        if "customKeys" in o:
            v = o["customKeys"]
            if not (type_of(v) is ARRAY and len(v) <= 1 and all(map(check_custom_keys, v))):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_content(o: Any) -> bool:
    return type_of(o) is OBJECT and _CONTENT[o["type"]](o)


def check_text_content(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "text":
        return False
    v = o["text"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_image_content(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "image":
        return False
    v = o["url"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "alturl" in o:
            v = o["alturl"]
            if not (type_of(v) is str):
                return False
            known += 1
        if "isreusable" in o:
            v = o["isreusable"]
            if not (type_of(v) is bool):
                return False
            known += 1
        if "attachmentid" in o:
            v = o["attachmentid"]
            if not (type_of(v) is int or type_of(v) is str):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_audio_content(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "audio":
        return False
    v = o["url"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "isreusable" in o:
            v = o["isreusable"]
            if not (type_of(v) is bool):
                return False
            known += 1
        if "attachmentid" in o:
            v = o["attachmentid"]
            if not (type_of(v) is int or type_of(v) is str):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_video_content(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "video":
        return False
    v = o["url"]
    if not (type_of(v) is str and v != ""):
        return False
    known = 2
    if len(o) != 2:
        if "alturl" in o:
            v = o["alturl"]
            if not (type_of(v) is str):
                return False
            known += 1
        if "isreusable" in o:
            v = o["isreusable"]
            if not (type_of(v) is bool):
                return False
            known += 1
        if "attachmentid" in o:
            v = o["attachmentid"]
            if not (type_of(v) is int or type_of(v) is str):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_native_content(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "native":
        return False
    known = 1
    if len(o) != 1:
        if "nativePayload" in o:
            v = o["nativePayload"]
            if not (_messenger.check_message(v)):
                return False
            known += 1
        if "payload" in o:
            v = o["payload"]
            if not (_messenger.check_message(v)):
                return False
            known += 1
        if len(o) != known:
            return False
    return ("nativePayload" in o) + ("payload" in o) == 1


def check_custom_keys(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    known = 0
    if len(o) != 0:
        if "messagingType" in o:
            v = o["messagingType"]
            if not (type_of(v) is str and v in {"RESPONSE", "UPDATE", "MESSAGE_TAG"} and v != ""):
                return False
            known += 1
        if "tag" in o:
            v = o["tag"]
            if not (type_of(v) is str):
                return False
            known += 1
        if "notificationType" in o:
            v = o["notificationType"]
            if not (type_of(v) is str and v in {"REGULAR", "SILENT_PUSH", "NO_PUSH"}):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_send_result(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["ottRequestId"]
    if not (type_of(v) is str):
        return False
    if len(o) != 1:
        return False
    return True


def check_error_response(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["message"]
    if not (type_of(v) is str):
        return False
    known = 1
    if len(o) != 1:
        if "errorcode" in o:
            v = o["errorcode"]
            if not (type_of(v) is int):
                return False
            known += 1
        if "documentation" in o:
            v = o["documentation"]
            if not (type_of(v) is str):
                return False
            known += 1
        if "validationErrors" in o:
            v = o["validationErrors"]
            if not (type_of(v) is ARRAY and all(map(check_validation_error, v))):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_validation_error(o: Any) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["message"]
    if not (type_of(v) is str):
        return False
    known = 1
    if len(o) != 1:
        if "errorcode" in o:
            v = o["errorcode"]
            if not (type_of(v) is int):
                return False
            known += 1
        if "documentation" in o:
            v = o["documentation"]
            if not (type_of(v) is str):
                return False
            known += 1
        if len(o) != known:
            return False
    return True


def check_send_request_message(o: Any) -> bool:
    v = o["messageKey"]
    if not (type_of(v) is str and len(v) <= 100):
        return False
    if "messageGroupKey" in o:
        v = o["messageGroupKey"]
        if not (type_of(v) is str and len(v) <= 100):
            return False
    v = o["from"]["senderType"]
    if not (type_of(v) is str and v in {"messenger"} and v != ""):
        return False
    v = o["from"]["senderId"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["to"]
    if not (True):
        return False
    if "subject" in o["message"]:
        v = o["message"]["subject"]
        if not (type_of(v) is str):
            return False
    v = o["message"]["contents"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    if "customKeys" in o["message"]:
        v = o["message"]["customKeys"]
        if not (type_of(v) is ARRAY and len(v) <= 1):
            return False
    v = o["validityPeriod"]
    if not (type_of(v) is int):
        return False
    if not (
        not ("senderType" in o["from"] and o["from"]["senderType"] == "messenger")
        or (
            "ottId" in o["to"]
            and o["to"]["ottId"] != ""
            or "userReference" in o["to"]
            and o["to"]["userReference"] != ""
        )
        and "customKeys" in o["message"]
        and ("contents" not in o["message"] or len(o["message"]["contents"]) <= 1)
        and len(o["message"]["customKeys"]) >= 1
        and all(
            "messagingType" in x
            and (not (x["messagingType"] == "MESSAGE_TAG") or "tag" in x and x["tag"] != "")
            and (not ("tag" in x) or x["messagingType"] == "MESSAGE_TAG")
            for x in o["message"]["customKeys"]
        )
    ):
        return False
    return True


_CONTENT = {
    "text": check_text_content,
    "image": check_image_content,
    "audio": check_audio_content,
    "video": check_video_content,
    "native": check_native_content,
}

CHECKS: dict[str, Callable[[Any], bool]] = {
    "SendRequest": check_send_request,
    "Sender": check_sender,
    "Recipient": check_recipient,
    "Message": check_message,
    "Content": check_content,
    "TextContent": check_text_content,
    "ImageContent": check_image_content,
    "AudioContent": check_audio_content,
    "VideoContent": check_video_content,
    "NativeContent": check_native_content,
    "CustomKeys": check_custom_keys,
    "SendResult": check_send_result,
    "ErrorResponse": check_error_response,
    "ValidationError": check_validation_error,
}
