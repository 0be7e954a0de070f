"""Which change of the specs a snapshot is said to differ for."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from ottbuild_codegen import changes
from ottbuild_codegen.review.causes import OTHER_CHANGES, Causes, place_of, without_specs
from ottbuild_codegen.review.collect import Item, Status
from ottbuild_codegen.review.snippets import SourceCall
from ottbuild_codegen.review.wirediff import Mark, compare, one_sided
from tests.codegen.changes.test_diff import SPEC, edited, spec_set

TEXT = {
    "text: {type: string, minLength: 2": "body: {type: string, minLength: 2",
    "args: [to, text]": "args: [to, body]",
}
TEXT |= {"anyOf: [{required: [text]}": "anyOf: [{required: [body]}"}
ORDER = {
    "        to: {type: string, maxLength: 10}\n": "",
    "        size: {type": "        to: {type: string, maxLength: 10}\n        size: {type",
}
LINK = {
    "label: {type: string, description: What it says., maxLength: 8}": "title: {type: string, description: What it says., maxLength: 8}",
    "args: [url, label]": "args: [url, title]",
}
CONST = {
    "kind: {type: string, const: text}": "kind: {type: string, const: words}",
    "          text: '#": "          words: '#",
}
WIDE = {"set: {wide: true}": "set: {wide: false}"}


def between(edits: dict[str, str]) -> Causes:
    old, new = spec_set(SPEC), spec_set(edited(edits))
    return Causes(old, new, changes.compare(old, new))


def item(old: Any, new: Any, kind: str = "acme.send", call: str = "") -> Item:
    return Item(
        "a.json",
        Status.CHANGED,
        Path("a.json"),
        kind=kind,
        payload=new,
        diff=compare(old, new),
        call=SourceCall(call, ""),
    )


def told(edits: dict[str, str], one: Item) -> list[str]:
    """The rules and places of the causes that are found."""
    between(edits).explain(one)
    return [cause.rpartition(" [")[2].partition(",")[0] for cause in one.causes if "[" in cause]


CASES: dict[str, tuple[dict[str, str], Item, list[str]]] = {
    "a key with another name": (TEXT, item({"to": "u", "text": "Hi"}, {"to": "u", "body": "Hi"}), ["property-renamed"]),
    "the order of keys": (ORDER, item({"to": "u", "text": "Hi"}, {"text": "Hi", "to": "u"}), ["key-order-changed"]),
    "a key in another object than the one that changed": (LINK, item({"to": "u", "text": "Hi"}, {"to": "u"}), []),
    "a key of an object in another": (
        LINK,
        item({"to": "u", "link": {"url": "x", "label": "a"}}, {"to": "u", "link": {"url": "x", "title": "a"}}),
        ["property-renamed"],
    ),
    "a tag": (
        CONST,
        item({"to": "u", "chips": [{"kind": "text", "words": "a"}]}, {"to": "u", "chips": [{"kind": "words", "words": "a"}]}),
        ["variant-renamed"],
    ),
    "a constant that a call sets": (
        WIDE,
        item(
            {"to": "u", "chips": [{"kind": "image", "url": "x", "wide": True}]},
            {"to": "u", "chips": [{"kind": "image", "url": "x", "wide": False}]},
            call='Acme.send("u").chips([Acme.wide_chip("x")])',
        ),
        ["call-builds-other"],
    ),
    "a limit changes no payload": (
        {"maxLength: 20": "maxLength: 25"},
        item({"to": "u", "text": "Hello"}, {"to": "u", "text": "Other"}),
        [],
    ),
    "items in another order have to do with no keys": (
        ORDER,
        item({"text": "Hi", "tags": ["a", "b"], "to": "u"}, {"text": "Hi", "tags": ["b", "a"], "to": "u"}),
        [],
    ),
    "a kind that nobody told": (TEXT, item({"to": "u", "text": "Hi"}, {"to": "u", "body": "Hi"}, ""), ["property-renamed"]),
    "a payload of no kind": (TEXT, item({"strange": 1}, {"strange": 2}, ""), []),
}  # fmt: skip


@pytest.mark.parametrize("name", CASES)
def test_causes(name: str) -> None:
    edits, one, expected = CASES[name]
    assert told(edits, one) == expected
    assert expected or one.causes == (OTHER_CHANGES,)


def test_a_cause_says_what_changed_and_where() -> None:
    one = item({"to": "u", "text": "Hi"}, {"to": "u", "body": "Hi"})
    told(TEXT, one)
    assert one.causes == ("Send.body was called text [property-renamed, acme.yaml:35]",)


def failed(error: str = "", call: str = "", payload: Any = None, refused: tuple[tuple[str, ...], ...] = ()) -> Item:
    return Item(
        "test",
        Status.FAILED,
        None,
        error=error,
        call=SourceCall(call, ""),
        payload=payload,
        refused=refused,
        kind="acme.send",
    )


def test_a_payload_that_is_refused_now() -> None:
    one = failed(payload={"to": "u", "text": "as long as twenty"}, refused=(("text",),))
    assert told({"maxLength: 20": "maxLength: 15"}, one) == ["max-length-lowered"]


def test_a_key_that_is_missing_now() -> None:
    one = failed(payload={"to": "u"}, refused=(("text",),))
    assert told({"required: [to]\n": "required: [to, text]\n"}, one) == ["required-added"]


def test_a_call_that_is_gone() -> None:
    one = failed("AttributeError: type object 'Acme' has no attribute 'link'", 'Acme.send("u").link(Acme.link("x"))')
    assert told({"factory: link,": "factory: anchor,"}, one) == ["call-renamed"]
    other = failed("AttributeError: ...", 'Other.send("u").link(other("x"))')
    other.kind = ""
    assert told({"factory: link,": "factory: anchor,"}, other) == []


def test_alike_is_what_differs_in_the_same_place_for_the_same_reason() -> None:
    causes = between(LINK)
    old, new = {"url": "x", "label": "a"}, {"url": "x", "title": "b"}
    items = [
        item({"to": "u", "link": old}, {"to": "u", "link": {"url": "x", "title": "a"}}),
        item({"to": "v", "text": "Hi", "link": old}, {"to": "v", "text": "Hi", "link": {"url": "x", "title": "a"}}),
        item({"to": "u", "link": old}, {"to": "u", "link": new}),
        item({"to": "u", "link": old}, {"to": "w", "link": {"url": "x", "title": "a"}}),
    ]
    for one in items:
        causes.explain(one)
    assert items[0].likeness == items[1].likeness
    assert len({one.likeness for one in items}) == 3


def test_items_of_arrays_are_alike() -> None:
    items = [item({"list": [1] * n + [2]}, {"list": [1] * n + [3]}) for n in range(3)]
    items.append(item({"list": 2}, {"list": 3}))
    for one in items:
        without_specs(one)
    assert len({one.likeness for one in items}) == 2


def new(data: Any, kind: str = "acme.send", call: str = "") -> Item:
    diff = one_sided(Mark.ADDED, data)
    return Item("a", Status.NEW, Path("a"), payload=data, kind=kind, diff=diff, call=SourceCall(call, ""))


def unused(data: Any) -> Item:
    return Item("a", Status.UNUSED, Path("a"), diff=one_sided(Mark.REMOVED, data))


def test_new_and_unused_ones_are_alike_if_they_are_the_same() -> None:
    causes = between(LINK)
    datas = [{"to": "u", "text": "Hi"}, {"to": "u", "text": "Hi"}, {"to": "u", "text": "Ho"}, {"to": "u"}, {"id": "1"}]
    for make in (new, unused):
        for explain in (causes.explain, without_specs):
            items = [make(data) for data in datas]
            for one in items:
                explain(one)
            assert items[0].likeness == items[1].likeness
            assert len({one.likeness for one in items}) == 4


def test_failed_ones_without_a_cause_are_alike_if_their_error_is() -> None:
    items = [failed("KeyError: 'a'"), failed("KeyError: 'a'"), failed("KeyError: 'b'")]
    for one in items:
        between(LINK).explain(one)
    assert items[0].likeness == items[1].likeness != items[2].likeness


VARIANT = {
    "        - $ref: '#/components/schemas/ImageChip'\n": (
        "        - $ref: '#/components/schemas/ImageChip'\n        - $ref: '#/components/schemas/SoundChip'\n"
    ),
    "          image: '#/components/schemas/ImageChip'\n": (
        "          image: '#/components/schemas/ImageChip'\n          sound: '#/components/schemas/SoundChip'\n"
    ),
    "    TextChip:\n": """\
    SoundChip:
      type: object
      description: A sound.
      x-source: guide
      x-builder: {factory: sound_chip}
      properties: {kind: {type: string, const: sound}, url: {type: string}}
      required: [kind, url]
    TextChip:
""",
    "        wide: {type: boolean}\n": "        wide: {type: boolean}\n        loud: {type: boolean}\n        box: {type: object}\n",
    "maxLength: 20": "maxLength: 25",
}
CALL = {"{factory: text_chip, args: [words]}": "{factories: {text_chip: {args: [words]}, word_chip: {args: [words]}}}"}


def chip(**chip: Any) -> Item:
    return new({"to": "u", "text": "Hi", "chips": [chip]})


NEW_CASES: dict[str, tuple[dict[str, str], Item, list[str]]] = {
    "a variant": (VARIANT, chip(kind="sound", url="x"), ["variant-added"]),
    "a field of another variant": (VARIANT, chip(kind="image", url="x", loud=True), ["property-added"]),
    "an object of another variant": (VARIANT, chip(kind="image", url="x", box={}), ["property-added"]),
    "a greater limit": (VARIANT, new({"to": "u", "text": "x" * 23}), ["max-length-raised"]),
    "what was there before": (VARIANT, chip(kind="image", url="x"), []),
    "a call": (CALL, new({"to": "u"}, call='Acme.send("u").chips([Acme.word_chip("x")])'), ["call-added"]),
    "a call that was there before": (CALL, new({"to": "u"}, call='Acme.send("u").chips([Acme.text_chip("x")])'), []),
    "a kind": ({"x-kind: acme.result": "x-kind: acme.outcome_of_all"}, new({"id": "1"}, "acme.outcome_of_all"), ["kind-renamed"]),
}  # fmt: skip


@pytest.mark.parametrize("name", NEW_CASES)
def test_causes_of_a_new_case(name: str) -> None:
    edits, one, expected = NEW_CASES[name]
    assert told(edits, one) == expected
    assert expected or one.causes == (OTHER_CHANGES,)


@pytest.mark.parametrize(
    ("steps", "name"),
    [
        ((), "acme.send"),
        (("text",), "Send.text"),
        (("link", "label"), "Link.label"),
        (("chips", "1", "url"), "ImageChip.url"),
        (("chips", "1"), "Send.chips[]"),
        (("chips", "2", "url"), "acme.send/chips/*/url"),
        (("tags", "0"), "Send.tags[]"),
        (("data", "any"), "Send.data{}"),
        (("nowhere", "0"), "Send{}{}"),
    ],
)
def test_what_a_place_is_called(steps: tuple[str, ...], name: str) -> None:
    causes = between({})
    data = {
        "chips": [{"kind": "text"}, {"kind": "image", "url": "x"}, {"kind": "new", "url": "x"}],
        "tags": ["a"],
        "data": {},
    }
    data["link"] = {"label": "x"}
    assert place_of(causes.new, "acme.send", data, steps).name == name
    assert place_of(causes.new, "", data, steps).subjects == frozenset()
