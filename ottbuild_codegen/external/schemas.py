"""Foreign schemas in our words: every object and every choice a component, every value with its type and limits."""

from __future__ import annotations

from typing import NamedTuple

from ottbuild_codegen.external.library import Key, Library
from ottbuild_codegen.external.names import name_at
from ottbuild_codegen.external.tree import Node, nodes
from ottbuild_codegen.external.unions import Unions
from ottbuild_codegen.external.values import Values, types_of
from ottbuild_codegen.external.words import ANY, TOLD, free, free_field, snake
from ottbuild_codegen.spec.model import listed
from ottbuild_codegen.spec.source import Pointer


class Made(NamedTuple):
    """A component of ours: the file of its document, and its name."""

    file: str
    name: str

    @property
    def ref(self) -> str:
        """A reference to it from anywhere."""
        return f"{self.file}#/components/schemas/{self.name}"


class Schemas:
    """Makes our components of the schemas of foreign documents."""

    def __init__(self, library: Library) -> None:
        self.library = library
        self.values = Values(self)
        self.unions = Unions(self)
        self.made: dict[Made, Node] = {}
        self.homes: dict[tuple[str, tuple[str | int, ...]], Made] = {
            (key.file, library.components[key].pointer): Made(key.file, name) for key, name in library.names.items()
        }
        """Where a schema stands -> the component that it became."""

    # Components

    def components(self) -> None:
        """Makes a component of every one that is not just another name for something."""
        for key, node in self.library.components.items():
            if self.library.is_alias(key):
                self.library.target(self.library.plain(node))  # which says so if it leads nowhere
            elif key in self.library.tagged:
                self.unions.of_heirs(key)
            else:
                self.put(self.home(key), node)

    def home(self, key: Key) -> Made:
        """What a component became."""
        return Made(key.file, self.library.names[key])

    def put(self, made: Made, node: Node) -> None:
        """Makes a component of a schema."""
        self.made[made] = node  # its place in the order; and what it holds may lead back to it
        solid = self.library.solid(node)
        self.made[made] = self.body(solid)
        self.tell(self.made[made], solid)

    def body(self, solid: Node) -> Node:
        """The schema of a component."""
        shape = self.shape(solid)
        if shape == "union":
            return self.unions.of_choice(solid)
        return self.object(solid) if shape == "object" else self.values.value(solid)

    def component_of(self, node: Node) -> Made:
        """The component that stands for an inline schema."""
        place = (node.document.file, node.pointer)
        if place not in self.homes:
            file = node.document.file
            name = free(name_at(self.library, node), self.library.taken[file])
            self.homes[place] = Made(file, name)
            self.put(self.homes[place], node)
        return self.homes[place]

    # What a schema is

    def shape(self, solid: Node) -> str:
        """What is made of a schema: an `object`, a `union` of such, or a plain `value`."""
        if self.unions.members(solid):
            return "union" if self.unions.is_union(solid) else "value"
        return "object" if types_of(solid) == ["object"] and solid.get("properties") else "value"

    def types(self, node: Node, trail: tuple[Pointer, ...] = ()) -> list[str]:
        """The JSON types of the values of a schema, but null."""
        solid = self.library.solid(node)
        if self.shape(solid) != "value" or solid.pointer in trail:
            return ["object"]
        members = self.unions.members(solid)
        names = [name for one in members for name in self.types(one, (*trail, solid.pointer))]
        return list(dict.fromkeys(names)) or types_of(solid) or ANY[:-1]

    # Schemas where they are used

    def place(self, node: Node) -> Node:
        """A schema as it is written in the place where it is used."""
        plain = self.library.plain(node)
        nullable = self.library.nullable(plain)
        if self.library.is_reference(plain):
            found = self.library.target(plain)
            if found is None:
                return plain.with_({"type": ANY})
            key, null_on_the_way = found
            nullable = nullable or null_on_the_way
            out = plain.with_({"$ref": self.home(key).ref})
            types = ["object"] if key in self.library.tagged else []
            types = types or (self.types(self.library.components[key]) if nullable else [])
        else:
            solid = self.library.solid(plain)
            plain = solid
            if self.shape(solid) == "value":
                out = self.values.value(solid)
                types = [name for name in listed(out["type"]) if name != "null"]
            else:
                out = plain.with_({"$ref": self.component_of(solid).ref})
                types = ["object"]
        self.tell(out, plain)
        if nullable:
            out["type"] = [*types, "null"]
        return out

    def tell(self, out: Node, node: Node) -> None:
        """Lets what is told of a schema go along."""
        for key in (*TOLD, "readOnly", "writeOnly"):
            if key in node:
                out[key] = node[key]
        if "title" in node and "description" not in out and isinstance(node["title"], str):
            out["description"] = node["title"]

    def object(self, solid: Node) -> Node:
        """The schema of an object with known properties."""
        given: Node = solid.get("properties") or solid.with_({})
        properties = given.with_({})
        taken: set[str] = set()
        for wire, part in given.items():
            properties[wire] = self.place(part)
            properties[wire]["x-name"] = free_field(wire, taken)
        for wire in dict.fromkeys(solid.get("required", ())):
            if wire not in properties:
                properties[wire] = solid.with_({"type": ANY, "x-name": free_field(wire, taken)})
        out = solid.with_({"type": "object", "properties": properties})
        out |= {key: solid[key] for key in ("minProperties", "maxProperties", "dependentRequired") if solid.get(key)}
        if solid.get("required"):
            out["required"] = list(dict.fromkeys(solid["required"]))
        rest = solid.get("additionalProperties", False)
        if rest is not False:
            out["additionalProperties"] = self.place(rest) if isinstance(rest, Node) and rest else True
        conditions = self.values.conditions(solid)
        if conditions:
            out["allOf"] = conditions
        return out

    def mapping(self, solid: Node) -> Node:
        """The schema of an object whose properties nobody knows, as one that has a model."""
        out = self.object(solid)
        out.setdefault("additionalProperties", True)
        return out

    # What can only be said when all is known

    def finish(self, sent: set[Made], received: set[Made]) -> None:
        """Writes down the tags, and what is required only one way.

        `sent` and `received` are the payloads of requests and of responses.
        """
        self.unions.write_tags()
        asked, told = self.reachable(sent), self.reachable(received)
        for made, node in self.made.items():
            for wire, part in node.get("properties", {}).items():
                absent = (part.get("readOnly") and made in asked) or (part.get("writeOnly") and made in told)
                if absent and wire in node.get("required", ()) and "const" not in part:
                    node["required"] = [name for name in node["required"] if name != wire]
            for part in nodes(node):
                for key in ("readOnly", "writeOnly"):
                    if isinstance(part.get(key), bool):
                        del part[key]

    def reachable(self, start: set[Made]) -> set[Made]:
        """Components, and all that they are made of."""
        by_ref = {made.ref: made for made in self.made}
        found: set[Made] = set()
        waiting = list(start)
        while waiting:
            made = waiting.pop()
            if made not in found and made in self.made:
                found.add(made)
                refs = [part["$ref"] for part in nodes(self.made[made]) if isinstance(part.get("$ref"), str)]
                waiting += [by_ref[ref] for ref in refs if ref in by_ref]
        return found


def kind_name(stem: str, name: str) -> str:
    """The payload kind of a component."""
    return f"{stem}.{snake(name).rstrip('_')}"
