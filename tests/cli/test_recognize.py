"""The kind of a payload is found out, or said to be unclear."""

import json
import warnings
from typing import Any

import pytest

import ottbuild
from ottbuild import catalog
from ottbuild.cli import recognize as module
from ottbuild.cli.recognize import Unrecognized, recognize
from ottbuild.providers._table import KINDS, PROVIDERS
from ottbuild.schemas.spec import schema_of
from tests.cli.conftest import ROOT
from tests.providers.cases import CASES
from tests.providers.test_samples import REQUESTS, RESPONSES

TWINS = [
    {"line.broadcast", "line.narrowcast", "line.validate"},
    {"line.push", "line.pnp_push"},
]
"""Kinds that one payload can be of."""


def candidates(payload: Any) -> tuple[str, ...]:
    try:
        return (recognize(payload),)
    except Unrecognized as unclear:
        return unclear.candidates


@pytest.mark.parametrize("name", sorted(CASES))
def test_every_case(name: str) -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", DeprecationWarning)
        payload = CASES[name]()
    kind, wire = payload._kind().label, payload.to_dict()
    found = candidates(wire)
    assert kind in found
    assert all(ottbuild.check(one, wire) == () for one in found)
    assert len(found) == 1 or any(set(found) <= twins for twins in TWINS)


def test_the_samples() -> None:
    for name in [*REQUESTS, *RESPONSES]:
        path = ROOT / "tests" / "samples" / f"{name}.json"
        payload = json.loads(path.read_text("utf-8"))
        provider = next(one for one in PROVIDERS.values() if path.name.startswith(one.rpartition(".")[2]))
        assert recognize(payload).startswith(provider.rpartition(".")[2]), path.name


@pytest.mark.parametrize(
    ("payload", "found"),
    [
        ({"text": "hi"}, ("messenger.message",)),
        ({"text": "hi", "mood": "sunny"}, ("messenger.message",)),
        ({"Text": "hi"}, ("messenger.message",)),
        ({"type": "text"}, ("line.message",)),
        ({"type": "text", "txt": "hi"}, ("line.message",)),
        ({"type": "hologram", "altText": "hi"}, ()),
        ({"type": "txt", "text": "hi"}, ("line.message", "messenger.message")),
        ({"to": "U1"}, ("line.push",)),
        ({"to": ["U1"], "messages": []}, ("line.multicast",)),
        ({"message": {"text": "a"}}, ("messenger.send",)),
        ({"messages": []}, ("line.broadcast", "line.narrowcast", "line.validate")),
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


def test_a_kind_that_is_an_array(monkeypatch: pytest.MonkeyPatch) -> None:
    spec = schema_of("ottbuild.providers.messenger", "Message").spec
    monkeypatch.setitem(spec.schemas, "Messages", {"type": "array", "items": {"$ref": "#/components/schemas/Message"}})
    monkeypatch.setitem(KINDS, "messenger.messages", ("ottbuild.providers.messenger", "Messages"))
    caches = (catalog.kind_homes, module._shapes, module._vocabulary, module._alike)
    for cache in caches:
        cache.cache_clear()
    try:
        assert candidates([{"text": "hi"}]) == ("messenger.messages",)
        assert candidates({"text": "hi"}) == ("messenger.message",)
    finally:
        for cache in caches:
            cache.cache_clear()


def test_the_rules_are_asked_only_where_kinds_look_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object) -> None:
        raise AssertionError("the rules were asked")

    monkeypatch.setattr(ottbuild, "check", refuse)
    monkeypatch.setattr(module, "passes", refuse)
    assert recognize({"text": "", "quick_replies": 5, "mood": 1, "metadata": ""}) == "messenger.message"
    with pytest.raises(AssertionError):
        recognize({"to": "U1", "messages": []})
