"""Generated builders read well: docstrings are about the call, and shared methods are written once."""

from __future__ import annotations

import ast
from pathlib import Path

import pytest

from tests.codegen.helpers import SPEC, changed, generate, write

FACTORIES = "factories: {image_chip: {args: [url]}, big_image_chip: {set: {wide: true}, args: [url]}}"


def builders(tmp_path: Path, spec: str) -> ast.Module:
    """Generate a spec and return the module with its builders."""
    outcome = generate(write(tmp_path / "spec", {"acme.yaml": spec}), tmp_path / "read_well")
    assert outcome.code == 0, outcome.err
    return ast.parse((tmp_path / "read_well" / "acme" / "builders.py").read_text("utf-8"))


def classes(module: ast.Module) -> dict[str, ast.ClassDef]:
    return {node.name: node for node in module.body if isinstance(node, ast.ClassDef)}


def docstring(module: ast.Module, owner: str, function: str) -> str:
    found = (node for node in classes(module)[owner].body if isinstance(node, ast.FunctionDef))
    return next(ast.get_docstring(node) or "" for node in found if node.name == function)


def test_each_entry_point_has_its_own_docstring(tmp_path: Path) -> None:
    module = builders(tmp_path, SPEC)
    assert docstring(module, "Acme", "image_chip").startswith("A chip with an image.\n")
    assert docstring(module, "Acme", "big_image_chip").startswith("A chip with an image. The call sets wide to True.\n")


def test_a_factory_may_have_a_description(tmp_path: Path) -> None:
    spec = changed(FACTORIES, FACTORIES.replace("big_image_chip: {", "big_image_chip: {description: A wide chip, "))
    assert docstring(builders(tmp_path, spec), "Acme", "big_image_chip").startswith("A wide chip.\n")


@pytest.mark.parametrize("text", ['"""', "\\", "'''\n", "{{ 7 * 7 }}", "\u202e"])
def test_a_description_stays_text(tmp_path: Path, text: str) -> None:
    quoted = f'"{text}"'.replace("\\", "\\\\") if text != '"""' else '\'"""\''
    quoted = quoted.replace("\n", "\\n").replace("\u202e", "\\u202E")
    spec = changed(FACTORIES, FACTORIES.replace("image_chip: {args", f"image_chip: {{description: {quoted}, args", 1))
    assert docstring(builders(tmp_path, spec), "Acme", "image_chip")


def test_conditions_are_in_the_docstring(tmp_path: Path) -> None:
    text = docstring(builders(tmp_path, SPEC), "Acme", "card")
    assert "\nConditions:\n    A title or an attachment.\n" in text


def test_shared_methods_are_written_once(tmp_path: Path) -> None:
    copy = SPEC[SPEC.index("    Card:\n") : SPEC.index("    Link:\n")]
    copy = (
        copy.replace("    Card:", "    Poster:")
        .replace("acme.card", "acme.poster")
        .replace("factory: card", "factory: poster")
    )
    module = builders(tmp_path, changed("    Link:\n", f"{copy}    Link:\n"))
    found = classes(module)
    bases = {name: {ast.unparse(base).partition("[")[0] for base in node.bases} for name, node in found.items()}
    mixins = bases["CardBuilder"] & bases["PosterBuilder"] & found.keys()
    written = [node.name for name in mixins for node in found[name].body if isinstance(node, ast.FunctionDef)]
    assert {"row", "rows", "text_chip", "count", "color"} <= set(written)
    for name in ("CardBuilder", "PosterBuilder"):
        own = {node.name for node in found[name].body if isinstance(node, ast.FunctionDef)}
        assert own.isdisjoint(written)


def arguments(module: ast.Module, owner: str, function: str) -> list[str]:
    found = (node for node in classes(module)[owner].body if isinstance(node, ast.FunctionDef))
    called = next(node.args for node in found if node.name == function)
    return [argument.arg for argument in (*called.args, *called.kwonlyargs) if argument.arg != "self"]


@pytest.mark.slow
def test_a_part_leaves_out_fields_that_are_not_listed(tmp_path: Path) -> None:
    chip = "x-builder: {factory: text_chip}"
    fields = "text: {type: string, maxLength: 10}"
    wider = changed(fields, f"{fields}\n        width: {{type: integer}}\n        height: {{type: integer}}")
    listed = wider.replace(chip, "x-builder: {factory: text_chip, args: [text], keywords: [height]}")
    assert arguments(builders(tmp_path, wider), "Acme", "text_chip") == ["text", "width", "height"]
    module = builders(tmp_path, listed)
    assert arguments(module, "Acme", "text_chip") == ["text", "height"]
    assert arguments(module, "CardBuilder", "text_chip") == ["text", "height"]


def test_a_part_keeps_the_fields_that_it_requires(tmp_path: Path) -> None:
    spec = changed("x-builder: {args: [cells]}", "x-builder: {args: [], keywords: []}")
    assert arguments(builders(tmp_path, spec), "CardBuilder", "row") == ["cells"]
