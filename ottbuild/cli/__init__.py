"""The command line: `ottbuild check`, `ottbuild explain` and the rest of COMMANDS.

Every command is a module of this package with two functions: `arguments(parser)` adds its arguments, and
`run(options) -> int` runs it and returns the exit code. Only the module of the given command is imported, so that
`ottbuild --help` is quick, and a command imports what is slow where it uses it.
"""

from __future__ import annotations

import os
import sys
import warnings
from argparse import SUPPRESS, ArgumentParser, RawDescriptionHelpFormatter
from importlib import import_module
from io import BufferedWriter, RawIOBase, TextIOWrapper

import ottbuild
from ottbuild.cli.common import BROKEN_PIPE, INTERRUPTED, UNUSABLE, Unusable, meant
from ottbuild.cli.terminal import printable, tell

TYPE_CHECKING = False
if TYPE_CHECKING:
    from collections.abc import Sequence
    from typing import Any, NoReturn

COMMANDS = {
    "check": "check payloads in JSON or NDJSON files",
    "code": "write the Python code that builds a payload",
    "explain": "explain a payload kind, a part, or a field of one",
    "render": "fill a message for every row of a file",
    "send": "send payloads, and take up a run that was interrupted",
    "preview": "draw messages as their apps do, with their problems",
    "studio": "draw a message while you type, in a browser",
    "kinds": "list the payload kinds, and the parts they are made of",
    "schema": "print the JSON Schema of a payload kind or a part",
    "completion": "print the script that completes this command in a shell",
}
"""Every command, with its line in --help."""

_LIST = "\n".join(f"  {name:12}{summary}" for name, summary in COMMANDS.items())

_EPILOG = """\
examples:
  ottbuild check order.json                   its kind is recognised
  ottbuild check --as line.push batch.ndjson  one payload a line
  ottbuild code order.json                    the fluent calls that build it
  ottbuild explain line.message.buttons.text  limits, conditions, source, example

exit codes: 0 clean, 1 problems, 2 unusable arguments or input
'ottbuild COMMAND --help' describes a command.
"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command line; return its exit code. No error ends in a traceback.

    Args:
        arguments: The arguments. By default those of the program, whose streams and warnings are then set up, too.
    """
    if arguments is None:
        _set_up()
        arguments = sys.argv[1:]
    try:
        code = _run(arguments)
        sys.stdout.flush()
    except Unusable as error:
        return _say(str(error), UNUSABLE)
    except KeyboardInterrupt:
        return _say("interrupted", INTERRUPTED)
    except MemoryError:
        return _say("there is not enough memory for this input", UNUSABLE)
    except OSError as error:
        # Python would write the rest of the output at exit, and fail once more.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        if isinstance(error, BrokenPipeError):  # nobody reads on, which is fine
            return BROKEN_PIPE
        return _say(f"can't write the output: {error.strerror or error}", UNUSABLE)
    except Exception as error:  # a mistake of ours, or of a provider of another package
        return _say(f"an internal error, please report it: {type(error).__name__}: {error}", UNUSABLE)
    return code


def _set_up() -> None:
    """Make the process that of a program: its streams can show any text, and its warnings are lines."""
    for name, mode in (("stdin", "r"), ("stdout", "w"), ("stderr", "w")):
        if getattr(sys, name) is None:  # closed by whoever started this
            setattr(sys, name, open(os.devnull, mode))  # noqa: SIM115  for as long as the program runs
    buffer: Any = getattr(sys.stdout, "buffer", None)
    if isinstance(buffer, RawIOBase):  # with python -u: it may write less than it is given, and print would not notice
        encoding = sys.stdout.encoding
        sys.stdout = TextIOWrapper(BufferedWriter(buffer), encoding, line_buffering=True)
    for stream in (sys.stdout, sys.stderr):
        if isinstance(stream, TextIOWrapper):  # a terminal gets escapes for what it can't show
            stream.reconfigure(encoding=None if stream.isatty() else "utf-8", errors="backslashreplace")
    warnings.showwarning = _warn


def _run(arguments: Sequence[str]) -> int:
    _require_names(arguments)
    completing = "_ARGCOMPLETE" in os.environ
    first = next((one for one in arguments if not one.startswith("-")), None)
    if first is not None and first not in COMMANDS:
        raise Unusable(f"{first!r} is not a command{meant(first, COMMANDS) or '; see: ottbuild --help'}")
    parser = _Parser(
        prog="ottbuild",
        usage="ottbuild COMMAND ...",
        description="Checks and explains payloads of messaging APIs, and writes the code that builds them.",
        epilog=f"commands:\n{_LIST}\n\n{_EPILOG}",
    )
    parser.add_argument("--version", action="version", version=f"ottbuild {ottbuild.__version__}")
    commands = parser.add_subparsers(prog="ottbuild", help=SUPPRESS)  # listed in the epilog, where there is room
    for name in COMMANDS:
        command = commands.add_parser(name)
        if name == first or completing:
            module = import_module(f"ottbuild.cli.{name}")
            command.description = module.__doc__
            module.arguments(command)
            command.set_defaults(run=module.run)
    if completing:
        import argcomplete

        argcomplete.autocomplete(parser)
    try:
        options = parser.parse_args(arguments)
    except SystemExit as end:  # done with --help, or with arguments that it can't use
        return end.code if isinstance(end.code, int) else UNUSABLE
    if first is None:
        parser.print_help(sys.stderr)
        return UNUSABLE
    code: int = options.run(options)
    return code


def _require_names(arguments: Sequence[str]) -> None:
    """Refuse an argument that can be the name of no file, whichever it is: the system takes no such text."""
    for argument in arguments:
        try:
            broken = b"\0" in os.fsencode(argument)
        except UnicodeEncodeError:
            broken = True
        if broken:
            raise Unusable(f"the argument {argument!a} has NUL, or half of a character: no file can have this name")


def _say(what: str, code: int) -> int:
    tell(f"ottbuild: {printable(what)}")  # the exit code says it as well
    return code


def _warn(message: Warning | str, *_: object, **__: object) -> None:
    tell(f"ottbuild: {printable(str(message))}")


class _Parser(ArgumentParser):
    """Takes no abbreviations, which would break when an option is added, and reports errors in one line."""

    def __init__(self, **options: Any) -> None:
        super().__init__(**options, allow_abbrev=False, formatter_class=_formatter)

    def error(self, message: str) -> NoReturn:
        """Print the error and end the program."""
        self.exit(UNUSABLE, f"{self.prog}: {printable(message)}; see: {self.prog} --help\n")

    def _print_message(self, message: str, file: Any = None) -> None:
        # argparse itself ignores errors of writing, and says afterwards that all is well.
        if message:
            (file or sys.stderr).write(message)


def _formatter(prog: str) -> RawDescriptionHelpFormatter:
    # Given a width, argparse does not import shutil to ask for one.
    return RawDescriptionHelpFormatter(prog, max_help_position=28, width=88)
