"""Exit codes, errors and arguments that commands share."""

from __future__ import annotations

import os
import sys

from ottbuild import catalog
from ottbuild.schemas.escapes import printable

TYPE_CHECKING = False
if TYPE_CHECKING:
    from argparse import ArgumentParser
    from collections.abc import Callable, Iterable
    from typing import Any, TypeVar

    from ottbuild.schemas.spec import Schema

    T = TypeVar("T")

CLEAN, PROBLEMS, UNUSABLE, INTERRUPTED, BROKEN_PIPE = 0, 1, 2, 130, 141
"""Exit codes. The last two are those that a shell reports for a program ended by SIGINT or SIGPIPE."""


class Unusable(Exception):
    """Arguments or input that a command can't use. The text says what to do, in one line."""


def known(kind: str) -> Schema:
    """Return the schema of a payload kind or of a part.

    Raises:
        Unusable: There is no such kind.
    """
    try:
        return catalog.component(kind)
    except ValueError:
        raise Unusable(
            f"{kind!r} is not a payload kind{catalog.meant(kind) or '; see: ottbuild kinds --parts'}"
        ) from None


def names_object(name: str) -> bool:
    """Return True if an argument is `module:name`, and no file."""
    return ":" in name and not os.path.exists(name)


def imported(name: str, what: str, use: Callable[[Any], T]) -> T:
    """Return what `use` makes of the object that `module:name` stands for. The module may be in the working directory.

    Args:
        name: The argument.
        what: What the object should be, for the error.
        use: Takes the object, and raises some exception for what is no such thing.

    Raises:
        Unusable: It can't be imported, or it is no such thing.
    """
    from importlib import import_module

    module, _, attribute = name.partition(":")
    sys.path.insert(0, os.getcwd())
    try:
        found: Any = import_module(module)
        for part in attribute.split("."):
            found = getattr(found, part)
        return use(found)
    except (Exception, SystemExit) as error:  # the module is code of the caller's
        text = f"{name} is no {what}: {type(error).__name__}: {error}"
        raise Unusable(printable(text)) from None
    finally:
        sys.path.remove(os.getcwd())


def meant(name: str, names: Iterable[str]) -> str:
    """Return a suggestion for a misspelt name as the end of a sentence; empty if there is none."""
    from ottbuild.schemas.validator import hint

    return hint(name, names)


def completing(action: Any, completer: Any) -> None:
    """Set the function that completes an argument in a shell."""
    action.completer = completer


def takes_kind(parser: ArgumentParser, whose: str) -> None:
    """Add `--as KIND`; `whose` is the rest of its help text."""
    kind = parser.add_argument(
        "--as", dest="kind", metavar="KIND", help=f"the kind of {whose}; 'ottbuild kinds --parts' lists all"
    )
    completing(kind, kind_completer)


def kind_completer(prefix: str, **_: object) -> list[str]:
    """Return the kinds that begin with `prefix`."""
    from ottbuild.guide.paths import kinds_after

    return kinds_after(prefix)
