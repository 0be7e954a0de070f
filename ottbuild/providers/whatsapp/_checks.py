"""The fast checks of WhatsApp Cloud API, which pass only wire JSON that keeps every rule."""

# Generated from spec/whatsapp.yaml by `make regen`. Edit the spec, not this file.

from collections.abc import Callable
from typing import Any

from ottbuild.schemas import lengths, rules
from ottbuild.schemas.jsondata import ARRAY, OBJECT, plain, type_of
from ottbuild.schemas.jsondata import TEXT as _TEXT
from ottbuild.schemas.patterns import Pattern
from ottbuild.schemas.spec import Check

NAME = Pattern("^[a-z0-9_]+$")
RECIPIENT = Pattern("^[A-Z]{2}\\.(ENT\\.)?[A-Za-z0-9]{1,128}$")
TO = Pattern("^[+]?[-0-9() ]+$")
ADDRESS = Pattern(
    "^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)
LATITUDE = Pattern("^[+-]?([0-9]+([.][0-9]*)?|[.][0-9]+)$")
BIRTHDAY = Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}$")
DESCRIPTION = Pattern("^\\s|\\s$")
TEXT = Pattern("\\n[^\\n]*\\n[^\\n]*\\n")
REFERENCE_ID = Pattern("^[A-Za-z0-9_.-]+$")
POSTAL_CODE = Pattern("^[0-9]{6}$")
TIMESTAMP = Pattern("^[0-9]+$")
TEXT_2 = Pattern("[\\n\\t]| {5}")
INDEX = Pattern("^[0-9]$")
COUPON_CODE = Pattern("^[A-Za-z0-9]+$")
TEXT_3 = Pattern("\\{\\{(1|[a-z0-9_]+)\\}\\}")
TEXT_4 = Pattern("\\{\\{([a-z0-9_]*[^a-z0-9_}]|\\}|[a-z0-9_]*$|[a-z0-9_]+\\}([^}]|$))")
TEXT_5 = Pattern("(^|[^a-z0-9_{])[a-z0-9_]*\\}\\}|(^|[^{])\\{[a-z0-9_]+\\}\\}")
TEXT_6 = Pattern("\\{\\{.*\\{\\{")
TEXT_7 = Pattern("[^{}]\\{\\{(1|[a-z0-9_]+)\\}\\}[^{}]")
TEXT_8 = Pattern("^\\{\\{|\\}\\}$")
TEXT_9 = Pattern("\\{\\{")
URL = Pattern("^https?://[^{}]+(\\{\\{1\\}\\})?$")
PACKAGE_NAME = Pattern("^[A-Za-z][A-Za-z0-9_]*([.][A-Za-z][A-Za-z0-9_]*)+$")
SIGNATURE_HASH = Pattern("^[A-Za-z0-9+/=]{11}$")


def check_send_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "type" not in o and "status" in o:
        return check_read_receipt(o, strict)
    if type_of(o) is OBJECT and "type" not in o and "text" in o:
        return check_untyped_text(o, strict)
    return type_of(o) is OBJECT and _SENDREQUEST[o["type"]](o, strict)


def check_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return check_untyped_text(o, strict)
    return type_of(o) is OBJECT and _MESSAGE[o["type"]](o, strict)


def check_context(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["message_id"]
    if not (type_of(v) is str and v != "" and len(v) <= 128):
        return False
    if len(o) != 1:
        return False
    return True


def check_direct_send_config(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "template_name" in o:
            v = o["template_name"]
            if not (type_of(v) is str and len(v) <= 512 and (v in NAME.known or NAME.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_text_message(o: Any) -> bool:
    if "to" not in o and "recipient" not in o:
        return False
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    if "ttl_seconds" in o and not ("category" in o and o["category"] in {"utility", "authentication"}):
        return False
    if "category" in o and o["category"] == "utility" and "ttl_seconds" in o and not (30 <= o["ttl_seconds"] <= 43200):
        return False
    if (
        "category" in o
        and o["category"] == "authentication"
        and "ttl_seconds" in o
        and not (30 <= o["ttl_seconds"] <= 900)
    ):
        return False
    if "direct_send_config" in o and not ("category" in o and o["category"] == "utility"):
        return False
    if "category" in o and o["category"] == "authentication" and "to" not in o:
        return False
    if "category" in o and o["category"] in {"utility", "authentication"} and len(o["text"]["body"]) > 1024:
        return False
    return True


_TEXT_MESSAGE_WORDS: dict[str, set[str]] = {
    "access_token": set(),
    "messaging_product": {"whatsapp"},
    "recipient_type": {"individual", "group"},
    "to": set(),
    "recipient": RECIPIENT.known,
    "recipient_identity_key_hash": set(),
    "biz_opaque_callback_data": set(),
    "type": {"text"},
    "category": {"utility", "authentication", "service"},
}


def check_text_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("messaging_product" in o and "type" in o and "text" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _TEXT_MESSAGE_WORDS[k]:
            continue
        if k in {"access_token", "to"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "recipient":
            if not (type_of(v) is str and RECIPIENT.matches(v)):
                return False
            continue
        if k == "recipient_identity_key_hash":
            if type_of(v) is not str:
                return False
            continue
        if k == "biz_opaque_callback_data":
            if not (type_of(v) is str and len(v) <= 512):
                return False
            continue
        if k == "context":
            if not check_context(v, strict):
                return False
            continue
        if k == "text":
            if not check_text_content(v, strict):
                return False
            continue
        if k == "ttl_seconds":
            if type_of(v) is not int:
                return False
            continue
        if k == "direct_send_config":
            if not check_direct_send_config(v, strict):
                return False
            continue
        return False
    if not conditions_hold_in_text_message(o):
        return False
    if strict and not (
        "access_token" not in o
        and (
            ("recipient_type" in o and o["recipient_type"] == "group")
            or "to" not in o
            or o["to"] in TO.known
            or TO.matches(o["to"])
        )
        and (not ("category" in o and o["category"] in {"utility", "authentication"}) or "preview_url" not in o["text"])
    ):
        return False
    return True


def conditions_hold_in_untyped_text(o: Any) -> bool:
    if "to" not in o and "recipient" not in o:
        return False
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    return True


def check_untyped_text(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    v = o["text"]
    if not check_text_content(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "recipient_type" in o:
                v = o["recipient_type"]
                if not (type_of(v) is str and v in {"individual", "group"}):
                    return False
                more -= 1
            if "to" in o:
                v = o["to"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "recipient" in o:
                v = o["recipient"]
                if not (type_of(v) is str and (v in RECIPIENT.known or RECIPIENT.matches(v))):
                    return False
                more -= 1
            if "recipient_identity_key_hash" in o:
                v = o["recipient_identity_key_hash"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "biz_opaque_callback_data" in o:
                v = o["biz_opaque_callback_data"]
                if not (type_of(v) is str and len(v) <= 512):
                    return False
                more -= 1
            if "context" in o:
                v = o["context"]
                if not check_context(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_untyped_text(o):
        return False
    if strict:
        return False
    return True


def check_text_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not (
        type_of(v) is str and v != "" and len(v) <= 4096 and (not strict or len(v) <= 2048 or lengths.utf16(v) <= 4096)
    ):
        return False
    more = len(o) - 1
    if more:
        if "preview_url" in o:
            v = o["preview_url"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return True


def check_text_body(o: Any, strict: bool = False) -> bool:
    return type_of(o) is str and len(o) <= 4096 and (not strict or len(o) <= 2048 or lengths.utf16(o) <= 4096)


def conditions_hold_in_image_message(o: Any) -> bool:
    if "to" not in o and "recipient" not in o:
        return False
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    return True


def check_image_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    v = o["image"]
    if not check_image_content(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "recipient_type" in o:
                v = o["recipient_type"]
                if not (type_of(v) is str and v in {"individual", "group"}):
                    return False
                more -= 1
            if "to" in o:
                v = o["to"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "recipient" in o:
                v = o["recipient"]
                if not (type_of(v) is str and (v in RECIPIENT.known or RECIPIENT.matches(v))):
                    return False
                more -= 1
            if "recipient_identity_key_hash" in o:
                v = o["recipient_identity_key_hash"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "biz_opaque_callback_data" in o:
                v = o["biz_opaque_callback_data"]
                if not (type_of(v) is str and len(v) <= 512):
                    return False
                more -= 1
            if "context" in o:
                v = o["context"]
                if not check_context(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_image_message(o):
        return False
    if strict and not (
        "access_token" not in o
        and (
            ("recipient_type" in o and o["recipient_type"] == "group")
            or "to" not in o
            or o["to"] in TO.known
            or TO.matches(o["to"])
        )
    ):
        return False
    return True


def check_image_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "id" in o:
            v = o["id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "link" in o:
            v = o["link"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if "caption" in o:
            v = o["caption"]
            if not (type_of(v) is str and len(v) <= 1024 and (not strict or len(v) <= 512 or lengths.utf16(v) <= 1024)):
                return False
            more -= 1
        if more:
            return False
    return ("id" in o) + ("link" in o) == 1


def check_caption(o: Any, strict: bool = False) -> bool:
    return type_of(o) is str and len(o) <= 1024 and (not strict or len(o) <= 512 or lengths.utf16(o) <= 1024)


def conditions_hold_in_video_message(o: Any) -> bool:
    if "to" not in o and "recipient" not in o:
        return False
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    return True


def check_video_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    v = o["video"]
    if not check_video_content(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "recipient_type" in o:
                v = o["recipient_type"]
                if not (type_of(v) is str and v in {"individual", "group"}):
                    return False
                more -= 1
            if "to" in o:
                v = o["to"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "recipient" in o:
                v = o["recipient"]
                if not (type_of(v) is str and (v in RECIPIENT.known or RECIPIENT.matches(v))):
                    return False
                more -= 1
            if "recipient_identity_key_hash" in o:
                v = o["recipient_identity_key_hash"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "biz_opaque_callback_data" in o:
                v = o["biz_opaque_callback_data"]
                if not (type_of(v) is str and len(v) <= 512):
                    return False
                more -= 1
            if "context" in o:
                v = o["context"]
                if not check_context(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_video_message(o):
        return False
    if strict and not (
        "access_token" not in o
        and (
            ("recipient_type" in o and o["recipient_type"] == "group")
            or "to" not in o
            or o["to"] in TO.known
            or TO.matches(o["to"])
        )
    ):
        return False
    return True


def check_video_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "id" in o:
            v = o["id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "link" in o:
            v = o["link"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if "caption" in o:
            v = o["caption"]
            if not (type_of(v) is str and len(v) <= 1024 and (not strict or len(v) <= 512 or lengths.utf16(v) <= 1024)):
                return False
            more -= 1
        if more:
            return False
    return ("id" in o) + ("link" in o) == 1


def conditions_hold_in_audio_message(o: Any) -> bool:
    if "to" not in o and "recipient" not in o:
        return False
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    return True


def check_audio_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    v = o["audio"]
    if not check_audio_content(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "recipient_type" in o:
                v = o["recipient_type"]
                if not (type_of(v) is str and v in {"individual", "group"}):
                    return False
                more -= 1
            if "to" in o:
                v = o["to"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "recipient" in o:
                v = o["recipient"]
                if not (type_of(v) is str and (v in RECIPIENT.known or RECIPIENT.matches(v))):
                    return False
                more -= 1
            if "recipient_identity_key_hash" in o:
                v = o["recipient_identity_key_hash"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "biz_opaque_callback_data" in o:
                v = o["biz_opaque_callback_data"]
                if not (type_of(v) is str and len(v) <= 512):
                    return False
                more -= 1
            if "context" in o:
                v = o["context"]
                if not check_context(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_audio_message(o):
        return False
    if strict and not (
        "access_token" not in o
        and (
            ("recipient_type" in o and o["recipient_type"] == "group")
            or "to" not in o
            or o["to"] in TO.known
            or TO.matches(o["to"])
        )
    ):
        return False
    return True


def check_audio_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "id" in o:
            v = o["id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "link" in o:
            v = o["link"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if "voice" in o:
            v = o["voice"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return ("id" in o) + ("link" in o) == 1


def conditions_hold_in_document_message(o: Any) -> bool:
    if "to" not in o and "recipient" not in o:
        return False
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    return True


def check_document_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    v = o["document"]
    if not check_document_content(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "recipient_type" in o:
                v = o["recipient_type"]
                if not (type_of(v) is str and v in {"individual", "group"}):
                    return False
                more -= 1
            if "to" in o:
                v = o["to"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "recipient" in o:
                v = o["recipient"]
                if not (type_of(v) is str and (v in RECIPIENT.known or RECIPIENT.matches(v))):
                    return False
                more -= 1
            if "recipient_identity_key_hash" in o:
                v = o["recipient_identity_key_hash"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "biz_opaque_callback_data" in o:
                v = o["biz_opaque_callback_data"]
                if not (type_of(v) is str and len(v) <= 512):
                    return False
                more -= 1
            if "context" in o:
                v = o["context"]
                if not check_context(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_document_message(o):
        return False
    if strict and not (
        "access_token" not in o
        and (
            ("recipient_type" in o and o["recipient_type"] == "group")
            or "to" not in o
            or o["to"] in TO.known
            or TO.matches(o["to"])
        )
    ):
        return False
    return True


def check_document_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "id" in o:
            v = o["id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "link" in o:
                v = o["link"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "filename" in o:
                v = o["filename"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "caption" in o:
                v = o["caption"]
                if not (
                    type_of(v) is str and len(v) <= 1024 and (not strict or len(v) <= 512 or lengths.utf16(v) <= 1024)
                ):
                    return False
                more -= 1
            if more:
                return False
    return ("id" in o) + ("link" in o) == 1


def conditions_hold_in_sticker_message(o: Any) -> bool:
    if "to" not in o and "recipient" not in o:
        return False
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    return True


def check_sticker_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    v = o["sticker"]
    if not check_sticker_content(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "recipient_type" in o:
                v = o["recipient_type"]
                if not (type_of(v) is str and v in {"individual", "group"}):
                    return False
                more -= 1
            if "to" in o:
                v = o["to"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "recipient" in o:
                v = o["recipient"]
                if not (type_of(v) is str and (v in RECIPIENT.known or RECIPIENT.matches(v))):
                    return False
                more -= 1
            if "recipient_identity_key_hash" in o:
                v = o["recipient_identity_key_hash"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "biz_opaque_callback_data" in o:
                v = o["biz_opaque_callback_data"]
                if not (type_of(v) is str and len(v) <= 512):
                    return False
                more -= 1
            if "context" in o:
                v = o["context"]
                if not check_context(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_sticker_message(o):
        return False
    if strict and not (
        "access_token" not in o
        and (
            ("recipient_type" in o and o["recipient_type"] == "group")
            or "to" not in o
            or o["to"] in TO.known
            or TO.matches(o["to"])
        )
    ):
        return False
    return True


def check_sticker_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "id" in o:
            v = o["id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "link" in o:
            v = o["link"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return ("id" in o) + ("link" in o) == 1


def conditions_hold_in_location_message(o: Any) -> bool:
    if "to" not in o and "recipient" not in o:
        return False
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    return True


def check_location_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    v = o["location"]
    if not check_location(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "recipient_type" in o:
                v = o["recipient_type"]
                if not (type_of(v) is str and v in {"individual", "group"}):
                    return False
                more -= 1
            if "to" in o:
                v = o["to"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "recipient" in o:
                v = o["recipient"]
                if not (type_of(v) is str and (v in RECIPIENT.known or RECIPIENT.matches(v))):
                    return False
                more -= 1
            if "recipient_identity_key_hash" in o:
                v = o["recipient_identity_key_hash"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "biz_opaque_callback_data" in o:
                v = o["biz_opaque_callback_data"]
                if not (type_of(v) is str and len(v) <= 512):
                    return False
                more -= 1
            if "context" in o:
                v = o["context"]
                if not check_context(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_location_message(o):
        return False
    if strict and not (
        "access_token" not in o
        and (
            ("recipient_type" in o and o["recipient_type"] == "group")
            or "to" not in o
            or o["to"] in TO.known
            or TO.matches(o["to"])
        )
        and ("recipient_type" not in o or o["recipient_type"] != "group")
    ):
        return False
    return True


def check_location(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["latitude"]
    if (
        type_of(v) is not int
        and not (type_of(v) is float and v - v == 0)
        and not (type_of(v) is str and (v in LATITUDE.known or LATITUDE.matches(v)))
    ):
        return False
    v = o["longitude"]
    if (
        type_of(v) is not int
        and not (type_of(v) is float and v - v == 0)
        and not (type_of(v) is str and (v in LATITUDE.known or LATITUDE.matches(v)))
    ):
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


def conditions_hold_in_contacts_message(o: Any) -> bool:
    if "to" not in o and "recipient" not in o:
        return False
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    return True


def check_contacts_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    v = o["contacts"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 257):
        return False
    for x in v:
        if not check_contact(x, strict):
            return False
    more = len(o) - 3
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "recipient_type" in o:
                v = o["recipient_type"]
                if not (type_of(v) is str and v in {"individual", "group"}):
                    return False
                more -= 1
            if "to" in o:
                v = o["to"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "recipient" in o:
                v = o["recipient"]
                if not (type_of(v) is str and (v in RECIPIENT.known or RECIPIENT.matches(v))):
                    return False
                more -= 1
            if "recipient_identity_key_hash" in o:
                v = o["recipient_identity_key_hash"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "biz_opaque_callback_data" in o:
                v = o["biz_opaque_callback_data"]
                if not (type_of(v) is str and len(v) <= 512):
                    return False
                more -= 1
            if "context" in o:
                v = o["context"]
                if not check_context(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_contacts_message(o):
        return False
    if strict and not (
        "access_token" not in o
        and (
            ("recipient_type" in o and o["recipient_type"] == "group")
            or "to" not in o
            or o["to"] in TO.known
            or TO.matches(o["to"])
        )
        and ("recipient_type" not in o or o["recipient_type"] != "group")
    ):
        return False
    return True


def check_contact(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not check_contact_name(v, strict):
        return False
    more = len(o) - 1
    if more:
        if "addresses" in o:
            v = o["addresses"]
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if not check_contact_address(x, strict):
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
                    if not check_contact_email(x, strict):
                        return False
                more -= 1
            if "org" in o:
                v = o["org"]
                if not check_contact_org(v, strict):
                    return False
                more -= 1
            if "phones" in o:
                v = o["phones"]
                if type_of(v) is not ARRAY:
                    return False
                for x in v:
                    if not check_contact_phone(x, strict):
                        return False
                more -= 1
            if "urls" in o:
                v = o["urls"]
                if type_of(v) is not ARRAY:
                    return False
                for x in v:
                    if not check_contact_url(x, strict):
                        return False
                more -= 1
            if more:
                return False
    return True


def check_contact_name(o: Any, strict: bool = False) -> bool:
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
        strict
        and "first_name" not in o
        and "last_name" not in o
        and "middle_name" not in o
        and "suffix" not in o
        and "prefix" not in o
    ):
        return False
    return True


def check_contact_address(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "street" in o:
            v = o["street"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            if "city" in o:
                v = o["city"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "state" in o:
                v = o["state"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "zip" in o:
                v = o["zip"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "country" in o:
                v = o["country"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "country_code" in o:
                v = o["country_code"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "type" in o:
                v = o["type"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_contact_email(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "email" in o:
            v = o["email"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_contact_org(o: Any, strict: bool = False) -> bool:
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


def check_contact_phone(o: Any, strict: bool = False) -> bool:
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


def check_contact_url(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "url" in o:
            v = o["url"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_reaction_message(o: Any) -> bool:
    if "to" not in o and "recipient" not in o:
        return False
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    if "context" in o:
        return False
    return True


def check_reaction_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    v = o["reaction"]
    if not check_reaction(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "recipient_type" in o:
                v = o["recipient_type"]
                if not (type_of(v) is str and v in {"individual", "group"}):
                    return False
                more -= 1
            if "to" in o:
                v = o["to"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "recipient" in o:
                v = o["recipient"]
                if not (type_of(v) is str and (v in RECIPIENT.known or RECIPIENT.matches(v))):
                    return False
                more -= 1
            if "recipient_identity_key_hash" in o:
                v = o["recipient_identity_key_hash"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "biz_opaque_callback_data" in o:
                v = o["biz_opaque_callback_data"]
                if not (type_of(v) is str and len(v) <= 512):
                    return False
                more -= 1
            if "context" in o:
                v = o["context"]
                if not check_context(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_reaction_message(o):
        return False
    if strict and not (
        "access_token" not in o
        and (
            ("recipient_type" in o and o["recipient_type"] == "group")
            or "to" not in o
            or o["to"] in TO.known
            or TO.matches(o["to"])
        )
        and ("recipient_type" not in o or o["recipient_type"] != "group")
    ):
        return False
    return True


def check_reaction(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["message_id"]
    if not (type_of(v) is str and v != "" and len(v) <= 128):
        return False
    v = o["emoji"]
    if not (type_of(v) is str and (len(v) <= 1 or lengths.graphemes(v) <= 1)):
        return False
    if len(o) != 2:
        return False
    return True


def conditions_hold_in_interactive_message(o: Any) -> bool:
    if "to" not in o and "recipient" not in o:
        return False
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    if "ttl_seconds" in o and not ("category" in o and o["category"] in {"utility", "authentication"}):
        return False
    if "category" in o and o["category"] == "utility" and "ttl_seconds" in o and not (30 <= o["ttl_seconds"] <= 43200):
        return False
    if (
        "category" in o
        and o["category"] == "authentication"
        and "ttl_seconds" in o
        and not (30 <= o["ttl_seconds"] <= 900)
    ):
        return False
    if "direct_send_config" in o and not ("category" in o and o["category"] == "utility"):
        return False
    if "category" in o and o["category"] == "authentication" and "to" not in o:
        return False
    if (
        "category" in o
        and o["category"] in {"utility", "authentication"}
        and o["interactive"]["type"] not in {"button", "cta_url", "voice_call"}
    ):
        return False
    if (
        not ("category" in o and o["category"] in {"utility", "authentication"})
        and "buttons" in o["interactive"]["action"]
        and not (
            len(o["interactive"]["action"]["buttons"]) <= 3
            and all(x["type"] == "reply" for x in o["interactive"]["action"]["buttons"])
        )
    ):
        return False
    if (
        not ("category" in o and o["category"] in {"utility", "authentication"})
        and "header" in o["interactive"]
        and not (
            (
                "image" not in o["interactive"]["header"]
                or not ("id" in o["interactive"]["header"]["image"] and "link" in o["interactive"]["header"]["image"])
            )
            and (
                "video" not in o["interactive"]["header"]
                or not ("id" in o["interactive"]["header"]["video"] and "link" in o["interactive"]["header"]["video"])
            )
            and (
                "document" not in o["interactive"]["header"]
                or not (
                    "id" in o["interactive"]["header"]["document"] and "link" in o["interactive"]["header"]["document"]
                )
            )
        )
    ):
        return False
    return True


_INTERACTIVE_MESSAGE_WORDS: dict[str, set[str]] = {
    "access_token": set(),
    "messaging_product": {"whatsapp"},
    "recipient_type": {"individual", "group"},
    "to": set(),
    "recipient": RECIPIENT.known,
    "recipient_identity_key_hash": set(),
    "biz_opaque_callback_data": set(),
    "type": {"interactive"},
    "category": {"utility", "authentication", "service"},
}


def check_interactive_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("messaging_product" in o and "type" in o and "interactive" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _INTERACTIVE_MESSAGE_WORDS[k]:
            continue
        if k in {"access_token", "to"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "recipient":
            if not (type_of(v) is str and RECIPIENT.matches(v)):
                return False
            continue
        if k == "recipient_identity_key_hash":
            if type_of(v) is not str:
                return False
            continue
        if k == "biz_opaque_callback_data":
            if not (type_of(v) is str and len(v) <= 512):
                return False
            continue
        if k == "context":
            if not check_context(v, strict):
                return False
            continue
        if k == "interactive":
            if not _INTERACTIVE[v["type"]](v, strict):
                return False
            continue
        if k == "ttl_seconds":
            if type_of(v) is not int:
                return False
            continue
        if k == "direct_send_config":
            if not check_direct_send_config(v, strict):
                return False
            continue
        return False
    if not conditions_hold_in_interactive_message(o):
        return False
    if strict and not (
        "access_token" not in o
        and (
            ("recipient_type" in o and o["recipient_type"] == "group")
            or "to" not in o
            or o["to"] in TO.known
            or TO.matches(o["to"])
        )
        and ("recipient_type" not in o or o["recipient_type"] != "group")
    ):
        return False
    return True


def check_interactive(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _INTERACTIVE[o["type"]](o, strict)


def check_button_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_button_action(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "header" in o:
            v = o["header"]
            if not _HEADER[v["type"]](v, strict):
                return False
            more -= 1
        if "footer" in o:
            v = o["footer"]
            if not check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_header(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _HEADER[o["type"]](o, strict)


def check_text_header(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 60 and (not strict or len(v) <= 30 or lengths.utf16(v) <= 60)):
        return False
    more = len(o) - 2
    if more:
        if "sub_text" in o:
            v = o["sub_text"]
            if not (type_of(v) is str and len(v) <= 60):
                return False
            more -= 1
        if more:
            return False
    return True


def check_image_header(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["image"]
    if not check_header_media(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_video_header(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["video"]
    if not check_header_media(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_document_header(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["document"]
    if not check_header_document(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_header_media(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "id" in o:
            v = o["id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "link" in o:
            v = o["link"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if more:
            return False
    if "id" not in o and "link" not in o:
        return False
    return True


def check_header_document(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "id" in o:
            v = o["id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "link" in o:
            v = o["link"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if "filename" in o:
            v = o["filename"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if "id" not in o and "link" not in o:
        return False
    return True


def check_body(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (
        type_of(v) is str and v != "" and len(v) <= 1024 and (not strict or len(v) <= 512 or lengths.utf16(v) <= 1024)
    ):
        return False
    if len(o) != 1:
        return False
    return True


def check_footer(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 60 and (not strict or len(v) <= 30 or lengths.utf16(v) <= 60)):
        return False
    if len(o) != 1:
        return False
    return True


def check_button_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["buttons"]
    if not (
        type_of(v) is ARRAY
        and 1 <= len(v) <= 10
        and rules.unique_field(v, field="reply.title") is None
        and sum("type" in x and x["type"] == "cta_url" for x in v) <= 2
        and rules.together(v, where={"type": "cta_url"}, first=True) is None
        and rules.unique_field(v, field="reply.id") is None
    ):
        return False
    for x in v:
        if not _BUTTON[x["type"]](x, strict):
            return False
    if len(o) != 1:
        return False
    return True


def check_button(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _BUTTON[o["type"]](o, strict)


def check_reply_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["reply"]
    if not check_reply(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["id"]
    if not (
        type_of(v) is str and v != "" and len(v) <= 256 and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)
    ):
        return False
    v = o["title"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 20
        and v not in DESCRIPTION.known
        and not DESCRIPTION.matches(v)
        and (not strict or len(v) <= 10 or lengths.utf16(v) <= 20)
    ):
        return False
    if len(o) != 2:
        return False
    return True


def check_cta_url_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["cta_url"]
    if not check_cta_url(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_cta_url(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["display_text"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 20
        and v not in DESCRIPTION.known
        and not DESCRIPTION.matches(v)
        and (not strict or len(v) <= 10 or lengths.utf16(v) <= 20)
    ):
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    if len(o) != 2:
        return False
    return True


def check_list_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_list_body(v, strict):
        return False
    v = o["action"]
    if not check_list_action(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "header" in o:
            v = o["header"]
            if not (v["type"] == "text" and check_text_header(v, strict)):
                return False
            more -= 1
        if "footer" in o:
            v = o["footer"]
            if not check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_list_body(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 4096 and (not strict or len(v) <= 1024)):
        return False
    if len(o) != 1:
        return False
    return True


def check_list_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["button"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 20
        and v not in DESCRIPTION.known
        and not DESCRIPTION.matches(v)
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
        if not check_section(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_section(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["rows"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_row(x, strict):
            return False
    more = len(o) - 1
    if more:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str
                and len(v) <= 24
                and v != ""
                and v not in DESCRIPTION.known
                and not DESCRIPTION.matches(v)
                and (not strict or len(v) <= 12 or lengths.utf16(v) <= 24)
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_row(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["id"]
    if not (
        type_of(v) is str and v != "" and len(v) <= 200 and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)
    ):
        return False
    v = o["title"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 24
        and v not in DESCRIPTION.known
        and not DESCRIPTION.matches(v)
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
                and v not in DESCRIPTION.known
                and not DESCRIPTION.matches(v)
                and (not strict or len(v) <= 36 or lengths.utf16(v) <= 72)
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_cta_url_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_cta_url_action(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "header" in o:
            v = o["header"]
            if not _HEADER[v["type"]](v, strict):
                return False
            more -= 1
        if "footer" in o:
            v = o["footer"]
            if not check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_cta_url_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["name"] != "cta_url":
        return False
    v = o["parameters"]
    if not check_cta_url(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_location_request_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_send_location_action(v, strict):
        return False
    if len(o) != 3:
        return False
    return True


def check_send_location_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["name"] != "send_location":
        return False
    if len(o) != 1:
        return False
    return True


def check_flow_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_flow_action(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "header" in o:
            v = o["header"]
            if not _HEADER[v["type"]](v, strict):
                return False
            more -= 1
        if "footer" in o:
            v = o["footer"]
            if not check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_flow_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["name"] != "flow":
        return False
    v = o["parameters"]
    if not check_flow_parameters(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def conditions_hold_in_flow_parameters(o: Any) -> bool:
    if ("flow_id" in o) + ("flow_name" in o) != 1:
        return False
    if "flow_action_payload" in o and "flow_action" in o and o["flow_action"] != "navigate":
        return False
    return True


def check_flow_parameters(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["flow_message_version"] != "3":
        return False
    v = o["flow_cta"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 30
        and v not in DESCRIPTION.known
        and not DESCRIPTION.matches(v)
        and (not strict or len(v) <= 20)
    ):
        return False
    more = len(o) - 2
    if more:
        if "flow_token" in o:
            v = o["flow_token"]
            if not (type_of(v) is str and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
                return False
            more -= 1
        if more:
            if "flow_id" in o:
                v = o["flow_id"]
                if not (type_of(v) is str and v != "" and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
                    return False
                more -= 1
            if "flow_name" in o:
                v = o["flow_name"]
                if not (type_of(v) is str and v != "" and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
                    return False
                more -= 1
            if "mode" in o:
                v = o["mode"]
                if not (type_of(v) is str and v in {"published", "draft"}):
                    return False
                more -= 1
            if "flow_action" in o:
                v = o["flow_action"]
                if not (type_of(v) is str and v in {"navigate", "data_exchange"}):
                    return False
                more -= 1
            if "flow_action_payload" in o:
                v = o["flow_action_payload"]
                if not check_flow_action_payload(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return conditions_hold_in_flow_parameters(o)


def check_flow_action_payload(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "screen" in o:
            v = o["screen"]
            if not (type_of(v) is str and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
                return False
            more -= 1
        if "data" in o:
            v = o["data"]
            if not (type_of(v) is OBJECT and plain(v) and len(v) >= 1):
                return False
            more -= 1
        if more:
            return False
    return True


def check_address_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_address_action(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "header" in o:
            v = o["header"]
            if not _HEADER[v["type"]](v, strict):
                return False
            more -= 1
        if "footer" in o:
            v = o["footer"]
            if not check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_address_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["name"] != "address_message":
        return False
    v = o["parameters"]
    if not check_address_parameters(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_address_parameters(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["country"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "values" in o:
            v = o["values"]
            if not check_address_values(v, strict):
                return False
            more -= 1
        if "saved_addresses" in o:
            v = o["saved_addresses"]
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if not check_saved_address(x, strict):
                    return False
            more -= 1
        if "validation_errors" in o:
            v = o["validation_errors"]
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
    if strict and "validation_errors" in o and "values" not in o:
        return False
    return True


_ADDRESS_VALUES_WORDS: dict[str, set[str]] = {
    "name": set(),
    "phone_number": set(),
    "in_pin_code": set(),
    "house_number": set(),
    "floor_number": set(),
    "tower_number": set(),
    "building_name": set(),
    "address": set(),
    "landmark_area": set(),
    "city": set(),
    "state": set(),
}


def check_address_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _ADDRESS_VALUES_WORDS[k]:
            continue
        if k in {"name", "phone_number", "address"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "in_pin_code":
            if not (type_of(v) is str and len(v) <= 6):
                return False
            continue
        if k in {"house_number", "floor_number", "tower_number", "building_name", "landmark_area", "city", "state"}:
            if type_of(v) is not str:
                return False
            continue
        return False
    if strict and not (
        ("name" not in o or (o["name"] not in DESCRIPTION.known and not DESCRIPTION.matches(o["name"])))
        and (
            "phone_number" not in o
            or (o["phone_number"] not in DESCRIPTION.known and not DESCRIPTION.matches(o["phone_number"]))
        )
        and (
            "house_number" not in o
            or (o["house_number"] not in DESCRIPTION.known and not DESCRIPTION.matches(o["house_number"]))
        )
        and (
            "floor_number" not in o
            or (o["floor_number"] not in DESCRIPTION.known and not DESCRIPTION.matches(o["floor_number"]))
        )
        and (
            "tower_number" not in o
            or (o["tower_number"] not in DESCRIPTION.known and not DESCRIPTION.matches(o["tower_number"]))
        )
        and (
            "building_name" not in o
            or (o["building_name"] not in DESCRIPTION.known and not DESCRIPTION.matches(o["building_name"]))
        )
        and ("address" not in o or (o["address"] not in DESCRIPTION.known and not DESCRIPTION.matches(o["address"])))
        and (
            "landmark_area" not in o
            or (o["landmark_area"] not in DESCRIPTION.known and not DESCRIPTION.matches(o["landmark_area"]))
        )
        and ("city" not in o or (o["city"] not in DESCRIPTION.known and not DESCRIPTION.matches(o["city"])))
        and ("state" not in o or (o["state"] not in DESCRIPTION.known and not DESCRIPTION.matches(o["state"])))
    ):
        return False
    return True


def check_saved_address(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["id"]
    if not (type_of(v) is str and v != "" and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
        return False
    v = o["value"]
    if not check_address_values(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_product_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["action"]
    if not check_product_action(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "body" in o:
            v = o["body"]
            if not check_body(v, strict):
                return False
            more -= 1
        if "footer" in o:
            v = o["footer"]
            if not check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_product_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["catalog_id"]
    if not (type_of(v) is str and v != "" and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
        return False
    v = o["product_retailer_id"]
    if not (type_of(v) is str and v != "" and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
        return False
    if len(o) != 2:
        return False
    return True


def check_product_list_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["header"]
    if not (v["type"] == "text" and check_text_header(v, strict)):
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_product_list_action(v, strict):
        return False
    more = len(o) - 4
    if more:
        if "footer" in o:
            v = o["footer"]
            if not check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_product_list_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["catalog_id"]
    if not (type_of(v) is str and v != "" and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
        return False
    v = o["sections"]
    if not (
        type_of(v) is ARRAY and 1 <= len(v) <= 10 and rules.total_items(v, fields=["product_items"], max=30) is None
    ):
        return False
    if len(v) >= 2:
        for x in v:
            if "title" not in x:
                return False
    for x in v:
        if not check_product_section(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_product_section(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["product_items"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_product_item(x, strict):
            return False
    more = len(o) - 1
    if more:
        if "title" in o:
            v = o["title"]
            if not (
                type_of(v) is str
                and len(v) <= 24
                and v != ""
                and v not in DESCRIPTION.known
                and not DESCRIPTION.matches(v)
                and (not strict or len(v) <= 12 or lengths.utf16(v) <= 24)
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_product_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["product_retailer_id"]
    if not (type_of(v) is str and v != "" and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
        return False
    if len(o) != 1:
        return False
    return True


def check_catalog_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_catalog_action(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "footer" in o:
            v = o["footer"]
            if not check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_catalog_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["name"] != "catalog_message":
        return False
    more = len(o) - 1
    if more:
        if "parameters" in o:
            v = o["parameters"]
            if not check_thumbnail(v, strict):
                return False
            more -= 1
        if more:
            return False
    if strict and not ("parameters" in o and "thumbnail_product_retailer_id" in o["parameters"]):
        return False
    return True


def check_thumbnail(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "thumbnail_product_retailer_id" in o:
            v = o["thumbnail_product_retailer_id"]
            if not (type_of(v) is str and v != "" and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
                return False
            more -= 1
        if more:
            return False
    return True


def check_carousel_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_carousel_action(v, strict):
        return False
    if len(o) != 3:
        return False
    return True


def check_carousel_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["cards"]
    if not (
        type_of(v) is ARRAY
        and 2 <= len(v) <= 10
        and (
            all(not ("type" in x and x["type"] == "product") for x in v)
            or all(not ("type" in x and x["type"] == "cta_url") for x in v)
        )
        and rules.same_field(v, field="action.catalog_id") is None
        and (
            all(not ("type" in x and x["type"] == "cta_url") for x in v)
            or all("action" not in x or "name" in x["action"] for x in v)
            or all("action" not in x or "buttons" in x["action"] for x in v)
        )
        and rules.same_count(v, field="action.buttons") is None
        and rules.unique_field(v, field="card_index", start=0) is None
        and (
            not strict
            or all(
                not (
                    "header" in x
                    and type_of(x["header"]) is OBJECT
                    and "type" in x["header"]
                    and x["header"]["type"] == "video"
                )
                for x in v
            )
            or all(
                not (
                    "header" in x
                    and type_of(x["header"]) is OBJECT
                    and "type" in x["header"]
                    and x["header"]["type"] == "image"
                )
                for x in v
            )
        )
    ):
        return False
    for x in v:
        if not _CARD[x["type"]](x, strict):
            return False
    if len(o) != 1:
        return False
    return True


def check_card(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _CARD[o["type"]](o, strict)


def check_media_card(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["card_index"]
    if type_of(v) is not int:
        return False
    v = o["header"]
    if not _CARDHEADER[v["type"]](v, strict):
        return False
    v = o["action"]
    if not check_card_action(v, strict):
        return False
    more = len(o) - 4
    if more:
        if "body" in o:
            v = o["body"]
            if not check_card_body(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_card_header(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _CARDHEADER[o["type"]](o, strict)


def check_card_body(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 160
        and v not in TEXT.known
        and not TEXT.matches(v)
        and (not strict or len(v) <= 80 or lengths.utf16(v) <= 160)
    ):
        return False
    if len(o) != 1:
        return False
    return True


def check_card_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "none" not in o and "buttons" in o:
        return check_quick_replies_action(o, strict)
    if type_of(o) is OBJECT and "none" not in o and "name" in o:
        return check_cta_url_action(o, strict)
    return False


def check_quick_replies_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["buttons"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_quick_reply(x, strict):
            return False
    if len(o) != 1:
        return False
    return True


def check_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "quick_reply":
        return False
    v = o["quick_reply"]
    if not check_reply(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_product_card(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["card_index"]
    if type_of(v) is not int:
        return False
    v = o["action"]
    if not check_product_card_action(v, strict):
        return False
    if len(o) != 3:
        return False
    return True


def check_product_card_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["product_retailer_id"]
    if not (type_of(v) is str and v != "" and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
        return False
    v = o["catalog_id"]
    if not (type_of(v) is str and v != "" and v not in DESCRIPTION.known and not DESCRIPTION.matches(v)):
        return False
    if len(o) != 2:
        return False
    return True


def check_call_permission_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["action"]
    if not check_call_permission_action(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "body" in o:
            v = o["body"]
            if not check_body(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_call_permission_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["name"] != "call_permission_request":
        return False
    if len(o) != 1:
        return False
    return True


def check_voice_call_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_voice_call_action(v, strict):
        return False
    if len(o) != 3:
        return False
    return True


def check_voice_call_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["name"] != "voice_call":
        return False
    more = len(o) - 1
    if more:
        if "parameters" in o:
            v = o["parameters"]
            if not check_voice_call_parameters(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_voice_call_parameters(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "display_text" in o:
            v = o["display_text"]
            if not (
                type_of(v) is str
                and len(v) <= 20
                and v not in DESCRIPTION.known
                and not DESCRIPTION.matches(v)
                and (not strict or len(v) <= 10 or lengths.utf16(v) <= 20)
            ):
                return False
            more -= 1
        if "ttl_minutes" in o:
            v = o["ttl_minutes"]
            if not (type_of(v) is int and 1 <= v <= 43200):
                return False
            more -= 1
        if "payload" in o:
            v = o["payload"]
            if not (
                type_of(v) is str
                and len(v) <= 512
                and v != ""
                and v not in DESCRIPTION.known
                and not DESCRIPTION.matches(v)
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_contact_info_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_contact_info_action(v, strict):
        return False
    if len(o) != 3:
        return False
    return True


def check_contact_info_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["name"] != "request_contact_info":
        return False
    if len(o) != 1:
        return False
    return True


def check_order_details_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_order_details_action(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "header" in o:
            v = o["header"]
            if not (v["type"] == "image" and check_image_header(v, strict)):
                return False
            more -= 1
        if "footer" in o:
            v = o["footer"]
            if not check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_order_details_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["name"] != "review_and_pay":
        return False
    v = o["parameters"]
    if not check_order_details(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def conditions_hold_in_order_details(o: Any) -> bool:
    if o["currency"] == "BRL" and not ("payment_type" in o and o["payment_type"] == "br"):
        return False
    if o["currency"] == "INR" and "order" not in o:
        return False
    if o["currency"] == "INR" and len(o["reference_id"]) > 35:
        return False
    if o["currency"] == "INR" and "payment_settings" not in o and "payment_configuration" not in o:
        return False
    if o["currency"] == "INR" and o["type"] == "physical-goods" and "beneficiaries" not in o:
        return False
    if (
        rules.adds_up(
            o,
            total="total_amount.value",
            of=["order.subtotal.value", "order.tax.value", "order.shipping.value"],
            less=["order.discount.value"],
        )
        is not None
    ):
        return False
    if o["currency"] == "BRL" and "order" in o:
        for x in o["order"]["items"]:
            if "retailer_id" not in x:
                return False
    if o["currency"] == "BRL" and "payment_settings" in o:
        for x in o["payment_settings"]:
            if x["type"] not in {"pix_dynamic_code", "payment_link", "boleto", "offsite_card_pay"}:
                return False
    if o["currency"] == "INR" and "payment_settings" in o:
        for x in o["payment_settings"]:
            if x["type"] not in {"payment_gateway", "upi_intent_link", "payment_link"}:
                return False
    if "order" in o and o["currency"] == "INR" and type_of(o["order"]) is OBJECT and "catalog_id" not in o["order"]:
        for x in o["order"]["items"]:
            if not ("country_of_origin" in x and "importer_name" in x and "importer_address" in x):
                return False
    return True


def check_order_details(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["reference_id"]
    if not (type_of(v) is str and len(v) <= 60 and (v in REFERENCE_ID.known or REFERENCE_ID.matches(v))):
        return False
    v = o["type"]
    if not (type_of(v) is str and v in {"digital-goods", "physical-goods"}):
        return False
    v = o["currency"]
    if not (type_of(v) is str and v in {"BRL", "INR"}):
        return False
    v = o["total_amount"]
    if not check_amount(v, strict):
        return False
    more = len(o) - 4
    if more:
        if "beneficiaries" in o:
            v = o["beneficiaries"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_beneficiary(x, strict):
                    return False
            more -= 1
        if more:
            if "payment_type" in o:
                v = o["payment_type"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "payment_configuration" in o:
                v = o["payment_configuration"]
                if not (
                    type_of(v) is str
                    and len(v) <= 60
                    and v != ""
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if "payment_settings" in o:
                v = o["payment_settings"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not _PAYMENTSETTING[x["type"]](x, strict):
                        return False
                more -= 1
            if "order" in o:
                v = o["order"]
                if not check_order(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return conditions_hold_in_order_details(o)


def check_amount(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["value"]
    if type_of(v) is not int:
        return False
    v = o["offset"]
    if not (v == 100 and type_of(v) is int):
        return False
    if len(o) != 2:
        return False
    return True


def check_noted_amount(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["value"]
    if type_of(v) is not int:
        return False
    v = o["offset"]
    if not (v == 100 and type_of(v) is int):
        return False
    more = len(o) - 2
    if more:
        if "description" in o:
            v = o["description"]
            if not (
                type_of(v) is str
                and len(v) <= 60
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_discount(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["value"]
    if type_of(v) is not int:
        return False
    v = o["offset"]
    if not (v == 100 and type_of(v) is int):
        return False
    more = len(o) - 2
    if more:
        if "description" in o:
            v = o["description"]
            if not (
                type_of(v) is str
                and len(v) <= 60
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if "discount_program_name" in o:
            v = o["discount_program_name"]
            if not (
                type_of(v) is str
                and len(v) <= 60
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_beneficiary(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 200
        and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    v = o["address_line1"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 100
        and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    v = o["city"]
    if not (
        type_of(v) is str and v != "" and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    v = o["state"]
    if not (
        type_of(v) is str and v != "" and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    v = o["country"]
    if not (type_of(v) is str and v in {"India"}):
        return False
    v = o["postal_code"]
    if not (type_of(v) is str and (v in POSTAL_CODE.known or POSTAL_CODE.matches(v))):
        return False
    more = len(o) - 6
    if more:
        if "address_line2" in o:
            v = o["address_line2"]
            if not (
                type_of(v) is str
                and len(v) <= 100
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_payment_setting(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _PAYMENTSETTING[o["type"]](o, strict)


def check_pix_setting(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pix_dynamic_code"]
    if not check_pix_code(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_pix_code(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["code"]
    if not (
        type_of(v) is str and v != "" and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    v = o["merchant_name"]
    if not (
        type_of(v) is str and v != "" and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    v = o["key"]
    if not (
        type_of(v) is str and v != "" and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    v = o["key_type"]
    if not (type_of(v) is str and v in {"CPF", "CNPJ", "EMAIL", "PHONE", "EVP"}):
        return False
    if len(o) != 4:
        return False
    return True


def check_payment_link_setting(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payment_link"]
    if not check_payment_link(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_payment_link(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["uri"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    if len(o) != 1:
        return False
    return True


def check_boleto_setting(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["boleto"]
    if not check_boleto(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_boleto(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["digitable_line"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_card_setting(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["offsite_card_pay"]
    if not check_stored_card(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_stored_card(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["last_four_digits"]
    if not (
        type_of(v) is str and v != "" and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    v = o["credential_id"]
    if not (
        type_of(v) is str and v != "" and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    if len(o) != 2:
        return False
    return True


def check_gateway_setting(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payment_gateway"]
    if not check_payment_gateway(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_payment_gateway(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["type"]
    if not (type_of(v) is str and v in {"billdesk", "razorpay", "payu", "zaakpay"}):
        return False
    v = o["configuration_name"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 60
        and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    more = len(o) - 2
    if more:
        if "billdesk" in o:
            v = o["billdesk"]
            if not check_billdesk(v, strict):
                return False
            more -= 1
        if more:
            if "razorpay" in o:
                v = o["razorpay"]
                if not check_razorpay(v, strict):
                    return False
                more -= 1
            if "payu" in o:
                v = o["payu"]
                if not check_payu(v, strict):
                    return False
                more -= 1
            if "zaakpay" in o:
                v = o["zaakpay"]
                if not check_zaakpay(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_billdesk(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "additional_info1" in o:
            v = o["additional_info1"]
            if not (
                type_of(v) is str
                and len(v) <= 120
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if more:
            if "additional_info2" in o:
                v = o["additional_info2"]
                if not (
                    type_of(v) is str
                    and len(v) <= 120
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if "additional_info3" in o:
                v = o["additional_info3"]
                if not (
                    type_of(v) is str
                    and len(v) <= 120
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if "additional_info4" in o:
                v = o["additional_info4"]
                if not (
                    type_of(v) is str
                    and len(v) <= 120
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if "additional_info5" in o:
                v = o["additional_info5"]
                if not (
                    type_of(v) is str
                    and len(v) <= 120
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if "additional_info6" in o:
                v = o["additional_info6"]
                if not (
                    type_of(v) is str
                    and len(v) <= 120
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if "additional_info7" in o:
                v = o["additional_info7"]
                if not (
                    type_of(v) is str
                    and len(v) <= 120
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_razorpay(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "receipt" in o:
            v = o["receipt"]
            if not (
                type_of(v) is str
                and len(v) <= 40
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if "notes" in o:
            v = o["notes"]
            if not (type_of(v) is OBJECT and len(v) <= 15):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if not (
                    type_of(x) is str
                    and len(x) <= 256
                    and (not strict or (x not in DESCRIPTION.known and not DESCRIPTION.matches(x)))
                ):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_payu(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "udf1" in o:
            v = o["udf1"]
            if not (
                type_of(v) is str
                and len(v) <= 255
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if more:
            if "udf2" in o:
                v = o["udf2"]
                if not (
                    type_of(v) is str
                    and len(v) <= 255
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if "udf3" in o:
                v = o["udf3"]
                if not (
                    type_of(v) is str
                    and len(v) <= 255
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if "udf4" in o:
                v = o["udf4"]
                if not (
                    type_of(v) is str
                    and len(v) <= 255
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_zaakpay(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "extra1" in o:
            v = o["extra1"]
            if not (
                type_of(v) is str
                and len(v) <= 180
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if "extra2" in o:
            v = o["extra2"]
            if not (
                type_of(v) is str
                and len(v) <= 180
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_upi_setting(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["upi_intent_link"]
    if not check_upi_link(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_upi_link(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["link"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def conditions_hold_in_order(o: Any) -> bool:
    if type_of(o["items"]) is ARRAY and any("image" in x for x in o["items"]) and len(o["items"]) > 10:
        return False
    if type_of(o["items"]) is ARRAY and any("image" in x for x in o["items"]) and "catalog_id" in o:
        return False
    return True


def check_order(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["status"] != "pending":
        return False
    v = o["items"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_order_item(x, strict):
            return False
    v = o["subtotal"]
    if not check_amount(v, strict):
        return False
    v = o["tax"]
    if not check_noted_amount(v, strict):
        return False
    more = len(o) - 4
    if more:
        if "type" in o:
            v = o["type"]
            if not (type_of(v) is str and v in {"quick_pay"}):
                return False
            more -= 1
        if more:
            if "catalog_id" in o:
                v = o["catalog_id"]
                if not (
                    type_of(v) is str
                    and v != ""
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if "expiration" in o:
                v = o["expiration"]
                if not check_order_expiration(v, strict):
                    return False
                more -= 1
            if "shipping" in o:
                v = o["shipping"]
                if not check_noted_amount(v, strict):
                    return False
                more -= 1
            if "discount" in o:
                v = o["discount"]
                if not check_discount(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_order(o):
        return False
    if (
        strict
        and rules.items_add_up(
            o, total="subtotal.value", items="items", of=["sale_amount.value", "amount.value"], times="quantity"
        )
        is not None
    ):
        return False
    return True


def check_order_expiration(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["timestamp"]
    if not (type_of(v) is str and (v in TIMESTAMP.known or TIMESTAMP.matches(v))):
        return False
    more = len(o) - 1
    if more:
        if "description" in o:
            v = o["description"]
            if not (
                type_of(v) is str
                and len(v) <= 120
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_order_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 60
        and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    v = o["amount"]
    if not check_amount(v, strict):
        return False
    v = o["quantity"]
    if not (type_of(v) is int and v >= 1):
        return False
    more = len(o) - 3
    if more:
        if "retailer_id" in o:
            v = o["retailer_id"]
            if not (
                type_of(v) is str
                and v != ""
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if more:
            if "image" in o:
                v = o["image"]
                if not check_item_image(v, strict):
                    return False
                more -= 1
            if "sale_amount" in o:
                v = o["sale_amount"]
                if not check_amount(v, strict):
                    return False
                more -= 1
            if "country_of_origin" in o:
                v = o["country_of_origin"]
                if not (
                    type_of(v) is str
                    and v != ""
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if "importer_name" in o:
                v = o["importer_name"]
                if not (
                    type_of(v) is str
                    and v != ""
                    and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
                ):
                    return False
                more -= 1
            if "importer_address" in o:
                v = o["importer_address"]
                if not check_importer_address(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return rules.ascending(o, fields=["sale_amount.value", "amount.value"]) is None


def check_item_image(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["link"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    if len(o) != 1:
        return False
    return True


def check_importer_address(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["address_line1"]
    if not (
        type_of(v) is str and v != "" and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    v = o["city"]
    if not (
        type_of(v) is str and v != "" and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    v = o["country_code"]
    if not (
        type_of(v) is str and v != "" and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    more = len(o) - 3
    if more:
        if "address_line2" in o:
            v = o["address_line2"]
            if not (type_of(v) is str and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))):
                return False
            more -= 1
        if "zone_code" in o:
            v = o["zone_code"]
            if not (type_of(v) is str and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))):
                return False
            more -= 1
        if "postal_code" in o:
            v = o["postal_code"]
            if not (type_of(v) is str and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))):
                return False
            more -= 1
        if more:
            return False
    return True


def check_order_status_interactive(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["body"]
    if not check_body(v, strict):
        return False
    v = o["action"]
    if not check_order_status_action(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "header" in o:
            v = o["header"]
            if not _HEADER[v["type"]](v, strict):
                return False
            more -= 1
        if "footer" in o:
            v = o["footer"]
            if not check_footer(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_order_status_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["name"] != "review_order":
        return False
    v = o["parameters"]
    if not check_order_status(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_order_status(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["reference_id"]
    if not (
        type_of(v) is str and v != "" and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
    ):
        return False
    more = len(o) - 1
    if more:
        if "order" in o:
            v = o["order"]
            if not check_order_state(v, strict):
                return False
            more -= 1
        if "payment" in o:
            v = o["payment"]
            if not check_payment_state(v, strict):
                return False
            more -= 1
        if more:
            return False
    if "order" not in o and "payment" not in o:
        return False
    return True


def check_order_state(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["status"]
    if not (
        type_of(v) is str and v in {"pending", "processing", "partially-shipped", "shipped", "completed", "canceled"}
    ):
        return False
    more = len(o) - 1
    if more:
        if "description" in o:
            v = o["description"]
            if not (
                type_of(v) is str
                and len(v) <= 120
                and (not strict or (v not in DESCRIPTION.known and not DESCRIPTION.matches(v)))
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_payment_state(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["status"]
    if not (type_of(v) is str and v in {"pending", "captured", "failed"}):
        return False
    more = len(o) - 1
    if more:
        if "timestamp" in o:
            v = o["timestamp"]
            if type_of(v) is not int:
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_template_message(o: Any) -> bool:
    if "recipient_type" in o and o["recipient_type"] == "group" and "recipient" in o:
        return False
    if "to" not in o and "recipient" not in o:
        return False
    return True


def check_template_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    v = o["template"]
    if not check_template(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "recipient_type" in o:
                v = o["recipient_type"]
                if not (type_of(v) is str and v in {"individual", "group"}):
                    return False
                more -= 1
            if "to" in o:
                v = o["to"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "recipient" in o:
                v = o["recipient"]
                if not (type_of(v) is str and (v in RECIPIENT.known or RECIPIENT.matches(v))):
                    return False
                more -= 1
            if "recipient_identity_key_hash" in o:
                v = o["recipient_identity_key_hash"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "biz_opaque_callback_data" in o:
                v = o["biz_opaque_callback_data"]
                if not (type_of(v) is str and len(v) <= 512):
                    return False
                more -= 1
            if "context" in o:
                v = o["context"]
                if not check_context(v, strict):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_template_message(o):
        return False
    if strict and not (
        (
            ("recipient_type" in o and o["recipient_type"] == "group")
            or "to" not in o
            or o["to"] in TO.known
            or TO.matches(o["to"])
        )
        and "access_token" not in o
    ):
        return False
    if strict and "components" in o["template"]:
        for x in o["template"]["components"]:
            if not ("parameters" not in x or all("gif" not in x2 for x2 in x["parameters"])):
                return False
    return True


def check_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not (type_of(v) is str and v != "" and len(v) <= 512):
        return False
    v = o["language"]
    if not check_language(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "components" in o:
            v = o["components"]
            if not (
                type_of(v) is ARRAY
                and rules.unique_field(v, field="index") is None
                and sum("type" in x and x["type"] == "header" for x in v) <= 1
                and sum("type" in x and x["type"] == "body" for x in v) <= 1
                and (
                    all(
                        (
                            not ("type" in x and x["type"] in {"header", "body"} and "parameters" in x)
                            or all(
                                not ("type" in x2 and x2["type"] == "text") or "parameter_name" in x2
                                for x2 in x["parameters"]
                            )
                        )
                        for x in v
                    )
                    or all(
                        (
                            not ("type" in x and x["type"] in {"header", "body"} and "parameters" in x)
                            or all("parameter_name" not in x2 for x2 in x["parameters"])
                        )
                        for x in v
                    )
                )
            ):
                return False
            if any("type" in x and x["type"] != "body" for x in v):
                for x in v:
                    if not (
                        not ("type" in x and x["type"] == "body" and "parameters" in x)
                        or all(
                            not ("type" in x2 and x2["type"] == "text") or "text" not in x2 or len(x2["text"]) <= 1024
                            for x2 in x["parameters"]
                        )
                    ):
                        return False
            for x in v:
                if not check_template_component(x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_language_code(o: Any, strict: bool = False) -> bool:
    return type_of(o) is str and (
        not strict
        or o
        in {
            "af",
            "sq",
            "ar",
            "ar_AE",
            "ar_EG",
            "ar_LB",
            "ar_MA",
            "ar_QA",
            "az",
            "be_BY",
            "bn",
            "bn_IN",
            "bg",
            "ca",
            "zh_CN",
            "zh_HK",
            "zh_TW",
            "hr",
            "cs",
            "da",
            "prs_AF",
            "nl",
            "nl_BE",
            "en",
            "en_AE",
            "en_AU",
            "en_CA",
            "en_GB",
            "en_GH",
            "en_IE",
            "en_IN",
            "en_JM",
            "en_MY",
            "en_NZ",
            "en_QA",
            "en_SG",
            "en_UG",
            "en_US",
            "en_ZA",
            "et",
            "fil",
            "fi",
            "fr",
            "fr_BE",
            "fr_CA",
            "fr_CH",
            "fr_CI",
            "fr_MA",
            "ka",
            "de",
            "de_AT",
            "de_CH",
            "el",
            "gu",
            "ha",
            "he",
            "hi",
            "hu",
            "id",
            "ga",
            "it",
            "ja",
            "kn",
            "kk",
            "rw_RW",
            "ko",
            "ky_KG",
            "lo",
            "lv",
            "lt",
            "mk",
            "ms",
            "ml",
            "mr",
            "nb",
            "ps_AF",
            "fa",
            "pl",
            "pt_BR",
            "pt_PT",
            "pa",
            "ro",
            "ru",
            "sr",
            "si_LK",
            "sk",
            "sl",
            "es",
            "es_AR",
            "es_CL",
            "es_CO",
            "es_CR",
            "es_DO",
            "es_EC",
            "es_ES",
            "es_HN",
            "es_MX",
            "es_PA",
            "es_PE",
            "es_UY",
            "sw",
            "sv",
            "ta",
            "te",
            "th",
            "tr",
            "uk",
            "ur",
            "uz",
            "vi",
            "zu",
        }
    )


def check_language(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["code"]
    if not (
        type_of(v) is str
        and v != ""
        and (
            not strict
            or v
            in {
                "af",
                "sq",
                "ar",
                "ar_AE",
                "ar_EG",
                "ar_LB",
                "ar_MA",
                "ar_QA",
                "az",
                "be_BY",
                "bn",
                "bn_IN",
                "bg",
                "ca",
                "zh_CN",
                "zh_HK",
                "zh_TW",
                "hr",
                "cs",
                "da",
                "prs_AF",
                "nl",
                "nl_BE",
                "en",
                "en_AE",
                "en_AU",
                "en_CA",
                "en_GB",
                "en_GH",
                "en_IE",
                "en_IN",
                "en_JM",
                "en_MY",
                "en_NZ",
                "en_QA",
                "en_SG",
                "en_UG",
                "en_US",
                "en_ZA",
                "et",
                "fil",
                "fi",
                "fr",
                "fr_BE",
                "fr_CA",
                "fr_CH",
                "fr_CI",
                "fr_MA",
                "ka",
                "de",
                "de_AT",
                "de_CH",
                "el",
                "gu",
                "ha",
                "he",
                "hi",
                "hu",
                "id",
                "ga",
                "it",
                "ja",
                "kn",
                "kk",
                "rw_RW",
                "ko",
                "ky_KG",
                "lo",
                "lv",
                "lt",
                "mk",
                "ms",
                "ml",
                "mr",
                "nb",
                "ps_AF",
                "fa",
                "pl",
                "pt_BR",
                "pt_PT",
                "pa",
                "ro",
                "ru",
                "sr",
                "si_LK",
                "sk",
                "sl",
                "es",
                "es_AR",
                "es_CL",
                "es_CO",
                "es_CR",
                "es_DO",
                "es_EC",
                "es_ES",
                "es_HN",
                "es_MX",
                "es_PA",
                "es_PE",
                "es_UY",
                "sw",
                "sv",
                "ta",
                "te",
                "th",
                "tr",
                "uk",
                "ur",
                "uz",
                "vi",
                "zu",
            }
        )
    ):
        return False
    more = len(o) - 1
    if more:
        if "policy" in o:
            v = o["policy"]
            if not (type_of(v) is str and v in {"deterministic"}):
                return False
            more -= 1
        if more:
            return False
    return True


def check_template_component(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "sub_type" not in o and o.get("type") in ("tap_target_configuration",):
        return check_tap_target_values(o, strict)
    if type_of(o) is OBJECT and "sub_type" not in o and o.get("type") in ("order_status",):
        return check_order_status_values(o, strict)
    if type_of(o) is OBJECT and "sub_type" not in o and o.get("type") in ("limited_time_offer",):
        return check_limited_time_offer_values(o, strict)
    if type_of(o) is OBJECT and "sub_type" not in o and o.get("type") in ("carousel",):
        return check_carousel_values(o, strict)
    if type_of(o) is OBJECT and "sub_type" not in o and o.get("type") in ("body",):
        return check_body_values(o, strict)
    if type_of(o) is OBJECT and "sub_type" not in o and o.get("type") in ("header",):
        return check_header_values(o, strict)
    return type_of(o) is OBJECT and _TEMPLATECOMPONENT[o["sub_type"]](o, strict)


def check_header_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "header":
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and (not strict or (len(v) >= 1 and len(v) <= 1))):
        return False
    for x in v:
        if not (
            (not ("type" in x and x["type"] == "text") or "text" not in x or len(x["text"]) <= 60)
            and _HEADERPARAMETER[x["type"]](x, strict)
        ):
            return False
    if len(o) != 2:
        return False
    return True


def check_header_parameter(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _HEADERPARAMETER[o["type"]](o, strict)


def check_body_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "body":
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and (not strict or len(v) >= 1)):
        return False
    for x in v:
        if not _BODYPARAMETER[x["type"]](x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_body_parameter(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _BODYPARAMETER[o["type"]](o, strict)


def check_text_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 32768
        and v not in TEXT_2.known
        and not TEXT_2.matches(v)
        and (not strict or len(v) <= 1024)
    ):
        return False
    more = len(o) - 2
    if more:
        if "parameter_name" in o:
            v = o["parameter_name"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_currency_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["currency"]
    if not check_currency(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "parameter_name" in o:
            v = o["parameter_name"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_currency(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["fallback_value"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["code"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["amount_1000"]
    if type_of(v) is not int:
        return False
    if len(o) != 3:
        return False
    return True


def check_date_time_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["date_time"]
    if not check_date_time(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "parameter_name" in o:
            v = o["parameter_name"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


_DATE_TIME_WORDS: dict[str, set[str]] = {
    "fallback_value": set(),
    "calendar": set(),
    "day_of_week": set(),
    "day_of_month": set(),
    "year": set(),
    "month": set(),
    "hour": set(),
    "minute": set(),
    "timestamp": set(),
}


def check_date_time(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if "fallback_value" not in o:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _DATE_TIME_WORDS[k]:
            continue
        if k == "fallback_value":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "calendar":
            if type_of(v) is not str:
                return False
            continue
        if k in {"day_of_week", "day_of_month", "year", "month", "hour", "minute", "timestamp"}:
            if type_of(v) is not int and type_of(v) is not str:
                return False
            continue
        return False
    return True


def check_image_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["image"]
    if not check_parameter_media(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_video_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["video"]
    if not check_parameter_media(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_document_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["document"]
    if not check_parameter_document(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_parameter_media(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "id" in o:
            v = o["id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "link" in o:
            v = o["link"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return ("id" in o) + ("link" in o) == 1


def check_parameter_document(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "id" in o:
            v = o["id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "link" in o:
            v = o["link"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if "filename" in o:
            v = o["filename"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return ("id" in o) + ("link" in o) == 1


def check_location_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["location"]
    if not check_location(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_quick_reply_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "button":
        return False
    v = o["index"]
    if not (type_of(v) is str and (v in INDEX.known or INDEX.matches(v))):
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not (x["type"] == "payload" and check_payload_parameter(x, strict)):
            return False
    if len(o) != 4:
        return False
    return True


def check_payload_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_url_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "button":
        return False
    v = o["index"]
    if not (type_of(v) is str and (v in INDEX.known or INDEX.matches(v))):
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not (x["type"] == "text" and check_text_parameter(x, strict)):
            return False
    if len(o) != 4:
        return False
    return True


def check_copy_code_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "button":
        return False
    v = o["index"]
    if not (type_of(v) is str and (v in INDEX.known or INDEX.matches(v))):
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_coupon_code_parameter(x, strict):
            return False
    if len(o) != 4:
        return False
    return True


def check_coupon_code_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "coupon_code":
        return False
    v = o["coupon_code"]
    if not (
        type_of(v) is str
        and len(v) <= 20
        and (v in COUPON_CODE.known or COUPON_CODE.matches(v))
        and (not strict or len(v) <= 15)
    ):
        return False
    if len(o) != 2:
        return False
    return True


def check_gif_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["gif"]
    if not check_parameter_media(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_product_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["product"]
    if not check_parameter_product(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_parameter_product(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["product_retailer_id"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["catalog_id"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_flow_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "button":
        return False
    v = o["index"]
    if not (type_of(v) is str and (v in INDEX.known or INDEX.matches(v))):
        return False
    more = len(o) - 3
    if more:
        if "parameters" in o:
            v = o["parameters"]
            if not (type_of(v) is ARRAY and len(v) == 1):
                return False
            for x in v:
                if not check_flow_parameter(x, strict):
                    return False
            more -= 1
        if more:
            return False
    if strict and "parameters" not in o:
        return False
    return True


def check_flow_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "action":
        return False
    v = o["action"]
    if not check_flow_parameter_action(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_flow_parameter_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "flow_token" in o:
            v = o["flow_token"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "flow_action_data" in o:
            v = o["flow_action_data"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            more -= 1
        if more:
            return False
    return True


def check_catalog_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "button":
        return False
    v = o["index"]
    if not (type_of(v) is str and (v in INDEX.known or INDEX.matches(v))):
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_catalog_parameter(x, strict):
            return False
    if len(o) != 4:
        return False
    return True


def check_catalog_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "action":
        return False
    v = o["action"]
    if not check_catalog_parameter_action(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_catalog_parameter_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "thumbnail_product_retailer_id" in o:
            v = o["thumbnail_product_retailer_id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_products_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "button":
        return False
    v = o["index"]
    if not (type_of(v) is str and (v in INDEX.known or INDEX.matches(v))):
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_products_parameter(x, strict):
            return False
    if len(o) != 4:
        return False
    return True


def check_products_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "action":
        return False
    v = o["action"]
    if not check_products_parameter_action(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_products_parameter_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["thumbnail_product_retailer_id"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["sections"]
    if not (
        type_of(v) is ARRAY and 1 <= len(v) <= 10 and rules.total_items(v, fields=["product_items"], max=30) is None
    ):
        return False
    if len(v) >= 2:
        for x in v:
            if "title" not in x:
                return False
    for x in v:
        if not check_product_section(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_order_details_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "button":
        return False
    v = o["index"]
    if not (type_of(v) is str and (v in INDEX.known or INDEX.matches(v))):
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_order_details_parameter(x, strict):
            return False
    if len(o) != 4:
        return False
    return True


def check_order_details_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "action":
        return False
    v = o["action"]
    if not check_order_details_parameter_action(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_order_details_parameter_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["order_details"]
    if not check_order_details(v, strict):
        return False
    if len(o) != 1:
        return False
    return True


def check_payment_request_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "button":
        return False
    v = o["index"]
    if not (type_of(v) is str and (v in INDEX.known or INDEX.matches(v))):
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_payment_request_parameter(x, strict):
            return False
    if len(o) != 4:
        return False
    return True


def check_payment_request_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "action":
        return False
    v = o["action"]
    if not check_payment_request_action(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_payment_request_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payment_request"]
    if not check_payment_request(v, strict):
        return False
    if len(o) != 1:
        return False
    return True


def conditions_hold_in_payment_request(o: Any) -> bool:
    if (
        type_of(o["payment_setting"]) is OBJECT
        and o["payment_setting"]["type"] == "offsite_card_pay"
        and not ("currency" in o and "total_amount" in o)
    ):
        return False
    if (
        type_of(o["payment_setting"]) is OBJECT
        and o["payment_setting"]["type"] in {"boleto", "payment_link"}
        and not ("currency" not in o and "total_amount" not in o)
    ):
        return False
    return True


def check_payment_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payment_setting"]
    if not _REQUESTEDPAYMENT[v["type"]](v, strict):
        return False
    more = len(o) - 1
    if more:
        if "currency" in o:
            v = o["currency"]
            if not (type_of(v) is str and v in {"BRL"}):
                return False
            more -= 1
        if "total_amount" in o:
            v = o["total_amount"]
            if not check_amount(v, strict):
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_payment_request(o)


def check_requested_payment(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _REQUESTEDPAYMENT[o["type"]](o, strict)


def check_requested_pix(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["pix_dynamic_code"]
    if not check_requested_pix_code(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_requested_pix_code(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["code"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_requested_card(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["offsite_card_pay"]
    if not check_requested_stored_card(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_requested_stored_card(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["last_four_digits"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "credential_id" in o:
            v = o["credential_id"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_voice_call_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "button":
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 2):
        return False
    for x in v:
        if not _VOICECALLPARAMETER[x["type"]](x, strict):
            return False
    more = len(o) - 3
    if more:
        if "index" in o:
            v = o["index"]
            if not (type_of(v) is str and (v in INDEX.known or INDEX.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def check_voice_call_parameter(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _VOICECALLPARAMETER[o["type"]](o, strict)


def check_ttl_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["ttl_minutes"]
    if not (type_of(v) is int and 1 <= v <= 43200):
        return False
    if len(o) != 2:
        return False
    return True


def check_limited_time_offer_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "limited_time_offer":
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_limited_time_offer_parameter(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_limited_time_offer_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "limited_time_offer":
        return False
    v = o["limited_time_offer"]
    if not check_limited_time_offer(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_limited_time_offer(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["expiration_time_ms"]
    if not (type_of(v) is int and (not strict or v >= 100000000000)):
        return False
    if len(o) != 1:
        return False
    return True


def check_order_status_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "order_status":
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_order_status_parameter(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_order_status_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "order_status":
        return False
    v = o["order_status"]
    if not check_order_status(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_tap_target_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "tap_target_configuration":
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_tap_target_parameter(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_tap_target_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "tap_target_configuration":
        return False
    v = o["tap_target_configuration"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_tap_target(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_tap_target(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_carousel_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "carousel":
        return False
    v = o["cards"]
    if not (
        type_of(v) is ARRAY
        and 2 <= len(v) <= 10
        and (
            all(
                (
                    "components" not in x
                    or all(
                        ("parameters" not in x2 or all("product" not in x3 for x3 in x2["parameters"]))
                        for x2 in x["components"]
                    )
                )
                for x in v
            )
            or all(
                (
                    "components" not in x
                    or all(
                        (
                            "parameters" not in x2
                            or all("image" not in x3 and "video" not in x3 for x3 in x2["parameters"])
                        )
                        for x2 in x["components"]
                    )
                )
                for x in v
            )
        )
        and rules.unique_field(v, field="card_index", start=0) is None
        and (not strict or rules.same_field(v, field="components.parameters.product.catalog_id") is None)
    ):
        return False
    for x in v:
        if not check_card_values(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_card_values(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["card_index"]
    if type_of(v) is not int:
        return False
    v = o["components"]
    if not (
        type_of(v) is ARRAY
        and len(v) >= 1
        and rules.unique_field(v, field="index") is None
        and sum("type" in x and x["type"] == "header" for x in v) <= 1
        and sum("type" in x and x["type"] == "body" for x in v) <= 1
        and (
            all(
                (
                    not ("type" in x and x["type"] in {"header", "body"} and "parameters" in x)
                    or all(
                        not ("type" in x2 and x2["type"] == "text") or "parameter_name" in x2 for x2 in x["parameters"]
                    )
                )
                for x in v
            )
            or all(
                (
                    not ("type" in x and x["type"] in {"header", "body"} and "parameters" in x)
                    or all("parameter_name" not in x2 for x2 in x["parameters"])
                )
                for x in v
            )
        )
        and sum("sub_type" in x for x in v) <= 2
    ):
        return False
    for x in v:
        if not (
            (
                not ("type" in x and x["type"] == "body" and "parameters" in x)
                or all(
                    not ("type" in x2 and x2["type"] == "text") or "text" not in x2 or len(x2["text"]) <= 160
                    for x2 in x["parameters"]
                )
            )
            and check_card_component(x, strict)
        ):
            return False
    if len(o) != 2:
        return False
    return True


def check_card_component(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "sub_type" not in o and o.get("type") in ("body",):
        return check_body_values(o, strict)
    if type_of(o) is OBJECT and "sub_type" not in o and o.get("type") in ("header",):
        return check_header_values(o, strict)
    return type_of(o) is OBJECT and _CARDCOMPONENT[o["sub_type"]](o, strict)


_MARKETING_MESSAGE_WORDS: dict[str, set[str]] = {
    "access_token": set(),
    "messaging_product": {"whatsapp"},
    "recipient_type": {"individual"},
    "to": set(),
    "recipient": RECIPIENT.known,
    "recipient_identity_key_hash": set(),
    "biz_opaque_callback_data": set(),
    "type": {"template"},
    "product_policy": {"CLOUD_API_FALLBACK", "STRICT"},
}


def check_marketing_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("messaging_product" in o and "type" in o and "template" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _MARKETING_MESSAGE_WORDS[k]:
            continue
        if k in {"access_token", "to"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "recipient":
            if not (type_of(v) is str and RECIPIENT.matches(v)):
                return False
            continue
        if k == "recipient_identity_key_hash":
            if type_of(v) is not str:
                return False
            continue
        if k == "biz_opaque_callback_data":
            if not (type_of(v) is str and len(v) <= 512):
                return False
            continue
        if k == "context":
            if not check_context(v, strict):
                return False
            continue
        if k == "template":
            if not check_template(v, strict):
                return False
            continue
        if k == "message_activity_sharing":
            if type_of(v) is not bool:
                return False
            continue
        if k == "bid_spec":
            if not check_bid_spec(v, strict):
                return False
            continue
        return False
    if "to" not in o and "recipient" not in o:
        return False
    if strict and "access_token" in o:
        return False
    return True


def check_bid_spec(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "per_message_bid_multiplier" in o:
            v = o["per_message_bid_multiplier"]
            if not ((type_of(v) is int or (type_of(v) is float and v - v == 0)) and v > 0):
                return False
            more -= 1
        if more:
            return False
    return True


def check_pin_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    if o["recipient_type"] != "group":
        return False
    v = o["to"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["pin"]
    if not _PIN[v["type"]](v, strict):
        return False
    more = len(o) - 5
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "biz_opaque_callback_data" in o:
            v = o["biz_opaque_callback_data"]
            if not (type_of(v) is str and len(v) <= 512):
                return False
            more -= 1
        if more:
            return False
    if strict and "access_token" in o:
        return False
    return True


def check_pin(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _PIN[o["type"]](o, strict)


def check_pinned_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["message_id"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["expiration_days"]
    if not (type_of(v) is int and 1 <= v <= 30):
        return False
    if len(o) != 3:
        return False
    return True


def check_unpinned_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["message_id"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "expiration_days" in o:
            v = o["expiration_days"]
            if not (type_of(v) is int and 1 <= v <= 30):
                return False
            more -= 1
        if more:
            return False
    return True


def check_read_receipt(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["messaging_product"] != "whatsapp":
        return False
    if o["status"] != "read":
        return False
    v = o["message_id"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 3
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "typing_indicator" in o:
            v = o["typing_indicator"]
            if type_of(v) is not OBJECT:
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            for x in v.values():
                if not (type_of(x) is str and x in {"text"}):
                    return False
            more -= 1
        if more:
            return False
    if "typing_indicator" in o and "type" not in o["typing_indicator"]:
        return False
    if strict and "access_token" in o:
        return False
    return True


def conditions_hold_in_template_definition(o: Any) -> bool:
    if not (bool(o.get("components"))) and "library_template_name" not in o:
        return False
    if (
        bool(o.get("components"))
        and type_of(o["components"]) is ARRAY
        and any(
            "example" in x
            and type_of(x["example"]) is OBJECT
            and ("body_text_named_params" in x["example"] or "header_text_named_params" in x["example"])
            for x in o["components"]
        )
        and not ("parameter_format" in o and o["parameter_format"] == "named")
    ):
        return False
    if (
        bool(o.get("components"))
        and type_of(o["components"]) is ARRAY
        and any(x["type"] == "LIMITED_TIME_OFFER" for x in o["components"])
        and o["category"] != "MARKETING"
    ):
        return False
    if (
        bool(o.get("components"))
        and type_of(o["components"]) is ARRAY
        and any(x["type"] == "CAROUSEL" for x in o["components"])
        and o["category"] != "MARKETING"
    ):
        return False
    if (
        "message_send_ttl_seconds" in o
        and o["category"] == "AUTHENTICATION"
        and type_of(o["message_send_ttl_seconds"]) is int
        and o["message_send_ttl_seconds"] >= 0
        and not (30 <= o["message_send_ttl_seconds"] <= 900)
    ):
        return False
    if (
        "message_send_ttl_seconds" in o
        and o["category"] == "UTILITY"
        and type_of(o["message_send_ttl_seconds"]) is int
        and o["message_send_ttl_seconds"] >= 0
        and not (30 <= o["message_send_ttl_seconds"] <= 43200)
    ):
        return False
    if o["category"] == "MARKETING" and "message_send_ttl_seconds" in o and o["message_send_ttl_seconds"] < 43200:
        return False
    if (
        bool(o.get("components"))
        and type_of(o["components"]) is ARRAY
        and not any(x["type"] == "CALL_PERMISSION_REQUEST" for x in o["components"])
    ):
        for x in o["components"]:
            if x["type"] == "BODY" and "text" in x and len(x["text"]) > 1024:
                return False
    if (
        bool(o.get("components"))
        and type_of(o["components"]) is ARRAY
        and any(x["type"] == "LIMITED_TIME_OFFER" for x in o["components"])
    ):
        for x in o["components"]:
            if not (
                x["type"] != "FOOTER"
                and (x["type"] != "HEADER" or "format" not in x or x["format"] in {"IMAGE", "VIDEO"})
                and (
                    "buttons" not in x
                    or not any(x2["type"] == "COPY_CODE" for x2 in x["buttons"])
                    or (
                        (len(x["buttons"]) <= 0 or x["buttons"][0]["type"] == "COPY_CODE")
                        and (len(x["buttons"]) <= 1 or x["buttons"][1]["type"] == "URL")
                    )
                )
                and (x["type"] != "BODY" or "text" not in x or len(x["text"]) <= 600)
            ):
                return False
    if (
        bool(o.get("components"))
        and type_of(o["components"]) is ARRAY
        and any(
            "buttons" in x and type_of(x["buttons"]) is ARRAY and any(x2["type"] == "SPM" for x2 in x["buttons"])
            for x in o["components"]
        )
    ):
        for x in o["components"]:
            if x["type"] == "BODY" and "text" in x and len(x["text"]) > 160:
                return False
    if (
        bool(o.get("components"))
        and type_of(o["components"]) is ARRAY
        and any(x["type"] == "CALL_PERMISSION_REQUEST" for x in o["components"])
    ):
        for x in o["components"]:
            if x["type"] == "BUTTONS":
                return False
    if o["category"] == "AUTHENTICATION" and "components" in o:
        for x in o["components"]:
            if not (
                x["type"] in {"BODY", "FOOTER", "BUTTONS"}
                and "text" not in x
                and ("buttons" not in x or all(x2["type"] == "OTP" for x2 in x["buttons"]))
            ):
                return False
    if o["category"] in {"MARKETING", "UTILITY"} and "components" in o:
        for x in o["components"]:
            if not (
                ("buttons" not in x or all(x2["type"] != "OTP" for x2 in x["buttons"]))
                and (x["type"] != "BODY" or "text" in x)
                and (x["type"] != "FOOTER" or "text" in x)
            ):
                return False
    return True


_TEMPLATE_DEFINITION_WORDS: dict[str, set[str]] = {
    "name": NAME.known,
    "language": set(),
    "category": {"AUTHENTICATION", "MARKETING", "UTILITY"},
    "parameter_format": {"positional", "named"},
    "sub_category": set(),
    "display_format": set(),
    "library_template_name": set(),
    "library_template_button_inputs": set(),
}


def check_template_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("name" in o and "language" in o and "category" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _TEMPLATE_DEFINITION_WORDS[k]:
            continue
        if k == "name":
            if not (type_of(v) is str and len(v) <= 512 and NAME.matches(v)):
                return False
            continue
        if k in {"language", "library_template_name"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "components":
            if not (
                type_of(v) is ARRAY
                and sum("type" in x and x["type"] == "BODY" for x in v) == 1
                and sum("type" in x and x["type"] == "HEADER" for x in v) <= 1
                and sum("type" in x and x["type"] == "FOOTER" for x in v) <= 1
                and sum("type" in x and x["type"] == "BUTTONS" for x in v) <= 1
            ):
                return False
            for x in v:
                if not _DEFINITION[x["type"]](x, strict):
                    return False
            continue
        if k == "message_send_ttl_seconds":
            if not (type_of(v) is int and -1 <= v <= 2592000):
                return False
            continue
        if k in {"sub_category", "display_format"}:
            if type_of(v) is not str:
                return False
            continue
        if k in {"degrees_of_freedom_spec", "library_template_body_inputs"}:
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            continue
        if k in {"allow_category_change", "cta_url_link_tracking_opted_out"}:
            if type_of(v) is not bool:
                return False
            continue
        if k == "optimization_spec":
            if not check_optimization_spec(v, strict):
                return False
            continue
        if k == "library_template_button_inputs":
            if (
                not (type_of(v) is ARRAY and all(type_of(x) is OBJECT and plain(x) for x in v))
                and type_of(v) is not str
            ):
                return False
            continue
        return False
    if not conditions_hold_in_template_definition(o):
        return False
    if strict and not (
        (
            "language" not in o
            or o["language"]
            in {
                "af",
                "sq",
                "ar",
                "ar_AE",
                "ar_EG",
                "ar_LB",
                "ar_MA",
                "ar_QA",
                "az",
                "be_BY",
                "bn",
                "bn_IN",
                "bg",
                "ca",
                "zh_CN",
                "zh_HK",
                "zh_TW",
                "hr",
                "cs",
                "da",
                "prs_AF",
                "nl",
                "nl_BE",
                "en",
                "en_AE",
                "en_AU",
                "en_CA",
                "en_GB",
                "en_GH",
                "en_IE",
                "en_IN",
                "en_JM",
                "en_MY",
                "en_NZ",
                "en_QA",
                "en_SG",
                "en_UG",
                "en_US",
                "en_ZA",
                "et",
                "fil",
                "fi",
                "fr",
                "fr_BE",
                "fr_CA",
                "fr_CH",
                "fr_CI",
                "fr_MA",
                "ka",
                "de",
                "de_AT",
                "de_CH",
                "el",
                "gu",
                "ha",
                "he",
                "hi",
                "hu",
                "id",
                "ga",
                "it",
                "ja",
                "kn",
                "kk",
                "rw_RW",
                "ko",
                "ky_KG",
                "lo",
                "lv",
                "lt",
                "mk",
                "ms",
                "ml",
                "mr",
                "nb",
                "ps_AF",
                "fa",
                "pl",
                "pt_BR",
                "pt_PT",
                "pa",
                "ro",
                "ru",
                "sr",
                "si_LK",
                "sk",
                "sl",
                "es",
                "es_AR",
                "es_CL",
                "es_CO",
                "es_CR",
                "es_DO",
                "es_EC",
                "es_ES",
                "es_HN",
                "es_MX",
                "es_PA",
                "es_PE",
                "es_UY",
                "sw",
                "sv",
                "ta",
                "te",
                "th",
                "tr",
                "uk",
                "ur",
                "uz",
                "vi",
                "zu",
            }
        )
        and "allow_category_change" not in o
    ):
        return False
    return True


def check_optimization_spec(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["bid_strategy"] != "LOWEST_COST_WITH_BID_CAP":
        return False
    v = o["bid_amount"]
    if type_of(v) is not int:
        return False
    if len(o) != 2:
        return False
    return True


def check_definition(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _DEFINITION[o["type"]](o, strict)


def conditions_hold_in_header_definition(o: Any) -> bool:
    if o["format"] == "TEXT" and "text" not in o:
        return False
    if o["format"] in {"IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "GIF", "PRODUCT"} and "text" in o:
        return False
    if (
        "text" in o
        and type_of(o["text"]) is str
        and (o["text"] in TEXT_3.known or TEXT_3.matches(o["text"]))
        and not ("example" in o and ("header_text" in o["example"] or "header_text_named_params" in o["example"]))
    ):
        return False
    if rules.linked(o, text=["text"], mark="{{*}}", items=["example", "header_text"]) is not None:
        return False
    if (
        rules.linked(o, text=["text"], mark="{{*}}", items=["example", "header_text_named_params"], field="param_name")
        is not None
    ):
        return False
    if o["format"] in {"IMAGE", "VIDEO", "DOCUMENT", "GIF"} and not (
        "example" in o and "header_handle" in o["example"]
    ):
        return False
    return True


def check_header_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["format"]
    if not (type_of(v) is str and v in {"TEXT", "IMAGE", "VIDEO", "DOCUMENT", "LOCATION", "GIF", "PRODUCT"}):
        return False
    more = len(o) - 2
    if more:
        if "text" in o:
            v = o["text"]
            if not (
                type_of(v) is str
                and len(v) <= 60
                and v != ""
                and v not in TEXT_4.known
                and not TEXT_4.matches(v)
                and v not in TEXT_5.known
                and not TEXT_5.matches(v)
                and v not in TEXT_6.known
                and not TEXT_6.matches(v)
                and (not strict or len(v) <= 30 or lengths.utf16(v) <= 60)
            ):
                return False
            more -= 1
        if "example" in o:
            v = o["example"]
            if not check_header_example(v, strict):
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_header_definition(o)


def check_header_example(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "header_text" in o:
            v = o["header_text"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            more -= 1
        if "header_text_named_params" in o:
            v = o["header_text_named_params"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not check_named_example(x, strict):
                    return False
            more -= 1
        if "header_handle" in o:
            v = o["header_handle"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            more -= 1
        if more:
            return False
    return True


def check_named_example(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["param_name"]
    if not (type_of(v) is str and (v in NAME.known or NAME.matches(v))):
        return False
    v = o["example"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def conditions_hold_in_body_definition(o: Any) -> bool:
    if "text" in o and "add_security_recommendation" in o:
        return False
    if (
        "text" in o
        and type_of(o["text"]) is str
        and (o["text"] in TEXT_7.known or TEXT_7.matches(o["text"]))
        and not ("example" in o and ("body_text" in o["example"] or "body_text_named_params" in o["example"]))
    ):
        return False
    if rules.linked(o, text=["text"], mark="{{*}}", items=["example", "body_text", 0]) is not None:
        return False
    if (
        rules.linked(o, text=["text"], mark="{{*}}", items=["example", "body_text_named_params"], field="param_name")
        is not None
    ):
        return False
    return True


def check_body_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "text" in o:
            v = o["text"]
            if not (
                type_of(v) is str
                and len(v) <= 4096
                and v != ""
                and v not in TEXT_4.known
                and not TEXT_4.matches(v)
                and v not in TEXT_5.known
                and not TEXT_5.matches(v)
                and v not in TEXT_8.known
                and not TEXT_8.matches(v)
                and (not strict or len(v) <= 1024)
            ):
                return False
            more -= 1
        if "add_security_recommendation" in o:
            v = o["add_security_recommendation"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "example" in o:
            v = o["example"]
            if not check_body_example(v, strict):
                return False
            more -= 1
        if more:
            return False
    if not conditions_hold_in_body_definition(o):
        return False
    if strict and not (
        rules.used(o, text=["text"], mark="{{*}}", items=["example", "body_text", 0]) is None
        and rules.used(o, text=["text"], mark="{{*}}", items=["example", "body_text_named_params"], field="param_name")
        is None
    ):
        return False
    return True


def check_body_example(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "body_text" in o:
            v = o["body_text"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not (
                    ((type_of(x) is ARRAY and len(x) >= 1 and all(type_of(x2) is str for x2 in x)) or type_of(x) is str)
                    and (not strict or type_of(x) is ARRAY)
                ):
                    return False
            more -= 1
        if "body_text_named_params" in o:
            v = o["body_text_named_params"]
            if not (type_of(v) is ARRAY and len(v) >= 1 and rules.unique_field(v, field="param_name") is None):
                return False
            for x in v:
                if not check_named_example(x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_footer_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "text" in o:
            v = o["text"]
            if not (
                type_of(v) is str
                and len(v) <= 60
                and v != ""
                and (
                    not strict
                    or (v not in TEXT_9.known and not TEXT_9.matches(v) and (len(v) <= 30 or lengths.utf16(v) <= 60))
                )
            ):
                return False
            more -= 1
        if "code_expiration_minutes" in o:
            v = o["code_expiration_minutes"]
            if not (type_of(v) is int and 1 <= v <= 90):
                return False
            more -= 1
        if more:
            return False
    return ("text" in o) + ("code_expiration_minutes" in o) == 1


def check_buttons_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["buttons"]
    if not (
        type_of(v) is ARRAY
        and 1 <= len(v) <= 10
        and sum("type" in x and x["type"] == "URL" for x in v) <= 2
        and sum("type" in x and x["type"] == "PHONE_NUMBER" for x in v) <= 1
        and sum("type" in x and x["type"] == "COPY_CODE" for x in v) <= 1
        and sum("type" in x and x["type"] == "CATALOG" for x in v) <= 1
        and sum("type" in x and x["type"] == "MPM" for x in v) <= 1
        and sum("type" in x and x["type"] == "SPM" for x in v) <= 1
        and sum("type" in x and x["type"] == "ORDER_DETAILS" for x in v) <= 1
        and sum("type" in x and x["type"] == "OTP" for x in v) <= 1
        and rules.together(v, where={"type": "QUICK_REPLY"}) is None
        and (not strict or sum("type" in x and x["type"] == "PAYMENT_REQUEST" for x in v) <= 3)
    ):
        return False
    for x in v:
        if not _BUTTONDEFINITION[x["type"]](x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_button_definition(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _BUTTONDEFINITION[o["type"]](o, strict)


def check_payment_request_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    more = len(o) - 2
    if more:
        if "payment_setting" in o:
            v = o["payment_setting"]
            if not ((type_of(v) is OBJECT and plain(v)) or (type_of(v) is str and v != "")):
                return False
            more -= 1
        if more:
            return False
    return True


def check_app_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    v = o["app_deep_link"]
    if not check_app_deep_link(v, strict):
        return False
    if len(o) != 3:
        return False
    return True


def check_app_deep_link(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["meta_app_id"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["android_deep_link"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "android_fallback_playstore_url" in o:
            v = o["android_fallback_playstore_url"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_quick_reply_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    if len(o) != 2:
        return False
    return True


def conditions_hold_in_url_definition(o: Any) -> bool:
    if type_of(o["url"]) is str and (o["url"] in TEXT_9.known or TEXT_9.matches(o["url"])) and "example" not in o:
        return False
    return True


def check_url_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    v = o["url"]
    if not (type_of(v) is str and len(v) <= 2000 and (v in URL.known or URL.matches(v))):
        return False
    more = len(o) - 3
    if more:
        if "example" in o:
            v = o["example"]
            if not (type_of(v) is ARRAY and len(v) == 1):
                return False
            for x in v:
                if not (type_of(x) is str and len(x) <= 2000):
                    return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_url_definition(o)


def check_phone_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    v = o["phone_number"]
    if not (type_of(v) is str and v != "" and len(v) <= 20):
        return False
    if len(o) != 3:
        return False
    return True


def check_copy_code_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["example"]
    if not (
        (
            (type_of(v) is str and v != "" and len(v) <= 20)
            or (type_of(v) is ARRAY and all(type_of(x) is str and len(x) <= 20 for x in v))
        )
        and (not strict or (len(v) <= 15 and type_of(v) is str))
    ):
        return False
    more = len(o) - 2
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and "text" in o:
        return False
    return True


def check_flow_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    more = len(o) - 2
    if more:
        if "flow_id" in o:
            v = o["flow_id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "flow_name" in o:
                v = o["flow_name"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "flow_json" in o:
                v = o["flow_json"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "flow_action" in o:
                v = o["flow_action"]
                if not (type_of(v) is str and v in {"navigate", "data_exchange"}):
                    return False
                more -= 1
            if "navigate_screen" in o:
                v = o["navigate_screen"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "icon" in o:
                v = o["icon"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    return ("flow_id" in o) + ("flow_name" in o) + ("flow_json" in o) == 1


def conditions_hold_in_otp_definition(o: Any) -> bool:
    if o["otp_type"] in {"ONE_TAP", "ZERO_TAP"} and "supported_apps" not in o:
        return False
    if o["otp_type"] == "ZERO_TAP" and not ("zero_tap_terms_accepted" in o and o["zero_tap_terms_accepted"] is True):
        return False
    return True


def check_otp_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["otp_type"]
    if not (type_of(v) is str and v in {"COPY_CODE", "ONE_TAP", "ZERO_TAP"}):
        return False
    more = len(o) - 2
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and len(v) <= 25 and v != ""):
                return False
            more -= 1
        if more:
            if "autofill_text" in o:
                v = o["autofill_text"]
                if not (type_of(v) is str and len(v) <= 25):
                    return False
                more -= 1
            if "supported_apps" in o:
                v = o["supported_apps"]
                if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
                    return False
                for x in v:
                    if not check_supported_app(x, strict):
                        return False
                more -= 1
            if "zero_tap_terms_accepted" in o:
                v = o["zero_tap_terms_accepted"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if "package_name" in o:
                v = o["package_name"]
                if not (type_of(v) is str and not strict):
                    return False
                more -= 1
            if "signature_hash" in o:
                v = o["signature_hash"]
                if not (type_of(v) is str and not strict):
                    return False
                more -= 1
            if more:
                return False
    return conditions_hold_in_otp_definition(o)


def check_supported_app(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["package_name"]
    if not (type_of(v) is str and len(v) <= 224 and (v in PACKAGE_NAME.known or PACKAGE_NAME.matches(v))):
        return False
    v = o["signature_hash"]
    if not (type_of(v) is str and (v in SIGNATURE_HASH.known or SIGNATURE_HASH.matches(v))):
        return False
    if len(o) != 2:
        return False
    return True


def check_catalog_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    if len(o) != 2:
        return False
    return True


def check_products_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    if len(o) != 2:
        return False
    return True


def check_product_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    if len(o) != 2:
        return False
    return True


def check_voice_call_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    if len(o) != 2:
        return False
    return True


def check_order_details_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    if len(o) != 2:
        return False
    return True


def check_contact_info_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 25):
        return False
    if len(o) != 2:
        return False
    return True


def check_carousel_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["cards"]
    if not (
        type_of(v) is ARRAY
        and 2 <= len(v) <= 10
        and (
            all(
                "components" not in x or any("type" in x2 and x2["type"] == "BODY" for x2 in x["components"]) for x in v
            )
            or all(
                "components" not in x or not any("type" in x2 and x2["type"] == "BODY" for x2 in x["components"])
                for x in v
            )
        )
        and rules.same_count(v, field="components.buttons") is None
        and (
            not (
                any(
                    "components" in x
                    and type_of(x["components"]) is ARRAY
                    and any(
                        "type" in x2 and "format" in x2 and x2["type"] == "HEADER" and x2["format"] == "PRODUCT"
                        for x2 in x["components"]
                    )
                    for x in v
                )
            )
            or (
                len(v) <= 2
                and all(
                    (
                        "components" not in x
                        or all("format" not in x2 or x2["format"] == "PRODUCT" for x2 in x["components"])
                    )
                    for x in v
                )
            )
        )
    ):
        return False
    for x in v:
        if not check_card_definition(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_card_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["components"]
    if not (
        type_of(v) is ARRAY
        and sum("type" in x and x["type"] == "HEADER" for x in v) == 1
        and sum("type" in x and x["type"] == "BODY" for x in v) <= 1
    ):
        return False
    if any("type" in x and "format" in x and x["type"] == "HEADER" and x["format"] == "PRODUCT" for x in v):
        for x in v:
            if "buttons" in x and not (
                len(x["buttons"]) <= 1 and all("type" not in x2 or x2["type"] in {"SPM", "URL"} for x2 in x["buttons"])
            ):
                return False
    if not any("type" in x and "format" in x and x["type"] == "HEADER" and x["format"] == "PRODUCT" for x in v):
        for x in v:
            if not ("buttons" not in x or all("type" not in x2 or x2["type"] != "SPM" for x2 in x["buttons"])):
                return False
    for x in v:
        if not (
            _CARDPART[x["type"]](x, strict)
            and ("buttons" not in x or len(x["buttons"]) <= 2)
            and (
                "buttons" not in x
                or all(x2["type"] in {"QUICK_REPLY", "URL", "PHONE_NUMBER", "SPM"} for x2 in x["buttons"])
            )
            and ("format" not in x or x["format"] in {"IMAGE", "VIDEO", "PRODUCT"})
            and (x["type"] != "BODY" or "text" not in x or len(x["text"]) <= 160)
        ):
            return False
    if len(o) != 1:
        return False
    return True


def check_card_part(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _CARDPART[o["type"]](o, strict)


def check_offer_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["limited_time_offer"]
    if not check_offer(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_offer(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 16):
        return False
    more = len(o) - 1
    if more:
        if "has_expiration" in o:
            v = o["has_expiration"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return True


def check_call_permission_definition(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if len(o) != 1:
        return False
    return True


def complete_text_message(o: Any) -> bool:
    if not conditions_hold_in_text_message(o):
        return False
    return True


def complete_image_message(o: Any) -> bool:
    if ("id" in o["image"]) + ("link" in o["image"]) != 1:
        return False
    if not conditions_hold_in_image_message(o):
        return False
    return True


def complete_video_message(o: Any) -> bool:
    if ("id" in o["video"]) + ("link" in o["video"]) != 1:
        return False
    if not conditions_hold_in_video_message(o):
        return False
    return True


def complete_audio_message(o: Any) -> bool:
    if ("id" in o["audio"]) + ("link" in o["audio"]) != 1:
        return False
    if not conditions_hold_in_audio_message(o):
        return False
    return True


def complete_document_message(o: Any) -> bool:
    if ("id" in o["document"]) + ("link" in o["document"]) != 1:
        return False
    if not conditions_hold_in_document_message(o):
        return False
    return True


def complete_sticker_message(o: Any) -> bool:
    if ("id" in o["sticker"]) + ("link" in o["sticker"]) != 1:
        return False
    if not conditions_hold_in_sticker_message(o):
        return False
    return True


def complete_location_message(o: Any) -> bool:
    if not conditions_hold_in_location_message(o):
        return False
    return True


def complete_contacts_message(o: Any) -> bool:
    v = o["contacts"]
    if not (1 <= len(v) <= 257):
        return False
    if not conditions_hold_in_contacts_message(o):
        return False
    return True


def complete_reaction_message(o: Any) -> bool:
    if not conditions_hold_in_reaction_message(o):
        return False
    return True


def complete_button_interactive(o: Any) -> bool:
    o0 = o["interactive"]
    if "footer" in o0:
        if "text" not in o0["footer"]:
            return False
    v = o0["action"]["buttons"]
    if not (
        1 <= len(v) <= 10
        and rules.unique_field(v, field="reply.title") is None
        and sum("type" in x and x["type"] == "cta_url" for x in v) <= 2
        and rules.together(v, where={"type": "cta_url"}, first=True) is None
        and rules.unique_field(v, field="reply.id") is None
    ):
        return False
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_list_interactive(o: Any) -> bool:
    o0 = o["interactive"]
    if "header" in o0:
        if "text" not in o0["header"]:
            return False
    if "footer" in o0:
        if "text" not in o0["footer"]:
            return False
    v = o0["action"]["sections"]
    if not (
        1 <= len(v) <= 10
        and rules.total_items(v, fields=["rows"], max=10) is None
        and rules.unique_field(v, field="rows.id") is None
    ):
        return False
    if len(v) >= 2:
        for x in v:
            if "title" not in x:
                return False
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_cta_url_interactive(o: Any) -> bool:
    o0 = o["interactive"]
    if "footer" in o0:
        if "text" not in o0["footer"]:
            return False
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_location_request_interactive(o: Any) -> bool:
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_flow_interactive(o: Any) -> bool:
    o0 = o["interactive"]
    if "footer" in o0:
        if "text" not in o0["footer"]:
            return False
    if not conditions_hold_in_flow_parameters(o0["action"]["parameters"]):
        return False
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_address_interactive(o: Any) -> bool:
    o0 = o["interactive"]
    if "footer" in o0:
        if "text" not in o0["footer"]:
            return False
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_product_interactive(o: Any) -> bool:
    o0 = o["interactive"]
    if "body" in o0:
        if "text" not in o0["body"]:
            return False
    if "footer" in o0:
        if "text" not in o0["footer"]:
            return False
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_product_list_interactive(o: Any) -> bool:
    o0 = o["interactive"]
    if "footer" in o0:
        if "text" not in o0["footer"]:
            return False
    v = o0["action"]["sections"]
    if not (1 <= len(v) <= 10 and rules.total_items(v, fields=["product_items"], max=30) is None):
        return False
    if len(v) >= 2:
        for x in v:
            if "title" not in x:
                return False
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_catalog_interactive(o: Any) -> bool:
    o0 = o["interactive"]
    if "footer" in o0:
        if "text" not in o0["footer"]:
            return False
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_carousel_interactive(o: Any) -> bool:
    o0 = o["interactive"]
    v = o0["action"]["cards"]
    if not (
        2 <= len(v) <= 10
        and (
            all(not ("type" in x and x["type"] == "product") for x in v)
            or all(not ("type" in x and x["type"] == "cta_url") for x in v)
        )
        and rules.same_field(v, field="action.catalog_id") is None
        and (
            all(not ("type" in x and x["type"] == "cta_url") for x in v)
            or all("action" not in x or "name" in x["action"] for x in v)
            or all("action" not in x or "buttons" in x["action"] for x in v)
        )
        and rules.same_count(v, field="action.buttons") is None
        and rules.unique_field(v, field="card_index", start=0) is None
    ):
        return False
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_call_permission_interactive(o: Any) -> bool:
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_voice_call_interactive(o: Any) -> bool:
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_contact_info_interactive(o: Any) -> bool:
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_order_details_interactive(o: Any) -> bool:
    o0 = o["interactive"]
    if "footer" in o0:
        if "text" not in o0["footer"]:
            return False
    if "parameters" not in o0["action"]:
        return False
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_order_status_interactive(o: Any) -> bool:
    o0 = o["interactive"]
    if "footer" in o0:
        if "text" not in o0["footer"]:
            return False
    if "parameters" not in o0["action"]:
        return False
    if not conditions_hold_in_interactive_message(o):
        return False
    return True


def complete_template_message(o: Any) -> bool:
    if "components" in o["template"]:
        v = o["template"]["components"]
        if not (
            rules.unique_field(v, field="index") is None
            and sum("type" in x and x["type"] == "header" for x in v) <= 1
            and sum("type" in x and x["type"] == "body" for x in v) <= 1
            and (
                all(
                    (
                        not ("type" in x and x["type"] in {"header", "body"} and "parameters" in x)
                        or all(
                            not ("type" in x2 and x2["type"] == "text") or "parameter_name" in x2
                            for x2 in x["parameters"]
                        )
                    )
                    for x in v
                )
                or all(
                    (
                        not ("type" in x and x["type"] in {"header", "body"} and "parameters" in x)
                        or all("parameter_name" not in x2 for x2 in x["parameters"])
                    )
                    for x in v
                )
            )
        ):
            return False
        if any("type" in x and x["type"] != "body" for x in v):
            for x in v:
                if not (
                    not ("type" in x and x["type"] == "body" and "parameters" in x)
                    or all(
                        not ("type" in x2 and x2["type"] == "text") or "text" not in x2 or len(x2["text"]) <= 1024
                        for x2 in x["parameters"]
                    )
                ):
                    return False
    if not conditions_hold_in_template_message(o):
        return False
    return True


def complete_marketing_message(o: Any) -> bool:
    if "components" in o["template"]:
        v = o["template"]["components"]
        if not (
            rules.unique_field(v, field="index") is None
            and sum("type" in x and x["type"] == "header" for x in v) <= 1
            and sum("type" in x and x["type"] == "body" for x in v) <= 1
            and (
                all(
                    (
                        not ("type" in x and x["type"] in {"header", "body"} and "parameters" in x)
                        or all(
                            not ("type" in x2 and x2["type"] == "text") or "parameter_name" in x2
                            for x2 in x["parameters"]
                        )
                    )
                    for x in v
                )
                or all(
                    (
                        not ("type" in x and x["type"] in {"header", "body"} and "parameters" in x)
                        or all("parameter_name" not in x2 for x2 in x["parameters"])
                    )
                    for x in v
                )
            )
        ):
            return False
        if any("type" in x and x["type"] != "body" for x in v):
            for x in v:
                if not (
                    not ("type" in x and x["type"] == "body" and "parameters" in x)
                    or all(
                        not ("type" in x2 and x2["type"] == "text") or "text" not in x2 or len(x2["text"]) <= 1024
                        for x2 in x["parameters"]
                    )
                ):
                    return False
    if "to" not in o and "recipient" not in o:
        return False
    return True


def complete_pinned_message(o: Any) -> bool:
    return True


def complete_unpinned_message(o: Any) -> bool:
    return True


def complete_read_receipt(o: Any) -> bool:
    if "typing_indicator" in o and "type" not in o["typing_indicator"]:
        return False
    return True


def complete_template_definition(o: Any) -> bool:
    if "components" in o:
        v = o["components"]
        if not (
            sum("type" in x and x["type"] == "BODY" for x in v) == 1
            and sum("type" in x and x["type"] == "HEADER" for x in v) <= 1
            and sum("type" in x and x["type"] == "FOOTER" for x in v) <= 1
            and sum("type" in x and x["type"] == "BUTTONS" for x in v) <= 1
        ):
            return False
    if not conditions_hold_in_template_definition(o):
        return False
    return True


_SENDREQUEST: dict[str, Check] = {
    "text": check_text_message,
    "image": check_image_message,
    "video": check_video_message,
    "audio": check_audio_message,
    "document": check_document_message,
    "sticker": check_sticker_message,
    "location": check_location_message,
    "contacts": check_contacts_message,
    "reaction": check_reaction_message,
    "interactive": check_interactive_message,
    "template": check_template_message,
    "pin": check_pin_message,
}
_MESSAGE: dict[str, Check] = {
    "text": check_text_message,
    "image": check_image_message,
    "video": check_video_message,
    "audio": check_audio_message,
    "document": check_document_message,
    "sticker": check_sticker_message,
    "location": check_location_message,
    "contacts": check_contacts_message,
    "reaction": check_reaction_message,
    "interactive": check_interactive_message,
    "template": check_template_message,
    "pin": check_pin_message,
}
_INTERACTIVE: dict[str, Check] = {
    "button": check_button_interactive,
    "list": check_list_interactive,
    "cta_url": check_cta_url_interactive,
    "location_request_message": check_location_request_interactive,
    "flow": check_flow_interactive,
    "address_message": check_address_interactive,
    "product": check_product_interactive,
    "product_list": check_product_list_interactive,
    "catalog_message": check_catalog_interactive,
    "carousel": check_carousel_interactive,
    "call_permission_request": check_call_permission_interactive,
    "voice_call": check_voice_call_interactive,
    "request_contact_info": check_contact_info_interactive,
    "order_details": check_order_details_interactive,
    "order_status": check_order_status_interactive,
}
_HEADER: dict[str, Check] = {
    "text": check_text_header,
    "image": check_image_header,
    "video": check_video_header,
    "document": check_document_header,
}
_BUTTON: dict[str, Check] = {
    "reply": check_reply_button,
    "cta_url": check_cta_url_button,
}
_CARD: dict[str, Check] = {
    "cta_url": check_media_card,
    "product": check_product_card,
}
_CARDHEADER: dict[str, Check] = {
    "image": check_image_header,
    "video": check_video_header,
}
_PAYMENTSETTING: dict[str, Check] = {
    "pix_dynamic_code": check_pix_setting,
    "payment_link": check_payment_link_setting,
    "boleto": check_boleto_setting,
    "offsite_card_pay": check_card_setting,
    "payment_gateway": check_gateway_setting,
    "upi_intent_link": check_upi_setting,
}
_TEMPLATECOMPONENT: dict[str, Check] = {
    "quick_reply": check_quick_reply_values,
    "url": check_url_values,
    "copy_code": check_copy_code_values,
    "flow": check_flow_values,
    "catalog": check_catalog_values,
    "mpm": check_products_values,
    "order_details": check_order_details_values,
    "payment_request": check_payment_request_values,
    "voice_call": check_voice_call_values,
}
_HEADERPARAMETER: dict[str, Check] = {
    "text": check_text_parameter,
    "currency": check_currency_parameter,
    "date_time": check_date_time_parameter,
    "image": check_image_parameter,
    "video": check_video_parameter,
    "document": check_document_parameter,
    "gif": check_gif_parameter,
    "location": check_location_parameter,
    "product": check_product_parameter,
}
_BODYPARAMETER: dict[str, Check] = {
    "text": check_text_parameter,
    "currency": check_currency_parameter,
    "date_time": check_date_time_parameter,
}
_REQUESTEDPAYMENT: dict[str, Check] = {
    "pix_dynamic_code": check_requested_pix,
    "payment_link": check_payment_link_setting,
    "boleto": check_boleto_setting,
    "offsite_card_pay": check_requested_card,
}
_VOICECALLPARAMETER: dict[str, Check] = {
    "ttl_minutes": check_ttl_parameter,
    "payload": check_payload_parameter,
}
_CARDCOMPONENT: dict[str, Check] = {
    "quick_reply": check_quick_reply_values,
    "url": check_url_values,
}
_PIN: dict[str, Check] = {
    "pin": check_pinned_message,
    "unpin": check_unpinned_message,
}
_DEFINITION: dict[str, Check] = {
    "HEADER": check_header_definition,
    "BODY": check_body_definition,
    "FOOTER": check_footer_definition,
    "BUTTONS": check_buttons_definition,
    "CAROUSEL": check_carousel_definition,
    "LIMITED_TIME_OFFER": check_offer_definition,
    "CALL_PERMISSION_REQUEST": check_call_permission_definition,
}
_BUTTONDEFINITION: dict[str, Check] = {
    "QUICK_REPLY": check_quick_reply_definition,
    "URL": check_url_definition,
    "PHONE_NUMBER": check_phone_definition,
    "COPY_CODE": check_copy_code_definition,
    "FLOW": check_flow_definition,
    "OTP": check_otp_definition,
    "CATALOG": check_catalog_definition,
    "MPM": check_products_definition,
    "SPM": check_product_definition,
    "VOICE_CALL": check_voice_call_definition,
    "ORDER_DETAILS": check_order_details_definition,
    "REQUEST_CONTACT_INFO": check_contact_info_definition,
    "PAYMENT_REQUEST": check_payment_request_definition,
    "APP": check_app_definition,
}
_CARDPART: dict[str, Check] = {
    "HEADER": check_header_definition,
    "BODY": check_body_definition,
    "BUTTONS": check_buttons_definition,
}


CHECKS: dict[str, Check] = {
    "SendRequest": check_send_request,
    "Message": check_message,
    "Context": check_context,
    "DirectSendConfig": check_direct_send_config,
    "TextMessage": rules.tagged("type", "text", check_text_message),
    "UntypedText": check_untyped_text,
    "TextContent": check_text_content,
    "TextBody": check_text_body,
    "ImageMessage": rules.tagged("type", "image", check_image_message),
    "ImageContent": check_image_content,
    "Caption": check_caption,
    "VideoMessage": rules.tagged("type", "video", check_video_message),
    "VideoContent": check_video_content,
    "AudioMessage": rules.tagged("type", "audio", check_audio_message),
    "AudioContent": check_audio_content,
    "DocumentMessage": rules.tagged("type", "document", check_document_message),
    "DocumentContent": check_document_content,
    "StickerMessage": rules.tagged("type", "sticker", check_sticker_message),
    "StickerContent": check_sticker_content,
    "LocationMessage": rules.tagged("type", "location", check_location_message),
    "Location": check_location,
    "ContactsMessage": rules.tagged("type", "contacts", check_contacts_message),
    "Contact": check_contact,
    "ContactName": check_contact_name,
    "ContactAddress": check_contact_address,
    "ContactEmail": check_contact_email,
    "ContactOrg": check_contact_org,
    "ContactPhone": check_contact_phone,
    "ContactUrl": check_contact_url,
    "ReactionMessage": rules.tagged("type", "reaction", check_reaction_message),
    "Reaction": check_reaction,
    "InteractiveMessage": rules.tagged("type", "interactive", check_interactive_message),
    "Interactive": check_interactive,
    "ButtonInteractive": rules.tagged("type", "button", check_button_interactive),
    "Header": check_header,
    "TextHeader": rules.tagged("type", "text", check_text_header),
    "ImageHeader": rules.tagged("type", "image", check_image_header),
    "VideoHeader": rules.tagged("type", "video", check_video_header),
    "DocumentHeader": rules.tagged("type", "document", check_document_header),
    "HeaderMedia": check_header_media,
    "HeaderDocument": check_header_document,
    "Body": check_body,
    "Footer": check_footer,
    "ButtonAction": check_button_action,
    "Button": check_button,
    "ReplyButton": rules.tagged("type", "reply", check_reply_button),
    "Reply": check_reply,
    "CtaUrlButton": rules.tagged("type", "cta_url", check_cta_url_button),
    "CtaUrl": check_cta_url,
    "ListInteractive": rules.tagged("type", "list", check_list_interactive),
    "ListBody": check_list_body,
    "ListAction": check_list_action,
    "Section": check_section,
    "Row": check_row,
    "CtaUrlInteractive": rules.tagged("type", "cta_url", check_cta_url_interactive),
    "CtaUrlAction": check_cta_url_action,
    "LocationRequestInteractive": rules.tagged("type", "location_request_message", check_location_request_interactive),
    "SendLocationAction": check_send_location_action,
    "FlowInteractive": rules.tagged("type", "flow", check_flow_interactive),
    "FlowAction": check_flow_action,
    "FlowParameters": check_flow_parameters,
    "FlowActionPayload": check_flow_action_payload,
    "AddressInteractive": rules.tagged("type", "address_message", check_address_interactive),
    "AddressAction": check_address_action,
    "AddressParameters": check_address_parameters,
    "AddressValues": check_address_values,
    "SavedAddress": check_saved_address,
    "ProductInteractive": rules.tagged("type", "product", check_product_interactive),
    "ProductAction": check_product_action,
    "ProductListInteractive": rules.tagged("type", "product_list", check_product_list_interactive),
    "ProductListAction": check_product_list_action,
    "ProductSection": check_product_section,
    "ProductItem": check_product_item,
    "CatalogInteractive": rules.tagged("type", "catalog_message", check_catalog_interactive),
    "CatalogAction": check_catalog_action,
    "Thumbnail": check_thumbnail,
    "CarouselInteractive": rules.tagged("type", "carousel", check_carousel_interactive),
    "CarouselAction": check_carousel_action,
    "Card": check_card,
    "MediaCard": rules.tagged("type", "cta_url", check_media_card),
    "CardHeader": check_card_header,
    "CardBody": check_card_body,
    "CardAction": check_card_action,
    "QuickRepliesAction": check_quick_replies_action,
    "QuickReply": check_quick_reply,
    "ProductCard": rules.tagged("type", "product", check_product_card),
    "ProductCardAction": check_product_card_action,
    "CallPermissionInteractive": rules.tagged("type", "call_permission_request", check_call_permission_interactive),
    "CallPermissionAction": check_call_permission_action,
    "VoiceCallInteractive": rules.tagged("type", "voice_call", check_voice_call_interactive),
    "VoiceCallAction": check_voice_call_action,
    "VoiceCallParameters": check_voice_call_parameters,
    "ContactInfoInteractive": rules.tagged("type", "request_contact_info", check_contact_info_interactive),
    "ContactInfoAction": check_contact_info_action,
    "OrderDetailsInteractive": rules.tagged("type", "order_details", check_order_details_interactive),
    "OrderDetailsAction": check_order_details_action,
    "OrderDetails": check_order_details,
    "Amount": check_amount,
    "NotedAmount": check_noted_amount,
    "Discount": check_discount,
    "Beneficiary": check_beneficiary,
    "PaymentSetting": check_payment_setting,
    "PixSetting": rules.tagged("type", "pix_dynamic_code", check_pix_setting),
    "PixCode": check_pix_code,
    "PaymentLinkSetting": rules.tagged("type", "payment_link", check_payment_link_setting),
    "PaymentLink": check_payment_link,
    "BoletoSetting": rules.tagged("type", "boleto", check_boleto_setting),
    "Boleto": check_boleto,
    "CardSetting": rules.tagged("type", "offsite_card_pay", check_card_setting),
    "StoredCard": check_stored_card,
    "GatewaySetting": rules.tagged("type", "payment_gateway", check_gateway_setting),
    "PaymentGateway": check_payment_gateway,
    "Billdesk": check_billdesk,
    "Razorpay": check_razorpay,
    "Payu": check_payu,
    "Zaakpay": check_zaakpay,
    "UpiSetting": rules.tagged("type", "upi_intent_link", check_upi_setting),
    "UpiLink": check_upi_link,
    "Order": check_order,
    "OrderExpiration": check_order_expiration,
    "OrderItem": check_order_item,
    "ItemImage": check_item_image,
    "ImporterAddress": check_importer_address,
    "OrderStatusInteractive": rules.tagged("type", "order_status", check_order_status_interactive),
    "OrderStatusAction": check_order_status_action,
    "OrderStatus": check_order_status,
    "OrderState": check_order_state,
    "PaymentState": check_payment_state,
    "TemplateMessage": rules.tagged("type", "template", check_template_message),
    "Template": check_template,
    "LanguageCode": check_language_code,
    "Language": check_language,
    "TemplateComponent": check_template_component,
    "HeaderValues": check_header_values,
    "HeaderParameter": check_header_parameter,
    "BodyValues": check_body_values,
    "BodyParameter": check_body_parameter,
    "TextParameter": rules.tagged("type", "text", check_text_parameter),
    "CurrencyParameter": rules.tagged("type", "currency", check_currency_parameter),
    "Currency": check_currency,
    "DateTimeParameter": rules.tagged("type", "date_time", check_date_time_parameter),
    "DateTime": check_date_time,
    "ImageParameter": rules.tagged("type", "image", check_image_parameter),
    "VideoParameter": rules.tagged("type", "video", check_video_parameter),
    "DocumentParameter": rules.tagged("type", "document", check_document_parameter),
    "ParameterMedia": check_parameter_media,
    "ParameterDocument": check_parameter_document,
    "LocationParameter": rules.tagged("type", "location", check_location_parameter),
    "QuickReplyValues": rules.tagged("sub_type", "quick_reply", check_quick_reply_values),
    "PayloadParameter": rules.tagged("type", "payload", check_payload_parameter),
    "UrlValues": rules.tagged("sub_type", "url", check_url_values),
    "CopyCodeValues": rules.tagged("sub_type", "copy_code", check_copy_code_values),
    "CouponCodeParameter": check_coupon_code_parameter,
    "GifParameter": rules.tagged("type", "gif", check_gif_parameter),
    "ProductParameter": rules.tagged("type", "product", check_product_parameter),
    "ParameterProduct": check_parameter_product,
    "FlowValues": rules.tagged("sub_type", "flow", check_flow_values),
    "FlowParameter": check_flow_parameter,
    "FlowParameterAction": check_flow_parameter_action,
    "CatalogValues": rules.tagged("sub_type", "catalog", check_catalog_values),
    "CatalogParameter": check_catalog_parameter,
    "CatalogParameterAction": check_catalog_parameter_action,
    "ProductsValues": rules.tagged("sub_type", "mpm", check_products_values),
    "ProductsParameter": check_products_parameter,
    "ProductsParameterAction": check_products_parameter_action,
    "OrderDetailsValues": rules.tagged("sub_type", "order_details", check_order_details_values),
    "OrderDetailsParameter": check_order_details_parameter,
    "OrderDetailsParameterAction": check_order_details_parameter_action,
    "PaymentRequestValues": rules.tagged("sub_type", "payment_request", check_payment_request_values),
    "PaymentRequestParameter": check_payment_request_parameter,
    "PaymentRequestAction": check_payment_request_action,
    "PaymentRequest": check_payment_request,
    "RequestedPayment": check_requested_payment,
    "RequestedPix": rules.tagged("type", "pix_dynamic_code", check_requested_pix),
    "RequestedPixCode": check_requested_pix_code,
    "RequestedCard": rules.tagged("type", "offsite_card_pay", check_requested_card),
    "RequestedStoredCard": check_requested_stored_card,
    "VoiceCallValues": rules.tagged("sub_type", "voice_call", check_voice_call_values),
    "VoiceCallParameter": check_voice_call_parameter,
    "TtlParameter": rules.tagged("type", "ttl_minutes", check_ttl_parameter),
    "LimitedTimeOfferValues": check_limited_time_offer_values,
    "LimitedTimeOfferParameter": check_limited_time_offer_parameter,
    "LimitedTimeOffer": check_limited_time_offer,
    "OrderStatusValues": check_order_status_values,
    "OrderStatusParameter": check_order_status_parameter,
    "TapTargetValues": check_tap_target_values,
    "TapTargetParameter": check_tap_target_parameter,
    "TapTarget": check_tap_target,
    "CarouselValues": check_carousel_values,
    "CardValues": check_card_values,
    "CardComponent": check_card_component,
    "MarketingMessage": check_marketing_message,
    "BidSpec": check_bid_spec,
    "PinMessage": rules.tagged("type", "pin", check_pin_message),
    "Pin": check_pin,
    "PinnedMessage": rules.tagged("type", "pin", check_pinned_message),
    "UnpinnedMessage": rules.tagged("type", "unpin", check_unpinned_message),
    "ReadReceipt": check_read_receipt,
    "TemplateDefinition": check_template_definition,
    "OptimizationSpec": check_optimization_spec,
    "Definition": check_definition,
    "HeaderDefinition": rules.tagged("type", "HEADER", check_header_definition),
    "HeaderExample": check_header_example,
    "NamedExample": check_named_example,
    "BodyDefinition": rules.tagged("type", "BODY", check_body_definition),
    "BodyExample": check_body_example,
    "FooterDefinition": rules.tagged("type", "FOOTER", check_footer_definition),
    "ButtonsDefinition": rules.tagged("type", "BUTTONS", check_buttons_definition),
    "ButtonDefinition": check_button_definition,
    "PaymentRequestDefinition": rules.tagged("type", "PAYMENT_REQUEST", check_payment_request_definition),
    "AppDefinition": rules.tagged("type", "APP", check_app_definition),
    "AppDeepLink": check_app_deep_link,
    "QuickReplyDefinition": rules.tagged("type", "QUICK_REPLY", check_quick_reply_definition),
    "UrlDefinition": rules.tagged("type", "URL", check_url_definition),
    "PhoneDefinition": rules.tagged("type", "PHONE_NUMBER", check_phone_definition),
    "CopyCodeDefinition": rules.tagged("type", "COPY_CODE", check_copy_code_definition),
    "FlowDefinition": rules.tagged("type", "FLOW", check_flow_definition),
    "OtpDefinition": rules.tagged("type", "OTP", check_otp_definition),
    "SupportedApp": check_supported_app,
    "CatalogDefinition": rules.tagged("type", "CATALOG", check_catalog_definition),
    "ProductsDefinition": rules.tagged("type", "MPM", check_products_definition),
    "ProductDefinition": rules.tagged("type", "SPM", check_product_definition),
    "VoiceCallDefinition": rules.tagged("type", "VOICE_CALL", check_voice_call_definition),
    "OrderDetailsDefinition": rules.tagged("type", "ORDER_DETAILS", check_order_details_definition),
    "ContactInfoDefinition": rules.tagged("type", "REQUEST_CONTACT_INFO", check_contact_info_definition),
    "CarouselDefinition": rules.tagged("type", "CAROUSEL", check_carousel_definition),
    "CardDefinition": check_card_definition,
    "CardPart": check_card_part,
    "OfferDefinition": rules.tagged("type", "LIMITED_TIME_OFFER", check_offer_definition),
    "Offer": check_offer,
    "CallPermissionDefinition": rules.tagged("type", "CALL_PERMISSION_REQUEST", check_call_permission_definition),
}
"""Component -> its check, which tests every rule but those about JSON text, and if it is strict, follows all advice."""

TEXTS: dict[str, Callable[[Any, bytes], bool]] = {}
"""Component -> the function that tests the rules about JSON text in valid data, for those that can break one.

It gets the data and their JSON text.
"""
