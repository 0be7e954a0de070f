"""The fast checks of LINE, which pass only wire JSON that keeps every rule."""

# Generated from spec/line.yaml by `make regen`. Edit the spec, not this file.

from collections.abc import Callable
from typing import Any

from ottbuild.schemas import lengths, rules
from ottbuild.schemas.jsondata import ARRAY, OBJECT, TEXT, type_of
from ottbuild.schemas.patterns import Pattern
from ottbuild.schemas.spec import Check

TO = Pattern("^[UCR][0-9a-f]{32}$")
CUSTOM_AGGREGATION_UNITS = Pattern("^[a-zA-Z0-9_]{1,30}$")
USER_ID = Pattern("^U[0-9a-f]{32}$")
CHAT_ID = Pattern("^[CR][0-9a-f]{32}$")
RESUME_REQUEST_KEY = Pattern("^[0-9a-zA-Z_-]{1,100}$")
RICH_MENU_ALIAS_ID = Pattern("^[a-z0-9_-]*$")
TO_2 = Pattern("^[0-9A-Fa-f]{64}$")
CUSTOM_AGGREGATION_UNITS_2 = Pattern("^[a-zA-Z0-9_]+$")
ADDRESS = Pattern(
    '^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f|"<>\\\\\\^{}`/?#]|(?![hH][tT][tT][pP][sS]?:)[A-Za-z][A-Za-z0-9+.-]*:[^\\s\\u0000-\\u001f\\u007f-\\u009f|"<>\\\\\\^{}`])[^\\s\\u0000-\\u001f\\u007f-\\u009f|"<>\\\\\\^{}`]*$'
)
SUBSTITUTION = Pattern("^[0-9a-zA-Z_]{1,20}$")
ID = Pattern("^[0-9]+$")
ADDRESS_2 = Pattern(
    '^(?:(?:[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f|"<>\\\\\\^{}`/?#])[^\\s\\u0000-\\u001f\\u007f-\\u009f|"<>\\\\\\^{}`]*$'
)
TRACKING_ID = Pattern("^[-a-zA-Z0-9.=,+*()%$&;:@{}!?<>\\[\\]]{1,100}$")
BASE_URL = Pattern("\\.([Pp][Nn][Gg]|[Jj][Pp][Ee]?[Gg])$")
ADDRESS_3 = Pattern(
    '^(?:(?:[hH][tT][tT][pP]|[hH][tT][tT][pP][sS])://[^\\s\\u0000-\\u001f\\u007f-\\u009f|"<>\\\\\\^{}`/?#]|(?:[lL][iI][nN][eE]|[tT][eE][lL]):[^\\s\\u0000-\\u001f\\u007f-\\u009f|"<>\\\\\\^{}`])[^\\s\\u0000-\\u001f\\u007f-\\u009f|"<>\\\\\\^{}`]*$'
)
IMAGE_BACKGROUND_COLOR = Pattern("^#[0-9A-Fa-f]{6}$")
INITIAL = Pattern("^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])$")
INITIAL_2 = Pattern("^([01][0-9]|2[0-3]):[0-5][0-9]$")
INITIAL_3 = Pattern(
    "^(19[0-9]{2}|20[0-9]{2}|2100)-(0[1-9]|1[0-2])-(0[1-9]|[12][0-9]|3[01])[Tt]([01][0-9]|2[0-3]):[0-5][0-9]$"
)
COLOR = Pattern("^#([0-9A-Fa-f]{6}|[0-9A-Fa-f]{8})$")
BORDER_WIDTH = Pattern("^([0-9]+(\\.[0-9]+)?px|none|light|normal|medium|semi-bold|bold)$")
MARGIN = Pattern("^([0-9]+(\\.[0-9]+)?px|none|xs|sm|md|lg|xl|xxl)$")
WIDTH = Pattern("^[0-9]+(\\.[0-9]+)?(px|%)$")
OFFSET_TOP = Pattern("^(-?[0-9]+(\\.[0-9]+)?(px|%)|none|xs|sm|md|lg|xl|xxl)$")
ANGLE = Pattern("^0*([0-9]{1,2}|[12][0-9]{2}|3[0-5][0-9])(\\.[0-9]+)?deg$")
CENTER_POSITION = Pattern("^0*([0-9]{1,2}(\\.[0-9]+)?|100(\\.0+)?)%$")
SIZE = Pattern("^([0-9]+(\\.[0-9]+)?(px|%)|xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl|full)$")
ASPECT_RATIO = Pattern("^([1-9][0-9]{0,4}(\\.[0-9]+)?|100000(\\.0+)?):([1-9][0-9]{0,4}(\\.[0-9]+)?|100000(\\.0+)?)$")
SIZE_2 = Pattern("^([0-9]+(\\.[0-9]+)?px|xxs|xs|sm|md|lg|xl|xxl|3xl|4xl|5xl)$")
LINE_SPACING = Pattern("^(?!0+(\\.0+)?px$)[0-9]+(\\.[0-9]+)?px$")


def check_reply_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["replyToken"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["messages"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
        return False
    for x in v:
        if not _MESSAGE[x["type"]](x, strict):
            return False
    more = len(o) - 2
    if more:
        if "notificationDisabled" in o:
            v = o["notificationDisabled"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return True


def check_push_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["to"]
    if not (type_of(v) is str and v != "" and (not strict or v in TO.known or TO.matches(v))):
        return False
    v = o["messages"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
        return False
    for x in v:
        if not _MESSAGE[x["type"]](x, strict):
            return False
    more = len(o) - 2
    if more:
        if "notificationDisabled" in o:
            v = o["notificationDisabled"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "customAggregationUnits" in o:
            v = o["customAggregationUnits"]
            if not (type_of(v) is ARRAY and len(v) == 1):
                return False
            for x in v:
                if not (
                    type_of(x) is str and (x in CUSTOM_AGGREGATION_UNITS.known or CUSTOM_AGGREGATION_UNITS.matches(x))
                ):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_multicast_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["to"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 500):
        return False
    for x in v:
        if not (type_of(x) is str and x != "" and (not strict or x in USER_ID.known or USER_ID.matches(x))):
            return False
    v = o["messages"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
        return False
    for x in v:
        if not (
            _MESSAGE[x["type"]](x, strict)
            and "quoteToken" not in x
            and (
                "substitution" not in x
                or all("type" not in x2 or x2["type"] == "emoji" for x2 in x["substitution"].values())
            )
        ):
            return False
    more = len(o) - 2
    if more:
        if "notificationDisabled" in o:
            v = o["notificationDisabled"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "customAggregationUnits" in o:
            v = o["customAggregationUnits"]
            if not (type_of(v) is ARRAY and len(v) == 1):
                return False
            for x in v:
                if not (
                    type_of(x) is str and (x in CUSTOM_AGGREGATION_UNITS.known or CUSTOM_AGGREGATION_UNITS.matches(x))
                ):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_broadcast_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["messages"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
        return False
    for x in v:
        if not (
            _MESSAGE[x["type"]](x, strict)
            and "quoteToken" not in x
            and (
                "substitution" not in x
                or all("type" not in x2 or x2["type"] == "emoji" for x2 in x["substitution"].values())
            )
        ):
            return False
    more = len(o) - 1
    if more:
        if "notificationDisabled" in o:
            v = o["notificationDisabled"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
    return True


def check_narrowcast_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["messages"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
        return False
    for x in v:
        if not (
            _MESSAGE[x["type"]](x, strict)
            and "quoteToken" not in x
            and (
                "substitution" not in x
                or all("type" not in x2 or x2["type"] == "emoji" for x2 in x["substitution"].values())
            )
        ):
            return False
    more = len(o) - 1
    if more:
        if "recipient" in o:
            v = o["recipient"]
            if not _RECIPIENT[v["type"]](v, strict):
                return False
            more -= 1
        if more:
            if "filter" in o:
                v = o["filter"]
                if not check_narrowcast_filter(v, strict):
                    return False
                more -= 1
            if "limit" in o:
                v = o["limit"]
                if not check_limit(v, strict):
                    return False
                more -= 1
            if "notificationDisabled" in o:
                v = o["notificationDisabled"]
                if type_of(v) is not bool:
                    return False
                more -= 1
            if more:
                return False
    return True


def check_validate_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["messages"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
        return False
    for x in v:
        if not _MESSAGE[x["type"]](x, strict):
            return False
    if len(o) != 1:
        return False
    return True


def conditions_hold_in_loading_indicator_request(o: Any) -> bool:
    if o["chatId"] in CHAT_ID.known:
        return False
    if CHAT_ID.matches(o["chatId"]):
        return False
    if (
        "loadingSeconds" in o
        and 5 <= o["loadingSeconds"] <= 60
        and o["loadingSeconds"] not in {5, 10, 15, 20, 25, 30, 35, 40, 45, 50, 55, 60}
    ):
        return False
    return True


def check_loading_indicator_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["chatId"]
    if not (type_of(v) is str and v != "" and (not strict or v in USER_ID.known or USER_ID.matches(v))):
        return False
    more = len(o) - 1
    if more:
        if "loadingSeconds" in o:
            v = o["loadingSeconds"]
            if not (type_of(v) is int and 5 <= v <= 60):
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_loading_indicator_request(o)


def check_mark_as_read_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["markAsReadToken"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_mark_chat_as_read_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["chat"]
    if not check_chat_reference(v, strict):
        return False
    if len(o) != 1:
        return False
    return True


def check_chat_reference(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["userId"]
    if not (type_of(v) is str and v != "" and (not strict or v in USER_ID.known or USER_ID.matches(v))):
        return False
    if len(o) != 1:
        return False
    return True


def check_rich_menu_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["size"]
    if not check_rich_menu_size(v, strict):
        return False
    v = o["selected"]
    if type_of(v) is not bool:
        return False
    v = o["name"]
    if not (type_of(v) is str and v != "" and (len(v) <= 300 or lengths.graphemes(v) <= 300)):
        return False
    v = o["chatBarText"]
    if not (type_of(v) is str and v != "" and (len(v) <= 14 or lengths.graphemes(v) <= 14)):
        return False
    v = o["areas"]
    if not (type_of(v) is ARRAY and len(v) <= 20):
        return False
    for x in v:
        if not check_rich_menu_area(x, strict):
            return False
    if len(o) != 5:
        return False
    return True


def check_rich_menu_size(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["width"]
    if not (type_of(v) is int and 800 <= v <= 2500):
        return False
    v = o["height"]
    if not (type_of(v) is int and v >= 250):
        return False
    if len(o) != 2:
        return False
    return rules.proportion(o, fields=["width", "height"], min=1.45) is None


def check_rich_menu_area(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["bounds"]
    if not check_rich_menu_bounds(v, strict):
        return False
    v = o["action"]
    if not (
        _ACTION_2[v["type"]](v, strict)
        and ("label" not in v or len(v["label"]) <= 20 or lengths.graphemes(v["label"]) <= 20)
    ):
        return False
    if len(o) != 2:
        return False
    return True


def check_rich_menu_bounds(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["x"]
    if not (type_of(v) is int and v >= 0):
        return False
    v = o["y"]
    if not (type_of(v) is int and v >= 0):
        return False
    v = o["width"]
    if not (type_of(v) is int and v >= 1):
        return False
    v = o["height"]
    if not (type_of(v) is int and v >= 1):
        return False
    if len(o) != 4:
        return False
    return True


def check_rich_menu_bulk_link_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["richMenuId"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["userIds"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 500):
        return False
    for x in v:
        if not (type_of(x) is str and x != "" and (not strict or x in USER_ID.known or USER_ID.matches(x))):
            return False
    if len(o) != 2:
        return False
    return True


def check_rich_menu_bulk_unlink_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["userIds"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 500):
        return False
    for x in v:
        if not (type_of(x) is str and x != "" and (not strict or x in USER_ID.known or USER_ID.matches(x))):
            return False
    if len(o) != 1:
        return False
    return True


def check_rich_menu_batch_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["operations"]
    if not (
        type_of(v) is ARRAY
        and 1 <= len(v) <= 1000
        and rules.unique_field(v, field="from") is None
        and not (
            any(type_of(x) is OBJECT and "type" in x and x["type"] == "unlinkAll" for x in v)
            and any(type_of(x) is OBJECT and "type" in x and x["type"] in {"link", "unlink"} for x in v)
        )
    ):
        return False
    for x in v:
        if not _RICHMENUBATCHOPERATION[x["type"]](x, strict):
            return False
    more = len(o) - 1
    if more:
        if "resumeRequestKey" in o:
            v = o["resumeRequestKey"]
            if not (type_of(v) is str and (v in RESUME_REQUEST_KEY.known or RESUME_REQUEST_KEY.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def check_rich_menu_batch_operation(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _RICHMENUBATCHOPERATION[o["type"]](o, strict)


def check_rich_menu_batch_link_operation(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["from"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["to"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 3:
        return False
    return True


def check_rich_menu_batch_unlink_operation(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["from"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_rich_menu_batch_unlink_all_operation(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if len(o) != 1:
        return False
    return True


def check_create_rich_menu_alias_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["richMenuAliasId"]
    if not (
        type_of(v) is str
        and v != ""
        and (len(v) <= 16 or lengths.utf16(v) <= 32)
        and (v in RICH_MENU_ALIAS_ID.known or RICH_MENU_ALIAS_ID.matches(v))
    ):
        return False
    v = o["richMenuId"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_update_rich_menu_alias_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["richMenuId"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 1:
        return False
    return True


def check_recipient(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _RECIPIENT[o["type"]](o, strict)


def check_audience_recipient(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["audienceGroupId"]
    if type_of(v) is not int:
        return False
    if len(o) != 2:
        return False
    return True


def check_redelivery_recipient(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["requestId"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 2:
        return False
    return True


def check_operator_recipient(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "and" in o:
            v = o["and"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not _RECIPIENT[x["type"]](x, strict):
                    return False
            more -= 1
        if "or" in o:
            v = o["or"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not _RECIPIENT[x["type"]](x, strict):
                    return False
            more -= 1
        if "not" in o:
            v = o["not"]
            if not _RECIPIENT[v["type"]](v, strict):
                return False
            more -= 1
        if more:
            return False
    return ("and" in o) + ("or" in o) + ("not" in o) == 1


def check_narrowcast_filter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "demographic" in o:
            v = o["demographic"]
            if not _DEMOGRAPHICFILTER[v["type"]](v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_demographic_filter(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _DEMOGRAPHICFILTER[o["type"]](o, strict)


def check_gender_filter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["oneOf"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (type_of(x) is str and x in {"male", "female"}):
            return False
    if len(o) != 2:
        return False
    return True


def conditions_hold_in_age_filter(o: Any) -> bool:
    if "gte" not in o and "lt" not in o:
        return False
    if rules.ascending(o, fields=["gte", "lt"]) is not None:
        return False
    return True


def check_age_filter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "gte" in o:
            v = o["gte"]
            if not (
                type_of(v) is str
                and v
                in {
                    "age_15",
                    "age_20",
                    "age_25",
                    "age_30",
                    "age_35",
                    "age_40",
                    "age_45",
                    "age_50",
                    "age_55",
                    "age_60",
                    "age_65",
                    "age_70",
                }
            ):
                return False
            more -= 1
        if "lt" in o:
            v = o["lt"]
            if not (
                type_of(v) is str
                and v
                in {
                    "age_15",
                    "age_20",
                    "age_25",
                    "age_30",
                    "age_35",
                    "age_40",
                    "age_45",
                    "age_50",
                    "age_55",
                    "age_60",
                    "age_65",
                    "age_70",
                }
            ):
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_age_filter(o)


def check_app_type_filter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["oneOf"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (type_of(x) is str and x in {"ios", "android"}):
            return False
    if len(o) != 2:
        return False
    return True


def check_area_filter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["oneOf"]
    if not (type_of(v) is ARRAY and len(v) >= 1):
        return False
    for x in v:
        if not (
            type_of(x) is str
            and x
            in {
                "jp_01",
                "jp_02",
                "jp_03",
                "jp_04",
                "jp_05",
                "jp_06",
                "jp_07",
                "jp_08",
                "jp_09",
                "jp_10",
                "jp_11",
                "jp_12",
                "jp_13",
                "jp_14",
                "jp_15",
                "jp_16",
                "jp_17",
                "jp_18",
                "jp_19",
                "jp_20",
                "jp_21",
                "jp_22",
                "jp_23",
                "jp_24",
                "jp_25",
                "jp_26",
                "jp_27",
                "jp_28",
                "jp_29",
                "jp_30",
                "jp_31",
                "jp_32",
                "jp_33",
                "jp_34",
                "jp_35",
                "jp_36",
                "jp_37",
                "jp_38",
                "jp_39",
                "jp_40",
                "jp_41",
                "jp_42",
                "jp_43",
                "jp_44",
                "jp_45",
                "jp_46",
                "jp_47",
                "tw_01",
                "tw_02",
                "tw_03",
                "tw_04",
                "tw_05",
                "tw_06",
                "tw_07",
                "tw_08",
                "tw_09",
                "tw_10",
                "tw_11",
                "tw_12",
                "tw_13",
                "tw_14",
                "tw_15",
                "tw_16",
                "tw_17",
                "tw_18",
                "tw_19",
                "tw_20",
                "tw_21",
                "tw_22",
                "th_01",
                "th_02",
                "th_03",
                "th_04",
                "th_05",
                "th_06",
                "th_07",
                "th_08",
                "id_01",
                "id_02",
                "id_03",
                "id_04",
                "id_05",
                "id_06",
                "id_07",
                "id_08",
                "id_09",
                "id_10",
                "id_11",
                "id_12",
            }
        ):
            return False
    if len(o) != 2:
        return False
    return True


def check_area(o: Any, strict: bool = False) -> bool:
    return type_of(o) is str and o in {
        "jp_01",
        "jp_02",
        "jp_03",
        "jp_04",
        "jp_05",
        "jp_06",
        "jp_07",
        "jp_08",
        "jp_09",
        "jp_10",
        "jp_11",
        "jp_12",
        "jp_13",
        "jp_14",
        "jp_15",
        "jp_16",
        "jp_17",
        "jp_18",
        "jp_19",
        "jp_20",
        "jp_21",
        "jp_22",
        "jp_23",
        "jp_24",
        "jp_25",
        "jp_26",
        "jp_27",
        "jp_28",
        "jp_29",
        "jp_30",
        "jp_31",
        "jp_32",
        "jp_33",
        "jp_34",
        "jp_35",
        "jp_36",
        "jp_37",
        "jp_38",
        "jp_39",
        "jp_40",
        "jp_41",
        "jp_42",
        "jp_43",
        "jp_44",
        "jp_45",
        "jp_46",
        "jp_47",
        "tw_01",
        "tw_02",
        "tw_03",
        "tw_04",
        "tw_05",
        "tw_06",
        "tw_07",
        "tw_08",
        "tw_09",
        "tw_10",
        "tw_11",
        "tw_12",
        "tw_13",
        "tw_14",
        "tw_15",
        "tw_16",
        "tw_17",
        "tw_18",
        "tw_19",
        "tw_20",
        "tw_21",
        "tw_22",
        "th_01",
        "th_02",
        "th_03",
        "th_04",
        "th_05",
        "th_06",
        "th_07",
        "th_08",
        "id_01",
        "id_02",
        "id_03",
        "id_04",
        "id_05",
        "id_06",
        "id_07",
        "id_08",
        "id_09",
        "id_10",
        "id_11",
        "id_12",
    }


def conditions_hold_in_subscription_period_filter(o: Any) -> bool:
    if "gte" not in o and "lt" not in o:
        return False
    if rules.ascending(o, fields=["gte", "lt"]) is not None:
        return False
    return True


def check_subscription_period_filter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "gte" in o:
            v = o["gte"]
            if not (type_of(v) is str and v in {"day_7", "day_30", "day_90", "day_180", "day_365"}):
                return False
            more -= 1
        if "lt" in o:
            v = o["lt"]
            if not (type_of(v) is str and v in {"day_7", "day_30", "day_90", "day_180", "day_365"}):
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_subscription_period_filter(o)


def check_operator_filter(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "and" in o:
            v = o["and"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not _DEMOGRAPHICFILTER[x["type"]](x, strict):
                    return False
            more -= 1
        if "or" in o:
            v = o["or"]
            if not (type_of(v) is ARRAY and len(v) >= 1):
                return False
            for x in v:
                if not _DEMOGRAPHICFILTER[x["type"]](x, strict):
                    return False
            more -= 1
        if "not" in o:
            v = o["not"]
            if not _DEMOGRAPHICFILTER[v["type"]](v, strict):
                return False
            more -= 1
        if more:
            return False
    return ("and" in o) + ("or" in o) + ("not" in o) == 1


def check_limit(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "max" in o:
            v = o["max"]
            if not (type_of(v) is int and v >= 1):
                return False
            more -= 1
        if "upToRemainingQuota" in o:
            v = o["upToRemainingQuota"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "forbidPartialDelivery" in o:
            v = o["forbidPartialDelivery"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if more:
            return False
        if (
            "forbidPartialDelivery" in o
            and o["forbidPartialDelivery"] is True
            and not ("upToRemainingQuota" in o and o["upToRemainingQuota"] is True)
        ):
            return False
    return True


def check_pnp_push_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["to"]
    if not (type_of(v) is str and (v in TO_2.known or TO_2.matches(v))):
        return False
    v = o["messages"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 5):
        return False
    for x in v:
        if not (
            _MESSAGE_2[x["type"]](x, strict)
            and "quoteToken" not in x
            and (
                "substitution" not in x
                or all("type" not in x2 or x2["type"] == "emoji" for x2 in x["substitution"].values())
            )
        ):
            return False
    more = len(o) - 2
    if more:
        if "notificationDisabled" in o:
            v = o["notificationDisabled"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "customAggregationUnits" in o:
            v = o["customAggregationUnits"]
            if not (type_of(v) is ARRAY and len(v) == 1):
                return False
            for x in v:
                if not (
                    type_of(x) is str
                    and x != ""
                    and (len(x) <= 15 or lengths.utf16(x) <= 30)
                    and (not strict or x in CUSTOM_AGGREGATION_UNITS_2.known or CUSTOM_AGGREGATION_UNITS_2.matches(x))
                ):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_pnp_templated_push_request(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["to"]
    if not (type_of(v) is str and (v in TO_2.known or TO_2.matches(v))):
        return False
    v = o["templateKey"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "body" in o:
            v = o["body"]
            if not check_pnp_template_body(v, strict):
                return False
            more -= 1
        if "customAggregationUnits" in o:
            v = o["customAggregationUnits"]
            if not (type_of(v) is ARRAY and len(v) == 1):
                return False
            for x in v:
                if not (
                    type_of(x) is str
                    and x != ""
                    and (len(x) <= 15 or lengths.utf16(x) <= 30)
                    and (not strict or x in CUSTOM_AGGREGATION_UNITS_2.known or CUSTOM_AGGREGATION_UNITS_2.matches(x))
                ):
                    return False
            more -= 1
        if more:
            return False
    return True


def check_pnp_template_body(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "emphasizedItem" in o:
            v = o["emphasizedItem"]
            if not check_pnp_emphasized_item(v, strict):
                return False
            more -= 1
        if "items" in o:
            v = o["items"]
            if not (type_of(v) is ARRAY and len(v) <= 15):
                return False
            for x in v:
                if not check_pnp_item(x, strict):
                    return False
            more -= 1
        if "buttons" in o:
            v = o["buttons"]
            if not (type_of(v) is ARRAY and len(v) <= 2 and rules.unique_field(v, field="buttonKey") is None):
                return False
            for x in v:
                if not check_pnp_button(x, strict):
                    return False
            more -= 1
        if more:
            return False
    return rules.unique_field(o, field=["emphasizedItem.itemKey", "items.itemKey"]) is None


def check_pnp_emphasized_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["itemKey"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["content"]
    if not (type_of(v) is str and v != "" and (len(v) <= 7 or lengths.utf16(v) <= 15)):
        return False
    if len(o) != 2:
        return False
    return True


def check_pnp_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["itemKey"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["content"]
    if not (type_of(v) is str and v != "" and (len(v) <= 150 or lengths.utf16(v) <= 300)):
        return False
    if len(o) != 2:
        return False
    return True


def check_pnp_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["buttonKey"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["url"]
    if not (
        type_of(v) is str
        and (len(v) <= 500 or lengths.utf16(v) <= 1000)
        and (v in ADDRESS.known or ADDRESS.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    if len(o) != 2:
        return False
    return True


def check_message(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _MESSAGE[o["type"]](o, strict)


def check_text_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and (len(v) <= 2500 or lengths.utf16(v) <= 5000)):
        return False
    more = len(o) - 2
    if more:
        if "emojis" in o:
            v = o["emojis"]
            if not (type_of(v) is ARRAY and 1 <= len(v) <= 20):
                return False
            for x in v:
                if not check_text_emoji(x, strict):
                    return False
            more -= 1
        if more:
            if "quoteToken" in o:
                v = o["quoteToken"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "quickReply" in o:
                v = o["quickReply"]
                if not check_quick_reply(v, strict):
                    return False
                more -= 1
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return rules.marks(o, text="text", items="emojis", index="index", mark="$") is None


def check_text_emoji(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["index"]
    if not (type_of(v) is int and v >= 0):
        return False
    v = o["productId"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["emojiId"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 3:
        return False
    return True


def check_text_message_v2(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and (len(v) <= 2500 or lengths.utf16(v) <= 5000)):
        return False
    more = len(o) - 2
    if more:
        if "substitution" in o:
            v = o["substitution"]
            if not (type_of(v) is OBJECT and len(v) <= 100):
                return False
            for x in v:
                if not (type_of(x) is str and (x in SUBSTITUTION.known or SUBSTITUTION.matches(x))):
                    return False
            for x in v.values():
                if not _SUBSTITUTION[x["type"]](x, strict):
                    return False
            more -= 1
        if more:
            if "quoteToken" in o:
                v = o["quoteToken"]
                if not (type_of(v) is str and v != ""):
                    return False
                more -= 1
            if "quickReply" in o:
                v = o["quickReply"]
                if not check_quick_reply(v, strict):
                    return False
                more -= 1
            if "sender" in o:
                v = o["sender"]
                if not check_sender(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return rules.placeholders(o, text="text", values="substitution") is None


def check_substitution(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _SUBSTITUTION[o["type"]](o, strict)


def check_mention_substitution(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["mentionee"]
    if not _MENTIONEE[v["type"]](v, strict):
        return False
    if len(o) != 2:
        return False
    return True


def check_mentionee(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _MENTIONEE[o["type"]](o, strict)


def check_user_mentionee(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["userId"]
    if not (type_of(v) is str and v != "" and (not strict or v in USER_ID.known or USER_ID.matches(v))):
        return False
    if len(o) != 2:
        return False
    return True


def check_all_mentionee(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if len(o) != 1:
        return False
    return True


def check_emoji_substitution(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["productId"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["emojiId"]
    if not (type_of(v) is str and v != ""):
        return False
    if len(o) != 3:
        return False
    return True


def check_sticker_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["packageId"]
    if not (type_of(v) is str and (v in ID.known or ID.matches(v))):
        return False
    v = o["stickerId"]
    if not (type_of(v) is str and (v in ID.known or ID.matches(v))):
        return False
    more = len(o) - 3
    if more:
        if "quoteToken" in o:
            v = o["quoteToken"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "quickReply" in o:
            v = o["quickReply"]
            if not check_quick_reply(v, strict):
                return False
            more -= 1
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_image_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["originalContentUrl"]
    if not (
        type_of(v) is str
        and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    v = o["previewImageUrl"]
    if not (
        type_of(v) is str
        and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    more = len(o) - 3
    if more:
        if "quickReply" in o:
            v = o["quickReply"]
            if not check_quick_reply(v, strict):
                return False
            more -= 1
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_video_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["originalContentUrl"]
    if not (
        type_of(v) is str
        and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    v = o["previewImageUrl"]
    if not (
        type_of(v) is str
        and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    more = len(o) - 3
    if more:
        if "trackingId" in o:
            v = o["trackingId"]
            if not (
                type_of(v) is str
                and (len(v) <= 50 or lengths.utf16(v) <= 100)
                and (v in TRACKING_ID.known or TRACKING_ID.matches(v))
            ):
                return False
            more -= 1
        if "quickReply" in o:
            v = o["quickReply"]
            if not check_quick_reply(v, strict):
                return False
            more -= 1
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_audio_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["originalContentUrl"]
    if not (
        type_of(v) is str
        and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    v = o["duration"]
    if type_of(v) is not int:
        return False
    more = len(o) - 3
    if more:
        if "quickReply" in o:
            v = o["quickReply"]
            if not check_quick_reply(v, strict):
                return False
            more -= 1
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_location_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["title"]
    if not (type_of(v) is str and v != "" and (len(v) <= 50 or lengths.utf16(v) <= 100)):
        return False
    v = o["address"]
    if not (type_of(v) is str and v != "" and (len(v) <= 50 or lengths.utf16(v) <= 100)):
        return False
    v = o["latitude"]
    if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    v = o["longitude"]
    if type_of(v) is not int and not (type_of(v) is float and v - v == 0):
        return False
    more = len(o) - 5
    if more:
        if "quickReply" in o:
            v = o["quickReply"]
            if not check_quick_reply(v, strict):
                return False
            more -= 1
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_coupon_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["couponId"]
    if not (type_of(v) is str and v != ""):
        return False
    more = len(o) - 2
    if more:
        if "deliveryTag" in o:
            v = o["deliveryTag"]
            if not (
                type_of(v) is str
                and (len(v) <= 15 or lengths.utf16(v) <= 30)
                and (v in CUSTOM_AGGREGATION_UNITS.known or CUSTOM_AGGREGATION_UNITS.matches(v))
            ):
                return False
            more -= 1
        if "quickReply" in o:
            v = o["quickReply"]
            if not check_quick_reply(v, strict):
                return False
            more -= 1
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_quick_reply(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["items"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 13):
        return False
    for x in v:
        if not check_quick_reply_item(x, strict):
            return False
    if len(o) != 1:
        return False
    return True


def check_quick_reply_item(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "action":
        return False
    v = o["action"]
    if not (
        _ACTION_3[v["type"]](v, strict)
        and (len(v["label"]) <= 20 or lengths.graphemes(v["label"]) <= 20)
        and (v["type"] != "postback" or "text" not in v)
        and "altUri" not in v
    ):
        return False
    more = len(o) - 2
    if more:
        if "imageUrl" in o:
            v = o["imageUrl"]
            if not (
                type_of(v) is str
                and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
                and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
                and (not strict or v.isascii())
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_sender(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "name" in o:
            v = o["name"]
            if not (type_of(v) is str and (len(v) <= 10 or lengths.utf16(v) <= 20) and v != ""):
                return False
            more -= 1
        if "iconUrl" in o:
            v = o["iconUrl"]
            if not (
                type_of(v) is str
                and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
                and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
                and (not strict or v.isascii())
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_imagemap_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["baseUrl"]
    if not (
        type_of(v) is str
        and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    v = o["altText"]
    if not (type_of(v) is str and v != "" and (len(v) <= 750 or lengths.utf16(v) <= 1500)):
        return False
    v = o["baseSize"]
    if not check_base_size(v, strict):
        return False
    v = o["actions"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 50):
        return False
    for x in v:
        if not _IMAGEMAPACTION[x["type"]](x, strict):
            return False
    more = len(o) - 5
    if more:
        if "video" in o:
            v = o["video"]
            if not check_imagemap_video(v, strict):
                return False
            more -= 1
        if "quickReply" in o:
            v = o["quickReply"]
            if not check_quick_reply(v, strict):
                return False
            more -= 1
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if more:
            return False
    if o["baseUrl"] in BASE_URL.known:
        return False
    if BASE_URL.matches(o["baseUrl"]):
        return False
    return True


def check_base_size(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["width"]
    if not (v == 1040 and type_of(v) is int):
        return False
    v = o["height"]
    if not (type_of(v) is int and v >= 1):
        return False
    if len(o) != 2:
        return False
    return True


def check_imagemap_video(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["originalContentUrl"]
    if not (
        type_of(v) is str
        and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    v = o["previewImageUrl"]
    if not (
        type_of(v) is str
        and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    v = o["area"]
    if not check_imagemap_area(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "externalLink" in o:
            v = o["externalLink"]
            if not check_imagemap_external_link(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_imagemap_external_link(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["linkUri"]
    if not (
        type_of(v) is str
        and (len(v) <= 500 or lengths.utf16(v) <= 1000)
        and (v in ADDRESS_3.known or ADDRESS_3.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    v = o["label"]
    if not (type_of(v) is str and v != "" and (len(v) <= 15 or lengths.utf16(v) <= 30)):
        return False
    if len(o) != 2:
        return False
    return True


def check_imagemap_action(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _IMAGEMAPACTION[o["type"]](o, strict)


def check_uri_imagemap_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["linkUri"]
    if not (
        type_of(v) is str
        and (len(v) <= 500 or lengths.utf16(v) <= 1000)
        and (v in ADDRESS_3.known or ADDRESS_3.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    v = o["area"]
    if not check_imagemap_area(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "label" in o:
            v = o["label"]
            if not (type_of(v) is str and (len(v) <= 50 or lengths.utf16(v) <= 100) and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_message_imagemap_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and (len(v) <= 200 or lengths.utf16(v) <= 400)):
        return False
    v = o["area"]
    if not check_imagemap_area(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "label" in o:
            v = o["label"]
            if not (type_of(v) is str and (len(v) <= 50 or lengths.utf16(v) <= 100) and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_clipboard_imagemap_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["clipboardText"]
    if not (type_of(v) is str and v != "" and (len(v) <= 500 or lengths.utf16(v) <= 1000)):
        return False
    v = o["area"]
    if not check_imagemap_area(v, strict):
        return False
    more = len(o) - 3
    if more:
        if "label" in o:
            v = o["label"]
            if not (type_of(v) is str and (len(v) <= 50 or lengths.utf16(v) <= 100) and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_imagemap_area(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["x"]
    if not (type_of(v) is int and v >= 0):
        return False
    v = o["y"]
    if not (type_of(v) is int and v >= 0):
        return False
    v = o["width"]
    if type_of(v) is not int:
        return False
    v = o["height"]
    if type_of(v) is not int:
        return False
    if len(o) != 4:
        return False
    return True


def check_template_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["altText"]
    if not (type_of(v) is str and v != "" and (len(v) <= 750 or lengths.utf16(v) <= 1500)):
        return False
    v = o["template"]
    if not _TEMPLATE[v["type"]](v, strict):
        return False
    more = len(o) - 3
    if more:
        if "quickReply" in o:
            v = o["quickReply"]
            if not check_quick_reply(v, strict):
                return False
            more -= 1
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_template(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _TEMPLATE[o["type"]](o, strict)


def conditions_hold_in_buttons_template(o: Any) -> bool:
    return (
        (len(o["text"]) <= 60 or lengths.graphemes(o["text"]) <= 60)
        if "thumbnailImageUrl" in o or "title" in o
        else (len(o["text"]) <= 160 or lengths.graphemes(o["text"]) <= 160)
    )


def check_buttons_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["actions"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 4):
        return False
    for x in v:
        if not (_ACTION_4[x["type"]](x, strict) and (len(x["label"]) <= 20 or lengths.graphemes(x["label"]) <= 20)):
            return False
    more = len(o) - 3
    if more:
        if "thumbnailImageUrl" in o:
            v = o["thumbnailImageUrl"]
            if not (
                type_of(v) is str
                and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
                and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
                and (not strict or v.isascii())
            ):
                return False
            more -= 1
        if more:
            if "imageAspectRatio" in o:
                v = o["imageAspectRatio"]
                if not (type_of(v) is str and v in {"rectangle", "square"}):
                    return False
                more -= 1
            if "imageSize" in o:
                v = o["imageSize"]
                if not (type_of(v) is str and v in {"cover", "contain"}):
                    return False
                more -= 1
            if "imageBackgroundColor" in o:
                v = o["imageBackgroundColor"]
                if not (type_of(v) is str and (v in IMAGE_BACKGROUND_COLOR.known or IMAGE_BACKGROUND_COLOR.matches(v))):
                    return False
                more -= 1
            if "title" in o:
                v = o["title"]
                if not (type_of(v) is str and v != "" and (len(v) <= 40 or lengths.graphemes(v) <= 40)):
                    return False
                more -= 1
            if "defaultAction" in o:
                v = o["defaultAction"]
                if not (
                    _ACTION_4[v["type"]](v, strict)
                    and ("label" not in v or len(v["label"]) <= 20 or lengths.graphemes(v["label"]) <= 20)
                ):
                    return False
                more -= 1
            if more:
                return False
    return conditions_hold_in_buttons_template(o)


def check_confirm_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and (len(v) <= 240 or lengths.graphemes(v) <= 240)):
        return False
    v = o["actions"]
    if not (type_of(v) is ARRAY and len(v) == 2):
        return False
    for x in v:
        if not (_ACTION_4[x["type"]](x, strict) and (len(x["label"]) <= 20 or lengths.graphemes(x["label"]) <= 20)):
            return False
    if len(o) != 3:
        return False
    return True


def conditions_hold_in_carousel_template(o: Any) -> bool:
    if not (
        all(len(x["actions"]) <= 1 for x in o["columns"])
        or all(len(x["actions"]) == 2 for x in o["columns"])
        or all(len(x["actions"]) >= 3 for x in o["columns"])
    ):
        return False
    if not (all("title" in x for x in o["columns"]) or all("title" not in x for x in o["columns"])):
        return False
    if not (
        all("thumbnailImageUrl" in x for x in o["columns"]) or all("thumbnailImageUrl" not in x for x in o["columns"])
    ):
        return False
    return True


def check_carousel_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["columns"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 10):
        return False
    for x in v:
        if not check_carousel_column(x, strict):
            return False
    more = len(o) - 2
    if more:
        if "imageAspectRatio" in o:
            v = o["imageAspectRatio"]
            if not (type_of(v) is str and v in {"rectangle", "square"}):
                return False
            more -= 1
        if "imageSize" in o:
            v = o["imageSize"]
            if not (type_of(v) is str and v in {"cover", "contain"}):
                return False
            more -= 1
        if more:
            return False
    return conditions_hold_in_carousel_template(o)


def conditions_hold_in_carousel_column(o: Any) -> bool:
    return (
        (len(o["text"]) <= 60 or lengths.graphemes(o["text"]) <= 60)
        if "thumbnailImageUrl" in o or "title" in o
        else (len(o["text"]) <= 120 or lengths.graphemes(o["text"]) <= 120)
    )


def check_carousel_column(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != ""):
        return False
    v = o["actions"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 3):
        return False
    for x in v:
        if not (_ACTION_4[x["type"]](x, strict) and (len(x["label"]) <= 20 or lengths.graphemes(x["label"]) <= 20)):
            return False
    more = len(o) - 2
    if more:
        if "thumbnailImageUrl" in o:
            v = o["thumbnailImageUrl"]
            if not (
                type_of(v) is str
                and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
                and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
                and (not strict or v.isascii())
            ):
                return False
            more -= 1
        if more:
            if "imageBackgroundColor" in o:
                v = o["imageBackgroundColor"]
                if not (type_of(v) is str and (v in IMAGE_BACKGROUND_COLOR.known or IMAGE_BACKGROUND_COLOR.matches(v))):
                    return False
                more -= 1
            if "title" in o:
                v = o["title"]
                if not (type_of(v) is str and v != "" and (len(v) <= 40 or lengths.graphemes(v) <= 40)):
                    return False
                more -= 1
            if "defaultAction" in o:
                v = o["defaultAction"]
                if not (
                    _ACTION_4[v["type"]](v, strict)
                    and ("label" not in v or len(v["label"]) <= 20 or lengths.graphemes(v["label"]) <= 20)
                ):
                    return False
                more -= 1
            if more:
                return False
    return conditions_hold_in_carousel_column(o)


def check_image_carousel_template(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["columns"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 10):
        return False
    for x in v:
        if not check_image_carousel_column(x, strict):
            return False
    if len(o) != 2:
        return False
    return True


def check_image_carousel_column(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["imageUrl"]
    if not (
        type_of(v) is str
        and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    v = o["action"]
    if not (
        _ACTION_4[v["type"]](v, strict)
        and ("label" not in v or len(v["label"]) <= 12 or lengths.graphemes(v["label"]) <= 12)
    ):
        return False
    if len(o) != 2:
        return False
    return True


def check_action(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _ACTION[o["type"]](o, strict)


def conditions_hold_in_postback_action(o: Any) -> bool:
    if "displayText" in o and "text" in o:
        return False
    if "fillInText" in o and not ("inputOption" in o and o["inputOption"] == "openKeyboard"):
        return False
    return True


def check_postback_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["data"]
    if not (type_of(v) is str and v != "" and (len(v) <= 150 or lengths.utf16(v) <= 300)):
        return False
    more = len(o) - 2
    if more:
        if "label" in o:
            v = o["label"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "displayText" in o:
                v = o["displayText"]
                if not (type_of(v) is str and (len(v) <= 300 or lengths.graphemes(v) <= 300) and v != ""):
                    return False
                more -= 1
            if "text" in o:
                v = o["text"]
                if not (
                    type_of(v) is str and (len(v) <= 300 or lengths.graphemes(v) <= 300) and v != "" and not strict
                ):
                    return False
                more -= 1
            if "inputOption" in o:
                v = o["inputOption"]
                if not (type_of(v) is str and v in {"closeRichMenu", "openRichMenu", "openKeyboard", "openVoice"}):
                    return False
                more -= 1
            if "fillInText" in o:
                v = o["fillInText"]
                if not (type_of(v) is str and (len(v) <= 300 or lengths.graphemes(v) <= 300) and v != ""):
                    return False
                more -= 1
            if more:
                return False
            if not conditions_hold_in_postback_action(o):
                return False
    return True


def check_message_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["text"]
    if not (type_of(v) is str and v != "" and (len(v) <= 300 or lengths.graphemes(v) <= 300)):
        return False
    more = len(o) - 2
    if more:
        if "label" in o:
            v = o["label"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_uri_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["uri"]
    if not (
        type_of(v) is str
        and (len(v) <= 5000 or lengths.utf16(v) <= 10000)
        and (v in ADDRESS_3.known or ADDRESS_3.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    more = len(o) - 2
    if more:
        if "label" in o:
            v = o["label"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if "altUri" in o:
            v = o["altUri"]
            if not check_alt_uri(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_alt_uri(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "desktop" in o:
            v = o["desktop"]
            if not (
                type_of(v) is str
                and (len(v) <= 5000 or lengths.utf16(v) <= 10000)
                and (v in ADDRESS_3.known or ADDRESS_3.matches(v))
                and (not strict or v.isascii())
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def conditions_hold_in_datetime_picker_action(o: Any) -> bool:
    if o["mode"] == "date" and not (
        ("initial" not in o or o["initial"] in INITIAL.known or INITIAL.matches(o["initial"]))
        and ("max" not in o or o["max"] in INITIAL.known or INITIAL.matches(o["max"]))
        and ("min" not in o or o["min"] in INITIAL.known or INITIAL.matches(o["min"]))
    ):
        return False
    if o["mode"] == "time" and not (
        ("initial" not in o or o["initial"] in INITIAL_2.known or INITIAL_2.matches(o["initial"]))
        and ("max" not in o or o["max"] in INITIAL_2.known or INITIAL_2.matches(o["max"]))
        and ("min" not in o or o["min"] in INITIAL_2.known or INITIAL_2.matches(o["min"]))
    ):
        return False
    if o["mode"] == "datetime" and not (
        ("initial" not in o or o["initial"] in INITIAL_3.known or INITIAL_3.matches(o["initial"]))
        and ("max" not in o or o["max"] in INITIAL_3.known or INITIAL_3.matches(o["max"]))
        and ("min" not in o or o["min"] in INITIAL_3.known or INITIAL_3.matches(o["min"]))
    ):
        return False
    if rules.ascending(o, fields=["min", "max"]) is not None:
        return False
    return True


def check_datetime_picker_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["data"]
    if not (type_of(v) is str and v != "" and (len(v) <= 150 or lengths.utf16(v) <= 300)):
        return False
    v = o["mode"]
    if not (type_of(v) is str and v in {"date", "time", "datetime"}):
        return False
    more = len(o) - 3
    if more:
        if "label" in o:
            v = o["label"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "initial" in o:
                v = o["initial"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "max" in o:
                v = o["max"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if "min" in o:
                v = o["min"]
                if type_of(v) is not str:
                    return False
                more -= 1
            if more:
                return False
    if not conditions_hold_in_datetime_picker_action(o):
        return False
    if strict and not (
        rules.ascending(o, fields=["min", "initial"], equal=True) is None
        and rules.ascending(o, fields=["initial", "max"], equal=True) is None
    ):
        return False
    return True


def check_camera_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["label"]
    if not (type_of(v) is str and v != "" and (len(v) <= 20 or lengths.graphemes(v) <= 20)):
        return False
    if len(o) != 2:
        return False
    return True


def check_camera_roll_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["label"]
    if not (type_of(v) is str and v != "" and (len(v) <= 20 or lengths.graphemes(v) <= 20)):
        return False
    if len(o) != 2:
        return False
    return True


def check_location_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["label"]
    if not (type_of(v) is str and v != "" and (len(v) <= 20 or lengths.graphemes(v) <= 20)):
        return False
    if len(o) != 2:
        return False
    return True


def check_rich_menu_switch_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["richMenuAliasId"]
    if not (
        type_of(v) is str
        and v != ""
        and (len(v) <= 16 or lengths.utf16(v) <= 32)
        and (v in RICH_MENU_ALIAS_ID.known or RICH_MENU_ALIAS_ID.matches(v))
    ):
        return False
    v = o["data"]
    if not (type_of(v) is str and v != "" and (len(v) <= 150 or lengths.utf16(v) <= 300)):
        return False
    more = len(o) - 3
    if more:
        if "label" in o:
            v = o["label"]
            if not (type_of(v) is str and v != "" and (len(v) <= 20 or lengths.graphemes(v) <= 20)):
                return False
            more -= 1
        if more:
            return False
    return True


def check_clipboard_action(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["clipboardText"]
    if not (type_of(v) is str and v != "" and (len(v) <= 500 or lengths.utf16(v) <= 1000)):
        return False
    more = len(o) - 2
    if more:
        if "label" in o:
            v = o["label"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            return False
    return True


def check_flex_message(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["altText"]
    if not (type_of(v) is str and v != "" and (len(v) <= 750 or lengths.utf16(v) <= 1500)):
        return False
    v = o["contents"]
    if not _FLEXCONTAINER[v["type"]](v, strict):
        return False
    more = len(o) - 3
    if more:
        if "quickReply" in o:
            v = o["quickReply"]
            if not check_quick_reply(v, strict):
                return False
            more -= 1
        if "sender" in o:
            v = o["sender"]
            if not check_sender(v, strict):
                return False
            more -= 1
        if more:
            return False
    return True


def check_flex_container(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _FLEXCONTAINER[o["type"]](o, strict)


def conditions_hold_in_flex_bubble(o: Any) -> bool:
    if "header" not in o and "hero" not in o and "body" not in o and "footer" not in o:
        return False
    if "hero" in o and o["hero"]["type"] == "video" and "size" in o and o["size"] not in {"kilo", "mega", "giga"}:
        return False
    return True


_FLEX_BUBBLE_WORDS: dict[str, set[str]] = {
    "type": {"bubble"},
    "size": {"nano", "micro", "deca", "hecto", "kilo", "mega", "giga"},
    "direction": {"ltr", "rtl"},
}


def check_flex_bubble(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if "type" not in o:
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _FLEX_BUBBLE_WORDS[k]:
            continue
        if k in {"header", "body", "footer"}:
            if not (v["type"] == "box" and check_flex_box(v, strict)):
                return False
            continue
        if k == "hero":
            if not _FLEXHERO[v["type"]](v, strict):
                return False
            continue
        if k == "styles":
            if not check_bubble_styles(v, strict):
                return False
            continue
        if k == "action":
            if not (
                _ACTION_5[v["type"]](v, strict)
                and ("label" not in v or len(v["label"]) <= 40 or lengths.graphemes(v["label"]) <= 40)
            ):
                return False
            continue
        return False
    if not conditions_hold_in_flex_bubble(o):
        return False
    if strict and not (
        (
            "header" not in o
            or len(o["header"]["contents"]) <= 0
            or "position" not in o["header"]["contents"][0]
            or o["header"]["contents"][0]["position"] == "relative"
        )
        and (
            "hero" not in o
            or "contents" not in o["hero"]
            or len(o["hero"]["contents"]) <= 0
            or "position" not in o["hero"]["contents"][0]
            or o["hero"]["contents"][0]["position"] == "relative"
        )
        and (
            "body" not in o
            or len(o["body"]["contents"]) <= 0
            or "position" not in o["body"]["contents"][0]
            or o["body"]["contents"][0]["position"] == "relative"
        )
        and (
            "footer" not in o
            or len(o["footer"]["contents"]) <= 0
            or "position" not in o["footer"]["contents"][0]
            or o["footer"]["contents"][0]["position"] == "relative"
        )
    ):
        return False
    return True


def conditions_hold_in_flex_carousel(o: Any) -> bool:
    if not (
        all("size" not in x or x["size"] == "mega" for x in o["contents"])
        or all("size" in x and x["size"] == "nano" for x in o["contents"])
        or all("size" in x and x["size"] == "micro" for x in o["contents"])
        or all("size" in x and x["size"] == "deca" for x in o["contents"])
        or all("size" in x and x["size"] == "hecto" for x in o["contents"])
        or all("size" in x and x["size"] == "kilo" for x in o["contents"])
        or all("size" in x and x["size"] == "giga" for x in o["contents"])
    ):
        return False
    for x in o["contents"]:
        if "hero" in x and x["hero"]["type"] == "video":
            return False
    return True


def check_flex_carousel(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["contents"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 12):
        return False
    for x in v:
        if not (x["type"] == "bubble" and check_flex_bubble(x, strict)):
            return False
    if len(o) != 2:
        return False
    return conditions_hold_in_flex_carousel(o)


def check_bubble_styles(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "header" in o:
            v = o["header"]
            if not check_block_style(v, strict):
                return False
            more -= 1
        if more:
            if "hero" in o:
                v = o["hero"]
                if not check_block_style(v, strict):
                    return False
                more -= 1
            if "body" in o:
                v = o["body"]
                if not check_block_style(v, strict):
                    return False
                more -= 1
            if "footer" in o:
                v = o["footer"]
                if not check_block_style(v, strict):
                    return False
                more -= 1
            if more:
                return False
    return True


def check_block_style(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o)
    if more:
        if "backgroundColor" in o:
            v = o["backgroundColor"]
            if not (type_of(v) is str and (v in COLOR.known or COLOR.matches(v))):
                return False
            more -= 1
        if "separator" in o:
            v = o["separator"]
            if type_of(v) is not bool:
                return False
            more -= 1
        if "separatorColor" in o:
            v = o["separatorColor"]
            if not (type_of(v) is str and (v in COLOR.known or COLOR.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def check_flex_hero(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _FLEXHERO[o["type"]](o, strict)


def check_flex_component(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _FLEXCOMPONENT[o["type"]](o, strict)


def conditions_hold_in_flex_box(o: Any) -> bool:
    if o["layout"] in {"horizontal", "vertical"}:
        for x in o["contents"]:
            if x["type"] not in {"box", "button", "image", "text", "separator", "filler"}:
                return False
    if o["layout"] == "baseline":
        for x in o["contents"]:
            if not (x["type"] in {"icon", "text", "filler"} and "offsetBottom" not in x):
                return False
    return True


_FLEX_BOX_WORDS: dict[str, set[str]] = {
    "type": {"box"},
    "layout": {"horizontal", "vertical", "baseline"},
    "backgroundColor": COLOR.known,
    "borderColor": COLOR.known,
    "borderWidth": BORDER_WIDTH.known,
    "cornerRadius": MARGIN.known,
    "width": WIDTH.known,
    "maxWidth": WIDTH.known,
    "height": WIDTH.known,
    "maxHeight": WIDTH.known,
    "spacing": MARGIN.known,
    "margin": MARGIN.known,
    "paddingAll": OFFSET_TOP.known,
    "paddingTop": OFFSET_TOP.known,
    "paddingBottom": OFFSET_TOP.known,
    "paddingStart": OFFSET_TOP.known,
    "paddingEnd": OFFSET_TOP.known,
    "position": {"relative", "absolute"},
    "offsetTop": OFFSET_TOP.known,
    "offsetBottom": OFFSET_TOP.known,
    "offsetStart": OFFSET_TOP.known,
    "offsetEnd": OFFSET_TOP.known,
    "justifyContent": {"center", "flex-start", "flex-end", "space-between", "space-around", "space-evenly"},
    "alignItems": {"center", "flex-start", "flex-end"},
}


def check_flex_box(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "layout" in o and "contents" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _FLEX_BOX_WORDS[k]:
            continue
        if k == "contents":
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if not _FLEXCOMPONENT[x["type"]](x, strict):
                    return False
            continue
        if k in {"backgroundColor", "borderColor"}:
            if not (type_of(v) is str and COLOR.matches(v)):
                return False
            continue
        if k == "borderWidth":
            if not (type_of(v) is str and BORDER_WIDTH.matches(v)):
                return False
            continue
        if k in {"cornerRadius", "spacing", "margin"}:
            if not (type_of(v) is str and MARGIN.matches(v)):
                return False
            continue
        if k in {"width", "maxWidth", "height", "maxHeight"}:
            if not (type_of(v) is str and WIDTH.matches(v)):
                return False
            continue
        if k == "flex":
            if not (type_of(v) is int and v >= 0):
                return False
            continue
        if k in {
            "paddingAll",
            "paddingTop",
            "paddingBottom",
            "paddingStart",
            "paddingEnd",
            "offsetTop",
            "offsetBottom",
            "offsetStart",
            "offsetEnd",
        }:
            if not (type_of(v) is str and OFFSET_TOP.matches(v)):
                return False
            continue
        if k == "action":
            if not (
                _ACTION_5[v["type"]](v, strict)
                and ("label" not in v or len(v["label"]) <= 40 or lengths.graphemes(v["label"]) <= 40)
            ):
                return False
            continue
        if k == "background":
            if not check_linear_gradient(v, strict):
                return False
            continue
        return False
    if not conditions_hold_in_flex_box(o):
        return False
    if strict and o["layout"] == "baseline":
        for x in o["contents"]:
            if "gravity" in x:
                return False
    return True


def check_linear_gradient(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if o["type"] != "linearGradient":
        return False
    v = o["angle"]
    if not (type_of(v) is str and (v in ANGLE.known or ANGLE.matches(v))):
        return False
    v = o["startColor"]
    if not (type_of(v) is str and (v in COLOR.known or COLOR.matches(v))):
        return False
    v = o["endColor"]
    if not (type_of(v) is str and (v in COLOR.known or COLOR.matches(v))):
        return False
    more = len(o) - 4
    if more:
        if "centerColor" in o:
            v = o["centerColor"]
            if not (type_of(v) is str and (v in COLOR.known or COLOR.matches(v))):
                return False
            more -= 1
        if "centerPosition" in o:
            v = o["centerPosition"]
            if not (type_of(v) is str and (v in CENTER_POSITION.known or CENTER_POSITION.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


_FLEX_BUTTON_WORDS: dict[str, set[str]] = {
    "type": {"button"},
    "margin": MARGIN.known,
    "position": {"relative", "absolute"},
    "offsetTop": OFFSET_TOP.known,
    "offsetBottom": OFFSET_TOP.known,
    "offsetStart": OFFSET_TOP.known,
    "offsetEnd": OFFSET_TOP.known,
    "height": {"sm", "md"},
    "style": {"primary", "secondary", "link"},
    "color": COLOR.known,
    "gravity": {"top", "bottom", "center"},
    "adjustMode": {"shrink-to-fit"},
}


def check_flex_button(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "action" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _FLEX_BUTTON_WORDS[k]:
            continue
        if k == "action":
            if not (_ACTION_5[v["type"]](v, strict) and (len(v["label"]) <= 40 or lengths.graphemes(v["label"]) <= 40)):
                return False
            continue
        if k == "flex":
            if not (type_of(v) is int and v >= 0):
                return False
            continue
        if k == "margin":
            if not (type_of(v) is str and MARGIN.matches(v)):
                return False
            continue
        if k in {"offsetTop", "offsetBottom", "offsetStart", "offsetEnd"}:
            if not (type_of(v) is str and OFFSET_TOP.matches(v)):
                return False
            continue
        if k == "color":
            if not (type_of(v) is str and COLOR.matches(v)):
                return False
            continue
        if k == "scaling":
            if type_of(v) is not bool:
                return False
            continue
        return False
    return True


_FLEX_IMAGE_WORDS: dict[str, set[str]] = {
    "type": {"image"},
    "url": ADDRESS_2.known,
    "margin": MARGIN.known,
    "position": {"relative", "absolute"},
    "offsetTop": OFFSET_TOP.known,
    "offsetBottom": OFFSET_TOP.known,
    "offsetStart": OFFSET_TOP.known,
    "offsetEnd": OFFSET_TOP.known,
    "align": {"start", "end", "center"},
    "gravity": {"top", "bottom", "center"},
    "size": SIZE.known,
    "aspectRatio": set(),
    "aspectMode": {"fit", "cover"},
    "backgroundColor": COLOR.known,
}


def check_flex_image(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "url" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _FLEX_IMAGE_WORDS[k]:
            continue
        if k == "url":
            if not (type_of(v) is str and (len(v) <= 1000 or lengths.utf16(v) <= 2000) and ADDRESS_2.matches(v)):
                return False
            continue
        if k == "flex":
            if not (type_of(v) is int and v >= 0):
                return False
            continue
        if k == "margin":
            if not (type_of(v) is str and MARGIN.matches(v)):
                return False
            continue
        if k in {"offsetTop", "offsetBottom", "offsetStart", "offsetEnd"}:
            if not (type_of(v) is str and OFFSET_TOP.matches(v)):
                return False
            continue
        if k == "size":
            if not (type_of(v) is str and SIZE.matches(v)):
                return False
            continue
        if k == "aspectRatio":
            if not (
                type_of(v) is str
                and (v in ASPECT_RATIO.known or ASPECT_RATIO.matches(v))
                and rules.ratio(v, max=3) is None
            ):
                return False
            continue
        if k == "backgroundColor":
            if not (type_of(v) is str and COLOR.matches(v)):
                return False
            continue
        if k == "action":
            if not (
                _ACTION_5[v["type"]](v, strict)
                and ("label" not in v or len(v["label"]) <= 40 or lengths.graphemes(v["label"]) <= 40)
            ):
                return False
            continue
        if k == "animated":
            if type_of(v) is not bool:
                return False
            continue
        return False
    if strict and "url" in o and not (o["url"].isascii()):
        return False
    return True


def check_flex_video(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    v = o["url"]
    if not (
        type_of(v) is str
        and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    v = o["previewUrl"]
    if not (
        type_of(v) is str
        and (len(v) <= 1000 or lengths.utf16(v) <= 2000)
        and (v in ADDRESS_2.known or ADDRESS_2.matches(v))
        and (not strict or v.isascii())
    ):
        return False
    v = o["altContent"]
    if not _FLEXALTCONTENT[v["type"]](v, strict):
        return False
    more = len(o) - 4
    if more:
        if "aspectRatio" in o:
            v = o["aspectRatio"]
            if not (
                type_of(v) is str
                and (v in ASPECT_RATIO.known or ASPECT_RATIO.matches(v))
                and rules.ratio(v, max=3) is None
            ):
                return False
            more -= 1
        if "action" in o:
            v = o["action"]
            if not (
                v["type"] == "uri"
                and check_uri_action(v, strict)
                and ("label" not in v or len(v["label"]) <= 40 or lengths.graphemes(v["label"]) <= 40)
            ):
                return False
            more -= 1
        if more:
            return False
    return True


def check_flex_alt_content(o: Any, strict: bool = False) -> bool:
    return type_of(o) is OBJECT and _FLEXALTCONTENT[o["type"]](o, strict)


_FLEX_ICON_WORDS: dict[str, set[str]] = {
    "type": {"icon"},
    "url": ADDRESS_2.known,
    "margin": MARGIN.known,
    "position": {"relative", "absolute"},
    "offsetTop": OFFSET_TOP.known,
    "offsetBottom": OFFSET_TOP.known,
    "offsetStart": OFFSET_TOP.known,
    "offsetEnd": OFFSET_TOP.known,
    "size": SIZE_2.known,
    "aspectRatio": set(),
}


def check_flex_icon(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if not ("type" in o and "url" in o):
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _FLEX_ICON_WORDS[k]:
            continue
        if k == "url":
            if not (type_of(v) is str and (len(v) <= 1000 or lengths.utf16(v) <= 2000) and ADDRESS_2.matches(v)):
                return False
            continue
        if k == "margin":
            if not (type_of(v) is str and MARGIN.matches(v)):
                return False
            continue
        if k in {"offsetTop", "offsetBottom", "offsetStart", "offsetEnd"}:
            if not (type_of(v) is str and OFFSET_TOP.matches(v)):
                return False
            continue
        if k == "size":
            if not (type_of(v) is str and SIZE_2.matches(v)):
                return False
            continue
        if k == "scaling":
            if type_of(v) is not bool:
                return False
            continue
        if k == "aspectRatio":
            if not (
                type_of(v) is str
                and (v in ASPECT_RATIO.known or ASPECT_RATIO.matches(v))
                and rules.ratio(v, max=3) is None
            ):
                return False
            continue
        return False
    if strict and "url" in o and not (o["url"].isascii()):
        return False
    return True


_FLEX_TEXT_WORDS: dict[str, set[str]] = {
    "type": {"text"},
    "text": set(),
    "adjustMode": {"shrink-to-fit"},
    "margin": MARGIN.known,
    "position": {"relative", "absolute"},
    "offsetTop": OFFSET_TOP.known,
    "offsetBottom": OFFSET_TOP.known,
    "offsetStart": OFFSET_TOP.known,
    "offsetEnd": OFFSET_TOP.known,
    "size": SIZE_2.known,
    "align": {"start", "end", "center"},
    "gravity": {"top", "bottom", "center"},
    "lineSpacing": LINE_SPACING.known,
    "weight": {"regular", "bold"},
    "color": COLOR.known,
    "style": {"normal", "italic"},
    "decoration": {"none", "underline", "line-through"},
}


def check_flex_text(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    if "type" not in o:
        return False
    for k, v in o.items():
        if type_of(v) is TEXT and v in _FLEX_TEXT_WORDS[k]:
            continue
        if k == "text":
            if not (type_of(v) is str and v != ""):
                return False
            continue
        if k == "contents":
            if type_of(v) is not ARRAY:
                return False
            for x in v:
                if not (x["type"] == "span" and check_flex_span(x, strict)):
                    return False
            continue
        if k in {"flex", "maxLines"}:
            if not (type_of(v) is int and v >= 0):
                return False
            continue
        if k == "margin":
            if not (type_of(v) is str and MARGIN.matches(v)):
                return False
            continue
        if k in {"offsetTop", "offsetBottom", "offsetStart", "offsetEnd"}:
            if not (type_of(v) is str and OFFSET_TOP.matches(v)):
                return False
            continue
        if k == "size":
            if not (type_of(v) is str and SIZE_2.matches(v)):
                return False
            continue
        if k in {"scaling", "wrap"}:
            if type_of(v) is not bool:
                return False
            continue
        if k == "lineSpacing":
            if not (type_of(v) is str and LINE_SPACING.matches(v)):
                return False
            continue
        if k == "color":
            if not (type_of(v) is str and COLOR.matches(v)):
                return False
            continue
        if k == "action":
            if not (
                _ACTION_5[v["type"]](v, strict)
                and ("label" not in v or len(v["label"]) <= 40 or lengths.graphemes(v["label"]) <= 40)
            ):
                return False
            continue
        return False
    if "text" not in o and not (bool(o.get("contents")) and len(o["contents"]) >= 1):
        return False
    return True


def check_flex_span(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "text" in o:
            v = o["text"]
            if not (type_of(v) is str and v != ""):
                return False
            more -= 1
        if more:
            if "color" in o:
                v = o["color"]
                if not (type_of(v) is str and (v in COLOR.known or COLOR.matches(v))):
                    return False
                more -= 1
            if "size" in o:
                v = o["size"]
                if not (type_of(v) is str and (v in SIZE_2.known or SIZE_2.matches(v))):
                    return False
                more -= 1
            if "weight" in o:
                v = o["weight"]
                if not (type_of(v) is str and v in {"regular", "bold"}):
                    return False
                more -= 1
            if "style" in o:
                v = o["style"]
                if not (type_of(v) is str and v in {"normal", "italic"}):
                    return False
                more -= 1
            if "decoration" in o:
                v = o["decoration"]
                if not (type_of(v) is str and v in {"none", "underline", "line-through"}):
                    return False
                more -= 1
            if more:
                return False
    if strict and "text" not in o:
        return False
    return True


def check_flex_separator(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "margin" in o:
            v = o["margin"]
            if not (type_of(v) is str and (v in MARGIN.known or MARGIN.matches(v))):
                return False
            more -= 1
        if "color" in o:
            v = o["color"]
            if not (type_of(v) is str and (v in COLOR.known or COLOR.matches(v))):
                return False
            more -= 1
        if more:
            return False
    return True


def check_flex_filler(o: Any, strict: bool = False) -> bool:
    if type_of(o) is not OBJECT:
        return False
    more = len(o) - 1
    if more:
        if "flex" in o:
            v = o["flex"]
            if not (type_of(v) is int and v >= 0):
                return False
            more -= 1
        if more:
            return False
    return not strict


def complete_reply_request(o: Any) -> bool:
    v = o["messages"]
    if not (1 <= len(v) <= 5):
        return False
    return True


def complete_push_request(o: Any) -> bool:
    v = o["messages"]
    if not (1 <= len(v) <= 5):
        return False
    if "customAggregationUnits" in o:
        v = o["customAggregationUnits"]
        if not (type_of(v) is ARRAY and len(v) == 1):
            return False
        for x in v:
            if not (type_of(x) is str and (x in CUSTOM_AGGREGATION_UNITS.known or CUSTOM_AGGREGATION_UNITS.matches(x))):
                return False
    return True


def complete_multicast_request(o: Any) -> bool:
    v = o["messages"]
    if not (1 <= len(v) <= 5):
        return False
    for x in v:
        if not (
            "quoteToken" not in x
            and (
                "substitution" not in x
                or all("type" not in x2 or x2["type"] == "emoji" for x2 in x["substitution"].values())
            )
        ):
            return False
    if "customAggregationUnits" in o:
        v = o["customAggregationUnits"]
        if not (type_of(v) is ARRAY and len(v) == 1):
            return False
        for x in v:
            if not (type_of(x) is str and (x in CUSTOM_AGGREGATION_UNITS.known or CUSTOM_AGGREGATION_UNITS.matches(x))):
                return False
    return True


def complete_broadcast_request(o: Any) -> bool:
    v = o["messages"]
    if not (1 <= len(v) <= 5):
        return False
    for x in v:
        if not (
            "quoteToken" not in x
            and (
                "substitution" not in x
                or all("type" not in x2 or x2["type"] == "emoji" for x2 in x["substitution"].values())
            )
        ):
            return False
    return True


def complete_narrowcast_request(o: Any) -> bool:
    v = o["messages"]
    if not (1 <= len(v) <= 5):
        return False
    for x in v:
        if not (
            "quoteToken" not in x
            and (
                "substitution" not in x
                or all("type" not in x2 or x2["type"] == "emoji" for x2 in x["substitution"].values())
            )
        ):
            return False
    return True


def complete_validate_request(o: Any) -> bool:
    v = o["messages"]
    if not (1 <= len(v) <= 5):
        return False
    return True


def complete_loading_indicator_request(o: Any) -> bool:
    if not conditions_hold_in_loading_indicator_request(o):
        return False
    return True


def complete_mark_as_read_request(o: Any) -> bool:
    return True


def complete_mark_chat_as_read_request(o: Any) -> bool:
    return True


def complete_rich_menu_request(o: Any) -> bool:
    if rules.proportion(o["size"], fields=["width", "height"], min=1.45) is not None:
        return False
    v = o["areas"]
    if len(v) > 20:
        return False
    return True


def complete_rich_menu_bulk_link_request(o: Any) -> bool:
    v = o["userIds"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 500):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_rich_menu_bulk_unlink_request(o: Any) -> bool:
    v = o["userIds"]
    if not (type_of(v) is ARRAY and 1 <= len(v) <= 500):
        return False
    for x in v:
        if not (type_of(x) is str and x != ""):
            return False
    return True


def complete_rich_menu_batch_request(o: Any) -> bool:
    v = o["operations"]
    if not (
        1 <= len(v) <= 1000
        and rules.unique_field(v, field="from") is None
        and not (
            any(type_of(x) is OBJECT and "type" in x and x["type"] == "unlinkAll" for x in v)
            and any(type_of(x) is OBJECT and "type" in x and x["type"] in {"link", "unlink"} for x in v)
        )
    ):
        return False
    return True


def complete_create_rich_menu_alias_request(o: Any) -> bool:
    return True


def complete_update_rich_menu_alias_request(o: Any) -> bool:
    return True


def complete_pnp_push_request(o: Any) -> bool:
    v = o["messages"]
    if not (1 <= len(v) <= 5):
        return False
    for x in v:
        if not (
            x["type"] not in {"image", "video", "audio"}
            and "quoteToken" not in x
            and (
                "substitution" not in x
                or all("type" not in x2 or x2["type"] == "emoji" for x2 in x["substitution"].values())
            )
        ):
            return False
    if "customAggregationUnits" in o:
        v = o["customAggregationUnits"]
        if not (type_of(v) is ARRAY and len(v) == 1):
            return False
        for x in v:
            if not (type_of(x) is str and x != "" and (len(x) <= 15 or lengths.utf16(x) <= 30)):
                return False
    return True


def complete_pnp_templated_push_request(o: Any) -> bool:
    if "body" in o:
        if "items" in o["body"]:
            v = o["body"]["items"]
            if len(v) > 15:
                return False
        if "buttons" in o["body"]:
            v = o["body"]["buttons"]
            if not (len(v) <= 2 and rules.unique_field(v, field="buttonKey") is None):
                return False
        if rules.unique_field(o["body"], field=["emphasizedItem.itemKey", "items.itemKey"]) is not None:
            return False
    if "customAggregationUnits" in o:
        v = o["customAggregationUnits"]
        if not (type_of(v) is ARRAY and len(v) == 1):
            return False
        for x in v:
            if not (type_of(x) is str and x != "" and (len(x) <= 15 or lengths.utf16(x) <= 30)):
                return False
    return True


def complete_text_message(o: Any) -> bool:
    if "emojis" in o:
        v = o["emojis"]
        if not (1 <= len(v) <= 20):
            return False
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    if rules.marks(o, text="text", items="emojis", index="index", mark="$") is not None:
        return False
    return True


def complete_text_message_v2(o: Any) -> bool:
    if "substitution" in o:
        v = o["substitution"]
        if not (type_of(v) is OBJECT and len(v) <= 100):
            return False
        for x in v:
            if not (type_of(x) is str and (x in SUBSTITUTION.known or SUBSTITUTION.matches(x))):
                return False
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    if rules.placeholders(o, text="text", values="substitution") is not None:
        return False
    return True


def complete_sticker_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_image_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_video_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_audio_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_location_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_coupon_message(o: Any) -> bool:
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_imagemap_message(o: Any) -> bool:
    if "baseSize" not in o:
        return False
    v = o["actions"]
    if not (1 <= len(v) <= 50):
        return False
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    if not (o["baseUrl"] not in BASE_URL.known and not BASE_URL.matches(o["baseUrl"])):
        return False
    return True


def complete_buttons_template(o: Any) -> bool:
    o0 = o["template"]
    if "defaultAction" in o0:
        v = o0["defaultAction"]
        if not (
            ("label" not in v or len(v["label"]) <= 20 or lengths.graphemes(v["label"]) <= 20)
            and v["type"]
            in {"postback", "message", "uri", "datetimepicker", "clipboard", "camera", "cameraRoll", "location"}
        ):
            return False
    v = o0["actions"]
    if not (1 <= len(v) <= 4):
        return False
    for x in v:
        if not (
            "label" in x
            and (len(x["label"]) <= 20 or lengths.graphemes(x["label"]) <= 20)
            and x["type"]
            in {"postback", "message", "uri", "datetimepicker", "clipboard", "camera", "cameraRoll", "location"}
        ):
            return False
    if not conditions_hold_in_buttons_template(o0):
        return False
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_confirm_template(o: Any) -> bool:
    o0 = o["template"]
    v = o0["actions"]
    if len(v) != 2:
        return False
    for x in v:
        if not (
            "label" in x
            and (len(x["label"]) <= 20 or lengths.graphemes(x["label"]) <= 20)
            and x["type"]
            in {"postback", "message", "uri", "datetimepicker", "clipboard", "camera", "cameraRoll", "location"}
        ):
            return False
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_carousel_template(o: Any) -> bool:
    o0 = o["template"]
    v = o0["columns"]
    if not (1 <= len(v) <= 10):
        return False
    if not conditions_hold_in_carousel_template(o0):
        return False
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_image_carousel_template(o: Any) -> bool:
    o0 = o["template"]
    v = o0["columns"]
    if not (1 <= len(v) <= 10):
        return False
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def complete_flex_message(o: Any) -> bool:
    if "contents" not in o:
        return False
    if "quickReply" in o:
        v = o["quickReply"]["items"]
        if not (1 <= len(v) <= 13):
            return False
    return True


def anything(o: Any, data: bytes) -> bool:
    return True


def text_fits_in_reply_request(o: Any, data: bytes) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE_TEXTS[x["type"]](x, data):
            return False
    return True


def text_fits_in_push_request(o: Any, data: bytes) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE_TEXTS[x["type"]](x, data):
            return False
    return True


def text_fits_in_multicast_request(o: Any, data: bytes) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE_TEXTS[x["type"]](x, data):
            return False
    return True


def text_fits_in_broadcast_request(o: Any, data: bytes) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE_TEXTS[x["type"]](x, data):
            return False
    return True


def text_fits_in_narrowcast_request(o: Any, data: bytes) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE_TEXTS[x["type"]](x, data):
            return False
    if "recipient" in o and not (
        (
            data.count(b'"type":"audience"') <= 10
            or rules.count(o["recipient"], where={"type": "audience"}, max=10) is None
        )
        and (
            data.count(b'"type":"redelivery"') <= 10
            or rules.count(o["recipient"], where={"type": "redelivery"}, max=10) is None
        )
    ):
        return False
    if (
        "filter" in o
        and "demographic" in o["filter"]
        and not (
            (
                data.count(b'"type":"gender"') <= 10
                or rules.count(o["filter"]["demographic"], where={"type": "gender"}, max=10) is None
            )
            and (
                data.count(b'"type":"age"') <= 10
                or rules.count(o["filter"]["demographic"], where={"type": "age"}, max=10) is None
            )
            and (
                data.count(b'"type":"appType"') <= 10
                or rules.count(o["filter"]["demographic"], where={"type": "appType"}, max=10) is None
            )
            and (
                data.count(b'"type":"area"') <= 10
                or rules.count(o["filter"]["demographic"], where={"type": "area"}, max=10) is None
            )
            and (
                data.count(b'"type":"subscriptionPeriod"') <= 10
                or rules.count(o["filter"]["demographic"], where={"type": "subscriptionPeriod"}, max=10) is None
            )
        )
    ):
        return False
    return True


def text_fits_in_validate_request(o: Any, data: bytes) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE_TEXTS[x["type"]](x, data):
            return False
    return True


def text_fits_in_pnp_push_request(o: Any, data: bytes) -> bool:
    v = o["messages"]
    for x in v:
        if not _MESSAGE_TEXTS[x["type"]](x, data):
            return False
    return True


def text_fits_in_message(o: Any, data: bytes) -> bool:
    return _MESSAGE_TEXTS[o["type"]](o, data)


def text_fits_in_text_message_v2(o: Any, data: bytes) -> bool:
    if data.count(b'"type":"mention"') > 20 and rules.count(o, where={"type": "mention"}, max=20) is not None:
        return False
    if data.count(b'"type":"emoji"') > 20 and rules.count(o, where={"type": "emoji"}, max=20) is not None:
        return False
    return True


def text_fits_in_flex_message(o: Any, data: bytes) -> bool:
    v = o["contents"]
    if not _FLEXCONTAINER_TEXTS[v["type"]](v, data):
        return False
    if (
        data.count(b'"animated":true') > 10
        and data.count(b'"type":"image"') > 10
        and rules.count(o, where={"type": "image", "animated": True}, max=10) is not None
    ):
        return False
    return True


def text_fits_in_flex_container(o: Any, data: bytes) -> bool:
    return _FLEXCONTAINER_TEXTS[o["type"]](o, data)


def text_fits_in_flex_bubble(o: Any, data: bytes) -> bool:
    if len(data) > 30720 and rules.json_size(o, max=30720) is not None:
        return False
    return True


def text_fits_in_flex_carousel(o: Any, data: bytes) -> bool:
    v = o["contents"]
    for x in v:
        if not text_fits_in_flex_bubble(x, data):
            return False
    if len(data) > 51200 and rules.json_size(o, max=51200) is not None:
        return False
    return True


_RICHMENUBATCHOPERATION: dict[str, Check] = {
    "link": check_rich_menu_batch_link_operation,
    "unlink": check_rich_menu_batch_unlink_operation,
    "unlinkAll": check_rich_menu_batch_unlink_all_operation,
}
_RECIPIENT: dict[str, Check] = {
    "audience": check_audience_recipient,
    "redelivery": check_redelivery_recipient,
    "operator": check_operator_recipient,
}
_DEMOGRAPHICFILTER: dict[str, Check] = {
    "gender": check_gender_filter,
    "age": check_age_filter,
    "appType": check_app_type_filter,
    "area": check_area_filter,
    "subscriptionPeriod": check_subscription_period_filter,
    "operator": check_operator_filter,
}
_MESSAGE: dict[str, Check] = {
    "text": check_text_message,
    "textV2": check_text_message_v2,
    "sticker": check_sticker_message,
    "image": check_image_message,
    "video": check_video_message,
    "audio": check_audio_message,
    "location": check_location_message,
    "imagemap": check_imagemap_message,
    "template": check_template_message,
    "flex": check_flex_message,
    "coupon": check_coupon_message,
}
_SUBSTITUTION: dict[str, Check] = {
    "mention": check_mention_substitution,
    "emoji": check_emoji_substitution,
}
_MENTIONEE: dict[str, Check] = {
    "user": check_user_mentionee,
    "all": check_all_mentionee,
}
_IMAGEMAPACTION: dict[str, Check] = {
    "uri": check_uri_imagemap_action,
    "message": check_message_imagemap_action,
    "clipboard": check_clipboard_imagemap_action,
}
_TEMPLATE: dict[str, Check] = {
    "buttons": check_buttons_template,
    "confirm": check_confirm_template,
    "carousel": check_carousel_template,
    "image_carousel": check_image_carousel_template,
}
_ACTION: dict[str, Check] = {
    "postback": check_postback_action,
    "message": check_message_action,
    "uri": check_uri_action,
    "datetimepicker": check_datetime_picker_action,
    "camera": check_camera_action,
    "cameraRoll": check_camera_roll_action,
    "location": check_location_action,
    "richmenuswitch": check_rich_menu_switch_action,
    "clipboard": check_clipboard_action,
}
_FLEXCONTAINER: dict[str, Check] = {
    "bubble": check_flex_bubble,
    "carousel": check_flex_carousel,
}
_FLEXHERO: dict[str, Check] = {
    "box": check_flex_box,
    "image": check_flex_image,
    "video": check_flex_video,
}
_FLEXCOMPONENT: dict[str, Check] = {
    "box": check_flex_box,
    "button": check_flex_button,
    "image": check_flex_image,
    "video": check_flex_video,
    "icon": check_flex_icon,
    "text": check_flex_text,
    "span": check_flex_span,
    "separator": check_flex_separator,
    "filler": check_flex_filler,
}
_FLEXALTCONTENT: dict[str, Check] = {
    "box": check_flex_box,
    "image": check_flex_image,
}
_ACTION_2: dict[str, Check] = {
    "postback": check_postback_action,
    "message": check_message_action,
    "uri": check_uri_action,
    "datetimepicker": check_datetime_picker_action,
    "camera": rules.unless_strict(check_camera_action),
    "cameraRoll": rules.unless_strict(check_camera_roll_action),
    "location": rules.unless_strict(check_location_action),
    "richmenuswitch": check_rich_menu_switch_action,
    "clipboard": check_clipboard_action,
}
_ACTION_3: dict[str, Check] = {
    "postback": check_postback_action,
    "message": check_message_action,
    "uri": check_uri_action,
    "datetimepicker": check_datetime_picker_action,
    "camera": check_camera_action,
    "cameraRoll": check_camera_roll_action,
    "location": check_location_action,
    "clipboard": check_clipboard_action,
}
_ACTION_4: dict[str, Check] = {
    "postback": check_postback_action,
    "message": check_message_action,
    "uri": check_uri_action,
    "datetimepicker": check_datetime_picker_action,
    "camera": rules.unless_strict(check_camera_action),
    "cameraRoll": rules.unless_strict(check_camera_roll_action),
    "location": rules.unless_strict(check_location_action),
    "clipboard": check_clipboard_action,
}
_ACTION_5: dict[str, Check] = {
    "postback": check_postback_action,
    "message": check_message_action,
    "uri": check_uri_action,
    "datetimepicker": check_datetime_picker_action,
    "clipboard": check_clipboard_action,
}
_MESSAGE_2: dict[str, Check] = {
    "text": check_text_message,
    "textV2": check_text_message_v2,
    "sticker": check_sticker_message,
    "location": check_location_message,
    "imagemap": check_imagemap_message,
    "template": check_template_message,
    "flex": check_flex_message,
    "coupon": check_coupon_message,
}

_MESSAGE_TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "text": anything,
    "textV2": text_fits_in_text_message_v2,
    "sticker": anything,
    "image": anything,
    "video": anything,
    "audio": anything,
    "location": anything,
    "imagemap": anything,
    "template": anything,
    "flex": text_fits_in_flex_message,
    "coupon": anything,
}
_FLEXCONTAINER_TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "bubble": text_fits_in_flex_bubble,
    "carousel": text_fits_in_flex_carousel,
}

CHECKS: dict[str, Check] = {
    "ReplyRequest": check_reply_request,
    "PushRequest": check_push_request,
    "MulticastRequest": check_multicast_request,
    "BroadcastRequest": check_broadcast_request,
    "NarrowcastRequest": check_narrowcast_request,
    "ValidateRequest": check_validate_request,
    "LoadingIndicatorRequest": check_loading_indicator_request,
    "MarkAsReadRequest": check_mark_as_read_request,
    "MarkChatAsReadRequest": check_mark_chat_as_read_request,
    "ChatReference": check_chat_reference,
    "RichMenuRequest": check_rich_menu_request,
    "RichMenuSize": check_rich_menu_size,
    "RichMenuArea": check_rich_menu_area,
    "RichMenuBounds": check_rich_menu_bounds,
    "RichMenuBulkLinkRequest": check_rich_menu_bulk_link_request,
    "RichMenuBulkUnlinkRequest": check_rich_menu_bulk_unlink_request,
    "RichMenuBatchRequest": check_rich_menu_batch_request,
    "RichMenuBatchOperation": check_rich_menu_batch_operation,
    "RichMenuBatchLinkOperation": rules.tagged("type", "link", check_rich_menu_batch_link_operation),
    "RichMenuBatchUnlinkOperation": rules.tagged("type", "unlink", check_rich_menu_batch_unlink_operation),
    "RichMenuBatchUnlinkAllOperation": rules.tagged("type", "unlinkAll", check_rich_menu_batch_unlink_all_operation),
    "CreateRichMenuAliasRequest": check_create_rich_menu_alias_request,
    "UpdateRichMenuAliasRequest": check_update_rich_menu_alias_request,
    "Recipient": check_recipient,
    "AudienceRecipient": rules.tagged("type", "audience", check_audience_recipient),
    "RedeliveryRecipient": rules.tagged("type", "redelivery", check_redelivery_recipient),
    "OperatorRecipient": rules.tagged("type", "operator", check_operator_recipient),
    "NarrowcastFilter": check_narrowcast_filter,
    "DemographicFilter": check_demographic_filter,
    "GenderFilter": rules.tagged("type", "gender", check_gender_filter),
    "AgeFilter": rules.tagged("type", "age", check_age_filter),
    "AppTypeFilter": rules.tagged("type", "appType", check_app_type_filter),
    "AreaFilter": rules.tagged("type", "area", check_area_filter),
    "Area": check_area,
    "SubscriptionPeriodFilter": rules.tagged("type", "subscriptionPeriod", check_subscription_period_filter),
    "OperatorFilter": rules.tagged("type", "operator", check_operator_filter),
    "Limit": check_limit,
    "PnpPushRequest": check_pnp_push_request,
    "PnpTemplatedPushRequest": check_pnp_templated_push_request,
    "PnpTemplateBody": check_pnp_template_body,
    "PnpEmphasizedItem": check_pnp_emphasized_item,
    "PnpItem": check_pnp_item,
    "PnpButton": check_pnp_button,
    "Message": check_message,
    "TextMessage": rules.tagged("type", "text", check_text_message),
    "TextEmoji": check_text_emoji,
    "TextMessageV2": rules.tagged("type", "textV2", check_text_message_v2),
    "Substitution": check_substitution,
    "MentionSubstitution": rules.tagged("type", "mention", check_mention_substitution),
    "Mentionee": check_mentionee,
    "UserMentionee": rules.tagged("type", "user", check_user_mentionee),
    "AllMentionee": rules.tagged("type", "all", check_all_mentionee),
    "EmojiSubstitution": rules.tagged("type", "emoji", check_emoji_substitution),
    "StickerMessage": rules.tagged("type", "sticker", check_sticker_message),
    "ImageMessage": rules.tagged("type", "image", check_image_message),
    "VideoMessage": rules.tagged("type", "video", check_video_message),
    "AudioMessage": rules.tagged("type", "audio", check_audio_message),
    "LocationMessage": rules.tagged("type", "location", check_location_message),
    "CouponMessage": rules.tagged("type", "coupon", check_coupon_message),
    "QuickReply": check_quick_reply,
    "QuickReplyItem": check_quick_reply_item,
    "Sender": check_sender,
    "ImagemapMessage": rules.tagged("type", "imagemap", check_imagemap_message),
    "BaseSize": check_base_size,
    "ImagemapVideo": check_imagemap_video,
    "ImagemapExternalLink": check_imagemap_external_link,
    "ImagemapAction": check_imagemap_action,
    "UriImagemapAction": rules.tagged("type", "uri", check_uri_imagemap_action),
    "MessageImagemapAction": rules.tagged("type", "message", check_message_imagemap_action),
    "ClipboardImagemapAction": rules.tagged("type", "clipboard", check_clipboard_imagemap_action),
    "ImagemapArea": check_imagemap_area,
    "TemplateMessage": rules.tagged("type", "template", check_template_message),
    "Template": check_template,
    "ButtonsTemplate": rules.tagged("type", "buttons", check_buttons_template),
    "ConfirmTemplate": rules.tagged("type", "confirm", check_confirm_template),
    "CarouselTemplate": rules.tagged("type", "carousel", check_carousel_template),
    "CarouselColumn": check_carousel_column,
    "ImageCarouselTemplate": rules.tagged("type", "image_carousel", check_image_carousel_template),
    "ImageCarouselColumn": check_image_carousel_column,
    "Action": check_action,
    "PostbackAction": rules.tagged("type", "postback", check_postback_action),
    "MessageAction": rules.tagged("type", "message", check_message_action),
    "UriAction": rules.tagged("type", "uri", check_uri_action),
    "AltUri": check_alt_uri,
    "DatetimePickerAction": rules.tagged("type", "datetimepicker", check_datetime_picker_action),
    "CameraAction": rules.tagged("type", "camera", check_camera_action),
    "CameraRollAction": rules.tagged("type", "cameraRoll", check_camera_roll_action),
    "LocationAction": rules.tagged("type", "location", check_location_action),
    "RichMenuSwitchAction": rules.tagged("type", "richmenuswitch", check_rich_menu_switch_action),
    "ClipboardAction": rules.tagged("type", "clipboard", check_clipboard_action),
    "FlexMessage": rules.tagged("type", "flex", check_flex_message),
    "FlexContainer": check_flex_container,
    "FlexBubble": rules.tagged("type", "bubble", check_flex_bubble),
    "FlexCarousel": rules.tagged("type", "carousel", check_flex_carousel),
    "BubbleStyles": check_bubble_styles,
    "BlockStyle": check_block_style,
    "FlexHero": check_flex_hero,
    "FlexComponent": check_flex_component,
    "FlexBox": rules.tagged("type", "box", check_flex_box),
    "LinearGradient": check_linear_gradient,
    "FlexButton": rules.tagged("type", "button", check_flex_button),
    "FlexImage": rules.tagged("type", "image", check_flex_image),
    "FlexVideo": rules.tagged("type", "video", check_flex_video),
    "FlexAltContent": check_flex_alt_content,
    "FlexIcon": rules.tagged("type", "icon", check_flex_icon),
    "FlexText": rules.tagged("type", "text", check_flex_text),
    "FlexSpan": rules.tagged("type", "span", check_flex_span),
    "FlexSeparator": rules.tagged("type", "separator", check_flex_separator),
    "FlexFiller": rules.tagged("type", "filler", check_flex_filler),
}
"""Component -> its check, which tests every rule but those about JSON text, and if it is strict, follows all advice."""

TEXTS: dict[str, Callable[[Any, bytes], bool]] = {
    "ReplyRequest": text_fits_in_reply_request,
    "PushRequest": text_fits_in_push_request,
    "MulticastRequest": text_fits_in_multicast_request,
    "BroadcastRequest": text_fits_in_broadcast_request,
    "NarrowcastRequest": text_fits_in_narrowcast_request,
    "ValidateRequest": text_fits_in_validate_request,
    "PnpPushRequest": text_fits_in_pnp_push_request,
    "Message": text_fits_in_message,
    "TextMessageV2": text_fits_in_text_message_v2,
    "FlexMessage": text_fits_in_flex_message,
    "FlexContainer": text_fits_in_flex_container,
    "FlexBubble": text_fits_in_flex_bubble,
    "FlexCarousel": text_fits_in_flex_carousel,
}
"""Component -> the function that tests the rules about JSON text in valid data, for those that can break one.

It gets the data and their JSON text.
"""
