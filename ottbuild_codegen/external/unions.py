"""Choices between objects, and how their members are told apart."""

from __future__ import annotations

from typing import TYPE_CHECKING, NamedTuple

from ottbuild_codegen.external.library import Key
from ottbuild_codegen.external.tree import Node
from ottbuild_codegen.external.values import types_of, values_of
from ottbuild_codegen.external.words import SUBSTANCE, free, free_field
from ottbuild_codegen.spec.model import listed
from ottbuild_codegen.spec.source import Pointer

if TYPE_CHECKING:
    from ottbuild_codegen.external.schemas import Made, Schemas

NO_TAG = "(none)"
"""The tag of a choice of which no member has one: a name that no property has."""


class Member(NamedTuple):
    """One of the objects that a choice is between."""

    made: Made
    solid: Node
    key: Key | None
    tag: str | None
    """For a choice within a choice: the property that tells its own members apart."""


class Unions:
    """Makes the choices between objects."""

    def __init__(self, schemas: Schemas) -> None:
        self.schemas = schemas
        self.library = schemas.library
        self.shapes: dict[Key, str] = {}
        self.tags: dict[tuple[Made, str], tuple[Node, list[str]]] = {}
        """Component and tag -> the choice that told of it last, and the values that stand for the component."""
        self.open: set[tuple[str, Pointer]] = set()
        """The choices whose tag is being looked for."""
        self.concrete: dict[Key, Made] = {}
        """Component that others inherit from -> what it is itself, beside the choice."""

    # What is a choice

    def members(self, solid: Node) -> list[Node]:
        """What a schema is a choice between; empty if it is none."""
        keys = [key for key in ("oneOf", "anyOf") if key in solid and self.library.is_choice(solid, key)]
        if not keys:
            types = types_of(solid)
            several = len(types) > 1 and "object" in types and "properties" in solid
            return [solid.with_({**solid, "type": name}) for name in types] if several else []
        if len(keys) > 1:
            self.library.say(solid, "oneOf and anyOf in one schema are not supported; write one of them", "anyOf")
            return []
        rest = solid.less(keys[0], "discriminator")
        common = {
            key for key in SUBSTANCE & rest.keys() if key != "type" or set(listed(rest[key])) - {"object", "null"}
        }
        found: list[Node] = []
        for one in solid[keys[0]]:
            inner = self.library.plain(one)
            if not {"$ref", "allOf", "discriminator"} & inner.keys() and "discriminator" not in solid and not common:
                found += self.members(inner) or [one]
            else:
                found.append(one.with_({**_title(one), "allOf": [rest, one]}) if common else one)
        return found

    def is_union(self, solid: Node) -> bool:
        """Whether a choice is one between objects with known properties, and perhaps others."""
        return "discriminator" in solid or any(self.shape(one) != "value" for one in self.members(solid))

    def shape(self, member: Node) -> str:
        """What is made of a member."""
        plain = self.library.plain(member)
        if not self.library.is_reference(plain):
            return self.schemas.shape(self.library.solid(plain))
        found = self.library.target(plain)
        if found is None:
            return "value"
        key = found[0]
        if key not in self.shapes:
            self.shapes[key] = "union"  # while it is not known: only a choice can lead back to itself here
            tagged = key in self.library.tagged
            self.shapes[key] = (
                "union" if tagged else self.schemas.shape(self.library.solid(self.library.components[key]))
            )
        return self.shapes[key]

    # Choices

    def of_choice(self, solid: Node) -> Node:
        """The schema of a choice between objects that is written out."""
        members: list[Member] = []
        plain: list[Node] = []
        for one in self.members(solid):
            if self.shape(one) == "value" and not (
                "discriminator" in solid and types_of(self.library.solid(one)) == ["object"]
            ):
                plain.append(one)
            else:
                member = self.member(one)
                members += [member] if member and member.made not in [other.made for other in members] else []
        discriminator = solid.get("discriminator") or self.implied(solid, members)
        untagged = self.untagged(solid, members, plain, discriminator is None)
        if discriminator is None:
            discriminator = solid.with_({"propertyName": NO_TAG})
            tagged: list[Member] = []
        else:
            members = [*members, *self.only_mapped(discriminator, members)]
            tagged = members
        return self.union(solid, discriminator, tagged, untagged)

    def of_heirs(self, key: Key) -> None:
        """The choice between everything that inherits from a component, under its name."""
        discriminator = self.library.tagged[key]
        named = self.mapped(discriminator).values()
        members: list[Member] = []
        made = self.schemas.home(key)
        self.schemas.made[made] = self.library.components[key]
        for heir in [key, *self.library.descendants(key)]:
            if heir.file != key.file:
                text = f"{heir.name} inherits from {key.name} of {key.file}, whose discriminator would lead out of its file"
                self.library.say(
                    self.library.components[heir], f"{text}; this is not supported, put both into one file"
                )
            elif heir in named or heir not in self.library.tagged:
                home = self.itself(heir) if heir in self.library.tagged else self.schemas.home(heir)
                members.append(Member(home, self.library.solid(self.library.components[heir]), heir, None))
        self.schemas.made[made] = self.union(self.library.components[key], discriminator, members, [])
        self.schemas.tell(self.schemas.made[made], self.library.plain(self.library.components[key]))

    def itself(self, key: Key) -> Made:
        """The object of a component whose name stands for a choice."""
        if key not in self.concrete:
            home = self.schemas.home(key)
            made = home._replace(name=free(f"Plain{home.name}", self.library.taken[key.file]))
            self.concrete[key] = made
            self.schemas.made[made] = self.library.components[key]
            solid = self.library.solid(self.library.components[key])
            self.schemas.made[made] = self.schemas.object(solid)
            self.schemas.tell(self.schemas.made[made], solid)
        return self.concrete[key]

    def member(self, node: Node) -> Member | None:
        """A member of a choice."""
        plain = self.library.plain(node)
        if not self.library.is_reference(plain):
            solid = self.library.solid(plain)
            tag = self.tag_of(solid) if self.schemas.shape(solid) == "union" else None
            return Member(self.schemas.component_of(plain), solid, None, tag)
        found = self.library.target(plain)
        if found is None:
            return None
        key = found[0]
        target = self.library.components[key]
        solid = self.library.solid(target)
        if key in self.library.tagged:
            return Member(self.schemas.home(key), solid, key, self.library.tagged[key]["propertyName"])
        return Member(self.schemas.home(key), solid, key, self.tag_of(solid) if self.shape(node) == "union" else None)

    def tag_of(self, solid: Node) -> str:
        """The property that tells the members of a choice apart; "" for none."""
        place = (solid.document.file, solid.pointer)
        if "discriminator" not in solid and place not in self.open:
            self.open.add(place)  # a choice that leads back to itself has no tag either
            objects = [one for one in self.members(solid) if self.shape(one) != "value"]
            implied = self.implied(solid, [member for member in map(self.member, objects) if member])
            self.open.discard(place)
            return str(implied["propertyName"]) if implied else ""
        return str(solid.get("discriminator", {}).get("propertyName", ""))

    def only_mapped(self, discriminator: Node, members: list[Member]) -> list[Member]:
        """Members that only the mapping names."""
        found: list[Member] = []
        for value in self.mapped(discriminator):
            member = self.member(_mapped(discriminator, value))
            if member and member.made not in [one.made for one in (*members, *found)]:
                found.append(member)
        return found

    def mapped(self, discriminator: Node) -> dict[str, Key]:
        """Value of a tag -> the component that the mapping leads to."""
        targets = {
            value: self.library.target(_mapped(discriminator, value)) for value in discriminator.get("mapping", {})
        }
        return {value: target[0] for value, target in targets.items() if target is not None}

    def implied(self, solid: Node, members: list[Member]) -> Node | None:
        """The discriminator of a choice that has none, where all members require a property with values of their own."""
        objects = [one for one in members if one.tag is None]
        if len(objects) < 2 or len(objects) < len(members):
            return None
        for name in objects[0].solid.get("properties", {}):
            values = [self.own_values(one, name) if name in one.solid.get("required", ()) else [] for one in objects]
            flat = [value for some in values for value in some]
            if all(values) and len(set(flat)) == len(flat):
                return solid.with_({"propertyName": name})
        return None

    def own_values(self, member: Member, tag: str) -> list[str]:
        """The values that a member itself allows for its tag."""
        part = member.solid.get("properties", {}).get(tag)
        return [one for one in values_of(self.library.solid(part)) if isinstance(one, str)] if part is not None else []

    def untagged(self, solid: Node, members: list[Member], plain: list[Node], without_tag: bool) -> list[str]:
        """The members that only their JSON type tells from the others, as references to components."""
        found: list[str] = []
        if without_tag and len(members) > 1:
            names = ", ".join(one.made.name for one in members)
            text = f"a choice between {names} that nothing tells apart is not supported; give it a discriminator"
            self.library.say(solid, text, "oneOf" if "oneOf" in solid else "anyOf")
        elif without_tag:
            found += [one.made.ref for one in members]
        by_type: dict[str, list[Node]] = {}
        for one in plain:
            for name in types_of(self.library.solid(one)) or [""]:
                by_type.setdefault(name, []).append(one)
        for name, nodes_of_type in by_type.items():
            if (
                name in ("", "object")
                or len(nodes_of_type) > 1
                or len(types_of(self.library.solid(nodes_of_type[0]))) > 1
            ):
                what = {"": "anything", "object": "an object without known properties"}.get(name, f"several {name}s")
                text = f"a choice between an object and {what} is not supported; describe one of them"
                self.library.say(solid, text, "oneOf" if "oneOf" in solid else "anyOf")
                continue
            reference = self.library.plain(nodes_of_type[0])
            target = self.library.target(reference) if self.library.is_reference(reference) else None
            made = self.schemas.home(target[0]) if target else self.schemas.component_of(nodes_of_type[0])
            found.append(made.ref)
        return found

    def union(self, node: Node, discriminator: Node, members: list[Member], untagged: list[str]) -> Node:
        """A choice in our words."""
        tag: str = discriminator["propertyName"]
        mapping: dict[str, str] = {}
        mapped = self.mapped(discriminator)
        plain = [one for one in members if one.tag is None]
        for one in members:
            if one.tag is not None and one.tag != tag:
                text = f"{one.made.name}, a choice by {repr(one.tag) if one.tag else 'no property'}, can't be a member of a choice by {tag!r}"
                self.library.say(node, f"{text}; this is not supported, list what it chooses from", "oneOf")
        for one in plain:
            told = [value for value, key in mapped.items() if key == one.key]
            values = told or self.values(one, plain, tag)
            allowed = self.own_values(one, tag)
            for value in values:
                if allowed and value not in allowed:
                    text = f"{one.made.name} is told by {tag!r} {value!r}, which is none of its own values of {tag!r}"
                    self.library.say(discriminator, f"{text}; say in the mapping which of them it is")
                elif value in mapping:
                    other = mapping[value].rpartition("/")[2]
                    text = f"{value!r} of {tag!r} stands for {one.made.name} and for {other}; name both in the mapping"
                    self.library.say(discriminator, text)
                else:
                    mapping[value] = one.made.ref
            self.tag(one, discriminator, tag, values)
        refs = [*(one.made.ref for one in members), *untagged]
        out = node.with_({"oneOf": [node.with_({"$ref": ref}) for ref in dict.fromkeys(refs)]})
        out["discriminator"] = discriminator.with_({"propertyName": tag, "mapping": mapping})
        if untagged:
            out["x-untagged"] = untagged
        return out

    def values(self, member: Member, members: list[Member], tag: str) -> list[str]:
        """The values of a tag that stand for a member that no mapping names: its own ones, or its name."""
        own = self.own_values(member, tag)
        others = {value for one in members if one is not member for value in self.own_values(one, tag)}
        name = member.key.name if member.key else member.made.name
        return own if own and not others & set(own) else [name]

    # Tags

    def tag(self, member: Member, node: Node, tag: str, values: list[str]) -> None:
        """Notes which values of a tag stand for a member; of several choices, all."""
        _, known = self.tags.get((member.made, tag), (node, []))
        self.tags[member.made, tag] = node, [*known, *(value for value in values if value not in known)]

    def write_tags(self) -> None:
        """Writes the tags into the members: required, and with the values that stand for them."""
        for (made, tag), (node, values) in self.tags.items():
            out = self.schemas.made[made]
            properties = out.get("properties")
            if not isinstance(properties, Node):
                text = f"{made.name} has no properties of its own, so {tag!r} can't tell it; this is not supported"
                self.library.say(node, text)
                continue
            taken = {part.get("x-name", "") for part in properties.values()}
            part = properties.get(tag, node.with_({}))
            types = {*listed(part.get("type"))} - {"null"}
            if types and "string" not in types:
                text = f"{tag!r} of {made.name}, which a choice is told by, is {' or '.join(types)}; only a string is supported"
                self.library.say(node, text)
            kept = {key: part[key] for key in ("description", "x-name", "deprecated") if key in part}
            kept.setdefault("x-name", free_field(tag, taken))
            fixed = {"const": values[0]} if len(values) == 1 else {"enum": values}
            properties[tag] = part.with_({"type": "string", **fixed, **kept})
            out["required"] = list(dict.fromkeys([*out.get("required", ()), tag]))


def _title(node: Node) -> dict[str, str]:
    return {"title": node["title"]} if "title" in node else {}


def _mapped(discriminator: Node, value: str) -> Node:
    """The reference of a mapping."""
    at = (*discriminator.pointer, "mapping", value)
    return Node(discriminator.document, at, {"$ref": discriminator["mapping"][value]})
