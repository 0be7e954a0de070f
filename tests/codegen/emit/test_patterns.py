"""Constants for patterns have names that read well, and keep them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.codegen.helpers import changed, generate, write

TEXT_SIZE = "text_size: {type: string"


def names(spec: str, folder: Path) -> dict[str, str]:
    """Return pattern -> name of its constant, of a generated provider."""
    assert generate(write(folder / "spec", {"acme.yaml": spec}), folder / "made").code == 0
    text = (folder / "made" / "acme" / "_checks.py").read_text("utf-8")
    return {pattern: name for name, pattern in re.findall(r'^(\w+) = Pattern\("(.*)"\)$', text, re.MULTILINE)}


def with_patterns(**patterns: str) -> str:
    lines = "".join(f"{wire}: {{type: string, pattern: '{pattern}'}}\n        " for wire, pattern in patterns.items())
    return changed(TEXT_SIZE, f"{lines}{TEXT_SIZE}")


@pytest.mark.parametrize(
    ("patterns", "expected"),
    [
        ({"size": "a+"}, {"a+": "SIZE"}),
        ({"offsetTop": "a+", "offsetEnd": "a+"}, {"a+": "OFFSET"}),
        ({"textHue": "a+", "hue": "a+"}, {"a+": "HUE"}),
        ({"first": "a+", "second": "a+"}, {"a+": "FIRST"}),
        ({"size": "a+", "array": "b+"}, {"a+": "SIZE", "b+": "ARRAY_PATTERN"}),
        ({"textHue": "a+", "hue": "a+", "backHue": "b+"}, {"a+": "HUE", "b+": "BACK_HUE"}),
    ],
)
def test_a_pattern_is_named_after_its_properties(
    patterns: dict[str, str], expected: dict[str, str], tmp_path: Path
) -> None:
    assert names(with_patterns(**patterns), tmp_path) == {**expected, "^[a-z]+$": "TAGS"}
