"""Converts the operations of an external document: its payload kinds, and which of them `request()` can send."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator
from typing import Any

from ottbuild.http.form import FORM
from ottbuild.http.prepared import IN_URL
from ottbuild_codegen.external.components import ComponentRef
from ottbuild_codegen.external.library import INBOUND, Library
from ottbuild_codegen.external.schemas import Schemas
from ottbuild_codegen.external.shapes import types_of
from ottbuild_codegen.external.tree import DocumentNode
from ottbuild_codegen.external.vocabulary import camel, free, snake
from ottbuild_codegen.spec.identifiers import REQUEST_ARGUMENTS, kind_name, public_name
from ottbuild_codegen.spec.lint import VOCABULARY
from ottbuild_codegen.spec.operations import BASIC, IS_JSON, JSON, encoding_of, share_a_header
from ottbuild_codegen.spec.source import METHODS, Document

IS_FORM = re.compile(rf"{FORM}\b", re.IGNORECASE)
STATUS = re.compile(r"[1-5][0-9][0-9]|[1-5]XX|default")
SERVER = re.compile(VOCABULARY["$defs"]["servers"]["items"]["properties"]["url"]["pattern"])
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
        self.hostless: Counter[str] = Counter()
        """Why `request()` requires a `base_url`."""
        self.skipped: Counter[str] = Counter()
        """Bodies that are no payloads."""
        self.schemes: dict[str, DocumentNode] = {}
        """Argument -> the security scheme that it is for."""
        self.calls: dict[ComponentRef, Any] = {}
        """Payload -> the arguments of its first operation."""
        self.ids: set[str] = set()
        self.inbound = is_inbound(document)
        self.paths = self.root.with_({})
        for path, item in self.root.get("paths", {}).items():
            whole = self.resolve(item, "pathItems") if path.startswith("/") else None
            if whole is not None:
                methods = {method: self.operation(path, whole, method) for method in whole if method in METHODS}
                self.paths[path] = whole.with_(methods)
        self.webhooks = self.arrivals(self.root.get("webhooks", {}))
        if self.inbound:
            self.webhooks = self.webhooks.with_({**self.webhooks, **self.arrivals(self.root.get("paths", {}))})
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
        callbacks = {name: self.callback(callback) for name, callback in node.get("callbacks", {}).items()}
        if any(callbacks.values()):
            converted["callbacks"] = node.with_(callbacks)
        if self.inbound:
            return converted
        body, form = self.body(node)
        if body is None:
            return converted
        try:
            call = self.call(path, item, method, node)
            media = {JSON: {}} if form is None else {FORM: self.encodings(form)}
            server: DocumentNode = call["servers"][0]
            asked = {**call, "servers": server.get("variables")}
            if self.calls.setdefault(body, asked) != asked:
                raise Unfit("other arguments than another operation with the same payload")
        except Unfit as reason:
            self.unsent[str(reason)] += 1
            return converted
        if server["url"].startswith("/"):
            self.hostless["no https server"] += 1
        schema = node.with_({"$ref": body.ref})
        content = node.with_({name: node.with_({"schema": schema, **more}) for name, more in media.items()})
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

    # What the provider calls

    def callback(self, node: DocumentNode) -> DocumentNode:
        """Return a converted callback."""
        callback = self.resolve(node, "callbacks")
        return node.with_({}) if callback is None else self.arrivals(callback)

    def arrivals(self, items: DocumentNode) -> DocumentNode:
        """Return converted path items that the provider calls: the bodies of its requests."""
        converted = items.with_({}) if isinstance(items, DocumentNode) else self.root.with_({})
        for name, item in items.items():
            whole = self.resolve(item, "pathItems") if isinstance(item, DocumentNode) else None
            if whole is not None:
                converted[name] = whole.with_({key: self.arrival(whole[key]) for key in METHODS if key in whole})
        return converted

    def arrival(self, node: DocumentNode) -> DocumentNode:
        """Return a converted operation that the provider calls: the body of its request."""
        converted = node.with_({"responses": node.with_({})})
        body = self.resolve(node["requestBody"], "requestBodies") if "requestBody" in node else None
        ref = self.payload(body) if body is not None else None
        if ref is not None:
            self.received.add(ref)
            schema = node.with_({"$ref": ref.ref})
            converted["requestBody"] = node.with_({"content": node.with_({JSON: node.with_({"schema": schema})})})
        return converted

    # Payloads

    def body(self, node: DocumentNode) -> tuple[ComponentRef | None, DocumentNode | None]:
        """Return the payload that an operation sends, and the Media Type Object of its form if it is sent as one."""
        body = self.resolve(node["requestBody"], "requestBodies") if "requestBody" in node else None
        if body is None:
            return None, None
        content = body.get("content", {})
        is_json = any(IS_JSON.match(name) and "schema" in media for name, media in content.items())
        name = next((name for name, media in content.items() if IS_FORM.match(name) and "schema" in media), None)
        form = None if is_json or name is None else content[name]
        ref = self.payload(body) if form is None else self.form(form)
        if ref is not None:
            self.sent.add(ref)
        return ref, form

    def form(self, media: DocumentNode) -> ComponentRef | None:
        """Return the payload of a form."""
        if self.schemas.shapes.types(media["schema"]) != ["object"]:
            self.skipped["a form that is no object"] += 1
            return None
        return self.payload_of(media["schema"])

    def encodings(self, media: DocumentNode) -> dict[str, Any]:
        """Return the encoding of a form.

        Raises:
            Unfit: `request()` can't write it.
        """
        encodings = {name: encoding_of(given) for name, given in media.get("encoding", {}).items()}
        if None in encodings.values():
            raise Unfit("a form with a style that OpenAPI does not have for forms")
        used = {name: encoding for name, encoding in encodings.items() if encoding}
        return {"encoding": used} if used else {}

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
        return self.payload_of(content[media]["schema"])

    def payload_of(self, schema: DocumentNode) -> ComponentRef | None:
        """Return the payload that a schema describes; None if it is a plain value."""
        ref = self.component(schema)
        if ref is None:
            self.skipped["a body that is no object or array"] += 1
            return None
        if ref.file != self.file:
            if ref not in self.copies:
                copy = ComponentRef(self.file, free(ref.name, self.library.taken[self.file]))
                self.copies[ref] = copy, schema
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
        server = self.server(node.get("servers") or item.get("servers") or self.root.get("servers") or [], node)
        security = self.security(node.get("security", self.root.get("security", [])))
        credentials = self.credentials(security)
        parameters = list(self.parameters([*item.get("parameters", []), *node.get("parameters", [])]))
        for parameter in parameters:
            if parameter["x-name"] in credentials:
                parameter["x-name"] += "_"
        variables = set(re.findall(r"{([^{}]*)}", server["url"] + path))
        described = {
            *server.get("variables", {}),
            *(parameter["name"] for parameter in parameters if parameter["in"] == "path"),
        }
        if variables != described:
            raise Unfit("a variable of the path that no parameter describes, or the other way round")
        names = [parameter["x-name"] for parameter in parameters] + [*server.get("variables", {})]
        names += credentials
        if len(set(names)) < len(names):
            raise Unfit("two arguments of one name")
        return {"servers": [server], "parameters": parameters, "security": security}

    def server(self, servers: list[DocumentNode], place: DocumentNode) -> DocumentNode:
        """Return the first server with a host that is reached by https, converted; else just the path of the first one."""
        converted = [server_of(node) for node in servers]
        for server in converted:
            if server["url"].startswith("https:") and SERVER.search(server["url"]):
                return server
        path = re.sub(r"^\w+://[^/]*|[?#].*", "", converted[0]["url"]) if converted else ""
        return place.with_({"url": path if SERVER.search(path) else "/"})

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
            if schema.get("format") == "password":
                value["format"] = "password"
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
            known
            for requirement in alternatives
            if len(known := {name: scheme for name, scheme in requirement.items() if scheme}) == len(requirement)
            and not share_a_header(list(known.values()))
        ]
        if not usable:
            raise Unfit("credentials other than a password, a bearer token or a key in a header or query")
        is_basic = any(scheme.get("scheme") == "basic" for requirement in usable for scheme in requirement.values())
        requirements: list[dict[str, list[str]]] = []
        for requirement in usable:
            schemes = {
                f"{argument(name)}_" if is_basic and argument(name) in BASIC else argument(name): scheme
                for name, scheme in requirement.items()
            }
            self.schemes |= schemes
            requirements.append({name: [] for name in schemes})
        return requirements

    def credentials(self, security: list[dict[str, list[str]]]) -> list[str]:
        """Return the names of the arguments with credentials."""
        names = dict.fromkeys(name for requirement in security for name in requirement)
        are_basic = {name: self.schemes[name].get("scheme") == "basic" for name in names}
        return list(dict.fromkeys(part for name in names for part in (BASIC if are_basic[name] else [name])))

    def scheme(self, name: str) -> DocumentNode | None:
        """Return a converted security scheme. OAuth and OpenID become bearer tokens."""
        node = self.root.get("components", {}).get("securitySchemes", {}).get(name)
        scheme = self.resolve(node, "securitySchemes") if node is not None else None
        if scheme is None:
            return None
        description = {"description": scheme["description"]} if isinstance(scheme.get("description"), str) else {}
        kind = scheme.get("type")
        if kind == "http" and str(scheme.get("scheme")).lower() == "basic":
            return scheme.with_({"type": "http", "scheme": "basic", **description})
        if kind in ("oauth2", "openIdConnect") or (kind == "http" and str(scheme.get("scheme")).lower() == "bearer"):
            return scheme.with_({"type": "http", "scheme": "bearer", **description})
        has_name = isinstance(scheme.get("name"), str) and KEY.fullmatch(scheme["name"])
        if kind == "apiKey" and scheme.get("in") in ("header", "query") and has_name:
            return scheme.with_({"type": "apiKey", "in": scheme["in"], "name": scheme["name"], **description})
        return None


def is_inbound(document: Document) -> bool:
    """Return True if a document describes what the provider sends: its `info` or the name of its file says so."""
    return document.data["info"].get("x-inbound") is True or document.stem.endswith(INBOUND)


def server_of(node: DocumentNode) -> DocumentNode:
    """Return a server without a slash at its end, with variables that are arguments of `request()`.

    A variable with values that no argument can have, such as a scheme or a path, is replaced by its default.
    """
    url: str = node.get("url", "")
    texts: dict[str, str] = {}
    kept: dict[str, Any] = {}
    for name, variable in node.get("variables", {}).items():
        mark = f"{{{name}}}"
        values = [*([variable["default"]] if "default" in variable else []), *variable.get("enum", ())]
        if url.rstrip("/").endswith(mark):
            values = [value.rstrip("/") for value in values]
        if url.startswith(mark):
            texts[mark] = next(
                (value for value in values if value.lower().startswith("https")), values[0] if values else ""
            )
        elif not all(IN_URL.fullmatch(value) for value in values):
            texts[mark] = values[0]
        elif mark in url and values:
            texts[mark] = f"{{{argument(name)}}}"
            enum = {"enum": list(dict.fromkeys(values[-len(variable["enum"]) :]))} if variable.get("enum") else {}
            description = {"description": variable["description"]} if "description" in variable else {}
            kept[argument(name)] = {"default": values[0], **enum, **description}
    url = re.sub(r"{[^{}]*}", lambda mark: texts.get(mark[0], mark[0]), url).rstrip("/")
    url = re.sub(r"^(https:)?//", "https://", url, flags=re.IGNORECASE)
    return node.with_({"url": url or "/", **({"variables": kept} if kept else {})})


def argument(name: str) -> str:
    """Return the name of an argument of `request()`."""
    identifier = snake(camel(name), "argument") if not name.isascii() else snake(name, "argument")
    return public_name(identifier, REQUEST_ARGUMENTS)
