"""Converts choices between objects, and finds what their members can be told apart by."""

from __future__ import annotations

from itertools import combinations
from typing import Any, NamedTuple

from ottbuild_codegen.external.components import ComponentRef, Components, annotate
from ottbuild_codegen.external.library import Key, Library
from ottbuild_codegen.external.shapes import Shapes, types_of, values_of
from ottbuild_codegen.external.tree import DocumentNode
from ottbuild_codegen.external.vocabulary import free, free_field
from ottbuild_codegen.spec.model import as_list
from ottbuild_codegen.spec.source import Pointer
from ottbuild_codegen.spec.unions import Candidate, tests

NO_TAG = "(none)"
"""The tag of a choice whose members have none: a name that no property has."""


class Member(NamedTuple):
    """An object that a choice is between."""

    ref: ComponentRef
    solid: DocumentNode
    key: Key | None
    tag: str | None
    """If the member is itself a choice: its tag, "" for none."""


class Unions:
    """Converts the choices between objects."""

    def __init__(self, library: Library, shapes: Shapes, components: Components) -> None:
        self.library = library
        self.shapes = shapes
        self.components = components
        self.tags: dict[tuple[ComponentRef, str], tuple[DocumentNode, list[str]]] = {}
        """Component and tag -> the last choice that has the component as a member, and the values of the component."""
        self.open: set[tuple[str, Pointer]] = set()
        """The choices whose tag is being looked for."""
        self.told_by_keys: list[tuple[DocumentNode, DocumentNode]] = []
        """The choices without a tag, as they were and as they are written."""
        self.concrete: dict[Key, ComponentRef] = {}
        """Component that others inherit from -> the object of its own, beside the choice."""

    def convert(self, solid: DocumentNode) -> DocumentNode:
        """Return the schema of a choice that lists its members."""
        members: list[Member] = []
        plain: list[DocumentNode] = []
        for part in self.shapes.members(solid):
            if self.shapes.shape_of_member(part) == "value" and not (
                "discriminator" in solid and types_of(self.library.solid(part)) == ["object"]
            ):
                plain.append(part)
            else:
                member = self.member(part)
                members += [member] if member and member.ref not in [other.ref for other in members] else []
        discriminator = solid.get("discriminator") or self.implied(solid, members)
        untagged = self.untagged(solid, plain)
        if discriminator is None:
            if len(members) == 1 and members[0].tag:
                return self.union(solid, solid.with_({"propertyName": members[0].tag}), members, untagged)
            refs = [*(member.ref.ref for member in members), *untagged]
            converted = self.union(solid, solid.with_({"propertyName": NO_TAG}), [], refs)
            self.told_by_keys.append((solid, converted))
            return converted
        members = [*members, *self.only_mapped(discriminator, members)]
        return self.union(solid, discriminator, members, untagged)

    def write_heirs(self, key: Key) -> None:
        """Write the choice between everything that inherits from a component, under the component's name."""
        discriminator = self.library.tagged[key]
        named = self.mapped(discriminator).values()
        members: list[Member] = []
        ref = self.components.of(key)
        self.components.schemas[ref] = self.library.components[key]
        for heir in [key, *self.library.descendants(key)]:
            if heir.file != key.file:
                text = f"{heir.name} inherits from {key.name} of {key.file}, whose discriminator would lead out of its file"
                self.library.report(
                    self.library.components[heir], f"{text}; this is not supported, put both into one file"
                )
            elif heir in named or heir not in self.library.tagged:
                home = self.own_object(heir) if heir in self.library.tagged else self.components.of(heir)
                members.append(Member(home, self.library.solid(self.library.components[heir]), heir, None))
        self.components.schemas[ref] = self.union(self.library.components[key], discriminator, members, [])
        annotate(self.components.schemas[ref], self.library.plain(self.library.components[key]))

    def own_object(self, key: Key) -> ComponentRef:
        """Return the object of a component whose name means a choice of its heirs."""
        if key not in self.concrete:
            home = self.components.of(key)
            self.concrete[key] = home._replace(name=free(f"Plain{home.name}", self.library.taken[key.file]))
            self.components.add(self.concrete[key], self.library.components[key], as_object=True)
        return self.concrete[key]

    # Members

    def member(self, node: DocumentNode) -> Member | None:
        """Return a member of a choice; None if its reference leads nowhere."""
        plain = self.library.plain(node)
        if not self.library.is_reference(plain):
            solid = self.library.solid(plain)
            tag = self.tag_of(solid) if self.shapes.shape(solid) == "union" else None
            return Member(self.components.of_inline(plain), solid, None, tag)
        target = self.library.target(plain)
        if target is None:
            return None
        key = target[0]
        solid = self.library.solid(self.library.components[key])
        if key in self.library.tagged:
            return Member(self.components.of(key), solid, key, self.library.tagged[key]["propertyName"])
        tag = self.tag_of(solid) if self.shapes.shape_of_member(node) == "union" else None
        return Member(self.components.of(key), solid, key, tag)

    def only_mapped(self, discriminator: DocumentNode, members: list[Member]) -> list[Member]:
        """Return the members that only the mapping names."""
        added: list[Member] = []
        for value in self.mapped(discriminator):
            member = self.member(_mapped(discriminator, value))
            if member and member.ref not in [other.ref for other in (*members, *added)]:
                added.append(member)
        return added

    def mapped(self, discriminator: DocumentNode) -> dict[str, Key]:
        """Return the components of a mapping by the values of the tag."""
        targets = {
            value: self.library.target(_mapped(discriminator, value)) for value in discriminator.get("mapping", {})
        }
        return {value: target[0] for value, target in targets.items() if target is not None}

    def untagged(self, solid: DocumentNode, plain: list[DocumentNode]) -> list[str]:
        """Return references to the members that only their JSON type tells from the others."""
        refs: list[str] = []
        keyword = "oneOf" if "oneOf" in solid else "anyOf"
        by_type: dict[str, list[DocumentNode]] = {}
        for part in plain:
            for name in types_of(self.library.solid(part)) or [""]:
                by_type.setdefault(name, []).append(part)
        for name, parts in by_type.items():
            if name in ("", "object") or len(parts) > 1 or len(types_of(self.library.solid(parts[0]))) > 1:
                what = {"": "anything", "object": "an object without known properties"}.get(name, f"several {name}s")
                text = f"a choice between an object and {what} is not supported; describe one of them"
                self.library.report(solid, text, keyword)
                continue
            reference = self.library.plain(parts[0])
            target = self.library.target(reference) if self.library.is_reference(reference) else None
            refs.append((self.components.of(target[0]) if target else self.components.of_inline(parts[0])).ref)
        return refs

    def union(
        self, node: DocumentNode, discriminator: DocumentNode, members: list[Member], untagged: list[str]
    ) -> DocumentNode:
        """Return the schema of a choice."""
        tag: str = discriminator["propertyName"]
        mapping: dict[str, str] = {}
        mapped = self.mapped(discriminator)
        objects = [member for member in members if member.tag is None]
        for member in members:
            if member.tag is not None and member.tag != tag:
                by = repr(member.tag) if member.tag else "no property"
                text = f"{member.ref.name}, a choice by {by}, can't be a member of a choice by {tag!r}"
                self.library.report(node, f"{text}; this is not supported, list what it chooses from", "oneOf")
        for member in objects:
            values = [value for value, key in mapped.items() if key == member.key]
            values = values or self.values(member, objects, tag)
            allowed = self.own_values(member, tag)
            for value in values:
                if allowed and value not in allowed:
                    text = f"{member.ref.name} is told by {tag!r} {value!r}, which is none of its own values of {tag!r}"
                    self.library.report(discriminator, f"{text}; say in the mapping which of them it is")
                elif value in mapping:
                    other = mapping[value].rpartition("/")[2]
                    text = f"{value!r} of {tag!r} stands for {member.ref.name} and for {other}"
                    self.library.report(discriminator, f"{text}; name both in the mapping")
                else:
                    mapping[value] = member.ref.ref
            _, known = self.tags.get((member.ref, tag), (node, []))
            added = [value for value in values if value not in known]
            self.tags[member.ref, tag] = discriminator, [*known, *added]
        refs = [*(member.ref.ref for member in members), *untagged]
        converted = node.with_({"oneOf": [node.with_({"$ref": ref}) for ref in dict.fromkeys(refs)]})
        converted["discriminator"] = discriminator.with_({"propertyName": tag, "mapping": mapping})
        if untagged:
            converted["x-untagged"] = untagged
        return converted

    # Tags

    def tag_of(self, solid: DocumentNode) -> str:
        """Return the property that tells the members of a choice apart; "" for none."""
        place = (solid.document.file, solid.pointer)
        if "discriminator" not in solid and place not in self.open:
            self.open.add(place)  # a choice that leads back to itself has no tag either
            parts = [part for part in self.shapes.members(solid) if self.shapes.shape_of_member(part) != "value"]
            implied = self.implied(solid, [member for member in map(self.member, parts) if member])
            self.open.discard(place)
            return str(implied["propertyName"]) if implied else ""
        return str(solid.get("discriminator", {}).get("propertyName", ""))

    def implied(self, solid: DocumentNode, members: list[Member]) -> DocumentNode | None:
        """Return a discriminator by a property that all members require, each with values of its own, if there is one."""
        objects = [member for member in members if member.tag is None]
        if len(objects) < 2 or len(objects) < len(members):
            return None
        for name in objects[0].solid.get("properties", {}):
            values = [
                self.own_values(member, name) if name in member.solid.get("required", ()) else [] for member in objects
            ]
            flat = [value for group in values for value in group]
            if all(values) and len(set(flat)) == len(flat):
                return solid.with_({"propertyName": name})
        return None

    def own_values(self, member: Member, tag: str) -> list[str]:
        """Return the values that a member itself allows for its tag."""
        part = member.solid.get("properties", {}).get(tag)
        if part is None or self.shapes.shape_of_member(part) != "value":
            return []
        return [value for value in values_of(self.library.solid(part)) if isinstance(value, str)]

    def values(self, member: Member, members: list[Member], tag: str) -> list[str]:
        """Return the tag values of a member that no mapping names: those that it allows, or its name."""
        own = self.own_values(member, tag)
        others = {value for other in members if other is not member for value in self.own_values(other, tag)}
        name = member.key.name if member.key else member.ref.name
        return own if own and not others & set(own) else [name]

    def write_tags(self) -> None:
        """Write the tags into the members: required, with the values of the member."""
        for (ref, tag), (node, values) in self.tags.items():
            schema = self.components.schemas[ref]
            properties = schema.get("properties")
            if not isinstance(properties, DocumentNode):
                text = f"{ref.name} has no properties of its own, so {tag!r} can't tell it; this is not supported"
                self.library.report(node, text)
                continue
            taken = {part.get("x-name", "") for part in properties.values()}
            part = properties.get(tag, node.with_({}))
            types = {*as_list(part.get("type"))} - {"null"}
            if types and "string" not in types:
                text = f"{tag!r} of {ref.name}, which a choice is told by, is {' or '.join(types)}; only a string is supported"
                self.library.report(node, text)
            annotations = {key: part[key] for key in ("description", "x-name", "deprecated") if key in part}
            annotations.setdefault("x-name", free_field(tag, taken))
            fixed = {"const": values[0]} if len(values) == 1 else {"enum": values}
            properties[tag] = part.with_({"type": "string", **fixed, **annotations})
            schema["required"] = list(dict.fromkeys([*schema.get("required", ()), tag]))

    def refuse_unclear(self, only_received: set[ComponentRef]) -> None:
        """Report the choices whose members nothing tells apart. The components are finished.

        What is only received need not always be clear, as long as some keys tell.
        """
        by_ref = {component.ref: schema for component, schema in self.components.schemas.items()}

        def objects(refs: list[str], seen: tuple[str, ...] = ()) -> dict[str, DocumentNode]:
            found: dict[str, DocumentNode] = {}
            for ref in refs:
                schema = by_ref[ref]
                if "discriminator" in schema and ref not in seen:
                    found |= objects([part["$ref"] for part in schema["oneOf"]], (*seen, ref))
                elif "properties" in schema:
                    found[ref] = schema
            return found

        def folded(node: dict[str, Any]) -> dict[str, Any]:
            while node.get("$ref") in by_ref:
                node = {**by_ref[node["$ref"]], **{key: value for key, value in node.items() if key != "$ref"}}
            return node

        for solid, converted in self.told_by_keys:
            members = objects([part["$ref"] for part in converted["oneOf"]])
            found, alike = tests(Candidate.of(ref, schema, folded) for ref, schema in members.items())
            received = any(self.components.schemas[component] is converted for component in only_received)
            if received and all(found[ref] or found[other] for ref, other in combinations(alike, 2)):
                continue
            if alike:
                names = ", ".join(ref.rpartition("/")[2] for ref in alike)
                text = f"a choice between {names} that nothing tells apart is not supported; give it a discriminator"
                self.library.report(solid, text, "oneOf" if "oneOf" in solid else "anyOf")


def _mapped(discriminator: DocumentNode, value: str) -> DocumentNode:
    """Return the reference of a mapping as a node."""
    at = (*discriminator.pointer, "mapping", value)
    return DocumentNode(discriminator.document, at, {"$ref": discriminator["mapping"][value]})
