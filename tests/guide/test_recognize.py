"""The kind of a payload is recognized, or reported as unclear."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

import ottbuild
from ottbuild import catalog
from ottbuild.guide import recognize as module
from ottbuild.guide.recognize import Unrecognized, recognize
from ottbuild.schemas.problem import errors_in
from tests.helpers import ROOT
from tests.providers.cases import build, each_case
from tests.providers.test_samples import REQUESTS, RESPONSES

BOX = {"type": "box", "layout": "vertical", "contents": []}

TWINS = [
    {"line.broadcast", "line.narrowcast", "line.validate"},
    {"line.push", "line.pnp_push"},
    {"line.rich_menu_alias", "line.rich_menu_alias_response"},
    {"line.rich_menu_alias_update", "line.rich_menu_id"},
    {"esms.recorded_call", "esms.template_call"},
    {"line.message", "viber.welcome"},
    {"instagram.message", "messenger.message"},
    {"instagram.send", "messenger.send"},
    {"instagram.profile", "messenger.profile"},
    {"instagram.profile_deletion", "messenger.profile_deletion"},
    {"instagram.profile_query", "messenger.profile_query"},
    {"instagram.thread_owner_query", "messenger.thread_owner_query"},
    {"instagram.pass_thread_control", "messenger.pass_thread_control"},
    {"instagram.extend_thread_control", "messenger.extend_thread_control"},
    {
        f"{network}.{control}_thread_control"
        for network in ("instagram", "messenger")
        for control in ("take", "request", "release")
    },
    {"whatsapp.send", "whatsapp.marketing"},
]
"""Kinds that one payload can be of."""


def candidates(payload: Any) -> tuple[str, ...]:
    try:
        return (recognize(payload),)
    except Unrecognized as unclear:
        return unclear.candidates


@each_case
def test_every_case(name: str) -> None:
    payload = build(name)
    kind, wire = payload.kind, payload.to_dict()
    found = candidates(wire)
    assert kind in found
    assert all(errors_in(ottbuild.check(one, wire)) == () for one in found)
    assert len(found) == 1 or any(set(found) <= twins for twins in TWINS)


def test_a_kind_that_knows_the_variant_inside_is_meant_however_much_is_wrong_with_it() -> None:
    receipt = {"template_type": "receipt", "recipient_name": "Ana", "currency": "USD", "elements": [], "summary": {}}
    message = {"attachment": {"type": "template", "payload": receipt}}
    assert candidates(message) == ("messenger.message",)
    assert candidates({"recipient": {"id": "1"}, "message": message}) == ("messenger.send",)


def test_parts_of_one_provider_that_report_the_same_are_checked_as_the_first() -> None:
    area = {"x": 0, "y": 586, "width": 520, "height": 454}
    assert candidates(area) == ("line.imagemap_area", "line.rich_menu_bounds")
    assert recognize(area, to_check=True) == "line.rich_menu_bounds"


def test_the_samples() -> None:
    for name in [*REQUESTS, *RESPONSES]:
        path = ROOT / "tests" / "providers" / "samples" / f"{name}.json"
        payload = json.loads(path.read_text("utf-8"))
        provider = next(one for one in catalog.providers().values() if path.name.startswith(one.rpartition(".")[2]))
        found = candidates(payload)
        assert any(kind.startswith(provider.rpartition(".")[2]) for kind in found), path.name
        assert len(found) == 1 or any(set(found) <= twins for twins in TWINS), path.name


@pytest.mark.parametrize(
    ("payload", "found"),
    [
        ({"text": "hi"}, ("instagram.message", "messenger.message")),
        ({"text": "hi", "mood": "sunny"}, ("instagram.message", "messenger.message")),
        ({"Text": "hi"}, ("instagram.message", "messenger.message")),
        ({"text": "hi", "sticker_id": 1}, ("messenger.message",)),
        ({"attachment": {"type": "like_heart"}}, ("instagram.message",)),
        ({"type": "text"}, ("line.message",)),
        ({"type": "text", "txt": "hi"}, ("line.message",)),
        ({"type": "hologram", "altText": "hi"}, ()),
        ({"type": "txt", "text": "hi"}, ("instagram.message", "line.message", "messenger.message")),
        ({"type": "Text", "text": "hi"}, ("line.message",)),
        ({"header": BOX}, ("line.flex_bubble",)),
        ({"body": BOX, "hero": {"type": "image", "url": "https://example.com/x.png"}}, ("line.flex_bubble",)),
        ({"type": "Bubble", "body": BOX}, ("line.flex_bubble",)),
        ({"type": "bubbel", "body": BOX}, ("line.flex_bubble",)),
        ({"header": {"backgroundColor": "#ffffff"}}, ("line.bubble_styles",)),
        ({"to": "U1"}, ("line.push",)),
        ({"to": ["U1"], "messages": []}, ("line.multicast",)),
        ({"message": {"text": "a"}}, ("instagram.send", "messenger.send")),
        ({"message": {"text": "a"}, "persona_id": "1"}, ("messenger.send",)),
        ({"receiver": "01234567890A=", "type": "text", "text": "a"}, ("viber.send",)),
        ({"receiver": "1", "type": "text", "text": "a", "media": None, "contact": None, "mood": None}, ("viber.send",)),
        (
            {"message": {"text": "a", "stickers": None}, "tag": None, "messaging_type": None, "to": None},
            ("instagram.send", "messenger.send"),
        ),
        ({"broadcast_list": [], "type": "text", "text": "a"}, ("viber.broadcast",)),
        ({"messages": []}, ("line.broadcast", "line.narrowcast", "line.validate")),
        ({"messages": [{"id": "wamid.x"}]}, ("whatsapp.send_result",)),
        ({"messages": [{"type": "text"}]}, ("line.broadcast", "line.narrowcast", "line.validate")),
        ({"MESSAGEKEY": "k", "FROM": {}, "TO": {}}, ("marketing_cloud.send",)),
        ({"name": "x", "version": "1", "message": "m", "scripts": {}}, ()),
        ({"mood": "sunny"}, ()),
        ({}, ()),
        ([], ()),
        ([{"text": "hi"}], ()),
        ("text", ()),
        (None, ()),
    ],
)
def test_payloads_with_problems(payload: Any, found: tuple[str, ...]) -> None:
    assert candidates(payload) == found


def test_a_kind_that_is_an_array(tmp_path: Path) -> None:
    """Another package has a kind for arrays of messages, so only the brackets distinguish an array from its item."""
    spec = {
        "schemas": {
            "Messages": {
                "x-kind": "lists.messages",
                "type": "array",
                "items": {"$ref": "messenger.yaml#/components/schemas/Message"},
            }
        },
        "files": {"messenger.yaml": "ottbuild.providers.messenger"},
        "entry": {"module": "lists", "name": "Lists"},
    }
    (tmp_path / "lists").mkdir()
    (tmp_path / "lists" / "__init__.py").touch()
    (tmp_path / "lists" / "spec.json").write_text(json.dumps(spec))
    (tmp_path / "lists-1.dist-info").mkdir()
    (tmp_path / "lists-1.dist-info" / "entry_points.txt").write_text("[ottbuild.providers]\nlists = lists:Lists\n")
    program = """
from ottbuild.guide.recognize import recognize
print(recognize([{"text": "hi", "sticker_id": 1}]), recognize({"text": "hi", "sticker_id": 1}))
"""
    environment = {**os.environ, "PYTHONPATH": f"{ROOT}{os.pathsep}{tmp_path}"}
    done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
    assert (done.stdout, done.stderr) == ("lists.messages messenger.message\n", "")


def test_the_rules_are_asked_only_where_kinds_look_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the rules were asked")

    monkeypatch.setattr(ottbuild, "check", refuse)
    monkeypatch.setattr(module, "passes", refuse)
    assert recognize({"text": "", "quick_replies": 5, "mood": 1, "template": {}}) == "messenger.message"
    with pytest.raises(AssertionError):
        recognize({"to": "U1", "messages": []})
