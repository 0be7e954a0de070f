"""The fluent code of example payloads, which the generated code itself writes and carries out.

It may be new, or another than what is installed, so it is loaded in a process of its own, from where it was rendered to.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import warnings
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any, NamedTuple

ROOT = Path(__file__).parents[2]


class Wanted(NamedTuple):
    """A payload to be written in Python."""

    stem: str
    component: str
    data: Any


class Written(NamedTuple):
    """A payload in Python, and on the wire."""

    code: str
    wire: Any


def written(package: str, files: dict[str, str], wanted: list[Wanted]) -> list[Written | None]:
    """The code of every payload; None for what no calls make.

    Args:
        package: The import name of the package.
        files: What was rendered: path in the package -> text.
        wanted: The payloads.
    """
    with TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        paths = [str(ROOT), *filter(None, [os.environ.get("PYTHONPATH")])]
        done = subprocess.run(
            [sys.executable, "-P", "-B", "-X", "utf8", __file__, package, folder],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(paths)},
            input=json.dumps(wanted), capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"the generated code can't be carried out:\n{done.stderr}")
    return [None if one is None else Written(*one) for one in json.loads(done.stdout)]


class _Rendered(MetaPathFinder):
    """Finds a package, and what is in it, in the folder that it was rendered to."""

    def __init__(self, package: str, folder: str) -> None:
        self.package = package
        self.folder = Path(folder)

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Return the place of a module of the package; parents that can't be imported are made up."""
        if f"{self.package}.".startswith(f"{name}.") and name != self.package:
            others = [finder for finder in sys.meta_path if finder is not self]
            found = any(finder.find_spec(name, path, None) for finder in others)  # type: ignore[arg-type]
            return None if found else _namespace(name, [])
        if not f"{name}.".startswith(f"{self.package}."):
            return None
        place = self.folder.joinpath(*name.removeprefix(self.package).split("."))
        init = place / "__init__.py"
        if init.is_file():
            return spec_from_file_location(name, init, submodule_search_locations=[str(place)])
        if place.is_dir():
            return _namespace(name, [str(place)])
        return spec_from_file_location(name, place.with_suffix(".py")) if place.with_suffix(".py").is_file() else None


def _namespace(name: str, folders: list[str]) -> ModuleSpec:
    spec = ModuleSpec(name, None, is_package=True)
    spec.submodule_search_locations = folders
    return spec


def _write(package: str, one: Wanted) -> Written | None:
    from ottbuild.code.writer import write
    from ottbuild.schemas.problem import InvalidPayload
    from ottbuild.schemas.spec import schema_of

    try:
        code = write(schema_of(f"{package}.{one.stem}", one.component), one.data)
    except InvalidPayload:
        return None
    imported = {name for names in re.findall(r"^from .* import (.*)$", code, re.M) for name in names.split(", ")}
    if {"raw", "parse"} & imported:  # it is no call that makes this
        return None
    os.environ.update({name: name for name in re.findall(r'os\.environ\["(\w+)"\]', code)})
    made: dict[str, Any] = {}
    exec(code, made)
    return Written(code.rstrip("\n"), made["payload"].to_dict())


def _main() -> None:
    package, folder = sys.argv[1:]
    sys.meta_path.insert(0, _Rendered(package, folder))
    warnings.simplefilter("ignore", DeprecationWarning)  # the reference has what was switched off, too
    print(json.dumps([_write(package, Wanted(*one)) for one in json.load(sys.stdin)]))


if __name__ == "__main__":
    _main()
