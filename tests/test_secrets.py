"""Secrets are on the wire, and nowhere else."""

import pickle
from typing import Any

import pytest

import ottbuild
from ottbuild import InvalidPayload, MarketingCloud

SECRETS = ("app-shh", "page-shh", "verify-shh", "channel-shh", "customer-shh")

MESSENGER: dict[str, Any] = {
    "application_id": "9001", "application_secret": "app-shh", "page_id": "8001", "page_name": "Shop",
    "page_access_token": "page-shh", "endpoint_url": "https://example.com", "callback_verify_token": "verify-shh",
    "is_active": True,
}  # fmt: skip
LINE: dict[str, Any] = {
    "channel_id": "1", "channel_name": "Shop", "channel_secret": "channel-shh", "customer_connect_secret": "customer-shh",
    "endpoint_url": "https://example.com", "is_transactional": True, "is_test_channel": False, "is_active": True,
}  # fmt: skip


def shown(payload: Any) -> str:
    return repr(payload) + str(payload) + f"{payload!r}" + repr([payload]) + repr(pickle.loads(pickle.dumps(payload)))


@pytest.mark.parametrize(
    "payload", [MarketingCloud.messenger_registration(**MESSENGER), MarketingCloud.line_registration(**LINE)]
)
def test_reprs(payload: Any) -> None:
    wire = payload.to_json()
    assert sum(secret in wire for secret in SECRETS) >= 2
    for form in (payload, payload.build(), payload.build().ott_platform_attributes):
        assert not [secret for secret in SECRETS if secret in shown(form)]
        assert "***" in repr(form)


@pytest.mark.parametrize("secret", ["application_secret", "page_access_token", "callback_verify_token"])
@pytest.mark.parametrize("value", [["app-shh"], {"app-shh": "app-shh"}, 5, "\ud800app-shh", b"app-shh"])
def test_errors(secret: str, value: Any) -> None:
    payload = MarketingCloud.messenger_registration(**{**MESSENGER, secret: value})
    with pytest.raises(InvalidPayload) as caught:
        payload.to_bytes()
    assert "app-shh" not in str(caught.value) + repr(caught.value.problems)
    assert caught.value.problems[0].pointer.startswith("/ottPlatformAttributes/")
    assert "app-shh" not in str(ottbuild.check("marketing_cloud.registration", payload._wire))


def test_a_misspelt_secret_is_not_shown_either() -> None:
    data = {
        "ottPlatformName": "messenger",
        "ottPlatformAttributes": {"aplicationSecret": "app-shh", "applicationSecret": "app-shh"},
    }
    problems = ottbuild.check("marketing_cloud.registration", data)
    assert "unknown_field" in [problem.rule for problem in problems]
    assert "app-shh" not in str(problems)
