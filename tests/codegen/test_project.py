"""The table [tool.ottbuild]: where it is found, what overrides it, and what is wrong with it."""

from __future__ import annotations

import os
from argparse import ArgumentParser
from contextlib import redirect_stderr, redirect_stdout
from io import StringIO
from pathlib import Path

import pytest

from ottbuild_codegen.__main__ import main
from ottbuild_codegen.project import Project, ProjectError, add_options, find_project
from tests.codegen.helpers import SPEC, Outcome, tree, write

TABLE = """\
[tool.ottbuild]
spec = "specs"
out = "src/shop/messages"
package = "shop.messages"
docs = "docs/messages"
public = "shop"
command = "make messages"
"""


def project(*arguments: str) -> Project:
    parser = ArgumentParser()
    add_options(parser)
    return find_project(parser.parse_args(arguments))


def run(*arguments: str) -> Outcome:
    """Runs the generator in this process, in the current folder."""
    printed, told = StringIO(), StringIO()
    with redirect_stdout(printed), redirect_stderr(told):
        code = main(list(arguments))
    return Outcome(code, printed.getvalue(), told.getvalue())


@pytest.fixture
def shop(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A project with a table; the current folder is one of its own."""
    write(tmp_path, {"pyproject.toml": TABLE})
    write(tmp_path / "specs", {"acme.yaml": SPEC})
    (tmp_path / "src" / "shop").mkdir(parents=True)
    monkeypatch.chdir(tmp_path / "src" / "shop")
    return tmp_path


def test_the_table_is_found_upwards(shop: Path) -> None:
    assert project() == Project(
        shop, shop / "specs", shop / "src" / "shop" / "messages", "shop.messages", shop / "docs" / "messages", "shop",
        "make messages",
    )  # fmt: skip


def test_a_file_without_the_table_is_passed_over(shop: Path) -> None:
    write(shop / "src", {"pyproject.toml": "[tool.ruff]\nline-length = 1\n"})
    assert project().root == shop


def test_an_option_overrides_one_value(shop: Path) -> None:
    assert project("--docs", "pages") == Project(**{**vars(project()), "docs": Path("pages")})
    other = write(shop / "other", {"acme.yaml": SPEC})
    assert project("--spec", str(other)).spec == other
    assert project("--spec", str(other)).package == "shop.messages"


def test_another_package_has_nothing_of_the_table_but_the_specs(shop: Path) -> None:
    assert project("--out", "made") == Project(shop, shop / "specs", Path("made"), "made")
    assert project("--out", "made", "--package", "a.b").package == "a.b"


@pytest.mark.slow
def test_the_table_decides_what_is_generated(shop: Path) -> None:
    outcome = run()
    assert (outcome.code, outcome.err) == (0, "")
    assert "from shop import Acme" in (shop / "docs" / "messages" / "acme" / "card.md").read_text("utf-8")
    for path in ("src/shop/messages/acme/models.py", "docs/messages/acme/card.md"):
        assert "Generated from specs/acme.yaml by `make messages`" in (shop / path).read_text("utf-8")
    assert run("check") == run("--check") == run("regen", "--check")
    assert run("check").code == 0
    (shop / "src" / "shop" / "messages" / "_table.py").unlink()
    assert run("check").err == "the generated files do not match the specs; run `make messages`\n"
    write(shop, {"pyproject.toml": TABLE.replace("make messages", "make all")})
    assert run().code == 0
    assert all("make messages" not in data.decode() for data in tree(shop / "docs").values())


WRONG = {
    "an unknown key": (
        TABLE.replace("docs =", "doc ="),
        ["tool.ottbuild.doc is not a known key; did you mean 'docs'?"],
    ),
    "no table": ("[tool]\nottbuild = 1\n", ["tool.ottbuild is not a table"]),
    "an empty table": ("[tool.ottbuild]\n", [f"tool.ottbuild.{key} is missing" for key in ("spec", "out", "package")]),
    "types": (
        TABLE.replace('"make messages"', "[1]").replace('"shop"', '" "'),
        [
            "tool.ottbuild.public must be a text that is not empty",
            "tool.ottbuild.command must be a text that is not empty",
        ],
    ),
    "a command of two lines": (
        TABLE.replace('"make messages"', '"make\\nmessages"'),
        ["tool.ottbuild.command must be one line without backquotes"],
    ),
    "a command that ends its quotation": (
        TABLE.replace('"make messages"', '"make `messages`"'),
        ["tool.ottbuild.command must be one line without backquotes"],
    ),
    "names": (
        TABLE.replace("shop.messages", "shop.class").replace('"shop"', '"my-shop"'),
        [
            "tool.ottbuild.package: 'shop.class' can't be the import name of a package",
            "tool.ottbuild.public: 'my-shop' can't be the import name of a package",
        ],
    ),
    "paths": (
        TABLE.replace('"specs"', '"nowhere"').replace("docs/messages", "pyproject.toml/a"),
        ["tool.ottbuild.spec: there is no folder {root}/nowhere", "tool.ottbuild.docs: {file} is not a folder"],
    ),
    "no TOML": ("[tool", ["is not TOML: Expected ']' at the end of a table declaration (at end of document)"]),
}


@pytest.mark.parametrize("name", WRONG)
def test_a_wrong_table_is_reported_at_once(name: str, shop: Path) -> None:
    text, told = WRONG[name]
    file = shop / "pyproject.toml"
    file.write_text(text)
    for command in ("regen", "check", "diff", "review"):
        outcome = run(command)
        assert (outcome.code, outcome.out) == (2, "")
        lines = [f"{file}: {line.format(root=shop, file=file)}" for line in told]
        assert [line.partition(" (at end")[0] for line in outcome.err.splitlines()] == [
            line.partition(" (at end")[0] for line in lines
        ]


def test_no_table_at_all(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(ProjectError, match=r"has a table \[tool\.ottbuild\]; `ottbuild-codegen new NAME` adds one, or"):
        project()
    with pytest.raises(ProjectError):
        project("--spec", "spec")
    (tmp_path / "spec").mkdir()
    assert project("--spec", "spec", "--out", "made").package == "made"


# What can't be read or written


@pytest.mark.parametrize(
    ("options", "told"),
    [
        (["--out", "file"], "--out: file is not a folder"),
        (["--out", "file/made"], "--out: file is not a folder"),
        (["--out", "made", "--package", "a b"], "--package: 'a b' can't be the import name of a package"),
        (["--out", "my-made"], "--out: 'my-made' can't be the import name of a package"),
        (["--out", "made", "--docs", "file"], "--docs: file is not a folder"),
        (["--spec", "nowhere", "--out", "made"], "--spec: there is no folder nowhere"),
    ],
)
def test_a_wrong_option(options: list[str], told: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(tmp_path)
    write(tmp_path, {"file": ""})
    write(tmp_path / "spec", {"acme.yaml": SPEC})
    before = tree(tmp_path)
    outcome = run("--spec", "spec", *options)
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err == f"{told}\n"
    assert tree(tmp_path) == before


def test_a_folder_that_is_called_like_a_spec(shop: Path) -> None:
    (shop / "specs" / "x.yaml").mkdir()
    outcome = run()
    assert (outcome.code, outcome.err.splitlines()[0]) == (1, "x.yaml:1: can't be read: Is a directory")
    assert run("diff", str(shop / "specs")).err == f"{shop}/specs/x.yaml: can't be read: Is a directory\n"


def test_a_folder_in_the_place_of_a_generated_file(shop: Path) -> None:
    blocked = shop / "src" / "shop" / "messages" / "acme" / "models.py"
    blocked.mkdir(parents=True)
    for command in ("regen", "check"):
        outcome = run(command)
        told = f"{blocked}: is a folder, in the place of a generated file; move or delete it"
        assert (outcome.code, outcome.err.splitlines()[0]) == (2, told)


def test_a_file_that_cant_be_written(shop: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What was written before it is undone."""
    before, replace = tree(shop), os.replace

    def refuse(source: str, target: Path) -> None:
        if Path(target).name == "models.py":
            raise PermissionError(13, "Permission denied", source, None, str(target))
        replace(source, target)

    monkeypatch.setattr("os.replace", refuse)
    outcome = run()
    assert outcome.code == 2
    assert outcome.err == f"{shop}/src/shop/messages/acme/models.py: can't be written: Permission denied\n"
    assert tree(shop) == before
    assert not (shop / "src" / "shop" / "messages").exists()
