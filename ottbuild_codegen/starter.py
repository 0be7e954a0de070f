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
    find_project,
    find_table,
    is_package_name,
    read_toml,
)
from ottbuild_codegen.regen import regenerate
from ottbuild_codegen.spec.lint import lint
from ottbuild_codegen.spec.source import Document, SpecError, read_specs, spec_files

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
    table = _new_table(options) if find_table(Path.cwd()) is None else ""
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
        spec.mkdir(parents=True, exist_ok=True)
        (spec / f"{name}.yaml").write_text(text, "utf-8")
        if existing is None:
            package = tomllib.loads(table)["tool"]["ottbuild"]["package"]
            point = ENTRY_POINT.format(group=GROUP, name=name, package=package, entry=entry)
            if not _extend_pyproject(table, point):
                return 1
            project = find_project(argparse.Namespace())
            _make_package(project)
        else:
            project = existing
            point = ENTRY_POINT.format(group=GROUP, name=name, package=project.package, entry=entry)
            _add_entry_point(project, name, point)
    except OSError as error:
        print(f"{error.filename}: can't be written: {error.strerror}", file=sys.stderr)
        return 1
    code = regenerate(project)
    if code == 0:
        module = project.public or f"{project.package}.{name}"
        print(
            DONE.format(
                spec=os.path.relpath(spec / f"{name}.yaml"), module=module, entry=entry, command=project.command
            )
        )
    return code


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
    package = options.package or (options.out.resolve().name if options.out else package)
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


def _extend_pyproject(table: str, entry_point: str) -> bool:
    """Add the table and an entry point to `pyproject.toml`, or write a new one.

    Print what can't be added without changing other lines. Return False if that is the table.
    """
    file = Path(FILE)
    if not file.exists():
        name = tomllib.loads(table)["tool"]["ottbuild"]["package"].partition(".")[0].replace("_", "-")
        file.write_text(NEW_PROJECT.format(name=name) + f"\n{entry_point}\n{table}", "utf-8")
        return True
    missing = [] if "project" in read_toml(file) and _add_toml(file, entry_point) else [entry_point]
    added = _add_toml(file, table)
    missing += [] if added else [table]
    if missing:
        print(f"add to {FILE}:\n\n" + "\n".join(missing), file=sys.stderr)
    if not added:
        print(f"then run `{Project.command}`", file=sys.stderr)
    return added


def _add_entry_point(project: Project, name: str, entry_point: str) -> None:
    """Add an entry point to the project's `pyproject.toml`, or print what to add."""
    if project.package == GROUP:
        return  # ottbuild finds its own providers in their generated table
    file = find_table(Path.cwd())
    known: Any = read_toml(file).get("project") if file else None
    if isinstance(known, dict) and name in known.get("entry-points", {}).get(GROUP, {}):
        return
    if not (file and known and _add_toml(file, entry_point)):
        print(f"add to {file or FILE}:\n\n{entry_point}", file=sys.stderr)


def _add_toml(file: Path, text: str) -> bool:
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
    file.write_bytes(after.encode())
    return True


def _make_package(project: Project) -> None:
    """Make the folders of the package importable and typed, as far as they are not yet."""
    top = folder = project.out
    top.mkdir(parents=True, exist_ok=True)
    (top / "__init__.py").touch()
    for part in reversed(project.package.split(".")):
        if folder.name == part:
            folder.mkdir(parents=True, exist_ok=True)
            (folder / "__init__.py").touch()
            top, folder = folder, folder.parent
    (top / "py.typed").touch()
