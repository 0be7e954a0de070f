"""The specs at run time: the generated `spec.json` of each provider, loaded when first used."""

from __future__ import annotations

import json
import os.path
from collections.abc import Callable, Iterator
from functools import cached_property
from importlib import import_module
from importlib.util import find_spec
from typing import Any, Protocol

from ottbuild.schemas.severity import Reads
from ottbuild.schemas.shared import shared

Node = dict[str, Any]
"""A JSON Schema, as a spec holds it."""

Test = dict[str, bool | list[Any]]
"""Key -> True if it is there, False if it is not, or the values that it can have; null stands for an absent key."""

COMPONENTS = "#/components/schemas/"
"""The part of a reference between the file, if any, and the name of the component."""

CONDITIONS = frozenset(("allOf", "anyOf", "oneOf", "not", "if", "then", "else"))
"""The keywords for conditions on a value."""


def _references(part: Any) -> Iterator[str]:
    """Yield every reference in a part of a spec."""
    if isinstance(part, dict):
        if isinstance(part.get("$ref"), str):
            yield part["$ref"]
        part = part.values()
    elif not isinstance(part, list):
        return
    for member in part:
        yield from _references(member)


class Check(Protocol):
    """A generated check."""

    def __call__(self, o: Any, strict: bool = False) -> bool:
        """Return True if `o` is known to give no error, and if `strict`, no warning either."""
        ...


class Spec:
    """One provider's schemas."""

    def __init__(self, package: str) -> None:
        self.package = package
        self._targets: dict[str, Schema] = {}
        """Reference -> the schema that it points to, for those that were resolved before."""

    @cached_property
    def _document(self) -> dict[str, Any]:
        # Read through the loader: importlib.resources would import the package, with all its builders.
        home = find_spec(self.package)
        if home is None or home.origin is None:
            raise ModuleNotFoundError(f"no package named {self.package!r}", name=self.package)
        loader: Any = home.loader
        document: dict[str, Any] = json.loads(loader.get_data(os.path.join(os.path.dirname(home.origin), "spec.json")))
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
    def webhooks(self) -> list[Node]:
        """What the provider sends by itself: the bodies of webhooks and callbacks, with their signatures."""
        webhooks: list[Node] = self._document.get("webhooks", [])
        return webhooks

    @cached_property
    def reads(self) -> Reads:
        """How the provider reads what is not plain."""
        return Reads(**self._document.get("reads", {}))

    @cached_property
    def converts(self) -> bool:
        """True if this provider, or one whose schemas it refers to, may read values of other types anywhere."""
        specs: set[Spec] = {self}
        waiting: list[Spec] = [self]
        while waiting:
            spec = waiting.pop()
            some = (spec.reads, *(Reads(**node["x-reads"]) for node in spec.schemas.values() if "x-reads" in node))
            if any({reads.text, reads.number, reads.json} != {"refused"} for reads in some):
                return True
            new = {spec.resolve(ref).spec for ref in _references(spec.schemas) if not ref.startswith("#")} - specs
            specs |= new
            waiting += new
        return False

    @cached_property
    def hides_in_conditions(self) -> bool:
        """True if a condition marks a value as secret that it leads to."""
        waiting: list[tuple[Any, bool, bool]] = [(node, False, False) for node in self.schemas.values()]
        while waiting:
            part, is_condition, is_inside = waiting.pop()
            if isinstance(part, list):
                waiting += [(item, is_condition, is_inside) for item in part]
            elif isinstance(part, dict):
                if is_inside and part.get("x-secret"):
                    return True
                for key, value in part.items():
                    inside = is_inside or (is_condition and key in ("properties", "items", "contains", "prefixItems"))
                    waiting.append((value, is_condition or key in CONDITIONS, inside))
        return False

    @cached_property
    def inbound(self) -> frozenset[str]:
        """The components that only the provider sends."""
        return frozenset(self._document.get("inbound", ()))

    @property
    def calls(self) -> dict[str, Any]:
        """The table of calls, which `ottbuild.payloads.calls` reads."""
        calls: dict[str, Any] = self._document["calls"]
        return calls

    @cached_property
    def called(self) -> frozenset[str]:
        """The components that have an entry point."""
        return frozenset(entry["of"] for entry in self.calls["entries"].values())

    @property
    def files(self) -> dict[str, str]:
        """The packages of the specs that this one refers to, by the names of their files."""
        files: dict[str, str] = self._document["files"]
        return files

    @property
    def kinds(self) -> dict[str, str]:
        """The component names by payload kind."""
        return {schema["x-kind"]: name for name, schema in self.schemas.items() if "x-kind" in schema}

    @property
    def parts(self) -> dict[str, str]:
        """The component names of the parts by their kind: of every object, and every choice, that is no payload kind."""
        parts: dict[str, str] = self._document.get("parts", {})
        return parts

    @property
    def entry(self) -> tuple[str, str]:
        """The module that users import the entry points from, and the name of the class that holds them."""
        entry: dict[str, str] = self._document["entry"]
        return entry["module"], entry["name"]

    def label(self, name: str) -> str:
        """Return the kind of a schema: of a message that of the union it belongs to. What has no kind gives its name."""
        of_union = None if "x-kind" in self.schemas[name] else self._kinds_of_members.get(name)
        return of_union or self.kind_of(name)

    def kind_of(self, name: str) -> str:
        """Return the kind of a schema by itself: a payload kind or that of a part. What has no kind gives its name."""
        kind: str = self.schemas[name].get("x-kind") or self._kinds_of_parts.get(name, name)
        return kind

    @cached_property
    def _kinds_of_parts(self) -> dict[str, str]:
        return {name: part for part, name in self.parts.items()}

    @cached_property
    def _kinds_of_members(self) -> dict[str, str]:
        return {
            member["$ref"].rpartition("/")[2]: schema["x-kind"]
            for schema in self.schemas.values()
            if "x-kind" in schema and "discriminator" in schema
            for member in schema["oneOf"]
        }

    def doc(self, source: str | list[str] | None) -> str | None:
        """Return the page that an `x-source` names."""
        key = source[0] if isinstance(source, list) else source
        return None if key is None else self._document["sources"].get(key, key)

    def resolve(self, ref: str) -> Schema:
        """Return the schema that a `$ref` in this spec points to."""
        target = self._targets.get(ref)
        if target is None:
            file, _, name = ref.partition(COMPONENTS)
            target = self._targets[ref] = schema_of(self.files[file] if file else self.package, name)
        return target


def reads_inside(reads: Reads, outer: Spec, spec: Spec, node: Node) -> Reads:
    """Return how a provider reads odd values in a schema, which a node of the spec `outer` leads to."""
    reads = reads if spec is outer else spec.reads
    return reads._replace(**node["x-reads"]) if "x-reads" in node else reads


def _unchecked(o: Any, strict: bool = False) -> bool:
    return False


class Schema:
    """One component schema of a provider, and what was generated from it."""

    def __init__(self, package: str, name: str) -> None:
        self.package = package
        self.name = name

    def __repr__(self) -> str:
        return f"<{self.package}:{self.name}>"

    def __reduce__(self) -> tuple[Callable[[str, str], Schema], tuple[str, str]]:
        return schema_of, (self.package, self.name)

    def _generated(self, module: str) -> Any:
        """Load a module of the package, and before it the package, which loads modules itself.

        In the other order, a thread that loads the package and a thread that loads the module could wait for each other.
        """
        import_module(self.package)
        return import_module(f"{self.package}.{module}")

    @cached_property
    def accepts(self) -> Check:
        """The generated check: fast, and True only for wire JSON that keeps every rule but those about its text.

        What only the provider sends has none, as hardly anything is a rule there: the validator looks at it.
        """
        accepts: Check = self._generated("_checks").CHECKS.get(self.name, _unchecked)
        return accepts

    @cached_property
    def text_fits(self) -> Callable[[Any, bytes], bool] | None:
        """The generated function that tests the rules about JSON text in valid data; None if they can't break any."""
        texts: dict[str, Callable[[Any, bytes], bool]] = self._generated("_checks").TEXTS
        return texts.get(self.name)

    @cached_property
    def model(self) -> Any:
        """The generated attrs class."""
        return getattr(self._generated("models"), self.name)

    @cached_property
    def read(self) -> Callable[[Any], Any]:
        """The generated reader: it makes the model of wire JSON fast, and raises some exception for anything unusual."""
        read: Callable[[Any], Any] = self._generated("_readers").READERS[self.name]
        return read

    @cached_property
    def spec(self) -> Spec:
        """The spec that holds the schema."""
        return spec_of(self.package)

    @cached_property
    def node(self) -> Node:
        """The schema itself."""
        return self.spec.schemas[self.name]

    @cached_property
    def ref(self) -> Node:
        """A node that refers to the schema, for its own spec."""
        return {"$ref": f"{COMPONENTS}{self.name}"}

    @cached_property
    def expanded(self) -> Node:
        """The schema with the name of its component as `x-component`. Shared: copy it before a change."""
        return {"x-component": self.name, **self.node}

    @property
    def inbound(self) -> bool:
        """True for what only the provider sends: answers, callbacks and webhooks."""
        return self.name in self.spec.inbound

    @cached_property
    def is_webhook(self) -> bool:
        """True for the body of a webhook or of a callback."""
        return any(self.spec.resolve(one["body"]) is self for one in self.spec.webhooks)

    @property
    def label(self) -> str:
        """The kind that a payload of the schema has: `line.message` for every message, `line.flex_box` for a part."""
        return self.spec.label(self.name)


@shared
def spec_of(package: str) -> Spec:
    """Return the spec that `package` was generated from."""
    return Spec(package)


@shared
def schema_of(package: str, name: str) -> Schema:
    """Return the schema `name` of the spec that `package` was generated from."""
    return Schema(package, name)


def expand(spec: Spec, node: Node) -> tuple[Spec, Node]:
    """Replace a `$ref` by its target, with the keywords beside the reference on top.

    Conditions and error texts of both are kept. The name of the component becomes `x-component`. Don't change the
    result: it may be shared.
    """
    while "$ref" in node:
        target = spec.resolve(node["$ref"])
        if len(node) == 1:
            spec, node = target.spec, target.expanded
            continue
        beside = {key: value for key, value in node.items() if key != "$ref"}
        if target.spec is not spec:
            beside = _with_pages(spec, beside)
        node = {**target.expanded, **beside}
        if "x-errors" in target.node and "x-errors" in beside:
            node["x-errors"] = {**target.node["x-errors"], **beside["x-errors"]}
        if "allOf" in target.node and "allOf" in beside:
            node["allOf"] = [*target.node["allOf"], *beside["allOf"]]
        spec = target.spec
    return spec, node


def is_union(node: Node) -> bool:
    """Return True if a schema is a choice between variants."""
    return "discriminator" in node


def tag_name(union: Node) -> str:
    """Return the name of the field whose value, the tag, names the variant."""
    name: str = union["discriminator"]["propertyName"]
    return name


def tagged(union: Node) -> dict[str, str]:
    """Return the references to the variants by their tags."""
    refs: dict[str, str] = union["discriminator"]["mapping"]
    return refs


def untagged(union: Node) -> list[str]:
    """Return the references to the variants that have no tag: of different JSON types, or objects told apart by tests."""
    refs: str | list[str] = union.get("x-untagged", [])
    return [refs] if isinstance(refs, str) else refs


def tests_of(union: Node) -> dict[str, Test]:
    """Return the tests that tell objects without a tag apart, by their references; none where there is only one.

    The generator computes them: valid data of an object pass its test, and no other.
    """
    tests: dict[str, Test] = union.get("x-tests", {})
    return tests


def _with_pages(spec: Spec, node: Any) -> Any:
    """Copy a node with pages in place of source names, so that it can be used in another spec."""
    if isinstance(node, list):
        return [_with_pages(spec, item) for item in node]
    if not isinstance(node, dict):
        return node
    return {key: spec.doc(value) if key == "x-source" else _with_pages(spec, value) for key, value in node.items()}
