"""The fast checks of Instagram Messaging, which pass only wire JSON that keeps every rule."""

# Generated from spec/instagram.yaml by `make regen`. Edit the spec, not this file.

from collections.abc import Callable
from typing import Any

from ottbuild.providers.messenger import _checks as _messenger
from ottbuild.schemas import lengths, rules
from ottbuild.schemas.jsondata import ARRAY, OBJECT, TEXT, type_of
from ottbuild.schemas.patterns import Pattern
from ottbuild.schemas.spec import Check

ADDRESS = Pattern(
    "^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)


def conditions_hold_in_send_request(o: Any) -> bool:
    if "message" not in o and "sender_action" not in o:
        return False
    if "message" in o and "sender_action" in o:
        return False
    if "sender_action" in o and o["sender_action"] == "react" and not ("payload" in o and "reaction" in o["payload"]):
        return False
    if "sender_action" in o and o["sender_action"] == "unreact" and "payload" not in o:
        return False
    return True


_SEND_REQUEST_WORDS: dict[str, set[str]] = {
    "access_token": set(),
    "messaging_type": {"RESPONSE", "UPDATE", "MESSAGE_TAG", "UTILITY"},
    "tag": set(),
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
            ):
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
        if k == "reply_to":
            if not check_reply_to(v, strict):
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
            or (
                o["tag"] != "CUSTOMER_FEEDBACK"
                and o["tag"]
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
        and "access_token" not in o
        and (not ("messaging_type" in o and o["messaging_type"] == "MESSAGE_TAG") or "tag" in o)
        and ("tag" not in o or ("messaging_type" in o and o["messaging_type"] == "MESSAGE_TAG"))
        and (
            not ("sender_action" in o and "payload" in o and o["sender_action"] == "unreact")
            or "reaction" not in o["payload"]
        )
        and ("payload" not in o or ("sender_action" in o and o["sender_action"] in {"react", "unreact"}))
        and (not ("message" in o and "comment_id" in o["recipient"]) or "text" in o["message"])
    ):
        return False
    return True


def check_recipient(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "id" in o:
            v = o["id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "comment_id" in o:
            v = o["comment_id"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return ("id" in o) + ("comment_id" in o) == 1


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


def conditions_hold_in_message(o: Any) -> bool:
    if ("text" in o) + ("attachment" in o) + ("attachments" in o) != 1:
        return False
    if "quick_replies" in o and "text" not in o:
        return False
    return True


def check_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != "" and ((v.isascii() and len(v) <= 1000) or lengths.utf8(v) <= 1000)):
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
                if not (type_of(v) is ARRAY and 1 <= len(v) <= 10):
                    return False
                for x in v:
                    if not check_image_attachment(x, strict):
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
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_message(o):
        return False
    if strict and "metadata" in o:
        return False
    return True


def check_quick_reply(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _QUICKREPLY[o["content_type"]](o, strict)


def check_text_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and (not strict or len(v) <= 20)):
        return False
    v = o["payload"]
    if not (type_of(v) is str and v != "" and len(v) <= 1000):
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
    if strict and "image_url" in o:
        return False
    return True


def check_user_phone_number_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and v != "" and (not strict or len(v) <= 20)):
                return False
            more -= 1
        if "payload" in o:
            v = o["payload"]
            if not (type_of(v) is str and len(v) <= 1000 and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_user_email_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "title" in o:
            v = o["title"]
            if not (type_of(v) is str and v != "" and (not strict or len(v) <= 20)):
                return False
            more -= 1
        if "payload" in o:
            v = o["payload"]
            if not (type_of(v) is str and len(v) <= 1000 and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_attachment(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _ATTACHMENT[o["type"]](o, strict)


def check_media_attachment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["type"]
    if not (type_of(v) is str and v in {"image", "audio", "video", "file"}):
        return False
    v = o["payload"]
    if not _messenger.check_media_payload(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "is_reusable" in o:
            v = o["is_reusable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return True


def check_image_attachment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "image":
        return False
    v = o["payload"]
    if not _messenger.check_media_payload(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_like_heart(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if len(o) != 1:
        return False
    return True


def check_media_share(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["payload"]
    if not check_shared_post(v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_shared_post(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["id"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
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
    if len(o) != 2:
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
        if "image_url" in o:
            v = o["image_url"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if more:
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
    return len(o) >= 2


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
    if len(o) != 3:
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


def check_notification_messages_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["elements"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_notification_messages_element(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_notification_messages_element(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "image_url" in o:
            v = o["image_url"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if more:
            if "title" in o:
                v = o["title"]
                if not (type_of(v) is str and len(v) <= 65 and v != ""):
                    return False
                more -= 1
            if "payload" in o:
                v = o["payload"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "notification_messages_frequency" in o:
                v = o["notification_messages_frequency"]
                if not (type_of(v) is str and v in {"DAILY", "WEEKLY", "MONTHLY"}):
                    return False
                more -= 1
            if "notification_messages_cta_text" in o:
                v = o["notification_messages_cta_text"]
                if not (type_of(v) is str and v in {"ALLOW", "FREQUENCY", "GET", "GET_UPDATES", "OPT_IN", "SIGN_UP"}):
                    return False
                more -= 1
            if more:
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


def check_profile(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "access_token" in o:
            v = o["access_token"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "platform" in o:
                v = o["platform"]
                if not (type_of(v) is str and v in {"instagram"}):
                    return False
                more -= 1
            if "ice_breakers" in o:
                v = o["ice_breakers"]
                if not (
                    type_of(v) is ARRAY
                    and len(v) >= 1
                    and (all("call_to_actions" in x for x in v) or (len(v) <= 4 and all("question" in x for x in v)))
                    and (not strict or any("question" in x or ("locale" in x and x["locale"] == "default") for x in v))
                ):
                    return False
                for x in v:
                    if not check_ice_breakers(x, strict):
                        return False
                more -= 1
            if "persistent_menu" in o:
                v = o["persistent_menu"]
                if not (
                    type_of(v) is ARRAY
                    and len(v) >= 1
                    and (not strict or any("locale" in x and x["locale"] == "default" for x in v))
                ):
                    return False
                for x in v:
                    if not check_persistent_menu(x, strict):
                        return False
                more -= 1
            if more:
                return False
    if "ice_breakers" not in o and "persistent_menu" not in o:
        return False
    if strict and "access_token" in o:
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
    v = o["call_to_actions"]
    if not (type_of(v) is ARRAY and len(v) >= 1 and (not strict or len(v) <= 5)):
        return False
    for x in v:
        if not _MENUITEM[x["type"]](x, strict):
            return False
    more = len(o) - 2
    if more:
        if "composer_input_disabled" in o:
            v = o["composer_input_disabled"]
            if not (type_of(v) is bool and (not strict or v is False)):
                return False
            more -= 1
        if more:
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
    if strict and "webview_height_ratio" in o and o["webview_height_ratio"] != "full":
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


def check_profile_deletion(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["fields"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (type_of(x) is str and x in {"ice_breakers", "persistent_menu"}):
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
            if not (type_of(v) is str and v in {"instagram"}):
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


def check_attachment_upload(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["platform"] != "instagram":
        return False
    v = o["message"]
    if not check_uploaded_message(v, strict):
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
    if not _messenger.check_media_payload(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "is_reusable" in o:
            v = o["is_reusable"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return True


def check_pass_thread_control(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["recipient"]
    if not check_recipient(v, strict):
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
    if not check_recipient(v, strict):
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
    if not check_recipient(v, strict):
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
    if not check_recipient(v, strict):
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
    if not check_recipient(v, strict):
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
        if not (1 <= len(v) <= 10):
            return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        if not (1 <= len(v) <= 13):
            return False
    if not conditions_hold_in_message(o):
        return False
    return True


def complete_media_attachment(o: Any) -> bool:
    o0 = o["attachment"]
    if "url" in o0["payload"] and "attachment_id" in o0["payload"]:
        return False
    if "quick_replies" in o and "text" not in o:
        return False
    return True


def complete_like_heart(o: Any) -> bool:
    if "quick_replies" in o and "text" not in o:
        return False
    return True


def complete_media_share(o: Any) -> bool:
    if "quick_replies" in o and "text" not in o:
        return False
    return True


def complete_generic_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["elements"]
    if not (1 <= len(v) <= 10):
        return False
    if "quick_replies" in o and "text" not in o:
        return False
    return True


def complete_button_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["buttons"]
    if not (1 <= len(v) <= 3):
        return False
    if "quick_replies" in o and "text" not in o:
        return False
    return True


def complete_product_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["elements"]
    if not (1 <= len(v) <= 10):
        return False
    if "quick_replies" in o and "text" not in o:
        return False
    return True


def complete_notification_messages_template(o: Any) -> bool:
    o0 = o["attachment"]
    o00 = o0["payload"]
    v = o00["elements"]
    if len(v) < 1:
        return False
    if "quick_replies" in o and "text" not in o:
        return False
    return True


def complete_profile(o: Any) -> bool:
    if "ice_breakers" in o:
        v = o["ice_breakers"]
        if not (
            len(v) >= 1
            and (all("call_to_actions" in x for x in v) or (len(v) <= 4 and all("question" in x for x in v)))
        ):
            return False
    if "persistent_menu" in o:
        v = o["persistent_menu"]
        if len(v) < 1:
            return False
    if "ice_breakers" not in o and "persistent_menu" not in o:
        return False
    return True


def complete_profile_deletion(o: Any) -> bool:
    return True


def complete_profile_query(o: Any) -> bool:
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


_QUICKREPLY: dict[str, Check] = {
    "text": check_text_quick_reply,
    "user_phone_number": check_user_phone_number_quick_reply,
    "user_email": check_user_email_quick_reply,
}
_ATTACHMENT: dict[str, Check] = {
    "image": check_media_attachment,
    "audio": check_media_attachment,
    "video": check_media_attachment,
    "file": check_media_attachment,
    "like_heart": check_like_heart,
    "MEDIA_SHARE": check_media_share,
    "template": check_template_attachment,
}
_TEMPLATE: dict[str, Check] = {
    "generic": check_generic_template,
    "button": check_button_template,
    "product": check_product_template,
    "notification_messages": check_notification_messages_template,
}
_BUTTON: dict[str, Check] = {
    "web_url": check_web_url_button,
    "postback": check_postback_button,
}
_MENUITEM: dict[str, Check] = {
    "web_url": check_web_url_menu_item,
    "postback": check_postback_menu_item,
}


CHECKS: dict[str, Check] = {
    "SendRequest": check_send_request,
    "Recipient": check_recipient,
    "ReactionPayload": check_reaction_payload,
    "ReplyTo": check_reply_to,
    "ThreadControl": check_thread_control,
    "Message": check_message,
    "QuickReply": check_quick_reply,
    "TextQuickReply": rules.tagged("content_type", "text", check_text_quick_reply),
    "UserPhoneNumberQuickReply": rules.tagged("content_type", "user_phone_number", check_user_phone_number_quick_reply),
    "UserEmailQuickReply": rules.tagged("content_type", "user_email", check_user_email_quick_reply),
    "Attachment": check_attachment,
    "MediaAttachment": check_media_attachment,
    "ImageAttachment": check_image_attachment,
    "LikeHeart": rules.tagged("type", "like_heart", check_like_heart),
    "MediaShare": rules.tagged("type", "MEDIA_SHARE", check_media_share),
    "SharedPost": check_shared_post,
    "TemplateAttachment": rules.tagged("type", "template", check_template_attachment),
    "Template": check_template,
    "GenericTemplate": rules.tagged("template_type", "generic", check_generic_template),
    "GenericElement": check_generic_element,
    "ButtonTemplate": rules.tagged("template_type", "button", check_button_template),
    "ProductTemplate": rules.tagged("template_type", "product", check_product_template),
    "ProductElement": check_product_element,
    "NotificationMessagesTemplate": rules.tagged(
        "template_type", "notification_messages", check_notification_messages_template
    ),
    "NotificationMessagesElement": check_notification_messages_element,
    "Button": check_button,
    "WebUrlButton": rules.tagged("type", "web_url", check_web_url_button),
    "PostbackButton": rules.tagged("type", "postback", check_postback_button),
    "DefaultAction": check_default_action,
    "Profile": check_profile,
    "IceBreakers": check_ice_breakers,
    "IceBreaker": check_ice_breaker,
    "PersistentMenu": check_persistent_menu,
    "MenuItem": check_menu_item,
    "WebUrlMenuItem": rules.tagged("type", "web_url", check_web_url_menu_item),
    "PostbackMenuItem": rules.tagged("type", "postback", check_postback_menu_item),
    "ProfileDeletion": check_profile_deletion,
    "ProfileQuery": check_profile_query,
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
