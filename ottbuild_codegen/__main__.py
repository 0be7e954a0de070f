"""`ottbuild-codegen`: generate provider packages from specs, and work on the specs themselves."""

from __future__ import annotations

import argparse
import sys
from io import TextIOWrapper

from ottbuild import __version__
from ottbuild_codegen.requirements import describe_missing


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return the exit code. The command is `regen` if none is given."""
    missing = describe_missing("codegen")
    if missing:
        print(missing, file=sys.stderr)
        return 1
    from ottbuild_codegen import regen, starter  # these import what may be missing
    from ottbuild_codegen.changes import command as diff
    from ottbuild_codegen.project import ProjectError
    from ottbuild_codegen.review import command as review

    arguments = sys.argv[1:] if arguments is None else arguments
    if not arguments or (arguments[0].startswith("-") and arguments[0] not in ("-h", "--help", "--version")):
        arguments = ["regen", *arguments]
    parser = argparse.ArgumentParser(
        prog="ottbuild-codegen",
        description="Generate provider packages from specs. Without a command: regen.",
    )
    parser.add_argument("--version", action="version", version=f"ottbuild-codegen {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in (starter, regen, diff, review):
        command.add_command(commands)
    options = parser.parse_args(arguments)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):
            stream.reconfigure(
                encoding="utf-8", errors="backslashreplace"
            )  # spec texts may hold any character, whatever the locale
    try:
        code: int = options.run(options)
    except ProjectError as error:
        print(error, file=sys.stderr)
        return 2
    except OSError as error:
        print(f"{error.filename or 'the output'}: {error.strerror or error}", file=sys.stderr)
        return 2
    return code


if __name__ == "__main__":
    sys.exit(main())
