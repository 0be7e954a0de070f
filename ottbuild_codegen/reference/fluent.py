"""Write the fluent code of example payloads, by running the generated code itself.

The generated code may be newer than what is installed, so a process of its own loads it from a temporary folder.
"""

from __future__ import annotations

import json
import os
import re
import subprocess
import sys
import warnings
from contextlib import suppress
from importlib import import_module
from importlib.abc import MetaPathFinder
from importlib.machinery import ModuleSpec
from importlib.util import spec_from_file_location
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
from typing import Any, NamedTuple


class Wanted(NamedTuple):
    """A payload to write in Python."""

    stem: str
    component: str
    data: Any


class Written(NamedTuple):
    """A payload in Python, and on the wire."""

    code: str
    wire: Any


def write_examples(package: str, files: dict[str, str], wanted: list[Wanted]) -> list[Written | None]:
    """Return the code of every payload; None for a payload that no call builds.

    Args:
        package: The import name of the package.
        files: The rendered files: path in the package -> text.
        wanted: The payloads.
    """
    with TemporaryDirectory() as folder:
        for path, text in files.items():
            target = Path(folder, path)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, "utf-8")
        done = subprocess.run(
            [sys.executable, "-P", "-B", "-X", "utf8", __file__, package, folder],
            env={**os.environ, "PYTHONPATH": os.pathsep.join(filter(None, sys.path))},  # as in this process
            input=json.dumps(wanted), capture_output=True, encoding="utf-8", check=False,
        )  # fmt: skip
    if done.returncode:
        raise RuntimeError(f"the generated code can't be run:\n{done.stderr}")
    return [None if example is None else Written(*example) for example in json.loads(done.stdout)]


class _Rendered(MetaPathFinder):
    """Finds a package and its modules in the folder that it was rendered to, ahead of an installed one."""

    def __init__(self, package: str, folder: str) -> None:
        self.package = package
        self.folder = Path(folder)

    def find_spec(self, name: str, path: object = None, target: object = None) -> ModuleSpec | None:
        """Return where a module of the package is."""
        if not f"{name}.".startswith(f"{self.package}."):
            return None
        place = self.folder.joinpath(*name.removeprefix(self.package).split("."))
        init = place / "__init__.py"
        if init.is_file():
            return spec_from_file_location(name, init, submodule_search_locations=[str(place)])
        if place.is_dir():
            spec = ModuleSpec(name, None, is_package=True)
            spec.submodule_search_locations = [str(place)]
            return spec
        return spec_from_file_location(name, place.with_suffix(".py")) if place.with_suffix(".py").is_file() else None


def _surround(package: str, folder: str) -> None:
    """Make the parents of the package, and the modules that users import its entry points from, without running them.

    They belong to the project, which need not be installed, complete or free of mistakes while its providers are being
    generated, and whose modules may do anything when they are imported. So they are empty but for the entry points.
    ottbuild and what it needs is imported before, and stays as it is.
    """
    entries = [json.loads(path.read_bytes())["entry"] for path in Path(folder).glob("*/spec.json")]
    parts = package.split(".")
    for count in range(1, len(parts)):
        _make_package(".".join(parts[:count]))
    if package in sys.modules:  # its name is that of a module that Python itself has imported
        _make_package(package)
    providers = import_module(f"{package}._table").PROVIDERS
    for entry in entries:
        home = entry["module"]
        module = import_module(home) if f"{home}.".startswith(f"{package}.") else _make_package(home)
        if not hasattr(module, entry["name"]):
            setattr(module, entry["name"], getattr(import_module(providers[entry["name"]]), entry["name"]))


def _make_package(name: str) -> ModuleType:
    """Return ottbuild's own module, one that is imported already, or an empty one; modules can be inside of each."""
    if name.partition(".")[0] == "ottbuild":
        with suppress(ModuleNotFoundError):
            import_module(name)
    module = sys.modules.setdefault(name, ModuleType(name))
    if not hasattr(module, "__path__"):
        module.__path__ = []  # else Python refuses to import what is inside
    return module


def _write(package: str, example: Wanted) -> Written | None:
    from ottbuild.code.writer import write
    from ottbuild.schemas.problem import InvalidPayload
    from ottbuild.schemas.spec import schema_of

    try:
        code = write(schema_of(f"{package}.{example.stem}", example.component), example.data)
    except InvalidPayload:
        return None
    imports = {name for names in re.findall(r"^from .* import (.*)$", code, re.M) for name in names.split(", ")}
    if {"raw", "parse"} & imports:  # no call builds this
        return None
    os.environ.update({name: name for name in re.findall(r'os\.environ\["(\w+)"\]', code)})
    variables: dict[str, Any] = {}
    exec(code, variables)
    return Written(code.rstrip("\n"), variables["payload"].to_dict())


def _main() -> None:
    package, folder = sys.argv[1:]
    sys.meta_path.insert(0, _Rendered(package, folder))
    warnings.simplefilter("ignore", DeprecationWarning)  # the reference shows deprecated calls as well
    import_module("ottbuild.code.writer")  # and so all of ottbuild that the examples need
    _surround(package, folder)
    print(json.dumps([_write(package, Wanted(*example)) for example in json.load(sys.stdin)]))


if __name__ == "__main__":
    _main()
