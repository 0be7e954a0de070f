"""The generator writes only what it made, wherever it is sent, and no spec and no argument ends it with a traceback."""

from __future__ import annotations

import ast
import copy
import json
import os
import random
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import redirect_stderr, redirect_stdout, suppress
from io import StringIO
from itertools import pairwise, product
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

import pytest
import yaml

from ottbuild_codegen.__main__ import main
from ottbuild_codegen.changes import compare
from ottbuild_codegen.emit.render import render
from ottbuild_codegen.load import load
from ottbuild_codegen.manifest import NAME, is_inside, read_manifest
from ottbuild_codegen.project import ProjectError
from ottbuild_codegen.spec.inherit import expand_bases
from ottbuild_codegen.spec.model import SpecSet
from ottbuild_codegen.spec.source import Document, SpecError
from tests.codegen.helpers import SPEC, Outcome, changed, generate, write
from tests.hostile.work import calls, grows

Schemas = dict[str, dict[str, Any]]
OTHER = SPEC.replace("acme.", "zeta.").replace("x-entry: Acme", "x-entry: Zeta")
MINE = "# written by hand\n"
REMEDY = "`ottbuild-codegen --force` replaces generated files that were edited\nnothing was written\n"


def run(*arguments: str) -> Outcome:
    """Run the generator in this process. Its arguments may end it, as on a command line."""
    printed, told = StringIO(), StringIO()
    with redirect_stdout(printed), redirect_stderr(told):
        try:
            code = main(list(arguments))
        except SystemExit as end:
            code = end.code if isinstance(end.code, int) else 1
    return Outcome(code, printed.getvalue(), told.getvalue())


def everything(folder: Path) -> dict[str, Any]:
    """Return all that is in a folder: the bytes of files, the targets of links, and None for folders and the like."""
    found: dict[str, Any] = {}
    for path in sorted(folder.rglob("*")):
        name = path.relative_to(folder).as_posix()
        found[name] = os.readlink(path) if path.is_symlink() else path.read_bytes() if path.is_file() else None
    return {name: data for name, data in found.items() if not {"__pycache__", ".ottbuild_cache"} & set(name.split("/"))}


@pytest.fixture(scope="module", autouse=True)
def quick() -> Iterator[None]:
    """Start no other program for names and for layout; what they say does not matter here."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr("ottbuild_codegen.spec.names.ask", lambda documents: {})
        patch.setattr("ottbuild_codegen.emit.render.formatted", lambda files: files)
        yield


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with specs, and with the package that was generated from them."""
    folder = tmp_path_factory.mktemp("made")
    outcome = generate(write(folder / "spec", {"acme.yaml": SPEC}), folder / "out")
    assert (outcome.code, outcome.err) == (0, "")
    return folder


@pytest.fixture
def place(made: Path, tmp_path: Path) -> Path:
    """A copy of that folder."""
    shutil.copytree(made, tmp_path / "place")
    return tmp_path / "place"


# Files that are not the generator's

Setup = Callable[[Path], None]


def put(name: str, text: str = MINE) -> Setup:
    """Write a file below the folder."""

    def act(place: Path) -> None:
        (place / name).parent.mkdir(parents=True, exist_ok=True)
        (place / name).write_text(text, "utf-8")

    return act


def link(name: str, target: str) -> Setup:
    """Put a link in the place of a file or folder, which moves to where the link leads."""

    def act(place: Path) -> None:
        goal = place / name
        goal.parent.mkdir(parents=True, exist_ok=True)
        if goal.exists() and not (goal.parent / target).exists():
            (goal.parent / target).parent.mkdir(parents=True, exist_ok=True)
            goal.rename(goal.parent / target)
        elif goal.exists():
            goal.unlink()
        goal.symlink_to(target)

    return act


def fresh(*setups: Setup) -> Setup:
    """Begin without the package."""

    def act(place: Path) -> None:
        shutil.rmtree(place / "out")
        (place / "out").mkdir()
        for setup in setups:
            setup(place)

    return act


def both(*setups: Setup) -> Setup:
    def act(place: Path) -> None:
        for setup in setups:
            setup(place)

    return act


def new_text(place: Path) -> None:
    """Change the spec, so that files have to be written."""
    text = changed("description: A row.", "description: A row of numbers.")
    (place / "spec" / "acme.yaml").write_text(text, "utf-8")


def renamed(stem: str) -> Setup:
    """Give the spec another name."""

    def act(place: Path) -> None:
        (place / "spec" / "acme.yaml").unlink()
        write(place / "spec", {f"{stem}.yaml": SPEC.replace("acme.", f"{stem}.")})

    return act


def fifo(name: str) -> Setup:
    def act(place: Path) -> None:
        (place / name).unlink(missing_ok=True)
        os.mkfifo(place / name)

    return act


REFUSED: dict[str, tuple[Setup, str]] = {
    "a file of the same name": (fresh(put("out/_table.py")), "out/_table.py: is not a generated file; move or delete it"),
    "a module inside the package": (
        fresh(put("out/acme/builders.py")),
        "acme.yaml: the package 'acme' would replace the one in",
    ),
    "a module of the package's name": (put("out/acme.py"), "acme.yaml: the package 'acme' would hide"),
    "a stub of the package's name": (put("out/acme.pyi"), "acme.yaml: the package 'acme' would hide"),
    "a package of the package's name": (
        both(renamed("cli"), put("out/cli/__init__.py", ""), put("out/cli/run.py")),
        "cli.yaml: the package 'cli' would replace the one in",
    ),
    "a namespace package": (both(renamed("http"), put("out/http/run.py")), "http.yaml: the package 'http' would replace"),
    "an edit": (both(put("out/acme/models.py"), new_text), "out/acme/models.py: was edited since it was generated"),
    "an edit of what is no longer generated": (
        both(put("out/acme/models.py"), renamed("zeta")),
        "out/acme/models.py: was edited since it was generated, and is no longer generated",
    ),
    "no manifest, another version": (
        both(lambda place: (place / "out" / NAME).unlink(), new_text),
        f"out/acme/builders.py: says that it is generated, but {NAME} does not list it",
    ),
    "a link to a file outside": (both(link("out/acme/models.py", "../../away/models.py"), new_text), "models.py: is a link"),
    "a link to the same text": (link("out/_table.py", "../away/_table.py"), "out/_table.py: is a link"),
    "a link to a folder outside": (both(link("out/acme", "../away/acme"), new_text), "out/acme: is a link"),
    "a link to a folder inside": (both(link("out/acme", "other"), new_text), "out/acme: is a link"),
    "a link to delete through": (both(link("out/acme", "../away/acme"), renamed("zeta")), "out/acme: is a link"),
    "a dangling link": (fresh(link("out/_table.py", "../nowhere/a.py")), "out/_table.py: is a link"),
    "a dangling link to a folder": (fresh(link("out/acme", "../nowhere")), "out/acme: is a link"),
    "a circle of links": (fresh(link("out/acme", "acme")), "out/acme: is a link"),
    "a link for the manifest": (link(f"out/{NAME}", "../away/list.json"), f"out/{NAME}: is not a regular file"),
    "a folder for a file": (fresh(put("out/_table.py/a.txt")), "out/_table.py: is a folder, in the place of a generated"),
    "a folder for the manifest": (fresh(put(f"out/{NAME}/a.txt")), f"out/{NAME}: is not a regular file"),
    "a file for a folder": (fresh(put("out/acme")), "out/acme: is in the place of a folder; move or delete it"),
    "a pipe": (fifo("out/_table.py"), "out/_table.py: is no regular file, in the place of a generated file"),
    "another case": (fresh(put("out/ACME/notes.txt")), "out/ACME: differs only in case from acme; rename it"),
    "another case of a file": (fresh(put("out/_Table.py")), "out/_Table.py: differs only in case from _table.py"),
    "a manifest that leads away": (
        lambda place: put(f"out/{NAME}", json.dumps({"providers": {}, "files": {"../spec/acme.yaml": "0" * 64}}))(place),
        f"out/{NAME}: is not a list of files as the generator writes it; restore it with git, or delete it",
    ),
    "a manifest that is no JSON": (put(f"out/{NAME}", "{"), f"out/{NAME}: is not a list of files"),
    "a manifest with code": (
        lambda place: put(
            f"out/{NAME}",
            json.dumps(
                {
                    "providers": {"z": {"spec": "../z", "table": {"entry": "Z; import os", "kinds": [], "sent": []}}},
                    "files": {},
                }
            ),
        )(place),
        f"out/{NAME}: is not a list of files",
    ),
}  # fmt: skip


@pytest.mark.parametrize("name", REFUSED)
def test_nothing_of_others_is_touched(name: str, place: Path) -> None:
    setup, told = REFUSED[name]
    setup(place)
    before = everything(place)
    for options in ((), ("--check",)) if name.startswith(("an edit", "a link", "a pipe")) else ((),):
        outcome = generate(place / "spec", place / "out", *options)
        assert everything(place) == before
        if not options:
            assert outcome.code == 2
            assert told in outcome.err
            assert outcome.out == ""
        assert outcome.code in (1, 2)


def test_all_files_are_told_at_once(place: Path) -> None:
    for name in ("out/acme/models.py", "out/_table.py"):
        put(name)(place)
    outcome = generate(place / "spec", place / "out")
    told = [f"{place}/out/{name}: was edited since it was generated\n" for name in ("acme/models.py", "_table.py")]
    assert outcome == Outcome(2, "", "".join(told) + REMEDY)


def test_force_replaces_edited_generated_files_and_nothing_else(place: Path, made: Path) -> None:
    put("out/acme/models.py")(place)
    put("out/acme/notes.py")(place)
    (place / "out" / NAME).unlink()
    put("out/_table.py", (place / "out" / "_table.py").read_text("utf-8") + MINE)(place)
    outcome = generate(place / "spec", place / "out", "--force")
    assert outcome.code == 2  # without the manifest, models.py could be anything
    assert outcome.err.startswith(f"{place}/out/acme/models.py: is not a generated file; move or delete it\n")
    (place / "out" / "acme" / "models.py").unlink()
    assert generate(place / "spec", place / "out", "--force").code == 0
    assert everything(place / "out") == {**everything(made / "out"), "acme/notes.py": MINE.encode()}


def test_a_target_may_be_a_link(place: Path) -> None:
    (place / "out").rename(place / "real")
    (place / "out").symlink_to("real")
    new_text(place)
    assert generate(place / "spec", place / "out").code == 0
    assert b"A row of numbers." in (place / "real" / "acme" / "models.py").read_bytes()
    assert (place / "out").is_symlink()


def test_a_file_with_another_name_keeps_its_text(place: Path) -> None:
    """Other names of a file, such as those in a package cache, are not written through."""
    os.link(place / "out" / "acme" / "models.py", place / "cached.py")
    before = (place / "cached.py").read_bytes()
    new_text(place)
    assert generate(place / "spec", place / "out").code == 0
    assert (place / "cached.py").read_bytes() == before


def test_other_line_ends_are_no_edit(place: Path) -> None:
    path = place / "out" / "acme" / "models.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    new_text(place)
    assert generate(place / "spec", place / "out").code == 0
    assert b"\r" not in path.read_bytes()


def test_the_folder_of_the_specs_is_no_target(place: Path) -> None:
    before = everything(place)
    outcome = generate(place / "spec", place / "spec")
    assert outcome.code == 2
    assert "is the folder of the specs, so that nothing can be generated into it" in outcome.err
    assert everything(place) == before


def test_an_error_in_the_middle_leaves_everything_as_it_was(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before, replace = everything(place), os.replace
    new_text(place)
    spec = (place / "spec" / "acme.yaml").read_bytes()

    def fail(source: str, target: Path) -> None:
        if Path(target).name == "spec.json":
            raise OSError(28, "No space left on device", source, None, str(target))
        replace(source, target)

    monkeypatch.setattr("os.replace", fail)
    outcome = generate(place / "spec", place / "out")
    assert outcome.code == 2
    assert outcome.err == f"{place}/out/acme/spec.json: can't be written: No space left on device\n"
    assert everything(place) == {**before, "spec/acme.yaml": spec}


# How a command ends


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs a device that is always full")
@pytest.mark.slow
@pytest.mark.parametrize(
    "command",
    [["--help"], ["--version"], ["regen", "--help"], ["check", "--spec", "spec", "--out", "out"], ["bad"]],
    ids=" ".join,
)
def test_a_full_disk(command: list[str], place: Path) -> None:
    with open("/dev/full", "wb") as full:
        for streams in ({"stdout": full}, {"stdout": full, "stderr": full}):
            run = subprocess.run(
                [sys.executable, "-m", "ottbuild_codegen", *command], cwd=place, timeout=60, check=False,
                **{"stderr": subprocess.PIPE, **streams},
            )  # fmt: skip
            assert run.returncode == 2
            assert b"Traceback" not in (run.stderr or b"")


def test_a_run_removes_what_a_killed_one_left(place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def killed(source: str, target: Path) -> None:
        raise SystemExit

    clean = everything(place)
    new_text(place)
    with monkeypatch.context() as patch:
        patch.setattr(os, "replace", killed)
        patch.setattr(Path, "unlink", lambda *_, **__: None)  # nothing is tidied up
        run("--spec", str(place / "spec"), "--out", str(place / "out"))
    left = [name for name in everything(place) if name not in clean]
    assert len(left) == 1
    mine = ["out/acme/.models.py.swp", "out/acme/x.ottbuild-new", "out/acme/.models.py.ottbuild-new"]
    for name in mine:
        put(name)(place)
    link(f"{left[0].rpartition('.ottbuild-new')[0][:-8]}12345678.ottbuild-new", "models.py")(place)
    before = everything(place)
    assert run("check", "--spec", str(place / "spec"), "--out", str(place / "out")).code == 1
    assert everything(place) == before
    assert generate(place / "spec", place / "out").code == 0
    assert before.keys() - everything(place).keys() == {*left}


def test_a_closed_output(place: Path) -> None:
    arguments = [sys.executable, "-m", "ottbuild_codegen", "--spec", "spec", "--out", "out", "--check"]
    run = subprocess.run(
        ["sh", "-c", 'exec "$@" >&-', "sh", *arguments], cwd=place, capture_output=True, timeout=60, check=False
    )
    assert run.returncode == 1  # the code of the fixture is not laid out
    assert run.stderr == b"the generated files do not match the specs; run `ottbuild-codegen`\n"


@pytest.mark.parametrize(
    ("error", "code", "told"),
    [
        (KeyboardInterrupt(), 130, "interrupted\n"),
        (RecursionError(), 2, "the specs are nested too deeply, or have a list that is too long for code\n"),
        (PermissionError(13, "Permission denied", "x"), 2, "x: Permission denied\n"),
    ],
    ids=repr,
)
def test_what_ends_a_command_is_one_line(
    place: Path, monkeypatch: pytest.MonkeyPatch, error: BaseException, code: int, told: str
) -> None:
    def fail(*_: Any, **__: Any) -> Any:
        raise error

    monkeypatch.setattr("ottbuild_codegen.regen.render", fail)
    before = everything(place)
    new_text(place)
    assert generate(place / "spec", place / "out") == Outcome(code, "", told)
    assert everything(place / "out") == {name[4:]: data for name, data in before.items() if name.startswith("out/")}


# Several folders of specs


@pytest.fixture
def two(place: Path) -> Path:
    write(place / "more", {"zeta.yaml": OTHER})
    outcome = generate(place / "more", place / "out", "--docs", str(place / "docs"))
    assert (outcome.code, outcome.err) == (0, "")
    outcome = generate(place / "spec", place / "out", "--docs", str(place / "docs"))
    assert (outcome.code, outcome.err) == (0, "")
    return place


@pytest.mark.slow
def test_folders_of_specs_share_a_target(two: Path) -> None:
    before = everything(two)
    assert {"out/acme/models.py", "out/zeta/models.py", "docs/acme/card.md", "docs/zeta/card.md"} <= before.keys()
    for spec in ("more", "spec"):
        assert generate(two / spec, two / "out", "--docs", str(two / "docs"), "--check").code == 0
        assert generate(two / spec, two / "out", "--docs", str(two / "docs")).code == 0
    assert everything(two) == before
    table, index = before["out/_table.py"].decode(), before["docs/README.md"].decode()
    assert all(kind in table and kind in index for kind in ("acme.card", "zeta.card", "acme.receipt", "zeta.receipt"))
    namespace: dict[str, Any] = {}
    exec(table, namespace)
    assert namespace["PROVIDERS"] == {"Acme": "out.acme", "Zeta": "out.zeta"}


@pytest.mark.slow
def test_folders_of_specs_give_what_one_folder_gives(two: Path, tmp_path: Path) -> None:
    """All but the names and the list of files, which say which folder made what."""
    spec = write(tmp_path / "one" / "spec", {"acme.yaml": SPEC, "zeta.yaml": OTHER})
    assert generate(spec, tmp_path / "one" / "out", "--docs", str(tmp_path / "one" / "docs")).code == 0
    one, other = everything(tmp_path / "one"), everything(two)
    names = [name for name in one if name.startswith(("out/", "docs/")) and not name.endswith((NAME, "_names.json"))]
    assert {name: (one[name] or b"").replace(b"spec/zeta", b"more/zeta") for name in names} == {
        name: other[name] or b"" for name in names
    }


def test_a_removed_spec_takes_only_its_own_package_along(two: Path) -> None:
    write(two / "more", {"omega.yaml": OTHER.replace("zeta.", "omega.").replace("Zeta", "Omega")})
    (two / "more" / "zeta.yaml").unlink()
    assert generate(two / "more", two / "out").code == 0
    assert {path.name for path in (two / "out").iterdir() if any(path.glob("*.py"))} == {"acme", "omega"}
    assert read_manifest(two / "out").providers.keys() == {"acme", "omega"}


def test_two_folders_can_not_make_the_same_package(two: Path) -> None:
    write(two / "more", {"acme.yaml": SPEC})
    before = everything(two)
    outcome = generate(two / "more", two / "out")
    assert outcome.code == 2
    told = f"acme.yaml: the package 'acme' in {two}/out is generated from {two}/spec as well; rename one of the specs\n"
    assert outcome.err == told
    assert everything(two) == before


def test_a_renamed_folder_of_specs_keeps_its_packages(place: Path) -> None:
    (place / "spec").rename(place / "specs")
    assert generate(place / "specs", place / "out").code == 0
    assert read_manifest(place / "out").providers["acme"].spec == "../specs"


# Merges


def test_a_merge_with_conflicts_is_put_right_by_one_command(place: Path) -> None:
    old = everything(place / "out")
    new_text(place)
    assert generate(place / "spec", place / "out").code == 0
    wanted = everything(place / "out")
    for name, theirs in wanted.items():
        if theirs is not None and theirs != old[name]:
            ours = old[name].splitlines(keepends=True)
            mixed = [b"<<<<<<< HEAD\n", *ours, b"=======\n", *theirs.splitlines(keepends=True), b">>>>>>> branch\n"]
            (place / "out" / name).write_bytes(b"".join(mixed))
    assert b"<<<<<<<" in (place / "out" / NAME).read_bytes()
    before = everything(place / "out")
    assert generate(place / "spec", place / "out", "--check").code == 1
    outcome = generate(place / "spec", place / "out")
    assert (outcome.code, everything(place / "out")) == (2, before)
    assert outcome.err.endswith(REMEDY)
    assert generate(place / "spec", place / "out", "--force").code == 0
    assert everything(place / "out") == wanted


def test_a_merge_of_the_list_alone_needs_no_command(place: Path) -> None:
    text = (place / "out" / NAME).read_text("utf-8")
    (line,) = [line for line in text.splitlines() if "models.py" in line]
    other = line.replace(line.split('"')[3], "0" * 64)
    mixed = text.replace(line, f"<<<<<<< HEAD\n{other}\n||||||| base\n=======\n{line}\n>>>>>>> branch")
    (place / "out" / NAME).write_text(mixed, "utf-8")
    assert len(read_manifest(place / "out").files["acme/models.py"]) == 2
    new_text(place)
    assert generate(place / "spec", place / "out").code == 0


def test_the_list_has_a_line_for_each_file_and_no_place(made: Path) -> None:
    text = (made / "out" / NAME).read_text("utf-8")
    manifest = read_manifest(made / "out")
    assert manifest.files.keys() == everything(made / "out").keys() - {NAME, "acme"}
    assert all(sum(f'"{path}": ' in line for line in text.splitlines()) == 1 for path in manifest.files)
    assert str(made) not in text
    assert list(json.loads(text)["files"]) == sorted(manifest.files)


@pytest.mark.parametrize("path", ["../a", "/a", "a/../../b", "a//b", "", ".", "a\\b", "c:a", "a\0", "a\n", "a/./b"])
def test_a_path_that_leads_out(path: str) -> None:
    assert not is_inside(path)


# `new` writes all or nothing


@pytest.mark.parametrize(
    ("setup", "arguments"),
    [
        (put("messages/parrot/builders.py"), []),
        (put("messages/parrot.py"), []),
        (put("docs/messages/README.md"), []),
        (put("messages/parrot"), []),
        (put("pyproject.toml", "tool = {ruff = {}}\n"), []),
        (put("spec/other.yaml", "a: 1"), []),
        (put("spec"), []),
        (put("docs"), []),
        (link("messages", "nowhere/at/all"), []),
        (put("a.txt"), ["--package", "attrs"]),
        (put("a.txt"), ["--out", "a.txt/b"]),
        (put("a.txt"), ["--spec", "a.txt"]),
    ],
)
def test_new_leaves_nothing_behind(
    setup: Setup, arguments: list[str], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    setup(tmp_path)
    before = everything(tmp_path)
    outcome = run("new", "parrot", *arguments)
    assert outcome.code in (1, 2)
    assert outcome.err
    assert everything(tmp_path) == before


# Specs and arguments that are not meant to be


def folder_spec(place: Path) -> None:
    (place / "spec" / "zeta.yaml").mkdir()


SECURED = SPEC.replace(
    "paths: {}",
    "servers: [{url: https://api.acme.example}]\nsecurity: [{key: []}]\npaths:\n  /card:\n    post:\n"
    "      operationId: send_card\n      summary: Send.\n"
    "      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/Card'}}}}\n"
    "      responses: {'200': {description: Ok., content: {application/json: {schema: {$ref: '#/components/schemas/Receipt'}}}}}",
).replace("components:\n", "components:\n  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}\n")
EXTERNAL = """\
openapi: 3.0.3
info: {title: Courier, version: '5'}
servers: [{url: https://api.courier.example/v5}]
security: [{key: []}]
paths:
  /orders/{id}:
    post:
      operationId: createOrder
      parameters: [{name: id, in: path, required: true, schema: {type: string}}]
      requestBody: {content: {application/json: {schema: {$ref: '#/components/schemas/order-input'}}}}
      responses: {'201': {description: A., content: {application/json: {schema: {$ref: '#/components/schemas/Stop'}}}}}
components:
  securitySchemes: {key: {type: apiKey, in: header, name: X-Key}}
  schemas:
    order-input:
      type: object
      required: [stops]
      properties:
        stops: {type: array, minItems: 2, items: {$ref: '#/components/schemas/Stop'}}
        class: {type: string, enum: [bike, van], nullable: true}
        sender: {type: object, required: [e-mail], properties: {e-mail: {type: string}}}
    Stop:
      type: object
      required: [kind]
      properties: {kind: {type: string}}
      discriminator: {propertyName: kind, mapping: {drop: Drop}}
    Drop:
      allOf: [{$ref: '#/components/schemas/Stop'}, {type: object, properties: {weight: {type: number}}}]
"""
LEVELS = "".join(
    f"    L{level}:\n      type: object\n      description: A.\n      x-source: guide\n"
    f"      allOf: [{{$ref: '#/components/schemas/L{level - 1}'}}, {{$ref: '#/components/schemas/L{level - 1}'}}]\n"
    f"      properties: {{a{level}: {{type: string}}}}\n"
    for level in range(1, 60)
)
BASE = (
    "    L0:\n      type: object\n      description: A.\n      x-source: guide\n      properties: {a: {type: string}}\n"
    "      allOf: [{anyOf: [{required: [a]}]}]\n"
)
SPECS: dict[str, dict[str, str]] = {
    "a property called $ref": {"acme.yaml": changed("count: {type", "$ref: {type: string, x-name: ref}\n        count: {type")},
    "a key without a name": {"acme.yaml": changed(", name: X-Key", "", SECURED)},
    "an external key without a name": {"a.yaml": changed(", name: X-Key", "", EXTERNAL)},
    "an external property called $ref": {"a.yaml": changed("{kind: {type", "{$ref: {type: string}, kind: {type", EXTERNAL)},
    "bases that are repeated": {"acme.yaml": SPEC + BASE + LEVELS},
    "bases over very many levels": {
        "acme.yaml": SPEC + "".join(
            f"    L{level}:\n      type: object\n      allOf: [{{$ref: '#/components/schemas/L{level - 1}'}}]\n"
            f"      properties: {{a: {{type: string}}}}\n" for level in range(1500, 0, -1)
        ) + BASE
    },
    "deep conditions": {"acme.yaml": SPEC.replace("{const: 3}", "{not: " * 300 + "{const: 3}" + "}" * 300)},
    "deep brackets": {"acme.yaml": "[" * 9000},
    "two files of one package": {"acme.yaml": SPEC, "acme.yml": SPEC.replace("Acme\n", "Acme2\n")},
    "a device": {"con.yaml": SPEC.replace("acme.", "con.")},
    "odd names": dict.fromkeys(("a b.yaml", "__init__.yaml", "import.yaml", "..yaml", ".yaml", "A.yaml"), SPEC),
    "nothing": {"acme.yaml": ""},
    "a number": {"acme.yaml": "3"},
}  # fmt: skip


@pytest.mark.parametrize("name", SPECS)
def test_a_spec_that_is_refused(name: str, tmp_path: Path) -> None:
    outcome = generate(write(tmp_path / "spec", SPECS[name]), tmp_path / "out")
    if name in ("bases that are repeated", "an external key without a name") or "$ref" in name:
        assert (outcome.code, outcome.err) == (0, "")
        return
    assert (outcome.code, outcome.out) == (1, "")
    assert all(mistake.partition(":")[0] in SPECS[name] for mistake in outcome.mistakes)
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("setup", [folder_spec, fifo("spec/zeta.yaml"), link("spec/zeta.yaml", "nowhere")])
def test_a_spec_that_is_no_file(setup: Setup, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(
        place
    )  # `new` adds to the pyproject.toml of the folder, until it finds that it has to take it back
    setup(place)
    before = everything(place)
    outcome = generate(place / "spec", place / "out")
    assert outcome.code == 1
    assert outcome.mistakes[0].startswith("zeta.yaml:1: can't be read: ")
    assert run("new", "omega", "--spec", str(place / "spec"), "--out", str(place / "out")).code in (1, 2)
    assert everything(place) == before


ODD_TEXTS = [
    "", ".", "..", "/", "a b", "a\0b", "a\nb", "\ud800", "\udcff", "x" * 300, "class", "json", "attrs", "ottbuild", "-", "--",
    "~", "é", "\u2028", "a/../b", "/proc/self", "/dev/null", "/dev/full", "spec", "spec/acme.yaml", "out/acme", "*",
]  # fmt: skip


@pytest.mark.slow
@pytest.mark.parametrize("option", ["--spec", "--out", "--package", "--docs", "--public"])
def test_odd_arguments(option: str, place: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(place)
    values = {"--spec": "spec", "--out": "out", "--package": "out"}
    before = everything(place)
    for text in ODD_TEXTS[:: 4 if option == "--docs" else 1]:
        words = [f"{name}={value}" for name, value in {**values, option: text}.items()]
        for command in ("check", "diff") if option in ("--spec", "--out") else ("check",):
            assert run(command, *words).code in (0, 1, 2), (command, text)
    assert everything(place) == before
    for text in ("a\0b", "\ud800", "\udcff"):
        words = [f"{name}={value}" for name, value in {**values, option: text}.items()]
        assert run("new", "parrot", *words).code in (1, 2)
    assert everything(place) == before


def test_a_package_that_can_not_be_imported(place: Path) -> None:
    before = everything(place)
    outcome = run(
        "--spec", str(place / "spec"), "--out", str(place / "new"), "--package", "attrs", "--docs", str(place / "docs")
    )  # fmt: skip
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(
        "the package 'attrs' can't be imported, perhaps as its name is taken: AttributeError: "
    )
    assert everything(place) == before


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="needs a user whose rights are limited")
def test_a_target_that_can_not_be_written(place: Path) -> None:
    (place / "out" / "acme").chmod(0o555)
    new_text(place)
    before = everything(place)
    outcome = generate(place / "spec", place / "out")
    (place / "out" / "acme").chmod(0o755)
    assert outcome.code == 2
    assert "Permission denied" in outcome.err
    assert everything(place) == before


# Random mistakes

ODD: list[Any] = [
    None, 0, -1, 1.5, True, "", "x", "$ref", "a b", "../x", [], {}, [None], [[]], ["x", "x"], {"a": 1}, "\u2028", "é",
    10**30, {"$ref": "#/components/schemas/Card"}, {"$ref": 3}, {"$ref": "#/components/schemas/Nope"}, {"type": "object"},
    {"type": "array", "items": {}}, {"properties": {"$ref": {"type": "string"}}}, "(a+)+$",
]  # fmt: skip
KEYS = (
    "allOf oneOf anyOf $ref items properties discriminator x-builder enum const required parameters security servers type "
    "x-name pattern x self class é $id"
).split()


def paths(node: Any, at: tuple[Any, ...] = ()) -> Iterator[tuple[Any, ...]]:
    yield at
    steps = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
    for key, part in steps:
        yield from paths(part, (*at, key))


def mutated(data: Any, draw: random.Random) -> Any:
    """Return a spec with one or two mistakes."""
    data = copy.deepcopy(data)
    for _ in range(draw.choice([1, 1, 2])):
        *above, key = draw.choice([path for path in paths(data) if path])
        node = data
        for step in above:
            node = node[step]
        kind = draw.randrange(5)
        if kind == 0:
            del node[key]
        elif kind <= 2 or not isinstance(node, dict):
            node[key] = copy.deepcopy(draw.choice(ODD))
        elif kind == 3:
            node[draw.choice(KEYS)] = node.pop(key)
        else:
            node[draw.choice(KEYS)] = copy.deepcopy(draw.choice(ODD))
    return data


def attack(seed: int, examples: int) -> Iterator[str]:
    """Yield the random specs that end reading with anything but mistakes, each with its number."""
    bases = [yaml.safe_load(SECURED), yaml.safe_load(EXTERNAL)]
    for number in range(examples):
        draw = random.Random(f"{seed}-{number}")
        spec = mutated(draw.choice(bases), draw)
        with TemporaryDirectory() as folder:
            write(Path(folder), {"acme.yaml": json.dumps(spec)})
            try:
                with suppress(SpecError, ProjectError):
                    load(Path(folder), "made", stored=None)
            except Exception as error:
                yield f"spec {seed}-{number} ends reading with {type(error).__name__}: {error}"


def test_random_specs_end_with_mistakes_or_without() -> None:
    assert list(attack(0, 60)) == []


# Large specs

TEXT = {"type": "string", "description": "A text."}


def large(schemas: Schemas, conditions: list[Any], **fields: Any) -> str:
    card = {
        "type": "object", "description": "A card.", "x-source": "guide", "x-kind": "acme.card",
        "x-builder": {"factory": "card", "args": ["title"]},
        "properties": {"title": TEXT, **fields, **{f"p{i}": refer(name) for i, name in enumerate(schemas) if name[0] == "P"}},
        "required": ["title"], **({"allOf": conditions} if conditions else {}),
    }  # fmt: skip
    head = yaml.safe_load(SPEC.partition("components:")[0])
    return json.dumps({**head, "components": {"schemas": {"Card": card, **schemas}}})


def thing(**properties: Any) -> dict[str, Any]:
    return {"type": "object", "description": "A thing.", "x-source": "guide", "properties": properties}


def refer(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


def choice(names: list[str]) -> dict[str, Any]:
    mapping = {name.lower(): f"#/components/schemas/{name}" for name in names}
    return {
        "description": "A choice.", "x-source": "guide", "oneOf": [refer(name) for name in names],
        "discriminator": {"propertyName": "kind", "mapping": mapping},
    }  # fmt: skip


def tagged(name: str) -> dict[str, Any]:
    made = {"required": ["kind"], "x-builder": {"factory": name.lower(), "args": []}}
    return thing(kind={"type": "string", "const": name.lower()}) | made


def unions(n: int) -> Schemas:
    pairs = [[f"M{i}a", f"M{i}b"] for i in range(n)]
    members = {name: tagged(name) for names in pairs for name in names}
    return {**{f"P{i}": choice(names) for i, names in enumerate(pairs)}, **members}


LARGE: dict[str, Callable[[int], str]] = {
    "bases": lambda n: large({f"B{i}": thing(**{f"f{i}": TEXT}) for i in range(n)}, [refer(f"B{i}") for i in range(n)]),
    "bases with conditions": lambda n: large(
        {
            f"B{i}": thing(**{f"f{i}": TEXT, f"g{i}": TEXT}) | {"allOf": [{"not": {"required": [f"f{i}", f"g{i}"]}}]}
            for i in range(n)
        },
        [refer(f"B{i}") for i in range(n)],
    ),
    "parts": lambda n: large({f"P{i}": thing(x=TEXT) for i in range(n)}, []),
    "unions": lambda n: large(unions(n), []),
}


def test_the_work_grows_with_the_spec(tmp_path: Path) -> None:
    def work(n: int) -> Callable[[], Any]:
        write(tmp_path / f"{n}", {"acme.yaml": LARGE["unions"](n)})
        return lambda: render(load(tmp_path / f"{n}", "made", stored=None))

    work(5)()
    few, many = calls(work(20)), calls(work(60))
    assert many / few < 3.3


@pytest.mark.parametrize("name", ["bases", "bases with conditions"])
def test_the_work_of_inheriting_grows_with_the_bases(name: str) -> None:
    text = {n: LARGE[name](n) for n in (40, 160)}
    assert grows(lambda n: lambda: expand_bases([Document("acme.yaml", text[n])]), small=40) < 4.4


def renamed_fields(n: int, word: str) -> str:
    return large({}, [], **{f"{word}{i}": TEXT for i in range(n)})


def renamed_members(n: int, word: str) -> str:
    names = [f"{word.title()}{i}" for i in range(n)]
    return large({"P": choice(names), **{name: tagged(name) for name in names}}, [])


def specs_of(folder: Path, text: str) -> SpecSet:
    return load(write(folder, {"acme.yaml": text}), "made", stored=None)


@pytest.mark.parametrize("make", [renamed_fields, renamed_members])
def test_the_work_of_a_comparison_grows_with_the_specs(make: Callable[[int, str], str], tmp_path: Path) -> None:
    def work(n: int) -> Callable[[], Any]:
        pair = [specs_of(tmp_path / f"{word}{n}", make(n, word)) for word in ("aq", "zx")]
        return lambda: compare(pair[0], pair[1])

    work(5)()
    few, many = calls(work(110)), calls(work(220))
    assert many / few < 2.3


def test_a_report_says_where_no_new_names_were_looked_for(tmp_path: Path) -> None:
    specs = {}
    for n, word in product((100, 101), ("aq", "aqs")):
        specs[n, word] = specs_of(tmp_path / f"{word}{n}", renamed_fields(n, word))
    found = {n: compare(specs[n, "aq"], specs[n, "aqs"]) for n in (100, 101)}
    told = {n: [change for change in found[n] if "was not looked for" in change.text] for n in found}
    assert not told[100]
    assert {change.rule for change in told[101]} == {"property-removed", "call-removed"}


def test_components_that_refer_to_each_other_in_many_ways_are_compared_once(tmp_path: Path) -> None:
    def chain(word: str) -> str:
        names = [f"P{word}{i}" for i in range(30)]
        parts = {name: thing(a=refer(after), b=refer(after)) for name, after in pairwise(names)}
        return large({**parts, names[-1]: thing(x=TEXT)}, []).replace("acme.card", f"acme.{word}")

    changes = compare(*(specs_of(tmp_path / word, chain(word)) for word in ("x", "y")))
    assert "kind-renamed" in {change.rule for change in changes}


def test_no_code_is_nested_more_for_more_fields(tmp_path: Path) -> None:
    """Python compiles no code that is nested some hundred levels deep."""

    def depth(node: ast.AST) -> int:
        return 1 + max(map(depth, ast.iter_child_nodes(node)), default=0)

    for name in ("parts", "bases with conditions"):
        depths: list[dict[str, int]] = []
        for n in (15, 30):
            write(tmp_path / f"{name}-{n}", {"acme.yaml": LARGE[name](n)})
            code = render(load(tmp_path / f"{name}-{n}", "made", stored=None))
            depths.append({path: depth(ast.parse(text)) for path, text in code.items() if path.endswith(".py")})
        assert depths[0] == depths[1]
