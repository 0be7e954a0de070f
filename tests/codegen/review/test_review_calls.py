"""Finding the call that made a payload."""

from __future__ import annotations

import functools
from pathlib import Path
from types import FunctionType
from typing import Any

import pytest

from ottbuild_codegen.review.snippets import source

HERE = Path(__file__)
FIRST, SECOND = (lambda: "é" + HERE.name), (lambda: HERE.stem)


def decorated(function: Any) -> Any:
    @functools.wraps(function)
    def call() -> Any:
        return function()

    return call


@decorated
@decorated
def one_expression() -> Any:
    """What it is."""
    return sorted(
        [
            "ü",
            """two
lines""",
        ],
        reverse=True,
    )


def statements() -> Any:
    parts = ["a"]
    # a comment belongs to it

    return parts * 2


def chain() -> Any:
    return (
        "a,b"
        .upper()
        .split(",")
    )  # fmt: skip


async def waiting() -> Any:
    return 1


def method() -> Any:
    class Inner:
        def inside(self) -> int:
            return 1

    return Inner.inside


CALLS = {
    "a lambda": (FIRST, '"é" + HERE.name'),
    "another lambda on the same line": (SECOND, "HERE.stem"),
    "an expression below decorators": (
        one_expression,
        'sorted(\n    [\n        "ü",\n        """two\nlines""",\n    ],\n    reverse=True,\n)',
    ),
    "statements": (statements, 'parts = ["a"]\n# a comment belongs to it\n\nreturn parts * 2'),
    "a chain in parentheses": (chain, '(\n    "a,b"\n    .upper()\n    .split(",")\n)'),
    "a coroutine": (waiting, "1"),
    "a method": (method(), "1"),
}


@pytest.mark.parametrize("name", CALLS)
def test_the_source_of_a_function(name: str) -> None:
    function, expected = CALLS[name]
    while hasattr(function, "__wrapped__"):
        function = function.__wrapped__
    assert isinstance(function, FunctionType)
    found = source(function, HERE.parent)
    assert found is not None
    assert found.text == expected
    assert found.where.partition(":")[0] == HERE.name


def test_code_without_a_file() -> None:
    made: dict[str, Any] = {}
    exec("def made(): return 1", made)
    assert source(made["made"], HERE.parent) is None
