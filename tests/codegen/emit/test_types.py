"""The types of calls and models: base classes that unlike parts share, names for annotations, and keywords."""

from __future__ import annotations

import importlib
import os
import pickle
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType

import pytest

from ottbuild.payloads.model import Model
from ottbuild_codegen.emit.types import keywords
from tests.codegen.helpers import ROOT, generate, write


def union(name: str, *members: str) -> str:
    refs = [f"'#/components/schemas/{member}'" for member in members]
    mapping = ", ".join(f"{member.lower()}: {ref}" for member, ref in zip(members, refs, strict=True))
    return f"""
    {name}:
      description: A choice.
      x-source: guide
      oneOf: [{", ".join(f"{{$ref: {ref}}}" for ref in refs)}]
      discriminator: {{propertyName: kind, mapping: {{{mapping}}}}}"""


def part(name: str) -> str:
    return f"""
    {name}:
      type: object
      description: A part.
      x-source: guide
      x-builder: {{factory: {name.lower()}}}
      properties:
        kind: {{type: string, const: {name.lower()}}}
        size: {{type: string, pattern: '^([0-9]+px|small|large)$'}}
      required: [kind]"""


PLACES = ("Left", "Right", "Same", "Inner", "Lone")
SPEC = f"""\
openapi: 3.1.0
info: {{title: Boxes, version: v1, x-entry: Boxes}}
x-sources: {{guide: https://boxes.example/guide}}
paths: {{}}
components:
  schemas:
    Crate:
      type: object
      description: A crate.
      x-source: guide
      x-builder: {{factory: crate, args: [name]}}
      properties:
        name: {{type: string}}
{"".join(f"        {name.lower()}s: {{type: array, items: {{$ref: '#/components/schemas/{name}'}}}}" + chr(10) for name in PLACES)}
      required: [name]
    AnyLeft:
      type: object
      description: A component with the name that a base class would have.
      x-source: guide
      x-builder: {{factory: anything, args: []}}
      properties: {{x: {{type: string}}}}
{union("Left", "A", "B", "C", "D")}
{union("Right", "B", "C", "D", "E")}
{union("Same", "E", "D", "C", "B")}
{union("Inner", "B", "C")}
{union("Lone", "A")}
{"".join(map(part, "ABCDE"))}
"""


PROGRAM = """
from shared_boxes.boxes import Boxes
from shared_boxes.boxes.types import Left, Lone, Right

both = [Boxes.b(), Boxes.c()]
three = [Boxes.b(), Boxes.d()]
left = [Boxes.a(), Boxes.b()]
right = {"d": Boxes.d(), "e": Boxes.e(size="small")}
Boxes.crate("x", lefts=both, rights=both, sames=both, inners=both)
Boxes.crate("x", lefts=three, rights=three, sames=three)
Boxes.crate("x", lefts=left, rights=right.values(), sames=right.values(), lones=[Boxes.a(size="3px")])
Boxes.crate("x", lefts=[{"kind": "a"}, Boxes.a().build(), None])
some: list[Left] = [*both, *left]
some += three
more: list[Right] = [right["d"]]
one: Lone = Boxes.a()
Boxes.crate("x", lefts=right.values())  # refused
Boxes.crate("x", inners=three)  # refused
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    folder = tmp_path_factory.mktemp("boxes")
    outcome = generate(write(folder / "spec", {"boxes.yaml": SPEC}), folder / "shared_boxes")
    assert outcome.code == 0, outcome.err
    sys.path.insert(0, str(folder))
    yield folder
    sys.path.remove(str(folder))


@pytest.fixture(scope="module")
def models(folder: Path) -> ModuleType:
    return importlib.import_module("shared_boxes.boxes.models")


def test_members_of_a_union_share_a_base_class(models: ModuleType) -> None:
    bases = {name: [base.__name__ for base in getattr(models, name).__bases__] for name in "ABCDE"}
    assert bases == {
        "A": ["AnyLeft_"],
        "B": ["AnyInner"],
        "C": ["AnyInner"],
        "D": ["AnyRightAndLeft_"],
        "E": ["AnyRight"],
    }
    assert models.AnyInner.__mro__[1:4] == (models.AnyRightAndLeft_, models.AnyRight, models.AnyLeft_)
    assert models.AnyRight.__bases__ == models.AnyLeft_.__bases__ == (Model,)


def test_a_base_class_costs_nothing(models: ModuleType) -> None:
    model = models.B(size="small")
    assert not hasattr(model, "__dict__")
    assert isinstance(model, models.AnyLeft_)
    assert not isinstance(models.A(), models.AnyRight)
    assert pickle.loads(pickle.dumps(model)) == model
    assert model.to_dict() == {"kind": "b", "size": "small"}


@pytest.mark.slow
def test_unlike_parts_infer_wherever_unions_overlap(folder: Path) -> None:
    file = write(folder, {"program.py": PROGRAM}) / "program.py"
    environment = os.environ | {"MYPYPATH": str(ROOT)}
    command = [sys.executable, "-m", "mypy", "--strict", "--no-error-summary"]
    done = subprocess.run([*command, file.name], capture_output=True, text=True, cwd=folder, env=environment)
    refused = [number for number, line in enumerate(PROGRAM.splitlines(), 1) if line.endswith("# refused")]
    assert [int(number) for number in re.findall(r"program\.py:(\d+): error", done.stdout)] == refused, done.stdout


@pytest.mark.parametrize(
    ("pattern", "words"),
    [
        (r"^([0-9]+px|none|xs|semi-bold)$", ["none", "xs", "semi-bold"]),
        (r"^(?:-?[0-9]+(\.[0-9]+)?(px|%)|none|3xl)$", ["none", "3xl"]),
        (r"^(true|false)\Z", ["true", "false"]),
        (r"^(a|b)-(c|d)$", []),
        (r"^([a|b]+|(c|d))$", []),
        (r"^https://(a|b)$", []),
        (r"^[0-9]+$", []),
        (r"(none|xs)", []),
        ("", []),
    ],
)
def test_words_of_a_pattern_are_offered(pattern: str, words: list[str]) -> None:
    assert keywords(pattern) == words
