"""Requests: what a server receives, what is refused before anything is sent, and that secrets are not shown."""

import json
import pickle
import traceback
from collections.abc import Callable
from dataclasses import FrozenInstanceError
from typing import Any, NamedTuple

import httpx
import pytest

import ottbuild
from ottbuild import (
    Builder,
    Cima360,
    Esms,
    InvalidPayload,
    Line,
    MarketingCloud,
    Messenger,
    Request,
    Sendable,
    WebexConnect,
)
from tests.http.server import listening


def marketing_cloud() -> Any:
    return (
        MarketingCloud.send("order-881", sender_type="messenger", sender_id="1", validity_period=30)
        .to(ott_id="2")
        .text("Grüße, 你好")
        .custom_keys(messaging_type="RESPONSE")
    )


def registration() -> Any:
    return MarketingCloud.line_registration(
        channel_id="1", channel_name="Shop", channel_secret="channel-shh", endpoint_url="https://example.com",
        is_transactional=True, is_test_channel=False, is_active=True,
    )  # fmt: skip


def viber() -> Any:
    return Esms.viber("SHOP", "Hello").to("0901000001")


def sms() -> Any:
    return WebexConnect.sms("Hello", senderid="SHOP").to(msisdn=["+447700900001"])


def push() -> Any:
    return Line.push("U1").message(Line.text("Hello"))


class Case(NamedTuple):
    """A payload, the arguments of its request, and the expected request."""

    payload: Callable[[], Any]
    given: dict[str, Any]
    url: str
    headers: dict[str, str]
    status: int
    answer: Any
    in_body: dict[str, str] = {}  # noqa: RUF012  never changed
    in_query: bool = False
    """True if the payload is the query of the URL, and there is no body."""

    @property
    def method(self) -> str:
        return "GET" if self.in_query else "POST"

    @property
    def media(self) -> dict[str, str]:
        """The headers about the body."""
        return {} if self.in_query else JSON


JSON = {"content-type": "application/json"}
CASES = {
    "marketing_cloud.send": Case(
        marketing_cloud, {"subdomain": "acme-1", "access_token": "tok-shh"},
        "https://acme-1.rest.marketingcloudapis.com/ott/v1/send", {"authorization": "Bearer tok-shh"},
        201, {"ottRequestId": "w5f3"},
    ),
    "marketing_cloud.register": Case(
        registration, {"subdomain": "acme-1", "access_token": "tok-shh"},
        "https://acme-1.rest.marketingcloudapis.com/ott/v1/registration", {"authorization": "Bearer tok-shh"}, 201, None,
    ),
    "marketing_cloud.whatsapp": Case(
        lambda: MarketingCloud.whatsapp("otp_wa").to("447700900001", contact_key="c-1", attributes={"code": "4410"}),
        {"subdomain": "acme-1", "access_token": "tok-shh"},
        "https://acme-1.rest.marketingcloudapis.com/messaging/v1/ott/messages/", {"authorization": "Bearer tok-shh"},
        202, {"requestId": "c0b5d9a8", "responses": [{"messageKey": "m-1"}]},
    ),
    "webex_connect.send with a key": Case(
        sms, {"region": "uk", "service_key": "key-shh"},
        "https://api.uk.webexconnect.io/resources/v1/messaging", {"key": "key-shh"},
        200, {"response": [{"code": "1001", "transid": "3f09", "description": "Queued"}]},
    ),
    "webex_connect.send with a token": Case(
        sms, {"region": "us1", "jwt": "jwt-shh"},
        "https://api.us1.webexconnect.io/resources/v1/messaging", {"authorization": "Bearer jwt-shh"},
        200, {"response": [{"code": "1001", "transid": "3f09", "description": "Queued"}]},
    ),
    "webex_connect.v2_send": Case(
        lambda: WebexConnect.V2.sms("Hello", from_="SHOP").to(msisdn=["+447700900001"]),
        {"region": "us", "service_key": "key-shh"},
        "https://api.us.webexconnect.io/v2/messages", {"key": "key-shh"},
        201, {"requestTimestamp": "2026-11-05T00:03:01.708-04:00", "messageId": "a770", "status": "queued"},
    ),
    "esms.viber": Case(
        viber, {"api_key": "key-shh", "secret_key": "secret-shh"},
        "https://rest.esms.vn/MainService.svc/json/Send_Multiple_Sms_OTT/", {},
        200, {"CodeResult": "100", "CountRegenerate": 0, "SMSID": "d8e0"},
        {"ApiKey": "key-shh", "SecretKey": "secret-shh"},
    ),
    "esms.multichannel": Case(
        lambda: Esms.multichannel("0901000001").zalo("1", ["2"], oaid="3").sms("Your code", brandname="SHOP"),
        {"api_key": "key-shh", "secret_key": "secret-shh"},
        "https://rest.esms.vn/MainService.svc/json/MultiChannelMessage/", {},
        200, {"CodeResult": "100", "CountRegenerate": 0, "SMSID": "d8e0"},
        {"ApiKey": "key-shh", "SecretKey": "secret-shh"},
    ),
    "esms.sms_otp": Case(
        lambda: Esms.sms_otp("SHOP", "{OTP} là mã + a", to="0901000001"),
        {"api_key": "key-shh", "secret_key": "secret-shh"},
        "https://rest.esms.vn/MainService.svc/json/SendMessageAutoGenCode_V4_get?Phone=0901000001&ApiKey=key-shh"
        "&SecretKey=secret-shh&Brandname=SHOP&Type=2&message=%7BOTP%7D%20l%C3%A0%20m%C3%A3%20%2B%20a", {},
        200, {"CodeResult": "100", "CountRegenerate": 0, "SMSID": "d8e0"},
        {"ApiKey": "key-shh", "SecretKey": "secret-shh"}, in_query=True,
    ),
    "esms.template_call": Case(
        lambda: Esms.template_call("0901000001", template_id="12", variables="Trung||20000"),
        {"api_key": "key-shh", "secret_key": "secret-shh"},
        "https://voiceapi.esms.vn/MainService.svc/json/MakeCallTemplate_V2?ApiKey=key-shh&SecretKey=secret-shh"
        "&TemplateId=12&Phone=0901000001&VariableListStr=Trung%7C%7C20000", {},
        200, {"CodeResult": "100", "SMSID": "8eb2"}, {"ApiKey": "key-shh", "SecretKey": "secret-shh"}, in_query=True,
    ),
    "cima360.ott": Case(
        lambda: Cima360.ott().message("573001112233", "tpl", channel_type=3), {"api_key": "key-shh"},
        "https://api.cima360.com/ott/v1/deliver", {"x-api-key": "key-shh"},
        200, [{"recipient": "573001112233", "messageId": "856", "status": "queued", "error": None}],
    ),
    "cima360.email": Case(
        lambda: Cima360.email("Receipt", "<p>Thanks</p>").to("ana@example.com"), {"api_key": "key-shh"},
        "https://api.cima360.com/deliver", {"x-api-key": "key-shh"}, 202, {"overallStatus": "Accepted"},
    ),
    "messenger.send": Case(
        lambda: Messenger.send(Messenger.text("Hello")).to(id="7001"), {"access_token": "t/o&k=e n?shh"},
        "https://graph.facebook.com/v25.0/me/messages", {"authorization": "Bearer t/o&k=e n?shh"},
        200, {"recipient_id": "7001", "message_id": "m_1"},
    ),
    "messenger.send for a Page": Case(
        lambda: Messenger.send(Messenger.text("Hello")).to(id="7001"),
        {"access_token": "tok-shh", "page_id": "8001", "version": "v24.0"},
        "https://graph.facebook.com/v24.0/8001/messages", {"authorization": "Bearer tok-shh"}, 200, {"recipient_id": "7001"},
    ),
    "line.push": Case(
        push, {"channel_access_token": "tok-shh"},
        "https://api.line.me/v2/bot/message/push", {"authorization": "Bearer tok-shh"},
        200, {"sentMessages": [{"id": "5", "quoteToken": "q"}]},
    ),
    "line.push that can be repeated": Case(
        push, {"channel_access_token": "tok-shh", "retry_key": "123e4567-e89b-12d3-a456-426614174000"},
        "https://api.line.me/v2/bot/message/push",
        {"authorization": "Bearer tok-shh", "x-line-retry-key": "123e4567-e89b-12d3-a456-426614174000"},
        200, {"sentMessages": [{"id": "5"}]},
    ),
    "line.rich_menu_alias_update": Case(
        lambda: Line.rich_menu_alias_update("richmenu-1"),
        {"channel_access_token": "tok-shh", "rich_menu_alias_id": "tab-a.b"},
        "https://api.line.me/v2/bot/richmenu/alias/tab-a.b", {"authorization": "Bearer tok-shh"}, 200, {},
    ),
    "line.validate_rich_menu_batch": Case(
        lambda: Line.rich_menu_batch().unlink_all(),
        {"operation": "validate_rich_menu_batch", "channel_access_token": "tok-shh"},
        "https://api.line.me/v2/bot/richmenu/validate/batch", {"authorization": "Bearer tok-shh"}, 200, {},
    ),
    "line.validate_narrowcast": Case(
        lambda: Line.validate().message(Line.text("Hello")),
        {"operation": "validate_narrowcast", "channel_access_token": "tok-shh"},
        "https://api.line.me/v2/bot/message/validate/narrowcast", {"authorization": "Bearer tok-shh"}, 200, {},
    ),
}  # fmt: skip
each_case = pytest.mark.parametrize("case", CASES.values(), ids=list(CASES))


def content(case: Case) -> bytes:
    """Return the bytes of the body: those of the payload, with the credentials where the spec has them."""
    if case.in_query:
        return b""
    wire = case.payload().to_dict(check=False)
    data: bytes = ottbuild.parse(case.payload().kind, {**wire, **case.in_body}).to_bytes()
    return data


@each_case
def test_a_request_is_plain_data(case: Case) -> None:
    request = case.payload().request(**case.given)
    assert isinstance(request, Request)
    assert (request.method, request.url, request.content) == (case.method, case.url, content(case))
    assert {name.lower(): value for name, value in request.headers.items()} == case.media | case.headers
    assert all(type(value) is str for value in (request.url, *request.headers, *request.headers.values()))
    with pytest.raises(FrozenInstanceError):
        request.url = "https://example.com"
    assert not hasattr(request, "__dict__")


@each_case
def test_a_server_gets_it_and_its_answer_is_read(case: Case) -> None:
    answer = b"" if case.answer is None else json.dumps(case.answer).encode()
    with listening(case.status, answer) as (url, received):
        r = case.payload().request(**case.given, base_url=url)
        response = httpx.request(r.method, r.url, headers=r.headers, content=r.content, trust_env=False, timeout=10)
    (got,) = received
    path = case.url.partition("//")[2].partition("/")[2].removeprefix("MainService.svc/json/")
    version, _, rest = path.partition("/")
    assert (got.method, got.path) == (case.method, f"/{rest if version in ('v25.0', 'v24.0') else path}")
    assert got.body == content(case)
    assert got.headers.items() >= (case.media | case.headers).items()
    result = ottbuild.read_response(r, response.status_code, response.content)
    assert (result and result.to_dict()) == case.answer


@each_case
def test_a_model_makes_the_same_request_as_its_builder(case: Case) -> None:
    builder = case.payload()
    for name, value in zip(("api_key", "secret_key"), case.in_body.values(), strict=False):
        builder = getattr(builder, name)(value)
    given = {
        name: value for name, value in case.given.items() if name not in ("api_key", "secret_key") or not case.in_body
    }
    assert builder.build().request(**given) == case.payload().request(**case.given)


@each_case
def test_secrets_are_sent_and_not_shown(case: Case) -> None:
    payload = case.payload()
    before = payload.to_json(check=False)
    request = payload.request(**case.given)
    assert "shh" in request.url + str({**request.headers}) + str(request.content)
    again = pickle.loads(pickle.dumps(request))
    assert again == request
    assert again.operation is request.operation
    assert "shh" not in "".join(
        [
            repr(request),
            str(request),
            f"{request}",
            repr([request]),
            repr(again),
            repr(request.operation),
            repr(payload),
        ]
    )
    assert payload.to_json(check=False) == before


def test_a_repr_shows_what_is_no_secret() -> None:
    request = push().request(channel_access_token="tok-shh", retry_key="123e4567-e89b-12d3-a456-426614174000")
    assert repr(request) == (
        "<Request line.push: POST https://api.line.me/v2/bot/message/push {'Content-Type': 'application/json', "
        f"'X-Line-Retry-Key': '123e4567-e89b-12d3-a456-426614174000', 'Authorization': '***'}} {len(request.content)} bytes>"
    )
    with pytest.raises(TypeError):
        request.headers["X-Added"] = "shh"  # type: ignore[index]


# Arguments

REFUSED = {
    "a slash": ("subdomain", "evil.example/x", "has something other than letters and digits"),
    "a path above": ("subdomain", "..", "has something other than letters and digits"),
    "a user": ("subdomain", "me@evil.example", "has something other than letters and digits"),
    "a port": ("subdomain", "evil.example:80", "has something other than letters and digits"),
    "a question mark": ("subdomain", "evil.example?", "has something other than letters and digits"),
    "an escape": ("subdomain", "evil%2eexample", "has something other than letters and digits"),
    "a line break in a URL": ("subdomain", "acme\n", "has something other than letters and digits"),
    "digits of another script": ("subdomain", "٣", "has something other than letters and digits"),
    "an empty subdomain": ("subdomain", "", "must not be empty"),
    "no subdomain": ("subdomain", None, "is required"),
    "a number": ("subdomain", 5, "must be a string, not an integer"),
    "a header more": ("access_token", "tok-shh\r\nX-Evil: 1", "has a line break"),
    "a line break at the end": ("access_token", "tok-shh\n", "has a line break"),
    "a space at the end": ("access_token", "tok-shh ", "space at an end"),
    "a NUL": ("access_token", "tok\0shh", "not printable ASCII"),
    "another script": ("access_token", "tök-shh", "not printable ASCII"),
    "a lone surrogate": ("access_token", "tok-shh\ud800", "not printable ASCII"),
    "an empty token": ("access_token", "", "must not be empty"),
    "no token": ("access_token", None, "is required"),
    "bytes": ("access_token", b"tok-shh", "must be a string, not a Python bytes"),
    "another scheme": ("base_url", "ftp://example.com", "must be an http or https URL"),
    "a user in the URL": ("base_url", "https://me:shh@example.com", "must be an http or https URL"),
    "a query": ("base_url", "https://example.com?a=b", "must be an http or https URL"),
    "a fragment": ("base_url", "https://example.com/#a", "must be an http or https URL"),
    "a host alone": ("base_url", "example.com", "must be an http or https URL"),
    "a backslash": ("base_url", "https://example.com\\@evil.example", "must be an http or https URL"),
    "a line break in the base": ("base_url", "https://example.com\n", "must be an http or https URL"),
    "no text": ("base_url", 5, "must be an http or https URL"),
}


@pytest.mark.parametrize("name", REFUSED)
def test_an_argument_is_refused(name: str) -> None:
    argument, value, says = REFUSED[name]
    with pytest.raises(ValueError, match=r"marketing_cloud\.send can't be requested:") as caught:
        marketing_cloud().request(**{"subdomain": "acme", "access_token": "tok", argument: value})
    assert not isinstance(caught.value, InvalidPayload)
    _, line = str(caught.value).splitlines()
    assert line.startswith(f"  {argument}: ")
    assert says in line
    assert "shh" not in "".join(traceback.format_exception(caught.value))


def test_all_wrong_arguments_are_reported_at_once() -> None:
    with pytest.raises(ValueError, match=r"line\.pnp_push") as caught:
        Line.pnp_push("a" * 64).message(Line.text("Hello")).request(
            channel_access_token="", delivery_tag="too short", base_url="x"
        )
    assert str(caught.value).splitlines() == [
        "line.pnp_push can't be requested:",
        "  delivery_tag: is 9 characters long, at least 16 are needed",
        "  channel_access_token: must not be empty",
        "  base_url: must be an http or https URL without user, query and fragment, such as https://host/path",
    ]


def test_what_is_required_is_an_argument_of_python_too() -> None:
    with pytest.raises(TypeError, match="access_token"):
        marketing_cloud().request(subdomain="acme")
    with pytest.raises(TypeError, match="operation"):
        Line.validate().message(Line.text("Hello")).request(channel_access_token="t")
    with pytest.raises(TypeError, match="color"):
        push().request(channel_access_token="t", color="red")


@pytest.mark.parametrize(
    "given", [{}, {"service_key": "key-shh", "jwt": "jwt-shh"}, {"service_key": None, "jwt": None}]
)
def test_one_of_two_credentials_is_given(given: dict[str, str]) -> None:
    with pytest.raises(ValueError, match="jwt, service_key: give service_key or jwt") as caught:
        sms().request(region="uk", **given)
    assert "shh" not in str(caught.value)


def test_a_value_outside_a_list_is_refused() -> None:
    with pytest.raises(ValueError, match=r"region: 'mars' is not one of 'ca', 'eu'.*"):
        sms().request(region="mars", service_key="k")
    with pytest.raises(ValueError, match="operation: 'send_reply' is not one of validate_reply, validate_push"):
        Line.validate().message(Line.text("Hello")).request("send_reply", channel_access_token="t")  # type: ignore[arg-type]


def test_the_server_can_be_another_one() -> None:
    email = Cima360.email("Receipt", "<p>Thanks</p>").to("ana@example.com")
    request = email.request(api_key="k", base_url="https://api.cima360.com/email/v1/")
    assert request.url == "https://api.cima360.com/email/v1/deliver"
    assert sms().request(region="in", jwt="t", base_url="http://[::1]:8080").url == (
        "http://[::1]:8080/resources/v1/messaging"
    )


# Payloads


def test_a_payload_is_checked() -> None:
    payload = (
        MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=30)
        .to(ott_id="2")
        .text("Hello")
    )
    with pytest.raises(InvalidPayload) as caught:
        payload.request(subdomain="acme", access_token="t")
    assert [problem.pointer for problem in caught.value.problems] == ["/message/customKeys"]
    request = payload.request(subdomain="acme", access_token="t", check=False)
    assert request.content == payload.to_bytes(check=False)


def test_credentials_in_the_body_are_required() -> None:
    with pytest.raises(ValueError, match=r"^esms\.viber can't be requested:\n  secret_key: is required$") as caught:
        viber().request(api_key="key-shh")
    assert "shh" not in str(caught.value) + repr(caught.value)
    unchecked = viber().request(api_key="key-shh", check=False)
    assert list(json.loads(unchecked.content)) == ["ApiKey", "Brandname", "SmsType", "Content", "Phones"]


def test_credentials_in_the_payload_are_kept_unless_others_are_given() -> None:
    payload = viber().api_key("mine").secret_key("secret")
    assert payload.request().content == payload.to_bytes()
    other = json.loads(payload.request(api_key="other").content)
    assert (other["ApiKey"], other["SecretKey"]) == ("other", "secret")
    assert list(other) == ["ApiKey", "SecretKey", "Brandname", "SmsType", "Content", "Phones"]
    assert payload.to_dict()["ApiKey"] == "mine"


def test_unknown_fields_stay_behind_the_known_ones() -> None:
    model = ottbuild.parse("esms.viber", {**viber().api_key("a").secret_key("b").to_dict(), "New": 1})
    request = model.request(api_key="c", check=False)
    assert list(json.loads(request.content)) == [
        "ApiKey", "SecretKey", "Brandname", "SmsType", "Content", "Phones", "New",
    ]  # fmt: skip


def test_other_credentials_do_not_skip_the_check() -> None:
    with pytest.raises(InvalidPayload) as caught:
        Esms.viber("SHOP").to("0901000001").request(api_key="a", secret_key="b")
    assert [problem.rule for problem in caught.value.problems] == ["content_combination"]


def test_what_can_be_sent_is_sendable() -> None:
    for payload in (marketing_cloud(), registration(), viber(), sms(), push()):
        assert isinstance(payload, Sendable)
        assert isinstance(payload, Builder)
    assert isinstance(marketing_cloud().build(), Sendable)
    assert not isinstance(Line.text("Hello"), Sendable)
    assert not hasattr(Messenger.text("Hello"), "request")
