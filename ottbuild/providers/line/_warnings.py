"""Which valid payloads of LINE give no warning."""

# Generated from spec/line.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data that its check accepts.

from __future__ import annotations

from collections.abc import Callable
from typing import Any


def is_quiet_reply_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not is_quiet_message(x):
            return False
    return True


def is_quiet_push_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not is_quiet_message(x):
            return False
    return True


def is_quiet_multicast_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not is_quiet_message(x):
            return False
    return True


def is_quiet_narrowcast_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not is_quiet_message(x):
            return False
    return True


def is_quiet_broadcast_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not is_quiet_message(x):
            return False
    return True


def is_quiet_validate_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not is_quiet_message(x):
            return False
    return True


def is_quiet_pnp_push_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not is_quiet_message(x):
            return False
    return True


def is_quiet_message(o: Any) -> bool:
    quiet = _MESSAGE.get(o["type"])
    return quiet is None or quiet(o)


def is_quiet_text_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    return True


def is_quiet_text_message_v2(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    return True


def is_quiet_sticker_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    return True


def is_quiet_image_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    return True


def is_quiet_video_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    return True


def is_quiet_audio_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    return True


def is_quiet_location_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    return True


def is_quiet_coupon_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    return True


def is_quiet_quick_reply(o: Any) -> bool:
    v = o["items"]
    for x in v:
        if not is_quiet_quick_reply_item(x):
            return False
    return True


def is_quiet_quick_reply_item(o: Any) -> bool:
    v = o["action"]
    if not is_quiet_action(v):
        return False
    return True


def is_quiet_imagemap_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    return True


def is_quiet_template_message(o: Any) -> bool:
    v = o["template"]
    if not is_quiet_template(v):
        return False
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    return True


def is_quiet_template(o: Any) -> bool:
    quiet = _TEMPLATE.get(o["type"])
    return quiet is None or quiet(o)


def is_quiet_buttons_template(o: Any) -> bool:
    if "defaultAction" in o:
        v = o["defaultAction"]
        if not is_quiet_action(v):
            return False
    v = o["actions"]
    for x in v:
        if not is_quiet_action(x):
            return False
    return True


def is_quiet_confirm_template(o: Any) -> bool:
    v = o["actions"]
    for x in v:
        if not is_quiet_action(x):
            return False
    return True


def is_quiet_carousel_template(o: Any) -> bool:
    v = o["columns"]
    for x in v:
        if not is_quiet_carousel_column(x):
            return False
    return True


def is_quiet_carousel_column(o: Any) -> bool:
    if "defaultAction" in o:
        v = o["defaultAction"]
        if not is_quiet_action(v):
            return False
    v = o["actions"]
    for x in v:
        if not is_quiet_action(x):
            return False
    return True


def is_quiet_image_carousel_template(o: Any) -> bool:
    v = o["columns"]
    for x in v:
        if not is_quiet_image_carousel_column(x):
            return False
    return True


def is_quiet_image_carousel_column(o: Any) -> bool:
    v = o["action"]
    if not is_quiet_action(v):
        return False
    return True


def is_quiet_action(o: Any) -> bool:
    quiet = _ACTION.get(o["type"])
    return quiet is None or quiet(o)


def is_quiet_postback_action(o: Any) -> bool:
    if "text" in o:
        return False
    return True


def is_quiet_flex_message(o: Any) -> bool:
    v = o["contents"]
    if not is_quiet_flex_container(v):
        return False
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    return True


def is_quiet_flex_container(o: Any) -> bool:
    quiet = _FLEXCONTAINER.get(o["type"])
    return quiet is None or quiet(o)


def is_quiet_flex_bubble(o: Any) -> bool:
    if "header" in o:
        v = o["header"]
        if not is_quiet_flex_box(v):
            return False
    if "hero" in o:
        v = o["hero"]
        if not is_quiet_flex_hero(v):
            return False
    if "body" in o:
        v = o["body"]
        if not is_quiet_flex_box(v):
            return False
    if "footer" in o:
        v = o["footer"]
        if not is_quiet_flex_box(v):
            return False
    if "action" in o:
        v = o["action"]
        if not is_quiet_action(v):
            return False
    return True


def is_quiet_flex_carousel(o: Any) -> bool:
    v = o["contents"]
    for x in v:
        if not is_quiet_flex_bubble(x):
            return False
    return True


def is_quiet_flex_hero(o: Any) -> bool:
    quiet = _FLEXHERO.get(o["type"])
    return quiet is None or quiet(o)


def is_quiet_flex_component(o: Any) -> bool:
    quiet = _FLEXCOMPONENT.get(o["type"])
    return quiet is None or quiet(o)


def is_quiet_flex_box(o: Any) -> bool:
    v = o["contents"]
    for x in v:
        if not is_quiet_flex_component(x):
            return False
    if "action" in o:
        v = o["action"]
        if not is_quiet_action(v):
            return False
    return True


def is_quiet_flex_button(o: Any) -> bool:
    v = o["action"]
    if not is_quiet_action(v):
        return False
    return True


def is_quiet_flex_image(o: Any) -> bool:
    if "action" in o:
        v = o["action"]
        if not is_quiet_action(v):
            return False
    return True


def is_quiet_flex_video(o: Any) -> bool:
    v = o["altContent"]
    if not is_quiet_flex_alt_content(v):
        return False
    return True


def is_quiet_flex_alt_content(o: Any) -> bool:
    quiet = _FLEXALTCONTENT.get(o["type"])
    return quiet is None or quiet(o)


def is_quiet_flex_text(o: Any) -> bool:
    if "action" in o:
        v = o["action"]
        if not is_quiet_action(v):
            return False
    return True


def is_quiet_flex_filler(o: Any) -> bool:
    return False


_MESSAGE: dict[str, Callable[[Any], bool]] = {
    "text": is_quiet_text_message,
    "textV2": is_quiet_text_message_v2,
    "sticker": is_quiet_sticker_message,
    "image": is_quiet_image_message,
    "video": is_quiet_video_message,
    "audio": is_quiet_audio_message,
    "location": is_quiet_location_message,
    "imagemap": is_quiet_imagemap_message,
    "template": is_quiet_template_message,
    "flex": is_quiet_flex_message,
    "coupon": is_quiet_coupon_message,
}
_TEMPLATE: dict[str, Callable[[Any], bool]] = {
    "buttons": is_quiet_buttons_template,
    "confirm": is_quiet_confirm_template,
    "carousel": is_quiet_carousel_template,
    "image_carousel": is_quiet_image_carousel_template,
}
_ACTION: dict[str, Callable[[Any], bool]] = {
    "postback": is_quiet_postback_action,
}
_FLEXCONTAINER: dict[str, Callable[[Any], bool]] = {
    "bubble": is_quiet_flex_bubble,
    "carousel": is_quiet_flex_carousel,
}
_FLEXHERO: dict[str, Callable[[Any], bool]] = {
    "box": is_quiet_flex_box,
    "image": is_quiet_flex_image,
    "video": is_quiet_flex_video,
}
_FLEXCOMPONENT: dict[str, Callable[[Any], bool]] = {
    "box": is_quiet_flex_box,
    "button": is_quiet_flex_button,
    "image": is_quiet_flex_image,
    "video": is_quiet_flex_video,
    "text": is_quiet_flex_text,
    "filler": is_quiet_flex_filler,
}
_FLEXALTCONTENT: dict[str, Callable[[Any], bool]] = {
    "box": is_quiet_flex_box,
    "image": is_quiet_flex_image,
}

QUIET: dict[str, Callable[[Any], bool]] = {
    "ReplyRequest": is_quiet_reply_request,
    "PushRequest": is_quiet_push_request,
    "MulticastRequest": is_quiet_multicast_request,
    "NarrowcastRequest": is_quiet_narrowcast_request,
    "BroadcastRequest": is_quiet_broadcast_request,
    "ValidateRequest": is_quiet_validate_request,
    "PnpPushRequest": is_quiet_pnp_push_request,
    "Message": is_quiet_message,
    "TextMessage": is_quiet_text_message,
    "TextMessageV2": is_quiet_text_message_v2,
    "StickerMessage": is_quiet_sticker_message,
    "ImageMessage": is_quiet_image_message,
    "VideoMessage": is_quiet_video_message,
    "AudioMessage": is_quiet_audio_message,
    "LocationMessage": is_quiet_location_message,
    "CouponMessage": is_quiet_coupon_message,
    "QuickReply": is_quiet_quick_reply,
    "QuickReplyItem": is_quiet_quick_reply_item,
    "ImagemapMessage": is_quiet_imagemap_message,
    "TemplateMessage": is_quiet_template_message,
    "Template": is_quiet_template,
    "ButtonsTemplate": is_quiet_buttons_template,
    "ConfirmTemplate": is_quiet_confirm_template,
    "CarouselTemplate": is_quiet_carousel_template,
    "CarouselColumn": is_quiet_carousel_column,
    "ImageCarouselTemplate": is_quiet_image_carousel_template,
    "ImageCarouselColumn": is_quiet_image_carousel_column,
    "Action": is_quiet_action,
    "PostbackAction": is_quiet_postback_action,
    "FlexMessage": is_quiet_flex_message,
    "FlexContainer": is_quiet_flex_container,
    "FlexBubble": is_quiet_flex_bubble,
    "FlexCarousel": is_quiet_flex_carousel,
    "FlexHero": is_quiet_flex_hero,
    "FlexComponent": is_quiet_flex_component,
    "FlexBox": is_quiet_flex_box,
    "FlexButton": is_quiet_flex_button,
    "FlexImage": is_quiet_flex_image,
    "FlexVideo": is_quiet_flex_video,
    "FlexAltContent": is_quiet_flex_alt_content,
    "FlexText": is_quiet_flex_text,
    "FlexFiller": is_quiet_flex_filler,
}
"""Component -> the function that returns True only if a valid payload gives no warning, for those that can give one."""
