"""Rules and answers of CIMA360 that its samples do not show."""

from typing import Any

import pytest

import ottbuild
from ottbuild import Cima360

QUEUED = {"recipient": "573001112233", "messageId": "856987ce34bca234", "status": "queued", "error": None}


def test_a_batch_holds_a_message() -> None:
    assert [(p.pointer, p.rule) for p in Cima360.ott().problems()] == [("/payload", "required")]
    assert [(p.pointer, p.rule) for p in ottbuild.check("cima360.ott", {"payload": []})] == [("/payload", "min_items")]


def test_parameters_are_strings() -> None:
    data = {"payload": [{"recipient": "5730", "templateID": "t", "templateParameters": [12356], "channelType": 3}]}
    (problem,) = ottbuild.check("cima360.ott", data)
    assert (problem.pointer, problem.rule) == ("/payload/0/templateParameters/0", "type")


def test_the_channel_is_a_number() -> None:
    data = {"payload": [{"recipient": "5730", "templateID": "t", "channelType": "3"}]}
    (problem,) = ottbuild.check("cima360.ott", data)
    assert (problem.pointer, problem.rule) == ("/payload/0/channelType", "type")


@pytest.mark.parametrize("content", [{}, {"html": "<p>Thanks</p>", "templateId": "tpl-9"}])
def test_an_email_is_made_from_a_template_or_from_html(content: dict[str, str]) -> None:
    data = {"subject": "Receipt", **content, "recipients": [{"to": "ana@example.com"}]}
    (problem,) = ottbuild.check("cima360.email", data)
    assert (problem.pointer, problem.rule) == ("", "one_of")
    assert "templateId" in problem.message


@pytest.mark.parametrize(
    "results",
    [
        [],
        [QUEUED],
        [QUEUED, QUEUED | {"messageId": None, "status": "error", "error": "no such template"}],
        [{"recipient": "573001112233", "status": "error"}],
        [QUEUED | {"status": "delayed"}],
    ],
)
def test_what_became_of_a_batch(results: list[dict[str, Any]]) -> None:
    assert ottbuild.check("cima360.ott_result", results) == ()
    written = ottbuild.parse("cima360.ott_result", results).to_dict()
    assert written == results
    assert [list(result) for result in written] == [list(result) for result in results]


@pytest.mark.parametrize("results", [QUEUED, [QUEUED, None], [{"status": "queued"}], "queued"])
def test_what_is_not_an_answer_to_a_batch(results: Any) -> None:
    assert ottbuild.check("cima360.ott_result", results)


def test_an_sms_is_scheduled_or_not() -> None:
    data = {"smsId": "73dde2b5eedf5040", "status": "Queued", "scheduledFor": "2026-01-02T08:00:00Z"}
    result = ottbuild.parse("cima360.sms_result", data)
    assert (result.sms_id, result.status, result.scheduled_for) == tuple(data.values())
    assert ottbuild.check("cima360.sms_result", {"smsId": "73dd", "status": "Queued"}) == ()


def test_an_email_arrives_at_some_of_its_recipients() -> None:
    sent = {"id": "m-1", "to": "ana@example.com", "success": True, "errorType": None, "errorMessage": None}
    refused = {"to": "luis", "success": False, "errorType": "ValidationError", "errorMessage": "to is not an address"}
    data = {"overallStatus": "PartialSuccess", "errors": [], "recipients": [sent, refused]}
    assert ottbuild.check("cima360.email_result", data) == ()
    result = ottbuild.parse("cima360.email_result", data)
    assert [(one.to, one.success, one.error_type) for one in result.recipients or ()] == [
        ("ana@example.com", True, None),
        ("luis", False, "ValidationError"),
    ]
    assert result.to_dict() == data


@pytest.mark.parametrize(
    ("kind", "data", "place"),
    [
        ("cima360.ott", {"payload": [{"recipient": "", "templateID": "t", "channelType": 3}]}, "/payload/0/recipient"),
        (
            "cima360.ott",
            {"payload": [{"recipient": "5730", "templateID": "", "channelType": 3}]},
            "/payload/0/templateID",
        ),
        ("cima360.sms", {"recipient": "", "messageBody": "Hello"}, "/recipient"),
        ("cima360.sms", {"recipient": "+5730", "messageBody": ""}, "/messageBody"),
        ("cima360.email", {"subject": "", "html": "<p>", "recipients": [{"to": "a@example.com"}]}, "/subject"),
        ("cima360.email", {"subject": "Hi", "html": "<p>", "recipients": []}, "/recipients"),
        ("cima360.email", {"subject": "Hi", "html": "<p>", "recipients": [{"to": ""}]}, "/recipients/0/to"),
        ("cima360.email", {"subject": "Hi", "html": "", "recipients": [{"to": "a@example.com"}]}, ""),
    ],
)
def test_what_is_required_is_not_empty(kind: str, data: dict[str, Any], place: str) -> None:
    (problem,) = ottbuild.check(kind, data)
    assert (problem.severity, problem.pointer) == ("error", place)


def test_an_empty_alternative_is_none() -> None:
    data = {"subject": "Hi", "html": "", "templateId": "tpl-9", "recipients": [{"to": "a@example.com"}]}
    assert ottbuild.check("cima360.email", data) == ()


def test_nobody_knows_how_null_is_read() -> None:
    email = {
        "subject": "Hi",
        "html": "<p>",
        "templateId": None,
        "recipients": [{"to": "a@example.com", "fields": None}],
    }
    assert [(p.severity, p.pointer, p.rule) for p in ottbuild.check("cima360.email", email)] == [
        ("warning", "/templateId", "null"),
        ("warning", "/recipients/0/fields", "null"),
    ]
    (problem,) = ottbuild.check("cima360.sms", {"recipient": "+5730", "messageBody": None})
    assert (problem.severity, problem.pointer) == ("error", "/messageBody")
