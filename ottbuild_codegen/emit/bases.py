"""The base classes that the members of a union share.

mypy gives a list of unlike parts the nearest base class of all of them. So each union has a base class without members of
its own, and a call that takes the union takes whatever has that base class.
"""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Iterable
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
        near = _Near(found)
        waiting = deque(found)
        while waiting:
            one = waiting.popleft()
            for other in near.of(one):
                shared = one & other
                if len(shared) > 1 and shared not in found:
                    found[shared] = namer.name(shared, f"{found[other]}And{found[one].removeprefix('Any')}")
                    waiting.append(shared)
                    near.add(shared)
        return dict(sorted(found.items(), key=lambda item: -len(item[0])))

    @cached_property
    def _near(self) -> _Near:
        return _Near(self.names)

    @cached_property
    def _near_unions(self) -> _Near:
        return _Near(self.unions)

    def about(self, members: Members) -> str:
        """Return what is true of every model that has the base class."""
        unions = self.unions.get(members)
        if unions is None:
            unions = [one for other in self._near_unions.of(members) if members <= other for one in self.unions[other]]
        return sentence(f"A member of {listed([one.names.class_name for one in unions], 'and')}")

    def of(self, members: Members) -> list[str]:
        """Return the base classes of the model of one object, or of the base class of several, closest first."""
        around = [other for other in self._near.of(members) if members < other]
        closest = [one for one in around if not any(other < one for other in around)]
        return [self.names[one] for one in reversed(closest)]

    def covering(self, members: Members) -> tuple[list[str], list[str]]:
        """Return the base classes that stand for members of a union, and the names of the members that have none."""
        covered = [inside for inside in self._near.of(members) if inside <= members]
        classes = [self.names[inside] for inside in covered if not any(inside < other for other in covered)]
        return classes, sorted(members.difference(*covered))


class _Near:
    """Finds the sets that share a member with a set, in the order in which they came, without a look at all of them."""

    def __init__(self, sets: Iterable[Members]) -> None:
        self.places: dict[Members, int] = {}
        self.having: dict[str, list[Members]] = defaultdict(list)
        for one in sets:
            self.add(one)

    def add(self, one: Members) -> None:
        """Add a set."""
        self.places[one] = len(self.places)
        for member in one:
            self.having[member].append(one)

    def of(self, members: Members) -> list[Members]:
        """Return the sets that share a member with these."""
        return sorted({one for member in members for one in self.having.get(member, ())}, key=self.places.__getitem__)


def taken(spec_set: SpecSet, union: Component, bases: dict[str, Bases]) -> list[tuple[Document, str]]:
    """Return the classes and aliases that are together all that a union takes, each with its document.

    `bases` keeps those of each document.
    """
    names: list[tuple[Document, str]] = []
    targets = [spec_set.target(union.document, part["$ref"]) for part in union.node["oneOf"]]
    for document in dict.fromkeys(one.stem for one in targets):
        own = [one for one in targets if one.stem == document]
        home = own[0].document
        if document not in bases:
            bases[document] = Bases(spec_set, home)
        classes, single = bases[document].covering(frozenset(one.name for one in own if one.is_object))
        rest = [one.names.class_name for one in own if one.name in single or not one.is_object]
        names += [(home, name) for name in [*classes, *rest]]
    return names
