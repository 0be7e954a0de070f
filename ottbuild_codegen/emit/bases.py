"""The base classes that the members of a union share.

mypy gives a list of unlike parts the nearest base class of all of them. So each union has a base class without members of
its own, and a call that takes the union takes whatever has that base class.
"""

from __future__ import annotations

from functools import cached_property

from ottbuild.schemas.wording import listed
from ottbuild_codegen.spec.identifiers import Namer
from ottbuild_codegen.spec.model import Component, SpecSet
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import sentence

Members = frozenset[str]
"""The names of the objects of one document that are members of a union."""


class Bases:
    """The base classes of one document's models."""

    def __init__(self, spec_set: SpecSet, document: Document) -> None:
        self.spec_set = spec_set
        self.document = document

    @cached_property
    def unions(self) -> dict[Members, list[Component]]:
        """Members -> the unions of which they are members; a set comes after those that it is part of."""
        found: dict[Members, list[Component]] = {}
        for union in self.spec_set.of(self.document):
            objects = self.spec_set.members(union).values() if union.is_union else ()
            members = frozenset(one.name for one in objects if one.document is self.document)
            if len(members) > 1 and (union.stem, union.name) not in self.spec_set.answers:
                found.setdefault(members, []).append(union)
        return dict(sorted(found.items(), key=lambda item: -len(item[0])))

    @cached_property
    def names(self) -> dict[Members, str]:
        """Members -> the name of their base class, also where these are just what two unions have in common."""
        namer = Namer(component.names.class_name for component in self.spec_set.of(self.document))
        found = {
            members: namer.name(members, f"Any{unions[0].names.class_name}") for members, unions in self.unions.items()
        }
        waiting = list(found)
        while waiting:
            one = waiting.pop(0)
            for other in list(found):
                shared = one & other
                if len(shared) > 1 and shared not in found:
                    found[shared] = namer.name(shared, f"{found[other]}And{found[one].removeprefix('Any')}")
                    waiting.append(shared)
        return dict(sorted(found.items(), key=lambda item: -len(item[0])))

    def about(self, members: Members) -> str:
        """Return what is true of every model that has the base class."""
        around = [unions for other, unions in self.unions.items() if members <= other]
        unions = self.unions.get(members) or [one for unions in around for one in unions]
        return sentence(f"A member of {listed([one.names.class_name for one in unions], 'and')}")

    def of(self, members: Members) -> list[str]:
        """Return the base classes of the model of one object, or of the base class of several, closest first."""
        around = [other for other in self.names if members < other]
        closest = [one for one in around if not any(other < one for other in around)]
        return [self.names[one] for one in reversed(closest)]

    def covering(self, members: Members) -> tuple[list[str], list[str]]:
        """Return the base classes that stand for members of a union, and the names of the members that have none."""
        classes: list[str] = []
        for inside, name in self.names.items():
            if inside <= members and not any(inside < other <= members for other in self.names):
                classes.append(name)
        covered = [inside for inside in self.names if inside <= members]
        return classes, sorted(members.difference(*covered))


def taken(spec_set: SpecSet, union: Component) -> list[tuple[Document, str]]:
    """Return the classes and aliases that are together all that a union takes, each with its document."""
    names: list[tuple[Document, str]] = []
    targets = [spec_set.target(union.document, part["$ref"]) for part in union.node["oneOf"]]
    for document in dict.fromkeys(one.stem for one in targets):
        own = [one for one in targets if one.stem == document]
        home = own[0].document
        classes, single = Bases(spec_set, home).covering(frozenset(one.name for one in own if one.is_object))
        rest = [one.names.class_name for one in own if one.name in single or not one.is_object]
        names += [(home, name) for name in [*classes, *rest]]
    return names
