"""The operations of a provider's API."""

from __future__ import annotations

from collections.abc import Callable

from ottbuild.payloads.hidden import Frozen
from ottbuild.schemas.shared import shared
from ottbuild.schemas.spec import Node, Schema, Spec, spec_of


class Operation(Frozen):
    """One operation of a provider's API. `described()` knows how it is called."""

    __slots__ = ("id", "package")

    id: str
    package: str

    def __init__(self, package: str, id: str) -> None:
        object.__setattr__(self, "package", package)
        object.__setattr__(self, "id", id)

    def __repr__(self) -> str:
        return f"{self.package.rpartition('.')[2]}.{self.id}"

    def __reduce__(self) -> tuple[Callable[[str, str], Operation], tuple[str, str]]:
        return operation_of, (self.package, self.id)


@shared
def operation_of(package: str, id: str) -> Operation:
    """Return the operation `id` of the spec that `package` was generated from."""
    return Operation(package, id)


class Description:
    """What the spec says of an operation. It is never handed out, so that nobody changes it."""

    def __init__(self, operation: Operation) -> None:
        self.spec: Spec = spec_of(operation.package)
        self.node: Node = self.spec.operations[operation.id]
        self.arguments: dict[str, Node] = self.node["arguments"]
        """The arguments of its call, by Python name."""

    @property
    def body(self) -> Schema:
        """The schema of its body."""
        return self.spec.resolve(self.node["body"])

    def at(self, place: str) -> dict[str, Node]:
        """Return the arguments for one place: `url`, `query`, `header`, `basic` or `body`."""
        return {name: argument for name, argument in self.arguments.items() if argument["in"] == place}


@shared
def described(operation: Operation) -> Description:
    """Return what the spec says of an operation."""
    return Description(operation)
