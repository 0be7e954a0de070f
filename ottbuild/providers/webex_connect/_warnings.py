"""Which valid payloads of Webex Connect Messaging API give no warning."""

# Generated from spec/webex_connect.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data that its check accepts.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.providers.messenger import _warnings as _messenger
from ottbuild.schemas import lengths, rules
from ottbuild.schemas.jsondata import OBJECT, type_of
from ottbuild.schemas.patterns import Pattern

TIME_TO_LIVE = Pattern("^[0-9]+$")
IMAGEURL = Pattern(
    "^$|^[A-Za-z][A-Za-z0-9+.-]*:(//[^\\s/?#]|[^\\s/])\\S*$|^[^\\s/?#:.]+(\\.[^\\s/?#:.]+)+(:[0-9]+)?([/?#]\\S*)?$"
)
NAME = Pattern("^[^+\\s]*$")


def anything(o: Any) -> bool:
    return True


def is_quiet_message(o: Any) -> bool:
    return _MESSAGE[o["deliverychannel"]](o)


def is_quiet_sms_request(o: Any) -> bool:
    if "channels" in o:
        v = o["channels"]
        if not is_quiet_sms_channels(v):
            return False
    return True


def is_quiet_sms_channels(o: Any) -> bool:
    v = o["sms"]
    if not is_quiet_sms_content(v):
        return False
    return rules.used(o, text=["sms", "text"], mark="{{link_*}}", items="smartlinks", field="linkid") is None


def is_quiet_sms_content(o: Any) -> bool:
    if "text" in o:
        v = o["text"]
        if not (v.isascii() and len(v) <= 1024) and lengths.utf8(v) > 1024:
            return False
    if "extras" in o:
        v = o["extras"]
        if not is_quiet_sms_extras(v):
            return False
    return True


def is_quiet_sms_extras(o: Any) -> bool:
    if "dlt_templateid" in o:
        v = o["dlt_templateid"]
        if v not in TIME_TO_LIVE.known and not TIME_TO_LIVE.matches(v):
            return False
    return True


def is_quiet_voice_request(o: Any) -> bool:
    if "channels" in o:
        v = o["channels"]
        if not is_quiet_voice_channels(v):
            return False
    return True


def is_quiet_voice_channels(o: Any) -> bool:
    v = o["voice"]
    if not is_quiet_voice_content(v):
        return False
    return True


def is_quiet_voice_content(o: Any) -> bool:
    if "callflowid" in o and "promptid" in o:
        return False
    if "promptid" in o and "media" in o:
        return False
    return True


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
    if "ios" in o:
        v = o["ios"]
        if not is_quiet_ios_push(v):
            return False
    if "web" in o:
        v = o["web"]
        if not is_quiet_web_push(v):
            return False
    if "interactive" in o:
        v = o["interactive"]
        if not is_quiet_push_interactive(v):
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
    if "customtags" in o:
        v = o["customtags"]
        if "imageurl" in v and v["imageurl"] not in IMAGEURL.known and not IMAGEURL.matches(v["imageurl"]):
            return False
    return True


def is_quiet_ios_push(o: Any) -> bool:
    if "extras" in o:
        v = o["extras"]
        if not is_quiet_ios_extras(v):
            return False
    return True


def is_quiet_ios_extras(o: Any) -> bool:
    if "customtags" in o:
        v = o["customtags"]
        if "imageurl" in v and v["imageurl"] not in IMAGEURL.known and not IMAGEURL.matches(v["imageurl"]):
            return False
    return True


def is_quiet_web_push(o: Any) -> bool:
    if "url" in o:
        v = o["url"]
        if v not in IMAGEURL.known and not IMAGEURL.matches(v):
            return False
    if "extras" in o:
        v = o["extras"]
        if not is_quiet_web_extras(v):
            return False
    if any(x == "safari" for x in o["platform_types"]) and "extras" in o and "collapse_key" in o["extras"]:
        return False
    return True


def is_quiet_web_extras(o: Any) -> bool:
    if "time_to_live" in o:
        v = o["time_to_live"]
        if rules.numeric(v, max=2419200) is not None:
            return False
    if "customtags" in o:
        v = o["customtags"]
        if "imageurl" in v and v["imageurl"] not in IMAGEURL.known and not IMAGEURL.matches(v["imageurl"]):
            return False
    return True


def is_quiet_push_interactive(o: Any) -> bool:
    if o["category"].startswith("SINGLE_") and len(o["actions"]) > 1:
        return False
    if o["category"].startswith("DOUBLE_") and len(o["actions"]) != 2:
        return False
    if o["category"] == "DOUBLE_YES_NO":
        for x in o["actions"]:
            if not (
                ("identifier" not in x or x["identifier"] != "NO")
                if x["pos"] == 1
                else ("identifier" not in x or x["identifier"] != "YES")
            ):
                return False
    if o["category"] == "DOUBLE_SHOPNOW_CANCEL":
        for x in o["actions"]:
            if not (
                ("identifier" not in x or x["identifier"] != "CANCEL")
                if x["pos"] == 1
                else ("identifier" not in x or x["identifier"] != "SHOPNOW")
            ):
                return False
    return True


def is_quiet_in_app_request(o: Any) -> bool:
    if "channels" in o:
        v = o["channels"]
        if not is_quiet_in_app_channels(v):
            return False
    return True


def is_quiet_in_app_channels(o: Any) -> bool:
    v = o["appmessaging"]
    if not is_quiet_in_app_content(v):
        return False
    return (
        rules.used(o, text=["appmessaging", "message", "text"], mark="{{link_*}}", items="smartlinks", field="linkid")
        is None
    )


def is_quiet_in_app_content(o: Any) -> bool:
    if "notification" in o:
        v = o["notification"]
        if not is_quiet_in_app_notification(v):
            return False
    return True


def is_quiet_in_app_notification(o: Any) -> bool:
    if "android_extras" in o:
        v = o["android_extras"]
        if not is_quiet_in_app_android_extras(v):
            return False
    if "web_extras" in o:
        v = o["web_extras"]
        if not is_quiet_in_app_web_extras(v):
            return False
    if "interactive" in o:
        v = o["interactive"]
        if not is_quiet_in_app_interactive(v):
            return False
    return True


def is_quiet_in_app_android_extras(o: Any) -> bool:
    if "customtag" in o:
        v = o["customtag"]
        if "imageurl" in v and v["imageurl"] not in IMAGEURL.known and not IMAGEURL.matches(v["imageurl"]):
            return False
    return True


def is_quiet_in_app_web_extras(o: Any) -> bool:
    if "url" in o:
        v = o["url"]
        if v not in IMAGEURL.known and not IMAGEURL.matches(v):
            return False
    return True


def is_quiet_in_app_interactive(o: Any) -> bool:
    if o["category"].startswith("SINGLE_") and len(o["actions"]) > 1:
        return False
    if o["category"].startswith("DOUBLE_") and len(o["actions"]) != 2:
        return False
    if o["category"] == "DOUBLE_YES_NO":
        for x in o["actions"]:
            if not (
                ("identifier" not in x or x["identifier"] != "NO")
                if x["pos"] == 1
                else ("identifier" not in x or x["identifier"] != "YES")
            ):
                return False
    if o["category"] == "DOUBLE_SHOPNOW_CANCEL":
        for x in o["actions"]:
            if not (
                ("identifier" not in x or x["identifier"] != "CANCEL")
                if x["pos"] == 1
                else ("identifier" not in x or x["identifier"] != "SHOPNOW")
            ):
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
    return (
        rules.used(o, text=["OTT-Messaging", "fb", "text"], mark="{{link_*}}", items="smartlinks", field="linkid")
        is None
    )


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
    return (
        rules.used(
            o, text=["OTT-Messaging", "wa", "text", "body"], mark="{{link_*}}", items="smartlinks", field="linkid"
        )
        is None
    )


def is_quiet_whats_app_ott_messaging(o: Any) -> bool:
    v = o["wa"]
    if not is_quiet_whats_app_content(v):
        return False
    return True


def is_quiet_whats_app_content(o: Any) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return True
    return _WHATSAPPCONTENT[o["type"]](o)


def is_quiet_whats_app_list_message(o: Any) -> bool:
    v = o["list"]
    if not is_quiet_whats_app_list(v):
        return False
    return True


def is_quiet_whats_app_list(o: Any) -> bool:
    v = o["body"]
    if "text" in v and len(v["text"]) > 1024:
        return False
    v = o["action"]
    if not is_quiet_whats_app_list_action(v):
        return False
    return True


def is_quiet_whats_app_list_action(o: Any) -> bool:
    v = o["sections"]
    if rules.unique_field(v, field="rows.title") is not None:
        return False
    return True


def is_quiet_whats_app_hsm_message(o: Any) -> bool:
    return False


def is_quiet_apple_request(o: Any) -> bool:
    if "channels" in o:
        v = o["channels"]
        if not is_quiet_apple_channels(v):
            return False
    return True


def is_quiet_apple_channels(o: Any) -> bool:
    if "AppleBusinessChat" in o:
        v = o["AppleBusinessChat"]
        if not _APPLECONTENT[v["type"]](v):
            return False
    return True


def is_quiet_apple_content(o: Any) -> bool:
    return _APPLECONTENT[o["type"]](o)


def is_quiet_apple_text(o: Any) -> bool:
    if "text" in o:
        v = o["text"]
        if len(v) > 10000:
            return False
    if "attachments" in o:
        v = o["attachments"]
        for x in v:
            if "name" in x and x["name"] not in NAME.known and not NAME.matches(x["name"]):
                return False
    return True


def is_quiet_apple_rich_link(o: Any) -> bool:
    v = o["richLinkData"]
    if not is_quiet_apple_rich_link_data(v):
        return False
    return True


def is_quiet_apple_rich_link_data(o: Any) -> bool:
    v = o["title"]
    if len(v) > 128:
        return False
    v = o["assets"]
    if not is_quiet_apple_assets(v):
        return False
    return True


def is_quiet_apple_assets(o: Any) -> bool:
    if "image" in o:
        v = o["image"]
        if "mimeType" in v and v["mimeType"] not in {"image/png"}:
            return False
    return True


def is_quiet_apple_interactive(o: Any) -> bool:
    v = o["interactiveData"]
    if not is_quiet_apple_interactive_data(v):
        return False
    return True


def is_quiet_apple_interactive_data(o: Any) -> bool:
    if "data" in o:
        v = o["data"]
        if not is_quiet_apple_interactive_content(v):
            return False
    return True


def is_quiet_apple_interactive_content(o: Any) -> bool:
    if "dynamic" in o:
        v = o["dynamic"]
        if not is_quiet_apple_form(v):
            return False
    return True


def is_quiet_apple_form(o: Any) -> bool:
    v = o["data"]
    if not is_quiet_apple_form_data(v):
        return False
    return True


def is_quiet_apple_form_data(o: Any) -> bool:
    v = o["pages"]
    for x in v:
        if not _APPLEFORMPAGE[x["type"]](x):
            return False
    return True


def is_quiet_apple_form_page(o: Any) -> bool:
    return _APPLEFORMPAGE[o["type"]](o)


def is_quiet_apple_input_page(o: Any) -> bool:
    if "options" in o:
        v = o["options"]
        if not is_quiet_apple_input_options(v):
            return False
    return True


def is_quiet_apple_input_options(o: Any) -> bool:
    if "keyboardType" in o:
        v = o["keyboardType"]
        if v in {
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
        }:
            return False
    return True


_MESSAGE: dict[str, Callable[[Any], bool]] = {
    "sms": is_quiet_sms_request,
    "voice": is_quiet_voice_request,
    "push": is_quiet_push_request,
    "appmessaging": is_quiet_in_app_request,
    "fb": is_quiet_messenger_request,
    "whatsapp": is_quiet_whats_app_request,
    "AppleBusinessChat": is_quiet_apple_request,
}
_WHATSAPPCONTENT: dict[str, Callable[[Any], bool]] = {
    "text": anything,
    "image": anything,
    "audio": anything,
    "document": anything,
    "video": anything,
    "sticker": anything,
    "location": anything,
    "contacts": anything,
    "list": is_quiet_whats_app_list_message,
    "reply": anything,
    "hsm": is_quiet_whats_app_hsm_message,
}
_APPLECONTENT: dict[str, Callable[[Any], bool]] = {
    "text": is_quiet_apple_text,
    "richLink": is_quiet_apple_rich_link,
    "interactive": is_quiet_apple_interactive,
    "typing_start": anything,
    "typing_end": anything,
    "invitation": anything,
}
_APPLEFORMPAGE: dict[str, Callable[[Any], bool]] = {
    "select": anything,
    "picker": anything,
    "datePicker": anything,
    "input": is_quiet_apple_input_page,
}

QUIET: dict[str, Callable[[Any], bool]] = {
    "Message": is_quiet_message,
    "SmsRequest": is_quiet_sms_request,
    "SmsChannels": is_quiet_sms_channels,
    "SmsContent": is_quiet_sms_content,
    "SmsExtras": is_quiet_sms_extras,
    "VoiceRequest": is_quiet_voice_request,
    "VoiceChannels": is_quiet_voice_channels,
    "VoiceContent": is_quiet_voice_content,
    "PushRequest": is_quiet_push_request,
    "PushChannels": is_quiet_push_channels,
    "PushContent": is_quiet_push_content,
    "AndroidPush": is_quiet_android_push,
    "AndroidExtras": is_quiet_android_extras,
    "IosPush": is_quiet_ios_push,
    "IosExtras": is_quiet_ios_extras,
    "WebPush": is_quiet_web_push,
    "WebExtras": is_quiet_web_extras,
    "PushInteractive": is_quiet_push_interactive,
    "InAppRequest": is_quiet_in_app_request,
    "InAppChannels": is_quiet_in_app_channels,
    "InAppContent": is_quiet_in_app_content,
    "InAppNotification": is_quiet_in_app_notification,
    "InAppAndroidExtras": is_quiet_in_app_android_extras,
    "InAppWebExtras": is_quiet_in_app_web_extras,
    "InAppInteractive": is_quiet_in_app_interactive,
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
    "WhatsAppListMessage": is_quiet_whats_app_list_message,
    "WhatsAppList": is_quiet_whats_app_list,
    "WhatsAppListAction": is_quiet_whats_app_list_action,
    "WhatsAppHsmMessage": is_quiet_whats_app_hsm_message,
    "AppleRequest": is_quiet_apple_request,
    "AppleChannels": is_quiet_apple_channels,
    "AppleContent": is_quiet_apple_content,
    "AppleText": is_quiet_apple_text,
    "AppleRichLink": is_quiet_apple_rich_link,
    "AppleRichLinkData": is_quiet_apple_rich_link_data,
    "AppleAssets": is_quiet_apple_assets,
    "AppleInteractive": is_quiet_apple_interactive,
    "AppleInteractiveData": is_quiet_apple_interactive_data,
    "AppleInteractiveContent": is_quiet_apple_interactive_content,
    "AppleForm": is_quiet_apple_form,
    "AppleFormData": is_quiet_apple_form_data,
    "AppleFormPage": is_quiet_apple_form_page,
    "AppleInputPage": is_quiet_apple_input_page,
    "AppleInputOptions": is_quiet_apple_input_options,
}
"""Component -> the function that returns True only if a valid payload gives no warning, for those that can give one."""
