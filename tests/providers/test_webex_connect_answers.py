"""Answers and delivery reports of Webex Connect: every code has a meaning, and what is parsed is written back unchanged."""

import json
import warnings
from functools import cache
from pathlib import Path
from typing import Any

import pytest
import yaml

import ottbuild
from ottbuild import InvalidPayload, WebexConnect, explain_response, read_response
from ottbuild.providers.webex_connect.models import ErrorResponse, SendResult

SPEC = Path(__file__).parents[2] / "spec" / "webex_connect.yaml"

RESPONSE_CODES = {
    "1001": "queued",
    "7000": "not valid JSON",
    "7001": "authentication failed",
    "7002": "service key is missing",
    "7003": "mandatory parameter is missing",
    "7004": "parameter is invalid",
    "7005": "expired",
    "7006": "internal error",
    "7007": "service is inactive",
    "7009": "1000 destinations",
    "7010": "provider",
    "7011": "unknown exception",
    "7020": "limit of transactions",
    "7026": "4 KB",
    "7104": "app id is invalid",
    "7108": "template id is invalid",
    "7200": "unknown status",
    "7722": "namespace",
}
DELIVERY_CODES = {
    "7034": "more than 8 elements",
    "7101": "sender",
    "7102": "address",
    "7107": "too long",
    "7208": "expired",
    "7301": "expired",
    "7302": "rate limit",
    "7303": "endpoint can't be reached",
    "7304": "credentials of the app",
    "7305": "credentials of the user",
    "7306": "duplicate",
    "7307": "endpoint can't be reached",
    "7308": "topic",
    "7309": "no subscribers",
    "7310": "segment",
    "7311": "thread or a stream",
    "7312": "thread id",
    "7313": "not written before",
    "7314": "details of the app",
    "7316": "details of the app",
    "7317": "merchant session",
    "7500": "delivered",
    "7501": "submitted",
    "7502": "read",
    "7528": "clicked",
    "7703": "more than 3 buttons",
    "7704": "identifiers",
    "7706": "more than 5 quick replies",
    "7708": "more than 5 images",
    "7738": "media file",
}
STATUSES = ["Submitted", "Delivered", "Failed", "Un-Delivered", "Read", "Clicked"]

QUEUED = {"response": [{"code": "1001", "transid": "3f09295d-9eb3", "description": "Queued"}]}
REFUSED = {"response": {"code": "7001", "description": "Authentication failed.", "transid": "7670c9a8-131f"}}
APPLE = {
    "deliveryInfoNotification": {
        "subtid": "85c4",
        "deliveryInfo": {
            "deliveryChannel": "applebusinesschat",
            "Description": "Submitted",
            "destinationType": "applebusinesschat",
            "timeStamp": "2019-03-03T06:52:59.311Z",
            "code": "7501",
            "additionalInfo": "",
            "deliveryStatus": "Submitted",
            "destination": "urn:mbid:AQ",
        },
        "correlationid": "",
        "callbackData": "",
        "transid": "00df",
    }
}
SMS = {
    "deliveryInfoNotification": {
        "deliveryInfo": {
            "deliveryChannel": "sms",
            "Description": "Delivered",
            "destinationType": "msisdn",
            "code": "7500",
            "deliveryStatus": "Delivered",
            "destination": "+447700900001",
        },
        "correlationid": "order-7781",
        "callbackData": "batch 4",
        "transid": "3f09295d-9eb3",
    }
}
IN_APP = {
    "deliveryInfoNotification": {
        "deliveryInfo": {
            "deliveryChannel": "rt",
            "code": "7528",
            "deliveryStatus": "Clicked",
            "destination": "ana",
            "pushId": "",
            "deviceid": "d-1",
            "interactiveData": {"identifier": "q1", "payload": {"again": True}},
            "interaction": {"action": "YES"},
            "subtid": "",
            "correlationid": "order-7781",
            "callbackData": "",
            "transid": "3f09295d-9eb3",
        }
    }
}
ANSWERS: dict[str, tuple[str, Any]] = {
    "queued": ("webex_connect.result", QUEUED),
    "queued in burst mode": (
        "webex_connect.result",
        {"response": [{"code": "1001", "transid": "3f09", "description": "Queued in burst mode"}]},
    ),
    "queued several times": (
        "webex_connect.result",
        {"response": [{"code": "1001", "transid": "3f09"}, {"code": "1001", "transid": "3f0a"}]},
    ),
    "refused": ("webex_connect.error", REFUSED),
    "refused in a list": ("webex_connect.error", {"response": [REFUSED["response"]]}),
    "refused without an id": ("webex_connect.error", {"response": {"code": "7002"}}),
    "refused with a code that nobody knows": ("webex_connect.error", {"response": {"code": "7999"}}),
    "delivered by Apple": ("webex_connect.delivery", APPLE),
    "delivered as an SMS": ("webex_connect.delivery", SMS),
    "clicked in the app": ("webex_connect.delivery", IN_APP),
}

each_answer = pytest.mark.parametrize("name", ANSWERS)


@cache
def components() -> dict[str, Any]:
    return dict(yaml.safe_load(SPEC.read_text(encoding="utf-8"))["components"]["schemas"])


def meanings(component: str, *properties: str) -> dict[str, str]:
    """Return the known values of a component, or of one of its properties, with their meanings."""
    node = components()[component]
    for name in properties:
        node = node["properties"][name]
    return {entry["value"]: entry.get("description", "") for entry in node["x-values"]}


@pytest.mark.parametrize(
    ("component", "codes"), [("ResponseCode", RESPONSE_CODES), ("DeliveryCode", DELIVERY_CODES)]
)  # fmt: skip
def test_every_code_has_its_meaning(component: str, codes: dict[str, str]) -> None:
    known = meanings(component)
    assert known.keys() == codes.keys()
    assert [code for code, meaning in codes.items() if meaning.lower() not in known[code].lower()] == []


def test_every_status_is_known() -> None:
    assert list(meanings("DeliveryInfo", "deliveryStatus")) == STATUSES


@each_answer
def test_what_is_parsed_is_written_back_as_it_was(name: str) -> None:
    kind, data = ANSWERS[name]
    for form in (data, json.dumps(data), json.dumps(data).encode()):
        model = ottbuild.parse(kind, form)
        assert json.dumps(model.to_dict()) == json.dumps(data)
        assert ottbuild.parse(kind, model.to_bytes()) == model


@each_answer
def test_an_answer_has_no_problem(name: str) -> None:
    kind, data = ANSWERS[name]
    assert ottbuild.check(kind, data) == ()


@pytest.mark.parametrize("code", RESPONSE_CODES)
def test_every_response_code_is_parsed(code: str) -> None:
    if code == "1001":
        assert ottbuild.parse("webex_connect.result", QUEUED).response[0].code == code
    else:
        assert ottbuild.parse("webex_connect.error", {"response": {"code": code}}).response.code == code


@pytest.mark.parametrize("code", DELIVERY_CODES)
def test_every_delivery_code_is_parsed(code: str) -> None:
    data = {"deliveryInfoNotification": {"deliveryInfo": {"code": code}}}
    assert ottbuild.parse("webex_connect.delivery", data).delivery_info_notification.delivery_info.code == code


def test_a_queued_request_has_an_id() -> None:
    (queued,) = ottbuild.parse("webex_connect.result", QUEUED).response
    assert (queued.code, queued.transid, queued.description) == ("1001", "3f09295d-9eb3", "Queued")


def test_a_refused_request_has_a_reason() -> None:
    refused = ottbuild.parse("webex_connect.error", REFUSED).response
    assert (refused.code, refused.description, refused.transid) == ("7001", "Authentication failed.", "7670c9a8-131f")


def test_a_delivery_names_its_message() -> None:
    notification = ottbuild.parse("webex_connect.delivery", SMS).delivery_info_notification
    assert (notification.correlationid, notification.callback_data) == ("order-7781", "batch 4")
    assert (notification.delivery_info.code, notification.delivery_info.delivery_status) == ("7500", "Delivered")
    assert notification.delivery_info.destination == "+447700900001"


def test_keys_in_another_order_are_the_same_delivery() -> None:
    inner = APPLE["deliveryInfoNotification"]
    turned = {"deliveryInfoNotification": dict(reversed(inner.items()))}
    assert ottbuild.parse("webex_connect.delivery", turned) == ottbuild.parse("webex_connect.delivery", APPLE)


@each_answer
def test_what_nobody_knows_yet_is_kept(name: str) -> None:
    kind, data = ANSWERS[name]
    more = data | {"region": {"name": "uk"}}
    assert ottbuild.parse(kind, more).to_dict(check=False) == more
    assert [(problem.pointer, problem.rule) for problem in ottbuild.check(kind, more)] == [("/region", "unknown_field")]
    assert ottbuild.check(kind, more, allow_unknown=True) == ()


@pytest.mark.parametrize(
    ("kind", "data", "pointer"),
    [
        ("webex_connect.result", REFUSED, "/response"),
        ("webex_connect.result", {"response": [5]}, "/response/0"),
        ("webex_connect.error", {"response": "refused"}, "/response"),
    ],
)
def test_what_is_no_such_answer_is_refused(kind: str, data: Any, pointer: str) -> None:
    with pytest.raises(InvalidPayload) as caught:
        ottbuild.parse(kind, data)
    assert [(problem.pointer, problem.rule) for problem in caught.value.problems] == [(pointer, "type")]


@pytest.mark.parametrize(
    ("kind", "data", "pointer"),
    [
        ("webex_connect.result", {}, "/response"),
        ("webex_connect.error", {}, "/response"),
        ("webex_connect.result", {"response": [{"transid": "1"}]}, "/response/0/code"),
        ("webex_connect.result", {"response": [{"code": "1001"}]}, "/response/0/transid"),
        ("webex_connect.error", {"response": [{"transid": "1"}]}, "/response/0/code"),
        ("webex_connect.delivery", {}, "/deliveryInfoNotification"),
        ("webex_connect.delivery", {"deliveryInfoNotification": {}}, "/deliveryInfoNotification/deliveryInfo"),
    ],
)
def test_what_an_answer_lacks_is_a_warning(kind: str, data: Any, pointer: str) -> None:
    (problem,) = ottbuild.check(kind, data)
    assert (problem.pointer, problem.rule, problem.severity) == (pointer, "required", "warning")
    assert ottbuild.parse(kind, data).to_dict() == data


# Other forms of the answer

SMS_REQUEST = WebexConnect.sms("Hello").to(msisdn=["+447700900001"])


@pytest.mark.parametrize("status", [200, 400])
@pytest.mark.parametrize("code", [7009, "7009"])
@pytest.mark.parametrize("listed", [False, True])
def test_a_refusal_is_an_object_or_a_list(status: int, code: int | str, listed: bool) -> None:
    refusal = {"code": code, "description": "Max number of destinations", "transid": "7670c9a8-131f"}
    answer = read_response(SMS_REQUEST, status, {"response": [refusal] if listed else refusal})
    assert isinstance(answer, ErrorResponse)
    refused: Any = answer.response
    assert (refused[0] if listed else refused).code == "7009"
    (problem,) = explain_response(answer, SMS_REQUEST)
    assert (problem.pointer, problem.provider_code) == ("/destination", "7009")


@pytest.mark.parametrize("code", [1001, "1001"])
def test_a_queued_request_has_a_code_of_either_type(code: int | str) -> None:
    answer = read_response(SMS_REQUEST, 200, {"response": [{"code": code, "transid": "3f09", "description": "Queued"}]})
    assert isinstance(answer, SendResult)
    assert answer.response[0].code == "1001"
    assert explain_response(answer, SMS_REQUEST) == ()


def test_a_delivery_has_a_code_of_either_type() -> None:
    data = {"deliveryInfoNotification": {"deliveryInfo": {"code": 7500}}}
    info = ottbuild.parse("webex_connect.delivery", data).delivery_info_notification.delivery_info
    assert (info.code, info.code_meaning.description) == ("7500", "Delivered.")


@pytest.mark.parametrize(
    ("code", "text"),
    [
        ("1001", "Queued"),
        ("7000", "Invalid JSON"),
        ("7001", "Authentication failed"),
        ("7002", "Service key missing"),
        ("7004", "Invalid parameters"),
        ("7006", "Internal error occurred"),
        ("7007", "Service inactive"),
        ("7009", "Max number of destinations"),
        ("7722", "Parameter value is invalid"),
    ],
)
def test_a_code_has_the_text_of_the_page(code: str, text: str) -> None:
    assert meanings("ResponseCode")[code].startswith(text)


def test_another_namespace_is_refused_with_its_text() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        hsm = WebexConnect.WhatsApp.hsm(
            "a", namespace="ns_1", language_code="en", policy="deterministic",
            localizable_params=[WebexConnect.WhatsApp.localizable_param("Ana")],
        )  # fmt: skip
    request = WebexConnect.whatsapp(hsm, appid="a_1").to(waid=["1"])
    answer = read_response(request, 200, {"response": {"code": 7722, "description": "Parameter value is invalid"}})
    (problem,) = explain_response(answer, request)
    assert problem.pointer == "/channels/OTT-Messaging/wa/hsm/namespace"
    assert (problem.provider_message, problem.provider_code) == ("Parameter value is invalid", "7722")


def test_an_unknown_template_is_named() -> None:
    request = WebexConnect.sms_template("5139").to(msisdn=["+447700900001"])
    answer = read_response(request, 200, {"response": {"code": "7108", "description": "Invalid template ID"}})
    (problem,) = explain_response(answer, request)
    assert problem.pointer == "/message/template"
