"""Find the examples in specs that their own schemas refuse, or that show something deprecated."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cached_property
from typing import Any

from ottbuild.schemas.examples.values import is_deprecated
from ottbuild.schemas.problem import errors_in
from ottbuild.schemas.spec import Node, Schema, Spec
from ottbuild.schemas.validator import validate_node
from ottbuild.schemas.variants import inside, member
from ottbuild_codegen.spec.source import Document, Mistake, Pointer


def mistakes_in_examples(documents: list[Document]) -> Iterator[Mistake]:
    """Yield a mistake for every wrong example. The documents have no other mistakes."""
    specs = {document.name: _DocumentSpec(document) for document in documents}
    for spec in specs.values():
        spec.others = specs
        for name, node in spec.schemas.items():
            yield from _mistakes(spec, node, ("components", "schemas", name), name)


class _DocumentSpec(Spec):
    """The schemas of a document that nothing is generated from yet."""

    def __init__(self, document: Document) -> None:
        super().__init__(document.stem)
        self.document = document
        self.others: dict[str, _DocumentSpec] = {}
        self.targets: dict[str, Schema] = {}

    @cached_property
    def _document(self) -> dict[str, Any]:
        return {
            "schemas": self.document.schemas,
            "sources": self.document.data.get("x-sources", {}),
            "reads": self.document.data["info"].get("x-reads", {}),
        }

    def resolve(self, ref: str) -> Schema:
        file, _, name = ref.partition("#/components/schemas/")
        spec = self.others[file] if file else self
        if name not in spec.targets:
            spec.targets[name] = schema = Schema(spec.package, name)
            schema.spec = spec
        return spec.targets[name]


def _mistakes(spec: _DocumentSpec, node: Any, at: Pointer, component: str = "") -> Iterator[Mistake]:
    """Yield the mistakes in the examples of a node and of all nodes below it."""
    if isinstance(node, list):
        for place, part in enumerate(node):
            yield from _mistakes(spec, part, (*at, place))
    if not isinstance(node, dict):
        return
    examples = node.get("examples")
    if isinstance(examples, list) and at[-1] != "properties":
        subject = {"$ref": f"#/components/schemas/{component}"} if component else node
        for place, example in enumerate(examples):
            for fault in _faults(spec, subject, example):
                yield spec.document.mistake((*at, "examples", place), f"the example {fault}")
    for key, part in node.items():
        if key not in ("examples", "default", "const", "enum") or at[-1] == "properties":
            yield from _mistakes(spec, part, (*at, key))


def _faults(spec: Spec, node: Node, example: Any) -> Iterator[str]:
    problems = errors_in(validate_node(spec, node, example))
    for problem in problems:
        yield f"is refused by its own schema: {problem.pointer} {problem.message}".replace(":  ", ": ")
    if not problems:
        yield from _deprecated(spec, node, example, "", is_deprecated(node))


def _deprecated(spec: Spec, node: Node, data: Any, pointer: str, accepted: bool) -> Iterator[str]:
    """Yield what a valid example has that is deprecated; what is a part of something deprecated may be so, too."""
    place = member(spec, node, data)
    if place is None:
        return
    spec, node = place
    if not accepted and pointer and is_deprecated(node):
        yield f"has {pointer}, which is deprecated"
    values = [value["value"] for value in node.get("x-values", ()) if "deprecated" in value]
    if not accepted and any(data == value for value in values):
        yield f"has the value {data!r}, which is deprecated"
    accepted = accepted or is_deprecated(node)
    steps = data.items() if isinstance(data, dict) else enumerate(data) if isinstance(data, list) else ()
    for step, item in steps:
        part = inside(node, step)
        if part is not None:
            yield from _deprecated(spec, part, item, f"{pointer}/{step}", accepted)
