"""The members of a union, under each of their tags."""

from __future__ import annotations

from typing import Any, NamedTuple

from ottbuild.schemas.spec import Node, Spec, untagged
from ottbuild.schemas.variants import member_without_tag


class Variant(NamedTuple):
    """A member of a union."""

    ref: str
    tag: str
    """The field that tells the members apart."""
    value: str | None
    """The value of that field; None for a member without a tag."""
    kind: str
    """The JSON type, which tells apart the members without a tag."""


def variants(spec: Spec, union: Node) -> list[Variant]:
    """Return the members of a union, under each of their tags."""
    tag = union["discriminator"]["propertyName"]
    tagged = [Variant(ref, tag, value, "object") for value, ref in union["discriminator"]["mapping"].items()]
    return [*tagged, *(Variant(ref, tag, None, spec.resolve(ref).node["type"]) for ref in untagged(union))]


def variant_of(spec: Spec, union: Node, value: Any) -> Variant | None:
    """Return the member of a union that a value is."""
    tag = union["discriminator"]["propertyName"]
    if isinstance(value, dict) and tag in value:
        name = value[tag]
        ref = union["discriminator"]["mapping"].get(name) if isinstance(name, str) else None
        return None if ref is None else Variant(ref, tag, name, "object")
    ref = member_without_tag(spec, union, value)
    return None if ref is None else Variant(ref, tag, None, spec.resolve(ref).node["type"])
