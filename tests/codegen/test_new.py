"""A spec to start from works as it is: here, and in a project of its own that only imports the runtime."""

from __future__ import annotations

import os
import re
import subprocess
import sys
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
from shop.messages._typed import parse
from shop.messages.parrot import Parrot, models

request = (
    Parrot.send("user-1")
    .text("Hello")
    .open_url("Shop", "https://shop.example.com")
    .reply("Later", payload="LATER")
    .priority("high")
)
assert_type(request.build(), models.SendRequest)
print(request.category("order").category("anything").to_json())
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


def run(folder: Path, *command: str | Path, path: str = "") -> Outcome:
    """Runs Python in a folder, with this checkout within reach."""
    env = {**os.environ, "PYTHONPATH": os.pathsep.join([path, str(ROOT)]), "PYTHONSAFEPATH": "1", "MYPYPATH": path}
    done = subprocess.run([sys.executable, *map(str, command)], cwd=folder, env=env, capture_output=True, text=True)
    return Outcome(done.returncode, done.stdout, done.stderr)


@pytest.fixture(scope="module")
def project(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A project of somebody else, with a spec to start from and the package made of it."""
    folder = tmp_path_factory.mktemp("project")
    write(folder / "src" / "shop", {"__init__.py": "", "py.typed": ""})
    write(folder / "src" / "shop" / "messages", {"__init__.py": ""})
    entry_points = "[ottbuild.providers]\nparrot = shop.messages.parrot:Parrot\n"
    metadata = {"METADATA": "Metadata-Version: 2.1\nName: shop\nVersion: 1\n", "entry_points.txt": entry_points}
    write(folder / "src" / "shop-1.dist-info", metadata)
    made = run(folder, "-m", "ottbuild_codegen", "new", "parrot", "--spec", "spec")
    assert (made.code, made.err) == (0, "")
    done = run(
        folder, "-m", "ottbuild_codegen", "--spec", "spec", "--out", "src/shop/messages", "--package", "shop.messages"
    )
    assert (done.code, done.err) == (0, "")
    return folder


def test_it_has_no_mistakes(project: Path) -> None:
    assert lint(read_specs(project / "spec")) == []
    openapi_spec_validator.validate(yaml.safe_load((project / "spec" / "parrot.yaml").read_text()))


def test_a_package_elsewhere_builds_payloads(project: Path) -> None:
    write(project, {"user.py": USER})
    outcome = run(project, "user.py", path="src")
    assert outcome == Outcome(1, PRINTED, outcome.err)  # the two calls at the end are refused when they are run, too
    assert "TypeError" in outcome.err


def test_a_package_elsewhere_is_typed(project: Path) -> None:
    write(project, {"user.py": USER})
    command = [
        "-m",
        "mypy",
        "--strict",
        "--python-version=3.11",
        f"--config-file={os.devnull}",
        "--follow-imports=silent",
    ]
    outcome = run(project, *command, "-m", "user", "-p", "shop", path=f"src{os.pathsep}{ROOT}{os.pathsep}.")
    assert outcome.code == 0, outcome.out


def test_a_package_elsewhere_stays_up_to_date(project: Path) -> None:
    where = ["--spec", "spec", "--out", "src/shop/messages", "--package", "shop.messages"]
    assert run(project, "-m", "ottbuild_codegen", *where, "--check").out == "8 generated files match the specs\n"
    before = tree(project / "src")
    assert run(project, "-m", "ottbuild_codegen", *where).code == 0
    assert {name: data for name, data in tree(project / "src").items() if name in before} == before


def test_the_calls_that_it_tells_of_work(project: Path) -> None:
    text = (project / "spec" / "parrot.yaml").read_text()
    (call,) = re.findall(r"^ *# (Parrot\..*)$", text, re.MULTILINE)
    outcome = run(project, "-c", f"from shop.messages.parrot import Parrot; print({call})", path="src")
    assert outcome.out.startswith('{"to":"user-1","text":"Hello"')


def test_the_documented_examples(project: Path) -> None:
    text = (ROOT / "docs" / "own-provider.md").read_text("utf-8")
    found = re.findall(r"```python\n(.*?)```\n\n```(?:json|text)\n(.*?)```", text, re.DOTALL)
    examples = [(code, output) for code, output in found if "parrot" in code]
    assert len(examples) == 2
    for code, output in examples:
        assert run(project, "-c", code, path="src") == Outcome(0, output, "")


def test_the_commands_that_it_tells_of_work(tmp_path: Path) -> None:
    told = run(tmp_path, "-m", "ottbuild_codegen", "new", "grey_parrot", "--spec", "spec").out
    commands = [line.strip().replace("PACKAGE", "made") for line in told.splitlines() if line.startswith("    ")]
    write(tmp_path / "made", {"__init__.py": ""})
    printed = ""
    for command in commands:
        arguments = re.findall(r"'[^']*'|\S+", command.removeprefix("python "))
        outcome = run(tmp_path, *(one.strip("'") for one in arguments), path=str(tmp_path))
        assert outcome.code == 0, outcome.err
        printed = outcome.out
    assert printed == '{"to":"user-1","text":"Hello"}\n'


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("Parrot", "can't name a Python package"),
        ("class", "can't name a Python package"),
        ("../parrot", "can't name a Python package"),
        ("a: b", "can't name a Python package"),
        ("", "can't name a Python package"),
        ("acme", "acme.yaml is there already"),
        ("literal", "the name 'Literal' is one that generated code uses"),
        ("ac_me", "the name 'AcMe' is taken by acme.yaml"),
    ],
)
def test_a_name_that_can_not_be(name: str, told: str, tmp_path: Path) -> None:
    write(tmp_path / "spec", {"acme.yaml": SPEC.replace("x-entry: Acme", "x-entry: AcMe")})
    before = tree(tmp_path)
    outcome = run(tmp_path, "-m", "ottbuild_codegen", "new", name, "--spec", "spec")
    assert (outcome.code, outcome.out) == (1, "")
    assert told in outcome.err
    assert len(outcome.err.splitlines()) == 1
    assert tree(tmp_path) == before
