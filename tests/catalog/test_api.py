"""parse, check, kinds and schema are strict about structure and tolerant of what the spec does not know."""

import json
from typing import Any

import pytest

import ottbuild
from ottbuild import InvalidPayload
from ottbuild.providers.line import models as line
from ottbuild.providers.messenger import models as messenger

CARD: dict[str, Any] = {
    "attachment": {
        "type": "template",
        "payload": {
            "template_type": "generic",
            "elements": [{"title": "Mug", "subtitle": "350 ml", "buttons": [{"type": "account_unlink"}]}],
        },
    }
}


def element_with(**fields: Any) -> dict[str, Any]:
    card: dict[str, Any] = json.loads(json.dumps(CARD))
    card["attachment"]["payload"]["elements"][0].update(fields)
    return card


def test_kinds() -> None:
    assert {
        "messenger.message", "messenger.send", "messenger.send_result", "messenger.error",
        "line.message", "line.reply", "line.push", "line.multicast", "line.narrowcast", "line.broadcast",
        "line.send_result", "line.error",
        "marketing_cloud.send", "marketing_cloud.send_result", "marketing_cloud.error",
    } <= set(ottbuild.kinds())  # fmt: skip


@pytest.mark.parametrize("function", [ottbuild.parse, ottbuild.check])
def test_an_unknown_kind(function: Any) -> None:
    with pytest.raises(
        ValueError, match=r"'messenger.mesage' is not a payload kind; did you mean 'messenger.message'\?"
    ):
        function("messenger.mesage", {})
    with pytest.raises(ValueError, match="not a payload kind"):
        ottbuild.schema("nonsense")


@pytest.mark.parametrize("form", [CARD, json.dumps(CARD), json.dumps(CARD).encode(), "\ufeff" + json.dumps(CARD)])
def test_every_form_of_input(form: Any) -> None:
    if isinstance(form, str) and form.startswith("\ufeff"):
        form = form.encode()
    message = ottbuild.parse("messenger.message", form)
    assert isinstance(message, messenger.Message)
    assert isinstance(message.attachment, messenger.TemplateAttachment)
    assert message.to_dict() == CARD
    assert ottbuild.check("messenger.message", form) == ()


UNKNOWN = {
    "an unknown field": element_with(shade="blue", nested={"a": [None, 1.5, {"b": []}]}),
    "an unknown value": element_with(buttons=[
        {"type": "web_url", "url": "https://a", "title": "b", "webview_height_ratio": "huge"}
    ]),
    "an unknown variant": element_with(buttons=[{"type": "teleport", "to": {"x": 1}}]),
    "an unknown template": {"attachment": {"type": "template", "payload": {"template_type": "new", "a": 1}}},
    "null where the spec has none": element_with(image_url=None),
    "a broken limit": element_with(title="x" * 500),
    "a broken condition": {"text": "a", "sticker_id": 5},
    "too many items": element_with(buttons=[{"type": "account_unlink"}] * 9),
}  # fmt: skip


@pytest.mark.parametrize("name", UNKNOWN)
def test_parsing_loses_nothing_and_check_reports_what_is_wrong(name: str) -> None:
    data = UNKNOWN[name]
    model = ottbuild.parse("messenger.message", data)
    assert model.to_dict(check=False) == data
    assert ottbuild.parse("messenger.message", model.to_bytes(check=False)) == model
    assert ottbuild.check("messenger.message", data)
    assert model.problems() == ottbuild.check("messenger.message", data)
    if name == "null where the spec has none":  # no page says what Messenger makes of it
        assert [problem.severity for problem in model.problems()] == ["warning"]
        assert model.to_dict() == data
        return
    with pytest.raises(InvalidPayload):
        model.to_dict()


@pytest.mark.parametrize("name", ["an unknown field", "an unknown value", "an unknown variant", "an unknown template"])
def test_unknown_things_can_be_allowed(name: str) -> None:
    assert ottbuild.check("messenger.message", UNKNOWN[name], allow_unknown=True) == ()


def test_unknown_fields_come_after_known_ones() -> None:
    model = ottbuild.parse("messenger.message", {"zebra": 1, "metadata": "m", "text": "a"})
    assert list(model.to_dict(check=False)) == ["text", "metadata", "zebra"]
    assert model.unknown_fields == {"zebra": 1}


def test_an_unknown_variant_is_kept_as_data() -> None:
    model = ottbuild.parse("messenger.message", UNKNOWN["an unknown template"])
    assert model.attachment is not None
    assert not isinstance(model.attachment, ottbuild.Unknown)
    assert isinstance(model.attachment.payload, ottbuild.Unknown)
    assert model.attachment.payload.data == {"template_type": "new", "a": 1}
    assert [problem[:3] for problem in model.attachment.payload.problems()] == [
        ("", "unknown_variant", "is of a variant that the spec does not know")
    ]


STRUCTURE: list[tuple[Any, list[tuple[str, str]]]] = [
    ({"text": 5.5, "quick_replies": [{}, 3]}, [
        ("/text", "type"), ("/quick_replies/0/content_type", "required"), ("/quick_replies/1", "type"),
    ]),
    (element_with(title=None), [("/attachment/payload/elements/0/title", "type")]),
    ({"attachment": {"type": "template"}}, [("/attachment/payload", "required")]),
    ({"attachment": []}, [("/attachment", "type")]),
    ([], [("", "type")]),
    ("[]", [("", "type")]),
    ("", [("", "json")]),
    ("{", [("", "json")]),
    (b"\xff", [("", "json")]),
    ('{"text": NaN}', [("", "json")]),
    ('{"text": "a", "text": "b"}', [("", "json")]),
    ("null", [("", "type")]),
]  # fmt: skip


@pytest.mark.parametrize(("data", "found"), STRUCTURE)
def test_structure_that_does_not_fit(data: Any, found: list[tuple[str, str]]) -> None:
    with pytest.raises(InvalidPayload) as caught:
        ottbuild.parse("messenger.message", data)
    assert [(problem.pointer, problem.rule) for problem in caught.value.problems] == found
    reported = {problem.pointer for problem in ottbuild.check("messenger.message", data)}
    assert reported >= {pointer for pointer, _ in found}


def test_check_never_raises_for_what_the_data_holds() -> None:
    deep: Any = "x"
    for _ in range(5000):
        deep = {"type": "template", "payload": deep}
    cyclic: dict[str, Any] = {}
    cyclic["attachment"] = cyclic
    for data in (
        deep,
        cyclic,
        {"text": {1, 2}},
        {5: 6},
        {"text": b"x"},
        object(),
        None,
        5,
        {"attachment": {"type": []}},
    ):
        assert ottbuild.check("messenger.message", data)  # type: ignore[arg-type]
    assert ottbuild.check("messenger.message", '{"a":' * 100_000)


def test_deep_and_large_input_is_bounded() -> None:
    deep = "[" * 100_000 + "]" * 100_000
    with pytest.raises(InvalidPayload, match="nested more than 254 levels deep"):
        ottbuild.parse("messenger.message", deep)
    problems = ottbuild.check("messenger.message", json.dumps({"text": "x" * 10_000_000}))
    assert [problem.actual for problem in problems] == [10_000_000]


def test_any_letter_case_where_the_provider_uses_several() -> None:
    request = {
        "MessageKey": "k", "From": {"SENDERTYPE": "messenger", "senderid": "1"}, "to": {"OttId": "2"},
        "Message": {
            "Contents": [{"Type": "image", "Url": "https://a", "isReusable": 1, "altUrl": "https://b",
                          "attachmentId": "7"}],
            "CustomKeys": [{"messagingType": "RESPONSE"}],
        },
        "ValidityPeriod": "30",
    }  # fmt: skip
    model = ottbuild.parse("marketing_cloud.send", request)
    assert model.to_dict() == {
        "messageKey": "k", "from": {"senderType": "messenger", "senderId": "1"}, "to": {"ottId": "2"},
        "message": {
            "contents": [{"type": "image", "url": "https://a", "alturl": "https://b", "isreusable": True,
                          "attachmentid": "7"}],
            "customKeys": [{"messagingType": "RESPONSE"}],
        },
        "validityPeriod": 30,
    }  # fmt: skip
    assert ottbuild.check("marketing_cloud.send", request) == ()
    del request["From"]["senderid"]  # type: ignore[attr-defined]
    request["Message"]["Contents"][0]["Url"] = 5  # type: ignore[index]
    assert {problem.pointer for problem in ottbuild.check("marketing_cloud.send", request)} == {
        "/From/senderId", "/Message/Contents/0/Url",
    }  # fmt: skip


def test_the_spelling_of_a_network_message_is_left_alone() -> None:
    native = {"type": "native", "nativePayload": {"Text": "a"}}
    request = {"message": {"contents": [native]}}
    problems = ottbuild.check("marketing_cloud.send", request)
    assert "/message/contents/0/nativePayload/Text" in [p.pointer for p in problems if p.rule == "unknown_field"]


def test_a_kind_that_is_a_union() -> None:
    message = ottbuild.parse("line.message", {"type": "text", "text": "a"})
    assert isinstance(message, line.TextMessage)
    unknown = ottbuild.parse("line.message", {"type": "hologram", "a": 1})
    assert isinstance(unknown, ottbuild.Unknown)


def test_responses_are_typed() -> None:
    error = ottbuild.parse(
        "messenger.error",
        '{"error": {"message": "m", "type": "OAuthException", "code": 190, "fbtrace_id": "f", "mood": true}}',
    )
    assert error.error.code == 190
    assert error.error.unknown_fields == {"mood": True}
    result = ottbuild.parse("messenger.send_result", {"recipient_id": "1", "message_id": "m_1"})
    assert (result.recipient_id, result.message_id, result.attachment_id) == ("1", "m_1", None)


@pytest.mark.parametrize("kind", ottbuild.kinds())
def test_schemas_are_self_contained(kind: str) -> None:
    text = json.dumps(ottbuild.schema(kind))
    assert '"$ref": "#/$defs/' in text
    assert ".yaml" not in text
    assert '"x-' not in text
