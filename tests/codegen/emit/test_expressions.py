"""Expressions of generated code are as simple as a person would write them."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from ottbuild_codegen.emit.expressions import (
    Comparison,
    Each,
    either,
    implied,
    joined,
    keeping_valid,
    negated,
    refusing,
    returning,
)

A, B = Comparison('"a"', "in", "o"), Comparison('o["b"]', "==", 3)
PROVIDERS = Path(__file__).parents[3] / "ottbuild" / "providers"
CLUMSY = re.compile(r"(?<!\bis )\bnot \(*(not|True|False)\b|\bnot \(+[^ ()]+ (in|is|==|!=|<=|>=) [^ ()]+\)")


@pytest.mark.parametrize(
    ("expression", "opposite"),
    [
        (A, '"a" not in o'),
        (B, 'o["b"] != 3'),
        (Comparison("x", "is", None), "x is not None"),
        (Comparison("len(o)", ">=", 2), "len(o) < 2"),
        ("True", "False"),
        ("", "False"),
        ("False", ""),
        (joined([A, B]), 'not ("a" in o and o["b"] == 3)'),
        (either([A, B]), '"a" not in o and o["b"] != 3'),
        ("URL.matches(x)", "not URL.matches(x)"),
        ("1 <= len(o) <= 2", "not (1 <= len(o) <= 2)"),
        (Each("", "x", "o", Comparison("x", "==", 1)), "not all(x == 1 for x in o)"),
    ],
)
def test_negation(expression: str, opposite: str) -> None:
    assert negated(expression) == opposite


@pytest.mark.parametrize("expression", [A, B, "URL.matches(x)", "1 <= len(o) <= 2", joined([A, B]), "True", "False"])
def test_two_negations_cancel_out(expression: str) -> None:
    assert negated(negated(expression)) in (expression, "" if expression == "True" else expression)


def test_what_is_known_leaves_no_branch() -> None:
    assert joined(["True", A, ""]) == A
    assert joined([A, "False"]) == "False"
    assert either([A, "True"]) == either([A, ""]) == ""
    assert either([A, "False"]) == A
    assert either([]) == "False"
    assert implied("", A) == implied("True", A) == A
    assert implied("False", A) == implied(A, "") == implied(A, "True") == ""
    assert implied(A, "False") == negated(A)


def test_precedence_is_visible() -> None:
    assert either([joined([A, B]), A]) == '(("a" in o and o["b"] == 3) or "a" in o)'


def test_loops_over_the_same_values_are_one() -> None:
    first, second = Comparison('x["a"]', "==", 1), Comparison('"b"', "in", "x")
    condition = joined([implied(A, Each("", "x", "o", first)), implied(A, Each("", "x", "o", second))])
    test = 'x["a"] == 1 and "b" in x'
    assert keeping_valid(condition) == [
        'if valid and "a" in o:',
        "    for x in o:",
        f"        valid = valid and {test}",
    ]
    loop = ['if "a" in o:', "    for x in o:", f"        if not ({test}):", "            return False"]
    assert refusing(condition) == loop
    assert returning(joined([B, condition])) == ['if o["b"] != 3:', "    return False", *loop, "return True"]


@pytest.mark.parametrize(
    "path", sorted(PROVIDERS.glob("*/[_b]*.py")), ids=lambda path: f"{path.parent.name}-{path.stem}"
)
def test_generated_code_has_no_double_negation_and_no_dead_branch(path: Path) -> None:
    clumsy = [line for line in path.read_text("utf-8").splitlines() if CLUMSY.search(line)]
    assert clumsy == []
