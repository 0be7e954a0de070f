"""The components of external documents: where references lead, what inherits from what, and what each schema amounts to."""

from __future__ import annotations

from functools import cached_property
from typing import Any, NamedTuple
from urllib.parse import unquote

from ottbuild_codegen.external.merge import Clash, merged
from ottbuild_codegen.external.tree import DocumentNode, grown, nodes
from ottbuild_codegen.external.vocabulary import SUBSTANCE, camel, free
from ottbuild_codegen.spec.identifiers import KEYWORDS
from ottbuild_codegen.spec.model import as_list
from ottbuild_codegen.spec.source import Document, Mistake

MAX_LEVELS = 50
"""The most levels of inheritance."""


INBOUND = ".inbound"
"""The end of the name of a file, before its extension, whose document describes what the provider sends."""


class Key(NamedTuple):
    """A component of an external document: its file, and its name there."""

    file: str
    name: str


class Library:
    """External documents, and their mistakes."""

    def __init__(self, documents: list[Document]) -> None:
        self.mistakes: set[Mistake] = set()
        self.roots: dict[str, DocumentNode] = {document.file: grown(document, document.data) for document in documents}
        self.documents = {document.file: document for document in documents}
        self.components: dict[Key, DocumentNode] = {
            Key(file, name): node for file, root in self.roots.items() for name, node in _schemas(root).items()
        }
        self.solids: dict[Key, DocumentNode] = {}
        """The components that others inherit from, with everything that they inherit themselves."""
        self.taken: dict[str, set[str]] = {file: {_entry(file).lower()} for file in self.roots}
        """The class names of each document, in lower case."""
        # names that can stay, stay; the others are given in alphabetical order, whatever the order of the document
        keys = sorted(
            (key for key in self.components if not self.is_alias(key)),
            key=lambda key: (camel(key.name) != key.name, key),
        )
        self.names = {key: free(camel(key.name), self.taken[key.file]) for key in keys}

    def report(self, node: DocumentNode, message: str, *steps: str | int) -> None:
        """Report something that can't be converted."""
        while steps and (*node.pointer, *steps) not in node.document.lines:
            steps = steps[:-1]  # the document has no line for it
        self.mistakes.add(node.mistake(message, *steps))

    def entry(self, file: str) -> str:
        """Return the name of a document's entry point."""
        return _entry(file)

    # References

    def find(self, node: DocumentNode) -> DocumentNode | None:
        """Return the node that a reference leads to. Report a reference that leads nowhere."""
        file, _, pointer = str(node["$ref"]).partition("#")
        if file not in self.roots:
            known = (
                "it is not in this folder"
                if "/" in file
                else "there is no such file, or it is not an external document"
            )
            self.report(node, f"the reference to {file!r} leads nowhere: {known}", "$ref")
            return None
        target: Any = self.roots[file]
        for step in pointer.split("/")[1:]:
            step = unquote(step).replace("~1", "/").replace("~0", "~")
            target = target.get(step) if isinstance(target, DocumentNode) else None
        if not isinstance(target, DocumentNode):
            self.report(node, f"the reference {'#' + pointer!r} leads nowhere: {file} does not hold that", "$ref")
            return None
        return target

    def key(self, node: DocumentNode) -> Key | None:
        """Return the component that a schema's reference leads to. Report a reference to anything else."""
        target = self.find(node)
        if target is None:
            return None
        if target.pointer[:2] != ("components", "schemas") or len(target.pointer) != 3:
            text = "a reference to anything but a component schema is not supported; make it a component, and refer to that"
            self.report(node, text, "$ref")
            return None
        return Key(target.document.file, str(target.pointer[2]))

    def target(self, node: DocumentNode) -> tuple[Key, bool] | None:
        """Follow a reference through components that are only references.

        Return the last component, and whether one on the way allows null.
        """
        key, nullable, seen = self.key(node), False, set[Key]()
        while key is not None:
            if key in seen:
                self.report(
                    self.components[key], f"{key.name} is nothing but a reference to itself, which is no schema"
                )
                return None
            seen.add(key)
            plain = self.plain(self.components[key])
            nullable = nullable or self.nullable(plain)
            if not self.is_alias(key):
                return key, nullable
            key = self.key(plain)
        return None

    def is_alias(self, key: Key) -> bool:
        """Return True if a component is just another name. A variant is not: it has a tag of its own."""
        node = self.components[key]
        return self.is_reference(self.plain(node)) and key not in self.variants

    def refuse_circles(self) -> None:
        """Report files that refer to each other: Python modules can't."""
        leads: dict[str, dict[str, DocumentNode]] = {file: {} for file in self.roots}
        for file, root in self.roots.items():
            for node in nodes(root):
                other = str(node.get("$ref", "")).partition("#")[0]
                if other in self.roots and other != file:
                    leads[file].setdefault(other, node)
        for file, others in leads.items():
            for other, node in others.items():
                reached, waiting = {other}, [other]
                while waiting:
                    further = leads[waiting.pop()].keys() - reached
                    reached |= further
                    waiting += further
                if file in reached:
                    text = f"{other} leads back to {file}, and files that refer to each other are not supported"
                    self.report(node, f"{text}; put what both need into a third", "$ref")

    # The content of schemas

    def nullable(self, node: DocumentNode) -> bool:
        """Return True if a schema itself allows null."""
        values = node.get("enum")
        return (
            node.get("nullable") is True
            or "null" in as_list(node.get("type"))
            or (values is not None and None in values)
        )

    def is_null(self, node: DocumentNode) -> bool:
        """Return True if a schema allows nothing but null."""
        used = SUBSTANCE & node.keys()
        only = as_list(node.get("type")) == ["null"] or node.get("enum") == [None]
        return (only and used <= {"type", "enum"}) or ("const" in node and node["const"] is None)

    def is_reference(self, node: DocumentNode) -> bool:
        """Return True if a schema is a reference, and nothing more."""
        used = SUBSTANCE & node.keys()
        return "$ref" in used and used <= {"$ref", "type"}

    def is_choice(self, solid: DocumentNode, key: str) -> bool:
        """Return True if `oneOf` or `anyOf` is more than a condition on properties that the schema has anyway."""
        known = solid.get("properties", {}).keys()
        for member in solid[key]:
            named = {name for part in nodes(member) for name in [*_names(part.get("required")), *_keys(part)]}
            if not known or not named or named - known or any("$ref" in part for part in nodes(member)):
                return True
        return False

    def plain(self, node: DocumentNode) -> DocumentNode:
        """Return a schema in its simplest form: without `allOf` and `oneOf` of one schema, and with null as `nullable`."""
        for key in ("oneOf", "anyOf"):
            members = node.get(key, [])
            choices = [member for member in members if not self.is_null(member)]
            if len(choices) < len(members):
                node = node.with_({**node, key: choices, "nullable": True})
            if members and len(choices) < 2:
                node = node.less(key).with_({**node.less(key), "allOf": [*node.get("allOf", []), *choices]})
        if "allOf" not in node:
            return node
        own = node.less("allOf")
        parts = [part for part in node["allOf"] if SUBSTANCE & part.keys()]
        for part in node["allOf"]:
            if part not in parts:
                own = own.with_({**part, **own})
        loose = {key for key in SUBSTANCE & own.keys() if key != "type" or set(as_list(own[key])) - {"object", "null"}}
        if len(parts) > 1 or loose:
            return own.with_({**own, "allOf": parts})
        if not parts:
            return own
        only = self.plain(parts[0])
        added = {key: value for key, value in own.items() if key != "type"}
        if self.nullable(own):
            added["nullable"] = True
        return own.with_({**only, **added})

    def solid(self, node: DocumentNode, trail: tuple[Key, ...] = ()) -> DocumentNode:
        """Return a schema with everything in it that it inherits or refers to."""
        node = self.plain(node)
        parts: list[DocumentNode] = [
            *([node.with_({"$ref": node["$ref"]})] if "$ref" in node else []),
            *node.get("allOf", []),
        ]
        if not parts:
            return node
        whole: DocumentNode | None = None
        for part in parts:
            if "$ref" in part:
                key = self.key(part)
                if key is None:
                    continue
                if key in trail:
                    self.report(part, f"{key.name} inherits from itself", "$ref")
                    continue
                if key not in self.solids:
                    if len(trail) >= MAX_LEVELS:
                        text = f"{key.name} is inherited over more than {MAX_LEVELS} levels, which is not supported"
                        self.report(part, text, "$ref")
                        continue
                    self.solids[key] = self.solid(self.components[key], (*trail, key))
                base = self.solids[key]
                if any(word in base and self.is_choice(base, word) for word in ("oneOf", "anyOf")):
                    text = f"more on top of {key.name}, which is a choice, is not supported; put it into what it chooses from"
                    self.report(part, text, "$ref")
                    continue
                inherited = _inherited(base)
                rest = part.less("$ref")
                piece = self.merge(inherited, self.solid(rest, trail)) if SUBSTANCE & rest.keys() else inherited
            else:
                piece = self.solid(part, trail)
            whole = piece if whole is None else self.merge(whole, piece)
        own = node.less("$ref", "allOf")
        return own if whole is None else self.merge(whole, own)

    def merge(self, base: DocumentNode, own: DocumentNode) -> DocumentNode:
        """Return two schemas merged. Report why if they can't be."""
        try:
            return merged(base, own)
        except Clash as clash:
            self.report(own, str(clash))
            return own

    # Inheritance

    @cached_property
    def variants(self) -> set[Key]:
        """Components with a discriminator and no list of members, and everything that inherits from them."""
        variants = {
            key
            for key, node in self.components.items()
            if any("discriminator" in part and not {"oneOf", "anyOf"} & part.keys() for part in _parts(node))
        }
        more = variants
        while more:
            more = {
                key
                for key, node in self.components.items()
                if key not in variants
                and any(self.key(part) in variants for part in node.get("allOf", []) if "$ref" in part)
            }
            variants |= more
        return variants

    @cached_property
    def heirs(self) -> dict[Key, list[Key]]:
        """Component -> the components that inherit from it directly, in the order of the documents."""
        heirs: dict[Key, list[Key]] = {}
        for key, node in self.components.items():
            if self.is_alias(key):
                continue
            for part in _parts(self.plain(node)):
                base = self.target(part) if "$ref" in part else None
                if base is not None and base[0] != key:
                    heirs.setdefault(base[0], []).append(key)
        return heirs

    @cached_property
    def tagged(self) -> dict[Key, DocumentNode]:
        """Component that means a choice of its heirs -> the discriminator that selects one of them."""
        tagged: dict[Key, DocumentNode] = {}
        for key, node in self.components.items():
            holder = next((part for part in _parts(node) if "discriminator" in part), None)
            if holder is None or {"oneOf", "anyOf"} & holder.keys() or key not in self.heirs:
                continue
            for member in [key, *self.descendants(key)]:
                if member in self.heirs:
                    tagged.setdefault(member, holder["discriminator"])
        return tagged

    def descendants(self, key: Key) -> list[Key]:
        """Return everything that inherits from a component, directly or not."""
        descendants: list[Key] = []
        waiting = list(self.heirs.get(key, []))
        while waiting:
            heir = waiting.pop(0)
            if heir not in descendants and heir != key:
                descendants.append(heir)
                waiting += self.heirs.get(heir, [])
        return descendants


def _schemas(root: DocumentNode) -> dict[str, DocumentNode]:
    schemas: dict[str, DocumentNode] = root.get("components", {}).get("schemas", {})
    return schemas


def _parts(node: DocumentNode) -> list[DocumentNode]:
    """Return a schema and the parts of its `allOf`."""
    return [node, *node.get("allOf", [])]


def _names(value: object) -> list[str]:
    return value if isinstance(value, list) else []


def _keys(node: DocumentNode) -> list[str]:
    properties = node.get("properties")
    return list(properties) if isinstance(properties, DocumentNode) else []


def _entry(file: str) -> str:
    name = camel(file.rpartition(".")[0].removesuffix(INBOUND).replace("_", " ").replace("-", " "))
    return f"{name}Api" if name in KEYWORDS or name.endswith("Builder") else name


def _inherited(base: DocumentNode) -> DocumentNode:
    """Return what a component hands down: neither its description nor the tags of its heirs."""
    return base.with_({key: value for key, value in base.items() if key in SUBSTANCE and key != "discriminator"})
