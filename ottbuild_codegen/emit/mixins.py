"""Mixins: the methods that sibling builders share are printed once.

Methods are shared if they are printed alike, so a mixin changes nothing but where a method is written.
"""

from __future__ import annotations

from collections.abc import Set
from dataclasses import dataclass, replace

from ottbuild_codegen.emit.printed import PrintedBuilder, PrintedCall
from ottbuild_codegen.emit.scopes import top
from ottbuild_codegen.spec.identifiers import Namer
from ottbuild_codegen.spec.text import quoted

WORTH = 20
"""Lines that a mixin has to save; it costs some by itself, and one more place to look."""


@dataclass(frozen=True)
class Mixin:
    """A class with methods that several builders share."""

    name: str
    doc: str
    methods: list[PrintedCall]


def share(builders: list[PrintedBuilder], names: Namer) -> tuple[list[Mixin], list[PrintedBuilder]]:
    """Return the mixins of some builders, and the builders without the methods in them.

    Args:
        builders: The builders of one provider.
        names: The names of the module.
    """
    users: dict[PrintedCall, list[str]] = {}
    for builder in builders:
        for call in builder.methods:
            users.setdefault(call, []).append(builder.name)
    groups: dict[tuple[str, ...], list[PrintedCall]] = {}
    for call, names_of_users in users.items():
        if len(names_of_users) > 1:
            groups.setdefault(tuple(names_of_users), []).append(call)
    mixins: dict[str, Mixin] = {}
    homes: dict[PrintedCall, str] = {}
    for owners, calls in groups.items():
        if sum(call.lines for call in calls) * (len(owners) - 1) >= WORTH:
            name = names.name(owners, _name(calls[0], owners, mixins.keys()))
            mixins[name] = Mixin(name, quoted(f"Methods of {_listed(owners)}."), calls)
            homes |= dict.fromkeys(calls, name)
    return list(mixins.values()), [_thinned(builder, homes) for builder in builders]


def _name(call: PrintedCall, builders: tuple[str, ...], taken: Set[str]) -> str:
    """Return a name after the first slot; where that is taken, after the first builder as well."""
    name = "".join(word.capitalize() for word in call.slot.split("_")) + "Methods"
    return f"{builders[0].removesuffix('Builder')}{name}" if name in taken else name


def _listed(names: tuple[str, ...]) -> str:
    if len(names) > 3:
        return f"{names[0]} and {len(names) - 1} others"
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _thinned(builder: PrintedBuilder, homes: dict[PrintedCall, str]) -> PrintedBuilder:
    """Return a builder without the methods that it inherits from mixins."""
    inherited = dict.fromkeys(homes[call] for call in builder.methods if call in homes)
    if not inherited:
        return builder
    model = f'"models.{builder.root.names.class_name}"'
    bases = [f"{top(mixin)}[{model}]" for mixin in inherited]
    if not builder.base.startswith("Builder["):
        bases.insert(0, builder.base)  # of several shared classes, mypy takes the first one for unlike messages
    return replace(builder, base=", ".join(bases), methods=[call for call in builder.methods if call not in homes])
