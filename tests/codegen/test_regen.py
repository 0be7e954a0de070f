"""The generator writes the same bytes everywhere, writes only what changed, and tells when something does not match."""

from __future__ import annotations

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from ottbuild_codegen.__main__ import main
from ottbuild_codegen.manifest import hash_of, read_manifest
from ottbuild_codegen.spec.inherit import expand_bases
from ottbuild_codegen.spec.names import Answer, write_answer
from ottbuild_codegen.spec.names import ask as real_ask
from ottbuild_codegen.spec.source import Document, read_specs
from tests.codegen.helpers import ROOT, SPEC, Outcome, changed, generate, generate_outside, tree, write

pytestmark = pytest.mark.slow

OTHER = SPEC.replace("acme.", "zeta.").replace("x-entry: Acme", "x-entry: Zeta")
SPECS = {
    "acme.yaml": changed("title: Acme Chat", "title: Größe 你好 👋"),
    "zeta.yaml": changed("$ref: '#/components/schemas/Link'", "$ref: 'acme.yaml#/components/schemas/Link'", OTHER),
}
TABLES = ("_table.py", "_typed.py")
KEPT = "_names.json"
LIST = ".ottbuild.json"
FILES = [
    "__init__.py",
    "_checks.py",
    "_readers.py",
    "builders.py",
    "models.py",
    "spec.json",
    "types.py",
]


@pytest.fixture
def spec(tmp_path: Path) -> Path:
    return write(tmp_path / "spec", SPECS)


@pytest.fixture
def out(tmp_path: Path, spec: Path) -> Path:
    """A package that matches the specs."""
    assert generate(spec, tmp_path / "made").code == 0
    return tmp_path / "made"


def times(folder: Path) -> dict[Path, tuple[int, int]]:
    """When everything in `folder` was written, and which file it is."""
    return {path: (path.stat().st_mtime_ns, path.stat().st_ino) for path in folder.rglob("*")}


# The same bytes everywhere


@pytest.fixture(scope="module")
def expected(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder = tmp_path_factory.mktemp("expected")
    outcome = generate_outside(write(folder / "spec", SPECS), folder / "made", variables={"PYTHONHASHSEED": "0"})
    assert (outcome.code, outcome.err) == (0, "")
    return tree(folder / "made")


def test_every_file_is_made(expected: dict[str, bytes]) -> None:
    assert sorted(expected) == sorted(
        [LIST, KEPT, *TABLES, *(f"{name}/{file}" for name in ("acme", "zeta") for file in FILES)]
    )
    assert all(b"\r" not in data and data.endswith(b"\n") for data in expected.values())


@pytest.mark.parametrize(
    "variables",
    [
        {"PYTHONHASHSEED": "1"},
        {"PYTHONHASHSEED": "4242", "TZ": "Asia/Tokyo", "COLUMNS": "40", "NO_COLOR": "1"},
        {"LC_ALL": "C", "PYTHONCOERCECLOCALE": "0", "PYTHONUTF8": "0"},
        {"LC_ALL": "C.UTF-8", "PYTHONUTF8": "0"},
    ],
    ids=lambda variables: " ".join(f"{name}={value}" for name, value in variables.items()),
)
def test_the_environment_makes_no_difference(
    variables: dict[str, str], tmp_path: Path, expected: dict[str, bytes]
) -> None:
    outcome = generate_outside(write(tmp_path / "spec", SPECS), tmp_path / "made", variables=variables)
    assert (outcome.code, outcome.err) == (0, "")
    assert tree(tmp_path / "made") == expected


def test_the_order_of_the_files_makes_no_difference(tmp_path: Path, expected: dict[str, bytes]) -> None:
    spec = write(tmp_path / "spec", dict(reversed(SPECS.items())))
    assert generate(spec, tmp_path / "made").code == 0
    assert tree(tmp_path / "made") == expected


def test_the_place_of_the_checkout_makes_no_difference(tmp_path: Path, expected: dict[str, bytes]) -> None:
    checkout = tmp_path / "else where" / "ottbuild-main"
    shutil.copytree(
        ROOT / "ottbuild_codegen", checkout / "ottbuild_codegen", ignore=shutil.ignore_patterns("__pycache__")
    )
    shutil.copytree(ROOT / "ottbuild", checkout / "ottbuild", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", checkout)
    elsewhere = write(
        tmp_path / "cwd", {"pyproject.toml": "[tool.ruff]\nline-length = 40\n", "ruff.toml": "indent-width = 2\n"}
    )
    spec = write(checkout / "spec", SPECS)
    assert generate_outside(spec, checkout / "made", checkout=checkout, cwd=elsewhere).code == 0
    assert tree(checkout / "made") == expected


def test_relative_paths_make_no_difference(tmp_path: Path, expected: dict[str, bytes]) -> None:
    write(tmp_path / "spec", SPECS)
    assert generate_outside(Path("spec"), Path("made"), cwd=tmp_path).code == 0
    assert tree(tmp_path / "made") == expected


def test_line_ends_make_no_difference(tmp_path: Path, expected: dict[str, bytes]) -> None:
    spec = write(tmp_path / "spec", {name: text.replace("\n", "\r\n") for name, text in SPECS.items()})
    assert generate(spec, tmp_path / "made").code == 0
    assert tree(tmp_path / "made") == expected


# Only what changed


def test_a_second_run_writes_nothing(spec: Path, out: Path) -> None:
    before = times(out)
    outcome = generate(spec, out)
    assert outcome.code == 0
    assert re.fullmatch(r"0 of 17 generated files changed, in \d+\.\d s\n", outcome.out)
    assert times(out) == before


def test_a_third_run_reads_no_spec(spec: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    generate(spec, out)
    with monkeypatch.context() as context:
        context.setattr("ottbuild_codegen.regen.load", None)
        outcome = generate(spec, out)
    assert outcome.code == 0
    assert re.fullmatch(r"0 of \d+ generated files changed, in [\d.]+ s\n", outcome.out)
    assert (spec.parent / ".ottbuild_cache" / ".gitignore").read_text() == "*\n"


@pytest.mark.parametrize(
    "file", ["spec/acme.yaml", "made/acme/models.py", "made/acme/types.py", ".ottbuild_cache/regen"]
)
@pytest.mark.parametrize("what", ["edited", "deleted"])
def test_a_run_is_whole_after_any_edit(file: str, what: str, spec: Path, out: Path) -> None:
    generate(spec, out)
    before = tree(out)
    path = spec.parent / file
    if what == "edited":
        with path.open("a") as stream:
            stream.write("# edited\n")
    else:
        path.unlink()
    outcome = generate(spec, out)
    if file.startswith("made/") and what == "edited":
        assert "was edited since it was generated" in outcome.err
    elif file.startswith("spec/") and what == "deleted":
        assert (outcome.code, "acme.yaml" in outcome.err) == (1, True)  # zeta.yaml refers to it
    else:
        assert (outcome.code, tree(out)) == (0, before)


def test_what_is_remembered_goes_through_no_link(spec: Path, out: Path, tmp_path: Path) -> None:
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (tmp_path / ".ottbuild_cache").symlink_to(elsewhere)
    assert generate(spec, out).code == 0
    assert list(elsewhere.iterdir()) == []


def test_a_changed_description_touches_one_provider(spec: Path, out: Path) -> None:
    before = times(out)
    write(spec, {"zeta.yaml": changed("description: A row.", "description: A row of numbers.", SPECS["zeta.yaml"])})
    outcome = generate(spec, out)
    touched = {path for path, time in times(out).items() if before[path] != time}
    touched -= {out / LIST, out / "zeta"}  # a folder changes with what is in it
    assert touched == {out / "zeta" / file for file in ("builders.py", "models.py", "spec.json")}
    assert outcome.code == 0
    assert [line.split() for line in outcome.out.splitlines()[:-1]] == [
        ["changed", f"made/{path.relative_to(out).as_posix()}"] for path in sorted(touched)
    ]
    assert outcome.out.splitlines()[-1].startswith("3 of 17 generated files changed, in ")


def test_a_new_spec_leaves_the_others_alone(spec: Path, out: Path) -> None:
    before = tree(out)
    new = SPEC.replace("acme.", "omega.").replace("x-entry: Acme", "x-entry: Omega")
    outcome = generate(write(spec, {"omega.yaml": new}), out)
    assert {name for name in tree(out) if tree(out)[name] != before.get(name)} == {
        LIST, KEPT, *TABLES, *(f"omega/{file}" for file in FILES)
    }  # fmt: skip
    assert [line.split()[0] for line in outcome.out.splitlines()[:-1]].count("new") == 7


def test_a_mistake_leaves_everything_alone(spec: Path, out: Path) -> None:
    before = times(out)
    write(spec, {"zeta.yaml": changed("x-any-case: true", "x-case: any", SPECS["zeta.yaml"])})
    assert generate(spec, out).code == 1
    assert times(out) == before


# What does not match


def test_check_passes_on_fresh_output(spec: Path, out: Path) -> None:
    before = times(out)
    assert generate(spec, out, "--check") == Outcome(0, "17 generated files match the specs\n", "")
    assert times(out) == before


def test_check_needs_no_right_to_write(spec: Path, out: Path) -> None:
    for path in [out, *out.rglob("*")]:
        path.chmod(0o555 if path.is_dir() else 0o444)
    try:
        assert generate(spec, out, "--check").code == 0
    finally:
        for path in [out, *out.rglob("*")]:
            path.chmod(0o755 if path.is_dir() else 0o644)


def fails(spec: Path, out: Path, *told: str) -> None:
    """Sees that --check fails, says what is wrong and what to do, and writes nothing."""
    before, data = times(out), tree(out)
    outcome = generate(spec, out, "--check")
    assert outcome.code == 1
    assert [" ".join(line.split()) for line in outcome.out.splitlines()] == list(told)
    assert outcome.err == "the generated files do not match the specs; run `ottbuild-codegen`\n"
    assert (times(out), tree(out)) == (before, data)


@pytest.mark.parametrize("file", [*(f"acme/{file}" for file in FILES), *TABLES, KEPT])
def test_check_fails_on_a_hand_edit(file: str, spec: Path, out: Path) -> None:
    with (out / file).open("a") as edited:
        edited.write("\n")
    fails(spec, out, f"changed made/{file}")


def test_check_fails_on_other_line_ends(spec: Path, out: Path) -> None:
    path = out / "acme" / "models.py"
    path.write_bytes(path.read_bytes().replace(b"\n", b"\r\n"))
    fails(spec, out, "changed made/acme/models.py")


@pytest.mark.parametrize("file", [*(f"acme/{file}" for file in FILES), *TABLES, KEPT])
def test_check_fails_on_a_missing_file(file: str, spec: Path, out: Path) -> None:
    (out / file).unlink()
    fails(spec, out, f"new made/{file}")


def test_check_fails_where_nothing_was_generated(spec: Path, tmp_path: Path) -> None:
    outcome = generate(spec, tmp_path / "nothing", "--check")
    assert (outcome.code, len(outcome.out.splitlines())) == (1, 17)
    assert not (tmp_path / "nothing").exists()


def listed(out: Path, path: str) -> None:
    """Add a file to the manifest, as if an earlier run had made it."""
    manifest = read_manifest(out)
    manifest.files[path] = {hash_of((out / path).read_bytes())}
    (out / LIST).write_text(manifest.text("ottbuild-codegen"), "utf-8")


def test_check_fails_on_a_stale_file(spec: Path, out: Path) -> None:
    shutil.copy(out / "acme" / "builders.py", out / "acme" / "calls.py")
    listed(out, "acme/calls.py")
    fails(spec, out, "gone made/acme/calls.py")


def test_check_fails_on_a_changed_manifest(spec: Path, out: Path) -> None:
    text = (out / LIST).read_text("utf-8")
    (out / LIST).write_text(text.replace("../spec", "../specs"), "utf-8")
    fails(spec, out, f"changed made/{LIST}")
    (out / LIST).unlink()
    fails(spec, out, f"new made/{LIST}")


def test_check_fails_on_the_package_of_a_removed_spec(spec: Path, out: Path) -> None:
    write(spec, {"acme.yaml": SPECS["acme.yaml"]})
    (spec / "zeta.yaml").unlink()
    fails(
        spec, out, *(f"changed made/{file}" for file in (*TABLES, KEPT)), *(f"gone made/zeta/{file}" for file in FILES)
    )
    assert generate(spec, out).code == 0
    assert sorted(tree(out)) == sorted([LIST, KEPT, *TABLES, *(f"acme/{file}" for file in FILES)])


def test_a_run_puts_everything_right(spec: Path, out: Path) -> None:
    before = tree(out)
    shutil.copy(out / "acme" / "builders.py", out / "acme" / "calls.py")
    listed(out, "acme/calls.py")
    (out / "acme" / "models.py").write_text("")
    (out / "_table.py").unlink()
    assert generate(spec, out).code == 0
    assert tree(out) == before


def test_copies_of_generated_files_stay(spec: Path, out: Path) -> None:
    """What a file says of its origin is no reason to delete it."""
    shutil.copy(out / "acme" / "builders.py", out / "acme" / "calls.py")
    shutil.copytree(out / "zeta", out / "old")
    before = tree(out)
    assert generate(spec, out).code == 0
    assert tree(out) == before


def test_files_that_were_not_generated_stay(spec: Path, out: Path) -> None:
    mine = {"acme/notes.py": b"# mine\n", "runtime/api.py": b"# mine\n", "acme/data.json": b"{}\n", "py.typed": b""}
    odd = {
        "acme/latin.py": b"# \xe4\n",
        "acme/cut.json": b"\xf0\x9f",
        "acme/folder.py/a.txt": b"a",
        "runtime/a.json": b"",
    }
    for name, data in {**mine, **odd}.items():
        (out / name).parent.mkdir(parents=True, exist_ok=True)
        (out / name).write_bytes(data)
    before = tree(out)
    assert generate(spec, out, "--check").code == 0
    assert generate(spec, out).code == 0
    assert tree(out) == before


def test_check_tells_mistakes_too(spec: Path, out: Path) -> None:
    write(spec, {"zeta.yaml": changed("x-any-case: true", "x-case: any", SPECS["zeta.yaml"])})
    outcome = generate(spec, out, "--check")
    assert (outcome.code, outcome.out) == (1, "")
    assert "'x-case' is not in the vocabulary" in outcome.err


def test_the_committed_packages_match_the_specs(capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["--check"]) == 0, capsys.readouterr().out


# Names


def asked(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Collects what datamodel-code-generator is asked for: the names of the specs, a line for each question."""
    questions: list[str] = []

    def ask(documents: list[Document]) -> Answer:
        questions.append(" ".join(document.name for document in documents))
        return real_ask(documents)

    monkeypatch.setattr("ottbuild_codegen.spec.names.ask", ask)
    return questions


def test_the_committed_names_are_those_of_datamodel_code_generator() -> None:
    documents = read_specs(ROOT / "spec")
    assert expand_bases(documents) == []
    kept = json.loads((ROOT / "ottbuild" / "providers" / KEPT).read_text("utf-8"))
    assert kept["specs"] == {"../../spec": write_answer(documents, real_ask(documents))}


def test_a_run_without_changes_asks_nothing(spec: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    questions = asked(monkeypatch)
    write(spec, {"zeta.yaml": changed("description: A row.", "description: A row of numbers.", SPECS["zeta.yaml"])})
    assert generate(spec, out).code == 0
    assert questions == []


@pytest.mark.parametrize(
    ("old", "new"), [("text_size:", "size_of_text:"), ("label: {type: string}", "label: {type: integer}")]
)
def test_another_structure_is_asked_for(
    old: str, new: str, spec: Path, out: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    questions = asked(monkeypatch)
    text = changed(old, new, SPECS["zeta.yaml"]).replace(
        "keywords: [text_size]", f"keywords: [{new.partition(':')[0]}]" if "size" in new else "keywords: [text_size]"
    )
    write(spec, {"zeta.yaml": text})
    assert generate(spec, out).code == 0
    assert questions == ["acme.yaml zeta.yaml"]


def test_another_version_is_asked_for(spec: Path, out: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    questions = asked(monkeypatch)
    monkeypatch.setattr("ottbuild_codegen.spec.names.version", lambda _: "999")
    assert generate(spec, out, "--check").code == 1
    assert questions == ["acme.yaml zeta.yaml"]


@pytest.mark.parametrize("text", ["", "{", "[]", '{"specs": 1}', '{"specs": {"a": {"digest": 1}}}', "\xff"])
def test_kept_names_that_are_not_the_generators_are_not_used(text: str, spec: Path, out: Path) -> None:
    before = tree(out)
    (out / KEPT).write_bytes(text.encode("latin-1"))
    assert generate(spec, out, "--force").code == 0
    assert tree(out) == before


def test_kept_names_that_were_edited_are_not_used(tmp_path: Path) -> None:
    spec = write(tmp_path / "camel", {"acme.yaml": changed("label: {type: string}", "labelText: {type: string}")})
    out = tmp_path / "edited"
    assert generate(spec, out).code == 0
    before = tree(out)
    text = (out / KEPT).read_text("utf-8")
    assert '"labelText": "label_text"' in text
    (out / KEPT).write_text(text.replace('"label_text"', '"other"'))
    assert generate(spec, out, "--force").code == 0
    assert tree(out) == before


# Clean code

VARIANTS = {
    "small": SPEC,
    "two_types_with_limits": changed(
        "either: {type: [integer, string]}", "either: {type: [integer, string], minimum: 1, maxLength: 3}"
    ),
    "factory_called_str": changed("factory: card,", "factory: str,"),
    "method_called_str": changed("x-builder: {item: row}", "x-builder: {item: str}"),
    "group_called_part": changed("{factory: text_chip}", "{factory: text_chip, group: Part}"),
    "entry_called_literal": changed("x-entry: Acme", "x-entry: Literal"),
    "component_called_mapping": re.sub(r"\bRow\b", "Mapping", SPEC),
}


@pytest.fixture(scope="module")
def typed(tmp_path_factory: pytest.TempPathFactory) -> dict[str, list[str]]:
    """Variant -> what mypy --strict says of it; none for a variant that is refused."""
    folder = tmp_path_factory.mktemp("typed")
    made = [
        name
        for name, text in VARIANTS.items()
        if generate(write(folder / f"spec_{name}", {"acme.yaml": text}), folder / name).code == 0
    ]
    (folder / "user.py").write_text(USER)
    command = [sys.executable, "-m", "mypy", "--strict", "--python-version=3.11"]
    command += [f"--config-file={os.devnull}", "-m", "user"]
    for name in made:
        command += ["-p", name]
    env = {**os.environ, "MYPYPATH": f"{folder}{os.pathsep}{ROOT}"}
    done = subprocess.run(command, cwd=folder, env=env, capture_output=True, text=True, check=False)
    assert done.returncode in (0, 1), done.stdout + done.stderr
    lines = done.stdout.splitlines()
    return {name: [line for line in lines if line.startswith(name)] for name in [*VARIANTS, "user"]}


USER = """\
from typing import assert_type

from small.acme import Acme, models

card = Acme.card("Hi", text_size="small").address("https://a").row([1, 2.5]).text_chip("a")
card = card.chips([Acme.image_chip("b", wide=True), Acme.big_image_chip("c")]).data({"d": "e"}).either("3").either(3)
assert_type(card.to("a").note("b").color("red").color("any").build(), models.Card)
assert_type(Acme.file("a").size(1).to("b").build(), models.Receipt)
assert_type(models.Link(address="https://a").label, str | None)
Acme.card("Hi", text_size="medium")  # type: ignore[arg-type]
Acme.card()  # type: ignore[call-arg]
card.row(["a"])  # type: ignore[list-item]
card.chips([Acme.file("a")])  # type: ignore[list-item]
models.Card(title=1)  # type: ignore[arg-type]
"""


def test_a_user_sees_types(typed: dict[str, list[str]]) -> None:
    assert typed["user"] == []


@pytest.mark.parametrize("name", VARIANTS)
def test_generated_code_is_clean_under_mypy_strict(name: str, typed: dict[str, list[str]]) -> None:
    assert typed[name] == []


def test_generated_code_is_clean_under_the_linter(out: Path) -> None:
    command = [sys.executable, "-m", "ruff", "--config", str(ROOT / "pyproject.toml")]
    # jedi can't read *args: *tuple[()], which UP044 asks for.
    for step in (["check", "--no-cache", "--select=F,UP,E9,W", "--ignore=UP044"], ["format", "--no-cache", "--check"]):
        done = subprocess.run(
            [command[0], *command[1:3], step[0], *command[3:], *step[1:], str(out)], capture_output=True
        )
        assert done.returncode == 0, done.stdout.decode()
