"""Finds every mistake in the specs before anything is generated."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from datetime import UTC, datetime
from difflib import get_close_matches
from pathlib import Path
from typing import Any

import jsonschema

from ottbuild.payloads.values import time_text
from ottbuild.schemas import keywords
from ottbuild.schemas.jsondata import SHAPE_ERRORS
from ottbuild.schemas.patterns import compiled
from ottbuild.schemas.spec import COMPONENTS
from ottbuild.schemas.wording import show as shown
from ottbuild_codegen.spec.backtracking import why_slow
from ottbuild_codegen.spec.drawing import mistakes_in_drawing
from ottbuild_codegen.spec.examples import mistakes_in_examples
from ottbuild_codegen.spec.identifiers import KEYWORDS, RESERVED
from ottbuild_codegen.spec.source import Document, Mistake, Pointer
from ottbuild_codegen.spec.unions import mistakes_in_unions

VOCABULARY: dict[str, Any] = json.loads(Path(__file__).with_name("vocabulary.json").read_text("utf-8"))

NO_SLOTS = frozenset(VOCABULARY["properties"]["x-draw"]["properties"])
"""The keys of `x-draw` that name no field."""
ANYWHERE = frozenset(VOCABULARY["$defs"]["schema"]["properties"])
"""The keywords of JSON Schema that a schema may have, whatever its role."""
CONDITIONS = frozenset(("then", "else", "contains", "prefixItems", *keywords.CONDITIONS)) - {"x-check"}
DATA = frozenset(("const", "default", "enum", "example", "examples"))
"""The keywords with data, in which nothing is a keyword."""
LIMITS = keywords.KEYWORDS.keys() - CONDITIONS - {"type", "const", "required", "maxContains", "x-values"}
"""The keywords that need a source. Types, constants and required fields are part of what an object is."""
ROLES = {
    "component": {
        "x-source", "x-kind", "x-deprecated", "x-any-case", "x-builder", "x-errors", "x-values", "x-length-unit", "x-unit-unsaid",
        "x-accepts", "x-says", "x-check", "x-untagged", "x-key", "x-problem", "x-reads", "x-uri", "x-also-values",
        "x-content", "x-draw", "x-events", "x-accepted", "x-elsewhere", "x-reads-here",
    },
    "property": {
        "x-source", "x-name", "x-values", "x-length-unit", "x-unit-unsaid", "x-secret", "x-deprecated", "x-errors", "x-also",
        "x-accepts", "x-says", "x-builder", "x-check", "x-credential", "x-key", "x-order", "x-soften", "x-uri", "x-also-values",
        "x-fill",
    },
    "condition": {"x-source", "x-errors", "x-rule", "x-length-unit", "x-check", "x-severity", "x-soften", "x-secret"},
    "document": {"x-sources", "x-sending"},
    "info": {"x-entry", "x-reads", "x-uri", "x-inbound", "x-gateway"},
    "parameter": {"x-name"},
    "operation": {"x-challenge", "x-sending", "x-signature"},
    "server variable": {"x-required"},
}  # fmt: skip
"""Role of a node -> the `x-` keywords that it may have."""
FLAGS = (("false", "true"), ("0", "1"))
"""The pairs of strings that mean no and yes."""
ANYTHING = frozenset(("string", "number", "boolean", "object", "array", "null"))
"""The types of a value without restrictions."""
TYPES = ANYTHING | {"integer"}
DATA = frozenset(
    "const default enum example examples security dependentRequired x-errors x-builder x-check x-draw x-values".split()
)
"""Keywords with values that are no schemas, whatever their keys are called."""
NAMES = frozenset(
    ("properties", "schemas", "patternProperties", "mapping", "parameters", "headers", "paths", "securitySchemes")
)
"""Keywords with names as keys."""
DEVICES = frozenset("con prn aux nul".split()) | {
    f"{name}{number}" for name in ("com", "lpt") for number in range(1, 10)
}
"""Names of devices, which Windows allows for no folder."""
REMEDY = "say which characters end each repetition, as in '^[a-z]+(-[a-z]+)*$'"


def lint(documents: list[Document]) -> list[Mistake]:
    """Return every mistake in `documents`, sorted by file and line."""
    by_name = {document.name: document for document in documents}
    mistakes: list[Mistake] = []
    for document in documents:
        mistakes += document.mistakes or _Lint(document, by_name).mistakes()
    kinds: dict[str, str] = {}
    entries: dict[str, str] = {}
    stems: dict[str, Document] = {}
    for document in documents:
        for name, schema in document.schemas.items():
            kind = schema.get("x-kind") if isinstance(schema, dict) else None
            if isinstance(kind, str):
                if kind in kinds:
                    at = ("components", "schemas", name, "x-kind")
                    mistakes.append(document.mistake(at, f"the kind {kind!r} is taken by {kinds[kind]}"))
                kinds[kind] = f"{document.name}: {name}"
        entry = document.data.get("info", {}).get("x-entry") if isinstance(document.data.get("info"), dict) else None
        if isinstance(entry, str):
            if entry in entries:
                mistakes.append(
                    document.mistake(("info", "x-entry"), f"the name {entry!r} is taken by {entries[entry]}")
                )
            entries[entry] = document.name
        twin = stems.setdefault(document.stem, document)
        if twin is not document:
            text = f"the package {document.stem!r} would be made of {twin.file} as well; rename one of them"
            mistakes.append(document.mistake((), text))
    mistakes = mistakes or [*mistakes_in_unions(documents), *mistakes_in_drawing(documents, NO_SLOTS)]
    return sorted(set(mistakes or mistakes_in_examples(documents)))


class _Lint:
    def __init__(self, document: Document, documents: dict[str, Document]) -> None:
        self.document = document
        self.documents = documents
        self.found: list[Mistake] = []
        sources = document.data.get("x-sources")
        self.sources: dict[str, Any] = sources if isinstance(sources, dict) else {}

    def report(self, at: Pointer, message: str) -> None:
        self.found.append(self.document.mistake(at, message))

    def reserved(self, at: Pointer, name: str) -> None:
        """Report a name that the author has chosen, and that can't be an identifier of its own."""
        self.report(
            at, f"the name {name!r} is reserved: Python or every payload has it; take another, such as '{name}_'"
        )

    def mistakes(self) -> list[Mistake]:
        self.shape()
        try:
            self.meaning()
        except SHAPE_ERRORS:  # it expects documents of the right shape; the mistakes found so far explain the failure
            if not self.found:
                raise
        return self.found

    def meaning(self) -> None:
        """Find mistakes in the content of the document."""
        data = self.document.data
        stem = self.document.stem
        if not re.fullmatch(r"[a-z][a-z0-9_]*", stem) or stem in KEYWORDS or stem == "runtime":
            self.report((), f"the file name {self.document.name!r} can't name a Python package; use lower case letters")
        elif stem in DEVICES:
            self.report((), f"the file name {self.document.name!r} can't name a folder on Windows; choose another one")
        if not str(data.get("openapi", "")).startswith("3.1"):
            self.report(("openapi",), "openapi must be 3.1.x")
        info = data.get("info")
        if not isinstance(info, dict) or "x-entry" not in info:
            self.report(("info",), "info needs x-entry, the name that users import")
        else:
            self.keywords(info, ("info",), "info", plain=None)
            entry = str(info["x-entry"])
            if entry in KEYWORDS or entry.endswith("Builder"):
                self.report(
                    ("info", "x-entry"), f"the name {entry!r} is a word of Python, or that of a builder; take another"
                )
        self.keywords(data, (), "document", plain=None)
        if not self.document.schemas:
            self.report(("components",), "components.schemas is missing or empty")
        for name, schema in self.document.schemas.items():
            at: Pointer = ("components", "schemas", name)
            if not re.fullmatch(r"[A-Z][A-Za-z0-9]*", name) or name in KEYWORDS:
                self.report(at, f"the component name {name!r} can't name a class; use letters and digits, in CamelCase")
            if not isinstance(schema, dict):
                self.report(at, "a component must be a mapping")
                continue
            if "$ref" in schema:
                self.report(at, "a component can't be a reference; refer to its target where it is used")
            self.node(schema, at, "component", self.document.is_source or "x-source" in schema)
            if "x-kind" in schema and not str(schema["x-kind"]).startswith(self.document.stem + "."):
                self.report((*at, "x-kind"), f"the kind must start with {self.document.stem!r} and a dot")
        self.patterns(data, ())
        for at, ref in _references(data, ()):
            self.reference(at, ref)
        self.circles()
        self.builders()
        self.hints_on_answers()
        self.pages(data, ())

    def pages(self, node: Any, at: Pointer) -> None:
        """Find sources that the document does not list, wherever they are named."""
        if isinstance(node, dict):
            for source in _listed(node.get("x-source")):
                if isinstance(source, str) and source not in self.sources:
                    self.report((*at, "x-source"), f"the source {source!r} is not in x-sources")
            for key, value in node.items():
                if key not in DATA:
                    self.pages(value, (*at, key))
        elif isinstance(node, list):
            for place, value in enumerate(node):
                self.pages(value, (*at, place))

    def shape(self) -> None:
        """Find keywords with values of a wrong shape."""
        rules = {"$ref": "#/$defs/document", "$defs": VOCABULARY["$defs"]}
        for error in jsonschema.Draft202012Validator(rules).iter_errors(self.document.data):
            at = tuple(error.absolute_path)
            name = next((step for step in reversed(at) if isinstance(step, str)), "the document")
            self.report(at, f"{name}: {error.message[:200]}")
        self.vocabulary(self.document.data, ())

    def vocabulary(self, node: Any, at: Pointer, names: bool = False) -> None:
        """Find `x-` keywords with values of a wrong shape. With `names`, the keys of `node` are names, not keywords."""
        if isinstance(node, dict):
            for key, value in node.items():
                rule = VOCABULARY["properties"].get(key) if not names else None
                if rule is not None:
                    rules = {**rule, "$defs": VOCABULARY["$defs"]}
                    for error in jsonschema.Draft202012Validator(rules).iter_errors(value):
                        self.report((*at, key, *error.absolute_path), f"{key}: {error.message[:200]}")
                self.vocabulary(value, (*at, key), key in ("properties", "schemas") and not names)
        elif isinstance(node, list):
            for place, value in enumerate(node):
                self.vocabulary(value, (*at, place))

    def keywords(self, node: dict[str, Any], at: Pointer, role: str, plain: frozenset[str] | None) -> None:
        for key in node:
            pointer = (*at, key)
            if not key.startswith("x-"):
                if plain is not None and key not in plain:
                    self.report(pointer, f"the keyword {key!r} is not one that specs use; {_remedy(key, plain)}")
            elif key not in VOCABULARY["properties"]:
                self.report(
                    pointer, f"the keyword {key!r} is not in the vocabulary; {_remedy(key, VOCABULARY['properties'])}"
                )
            elif key not in ROLES[role]:
                places = [place for place, words in ROLES.items() if key in words]
                self.report(pointer, f"{key} does not belong on a {role}; it goes on a {' or a '.join(places)}")

    def node(self, node: Any, at: Pointer, role: str, sourced: bool) -> None:
        """Find mistakes in a schema and in everything inside it. `sourced` is true if a schema around it has a source."""
        if not isinstance(node, dict):
            self.report(at, f"a schema must be a mapping, not {node!r}")
            return
        self.keywords(node, at, role, ANYWHERE)
        sourced = sourced or "x-source" in node
        if not sourced:
            for key in sorted((LIMITS | CONDITIONS) & node.keys()):
                self.report((*at, key), f"{key} has no source; add x-source here, or on the component")
        self.types(node, at, role)
        inner = "condition" if role == "condition" else "property"
        properties = node.get("properties", {})
        if not isinstance(properties, dict):
            self.report((*at, "properties"), "properties must be a mapping")
            properties = {}
        for name, part in properties.items():
            pointer = (*at, "properties", name)
            self.node(part, pointer, inner, sourced)
            if inner == "property" and _inline(part):
                self.report(pointer, "an inline object; make it a component and refer to it")
        for name in _listed(node.get("required")):
            if role != "condition" and name not in properties:
                self.report((*at, "required"), f"required names {name!r}, which is not a property")
        for key in ("items", "additionalProperties", "propertyNames"):
            part = node.get(key)
            if isinstance(part, dict):
                self.node(part, (*at, key), "condition" if key == "propertyNames" else inner, sourced)
                if role != "condition" and _inline(part):
                    self.report((*at, key), "an inline object; make it a component and refer to it")
        if "x-unit-unsaid" in node and ("maxLength" not in node or "x-length-unit" in node):
            self.report((*at, "x-unit-unsaid"), "x-unit-unsaid goes beside a maxLength without a unit")
        for name in properties.keys() & node.get("x-elsewhere", {}):
            self.report((*at, "x-elsewhere", name), f"{name!r} is a field here")
        if "x-soften" in node:
            self.softening(node, (*at, "x-soften"))
        for key in ("not", "if", "then", "else", "contains"):
            if key in node:
                self.advice((*at, key), node[key])
                self.node(node[key], (*at, key), "condition", sourced)
        for key in ("allOf", "anyOf", "oneOf", "prefixItems"):
            for place, part in enumerate(_listed(node.get(key))):
                if key == "oneOf" and "discriminator" in node:
                    if not isinstance(part, dict) or "$ref" not in part:
                        self.report((*at, key, place), "an inline object; a union's members are references")
                else:
                    if key != "allOf" or role == "condition":
                        self.advice((*at, key, place), part)
                    self.node(part, (*at, key, place), "condition", sourced)
        if "discriminator" in node:
            self.union(node, at)

    def advice(self, at: Pointer, part: Any) -> None:
        """Find a severity where there is no rule of its own."""
        if isinstance(part, dict) and "x-severity" in part:
            self.report((*at, "x-severity"), "x-severity goes on an entry of the allOf of a component or of a property")

    def softening(self, node: dict[str, Any], at: Pointer) -> None:
        """Find softened rules without a source, and those of components that do not exist."""
        if "$ref" not in node:
            self.report(at, "x-soften goes beside a $ref")
        known = {name: schema for document in self.documents.values() for name, schema in document.schemas.items()}
        for place, entry in enumerate(_listed(node["x-soften"])):
            name, _, field = str(entry.get("of")).partition(".")
            if name != "*" and field not in ("", *(known.get(name) or {}).get("properties", ())):
                self.report((*at, place, "of"), f"{name} has no property {field!r}")
            elif name != "*" and name not in known:
                self.report((*at, place, "of"), f"there is no component {name!r}")

    def types(self, node: dict[str, Any], at: Pointer, role: str) -> None:
        names = _listed(node.get("type"))
        for name in names:
            if name not in TYPES:
                self.report((*at, "type"), f"{name!r} is not a JSON type")
        if names == ["null"] or (len(set(names) - {"null"}) > 1 and "object" in names and "properties" in node):
            self.report((*at, "type"), "an object with properties is nothing else; null alone is no type")
        if role != "condition" and not names and not {"$ref", "discriminator"} & node.keys():
            self.report(at, "has no type; give type, $ref, or oneOf with discriminator")
        if role != "condition" and "oneOf" in node and "discriminator" not in node and role == "property":
            self.report((*at, "oneOf"), "a choice between objects needs discriminator; other rules go in allOf")
        if (
            role != "condition"
            and "array" in names
            and not {"items", "$ref"} & node.keys()
            and not set(names) >= ANYTHING
        ):
            self.report(at, "an array needs items")
        if role != "condition" and {"items", "prefixItems"} <= node.keys():
            self.report(
                (*at, "prefixItems"), "beside it, items says nothing of the first ones; put prefixItems into allOf"
            )
        if "boolean" in _listed(node.get("x-accepts")) and "string" in names and not is_flag(node):
            self.report((*at, "x-accepts"), f"a boolean needs an enum of two strings: {' or '.join(map(str, FLAGS))}")
        if "object" in _listed(node.get("x-accepts")) and names != ["array"]:
            self.report((*at, "x-accepts"), "an object stands for an array of one item")
        if "x-says" in node:
            self.says(node["x-says"], node, (*at, "x-says"))
        if role == "property" and {"const", "enum"} & node.keys() and not names and "$ref" not in node:
            self.report(at, "const and enum need a type beside them")
        if "string" in names and not {"integer", "number", "boolean"} & set(names):
            for value in [*_listed(node.get("enum")), *([node["const"]] if "const" in node else []), *_known(node)]:
                if not isinstance(value, str):
                    self.report(at, f"{value!r} is not a string; quote it")
        elif names and "string" not in names:
            for value in _known(node):
                if isinstance(value, str):
                    self.report(at, f"{value!r} is a string, which the field never is")
        if node.get("x-name") in RESERVED:
            self.reserved((*at, "x-name"), node["x-name"])

    def says(self, says: dict[str, Any], node: dict[str, Any], at: Pointer) -> None:
        """Find what a text can't stand for by the other keywords of its field."""
        if _listed(node.get("type")) != ["string"]:
            self.report(at, "only a string can stand for another value")
        if isinstance(says.get("integer"), str):
            self.pattern(says["integer"], (*at, "integer"))
        zone = UTC if says.get("zone") == "UTC" else None
        sample = datetime(2030, 1, 31, 18, 30, 45, tzinfo=zone)
        for name, value in (("datetime", sample), ("date", sample.date()), ("time", sample.timetz())):
            text = time_text(says, value) if name in says else None
            if isinstance(text, str) and "pattern" in node and not compiled(node["pattern"]).search(text):
                self.report((*at, name), f"writes {text!r}, which does not match {node['pattern']}")

    def patterns(self, node: Any, at: Pointer, names: bool = False) -> None:
        """Find patterns that can't be used, wherever they stand. With `names`, the keys of `node` are names."""
        if isinstance(node, list):
            for place, part in enumerate(node):
                self.patterns(part, (*at, place))
        elif isinstance(node, dict):
            for key, part in node.items():
                if key == "pattern" and not names and not isinstance(part, dict):
                    self.pattern(part, (*at, key))
                elif key == "patternProperties" and not names and isinstance(part, dict):
                    for pattern in part:
                        self.pattern(pattern, (*at, key, pattern))
                if names or key not in DATA:
                    self.patterns(part, (*at, key), key in NAMES and not names)

    def pattern(self, pattern: Any, at: Pointer) -> None:
        try:
            reason = why_slow(compiled(pattern))
        except (re.error, TypeError, OverflowError, RecursionError) as error:
            self.report(at, f"is not a regular expression: {error}")
            return
        if reason:
            self.report(at, f"the pattern {shown(pattern)} is too slow: {reason}; {REMEDY}")

    def union(self, node: dict[str, Any], at: Pointer) -> None:
        discriminator = node["discriminator"]
        members = [part.get("$ref") for part in _listed(node.get("oneOf")) if isinstance(part, dict)]
        tag = discriminator.get("propertyName") if isinstance(discriminator, dict) else None
        choices = [ref for ref in members if tag and self.tag(self.target(ref)) == tag]
        mapping = discriminator.get("mapping", {} if choices else None) if isinstance(discriminator, dict) else None
        if not isinstance(mapping, dict) or not isinstance(tag, str):
            self.report((*at, "discriminator"), "discriminator needs propertyName and a full mapping")
            return
        untagged = _listed(node.get("x-untagged"))
        for ref in untagged:
            if ref not in members:
                self.report((*at, "x-untagged"), f"{ref!r} is not in oneOf")
        for value, ref in mapping.items():
            pointer = (*at, "discriminator", "mapping", value)
            if ref not in members:
                self.report(pointer, f"the mapping leads to {ref!r}, which is not in oneOf")
            target = self.target(ref)
            part = target.get("properties", {}).get(tag, {}) if target else None
            if part is not None and value not in [part.get("const"), *_listed(part.get("enum"))]:
                self.report(pointer, f"{ref} does not have {value!r} as the const or enum of its {tag!r}")
            elif target and tag not in target.get("required", ()):
                self.report(pointer, f"{ref} does not require its tag {tag!r}")
        for place, ref in enumerate(members):
            if ref not in mapping.values() and ref not in choices and ref not in untagged:
                self.report((*at, "oneOf", place), f"{ref} is not in the mapping of the discriminator")

    def tag(self, schema: dict[str, Any] | None) -> Any:
        """Return the name of the tag of a union; None for anything else."""
        discriminator = (schema or {}).get("discriminator")
        return discriminator.get("propertyName") if isinstance(discriminator, dict) else None

    def target(self, ref: Any) -> dict[str, Any] | None:
        file, _, pointer = str(ref).partition(COMPONENTS)
        document = self.documents.get(file) if file else self.document
        schema = document.schemas.get(pointer) if document else None
        return schema if isinstance(schema, dict) else None

    def reference(self, at: Pointer, ref: Any) -> None:
        if not isinstance(ref, str) or COMPONENTS not in ref:
            self.report(at, f"the reference {ref!r} must have the form [file.yaml]#/components/schemas/Name")
        elif self.target(ref) is None:
            file, _, name = ref.partition(COMPONENTS)
            where = self.documents.get(file) if file else self.document
            if where is not None and where.mistakes:
                return  # the file could not be read, which is reported already
            known = "there is no such file" if where is None else f"there is no component {name!r}"
            self.report(at, f"the reference {ref!r} leads nowhere: {known}")

    def circles(self) -> None:
        """Find components that are written out in place and contain themselves. Objects may, as they become classes."""
        for name in self.document.schemas:
            for at, inner in self.written_out(name):
                waiting, seen = [inner], {inner}
                while waiting and name not in seen:
                    further = {held for _, held in self.written_out(waiting.pop())} - seen
                    waiting += further
                    seen |= further
                if name in seen:
                    text = f"{name!r} contains itself by way of arrays, maps, unions or flatten, which are written out"
                    self.report(("components", "schemas", name, *at), text)

    def written_out(self, name: str) -> Iterator[tuple[Pointer, str]]:
        """Yield the components of this file that are written out inside a component, with their places."""
        schema = self.document.schemas.get(name)
        if not isinstance(schema, dict):
            return
        parts: list[tuple[Pointer, Any]] = [((), part) for part in _listed(schema.get("oneOf"))]
        if "properties" not in schema:
            parts += [((), schema.get("items")), ((), schema.get("additionalProperties"))]
        for field, part in schema.get("properties", {}).items():
            if isinstance(part, dict) and isinstance(part.get("x-builder"), dict) and part["x-builder"].get("flatten"):
                parts.append((("properties", field), part))
        while parts:
            at, part = parts.pop()
            if isinstance(part, dict):
                file, _, held = str(part.get("$ref", "")).partition(COMPONENTS)
                target = self.document.schemas.get(held) if not file else None
                if isinstance(target, dict) and ("properties" not in target or at):
                    yield at, held
                parts += [(at, part.get("items")), (at, part.get("additionalProperties"))]

    def builders(self) -> None:
        factories: dict[str, str] = {}
        for name, schema in self.document.schemas.items():
            if not isinstance(schema, dict):
                continue
            at = ("components", "schemas", name)
            for owner, part in (
                schema.get("properties", {}).items() if isinstance(schema.get("properties"), dict) else ()
            ):
                if isinstance(part, dict) and isinstance(part.get("x-builder"), dict):
                    self.property_hint(part, (*at, "properties", owner, "x-builder"))
            hint = schema.get("x-builder")
            content = schema.get("x-content")
            for call in content if isinstance(content, dict) else ():
                if not isinstance(hint, dict) or call not in hint.get("factories", ()):
                    text = f"x-content names {call!r}, which is not one of the factories of {name}"
                    self.report((*at, "x-content", call), text)
            if not isinstance(hint, dict):
                continue
            pointer = (*at, "x-builder")
            route = hint.get("route", {}).get("arg")
            if route in KEYWORDS or route == "key":
                self.reserved((*pointer, "route"), route)
            places = [{}] if "factories" not in hint else list(hint["factories"].values())
            fields = self.reach(schema) | self.wrapped(name, hint, pointer)
            for names in [hint, *places]:
                for key in ("args", "keywords", "set"):
                    for field in names.get(key, ()) if isinstance(names, dict) else ():
                        if field not in fields:
                            self.report((*pointer, key), f"{key} names {field!r}, which is not a property of {name}")
            members = [self.target(part.get("$ref")) or {} for part in _listed(schema.get("oneOf"))]
            for file, field in hint.get("route", {}).get("keys", {}).items():
                if field not in schema.get("properties", {}) or file not in self.documents:
                    self.report(
                        (*pointer, "route"), f"route leads from {file!r} to {field!r}, and one of them is not there"
                    )
            for method, set_at_once in hint.get("methods", {}).items():
                for field in set_at_once:
                    if field not in fields:
                        self.report(
                            (*pointer, "methods", method), f"methods names {field!r}, which is not a property of {name}"
                        )
                if method in RESERVED:
                    self.reserved((*pointer, "methods", method), method)
            for field in hint.get("shared", ()):
                if not all(field in member.get("properties", {}) for member in members or [schema]):
                    self.report((*pointer, "shared"), f"shared names {field!r}, which is not a property of {name}")
            for name_in_group in [*([hint["factory"]] if "factory" in hint else []), *hint.get("factories", {})]:
                factory = str(name_in_group)
                where = (*pointer, "factories", factory) if "factories" in hint else (*pointer, "factory")
                place = f"{hint.get('group', '')}.{factory}"
                if place in factories:
                    self.report(where, f"the factory {factory!r} is taken by {factories[place]}")
                if factory in RESERVED:
                    self.reserved(where, factory)
                factories[place] = name

    def hints_on_answers(self) -> None:
        """Find names in x-problem and x-key that do not exist."""
        for name, schema in self.document.schemas.items():
            at: Pointer = ("components", "schemas", name)
            properties = schema.get("properties", {})
            problem = schema.get("x-problem", {})
            for number, origin in enumerate(problem.get("from", ())):
                if self.target(origin.get("of")) is None:
                    self.report((*at, "x-problem", "from", number), f"there is no component {origin.get('of')!r}")
            if "from" in problem and "place" not in problem:
                self.report((*at, "x-problem", "from"), "from says what a place is counted from, and no place is named")
            for entry_name, entry in problem.get("general", {}).items():
                if "code" in entry and "codes" not in problem:
                    text = "code is the value of a property that codes names, and there is none"
                    self.report((*at, "x-problem", "general", entry_name, "code"), text)
            for key, field in problem.items():
                for property_name in () if key in ("from", "general") else _listed(field):
                    if property_name not in properties:
                        self.report(
                            (*at, "x-problem", key), f"{key} names {property_name!r}, which is not a property of {name}"
                        )
            for wire, part in properties.items():
                if "x-order" in part and "items" not in part:
                    self.report((*at, "properties", wire, "x-order"), "x-order goes on an array")
            for field in schema.get("x-accepted", ()):
                if field not in properties:
                    self.report((*at, "x-accepted"), f"{field!r} is not a property of {name}")
            for pointer, part in [
                (at, schema),
                *(((*at, "properties", wire), part) for wire, part in properties.items()),
            ]:
                item = self.target(part.get("items", {}).get("$ref")) if "x-key" in part else {}
                if "x-key" in part and part["x-key"] not in (item or {}).get("required", ()):
                    self.report((*pointer, "x-key"), f"{part['x-key']!r} is not a required property of the items")

    def reach(self, schema: dict[str, Any]) -> set[str]:
        """Return the properties of a component and of the objects that it flattens, by wire name and by the name in calls."""
        fields: set[str] = set()
        properties = schema.get("properties", {})
        for name, part in properties.items() if isinstance(properties, dict) else ():
            hint = part.get("x-builder") if isinstance(part, dict) else None
            fields |= {name, str(hint.get("name", name))} if isinstance(hint, dict) else {name}
            if isinstance(hint, dict) and hint.get("flatten"):
                target = self.target(part.get("$ref"))
                if target:
                    fields |= self.reach(target)
        return fields

    def wrapped(self, name: str, hint: dict[str, Any], at: Pointer) -> set[str]:
        """Return the properties of the objects around a component; find steps that do not lead to it."""
        fields: set[str] = set()
        path = [str(step).partition(".")[::2] for step in _listed(hint.get("in"))]
        for place, (owner, field) in enumerate(path):
            target = self.document.schemas.get(owner)
            if not isinstance(target, dict) or field not in target.get("properties", {}):
                self.report((*at, "in", place), f"'{owner}.{field}' is not a property of a component of this file")
                continue
            fields |= self.reach(target)
            inner = path[place + 1][0] if place + 1 < len(path) else name
            held = target["properties"][field].get("$ref")
            members = [held, *[part.get("$ref") for part in _listed((self.target(held) or {}).get("oneOf"))]]
            if f"{COMPONENTS}{inner}" not in members:
                self.report((*at, "in", place), f"{owner}.{field} does not hold a {inner}")
        return fields

    def property_hint(self, part: dict[str, Any], at: Pointer) -> None:
        hint = part["x-builder"]
        words = {key: _listed(hint.get(key)) for key in ("item", "name")}
        words["items"] = [*hint.get("items", {}).values()]
        words["merge"] = _listed(hint.get("merge", {}).get("arg"))
        for key, names in words.items():
            for name in names:
                if name in RESERVED:
                    self.reserved((*at, key), name)
        for key in ("item", "items", "empty", "batch"):
            if key in hint and part.get("type") != "array":
                self.report((*at, key), f"{key} goes with an array")
        if "flatten" in hint and "properties" not in (self.target(part.get("$ref")) or {}):
            self.report((*at, "flatten"), "flatten goes with a reference to an object")
        target = self.target(part["items"].get("$ref")) if isinstance(part.get("items"), dict) else None
        members = [str(member.get("$ref")).rpartition("/")[2] for member in _listed((target or {}).get("oneOf"))]
        for name in hint.get("items", ()):
            if name not in members:
                self.report((*at, "items", name), f"items names {name!r}, which is not a member of the union")


def is_flag(node: dict[str, Any]) -> bool:
    """Return True if a string can only mean no or yes."""
    return any(set(pair) == set(_listed(node.get("enum"))) for pair in FLAGS)


def _remedy(keyword: str, known: Iterable[str]) -> str:
    """Return what to do about an unknown keyword. Keywords have to be closer than fields: most start with `x-`."""
    close = get_close_matches(keyword, known, 1, 0.75)
    return f"did you mean {close[0]!r}?" if close else "see spec/README.md of ottbuild"


def _listed(value: Any) -> list[Any]:
    return [] if value is None else value if isinstance(value, list) else [value]


def _known(node: dict[str, Any]) -> list[Any]:
    return [entry["value"] for entry in _listed(node.get("x-values")) if isinstance(entry, dict) and "value" in entry]


def _references(node: Any, at: Pointer, names: bool = False) -> Iterator[tuple[Pointer, Any]]:
    if isinstance(node, dict):
        for key, value in node.items():
            if key in ("$ref", "x-untagged") and not names:
                for ref in _listed(value):
                    yield (*at, key), ref
            yield from _references(value, (*at, key), key in ("properties", "schemas") and not names)
    elif isinstance(node, list):
        for place, value in enumerate(node):
            yield from _references(value, (*at, place))


def _inline(node: Any) -> bool:
    return isinstance(node, dict) and "object" in _listed(node.get("type")) and "properties" in node
