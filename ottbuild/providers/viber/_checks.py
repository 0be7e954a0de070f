"""The fast checks of Viber REST Bot API, which pass only wire JSON that keeps every rule."""

# Generated from spec/viber.yaml by `make regen`. Edit the spec, not this file.

from collections.abc import Callable
from typing import Any

from ottbuild.schemas import rules
from ottbuild.schemas.jsondata import ARRAY, OBJECT, plain, type_of
from ottbuild.schemas.jsondata import TEXT as _TEXT
from ottbuild.schemas.patterns import Pattern
from ottbuild.schemas.spec import Check

TEXT = Pattern("<s>|<font[^<>]* size")
MEDIA = Pattern("^[A-Za-z0-9+.-]+://[^\\s/?#]+/[^\\s?#]*\\.([jJ][pP][eE]?[gG]|[pP][nN][gG]|[gG][iI][fF])([?#]\\S*)?$")
ADDRESS = Pattern(
    "^$|^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f/?#]|(?![hH][tT][tT][pP][sS]?:)[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\u0000-\\u001f\\u007f-\\u009f])[^\\s\\u0000-\\u001f\\u007f-\\u009f]*$"
)
MEDIA_2 = Pattern("^[A-Za-z0-9+.-]+://[^\\s/?#]+/[^\\s?#]*\\.[mM][pP]4([?#][^\\s]*)?$")
THUMBNAIL = Pattern("^https?://[^/?#]+/[^?#]*\\.([pP][nN][gG]|[gG][iI][fF]|[wW][eE][bB][pP])([?#].*)?$")
MEDIA_3 = Pattern("^[A-Za-z0-9+.-]+://[^\\s/?#]+/[^\\s?#]*\\.[^\\s./?#]+([?#][^\\s]*)?$")
MEDIA_4 = Pattern(
    "^[^?#]*\\.(bat|bin|cmd|com|cpl|exe|gadget|inf1|ins|inx|isu|job|jse|lnk|msc|msi|msp|mst|paf|pif|ps1|reg|rgs|sct|shb|shs|u3p|vb|vbe|vbs|vbscript|ws|wsf|action|app|command|csh|osx|workflow|ksh|out|run|apk|ipa)([?#].*)?$"
)
MEDIA_5 = Pattern(
    "^[^?#]*\\.(BAT|BIN|CMD|COM|CPL|EXE|GADGET|INF1|INS|INX|ISU|JOB|JSE|LNK|MSC|MSI|MSP|MST|PAF|PIF|PS1|REG|RGS|SCT|SHB|SHS|U3P|VB|VBE|VBS|VBSCRIPT|WS|WSF|ACTION|APP|COMMAND|CSH|OSX|WORKFLOW|KSH|OUT|RUN|APK|IPA)([?#].*)?$"
)
FILE_NAME = Pattern("\\.[^.]+$")
MEDIA_6 = Pattern("^[A-Za-z][A-Za-z0-9+.-]*:")
PHONE_NUMBER = Pattern("^\\+?[0-9]+$")
CURRENCY_CODE = Pattern("^[A-Z]{3}$")
COLOR = Pattern("^#[0-9A-Fa-f]{6}$")
IMAGE = Pattern("^[hH][tT][tT][pP][sS]?://")


def check_send_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return check_keyboard_message(o, strict)
    return type_of(o) is OBJECT and _SENDREQUEST[o["type"]](o, strict)


_TEXT_MESSAGE_WORDS: dict[str, set[str]] = {
    "auth_token": set(),
    "receiver": set(),
    "tracking_data": set(),
    "type": {"text"},
    "text": set(),
    "alt_text": set(),
    "chat_id": set(),
}


def check_text_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "text" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _TEXT_MESSAGE_WORDS[k]:
            continue
        if k in {"auth_token", "alt_text", "chat_id"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "receiver":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "text":
            if not (type_of(v) is str and v != "" and len(v) <= 7000):
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        return False
    if "receiver" not in o:
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_PICTURE_MESSAGE_WORDS: dict[str, set[str]] = {
    "auth_token": set(),
    "receiver": set(),
    "tracking_data": set(),
    "type": {"picture"},
    "text": set(),
    "media": MEDIA.known,
    "thumbnail": ADDRESS.known,
    "alt_text": set(),
    "chat_id": set(),
}


def check_picture_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "media" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _PICTURE_MESSAGE_WORDS[k]:
            continue
        if k in {"auth_token", "alt_text", "chat_id"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "receiver":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "text":
            if not (type_of(v) is str and len(v) <= 768):
                return False
            continue
        if k == "media":
            if not (type_of(v) is str and MEDIA.matches(v)):
                return False
            continue
        if k == "thumbnail":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        return False
    if "receiver" not in o:
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_VIDEO_MESSAGE_WORDS: dict[str, set[str]] = {
    "auth_token": set(),
    "receiver": set(),
    "tracking_data": set(),
    "type": {"video"},
    "media": MEDIA_2.known,
    "thumbnail": ADDRESS.known,
    "text": set(),
    "alt_text": set(),
    "chat_id": set(),
}


def check_video_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "media" in o and "size" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _VIDEO_MESSAGE_WORDS[k]:
            continue
        if k in {"auth_token", "alt_text", "chat_id"}:
            if type_of(v) is not str:
                return False
            continue
        if k in {"receiver", "text"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "media":
            if not (type_of(v) is str and MEDIA_2.matches(v)):
                return False
            continue
        if k == "thumbnail":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "size":
            if not (type_of(v) is int and v <= 27262976):
                return False
            continue
        if k == "duration":
            if not (type_of(v) is int and v <= 180):
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        return False
    if "receiver" not in o:
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and ("thumbnail" not in o or (o["thumbnail"] not in THUMBNAIL.known and not THUMBNAIL.matches(o["thumbnail"])))
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_FILE_MESSAGE_WORDS: dict[str, set[str]] = {
    "auth_token": set(),
    "receiver": set(),
    "tracking_data": set(),
    "type": {"file"},
    "media": set(),
    "file_name": set(),
    "alt_text": set(),
    "chat_id": set(),
}


def check_file_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "media" in o and "size" in o and "file_name" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _FILE_MESSAGE_WORDS[k]:
            continue
        if k in {"auth_token", "alt_text", "chat_id"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "receiver":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "media":
            if not (
                type_of(v) is str
                and (v in MEDIA_3.known or MEDIA_3.matches(v))
                and v not in MEDIA_4.known
                and not MEDIA_4.matches(v)
            ):
                return False
            continue
        if k == "size":
            if not (type_of(v) is int and v <= 52428800):
                return False
            continue
        if k == "file_name":
            if not (
                type_of(v) is str and v != "" and len(v) <= 256 and v not in MEDIA_4.known and not MEDIA_4.matches(v)
            ):
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        return False
    if "receiver" not in o:
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and ("media" not in o or (o["media"] not in MEDIA_5.known and not MEDIA_5.matches(o["media"])))
        and (
            "file_name" not in o
            or (
                (o["file_name"] in FILE_NAME.known or FILE_NAME.matches(o["file_name"]))
                and o["file_name"] not in MEDIA_5.known
                and not MEDIA_5.matches(o["file_name"])
            )
        )
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_CONTACT_MESSAGE_WORDS: dict[str, set[str]] = {
    "auth_token": set(),
    "receiver": set(),
    "tracking_data": set(),
    "type": {"contact"},
    "alt_text": set(),
    "chat_id": set(),
}


def check_contact_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "contact" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _CONTACT_MESSAGE_WORDS[k]:
            continue
        if k in {"auth_token", "alt_text", "chat_id"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "receiver":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "contact":
            if not check_contact_details(v, strict):
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        return False
    if "receiver" not in o:
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_LOCATION_MESSAGE_WORDS: dict[str, set[str]] = {
    "auth_token": set(),
    "receiver": set(),
    "tracking_data": set(),
    "type": {"location"},
    "alt_text": set(),
    "chat_id": set(),
}


def check_location_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "location" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _LOCATION_MESSAGE_WORDS[k]:
            continue
        if k in {"auth_token", "alt_text", "chat_id"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "receiver":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "location":
            if not check_coordinates(v, strict):
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        return False
    if "receiver" not in o:
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_URL_MESSAGE_WORDS: dict[str, set[str]] = {
    "auth_token": set(),
    "receiver": set(),
    "tracking_data": set(),
    "type": {"url"},
    "media": set(),
    "alt_text": set(),
    "chat_id": set(),
}


def check_url_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "media" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _URL_MESSAGE_WORDS[k]:
            continue
        if k in {"auth_token", "alt_text", "chat_id"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "receiver":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "media":
            if not (type_of(v) is str and v != "" and len(v) <= 2000):
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        return False
    if "receiver" not in o:
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and ("media" not in o or o["media"] in MEDIA_6.known or MEDIA_6.matches(o["media"]))
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_STICKER_MESSAGE_WORDS: dict[str, set[str]] = {
    "auth_token": set(),
    "receiver": set(),
    "tracking_data": set(),
    "type": {"sticker"},
    "alt_text": set(),
    "chat_id": set(),
}


def check_sticker_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "sticker_id" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _STICKER_MESSAGE_WORDS[k]:
            continue
        if k in {"auth_token", "alt_text", "chat_id"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "receiver":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "sticker_id":
            if type_of(v) is not int:
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        return False
    if "receiver" not in o:
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_RICH_MEDIA_MESSAGE_WORDS: dict[str, set[str]] = {
    "auth_token": set(),
    "receiver": set(),
    "tracking_data": set(),
    "type": {"rich_media"},
    "alt_text": set(),
    "chat_id": set(),
}


def check_rich_media_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "rich_media" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _RICH_MEDIA_MESSAGE_WORDS[k]:
            continue
        if k in {"auth_token", "alt_text", "chat_id"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "receiver":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "rich_media":
            if not check_rich_media(v, strict):
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        return False
    if "receiver" not in o:
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
        and (
            (
                "HeightScale" not in o["rich_media"]
                and not (
                    any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["rich_media"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                any(
                    "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                    for x in o["rich_media"]["Buttons"]
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            (
                "FavoritesMetadata" not in o["rich_media"]
                and not (
                    any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["rich_media"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_payment_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["min_api_version"]
    if not (type_of(v) is int and v >= 10):
        return False
    v = o["payment"]
    if not check_payment(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "auth_token" in o:
            v = o["auth_token"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            if "receiver" in o:
                v = o["receiver"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if "receiver" not in o:
        return False
    if strict and "sender" not in o:
        return False
    return True


def check_keyboard_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["keyboard"]
    if not check_keyboard(v, strict):
        return False
    more = len(o) - 1
    if more:
        if "auth_token" in o:
            v = o["auth_token"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            if "receiver" in o:
                v = o["receiver"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "min_api_version" in o:
                v = o["min_api_version"]
                if not (type_of(v) is int and v >= 1):
                    return False
                more -= 1
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if more:
                return False
    if "receiver" not in o:
        return False
    if strict and not (
        "sender" in o
        and (
            (
                "CustomDefaultHeight" not in o["keyboard"]
                and "HeightScale" not in o["keyboard"]
                and not (
                    any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            (
                "ButtonsGroupColumns" not in o["keyboard"]
                and "ButtonsGroupRows" not in o["keyboard"]
                and "InputFieldState" not in o["keyboard"]
                and not (
                    any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            (
                "FavoritesMetadata" not in o["keyboard"]
                and not (
                    any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_broadcast_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return check_keyboard_broadcast(o, strict)
    return type_of(o) is OBJECT and _BROADCASTREQUEST[o["type"]](o, strict)


def check_text_broadcast(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 7000):
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    more = len(o) - 3
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "auth_token" in o:
                v = o["auth_token"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_PICTURE_BROADCAST_WORDS: dict[str, set[str]] = {
    "tracking_data": set(),
    "type": {"picture"},
    "text": set(),
    "media": MEDIA.known,
    "thumbnail": ADDRESS.known,
    "alt_text": set(),
    "chat_id": set(),
    "auth_token": set(),
}


def check_picture_broadcast(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "media" in o and "broadcast_list" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _PICTURE_BROADCAST_WORDS[k]:
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "text":
            if not (type_of(v) is str and len(v) <= 768):
                return False
            continue
        if k == "media":
            if not (type_of(v) is str and MEDIA.matches(v)):
                return False
            continue
        if k == "thumbnail":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k in {"alt_text", "chat_id", "auth_token"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        if k == "broadcast_list":
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            continue
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_VIDEO_BROADCAST_WORDS: dict[str, set[str]] = {
    "tracking_data": set(),
    "type": {"video"},
    "media": MEDIA_2.known,
    "thumbnail": ADDRESS.known,
    "text": set(),
    "alt_text": set(),
    "chat_id": set(),
    "auth_token": set(),
}


def check_video_broadcast(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "media" in o and "size" in o and "broadcast_list" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _VIDEO_BROADCAST_WORDS[k]:
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "media":
            if not (type_of(v) is str and MEDIA_2.matches(v)):
                return False
            continue
        if k == "thumbnail":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "size":
            if not (type_of(v) is int and v <= 27262976):
                return False
            continue
        if k == "duration":
            if not (type_of(v) is int and v <= 180):
                return False
            continue
        if k == "text":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k in {"alt_text", "chat_id", "auth_token"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        if k == "broadcast_list":
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
                return False
            for x in v:
                if not (type_of(x) is str and x != ""):
                    return False
            continue
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and ("thumbnail" not in o or (o["thumbnail"] not in THUMBNAIL.known and not THUMBNAIL.matches(o["thumbnail"])))
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_file_broadcast(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["media"]
    if not (
        type_of(v) is str
        and (v in MEDIA_3.known or MEDIA_3.matches(v))
        and v not in MEDIA_4.known
        and not MEDIA_4.matches(v)
        and (not strict or (v not in MEDIA_5.known and not MEDIA_5.matches(v)))
    ):
        return False
    v = o["size"]
    if not (type_of(v) is int and v <= 52428800):
        return False
    v = o["file_name"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 256
        and v not in MEDIA_4.known
        and not MEDIA_4.matches(v)
        and (
            not strict
            or ((v in FILE_NAME.known or FILE_NAME.matches(v)) and v not in MEDIA_5.known and not MEDIA_5.matches(v))
        )
    ):
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    more = len(o) - 5
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "auth_token" in o:
                v = o["auth_token"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_contact_broadcast(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["contact"]
    if not check_contact_details(v, strict):
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    more = len(o) - 3
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "auth_token" in o:
                v = o["auth_token"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_location_broadcast(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["location"]
    if not check_coordinates(v, strict):
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    more = len(o) - 3
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "auth_token" in o:
                v = o["auth_token"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_url_broadcast(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["media"]
    if not (
        type_of(v) is str and v != "" and len(v) <= 2000 and (not strict or v in MEDIA_6.known or MEDIA_6.matches(v))
    ):
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    more = len(o) - 3
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "auth_token" in o:
                v = o["auth_token"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_sticker_broadcast(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["sticker_id"]
    if type_of(v) is not int:
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    more = len(o) - 3
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "auth_token" in o:
                v = o["auth_token"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_rich_media_broadcast(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["rich_media"]
    if not check_rich_media(v, strict):
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    more = len(o) - 3
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "auth_token" in o:
                v = o["auth_token"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
        and (
            (
                "HeightScale" not in o["rich_media"]
                and not (
                    any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["rich_media"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                any(
                    "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                    for x in o["rich_media"]["Buttons"]
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            (
                "FavoritesMetadata" not in o["rich_media"]
                and not (
                    any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["rich_media"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_payment_broadcast(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["min_api_version"]
    if not (type_of(v) is int and v >= 10):
        return False
    v = o["payment"]
    if not check_payment(v, strict):
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    more = len(o) - 4
    if more:
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if more:
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "auth_token" in o:
                v = o["auth_token"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and "sender" not in o:
        return False
    return True


def check_keyboard_broadcast(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["keyboard"]
    if not check_keyboard(v, strict):
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    more = len(o) - 2
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "auth_token" in o:
                v = o["auth_token"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            (
                "CustomDefaultHeight" not in o["keyboard"]
                and "HeightScale" not in o["keyboard"]
                and not (
                    any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            (
                "ButtonsGroupColumns" not in o["keyboard"]
                and "ButtonsGroupRows" not in o["keyboard"]
                and "InputFieldState" not in o["keyboard"]
                and not (
                    any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            (
                "FavoritesMetadata" not in o["keyboard"]
                and not (
                    any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_welcome_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return check_keyboard_welcome(o, strict)
    return type_of(o) is OBJECT and _WELCOMEMESSAGE[o["type"]](o, strict)


def check_text_welcome(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and len(v) <= 7000):
        return False
    more = len(o) - 2
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_PICTURE_WELCOME_WORDS: dict[str, set[str]] = {
    "tracking_data": set(),
    "type": {"picture"},
    "text": set(),
    "media": MEDIA.known,
    "thumbnail": ADDRESS.known,
    "alt_text": set(),
    "chat_id": set(),
}


def check_picture_welcome(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "media" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _PICTURE_WELCOME_WORDS[k]:
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "text":
            if not (type_of(v) is str and len(v) <= 768):
                return False
            continue
        if k == "media":
            if not (type_of(v) is str and MEDIA.matches(v)):
                return False
            continue
        if k == "thumbnail":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k in {"alt_text", "chat_id"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


_VIDEO_WELCOME_WORDS: dict[str, set[str]] = {
    "tracking_data": set(),
    "type": {"video"},
    "media": MEDIA_2.known,
    "thumbnail": ADDRESS.known,
    "text": set(),
    "alt_text": set(),
    "chat_id": set(),
}


def check_video_welcome(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "media" in o and "size" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _VIDEO_WELCOME_WORDS[k]:
            continue
        if k == "min_api_version":
            if not (type_of(v) is int and v >= 1):
                return False
            continue
        if k == "sender":
            if not check_sender(v, strict):
                return False
            continue
        if k == "tracking_data":
            if not (type_of(v) is str and len(v) <= 4096):
                return False
            continue
        if k == "media":
            if not (type_of(v) is str and MEDIA_2.matches(v)):
                return False
            continue
        if k == "thumbnail":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "size":
            if not (type_of(v) is int and v <= 27262976):
                return False
            continue
        if k == "duration":
            if not (type_of(v) is int and v <= 180):
                return False
            continue
        if k == "text":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k in {"alt_text", "chat_id"}:
            if type_of(v) is not str:
                return False
            continue
        if k == "keyboard":
            if not check_keyboard(v, strict):
                return False
            continue
        return False
    if strict and not (
        ("tracking_data" not in o or len(o["tracking_data"]) <= 4000)
        and ("thumbnail" not in o or (o["thumbnail"] not in THUMBNAIL.known and not THUMBNAIL.matches(o["thumbnail"])))
        and "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_file_welcome(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["media"]
    if not (
        type_of(v) is str
        and (v in MEDIA_3.known or MEDIA_3.matches(v))
        and v not in MEDIA_4.known
        and not MEDIA_4.matches(v)
        and (not strict or (v not in MEDIA_5.known and not MEDIA_5.matches(v)))
    ):
        return False
    v = o["size"]
    if not (type_of(v) is int and v <= 52428800):
        return False
    v = o["file_name"]
    if not (
        type_of(v) is str
        and v != ""
        and len(v) <= 256
        and v not in MEDIA_4.known
        and not MEDIA_4.matches(v)
        and (
            not strict
            or ((v in FILE_NAME.known or FILE_NAME.matches(v)) and v not in MEDIA_5.known and not MEDIA_5.matches(v))
        )
    ):
        return False
    more = len(o) - 4
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_contact_welcome(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["contact"]
    if not check_contact_details(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_location_welcome(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["location"]
    if not check_coordinates(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_url_welcome(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["media"]
    if not (
        type_of(v) is str and v != "" and len(v) <= 2000 and (not strict or v in MEDIA_6.known or MEDIA_6.matches(v))
    ):
        return False
    more = len(o) - 2
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_sticker_welcome(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["sticker_id"]
    if type_of(v) is not int:
        return False
    more = len(o) - 2
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_rich_media_welcome(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["rich_media"]
    if not check_rich_media(v, strict):
        return False
    more = len(o) - 2
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if more:
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and not (
        "sender" in o
        and (
            not (
                "keyboard" in o
                and (
                    "CustomDefaultHeight" in o["keyboard"]
                    or "HeightScale" in o["keyboard"]
                    or any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "ButtonsGroupColumns" in o["keyboard"]
                    or "ButtonsGroupRows" in o["keyboard"]
                    or "InputFieldState" in o["keyboard"]
                    or any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            not (
                "keyboard" in o
                and (
                    "FavoritesMetadata" in o["keyboard"]
                    or any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
        and (
            (
                "HeightScale" not in o["rich_media"]
                and not (
                    any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["rich_media"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            not (
                any(
                    "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                    for x in o["rich_media"]["Buttons"]
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            (
                "FavoritesMetadata" not in o["rich_media"]
                and not (
                    any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["rich_media"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_payment_welcome(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["min_api_version"]
    if not (type_of(v) is int and v >= 10):
        return False
    v = o["payment"]
    if not check_payment(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if more:
            if "tracking_data" in o:
                v = o["tracking_data"]
                if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                    return False
                more -= 1
            if "alt_text" in o:
                v = o["alt_text"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "keyboard" in o:
                v = o["keyboard"]
                if not check_keyboard(v, strict):
                    return False
                more -= 1
            if "chat_id" in o:
                v = o["chat_id"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if strict and "sender" not in o:
        return False
    return True


def check_keyboard_welcome(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["keyboard"]
    if not check_keyboard(v, strict):
        return False
    more = len(o) - 1
    if more:
        if "min_api_version" in o:
            v = o["min_api_version"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if "tracking_data" in o:
            v = o["tracking_data"]
            if not (type_of(v) is str and len(v) <= 4096 and (not strict or len(v) <= 4000)):
                return False
            more -= 1
        if more:
            return False
    if strict and not (
        "sender" in o
        and (
            (
                "CustomDefaultHeight" not in o["keyboard"]
                and "HeightScale" not in o["keyboard"]
                and not (
                    any(
                        "InternalBrowser" in x
                        or ("ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"})
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 3)
        )
        and (
            (
                "ButtonsGroupColumns" not in o["keyboard"]
                and "ButtonsGroupRows" not in o["keyboard"]
                and "InputFieldState" not in o["keyboard"]
                and not (
                    any(
                        "TextPaddings" in x or ("Text" in x and (x["Text"] in TEXT.known or TEXT.matches(x["Text"])))
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 4)
        )
        and (
            (
                "FavoritesMetadata" not in o["keyboard"]
                and not (
                    any(
                        "BgMediaScaleType" in x
                        or "ImageScaleType" in x
                        or "TextShouldFit" in x
                        or "Map" in x
                        or "Frame" in x
                        or "MediaPlayer" in x
                        or (
                            "InternalBrowser" in x
                            and (
                                "ActionReplyData" in x["InternalBrowser"]
                                or (
                                    "ActionButton" in x["InternalBrowser"]
                                    and x["InternalBrowser"]["ActionButton"] == "send-to-bot"
                                )
                            )
                        )
                        for x in o["keyboard"]["Buttons"]
                    )
                )
            )
            or ("min_api_version" in o and o["min_api_version"] >= 6)
        )
    ):
        return False
    return True


def check_sender(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not (type_of(v) is str and v != "" and len(v) <= 28):
        return False
    more = len(o) - 1
    if more:
        if "avatar" in o:
            v = o["avatar"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def check_contact_details(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["name"]
    if not (type_of(v) is str and v != "" and len(v) <= 28):
        return False
    v = o["phone_number"]
    if not (type_of(v) is str and len(v) <= 18 and (v in PHONE_NUMBER.known or PHONE_NUMBER.matches(v))):
        return False
    more = len(o) - 2
    if more:
        if "avatar" in o:
            v = o["avatar"]
            if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def check_coordinates(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["lat"]
    if not ((type_of(v) is int or (type_of(v) is float and v - v == 0)) and -90 <= v <= 90):
        return False
    v = o["lon"]
    if not ((type_of(v) is int or (type_of(v) is float and v - v == 0)) and -180 <= v <= 180):
        return False
    if len(o) != 2:
        return False
    return True


def check_payment(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["type"]
    if not (type_of(v) is str and v in {"GooglePay", "ApplePay"}):
        return False
    v = o["total_price"]
    if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    v = o["currency_code"]
    if not (type_of(v) is str and (v in CURRENCY_CODE.known or CURRENCY_CODE.matches(v))):
        return False
    v = o["payment_parameters"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not check_payment_parameter(x, strict):
            return False
    more = len(o) - 4
    if more:
        if "description" in o:
            v = o["description"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            return False
    return True


def check_payment_parameter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["key"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["value"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


_KEYBOARD_WORDS: dict[str, set[str]] = {
    "Type": {"keyboard"},
    "BgColor": set(),
    "InputFieldState": {"regular", "minimized", "hidden"},
}


def check_keyboard(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("Type" in o and "Buttons" in o):
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _KEYBOARD_WORDS[k]:
            continue
        if k == "Buttons":
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 144):
                return False
            for x in v:
                if not (check_button(x, strict) and (not strict or "Rows" not in x or x["Rows"] <= 2)):
                    return False
            continue
        if k == "BgColor":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "DefaultHeight":
            if type_of(v) is not bool:
                return False
            continue
        if k == "CustomDefaultHeight":
            if not (type_of(v) is int and 40 <= v <= 70):
                return False
            continue
        if k == "HeightScale":
            if not (type_of(v) is int and 20 <= v <= 100):
                return False
            continue
        if k == "ButtonsGroupColumns":
            if not (type_of(v) is int and 1 <= v <= 6):
                return False
            continue
        if k == "ButtonsGroupRows":
            if not (type_of(v) is int and 1 <= v <= 7):
                return False
            continue
        if k == "FavoritesMetadata":
            if not (type_of(v) is OBJECT and plain(v)):
                return False
            continue
        if k == "Revision":
            if type_of(v) is not int:
                return False
            continue
        return False
    if strict and not (
        ("BgColor" not in o or o["BgColor"] in COLOR.known or COLOR.matches(o["BgColor"]))
        and ("ButtonsGroupRows" not in o or o["ButtonsGroupRows"] <= 2)
    ):
        return False
    return True


def check_favorites_metadata(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and plain(o)


def conditions_hold_in_rich_media(o: Any) -> bool:
    if (
        rules.grid(o, items="Buttons", fields=["ButtonsGroupColumns", "ButtonsGroupRows"], absent=[6, 7], max=6)
        is not None
    ):
        return False
    if "ButtonsGroupColumns" in o and o["ButtonsGroupColumns"] == 1:
        for x in o["Buttons"]:
            if "Columns" in x and x["Columns"] > 1:
                return False
    if "ButtonsGroupColumns" in o and o["ButtonsGroupColumns"] == 2:
        for x in o["Buttons"]:
            if "Columns" in x and x["Columns"] > 2:
                return False
    if "ButtonsGroupColumns" in o and o["ButtonsGroupColumns"] == 3:
        for x in o["Buttons"]:
            if "Columns" in x and x["Columns"] > 3:
                return False
    if "ButtonsGroupColumns" in o and o["ButtonsGroupColumns"] == 4:
        for x in o["Buttons"]:
            if "Columns" in x and x["Columns"] > 4:
                return False
    if "ButtonsGroupColumns" in o and o["ButtonsGroupColumns"] == 5:
        for x in o["Buttons"]:
            if "Columns" in x and x["Columns"] > 5:
                return False
    return True


def check_rich_media(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["Buttons"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (
            check_button(x, strict)
            and ("ActionType" not in x or x["ActionType"] not in {"location-picker", "share-phone"})
            and (not strict or ("Columns" in x and "Rows" in x))
        ):
            return False
    more = len(o) - 1
    if more:
        if "Type" in o:
            v = o["Type"]
            if v != "rich_media":
                return False
            more -= 1
        if more:
            if "ButtonsGroupColumns" in o:
                v = o["ButtonsGroupColumns"]
                if not (type_of(v) is int and 1 <= v <= 6):
                    return False
                more -= 1
            if "ButtonsGroupRows" in o:
                v = o["ButtonsGroupRows"]
                if not (type_of(v) is int and 1 <= v <= 7):
                    return False
                more -= 1
            if "BgColor" in o:
                v = o["BgColor"]
                if not (type_of(v) is str and v != "" and (not strict or v in COLOR.known or COLOR.matches(v))):
                    return False
                more -= 1
            if "HeightScale" in o:
                v = o["HeightScale"]
                if not (type_of(v) is int and 20 <= v <= 100):
                    return False
                more -= 1
            if "DefaultHeight" in o:
                v = o["DefaultHeight"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if "FavoritesMetadata" in o:
                v = o["FavoritesMetadata"]
                if not (type_of(v) is OBJECT and plain(v)):
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_rich_media(o):
        return False
    if strict and not (
        rules.grid(
            o,
            items="Buttons",
            fields=["ButtonsGroupColumns", "ButtonsGroupRows"],
            absent=[6, 7],
            size=["Columns", "Rows"],
            max=6,
        )
        is None
        and "Type" in o
        and "ButtonsGroupColumns" in o
        and "ButtonsGroupRows" in o
        and "BgColor" in o
    ):
        return False
    return True


_BUTTON_WORDS: dict[str, set[str]] = {
    "BgColor": set(),
    "BgMediaType": {"picture", "gif"},
    "BgMedia": ADDRESS.known,
    "BgMediaScaleType": {"crop", "fill", "fit"},
    "ImageScaleType": {"crop", "fill", "fit"},
    "ActionType": {"reply", "open-url", "location-picker", "share-phone", "none", "buy", "open-map"},
    "ActionBody": set(),
    "Image": set(),
    "Text": set(),
    "TextVAlign": {"top", "middle", "bottom"},
    "TextHAlign": {"left", "center", "right", "middle"},
    "TextSize": {"small", "regular", "large", "medium"},
    "OpenURLType": {"internal", "external"},
    "OpenURLMediaType": {"not-media", "video", "gif", "picture", "audio"},
    "TextBgGradientColor": set(),
}


def check_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    for k, v in o.items():
        if type_of(v) is _TEXT and v in _BUTTON_WORDS[k]:
            continue
        if k == "Columns":
            if not (type_of(v) is int and 1 <= v <= 6):
                return False
            continue
        if k == "Rows":
            if not (type_of(v) is int and 1 <= v <= 7):
                return False
            continue
        if k in {"BgColor", "ActionBody", "Image", "TextBgGradientColor"}:
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k in {"Silent", "BgLoop", "TextShouldFit"}:
            if type_of(v) is not bool:
                return False
            continue
        if k == "BgMedia":
            if not (type_of(v) is str and ADDRESS.matches(v)):
                return False
            continue
        if k == "Text":
            if not (type_of(v) is str and len(v) <= 250 and v != ""):
                return False
            continue
        if k == "TextPaddings":
            if not (type_of(v) is ARRAY and len(v) == 4):
                return False
            for x in v:
                if not (type_of(x) is int and 0 <= x <= 12):
                    return False
            continue
        if k == "TextOpacity":
            if not (type_of(v) is int and 0 <= v <= 100):
                return False
            continue
        if k == "InternalBrowser":
            if not check_internal_browser(v, strict):
                return False
            continue
        if k == "Map":
            if not check_map(v, strict):
                return False
            continue
        if k == "Frame":
            if not check_frame(v, strict):
                return False
            continue
        if k == "MediaPlayer":
            if not check_media_player(v, strict):
                return False
            continue
        return False
    if not ("ActionType" in o and o["ActionType"] == "none") and "ActionBody" not in o:
        return False
    if strict and not (
        ("BgColor" not in o or o["BgColor"] in COLOR.known or COLOR.matches(o["BgColor"]))
        and (
            "ActionType" not in o or o["ActionType"] in {"reply", "open-url", "location-picker", "share-phone", "none"}
        )
        and ("ActionBody" not in o or len(o["ActionBody"]) <= 250)
        and ("Image" not in o or o["Image"] in IMAGE.known or IMAGE.matches(o["Image"]))
        and ("TextHAlign" not in o or o["TextHAlign"] in {"left", "center", "right"})
        and ("TextSize" not in o or o["TextSize"] in {"small", "regular", "large"})
        and (
            "TextBgGradientColor" not in o
            or o["TextBgGradientColor"] in COLOR.known
            or COLOR.matches(o["TextBgGradientColor"])
        )
        and (not ("ActionType" in o and o["ActionType"] == "none") or "ActionBody" in o)
        and ("Text" in o or "BgMedia" in o or "Image" in o or "BgColor" in o)
        and (
            not ("ActionType" in o and o["ActionType"] == "open-url")
            or "ActionBody" not in o
            or o["ActionBody"] in MEDIA_6.known
            or MEDIA_6.matches(o["ActionBody"])
        )
        and ("TextBgGradientColor" not in o or ("TextVAlign" in o and o["TextVAlign"] in {"top", "bottom"}))
        and (
            "InternalBrowser" not in o
            or (
                "ActionType" in o
                and o["ActionType"] == "open-url"
                and ("OpenURLType" not in o or o["OpenURLType"] == "internal")
            )
        )
        and ("MediaPlayer" not in o or ("OpenURLMediaType" in o and o["OpenURLMediaType"] in {"video", "audio"}))
    ):
        return False
    return True


def check_internal_browser(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "ActionButton" in o:
            v = o["ActionButton"]
            if not (type_of(v) is str and v in {"forward", "send", "open-externally", "send-to-bot", "none"}):
                return False
            more -= 1
        if more:
            if "ActionPredefinedURL" in o:
                v = o["ActionPredefinedURL"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "TitleType" in o:
                v = o["TitleType"]
                if not (type_of(v) is str and v in {"default", "domain"}):
                    return False
                more -= 1
            if "CustomTitle" in o:
                v = o["CustomTitle"]
                if not (type_of(v) is str and len(v) <= 15):
                    return False
                more -= 1
            if "Mode" in o:
                v = o["Mode"]
                if not (
                    type_of(v) is str
                    and v in {"fullscreen", "fullscreen-portrait", "fullscreen-landscape", "partial-size"}
                ):
                    return False
                more -= 1
            if "FooterType" in o:
                v = o["FooterType"]
                if not (type_of(v) is str and v in {"default", "hidden"}):
                    return False
                more -= 1
            if "ActionReplyData" in o:
                v = o["ActionReplyData"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_map(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "Latitude" in o:
            v = o["Latitude"]
            if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
                return False
            more -= 1
        if "Longitude" in o:
            v = o["Longitude"]
            if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
                return False
            more -= 1
        if more:
            return False
    return True


def check_frame(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "BorderWidth" in o:
            v = o["BorderWidth"]
            if not (type_of(v) is int and 0 <= v <= 10):
                return False
            more -= 1
        if "BorderColor" in o:
            v = o["BorderColor"]
            if not (type_of(v) is str and (not strict or v in COLOR.known or COLOR.matches(v))):
                return False
            more -= 1
        if "CornerRadius" in o:
            v = o["CornerRadius"]
            if not (type_of(v) is int and 0 <= v <= 10):
                return False
            more -= 1
        if more:
            return False
    return True


def check_media_player(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "Title" in o:
            v = o["Title"]
            if type_of(v) is not str:
                return False
            more -= 1
        if more:
            if "Subtitle" in o:
                v = o["Subtitle"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "ThumbnailURL" in o:
                v = o["ThumbnailURL"]
                if not (type_of(v) is str and (v in ADDRESS.known or ADDRESS.matches(v))):
                    return False
                more -= 1
            if "Loop" in o:
                v = o["Loop"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if more:
                return False
    return True


def complete_text_message(o: Any) -> bool:
    if "receiver" not in o:
        return False
    return True


def complete_picture_message(o: Any) -> bool:
    if "receiver" not in o:
        return False
    return True


def complete_video_message(o: Any) -> bool:
    if "receiver" not in o:
        return False
    return True


def complete_file_message(o: Any) -> bool:
    if "receiver" not in o:
        return False
    return True


def complete_contact_message(o: Any) -> bool:
    if "receiver" not in o:
        return False
    return True


def complete_location_message(o: Any) -> bool:
    if "receiver" not in o:
        return False
    return True


def complete_url_message(o: Any) -> bool:
    if "receiver" not in o:
        return False
    return True


def complete_sticker_message(o: Any) -> bool:
    if "receiver" not in o:
        return False
    return True


def complete_rich_media_message(o: Any) -> bool:
    v = o["rich_media"]["Buttons"]
    if len(v) < 1:
        return False
    for x in v:
        if "ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"}:
            return False
    if not conditions_hold_in_rich_media(o["rich_media"]):
        return False
    if "receiver" not in o:
        return False
    return True


def complete_payment_message(o: Any) -> bool:
    v = o["payment"]["payment_parameters"]
    if len(v) < 1:
        return False
    if "receiver" not in o:
        return False
    return True


def complete_keyboard_message(o: Any) -> bool:
    v = o["keyboard"]["Buttons"]
    if not (1 <= len(v) <= 144):
        return False
    if "receiver" not in o:
        return False
    return True


def complete_text_broadcast(o: Any) -> bool:
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_picture_broadcast(o: Any) -> bool:
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_video_broadcast(o: Any) -> bool:
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_file_broadcast(o: Any) -> bool:
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_contact_broadcast(o: Any) -> bool:
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_location_broadcast(o: Any) -> bool:
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_url_broadcast(o: Any) -> bool:
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_sticker_broadcast(o: Any) -> bool:
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_rich_media_broadcast(o: Any) -> bool:
    v = o["rich_media"]["Buttons"]
    if len(v) < 1:
        return False
    for x in v:
        if "ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"}:
            return False
    if not conditions_hold_in_rich_media(o["rich_media"]):
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_payment_broadcast(o: Any) -> bool:
    v = o["payment"]["payment_parameters"]
    if len(v) < 1:
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_keyboard_broadcast(o: Any) -> bool:
    v = o["keyboard"]["Buttons"]
    if not (1 <= len(v) <= 144):
        return False
    v = o["broadcast_list"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 300):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_text_welcome(o: Any) -> bool:
    return True


def complete_picture_welcome(o: Any) -> bool:
    return True


def complete_video_welcome(o: Any) -> bool:
    return True


def complete_file_welcome(o: Any) -> bool:
    return True


def complete_contact_welcome(o: Any) -> bool:
    return True


def complete_location_welcome(o: Any) -> bool:
    return True


def complete_url_welcome(o: Any) -> bool:
    return True


def complete_sticker_welcome(o: Any) -> bool:
    return True


def complete_rich_media_welcome(o: Any) -> bool:
    v = o["rich_media"]["Buttons"]
    if len(v) < 1:
        return False
    for x in v:
        if "ActionType" in x and x["ActionType"] in {"location-picker", "share-phone"}:
            return False
    if not conditions_hold_in_rich_media(o["rich_media"]):
        return False
    return True


def complete_payment_welcome(o: Any) -> bool:
    v = o["payment"]["payment_parameters"]
    if len(v) < 1:
        return False
    return True


def complete_keyboard_welcome(o: Any) -> bool:
    v = o["keyboard"]["Buttons"]
    if not (1 <= len(v) <= 144):
        return False
    return True


def anything(o: Any, data: bytes) -> bool:
    return True


def text_fits_in_send_request(o: Any, data: bytes) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return text_fits_in_keyboard_message(o, data)
    return _SENDREQUEST_TEXTS[o["type"]](o, data)


def text_fits_in_text_message(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_picture_message(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_video_message(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_file_message(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_contact_message(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_location_message(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_url_message(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_sticker_message(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_rich_media_message(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_payment_message(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_keyboard_message(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_broadcast_request(o: Any, data: bytes) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return text_fits_in_keyboard_broadcast(o, data)
    return _BROADCASTREQUEST_TEXTS[o["type"]](o, data)


def text_fits_in_text_broadcast(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_picture_broadcast(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_video_broadcast(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_file_broadcast(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_contact_broadcast(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_location_broadcast(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_url_broadcast(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_sticker_broadcast(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_rich_media_broadcast(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_payment_broadcast(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_keyboard_broadcast(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_welcome_message(o: Any, data: bytes) -> bool:
    if type_of(o) is OBJECT and "type" not in o:
        return text_fits_in_keyboard_welcome(o, data)
    return _WELCOMEMESSAGE_TEXTS[o["type"]](o, data)


def text_fits_in_text_welcome(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_picture_welcome(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_video_welcome(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_file_welcome(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_contact_welcome(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_location_welcome(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_url_welcome(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_sticker_welcome(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_rich_media_welcome(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_payment_welcome(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_keyboard_welcome(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


_SENDREQUEST: dict[str, Check] = {
    "text": check_text_message,
    "picture": check_picture_message,
    "video": check_video_message,
    "file": check_file_message,
    "contact": check_contact_message,
    "location": check_location_message,
    "url": check_url_message,
    "sticker": check_sticker_message,
    "rich_media": check_rich_media_message,
    "payment": check_payment_message,
}
_BROADCASTREQUEST: dict[str, Check] = {
    "text": check_text_broadcast,
    "picture": check_picture_broadcast,
    "video": check_video_broadcast,
    "file": check_file_broadcast,
    "contact": check_contact_broadcast,
    "location": check_location_broadcast,
    "url": check_url_broadcast,
    "sticker": check_sticker_broadcast,
    "rich_media": check_rich_media_broadcast,
    "payment": check_payment_broadcast,
}
_WELCOMEMESSAGE: dict[str, Check] = {
    "text": check_text_welcome,
    "picture": check_picture_welcome,
    "video": check_video_welcome,
    "file": check_file_welcome,
    "contact": check_contact_welcome,
    "location": check_location_welcome,
    "url": check_url_welcome,
    "sticker": check_sticker_welcome,
    "rich_media": check_rich_media_welcome,
    "payment": check_payment_welcome,
}

_SENDREQUEST_TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "text": text_fits_in_text_message,
    "picture": text_fits_in_picture_message,
    "video": text_fits_in_video_message,
    "file": text_fits_in_file_message,
    "contact": text_fits_in_contact_message,
    "location": text_fits_in_location_message,
    "url": text_fits_in_url_message,
    "sticker": text_fits_in_sticker_message,
    "rich_media": text_fits_in_rich_media_message,
    "payment": text_fits_in_payment_message,
}
_BROADCASTREQUEST_TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "text": text_fits_in_text_broadcast,
    "picture": text_fits_in_picture_broadcast,
    "video": text_fits_in_video_broadcast,
    "file": text_fits_in_file_broadcast,
    "contact": text_fits_in_contact_broadcast,
    "location": text_fits_in_location_broadcast,
    "url": text_fits_in_url_broadcast,
    "sticker": text_fits_in_sticker_broadcast,
    "rich_media": text_fits_in_rich_media_broadcast,
    "payment": text_fits_in_payment_broadcast,
}
_WELCOMEMESSAGE_TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "text": text_fits_in_text_welcome,
    "picture": text_fits_in_picture_welcome,
    "video": text_fits_in_video_welcome,
    "file": text_fits_in_file_welcome,
    "contact": text_fits_in_contact_welcome,
    "location": text_fits_in_location_welcome,
    "url": text_fits_in_url_welcome,
    "sticker": text_fits_in_sticker_welcome,
    "rich_media": text_fits_in_rich_media_welcome,
    "payment": text_fits_in_payment_welcome,
}

CHECKS: dict[str, Check] = {
    "SendRequest": check_send_request,
    "TextMessage": rules.tagged("type", "text", check_text_message),
    "PictureMessage": rules.tagged("type", "picture", check_picture_message),
    "VideoMessage": rules.tagged("type", "video", check_video_message),
    "FileMessage": rules.tagged("type", "file", check_file_message),
    "ContactMessage": rules.tagged("type", "contact", check_contact_message),
    "LocationMessage": rules.tagged("type", "location", check_location_message),
    "UrlMessage": rules.tagged("type", "url", check_url_message),
    "StickerMessage": rules.tagged("type", "sticker", check_sticker_message),
    "RichMediaMessage": rules.tagged("type", "rich_media", check_rich_media_message),
    "PaymentMessage": rules.tagged("type", "payment", check_payment_message),
    "KeyboardMessage": check_keyboard_message,
    "BroadcastRequest": check_broadcast_request,
    "TextBroadcast": rules.tagged("type", "text", check_text_broadcast),
    "PictureBroadcast": rules.tagged("type", "picture", check_picture_broadcast),
    "VideoBroadcast": rules.tagged("type", "video", check_video_broadcast),
    "FileBroadcast": rules.tagged("type", "file", check_file_broadcast),
    "ContactBroadcast": rules.tagged("type", "contact", check_contact_broadcast),
    "LocationBroadcast": rules.tagged("type", "location", check_location_broadcast),
    "UrlBroadcast": rules.tagged("type", "url", check_url_broadcast),
    "StickerBroadcast": rules.tagged("type", "sticker", check_sticker_broadcast),
    "RichMediaBroadcast": rules.tagged("type", "rich_media", check_rich_media_broadcast),
    "PaymentBroadcast": rules.tagged("type", "payment", check_payment_broadcast),
    "KeyboardBroadcast": check_keyboard_broadcast,
    "WelcomeMessage": check_welcome_message,
    "TextWelcome": rules.tagged("type", "text", check_text_welcome),
    "PictureWelcome": rules.tagged("type", "picture", check_picture_welcome),
    "VideoWelcome": rules.tagged("type", "video", check_video_welcome),
    "FileWelcome": rules.tagged("type", "file", check_file_welcome),
    "ContactWelcome": rules.tagged("type", "contact", check_contact_welcome),
    "LocationWelcome": rules.tagged("type", "location", check_location_welcome),
    "UrlWelcome": rules.tagged("type", "url", check_url_welcome),
    "StickerWelcome": rules.tagged("type", "sticker", check_sticker_welcome),
    "RichMediaWelcome": rules.tagged("type", "rich_media", check_rich_media_welcome),
    "PaymentWelcome": rules.tagged("type", "payment", check_payment_welcome),
    "KeyboardWelcome": check_keyboard_welcome,
    "Sender": check_sender,
    "ContactDetails": check_contact_details,
    "Coordinates": check_coordinates,
    "Payment": check_payment,
    "PaymentParameter": check_payment_parameter,
    "Keyboard": check_keyboard,
    "FavoritesMetadata": check_favorites_metadata,
    "RichMedia": check_rich_media,
    "Button": check_button,
    "InternalBrowser": check_internal_browser,
    "Map": check_map,
    "Frame": check_frame,
    "MediaPlayer": check_media_player,
}
"""Component -> its check, which tests every rule but those about JSON text, and if it is strict, follows all advice."""

TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "SendRequest": text_fits_in_send_request,
    "TextMessage": text_fits_in_text_message,
    "PictureMessage": text_fits_in_picture_message,
    "VideoMessage": text_fits_in_video_message,
    "FileMessage": text_fits_in_file_message,
    "ContactMessage": text_fits_in_contact_message,
    "LocationMessage": text_fits_in_location_message,
    "UrlMessage": text_fits_in_url_message,
    "StickerMessage": text_fits_in_sticker_message,
    "RichMediaMessage": text_fits_in_rich_media_message,
    "PaymentMessage": text_fits_in_payment_message,
    "KeyboardMessage": text_fits_in_keyboard_message,
    "BroadcastRequest": text_fits_in_broadcast_request,
    "TextBroadcast": text_fits_in_text_broadcast,
    "PictureBroadcast": text_fits_in_picture_broadcast,
    "VideoBroadcast": text_fits_in_video_broadcast,
    "FileBroadcast": text_fits_in_file_broadcast,
    "ContactBroadcast": text_fits_in_contact_broadcast,
    "LocationBroadcast": text_fits_in_location_broadcast,
    "UrlBroadcast": text_fits_in_url_broadcast,
    "StickerBroadcast": text_fits_in_sticker_broadcast,
    "RichMediaBroadcast": text_fits_in_rich_media_broadcast,
    "PaymentBroadcast": text_fits_in_payment_broadcast,
    "KeyboardBroadcast": text_fits_in_keyboard_broadcast,
    "WelcomeMessage": text_fits_in_welcome_message,
    "TextWelcome": text_fits_in_text_welcome,
    "PictureWelcome": text_fits_in_picture_welcome,
    "VideoWelcome": text_fits_in_video_welcome,
    "FileWelcome": text_fits_in_file_welcome,
    "ContactWelcome": text_fits_in_contact_welcome,
    "LocationWelcome": text_fits_in_location_welcome,
    "UrlWelcome": text_fits_in_url_welcome,
    "StickerWelcome": text_fits_in_sticker_welcome,
    "RichMediaWelcome": text_fits_in_rich_media_welcome,
    "PaymentWelcome": text_fits_in_payment_welcome,
    "KeyboardWelcome": text_fits_in_keyboard_welcome,
}
"""Component -> the function that tests the rules about JSON text in valid data, for those that can break one.

It gets the data and their JSON text.
"""
