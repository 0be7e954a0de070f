"""What is released: it can be made again byte by byte, holds what it should, and works where nothing else is installed."""

from __future__ import annotations

import os
import re
import shutil
import sys
import tarfile
import tomllib
import zipfile
from pathlib import Path

import pytest

from tests.package.conftest import ROOT, build, run, tracked

PROJECT = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
EDITOR = {"ottbuild/studio/bundle.js", "ottbuild/studio/bundle.licences.txt"}
"""What npm builds on the way."""
NOT_IN_THE_WHEEL = {"ottbuild/providers/_names.json", "ottbuild/providers/.ottbuild.json"}
SMOKE = """
import warnings
warnings.simplefilter("error")
import ottbuild
from ottbuild import Line, Messenger
assert Messenger.text("Hi").to_json() == '{"text":"Hi"}'
for kind in ottbuild.kinds():
    assert ottbuild.schema(kind)["title"] == kind
request = Line.push("U1", [Line.text("Hi")]).request(channel_access_token="t")
assert request.url == "https://api.line.me/v2/bot/message/push"
assert "<!doctype html>" in ottbuild.preview(Line.text("Hi"))
print(ottbuild.__version__)
"""
USES = {
    "arrow": """
import pyarrow
from ottbuild import Campaign, Line, field
table = Campaign(Line.text(field("name"))).render_table(pyarrow.table({"name": ["Ana"]}))
assert table["payload"].to_pylist() == ['{"type":"text","text":"Ana"}'] or table["payload"][0].as_py()
""",
    "cli": "import argcomplete, tqdm, ottbuild.cli",
    "send": "import httpx, tenacity",
    "codegen": "from ottbuild_codegen.__main__ import main\ntry:\n    main(['--version'])\nexcept SystemExit as end:\n    assert not end.code",
    "review": "from ottbuild_codegen.__main__ import main\ntry:\n    main(['review', '--help'])\nexcept SystemExit as end:\n    assert not end.code",
}
"""Extra -> code that needs what it installs."""


def contents(wheel: Path) -> list[str]:
    with zipfile.ZipFile(wheel) as archive:
        return archive.namelist()


def pythons() -> list[str]:
    """Return every interpreter of a supported version that the machine has."""
    places = [*os.environ["PATH"].split(os.pathsep), *map(str, Path.home().glob(".pyenv/versions/*/bin"))]
    found = {}
    for minor in range(11, 20):
        name = shutil.which(f"python3.{minor}", path=os.pathsep.join(place for place in places if "shims" not in place))
        if name:
            found[minor] = name
    return [*found.values()] or [sys.executable]


def install(folder: Path, python: str, *packages: str | Path) -> Path:
    """Make an environment with some packages in the tested versions, and return its interpreter."""
    run(python, "-m", "venv", folder, cwd=ROOT)
    own = folder / "bin" / "python"
    run(own, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--constraint", ROOT / "constraints.txt",
        *packages, cwd=folder)  # fmt: skip
    return own


def test_both_can_be_made_again(archives: dict[str, Path], tmp_path: Path) -> None:
    for ending, again in build(tmp_path).items():
        assert again.read_bytes() == archives[ending].read_bytes(), f"another {again.name}"


def test_the_wheel_of_the_source_archive_is_the_same(archives: dict[str, Path], tmp_path: Path) -> None:
    with tarfile.open(archives[".gz"]) as archive:
        archive.extractall(tmp_path, filter="data")
    (source,) = tmp_path.iterdir()
    run(sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", tmp_path / "dist", cwd=source)
    (wheel,) = (tmp_path / "dist").iterdir()
    assert wheel.read_bytes() == archives[".whl"].read_bytes()


def test_the_wheel_holds_the_packages_and_nothing_else(archives: dict[str, Path]) -> None:
    packages = {name for name in tracked() if name.startswith(("ottbuild/", "ottbuild_codegen/"))}
    about = f"ottbuild-{PROJECT.get('version') or version()}.dist-info"
    names = [name for name in contents(archives[".whl"]) if not name.startswith(f"{about}/")]
    assert {*names} == (packages | EDITOR) - NOT_IN_THE_WHEEL
    assert len(names) == len({*names})


def test_the_source_archive_holds_what_git_has(archives: dict[str, Path]) -> None:
    with tarfile.open(archives[".gz"]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert names == {*tracked(), *EDITOR, "PKG-INFO"}


def test_without_npm_both_are_complete_but_for_the_editor(tmp_path: Path) -> None:
    plain = build(tmp_path, OTTBUILD_PLAIN_STUDIO="1")
    assert not EDITOR & {*contents(plain[".whl"])}
    with tarfile.open(plain[".gz"]) as archive:
        names = {name.partition("/")[2] for name in archive.getnames()}
    assert names == {*tracked(), "PKG-INFO"}


def version() -> str:
    text = (ROOT / "ottbuild" / "__init__.py").read_text("utf-8")
    return re.findall(r'^__version__ = "(.*)"$', text, re.M)[0]


@pytest.mark.parametrize("python", pythons(), ids=lambda name: Path(name).name)
def test_it_works_in_an_empty_environment(python: str, archives: dict[str, Path], tmp_path: Path) -> None:
    own = install(tmp_path / "env", python, archives[".whl"])
    assert run(own, "-c", SMOKE, cwd=tmp_path).strip() == version()
    assert run(tmp_path / "env" / "bin" / "ottbuild", "--version", cwd=tmp_path) == f"ottbuild {version()}\n"
    (tmp_path / "message.json").write_text('{"type": "text", "text": "Hi"}')
    assert "Hi" in run(
        tmp_path / "env" / "bin" / "ottbuild", "preview", "message.json", "--as", "line.message", "--text", cwd=tmp_path
    )


def test_every_extra_has_a_use() -> None:
    assert USES.keys() == PROJECT["optional-dependencies"].keys()


@pytest.mark.parametrize("extra", USES)
def test_an_extra_brings_what_it_is_for(extra: str, archives: dict[str, Path], tmp_path: Path) -> None:
    own = install(tmp_path / "env", sys.executable, f"ottbuild[{extra}] @ {archives['.whl'].as_uri()}")
    run(own, "-W", "error", "-c", USES[extra], cwd=tmp_path)
