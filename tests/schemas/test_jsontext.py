"""Texts are read without loss, by whichever parser."""

from __future__ import annotations

import json
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from ottbuild import InvalidPayload
from ottbuild.schemas.jsontext import Doubtful, fast_read, loads

values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
    max_leaves=20,
)
layouts = st.fixed_dictionaries(
    {
        "indent": st.none() | st.integers(0, 2),
        "ensure_ascii": st.booleans(),
        "separators": st.sampled_from([(",", ":"), (" ,", " : ")]),
    }
)


@given(values, layouts)
def test_a_value_survives_however_it_is_written(value: Any, layout: dict[str, Any]) -> None:
    text = json.dumps(value, **layout)
    assert repr(loads(text)) == repr(json.loads(text)) == repr(value)
    assert repr(loads(text.encode())) == repr(value)


@given(
    st.floats(allow_nan=False, allow_infinity=False), st.sampled_from(["{!r}", "{:e}", "{:.17g}", "{:.0f}", "{:.40f}"])
)
def test_a_number_is_read_as_python_reads_it(number: float, layout: str) -> None:
    text = layout.format(number)
    assert repr(loads(text)) == repr(json.loads(text))


@pytest.mark.parametrize("text", [
    "18446744073709551616", "-9223372036854775809", "[1, -9999999999999999999]", '{"a":1,"a":1}', '{"a":1,"\\u0061":1}',
    '{"a":{"b":"\\u0022\\u0022"},"a":1}', '{"a\\\\":1,"a\\u005c":"\\u0022"}', "NaN", "1e400", '"\\ud800"', "[" * 300 + "]" * 300,
    '{"a":1}x', "", '"\x00"', "\ufeff1",
])  # fmt: skip
def test_the_fast_parser_leaves_what_could_be_lost(text: str) -> None:
    with pytest.raises(Doubtful):
        fast_read(text.encode())


@pytest.mark.parametrize("text", [
    "18446744073709551615", "-0.0", "[-0, 0.10, 1E2, 5e-324]", '{"a": "\\"\\\\", "b": "\\\\\\""}',
    '{"id": "99999999999999999999"}'.replace(" ", ""), '"\\ud83d\\ude00"', "[" * 254 + "]" * 254, '{"": {"": ""}}',
])  # fmt: skip
def test_the_fast_parser_reads_the_rest(text: str) -> None:
    assert repr(fast_read(text.encode())) == repr(json.loads(text))


def test_an_integer_of_any_size_is_exact() -> None:
    assert loads(f'{{"a": {10**40}}}') == {"a": 10**40}
    assert loads("123456789012345678901234567890.5") == 1.2345678901234568e29


@pytest.mark.parametrize("kind", [bytes, bytearray, memoryview])
def test_every_kind_of_text_is_read(kind: Any) -> None:
    assert loads(kind(b'{"a": "\xc3\xa9"}')) == {"a": "é"}
    with pytest.raises(InvalidPayload, match="line 1, column 2"):
        loads(kind(b"[}"))
