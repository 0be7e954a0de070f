"""What the specs say of sending, as the client reads it."""

from __future__ import annotations

from typing import Any

import httpx
import pytest

from ottbuild.http.operation import operation_of
from ottbuild.sending.rules import Rules, rules_of


def rules(provider: str, operation: str) -> Rules:
    return rules_of(operation_of(f"ottbuild.providers.{provider}", operation))


@pytest.mark.parametrize(
    ("provider", "operation", "key", "hours", "rate"),
    [
        ("line", "push", "retry_key", 24, (2000, 1)),
        ("line", "multicast", "retry_key", 24, (200, 1)),
        ("line", "narrowcast", "retry_key", 24, (60, 3600)),
        ("line", "broadcast", "retry_key", 24, (60, 3600)),
        ("line", "reply", None, None, (2000, 1)),
        ("line", "pnp_push", None, None, (2000, 1)),
        ("line", "loading_indicator", None, None, (100, 1)),
        ("line", "create_rich_menu", None, None, None),
        ("esms", "viber", "RequestId", 24, None),
        ("esms", "recorded_call", "RequestID", 24, None),
        ("esms", "multichannel", "Data.*.RequestId", 24, None),
        ("esms", "otp_check", None, None, None),
        ("marketing_cloud", "send", "messageKey", 72, None),
        ("marketing_cloud", "whatsapp", "recipients.*.messageKey", 72, None),
        ("marketing_cloud", "register", None, None, None),
        ("viber", "broadcast", None, None, (500, 10)),
        ("viber", "send", None, None, None),
        ("whatsapp", "send", None, None, (80, 1)),
        ("webex_connect", "send", None, None, None),
        ("messenger", "send", None, None, None),
        ("instagram", "send", None, None, None),
        ("cima360", "ott", None, None, None),
    ],
)
def test_keys_and_rates(provider: str, operation: str, key: Any, hours: Any, rate: Any) -> None:
    found = rules(provider, operation)
    assert (found.argument or ".".join(found.field) or None) == key
    assert (found.hours, found.rate) == (hours, rate)


def test_the_key_of_many_is_one_only_if_all_have_one() -> None:
    found = rules("marketing_cloud", "whatsapp")
    one, two = {"messageKey": "a"}, {"messageKey": "b"}
    assert found.key_in({"recipients": [one, two]}) == "a b"
    assert found.key_in({"recipients": [one, {}]}) is None
    assert found.key_in({"recipients": []}) is None
    assert found.new_key() is None


def test_a_key_is_made_only_where_it_can_be_left_out() -> None:
    assert rules("line", "push").new_key()
    assert rules("esms", "viber").new_key()
    assert rules("marketing_cloud", "send").new_key() is None
    assert rules("line", "reply").new_key() is None


def test_line_says_that_it_has_accepted_a_request_before() -> None:
    found = rules("line", "push")
    accepted = httpx.Headers({"x-line-accepted-request-id": "1"})
    assert found.says_accepted
    assert found.is_repeated(409, accepted, None)
    assert not found.is_repeated(409, httpx.Headers(), None)
    assert not found.is_repeated(200, accepted, None)
    assert found.again == {500}
