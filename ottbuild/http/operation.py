"""The operations of a provider's API."""

from __future__ import annotations

from collections.abc import Callable
from functools import cached_property

from ottbuild.schemas.shared import shared
from ottbuild.schemas.spec import Node, Schema, Spec, spec_of


class Operation:
    """One operation of a provider's API."""

    def __init__(self, package: str, id: str) -> None:
        self.package = package
        self.id = id

    def __repr__(self) -> str:
        return f"{self.package.rpartition('.')[2]}.{self.id}"

    def __reduce__(self) -> tuple[Callable[[str, str], Operation], tuple[str, str]]:
        return operation_of, (self.package, self.id)

    @property
    def spec(self) -> Spec:
        """The spec that describes it."""
        return spec_of(self.package)

    @cached_property
    def node(self) -> Node:
        """Its description in the spec."""
        return self.spec.operations[self.id]

    @cached_property
    def arguments(self) -> dict[str, Node]:
        """The arguments of its call, by Python name."""
        arguments: dict[str, Node] = self.node["arguments"]
        return arguments

    @property
    def body(self) -> Schema:
        """The schema of its body."""
        return self.spec.resolve(self.node["body"])

    def at(self, place: str) -> dict[str, Node]:
        """Return the arguments for one place: `url`, `query`, `header`, `basic` or `body`."""
        return {name: argument for name, argument in self.arguments.items() if argument["in"] == place}


@shared
def operation_of(package: str, id: str) -> Operation:
    """Return the operation `id` of the spec that `package` was generated from."""
    return Operation(package, id)
