"""The place of every value in the text of a document."""

import json
import random
from collections.abc import Callable
from functools import partial
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from ottbuild.guide.source import Span, Text, locate, refused
from ottbuild.schemas.jsondata import pointer
from ottbuild.schemas.jsontext import NotJson, read
from tests.hostile.work import grows

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=4), inner, max_size=4),
    max_leaves=20,
)


class Writer:
    """Writes JSON with white space and escapes of its own choice, and notes where every value begins."""

    def __init__(self, seed: int) -> None:
        self.random = random.Random(seed)
        self.text = ""
        self.spans: dict[str, Span] = {}

    def gap(self) -> None:
        self.text += "".join(self.random.choices(" \t\r\n", k=self.random.choice([0, 0, 1, 3])))

    def string(self, value: str) -> str:
        return json.dumps(value, ensure_ascii=self.random.random() < 0.5)

    def value(self, value: Any, path: list[str | int], member: int | None = None) -> None:
        start = len(self.text)
        self.spans[pointer(path)] = Span(start if member is None else member, start)
        if isinstance(value, dict):
            self.text += "{"
            for number, (key, item) in enumerate(value.items()):
                self.text += "," if number else ""
                self.gap()
                key_at = len(self.text)
                self.text += self.string(key)
                self.gap()
                self.text += ":"
                self.gap()
                self.value(item, [*path, key], key_at)
                self.gap()
            self.text += "}"
        elif isinstance(value, list):
            self.text += "["
            for number, item in enumerate(value):
                self.text += "," if number else ""
                self.gap()
                self.value(item, [*path, number])
                self.gap()
            self.text += "]"
        else:
            self.text += self.string(value) if isinstance(value, str) else json.dumps(value)


@settings(max_examples=300)
@given(VALUES, st.integers(0, 10_000))
def test_every_value_is_found_where_it_was_written(value: Any, seed: int) -> None:
    writer = Writer(seed)
    writer.gap()
    writer.value(value, [])
    writer.gap()
    assert json.loads(writer.text) == value
    assert locate(writer.text, writer.spans) == writer.spans
    for one, span in writer.spans.items():
        assert locate(writer.text, [one]) == {one: span}


@pytest.mark.parametrize(
    ("text", "missing", "at"),
    [
        ('{"a": {"b": 1}}', "/a/c", '{"b"'),
        ('{"a": {"b": 1}}', "/a/c/d/0", '{"b"'),
        ('{"a": [1, 2]}', "/a/2", "[1"),
        ('{"a": 1}', "/b", "{"),
        ('{"a/b": {"c~d": []}}', "/a~1b/c~0d/0", "[]"),
        ('{"\\u00e9\\"": {}}', '/é"/x', "{}"),
    ],
)
def test_what_is_missing_is_where_it_should_be(text: str, missing: str, at: str) -> None:
    assert locate(text, [missing])[missing].value == text.index(at)


@pytest.mark.parametrize(
    ("text", "at"),
    [
        ('{"a": 1, "a": 2}', 9),
        ('{"a": {"b": 1, "\\u0062": 2}, "a": 3}', 15),  # the inner object ends first
        ('[{"a": 1}, {"a": 1, "b": {"a": 1}, "b": 2}]', 35),
        ('{"a": NaN}', 6),
        ('["NaN", {"b": -Infinity}]', 14),
        ('{"a": [1.5e3, ' + "1" * 5000 + "]}", 14),
        ("[" * 100_000, 0),
        ('{"a": 1, "a": 2}]]}}', 9),
    ],
)
def test_what_is_refused_though_it_is_json_by_its_syntax(text: str, at: int) -> None:
    with pytest.raises(NotJson) as caught:
        read(text)
    assert caught.value.offset is None
    assert refused(text) == at


def test_lines_and_columns() -> None:
    text = Text("ab\r\n\né𝄞x", 7)
    assert [text.place(at) for at in (0, 1, 4, 5, 6, 7)] == [(7, 1), (7, 2), (8, 1), (9, 1), (9, 2), (9, 3)]


@pytest.mark.parametrize(
    "make",
    [
        lambda n: "[" * n + "]" * n,
        lambda n: '{"a":' * n + "1" + "}" * n,
        lambda n: '["' + "\\\\" * 10 * n + '"]',
        lambda n: '["' + "x" * 60 * n + '"]',
        lambda n: '{"k": [' + ", ".join(['{"type": "text"}'] * n) + "]}",
    ],
    ids=["deep arrays", "deep objects", "escapes", "a long text", "many objects"],
)
def test_neither_depth_nor_size_matters(make: Callable[[int], str]) -> None:
    assert locate(make(50_000), ["/nowhere"])["/nowhere"].value == 0
    assert grows(lambda n: partial(locate, make(n), ["/nowhere"]), 1000) < 4.4
