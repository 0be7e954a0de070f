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
from importlib import import_module
from pathlib import Path
from tempfile import TemporaryDirectory
from types import ModuleType
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


def _load(package: str, folder: str) -> None:
    """Makes the rendered package the one that is imported, and its providers the known ones."""
    import ottbuild

    home = ottbuild if package == "ottbuild" else ModuleType(package)
    home.__path__ = [folder, *getattr(home, "__path__", ())]
    sys.modules[package] = home
    sys.modules["ottbuild._providers"] = import_module(f"{package}._providers")


def _write(package: str, one: Wanted) -> Written | None:
    from ottbuild._providers import PROVIDERS
    from ottbuild.runtime.code import _code
    from ottbuild.runtime.problem import InvalidPayload
    from ottbuild.runtime.spec import schema_of

    try:
        code = _code(schema_of(f"{package}.{one.stem}", one.component), one.data)
    except InvalidPayload:
        return None
    line, names = re.findall(r"^(from ottbuild import (.*)\n)", code, re.M)[0]
    homes = {PROVIDERS.get(name) for name in names.split(", ")}
    if None in homes:  # raw() or parse(): it is no call that makes this
        return None
    if package != "ottbuild":
        lines = [f"from {PROVIDERS[name]} import {name}\n" for name in names.split(", ")]
        code = code.replace(line, "".join(sorted(lines)), 1)
    os.environ.update({name: name for name in re.findall(r'os\.environ\["(\w+)"\]', code)})
    made: dict[str, Any] = {}
    exec(code, made)
    return Written(code.rstrip("\n"), made["payload"].to_dict())


def _main() -> None:
    package, folder = sys.argv[1:]
    _load(package, folder)
    warnings.simplefilter("ignore", DeprecationWarning)  # the reference has what was switched off, too
    print(json.dumps([_write(package, Wanted(*one)) for one in json.load(sys.stdin)]))


if __name__ == "__main__":
    _main()
