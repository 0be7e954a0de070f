"""The worked example of docs/own-provider.md is what really happens."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from tests.codegen.helpers import ROOT, Outcome, write
from tests.codegen.test_new import run

PAGE = (ROOT / "docs" / "own-provider.md").read_text("utf-8")
BLOCK = re.compile(r"```\w+\n(.*?)```", re.DOTALL)
SECTION, _, INBOUND = PAGE.partition("## External documents\n")[2].partition("## What a provider sends to you\n")
SPEC, NOTE, CODE, PRINTED, REFUSED = BLOCK.findall(SECTION)
COMMAND = ("-m", "ottbuild_codegen")
TABLE = re.findall(r"```toml\n(\[tool\.ottbuild\].*?)```", PAGE, re.DOTALL)[0]


@pytest.fixture
def project(tmp_path: Path) -> Path:
    write(tmp_path, {"pyproject.toml": TABLE})
    write(tmp_path / "messages", {"__init__.py": "", "py.typed": ""})
    write(tmp_path / "spec", {"courier-api.yaml": SPEC})
    return tmp_path


@pytest.mark.slow
def test_the_example(project: Path) -> None:
    made = run(project, *COMMAND)
    assert (made.code, made.err) == (0, "")
    assert made.out.startswith(NOTE)
    write(project, {"example.py": CODE})
    done = run(project, "example.py", path=str(project))
    assert (done.out, done.err) == (PRINTED, "")
    assert "Success" in run(project, "-m", "mypy", "--strict", "example.py", path=str(project)).out


def test_the_refusal(project: Path) -> None:
    start = SPEC.index("      type: object\n      required: [kind, place]")
    choice = "".join(f"        - $ref: '#/components/schemas/{name}'\n" for name in ("PickUp", "Drop"))
    heirs = "    PickUp: {type: object, properties: {a: {}}}\n    Drop: {type: object, properties: {b: {}}}\n"
    write(project / "spec", {"courier-api.yaml": f"{SPEC[:start]}      oneOf:\n{choice}{heirs}"})
    assert run(project, *COMMAND).err.splitlines()[0] + "\n" == REFUSED


@pytest.mark.slow
def test_what_a_provider_sends(project: Path) -> None:
    spec, code, printed = BLOCK.findall(INBOUND)
    (file,) = re.findall(r"as `spec/([\w.]+)`", INBOUND)
    (entry_point,) = re.findall(r"entry point `(.*?)`", INBOUND)
    name, _, place = entry_point.partition(" = ")
    write(project / "spec", {file: spec})
    made = run(project, *COMMAND)
    assert (made.code, made.err) == (0, "")
    entry_points = f"[ottbuild.providers]\n{name} = {place.strip(chr(34))}\n"
    metadata = {"METADATA": "Metadata-Version: 2.1\nName: messages\nVersion: 1\n", "entry_points.txt": entry_points}
    write(project / "messages-1.dist-info", metadata)
    write(project, {"example.py": code})
    assert run(project, "example.py", path=str(project)) == Outcome(0, printed, "")
