"""`python -m ottbuild_codegen`: makes the provider packages from the specs, and helps with the specs themselves."""

from __future__ import annotations

import argparse
import os
import re
import sys
import time
from io import TextIOWrapper
from pathlib import Path

from ottbuild_codegen import starter
from ottbuild_codegen.changes import command as changes_command
from ottbuild_codegen.emit.render import render
from ottbuild_codegen.load import load
from ottbuild_codegen.reference import reference
from ottbuild_codegen.review import command as review
from ottbuild_codegen.spec.source import SpecError

ROOT = Path(__file__).resolve().parent.parent
OUT = ROOT / "ottbuild" / "providers"
BANNER = re.compile(rb"[Gg]enerated[\": ]+from [^\n]+ by `make regen`")
"""What every generated file says of itself, near its beginning."""


def main(arguments: list[str] | None = None) -> int:
    """Runs a command; returns the exit code. Without one, the command is `regen`."""
    arguments = sys.argv[1:] if arguments is None else arguments
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in ("-h", "--help")):
        arguments = ["regen", *arguments]
    parser = argparse.ArgumentParser(
        prog="python -m ottbuild_codegen",
        description="Makes the provider packages from the specs. Default command: regen.",
    )
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for add_command in (add_regen, changes_command.add_command, review.add_command, starter.add_command):
        add_command(commands)
    options = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(encoding="utf-8")  # what is told holds any text, whatever the locale
    code: int = options.run(options)
    return code


def add_regen(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Adds the command that generates to the command line."""
    parser = commands.add_parser(
        "regen",
        help="make the provider packages from the specs",
        description="Makes the provider packages and their reference.",
    )
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="the folder of the specs")
    parser.add_argument("--out", type=Path, default=OUT, help="the package that the providers go into")
    parser.add_argument("--package", help="the import name of that package (default: the folder's name)")
    parser.add_argument(
        "--docs",
        type=Path,
        help="the folder of the reference (default: docs/reference, for the package of this project)",
    )
    parser.add_argument("--check", action="store_true", help="write nothing; fail if something would change")
    parser.set_defaults(run=regen)


def regen(options: argparse.Namespace) -> int:
    """Runs the generator; returns the exit code."""
    started = time.monotonic()
    out: Path = options.out.resolve()
    docs: Path | None = options.docs.resolve() if options.docs else ROOT / "docs/reference" if out == OUT else None
    try:
        own = out == OUT
        package = options.package or ("ottbuild.providers" if own else out.name)
        spec_set = load(options.spec, package, public="ottbuild" if own else "")
        code = render(spec_set)
    except SpecError as error:
        for mistake in error.mistakes:
            print(mistake, file=sys.stderr)
        count = len(error.mistakes)
        print(f"{count} mistake{'' if count == 1 else 's'} in the specs; nothing was written", file=sys.stderr)
        return 1
    for note in spec_set.notes:
        print(note)
    files = {out / path: text for path, text in code.items()}
    folders = [out]
    if docs:
        files |= {docs / path: text for path, text in reference(spec_set, code).items()}
        folders.append(docs)
    changes = changed(files, folders)
    above = os.path.commonpath([folder.parent for folder in folders])
    for path, what in changes.items():
        print(f"{what:8} {path.relative_to(above).as_posix()}")
    if options.check:
        if changes:
            print("what was generated does not match the specs; run `make regen`", file=sys.stderr)
            return 1
        print(f"{len(files)} generated files match the specs")
        return 0
    write(files, changes)
    report, note = changes_command.since_head(options.spec, options.out, spec_set)
    seconds = time.monotonic() - started
    print(f"{len(changes)} of {len(files)} generated files changed, in {seconds:.1f} s{note if changes else ''}")
    print(report, end="")
    return 0


def changed(files: dict[Path, str], folders: list[Path]) -> dict[Path, str]:
    """Path -> what happens to it, for every generated file that is not as it ought to be."""
    changes: dict[Path, str] = {}
    for path, text in files.items():
        if not path.exists():
            changes[path] = "new"
        elif path.read_bytes() != text.encode():
            changes[path] = "changed"
    for old in sorted(path for folder in folders for path in folder.glob("*/*")):
        if (
            old.is_file()
            and old.suffix in (".py", ".json", ".md")
            and old not in files
            and BANNER.search(old.read_bytes()[:2000])
        ):
            changes[old] = "gone"
    return changes


def write(files: dict[Path, str], changes: dict[Path, str]) -> None:
    """Writes what changed."""
    for path, what in changes.items():
        if what == "gone":
            path.unlink()
        else:
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_bytes(files[path].encode())


if __name__ == "__main__":
    sys.exit(main())
