"""Which valid payloads of Messenger Platform Send API give no warning."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data that its check accepts.

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def anything(o: Any) -> bool:
    return True


def is_quiet_send_request(o: Any) -> bool:
    v = o["recipient"]
    if not is_quiet_recipient(v):
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
    if "message" in o:
        v = o["message"]
        if not is_quiet_message(v):
            return False
    if "sender_action" in o and "payload" in o and o["sender_action"] == "unreact" and "reaction" in o["payload"]:
        return False
    if "payload" in o and not ("sender_action" in o and o["sender_action"] in {"react", "unreact"}):
        return False
    if "messaging_type" in o and "message" in o and o["messaging_type"] == "UTILITY" and "template" not in o["message"]:
        return False
    if "access_token" in o:
        return False
    return True


def is_quiet_recipient(o: Any) -> bool:
    if "one_time_notif_token" in o:
        return False
    if "phone_number" in o:
        return False
    return True


def is_quiet_message_tag(o: Any) -> bool:
    return o not in {
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


def is_quiet_message(o: Any) -> bool:
    if "attachment" in o:
        v = o["attachment"]
        if not _ATTACHMENT[v["type"]](v):
            return False
    if "attachments" in o:
        v = o["attachments"]
        if len(v) > 10:
            return False
        for x in v:
            if not is_quiet_image_attachment(x):
                return False
    if "template" in o:
        v = o["template"]
        if not is_quiet_utility_template(v):
            return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        for x in v:
            if not _QUICKREPLY[x["content_type"]](x):
                return False
    return True


def is_quiet_utility_template(o: Any) -> bool:
    if "components" in o:
        v = o["components"]
        for x in v:
            if not _UTILITYCOMPONENT[x["type"]](x):
                return False
    return True


def is_quiet_utility_component(o: Any) -> bool:
    return _UTILITYCOMPONENT[o["type"]](o)


def is_quiet_utility_header(o: Any) -> bool:
    v = o["parameters"]
    if not (all("parameter_name" in x for x in v) or all("parameter_name" not in x for x in v)):
        return False
    return True


def is_quiet_utility_body(o: Any) -> bool:
    v = o["parameters"]
    if not (all("parameter_name" in x for x in v) or all("parameter_name" not in x for x in v)):
        return False
    return True


def is_quiet_quick_reply(o: Any) -> bool:
    return _QUICKREPLY[o["content_type"]](o)


def is_quiet_location_quick_reply(o: Any) -> bool:
    return False


def is_quiet_attachment(o: Any) -> bool:
    return _ATTACHMENT[o["type"]](o)


def is_quiet_media_attachment(o: Any) -> bool:
    v = o["payload"]
    if not is_quiet_media_payload(v):
        return False
    return True


def is_quiet_media_payload(o: Any) -> bool:
    if "url" not in o and "attachment_id" not in o:
        return False
    return True


def is_quiet_image_attachment(o: Any) -> bool:
    v = o["payload"]
    if not is_quiet_media_payload(v):
        return False
    return True


def is_quiet_template_attachment(o: Any) -> bool:
    v = o["payload"]
    if not _TEMPLATE[v["template_type"]](v):
        return False
    return True


def is_quiet_template(o: Any) -> bool:
    return _TEMPLATE[o["template_type"]](o)


def is_quiet_generic_template(o: Any) -> bool:
    v = o["elements"]
    for x in v:
        if not is_quiet_generic_element(x):
            return False
    return True


def is_quiet_generic_element(o: Any) -> bool:
    if "item_url" in o:
        return False
    if "buttons" in o:
        v = o["buttons"]
        for x in v:
            if not _BUTTON[x["type"]](x):
                return False
    if (
        not ("item_url" not in o and "default_action" not in o)
        and "image_url" not in o
        and "subtitle" not in o
        and "buttons" not in o
    ):
        return False
    return True


def is_quiet_button_template(o: Any) -> bool:
    v = o["buttons"]
    for x in v:
        if not _BUTTON[x["type"]](x):
            return False
    return True


def is_quiet_media_template(o: Any) -> bool:
    v = o["elements"]
    for x in v:
        if not is_quiet_media_element(x):
            return False
    return True


def is_quiet_media_element(o: Any) -> bool:
    if "buttons" in o:
        v = o["buttons"]
        for x in v:
            if not _BUTTON[x["type"]](x):
                return False
    if "buttons" in o:
        for x in o["buttons"]:
            if x["type"] == "audio_call":
                return False
    return True


def is_quiet_notification_messages_template(o: Any) -> bool:
    if "notification_messages_frequency" in o:
        return False
    if "elements" in o:
        v = o["elements"]
        for x in v:
            if not is_quiet_notification_messages_element(x):
                return False
    return True


def is_quiet_notification_messages_element(o: Any) -> bool:
    if "notification_messages_frequency" in o:
        return False
    return True


def is_quiet_one_time_notif_req_template(o: Any) -> bool:
    return False


def is_quiet_list_template(o: Any) -> bool:
    return False


def is_quiet_list_element(o: Any) -> bool:
    if "buttons" in o:
        v = o["buttons"]
        for x in v:
            if not _BUTTON[x["type"]](x):
                return False
    if "buttons" in o:
        for x in o["buttons"]:
            if x["type"] == "audio_call":
                return False
    return True


def is_quiet_open_graph_template(o: Any) -> bool:
    return False


def is_quiet_open_graph_element(o: Any) -> bool:
    if "buttons" in o:
        v = o["buttons"]
        for x in v:
            if not _BUTTON[x["type"]](x):
                return False
    if "buttons" in o:
        for x in o["buttons"]:
            if x["type"] == "audio_call":
                return False
    return True


def is_quiet_button(o: Any) -> bool:
    return _BUTTON[o["type"]](o)


def is_quiet_game_play_button(o: Any) -> bool:
    if "game_metadata" in o:
        v = o["game_metadata"]
        if not is_quiet_game_metadata(v):
            return False
    return True


def is_quiet_game_metadata(o: Any) -> bool:
    return not ("player_id" in o and "context_id" in o)


def is_quiet_element_share_button(o: Any) -> bool:
    return False


def is_quiet_share_contents(o: Any) -> bool:
    v = o["attachment"]
    if not is_quiet_share_attachment(v):
        return False
    return True


def is_quiet_share_attachment(o: Any) -> bool:
    v = o["payload"]
    if not is_quiet_share_template(v):
        return False
    return True


def is_quiet_share_template(o: Any) -> bool:
    v = o["elements"]
    for x in v:
        if not is_quiet_generic_element(x):
            return False
    return True


def is_quiet_payment_button(o: Any) -> bool:
    return False


def is_quiet_airline_itinerary_template(o: Any) -> bool:
    return False


def is_quiet_airline_checkin_template(o: Any) -> bool:
    return False


def is_quiet_airline_boarding_pass_template(o: Any) -> bool:
    return False


def is_quiet_airline_update_template(o: Any) -> bool:
    return False


def is_quiet_marketing_message_request(o: Any) -> bool:
    v = o["message"]
    if not is_quiet_marketing_message_content(v):
        return False
    return True


def is_quiet_marketing_message_content(o: Any) -> bool:
    if "attachment" in o:
        v = o["attachment"]
        if not is_quiet_marketing_attachment(v):
            return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        for x in v:
            if not _QUICKREPLY[x["content_type"]](x):
                return False
    return True


def is_quiet_marketing_attachment(o: Any) -> bool:
    v = o["payload"]
    if not _MARKETINGTEMPLATE[v["template_type"]](v):
        return False
    return True


def is_quiet_marketing_template(o: Any) -> bool:
    return _MARKETINGTEMPLATE[o["template_type"]](o)


def is_quiet_marketing_media_template(o: Any) -> bool:
    v = o["elements"]
    for x in v:
        if not is_quiet_media_element(x):
            return False
    return True


_UTILITYCOMPONENT: dict[str, Callable[[Any], bool]] = {
    "header": is_quiet_utility_header,
    "body": is_quiet_utility_body,
    "buttons": anything,
}
_QUICKREPLY: dict[str, Callable[[Any], bool]] = {
    "text": anything,
    "user_phone_number": anything,
    "user_email": anything,
    "location": is_quiet_location_quick_reply,
}
_ATTACHMENT: dict[str, Callable[[Any], bool]] = {
    "image": is_quiet_media_attachment,
    "audio": is_quiet_media_attachment,
    "video": is_quiet_media_attachment,
    "file": is_quiet_media_attachment,
    "template": is_quiet_template_attachment,
}
_TEMPLATE: dict[str, Callable[[Any], bool]] = {
    "generic": is_quiet_generic_template,
    "button": is_quiet_button_template,
    "media": is_quiet_media_template,
    "receipt": anything,
    "product": anything,
    "coupon": anything,
    "customer_feedback": anything,
    "notification_messages": is_quiet_notification_messages_template,
    "one_time_notif_req": is_quiet_one_time_notif_req_template,
    "image_grid": anything,
    "list": is_quiet_list_template,
    "open_graph": is_quiet_open_graph_template,
    "airline_itinerary": is_quiet_airline_itinerary_template,
    "airline_checkin": is_quiet_airline_checkin_template,
    "airline_boardingpass": is_quiet_airline_boarding_pass_template,
    "airline_update": is_quiet_airline_update_template,
}
_BUTTON: dict[str, Callable[[Any], bool]] = {
    "web_url": anything,
    "postback": anything,
    "phone_number": anything,
    "account_link": anything,
    "account_unlink": anything,
    "game_play": is_quiet_game_play_button,
    "audio_call": anything,
    "element_share": is_quiet_element_share_button,
    "payment": is_quiet_payment_button,
}
_MARKETINGTEMPLATE: dict[str, Callable[[Any], bool]] = {
    "generic": anything,
    "button": anything,
    "media": is_quiet_marketing_media_template,
    "product": anything,
    "receipt": anything,
    "coupon": anything,
}

QUIET: dict[str, Callable[[Any], bool]] = {
    "SendRequest": is_quiet_send_request,
    "Recipient": is_quiet_recipient,
    "MessageTag": is_quiet_message_tag,
    "Message": is_quiet_message,
    "UtilityTemplate": is_quiet_utility_template,
    "UtilityComponent": is_quiet_utility_component,
    "UtilityHeader": is_quiet_utility_header,
    "UtilityBody": is_quiet_utility_body,
    "QuickReply": is_quiet_quick_reply,
    "LocationQuickReply": is_quiet_location_quick_reply,
    "Attachment": is_quiet_attachment,
    "MediaAttachment": is_quiet_media_attachment,
    "MediaPayload": is_quiet_media_payload,
    "ImageAttachment": is_quiet_image_attachment,
    "TemplateAttachment": is_quiet_template_attachment,
    "Template": is_quiet_template,
    "GenericTemplate": is_quiet_generic_template,
    "GenericElement": is_quiet_generic_element,
    "ButtonTemplate": is_quiet_button_template,
    "MediaTemplate": is_quiet_media_template,
    "MediaElement": is_quiet_media_element,
    "NotificationMessagesTemplate": is_quiet_notification_messages_template,
    "NotificationMessagesElement": is_quiet_notification_messages_element,
    "OneTimeNotifReqTemplate": is_quiet_one_time_notif_req_template,
    "ListTemplate": is_quiet_list_template,
    "ListElement": is_quiet_list_element,
    "OpenGraphTemplate": is_quiet_open_graph_template,
    "OpenGraphElement": is_quiet_open_graph_element,
    "Button": is_quiet_button,
    "GamePlayButton": is_quiet_game_play_button,
    "GameMetadata": is_quiet_game_metadata,
    "ElementShareButton": is_quiet_element_share_button,
    "ShareContents": is_quiet_share_contents,
    "ShareAttachment": is_quiet_share_attachment,
    "ShareTemplate": is_quiet_share_template,
    "PaymentButton": is_quiet_payment_button,
    "AirlineItineraryTemplate": is_quiet_airline_itinerary_template,
    "AirlineCheckinTemplate": is_quiet_airline_checkin_template,
    "AirlineBoardingPassTemplate": is_quiet_airline_boarding_pass_template,
    "AirlineUpdateTemplate": is_quiet_airline_update_template,
    "MarketingMessageRequest": is_quiet_marketing_message_request,
    "MarketingMessageContent": is_quiet_marketing_message_content,
    "MarketingAttachment": is_quiet_marketing_attachment,
    "MarketingTemplate": is_quiet_marketing_template,
    "MarketingMediaTemplate": is_quiet_marketing_media_template,
}
"""Component -> the function that returns True only if a valid payload gives no warning, for those that can give one."""
