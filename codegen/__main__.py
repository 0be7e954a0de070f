"""`python -m codegen`: makes the provider packages from the specs."""

from __future__ import annotations

import argparse
import sys
import time
from pathlib import Path

from codegen.inherit import with_bases
from codegen.ir import World, with_flat_unions
from codegen.lint import lint
from codegen.names import python_names
from codegen.render import render
from codegen.source import SpecError, read_specs

ROOT = Path(__file__).parent.parent
BANNER = "by `make regen`"


def main(arguments: list[str] | None = None) -> int:
    """Runs the generator; returns the exit code."""
    parser = argparse.ArgumentParser(
        prog="python -m codegen", description="Makes the provider packages from the specs."
    )
    parser.add_argument("--spec", type=Path, default=ROOT / "spec", help="the folder of the specs")
    parser.add_argument("--out", type=Path, default=ROOT / "ottbuild", help="the package that the providers go into")
    parser.add_argument("--package", help="the import name of that package (default: the folder's name)")
    parser.add_argument("--check", action="store_true", help="write nothing; fail if something would change")
    options = parser.parse_args(arguments)
    started = time.monotonic()
    try:
        files = generate(options.spec, options.package or options.out.name)
    except SpecError as error:
        for mistake in error.mistakes:
            print(mistake, file=sys.stderr)
        count = len(error.mistakes)
        print(f"{count} mistake{'' if count == 1 else 's'} in the specs; nothing was written", file=sys.stderr)
        return 1
    changes = changed(files, options.out)
    for path, what in changes.items():
        print(f"{what:8} {options.out.name}/{path}")
    if options.check:
        if changes:
            print("the generated code does not match the specs; run `make regen`", file=sys.stderr)
            return 1
        print(f"{len(files)} generated files match the specs")
        return 0
    write(files, changes, options.out)
    seconds = time.monotonic() - started
    print(f"{len(changes)} of {len(files)} generated files changed, in {seconds:.1f} s")
    return 0


def generate(spec: Path, package: str) -> dict[str, str]:
    """Path below the package -> text, for every generated file; raises SpecError."""
    documents = read_specs(spec)
    mistakes = with_bases(documents) or lint(documents)
    if mistakes:
        raise SpecError(mistakes)
    names = python_names(documents)
    with_flat_unions(documents)
    return render(World(documents, names, package))


def changed(files: dict[str, str], out: Path) -> dict[str, str]:
    """Path -> what happens to it, for every generated file that is not as it ought to be."""
    changes: dict[str, str] = {}
    for path, text in files.items():
        target = out / path
        if not target.exists():
            changes[path] = "new"
        elif target.read_bytes() != text.encode():
            changes[path] = "changed"
    for old in sorted(out.glob("*/*")):
        path = old.relative_to(out).as_posix()
        if (
            old.is_file()
            and old.suffix in (".py", ".json")
            and path not in files
            and BANNER.encode() in old.read_bytes()[:2000]
        ):
            changes[path] = "gone"
    return changes


def write(files: dict[str, str], changes: dict[str, str], out: Path) -> None:
    """Writes what changed."""
    for path, what in changes.items():
        target = out / path
        if what == "gone":
            target.unlink()
        else:
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(files[path].encode())


if __name__ == "__main__":
    sys.exit(main())
