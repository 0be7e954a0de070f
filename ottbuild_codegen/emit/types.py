"""Write the Python types of schemas: of the fields of models, and of the arguments of calls."""

from __future__ import annotations

import re

from ottbuild_codegen.emit.bases import Bases, taken
from ottbuild_codegen.emit.scopes import top
from ottbuild_codegen.spec.lint import ANYTHING
from ottbuild_codegen.spec.model import Component, Field, Node, SpecSet, as_list
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import literal

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


TAKEN = {
    "integer": ["int"],
    "boolean": ["bool"],
    "number": ["decimal.Decimal"],
    "date": ["date"],
    "time": ["time"],
    "datetime": ["datetime"],
}
"""What a text or a number stands for -> the Python types that a call takes for it."""


class Types:
    """Write the types of one provider's schemas."""

    def __init__(self, spec_set: SpecSet, document: Document, prefix: str = "") -> None:
        self.spec_set = spec_set
        self.document = document
        self.prefix = prefix
        """The prefix for names of the provider's own models."""
        self.imports: set[str] = set()
        """The other providers whose models are used."""
        self.takes_decimal = False
        """Whether an argument may be a `Decimal`."""
        self._bases: dict[str, Bases] = {}

    def named(self, document: Document, node: Node) -> str | None:
        """Return the class or alias that a schema refers to."""
        if "$ref" not in node:
            return None
        target = self.spec_set.target(document, node["$ref"])
        return self.reached(target.document, target.names.class_name)

    def reached(self, document: Document, name: str) -> str:
        """Return how a class or alias among the models of a document is reached."""
        if document is self.document:
            return self.prefix + name if self.prefix else top(name)
        self.imports.add(document.stem)
        return f"{top(f'_{document.stem}')}.{name}"

    def model(self, document: Document, node: Node) -> str:
        """Return the type of a field of a model, without None."""
        name = self.shown(document, node)
        return f"Secret[{name}]" if self.spec_set.folded(document, node).get("x-secret") else name

    def shown(self, document: Document, node: Node) -> str:
        """Return the same as if the field were no secret."""
        name = self.named(document, node)
        if name is not None:
            return name
        names = as_list(node["type"])
        if set(names) >= ANYTHING:
            return "Any"
        parts: list[str] = []
        if "array" in names:
            parts.append(f"tuple[{self.inner(document, node['items'])}, ...]")
        if "object" in names:
            value = node.get("additionalProperties")
            parts.append(f"Mapping[str, {self.inner(document, value) if isinstance(value, dict) else 'Any'}]")
        return " | ".join([*([self.scalar(node)] if SCALARS.keys() & set(names) else []), *parts])

    def holds_secrets(self, document: Document, node: Node) -> bool:
        """Return True if the items of an array or the values of a map, at any depth, are secret."""
        inner = [node.get("items"), node.get("additionalProperties")]
        parts = [self.spec_set.folded(document, part) for part in inner if isinstance(part, dict)]
        return any(part.get("x-secret") or self.holds_secrets(document, part) for part in parts)

    def inner(self, document: Document, node: Node) -> str:
        """Return the type of an item of an array, or of a value of a map."""
        name = self.model(document, node)
        nullable = "null" in as_list(self.spec_set.folded(document, node).get("type")) and name != "Any"
        return f"{name} | None" if nullable else name

    def maps(self, fields: list[Field]) -> str:
        """Return the fields that can hold a map, as arguments of `freeze`: those whose values are described, and others."""
        found = [
            (one.name, self.shown(one.document, one.node))
            for one in fields
            if "object" in as_list(one.node.get("type")) and "properties" not in one.node
            if not one.node.get("x-secret") and not self.holds_secrets(one.document, one.node)
        ]
        free = [name for name, annotation in found if "Any" in annotation]
        described = [name for name, _ in found if name not in free]
        return f"{tuple(described)!r}, {tuple(free)!r}" if described or free else ""

    def argument(self, document: Document, node: Node) -> str:
        """Return the type of an argument, without None."""
        target = self.spec_set.referred(document, node)
        if target is not None:
            if not target.is_union:
                return f"Arg[{self.named(document, node)}]"
            lists = [one for one in self.spec_set.untagged(target) if "items" in one.node]
            classes = self.taken_by(target)
            return " | ".join([f"Arg[{classes}]", *(self.argument(one.document, one.node) for one in lists)])
        name = self.named(document, node)
        if name is not None:
            return name
        names = as_list(node["type"])
        if set(names) >= ANYTHING:
            return "Any"
        parts: list[str] = []
        if "array" in names:
            item = self.argument(document, node["items"])
            parts.append(f"Iterable[{item} | None]" if item.startswith("Arg[") else f"Iterable[{item}]")
        if "object" in names:
            value = node.get("additionalProperties")
            parts.append(f"Mapping[str, {self.argument(document, value) if isinstance(value, dict) else 'Any'}]")
        return " | ".join([*([self.scalar(node) + self.taken(node)] if SCALARS.keys() & set(names) else []), *parts])

    def taken_by(self, union: Component) -> str:
        """Return the classes of the members of a union."""
        return " | ".join(self.reached(home, name) for home, name in taken(self.spec_set, union, self._bases))

    def scalar(self, node: Node) -> str:
        """Return the type of a string, a number or a boolean."""
        if "const" in node:
            return f"Literal[{literal(node['const'])}]"
        if "enum" in node:
            return f"Literal[{', '.join(map(literal, node['enum']))}]"
        names = [SCALARS[name] for name in as_list(node["type"]) if name in SCALARS]
        if "float" in names and "int" in names:
            names.remove("int")
        known = [entry["value"] for entry in node.get("x-values", ())] or keywords(node.get("pattern", ""))
        if known and names != ["bool"]:
            names.insert(0, f"Literal[{', '.join(map(literal, known))}]")
        return " | ".join(names)

    def taken(self, node: Node) -> str:
        """Return the other Python types that a call takes for a string or a number; "" for none."""
        types = as_list(node.get("type"))
        told = {*node.get("x-accepts", ()), *node.get("x-says", ())} if types == ["string"] else {*types} & {"number"}
        self.takes_decimal = self.takes_decimal or "number" in told
        return "".join(f" | {name}" for kind, names in TAKEN.items() if kind in told for name in names)


def keywords(pattern: str) -> list[str]:
    """Return the words that a pattern lists beside other values, such as those of `^([0-9]+px|none|xs)$`."""
    match = re.fullmatch(r"\^\((?:\?:)?(.*)\)(?:\$|\\Z)", pattern)
    found, depth, start = [], 0, 0
    listed = f"{match[1]}|" if match else ""
    for place, char in enumerate(listed):
        depth += (char in "([") - (char in ")]")
        if depth < 0:  # the group does not hold the whole pattern
            return []
        if char == "|" and not depth:
            found.append(listed[start:place])
            start = place + 1
    return [word for word in found if re.fullmatch(r"[A-Za-z0-9][A-Za-z0-9_-]*", word)]
