"""`python -m ottbuild_codegen new`: a spec to start from."""

from __future__ import annotations

import argparse
import re
import sys
from pathlib import Path

from ottbuild_codegen.emit.render import TEMPLATES
from ottbuild_codegen.spec.lint import lint
from ottbuild_codegen.spec.source import Document, SpecError, read_specs, spec_files

ROOT = Path(__file__).parent.parent
DONE = """\
{path} is a spec to start from. Generate from it, and build a first payload:

    python -m ottbuild_codegen{options}
    python -c 'from {package}.{name} import {entry}; print({entry}.send("user-1").text("Hello").to_json())'

Then put the provider's facts in place of what is made up. spec/README.md explains every keyword."""


def add_command(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command to the command line."""
    parser = commands.add_parser("new", help="write a spec to start from", description="Writes a spec to start from.")
    parser.add_argument(
        "name", metavar="NAME", help="the provider, in lower case: the name of the file and the package"
    )
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="the folder of the specs")
    parser.set_defaults(run=run)


def run(options: argparse.Namespace) -> int:
    """Writes the spec; returns the exit code."""
    name: str = options.name
    folder: Path = options.spec
    if not re.fullmatch(r"[a-z][a-z0-9_]*", name):
        print(f"{name!r} can't name a Python package; use lower case letters, digits and _", file=sys.stderr)
        return 1
    entry = "".join(word.capitalize() for word in name.split("_"))
    text = TEMPLATES.get_template("spec.yaml.jinja2").render(name=name, entry=entry, title=entry)
    document = Document(f"{name}.yaml", text)
    try:
        others = read_specs(folder) if spec_files(folder) else []
    except SpecError as error:
        print(error, file=sys.stderr)
        return 1
    mistakes = [mistake.message for mistake in lint([*others, document]) if mistake.file == document.name]
    if any(other.name == document.name for other in others):
        mistakes = [f"{folder / document.name} is there already"]
    if mistakes:
        print(mistakes[0], file=sys.stderr)  # the others come of the same name
        return 1
    folder.mkdir(parents=True, exist_ok=True)
    (folder / document.name).write_text(text, "utf-8")
    foreign = folder.resolve() != (ROOT / "spec").resolve()
    options_told = f" --spec {folder} --out PACKAGE" if foreign else ""
    package = "PACKAGE" if foreign else "ottbuild"
    print(DONE.format(path=folder / document.name, options=options_told, package=package, name=name, entry=entry))
    return 0
