"""`ottbuild-codegen new`: start a provider, with a spec, the project's configuration and the generated package."""

from __future__ import annotations

import argparse
import json
import keyword
import os
import re
import sys
import tomllib
from pathlib import Path
from typing import Any

import ottbuild
from ottbuild_codegen.emit.render import TEMPLATES
from ottbuild_codegen.project import (
    FILE,
    Project,
    ProjectError,
    add_options,
    check_options,
    find_project,
    find_table,
    is_package_name,
    read_toml,
)
from ottbuild_codegen.regen import regenerate
from ottbuild_codegen.spec.lint import lint
from ottbuild_codegen.spec.source import Document, SpecError, read_specs, spec_files
from ottbuild_codegen.writing import Transaction, WriteError

GROUP = "ottbuild.providers"
"""The group of the entry points of providers, named after ottbuild's own package of them."""
NEW_PROJECT = """\
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "{name}"
version = "0.1.0"
dependencies = ["ottbuild"]
"""
ENTRY_POINT = '[project.entry-points."{group}"]\n{name} = "{package}.{name}:{entry}"\n'
DONE = """\
{spec} is a provider to start from. Build a first payload:

    python -c 'from {module} import {entry}; print({entry}.send("user-1").text("Hello").to_json())'

Then replace what the spec makes up with the provider's facts, and run `{command}` after each change."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add the command to the command line."""
    parser = commands.add_parser(
        "new",
        help="start a provider: write a spec and generate from it",
        description="Write a spec to start from and generate a package from it. In a project without a table "
        f"[tool.ottbuild], add the table and the provider's entry point to the {FILE} of the current folder.",
    )
    parser.add_argument(
        "name", metavar="NAME", help="the provider's name, in lower case; the spec and the package get it"
    )
    add_options(parser)
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Start a provider and return the exit code."""
    name: str = options.name
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        print(f"{name!r} can't name a Python package; use lower case letters, digits and _", file=sys.stderr)
        return 1
    if keyword.iskeyword(name):
        print(f"{name!r} can't name a Python package, as it is a keyword; choose another name", file=sys.stderr)
        return 1
    entry = "".join(word.capitalize() for word in name.split("_"))
    check_options(options)
    table = _new_table(options) if find_table(Path.cwd()) is None else ""
    if any("\ud800" <= char <= "\udfff" for char in f"{table}{options.spec or ''}"):
        raise ProjectError("a name with bytes that are not UTF-8 can't be written into pyproject.toml")
    existing = None if table else find_project(options)
    spec = options.spec or (existing.spec if existing else Path("spec"))
    command = existing.command if existing else Project.command
    text = TEMPLATES.get_template("spec.yaml.jinja2").render(name=name, entry=entry, title=entry, command=command)
    mistake = _find_mistake(spec, Document(f"{name}.yaml", text))
    public: Any = ottbuild.__all__
    if not mistake and entry in public:
        mistake = f"the name {entry!r} is taken by ottbuild itself; choose another name"
    if mistake:
        print(mistake, file=sys.stderr)
        return 1
    try:
        return _start(name, entry, text, spec, table, existing)
    except WriteError as error:
        print(error, file=sys.stderr)
        return 1


def _start(name: str, entry: str, text: str, spec: Path, table: str, existing: Project | None) -> int:
    """Write everything, or nothing if something of it can't be written, and return the exit code.

    Args:
        name: The provider's name.
        entry: Its entry point.
        text: Its spec.
        spec: The folder of the specs.
        table: The table to add to a project that has none.
        existing: The project, if there is one.
    """
    with Transaction() as writing:
        writing.replace(spec / f"{name}.yaml", text.encode())
        if existing is None:
            package = tomllib.loads(table)["tool"]["ottbuild"]["package"]
            point = ENTRY_POINT.format(group=GROUP, name=name, package=package, entry=entry)
            missing = _extend_pyproject(writing, table, point)
            if missing is None:
                writing.roll_back()
                print(f"add to {FILE}:\n\n{table}\nthen run `{Project.command} new {name}` again", file=sys.stderr)
                return 1
            project = find_project(argparse.Namespace())
            _make_package(writing, project)
        else:
            project = existing
            point = ENTRY_POINT.format(group=GROUP, name=name, package=project.package, entry=entry)
            missing = _add_entry_point(writing, project, name, point)
        code = regenerate(project, transaction=writing)
        if code:
            writing.roll_back()
            return code
    if missing:
        print(missing, file=sys.stderr)
    module = project.public or f"{project.package}.{name}"
    place = os.path.relpath(spec / f"{name}.yaml")
    print(DONE.format(spec=place, module=module, entry=entry, command=project.command))
    return 0


def _find_mistake(spec: Path, document: Document) -> str:
    """Return why a spec can't be added to a folder; "" if it can."""
    try:
        others = read_specs(spec) if spec_files(spec) else []
    except SpecError as error:
        return str(error)
    if any(other.name == document.name for other in others):
        return f"{spec / document.name} exists already; choose another name, or delete it first"
    mistakes = [
        f"{mistake.message}; choose another name"
        for mistake in lint([*others, document])
        if mistake.file == document.name
    ]
    return mistakes[0] if mistakes else ""  # the others have the same cause


# The project's configuration


def _new_table(options: argparse.Namespace) -> str:
    """Return the table for a project that has none: from the options, and from what is in the current folder."""
    file = Path(FILE)
    project = read_toml(file).get("project", {}) if file.is_file() else {}
    distribution = str(project.get("name", "")) if isinstance(project, dict) else ""
    top = re.sub(r"[-.]+", "_", distribution).lower()
    package = "messages" if top == "messages" or not is_package_name(top) else f"{top}.messages"
    option = "--out" if options.out and not options.package else "--package"
    package = options.package or (os.path.basename(os.path.realpath(options.out)) if options.out else package)
    if not is_package_name(package):
        raise ProjectError(f"{option}: {package!r} can't be the import name of a package")
    out = options.out or Path("src" if Path("src").is_dir() else "", *package.split("."))
    values = {
        "spec": options.spec or Path("spec"),
        "out": out,
        "package": package,
        "docs": options.docs or Path("docs", package.rpartition(".")[2]),
        "public": options.public,
    }
    texts = {key: value.as_posix() if isinstance(value, Path) else value for key, value in values.items()}
    lines = [f"{key} = {json.dumps(text, ensure_ascii=False)}\n" for key, text in texts.items() if text]
    return f"[tool.ottbuild]\n{''.join(lines)}"


def _extend_pyproject(writing: Transaction, table: str, entry_point: str) -> str | None:
    """Add the table and an entry point to `pyproject.toml`, or write a new one.

    Returns:
        What can't be added without changing other lines, as text for the user; None if that is the table.
    """
    file = Path(FILE)
    if not file.exists():
        name = tomllib.loads(table)["tool"]["ottbuild"]["package"].partition(".")[0].replace("_", "-")
        writing.replace(file, (NEW_PROJECT.format(name=name) + f"\n{entry_point}\n{table}").encode())
        return ""
    added = "project" in read_toml(file) and _add_toml(writing, file, entry_point)
    if not _add_toml(writing, file, table):
        return None
    return "" if added else f"add to {FILE}:\n\n{entry_point}"


def _add_entry_point(writing: Transaction, project: Project, name: str, entry_point: str) -> str:
    """Add an entry point to the project's `pyproject.toml`, and return the text for the user if it can't be added."""
    if project.package == GROUP:
        return ""  # ottbuild finds its own providers in their generated table
    file = find_table(Path.cwd())
    known: Any = read_toml(file).get("project") if file else None
    points = known.get("entry-points") if isinstance(known, dict) else None
    group = points.get(GROUP) if isinstance(points, dict) else None
    if isinstance(group, dict) and name in group:
        return ""
    added = file and known and _add_toml(writing, file, entry_point)
    return "" if added else f"add to {file or FILE}:\n\n{entry_point}"


def _add_toml(writing: Transaction, file: Path, text: str) -> bool:
    """Add a table to a TOML file, below its heading if it is there, else at the end.

    Return False, and change nothing, if the result would not be TOML.
    """
    before = file.read_bytes().decode()
    end = "\r\n" if "\r\n" in before else "\n"
    heading, _, body = text.replace("\n", end).partition(end)
    start, found, rest = before.partition(f"{end}{heading}{end}")
    gap = "" if before.endswith(end) else end
    after = f"{start}{found}{body}{rest}" if found else f"{before}{gap}{end}{heading}{end}{body}"
    try:
        tomllib.loads(after)
    except tomllib.TOMLDecodeError:
        return False
    writing.replace(file.resolve(), after.encode())  # the file itself, where a link leads to it
    return True


def _make_package(writing: Transaction, project: Project) -> None:
    """Make the folders of the package importable and typed, as far as they are not yet."""
    top = folder = project.out
    inits = [folder / "__init__.py"]
    for part in reversed(project.package.split(".")):
        if folder.name == part:
            inits.append(folder / "__init__.py")
            top, folder = folder, folder.parent
    for file in dict.fromkeys([*inits, top / "py.typed"]):
        if not os.path.lexists(file):
            writing.replace(file, b"")
