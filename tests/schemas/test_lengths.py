"""The length of a text in each unit that providers count in."""

import pytest

from ottbuild.schemas.lengths import UNITS

TEXTS: list[tuple[str, tuple[int, int, int, int]]] = [
    # characters, UTF-16 code units, bytes, grapheme clusters
    ("", (0, 0, 0, 0)),
    ("abc", (3, 3, 3, 3)),
    ("a\r\nb", (4, 4, 4, 3)),
    ("a\n\rb", (4, 4, 4, 4)),
    ("é", (1, 1, 2, 1)),
    ("e\u0301", (2, 2, 3, 1)),
    ("漢字", (2, 2, 6, 2)),
    ("🎩", (1, 2, 4, 1)),
    ("👩\u200d👩\u200d👧", (5, 8, 18, 1)),
    ("🇻🇳🇯🇵", (4, 8, 16, 2)),
    ("é\r\n", (3, 3, 4, 2)),
    ("\ud83c", (1, 1, 3, 1)),
]


@pytest.mark.parametrize(("text", "lengths"), TEXTS, ids=lambda one: ascii(one))
def test_length(text: str, lengths: tuple[int, ...]) -> None:
    assert tuple(UNITS[unit][1](text) for unit in ("character", "utf16", "byte", "grapheme")) == lengths
