"""The rules of the specs, and the ways that lead from a payload kind to them."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import Any, NamedTuple

import ottbuild
from ottbuild.catalog import kind_homes
from ottbuild.schemas.examples.draft import KEY
from ottbuild.schemas.spec import Node, Schema, Spec, schema_of
from ottbuild.schemas.variants import variants


class Step(NamedTuple):
    """A step of a way: what to do at the place that the steps before it lead to."""

    do: str
    """`go` down; take the variant that the place `is` to be; make a condition `hold` or `fail`."""
    value: Any
    """The key or index; the variant; the spec and the condition."""


Way = tuple[Step, ...]


class Rule(NamedTuple):
    """A keyword of a spec that a payload can break."""

    home: Schema
    """The component that has it."""
    pointer: str
    """Its JSON Pointer in the component."""
    keyword: str
    detail: Any
    """The field, the check or the tag that the rule is about, where its node holds several rules of that keyword."""
    spec: Spec
    node: Node
    way: Way
    """From the component to the place that the rule is about."""
    conditional: bool
    """True if another node declares the place, and this one only adds to it."""
    named: bool
    """True if the rule is about the last key of its way, and not about the value under it."""
    advice: bool = False
    """True if a payload that breaks it gets a warning."""

    @property
    def id(self) -> str:
        detail = f"[{self.detail}]" if isinstance(self.detail, (str, int)) else ""
        return f"{provider(self.home)}.{self.home.name}{self.pointer}/{self.keyword}{detail}"


def provider(schema: Schema) -> str:
    """Return the name of the provider of a component."""
    return schema.package.rpartition(".")[2]


LISTS: dict[str, Callable[[Any], list[Any]]] = {
    "required": list,
    "dependentRequired": lambda value: [(name, other) for name, others in value.items() for other in others],
    "x-check": list,
}
"""Keywords that hold several rules -> what tells those apart."""
SINGLE = frozenset(
    "type const enum minLength maxLength pattern minimum maximum minItems maxItems uniqueItems contains minProperties "
    "maxProperties anyOf not x-uri".split()
)
DOWN = frozenset(
    "properties items prefixItems additionalProperties propertyNames allOf if then else discriminator oneOf $ref".split()
)
"""Keywords that lead to rules."""
OF_CONTAINS = frozenset("minContains maxContains".split())
SILENT = frozenset("description default examples format deprecated".split())
"""Keywords that are no rules."""


def rules_of(schema: Schema) -> Iterator[Rule]:
    """Yield every rule in a component, without those of the components that it refers to."""
    return (part for part in _walk(schema, schema.spec, schema.node, "", (), False, False) if isinstance(part, Rule))


def references(schema: Schema) -> Iterator[tuple[Schema, Way]]:
    """Yield every component that a component refers to, with the way to it."""
    return (
        part for part in _walk(schema, schema.spec, schema.node, "", (), False, False) if not isinstance(part, Rule)
    )


def _walk(
    home: Schema, spec: Spec, node: Node, at: str, way: Way, conditional: bool, named: bool, advice: bool = False
) -> Iterator[Rule | tuple[Schema, Way]]:
    advice = advice or "x-severity" in node

    def rule(keyword: str, detail: Any = None) -> Rule:
        return Rule(home, at, keyword, detail, spec, node, way, conditional, named, advice)

    def inside(part: Node, key: str, *steps: Step, bound: bool = conditional) -> Iterator[Rule | tuple[Schema, Way]]:
        return _walk(home, spec, part, f"{at}/{key}", (*way, *steps), bound, named, advice)

    strange = {key for key in node if not key.startswith("x-")} - SINGLE - DOWN - LISTS.keys() - OF_CONTAINS - SILENT
    assert not strange, f"{home}{at}: the contract suite does not know the keywords {sorted(strange)}"
    if "$ref" in node:
        yield spec.resolve(node["$ref"]), way
    if "discriminator" in node:
        tag = node["discriminator"]["propertyName"]
        yield rule("type")
        if node["discriminator"]["mapping"]:
            yield rule("variant", tag)
        first = {variant.ref: variant for variant in reversed(variants(spec, node))}
        for variant in reversed(first.values()):
            yield spec.resolve(variant.ref), (*way, Step("is", variant))
    elif "oneOf" in node:
        yield rule("oneOf")
    for keyword in sorted(SINGLE & node.keys()):
        if keyword != "type" or len(node["type"]) < 6 or isinstance(node["type"], str):  # six types are all there are
            yield rule(keyword)
    for keyword, details in LISTS.items():
        for detail in details(node[keyword]) if keyword in node else ():
            yield rule(keyword, detail)
    if not conditional and "type" in node and "properties" in node and "additionalProperties" not in node:
        yield rule("closed")
    for name, part in node.get("properties", {}).items():
        yield from inside(part, f"properties/{name}", Step("go", name))
    if isinstance(node.get("additionalProperties"), dict):
        yield from inside(node["additionalProperties"], "additionalProperties", Step("go", KEY))
    if "propertyNames" in node:
        yield from _walk(
            home, spec, node["propertyNames"], f"{at}/propertyNames", (*way, Step("go", KEY)), conditional, True, advice
        )
    if "items" in node:
        yield from inside(node["items"], "items", Step("go", 0))
    for place, part in enumerate(node.get("prefixItems", ())):
        yield from inside(part, f"prefixItems/{place}", Step("go", place))
    for place, part in enumerate(node.get("allOf", ())):
        yield from inside(part, f"allOf/{place}", bound=True)
    if "if" in node:
        yield rule("if")
        for word, do in (("then", "hold"), ("else", "fail")):
            if word in node:
                yield from inside(node[word], word, Step(do, (spec, node["if"])), bound=True)


@cache
def components() -> list[Schema]:
    """Return every component that payloads are made of."""
    schemas = [schema_of(*kind_homes()[kind]) for kind in ottbuild.kinds()]
    for schema in schemas:  # grows meanwhile
        schemas += dict.fromkeys(target for target, _ in references(schema) if target not in schemas)
    return schemas
