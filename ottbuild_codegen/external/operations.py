"""Converts the operations of an external document: its payload kinds, and which of them `request()` can send."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from ottbuild_codegen.external.components import ComponentRef, kind_name
from ottbuild_codegen.external.library import Library
from ottbuild_codegen.external.schemas import Schemas
from ottbuild_codegen.external.shapes import types_of
from ottbuild_codegen.external.tree import DocumentNode
from ottbuild_codegen.external.vocabulary import camel, free, snake
from ottbuild_codegen.spec.lint import VOCABULARY
from ottbuild_codegen.spec.operations import JSON, METHODS, TAKEN
from ottbuild_codegen.spec.source import Document

IS_JSON = re.compile(r"application/([\w.+-]+\+)?json\b", re.IGNORECASE)
STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|default")
SERVER = re.compile(VOCABULARY["$defs"]["servers"]["items"]["properties"]["url"]["pattern"].removesuffix("$"))
KEY = re.compile(r"[A-Za-z0-9_-]+")
AS_TEXT: dict[str, dict[str, Any]] = {
    "integer": {"type": "string", "pattern": "^-?[0-9]+$"},
    "number": {"type": "string", "pattern": "^-?[0-9]+(\\.[0-9]+)?$"},
    "boolean": {"type": "string", "enum": ["true", "false"]},
}
"""Type of a parameter -> the schema of its text."""
LEFT_OUT = frozenset(("accept", "content-type", "authorization"))
"""Headers that OpenAPI does not describe as parameters."""


class Unfit(Exception):
    """`request()` can't send an operation. The text says why, in a few words."""


class Paths:
    """The converted operations of one document."""

    def __init__(self, library: Library, schemas: Schemas, document: Document, stem: str) -> None:
        self.library = library
        self.schemas = schemas
        self.file = document.file
        self.stem = stem
        self.root = library.roots[document.file]
        self.sent: set[ComponentRef] = set()
        self.received: set[ComponentRef] = set()
        self.copies: dict[ComponentRef, tuple[ComponentRef, DocumentNode]] = {}
        """Component of another document that is a payload in this one -> its copy in this document, and its place."""
        self.unsent: Counter[str] = Counter()
        """Why `request()` can't send operations."""
        self.skipped: Counter[str] = Counter()
        """Bodies that are no payloads."""
        self.schemes: dict[str, DocumentNode] = {}
        """Argument -> the security scheme that it is for."""
        self.calls: dict[ComponentRef, Any] = {}
        """Payload -> the arguments of its first operation."""
        self.ids: set[str] = set()
        self.paths = self.root.with_({})
        for path, item in self.root.get("paths", {}).items():
            whole = self.resolve(item, "pathItems") if path.startswith("/") else None
            if whole is not None:
                methods = {method: self.operation(path, whole, method) for method in whole if method in METHODS}
                self.paths[path] = whole.with_(methods)
        if not self.sent | self.received:
            for ref in [component for component in schemas.components.schemas if component.file == self.file]:
                if {"properties", "discriminator"} & schemas.components.schemas[ref].keys():
                    self.kind(ref)

    def resolve(self, node: DocumentNode, group: str) -> DocumentNode | None:
        """Return a part of the document, or the component of a group that it refers to."""
        if "$ref" not in node:
            return node
        target = self.library.find(node)
        if target is not None and (target.pointer[:2] != ("components", group) or "$ref" in target):
            self.library.report(node, f"a reference here must lead to one of components.{group}", "$ref")
            return None
        return target

    def operation(self, path: str, item: DocumentNode, method: str) -> DocumentNode:
        """Return a converted operation. One that `request()` can't send only has its responses."""
        node: DocumentNode = item[method]
        responses = node.with_({})
        for status, response in node.get("responses", {}).items():
            status = status.upper() if status != "default" else status
            if STATUS.fullmatch(status):
                responses[status] = self.response(response)
        converted = node.with_({"responses": responses})
        body = self.body(node)
        if body is None:
            return converted
        try:
            call = self.call(path, item, method, node)
            asked = {key: value for key, value in call.items() if key != "servers"}
            if self.calls.setdefault(body, asked) != asked:
                raise Unfit("other arguments than another operation with the same payload")
        except Unfit as reason:
            self.unsent[str(reason)] += 1
            return converted
        content = node.with_({JSON: node.with_({"schema": node.with_({"$ref": body.ref})})})
        converted |= {**call, "requestBody": node.with_({"content": content})}
        converted["operationId"] = self.id(node.get("operationId") or f"{method} {path}")
        converted["summary"] = str(node.get("summary") or node.get("description") or converted["operationId"])
        return converted

    def id(self, text: str) -> str:
        """Return a name that no other operation has, and take it."""
        name, number = snake(text, "call"), 1
        while name in self.ids:
            number += 1
            name = f"{snake(text, 'call')}_{number}"
        self.ids.add(name)
        return name

    # Payloads

    def body(self, node: DocumentNode) -> ComponentRef | None:
        """Return the payload that an operation sends."""
        body = self.resolve(node["requestBody"], "requestBodies") if "requestBody" in node else None
        ref = self.payload(body) if body is not None else None
        if ref is not None:
            self.sent.add(ref)
        return ref

    def response(self, node: DocumentNode) -> DocumentNode:
        """Return a converted response."""
        response = self.resolve(node, "responses")
        ref = self.payload(response) if response is not None else None
        if ref is None:
            return node.with_({})
        self.received.add(ref)
        schema = node.with_({"$ref": ref.ref})
        return node.with_({"content": node.with_({JSON: node.with_({"schema": schema})})})

    def payload(self, node: DocumentNode) -> ComponentRef | None:
        """Return the payload of a body or a response; None if it has none in JSON."""
        content = node.get("content", {})
        media = next(
            (media_type for media_type in content if IS_JSON.match(media_type) and "schema" in content[media_type]),
            None,
        )
        if media is None:
            self.skipped.update(media_type for media_type in content if not IS_JSON.match(media_type))
            return None
        ref = self.component(content[media]["schema"])
        if ref is None:
            self.skipped["a body that is no object or array"] += 1
            return None
        if ref.file != self.file:
            if ref not in self.copies:
                copy = ComponentRef(self.file, free(ref.name, self.library.taken[self.file]))
                self.copies[ref] = copy, content[media]["schema"]
            return self.copies[ref][0]
        self.kind(ref)
        return ref

    def component(self, schema: DocumentNode) -> ComponentRef | None:
        """Return the component of a body."""
        plain = self.library.plain(schema)
        shape = self.schemas.shapes.shape_of_member(plain)
        target = self.library.target(plain) if self.library.is_reference(plain) else None
        if self.library.is_reference(plain) and target is None:
            return None
        solid = self.library.solid(self.library.components[target[0]] if target else plain)
        if shape == "value" and types_of(solid) not in (["array"], ["object"]):
            return None
        ref = self.schemas.components.of(target[0]) if target else self.schemas.of_inline(plain)
        if shape == "value" and types_of(solid) == ["object"]:
            self.schemas.components.schemas[ref] = self.schemas.open_object(solid)
        return ref

    def kind(self, ref: ComponentRef) -> None:
        """Make a component a payload kind."""
        self.schemas.components.schemas[ref]["x-kind"] = kind_name(self.stem, ref.name)

    # Arguments

    def call(self, path: str, item: DocumentNode, method: str, node: DocumentNode) -> dict[str, Any]:
        """Return the server, the parameters and the security of an operation.

        Raises:
            Unfit: `request()` can't send it.
        """
        servers = node.get("servers") or item.get("servers") or self.root.get("servers") or []
        server = self.server(servers[0]) if servers else None
        if server is None:
            raise Unfit("no https server")
        parameters = list(self.parameters([*item.get("parameters", []), *node.get("parameters", [])]))
        variables = set(re.findall(r"{([^{}]*)}", server["url"] + path))
        described = {
            *server.get("variables", {}),
            *(parameter["name"] for parameter in parameters if parameter["in"] == "path"),
        }
        if variables != described:
            raise Unfit("a variable of the path that no parameter describes, or the other way round")
        security = self.security(node.get("security", self.root.get("security", [])))
        names = [parameter["x-name"] for parameter in parameters] + [*server.get("variables", {})]
        names += list(dict.fromkeys(name for requirement in security for name in requirement))
        if len(set(names)) < len(names):
            raise Unfit("two arguments of one name")
        return {"servers": [server], "parameters": parameters, "security": security}

    def server(self, node: DocumentNode) -> DocumentNode | None:
        variables = node.get("variables", {})
        if not SERVER.match(node.get("url", "")) or not all(
            snake(name) == name and name not in TAKEN and variable.get("default")
            for name, variable in variables.items()
        ):
            return None
        converted = node.with_({"url": node["url"]})
        if variables:
            keywords = ("default", "enum", "description")
            converted["variables"] = {
                name: {key: variable[key] for key in keywords if key in variable}
                for name, variable in variables.items()
            }
        return converted

    def parameters(self, given: list[DocumentNode]) -> Iterator[DocumentNode]:
        whole = [self.resolve(parameter, "parameters") for parameter in given]
        unique = {(parameter["name"], parameter["in"]): parameter for parameter in whole if parameter is not None}
        for (name, place), parameter in unique.items():
            if place == "header" and name.lower() in LEFT_OUT:
                continue
            if place == "cookie":
                raise Unfit("a cookie parameter")
            schema = self.library.solid(parameter["schema"]) if "schema" in parameter else parameter.with_({})
            if "default" in schema and not isinstance(schema["default"], (str, int, float)):
                schema = schema.less("default")
            types = types_of(schema)
            if len(types) != 1 or types[0] not in ("string", *AS_TEXT):
                raise Unfit(f"a parameter that is {' or '.join(types) or 'of no type'}")
            value = parameter.with_(AS_TEXT.get(types[0], self.schemas.value(schema)))
            value = value.with_(
                {key: value[key] for key in ("type", "enum", "pattern", "minLength", "maxLength") if key in value}
            )
            if "default" in schema and place != "path":
                default = schema["default"]
                value["default"] = str(default).lower() if isinstance(default, bool) else str(default)
            value["type"] = "string"
            converted = parameter.with_({"name": name, "in": place, "schema": value, "x-name": argument(name)})
            converted["required"] = place == "path" or parameter.get("required", False)
            if "description" in parameter:
                converted["description"] = parameter["description"]
            yield converted

    def security(self, given: list[DocumentNode]) -> list[dict[str, list[str]]]:
        """Return the alternatives of credentials."""
        if not given:
            return []
        alternatives = [{name: self.scheme(name) for name in requirement} for requirement in given]
        usable = [
            requirement for requirement in alternatives if all(scheme is not None for scheme in requirement.values())
        ]
        if not usable:
            raise Unfit("credentials other than a bearer token or a key in a header or query")
        requirements: list[dict[str, list[str]]] = []
        for requirement in usable:
            for name, scheme in requirement.items():
                if scheme is not None:
                    self.schemes[argument(name)] = scheme
            requirements.append({argument(name): [] for name in requirement})
        return requirements

    def scheme(self, name: str) -> DocumentNode | None:
        """Return a converted security scheme. OAuth and OpenID become bearer tokens."""
        node = self.root.get("components", {}).get("securitySchemes", {}).get(name)
        scheme = self.resolve(node, "securitySchemes") if node is not None else None
        if scheme is None:
            return None
        description = {"description": scheme["description"]} if isinstance(scheme.get("description"), str) else {}
        kind = scheme.get("type")
        if kind in ("oauth2", "openIdConnect") or (kind == "http" and str(scheme.get("scheme")).lower() == "bearer"):
            return scheme.with_({"type": "http", "scheme": "bearer", **description})
        if kind == "apiKey" and scheme.get("in") in ("header", "query") and KEY.fullmatch(str(scheme.get("name"))):
            return scheme.with_({"type": "apiKey", "in": scheme["in"], "name": scheme["name"], **description})
        return None


def argument(name: str) -> str:
    """Return the name of an argument of `request()`."""
    identifier = snake(camel(name), "argument") if not name.isascii() else snake(name, "argument")
    return f"{identifier}_" if identifier in TAKEN else identifier
