"""Write the Python types of schemas: of the fields of models, and of the arguments of calls."""

from __future__ import annotations

from ottbuild_codegen.emit.scopes import top
from ottbuild_codegen.spec.lint import ANYTHING
from ottbuild_codegen.spec.model import Node, SpecSet, as_list
from ottbuild_codegen.spec.source import Document
from ottbuild_codegen.spec.text import literal

SCALARS = {"string": "str", "integer": "int", "number": "float", "boolean": "bool"}


class Types:
    """Write the types of one provider's schemas."""

    def __init__(self, spec_set: SpecSet, document: Document, prefix: str = "") -> None:
        self.spec_set = spec_set
        self.document = document
        self.prefix = prefix
        """The prefix for names of the provider's own models."""
        self.imports: set[str] = set()
        """The other providers whose models are used."""

    def named(self, document: Document, node: Node) -> str | None:
        """Return the class or alias that a schema refers to."""
        if "$ref" not in node:
            return None
        target = self.spec_set.target(document, node["$ref"])
        if target.document is self.document:
            name = target.names.class_name
            return self.prefix + name if self.prefix else top(name)
        self.imports.add(target.stem)
        return f"{top(f'_{target.stem}')}.{target.names.class_name}"

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

    def argument(self, document: Document, node: Node) -> str:
        """Return the type of an argument, without None."""
        target = self.spec_set.referred(document, node)
        if target is not None:
            lists = [one for one in self.spec_set.untagged(target) if "items" in one.node] if target.is_union else []
            return " | ".join(
                [f"Arg[{self.named(document, node)}]", *(self.argument(one.document, one.node) for one in lists)]
            )
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

    def scalar(self, node: Node) -> str:
        """Return the type of a string, a number or a boolean."""
        if "const" in node:
            return f"Literal[{literal(node['const'])}]"
        if "enum" in node:
            return f"Literal[{', '.join(map(literal, node['enum']))}]"
        names = [SCALARS[name] for name in as_list(node["type"]) if name in SCALARS]
        if "float" in names and "int" in names:
            names.remove("int")
        if "x-values" in node:
            names.insert(0, f"Literal[{', '.join(literal(entry['value']) for entry in node['x-values'])}]")
        return " | ".join(names)

    def taken(self, node: Node) -> str:
        """Return the other Python types that a call accepts for a string; "" for none."""
        accepts = node.get("x-accepts", ()) if as_list(node.get("type")) == ["string"] else ()
        return "".join(f" | {name}" for kind, name in (("integer", "int"), ("boolean", "bool")) if kind in accepts)
