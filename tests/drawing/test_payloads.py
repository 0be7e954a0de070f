"""Every payload is drawn, with all that people read in it, whatever it holds."""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import ottbuild
from ottbuild.catalog import component, providers
from ottbuild.drawing.page import draw, page
from ottbuild.drawing.shapes import SHAPES, SLOTS
from ottbuild.guide.recognize import Unrecognized, recognize
from ottbuild.schemas.spec import spec_of
from tests.drawing.pages import Page, assert_closed
from tests.providers.cases import build, each_case

UNSEEN = {
    # what the app does not show, but what it is told
    "metadata", "payload", "data", "callbackData", "extras", "customKeys", "custom_keys", "user_ref",
    # titles for screen readers and for other places of the app
    "inputOption", "fillInText", "displayText",
    # the template's own, which the provider puts in
    "game_metadata", "additionalParameters", "regex", "expiry", "timestamp", "start", "end",
}  # fmt: skip
"""The keys of texts with spaces that no app shows."""
OPENED = {"payment_summary", "share_contents"}
"""The keys of objects that the app shows only after a tap."""


def texts(data: Any, key: str = "") -> Iterator[tuple[str, str]]:
    """Yield the texts of several words in a payload, with their keys."""
    if isinstance(data, dict):
        for name, value in data.items():
            if name not in OPENED:
                yield from texts(value, name)
    elif isinstance(data, list):
        for item in data:
            yield from texts(item, key)
    elif isinstance(data, str) and " " in data.strip() and key not in UNSEEN:
        yield key, data


def words(text: str) -> str:
    """Return a text without its white space, and without the marks that stand for letters that can't be drawn."""
    return re.sub(r"[\s*_~`\ufffd\x00-\x1f]+", "", text)


TAG = re.compile("</?(?:b|i|u|s|br|font)\\b[^>]*>")
"""The tags of Viber, which are drawn."""


@each_case
def test_all_texts_are_there(name: str) -> None:
    payload = build(name)
    shown = Page(ottbuild.preview(payload))
    picture = words(shown.picture + "".join(tag.attributes.get("title", "") for tag in shown.tags))
    lost = [
        (key, text)
        for key, text in texts(payload.to_dict(check=False))
        if not any(words(one)[:200] in picture for one in (text, TAG.sub("", text)))
    ]
    assert not lost


def test_secrets_are_not_drawn() -> None:
    text = ottbuild.preview(("esms.zns", {"ApiKey": "K" * 20, "SecretKey": "S" * 20, "apikey": "T" * 20, "Phone": "x"}))
    assert "***" in text
    assert not re.search("KKKK|SSSS|TTTT", text)


def test_every_shape_is_used() -> None:
    used = {
        node["x-draw"]["as"]
        for package in providers().values()
        for node in spec_of(package).schemas.values()
        if "x-draw" in node
    }
    assert used == {*SHAPES} == {*SLOTS}


def test_what_has_no_shape_is_drawn_as_its_fields() -> None:
    kind, data = (
        "line.message",
        {"type": "hologram", "title": "New here", "parts": [{"text": "first"}, {"text": "second"}]},
    )
    shown = Page(ottbuild.preview((kind, data)))
    assert {"hologram", "New here", "first", "second"} <= {*shown.words}
    assert shown.of("generic")


@pytest.mark.slow
def test_a_huge_payload_is_cut() -> None:
    box: dict[str, Any] = {"type": "box", "layout": "vertical", "contents": [{"type": "text", "text": "x"}] * 5_000}
    text = ottbuild.preview(("line.flex_bubble", {"type": "bubble", "body": box}))
    assert "parts more" in text
    assert len(text) < 5_000_000


def test_a_deep_payload_is_drawn_or_refused_in_words() -> None:
    box: dict[str, Any] = {"type": "box", "layout": "vertical", "contents": []}
    for _ in range(120):
        box = {"type": "box", "layout": "vertical", "contents": [box]}
    assert_closed(ottbuild.preview(("line.flex_bubble", {"type": "bubble", "body": box})))
    for _ in range(400):
        box = {"type": "box", "layout": "vertical", "contents": [box]}
    assert "levels deep" in ottbuild.preview(("line.flex_bubble", {"type": "bubble", "body": box}))


def test_snapshots_without_a_case_are_drawn() -> None:
    for path in sorted((Path(__file__).parents[1] / "snapshots" / "samples").rglob("*.json")):
        data = json.loads(path.read_text("utf-8"))
        try:
            kind = recognize(data, True)
        except Unrecognized:
            continue
        assert_closed(page([draw(component(kind), data)]))
