"""The fast checks of Messenger Platform Send API, which pass only wire JSON that keeps every rule."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.

from collections.abc import Callable
from typing import Any

from ottbuild.schemas import rules
from ottbuild.schemas.jsondata import ARRAY, OBJECT, TEXT, plain, type_of
from ottbuild.schemas.patterns import Pattern
from ottbuild.schemas.spec import Check

ADDRESS = Pattern(
    "^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)
URL = Pattern("^https?://([A-Za-z0-9-]+\\.)*facebook\\.com/")
CURRENCY = Pattern("^[A-Z]{3}$")
TIMESTAMP = Pattern("^[0-9]+$")
COUPON_CODE = Pattern("^\\S+$")
EXPIRE_TIME = Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2} [0-9]{2}:[0-9]{2}:[0-9]{2}$")
TITLE = Pattern("https?://")
ID = Pattern("^[A-Za-z0-9_]+$")
PAYLOAD = Pattern("^\\+")
ADDRESS_2 = Pattern(
    "^(?:(?:[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)
LOCALE = Pattern("^[a-z]{2}_[A-Z]{2}$")
THEME_COLOR = Pattern("^#[0-9A-Fa-f]{6}$")
TIME = Pattern("^[0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}$")
IS_HERO_IMAGE = Pattern("^(true|false)$")
WHITELISTED_DOMAINS = Pattern("^https://(localhost|[0-9]+\\.[0-9]+\\.[0-9]+\\.[0-9]+)([:/?#]|$)")


def conditions_hold_in_send_request(o: Any) -> bool:
    if "message" not in o and "sender_action" not in o:
        return False
    if "message" in o and "sender_action" in o:
        return False
    if "messaging_type" in o and o["messaging_type"] == "MESSAGE_TAG" and "tag" not in o:
        return False
    if "tag" in o and not ("messaging_type" in o and o["messaging_type"] == "MESSAGE_TAG"):
        return False
    if "sender_action" in o and o["sender_action"] == "react" and not ("payload" in o and "reaction" in o["payload"]):
        return False
    if "sender_action" in o and o["sender_action"] == "unreact" and "payload" not in o:
        return False
    if (
        "tag" in o
        and "message" in o
        and o["tag"] == "CUSTOMER_FEEDBACK"
        and not (
            "attachment" in o["message"]
            and o["message"]["attachment"]["type"] == "template"
            and (
                "template_type" not in o["message"]["attachment"]["payload"]
                or o["message"]["attachment"]["payload"]["template_type"] == "customer_feedback"
            )
        )
    ):
        return False
    return True


_SEND_REQUEST_WORDS: dict[str, set[str]] = {
    "access_token": set(),
    "messaging_type": {"RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"},
    "notification_type": {"REGULAR", "SILENT_PUSH", "NO_PUSH"},
    "tag": set(),
    "persona_id": set(),
    "sender_action": {"typing_on", "typing_off", "mark_seen", "react", "unreact"},
}


def check_send_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if "recipient" not in o:
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _SEND_REQUEST_WORDS[k]:
            continue
        if k == "access_token":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "recipient":
            if not check_recipient(v, strict):
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
                and v != ""
            ):
                return False
            continue
        if k == "persona_id":
            if type_of(v) is not str:
                return False
            continue
        if k == "reply_to":
            if not check_reply_to(v, strict):
                return False
            continue
        if k == "message":
            if not check_message(v, strict):
                return False
            continue
        if k == "payload":
            if not check_reaction_payload(v, strict):
                return False
            continue
        if k == "thread_control":
            if not check_thread_control(v, strict):
                return False
            continue
        return False
    if not conditions_hold_in_send_request(o):
        return False
    if strict and not (
        (
            "tag" not in o
            or o["tag"]
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
        and (
            not ("sender_action" in o and "payload" in o and o["sender_action"] == "unreact")
            or "reaction" not in o["payload"]
        )
        and ("payload" not in o or ("sender_action" in o and o["sender_action"] in {"react", "unreact"}))
        and (
            not ("messaging_type" in o and "message" in o and o["messaging_type"] == "UTILITY")
            or "template" in o["message"]
        )
        and (
            not (
                "messaging_type" in o
                and "message" in o
                and type_of(o["message"]) is OBJECT
                and "template" in o["message"]
            )
            or o["messaging_type"] == "UTILITY"
        )
        and "access_token" not in o
    ):
        return False
    return True


def check_reaction_payload(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["message_id"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "reaction" in o:
            v = o["reaction"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_recipient(o: Any) -> bool:
    if "name" in o and "phone_number" not in o:
        return False
    if ("id" in o) + ("user_ref" in o) + ("post_id" in o) + ("comment_id" in o) + (
        "notification_messages_token" in o
    ) + ("one_time_notif_token" in o) + ("phone_number" in o) != 1:
        return False
    return True


_RECIPIENT_WORDS: dict[str, set[str]] = {
    "id": set(),
    "user_ref": set(),
    "post_id": set(),
    "comment_id": set(),
    "notification_messages_token": set(),
    "one_time_notif_token": set(),
    "phone_number": set(),
}


def check_recipient(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _RECIPIENT_WORDS[k]:
            continue
        if k in {
            "id",
            "user_ref",
            "post_id",
            "comment_id",
            "notification_messages_token",
            "one_time_notif_token",
            "phone_number",
        }:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "name":
            if not check_recipient_name(v, strict):
                return False
            continue
        return False
    if not conditions_hold_in_recipient(o):
        return False
    if strict and not ("one_time_notif_token" not in o and "phone_number" not in o):
        return False
    return True


def check_recipient_name(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "first_name" in o:
            v = o["first_name"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "last_name" in o:
            v = o["last_name"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_reply_to(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["mid"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_thread_control(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "app_id" in o:
            v = o["app_id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "control_type" in o:
            v = o["control_type"]
            if not (type_of(v) is str and v in {"pass", "release"}):
                return False
            more -= 1
        if more:
            return False
    if strict and "app_id" in o and not ("control_type" in o and o["control_type"] == "pass"):
        return False
    return True


def check_notification_type(o: Any, strict: bool = False) -> bool:
    return type_of(o) is str and o in {"REGULAR", "SILENT_PUSH", "NO_PUSH"}


def check_message_tag(o: Any, strict: bool = False) -> bool:
    return (
        type_of(o) is str
        and o
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
        and (
            not strict
            or o
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
    )


def conditions_hold_in_message(o: Any) -> bool:
    return ("text" in o) + ("attachment" in o) + ("attachments" in o) + ("template" in o) + ("sticker_id" in o) == 1


def check_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != "" and len(v) <= 2000):
                return False
            more -= 1
        if more:
            if "attachment" in o:
                v = o["attachment"]
                if not _ATTACHMENT[v["type"]](v, strict):
                    return False
                more -= 1
            if "attachments" in o:
                v = o["attachments"]
                if not (type_of(v) is ARRAY and len(v) >= 1 and (not strict or len(v) <= 10)):
                    return False
                for x in v:
                    if not check_image_attachment(x, strict):
                        return False
                more -= 1
            if "template" in o:
                v = o["template"]
                if not check_utility_template(v, strict):
                    return False
                more -= 1
            if "sticker_id" in o:
                v = o["sticker_id"]
                if type_of(v) is not int:
                    return False
                more -= 1
            if "quick_replies" in o:
                v = o["quick_replies"]
                if not (type_of(v) is ARRAY and 1 <= len(v) <= 13):
                    return False
                for x in v:
                    if not _QUICKREPLY[x["content_type"]](x, strict):
                        return False
                more -= 1
            if "metadata" in o:
                v = o["metadata"]
                if not (type_of(v) is str and len(v) <= 1000 and v != ""):
                    return False
                more -= 1
            if more:
                return False
    return conditions_hold_in_message(o)


def check_utility_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["language"]
    if not check_template_language(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "components" in o:
            v = o["components"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not _UTILITYCOMPONENT[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_template_language(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["code"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_utility_component(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _UTILITYCOMPONENT[o["type"]](o, strict)


def check_utility_header(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["parameters"]
    if not (
        type_of(v) is ARRAY
        and len(v) >= 1
        and (not strict or all("parameter_name" in x for x in v) or all("parameter_name" not in x for x in v))
    ):
        return False
    for x in v:
        if not check_text_parameter(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_utility_body(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["parameters"]
    if not (
        type_of(v) is ARRAY
        and len(v) >= 1
        and (not strict or all("parameter_name" in x for x in v) or all("parameter_name" not in x for x in v))
    ):
        return False
    for x in v:
        if not check_text_parameter(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_utility_buttons(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["parameters"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not _BUTTONPARAMETER[x["type"]](x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_text_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "text":
        return False
    v = o["text"]
    if not (type_of(v) is str and v != ""):
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


def check_button_parameter(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _BUTTONPARAMETER[o["type"]](o, strict)


def check_postback_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_url_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_quick_reply(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _QUICKREPLY[o["content_type"]](o, strict)


def check_text_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and len(v) <= 20 and v != ""):
        return False
    v = o["payload"]
    if not (type_of(v) is str and len(v) <= 1000 and v != ""):
        return False
    more = len(o) - 3
    if more:
        if "image_url" in o:
            v = o["image_url"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def check_user_phone_number_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if len(o) != 1:
        return False
    return True


def check_user_email_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if len(o) != 1:
        return False
    return True


def check_location_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if len(o) != 1:
        return False
    return not strict


def check_attachment(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _ATTACHMENT[o["type"]](o, strict)


def check_media_attachment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["type"]
    if not (type_of(v) is str and v in {"image", "audio", "video", "file"}):
        return False
    v = o["payload"]
    if not check_media_payload(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_media_payload(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "url" in o:
            v = o["url"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if "is_reusable" in o:
            v = o["is_reusable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "attachment_id" in o:
            v = o["attachment_id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
        if "url" in o and "attachment_id" in o:
            return False
    if strict and "url" not in o and "attachment_id" not in o:
        return False
    return True


def check_image_attachment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "image":
        return False
    v = o["payload"]
    if not check_media_payload(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_template_attachment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payload"]
    if not _TEMPLATE[v["template_type"]](v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_template(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _TEMPLATE[o["template_type"]](o, strict)


def check_generic_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 10):
        return False
    for x in v:
        if not check_generic_element(x, strict):
            return False
    more = len(o) - 2
    if more:
        if "sharable" in o:
            v = o["sharable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "image_aspect_ratio" in o:
            v = o["image_aspect_ratio"]
            if not (type_of(v) is str and v in {"horizontal", "square"}):
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_generic_element(o: Any) -> bool:
    if len(o) < 2:
        return False
    if "buttons" in o and not (
        (len(o["buttons"]) <= 1 or o["buttons"][1]["type"] != "payment")
        and (len(o["buttons"]) <= 2 or o["buttons"][2]["type"] != "payment")
    ):
        return False
    return True


def check_generic_element(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 80):
        return False
    more = len(o) - 1
    if more:
        if "item_url" in o:
            v = o["item_url"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v)) and not strict):
                return False
            more -= 1
        if more:
            if "image_url" in o:
                v = o["image_url"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "subtitle" in o:
                v = o["subtitle"]
                if not (type_of(v) is str and len(v) <= 80 and v != ""):
                    return False
                more -= 1
            if "default_action" in o:
                v = o["default_action"]
                if not check_default_action(v, strict):
                    return False
                more -= 1
            if "buttons" in o:
                v = o["buttons"]
                if not (type_of(v) is ARRAY and 1 <= len(v) <= 3):
                    return False
                for x in v:
                    if not _BUTTON[x["type"]](x, strict):
                        return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_generic_element(o):
        return False
    if (
        strict
        and not ("item_url" not in o and "default_action" not in o)
        and "image_url" not in o
        and "subtitle" not in o
        and "buttons" not in o
    ):
        return False
    return True


def conditions_hold_in_button_template(o: Any) -> bool:
    if len(o["buttons"]) > 1 and o["buttons"][1]["type"] == "payment":
        return False
    if len(o["buttons"]) > 2 and o["buttons"][2]["type"] == "payment":
        return False
    for x in o["buttons"]:
        if x["type"] == "element_share":
            return False
    return True


def check_button_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 640):
        return False
    v = o["buttons"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 3):
        return False
    for x in v:
        if not _BUTTON[x["type"]](x, strict):
            return False
    more = len(o) - 3
    if more:
        if "sharable" in o:
            v = o["sharable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_button_template(o)


def check_media_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_media_element(x, strict):
            return False
    more = len(o) - 2
    if more:
        if "sharable" in o:
            v = o["sharable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_media_element(o: Any) -> bool:
    if "attachment_id" not in o and "url" not in o:
        return False
    if "attachment_id" in o and "url" in o:
        return False
    if "buttons" in o and not (
        (len(o["buttons"]) <= 1 or o["buttons"][1]["type"] != "payment")
        and (len(o["buttons"]) <= 2 or o["buttons"][2]["type"] != "payment")
    ):
        return False
    if "buttons" in o:
        for x in o["buttons"]:
            if x["type"] == "element_share":
                return False
    return True


def check_media_element(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["media_type"]
    if not (type_of(v) is str and v in {"image", "video"}):
        return False
    more = len(o) - 1
    if more:
        if "attachment_id" in o:
            v = o["attachment_id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "url" in o:
            v = o["url"]
            if not (
                type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v)) and (v in URL.known or URL.matches(v))
            ):
                return False
            more -= 1
        if "buttons" in o:
            v = o["buttons"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 3):
                return False
            for x in v:
                if not _BUTTON[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
    if not conditions_hold_in_media_element(o):
        return False
    if strict and "buttons" in o:
        for x in o["buttons"]:
            if x["type"] == "audio_call":
                return False
    return True


def check_receipt_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["recipient_name"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["order_number"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["currency"]
    if not (type_of(v) is str and (v in CURRENCY.known or CURRENCY.matches(v))):
        return False
    v = o["payment_method"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["summary"]
    if not check_receipt_summary(v, strict):
        return False
    more = len(o) - 6
    if more:
        if "sharable" in o:
            v = o["sharable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            if "merchant_name" in o:
                v = o["merchant_name"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "order_url" in o:
                v = o["order_url"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "timestamp" in o:
                v = o["timestamp"]
                if not (type_of(v) is str and (v in TIMESTAMP.known or TIMESTAMP.matches(v))):
                    return False
                more -= 1
            if "elements" in o:
                v = o["elements"]
                if not (type_of(v) is ARRAY and len(v) <= 100):
                    return False
                for x in v:
                    if not check_receipt_element(x, strict):
                        return False
                more -= 1
            if "address" in o:
                v = o["address"]
                if not check_receipt_address(v, strict):
                    return False
                more -= 1
            if "adjustments" in o:
                v = o["adjustments"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not check_receipt_adjustment(x, strict):
                        return False
                more -= 1
            if more:
                return False
    return True


def check_receipt_element(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["price"]
    if not ((type_of(v) is int or (type_of(v) is float and v - v == 0)) and v >= 0):
        return False
    more = len(o) - 2
    if more:
        if "subtitle" in o:
            v = o["subtitle"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "quantity" in o:
                v = o["quantity"]
                if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
                    return False
                more -= 1
            if "currency" in o:
                v = o["currency"]
                if not (type_of(v) is str and (v in CURRENCY.known or CURRENCY.matches(v))):
                    return False
                more -= 1
            if "image_url" in o:
                v = o["image_url"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_receipt_address(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["street_1"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["city"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["postal_code"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["state"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["country"]
    if not (type_of(v) is str and len(v) == 2):
        return False
    more = len(o) - 5
    if more:
        if "street_2" in o:
            v = o["street_2"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_receipt_summary(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["total_cost"]
    if not ((type_of(v) is int or (type_of(v) is float and v - v == 0)) and v >= 0):
        return False
    more = len(o) - 1
    if more:
        if "subtotal" in o:
            v = o["subtotal"]
            if not ((type_of(v) is int or (type_of(v) is float and v - v == 0)) and v >= 0):
                return False
            more -= 1
        if "shipping_cost" in o:
            v = o["shipping_cost"]
            if not ((type_of(v) is int or (type_of(v) is float and v - v == 0)) and v >= 0):
                return False
            more -= 1
        if "total_tax" in o:
            v = o["total_tax"]
            if not ((type_of(v) is int or (type_of(v) is float and v - v == 0)) and v >= 0):
                return False
            more -= 1
        if more:
            return False
    return True


def check_receipt_adjustment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["amount"]
    if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    if len(o) != 2:
        return False
    return True


def check_product_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 10):
        return False
    for x in v:
        if not check_product_element(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_product_element(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["id"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


_COUPON_TEMPLATE_WORDS: dict[str, set[str]] = {
    "template_type": {"coupon"},
    "title": set(),
    "subtitle": set(),
    "coupon_code": COUPON_CODE.known,
    "coupon_url": ADDRESS.known,
    "coupon_url_button_title": set(),
    "expire_time": EXPIRE_TIME.known,
    "coupon_pre_message": set(),
    "image_url": ADDRESS.known,
    "payload": set(),
}


def check_coupon_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("template_type" in o and "title" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _COUPON_TEMPLATE_WORDS[k]:
            continue
        if k == "title":
            if not (type_of(v) is str and v != "" and len(v) <= 80):
                return False
            continue
        if k == "subtitle":
            if not (type_of(v) is str and len(v) <= 80 and v != ""):
                return False
            continue
        if k == "coupon_code":
            if not (type_of(v) is str and COUPON_CODE.matches(v)):
                return False
            continue
        if k in {"coupon_url", "image_url"}:
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k in {"coupon_url_button_title", "coupon_pre_message"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "expire_time":
            if not (type_of(v) is str and EXPIRE_TIME.matches(v)):
                return False
            continue
        if k == "payload":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        return False
    if "coupon_code" not in o and "coupon_url" not in o:
        return False
    return True


def conditions_hold_in_customer_feedback_template(o: Any) -> bool:
    if o["title"] in TITLE.known:
        return False
    if TITLE.matches(o["title"]):
        return False
    if o["subtitle"] in TITLE.known:
        return False
    if TITLE.matches(o["subtitle"]):
        return False
    if o["button_title"] in TITLE.known:
        return False
    if TITLE.matches(o["button_title"]):
        return False
    return True


def check_customer_feedback_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 65):
        return False
    v = o["subtitle"]
    if not (type_of(v) is str and v != "" and len(v) <= 80):
        return False
    v = o["button_title"]
    if not (type_of(v) is str and v != "" and len(v) <= 20):
        return False
    v = o["feedback_screens"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_feedback_screen(x, strict):
            return False
    v = o["business_privacy"]
    if not check_business_privacy(v, strict):
        return False
    more = len(o) - 6
    if more:
        if "expires_in_days" in o:
            v = o["expires_in_days"]
            if not (type_of(v) is int and 1 <= v <= 7):
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_customer_feedback_template(o)


def check_feedback_screen(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["questions"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_feedback_question(x, strict):
            return False
    if len(o) != 1:
        return False
    return True


def conditions_hold_in_feedback_question(o: Any) -> bool:
    if (
        o["type"] == "csat"
        and "score_option" in o
        and o["score_option"] not in {"one_to_five", "five_stars", "five_emojis"}
    ):
        return False
    if o["type"] == "nps" and "score_option" in o and o["score_option"] not in {"zero_to_ten"}:
        return False
    if o["type"] == "ces" and "score_option" in o and o["score_option"] not in {"one_to_seven"}:
        return False
    if o["type"] == "free_form" and "score_option" in o:
        return False
    if o["type"] == "free_form" and "follow_up" in o:
        return False
    if "title" in o and not (o["title"] not in TITLE.known and not TITLE.matches(o["title"])):
        return False
    return True


def check_feedback_question(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["id"]
    if not (type_of(v) is str and len(v) <= 80 and (v in ID.known or ID.matches(v))):
        return False
    v = o["type"]
    if not (type_of(v) is str and v in {"csat", "nps", "ces", "free_form"}):
        return False
    more = len(o) - 2
    if more:
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and 5 <= len(v) <= 85):
                return False
            more -= 1
        if more:
            if "score_label" in o:
                v = o["score_label"]
                if not (
                    type_of(v) is str and v in {"neg_pos", "hard_easy", "dis_sat", "unlike_like", "poor_great", "none"}
                ):
                    return False
                more -= 1
            if "score_option" in o:
                v = o["score_option"]
                if not (
                    type_of(v) is str
                    and v in {"one_to_five", "five_stars", "five_emojis", "zero_to_ten", "one_to_seven"}
                ):
                    return False
                more -= 1
            if "follow_up" in o:
                v = o["follow_up"]
                if not check_follow_up(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return conditions_hold_in_feedback_question(o)


def check_follow_up(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "free_form":
        return False
    more = len(o) - 1
    if more:
        if "placeholder" in o:
            v = o["placeholder"]
            if not (type_of(v) is str and len(v) <= 65 and v != ""):
                return False
            more -= 1
        if more:
            return False
        if "placeholder" in o and not (o["placeholder"] not in TITLE.known and not TITLE.matches(o["placeholder"])):
            return False
    return True


def check_business_privacy(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    if len(o) != 1:
        return False
    return True


_NOTIFICATION_MESSAGES_TEMPLATE_WORDS: dict[str, set[str]] = {
    "template_type": {"notification_messages"},
    "notification_messages_timezone": set(),
    "title": set(),
    "image_url": ADDRESS.known,
    "image_aspect_ratio": {"HORIZONTAL", "SQUARE"},
    "payload": set(),
    "notification_messages_cta_text": {"ALLOW", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"},
    "notification_messages_frequency": {"DAILY", "WEEKLY", "MONTHLY"},
    "notification_messages_reoptin": {"ENABLED", "DISABLED"},
}


def check_notification_messages_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("template_type" in o and "payload" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _NOTIFICATION_MESSAGES_TEMPLATE_WORDS[k]:
            continue
        if k == "notification_messages_timezone":
            if type_of(v) is not str:
                return False
            continue
        if k == "title":
            if not (type_of(v) is str and len(v) <= 65 and v != ""):
                return False
            continue
        if k == "image_url":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "payload":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "elements":
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
                return False
            for x in v:
                if not check_notification_messages_element(x, strict):
                    return False
            continue
        return False
    if "elements" in o and "title" not in o:
        return False
    if strict and "notification_messages_frequency" in o:
        return False
    return True


def check_notification_messages_element(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "image_url" in o:
                v = o["image_url"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "notification_messages_frequency" in o:
                v = o["notification_messages_frequency"]
                if not (type_of(v) is str and v in {"DAILY", "WEEKLY", "MONTHLY"} and not strict):
                    return False
                more -= 1
            if "notification_messages_reoptin" in o:
                v = o["notification_messages_reoptin"]
                if not (type_of(v) is str and v in {"ENABLED", "DISABLED"}):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_one_time_notif_req_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 65):
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 3:
        return False
    return not strict


def check_image_grid_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_image_grid_element(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_image_grid_element(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["images"]
    if not (type_of(v) is ARRAY and 2 <= len(v) <= 6):
        return False
    for x in v:
        if not check_image_grid_image(x, strict):
            return False
    more = len(o) - 1
    if more:
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and len(v) <= 45 and v != ""):
                return False
            more -= 1
        if "subtitle" in o:
            v = o["subtitle"]
            if not (type_of(v) is str and len(v) <= 80 and v != ""):
                return False
            more -= 1
        if "buttons" in o:
            v = o["buttons"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 3):
                return False
            for x in v:
                if not _IMAGEGRIDBUTTON[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
    return sum("is_hero_image" in x and x["is_hero_image"] is True for x in o["images"]) <= 1


def check_image_grid_image(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    more = len(o) - 1
    if more:
        if "is_hero_image" in o:
            v = o["is_hero_image"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "action" in o:
            v = o["action"]
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            more -= 1
        if more:
            return False
    return True


def check_image_grid_action(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and plain(o)


def check_image_grid_button(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _IMAGEGRIDBUTTON[o["type"]](o, strict)


def conditions_hold_in_list_template(o: Any) -> bool:
    if (
        not ("top_element_style" in o and o["top_element_style"] == "compact")
        and len(o["elements"]) > 0
        and "image_url" not in o["elements"][0]
    ):
        return False
    if "buttons" in o:
        for x in o["buttons"]:
            if x["type"] == "element_share":
                return False
    return True


def check_list_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and 2 <= len(v) <= 4):
        return False
    for x in v:
        if not check_list_element(x, strict):
            return False
    more = len(o) - 2
    if more:
        if "top_element_style" in o:
            v = o["top_element_style"]
            if not (type_of(v) is str and v in {"large", "compact"}):
                return False
            more -= 1
        if "buttons" in o:
            v = o["buttons"]
            if not (type_of(v) is ARRAY and len(v) == 1):
                return False
            for x in v:
                if not _BUTTON[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
    if not conditions_hold_in_list_template(o):
        return False
    if strict:
        return False
    return True


def conditions_hold_in_list_element(o: Any) -> bool:
    if "buttons" in o:
        for x in o["buttons"]:
            if x["type"] == "element_share":
                return False
    return True


def check_list_element(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 80):
        return False
    more = len(o) - 1
    if more:
        if "subtitle" in o:
            v = o["subtitle"]
            if not (type_of(v) is str and len(v) <= 80 and v != ""):
                return False
            more -= 1
        if more:
            if "image_url" in o:
                v = o["image_url"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "default_action" in o:
                v = o["default_action"]
                if not check_default_action(v, strict):
                    return False
                more -= 1
            if "buttons" in o:
                v = o["buttons"]
                if not (type_of(v) is ARRAY and len(v) == 1):
                    return False
                for x in v:
                    if not _BUTTON[x["type"]](x, strict):
                        return False
                more -= 1
            if more:
                return False
            if not conditions_hold_in_list_element(o):
                return False
    if strict and "buttons" in o:
        for x in o["buttons"]:
            if x["type"] == "audio_call":
                return False
    return True


def check_open_graph_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_open_graph_element(x, strict):
            return False
    if len(o) != 2:
        return False
    return not strict


def conditions_hold_in_open_graph_element(o: Any) -> bool:
    if "buttons" in o and not (
        (len(o["buttons"]) <= 1 or o["buttons"][1]["type"] != "payment")
        and (len(o["buttons"]) <= 2 or o["buttons"][2]["type"] != "payment")
    ):
        return False
    if "buttons" in o:
        for x in o["buttons"]:
            if x["type"] == "element_share":
                return False
    return True


def check_open_graph_element(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    more = len(o) - 1
    if more:
        if "buttons" in o:
            v = o["buttons"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 3):
                return False
            for x in v:
                if not _BUTTON[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
        if not conditions_hold_in_open_graph_element(o):
            return False
    if strict and "buttons" in o:
        for x in o["buttons"]:
            if x["type"] == "audio_call":
                return False
    return True


def check_button(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _BUTTON[o["type"]](o, strict)


def check_web_url_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 20):
        return False
    more = len(o) - 3
    if more:
        if "webview_height_ratio" in o:
            v = o["webview_height_ratio"]
            if not (type_of(v) is str and v in {"compact", "tall", "full"}):
                return False
            more -= 1
        if more:
            if "messenger_extensions" in o:
                v = o["messenger_extensions"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if "fallback_url" in o:
                v = o["fallback_url"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "webview_share_button" in o:
                v = o["webview_share_button"]
                if not (type_of(v) is str and v in {"hide"}):
                    return False
                more -= 1
            if more:
                return False
            if (
                "messenger_extensions" in o
                and o["messenger_extensions"] is True
                and not (o["url"].startswith("https://"))
            ):
                return False
    return True


def check_default_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "web_url":
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "messenger_extensions" in o:
            v = o["messenger_extensions"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            if "webview_height_ratio" in o:
                v = o["webview_height_ratio"]
                if not (type_of(v) is str and v in {"compact", "tall", "full"}):
                    return False
                more -= 1
            if "fallback_url" in o:
                v = o["fallback_url"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "webview_share_button" in o:
                v = o["webview_share_button"]
                if not (type_of(v) is str and v in {"hide"}):
                    return False
                more -= 1
            if more:
                return False
        if "messenger_extensions" in o and o["messenger_extensions"] is True and not (o["url"].startswith("https://")):
            return False
    return True


def check_postback_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 20):
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != "" and len(v) <= 1000):
        return False
    if len(o) != 3:
        return False
    return True


def check_phone_number_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 20):
        return False
    v = o["payload"]
    if not (type_of(v) is str and (v in PAYLOAD.known or PAYLOAD.matches(v))):
        return False
    if len(o) != 3:
        return False
    return True


def check_account_link_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS_2.known or ADDRESS_2.matches(v))):
        return False
    if len(o) != 2:
        return False
    return True


def check_account_unlink_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if len(o) != 1:
        return False
    return True


def check_game_play_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 20):
        return False
    more = len(o) - 2
    if more:
        if "payload" in o:
            v = o["payload"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "game_metadata" in o:
            v = o["game_metadata"]
            if not check_game_metadata(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_game_metadata(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "player_id" in o:
            v = o["player_id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "context_id" in o:
            v = o["context_id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and "player_id" in o and "context_id" in o:
        return False
    return True


def check_audio_call_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "expires_in_days" in o:
            v = o["expires_in_days"]
            if not (type_of(v) is int and v <= 7):
                return False
            more -= 1
        if more:
            return False
    return True


def check_element_share_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "share_contents" in o:
            v = o["share_contents"]
            if not check_share_contents(v, strict):
                return False
            more -= 1
        if more:
            return False
    return not strict


def check_share_contents(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["attachment"]
    if not check_share_attachment(v, strict):
        return False
    if len(o) != 1:
        return False
    return True


def check_share_attachment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "template":
        return False
    v = o["payload"]
    if not check_share_template(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def conditions_hold_in_share_template(o: Any) -> bool:
    for x in o["elements"]:
        if "buttons" in x and not (len(x["buttons"]) <= 1 and all(x2["type"] == "web_url" for x2 in x["buttons"])):
            return False
    return True


def check_share_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["template_type"] != "generic":
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_generic_element(x, strict):
            return False
    more = len(o) - 2
    if more:
        if "sharable" in o:
            v = o["sharable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "image_aspect_ratio" in o:
            v = o["image_aspect_ratio"]
            if not (type_of(v) is str and v in {"horizontal", "square"}):
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_share_template(o)


def check_payment_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["payment_summary"]
    if not check_payment_summary(v, strict):
        return False
    if len(o) != 4:
        return False
    return not strict


def check_payment_summary(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["currency"]
    if not (type_of(v) is str and (v in CURRENCY.known or CURRENCY.matches(v))):
        return False
    v = o["payment_type"]
    if not (type_of(v) is str and v in {"FIXED_AMOUNT", "FLEXIBLE_AMOUNT"}):
        return False
    v = o["merchant_name"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["requested_user_info"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (type_of(x) is str and x in {"shipping_address", "contact_name", "contact_phone", "contact_email"}):
            return False
    v = o["price_list"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_price_list_item(x, strict):
            return False
    more = len(o) - 5
    if more:
        if "is_test_payment" in o:
            v = o["is_test_payment"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return True


def check_price_list_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["label"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["amount"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_airline_itinerary_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["intro_message"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["locale"]
    if not (type_of(v) is str and (v in LOCALE.known or LOCALE.matches(v))):
        return False
    v = o["pnr_number"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["passenger_info"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_passenger_info(x, strict):
            return False
    v = o["flight_info"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_itinerary_flight_info(x, strict):
            return False
    v = o["passenger_segment_info"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_passenger_segment_info(x, strict):
            return False
    v = o["total_price"]
    if type_of(v) is not int and not (type_of(v) is float and v - v == 0) and type_of(v) is not str:
        return False
    v = o["currency"]
    if not (type_of(v) is str and (v in CURRENCY.known or CURRENCY.matches(v))):
        return False
    more = len(o) - 9
    if more:
        if "theme_color" in o:
            v = o["theme_color"]
            if not (type_of(v) is str and (v in THEME_COLOR.known or THEME_COLOR.matches(v))):
                return False
            more -= 1
        if more:
            if "price_info" in o:
                v = o["price_info"]
                if not (type_of(v) is ARRAY and len(v) >= 1 and (not strict or len(v) <= 4)):
                    return False
                for x in v:
                    if not check_price_info(x, strict):
                        return False
                more -= 1
            if "base_price" in o:
                v = o["base_price"]
                if type_of(v) is not int and not (type_of(v) is float and v - v == 0) and type_of(v) is not str:
                    return False
                more -= 1
            if "tax" in o:
                v = o["tax"]
                if type_of(v) is not int and not (type_of(v) is float and v - v == 0) and type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    return not strict


def check_airline_checkin_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["intro_message"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["locale"]
    if not (type_of(v) is str and (v in LOCALE.known or LOCALE.matches(v))):
        return False
    v = o["pnr_number"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["flight_info"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_checkin_flight_info(x, strict):
            return False
    v = o["checkin_url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    more = len(o) - 6
    if more:
        if "theme_color" in o:
            v = o["theme_color"]
            if not (type_of(v) is str and (v in THEME_COLOR.known or THEME_COLOR.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return not strict


def check_airline_boarding_pass_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["intro_message"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["locale"]
    if not (type_of(v) is str and (v in LOCALE.known or LOCALE.matches(v))):
        return False
    v = o["boarding_pass"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_boarding_pass(x, strict):
            return False
    more = len(o) - 4
    if more:
        if "theme_color" in o:
            v = o["theme_color"]
            if not (type_of(v) is str and (v in THEME_COLOR.known or THEME_COLOR.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return not strict


def check_airline_update_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["update_type"]
    if not (type_of(v) is str and v in {"delay", "gate_change", "cancellation"}):
        return False
    v = o["locale"]
    if not (type_of(v) is str and (v in LOCALE.known or LOCALE.matches(v))):
        return False
    v = o["pnr_number"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["update_flight_info"]
    if not check_flight_info(v, strict):
        return False
    more = len(o) - 5
    if more:
        if "intro_message" in o:
            v = o["intro_message"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "theme_color" in o:
            v = o["theme_color"]
            if not (type_of(v) is str and (v in THEME_COLOR.known or THEME_COLOR.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return not strict


def check_airport(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["airport_code"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["city"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "terminal" in o:
            v = o["terminal"]
            if type_of(v) is not str:
                return False
            more -= 1
        if "gate" in o:
            v = o["gate"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_flight_schedule(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["departure_time"]
    if not (type_of(v) is str and (v in TIME.known or TIME.matches(v))):
        return False
    more = len(o) - 1
    if more:
        if "boarding_time" in o:
            v = o["boarding_time"]
            if not (type_of(v) is str and (v in TIME.known or TIME.matches(v))):
                return False
            more -= 1
        if "arrival_time" in o:
            v = o["arrival_time"]
            if not (type_of(v) is str and (v in TIME.known or TIME.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def check_full_flight_schedule(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["departure_time"]
    if not (type_of(v) is str and (v in TIME.known or TIME.matches(v))):
        return False
    v = o["arrival_time"]
    if not (type_of(v) is str and (v in TIME.known or TIME.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "boarding_time" in o:
            v = o["boarding_time"]
            if not (type_of(v) is str and (v in TIME.known or TIME.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def check_flight_info(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["flight_number"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["departure_airport"]
    if not check_airport(v, strict):
        return False
    v = o["arrival_airport"]
    if not check_airport(v, strict):
        return False
    v = o["flight_schedule"]
    if not check_flight_schedule(v, strict):
        return False
    if len(o) != 4:
        return False
    return True


def check_checkin_flight_info(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["flight_number"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["departure_airport"]
    if not check_airport(v, strict):
        return False
    v = o["arrival_airport"]
    if not check_airport(v, strict):
        return False
    v = o["flight_schedule"]
    if not check_full_flight_schedule(v, strict):
        return False
    if len(o) != 4:
        return False
    return True


def check_itinerary_flight_info(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["connection_id"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["segment_id"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["flight_number"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["departure_airport"]
    if not check_airport(v, strict):
        return False
    v = o["arrival_airport"]
    if not check_airport(v, strict):
        return False
    v = o["flight_schedule"]
    if not check_full_flight_schedule(v, strict):
        return False
    v = o["travel_class"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 7
    if more:
        if "aircraft_type" in o:
            v = o["aircraft_type"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_passenger_info(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["passenger_id"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "ticket_number" in o:
            v = o["ticket_number"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_passenger_segment_info(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["segment_id"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["passenger_id"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["seat"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["seat_type"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 4
    if more:
        if "product_info" in o:
            v = o["product_info"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 4):
                return False
            for x in v:
                if not check_product_info(x, strict):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_product_info(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["value"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_price_info(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "amount" in o:
            v = o["amount"]
            if (
                type_of(v) is not int
                and not (type_of(v) is float and v - v == 0)
                and not (type_of(v) is str and v != "")
            ):
                return False
            more -= 1
        if "currency" in o:
            v = o["currency"]
            if not (type_of(v) is str and (v in CURRENCY.known or CURRENCY.matches(v))):
                return False
            more -= 1
        if "value" in o:
            v = o["value"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and "amount" not in o and "value" not in o:
        return False
    return True


_BOARDING_PASS_WORDS: dict[str, set[str]] = {
    "passenger_name": set(),
    "pnr_number": set(),
    "travel_class": {"economy", "business", "first_class"},
    "seat": set(),
    "logo_image_url": ADDRESS.known,
    "header_image_url": ADDRESS.known,
    "header_text_field": set(),
    "qr_code": set(),
    "barcode_image_url": ADDRESS.known,
    "above_bar_code_image_url": ADDRESS.known,
}


def check_boarding_pass(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not (
        "passenger_name" in o
        and "pnr_number" in o
        and "logo_image_url" in o
        and "above_bar_code_image_url" in o
        and "flight_info" in o
    ):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _BOARDING_PASS_WORDS[k]:
            continue
        if k in {"passenger_name", "pnr_number", "qr_code"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "seat":
            if type_of(v) is not str:
                return False
            continue
        if k in {"auxiliary_fields", "secondary_fields"}:
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
                return False
            for x in v:
                if not check_boarding_pass_field(x, strict):
                    return False
            continue
        if k in {"logo_image_url", "header_image_url", "barcode_image_url", "above_bar_code_image_url"}:
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "header_text_field":
            if not check_boarding_pass_header(v, strict):
                return False
            continue
        if k == "flight_info":
            if not check_flight_info(v, strict):
                return False
            continue
        return False
    if "qr_code" not in o and "barcode_image_url" not in o:
        return False
    return True


def check_boarding_pass_header(o: Any, strict: bool = False) -> bool:
    if type_of(o) is str:
        return check_boarding_pass_header_text(o, strict)
    if type_of(o) is OBJECT and "type" not in o:
        return check_boarding_pass_field(o, strict)
    return False


def check_boarding_pass_header_text(o: Any, strict: bool = False) -> bool:
    return type_of(o) is str


def check_boarding_pass_field(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["label"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["value"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_marketing_message_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["message_id"]
    if not (type_of(v) is str and (v in TIMESTAMP.known or TIMESTAMP.matches(v))):
        return False
    v = o["messenger_delivery_data"]
    if not check_messenger_delivery_data(v, strict):
        return False
    v = o["message"]
    if not check_marketing_message_content(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "min_conversation_gap_seconds" in o:
            v = o["min_conversation_gap_seconds"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if "custom_audience_id" in o:
            v = o["custom_audience_id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_messenger_delivery_data(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["subscription_token"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_marketing_message_content(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != "" and len(v) <= 640):
                return False
            more -= 1
        if "attachment" in o:
            v = o["attachment"]
            if not check_marketing_attachment(v, strict):
                return False
            more -= 1
        if "quick_replies" in o:
            v = o["quick_replies"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 13):
                return False
            for x in v:
                if not _QUICKREPLY_2[x["content_type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
    return ("text" in o) + ("attachment" in o) == 1


def check_marketing_attachment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "template":
        return False
    v = o["payload"]
    if not _MARKETINGTEMPLATE[v["template_type"]](v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_marketing_template(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _MARKETINGTEMPLATE[o["template_type"]](o, strict)


def conditions_hold_in_marketing_generic_template(o: Any) -> bool:
    if len(o["elements"]) >= 2:
        for x in o["elements"]:
            if "image_urls" in x:
                return False
    return True


def check_marketing_generic_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 10):
        return False
    for x in v:
        if not check_marketing_generic_element(x, strict):
            return False
    more = len(o) - 2
    if more:
        if "sharable" in o:
            v = o["sharable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_marketing_generic_template(o)


def conditions_hold_in_marketing_generic_element(o: Any) -> bool:
    if "media_type" in o and o["media_type"] == "video" and "video_id" not in o:
        return False
    if "media_type" in o and o["media_type"] == "image" and "image_url" not in o and "image_urls" not in o:
        return False
    if "image_url" in o and "image_urls" in o:
        return False
    if (
        "image_urls" in o
        and sum(
            "is_hero_image" in x and (x["is_hero_image"] is True or x["is_hero_image"] == "true")
            for x in o["image_urls"]
        )
        > 1
    ):
        return False
    if "media_type" in o and "buttons" in o and o["media_type"] == "video":
        for x in o["buttons"]:
            if x["type"] == "postback":
                return False
    return True


def check_marketing_generic_element(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 80):
        return False
    more = len(o) - 1
    if more:
        if "media_type" in o:
            v = o["media_type"]
            if not (type_of(v) is str and v in {"image", "video"}):
                return False
            more -= 1
        if more:
            if "image_url" in o:
                v = o["image_url"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "image_urls" in o:
                v = o["image_urls"]
                if not (type_of(v) is ARRAY and 1 <= len(v) <= 6):
                    return False
                for x in v:
                    if not check_marketing_image(x, strict):
                        return False
                more -= 1
            if "video_id" in o:
                v = o["video_id"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "subtitle" in o:
                v = o["subtitle"]
                if not (type_of(v) is str and len(v) <= 80 and v != ""):
                    return False
                more -= 1
            if "default_action" in o:
                v = o["default_action"]
                if not check_default_action(v, strict):
                    return False
                more -= 1
            if "buttons" in o:
                v = o["buttons"]
                if not (type_of(v) is ARRAY and 1 <= len(v) <= 3):
                    return False
                for x in v:
                    if not _MARKETINGBUTTON[x["type"]](x, strict):
                        return False
                more -= 1
            if more:
                return False
        if not conditions_hold_in_marketing_generic_element(o):
            return False
    return True


def check_marketing_image(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    more = len(o) - 1
    if more:
        if "is_hero_image" in o:
            v = o["is_hero_image"]
            if type_of(v) is not bool and not (
                type_of(v) is str and (v in IS_HERO_IMAGE.known or IS_HERO_IMAGE.matches(v))
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_marketing_button(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _MARKETINGBUTTON[o["type"]](o, strict)


def check_app_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "android_url" in o:
            v = o["android_url"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "ios_url" in o:
            v = o["ios_url"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if "android_url" not in o and "ios_url" not in o:
        return False
    return True


def check_marketing_button_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 640):
        return False
    v = o["buttons"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 3):
        return False
    for x in v:
        if not _MARKETINGTEMPLATEBUTTON[x["type"]](x, strict):
            return False
    if len(o) != 3:
        return False
    return True


def check_marketing_template_button(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _MARKETINGTEMPLATEBUTTON[o["type"]](o, strict)


def check_marketing_media_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and len(v) == 1):
        return False
    for x in v:
        if not check_media_element(x, strict):
            return False
    more = len(o) - 2
    if more:
        if "sharable" in o:
            v = o["sharable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return True


def check_marketing_product_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 10):
        return False
    for x in v:
        if not check_product_element(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_marketing_receipt_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["recipient_name"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["order_number"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["currency"]
    if not (type_of(v) is str and (v in CURRENCY.known or CURRENCY.matches(v))):
        return False
    v = o["payment_method"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["summary"]
    if not check_receipt_summary(v, strict):
        return False
    more = len(o) - 6
    if more:
        if "sharable" in o:
            v = o["sharable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            if "merchant_name" in o:
                v = o["merchant_name"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "order_url" in o:
                v = o["order_url"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "timestamp" in o:
                v = o["timestamp"]
                if not (type_of(v) is str and (v in TIMESTAMP.known or TIMESTAMP.matches(v))):
                    return False
                more -= 1
            if "elements" in o:
                v = o["elements"]
                if not (type_of(v) is ARRAY and len(v) <= 100):
                    return False
                for x in v:
                    if not check_receipt_element(x, strict):
                        return False
                more -= 1
            if "address" in o:
                v = o["address"]
                if not check_receipt_address(v, strict):
                    return False
                more -= 1
            if "adjustments" in o:
                v = o["adjustments"]
                if not (type_of(v) is ARRAY and len(v) >= 1):
                    return False
                for x in v:
                    if not check_receipt_adjustment(x, strict):
                        return False
                more -= 1
            if more:
                return False
    return True


def check_marketing_coupon_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 80):
        return False
    v = o["coupon_code"]
    if not (type_of(v) is str and (v in COUPON_CODE.known or COUPON_CODE.matches(v))):
        return False
    v = o["coupon_url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    more = len(o) - 4
    if more:
        if "subtitle" in o:
            v = o["subtitle"]
            if not (type_of(v) is str and len(v) <= 80 and v != ""):
                return False
            more -= 1
        if more:
            if "coupon_url_button_title" in o:
                v = o["coupon_url_button_title"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "expire_time" in o:
                v = o["expire_time"]
                if not (type_of(v) is str and (v in EXPIRE_TIME.known or EXPIRE_TIME.matches(v))):
                    return False
                more -= 1
            if "coupon_pre_message" in o:
                v = o["coupon_pre_message"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "image_url" in o:
                v = o["image_url"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "payload" in o:
                v = o["payload"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if more:
                return False
    return True


def conditions_hold_in_profile(o: Any) -> bool:
    if (
        "get_started" not in o
        and not (bool(o.get("greeting")))
        and not (bool(o.get("ice_breakers")))
        and not (bool(o.get("persistent_menu")))
        and "whitelisted_domains" not in o
        and "account_linking_url" not in o
        and not (bool(o.get("commands")))
        and "home_url" not in o
        and "target_audience" not in o
        and "payment_settings" not in o
    ):
        return False
    return True


_PROFILE_WORDS: dict[str, set[str]] = {
    "access_token": set(),
    "account_linking_url": ADDRESS_2.known,
}


def check_profile(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _PROFILE_WORDS[k]:
            continue
        if k == "access_token":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "get_started":
            if not check_get_started(v, strict):
                return False
            continue
        if k == "greeting":
            if not (type_of(v) is ARRAY and any("locale" in x and x["locale"] == "default" for x in v)):
                return False
            for x in v:
                if not check_greeting(x, strict):
                    return False
            continue
        if k == "ice_breakers":
            if not (
                type_of(v) is ARRAY
                and (all("call_to_actions" in x for x in v) or (len(v) <= 4 and all("question" in x for x in v)))
                and any("question" in x or ("locale" in x and x["locale"] == "default") for x in v)
            ):
                return False
            for x in v:
                if not check_ice_breakers(x, strict):
                    return False
            continue
        if k == "persistent_menu":
            if not (type_of(v) is ARRAY and any("locale" in x and x["locale"] == "default" for x in v)):
                return False
            for x in v:
                if not check_persistent_menu(x, strict):
                    return False
            continue
        if k == "whitelisted_domains":
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 50):
                return False
            for x in v:
                if not (
                    type_of(x) is str
                    and (x in ADDRESS_2.known or ADDRESS_2.matches(x))
                    and x not in WHITELISTED_DOMAINS.known
                    and not WHITELISTED_DOMAINS.matches(x)
                ):
                    return False
            continue
        if k == "account_linking_url":
            if not (type_of(v) is str and ADDRESS_2.matches(v)):
                return False
            continue
        if k == "commands":
            if not (type_of(v) is ARRAY and any("locale" in x and x["locale"] == "default" for x in v)):
                return False
            for x in v:
                if not check_commands(x, strict):
                    return False
            continue
        if k in {"home_url", "target_audience", "payment_settings"}:
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            continue
        return False
    if not conditions_hold_in_profile(o):
        return False
    if strict and not (
        "home_url" not in o and "target_audience" not in o and "payment_settings" not in o and "access_token" not in o
    ):
        return False
    return True


def check_get_started(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != "" and len(v) <= 1000):
        return False
    if len(o) != 1:
        return False
    return True


def check_greeting(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["locale"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 160):
        return False
    if len(o) != 2:
        return False
    return True


def conditions_hold_in_ice_breakers(o: Any) -> bool:
    if "question" in o and "payload" not in o:
        return False
    if "payload" in o and "question" not in o:
        return False
    if "call_to_actions" in o and "question" in o:
        return False
    return True


def check_ice_breakers(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "call_to_actions" in o:
            v = o["call_to_actions"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 4):
                return False
            for x in v:
                if not check_ice_breaker(x, strict):
                    return False
            more -= 1
        if more:
            if "locale" in o:
                v = o["locale"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "question" in o:
                v = o["question"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "payload" in o:
                v = o["payload"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if more:
                return False
            if not conditions_hold_in_ice_breakers(o):
                return False
    if strict and "question" in o:
        return False
    return True


def check_ice_breaker(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["question"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_persistent_menu(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["locale"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 1
    if more:
        if "composer_input_disabled" in o:
            v = o["composer_input_disabled"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "disabled_surfaces" in o:
            v = o["disabled_surfaces"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if type_of(x) is not str:
                    return False
            more -= 1
        if "call_to_actions" in o:
            v = o["call_to_actions"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 20 and (not strict or len(v) <= 5)):
                return False
            for x in v:
                if not _MENUITEM[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            return False
        if "composer_input_disabled" in o and o["composer_input_disabled"] is True and "call_to_actions" not in o:
            return False
    return True


def check_menu_item(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _MENUITEM[o["type"]](o, strict)


def check_web_url_menu_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 30):
        return False
    more = len(o) - 3
    if more:
        if "webview_height_ratio" in o:
            v = o["webview_height_ratio"]
            if not (type_of(v) is str and v in {"compact", "tall", "full"}):
                return False
            more -= 1
        if more:
            if "messenger_extensions" in o:
                v = o["messenger_extensions"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if "fallback_url" in o:
                v = o["fallback_url"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "webview_share_button" in o:
                v = o["webview_share_button"]
                if not (type_of(v) is str and v in {"hide"}):
                    return False
                more -= 1
            if more:
                return False
            if (
                "messenger_extensions" in o
                and o["messenger_extensions"] is True
                and not (o["url"].startswith("https://"))
            ):
                return False
    return True


def check_postback_menu_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 30):
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != "" and len(v) <= 1000):
        return False
    if len(o) != 3:
        return False
    return True


def check_nested_menu_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and len(v) <= 30):
        return False
    v = o["call_to_actions"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not _MENUITEM[x["type"]](x, strict):
            return False
    if len(o) != 3:
        return False
    return not strict


def check_commands(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["locale"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["commands"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 100):
        return False
    for x in v:
        if not check_command(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_command(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not (type_of(v) is str and v != "" and len(v) <= 32 and (not strict or not v.startswith("/"))):
        return False
    v = o["description"]
    if not (type_of(v) is str and v != "" and len(v) <= 64):
        return False
    if len(o) != 2:
        return False
    return True


def check_undocumented_setting(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and plain(o)


def check_profile_deletion(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["fields"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (
            type_of(x) is str
            and x
            in {
                "get_started",
                "greeting",
                "ice_breakers",
                "persistent_menu",
                "whitelisted_domains",
                "account_linking_url",
                "commands",
                "home_url",
                "target_audience",
                "payment_settings",
            }
        ):
            return False
    more = len(o) - 1
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and "access_token" in o:
        return False
    return True


def check_profile_query(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["fields"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_custom_user_settings(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["persistent_menu"]
    if not (type_of(v) is ARRAY and any("locale" in x and x["locale"] == "default" for x in v)):
        return False
    for x in v:
        if not check_persistent_menu(x, strict):
            return False
    more = len(o) - 1
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "psid" in o:
            v = o["psid"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and not ("psid" in o and "access_token" not in o):
        return False
    return True


def check_custom_user_settings_query(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["psid"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_custom_user_settings_deletion(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["psid"]
    if not (type_of(v) is str and v != ""):
        return False
    if o["params"] != '["persistent_menu"]':
        return False
    if len(o) != 2:
        return False
    return True


def check_attachment_upload(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["message"]
    if not check_uploaded_message(v, strict):
        return False
    more = len(o) - 1
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "platform" in o:
            v = o["platform"]
            if not (type_of(v) is str and v in {"messenger"}):
                return False
            more -= 1
        if more:
            return False
    if strict and "access_token" in o:
        return False
    return True


def check_uploaded_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["attachment"]
    if not check_uploaded_attachment(v, strict):
        return False
    if len(o) != 1:
        return False
    return True


def check_uploaded_attachment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["type"]
    if not (type_of(v) is str and v in {"image", "audio", "video", "file"}):
        return False
    v = o["payload"]
    if not check_media_payload(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_pass_thread_control(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["recipient"]
    if not (check_recipient(v, strict) and (not strict or "id" in v)):
        return False
    v = o["target_app_id"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "metadata" in o:
            v = o["metadata"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and "access_token" in o:
        return False
    return True


def check_take_thread_control(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["recipient"]
    if not (check_recipient(v, strict) and (not strict or "id" in v)):
        return False
    more = len(o) - 1
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "metadata" in o:
            v = o["metadata"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and "access_token" in o:
        return False
    return True


def check_request_thread_control(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["recipient"]
    if not (check_recipient(v, strict) and (not strict or "id" in v)):
        return False
    more = len(o) - 1
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "metadata" in o:
            v = o["metadata"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and "access_token" in o:
        return False
    return True


def check_release_thread_control(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["recipient"]
    if not (check_recipient(v, strict) and (not strict or "id" in v)):
        return False
    more = len(o) - 1
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "metadata" in o:
            v = o["metadata"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and "access_token" in o:
        return False
    return True


def check_extend_thread_control(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["recipient"]
    if not (check_recipient(v, strict) and (not strict or "id" in v)):
        return False
    v = o["duration"]
    if not (type_of(v) is int and 1 <= v <= 604800):
        return False
    more = len(o) - 2
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    if strict and "access_token" in o:
        return False
    return True


def check_thread_owner_query(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["recipient"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def complete_send_request(o: Any) -> bool:
    if "recipient" not in o:
        return False
    if "payload" in o:
        if "message_id" not in o["payload"]:
            return False
    if not conditions_hold_in_send_request(o):
        return False
    return True


def complete_message(o: Any) -> bool:
    if "attachments" in o:
        v = o["attachments"]
        if len(v) < 1:
            return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    if not conditions_hold_in_message(o):
        return False
    return True


def complete_utility_template(o: Any) -> bool:
    o0 = o["template"]
    if "components" in o0:
        v = o0["components"]
        if len(v) < 1:
            return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_media_attachment(o: Any) -> bool:
    o0 = o["attachment"]
    if "url" in o0["payload"] and "attachment_id" in o0["payload"]:
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_generic_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["elements"]
    if not (1 <= len(v) <= 10):
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_button_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["buttons"]
    if not (1 <= len(v) <= 3):
        return False
    if not conditions_hold_in_button_template(o00):
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_media_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["elements"]
    if len(v) != 1:
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_receipt_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    if "elements" in o00:
        v = o00["elements"]
        if len(v) > 100:
            return False
    if "summary" not in o00:
        return False
    if "adjustments" in o00:
        v = o00["adjustments"]
        if len(v) < 1:
            return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_product_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["elements"]
    if not (1 <= len(v) <= 10):
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_coupon_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    if "coupon_code" not in o00 and "coupon_url" not in o00:
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_customer_feedback_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["feedback_screens"]
    if len(v) != 1:
        return False
    if "business_privacy" not in o00:
        return False
    if not conditions_hold_in_customer_feedback_template(o00):
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_notification_messages_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    if "elements" in o00:
        v = o00["elements"]
        if not (1 <= len(v) <= 5):
            return False
    if "elements" in o00 and "title" not in o00:
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_one_time_notif_req_template(o: Any) -> bool:
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_image_grid_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["elements"]
    if len(v) != 1:
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_list_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["elements"]
    if not (2 <= len(v) <= 4):
        return False
    if "buttons" in o00:
        v = o00["buttons"]
        if len(v) != 1:
            return False
    if not conditions_hold_in_list_template(o00):
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_open_graph_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["elements"]
    if len(v) != 1:
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_airline_itinerary_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["passenger_info"]
    if len(v) < 1:
        return False
    v = o00["flight_info"]
    if len(v) < 1:
        return False
    v = o00["passenger_segment_info"]
    if len(v) < 1:
        return False
    if "price_info" in o00:
        v = o00["price_info"]
        if len(v) < 1:
            return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_airline_checkin_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["flight_info"]
    if len(v) < 1:
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_airline_boarding_pass_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["boarding_pass"]
    if len(v) < 1:
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_airline_update_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    if "update_flight_info" not in o00:
        return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_marketing_message_request(o: Any) -> bool:
    if "quick_replies" in o["message"]:
        v = o["message"]["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
        for x in v:
            if x["content_type"] not in {"text", "user_phone_number", "user_email"}:
                return False
    if ("text" in o["message"]) + ("attachment" in o["message"]) != 1:
        return False
    return True


def complete_marketing_generic_template(o: Any) -> bool:
    o0 = o["message"]
    o00 = o0["attachment"]
    o000 = o00["payload"]
    v = o000["elements"]
    if not (1 <= len(v) <= 10):
        return False
    if not conditions_hold_in_marketing_generic_template(o000):
        return False
    if "quick_replies" in o0:
        v = o0["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
        for x in v:
            if x["content_type"] not in {"text", "user_phone_number", "user_email"}:
                return False
    return True


def complete_marketing_button_template(o: Any) -> bool:
    o0 = o["message"]
    o00 = o0["attachment"]
    o000 = o00["payload"]
    v = o000["buttons"]
    if not (1 <= len(v) <= 3):
        return False
    if "quick_replies" in o0:
        v = o0["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
        for x in v:
            if x["content_type"] not in {"text", "user_phone_number", "user_email"}:
                return False
    return True


def complete_marketing_media_template(o: Any) -> bool:
    o0 = o["message"]
    o00 = o0["attachment"]
    o000 = o00["payload"]
    v = o000["elements"]
    if len(v) != 1:
        return False
    if "quick_replies" in o0:
        v = o0["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
        for x in v:
            if x["content_type"] not in {"text", "user_phone_number", "user_email"}:
                return False
    return True


def complete_marketing_product_template(o: Any) -> bool:
    o0 = o["message"]
    o00 = o0["attachment"]
    o000 = o00["payload"]
    v = o000["elements"]
    if not (1 <= len(v) <= 10):
        return False
    if "quick_replies" in o0:
        v = o0["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
        for x in v:
            if x["content_type"] not in {"text", "user_phone_number", "user_email"}:
                return False
    return True


def complete_marketing_receipt_template(o: Any) -> bool:
    o0 = o["message"]
    o00 = o0["attachment"]
    o000 = o00["payload"]
    if "elements" in o000:
        v = o000["elements"]
        if len(v) > 100:
            return False
    if "summary" not in o000:
        return False
    if "adjustments" in o000:
        v = o000["adjustments"]
        if len(v) < 1:
            return False
    if "quick_replies" in o0:
        v = o0["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
        for x in v:
            if x["content_type"] not in {"text", "user_phone_number", "user_email"}:
                return False
    return True


def complete_marketing_coupon_template(o: Any) -> bool:
    o0 = o["message"]
    if "quick_replies" in o0:
        v = o0["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
        for x in v:
            if x["content_type"] not in {"text", "user_phone_number", "user_email"}:
                return False
    return True


def complete_profile(o: Any) -> bool:
    if "greeting" in o:
        v = o["greeting"]
        if not any("locale" in x and x["locale"] == "default" for x in v):
            return False
    if "ice_breakers" in o:
        v = o["ice_breakers"]
        if not (
            (all("call_to_actions" in x for x in v) or (len(v) <= 4 and all("question" in x for x in v)))
            and any("question" in x or ("locale" in x and x["locale"] == "default") for x in v)
        ):
            return False
    if "persistent_menu" in o:
        v = o["persistent_menu"]
        if not any("locale" in x and x["locale"] == "default" for x in v):
            return False
    if "whitelisted_domains" in o:
        v = o["whitelisted_domains"]
        if not (type_of(v) is ARRAY and 1 <= len(v) <= 50):
            return False
        for x in v:
            if not (
                type_of(x) is str
                and (x in ADDRESS_2.known or ADDRESS_2.matches(x))
                and x not in WHITELISTED_DOMAINS.known
                and not WHITELISTED_DOMAINS.matches(x)
            ):
                return False
    if "commands" in o:
        v = o["commands"]
        if not any("locale" in x and x["locale"] == "default" for x in v):
            return False
    if not conditions_hold_in_profile(o):
        return False
    return True


def complete_profile_deletion(o: Any) -> bool:
    return True


def complete_profile_query(o: Any) -> bool:
    return True


def complete_custom_user_settings(o: Any) -> bool:
    v = o["persistent_menu"]
    if not any("locale" in x and x["locale"] == "default" for x in v):
        return False
    return True


def complete_custom_user_settings_query(o: Any) -> bool:
    return True


def complete_custom_user_settings_deletion(o: Any) -> bool:
    return True


def complete_uploaded_attachment(o: Any) -> bool:
    o0 = o["message"]
    o00 = o0["attachment"]
    if "url" in o00["payload"] and "attachment_id" in o00["payload"]:
        return False
    return True


def complete_pass_thread_control(o: Any) -> bool:
    if "recipient" not in o:
        return False
    return True


def complete_take_thread_control(o: Any) -> bool:
    if "recipient" not in o:
        return False
    return True


def complete_request_thread_control(o: Any) -> bool:
    if "recipient" not in o:
        return False
    return True


def complete_release_thread_control(o: Any) -> bool:
    if "recipient" not in o:
        return False
    return True


def complete_extend_thread_control(o: Any) -> bool:
    if "recipient" not in o:
        return False
    return True


def complete_thread_owner_query(o: Any) -> bool:
    return True


_UTILITYCOMPONENT: dict[str, Check] = {
    "header": check_utility_header,
    "body": check_utility_body,
    "buttons": check_utility_buttons,
}
_BUTTONPARAMETER: dict[str, Check] = {
    "POSTBACK": check_postback_parameter,
    "URL": check_url_parameter,
}
_QUICKREPLY: dict[str, Check] = {
    "text": check_text_quick_reply,
    "user_phone_number": check_user_phone_number_quick_reply,
    "user_email": check_user_email_quick_reply,
    "location": check_location_quick_reply,
}
_ATTACHMENT: dict[str, Check] = {
    "image": check_media_attachment,
    "audio": check_media_attachment,
    "video": check_media_attachment,
    "file": check_media_attachment,
    "template": check_template_attachment,
}
_TEMPLATE: dict[str, Check] = {
    "generic": check_generic_template,
    "button": check_button_template,
    "media": check_media_template,
    "receipt": check_receipt_template,
    "product": check_product_template,
    "coupon": check_coupon_template,
    "customer_feedback": check_customer_feedback_template,
    "notification_messages": check_notification_messages_template,
    "one_time_notif_req": check_one_time_notif_req_template,
    "image_grid": check_image_grid_template,
    "list": check_list_template,
    "open_graph": check_open_graph_template,
    "airline_itinerary": check_airline_itinerary_template,
    "airline_checkin": check_airline_checkin_template,
    "airline_boardingpass": check_airline_boarding_pass_template,
    "airline_update": check_airline_update_template,
}
_IMAGEGRIDBUTTON: dict[str, Check] = {
    "web_url": check_web_url_button,
    "postback": check_postback_button,
}
_BUTTON: dict[str, Check] = {
    "web_url": check_web_url_button,
    "postback": check_postback_button,
    "phone_number": check_phone_number_button,
    "account_link": check_account_link_button,
    "account_unlink": check_account_unlink_button,
    "game_play": check_game_play_button,
    "audio_call": check_audio_call_button,
    "element_share": check_element_share_button,
    "payment": check_payment_button,
}
_MARKETINGTEMPLATE: dict[str, Check] = {
    "generic": check_marketing_generic_template,
    "button": check_marketing_button_template,
    "media": check_marketing_media_template,
    "product": check_marketing_product_template,
    "receipt": check_marketing_receipt_template,
    "coupon": check_marketing_coupon_template,
}
_MARKETINGBUTTON: dict[str, Check] = {
    "web_url": check_web_url_button,
    "postback": check_postback_button,
    "app": check_app_button,
}
_MARKETINGTEMPLATEBUTTON: dict[str, Check] = {
    "web_url": check_web_url_button,
    "postback": check_postback_button,
}
_MENUITEM: dict[str, Check] = {
    "web_url": check_web_url_menu_item,
    "postback": check_postback_menu_item,
    "nested": check_nested_menu_item,
}
_QUICKREPLY_2: dict[str, Check] = {
    "text": check_text_quick_reply,
    "user_phone_number": check_user_phone_number_quick_reply,
    "user_email": check_user_email_quick_reply,
}


CHECKS: dict[str, Check] = {
    "SendRequest": check_send_request,
    "ReactionPayload": check_reaction_payload,
    "Recipient": check_recipient,
    "RecipientName": check_recipient_name,
    "ReplyTo": check_reply_to,
    "ThreadControl": check_thread_control,
    "NotificationType": check_notification_type,
    "MessageTag": check_message_tag,
    "Message": check_message,
    "UtilityTemplate": check_utility_template,
    "TemplateLanguage": check_template_language,
    "UtilityComponent": check_utility_component,
    "UtilityHeader": rules.tagged("type", "header", check_utility_header),
    "UtilityBody": rules.tagged("type", "body", check_utility_body),
    "UtilityButtons": rules.tagged("type", "buttons", check_utility_buttons),
    "TextParameter": check_text_parameter,
    "ButtonParameter": check_button_parameter,
    "PostbackParameter": rules.tagged("type", "POSTBACK", check_postback_parameter),
    "UrlParameter": rules.tagged("type", "URL", check_url_parameter),
    "QuickReply": check_quick_reply,
    "TextQuickReply": rules.tagged("content_type", "text", check_text_quick_reply),
    "UserPhoneNumberQuickReply": rules.tagged("content_type", "user_phone_number", check_user_phone_number_quick_reply),
    "UserEmailQuickReply": rules.tagged("content_type", "user_email", check_user_email_quick_reply),
    "LocationQuickReply": rules.tagged("content_type", "location", check_location_quick_reply),
    "Attachment": check_attachment,
    "MediaAttachment": check_media_attachment,
    "MediaPayload": check_media_payload,
    "ImageAttachment": check_image_attachment,
    "TemplateAttachment": rules.tagged("type", "template", check_template_attachment),
    "Template": check_template,
    "GenericTemplate": rules.tagged("template_type", "generic", check_generic_template),
    "GenericElement": check_generic_element,
    "ButtonTemplate": rules.tagged("template_type", "button", check_button_template),
    "MediaTemplate": rules.tagged("template_type", "media", check_media_template),
    "MediaElement": check_media_element,
    "ReceiptTemplate": rules.tagged("template_type", "receipt", check_receipt_template),
    "ReceiptElement": check_receipt_element,
    "ReceiptAddress": check_receipt_address,
    "ReceiptSummary": check_receipt_summary,
    "ReceiptAdjustment": check_receipt_adjustment,
    "ProductTemplate": rules.tagged("template_type", "product", check_product_template),
    "ProductElement": check_product_element,
    "CouponTemplate": rules.tagged("template_type", "coupon", check_coupon_template),
    "CustomerFeedbackTemplate": rules.tagged("template_type", "customer_feedback", check_customer_feedback_template),
    "FeedbackScreen": check_feedback_screen,
    "FeedbackQuestion": check_feedback_question,
    "FollowUp": check_follow_up,
    "BusinessPrivacy": check_business_privacy,
    "NotificationMessagesTemplate": rules.tagged(
        "template_type", "notification_messages", check_notification_messages_template
    ),
    "NotificationMessagesElement": check_notification_messages_element,
    "OneTimeNotifReqTemplate": rules.tagged("template_type", "one_time_notif_req", check_one_time_notif_req_template),
    "ImageGridTemplate": rules.tagged("template_type", "image_grid", check_image_grid_template),
    "ImageGridElement": check_image_grid_element,
    "ImageGridImage": check_image_grid_image,
    "ImageGridAction": check_image_grid_action,
    "ImageGridButton": check_image_grid_button,
    "ListTemplate": rules.tagged("template_type", "list", check_list_template),
    "ListElement": check_list_element,
    "OpenGraphTemplate": rules.tagged("template_type", "open_graph", check_open_graph_template),
    "OpenGraphElement": check_open_graph_element,
    "Button": check_button,
    "WebUrlButton": rules.tagged("type", "web_url", check_web_url_button),
    "DefaultAction": check_default_action,
    "PostbackButton": rules.tagged("type", "postback", check_postback_button),
    "PhoneNumberButton": rules.tagged("type", "phone_number", check_phone_number_button),
    "AccountLinkButton": rules.tagged("type", "account_link", check_account_link_button),
    "AccountUnlinkButton": rules.tagged("type", "account_unlink", check_account_unlink_button),
    "GamePlayButton": rules.tagged("type", "game_play", check_game_play_button),
    "GameMetadata": check_game_metadata,
    "AudioCallButton": rules.tagged("type", "audio_call", check_audio_call_button),
    "ElementShareButton": rules.tagged("type", "element_share", check_element_share_button),
    "ShareContents": check_share_contents,
    "ShareAttachment": check_share_attachment,
    "ShareTemplate": check_share_template,
    "PaymentButton": rules.tagged("type", "payment", check_payment_button),
    "PaymentSummary": check_payment_summary,
    "PriceListItem": check_price_list_item,
    "AirlineItineraryTemplate": rules.tagged("template_type", "airline_itinerary", check_airline_itinerary_template),
    "AirlineCheckinTemplate": rules.tagged("template_type", "airline_checkin", check_airline_checkin_template),
    "AirlineBoardingPassTemplate": rules.tagged(
        "template_type", "airline_boardingpass", check_airline_boarding_pass_template
    ),
    "AirlineUpdateTemplate": rules.tagged("template_type", "airline_update", check_airline_update_template),
    "Airport": check_airport,
    "FlightSchedule": check_flight_schedule,
    "FullFlightSchedule": check_full_flight_schedule,
    "FlightInfo": check_flight_info,
    "CheckinFlightInfo": check_checkin_flight_info,
    "ItineraryFlightInfo": check_itinerary_flight_info,
    "PassengerInfo": check_passenger_info,
    "PassengerSegmentInfo": check_passenger_segment_info,
    "ProductInfo": check_product_info,
    "PriceInfo": check_price_info,
    "BoardingPass": check_boarding_pass,
    "BoardingPassHeader": check_boarding_pass_header,
    "BoardingPassHeaderText": check_boarding_pass_header_text,
    "BoardingPassField": check_boarding_pass_field,
    "MarketingMessageRequest": check_marketing_message_request,
    "MessengerDeliveryData": check_messenger_delivery_data,
    "MarketingMessageContent": check_marketing_message_content,
    "MarketingAttachment": check_marketing_attachment,
    "MarketingTemplate": check_marketing_template,
    "MarketingGenericTemplate": rules.tagged("template_type", "generic", check_marketing_generic_template),
    "MarketingGenericElement": check_marketing_generic_element,
    "MarketingImage": check_marketing_image,
    "MarketingButton": check_marketing_button,
    "AppButton": rules.tagged("type", "app", check_app_button),
    "MarketingButtonTemplate": rules.tagged("template_type", "button", check_marketing_button_template),
    "MarketingTemplateButton": check_marketing_template_button,
    "MarketingMediaTemplate": rules.tagged("template_type", "media", check_marketing_media_template),
    "MarketingProductTemplate": rules.tagged("template_type", "product", check_marketing_product_template),
    "MarketingReceiptTemplate": rules.tagged("template_type", "receipt", check_marketing_receipt_template),
    "MarketingCouponTemplate": rules.tagged("template_type", "coupon", check_marketing_coupon_template),
    "Profile": check_profile,
    "GetStarted": check_get_started,
    "Greeting": check_greeting,
    "IceBreakers": check_ice_breakers,
    "IceBreaker": check_ice_breaker,
    "PersistentMenu": check_persistent_menu,
    "MenuItem": check_menu_item,
    "WebUrlMenuItem": rules.tagged("type", "web_url", check_web_url_menu_item),
    "PostbackMenuItem": rules.tagged("type", "postback", check_postback_menu_item),
    "NestedMenuItem": rules.tagged("type", "nested", check_nested_menu_item),
    "Commands": check_commands,
    "Command": check_command,
    "UndocumentedSetting": check_undocumented_setting,
    "ProfileDeletion": check_profile_deletion,
    "ProfileQuery": check_profile_query,
    "CustomUserSettings": check_custom_user_settings,
    "CustomUserSettingsQuery": check_custom_user_settings_query,
    "CustomUserSettingsDeletion": check_custom_user_settings_deletion,
    "AttachmentUpload": check_attachment_upload,
    "UploadedMessage": check_uploaded_message,
    "UploadedAttachment": check_uploaded_attachment,
    "PassThreadControl": check_pass_thread_control,
    "TakeThreadControl": check_take_thread_control,
    "RequestThreadControl": check_request_thread_control,
    "ReleaseThreadControl": check_release_thread_control,
    "ExtendThreadControl": check_extend_thread_control,
    "ThreadOwnerQuery": check_thread_owner_query,
}
"""Component -> its check, which tests every rule but those about JSON text, and if it is strict, follows all advice."""

TEXTS: dict[str, Callable[[Any, bytes], bool]] = {}
"""Component -> the function that tests the rules about JSON text in valid data, for those that can break one.

It gets the data and their JSON text.
"""
