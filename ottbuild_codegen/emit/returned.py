"""The types of what the calls of one provider return, under the names of the spec."""

from __future__ import annotations

from typing import NamedTuple

from ottbuild_codegen.emit.bases import Bases
from ottbuild_codegen.emit.scopes import top
from ottbuild_codegen.spec.model import Component, SpecSet
from ottbuild_codegen.spec.text import docstring, prose, sentence
from ottbuild_codegen.surface.model import Builder, Surface


class Alias(NamedTuple):
    """A name for annotations, ready to be written."""

    name: str
    value: str
    doc: str


class Returned:
    """The names for annotations of one provider: each stands for what the calls of a component return."""

    def __init__(self, spec_set: SpecSet, surface: Surface) -> None:
        self.spec_set = spec_set
        self.surface = surface
        self.document = surface.document
        self.bases = Bases(spec_set, surface.document)
        self.parts = {entry.component.name for entry in surface.entries if entry.builder is None}
        self.builders: dict[str, list[Builder]] = {}
        """Component -> the builders of its calls, or those that make it."""
        for builder in surface.builders:
            for name in {builder.component.name, builder.root.name}:
                self.builders.setdefault(name, []).append(builder)
        self.imports: set[str] = set()
        """The other providers whose names are used."""

    def aliases(self) -> list[Alias]:
        """Return the names, in the order of the spec."""
        found: list[Alias] = []
        for component in self.spec_set.of(self.document):
            value = self.union(component) if component.is_union else self.one(component)
            if value:
                about = sentence(prose(component.node.get("description", component.name)))
                found.append(Alias(component.names.class_name, value, docstring([about], 0)))
        return found

    def one(self, component: Component) -> str:
        """Return the type of what makes an object; "" if no call does."""
        model = f"models.{component.names.class_name}"
        if component.name in self.parts:
            return f"Part[{model}]"
        builders = self.builders.get(component.name, [])
        return self.common(builders, f"models.{builders[0].root.names.class_name}") if builders else ""

    def union(self, union: Component) -> str:
        """Return the type of what makes the members of a union; "" if no call does."""
        members = [one for one in self.spec_set.members(union).values() if one.document is self.document]
        builders = [one for member in members for one in self.builders.get(member.name, ()) if one.root is member]
        parts = [member for member in members if member.name in self.parts]
        classes, single = self.bases.covering(frozenset(member.name for member in members))
        names = [f"models.{name}" for name in [*classes, *single]]
        own = [self.common(builders, " | ".join(names), bool(parts))] if builders or parts else []
        return " | ".join([*own, *self.foreign(union)])

    def foreign(self, union: Component) -> list[str]:
        """Return the names that other providers have for members of a union."""
        targets = (self.spec_set.target(union.document, part["$ref"]) for part in union.node["oneOf"])
        homes = {one.stem: one.document for one in targets if one.document is not self.document}
        self.imports.update(homes)
        found: list[str] = []
        for stem, home in homes.items():
            members = {one.name for one in self.spec_set.members(union).values() if one.stem == stem}
            for unions in Bases(self.spec_set, home).unions.items():
                if unions[0] <= members:
                    found.append(f"{top(f'_{stem}')}.{unions[1][0].names.class_name}")
                    members -= unions[0]
            found += [f"{top(f'_{stem}')}.{name}" for name in sorted(members)]
        return found

    def common(self, builders: list[Builder], models: str, parts: bool = False) -> str:
        """Return the closest type of several builders, and of parts if there are some among them."""
        if not builders:
            return f"Part[{models}]"
        if parts:
            return f"Builds[{models}]"
        if len(builders) == 1:
            return top(builders[0].name)
        bases = {builder.base.name: builder.base for builder in builders if builder.base}
        if len(bases) == 1 and all(builder.base for builder in builders):
            (base,) = bases.values()
            return f"{top(base.name)}[{models}]" if base.root.is_union else top(base.name)
        return f"Builder[{models}]"
