"""Every operation of every provider: its documented success, and each of its documented errors."""

from __future__ import annotations

import json
from random import Random
from typing import Any

import httpx
import pytest

import ottbuild
from ottbuild.http.operation import described
from ottbuild.testing import Gateway
from ottbuild.testing.answers import Documented
from tests.testing.calls import PROVIDERS, post, read, requests_of


@pytest.mark.parametrize("provider", PROVIDERS)
def test_an_example_of_every_operation_is_accepted(provider: str) -> None:
    gateway = Gateway(provider)
    client = httpx.Client(transport=gateway.transport)
    for request in requests_of(provider):
        answer = post(client, request)
        model = read(request, answer)
        record = gateway.received[-1]
        assert (record.operation, record.problems) == (request.operation.id, ())
        assert record.accepted
        successes = [refs for status, refs in described(request.operation).node["answers"].items() if status[0] == "2"]
        kinds = [described(request.operation).spec.resolve(ref).name for refs in successes for ref in refs]
        assert (type(model).__name__ in kinds) if answer.content else model is None
        if model is not None:
            assert [problem for problem in model.problems() if problem.rule != "unknown_field"] == []
        assert record.model.to_dict(check=False) == json.loads(request.form_of or request.content)


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_documented_error_can_be_refused_with(provider: str) -> None:
    gateway = Gateway(provider)
    client = httpx.Client(transport=gateway.transport)
    seen: set[Any] = set()
    for request in requests_of(provider):
        answers = str(described(request.operation).node["answers"])
        for error in Documented(request.operation).errors:  # those of this operation alone
            if (error, answers) in seen:
                continue
            seen.add((error, answers))
            gateway.refuse(error.text or error.code or "")
            answer = post(client, request)
            if not answer.content:  # as the spec says of this status
                assert described(request.operation).node["answers"][str(answer.status_code)] == []
                continue
            problems = ottbuild.explain_response(read(request, answer), request)
            assert problems, (error, answer.text)
            if error.text is not None:
                assert problems[0].provider_message == error.text


REFUSED: dict[str, tuple[str, dict[str, Any], int, Any]] = {
    "line": (
        "line.push",
        {"to": "U" + "0" * 32, "messages": [{"type": "text", "text": ""}]},
        400,
        {
            "message": "The request body has 1 error(s)",
            "details": [{"message": "May not be empty", "property": "messages[0].text"}],
        },
    ),
    "messenger": (
        "messenger.send",
        {"recipient": {"id": "7"}, "messaging_type": "RESPONSE"},
        400,
        {
            "error": {
                "message": "Must send either message or state",
                "type": "OAuthException",
                "code": 100,
                "error_subcode": 2018015,
                "fbtrace_id": "BLBz/WZt8dN",
            }
        },
    ),
    "marketing_cloud": (
        "marketing_cloud.send",
        {"messageKey": "k", "from": {"senderType": "line", "senderId": "1"}, "to": {"ottId": "2"}, "validityPeriod": 5},
        400,
        {
            "message": "Please fix the following errors",
            "errorcode": 10006,
            "documentation": "",
            "validationErrors": [{"message": "Message object must be provided"}],
        },
    ),
    "esms": (
        "esms.viber",
        {"ApiKey": "a", "SecretKey": "b", "Phones": ["84901234567"], "Content": "Hi", "Brandname": "", "SmsType": "23"},
        200,
        {"CodeResult": "99", "ErrorMessage": "/Brandname: must not be empty"},
    ),
    "viber": (
        "viber.broadcast",
        {"type": "text", "text": "Hi", "broadcast_list": []},
        200,
        {"status": 3, "status_message": "/broadcast_list: must not be empty"},
    ),
    "webex_connect": (
        "webex_connect.message",
        {"channel": "sms"},
        200,
        {"response": {"code": "7004", "description": "/deliverychannel: is required"}},
    ),
    "whatsapp": (
        "whatsapp.send",
        {"messaging_product": "whatsapp", "to": "49", "type": "text"},
        400,
        {
            "error": {
                "message": "/text: is required",
                "type": "OAuthException",
                "code": 100,
                "fbtrace_id": "BLBz/WZt8dN",
            }
        },
    ),
    "cima360": (
        "cima360.ott",
        {
            "payload": [
                {"recipient": "571", "templateID": "1207"},
                {"recipient": "572", "templateID": "1207", "channelType": 3},
            ]
        },
        200,
        [
            {"recipient": "571", "messageId": None, "status": "error", "error": "/payload/0/channelType: is required"},
            {"recipient": "572", "messageId": "8f14e45f-ceea-467f-9a3b-2b7000000001", "status": "queued"},
        ],
    ),
}


@pytest.mark.parametrize("provider", REFUSED)
def test_an_invalid_payload_is_refused_in_the_words_of_the_provider(provider: str) -> None:
    kind, payload, status, body = REFUSED[provider]
    gateway = Gateway(provider)
    request = next(one for one in requests_of(provider) if described(one.operation).body.label == kind)
    client = httpx.Client(transport=gateway.transport)
    answer = client.post(request.url, headers=request.headers, json=payload)
    assert (answer.status_code, answer.json()) == (status, body)
    record = gateway.received[-1]
    assert record.payload == payload
    assert not record.accepted
    assert record.problems


ODD: list[Any] = [None, True, -1, 2**70, 1.5, "", "x" * 5000, [], {}, [[]], {"a": 1}, "\U0001f600"]


def mutated(random: Random, data: Any) -> Any:
    """Return JSON data with a value that is replaced, left out or added."""
    data = node = json.loads(json.dumps(data))
    while isinstance(node, (dict, list)) and node:
        key = random.choice([*node] if isinstance(node, dict) else range(len(node)))
        if isinstance(node[key], (dict, list)) and random.random() < 0.6:
            node = node[key]
            continue
        change = random.random()
        if change < 0.5:
            node[key] = random.choice(ODD)
        elif change < 0.8:
            del node[key]
        elif isinstance(node, dict):
            node["new"] = random.choice(ODD)
        break
    return data


@pytest.mark.parametrize("provider", PROVIDERS)
def test_every_refusal_is_as_documented(provider: str) -> None:
    random = Random(7)
    gateway = Gateway(provider)
    for request in requests_of(provider):
        if not request.content:
            continue
        for _ in range(12):
            content = json.dumps(mutated(random, json.loads(request.content))).encode()
            headers = {name.lower(): value for name, value in request.headers.items()}
            answer = gateway.handle(request.method, request.url, headers, content).answer
            assert answer is not None
            documented = described(request.operation).node["answers"]
            if answer.content or not gateway.received[-1].problems:
                assert ottbuild.read_response(request, answer.status, answer.content) is not None or not answer.content
            else:
                assert not documented.get(str(answer.status)) or provider == "marketing_cloud"
