"""Assign every component to a page.

What users build, send or receive has a page of its own, with its parts below it; so has a part that several pages need.
Where a page would grow too long, the variants of its largest choice get pages of their own.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any

from ottbuild_codegen.spec.model import Component, SpecSet, as_list
from ottbuild_codegen.spec.source import Document

LONGEST = 150
"""Fields and headings of a page, at most, if there is a choice to divide it at."""
HEADING = 8
"""The size of a component without its fields, counted in fields."""

PageKey = tuple[str, str]
"""Stem and name of a component."""


@dataclass
class Page:
    """A page of the reference."""

    path: str
    components: list[Component] = field(default_factory=list)
    """The components on the page, its subject first."""

    @property
    def subject(self) -> Component:
        """The component that the page is about."""
        return self.components[0]

    @cached_property
    def anchors(self) -> dict[str, str]:
        """Component -> the anchor that code hosts give to its heading."""
        anchors: dict[str, str] = {}
        for component in self.components:
            name = slug = component.name.lower()
            number = 0
            while slug in anchors.values():
                number += 1
                slug = f"{name}-{number}"
            anchors[component.name] = slug
        return anchors


class Pages:
    """The pages of all providers."""

    def __init__(self, spec_set: SpecSet) -> None:
        self.spec_set = spec_set
        self.users: dict[PageKey, list[Component]] = {}
        """The components that refer to one."""
        for component in spec_set.components.values():
            for target in dict.fromkeys(_place(part) for part in _referred(spec_set, component)):
                self.users.setdefault(target, []).append(component)
        self.of: dict[str, list[Page]] = {document.stem: self._pages(document) for document in spec_set.documents}
        """Provider -> its pages."""
        self.homes = {
            _place(component): page for pages in self.of.values() for page in pages for component in page.components
        }

    def link(self, component: Component, start: Page | None = None) -> str:
        """Return the relative address of a component, from a page or, by default, from the folder of all providers."""
        page = self.homes[_place(component)]
        anchor = "" if component is page.subject else f"#{page.anchors[component.name]}"
        if page is start:
            return anchor or f"#{page.anchors[component.name]}"
        stem, _, name = page.path.partition("/")
        if start is None:
            return f"{page.path}{anchor}"
        return f"{name if start.subject.stem == stem else f'../{page.path}'}{anchor}"

    def used_by(self, component: Component) -> list[Component]:
        """Return the components that refer to a component."""
        return self.users.get(_place(component), [])

    def _pages(self, document: Document) -> list[Page]:
        components = self.spec_set.of(document)
        heads = {component.name for component in components if self.spec_set.is_message(component)}
        heads |= {
            component.name
            for component in components
            if not any(user is not component for user in self.used_by(component))
        }
        while True:
            owned = self._owned(document, heads)
            shared = self._shared(document, owned)
            more = shared or self._variants(document, owned)
            if not more:
                break
            heads |= more
        assigned = {name for names in owned.values() for name in names}
        for component in components:  # components that only they themselves refer to
            if component.name not in assigned:
                owned[component.name] = [name for name in self._below(component, heads) if name not in assigned]
                assigned |= set(owned[component.name])
        taken = {"readme"}
        pages: list[Page] = []
        for component in components:
            if component.name in owned:
                name = slug = re.sub(r"(?<=[a-z0-9])(?=[A-Z])|(?<=[A-Z])(?=[A-Z][a-z])", "-", component.name).lower()
                number = 1
                while slug in taken:
                    number += 1
                    slug = f"{name}-{number}"
                taken.add(slug)
                parts = [self.spec_set.components[document.stem, part] for part in owned[component.name]]
                pages.append(Page(f"{document.stem}/{slug}.md", parts))
        return pages

    def _owned(self, document: Document, heads: set[str]) -> dict[str, list[str]]:
        """Return the names on each page, by the head of the page."""
        return {
            name: self._below(self.spec_set.components[document.stem, name], heads)
            for name in document.schemas
            if name in heads
        }

    def _below(self, head: Component, heads: set[str]) -> list[str]:
        """Return a component and the parts below it, in the order in which a reader meets them."""
        names: list[str] = []
        waiting = [head]
        while waiting:
            component = waiting.pop()
            if component.name not in names:
                names.append(component.name)
                parts = [part for part in _referred(self.spec_set, component) if part.stem == head.stem]
                waiting += [part for part in reversed(parts) if part.name not in heads]
        return names

    def _shared(self, document: Document, owned: dict[str, list[str]]) -> set[str]:
        """Return the parts that several pages need, without those below such parts."""
        pages = Counter(name for names in owned.values() for name in names)
        shared = {name for name, count in pages.items() if count > 1}
        tops = {
            name
            for name in shared
            if any(user.name not in shared for user in self.users[document.stem, name] if user.document is document)
        }
        return tops or shared

    def _variants(self, document: Document, owned: dict[str, list[str]]) -> set[str]:
        """Return the variants of the largest choice on a page that is too long."""
        for head, names in owned.items():
            if sum(self._size(document, name) for name in names) > LONGEST:
                choices = [
                    {
                        member.name
                        for member in self.spec_set.members(union).values()
                        if member.name in names and member.name != head
                    }
                    for union in (self.spec_set.components[document.stem, name] for name in names)
                    if union.is_union
                ]
                sizes = [sum(self._weight(document, name, owned) for name in choice) for choice in choices]
                if any(choices):
                    return choices[sizes.index(max(sizes))]
        return set()

    def _weight(self, document: Document, name: str, owned: dict[str, list[str]]) -> int:
        parts = self._below(self.spec_set.components[document.stem, name], set(owned))
        return sum(self._size(document, part) for part in parts)

    def _size(self, document: Document, name: str) -> int:
        return len(document.schemas[name].get("properties", ())) + HEADING


def _place(component: Component) -> PageKey:
    return component.stem, component.name


def _referred(spec_set: SpecSet, component: Component) -> Iterator[Component]:
    """Yield the components that one refers to, in its order."""
    waiting: list[Any] = [component.node]
    while waiting:
        node = waiting.pop()
        if isinstance(node, dict):
            for ref in (node.get("$ref"), *as_list(node.get("x-untagged"))):
                if isinstance(ref, str):
                    yield spec_set.target(component.document, ref)
            waiting += reversed(node.values())
        elif isinstance(node, list):
            waiting += reversed(node)
