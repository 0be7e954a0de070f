"""Whatever is signed and sent, only ottbuild's own errors leave."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ottbuild import WebhookRefused, read_webhook
from tests.receiving.signing import HEADERS, SECRET, received, signature

DEEP = 100_000
BODIES: dict[str, bytes] = {
    "empty": b"",
    "space": b" \n",
    "not JSON": b"{",
    "not UTF-8": b'{"events":"\xff"}',
    "NaN": b'{"events":[{"type":"message","timestamp":NaN}]}',
    "infinity": b'{"entry":[{"id":1e999}]}',
    "null": b"null",
    "a number": b"17",
    "a text": b'"x"',
    "an array": b"[[]]",
    "deep arrays": b"[" * DEEP + b"]" * DEEP,
    "deep objects": b'{"entry":' * DEEP + b"1" + b"}" * DEEP,
    "deep events": b'{"entry":[{"messaging":' + b"[" * 150 + b"]" * 150 + b"}]}",
    "duplicate keys": b'{"object":"page","entry":[],"entry":[{}],"events":[],"events":[],"event":"seen","event":"seen"}',
    "a huge integer": b'{"timestamp":' + b"9" * 5000 + b',"events":[{"timestamp":' + b"9" * 30 + b"}]}",
    "a lone surrogate": b'{"destination":"\\ud800","object":"page","event":"seen","user_id":"\\ud800"}',
    "the prototype": b'{"__proto__":{},"__class__":1,"constructor":{},"events":[{"__class__":1,"type":"__class__"}]}',
    "reserved names": b'{"unknown_fields":{"a":1},"_of":1,"events":[{"type":"follow","unknown_fields":1}]}',
    "a byte order mark": b'\xef\xbb\xbf{"events":[],"object":"page"}',
    "UTF-16": '{"events":[]}'.encode("utf-16"),
}


def read(provider: str, body: bytes) -> Any:
    """Return what is read of a body; None if it is refused as it should be."""
    hook = None
    with suppress(WebhookRefused):
        hook = received(provider, body)
    assert SECRET not in repr(hook)
    return hook


@pytest.mark.parametrize("provider", HEADERS)
@pytest.mark.parametrize("name", BODIES)
def test_only_own_errors_leave(provider: str, name: str) -> None:
    read(provider, BODIES[name])


TYPES: list[Any] = [None, True, 17, 1.5, "x", [], {}, [[]], [{}], [None], {"type": 1}, {"type": None}, {"type": []}]
FRAMES = {
    "line": lambda value: [{"events": value}, {"events": [value]}, {"events": [{"type": "message", "message": value}]}],
    "messenger": lambda value: [{"entry": value}, {"entry": [value]}, {"entry": [{"messaging": [value], "id": value}]}],
    "instagram": lambda value: [{"entry": value}, {"entry": [{"changes": [value]}]}, {"object": value}],
    "whatsapp": lambda value: [
        {"entry": [{"changes": value}]},
        {"entry": [{"changes": [{"field": value, "value": value}]}]},
        {"entry": [{"changes": [{"field": "messages", "value": value}]}]},
        {"entry": [{"changes": [{"field": "messages", "value": {"messages": [value], "metadata": value}}]}]},
    ],
    "viber": lambda value: [{"event": value}, {"event": "message", "message": value, "sender": value}],
    "marketing_cloud": lambda value: [[value], {"a": value}, [{"eventCategoryType": value}]],
    "webex_connect": lambda value: [{"deliveryInfoNotification": value}],
}


@pytest.mark.parametrize("provider", HEADERS)
def test_wrong_types_everywhere(provider: str) -> None:
    from ottbuild.schemas.jsontext import dumps

    for value in TYPES:
        for data in FRAMES[provider](value):
            hook = read(provider, dumps(data))
            if hook is not None:
                assert hook.body.to_dict(check=False) == data
                assert len(hook) or data in ({"events": []}, {"entry": []}) or [] in data.values() or "entry" in data


@given(st.sampled_from(sorted(HEADERS)), st.binary(max_size=50))
def test_any_bytes(provider: str, body: bytes) -> None:
    read(provider, body)


@given(st.binary(max_size=60))
def test_any_query(query: bytes) -> None:
    with suppress(WebhookRefused):
        read_webhook("esms", {}, query, None)


def test_a_query_with_very_many_pairs_is_refused() -> None:
    with pytest.raises(WebhookRefused, match="is no query of a URL"):
        read_webhook("esms", {}, b"a=1&" * 100_000, None)
    with pytest.raises(WebhookRefused, match="is no query of a URL"):
        read_webhook("esms", {}, b"SMSID=%FF", None)


@given(st.text(max_size=80), st.text(max_size=20))
def test_any_header(value: str, secret: str) -> None:
    body = b'{"events":[]}'
    if value.strip(" \t") == signature("line", body, secret.encode("utf-8", "surrogatepass")):
        return
    try:
        read_webhook("line", {"x-line-signature": value}, body, secret)
    except WebhookRefused:
        return
    raise AssertionError("it was let in")


def test_a_large_body_takes_linear_time() -> None:
    event = b'{"type":"message","message":{"type":"text","text":"Hi"},"timestamp":1}'

    def seconds(count: int) -> float:
        body = b'{"events":[' + b",".join([event] * count) + b"]}"
        start = time.process_time()
        assert len(received("line", body)) == count
        return time.process_time() - start

    seconds(100)
    assert seconds(8000) < 40 * max(seconds(1000), 0.001)
