"""The specs at run time: the generated `spec.json` of each provider, loaded when first needed."""

from __future__ import annotations

import os.path
from collections.abc import Callable
from functools import cache, cached_property
from importlib import import_module
from importlib.util import find_spec
from typing import Any

import orjson

Node = dict[str, Any]
"""A JSON Schema, as it stands in a spec."""


class Spec:
    """One provider's schemas."""

    def __init__(self, package: str) -> None:
        self.package = package

    @cached_property
    def _document(self) -> dict[str, Any]:
        # Read through the loader: importlib.resources would import the package, with all its builders.
        home = find_spec(self.package)
        if home is None or home.origin is None:
            raise ModuleNotFoundError(f"no package named {self.package!r}", name=self.package)
        loader: Any = home.loader
        document: dict[str, Any] = orjson.loads(
            loader.get_data(os.path.join(os.path.dirname(home.origin), "spec.json"))
        )
        return document

    @property
    def schemas(self) -> dict[str, Node]:
        """The component schemas by name."""
        schemas: dict[str, Node] = self._document["schemas"]
        return schemas

    @property
    def operations(self) -> dict[str, Node]:
        """The operations that send a payload, by id."""
        operations: dict[str, Node] = self._document["operations"]
        return operations

    @property
    def calls(self) -> dict[str, Any]:
        """The table of calls, which `ottbuild.payloads.calls` reads."""
        calls: dict[str, Any] = self._document["calls"]
        return calls

    @property
    def files(self) -> dict[str, str]:
        """The packages of the specs that this one refers to, by the names of their files."""
        files: dict[str, str] = self._document["files"]
        return files

    @property
    def kinds(self) -> dict[str, str]:
        """The component of every payload kind."""
        return {schema["x-kind"]: name for name, schema in self.schemas.items() if "x-kind" in schema}

    @property
    def entry(self) -> tuple[str, str]:
        """The module that users import the calls from, and the name of their class."""
        entry: dict[str, str] = self._document["entry"]
        return entry["module"], entry["name"]

    def label(self, name: str) -> str:
        """What people call a schema: its payload kind, the kind of the union that it is a member of, or its name."""
        if "x-kind" in self.schemas[name]:
            kind: str = self.schemas[name]["x-kind"]
            return kind
        return self._kinds_of_members.get(name, name)

    @cached_property
    def _kinds_of_members(self) -> dict[str, str]:
        return {
            member["$ref"].rpartition("/")[2]: schema["x-kind"]
            for schema in self.schemas.values()
            if "x-kind" in schema and "discriminator" in schema
            for member in schema["oneOf"]
        }

    def doc(self, source: str | list[str] | None) -> str | None:
        """The page behind an `x-source`."""
        key = source[0] if isinstance(source, list) else source
        return None if key is None else self._document["sources"].get(key, key)

    def resolve(self, ref: str) -> Schema:
        """The schema that a `$ref` in this spec points to."""
        file, _, pointer = ref.partition("#")
        package = self.files[file] if file else self.package
        return schema_of(package, pointer.rpartition("/")[2])


class Schema:
    """One component schema of a provider, and what was generated from it."""

    def __init__(self, package: str, name: str) -> None:
        self.package = package
        self.name = name

    def __repr__(self) -> str:
        return f"<{self.package}:{self.name}>"

    def __reduce__(self) -> tuple[Callable[[str, str], Schema], tuple[str, str]]:
        return schema_of, (self.package, self.name)

    @cached_property
    def accepts(self) -> Callable[[Any], bool]:
        """Whether wire JSON surely keeps every rule. Fast; a False means: let the judge look."""
        checks = import_module(f"{self.package}._checks")
        accepts: Callable[[Any], bool] = checks.CHECKS[self.name]
        return accepts

    @cached_property
    def model(self) -> Any:
        """The generated attrs class."""
        return getattr(import_module(f"{self.package}.models"), self.name)

    @cached_property
    def spec(self) -> Spec:
        """The document that the schema stands in."""
        return spec_of(self.package)

    @cached_property
    def node(self) -> Node:
        """The schema itself."""
        return self.spec.schemas[self.name]

    @property
    def label(self) -> str:
        """What people call it: the payload kind, or the name."""
        return self.spec.label(self.name)


@cache
def spec_of(package: str) -> Spec:
    """The spec that `package` was generated from."""
    return Spec(package)


@cache
def schema_of(package: str, name: str) -> Schema:
    """The schema `name` of the spec that `package` was generated from."""
    return Schema(package, name)


def expand(spec: Spec, node: Node) -> tuple[Spec, Node]:
    """A node without its `$ref`: what the reference points to, with the keywords beside it laid over.

    Conditions and error texts of both count. The name of the component goes along as `x-component`.
    """
    while "$ref" in node:
        target = spec.resolve(node["$ref"])
        beside = {key: value for key, value in node.items() if key != "$ref"}
        if target.spec is not spec:
            beside = _with_pages(spec, beside)
        node = {"x-component": target.name, **target.node, **beside}
        if "x-errors" in target.node and "x-errors" in beside:
            node["x-errors"] = {**target.node["x-errors"], **beside["x-errors"]}
        if "allOf" in target.node and "allOf" in beside:
            node["allOf"] = [*target.node["allOf"], *beside["allOf"]]
        spec = target.spec
    return spec, node


def untagged(union: Node) -> list[str]:
    """References to the members of a union that have no tag."""
    refs: str | list[str] = union.get("x-untagged", [])
    return [refs] if isinstance(refs, str) else refs


def _with_pages(spec: Spec, node: Any) -> Any:
    """A copy whose sources are pages, so that it can stand among the rules of another spec."""
    if isinstance(node, list):
        return [_with_pages(spec, item) for item in node]
    if not isinstance(node, dict):
        return node
    return {key: spec.doc(value) if key == "x-source" else _with_pages(spec, value) for key, value in node.items()}
