"""Reads what a provider sends by itself: the bodies of webhooks and callbacks, their signatures and their events."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from ottbuild.schemas.spec import COMPONENTS
from ottbuild_codegen.spec.model import Component, Node, SpecSet
from ottbuild_codegen.spec.operations import body_of
from ottbuild_codegen.spec.source import METHODS, Document, Mistake, Pointer, SpecError, calls

OUTWARD = ("x-builder", "x-content", "x-credential")
"""The keywords that say how something is made and sent."""


@dataclass(frozen=True)
class Webhook:
    """One kind of body that a provider sends by itself."""

    body: Component
    in_query: bool
    """True if the fields are pairs of the query, and there is no body."""
    signature: Node | None
    challenge: Node | None = None
    """What the provider asks by GET before it sends anything, and what it wants to hear."""

    @property
    def data(self) -> Node:
        """The entry in `spec.json`."""
        return {
            "body": f"{COMPONENTS}{self.body.name}",
            **({"in_query": True} if self.in_query else {}),
            **({"signature": self.signature} if self.signature else {}),
            **({"challenge": self.challenge} if self.challenge else {}),
        }


class Webhooks:
    """Reads the webhooks and the callbacks of one spec."""

    def __init__(self, spec_set: SpecSet, document: Document) -> None:
        self.spec_set = spec_set
        self.document = document
        self.mistakes: list[Mistake] = []
        self.found: dict[str, Webhook] = {}
        """Name of the component of a body -> the webhook, those under `webhooks` first."""
        for at, node in self.arrivals():
            body, in_query = self.body(node)
            signature = node.get("x-signature")
            if body is None or body.document is not document or "x-kind" not in body.node:
                if not document.is_source or signature or "x-challenge" in node:
                    self.report(at, "what a provider sends by itself is a reference to a payload kind of this file")
                continue
            self.found.setdefault(body.name, Webhook(body, in_query, signature, node.get("x-challenge")))
        for component in spec_set.of(document):
            self.look_at(component)
        if self.mistakes:
            raise SpecError(self.mistakes)

    def report(self, at: Pointer, message: str) -> None:
        self.mistakes.append(self.document.mistake(at, message))

    def arrivals(self) -> Iterator[tuple[Pointer, Node]]:
        """Yield the place and the node of each operation that the provider calls."""
        for name, item in self.document.data.get("webhooks", {}).items():
            yield from _operations(("webhooks", name), item)
        for at, _, _, _, node in calls(self.document):
            for name, callback in node.get("callbacks", {}).items():
                for path, item in callback.items() if isinstance(callback, dict) else ():
                    yield from _operations((*at, "callbacks", name, path), item)

    def body(self, node: Node) -> tuple[Component | None, bool]:
        """Return what an operation sends, and whether it stands in the query."""
        schema = body_of(node).get("schema")
        if schema is not None:
            return self.target(schema), False
        queries = [one["schema"] for one in node.get("parameters", ()) if one.get("in") == "query" and "schema" in one]
        return next((target for one in queries if (target := self.target(one))), None), True

    def target(self, schema: Node) -> Component | None:
        return self.spec_set.target(self.document, schema["$ref"]) if set(schema) == {"$ref"} else None

    def look_at(self, component: Component) -> None:
        """Find keywords that do not fit what a component is for."""
        at: Pointer = ("components", "schemas", component.name)
        events = component.node.get("x-events")
        if events is not None and component.name not in self.found:
            self.report((*at, "x-events"), "x-events goes on the body of a webhook or a callback")
        elif events is not None:
            for place, way in enumerate(events["in"]):
                self.way(component, way, (*at, "x-events", "in", place))
            for name, way in events.get("context", {}).items():
                self.way(component, way, (*at, "x-events", "context", name))
        if (component.stem, component.name) in self.spec_set.answers:
            for keyword in OUTWARD:
                if keyword in component.node:
                    self.report((*at, keyword), f"{keyword} is for what is sent, and only the provider sends this")

    def way(self, component: Component, way: str, at: Pointer) -> None:
        """Find steps of a way that lead to no field: through arrays, and the members of unions that have it."""
        reached = [component]
        for step in way.split("."):
            objects = [inner for one in reached for inner in self.objects(one)]
            fields = [field for one in objects for field in self.spec_set.fields(one) if field.wire == step]
            if not fields:
                self.report(at, f"{way!r} leads nowhere: there is no field {step!r}")
                return
            reached = [parts for field in fields if (parts := self.spec_set.parts_of(field))]

    def objects(self, component: Component) -> Iterator[Component]:
        if component.is_object:
            yield component
        elif component.is_union:
            yield from self.spec_set.members(component).values()


def _operations(at: Pointer, item: Any) -> Iterator[tuple[Pointer, Node]]:
    for method in METHODS:
        if isinstance(item, dict) and method in item:
            yield (*at, method), item[method]
