"""`ottbuild-codegen`: generate provider packages from specs, and work on the specs themselves."""

from __future__ import annotations

import argparse
import os
import sys
from contextlib import suppress
from io import TextIOWrapper
from typing import Any

from ottbuild import __version__
from ottbuild_codegen.requirements import describe_missing

INTERRUPTED, BROKEN_PIPE = 130, 141
"""The exit codes of `ottbuild.cli`, which can't be imported here: it reads the catalogue that this program makes."""


def main(arguments: list[str] | None = None) -> int:
    """Run a command and return the exit code. The command is `regen` if none is given. No error ends in a traceback."""
    try:
        code = _run(arguments)
        if sys.stdout is not None:  # pyright: ignore[reportUnnecessaryComparison]  whoever started this may have closed it
            sys.stdout.flush()
    except KeyboardInterrupt:
        code = _say("interrupted", INTERRUPTED)
    except BrokenPipeError:  # nobody reads on, which is fine
        code = BROKEN_PIPE
    except OSError as error:
        code = _say(f"{error.filename or 'the output'}: {error.strerror or error}", 2)
    except RecursionError:
        code = _say("the specs are nested too deeply, or have a list that is too long for code", 2)
    _drop_what_fails()
    return code


def _drop_what_fails() -> None:
    """Drop output that can't be written: Python would try again at exit, and fail once more."""
    for stream in (sys.stdout, sys.stderr):
        try:
            if stream is not None:  # pyright: ignore[reportUnnecessaryComparison]
                stream.flush()
        except OSError:
            os.dup2(os.open(os.devnull, os.O_WRONLY), stream.fileno())


class _Parser(argparse.ArgumentParser):
    """Reports errors of writing, where argparse says that all is well."""

    def _print_message(self, message: str, file: Any = None) -> None:
        if message:
            print(message, end="", file=file or sys.stderr)


def _say(what: str, code: int) -> int:
    with suppress(OSError):  # the exit code says it as well
        print(what, file=sys.stderr, flush=True)
    return code


def _run(arguments: list[str] | None) -> int:
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
    parser = _Parser(
        prog="ottbuild-codegen",
        description="Generate provider packages from specs. Without a command: regen.",
    )
    parser.add_argument("--version", action="version", version=f"ottbuild-codegen {__version__}")
    commands = parser.add_subparsers(metavar="COMMAND", required=True)
    for command in (starter, regen, diff, review):
        command.add_command(commands)
    try:
        options = parser.parse_args(arguments)
    except SystemExit as end:  # done with --help, or with arguments that it can't use
        return end.code if isinstance(end.code, int) else 2
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
    return code


if __name__ == "__main__":
    sys.exit(main())
