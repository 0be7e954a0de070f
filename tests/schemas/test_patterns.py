"""Patterns have the meaning that they have in JavaScript, as JSON Schema requires."""

import re

import pytest

from ottbuild.schemas.patterns import LONGEST_KNOWN, MOST_KNOWN, Pattern, compiled, search


@pytest.mark.parametrize(
    ("pattern", "good", "bad"),
    [
        ("^a$", ["a"], ["a\n", "b\na"]),
        (r"^a\$[$]$", ["a$$"], ["a$", "a$$\n"]),
        ("^a|b$", ["ax", "xb"], ["xa", "b\n"]),
        (r"^\d$", ["7"], ["٣", "x"]),
        (r"^\D$", ["x", "٣"], ["7"]),
        (r"^\w$", ["x", "_", "0"], ["é", "-"]),
        (r"^\W$", ["é", "-"], ["x"]),
        (r"^\s$", [" ", "\t", "\u00a0", "\u3000", "\ufeff"], ["x", "\x1c", "\x85"]),
        (r"^\S+$", ["x", "\x85"], ["a b", "a\u3000b"]),
        (r"^[\d\s]+$", ["1 2\u00a03"], ["1 ٣"]),
        (r"^[.]$", ["."], ["x"]),
        (r"^\.$", ["."], ["x"]),
        (r"^.$", ["x", "🍎", "\x85"], ["\n", "\r", "\u2028", "\u2029", "xx"]),
        (r"^[\]$]$", ["]", "$"], ["\\", "x"]),
    ],
)
def test_what_matches(pattern: str, good: list[str], bad: list[str]) -> None:
    assert [text for text in good if not search(pattern, text)] == []
    assert [text for text in bad if search(pattern, text)] == []
    assert all(map(Pattern(pattern).matches, good))
    assert not any(map(Pattern(pattern).matches, bad))


@pytest.mark.parametrize("pattern", ["(", r"[\S]", r"[a\D]", r"[^\W]"])
def test_what_is_not_understood(pattern: str) -> None:
    with pytest.raises(re.error):
        compiled(pattern)


def test_what_was_matched_is_remembered_within_bounds() -> None:
    pattern = Pattern("^x")
    assert pattern.matches("x1")
    assert pattern.known == {"x1"}
    assert not pattern.matches("y")
    assert pattern.matches("x" * LONGEST_KNOWN)
    assert pattern.matches("x" * (LONGEST_KNOWN + 1))
    assert pattern.known == {"x1", "x" * LONGEST_KNOWN}
    for number in range(2 * MOST_KNOWN):
        assert pattern.matches(f"x{number}")
    assert len(pattern.known) == MOST_KNOWN
