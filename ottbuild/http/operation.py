"""The operations of a provider's API."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from functools import cached_property
from typing import Any

from ottbuild.payloads.hidden import Frozen
from ottbuild.schemas.jsondata import known_as
from ottbuild.schemas.secrets import looks_secret
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
        self._at: dict[str, dict[str, Node]] = {}
        for name, argument in self.arguments.items():
            self._at.setdefault(argument["in"], {})[name] = argument
        headers = [argument for argument in self.at("header").values() if not argument.get("secret")]
        self.shown: tuple[str, ...] = (
            "Content-Type",
            *(argument["key"] for argument in headers if not looks_secret(argument["key"])),
        )
        """The headers with values that are no credentials."""

    @property
    def body(self) -> Schema:
        """The schema of its body."""
        return self.spec.resolve(self.node["body"])

    def at(self, place: str) -> dict[str, Node]:
        """Return the arguments for one place: `url`, `query`, `header`, `basic`, or `body` for the payload."""
        return self._at.get(place, {})

    def with_fields(self, wire: dict[str, Any], more: dict[str, Any]) -> dict[str, Any]:
        """Return an object of the body with more fields, in the order of the spec."""
        whole = {**wire, **more}
        return known_as({name: whole[name] for name in self._in_order(whole)}, wire)

    def _in_order(self, names: Iterable[str]) -> list[str]:
        """Return names of the body's properties in the order of the spec, unknown ones last."""
        places = self._places
        return sorted(names, key=lambda name: places.get(name, len(places)))

    @cached_property
    def _places(self) -> dict[str, int]:
        return {name: place for place, name in enumerate(self.body.node.get("properties", ()))}

    def is_later(self, argument: Node) -> bool:
        """Return True if an argument may differ for each payload: it is a parameter of the operation, and no credential."""
        place: str = argument["in"]
        in_path = place == "url" and f"{{{argument['key']}}}" in self.node["path"]
        return in_path or (place in ("query", "header") and not argument.get("secret"))


@shared
def described(operation: Operation) -> Description:
    """Return what the spec says of an operation."""
    return Description(operation)
