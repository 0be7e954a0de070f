"""A warning about a provider of another package points at the caller, too."""

from __future__ import annotations

import warnings
from importlib import import_module
from pathlib import Path
from typing import Any

import pytest

from tests.codegen.helpers import changed, generate, write

CARD = "      description: A card.\n"
GONE = changed(CARD, f"{CARD}      deprecated: true\n      x-deprecated: {{use: receipt}}\n")


@pytest.fixture
def acme(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Any:
    """The entry points of a provider of another package, with a deprecated entry point, field and value."""
    made = generate(write(tmp_path / "spec", {"acme.yaml": GONE}), tmp_path / "elsewhere_acme")
    assert made.code == 0, made.err
    monkeypatch.syspath_prepend(tmp_path)
    return import_module("elsewhere_acme.acme").Acme


def test_it_points_at_the_caller(acme: Any) -> None:
    with warnings.catch_warnings(record=True) as record:
        warnings.simplefilter("always")
        card = acme.card("A title")
        card.old("an old field")
        card.color("blue")
    assert [Path(warning.filename) for warning in record] == [Path(__file__)] * 3
    first = record[0].lineno
    assert [warning.lineno - first for warning in record] == [0, 1, 2]


def test_it_is_shown_in_a_script(acme: Any) -> None:
    """Python shows the deprecation warnings that point into `__main__`, and hides others."""
    with warnings.catch_warnings(record=True) as record:
        warnings.simplefilter("ignore")
        warnings.filterwarnings("default", category=DeprecationWarning, module="__main__")
        exec("acme.card('A title')", {"__name__": "__main__", "acme": acme})
    assert len(record) == 1
