"""Imports go down only, and no files import each other in a circle. ARCHITECTURE.md has the storeys."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from graphlib import CycleError, TopologicalSorter
from importlib.util import resolve_name
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PACKAGES = ["ottbuild", "ottbuild_codegen"]
STOREYS = [
    {"ottbuild.schemas"},
    {"ottbuild.payloads"},
    {"ottbuild.code", "ottbuild.http"},
    {"ottbuild.providers"},
    {"ottbuild.catalog"},
    {"ottbuild.campaigns", "ottbuild.sending"},
    {"ottbuild.drawing", "ottbuild.receiving"},
    {"ottbuild.providers._typed"},
    {"ottbuild"},
    {"ottbuild.guide"},
    {"ottbuild.studio"},
    {"ottbuild.cli", "ottbuild.testing"},
    {"ottbuild.__main__"},
]
"""From the ground up. A module imports from its own part of a storey and from lower storeys."""


def modules(package: str) -> dict[str, Path]:
    """Return the files of a package by module name."""
    found: dict[str, Path] = {}
    for path in sorted((ROOT / package).rglob("*.py")):
        parts = path.relative_to(ROOT).with_suffix("").parts
        found[".".join(parts[:-1] if parts[-1] == "__init__" else parts)] = path
    return found


def imports(module: str, path: Path, known: dict[str, Path]) -> Iterator[str]:
    """Yield the modules that a file imports, also inside functions and for type checkers."""
    home = module if path.name == "__init__.py" else module.rpartition(".")[0]
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = resolve_name("." * node.level + (node.module or ""), home)
            for alias in node.names:
                inner = f"{base}.{alias.name}"
                yield inner if inner in known else base


def graph(package: str) -> dict[str, set[str]]:
    """Return the modules of a package that each of them imports."""
    known = modules(package)
    return {
        module: {name for name in imports(module, path, known) if name in known and name != module}
        for module, path in known.items()
    }


@pytest.mark.slow
@pytest.mark.parametrize("package", PACKAGES)
def test_no_circle(package: str) -> None:
    arrows = graph(package)
    try:
        TopologicalSorter(arrows).prepare()
    except CycleError as error:
        pytest.fail(" -> ".join(error.args[1]))


def storey(module: str) -> tuple[int, str]:
    """Return the number of the storey that a module is on, and its part of it: the longest name that fits."""
    parts = {part: number for number, storey in enumerate(STOREYS) for part in storey}
    part = max((part for part in parts if f"{module}.".startswith(f"{part}.")), key=len)
    return parts[part], part


@pytest.mark.slow
def test_imports_go_down_only() -> None:
    wrong = [
        f"{module} -> {target}"
        for module, targets in graph("ottbuild").items()
        for target in sorted(targets)
        if storey(target)[1] != storey(module)[1] and storey(target)[0] >= storey(module)[0]
    ]
    assert wrong == []


def test_the_library_never_imports_the_generator() -> None:
    for path in modules("ottbuild").values():
        assert "ottbuild_codegen" not in path.read_text("utf-8"), path
