"""Which valid payloads of LINE give no warning."""

# Generated from spec/line.yaml by `make regen`. Edit the spec, not this file.
# Each function expects data that its check accepts.

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from ottbuild.schemas import rules
from ottbuild.schemas.patterns import Pattern

TO = Pattern("^[UCR][0-9a-f]{32}$")
USER_ID = Pattern("^U[0-9a-f]{32}$")
CUSTOM_AGGREGATION_UNITS = Pattern("^[a-zA-Z0-9_]+$")
URL = Pattern("^[\\u0000-\\u007f]*$")


def anything(o: Any) -> bool:
    return True


def is_quiet_reply_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE[x["type"]](x):
            return False
    return True


def is_quiet_push_request(o: Any) -> bool:
    v = o["to"]
    if v not in TO.known and not TO.matches(v):
        return False
    v = o["messages"]
    for x in v:
        if not _MESSAGE[x["type"]](x):
            return False
    return True


def is_quiet_multicast_request(o: Any) -> bool:
    v = o["to"]
    for x in v:
        if x not in USER_ID.known and not USER_ID.matches(x):
            return False
    v = o["messages"]
    for x in v:
        if not _MESSAGE[x["type"]](x):
            return False
    return True


def is_quiet_narrowcast_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE[x["type"]](x):
            return False
    return True


def is_quiet_broadcast_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE[x["type"]](x):
            return False
    return True


def is_quiet_validate_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE[x["type"]](x):
            return False
    return True


def is_quiet_loading_indicator_request(o: Any) -> bool:
    v = o["chatId"]
    if v not in USER_ID.known and not USER_ID.matches(v):
        return False
    return True


def is_quiet_mark_chat_as_read_request(o: Any) -> bool:
    v = o["chat"]
    if not is_quiet_chat_reference(v):
        return False
    return True


def is_quiet_chat_reference(o: Any) -> bool:
    v = o["userId"]
    if v not in USER_ID.known and not USER_ID.matches(v):
        return False
    return True


def is_quiet_pnp_push_request(o: Any) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE[x["type"]](x):
            return False
    if "customAggregationUnits" in o:
        v = o["customAggregationUnits"]
        for x in v:
            if x not in CUSTOM_AGGREGATION_UNITS.known and not CUSTOM_AGGREGATION_UNITS.matches(x):
                return False
    return True


def is_quiet_pnp_templated_push_request(o: Any) -> bool:
    if "body" in o:
        v = o["body"]
        if not is_quiet_pnp_template_body(v):
            return False
    if "customAggregationUnits" in o:
        v = o["customAggregationUnits"]
        for x in v:
            if x not in CUSTOM_AGGREGATION_UNITS.known and not CUSTOM_AGGREGATION_UNITS.matches(x):
                return False
    return True


def is_quiet_pnp_template_body(o: Any) -> bool:
    if "buttons" in o:
        v = o["buttons"]
        for x in v:
            if not is_quiet_pnp_button(x):
                return False
    return True


def is_quiet_pnp_button(o: Any) -> bool:
    v = o["url"]
    if v not in URL.known and not URL.matches(v):
        return False
    return True


def is_quiet_message(o: Any) -> bool:
    return _MESSAGE[o["type"]](o)


def is_quiet_text_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    if "sender" in o:
        v = o["sender"]
        if not is_quiet_sender(v):
            return False
    return True


def is_quiet_text_message_v2(o: Any) -> bool:
    if "substitution" in o:
        v = o["substitution"]
        for x in v.values():
            if not _SUBSTITUTION[x["type"]](x):
                return False
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    if "sender" in o:
        v = o["sender"]
        if not is_quiet_sender(v):
            return False
    return True


def is_quiet_substitution(o: Any) -> bool:
    return _SUBSTITUTION[o["type"]](o)


def is_quiet_mention_substitution(o: Any) -> bool:
    v = o["mentionee"]
    if not _MENTIONEE[v["type"]](v):
        return False
    return True


def is_quiet_mentionee(o: Any) -> bool:
    return _MENTIONEE[o["type"]](o)


def is_quiet_user_mentionee(o: Any) -> bool:
    v = o["userId"]
    if v not in USER_ID.known and not USER_ID.matches(v):
        return False
    return True


def is_quiet_sticker_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    if "sender" in o:
        v = o["sender"]
        if not is_quiet_sender(v):
            return False
    return True


def is_quiet_image_message(o: Any) -> bool:
    v = o["originalContentUrl"]
    if v not in URL.known and not URL.matches(v):
        return False
    v = o["previewImageUrl"]
    if v not in URL.known and not URL.matches(v):
        return False
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    if "sender" in o:
        v = o["sender"]
        if not is_quiet_sender(v):
            return False
    return True


def is_quiet_video_message(o: Any) -> bool:
    v = o["originalContentUrl"]
    if v not in URL.known and not URL.matches(v):
        return False
    v = o["previewImageUrl"]
    if v not in URL.known and not URL.matches(v):
        return False
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    if "sender" in o:
        v = o["sender"]
        if not is_quiet_sender(v):
            return False
    return True


def is_quiet_audio_message(o: Any) -> bool:
    v = o["originalContentUrl"]
    if v not in URL.known and not URL.matches(v):
        return False
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    if "sender" in o:
        v = o["sender"]
        if not is_quiet_sender(v):
            return False
    return True


def is_quiet_location_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    if "sender" in o:
        v = o["sender"]
        if not is_quiet_sender(v):
            return False
    return True


def is_quiet_coupon_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    if "sender" in o:
        v = o["sender"]
        if not is_quiet_sender(v):
            return False
    return True


def is_quiet_quick_reply(o: Any) -> bool:
    v = o["items"]
    for x in v:
        if not is_quiet_quick_reply_item(x):
            return False
    return True


def is_quiet_quick_reply_item(o: Any) -> bool:
    if "imageUrl" in o:
        v = o["imageUrl"]
        if v not in URL.known and not URL.matches(v):
            return False
    v = o["action"]
    if not _ACTION[v["type"]](v):
        return False
    return True


def is_quiet_sender(o: Any) -> bool:
    if "iconUrl" in o:
        v = o["iconUrl"]
        if v not in URL.known and not URL.matches(v):
            return False
    return True


def is_quiet_imagemap_message(o: Any) -> bool:
    v = o["baseUrl"]
    if v not in URL.known and not URL.matches(v):
        return False
    if "video" in o:
        v = o["video"]
        if not is_quiet_imagemap_video(v):
            return False
    v = o["actions"]
    for x in v:
        if not _IMAGEMAPACTION[x["type"]](x):
            return False
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    if "sender" in o:
        v = o["sender"]
        if not is_quiet_sender(v):
            return False
    return True


def is_quiet_imagemap_video(o: Any) -> bool:
    v = o["originalContentUrl"]
    if v not in URL.known and not URL.matches(v):
        return False
    v = o["previewImageUrl"]
    if v not in URL.known and not URL.matches(v):
        return False
    if "externalLink" in o:
        v = o["externalLink"]
        if not is_quiet_imagemap_external_link(v):
            return False
    return True


def is_quiet_imagemap_external_link(o: Any) -> bool:
    v = o["linkUri"]
    if v not in URL.known and not URL.matches(v):
        return False
    return True


def is_quiet_imagemap_action(o: Any) -> bool:
    return _IMAGEMAPACTION[o["type"]](o)


def is_quiet_uri_imagemap_action(o: Any) -> bool:
    v = o["linkUri"]
    if v not in URL.known and not URL.matches(v):
        return False
    return True


def is_quiet_template_message(o: Any) -> bool:
    v = o["template"]
    if not _TEMPLATE[v["type"]](v):
        return False
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    if "sender" in o:
        v = o["sender"]
        if not is_quiet_sender(v):
            return False
    return True


def is_quiet_template(o: Any) -> bool:
    return _TEMPLATE[o["type"]](o)


def is_quiet_buttons_template(o: Any) -> bool:
    if "thumbnailImageUrl" in o:
        v = o["thumbnailImageUrl"]
        if v not in URL.known and not URL.matches(v):
            return False
    if "defaultAction" in o:
        v = o["defaultAction"]
        if not (_ACTION[v["type"]](v) and ("type" not in v or v["type"] not in {"camera", "cameraRoll", "location"})):
            return False
    v = o["actions"]
    for x in v:
        if not (_ACTION[x["type"]](x) and ("type" not in x or x["type"] not in {"camera", "cameraRoll", "location"})):
            return False
    return True


def is_quiet_confirm_template(o: Any) -> bool:
    v = o["actions"]
    for x in v:
        if not (_ACTION[x["type"]](x) and ("type" not in x or x["type"] not in {"camera", "cameraRoll", "location"})):
            return False
    return True


def is_quiet_carousel_template(o: Any) -> bool:
    v = o["columns"]
    for x in v:
        if not is_quiet_carousel_column(x):
            return False
    return True


def is_quiet_carousel_column(o: Any) -> bool:
    if "thumbnailImageUrl" in o:
        v = o["thumbnailImageUrl"]
        if v not in URL.known and not URL.matches(v):
            return False
    if "defaultAction" in o:
        v = o["defaultAction"]
        if not (_ACTION[v["type"]](v) and ("type" not in v or v["type"] not in {"camera", "cameraRoll", "location"})):
            return False
    v = o["actions"]
    for x in v:
        if not (_ACTION[x["type"]](x) and ("type" not in x or x["type"] not in {"camera", "cameraRoll", "location"})):
            return False
    return True


def is_quiet_image_carousel_template(o: Any) -> bool:
    v = o["columns"]
    for x in v:
        if not is_quiet_image_carousel_column(x):
            return False
    return True


def is_quiet_image_carousel_column(o: Any) -> bool:
    v = o["imageUrl"]
    if v not in URL.known and not URL.matches(v):
        return False
    v = o["action"]
    if not (_ACTION[v["type"]](v) and ("type" not in v or v["type"] not in {"camera", "cameraRoll", "location"})):
        return False
    return True


def is_quiet_action(o: Any) -> bool:
    return _ACTION[o["type"]](o)


def is_quiet_postback_action(o: Any) -> bool:
    if "text" in o:
        return False
    return True


def is_quiet_uri_action(o: Any) -> bool:
    v = o["uri"]
    if v not in URL.known and not URL.matches(v):
        return False
    if "altUri" in o:
        v = o["altUri"]
        if not is_quiet_alt_uri(v):
            return False
    return True


def is_quiet_alt_uri(o: Any) -> bool:
    if "desktop" in o:
        v = o["desktop"]
        if v not in URL.known and not URL.matches(v):
            return False
    return True


def is_quiet_datetime_picker_action(o: Any) -> bool:
    if rules.ascending(o, fields=["min", "initial"], equal=True) is not None:
        return False
    if rules.ascending(o, fields=["initial", "max"], equal=True) is not None:
        return False
    return True


def is_quiet_flex_message(o: Any) -> bool:
    v = o["contents"]
    if not _FLEXCONTAINER[v["type"]](v):
        return False
    if "quickReply" in o:
        v = o["quickReply"]
        if not is_quiet_quick_reply(v):
            return False
    if "sender" in o:
        v = o["sender"]
        if not is_quiet_sender(v):
            return False
    return True


def is_quiet_flex_container(o: Any) -> bool:
    return _FLEXCONTAINER[o["type"]](o)


def is_quiet_flex_bubble(o: Any) -> bool:
    if "header" in o:
        v = o["header"]
        if not is_quiet_flex_box(v):
            return False
    if "hero" in o:
        v = o["hero"]
        if not _FLEXHERO[v["type"]](v):
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
        if not _ACTION[v["type"]](v):
            return False
    if (
        "header" in o
        and len(o["header"]["contents"]) > 0
        and "position" in o["header"]["contents"][0]
        and o["header"]["contents"][0]["position"] != "relative"
    ):
        return False
    if (
        "hero" in o
        and "contents" in o["hero"]
        and len(o["hero"]["contents"]) > 0
        and "position" in o["hero"]["contents"][0]
        and o["hero"]["contents"][0]["position"] != "relative"
    ):
        return False
    if (
        "body" in o
        and len(o["body"]["contents"]) > 0
        and "position" in o["body"]["contents"][0]
        and o["body"]["contents"][0]["position"] != "relative"
    ):
        return False
    if (
        "footer" in o
        and len(o["footer"]["contents"]) > 0
        and "position" in o["footer"]["contents"][0]
        and o["footer"]["contents"][0]["position"] != "relative"
    ):
        return False
    return True


def is_quiet_flex_carousel(o: Any) -> bool:
    v = o["contents"]
    for x in v:
        if not is_quiet_flex_bubble(x):
            return False
    return True


def is_quiet_flex_hero(o: Any) -> bool:
    return _FLEXHERO[o["type"]](o)


def is_quiet_flex_component(o: Any) -> bool:
    return _FLEXCOMPONENT[o["type"]](o)


def is_quiet_flex_box(o: Any) -> bool:
    v = o["contents"]
    for x in v:
        if not _FLEXCOMPONENT[x["type"]](x):
            return False
    if "action" in o:
        v = o["action"]
        if not _ACTION[v["type"]](v):
            return False
    if o["layout"] == "baseline":
        for x in o["contents"]:
            if "gravity" in x:
                return False
    return True


def is_quiet_flex_button(o: Any) -> bool:
    v = o["action"]
    if not _ACTION[v["type"]](v):
        return False
    return True


def is_quiet_flex_image(o: Any) -> bool:
    v = o["url"]
    if v not in URL.known and not URL.matches(v):
        return False
    if "action" in o:
        v = o["action"]
        if not _ACTION[v["type"]](v):
            return False
    return True


def is_quiet_flex_video(o: Any) -> bool:
    v = o["url"]
    if v not in URL.known and not URL.matches(v):
        return False
    v = o["previewUrl"]
    if v not in URL.known and not URL.matches(v):
        return False
    v = o["altContent"]
    if not _FLEXALTCONTENT[v["type"]](v):
        return False
    if "action" in o:
        v = o["action"]
        if not is_quiet_uri_action(v):
            return False
    return True


def is_quiet_flex_alt_content(o: Any) -> bool:
    return _FLEXALTCONTENT[o["type"]](o)


def is_quiet_flex_icon(o: Any) -> bool:
    v = o["url"]
    if v not in URL.known and not URL.matches(v):
        return False
    return True


def is_quiet_flex_text(o: Any) -> bool:
    if "contents" in o:
        v = o["contents"]
        for x in v:
            if not is_quiet_flex_span(x):
                return False
    if "action" in o:
        v = o["action"]
        if not _ACTION[v["type"]](v):
            return False
    return True


def is_quiet_flex_span(o: Any) -> bool:
    return "text" in o


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
_SUBSTITUTION: dict[str, Callable[[Any], bool]] = {
    "mention": is_quiet_mention_substitution,
    "emoji": anything,
}
_MENTIONEE: dict[str, Callable[[Any], bool]] = {
    "user": is_quiet_user_mentionee,
    "all": anything,
}
_IMAGEMAPACTION: dict[str, Callable[[Any], bool]] = {
    "uri": is_quiet_uri_imagemap_action,
    "message": anything,
    "clipboard": anything,
}
_TEMPLATE: dict[str, Callable[[Any], bool]] = {
    "buttons": is_quiet_buttons_template,
    "confirm": is_quiet_confirm_template,
    "carousel": is_quiet_carousel_template,
    "image_carousel": is_quiet_image_carousel_template,
}
_ACTION: dict[str, Callable[[Any], bool]] = {
    "postback": is_quiet_postback_action,
    "message": anything,
    "uri": is_quiet_uri_action,
    "datetimepicker": is_quiet_datetime_picker_action,
    "camera": anything,
    "cameraRoll": anything,
    "location": anything,
    "richmenuswitch": anything,
    "clipboard": anything,
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
    "icon": is_quiet_flex_icon,
    "text": is_quiet_flex_text,
    "span": is_quiet_flex_span,
    "separator": anything,
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
    "LoadingIndicatorRequest": is_quiet_loading_indicator_request,
    "MarkChatAsReadRequest": is_quiet_mark_chat_as_read_request,
    "ChatReference": is_quiet_chat_reference,
    "PnpPushRequest": is_quiet_pnp_push_request,
    "PnpTemplatedPushRequest": is_quiet_pnp_templated_push_request,
    "PnpTemplateBody": is_quiet_pnp_template_body,
    "PnpButton": is_quiet_pnp_button,
    "Message": is_quiet_message,
    "TextMessage": is_quiet_text_message,
    "TextMessageV2": is_quiet_text_message_v2,
    "Substitution": is_quiet_substitution,
    "MentionSubstitution": is_quiet_mention_substitution,
    "Mentionee": is_quiet_mentionee,
    "UserMentionee": is_quiet_user_mentionee,
    "StickerMessage": is_quiet_sticker_message,
    "ImageMessage": is_quiet_image_message,
    "VideoMessage": is_quiet_video_message,
    "AudioMessage": is_quiet_audio_message,
    "LocationMessage": is_quiet_location_message,
    "CouponMessage": is_quiet_coupon_message,
    "QuickReply": is_quiet_quick_reply,
    "QuickReplyItem": is_quiet_quick_reply_item,
    "Sender": is_quiet_sender,
    "ImagemapMessage": is_quiet_imagemap_message,
    "ImagemapVideo": is_quiet_imagemap_video,
    "ImagemapExternalLink": is_quiet_imagemap_external_link,
    "ImagemapAction": is_quiet_imagemap_action,
    "UriImagemapAction": is_quiet_uri_imagemap_action,
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
    "UriAction": is_quiet_uri_action,
    "AltUri": is_quiet_alt_uri,
    "DatetimePickerAction": is_quiet_datetime_picker_action,
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
    "FlexIcon": is_quiet_flex_icon,
    "FlexText": is_quiet_flex_text,
    "FlexSpan": is_quiet_flex_span,
    "FlexFiller": is_quiet_flex_filler,
}
"""Component -> the function that returns True only if a valid payload gives no warning, for those that can give one."""
