"""Only what the provider has signed passes, and a refusal says why without a secret."""

from __future__ import annotations

import hashlib
import hmac
from typing import Any

import pytest

from ottbuild import (
    Esms,
    Instagram,
    Line,
    MarketingCloud,
    Messenger,
    Secret,
    Viber,
    WebexConnect,
    WebhookRefused,
    WhatsApp,
    read_webhook,
)
from ottbuild.schemas.jsontext import dumps
from tests.receiving.bodies import BODIES
from tests.receiving.signing import HEADERS, SECRET, signature

CLASSES = {
    "line": Line,
    "messenger": Messenger,
    "instagram": Instagram,
    "whatsapp": WhatsApp,
    "viber": Viber,
    "marketing_cloud": MarketingCloud,
    "webex_connect": WebexConnect,
}
BODY = {provider: dumps(next(iter(bodies.values()))) for provider, bodies in BODIES.items()}


def headers(provider: str) -> dict[str, str]:
    return {HEADERS[provider]: signature(provider, BODY[provider])}


def refused(rule: str, provider: str, given: Any, body: bytes, secret: Any) -> str:
    with pytest.raises(WebhookRefused) as caught:
        read_webhook(provider, given, body, secret)
    assert (caught.value.rule, caught.value.provider) == (rule, provider)
    text = str(caught.value)
    assert SECRET not in text
    assert signature(provider, body) not in text
    assert text.endswith(f"[{rule}]")
    return text


@pytest.mark.parametrize("provider", CLASSES)
def test_the_provider_is_its_name_or_its_class(provider: str) -> None:
    for given in (provider, provider.upper(), CLASSES[provider], CLASSES[provider].__name__):
        assert read_webhook(given, headers(provider), BODY[provider], SECRET).verified


@pytest.mark.parametrize(
    ("provider", "header", "value", "body", "secret"),
    [  # made with openssl dgst -sha256 -hmac
        (
            "line",
            "x-line-signature",
            "wkdF2jkT9qcI9xo3dy8DgHvcuPACq9NJ3RqICYTQy/0=",
            b'{"destination":"U1","events":[]}',
            "8c570fa6dd201bb328f1c1eac23a96d8",
        ),
        (
            "whatsapp",
            "X-Hub-Signature-256",
            "sha256=b350faf8bad73361f067f9824b968f7c1372d21f839deaacccda95da1eecfb52",
            b'{"object":"whatsapp_business_account","entry":[]}',
            "5f2c8d0e",
        ),
        (
            "viber",
            "X-Viber-Content-Signature",
            "bd52434b46be1542d32bfa5e3332b757b927e183c5ef3b20a5f9877207dc55b9",
            b'{"event":"webhook","timestamp":1457764197627,"message_token":241256543215}',
            "445da6az1s345z78-dazcczb2542zv51a-e0vc5fva17480im9",
        ),
        (
            "marketing_cloud",
            "x-sfmc-ens-signature",
            "itlSkxA0tV5BfmvQFfXoYRx0lEyHwq4tqk39BZ6CQYI=",
            b'[{"eventCategoryType":"EngagementEvents.OttRead"}]',
            "b2s/c2lnbmF0dXJlK2tleQ==",
        ),
    ],
)
def test_known_vectors(provider: str, header: str, value: str, body: bytes, secret: str) -> None:
    assert read_webhook(provider, {header: value}, body, secret).verified


@pytest.mark.parametrize("provider", CLASSES)
def test_headers_come_in_many_shapes(provider: str) -> None:
    ((name, value),) = headers(provider).items()
    for given in (
        {name.lower(): value},
        {name.upper(): value},
        [(name, value), ("Host", "a.test")],
        [(name.lower().encode(), value.encode())],  # ASGI
        {f"HTTP_{name.upper().replace('-', '_')}": value, "wsgi.input": object(), "REQUEST_METHOD": "POST"},
        [(name, value), (name.lower(), value)],
        {name: f" {value}\t"},
    ):
        assert read_webhook(provider, given, BODY[provider], SECRET).verified


@pytest.mark.parametrize("provider", CLASSES)
def test_secrets_come_in_many_shapes(provider: str) -> None:
    body = BODY[provider]
    for secret in (
        SECRET,
        SECRET.encode(),
        bytearray(SECRET.encode()),
        Secret(SECRET),
        ["old", SECRET],
        (SECRET, b"new"),
    ):
        assert read_webhook(provider, headers(provider), body, secret).verified
    binary = {HEADERS[provider]: signature(provider, body, b"\xff\x00")}
    assert read_webhook(provider, binary, body, b"\xff\x00").verified
    assert read_webhook(provider, headers(provider), bytearray(body), SECRET).verified
    assert read_webhook(provider, headers(provider), memoryview(body), SECRET).verified


@pytest.mark.parametrize("provider", CLASSES)
def test_a_change_of_any_byte_is_refused(provider: str) -> None:
    body, given = BODY[provider], headers(provider)
    for place in range(len(body)):
        changed = body[:place] + bytes([body[place] ^ 1]) + body[place + 1 :]
        with pytest.raises(WebhookRefused):
            read_webhook(provider, given, changed, SECRET)
    for changed in (body + b" ", b" " + body, body[:-1], b""):
        refused("wrong_signature", provider, given, changed, SECRET)
    ((name, value),) = given.items()
    for place in range(len(value)):
        for new in ("A", "0", "=", " ", "\n"):
            changed_value = value[:place] + new + value[place + 1 :]
            if changed_value.lower() != value.lower() and changed_value.strip(" \t") != value:
                with pytest.raises(WebhookRefused):
                    read_webhook(provider, {name: changed_value}, body, SECRET)


@pytest.mark.parametrize("provider", CLASSES)
def test_a_refusal_says_why(provider: str) -> None:
    body, given, name = BODY[provider], headers(provider), HEADERS[provider]
    assert name.lower() in refused("missing_header", provider, {}, body, SECRET).lower()
    refused("missing_header", provider, {"X-Other": "1"}, body, SECRET)
    refused("missing_header", provider, {name: 17}, body, SECRET)
    refused("repeated_header", provider, [(name, given[name]), (name, "x")], body, SECRET)
    for value in ("", "x", given[name][:-1], given[name] * 3, f"sha1={given[name]}", "é" * 44, given[name] + "\n"):
        told = refused("malformed_header", provider, {name: value}, body, SECRET)
        assert ("is not 'sha256=' and then hex of" in told) is given[name].startswith("sha256="), told
    refused("wrong_signature", provider, given, body, "other")
    assert "white space" in refused("wrong_signature", provider, given, body, f"{SECRET}\n")
    for secret in ("", b"", " \n", ["", SECRET]):
        refused("empty_secret", provider, given, body, secret)
    refused("no_secret", provider, given, body, [])


@pytest.mark.parametrize("provider", ["line", "messenger", "instagram", "whatsapp", "viber", "marketing_cloud"])
def test_nothing_passes_without_a_secret(provider: str) -> None:
    assert "give the" in refused("no_secret", provider, headers(provider), BODY[provider], None)


def test_where_signing_is_switched_off_no_secret_has_to_be_said() -> None:
    hook = read_webhook("webex_connect", {}, BODY["webex_connect"], None)
    assert not hook.verified
    refused("missing_header", "webex_connect", {}, BODY["webex_connect"], SECRET)


def test_where_nothing_is_signed_no_secret_is_taken() -> None:
    assert not read_webhook(Esms, {}, b"SMSID=1", None).verified
    assert "signs nothing" in refused("unsigned", "esms", {}, b"SMSID=1", SECRET)


def test_a_longer_hash_is_taken_where_the_provider_offers_it() -> None:
    body = BODY["webex_connect"]
    value = hmac.new(SECRET.encode(), body, hashlib.sha512).hexdigest()
    assert read_webhook("webex_connect", {"X-Hub-Signature": value}, body, SECRET).verified
    value = hmac.new(SECRET.encode(), body, hashlib.sha1).hexdigest()
    refused("malformed_header", "webex_connect", {"X-Hub-Signature": value}, body, SECRET)


def test_a_body_of_another_provider_is_told() -> None:
    body = BODY["whatsapp"]
    given = {"X-Hub-Signature-256": signature("whatsapp", body)}
    text = refused("wrong_body", "messenger", given, body, SECRET)
    assert text == (
        "a webhook of messenger is refused: its object is 'whatsapp_business_account', as that of whatsapp.webhook, and"
        " that of messenger.webhook is 'page' [wrong_body]"
    )
    assert "as that of messenger.webhook" in refused(
        "wrong_body",
        "instagram",
        {"X-Hub-Signature-256": signature("messenger", BODY["messenger"])},
        BODY["messenger"],
        SECRET,
    )
    novel = b'{"object":"novel"}'
    given = {"X-Hub-Signature-256": signature("whatsapp", novel)}
    assert "'novel', and" in refused("wrong_body", "whatsapp", given, novel, SECRET)


@pytest.mark.parametrize("body", [{"events": []}, '{"events": []}', None, 17, [1]])
def test_a_body_is_bytes(body: Any) -> None:
    with pytest.raises(TypeError, match="must be the bytes as they arrived, since the signature is made of them"):
        read_webhook("line", {}, body, SECRET)


@pytest.mark.parametrize("secret", [17, {"a": 1}, [17], object(), [None]])
def test_a_secret_is_text_or_bytes(secret: Any) -> None:
    with pytest.raises(TypeError, match="secret must be text or bytes"):
        read_webhook("line", headers("line"), BODY["line"], secret)


@pytest.mark.parametrize("given", [None, 17, "x-line-signature: a", b"a", [1], ["ab"], [("a", "b", "c")]])
def test_headers_are_a_mapping_or_pairs(given: Any) -> None:
    with pytest.raises((TypeError, WebhookRefused)):
        read_webhook("line", given, BODY["line"], SECRET)


def test_a_wrong_provider_is_told() -> None:
    with pytest.raises(ValueError, match="'lyne' is not a provider; did you mean 'line'"):
        read_webhook("lyne", {}, b"{}", SECRET)
    for provider in (None, 17, Line.text, object()):
        with pytest.raises(TypeError, match="provider must be the name or the class of a provider"):
            read_webhook(provider, {}, b"{}", SECRET)  # type: ignore[call-overload]
    with pytest.raises(ValueError, match="knows nothing that cima360 sends by itself"):
        read_webhook("cima360", {}, b"{}", SECRET)
