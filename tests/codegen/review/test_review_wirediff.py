"""What a review says of two payloads."""

from __future__ import annotations

import json
import random
from typing import Any

import pytest

from ottbuild.schemas.jsondata import MAX_DEPTH
from ottbuild_codegen.review.lines import LONG, folded, lines_of
from ottbuild_codegen.review.wirediff import Mark, compare, longest_rise, one_sided
from tests.hostile.work import calls

CASES: dict[str, tuple[Any, Any, str]] = {
    "the same": ({"a": 1, "b": [1, {}]}, {"a": 1, "b": [1, {}]}, ""),
    "a key that is new": ({"a": 1}, {"a": 1, "b": 2}, '+   "b": 2'),
    "a key that is gone": ({"a": 1, "b": 2}, {"a": 1}, '-   "b": 2'),
    "a value that is another": ({"a": "Hello"}, {"a": "Hi"}, '~   "a": "Hello" → "Hi"'),
    "a number that is a text now": ({"a": 1}, {"a": "1"}, '~   "a": 1 → "1"'),
    "a whole number with a point": ({"a": 1}, {"a": 1.0}, '~   "a": 1 → 1.0'),
    "a flag that is a number now": ({"a": True}, {"a": 1}, '~   "a": true → 1'),
    "null is not absent": ({"a": 1, "b": None}, {"a": 1}, '-   "b": null'),
    "a text that is an object now": (
        {"a": "x"},
        {"a": {"b": "x"}},
        '-   "a": "x"\n+   "a": {\n+     "b": "x"\n+   }',
    ),
    "an object that is empty now": ({"a": {"b": 1}}, {"a": {}}, '-     "b": 1'),
    "one key that moved to the front": (
        {"a": 1, "b": 2, "c": 3, "d": 4},
        {"d": 4, "a": 1, "b": 2, "c": 3},
        '↔   "d": 4,   stood after "c"',
    ),
    "one key that moved to the end": (
        {"a": 1, "b": 2, "c": 3, "d": 4},
        {"b": 2, "c": 3, "d": 4, "a": 1},
        '↔   "a": 1   stood first',
    ),
    "a key that moved and has another value": (
        {"a": 1, "b": 2, "c": 3},
        {"c": 4, "a": 1, "b": 2},
        '~   "c": 3 → 4,   stood after "b"',
    ),
    "an object that moved, and something in it": (
        {"a": 1, "b": 2, "c": {"x": 1}},
        {"c": {"x": 2}, "a": 1, "b": 2},
        '↔   "c": {   stood after "b"\n~     "x": 1 → 2',
    ),
    "keys that changed places count as one move": (
        {"a": 1, "b": 2},
        {"b": 2, "a": 1},
        '↔   "b": 2,   stood after "a"',
    ),
    "a key between others is no move": (
        {"a": 1, "b": 2},
        {"a": 1, "x": 0, "b": 2},
        '+   "x": 0,',
    ),
    "a key with another name": (
        {"a": 1, "url": "https://example.com"},
        {"a": 1, "uri": "https://example.com"},
        '↔   "uri": "https://example.com"   was called "url"',
    ),
    "a key with another name in another place": (
        {"url": "x", "a": 1},
        {"a": 1, "uri": "x"},
        '↔   "uri": "x"   was called "url", stood first',
    ),
    "a part that moved into another": (
        {"card": {"title": "Hat"}},
        {"body": {"card": {"title": "Hat"}}},
        '↔   "card": …   is now at /body/card\n+   "body": {\n↔     "card": {   was at /card\n+   }',
    ),
    "parts that moved out of another": (
        {"from": {"id": "7", "name": "Ana"}},
        {"id": "7", "name": "Ana"},
        '-   "from": {\n↔     "id": …   is now at /id\n↔     "name": …   is now at /name\n-   },\n'
        '↔   "id": "7",   was at /from/id\n↔   "name": "Ana"   was at /from/name',
    ),
    "a part that moved, under another key": (
        {"card": {"title": "Hat"}, "body": {}},
        {"body": {"item": {"title": "Hat"}}},
        '↔   "card": …   is now at /body/item\n↔     "item": {   was at /card',
    ),
    "equal flags under other keys are no move": (
        {"a": {"x": True}, "b": {}},
        {"a": {}, "b": {"y": True}},
        '-     "x": true\n+     "y": true',
    ),
    "types within other things are no move": (
        {"a": {"type": "text", "words": "Hi"}, "k": 1},
        {"k": 1, "b": {"type": "text", "url": "x"}},
        '-   "a": {\n-     "type": "text",\n-     "words": "Hi"\n-   },\n'
        '+   "b": {\n+     "type": "text",\n+     "url": "x"\n+   }',
    ),
    "an item at the front": (
        [{"t": "b"}, {"t": "c"}],
        [{"t": "a"}, {"t": "b"}, {"t": "c"}],
        '+   {\n+     "t": "a"\n+   },',
    ),
    "an item that is gone from the middle": ([1, 2, 3], [1, 3], "-   2,"),
    "equal items, one of them gone": (["a", "b", "a"], ["b", "a"], '-   "a",'),
    "items that changed places": (
        [{"t": "a", "u": 1}, {"t": "b", "u": 2}],
        [{"t": "b", "u": 2}, {"t": "a", "u": 1}],
        "↔   {   was item 2",
    ),
    "an item that changed behind a new one": (
        [{"title": "Hat", "url": "x", "size": 1}],
        [{"title": "Mug", "url": "y", "size": 9}, {"title": "Hat", "url": "x", "size": 2}],
        '+   {\n+     "title": "Mug",\n+     "url": "y",\n+     "size": 9\n+   },\n~     "size": 1 → 2',
    ),
    "a plain item that is another": (["a", "b", "c"], ["a", "x", "c"], '~   "b" → "x",'),
    "items whose only key has another name": (
        [{"a": 1}, {"a": 2}],
        [{"b": 1}, {"b": 2}],
        '↔     "b": 1   was called "a"\n↔     "b": 2   was called "a"',
    ),
    "a payload that is a list now": ({"a": 1}, [1], '- {\n-   "a": 1\n- }\n+ [\n+   1\n+ ]'),
    "an empty key, and one with a slash": ({"": 1, "a/b": {"c": 1}}, {"": 2, "a/b": {"c": 1}}, '~   "": 1 → 2,'),
    "a key like an index": ({"0": 1, "1": 2}, {"1": 2, "0": 1}, '↔   "1": 2,   stood after "0"'),
    "scripts and emoji": (
        {"t": "Grüße 你好 👋🏽"},
        {"t": "Grüße שלום 👋🏽"},
        '~   "t": "Grüße 你好 👋🏽" → "Grüße שלום 👋🏽"',
    ),
    "escape codes and directions are spelt out": (
        {"t": "a"},
        {"t": "\x1b[31m\u202ered\x7f\u2028\U000e0041"},
        '~   "t": "a" → "\\u001b[31m\\u202ered\\u007f\\u2028\\udb40\\udc41"',
    ),
    "keys are spelt out as well": ({}, {"\x1b]0;x\x07": 1}, '+   "\\u001b]0;x\\u0007": 1'),
    "quotes, line ends and backslashes": ({"t": 'a"\\'}, {"t": "b\n"}, '~   "t": "a\\"\\\\" → "b\\n"'),
    "of long texts, what differs": (
        {"t": "x" * 500 + "old" + "y" * 500},
        {"t": "x" * 500 + "new" + "y" * 500},
        f'~   "t": "…{"x" * 40}old{"y" * 40}…" → "…{"x" * 40}new{"y" * 40}…"',
    ),
}


def told(old: Any, new: Any) -> str:
    """The lines with a mark."""
    lines = [line for line in lines_of(compare(old, new).root) if line.mark is not Mark.SAME]
    return "\n".join(f"{line.mark.value} {line.indented}{f'   {line.note}' if line.note else ''}" for line in lines)


@pytest.mark.parametrize("name", CASES)
def test_what_changed(name: str) -> None:
    old, new, expected = CASES[name]
    assert told(old, new) == expected
    assert bool(compare(old, new).differences) is bool(expected)


def test_what_is_told_of_each_difference() -> None:
    found = compare(
        {"a": 1, "b": 2, "url": "x", "list": [{"t": "one", "u": 1}, {"t": "two", "u": 2}], "gone": 0},
        {"b": 2, "list": [{"t": "two", "u": 2}, {"t": "one", "u": 5}], "a": 1, "uri": "x", "new": {"b": 1}},
    ).differences
    assert [(one.mark.value, one.old, one.new, one.reordered) for one in found] == [
        ("↔", ("list", "1"), ("list", "0"), False),
        ("~", ("list", "0", "u"), ("list", "1", "u"), False),
        ("-", ("gone",), None, False),
        ("↔", ("a",), ("a",), True),
        ("↔", ("url",), ("uri",), True),
        ("+", None, ("new",), False),
    ]


def test_a_payload_that_is_all_new_or_all_gone() -> None:
    for mark in (Mark.ADDED, Mark.REMOVED):
        diff = one_sided(mark, {"a": [1, {"b": 2}]})
        assert [line.mark for line in lines_of(diff.root)] == [mark] * 8
        assert len(diff.differences) == 1


def test_the_fewest_keys_move() -> None:
    chance = random.Random(7)
    for _ in range(200):
        old = {key: place for place, key in enumerate("abcdefgh")}
        keys = chance.sample(list(old), len(old))
        moved = sum(one.reordered for one in compare(old, {key: old[key] for key in keys}).differences)
        best = max(
            len(chosen)
            for bits in range(256)
            if (chosen := [old[key] for place, key in enumerate(keys) if bits >> place & 1]) == sorted(chosen)
        )
        assert moved == 8 - best


def test_a_longest_rise() -> None:
    assert [longest_rise(numbers) for numbers in ([], [3], [2, 1], [3, 1, 2], [1, 1], [5, 1, 6, 2, 3])] == [
        [],
        [0],
        [1],
        [1, 2],
        [1],
        [1, 3, 4],
    ]


def test_the_new_payload_can_be_read_off_the_lines() -> None:
    for old, new, _ in CASES.values():
        unmarked = lines_of(compare(new, new).root)
        assert {line.mark for line in unmarked} <= {Mark.SAME}
        if not any(len(text) > LONG for text in (json.dumps(old), json.dumps(new))):
            assert json.loads("\n".join(line.indented for line in unmarked)) == new


def test_long_unchanged_parts_are_folded() -> None:
    old = {"deep": {"list": list(range(30))}, "last": 1}
    new = {"deep": {"list": [*range(15), "new", *range(15, 30)]}, "last": 1}
    assert [f"{line.mark.value} {line.indented}" for line in folded(lines_of(compare(old, new).root))] == [
        "  {",
        '    "deep": {',
        '      "list": [',
        "        … 13 unchanged lines",
        "        13,",
        "        14,",
        '+       "new",',
        "        15,",
        "        16,",
        "  … 17 unchanged lines",
    ]


def test_a_few_unchanged_lines_are_not_folded() -> None:
    lines = lines_of(compare({"a": 1, "b": 2, "c": 3, "d": 4}, {"a": 9, "b": 2, "c": 3, "d": 4}).root)
    assert folded(lines) == lines


def test_a_long_text_says_how_long_it_is() -> None:
    (line,) = lines_of(compare("🍎" * 2500, "🍎" * 2500).root)
    assert (line.text, line.note) == (f'"{"🍎" * LONG}…"', "2500 characters")


def test_payloads_as_deep_as_they_may_be() -> None:
    for wrap in (lambda value: {"a": value}, lambda value: [value]):
        old: Any = 1
        new: Any = 2
        for _ in range(MAX_DEPTH):
            old, new = wrap(old), wrap(new)
        assert folded(lines_of(compare(old, new).root))[-1].folded == MAX_DEPTH - 2


@pytest.mark.slow
def test_long_arrays_take_no_time() -> None:
    old = [{"n": number, "t": "x"} for number in range(1500)]
    new = [{"n": number + 0.5, "t": "x"} for number in range(1500)]
    assert len(compare(old, new).differences) == 1500
    assert compare(["x"] * 1500, ["x"] * 1499).differences[0].mark is Mark.REMOVED


@pytest.mark.parametrize("value", [{}, True, {"x": 1}, None], ids=str)
def test_work_grows_with_the_keys_and_no_faster(value: Any) -> None:
    def work(size: int) -> int:
        old, new = ({f"{name}{number}": number if value is None else value for number in range(size)} for name in "ab")
        return calls(lambda: compare(old, new))

    assert work(200) < 4.4 * work(50)
