"""Which valid payloads of Messenger Platform Send API give no warning."""

# Generated from spec/messenger.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data that its check accepts.

from __future__ import annotations

from collections.abc import Callable
from typing import Any


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
        if not is_quiet_attachment(v):
            return False
    if "quick_replies" in o:
        v = o["quick_replies"]
        for x in v:
            if not is_quiet_quick_reply(x):
                return False
    return True


def is_quiet_quick_reply(o: Any) -> bool:
    quiet = _QUICKREPLY.get(o["content_type"])
    return quiet is None or quiet(o)


def is_quiet_location_quick_reply(o: Any) -> bool:
    return False


def is_quiet_attachment(o: Any) -> bool:
    quiet = _ATTACHMENT.get(o["type"])
    return quiet is None or quiet(o)


def is_quiet_template_attachment(o: Any) -> bool:
    v = o["payload"]
    if not is_quiet_template(v):
        return False
    return True


def is_quiet_template(o: Any) -> bool:
    quiet = _TEMPLATE.get(o["template_type"])
    return quiet is None or quiet(o)


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
            if not is_quiet_button(x):
                return False
    return True


def is_quiet_button_template(o: Any) -> bool:
    v = o["buttons"]
    for x in v:
        if not is_quiet_button(x):
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
            if not is_quiet_button(x):
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
            if not is_quiet_button(x):
                return False
    return True


def is_quiet_open_graph_template(o: Any) -> bool:
    return False


def is_quiet_open_graph_element(o: Any) -> bool:
    if "buttons" in o:
        v = o["buttons"]
        for x in v:
            if not is_quiet_button(x):
                return False
    return True


def is_quiet_button(o: Any) -> bool:
    quiet = _BUTTON.get(o["type"])
    return quiet is None or quiet(o)


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


_QUICKREPLY: dict[str, Callable[[Any], bool]] = {
    "location": is_quiet_location_quick_reply,
}
_ATTACHMENT: dict[str, Callable[[Any], bool]] = {
    "template": is_quiet_template_attachment,
}
_TEMPLATE: dict[str, Callable[[Any], bool]] = {
    "generic": is_quiet_generic_template,
    "button": is_quiet_button_template,
    "media": is_quiet_media_template,
    "notification_messages": is_quiet_notification_messages_template,
    "one_time_notif_req": is_quiet_one_time_notif_req_template,
    "list": is_quiet_list_template,
    "open_graph": is_quiet_open_graph_template,
    "airline_itinerary": is_quiet_airline_itinerary_template,
    "airline_checkin": is_quiet_airline_checkin_template,
    "airline_boardingpass": is_quiet_airline_boarding_pass_template,
    "airline_update": is_quiet_airline_update_template,
}
_BUTTON: dict[str, Callable[[Any], bool]] = {
    "element_share": is_quiet_element_share_button,
    "payment": is_quiet_payment_button,
}

QUIET: dict[str, Callable[[Any], bool]] = {
    "SendRequest": is_quiet_send_request,
    "Recipient": is_quiet_recipient,
    "MessageTag": is_quiet_message_tag,
    "Message": is_quiet_message,
    "QuickReply": is_quiet_quick_reply,
    "LocationQuickReply": is_quiet_location_quick_reply,
    "Attachment": is_quiet_attachment,
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
    "ElementShareButton": is_quiet_element_share_button,
    "ShareContents": is_quiet_share_contents,
    "ShareAttachment": is_quiet_share_attachment,
    "ShareTemplate": is_quiet_share_template,
    "PaymentButton": is_quiet_payment_button,
    "AirlineItineraryTemplate": is_quiet_airline_itinerary_template,
    "AirlineCheckinTemplate": is_quiet_airline_checkin_template,
    "AirlineBoardingPassTemplate": is_quiet_airline_boarding_pass_template,
    "AirlineUpdateTemplate": is_quiet_airline_update_template,
}
"""Component -> the function that returns True only if a valid payload gives no warning, for those that can give one."""
