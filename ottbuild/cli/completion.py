"""Prints the script that completes ottbuild's commands, options, kinds and paths in a shell."""

from __future__ import annotations

from ottbuild.cli.common import CLEAN, Unusable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

SHELLS = ("bash", "zsh", "fish", "powershell")
"""The shells that have a script."""

_EPILOG = """\
load it in the shell's start-up file:
  bash, zsh   eval "$(ottbuild completion bash)"
  fish        ottbuild completion fish | source
"""


def arguments(parser: ArgumentParser) -> None:
    """Add the arguments of the command."""
    parser.epilog = _EPILOG
    parser.add_argument("shell", metavar="SHELL", choices=SHELLS, help=", ".join(SHELLS))


def run(options: Namespace) -> int:
    """Run the command; return its exit code."""
    try:
        from argcomplete.shell_integration import shellcode
    except ImportError:
        raise Unusable("completion needs argcomplete; install it with: pip install 'ottbuild[cli]'") from None
    print(shellcode(["ottbuild"], shell=options.shell))
    return CLEAN
