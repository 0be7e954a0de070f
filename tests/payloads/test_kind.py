"""The payload kind of whatever users hold in hand."""

from __future__ import annotations

import pytest

import ottbuild
from ottbuild import Line, MarketingCloud, Messenger, Payload

PUSH = Line.push("U1").message(Line.text("Hello"))
KINDS: list[tuple[Payload, str]] = [
    (PUSH, "line.push"),
    (PUSH.build(), "line.push"),
    (Line.text("Hello"), "line.message"),
    (Messenger.generic_template(), "messenger.message"),
    (MarketingCloud.send("k", sender_type="line", sender_id="1", validity_period=30), "marketing_cloud.send"),
    (ottbuild.parse("line.message", {"type": "hologram"}), "line.message"),
    (Line.uri("Open", "https://example.com"), "line.uri_action"),
]


@pytest.mark.parametrize(("payload", "kind"), KINDS)
def test_kind(payload: Payload, kind: str) -> None:
    assert payload.kind == kind


def test_what_no_spec_knows_has_none() -> None:
    assert ottbuild.raw({"type": "new"}).kind == ""
    flex = ottbuild.parse("line.message", {"type": "flex", "altText": "Menu", "contents": {"type": "hologram"}})
    assert flex.contents.kind == ""
