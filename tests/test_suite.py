"""Rules that the test suite itself keeps."""

import ast
import re
from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from tests.helpers import ROOT
from tests.selection import for_each

OF_NAMED_TUPLES = {"_asdict", "_fields", "_make", "_replace"}
OWN = {"self", "cls"}

FILES = sorted({*(ROOT / "tests").rglob("*.py")} - {Path(__file__)})


@cache
def parsed(path: Path) -> ast.Module:
    return ast.parse(path.read_text("utf-8"))


def private(name: str) -> bool:
    return name.startswith("_") and not (name.startswith("__") and name.endswith("__"))


def private_uses(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the underscored names of the library that a test uses, with their lines."""
    for node in ast.walk(tree):
        match node:
            case ast.Import():
                names = [alias.name for alias in node.names]
            case ast.ImportFrom():
                names = [f"{node.module}.{alias.name}" for alias in node.names]
            case ast.Attribute(ast.Name(owner)) if owner in OWN:
                continue
            case ast.Attribute():
                if private(node.attr) and node.attr not in OF_NAMED_TUPLES:
                    yield node.lineno, node.attr
                continue
            case ast.Call(args=[ast.Constant(str(name)), *_]):  # such as monkeypatch.setattr
                names = [name]
            case ast.Call(ast.Name("getattr"), [_, ast.Constant(str(name)), *_]):
                names = [f"ottbuild.{name}"]
            case _:
                continue
        for name in names:
            if re.match(r"ottbuild(_codegen)?\b", name) and any(map(private, name.split("."))):
                yield node.lineno, name


@for_each("path", FILES, ids=lambda path: path.relative_to(ROOT).as_posix())
def test_no_test_uses_an_underscored_name_of_the_library(path: Path) -> None:
    assert list(private_uses(parsed(path))) == []


@pytest.mark.parametrize(
    "code",
    [
        "from ottbuild.providers import _table",
        "from ottbuild.providers._table import KINDS",
        "import ottbuild.providers._table",
        "from ottbuild_codegen.emit.render import _formatted",
        "payload._wire",
        "getattr(payload, '_wire')",
        "payload.build()._kind()",
        "monkeypatch.setattr('ottbuild.cli.terminal._PATIENCE', 0)",
    ],
)
def test_an_underscored_name_is_found(code: str) -> None:
    assert len(list(private_uses(ast.parse(code)))) == 1


@pytest.mark.parametrize(
    "code",
    [
        "from ottbuild_codegen.__main__ import main",
        "from unittest.mock import _patch",
        "problem._asdict()",
        "self._cases",
        "payload.__class__",
    ],
)
def test_another_underscored_name_is_let_through(code: str) -> None:
    assert list(private_uses(ast.parse(code))) == []


def test_no_test_draws_by_its_name() -> None:
    """Hypothesis makes the seed of a derandomized test of its name and source, so that renaming it changes what it draws."""
    keywords = (
        (path.name, node.lineno)
        for path in FILES
        for node in ast.walk(parsed(path))
        if isinstance(node, ast.keyword) and node.arg == "derandomize"
    )
    assert list(keywords) == []


# Many cases in one test


def test_every_case_that_fails_is_named() -> None:
    tried: list[int] = []

    @for_each("number, word", [(1, "a"), (2, "b"), (3, "c")], ids=lambda case: f"case {case[1]}")
    def check(number: int, word: str) -> None:
        tried.append(number)
        if number == 3:
            pytest.fail("three")
        assert word != "b", "two"

    with pytest.raises(ExceptionGroup, match="2 of 3 cases fail: case b, case c") as caught:
        check()
    assert tried == [1, 2, 3]
    assert [error.__notes__ for error in caught.value.exceptions] == [["case b"], ["case c"]]
    assert ["two" in str(error) for error in caught.value.exceptions] == [True, False]
    assert ["three" in str(error) for error in caught.value.exceptions] == [False, True]


@for_each("name", ["a1", "b1", "a2", "b2"], by=lambda name: name[0])
def test_the_cases_of_a_part_share_its_fixtures(name: str, tmp_path: Path) -> None:
    (tmp_path / name).touch()
    assert sorted(path.name for path in tmp_path.iterdir()) == [f"{name[0]}{number}" for number in "12"][: int(name[1])]


def test_no_cases_are_a_mistake() -> None:
    with pytest.raises(AssertionError, match="there are no cases"):
        for_each("name", [])
