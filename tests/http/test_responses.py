"""Every documented answer is read as its model, every other answer is refused as a whole, and codes have meanings."""

import json
import pickle
from collections.abc import Iterator
from contextlib import suppress
from typing import Any

import attrs
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import ottbuild
from ottbuild import (
    Cima360,
    Esms,
    Line,
    MarketingCloud,
    Meaning,
    Messenger,
    Problem,
    UnreadableResponse,
    WebexConnect,
    explain_response,
    read_response,
)
from ottbuild.catalog import component, providers
from ottbuild.http.responses import meaning_of
from ottbuild.http.verdicts import may_be_repeated
from ottbuild.payloads.model import Model, wire_name
from ottbuild.providers.cima360 import models as cima360
from ottbuild.providers.esms import models as esms
from ottbuild.providers.instagram import models as instagram
from ottbuild.providers.line import models as line
from ottbuild.providers.marketing_cloud import models as marketing_cloud
from ottbuild.providers.messenger import models as messenger
from ottbuild.providers.viber import models as viber
from ottbuild.providers.webex_connect import models as webex
from ottbuild.providers.whatsapp import models as whatsapp
from ottbuild.schemas.spec import expand, schema_of, spec_of
from ottbuild.schemas.spellings import as_parsed, normalise, tolerant

MISSING = {"errorcode": 10002, "documentation": ""}
REFUSED = {"message": "Please fix the following errors", "errorcode": 10006, "documentation": ""}
QUEUED = {"recipient": "573001112233", "messageId": "856987ce34bca234", "status": "queued", "error": None}
ACCEPTED = ["narrowcast", "pnp_templated_push", "loading_indicator", "rich_menu_bulk_link", "rich_menu_bulk_unlink"]
SEND = [
    *(
        "esms.viber",
        "esms.zns",
        "esms.zns_zalo_uid",
        "esms.zns_hash_phone",
        "esms.zns_v5",
        "esms.zns_v4",
        "esms.multichannel",
    ),
    *("esms.sms", "esms.advertising_sms", "esms.multichannel_otp", "esms.sms_otp"),
    *("esms.template_call", "esms.recorded_call"),
]
LINE = [
    *("reply", "push", "multicast", "narrowcast", "broadcast", "validate", "pnp_push", "pnp_templated_push"),
    *("loading_indicator", "mark_as_read", "mark_chat_as_read"),
    *("rich_menu_alias", "rich_menu_alias_update", "rich_menu_bulk_link", "rich_menu_bulk_unlink"),
]

NETWORKS: dict[str, Any] = {"messenger": messenger, "instagram": instagram}

DOCUMENTED: list[tuple[str, int, type, Any]] = [
    # Marketing Cloud
    ("marketing_cloud.send", 201, marketing_cloud.SendResult, {"ottRequestId": "w5f397e-3464-53h6-4535-5345359f567h546"}),
    (
        "marketing_cloud.send", 400, marketing_cloud.ErrorResponse,
        REFUSED | {"validationErrors": [{"message": "Message contents must be provided", **MISSING}]},
    ),
    (
        "marketing_cloud.registration", 400, marketing_cloud.ErrorResponse,
        REFUSED
        | {
            "validationErrors": [
                {"message": "EndpointUrl must be provided", **MISSING},
                {"message": "OttPlatformName must be provided", **MISSING},
            ]
        },
    ),
    # The answers of transactional messaging are open: only those for SMS are documented
    (
        "marketing_cloud.whatsapp", 202, marketing_cloud.WhatsAppResult,
        {"requestId": "c0b5d9a8", "responses": [{"messageKey": "m-1"}], "errorcode": 0},
    ),
    ("marketing_cloud.whatsapp_definition", 201, marketing_cloud.WhatsAppDefinitionResult, {"definitionKey": "otp_wa"}),
    # Webex Connect: errors come with status 200 or 400
    (
        "webex_connect.message", 200, webex.SendResult,
        {"response": [{"code": "1001", "transid": "3f09295d-9eb3", "description": "Queued"}]},
    ),
    (
        "webex_connect.message", 200, webex.SendResult,
        {"response": [{"code": "1001", "transid": "3f09", "description": "Queued in burst mode"}]},
    ),
    *[
        (
            "webex_connect.message", status, webex.ErrorResponse,
            {"response": {"code": "7001", "description": "Authentication failed.", "transid": "7670c9a8-131f"}},
        )
        for status in (200, 400)
    ],
    (
        "webex_connect.v2_message", 201, webex.V2SendResult,
        {
            "requestTimestamp": "2024-09-05T00:03:01.708-04:00", "messageId": "a770f205-1234-4abc-8def-6dc3e388b9b5",
            "correlationId": "12345", "status": "queued",
        },
    ),
    ("webex_connect.v2_message", 202, webex.V2SendResult, {"messageId": "msg-123"}),
    ("webex_connect.v2_message", 400, webex.V2ErrorResponse, {"code": "7000", "message": "Invalid JSON"}),
    ("webex_connect.v2_message", 400, webex.V2ErrorResponse, {"code": "7004", "message": "Invalid parameter - sendAt"}),
    (
        "webex_connect.voice_call", 202, webex.VoiceCallResult,
        {
            "acceptedTime": "2024-09-04T06:42:16.520-04:00", "messageId": "acc27bb5-1234-4abc-8def-1a6036fcced5",
            "correlationId": "1234",
        },
    ),
    (
        "webex_connect.voice_call", 400, webex.V2ErrorResponse,
        {"code": "7004", "message": "Invalid parameter -  : contentType"},
    ),
    ("webex_connect.voice_call", 403, webex.V2ErrorResponse, {"code": "7001", "message": "Authentication failed."}),
    # eSMS documents no status but 200
    *[
        ("esms.viber", 200, esms.SendResult, body)
        for body in (
            {"CodeResult": "100", "CountRegenerate": 0, "SMSID": "d8e0f1f0702544b2acb456ca9ccfd111250"},
            {"CodeResult": "101", "CountRegenerate": 0, "ErrorMessage": "Authorize Failed"},
            {"CodeResult": "104", "CountRegenerate": 0, "ErrorMessage": "Brand name code is not exist"},
            {"CodeResult": "124", "CountRegenerate": 0, "ErrorMessage": "Request exist 1", "SendStatus": "5"},
        )
    ],
    *[(kind, 200, esms.SendResult, {"CodeResult": "101", "ErrorMessage": "Authorize Failed"}) for kind in SEND],
    *[(kind, status, esms.ErrorResponse, {"error": "Invalid request"}) for kind in SEND for status in (200, 400)],
    ("esms.zns_zalo_uid", 200, esms.SendResult, {"CodeResult": "853", "ErrorMessage": "Missing ZaloUid"}),
    ("esms.template_call", 200, esms.SendResult, {"CodeResult": "104", "ErrorMessage": "Template not found"}),
    (
        "esms.otp_check", 200, esms.OtpCheckResult,
        {"CodeResult": "100", "CountRegenerate": 0, "ErrorMessage": "0901888484, Content: Success!"},
    ),
    (
        "esms.otp_check", 200, esms.SendResult,
        {"CodeResult": "117", "CountRegenerate": 0, "ErrorMessage": "0901888484, Content: 1NTTJ6 Code Invalid"},
    ),
    ("esms.viber", 500, esms.SendResult, {"CodeResult": "99", "ErrorMessage": "Failed"}),
    # CIMA360
    ("cima360.ott", 200, cima360.OttProcessingResults, [QUEUED]),
    (
        "cima360.ott", 200, cima360.OttProcessingResults,
        [QUEUED, {"recipient": "5730", "messageId": None, "status": "error", "error": "template not found"}],
    ),
    ("cima360.ott", 200, cima360.OttProcessingResults, []),
    (
        "cima360.sms", 200, cima360.ApiSmsResult,
        {"smsId": "73dde2b5eedf5040", "status": "Queued", "scheduledFor": "2026-01-02T08:00:00Z"},
    ),
    ("cima360.sms", 202, cima360.ApiSmsResult, {"smsId": "73dde2b5eedf5040", "status": "Queued"}),
    (
        "cima360.email", 202, cima360.EmailResponse,
        {
            "overallStatus": "Accepted",
            "errors": [],
            "recipients": [{"id": "m-1", "to": "ana@example.com", "success": True, "errorType": None, "errorMessage": None}],
        },
    ),
    # Viber: errors come with status 200
    *[
        (kind, 200, viber.SendResult, body)
        for kind in ("viber.send", "viber.broadcast")
        for body in (
            {"status": 0, "status_message": "ok", "message_token": 5283323893449643777, "chat_hostname": "SN-CHAT-06_"},
            {"status": 12, "status_message": "Too many requests", "message_token": 1234567890},
            {"status": 3, "status_message": 'keyboard is not valid. [object has missing required properties (["Type"])]'},
            {
                "status": 0,
                "status_message": "ok",
                "message_token": 5283323893449643777,
                "chat_hostname": "SN-CHAT-06_",
                "billing_status": 1,
                "failed_list": [{"receiver": "01234567890B=", "status": 6, "status_message": "Not subscribed"}],
            },
        )
    ],
    # Messenger and Instagram: what is not sent to a person
    *[
        (f"{network}.{kind}", 200, models.Success, body)
        for network, models in NETWORKS.items()
        for kind in (
            *("profile", "profile_deletion", "pass_thread_control", "take_thread_control", "request_thread_control"),
            *("release_thread_control", "extend_thread_control"),
        )
        for body in ({"result": "success"}, {"success": True})
    ],
    *[
        (kind, 200, messenger.Success, {"result": "success"})
        for kind in ("messenger.custom_user_settings", "messenger.custom_user_settings_deletion")
    ],
    ("messenger.custom_user_settings_query", 200, messenger.CustomUserSettingsResult, {"data": [{"psid": "7001"}]}),
    *[
        entry
        for network, models in NETWORKS.items()
        for entry in (
            (f"{network}.profile_query", 200, models.ProfileResult, {"data": [{"persistent_menu": [{"locale": "default", "call_to_actions": []}]}]}),
            (f"{network}.thread_owner_query", 200, models.ThreadOwnerResult, {"data": []}),
        )
    ],
    *[
        (f"{network}.attachment_upload", 200, models.AttachmentUploadResult, {"attachment_id": "1857777774821032"})
        for network, models in NETWORKS.items()
    ],
    *[
        (f"{network}.profile", 400, models.ErrorResponse, {"error": {"message": "m", "type": "OAuthException", "code": 100}})
        for network, models in NETWORKS.items()
    ],
    # Instagram
    *[
        ("instagram.send", 200, instagram.SendResult, body)
        for body in ({"recipient_id": "7001", "message_id": "m_AG5Hz2U"}, {"recipient_id": "7001"})
    ],
    *[
        (
            "instagram.send", status, instagram.ErrorResponse,
            {
                "error": {
                    "message": "(#10) This message is sent outside of allowed window.",
                    "type": "OAuthException",
                    "code": 10,
                    "error_subcode": 2534022,
                    "fbtrace_id": "BLBz/WZt8dN",
                }
            },
        )
        for status in (400, 500)
    ],
    # Messenger
    (
        "messenger.marketing_message", 200, messenger.MarketingMessageResult,
        {"success": True, "marketing_message_tracking_id": "mmt_1"},
    ),
    *[
        ("messenger.send", 200, messenger.SendResult, body)
        for body in (
            {"recipient_id": "7001", "message_id": "m_AG5Hz2U"},
            {"message_id": "m_AG5Hz2U"},
            {"recipient_id": "7001"},
            {"recipient_id": "7001", "message_id": "m_AG5Hz2U", "attachment_id": "12345"},
        )
    ],
    *[
        (
            "messenger.send", status, messenger.ErrorResponse,
            {
                "error": {
                    "message": "(#100) No matching user found", "type": "OAuthException", "code": 100,
                    "error_subcode": 2018001, "fbtrace_id": "BLBz",
                }
            },
        )
        for status in (400, 403, 500, 200)
    ],
    # WhatsApp
    *[
        (
            kind, 200, whatsapp.SendResult,
            {
                "messaging_product": "whatsapp",
                "contacts": [{"input": "+15550100", "wa_id": "15550100"}],
                "messages": [{"id": "wamid.X", "message_status": "accepted"}],
            },
        )
        for kind in ("whatsapp.send", "whatsapp.marketing")
    ],
    ("whatsapp.send", 200, whatsapp.SuccessResult, {"success": True}),
    ("whatsapp.template", 200, whatsapp.TemplateResult, {"id": "572", "status": "PENDING", "category": "MARKETING"}),
    *[
        (
            kind, status, whatsapp.ErrorResponse,
            {
                "error": {
                    "message": "(#131009) Parameter value is not valid", "type": "OAuthException", "code": 131009,
                    "error_data": {"messaging_product": "whatsapp", "details": "Row title is too long."}, "fbtrace_id": "A",
                }
            },
        )
        for kind in ("whatsapp.send", "whatsapp.marketing", "whatsapp.template")
        for status in (400, 500)
    ],
    # LINE
    *[("line.reply", 200, line.SendResult, {"sentMessages": [{"id": "50", "quoteToken": "qt-xyz"}]})],
    *[(f"line.{name}", 202 if name in ACCEPTED else 200, line.SendResult, {}) for name in LINE],
    *[
        (
            f"line.{name}", status, line.ErrorResponse,
            {
                "message": "The request body has 1 error(s)",
                "details": [{"message": "Length must be between 0 and 5000", "property": "messages[0].text"}],
            },
        )
        for name in LINE
        for status in (400, 429, 500)
    ],
    (
        "line.push", 409, line.ErrorResponse,
        {"message": "The retry key is already accepted", "sentMessages": [{"id": "50", "quoteToken": "qt"}]},
    ),
    ("line.push", 401, line.ErrorResponse, {"message": "Authentication failed due to the following reason: expired"}),
    ("line.rich_menu", 200, line.RichMenuIdResponse, {"richMenuId": "richmenu-88c05ef6921ae53f8b58a25f3a65faf7"}),
    *[
        (kind, status, line.SendResult, {})
        for kind, status in (("line.rich_menu", 200), ("line.rich_menu_batch", 200), ("line.rich_menu_batch", 202))
    ],
    *[
        (kind, 400, line.ErrorResponse, {"message": "The request body has 1 error(s)", "details": [detail]})
        for kind, detail in (
            ("line.rich_menu", {"message": "invalid uri", "property": "areas[0].action.uri"}),
            ("line.rich_menu_batch", {"message": "invalid richMenuId", "property": "operations[0].from"}),
        )
    ],
    ("line.rich_menu_alias", 400, line.ErrorResponse, {"message": "conflict richmenu alias id", "details": []}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "status", "model", "body"), DOCUMENTED)
def test_a_documented_answer(kind: str, status: int, model: type, body: Any) -> None:
    text = json.dumps(body)
    for form in (body, text, text.encode(), bytearray(text.encode()), b"\xef\xbb\xbf" + text.encode(), f" {text}\n"):
        answer = read_response(kind, status, form)
        assert type(answer) is model
        assert answer.to_dict() == body
        assert list(answer.to_dict()) == list(body)
    assert read_response(kind, status, answer.to_json()) == answer


def test_every_operation_has_an_answer_above() -> None:
    sent = {
        spec.resolve(node["body"]).label
        for spec in map(spec_of, providers().values())
        for node in spec.operations.values()
    }
    assert sent == {kind for kind, *_ in DOCUMENTED}
    answers = {
        spec.resolve(ref).model
        for spec in map(spec_of, providers().values())
        for node in spec.operations.values()
        for refs in node["answers"].values()
        for ref in refs
    }
    assert {model for _, _, model, _ in DOCUMENTED} == answers


def test_a_success_without_a_body_is_documented_for_some() -> None:
    for body in (b"", "", b" \r\n", None):
        assert read_response("marketing_cloud.registration", 201, body) is None
        assert read_response("cima360.sms", 202, body) is None


def test_what_the_spec_does_not_know_is_kept() -> None:
    body = {"ottRequestId": "w5f3", "queued": True}
    answer = read_response("marketing_cloud.send", 201, body)
    assert answer.unknown_fields == {"queued": True}
    assert answer.to_dict(check=False) == body


def test_what_was_sent_may_be_given_in_any_form() -> None:
    body = {"sentMessages": [{"id": "50"}]}
    builder = Line.push("U1").message(Line.text("Hello"))
    for sent in ("line.push", builder, builder.build(), builder.request(channel_access_token="t")):
        assert read_response(sent, 200, body) == line.SendResult(sent_messages=(line.SentMessage(id="50"),))
    registration = MarketingCloud.line_registration(
        channel_id="1", channel_name="Shop", channel_secret="shh", endpoint_url="https://example.com",
        is_transactional=True, is_test_channel=False, is_active=True,
    )  # fmt: skip
    assert read_response(registration, 201, b"") is None
    assert read_response(registration.build(), 201, b"") is None


@pytest.mark.parametrize(
    ("sent", "error", "says"),
    [
        (
            "line.message",
            ValueError,
            "'line.message' is not a payload kind that can be sent by itself; give the kind of the request",
        ),
        ("line.puhs", ValueError, "did you mean 'line.push'"),
        (Line.text("Hello"), TypeError, "what was sent is a Request, a payload or a kind"),
        ({"to": "U1"}, TypeError, "not an object"),
    ],
)
def test_what_was_not_sent_has_no_answer(sent: Any, error: type[Exception], says: str) -> None:
    with pytest.raises(error, match=says):
        read_response(sent, 200, "{}")


def test_a_response_of_an_http_client_is_no_body() -> None:
    with pytest.raises(TypeError, match="body must be bytes, text or JSON data, not a Python object"):
        read_response("line.push", 200, object())  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="status must be a number, not a string"):
        read_response("line.push", "200", "{}")  # type: ignore[call-overload]
    with pytest.raises(TypeError, match="what was sent is a Request or a payload, not an object"):
        explain_response(read_response("line.push", 400, {"message": "no"}), {"to": "U1"})  # type: ignore[arg-type]
    with pytest.raises(TypeError, match=r"answer is what read_response\(\) returns, not an object"):
        explain_response({"message": "no"}, send())  # type: ignore[arg-type]


# What can't be read

HTML = "<html><head><title>502 Bad Gateway</title></head><body>access_token=shh</body></html>"
UNREADABLE: dict[str, tuple[str, int, Any, str]] = {
    "HTML": ("marketing_cloud.send", 502, HTML, "is not JSON: Expecting value at line 1, column 1"),
    "HTML with success": ("line.push", 200, HTML, "is not JSON"),
    "cut off": ("marketing_cloud.send", 201, '{"ottRequestId": "w5f3', "is not JSON: Unterminated string"),
    "cut off behind a value": ("marketing_cloud.send", 201, '{"ottRequestId": "w5f3"', "is not JSON"),
    "more than one": ("esms.viber", 200, '{"CodeResult":"100"}{"CodeResult":"100"}', "is not JSON: Extra data"),
    "empty": ("marketing_cloud.send", 201, b"", "is empty"),
    "empty, of a result that may be": ("line.push", 200, b"", "is empty"),
    "empty, and an error": ("marketing_cloud.registration", 400, b"", "is empty"),
    "empty, and documented no better": ("cima360.sms", 401, b"", "is empty"),
    "nothing": ("marketing_cloud.send", 201, None, "is empty"),
    "JSON null": ("marketing_cloud.send", 201, "null", "it must be an object, not null"),
    "a string": ("marketing_cloud.send", 201, '"w5f3"', "it must be an object, not the string 'w5f3'"),
    "a number": ("messenger.send", 200, "5", "it must be an object, not the number 5"),
    "an array for an object": ("marketing_cloud.send", 201, [{"ottRequestId": "w5f3"}], "not an array of 1 item"),
    "an object for an array": ("cima360.ott", 200, QUEUED, "cima360.ott_result (it must be an array, not an object with "),
    "an item that does not fit": ("cima360.ott", 200, [QUEUED, {"status": "queued"}], "/1/recipient is required"),
    "another shape": (
        "marketing_cloud.send", 201, {"requestId": "w5f3"},
        "does not fit marketing_cloud.send_result (/ottRequestId is required, not 'requestId') or marketing_cloud.error "
        "(/message is required)",
    ),
    "another type": ("marketing_cloud.send", 201, {"ottRequestId": 1.5}, "/ottRequestId must be a string, not the number 1.5"),
    "another type, of the code": ("esms.zns", 200, {"CodeResult": [100]}, "/CodeResult must be a string, not the array [100]"),
    "a shape that nothing is required of": ("line.push", 200, {"ok": True}, "line.send_result (it has none of its fields)"),
    "an error that looks like nothing": ("line.push", 400, {"error": "x"}, "line.error (/message is required)"),
    "an error that is no success": ("line.push", 400, {"sentMessages": []}, "line.error (/message is required)"),
    "an empty error": ("messenger.send", 400, {}, "messenger.error (/error is required)"),
    "a body where none is documented": ("marketing_cloud.registration", 201, {"ok": True}, "does not fit"),
    "not UTF-8": ("marketing_cloud.send", 201, b'{"ottRequestId": "\xff"}', "is not UTF-8: byte 18"),
    "NaN": ("messenger.send", 200, '{"recipient_id": NaN}', "NaN is not a JSON number"),
    "a key twice": ("messenger.send", 200, '{"recipient_id":"1","recipient_id":"2"}', "stands twice in one object"),
    "deep": ("messenger.send", 200, "[" * 100_000, "is nested more than 254 levels deep"),
    "deep and whole": ("messenger.send", 200, "[" * 200_000 + "]" * 200_000, "is nested more than 254 levels deep"),
    "huge HTML": ("line.push", 500, b"<p>shh</p>" * 1_000_000, "is not JSON"),
}  # fmt: skip


@pytest.mark.parametrize("name", UNREADABLE)
def test_what_can_not_be_read_is_refused_whole(name: str) -> None:
    kind, status, body, says = UNREADABLE[name]
    with pytest.raises(UnreadableResponse) as caught:
        read_response(kind, status, body)
    error = caught.value
    assert isinstance(error, ValueError)
    assert (error.kind, error.status) == (kind, status)
    assert error.body is body
    assert says in error.reason
    assert str(error) == f"the answer to {kind}, with HTTP status {status}, {error.reason}"
    assert "shh" not in str(error) + repr(error)
    again = pickle.loads(pickle.dumps(error))
    assert (again.kind, again.status, again.body, again.reason) == (kind, status, body, error.reason)


def test_a_deep_answer_that_was_parsed_before() -> None:
    body: Any = {}
    for _ in range(100_000):
        body = {"error": body}
    with pytest.raises(UnreadableResponse, match="messenger"):
        read_response("messenger.send", 400, body)
    while body:  # taken apart level by level: freeing it all at once would overflow the interpreter's stack
        body = body["error"]


def test_a_huge_answer() -> None:
    body = json.dumps([QUEUED | {"recipient": str(number)} for number in range(50_000)])
    answer = read_response("cima360.ott", 200, body)
    assert len(answer) == 50_000
    assert answer[49_999].recipient == "49999"


ANY = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(max_size=3),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=3), inner, max_size=3),
    max_leaves=5,
)


@pytest.mark.slow
@given(st.data(), st.sampled_from(DOCUMENTED), st.sampled_from([200, 201, 202, 301, 400, 409, 500, 599]))
@settings(max_examples=300)
def test_any_answer_is_a_model_or_is_refused(
    data: st.DataObject, case: tuple[str, int, type, Any], status: int
) -> None:
    kind, _, _, documented = case
    body = json.loads(json.dumps(documented))
    spots = [(holder, key) for holder, key in everywhere(body)]
    if spots:
        holder, key = data.draw(st.sampled_from(spots))
        holder[key] = data.draw(ANY)
    else:
        body = data.draw(ANY)
    text = json.dumps(body)
    cut = text[: data.draw(st.integers(0, len(text)))]
    for sent in (text, cut):
        with suppress(UnreadableResponse):
            answer = read_response(kind, status, sent)
            read = json.loads(sent) if sent.strip() else None
            assert (answer and answer.to_dict(check=False)) == read or is_spelt_otherwise(answer, read)


ODD: list[tuple[str, int, Any, Any, dict[str, Any]]] = [
    ("messenger.send", 200, {"recipient_id": 1, "message_id": "2"}, {"recipient_id": "1", "message_id": "2"}, {}),
    ("messenger.send", 200, {"recipient_id": {}, "message_id": "2"}, {"message_id": "2", "recipient_id": {}}, {"recipient_id": {}}),
    ("messenger.send", 400, {"error": {"code": "190"}}, {"error": {"code": 190}}, {}),
    ("whatsapp.send", 200, {"contacts": {}, "messages": [{"id": "a"}]}, {"messages": [{"id": "a"}], "contacts": {}}, {"contacts": {}}),
    ("whatsapp.send", 200, {"messages": [{"id": "a"}]}, {"messages": [{"id": "a"}]}, {}),
    ("viber.send", 200, {"status": "0", "message_token": 1.5}, {"status": 0, "message_token": 1.5}, {"message_token": 1.5}),
    ("esms.zns", 200, {"CodeResult": 100, "SMSID": 5}, {"CodeResult": "100", "SMSID": "5"}, {}),
]  # fmt: skip


@pytest.mark.parametrize(("kind", "status", "body", "read", "unknown"), ODD)
def test_a_value_of_another_type_is_read_as_far_as_it_can(
    kind: str, status: int, body: Any, read: Any, unknown: dict[str, Any]
) -> None:
    answer = read_response(kind, status, json.dumps(body))
    assert answer.to_dict(check=False) == read
    assert answer.unknown_fields == unknown
    assert ottbuild.parse(answer.kind, body).kind == answer.kind


def test_an_odd_refusal_is_no_success() -> None:
    answer = read_response("webex_connect.message", 200, {"response": {"code": {}, "description": "no"}})
    assert answer.kind == "webex_connect.error"
    assert answer.response.description == "no"


def everywhere(value: Any) -> Iterator[tuple[Any, Any]]:
    """Yield every container in JSON data, with each key or index."""
    if isinstance(value, (dict, list)):
        for key, item in list(value.items() if isinstance(value, dict) else enumerate(value)):
            yield value, key
            yield from everywhere(item)


def is_spelt_otherwise(answer: Any, read: Any) -> bool:
    """Return whether an answer differs only by other spellings that the spec accepts."""
    schema = component(answer.kind)
    spellings = (normalise(schema, read)[0] if tolerant(schema) else read, as_parsed(schema, read, numbers=True))
    return answer.to_dict(check=False) in spellings


# What codes mean


def test_an_open_code_has_a_meaning() -> None:
    answer = read_response("esms.viber", 200, {"CodeResult": "160", "ErrorMessage": "Wait"})
    assert isinstance(answer, esms.SendResult)
    assert answer.code_result_meaning == Meaning(
        value="160",
        description="Too many status queries a second.",
        retry=True,
        doc="https://developers.esms.vn/esms-api/bang-ma-loi",
    )
    assert answer.send_status_meaning is None
    assert read_response("esms.viber", 200, {"CodeResult": "9001"}).code_result_meaning is None


def test_nested_codes_have_meanings() -> None:
    refused = read_response("webex_connect.message", 200, {"response": {"code": "7003"}})
    assert isinstance(refused, webex.ErrorResponse)
    meaning = refused.response.code_meaning
    assert meaning is not None
    assert (meaning.description, meaning.retry) == ("A mandatory parameter is missing.", None)
    results = read_response("cima360.ott", 200, [QUEUED])
    assert [one.status_meaning and one.status_meaning.description for one in results] == ["It is sent."]


def test_callbacks_have_meanings_too() -> None:
    callback = ottbuild.parse("esms.callback", {"SMSID": "1", "SendStatus": "5", "TypeId": "23", "telcoid": "2"})
    meanings = (callback.send_status_meaning, callback.type_id_meaning, callback.telcoid_meaning)
    assert [meaning and meaning.description for meaning in meanings] == [
        "Done, for better or worse.",
        "Viber.",
        "Mobi.",
    ]


def test_null_means_nothing() -> None:
    body = {
        "overallStatus": "x",
        "recipients": [{"to": "a", "success": True, "errorType": None}, {"to": "b", "success": True}],
    }
    answer = read_response("cima360.email", 202, body)
    assert [one.error_type_meaning for one in answer.recipients or ()] == [None, None]


def test_every_open_code_of_an_answer_has_a_meaning_and_no_request_has_one() -> None:
    told: dict[str, int] = {}
    for package in sorted(providers().values()):
        spec = spec_of(package)
        for name in spec.schemas:
            schema = schema_of(package, name)
            for field in attrs.fields(schema.model) if "properties" in schema.node else ():
                if hasattr(schema.model, f"{field.name}_meaning"):
                    key = wire_name(field)
                    values = [entry["value"] for entry in expand(spec, schema.node["properties"][key])[1]["x-values"]]
                    meanings = [meaning_of(schema, key, value) for value in values]
                    assert [meaning and meaning.value for meaning in meanings] == values
                    told[package.rpartition(".")[2]] = told.get(package.rpartition(".")[2], 0) + len(values)
    assert told.keys() == {
        "cima360",
        "esms",
        "instagram",
        "marketing_cloud",
        "messenger",
        "viber",
        "webex_connect",
        "whatsapp",
    }
    requests: tuple[type[Model], ...] = (messenger.SendRequest, esms.ViberRequest, marketing_cloud.CustomKeys)
    assert not [key for model in requests for key in dir(model) if key.endswith("_meaning")]


# Reasons of a refusal


def send(contents: int = 1) -> Any:
    payload = MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=30).to(ott_id="2")
    for _ in range(contents):
        payload = payload.image("https://example.com/a.png")
    return payload.custom_keys(messaging_type="RESPONSE")


def refusal(*texts: str) -> Any:
    errors = [{"message": text, **MISSING} for text in texts]
    return read_response("marketing_cloud.send", 400, REFUSED | {"validationErrors": errors})


def places(problems: tuple[Problem, ...]) -> list[tuple[str, str, str | None]]:
    return [(problem.pointer, problem.rule, problem.provider_message) for problem in problems]


URL = "Url attribute must be provided for Image, File, Audio and Video type Message Content"


def test_a_refusal_leads_to_what_breaks_the_rule() -> None:
    payload = (
        MarketingCloud.send("k", sender_type="messenger", sender_id="1", validity_period=30)
        .to(ott_id="2")
        .text("")
        .text("a")
        .text("")
    )
    payload = payload.custom_keys(messaging_type="MESSAGE_TAG")
    text = "Text attribute must be provided for Text type Message Content"
    tag = "Tag must be provided as a Custom Key when MessagingType is provided as MESSAGE_TAG"
    problems = explain_response(refusal(text, tag, "Validity Period must be provided"), payload)
    assert places(problems) == [
        ("/message/contents/0/text", "min_length", text),
        ("/message/contents/2/text", "min_length", text),
        ("/message/customKeys/0/tag", "required", tag),
        ("/validityPeriod", "refused", "Validity Period must be provided"),
    ]
    assert {problem.provider_code for problem in problems} == {10002}
    assert all(problem.doc for problem in problems)


def test_a_refusal_of_what_seems_valid_leads_to_the_only_place_that_it_is_documented_for() -> None:
    texts = [
        "Sender Id provided is either unregistered or inactive\tUnknown",
        "Either OttId or UserReference must be provided in the `To` object",
        URL,
        "MessagingType must be provided as a Custom Key",
        "From object must be provided",
    ]
    problems = explain_response(refusal(*texts), send())
    assert places(problems) == [
        ("/from/senderId", "refused", texts[0]),
        ("/to", "refused", texts[1]),
        ("/message/contents/0/url", "refused", URL),
        ("/message/customKeys/0/messagingType", "refused", texts[3]),
        ("/from", "refused", texts[4]),
    ]


def test_nothing_is_guessed_and_nothing_is_lost() -> None:
    texts = [URL, "OttId must be provided in the To object", "Something new", "Url attribute must be provided for"]
    problems = explain_response(refusal(*texts), send(2))
    assert places(problems) == [("", "refused", text) for text in texts]
    assert "documented for /message/contents/0/url and /message/contents/1/url" in problems[0].message


def test_a_refusal_without_details_speaks_for_itself() -> None:
    answer = read_response("marketing_cloud.send", 403, {"message": "Forbidden", "errorcode": 5, "documentation": ""})
    (problem,) = explain_response(answer, send())
    assert (problem.pointer, problem.provider_message, problem.provider_code) == ("", "Forbidden", 5)


def test_a_request_is_explained_as_the_payload_is() -> None:
    payload, answer = send(), refusal("Sender Id provided is either unregistered or inactive", "Something new")
    request = payload.request(subdomain="acme", access_token="t")
    assert explain_response(answer, request) == explain_response(answer, payload)
    assert explain_response(answer, payload.build()) == explain_response(answer, payload)
    assert explain_response(answer, payload)[0].pointer == "/from/senderId"


def test_a_union_that_was_sent_is_explained_too() -> None:
    payload = MarketingCloud.line_registration(
        channel_id="1", channel_name="Shop", channel_secret="channel-shh", endpoint_url="", is_transactional=True,
        is_test_channel=False, is_active=True,
    )  # fmt: skip
    texts = ["EndpointUrl must be provided", "ChannelSecret must be provided", "PageId must be provided"]
    answer = refusal(*texts)
    request = payload.request(subdomain="acme", access_token="t", check=False)
    for sent in (payload, request):
        problems = explain_response(answer, sent)
        assert places(problems) == [
            ("/ottPlatformAttributes/endpointUrl", "min_length", texts[0]),
            ("/ottPlatformAttributes/channelSecret", "refused", texts[1]),
            ("", "refused", texts[2]),
        ]
        assert "shh" not in str(problems)


def test_details_without_a_message_are_left_out() -> None:
    answer = read_response("marketing_cloud.send", 400, REFUSED | {"validationErrors": [{"message": ""}]})
    assert places(explain_response(answer, send())) == [("", "refused", "Please fix the following errors")]


def test_a_repeated_reason_is_reported_once() -> None:
    assert len(explain_response(refusal("Something new", "Something new", "Something else"), send())) == 2


def test_success_needs_no_explanation() -> None:
    assert explain_response(None, send()) == ()
    assert explain_response(read_response("marketing_cloud.send", 201, {"ottRequestId": "w5f3"}), send()) == ()
    viber = Esms.viber("SHOP", "Hello").to("0901000001")
    assert explain_response(read_response(viber, 200, {"CodeResult": "100", "SMSID": "d8e0"}), viber) == ()


def test_line_names_the_place_itself() -> None:
    answer = read_response(
        "line.push",
        400,
        {
            "message": "The request body has 5 error(s)",
            "details": [
                {"message": "Length must be between 0 and 5000", "property": "messages[1].text"},
                {"message": "May not be empty", "property": "messages[0].altText"},
                {"message": "must be specified", "property": "template/actions/0/uri"},
                {"message": "Size must be between 1 and 5", "property": "messages"},
                {"message": "Too large flex message"},
            ],
        },
    )
    payload = Line.push("U1").message(Line.text("Hello")).message(Line.text("Hello"))
    assert places(explain_response(answer, payload)) == [
        ("/messages/1/text", "refused", "Length must be between 0 and 5000"),
        ("/messages/0/altText", "refused", "May not be empty"),
        ("", "refused", "must be specified"),
        ("/messages", "refused", "Size must be between 1 and 5"),
        ("", "refused", "Too large flex message"),
    ]


def test_a_documented_code_leads_to_its_place() -> None:
    answer = read_response("esms.zns_hash_phone", 200, {"CodeResult": "115", "ErrorMessage": "Hash phone is wrong"})
    payload = Esms.zns_hash_phone("0a" * 32, temp_id="1", temp_data={}, oaid="2")
    (problem,) = explain_response(answer, payload)
    assert (problem.pointer, problem.provider_message, problem.provider_code) == (
        "/HashPhone",
        "Hash phone is wrong",
        "115",
    )
    body = {"error": {"message": "(#100) both", "type": "OAuthException", "code": 100, "error_subcode": 2018014}}
    both = ottbuild.parse(
        "messenger.send", {"recipient": {"id": "1"}, "message": {"text": "a"}, "sender_action": "typing_on"}
    )
    (problem,) = explain_response(read_response(both, 400, body), both)
    assert (problem.pointer, problem.rule, problem.provider_code) == ("", "exclusive", "100/2018014")


def test_webex_connect_gives_one_reason() -> None:
    sms = WebexConnect.sms("Hello", senderid="SHOP").to(msisdn=["+447700900001"])
    answer = read_response(sms, 200, {"response": {"code": "7009", "description": "Max number of destinations"}})
    (problem,) = explain_response(answer, sms)
    assert (problem.pointer, problem.provider_code) == ("/destination", "7009")
    answer = read_response(sms, 200, {"response": {"code": "7001", "description": "Authentication failed."}})
    (problem,) = explain_response(answer, sms)
    assert (problem.pointer, problem.provider_message) == ("", "Authentication failed.")


# Partial success


def test_each_recipient_has_its_outcome() -> None:
    batch = Cima360.ott()
    for recipient in ("573001", "573002", "573003", "573002"):
        batch = batch.message(recipient, "tpl", channel_type=3)
    other = {"recipient": "573009", "status": "queued"}
    body = [
        {"recipient": "573003", "status": "error", "error": "no such template"},
        {"recipient": "573002", "status": "queued", "messageId": "a"},
        {"recipient": "573002", "status": "queued", "messageId": "b"},
        other,
    ]
    answer = read_response(batch, 200, body)
    third, first, second, unknown = answer
    outcomes = {"573001": (), "573002": (first, second), "573003": (third,), "573009": (unknown,)}
    for sent in (batch, batch.build(), batch.request(api_key="k")):
        assert answer.by_recipient(sent) == outcomes
        assert list(answer.by_recipient(sent)) == list(outcomes)
    assert list(answer.by_recipient()) == ["573003", "573002", "573009"]


def test_an_email_has_an_outcome_for_each_recipient() -> None:
    email = Cima360.email("Receipt", "<p>Thanks</p>").to("ana@example.com", {"to": "Ana"}).to("luis@example.com")
    body = {"overallStatus": "x", "recipients": [{"to": "luis@example.com", "success": False}]}
    answer = read_response(email, 202, body)
    assert answer.recipients is not None
    assert answer.recipients_by_to(email) == {"ana@example.com": (), "luis@example.com": answer.recipients}
    empty = read_response(email, 202, {"overallStatus": "x"})
    assert empty.recipients_by_to(email) == {"ana@example.com": (), "luis@example.com": ()}
    assert empty.recipients_by_to() == {}


def test_an_empty_batch_has_no_outcomes() -> None:
    assert read_response("cima360.ott", 200, []).by_recipient() == {}
    assert read_response("cima360.ott", 200, []).by_recipient(Cima360.ott()) == {}


def test_messenger_results_name_no_more_than_they_hold() -> None:
    result = read_response(Messenger.send(Messenger.text("a")).to(id="1"), 200, b'{"recipient_id":"1"}')
    assert isinstance(result, messenger.SendResult)
    assert (result.recipient_id, result.message_id) == ("1", None)


@pytest.mark.parametrize("network", ["messenger", "instagram", "whatsapp"])
def test_meta_says_that_an_error_is_temporary(network: str) -> None:
    error = {
        "message": "(#1200) Temporary send message failure. Please try again later.", "type": "OAuthException", "code": 1200,
        "error_subcode": 2018024, "is_transient": True, "error_user_title": "Not sent", "error_user_msg": "Try again.",
        "fbtrace_id": "A",
    }  # fmt: skip
    answer = ottbuild.read_response(f"{network}.send", 400, {"error": error})
    assert answer.to_dict() == {"error": error}
    assert not answer.unknown_fields
    assert not answer.error.unknown_fields
    assert answer.error.is_transient_meaning.retry
    assert may_be_repeated(answer)
    assert ottbuild.check(f"{network}.error", {"error": error}) == ()
    lasting = ottbuild.read_response(f"{network}.send", 400, {"error": {**error, "is_transient": False}})
    assert lasting.error.is_transient_meaning is None
    assert may_be_repeated(lasting) is None
