"""The generated fast checks agree with the validator."""

from __future__ import annotations

import importlib
from pathlib import Path
from typing import Any

import pytest

from tests.codegen.helpers import SPEC, changed, generate, write

ROWS = "          items: {$ref: '#/components/schemas/Row'}\n          x-builder: {item: row}\n"
IF_THREE = "if: {required: [count], properties: {count: {const: 3}}}"


def acme(spec: str, name: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    assert generate(write(folder / "spec", {"acme.yaml": spec}), folder / name).code == 0
    monkeypatch.syspath_prepend(folder)
    return importlib.import_module(f"{name}.acme").Acme


def test_an_array_without_limits_must_be_there(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    assert ROWS in SPEC
    card = acme(changed("[type, title]", "[type, title, rows]"), "must_be_there", tmp_path, monkeypatch).card("Hi")
    assert [(one.pointer, one.rule) for one in card.problems()] == [("/rows", "required")]
    assert card.row([1]).problems() == ()


@pytest.mark.parametrize(("note", "rules"), [("x", []), (5, [("/either", "type")])])
def test_a_condition_may_ask_for_a_type(
    note: Any, rules: list[tuple[str, str]], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    spec = changed(IF_THREE, "properties: {either: {type: string}}\n        - " + IF_THREE)
    name = f"asks_for_a_type_{len(rules)}"
    card = acme(spec, name, tmp_path, monkeypatch).card("Hi").either(note)
    assert [(one.pointer, one.rule) for one in card.problems()] == rules
