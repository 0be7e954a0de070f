"""Which valid payloads of Webex Connect Messaging API give no warning."""

# Generated from spec/webex_connect.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data that its check accepts.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.providers.messenger import _warnings as _messenger


def is_quiet_message(o: Any) -> bool:
    quiet = _MESSAGE.get(o["deliverychannel"])
    return quiet is None or quiet(o)


def is_quiet_push_request(o: Any) -> bool:
    if "channels" in o:
        v = o["channels"]
        if not is_quiet_push_channels(v):
            return False
    return True


def is_quiet_push_channels(o: Any) -> bool:
    v = o["push"]
    if not is_quiet_push_content(v):
        return False
    return True


def is_quiet_push_content(o: Any) -> bool:
    if "android" in o:
        v = o["android"]
        if not is_quiet_android_push(v):
            return False
    return True


def is_quiet_android_push(o: Any) -> bool:
    if "extras" in o:
        v = o["extras"]
        if not is_quiet_android_extras(v):
            return False
    return True


def is_quiet_android_extras(o: Any) -> bool:
    if "delay_while_idle" in o:
        return False
    return True


def is_quiet_delivery_callback(o: Any) -> bool:
    v = o["deliveryInfoNotification"]
    if not is_quiet_delivery_notification(v):
        return False
    return True


def is_quiet_delivery_notification(o: Any) -> bool:
    v = o["deliveryInfo"]
    if not is_quiet_delivery_info(v):
        return False
    return True


def is_quiet_delivery_info(o: Any) -> bool:
    if "interaction" in o:
        return False
    return True


def is_quiet_messenger_request(o: Any) -> bool:
    if "channels" in o:
        v = o["channels"]
        if not is_quiet_fb_channels(v):
            return False
    return True


def is_quiet_fb_channels(o: Any) -> bool:
    v = o["OTT-Messaging"]
    if not is_quiet_fb_ott_messaging(v):
        return False
    return True


def is_quiet_fb_ott_messaging(o: Any) -> bool:
    v = o["fb"]
    if not is_quiet_fb_message(v):
        return False
    return True


def is_quiet_fb_message(o: Any) -> bool:
    if "attachment" in o:
        v = o["attachment"]
        if not _messenger.is_quiet_attachment(v):
            return False
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
    if "quick_replies" in o:
        v = o["quick_replies"]
        for x in v:
            if not _messenger.is_quiet_quick_reply(x):
                return False
    return True


def is_quiet_whats_app_request(o: Any) -> bool:
    if "channels" in o:
        v = o["channels"]
        if not is_quiet_whats_app_channels(v):
            return False
    return True


def is_quiet_whats_app_channels(o: Any) -> bool:
    if "OTT-Messaging" in o:
        v = o["OTT-Messaging"]
        if not is_quiet_whats_app_ott_messaging(v):
            return False
    return True


def is_quiet_whats_app_ott_messaging(o: Any) -> bool:
    v = o["wa"]
    if not is_quiet_whats_app_content(v):
        return False
    return True


def is_quiet_whats_app_content(o: Any) -> bool:
    quiet = _WHATSAPPCONTENT.get(o["type"])
    return quiet is None or quiet(o)


def is_quiet_whats_app_hsm_message(o: Any) -> bool:
    return False


_MESSAGE: dict[str, Callable[[Any], bool]] = {
    "push": is_quiet_push_request,
    "fb": is_quiet_messenger_request,
    "whatsapp": is_quiet_whats_app_request,
}
_WHATSAPPCONTENT: dict[str, Callable[[Any], bool]] = {
    "hsm": is_quiet_whats_app_hsm_message,
}

QUIET: dict[str, Callable[[Any], bool]] = {
    "Message": is_quiet_message,
    "PushRequest": is_quiet_push_request,
    "PushChannels": is_quiet_push_channels,
    "PushContent": is_quiet_push_content,
    "AndroidPush": is_quiet_android_push,
    "AndroidExtras": is_quiet_android_extras,
    "DeliveryCallback": is_quiet_delivery_callback,
    "DeliveryNotification": is_quiet_delivery_notification,
    "DeliveryInfo": is_quiet_delivery_info,
    "MessengerRequest": is_quiet_messenger_request,
    "FbChannels": is_quiet_fb_channels,
    "FbOttMessaging": is_quiet_fb_ott_messaging,
    "FbMessage": is_quiet_fb_message,
    "WhatsAppRequest": is_quiet_whats_app_request,
    "WhatsAppChannels": is_quiet_whats_app_channels,
    "WhatsAppOttMessaging": is_quiet_whats_app_ott_messaging,
    "WhatsAppContent": is_quiet_whats_app_content,
    "WhatsAppHsmMessage": is_quiet_whats_app_hsm_message,
}
"""Component -> the function that returns True only if a valid payload gives no warning, for those that can give one."""
