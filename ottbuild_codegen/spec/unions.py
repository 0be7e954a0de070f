"""Completes unions: replaces unions within unions by their members, and finds what tells objects without a tag apart.

Objects are told apart by the keys that only some of them require, and by the values of a key. Each of them gets a test,
which its own valid data pass, and valid data of the others don't.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from itertools import combinations
from typing import Any, NamedTuple

from ottbuild.schemas.jsondata import equal
from ottbuild.schemas.spec import COMPONENTS, tagged, untagged
from ottbuild.schemas.wording import listed
from ottbuild_codegen.spec.source import Document, Mistake

Node = dict[str, Any]
Fact = bool | list[Any]
"""What is true of a key in all valid data: True if it is there, False if it is not, or the values that it can have."""
REMEDY = "require in each of them a key, or a value of a key, that the others can't have"
TESTS = "x-tests"
"""The keyword of a union for its tests. It is computed, and never written in a spec."""
ALIKE = "x-alike"
"""The keyword of a union for the references of the objects whose valid data may pass the test of another."""
_TYPES = frozenset(("string", "number", "integer", "boolean", "array", "object"))
ABSENT = None
"""Stands for null and for an absent key among the values of a key."""


def complete_unions(documents: Iterable[Document]) -> None:
    """Complete every union. The documents have no mistakes."""
    _Unions({document.name: document.schemas for document in documents}).complete()


def mistakes_in_unions(documents: list[Document]) -> Iterator[Mistake]:
    """Yield a mistake for each union whose members nothing tells apart. The documents have no other mistakes.

    Converted documents have none: what is only received may be unclear, and the converter refuses the rest.
    """
    by_name = {document.name: document for document in documents}
    for file, name, message in completed(documents)[1]:
        if not by_name[file].is_source:
            yield by_name[file].mistake(("components", "schemas", name, "x-untagged"), message)


def completed(documents: Iterable[Document]) -> tuple[dict[str, dict[str, Node]], list[tuple[str, str, str]]]:
    """Return the schemas of each file with every union completed, and the unclear unions: file, name and a message."""
    files = {document.name: dict(document.schemas) for document in documents}
    for schemas in files.values():
        schemas |= {name: dict(node) for name, node in schemas.items() if "discriminator" in node}
    unions = _Unions(files)
    unions.complete()
    return files, unions.unclear


class _Unions:
    """The unions of all specs."""

    def __init__(self, files: dict[str, dict[str, Node]]) -> None:
        self.files = files
        self.unclear: list[tuple[str, str, str]] = []
        """File and name of each union whose members nothing tells apart, and a message."""

    def complete(self) -> None:
        """Complete every union."""
        for file, schemas in self.files.items():
            for node in schemas.values():
                if "discriminator" in node:
                    self.flatten(file, node)
        for file, schemas in self.files.items():
            for name, node in schemas.items():
                if untagged(node):
                    self.tell_apart(file, name, node)

    def flatten(self, file: str, node: Node) -> None:
        """Replace the members of a union that are unions themselves by their members."""
        tag, mapping = node["discriminator"]["propertyName"], dict(node["discriminator"].get("mapping", {}))
        members: list[str] = []
        without_tag: list[str] = []
        for ref in [part["$ref"] for part in node["oneOf"]]:
            owner, inner = self.resolved(file, ref)
            if "discriminator" not in inner:
                members.append(ref)
                without_tag += [ref] if ref in untagged(node) else []
                continue
            self.flatten(owner, inner)
            refs = [_from(file, owner, part["$ref"]) for part in inner["oneOf"]]
            members += refs
            if inner["discriminator"]["propertyName"] == tag:
                mapping |= {value: _from(file, owner, other) for value, other in tagged(inner).items()}
                refs = [_from(file, owner, other) for other in untagged(inner)]
            without_tag += refs
        if members != [part["$ref"] for part in node["oneOf"]]:
            node["oneOf"] = [{"$ref": ref} for ref in dict.fromkeys(members)]
            if without_tag != untagged(node):
                node["x-untagged"] = list(dict.fromkeys(without_tag))
        node["discriminator"] = {**node["discriminator"], "mapping": mapping}

    def tell_apart(self, file: str, name: str, node: Node) -> None:
        """Write the tests of a union's objects without a tag; note what nothing tells apart."""
        targets = {ref: self.resolved(file, ref) for ref in untagged(node)}
        objects = {ref: target for ref, target in targets.items() if "properties" in target[1]}
        types = [str(target.get("type")) for ref, (_, target) in targets.items() if ref not in objects]
        if len({*types}) < len(types) or (objects and "object" in types) or not {*types} <= _TYPES:
            text = "members without a tag are told apart by their JSON type, and objects by their keys"
            self.unclear.append((file, name, f"{text}: of arrays, strings and the like there is one at most"))
        if len(objects) > 1:

            def folded(owner: str) -> Callable[[Node], Node]:
                return lambda part: self.folded(owner, part)

            node[TESTS], alike = tests(
                Candidate.of(ref, target, folded(owner)) for ref, (owner, target) in objects.items()
            )
            if alike:
                node[ALIKE] = alike
                text = f"nothing tells {listed([ref.rpartition('/')[2] for ref in alike], 'and')} apart; {REMEDY}"
                self.unclear.append((file, name, text))

    def resolved(self, file: str, ref: str) -> tuple[str, Node]:
        """Return the file and the schema that a reference leads to."""
        other, _, name = ref.partition(COMPONENTS)
        return other or file, self.files[other or file][name]

    def folded(self, file: str, node: Node) -> Node:
        """Return a schema with what its reference points to folded in."""
        while "$ref" in node:
            file, target = self.resolved(file, node["$ref"])
            node = {**target, **{key: value for key, value in node.items() if key != "$ref"}}
        return node


def _from(file: str, owner: str, ref: str) -> str:
    """Return a reference of one file as it is written in another."""
    if ref.startswith("#"):
        return ref if file == owner else f"{owner}{ref}"
    return ref.removeprefix(file)


class Candidate(NamedTuple):
    """An object that a choice is between."""

    ref: str
    required: frozenset[str]
    values: Mapping[str, list[Any]]
    """Key -> the values that the object lists for it, in the order of the schema; an empty list for any value."""
    is_open: bool
    """True if the object may have keys that it does not name."""

    @classmethod
    def of(cls, ref: str, node: Node, folded: Callable[[Node], Node]) -> Candidate:
        """Return the schema of an object as a candidate; `folded` returns a property with what it refers to."""
        required = dict.fromkeys(node.get("required", ()))
        values: dict[str, list[Any]] = {}
        for key, part in node.get("properties", {}).items():
            part = folded(part)
            given = [part["const"]] if "const" in part else list(part.get("enum", ()))
            if given and (key not in required or "null" in part.get("type", ()) or ABSENT in given):
                given = [*(value for value in given if value is not ABSENT), ABSENT]
            values[key] = given
        values |= {key: [] for key in required if key not in values}
        return cls(ref, frozenset(required), values, bool(node.get("additionalProperties")))

    def facts(self, other: Candidate) -> Iterator[tuple[str, Fact]]:
        """Yield what is true of all valid data of this object, and of no valid data of the other."""
        for key, values in self.values.items():
            if key not in other.values:
                if key in self.required and not other.is_open:
                    yield key, True
                    if values and ABSENT not in values:
                        yield key, values
            elif values and other.values[key] and not _overlap(values, other.values[key]):
                yield key, values
        for key in other.values:
            if key in other.required and key not in self.values and not self.is_open:
                yield key, False

    def needed(self, other: Candidate) -> list[str]:
        """Return the keys that this object requires, and the other does not name."""
        return [key for key in self.values if key in self.required and key not in other.values]


def tests(candidates: Iterable[Candidate]) -> tuple[dict[str, dict[str, Fact]], list[str]]:
    """Return reference -> key -> fact, and the references of the objects that nothing tells from some other one.

    Objects with keys of any name are told apart by the keys that they require, as if the others could not have them.
    Objects that nothing tells apart get facts about the keys that only one of them names: what has such a key is clear,
    and what has none passes both tests.
    """
    candidates = list(candidates)
    found = {one.ref: _smallest(one, [other for other in candidates if other is not one]) for one in candidates}
    alike: set[str] = set()
    for one, other in combinations(candidates, 2):
        if any(one.facts(other)):
            continue
        if not one.needed(other) and not other.needed(one):
            alike |= {one.ref, other.ref}
            found[one.ref] |= {key: False for key in other.values if key not in one.values}
            found[other.ref] |= {key: False for key in one.values if key not in other.values}
        for mine, theirs in ((one, other), (other, one)):
            for key in mine.needed(theirs)[:1]:
                found[mine.ref].setdefault(key, True)
                found[theirs.ref][key] = False
    return found, [one.ref for one in candidates if one.ref in alike]


def _smallest(one: Candidate, others: list[Candidate]) -> dict[str, Fact]:
    """Return as few facts as possible that tell an object from the others."""
    against = [list(one.facts(other)) for other in others]
    shared = {key for other in others for key in other.values}
    chosen: dict[str, Fact] = {}
    while against := [facts for facts in against if facts and not any(chosen.get(key) == fact for key, fact in facts)]:
        ranked = [(key, fact) for facts in against for key, fact in facts]
        key, fact = max(ranked, key=lambda each: (ranked.count(each), *_clearness(each[1], each[0] in shared)))
        chosen[key] = fact
    return chosen


def _clearness(fact: Fact, is_shared: bool) -> tuple[bool, bool, bool]:
    """Return a sort key that puts last what tells best what an object is meant to be: the values of a common key."""
    return isinstance(fact, list) and is_shared, fact is True, fact is not False


def _overlap(these: list[Any], those: list[Any]) -> bool:
    return any(equal(one, other) for one in these for other in those)
