"""Rules and answers of eSMS that its samples do not show."""

import copy
import json
from itertools import product
from typing import Any

import pytest

import ottbuild
from ottbuild import Esms
from ottbuild.providers.esms.models import SendResult

OA = "1234567890123456789"
VIBER: dict[str, Any] = {
    "ApiKey": "k", "SecretKey": "s", "Brandname": "SHOP", "SmsType": "23", "Content": "Hello", "Phones": ["0901000001"],
}  # fmt: skip

CONTENTS = {
    ("content",),
    ("image_url",),
    ("content", "button_label", "button_url"),
    ("content", "image_url", "button_label", "button_url"),
}
CALLBACK = {
    "SMSID": "849fe08c19294b02857cf91687021a50250",
    "SendFailed": "0",
    "SendStatus": "5",
    "SendSuccess": "1",
    "TotalPrice": "470.0000",
    "TotalReceiver": "1",
    "TotalSent": "1",
    "RequestId": "",
    "TypeId": "23",
    "telcoid": "2",
    "phonenumber": "0901000001",
}


@pytest.mark.parametrize("given", list(product((False, True), repeat=4)))
def test_viber_has_four_contents(given: tuple[bool, bool, bool, bool]) -> None:
    content, image, label, url = given
    built = (
        Esms.viber("SHOP", "Hello" if content else None)
        .api_key("k")
        .secret_key("s")
        .image("https://example.com/sale.png" if image else None)
        .button("Open" if label else None, "https://example.com/sale" if url else None)
        .phones(["0901000001"])
    )
    names = ("content", "image_url", "button_label", "button_url")
    right = tuple(name for name, there in zip(names, given, strict=True) if there) in CONTENTS
    problems = built.problems()
    assert [(problem.pointer, problem.rule) for problem in problems] == ([] if right else [("", "content_combination")])
    for problem in problems:
        assert "Content, OttImgUrl, OttLabel and OttUrl" in problem.message


@pytest.mark.parametrize(
    ("field", "value", "rule"),
    [
        ("OttImgUrl", "http://example.com/sale.png", "uri"),
        ("Phones", [], "min_items"),
        ("IsSandBox", "2", "enum"),
        ("RequestId", "r" * 51, "max_length"),
        ("SendDate", "2026-12-31T09:00:00", "pattern"),
        ("SmsType", "24", "const"),
        ("Sandbox", "1", "unknown_field"),
        ("campaignid", "c1", "unknown_field"),
    ],
)
def test_viber_refuses(field: str, value: Any, rule: str) -> None:
    data = VIBER | {field: value}
    if field == "OttImgUrl":
        del data["Content"]
    assert [(p.pointer, p.rule) for p in ottbuild.check("esms.viber", data)] == [(f"/{field}", rule)]


def test_viber_needs_the_keys_of_the_account_when_it_is_requested() -> None:
    message = Esms.viber("SHOP", "Hello").phones(["0901000001"])
    assert message.problems() == ()
    assert "ApiKey" not in message.to_json()
    assert message.build().request(api_key="k", secret_key="s") == message.request(api_key="k", secret_key="s")
    with pytest.raises(ValueError, match=r"esms\.viber can't be requested:\n  api_key: is required\n  secret_key: is"):
        message.request()


def test_the_keys_of_the_account_are_not_shown() -> None:
    built = Esms.viber("SHOP", "Hello").api_key("key-shh").secret_key("secret-shh").phones(["0901000001"])
    assert "shh" not in repr(built) + repr(built.build())
    assert "shh" in built.to_json()


@pytest.mark.parametrize("flag", [1, True, "1"])
def test_other_spellings_of_viber_are_parsed(flag: Any) -> None:
    data = VIBER | {"SmsType": 23, "OTTLabel": "Open", "OttUrl": "https://example.com", "IsSandBox": flag}
    assert ottbuild.check("esms.viber", data) == ()
    assert list(ottbuild.parse("esms.viber", data).to_dict().items()) == [
        ("ApiKey", "k"),
        ("SecretKey", "s"),
        ("Brandname", "SHOP"),
        ("SmsType", "23"),
        ("Content", "Hello"),
        ("OttLabel", "Open"),
        ("OttUrl", "https://example.com"),
        ("Phones", ["0901000001"]),
        ("IsSandBox", "1"),
    ]


ZNS: dict[str, Any] = {"ApiKey": "k", "SecretKey": "s", "OAID": OA, "TempID": "200607", "TempData": {"name": "Ana"}}
LEGS: list[dict[str, Any]] = [
    {"TempID": "205644", "Params": ["686868"], "OAID": OA},
    {"Content": "686868 is your code", "SmsType": "2", "Brandname": "SHOP"},
]
REQUESTS: dict[str, dict[str, Any]] = {
    "esms.viber": VIBER,
    "esms.zns": ZNS | {"Phone": "0901000001"},
    "esms.zns_zalo_uid": ZNS | {"ZaloUid": "31215806834323092"},
    "esms.zns_hash_phone": ZNS | {"HashPhone": "0a" * 32},
    "esms.multichannel": {
        "ApiKey": "k", "SecretKey": "s", "Phone": "0901000001", "Channels": ["zalo", "sms"], "Data": LEGS,
    },
    "esms.zns_v5": ZNS | {"Phone": "0901000001", "TempData": [{"key": "name", "value": "Ana"}]},
    "esms.zns_v4": {
        "ApiKey": "k", "SecretKey": "s", "Phone": "0901000001", "Params": ["Ana", "HD1"], "TempID": "200607", "OAID": OA,
    },
    "esms.sms": {
        "ApiKey": "k", "Content": "Hello", "Phone": "0901000001", "SecretKey": "s", "Brandname": "SHOP", "SmsType": "2",
    },
    "esms.template_call": {"ApiKey": "k", "SecretKey": "s", "TemplateId": "12", "Phone": "0901000001"},
    "esms.recorded_call": {"ApiKey": "k", "SecretKey": "s", "TemplateId": "12", "Phone": "0901000001"},
}  # fmt: skip
OTP: dict[str, Any] = {"Phone": "0901000001", "Brandname": "SHOP", "Type": "2", "message": "{OTP} is your code"}
NUMBERS: list[tuple[str, str, int]] = [
    ("esms.viber", "SmsType", 23),
    *[("esms.viber", "IsSandBox", flag) for flag in (0, 1)],
    *[(kind, "Sandbox", flag) for kind in REQUESTS if "zns" in kind for flag in (0, 1)],
    *[(kind, "SendingMode", mode) for kind in ("esms.zns", "esms.zns_hash_phone", "esms.zns_v5") for mode in (1, 3)],
    *[("esms.multichannel", f"Data/{leg}/Sandbox", flag) for leg in (0, 1) for flag in (0, 1)],
    *[("esms.multichannel", "Data/0/SendingMode", mode) for mode in (1, 3)],
    *[("esms.multichannel", "Data/1/IsUnicode", flag) for flag in (0, 1)],
    ("esms.multichannel", "Data/1/SmsType", 2),
    *[("esms.sms", field, value) for field in ("IsUnicode", "Sandbox") for value in (0, 1)],
    ("esms.sms", "SmsType", 2),
    *[("esms.template_call", "Speed", value) for value in (-3, 3)],
    ("esms.recorded_call", "Ivr", 0),
]


def request_with(kind: str, place: str, value: Any) -> dict[str, Any]:
    """Return a valid request with one field set."""
    data: dict[str, Any] = copy.deepcopy(REQUESTS[kind])
    *steps, name = place.split("/")
    holder: Any = data
    for step in steps:
        holder = holder[int(step) if step.isdecimal() else step]
    holder[name] = value
    return data


@pytest.mark.parametrize(("kind", "place", "number"), NUMBERS)
def test_flags_and_types_are_numbers_or_digits(kind: str, place: str, number: int) -> None:
    written = request_with(kind, place, number)
    assert ottbuild.check(kind, written) == ()
    assert (
        ottbuild.parse(kind, written).to_dict()
        == ottbuild.parse(kind, request_with(kind, place, str(number))).to_dict()
    )


@pytest.mark.parametrize(
    ("place", "value"),
    [("Data/1/SmsType", 23), ("Data/1/SmsType", True), ("Data/1/IsUnicode", 2), ("Data/0/SendingMode", 2)],
)
def test_other_numbers_are_refused(place: str, value: Any) -> None:
    assert ottbuild.check("esms.multichannel", request_with("esms.multichannel", place, value))


@pytest.mark.parametrize(
    ("kind", "place", "other", "value"),
    [
        ("esms.viber", "OttImgUrl", "OTTImgUrl", "https://example.com/sale.png"),
        ("esms.viber", "OttUrl", "OTTUrl", "https://example.com/sale"),
        ("esms.viber", "OttLabel", "OTTLabel", "Open"),
        ("esms.zns", "Sandbox", "SandBox", "1"),
        ("esms.zns_zalo_uid", "Sandbox", "SandBox", "1"),
        ("esms.zns_hash_phone", "Sandbox", "SandBox", "1"),
        ("esms.multichannel", "Data/0/Sandbox", "Data/0/SandBox", "1"),
        ("esms.multichannel", "Data/1/Sandbox", "Data/1/SandBox", "1"),
        ("esms.multichannel", "Data/1/IsUnicode", "Data/1/Unicode", "1"),
        ("esms.sms", "IsUnicode", "Unicode", "1"),
        ("esms.sms", "Sandbox", "SandBox", "1"),
        ("esms.recorded_call", "RequestID", "RequestId", "c-1"),
    ],
)
def test_other_spellings_are_written_in_the_main_one(kind: str, place: str, other: str, value: str) -> None:
    read = ottbuild.parse(kind, request_with(kind, other, value)).to_dict(check=False)
    assert read == ottbuild.parse(kind, request_with(kind, place, value)).to_dict(check=False)
    assert repr(other.rpartition("/")[2]) not in repr(read)


KEYS, BRAND = "Authorize Failed", "Brand name code is not exist"


@pytest.mark.parametrize(
    ("kind", "code", "text", "pointer"),
    [
        *[(kind, "101", text, "") for kind in REQUESTS for text in (KEYS, f"{KEYS}.")],
        ("esms.viber", "104", BRAND, "/Brandname"),
        ("esms.multichannel", "104", BRAND, "/Data/1/Brandname"),
        ("esms.viber", "108", "The phone number 0901000001 is not valid.", "/Phones/0"),
        ("esms.zns", "108", "The phone number 0901000001 is not valid.", "/Phone"),
        ("esms.multichannel", "108", "The phone number 0901000001 is not valid.", "/Phone"),
        *[
            (kind, "124", "Request exist 1", "/RequestID" if kind == "esms.recorded_call" else "/RequestId")
            for kind in REQUESTS
            if kind != "esms.multichannel"
        ],
        ("esms.sms", "104", BRAND, "/Brandname"),
        ("esms.sms", "146", "Sai template Brandname CSKH", "/Content"),
        ("esms.template_call", "104", "Template not found", "/TemplateId"),
        ("esms.recorded_call", "106", "The recording is not there", "/TemplateId"),
        ("esms.multichannel", "124", "Request exist 1", ""),
        ("esms.multichannel", "146", "Sai template Brandname CSKH", "/Data/1/Content"),
        *[
            (kind, code, text, f"/{place}")
            for kind in REQUESTS
            if "zns" in kind
            for code, text, place in (
                ("789", "TemplateId is not config", "TempID"),
                ("790", "The content does not fit", "Params" if kind == "esms.zns_v4" else "TempData"),
                ("799", "The Official Account is not active", "OAID"),
            )
        ],
        ("esms.zns", "802", "The Official Account may not do so", "/SendingMode"),
        ("esms.zns_hash_phone", "115", "The hash is wrong", "/HashPhone"),
        ("esms.multichannel", "789", "TemplateId is not config", "/Data/0/TempID"),
        ("esms.multichannel", "790", "The content does not fit", "/Data/0/Params"),
        ("esms.multichannel", "799", "The Official Account is not active", "/Data/0/OAID"),
        ("esms.multichannel", "802", "The Official Account may not do so", "/Data/0/SendingMode"),
    ],
)
def test_what_esms_refuses_has_a_place(kind: str, code: str, text: str, pointer: str) -> None:
    answer = ottbuild.read_response(kind, 200, {"CodeResult": code, "CountRegenerate": 0, "ErrorMessage": text})
    (problem,) = ottbuild.explain_response(answer, ottbuild.parse(kind, REQUESTS[kind]))
    assert (problem.pointer, problem.rule) == (pointer, "refused")
    assert (problem.provider_message, problem.provider_code) == (text, code)
    if code == "101":
        assert "/ApiKey and /SecretKey" in problem.message


def test_what_is_beyond_the_quota_is_not_scheduled() -> None:
    start = Esms.zns("0901000001", temp_id="200607", temp_data={"name": "Ana"}, oaid=OA).api_key("k").secret_key("s")
    built = start.sending_mode("3")
    assert built.problems() == ()
    (problem,) = built.send_date("2026-12-31 09:00:00").problems()
    assert (problem.pointer, problem.rule, problem.provider_code) == ("/SendDate", "forbidden", "801")
    assert start.sending_mode("1").send_date("2026-12-31 09:00:00").problems() == ()
    assert built.send_date("").problems() == ()


def test_a_zalo_user_id_has_twenty_characters_at_most() -> None:
    built = (
        Esms.zns_zalo_uid("1" * 21, temp_id="540679", temp_data={"name": "Ana"}, oaid=OA).api_key("k").secret_key("s")
    )
    (problem,) = built.problems()
    assert (problem.pointer, problem.rule, problem.limit) == ("/ZaloUid", "max_length", 20)
    assert (problem.provider_message, problem.provider_code) == ("Zalo UID Invalid", "852")


@pytest.mark.parametrize("phone", ["84901000001", "g" * 64, "0a" * 31, "0a" * 33])
def test_a_hashed_phone_is_a_sha256(phone: str) -> None:
    (problem,) = Esms.zns_hash_phone(phone, temp_id="1", temp_data={}, oaid=OA).api_key("k").secret_key("s").problems()
    assert (problem.pointer, problem.rule, problem.provider_code) == ("/HashPhone", "pattern", "115")


def test_an_older_page_asks_for_an_encrypted_phone() -> None:
    assert not ottbuild.check("esms.zns_hash_phone", REQUESTS["esms.zns_hash_phone"] | {"HashPhone": "a+/" * 57 + "="})


def test_a_journey_has_an_order() -> None:
    zns = REQUESTS["esms.zns_v4"]
    assert ottbuild.check("esms.zns_v4", zns | {"IsJourney": True, "OrderId": "o-9"}) == ()
    for part, missing in (({"IsJourney": True}, "/OrderId"), ({"OrderId": "o-9"}, "/IsJourney")):
        (problem,) = ottbuild.check("esms.zns_v4", zns | part)
        assert (problem.pointer, problem.rule, problem.severity) == (missing, "required", "error")
    (problem,) = ottbuild.check("esms.zns_v4", zns | {"IsJourney": "true", "OrderId": "o-9"})
    assert (problem.pointer, problem.rule, problem.severity) == ("/IsJourney", "type", "warning")


@pytest.mark.parametrize(
    ("more", "missing"),
    [
        ({"SmsType": "2", "Brandname": "SHOP"}, None),
        ({"SmsType": 2}, "/Brandname"),
        ({"SmsType": "2", "Brandname": ""}, "/Brandname"),
        ({"SmsType": "8", "Brandname": ""}, None),
        ({"SmsType": 8}, None),
        ({"SmsType": "24", "OAID": OA}, None),
        ({"SmsType": 25}, "/OAID"),
    ],
)
def test_the_type_of_an_sms_says_who_sends_it(more: dict[str, Any], missing: str | None) -> None:
    problems = ottbuild.check("esms.sms", {"Content": "686868", "Phone": "0901000001", **more})
    assert [(problem.pointer, problem.rule) for problem in problems] == ([(missing, "required")] if missing else [])


@pytest.mark.parametrize(
    ("kind", "phone", "code"),
    [("8", "0901000001,0901000002", "163"), ("8", "0901000001", None), ("24", "0901000001,0901000002", None)],
)
def test_a_call_goes_to_one_phone(kind: str, phone: str, code: str | None) -> None:
    problems = ottbuild.check("esms.sms", {"Content": "686868", "Phone": phone, "SmsType": kind, "OAID": OA})
    assert [(problem.pointer, problem.provider_code) for problem in problems] == ([("/Phone", code)] if code else [])


def test_a_call_has_no_name_of_a_sender() -> None:
    call = {"Content": "686868", "Phone": "0901000001", "SmsType": "8", "Brandname": "SHOP"}
    assert [(one.pointer, one.severity) for one in ottbuild.check("esms.sms", call)] == [("/Brandname", "warning")]


def test_an_advertisement_goes_to_thirty_phones_or_more() -> None:
    phones = [f"09{number:08}" for number in range(5001)]
    for count, code in ((29, "107"), (30, None), (5000, None), (5001, "120")):
        problems = Esms.advertising_sms("SHOP", "Sale", to=phones[:count]).problems()
        assert [(problem.pointer, problem.provider_code) for problem in problems] == (
            [("/Phones", code)] if code else []
        )


@pytest.mark.parametrize(
    ("field", "value", "severity"),
    [
        ("TimeAlive", "10", None), ("TimeAlive", 11, "warning"), ("TimeAlive", "15", "warning"), ("TimeAlive", "1", "error"),
        ("TimeAlive", 16, "error"), ("message", "Your code", "warning"), ("IsNumber", 1, None), ("Type", 2, None),
    ],
)  # fmt: skip
def test_a_code_is_valid_for_some_minutes(field: str, value: Any, severity: str | None) -> None:
    problems = ottbuild.check("esms.sms_otp", OTP | {field: value})
    assert [(problem.pointer, problem.severity) for problem in problems] == (
        [(f"/{field}", severity)] if severity else []
    )


def test_a_right_code_is_no_error() -> None:
    asked = Esms.otp_check("0901888484", code="1NTTJ6")
    for code, text, found in (
        ("100", "Success!", []),
        ("117", "1NTTJ6 Code Invalid", ["/Code"]),
        ("171", "Used", [""]),
    ):
        answer = ottbuild.read_response(
            asked, 200, {"CodeResult": code, "ErrorMessage": f"0901888484, Content: {text}"}
        )
        assert [problem.pointer for problem in ottbuild.explain_response(answer, asked)] == found


def test_a_call_has_a_state_and_an_end() -> None:
    status = {
        "CallDuration": 13, "CallStatus": "ANSWERED", "CodeResponse": "100", "Ivr": "",
        "ReferenceId": "505139D7-54F8-48A9-88FA-9460A78731DD", "SendStatus": 5, "SentResult": 1,
    }  # fmt: skip
    assert ottbuild.check("esms.call_status", status) == ()
    assert ottbuild.parse("esms.call_status", status).to_dict() == status
    end = {
        "ReferenceId": "066107ee-6ec4-4283-b595-aa74977c65c5", "CallDuration": "0", "CallStatus": "", "Ivr": "",
        "Price": "0.0000", "SentResult": "0", "CID": "02871002454", "SendStatus": "5",
    }  # fmt: skip
    assert ottbuild.check("esms.call_callback", end) == ()
    assert ottbuild.parse("esms.call_callback", end | {"New": "1"}).to_dict() == end | {"New": "1"}


def test_zalo_comes_before_sms() -> None:
    start = Esms.multichannel("0901000001").api_key("k").secret_key("s")
    swapped = start.sms("Your code", brandname="SHOP").zalo("205644", ["686868"], oaid=OA)
    assert [(p.pointer, p.rule) for p in swapped.problems()] == [
        ("/Data/0/SmsType", "forbidden"),
        ("/Data/1/SmsType", "required"),
    ]


@pytest.mark.parametrize("legs", [0, 1, 3])
def test_several_channels_are_two(legs: int) -> None:
    built = Esms.multichannel("0901000001").api_key("k").secret_key("s")
    for leg in range(legs):
        if leg == 1:
            built = built.sms("Your code", brandname="SHOP")
        else:
            built = built.zalo("205644", ["686868"], oaid=OA)
    rules = [p.rule for p in built.problems()]
    assert rules == {0: ["required"], 1: ["min_items"], 3: ["max_items"]}[legs]


@pytest.mark.parametrize("channels", [["sms", "zalo"], ["zalo"], ["zalo", "viber"], ["zalo", "sms", "viber"]])
def test_the_channels_are_always_the_same(channels: list[str]) -> None:
    data = Esms.multichannel("0901000001").api_key("k").secret_key("s").zalo("205644", ["686868"], oaid=OA)
    good = data.sms("Your code", brandname="SHOP").to_dict()
    problems = ottbuild.check("esms.multichannel", good | {"Channels": channels})
    assert problems
    assert {p.pointer.split("/")[1] for p in problems} == {"Channels"}


def test_a_new_result_code_is_kept() -> None:
    data = {"CodeResult": "9001", "CountRegenerate": 0, "ErrorMessage": "New"}
    assert ottbuild.check("esms.result", data) == ()
    assert ottbuild.parse("esms.result", data).to_dict() == data


def test_an_answer_may_have_its_codes_as_numbers() -> None:
    data = {"CodeResult": 124, "CountRegenerate": "0", "ErrorMessage": "Request exist 1", "SendStatus": 5}
    assert ottbuild.check("esms.result", data) == ()
    answer = ottbuild.read_response("esms.viber", 200, data)
    assert isinstance(answer, SendResult)
    assert (answer.code_result, answer.count_regenerate, answer.send_status) == ("124", 0, "5")
    assert answer.code_result_meaning is not None
    assert answer.code_result_meaning.retry is False
    assert ottbuild.check("esms.status", {"CodeResponse": 100, "TotalPrice": "850.5"}) == ()
    assert ottbuild.check("esms.receivers", {"CodeResult": 105}) == ()


def test_a_result_for_a_repeated_request_has_a_status() -> None:
    data = {
        "CodeResult": "124",
        "CountRegenerate": 0,
        "ErrorMessage": "Request exist 1",
        "SMSID": "a",
        "SendStatus": "5",
    }
    assert ottbuild.parse("esms.result", data).to_json() == (
        '{"CodeResult":"124","CountRegenerate":0,"ErrorMessage":"Request exist 1","SMSID":"a","SendStatus":"5"}'
    )


def test_what_is_not_understood_has_an_answer_of_its_own() -> None:
    assert ottbuild.parse("esms.error", {"error": "Invalid request"}).error == "Invalid request"


def test_a_callback_is_all_strings() -> None:
    callback = ottbuild.parse("esms.callback", CALLBACK)
    assert (callback.send_success, callback.send_failed, callback.total_price) == ("1", "0", "470.0000")
    assert callback.to_dict() == CALLBACK


def test_a_callback_may_hold_more() -> None:
    data = CALLBACK | {"error_info": '"{\\"error\\":-114}"', "switchsmsid": "", "newthing": "x"}
    assert ottbuild.check("esms.callback", data) == ()
    assert ottbuild.parse("esms.callback", data).to_dict() == data


def test_a_status_holds_numbers() -> None:
    data = {
        "CodeResponse": "100", "SMSID": "434a", "SendFailed": 0, "SendStatus": 5, "SendSuccess": 1, "TotalPrice": 850.5,
        "TotalReceiver": 1, "TotalSent": 1,
    }  # fmt: skip
    assert ottbuild.parse("esms.status", data).send_status == 5
    assert ottbuild.check("esms.status", data) == ()
    assert ottbuild.check("esms.status", {"CodeResponse": "101", "SMSID": "434a"}) == ()
    assert ottbuild.parse("esms.status", data | {"SendStatus": "5"}).to_dict() == data


def test_messages_are_distinguished_by_phone() -> None:
    data = {
        "CodeResult": "100",
        "ReceiverList": [
            {"IsSent": True, "NetworkName": "Viettel", "Phone": "0901888484", "Retry": 0, "SentResult": True},
            {"IsSent": True, "NetworkName": "Mobifone", "Phone": "0765418062", "Retry": 0, "SentResult": False},
        ],
    }
    result = ottbuild.parse("esms.receivers", data)
    assert [(one.phone, one.sent_result) for one in result.receiver_list or ()] == [
        ("0901888484", True),
        ("0765418062", False),
    ]
    assert ottbuild.check("esms.receivers", data) == ()


@pytest.mark.parametrize("kind", REQUESTS)
def test_stored_requests_have_keys_or_not(kind: str) -> None:
    with_keys = {"ApiKey": "key-shh", "SecretKey": "secret-shh"} | request_with(kind, "ApiKey", "key-shh")
    without = {key: value for key, value in with_keys.items() if key not in ("ApiKey", "SecretKey")}
    for data in (with_keys, without, {**without, "SecretKey": "secret-shh"}):
        assert [problem for problem in ottbuild.check(kind, data) if problem.severity == "error"] == []
        model = ottbuild.parse(kind, data)
        assert model.to_dict() == data
        request = model.request(api_key="mine", secret_key="my-secret")
        sent = json.loads(request.form_of or request.content)
        assert sent == with_keys | {"ApiKey": "mine", "SecretKey": "my-secret"}
        assert list(sent) == list(ottbuild.parse(kind, with_keys).to_dict())
    request = ottbuild.parse(kind, with_keys).request()
    assert json.loads(request.form_of or request.content) == with_keys
    for empty in ("ApiKey", "SecretKey"):
        (problem,) = ottbuild.check(kind, {**with_keys, empty: ""})
        assert (problem.pointer, problem.rule) == (f"/{empty}", "min_length")


# Null, empty and addresses


@pytest.mark.parametrize("empty", ["", None, ...])
@pytest.mark.parametrize(
    ("kind", "place", "code"),
    [
        ("esms.viber", "Brandname", None),
        ("esms.zns", "Phone", None),
        ("esms.multichannel", "Phone", None),
        *[(kind, key, "791") for kind in REQUESTS if "zns" in kind for key in ("OAID", "TempID")],
        *[("esms.sms", key, None) for key in ("Content", "Phone")],
        *[(f"esms.{kind}_call", key, None) for kind in ("template", "recorded") for key in ("TemplateId", "Phone")],
        ("esms.zns_zalo_uid", "ZaloUid", "853"),
        *[("esms.multichannel", f"Data/0/{key}", "791") for key in ("OAID", "TempID")],
        *[("esms.multichannel", f"Data/1/{key}", None) for key in ("Content", "Brandname")],
    ],
)
def test_what_is_required_is_not_empty(kind: str, place: str, code: str | None, empty: Any) -> None:
    data = request_with(kind, place, empty)
    if empty is ...:
        *steps, name = place.split("/")
        holder: Any = data
        for step in steps:
            holder = holder[int(step) if step.isdecimal() else step]
        del holder[name]
    (problem,) = [problem for problem in ottbuild.check(kind, data) if problem.severity == "error"]
    assert (problem.pointer, problem.provider_code) == (f"/{place}", code)
    assert problem.rule == ("min_length" if empty == "" else "required")


@pytest.mark.parametrize(("phones", "place"), [([], "/Phones"), ([""], "/Phones/0"), (["0901000001", ""], "/Phones/1")])
def test_every_phone_is_given(phones: list[str], place: str) -> None:
    (problem,) = ottbuild.check("esms.viber", VIBER | {"Phones": phones})
    assert (problem.severity, problem.pointer) == ("error", place)


def test_an_empty_content_is_none() -> None:
    image = {"OttImgUrl": "https://example.com/sale.png"}
    button = {"OttLabel": "Open", "OttUrl": "https://example.com/sale"}
    assert ottbuild.check("esms.viber", VIBER | image | {"Content": ""}) == ()
    for rest in ({}, button, image | button):
        (problem,) = ottbuild.check("esms.viber", VIBER | rest | {"Content": ""})
        assert (problem.severity, problem.rule) == ("error", "content_combination")


@pytest.mark.parametrize("kind", REQUESTS)
def test_nobody_knows_how_null_is_read(kind: str) -> None:
    place = {"esms.multichannel": "Data/1/RequestId", "esms.recorded_call": "RequestID"}.get(kind, "RequestId")
    data = request_with(kind, place, None)
    (problem,) = ottbuild.check(kind, data)
    assert (problem.severity, problem.pointer, problem.rule) == ("warning", f"/{place}", "null")
    assert ottbuild.parse(kind, data).to_dict() == data


def test_a_template_may_have_no_variables() -> None:
    assert ottbuild.check("esms.multichannel", request_with("esms.multichannel", "Data/0/Params", [])) == ()
    assert ottbuild.check("esms.zns", request_with("esms.zns", "TempData", {})) == ()


@pytest.mark.parametrize(
    "address", ["/callback", "callback", "example.com/cb", "https://", "https://exa mple.com", "ftp://example.com/cb"]
)
@pytest.mark.parametrize("kind", REQUESTS)
def test_a_callback_goes_to_an_address(kind: str, address: str) -> None:
    place = "Data/0/CallbackUrl" if kind == "esms.multichannel" else "CallbackUrl"
    (problem,) = ottbuild.check(kind, request_with(kind, place, address))
    assert (problem.severity, problem.pointer, problem.rule) == ("error", f"/{place}", "uri")
    assert ottbuild.check(kind, request_with(kind, place, "http://example.com/cb?id={id}")) == ()


@pytest.mark.parametrize("address", ["/sale", "www.example.com", "https:///sale", "https://example.com/a b", "\n"])
def test_a_button_leads_to_an_address(address: str) -> None:
    data = VIBER | {"OttLabel": "Open", "OttUrl": address}
    (problem,) = ottbuild.check("esms.viber", data)
    assert (problem.severity, problem.pointer, problem.rule) == ("error", "/OttUrl", "uri")
    for good in ("http://example.com", "viber://pa?chatURI=shop", "https://example.com/đơn-hàng?id=1#a"):
        assert ottbuild.check("esms.viber", data | {"OttUrl": good}) == ()
