"""What Meta asks by GET before it sends anything."""

from __future__ import annotations

from typing import Any

import pytest

from ottbuild import Secret, WebhookRefused, WhatsApp, answer_challenge

TOKEN = "meatyham hock"
PARAMETERS = {"hub.mode": "subscribe", "hub.challenge": "1158201444", "hub.verify_token": TOKEN}
QUERY = "hub.mode=subscribe&hub.challenge=1158201444&hub.verify_token=meatyham+hock"


@pytest.mark.parametrize("provider", ["whatsapp", "messenger", "instagram", WhatsApp])
@pytest.mark.parametrize(
    "query", [PARAMETERS, QUERY, f"?{QUERY}", QUERY.encode()], ids=["mapping", "text", "?", "bytes"]
)
@pytest.mark.parametrize("token", [TOKEN, TOKEN.encode(), ["the one before", TOKEN], Secret(TOKEN)], ids=str)
def test_the_right_token_is_answered(provider: Any, query: Any, token: Any) -> None:
    assert answer_challenge(provider, query, token) == "1158201444"


@pytest.mark.parametrize(
    ("query", "token", "rule"),
    [
        (QUERY, "another", "wrong_token"),
        ({**PARAMETERS, "hub.verify_token": ""}, TOKEN, "wrong_token"),
        ({**PARAMETERS, "hub.verify_token": "\ud800"}, TOKEN, "wrong_token"),
        (QUERY, "", "empty_secret"),
        (QUERY, [], "no_secret"),
        ("", TOKEN, "wrong_query"),
        ("%ff", TOKEN, "wrong_query"),
        ("hub.challenge=\udcff", TOKEN, "wrong_query"),
        ({**PARAMETERS, "hub.verify_token": [TOKEN]}, TOKEN, "wrong_query"),
        ({"hub.verify_token": TOKEN}, TOKEN, "wrong_query"),
        ({**PARAMETERS, "hub.mode": "unsubscribe"}, TOKEN, "wrong_query"),
        (QUERY.replace("hub.mode=subscribe&", ""), TOKEN, "wrong_query"),
        ({**PARAMETERS, "hub.mode": ""}, "another", "wrong_token"),
    ],
)
def test_anything_else_is_refused(query: Any, token: Any, rule: str) -> None:
    with pytest.raises(WebhookRefused) as caught:
        answer_challenge("whatsapp", query, token)
    assert caught.value.rule == rule
    assert TOKEN not in str(caught.value)


def test_what_can_be_no_question() -> None:
    with pytest.raises(ValueError, match="the spec of line knows of no question that line asks before it sends"):
        answer_challenge("line", QUERY, TOKEN)
    with pytest.raises(TypeError, match="query must be text, bytes or a mapping, not an integer"):
        answer_challenge("whatsapp", 7, TOKEN)
    with pytest.raises(TypeError, match="secret must be text or bytes"):
        answer_challenge("whatsapp", QUERY, None)
