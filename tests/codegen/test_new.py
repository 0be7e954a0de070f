"""`new` starts a provider that works as it is, in an empty folder and in a project that is there already."""

from __future__ import annotations

import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import openapi_spec_validator
import pytest
import yaml

from ottbuild_codegen.spec.lint import lint
from ottbuild_codegen.spec.source import read_specs
from tests.codegen.helpers import ROOT, SPEC, Outcome, tree, write

pytestmark = pytest.mark.slow

USER = """\
from typing import assert_type

from ottbuild import InvalidPayload, check, kinds, schema
from messages._typed import parse
from messages.parrot import Parrot, models

request = (
    Parrot.send("user-1")
    .text("Hello")
    .open_url("Shop", "https://shop.example.com")
    .reply("Later", payload="LATER")
    .priority("high")
)
assert_type(request.build(), models.SendRequest)
request.category("order").to_json()
print(request.category("anything").to_json())
try:
    Parrot.send("").buttons([Parrot.reply("x" * 21)]).to_json()
except InvalidPayload as error:
    print(*(problem.pointer + " " + problem.rule for problem in error.problems), sep="\\n")
parsed = parse("parrot.send", request.extra({"new": 1}).to_bytes())
assert_type(parsed, models.SendRequest)
print(parsed.to_dict(check=False)["new"], *(kind for kind in kinds() if "parrot" in kind), schema("parrot.send")["title"])
print(*check("parrot.send", b'{"to": "user-1", "text": "Hello", "txt": "Hello"}'), sep="\\n")
Parrot.send()  # type: ignore[call-arg]
Parrot.send("user-1").priority("low")  # type: ignore[arg-type]
"""
PRINTED = """\
{"to":"user-1","text":"Hello","priority":"high","category":"anything","buttons":[\
{"type":"open_url","label":"Shop","url":"https://shop.example.com"},{"type":"reply","label":"Later","payload":"LATER"}]}
/to min_length
/buttons/0/label max_length
 any_of
/text required
1 parrot.error parrot.send parrot.send_result parrot.send
/txt: is not a field of SendRequest; did you mean 'text'? [unknown_field]
"""


PAGE = (ROOT / "docs" / "own-provider.md").read_text("utf-8")


def run(folder: Path, *command: str | Path, path: str = "") -> Outcome:
    """Runs Python in a folder, with this checkout within reach."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([path, str(ROOT)]), "PYTHONSAFEPATH": "1", "MYPYPATH": path}
    done = subprocess.run([sys.executable, *map(str, command)], cwd=folder, env=env, capture_output=True, text=True)
    return Outcome(done.returncode, done.stdout, done.stderr)


GENERATE = "-m", "ottbuild_codegen"


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project that was started in an empty folder, with the commands of the page, and looks as if it were installed."""
    folder = tmp_path_factory.mktemp("project")
    commands = [line for block in re.findall(r"```sh\n(.*?)```", PAGE, re.DOTALL) for line in block.splitlines()]
    assert commands == [
        'pip install "ottbuild[codegen]"', "ottbuild-codegen new parrot", "ottbuild-codegen", "ottbuild-codegen check"
    ]  # fmt: skip
    for command in commands[1:]:
        done = run(folder, *GENERATE, *command.split()[1:])
        assert (done.code, done.err) == (0, "")
    points = tomllib.loads((folder / "pyproject.toml").read_text("utf-8"))["project"]["entry-points"]
    (value,) = points["ottbuild.providers"].values()
    entry_points = f"[ottbuild.providers]\nparrot = {value}\n"
    metadata = {"METADATA": "Metadata-Version: 2.1\nName: shop\nVersion: 1\n", "entry_points.txt": entry_points}
    write(folder / "messages-1.dist-info", metadata)
    return folder


def test_it_has_no_mistakes(project: Path) -> None:
    assert lint(read_specs(project / "spec")) == []
    openapi_spec_validator.validate(yaml.safe_load((project / "spec" / "parrot.yaml").read_text()))


def test_the_configuration_is_the_documented_one(project: Path) -> None:
    text = (project / "pyproject.toml").read_text("utf-8")
    documented = re.findall(r"```toml\n(.*?)```", PAGE, re.DOTALL)
    assert len(documented) == 2
    assert all(table in text for table in documented)
    assert tomllib.loads(text)["project"] == {
        "name": "messages", "version": "0.1.0", "dependencies": ["ottbuild"],
        "entry-points": {"ottbuild.providers": {"parrot": "messages.parrot:Parrot"}},
    }  # fmt: skip


def test_its_package_builds_payloads(project: Path) -> None:
    write(project, {"user.py": USER})
    outcome = run(project, "user.py", path=".")
    assert outcome == Outcome(1, PRINTED, outcome.err)  # the two calls at the end are refused when they are run, too
    assert "TypeError" in outcome.err


def test_its_package_answers_guesses(project: Path) -> None:
    for wrong, words in {
        "Parrot.openUrl": "did you mean Parrot.open_url(...)?",
        "Parrot.send('user-1').add_button": "did you mean .open_url(...), .reply(...) or .buttons(...)?",
        "Parrot.open_url('Open', 'https://example.com', ulr=1)": "'ulr': it takes label, url",
    }.items():
        outcome = run(project, "-c", f"from messages.parrot import Parrot; {wrong}", path=".")
        assert words in outcome.err, outcome.err


def test_its_package_is_typed(project: Path) -> None:
    write(project, {"user.py": USER})
    command = ["-m", "mypy", "--strict", "--python-version=3.11", f"--config-file={os.devnull}"]
    command += ["-m", "user", "-p", "messages"]
    outcome = run(project, *command, path=f"{ROOT}{os.pathsep}.")
    assert outcome.code == 0, outcome.out


def test_a_second_run_changes_nothing(project: Path) -> None:
    before = tree(project / "messages")
    outcome = run(project, *GENERATE)
    assert (outcome.code, outcome.out.partition(" changed")[0]) == (0, "0 of 16 generated files")
    assert {name: data for name, data in tree(project / "messages").items() if name in before} == before


def test_the_call_in_the_comments_of_the_spec_works(project: Path) -> None:
    text = (project / "spec" / "parrot.yaml").read_text()
    (call,) = re.findall(r"^ *# (Parrot\..*)$", text, re.MULTILINE)
    outcome = run(project, "-c", f"from messages.parrot import Parrot; print({call})", path=".")
    assert outcome.out.startswith('{"to":"user-1","text":"Hello"')


def test_the_documented_examples(project: Path) -> None:
    found = re.findall(r"```python\n(.*?)```\n\n```(?:json|text)\n(.*?)```", PAGE, re.DOTALL)
    examples = [(code, output) for code, output in found if "parrot" in code]
    assert len(examples) == 2
    for code, output in examples:
        assert run(project, "-c", code, path=".") == Outcome(0, output, "")


def test_the_printed_command_builds_a_payload(tmp_path: Path) -> None:
    printed = run(tmp_path, *GENERATE, "new", "grey_parrot").out
    assert f"{os.sep.join(('spec', 'grey_parrot.yaml'))} is a provider to start from" in printed
    (command,) = re.findall(r"^    python (-c) '(.*)'$", printed, re.MULTILINE)
    assert run(tmp_path, *command, path=".") == Outcome(0, '{"to":"user-1","text":"Hello"}\n', "")


# In a project that is there already

SHOP = """\
# The shop.
[project]
name = "acme-shop"   # on the index
version = "1"
"""
POINT = '[project.entry-points."ottbuild.providers"]\nparrot = "acme_shop.messages.parrot:Parrot"\n'


def test_a_pyproject_is_only_added_to(tmp_path: Path) -> None:
    write(tmp_path, {"pyproject.toml": SHOP.replace("\n", "\r\n")})
    write(tmp_path / "src" / "acme_shop", {"__init__.py": "# mine\n"})
    outcome = run(tmp_path, *GENERATE, "new", "parrot")
    assert (outcome.code, outcome.err) == (0, "")
    data = (tmp_path / "pyproject.toml").read_bytes().decode()
    assert data.startswith(SHOP.replace("\n", "\r\n"))
    assert data.count("\n") == data.count("\r\n")
    assert tomllib.loads(data)["tool"]["ottbuild"] == {
        "spec": "spec", "out": "src/acme_shop/messages", "package": "acme_shop.messages", "docs": "docs/messages"
    }  # fmt: skip
    assert POINT in data.replace("\r\n", "\n")
    assert (tmp_path / "src" / "acme_shop" / "__init__.py").read_text() == "# mine\n"
    assert (tmp_path / "src" / "acme_shop" / "py.typed").exists()
    assert (tmp_path / "src" / "acme_shop" / "messages" / "__init__.py").read_text() == ""
    again = run(tmp_path, *GENERATE, "new", "macaw")
    assert (again.code, again.err) == (0, "")
    points = tomllib.loads((tmp_path / "pyproject.toml").read_text())["project"]["entry-points"]["ottbuild.providers"]
    assert points == {
        "parrot": "acme_shop.messages.parrot:Parrot", "macaw": "acme_shop.messages.macaw:Macaw"
    }  # fmt: skip


def test_the_options_go_into_the_table(tmp_path: Path) -> None:
    options = ["--spec", "api", "--out", "lib/a/b", "--package", "a.b", "--docs", "pages", "--public", "a"]
    assert run(tmp_path, *GENERATE, "new", "parrot", *options).code == 0
    assert tomllib.loads((tmp_path / "pyproject.toml").read_text())["tool"]["ottbuild"] == {
        "spec": "api", "out": "lib/a/b", "package": "a.b", "docs": "pages", "public": "a"
    }  # fmt: skip
    assert (tmp_path / "lib" / "a" / "b" / "parrot" / "models.py").exists()
    assert "from a import Parrot" in (tmp_path / "pages" / "parrot" / "README.md").read_text()


@pytest.mark.parametrize(
    ("text", "told", "code"),
    [
        ("[tool.ruff]\n", f"add to pyproject.toml:\n\n{POINT.replace('acme_shop.', '')}\n", 0),
        (f'{SHOP}entry-points = {{a = {{b = "c:d"}}}}\n', f"add to pyproject.toml:\n\n{POINT}\n", 0),
        (
            f"tool = {{ruff = {{}}}}\n{SHOP}",
            'add to pyproject.toml:\n\n[tool.ottbuild]\nspec = "spec"\nout = "acme_shop/messages"\n'
            'package = "acme_shop.messages"\ndocs = "docs/messages"\n\nthen run `ottbuild-codegen new parrot` again\n',
            1,
        ),
    ],
    ids=["no project", "inline entry points", "inline tool"],
)
def test_what_cant_be_added_is_printed(text: str, told: str, code: int, tmp_path: Path) -> None:
    write(tmp_path, {"pyproject.toml": text})
    outcome = run(tmp_path, *GENERATE, "new", "parrot")
    assert (outcome.code, outcome.err) == (code, told)
    after = (tmp_path / "pyproject.toml").read_text()
    assert after.startswith(text)
    tomllib.loads(after)
    assert code == 0 or (after == text and list(tree(tmp_path)) == ["pyproject.toml"])


def test_a_file_that_is_no_toml_is_left_alone(tmp_path: Path) -> None:
    write(tmp_path, {"pyproject.toml": "[tool"})
    outcome = run(tmp_path, *GENERATE, "new", "parrot")
    assert (outcome.code, outcome.out) == (2, "")
    assert outcome.err.startswith(f"{tmp_path / 'pyproject.toml'}: is not TOML: ")
    assert list(tree(tmp_path)) == ["pyproject.toml"]


@pytest.mark.parametrize("package", ["my shop", "class.a", "a..b"])
def test_a_package_name_that_can_not_be(package: str, tmp_path: Path) -> None:
    outcome = run(tmp_path, *GENERATE, "new", "parrot", "--package", package)
    assert outcome == Outcome(2, "", f"--package: {package!r} can't be the import name of a package\n")
    assert tree(tmp_path) == {}


def test_the_folder_gives_the_package_its_name(tmp_path: Path) -> None:
    assert run(tmp_path, *GENERATE, "new", "parrot", "--out", "lib/acme").code == 0
    table = tomllib.loads((tmp_path / "pyproject.toml").read_text())["tool"]["ottbuild"]
    assert (table["out"], table["package"]) == ("lib/acme", "acme")
    assert (tmp_path / "lib" / "acme" / "__init__.py").exists()


def test_a_folder_of_another_name_than_the_package(tmp_path: Path) -> None:
    assert run(tmp_path, *GENERATE, "new", "parrot", "--out", "lib/acme", "--package", "shop.messages").code == 0
    assert {"__init__.py", "py.typed", "parrot"} <= {path.name for path in (tmp_path / "lib" / "acme").iterdir()}


def test_a_folder_that_can_not_be_a_package(tmp_path: Path) -> None:
    outcome = run(tmp_path, *GENERATE, "new", "parrot", "--out", "my-acme")
    assert outcome == Outcome(2, "", "--out: 'my-acme' can't be the import name of a package\n")
    assert tree(tmp_path) == {}


def test_a_project_that_is_called_messages(tmp_path: Path) -> None:
    write(tmp_path, {"pyproject.toml": '[project]\nname = "messages"\nversion = "1"\n'})
    assert run(tmp_path, *GENERATE, "new", "parrot").code == 0
    assert (tmp_path / "messages" / "parrot" / "models.py").exists()


def test_a_file_in_the_place_of_the_specs(tmp_path: Path) -> None:
    write(tmp_path, {"spec": ""})
    outcome = run(tmp_path, *GENERATE, "new", "parrot")
    assert outcome == Outcome(1, "", "spec: can't be written: File exists\n")
    assert list(tree(tmp_path)) == ["spec"]


def test_a_parent_that_cant_be_imported(tmp_path: Path) -> None:
    """The reference is written from the generated code alone, whatever the package around it is like."""
    write(tmp_path / "shop", {"__init__.py": "import nowhere\n"})
    for options in ([], ["--public", "shop"]):
        outcome = run(
            tmp_path, *GENERATE, "new", f"parrot{len(options)}", "--package", "shop.messages", *options, path="."
        )
        assert (outcome.code, outcome.err) == (0, "")
        provider, name = tmp_path / "docs" / "messages" / f"parrot{len(options)}", f"Parrot{len(options)}"
        home = "shop" if options else f"shop.messages.parrot{len(options)}"
        assert f"from {home} import {name}" in (provider / "README.md").read_text()
        assert f"{name}.send(" in (provider / "send-request.md").read_text().partition("```python")[2]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Parrot", "can't name a Python package"),
        ("class", "'class' can't name a Python package, as it is a keyword; choose another name"),
        ("../parrot", "can't name a Python package"),
        ("a: b", "can't name a Python package"),
        ("", "can't name a Python package"),
        ("acme", "acme.yaml exists already; choose another name, or delete it first"),
        ("ac_me", "the name 'AcMe' is taken by acme.yaml; choose another name"),
        ("line", "the name 'Line' is taken by ottbuild itself; choose another name"),
        ("request", "the name 'Request' is taken by ottbuild itself; choose another name"),
    ],
)
def test_a_name_that_can_not_be(name: str, told: str, tmp_path: Path) -> None:
    write(tmp_path / "spec", {"acme.yaml": SPEC.replace("x-entry: Acme", "x-entry: AcMe")})
    before = tree(tmp_path)
    outcome = run(tmp_path, "-m", "ottbuild_codegen", "new", name)
    assert (outcome.code, outcome.out) == (1, "")
    assert told in outcome.err
    assert len(outcome.err.splitlines()) == 1
    assert tree(tmp_path) == before
