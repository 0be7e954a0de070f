"""What stands where in a text that someone is typing."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ottbuild.guide.outline import DEEPEST, Outline, Path
from tests.hostile.work import grows

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False) | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=20,
)


def places(data: Any, path: Path = ()) -> Iterator[tuple[Path, Any]]:
    yield path, data
    for step, value in data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ():
        yield from places(value, (*path, step))


@settings(max_examples=60, deadline=None)
@given(VALUES, st.sampled_from([None, 1]), st.booleans())
def test_json_is_read_as_it_is(data: Any, indent: int | None, is_ascii: bool) -> None:
    text = json.dumps(data, indent=indent, ensure_ascii=is_ascii)
    wanted = dict(places(data))
    outline = Outline(text, wanted)
    assert outline.data == data
    assert outline.ranges.keys() == wanted.keys()
    for path, value in wanted.items():
        member, start, end = outline.ranges[path]
        assert json.loads(text[start:end]) == value
        if path and isinstance(path[-1], str):
            assert json.loads("{" + text[member:end] + "}") == {path[-1]: value}


@settings(max_examples=150, deadline=None)
@given(st.text(st.sampled_from('{}[]",:\\ab1 \n😀'), max_size=40), st.integers(-2, 42))
def test_any_text_is_read(text: str, place: int) -> None:
    slot = Outline(text, place=place).slot
    assert slot.what in ("key", "value", "after")


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ('{"a": 1 "b": 2}', {"a": 1, "b": 2}),
        ('{"a": [1, {"b": "x"}', {"a": [1, {"b": "x"}]}),
        ('{"a": "not closed\n "b": 1}', {"a": "not closed", "b": 1}),
        ('{"a", "b": 1}', {"b": 1}),
        ("{a: 1}", {"a": 1}),
        ('{"a": [1, 2}', {"a": [1, 2]}),
        ('{"a": 1]}', {"a": 1}),
        ("]}", None),
        ("", None),
        ('{"a": tru', {"a": "tru"}),
    ],
)
def test_what_is_not_finished_is_read_as_far_as_it_can_be(text: str, data: Any) -> None:
    assert Outline(text).data == data


@pytest.mark.parametrize(
    ("text", "what", "path", "there", "typed"),
    [
        ("|", "value", (), "", ""),
        ("{|", "key", (), "", ""),
        ('{"ke|y": 1}', "key", (), '"key"', "ke"),
        ('{"key"|: 1}', "key", (), '"key"', "key"),
        ('{"key": |}', "value", ("key",), "", ""),
        ('{"key": |1}', "value", ("key",), "1", ""),
        ('{"key": "a|b"}', "value", ("key",), '"ab"', "a"),
        ('{"key": 1 |}', "after", ("key",), "", ""),
        ('{"key": 1, |}', "key", (), "", ""),
        ('{"key": [|]}', "value", ("key", 0), "", ""),
        ('{"key": [1, |]}', "value", ("key", 1), "", ""),
        ('{"key": [1, {"a": tr|', "value", ("key", 1, "a"), "tr", "tr"),
        ('{"key": []|}', "after", (), "", ""),
    ],
)
def test_slots(text: str, what: str, path: Path, there: str, typed: str) -> None:
    place = text.index("|")
    text = text.replace("|", "")
    slot = Outline(text, place=place).slot
    assert (slot.what, slot.path, text[slot.start : slot.end], slot.typed) == (what, path, there, typed)


def test_depth_is_bounded() -> None:
    outline = Outline("[" * 5_000 + "1" + "]" * 5_000 + " 2", place=5_000)
    data, depth = outline.data, 0
    while isinstance(data, list) and data:
        data, depth = data[0], depth + 1
    assert depth < DEEPEST


def test_the_work_grows_with_the_text() -> None:
    for unit in ("{", "[", '"', '\\"', '{"a":', "[1,", "a ", '"\\'):
        assert grows(lambda size, unit=unit: lambda: Outline(unit * size, place=size), 500) < 4.4  # type: ignore[misc]
