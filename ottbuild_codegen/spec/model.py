"""The specs as what the templates need: models, unions, calls, all with their Python names and types."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ottbuild_codegen.project import COMMAND
from ottbuild_codegen.spec.hints import ComponentHint, Factory, FieldHint
from ottbuild_codegen.spec.identifiers import ENTRY_MEMBERS, Namer, kind_name, public_name
from ottbuild_codegen.spec.names import ModelNames, Stored
from ottbuild_codegen.spec.source import Document, Mistake, calls

Node = dict[str, Any]


def is_part(node: Node) -> bool:
    """Return True for a component that payloads are made of, and that is none itself: an object, or a choice."""
    return "x-kind" not in node and ("properties" in node or "discriminator" in node)


@dataclass(frozen=True)
class Field:
    """One property of a component."""

    wire: str
    name: str
    required: bool
    node: Node
    """The property's schema, with what its reference points to folded in."""
    raw: Node
    """The property's schema as written."""
    document: Document
    """The spec of the property."""

    @property
    def const(self) -> bool:
        """True if only one value is valid."""
        return "const" in self.node

    @cached_property
    def hint(self) -> FieldHint:
        """How the property goes into a builder."""
        return FieldHint.read(self.raw)

    @property
    def call_name(self) -> str:
        """The name of the property in a builder."""
        return self.hint.name or self.name

    @property
    def is_array(self) -> bool:
        """True if only arrays are valid."""
        return as_list(self.node.get("type")) == ["array"]

    @property
    def nullable(self) -> bool:
        """True if null is a valid value."""
        return "null" in as_list(self.node.get("type"))


@dataclass(frozen=True)
class Component:
    """One component schema."""

    document: Document
    name: str
    node: Node
    names: ModelNames
    kind: str
    """The name that users give to `ottbuild.parse` and the like; "" where nothing is made of the component."""

    @property
    def stem(self) -> str:
        """The provider's package."""
        return self.document.stem

    @property
    def is_union(self) -> bool:
        """True for a choice between objects."""
        return "discriminator" in self.node

    @property
    def is_object(self) -> bool:
        """True for a component that has a model."""
        return "properties" in self.node and not self.is_union

    @property
    def is_list(self) -> bool:
        """True for a payload that is a bare array."""
        return "x-kind" in self.node and as_list(self.node.get("type")) == ["array"]

    @property
    def is_part(self) -> bool:
        """True for an object, or a choice, that is no payload kind."""
        return is_part(self.node)

    @cached_property
    def hint(self) -> ComponentHint:
        """How the component is made by calls."""
        return ComponentHint.read(self.node)

    @property
    def group(self) -> str:
        """The class that its entry points are in, inside the provider's; "" for none."""
        return public_name(self.hint.group, ENTRY_MEMBERS)

    @property
    def factories(self) -> Mapping[str, Factory]:
        """Name of an entry point -> how it is called."""
        return self.hint.factories


@dataclass
class SpecSet:
    """Every spec."""

    documents: list[Document]
    names: dict[tuple[str, str], ModelNames]
    package: str
    public: str = ""
    """The module that users import all entry points from; "" where each is imported from its own package."""
    mistakes: list[Mistake] = field(default_factory=list)
    notes: list[str] = field(default_factory=list)
    """What was not converted of external documents."""
    command: str = COMMAND
    """What people run to generate."""
    stored_names: Stored = field(default_factory=lambda: Stored(digest="", names={}))
    """What is kept of the names."""

    def origin(self, document: Document | None = None) -> str:
        """Return what generated files say about their origin."""
        return f"from {document.path if document else 'the specs'} by `{self.command}`"

    def module(self, document: Document) -> str:
        """Return the module that users import a provider's entry points from."""
        return self.public or f"{self.package}.{document.stem}"

    @cached_property
    def components(self) -> dict[tuple[str, str], Component]:
        """(stem, name) -> component."""
        components: dict[tuple[str, str], Component] = {}
        schemas = [(document, name, node) for document in self.documents for name, node in document.schemas.items()]
        kinds = Namer(node["x-kind"] for *_, node in schemas if "x-kind" in node)
        for document, name, node in schemas:
            names = self.names.get((document.name, name)) or ModelNames(name, {})
            kind = node.get("x-kind", "")
            if is_part(node):
                kind = kinds.name((document.stem, name), kind_name(document.stem, name))
            components[document.stem, name] = Component(document, name, node, names, kind)
        return components

    @cached_property
    def answers(self) -> set[tuple[str, str]]:
        """(stem, name) of the components that only answers, callbacks and webhooks use."""
        asked: set[tuple[str, str]] = set()
        answers: set[tuple[str, str]] = set()
        for document in self.documents:
            nodes = [node for *_, node in calls(document)]
            asked |= self.reachable(
                document, [node.get(key) for node in nodes for key in ("requestBody", "parameters")]
            )
            answers |= self.reachable(document, [node.get(key) for node in nodes for key in ("responses", "callbacks")])
            answers |= self.reachable(document, document.data.get("webhooks"))
            if document.data["info"].get("x-inbound"):
                answers |= {(document.stem, name) for name in document.schemas}
                asked -= {(document.stem, name) for name in document.schemas}
        return answers - asked

    @cached_property
    def checked(self) -> set[tuple[str, str]]:
        """(stem, name) of the components that have a check: all but those that only the provider sends.

        One that another component with a check refers to has one, too.
        """
        kept = self.components.keys() - self.answers
        inside = (
            self.reachable(document, [node for name, node in document.schemas.items() if (document.stem, name) in kept])
            for document in self.documents
        )
        return kept.union(*inside)

    def reachable(self, document: Document, node: Any) -> set[tuple[str, str]]:
        """Return (stem, name) of all components that a node refers to, directly or through others."""
        names: set[tuple[str, str]] = set()
        waiting: list[tuple[Document, Any]] = [(document, node)]
        while waiting:
            document, node = waiting.pop()
            if isinstance(node, dict):
                for ref in (node.get("$ref"), *as_list(node.get("x-untagged"))):
                    if isinstance(ref, str):
                        target = self.target(document, ref)
                        if (target.stem, target.name) not in names:
                            names.add((target.stem, target.name))
                            waiting.append((target.document, target.node))
                waiting += [(document, part) for part in node.values()]
            elif isinstance(node, list):
                waiting += [(document, part) for part in node]
        return names

    @cached_property
    def kind_unions(self) -> dict[tuple[str, str], Component]:
        """(stem, name) of a member -> the union that is a payload kind."""
        return {
            (member.stem, member.name): union
            for union in self.components.values()
            if union.is_union and "x-kind" in union.node
            for member in self.members(union).values()
        }

    def is_message(self, component: Component) -> bool:
        """Return True for a component that a chain of calls builds, rather than one call."""
        place = (component.stem, component.name)
        return "x-kind" in component.node or bool(component.hint.wrappers) or place in self.kind_unions

    def of(self, document: Document) -> list[Component]:
        """Return the components of one spec, in its order."""
        return [self.components[document.stem, name] for name in document.schemas]

    def target(self, document: Document, ref: str) -> Component:
        """Return the component that a reference in `document` points to."""
        file, _, name = ref.partition("#/components/schemas/")
        return self.components[file.rpartition(".")[0] if file else document.stem, name]

    @cached_property
    def tags(self) -> dict[tuple[str, str], tuple[str, str]]:
        """(stem, name) of a component -> the field and the value by which every union that has the component knows it."""
        found: dict[tuple[str, str], set[tuple[str, str]]] = {}
        for union in self.components.values():
            mapping = union.node["discriminator"]["mapping"] if union.is_union else {}
            for value, ref in mapping.items():
                target = self.target(union.document, ref)
                key = union.node["discriminator"]["propertyName"]
                found.setdefault((target.stem, target.name), set()).add((key, value))
        return {place: next(iter(tags)) for place, tags in found.items() if len(tags) == 1}

    def referred(self, document: Document, node: Node) -> Component | None:
        """Return the object or union that a schema refers to; None for anything else."""
        if "$ref" not in node:
            return None
        target = self.target(document, node["$ref"])
        return target if target.is_object or target.is_union else None

    def folded(self, document: Document, node: Node) -> Node:
        """Return a schema with what its reference points to folded in, its own keywords on top."""
        while "$ref" in node:
            target = self.target(document, node["$ref"])
            same_file = target.document is document
            folded = target.node if same_file else absolute(target.node, target.document.name)
            node = {**folded, **{key: value for key, value in node.items() if key != "$ref"}}
            document = target.document
        return node

    def fields(self, component: Component) -> list[Field]:
        """Return the properties of a component in wire order."""
        required = component.node.get("required", ())
        return [
            Field(
                wire,
                raw.get("x-name") or component.names.fields[wire],
                wire in required,
                self.folded(component.document, raw),
                raw,
                component.document,
            )
            for wire, raw in component.node["properties"].items()
        ]

    def parts_of(self, field: Field) -> Component | None:
        """Return the objects that a field holds: itself, in an array, or in a map."""
        places = [field.raw, field.node.get("items"), field.node.get("additionalProperties")]
        targets = [self.referred(field.document, place) for place in places if isinstance(place, dict)]
        return next((target for target in targets if target is not None), None)

    def members(self, component: Component) -> dict[str, Component]:
        """Return the objects that are members of a union, by name in the order of the spec."""
        targets = [self.target(component.document, part["$ref"]) for part in component.node["oneOf"]]
        return {target.name: target for target in targets if target.is_object}

    def untagged(self, component: Component) -> list[Component]:
        """Return the members of a union that have no tag: objects, strings, arrays and the like."""
        return [self.target(component.document, ref) for ref in as_list(component.node.get("x-untagged"))]

    def source(self, document: Document, *nodes: Node) -> str | None:
        """Return the page that the first of `nodes` with a source names."""
        for node in nodes:
            keys = as_list(node.get("x-source"))
            if keys:
                page: str = document.data.get("x-sources", {}).get(keys[0], keys[0])
                return page
        return None


def absolute(node: Any, file: str) -> Any:
    """Return a copy whose references lead out of the other file."""
    if isinstance(node, list):
        return [absolute(item, file) for item in node]
    if not isinstance(node, dict):
        return node
    return {
        key: f"{file}{value}"
        if key == "$ref" and isinstance(value, str) and value.startswith("#")
        else absolute(value, file)
        for key, value in node.items()
    }


def as_list(value: Any) -> list[Any]:
    """Return `value` as a list."""
    return [] if value is None else value if isinstance(value, list) else [value]


def references(node: Any) -> list[str]:
    """Return every reference in a node and in all nodes below it."""
    if isinstance(node, list):
        return [ref for part in node for ref in references(part)]
    if not isinstance(node, dict):
        return []
    own = [node["$ref"]] if isinstance(node.get("$ref"), str) else []
    return own + [ref for part in node.values() for ref in references(part)]
