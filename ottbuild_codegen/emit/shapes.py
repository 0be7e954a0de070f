"""What is known about the shape of valid values."""

from __future__ import annotations

from dataclasses import dataclass, replace
from functools import cached_property

from ottbuild_codegen.spec.model import Component, Node, SpecSet, as_list
from ottbuild_codegen.spec.source import Document


@dataclass(frozen=True)
class Shape:
    """What is known about a value: it is valid against one of some schemas, and has some keys."""

    spec_set: SpecSet | None = None
    schemas: tuple[tuple[Document, Node], ...] = ()
    """The schemas, without references; none where nothing is known."""
    extra: frozenset[str] = frozenset()
    """Keys that the value has beyond those that the schemas require."""

    @classmethod
    def of(cls, spec_set: SpecSet, component: Component) -> Shape:
        """Return the shape of the values of a component."""
        if not component.is_union:
            return cls(spec_set, ((component.document, component.node),))
        if any(not member.is_object for member in spec_set.untagged(component)):
            return cls()
        members = spec_set.members(component).values()
        return cls(spec_set, tuple(schema for member in members for schema in cls.of(spec_set, member).schemas))

    @cached_property
    def keys(self) -> frozenset[str]:
        """The keys that the value has."""
        required = [frozenset(as_list(node.get("required"))) for _, node in self.schemas]
        return self.extra.union(frozenset.intersection(*required) if required else ())

    def keeping(self, node: Node) -> Shape:
        """Return the shape of a value that has the required keys of a node as well."""
        return replace(self, extra=self.extra.union(as_list(node.get("required"))))

    def field(self, name: str) -> Shape:
        """Return the shape of the value of a key."""
        if any(name not in node.get("properties", {}) and node.get("additionalProperties") for _, node in self.schemas):
            return Shape()
        schemas = [(document, node.get("properties", {})) for document, node in self.schemas]
        return self._any([(document, properties[name]) for document, properties in schemas if name in properties])

    def item(self) -> Shape:
        """Return the shape of the items of an array."""
        if any("items" not in node for _, node in self.schemas):
            return Shape()
        return self._any([(document, node["items"]) for document, node in self.schemas])

    def _any(self, parts: list[tuple[Document, Node]]) -> Shape:
        """Return the shape of a value that is valid against one of some schemas."""
        if self.spec_set is None:
            return Shape()
        schemas: list[tuple[Document, Node]] = []
        for document, node in parts:
            component = self.spec_set.referred(document, node)
            if component is None:
                inside = [(document, self.spec_set.folded(document, node))]
            else:
                inside = list(Shape.of(self.spec_set, component).schemas)
            if not inside or "null" in as_list(node.get("type")):
                return Shape()
            schemas += inside
        return Shape(self.spec_set, tuple(schemas))
