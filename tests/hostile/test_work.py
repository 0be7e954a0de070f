"""The work of a check, of an explanation and of an error grows with the input and no faster."""

from __future__ import annotations

import gc
import json
import sys
import tracemalloc
from collections.abc import Callable
from contextlib import suppress
from functools import partial
from itertools import product
from random import Random
from typing import Any

import pytest
import regex

import ottbuild
from ottbuild import InvalidPayload, Line
from ottbuild.payloads import answers, likeness, nearby
from ottbuild.schemas import lengths, rules
from ottbuild.schemas.jsondata import comparable, hash_of, nested
from ottbuild.schemas.lengths import graphemes
from ottbuild_codegen.review import wirediff
from tests.hostile.work import grows, lines

# Grapheme clusters

SIGNS = {
    "regional indicator": "\U0001f1e9", "joiner": "\u200d", "emoji": "\U0001f469", "accent": "\u0301", "leading jamo": "\u1100",
    "vowel jamo": "\u1161", "trailing jamo": "\u11a8", "syllable": "\uac00", "closed syllable": "\uac01", "prepended": "\u0600",
    "spacing mark": "\u0903", "consonant": "\u0915", "linker": "\u094d", "return": "\r", "line feed": "\n", "control": "\u200b",
    "letter": "a", "tag": "\U000e0061", "selector": "\ufe0f", "skin": "\U0001f3fd", "surrogate": "\ud83c",
}  # fmt: skip
"""A character of each class that the rules of grapheme clusters tell apart."""


def plainly_counted(text: str) -> int:
    return len(regex.findall(r"\X", text))


def test_graphemes_are_counted_as_by_the_rules() -> None:
    random = Random(0)
    signs = list(SIGNS.values())
    for _ in range(3000):
        text = "".join(random.choice(signs) * random.choice((1, 1, 2, 3, 4, 7)) for _ in range(random.randrange(1, 9)))
        assert graphemes(text) == plainly_counted(text), ascii(text)


@pytest.mark.parametrize("before", SIGNS.values(), ids=SIGNS)
def test_graphemes_around_flags(before: str) -> None:
    for number, after in product(range(8), SIGNS.values()):
        text = before + SIGNS["regional indicator"] * number + after
        assert graphemes(text) == plainly_counted(text), ascii(text)


def test_no_long_run_of_flags_is_given_to_the_pattern(monkeypatch: pytest.MonkeyPatch) -> None:
    """For each indicator of a run, `regex` goes back to the start of the run: that is the one thing it does more than once."""
    seen: list[str] = []
    find = regex.finditer
    monkeypatch.setattr(regex, "finditer", lambda pattern, text: seen.append(text) or find(pattern, text))
    for text in (
        "\U0001f1e9\U0001f1ea" * 50_000,
        "\U0001f1e9" * 100_001,
        "a\u0301" + "\U0001f1e9" * 100_000 + "\u200d",
    ):
        assert graphemes(text) in (50_000, 50_001)
    assert all(len(text) < 10 for text in seen)


# Rules

GROWING: dict[str, Callable[[int], Callable[[], Any]]] = {
    "marks": lambda n: partial(
        rules.marks, {"text": "$" * n, "emojis": [{"index": n + i} for i in range(n)]}, "text", "emojis", "index", "$"
    ),
    "marks that fit": lambda n: partial(
        rules.marks, {"text": "\u00e9$" * n, "emojis": [{"index": 2 * i + 1} for i in range(n)]}, "text", "emojis", "index", "$"
    ),
    "placeholders": lambda n: partial(
        rules.placeholders, {"text": "".join(f"{{k{i}}}" for i in range(n)), "values": {f"x{i}": 1 for i in range(n)}}, "text", "values"
    ),
    "linked": lambda n: partial(rules.linked, *linked(n)),
    "used": lambda n: partial(rules.used, *linked(n)),
    "marks that never end": lambda n: partial(rules.linked, {"text": "<" * n, "links": [{"id": 1}]}, ["text"], "<*>", ["links"], "id"),
    "marks with braces": lambda n: partial(
        rules.linked, {"text": "<" * n + "{" + "<{" * n + ">", "links": [{"id": 1}]}, ["text"], "<*>", ["links"], "id"
    ),
    "sums of items": lambda n: partial(
        rules.items_add_up, {"total": 1, "items": [{"price": 3, "number": i} for i in range(n)]}, "total", "items", ["sale", "price"], "number"
    ),
    "items apart": lambda n: partial(rules.together, [{"type": "a" if i % 2 else "b"} for i in range(n)], {"type": "a"}),
    "other values": lambda n: partial(rules.same_field, [{"id": f"{i}"} for i in range(n)], "id"),
    "the same numbers": lambda n: partial(rules.unique_field, [{"id": 5}] * n, "id"),
    "numbers with one hash": lambda n: partial(rules.unique_field, [{"id": 5 + i * COLLIDES} for i in range(n)], "id"),
    "empty fields": lambda n: partial(ottbuild.check, "line.message", {"type": "text", "text": "x", **{f"k{i}": "" for i in range(n)}}),
    "nulls": lambda n: partial(ottbuild.check, "line.message", {"type": "text", "text": "x", **{f"k{i}": None for i in range(n)}}),
    "a long kind": lambda n: partial(refused, ottbuild.parse, "x" * 1000 * n, {}),
    "a long kind of a provider": lambda n: partial(refused, ottbuild.parse, "line." + "x_" * 1000 * n, {}),
    "a long name": lambda n: partial(refused, getattr, ottbuild, "x_" * 1000 * n),
    "a long call": lambda n: partial(refused, getattr, Line, "x_" * 1000 * n),
    "a long method": lambda n: partial(refused, getattr, Line.text("x"), "x_" * 1000 * n),
    "a long argument": lambda n: partial(refused, Line.text, "x", **{"x_" * 1000 * n: 1}),
    "extra after extra": lambda n: partial(chained, Line.text("x"), n),
    "extra after extra of a part": lambda n: partial(chained, Line.message("x", "x"), n),
    "extra at a place of a part": lambda n: partial(chained, Line.Flex.bubble(body=Line.Flex.box("vertical", [])), n, "/body"),
    "extra at a place": lambda n: partial(chained, Line.push("U1").message(Line.text("x")), n, "/messages/0"),
    "equal items of a snapshot": lambda n: partial(wirediff.compare, [1] * n, [1] * (n + 5)),
    "other items of a snapshot": lambda n: partial(wirediff.compare, [{"a": i} for i in range(n)], [{"b": i} for i in range(n)]),
    "an error's text": lambda n: partial(
        lambda: str(InvalidPayload(ottbuild.check("line.message", {f"k{i}": i for i in range(n)})))
    ),
}  # fmt: skip
COLLIDES = 2**61 - 1
"""Integers that differ by this have the same hash."""


def refused(call: Callable[..., Any], *args: Any, **named: Any) -> None:
    """Read the error of a call; a long name is told in few words."""
    with pytest.raises((AttributeError, TypeError, ValueError)) as caught:
        call(*args, **named)
    assert len(str(caught.value)) < 1000


def test_a_long_name_is_not_compared(monkeypatch: pytest.MonkeyPatch) -> None:
    """What one comparison does is done in C, and is not counted."""
    monkeypatch.setattr(likeness, "SequenceMatcher", None)
    for module in (likeness, answers, nearby):  # each has the name, from its import on
        monkeypatch.setattr(module, "words_of", None)
    long = "x_" * 100
    for subject in (ottbuild, Line, Line.Flex, Line.text("x")):
        refused(getattr, subject, long)
    for kind in (long, f"line.{long}"):
        refused(ottbuild.parse, kind, {})
        refused(ottbuild.check, kind, {})


def chained(payload: Any, n: int, at: str = "") -> None:
    for i in range(n):
        payload = payload.extra({f"k{i}": i}, at=at)
    payload.to_dict(check=False)


def linked(n: int) -> tuple[Any, ...]:
    text = "".join(f"<{i}>" for i in range(n))
    return {"text": text, "links": [{"id": n + i} for i in range(n)]}, ["text"], "<*>", ["links"], "id"


@pytest.mark.parametrize("name", GROWING)
def test_growth(name: str) -> None:
    assert grows(GROWING[name]) < 4.6


def test_numbers_are_never_keys() -> None:
    """Texts are salted, numbers are not: thousands with one hash would be compared with each other."""
    for values in ([5, 5 + COLLIDES], [5.0, 2.0**61 + 5], [[5], [5 + COLLIDES]], [{"x": 5}, {"x": 5 + COLLIDES}]):
        assert all(type(comparable(value)) is str for value in values)
        assert rules.distinct(values)
    assert not rules.distinct([1, 1.0])
    assert rules.distinct([1, True, "1", None, "True", "None", [1], ["1"], {"1": 1}, {}, [], "[]", "{}", "0x1"])
    assert rules.distinct([["a", "b"], ["a,1:b"], ["a1:", "b"]])
    assert not rules.distinct([{"a": 1, "b": [2.0]}, {"b": [2], "a": 1}])
    assert rules.distinct([float("nan"), float("inf"), -float("inf"), 1e300, 1e301])


def test_sets_of_unknown_parts_have_different_hashes() -> None:
    parts = [ottbuild.Unknown({"type": "new", "n": n}) for n in range(100)]
    assert len({hash(part) for part in parts}) > 90
    assert hash(ottbuild.Unknown({"a": 1, "b": [True]})) == hash(ottbuild.Unknown({"b": [1.0], "a": 1}))


def person(n: int) -> dict[str, Any]:
    return {"type": "mention", "mentionee": {"type": "user", "userId": f"U{n:032x}"}}


@pytest.mark.parametrize(
    "make",
    [
        lambda n: {"type": "text", "text": "x", "new": {"n": [n]}},
        lambda n: {"type": "textV2", "text": "{a}", "substitution": {"a": person(n)}},
        lambda n: {"type": "textV2", "text": "{a}", "substitution": {"a": {**person(1), "new": n}}},
    ],
    ids=["unknown fields", "a map", "unknown fields in a map"],
)
def test_models_that_differ_in_free_data_have_different_hashes(make: Callable[[int], dict[str, Any]]) -> None:
    models = [ottbuild.parse("line.message", make(n)) for n in range(100)]
    again = [ottbuild.parse("line.message", make(n)) for n in range(100)]
    assert len({*map(hash, models)}) > 90
    assert [*map(hash, models)] == [*map(hash, again)]
    assert len({*models, *again}) == 100


def test_what_is_there_again_and_again_is_looked_at_once() -> None:
    """These data have few objects and arrays, but very many ways lead to each."""
    n = 500
    itself: list[Any] = [1] * n
    itself += [itself] * n
    shared: Any = {"a": [1]}
    for _ in range(100):
        shared = {"a": shared, "b": [shared] * 10}
    verdicts = [(nested(data), lines(partial(nested, data))) for data in (itself, shared, [itself] * n)]
    assert [is_deep for is_deep, _ in verdicts] == [True, False, True]
    assert max(work for _, work in verdicts) < 100_000


def test_offsets_that_could_collide_are_not_looked_up() -> None:
    offsets = [{"index": i * COLLIDES} for i in range(1, 50)]
    broken = rules.marks({"text": "$", "emojis": offsets}, "text", "emojis", "index", "$")
    assert broken is not None
    assert len(broken.message) < 6000


# Sizes of what is reported


def size(problems: tuple[ottbuild.Problem, ...]) -> int:
    return sum(len(problem.pointer) + len(problem.message) for problem in problems)


@pytest.mark.parametrize(
    "data",
    [
        {"K" * 1_000_000: ["\ud800"] * 1000},
        {"type": "text", "text": "x", "K" * 1_000_000: {str(n): "\ud800" for n in range(1000)}},
        {"type": "text", "text": "x" * 1_000_000},
        {"type": "x" * 1_000_000},
        {"type": "textV2", "text": "".join(f"{{k{n}}}" for n in range(20_000)), "substitution": {}},
        {"type": "text", "text": "x", "emojis": [{"index": n} for n in range(20_000)]},
    ],
    ids=["unknown", "beside", "text", "tag", "placeholders", "emojis"],
)
def test_the_report_is_not_much_larger_than_the_payload(data: dict[str, Any]) -> None:
    assert size(ottbuild.check("line.message", data)) < 6_000_000


def test_a_long_value_is_cut_in_messages() -> None:
    for data in ({"type": "x" * 5000}, {"type": "text", "text": "x", "quickReply": {"items": "y" * 5000}}):
        for problem in ottbuild.check("line.message", data):
            assert len(problem.message) < 1000


def test_what_contains_itself_comes_to_an_end() -> None:
    cycle: dict[str, Any] = {"type": "box", "layout": "vertical"}
    cycle["contents"] = [cycle, cycle]
    cycle["more"] = [cycle, cycle]
    assert [
        problem.rule for problem in ottbuild.check("line.message", {"type": "flex", "altText": "x", "contents": cycle})
    ] == ["max_depth"]
    with pytest.raises(InvalidPayload):
        ottbuild.raw(cycle)


# Caches


@pytest.mark.slow
def test_no_cache_keeps_texts_of_payloads() -> None:
    """Checks see a long text of a kind that was never seen before, and keep nothing of it."""
    kinds = {"line.message": {"type": "flex", "altText": "x", "contents": {"type": "bubble", "hero": {
        "type": "image", "url": "https://example.com/x.png", "aspectRatio": "", "size": ""}}}}  # fmt: skip

    def long(n: int) -> str:
        return f"1:1.{n}" + "0" * 100_000

    def run(n: int) -> None:
        for kind, data in kinds.items():
            data["contents"]["hero"]["aspectRatio"] = long(n)  # type: ignore[index]
            ottbuild.check(kind, data)
            ottbuild.check(kind, json.dumps(data))
            Line.Flex.image("https://example.com/x.png", aspect_ratio=long(n)).problems()

    run(0)
    gc.collect()
    before = sys.getallocatedblocks()
    kept = [run(n) for n in range(1, 40)]
    gc.collect()
    assert sys.getallocatedblocks() - before < 2000
    assert not hasattr(rules.ratio, "cache_info")
    assert not hasattr(lengths.graphemes, "cache_info")
    assert kept


# Answers


def answered(n: int, place: str = "") -> tuple[ottbuild.Model, Any]:
    """Return an answer with n errors to a payload with n mistakes."""
    message = Line.text("x").extra({f"k{i}": i for i in range(n)})
    request = Line.push("U" + "0" * 32).message(message).request(channel_access_token="x", check=False)
    details = [{"message": f"May not be empty {i}", "property": f"messages[0].k{i}{place}"} for i in range(n)]
    return ottbuild.read_response(request, 400, {"message": "Bad", "details": details}), request


def test_n_errors_about_n_places() -> None:
    def make(n: int) -> Callable[[], Any]:
        answer, request = answered(n)
        return lambda: ottbuild.explain_response(answer, request)

    assert grows(make, 60) < 4.6


def test_as_many_errors_as_documented_places() -> None:
    def make(n: int) -> Callable[[], Any]:
        messages = [{"type": "text", "text": ""}] * n
        sent = ottbuild.parse("line.validate", {"messages": messages})
        request = Line.push("U" + "0" * 32).message(Line.text("x")).request(channel_access_token="x")
        details = [{"message": f"May not be empty {i}"} for i in range(n)]
        answer = ottbuild.read_response(request, 400, {"message": "Bad", "details": details})
        return lambda: ottbuild.explain_response(answer, sent)

    make(5)()
    assert len(make(3000)()) < 30_000


# Equality


@pytest.mark.parametrize(
    ("one", "other"), [(30, 30.0), (1, True), (0, False), (0.0, -0.0), ("x", "x"), (2**70, float(2**70))]
)
def test_what_is_equal_has_equal_hashes(one: Any, other: Any) -> None:
    def forms(value: Any) -> list[Any]:
        part = Line.text("x").extra({"n": value})
        deep = Line.text("x").extra({"n": [{"m": (value, [value])}]})
        return [
            part, deep, ottbuild.raw({"n": value}), ottbuild.raw({"n": [{"m": value}]}),
            ottbuild.parse("line.message", {"type": "new", "n": value}), ottbuild.parse("line.message", {"type": "text", "text": "x", "n": value}),
            Line.reply("t").message(part), Line.reply("t").message(ottbuild.raw({"n": value})),
            ottbuild.parse("line.reply", {"replyToken": "t", "messages": [{"type": "new", "n": value}]}),
        ]  # fmt: skip

    for left, right in zip(forms(one), forms(other), strict=True):
        assert left == right
        assert hash(left) == hash(right)
        assert len({left, right}) == 1
    assert hash_of({"a": one, "b": [one]}) == hash_of({"b": (other,), "a": other})


def test_what_differs_is_not_equal() -> None:
    assert Line.text("x") != Line.text("y")
    assert Line.text("1") != Line.text("x").extra({"n": 1})
    assert ottbuild.raw({"n": 1}) != ottbuild.raw({"n": 2})
    assert ottbuild.raw({"type": "text", "text": "x"}) != Line.text("x")


# Templates


def test_a_text_of_many_fields_needs_no_more_memory_than_their_values() -> None:
    """To find the limits of texts, they are filled with very long ones."""
    kept = ottbuild.Campaign.from_json("line.message", {"type": "text", "text": "{{a}}"})
    tracemalloc.start()
    campaign = ottbuild.Campaign.from_json("line.message", {"type": "text", "text": "{{a}}" * 1000})
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 10_000_000
    assert campaign.fields["a"].left == kept.fields["a"].left == 5000


@pytest.mark.parametrize("text", ["{{a" * 100_000, "{{" * 100_000, "{{ a" + " " * 100_000 + "b }}"], ids=len)
def test_delimiters_that_never_end_are_searched_once(text: str) -> None:
    """If each of them were searched to the end of the text, this would take minutes."""
    for data in ({"type": "text", "text": text}, {"type": "text", "text": "{{x}}", text: "x"}):
        with suppress(InvalidPayload, ValueError):
            ottbuild.Campaign.from_json("line.message", data)
