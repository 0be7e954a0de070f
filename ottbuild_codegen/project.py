"""The project that the generator works in: its `[tool.ottbuild]` table, and the options that override the table.

    [tool.ottbuild]
    spec = "spec"                  # the folder of the specs
    out = "src/shop/messages"      # the package that the providers go into
    package = "shop.messages"      # its import name
    docs = "docs/messages"         # optional: the folder of the reference
    public = "shop"                # optional: the module that users import the entry points from
    command = "make messages"      # optional: what people run to generate; messages and generated files name it

Paths are relative to the `pyproject.toml` that holds the table.
"""

from __future__ import annotations

import argparse
import keyword
import os
import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ottbuild.schemas.validator import hint

COMMAND = "ottbuild-codegen"
FILE = "pyproject.toml"
REQUIRED = ("spec", "out", "package")
KEYS = (*REQUIRED, "docs", "public", "command")


class ProjectError(Exception):
    """The project can't be used; every line of the text is one reason."""


@dataclass(frozen=True)
class Project:
    """Where the specs of a project are, and where the generated files go."""

    root: Path
    """The folder of the project, in which its tests run."""
    spec: Path
    out: Path
    package: str
    """The import name of the package in `out`."""
    docs: Path | None = None
    public: str = ""
    """The module that users import all entry points from; "" if each is imported from its provider's package."""
    command: str = COMMAND
    """What people run to generate."""


def add_options(parser: argparse.ArgumentParser) -> None:
    """Add the options that override the table to a command."""
    group = parser.add_argument_group("project", f"Each has its default in the table [tool.ottbuild] of {FILE}.")
    group.add_argument("--spec", type=Path, metavar="FOLDER", help="the folder of the specs")
    group.add_argument(
        "--out", type=Path, metavar="FOLDER",
        help="the package that the providers go into; the table's package, docs and public are not used with it",
    )  # fmt: skip
    group.add_argument("--package", metavar="NAME", help="its import name (with --out: by default, the folder's name)")
    group.add_argument("--docs", type=Path, metavar="FOLDER", help="the folder of the reference")
    group.add_argument("--public", metavar="NAME", help="the module that users import the entry points from")


def find_project(options: argparse.Namespace, reads_specs: bool = True) -> Project:
    """Return the project of the current folder, with options in place of the table's values.

    Args:
        options: The options of `add_options`; those that are None, or missing, override nothing.
        reads_specs: Require a project with specs. Without, an option or the table need not say where they are.

    Raises:
        ProjectError: The table is missing or wrong.
    """
    file = find_table(Path.cwd())
    given = check_options(options)
    values: dict[str, Any] = {}
    if file is None and not {"spec", "out"} <= given.keys():
        if reads_specs:
            text = f"no {FILE} in {Path.cwd()} or above it has a table [tool.ottbuild]"
            raise ProjectError(f"{text}; `{COMMAND} new NAME` adds one, or give --spec and --out")
        given = {"spec": Path("spec"), "out": Path("messages"), **given}
    mistakes: list[str] = []
    if file is not None:
        table = read_toml(file)["tool"]["ottbuild"]
        mistakes = [f"{file}: {mistake}" for mistake in _check_table(table, given)]
        if not mistakes:
            values = {
                key: file.parent / value if key in ("spec", "out", "docs") else value for key, value in table.items()
            }
    if "out" in given:  # the other keys describe the package in the table's `out`
        values = {key: values[key] for key in ("spec",) if key in values}
        values["package"] = os.path.basename(os.path.realpath(given["out"]))
    values |= given
    mistakes += _check_values(values, file, given, reads_specs)
    if mistakes:
        raise ProjectError("\n".join(mistakes))
    root = file.parent if file is not None and "spec" not in given else values["spec"].absolute().parent
    return Project(root, **values)


def check_options(options: argparse.Namespace) -> dict[str, Any]:
    """Return the options that are given.

    Raises:
        ProjectError: One of them can't be a folder or a name at all.
    """
    given = {key: getattr(options, key) for key in KEYS if getattr(options, key, None) is not None}
    for key, value in given.items():
        if isinstance(value, list) or not _is_usable(str(value)):  # argparse makes a list of `--`
            raise ProjectError(f"--{key}: {value!r} is no {'folder' if key in ('spec', 'out', 'docs') else 'name'}")
    return given


def _is_usable(text: str) -> bool:
    """Return True if a text can be part of a path."""
    try:
        return b"\0" not in os.fsencode(text)
    except UnicodeEncodeError:
        return False


def find_table(folder: Path) -> Path | None:
    """Return the `pyproject.toml` that configures the generator: in `folder`, or in the nearest folder above it.

    Raises:
        ProjectError: A `pyproject.toml` on the way can't be read.
    """
    for place in (folder, *folder.parents):
        file = place / FILE
        if file.is_file():
            tool = read_toml(file).get("tool", {})
            if isinstance(tool, dict) and "ottbuild" in tool:
                return file
    return None


def read_toml(file: Path) -> dict[str, Any]:
    """Return the data of a TOML file.

    Raises:
        ProjectError: It can't be read.
    """
    try:
        return tomllib.loads(file.read_bytes().decode())
    except OSError as error:
        raise ProjectError(f"{file}: can't be read: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as error:
        raise ProjectError(f"{file}: is not TOML: {error}") from error


def is_package_name(text: str) -> bool:
    """Return True if a text can be the import name of a package."""
    return all(part.isidentifier() and not keyword.iskeyword(part) for part in text.split("."))


def _check_table(table: Any, given: dict[str, Any]) -> Iterator[str]:
    """Yield what is wrong with the keys and types of the table."""
    if not isinstance(table, dict):
        yield "tool.ottbuild is not a table"
        return
    for key, value in table.items():
        if key not in KEYS:
            yield f"tool.ottbuild.{key} is not a known key{hint(key, KEYS)}"
        elif not isinstance(value, str) or not value.strip():
            yield f"tool.ottbuild.{key} must be a text that is not empty"
        elif "\0" in value:
            yield f"tool.ottbuild.{key} must not hold a null character"
        elif key == "command" and ("`" in value or not value.isprintable()):
            yield f"tool.ottbuild.{key} must be one line without backquotes"
    for key in REQUIRED:
        if key not in table and key not in given and "out" not in given:
            yield f"tool.ottbuild.{key} is missing"


def _check_values(values: dict[str, Any], file: Path | None, given: dict[str, Any], reads_specs: bool) -> Iterator[str]:
    """Yield the values that can't be used, each with the key or the option that it comes from."""

    def source(key: str) -> str:
        return f"--{key}" if key in given or file is None else f"{file}: tool.ottbuild.{key}"

    spec, out, docs = (values.get(key) for key in ("spec", "out", "docs"))
    if reads_specs and spec is not None and not spec.is_dir():
        yield f"{source('spec')}: there is no folder {spec}"
    for key, folder in (("out", out), ("docs", docs)):
        if folder is not None and (blocking := _blocking(folder)):
            yield f"{source(key)}: {blocking} is not a folder"
    for key in ("package", "public"):
        name = values.get(key)
        if name is not None and not is_package_name(name):
            where = "--out" if key == "package" and "out" in given and key not in given else source(key)
            yield f"{where}: {name!r} can't be the import name of a package"


def _blocking(folder: Path) -> Path | None:
    """Return the file that is in the place of a folder or of one above it."""
    return next((place for place in (folder, *folder.parents) if os.path.lexists(place) and not place.is_dir()), None)
