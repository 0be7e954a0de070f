"""Calls and builders, ready to be written by the template."""

from __future__ import annotations

from dataclasses import dataclass

from ottbuild_codegen.spec.model import Component

CLOSED = "*more: Unpack[tuple[()]]"
"""The parameter for arguments by position that a call does not have, where it takes no number of them."""


@dataclass(frozen=True)
class PrintedCall:
    """A call, ready to be written."""

    name: str
    signature: str
    returns: str
    doc: str
    body: tuple[str, ...]
    deprecated: str | None
    """The warning of a deprecated call."""
    slot: str = ""
    """The first slot that a method fills."""
    required: tuple[str, ...] = ()
    """The arguments that have to be given."""

    @property
    def closed(self) -> bool:
        """Whether it takes no more arguments by position than its signature has."""
        return CLOSED in self.signature

    @property
    def lines(self) -> int:
        """Roughly how many lines the call takes."""
        return len(self.body) + self.doc.count("\n") + 3


@dataclass(frozen=True)
class PrintedBuilder:
    """The class of a builder, ready to be written."""

    name: str
    base: str
    doc: str
    root: Component
    own_schema: bool
    """Whether the class itself names the schema that it builds."""
    complete: str
    """The name of the check of the finished message."""
    fill: list[str]
    alone: dict[str, tuple[bool, tuple[str, ...]]]
    """Slot -> what `Builder._alone` says of it."""
    methods: list[PrintedCall]
